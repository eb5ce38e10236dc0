//! What several rules ask of annotations.

use std::ops::Range;

use crate::content::article::QuoteType;
use crate::dossier::{Annotation, Article, Passage, Quote, What};

/// Annotations that an editor answers for: what the importer only suggests is open anyway.
pub(super) fn confirmed(article: &Article) -> impl Iterator<Item = &Annotation> {
    article
        .annotations
        .iter()
        .filter(|annotation| !annotation.provenance.suggested)
}

/// The quotes among them.
pub(super) fn confirmed_quotes(article: &Article) -> impl Iterator<Item = (&Annotation, &Quote)> {
    confirmed(article).filter_map(|annotation| match &annotation.what {
        What::Quote(quote) => Some((annotation, quote)),
        _ => None,
    })
}

/// Whether a quote gives someone's very words, and nothing else.
pub(super) fn is_literal(quote: &Quote) -> bool {
    matches!(
        quote.quote_type,
        Some(QuoteType::Direct | QuoteType::Fragment)
    )
}

pub(super) fn within(inner: &Passage, outer: &Passage) -> bool {
    inner.part == outer.part && outer.start <= inner.start && inner.end <= outer.end
}

pub(super) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
