//! An article's annotations and mentions: selectors become passages, names in the prose become mentions.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::bind::Binder;
use super::known::{Known, Lookup};
use super::meanings::Meanings;
use super::memory::Remembered;
use super::model::{
    ActorId, Annotation, Mention, MentionBasis, Passage, PlaceId, Prose, Provenance, Target, What,
};
use super::passages::Passages;
use super::permalink::{self, Identity};
use super::repeated;
use super::setting::Settings;
use crate::content::article::{
    AnnotationText, ArticleText, Common, MentionTarget, MentionText, Status,
};
use crate::content::body::LinkTarget;
use crate::content::register::{FoundName, Register};
use crate::content::shapes::{Kind, Part, Reference};
use crate::content::{Choice, Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};

mod longer;
mod speaker;

use longer::yield_to_longer;

/// An article on its way: its passages are found, its references not yet looked up.
pub(super) struct Draft<'a> {
    pub(super) record: &'a Record<ArticleText>,
    pub(super) passages: Passages<'a>,
    mentions: Vec<DraftMention<'a>>,
    annotations: Vec<(Passage, &'a AnnotationText)>,
    show_suggested: bool,
    /// The language its text is in.
    language: &'a str,
    /// What was wrong on the way.
    pub(super) problems: Diagnostics,
    /// What came of it the last time, where nothing changed.
    pub(super) known: Option<Arc<Remembered>>,
}

/// Words that mean something, before that was looked up.
struct DraftMention<'a> {
    passage: Passage,
    span: Span,
    what: Meant<'a>,
}

enum Meant<'a> {
    /// An editor's entry.
    Annotated(&'a MentionText),
    /// A link in the text.
    Linked(&'a Reference),
    /// A name that was found.
    Named(Reference),
}

/// Finds every passage of an article.
pub(super) fn annotate<'a>(
    record: &'a Record<ArticleText>,
    content: &'a Content,
    register: &Register,
) -> Draft<'a> {
    let mut problems = Diagnostics::default();
    let text = &record.text;
    let language = text.language.as_deref().unwrap_or(&content.site.language);
    let passages = Passages::new(&text.title.value, text.title.span, &text.body, language);
    let show_suggested = content.site.show_suggested;
    let mut annotations = Vec::new();
    for annotation in &text.annotations {
        // One that is not shown keeps its place among those of the same words, so that confirming it renames no other.
        let mut unseen = Diagnostics::default();
        let is_shown = show_suggested || annotation.common.status == Status::Confirmed;
        let found = passages.locate(
            &annotation.common.selector,
            if is_shown { &mut problems } else { &mut unseen },
        );
        annotations.extend(found.into_iter().map(|passage| (passage, annotation)));
    }
    annotations.sort_by(|(a, _), (b, _)| (a.part, a.start, b.end).cmp(&(b.part, b.start, a.end)));
    let mut draft = Draft {
        record,
        passages,
        mentions: Vec::new(),
        annotations,
        show_suggested,
        language,
        problems: Diagnostics::default(),
        known: None,
    };
    draft.find_mentions(register, &mut problems);
    check_ids(text, &mut problems);
    draft.problems = problems;
    draft
}

impl<'a> Draft<'a> {
    /// An article of which everything is known already.
    pub(super) fn again(record: &'a Record<ArticleText>, known: Arc<Remembered>) -> Self {
        let text = &record.text;
        let ready = Arc::clone(&known.ready);
        Self {
            record,
            passages: Passages::again(&text.title.value, text.title.span, &text.body, ready),
            mentions: Vec::new(),
            annotations: Vec::new(),
            show_suggested: false,
            language: "",
            problems: known.problems.clone(),
            known: Some(known),
        }
    }

    fn find_mentions(&mut self, register: &Register, problems: &mut Diagnostics) {
        let mut mentions = self.annotated(problems);
        mentions.extend(self.linked());
        let names = [Part::Title, Part::Text].map(|part| (part, self.found(part, register)));
        yield_to_longer(&mut mentions, &names);
        mentions.sort_by(|a, b| a.passage.cmp(&b.passage));
        report_overlaps(&mentions, problems);
        for (part, found) in names {
            let taken: Vec<Range<usize>> = mentions
                .iter()
                .filter(|m| m.passage.part == part)
                .map(|m| m.passage.range())
                .collect();
            let free = found
                .into_iter()
                .filter(|name| taken.iter().all(|taken| apart(taken, &name.range)));
            for name in free.collect::<Vec<_>>() {
                self.take_name(part, name, &mut mentions, problems);
            }
        }
        mentions.retain(|mention| !matches!(&mention.what, Meant::Annotated(text) if matches!(text.target, MentionTarget::Nothing)));
        mentions.sort_by(|a, b| a.passage.cmp(&b.passage));
        self.mentions = mentions;
    }

    fn annotated(&self, problems: &mut Diagnostics) -> Vec<DraftMention<'a>> {
        let mut mentions = Vec::new();
        for text in self
            .record
            .text
            .mentions
            .iter()
            .filter(|one| self.shows(&one.common))
        {
            for passage in self.passages.locate(&text.common.selector, problems) {
                mentions.push(DraftMention {
                    passage,
                    span: text.common.selector.exact.span,
                    what: Meant::Annotated(text),
                });
            }
        }
        mentions
    }

    fn linked(&self) -> Vec<DraftMention<'a>> {
        let body = &self.record.text.body;
        body.links
            .iter()
            .filter_map(|link| match &link.target {
                LinkTarget::Record(reference, _)
                    if matches!(reference.kind, Kind::Actor | Kind::Place) =>
                {
                    Some(DraftMention {
                        passage: self.passages.passage(Part::Text, link.text.clone()),
                        span: link.span,
                        what: Meant::Linked(reference),
                    })
                }
                _ => None,
            })
            .collect()
    }

    fn found(&self, part: Part, register: &Register) -> Vec<FoundName> {
        let text = &self.record.text;
        match part {
            Part::Title => {
                let title = &text.title.value;
                let whole = 0..title.len();
                register.find(title, std::slice::from_ref(&whole), self.language)
            }
            Part::Text => register.find(&text.body.text, &text.body.leaves, self.language),
        }
    }

    fn take_name(
        &self,
        part: Part,
        name: FoundName,
        mentions: &mut Vec<DraftMention<'a>>,
        problems: &mut Diagnostics,
    ) {
        let span = match part {
            Part::Title => self.record.text.title.span,
            Part::Text => self.record.text.body.span_of(&name.range),
        };
        let passage = self.passages.passage(part, name.range);
        match name.meanings.as_slice() {
            [only] => mentions.push(DraftMention {
                passage,
                span,
                what: Meant::Named(only.clone()),
            }),
            several => problems.push(self.ambiguous(&passage, span, several)),
        }
    }

    fn ambiguous(&self, passage: &Passage, at: Span, meanings: &[Reference]) -> Diagnostic {
        let body = &self.record.text.body;
        let text = if passage.part == Part::Title {
            &self.record.text.title.value
        } else {
            &body.text
        };
        let words = text.get(passage.range()).unwrap_or("");
        let could: Vec<String> = meanings
            .iter()
            .map(|meaning| format!("`{meaning}`"))
            .collect();
        let first = meanings.first().map_or("actor: …".to_owned(), |meaning| {
            format!("{}: {}", meaning.kind.as_str(), meaning.id)
        });
        let remedy = super::passages::remedy(text, passage);
        Diagnostic::at(
            Rule::AmbiguousName,
            at,
            format!(
                "`{words}` could mean {}, and is linked to none",
                could.join(" or ")
            ),
        )
        .paste(
            "say which one, under `mentions:`",
            format!("  - {{{remedy}, {first}}}"),
        )
    }

    /// Mentions with their references looked up.
    pub(super) fn mentions(&self, binder: &Binder<'_>, problems: &mut Diagnostics) -> Vec<Mention> {
        let mut ids = permalink::Numbers::default();
        self.mentions
            .iter()
            .filter_map(|draft| self.mention(draft, &mut ids, binder, problems))
            .collect()
    }

    fn mention(
        &self,
        draft: &DraftMention<'_>,
        ids: &mut permalink::Numbers,
        binder: &Binder<'_>,
        problems: &mut Diagnostics,
    ) -> Option<Mention> {
        let passage = draft.passage.clone();
        let (target, basis, provenance, note) = match &draft.what {
            Meant::Annotated(text) => {
                let target = target(&text.target, binder.known, problems)?;
                let note = note(&text.common, binder, problems);
                (
                    target,
                    MentionBasis::Annotation,
                    provenance(&text.common),
                    note,
                )
            }
            Meant::Linked(reference) => {
                // An unknown record is reported where the body's links are resolved.
                let target = named(
                    reference,
                    draft.span,
                    binder.known,
                    &mut Diagnostics::default(),
                )?;
                (target, MentionBasis::Link, Provenance::default(), None)
            }
            Meant::Named(reference) => (
                named(reference, draft.span, binder.known, problems)?,
                MentionBasis::Name,
                Provenance::default(),
                None,
            ),
        };
        let key = ids.next(&Identity::of_mention(&passage, self.words(&passage)));
        Some(Mention {
            passage,
            target,
            basis,
            provenance,
            note,
            key,
        })
    }

    fn words(&self, passage: &Passage) -> &str {
        let text = match passage.part {
            Part::Title => &self.record.text.title.value,
            Part::Text => &self.record.text.body.text,
        };
        text.get(passage.range()).unwrap_or("")
    }

    /// How its words stand in the article.
    fn settings<'s>(&'s self, binder: &'s Binder<'_>) -> Settings<'s> {
        let ArticleText {
            title,
            body,
            language,
            ..
        } = &*self.record.text;
        let language = language.as_deref().unwrap_or(&binder.content.site.language);
        Settings::new(&title.value, body, language)
    }

    /// The stretches of the text that are somebody's words, whatever shows it: its form, or an annotation. Nothing asks for them
    /// where nothing is annotated.
    pub(super) fn spoken(&self, binder: &Binder<'_>, found: &[Annotation]) -> Vec<Range<usize>> {
        if found.is_empty() {
            return Vec::new();
        }
        let mut spoken = self.settings(binder).spoken();
        let quotes = found.iter().filter(|one| {
            let is_literal = matches!(&one.what, What::Quote(quote) if quote.is_literal());
            is_literal && one.passage.part == Part::Text && !one.provenance.suggested
        });
        spoken.extend(quotes.map(|one| one.passage.range()));
        spoken
    }

    /// Annotations with their references looked up, in the order of the text.
    pub(super) fn annotations(
        &self,
        binder: &Binder<'_>,
        problems: &mut Diagnostics,
    ) -> Vec<Annotation> {
        let found: Vec<(Passage, &AnnotationText, Identity)> = self
            .annotations
            .iter()
            .map(|(passage, text)| {
                let words = self.words(passage);
                let identity = Identity::of(text, passage, words, binder.known);
                (passage.clone(), *text, identity)
            })
            .collect();
        let ids = permalink::of_annotations(&found);
        let settings = self.settings(binder);
        let meanings = Meanings::new(&self.annotations, &settings, binder.known);
        found
            .into_iter()
            .zip(ids)
            .filter(|((_, text, _), _)| self.shows(&text.common))
            .filter_map(|((passage, text, _), key)| {
                problems.append(repeated::check(text, &passage, &self.passages));
                let mut what = meanings.of(&passage, text, problems)?;
                self.name_speaker(&mut what, binder.known);
                let note = note(&text.common, binder, problems);
                Some(Annotation {
                    key,
                    passage,
                    provenance: provenance(&text.common),
                    note,
                    what,
                    span: text.common.selector.exact.span,
                })
            })
            .collect()
    }

    /// Whether the dossier shows an annotation, or only keeps it for its editors.
    fn shows(&self, common: &Common) -> bool {
        self.show_suggested || common.status == Status::Confirmed
    }
}

fn apart(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.end <= b.start || b.end <= a.start
}

fn report_overlaps(mentions: &[DraftMention<'_>], problems: &mut Diagnostics) {
    for pair in mentions.windows(2) {
        let [first, second] = pair else { continue };
        if first.passage.part == second.passage.part
            && !apart(&first.passage.range(), &second.passage.range())
        {
            problems.push(
                Diagnostic::at(
                    Rule::OverlappingMentions,
                    second.span,
                    "two mentions share words",
                )
                .label("this one")
                .related(first.span, "and this one")
                .help("words mean one thing: shorten or remove one of the two"),
            );
        }
    }
}

fn target(text: &MentionTarget, known: &Known, problems: &mut Diagnostics) -> Option<Target> {
    match text {
        MentionTarget::Nothing => None,
        MentionTarget::Place(place) => PlaceId::find(place, known, problems).map(Target::Place),
        MentionTarget::Actor { actor, via: None } => {
            ActorId::find(actor, known, problems).map(Target::Actor)
        }
        MentionTarget::Actor {
            actor,
            via: Some(via),
        } => {
            let actor = ActorId::find(actor, known, problems);
            let place = PlaceId::find(via, known, problems);
            Some(Target::Metonym(actor?, place?))
        }
    }
}

fn named(
    reference: &Reference,
    span: Span,
    known: &Known,
    problems: &mut Diagnostics,
) -> Option<Target> {
    let written = Located::new(reference.id.clone(), span);
    match reference.kind {
        Kind::Actor => ActorId::find(&written, known, problems).map(Target::Actor),
        Kind::Place => PlaceId::find(&written, known, problems).map(Target::Place),
        _ => None,
    }
}

fn provenance(common: &Common) -> Provenance {
    Provenance {
        by: common.by.clone(),
        certainty: common.certainty,
        suggested: common.status == Status::Suggested,
    }
}

fn note(common: &Common, binder: &Binder<'_>, problems: &mut Diagnostics) -> Option<Prose> {
    common
        .note
        .as_ref()
        .map(|note| binder.prose(note, problems))
}

/// Reports two annotations of one article under one name.
fn check_ids(text: &ArticleText, problems: &mut Diagnostics) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    let commons = text
        .annotations
        .iter()
        .map(|one| &one.common)
        .chain(text.mentions.iter().map(|one| &one.common));
    for id in commons.filter_map(|common| common.id.as_ref()) {
        if let Some(known) = first.insert(&id.value, id.span) {
            problems.push(
                Diagnostic::at(
                    Rule::DuplicateId,
                    id.span,
                    format!("two annotations of this article are called `{}`", id.value),
                )
                .label("again here")
                .related(known, "first here")
                .help("give one of them another `id`"),
            );
        }
    }
}
