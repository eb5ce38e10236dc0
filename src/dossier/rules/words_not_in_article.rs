//! Words that a page shows in quotation marks as an article's are in that article.

use crate::content::Content;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::wording::Wording;
use crate::dossier::{Article, Dossier, Event};

pub(super) fn check(dossier: &Dossier, content: &Content, problems: &mut Diagnostics) {
    for record in &content.events {
        let Some(event) = dossier.events.get(record.id.as_str()) else {
            continue;
        };
        if let Some(words) = &record.text.date_text
            && !dossier.times.is_printed(event)
        {
            problems.push(
                report("date_text", &words.value, "no article that reports this event contains", words.span)
                    .help("copy the words from an article, or remove `date_text` and write `date`, `after` or `before`, which do not quote anyone"),
            );
        }
        let reports = Reports::new(dossier, event);
        for (participant, text) in event.participants.iter().zip(&record.text.participants) {
            if let Some(hedge) = &participant.hedge
                && reports.lack(hedge)
            {
                problems.push(
                    report("hedge", hedge, "no article that reports this event contains", text.actor.span)
                        .help("copy the word from an article, or remove `hedge` and express the doubt in `role`"),
                );
            }
        }
    }
}

/// The articles that report an event.
struct Reports<'a> {
    articles: Vec<&'a Article>,
}

impl<'a> Reports<'a> {
    fn new(dossier: &'a Dossier, event: &Event) -> Self {
        let reports = dossier
            .backlinks
            .reports
            .get(&event.id)
            .into_iter()
            .flatten();
        let articles = reports.filter_map(|at| dossier.articles.get(&at.article));
        Self {
            articles: articles.map(AsRef::as_ref).collect(),
        }
    }

    /// Whether there are such articles, and none has these words.
    fn lack(&self, words: &str) -> bool {
        let mut articles = self.articles.iter();
        !self.articles.is_empty() && !articles.any(|article| Wording::of(article).has(words))
    }
}

fn report(field: &str, words: &str, whose: &str, at: Span) -> Diagnostic {
    let message = format!("{whose} the words “{words}”, which `{field}` shows as an article's");
    Diagnostic::at(Rule::WordsNotInArticle, at, message)
}
