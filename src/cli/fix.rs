//! `dossier fix`: mends that are certain are made, and annotations put into the order of their text; mends that are likely, where
//! they are asked for one by one.

use std::io::BufRead as _;

use camino::Utf8Path;
use clap::Args;

use super::build::{bound, with_clippings};
use super::edit::{Edits, write};
use super::list::of;
use super::terminal::{ask, mention, say};
use super::{Failure, Outcome};
use crate::content::mending::{Change, with_selector};
use crate::content::ordering::in_order_of_text;
use crate::content::shapes::{Kind, Reference};
use crate::content::{self, Choice, Content};
use crate::diagnostic::{Diagnostic, Help, Rule, Span};

#[derive(Args, Debug)]
pub(super) struct Fix {
    /// Ask about each mend that is likely and not certain: `y` makes it, `n` leaves it, `q` stops asking
    #[arg(long)]
    ask: bool,
    /// Show what would change, and change nothing
    #[arg(long, conflicts_with = "ask")]
    dry_run: bool,
}

/// What would mend one problem.
struct Mend<'a> {
    problem: &'a Diagnostic,
    changes: Vec<Change>,
    /// What is asked before it is made.
    question: String,
    is_certain: bool,
}

impl Fix {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let (content, problems) = content::read(root)?;
        let problems = with_clippings(&content, problems);
        let (_, problems) = bound(&content, problems);
        let (certain, likely): (Vec<Mend>, Vec<Mend>) = problems
            .iter()
            .filter_map(|problem| mend(problem, &content))
            .partition(|mend| mend.is_certain);
        let asked = if self.ask {
            chosen(&likely, &content)?
        } else {
            Vec::new()
        };
        let mends = certain.iter().chain(asked.iter().copied());
        self.make(root, &content, mends.flat_map(|mend| &mend.changes))?;
        let count = certain.len() + asked.len();
        let would = if self.dry_run { "would be " } else { "" };
        mention(&format!("{} {would}made", of(count, "mend")));
        let left = likely.len().saturating_sub(asked.len());
        if left > 0 && !self.ask {
            let are = if left == 1 { "is" } else { "are" };
            mention(&format!(
                "{left} more {are} likely: `dossier fix --ask` asks about each"
            ));
        }
        self.sort(root)?;
        Ok(Outcome::Clean)
    }

    /// Shows a change: what was asked for where nothing is changed, and else what was done.
    fn show(&self, diff: &str) {
        if self.dry_run {
            say(diff);
        } else {
            mention(diff);
        }
    }

    /// Makes changes, and shows them.
    fn make<'c>(
        &self,
        root: &Utf8Path,
        content: &Content,
        changes: impl Iterator<Item = &'c Change>,
    ) -> Result<(), Failure> {
        let mut edits = Edits::default();
        for (span, by) in changes {
            edits.replace(&content.sources, *span, by);
        }
        let changed = edits.changed(&content.sources);
        for one in &changed {
            self.show(&one.diff());
        }
        if self.dry_run {
            return Ok(());
        }
        write(root, &changed)
    }

    /// Sorts what has an order of its own, as it stands after the mends.
    fn sort(&self, root: &Utf8Path) -> Result<(), Failure> {
        let (content, _) = content::read(root)?;
        let lists = in_order_of_text(&content);
        self.make(root, &content, lists.iter())?;
        if !lists.is_empty() {
            let would = if self.dry_run { "would be " } else { "" };
            let count = of(lists.len(), "list");
            say(&format!(
                "{count} of annotations {would}put into the order of the text"
            ));
        }
        Ok(())
    }
}

/// What a diagnostic offers, where it offers one thing.
fn mend<'a>(problem: &'a Diagnostic, content: &Content) -> Option<Mend<'a>> {
    let mut offers = problem
        .help
        .iter()
        .filter(|help| !matches!(help, Help::Say(_)));
    match (offers.next(), offers.next()) {
        (Some(Help::Replace(_, span, by)), None) => Some(other_word(problem, *span, by, content)),
        (Some(Help::Paste(_, lines)), None) if problem.rule == Rule::SelectorNotFound => {
            other_passage(problem, lines, content)
        }
        _ => None,
    }
}

/// Certain where only capitals, hyphens, characters that nobody sees and the like are different: then nothing else can have been meant.
fn other_word<'a>(problem: &'a Diagnostic, span: Span, by: &str, content: &Content) -> Mend<'a> {
    // A word may stand between quotation marks of YAML.
    let bare = |text: &str| {
        text.chars()
            .filter(|c| !matches!(c, '-' | '_' | ' ' | '"' | '\''))
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let now = content.sources.slice(span);
    Mend {
        problem,
        changes: vec![(span, by.to_owned())],
        question: format!("write `{by}` instead of `{now}`?"),
        is_certain: problem.rule == Rule::InvisibleCharacters
            || bare(now) == bare(by)
            || is_renamed(content, now, by),
    }
}

/// Whether a record says of itself that it was called `now` and is called `by`, with or without the kind before both.
fn is_renamed(content: &Content, now: &str, by: &str) -> bool {
    let id = |written: &str| {
        let plain = written.trim_matches(['"', '\'']);
        Reference::parse(plain).map_or(plain.to_owned(), |reference| reference.id)
    };
    let (now, by) = (id(now), id(by));
    let mut kinds = Kind::ALL.iter();
    kinds.any(|kind| content.now_called(*kind, &now) == Some(by.as_str()))
}

/// The nearest passage, which only an editor can tell to be the one that was meant.
fn other_passage<'a>(problem: &'a Diagnostic, lines: &str, content: &Content) -> Option<Mend<'a>> {
    let exact = problem.span?;
    let source = content.sources.get(exact.file)?;
    let changes = with_selector(exact.file, source, exact, lines)?;
    let (nearest, _) = problem.related.first()?;
    Some(Mend {
        problem,
        changes,
        question: format!(
            "the nearest passage is on line {}; name that one?\n  {}",
            content.sources.position(*nearest).0.line,
            lines.trim()
        ),
        is_certain: false,
    })
}

impl Mend<'_> {
    fn ask(&self, content: &Content) {
        let span = self
            .problem
            .span
            .or(self.changes.first().map(|(span, _)| *span));
        let place = span.map_or(String::new(), |span| {
            let start = content.sources.position(span).0;
            format!(
                "{}:{}:{}: ",
                content.sources.path(span.file),
                start.line,
                start.column
            )
        });
        ask(&format!(
            "{place}{}\n  {} [y/n/q] ",
            self.problem.message, self.question
        ));
    }
}

/// The mends to which the answer is yes.
fn chosen<'m, 'a>(likely: &'m [Mend<'a>], content: &Content) -> Result<Vec<&'m Mend<'a>>, Failure> {
    let mut yes = Vec::new();
    let mut answers = std::io::stdin().lock().lines();
    for mend in likely {
        mend.ask(content);
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
