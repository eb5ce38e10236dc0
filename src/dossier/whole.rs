//! A whole dossier: its records, and all that follows from them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::backlinks::Backlinks;
use super::former::Former;
use super::model::{
    Actor, ActorId, Annotation, AnnotationRef, Article, ArticleId, Claim, ClaimId, Correction,
    Event, EventId, Mention, MentionRef, Page, PageId, Place, PlaceId, Publisher, PublisherId,
    Question, QuestionId, RecordId, Site, Term, TermId,
};
use super::positions::Positions;
use super::relationships::Relationships;
use super::status::ClaimStatus;
use super::time::Times;

/// A record that more articles are about relates none of them in particular.
const HUB: usize = 1_000;

/// A whole dossier, resolved and linked both ways. Nothing in it changes any more.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// The dossier as a whole.
    pub site: Site,
    /// Its articles.
    pub articles: BTreeMap<ArticleId, Arc<Article>>,
    /// Its actors.
    pub actors: BTreeMap<ActorId, Actor>,
    /// Its places.
    pub places: BTreeMap<PlaceId, Place>,
    /// Its claims.
    pub claims: BTreeMap<ClaimId, Claim>,
    /// Its questions.
    pub questions: BTreeMap<QuestionId, Question>,
    /// Its events.
    pub events: BTreeMap<EventId, Event>,
    /// Its terms.
    pub terms: BTreeMap<TermId, Term>,
    /// Its publishers.
    pub publishers: BTreeMap<PublisherId, Publisher>,
    /// Its pages of prose.
    pub pages: BTreeMap<PageId, Page>,
    /// What records were called before.
    pub former: Former,
    /// What was corrected, in the order written.
    pub corrections: Vec<Correction>,
    /// Where each record is named, quoted and mentioned.
    pub backlinks: Backlinks,
    /// Who says what of each claim, in chronological order.
    pub positions: Positions,
    /// What the attestations of each claim amount to.
    pub claim_statuses: BTreeMap<ClaimId, ClaimStatus>,
    /// What is stated between actors.
    pub relationships: Relationships,
    /// When things happened, as far as dates, words and order say.
    pub times: Times,
}

impl Dossier {
    /// The name of a record, as a reader knows it.
    pub fn name_of(&self, record: &RecordId) -> &str {
        let name = match record {
            RecordId::Article(id) => self.articles.get(id).map(|article| &article.title),
            RecordId::Actor(id) => self.actors.get(id).map(|actor| &actor.name.main),
            RecordId::Place(id) => self.places.get(id).map(|place| &place.name.main),
            RecordId::Claim(id) => self.claims.get(id).map(|claim| &claim.statement),
            RecordId::Question(id) => self.questions.get(id).map(|one| &one.question),
            RecordId::Event(id) => self.events.get(id).map(|event| &event.title),
            RecordId::Term(id) => self.terms.get(id).map(|term| &term.term),
            RecordId::Publisher(id) => self
                .publishers
                .get(id)
                .map(|publisher| &publisher.name.main),
            RecordId::Page(id) => self.pages.get(id).map(|page| &page.title),
        };
        name.map_or("", String::as_str)
    }

    /// The name of an article's publisher: its record's, or else as printed.
    pub fn publisher_of<'a>(&'a self, article: &'a Article) -> Option<&'a str> {
        match &article.publisher {
            Some(id) => Some(self.name_of(&id.clone().into())),
            None => article.publisher_name.as_deref(),
        }
    }

    /// An annotation by its reference.
    pub fn annotation(&self, at: &AnnotationRef) -> Option<(&Article, &Annotation)> {
        let article = self.articles.get(&at.article)?;
        Some((article, article.annotations.get(at.index)?))
    }

    /// A mention by its reference.
    pub fn mention(&self, at: &MentionRef) -> Option<(&Article, &Mention)> {
        let article = self.articles.get(&at.article)?;
        Some((article, article.mentions.get(at.index)?))
    }

    /// Places directly within a place.
    pub fn places_in<'a>(&'a self, place: &'a PlaceId) -> impl Iterator<Item = &'a Place> {
        let inside = self.backlinks.inside.get(place).into_iter().flatten();
        inside.filter_map(|id| self.places.get(id))
    }

    /// Every actor that is part of one, directly.
    pub fn parts_of<'a>(&'a self, actor: &'a ActorId) -> impl Iterator<Item = &'a Actor> {
        let parts = self.backlinks.parts.get(actor).into_iter().flatten();
        parts.filter_map(|id| self.actors.get(id))
    }

    /// Articles that share actors or places with one, most shared first, at most `most`; each with how many it shares. What more than
    /// a thousand articles are about does not count: it relates none of them in particular.
    pub fn related(&self, article: &Article, most: usize) -> Vec<(&Article, usize)> {
        let about = article.about();
        let lists = about.filter_map(|record| self.backlinks.about.get(&record));
        let mut ranks: Vec<usize> = lists
            .filter(|list| list.len() <= HUB)
            .flatten()
            .copied()
            .collect();
        ranks.sort_unstable();
        let same = ranks.chunk_by(|a, b| a == b);
        let mut shared: Vec<(usize, usize)> = same
            .filter_map(|same| Some((*same.first()?, same.len())))
            .collect();
        shared.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let others = shared.into_iter().filter_map(|(rank, count)| {
            let other = self.articles.get(self.backlinks.ranked.get(rank)?)?;
            (other.id != article.id).then_some((other.as_ref(), count))
        });
        others.take(most).collect()
    }
}
