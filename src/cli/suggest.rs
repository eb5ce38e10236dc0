//! `dossier suggest`: what might be annotated and is not, and nothing is written.

use camino::Utf8Path;
use clap::Args;

use super::terminal::{report, say};
use super::{Failure, Format, Outcome};
use crate::clipping;
use crate::content;
use crate::content::register::Register;

#[derive(Args, Debug)]
pub(super) struct Suggest {
    /// How suggestions are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Suggest {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        rayon::ThreadPoolBuilder::new()
            .stack_size(super::STACK)
            .build()?
            .install(|| self.suggest(root))
    }

    fn suggest(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let (content, problems) = content::read(root)?;
        // Where files cannot be read as they are meant, suggestions would only be noise.
        let problems = problems.sorted();
        if problems.counts().errors > 0 {
            report(&problems, &content.sources, self.format);
            return Ok(Outcome::WrongContent);
        }
        let hints = clipping::suggestions(&content, &Register::new(&content)).sorted();
        report(&hints, &content.sources, self.format);
        if hints.is_empty() && self.format == Format::Text {
            say("nothing to suggest");
        }
        Ok(Outcome::Clean)
    }
}
