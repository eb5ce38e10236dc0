//! What templates see of the times of day that accounts of an event give.

use serde::Serialize;

use super::card::{LinkCard, PassageCard};

/// The times of day that accounts of an event and of its parts give, on one line.
#[derive(Clone, Debug, Serialize)]
pub struct HoursCard {
    /// The events of which not all times can be true.
    pub disputed: Vec<LinkCard>,
    /// Where each quarter of the line begins: "22:40".
    pub ticks: Vec<String>,
    /// One for the event and each of its parts of which a time of day is told.
    pub bands: Vec<HourBandCard>,
}

/// The times of day of one event.
#[derive(Clone, Debug, Serialize)]
pub struct HourBandCard {
    /// What happened.
    pub event: LinkCard,
    /// Whether not all of the times can be true.
    pub differ: bool,
    /// The times, those published first before the others.
    pub times: Vec<HourCard>,
}

/// A time of day, as one voice of one article gives it.
#[derive(Clone, Debug, Serialize)]
pub struct HourCard {
    /// On whose word; none where the article gives it in its own voice.
    pub according_to: Option<LinkCard>,
    /// The words, leading to their sentence.
    pub words: LinkCard,
    /// Where they are.
    pub at: PassageCard,
    /// What they come to: "14 March 2025, between 22:40 and 23:10".
    pub when: String,
    /// How exactly it is told: `minute`, `about`, `after`, `before`, `between`.
    pub exactness: &'static str,
    /// Whether it was reckoned from the words, and nobody states it.
    pub reckoned: bool,
    /// Whether it speaks against what was told first.
    pub against: bool,
    /// Where it begins, in thousandths of the line.
    pub x: i64,
    /// How long it is, in the same; 0 for a minute.
    pub width: i64,
}
