//! Dates that may be as old as history. Only those in the years of the dossier's news, by another calendar, are probably wrong: what
//! is published or said has no older dates, and is checked where it is read.

use std::ops::RangeInclusive;

use crate::content::Content;
use crate::content::amount::AmountText;
use crate::content::article::{ArticleText, Status, WhatText};
use crate::content::calendar::of_another_calendar;
use crate::diagnostic::{Diagnostic, Diagnostics, Located};
use crate::time::calendars::{calendars_of, is_no_date_of_news};
use crate::time::edtf::Edtf;

/// How many years back news reports what happened, as a rule.
const NEWS: i64 = 10;
/// How many years back offices begin that are still held.
const OFFICE: i64 = 60;
/// The years of news in a dossier in which no article is dated.
const OURS: RangeInclusive<i64> = 1990..=2040;

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    for record in &content.articles {
        let own = published(&record.text).map(|year| year..=year);
        let years = own.unwrap_or_else(|| years(content));
        for annotation in &record.text.annotations {
            let is_confirmed = annotation.common.status == Status::Confirmed;
            if let (WhatText::Date(when, _), true) = (&annotation.what, is_confirmed) {
                problems.extend(when.date().and_then(|date| problem(date, &years, NEWS)));
            }
        }
    }
    let years = years(content);
    for record in &content.events {
        let date = record.text.date.as_ref();
        problems.extend(date.and_then(|date| problem(date, &years, NEWS)));
    }
    for record in &content.claims {
        if let Some(value) = &record.text.value
            && let AmountText::Date(date) = &value.value
        {
            let date = Located::new(date.clone(), value.span);
            problems.extend(problem(&date, &years, NEWS));
        }
    }
    for role in content.actors.iter().flat_map(|record| &record.text.roles) {
        let dates = role.from.iter().chain(&role.to);
        problems.extend(dates.filter_map(|date| problem(date, &years, OFFICE)));
    }
}

fn problem(date: &Located<Edtf>, years: &RangeInclusive<i64>, reach: i64) -> Option<Diagnostic> {
    let calendars = calendars_of(&date.value, &(years.start() - reach..=years.end() + 1));
    (!calendars.is_empty()).then(|| of_another_calendar(date, &calendars))
}

/// The years in which the dossier's articles were published.
fn years(content: &Content) -> RangeInclusive<i64> {
    let years = || {
        content
            .articles
            .iter()
            .filter_map(|record| published(&record.text))
    };
    match years().min().zip(years().max()) {
        Some((first, last)) => first..=last,
        None => OURS,
    }
}

/// The year in which an article was published, if it is one of our calendar.
fn published(article: &ArticleText) -> Option<i64> {
    let date = &article.published.as_ref()?.value;
    let day = date.earliest().or(date.latest())?;
    (!is_no_date_of_news(date)).then_some(day.year)
}
