//! A case for each line of the catalogue: a few files, and the diagnostics they earn. `tests/cases/README.md` describes the form.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dossier::diagnostic::{Rule, Severity};
use rayon::prelude::*;
use serde_json::Value;

use crate::driver::{DossierTest, Outcome, repository};

/// What every case starts from, unless it writes a `site.yaml` of its own.
const SITE: &str = "\
title: A case
description: What a file must not say.
language: en
diagnostics: {never-mentioned: off, nobody-attests: off, text-kind-unknown: off}
";

/// A case, read.
#[derive(Default)]
struct Case {
    files: Vec<(String, Vec<u8>)>,
    expected: Vec<Expected>,
    arguments: Vec<String>,
    /// Ways to end every diagnostic, beside what the diagnostics offer themselves.
    remedies: Vec<Vec<Remedy>>,
}

/// What somebody changes who follows the advice of a diagnostic.
struct Remedy {
    path: String,
    /// The lines to replace, counted from 1; `None` is the whole file, which is there or not.
    lines: Option<(usize, usize)>,
    /// What is there then. A whole file without text is removed.
    text: String,
}

/// A diagnostic that is expected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Expected {
    /// Its file and line; none where it has no place.
    at: Option<(String, u64)>,
    id: String,
    /// Words its message, label or help must have.
    words: Vec<String>,
}

fn cases() -> PathBuf {
    repository().join("tests/cases")
}

/// The case files in a folder.
fn case_files(folder: &Path) -> Vec<PathBuf> {
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
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let ticks = line.chars().take_while(|c| *c == '`').count();
            if ticks < 3 {
                continue;
            }
            let info = line.get(ticks..).unwrap_or("").trim();
            let fence = "`".repeat(ticks);
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            case.take(info, &block)?;
        }
        if case.expected.is_empty() {
            Err("it expects nothing".into())
        } else {
            Ok(case)
        }
    }

    fn take(&mut self, info: &str, block: &[&str]) -> Result<(), String> {
        let (first, rest) = info.split_once(' ').unwrap_or((info, ""));
        match first {
            "expect" => {
                self.arguments = rest.split_whitespace().map(str::to_owned).collect();
                for line in block.iter().filter(|line| !line.trim().is_empty()) {
                    self.expected.push(expected_line(line)?);
                }
            }
            "remedy" => self.remedies.push(vec![Remedy::read(rest, block)?]),
            "and" => {
                let remedy = Remedy::read(rest, block)?;
                let last = self.remedies.last_mut();
                last.ok_or("a block `and` without a remedy")?.push(remedy);
            }
            "bytes" => self
                .files
                .push((rest.to_owned(), bytes(&block.join("\n"))?)),
            _ if rest.is_empty() => return Err(format!("a block without a path: `{info}`")),
            _ => self.take_file(rest, block)?,
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
        self.files.push((path.to_owned(), text.into_bytes()));
        Ok(())
    }

    /// Every way to end the case's diagnostics must end them all, together with the words that diagnostics offer for a place.
    fn remedied(&self, found: &[Value]) -> Result<(), String> {
        let nothing = [Vec::new()];
        let ways = if self.remedies.is_empty() {
            &nothing[..]
        } else {
            &self.remedies[..]
        };
        for (number, way) in (1..).zip(ways) {
            let test = self.set_up();
            let offered = found.iter().filter_map(replacement);
            let mut changes: Vec<Change> = offered
                .filter_map(|offer| Change::offered(offer, &test))
                .collect();
            for remedy in way {
                match remedy.lines {
                    Some((first, last)) => {
                        let change = Change::of_lines(remedy, first, last, &test);
                        changes.retain(|other| !other.touches(&change));
                        changes.push(change);
                    }
                    None if remedy.text.is_empty() => {
                        fs::remove_file(test.root().join(&remedy.path))
                            .map_err(|error| format!("{}: {error}", remedy.path))?;
                    }
                    None => drop(test.write(&remedy.path, &remedy.text)),
                }
            }
            changes.sort_by_key(|change| std::cmp::Reverse(change.range.start));
            for change in changes {
                let mut text = test.read(&change.path);
                text.replace_range(change.range, &change.by);
                test.write(&change.path, text);
            }
            let after = self.outcome(&test);
            let left: Vec<String> = after
                .diagnostics()
                .iter()
                .map(|one| format!("{} at {:?}: {}", one["id"], place(one), says(one)))
                .collect();
            if !left.is_empty() || after.code != Some(0) {
                return Err(format!(
                    "remedy {number} leaves: {}\n{}",
                    left.join("\n  "),
                    after.stderr
                ));
            }
        }
        Ok(())
    }

    fn set_up(&self) -> DossierTest {
        let test = DossierTest::empty();
        test.write("site.yaml", SITE);
        for (path, bytes) in &self.files {
            test.write(path, bytes);
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

impl Remedy {
    /// `path`, `path:line` or `path:first-last`.
    fn read(place: &str, block: &[&str]) -> Result<Self, String> {
        let mut text = block.join("\n");
        if !text.is_empty() {
            text.push('\n');
        }
        let (path, lines) = place
            .rsplit_once(':')
            .map_or((place, None), |(path, lines)| {
                let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
                (path, first.parse().ok().zip(last.parse().ok()))
            });
        if path.len() < place.len() && lines.is_none() {
            return Err(format!("no lines: `{place}`"));
        }
        Ok(Self {
            path: path.to_owned(),
            lines,
            text,
        })
    }
}

/// A change of a file, by bytes.
struct Change {
    path: String,
    range: std::ops::Range<usize>,
    by: String,
}

impl Change {
    /// What a diagnostic offers.
    fn offered(help: &Value, test: &DossierTest) -> Option<Self> {
        let path = help["at"]["file"].as_str()?.to_owned();
        let text = test.read(&path);
        let at = |line: &str, column: &str| {
            offset(
                &text,
                help["at"][line].as_u64()?,
                help["at"][column].as_u64()?,
            )
        };
        Some(Self {
            range: at("line", "column")?..at("end_line", "end_column")?,
            by: help["replacement"].as_str()?.to_owned(),
            path,
        })
    }

    fn of_lines(remedy: &Remedy, first: usize, last: usize, test: &DossierTest) -> Self {
        let text = test.read(&remedy.path);
        let bytes = |lines: usize| text.split_inclusive('\n').take(lines).map(str::len).sum();
        Self {
            path: remedy.path.clone(),
            range: bytes(first - 1)..bytes(last),
            by: remedy.text.clone(),
        }
    }

    fn touches(&self, other: &Self) -> bool {
        self.path == other.path
            && self.range.start < other.range.end.max(other.range.start + 1)
            && other.range.start < self.range.end.max(self.range.start + 1)
    }
}

/// The words that a diagnostic offers for a place.
fn replacement(diagnostic: &Value) -> Option<&Value> {
    let mut helps = diagnostic["help"].as_array()?.iter();
    helps.find(|help| help["replacement"].is_string())
}

/// `file:line id: words`, `id: words` where there is no place.
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

/// Text in which `\xff` is a byte and `\n` the end of a line.
fn bytes(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once("\\x") {
        bytes.extend(before.as_bytes());
        let digits = escape.get(..2).ok_or("`\\x` needs two digits")?;
        bytes.push(u8::from_str_radix(digits, 16).map_err(|error| error.to_string())?);
        rest = escape.get(2..).unwrap_or("");
    }
    bytes.extend(rest.as_bytes());
    Ok(bytes)
}

/// Everything a diagnostic says.
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

fn place(diagnostic: &Value) -> Option<(String, u64)> {
    Some((
        diagnostic["at"]["file"].as_str()?.to_owned(),
        diagnostic["at"]["line"].as_u64()?,
    ))
}

/// Runs a case; what is wrong with it comes back in words.
fn run(path: &Path) -> Result<(), String> {
    let case = Case::read(&fs::read_to_string(path).unwrap())?;
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
    wrong.extend(found.iter().filter_map(|one| does_not_mend(&case, one)));
    if !case.remedies.is_empty() {
        wrong.extend(case.remedied(found).err());
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n  "))
    }
}

/// A diagnostic is one sentence without a final stop, and says what to do.
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

/// Where a diagnostic offers other words for a place, putting them there must end it.
fn does_not_mend(case: &Case, diagnostic: &Value) -> Option<String> {
    let helps = diagnostic["help"].as_array()?.iter();
    let offers = helps.filter(|help| help["replacement"].is_string());
    offers
        .filter_map(|help| {
            let test = case.set_up();
            let change = Change::offered(help, &test)?;
            let mut mended = test.read(&change.path);
            mended.replace_range(change.range, &change.by);
            test.write(&change.path, &mended);
            let after = case.outcome(&test);
            let same = after.diagnostics().iter().any(|one| {
                one["id"] == diagnostic["id"]
                    && place(one) == place(diagnostic)
                    && one["at"]["column"] == diagnostic["at"]["column"]
            });
            same.then(|| format!("its mend does not mend {}:\n{mended}", says(diagnostic)))
        })
        .next()
}

/// The byte at a line and a column, both counted from 1, columns in characters.
pub(crate) fn offset(text: &str, line: u64, column: u64) -> Option<usize> {
    let start: usize = text
        .split_inclusive('\n')
        .take(usize::try_from(line).ok()? - 1)
        .map(str::len)
        .sum();
    let line = text.get(start..)?;
    let within = line
        .char_indices()
        .nth(usize::try_from(column).ok()? - 1)
        .map_or(line.len(), |(at, _)| at);
    Some(start + within)
}

#[test]
fn every_case_earns_its_diagnostics_and_no_others() {
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
fn every_rule_has_its_case() {
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
fn site_yaml_raises_lowers_and_silences_what_may_be() {
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
            let quiet = ["never-mentioned", "nobody-attests", "text-kind-unknown"]
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
        [("content/x.md".to_owned(), b"a: b\n".to_vec())]
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
