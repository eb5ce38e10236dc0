//! The interface's own words: messages in Fluent's syntax (FTL), one file for each language.
//!
//! `templates/words/<language>.ftl` is text → [`Catalogue`] → [`Words`], which say a message with its parts put in. What a
//! language lacks is said in English. A dossier's own file of the same name is laid over the bundled one, message by
//! message, so that one file adds a language and three lines change three words.
//!
//! The files are read by Fluent's own parser. Putting the parts in is done here, because of four things that
//! `fluent-bundle` does otherwise: pages are rendered in parallel, and its bundle takes a lock for every plural; figures
//! follow the message `digits`, which its number formatter, a bare function, cannot see; only what runs against the
//! direction of the language is isolated, and not every number; and parts that are HTML stay HTML.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast;
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use serde_json::{Map, Value};
use unic_langid::LanguageIdentifier;

use super::ftl;
use super::html::escape;
use super::words::direction;
use crate::time::datewords::DateWords;

/// The languages that the program speaks, with their files.
pub const BUNDLED: [(&str, &str); 8] = [
    ("ar", include_str!("../../templates/words/ar.ftl")),
    ("de", include_str!("../../templates/words/de.ftl")),
    ("en", include_str!("../../templates/words/en.ftl")),
    ("es", include_str!("../../templates/words/es.ftl")),
    ("fa", include_str!("../../templates/words/fa.ftl")),
    ("fr", include_str!("../../templates/words/fr.ftl")),
    ("ps", include_str!("../../templates/words/ps.ftl")),
    ("ur", include_str!("../../templates/words/ur.ftl")),
];

const ENGLISH: &str = "en";

/// The messages of one file.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    messages: BTreeMap<String, Pattern>,
}

/// Why a file of words cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The language whose file it is; empty until the file is known.
    pub language: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

/// A message: texts, parts to be put in, and choices between several wordings.
#[derive(Clone, Debug, Default, PartialEq)]
struct Pattern(Vec<Piece>);

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    /// As it stands, and as HTML.
    Text(String, String),
    Part(String),
    /// By which part; the wordings with their keys; the one for everything else.
    Choice(String, Vec<(Key, Pattern)>, Pattern),
}

#[derive(Clone, Debug, PartialEq)]
enum Key {
    Number(u64),
    Plural(&'static str),
    Word(String),
}

/// Something put into a message.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// A number. It is written in the language's figures, and chooses the plural.
    Number(u64),
    /// Words.
    Text(&'a str),
    /// Words that are HTML already.
    Html(&'a str),
}

impl<'a> From<&'a str> for Part<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Part<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Part<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

// Reading --------------------------------------------------------------------------------------------------------------

impl Catalogue {
    /// Reads a file.
    ///
    /// # Errors
    /// Its syntax is broken, or it uses what messages here have no need of: functions, attributes, terms with arguments.
    pub fn read(text: &str) -> Result<Self, Fault> {
        ftl::check(text).map_err(|(at, why)| Fault {
            language: String::new(),
            line: line_at(text, at),
            message: why.to_owned(),
        })?;
        let resource = parser::parse(text).map_err(|(_, errors)| {
            let first = errors.first();
            Fault {
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
            let fault = |what: String| Fault {
                language: String::new(),
                line: line_of(text, message.id.name),
                message: format!("`{}` {what}", message.id.name),
            };
            let Some(value) = &message.value else {
                return Err(fault("has no words".into()));
            };
            let pattern = pattern(value, &terms, 0).map_err(|what| fault(what.into()))?;
            if messages
                .insert(message.id.name.to_owned(), pattern)
                .is_some()
            {
                return Err(fault("stands twice".into()));
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

/// Terms stand within terms no deeper than this.
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
                return Err("chooses by something that is not put in");
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
        VariableReference { id } => Ok(Pattern(vec![Piece::Part(id.name.to_owned())])),
        Placeable { expression } if depth < DEPTH => self::expression(expression, terms, depth + 1),
        TermReference {
            id,
            attribute: None,
            arguments: None,
        } if depth < DEPTH => match terms.get(id.name) {
            Some(term) => pattern(term, terms, depth + 1),
            None => Err("uses a term that is not written"),
        },
        _ => Err(
            "uses a part of Fluent that has no meaning here: a function, a message, an argument",
        ),
    }
}

/// What scripts say, besides messages that are named after what they are for.
const SPOKEN_BY_SCRIPTS: [&str; 16] = [
    "actor",
    "close",
    "comma",
    "digits",
    "figures",
    "keys",
    "keys-on",
    "kind",
    "list-last",
    "list-next",
    "place",
    "publisher",
    "quoted",
    "stance",
    "suggested-result",
    "year",
];

impl Pattern {
    fn for_scripts(&self) -> Value {
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
            Piece::Part(name) => format!("{{{name}}}"),
            Piece::Choice(_, _, other) => other.plain(),
        };
        self.0.iter().map(piece).collect()
    }

    fn parts(&self) -> BTreeSet<&str> {
        let mut parts = BTreeSet::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(..) => {}
                Piece::Part(name) => drop(parts.insert(name.as_str())),
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

// Saying ---------------------------------------------------------------------------------------------------------------

/// The words of the interface in the language of a dossier.
#[derive(Clone)]
pub struct Words {
    language: String,
    messages: BTreeMap<String, Message>,
    digits: Option<Vec<char>>,
    plurals: Option<PluralRules>,
    /// What its own language has no words for.
    missing: Vec<String>,
    /// Messages and parts that English does not have, so that nothing ever asks for them.
    unknown: Vec<String>,
}

#[derive(Clone, Debug)]
struct Message {
    pattern: Pattern,
    is_english: bool,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language)
    }
}

impl Words {
    /// English, as it is bundled.
    ///
    /// # Errors
    /// Never: a test reads the bundled files.
    pub fn english() -> Result<Self, Fault> {
        Self::of(ENGLISH, |_| None)
    }

    /// The words for a language. `own` gives the dossier's own file for a language, where there is one.
    ///
    /// # Errors
    /// One of the files is broken.
    pub fn of<'t>(tag: &str, own: impl Fn(&str) -> Option<&'t str>) -> Result<Self, Fault> {
        let bundled_english = merged(ENGLISH, &|_: &str| None)?;
        let english = merged(ENGLISH, &own)?;
        let known = candidates(tag);
        let known = known
            .iter()
            .find(|tag| own(tag).is_some() || bundled(tag).is_some());
        let language = known.map_or(ENGLISH, String::as_str);
        let theirs = merged(language, &own)?;
        let unknown = unknown(&theirs, &bundled_english);
        Ok(Self::new(tag, language, theirs, english, unknown))
    }

    fn new(
        tag: &str,
        language: &str,
        own: Catalogue,
        english: Catalogue,
        unknown: Vec<String>,
    ) -> Self {
        let is_served = candidates(tag).iter().any(|one| one == language);
        let missing = english.messages.keys();
        let missing = missing.filter(|id| !is_served || !own.messages.contains_key(*id));
        let missing = missing.cloned().collect();
        let message = |is_english| {
            move |(id, pattern)| {
                (
                    id,
                    Message {
                        pattern,
                        is_english,
                    },
                )
            }
        };
        let mut messages: BTreeMap<String, Message> =
            english.messages.into_iter().map(message(true)).collect();
        messages.extend(own.messages.into_iter().map(message(language == ENGLISH)));
        let mut words = Self {
            language: language.to_owned(),
            digits: None,
            plurals: plurals(language),
            messages,
            missing,
            unknown,
        };
        let digits: Vec<char> = words.say("digits").chars().collect();
        words.digits = (digits.len() == 10 && digits.first() != Some(&'0')).then_some(digits);
        words
    }

    /// The language that is spoken: English, where a dossier's own is not known.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        direction(&self.language)
    }

    /// The messages that the language lacks, which are said in English.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// Messages and parts of the language's file that nothing asks for.
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// Whether these are the words for a language.
    pub fn serves(&self, tag: &str) -> bool {
        candidates(tag).contains(&self.language)
    }

    /// The ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// A message without parts.
    pub fn say(&self, id: &str) -> &str {
        match self.messages.get(id).map(|it| it.pattern.0.as_slice()) {
            Some([Piece::Text(text, _)]) => text,
            _ => "",
        }
    }

    /// A message with its parts.
    pub fn tell(&self, id: &str, parts: &[(&str, Part<'_>)]) -> String {
        self.written(id, parts, false)
    }

    /// A message with its parts, as HTML.
    pub fn html(&self, id: &str, parts: &[(&str, Part<'_>)]) -> String {
        self.written(id, parts, true)
    }

    /// A message with a number, `$count`: "3 articles".
    pub fn count(&self, id: &str, count: usize) -> String {
        self.tell(id, &[("count", count.into())])
    }

    /// A number in the language's figures.
    pub fn number(&self, number: usize) -> String {
        self.figures(&number.to_string()).into_owned()
    }

    /// What the scripts of a page say: each message as a text, or where it depends on `$count` as its wordings by plural.
    pub fn for_scripts(&self) -> Value {
        let spoken = |id: &str| {
            SPOKEN_BY_SCRIPTS.contains(&id)
                || ["search-", "theme-", "key-", "copy-", "copied-"]
                    .iter()
                    .any(|start| id.starts_with(start))
        };
        let all = self.messages.iter().filter(|(id, _)| spoken(id));
        let mut messages: Map<String, Value> = all
            .map(|(id, message)| (id.clone(), message.pattern.for_scripts()))
            .collect();
        messages.insert("language".into(), self.language.clone().into());
        Value::Object(messages)
    }

    /// Words of others, in quotation marks.
    pub fn quoted(&self, words: &str) -> String {
        self.tell("quoted", &[("words", words.into())])
    }

    /// Things one after the other: "A, B, C".
    pub fn listed(&self, items: &[String]) -> String {
        crate::time::datewords::enumerated(self, items)
    }

    fn written(&self, id: &str, parts: &[(&str, Part<'_>)], html: bool) -> String {
        let mut out = String::new();
        if let Some(message) = self.messages.get(id) {
            self.write(message, &message.pattern, parts, html, &mut out);
        }
        out
    }

    fn write(
        &self,
        message: &Message,
        pattern: &Pattern,
        parts: &[(&str, Part<'_>)],
        html: bool,
        out: &mut String,
    ) {
        let part = |name: &str| parts.iter().find(|(part, _)| *part == name);
        for piece in &pattern.0 {
            match piece {
                Piece::Text(_, escaped) if html => out.push_str(escaped),
                Piece::Text(plain, _) => out.push_str(plain),
                Piece::Part(name) => {
                    if let Some((_, part)) = part(name) {
                        self.put(*part, pattern.0.len() == 1, html, out);
                    }
                }
                Piece::Choice(name, cases, other) => {
                    let chosen =
                        part(name).and_then(|(_, part)| self.chosen(message, *part, cases));
                    self.write(message, chosen.unwrap_or(other), parts, html, out);
                }
            }
        }
    }

    /// The wording for exactly this number or word; else that for its plural.
    fn chosen<'c>(
        &self,
        message: &Message,
        part: Part<'_>,
        cases: &'c [(Key, Pattern)],
    ) -> Option<&'c Pattern> {
        let with = |wanted: &Key| cases.iter().find(|(key, _)| key == wanted);
        let found = match part {
            Part::Number(number) => with(&Key::Number(number)).or_else(|| {
                let plural = match &self.plurals {
                    Some(rules) if !message.is_english => named(&rules.select(number).ok()?),
                    _ if number == 1 => "one",
                    _ => "other",
                };
                with(&Key::Plural(plural))
            }),
            Part::Text(word) | Part::Html(word) => match word.parse() {
                Ok(number) => with(&Key::Number(number)),
                Err(_) => with(&Key::Word(word.to_owned())),
            },
        };
        found.map(|(_, wording)| wording)
    }

    /// Puts a part in. One that runs the other way is kept together, unless it is all there is.
    fn put(&self, part: Part<'_>, alone: bool, html: bool, out: &mut String) {
        let (text, plain) = match part {
            Part::Number(number) => {
                out.push_str(&self.figures(&number.to_string()));
                return;
            }
            Part::Text(text) if html => (Cow::Owned(escape(text)), text),
            Part::Text(text) | Part::Html(text) => (Cow::Borrowed(text), text),
        };
        if !alone && runs_against(plain, self.direction()) {
            out.push('\u{2068}');
            out.push_str(&text);
            out.push('\u{2069}');
        } else {
            out.push_str(&text);
        }
    }

    fn figures<'n>(&self, number: &'n str) -> Cow<'n, str> {
        let Some(digits) = &self.digits else {
            return Cow::Borrowed(number);
        };
        let figure = |c: char| {
            let value = c.to_digit(10).and_then(|value| usize::try_from(value).ok());
            value
                .and_then(|value| digits.get(value).copied())
                .unwrap_or(c)
        };
        Cow::Owned(number.chars().map(figure).collect())
    }
}

impl DateWords for Words {
    fn phrase(&self, id: &str, parts: &[(&str, &str)]) -> String {
        let parts: Vec<(&str, Part<'_>)> = parts
            .iter()
            .map(|(name, text)| (*name, Part::Text(text)))
            .collect();
        self.tell(id, &parts)
    }

    fn figures(&self, number: &str) -> String {
        Words::figures(self, number).into_owned()
    }
}

/// The bundled file of a language, with the dossier's own over it.
fn merged<'t>(language: &str, own: &impl Fn(&str) -> Option<&'t str>) -> Result<Catalogue, Fault> {
    let read = |text: &str| {
        Catalogue::read(text).map_err(|fault| Fault {
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

fn bundled(language: &str) -> Option<&'static str> {
    let found = BUNDLED.iter().find(|(tag, _)| *tag == language);
    found.map(|(_, text)| *text)
}

/// The tags under which a language's words may be found, the nearest first: `ur-PK`, `ur`.
fn candidates(tag: &str) -> Vec<String> {
    let mut found = vec![tag.to_owned()];
    let mut rest = tag;
    while let Some((shorter, _)) = rest.rsplit_once('-') {
        found.push(shorter.to_owned());
        rest = shorter;
    }
    let wider = match rest.to_ascii_lowercase().as_str() {
        "prs" | "fas" | "per" | "pes" => Some("fa"),
        "pus" | "pbu" | "pbt" | "pst" => Some("ps"),
        "urd" => Some("ur"),
        "ara" | "arb" => Some("ar"),
        "eng" => Some("en"),
        "fra" | "fre" => Some("fr"),
        "deu" | "ger" => Some("de"),
        "spa" => Some("es"),
        _ => None,
    };
    found.extend(wider.map(str::to_owned));
    found
}

fn plurals(language: &str) -> Option<PluralRules> {
    let primary = language.split('-').next().unwrap_or(language);
    let language: LanguageIdentifier = primary.parse().ok()?;
    PluralRules::create(language, PluralRuleType::CARDINAL).ok()
}

/// A plural as Fluent's files call it.
fn named(plural: &PluralCategory) -> &'static str {
    match plural {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn unknown(own: &Catalogue, english: &Catalogue) -> Vec<String> {
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
        ("date-day-of-some-month", "day") | ("year-century", "century")
    )
}

/// Whether the first letter that has a direction runs the other way. Tags are not looked at.
fn runs_against(text: &str, direction: &str) -> bool {
    let mut in_tag = false;
    let first = text.chars().find(|c| {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        !in_tag && c.is_alphabetic()
    });
    first.is_some_and(|c| is_rtl(c) != (direction == "rtl"))
}

fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str) -> Words {
        Words::of(tag, |_| None).unwrap()
    }

    #[test]
    fn a_tag_finds_the_words_of_the_nearest_language() {
        let spoken = |tag: &str| words(tag).language().to_owned();
        assert_eq!(
            [
                spoken("ur-PK"),
                spoken("prs"),
                spoken("de-AT-1996"),
                spoken("it")
            ],
            ["ur", "fa", "de", "en"]
        );
        assert!(words("ur-PK").missing().is_empty() && !words("it").missing().is_empty());
    }

    #[test]
    fn plurals_and_figures_are_those_of_the_language() {
        let counted = |tag: &str| [0, 1, 2, 3, 11, 100].map(|n| words(tag).count("n-articles", n));
        assert_eq!(
            counted("ar"),
            [
                "لا مقالات",
                "مقال واحد",
                "مقالان",
                "٣ مقالات",
                "١١ مقالًا",
                "١٠٠ مقال"
            ]
        );
        assert_eq!(words("fr").count("n-articles", 0), "0 article");
        assert_eq!(words("fa").count("n-articles", 12), "۱۲ مقاله");
        assert_eq!(words("ur").count("n-articles", 12), "12 مضامین");
    }

    #[test]
    fn dates_are_ordered_as_in_the_language() {
        let date = crate::time::edtf::Edtf::parse("2031-03-01/2031-04~").unwrap();
        let said = |tag: &str| date.said(&words(tag));
        assert_eq!(said("de"), "1. März 2031 bis etwa April 2031");
        assert_eq!(said("fr"), "1er mars 2031 – vers avril 2031");
        assert_eq!(said("es"), "1 de marzo de 2031 a hacia abril de 2031");
        assert_eq!(said("ur"), "1 مارچ 2031 تا تقریباً اپریل 2031");
        assert_eq!(said("ps"), "له د ۲۰۳۱ د مارچ ۱ تر شاوخوا د ۲۰۳۱ اپریل");
    }

    #[test]
    fn what_runs_the_other_way_is_kept_together_and_html_stays_html() {
        let ur = words("ur");
        let parts = [("origin", Part::Html("<a href=\"x.html\">Dawn & Co</a>"))];
        assert_eq!(
            ur.html("article-repeats", &parts),
            "یہ \u{2068}<a href=\"x.html\">Dawn & Co</a>\u{2069} کو دہراتا ہے۔"
        );
        let parts = [("origin", Part::Text("<b>"))];
        assert!(
            words("en")
                .html("article-repeats", &parts)
                .contains("&lt;b&gt;")
        );
        assert_eq!(ur.quoted("نور"), "”نور“");
    }

    #[test]
    fn a_file_of_ones_own_is_laid_over_message_by_message() {
        let own = |tag: &str| (tag == "it").then_some("articles = Articoli\nfigure = 1");
        let it = Words::of("it", own).unwrap();
        assert_eq!(
            (it.language(), it.say("articles"), it.say("places")),
            ("it", "Articoli", "Places")
        );
        assert_eq!(it.unknown(), ["figure"]);
        let english = Words::of("en", |_| Some("articles = Pieces")).unwrap();
        assert_eq!(
            (english.say("articles"), english.missing().len()),
            ("Pieces", 0)
        );
    }

    #[test]
    fn a_broken_file_says_its_line() {
        let line = |text: &str| Catalogue::read(text).unwrap_err().line;
        assert_eq!(line("a = x\nb = { $x"), 2);
        assert_eq!(line("a = x\n\nb = { DATETIME($x) }"), 3);
        assert_eq!(line("a = x\na = y"), 1);
        assert_eq!(line("a = { -no-term }"), 1);
    }
}
