//! The interface's own words: messages in Fluent's syntax (FTL), one file for each language.
//!
//! `templates/words/<language>.ftl` is text → [`Catalogue`] → [`Messages`], which format a message with its parts put in. What a
//! language lacks is in English. A dossier's own file of the same name is laid over the bundled one, message by
//! message, so that one file adds a language and three lines change three words.
//!
//! The files are read by Fluent's own parser. Putting the parts in is done here, because of four things that
//! `fluent-bundle` does otherwise: pages are rendered in parallel, and its bundle takes a lock for every plural; figures
//! follow the message `digits`, which its number formatter, a bare function, cannot see; only what runs against the
//! direction of the language is isolated, and not every number; and parts that are HTML stay HTML.

pub mod catalogue;
pub mod direction;
mod ftl;
mod lists;
pub mod phrases;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

pub use self::catalogue::{BUNDLED, Catalogue, FtlError, is_offered};
use self::catalogue::{ENGLISH, Key, Pattern, Piece, bundled, merged, unknown};
use self::direction::{direction, runs_against};
use crate::language::Language;
use crate::language::plural::Plurals;
use crate::page::html::writer::escape;
use crate::time::datewords::DateWords;

/// Something put into a message.
#[derive(Clone, Copy, Debug)]
pub enum MessagePart<'a> {
    /// A number. It is written in the language's figures, and chooses the plural.
    Number(u64),
    /// Messages.
    Text(&'a str),
    /// Messages that are HTML already.
    Html(&'a str),
}

impl<'a> From<&'a str> for MessagePart<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for MessagePart<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for MessagePart<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

/// What scripts say, besides messages that are named after what they are for.
const USED_BY_SCRIPTS: [&str; 17] = [
    "actor",
    "close",
    "comma",
    "digits",
    "figures",
    "filter-shown",
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

/// The words of the interface in the language of a dossier.
#[derive(Clone)]
pub struct Messages {
    language: String,
    messages: BTreeMap<String, Message>,
    digits: Option<Vec<char>>,
    plurals: Plurals,
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

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({})", self.language)
    }
}

impl Messages {
    /// English, as it is bundled.
    ///
    /// # Errors
    /// Never: a test reads the bundled files.
    pub fn english() -> Result<Self, FtlError> {
        Self::of(ENGLISH, |_| None)
    }

    /// The words for a language. `own` gives the dossier's own file for a language, if there is one.
    ///
    /// # Errors
    /// One of the files is broken.
    pub fn of<'t>(tag: &str, own: impl Fn(&str) -> Option<&'t str>) -> Result<Self, FtlError> {
        let bundled_english = merged(ENGLISH, &|_: &str| None)?;
        let english = merged(ENGLISH, &own)?;
        let mut tags = Language::of(tag).tags();
        let known = tags.find(|tag| own(tag).is_some() || bundled(tag).is_some());
        let language = known.unwrap_or(ENGLISH);
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
        let is_served = Language::of(tag).tags().any(|one| one == language);
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
            plurals: Plurals::of(language),
            messages,
            missing,
            unknown,
        };
        let digits: Vec<char> = words.get("digits").chars().collect();
        words.digits = (digits.len() == 10 && digits.first() != Some(&'0')).then_some(digits);
        words
    }

    /// The same with further messages over them, in the order of the catalogues.
    #[must_use]
    pub fn with(mut self, more: &[Catalogue]) -> Self {
        for catalogue in more {
            let all = catalogue.messages.iter();
            self.messages.extend(all.map(|(id, pattern)| {
                let message = Message {
                    pattern: pattern.clone(),
                    is_english: false,
                };
                (id.clone(), message)
            }));
        }
        self
    }

    /// The language in use: English if the dossier's own has no translation.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        direction(&self.language)
    }

    /// Whether a name has letters that run against the language's direction.
    pub(crate) fn mixes(&self, name: &str) -> bool {
        direction::mixes(name, self.direction())
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
        Language::of(tag).tags().any(|one| one == self.language)
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
    pub fn get(&self, id: &str) -> &str {
        match self.messages.get(id).map(|it| it.pattern.0.as_slice()) {
            Some([Piece::Text(text, _)]) => text,
            _ => "",
        }
    }

    /// A message with its parts.
    pub fn format(&self, id: &str, parts: &[(&str, MessagePart<'_>)]) -> String {
        self.written(id, parts, false)
    }

    /// A message with its parts, as HTML.
    pub fn html(&self, id: &str, parts: &[(&str, MessagePart<'_>)]) -> String {
        self.written(id, parts, true)
    }

    /// A message with a number, `$count`: "3 articles".
    pub fn count(&self, id: &str, count: usize) -> String {
        self.format(id, &[("count", count.into())])
    }

    /// A number in the language's figures.
    pub fn number(&self, number: usize) -> String {
        self.figures(&number.to_string()).into_owned()
    }

    /// The messages of a page's scripts: each message as a text, or, if it depends on `$count`, as its variants by plural.
    pub fn for_scripts(&self) -> Value {
        let families = ["search-", "theme-", "key-", "copy-", "copied-"];
        self.spoken(|id| USED_BY_SCRIPTS.contains(&id) || is_of(id, &families))
    }

    /// The messages of the editor in a browser, in the same form.
    pub fn for_desk(&self) -> Value {
        let shared = ["digits", "quoted", "figures", "paragraph-sign"];
        self.spoken(|id| {
            shared.contains(&id) || is_of(id, &["desk-", "stance-", "actor-", "place-", "claim-"])
        })
    }

    fn spoken(&self, is_spoken: impl Fn(&str) -> bool) -> Value {
        let all = self.messages.iter().filter(|(id, _)| is_spoken(id));
        let mut messages: Map<String, Value> = all
            .map(|(id, message)| (id.clone(), message.pattern.for_scripts()))
            .collect();
        messages.insert("language".into(), self.language.clone().into());
        Value::Object(messages)
    }

    /// Messages of others, in quotation marks.
    pub fn quoted(&self, words: &str) -> String {
        self.format("quoted", &[("words", words.into())])
    }

    /// Things one after the other: "A, B, C".
    pub fn listed(&self, items: &[String]) -> String {
        crate::time::datewords::enumerated(self, items)
    }

    fn written(&self, id: &str, parts: &[(&str, MessagePart<'_>)], html: bool) -> String {
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
        parts: &[(&str, MessagePart<'_>)],
        html: bool,
        out: &mut String,
    ) {
        let part = |name: &str| parts.iter().find(|(part, _)| *part == name);
        for piece in &pattern.0 {
            match piece {
                Piece::Text(_, escaped) if html => out.push_str(escaped),
                Piece::Text(plain, _) => out.push_str(plain),
                Piece::MessagePart(name) => {
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
        part: MessagePart<'_>,
        cases: &'c [(Key, Pattern)],
    ) -> Option<&'c Pattern> {
        let with = |wanted: &Key| cases.iter().find(|(key, _)| key == wanted);
        let found = match part {
            MessagePart::Number(number) => with(&Key::Number(number)).or_else(|| {
                let plural = match number {
                    1 if message.is_english => "one",
                    _ if message.is_english => "other",
                    _ => self.plurals.name(number),
                };
                with(&Key::Plural(plural))
            }),
            MessagePart::Text(word) | MessagePart::Html(word) => match word.parse() {
                Ok(number) => with(&Key::Number(number)),
                Err(_) => with(&Key::Word(word.to_owned())),
            },
        };
        found.map(|(_, wording)| wording)
    }

    /// Puts a part in. One that runs the other way is kept together, unless it is all there is.
    fn put(&self, part: MessagePart<'_>, alone: bool, html: bool, out: &mut String) {
        let (text, plain) = match part {
            MessagePart::Number(number) => {
                out.push_str(&self.figures(&number.to_string()));
                return;
            }
            MessagePart::Text(text) if html => (Cow::Owned(escape(text)), text),
            MessagePart::Text(text) | MessagePart::Html(text) => (Cow::Borrowed(text), text),
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

/// Whether a message is of one of these families, by the beginning of its id.
fn is_of(id: &str, families: &[&str]) -> bool {
    families.iter().any(|start| id.starts_with(start))
}

impl DateWords for Messages {
    fn phrase(&self, id: &str, parts: &[(&str, &str)]) -> String {
        let parts: Vec<(&str, MessagePart<'_>)> = parts
            .iter()
            .map(|(name, text)| (*name, MessagePart::Text(text)))
            .collect();
        self.format(id, &parts)
    }

    fn figures(&self, number: &str) -> String {
        Messages::figures(self, number).into_owned()
    }
}
