//! Questions: who gives which answer, according to the latest known position of each.

use dossier::content;
use dossier::dossier::{QuestionState, bind};

use crate::driver::{DossierTest, Outcome};

/// A statement in an article: the day, the holder, the stance, the claim, and when it was said, if that is stated.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

/// A dossier with a question about three claims: `seven` and `eleven`, whose values exclude each other, and `some`, which excludes
/// neither.
fn dossier(rows: &[Row<'_>]) -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: T\nlanguage: en\ndescription: D\ndiagnostics: {text-kind-unknown: off, nobody-attests: off, speaker-not-named: off, never-mentioned: off}\n",
    );
    for (id, value) in [("seven", "7"), ("eleven", "11"), ("some", "{at_least: 1}")] {
        test.write(
            &format!("content/claims/{id}.md"),
            format!(
                "---\nstatement: It was {id}.\nkind: factual\nvalue: {value}\nunit: deaths\n---\n"
            ),
        );
    }
    test.write(
        "content/questions/how-many.md",
        "---\nquestion: How many died?\nanswers: [seven, eleven, some]\n---\n",
    );
    for (index, (day, holder, stance, claim, said)) in rows.iter().enumerate() {
        if *holder != "itself" {
            test.write(
                &format!("content/actors/{holder}.md"),
                format!("---\nname: {holder}\nkind: group\n---\n"),
            );
        }
        let holder = match *holder {
            "itself" => "voice: own".to_owned(),
            actor => format!("holder: {actor}"),
        };
        let said = match *said {
            "" => String::new(),
            said => format!(", said: \"{said}\""),
        };
        let published = match *day {
            "" => String::new(),
            day => format!("published: \"{day}\"\npublished_basis: stated\n"),
        };
        test.write(
            &format!("content/articles/a{index}.md"),
            format!(
                "---\ntitle: A{index}\n{published}claims:\n  - {{exact: These are the words, claim: {claim}, stance: {stance}, {holder}{said}}}\n---\n\nThese are the words.\n"
            ),
        );
    }
    test
}

fn state(rows: &[Row<'_>]) -> String {
    let test = dossier(rows);
    let (content, problems) = content::read(test.utf8_root()).unwrap();
    assert_eq!(problems.counts().errors, 0, "{problems:?}");
    let (dossier, problems) = bind(&content);
    assert_eq!(problems.counts().errors, 0, "{problems:?}");
    let question = dossier.questions.values().next().unwrap();
    match dossier.question_state(question) {
        QuestionState::Unanswered => "unanswered".into(),
        QuestionState::OneAnswer(answer) => format!("one answer: {answer}"),
        QuestionState::Settled(answer, since) => {
            let days = since.days.in_words();
            format!("settled: {answer}, {}", days.unwrap_or("no day".into()))
        }
        QuestionState::Open => "open".into(),
    }
}

fn built(test: &DossierTest) -> (Outcome, String) {
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("questions/how-many.html");
    (outcome, page)
}

#[test]
fn the_state_follows_from_the_latest_positions() {
    let by = |day, holder, stance, claim| (day, holder, stance, claim, "");
    assert_eq!(state(&[]), "unanswered");
    assert_eq!(
        state(&[by("2031-01-02", "union", "asserts", "eleven")]),
        "one answer: eleven"
    );
    // A disputed answer is not one on which everyone agrees.
    assert_eq!(
        state(&[
            by("2031-01-02", "union", "asserts", "eleven"),
            by("2031-01-03", "office", "denies", "eleven"),
        ]),
        "open"
    );
    assert_eq!(
        state(&[
            by("2031-01-02", "union", "asserts", "eleven"),
            by("2031-01-03", "office", "asserts", "seven"),
        ]),
        "open"
    );
    // The office retracts its answer on its own day.
    assert_eq!(
        state(&[
            by("2031-01-02", "union", "asserts", "eleven"),
            by("2031-01-03", "office", "asserts", "seven"),
            ("2031-02-09", "office", "denies", "seven", "2031-02-08"),
        ]),
        "settled: eleven, 8 February 2031"
    );
    // For a yes-or-no question, denying the only answer means giving the other one.
    assert_eq!(
        state(&[
            ("2031-01-03", "office", "denies", "seven", "2031-01-02"),
            (
                "2031-02-09",
                "office",
                "acknowledges",
                "seven",
                "2031-02-08"
            ),
        ]),
        "settled: seven, 8 February 2031"
    );
    // Another holder keeps it the whole time.
    assert_eq!(
        state(&[
            by("2031-01-02", "union", "asserts", "seven"),
            by("2031-01-03", "office", "rejects", "seven"),
            ("2031-02-09", "office", "asserts", "seven", "2031-02-07"),
        ]),
        "settled: seven, 7 February 2031"
    );
    // A denial that is followed by silence still holds.
    assert_eq!(
        state(&[
            by("2031-01-02", "union", "asserts", "seven"),
            by("2031-01-03", "office", "denies", "seven"),
            by("2031-02-09", "office", "declines-to-comment", "seven"),
        ]),
        "open"
    );
    // All retract what they held.
    assert_eq!(
        state(&[
            ("2031-01-03", "office", "asserts", "seven", "2031-01-02"),
            ("2031-02-09", "office", "denies", "seven", "2031-02-08"),
        ]),
        "unanswered"
    );
}

#[test]
fn a_holder_who_gives_a_contrary_answer_has_changed_position() {
    // A rising toll: the same ministry, one day after the other.
    let rises = [
        ("2031-01-02", "ministry", "asserts", "seven", "2031-01-01"),
        ("2031-01-05", "ministry", "asserts", "eleven", "2031-01-04"),
    ];
    assert_eq!(state(&rises), "settled: eleven, 4 January 2031");
    // In any order of the files.
    let turned = [rises[1], rises[0]];
    assert_eq!(state(&turned), "settled: eleven, 4 January 2031");
    let test = dossier(&rises);
    let (_, page) = built(&test);
    for words in [
        "Later gives another answer: <a href=\"../claims/eleven.html\">",
        "1 changed to another answer.",
        "held by nobody now",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // The claim itself shows only statements about it: nobody denied that it was seven.
    assert!(!page.contains("disputes it"), "{page}");
    // If the order of the days is unknown, nobody has changed position.
    assert_eq!(
        state(&[
            ("2031-01-30", "ministry", "asserts", "seven", "2031-01"),
            ("2031-01-05", "ministry", "asserts", "eleven", "2031-01-04"),
        ]),
        "open"
    );
    assert_eq!(
        state(&[
            ("", "ministry", "asserts", "seven", ""),
            ("2031-01-05", "ministry", "asserts", "eleven", ""),
        ]),
        "open"
    );
    // "At least one" allows seven: a holder who says both holds both.
    assert_eq!(
        state(&[
            ("2031-01-02", "ministry", "asserts", "some", "2031-01-01"),
            ("2031-01-05", "ministry", "asserts", "seven", "2031-01-04"),
        ]),
        "open"
    );
    // Another holder has not changed position.
    assert_eq!(
        state(&[
            ("2031-01-02", "ministry", "asserts", "seven", "2031-01-01"),
            ("2031-01-05", "union", "asserts", "eleven", "2031-01-04"),
        ]),
        "open"
    );
}

#[test]
fn numerical_answers_in_the_same_unit_are_on_a_line() {
    let rows = [
        ("2031-01-02", "itself", "asserts", "seven", ""),
        ("2031-01-05", "union", "asserts", "eleven", ""),
    ];
    let test = dossier(&rows);
    let outcome = test.build();
    let page = outcome.page("questions/how-many.html");
    for piece in [
        "class=\"answer x55\"",
        "class=\"answer x75\"",
        "<i class=\"reach x25 u100 after\"></i>",
        "<b>at least 1</b>",
        "deaths: 7, held by 1; 11, held by 1; at least 1, held by nobody now.",
    ] {
        assert!(page.contains(piece), "{piece}: {page}");
    }
    // With another unit, without a value, or with a date, there is no line.
    for other in ["value: 3\nunit: injured\n", "", "value: \"2031\"\n"] {
        test.write(
            "content/claims/some.md",
            format!("---\nstatement: It was some.\nkind: factual\n{other}---\n"),
        );
        let page = test.build().page("questions/how-many.html");
        assert!(!page.contains("value-line"), "{other}");
    }
}

#[test]
fn dates_are_also_on_a_line_and_a_single_value_is_not() {
    let test = dossier(&[]);
    let values = [
        ("seven", "2031-01-10"),
        ("eleven", "2031-01-20"),
        ("some", "2031-01"),
    ];
    for (id, value) in values {
        test.write(
            &format!("content/claims/{id}.md"),
            format!("---\nstatement: It was {id}.\nkind: factual\nvalue: \"{value}\"\n---\n"),
        );
    }
    let page = test.build().page("questions/how-many.html");
    for piece in [
        "<b>10 January 2031</b>",
        "<b>January 2031</b>",
        "value-line",
    ] {
        assert!(page.contains(piece), "{piece}: {page}");
    }
    // Two minutes in one evening.
    for (id, value) in [
        ("seven", "2031-01-10T22:40"),
        ("eleven", "2031-01-10T22:58"),
        ("some", "2031-01-10T22:49"),
    ] {
        test.write(
            &format!("content/claims/{id}.md"),
            format!("---\nstatement: It was {id}.\nkind: factual\nvalue: \"{value}\"\n---\n"),
        );
    }
    let page = test.build().page("questions/how-many.html");
    for place in ["answer x25", "answer x50", "answer x75"] {
        assert!(page.contains(place), "{place}: {page}");
    }
    // Times of which only some have a zone have no order, and no line.
    test.edit("content/claims/some.md", "22:49", "22:49Z");
    let page = test.build().page("questions/how-many.html");
    assert!(!page.contains("value-line"), "{page}");
    test.write(
        "content/questions/how-many.md",
        "---\nquestion: When was it?\nanswers: [seven]\n---\n",
    );
    let page = test.build().page("questions/how-many.html");
    assert!(!page.contains("value-line"), "{page}");
}

#[test]
fn every_page_related_to_a_question_links_to_it() {
    let rows = [("2031-01-05", "union", "asserts", "eleven", "")];
    let test = dossier(&rows);
    let (outcome, page) = built(&test);
    assert!(page.contains("../claims/eleven.html"), "{page}");
    for from in ["index.html", "claims.html", "questions.html"] {
        outcome.expect_page(
            from,
            &["questions/how-many.html", "How many died?", "union"],
        );
    }
    outcome.expect_page(
        "claims/eleven.html",
        &[
            "Answers the question",
            "../questions/how-many.html",
            "<dd>11 deaths</dd>",
        ],
    );
    outcome.expect_page(
        "book.html",
        &["id=\"questions.how-many\"", "#claims.eleven"],
    );
    outcome.expect_page("search.html", &["questions/how-many.html"]);
}

#[test]
fn many_answers_and_many_holders_are_counted() {
    let names: Vec<String> = (0..20).map(|index| format!("h{index:02}")).collect();
    let rows: Vec<Row<'_>> = names
        .iter()
        .map(|name| ("2031-01-05", name.as_str(), "asserts", "eleven", ""))
        .collect();
    let test = dossier(&rows);
    let mut answers = vec!["eleven".to_owned()];
    for index in 0..9 {
        let id = format!("other-{index}");
        test.write(
            &format!("content/claims/{id}.md"),
            format!("---\nstatement: It was other {index}.\nkind: factual\nvalue: {}\nunit: deaths\n---\n", 20 + index),
        );
        answers.push(id);
    }
    test.write(
        "content/questions/how-many.md",
        format!(
            "---\nquestion: How many died?\nanswers: [{}]\n---\n",
            answers.join(", ")
        ),
    );
    let page = test.build().page("questions/how-many.html");
    assert_eq!(page.matches("<section class=\"ans\"").count(), 7);
    assert!(page.contains("More answers") && page.contains("It was other 8."));
    assert!(page.contains(">and 14 more</a>") && page.contains("<small>+8</small>"));
    // Marks close to each other are in separate rows.
    assert!(page.matches("<div class=\"value-row\">").count() > 3);
}

#[test]
fn pages_list_the_questions_about_them_with_their_state() {
    let test = dossier(&[
        ("2031-01-02", "union", "asserts", "eleven", ""),
        ("2031-01-03", "office", "asserts", "seven", ""),
    ]);
    test.write(
        "content/places/pier.md",
        "---\nname: The Pier\nkind: building\n---\n",
    );
    test.write(
        "content/events/fire.md",
        "---\ntitle: The fire\ndate: \"2031-01-01\"\ndate_basis: stated\n---\n",
    );
    // One question names the place, an answer to the other names the union, and both are about the fire.
    test.write(
        "content/claims/seven.md",
        "---\nstatement: It was seven.\nkind: factual\nvalue: 7\nunit: deaths\nabout: [actor:union, event:fire]\n---\n",
    );
    test.write(
        "content/questions/who-asks.md",
        "---\nquestion: Who asks?\nanswers: [some]\nabout: [place:pier, event:fire]\n---\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let many = "<a href=\"../questions/how-many.html\">How many died?</a> <span class=\"badge event\">open</span> <span class=\"meta\">2 answers are held.</span>";
    let asks = "<a href=\"../questions/who-asks.html\">Who asks?</a> <span class=\"badge\">unanswered</span>";
    let has = |page: &str, line: &str| outcome.page(page).matches(line).count();
    assert_eq!(has("actors/union.html", many), 1);
    assert_eq!(has("actors/union.html", asks), 0);
    assert_eq!(has("places/pier.html", asks), 1);
    assert_eq!(has("places/pier.html", many), 0);
    assert_eq!(has("events/fire.html", asks), 1);
    assert_eq!(has("events/fire.html", many), 1);
    // The page of an actor without questions has no heading for them.
    assert!(
        !outcome
            .page("actors/office.html")
            .contains("id=\"questions\"")
    );
}
