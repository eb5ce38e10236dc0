//! Claims, events, terms, publishers, pages and corrections, as written.

use super::amount::{AmountText, amount};
use super::body::Body;
use super::calendar::recent_date;
use super::choices::DateBasis;
pub use super::choices::{ClaimKind, PublisherKind};
use super::dating::check_basis;
use super::fields::{Fields, address, choice, language, number, text, value};
use super::place::Precision;
use super::shapes::{
    EvidenceText, Match, NameText, Reference, TextByLanguage, duration, identifiers, reference,
};
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};
use crate::time::edtf::Edtf;

/// A claim's file.
#[derive(Clone, Debug)]
pub struct ClaimText {
    /// Neutral wording.
    pub statement: Located<String>,
    /// A shorter wording for narrow spaces.
    pub short: Option<String>,
    /// What sort of statement.
    pub kind: Option<ClaimKind>,
    /// Records it is about.
    pub about: Vec<Located<Reference>>,
    /// Claims that cannot be true with it: ids.
    pub contradicts: Vec<Located<String>>,
    /// Claims it makes more precise: ids.
    pub refines: Vec<Located<String>>,
    /// The figures that it gives as an answer.
    pub value: Option<Located<AmountText>>,
    /// A signed judgement.
    pub verdict: Option<VerdictText>,
    /// Editor's note.
    pub body: Body,
}

/// A signed judgement on a claim.
#[derive(Clone, Debug)]
pub struct VerdictText {
    /// The judgement in a few words.
    pub verdict: String,
    /// Who signs it.
    pub by: String,
    /// When.
    pub date: Edtf,
    /// Why.
    pub reasons: String,
}

/// An event's file.
#[derive(Clone, Debug)]
pub struct EventText {
    /// What happened.
    pub title: Located<String>,
    /// When.
    pub date: Option<Located<Edtf>>,
    /// The article's words for when.
    pub date_text: Option<Located<String>>,
    /// How the date is known.
    pub date_basis: Option<Located<DateBasis>>,
    /// Where an external date comes from.
    pub date_source: Option<String>,
    /// The event after which it happened.
    pub after: Option<OrderText>,
    /// The event before which it happened.
    pub before: Option<OrderText>,
    /// Where: place ids.
    pub places: Vec<Located<String>>,
    /// What those places stand for.
    pub place_precision: Option<Precision>,
    /// Who took part.
    pub participants: Vec<ParticipantText>,
    /// The event it belongs to: an id.
    pub part_of: Option<Located<String>>,
    /// More about it.
    pub body: Body,
}

/// The order of an event relative to another.
#[derive(Clone, Debug)]
pub struct OrderText {
    /// The other event's id.
    pub event: Located<String>,
    /// The distance: an ISO 8601 duration.
    pub by: Option<String>,
}

/// Who took part in an event.
#[derive(Clone, Debug)]
pub struct ParticipantText {
    /// The actor's id.
    pub actor: Located<String>,
    /// The role.
    pub role: Option<String>,
    /// A word of caution in the article.
    pub hedge: Option<String>,
    /// Who says that they took part, as an actor's id; left out if the articles say it themselves.
    pub according_to: Option<Located<String>>,
    /// The evidence; left out if the sentences that report the event name the actor.
    pub evidence: Vec<EvidenceText>,
}

/// A term's file.
#[derive(Clone, Debug)]
pub struct TermText {
    /// The term.
    pub term: Located<String>,
    /// What it means.
    pub definition: Body,
    /// Other forms by language.
    pub forms: Vec<(String, Located<String>)>,
    /// Related records.
    pub see_also: Vec<Located<Reference>>,
    /// What the definition is based on.
    pub evidence: Vec<EvidenceText>,
    /// More about it.
    pub body: Body,
}

/// A publisher's file.
#[derive(Clone, Debug)]
pub struct PublisherText {
    /// Name.
    pub name: Option<TextByLanguage>,
    /// A shorter name for narrow spaces.
    pub short: Option<String>,
    /// Other names.
    pub names: Vec<NameText>,
    /// Address.
    pub url: Option<String>,
    /// Country: a place's id.
    pub country: Option<Located<String>>,
    /// Language tags.
    pub languages: Vec<String>,
    /// What sort of publisher.
    pub kind: Option<PublisherKind>,
    /// Its rules.
    pub policies: Vec<(String, Option<String>)>,
    /// What others say about it.
    pub assessments: Vec<AssessmentText>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, Located<String>)>,
    /// Profile.
    pub body: Body,
}

/// What someone says about a publisher.
#[derive(Clone, Debug)]
pub struct AssessmentText {
    /// The words.
    pub text: String,
    /// Whose they are.
    pub by: String,
    /// Where they are.
    pub url: Option<String>,
}

/// A page of prose.
#[derive(Clone, Debug)]
pub struct PageText {
    /// Title.
    pub title: Located<String>,
    /// One sentence.
    pub summary: Option<String>,
    /// Its position among the others.
    pub order: Option<usize>,
    /// Text.
    pub body: Body,
}

/// A correction.
#[derive(Clone, Debug)]
pub struct CorrectionText {
    /// When it was made.
    pub date: Located<Edtf>,
    /// What was corrected.
    pub page: Located<Reference>,
    /// What it said.
    pub was: String,
    /// What it says.
    pub now: String,
    /// Why.
    pub why: String,
    /// Who corrected.
    pub by: Option<String>,
}

impl ClaimText {
    /// Reads a claim's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::CLAIM, front, problems);
        let here = fields.span().start();
        let claim = Self {
            statement: required(fields.read("statement", text), here),
            short: value(fields.text("short")),
            kind: value(fields.read("kind", choice)),
            about: fields.list("about", reference),
            contradicts: fields.list("contradicts", text),
            refines: fields.list("refines", text),
            value: amount(&mut fields),
            verdict: fields.read("verdict", verdict),
            body,
        };
        fields.finish();
        claim
    }
}

fn required(read: Option<Located<String>>, here: Span) -> Located<String> {
    read.unwrap_or(Located::new(String::new(), here))
}

fn verdict(node: Node, problems: &mut Diagnostics) -> Option<VerdictText> {
    let mut fields = Fields::new(&tables::VERDICT, node, problems);
    let verdict = fields.read("verdict", text);
    let by = fields.read("by", text);
    let signed = fields.read("date", recent_date);
    let reasons = fields.read("reasons", text);
    fields.finish();
    Some(VerdictText {
        verdict: verdict?.value,
        by: by?.value,
        date: signed?.value,
        reasons: reasons?.value,
    })
}

impl EventText {
    /// Reads an event's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::EVENT, front, problems);
        let here = fields.span().start();
        let event = Self {
            title: required(fields.read("title", text), here),
            date: fields.date("date"),
            date_text: fields.text("date_text"),
            date_basis: fields.choice("date_basis"),
            date_source: value(fields.text("date_source")),
            after: fields.read("after", order),
            before: fields.read("before", order),
            places: fields.list("places", text),
            place_precision: value(fields.choice("place_precision")),
            participants: fields.list("participants", participant),
            part_of: fields.text("part_of"),
            body,
        };
        let is_dated = fields.key_span("date").is_some();
        fields.finish();
        event.check(is_dated, problems);
        event
    }

    /// `is_dated`: whether a date was written, even if it could not be read.
    fn check(&self, is_dated: bool, problems: &mut Diagnostics) {
        match (&self.date, &self.date_basis) {
            (Some(date), None) => problems.push(
                Diagnostic::at(
                    Rule::FieldConflict,
                    date.span,
                    "a date that does not say how it is known",
                )
                .help("add `date_basis: stated`, `resolved`, `inferred` or `external`"),
            ),
            (_, Some(basis)) => {
                check_basis(
                    basis,
                    is_dated,
                    self.date_source.is_some(),
                    ("date", "date_source"),
                    problems,
                );
            }
            (None, None) => {}
        }
    }
}

fn order(node: Node, problems: &mut Diagnostics) -> Option<OrderText> {
    let mut fields = Fields::new(&tables::ORDER, node, problems);
    let event = fields.read("event", text);
    let by = value(fields.read("by", duration));
    fields.finish();
    Some(OrderText { event: event?, by })
}

fn participant(node: Node, problems: &mut Diagnostics) -> Option<ParticipantText> {
    let mut fields = Fields::new(&tables::PARTICIPANT, node, problems);
    let actor = fields.read("actor", text);
    let role = value(fields.text("role"));
    let hedge = value(fields.text("hedge"));
    let according_to = fields.text("according_to");
    let evidence = fields.one_or_many("evidence", EvidenceText::read);
    fields.finish();
    Some(ParticipantText {
        actor: actor?,
        role,
        hedge,
        according_to,
        evidence,
    })
}

impl TermText {
    /// Reads a term's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::TERM, front, problems);
        let here = fields.span().start();
        let term = Self {
            term: required(fields.read("term", text), here),
            definition: {
                let written = required(fields.read("definition", text), here);
                Body::of_field(&written, fields.problems())
            },
            forms: fields.read("forms", forms).unwrap_or_default(),
            see_also: fields.list("see_also", reference),
            evidence: fields.one_or_many("evidence", EvidenceText::read),
            body,
        };
        fields.finish();
        term
    }
}

fn forms(node: Node, problems: &mut Diagnostics) -> Option<Vec<(String, Located<String>)>> {
    let Value::Map(entries) = node.value else {
        let message = format!(
            "`forms` must be a map from language to forms, found {}",
            node.value.shape()
        );
        problems.push(
            Diagnostic::at(Rule::WrongType, node.span, message)
                .help("write `forms: {en: [tribal belt], ur: …}`"),
        );
        return None;
    };
    let mut all = Vec::new();
    for (key, value) in entries {
        let Some(tag) = language(Located::new(Value::Text(key.value), key.span), problems) else {
            continue;
        };
        let items = match value.value {
            Value::List(items) => items,
            other => vec![Located::new(other, value.span)],
        };
        all.extend(
            items
                .into_iter()
                .filter_map(|item| Some((tag.value.clone(), text(item, problems)?))),
        );
    }
    Some(all)
}

impl PublisherText {
    /// Reads a publisher's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::PUBLISHER, front, problems);
        let publisher = Self {
            name: fields.read("name", TextByLanguage::read),
            short: value(fields.text("short")),
            names: fields.list("names", NameText::read),
            url: value(fields.address("url")),
            country: fields.text("country"),
            languages: fields
                .one_or_many("language", |node, problems| value(language(node, problems))),
            kind: value(fields.choice("kind")),
            policies: fields.list("policies", policy),
            assessments: fields.list("assessments", assessment),
            ids: identifiers(&mut fields),
            body,
        };
        fields.finish();
        publisher
    }

    /// Every name by which a text can state it: its name in each language, its short name, and its other names except those
    /// with `match: never`.
    pub fn names_in_texts(&self) -> impl Iterator<Item = &str> {
        let texts = self.name.iter().flat_map(|name| &name.texts);
        let others = self
            .names
            .iter()
            .filter(|name| name.matches != Match::Never);
        texts
            .map(|(_, text)| text.value.as_str())
            .chain(self.short.as_deref())
            .chain(others.map(|name| name.text.value.as_str()))
    }
}

fn policy(node: Node, problems: &mut Diagnostics) -> Option<(String, Option<String>)> {
    let mut fields = Fields::new(&tables::POLICY, node, problems);
    let words = fields.read("text", text);
    let url = value(fields.address("url"));
    fields.finish();
    Some((words?.value, url))
}

fn assessment(node: Node, problems: &mut Diagnostics) -> Option<AssessmentText> {
    let mut fields = Fields::new(&tables::ASSESSMENT, node, problems);
    let words = fields.read("text", text);
    let by = fields.read("by", text);
    let url = value(fields.read("url", address));
    fields.finish();
    Some(AssessmentText {
        text: words?.value,
        by: by?.value,
        url,
    })
}

impl PageText {
    /// Reads a page's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::PAGE, front, problems);
        let here = fields.span().start();
        let page = Self {
            title: required(fields.read("title", text), here),
            summary: value(fields.text("summary")),
            order: value(fields.read("order", |node, problems| number(node, 0..10_000, problems))),
            body,
        };
        fields.finish();
        page
    }
}

/// Reads `corrections.yaml`: a list, or nothing.
pub fn corrections(root: Node, problems: &mut Diagnostics) -> Vec<CorrectionText> {
    match root.value {
        Value::Null => Vec::new(),
        Value::List(items) => items
            .into_iter()
            .filter_map(|item| correction(item, problems))
            .collect(),
        other => {
            let message = format!("expected a list of corrections, found {}", other.shape());
            problems.push(
                Diagnostic::at(Rule::WrongType, root.span, message)
                    .help("begin each correction with `- `"),
            );
            Vec::new()
        }
    }
}

fn correction(node: Node, problems: &mut Diagnostics) -> Option<CorrectionText> {
    let mut fields = Fields::new(&tables::CORRECTION, node, problems);
    let made = fields.read("date", recent_date);
    let page = fields.read("page", reference);
    let was = fields.read("was", text);
    let now = fields.read("now", text);
    let why = fields.read("why", text);
    let by = value(fields.text("by"));
    fields.finish();
    Some(CorrectionText {
        date: made?,
        page: page?,
        was: was?.value,
        now: now?.value,
        why: why?.value,
        by,
    })
}
