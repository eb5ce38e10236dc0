//! Follows every document: runs its commands and writes its files, in the order of the text.
//!
//! The info string of a fenced block says what happens to it:
//!
//! - `console`: a shell runs each line `$ command` in the document's folder, and the command must succeed. The output must contain
//!   the lines below it that are not commands. With `console fails`, the command must fail;
//! - `yaml content/x.md` (any language and a path): the block is the content of that file;
//! - `yaml in content/x.md`: the block's fields replace those in that file's front matter;
//! - the path of a workflow (`.github/workflows/x.yml`, `.gitlab-ci.yml`): its steps are also run;
//! - `sh`: each line is a command as in `console`; some of them call services, for which there are stand-ins;
//! - `nginx`: nginx checks the block, if it is installed;
//! - `yaml` or `json` without a path: the block must be valid; `text` and others are not checked.
//!
//! A document's folder is a copy of the dossier that ships with the program, until the document writes the first file of a dossier
//! (not one for a host, such as `.gitlab-ci.yml` or `_headers`). From then on, it is an empty folder. `$ cd` changes to a folder
//! that a command has made, and stays there.

use std::fs;
use std::path::PathBuf;

use dossier::content::schema::FileKind;
use dossier::content::tables;

use crate::driver::{DossierTest, copy, repository};
use crate::follow;

/// A fenced block.
struct Block {
    info: String,
    content: String,
    line: usize,
}

/// The fenced blocks in a text. In lists, their indentation is removed.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        if let Some(info) = line.trim_start().strip_prefix("```") {
            let inside = lines.by_ref().map(|(_, line)| line);
            let content = inside
                .take_while(|line| line.trim() != "```")
                .map(|line| format!("{}\n", line.get(indent..).unwrap_or("")))
                .collect();
            blocks.push(Block {
                info: info.trim().to_owned(),
                content,
                line: number + 1,
            });
        }
    }
    blocks
}

/// A document that is being followed.
struct Reader {
    name: String,
    dossier: DossierTest,
    folder: PathBuf,
    is_own: bool,
}

impl Reader {
    fn new(name: &str) -> Self {
        let dossier = DossierTest::shipped();
        for folder in ["static", "templates"] {
            copy(&repository().join(folder), &dossier.root().join(folder));
        }
        follow::belongings(dossier.root());
        Reader {
            name: name.to_owned(),
            folder: dossier.root().to_owned(),
            dossier,
            is_own: false,
        }
    }

    fn follow(&mut self, block: &Block) {
        let place = format!("{}:{}", self.name, block.line);
        match block.info.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["console"] => self.run(block, true, &place),
            ["console", "fails"] => self.run(block, false, &place),
            ["yaml", "in", path] => self.merge(path, &block.content, &place),
            ["sh"] => self.commands(block, &place),
            ["nginx"] => follow::nginx(&block.content, &place),
            ["json"] => {
                let _: serde_json::Value = serde_json::from_str(&block.content)
                    .unwrap_or_else(|error| panic!("{place}: {error}"));
            }
            ["yaml"] => {
                let _: serde_yaml::Value = serde_yaml::from_str(&block.content)
                    .unwrap_or_else(|error| panic!("{place}: {error}"));
            }
            [_, path] => {
                self.write(path, &block.content);
                if path.ends_with(".yml") {
                    follow::workflow(&block.content, &self.folder, &place);
                }
            }
            [] | [_] => {}
            other => panic!("{place}: what is to be done with {other:?}?"),
        }
    }

    fn write(&mut self, path: &str, content: &str) {
        if !self.is_own && !path.starts_with(['.', '_']) {
            self.dossier = DossierTest::empty();
            self.folder = self.dossier.root().to_owned();
            self.is_own = true;
        }
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Replaces fields of the same name in a file's front matter.
    fn merge(&mut self, path: &str, fields: &str, place: &str) {
        let file = self.folder.join(path);
        let text =
            fs::read_to_string(&file).unwrap_or_else(|error| panic!("{place}: {path}: {error}"));
        let (front, body) = text
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("\n---\n"))
            .unwrap_or_else(|| panic!("{place}: {path} has no front matter"));
        let read = |text: &str| -> serde_yaml::Mapping {
            serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{place}: {error}"))
        };
        let mut all = read(front);
        all.extend(read(fields));
        let front = serde_yaml::to_string(&all).unwrap();
        self.write(path, &format!("---\n{front}---\n{body}"));
    }

    fn run(&mut self, block: &Block, succeeds: bool, place: &str) {
        let mut said = String::new();
        for line in block.content.lines() {
            let Some(command) = line.strip_prefix("$ ") else {
                let wanted = line.trim();
                assert!(
                    said.contains(wanted),
                    "{place}: it does not say {wanted:?}, but:\n{said}"
                );
                continue;
            };
            // The tests do not run themselves, and do not change the machine.
            if ["cargo test", "cargo install --locked --path ."].contains(&command) {
                continue;
            }
            if let Some(folder) = command.strip_prefix("cd ") {
                self.folder.push(folder);
                self.is_own = true;
                continue;
            }
            let (success, output) = follow::run(command, &self.folder);
            assert_eq!(success, succeeds, "{place}: `{command}`:\n{output}");
            said = output;
        }
    }

    fn commands(&self, block: &Block, place: &str) {
        for line in block.content.lines() {
            let (success, output) = follow::run(line, &self.folder);
            assert!(success, "{place}: `{line}`:\n{output}");
        }
    }
}

/// The documents to follow, by path from the repository; empty if only the package is there.
fn documents() -> Vec<String> {
    let mut all = vec!["README.md".to_owned()];
    let folder = fs::read_dir(repository().join("docs"))
        .into_iter()
        .flatten();
    all.extend(folder.filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        name.ends_with(".md").then(|| format!("docs/{name}"))
    }));
    all.sort();
    all.retain(|path| repository().join(path).is_file());
    all
}

#[test]
#[cfg_attr(not(unix), ignore = "the commands are written for a Unix shell")]
fn every_document_can_be_followed() {
    for path in documents() {
        let text = fs::read_to_string(repository().join(&path)).unwrap();
        let mut reader = Reader::new(&path);
        for block in blocks(&text) {
            reader.follow(&block);
        }
    }
}

/// Following the README for ten minutes gives what it promises.
#[test]
#[cfg_attr(not(unix), ignore = "the commands are written for a Unix shell")]
fn the_readme_makes_a_dossier_with_a_dot_on_the_map_and_a_contested_claim() {
    let Ok(text) = fs::read_to_string(repository().join("README.md")) else {
        return;
    };
    let mut reader = Reader::new("README.md");
    for block in blocks(&text) {
        reader.follow(&block);
    }
    let page = |page: &str| {
        let file = reader.folder.join("public").join(page);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    assert!(page("articles.html").contains("Ferry company rejects talk of cracks"));
    assert!(page("claims.html").contains("contested"));
    assert!(page("map.html").contains("Harrow Quay") && page("map.html").contains("<svg"));
}

#[test]
fn the_readme_names_the_two_commands() {
    let Ok(text) = fs::read_to_string(repository().join("README.md")) else {
        return;
    };
    for command in ["$ cargo run -- build", "$ cargo test"] {
        assert!(text.lines().any(|line| line.trim() == command), "{command}");
    }
}

/// If a document links to another file in the repository, that file exists.
#[test]
fn every_link_between_documents_has_a_target() {
    for path in documents() {
        let text = fs::read_to_string(repository().join(&path)).unwrap();
        let folder = repository().join(&path);
        let folder = folder.parent().unwrap();
        for (_, rest) in text
            .match_indices("](")
            .map(|(at, _)| text.split_at(at + 2))
        {
            let target = rest.split([')', ' ', '#']).next().unwrap_or_default();
            let is_file = target.ends_with(".md") && !target.contains(':');
            assert!(
                !is_file || folder.join(target).is_file(),
                "{path} links to {target}"
            );
        }
    }
}

#[test]
fn the_guide_names_every_command_and_every_field() {
    let Ok(commands) = fs::read_to_string(repository().join("docs/commands.md")) else {
        return;
    };
    for name in self::commands() {
        let command = format!("dossier {}", name.join(" "));
        assert!(
            commands.contains(&command),
            "docs/commands.md has no `{command}`"
        );
    }
    let model = fs::read_to_string(repository().join("docs/content-model.md")).unwrap();
    for file in FileKind::all() {
        let table = match file {
            FileKind::Record(kind) => tables::of(kind),
            FileKind::Site => &tables::SITE,
            FileKind::Corrections => &tables::CORRECTION,
            FileKind::Decisions => &tables::DECISION,
        };
        for field in table.fields() {
            let forms = ["`{}`", "{}, ", ", {}}"].map(|form| form.replace("{}", field.name));
            let is_named = forms.iter().any(|form| model.contains(form));
            assert!(
                is_named,
                "docs/content-model.md has no `{}` of {}",
                field.name,
                file.name()
            );
        }
    }
}

/// The workflow that `init` writes is the one in the guide, and works in the dossier that `init` writes.
#[test]
#[cfg_attr(not(unix), ignore = "the commands are written for a Unix shell")]
fn the_workflow_of_init_publishes_and_is_the_one_in_the_guide() {
    let path = ".github/workflows/publish.yml";
    let test = DossierTest::empty();
    test.run(&[
        "init",
        "--from",
        "https://code.example/dossier --tag v0.1.0",
    ])
    .expect_exit(0);
    let written = test.read(path);
    follow::workflow(&written, test.root(), path);
    let Ok(guide) = fs::read_to_string(repository().join("docs/deploying.md")) else {
        return;
    };
    let shown = blocks(&guide)
        .into_iter()
        .find(|block| block.info.ends_with(path));
    assert_eq!(shown.unwrap().content, written);
}

/// A workflow without a source for the program fails at its first command, and says what to fill in; so does `init`.
#[test]
#[cfg_attr(not(unix), ignore = "the commands are written for a Unix shell")]
fn the_workflow_without_a_source_says_so() {
    let path = ".github/workflows/publish.yml";
    let test = DossierTest::empty();
    let made = test.run(&["init"]);
    assert!(made.stdout.contains("set DOSSIER_FROM"), "{}", made.stdout);
    let written: serde_yaml::Value = serde_yaml::from_str(&test.read(path)).unwrap();
    assert_eq!(written["env"]["DOSSIER_FROM"], "");
    let steps = written["jobs"]["build"]["steps"].as_sequence().unwrap();
    let first = steps.iter().find_map(|step| step["run"].as_str()).unwrap();
    let (success, said) = follow::run(&format!("DOSSIER_FROM=''\n{first}"), test.root());
    assert!(!success && said.contains("DOSSIER_FROM"), "{said}");
    for wrong in [
        "dossier-cli",
        "http://x.example",
        "https://x.example/'; rm -rf",
        "https://x\ny",
    ] {
        let test = DossierTest::empty();
        test.run(&["init", "--from", wrong]).expect_exit(2);
    }
}

/// The steps in which the release workflow tries its binaries succeed.
#[test]
#[cfg_attr(not(unix), ignore = "the commands are written for a Unix shell")]
fn the_workflow_of_a_release_tries_what_it_built() {
    let path = ".github/workflows/release.yml";
    let Ok(workflow) = fs::read_to_string(repository().join(path)) else {
        return;
    };
    let calls = follow::calls(&workflow, path);
    assert!(!calls.is_empty(), "{path} never calls the program");
    let test = DossierTest::shipped();
    for call in calls {
        let call = call.replace("$RUNNER_TEMP", "elsewhere");
        let (success, said) = follow::run(&call, test.root());
        assert!(success, "{path}: `{call}`:\n{said}");
    }
}

/// The commands in `--help`, and the subcommand of `theme` that has its own examples.
fn commands() -> Vec<Vec<String>> {
    let help = DossierTest::empty().run(&["--help"]).stdout;
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let mut all: Vec<Vec<String>> = lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| Some(vec![line.split_whitespace().next()?.to_owned()]))
        .filter(|name| name != &["help"])
        .collect();
    all.push(vec!["theme".to_owned(), "eject".to_owned()]);
    let actions = [
        "add", "change", "confirm", "reject", "remove", "undo", "list", "apply",
    ];
    all.extend(actions.map(|action| vec!["annotate".to_owned(), action.to_owned()]));
    all
}

/// The commands among the examples in a help text, without the explanations after the gap.
fn examples(help: &str) -> Vec<&str> {
    let lines = help.lines().skip_while(|line| *line != "Examples:").skip(1);
    lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split("  ").next())
        .collect()
}

/// Every example in the help of a command works on its own.
#[test]
#[cfg_attr(not(unix), ignore = "the commands are written for a Unix shell")]
fn every_example_in_the_help_runs() {
    let begun = DossierTest::empty();
    begun.run(&["init"]).expect_exit(0);
    follow::belongings(begun.root());
    for record in [
        &[
            "actor",
            "The minister",
            "--id",
            "the-minister",
            "--kind",
            "person",
        ][..],
        &["place", "Kabul", "--kind", "city"],
        &["event", "The attack", "--id", "attack"],
    ] {
        begun.run(&[&["new"], record].concat()).expect_exit(0);
    }
    for suggestion in [
        &["mention", "--exact", "the council", "--none", "true"][..],
        &[
            "quote",
            "--exact",
            "the Petrel had been inspected",
            "--type",
            "indirect",
        ],
    ] {
        let article = ["--article", "council-asks", "--status", "suggested"];
        let add = [&["annotate", "add"], suggestion, &article].concat();
        begun.run(&add).expect_exit(0);
    }
    begun.write("requests.json", "[]\n");
    for folder in ["bash-completion/completions", "man/man1"] {
        fs::create_dir_all(begun.root().join(".local/share").join(folder)).unwrap();
    }
    for folder in [".zfunc", ".config/fish/completions"] {
        fs::create_dir_all(begun.root().join(folder)).unwrap();
    }
    let mut count = 0;
    for command in commands() {
        let words = command.iter().map(String::as_str).chain(["--help"]);
        let help = begun.run(&words.collect::<Vec<_>>()).stdout;
        for example in examples(&help) {
            let test = DossierTest::empty();
            copy(begun.root(), test.root());
            let (success, said) = follow::run(example, test.root());
            assert!(success, "`{example}`:\n{said}");
            count += 1;
        }
    }
    assert!(count > 35, "{count}");
}
