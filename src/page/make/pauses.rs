//! Long times in which nothing was said of a claim, or nothing reported.

use super::positions::Attested;
use crate::dossier::Said;
use crate::page::context::Context;
use crate::time::day::Day;
use crate::time::days::Days;

/// A stretch without a word is worth saying from so many days on.
const LONG: i64 = 14;

/// For each statement in a list, how long nothing was said before it; empty unless that is long, and certain.
pub(super) fn pauses(cx: Context<'_>, all: &[Attested<'_>]) -> Vec<String> {
    let said = |(at, _): &Attested<'_>| cx.dossier.positions.said(at);
    let said: Vec<&Said> = all.iter().filter_map(said).collect();
    let ends = said.iter().filter_map(|said| said.placed().latest());
    let whole = ends.clone().min().zip(ends.max());
    let whole = whole.map_or(0, |(first, last)| last.number() - first.number());
    let pause = |index: usize| {
        let (id, days) = gap(&said, index)?;
        (days >= LONG && days * 4 >= whole).then(|| in_words(cx, id, days))
    };
    (0..all.len())
        .map(|index| pause(index).unwrap_or_default())
        .collect()
}

/// For how many days nothing was said before a statement, or else nothing reported: what is only reported may have been said before.
/// Nothing where any statement may lie in between.
fn gap(said: &[&Said], index: usize) -> Option<(&'static str, i64)> {
    let (before, after) = said.split_at_checked(index)?;
    let last = ends(before, Said::placed, Days::latest)?.max()?;
    let first = ends(after, Said::placed, Days::earliest)?.min()?;
    if after.iter().all(|said| !said.is_only_reported()) {
        return Some(("pause", first.number() - last.number()));
    }
    // What was said before may have been reported later.
    let reports = ends(before, Said::report, Days::latest)?.max()?;
    let last = last.max(reports);
    let of_reports = ends(after, Said::report, Days::earliest)?.min()?;
    Some((
        "pause-reports",
        first.min(of_reports).number() - last.number(),
    ))
}

/// One end of the days of each; nothing unless it is known of all.
fn ends(
    said: &[&Said],
    days: fn(&Said) -> Days,
    end: fn(Days) -> Option<Day>,
) -> Option<impl Iterator<Item = Day>> {
    let ends: Option<Vec<Day>> = said.iter().map(|one| end(days(one))).collect();
    Some(ends?.into_iter())
}

fn in_words(cx: Context<'_>, id: &str, days: i64) -> String {
    let length = match days {
        700.. => format!("P{}Y~", days / 365),
        90.. => format!("P{}M~", days / 30),
        _ => format!("P{}W~", days / 7),
    };
    let length = cx.messages.duration(&length);
    cx.messages.format(id, &[("length", (&length).into())])
}
