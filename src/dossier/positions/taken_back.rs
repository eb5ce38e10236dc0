//! What an article no longer says in its own voice: words that a correction replaced, and all that a retraction takes back.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::said::{Said, SaidBasis, published};
use crate::content::article::{Certainty, Voice};
use crate::dossier::backlinks::Backlinks;
use crate::dossier::model::{
    Annotation, Article, ArticleId, Attestation, Passage, RelationKind, RelationRef,
};

/// Whether an attestation counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It counts.
    Counts,
    /// It is a reading of low certainty: it is shown, and moves no position.
    Doubtful,
    /// A correction or a retraction, published on these days, took it back: it is shown as printed, and nobody holds it by it.
    TakenBack(Box<Said>),
}

impl Weight {
    /// The weight of what an annotation shows.
    pub(in crate::dossier) fn of(
        article: &Article,
        annotation: &Annotation,
        attestation: &Attestation,
        articles: &BTreeMap<ArticleId, Arc<Article>>,
        backlinks: &Backlinks,
    ) -> Self {
        if annotation.provenance.certainty == Some(Certainty::Low) {
            return Self::Doubtful;
        }
        // What an article reports of others it may have reported rightly or wrongly; only its own voice is its to take back.
        if attestation.voice == Voice::Attributed {
            return Self::Counts;
        }
        let relations = backlinks.article_relations.get(&article.id);
        let relations = relations.into_iter().flatten();
        let by = relations.filter_map(|at| taking_back(at, &annotation.passage, articles));
        match by.map(on_publication).min_by_key(Said::in_time) {
            Some(said) => Self::TakenBack(Box::new(said)),
            None => Self::Counts,
        }
    }
}

/// The article of a relation, if it takes a passage back.
fn taking_back<'a>(
    at: &RelationRef,
    passage: &Passage,
    articles: &'a BTreeMap<ArticleId, Arc<Article>>,
) -> Option<&'a Article> {
    let by = articles.get(&at.article)?;
    let relation = by.relations.get(at.index)?;
    let is_corrected = relation.passage.as_ref().is_some_and(|one| {
        let one = &one.passage;
        one.part == passage.part && one.start < passage.end && passage.start < one.end
    });
    let is_retracted = relation.kind == RelationKind::Retracts;
    (is_corrected || is_retracted).then_some(by)
}

fn on_publication(by: &Article) -> Said {
    let days = published(by);
    Said {
        days,
        basis: SaidBasis::Published,
        reported: days,
    }
}
