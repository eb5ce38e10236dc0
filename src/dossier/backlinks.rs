//! Reverse links: from a record to every passage that mentions it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::model::{
    Actor, ActorId, AnnotationRef, Article, ArticleId, Claim, ClaimId, Event, EventId, Holder,
    MentionRef, Origin, Place, PlaceId, PublisherId, Question, QuestionId, RecordId, RelationRef,
    Target, TermId, What,
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

/// Where every record is mentioned, by date of publication and then in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Backlinks {
    /// Mentions of an actor, metonyms among them.
    pub actor_mentions: BTreeMap<ActorId, Vec<MentionRef>>,
    /// Mentions of a place as a place.
    pub place_mentions: BTreeMap<PlaceId, Vec<MentionRef>>,
    /// Uses of a place's name for someone.
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
    /// Events whose records place them after or before one.
    pub ordered_by: BTreeMap<EventId, BTreeSet<EventId>>,
    /// The events that are directly part of one.
    pub event_parts: BTreeMap<EventId, BTreeSet<EventId>>,
    /// The actors that are directly part of one.
    pub parts: BTreeMap<ActorId, BTreeSet<ActorId>>,
    /// The actors that state a relation to one.
    pub related: BTreeMap<ActorId, BTreeSet<ActorId>>,
    /// The places that are directly within one.
    pub inside: BTreeMap<PlaceId, BTreeSet<PlaceId>>,
    /// The places whose records name one as a neighbour.
    pub bordering: BTreeMap<PlaceId, BTreeSet<PlaceId>>,
    /// The actors or places that are not to be confused with one, whichever of the two records says so.
    pub mistaken: BTreeMap<RecordId, BTreeSet<RecordId>>,
    /// The claims about a record.
    pub claims_about: BTreeMap<RecordId, BTreeSet<ClaimId>>,
    /// The claims whose records say that they contradict one.
    pub contradicted_by: BTreeMap<ClaimId, BTreeSet<ClaimId>>,
    /// The claims that make one more precise.
    pub refined_by: BTreeMap<ClaimId, BTreeSet<ClaimId>>,
    /// The questions that a claim answers.
    pub answers: BTreeMap<ClaimId, BTreeSet<QuestionId>>,
    /// The questions about a record.
    pub questions_about: BTreeMap<RecordId, BTreeSet<QuestionId>>,
    /// Uses of a term.
    pub uses: BTreeMap<TermId, Vec<AnnotationRef>>,
    /// All articles in the order of their ids.
    pub ranked: Vec<ArticleId>,
    /// Articles that are about an actor or place, each by its rank in that order.
    pub about: BTreeMap<RecordId, Vec<usize>>,
    /// Quotes of one utterance: under the one that the others refer to, those others.
    pub same_utterance: BTreeMap<AnnotationRef, Vec<AnnotationRef>>,
    /// For each of those others, the one that they refer to.
    pub first_quotes: BTreeMap<AnnotationRef, AnnotationRef>,
    /// What other articles do to one: correct, retract, update or answer it. The first published first.
    pub article_relations: BTreeMap<ArticleId, Vec<RelationRef>>,
    /// Articles that repeat or translate one, the first published first.
    pub copies: BTreeMap<ArticleId, Vec<ArticleId>>,
    /// A publisher's articles.
    pub published: BTreeMap<PublisherId, Vec<ArticleId>>,
    /// An author's articles, the first published first.
    pub authored: BTreeMap<ActorId, Vec<ArticleId>>,
    /// Articles written at a place.
    pub datelines: BTreeMap<PlaceId, Vec<ArticleId>>,
    /// For an actor, the others named in the same paragraphs.
    pub actors_beside: BTreeMap<ActorId, BTreeMap<ActorId, CoOccurrence>>,
    /// For a place, the actors named in the same paragraphs.
    pub actors_at: BTreeMap<PlaceId, BTreeMap<ActorId, CoOccurrence>>,
    /// For an actor, the places named in the same paragraphs.
    pub places_of: BTreeMap<ActorId, BTreeMap<PlaceId, CoOccurrence>>,
}

/// How often two records are named together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoOccurrence {
    /// The articles, the first published first, each with the indices of the paragraphs, in order too.
    pub paragraphs: Vec<(ArticleId, Vec<usize>)>,
}

impl CoOccurrence {
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
    pub(super) fn new(records: &Records<'_>) -> Self {
        let (links, beside) = rayon::join(
            || Self::from_records(records),
            || Self::from_paragraphs(records.articles),
        );
        Self {
            actors_beside: beside.actors_beside,
            actors_at: beside.actors_at,
            places_of: beside.places_of,
            ..links
        }
    }

    /// The quote under which all of one utterance are gathered: itself, if it refers to no other.
    pub fn first_quote<'a>(&'a self, at: &'a AnnotationRef) -> &'a AnnotationRef {
        self.first_quotes.get(at).unwrap_or(at)
    }

    /// What is named together.
    fn from_paragraphs(articles: &BTreeMap<ArticleId, Arc<Article>>) -> Self {
        let mut backlinks = Self::default();
        for article in in_time(articles) {
            backlinks.take_neighbours(article);
        }
        backlinks
    }

    /// What actors, places and claims state of each other.
    fn take_statements(&mut self, records: &Records<'_>) {
        for actor in records.actors.values() {
            let wholes = actor.part_of.iter().map(|whole| &whole.actor);
            turn(&mut self.parts, wholes, &actor.id);
            let others = actor.relations.iter().map(|relation| &relation.to);
            turn(&mut self.related, others, &actor.id);
            self.take_mistaken(&actor.id, &actor.not_to_be_confused_with);
        }
        for place in records.places.values() {
            turn(&mut self.inside, &place.within, &place.id);
            turn(&mut self.bordering, &place.borders, &place.id);
            self.take_mistaken(&place.id, &place.not_to_be_confused_with);
        }
        for claim in records.claims.values() {
            turn(&mut self.claims_about, &claim.about, &claim.id);
            turn(&mut self.contradicted_by, &claim.contradicts, &claim.id);
            turn(&mut self.refined_by, &claim.refines, &claim.id);
        }
        for question in records.questions.values() {
            turn(&mut self.answers, &question.answers, &question.id);
            turn(&mut self.questions_about, &question.about, &question.id);
        }
    }

    /// Whoever may be mistaken for another may have the other mistaken for it.
    fn take_mistaken<I: Clone + Into<RecordId>>(&mut self, id: &I, others: &[I]) {
        for other in others {
            let (one, other): (RecordId, RecordId) = (id.clone().into(), other.clone().into());
            let mistaken = &mut self.mistaken;
            mistaken
                .entry(one.clone())
                .or_default()
                .insert(other.clone());
            mistaken.entry(other).or_default().insert(one);
        }
    }

    /// Everything else.
    fn from_records(records: &Records<'_>) -> Self {
        let articles = records.articles;
        let mut backlinks = Self {
            ranked: articles.keys().cloned().collect(),
            ..Self::default()
        };
        for (rank, article) in articles.values().enumerate() {
            for record in article.about() {
                backlinks.about.entry(record).or_default().push(rank);
            }
        }
        for article in in_time(articles) {
            backlinks.take_mentions(article);
            backlinks.take_annotations(article);
            backlinks.take_utterances(article, articles);
            backlinks.take_relations(article);
            if let Some(publisher) = &article.publisher {
                backlinks
                    .published
                    .entry(publisher.clone())
                    .or_default()
                    .push(article.id.clone());
            }
            if let Some(author) = &article.author {
                backlinks
                    .authored
                    .entry(author.clone())
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
        for event in records.events.values() {
            backlinks.take_event(event);
        }
        backlinks.take_statements(records);
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
            // Mentions are in the order of articles.
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
                let first = first_quote(other, articles);
                let others = self.same_utterance.entry(first.clone()).or_default();
                others.push(here.clone());
                self.first_quotes.entry(here).or_insert(first);
            }
        }
    }

    fn take_relations(&mut self, article: &Article) {
        for (index, relation) in article.relations.iter().enumerate() {
            let here = RelationRef {
                article: article.id.clone(),
                index,
            };
            self.article_relations
                .entry(relation.to.clone())
                .or_default()
                .push(here);
        }
        if let Some(Origin::Article(original) | Origin::Translated(original)) =
            &article.derived_from
        {
            let copies = self.copies.entry(original.clone()).or_default();
            copies.push(article.id.clone());
        }
    }

    fn take_event(&mut self, event: &Event) {
        let actors = event.participants.iter().map(|one| &one.actor);
        turn(&mut self.actor_events, actors, &event.id);
        turn(&mut self.place_events, &event.places, &event.id);
        turn(&mut self.event_parts, &event.part_of, &event.id);
        let order = event.after.iter().chain(&event.before);
        turn(
            &mut self.ordered_by,
            order.map(|(other, _)| other),
            &event.id,
        );
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

/// The records whose links are reversed.
pub(super) struct Records<'a> {
    pub(super) articles: &'a BTreeMap<ArticleId, Arc<Article>>,
    pub(super) actors: &'a BTreeMap<ActorId, Actor>,
    pub(super) places: &'a BTreeMap<PlaceId, Place>,
    pub(super) claims: &'a BTreeMap<ClaimId, Claim>,
    pub(super) questions: &'a BTreeMap<QuestionId, Question>,
    pub(super) events: &'a BTreeMap<EventId, Event>,
}

/// Notes a record under each of those that it refers to.
fn turn<'a, A: Ord + Clone + 'a, B: Ord + Clone>(
    all: &mut BTreeMap<A, BTreeSet<B>>,
    to: impl IntoIterator<Item = &'a A>,
    from: &B,
) {
    for to in to {
        all.entry(to.clone()).or_default().insert(from.clone());
    }
}

/// Who and what is named in a paragraph.
#[derive(Default)]
struct NamedHere<'a> {
    actors: BTreeSet<&'a ActorId>,
    places: BTreeSet<&'a PlaceId>,
}

/// Adds the others next to one.
fn beside<'a, A: Ord + Clone, B: Ord + Clone + 'a>(
    all: &mut BTreeMap<A, BTreeMap<B, CoOccurrence>>,
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
