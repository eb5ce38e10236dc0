//! The first phase: selectors become passages, and names in the prose become mentions.

use std::collections::BTreeMap;
use std::ops::Range;

use super::draft::{Draft, DraftMention, Meant};
use super::longer::yield_to_longer;
use crate::analysis::gazetteer::entries::EntryId;
use crate::analysis::gazetteer::index::{NameIndex, NameMatch};
use crate::content::article::{ArticleText, MentionTarget, Status};
use crate::content::body::LinkTarget;
use crate::content::shapes::{Kind, Part};
use crate::content::{Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::model::Passage;
use crate::dossier::passages::{Passages, remedy};

/// Finds every passage of an article.
pub(super) fn locate<'a>(
    record: &'a Record<ArticleText>,
    content: &'a Content,
    index: &NameIndex,
) -> Draft<'a> {
    let mut problems = Diagnostics::default();
    let text = &record.text;
    let language = content.language_of(text);
    let passages = Passages::new(&content.sources, text, language);
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
    };
    draft.find_mentions(index, &mut problems);
    check_ids(text, &mut problems);
    draft.problems = problems;
    draft
}

impl<'a> Draft<'a> {
    fn find_mentions(&mut self, index: &NameIndex, problems: &mut Diagnostics) {
        let mut mentions = self.annotated(problems);
        mentions.extend(self.linked());
        let names = [Part::Title, Part::Text].map(|part| (part, self.found(part, index)));
        yield_to_longer(&mut mentions, &names);
        mentions.sort_by(|a, b| a.passage.cmp(&b.passage));
        report_overlaps(&mentions, problems);
        for (part, found) in names {
            let of_part = mentions.iter().filter(|m| m.passage.part == part);
            let taken = Taken::new(of_part.map(|m| m.passage.range()));
            let free = found.into_iter().filter(|name| !taken.touches(&name.range));
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

    fn found(&self, part: Part, index: &NameIndex) -> Vec<NameMatch> {
        let text = &self.record.text;
        match part {
            Part::Title => {
                let title = &text.title.value;
                let whole = 0..title.len();
                index.find(title, std::slice::from_ref(&whole), self.language)
            }
            Part::Text => index.find(&text.body.text, &text.body.leaves, self.language),
        }
    }

    fn take_name(
        &self,
        part: Part,
        name: NameMatch,
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
                what: Meant::Named(only.clone().into()),
            }),
            several => problems.push(self.ambiguous(&passage, span, several)),
        }
    }

    fn ambiguous(&self, passage: &Passage, at: Span, meanings: &[EntryId]) -> Diagnostic {
        let text = self.passages.text(passage.part);
        let words = text.get(passage.range()).unwrap_or("");
        let could: Vec<String> = meanings
            .iter()
            .map(|meaning| format!("`{meaning}`"))
            .collect();
        let first = meanings.first().map_or("actor: …".to_owned(), |meaning| {
            format!("{}: {}", meaning.kind(), meaning.id())
        });
        let remedy = remedy(text, passage);
        Diagnostic::at(
            Rule::AmbiguousName,
            at,
            format!(
                "`{words}` could mean {}, so it is not linked",
                could.join(" or ")
            ),
        )
        .paste(
            "say which one is meant, under `mentions:`",
            format!("  - {{{remedy}, {first}}}"),
        )
    }
}

/// Words of a headline or text that mean something already.
struct Taken {
    /// Where each begins, in order, and how far it and those before it reach.
    reach: Vec<(usize, usize)>,
}

impl Taken {
    /// `ranges` are in order of where they begin.
    fn new(ranges: impl Iterator<Item = Range<usize>>) -> Self {
        let reach = ranges.scan(0, |end, range| {
            *end = range.end.max(*end);
            Some((range.start, *end))
        });
        Self {
            reach: reach.collect(),
        }
    }

    fn touches(&self, range: &Range<usize>) -> bool {
        let before = self.reach.partition_point(|(start, _)| *start < range.end);
        let last = before.checked_sub(1).and_then(|at| self.reach.get(at));
        last.is_some_and(|(_, end)| range.start < *end)
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
                .help("words refer to one thing: shorten or remove one of the two"),
            );
        }
    }
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
                    format!("two annotations in this article have the id `{}`", id.value),
                )
                .label("again here")
                .related(known, "first here")
                .help("give one of them another `id`"),
            );
        }
    }
}
