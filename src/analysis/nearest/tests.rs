use super::*;

const TEXT: &str = "The harbour council said on Monday that the old pier would stay.\n\nOn Tuesday the harbour council said it \
    had been “misread”, and that the pier – all of it – would go. ha ha ha. The mayor’s office said nothing. The mayor's \
    office said nothing. مُحَمَّد came.";

fn exact(exact: &str) -> Selector {
    Selector::of(exact)
}

fn shown(text: &str, selector: &Selector) -> Option<Nearest> {
    nearest(text, &Folded::for_matching(text), selector)
}

#[test]
fn words_without_their_context_are_shown_where_they_are() {
    let selector = Selector {
        prefix: Some("new".into()),
        ..exact("pier would stay")
    };
    let nearest = shown(TEXT, &selector).unwrap();
    assert_eq!(
        (&TEXT[nearest.range], nearest.distance),
        ("pier would stay", 0)
    );
}

#[test]
fn a_damaged_quotation_shows_the_nearest_passage() {
    for (given, wanted, distance) in [
        ("harbour concil said it", "harbour council said it", 1),
        ("old peer", "old pier", 1),
        ("Tuseday", "Tuesday", 2),
        (
            "that the old bridge would stay",
            "that the old pier would stay",
            5,
        ),
        (
            "had been misread, and that",
            "had been “misread”, and that",
            2,
        ),
        ("THE OLD PIER", "the old pier", 10),
        (
            "mayors office said nothing. The mayor",
            "mayor’s office said nothing. The mayor",
            1,
        ),
    ] {
        let nearest = shown(TEXT, &exact(given)).expect(given);
        assert_eq!(
            (&TEXT[nearest.range], nearest.distance),
            (wanted, distance),
            "{given}"
        );
    }
}

#[test]
fn nothing_similar_shows_nothing() {
    for given in [
        "zzzz qqqq",
        "x",
        "Completely different words, none of them there",
        "؟؟؟",
    ] {
        assert_eq!(shown(TEXT, &exact(given)), None, "{given}");
    }
    assert_eq!(shown(TEXT, &exact(" \u{200b} ")), None);
    assert_eq!(shown("", &exact("pier")), None);
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
        let _ = nearest(&text, &folded, &exact(given));
    }
}
