//! Template data for actors.

use serde::Serialize;

use super::asked::AskedCard;
use super::card::{
    ArticleCard, ArticleMentions, EvidenceCard, LinkCard, NameCard, QuoteCard, RecordCard,
};
use super::claim::HeldCard;
use super::event::EventCard;
use super::frame::Frame;
use super::listing::{ListingCard, ListingsCard};
use super::network::AroundCard;
use super::position::{TickCard, TurnCard};
use crate::page::html::writer::Html;

/// `actors.html`
#[derive(Clone, Debug, Serialize)]
pub struct ActorsPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Actors, by kind. If the list is long, those of the part that this page shows.
    pub groups: Vec<GroupCard>,
    /// The parts of the list; null if it is on one page.
    pub listing: Option<ListingCard>,
    /// The network of the actors that have connections; null if there are none.
    pub network: Option<LinkCard>,
}

/// Records of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct GroupCard {
    /// "People", "Organizations" …
    pub label: String,
    /// The records, by name.
    pub records: Vec<RecordCard>,
}

/// `actor.html`
#[derive(Clone, Debug, Serialize)]
pub struct ActorPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Name, kind, counts.
    pub card: RecordCard,
    /// The main role, for the line above the name; may be empty.
    pub role_line: String,
    /// The profile's first paragraph.
    pub lede_html: Html,
    /// The rest of it.
    pub profile_html: Html,
    /// Questions about the actor, or with an answer about the actor.
    pub questions: Vec<AskedCard>,
    /// The claims on which the actor changed position.
    pub turns: Vec<TurnCard>,
    /// What the actor said.
    pub quotes: Vec<QuoteCard>,
    /// The articles by the actor, the first published first.
    pub wrote: Vec<ArticleCard>,
    /// Claims that the actor holds, with the positions of others.
    pub claims: Vec<HeldCard>,
    /// Events in which the actor took part.
    pub events: Vec<EventCard>,
    /// When it is mentioned, drawn; null if it is mentioned five times or less, or where all days are near each other or
    /// unknown.
    pub strip: Option<StripCard>,
    /// Every mention, by article.
    pub mentions: Vec<ArticleMentions>,
    /// Other names.
    pub names: Vec<NameCard>,
    /// Offices held.
    pub roles: Vec<RoleCard>,
    /// What the actor is part of.
    pub part_of: Vec<RelationCard>,
    /// What is part of the actor.
    pub parts: Vec<LinkCard>,
    /// Stated relations.
    pub relations: Vec<RelationCard>,
    /// Actors that could be confused with this one.
    pub not_to_be_confused_with: Vec<LinkCard>,
    /// Identifiers in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// The actor and the actors most strongly connected with it, drawn; null if there are fewer than two.
    pub around: Option<AroundCard>,
    /// Actors mentioned in the same paragraphs.
    pub beside: Vec<RecordCard>,
    /// How many more there are.
    pub more_beside: usize,
    /// Places mentioned in the same paragraphs.
    pub places: Vec<RecordCard>,
    /// How many more there are.
    pub more_places: usize,
    /// The lists that are too long for this page, which shows their first rows.
    pub listings: ListingsCard,
    /// What is not known about the actor, in sentences.
    pub gaps: Vec<String>,
}

/// An office held.
#[derive(Clone, Debug, Serialize)]
pub struct RoleCard {
    /// Its title.
    pub title: String,
    /// The body in which it is held.
    pub within: Option<LinkCard>,
    /// Since and until when, in words; may be empty.
    pub period: String,
    /// The evidence.
    pub evidence: Vec<EvidenceCard>,
}

/// A stated relation.
#[derive(Clone, Debug, Serialize)]
pub struct RelationCard {
    /// A few words; empty if the list says what it is.
    pub relation: String,
    /// The other actor.
    pub to: LinkCard,
    /// The evidence.
    pub evidence: Vec<EvidenceCard>,
}

/// When an actor is mentioned: bars along a timeline, by the days on which articles were published.
#[derive(Clone, Debug, Serialize)]
pub struct StripCard {
    /// What a bar is for, in words: a day, a week, a month or a year.
    pub unit: String,
    /// The strip in a sentence, for those who hear it.
    pub spoken: String,
    /// The bars, in chronological order.
    pub bars: Vec<StripBar>,
    /// Months or years, and days of events, along the line.
    pub ticks: Vec<TickCard>,
    /// Whether the actor is heard in any of the articles.
    pub has_heard: bool,
    /// Whether it is only named in the articles of any bar.
    pub has_named: bool,
    /// How many mentions are in articles whose day is not known well enough, in words; empty if there are none.
    pub unplaced: String,
}

/// A bar of a strip.
#[derive(Clone, Debug, Serialize)]
pub struct StripBar {
    /// Where, in hundredths of the line.
    pub x: usize,
    /// From 1 to 4: the share of the mentions that the highest bar has.
    pub height: usize,
    /// Whether the actor is quoted in one of the articles, or holds a claim there; it is only named otherwise.
    pub is_heard: bool,
}
