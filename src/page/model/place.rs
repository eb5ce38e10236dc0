//! What templates see of places.

use serde::Serialize;

use super::asked::AskedCard;
use super::card::{ArticleCard, ArticleMentions, LinkCard, NameCard, RecordCard};
use super::event::EventCard;
use super::frame::Frame;
use super::map::MapCard;
use crate::page::html::writer::Html;

/// `places.html`
#[derive(Clone, Debug, Serialize)]
pub struct PlacesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Places that lie in no other, each with those in it.
    pub tree: Vec<PlaceNode>,
    /// The same as HTML lists: `<ul class="tree">`, because templates do not recurse well.
    pub tree_html: Html,
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
    pub lede_html: Html,
    /// The rest of it.
    pub profile_html: Html,
    /// Questions about it, or of which an answer is about it.
    pub questions: Vec<AskedCard>,
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
