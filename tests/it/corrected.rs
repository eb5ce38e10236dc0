//! A passage that another article corrects is marked as corrected wherever something is shown from it.

use crate::driver::DossierTest;
use crate::html;

const RIGHTS: &str = "rights: {basis: own text}\ntext: full\n";

/// The pages of a dossier about a pier: an article with a claim and a quotation, and other articles that refer to it.
fn built(others: &[(&str, &str)]) -> (String, String, String) {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Pier\ndescription: A pier.\nlanguage: en\n",
    );
    test.write(
        "content/actors/mira.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    for (id, statement) in [
        ("closed", "The pier is closed."),
        ("safe", "The pier is safe."),
    ] {
        test.write(
            &format!("content/claims/{id}.md"),
            format!("---\nstatement: {statement}\nkind: factual\n---\n"),
        );
    }
    test.write(
        "content/questions/open.md",
        "---\nquestion: Is the pier open?\nanswers: [closed]\n---\n",
    );
    test.write(
        "content/articles/first.md",
        format!(
            "---\ntitle: The pier closes\npublished: \"2031-05-02\"\n{RIGHTS}quotes:\n  - {{exact: It is shut for good, speaker: mira}}\nclaims:\n  - {{exact: The pier closes, in: title, claim: closed, stance: asserts, voice: own}}\n  - {{exact: It is shut for good, claim: closed, stance: asserts}}\n  - {{exact: it is safe, claim: safe, stance: asserts, holder: mira}}\n---\n\n“It is shut for good,” Mira Vale said, and added that it is safe.\n"
        ),
    );
    for (id, text) in others {
        test.write(&format!("content/articles/{id}.md"), text);
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    (
        outcome.page("claims/closed.html"),
        outcome.page("claims/safe.html"),
        outcome.page("actors/mira.html") + &outcome.page("questions/open.html"),
    )
}

fn article(language: &str, fields: &str, text: &str) -> String {
    format!(
        "---\ntitle: Of the pier\npublished: \"2031-05-09\"\nlanguage: {language}\n{RIGHTS}{fields}---\n\n{text}\n"
    )
}

const MARK: &str = "<span class=\"corrected\">";

#[test]
fn a_corrected_passage_says_so_on_every_page_and_counts_as_before() {
    let plain = built(&[]);
    let corrects = "corrects:\n  - {article: first, exact: shut for good, now: shut for a week}\n";
    let correction = article(
        "en",
        corrects,
        "The pier is shut for a week, and not for good.",
    );
    let (closed, safe, others) = built(&[("second", &correction)]);
    let mark = "(corrected in <a href=\"../articles/second.html\">Of the pier</a>, 9 May 2031, now: <q>shut for a week</q>)</span>";
    assert!(closed.contains(mark), "{closed}");
    // Words next to the corrected ones are not corrected.
    assert!(!safe.contains(MARK), "{safe}");
    assert_eq!(closed.matches(MARK).count(), 1);
    // Among her words, among her claims, and as an answer.
    assert!(others.matches(mark).count() >= 3, "{others}");
    // The counts are unchanged.
    let state = |page: &str| {
        let start = page.find("<p class=\"state\">").unwrap();
        page[start..start + page[start..].find("</p>").unwrap()].to_owned()
    };
    assert_eq!(state(&plain.0), state(&closed));
}

#[test]
fn a_correction_of_the_headline_in_another_script_is_read_as_such() {
    let corrects =
        "corrects:\n  - {article: first, exact: pier closes, in: title, now: المرسى مفتوح}\n";
    let correction = article("ar", corrects, "قال المرفأ إن المرسى مفتوح.");
    let (closed, _, others) = built(&[("second", &correction)]);
    assert_eq!(closed.matches(MARK).count(), 1);
    assert!(
        closed.contains("<q lang=\"ar\" dir=\"rtl\">المرسى مفتوح</q>"),
        "{closed}"
    );
    // Her words are in the text, and the correction is of the headline.
    let hers = others.split("id=\"claims\"").next().unwrap();
    assert!(!hers.contains(MARK), "{hers}");
}

#[test]
fn a_correction_without_words_or_without_a_passage_claims_no_more_than_it_says() {
    let correction = article(
        "en",
        "corrects:\n  - {article: first, exact: shut for good}\n",
        "We were wrong.",
    );
    let (closed, ..) = built(&[("second", &correction)]);
    assert!(
        closed.contains("Of the pier</a>, 9 May 2031)</span>"),
        "{closed}"
    );
    // It does not say which words are wrong.
    let correction = article("en", "corrects: [first]\n", "We were wrong.");
    let (closed, safe, others) = built(&[("second", &correction)]);
    assert!(!(closed + &safe + &others).contains(MARK));
}

#[test]
fn passages_from_a_retracted_article_say_so() {
    let retraction = article("en", "retracts: [first]\n", "We take it back.");
    let (closed, safe, others) = built(&[("second", &retraction)]);
    let mark =
        "(retracted in <a href=\"../articles/second.html\">Of the pier</a>, 9 May 2031)</span>";
    assert_eq!(closed.matches(mark).count(), 2, "{closed}");
    assert_eq!(safe.matches(mark).count(), 1, "{safe}");
    assert!(others.contains(mark), "{others}");
}

#[test]
fn an_article_does_not_hold_what_it_retracted() {
    let corrects = "corrects:\n  - {article: first, exact: The pier closes, in: title}\n";
    for fields in [corrects, "retracts: [first]\n"] {
        let second = article("en", fields, "We were wrong.");
        let (closed, _, others) = built(&[("second", &second)]);
        let state = html::the(&closed, "p.state");
        let state = html::text(&state, |_, _| false).unwrap();
        // Mira Vale holds it, by her own words, and the paper no longer does.
        assert!(state.contains("1 holds it"), "{fields}: {state}");
        for words in [
            "1 has taken it back",
            "Taken back since 9 May 2031, by a correction or retraction",
        ] {
            assert!(others.contains(words), "{fields}, {words}: {others}");
        }
    }
}

#[test]
fn several_corrections_are_all_shown() {
    let of = |words: &str, now: &str| {
        article(
            "en",
            &format!("corrects:\n  - {{article: first, exact: {words}, now: {now}}}\n"),
            &format!("It is {now}."),
        )
    };
    let (one, two) = (
        of("shut for good", "shut today"),
        of("It is shut", "half open"),
    );
    let (closed, ..) = built(&[("second", &one), ("third", &two)]);
    for words in ["<q>shut today</q>", "<q>half open</q>"] {
        assert!(closed.contains(words), "{words}: {closed}");
    }
}
