//! An article as the desk shows it: its text, what is annotated, what waits for a decision, and what `check` says about it.
//!
//! All places are in characters (Unicode code points) from the beginning of the article's text or headline.

use std::ops::Range;

use serde::Serialize;
use serde_json::{Value, json};

use super::meaning::{Meaning, Named, Written};
use crate::content::Record;
use crate::content::article::ArticleText;
use crate::content::shapes::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, Help, Severity, Span};
use crate::disk::fingerprint;
use crate::dossier::{Article, MentionBasis, Target};
use crate::page::messages::direction::direction;
use crate::workspace::Checked;
use crate::workspace::annotate::{Entry, entries};

/// An article as the desk shows it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ArticleState {
    /// Its id.
    article: String,
    title: String,
    /// Its file, from the dossier's folder.
    file: String,
    /// SHA-256 of its file as it is shown here. A change says which one it was made for.
    seen: String,
    language: String,
    direction: &'static str,
    /// Its place among the dossier's articles, from 1, and how many there are.
    number: usize,
    articles: usize,
    paragraphs: Vec<ParagraphState>,
    /// In the order of the text; those whose words are not found come last.
    annotations: Vec<AnnotationState>,
    /// Names that are found without an annotation.
    names: Vec<NameState>,
    problems: Vec<ProblemState>,
}

/// A paragraph or heading.
#[derive(Debug, Serialize)]
pub(super) struct ParagraphState {
    /// From 1; headings have none.
    number: Option<usize>,
    /// Where it begins.
    start: usize,
    text: String,
    /// Where its sentences begin and end.
    sentences: Vec<[usize; 2]>,
}

/// An annotation.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AnnotationState {
    /// `quotes:2`: good for as long as the article's file is the same.
    name: String,
    kind: &'static str,
    words: String,
    /// Where its words are; none if they are not found.
    places: Vec<[usize; 2]>,
    in_title: bool,
    /// Whether nobody has decided yet.
    suggested: bool,
    #[serde(flatten)]
    meaning: Meaning,
}

/// A name that is found without an annotation.
#[derive(Debug, Serialize)]
pub(super) struct NameState {
    place: [usize; 2],
    about: Named,
}

/// Something that `check` says about the article's file.
#[derive(Debug, Serialize)]
pub(super) struct ProblemState {
    severity: &'static str,
    rule: &'static str,
    message: String,
    help: Vec<String>,
    line: Option<usize>,
    /// The annotation that it is about.
    annotation: Option<String>,
    /// The number of the paragraph that it is about.
    paragraph: Option<usize>,
}

/// Where characters begin in a text, in bytes.
struct Characters(Vec<usize>);

impl Characters {
    fn of(text: &str) -> Self {
        Self(text.char_indices().map(|(at, _)| at).collect())
    }

    fn at(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start < byte)
    }

    fn range(&self, range: &Range<usize>) -> [usize; 2] {
        [self.at(range.start), self.at(range.end)]
    }
}

impl ArticleState {
    /// SHA-256 of its file.
    pub(super) fn seen(&self) -> &str {
        &self.seen
    }

    /// An article by its id; `None` if there is none.
    pub(super) fn of(checked: &Checked, id: &str) -> Option<Self> {
        let articles = &checked.content.articles;
        let number = articles.iter().position(|one| one.id == id)?;
        let record = articles.get(number)?;
        let source = checked.content.sources.get(record.file)?;
        let bound = checked.dossier.articles.get(id);
        let language = checked.content.language_of(&record.text);
        let text = Characters::of(&record.text.body.text);
        let mut found = entries(&record.text);
        found.sort_by_key(|entry| order(entry));
        let written = Written::of(record);
        Some(Self {
            article: id.to_owned(),
            title: record.text.title.value.clone(),
            file: source.path.to_string(),
            seen: fingerprint(source.text.as_bytes()),
            language: language.to_owned(),
            direction: direction(language),
            number: number + 1,
            articles: articles.len(),
            paragraphs: bound.map_or_else(Vec::new, |one| paragraphs(one, record, &text)),
            annotations: found
                .iter()
                .map(|entry| {
                    annotation(
                        entry,
                        record,
                        &text,
                        Meaning::of(entry, record, &written, checked),
                    )
                })
                .collect(),
            names: bound.map_or_else(Vec::new, |one| names(one, &text, checked)),
            problems: problems(record, &found, checked),
        })
    }
}

/// In the order of the text: the headline first, longer passages before those within them.
fn order(entry: &Entry<'_>) -> (bool, bool, usize, std::cmp::Reverse<usize>) {
    let first = entry.ranges.first();
    (
        first.is_none(),
        entry.common.selector.part == Part::Text,
        first.map_or(0, |range| range.start),
        std::cmp::Reverse(first.map_or(0, |range| range.end)),
    )
}

fn paragraphs(
    bound: &Article,
    record: &Record<ArticleText>,
    text: &Characters,
) -> Vec<ParagraphState> {
    let words = |range: &Range<usize>| record.text.body.text.get(range.clone());
    let all = bound.paragraphs.iter().map(|paragraph| ParagraphState {
        number: paragraph.number,
        start: text.at(paragraph.range.start),
        text: words(&paragraph.range).unwrap_or_default().to_owned(),
        sentences: paragraph
            .sentences
            .iter()
            .map(|one| text.range(one))
            .collect(),
    });
    all.collect()
}

fn annotation(
    entry: &Entry<'_>,
    record: &Record<ArticleText>,
    text: &Characters,
    meaning: Meaning,
) -> AnnotationState {
    let in_title = entry.common.selector.part == Part::Title;
    let title = in_title.then(|| Characters::of(&record.text.title.value));
    let places = title.as_ref().unwrap_or(text);
    AnnotationState {
        name: entry.name(),
        kind: entry.kind.as_str(),
        words: entry.words(),
        places: entry
            .ranges
            .iter()
            .map(|range| places.range(range))
            .collect(),
        in_title,
        suggested: entry.is_suggested(),
        meaning,
    }
}

fn names(bound: &Article, text: &Characters, checked: &Checked) -> Vec<NameState> {
    let mentions = bound.mentions.iter();
    let unwritten = mentions
        .filter(|one| one.passage.part == Part::Text && one.basis != MentionBasis::Annotation);
    let named = unwritten.map(|one| NameState {
        place: text.range(&one.passage.range()),
        about: match &one.target {
            Target::Actor(id) | Target::Metonym(id, _) => Named::of(checked, "actor", id.as_str()),
            Target::Place(id) => Named::of(checked, "place", id.as_str()),
        },
    });
    named.collect()
}

fn problems(
    record: &Record<ArticleText>,
    found: &[Entry<'_>],
    checked: &Checked,
) -> Vec<ProblemState> {
    let here = checked.diagnostics.iter();
    let here = here.filter(|one| one.span.is_some_and(|span| span.file == record.file));
    here.map(|one| problem(one, record, found, checked))
        .collect()
}

fn problem(
    diagnostic: &Diagnostic,
    record: &Record<ArticleText>,
    found: &[Entry<'_>],
    checked: &Checked,
) -> ProblemState {
    let body = record.text.body.span.range();
    let range = diagnostic.span.map(Span::range);
    let (line, entry) = match range {
        Some(range) if range.start < body.start => (
            diagnostic
                .span
                .map(|span| checked.content.sources.position(span).0.line),
            entry_at(found, &range, checked),
        ),
        _ => (
            diagnostic
                .span
                .map(|span| checked.content.sources.position(span).0.line),
            None,
        ),
    };
    ProblemState {
        severity: diagnostic.severity.as_str(),
        rule: diagnostic.rule.id(),
        message: diagnostic.message.clone(),
        help: diagnostic.help.iter().map(in_words).collect(),
        line,
        annotation: entry.map(Entry::name),
        paragraph: None,
    }
}

/// The annotation that is written at a place: the last one that begins before it or on the same line.
fn entry_at<'e, 'a>(
    found: &'e [Entry<'a>],
    range: &Range<usize>,
    checked: &Checked,
) -> Option<&'e Entry<'a>> {
    let line = |span: Span| checked.content.sources.position(span).0.line;
    let before = found.iter().filter(|entry| {
        let own = entry.common.selector.exact.span;
        own.range().start <= range.start || line(own) == line(Span::new(own.file, range.clone()))
    });
    before.max_by_key(|entry| entry.common.selector.exact.span.range().start)
}

fn in_words(help: &Help) -> String {
    match help {
        Help::Note(words) => words.clone(),
        Help::Fix(fix) => fix.title.clone(),
    }
}

/// What `check` would say after a change and does not say now, for the page.
pub(super) fn caused(diagnostics: &Diagnostics) -> Vec<Value> {
    let all = diagnostics.iter().map(|one| {
        json!({
            "severity": one.severity.as_str(),
            "rule": one.rule.id(),
            "message": one.message,
            "help": one.help.iter().map(in_words).collect::<Vec<_>>(),
            "stops": one.severity == Severity::Error,
        })
    });
    all.collect()
}

/// An article in the list of them.
#[derive(Debug, Serialize)]
pub(super) struct ArticleLine {
    article: String,
    title: String,
    confirmed: usize,
    suggested: usize,
}

/// Every article, in the order of files, with how far its review is.
pub(super) fn articles(checked: &Checked) -> Vec<ArticleLine> {
    let all = checked.content.articles.iter().map(|record| {
        let found = entries(&record.text);
        let suggested = found.iter().filter(|entry| entry.is_suggested()).count();
        ArticleLine {
            article: record.id.clone(),
            title: record.text.title.value.clone(),
            confirmed: found.len() - suggested,
            suggested,
        }
    });
    all.collect()
}
