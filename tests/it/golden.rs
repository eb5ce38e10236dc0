//! The golden dossier: the expected form of every page of `tests/dossiers/small`, below `tests/golden`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use similar::TextDiff;

use crate::driver::{DossierTest, pages, repository};

/// How many lines of differences are printed for one page. After blessing, `git diff` shows all of them.
const SHOWN: usize = 40;

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
    let report = differences(&pages(&folder), &made);
    assert!(
        report.is_empty(),
        "pages differ from tests/golden:\n\n{report}\n\
         If that is what you meant: DOSSIER_BLESS=1 cargo test --test it golden, and read the diff before committing it."
    );
}

/// The differences between the expected and the actual pages, as unified diffs. A change that is the same on several pages, such as
/// a word in the navigation, is printed once.
fn differences(expected: &BTreeMap<String, String>, made: &BTreeMap<String, String>) -> String {
    let mut changes: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let paths: BTreeSet<&String> = expected.keys().chain(made.keys()).collect();
    for path in paths {
        let change = match (expected.get(path), made.get(path)) {
            (Some(golden), Some(page)) if golden == page => continue,
            (Some(golden), Some(page)) => diff(golden, page),
            (None, _) => "an unexpected page\n".to_owned(),
            (_, None) => "a page that is no longer made\n".to_owned(),
        };
        changes.entry(change).or_default().push(path);
    }
    let mut report: Vec<String> = changes
        .into_iter()
        .map(|(change, paths)| format!("{}\n{change}", paths.join(", ")))
        .collect();
    report.sort();
    report.join("\n")
}

/// Without line numbers, so that equal changes on several pages are equal.
fn diff(golden: &str, page: &str) -> String {
    let diff = TextDiff::from_lines(golden, page);
    let hunks = diff.unified_diff().context_radius(1).to_string();
    let lines: Vec<&str> = hunks
        .lines()
        .map(|line| {
            if line.starts_with("@@") {
                "  …"
            } else {
                line
            }
        })
        .collect();
    let mut shown = lines[..lines.len().min(SHOWN)].join("\n");
    if let Some(left) = lines.len().checked_sub(SHOWN).filter(|left| *left > 0) {
        shown += &format!("\n  … {left} more lines");
    }
    shown + "\n"
}

#[test]
fn the_report_lists_each_change_once_and_each_page() {
    let site = |pages: &[(&str, &str)]| {
        let pages = pages
            .iter()
            .map(|(path, page)| (path.to_string(), page.to_string()));
        pages.collect::<BTreeMap<_, _>>()
    };
    let expected = site(&[
        ("a", "1\n2\n3\n4\n"),
        ("b", "0\n1\n2\n3\n4\n"),
        ("c", "x\n"),
        ("d", "y\n"),
    ]);
    let made = site(&[
        ("a", "1\n2\nthree\n4\n"),
        ("b", "0\n1\n2\nthree\n4\n"),
        ("d", "y\n"),
        ("e", "z\n"),
    ]);
    assert_eq!(
        differences(&expected, &made),
        "a, b\n  …\n 2\n-3\n+three\n 4\n\nc\na page that is no longer made\n\ne\nan unexpected page\n"
    );
    let (none, many) = (String::new(), "line\n".repeat(SHOWN + 9));
    assert!(diff(&none, &many).ends_with("+line\n  … 10 more lines\n"));
}
