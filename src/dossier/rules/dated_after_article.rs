//! Nobody reports what has not happened, or quotes what has not been said: one of the two dates is wrong, or the article only looks
//! ahead.

use super::annotated::confirmed;
use crate::content::Content;
use crate::content::article::ArticleText;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::{Annotation, Article, ArticleId, Dossier, Event, Report, What, When};
use crate::time::calendars::is_no_date_of_news;
use crate::time::days::Days;
use crate::time::edtf::Edtf;

pub(super) fn check(dossier: &Dossier, content: &Content, problems: &mut Diagnostics) {
    for record in &content.articles {
        check_relations(dossier, &record.id, &record.text, problems);
    }
    for article in dossier.articles.values() {
        for annotation in confirmed(article) {
            let said = match &annotation.what {
                What::Quote(quote) => quote.said.as_ref(),
                What::Claim(attestation) => attestation.said.as_ref(),
                _ => None,
            };
            problems.extend(said.and_then(|said| said_after(article, annotation, said)));
            let What::Event(Report { event, .. }) = &annotation.what else {
                continue;
            };
            let Some(event) = dossier.events.get(event) else {
                continue;
            };
            if let Some((published, date)) = reversed(article, event) {
                let at = annotation.span;
                problems.push(report(event, published, date, at, date_of(event, content)));
            }
        }
    }
}

/// Reports what an article does to others that were published after it.
fn check_relations(dossier: &Dossier, id: &str, text: &ArticleText, problems: &mut Diagnostics) {
    let find = |id: &str| dossier.articles.get(&ArticleId::new(id.to_owned()));
    let Some(article) = find(id) else {
        return;
    };
    let repeated = ("repeats", text.derived_from.iter().collect());
    for (verb, others) in text.relations.by_field().into_iter().chain([repeated]) {
        for other in others {
            let date = find(&other.value).and_then(|other| other.published.as_ref());
            let Some((date, published)) = date.and_then(|date| Some((date, later(article, date)?)))
            else {
                continue;
            };
            let message = format!(
                "this article {verb} `{}`, which was published {}, after this article, which was published {}",
                other.value,
                date.in_words(),
                published.in_words()
            );
            problems.push(
                Diagnostic::at(Rule::DatedAfterArticle, other.span, message).help(
                    "correct the `published` of one of the two articles, or remove this relation",
                ),
            );
        }
    }
}

/// What is wrong where words are dated after the article that quotes them.
fn said_after(article: &Article, annotation: &Annotation, said: &When) -> Option<Diagnostic> {
    let said = match said {
        When::Date(date) => date,
        When::Relative { value, .. } => value.as_ref()?,
    };
    let published = later(article, said)?;
    let message = format!(
        "these words are dated {}, after this article, which was published {}",
        said.in_words(),
        published.in_words()
    );
    Some(
        Diagnostic::at(Rule::DatedAfterArticle, annotation.span, message)
            .help("correct the date in `said`, or the article's `published`"),
    )
}

/// The article's date and the event's, if it is certain that the event begins later.
fn reversed<'a>(article: &'a Article, event: &'a Event) -> Option<(&'a Edtf, &'a Edtf)> {
    let (date, _) = event.date.as_ref()?;
    Some((later(article, date)?, date))
}

/// The article's date, if it is certain that a date begins later.
fn later<'a>(article: &'a Article, date: &Edtf) -> Option<&'a Edtf> {
    let published = article.published.as_ref()?;
    // "About" reaches beyond the days it is written with, and dates of another calendar are reported as that.
    let are_certain = |is_not: fn(&Edtf) -> bool| !is_not(date) && !is_not(published);
    let certain = are_certain(Edtf::is_approximate) && are_certain(is_no_date_of_news);
    let is_later = Days::as_written(published).is_before(Days::as_written(date));
    (certain && is_later).then_some(published)
}

/// Where the event's date is written.
fn date_of(event: &Event, content: &Content) -> Span {
    let mut records = content.events.iter();
    records
        .find(|record| record.file == event.file)
        .and_then(|record| record.text.date.as_ref())
        .map_or(Span::new(event.file, 0..0), |date| date.span)
}

fn report(event: &Event, published: &Edtf, date: &Edtf, at: Span, date_at: Span) -> Diagnostic {
    let message = format!(
        "the event `{}` is dated {}, after this article, which was published {}",
        event.id,
        date.in_words(),
        published.in_words()
    );
    Diagnostic::at(Rule::DatedAfterArticle, at, message)
        .related(date_at, "the event is dated here")
        .help("correct the event's `date` or the article's `published`; if the article only announces the event, mark the words under `dates:` or `notes:` instead")
}
