//! `dossier check`: everything that is wrong with the content, and nothing is written.

use camino::Utf8Path;
use clap::{Args, ValueEnum};

use super::outcome::{Failure, Format, Outcome};
use super::progress::Progress;
use super::terminal::{eprint, info, is_verbose, report};
use crate::content::Content;
use crate::diagnostic::{Allowed, Counts, Diagnostic, Diagnostics, Rule};
use crate::site;
use crate::site::links::BrokenLink;
use crate::workspace::{self, CONVERTED_BY_BUILD, Checked, Reporter as _, Stage, Workspace};

#[derive(Args, Debug)]
pub(super) struct Check {
    /// The format of diagnostics
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Also fail on warnings, or on warnings and hints
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Denied>,
    /// Also make the pages, without writing them, and check their links
    #[arg(long)]
    links: bool,
    /// Print how long each stage took
    #[arg(long)]
    timings: bool,
}

/// What else than errors is in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Denied {
    /// Warnings.
    Warnings,
    /// Warnings and hints.
    Hints,
}

impl Check {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        workspace::threads(0)?.install(|| self.check(root))
    }

    fn check(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let progress = Progress::new(info);
        let workspace = Workspace::open(root)?.reporting_to(&progress);
        let read = workspace.read()?.with_clippings(CONVERTED_BY_BUILD);
        let Checked {
            content,
            dossier,
            mut diagnostics,
        } = workspace.check(read)?;
        let mut links = None;
        if self.links && diagnostics.counts().errors == 0 {
            let files = workspace.render(&dossier)?;
            progress.start(Stage::Links);
            let (broken, count) = site::links::broken(&files);
            diagnostics.extend(broken.iter().map(leads_nowhere));
            links = Some(count);
        }
        progress.end();
        report(&diagnostics, &content.sources, self.format);
        if self.format == Format::Text {
            self.sum_up(&diagnostics, links);
            print_todos(&content);
            if is_verbose() {
                print_allowed(&diagnostics, &content);
            }
        }
        if self.timings || is_verbose() {
            eprint(&progress.table());
        }
        if self.stands_in_the_way(diagnostics.counts()) {
            Ok(Outcome::WrongContent)
        } else {
            Ok(Outcome::Clean)
        }
    }

    fn sum_up(&self, problems: &Diagnostics, links: Option<usize>) {
        match links {
            Some(count) => info(&format!("{count} links on the pages were followed")),
            None if self.links => {
                info("no links were followed: pages cannot be made while there are errors");
            }
            None => {}
        }
        if problems.is_empty() {
            info("no problems found");
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

/// Says what is left to do, record by record.
fn print_todos(content: &Content) {
    for (file, todo) in content.todos() {
        let todo = todo.replace(char::is_control, " ");
        info(&format!("to do: {}: {todo}", content.sources.path(file)));
    }
}

/// Says what is not reported because its author has answered it, and why.
fn print_allowed(problems: &Diagnostics, content: &Content) {
    for one in problems.allowed() {
        let Allowed {
            diagnostic,
            reason,
            at,
        } = one;
        let (place, _) = content.sources.position(diagnostic.span.unwrap_or(*at));
        let line = format!(
            "allowed: {}:{}: {}: {} ({})",
            content.sources.path(at.file),
            place.line,
            diagnostic.rule.id(),
            reason,
            diagnostic.message,
        );
        info(&line.replace(char::is_control, " "));
    }
}

fn leads_nowhere(link: &BrokenLink) -> Diagnostic {
    let message = format!(
        "on the page `{}`, the link `{}` {}",
        link.page, link.address, link.why
    );
    Diagnostic::nowhere(Rule::BrokenLink, message)
        .help("correct the link in the dossier's own template, or in the file in `static/`, that it comes from")
}
