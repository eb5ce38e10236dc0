//! The fixes that `dossier suggest` offers can be applied as they are: afterwards, the dossier has no errors, and the suggestion is
//! gone.

use dossier::clipping::suggestions;
use dossier::content;
use dossier::diagnostic::Fix;
use dossier::edit::ChangeSet;

use crate::driver::DossierTest;

const ARTICLE: &str = "\
The council of Orvel met on Monday. “The pier will stay as it is for now,” Mira Vale told the Quay Gazette.\n\n\
“The pier will stay as it is for now,” said Mira Vale again on Tuesday, before the load rating of the pier was read out.\n\n\
Old Orvel Road was closed. The leadership of the Harbour Guild left.\n";

fn dossier(front: &str) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/actors/mira-vale.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/actors/guild.md",
        "---\nname: Harbour Guild\nkind: organization\n---\n",
    );
    test.write(
        "content/places/orvel.md",
        "---\nname: Orvel\nkind: city\n---\n",
    );
    test.write(
        "content/terms/load-rating.md",
        "---\nterm: limit\ndefinition: How much it bears.\n---\n",
    );
    test.write(
        "content/articles/first.md",
        format!("---\n{front}---\n\n{ARTICLE}"),
    );
    test.write(
        "content/articles/second.md",
        "---\ntitle: Second\nterms:\n  - {exact: load rating, term: load-rating}\nmentions:\n  - {exact: the leadership of the Harbour Guild, actor: guild}\n---\n\nThe load rating was low, and the leadership of the Harbour Guild knew.\n",
    );
    test
}

/// The fixes of all suggestions for the first article that can be applied, each with the message.
fn offered(test: &DossierTest) -> Vec<(String, Fix)> {
    let (content, problems) = content::read(test.utf8_root()).unwrap();
    assert_eq!(problems.counts().errors, 0, "{problems:#?}");
    let hints = suggestions(&content);
    let hints = hints.iter().flat_map(|hint| {
        let fixes = hint.fixes().filter(|fix| !fix.edits.is_empty());
        fixes.map(|fix| (hint.message.clone(), fix.clone()))
    });
    hints.collect()
}

fn apply(test: &DossierTest, fix: &Fix) {
    let (content, _) = content::read(test.utf8_root()).unwrap();
    let mut changes = ChangeSet::default();
    changes.add_all(fix.edits.iter().cloned()).unwrap();
    for file in changes.changed(&content.sources).unwrap() {
        test.write(file.path.as_str(), file.after.as_deref().unwrap());
    }
}

#[test]
fn applying_a_suggestion_resolves_it() {
    for front in [
        "title: First\n",
        "title: First\nquotes:\n  # None yet.\nterms: []\n",
        "title: First\r\nterms:\r\n  - {exact: pier was read, term: load-rating}\r\n",
        "title: First\nmentions:\n- exact: council of Orvel\n  place: orvel\n",
    ] {
        let mut seen = 0;
        loop {
            let test = dossier(front);
            let all = offered(&test);
            let Some((message, fix)) = all.get(seen) else {
                break;
            };
            apply(&test, fix);
            let written = test.read("content/articles/first.md");
            let outcome = test.run(&["check"]);
            assert_eq!(
                outcome.code,
                Some(0),
                "{message}\n{}\n{written}",
                outcome.stdout
            );
            let left = offered(&test);
            assert!(left.len() < all.len(), "{message}\n{written}\n{left:#?}");
            let order = test.run(&["fix", "--dry-run"]);
            assert!(!order.stdout.contains("+"), "{}\n{written}", order.stdout);
            seen += 1;
        }
        assert!(seen >= 4, "{seen} suggestions of {front:?}");
    }
}

#[test]
fn a_selector_for_repeated_words_identifies_one_of_them() {
    let test = dossier("title: First\n");
    let quotes: Vec<Fix> = offered(&test)
        .into_iter()
        .filter(|(_, fix)| fix.title.contains("quotes"))
        .map(|(_, fix)| fix)
        .collect();
    assert!(quotes.len() >= 2, "{quotes:#?}");
    let lines = quotes.iter().filter_map(|fix| fix.lines.as_ref());
    assert!(
        lines.clone().all(|line| line.contains("fix: ")),
        "{quotes:#?}"
    );
}
