//! Files of messages in Fluent's syntax (FTL), read by Fluent's own parser.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast;
use fluent_syntax::parser;
use serde_json::{Map, Value};

use super::ftl;
use crate::page::html::writer::escape;

/// The languages that the program speaks, with their files.
pub const BUNDLED: [(&str, &str); 8] = [
    ("ar", include_str!("../../../templates/words/ar.ftl")),
    ("de", include_str!("../../../templates/words/de.ftl")),
    ("en", include_str!("../../../templates/words/en.ftl")),
    ("es", include_str!("../../../templates/words/es.ftl")),
    ("fa", include_str!("../../../templates/words/fa.ftl")),
    ("fr", include_str!("../../../templates/words/fr.ftl")),
    ("ps", include_str!("../../../templates/words/ps.ftl")),
    ("ur", include_str!("../../../templates/words/ur.ftl")),
];

pub(super) const ENGLISH: &str = "en";

/// The messages of one file.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    pub(super) messages: BTreeMap<String, Pattern>,
}

/// Why a file of words cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FtlError {
    /// The language whose file it is; empty until the file is known.
    pub language: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for FtlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

/// A message: texts, parts to be put in, and choices between several wordings.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pattern(pub(super) Vec<Piece>);

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// As it is, and as HTML.
    Text(String, String),
    MessagePart(String),
    /// By which part; the wordings with their keys; the one for everything else.
    Choice(String, Vec<(Key, Pattern)>, Pattern),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Key {
    Number(u64),
    Plural(&'static str),
    Word(String),
}

impl Catalogue {
    /// Reads a file.
    ///
    /// # Errors
    /// Its syntax is broken, or it uses what messages here have no need of: functions, attributes, terms with arguments.
    pub fn read(text: &str) -> Result<Self, FtlError> {
        ftl::check(text).map_err(|(at, why)| FtlError {
            language: String::new(),
            line: line_at(text, at),
            message: why.to_owned(),
        })?;
        let resource = parser::parse(text).map_err(|(_, errors)| {
            let first = errors.first();
            FtlError {
                language: String::new(),
                line: line_at(text, first.map_or(0, |error| error.pos.start)),
                message: first.map_or_else(String::new, ToString::to_string),
            }
        })?;
        let mut terms: BTreeMap<&str, &ast::Pattern<&str>> = BTreeMap::new();
        for entry in &resource.body {
            if let ast::Entry::Term(term) = entry {
                terms.insert(term.id.name, &term.value);
            }
        }
        let mut messages = BTreeMap::new();
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let fault = |what: String| FtlError {
                language: String::new(),
                line: line_of(text, message.id.name),
                message: format!("`{}` {what}", message.id.name),
            };
            let Some(value) = &message.value else {
                return Err(fault("has no text".into()));
            };
            let pattern = pattern(value, &terms, 0).map_err(|what| fault(what.into()))?;
            if messages
                .insert(message.id.name.to_owned(), pattern)
                .is_some()
            {
                return Err(fault("is given twice".into()));
            }
        }
        Ok(Self { messages })
    }

    /// The ids of its messages, each with the parts that are put in.
    pub fn parts(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let named = self.messages.iter();
        named
            .map(|(id, pattern)| (id.as_str(), pattern.parts()))
            .collect()
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    let before = text.bytes().take(offset);
    1 + before.filter(|byte| *byte == b'\n').count()
}

fn line_of(text: &str, id: &str) -> usize {
    let named = |line: &str| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(named).map_or(1, |at| at + 1)
}

/// The deepest that terms may be nested.
const DEPTH: usize = 8;

type Terms<'a> = BTreeMap<&'a str, &'a ast::Pattern<&'a str>>;

fn pattern(
    read: &ast::Pattern<&str>,
    terms: &Terms<'_>,
    depth: usize,
) -> Result<Pattern, &'static str> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &read.elements {
        match element {
            ast::PatternElement::TextElement { value } => pieces.push(text(value)),
            ast::PatternElement::Placeable { expression } => {
                pieces.extend(self::expression(expression, terms, depth)?.0);
            }
        }
    }
    Ok(Pattern(melted(pieces)))
}

fn text(words: &str) -> Piece {
    Piece::Text(words.to_owned(), escape(words))
}

/// Texts that follow each other as one.
fn melted(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut melted: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (melted.last_mut(), piece) {
            (Some(Piece::Text(plain, html)), Piece::Text(more, more_html)) => {
                plain.push_str(&more);
                html.push_str(&more_html);
            }
            (_, piece) => melted.push(piece),
        }
    }
    melted
}

fn expression(
    read: &ast::Expression<&str>,
    terms: &Terms<'_>,
    depth: usize,
) -> Result<Pattern, &'static str> {
    match read {
        ast::Expression::Inline(inline) => self::inline(inline, terms, depth),
        ast::Expression::Select { selector, variants } => {
            let ast::InlineExpression::VariableReference { id } = selector else {
                return Err("chooses by a variable that is not passed to it");
            };
            let mut cases = Vec::new();
            let mut other = Pattern::default();
            for variant in variants {
                let wording = pattern(&variant.value, terms, depth)?;
                if variant.default {
                    other = wording.clone();
                }
                cases.push((key(&variant.key), wording));
            }
            let name = id.name.to_owned();
            Ok(Pattern(vec![Piece::Choice(name, cases, other)]))
        }
    }
}

fn key(key: &ast::VariantKey<&str>) -> Key {
    match key {
        ast::VariantKey::NumberLiteral { value } => value
            .parse()
            .map_or_else(|_| Key::Word((*value).to_owned()), Key::Number),
        ast::VariantKey::Identifier { name } => match *name {
            "zero" => Key::Plural("zero"),
            "one" => Key::Plural("one"),
            "two" => Key::Plural("two"),
            "few" => Key::Plural("few"),
            "many" => Key::Plural("many"),
            "other" => Key::Plural("other"),
            word => Key::Word(word.to_owned()),
        },
    }
}

fn inline(
    read: &ast::InlineExpression<&str>,
    terms: &Terms<'_>,
    depth: usize,
) -> Result<Pattern, &'static str> {
    use ast::InlineExpression::{
        NumberLiteral, Placeable, StringLiteral, TermReference, VariableReference,
    };
    match read {
        StringLiteral { value } => {
            let value = fluent_syntax::unicode::unescape_unicode_to_string(value);
            Ok(Pattern(vec![text(&value)]))
        }
        NumberLiteral { value } => Ok(Pattern(vec![text(value)])),
        VariableReference { id } => Ok(Pattern(vec![Piece::MessagePart(id.name.to_owned())])),
        Placeable { expression } if depth < DEPTH => self::expression(expression, terms, depth + 1),
        TermReference {
            id,
            attribute: None,
            arguments: None,
        } if depth < DEPTH => match terms.get(id.name) {
            Some(term) => pattern(term, terms, depth + 1),
            None => Err("uses a term that is not defined"),
        },
        _ => Err(
            "uses a Fluent feature that is not supported here: a function, a message or an argument",
        ),
    }
}

impl Pattern {
    pub(super) fn for_scripts(&self) -> Value {
        match self.0.as_slice() {
            [Piece::Choice(_, cases, other)] => {
                let named = |(key, wording): &(Key, Pattern)| {
                    let key = match key {
                        Key::Number(number) => number.to_string(),
                        Key::Plural(plural) => (*plural).to_owned(),
                        Key::Word(word) => word.clone(),
                    };
                    (key, wording.plain().into())
                };
                let mut wordings: Map<String, Value> = cases.iter().map(named).collect();
                wordings.insert("other".into(), other.plain().into());
                Value::Object(wordings)
            }
            _ => self.plain().into(),
        }
    }

    /// As one text, its parts by name in braces.
    fn plain(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text, _) => text.clone(),
            Piece::MessagePart(name) => format!("{{{name}}}"),
            Piece::Choice(_, _, other) => other.plain(),
        };
        self.0.iter().map(piece).collect()
    }

    pub(super) fn parts(&self) -> BTreeSet<&str> {
        let mut parts = BTreeSet::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(..) => {}
                Piece::MessagePart(name) => drop(parts.insert(name.as_str())),
                Piece::Choice(name, cases, other) => {
                    parts.insert(name.as_str());
                    parts.extend(other.parts());
                    parts.extend(cases.iter().flat_map(|(_, wording)| wording.parts()));
                }
            }
        }
        parts
    }
}

/// The bundled file of a language, with the dossier's own over it.
pub(super) fn merged<'t>(
    language: &str,
    own: &impl Fn(&str) -> Option<&'t str>,
) -> Result<Catalogue, FtlError> {
    let read = |text: &str| {
        Catalogue::read(text).map_err(|fault| FtlError {
            language: language.to_owned(),
            ..fault
        })
    };
    let mut catalogue = read(bundled(language).unwrap_or_default())?;
    if let Some(text) = own(language) {
        catalogue.messages.extend(read(text)?.messages);
    }
    Ok(catalogue)
}

pub(super) fn bundled(language: &str) -> Option<&'static str> {
    let found = BUNDLED.iter().find(|(tag, _)| *tag == language);
    found.map(|(_, text)| *text)
}

pub(super) fn unknown(own: &Catalogue, english: &Catalogue) -> Vec<String> {
    let mut unknown = Vec::new();
    for (id, pattern) in &own.messages {
        let Some(theirs) = english.messages.get(id) else {
            unknown.push(id.clone());
            continue;
        };
        let known = theirs.parts();
        let more = pattern.parts().into_iter();
        let more = more.filter(|part| !known.contains(part) && !is_offered(id, part));
        unknown.extend(more.map(|part| format!("{id}: ${part}")));
    }
    unknown
}

/// Parts that are given and that English has no use for.
pub fn is_offered(id: &str, part: &str) -> bool {
    matches!(
        (id, part),
        ("date-day-of-some-month", "day") | ("year-century", "century") | ("date-clock", "short")
    )
}
