//! Collects what is not known of the affair, for readers: by subject, each entry with a link to where it shows. What an editor
//! still has to do is said by `dossier check`.

mod articles;
mod claims;
mod entry;
mod records;

use std::ops::Range;

use super::listed::{self, Share};
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Step};
use crate::page::model::{GapCard, GapGroup, GapSubject, GapsPage, LinkCard};
use crate::page::routes::Overview;

/// A kind of gap.
struct Kind {
    /// The id of its section, and of the message that names it.
    id: &'static str,
    /// What finds the gaps of this kind.
    find: Find,
    /// Its place among the kinds that the home page shows: the first weighs most in a dispute. Nothing if it is not there.
    weight: Option<usize>,
}

type Find = for<'a> fn(Context<'a>) -> Vec<GapCard>;

/// A kind that only the page of gaps shows.
const fn kind(id: &'static str, find: Find) -> Kind {
    let weight = None;
    Kind { id, find, weight }
}

/// A kind that the home page shows, too.
const fn weighty(id: &'static str, find: Find, weight: usize) -> Kind {
    let weight = Some(weight);
    Kind { id, find, weight }
}

/// All kinds, by subject: the message that names the subject, and the kinds.
const SUBJECTS: [(&str, &[Kind]); 5] = [
    (
        "who-says-what",
        &[
            weighty("unordered", claims::unordered, 1),
            weighty("unanswered", claims::unanswered, 2),
            kind("unheld", claims::unheld),
            weighty("unattributed", claims::unattributed, 8),
            kind("unreported", records::unreported_events),
            kind("uncertain", claims::uncertain),
        ],
    ),
    (
        "who",
        &[
            weighty("unnamed", records::unnamed_actors, 5),
            kind("unattended", records::unattended_events),
        ],
    ),
    (
        "when",
        &[
            weighty("undated-events", records::undated_events, 3),
            kind("inexact-events", records::inexact_events),
        ],
    ),
    (
        "where",
        &[
            weighty("unlocated-events", records::unlocated_events, 4),
            kind("unlocated-places", records::unlocated_places),
        ],
    ),
    (
        "articles",
        &[
            weighty("undated-articles", articles::undated, 6),
            kind("inexact-articles", articles::inexact),
            weighty("publishers", articles::unpublished, 7),
            kind("unverified", articles::unverified),
            kind("unsigned", articles::unsigned),
            kind("unaddressed", articles::unaddressed),
        ],
    ),
];

/// About how much HTML a gap becomes, beside its words.
const ENTRY: usize = 130;

/// Divides the page by subject, and there by kind.
pub(crate) fn divide(edition: Edition<'_>, divisions: &mut Divisions) {
    let cx = Context::new(edition, Overview::Gaps.address());
    let kinds = SUBJECTS
        .iter()
        .flat_map(|(subject, kinds)| kinds.iter().map(move |kind| (*subject, kind)));
    let rows = kinds.flat_map(|(subject, kind)| {
        let gaps = (kind.find)(cx).into_iter();
        gaps.map(move |gap| Row {
            steps: [Step::Kind("", subject), Step::Kind("gaps", kind.id)],
            bytes: ENTRY + gap.at.name.len() + gap.words.len(),
        })
    });
    listed::in_order(divisions, Overview::Gaps, (0..).zip(rows).collect());
}

/// The page, or a part of it.
pub(crate) fn page(edition: Edition<'_>, part: usize) -> GapsPage {
    let share = Share::of(edition, Overview::Gaps, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    GapsPage {
        frame: cx.frame(
            &address,
            "gaps",
            &share.title(cx, cx.messages.get("gaps")),
            cx.messages.get("gaps-description"),
        ),
        subjects: subjects(cx, share.range().as_ref()),
        listing: share.listing(cx),
    }
}

/// Subjects with their kinds of gaps; those without any are left out. If the page is divided, only the gaps of its part, by their
/// numbers.
fn subjects(cx: Context<'_>, shown: Option<&Range<usize>>) -> Vec<GapSubject> {
    let mut number = 0;
    let mut of_kind = |kind: &Kind| {
        let mut found = (kind.find)(cx);
        let first = number;
        number += found.len();
        if let Some(shown) = shown {
            let (from, to) = (shown.start.max(first), shown.end.min(number));
            let end = to.saturating_sub(first).min(found.len());
            found.truncate(end);
            found.drain(..from.saturating_sub(first).min(end));
        }
        group(cx, kind, found)
    };
    let subject = |(id, kinds): &(&'static str, &[Kind])| GapSubject {
        id,
        label: cx.messages.get(id).to_owned(),
        groups: kinds.iter().filter_map(&mut of_kind).collect(),
    };
    let subjects = SUBJECTS.iter().map(subject);
    subjects
        .filter(|subject| !subject.groups.is_empty())
        .collect()
}

fn group(cx: Context<'_>, kind: &Kind, gaps: Vec<GapCard>) -> Option<GapGroup> {
    let id = kind.id;
    let why = match id {
        "unheld" => "no-position".to_owned(),
        "unlocated-places" => "no-coordinates-for-them".to_owned(),
        _ => format!("gaps-{id}-why"),
    };
    (!gaps.is_empty()).then(|| GapGroup {
        id,
        label: label(cx, id),
        meaning: cx.messages.get(&why).to_owned(),
        gaps,
    })
}

fn label(cx: Context<'_>, id: &str) -> String {
    cx.messages.get(&format!("gaps-{id}")).to_owned()
}

/// How many gaps the dossier has.
pub(crate) fn count(cx: Context<'_>) -> usize {
    let kinds = SUBJECTS.iter().flat_map(|(_, kinds)| *kinds);
    kinds.map(|kind| (kind.find)(cx).len()).sum()
}

/// The gaps that weigh most, by kind: the label of the kind, and links to where its gaps show.
pub(super) fn weightiest(cx: Context<'_>) -> Vec<(String, Vec<LinkCard>)> {
    let kinds = SUBJECTS.iter().flat_map(|(_, kinds)| *kinds);
    let mut weighty: Vec<(usize, &Kind)> = kinds
        .filter_map(|kind| Some((kind.weight?, kind)))
        .collect();
    weighty.sort_by_key(|(weight, _)| *weight);
    let links = |kind: &Kind| (kind.find)(cx).into_iter().map(|gap| gap.at).collect();
    weighty
        .into_iter()
        .map(|(_, kind)| (label(cx, kind.id), links(kind)))
        .collect()
}
