//! Positions on a timeline: a lane for each holder, above the dashed line those who are for, below it those who are against.

use std::collections::BTreeMap;

use super::positions::Attested;
use super::said::side_class;
use crate::dossier::{
    AnnotationRef, Claim, DatedAttestation, Latest, Polarity, Position, PositionHolder, RecordId,
    polarity,
};
use crate::page::context::Context;
use crate::page::draw::lanes::{Line, NEAR};
use crate::page::messages::phrases::stance_class;
use crate::page::model::{BandCard, LaneCard, LanesCard, MarkCard, SpanCard, TickCard};
use crate::time::day::Day;

/// How much of the line the name of a month and its year takes on a narrow page.
const NARROW_NAME: usize = 32;
/// How many lanes a band has.
const LANES: usize = 12;
/// How many events are named along the line.
const EVENTS: usize = 2;

/// The positions on a claim, drawn; nothing where fewer than two days are known. `order` are the attestations as the page numbers
/// them.
pub(crate) fn lanes(cx: Context<'_>, claim: &Claim, order: &[Attested<'_>]) -> Option<LanesCard> {
    let positions = cx.dossier.positions.of(&claim.id);
    let all = || positions.iter().flat_map(|position| &position.attestations);
    let days = all().flat_map(|one| {
        let placed = one.said.placed();
        [placed.earliest(), placed.latest()]
    });
    let days: Vec<Day> = days.flatten().collect();
    let (first, last) = (*days.iter().min()?, *days.iter().max()?);
    if first == last {
        return None;
    }
    let events = events(cx, claim, first, last);
    let first = events.iter().map(|(day, _)| *day).fold(first, Day::min);
    let last = events.iter().map(|(day, _)| *day).fold(last, Day::max);
    let drawing = Drawing {
        cx,
        line: Line::new(first, last),
        numbers: order.iter().map(|(at, _)| *at).zip(1..).collect(),
    };
    let bands = drawing.bands(positions);
    Some(LanesCard {
        ticks: ticks(cx, &drawing.line, events),
        has_undated: all().any(|one| one.said.placed().latest().is_none()),
        legend: legend(&bands),
        bands,
    })
}

/// The days of the events that a claim is about, if they are at or near the days of its positions.
fn events(cx: Context<'_>, claim: &Claim, first: Day, last: Day) -> Vec<(Day, String)> {
    let reach = (last.number() - first.number()).max(30);
    let near = first.number() - reach..=last.number() + reach;
    let about = claim.about.iter().filter_map(|record| match record {
        RecordId::Event(event) => cx.dossier.events.get(event),
        _ => None,
    });
    let dated = about.filter_map(|event| {
        let days = cx.dossier.times.shown(event)?;
        let (day, end) = days.ends()?;
        (day == end && near.contains(&day.number())).then(|| (day, event.title.clone()))
    });
    dated.take(EVENTS).collect()
}

fn legend(bands: &[BandCard]) -> Vec<&'static str> {
    let lanes = || bands.iter().flat_map(|band| &band.lanes);
    let has = |class: &str| {
        lanes()
            .flat_map(|lane| &lane.marks)
            .any(|mark| mark.class == class)
    };
    let classes = ["said", "rep", "while"]
        .into_iter()
        .filter(|class| has(class));
    let has_step = |is_firm| {
        lanes()
            .flat_map(|lane| &lane.steps)
            .any(|step| step.is_firm == is_firm)
    };
    let steps = [("step", true), ("dotted", false)]
        .into_iter()
        .filter(|(_, is_firm)| has_step(*is_firm))
        .map(|(class, _)| class);
    classes.chain(steps).collect()
}

/// Whether the name of an event is before its day, because there is no room after it.
pub(crate) fn is_late(x: usize) -> bool {
    x > 60
}

/// The names along a timeline: months or years, and days of events.
pub(crate) fn ticks(cx: Context<'_>, line: &Line, events: Vec<(Day, String)>) -> Vec<TickCard> {
    let named = events.into_iter().map(|(day, label)| {
        let x = line.at(day);
        TickCard {
            x,
            label,
            is_event: true,
            is_late: is_late(x),
            is_minor: false,
        }
    });
    let mut room = 0;
    let unit = |(x, label)| {
        let is_minor = x < room;
        if !is_minor {
            room = x + NARROW_NAME;
        }
        TickCard {
            x,
            label,
            is_event: false,
            is_late: false,
            is_minor: is_minor || x > 100 - NARROW_NAME / 2,
        }
    };
    let units = line.ticks(cx.messages).into_iter().map(unit);
    units.collect::<Vec<_>>().into_iter().chain(named).collect()
}

struct Drawing<'a> {
    cx: Context<'a>,
    line: Line,
    numbers: BTreeMap<&'a AnnotationRef, usize>,
}

impl<'a> Drawing<'a> {
    fn bands(&self, positions: &[Position]) -> Vec<BandCard> {
        let mut by_band: BTreeMap<usize, Vec<&Position>> = BTreeMap::new();
        for position in positions {
            by_band.entry(band(position)).or_default().push(position);
        }
        let card = |(band, positions): (usize, Vec<&Position>)| {
            let class = BANDS.get(band).copied().unwrap_or_default();
            let name = BAND_NAMES.get(band).copied().unwrap_or_default();
            self.band(class, name, positions)
        };
        by_band.into_iter().map(card).collect()
    }

    fn band(&self, class: &'static str, id: &str, mut positions: Vec<&Position>) -> BandCard {
        let count = positions.len();
        // Those who were heard most often are drawn, in the order in which they were first heard.
        positions.sort_by_key(|one| std::cmp::Reverse(one.attestations.len()));
        positions.truncate(LANES);
        positions.sort_by_cached_key(|one| one.attestations.first().map(|one| one.said.in_time()));
        BandCard {
            class,
            label: self.cx.messages.get(id).to_owned(),
            count,
            more: count - positions.len(),
            lanes: positions
                .into_iter()
                .map(|one| self.lane(class, one))
                .collect(),
        }
    }

    fn lane(&self, band: &str, position: &Position) -> LaneCard {
        let is_crossed = band == "crossed";
        let mut marks: Vec<MarkCard> = Vec::new();
        let mut undated = Vec::new();
        for one in &position.attestations {
            let Some(mark) = self.mark(one, position, is_crossed) else {
                continue;
            };
            if one.said.placed().latest().is_none() {
                undated.push(mark);
                continue;
            }
            let is_near = |other: &&mut MarkCard| {
                other.x.abs_diff(mark.x) < NEAR
                    && (other.class, other.sign, other.place, other.until)
                        == (mark.class, mark.sign, mark.place, None)
            };
            match marks.last_mut().filter(is_near) {
                Some(other) => {
                    other.numbers = [other.numbers.as_str(), &mark.numbers].join(" ");
                }
                None => marks.push(mark),
            }
        }
        LaneCard {
            holder: self.cx.position_holder(&position.holder),
            stances: self.stances(position),
            spoken: self.spoken(position),
            doubt: match position.latest() {
                Some(Latest::Unknown(_)) => self.cx.messages.get("order-not-known").to_owned(),
                None if position.is_taken_back() => self.cx.messages.get("taken-back").to_owned(),
                _ => String::new(),
            },
            marks,
            steps: self.steps(position),
            undated,
        }
    }

    fn mark(
        &self,
        one: &DatedAttestation,
        position: &Position,
        is_crossed: bool,
    ) -> Option<MarkCard> {
        let placed = one.said.placed();
        let side = polarity(one.stance);
        let x = placed
            .latest()
            .or(placed.earliest())
            .map_or(0, |day| self.line.at(day));
        let is_between = placed.ends().is_some_and(|(first, last)| first != last);
        let from = placed.earliest().map_or(x, |day| self.line.at(day));
        let is_stretch = is_between && !one.said.is_only_reported() && from < x;
        Some(MarkCard {
            x: if is_stretch { from } else { x },
            until: is_stretch.then_some(x),
            class: match () {
                () if is_stretch => "while",
                () if one.said.is_only_reported() || placed.earliest().is_none() => "rep",
                () => "said",
            },
            sign: match (&position.holder, side) {
                (PositionHolder::Article(_), Polarity::For) => "own",
                _ => stance_class(one.stance),
            },
            place: match side {
                _ if !is_crossed => "",
                Polarity::For => "up",
                Polarity::Against | Polarity::Open => "down",
            },
            numbers: self.cx.messages.number(*self.numbers.get(&one.at)?),
        })
    }

    fn steps(&self, position: &Position) -> Vec<SpanCard> {
        let steps = position.sequence.steps.iter();
        let span = |step: &crate::dossier::Step| {
            let (from, to) = position.ends(step)?;
            let x = |one: &DatedAttestation| Some(self.line.at(one.said.placed().latest()?));
            Some(SpanCard {
                x: x(from)?,
                until: x(to)?,
                way: match (polarity(from.stance), polarity(to.stance)) {
                    (_, Polarity::For) => "",
                    (Polarity::For, _) => "fall",
                    _ => "level",
                },
                is_firm: step.is_firm,
            })
        };
        steps.filter_map(span).collect()
    }

    fn stances(&self, position: &Position) -> String {
        let mut words: Vec<String> = Vec::new();
        for one in &position.attestations {
            let word = self.cx.messages.stance(one.stance).to_owned();
            if !words.contains(&word) {
                words.push(word);
            }
        }
        self.cx.messages.listed(&words)
    }

    /// "Denies, 12 January 2031, said. Acknowledges, 2 May 2031, said."
    fn spoken(&self, position: &Position) -> String {
        let comma = self.cx.messages.get("comma");
        let one = |one: &DatedAttestation| {
            let day = self.cx.day_at(&one.said, &one.at);
            let stance = self.cx.messages.stance(one.stance).to_owned();
            let words = [stance, day.words, day.basis];
            let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
            words.join(comma)
        };
        let all: Vec<String> = position.attestations.iter().map(one).collect();
        all.join(self.cx.messages.get("semicolon"))
    }
}

/// The classes of the bands from above to below.
const BANDS: [&str; 4] = ["for", "crossed", "against", "neither"];
/// What they are called.
const BAND_NAMES: [&str; 4] = ["side-for", "side-changed", "side-against", "side-neither"];

/// The band in which a position is drawn: whoever crossed the line has a lane on the line.
fn band(position: &Position) -> usize {
    if position.has_changed() {
        return 1;
    }
    let side = match position.latest() {
        Some(Latest::Known { side, .. }) => *side,
        Some(latest @ Latest::Unknown(_)) if latest.is(Polarity::For) => Polarity::For,
        Some(latest @ Latest::Unknown(_)) if latest.is(Polarity::Against) => Polarity::Against,
        Some(Latest::Unknown(_)) => return 1,
        None if position.is_taken_back() => Polarity::Open,
        None => position
            .attestations
            .first()
            .map_or(Polarity::Open, |one| polarity(one.stance)),
    };
    match side_class(side) {
        "for" => 0,
        "against" => 2,
        _ => 3,
    }
}
