use super::*;

const FIRST: &str = "The council of the harbour town decided on Monday that its old pier will stay for ten more years.";
const SECOND: &str = "The mayor, who had asked for a new one, did not speak after the vote, and neither did her office.";
const THIRD: &str = "Omar Karimi of the dockers' union called the decision “a late one” and left before it was read out.";

fn read(lines: &[&str]) -> Received {
    Received::from_dump(&lines.join("\n\n"))
}

fn body(dump: &Received) -> Vec<&str> {
    dump.body.iter().map(|block| block.text.as_str()).collect()
}

#[test]
fn headline_twice_publisher_line_and_footer() {
    let footer = [
        "Know more about this story?",
        "Found a mistake, or have something to add? Let us know.",
        "More in Coastland",
    ];
    let mut lines = vec![
        "Old Pier Stays After Long Debate",
        "Old Pier Stays After Long Debate",
        "Coast Daily|",
        FIRST,
        SECOND,
        THIRD,
    ];
    lines.extend(footer);
    let dump = read(&lines);
    assert_eq!(
        dump.title.as_deref(),
        Some("Old Pier Stays After Long Debate")
    );
    assert_eq!(dump.publisher.as_deref(), Some("Coast Daily"));
    assert!(!dump.has_foreign_footer);
    assert_eq!(body(&dump), [FIRST, SECOND, THIRD]);
    assert_eq!(dump.left_out, footer);
}

#[test]
fn only_another_publishers_name_at_the_foot_makes_a_publisher_doubtful() {
    for (foot, is_foreign) in [
        ("Share this article on Facebook", false),
        ("Media contact: press@pier.example, +00 555 0141", false),
        ("© 2024 Coast Daily. All rights reserved.", false),
        ("© 2024 The Coast Daily", false),
        ("© 2024 Hill Gazette. All rights reserved.", true),
        ("Source: Hill Gazette", true),
    ] {
        let dump = read(&["Old pier stays", "Coast Daily|", FIRST, SECOND, foot]);
        assert_eq!(dump.publisher.as_deref(), Some("Coast Daily"), "{foot}");
        assert_eq!(dump.has_foreign_footer, is_foreign, "{foot}");
    }
}

#[test]
fn stated_fields_are_taken_and_nothing_is_invented() {
    let dump = read(&[
        "World",
        "Old Pier Stays After Long Debate | Coast Daily",
        "By Lena Brandt",
        "Published 24 July 2024, 10:15 BST",
        FIRST,
        SECOND,
        "© 2024 Coast Daily. All rights reserved.",
    ]);
    assert_eq!(
        dump.title.as_deref(),
        Some("Old Pier Stays After Long Debate")
    );
    assert_eq!(
        (dump.publisher.as_deref(), dump.has_foreign_footer),
        (Some("Coast Daily"), false)
    );
    assert_eq!(
        (dump.byline.as_deref(), dump.published.as_deref()),
        (Some("Lena Brandt"), Some("2024-07-24"))
    );
    assert_eq!(dump.left_out, ["World"]);
    let dump = read(&[FIRST, SECOND, THIRD]);
    assert_eq!(
        dump,
        Received {
            body: dump.body.clone(),
            ..Received::default()
        }
    );
}

#[test]
fn a_byline_can_hold_the_day() {
    for line in [
        "By Lena Brandt | July 24, 2024",
        "By Lena Brandt, July 24, 2024",
        "By Lena Brandt July 24, 2024",
    ] {
        let dump = read(&["Old pier stays", line, FIRST, SECOND]);
        assert_eq!(
            (dump.byline.as_deref(), dump.published.as_deref()),
            (Some("Lena Brandt"), Some("2024-07-24")),
            "{line}"
        );
        assert_eq!(dump.left_out, [""; 0]);
    }
}

#[test]
fn the_day_is_found_among_other_printed_facts() {
    for line in [
        "July 24, 2024 at 10:15 a.m. ET",
        "Wed 24 Jul 2024 10.15 BST",
        "First published on Wed 24 Jul 2024",
        "24 July 2024 - 10:15AM",
        "Jul. 24, 2024, 6:00 AM GMT+5",
        "Published July 24, 2024 | Updated July 25, 2024",
        "July 24, 2024 · 4 min read",
        "July 24, 2024 10:15 AM, Updated 2 days ago",
        "24-07-2024",
        "2024/07/24",
        "Coast Daily - July 24, 2024",
    ] {
        let dump = read(&["Old pier stays", line, FIRST, SECOND]);
        assert_eq!(dump.published.as_deref(), Some("2024-07-24"), "{line}");
        assert_eq!(dump.title.as_deref(), Some("Old pier stays"), "{line}");
    }
    // The day of a change is not the day of publication.
    let dump = read(&[
        "Old pier stays",
        "Last updated: July 24, 2024",
        FIRST,
        SECOND,
    ]);
    assert_eq!(
        (dump.published.as_deref(), dump.made.as_deref()),
        (None, Some("2024-07-24"))
    );
    let dump = read(&["The pier of Porto, July 24, 2024", FIRST, SECOND]);
    assert_eq!(dump.published, None);
}

#[test]
fn subheads_short_sentences_and_teasers() {
    let dump = read(&[
        "Old pier stays",
        FIRST,
        "What the mayor wanted",
        SECOND,
        "Read more: The new pier in pictures",
        THIRD,
        "He did not elaborate.",
        "Also read: Ten piers",
        "“It is over,” she said.",
        "Share",
    ]);
    assert_eq!(
        body(&dump),
        [
            FIRST,
            "What the mayor wanted",
            SECOND,
            THIRD,
            "He did not elaborate.",
            "“It is over,” she said."
        ]
    );
    assert_eq!(
        dump.body
            .iter()
            .filter(|block| block.kind.is_subhead())
            .count(),
        1
    );
    assert_eq!(
        dump.left_out,
        [
            "Share",
            "Read more: The new pier in pictures",
            "Also read: Ten piers"
        ]
    );
}

#[test]
fn a_dateline_begins_a_text_that_leads_over_to_a_list() {
    let lead = "PORTO, July 24 (CNA) - Following are the decisions of the council of the town:";
    let dump = read(&["Old pier stays", lead, FIRST, SECOND]);
    assert_eq!(dump.title.as_deref(), Some("Old pier stays"));
    assert_eq!(body(&dump), [lead, FIRST, SECOND]);
}

#[test]
fn a_headline_that_is_a_question_is_not_a_paragraph() {
    let title = "Will the council of the harbour town really keep its old pier?";
    let dump = read(&[title, &format!("{FIRST} {SECOND}"), THIRD]);
    assert_eq!((dump.title.as_deref(), dump.body.len()), (Some(title), 2));
}

#[test]
fn a_text_without_prose_is_kept_whole() {
    let dump = read(&["Tide table", "High 04:10", "Low 10:22"]);
    assert!(dump.kept_all);
    assert_eq!(
        (dump.title.as_deref(), body(&dump)),
        (Some("Tide table"), vec!["High 04:10", "Low 10:22"])
    );
    assert_eq!(body(&read(&["One"])), ["One"]);
}
