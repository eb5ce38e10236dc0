//! What the program says when it cannot do what was asked (exit code 2), and what happens if someone follows the advice.
//! `tests/cases/README.md` describes the format of these cases.

use std::fs;

use rayon::prelude::*;

use crate::cases::{case_files, cases};
use crate::driver::{DossierTest, repository};
use crate::fences::{Block, Thing, blocks, can_be_put};
use crate::remedies::Remedies;

/// Files, and the commands that fail on them.
#[derive(Default)]
struct Failures {
    files: Vec<Thing>,
    each: Vec<Failure>,
}

/// A command that fails, and the ways to make it succeed.
#[derive(Default)]
struct Failure {
    arguments: Vec<String>,
    /// Words in standard error, in this order.
    words: Vec<String>,
    /// Files for this failure only.
    files: Vec<Thing>,
    remedies: Remedies,
    /// Whether the message suggests nothing to do in the dossier.
    is_without: bool,
}

impl Failures {
    fn read(text: &str) -> Result<Self, String> {
        let mut read = Self::default();
        for block in blocks(text) {
            read.take(&block)?;
        }
        match read.each.is_empty() {
            true => Err("nothing fails in it".into()),
            false => Ok(read),
        }
    }

    fn take(&mut self, block: &Block<'_>) -> Result<(), String> {
        if block.word == "fails" {
            let words = block.lines.iter().flat_map(|line| line.split(" … "));
            self.each.push(Failure {
                arguments: arguments(block.rest),
                words: words.map(|part| part.trim().to_owned()).collect(),
                ..Failure::default()
            });
            return Ok(());
        }
        let Some(last) = self.each.last_mut() else {
            self.files.push(Thing::read(block)?);
            return Ok(());
        };
        if block.word == "no-remedy" {
            last.is_without = true;
            return match block.is_blank() {
                true => Err("`no-remedy` does not say why".into()),
                false => Ok(()),
            };
        }
        if !last.remedies.take(block)? {
            last.files.push(Thing::read(block)?);
        }
        Ok(())
    }

    /// What is wrong with a failure or with its solutions.
    fn wrong(&self, failure: &Failure) -> Vec<String> {
        if !can_be_put(self.files.iter().chain(&failure.files)) {
            return Vec::new();
        }
        let arguments: Vec<&str> = failure.arguments.iter().map(String::as_str).collect();
        let test = self.set_up(failure);
        let found = test.run(&arguments);
        let mut rest = found.stderr.as_str();
        let is_said = failure.words.iter().all(|words| {
            let after = rest.split_once(words.as_str());
            after.map(|(_, after)| rest = after).is_some()
        });
        let mut wrong = Vec::new();
        if found.code != Some(2) || !is_said {
            let what = format!(
                "{arguments:?} ended with {:?}: {}",
                found.code, found.stderr
            );
            wrong.push(what);
        }
        if failure.remedies.is_empty() != failure.is_without {
            wrong.push(format!("{arguments:?}: no remedy, and no reason, or both"));
        }
        if failure.is_without {
            return wrong;
        }
        for (number, way) in (1..).zip(failure.remedies.ways()) {
            let test = self.set_up(failure);
            if let Err(error) = way.follow(&[], &test) {
                wrong.push(format!("{arguments:?}, remedy {number}: {error}"));
            } else if !way.ends_with_a_run() {
                let after = test.run(&arguments);
                if after.code != Some(0) {
                    let left = format!("remedy {number} leaves: {}", after.stderr);
                    wrong.push(format!("{arguments:?}, {left}"));
                }
            }
        }
        wrong
    }

    fn set_up(&self, failure: &Failure) -> DossierTest {
        let test = DossierTest::empty();
        for thing in self.files.iter().chain(&failure.files) {
            thing.put(&test).unwrap();
        }
        test
    }
}

/// The words of a command.
fn arguments(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn following_the_advice_of_a_failure_succeeds() {
    let files = case_files(&cases().join("failures"));
    let wrong: Vec<String> = files
        .par_iter()
        .flat_map(|path| {
            let read = Failures::read(&fs::read_to_string(path).unwrap());
            let wrong = match read {
                Ok(read) => read.each.iter().flat_map(|one| read.wrong(one)).collect(),
                Err(error) => vec![error],
            };
            let place = path
                .strip_prefix(repository())
                .unwrap()
                .display()
                .to_string();
            wrong
                .into_iter()
                .map(|one| format!("{place}: {one}"))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The types that list the reasons why a command fails. Each reason has a case, or an explanation why it has none.
const REASONS: [(&str, &str); 4] = [
    ("src/clipping/disk.rs", "ClippingError"),
    ("src/content/undossier.rs", "FolderError"),
    ("src/site/publish/error.rs", "PublishError"),
    ("src/site/theme/error.rs", "ThemeError"),
];

#[test]
fn every_reason_for_a_failure_has_a_case() {
    let files = case_files(&cases().join("failures"));
    let cases: String = files
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let mut missing = Vec::new();
    for (file, name) in REASONS {
        let source = fs::read_to_string(repository().join(file)).unwrap();
        let (_, after) = source.split_once(&format!("pub enum {name} {{\n")).unwrap();
        let (body, _) = after.split_once("\n}").unwrap();
        let variants = body.lines().filter_map(|line| {
            let line = line.strip_prefix("    ")?;
            let end = line.find(|c: char| !c.is_alphanumeric())?;
            line.starts_with(char::is_uppercase).then(|| &line[..end])
        });
        let known = |reason: &String| cases.contains(reason.as_str());
        let reasons = variants.map(|variant| format!("{name}::{variant}"));
        missing.extend(reasons.filter(|reason| !known(reason)));
    }
    assert!(missing.is_empty(), "no case of failures/ names {missing:?}");
}
