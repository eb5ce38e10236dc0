//! The tables of letters in the script of the search page equal those in the program.

use std::fmt::Write as _;
use std::fs;
use std::ops::RangeInclusive;

use dossier::text::letters::{
    ACCENTS, ALIKE, ARABIC_MARKS, REMOVED, SPELLED_OUT, WORDS_BY_THEMSELVES,
};

use crate::driver::repository;

const BEGIN: &str =
    "  /* Tables: begin. Made from src/text/letters.rs by tests/it/letters.rs. */\n";
const END: &str = "  /* Tables: end. */\n";

/// A character as a JavaScript escape.
fn numbered(c: char) -> String {
    match u32::from(c) {
        number if number > 0xffff => format!("\\u{{{number:x}}}"),
        number => format!("\\u{number:04x}"),
    }
}

/// A character in a string: letters are written as they are, other characters as escapes.
fn in_string(c: char) -> String {
    match c.is_alphabetic() && !('\u{2b0}'..='\u{2ff}').contains(&c) {
        true => c.to_string(),
        false => numbered(c),
    }
}

/// Ranges of characters as the inside of a character class.
fn class(ranges: &[&[RangeInclusive<char>]]) -> String {
    let ranges = ranges.iter().copied().flatten();
    ranges
        .map(|range| match range.start() == range.end() {
            true => numbered(*range.start()),
            false => format!("{}-{}", numbered(*range.start()), numbered(*range.end())),
        })
        .collect()
}

fn tables() -> String {
    let mut out = String::new();
    let patterns = [
        ("REMOVED", class(&[REMOVED]), "gu"),
        ("DROPPED", class(&[ACCENTS, ARABIC_MARKS]), "gu"),
        ("BY_ITSELF", class(&[WORDS_BY_THEMSELVES]), "u"),
    ];
    for (name, class, flags) in patterns {
        let _ = writeln!(out, "  const {name} = /[{class}]/{flags};");
    }
    out += "  const PLAIN = new Map([\n";
    let alike = ALIKE
        .iter()
        .map(|(plain, letters)| (plain.to_string(), *letters));
    let spelled = SPELLED_OUT
        .iter()
        .map(|(plain, letters)| ((*plain).to_owned(), *letters));
    for (plain, letters) in alike.chain(spelled) {
        let letters: String = letters.iter().copied().map(in_string).collect();
        let plain = plain.replace('"', "\\\"");
        let _ = writeln!(out, "    [\"{plain}\", \"{letters}\"],");
    }
    out + "  ].flatMap(([plain, letters]) => [...letters].map((letter) => [letter, plain])));\n"
}

#[test]
fn the_search_script_has_the_tables_of_the_program() {
    let path = repository().join("static/search.js");
    let script = fs::read_to_string(&path).unwrap();
    let (before, rest) = script.split_once("  /* Tables: begin").unwrap();
    let (_, after) = rest.split_once("  /* Tables: end").unwrap();
    let after = after.split_once('\n').unwrap().1;
    let expected = format!("{before}{BEGIN}{}{END}{after}", tables());
    if std::env::var_os("DOSSIER_BLESS").is_some() {
        fs::write(&path, &expected).unwrap();
    } else {
        assert!(
            script == expected,
            "static/search.js has other tables than src/text/letters.rs: run the tests with DOSSIER_BLESS=1"
        );
    }
}
