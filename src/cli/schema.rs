//! `dossier schema`: what may be in each kind of file, for editors and other programs.

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;
use serde_json::{Map, Value};

use super::outcome::{Failure, Outcome};
use super::terminal::{info, print_data};
use crate::content::schema::{FileKind, KnownIds};
use crate::content::shapes::Kind;
use crate::content::{Choice, Content};
use crate::disk;
use crate::workspace::Workspace;

#[derive(Args, Debug)]
pub(super) struct Schema {
    /// The kind of file; all of them by default
    #[arg(value_name = "KIND", value_parser = kinds())]
    kind: Option<String>,
    /// Write a file for each kind into this folder, relative to the dossier's folder, instead of printing
    #[arg(long, value_name = "FOLDER", value_parser = super::outcome::path)]
    write: Option<Utf8PathBuf>,
    /// Include the ids of the dossier, so that editors can complete them
    #[arg(long)]
    ids: bool,
}

fn kinds() -> clap::builder::PossibleValuesParser {
    let names: Vec<&'static str> = FileKind::all().into_iter().map(FileKind::name).collect();
    names.into()
}

impl Schema {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let known = match self.ids {
            true => known_ids(&Workspace::open(root)?.read()?.content),
            false => KnownIds::new(),
        };
        let chosen: Vec<FileKind> = FileKind::all()
            .into_iter()
            .filter(|kind| self.kind.as_deref().is_none_or(|name| name == kind.name()))
            .collect();
        match (&self.write, chosen.as_slice()) {
            (Some(folder), kinds) => write(&root.join(folder), kinds, &known)?,
            (None, [only]) => print_data(&pretty(&only.schema(&known))),
            (None, several) => {
                let named = several
                    .iter()
                    .map(|kind| (kind.name().to_owned(), kind.schema(&known)));
                print_data(&pretty(&Value::Object(named.collect::<Map<_, _>>())));
            }
        }
        Ok(Outcome::Clean)
    }
}

/// The file that holds the schema of a kind.
pub(super) fn file_name(kind: FileKind) -> String {
    format!("{}.json", kind.name())
}

/// A schema as the text of its file.
pub(super) fn file_text(kind: FileKind, known: &KnownIds) -> String {
    let mut text = pretty(&kind.schema(known));
    text.push('\n');
    text
}

fn pretty(json: &Value) -> String {
    serde_json::to_string_pretty(json).unwrap_or_default()
}

fn write(folder: &Utf8Path, kinds: &[FileKind], known: &KnownIds) -> Result<(), Failure> {
    for kind in kinds {
        let path = folder.join(file_name(*kind));
        disk::write(&path, file_text(*kind, known).as_bytes())
            .map_err(|error| Failure::unwritten(&path, &error))?;
    }
    info(&format!("{} schemas written to {folder}", kinds.len()));
    Ok(())
}

fn known_ids(content: &Content) -> KnownIds {
    let of = |kind: &Kind| content.ids(*kind).into_iter().map(str::to_owned).collect();
    Kind::ALL.iter().map(|kind| (*kind, of(kind))).collect()
}
