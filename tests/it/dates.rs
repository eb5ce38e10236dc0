//! From words for a time to what a page says: for imported dates, dates written by hand, and the account of an event.

use crate::driver::{DossierTest, Outcome};

/// A dossier with one imported clipping of this day and text.
fn imported(published: &str, text: &str) -> (DossierTest, Outcome) {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    let clipping = format!("Bridge shut after the flood\n\n{published}\n\n{text}\n");
    test.write("content/clippings/bridge.txt", &clipping);
    let outcome = test.build();
    (test, outcome)
}

fn article(test: &DossierTest) -> String {
    let path = test
        .root()
        .join("content/articles/bridge-shut-after-the-flood.md");
    std::fs::read_to_string(path).unwrap()
}

fn page(outcome: &Outcome) -> String {
    outcome.page("articles/bridge-shut-after-the-flood.html")
}

/// An article with dates that were written by hand.
fn written(language: &str, published: &str, dates: &str, body: &str) -> (DossierTest, Outcome) {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/articles/bridge.md",
        format!(
            "---\ntitle: Bridge\nlanguage: {language}\npublished: \"{published}\"\npublished_basis: stated\ntext: full\n\
             rights: {{holder: nobody, basis: made up}}\ndates:\n{dates}---\n\n{body}\n"
        ),
    );
    let outcome = test.build();
    (test, outcome)
}

#[test]
fn the_page_shows_the_date_that_the_importer_derived() {
    let (test, outcome) = imported(
        "19 June 2024",
        "The old bridge was closed on Monday. The repairs would take until October, the mayor said. They will meet on Friday.",
    );
    let file = article(&test);
    for line in [
        "{exact: Monday, relative: Monday, value: \"2024-06-17\",",
        "{exact: October, relative: October, value: \"2024-10\",",
        "{exact: Friday, relative: Friday, value: \"2024-06-21\",",
    ] {
        assert!(file.contains(line), "{line}\n{file}");
    }
    let page = page(&outcome);
    assert!(page.contains("“October”: October 2024"), "{page}");
    assert!(page.contains("“Friday”: 21 June 2024"), "{page}");
    assert!(!page.contains("2023"), "{page}");
}

#[test]
fn a_value_is_used_as_it_is() {
    let (_test, outcome) = written(
        "en",
        "2024-06-19",
        "  - {exact: until October, relative: October, value: \"2024-10\"}\n  \
         - {exact: last week, relative: last week, value: \"2024-06-10/2024-06-16\"}\n  \
         - {exact: some years ago, relative: some years ago, value: \"2019~\"}\n",
        "Shut until October. It was last week. It was some years ago.",
    );
    outcome.expect_exit(0).expect_page(
        "articles/bridge.html",
        &[
            "“October”: October 2024",
            "“last week”: between 10 and 16 June 2024",
            "“some years ago”: about 2019",
        ],
    );
    let (_test, outcome) = written(
        "de",
        "2024-06-19",
        "  - {exact: bis Oktober, relative: Oktober, value: \"2024-10\"}\n  - {exact: am Montag, relative: am Montag}\n",
        "Gesperrt bis Oktober, hieß es am Montag.",
    );
    outcome.expect_exit(0).expect_page(
        "articles/bridge.html",
        &["“Oktober”: October 2024", "“am Montag”"],
    );
}

#[test]
fn dates_written_by_hand_take_the_direction_of_their_sentence() {
    let (_test, outcome) = written(
        "en",
        "2024-06-19",
        "  - {exact: October, relative: October}\n  - {exact: in April, relative: in April}\n  \
         - {exact: Friday, relative: Friday}\n  - {exact: Tuesday, relative: Tuesday}\n",
        "The repairs would take until October. The bridge was shut in April. They will meet on Friday. A concert on Tuesday.",
    );
    outcome.expect_exit(0);
    let page = outcome.page("articles/bridge.html");
    for shown in [
        "“October”: October 2024",
        "“in April”: April 2024",
        "“Friday”: 21 June 2024",
        "“Tuesday”<",
    ] {
        assert!(page.contains(shown), "{shown}:\n{page}");
    }
}

#[test]
fn durations_are_not_imported_and_have_no_day() {
    let durations = [
        "eleven years",
        "sixty days",
        "twenty minutes later",
        "three weeks",
        "for a decade",
        "a two-year war",
        "within 60 days",
        "half a century",
        "over 18 months",
    ];
    let (test, _) = imported(
        "16 March 2025",
        "He was foreman for eleven years. The depot has sixty days. It blew up twenty minutes later, and burned for three weeks. \
         It had stood for a decade, through a two-year war. It must go within 60 days, after half a century, and over 18 months.",
    );
    let file = article(&test);
    assert!(!file.contains("\ndates:"), "{file}");
    for words in durations {
        let (_test, outcome) = written(
            "en",
            "2025-03-16",
            &format!("  - {{exact: {words}, relative: {words}}}\n"),
            &format!("The depot was there {words}."),
        );
        let page = outcome.page("articles/bridge.html");
        assert!(page.contains(&format!("“{words}”<")), "{words}:\n{page}");
    }
}

#[test]
fn quoted_days_and_an_ambiguous_friday_keep_their_words() {
    let (test, outcome) = imported(
        "27 March 2025",
        "The paper also omitted that nobody had spoken of Friday's fire. “It leaves today,” Ada Lorne wrote in her letter.",
    );
    let file = article(&test);
    assert!(
        file.contains("{exact: Friday, relative: Friday, by:"),
        "{file}"
    );
    assert!(
        file.contains("{exact: today, relative: today, by:"),
        "{file}"
    );
    let page = page(&outcome);
    assert!(
        page.contains("“today”<") && page.contains("“Friday”<"),
        "{page}"
    );
    assert!(!page.contains("21 March 2025"), "{page}");
}

/// A dossier with a fire on 14 March 2025 and one more event.
fn fire(event: &str) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/articles/report.md",
        "---\ntitle: Report\npublished: \"2025-03-16\"\npublished_basis: stated\nevents:\n  - {exact: a blast, event: blast}\n---\n\n\
         The mole shook when a blast tore through the shed.\n",
    );
    test.write(
        "content/events/fire.md",
        "---\ntitle: Fire\ndate: \"2025-03-14\"\ndate_basis: stated\n---\n",
    );
    test.write(
        "content/events/blast.md",
        format!("---\ntitle: Blast\n{event}\n---\n"),
    );
    test
}

#[test]
fn derived_dates_are_drawn_open_and_no_more_exact_than_their_words() {
    for (event, when, basis) in [
        (
            "before: {event: fire, by: P3W}",
            "between 18 and 24 February 2025",
            "three weeks before: Fire",
        ),
        (
            "before: {event: fire, by: P3W~}",
            "between 11 February and 3 March 2025",
            "about three weeks before: Fire",
        ),
        (
            "before: {event: fire, by: P2M}",
            "January 2025",
            "two months before: Fire",
        ),
        (
            "after: {event: fire, by: P2D}",
            "16 March 2025",
            "two days after: Fire",
        ),
        (
            "date_text: late on Friday",
            "14 March 2025",
            "calculated from the publication of “Report”: “late on Friday”",
        ),
        (
            "date_text: around 22:40 on Friday",
            "14 March 2025",
            "“around 22:40 on Friday”",
        ),
        (
            "date_text: the night of 14 March",
            "14 March 2025",
            "“the night of 14 March”",
        ),
        (
            "date_text: by Friday",
            "14 March 2025 or earlier",
            "“by Friday”",
        ),
        (
            "date: \"2025-03-14\"\ndate_basis: inferred",
            "14 March 2025",
            "inferred by the editor",
        ),
    ] {
        let test = fire(event);
        test.build().expect_exit(0);
        let page = test.given("chronology.html");
        let of = |href: &str| {
            let mut events = page["dated"].as_array().unwrap().iter();
            events.find(|event| event["href"] == href).unwrap()
        };
        let blast = of("events/blast.html");
        assert_eq!(blast["vague"], true, "{event}:\n{blast:#}");
        let says = |field: &str, words: &str| blast[field].as_str().unwrap().contains(words);
        assert!(
            says("when", when) && says("basis", basis),
            "{event}:\n{blast:#}"
        );
        assert_eq!(of("events/fire.html")["vague"], false, "{event}");
    }
}

#[test]
fn future_events_have_future_dates() {
    let test = fire("date_text: on Friday");
    test.edit(
        "content/articles/report.md",
        "The mole shook when a blast tore through the shed.",
        "The army will set off a blast on Friday.",
    );
    test.build()
        .expect_page("events/blast.html", &["21 March 2025"]);
}

#[test]
fn an_account_uses_the_dates_of_the_event_and_not_of_statements() {
    for (body, event, dates, when) in [
        (
            "Ada Lorne on Sunday rejected reports of a fire that killed seven.",
            "a fire that killed seven",
            "  - {exact: Sunday, relative: Sunday}\n",
            None,
        ),
        (
            "A fire killed seven, officials said on Saturday.",
            "A fire killed seven",
            "  - {exact: Saturday, relative: Saturday}\n",
            None,
        ),
        (
            "A fire killed seven late on Friday.",
            "A fire killed seven",
            "  - {exact: Friday, relative: Friday}\n",
            Some("Friday"),
        ),
        (
            "Ada Lorne on Sunday rejected reports of a fire that killed seven.",
            "a fire that killed seven",
            "  - {exact: Sunday, relative: Sunday, event: fire}\n",
            Some("Sunday"),
        ),
        (
            "A fire killed seven on Friday.",
            "A fire killed seven",
            "  - {exact: Friday, relative: Friday, event: blast}\n",
            None,
        ),
    ] {
        let test = fire("before: {event: fire}");
        test.write(
            "content/articles/account.md",
            format!(
                "---\ntitle: Account\npublished: \"2025-03-17\"\npublished_basis: stated\nevents:\n  - {{exact: {event}, event: fire}}\ndates:\n{dates}---\n\n{body}\n"
            ),
        );
        let outcome = test.build();
        outcome.expect_exit(0);
        let page = outcome.page("events/fire.html");
        let link = when.map(|words| format!("articles/account.html#p1s1\">{words}</a>"));
        match link {
            Some(link) => assert!(page.contains(&link), "{body}\n{page}"),
            None => assert!(
                !page.contains("#p1s1\">Sunday</a>")
                    && !page.contains("#p1s1\">Saturday</a>")
                    && !page.contains("#p1s1\">Friday</a>"),
                "{body}\n{page}"
            ),
        }
    }
}
