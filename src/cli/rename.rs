//! `dossier rename OLD NEW`: another id for a record, and for everything that refers to it.

use camino::Utf8Path;
use clap::Args;

use super::list::of;
use super::outcome::{Failure, Format, Outcome};
use super::terminal::{info, print, report};
use crate::workspace::rename::{self, Links, RenamedFile, Renaming};
use crate::workspace::{ReadContent, Workspace};

#[derive(Args, Debug)]
pub(super) struct Rename {
    /// The current name of the record: `actor:the-minister`
    #[arg(value_name = "OLD")]
    old: String,
    /// The new name: `actor:jon-arden`, or `jon-arden`
    #[arg(value_name = "NEW")]
    new: String,
    /// Show what would change without changing anything
    #[arg(long)]
    dry_run: bool,
}

impl Rename {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let workspace = Workspace::open(root)?;
        let ReadContent {
            content,
            diagnostics,
        } = workspace.read()?;
        let planned = rename::plan(&content, &self.old, &self.new)?;
        // A file that cannot be read may hold references that would be missed.
        if diagnostics.counts().errors > 0 {
            report(&diagnostics.sorted(), &content.sources, Format::Text);
            print("nothing was renamed: fix the errors first");
            return Ok(Outcome::WrongContent);
        }
        let renaming = planned.renaming(&content)?;
        match self.dry_run {
            true => show(&renaming),
            false => {
                let moved = renaming.moved.as_ref().map(RenamedFile::as_move);
                workspace.apply(&renaming.changed, moved)?;
                if let Some(RenamedFile { from, to, .. }) = &renaming.moved {
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
    if let Some(RenamedFile { from, to, .. }) = &renaming.moved {
        print(&format!("would rename {from} to {to}"));
    }
}

/// What becomes of links from elsewhere, for whoever published the site.
fn in_words(links: &Links) -> String {
    match links {
        Links::LeadOn { was, is, is_page } => {
            let lost = match is_page {
                true => {
                    "; the part of the page that a link points to, such as `#p3`, is lost in the redirect"
                }
                false => "",
            };
            format!("links from elsewhere to {was} will lead to {is}{lost}")
        }
        Links::TakenBack { was, id, file } => format!(
            "this undoes an earlier renaming: if the site has been published since, links to {was} will no longer work unless you write `formerly: [{id}]` into {file}"
        ),
        Links::Lost { was, is } => format!(
            "no redirect page can be kept at {was}, because some disks do not distinguish it from {is}: links to it will no longer work after the next build"
        ),
    }
}
