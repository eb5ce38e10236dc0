//! When an actor appears: a bar for each day, week, month or year in which articles name it.

use std::collections::{BTreeMap, BTreeSet};

use super::lanes::{is_late, ticks};
use crate::dossier::{Actor, Article, ArticleId, MentionRef};
use crate::page::context::Context;
use crate::page::draw::lanes::Line;
use crate::page::model::{StripBar, StripCard};
use crate::time::day::{Day, Unit};
use crate::time::days::Days;

/// The most mentions that are seen at a glance without a drawing.
const FEW: usize = 5;
/// How many heights bars have.
const HEIGHTS: usize = 4;
/// How many events are named above the bars.
const EVENTS: usize = 2;
/// How much of the line the name of an event may take.
const NAME: usize = 40;

/// What a bar is for: the longest time in days for which it is, and the message that says so. Longer times have a bar for each year.
const UNITS: [(i64, Unit, &str); 3] = [
    (124, Unit::Day, "strip-days"),
    (2 * 366, Unit::Week, "strip-weeks"),
    (8 * 366, Unit::Month, "strip-months"),
];

/// The articles of one day, week, month or year.
#[derive(Default)]
struct Bar {
    mentions: usize,
    is_heard: bool,
}

/// The strip of an actor's mentions; nothing if they are few, or all of one bar.
pub(crate) fn of_actor(
    cx: Context<'_>,
    actor: &Actor,
    mentions: &[MentionRef],
) -> Option<StripCard> {
    if mentions.len() <= FEW {
        return None;
    }
    let mut by_article: BTreeMap<&ArticleId, usize> = BTreeMap::new();
    for mention in mentions {
        *by_article.entry(&mention.article).or_default() += 1;
    }
    let dated: Vec<_> = by_article
        .iter()
        .map(|(id, count)| (*id, published(cx, id), *count))
        .collect();
    let days = || dated.iter().filter_map(|(_, days, _)| *days);
    let first = days().map(|(first, _)| first).min()?;
    let last = days().map(|(_, last)| last).max()?;
    let (unit, unit_id) = unit(last.number() - first.number());
    let heard = heard(cx, actor);
    let mut bars: BTreeMap<Day, Bar> = BTreeMap::new();
    let mut unplaced = 0;
    for (article, days, count) in dated {
        // An article that is only known to be of a month has no day, and goes to none.
        let start = days.map(|(first, last)| (unit.first(first), unit.first(last)));
        let Some((start, _)) = start.filter(|(first, last)| first == last) else {
            unplaced += count;
            continue;
        };
        let bar = bars.entry(start).or_default();
        bar.mentions += count;
        bar.is_heard |= heard.contains(article);
    }
    if bars.len() < 2 {
        return None;
    }
    let events = events(cx, actor, first, last);
    let drawn = bars.keys().copied();
    let ends = drawn.chain(events.iter().map(|(day, _)| *day));
    let ends: BTreeSet<Day> = ends.collect();
    let line = Line::new(*ends.first()?, *ends.last()?);
    let cards = cards(&line, &bars);
    let events = with_room(&line, events);
    Some(StripCard {
        spoken: spoken(cx, unit, &bars)?,
        unit: cx.messages.get(unit_id).to_owned(),
        has_heard: cards.iter().any(|bar| bar.is_heard),
        has_named: cards.iter().any(|bar| !bar.is_heard),
        bars: cards,
        ticks: ticks(cx, &line, events),
        unplaced: match unplaced {
            0 => String::new(),
            count => {
                let mentions = cx.messages.count("n-mentions", count);
                let parts = [("mentions", (&mentions).into())];
                cx.messages.format("strip-unplaced", &parts)
            }
        },
    })
}

fn unit(days: i64) -> (Unit, &'static str) {
    let fits = UNITS.iter().find(|(most, ..)| days <= *most);
    fits.map_or((Unit::Year, "strip-years"), |(_, unit, id)| (*unit, *id))
}

/// The days on which an article may have been published; nothing if they are not known, or only about.
fn published(cx: Context<'_>, id: &ArticleId) -> Option<(Day, Day)> {
    let article: &Article = cx.dossier.articles.get(id)?;
    let date = article.published.as_ref()?;
    let is_firm = !date.is_uncertain() && !date.is_approximate() && !date.is_of_no_year();
    Days::as_written(date).ends().filter(|_| is_firm)
}

/// The articles in which an actor is quoted, or holds a claim.
fn heard<'a>(cx: Context<'a>, actor: &Actor) -> BTreeSet<&'a ArticleId> {
    let links = &cx.dossier.backlinks;
    let said = [links.quotes.get(&actor.id), links.held.get(&actor.id)];
    let said = said.into_iter().flatten().flatten();
    said.map(|at| &at.article).collect()
}

/// The actor's events that have a day among those of the articles, or shortly before.
fn events(cx: Context<'_>, actor: &Actor, first: Day, last: Day) -> Vec<(Day, String)> {
    let reach = (last.number() - first.number()) / 10 + 7;
    let near = first.number() - reach..=last.number();
    let events = cx.dossier.backlinks.actor_events.get(&actor.id);
    let dated = events.into_iter().flatten().filter_map(|id| {
        let event = cx.dossier.events.get(id)?;
        let (day, end) = cx.dossier.times.shown(event)?.ends()?;
        (day == end && near.contains(&day.number())).then(|| (day, event.title.clone()))
    });
    let mut dated: Vec<(Day, String)> = dated.collect();
    dated.sort();
    dated
}

/// The events whose names have room above the bars: a name goes on from its day, or late on the line up to it.
fn with_room(line: &Line, events: Vec<(Day, String)>) -> Vec<(Day, String)> {
    let mut taken: Vec<std::ops::Range<usize>> = Vec::new();
    let has_room = |(day, _): &(Day, String)| {
        let x = line.at(*day);
        let here = match is_late(x) {
            true => x.saturating_sub(NAME)..x,
            false => x..x + NAME,
        };
        let is_free = taken.len() < EVENTS
            && taken
                .iter()
                .all(|one| one.end <= here.start || here.end <= one.start);
        if is_free {
            taken.push(here);
        }
        is_free
    };
    events.into_iter().filter(has_room).collect()
}

/// The bars along a line. Those that would be at one place are one.
fn cards(line: &Line, bars: &BTreeMap<Day, Bar>) -> Vec<StripBar> {
    let mut placed: BTreeMap<usize, Bar> = BTreeMap::new();
    for (day, bar) in bars {
        let here = placed.entry(line.at(*day)).or_default();
        here.mentions += bar.mentions;
        here.is_heard |= bar.is_heard;
    }
    let most = placed.values().map(|bar| bar.mentions).max();
    let most = most.unwrap_or_default().max(1);
    let card = |(x, bar): (usize, Bar)| StripBar {
        x,
        height: (bar.mentions * HEIGHTS).div_ceil(most).clamp(1, HEIGHTS),
        is_heard: bar.is_heard,
    };
    placed.into_iter().map(card).collect()
}

/// The strip in a sentence, for those who hear it: the first bar, the last, and the highest.
fn spoken(cx: Context<'_>, unit: Unit, bars: &BTreeMap<Day, Bar>) -> Option<String> {
    let name = |day: Day| {
        let days = Days::between(day, unit.last(day));
        days.said(cx.messages).unwrap_or_default()
    };
    let (first, _) = bars.first_key_value()?;
    let (last, _) = bars.last_key_value()?;
    // Of several that are as high, the first.
    let (most, bar) = bars
        .iter()
        .max_by_key(|(day, bar)| (bar.mentions, std::cmp::Reverse(**day)))?;
    let (first, last, most) = (name(*first), name(*last), name(*most));
    let mentions = cx.messages.count("n-mentions", bar.mentions);
    Some(cx.messages.format(
        "strip-spoken",
        &[
            ("first", (&first).into()),
            ("last", (&last).into()),
            ("most", (&most).into()),
            ("mentions", (&mentions).into()),
        ],
    ))
}
