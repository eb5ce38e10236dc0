//! In a digest, only what someone said is word for word: quotation marks need a speaker.

use std::ops::Range;

use super::annotated::overlap;
use crate::analysis::quotations::quotations;
use crate::content::article::TextKind;
use crate::content::shapes::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::{Article, What};

/// Single marks are left alone: they are too easily apostrophes, and digests set terms in them.
const DOUBLE: [char; 5] = ['“', '"', '„', '«', '»'];

pub(super) fn check(article: &Article, problems: &mut Diagnostics) {
    if article.text_kind != Some(TextKind::Digest) {
        return;
    }
    for words in quoted(article) {
        if is_explained(article, &words) {
            continue;
        }
        problems.push(
                Diagnostic::at(
                    Rule::QuotationMarksWithoutQuote,
                    article.prose.body.span_of(&words),
                    "these words are in quotation marks, but nothing says whose they are",
                )
                .help("add them under `quotes:` with their speaker, or under `terms:` if the quotation marks show a term; your own words need no quotation marks"),
            );
    }
}

/// What is between double quotation marks and is not a title.
fn quoted(article: &Article) -> Vec<Range<usize>> {
    let text = &article.prose.body.text;
    let mut all = Vec::new();
    for leaf in &article.prose.body.leaves {
        let words = text.get(leaf.clone()).unwrap_or("");
        if !words.contains(DOUBLE) {
            continue;
        }
        let found = quotations(words, &article.language, &[]).into_iter();
        let doubly = found.filter(|one| {
            words
                .get(one.range.clone())
                .is_some_and(|one| one.starts_with(DOUBLE))
        });
        all.extend(doubly.map(|one| one.inner.start + leaf.start..one.inner.end + leaf.start));
    }
    all
}

/// Whether a quote or term touches these words, or a mention holds them all: they are then a name.
fn is_explained(article: &Article, words: &Range<usize>) -> bool {
    let annotated = article.annotations.iter().any(|annotation| {
        matches!(annotation.what, What::Quote(_) | What::Term(_))
            && annotation.passage.part == Part::Text
            && overlap(&annotation.passage.range(), words)
    });
    annotated
        || article.mentions.iter().any(|mention| {
            let name = mention.passage.range();
            mention.passage.part == Part::Text && name.start <= words.start && words.end <= name.end
        })
}
