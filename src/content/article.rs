//! An article and its annotations, as written.

use super::as_data::annotations_yaml;
use super::body::Body;
use super::calendar::recent_date;
pub use super::choices::{
    Certainty, DateBasis, Genre, PublisherStatus, QuoteType, Stance, Status, TextKind, TitleBy,
    Voice,
};
use super::dating::{check_basis, dating};
use super::fields::{Fields, address, text, value};
use super::relation::RelationsText;
use super::shapes::{SelectorText, TextByLanguage, WhenText};
use super::table::Table;
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};
use crate::time::edtf::Edtf;

/// An article file.
#[derive(Clone, Debug)]
pub struct ArticleText {
    /// Headline.
    pub title: Located<String>,
    /// A shorter headline for narrow spaces.
    pub short: Option<String>,
    /// Whose headline it is.
    pub title_by: Option<TitleBy>,
    /// Language tag, if it is not the dossier's.
    pub language: Option<String>,
    /// Publisher's id.
    pub publisher: Option<Located<String>>,
    /// The publisher's name as printed.
    pub publisher_name: Option<Located<String>>,
    /// How the publisher is known.
    pub publisher_status: Option<Located<PublisherStatus>>,
    /// Who signed it.
    pub byline: Option<String>,
    /// The actor whose voice the article's own voice is, as an id.
    pub author: Option<Located<String>>,
    /// Its genre.
    pub genre: Option<Located<Genre>>,
    /// Place of writing: a place's id.
    pub dateline: Option<Located<String>>,
    /// Date of publication.
    pub published: Option<Located<Edtf>>,
    /// How that is known.
    pub published_basis: Option<Located<DateBasis>>,
    /// Where an external date comes from.
    pub published_source: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Archived copies, with the day each was made.
    pub archived: Vec<(String, Option<Edtf>)>,
    /// When the editor read it.
    pub accessed: Option<Edtf>,
    /// What it was converted from.
    pub clipping: Option<ClippingRef>,
    /// Article or wire it repeats.
    pub derived_from: Option<Located<String>>,
    /// Articles that it corrects, retracts, updates, answers or translates.
    pub relations: RelationsText,
    /// What its text is.
    pub text_kind: Option<Located<TextKind>>,
    /// Who holds rights in the original.
    pub rights_holder: Option<String>,
    /// On what right the text is published here.
    pub rights_basis: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Whose summary it is.
    pub summary_by: Option<TitleBy>,
    /// Actors that the article is about; `None` if they are to be computed.
    pub actors: Option<Vec<Located<String>>>,
    /// Places that the article is about; `None` if they are to be computed.
    pub places: Option<Vec<Located<String>>>,
    /// Names and descriptions that an editor linked to records.
    pub mentions: Vec<MentionText>,
    /// Everything else an editor marked.
    pub annotations: Vec<AnnotationText>,
    /// The annotations as YAML, without comments, for readers to check.
    pub annotations_yaml: String,
    /// The same, without annotations that nobody has confirmed.
    pub confirmed_yaml: String,
    /// The text.
    pub body: Body,
}

/// A clipping, and its bytes when the article was made from it.
#[derive(Clone, Debug)]
pub struct ClippingRef {
    /// Path below `content/clippings/`.
    pub file: Located<String>,
    /// Which item of the file it is, if the file has several.
    pub item: Option<Located<String>>,
    /// SHA-256 of its bytes, in hexadecimal; of the item's bytes, if the file has several items.
    pub sha256: Option<Located<String>>,
}

/// The fields that every annotation may have.
#[derive(Clone, Debug)]
pub struct Common {
    /// Its passage.
    pub selector: SelectorText,
    /// A name others can refer to.
    pub id: Option<Located<String>>,
    /// Who annotated.
    pub by: Option<String>,
    /// How sure.
    pub certainty: Option<Certainty>,
    /// Markdown for the margin.
    pub note: Option<Body>,
    /// Whether a person confirmed it.
    pub status: Status,
}

/// Words that are linked to an actor or a place, or excluded from being linked.
#[derive(Clone, Debug)]
pub struct MentionText {
    /// Passage and provenance.
    pub common: Common,
    /// What the words mean.
    pub target: MentionTarget,
}

/// What the words of a mention mean.
#[derive(Clone, Debug)]
pub enum MentionTarget {
    /// An actor; through the name of a place if it is a metonym.
    Actor {
        /// The actor's id.
        actor: Located<String>,
        /// The place whose name is used.
        via: Option<Located<String>>,
    },
    /// A place.
    Place(Located<String>),
    /// Nothing, although a name matches here.
    Nothing,
}

/// A marked passage.
#[derive(Clone, Debug)]
pub struct AnnotationText {
    /// Passage and provenance.
    pub common: Common,
    /// What is marked.
    pub what: WhatText,
}

/// What an annotation says about its passage.
#[derive(Clone, Debug)]
pub enum WhatText {
    /// Someone's words.
    Quote(Box<QuoteText>),
    /// A claim is held.
    Claim(AttestationText),
    /// An event is reported.
    Event(ReportText),
    /// A date is named.
    Date(WhenText, Option<Located<String>>),
    /// A term is used: its id.
    Term(Located<String>),
    /// An editor's remark.
    Note,
}

/// An event that an article reports.
#[derive(Clone, Debug)]
pub struct ReportText {
    /// The event's id.
    pub event: Located<String>,
    /// The actor on whose word the article reports it, as an id; left out if the article reports it in its own voice.
    pub according_to: Option<Located<String>>,
    /// The reporting verb.
    pub cue: Option<Located<String>>,
}

/// Someone's words.
#[derive(Clone, Debug)]
pub struct QuoteText {
    /// Who said it: an actor's id.
    pub speaker: Option<Located<String>>,
    /// The article's words for who said it.
    pub speaker_words: Option<String>,
    /// In which role.
    pub speaker_role: Option<String>,
    /// The reporting verb.
    pub cue: Option<Located<String>>,
    /// How it is quoted.
    pub quote_type: Option<Located<QuoteType>>,
    /// To whom.
    pub audience: Option<String>,
    /// By what means.
    pub medium: Option<String>,
    /// What was asked.
    pub prompt: Option<String>,
    /// When.
    pub said: Option<WhenText>,
    /// The editor's translation.
    pub translation: Option<TextByLanguage>,
    /// The same utterance, quoted elsewhere.
    pub same_as: Option<Located<String>>,
}

/// A claim held in an article.
#[derive(Clone, Debug)]
pub struct AttestationText {
    /// The claim's id.
    pub claim: Located<String>,
    /// What the holder does with it.
    pub stance: Located<Stance>,
    /// In whose voice; left out if it follows from the holder or from the context.
    pub voice: Option<Located<Voice>>,
    /// Who holds it.
    pub holder: Option<HolderText>,
    /// The verb.
    pub cue: Option<Located<String>>,
    /// When the holder said so.
    pub said: Option<WhenText>,
}

/// Who is said to hold a claim.
#[derive(Clone, Debug)]
pub enum HolderText {
    /// An actor: its id.
    Actor(Located<String>),
    /// Someone whom the article does not name, in its words.
    Unnamed(Located<String>),
}

impl HolderText {
    /// Reads an actor's id, or `{unnamed: two firemen}`.
    fn read(node: Node, problems: &mut Diagnostics) -> Option<Self> {
        if let Value::Map(_) = node.value {
            let mut fields = Fields::new(&tables::UNNAMED_HOLDER, node, problems);
            let words = fields.read("unnamed", text);
            fields.finish();
            return words.map(Self::Unnamed);
        }
        text(node, problems).map(Self::Actor)
    }

    /// The id of the actor, if it is one.
    pub fn actor(&self) -> Option<&Located<String>> {
        match self {
            Self::Actor(id) => Some(id),
            Self::Unnamed(_) => None,
        }
    }

    /// The written form: an id, or words.
    pub fn written(&self) -> &Located<String> {
        match self {
            Self::Actor(written) | Self::Unnamed(written) => written,
        }
    }
}

impl ArticleText {
    /// Reads an article's front matter; the body was read before.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let confirmed_yaml = annotations_yaml(&front, false);
        let annotations_yaml = annotations_yaml(&front, true);
        let mut fields = Fields::new(&tables::ARTICLE, front, problems);
        let here = fields.span().start();
        let title = fields
            .read("title", text)
            .unwrap_or(Located::new(String::new(), here));
        let rights = rights(&mut fields);
        let article = Self {
            title,
            short: value(fields.text("short")),
            title_by: value(fields.choice("title_by")),
            language: value(fields.read("language", super::fields::language)),
            publisher: fields.text("publisher"),
            publisher_name: fields.text("publisher_name"),
            publisher_status: fields.choice("publisher_status"),
            byline: value(fields.text("byline")),
            author: fields.text("author"),
            genre: fields.choice("genre"),
            dateline: fields.text("dateline"),
            published: fields.read("published", recent_date),
            published_basis: fields.choice("published_basis"),
            published_source: value(fields.text("published_source")),
            url: value(fields.address("url")),
            archived: fields.list("archived", archived),
            accessed: value(fields.read("accessed", recent_date)),
            clipping: fields.read("clipping", clipping),
            relations: RelationsText::read(&mut fields),
            derived_from: fields.text("derived_from"),
            text_kind: fields.choice("text"),
            rights_holder: rights.0,
            rights_basis: rights.1,
            summary: value(fields.text("summary")),
            summary_by: value(fields.choice("summary_by")),
            actors: ids(&mut fields, "actors"),
            places: ids(&mut fields, "places"),
            mentions: fields.list("mentions", mention),
            annotations: annotations(&mut fields),
            annotations_yaml,
            confirmed_yaml,
            body,
        };
        let is_dated = fields.key_span("published").is_some();
        fields.finish();
        article.check(is_dated, problems);
        article
    }

    /// `is_dated`: whether a date was written, even if it could not be read.
    fn check(&self, is_dated: bool, problems: &mut Diagnostics) {
        let publisher = self.publisher.as_ref().or(self.publisher_name.as_ref());
        if let (Some(status), None) = (&self.publisher_status, publisher)
            && status.value != PublisherStatus::Unknown
        {
            let message = format!(
                "`publisher_status: {}` without a `publisher`",
                super::fields::Choice::as_str(status.value)
            );
            problems.push(
                Diagnostic::at(Rule::FieldConflict, status.span, message)
                    .help("name the publisher: give the id of its record as `publisher`, or its printed name as `publisher_name`; or write `publisher_status: unknown`"),
            );
        }
        if let (Some(status), Some(publisher)) = (&self.publisher_status, publisher)
            && status.value == PublisherStatus::Unknown
        {
            let field = match self.publisher {
                Some(_) => "publisher",
                None => "publisher_name",
            };
            let message = format!("`publisher_status: unknown` together with `{field}`");
            problems.push(
                Diagnostic::at(Rule::FieldConflict, status.span, message)
                    .related(publisher.span, "the publisher is named here")
                    .help("remove the publisher, or write `stated`, `inferred` or `unverified`"),
            );
        }
        if let Some(basis) = &self.published_basis {
            check_basis(
                basis,
                is_dated,
                self.published_source.is_some(),
                ("published", "published_source"),
                problems,
            );
        }
    }
}

fn ids(fields: &mut Fields<'_>, name: &'static str) -> Option<Vec<Located<String>>> {
    fields.key_span(name)?;
    Some(fields.list(name, text))
}

pub(super) fn rights(fields: &mut Fields<'_>) -> (Option<String>, Option<String>) {
    fields
        .read("rights", |node, problems| {
            let mut fields = Fields::new(&tables::RIGHTS, node, problems);
            let rights = (value(fields.text("holder")), value(fields.text("basis")));
            fields.finish();
            Some(rights)
        })
        .unwrap_or_default()
}

fn archived(node: Node, problems: &mut Diagnostics) -> Option<(String, Option<Edtf>)> {
    let mut fields = Fields::new(&tables::ARCHIVED, node, problems);
    let url = fields.read("url", address);
    let made = fields.read("date", recent_date);
    fields.finish();
    Some((url?.value, value(made)))
}

fn clipping(node: Node, problems: &mut Diagnostics) -> Option<ClippingRef> {
    let mut fields = Fields::new(&tables::CLIPPING, node, problems);
    let file = fields.read("file", text);
    let item = fields.text("item");
    let sha256 = fields.read("sha256", fingerprint);
    fields.finish();
    Some(ClippingRef {
        file: file?,
        item,
        sha256,
    })
}

fn fingerprint(node: Node, problems: &mut Diagnostics) -> Option<Located<String>> {
    let written = text(node, problems)?;
    if written.value.len() == 64
        && written
            .value
            .bytes()
            .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    {
        return Some(written);
    }
    let problem = Diagnostic::at(
        Rule::BadValue,
        written.span,
        "this is not a SHA-256 fingerprint",
    );
    problems.push(
        problem.help("a fingerprint has 64 digits from 0 to 9 and a to f; remove the field if you do not have it"),
    );
    None
}

fn common(fields: &mut Fields<'_>) -> Option<Common> {
    let selector = SelectorText::read(fields);
    let id = fields.text("id");
    let by = value(fields.text("by"));
    let certainty = value(fields.choice("certainty"));
    let note = fields
        .text("note")
        .map(|note| Body::of_field(&note, fields.problems()));
    let status = value(fields.choice("status")).unwrap_or(Status::Confirmed);
    Some(Common {
        selector: selector?,
        id,
        by,
        certainty,
        note,
        status,
    })
}

fn mention(node: Node, problems: &mut Diagnostics) -> Option<MentionText> {
    let mut fields = Fields::new(&tables::MENTION, node, problems);
    let common = common(&mut fields);
    let actor = fields.text("actor");
    let via = fields.text("via");
    let place = fields.text("place");
    let none = fields
        .read("none", super::fields::flag)
        .filter(|none| none.value);
    let at = common
        .as_ref()
        .map_or(fields.span(), |common| common.selector.exact.span);
    let target = mention_target(actor, via, place, none, at, fields.problems());
    fields.finish();
    Some(MentionText {
        common: common?,
        target: target?,
    })
}

fn mention_target(
    actor: Option<Located<String>>,
    via: Option<Located<String>>,
    place: Option<Located<String>>,
    none: Option<Located<bool>>,
    at: Span,
    problems: &mut Diagnostics,
) -> Option<MentionTarget> {
    let target = match (actor, place, none) {
        (Some(actor), None, None) => return Some(MentionTarget::Actor { actor, via }),
        (None, Some(place), None) => MentionTarget::Place(place),
        (None, None, Some(_)) => MentionTarget::Nothing,
        (None, None, None) => {
            let problem = Diagnostic::at(
                Rule::MissingField,
                at,
                "this mention does not say what it refers to",
            );
            problems.push(problem.help(
                "add `actor: …`, `place: …`, or `none: true` if it is not a mention of anything",
            ));
            return None;
        }
        _ => {
            let problem = Diagnostic::at(
                Rule::FieldConflict,
                at,
                "a mention refers to one thing, and several are given here",
            );
            problems.push(problem.help(
                "keep one of `actor`, `place` and `none`; for a metonym write `actor` with `via`",
            ));
            return None;
        }
    };
    if let Some(via) = via {
        let problem = Diagnostic::at(Rule::FieldConflict, via.span, "`via` without an `actor`");
        problems.push(
            problem.help(
                "add `actor: …` with the actor that the place name stands for, or remove `via`",
            ),
        );
    }
    Some(target)
}

fn annotations(fields: &mut Fields<'_>) -> Vec<AnnotationText> {
    let mut all = fields.list("quotes", |node, problems| {
        annotation(&tables::QUOTE, node, problems, |fields, _| quote(fields))
    });
    all.extend(fields.list("claims", |node, problems| {
        annotation(&tables::ATTESTATION, node, problems, |fields, _| {
            attestation(fields)
        })
    }));
    all.extend(fields.list("events", |node, problems| {
        annotation(&tables::REPORT, node, problems, |fields, _| report(fields))
    }));
    all.extend(fields.list("dates", |node, problems| {
        annotation(&tables::DATING, node, problems, |fields, words| {
            let (when, event) = dating(fields, words)?;
            Some(WhatText::Date(when, event))
        })
    }));
    all.extend(fields.list("terms", |node, problems| {
        annotation(&tables::USE, node, problems, |fields, _| {
            fields.read("term", text).map(WhatText::Term)
        })
    }));
    all.extend(fields.list("notes", |node, problems| {
        annotation(&tables::NOTE, node, problems, |_, _| Some(WhatText::Note))
    }));
    all
}

fn annotation(
    table: &'static Table,
    node: Node,
    problems: &mut Diagnostics,
    read: impl FnOnce(&mut Fields<'_>, Option<&Located<String>>) -> Option<WhatText>,
) -> Option<AnnotationText> {
    let mut fields = Fields::new(table, node, problems);
    let common = common(&mut fields);
    let words = common.as_ref().map(|common| &common.selector.exact);
    let what = read(&mut fields, words);
    if let Some(common) = &common {
        fields.problems().extend(common.selector.names_all());
    }
    fields.finish();
    Some(AnnotationText {
        common: common?,
        what: what?,
    })
}

fn report(fields: &mut Fields<'_>) -> Option<WhatText> {
    let event = fields.read("event", text);
    let according_to = fields.text("according_to");
    let cue = fields.text("cue");
    Some(WhatText::Event(ReportText {
        event: event?,
        according_to,
        cue,
    }))
}

fn quote(fields: &mut Fields<'_>) -> Option<WhatText> {
    Some(WhatText::Quote(Box::new(QuoteText {
        speaker: fields.text("speaker"),
        speaker_words: value(fields.text("speaker_words")),
        speaker_role: value(fields.text("speaker_role")),
        cue: fields.text("cue"),
        quote_type: fields.choice("type"),
        audience: value(fields.text("audience")),
        medium: value(fields.text("medium")),
        prompt: value(fields.text("prompt")),
        said: fields.read("said", WhenText::of_words),
        translation: fields.read("translation", TextByLanguage::read),
        same_as: fields.text("same_as"),
    })))
}

fn attestation(fields: &mut Fields<'_>) -> Option<WhatText> {
    let claim = fields.read("claim", text);
    let stance = fields.read("stance", super::fields::choice::<Stance>);
    let voice = fields.choice("voice");
    let holder = fields.read("holder", HolderText::read);
    let cue = fields.text("cue");
    let said = fields.read("said", WhenText::of_words);
    let attestation = AttestationText {
        claim: claim?,
        stance: stance?,
        voice,
        holder,
        cue,
        said,
    };
    check_voice(&attestation, fields.problems());
    Some(WhatText::Claim(attestation))
}

fn check_voice(attestation: &AttestationText, problems: &mut Diagnostics) {
    let (Some(voice), Some(holder)) = (&attestation.voice, &attestation.holder) else {
        return;
    };
    if matches!(voice.value, Voice::Own | Voice::Presupposed) {
        problems.push(
            Diagnostic::at(
                Rule::ImpossibleAttestation,
                holder.written().span,
                "a holder is given, but the article says it in its own voice",
            )
            .related(voice.span, "stated here")
            .replace(
                "write `voice: attributed`, or remove the holder",
                voice.span,
                "attributed",
            ),
        );
    }
}
