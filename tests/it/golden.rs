//! The golden dossier: every page of `tests/dossiers/small` as it is expected, below `tests/golden`.

use std::fs;

use crate::driver::{DossierTest, pages, repository};

#[test]
fn every_page_of_the_golden_dossier_is_as_expected() {
    let test = DossierTest::from("small");
    let outcome = test.build();
    outcome.expect_exit(0);
    let folder = repository().join("tests/golden");
    let made = pages(&outcome.site);
    if std::env::var_os("DOSSIER_BLESS").is_some() {
        let _ = fs::remove_dir_all(&folder);
        for (path, page) in &made {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, page).unwrap();
        }
        return;
    }
    let expected = pages(&folder);
    let mut wrong: Vec<String> = Vec::new();
    for (path, page) in &made {
        match expected.get(path) {
            None => wrong.push(format!("{path}: a page that was not expected")),
            Some(golden) if golden != page => {
                wrong.push(format!("{path}:{}", first_difference(golden, page)));
            }
            Some(_) => {}
        }
    }
    wrong.extend(
        expected
            .keys()
            .filter(|path| !made.contains_key(*path))
            .map(|path| format!("{path}: expected, and not made")),
    );
    assert!(
        wrong.is_empty(),
        "{} pages differ from tests/golden:\n\n{}\n\nIf that is what you meant: DOSSIER_BLESS=1 cargo test golden, and read the diff before committing it.",
        wrong.len(),
        wrong.join("\n\n")
    );
}

fn first_difference(golden: &str, page: &str) -> String {
    let lines = golden.lines().zip(page.lines()).enumerate();
    match lines.into_iter().find(|(_, (a, b))| a != b) {
        Some((at, (a, b))) => format!("{}\n- {a}\n+ {b}", at + 1),
        None => format!(
            "{} lines, and {} expected",
            page.lines().count(),
            golden.lines().count()
        ),
    }
}
