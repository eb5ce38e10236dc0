//! `dossier rename OLD NEW`: another id for a record, and for everything that refers to it.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;

use super::edit::{Edits, write};
use super::terminal::{mention, report, say};
use super::{Failure, Format, Outcome};
use crate::content::folder::{kind_and_id, slashed};
use crate::content::references::{Referral, referrals};
use crate::content::shapes::{Kind, Reference};
use crate::content::{self, Choice, Content};
use crate::diagnostic::nearest;
use crate::prose::fold::composed;

#[derive(Args, Debug)]
pub(super) struct Rename {
    /// The record as it is called now: `actor:the-minister`
    #[arg(value_name = "OLD")]
    old: String,
    /// What it is to be called: `actor:jon-arden`, or `jon-arden`
    #[arg(value_name = "NEW")]
    new: String,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

impl Rename {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let (content, problems) = content::read(root)?;
        let old = known(&content, &self.old)?;
        let new = self.new_id(&content, &old)?;
        // A file that cannot be read may hold references that would be missed.
        if problems.counts().errors > 0 {
            report(&problems.sorted(), &content.sources, Format::Text);
            say("nothing was renamed: mend what is wrong first");
            return Ok(Outcome::WrongContent);
        }
        let path = file_of(&content, &old)?;
        let referrals = referrals(&content);
        let to_it: Vec<&Referral> = referrals.iter().filter(|one| one.to == old).collect();
        let edits = edits(&content, &to_it, &new)?;
        let changed = edits.changed(&content.sources);
        let target = Utf8PathBuf::from(slashed(&path.with_file_name(format!("{new}.md"))));
        if self.dry_run {
            for one in &changed {
                say(&one.diff());
            }
            say(&format!("would rename {path} to {target}"));
        } else {
            write(root, &changed)?;
            move_file(&root.join(&path), &root.join(&target))?;
            mention(&format!("renamed {path} to {target}"));
        }
        mention(&self.summary(&content, &to_it, &old));
        Ok(Outcome::Clean)
    }

    /// The new id, which no other record has.
    fn new_id(&self, content: &Content, old: &Reference) -> Result<String, Failure> {
        let new = match self.new.split_once(':') {
            None => composed(&self.new),
            Some((kind, id)) if kind == old.kind.as_str() => composed(id),
            Some((kind, _)) => {
                return Err(Failure(format!(
                    "{} cannot become a `{kind}`: only the id changes",
                    old.kind.with_article()
                )));
            }
        };
        let path = Utf8PathBuf::from(format!("content/{}/{new}.md", old.kind.folder()));
        // Unquoted, this word means nothing at all in YAML.
        if new == "null" || kind_and_id(&path).is_none_or(|(_, sound)| sound != new) {
            return Err(Failure(format!(
                "`{new}` cannot be an id\nan id is made of letters, digits and hyphens, and is no device on Windows, as `aux` is"
            )));
        }
        let is_taken = |known: &&str| {
            known.to_lowercase() == new.to_lowercase() && (*known != old.id || new == old.id)
        };
        match content.ids(old.kind).into_iter().find(is_taken) {
            Some(taken) => Err(Failure(format!(
                "there is {} `{taken}` already",
                old.kind.with_article()
            ))),
            None => Ok(new),
        }
    }

    fn summary(&self, content: &Content, to_it: &[&Referral], old: &Reference) -> String {
        let files: BTreeSet<&Utf8Path> = to_it
            .iter()
            .map(|one| content.sources.path(one.at.file))
            .collect();
        let would = if self.dry_run {
            "would change"
        } else {
            "changed"
        };
        let of = |count: usize, one: &str| match count {
            1 => format!("1 {one}"),
            more => format!("{more} {one}s"),
        };
        let mut words = format!(
            "{would} {} in {}",
            of(to_it.len(), "reference"),
            of(files.len(), "file")
        );
        let folder = match old.kind {
            Kind::Page => String::new(),
            kind => format!("{}/", kind.folder()),
        };
        // Only records with a page of their own have an address that could be linked from outside.
        if !matches!(old.kind, Kind::Term | Kind::Publisher) {
            words.push_str(&format!(
                "\nlinks from elsewhere to {folder}{}.html will lead nowhere once the site is built again",
                old.id
            ));
        }
        words
    }
}

/// A record by what was typed.
pub(super) fn known(content: &Content, written: &str) -> Result<Reference, Failure> {
    let Some(reference) = Reference::parse(written) else {
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        return Err(Failure(format!(
            "`{written}` does not say which kind of record it means\nwrite `kind:id`, where the kind is one of {}",
            kinds.join(", ")
        )));
    };
    let ids = content.ids(reference.kind);
    if ids.contains(&reference.id.as_str()) {
        return Ok(reference);
    }
    let near = nearest(&reference.id, ids.iter().copied());
    Err(Failure(match near {
        Some(near) => format!(
            "there is no {} `{}`\ndid you mean `{}:{near}`?",
            reference.kind.as_str(),
            reference.id,
            reference.kind.as_str()
        ),
        None => format!(
            "there is no {0} `{1}`\n`dossier list {0}` lists those there are",
            reference.kind.as_str(),
            reference.id
        ),
    }))
}

/// The file of a record.
fn file_of(content: &Content, record: &Reference) -> Result<Utf8PathBuf, Failure> {
    let is_its = |path: &Utf8Path| {
        kind_and_id(path).is_some_and(|(kind, id)| kind == record.kind && id == record.id)
    };
    let mut files = content
        .sources
        .iter()
        .filter(|(_, file)| is_its(&file.path));
    match files.next() {
        Some((_, file)) => Ok(file.path.clone()),
        None => Err(Failure(format!("no file holds `{record}`"))),
    }
}

fn edits(content: &Content, to_it: &[&Referral], new: &str) -> Result<Edits, Failure> {
    let mut edits = Edits::default();
    let mut by_hand = Vec::new();
    for referral in to_it {
        match referral.id {
            Some(span) => edits.replace(&content.sources, span, new),
            None => {
                let (start, _) = content.sources.position(referral.at);
                let path = content.sources.path(referral.at.file);
                by_hand.push(format!("  {path}:{}:{}", start.line, start.column));
            }
        }
    }
    if by_hand.is_empty() {
        return Ok(edits);
    }
    Err(Failure(format!(
        "nothing was renamed: here the record is named in a way that cannot be changed by itself, such as with escapes\n{}\n\
         write these plainly first",
        by_hand.join("\n")
    )))
}

/// Gives a file another name, which no other file has.
fn move_file(from: &Utf8Path, to: &Utf8Path) -> Result<(), Failure> {
    let refused = |error: &std::io::Error| {
        Failure(format!(
            "`{from}` could not become `{to}`: {error}\nwhat refers to it was changed already: rename the file by hand"
        ))
    };
    // On a disk that does not tell capitals apart, the new name may be the old file's own.
    let is_other = to.symlink_metadata().is_ok()
        && from.canonicalize_utf8().ok() != to.canonicalize_utf8().ok();
    if is_other {
        return Err(refused(&std::io::ErrorKind::AlreadyExists.into()));
    }
    std::fs::rename(from, to).map_err(|error| refused(&error))
}
