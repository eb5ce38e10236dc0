//! Reads what one line above or below a text states about it.

use std::borrow::Cow;

use super::given::is_person_named;
use super::parts::{agency_and_place, in_parts, numbered_paper, of_day_and_name, of_issue};
use super::signed::{
    name_before_office, reports_from, writer_and_office, writer_and_paper, writer_between,
};
use super::simple::{labelled, published, simple};
use super::stated::Stated;
use super::words::{
    Label, behind_publisher_lead, is_paper, is_person, is_section, is_titled_name, label,
    may_be_paper,
};
use crate::clipping::dates;
use crate::clipping::words::{count, ends_sentence};

/// The longest line that states something about a text, in characters.
const LONGEST: usize = 160;

/// What a line states. Empty for a headline, a sentence, or anything else.
pub(crate) fn stated(line: &str) -> Vec<Stated> {
    let line = without_marks(line);
    let line = unwrapped(line.trim());
    if line.is_empty() || line.chars().count() > LONGEST {
        return Vec::new();
    }
    labelled(line)
        .or_else(|| numbered_paper(line))
        .or_else(|| simple(line))
        .or_else(|| published_in(line))
        .or_else(|| of_issue(line))
        .or_else(|| of_day_and_name(line))
        .or_else(|| writers_beside(line))
        .or_else(|| in_parts(line))
        .or_else(|| agency_and_place(line))
        .or_else(|| writer_and_paper(line))
        .or_else(|| writer_and_office(line))
        .or_else(|| writer_in_brackets(line))
        .or_else(|| writer_between(line))
        .or_else(|| reports_from(line))
        .or_else(|| paper_of_place(line))
        .unwrap_or_default()
}

/// "Inés Carballeda / Mateo Ruipérez": several authors and nothing else.
fn writers_beside(line: &str) -> Option<Vec<Stated>> {
    let is_writer = |name: &str| count(name) >= 2 && is_person_named(name) && !is_paper(name);
    let are_writers = line.contains(" / ") && line.split(" / ").all(is_writer);
    are_writers.then(|| vec![Stated::Byline(line.to_owned())])
}

/// "Corran Valley Courier (Ohio)": a paper with its location.
fn paper_of_place(line: &str) -> Option<Vec<Stated>> {
    let (name, place) = line.strip_suffix(')')?.split_once(" (")?;
    let is_one = is_paper(name) && (1..=3).contains(&count(place)) && !place.contains('(');
    let is_inside = is_paper(place)
        && !is_paper(name)
        && (1..=3).contains(&count(name))
        && is_person(name)
        && !is_person_named(name);
    if is_inside {
        // "کابل (سمون نیوز)"
        let place = Stated::Place(name.to_owned());
        let (_, paper) = line.strip_suffix(')')?.split_once(" (")?;
        return Some(vec![place, Stated::Publisher(paper.to_owned())]);
    }
    is_one.then(|| vec![Stated::Publisher(name.to_owned())])
}

/// How many lines at the beginning of a text can have parts separated by spaces. Further below, such a line may be a row of a
/// table.
const MOST_LINES: usize = 40;

/// The text with a colon between label and value if they are separated by a tab or by several spaces ("Autor    Klaus Reuter"), and
/// with bars between other short parts, as in a menu or a page header.
pub(crate) fn with_colons(text: &str) -> Cow<'_, str> {
    if !text.contains('\t') && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    let with_colon = |line: &str| -> Option<String> {
        let words = line.trim();
        let at = words.find('\t').or_else(|| words.find("  "))?;
        let cells: Vec<&str> = words
            .split('\t')
            .flat_map(|cell| cell.split("  "))
            .map(str::trim)
            .filter(|cell| !cell.is_empty())
            .collect();
        let (before, value) = words.split_at_checked(at)?;
        let before = before.trim_end_matches([' ', ':']);
        let is_label = label(before).is_some()
            || dates::labels_publication(before)
            || dates::labels_change(before);
        let are_parts = cells.len() >= 2
            && cells
                .iter()
                .all(|cell| count(cell) <= 6 && !ends_sentence(cell))
            && !line.starts_with([' ', '\t']);
        match (is_label && count(before) <= 4, are_parts) {
            (true, _) => Some(format!("{before}: {}", value.trim())),
            (false, true) => Some(cells.join(" | ")),
            (false, false) => None,
        }
    };
    let lines = text.split('\n').enumerate().map(|(at, line)| {
        let parted = with_colon(line).filter(|_| at < MOST_LINES);
        parted.map_or(Cow::Borrowed(line), Cow::Owned)
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

/// Joins a label on its own line to the line below, as its value: "Author" / "Kit Aldous". `None` if the next line cannot be the
/// value.
pub(crate) fn over_two_lines(line: &str, next: &str) -> Option<String> {
    let has_colon = line.ends_with([':', '：']);
    let before = line.trim_end_matches([':', '：', ' ']);
    let of_day = dates::labels_publication(before) || dates::labels_change(before);
    let kind = label(before).or_else(|| of_day.then_some(Label::Other))?;
    let is_value = match kind {
        _ if of_day => dates::is_only_a_date(next),
        Label::Byline | Label::Sender => {
            is_person_named(next) || has_colon && is_person(next) && count(next) <= 6
        }
        Label::Publisher => is_paper(next) || has_colon && count(next) <= 8,
        Label::Title => has_colon && !ends_sentence(next),
        _ => false,
    };
    let is_one = is_value
        && count(next) <= 30
        && !next.contains([':', '：'])
        && (has_colon || !is_section(before) || of_day);
    is_one.then(|| format!("{before}: {next}"))
}

/// A line without direction marks, and without the icons and bullets that pages print before a fact.
pub(super) fn without_marks(line: &str) -> Cow<'_, str> {
    let is_direction = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fe0f}');
    let line = match line.contains(is_direction) {
        true => Cow::Owned(line.replace(is_direction, "")),
        false => Cow::Borrowed(line),
    };
    let is_picture = |c: char| {
        !c.is_alphanumeric()
            && !c.is_whitespace()
            && !c.is_ascii_punctuation()
            && !"“”„‘’‚«»‹›–—―…©§¿¡•·،؛؟۔".contains(c)
    };
    match line.starts_with(is_picture) {
        true => Cow::Owned(
            line.trim_start_matches(|c| is_picture(c) || c == ' ')
                .to_owned(),
        ),
        false => line,
    }
}

/// A line without the brackets or emphasis marks around all of it.
pub(super) fn unwrapped(line: &str) -> &str {
    let pairs = [
        ("(", ")"),
        ("[", "]"),
        ("**", "**"),
        ("*", "*"),
        ("__", "__"),
        ("_", "_"),
    ];
    let inner = pairs.iter().find_map(|(open, close)| {
        let inner = line.strip_prefix(open)?.strip_suffix(close)?;
        (!inner.contains(open) && !inner.contains(close)).then_some(inner)
    });
    inner.map_or(line, str::trim)
}

/// "First published in The Ostrel Courier on 25 March 2025"
fn published_in(line: &str) -> Option<Vec<Stated>> {
    let value = behind_publisher_lead(line)?.trim_end_matches(['.', ' ']);
    let stated = published(value);
    // "Published in The Meridian, May 28th, 2024": a place would not have an article.
    let has_day = stated.iter().any(|one| matches!(one, Stated::Date(_)));
    let is_name =
        |name: &str| is_paper(name) || may_be_paper(name) || has_day && is_titled_name(name);
    let is_named = stated
        .iter()
        .any(|one| matches!(one, Stated::Publisher(name) if is_name(name)));
    (count(value) <= 12 && is_named).then_some(stated)
}

/// "Bilal Qureshi (Korrespondent)", "بلال احمد قریشی (نمائندہ خصوصی)"
fn writer_in_brackets(line: &str) -> Option<Vec<Stated>> {
    let name = name_before_office(line)?;
    is_person_named(name).then(|| vec![Stated::Byline(name.to_owned())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn byline(name: &str) -> Stated {
        Stated::Byline(name.into())
    }

    fn publisher(name: &str) -> Stated {
        Stated::Publisher(name.into())
    }

    fn date(day: &str) -> Stated {
        Stated::Date(day.into())
    }

    #[test]
    fn lines_state_what_papers_print() {
        for (line, wanted) in [
            (
                "The Ostrel Courier, 25 March 2025",
                vec![publisher("The Ostrel Courier"), date("2025-03-25")],
            ),
            (
                "The Ostrel Courier | 25 March 2025",
                vec![publisher("The Ostrel Courier"), date("2025-03-25")],
            ),
            (
                "Ostrel, 20 de mayo de 2025",
                vec![Stated::Place("Ostrel".into()), date("2025-05-20")],
            ),
            (
                "داسكار، 18 مارس 2025",
                vec![Stated::Place("داسكار".into()), date("2025-03-18")],
            ),
            (
                "By Lena Brandt | November 13, 2014",
                vec![byline("Lena Brandt"), date("2014-11-13")],
            ),
            (
                "Opinion | Jorun Aske",
                vec![Stated::Section, Stated::PerhapsWriter("Jorun Aske".into())],
            ),
            ("Interview by Marta Quell", vec![byline("Marta Quell")]),
            (
                "Von unserem Korrespondenten Paul Lestrade",
                vec![byline("Paul Lestrade")],
            ),
            (
                "De notre correspondant à Marrande, Paul Lestrade",
                vec![byline("Paul Lestrade")],
            ),
            (
                "De notre correspondant",
                vec![byline("De notre correspondant")],
            ),
            (
                "By Marta Quell, The Selenne Tribune",
                vec![byline("Marta Quell"), publisher("The Selenne Tribune")],
            ),
            (
                "NPA, Port Selenne",
                vec![
                    Stated::Agency("NPA".into()),
                    Stated::Place("Port Selenne".into()),
                ],
            ),
            (
                "Quelle: Norddeutsche Abendpost, 11.04.2025",
                vec![publisher("Norddeutsche Abendpost"), date("2025-04-11")],
            ),
            (
                "9. Mai 2025, Talheimer Anzeiger",
                vec![publisher("Talheimer Anzeiger"), date("2025-05-09")],
            ),
            (
                "Kit Aldous, 9 May 2025",
                vec![
                    Stated::PerhapsWriter("Kit Aldous".into()),
                    date("2025-05-09"),
                ],
            ),
            (
                "Port Selenne, 9 May 2025",
                vec![
                    Stated::PerhapsPlace("Port Selenne".into()),
                    date("2025-05-09"),
                ],
            ),
            (
                "Stand: 9. Mai 2025",
                vec![Stated::Made("2025-05-09".into())],
            ),
            (
                "Published: 03/04/2025",
                vec![Stated::UnreadDate("03/04/2025".into())],
            ),
            ("By NPA staff", vec![byline("NPA staff")]),
            (
                "By Ada Merrin, staff writer, and Odo Finch in Harrow Mills",
                vec![
                    byline("Ada Merrin and Odo Finch"),
                    Stated::Place("Harrow Mills".into()),
                ],
            ),
            (
                "Por Lucía Ferrán desde Valmora",
                vec![byline("Lucía Ferrán"), Stated::Place("Valmora".into())],
            ),
            (
                "Par Claire Aubertin (à Brumes)",
                vec![byline("Claire Aubertin"), Stated::Place("Brumes".into())],
            ),
            (
                "Das Gespräch führte Marta Quell.",
                vec![byline("Marta Quell")],
            ),
            (
                "Par Solange Tréhour, ancienne capitaine du port",
                vec![byline("Solange Tréhour")],
            ),
            (
                "By ROSALIND OKAFOR | rokafor@ledger.example | Pine County Ledger",
                vec![byline("ROSALIND OKAFOR"), publisher("Pine County Ledger")],
            ),
            (
                "Ahrntal · Nr. 233 · Samstag, 7. Oktober 2023 · Seite 3",
                vec![Stated::PerhapsPaper("Ahrntal".into()), date("2023-10-07")],
            ),
            (
                "5 THE KELL ADVERTISER Friday, October 4, 2024",
                vec![publisher("THE KELL ADVERTISER"), date("2024-10-04")],
            ),
            (
                "Friday, October 4, 2024 THE KELL ADVERTISER 5",
                vec![publisher("THE KELL ADVERTISER"), date("2024-10-04")],
            ),
            (
                "Erschienen in der Talheimer Zeitung vom 14. März 2024, S. 3",
                vec![publisher("Talheimer Zeitung"), date("2024-03-14")],
            ),
            (
                "Jens Petersen (Korrespondent)",
                vec![byline("Jens Petersen")],
            ),
            (
                "Lucía Ferrán (corresponsal en Valmora)",
                vec![byline("Lucía Ferrán")],
            ),
            ("گزارش روز", vec![Stated::Section]),
            ("گزارش از کمبود آب در جنوب شهر", Vec::new()),
            ("Por ejemplo", Vec::new()),
            (
                "Copyright 2024 The Halverston Register-Times. All rights reserved.",
                vec![publisher("The Halverston Register-Times")],
            ),
            (
                "المصدر: المرفأ اليوم - خالد المزروعي",
                vec![publisher("المرفأ اليوم"), byline("خالد المزروعي")],
            ),
            (
                "Von: Redaktion Nordwest-Kurier <post@nordwest-kurier.example>",
                vec![publisher("Nordwest-Kurier")],
            ),
            ("SECTION: NEWS; Pg. A4", vec![Stated::Section]),
            ("412 Wörter", vec![Stated::Section]),
            ("Skip to main content", vec![Stated::Section]),
            (
                "أخبار عاجلة | العالم العربي | اقتصاد | منوعات",
                vec![Stated::Section],
            ),
            ("صحيفة يومية سياسية مستقلة", vec![Stated::Section]),
            ("\u{200f}بقلم: ليلى منصور", vec![byline("ليلى منصور")]),
            ("📅 14 March 2024", vec![date("2024-03-14")]),
            ("كتب: سامر النجار", vec![byline("سامر النجار")]),
            ("Seven killed as warehouse burns", Vec::new()),
            ("Von Kiel bis Konstanz", Vec::new()),
            ("The pier of Porto, July 24, 2024", Vec::new()),
            ("Por primera vez en diez años", Vec::new()),
        ] {
            assert_eq!(stated(line), wanted, "{line}");
        }
    }
}
