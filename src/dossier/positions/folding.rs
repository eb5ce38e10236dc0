//! What an article repeats of another is not said twice.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::attestation::Attested;
use crate::content::article::Stance;
use crate::dossier::model::{AnnotationRef, Article, ArticleId, Attestation, Holder, Origin};

/// An attestation, and where articles that repeat its article have the same.
pub(super) struct Folded<'a> {
    pub(super) first: Attested<'a>,
    pub(super) also_in: Vec<&'a AnnotationRef>,
}

/// What makes two attestations the same, in a text and in its reprint.
type Same<'a> = (String, Option<&'a Holder>, Stance);

/// Gathers attestations with those that repeat them. They come with the first published article first. A reprint has as many of one
/// sort as the text it repeats; what it has beyond that is its own.
pub(super) fn fold<'a>(
    all: Vec<Attested<'a>>,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
) -> Vec<Folded<'a>> {
    let mut folded: Vec<Folded<'a>> = Vec::new();
    let mut known: BTreeMap<Same<'a>, Vec<usize>> = BTreeMap::new();
    let mut taken: BTreeMap<(&'a ArticleId, Same<'a>), usize> = BTreeMap::new();
    for one in originals_first(all, articles) {
        let (at, article, attestation, _) = one;
        let same = (
            root(article, articles),
            shared(attestation),
            attestation.stance,
        );
        let own = known.entry(same.clone()).or_default();
        let of_others = own.iter().filter(|index| {
            let first = folded.get(**index);
            first.is_some_and(|first| first.first.0.article != at.article)
        });
        let used = taken.entry((&at.article, same)).or_default();
        let repeated = of_others.copied().nth(*used);
        *used += 1;
        match repeated.and_then(|index| folded.get_mut(index)) {
            Some(first) => first.also_in.push(at),
            None => {
                own.push(folded.len());
                folded.push(Folded {
                    first: one,
                    also_in: Vec::new(),
                });
            }
        }
    }
    folded
}

/// The holder, if it is the same in every article: an article's own voice is that of what it repeats.
fn shared(attestation: &Attestation) -> Option<&Holder> {
    Some(&attestation.holder).filter(|holder| **holder != Holder::Article)
}

/// What repeats nothing before what does; otherwise in the order given.
fn originals_first<'a>(
    mut all: Vec<Attested<'a>>,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
) -> Vec<Attested<'a>> {
    all.sort_by_key(|(_, article, ..)| generation(article, articles));
    all
}

/// How many articles are between one and what it ultimately repeats.
fn generation(article: &Article, articles: &BTreeMap<ArticleId, Arc<Article>>) -> usize {
    chain(article, articles).0
}

/// What an article ultimately repeats, or itself. A circle of articles has one origin too: the first of them by name.
pub(in crate::dossier) fn root(
    article: &Article,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
) -> String {
    chain(article, articles).1
}

fn chain(article: &Article, articles: &BTreeMap<ArticleId, Arc<Article>>) -> (usize, String) {
    let mut seen = BTreeSet::from([&article.id]);
    let mut at = article;
    loop {
        match &at.derived_from {
            None => return (seen.len() - 1, at.id.to_string()),
            Some(Origin::Wire(wire)) => return (seen.len() - 1, format!("wire:{wire}")),
            Some(Origin::Article(next) | Origin::Translated(next)) => match articles.get(next) {
                Some(next) if seen.insert(&next.id) => at = next,
                _ => {
                    let first = seen.first().map_or(&article.id, |first| first);
                    return (seen.len() - 1, first.to_string());
                }
            },
        }
    }
}
