//! The README and the guide to the commands are followed to the letter, and the guides leave nothing out.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use dossier::content::schema::FileKind;
use dossier::content::tables;

use crate::driver::{DossierTest, copy, repository};

/// The fenced blocks of a text: info string and content. Blocks within lists are indented; the indentation is taken off.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        if let Some(info) = line.trim_start().strip_prefix("```") {
            let inside = lines.by_ref().take_while(|line| line.trim() != "```");
            let content: String = inside
                .map(|line| format!("{}\n", line.get(indent..).unwrap_or("")))
                .collect();
            blocks.push((info.trim().to_owned(), content));
        }
    }
    blocks
}

/// A terminal in a folder: a document's commands are typed into it, and its files written, in order.
struct Session {
    folder: PathBuf,
}

impl Session {
    /// Follows a document from its first line to its last.
    fn follow(&mut self, text: &str) {
        for (info, content) in blocks(text) {
            if info == "console" {
                let typed = content.lines().filter_map(|line| line.strip_prefix("$ "));
                typed.for_each(|command| self.run(command));
            } else if let Some((_, path)) = info.split_once(' ') {
                let path = self.folder.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, content).unwrap();
            }
        }
    }

    fn run(&mut self, command: &str) {
        if ["cargo test", "cargo install --path ."].contains(&command) {
            return;
        }
        if let Some(folder) = command.strip_prefix("cd ") {
            self.folder.push(folder);
            return;
        }
        let arguments = command
            .strip_prefix("cargo run -- ")
            .or(command.strip_prefix("dossier "));
        let Some(arguments) = arguments else {
            panic!("a command that this test cannot run: `{command}`");
        };
        let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(words(arguments))
            .current_dir(&self.folder)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "`{command}`: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// The words of a command: what stands between single quotes is one.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (number, part) in command.split('\'').enumerate() {
        match number % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

fn document(path: &str) -> Option<String> {
    fs::read_to_string(repository().join(path)).ok()
}

#[test]
fn the_readme_makes_a_dossier_with_a_dot_on_the_map_and_a_contested_claim() {
    let Some(text) = document("README.md") else {
        return;
    };
    assert!(text.contains("$ cargo run -- build") && text.contains("$ cargo test"));
    let test = DossierTest::shipped();
    for folder in ["static", "templates"] {
        copy(&repository().join(folder), &test.root().join(folder));
    }
    let mut session = Session {
        folder: test.root().to_owned(),
    };
    session.follow(&text);
    assert!(test.root().join("public/index.html").is_file());
    let page = |page: &str| fs::read_to_string(session.folder.join("public").join(page)).unwrap();
    assert!(page("articles.html").contains("Engineer says that he wrote to the board"));
    assert!(page("claims.html").to_lowercase().contains("contested"));
    assert!(page("map.html").contains("Port Ansel") && page("map.html").contains("<svg"));
}

#[test]
fn every_command_of_the_guide_runs() {
    let Some(text) = document("docs/commands.md") else {
        return;
    };
    let test = DossierTest::empty();
    let mut session = Session {
        folder: test.root().to_owned(),
    };
    session.follow(&text);
    assert!(
        session
            .folder
            .join("public/actors/thomas-wick.html")
            .is_file()
    );
}

#[test]
fn the_guide_names_every_command_and_every_field() {
    let Some(commands) = document("docs/commands.md") else {
        return;
    };
    let help = DossierTest::empty().run(&["--help"]).stdout;
    let names = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    for name in names.take_while(|line| !line.is_empty()) {
        let name = name.split_whitespace().next().unwrap();
        assert!(
            name == "help" || commands.contains(&format!("dossier {name}")),
            "{name}"
        );
    }
    let model = document("docs/content-model.md").unwrap();
    for file in FileKind::all() {
        let table = match file {
            FileKind::Record(kind) => tables::of(kind),
            FileKind::Site => &tables::SITE,
            FileKind::Corrections => &tables::CORRECTION,
            FileKind::Decisions => &tables::DECISION,
        };
        for field in table.fields() {
            let is_named = model.contains(&format!("`{}`", field.name))
                || model.contains(&format!("{}, ", field.name))
                || model.contains(&format!(", {}}}", field.name));
            assert!(is_named, "{}: {}", file.name(), field.name);
        }
    }
}
