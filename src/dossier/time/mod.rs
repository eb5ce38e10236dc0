//! When things happened, solved: dates, words that count from a publication, and order in time narrow one another.
//!
//! Each event has the days on which it may have happened, at first all. Each fact only removes days, until nothing changes: one
//! publication date, filled in once, sharpens everything that depends on it. A fact that would leave no day is a contradiction;
//! it is reported and left out.

mod chains;
mod fact;
mod facts;
mod solver;
mod times;
mod told;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::facts::Facts;
use self::solver::Solver;
pub use self::times::{Basis, Times, Timing};
pub(super) use self::told::{at_odds, date_at_odds};
use super::backlinks::Backlinks;
use super::model::{Article, ArticleId, Event, EventId};
use crate::content::Content;
use crate::diagnostic::Diagnostics;

/// Solves when every event happened.
pub(super) fn solve(
    articles: &BTreeMap<ArticleId, Arc<Article>>,
    events: &BTreeMap<EventId, Event>,
    backlinks: &Backlinks,
    content: &Content,
) -> (Times, Diagnostics) {
    let facts = Facts::new(articles, events, backlinks, content);
    let names = events
        .iter()
        .map(|(id, event)| (id.clone(), event.title.as_str()))
        .collect();
    let mut certain = facts.dates();
    certain.extend(facts.words());
    let mut solver = Solver::solved(&names, facts.orders(), &certain, &facts.reports());
    let parts: Vec<(EventId, EventId)> = events
        .iter()
        .filter_map(|(id, event)| Some((event.part_of.clone()?, id.clone())))
        .filter(|(whole, _)| events.contains_key(whole))
        .collect();
    solver.rank_parts(&parts);
    let mut times = Times {
        extent: None,
        zone: facts.zone,
        unprinted: facts.unprinted(),
        chains: chains::chains(&solver.orders, &parts, &solver.ranks),
        ranks: solver.ranks,
        events: solver
            .events
            .into_iter()
            .filter_map(|(id, possible)| Some((id, possible.timing()?)))
            .collect(),
    };
    times.extent = times.find_extent(events);
    (times, solver.problems)
}
