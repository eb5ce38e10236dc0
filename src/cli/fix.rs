//! `dossier fix`: fixes that are certain are applied, and annotations put into the order of their text. With `--ask` nothing changes
//! but what was accepted, one fix after the other.

use std::io::{BufRead as _, Lines, StdinLock};

use camino::Utf8Path;
use clap::Args;

use super::list::of;
use super::outcome::{Failure, Outcome};
use super::terminal::{ask, info, print};
use crate::content::Content;
use crate::content::ordering::in_order_of_text;
use crate::diagnostic::{Applicability, Diagnostic, Fix, Span, TextEdit};
use crate::edit::{self, ChangeSet};
use crate::workspace::{CONVERTED_BY_BUILD, Checked, Workspace};

#[derive(Args, Debug)]
pub(super) struct FixCommand {
    /// Ask about each fix and apply only those you accept: `y` applies it, `n` skips it, `q` stops
    #[arg(long)]
    ask: bool,
    /// Show what would change without changing anything
    #[arg(long, conflicts_with = "ask")]
    dry_run: bool,
}

impl FixCommand {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let read = Workspace::open(root)?.read()?;
        let Checked {
            content,
            diagnostics: problems,
            ..
        } = read.with_clippings(CONVERTED_BY_BUILD).bind();
        let ways: Vec<(&Diagnostic, Vec<&Fix>)> = problems
            .iter()
            .map(|problem| (problem, applicable(problem)))
            .filter(|(_, ways)| !ways.is_empty())
            .collect();
        if self.ask {
            return self.ask_about(root, &content, &ways);
        }
        let certain = ways.iter().filter_map(|(problem, _)| certain(problem));
        let fixes = Fixes::of(certain);
        self.apply(root, &content, &fixes.changes)?;
        self.report(fixes.made);
        fixes.report();
        match ways.len() - fixes.made - fixes.left {
            0 => {}
            1 => info("1 more possible fix; run `dossier fix --ask` to review it"),
            left => info(&format!(
                "{left} more possible fixes; run `dossier fix --ask` to review each of them"
            )),
        }
        self.sort(root)?;
        Ok(Outcome::Clean)
    }

    /// Applies what is accepted, and nothing else.
    fn ask_about(
        &self,
        root: &Utf8Path,
        content: &Content,
        problems: &[(&Diagnostic, Vec<&Fix>)],
    ) -> Result<Outcome, Failure> {
        let mut answers = Answers::new();
        let mut accepted = Vec::new();
        for (problem, ways) in problems {
            for fix in ways {
                if answers.accept(&asked(problem, fix, ways.len(), content))? {
                    accepted.push(*fix);
                    break;
                }
            }
        }
        let fixes = Fixes::of(accepted.iter().map(|fix| fix.edits.clone()));
        self.apply(root, content, &fixes.changes)?;
        let content = Workspace::open(root)?.read()?.content;
        let mut lists = Vec::new();
        for list in in_order_of_text(&content) {
            let place = place(&content, list.span);
            let question =
                format!("{place}these annotations are not in the order of the text\n  sort them?");
            if answers.accept(&question)? {
                lists.push(list);
            }
        }
        let sorted = Fixes::of(lists.into_iter().map(|list| vec![list]));
        self.apply(root, &content, &sorted.changes)?;
        self.report(fixes.made + sorted.made);
        fixes.report();
        Ok(Outcome::Clean)
    }

    fn report(&self, count: usize) {
        let would = if self.dry_run { "would be " } else { "" };
        info(&format!("{} {would}applied", fixes(count)));
    }

    /// Shows a change: what was asked for if nothing is changed, and else what was done.
    fn show(&self, diff: &str) {
        if self.dry_run {
            print(diff);
        } else {
            info(diff);
        }
    }

    /// Changes files, and shows how.
    fn apply(
        &self,
        root: &Utf8Path,
        content: &Content,
        changes: &ChangeSet,
    ) -> Result<(), Failure> {
        let changed = changes
            .changed(&content.sources)
            .map_err(edit::Error::from)?;
        for one in &changed {
            self.show(&one.diff());
        }
        if self.dry_run {
            return Ok(());
        }
        Ok(Workspace::open(root)?.apply(&changed, None)?)
    }

    /// Sorts what has its own order, as it is after the fixes.
    fn sort(&self, root: &Utf8Path) -> Result<(), Failure> {
        let content = Workspace::open(root)?.read()?.content;
        let lists = in_order_of_text(&content);
        let lists = Fixes::of(lists.into_iter().map(|list| vec![list]));
        self.apply(root, &content, &lists.changes)?;
        if lists.made > 0 {
            let would = if self.dry_run { "would be " } else { "" };
            let count = of(lists.made, "list");
            info(&format!(
                "{count} of annotations {would}sorted into the order of the text"
            ));
        }
        Ok(())
    }
}

/// "1 fix", "3 fixes".
fn fixes(count: usize) -> String {
    match count {
        1 => "1 fix".to_owned(),
        more => format!("{more} fixes"),
    }
}

/// Fixes that are applied together.
#[derive(Default)]
struct Fixes {
    changes: ChangeSet,
    made: usize,
    /// How many change what another fix changes, and so have to wait for another run.
    left: usize,
}

impl Fixes {
    /// Gathers fixes, each whole or not at all; of two that contradict each other the first is made.
    fn of(fixes: impl Iterator<Item = Vec<TextEdit>>) -> Self {
        let mut all = Self::default();
        for edits in fixes {
            match all.changes.add_all(edits) {
                Ok(()) => all.made += 1,
                Err(_) => all.left += 1,
            }
        }
        all
    }

    fn report(&self) {
        if self.left > 0 {
            info(&format!(
                "{} not applied because another fix changes the same words: run `dossier fix` again",
                fixes(self.left)
            ));
        }
    }
}

/// The fixes of a diagnostic that can be applied: one of these ends it.
fn applicable(problem: &Diagnostic) -> Vec<&Fix> {
    let is_applicable = |fix: &&Fix| fix.applicability != Applicability::Manual;
    problem.fixes().filter(is_applicable).collect()
}

/// The changes of a diagnostic's only fix, if it is certain. Of several only an editor can choose one.
fn certain(problem: &Diagnostic) -> Option<Vec<TextEdit>> {
    let mut fixes = problem.fixes();
    match (fixes.next(), fixes.next()) {
        (Some(fix), None) if fix.applicability == Applicability::Certain => Some(fix.edits.clone()),
        _ => None,
    }
}

/// A diagnostic with its place, and the question whether a fix is to be applied, which is one of so many.
fn asked(problem: &Diagnostic, fix: &Fix, ways: usize, content: &Content) -> String {
    let first = fix.edits.first().map(|edit| edit.span);
    let at = problem.span.or(first);
    let place = at.map_or(String::new(), |span| place(content, span));
    let question = match (&fix.lines, &fix.edits.first()) {
        (Some(lines), _) => passage(problem, lines, content),
        (None, Some(edit)) if ways == 1 && problem.fixes().count() == 1 => replaced(edit, content),
        (None, Some(edit)) => format!("{}: {}", fix.title, replaced(edit, content)),
        (None, None) => fix.title.clone(),
    };
    format!("{place}{}\n  {question}", problem.message)
}

/// What is asked before a passage is named by other fields.
fn passage(problem: &Diagnostic, lines: &str, content: &Content) -> String {
    let nearest = problem.related.first();
    let line = nearest.map_or(0, |(span, _)| content.sources.position(*span).0.line);
    format!(
        "the nearest passage is on line {line}; use that one?\n  {}",
        lines.trim()
    )
}

/// What is asked before words are replaced or taken out.
fn replaced(edit: &TextEdit, content: &Content) -> String {
    let now = content.sources.slice(edit.span).trim();
    if edit.text.is_empty() {
        format!("remove `{now}`?")
    } else {
        format!("replace `{now}` with `{}`?", edit.text)
    }
}

/// `file:line:column: `
fn place(content: &Content, span: Span) -> String {
    let start = content.sources.position(span).0;
    let path = content.sources.path(span.file);
    format!("{path}:{}:{}: ", start.line, start.column)
}

/// What someone answers to one question after the other.
struct Answers {
    lines: Lines<StdinLock<'static>>,
    is_over: bool,
}

impl Answers {
    fn new() -> Self {
        Self {
            lines: std::io::stdin().lock().lines(),
            is_over: false,
        }
    }

    /// Whether the answer is yes. After `q`, or at the end of all answers, nothing more is asked.
    fn accept(&mut self, question: &str) -> Result<bool, Failure> {
        if self.is_over {
            return Ok(false);
        }
        ask(&format!("{question} [y/n/q] "));
        let answer = self.lines.next().transpose()?;
        Ok(match answer.as_deref().map(str::trim) {
            Some("y" | "Y" | "yes" | "Yes") => true,
            Some("q" | "Q" | "quit" | "Quit") | None => {
                self.is_over = true;
                false
            }
            Some(_) => false,
        })
    }
}
