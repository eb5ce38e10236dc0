//! Changes of position: every stage has enough room, many stages are folded, and uncertain orders are marked.

use crate::driver::DossierTest;

/// The page of a claim on which Mira Vale takes these stances one after the other, each with the fields for its day.
fn page(stances: &[(&str, &str)]) -> String {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Pier\ndescription: A pier.\nlanguage: en\n",
    );
    test.write(
        "content/actors/mira.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/claims/safe.md",
        "---\nstatement: The pier is safe.\nkind: factual\n---\n",
    );
    for (index, (stance, said)) in stances.iter().enumerate() {
        let number = index + 1;
        let said = match *said {
            "" => String::new(),
            said => format!(", said: \"{said}\""),
        };
        let day = format!("2033-{:02}-{:02}", index / 28 + 1, index % 28 + 1);
        test.write(
            &format!("content/articles/a{number:02}.md"),
            format!(
                "---\ntitle: Part {number}\ntext: full\nrights: {{basis: own text}}\npublished: \"{day}\"\nclaims:\n  - {{exact: words {number} of it, claim: safe, stance: {stance}, holder: mira{said}}}\n---\n\nMira Vale said words {number} of it.\n"
            ),
        );
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("claims/safe.html");
    page[page.find("id=\"turns\"").unwrap()..].to_owned()
}

/// This many stages, alternating between the two sides.
fn to_and_fro(count: usize) -> Vec<(&'static str, String)> {
    let stance = |index: usize| match index % 2 {
        0 => "denies",
        _ => "acknowledges",
    };
    (0..count)
        .map(|index| {
            let day = format!("2031-{:02}-{:02}", index / 28 + 1, index % 28 + 1);
            (stance(index), day)
        })
        .collect()
}

/// The number of stages in each list, and the text of the fold, in the order of the page.
fn shape(page: &str) -> (Vec<usize>, Option<String>) {
    let end = page.find("</section>").unwrap();
    let lists = page[..end].split("<ol class=\"stages").skip(1);
    let counts = lists
        .map(|list| list.split("</ol>").next().unwrap().matches("<li>").count())
        .collect();
    let fold = page[..end].split_once("<summary>");
    let fold = fold.map(|(_, rest)| rest.split('<').next().unwrap().to_owned());
    (counts, fold)
}

#[test]
fn up_to_six_stages_are_shown_and_more_are_folded() {
    let folded = |count| Some(format!("And {count} more"));
    let expected = [
        (2, (vec![2], None)),
        (6, (vec![6], None)),
        (7, (vec![2, 3, 2], folded(3))),
        (14, (vec![2, 10, 2], folded(10))),
        (71, (vec![2, 67, 2], folded(67))),
    ];
    for (count, expected) in expected {
        let stances = to_and_fro(count);
        let stances: Vec<(&str, &str)> = stances
            .iter()
            .map(|(stance, day)| (*stance, day.as_str()))
            .collect();
        assert_eq!(shape(&page(&stances)), expected, "{count} stages");
    }
}

#[test]
fn a_stage_of_unknown_order_says_so() {
    let doubt = "In the order of the reports: this may have been said before the previous position";
    let page = page(&[
        ("denies", "2031-01-01"),
        ("acknowledges", "2031-02-01"),
        ("denies", ""),
    ]);
    let stages: Vec<bool> = page
        .split("</section>")
        .next()
        .unwrap()
        .split("<span class=\"d\">")
        .skip(1)
        .map(|stage| stage.contains(doubt))
        .collect();
    assert_eq!(stages, [false, false, true]);
    assert!(page.contains("<i class=\"step dotted\"></i></dt><dd>changed position, only in"));
}

#[test]
fn a_step_between_two_sides_that_are_not_for_is_below_the_line() {
    let page = page(&[
        ("acknowledges", "2031-01-01"),
        ("denies", "2031-03-01"),
        ("declines-to-comment", "2031-05-01"),
        ("asserts", "2031-07-01"),
    ]);
    let ways: Vec<&str> = page
        .split("<i class=\"step x")
        .skip(1)
        .map(|step| step.split('"').next().unwrap())
        .map(|classes| classes.splitn(3, ' ').nth(2).unwrap_or_default())
        .collect();
    assert_eq!(ways, ["fall", "level", ""]);
    assert!(page.contains("<i class=\"step\"></i></dt><dd>Changed position</dd>"));
}

#[test]
fn names_of_several_people_do_not_agree_with_a_verb() {
    let page = page(&[("denies", "2031-01-01"), ("acknowledges", "2031-02-01")]);
    let lane = "<p class=\"name\"><small>Denies, acknowledges:</small> <a class=\"m actor\"";
    assert!(page.contains(lane), "{page}");
}
