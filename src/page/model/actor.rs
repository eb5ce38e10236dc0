//! What templates see of actors.

use serde::Serialize;

use super::asked::AskedCard;
use super::card::{ArticleMentions, EvidenceCard, LinkCard, NameCard, QuoteCard, RecordCard};
use super::claim::HeldCard;
use super::event::EventCard;
use super::frame::Frame;
use super::network::AroundCard;
use super::position::{TickCard, TurnCard};
use crate::page::html::writer::Html;

/// `actors.html`
#[derive(Clone, Debug, Serialize)]
pub struct ActorsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Actors, by kind.
    pub groups: Vec<GroupCard>,
    /// The network of those that are joined; null where none are.
    pub network: Option<LinkCard>,
}

/// Records of one sort.
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
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Name, kind, counts.
    pub card: RecordCard,
    /// The role by which it is best known, for the line above the name; may be empty.
    pub role_line: String,
    /// The profile's first paragraph.
    pub lede_html: Html,
    /// The rest of it.
    pub profile_html: Html,
    /// Questions about it, or of which an answer is about it.
    pub questions: Vec<AskedCard>,
    /// The claims on which it changed position.
    pub turns: Vec<TurnCard>,
    /// What it said.
    pub quotes: Vec<QuoteCard>,
    /// Claims it holds, with the others'.
    pub claims: Vec<HeldCard>,
    /// Events it took part in.
    pub events: Vec<EventCard>,
    /// When it is mentioned, drawn; null where it is mentioned five times or less, or where all days are near each other or unknown.
    pub strip: Option<StripCard>,
    /// Every mention, by article.
    pub mentions: Vec<ArticleMentions>,
    /// Other names.
    pub names: Vec<NameCard>,
    /// Offices held.
    pub roles: Vec<RoleCard>,
    /// What it belongs to.
    pub part_of: Vec<RelationCard>,
    /// What belongs to it.
    pub parts: Vec<LinkCard>,
    /// Stated relations.
    pub relations: Vec<RelationCard>,
    /// Whom it could be taken for.
    pub not_to_be_confused_with: Vec<LinkCard>,
    /// The same in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// It and those it is most firmly joined with, drawn; null where they are fewer than two.
    pub around: Option<AroundCard>,
    /// Actors named in the same paragraphs.
    pub beside: Vec<RecordCard>,
    /// Places named in the same paragraphs.
    pub places: Vec<RecordCard>,
    /// What is not known of it, in sentences.
    pub gaps: Vec<String>,
}

/// An office held.
#[derive(Clone, Debug, Serialize)]
pub struct RoleCard {
    /// Its title.
    pub title: String,
    /// In what.
    pub within: Option<LinkCard>,
    /// Since and until when, in words; may be empty.
    pub period: String,
    /// What says so.
    pub evidence: Vec<EvidenceCard>,
}

/// A stated relation.
#[derive(Clone, Debug, Serialize)]
pub struct RelationCard {
    /// A few words; empty where the list says what it is.
    pub relation: String,
    /// The other actor.
    pub to: LinkCard,
    /// What says so.
    pub evidence: Vec<EvidenceCard>,
}

/// When an actor is mentioned: bars along a line of time, by the days on which articles were published.
#[derive(Clone, Debug, Serialize)]
pub struct StripCard {
    /// What a bar is for, in words: a day, a week, a month or a year.
    pub unit: String,
    /// The strip in a sentence, for those who hear it.
    pub spoken: String,
    /// The bars, in the order of time.
    pub bars: Vec<StripBar>,
    /// Months or years, and days of events, along the line.
    pub ticks: Vec<TickCard>,
    /// Whether the actor is heard in any of the articles.
    pub has_heard: bool,
    /// Whether it is only named in the articles of any bar.
    pub has_named: bool,
    /// How many mentions are in articles whose day is not known well enough, in words; empty where there are none.
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
