//! CONTRIBUTING.md names files and items in them. They must exist.

use std::fs;

use crate::driver::repository;

/// Files that the recipes create, and that do not exist yet.
const MADE: [&str; 6] = [
    "tests/cases/long-title.md",
    "src/dossier/rules/long_title.rs",
    "src/page/model/languages.rs",
    "src/page/make/languages.rs",
    "templates/languages.html",
    "templates/words/pt.ftl",
];

/// Items in the code, each with the file that the guide names.
const NAMED: [(&str, &str); 16] = [
    (
        "UnusedTerm \"unused-term\" Hint Yes",
        "src/diagnostic/catalogue.rs",
    ),
    ("fn check_records", "src/dossier/rules/mod.rs"),
    ("pub static TERM: Table", "src/content/tables/records.rs"),
    ("pub enum Shape", "src/content/table.rs"),
    ("pub struct TermText", "src/content/records.rs"),
    ("impl TermText", "src/content/records.rs"),
    ("let TermText {", "src/dossier/bind/records.rs"),
    ("pub struct Term {", "src/dossier/model/term.rs"),
    ("pub struct TermCard", "src/page/model/glossary.rs"),
    ("fn term_card", "src/page/make/glossary.rs"),
    ("pub enum Overview", "src/page/routes.rs"),
    ("pub fn pages", "src/page/mod.rs"),
    ("pub const OWN_PAGES", "src/content/naming.rs"),
    ("pub(crate) fn site(", "src/page/make/frame.rs"),
    (
        "component article_dated(",
        "templates/components/articles.html",
    ),
    (
        "pub const BUNDLED: [(&str, &str); 8]",
        "src/page/messages/catalogue.rs",
    ),
];

#[test]
fn everything_that_contributing_md_names_exists() {
    let Ok(guide) = fs::read_to_string(repository().join("CONTRIBUTING.md")) else {
        return;
    };
    let folders = ["src/", "tests/", "templates/", "docs/", "tools/", ".ci/"];
    let mut wrong = Vec::new();
    for named in guide.split('`').skip(1).step_by(2) {
        let is_path = folders.iter().any(|folder| named.starts_with(folder));
        let is_plain = !named.contains([' ', '\n', '*', '<']) && !named.contains("RULE");
        if is_path && is_plain && !MADE.contains(&named) && !repository().join(named).exists() {
            wrong.push(format!("CONTRIBUTING.md names {named}, which is not there"));
        }
    }
    for path in MADE {
        if !guide.contains(path) || repository().join(path).exists() {
            wrong.push(format!("{path} is not what a recipe makes"));
        }
    }
    for (words, path) in NAMED {
        let text = fs::read_to_string(repository().join(path)).unwrap_or_default();
        if !text.contains(words) {
            wrong.push(format!("CONTRIBUTING.md counts on `{words}` in {path}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
