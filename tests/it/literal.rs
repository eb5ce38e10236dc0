//! Quoted words are shown in quotation marks, however the article marks them; the article's own words are not.

use crate::driver::DossierTest;
use crate::html::the;

/// Builds a dossier of one article with one quote by Mira Vale, and returns her words on her page.
fn said(language: &str, quote: &str, body: &str) -> String {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: T\nlanguage: en\ndescription: D\ndiagnostics: {text-kind-unknown: off, speaker-not-named: off, never-mentioned: off}\n",
    );
    test.write(
        "content/actors/mira-vale.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/articles/x.md",
        format!(
            "---\ntitle: Vale will stay\nlanguage: {language}\nquotes:\n  - {{speaker: mira-vale, {quote}}}\n---\n\n{body}\n"
        ),
    );
    let outcome = test.build();
    assert_eq!(
        outcome.diagnostics().len(),
        0,
        "{body}\n{:?}",
        outcome.diagnostics()
    );
    let page = test.read("public/actors/mira-vale.html");
    the(&page, "section:has(> #said)")
}

fn assert_literal(language: &str, quote: &str, body: &str, words: &str) {
    let said = said(language, quote, body);
    assert!(
        said.contains("<blockquote class=\"said\""),
        "{body}\n{said}"
    );
    assert!(
        said.contains(&format!(">{words}</blockquote>")),
        "{body}\n{said}"
    );
    assert!(!said.contains("In the article’s words"), "{body}\n{said}");
}

/// Each body says “We stay” somewhere; the quote selects exactly these words.
const FORMS: &[(&str, &str)] = &[
    ("a block quotation", "> We stay. It is late."),
    (
        "a block quotation in a list",
        "- first\n\n  > We stay. It is late.",
    ),
    ("an answer", "Q: And now?\n\nA: We stay. It is late."),
    (
        "an answer's second paragraph",
        "Q: And now?\n\nA: It is late.\n\nWe stay. I said so.\n\nQ: Really?\n\nA: Yes.",
    ),
    (
        "an answer in one paragraph with its question",
        "Q: And now? A: We stay. It is late. Q: Really? A: Yes.",
    ),
    (
        "names in bold",
        "**Tribune:** And now?\n\n**Vale:** We stay. It is late.",
    ),
    (
        "names in capitals",
        "TRIBUNE: And now?\n\nVALE: We stay. It is late.",
    ),
    (
        "a transcript",
        "THE CHAIR: The session is open.\n\nMS VALE: We stay. It is late.\n\nTHE CHAIR: Noted.",
    ),
    (
        "questions in bold",
        "**And what will you do now?**\n\nWe stay. It is late.\n\n**Do you mean it?**\n\nI do.",
    ),
    (
        "questions as headings",
        "## And what will you do now?\n\nWe stay. It is late.\n\n## Do you mean it?\n\nI do.",
    ),
    (
        "a dialogue with dashes",
        "— And now?\n\n— We stay. It is late.",
    ),
    ("a dash alone", "—We stay —said Vale—. It is late."),
    (
        "verse",
        "The song of the quay:\n\nNo boat has come\\\nWe stay\\\nNo boat will go\\\nWe wait",
    ),
    ("a heading", "## Vale: We stay\n\nIt is late."),
];

#[test]
fn direct_quotations_are_shown_as_literal_in_every_form() {
    for (form, body) in FORMS {
        println!("{form}");
        assert_literal("en", "exact: We stay, type: direct", body, "We stay");
    }
    assert_literal(
        "en",
        "exact: Vale will stay, in: title, type: direct",
        "It is late.",
        "Vale will stay",
    );
}

#[test]
fn words_in_quotation_marks_of_any_language_are_literal() {
    for (language, body, words) in [
        ("en", "“So it is. We stay. Go,” she said.", "We stay"),
        ("en", "\"So it is. We stay. Go,\" she said.", "We stay"),
        ("en", "‘So it is. We stay. Go,’ she said.", "We stay"),
        ("en", "''So it is. We stay. Go,'' she said.", "We stay"),
        (
            "de",
            "„So ist es. Wir bleiben. Los“, sagte sie.",
            "Wir bleiben",
        ),
        (
            "de",
            "»So ist es. Wir bleiben. Los«, sagte sie.",
            "Wir bleiben",
        ),
        (
            "de",
            "‚So ist es. Wir bleiben. Los‘, sagte sie.",
            "Wir bleiben",
        ),
        (
            "fr",
            "« C’est ainsi. Nous restons. Allez », dit-elle.",
            "Nous restons",
        ),
        (
            "es",
            "—Así es. Nos quedamos —dijo Vale—. Vamos.",
            "Nos quedamos",
        ),
        ("sv", "”Så är det. Vi stannar. Gå”, sade hon.", "Vi stannar"),
        (
            "ja",
            "社長は「そうです。払いません。行きます」と言った。",
            "払いません",
        ),
        ("zh", "她说：『是的。我们不走。去吧』。", "我们不走"),
        ("zh", "她说:\"是的。我们不走。去吧\"。", "我们不走"),
    ] {
        assert_literal(language, &format!("exact: {words}"), body, words);
    }
    for (language, body, words) in [
        ("ar", "قالت: «الأمر كذلك. سنبقى هنا. اذهبوا».", "سنبقى هنا"),
        (
            "ur",
            "اس نے کہا: ”ایسا ہی ہے۔ ہم رہیں گے۔ جاؤ“۔",
            "ہم رہیں گے",
        ),
        (
            "ur",
            "اس نے کہا: “ایسا ہی ہے۔ ہم رہیں گے۔ جاؤ”۔",
            "ہم رہیں گے",
        ),
    ] {
        assert_literal(language, &format!("exact: {words}"), body, words);
    }
}

#[test]
fn marks_around_literal_words_are_set_once() {
    let said = said(
        "en",
        "exact: '“We stay,” said Vale, “and wait.”', type: direct",
        "“We stay,” said Vale, “and wait.”",
    );
    assert!(
        said.contains(">We stay,” said Vale, “and wait.</blockquote>"),
        "{said}"
    );
}

#[test]
fn the_articles_own_words_are_not_shown_as_literal() {
    let reported = said(
        "en",
        "exact: she would stay",
        "Vale said that she would stay.",
    );
    assert!(reported.contains("In the article’s words"), "{reported}");
    assert!(!reported.contains("<blockquote"), "{reported}");
    // Words that are only partly quoted count as neither: their own marks show which part is quoted.
    let mixed = said(
        "en",
        "exact: it was “late” for her",
        "Vale said that it was “late” for her.",
    );
    assert!(mixed.contains("it was “late” for her</p>"), "{mixed}");
    assert!(!mixed.contains("In the article’s words"), "{mixed}");
    let indirect = said(
        "en",
        "exact: We stay, type: indirect",
        "> We stay. It is late.",
    );
    assert!(
        indirect.contains("Indirect, in the article’s words"),
        "{indirect}"
    );
}

/// A dossier with a warning that its author has answered.
fn answered() -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: T\nlanguage: en\ndescription: D\ndiagnostics: {text-kind-unknown: off}\n",
    );
    test.write(
        "content/articles/x.md",
        "---\ntitle: Nobody stays\nquotes:\n  - exact: nobody stays\n    type: direct\n    allow: {direct-quote-without-marks: dictated, quote-without-speaker: the paper protects him}\n---\n\nHe said that nobody stays.\n",
    );
    test
}

#[test]
fn an_answered_warning_fails_no_check_and_is_listed_with_its_reason() {
    let test = answered();
    let plain = test.run(&["check", "--deny", "hints"]);
    plain.expect_exit(0);
    assert!(!plain.stdout.contains("dictated"), "{}", plain.stdout);
    let said = test.run(&["check", "-v"]).stdout;
    let line = "allowed: content/articles/x.md:4: direct-quote-without-marks: dictated (this quote is marked as direct";
    assert!(said.contains(line), "{said}");
    assert!(
        said.contains("quote-without-speaker: the paper protects him"),
        "{said}"
    );
    let json = test.run(&["check", "--format", "json"]).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["diagnostics"].as_array().unwrap().len(), 0);
    assert_eq!(json["warnings"], 0);
    assert_eq!(json["allowed"][0]["id"], "quote-without-speaker");
    assert_eq!(json["allowed"][1]["reason"], "dictated");
    assert_eq!(json["allowed"][1]["allowed_at"]["line"], 6);
    let sarif = test.run(&["check", "--format", "sarif"]).stdout;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    let result = &sarif["runs"][0]["results"][1];
    assert_eq!(result["ruleId"], "direct-quote-without-marks");
    assert_eq!(result["suppressions"][0]["kind"], "inSource");
    assert_eq!(result["suppressions"][0]["justification"], "dictated");
}

#[test]
fn a_silenced_or_raised_rule_can_still_be_answered() {
    let test = answered();
    test.edit(
        "site.yaml",
        "text-kind-unknown: off",
        "text-kind-unknown: off, direct-quote-without-marks: off, quote-without-speaker: error",
    );
    test.run(&["check", "--deny", "hints"]).expect_exit(0);
}

#[test]
fn quotation_marks_within_a_cited_headline_are_inner_ones() {
    for (language, title, cited) in [
        ("en", "“We stay”, mayor says", "“‘We stay’, mayor says”."),
        ("en", "Mayor: \\\"We stay\\\"", "“Mayor: ‘We stay’”."),
        ("en", "‘We stay’, mayor says", "“‘We stay’, mayor says”."),
        (
            "de",
            "„Wir bleiben“, sagt Vale",
            "„‚Wir bleiben‘, sagt Vale“.",
        ),
        (
            "es",
            "«Nos quedamos», dice Vale",
            "«“Nos quedamos”, dice Vale».",
        ),
    ] {
        let test = DossierTest::empty();
        test.write(
            "site.yaml",
            format!("title: T\nlanguage: {language}\ndescription: D\n"),
        );
        test.write(
            "content/articles/x.md",
            format!("---\ntitle: \"{title}\"\ntext: full\nrights: {{holder: nobody, basis: made up}}\n---\n\nShe said so.\n"),
        );
        test.build();
        let page = test.read("public/articles/x.html");
        assert!(page.contains(cited), "{language} {title}: {cited}");
    }
}
