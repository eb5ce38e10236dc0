//! When things happened: the shipped dossier as it is, and with a publication date that makes its days more precise.

use serde_json::Value;

use crate::driver::DossierTest;
use crate::given::each;

const ANSWER: &str = "content/articles/kabul-answers-asif.md";
const THREAT: &str = "content/articles/pakistans-defense-minister-threatens-strikes.md";

/// Sets the date of publication of an article.
fn publish(test: &DossierTest, article: &str, date: &str) {
    let fields = format!(
        "published: \"{date}\"\npublished_basis: external\npublished_source: test\nclipping:\n"
    );
    test.edit(article, "clipping:\n", &fields);
}

/// The events in the chronology with or without dates: when, and which.
fn listed(page: &Value, list: &str) -> Vec<(String, String)> {
    let (titles, times) = (each(&page[list], "title"), each(&page[list], "when"));
    let pairs = times.into_iter().zip(titles);
    pairs
        .map(|(when, title)| (when.to_owned(), title.to_owned()))
        .collect()
}

/// The event in a list with this title.
#[track_caller]
fn event<'a>(page: &'a Value, list: &str, title: &str) -> &'a Value {
    let mut events = page[list].as_array().unwrap().iter();
    let found = events.find(|event| event["title"].as_str().unwrap().contains(title));
    found.unwrap_or_else(|| panic!("no event `{title}`: {:#?}", page[list]))
}

#[track_caller]
fn expect_in_order(events: &[(String, String)], expected: &[(&str, &str)]) {
    let mut rest = events.iter();
    for (when, title) in expected {
        assert!(
            rest.any(|(known, event)| known == when && event.contains(title)),
            "{when}: {title} is missing, or not where it was expected:\n{events:#?}"
        );
    }
}

#[test]
fn without_a_publication_date_the_words_are_shown_as_they_are() {
    let test = DossierTest::shipped();
    let page = test.given("chronology.html");
    let dated = listed(&page, "dated");
    let (when, titles): (Vec<_>, Vec<_>) = dated.into_iter().unzip();
    assert_eq!(when, ["2021", "2022"], "{titles:?}");
    let undated = each(&page["undated"], "when");
    for words in ["“last year”", "“on Thursday”", "“in March”"] {
        assert!(undated.contains(&words), "{words}: {undated:#?}");
    }
    test.build().expect_exit(0).expect_page(
        "articles/kabul-answers-asif.html",
        &["“Thursday”; the article’s date is not recorded"],
    );
}

#[test]
fn two_publication_dates_resolve_the_chronology() {
    let test = DossierTest::shipped();
    publish(&test, ANSWER, "2024-06-28");
    publish(&test, THREAT, "2024-07");
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = test.given("chronology.html");
    expect_in_order(
        &listed(&page, "dated"),
        &[
            ("2022 to July 2024", "Two years of clashes in the media"),
            ("2023", "Bombings in Kabul and eastern provinces"),
            ("2023", "Direct military confrontations"),
            (
                "between 28 February and 29 March 2024",
                "Seven soldiers killed in Khyber Pakhtunkhwa",
            ),
            ("March 2024", "Pakistani air strikes inside Afghanistan"),
            ("27 June 2024", "interview with a foreign news outlet"),
            ("28 June 2024", "Defense Ministry answers on X"),
        ],
    );
    let strikes = event(&page, "dated", "Pakistani air strikes");
    assert_eq!(
        strikes["basis"],
        "calculated from the publication of “Answer to Asif”: “in March”"
    );
    let killed = event(&page, "dated", "Seven soldiers killed");
    assert_eq!(
        killed["basis"],
        "two days before: Pakistani air strikes inside Afghanistan"
    );
    assert_eq!(
        event(&page, "dated", "answers on X")["datetime"],
        "2024-06-28"
    );
    outcome.expect_page(
        "articles/kabul-answers-asif.html",
        &["“Thursday”: 27 June 2024"],
    );
    outcome.expect_page(
        "events/march-strikes.html",
        &["March 2024", "two days after"],
    );
    let gaps = outcome.page("gaps.html");
    assert!(!gaps.contains("id=\"undated-events\""), "{gaps}");
}

#[test]
fn one_publication_date_resolves_only_what_depends_on_it() {
    let test = DossierTest::shipped();
    publish(&test, ANSWER, "2024-06-28");
    let page = test.given("chronology.html");
    expect_in_order(
        &listed(&page, "dated"),
        &[
            ("March 2024", "Pakistani air strikes"),
            ("27 June 2024", "interview"),
            ("28 June 2024", "answers on X"),
        ],
    );
    assert_eq!(event(&page, "undated", "Bombings")["when"], "“last year”");
}

#[test]
fn an_event_after_a_later_one_is_reported_with_both_places() {
    let test = DossierTest::shipped();
    publish(&test, ANSWER, "2024-06-28");
    test.edit(
        "content/events/ministry-statement.md",
        "after: {event: asif-interview}",
        "before: {event: asif-interview}",
    );
    let outcome = test.build();
    outcome.expect_exit(1).expect_diagnostic(
        "contradictory-dates",
        "content/events/ministry-statement.md",
        4,
    );
    let told = outcome.stdout;
    assert!(told.contains(ANSWER), "{told}");
    assert!(
        told.contains("27 June 2024") && told.contains("28 June 2024"),
        "{told}"
    );
}

/// Two articles, the later of which is about three events.
fn harbour() -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Harbour\ndescription: Two articles.\nlanguage: en\n",
    );
    test.write(
        "content/articles/early.md",
        "---\ntitle: Early\npublished: \"2024-06-10\"\npublished_basis: stated\nevents:\n  - {exact: A vote is due, event: vote}\n---\n\nA vote is due.\n",
    );
    test.write(
        "content/articles/late.md",
        "---\ntitle: Late\npublished: \"2024-06-28\"\npublished_basis: stated\nevents:\n  - {exact: voted on Thursday, event: vote}\n  - {exact: A fire broke out, event: fire}\n---\n\nThey voted on Thursday. A fire broke out.\n",
    );
    test.write(
        "content/events/vote.md",
        "---\ntitle: Vote\ndate_text: on Thursday\n---\n",
    );
    test.write(
        "content/events/fire.md",
        "---\ntitle: Fire\nafter: {event: storm}\n---\n",
    );
    test.write(
        "content/events/storm.md",
        "---\ntitle: Storm\ndate: \"2024-06-02\"\ndate_basis: stated\n---\n",
    );
    test
}

#[test]
fn words_count_from_the_article_that_contains_them() {
    let test = harbour();
    let outcome = test.build();
    outcome.expect_exit(0).expect_page(
        "events/vote.html",
        &["27 June 2024", "calculated from the publication of “Late”"],
    );
}

#[test]
fn an_event_is_between_the_one_before_it_and_its_report() {
    let test = harbour();
    let outcome = test.build();
    outcome.expect_exit(0).expect_page(
        "events/fire.html",
        &[
            "between 2 and 28 June 2024",
            "after: Storm; before the publication of “Late”",
        ],
    );
}

#[test]
fn future_events_contradict_nothing() {
    let test = harbour();
    test.edit("content/events/storm.md", "2024-06-02", "2024-07-02");
    let outcome = test.build();
    outcome
        .expect_exit(0)
        .expect_page("events/fire.html", &["Date not recorded"])
        .expect_page("chronology.html", &["Date not recorded", "after: Storm"]);
}

#[test]
fn nothing_counts_from_an_uncertain_date() {
    let test = harbour();
    test.edit("content/articles/late.md", "2024-06-28", "2024-06-28?");
    let outcome = test.build();
    outcome
        .expect_exit(0)
        .expect_page("events/vote.html", &["“on Thursday”"]);
}

#[test]
fn a_part_is_sorted_after_its_whole_and_after_the_events_before_it() {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: T\nlanguage: en\ndescription: D\ndiagnostics: {unreported-event: off}\n",
    );
    for (id, date, rest) in [
        ("a-gate", "2024-07-20", "part_of: z-storm"),
        (
            "b-tower",
            "2024-07-20",
            "part_of: a-gate\nafter: {event: c-bell}",
        ),
        ("c-bell", "2024-07-20", "part_of: z-storm"),
        ("z-storm", "2024-07-20/2024-07-22", ""),
    ] {
        let record =
            format!("---\ntitle: {id}\ndate: \"{date}\"\ndate_basis: stated\n{rest}\n---\n");
        test.write(&format!("content/events/{id}.md"), record);
    }
    let page = test.given("chronology.html");
    assert_eq!(
        each(&page["dated"], "title"),
        ["z-storm", "a-gate", "c-bell", "b-tower"]
    );
}
