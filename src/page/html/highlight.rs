//! Code in colours, as CSS classes: the stylesheet knows them in light and dark.
//!
//! Syntaxes distinguish words more finely than readers need: what they say is reduced to a few colours, with one element each,
//! so that an article's annotations weigh little more than their letters. In a large dossier, most of those lines are in many
//! articles (`  type: direct`): a line that begins and ends in the language's ground state always looks the same, so it is
//! coloured once. Most of the others differ only in the words they quote, which have one colour.

use std::cell::RefCell;
use std::collections::BTreeMap;

use syntect::parsing::{ParseState, Scope, ScopeStack, ScopeStackOp, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::writer::{Html, Tag};

/// Longer code is shown plain: nobody reads colours in a megabyte.
const LONGEST: usize = 200_000;
/// How many lines are kept.
const KEPT: usize = 20_000;

/// The classes for the beginnings of scopes (the names are those of TextMate grammars), the more exact before the less exact.
/// Among a word's scopes the innermost that is listed decides; an empty class is the text's own colour.
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

/// Code as an element; plain if its language is not known.
pub(crate) fn code(language: Option<&str>, code: &str) -> Html {
    let class = language.map(|language| format!("language-{language}"));
    let inner = language
        .and_then(|language| colours(language, code))
        .unwrap_or_else(|| Html::of_text(code));
    let mut html = Html::default();
    html.element(&Tag::new("code").with_some("class", class), &inner);
    html
}

/// The code with its words in `<span>`s; `None` if the language is not known.
pub(crate) fn colours(language: &str, code: &str) -> Option<Html> {
    if code.len() > LONGEST {
        return None;
    }
    PAINTER.with_borrow_mut(|painter| painter.paint(language, code))
}

struct Painter {
    syntaxes: SyntaxSet,
    inks: Vec<(Scope, &'static str)>,
    /// For each language, lines that begin and end in its ground state.
    lines: BTreeMap<String, BTreeMap<String, Line>>,
    kept: usize,
}

/// A line in colours: each class with its words, neighbours in one colour together.
type Line = Vec<(&'static str, String)>;

/// Where the reading of some code is between two lines.
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

    fn paint(&mut self, language: &str, code: &str) -> Option<Html> {
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
        let mut html = Html::default();
        for line in LinesWithEndings::from(code) {
            let is_ground = reading == ground;
            if is_ground && let Some(painted) = known.get(line) {
                put(painted, &mut html);
                continue;
            }
            if is_ground
                && name == "YAML"
                && let Some((field, words)) = quoted(line)
                && let Some(painted) = self.field(field, words, &ground, &mut known)
            {
                put(&painted, &mut html);
                continue;
            }
            let painted = self.line(&mut reading, line)?;
            put(&painted, &mut html);
            if is_ground && reading == ground {
                self.keep(line, painted, &mut known);
            }
        }
        self.lines.insert(name, known);
        Some(html)
    }

    fn keep(&mut self, line: &str, painted: Line, known: &mut BTreeMap<String, Line>) {
        if self.kept < KEPT {
            self.kept += 1;
            known.insert(line.to_owned(), painted);
        }
    }

    /// A field with some words, if a line with any words in their place ends in the ground state.
    fn field(
        &mut self,
        field: &str,
        words: &str,
        ground: &Reading,
        known: &mut BTreeMap<String, Line>,
    ) -> Option<Line> {
        let line = format!("{field}{WORDS}\n");
        if !known.contains_key(&line) {
            let mut reading = ground.clone();
            let painted = self.line(&mut reading, &line)?;
            if reading != *ground {
                return None;
            }
            self.keep(&line, painted, known);
        }
        let mut painted = known.get(&line)?.clone();
        let (_, place) = painted.iter_mut().find(|(_, text)| text.contains(WORDS))?;
        *place = place.replacen(WORDS, words, 1);
        Some(painted)
    }

    /// A line in colours; every element ends with it.
    fn line(&self, reading: &mut Reading, line: &str) -> Option<Line> {
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
        Some(brush.line)
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

/// A line of YAML that gives a field several words without quotation marks: up to the words, and the words. Such words are text
/// whatever they are, if no sign among them has its own meaning.
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

/// Writes a line; every element ends with it.
fn put(line: &Line, html: &mut Html) {
    for (class, words) in line {
        match *class {
            "" => html.text(words),
            class => html.text_element(&Tag::new("span").with("class", class), words),
        }
    }
}

/// Paints words in inks.
#[derive(Default)]
struct Brush {
    line: Line,
}

impl Brush {
    fn paint(&mut self, words: &str, class: &'static str) {
        let (words, end) = match words.strip_suffix('\n') {
            Some(words) => (words, "\n"),
            None => (words, ""),
        };
        // White space has no colour, and line ends are in no element.
        let class = match (self.line.last(), words.trim().is_empty() && end.is_empty()) {
            (last, true) => last.map_or("", |(class, _)| *class),
            (_, false) => class,
        };
        self.add(words, class);
        self.add(end, "");
    }

    fn add(&mut self, words: &str, class: &'static str) {
        match self.line.last_mut() {
            _ if words.is_empty() => {}
            Some((last, before)) if *last == class => before.push_str(words),
            _ => self.line.push((class, words.to_owned())),
        }
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
        assert!(first.as_ref().is_some_and(|html| {
            html.as_str()
                .contains("<span class=\"hl-key\">quotes</span>")
        }));
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
            let mut html = Html::default();
            put(&painter.line(&mut reading, line).unwrap(), &mut html);
            html
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
        let html = html.as_str();
        assert_eq!(
            html.matches("<span").count(),
            html.matches("</span>").count()
        );
        assert!(html.contains("main") && !html.starts_with('\n'));
        assert_eq!(colours("no such language", "x"), None);
    }
}
