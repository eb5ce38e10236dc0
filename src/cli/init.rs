//! `dossier init FOLDER`: a small dossier that works, to be changed into one's own.

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Args, ValueEnum};

use super::outcome::{Failure, Outcome};
use super::schema;
use super::terminal::info;
use crate::content::schema::{FileKind, KnownIds};
use crate::content::write::yaml_text;
use crate::disk::create_new;

#[derive(Args, Debug)]
pub(super) struct Init {
    /// The folder for the dossier; it is created if necessary
    #[arg(value_name = "FOLDER", default_value = ".", value_parser = super::outcome::path)]
    folder: Utf8PathBuf,
    /// The title of the dossier
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// Where the publishing workflow gets the program: the address of a release archive, or of a repository, with `--tag` or `--rev`
    /// for a version
    #[arg(long, value_name = "ADDRESS", value_parser = source)]
    from: Option<String>,
    /// The example to start from: a small one, or a complete dossier to explore
    #[arg(long, value_enum, value_name = "NAME", default_value_t = Example::HallowFerry, conflicts_with = "empty")]
    example: Example,
    /// Leave out the example: only `site.yaml`, empty folders and editor settings
    #[arg(long)]
    empty: bool,
}

/// A dossier to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Example {
    /// Two short articles about a ferry, small enough to turn into your own dossier
    HallowFerry,
    /// Twelve articles in four languages about a fire, with a minister who changes her position
    OldMole,
}

/// The files of the affair of the old mole.
const OLD_MOLE: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/old_mole.rs"));

/// The example's files, which no dossier needs.
const EXAMPLE: &[(&str, &str)] = &[
    ("README.md", include_str!("example/README.md")),
    (
        "content/articles/ferry-stopped.md",
        include_str!("example/content/articles/ferry-stopped.md"),
    ),
    (
        "content/articles/council-asks.md",
        include_str!("example/content/articles/council-asks.md"),
    ),
    (
        "content/actors/ada-lorne.md",
        include_str!("example/content/actors/ada-lorne.md"),
    ),
    (
        "content/actors/tom-wick.md",
        include_str!("example/content/actors/tom-wick.md"),
    ),
    (
        "content/actors/hallow-ferry-company.md",
        include_str!("example/content/actors/hallow-ferry-company.md"),
    ),
    (
        "content/places/hallow.md",
        include_str!("example/content/places/hallow.md"),
    ),
    (
        "content/places/port-hallow.md",
        include_str!("example/content/places/port-hallow.md"),
    ),
    (
        "content/claims/ferry-was-inspected.md",
        include_str!("example/content/claims/ferry-was-inspected.md"),
    ),
    (
        "content/events/ferry-stopped.md",
        include_str!("example/content/events/ferry-stopped.md"),
    ),
    (
        "content/terms/seaworthiness-papers.md",
        include_str!("example/content/terms/seaworthiness-papers.md"),
    ),
    (
        "content/publishers/isle-courier.md",
        include_str!("example/content/publishers/isle-courier.md"),
    ),
    (
        "content/publishers/mainland-post.md",
        include_str!("example/content/publishers/mainland-post.md"),
    ),
    (
        "content/pages/about.md",
        include_str!("example/content/pages/about.md"),
    ),
    (
        "content/corrections.yaml",
        include_str!("example/content/corrections.yaml"),
    ),
];

/// The files of every new dossier, except `site.yaml`, schemas and the workflow.
const FRAME: &[(&str, &str)] = &[
    (".gitignore", include_str!("example/gitignore")),
    (".gitattributes", include_str!("example/gitattributes")),
    (
        ".vscode/settings.json",
        include_str!("example/editors/settings.json"),
    ),
    (
        ".vscode/extensions.json",
        include_str!("example/editors/extensions.json"),
    ),
    (
        ".vscode/tasks.json",
        include_str!("example/editors/tasks.json"),
    ),
    (
        "content/.obsidian/app.json",
        include_str!("example/editors/obsidian.json"),
    ),
    // A folder without files would be lost to version control.
    ("content/clippings/.gitkeep", ""),
];

const SITE: &str = include_str!("example/site.yaml");
const WORKFLOW: &str = include_str!("example/deploy.yml");

/// The workflow's line that does not say yet where to get the program.
const NO_SOURCE: &str = "DOSSIER_FROM: ''";

/// An address as a line of the workflow holds it and its shell reads it.
fn source(written: &str) -> Result<String, String> {
    let written = written.trim().trim_start_matches("--git ").trim();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ":/._~@%+=?&- ".contains(c);
    let is_address = written.starts_with("https://") && written.chars().all(is_plain);
    match is_address {
        true => Ok(written.to_owned()),
        false => Err("an address begins with `https://`; a repository's address may be followed by `--tag …`, `--branch …` or `--rev …`".into()),
    }
}

/// The description of a dossier until its editor writes another.
const DESCRIPTION: &str =
    "description: News articles, and who says what in them.  # write your own";

impl Init {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let folder = match root.as_str() {
            "." => self.folder.clone(),
            _ => root.join(&self.folder),
        };
        for taken in ["site.yaml", "content"] {
            if folder.join(taken).symlink_metadata().is_ok() {
                return Err(Failure(format!(
                    "`{}` already exists, and nothing is ever overwritten\nname a folder that does not contain a dossier",
                    folder.join(taken)
                )));
            }
        }
        let (mut made, mut kept) = (0_usize, Vec::new());
        for (path, bytes) in self.files() {
            let target = folder.join(&path);
            match create_new(&target, &bytes) {
                Ok(true) => made += 1,
                Ok(false) => kept.push(path),
                Err(error) => {
                    return Err(Failure::unwritten(&target, &error));
                }
            }
        }
        info(&self.summary(&folder, made, &kept));
        Ok(Outcome::Clean)
    }

    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let fixed = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
        let mut files = vec![("site.yaml".to_owned(), self.site().into_bytes())];
        files.extend(FRAME.iter().map(fixed));
        match self.example {
            _ if self.empty => {}
            Example::HallowFerry => files.extend(EXAMPLE.iter().map(fixed)),
            Example::OldMole => {
                let own = OLD_MOLE.iter().filter(|(path, _)| *path != "site.yaml");
                files.extend(own.map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())));
            }
        }
        let workflow = match &self.from {
            Some(from) => WORKFLOW.replace(NO_SOURCE, &format!("DOSSIER_FROM: '{from}'")),
            None => WORKFLOW.to_owned(),
        };
        let path = ".github/workflows/publish.yml".to_owned();
        files.push((path, workflow.into_bytes()));
        files.extend(FileKind::all().into_iter().map(|kind| {
            let path = format!("schemas/{}", schema::file_name(kind));
            let text = schema::file_text(kind, &KnownIds::new());
            (path, text.into_bytes())
        }));
        files
    }

    /// The example's `site.yaml` with another title, or one in which everything is still to be said.
    fn site(&self) -> String {
        let (site, own_title) = match self.example {
            _ if self.empty => (SITE, "A new dossier"),
            Example::HallowFerry => (SITE, "The Hallow Ferry"),
            Example::OldMole => (old_mole_site(), "The Old Mole Fire"),
        };
        let title = self.title.as_deref().unwrap_or(own_title);
        let lines = site.lines().map(|line| match line.split_once(": ") {
            Some(("title", _)) => format!("title: {}", yaml_text(title)),
            Some(("question", _)) if self.empty => "#question: What is asked?".to_owned(),
            Some(("description", _)) if self.empty => DESCRIPTION.to_owned(),
            Some(("license", rest)) if self.empty => format!("#license: {rest}"),
            _ => line.to_owned(),
        });
        lines.map(|line| line + "\n").collect()
    }

    fn summary(&self, folder: &Utf8Path, made: usize, kept: &[String]) -> String {
        let mut words = format!("created a dossier in {folder}: {made} files");
        if !kept.is_empty() {
            words.push_str(&format!("\nleft unchanged: {}", kept.join(", ")));
        }
        if kept.iter().any(|path| path == ".gitignore") {
            words.push_str(
                "\nadd the lines `/public`, `/public.new`, `/.dossier-undo` and `.*.unfinished` to .gitignore",
            );
        }
        if kept.iter().any(|path| path == ".gitattributes") {
            words.push_str("\nadd the line `/content/clippings/** -text` to .gitattributes");
        }
        let place = match folder.as_str() {
            "." | "./" | "./." => String::new(),
            other => format!(" --dossier {}", quoted(other)),
        };
        if self.from.is_none() {
            words.push_str("\nbefore you publish with GitHub, set DOSSIER_FROM in .github/workflows/publish.yml: it says where to get the program");
        }
        words.push_str(&format!(
            "\nnext: dossier{place} build, and open {}",
            folder.join("public").join("index.html")
        ));
        words
    }
}

fn old_mole_site() -> &'static str {
    let mut files = OLD_MOLE.iter();
    let site = files.find(|(path, _)| *path == "site.yaml");
    let text = site.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok());
    text.unwrap_or(SITE)
}

/// A path as a word in a shell command. On Windows, where a backslash separates folders, in the quotation marks that all shells
/// there understand.
fn quoted(path: &str) -> String {
    if cfg!(windows) {
        let is_plain = |c: char| c.is_alphanumeric() || "\\/:._-".contains(c);
        return match path.chars().all(is_plain) {
            true => path.to_owned(),
            false => format!("\"{path}\""),
        };
    }
    match path
        .chars()
        .any(|c| c.is_whitespace() || "'\"$`\\&;|<>()*?!#".contains(c))
    {
        true => format!("'{}'", path.replace('\'', "'\\''")),
        false => path.to_owned(),
    }
}
