//! Template data for lists that are too long for one page.

use serde::Serialize;

use super::card::LinkCard;

/// A list that is too long for one page, and which part of it this page shows.
#[derive(Clone, Debug, Serialize)]
pub struct ListingCard {
    /// How many rows all parts have.
    pub count: usize,
    /// How many of them this page shows.
    pub shown: usize,
    /// All parts, in the order of the list.
    pub parts: Vec<PartCard>,
    /// What this page shows: "March 2025"; empty if it shows no part as a whole.
    pub current: String,
    /// Which part this is, counted from 1; 0 if the page shows no part as a whole.
    pub number: usize,
    /// The part before; null for the first.
    pub previous: Option<LinkCard>,
    /// The part after; null for the last.
    pub next: Option<LinkCard>,
}

/// The lists on the page of a record that are too long for it. The page shows their first rows; null for lists that it shows as a whole.
#[derive(Clone, Debug, Serialize)]
pub struct ListingsCard {
    /// What an actor said.
    pub said: Option<ListingCard>,
    /// The articles by an actor.
    pub wrote: Option<ListingCard>,
    /// The claims that an actor holds.
    pub claims: Option<ListingCard>,
    /// Events.
    pub events: Option<ListingCard>,
    /// Mentions.
    pub mentions: Option<ListingCard>,
    /// Uses of a place's name for an actor.
    pub metonyms: Option<ListingCard>,
    /// Articles written at a place.
    pub datelines: Option<ListingCard>,
    /// What was said about a claim.
    pub told: Option<ListingCard>,
    /// The accounts of an event.
    pub accounts: Option<ListingCard>,
}

/// A part of a list.
#[derive(Clone, Debug, Serialize)]
pub struct PartCard {
    /// Its page.
    pub href: String,
    /// "A to C", "2025", "March 2025".
    pub label: String,
    /// How many rows it has.
    pub count: usize,
    /// Whether this page shows it.
    pub is_current: bool,
}
