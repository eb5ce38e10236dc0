//! Articles with their references looked up.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::draft::Draft;
use super::record_index::shared_publisher;
use super::references::{Asked, Lookup};
use super::resolve::Binder;
use crate::content::Record;
use crate::content::article::{ArticleText, PublisherStatus};
use crate::diagnostic::{Diagnostics, Located};
use crate::dossier::model::{ActorId, Article, ArticleId, Origin, PlaceId, PublisherId, Target};

/// An article that was bound just now.
pub(super) struct Bound {
    pub(super) article: Arc<Article>,
    pub(super) problems: Diagnostics,
    pub(super) asked: Asked,
}

impl Binder<'_> {
    /// The article, what is wrong with it, and what it rests on.
    pub(super) fn into_article(self, draft: &Draft<'_>) -> Bound {
        let mut problems = Diagnostics::default();
        let article = Arc::new(self.article(draft, &mut problems));
        Bound {
            article,
            problems,
            asked: self.references.into_asked(),
        }
    }

    fn article(&self, draft: &Draft<'_>, problems: &mut Diagnostics) -> Article {
        let Record { id, file, text, .. } = draft.record;
        let ArticleText {
            title,
            short,
            title_by,
            language: _,
            publisher,
            publisher_name,
            publisher_status,
            byline,
            author,
            genre,
            dateline,
            published,
            published_basis,
            published_source,
            url,
            archived,
            accessed,
            clipping: _,
            derived_from,
            relations,
            text_kind,
            rights_holder,
            rights_basis,
            summary,
            summary_by,
            actors,
            places,
            mentions: _,
            annotations: _,
            annotations_yaml,
            confirmed_yaml,
            body,
        } = &**text;
        let (publisher, publisher_name) =
            self.published_by(publisher.as_ref(), publisher_name.as_ref(), problems);
        let defaults = &self.content.site.defaults;
        let has_rights = rights_holder.is_some() || rights_basis.is_some();
        let rights = match has_rights {
            true => (rights_holder.clone(), rights_basis.clone()),
            false => defaults.rights_of(text),
        };
        let status = publisher_status.as_ref().map(|status| status.value);
        let mentions = draft.mentions(self, problems);
        let annotations = draft.annotations(self, problems);
        let mut article = Article {
            id: ArticleId::new(id.clone()),
            file: *file,
            title: title.value.clone(),
            short: short.clone(),
            title_by: *title_by,
            language: self.content.language_of(text).to_owned(),
            publisher_status: status.unwrap_or(match (&publisher, &publisher_name) {
                (None, None) => PublisherStatus::Unknown,
                _ => PublisherStatus::Stated,
            }),
            publisher,
            publisher_name,
            byline: byline.clone(),
            author: ActorId::find_option(author.as_ref(), &self.references, problems),
            genre: genre.as_ref().map(|genre| genre.value),
            dateline: PlaceId::find_option(dateline.as_ref(), &self.references, problems),
            published: published.as_ref().map(|date| date.value.clone()),
            published_basis: published_basis.as_ref().map(|basis| basis.value),
            published_source: published_source.clone(),
            url: url.clone(),
            archived: archived.clone(),
            accessed: accessed.clone(),
            derived_from: match (derived_from, &relations.translates) {
                (Some(origin), _) => self.origin(origin, problems),
                (None, Some(original)) => {
                    ArticleId::find(original, &self.references, problems).map(Origin::Translated)
                }
                (None, None) => None,
            },
            relations: self.relations(draft, problems),
            text_kind: text_kind
                .as_ref()
                .map(|kind| kind.value)
                .or_else(|| defaults.text_kind_of(text)),
            rights_holder: rights.0,
            rights_basis: rights.1,
            summary: summary.clone(),
            summary_by: *summary_by,
            actors: Vec::new(),
            places: Vec::new(),
            prose: self.prose(body, problems),
            paragraphs: draft.passages.ready.paragraphs.clone(),
            mentions,
            spoken: draft.spoken(&annotations),
            annotations,
            annotations_yaml: if self.content.site.show_suggested {
                annotations_yaml.clone()
            } else {
                confirmed_yaml.clone()
            },
        };
        let named = article.mentions.iter();
        article.actors = main_first(
            ActorId::find_all(
                actors.as_deref().unwrap_or_default(),
                &self.references,
                problems,
            ),
            named.clone().filter_map(|mention| mention.target.actor()),
        );
        article.places = main_first(
            PlaceId::find_all(
                places.as_deref().unwrap_or_default(),
                &self.references,
                problems,
            ),
            named.filter_map(|mention| match &mention.target {
                Target::Place(place) => Some(place),
                _ => None,
            }),
        );
        article
    }

    /// The record of an article's publisher, by its id or else by the name as printed; or that name, if no record has it.
    fn published_by(
        &self,
        id: Option<&Located<String>>,
        name: Option<&Located<String>>,
        problems: &mut Diagnostics,
    ) -> (Option<PublisherId>, Option<String>) {
        if id.is_some() {
            return (
                PublisherId::find_option(id, &self.references, problems),
                None,
            );
        }
        let Some(name) = name else {
            return (None, None);
        };
        let named = self.references.publishers_named(&name.value);
        if let [only] = named {
            return (Some(PublisherId::new(only.clone())), None);
        }
        if !named.is_empty() {
            problems.push(shared_publisher(name, named));
        }
        (None, Some(name.value.clone()))
    }

    fn origin(&self, written: &Located<String>, problems: &mut Diagnostics) -> Option<Origin> {
        match written.value.strip_prefix("wire:") {
            Some(wire) => Some(Origin::Wire(wire.trim().to_owned())),
            None => ArticleId::find(written, &self.references, problems).map(Origin::Article),
        }
    }
}

/// The main ones that an editor names, in that order, then everybody else whom the text names: a list that left someone out
/// would contradict the text.
fn main_first<'a, I: Ord + Clone + 'a>(
    mut main: Vec<I>,
    named: impl Iterator<Item = &'a I>,
) -> Vec<I> {
    let mut seen = BTreeSet::new();
    main.retain(|id| seen.insert(id.clone()));
    let others = by_frequency(named);
    main.extend(others.into_iter().filter(|id| !seen.contains(id)));
    main
}

/// Ids by how often they occur, most often first, then by name.
fn by_frequency<'a, I: Ord + Clone + 'a>(ids: impl Iterator<Item = &'a I>) -> Vec<I> {
    let mut counts: BTreeMap<&I, usize> = BTreeMap::new();
    for id in ids {
        *counts.entry(id).or_default() += 1;
    }
    let mut ordered: Vec<(&I, usize)> = counts.into_iter().collect();
    ordered.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    ordered.into_iter().map(|(id, _)| id.clone()).collect()
}
