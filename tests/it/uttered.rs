//! An actor's utterances on the actor's page, in the order in which they were said, each with its day and how that is known.

use crate::driver::DossierTest;

/// A quote in an article: the words, and its other fields.
type Quote<'a> = (&'a str, &'a str);

/// Mira's page in a dossier of articles, each with its day of publication and its quotes.
fn page(articles: &[(&str, &str, &[Quote<'_>])]) -> String {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Pier\ndescription: A pier.\nlanguage: en\n",
    );
    test.write(
        "content/actors/mira.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    for (id, published, quotes) in articles {
        let published = match *published {
            "" => String::new(),
            day => format!("published: \"{day}\"\n"),
        };
        let lines = quotes.iter().map(|(words, rest)| {
            let rest = match *rest {
                "" => String::new(),
                rest => format!(", {rest}"),
            };
            format!("  - {{exact: {words}, speaker: mira{rest}}}\n")
        });
        let lines: String = lines.collect();
        let text = quotes
            .iter()
            .map(|(words, _)| format!("“{words}”, Mira Vale said before the storm.\n\n"));
        let text: String = text.collect();
        test.write(
            &format!("content/articles/{id}.md"),
            format!("---\ntitle: {id}\ntext: full\nrights: {{basis: own text}}\nlanguage: en\n{published}quotes:\n{lines}---\n\n{text}"),
        );
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("actors/mira.html");
    let start = page.find("id=\"said\"").unwrap();
    let end = start + page[start..].find("</section>").unwrap();
    page[start..end].to_owned()
}

/// The head of every utterance in the order of the page: its day, how that is known, and its words.
fn told(page: &str) -> Vec<String> {
    let heads = page.split("<p class=\"said-on\">").skip(1);
    heads
        .map(|head| {
            let (when, rest) = head.split_once("</p>").unwrap();
            let words = rest.split("dir=\"ltr\">").nth(1).unwrap();
            format!("{}: {}", plain(when), words.split('<').next().unwrap())
        })
        .collect()
}

fn plain(html: &str) -> String {
    let pieces = html.split('<').enumerate();
    let text = pieces.map(|(at, piece)| match at {
        0 => piece,
        _ => piece.split_once('>').map_or("", |(_, text)| text),
    });
    text.collect()
}

#[test]
fn earlier_utterances_come_first_however_late_they_were_printed() {
    let page = page(&[
        ("a", "2031-05-10", &[("The pier is safe", "")]),
        (
            "b",
            "2031-06-20",
            &[
                ("We have known of it", "said: \"2031-02-03\""),
                (
                    "Nobody was told",
                    "said: {relative: before the storm, value: \"2031-04\"}",
                ),
                ("Ask somebody else", ""),
            ],
        ),
    ]);
    assert_eq!(
        told(&page),
        [
            "3 February 2031 said: We have known of it",
            "April 2031 said “before the storm”: Nobody was told",
            "10 May 2031 reported on this day: The pier is safe",
            "20 June 2031 reported on this day: Ask somebody else",
        ]
    );
    assert!(!page.contains("undated"));
}

#[test]
fn another_wording_gives_the_day_and_is_never_later_than_the_first_report() {
    let page = page(&[
        ("a", "2031-03-02", &[("It will hold", "id: q")]),
        ("b", "2031-05-10", &[("The pier is safe", "id: q")]),
        // A wide date for a later wording, which the earlier report narrows.
        (
            "c",
            "2031-06-20",
            &[
                (
                    "The pier is quite safe",
                    "said: \"2031-02-28\", same_as: \"b#q\"",
                ),
                ("It holds", "said: \"2031\", same_as: \"a#q\""),
            ],
        ),
    ]);
    assert_eq!(
        told(&page),
        [
            "28 February 2031 said: The pier is safe",
            "between 1 January and 2 March 2031 said: It will hold",
        ]
    );
    // The day is shown once, and not again beside the wording that gives it.
    assert_eq!(page.matches("28 February 2031").count(), 1);
}

#[test]
fn two_days_from_different_wordings_are_both_shown() {
    let page = page(&[
        (
            "a",
            "2031-05-10",
            &[("The pier is safe", "said: \"2031-05-08\", id: q")],
        ),
        (
            "b",
            "2031-06-20",
            &[(
                "The pier is quite safe",
                "said: \"2031-05-09\", same_as: \"a#q\"",
            )],
        ),
    ]);
    assert_eq!(told(&page), ["8 May 2031 said: The pier is safe"]);
    assert!(page.contains("said 9 May 2031"), "{page}");
}

#[test]
fn words_without_a_day_are_last_and_say_so() {
    let page = page(&[
        (
            "a",
            "",
            &[
                ("The pier is safe", ""),
                ("It will hold", "said: \"2030-12-01\""),
            ],
        ),
        (
            "b",
            "2031-06-20",
            &[
                ("Ask somebody else", ""),
                ("Not now", "said: \"2031-06-01?\""),
            ],
        ),
    ]);
    assert_eq!(
        told(&page),
        [
            "1 December 2030 said: It will hold",
            "20 June 2031 or earlier said 1 June 2031 (uncertain): Not now",
            "20 June 2031 reported on this day: Ask somebody else",
            "day not known: The pier is safe",
        ]
    );
    assert_eq!(page.matches("class=\"undated\"").count(), 1);
    // The article's own statement of the day is kept, and shown once.
    assert_eq!(page.matches("1 June 2031 (uncertain)").count(), 1, "{page}");
}

#[test]
fn words_for_a_day_without_a_value_are_still_shown() {
    let page = page(&[(
        "a",
        "",
        &[
            (
                "The pier is safe",
                "said: {relative: before the storm, value: \"2031-03-03?\"}",
            ),
            ("It will hold", "said: {relative: before the storm}"),
        ],
    )]);
    assert_eq!(
        told(&page),
        [
            "day not known said “before the storm”: The pier is safe",
            "day not known said “before the storm”: It will hold",
        ]
    );
    assert!(page.contains("3 March 2031 (uncertain)"), "{page}");
}
