//! The rows of a comparison: who reports what.

use std::collections::{BTreeMap, BTreeSet};

use super::against::Commitment;
use super::{ComparedSource, Comparison, Fact, ReportedFact, ToldValue};
use crate::content::article::Stance;
use crate::content::shapes::Part;
use crate::dossier::accounts::Account;
use crate::dossier::model::{
    ActorId, AnnotationRef, Article, ArticleId, ClaimId, EventId, Holder, What,
};
use crate::dossier::order::published_at;
use crate::dossier::positions::root;
use crate::dossier::whole::Dossier;

/// An entry, and the fact that it is about.
type Entry = (usize, ReportedFact);

/// What makes two entries of one source the same.
#[derive(PartialEq, Eq)]
enum Same {
    Time(Option<ActorId>, String),
    Claim(ClaimId, Stance, Option<Holder>),
}

impl Dossier {
    /// What each source reports about an event and its parts, fact by fact.
    pub fn comparison(&self, event: &EventId) -> Comparison {
        let facts = self.facts(event);
        let mut entries: BTreeMap<ArticleId, Vec<Entry>> = BTreeMap::new();
        for id in self.with_parts(event) {
            for account in self.accounts(id) {
                let own = entries.entry(account.article.clone()).or_default();
                let column = facts
                    .iter()
                    .position(|fact| matches!(fact, Fact::When(of) if of == id));
                own.extend(
                    column
                        .into_iter()
                        .flat_map(|column| times(&account, column)),
                );
            }
        }
        for (column, fact) in facts.iter().enumerate() {
            for claim in self.claims_of(fact) {
                let all = self.backlinks.attestations.get(claim).into_iter().flatten();
                for at in all {
                    let told = told(ToldValue::Claim(claim.clone()), at);
                    entries
                        .entry(at.article.clone())
                        .or_default()
                        .push((column, told));
                }
            }
        }
        let mut sources = self.sources(entries, &facts);
        for (column, fact) in facts.iter().enumerate() {
            self.mark_against(column, event_of(fact), &mut sources);
        }
        self.leave_out_doubled(&facts, &mut sources);
        self.mark_new(&facts, &mut sources);
        self.in_order_of_telling(facts, sources)
    }

    /// A row for each origin, and for each copy that adds something to what it repeats.
    fn sources(
        &self,
        entries: BTreeMap<ArticleId, Vec<Entry>>,
        facts: &[Fact],
    ) -> Vec<ComparedSource> {
        let mut articles: Vec<(&Article, Vec<Entry>)> = entries
            .into_iter()
            .filter_map(|(id, own)| Some((self.articles.get(&id)?.as_ref(), own)))
            .collect();
        articles.sort_by_cached_key(|(article, _)| {
            let is_copy = root(article, &self.articles) != article.id.as_str();
            (is_copy, published_at(article))
        });
        let mut sources: Vec<ComparedSource> = Vec::new();
        let mut by_root: BTreeMap<String, usize> = BTreeMap::new();
        for (article, own) in articles {
            let mut own = self.one_each(own);
            let origin = root(article, &self.articles);
            let first = by_root.get(&origin).copied();
            let beyond = match first.and_then(|first| sources.get_mut(first)) {
                None => {
                    by_root.insert(origin, sources.len());
                    None
                }
                Some(first) => {
                    first.also_in.push(article.id.clone());
                    let is_translated = self.is_in_another_language(article, &first.article);
                    own.retain(|entry| {
                        let event = facts.get(entry.0).and_then(event_of);
                        !self.only_repeats(entry, event, first, is_translated)
                    });
                    if own.is_empty() {
                        continue;
                    }
                    Some(first.article.clone())
                }
            };
            let mut told = vec![Vec::new(); facts.len()];
            for (column, entry) in own {
                if let Some(cell) = told.get_mut(column) {
                    cell.push(entry);
                }
            }
            sources.push(ComparedSource {
                article: article.id.clone(),
                beyond,
                also_in: Vec::new(),
                told,
                is_new: true,
            });
        }
        sources.sort_by_cached_key(|source| {
            self.articles
                .get(&source.article)
                .map(|article| published_at(article))
        });
        sources
    }

    fn is_in_another_language(&self, article: &Article, first: &ArticleId) -> bool {
        let first = self.articles.get(first);
        first.is_some_and(|first| first.language != article.language)
    }

    /// The entries of one article in the order of its text. What one voice says several times is one entry.
    fn one_each(&self, mut entries: Vec<Entry>) -> Vec<Entry> {
        entries.sort_by_key(|(_, told)| self.place(&told.at));
        let mut each: Vec<Entry> = Vec::new();
        for (column, told) in entries {
            let same = self.same(&told);
            let mut known = each.iter_mut();
            let known = known.find(|(other, one)| *other == column && self.same(one) == same);
            match known {
                Some((_, first)) => first.more.push(told.at),
                None => each.push((column, told)),
            }
        }
        each
    }

    fn same(&self, told: &ReportedFact) -> Option<Same> {
        let (article, annotation) = self.annotation(&told.at)?;
        match (&told.what, &annotation.what) {
            (ToldValue::Time(teller), _) => {
                let words = article.words(&annotation.passage).to_lowercase();
                Some(Same::Time(teller.clone(), words))
            }
            (ToldValue::Claim(claim), What::Claim(one)) => {
                // An article's own voice is that of what it repeats.
                let holder = Some(&one.holder).filter(|holder| **holder != Holder::Article);
                // Nobody can say that two whom no article names are the same.
                let holder = match holder {
                    Some(Holder::Unnamed(words)) => Some(Holder::Unnamed(words.to_lowercase())),
                    other => other.cloned(),
                };
                Some(Same::Claim(claim.clone(), one.stance, holder))
            }
            _ => None,
        }
    }

    /// Whether an entry of a copy only repeats what its original reports; the original then notes where.
    fn only_repeats(
        &self,
        (column, told): &Entry,
        event: Option<&EventId>,
        first: &mut ComparedSource,
        is_translated: bool,
    ) -> bool {
        let same = self.same(told);
        let known = first.told.get_mut(*column);
        let mut known = known.into_iter().flatten();
        let found = known.find(|one| match (self.same(one), &same) {
            // The words of a translation, and of whom it does not name, are others.
            (Some(Same::Time(teller, _)), Some(Same::Time(other, _))) if is_translated => {
                let is_another =
                    event.is_some_and(|event| self.is_another_time(event, &told.at, &one.at));
                teller == *other && !is_another
            }
            (
                Some(Same::Claim(claim, stance, Some(Holder::Unnamed(_)))),
                Some(Same::Claim(other, other_stance, Some(Holder::Unnamed(_)))),
            ) if is_translated => claim == *other && stance == *other_stance,
            (one, other) => one == *other,
        });
        let Some(found) = found else {
            return false;
        };
        found.also_in.push(told.at.clone());
        found.also_in.extend(told.more.iter().cloned());
        true
    }

    /// Finds the sources that report nothing new.
    fn mark_new(&self, facts: &[Fact], sources: &mut [ComparedSource]) {
        let mut known = BTreeSet::new();
        for source in sources {
            source.is_new = false;
            for (column, fact) in facts.iter().enumerate() {
                for told in source.told.get(column).into_iter().flatten() {
                    source.is_new |= known.insert((column, self.gist(told, event_of(fact))));
                }
            }
        }
    }

    /// What an entry reports, whoever reports it.
    fn gist(&self, told: &ReportedFact, event: Option<&EventId>) -> String {
        let words = || {
            let (article, annotation) = self.annotation(&told.at)?;
            Some(match (&told.what, &annotation.what) {
                (ToldValue::Claim(claim), What::Claim(one)) => format!("{claim} {:?}", one.stance),
                _ => article.words(&annotation.passage).to_lowercase(),
            })
        };
        match self.commitment(told, event) {
            Some(Commitment::Time(days)) => days.edtf().or_else(words).unwrap_or_default(),
            Some(Commitment::Claim(claim, side)) => format!("{claim} {side:?}"),
            None => words().unwrap_or_default(),
        }
    }
}

fn event_of(fact: &Fact) -> Option<&EventId> {
    match fact {
        Fact::When(event) => Some(event),
        Fact::Question(_) | Fact::Claims(_) => None,
    }
}

fn times(account: &Account, column: usize) -> impl Iterator<Item = Entry> {
    let teller = account.according_to.clone();
    let dates = account.dates.iter();
    dates.map(move |at| (column, told(ToldValue::Time(teller.clone()), at)))
}

fn told(what: ToldValue, at: &AnnotationRef) -> ReportedFact {
    ReportedFact {
        what,
        at: at.clone(),
        more: Vec::new(),
        also_in: Vec::new(),
        is_against: false,
    }
}

impl Dossier {
    /// Leaves out the facts that nobody reports, and sorts the others: times as they are, then in the order of the first
    /// report.
    fn in_order_of_telling(
        &self,
        facts: Vec<Fact>,
        mut sources: Vec<ComparedSource>,
    ) -> Comparison {
        let first_told = |column: usize| {
            let mut told = sources.iter().enumerate().filter_map(|(row, source)| {
                let first = source.told.get(column)?.first()?;
                Some((row, self.place(&first.at)))
            });
            told.next()
        };
        let columns = facts.into_iter().enumerate();
        let columns = columns.filter_map(|(column, fact)| {
            let told = first_told(column)?;
            let told = event_of(&fact).is_none().then_some(told);
            Some((told, column, fact))
        });
        let mut order: Vec<_> = columns.collect();
        order.sort_by(|(told, column, _), (other, other_column, _)| {
            (told, column).cmp(&(other, other_column))
        });
        for source in &mut sources {
            let told = std::mem::take(&mut source.told);
            let cells = order
                .iter()
                .filter_map(|(_, column, _)| told.get(*column).cloned());
            source.told = cells.collect();
        }
        Comparison {
            facts: order.into_iter().map(|(_, _, fact)| fact).collect(),
            sources,
        }
    }

    /// Where in its article an annotation is.
    fn place(&self, at: &AnnotationRef) -> Option<(Part, usize, usize)> {
        let (_, annotation) = self.annotation(at)?;
        Some((annotation.passage.part, annotation.passage.start, at.index))
    }
}
