//! The way back: from a record to every passage that speaks of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::model::{
    Actor, ActorId, AnnotationRef, Article, ArticleId, ClaimId, Event, EventId, Holder, MentionRef,
    Place, PlaceId, PublisherId, RecordId, Target, TermId, What,
};
use super::order::in_time;

/// How often a record is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// In how many mentions.
    pub mentions: usize,
    /// In how many articles.
    pub articles: usize,
}

/// Where every record is spoken of: the first published article first, and there in order of the text.
#[derive(Clone, Debug, Default)]
pub struct Backlinks {
    /// Mentions of an actor, metonyms among them.
    pub actor_mentions: BTreeMap<ActorId, Vec<MentionRef>>,
    /// Mentions of a place as a place.
    pub place_mentions: BTreeMap<PlaceId, Vec<MentionRef>>,
    /// Uses of a place's name for somebody.
    pub metonyms: BTreeMap<PlaceId, Vec<MentionRef>>,
    /// How often actors and places are named; metonyms count for the actor.
    pub named: BTreeMap<RecordId, Named>,
    /// An actor's quotes.
    pub quotes: BTreeMap<ActorId, Vec<AnnotationRef>>,
    /// A claim's attestations.
    pub attestations: BTreeMap<ClaimId, Vec<AnnotationRef>>,
    /// The attestations an actor is the holder of.
    pub held: BTreeMap<ActorId, Vec<AnnotationRef>>,
    /// Reports of an event.
    pub reports: BTreeMap<EventId, Vec<AnnotationRef>>,
    /// Events an actor took part in.
    pub actor_events: BTreeMap<ActorId, BTreeSet<EventId>>,
    /// Events that happened in a place.
    pub place_events: BTreeMap<PlaceId, BTreeSet<EventId>>,
    /// The actors that are directly part of one.
    pub parts: BTreeMap<ActorId, BTreeSet<ActorId>>,
    /// The actors that state a relation to one.
    pub related: BTreeMap<ActorId, BTreeSet<ActorId>>,
    /// The places that are directly within one.
    pub inside: BTreeMap<PlaceId, BTreeSet<PlaceId>>,
    /// Uses of a term.
    pub uses: BTreeMap<TermId, Vec<AnnotationRef>>,
    /// Articles that are about an actor or place, each by its rank in the order of ids.
    pub about: BTreeMap<RecordId, Vec<usize>>,
    /// Quotes of one utterance: under the one that the others refer to, those others.
    pub same_utterance: BTreeMap<AnnotationRef, Vec<AnnotationRef>>,
    /// A publisher's articles.
    pub published: BTreeMap<PublisherId, Vec<ArticleId>>,
    /// Articles written at a place.
    pub datelines: BTreeMap<PlaceId, Vec<ArticleId>>,
    /// For an actor, the others named in the same paragraphs.
    pub actors_beside: BTreeMap<ActorId, BTreeMap<ActorId, Together>>,
    /// For a place, the actors named in the same paragraphs.
    pub actors_at: BTreeMap<PlaceId, BTreeMap<ActorId, Together>>,
    /// For an actor, the places named in the same paragraphs.
    pub places_of: BTreeMap<ActorId, BTreeMap<PlaceId, Together>>,
}

/// How often two records are named together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Together {
    /// The articles, the first published first, each with the indices of the paragraphs, in order too.
    pub paragraphs: Vec<(ArticleId, Vec<usize>)>,
}

impl Together {
    /// In how many paragraphs.
    pub fn paragraph_count(&self) -> usize {
        self.paragraphs.iter().map(|(_, all)| all.len()).sum()
    }

    /// One paragraph more. They come in order, and some more than once.
    fn add(&mut self, article: &ArticleId, paragraph: usize) {
        match self.paragraphs.last_mut() {
            Some((last, all)) if last == article => {
                if all.last() != Some(&paragraph) {
                    all.push(paragraph);
                }
            }
            _ => self.paragraphs.push((article.clone(), vec![paragraph])),
        }
    }
}

/// The quote that a chain of `same_as` ends with. A chain that bites its tail ends anywhere in it.
fn first_quote(at: &AnnotationRef, articles: &BTreeMap<ArticleId, Arc<Article>>) -> AnnotationRef {
    let mut seen = BTreeSet::new();
    let mut at = at.clone();
    while seen.insert(at.clone()) {
        let annotation = articles
            .get(&at.article)
            .and_then(|article| article.annotations.get(at.index));
        match annotation.map(|annotation| &annotation.what) {
            Some(What::Quote(quote)) => match &quote.same_as {
                Some(next) => at = next.clone(),
                None => break,
            },
            _ => break,
        }
    }
    at
}

impl Backlinks {
    /// Turns all links round.
    pub fn new(
        articles: &BTreeMap<ArticleId, Arc<Article>>,
        events: &BTreeMap<EventId, Event>,
    ) -> Self {
        let (links, beside) = rayon::join(
            || Self::from_records(articles, events),
            || Self::from_paragraphs(articles),
        );
        Self {
            actors_beside: beside.actors_beside,
            actors_at: beside.actors_at,
            places_of: beside.places_of,
            ..links
        }
    }

    /// What is named together.
    fn from_paragraphs(articles: &BTreeMap<ArticleId, Arc<Article>>) -> Self {
        let mut backlinks = Self::default();
        for article in in_time(articles) {
            backlinks.take_neighbours(article);
        }
        backlinks
    }

    /// Which actors and places are parts of others, or related to them.
    pub(super) fn with_parts(
        mut self,
        actors: &BTreeMap<ActorId, Actor>,
        places: &BTreeMap<PlaceId, Place>,
    ) -> Self {
        for actor in actors.values() {
            for whole in &actor.part_of {
                let parts = self.parts.entry(whole.actor.clone()).or_default();
                parts.insert(actor.id.clone());
            }
            for relation in &actor.relations {
                let related = self.related.entry(relation.to.clone()).or_default();
                related.insert(actor.id.clone());
            }
        }
        for place in places.values() {
            for outer in &place.within {
                let inside = self.inside.entry(outer.clone()).or_default();
                inside.insert(place.id.clone());
            }
        }
        self
    }

    /// Everything else.
    fn from_records(
        articles: &BTreeMap<ArticleId, Arc<Article>>,
        events: &BTreeMap<EventId, Event>,
    ) -> Self {
        let mut backlinks = Self::default();
        for (rank, article) in articles.values().enumerate() {
            for record in article.about() {
                backlinks.about.entry(record).or_default().push(rank);
            }
        }
        for article in in_time(articles) {
            backlinks.take_mentions(article);
            backlinks.take_annotations(article);
            backlinks.take_utterances(article, articles);
            if let Some(publisher) = &article.publisher {
                backlinks
                    .published
                    .entry(publisher.clone())
                    .or_default()
                    .push(article.id.clone());
            }
            if let Some(place) = &article.dateline {
                backlinks
                    .datelines
                    .entry(place.clone())
                    .or_default()
                    .push(article.id.clone());
            }
        }
        for event in events.values() {
            backlinks.take_event(event);
        }
        backlinks.count();
        backlinks
    }

    fn count(&mut self) {
        let actors = self
            .actor_mentions
            .iter()
            .map(|(id, refs)| (id.clone().into(), refs));
        let places = self
            .place_mentions
            .iter()
            .map(|(id, refs)| (id.clone().into(), refs));
        let count = |(record, refs): (RecordId, &Vec<MentionRef>)| {
            // Mentions stand in order of articles.
            let articles = refs.chunk_by(|a, b| a.article == b.article).count();
            (
                record,
                Named {
                    mentions: refs.len(),
                    articles,
                },
            )
        };
        self.named = actors.chain(places).map(count).collect();
    }

    fn take_mentions(&mut self, article: &Article) {
        for (index, mention) in article.mentions.iter().enumerate() {
            let here = MentionRef {
                article: article.id.clone(),
                index,
            };
            match &mention.target {
                Target::Actor(actor) => self
                    .actor_mentions
                    .entry(actor.clone())
                    .or_default()
                    .push(here),
                Target::Place(place) => self
                    .place_mentions
                    .entry(place.clone())
                    .or_default()
                    .push(here),
                Target::Metonym(actor, place) => {
                    self.actor_mentions
                        .entry(actor.clone())
                        .or_default()
                        .push(here.clone());
                    self.metonyms.entry(place.clone()).or_default().push(here);
                }
            }
        }
    }

    fn take_annotations(&mut self, article: &Article) {
        for (index, annotation) in article.annotations.iter().enumerate() {
            let here = AnnotationRef {
                article: article.id.clone(),
                index,
            };
            match &annotation.what {
                What::Quote(quote) => {
                    if let Some(speaker) = &quote.speaker {
                        self.quotes.entry(speaker.clone()).or_default().push(here);
                    }
                }
                What::Claim(attestation) => {
                    self.attestations
                        .entry(attestation.claim.clone())
                        .or_default()
                        .push(here.clone());
                    if let Holder::Actor(holder) = &attestation.holder {
                        self.held.entry(holder.clone()).or_default().push(here);
                    }
                }
                What::Event(report) => self
                    .reports
                    .entry(report.event.clone())
                    .or_default()
                    .push(here),
                What::Term(term) => self.uses.entry(term.clone()).or_default().push(here),
                What::Date(_) | What::Note => {}
            }
        }
    }

    fn take_utterances(&mut self, article: &Article, articles: &BTreeMap<ArticleId, Arc<Article>>) {
        for (index, annotation) in article.annotations.iter().enumerate() {
            if let What::Quote(quote) = &annotation.what
                && let Some(other) = &quote.same_as
            {
                let here = AnnotationRef {
                    article: article.id.clone(),
                    index,
                };
                self.same_utterance
                    .entry(first_quote(other, articles))
                    .or_default()
                    .push(here);
            }
        }
    }

    fn take_event(&mut self, event: &Event) {
        for participant in &event.participants {
            self.actor_events
                .entry(participant.actor.clone())
                .or_default()
                .insert(event.id.clone());
        }
        for place in &event.places {
            self.place_events
                .entry(place.clone())
                .or_default()
                .insert(event.id.clone());
        }
    }

    /// Who and what is named in one paragraph belongs together.
    fn take_neighbours(&mut self, article: &Article) {
        let mut in_paragraph: BTreeMap<usize, NamedHere<'_>> = BTreeMap::new();
        for mention in article
            .mentions
            .iter()
            .filter(|mention| article.paragraph_number(&mention.passage).is_some())
        {
            let here = in_paragraph.entry(mention.passage.paragraph).or_default();
            match &mention.target {
                Target::Actor(actor) | Target::Metonym(actor, _) => drop(here.actors.insert(actor)),
                Target::Place(place) => drop(here.places.insert(place)),
            }
        }
        for (paragraph, NamedHere { actors, places }) in in_paragraph {
            let here = (&article.id, paragraph);
            for actor in &actors {
                let others = actors.iter().filter(|other| *other != actor);
                beside(&mut self.actors_beside, *actor, others.copied(), here);
                beside(&mut self.places_of, *actor, places.iter().copied(), here);
            }
            for place in &places {
                beside(&mut self.actors_at, *place, actors.iter().copied(), here);
            }
        }
    }
}

/// Who and what is named in a paragraph.
#[derive(Default)]
struct NamedHere<'a> {
    actors: BTreeSet<&'a ActorId>,
    places: BTreeSet<&'a PlaceId>,
}

/// Notes the others beside one.
fn beside<'a, A: Ord + Clone, B: Ord + Clone + 'a>(
    all: &mut BTreeMap<A, BTreeMap<B, Together>>,
    one: &A,
    others: impl Iterator<Item = &'a B>,
    (article, paragraph): (&ArticleId, usize),
) {
    let mut others = others.peekable();
    if others.peek().is_none() {
        return;
    }
    let beside = all.entry(one.clone()).or_default();
    for other in others {
        let together = beside.entry(other.clone()).or_default();
        together.add(article, paragraph);
    }
}
