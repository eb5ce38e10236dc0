//! Template data for parts of a record's lists.

use serde::Serialize;

use super::card::{ArticleCard, ArticleMentions, LinkCard, QuoteCard};
use super::claim::HeldCard;
use super::event::{AccountCard, EventCard};
use super::frame::Frame;
use super::listing::ListingCard;
use super::position::SayingCard;

/// `part.html`: a part of a list that is too long for the page of its record. One of the lists has entries.
#[derive(Clone, Debug, Serialize)]
pub struct PartPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// The id of the list on the page of its record: `said`, `wrote`, `claims`, `events`, `mentions`, `used-to-mean`, `written-here`,
    /// `told`, `accounts`, `articles`.
    pub list: &'static str,
    /// The heading of the list.
    pub heading: String,
    /// The record.
    pub whole: LinkCard,
    /// What is marked in sentences: `actor`, `place`.
    pub class: &'static str,
    /// All parts of the list.
    pub listing: ListingCard,
    /// What an actor said.
    pub quotes: Vec<QuoteCard>,
    /// Articles: by an actor, written at a place, or of a publisher.
    pub articles: Vec<ArticleCard>,
    /// Claims that an actor holds.
    pub claims: Vec<HeldCard>,
    /// Events.
    pub events: Vec<EventCard>,
    /// Mentions, by article.
    pub mentions: Vec<ArticleMentions>,
    /// What was said about a claim.
    pub told: Vec<SayingCard>,
    /// The accounts of an event.
    pub accounts: Vec<AccountCard>,
}
