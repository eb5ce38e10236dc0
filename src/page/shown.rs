//! The pages of a site, each by what it shows.

use super::address;
use super::division::List;
use super::routes::Overview;
use crate::dossier::{Actor, Article, Claim, Event, Page, Place, Question, RecordId};

/// A part of a page that other sites can show in a frame.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    /// A claim, and who is on which side.
    Claim(&'a Claim),
    /// A question, and its answers.
    Question(&'a Question),
    /// The events in chronological order.
    Chronology,
    /// The map of all places.
    Map,
    /// The network.
    Network,
}

/// A page of the site: what it shows. Its struct is made when it is rendered, so that pages cost no memory while they wait.
#[derive(Clone, Copy)]
pub enum Shown<'a> {
    /// A page that is once, by its address.
    Overview(Overview),
    /// A part of a list that is too long for one page, by its place in the list.
    Part(&'a List, usize),
    /// An article.
    Article(&'a Article),
    /// An actor.
    Actor(&'a Actor),
    /// A place.
    Place(&'a Place),
    /// A claim.
    Claim(&'a Claim),
    /// A question.
    Question(&'a Question),
    /// An event.
    Event(&'a Event),
    /// A page of prose.
    Prose(&'a Page),
    /// A part of a page, for a frame on another site.
    Embed(Part<'a>),
    /// The page at an address that a record had before: the former id, and the id now.
    Moved(&'a RecordId, &'a RecordId),
}

impl Shown<'_> {
    /// Its address from the site's root.
    pub fn address(&self) -> String {
        match self {
            Self::Overview(overview) => overview.address().to_owned(),
            Self::Part(list, part) => list.address(*part),
            Self::Embed(part) => part.address(),
            record => record
                .record()
                .as_ref()
                .map(address::of)
                .unwrap_or_default(),
        }
    }

    /// Whether it is a page that readers are meant to find.
    pub(crate) fn is_indexed(&self) -> bool {
        match self {
            Self::Overview(overview) => overview.route().is_indexed,
            Self::Moved(..) | Self::Embed(_) => false,
            _ => true,
        }
    }

    /// The template that shows it.
    pub(crate) fn template(&self) -> &'static str {
        match self {
            Self::Overview(overview) => overview.route().template,
            Self::Part(list, _) => list.sort.template(),
            Self::Article(_) => "article.html",
            Self::Actor(_) => "actor.html",
            Self::Place(_) => "place.html",
            Self::Claim(_) => "claim.html",
            Self::Question(_) => "question.html",
            Self::Event(_) => "event.html",
            Self::Prose(_) => "prose.html",
            Self::Embed(_) => "embed.html",
            Self::Moved(..) => "moved.html",
        }
    }

    /// The record whose address it has.
    pub(crate) fn record(&self) -> Option<RecordId> {
        Some(match self {
            Self::Overview(_) | Self::Part(..) | Self::Embed(_) => return None,
            Self::Article(article) => article.id.clone().into(),
            Self::Actor(actor) => actor.id.clone().into(),
            Self::Place(place) => place.id.clone().into(),
            Self::Claim(claim) => claim.id.clone().into(),
            Self::Question(question) => question.id.clone().into(),
            Self::Event(event) => event.id.clone().into(),
            Self::Prose(page) => page.id.clone().into(),
            Self::Moved(before, _) => (*before).clone(),
        })
    }
}

impl Part<'_> {
    /// Its own address from the site's root.
    pub(crate) fn address(&self) -> String {
        match self.record() {
            Some(record) => format!("embed/{}", address::of(&record)),
            None => format!("embed/{}", self.whole()),
        }
    }

    /// The page that it is a part of, from the site's root.
    pub(crate) fn whole(&self) -> String {
        let overview = match self {
            Self::Claim(_) | Self::Question(_) => None,
            Self::Chronology => Some(Overview::Chronology),
            Self::Map => Some(Overview::Map),
            Self::Network => Some(Overview::Network),
        };
        let record = || self.record().as_ref().map(address::of);
        overview
            .map(|overview| overview.address().to_owned())
            .or_else(record)
            .unwrap_or_default()
    }

    fn record(&self) -> Option<RecordId> {
        match self {
            Self::Claim(claim) => Some(claim.id.clone().into()),
            Self::Question(question) => Some(question.id.clone().into()),
            Self::Chronology | Self::Map | Self::Network => None,
        }
    }
}
