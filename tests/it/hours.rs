//! Times of day are compared as precisely as each account gives them, and are in dispute only if they cannot all be true.

use crate::driver::DossierTest;
use crate::html;

/// A report: the words for the time, the fields of their date, and further fields of the article.
type Report = (&'static str, &'static str, &'static str);

const TO_THE_DAY: &str = "date: \"2031-03-14\"\ndate_basis: stated";

/// The page of a fire that several articles report, one a day.
fn page(event: &str, reports: &[Report]) -> String {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: The fire\ndescription: A fire at night.\nlanguage: en\n",
    );
    test.write(
        "content/events/fire.md",
        format!("---\ntitle: The fire\n{event}\n---\n"),
    );
    for (place, (words, date, more)) in reports.iter().enumerate() {
        let day = 15 + place;
        let text = format!(
            "---\ntitle: Report {place}\npublished: \"2031-03-{day}\"\npublished_basis: stated\n{more}\
             dates:\n  - {{exact: {words}, {date}, event: fire}}\n\
             events:\n  - {{exact: The yard burned, event: fire}}\n---\n\nThe yard burned {words}, it is said.\n"
        );
        test.write(&format!("content/articles/a{place}.md"), text);
    }
    let built = test.build();
    built.expect_exit(0);
    built.page("events/fire.html")
}

/// How each time is drawn, its value, and whether it is marked as contradicting the first.
fn lanes(page: &str) -> Vec<(String, String, bool)> {
    let lanes = html::select(page, ".times-of-day li");
    let drawn = |lane: &String| {
        let class = html::attributes(lane, "class");
        let hours = class
            .iter()
            .find_map(|(_, class)| class.strip_prefix("hours "));
        hours.unwrap().to_owned()
    };
    let said = |lane: &String| {
        let when = html::text(&html::the(lane, ".when"), |_, _| false);
        when.unwrap().replace("14 March 2031, ", "")
    };
    let lane = |lane: &String| (drawn(lane), said(lane), lane.contains("class=\"badge"));
    lanes.iter().map(lane).collect()
}

#[test]
fn times_that_exclude_each_other_differ() {
    for (event, reports, wanted) in [
        (
            TO_THE_DAY,
            vec![
                ("at 22:40", "relative: at 22:40", ""),
                ("at 22:58", "date: \"2031-03-14T22:58\"", ""),
            ],
            vec![("minute", "22:40", false), ("minute", "22:58", true)],
        ),
        (
            TO_THE_DAY,
            vec![
                ("shortly after 22:40", "relative: shortly after 22:40", ""),
                ("about 23:00", "relative: about 23:00", ""),
                ("at 22.58", "relative: at 22.58", ""),
                ("at 10.20 p.m.", "relative: at 10.20 p.m.", ""),
            ],
            vec![
                ("after", "between 22:40 and 23:10", false),
                ("about", "between 22:30 and 23:30", false),
                ("minute", "22:58", false),
                ("minute", "22:20", true),
            ],
        ),
        // The same instant on two clocks, and another one.
        (
            "date: \"2031-03-14T22:40+03:00\"\ndate_basis: stated",
            vec![
                ("at 22:40", "date: \"2031-03-14T22:40+03:00\"", ""),
                ("at 19:40 GMT", "date: \"2031-03-14T19:40Z\"", ""),
                ("at 20:40 GMT", "date: \"2031-03-14T20:40Z\"", ""),
            ],
            vec![
                ("minute", "22:40 UTC+03:00", false),
                ("minute", "22:40 UTC+03:00", false),
                ("minute", "23:40 UTC+03:00", true),
            ],
        ),
        // An article that repeats another one adds nothing, in whatever words; but a different time counts.
        (
            TO_THE_DAY,
            vec![
                ("at 22:40", "relative: at 22:40", ""),
                ("at 22:40", "relative: at 22:40", "derived_from: a0\n"),
                (
                    "at 10.40 p.m.",
                    "relative: at 10.40 p.m.",
                    "derived_from: a0\n",
                ),
                ("at 22:41", "relative: at 22:41", "derived_from: a0\n"),
                ("at 22:41", "relative: at 22:41", "derived_from: a3\n"),
                ("in the small hours", "relative: in the small hours", ""),
            ],
            vec![
                ("minute", "22:40", false),
                ("minute", "22:41", true),
                ("between", "between 00:00 and 06:00", true),
            ],
        ),
        // The same applies to a translation, and to copies of one agency text.
        (
            TO_THE_DAY,
            vec![
                ("at 22:40", "relative: at 22:40", ""),
                (
                    "um 22.40 Uhr",
                    "date: \"2031-03-14T22:40\"",
                    "language: de\ntranslates: a0\n",
                ),
                (
                    "um 22.50 Uhr",
                    "date: \"2031-03-14T22:50\"",
                    "language: de\ntranslates: a0\n",
                ),
            ],
            vec![("minute", "22:40", false), ("minute", "22:50", true)],
        ),
        (
            TO_THE_DAY,
            vec![
                (
                    "at 22:40",
                    "relative: at 22:40",
                    "derived_from: \"wire: NPA\"\n",
                ),
                (
                    "at 22:40",
                    "relative: at 22:40",
                    "derived_from: \"wire: NPA\"\n",
                ),
                (
                    "at 22:45",
                    "relative: at 22:45",
                    "derived_from: \"wire: NPA\"\n",
                ),
            ],
            vec![("minute", "22:40", false), ("minute", "22:45", true)],
        ),
        // The event's own time decides which half of the day is meant.
        (
            "date: \"2031-03-14T22:58\"\ndate_basis: stated",
            vec![
                ("at twenty to eleven", "relative: at twenty to eleven", ""),
                (
                    "shortly before eleven",
                    "relative: shortly before eleven",
                    "",
                ),
            ],
            vec![
                ("about", "between 22:35 and 22:45", false),
                ("before", "between 22:00 and 23:30", false),
            ],
        ),
    ] {
        let page = page(event, &reports);
        let found = lanes(&page);
        let found: Vec<(&str, &str, bool)> = found
            .iter()
            .map(|(drawn, said, is_against)| (drawn.as_str(), said.as_str(), *is_against))
            .collect();
        assert_eq!(found, wanted, "{reports:?}");
        let differs = wanted.iter().any(|(_, _, is_against)| *is_against);
        assert_eq!(page.contains("not all of these can be true"), differs);
    }
}

#[test]
fn times_that_cannot_be_compared_are_not_drawn() {
    for reports in [
        // On its own, it is in the account.
        vec![("at 22:40", "relative: at 22:40", "")],
        // Of two clocks, only one has a zone.
        vec![
            ("at 22:40", "relative: at 22:40", ""),
            ("at 19:40 GMT", "date: \"2031-03-14T19:40Z\"", ""),
        ],
        // The half of the day is unknown.
        vec![
            ("at 22:40", "relative: at 22:40", ""),
            ("at twenty to eleven", "relative: at twenty to eleven", ""),
        ],
        vec![
            ("on Friday", "relative: on Friday", ""),
            ("on 14 March", "date: \"2031-03-14\"", ""),
        ],
    ] {
        let page = page(TO_THE_DAY, &reports);
        assert!(lanes(&page).is_empty(), "{reports:?}");
    }
}

#[test]
fn a_time_belongs_to_the_speaker_of_its_sentence() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: The fire\ndescription: A fire at night.\nlanguage: en\n",
    );
    test.write(
        "content/events/fire.md",
        format!("---\ntitle: The fire\n{TO_THE_DAY}\n---\n"),
    );
    test.write(
        "content/events/blast.md",
        "---\ntitle: The blast\ndate: \"2031-03-14\"\ndate_basis: stated\npart_of: fire\n---\n",
    );
    test.write(
        "content/actors/guild.md",
        "---\nname: Lamp Guild\nkind: organization\n---\n",
    );
    test.write(
        "content/articles/a.md",
        "---\ntitle: A\npublished: \"2031-03-15\"\npublished_basis: stated\n\
         dates:\n  - {exact: at 22:40, relative: at 22:40, event: fire}\n\
         \x20 - {exact: twenty minutes later, relative: twenty minutes later, relative_to: fire, event: blast}\n\
         events:\n  - {exact: A yard burned, event: fire}\n\
         \x20 - {exact: It began, event: fire, according_to: guild}\n\
         \x20 - {exact: blew up, event: blast}\n---\n\nA yard burned.\n\nIt began at 22:40, the Lamp Guild said.\n\n\
         The tank blew up twenty minutes later.\n",
    );
    let built = test.build();
    built.expect_exit(0);
    let page = built.page("events/fire.html");
    let lanes = html::select(&page, ".times-of-day li");
    assert_eq!(lanes.len(), 2, "{lanes:?}");
    assert!(
        lanes[0].contains("Lamp Guild</a> as reported in"),
        "{}",
        lanes[0]
    );
    // Counted from what the same article says about the fire.
    assert!(lanes[1].contains("between 22:55 and 23:05"), "{}", lanes[1]);
    assert!(lanes[1].contains("in its own voice"), "{}", lanes[1]);
}

#[test]
fn disputed_facts_come_first() {
    for (second, field, wanted) in [
        (
            "at 22:58",
            "relative: at 22:58",
            "Sources disagree about the time of: ",
        ),
        (
            "about 22:50",
            "relative: about 22:50",
            "No time is disputed",
        ),
    ] {
        let page = page(
            TO_THE_DAY,
            &[("at 22:40", "relative: at 22:40", ""), (second, field, "")],
        );
        let hours = page.split_once("id=\"hours\"").unwrap().1;
        let said = hours.find(wanted).unwrap_or_else(|| panic!("{hours}"));
        assert!(said < hours.find("times-of-day").unwrap());
    }
}
