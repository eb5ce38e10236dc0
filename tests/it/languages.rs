//! The abilities for each language are computed from its lexicon; `docs/import.md` contains them in a table. `DOSSIER_BLESS=1 cargo
//! test --test it languages` writes the table.

use std::fmt::Write as _;
use std::fs;

use dossier::language::lexicon::abilities::ABILITIES;
use dossier::language::lexicon::{LEXICONS, Lexicon};

use crate::driver::repository;

const BEGINS: &str = "<!-- What the lexicons can do: made by the test `languages` -->\n";
const ENDS: &str = "<!-- end -->\n";

/// The description in the file of a lexicon: "Spanish, Galician and Asturian".
fn name(lexicon: &Lexicon) -> String {
    let file = repository().join(format!("src/language/{}/lexicon.toml", lexicon.code));
    let text = fs::read_to_string(file).unwrap();
    let first = text.lines().next().unwrap().strip_prefix("# ").unwrap();
    first.split('.').next().unwrap().to_owned()
}

/// A row for each ability, with the languages that have it.
fn table() -> String {
    let languages = || LEXICONS.iter().filter(|one| !one.tags.is_empty());
    let mut made = String::from("| what is read | in texts in |\n|---|---|\n");
    for ability in ABILITIES {
        let able: Vec<&str> = languages()
            .filter(|one| (ability.has)(one))
            .map(|one| one.code)
            .collect();
        let _ = writeln!(made, "| {} | {} |", ability.name, able.join(", "));
    }
    made += "\n| lexicon | for | tags |\n|---|---|---|\n";
    for lexicon in languages() {
        let tags: Vec<&str> = lexicon.tags.iter().collect();
        let _ = writeln!(
            made,
            "| `{}` | {} | {} |",
            lexicon.code,
            name(lexicon),
            tags.join(", ")
        );
    }
    made
}

#[test]
fn the_documentation_says_what_each_language_can_do() {
    let file = repository().join("docs/import.md");
    let text = fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once(BEGINS).unwrap();
    let (kept, after) = rest.split_once(ENDS).unwrap();
    if std::env::var_os("DOSSIER_BLESS").is_some() {
        let made = format!("{before}{BEGINS}\n{}\n{ENDS}{after}", table());
        fs::write(&file, made).unwrap();
        return;
    }
    assert_eq!(
        kept.trim(),
        table().trim(),
        "docs/import.md is out of date: DOSSIER_BLESS=1 cargo test --test it languages"
    );
}

#[test]
fn each_ability_exists_in_a_language_and_english_has_all() {
    for ability in ABILITIES {
        let able = LEXICONS.iter().filter(|one| (ability.has)(one));
        assert!(able.count() > 0, "{}", ability.name);
    }
    let english = LEXICONS.iter().find(|one| one.code == "en").unwrap();
    assert_eq!(english.abilities().count(), ABILITIES.len());
}
