//! What is wrong with a theme, in words for people who change its templates.

use std::collections::BTreeMap;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use tera::ErrorKind;
use thiserror::Error;

use super::layer::Layer;
use crate::diagnostic::{Refusal, nearest};

/// What is wrong with a theme, or with a page for it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ThemeError {
    /// A file or folder of the theme cannot be read.
    #[error("{}", Refusal::about(source, &format!("`{path}` could not be read")))]
    Disk {
        /// The file or folder.
        path: Utf8PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// A file of the theme cannot be written into the dossier.
    #[error("{}", Refusal::about(source, &format!("`{path}` could not be written")))]
    Unwritten {
        /// The file.
        path: Utf8PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The theme has no file of this name.
    #[error(
        "the theme has no file `{name}`; nothing was written.{}",
        match nearest {
            Some(near) => nearest_is(Some(near)),
            None => " If no file is named, all of them are written.".to_owned(),
        })]
    NoFile {
        /// The requested name.
        name: String,
        /// The nearest existing name.
        nearest: Option<String>,
    },
    /// A file's name is not text.
    #[error("the file name {file} is not UTF-8 text, so no page can refer to it. Rename the file.")]
    Name {
        /// The name, with replacement characters where it is invalid.
        file: String,
    },
    /// A template is not text in UTF-8.
    #[error("the template {file} is not UTF-8 text. Save it as UTF-8.")]
    NotText {
        /// The template's file.
        file: Utf8PathBuf,
    },
    /// A file among the templates is of a kind that is not escaped.
    #[error(
        "{file} is not a template: templates end in .html, .xml, .svg or .atom, and words/ contains .ftl files. Rename it, or move it to static/."
    )]
    Suffix {
        /// The file.
        file: Utf8PathBuf,
    },
    /// A link to a folder, or something that is neither file nor folder.
    #[error(
        "{file} is neither a file nor a folder of the theme. If it is a link to a folder, replace it with the folder itself."
    )]
    Link {
        /// The link.
        file: Utf8PathBuf,
    },
    /// No template has this name.
    #[error("there is no template {template}.{}", nearest_is(nearest.as_deref()))]
    Missing {
        /// The requested name.
        template: String,
        /// The nearest existing name.
        nearest: Option<String>,
    },
    /// A template has an error, or uses a field that the page does not have.
    #[error("{}", with_notes(report, notes))]
    Template {
        /// The error and its place (template, line, column), with the line itself.
        report: String,
        /// The files, and the names that were probably meant.
        notes: Vec<String>,
    },
    /// A file with words of the interface is invalid.
    #[error(
        "the words in {file} cannot be read: {why}. docs/languages.md explains how they are written."
    )]
    Words {
        /// The file.
        file: Utf8PathBuf,
        /// The place and the reason.
        why: String,
    },
    /// A page cannot be passed to templates. This is an error in the program, not in the theme.
    #[error(
        "the data for {template} cannot be passed to a template: {why}. This is an error in Dossier; please report it."
    )]
    Page {
        /// The template for the page.
        template: String,
        /// The reason.
        why: String,
    },
}

impl ThemeError {
    /// For `map_err`: this cannot be read.
    pub(super) fn disk(path: &Utf8Path) -> impl FnOnce(io::Error) -> ThemeError {
        move |source| ThemeError::Disk {
            path: path.to_owned(),
            source,
        }
    }

    pub(super) fn missing(template: &str, known: &BTreeMap<String, Layer>) -> ThemeError {
        let nearest = nearest(template, known.keys().map(String::as_str));
        ThemeError::Missing {
            template: template.to_owned(),
            nearest: nearest.map(str::to_owned),
        }
    }

    /// The error for an unknown file name. A name without its folder is similar to one with it.
    pub(super) fn no_file<'k>(name: &str, known: impl Iterator<Item = &'k str> + Clone) -> Self {
        let bare = known.clone().filter_map(|path| path.rsplit_once('/'));
        let near_bare = nearest(name, bare.clone().map(|(_, name)| name));
        let near_bare = bare
            .filter(|(_, name)| Some(*name) == near_bare)
            .map(|(folder, name)| format!("{folder}/{name}"))
            .next();
        let nearest = nearest(name, known).map(str::to_owned).or(near_bare);
        ThemeError::NoFile {
            name: name.to_owned(),
            nearest,
        }
    }

    /// Tera's error, with the files that it refers to.
    pub(super) fn of_tera(error: &tera::Error, templates: &BTreeMap<String, Layer>) -> ThemeError {
        Self::of_report(in_words(error, templates), templates)
    }

    /// An error report, with the files it refers to.
    pub(super) fn of_report(report: String, templates: &BTreeMap<String, Layer>) -> ThemeError {
        let meant = suggestions(&report, templates);
        let spoken_of = |name: &&String| {
            report.contains(&format!(" {name}:")) || report.contains(&format!("`{name}`"))
        };
        let files = templates
            .keys()
            .filter(spoken_of)
            .map(|name| origin(name, templates));
        ThemeError::Template {
            notes: meant.into_iter().chain(files).collect(),
            report,
        }
    }
}

/// " The nearest name is x."
fn nearest_is(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |name| format!(" The nearest name is {name}."))
}

/// A report with its notes below it, one per line.
fn with_notes(report: &str, notes: &[String]) -> String {
    let notes = notes.iter().map(|note| format!("\nnote: {note}"));
    std::iter::once(report.to_owned()).chain(notes).collect()
}

/// Tera's message. Its reports are used as they are; errors without a place are given one, or are explained in words.
fn in_words(error: &tera::Error, templates: &BTreeMap<String, Layer>) -> String {
    match error.kind() {
        ErrorKind::MissingParent { current, parent } => {
            let what = format!("error: Unknown template `{parent}`");
            match place_of(parent, current, templates) {
                Some((line, column)) => format!("{what}\n --> {current}:{line}:{column}"),
                None => format!("{what}\n --> {current}:1:1"),
            }
        }
        ErrorKind::CircularExtend {
            tpl,
            inheritance_chain,
        } => format!(
            "error: `{tpl}` extends itself: {}",
            chain(tpl, inheritance_chain)
        ),
        ErrorKind::CircularInclude { tpl, include_chain } => {
            format!(
                "error: `{tpl}` includes itself: {}",
                chain(tpl, include_chain)
            )
        }
        _ => error.to_string(),
    }
}

fn chain(first: &str, chain: &[String]) -> String {
    let names: Vec<String> = chain.iter().map(|name| format!("`{name}`")).collect();
    match chain.first() {
        Some(start) if start == first => names.join(" → "),
        _ => format!("`{first}` → {}", names.join(" → ")),
    }
}

/// Line and column, from 1, of the quoted name of a parent in the template that extends it.
fn place_of(
    parent: &str,
    template: &str,
    templates: &BTreeMap<String, Layer>,
) -> Option<(usize, usize)> {
    let text = str::from_utf8(&templates.get(template)?.bytes).ok()?;
    let quoted = ['"', '\'', '`'].map(|quote| format!("{quote}{parent}{quote}"));
    let before = &text[..quoted.iter().filter_map(|name| text.find(name)).min()?];
    let line = before.rsplit('\n').next().unwrap_or_default();
    Some((before.matches('\n').count() + 1, line.chars().count() + 1))
}

/// For each unknown template in the report, the nearest existing name.
fn suggestions(report: &str, templates: &BTreeMap<String, Layer>) -> Vec<String> {
    let unknown = report.split("Unknown template `").skip(1);
    let names = unknown.filter_map(|rest| rest.split('`').next());
    let nearest = names.filter_map(|name| nearest(name, templates.keys().map(String::as_str)));
    nearest
        .map(|name| format!("the nearest name is `{name}`"))
        .collect()
}

/// The file of a template, and how to change it if it is not the dossier's own.
fn origin(name: &str, templates: &BTreeMap<String, Layer>) -> String {
    match templates.get(name).and_then(|layer| layer.file.as_ref()) {
        Some(file) => format!("`{name}` is {file}"),
        None => format!(
            "`{name}` is part of Dossier; a file templates/{name} in the dossier replaces it"
        ),
    }
}
