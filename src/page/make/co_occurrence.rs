//! Records that are named in the same paragraphs.

use crate::dossier::CoOccurrence;
use crate::page::context::Context;
use crate::page::model::{PassageCard, RecordCard};

/// How many records a page lists that are named together with its own.
const SHOWN: usize = 40;

/// Records named together, in most paragraphs first. Their counts are of these paragraphs, and the first of them are named.
/// And how many more there are, named less often together.
pub(crate) fn together<'t, I: Ord + 't>(
    cx: Context<'_>,
    all: impl Iterator<Item = (&'t I, &'t CoOccurrence)>,
    card: impl Fn(&I) -> RecordCard,
) -> (Vec<RecordCard>, usize) {
    let mut pairs: Vec<(&I, &CoOccurrence)> = all.collect();
    pairs.sort_by(|a, b| {
        let count =
            |together: &CoOccurrence| (together.paragraphs.len(), together.paragraph_count());
        count(b.1).cmp(&count(a.1)).then_with(|| a.0.cmp(b.0))
    });
    let more = pairs.len().saturating_sub(SHOWN);
    pairs.truncate(SHOWN);
    let cards = pairs
        .into_iter()
        .map(|(id, together)| RecordCard {
            mentions: together.paragraph_count(),
            articles: together.paragraphs.len(),
            evidence: paragraphs(cx, together),
            ..card(id)
        })
        .collect();
    (cards, more)
}

/// The first paragraphs in which two records are named together.
pub(crate) fn paragraphs(cx: Context<'_>, together: &CoOccurrence) -> Vec<PassageCard> {
    const SHOWN: usize = 3;
    let all = together.paragraphs.iter().flat_map(|(id, paragraphs)| {
        let article = cx.dossier.articles.get(id);
        paragraphs
            .iter()
            .filter_map(move |index| cx.paragraph(article?, *index))
    });
    all.take(SHOWN).collect()
}
