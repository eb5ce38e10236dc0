//! Words without a speaker are nobody's statement.

use super::annotated::confirmed_quotes;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    for article in dossier.articles.values() {
        let quotes = confirmed_quotes(article);
        for (annotation, quote) in quotes.filter(|(_, quote)| quote.speaker.is_none()) {
            let message = match &quote.speaker_words {
                Some(words) => format!("no record says who “{words}”, the speaker here, is"),
                None => "this quote does not say who speaks".to_owned(),
            };
            problems.push(
                Diagnostic::at(Rule::QuoteWithoutSpeaker, annotation.span, message)
                .help("add `speaker: …`; someone whom the article only describes can be a record too, an actor of `kind: unnamed` with the describing words as a mention")
                .help("if the article does not say who speaks, keep the quote and say why: `allow: {quote-without-speaker: …}`"),
            );
        }
    }
}
