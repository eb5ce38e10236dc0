//! What templates see of the home page.

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
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// The question the dossier answers, or its name.
    pub headline: String,
    /// When its content was last changed, in words.
    pub updated: Option<String>,
    /// Numbers.
    pub figures: Vec<FigureCard>,
    /// Articles.
    pub articles: Vec<ArticleCard>,
    /// Questions, with who gives which answer.
    pub questions: Vec<QuestionCard>,
    /// Claims that somebody holds and somebody disputes.
    pub contested: Vec<ContestedCard>,
    /// Actors most named.
    pub actors: Vec<RecordCard>,
    /// Places most named.
    pub places: Vec<RecordCard>,
    /// Events in order.
    pub events: Vec<EventCard>,
    /// Map of all places, if any has a point.
    pub map: Option<MapCard>,
}

/// A number on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct FigureCard {
    /// How many.
    pub count: usize,
    /// Of what.
    pub label: String,
    /// Where they are listed.
    pub href: String,
}
