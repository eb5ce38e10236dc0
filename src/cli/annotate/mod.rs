//! `dossier annotate`: in a browser, or by actions that add, change, confirm, reject, remove and list annotations. Each action only
//! builds requests for [`crate::workspace::annotate`].

mod change;
#[cfg(feature = "serve")]
mod desk;
mod flags;
mod list;

use std::fs;
use std::io::Read as _;

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Args, Subcommand};
use serde_json::Value;

use crate::cli::outcome::{Failure, Outcome, path};
use crate::cli::terminal::{info, print};
use crate::workspace::annotate::{Annotated, AnnotationKind, Request, Wanted};
use crate::workspace::{self, Workspace};

use change::Way;
use flags::{Fields, NewWords, Words, kinds};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
#[cfg_attr(not(feature = "serve"), command(subcommand_required = true))]
pub(super) struct Annotate {
    #[command(subcommand)]
    action: Option<Box<Action>>,
    #[cfg(feature = "serve")]
    #[command(flatten)]
    desk: desk::Desk,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Add an annotation to words of an article
    #[command(after_help = "\
The words are extended to whole words, and quotation marks around them are left out. If they occur more than once, say which
with --prefix, --suffix or --nth.

Examples:
  dossier annotate add mention --article ferry-stopped --exact 'Harbour master' --actor tom-wick
  dossier annotate add note --article ferry-stopped --exact Monday --note 'Which one?' --dry-run
                                      show what would change

Exit codes: 0 done; 1 refused, because `check` would report an error; 2 dossier could not run.")]
    Add(Add),
    /// Change fields of an annotation, or move it to other words
    #[command(after_help = "\
Examples:
  dossier annotate change claims:2 --article ferry-stopped --stance rejects --certainty low
  dossier annotate change events:1 --article ferry-stopped --remove cue
  dossier annotate change events:1 --article ferry-stopped --new-exact 'taken out of service'

Exit codes: 0 done; 1 refused, because `check` would report an error; 2 dossier could not run.")]
    Change(Change),
    /// Confirm suggestions
    #[command(after_help = "\
Examples:
  dossier annotate confirm quotes:1 mentions:1 --article council-asks
  dossier annotate confirm --article council-asks --exact 'the council'

Exit codes: 0 done; 1 refused, because `check` would report an error; 2 dossier could not run.")]
    Confirm(Existing),
    /// Reject suggestions, so that they are not made again
    #[command(after_help = "\
The suggestions are deleted and recorded in content/decisions.yaml.

Examples:
  dossier annotate reject mentions:1 --article council-asks --why 'another council'

Exit codes: 0 done; 1 refused, because `check` would report an error; 2 dossier could not run.")]
    Reject(Reject),
    /// Delete annotations
    #[command(after_help = "\
Examples:
  dossier annotate remove terms:1 --article ferry-stopped

Exit codes: 0 done; 1 refused, because `check` would report an error; 2 dossier could not run.")]
    Remove(Existing),
    /// Undo the last change that `annotate` made from the command line
    #[command(after_help = "\
Changes are undone one by one, the last one first. A file that was changed since is never overwritten.

Examples:
  dossier annotate undo

Exit codes: 0 done; 2 dossier could not run.")]
    Undo,
    /// List annotations with the names that the other actions use
    #[command(after_help = "\
Examples:
  dossier annotate list ferry-stopped
                                      the annotations of an article
  dossier annotate list --suggested   all suggestions in the dossier that are not yet confirmed

Exit codes: 0 done; 2 dossier could not run.")]
    List(list::ListAnnotations),
    /// Make several changes at once, read as JSON
    #[command(after_help = "\
All requests are fulfilled, or none. docs/commands.md describes them.

Examples:
  dossier annotate apply requests.json
  dossier annotate apply - --format json < requests.json

Exit codes: 0 done; 1 refused, because `check` would report an error; 2 dossier could not run.")]
    Apply(Apply),
}

#[derive(Args, Debug)]
struct Add {
    /// The kind of annotation
    #[arg(value_name = "KIND", value_parser = kinds())]
    kind: String,
    /// The article's id
    #[arg(long, value_name = "ID")]
    article: String,
    /// The words, as they are in the article
    #[arg(long, value_name = "WORDS")]
    exact: String,
    #[command(flatten)]
    words: Words,
    #[command(flatten)]
    way: Way,
    #[command(flatten)]
    fields: Fields,
}

/// Existing annotations.
#[derive(Args, Debug)]
struct Meant {
    /// Their names, as `list` prints them: `quotes:2`, or an annotation's own `id`
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// The article's id
    #[arg(long, value_name = "ID")]
    article: String,
    /// The words of the annotation, instead of its name
    #[arg(long, value_name = "WORDS", conflicts_with = "names")]
    exact: Option<String>,
    /// Its kind, if several annotations have these words
    #[arg(long = "of-kind", value_name = "KIND", value_parser = kinds())]
    kind: Option<String>,
    #[command(flatten)]
    words: Words,
}

#[derive(Args, Debug)]
struct Existing {
    #[command(flatten)]
    meant: Meant,
    #[command(flatten)]
    way: Way,
}

#[derive(Args, Debug)]
struct Reject {
    #[command(flatten)]
    meant: Meant,
    /// Your reason, which is kept in content/decisions.yaml
    #[arg(long, value_name = "WORDS")]
    why: Option<String>,
    #[command(flatten)]
    way: Way,
}

#[derive(Args, Debug)]
struct Change {
    #[command(flatten)]
    meant: Meant,
    #[command(flatten)]
    passage: NewWords,
    /// Remove a field
    #[arg(long, value_name = "FIELD")]
    remove: Vec<String>,
    #[command(flatten)]
    way: Way,
    #[command(flatten)]
    fields: Fields,
}

#[derive(Args, Debug)]
struct Apply {
    /// A file with a list of requests as JSON; `-` is standard input
    #[arg(value_name = "FILE", value_parser = path)]
    file: Utf8PathBuf,
    #[command(flatten)]
    way: Way,
}

impl Annotate {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        match &self.action {
            Some(action) => workspace::threads(0)?.install(|| action.run(root)),
            #[cfg(feature = "serve")]
            None => self.desk.run(root),
            #[cfg(not(feature = "serve"))]
            None => Ok(Outcome::Clean),
        }
    }
}

impl Action {
    fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        match self {
            Self::Add(add) => add.way.perform(root, &[add.request()?]),
            Self::Change(change) => change.way.perform(root, &change.requests()),
            Self::Confirm(Existing { meant, way }) => {
                let confirm = |annotation| Request::Confirm { annotation };
                way.perform(root, &meant.requests(confirm))
            }
            Self::Reject(Reject { meant, why, way }) => {
                let reject = |annotation| Request::Reject {
                    annotation,
                    why: why.clone(),
                };
                way.perform(root, &meant.requests(reject))
            }
            Self::Remove(Existing { meant, way }) => {
                let remove = |annotation| Request::Remove { annotation };
                way.perform(root, &meant.requests(remove))
            }
            Self::Undo => undo(root),
            Self::List(list) => list.run(root),
            Self::Apply(apply) => apply.way.perform(root, &apply.requests()?),
        }
    }
}

impl Add {
    fn request(&self) -> Result<Request, Failure> {
        let unknown = || Failure(format!("`{}` is not a kind of annotation", self.kind));
        Ok(Request::Add {
            article: self.article.clone(),
            kind: AnnotationKind::of(&self.kind).ok_or_else(unknown)?,
            passage: self.words.wanted(&self.exact),
            fields: self.fields.typed(),
        })
    }
}

impl Meant {
    fn requests(&self, request: impl Fn(Annotated) -> Request) -> Vec<Request> {
        let annotated = |name: Option<String>| Annotated {
            article: self.article.clone(),
            name,
            kind: self.kind.as_deref().and_then(AnnotationKind::of),
            passage: self.exact.as_deref().map(|exact| self.words.wanted(exact)),
        };
        match self.names.as_slice() {
            [] => vec![request(annotated(None))],
            names => names
                .iter()
                .map(|name| request(annotated(Some(name.clone()))))
                .collect(),
        }
    }
}

impl Change {
    fn requests(&self) -> Vec<Request> {
        let removed = self.remove.iter().map(|name| (name.clone(), Value::Null));
        let mut fields = self.fields.typed();
        fields.extend(removed);
        let passage: Option<Wanted> = self.passage.wanted();
        let change = |annotation| Request::Change {
            annotation,
            passage: passage.clone(),
            fields: fields.clone(),
        };
        self.meant.requests(change)
    }
}

impl Apply {
    fn requests(&self) -> Result<Vec<Request>, Failure> {
        let unread = |error| Failure(format!("`{}` could not be read: {error}", self.file));
        let text = match self.file.as_str() {
            "-" => {
                let mut text = String::new();
                let read = std::io::stdin().lock().read_to_string(&mut text);
                read.map(|_| text).map_err(unread)?
            }
            _ => fs::read_to_string(&self.file).map_err(unread)?,
        };
        let wrong = |error| {
            let file = &self.file;
            Failure(format!(
                "`{file}` is not a list of requests: {error}\nwrite a JSON list, as described in docs/commands.md"
            ))
        };
        serde_json::from_str(&text).map_err(wrong)
    }
}

fn undo(root: &Utf8Path) -> Result<Outcome, Failure> {
    let undone = Workspace::open(root)?.undo_last()?;
    let Some(files) = undone else {
        print("nothing to undo");
        return Ok(Outcome::Clean);
    };
    for file in &files {
        info(&file.diff());
    }
    Ok(Outcome::Clean)
}
