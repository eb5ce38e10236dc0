//! When something was said, and in whose words.

use crate::content::article::Voice;
use crate::dossier::{
    AnnotationRef, Article, Attestation, Polarity, Quoted, Said, SaidBasis, What, When,
};
use crate::page::context::Context;
use crate::page::messages::MessagePart;
use crate::page::model::DayCard;

impl Context<'_> {
    /// When something was said, and how that is known.
    pub(crate) fn day(&self, said: &Said) -> DayCard {
        let days = if said.is_only_reported() {
            said.report()
        } else {
            said.days
        };
        let words = days
            .said(self.messages)
            .or_else(|| days.end_said(false, self.messages));
        DayCard {
            datetime: days.html_datetime(),
            // Words for a day that give none are still what the article says about it.
            basis: match (&words, &said.basis) {
                (None, SaidBasis::Published | SaidBasis::Reported) => String::new(),
                _ => self.said_basis(said, words.is_some()),
            },
            is_known: words.is_some(),
            words: words.unwrap_or_else(|| self.messages.get("day-not-known").to_owned()),
        }
    }

    /// The same for a line that cites one of several reports: the day of a report is that of the first one, and the article cited may
    /// be another.
    pub(crate) fn day_at(&self, said: &Said, at: &AnnotationRef) -> DayCard {
        let day = self.day(said);
        let cited = self.dossier.articles.get(&at.article);
        let cited = cited.and_then(|article| article.published.as_ref()?.latest());
        let is_another = said.is_only_reported() && said.report().latest() != cited;
        match is_another && !day.basis.is_empty() {
            true => DayCard {
                basis: self.messages.get("said-first-reported").to_owned(),
                ..day
            },
            false => day,
        }
    }

    fn said_basis(&self, said: &Said, is_known: bool) -> String {
        match &said.basis {
            SaidBasis::Published => self.messages.get("said-published").to_owned(),
            SaidBasis::Reported => self.messages.get("said-reported").to_owned(),
            SaidBasis::Dated(at) => match self.words_for_when(at, said) {
                Some(words) => {
                    let parts = [("words", MessagePart::from(&words))];
                    self.messages.format("said-in-words", &parts)
                }
                None if is_known => self.messages.get("said-dated").to_owned(),
                None => String::new(),
            },
        }
    }

    /// What an annotation says about when something was said, if the days alone do not show it: words of the article, or a date
    /// that is too doubtful to count.
    fn words_for_when(&self, at: &AnnotationRef, said: &Said) -> Option<String> {
        let (_, annotation) = self.dossier.annotation(at)?;
        let when = match &annotation.what {
            What::Quote(quote) => quote.said.as_ref(),
            What::Claim(attestation) => attestation.said.as_ref(),
            _ => None,
        };
        match when? {
            When::Date(date) => {
                let is_doubtful = said.days.first().is_none();
                is_doubtful.then(|| date.said(self.messages))
            }
            When::Relative { words, .. } => Some(self.messages.quoted(words)),
        }
    }

    /// Whose words show a position, and whether they are the holder's own.
    pub(crate) fn voice(
        &self,
        at: &AnnotationRef,
        article: &Article,
        attestation: &Attestation,
    ) -> (String, bool) {
        let (id, is_literal) = match attestation.voice {
            Voice::Own if article.author.is_some() => ("voice-author", true),
            Voice::Own => ("voice-own", false),
            Voice::Presupposed => ("voice-presupposed", false),
            Voice::Attributed => match self.dossier.positions.quoted(at) {
                Quoted::Wholly => ("voice-quoted", true),
                Quoted::Partly => ("voice-partly-quoted", false),
                Quoted::ByAnother => ("voice-another", false),
                Quoted::Not => ("voice-article", false),
            },
        };
        (self.messages.get(id).to_owned(), is_literal)
    }
}

/// The class of a side.
pub(crate) fn side_class(side: Polarity) -> &'static str {
    match side {
        Polarity::For => "for",
        Polarity::Against => "against",
        Polarity::Open => "neither",
    }
}
