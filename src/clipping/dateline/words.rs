//! Words that show a dateline, from the lexicons of all languages.

use crate::language::lexicon::lists;

lists! {
    pub(super) TOWNS = dateline.towns;
    pub(super) PREPOSITIONS = dateline.prepositions;
    pub(super) POSTPOSITIONS = dateline.postpositions;
    pub(super) THERE = dateline.there;
    pub(super) JOINS = dateline.joins;
    pub(super) ARTICLES = dateline.articles;
    pub(super) OPENINGS = dateline.openings;
    pub(super) NOUN_ENDINGS = dateline.noun_endings;
    pub(super) NO_PLACES = dateline.no_places;
    pub(super) SPOKEN = dateline.spoken;
}
