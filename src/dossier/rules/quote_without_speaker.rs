//! Words without a speaker are nobody's statement.

use super::annotated::confirmed_quotes;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::Dossier;

pub(super) fn check(dossier: &Dossier, problems: &mut Diagnostics) {
    for article in dossier.articles.values() {
        let quotes = confirmed_quotes(article);
        for (annotation, quote) in quotes.filter(|(_, quote)| quote.speaker.is_none()) {
            let message = match &quote.speaker_words {
                Some(words) => format!("no record says who “{words}” is, who speaks here"),
                None => "this quote does not say who speaks".to_owned(),
            };
            problems.push(
                Diagnostic::at(Rule::QuoteWithoutSpeaker, annotation.span, message)
                .help("add `speaker: …`; somebody whom the article only describes is a record too, an actor of `kind: unnamed`, and the words that describe them are a mention of it")
                .help("if the article says nothing of who speaks, keep the quote and say why: `allow: {quote-without-speaker: …}`"),
            );
        }
    }
}
