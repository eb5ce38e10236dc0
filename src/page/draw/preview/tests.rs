use super::fonts::{Weight, widths};
use super::sheet::*;
use crate::page::messages::Messages;

fn sheet(title: &str, language: &str) -> Sheet {
    Sheet {
        brand: Some(Words::new("The Lantern Tax", "en")),
        title: Words::new(title, language),
        text: None,
        rows: Vec::new(),
        quote: None,
        foot: vec![Words::new("Publisher not recorded", "en")],
        spots: Vec::new(),
    }
}

fn lines_of(svg: &str) -> Vec<&str> {
    let texts = svg.split("<text").skip(1);
    texts
        .filter_map(|text| text.split_once('>')?.1.split_once("</text>"))
        .map(|(line, _)| line)
        .collect()
}

fn english() -> Messages {
    Messages::english().unwrap()
}

#[test]
fn every_letter_of_the_languages_around_the_durand_line_can_be_drawn() {
    let letters = [
        "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
        "ټځڅډړږښګڼېۍئ",
        "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩،؛؟۔«»ًَُِّ",
        "ḥṣḍẓṭāīūʿʾ",
        "ÄÖÜßéèçñøåłžščığ",
        "Привет",
        "αβγδω",
        "“”‘’–—…→†",
    ];
    for (set, width) in letters
        .iter()
        .zip(widths(letters.iter().copied(), Weight::Semibold))
    {
        assert!(width.is_some_and(|width| width > 1.0), "{set}");
    }
}

#[test]
fn a_line_with_a_letter_that_no_face_has_is_left_out() {
    assert_eq!(widths(["नमस्ते"].into_iter(), Weight::Regular), [None]);
    let svg = sheet("नमस्ते", "hi").svg(&english());
    assert_eq!(
        lines_of(&svg),
        ["The Lantern Tax", "Publisher not recorded"]
    );
}

#[test]
fn a_long_title_is_cut_off_and_so_is_a_long_word() {
    let svg = sheet(&"Lanterns are dearer ".repeat(40), "en").svg(&english());
    let lines = lines_of(&svg);
    assert!(lines.iter().any(|line| line.ends_with('…')), "{lines:?}");
    assert!(lines.len() <= 8, "{lines:?}");
    let svg = sheet(&"lanterntax".repeat(40), "en").svg(&english());
    assert!(lines_of(&svg).iter().any(|line| line.ends_with('…')));
    // What no picture has room for is not measured.
    let longer = sheet(&"lanterntax".repeat(100_000), "en").svg(&english());
    assert_eq!(lines_of(&longer), lines_of(&svg));
}

#[test]
fn a_title_that_runs_from_the_right_begins_at_the_right() {
    let svg = sheet("د ډيوو ماليه", "ps").svg(&english());
    assert!(
        svg.contains("text-anchor=\"end\">\u{2067}د ډيوو ماليه\u{2069}</text>"),
        "{svg}"
    );
}

#[test]
fn the_same_words_are_the_same_bytes() {
    let png = sheet("The council taxes lanterns", "en")
        .png(&english())
        .unwrap_or_default();
    assert!(png.starts_with(b"\x89PNG"));
    // Width and height, as the header has them.
    assert_eq!(png.get(16..24), Some(&[0, 0, 4, 176, 0, 0, 2, 118][..]));
    assert_eq!(
        Some(png),
        sheet("The council taxes lanterns", "en").png(&english())
    );
}

#[test]
fn the_colours_are_those_of_the_stylesheet() {
    let css = include_str!("../../../../static/dossier.css");
    for (name, colour) in [
        ("--paper", PAPER),
        ("--ink", INK),
        ("--soft", SOFT),
        ("--rule", RULE),
        ("--claim", CLAIM),
        ("--quote", QUOTE),
        ("--place", PLACE),
        ("--sea", SEA),
        ("--land", LAND),
        ("--land-in", LAND_IN),
        ("--shore", SHORE),
        ("--river", RIVER),
    ] {
        assert!(
            css.contains(&format!("{name}: light-dark({colour},")),
            "{name}"
        );
    }
    assert!(css.contains(&format!("stroke: light-dark({BORDER},")));
}
