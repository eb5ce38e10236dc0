//! Names set on a drawing, a map or a network, so that none covers another, nor a dot.
//!
//! Widths are estimated, a little too wide rather than too narrow: what the reader's machine sets is not known here.

use crate::page::model::Label;

/// A point on a drawing, in pixels.
pub(crate) type Pixel = (f64, f64);

/// Room kept between a name and everything else.
const GAP: f64 = 1.5;
/// Room that a country's name keeps around itself if possible.
const CLEARANCE: f64 = 7.0;
/// Room kept between a name and the drawing's edge.
const INSET: f64 = 4.0;
/// How far apart the lines are on which a country's name is tried.
const ROW: f64 = 7.0;
/// How far apart the points are by which a line is avoided.
const AVOIDED: f64 = 6.0;

/// How a name is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lettering {
    /// Size in pixels.
    size: f64,
    /// Set in capitals, and spaced out.
    capitals: bool,
}

/// Names of places and actors, linked.
pub(crate) const PLACE: Lettering = Lettering {
    size: 12.5,
    capitals: false,
};
/// Names of countries that are places of the dossier, linked.
pub(crate) const AREA: Lettering = Lettering {
    size: 12.0,
    capitals: true,
};
/// Names of countries that are only there for orientation.
pub(crate) const COUNTRY: Lettering = Lettering {
    size: 11.0,
    capitals: true,
};
/// The words at the scale.
pub(crate) const SCALE: Lettering = Lettering {
    size: 11.0,
    capitals: false,
};

impl Lettering {
    /// How wide a name is likely to be.
    pub(crate) fn width(self, name: &str) -> f64 {
        let ems: f64 = name.chars().map(|c| self.ems(c)).sum();
        (ems * self.size * 1.04).ceil()
    }

    fn ems(self, c: char) -> f64 {
        if self.capitals {
            c.to_uppercase().map(ems).sum::<f64>() + 0.06
        } else {
            ems(c)
        }
    }

    /// From the middle of the letters down to the line they are on.
    pub(crate) fn drop(self) -> f64 {
        self.size * if self.capitals { 0.34 } else { 0.32 }
    }

    /// The room for a name whose letters begin at `left`, on the `baseline`.
    fn room(self, left: f64, baseline: f64, width: f64) -> Room {
        let (up, down) = (self.size * 0.78, self.size * 0.25);
        Room {
            left,
            top: baseline - up,
            right: left + width,
            bottom: baseline + down,
        }
    }
}

fn ems(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}' => 0.0,
        ' ' | 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 0.28,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '—' => 0.87,
        '\u{590}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => 0.6,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ffef}' => 1.0,
        _ if c.is_uppercase() => 0.64,
        _ if c.is_ascii() => 0.54,
        _ => 0.62,
    }
}

/// A rectangle on the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Room {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Room {
    /// The room of a dot.
    pub(crate) fn dot((x, y): Pixel, radius: f64) -> Self {
        Self {
            left: x - radius,
            top: y - radius,
            right: x + radius,
            bottom: y + radius,
        }
    }

    fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    fn holds(&self, (x, y): Pixel) -> bool {
        x > self.left && x < self.right && y > self.top && y < self.bottom
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right + GAP
            && other.left < self.right + GAP
            && self.top < other.bottom + GAP
            && other.top < self.bottom + GAP
    }
}

/// Which end of a name its position is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// Where a name is: on this line, from there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) x: f64,
    pub(crate) baseline: f64,
    pub(crate) anchor: Anchor,
    pub(crate) room: Room,
}

/// A drawing being filled with names.
#[derive(Debug)]
pub(crate) struct Sheet {
    width: f64,
    height: f64,
    taken: Vec<Room>,
    avoided: Vec<Pixel>,
}

impl Sheet {
    pub(crate) fn new(width: f64, height: f64) -> Self {
        Self {
            width,
            height,
            taken: Vec::new(),
            avoided: Vec::new(),
        }
    }

    /// Keeps names of countries away from a closed line if possible.
    pub(crate) fn avoid(&mut self, ring: &[Pixel]) {
        let ends = ring.iter().cycle().skip(1);
        for (a, b) in ring.iter().zip(ends) {
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let steps = ((dx * dx + dy * dy).sqrt() / AVOIDED).ceil().max(1.0);
            self.avoided.extend((0..steps as usize).map(|i| {
                let share = i as f64 / steps;
                (a.0 + share * dx, a.1 + share * dy)
            }));
        }
    }

    /// Keeps names off a place.
    pub(crate) fn take(&mut self, room: Room) {
        self.taken.push(room);
    }

    pub(crate) fn is_free(&self, room: Room) -> bool {
        room.left >= INSET
            && room.top >= INSET
            && room.right <= self.width - INSET
            && room.bottom <= self.height - INSET
            && !self.taken.iter().any(|taken| taken.meets(&room))
    }

    /// Whether nothing is near, so that a name belongs to the background and not to a dot next to it.
    fn is_clear(&self, room: Room) -> bool {
        let grown = room.grown(CLEARANCE);
        !self.taken.iter().any(|taken| taken.meets(&grown))
            && !self.avoided.iter().any(|point| grown.holds(*point))
    }

    /// Sets a name next to a dot, at the best free one of eight positions.
    pub(crate) fn beside(&mut self, name: &str, dot: Pixel, radius: f64) -> Option<Setting> {
        self.first_free(around(dot, radius, PLACE.width(name)))
    }

    /// Sets a name under a dot, or at the next best free one of eight positions.
    pub(crate) fn under(&mut self, name: &str, dot: Pixel, radius: f64) -> Option<Setting> {
        let mut settings = around(dot, radius, PLACE.width(name));
        settings.reverse();
        self.first_free(settings)
    }

    fn first_free(&mut self, settings: [Setting; 8]) -> Option<Setting> {
        let setting = settings
            .into_iter()
            .find(|setting| self.is_free(setting.room))?;
        self.take(setting.room);
        Some(setting)
    }

    /// Sets a name inside an area, at its widest point.
    pub(crate) fn within(
        &mut self,
        name: &str,
        rings: &[Vec<Pixel>],
        lettering: Lettering,
    ) -> Option<Setting> {
        let width = lettering.width(name);
        let mut stretches = self.stretches(rings, lettering, width);
        stretches.sort_by(|a, b| b.worth.total_cmp(&a.worth));
        let settings = stretches
            .iter()
            .flat_map(|stretch| stretch.settings(lettering, width));
        let free: Vec<Setting> = settings
            .filter(|setting| self.is_free(setting.room))
            .collect();
        let setting = *free
            .iter()
            .find(|setting| self.is_clear(setting.room))
            .or(free.first())?;
        self.take(setting.room);
        Some(setting)
    }

    /// The stretches of an area on which a name of that width would fit, row by row.
    fn stretches(&self, rings: &[Vec<Pixel>], lettering: Lettering, width: f64) -> Vec<Stretch> {
        let Some((top, bottom)) = extent(rings.iter().flatten().map(|p| p.1)) else {
            return Vec::new();
        };
        let Some((left, right)) = extent(rings.iter().flatten().map(|p| p.0)) else {
            return Vec::new();
        };
        let (middle, half) = (
            ((left + right) / 2.0, (top + bottom) / 2.0),
            lettering.size * 0.45,
        );
        let rows = (0..=((bottom - top) / ROW) as usize).map(|row| top + ROW * (row as f64 + 0.5));
        let mut stretches = Vec::new();
        for y in rows.filter(|y| *y < self.height) {
            let bands = [y - half, y, y + half].map(|y| runs(rings, y));
            let common = shared(&shared(&bands[0], &bands[1]), &bands[2]);
            let wide = common.into_iter().filter(|(from, to)| to - from >= width);
            stretches.extend(wide.map(|(from, to)| Stretch::new(from, to, y, middle, width)));
        }
        stretches
    }
}

/// The eight positions next to a dot, best first.
fn around((x, y): Pixel, radius: f64, width: f64) -> [Setting; 8] {
    let (near, aside) = (radius + 4.0, radius * 0.7 + 2.0);
    let (level, above, below) = (
        y + PLACE.drop(),
        y - radius - 5.0,
        y + radius + PLACE.size * 0.8 + 2.0,
    );
    [
        (x + near, level, Anchor::Start),
        (x - near, level, Anchor::End),
        (x + aside, above + 1.0, Anchor::Start),
        (x + aside, below - 1.0, Anchor::Start),
        (x - aside, above + 1.0, Anchor::End),
        (x - aside, below - 1.0, Anchor::End),
        (x, above, Anchor::Middle),
        (x, below, Anchor::Middle),
    ]
    .map(|(x, baseline, anchor)| set(PLACE, x, baseline, anchor, width))
}

fn set(lettering: Lettering, x: f64, baseline: f64, anchor: Anchor, width: f64) -> Setting {
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Setting {
        x,
        baseline,
        anchor,
        room: lettering.room(left, baseline, width),
    }
}

/// A level piece of an area, wide enough for a name.
struct Stretch {
    from: f64,
    to: f64,
    y: f64,
    worth: f64,
}

impl Stretch {
    /// The wider the better, and the nearer to the middle of the area.
    fn new(from: f64, to: f64, y: f64, middle: Pixel, width: f64) -> Self {
        let room = (to - from).min(width * 2.0);
        let (dx, dy) = ((from + to) / 2.0 - middle.0, y - middle.1);
        Self {
            from,
            to,
            y,
            worth: room - (dx.abs() * 0.25 + dy.abs() * 0.6),
        }
    }

    /// In the middle of it, and then towards either end.
    fn settings(&self, lettering: Lettering, width: f64) -> impl Iterator<Item = Setting> + use<> {
        let (middle, play) = (
            (self.from + self.to) / 2.0,
            (self.to - self.from - width) / 2.0,
        );
        let baseline = self.y + lettering.drop();
        let aside = [0.0, -0.33, 0.33, -0.66, 0.66, -1.0, 1.0];
        aside.into_iter().map(move |share| {
            set(
                lettering,
                middle + share * play,
                baseline,
                Anchor::Middle,
                width,
            )
        })
    }
}

fn extent(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.fold(None, |found, v| {
        Some(found.map_or((v, v), |(low, high): (f64, f64)| (low.min(v), high.max(v))))
    })
}

/// Where a level line is inside rings: from, to.
fn runs(rings: &[Vec<Pixel>], y: f64) -> Vec<(f64, f64)> {
    let mut crossings: Vec<f64> = rings.iter().flat_map(|ring| crossings(ring, y)).collect();
    crossings.sort_by(f64::total_cmp);
    crossings
        .chunks_exact(2)
        .map(|pair| (pair[0], pair[1]))
        .collect()
}

fn crossings(ring: &[Pixel], y: f64) -> impl Iterator<Item = f64> {
    let ends = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(ends)
        .filter(move |(a, b)| (a.1 > y) != (b.1 > y))
        .map(move |(a, b)| {
            let share = (y - a.1) / (b.1 - a.1);
            a.0 + share * (b.0 - a.0)
        })
}

/// What two lists of runs have in common.
fn shared(one: &[(f64, f64)], other: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let pairs = one
        .iter()
        .flat_map(|a| other.iter().map(move |b| (a.0.max(b.0), a.1.min(b.1))));
    pairs.filter(|(from, to)| from < to).collect()
}

/// A name and its position.
pub(crate) fn label(setting: Setting, text: &str) -> Label {
    let anchor = match setting.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    Label {
        x: rounded(setting.x),
        y: rounded(setting.baseline),
        anchor,
        text: text.to_owned(),
    }
}

/// Rounded to tenths, as every number on a map is.
pub(crate) fn rounded(value: f64) -> f64 {
    f64::from(tenths(value)) / 10.0
}

pub(crate) fn tenths(value: f64) -> i32 {
    (value * 10.0).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_beside_one_dot_find_eight_places_at_most() {
        let mut sheet = Sheet::new(400.0, 400.0);
        sheet.take(Room::dot((200.0, 200.0), 4.0));
        let set: Vec<Setting> =
            std::iter::from_fn(|| sheet.beside("Kabul", (200.0, 200.0), 4.0)).collect();
        assert!((2..=8).contains(&set.len()), "{}", set.len());
        for (i, a) in set.iter().enumerate() {
            assert!(set[..i].iter().all(|b| !a.room.meets(&b.room)));
        }
    }

    #[test]
    fn a_name_stays_inside_its_country() {
        let mut sheet = Sheet::new(400.0, 400.0);
        let country = vec![vec![
            (20.0, 20.0),
            (300.0, 20.0),
            (300.0, 60.0),
            (60.0, 60.0),
            (60.0, 300.0),
            (20.0, 300.0),
        ]];
        let setting = sheet
            .within("Long country", &country, COUNTRY)
            .expect("there is room in its wide part");
        assert!(
            setting.room.top >= 20.0 && setting.room.bottom <= 60.0,
            "{setting:?}"
        );
        assert!(
            sheet
                .within(
                    "A country whose name is much too long for it",
                    &country,
                    COUNTRY
                )
                .is_none()
        );
    }
}
