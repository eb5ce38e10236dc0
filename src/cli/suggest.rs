//! `dossier suggest`: what might be annotated and is not, and what several articles say twice. Nothing is written.

use camino::Utf8Path;
use clap::Args;

use super::outcome::{Failure, Format, Outcome};
use super::terminal::{print, report};
use crate::clipping;
use crate::workspace::{self, Workspace};

#[derive(Args, Debug)]
pub(super) struct Suggest {
    /// The format of suggestions
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Suggest {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        workspace::threads(0)?.install(|| self.suggest(root))
    }

    fn suggest(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let read = Workspace::open(root)?.read()?;
        let content = read.content;
        // If files cannot be read as they are meant, suggestions would only be noise.
        let diagnostics = read.diagnostics.sorted();
        if diagnostics.counts().errors > 0 {
            report(&diagnostics, &content.sources, self.format);
            return Ok(Outcome::WrongContent);
        }
        let hints = clipping::suggestions(&content).sorted();
        report(&hints, &content.sources, self.format);
        if hints.is_empty() && self.format == Format::Text {
            print("nothing to suggest");
        }
        Ok(Outcome::Clean)
    }
}
