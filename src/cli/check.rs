//! `dossier check`: everything that is wrong with the content, and nothing is written.

use camino::Utf8Path;
use clap::{Args, ValueEnum};

use super::build::{bound, with_clippings};
use super::terminal::{report, say};
use super::{Failure, Format, Outcome};
use crate::content;
use crate::diagnostic::Counts;
use crate::site;

#[derive(Args, Debug)]
pub(super) struct Check {
    /// How diagnostics are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail on less than errors, too
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Denied>,
}

/// What else than errors stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Denied {
    /// Warnings.
    Warnings,
    /// Warnings and hints.
    Hints,
}

impl Check {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        rayon::ThreadPoolBuilder::new()
            .stack_size(super::STACK)
            .build()?
            .install(|| self.check(root))
    }

    fn check(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let (content, problems) = content::read(root)?;
        let mut problems = with_clippings(&content, problems);
        problems.append(site::words::check(root, &content.site)?);
        let (_, problems) = bound(&content, problems);
        report(&problems, &content.sources, self.format);
        if problems.is_empty() && self.format == Format::Text {
            say("nothing is wrong");
        }
        if self.stands_in_the_way(problems.counts()) {
            Ok(Outcome::WrongContent)
        } else {
            Ok(Outcome::Clean)
        }
    }

    fn stands_in_the_way(&self, counts: Counts) -> bool {
        let Counts {
            errors,
            warnings,
            hints,
        } = counts;
        let denied = match self.deny {
            None => 0,
            Some(Denied::Warnings) => warnings,
            Some(Denied::Hints) => warnings + hints,
        };
        errors + denied > 0
    }
}
