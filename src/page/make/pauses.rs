//! Long times in which nothing was said about a claim, or nothing was reported.

use super::positions::Attested;
use crate::dossier::Said;
use crate::page::context::Context;
use crate::time::day::Day;

/// A stretch without a word is worth saying from so many days on.
const LONG: i64 = 14;

/// For each statement in a list, how long nothing was said before it; empty unless that is long, and certain.
pub(super) fn pauses(cx: Context<'_>, all: &[Attested<'_>]) -> Vec<String> {
    let said = |(at, _): &Attested<'_>| cx.dossier.positions.said(at);
    let said: Vec<&Said> = all.iter().filter_map(said).collect();
    let ends = said.iter().filter_map(|said| said.placed().latest());
    let whole = ends.clone().min().zip(ends.max());
    let whole = whole.map_or(0, |(first, last)| last.number() - first.number());
    let before = [
        known(said.iter(), |one| one.placed().latest(), Day::max),
        known(said.iter(), |one| one.report().latest(), Day::max),
    ];
    let after = [
        known(said.iter().rev(), |one| one.placed().earliest(), Day::min),
        known(said.iter().rev(), |one| one.report().earliest(), Day::min),
    ];
    let last_report = said.iter().rposition(|one| one.is_only_reported());
    let count = said.len();
    let pause = |index: usize| {
        let end = |days: &[Option<Day>]| days.get(index.checked_sub(1)?).copied().flatten();
        let start = |days: &[Option<Day>]| {
            let place = count.checked_sub(index + 1)?;
            days.get(place).copied().flatten()
        };
        let ends = Ends {
            placed: (end(&before[0])?, start(&after[0])?),
            reported: end(&before[1]).zip(start(&after[1])),
            is_reported: last_report.is_some_and(|last| last >= index),
        };
        let (id, days) = ends.gap()?;
        (days >= LONG && days * 4 >= whole).then(|| in_words(cx, id, days))
    };
    (0..all.len())
        .map(|index| pause(index).unwrap_or_default())
        .collect()
}

/// The last day of what was said up to a place in a list, and the first day of what was said from there on.
struct Ends {
    /// Of what was said, as it is ordered.
    placed: (Day, Day),
    /// Of the reports, if all are known.
    reported: Option<(Day, Day)>,
    /// Whether any statement from the place on is only reported.
    is_reported: bool,
}

impl Ends {
    /// The number of days for which nothing was said, or else nothing was reported: what is only reported may have been said before.
    /// `None` if any statement may be in between.
    fn gap(&self) -> Option<(&'static str, i64)> {
        let (last, first) = self.placed;
        if !self.is_reported {
            return Some(("pause", first.number() - last.number()));
        }
        // What was said before may have been reported later.
        let (reports, of_reports) = self.reported?;
        let days = first.min(of_reports).number() - last.max(reports).number();
        Some(("pause-reports", days))
    }
}

/// For each statement, the outermost of the days of all up to it; nothing from one on of which it is not known.
fn known<'s>(
    said: impl Iterator<Item = &'s &'s Said>,
    day: impl Fn(&Said) -> Option<Day>,
    outer: impl Fn(Day, Day) -> Day,
) -> Vec<Option<Day>> {
    let mut so_far: Option<Option<Day>> = None;
    let known = said.map(|one| {
        let own = day(one);
        let all = match so_far {
            None => own,
            Some(before) => before.zip(own).map(|(before, own)| outer(before, own)),
        };
        so_far = Some(all);
        all
    });
    known.collect()
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
