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
            basis: match &words {
                Some(_) => self.said_basis(said),
                None => String::new(),
            },
            is_known: words.is_some(),
            words: words.unwrap_or_else(|| self.messages.get("day-not-known").to_owned()),
        }
    }

    fn said_basis(&self, said: &Said) -> String {
        match &said.basis {
            SaidBasis::Published => self.messages.get("said-published").to_owned(),
            SaidBasis::Reported => self.messages.get("said-reported").to_owned(),
            SaidBasis::Dated(at) => match self.words_for_when(at) {
                Some(words) => {
                    let quoted = self.messages.quoted(words);
                    let parts = [("words", MessagePart::from(&quoted))];
                    self.messages.format("said-in-words", &parts)
                }
                None => self.messages.get("said-dated").to_owned(),
            },
        }
    }

    /// The article's words for when something was said, where an annotation has such.
    fn words_for_when(&self, at: &AnnotationRef) -> Option<&str> {
        let (_, annotation) = self.dossier.annotation(at)?;
        let said = match &annotation.what {
            What::Quote(quote) => quote.said.as_ref(),
            What::Claim(attestation) => attestation.said.as_ref(),
            _ => None,
        };
        match said? {
            When::Date(_) => None,
            When::Relative { words, .. } => Some(words),
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
