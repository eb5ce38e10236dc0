//! Whether the words that show a position are its holder's own: by the quotes that are annotated, or else by the text itself.

use crate::driver::DossierTest;

/// The label of the sentence that shows a claim in an article with these fields, and whether it is set as the holder's own words.
fn label(fields: &str, text: &str) -> (String, bool) {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        "title: Pier\ndescription: A pier.\nlanguage: en\n",
    );
    for (id, name, other) in [
        ("mira", "Mira Vale", "the minister"),
        ("pavel", "Pavel Orr", "the foreman"),
    ] {
        test.write(
            &format!("content/actors/{id}.md"),
            format!("---\nname: {name}\nkind: person\nnames: [{other}]\n---\n"),
        );
    }
    test.write(
        "content/claims/signed.md",
        "---\nstatement: Somebody signed.\nkind: factual\n---\n",
    );
    test.write(
        "content/articles/x.md",
        format!("---\ntitle: X\ntext: full\nrights: {{basis: own text}}\n{fields}---\n\n{text}\n"),
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("claims/signed.html");
    let (_, sentence) = page.split_once("<p class=\"sent").unwrap();
    let (class, rest) = sentence.split_once('"').unwrap();
    let (_, meta) = rest.split_once("</a> · ").unwrap();
    let label = meta.split('<').next().unwrap();
    (label.to_owned(), class.contains("literal"))
}

fn claim(words: &str, holder: &str) -> String {
    format!("claims:\n  - {{exact: {words}, claim: signed, stance: asserts, holder: {holder}}}\n")
}

#[test]
fn words_that_the_text_shows_to_be_somebodys_are_quoted() {
    for (words, text) in [
        // An answer, with and without the name of the speaker.
        (
            "I signed for it",
            "Q: What was in the bags?\n\nA: It was nitrate. I signed for it myself.\n\nQ: When?\n\nA: In May.",
        ),
        (
            "I signed for it",
            "TRIBUNE: What was in the bags?\n\nPavel Orr: It was nitrate. I signed for it.\n\nTRIBUNE: When?\n\nPavel Orr: In May.",
        ),
        // A whole answer of two sentences.
        (
            "I signed for it. Myself.",
            "Q: Who signed?\n\nA: I signed for it. Myself.\n\nQ: When?\n\nA: In May.",
        ),
        // Quotation marks that nobody annotated.
        ("I signed", "“I signed,” Pavel Orr told the court."),
        ("I signed", "Der Zeuge Pavel Orr rief: „I signed“."),
        // A block quotation, and what follows a dash.
        ("I signed", "Pavel Orr wrote:\n\n> I signed in May."),
        (
            "I signed",
            "— I signed in May —said Pavel Orr.\n\n— In May?",
        ),
    ] {
        let found = label(&claim(words, "pavel"), text);
        assert_eq!(found, ("quoted".to_owned(), true), "{text}");
    }
}

#[test]
fn what_a_speaker_reports_of_another_is_not_quoted_from_the_other() {
    for (words, text) in [
        // By name, by another name, and by a pronoun.
        (
            "the minister signed",
            "Q: Who signed?\n\nA: Ask her: the minister signed.\n\nQ: When?\n\nA: In May.",
        ),
        (
            "it was signed",
            "“Mira Vale says it was signed,” Pavel Orr told the court.",
        ),
        (
            "it was signed",
            "Pavel Orr wrote:\n\n> She says it was signed.",
        ),
    ] {
        let found = label(&claim(words, "mira"), text);
        let expected = ("in another speaker’s words".to_owned(), false);
        assert_eq!(found, expected, "{text}");
    }
    let quotes =
        "quotes:\n  - {exact: the minister says it was signed, speaker: pavel, type: direct}\n";
    let claims = "claims:\n  - {exact: it was signed, claim: signed, stance: asserts, holder: mira, cue: says}\n";
    let text = "“When the minister says it was signed, she means me,” Pavel Orr said.";
    let quotes = quotes
        .replace("exact: the", "exact: \"When the")
        .replace("signed, speaker", "signed, she means me\", speaker");
    let found = label(&format!("{quotes}{claims}"), text);
    assert_eq!(found, ("in another speaker’s words".to_owned(), false));
}

#[test]
fn other_words_are_the_articles() {
    for (words, text) in [
        ("had signed", "Pavel Orr said that he had signed."),
        // A question is nobody's statement.
        (
            "who signed",
            "Q: You are the foreman who signed?\n\nA: Yes.\n\nQ: When?\n\nA: In May.",
        ),
    ] {
        let found = label(&claim(words, "pavel"), text);
        assert_eq!(found, ("the article’s words".to_owned(), false), "{text}");
    }
    // An editor who calls a quote indirect knows better than its quotation marks.
    let indirect = "quotes:\n  - {exact: I signed, speaker: pavel, type: indirect}\n";
    let found = label(
        &format!("{indirect}{}", claim("I signed", "pavel")),
        "“I signed,” Pavel Orr told the court.",
    );
    assert_eq!(found.0, "the article’s words");
    let partly = label(
        &claim("he “signed” it", "pavel"),
        "Pavel Orr says he “signed” it.",
    );
    assert_eq!(
        partly,
        ("the article’s words, partly quoted".to_owned(), false)
    );
}

#[test]
fn an_answer_is_of_whoever_is_quoted_in_it() {
    let quoted = |speaker: &str| {
        format!(
            "quotes:\n  - {{exact: It was nitrate, speaker: {speaker}}}\nclaims:\n  - {{exact: I signed for it, claim: signed, stance: asserts}}\n"
        )
    };
    let answer = "Q: What was in the bags?\n\nA: It was nitrate. I signed for it myself.\n\nQ: When?\n\nA: In May.";
    assert_eq!(label(&quoted("pavel"), answer), ("quoted".to_owned(), true));
}
