//! `dossier fix`: mends that are certain are made; those that are likely, where they are asked for one by one.

use std::io::BufRead as _;

use camino::Utf8Path;
use clap::Args;

use super::build::{bound, with_clippings};
use super::edit::{Edits, write};
use super::list::of;
use super::terminal::{ask, say, say_plainly};
use super::{Failure, Outcome};
use crate::content::{self, Content};
use crate::diagnostic::{Diagnostic, Diagnostics, Help, Span};

#[derive(Args, Debug)]
pub(super) struct Fix {
    /// Ask about each mend that is likely and not certain: `y` makes it, `n` leaves it, `q` stops asking
    #[arg(long)]
    ask: bool,
    /// Show what would change, and change nothing
    #[arg(long, conflicts_with = "ask")]
    dry_run: bool,
}

/// Other words for a stretch of a file.
struct Mend<'a> {
    problem: &'a Diagnostic,
    span: Span,
    by: &'a str,
}

impl Fix {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let (content, problems) = content::read(root)?;
        let problems = with_clippings(&content, problems);
        let (_, problems) = bound(&content, problems);
        let (certain, likely): (Vec<Mend>, Vec<Mend>) =
            mends(&problems).partition(|mend| mend.is_certain(&content));
        let mut edits = Edits::default();
        for mend in &certain {
            edits.replace(&content.sources, mend.span, mend.by);
        }
        let asked = if self.ask {
            chosen(&likely, &content)?
        } else {
            Vec::new()
        };
        for mend in &asked {
            edits.replace(&content.sources, mend.span, mend.by);
        }
        let changed = edits.changed(&content.sources);
        for one in &changed {
            say_plainly(&one.diff());
        }
        if !self.dry_run {
            write(root, &changed)?;
        }
        let made = if self.dry_run {
            "would be made"
        } else {
            "made"
        };
        say(&format!("{} {made}", of(edits.count(), "mend")));
        let left = likely.len().saturating_sub(asked.len());
        if left > 0 && !self.ask {
            let are = if left == 1 { "is" } else { "are" };
            say(&format!(
                "{left} more {are} likely: `dossier fix --ask` asks about each"
            ));
        }
        Ok(Outcome::Clean)
    }
}

/// What diagnostics offer, where they offer one thing.
fn mends(problems: &Diagnostics) -> impl Iterator<Item = Mend<'_>> {
    problems.iter().filter_map(|problem| {
        let mut offers = problem.help.iter().filter_map(|help| match help {
            Help::Replace(_, span, by) => Some((*span, by.as_str())),
            Help::Say(_) | Help::Paste(..) => None,
        });
        let (span, by) = offers.next()?;
        offers
            .next()
            .is_none()
            .then_some(Mend { problem, span, by })
    })
}

impl Mend<'_> {
    /// Whether only capitals, hyphens and the like are different: then nothing else can have been meant.
    fn is_certain(&self, content: &Content) -> bool {
        let bare = |text: &str| {
            text.chars()
                .filter(|c| !matches!(c, '-' | '_' | ' '))
                .flat_map(char::to_lowercase)
                .collect::<String>()
        };
        bare(content.sources.slice(self.span)) == bare(self.by)
    }

    fn question(&self, content: &Content) -> String {
        let (start, _) = content.sources.position(self.span);
        format!(
            "{}:{}:{}: {}\n  write `{}` instead of `{}`? [y/n/q] ",
            content.sources.path(self.span.file),
            start.line,
            start.column,
            self.problem.message,
            self.by,
            content.sources.slice(self.span)
        )
    }
}

/// The mends to which the answer is yes.
fn chosen<'m, 'a>(likely: &'m [Mend<'a>], content: &Content) -> Result<Vec<&'m Mend<'a>>, Failure> {
    let mut yes = Vec::new();
    let mut answers = std::io::stdin().lock().lines();
    for mend in likely {
        ask(&mend.question(content));
        let answer = answers
            .next()
            .transpose()?
            .unwrap_or_else(|| "q".to_owned());
        match answer.trim().to_lowercase().as_str() {
            "y" | "yes" => yes.push(mend),
            "q" | "quit" => break,
            _ => {}
        }
    }
    Ok(yes)
}
