//! Another id for a record, and for everything that refers to it: what to change, before anything is changed.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use crate::content::folder::slashed;
use crate::content::naming::{LONGEST_ID, folded, kind_and_id};
use crate::content::references::{Referral, referrals};
use crate::content::shapes::{Kind, Reference};
use crate::content::tables::FORMERLY;
use crate::content::write::{NewValue, Operation, PlannedChange, Unwritable};
use crate::content::{Choice, Content, Unknown};
use crate::diagnostic::TextEdit;
use crate::edit::{self, ChangeSet, Changed, Move};
use crate::page::address;
use crate::text::fold::composed;

/// A record that gets another id, and what that changes.
#[derive(Clone, Debug)]
pub struct Renaming {
    /// The files that say something else.
    pub changed: Vec<Changed>,
    /// The record's own file; `None` if it has its new name already.
    pub moved: Option<RenamedFile>,
    /// How many references lead to the new id.
    pub references: usize,
    /// In how many files they are.
    pub files: usize,
}

/// A record's file that gets another name.
#[derive(Clone, Debug)]
pub struct RenamedFile {
    /// Its path now, relative to the dossier's folder.
    pub from: Utf8PathBuf,
    /// Its path after.
    pub to: Utf8PathBuf,
    /// What becomes of links to its page.
    pub links: Links,
}

impl RenamedFile {
    /// The same, as files are changed by.
    pub fn as_move(&self) -> Move<'_> {
        Move {
            from: &self.from,
            to: &self.to,
        }
    }
}

/// What becomes of links from elsewhere to a record's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Links {
    /// The page that was published stays and leads to the new one.
    LeadOn {
        /// The address before.
        was: String,
        /// The address after.
        is: String,
        /// Whether the record has its own page. A link may name a part of that page, which would be lost.
        is_page: bool,
    },
    /// The last renaming is taken back: nothing stays at the address that was given up.
    TakenBack {
        /// The address before.
        was: String,
        /// The id before.
        id: String,
        /// The record's file.
        file: Utf8PathBuf,
    },
    /// Some disks take the two addresses for one, so no page can stay.
    Lost {
        /// The address before.
        was: String,
        /// The address after.
        is: String,
    },
}

/// Why nothing is renamed, with a remedy.
#[derive(Debug, thiserror::Error)]
pub enum RenameError {
    /// What was typed is not a record.
    #[error(transparent)]
    Unknown(#[from] Unknown),
    /// The new name has another kind.
    #[error("{} cannot become `{new}`: only the id changes\ngive the new id alone", .old.with_article())]
    OtherKind {
        /// What the record is.
        old: Kind,
        /// The kind that was typed.
        new: String,
    },
    /// The new id is too long.
    #[error(
        "this id has {0} bytes, too long for a file name\nan id has at most {LONGEST_ID} bytes"
    )]
    TooLong(usize),
    /// The new id is invalid.
    #[error(
        "`{0}` cannot be an id\nan id is made of letters, digits and hyphens, and is not the name of a device on Windows, such as `aux`"
    )]
    NoId(String),
    /// Another record had the new id before.
    #[error("`{kind}:{id}` was called `{new}` before, and links to that name lead to it\nremove `{new}` from its `formerly` first, or choose another id", kind = .by.kind.as_str(), id = .by.id)]
    Former {
        /// The other record.
        by: Reference,
        /// The new id.
        new: String,
    },
    /// Another record has the new id.
    #[error("there is already {} `{}`\nchoose another id", .0.kind.with_article(), .0.id)]
    Taken(Reference),
    /// The record has no file.
    #[error("no file contains `{0}`")]
    NoFile(Reference),
    /// Some references are written in a way that cannot be changed.
    #[error("nothing was renamed: here the record is named in a way that cannot be changed automatically, such as with escapes\n{}\nwrite these names plainly first", .0.join("\n"))]
    ByHand(Vec<String>),
    /// The former id cannot be written into the record.
    #[error("nothing was renamed: `formerly` could not be written into {file}{why}", why = unwritten(.source))]
    Formerly {
        /// The record's file.
        file: Utf8PathBuf,
        /// Why.
        source: Unwritable,
    },
    /// The changes contradict each other.
    #[error(transparent)]
    Edit(#[from] edit::Error),
}

fn unwritten(why: &Unwritable) -> &'static str {
    match why {
        Unwritable::Comment => ": a comment would be lost\nmove the comment out of its value first",
        _ => "\nwrite each field of this file on a separate line first",
    }
}

/// What changes if the record that was typed as `old` is called `new`.
///
/// A record that has its new name already counts too: what still refers to the old one is changed.
///
/// # Errors
/// There is no such record, the new id is not free, or something is written in a way that cannot be changed.
pub fn plan(content: &Content, old: &str, new: &str) -> Result<PlannedRenaming, RenameError> {
    let done = Reference::parse(old).and_then(|old| Some((called_now(content, &old, new)?, old)));
    let (new, old) = match done {
        Some((new, old)) => (new, old),
        None => {
            let old = content.look_up(old)?;
            (new_id(content, &old, new)?, old)
        }
    };
    Ok(PlannedRenaming { old, new })
}

/// A record and the id that it can have.
#[derive(Clone, Debug)]
pub struct PlannedRenaming {
    old: Reference,
    new: String,
}

impl PlannedRenaming {
    /// Everything that changes.
    ///
    /// # Errors
    /// Something is written in a way that cannot be changed.
    pub fn renaming(&self, content: &Content) -> Result<Renaming, RenameError> {
        let all = referrals(content);
        let to_it: Vec<&Referral> = all.iter().filter(|one| one.to == self.old).collect();
        let mut changes = references(content, &to_it, &self.new)?;
        let is_there = content.ids(self.old.kind).contains(&self.old.id.as_str());
        let moved = match is_there {
            true => Some(self.moved(content, &mut changes)?),
            false => None,
        };
        let files: BTreeSet<&Utf8Path> = to_it
            .iter()
            .map(|one| content.sources.path(one.at.file))
            .collect();
        Ok(Renaming {
            changed: changes
                .changed(&content.sources)
                .map_err(edit::Error::from)?,
            moved,
            references: to_it.len(),
            files: files.len(),
        })
    }

    /// What becomes of the record's own file.
    fn moved(
        &self,
        content: &Content,
        changes: &mut ChangeSet,
    ) -> Result<RenamedFile, RenameError> {
        let Self { old, new } = self;
        let file = content.file_of(old).map(|(_, file)| file.path.clone());
        let from = file.ok_or_else(|| RenameError::NoFile(old.clone()))?;
        let to = Utf8PathBuf::from(slashed(&from.with_file_name(format!("{new}.md"))));
        let before: Vec<String> = content
            .former_ids(old.kind)
            .into_iter()
            .filter(|(id, _)| *id == old.id)
            .map(|(_, former)| former.value.clone())
            .collect();
        let (former, links) = self.former(before.clone(), &to);
        if former != before {
            let edits =
                formerly(content, old, &former).map_err(|source| RenameError::Formerly {
                    file: from.clone(),
                    source,
                })?;
            changes.add_all(edits).map_err(edit::Error::from)?;
        }
        Ok(RenamedFile { from, to, links })
    }

    /// The former ids that the record will have, and what becomes of links to it.
    fn former(&self, mut former: Vec<String>, to: &Utf8Path) -> (Vec<String>, Links) {
        let Self { old, new } = self;
        let was = address::of_id(old.kind, &old.id);
        let is = address::of_id(old.kind, new);
        if former.last().is_some_and(|last| last == new) {
            former.pop();
            let links = Links::TakenBack {
                was,
                id: old.id.clone(),
                file: to.to_owned(),
            };
            return (former, links);
        }
        if folded(&old.id) == folded(new) {
            return (former, Links::Lost { was, is });
        }
        // The first id counts for permalinks, also when the record has it again.
        if former.first().is_none_or(|first| first != new) {
            former.retain(|id| id != new);
        }
        if !former.contains(&old.id) {
            former.push(old.id.clone());
        }
        let is_page = !matches!(old.kind, Kind::Term | Kind::Publisher);
        (former, Links::LeadOn { was, is, is_page })
    }
}

/// What to change so that a record has these former ids; the field goes with the last of them.
fn formerly(
    content: &Content,
    record: &Reference,
    ids: &[String],
) -> Result<Vec<TextEdit>, Unwritable> {
    let ids: Vec<NewValue> = ids.iter().cloned().map(NewValue::Text).collect();
    let set = Operation::SetField {
        record: record.clone(),
        field: FORMERLY.name.to_owned(),
        value: (!ids.is_empty()).then_some(NewValue::List(ids)),
    };
    match set.change(content)? {
        PlannedChange::Edits(edits) => Ok(edits),
        PlannedChange::NewFile(_) | PlannedChange::NewText { .. } => Err(Unwritable::Form),
    }
}

/// The id of the record that was called `old`, if it is the new one.
fn called_now(content: &Content, old: &Reference, new: &str) -> Option<String> {
    let now = content.now_called(old.kind, &old.id)?;
    let new = new.split_once(':').map_or(new, |(_, id)| id);
    (composed(new) == now).then(|| now.to_owned())
}

/// The new id, which no other record has.
fn new_id(content: &Content, old: &Reference, typed: &str) -> Result<String, RenameError> {
    let new = match typed.split_once(':') {
        None => composed(typed),
        Some((kind, id)) if kind == old.kind.as_str() => composed(id),
        Some((kind, _)) => {
            return Err(RenameError::OtherKind {
                old: old.kind,
                new: kind.to_owned(),
            });
        }
    };
    if new.len() > LONGEST_ID {
        return Err(RenameError::TooLong(new.len()));
    }
    let path = Utf8PathBuf::from(format!("content/{}/{new}.md", old.kind.folder()));
    // Unquoted, this word means nothing at all in YAML.
    if new == "null" || kind_and_id(&path).is_none_or(|(_, sound)| sound != new) {
        return Err(RenameError::NoId(new));
    }
    let of_kind = |id: &str| Reference {
        kind: old.kind,
        id: id.to_owned(),
    };
    let mut former = content.former_ids(old.kind).into_iter();
    let had = former.find(|(id, former)| *id != old.id && folded(&former.value) == folded(&new));
    if let Some((id, _)) = had {
        let by = of_kind(id);
        return Err(RenameError::Former { by, new });
    }
    let is_taken =
        |known: &&str| folded(known) == folded(&new) && (*known != old.id || new == old.id);
    match content.ids(old.kind).into_iter().find(is_taken) {
        Some(taken) => Err(RenameError::Taken(of_kind(taken))),
        None => Ok(new),
    }
}

/// Another id in every place that refers to a record.
fn references(content: &Content, to_it: &[&Referral], new: &str) -> Result<ChangeSet, RenameError> {
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
    match by_hand.is_empty() {
        true => Ok(changes),
        false => Err(RenameError::ByHand(by_hand)),
    }
}
