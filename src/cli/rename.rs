//! `dossier rename OLD NEW`: another id for a record, and for everything that refers to it.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;

use super::outcome::{Failure, Format, Outcome};
use super::terminal::{info, print, report};
use crate::content::folder::slashed;
use crate::content::former::with_former;
use crate::content::naming::{LONGEST_ID, folded, kind_and_id};
use crate::content::references::{Referral, referrals};
use crate::content::shapes::{Kind, Reference};
use crate::content::{Choice, Content};
use crate::diagnostic::{TextEdit, nearest};
use crate::edit::{self, ChangeSet, Move};
use crate::text::fold::composed;
use crate::workspace::{Read, Workspace};

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
        let workspace = Workspace::open(root)?;
        let Read {
            content,
            diagnostics,
        } = workspace.read()?;
        let old = self.old(&content)?;
        let is_moved = self.is_moved(&content, &old);
        let new = match is_moved {
            Some(new) => new,
            None => self.new_id(&content, &old)?,
        };
        // A file that cannot be read may hold references that would be missed.
        if diagnostics.counts().errors > 0 {
            report(&diagnostics.sorted(), &content.sources, Format::Text);
            print("nothing was renamed: fix what is wrong first");
            return Ok(Outcome::WrongContent);
        }
        let referrals = referrals(&content);
        let to_it: Vec<&Referral> = referrals.iter().filter(|one| one.to == old).collect();
        let mut changes = changes(&content, &to_it, &new)?;
        let moving = match content.ids(old.kind).contains(&old.id.as_str()) {
            true => Some(self.moving(&content, &old, &new, &mut changes)?),
            false => None,
        };
        let changed = changes
            .changed(&content.sources)
            .map_err(edit::Error::from)?;
        let moved = moving.as_ref().map(|moving| Move {
            from: &moving.from,
            to: &moving.to,
        });
        if self.dry_run {
            for one in &changed {
                print(&one.diff());
            }
            if let Some(Move { from, to }) = moved {
                print(&format!("would rename {from} to {to}"));
            }
        } else {
            workspace.apply(&changed, moved)?;
            if let Some(Move { from, to }) = moved {
                info(&format!("renamed {from} to {to}"));
            }
        }
        info(&self.summary(&content, &to_it));
        if let Some(moving) = moving {
            info(&moving.addresses);
        }
        Ok(Outcome::Clean)
    }

    /// The record to be renamed. One that has its new name already counts too: what still refers to the old one is changed.
    fn old(&self, content: &Content) -> Result<Reference, Failure> {
        match Reference::parse(&self.old) {
            Some(old) if self.is_moved(content, &old).is_some() => Ok(old),
            _ => known(content, &self.old),
        }
    }

    /// The id of the record that was called `old`, if it is the new one.
    fn is_moved(&self, content: &Content, old: &Reference) -> Option<String> {
        let now = content.now_called(old.kind, &old.id)?;
        let new = self.new.split_once(':');
        let new = new.map_or(self.new.as_str(), |(_, id)| id);
        (composed(new) == now).then(|| now.to_owned())
    }

    /// What becomes of the record's own file.
    fn moving(
        &self,
        content: &Content,
        old: &Reference,
        new: &str,
        changes: &mut ChangeSet,
    ) -> Result<Moving, Failure> {
        let from = file_of(content, old)?;
        let to = Utf8PathBuf::from(slashed(&from.with_file_name(format!("{new}.md"))));
        let mut former: Vec<String> = content
            .former_ids(old.kind)
            .into_iter()
            .filter(|(id, _)| *id == old.id)
            .map(|(_, former)| former.value.clone())
            .collect();
        let before = former.clone();
        let page = |id: &str| match old.kind {
            Kind::Term => format!("glossary.html#{id}"),
            Kind::Publisher => format!("sources.html#{id}"),
            Kind::Page => format!("{id}.html"),
            kind => format!("{}/{id}.html", kind.folder()),
        };
        let (was, is) = (page(&old.id), page(new));
        let addresses = if former.last().is_some_and(|last| last == new) {
            former.pop();
            format!(
                "this takes a renaming back: if the site was published since, links to {was} lead nowhere, unless you write `formerly: [{}]` into {to}",
                old.id
            )
        } else if folded(&old.id) == folded(new) {
            format!(
                "no page can stay at {was}, since some disks take it for {is}: links to it lead nowhere once the site is built again"
            )
        } else {
            // The first id counts for permalinks, also when the record has it again.
            if former.first().is_none_or(|first| first != new) {
                former.retain(|id| id != new);
            }
            if !former.contains(&old.id) {
                former.push(old.id.clone());
            }
            let lost = match old.kind {
                Kind::Term | Kind::Publisher => "",
                _ => "; a part of the page that a link names, such as `#p3`, is lost on the way",
            };
            format!("links from elsewhere to {was} will lead to {is}{lost}")
        };
        if former != before {
            let file = content.sources.iter().find(|(_, file)| file.path == from);
            let change = file.and_then(|(id, file)| with_former(id, file, old.kind, &former));
            let Some(change) = change else {
                return Err(Failure(format!(
                    "nothing was renamed: `formerly` could not be written into {from}\nwrite the fields of this file line by line first"
                )));
            };
            changes.add(change).map_err(edit::Error::from)?;
        }
        Ok(Moving {
            from,
            to,
            addresses,
        })
    }

    /// The new id, which no other record has.
    fn new_id(&self, content: &Content, old: &Reference) -> Result<String, Failure> {
        let new = match self.new.split_once(':') {
            None => composed(&self.new),
            Some((kind, id)) if kind == old.kind.as_str() => composed(id),
            Some((kind, _)) => {
                return Err(Failure(format!(
                    "{} cannot become a `{kind}`: only the id changes\nname the new id alone",
                    old.kind.with_article()
                )));
            }
        };
        if new.len() > LONGEST_ID {
            return Err(Failure(format!(
                "this id has {} bytes, and no file could have its name\nan id has at most {LONGEST_ID}",
                new.len()
            )));
        }
        let path = Utf8PathBuf::from(format!("content/{}/{new}.md", old.kind.folder()));
        // Unquoted, this word means nothing at all in YAML.
        if new == "null" || kind_and_id(&path).is_none_or(|(_, sound)| sound != new) {
            return Err(Failure(format!(
                "`{new}` cannot be an id\nan id is made of letters, digits and hyphens, and is no device on Windows, as `aux` is"
            )));
        }
        let is_taken =
            |known: &&str| folded(known) == folded(&new) && (*known != old.id || new == old.id);
        let former = content.former_ids(old.kind).into_iter();
        let claimed = former.filter(|(id, _)| *id != old.id);
        if let Some((id, _)) = claimed
            .into_iter()
            .find(|(_, former)| folded(&former.value) == folded(&new))
        {
            let kind = old.kind.as_str();
            return Err(Failure(format!(
                "`{kind}:{id}` was called `{new}` before, and links to that lead there\nremove `{new}` from its `formerly` first, or take another id"
            )));
        }
        match content.ids(old.kind).into_iter().find(is_taken) {
            Some(taken) => Err(Failure(format!(
                "there is {} `{taken}` already\ntake another id",
                old.kind.with_article()
            ))),
            None => Ok(new),
        }
    }

    fn summary(&self, content: &Content, to_it: &[&Referral]) -> String {
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
        format!(
            "{would} {} in {}",
            of(to_it.len(), "reference"),
            of(files.len(), "file")
        )
    }
}

/// A record's file that gets another name.
struct Moving {
    from: Utf8PathBuf,
    to: Utf8PathBuf,
    /// What becomes of links to its page.
    addresses: String,
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
    if file_of(content, &reference).is_ok() {
        return Err(Failure(format!(
            "`{reference}` cannot be read: `dossier check` says why"
        )));
    }
    if let Some(now) = content.now_called(reference.kind, &reference.id) {
        let kind = reference.kind.as_str();
        return Err(Failure(format!(
            "there is no {kind} `{0}`\n`{kind}:{0}` was renamed to `{kind}:{now}`",
            reference.id
        )));
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

/// Another id in every place that refers to a record.
fn changes(content: &Content, to_it: &[&Referral], new: &str) -> Result<ChangeSet, Failure> {
    let mut changes = ChangeSet::default();
    let mut by_hand = Vec::new();
    for referral in to_it {
        match referral.id {
            Some(span) => changes
                .add(TextEdit::new(span, new))
                .map_err(edit::Error::from)?,
            None => {
                let (start, _) = content.sources.position(referral.at);
                let path = content.sources.path(referral.at.file);
                by_hand.push(format!("  {path}:{}:{}", start.line, start.column));
            }
        }
    }
    if by_hand.is_empty() {
        return Ok(changes);
    }
    Err(Failure(format!(
        "nothing was renamed: here the record is named in a way that cannot be changed by itself, such as with escapes\n{}\n\
         write these plainly first",
        by_hand.join("\n")
    )))
}
