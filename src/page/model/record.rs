//! What templates see of actors and places.

use serde::Serialize;

use super::*;
use crate::page::network::AroundCard;

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
    pub lede_html: String,
    /// The rest of it.
    pub profile_html: String,
    /// What it said.
    pub quotes: Vec<QuoteCard>,
    /// Claims it holds, with the others'.
    pub claims: Vec<HeldCard>,
    /// Events it took part in.
    pub events: Vec<EventCard>,
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

/// Another name.
#[derive(Clone, Debug, Serialize)]
pub struct NameCard {
    /// The name.
    pub text: String,
    /// `alias`, `acronym`, `spelling`, `role`.
    pub kind: &'static str,
    /// Language tag, where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
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

/// What an actor said.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteCard {
    /// The words; without outer quotation marks.
    pub words: String,
    /// Language of the words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether the words are the speaker's own, letter by letter.
    pub verbatim: bool,
    /// Whether the words are the article's. Where neither is so, only some are the speaker's, or the article does not show it.
    pub reported: bool,
    /// "Indirect", "Fragment" …; empty for direct speech.
    pub kind: String,
    /// Cue, audience, medium, prompt, date, in fragments.
    pub details: Vec<String>,
    /// The sentence.
    pub at: PassageCard,
    /// The same utterance quoted elsewhere.
    pub also: Vec<PassageCard>,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// `places.html`
#[derive(Clone, Debug, Serialize)]
pub struct PlacesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Places that lie in no other, each with those in it.
    pub tree: Vec<PlaceNode>,
    /// The same as HTML lists: `<ul class="tree">`, because templates do not recurse well.
    pub tree_html: String,
    /// Map of all places.
    pub map: Option<MapCard>,
}

/// A place and what lies in it.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceNode {
    /// The place.
    pub place: RecordCard,
    /// What lies in it.
    pub inner: Vec<PlaceNode>,
}

/// `place.html`
#[derive(Clone, Debug, Serialize)]
pub struct PlacePage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Name, kind, counts (mentions as a place only).
    pub card: RecordCard,
    /// What it lies in, outermost first.
    pub crumbs: Vec<LinkCard>,
    /// The profile's first paragraph.
    pub lede_html: String,
    /// The rest of it.
    pub profile_html: String,
    /// Where it is.
    pub map: Option<MapCard>,
    /// Coordinates in words: "34.53° N, 69.17° E"; null where it has no point.
    pub coordinates: Option<String>,
    /// Where they come from.
    pub point_source: Option<String>,
    /// Where its outline comes from, where the dossier has one.
    pub area_source: Option<String>,
    /// What the point stands for, in words; may be empty.
    pub precision: String,
    /// Other names.
    pub names: Vec<NameCard>,
    /// What it lies in, directly.
    pub within: Vec<LinkCard>,
    /// What lies in it.
    pub inner: Vec<LinkCard>,
    /// The places it borders on; of a border, those it lies between.
    pub borders: Vec<LinkCard>,
    /// The records of its own borders: lines, and no neighbours.
    pub border_lines: Vec<LinkCard>,
    /// Whether it is a border itself.
    pub is_border: bool,
    /// What it could be taken for.
    pub not_to_be_confused_with: Vec<LinkCard>,
    /// The same in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// What happened here.
    pub events: Vec<EventCard>,
    /// Every mention as a place, by article.
    pub mentions: Vec<ArticleMentions>,
    /// Every use of its name for somebody, by article.
    pub metonyms: Vec<ArticleMentions>,
    /// Articles written here.
    pub datelines: Vec<ArticleCard>,
    /// Actors named in the same paragraphs.
    pub actors: Vec<RecordCard>,
    /// What is not known of it, in sentences.
    pub gaps: Vec<String>,
}

/// `map.html`
#[derive(Clone, Debug, Serialize)]
pub struct MapPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// All places that are meant as places and have a point or an outline; their dots grow with their mentions.
    pub map: Option<MapCard>,
    /// The same as a list, the most mentioned first.
    pub places: Vec<MappedCard>,
    /// Places without either.
    pub unmapped: Vec<RecordCard>,
    /// Places that articles are only written from, or whose names only mean somebody: they have no dot.
    pub unmeant: Vec<RecordCard>,
}

/// A place of the map in words.
#[derive(Clone, Debug, Serialize)]
pub struct MappedCard {
    /// The place.
    pub place: RecordCard,
    /// What it lies in.
    pub within: Vec<LinkCard>,
    /// Where, in degrees; empty for a place that has no more than an outline.
    pub coordinates: String,
    /// What the point stands for, as the end of "the point marks …".
    pub precision: String,
    /// Whether the map has its outline.
    pub has_area: bool,
}
