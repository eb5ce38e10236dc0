//! `dossier check`: everything that is wrong with the content, and nothing is written.

use std::borrow::Cow;

use camino::Utf8Path;
use clap::{Args, ValueEnum};

use super::build::{Clock, bound, with_clippings};
use super::terminal::{is_verbose, mention, note, report};
use super::{Failure, Format, Outcome};
use crate::content::{self, Content};
use crate::diagnostic::{Allowed, Counts, Diagnostic, Diagnostics, Rule};
use crate::site::links::BrokenLink;
use crate::site::theme::Theme;
use crate::site::{self, Site};

#[derive(Args, Debug)]
pub(super) struct Check {
    /// How diagnostics are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail on less than errors, too
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Denied>,
    /// Also make the pages, write none of them, and see whether their links lead anywhere
    #[arg(long)]
    links: bool,
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
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
        let mut clock = Clock::start();
        let (content, problems) = content::read(root)?;
        clock.stage("read");
        let mut problems = with_clippings(&content, problems);
        problems.append(site::check(root, &content)?);
        let (dossier, mut problems) = bound(&content, problems);
        clock.stage("checked");
        if !self.links {
            clock.waiting.end();
        }
        let mut links = None;
        if self.links && problems.counts().errors == 0 {
            let theme = Theme::load(root, dossier.site.theme, &dossier.site.language)?;
            let made = |all| clock.waiting.one_of(all);
            let files = Site::new(Cow::Borrowed(&dossier), theme)?.files(made)?;
            clock.stage("rendered");
            clock.waiting.go_on("following links");
            let (broken, count) = site::links::broken(&files);
            problems.extend(broken.iter().map(leads_nowhere));
            links = Some(count);
            clock.stage("links");
        }
        report(&problems, &content.sources, self.format);
        if self.format == Format::Text {
            self.sum_up(&problems, links);
            mention_todos(&content);
            if is_verbose() {
                mention_allowed(&problems, &content);
            }
        }
        if self.timings || is_verbose() {
            note(&clock.table());
        }
        if self.stands_in_the_way(problems.counts()) {
            Ok(Outcome::WrongContent)
        } else {
            Ok(Outcome::Clean)
        }
    }

    fn sum_up(&self, problems: &Diagnostics, links: Option<usize>) {
        match links {
            Some(count) => mention(&format!("{count} links of the pages were followed")),
            None if self.links => {
                mention("no links were followed: there are no pages while there are errors");
            }
            None => {}
        }
        if problems.is_empty() {
            mention("nothing is wrong");
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
fn mention_todos(content: &Content) {
    for (file, todo) in content.todos() {
        let todo = todo.replace(char::is_control, " ");
        mention(&format!("to do: {}: {todo}", content.sources.path(file)));
    }
}

/// Says what is not reported because its author has answered it, and why.
fn mention_allowed(problems: &Diagnostics, content: &Content) {
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
        mention(&line.replace(char::is_control, " "));
    }
}

fn leads_nowhere(link: &BrokenLink) -> Diagnostic {
    let message = format!(
        "on the page `{}`, the link `{}` {}",
        link.page, link.address, link.why
    );
    Diagnostic::nowhere(Rule::BrokenLink, message)
        .help("correct the link in the dossier's own template, or in the file of `static/`, that it comes from")
}
