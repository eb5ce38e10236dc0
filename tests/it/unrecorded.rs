//! Pages show what a clipping states, whether or not it has a record.

use std::fs;

use crate::driver::{DossierTest, Outcome, repository};

const SITE: &str = "title: T\ndescription: D\nlanguage: en\nbase_url: https://t.example\n";

/// A dossier without records, with the texts as they were received.
fn received(arguments: &[&str]) -> (DossierTest, Outcome) {
    let test = DossierTest::empty();
    test.write("site.yaml", SITE);
    let folder = repository().join("examples/old-mole/content/clippings");
    let import = [&["import"], arguments, &[folder.to_str().unwrap()]].concat();
    let outcome = test.run(&import);
    outcome.expect_exit(0);
    (test, outcome)
}

fn articles(test: &DossierTest) -> Vec<(String, String)> {
    let folder = fs::read_dir(test.root().join("content/articles")).unwrap();
    let mut names: Vec<String> = folder
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let read = |name: &String| test.read(&format!("content/articles/{name}"));
    names
        .iter()
        .map(|name| (name.trim_end_matches(".md").to_owned(), read(name)))
        .collect()
}

fn field(article: &str, name: &str) -> Option<String> {
    let start = format!("{name}: ");
    let line = article.lines().find(|line| line.starts_with(&start))?;
    Some(line.split_once(": ")?.1.trim_matches('"').to_owned())
}

#[test]
fn a_publisher_without_a_record_is_named_on_every_page() {
    let (test, _) = received(&[]);
    let articles = articles(&test);
    assert_eq!(articles.len(), 12);
    let built = test.build();
    built.expect_exit(0);
    let sources = built.page("sources.html");
    let home = built.page("articles.html");
    for (id, article) in &articles {
        let name = field(article, "publisher_name")
            .unwrap_or_else(|| panic!("{id} has no publisher\n{article}"));
        let page = built.page(&format!("articles/{id}.html"));
        let escaped = name.replace('\'', "&#x27;");
        for (what, page) in [("page", &page), ("sources", &sources), ("list", &home)] {
            assert!(page.contains(&escaped), "{what} of {id} has no {name}");
            for words in ["Publisher not stated", "Publisher not recorded"] {
                assert!(!page.contains(words), "{what} of {id}");
            }
        }
        let for_machines = [
            format!("<meta name=\"DC.publisher\" content=\"{escaped}\">"),
            format!("\"publisher\":{{\"@type\":\"Organization\",\"name\":\"{name}\"}}"),
        ];
        let is_stated = article.contains("publisher_status: stated");
        for words in for_machines {
            assert_eq!(page.contains(&words), is_stated, "{id}: {words}");
        }
        assert!(page.contains("(no record yet)"), "{id}");
        let given = test.given(&format!("articles/{id}.html"));
        let citation = given["citation"].as_str().unwrap();
        assert!(citation.contains(&name), "{id}: {citation}");
        let has_hint = built.diagnostics().iter().any(|one| {
            let message = one["message"].as_str().unwrap_or_default();
            one["id"] == "publisher-without-record"
                && message.to_lowercase().contains(&name.to_lowercase())
        });
        assert!(has_hint, "{id}: {name}");
    }
    assert!(!sources.contains("Who published these is not"));
}

#[test]
fn a_drafted_record_takes_over_the_articles_that_name_it() {
    let (test, outcome) = received(&["--draft-records"]);
    outcome.expect_stdout("drafted a record in content/publishers/the-ostrel-courier.md");
    let record = test.read("content/publishers/the-ostrel-courier.md");
    assert!(record.contains("name: The Ostrel Courier\n"), "{record}");
    let built = test.build();
    built.expect_exit(0);
    for (id, _) in articles(&test) {
        let page = built.page(&format!("articles/{id}.html"));
        assert!(!page.contains("no record yet"), "{id}");
    }
    built.expect_page("sources.html", &["the-ostrel-courier", "3 articles"]);
    assert!(
        !built
            .page("sources.html")
            .contains("has no record of it yet")
    );
    let named: Vec<_> = built.diagnostics().iter().collect();
    let is_left = |id: &str| named.iter().any(|one| one["id"] == id);
    assert!(!is_left("publisher-without-record"), "{named:?}");
}

#[test]
fn records_are_proposed_once_for_names_in_clippings() {
    let (_, outcome) = received(&[]);
    let listed = outcome.stderr + &outcome.stdout;
    for line in [
        "perhaps an organization",
        "The Ostrel Courier (3×, named as a publisher)",
    ] {
        assert!(listed.contains(line), "{listed}");
    }
    for never in [
        "a organization",
        "  Meridian Review",
        "  Ilena Dravic ",
        "  Warehouse (",
        "  Ministry (",
    ] {
        assert!(!listed.contains(never), "`{never}` in\n{listed}");
    }
    let (test, _) = received(&["--draft-records"]);
    for (file, words) in [
        ("actors/ilena-dravic", "Ilena Dravić"),
        ("actors/yusuf-al-hadri", "kind: person"),
        ("actors/hadri-shipping", "kind: organization"),
        (
            "actors/ministry-of-transport-and-waterways",
            "Ministry of Transport and Waterways",
        ),
        ("places/warehouse-9", "name: Warehouse 9"),
    ] {
        let record = test.read(&format!("content/{file}.md"));
        assert!(record.contains(words), "{record}");
    }
    for none in [
        "actors/ilena-dravic-2",
        "actors/yusuf",
        "places/hadri-shipping",
        "actors/ministry-of-transport",
    ] {
        assert!(
            !test.root().join(format!("content/{none}.md")).exists(),
            "{none}"
        );
    }
}

#[test]
fn a_speaker_without_a_record_is_shown_in_the_words_of_the_article() {
    let (test, _) = received(&[]);
    let built = test.build();
    built.expect_page(
        "articles/the-night-on-the-old.html",
        &[
            "“she”",
            "“one of them”",
            "“his spokeswoman”",
            "“Benno Karr”",
        ],
    );
    // Nobody has read these yet: whether a speaker is known is not for the readers' list before that.
    let gaps = built.page("gaps.html");
    assert!(!gaps.contains("one of them"), "{gaps}");
    let article = "content/articles/the-night-on-the-old.md";
    let has_hint = built.diagnostics().iter().any(|one| {
        let message = one["message"].as_str().unwrap_or_default();
        one["id"] == "unconfirmed-suggestions"
            && one["at"]["file"] == article
            && message.contains("quotes without a speaker")
    });
    assert!(has_hint, "{}", built.stdout);
}

#[test]
fn words_that_were_not_said_and_headings_have_no_speaker() {
    let (test, _) = received(&[]);
    for (id, never) in [
        ("correction-ilena-dravic-quote", "exact: this cargo"),
        ("kharvan-rejects-fairy-tale-of", "exact: A welding accident"),
    ] {
        let article = test.read(&format!("content/articles/{id}.md"));
        assert!(!article.contains(never), "{article}");
    }
    for (id, article) in articles(&test) {
        assert!(!article.contains("type: mixed"), "{id}\n{article}");
    }
}

#[test]
fn positions_in_files_are_correct_after_records_were_written() {
    let (test, _) = received(&[]);
    let outcome = test.run(&["import", "--draft-records", "content/clippings"]);
    outcome.expect_exit(0);
    let owed: Vec<&str> = outcome.stderr.lines().collect();
    let at = owed.iter().position(|line| line.contains("text-owed"));
    let place = at
        .and_then(|at| owed.get(at + 1))
        .copied()
        .unwrap_or_default();
    assert!(
        place.contains("content/articles/union-names-eleven-dead-of.md:"),
        "{}",
        outcome.stderr
    );
    let drafted = |line: &&str| line.starts_with("drafted a record");
    let written = outcome.stdout.lines().filter(drafted).count();
    assert!(written > 10, "{}", outcome.stdout);
    let last = format!("0 articles and {written} records written, 12 clippings already known");
    outcome.expect_stdout(&last);
}

#[test]
fn an_agency_that_a_dateline_credits_is_one_origin() {
    let (test, _) = received(&[]);
    let article = test.read("content/articles/seven-killed-as-warehouse-burns.md");
    assert!(
        article.contains("publisher_name: The Ostrel Courier\npublisher_status: stated\n"),
        "{article}"
    );
    assert!(
        article.contains("derived_from: \"wire: NPA\"\n"),
        "{article}"
    );
    let own = test.read("content/articles/seven-dead-in-warehouse-fire.md");
    assert!(!own.contains("derived_from"), "{own}");
}
