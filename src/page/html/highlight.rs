//! Code in colours, as CSS classes: the stylesheet knows them in light and dark.
//!
//! Syntaxes tell words apart more finely than anybody reads: what they say is brought down to a few inks, one element each, so
//! that an article's annotations weigh little more than their letters. In a large dossier most of those lines stand in many
//! articles (`  type: direct`): a line that begins and ends in the language's ground state always looks the same, so it is
//! coloured once. Most of the others differ only in the words they quote, which have one colour.

use std::cell::RefCell;
use std::collections::BTreeMap;

use syntect::parsing::{ParseState, Scope, ScopeStack, ScopeStackOp, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::writer::escape;

/// Longer code is shown plain: nobody reads colours in a megabyte.
const LONGEST: usize = 200_000;
/// How many lines are kept.
const KEPT: usize = 20_000;

/// The classes of what scopes begin with (the names are those of TextMate grammars), the more exact before the less. Within
/// a word's scopes the innermost that is listed decides; an empty class is the text's own colour.
const INKS: [(&str, &str); 14] = [
    ("entity.name.tag", "hl-key"),
    ("entity.other.attribute-name", "hl-key"),
    ("entity.name.function", "hl-name"),
    ("entity.name.type", "hl-name"),
    ("support", "hl-name"),
    ("constant", "hl-value"),
    ("variable.language", "hl-value"),
    ("variable", ""),
    ("keyword", "hl-word"),
    ("storage", "hl-word"),
    ("string.unquoted", ""),
    ("string", "hl-text"),
    ("comment", "hl-note"),
    ("invalid", "hl-wrong"),
];

thread_local! {
    // One for each thread: threads that share a set of syntaxes wait for each other's regular expressions.
    static PAINTER: RefCell<Painter> = RefCell::new(Painter::new());
}

/// A block of code; plain where its language is not known.
pub(crate) fn block(language: Option<&str>, code: &str) -> String {
    let class = language
        .map(|language| format!(" class=\"language-{}\"", escape(language)))
        .unwrap_or_default();
    let inner = language
        .and_then(|language| colours(language, code))
        .unwrap_or_else(|| escape(code));
    format!("<pre tabindex=\"0\"><code{class}>{inner}</code></pre>")
}

/// The code with its words in `<span>`s; `None` where the language is not known.
pub(crate) fn colours(language: &str, code: &str) -> Option<String> {
    if code.len() > LONGEST {
        return None;
    }
    PAINTER.with_borrow_mut(|painter| painter.paint(language, code))
}

struct Painter {
    syntaxes: SyntaxSet,
    inks: Vec<(Scope, &'static str)>,
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
        let ink = |(scope, class): (&str, &'static str)| Some((Scope::new(scope).ok()?, class));
        Self {
            syntaxes: SyntaxSet::load_defaults_newlines(),
            inks: INKS.into_iter().filter_map(ink).collect(),
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
        let name = syntax.name.clone();
        let mut known = self.lines.remove(&name).unwrap_or_default();
        // An empty line before the code opens the language's own scope, and leaves the ground state behind.
        self.line(&mut reading, "\n")?;
        let ground = reading.clone();
        let mut html = String::with_capacity(code.len() * 2);
        for line in LinesWithEndings::from(code) {
            let is_ground = reading == ground;
            if is_ground && let Some(painted) = known.get(line) {
                html.push_str(painted);
                continue;
            }
            if is_ground
                && name == "YAML"
                && let Some((field, words)) = quoted(line)
                && let Some((before, after)) = self.field(field, &ground, &mut known)
            {
                html.push_str(&before);
                html.push_str(&escape(words));
                html.push_str(&after);
                continue;
            }
            let painted = self.line(&mut reading, line)?;
            html.push_str(&painted);
            if is_ground && reading == ground {
                self.keep(line, painted, &mut known);
            }
        }
        self.lines.insert(name, known);
        Some(html)
    }

    fn keep(&mut self, line: &str, painted: String, known: &mut BTreeMap<String, String>) {
        if self.kept < KEPT {
            self.kept += 1;
            known.insert(line.to_owned(), painted);
        }
    }

    /// What stands before and after the words of a field, where such a line ends in the ground state.
    fn field(
        &mut self,
        field: &str,
        ground: &Reading,
        known: &mut BTreeMap<String, String>,
    ) -> Option<(String, String)> {
        let line = format!("{field}{WORDS}\n");
        if !known.contains_key(&line) {
            let mut reading = ground.clone();
            let painted = self.line(&mut reading, &line)?;
            if reading != *ground {
                return None;
            }
            self.keep(&line, painted, known);
        }
        let (before, after) = known.get(&line)?.split_once(WORDS)?;
        Some((before.to_owned(), after.to_owned()))
    }

    /// A line in colours; every element ends with it.
    fn line(&self, reading: &mut Reading, line: &str) -> Option<String> {
        let operations: Vec<(usize, ScopeStackOp)> =
            reading.state.parse_line(line, &self.syntaxes).ok()?;
        let mut brush = Brush::default();
        let mut at = 0;
        for (until, operation) in &operations {
            brush.paint(line.get(at..*until)?, self.ink(&reading.scopes));
            reading.scopes.apply(operation).ok()?;
            at = *until;
        }
        brush.paint(line.get(at..)?, self.ink(&reading.scopes));
        Some(brush.finish())
    }

    fn ink(&self, scopes: &ScopeStack) -> &'static str {
        let ink = |scope: &Scope| {
            let inks = self.inks.iter();
            inks.clone().find(|(listed, _)| listed.is_prefix_of(*scope))
        };
        let innermost = scopes.as_slice().iter().rev().find_map(ink);
        innermost.map_or("", |(_, class)| class)
    }
}

/// Any words, by which it is seen how others in their place look.
const WORDS: &str = "Any words";

/// A line of YAML that gives a field several words without quotation marks: up to the words, and the words. Such words are
/// text whatever they are, where no sign among them has a meaning of its own.
fn quoted(line: &str) -> Option<(&str, &str)> {
    let (field, words) = line.strip_suffix('\n')?.split_once(": ")?;
    let key = field.trim_start_matches([' ', '-']);
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let is_plain = |c: char| c.is_alphanumeric() || " ,.;()'’‘“”–—…-".contains(c);
    let is_text = words.starts_with(|c: char| c.is_ascii_alphabetic())
        && words.contains(' ')
        && !words.ends_with(' ')
        && words.chars().all(is_plain);
    let at = field.len() + ": ".len();
    (is_key && is_text).then_some((line.get(..at)?, words))
}

/// Writes words in inks; neighbours in one ink are one element.
#[derive(Default)]
struct Brush {
    html: String,
    class: &'static str,
}

impl Brush {
    fn paint(&mut self, words: &str, class: &'static str) {
        if words.is_empty() {
            return;
        }
        // White space has no colour, and line ends stand in no element.
        let class = if words.trim().is_empty() && !words.contains('\n') {
            self.class
        } else {
            class
        };
        let (words, end) = match words.strip_suffix('\n') {
            Some(words) => (words, "\n"),
            None => (words, ""),
        };
        if class != self.class && !words.is_empty() {
            self.close();
            if !class.is_empty() {
                self.html.push_str("<span class=\"");
                self.html.push_str(class);
                self.html.push_str("\">");
            }
            self.class = class;
        }
        self.html.push_str(&escape(words));
        if !end.is_empty() {
            self.close();
            self.html.push_str(end);
        }
    }

    fn close(&mut self) {
        if !self.class.is_empty() {
            self.html.push_str("</span>");
        }
        self.class = "";
    }

    fn finish(mut self) -> String {
        self.close();
        self.html
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
                .is_some_and(|html| html.contains("<span class=\"hl-key\">quotes</span>"))
        );
        assert_eq!(colours("yaml", code), first);
    }

    #[test]
    fn quoted_words_look_as_if_they_were_read() {
        let read = |line: &str| {
            let painter = Painter::new();
            let mut reading = Reading {
                state: ParseState::new(painter.syntaxes.find_syntax_by_token("yaml").unwrap()),
                scopes: ScopeStack::new(),
            };
            painter.line(&mut reading, "\n").unwrap();
            painter.line(&mut reading, line).unwrap()
        };
        for line in [
            "- exact: we will answer, in due time\n",
            "  prefix: Officials in\n",
            "  - cue: said, “yes” – or (perhaps) no; it’s so... 12 times\n",
            "exact: No comment\n",
            "exact: true or not\n",
            "exact: Null and void\n",
            "  note: Oh ça alors وزير said\n",
            "- - exact: y n\n",
        ] {
            assert!(quoted(line).is_some(), "{line}");
            assert_eq!(colours("yaml", line), Some(read(line)), "{line}");
        }
        for line in [
            "exact: word\n",
            "exact: 12 men\n",
            "exact: so: it is\n",
            "exact: a # b\n",
            "exact: 'a b'\n",
            "exact: a b",
            "exact:\n",
            "exact: a b \n",
            "? exact: a b\n",
            ": a b\n",
        ] {
            assert_eq!(quoted(line), None, "{line}");
        }
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
