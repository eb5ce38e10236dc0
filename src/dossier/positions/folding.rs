//! What an article repeats of another is not said twice.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::attestation::Attested;
use super::said::Said;
use super::taken_back::Weight;
use crate::content::article::Stance;
use crate::dossier::model::{AnnotationRef, Article, ArticleId, Attestation, Holder, Origin};
use crate::time::clock::End;
use crate::time::day::Day;

/// An attestation, and where articles that repeat its article have the same.
pub(super) struct Folded<'a> {
    pub(super) first: Attested<'a>,
    pub(super) also_in: Vec<&'a AnnotationRef>,
}

/// What makes two attestations the same, in a text and in its reprint.
type Same<'a> = (String, Option<&'a Holder>, Stance);

/// What tells apart attestations that are the same: how much each counts, and on which days it was said, if something says so.
type Particulars = (u8, Option<(Option<Minute>, Option<Minute>)>);

/// A day and a minute of it.
type Minute = (Day, i64);

/// Gathers attestations with those that repeat them. They come with the first published article first. A reprint has as many of one
/// sort as the text it repeats; what it has beyond that is its own. Which of a sort repeats which follows from what they say, never
/// from their order in a file.
pub(super) fn fold<'a>(
    all: Vec<Attested<'a>>,
    said: &BTreeMap<AnnotationRef, Said>,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
) -> Vec<Folded<'a>> {
    let mut folded: Vec<Folded<'a>> = Vec::new();
    let mut known: BTreeMap<Same<'a>, Vec<usize>> = BTreeMap::new();
    for (same, of_one_article) in by_article(all, articles) {
        let of_others = known.entry(same).or_default();
        let pairs = pairs(&folded, of_others, &of_one_article, said);
        for (one, repeated) in of_one_article.into_iter().zip(pairs) {
            match repeated.and_then(|index| folded.get_mut(index)) {
                Some(first) => first.also_in.push(one.0),
                None => {
                    of_others.push(folded.len());
                    folded.push(Folded {
                        first: one,
                        also_in: Vec::new(),
                    });
                }
            }
        }
    }
    folded
}

/// The attestations of one sort in each article; what repeats nothing comes before what does.
fn by_article<'a>(
    all: Vec<Attested<'a>>,
    articles: &BTreeMap<ArticleId, Arc<Article>>,
) -> Vec<(Same<'a>, Vec<Attested<'a>>)> {
    let mut groups: Vec<(Same<'a>, Vec<Attested<'a>>)> = Vec::new();
    let mut places: BTreeMap<(&'a ArticleId, Same<'a>), usize> = BTreeMap::new();
    for one in originals_first(all, articles) {
        let (at, article, attestation, _) = &one;
        let same = (
            root(article, articles),
            shared(attestation),
            attestation.stance,
        );
        let place = places
            .entry((&at.article, same.clone()))
            .or_insert_with(|| {
                groups.push((same, Vec::new()));
                groups.len() - 1
            });
        if let Some((_, group)) = groups.get_mut(*place) {
            group.push(one);
        }
    }
    groups
}

/// Which of the attestations in `known` each of an article repeats: first those that agree in everything, then those that count
/// alike, then any.
fn pairs(
    folded: &[Folded<'_>],
    known: &[usize],
    of_one_article: &[Attested<'_>],
    said: &BTreeMap<AnnotationRef, Said>,
) -> Vec<Option<usize>> {
    let mut free: Vec<(Particulars, usize)> = known
        .iter()
        .filter_map(|index| Some((particulars(&folded.get(*index)?.first, said), *index)))
        .collect();
    free.sort();
    let mut wanting: Vec<(Particulars, usize)> = of_one_article
        .iter()
        .enumerate()
        .map(|(index, one)| (particulars(one, said), index))
        .collect();
    wanting.sort();
    let mut pairs = vec![None; of_one_article.len()];
    let likenesses: [fn(&Particulars, &Particulars) -> bool; 3] =
        [|a, b| a == b, |a, b| a.0 == b.0, |_, _| true];
    for are_alike in likenesses {
        wanting.retain(|(one, index)| {
            let found = free.iter().position(|(other, _)| are_alike(one, other));
            if let (Some(found), Some(pair)) = (found, pairs.get_mut(*index)) {
                *pair = Some(free.remove(found).1);
            }
            found.is_none()
        });
    }
    pairs
}

fn particulars(
    (at, _, _, weight): &Attested<'_>,
    said: &BTreeMap<AnnotationRef, Said>,
) -> Particulars {
    let rank = match weight {
        Weight::Counts => 0,
        Weight::Doubtful => 1,
        Weight::TakenBack(_) => 2,
    };
    let said = said.get(at).filter(|said| !said.is_only_reported());
    (
        rank,
        said.map(|Said { days, .. }| {
            let first = days.first().map(End::as_first);
            (first, days.last().map(End::as_last))
        }),
    )
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
