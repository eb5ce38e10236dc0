//! Code in colours, as CSS classes: the stylesheet knows them in light and dark.
//!
//! Every article ends with its annotations as YAML, and in a large dossier most of those lines stand in many articles
//! (`  type: direct`). A line that begins and ends in the language's ground state always looks the same, so it is coloured once.

use std::cell::RefCell;
use std::collections::BTreeMap;

use syntect::html::{ClassStyle, line_tokens_to_classed_spans};
use syntect::parsing::{ParseState, ScopeStack, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::html::escape;

const CLASSES: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };
/// Longer code is shown plain: nobody reads colours in a megabyte.
const LONGEST: usize = 200_000;
/// How many lines are kept.
const KEPT: usize = 20_000;

thread_local! {
    // One for each thread: threads that share a set of syntaxes wait for each other's regular expressions.
    static PAINTER: RefCell<Painter> = RefCell::new(Painter::new());
}

/// A block of code; plain where its language is not known.
pub fn block(language: Option<&str>, code: &str) -> String {
    let class = language
        .map(|language| format!(" class=\"language-{}\"", escape(language)))
        .unwrap_or_default();
    let inner = language
        .and_then(|language| colours(language, code))
        .unwrap_or_else(|| escape(code));
    format!("<pre tabindex=\"0\"><code{class}>{inner}</code></pre>")
}

/// The code with its words in `<span>`s; `None` where the language is not known.
pub fn colours(language: &str, code: &str) -> Option<String> {
    if code.len() > LONGEST {
        return None;
    }
    PAINTER.with_borrow_mut(|painter| painter.paint(language, code))
}

struct Painter {
    syntaxes: SyntaxSet,
    /// For each language, lines that begin and end in its ground state.
    lines: BTreeMap<String, BTreeMap<String, String>>,
    kept: usize,
}

/// Where the reading of some code stands between two lines.
#[derive(Clone, PartialEq)]
struct Reading {
    state: ParseState,
    scopes: ScopeStack,
}

impl Painter {
    fn new() -> Self {
        Self {
            syntaxes: SyntaxSet::load_defaults_newlines(),
            lines: BTreeMap::new(),
            kept: 0,
        }
    }

    fn paint(&mut self, language: &str, code: &str) -> Option<String> {
        let syntax = self.syntaxes.find_syntax_by_token(language)?;
        let mut reading = Reading {
            state: ParseState::new(syntax),
            scopes: ScopeStack::new(),
        };
        let mut known = self.lines.remove(&syntax.name).unwrap_or_default();
        let name = syntax.name.clone();
        // An empty line before the code opens the language's own scope, and leaves the ground state behind.
        let (mut html, mut open) = self.line(&mut reading, "\n")?;
        html.truncate(html.trim_end().len());
        let ground = reading.clone();
        for line in LinesWithEndings::from(code) {
            let is_ground = reading == ground;
            if is_ground && let Some(painted) = known.get(line) {
                html.push_str(painted);
                continue;
            }
            let (painted, opened) = self.line(&mut reading, line)?;
            html.push_str(&painted);
            open += opened;
            if is_ground && reading == ground && self.kept < KEPT {
                self.kept += 1;
                known.insert(line.to_owned(), painted);
            }
        }
        self.lines.insert(name, known);
        for _ in 0..open {
            html.push_str("</span>");
        }
        Some(html)
    }

    /// A line in colours, and how many elements it leaves open.
    fn line(&self, reading: &mut Reading, line: &str) -> Option<(String, isize)> {
        let operations = reading.state.parse_line(line, &self.syntaxes).ok()?;
        line_tokens_to_classed_spans(line, &operations, CLASSES, &mut reading.scopes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_looks_the_same_the_second_time() {
        let code =
            "quotes:\n- exact: one\n  type: direct\n- exact: 'two\n\n    lines'\n  type: direct\n";
        let first = colours("yaml", code);
        assert!(
            first
                .as_ref()
                .is_some_and(|html| html.contains("hl-entity hl-name hl-tag"))
        );
        assert_eq!(colours("yaml", code), first);
    }

    #[test]
    fn elements_are_closed_and_words_kept() {
        let html = colours("rust", "fn main() { /* open\n").unwrap_or_default();
        assert_eq!(
            html.matches("<span").count(),
            html.matches("</span>").count()
        );
        assert!(html.contains("main") && !html.starts_with('\n'));
        assert_eq!(colours("no such language", "x"), None);
    }
}
