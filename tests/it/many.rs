//! Pages of claims and questions with many positions.

use crate::driver::DossierTest;
use crate::html;

const SITE: &str = "title: Many\ndescription: D\nlanguage: en\n\
    diagnostics: {text-kind-unknown: off, nobody-attests: off, speaker-not-named: off, never-mentioned: off}\n";

/// A dossier in which each holder takes one position, one article a day, on one claim after the other.
fn dossier(holders: usize, claims: usize) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", SITE);
    for claim in 0..claims {
        test.write(
            &format!("content/claims/c{claim}.md"),
            format!("---\nstatement: It is {claim}.\nshort: C{claim}\nkind: factual\n---\n"),
        );
    }
    let ids: Vec<String> = (0..claims).map(|claim| format!("c{claim}")).collect();
    test.write(
        "content/questions/which.md",
        format!(
            "---\nquestion: Which is it?\nanswers: [{}]\n---\n",
            ids.join(", ")
        ),
    );
    for holder in 0..holders {
        test.write(
            &format!("content/actors/h{holder}.md"),
            format!("---\nname: Holder {holder}\nkind: person\n---\n"),
        );
        let (month, day) = (holder / 25 + 1, holder % 25 + 1);
        let claim = holder % claims;
        test.write(
            &format!("content/articles/a{holder:03}.md"),
            format!(
                "---\ntitle: A{holder}\npublished: \"2031-{month:02}-{day:02}\"\npublished_basis: stated\nclaims:\n  - {{exact: These are the words, claim: c{claim}, stance: asserts, holder: h{holder}}}\n---\n\nThese are the words.\n"
            ),
        );
    }
    test
}

fn words(html: &str) -> String {
    html::text(html, |_, _| false).unwrap_or_default()
}

#[test]
fn above_sixty_sentences_a_list_is_folded_by_month() {
    for (sentences, months) in [(60, 0), (61, 3), (110, 5)] {
        let test = dossier(sentences, 1);
        let page = test.build().page("claims/c0.html");
        let folded = html::select(&page, "details.month");
        assert_eq!(folded.len(), months, "{sentences}");
        let open: Vec<bool> = folded
            .iter()
            .map(|month| month.starts_with("<details class=\"month\" open"))
            .collect();
        let ends: Vec<bool> = (0..months).map(|at| at == 0 || at + 1 == months).collect();
        assert_eq!(open, ends);
        // Each sentence is there once, in the same order.
        assert_eq!(page.matches("<li class=\"for\" id=\"s").count(), sentences);
        if let Some(first) = folded.first() {
            assert!(
                words(first)
                    .trim_start()
                    .starts_with("January 2031 25 passages"),
                "{}",
                words(first)
            );
        }
    }
}

#[test]
fn sentences_without_a_day_are_folded_last() {
    let test = dossier(70, 1);
    test.write(
        "content/articles/undated.md",
        "---\ntitle: Leaflet\nclaims:\n  - {exact: These are the words, claim: c0, stance: denies, holder: h1}\n---\n\nThese are the words.\n",
    );
    let page = test.build().page("claims/c0.html");
    let last = html::select(&page, "details.month").pop().unwrap();
    assert!(
        words(&last)
            .trim_start()
            .starts_with("Day not known 1 passage"),
        "{}",
        words(&last)
    );
}

#[test]
fn a_drawing_has_twelve_lanes_on_a_side_and_counts_the_others() {
    let test = dossier(43, 1);
    let page = test.build().page("claims/c0.html");
    assert_eq!(html::select(&page, ".band.for .lane").len(), 12);
    let band = html::the(&page, ".band.for");
    assert!(words(&band).contains("and 31 more"));
    assert!(band.contains("href=\"#told\""));
}

#[test]
fn seven_answers_are_in_full_each_with_six_holders() {
    let test = dossier(100, 10);
    let page = test.build().page("questions/which.html");
    assert_eq!(html::select(&page, ".ans").len(), 7, "{page}");
    assert_eq!(html::select(&page, ".ans .held-by > li").len(), 42);
    assert_eq!(page.matches("and 4 more").count(), 10);
    assert_eq!(html::select(&page, ".answer-rows dt").len(), 3);
}
