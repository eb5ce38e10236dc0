use super::*;
use crate::text::words::is_word_char;
use proptest::prelude::*;

proptest! {
    #[test]
    fn every_occurrence_of_some_words_is_found(text in "[ab ]{0,40}", needle in "[ab]{1,4}") {
        let all: Vec<_> = (0..text.len())
            .filter(|at| text[*at..].starts_with(&needle))
            .map(|at| at..at + needle.len())
            .collect();
        prop_assert_eq!(occurrences(&text, &needle), all);
    }
}

const TEXT: &str = "The harbour council said on Monday that the old pier would stay.\n\nOn Tuesday the harbour council said it \
    had been “misread”, and that the pier – all of it – would go. ha ha ha. The mayor’s office said nothing. The mayor's \
    office said nothing. مُحَمَّد came.";

fn exact(exact: &str) -> Selector {
    Selector {
        exact: exact.into(),
        ..Selector::default()
    }
}

fn found(text: &str, selector: &Selector) -> Result<String, Miss> {
    locate(text, &Folded::for_matching(text), selector).map(|range| text[range].to_owned())
}

#[test]
fn a_passage_is_found_in_any_spelling() {
    for (given, wanted) in [
        ("would stay. On Tuesday", "would stay.\n\nOn Tuesday"),
        ("\"misread\"", "“misread”"),
        (
            " the pier - all of it — would ",
            "the pier – all of it – would",
        ),
        ("محمد", "مُحَمَّد"),
    ] {
        assert_eq!(found(TEXT, &exact(given)).as_deref(), Ok(wanted));
    }
}

#[test]
fn context_and_number_choose_among_several() {
    let mut selector = exact("harbour council");
    assert!(matches!(found(TEXT, &selector), Err(Miss::Many { found }) if found.len() == 2));
    selector.prefix = Some("on  Tuesday\nthe".into());
    assert!(found(TEXT, &selector).is_err(), "case is kept");
    selector.prefix = Some("On  Tuesday\nthe ".into());
    assert!(found(TEXT, &selector).is_ok());
    selector = Selector {
        suffix: Some(" said on".into()),
        ..exact("council")
    };
    assert!(found(TEXT, &selector).is_ok());
    selector = Selector {
        nth: Some(2),
        ..exact("The mayor's office")
    };
    assert_eq!(found(TEXT, &selector).as_deref(), Ok("The mayor's office"));
    selector.nth = Some(3);
    assert_eq!(found(TEXT, &selector), Err(Miss::NthTooLarge { found: 2 }));
    selector.nth = Some(0);
    assert_eq!(found(TEXT, &selector), Err(Miss::NthTooLarge { found: 2 }));
}

#[test]
fn missing_words_are_not_found() {
    assert_eq!(found(TEXT, &exact("old peer")), Err(Miss::None));
    assert_eq!(found(TEXT, &exact(" \u{200b} ")), Err(Miss::Empty));
    assert_eq!(found("", &exact("pier")), Err(Miss::None));
}

#[test]
fn a_unique_selector_finds_its_own_passage() {
    let text = TEXT;
    let folded = Folded::for_matching(text);
    let starts: Vec<usize> = word_edges(text, true);
    let ends: Vec<usize> = word_edges(text, false);
    for &start in &starts {
        for &end in ends.iter().filter(|&&end| end > start) {
            let selector = unique_selector(text, &folded, start..end);
            assert_eq!(
                locate(text, &folded, &selector),
                Ok(start..end),
                "{selector:?}"
            );
        }
    }
}

fn word_edges(text: &str, starts: bool) -> Vec<usize> {
    let word = |c: Option<char>| c.is_some_and(is_word_char);
    (0..=text.len())
        .filter(|&at| text.is_char_boundary(at))
        .filter(|&at| {
            let (before, after) = (
                word(text[..at].chars().next_back()),
                word(text[at..].chars().next()),
            );
            if starts {
                !before && after
            } else {
                before && !after
            }
        })
        .collect()
}

#[test]
fn a_unique_selector_is_small() {
    let folded = Folded::for_matching(TEXT);
    let of = |at: usize, part: &str| {
        let at = TEXT.match_indices(part).nth(at).unwrap().0;
        unique_selector(TEXT, &folded, at..at + part.len())
    };
    assert_eq!(of(0, "Tuesday"), exact("Tuesday"));
    assert_eq!(
        of(1, "pier"),
        Selector {
            prefix: Some("the".into()),
            ..exact("pier")
        }
    );
    assert_eq!(of(0, "stay.\n\nOn"), exact("stay. On"));
    assert_eq!(
        of(0, "The"),
        Selector {
            suffix: Some("harbour".into()),
            ..exact("The")
        }
    );
    assert_eq!(unique_selector(TEXT, &folded, 5..5), exact(""));
    assert_eq!(unique_selector(TEXT, &folded, 9_999..10_000), exact(""));
}

#[test]
fn a_number_is_the_last_resort() {
    let text = "no no no no no no no no no no no no no no no no no no no no";
    let folded = Folded::for_matching(text);
    let selector = unique_selector(text, &folded, 27..29);
    assert_eq!(
        selector,
        Selector {
            nth: Some(10),
            ..exact("no")
        }
    );
    assert_eq!(locate(text, &folded, &selector), Ok(27..29));
}

#[test]
fn a_megabyte_of_hostile_text_is_searched_to_its_end() {
    let text = "the tide came in and the tide went out again ".repeat(25_000);
    let folded = Folded::for_matching(&text);
    for given in [
        "the tide cams in and the tibe went",
        &"a".repeat(5_000),
        &"tide in ".repeat(1_000),
    ] {
        assert!(locate(&text, &folded, &exact(given)).is_err());
    }
    assert!(matches!(
        locate(&text, &folded, &exact("e")),
        Err(Miss::Many { .. })
    ));
}
