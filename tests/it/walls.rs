//! The rooms of the program, and the dependencies between them. A room uses only the rooms before it, and each external crate is
//! used in one of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use walkdir::WalkDir;

use crate::driver::repository;

/// The rooms in order.
const ROOMS: [&str; 15] = [
    "text",
    "time",
    "language",
    "analysis",
    "diagnostic",
    "disk",
    "content",
    "edit",
    "clipping",
    "dossier",
    "page",
    "site",
    "workspace",
    "server",
    "cli",
];

/// Where each external crate may be used. An empty list means every room.
const CRATES: &[(&str, &[&str])] = &[
    ("annotate-snippets", &["diagnostic"]),
    ("strsim", &["diagnostic"]),
    ("unicode-normalization", &["text"]),
    ("aho-corasick", &["analysis"]),
    ("icu_collator", &["language"]),
    ("icu_locale_core", &["language"]),
    ("icu_plurals", &["language"]),
    ("sentencex", &["text"]),
    ("edtf-core", &["time"]),
    ("memchr", &["text"]),
    ("petgraph", &["dossier"]),
    ("granit-parser", &["content"]),
    ("serde_yaml", &["content"]),
    ("pulldown-cmark", &["content"]),
    ("walkdir", &["content"]),
    ("sha2", &["disk", "site"]),
    ("encoding_rs", &["clipping"]),
    ("chardetng", &["clipping"]),
    ("dom_query", &["clipping", "site"]),
    ("dom_smoothie", &["clipping"]),
    ("similar", &["text"]),
    ("toml", &["clipping"]),
    ("syntect", &["page"]),
    ("resvg", &["page"]),
    ("fluent-syntax", &["page"]),
    ("tera", &["site"]),
    ("include_dir", &["site"]),
    ("rustix", &["site"]),
    ("clap", &["cli"]),
    ("anstyle-query", &["cli"]),
    ("axum", &["server"]),
    ("tokio", &["server"]),
    ("futures-util", &["server"]),
    ("percent-encoding", &["server"]),
    ("notify", &["server"]),
    ("open", &["server"]),
    ("getrandom", &["server"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("camino", &[]),
    ("thiserror", &[]),
    ("rayon", &[]),
    ("serde", &[]),
    ("serde_json", &[]),
];

/// What only one room may use, by the words that show the use.
const OWN: &[(&str, &[&str])] = &[
    ("Instant::now", &["server", "cli"]),
    ("SystemTime", &["server"]),
    ("std::net", &["server"]),
    ("println!", &["cli"]),
    ("print!", &["cli"]),
    (
        "std::fs",
        &[
            "disk",
            "edit",
            "content",
            "clipping",
            "site",
            "workspace",
            "cli",
        ],
    ),
    ("std::env", &["cli"]),
    ("process::exit", &[]),
];

/// A source file: its path, the room it is in, and its code without comments.
struct Source {
    path: String,
    room: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let folder = repository().join("src");
    let files = WalkDir::new(&folder)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap);
    let rust = files.filter(|entry| entry.path().extension().is_some_and(|end| end == "rs"));
    let all = rust.map(|entry| {
        let path = entry
            .path()
            .strip_prefix(&folder)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/");
        let room = path
            .split('/')
            .next()
            .unwrap()
            .trim_end_matches(".rs")
            .to_owned();
        Source {
            code: without_comments(&fs::read_to_string(entry.path()).unwrap()),
            path,
            room,
        }
    });
    all.filter(|source| !["main", "lib"].contains(&source.room.as_str()))
        .collect()
}

fn without_comments(code: &str) -> String {
    let lines = code.lines().map(|line| match line.trim_start() {
        comment if comment.starts_with("//") => "",
        _ => line.split_once(" // ").map_or(line, |(code, _)| code),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn rank(room: &str) -> Option<usize> {
    ROOMS.iter().position(|known| *known == room)
}

/// All words after `crate::` in some code, also within braces.
fn rooms_named(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let after = &code[at + "crate::".len()..];
        match after.strip_prefix('{') {
            None => drop(named.insert(first_word(after))),
            Some(group) => named.extend(members(group).iter().map(|member| first_word(member))),
        }
    }
    named
}

fn first_word(code: &str) -> String {
    code.trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

/// The members of a group of imports. `group` is the text after its opening brace.
fn members(group: &str) -> Vec<String> {
    let mut members = vec![String::new()];
    let mut depth = 0;
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                members.push(String::new());
                continue;
            }
            _ => {}
        }
        members.last_mut().unwrap().push(c);
    }
    members.retain(|member| !member.trim().is_empty());
    members
}

fn uses(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = &code[at + name.len()..];
        let whole = !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':');
        let absolute = code[..at].ends_with(" ::") || whole;
        let imported = code[..at].ends_with("use ") && after.starts_with([';', ' ']);
        absolute && (after.starts_with("::") || imported)
    })
}

#[test]
fn every_file_is_in_a_room() {
    for source in sources() {
        assert!(
            rank(&source.room).is_some(),
            "src/{} stands in no room: add it to tests/it/walls.rs and to ARCHITECTURE.md",
            source.path
        );
    }
}

#[test]
fn a_room_uses_only_rooms_before_it() {
    let mut wrong = Vec::new();
    for source in sources() {
        for other in rooms_named(&source.code) {
            let Some(theirs) = rank(&other) else {
                wrong.push(format!(
                    "src/{} names `crate::{other}`, which is no room",
                    source.path
                ));
                continue;
            };
            let ours = rank(&source.room).unwrap_or_default();
            if theirs > ours {
                wrong.push(format!(
                    "src/{}: `{}` looks at `{other}`",
                    source.path, source.room
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "a room looks only backwards (see ARCHITECTURE.md):\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_relative_path_leaves_its_room() {
    let mut wrong = Vec::new();
    for source in sources() {
        let parts = source
            .path
            .trim_end_matches(".rs")
            .trim_end_matches("/mod")
            .split('/')
            .count();
        // A test module within the file is one level deeper.
        let depth = parts + usize::from(source.code.contains("mod tests {"));
        let highest = (1..8)
            .take_while(|steps| source.code.contains(&"super::".repeat(*steps)))
            .count();
        if highest >= depth {
            wrong.push(format!(
                "src/{} climbs {highest} steps: name the room by `crate::`",
                source.path
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_external_crate_has_its_room() {
    let manifest = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let depended: BTreeSet<String> = dependencies(&manifest).into_iter().collect();
    let listed: BTreeMap<&str, &[&str]> = CRATES.iter().copied().collect();
    let mut wrong: Vec<String> = Vec::new();
    wrong.extend(
        depended
            .iter()
            .filter(|name| !listed.contains_key(name.as_str()))
            .map(|name| format!("`{name}` is in Cargo.toml and has no room here")),
    );
    wrong.extend(
        listed
            .keys()
            .filter(|name| !depended.contains(**name))
            .map(|name| format!("`{name}` has a room and is not in Cargo.toml")),
    );
    let sources = sources();
    for (name, rooms) in &listed {
        let found: BTreeSet<&str> = sources
            .iter()
            .filter(|source| uses(&source.code, &name.replace('-', "_")))
            .map(|source| source.room.as_str())
            .collect();
        if found.is_empty() {
            wrong.push(format!("`{name}` is used by no room"));
        }
        wrong.extend(
            found
                .iter()
                .filter(|room| !rooms.is_empty() && !rooms.contains(room))
                .map(|room| format!("`{name}` is used in `{room}`, and belongs to {rooms:?}")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The crates that a manifest depends on, by their names in code.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            inside = section == "dependencies"
                || (section.starts_with("target.") && section.ends_with(".dependencies"));
            names.extend(section.strip_prefix("dependencies.").map(str::to_owned));
        } else if inside && !line.is_empty() && !line.starts_with('#') {
            names.extend(
                line.split(['=', '.'])
                    .next()
                    .map(|name| name.trim().to_owned()),
            );
        }
    }
    names
}

#[test]
fn clock_network_terminal_and_disk_are_used_only_in_their_rooms() {
    let mut wrong = Vec::new();
    for source in sources() {
        let code = source.code.split("#[cfg(test)]").next().unwrap_or("");
        let in_tests = source.path.ends_with("/tests.rs") || source.path.contains("/tests/");
        for (words, rooms) in OWN {
            if !in_tests && code.contains(words) && !rooms.contains(&source.room.as_str()) {
                wrong.push(format!(
                    "src/{} has `{words}`, which belongs to {rooms:?}",
                    source.path
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_imports_reads_them() {
    let named = rooms_named(
        "use crate::{text, content::{self, yaml}};\nfn f() -> crate::page::X { mycrate::no() }",
    );
    assert_eq!(
        named.into_iter().collect::<Vec<_>>(),
        ["content", "page", "text"]
    );
    assert!(uses("use tera;", "tera") && uses("x: tera::Tera", "tera"));
    assert!(!uses("super::tera::x", "tera") && !uses("let tera = 1;", "tera"));
    assert_eq!(
        dependencies(
            "[dependencies]\n# why\na-b = \"1\"\nc.workspace = true\n[dev-dependencies]\nd = \"1\"\n"
        ),
        ["a-b", "c"]
    );
}
