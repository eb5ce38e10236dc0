//! `dossier rename OLD NEW`: another id for a record, and for everything that refers to it.

use camino::Utf8Path;
use clap::Args;

use super::list::of;
use super::outcome::{Failure, Format, Outcome};
use super::terminal::{info, print, report};
use crate::workspace::rename::{self, Links, Moved, Renaming};
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
        let planned = rename::plan(&content, &self.old, &self.new)?;
        // A file that cannot be read may hold references that would be missed.
        if diagnostics.counts().errors > 0 {
            report(&diagnostics.sorted(), &content.sources, Format::Text);
            print("nothing was renamed: fix what is wrong first");
            return Ok(Outcome::WrongContent);
        }
        let renaming = planned.renaming(&content)?;
        match self.dry_run {
            true => show(&renaming),
            false => {
                let moved = renaming.moved.as_ref().map(Moved::as_move);
                workspace.apply(&renaming.changed, moved)?;
                if let Some(Moved { from, to, .. }) = &renaming.moved {
                    info(&format!("renamed {from} to {to}"));
                }
            }
        }
        info(&self.summary(&renaming));
        if let Some(moved) = &renaming.moved {
            info(&in_words(&moved.links));
        }
        Ok(Outcome::Clean)
    }

    fn summary(&self, renaming: &Renaming) -> String {
        let would = if self.dry_run {
            "would change"
        } else {
            "changed"
        };
        format!(
            "{would} {} in {}",
            of(renaming.references, "reference"),
            of(renaming.files, "file")
        )
    }
}

/// Prints what would change.
fn show(renaming: &Renaming) {
    for one in &renaming.changed {
        print(&one.diff());
    }
    if let Some(Moved { from, to, .. }) = &renaming.moved {
        print(&format!("would rename {from} to {to}"));
    }
}

/// What becomes of links from elsewhere, for whoever published the site.
fn in_words(links: &Links) -> String {
    match links {
        Links::LeadOn { was, is, is_page } => {
            let lost = match is_page {
                true => "; a part of the page that a link names, such as `#p3`, is lost on the way",
                false => "",
            };
            format!("links from elsewhere to {was} will lead to {is}{lost}")
        }
        Links::TakenBack { was, id, file } => format!(
            "this takes a renaming back: if the site was published since, links to {was} lead nowhere, unless you write `formerly: [{id}]` into {file}"
        ),
        Links::Lost { was, is } => format!(
            "no page can stay at {was}, since some disks take it for {is}: links to it lead nowhere once the site is built again"
        ),
    }
}
