//! `dossier import PATH…`: files from anywhere become clippings, and clippings become articles.

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Args, ValueEnum};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::list::of;
use super::new::{free, sound};
use super::outcome::{Failure, Format, Outcome};
use super::progress::Progress;
use super::terminal::{info, print, print_data, report};
use crate::analysis::gazetteer::Gazetteer;
use crate::clipping::{self, Proposal};
use crate::content::shapes::Kind;
use crate::content::{self, ClippingFile};
use crate::diagnostic::Refusal;
use crate::disk::fingerprint;
use crate::workspace::{self, Imported, Incoming, Reporter as _, Stage, Workspace};

#[derive(Args, Debug)]
pub(super) struct Import {
    /// Files and folders to import; `-` means standard input
    #[arg(value_name = "PATH", required = true, value_parser = super::outcome::path)]
    paths: Vec<Utf8PathBuf>,
    /// With `json`, print what is recognised in each file without writing anything
    #[arg(long, value_enum, default_value_t = Printed::Text)]
    format: Printed,
    /// A JSON file of names to look for (a list of objects with id, kind, names) instead of those of a dossier; only with `--format json`
    #[arg(long, value_name = "FILE", value_parser = super::outcome::path)]
    names: Option<Utf8PathBuf>,
    /// Draft records for people and organisations that the clippings name and that have no record
    #[arg(long)]
    draft_records: bool,
    /// The id of the article, used as its file name and address; by default, made from the headline. Only with a single path
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// The number of threads; 0 uses one per processor
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Printed {
    /// What was done, for people.
    Text,
    /// What is recognised, for programs.
    Json,
}

impl Import {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        if self.draft_records && self.format == Printed::Json {
            return Err(Failure(
                "`--format json` writes nothing, so no records can be drafted\nremove either `--format json` or `--draft-records`".into(),
            ));
        }
        if self.names.is_some() && self.format != Printed::Json {
            return Err(Failure(
                "`--names` is for reading without a dossier: use it with `--format json`".into(),
            ));
        }
        if self.id.is_some() && (self.paths.len() > 1 || self.format == Printed::Json) {
            return Err(Failure(
                "`--id` names the one article that is made from one file\ngive only one path, and do not use `--format json`".into(),
            ));
        }
        workspace::threads(self.threads)?.install(|| match self.format {
            Printed::Json => self.recognise(root),
            Printed::Text => self.import(root),
        })
    }

    /// Prints what is recognised in each file.
    fn recognise(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let gazetteer = match &self.names {
            Some(names) => named(names)?,
            None => Workspace::open(root)?.read()?.content.gazetteer(),
        };
        let incoming = Incoming::at(&self.paths)?;
        let progress = Progress::new(info);
        progress.start(Stage::Read);
        let all = incoming.len();
        let read: Vec<Vec<Value>> = incoming
            .into_par_iter()
            .map(|file| {
                let recognised = recognised(file, &gazetteer);
                progress.advance(all);
                recognised
            })
            .collect();
        progress.end();
        let read: Vec<Value> = read.into_iter().flatten().collect();
        print_data(&serde_json::to_string_pretty(&read).unwrap_or_default());
        Ok(Outcome::Clean)
    }

    /// Makes each file a clipping and each clipping an article.
    fn import(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let incoming = Incoming::at(&self.paths)?;
        let progress = Progress::new(print);
        let workspace = Workspace::open(root)?.reporting_to(&progress);
        if let Some(id) = &self.id {
            sound(Kind::Article, id.clone())?;
            free(&workspace.read()?.content, Kind::Article, id)?;
        }
        let imported = workspace.import(incoming, self.draft_records, self.id.as_deref())?;
        progress.end();
        if let Some(names) = report_of(&imported.proposals) {
            print(&names);
        }
        let Imported {
            content,
            diagnostics,
            ..
        } = &imported;
        report(diagnostics, &content.sources, Format::Text);
        print(&summary(&imported));
        Ok(match diagnostics.counts().errors {
            0 => Outcome::Clean,
            _ => Outcome::WrongContent,
        })
    }
}

/// Names that no record has, the most frequent first.
pub(super) fn report_of(proposals: &[Proposal]) -> Option<String> {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = proposals
        .iter()
        .take(SHOWN)
        .map(|proposal| {
            let Proposal { name, count, .. } = proposal;
            match proposal.kind_in_words() {
                "" => format!("  {name} ({count}×)"),
                kind => format!("  {name} ({count}×, {kind})"),
            }
        })
        .collect();
    lines.insert(
        0,
        "names without a record (run `dossier import --draft-records content/clippings` to draft records for them):".to_owned(),
    );
    let more = proposals.len().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(format!("  and {more} more"));
    }
    (!proposals.is_empty()).then(|| lines.join("\n"))
}

/// "2 articles and 1 record written, 3 clippings known already".
fn summary(imported: &Imported) -> String {
    let articles = of(imported.articles, "article");
    let records = match imported.records {
        0 => String::new(),
        records => format!(" and {}", of(records, "record")),
    };
    let known = of(imported.known, "clipping");
    format!("{articles}{records} written, {known} already known")
}

fn named(path: &Utf8Path) -> Result<Gazetteer, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Failure(Refusal::about(
            &error,
            &format!("`{path}` could not be read"),
        ))
    })?;
    content::names::read(&text)
        .map_err(|why| Failure(format!("`{path}` does not contain a list of names: {why}")))
}

/// What is printed for a file: an object for each of its items, or why it could not be read.
fn recognised(file: Incoming, gazetteer: &Gazetteer) -> Vec<Value> {
    let path = file.path().to_owned();
    let bytes = match file.bytes() {
        Ok(bytes) => bytes,
        Err(problem) => return vec![json!({"clipping": path, "error": problem.message})],
    };
    let clipping = ClippingFile {
        sha256: fingerprint(&bytes),
        path,
        bytes: bytes.into(),
    };
    match clipping::read(&clipping, gazetteer) {
        Ok(read) => read
            .iter()
            .map(|read| clipping::to_json(&clipping, read))
            .collect(),
        Err(problem) => {
            vec![json!({"clipping": clipping.path, "error": problem.message})]
        }
    }
}
