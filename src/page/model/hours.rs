//! Template data for the times of day in the accounts of an event.

use serde::Serialize;

use super::card::{LinkCard, PassageCard};

/// The times of day that accounts of an event and its parts give, on one line.
#[derive(Clone, Debug, Serialize)]
pub struct HoursCard {
    /// The events with times that contradict each other.
    pub disputed: Vec<LinkCard>,
    /// The beginnings of the quarters of the line: "22:40".
    pub ticks: Vec<String>,
    /// One entry for the event, and one for each of its parts with a time of day.
    pub bands: Vec<HourBandCard>,
}

/// The times of day of one event.
#[derive(Clone, Debug, Serialize)]
pub struct HourBandCard {
    /// What happened.
    pub event: LinkCard,
    /// Whether some of the times contradict each other.
    pub differ: bool,
    /// The times, in the order of publication.
    pub times: Vec<HourCard>,
}

/// A time of day, as one voice in one article gives it.
#[derive(Clone, Debug, Serialize)]
pub struct HourCard {
    /// According to whom; none if the article gives it in its own voice.
    pub according_to: Option<LinkCard>,
    /// The words, with a link to their sentence.
    pub words: LinkCard,
    /// Where they are.
    pub at: PassageCard,
    /// What they mean: "14 March 2025, between 22:40 and 23:10".
    pub when: String,
    /// How exact it is: `minute`, `about`, `after`, `before`, `between`.
    pub exactness: &'static str,
    /// Whether it was calculated from the words because nobody states it.
    pub reckoned: bool,
    /// Whether it contradicts the first account.
    pub against: bool,
    /// Where it begins, in thousandths of the line.
    pub x: i64,
    /// How long it is, in thousandths of the line; 0 for a minute.
    pub width: i64,
}
