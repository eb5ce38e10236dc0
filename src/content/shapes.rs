//! Shapes that several kinds of record share: references, names, evidence, moments.

use super::calendar::{misdated, recent_date};
pub use super::choices::{Match, NameKind, Part};
use super::fields::{Choice, Fields, address, date, language, number, text};
pub use super::kind::{Kind, Reference};
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, nearest};
use crate::text::selector::Selector;
use crate::time::edtf::Edtf;

/// A reference with its kind.
pub fn reference(node: Node, problems: &mut Diagnostics) -> Option<Located<Reference>> {
    let written = text(node, problems)?;
    if let Some(reference) = Reference::parse(&written.value) {
        return Some(Located::new(reference, written.span));
    }
    let problem = Diagnostic::at(
        Rule::BadValue,
        written.span,
        format!(
            "`{}` does not say which kind of record it means",
            written.value
        ),
    );
    let kind = written.value.split(':').next().unwrap_or("");
    let near = nearest(kind, Kind::ALL.iter().map(|known| known.as_str()));
    problems.push(match (near, written.value.split_once(':')) {
        (Some(near), Some((_, id))) => problem.respell(
            format!("did you mean `{near}`?"),
            written.span,
            &written.value,
            format!("{near}:{id}"),
        ),
        _ => problem.help(format!(
            "write the kind before it, for example `actor:{0}` or `place:{0}`",
            written.value
        )),
    });
    None
}

/// A text, or the same in several languages.
#[derive(Clone, Debug)]
pub struct TextByLanguage {
    /// The texts with their language tags; `None` is the dossier's own language. In the order written, never empty.
    pub texts: Vec<(Option<String>, Located<String>)>,
    /// Where it is.
    pub span: Span,
}

impl TextByLanguage {
    /// Reads a text or a map from language to text.
    pub fn read(node: Node, problems: &mut Diagnostics) -> Option<Self> {
        let span = node.span;
        let texts = match node.value {
            Value::Map(entries) => entries
                .into_iter()
                .filter_map(|entry| Self::entry(entry, problems))
                .collect(),
            value => vec![(None, text(Located::new(value, span), problems)?)],
        };
        (!texts.is_empty()).then_some(Self { texts, span })
    }

    fn entry(
        (key, value): (Located<String>, Node),
        problems: &mut Diagnostics,
    ) -> Option<(Option<String>, Located<String>)> {
        let tag = language(Located::new(Value::Text(key.value), key.span), problems)?;
        Some((Some(tag.value), text(value, problems)?))
    }

    /// The text in a language, or the first one.
    pub fn in_language(&self, language: &str) -> Option<&Located<String>> {
        let own = self
            .texts
            .iter()
            .find(|(tag, _)| tag.as_deref().is_none_or(|tag| tag == language));
        own.or(self.texts.first()).map(|(_, text)| text)
    }
}

/// Another name of an actor or place.
#[derive(Clone, Debug)]
pub struct NameText {
    /// The name.
    pub text: Located<String>,
    /// The kind of name.
    pub kind: NameKind,
    /// When it is recognised in articles.
    pub matches: Match,
    /// Its language, if it is not the dossier's.
    pub language: Option<String>,
}

impl NameText {
    /// Reads a plain name or `{text, kind, match, lang}`.
    pub fn read(node: Node, problems: &mut Diagnostics) -> Option<Self> {
        if let Value::Text(_) = node.value {
            let text = text(node, problems)?;
            return Some(Self {
                text,
                kind: NameKind::Alias,
                matches: Match::Always,
                language: None,
            });
        }
        let mut fields = Fields::new(&tables::OTHER_NAME, node, problems);
        let text = fields.read("text", text);
        let kind = fields
            .choice("kind")
            .map_or(NameKind::Alias, |kind| kind.value);
        let by_default = if kind == NameKind::Role {
            Match::Never
        } else {
            Match::Always
        };
        let matches = fields
            .choice("match")
            .map_or(by_default, |matches| matches.value);
        let language = fields.read("lang", language).map(|tag| tag.value);
        fields.finish();
        Some(Self {
            text: text?,
            kind,
            matches,
            language,
        })
    }
}

/// What a statement in a record is based on.
#[derive(Clone, Debug)]
pub enum EvidenceText {
    /// Words in an article of the dossier.
    Passage {
        /// The article's id.
        article: Located<String>,
        /// The words.
        selector: SelectorText,
    },
    /// Something outside the dossier.
    Outside {
        /// Its address.
        url: Located<String>,
        /// What it is.
        title: Option<Located<String>>,
        /// When it was accessed.
        accessed: Option<Located<Edtf>>,
    },
}

impl EvidenceText {
    /// Reads `{article, exact …}` or `{url, title, accessed}`.
    pub fn read(node: Node, problems: &mut Diagnostics) -> Option<Self> {
        let is_outside = matches!(&node.value, Value::Map(entries) if entries.iter().any(|(key, _)| key.value == "url"));
        let table = if is_outside {
            &tables::OUTSIDE
        } else {
            &tables::PASSAGE
        };
        let mut fields = Fields::new(table, node, problems);
        let evidence = if is_outside {
            let url = fields.read("url", address);
            let title = fields.text("title");
            let accessed = fields.read("accessed", recent_date);
            url.map(|url| Self::Outside {
                url,
                title,
                accessed,
            })
        } else {
            let article = fields.read("article", text);
            let selector = SelectorText::read(&mut fields);
            article
                .zip(selector)
                .map(|(article, selector)| Self::Passage { article, selector })
        };
        fields.finish();
        evidence
    }
}

/// Identifiers in other registers: `{wikidata: Q…}`.
pub fn identifiers(fields: &mut Fields<'_>) -> Vec<(String, Located<String>)> {
    let Some(node) = fields.take("ids") else {
        return Vec::new();
    };
    let problems = fields.problems();
    match node.value {
        Value::Map(entries) => entries
            .into_iter()
            .filter_map(|(register, value)| {
                let id = identifier(&register.value, value, problems)?;
                Some((register.value, id))
            })
            .collect(),
        other => {
            let message = format!(
                "`ids` must be a map from register to identifier, found {}",
                other.shape()
            );
            problems.push(
                Diagnostic::at(Rule::WrongType, node.span, message)
                    .help("write `ids: {wikidata: Q1234}`"),
            );
            Vec::new()
        }
    }
}

/// Registers whose pages are linked by their identifiers.
const REGISTERS: [&str; 4] = ["wikidata", "geonames", "viaf", "osm"];

/// An identifier in the form that its register uses, not the address of the page about it. The address is made from the identifier.
fn identifier(register: &str, node: Node, problems: &mut Diagnostics) -> Option<Located<String>> {
    let written = text(node, problems)?;
    if !REGISTERS.contains(&register) || !written.value.contains("://") {
        return Some(written);
    }
    let message = format!(
        "expected an identifier, and `{}` is an address",
        written.value
    );
    let problem = Diagnostic::at(Rule::BadValue, written.span, message);
    let path = written.value.split(['?', '#']).next().unwrap_or_default();
    let last = path
        .rsplit('/')
        .find(|part| !part.is_empty())
        .unwrap_or_default();
    let help = "write only the identifier, such as `Q42`";
    problems.push(
        match last.chars().all(char::is_alphanumeric) && !last.is_empty() {
            true => problem.replace(help, written.span, last),
            false => problem.help(help),
        },
    );
    None
}

/// Which occurrence of the words is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nth {
    /// The only occurrence.
    Only,
    /// The first, second … of several, from 1.
    Number(usize),
    /// All of them.
    All,
}

/// A passage named by its words (a W3C text quote selector).
#[derive(Clone, Debug)]
pub struct SelectorText {
    /// Where the whole annotation is, for fixes.
    pub span: Span,
    /// The words.
    pub exact: Located<String>,
    /// Words directly before.
    pub prefix: Option<Located<String>>,
    /// Words directly after.
    pub suffix: Option<Located<String>>,
    /// Which of several occurrences.
    pub nth: Located<Nth>,
    /// Where to look.
    pub part: Part,
    /// Whether it is written between braces, so that a fix is also written that way.
    pub is_flow: bool,
}

impl From<&SelectorText> for Selector {
    fn from(text: &SelectorText) -> Self {
        let words = |field: &Option<Located<String>>| field.as_ref().map(|it| it.value.clone());
        Self {
            exact: text.exact.value.clone(),
            prefix: words(&text.prefix),
            suffix: words(&text.suffix),
            nth: match text.nth.value {
                Nth::Number(nth) => Some(nth),
                Nth::Only | Nth::All => None,
            },
        }
    }
}

impl SelectorText {
    /// Reads `exact`, `prefix`, `suffix`, `nth` and `in` from an annotation's fields.
    pub fn read(fields: &mut Fields<'_>) -> Option<Self> {
        let (span, is_flow) = (fields.span(), fields.is_flow());
        let exact = fields.read("exact", text);
        let prefix = fields.text("prefix");
        let suffix = fields.text("suffix");
        let nth = fields
            .read("nth", nth)
            .unwrap_or(Located::new(Nth::Only, span));
        let part = fields.choice("in").map_or(Part::Text, |part| part.value);
        Some(Self {
            span,
            exact: exact?,
            prefix,
            suffix,
            nth,
            part,
            is_flow,
        })
    }

    /// Reports `nth: all` where a single occurrence is needed. A mention may mean the same everywhere, but a statement was made
    /// once.
    pub(super) fn names_all(&self) -> Option<Diagnostic> {
        let message = "`nth: all` is only for `mentions`: this annotation is about one passage";
        let problem = Diagnostic::at(Rule::BadValue, self.nth.span, message);
        (self.nth.value == Nth::All)
            .then(|| problem.help("write the number of the passage, such as `nth: 1`"))
    }
}

fn nth(node: Node, problems: &mut Diagnostics) -> Option<Located<Nth>> {
    if matches!(&node.value, Value::Text(word) if word == "all") {
        return Some(Located::new(Nth::All, node.span));
    }
    Some(number(node, 1..100_000, problems)?.map(Nth::Number))
}

/// When something was said or done, as written.
#[derive(Clone, Debug)]
pub enum WhenText {
    /// A date.
    Date(Located<Edtf>),
    /// Words that need an anchor: "Thursday".
    Relative {
        /// The words.
        words: Located<String>,
        /// The event from which they count; `None` is the article's publication.
        anchor: Option<Located<String>>,
        /// The date that they mean, if someone has derived it.
        value: Option<Located<Edtf>>,
    },
}

impl WhenText {
    /// Reads the same for words, which were said in the time of newspapers.
    pub fn of_words(node: Node, problems: &mut Diagnostics) -> Option<Self> {
        let read = Self::read(node, problems)?;
        problems.extend(read.date().and_then(misdated));
        Some(read)
    }

    /// The date that is written, if one is.
    pub fn date(&self) -> Option<&Located<Edtf>> {
        match self {
            Self::Date(date) => Some(date),
            Self::Relative { value, .. } => value.as_ref(),
        }
    }

    /// Reads an EDTF date or `{relative, relative_to, value}`.
    pub fn read(node: Node, problems: &mut Diagnostics) -> Option<Self> {
        if let Value::Text(_) = node.value {
            return date(node, problems).map(Self::Date);
        }
        let mut fields = Fields::new(&tables::MOMENT, node, problems);
        let words = fields.read("relative", text);
        let anchor = anchor(&mut fields);
        let value = fields.date("value");
        fields.finish();
        Some(Self::Relative {
            words: words?,
            anchor,
            value,
        })
    }
}

/// The field `relative_to`: an event, or the publication, which is `None`.
pub fn anchor(fields: &mut Fields<'_>) -> Option<Located<String>> {
    fields
        .text("relative_to")
        .filter(|anchor| anchor.value != "publication")
}

/// An ISO 8601 duration of whole units (`P2D`, `P3W`, `P1Y6M`, `PT20M`); a `~` after it makes it approximate. Only the form is
/// checked.
pub fn duration(node: Node, problems: &mut Diagnostics) -> Option<Located<String>> {
    let written = text(node, problems)?;
    if is_duration(&written.value) {
        return Some(written);
    }
    let problem = Diagnostic::at(
        Rule::BadValue,
        written.span,
        format!("`{}` is not a duration", written.value),
    );
    problems.push(problem.help(
        "durations are ISO 8601: `P2D` is two days, `P1W` a week, `P3M` three months, `P1Y` a year; \
         `PT2H` two hours, `PT20M` twenty minutes; `P3W~` is about three weeks",
    ));
    None
}

fn is_duration(written: &str) -> bool {
    let plain = written.strip_suffix('~').unwrap_or(written);
    let Some(rest) = plain.strip_prefix('P') else {
        return false;
    };
    match rest.split_once('T') {
        None => !rest.is_empty() && has_units(rest, "YMWD"),
        Some((date, time)) => !time.is_empty() && has_units(date, "YMWD") && has_units(time, "HM"),
    }
}

/// Whether a text consists of numbers, each followed by a unit, in the order of the units.
fn has_units(written: &str, units: &str) -> bool {
    let mut units = units.chars();
    let mut digits = 0;
    for c in written.chars() {
        if c.is_ascii_digit() {
            digits += 1;
        } else if digits > 0 && units.any(|unit| unit == c) {
            digits = 0;
        } else {
            return false;
        }
    }
    digits == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units_in_order() {
        assert!(is_duration("P2D") && is_duration("P1Y6M") && is_duration("P10W"));
        assert!(is_duration("PT20M") && is_duration("P1DT2H30M~") && is_duration("P1MT1M"));
        assert!(!is_duration("PT") && !is_duration("P1DT") && !is_duration("PT1M2H"));
        assert!(!is_duration("PT1D") && !is_duration("P2H") && !is_duration("PT20S"));
        assert!(is_duration("P3W~") && !is_duration("~P3W") && !is_duration("P3~W"));
        assert!(
            !is_duration("2D")
                && !is_duration("P")
                && !is_duration("PD")
                && !is_duration("P2D1Y")
                && !is_duration("P2")
        );
    }

    #[test]
    fn references_name_their_kind() {
        assert_eq!(
            Reference::parse("actor:x").map(|r| r.to_string()),
            Some("actor:x".into())
        );
        assert_eq!(Reference::parse("person:x"), None);
        assert_eq!(Reference::parse("x"), None);
    }
}
