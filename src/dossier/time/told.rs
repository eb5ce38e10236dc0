//! What an article's words for a time mean in their place: the sentence says whether they refer to the past or the future.

use std::ops::Range;

use crate::analysis::times::{TimeMention, read_at};
use crate::content::shapes::Part;
use crate::diagnostic::{Diagnostic, Located, Rule};
use crate::dossier::model::{Article, Passage};
use crate::time::days::Days;
use crate::time::edtf::Edtf;
use crate::time::{Direction, Expression, Meaning, Moment};

/// The days on which an article may have been published. Words count from whole days.
pub(super) fn published(article: &Article) -> Days {
    let days = article.published.as_ref().map(Days::of);
    days.unwrap_or_default().whole_days()
}

/// Reports words that cannot mean the value written with them.
pub(in crate::dossier) fn at_odds(
    words: &Located<String>,
    value: &Located<Edtf>,
) -> Option<Diagnostic> {
    let help = "correct `value`, or remove it: the date is then calculated from the publication";
    Some(contradiction(words, value)?.help(help))
}

/// Reports words that cannot mean the date they are annotated with.
pub(in crate::dossier) fn date_at_odds(
    words: &Located<String>,
    date: &Located<Edtf>,
) -> Option<Diagnostic> {
    Some(contradiction(words, date)?.help("correct `date`, or select other words in `exact`"))
}

fn contradiction(words: &Located<String>, date: &Located<Edtf>) -> Option<Diagnostic> {
    let read = Expression::read(&words.value)?;
    if read.allows(Days::of(&date.value)) {
        return None;
    }
    let message = format!("“{}” cannot mean {}", words.value, date.value.in_words());
    Some(
        Diagnostic::at(Rule::ContradictoryDates, date.span, message)
            .related(words.span, "these are the words"),
    )
}

/// When words mean that are annotated at a passage. A length of time, also one that ends or begins with the publication, is not
/// a day: only of an event does it say when that was.
pub(super) fn at(words: &str, article: &Article, passage: &Passage) -> Option<Moment> {
    let paragraph = paragraph(article, passage.part, passage.start)?;
    let told = in_paragraph(words, article, passage.part, &paragraph, passage.range())?;
    let is_length = matches!(
        told.expression.meaning,
        Meaning::Span(..) | Meaning::Duration { .. }
    );
    told.moment().filter(|_| !is_length)
}

/// What words mean for something that had happened when the article was published.
pub(super) fn before(words: &str, article: &Article) -> Option<Moment> {
    looking_back(Expression::read(words)?).moment(published(article))
}

/// What words mean that count from an event.
pub(super) fn from_event(words: &str, event: Days) -> Option<Moment> {
    Expression::read(words)?.from_event(event)
}

/// What the words of an event mean in an article that reports it: at the first place where they occur, in a sentence that
/// reports the event if there is one. What is reported is in the past unless the sentence says otherwise.
pub(super) fn of_event(words: &str, article: &Article, reports: &[&Passage]) -> Option<Moment> {
    let told = written_at(words, article, reports)
        .and_then(|(part, range)| {
            let paragraph = paragraph(article, part, range.start)?;
            in_paragraph(words, article, part, &paragraph, range)
        })
        .or_else(|| {
            Some(TimeMention {
                expression: Expression::read(words)?,
                anchor: published(article),
                is_quoted: false,
            })
        })?;
    let told = TimeMention {
        expression: looking_back(told.expression),
        ..told
    };
    told.moment()
}

fn looking_back(expression: Expression) -> Expression {
    expression.going(expression.direction.or(Direction::Past))
}

fn in_paragraph(
    words: &str,
    article: &Article,
    part: Part,
    paragraph: &Range<usize>,
    at: Range<usize>,
) -> Option<TimeMention> {
    let text = article.part(part).get(paragraph.clone())?;
    let inside = |at: usize| at.saturating_sub(paragraph.start);
    read_at(
        words,
        text,
        inside(at.start)..inside(at.end),
        part == Part::Text && article.spoken.iter().any(|said| said.contains(&at.start)),
        published(article),
    )
}

/// The headline, or the paragraph around a place of the text.
fn paragraph(article: &Article, part: Part, at: usize) -> Option<Range<usize>> {
    match part {
        Part::Title => Some(0..article.title.len()),
        Part::Text => article
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.range.clone())
            .find(|range| range.contains(&at)),
    }
}

/// Where words are written: in a sentence that reports the event, or else anywhere.
fn written_at(
    words: &str,
    article: &Article,
    reports: &[&Passage],
) -> Option<(Part, Range<usize>)> {
    let sentences = reports.iter().map(|passage| {
        let sentence = article.sentence(passage);
        (passage.part, sentence.start..sentence.end.max(passage.end))
    });
    let all = [
        (Part::Text, 0..article.prose.body.text.len()),
        (Part::Title, 0..article.title.len()),
    ];
    sentences.chain(all).find_map(|(part, range)| {
        let text = article.part(part).get(range.clone())?;
        let at = find(text, words)? + range.start;
        Some((part, at..at + words.len()))
    })
}

/// Where words begin in a text, capitals or not.
fn find(text: &str, words: &str) -> Option<usize> {
    text.char_indices().map(|(at, _)| at).find(|at| {
        let here = text.get(*at..*at + words.len());
        here.is_some_and(|here| here.eq_ignore_ascii_case(words))
    })
}
