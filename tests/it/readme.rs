//! The README's commands are run, and its files are built.

use std::fs;
use std::process::Command;

use crate::driver::{DossierTest, copy, repository};

fn readme() -> Option<String> {
    fs::read_to_string(repository().join("README.md")).ok()
}

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

#[test]
fn every_command_of_the_readme_runs() {
    let Some(text) = readme() else { return };
    let test = DossierTest::shipped();
    for folder in ["static", "templates"] {
        copy(&repository().join(folder), &test.root().join(folder));
    }
    let blocks = blocks(&text);
    let commands: Vec<&str> = blocks
        .iter()
        .filter(|(info, _)| info == "console")
        .flat_map(|(_, block)| block.lines())
        .filter_map(|line| line.strip_prefix("$ "))
        .collect();
    assert!(
        commands.contains(&"cargo run -- build") && commands.contains(&"cargo test"),
        "{commands:?}"
    );
    for command in commands {
        if command == "cargo test" {
            continue;
        }
        let Some(arguments) = command
            .strip_prefix("cargo run -- ")
            .or_else(|| command.strip_prefix("dossier "))
        else {
            panic!("the README has a command that this test cannot run: `{command}`");
        };
        let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(arguments.split_whitespace())
            .current_dir(test.root())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "`{command}`: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    assert!(test.root().join("public/index.html").is_file());
}

#[test]
fn the_files_of_the_readme_make_a_dossier() {
    let Some(text) = readme() else { return };
    let test = DossierTest::empty();
    let mut count = 0;
    for (info, content) in blocks(&text) {
        if let Some((_, path)) = info.split_once(' ') {
            test.write(path, content);
            count += 1;
        }
    }
    assert!(
        count == 0 || test.build().code == Some(0),
        "{}",
        test.build().report
    );
}
