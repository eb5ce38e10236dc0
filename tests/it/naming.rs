//! Names in texts of many languages and scripts, as marked in `tests/names`; and properties of all texts.

use std::ops::Range;

use dossier::analysis::names::{NameFinder, NameRule};
use proptest::prelude::*;

use crate::driver::repository;

fn finder(names: &[String]) -> NameFinder<usize> {
    let numbered = names.iter().cloned().enumerate();
    NameFinder::new(numbered.map(|(key, name)| (name, NameRule::Always, key)))
}

/// A text without its brackets, and the bracketed ranges.
fn marked(line: &str) -> (String, Vec<Range<usize>>) {
    let (mut text, mut spans, mut open) = (String::new(), Vec::new(), 0);
    for c in line.chars() {
        match c {
            '[' => open = text.len(),
            ']' => spans.push(open..text.len()),
            '⏎' => text.push('\n'),
            c => text.push(c),
        }
    }
    (text, spans)
}

fn with_brackets(text: &str, spans: &[Range<usize>]) -> String {
    let mut shown = String::new();
    let mut at = 0;
    for span in spans {
        shown += &format!("{}[{}]", &text[at..span.start], &text[span.clone()]);
        at = span.end;
    }
    shown + &text[at..]
}

#[test]
fn names_are_found_in_every_language_and_script() {
    let mut wrong = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(repository().join("tests/names"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    for path in files {
        let (mut language, mut names) = (String::new(), Vec::new());
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            if let Some(tag) = line.strip_prefix("language: ") {
                language = tag.to_owned();
            } else if let Some(list) = line.strip_prefix("names: ") {
                names = list.split("; ").map(str::to_owned).collect();
            } else if !line.is_empty() {
                let (text, wanted) = marked(line);
                let found = finder(&names).find(&text, &language).into_iter();
                let found: Vec<_> = found.map(|found| found.range).collect();
                if found != wanted {
                    let shown = with_brackets(&text, &found);
                    wrong.push(format!("{language}: {line}\n -> {shown}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Pieces of text in many scripts: names, and what can be joined to them.
const PIECES: &[&str] = &[
    "Hugo Brandt",
    "Brandt",
    "J.R. Orr",
    "Orr",
    "Kharvan",
    "毛东泽",
    "北京",
    "大学",
    "ブラント",
    "・",
    "マイケル",
    "さくら",
    "は",
    "브란트",
    "에서",
    "는",
    "재단",
    "สมชาย",
    "เ",
    "า",
    "ភ្នំពេញ",
    "្",
    "ရန်ကုန်",
    "်",
    "الحاضري",
    "لحاضري",
    "و",
    "ل",
    "ب",
    "محمد",
    "\u{200C}",
    "ها",
    "ָ",
    "חיפה",
    "ש",
    "'",
    "’",
    "-",
    "s",
    "in",
    ".",
    ",",
    " ",
    " ",
    " ",
    "\n",
    "Der ",
    "Direktor ",
    " Stiftung",
    "Jr.",
    "é",
    "e\u{301}",
    "ﷲ",
    "…",
    "“",
    "😀",
    "_",
    "@",
    "1",
];

const NAMES: &[&str] = &[
    "Hugo Brandt",
    "Brandt",
    "J. R. Orr",
    "Orr",
    "Kharvan",
    "毛东泽",
    "北京",
    "ブラント",
    "マイケル・ブラント",
    "さくら",
    "브란트",
    "สมชาย",
    "ភ្នំពេញ",
    "ရန်ကုန်",
    "الحاضري",
    "محمد",
    "חיפה",
    "é",
    "the Jr.",
];

const LANGUAGES: &[&str] = &[
    "en", "de", "lb", "zh", "ja", "ko", "th", "ar", "fa", "ur", "he", "tr", "fi", "sv", "und", "",
    "x-y",
];

proptest! {
    #[test]
    fn names_found_or_passed_over_are_in_the_text(
        parts in prop::collection::vec(prop::sample::select(PIECES), 0..24),
        language in prop::sample::select(LANGUAGES),
    ) {
        let text = parts.concat();
        let names: Vec<String> = NAMES.iter().map(|name| (*name).to_owned()).collect();
        let look = finder(&names).look(&text, language);
        let mut end = 0;
        for found in &look.found {
            prop_assert!(end <= found.range.start && found.range.start < found.range.end);
            end = found.range.end;
            let words = &text[found.range.clone()];
            for (key, _) in &found.keys {
                // A found range has the letters of the name, apart from dots, capitals and an article.
                let (own, name) = (letters(words), letters(&names[*key]));
                prop_assert!(own == name || format!("ا{own}") == name, "{words:?} is no {:?}", names[*key]);
            }
        }
        for passed in &look.passed_over {
            let (own, whole) = (&passed.name.range, &passed.longer);
            prop_assert!(whole.start <= own.start && own.end <= whole.end && *whole != *own, "{text:?} {passed:?}");
            prop_assert!(text.get(own.clone()).is_some() && text.get(whole.clone()).is_some());
        }
    }
}

fn letters(words: &str) -> String {
    let folded = dossier::text::fold::fold_case(words);
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}
