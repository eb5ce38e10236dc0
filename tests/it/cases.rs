//! Each rule in the catalogue has a case: a few files, and the diagnostics they cause. `tests/cases/README.md` describes the
//! format.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dossier::diagnostic::{Rule, Severity};
use rayon::prelude::*;
use serde_json::Value;

use crate::driver::{DossierTest, Outcome, repository};
use crate::fences::{Block, Thing, blocks, can_be_put};
use crate::remedies::{Remedies, place, replaced};

/// Rules that are silenced in a case without a `site.yaml` of its own: a record is unused, the type of a text is missing, or
/// something else is left for the editor to do.
const QUIET: [&str; 10] = [
    "never-mentioned",
    "nobody-attests",
    "publisher-without-record",
    "statement-without-evidence",
    "text-kind-unknown",
    "unconfirmed-suggestions",
    "unreported-event",
    "unused-area",
    "unused-publisher",
    "unused-term",
];

/// The site file of a case without a `site.yaml` of its own.
fn site() -> String {
    let quiet = QUIET.map(|id| format!("{id}: off")).join(", ");
    format!(
        "title: A case\ndescription: What a file must not say.\nlanguage: en\ndiagnostics: {{{quiet}}}\n"
    )
}

/// A parsed case.
#[derive(Default)]
struct Case {
    files: Vec<Thing>,
    expected: Vec<Expected>,
    arguments: Vec<String>,
    /// Ways to resolve every diagnostic, in addition to the fixes that the diagnostics offer.
    remedies: Remedies,
}

/// An expected diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Expected {
    /// Its file and line; `None` if it has no location.
    at: Option<(String, u64)>,
    id: String,
    /// Words that its message, label or help must contain.
    words: Vec<String>,
}

pub(crate) fn cases() -> PathBuf {
    repository().join("tests/cases")
}

/// The case files in a folder.
pub(crate) fn case_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| {
        path.extension().is_some_and(|end| end == "md") && !path.ends_with("README.md")
    });
    files.sort();
    files
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

impl Case {
    fn read(text: &str) -> Result<Self, String> {
        let mut case = Self::default();
        for block in blocks(text) {
            case.take(&block)?;
        }
        if case.expected.is_empty() {
            Err("it expects nothing".into())
        } else {
            Ok(case)
        }
    }

    fn take(&mut self, block: &Block<'_>) -> Result<(), String> {
        if self.remedies.take(block)? {
            return Ok(());
        }
        match block.word {
            "expect" => {
                self.arguments = block.rest.split_whitespace().map(str::to_owned).collect();
                for line in block.lines.iter().filter(|line| !line.trim().is_empty()) {
                    self.expected.push(expected_line(line)?);
                }
            }
            word if Thing::is_odd(word) => self.files.push(Thing::read(block)?),
            _ if block.rest.is_empty() => {
                return Err(format!("a block without a path: `{}`", block.word));
            }
            _ => self.take_file(block.rest, &block.lines)?,
        }
        Ok(())
    }

    fn take_file(&mut self, path: &str, block: &[&str]) -> Result<(), String> {
        let mut text = String::new();
        for (number, line) in (1..).zip(block) {
            let mut parts = line.split("#~");
            text.push_str(
                parts
                    .next()
                    .unwrap_or("")
                    .trim_end_matches(|c| c == ' ' && line.contains("#~")),
            );
            text.push('\n');
            for marker in parts {
                let (id, words) = id_and_words(marker)?;
                self.expected.push(Expected {
                    at: Some((path.to_owned(), number)),
                    id,
                    words,
                });
            }
        }
        let (path, bytes) = (path.to_owned(), text.into_bytes());
        self.files.push(Thing::File { path, bytes });
        Ok(())
    }

    /// What is wrong with the ways to resolve the case's diagnostics. Each way must resolve all of them, together with the
    /// replacements that diagnostics offer.
    fn remedied(&self, found: &[Value]) -> Vec<String> {
        let mut wrong = Vec::new();
        for (number, way) in (1..).zip(self.remedies.ways()) {
            let test = self.set_up();
            if let Err(error) = way.follow(found, &test) {
                wrong.push(format!("remedy {number}: {error}"));
                continue;
            }
            let after = self.outcome(&test);
            let left: Vec<String> = after
                .diagnostics()
                .iter()
                .filter(|one| !self.remedies.leave(one))
                .map(|one| format!("{} at {:?}: {}", one["id"], place(one), says(one)))
                .collect();
            let errors = after
                .diagnostics()
                .iter()
                .any(|one| one["severity"] == "error");
            if !left.is_empty() || after.code != Some(i32::from(errors)) {
                wrong.push(format!(
                    "remedy {number} leaves: {}\n{}",
                    left.join("\n  "),
                    after.stderr
                ));
            }
        }
        wrong.extend(self.remedies.without.iter().filter_map(|without| {
            let is_found = found.iter().any(|one| without.is(one));
            (!is_found).then(|| "a `no-remedy` is for a diagnostic that is not there".to_owned())
        }));
        wrong.extend(found.iter().filter_map(|one| {
            let line = self.remedies.unpasted(one)?;
            Some(format!("no remedy pastes `{line}`: {}", says(one)))
        }));
        wrong
    }

    fn set_up(&self) -> DossierTest {
        let test = DossierTest::empty();
        test.write("site.yaml", site());
        for thing in &self.files {
            thing.put(&test).unwrap();
        }
        test
    }

    /// Runs the case's command, which is `build` unless the case names another.
    fn outcome(&self, test: &DossierTest) -> Outcome {
        let arguments: Vec<&str> = self.arguments.iter().map(String::as_str).collect();
        match arguments.split_first() {
            Some((command, rest)) if !command.starts_with('-') => {
                test.run(&[&[command, "--format", "json"], rest].concat())
            }
            _ => test.build_with(&arguments),
        }
    }
}

/// `file:line id: words`, or `id: words` for a diagnostic without a location.
fn expected_line(line: &str) -> Result<Expected, String> {
    let numbered = |(at, _): (usize, &str)| {
        let (number, rest) = line[at + 1..].split_once(' ')?;
        Some(((line[..at].to_owned(), number.parse().ok()?), rest))
    };
    let (at, marker) = line
        .match_indices(':')
        .find_map(numbered)
        .map_or((None, line), |(at, rest)| (Some(at), rest));
    let (id, words) = id_and_words(marker)?;
    Ok(Expected { at, id, words })
}

/// `id: some words … and others`.
fn id_and_words(marker: &str) -> Result<(String, Vec<String>), String> {
    let (id, words) = marker.split_once(':').unwrap_or((marker, ""));
    let id = id.trim().to_owned();
    if !Rule::ALL.iter().any(|rule| rule.id() == id) {
        return Err(format!("there is no rule `{id}`"));
    }
    let words = words
        .split(" … ")
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty());
    Ok((id, words.collect()))
}

/// Everything that a diagnostic says.
fn says(diagnostic: &Value) -> String {
    let mut all = vec![
        diagnostic["message"].to_string(),
        diagnostic["label"].to_string(),
    ];
    for part in ["help", "related"] {
        for one in diagnostic[part].as_array().into_iter().flatten() {
            all.extend(
                ["message", "paste", "replacement"]
                    .map(|key| one[key].as_str().unwrap_or("").to_owned()),
            );
        }
    }
    all.extend(["message", "label"].map(|key| diagnostic[key].as_str().unwrap_or("").to_owned()));
    all.join("\n")
}

/// Runs a case, and returns an error if it fails.
fn run(path: &Path) -> Result<(), String> {
    let case = Case::read(&fs::read_to_string(path).unwrap())?;
    if !can_be_put(&case.files) {
        return Ok(());
    }
    let test = case.set_up();
    let outcome = case.outcome(&test);
    let found = outcome.diagnostics();
    let mut wrong = Vec::new();
    let mut left: Vec<&Value> = found.iter().collect();
    for expected in &case.expected {
        let fits = |one: &&Value| {
            let words = says(one);
            one["id"] == expected.id.as_str()
                && place(one) == expected.at
                && expected.words.iter().all(|part| words.contains(part))
        };
        match left.iter().position(fits) {
            Some(at) => drop(left.remove(at)),
            None => wrong.push(format!("expected, and not there: {expected:?}")),
        }
    }
    wrong.extend(left.iter().map(|one| {
        format!(
            "there, and not expected: {} at {:?}: {}",
            one["id"],
            place(one),
            says(one)
        )
    }));
    let errors = found.iter().any(|one| one["severity"] == "error");
    let code = if errors { 1 } else { 0 };
    if outcome.code != Some(code) {
        wrong.push(format!(
            "exit code {:?}, not {code}: {}",
            outcome.code, outcome.stderr
        ));
    }
    wrong.extend(found.iter().filter_map(manners));
    wrong.extend(found.iter().filter_map(|one| does_not_end(&case, one)));
    wrong.extend(case.remedied(found));
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n  "))
    }
}

/// Checks the form of a diagnostic: its message is one sentence without a final stop, and it says what to do.
fn manners(diagnostic: &Value) -> Option<String> {
    let message = diagnostic["message"].as_str().unwrap_or("");
    let complaint = if message.is_empty() || message.ends_with('.') {
        "its message is no sentence without a stop"
    } else if diagnostic["help"].as_array().is_none_or(Vec::is_empty) {
        "it does not say what to do"
    } else {
        return None;
    };
    Some(format!("{}, `{message}`: {complaint}", diagnostic["id"]))
}

/// If a diagnostic offers a replacement, applying it must resolve the diagnostic.
fn does_not_end(case: &Case, diagnostic: &Value) -> Option<String> {
    let helps = diagnostic["help"].as_array()?.iter();
    let offers = helps.filter(|help| help["replacement"].is_string());
    offers
        .filter_map(|help| {
            let test = case.set_up();
            let text = replaced(help, &test)?;
            let after = case.outcome(&test);
            let same = after.diagnostics().iter().any(|one| {
                one["id"] == diagnostic["id"]
                    && place(one) == place(diagnostic)
                    && one["at"]["column"] == diagnostic["at"]["column"]
            });
            same.then(|| format!("what it offers does not end {}:\n{text}", says(diagnostic)))
        })
        .next()
}

#[test]
fn every_case_causes_its_diagnostics_and_no_others() {
    let files = [case_files(&cases()), case_files(&cases().join("more"))].concat();
    let wrong: Vec<String> = files
        .par_iter()
        .filter_map(|path| Some(format!("{}:\n  {}", path.display(), run(path).err()?)))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {} cases:\n\n{}\n",
        wrong.len(),
        files.len(),
        wrong.join("\n\n")
    );
}

#[test]
fn every_rule_has_a_case() {
    let files = case_files(&cases());
    let cases: BTreeSet<&str> = files.iter().map(|path| stem(path)).collect();
    let rules: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    let missing: Vec<_> = rules.difference(&cases).collect();
    let unknown: Vec<_> = cases.difference(&rules).collect();
    assert!(
        missing.is_empty(),
        "rules without a case below tests/cases: {missing:?}"
    );
    assert!(
        unknown.is_empty(),
        "cases named after no rule (others belong into tests/cases/more): {unknown:?}"
    );
    for path in &files {
        let case = Case::read(&fs::read_to_string(path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(
            case.expected.iter().any(|one| one.id == stem(path)),
            "{} does not expect its own rule",
            path.display()
        );
    }
}

#[test]
fn site_yaml_raises_lowers_and_silences_configurable_rules() {
    for rule in Rule::ALL.iter().filter(|rule| rule.is_adjustable()) {
        let path = cases().join(format!("{}.md", rule.id()));
        let case = Case::read(&fs::read_to_string(path).unwrap()).unwrap();
        for (level, severity) in [
            ("error", Some(Severity::Error)),
            ("warning", Some(Severity::Warning)),
            ("hint", Some(Severity::Hint)),
            ("off", None),
        ] {
            let test = case.set_up();
            let site: Vec<String> = test
                .read("site.yaml")
                .lines()
                .filter(|line| !line.starts_with("diagnostics:"))
                .map(str::to_owned)
                .collect();
            let quiet = QUIET
                .into_iter()
                .filter(|id| *id != rule.id())
                .map(|id| format!("  {id}: off\n"));
            let levels: String = quiet
                .chain([format!("  {}: {level}\n", rule.id())])
                .collect();
            test.write(
                "site.yaml",
                format!("{}\ndiagnostics:\n{levels}", site.join("\n")),
            );
            let outcome = case.outcome(&test);
            let found: BTreeSet<&str> = outcome
                .diagnostics()
                .iter()
                .filter(|one| one["id"] == rule.id())
                .filter_map(|one| one["severity"].as_str())
                .collect();
            let expected: BTreeSet<&str> =
                severity.iter().map(|severity| severity.as_str()).collect();
            assert_eq!(
                found,
                expected,
                "{} at level {level}: {}\n{}",
                rule.id(),
                outcome.stderr,
                outcome.report
            );
        }
    }
}

#[test]
fn the_reader_of_cases_reads_them() {
    let case = Case::read("Words.\n\n```yaml content/x.md\na: b #~ unknown-key: one … two\n```\n\n```expect --frozen\nf.md:3 bad-id\nclipping-unread: x\n```\n").unwrap();
    assert_eq!(
        case.files,
        [Thing::File {
            path: "content/x.md".to_owned(),
            bytes: b"a: b\n".to_vec()
        }]
    );
    assert_eq!(case.arguments, ["--frozen"]);
    let expected: Vec<_> = case
        .expected
        .iter()
        .map(|one| (one.at.clone(), one.id.as_str(), one.words.len()))
        .collect();
    assert_eq!(
        expected,
        [
            (Some(("content/x.md".into(), 1)), "unknown-key", 2),
            (Some(("f.md".into(), 3)), "bad-id", 0),
            (None, "clipping-unread", 1)
        ]
    );
    assert!(Case::read("```yaml x\na #~ no-such-rule\n```").is_err());
}
