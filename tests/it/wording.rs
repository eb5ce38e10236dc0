//! Prose is plain English: the habits in `tests/wording.md` are not in comments, messages, names of tests, words of the interface
//! or documents.

use std::fs;
use std::ops::Range;

use walkdir::WalkDir;

use crate::driver::repository;

/// Folders with Rust code, and whether their string literals are shown to users.
const CODE: [(&str, bool); 3] = [("src", true), ("tests/it", false), ("benches", false)];

/// Documents and folders of documents.
const DOCUMENTS: [&str; 6] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs",
    "tests",
];

/// Files with English words of the interface.
const WORDS: &str = "templates/words/en.ftl";

/// Shorter string literals are names and parts of sentences.
const SENTENCE: usize = 3;

/// The table of habits, and the exceptions.
struct Wording {
    /// Words to avoid, and what to write instead.
    habits: Vec<(Vec<String>, String)>,
    /// Words that are allowed, and the beginnings of the paths of files that may use them.
    exceptions: Vec<(Vec<String>, String)>,
}

/// A piece of prose in a file.
#[derive(Debug, PartialEq, Eq)]
struct Prose {
    /// Its first line, counted from 1.
    line: usize,
    text: String,
}

impl Prose {
    fn at(line: usize, text: &str) -> Self {
        Self {
            line,
            text: text.to_owned(),
        }
    }
}

impl Wording {
    fn read(text: &str) -> Self {
        let rows = |title: &str| -> Vec<Vec<String>> {
            let section = text.split(&format!("\n## {title}\n")).nth(1).unwrap();
            let section = section.split("\n## ").next().unwrap();
            let rows = section.lines().filter(|line| line.starts_with('|'));
            let cells = rows.skip(2).map(|row| {
                let cells = row.trim_matches('|').split(" | ");
                cells.map(|cell| cell.trim().to_owned()).collect()
            });
            cells.collect()
        };
        let phrases = |cells: &[String]| -> Vec<(Vec<String>, String)> {
            let second = cells[1].clone();
            let phrases = cells[0].split(", ");
            let phrases = phrases.map(|words| words.split(' ').map(str::to_owned).collect());
            phrases.map(|words| (words, second.clone())).collect()
        };
        Self {
            habits: rows("Habits").iter().flat_map(|row| phrases(row)).collect(),
            exceptions: rows("Exceptions")
                .iter()
                .flat_map(|row| phrases(row))
                .collect(),
        }
    }

    /// The habits in a piece of prose, each with what to write instead.
    fn faults(&self, path: &str, prose: &str) -> Vec<String> {
        let words = words(prose);
        let is_here = |places: &String| {
            let mut places = places.split(", ");
            places.any(|place| place == "everywhere" || path.starts_with(place.trim_matches('`')))
        };
        let allowed: Vec<Range<usize>> = self
            .exceptions
            .iter()
            .filter(|(_, place)| is_here(place))
            .flat_map(|(phrase, _)| occurrences(&words, phrase))
            .collect();
        let is_allowed = |found: &Range<usize>| {
            let inside = |one: &Range<usize>| one.start <= found.start && found.end <= one.end;
            allowed.iter().any(inside)
        };
        let faults = self.habits.iter().flat_map(|(phrase, instead)| {
            let found = occurrences(&words, phrase).into_iter();
            let found = found.filter(|range| !is_allowed(range));
            found.map(move |_| format!("\"{}\" (write: {instead})", phrase.join(" ")))
        });
        faults.collect()
    }
}

/// A word, as written and in lower case.
type Word<'t> = (&'t str, String);

/// The words of a text, with an empty one for each sign between them.
fn words(text: &str) -> Vec<Word<'_>> {
    let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '_');
    let mut words = Vec::new();
    for part in text.split_whitespace() {
        let mut rest = part;
        while !rest.is_empty() {
            let end = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            if !word.is_empty() {
                words.push((word, word.to_lowercase()));
            }
            let sign = after.find(is_of_word).unwrap_or(after.len());
            if sign > 0 {
                words.push(("", String::new()));
            }
            rest = &after[sign..];
        }
    }
    words
}

/// Where a phrase is among words.
fn occurrences(words: &[Word<'_>], phrase: &[String]) -> Vec<Range<usize>> {
    let is = |(written, small): &Word<'_>, wanted: &String| match wanted
        .starts_with(char::is_uppercase)
    {
        true => written == wanted,
        false => small == wanted,
    };
    let windows = words.windows(phrase.len()).enumerate();
    let found = windows.filter(|(_, window)| {
        let mut pairs = window.iter().zip(phrase);
        pairs.all(|(word, wanted)| is(word, wanted))
    });
    found.map(|(at, _)| at..at + phrase.len()).collect()
}

/// Prose without code in backticks, and without words in quotation marks.
fn unquoted(prose: &str) -> String {
    let mut out = String::new();
    let mut rest = prose;
    while let Some(at) = rest.find(['`', '"', '“', '«', '„']) {
        let (before, marked) = rest.split_at(at);
        out.push_str(before);
        out.push_str(" . ");
        let mark = marked.chars().next().unwrap();
        let closing: &[char] = match mark {
            '“' => &['”'],
            '„' => &['“', '”'],
            '«' => &['»'],
            mark => &[mark],
        };
        let inner = &marked[mark.len_utf8()..];
        rest = match inner.find(closing) {
            Some(end) => inner[end..].trim_start_matches(closing),
            None => inner,
        };
    }
    out + rest
}

/// The comments of Rust code, the names of tests, and the string literals outside of tests if `with_literals`.
fn in_code(code: &str, with_literals: bool) -> Vec<Prose> {
    let tests = code.find("#[cfg(test)]\nmod ").unwrap_or(code.len());
    let mut found: Vec<Prose> = Vec::new();
    let (mut at, mut line, mut last_comment) = (0, 1, 0);
    while at < code.len() {
        let rest = &code[at..];
        let length = if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            let text = rest[..length].trim_start_matches(['/', '!']).trim();
            match found.last_mut() {
                Some(prose) if line == last_comment + 1 && !text.is_empty() => {
                    prose.text = format!("{} {text}", prose.text);
                }
                _ => found.push(Prose::at(line, text)),
            }
            last_comment = line;
            length
        } else if let Some((text, length)) = literal(rest) {
            if with_literals && at < tests {
                let text = text.replace("\\n", " ").replace(['\\', '\n'], " ");
                found.push(Prose::at(line, &text));
                last_comment = 0;
            }
            length
        } else if let Some(name) = test_name(&code[..at], rest) {
            found.push(Prose::at(line, &name.replace('_', " ")));
            last_comment = 0;
            "fn ".len() + name.len()
        } else {
            rest.chars().next().map_or(1, char::len_utf8)
        };
        line += rest[..length].matches('\n').count();
        at += length;
    }
    found
}

/// The content of the string literal at the beginning of some code, and the literal's length. Other literals with quotation marks have no
/// content.
fn literal(code: &str) -> Option<(&str, usize)> {
    let character = ["'\"'", "'\\\"'", "'\\''", "'\\\\'"];
    if let Some(character) = character.iter().find(|one| code.starts_with(**one)) {
        return Some(("", character.len()));
    }
    let raw = code.strip_prefix('r').unwrap_or_default();
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    if raw.trim_start_matches('#').starts_with('"') {
        let opening = 1 + hashes + 1;
        let closing = format!("\"{}", "#".repeat(hashes));
        let inner = &code[opening..];
        let end = inner.find(&closing)?;
        return Some((&inner[..end], opening + end + closing.len()));
    }
    let inner = code.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = inner.find(|c| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    })?;
    Some((&inner[..end], end + 2))
}

/// The name of the test that is defined here.
fn test_name<'c>(before: &str, code: &'c str) -> Option<&'c str> {
    let name = code.strip_prefix("fn ")?;
    let mut attributes = before.trim_end().lines().rev();
    let is_test = attributes
        .by_ref()
        .take_while(|line| line.trim_start().starts_with("#["))
        .any(|line| line.trim() == "#[test]");
    is_test.then(|| &name[..name.find('(').unwrap_or(0)])
}

/// The paragraphs of a Markdown document outside of fenced blocks.
fn in_markdown(text: &str) -> Vec<Prose> {
    let mut found: Vec<Prose> = Vec::new();
    let mut fence: Option<&str> = None;
    let mut is_open = false;
    for (number, line) in text.lines().enumerate() {
        let start = line.trim_start();
        let ticks = &start[..start.len() - start.trim_start_matches('`').len()];
        match fence {
            Some(open) if ticks.len() >= open.len() => fence = None,
            Some(_) => {}
            None if ticks.len() >= 3 => fence = Some(ticks),
            None if start.is_empty() => {}
            None => match found.last_mut() {
                Some(prose) if is_open => prose.text = format!("{} {start}", prose.text),
                _ => found.push(Prose::at(number + 1, start)),
            },
        }
        is_open = fence.is_none() && ticks.len() < 3 && !start.is_empty();
    }
    found
}

/// The values and comments of a file of messages, line by line.
fn in_messages(text: &str) -> Vec<Prose> {
    let prose = text.lines().enumerate().map(|(number, line)| {
        let value = match line.split_once(" = ") {
            Some((id, value)) if !id.contains(' ') => value,
            _ => line,
        };
        Prose::at(number + 1, value)
    });
    prose.collect()
}

/// The files below a folder, or the one at a path, that end so; by their path from the repository.
fn files(path: &str, end: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in WalkDir::new(repository().join(path)).sort_by_file_name() {
        // A document may be absent from the package.
        let Ok(entry) = entry else { continue };
        let path = entry.path().strip_prefix(repository()).unwrap();
        let path = path.to_str().unwrap().replace('\\', "/");
        if entry.file_type().is_file() && path.ends_with(end) {
            files.push((path, fs::read_to_string(entry.path()).unwrap()));
        }
    }
    files
}

/// All prose that is searched: the path, and what is in the file.
fn all() -> Vec<(String, Vec<Prose>)> {
    let mut all = Vec::new();
    for (folder, with_literals) in CODE {
        for (path, code) in files(folder, ".rs") {
            let with_literals = with_literals && !path.contains("/tests");
            all.push((path, in_code(&code, with_literals)));
        }
    }
    for (path, code) in files("build.rs", ".rs") {
        all.push((path, in_code(&code, false)));
    }
    for document in DOCUMENTS {
        for (path, text) in files(document, ".md") {
            // Below `tests` only the guides are prose; the rest is input.
            if document != "tests" || path.ends_with("README.md") {
                all.push((path, in_markdown(&text)));
            }
        }
    }
    for (path, text) in files(WORDS, ".ftl") {
        all.push((path, in_messages(&text)));
    }
    all
}

fn wording() -> Wording {
    Wording::read(&fs::read_to_string(repository().join("tests/wording.md")).unwrap())
}

#[test]
fn prose_has_no_habits_that_are_not_plain_english() {
    let wording = wording();
    let mut wrong = Vec::new();
    for (path, prose) in all() {
        for Prose { line, text } in prose {
            let text = unquoted(&text);
            if text.split_whitespace().count() < SENTENCE {
                continue;
            }
            let faults = wording.faults(&path, &text);
            wrong.extend(faults.iter().map(|fault| format!("{path}:{line}: {fault}")));
        }
    }
    let wrong = wrong.join("\n");
    assert!(wrong.is_empty(), "see tests/wording.md\n{wrong}");
}

#[test]
fn habits_are_found_in_every_form_of_prose() {
    let wording = wording();
    let faults = |prose: Vec<Prose>| -> Vec<usize> {
        let faulty = prose.into_iter().filter(|one| {
            let faults = wording.faults("src/x.rs", &unquoted(&one.text));
            !faults.is_empty()
        });
        faulty.map(|one| one.line).collect()
    };
    let code = r##"//! It is
//! told at once.
/// It is “told of”, `anew`, "anew".
#[test]
#[ignore]
fn a_page_is_told_once() {
    let c = '"'; // It is anew.
    let text = "the page is \
        told";
    let text = r#"made "anew" is no page"#;
}
#[cfg(test)]
mod tests {
    const INPUT: &str = "It is told anew.";
    // `…` stands for a number: what stands here is one.
}
"##;
    assert_eq!(faults(in_code(code, true)), [1, 6, 7, 8, 10, 15]);
    assert_eq!(faults(in_code(code, false)), [1, 6, 7, 15]);
    let document = "One page is\ntold.\n\n```text\nIt is anew.\n```\nIt is `anew`.\n\n- Anew.\n";
    assert_eq!(faults(in_markdown(document)), [1, 9]);
    let messages = "# Anew\nanew = Again\nagain = Anew { $anew }\n";
    assert_eq!(faults(in_messages(messages)), [1, 3]);
    let plain = [
        "There is no page, and it is no longer one.",
        "They can be told apart; a page can be told from a file.",
        "It is so: many pages, with so many characters.",
        "A stand-in, an understanding.",
    ];
    for plain in plain {
        let found = wording.faults("docs/x.md", plain);
        assert!(found.is_empty(), "{plain}: {found:?}");
    }
}
