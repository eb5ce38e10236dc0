//! Template data for the home page.

use serde::Serialize;

use super::asked::QuestionCard;
use super::card::{ArticleCard, RecordCard};
use super::claim::ContestedCard;
use super::event::EventCard;
use super::frame::Frame;
use super::map::MapCard;

/// `home.html`
#[derive(Clone, Debug, Serialize)]
pub struct HomePage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// The question that the dossier answers, or its name.
    pub headline: String,
    /// When its content was last changed, in words.
    pub updated: Option<String>,
    /// Numbers.
    pub figures: Vec<FigureCard>,
    /// Articles.
    pub articles: Vec<ArticleCard>,
    /// Questions with their answers and those who give them.
    pub questions: Vec<QuestionCard>,
    /// Claims that someone holds and someone else disputes.
    pub contested: Vec<ContestedCard>,
    /// The most mentioned actors.
    pub actors: Vec<RecordCard>,
    /// The most mentioned places.
    pub places: Vec<RecordCard>,
    /// Events in order.
    pub events: Vec<EventCard>,
    /// Map of all places, if any has a point.
    pub map: Option<MapCard>,
}

/// A number on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct FigureCard {
    /// The number.
    pub count: usize,
    /// What it counts.
    pub label: String,
    /// Where they are listed.
    pub href: String,
}
