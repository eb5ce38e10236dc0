//! From as written to as meant, in two phases: first all passages of all articles are located, then all references looked up.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use self::cache::{BindInputs, CachedArticle};
use self::draft::Draft;
use self::record_index::RecordIndex;
use self::references::{Lookup, References};
use self::resolve::Binder;
use super::backlinks::{Backlinks, Records};
use super::former::Former;
use super::model::{
    ActorId, Article, ArticleId, ClaimId, EventId, PageId, PlaceId, PublisherId, QuestionId, TermId,
};
use super::passages::Passages;
use super::positions::Positions;
use super::relationships::Relationships;
use super::whole::Dossier;
use super::{status, time};
use crate::content::article::ArticleText;
use crate::content::{Content, Record};
use crate::diagnostic::Diagnostics;

mod annotations;
mod article;
mod attributed;
mod cache;
mod circles;
mod contraries;
mod draft;
mod links;
mod locate;
mod longer;
mod meanings;
mod own_words;
mod permalink;
mod question;
mod record_index;
mod records;
mod references;
mod related;
mod repeated;
mod resolve;
mod setting;
mod site;
mod speaker;
mod utterances;

pub use self::cache::BindCache;

/// Turns what was written into what is meant. Nothing fails: what cannot be resolved is reported and left out.
pub fn bind(content: &Content) -> (Dossier, Diagnostics) {
    bind_with(content, None)
}

/// Like [`bind`], but reuses from `cache` every article whose inputs have not changed.
pub fn bind_cached(content: &Content, cache: &mut BindCache) -> (Dossier, Diagnostics) {
    bind_with(content, Some(cache))
}

/// An article after the first phase.
enum Step<'a> {
    /// Its passages are located.
    Located(Box<Draft<'a>>),
    /// Everything is known from the last time.
    Cached(&'a Record<ArticleText>, Arc<CachedArticle>),
}

impl<'a> Step<'a> {
    fn record(&self) -> &'a Record<ArticleText> {
        match self {
            Self::Located(draft) => draft.record,
            Self::Cached(record, _) => record,
        }
    }

    fn problems(&self) -> &Diagnostics {
        match self {
            Self::Located(draft) => &draft.problems,
            Self::Cached(_, known) => &known.problems,
        }
    }

    /// The article's text, in which others may cite passages.
    fn passages(&self, content: &'a Content) -> Passages<'a> {
        match self {
            Self::Located(draft) => draft.passages.clone(),
            Self::Cached(record, known) => {
                let text = &record.text;
                let ready = Arc::clone(&known.ready);
                Passages::of_ready(&content.sources, text, ready)
            }
        }
    }
}

fn bind_with(content: &Content, mut cache: Option<&mut BindCache>) -> (Dossier, Diagnostics) {
    let mut problems = Diagnostics::default();
    let index = RecordIndex::new(content);
    if let Some(cache) = &mut cache {
        cache.invalidate(BindInputs::of(content, &index));
    }
    let steps = locate_all(content, cache.as_deref());
    // Of articles under one id, which is reported, the last counts.
    let mut last: BTreeMap<&str, Step<'_>> = BTreeMap::new();
    for step in steps {
        if let Some(lost) = last.insert(step.record().id.as_str(), step) {
            problems.extend(lost.problems().iter().cloned());
        }
    }
    let steps = last;
    let texts = steps
        .iter()
        .map(|(id, step)| (*id, step.passages(content)))
        .collect();
    let binder = |is_kept| Binder::new(content, References::new(&index, is_kept), &texts);
    let mut articles = articles(binder, &steps, cache, &mut problems);
    let binder = binder(false);
    binder.references.check_faulty(content, &mut problems);
    for (publisher, _) in &content.site.defaults.of_publishers {
        PublisherId::find(publisher, &binder.references, &mut problems);
    }
    let records: Vec<_> = steps.values().map(Step::record).collect();
    utterances::same_utterances(&mut articles, &records, &mut problems);
    circles::check(content, &mut problems);
    contraries::check(content, &mut problems);
    let events = binder.all(&content.events, EventId::new, Binder::event, &mut problems);
    let actors = binder.all(&content.actors, ActorId::new, Binder::actor, &mut problems);
    let places = binder.all(&content.places, PlaceId::new, Binder::place, &mut problems);
    let claims = binder.all(&content.claims, ClaimId::new, Binder::claim, &mut problems);
    let questions = binder.all(
        &content.questions,
        QuestionId::new,
        Binder::question,
        &mut problems,
    );
    let backlinks = Backlinks::new(&Records {
        articles: &articles,
        actors: &actors,
        places: &places,
        claims: &claims,
        questions: &questions,
        events: &events,
    });
    let (times, contradictions) = time::solve(&articles, &events, &backlinks, content);
    problems.append(contradictions);
    let positions = Positions::new(&claims, &articles, &backlinks, &times);
    let dossier = Dossier {
        claim_statuses: status::of_claims(&claims, &articles, &backlinks, &positions),
        positions,
        relationships: Relationships::new(&actors, &claims, &articles, &backlinks.attestations),
        site: binder.site(&content.site, &mut problems),
        claims,
        questions,
        terms: binder.all(&content.terms, TermId::new, Binder::term, &mut problems),
        publishers: binder.all(
            &content.publishers,
            PublisherId::new,
            Binder::publisher,
            &mut problems,
        ),
        pages: binder.all(&content.pages, PageId::new, Binder::page, &mut problems),
        former: Former::new(content),
        corrections: content
            .corrections
            .iter()
            .filter_map(|text| binder.correction(text, &mut problems))
            .collect(),
        backlinks,
        actors,
        places,
        articles,
        events,
        times,
    };
    (dossier, problems)
}

/// The first phase: the passages of every article, several articles at once.
fn locate_all<'a>(content: &'a Content, cache: Option<&BindCache>) -> Vec<Step<'a>> {
    let gazetteer = content.gazetteer();
    let index = gazetteer.index();
    let step = |record| match cache.and_then(|cache| cache.get(record)) {
        Some(known) => Step::Cached(record, known),
        None => Step::Located(Box::new(locate::locate(record, content, index))),
    };
    content.articles.par_iter().map(step).collect()
}

/// The second phase for articles: each has its own binder, which resolves its references, and the results are kept.
fn articles<'a>(
    binder: impl Fn(bool) -> Binder<'a> + Sync,
    steps: &BTreeMap<&str, Step<'_>>,
    cache: Option<&mut BindCache>,
    problems: &mut Diagnostics,
) -> BTreeMap<ArticleId, Arc<Article>> {
    let is_kept = cache.is_some();
    let steps: Vec<&Step<'_>> = steps.values().collect();
    let bound: Vec<Arc<CachedArticle>> = steps
        .par_iter()
        .map(|step| match step {
            Step::Cached(_, known) => Arc::clone(known),
            Step::Located(draft) => {
                let bound = binder(is_kept).into_article(draft);
                Arc::new(CachedArticle::new(draft, bound))
            }
        })
        .collect();
    let mut articles = BTreeMap::new();
    for known in &bound {
        problems.extend(known.problems.iter().cloned());
        articles.insert(known.article.id.clone(), Arc::clone(&known.article));
    }
    if let Some(cache) = cache {
        let is_new = |step: &&&Step<'_>| matches!(step, Step::Located(_));
        cache.keep(bound, steps.iter().filter(is_new).count());
    }
    articles
}
