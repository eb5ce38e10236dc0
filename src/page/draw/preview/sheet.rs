//! The layout of a preview image: words broken into lines that fit, and the map next to them.

use super::fonts::{FAMILY, Weight, paint, widths};
use crate::page::draw::map;
use crate::page::draw::map::spot::Spot;
use crate::page::html::writer::escape;
use crate::page::messages::Messages;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::as_sentence;
use crate::page::model::{Map, Shape};

/// How wide and how high a picture is, in pixels: what previews are cut to everywhere.
pub(crate) const SIZE: (u32, u32) = (1200, 630);

/// What a picture shows.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    /// The dossier, if the title is not its own.
    pub(crate) brand: Option<Words>,
    /// The title.
    pub(crate) title: Words,
    /// More about it.
    pub(crate) text: Option<Words>,
    /// A table: what a row is about, and who or what is in it.
    pub(crate) rows: Vec<(Words, Words)>,
    /// Someone's words, and who said them.
    pub(crate) quote: Option<(Words, Words)>,
    /// Who published it, and when.
    pub(crate) foot: Vec<Words>,
    /// Places for the map.
    pub(crate) spots: Vec<Spot>,
}

/// Some words, and which way they run.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    text: String,
    is_rtl: bool,
}

/// No picture has room for so many characters: words are measured one by one, so longer ones cost time and are cut off all the same.
const LONGEST: usize = 2_000;

impl Words {
    pub(crate) fn new(text: &str, language: &str) -> Self {
        let is_rtl = direction(language) == "rtl";
        let plain = |c: char| match c {
            '\u{2010}' | '\u{2011}' => '-',
            '\u{2012}' => '–',
            '\u{2015}' => '—',
            c => c,
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        Self {
            text: words.join(" ").chars().map(plain).take(LONGEST).collect(),
            is_rtl,
        }
    }
}

// The light colours of static/dossier.css; a test compares them.
pub(crate) const PAPER: &str = "#fbfaf6";
pub(crate) const INK: &str = "#1b1b19";
pub(crate) const SOFT: &str = "#4b4943";
pub(crate) const RULE: &str = "#ddd8ca";
pub(crate) const CLAIM: &str = "#713c00";
pub(crate) const QUOTE: &str = "#7a2a63";
pub(crate) const PLACE: &str = "#105036";
pub(crate) const SEA: &str = "#e4ebee";
pub(crate) const LAND: &str = "#f7f4ea";
pub(crate) const LAND_IN: &str = "#fffdf6";
pub(crate) const SHORE: &str = "#cfc8b4";
pub(crate) const RIVER: &str = "#a9c0cb";
pub(crate) const BORDER: &str = "#a8a08b";

/// The margin around the words.
const MARGIN: f64 = 72.0;
/// How wide the map is.
const MAP: f64 = 440.0;
/// How much larger a map is drawn than on a page: a picture is shown at half its size and less.
const ENLARGED: f64 = 1.8;
/// The foot's last line.
const FOOT: f64 = 574.0;

/// What a map shows, in words; none if it shows nothing.
fn map_of(spots: &[Spot], messages: &Messages) -> Option<String> {
    const NAMED: usize = 12;
    let names = spots.iter().take(NAMED).map(|spot| spot.name.clone());
    let names = messages.listed(&names.collect::<Vec<_>>());
    let more = if spots.len() > NAMED { "…" } else { "" };
    let shown = messages.format("map-of", &[("places", (&names).into())]);
    (!spots.is_empty()).then(|| format!("{shown}{more}"))
}

impl Sheet {
    /// What it shows, for those who do not see it.
    pub(crate) fn in_words(&self, messages: &Messages) -> String {
        let lines = std::iter::once(&self.title).chain(&self.text);
        let mut parts: Vec<String> = lines.map(|words| words.text.clone()).collect();
        if let Some((said, speaker)) = &self.quote {
            parts.push(format!("{} {}", said.text, speaker.text));
        }
        parts.extend(self.rows.iter().map(|(label, text)| {
            let space = if text.text.is_empty() { "" } else { ": " };
            format!("{}{space}{}", label.text, text.text)
        }));
        let foot: Vec<&str> = self.foot.iter().map(|words| words.text.as_str()).collect();
        parts.push(foot.join(", "));
        parts.extend(map_of(&self.spots, messages));
        parts.retain(|part| !part.is_empty());
        let whole = parts.iter().map(|part| as_sentence(part));
        whole.collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn png(&self, messages: &Messages) -> Option<Vec<u8>> {
        paint(&self.svg(messages), SIZE)
    }

    pub(crate) fn svg(&self, messages: &Messages) -> String {
        let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
        let map = map::draw(
            &self.spots,
            (MAP / ENLARGED) as u32,
            (height / ENLARGED) as u32,
            messages,
        );
        let right = width
            - if map.is_some() {
                MAP + MARGIN * 0.75
            } else {
                MARGIN
            };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"{FAMILY}\">\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{PAPER}\"/>"
        );
        svg += &self.words(right);
        svg += &map.map(|map| drawn(&map, messages)).unwrap_or_default();
        svg + &format!("<rect width=\"{width}\" height=\"12\" fill=\"{CLAIM}\"/></svg>")
    }

    /// All words, in a column that ends at `right`.
    fn words(&self, right: f64) -> String {
        let mut column = Column {
            left: MARGIN,
            right,
            y: 62.0,
            svg: String::new(),
        };
        if let Some(brand) = &self.brand {
            column.set(brand, BRAND, 120.0);
        }
        column.y = if self.brand.is_some() { 128.0 } else { 84.0 };
        let foot_from = FOOT - 42.0 * self.foot.len() as f64;
        let room = foot_from - column.y - 24.0;
        let has_more = self.text.is_some() || self.quote.is_some();
        let for_title = match (self.rows.is_empty(), has_more) {
            (false, _) => 0.45,
            (true, true) => 0.6,
            (true, false) => 1.0,
        };
        column.set(&self.title, TITLE, room * for_title);
        column.y += 22.0;
        if let Some(text) = &self.text {
            let room = foot_from - column.y;
            let for_text = if self.rows.is_empty() {
                room
            } else {
                room * 0.4
            };
            column.set(text, TEXT, for_text);
        }
        column.rows(&self.rows, foot_from);
        if let Some((said, speaker)) = &self.quote {
            column.quote(said, speaker, foot_from - column.y);
        }
        column.y = foot_from;
        for (at, words) in self.foot.iter().enumerate() {
            column.set(words, if at == 0 { NAME } else { DATE }, 60.0);
        }
        column.svg
    }
}

/// How words are set.
#[derive(Clone, Copy)]
struct Style {
    weight: Weight,
    colour: &'static str,
    /// Sizes to try, the largest first.
    sizes: &'static [f64],
    /// From one line to the next, in sizes.
    leading: f64,
    /// The most lines it may take.
    lines: usize,
}

const BRAND: Style = Style {
    weight: Weight::Regular,
    colour: SOFT,
    sizes: &[30.0],
    leading: 1.3,
    lines: 1,
};
const TITLE: Style = Style {
    weight: Weight::Semibold,
    colour: INK,
    sizes: &[72.0, 64.0, 57.0, 51.0, 46.0, 42.0],
    leading: 1.16,
    lines: 6,
};
const TEXT: Style = Style {
    weight: Weight::Regular,
    colour: SOFT,
    sizes: &[44.0, 40.0, 36.0, 32.0, 29.0],
    leading: 1.32,
    lines: 5,
};
const SAID: Style = Style {
    colour: INK,
    ..TEXT
};
const NAME: Style = Style {
    weight: Weight::Semibold,
    colour: INK,
    sizes: &[32.0, 29.0, 26.0],
    leading: 1.3,
    lines: 1,
};
const DATE: Style = Style {
    weight: Weight::Regular,
    colour: SOFT,
    sizes: &[30.0, 27.0, 24.0],
    leading: 1.3,
    lines: 1,
};

const LABEL: Style = Style {
    sizes: &[28.0, 25.0, 22.0],
    lines: 2,
    ..NAME
};
const CELL: Style = Style {
    colour: INK,
    sizes: &[28.0, 25.0],
    leading: 1.3,
    lines: 2,
    ..TEXT
};

const NOTE: Style = Style {
    weight: Weight::Regular,
    colour: SOFT,
    sizes: &[16.0],
    leading: 1.3,
    lines: 2,
};

/// A column that is filled from above.
struct Column {
    left: f64,
    right: f64,
    /// Where the next line's room begins.
    y: f64,
    svg: String,
}

impl Column {
    /// Sets words into so much height, as large as they fit; what does not fit at all ends in an ellipsis.
    fn set(&mut self, words: &Words, style: Style, height: f64) {
        self.set_from(self.left, self.right, words, style, height);
    }

    fn set_from(&mut self, left: f64, right: f64, words: &Words, style: Style, height: f64) {
        let Some((size, lines)) = fitted(&words.text, style, right - left, height) else {
            return;
        };
        let (x, anchor) = if words.is_rtl {
            (right, "end")
        } else {
            (left, "start")
        };
        for line in lines {
            let baseline = self.y + size * (style.leading - 0.28);
            self.y += size * style.leading;
            // The direction of a line is that of its words, whatever it begins with.
            let line = match words.is_rtl {
                true => format!("\u{2067}{}\u{2069}", escape(&line)),
                false => escape(&line),
            };
            self.svg += &format!(
                "<text x=\"{x}\" y=\"{baseline:.1}\" font-size=\"{size}\" font-weight=\"{}\" fill=\"{}\" text-anchor=\"{anchor}\">{line}</text>",
                style.weight.number(),
                style.colour,
            );
        }
    }

    /// As many rows of a table as there is room for. A sign that there are more takes the room of a line.
    fn rows(&mut self, rows: &[(Words, Words)], bottom: f64) {
        const LABELS: f64 = 0.3;
        const LINE: f64 = 28.0 * 1.3;
        let (left, right) = (self.left, self.right);
        let middle = |is_rtl: bool| {
            let share = if is_rtl { 1.0 - LABELS } else { LABELS };
            left + (right - left) * share
        };
        self.y += 26.0;
        for (at, (label, text)) in rows.iter().enumerate() {
            let is_last = at + 1 == rows.len();
            let room = bottom - self.y - if is_last { 0.0 } else { LINE };
            if room < LINE {
                let more = Words {
                    text: "…".to_owned(),
                    is_rtl: label.is_rtl,
                };
                self.set(&more, LABEL, LINE + 1.0);
                return;
            }
            let middle = middle(label.is_rtl);
            let (labels, cells) = match label.is_rtl {
                false => ((left, middle - 20.0), (middle, right)),
                true => ((middle + 20.0, right), (left, middle)),
            };
            let above = self.y;
            self.set_from(labels.0, labels.1, label, LABEL, room);
            let below = self.y;
            self.y = above;
            self.set_from(cells.0, cells.1, text, CELL, room);
            self.y = self.y.max(below) + 10.0;
        }
    }

    /// Someone's words next to a bar, with their name below.
    fn quote(&mut self, said: &Words, speaker: &Words, height: f64) {
        let (above, indent) = (self.y, 28.0);
        let (left, right) = match said.is_rtl {
            true => (self.left, self.right - indent),
            false => (self.left + indent, self.right),
        };
        self.set_from(left, right, said, SAID, height - 50.0);
        if self.y == above {
            return;
        }
        self.set_from(left, right, speaker, DATE, 50.0);
        let x = if said.is_rtl {
            self.right - 5.0
        } else {
            self.left
        };
        self.svg += &format!(
            "<rect x=\"{x}\" y=\"{:.1}\" width=\"5\" height=\"{:.1}\" fill=\"{QUOTE}\"/>",
            above + 6.0,
            self.y - above - 6.0,
        );
    }
}

// Breaking lines ----------------------------------------------------------------------------------------------------

/// The largest size at which words fit, and their lines. Nothing if a letter cannot be drawn, or there is no room.
fn fitted(text: &str, style: Style, width: f64, height: f64) -> Option<(f64, Vec<String>)> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let measured = widths(
        words.iter().copied().chain(["n n", "nn", "…"]),
        style.weight,
    );
    let widths: Vec<f64> = measured.into_iter().collect::<Option<_>>()?;
    let (words_wide, rest) = widths.split_at_checked(words.len())?;
    let [apart, together, ellipsis] = rest else {
        return None;
    };
    let measure = Measure {
        words: words.into_iter().zip(words_wide.iter().copied()).collect(),
        space: apart - together,
        ellipsis: *ellipsis,
    };
    let most = |size: f64| style.lines.min((height / (size * style.leading)) as usize);
    let fits = |size: &&f64| {
        measure
            .lines(width / **size)
            .is_some_and(|lines| lines.len() <= most(**size))
    };
    let size = style.sizes.iter().find(fits).or(style.sizes.last())?;
    let lines = measure.set(width / size, most(*size));
    (!lines.is_empty()).then_some((*size, lines))
}

/// Words and how wide they are, for a size of one pixel.
struct Measure<'w> {
    words: Vec<(&'w str, f64)>,
    space: f64,
    ellipsis: f64,
}

impl Measure<'_> {
    /// How many words are on each line, filled one after the other; nothing if a word is wider than a line.
    fn lines(&self, width: f64) -> Option<Vec<usize>> {
        let mut lines: Vec<(usize, f64)> = Vec::new();
        for (_, wide) in &self.words {
            match lines.last_mut() {
                Some((count, taken)) if *taken + self.space + wide <= width => {
                    *count += 1;
                    *taken += self.space + wide;
                }
                _ if *wide <= width => lines.push((1, *wide)),
                _ => return None,
            }
        }
        Some(lines.into_iter().map(|(count, _)| count).collect())
    }

    /// The lines, of about one length; what does not fit on `most` lines is cut off.
    fn set(&self, width: f64, most: usize) -> Vec<String> {
        match self.lines(width) {
            Some(lines) if lines.len() <= most => self.broken(&self.balanced(width, lines)),
            _ => self.cut(width, most),
        }
    }

    /// The same number of lines in the narrowest column that holds them.
    fn balanced(&self, width: f64, lines: Vec<usize>) -> Vec<usize> {
        let (mut narrow, mut wide) = (width * 0.5, width);
        let mut best = lines;
        for _ in 0..8 {
            let middle = (narrow + wide) / 2.0;
            match self.lines(middle).filter(|lines| lines.len() <= best.len()) {
                Some(lines) => {
                    wide = middle;
                    best = lines;
                }
                None => narrow = middle,
            }
        }
        best
    }

    fn broken(&self, lines: &[usize]) -> Vec<String> {
        let mut words = self.words.iter().map(|(word, _)| *word);
        let line = |count: &usize| words.by_ref().take(*count).collect::<Vec<_>>().join(" ");
        lines.iter().map(line).collect()
    }

    /// As many words as fit, the last line ending in an ellipsis. A word that is wider than a line is cut itself.
    fn cut(&self, width: f64, most: usize) -> Vec<String> {
        let mut lines: Vec<(String, f64)> = Vec::new();
        for (word, wide) in &self.words {
            let is_last = lines.len() >= most;
            let room = width - if is_last { self.ellipsis } else { 0.0 };
            match lines.last_mut() {
                Some((line, taken)) if *taken + self.space + wide <= room => {
                    line.push(' ');
                    line.push_str(word);
                    *taken += self.space + wide;
                }
                _ if is_last => break,
                _ => lines.push((
                    shortened(word, *wide, width - self.ellipsis),
                    wide.min(width),
                )),
            }
        }
        if let Some((line, _)) = lines.last_mut() {
            line.push('…');
        }
        lines.into_iter().map(|(line, _)| line).collect()
    }
}

/// As much of a word as fits, supposing that its letters are of one width.
fn shortened(word: &str, wide: f64, width: f64) -> String {
    if wide <= width {
        return word.to_owned();
    }
    let letters = word.chars().count() as f64 * width / wide;
    word.chars().take(letters as usize).collect()
}

// The map -----------------------------------------------------------------------------------------------------------

/// A map at the picture's right edge, drawn as the stylesheet draws it by day.
fn drawn(map: &Map, messages: &Messages) -> String {
    let (x, height) = (f64::from(SIZE.0) - MAP, f64::from(SIZE.1));
    let mut svg = format!(
        "<svg x=\"{x}\" y=\"0\" width=\"{MAP}\" height=\"{height}\" viewBox=\"0 0 {} {}\" preserveAspectRatio=\"xMidYMid slice\">\
         <rect width=\"100%\" height=\"100%\" fill=\"{SEA}\"/>",
        map.width, map.height,
    );
    for Shape { class, d } in &map.layers {
        svg += &format!("<path d=\"{d}\" {}/>", paint_of(class));
    }
    for country in &map.countries {
        let name = escape(&country.text.to_uppercase());
        svg += &format!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"9.8\" letter-spacing=\".6\" fill=\"{SOFT}\">{name}</text>",
            country.x, country.y,
        );
    }
    for pin in &map.pins {
        if let Some(dot) = &pin.dot {
            svg += &format!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>",
                dot.x,
                dot.y,
                dot.r,
                if pin.class.contains("vague") {
                    VAGUE
                } else {
                    DOT
                },
            );
        }
        if let Some(label) = &pin.label {
            let is_area = pin.class.contains("area");
            let name = if is_area {
                label.text.to_uppercase()
            } else {
                label.text.clone()
            };
            svg += &format!(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" font-size=\"11.2\" font-weight=\"600\" fill=\"{INK}\" stroke=\"{LAND_IN}\" \
                 stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">{}</text>",
                label.x,
                label.y,
                label.anchor,
                escape(&name),
            );
        }
    }
    svg += "</svg>";
    svg += &format!("<path d=\"M{x} 0V{height}\" stroke=\"{RULE}\" stroke-width=\"2\"/>");
    svg + &note(messages, x)
}

/// What is to be said wherever a map is shown, on its lower edge.
fn note(messages: &Messages, x: f64) -> String {
    let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
    let top = height - 52.0;
    let mut column = Column {
        left: x + 20.0,
        right: width - 12.0,
        y: top + 5.0,
        svg: format!(
            "<rect x=\"{x}\" y=\"{top}\" width=\"{MAP}\" height=\"52\" fill=\"{PAPER}\" fill-opacity=\".9\"/>"
        ),
    };
    let words = Words::new(messages.get("map-boundaries"), messages.language());
    column.set(&words, NOTE, 52.0);
    column.svg
}

const DOT: &str = "fill=\"#105036\" stroke=\"#ffffff\" stroke-width=\"1.5\"";
const VAGUE: &str = "fill=\"#fffdf6\" stroke=\"#105036\" stroke-width=\"2\"";

/// How a layer of a map is drawn.
fn paint_of(class: &str) -> String {
    let line = |colour: &str, width: f64, more: &str| {
        format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{more}")
    };
    let dashed = " stroke-dasharray=\"4 3\"";
    match class {
        "land" => format!("fill=\"{LAND}\" stroke=\"{SHORE}\" stroke-width=\".8\""),
        "land in" => format!("fill=\"{LAND_IN}\""),
        "lake" => format!("fill=\"{SEA}\""),
        "river" => line(RIVER, 0.9, ""),
        "province" => line(SHORE, 0.5, ""),
        "border" => line(BORDER, 1.1, ""),
        "border disputed" => line(BORDER, 1.1, dashed),
        "outline" | "outline in" => format!(
            "fill=\"{PLACE}\" fill-opacity=\".12\" fill-rule=\"evenodd\" stroke=\"{PLACE}\" stroke-width=\"1.5\""
        ),
        "extent near" => format!("fill=\"{PLACE}\" fill-opacity=\".09\" stroke=\"{PLACE}\""),
        _ => format!("fill=\"{PLACE}\" fill-opacity=\".09\" stroke=\"{PLACE}\"{dashed}"),
    }
}
