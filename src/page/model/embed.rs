//! Template data for parts of pages on other sites.

use serde::Serialize;

use super::asked::QuestionCard;
use super::event::EventCard;
use super::frame::Frame;
use super::map::MapCard;
use super::network::NetworkDrawing;
use super::position::{LanesCard, SayingCard, StateCard};
use super::question::ValueLineCard;

/// `embed.html`: a claim, a question, the chronology, the map or the network as a page of its own, for a frame on another site. What
/// it does not show is null or empty.
#[derive(Clone, Debug, Serialize)]
pub struct EmbedPage {
    /// The fields of every page. Its full address is that of the page that it is a part of.
    #[serde(flatten)]
    pub frame: Frame,
    /// "Claim", "Question"; empty if the heading says what it is.
    pub kind: String,
    /// Its heading.
    pub heading: String,
    /// The page that it is a part of.
    pub whole: String,
    /// The state of the dispute about a claim.
    pub state: Option<StateCard>,
    /// The positions on a claim on a timeline.
    pub lanes: Option<LanesCard>,
    /// The first sentences that show a position on a claim, if it has no timeline.
    pub told: Vec<SayingCard>,
    /// A question and its answers.
    pub question: Option<QuestionCard>,
    /// The answers on a line.
    pub line: Option<ValueLineCard>,
    /// Events in chronological order, followed by those without a date.
    pub events: Vec<EventCard>,
    /// The map.
    pub map: Option<MapCard>,
    /// The network.
    pub network: Option<NetworkDrawing>,
    /// How many more sentences, answers or events there are.
    pub more: usize,
}
