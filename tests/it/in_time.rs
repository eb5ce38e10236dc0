//! What pages say about the order of statements, about the time between them, and about values that cannot be compared.

use crate::driver::DossierTest;

/// A dossier of articles with their days, and of what each says: holder, stance, and `said` if it is not empty.
fn told(rows: &[(&str, &str, &str, &str)]) -> String {
    page_of(rows, "claims/knew.html")
}

/// A page of such a dossier.
fn page_of(rows: &[(&str, &str, &str, &str)], page: &str) -> String {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\nlanguage: en\ndescription: D\n");
    test.write(
        "content/claims/knew.md",
        "---\nstatement: The ministry knew.\nkind: factual\n---\n",
    );
    for (index, (published, holder, stance, said)) in rows.iter().enumerate() {
        let holder = match *holder {
            "itself" => "voice: own".to_owned(),
            actor => {
                let path = format!("content/actors/{actor}.md");
                test.write(&path, format!("---\nname: {actor}\nkind: group\n---\n"));
                format!("holder: {actor}")
            }
        };
        let said = match *said {
            "" => String::new(),
            said => format!(", said: \"{said}\""),
        };
        let published = match *published {
            "" => String::new(),
            day => format!("published: \"{day}\"\npublished_basis: stated\n"),
        };
        test.write(
            &format!("content/articles/a{index}.md"),
            format!(
                "---\ntitle: A{index}\n{published}claims:\n  - {{exact: These are the words, claim: knew, stance: {stance}, {holder}{said}}}\n---\n\nThese are the words.\n"
            ),
        );
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    outcome.page(page)
}

/// The pauses on a claim's page.
fn pauses(page: &str) -> Vec<&str> {
    let pauses = page.split("<li class=\"pause\"><span>").skip(1);
    pauses.map(|one| one.split('<').next().unwrap()).collect()
}

#[test]
fn a_pause_is_only_shown_if_nothing_may_have_happened_in_it() {
    let denies = ("2026-02-05", "held", "denies", "2026-02-04");
    let later = ("2026-03-03", "held", "acknowledges", "2026-03-02");
    let page = told(&[denies, later]);
    assert_eq!(
        pauses(&page),
        ["no recorded position for about three weeks"]
    );
    for between in [
        // Some time in February, some time until 1 March, about the middle of February, and a day that is not known.
        ("2026-03-03", "brann", "denies", "2026-02"),
        ("2026-03-03", "brann", "denies", "../2026-03-01"),
        ("2026-03-03", "brann", "denies", "2026-02~"),
        ("", "brann", "denies", ""),
        ("2026-03-03", "brann", "denies", "2026-02-20?"),
    ] {
        let page = told(&[denies, between, later]);
        assert!(pauses(&page).is_empty(), "{between:?}");
    }
    // A report may be of something said in between, so only the reports have a gap.
    let reported = ("2026-03-03", "brann", "denies", "");
    let page = told(&[denies, reported]);
    assert_eq!(pauses(&page), ["nothing reported for about three weeks"]);
    // A report in between of what was said before.
    let before = ("2026-02-20", "brann", "denies", "2026-02-03");
    let page = told(&[denies, before, reported]);
    assert!(pauses(&page).is_empty());
}

const OPEN: &str = "it is not known which came first";
const WHETHER: &str = "It is not known whether this was said before or after";

#[test]
fn what_may_have_been_on_the_same_day_is_not_called_the_last() {
    let first = ("2025-04-01", "held", "asserts", "2025-03-19");
    let against = ("2025-04-01", "brann", "denies", "2025-03-20");
    let ledger = |last| page_of(&[first, against, last], "claims.html");
    let march = ledger(("2025-04-02", "held", "asserts", "2025-03"));
    assert!(march.contains("since 19 March 2025"), "{march}");
    assert!(!march.contains("last heard"), "{march}");
    let april = ledger(("2025-05-02", "held", "asserts", "2025-04"));
    assert!(
        april.contains("since 19 March 2025; last heard April 2025"),
        "{april}"
    );
}

#[test]
fn an_order_that_is_not_known_is_said_to_be_unknown() {
    let denies = ("2026-02-05", "held", "denies", "2026-02-04");
    for other in [
        ("2026-02-05", "held", "acknowledges", "2026-02-04"),
        ("2026-02-06", "held", "acknowledges", "2026-02"),
        ("2026-02-04", "held", "declines-to-comment", ""),
    ] {
        let page = told(&[denies, other]);
        assert!(page.contains(OPEN), "{other:?}");
        assert!(page.contains(&format!("{WHETHER} 1")), "{other:?}");
    }
    // Of different holders, or on one side, the order changes nothing for either of them.
    for other in [
        ("2026-02-05", "brann", "asserts", "2026-02-04"),
        ("2026-02-05", "held", "rejects", "2026-02-04"),
    ] {
        let page = told(&[denies, other]);
        assert!(page.contains(OPEN) && !page.contains(WHETHER), "{other:?}");
    }
    for other in [
        ("2026-02-06", "held", "acknowledges", "2026-02-05"),
        ("2026-02-07", "held", "acknowledges", ""),
    ] {
        let page = told(&[denies, other]);
        assert!(!page.contains(OPEN) && !page.contains(WHETHER), "{other:?}");
    }
    // The day itself says that it is not known.
    let page = told(&[denies, ("", "held", "acknowledges", "")]);
    assert!(!page.contains(OPEN) && page.contains(&format!("{WHETHER} 1")));
    // Times of day order what was said on one day.
    let morning = ("2026-02-05", "held", "denies", "2026-02-04T09:00");
    let evening = ("2026-02-05", "held", "acknowledges", "2026-02-04T19:00");
    assert!(!told(&[morning, evening]).contains(OPEN));
    let asserts = ("2026-02-05", "held", "asserts", "2026-02-04");
    let page = told(&[denies, denies, asserts]);
    assert!(page.contains(&format!("{WHETHER} 1 and 2")), "{page}");
}

#[test]
fn an_own_voice_that_is_dated_after_its_article_is_published_with_it() {
    for said in ["2027-01-01", "2026-02-06", "2026-03/2026-04"] {
        let page = told(&[("2026-02-05", "itself", "asserts", said)]);
        let day = "5 February 2026</time> <small>published</small>";
        assert!(page.contains(day), "{page}");
    }
}

/// The page of a question whose answers have these values and units.
fn question(values: &[(&str, &str)]) -> String {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\nlanguage: en\ndescription: D\n");
    let mut answers = Vec::new();
    for (index, (value, unit)) in values.iter().enumerate() {
        let unit = match *unit {
            "" => String::new(),
            unit => format!("unit: {unit}\n"),
        };
        let value = match *value {
            "" => String::new(),
            value => format!("value: {value}\n"),
        };
        test.write(
            &format!("content/claims/c{index}.md"),
            format!("---\nstatement: It is {index}.\nkind: factual\n{value}{unit}---\n"),
        );
        answers.push(format!("c{index}"));
    }
    test.write(
        "content/questions/q.md",
        format!(
            "---\nquestion: How much?\nanswers: [{}]\n---\n",
            answers.join(", ")
        ),
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    outcome.page("questions/q.html")
}

#[test]
fn a_question_says_why_its_values_are_on_no_line() {
    for (values, why) in [
        (
            [("40", "houses"), ("60", "house")],
            "they are counted in different units: houses and house",
        ),
        (
            [("40", "houses"), ("\"2026-02-03\"", "")],
            "some are numbers and some are dates",
        ),
        (
            [
                ("\"2026-02-03T05:10\"", ""),
                ("\"2026-02-03T05:40+01:00\"", ""),
            ],
            "only some of the times say their time zone",
        ),
    ] {
        let page = question(&values);
        assert!(page.contains(why), "{why}: {page}");
    }
    for values in [
        [("40", "houses"), ("60", "houses")],
        [("40", "houses"), ("", "")],
        [("40", "houses"), ("40", "houses")],
        [
            ("\"2026-02-03T05:10Z\"", ""),
            ("\"2026-02-03T05:40+01:00\"", ""),
        ],
    ] {
        let page = question(&values);
        assert!(!page.contains("not drawn on one line"), "{values:?}");
    }
}

/// The heads of the table of accounts, if two articles give these times, and claims with these values as the answer to a question.
fn heads(times: [&str; 2], values: [&str; 2]) -> Vec<String> {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\nlanguage: en\ndescription: D\n");
    test.write(
        "content/events/flood.md",
        "---\ntitle: The flood\ndate: \"2026-02-03\"\ndate_basis: stated\n---\n",
    );
    test.write(
        "content/questions/when.md",
        "---\nquestion: When did the water come?\nanswers: [c0, c1]\nabout: [\"event:flood\"]\n---\n",
    );
    for (index, (time, value)) in times.into_iter().zip(values).enumerate() {
        test.write(
            &format!("content/claims/c{index}.md"),
            format!("---\nstatement: It came {index}.\nkind: factual\nvalue: \"{value}\"\n---\n"),
        );
        test.write(
            &format!("content/articles/a{index}.md"),
            format!(
                "---\ntitle: A{index}\npublished: \"2026-02-0{}\"\npublished_basis: stated\nclaims:\n  - {{exact: The water came early, claim: c{index}, stance: asserts}}\nevents:\n  - {{exact: The water came early, event: flood}}\ndates:\n  - {{exact: early, date: \"{time}\", event: flood}}\n---\n\nThe water came early.\n",
                index + 4
            ),
        );
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("events/flood.html");
    let (_, table) = page.split_once("<thead>").unwrap();
    let (head, _) = table.split_once("</thead>").unwrap();
    let cells = head.split("<th").skip(1);
    let words = |cell: &str| {
        let mut inside = false;
        let text = cell.split_once('>').unwrap().1.chars().filter(|c| {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                _ => return !inside,
            }
            false
        });
        text.collect::<String>().trim().to_owned()
    };
    cells.map(words).collect()
}

#[test]
fn times_that_a_question_asks_for_have_one_column() {
    let both = ["2026-02-03T05:10", "2026-02-03T05:40"];
    let has_when = |heads: &[String]| heads.iter().any(|head| head == "When");
    let found = heads(both, both);
    assert!(!has_when(&found), "{found:?}");
    assert!(found.iter().any(|head| head.starts_with("When did the")));
    // A time that no answer has is shown.
    for (times, values) in [
        (both, ["2026-02-03T05:10", "2026-02-03T05:50"]),
        (both, ["2026-02-03", "2026-02-03T05:40"]),
        (["2026-02-03T05:10", "2026-02-03"], both),
    ] {
        let found = heads(times, values);
        assert!(has_when(&found), "{times:?} {values:?} {found:?}");
    }
}

/// What `dossier show` prints for a claim about which one sentence of an article says this, and the days on the claim's page.
fn said_in(sentence: &str, fields: &str) -> (String, String) {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\nlanguage: en\ndescription: D\n");
    test.write(
        "content/actors/mira.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/claims/knew.md",
        "---\nstatement: The ministry knew.\nkind: factual\n---\n",
    );
    test.write(
        "content/articles/x.md",
        format!(
            "---\ntitle: X\npublished: \"2024-06-28\"\npublished_basis: stated\nclaims:\n  - {{exact: the ministry knew, claim: knew, stance: asserts{fields}}}\n---\n\n{sentence}\n"
        ),
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("claims/knew.html");
    let (_, day) = page.split_once("<p class=\"day").unwrap();
    let (_, day) = day.split_once("<time").unwrap();
    let (_, day) = day.split_once('>').unwrap();
    let day = day.split("</p>").next().unwrap().replace("</time>", "");
    (test.run(&["show", "claim:knew"]).stdout, day)
}

#[test]
fn the_day_of_saying_follows_from_the_sentence() {
    for (sentence, day, words) in [
        (
            "Mira Vale said on Tuesday that the ministry knew.",
            "25 June 2024 <small>said “on Tuesday”</small>",
            "on Tuesday",
        ),
        (
            "Mira Vale on Tuesday denied that the ministry knew.",
            "25 June 2024 <small>said “on Tuesday”</small>",
            "on Tuesday",
        ),
        (
            "On Monday, Mira Vale said the ministry knew.",
            "24 June 2024 <small>said “On Monday”</small>",
            "On Monday",
        ),
        (
            "By then the ministry knew, Mira Vale said on 3 May 2024.",
            "3 May 2024 <small>said “on 3 May 2024”</small>",
            "on 3 May 2024",
        ),
    ] {
        let (show, found) = said_in(sentence, "");
        assert_eq!(found, day, "{sentence}");
        let from = format!("(holder, cue and said “{words}”: from the sentence)");
        assert!(show.contains(&from), "{show}");
    }
    // What is written comes first, and what may be the time of something else says nothing.
    let (show, day) = said_in(
        "Mira Vale said on Tuesday that the ministry knew.",
        ", said: \"2024-06-27\"",
    );
    assert!(day.starts_with("27 June 2024"), "{day}");
    assert!(!show.contains("said “on Tuesday”"), "{show}");
    for sentence in [
        "Mira Vale said on Tuesday the ministry knew.",
        "Mira Vale said that on Tuesday the ministry knew.",
        "Mira Vale said that the ministry knew on Tuesday.",
    ] {
        let (_, day) = said_in(sentence, "");
        let reported = "28 June 2024 <small>reported on this day</small>";
        assert_eq!(day, reported, "{sentence}");
    }
}
