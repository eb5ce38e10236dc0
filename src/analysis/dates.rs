//! The dates in a text, with their values.

use std::ops::Range;

use super::model::{ReadDate, Stretch};
use super::times::{TimeRead, times};
use crate::language::time::TimeLanguage;
use crate::time::days::Days;
use crate::time::edtf::Edtf;
use crate::time::{Expression, Meaning, Period, TimeUnit};

/// The dates in the paragraphs of a text. `published` is in EDTF. Each paragraph comes with whether it is a quotation.
pub(super) fn dates(
    text: &str,
    paragraphs: &[(Range<usize>, bool)],
    published: Option<&str>,
    language: &dyn TimeLanguage,
) -> Vec<ReadDate> {
    let published = published
        .and_then(|date| Edtf::parse(date).ok())
        .map_or_else(Days::default, |date| Days::of(&date).whole_days());
    times(text, paragraphs, published, language)
        .into_iter()
        .map(|read| read_date(text, read))
        .collect()
}

/// Whether the form of a paragraph shows that it is someone's words: it is a block quotation, or part of an interview.
pub(super) fn is_quoted(paragraph: &Stretch, in_turn: &[Range<usize>]) -> bool {
    let range = &paragraph.range;
    let holds = |said: &Range<usize>| said.start < range.end && range.start < said.end;
    paragraph.is_quotation || in_turn.iter().any(holds)
}

fn read_date(text: &str, read: TimeRead) -> ReadDate {
    let TimeRead {
        range,
        expression,
        period,
    } = read;
    ReadDate {
        wording: text.get(range.clone()).unwrap_or_default().to_owned(),
        range,
        value: period.and_then(|period| value(&expression, period)),
        timex: expression.timex(period),
        relative: !expression.is_fixed(),
        names_a_day: !expression.is_duration() && !is_of_hours(&expression),
        is_offset: matches!(expression.meaning, Meaning::FromAnother(..)),
    }
}

/// A period in EDTF, if EDTF can express it: approximate if the words are.
fn value(expression: &Expression, period: Period) -> Option<String> {
    if let (Some(hours), Period::Day(day)) = (expression.hours, period) {
        return hours.on(day).edtf();
    }
    let written = period.edtf()?;
    let counted = matches!(expression.meaning, Meaning::Off(_, count) if count != 0);
    if !expression.approximate || !counted {
        return Some(written);
    }
    let about = format!("{written}~");
    Edtf::parse(&about).is_ok().then_some(about)
}

/// Whether words count hours or minutes, which do not give a day.
fn is_of_hours(expression: &Expression) -> bool {
    matches!(
        expression.meaning,
        Meaning::FromAnother(_, TimeUnit::Minute | TimeUnit::Hour)
            | Meaning::Off(TimeUnit::Minute | TimeUnit::Hour, _)
            | Meaning::Span(_, TimeUnit::Minute | TimeUnit::Hour)
    )
}

#[cfg(test)]
mod tests;
