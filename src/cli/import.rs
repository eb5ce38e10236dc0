//! `dossier import PATH…`: files from anywhere become clippings, and clippings become articles.

use std::io::Read as _;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;
use rayon::prelude::*;
use serde_json::{Value, json};

use super::terminal::{Progress, report, say};
use super::{Failure, Format, Outcome};
use crate::clipping::{self, Kept};
use crate::content::folder::{CLIPPINGS, files_below, fingerprint};
use crate::content::register::Register;
use crate::content::{self, ClippingFile, Content};
use crate::diagnostic::Diagnostics;

#[derive(Args, Debug)]
pub(super) struct Import {
    /// Files and folders to import; `-` is standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<Utf8PathBuf>,
    /// With `json`, print what is recognised in each file, and write nothing
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Names to look for, as JSON (a list of objects with id, kind, names), instead of a dossier's; with `--format json` only
    #[arg(long, value_name = "FILE")]
    names: Option<Utf8PathBuf>,
    /// How many threads work at once; 0 takes as many as there are processors
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
}

/// A file to import.
struct Given {
    /// As it was named.
    path: String,
    bytes: Vec<u8>,
}

impl Import {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        if self.names.is_some() && self.format != Format::Json {
            return Err(Failure(
                "`--names` is for reading without a dossier: use it with `--format json`".into(),
            ));
        }
        rayon::ThreadPoolBuilder::new()
            .num_threads(self.threads)
            .stack_size(super::STACK)
            .build()?
            .install(|| match self.format {
                Format::Json => self.print(root),
                Format::Text => self.import(root),
            })
    }

    /// Prints what is recognised in each file.
    fn print(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let content = match &self.names {
            Some(names) => named(names)?,
            None => content::read(root)?.0,
        };
        let register = Register::new(&content);
        let given = self.given()?;
        let progress = Progress::new("read", given.len());
        let read: Vec<Vec<Value>> = given
            .into_par_iter()
            .map(|given| {
                let printed = printed(given, &content, &register);
                progress.step();
                printed
            })
            .collect();
        progress.end();
        let all: Vec<Value> = read.into_iter().flatten().collect();
        say(&serde_json::to_string_pretty(&all).unwrap_or_default());
        Ok(Outcome::Clean)
    }

    /// Makes each file a clipping and each clipping an article.
    fn import(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let (mut content, _) = content::read(root)?;
        let mut named: Vec<String> = Vec::new();
        let mut known = 0_usize;
        let mut problems = Diagnostics::default();
        for given in self.given()? {
            let kept = match inside(root, &given.path) {
                Some(path) => Kept::Known(path),
                None => {
                    let name = file_name(&given);
                    let is_new = content
                        .clippings
                        .iter()
                        .all(|known| known.bytes != given.bytes);
                    let other = clipping::other_version(
                        &content,
                        &clipping::kept_name(&name),
                        &given.bytes,
                    );
                    if let Some(problem) = other.filter(|_| is_new) {
                        problems.push(problem);
                        continue;
                    }
                    clipping::keep(root, &content, &name, given.bytes)?
                }
            };
            match kept {
                Kept::Known(path) => {
                    known += 1;
                    named.push(path);
                }
                Kept::New(file) => {
                    named.push(file.path.clone());
                    content.clippings.push(file);
                }
            }
        }
        content.clippings.sort_by(|a, b| a.path.cmp(&b.path));
        let named: std::collections::BTreeSet<String> = named.into_iter().collect();
        let waiting: Vec<&ClippingFile> = clipping::unclaimed(&content)
            .into_iter()
            .filter(|clipping| named.contains(&clipping.path))
            .collect();
        let progress = Progress::new("read", waiting.len());
        let register = Register::new(&content);
        let (drafts, findings) =
            clipping::convert_some(root, &content, &register, &waiting, &|| progress.step())?;
        progress.end();
        for draft in &drafts {
            say(&format!("converted a clipping to {}", draft.path));
        }
        problems.append(findings);
        problems.append(clipping::check(&content));
        finish(problems, &content, drafts.len(), known)
    }

    /// Every file that was named, or lies in a folder that was.
    fn given(&self) -> Result<Vec<Given>, Failure> {
        let mut given = Vec::new();
        for path in &self.paths {
            if path == "-" {
                let mut bytes = Vec::new();
                std::io::stdin().lock().read_to_end(&mut bytes)?;
                given.push(Given {
                    path: "-".into(),
                    bytes,
                });
                continue;
            }
            let is_folder = path.is_dir();
            let files = if is_folder {
                files_below(path)?
            } else {
                vec![path.clone()]
            };
            let all: std::collections::BTreeSet<&str> =
                files.iter().map(|file| file.as_str()).collect();
            for file in &files {
                if is_folder && clipping::is_part_of_page(file.as_str(), |path| all.contains(path))
                {
                    continue;
                }
                let bytes = std::fs::read(file)
                    .map_err(|error| Failure(format!("`{file}` could not be read: {error}")))?;
                given.push(Given {
                    path: file.to_string(),
                    bytes,
                });
            }
        }
        Ok(given)
    }
}

fn finish(
    mut problems: Diagnostics,
    content: &Content,
    made: usize,
    known: usize,
) -> Result<Outcome, Failure> {
    problems.apply_levels(&content.site.levels);
    let problems = problems.sorted();
    report(&problems, &content.sources, Format::Text);
    let of = |count: usize| if count == 1 { "" } else { "s" };
    say(&format!(
        "{made} article{} written, {known} clipping{} known already",
        of(made),
        of(known)
    ));
    Ok(if problems.counts().errors > 0 {
        Outcome::WrongContent
    } else {
        Outcome::Clean
    })
}

fn named(path: &Utf8Path) -> Result<Content, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure(format!("`{path}` could not be read: {error}")))?;
    content::names::read(&text).map_err(|why| Failure(format!("`{path}` holds no names: {why}")))
}

/// What is printed for a file: an object for each of its items, or why it could not be read.
fn printed(given: Given, content: &Content, register: &Register) -> Vec<Value> {
    let clipping = ClippingFile {
        sha256: fingerprint(&given.bytes),
        path: given.path,
        bytes: given.bytes,
    };
    match clipping::read(&clipping, content, register) {
        Ok(read) => read
            .iter()
            .map(|read| clipping::to_json(&clipping, read))
            .collect(),
        Err(problem) => {
            vec![
                json!({"clipping": clipping.path, "sha256": clipping.sha256, "error": problem.message}),
            ]
        }
    }
}

/// The path below the folder of clippings, for a file that lies there.
fn inside(root: &Utf8Path, path: &str) -> Option<String> {
    let folder = root.join(CLIPPINGS).canonicalize_utf8().ok()?;
    let file = Utf8Path::new(path).canonicalize_utf8().ok()?;
    let below = file.strip_prefix(&folder).ok()?;
    let parts: Vec<&str> = below.components().map(|part| part.as_str()).collect();
    Some(parts.join("/"))
}

/// The name a clipping is kept under; what came from standard input is named after its bytes.
fn file_name(given: &Given) -> String {
    if given.path == "-" {
        let sha256 = fingerprint(&given.bytes);
        return format!("from-input-{}.txt", sha256.get(..8).unwrap_or("x"));
    }
    Utf8Path::new(&given.path)
        .file_name()
        .unwrap_or("clipping.txt")
        .to_owned()
}
