//! The words by which datelines are known, in all languages at once.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::language::lexicon::{Dateline, Words, in_any};

/// The lists that the lexicons of all languages have together.
pub(super) struct Known {
    pub(super) towns: BTreeSet<&'static str>,
    pub(super) prepositions: BTreeSet<&'static str>,
    pub(super) postpositions: BTreeSet<&'static str>,
    pub(super) there: BTreeSet<&'static str>,
    pub(super) joins: BTreeSet<&'static str>,
    pub(super) articles: BTreeSet<&'static str>,
    pub(super) openings: BTreeSet<&'static str>,
    pub(super) noun_endings: BTreeSet<&'static str>,
    pub(super) no_places: BTreeSet<&'static str>,
    pub(super) spoken: BTreeSet<&'static str>,
}

pub(super) static KNOWN: LazyLock<Known> = LazyLock::new(|| Known {
    towns: listed(|words| words.towns),
    prepositions: listed(|words| words.prepositions),
    postpositions: listed(|words| words.postpositions),
    there: listed(|words| words.there),
    joins: listed(|words| words.joins),
    articles: listed(|words| words.articles),
    openings: listed(|words| words.openings),
    noun_endings: listed(|words| words.noun_endings),
    no_places: listed(|words| words.no_places),
    spoken: listed(|words| words.spoken),
});

fn listed(list: impl Fn(&Dateline) -> Words) -> BTreeSet<&'static str> {
    in_any(|lexicon| list(&lexicon.dateline))
}
