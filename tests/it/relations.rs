//! The genres of articles, and their relations to each other.

use crate::driver::{DossierTest, Outcome};

const SITE: &str = "title: T\nlanguage: en\ndescription: D\n";

/// A site, as long as its dossier exists.
struct Built {
    outcome: Outcome,
    _test: DossierTest,
}

impl std::ops::Deref for Built {
    type Target = Outcome;

    fn deref(&self) -> &Outcome {
        &self.outcome
    }
}

/// The site of a dossier with these files below `content/`.
fn built(files: &[(&str, &str)]) -> Built {
    built_in("en", files)
}

/// The same with an interface in another language.
fn built_in(language: &str, files: &[(&str, &str)]) -> Built {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        SITE.replace("language: en", &format!("language: {language}")),
    );
    for (path, text) in files {
        test.write(&format!("content/{path}.md"), text);
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    Built {
        outcome,
        _test: test,
    }
}

const ASKE: (&str, &str) = (
    "actors/jorun-aske",
    "---\nname: Jorun Aske\nkind: person\n---\n",
);

#[test]
fn an_article_states_its_genre_and_its_own_voice() {
    let outcome = built(&[
        ASKE,
        (
            "articles/opinion",
            "---\ntitle: Ask\nbyline: Jorun Aske\ngenre: opinion\nauthor: jorun-aske\n---\n\nA.\n",
        ),
        (
            "articles/voice",
            "---\ntitle: Say\nbyline: J. A.\nauthor: jorun-aske\n---\n\nA.\n",
        ),
        ("articles/live", "---\ntitle: Now\ngenre: live\n---\n\nA.\n"),
    ]);
    let by = "Opinion, by <a class=\"m actor\" href=\"../actors/jorun-aske.html\">Jorun Aske</a>";
    outcome.expect_page("articles/opinion.html", &[by]);
    // The byline would only repeat the name.
    let page = outcome.page("articles/opinion.html");
    assert!(!page.contains("<dd>Jorun Aske</dd>"), "{page}");
    outcome.expect_page(
        "articles/voice.html",
        &[
            "By <a class=\"m actor\" href=\"../actors/jorun-aske.html\">Jorun Aske</a>",
            "<dd>J. A.</dd>",
        ],
    );
    outcome.expect_page("articles/live.html", &["<dd>Live report</dd>"]);
    let listed = by.replace("../", "");
    outcome.expect_page("articles.html", &[&listed, "<span>Live report</span>"]);
}

#[test]
fn genres_are_named_in_the_language_of_the_interface() {
    let files = [
        ASKE,
        (
            "articles/x",
            "---\ntitle: X\nlanguage: en\ngenre: press-release\nauthor: jorun-aske\n---\n\nA.\n",
        ),
    ];
    for (language, words) in [
        ("de", "Pressemitteilung, von <a"),
        ("fr", "Communiqué de presse, par <a"),
        ("ar", "بيان صحفي، بقلم \u{2068}<a"),
    ] {
        built_in(language, &files).expect_page("articles/x.html", &[words]);
    }
}

#[test]
fn an_opinion_in_the_news_is_one_in_machine_readable_data() {
    let publisher = |kind: &str| format!("---\nname: P\nkind: {kind}\n---\n");
    let (paper, ministry) = (publisher("newspaper"), publisher("government"));
    let article = |genre: &str, publisher: &str| {
        format!("---\ntitle: X\ngenre: {genre}\npublisher: {publisher}\n---\n\nA.\n")
    };
    let of = [
        (
            "articles/a",
            article("opinion", "paper"),
            "\"OpinionNewsArticle\"",
        ),
        (
            "articles/b",
            article("analysis", "paper"),
            "\"AnalysisNewsArticle\"",
        ),
        (
            "articles/c",
            article("press-release", "paper"),
            "\"Article\"",
        ),
        ("articles/d", article("report", "paper"), "\"NewsArticle\""),
        ("articles/e", article("opinion", "ministry"), "\"Article\""),
    ];
    let mut files = vec![
        ("publishers/paper", paper.as_str()),
        ("publishers/ministry", ministry.as_str()),
    ];
    files.extend(of.iter().map(|(path, text, _)| (*path, text.as_str())));
    let outcome = built(&files);
    for (path, _, kind) in &of {
        outcome.expect_page(&format!("{path}.html"), &[&format!("\"@type\":{kind}")]);
    }
}

const FIRST: (&str, &str) = (
    "articles/first",
    "---\ntitle: First report\nlanguage: en\npublished: \"2031-03-01\"\nevents:\n  - {exact: The lamp burned, event: fire}\n\
     dates:\n  - {exact: at ten, relative: at ten, event: fire}\n---\n\nThe lamp burned at ten. Nobody signed for this cargo.\n",
);
const FIRE: (&str, &str) = ("events/fire", "---\ntitle: The fire\n---\n");

#[test]
fn a_correction_is_shown_at_the_passage_and_in_both_heads() {
    let outcome = built(&[
        FIRST,
        FIRE,
        (
            "articles/correction",
            "---\ntitle: Correction\nlanguage: en\npublished: \"2031-03-05\"\ncorrects: {article: first, exact: Nobody signed for this cargo, now: for that cargo}\n---\n\n\
             She said “for that cargo”.\n",
        ),
    ]);
    outcome.expect_page(
        "articles/first.html",
        &[
            "This article was corrected by <a href=\"../articles/correction.html\">Correction</a> (5 March 2031).",
            "<mark class=\"remark correction\" id=\"correction-",
            "Nobody signed for this cargo",
            "<b class=\"k\">Corrected</b>",
            "<header><a href=\"../articles/correction.html\">Correction</a></header>",
            "now: “for that cargo” · 5 March 2031",
        ],
    );
    outcome.expect_page(
        "articles/correction.html",
        &[
            "This article corrects <a href=\"../articles/first.html\">First report</a> <a href=\"../articles/first.html#p1s2\">",
            "</a> (1 March 2031).",
        ],
    );
}

#[test]
fn relations_between_articles_are_shown_in_both_heads() {
    let other =
        |field: &str| format!("---\ntitle: Other\nlanguage: de\n{field}: first\n---\n\nA.\n");
    for (field, own, turned) in [
        (
            "updates",
            "This article updates <a",
            "This article was updated by <a",
        ),
        (
            "replies_to",
            "This article replies to <a",
            "This article was answered by <a",
        ),
        (
            "corrects",
            "This article corrects <a",
            "This article was corrected by <a",
        ),
        (
            "translates",
            "This article is a translation of <a",
            "This article was translated as <a",
        ),
        (
            "derived_from",
            "This article repeats <a",
            "This article was repeated by <a",
        ),
        (
            "retracts",
            "This article retracts <a",
            "This article was retracted: <a",
        ),
    ] {
        let text = other(field);
        let outcome = built(&[FIRST, FIRE, ("articles/other", &text)]);
        outcome.expect_page("articles/other.html", &[own]);
        outcome.expect_page("articles/first.html", &[turned]);
        let is_listed = outcome
            .page("articles.html")
            .contains("<span class=\"badge event\">retracted</span>");
        assert_eq!(is_listed, field == "retracts", "{field}");
    }
}

#[test]
fn an_account_in_a_reprint_is_shown_with_that_of_its_origin() {
    let copy = |field: &str, language: &str, text: &str, event: &str| {
        format!(
            "---\ntitle: Copy\nlanguage: {language}\npublished: \"2031-03-01\"\n{field}\nevents:\n  - {{exact: {event}, event: fire}}\n---\n\n{text}\n"
        )
    };
    let of = "derived_from: first";
    let accounts = [
        (copy(of, "en", "The lamp burned.", "The lamp burned"), 1),
        (
            copy(
                "translates: first",
                "de",
                "Die Lampe brannte um zehn.",
                "Die Lampe brannte",
            ),
            1,
        ),
        (
            copy(
                "updates: first",
                "en",
                "The lamp burned.",
                "The lamp burned",
            ),
            2,
        ),
        (
            copy(
                &format!(
                    "{of}\ndates:\n  - {{exact: at eleven, relative: at eleven, event: fire}}"
                ),
                "en",
                "The lamp burned at eleven.",
                "The lamp burned",
            ),
            2,
        ),
    ];
    for (text, expected) in &accounts {
        let outcome = built(&[FIRST, FIRE, ("articles/copy", text)]);
        let page = outcome.page("events/fire.html");
        assert_eq!(
            page.matches("<article class=\"account\">").count(),
            *expected,
            "{text}\n{page}"
        );
        assert_eq!(
            page.contains("also in <a"),
            *expected == 1,
            "{text}\n{page}"
        );
    }
}

#[test]
fn wordings_of_one_utterance_are_shown_beside_the_first() {
    let article = |language: &str, day: &str, tie: &str, kind: &str, words: &str| {
        format!(
            "---\ntitle: {day}\nlanguage: {language}\npublished: \"2031-03-{day}\"\nquotes:\n  - {{exact: {words}, speaker: jorun-aske, type: {kind}, {tie}}}\n---\n\n“{words}”, Jorun Aske said.\n"
        )
    };
    let tied = "same_as: \"a#first\"";
    let files = [
        (
            "articles/a",
            article("en", "09", "id: first", "direct", "Nobody told me who did"),
        ),
        (
            "articles/b",
            article("en", "04", tied, "direct", "Nobody tells who did"),
        ),
        (
            "articles/c",
            article("de", "11", tied, "direct", "Niemand sagte mir wer"),
        ),
        (
            "articles/d",
            article("en", "12", tied, "indirect", "nobody told anybody"),
        ),
    ];
    let mut all = vec![ASKE];
    all.extend(files.iter().map(|(path, text)| (*path, text.as_str())));
    built(&all).expect_page(
        "actors/jorun-aske.html",
        &[
            // The wording printed first is the head, whichever one the others refer to.
            "dir=\"ltr\">Nobody tells who did</blockquote>",
            "Nobody <mark class=\"diff\">told me</mark> <i aria-hidden=\"true\">‸</i><span class=\"visually-hidden\"> [without “tells”]</span> who did",
            // Another language, and an article's own words, are not compared.
            "Niemand sagte mir wer</p>",
            "In the article’s words",
            "nobody told anybody</p>",
        ],
    );
}
