//! When an actor appears: bars by the days on which articles that name it were published.

use crate::driver::DossierTest;

/// The chart on Mira's page. Each article has a day of publication, the number of times it names her, and whether it quotes her.
fn strip(articles: &[(&str, usize, bool)]) -> Option<String> {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Pier\ndescription: A pier.\nlanguage: en\n",
    );
    test.write(
        "content/actors/mira.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    for (index, (day, count, is_quoted)) in articles.iter().enumerate() {
        let published = match *day {
            "" => String::new(),
            day => format!("published: \"{day}\"\n"),
        };
        let quotes = match is_quoted {
            true => "quotes:\n  - {exact: It holds, speaker: mira}\n",
            false => "",
        };
        let named = "Mira Vale was on the pier.\n\n".repeat(*count);
        test.write(
            &format!("content/articles/a{index}.md"),
            format!(
                "---\ntitle: A{index}\n{published}{quotes}---\n\n“It holds,” she said.\n\n{named}"
            ),
        );
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("actors/mira.html");
    let start = page.find("id=\"appears\"")?;
    let end = start + page[start..].find("</section>").unwrap();
    Some(page[start..end].to_owned())
}

/// The classes of the bars, in order.
fn bars(strip: &str) -> Vec<&str> {
    let bars = strip.split("<i class=\"h").skip(1);
    bars.map(|bar| bar.split('"').next().unwrap()).collect()
}

#[test]
fn bars_are_filled_if_someone_is_quoted_and_open_if_they_are_named() {
    let strip = strip(&[
        ("2031-03-01", 4, true),
        ("2031-03-11", 1, false),
        ("2031-03-21", 1, false),
        ("2031-03-21", 1, true),
    ])
    .unwrap();
    assert_eq!(bars(&strip), ["4 x4", "1 x50 named", "2 x96"]);
    assert!(strip.contains("A bar for each day"), "{strip}");
    assert!(
        strip.contains("aria-label=\"First: 1 March 2031. Last: 21 March 2031. Most: 1 March 2031, 4 mentions.\""),
        "{strip}"
    );
}

#[test]
fn a_few_mentions_and_a_single_day_have_no_chart() {
    assert_eq!(
        strip(&[("2031-03-01", 4, true), ("2031-03-11", 1, false)]),
        None
    );
    assert_eq!(strip(&[("2031-03-01", 9, true), ("", 1, false)]), None);
    assert_eq!(strip(&[("", 9, true)]), None);
}

#[test]
fn longer_times_have_bars_for_weeks_months_and_years() {
    for (last, words) in [
        ("2031-07-03", "A bar for each day"),
        ("2031-07-06", "A bar for each week"),
        ("2033-01-01", "A bar for each week"),
        ("2034-01-01", "A bar for each month"),
        ("2039-01-01", "A bar for each month"),
        ("2040-01-01", "A bar for each year"),
        ("2999-01-01", "A bar for each year"),
    ] {
        let strip = strip(&[("2031-03-01", 4, true), (last, 4, false)]).unwrap();
        assert!(strip.contains(words), "{last}: {strip}");
        assert_eq!(bars(&strip), ["4 x4", "4 x96 named"]);
    }
}

#[test]
fn articles_without_a_day_are_counted_and_in_no_bar() {
    // A month is not a day, but it is precise enough for bars of months.
    let vague = [
        ("2031-03-01", 2, true),
        ("2031-03-11", 2, false),
        ("2031-03", 1, false),
        ("2031-03-05?", 1, false),
        ("2031-03-06~", 1, false),
        ("", 1, false),
    ];
    let days = strip(&vague).unwrap();
    assert_eq!(bars(&days).len(), 2);
    assert!(
        days.contains("4 mentions in articles whose day is not known"),
        "{days}"
    );
    let mut wide = vague.to_vec();
    wide.push(("2034-03-11", 2, false));
    let months = strip(&wide).unwrap();
    assert_eq!(bars(&months), ["4 x4", "2 x96 named"]);
    assert!(
        months.contains("3 mentions in articles whose day is not known"),
        "{months}"
    );
}
