//! `dossier fix`: fixes that are certain are applied, and annotations put into the order of their text. With `--ask` nothing changes
//! but what was accepted, one fix after the other.

use std::io::{BufRead as _, Lines, StdinLock};

use camino::Utf8Path;
use clap::Args;

use super::list::of;
use super::terminal::{ask, info, print};
use super::{Failure, Outcome};
use crate::content::mending::with_selector;
use crate::content::ordering::in_order_of_text;
use crate::content::shapes::{Kind, Reference};
use crate::content::{Choice, Content};
use crate::diagnostic::{Diagnostic, Help, Rule, Span, TextEdit};
use crate::edit::{self, ChangeSet};
use crate::workspace::{CONVERTED_BY_BUILD, Checked, Workspace};

#[derive(Args, Debug)]
pub(super) struct Fix {
    /// Ask about each fix, and apply only those that are accepted: `y` applies it, `n` leaves it, `q` stops asking
    #[arg(long)]
    ask: bool,
    /// Show what would change, and change nothing
    #[arg(long, conflicts_with = "ask")]
    dry_run: bool,
}

/// What would end one problem.
struct Remedy<'a> {
    problem: &'a Diagnostic,
    edits: Vec<TextEdit>,
    /// What is asked before it is applied.
    question: String,
    is_certain: bool,
}

impl Fix {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let read = Workspace::open(root)?.read()?;
        let Checked {
            content,
            diagnostics: problems,
            ..
        } = read.with_clippings(CONVERTED_BY_BUILD).bind();
        let ways: Vec<Vec<Remedy>> = problems
            .iter()
            .map(|problem| remedies(problem, &content))
            .filter(|ways| !ways.is_empty())
            .collect();
        if self.ask {
            return self.ask_about(root, &content, &ways);
        }
        let certain = ways.iter().filter_map(|ways| match ways.as_slice() {
            [only] if only.is_certain => Some(only.edits.clone()),
            _ => None,
        });
        let fixes = Fixes::of(certain);
        self.apply(root, &content, &fixes.changes)?;
        self.report(fixes.made);
        fixes.report();
        match ways.len() - fixes.made - fixes.left {
            0 => {}
            1 => info("1 more is likely: `dossier fix --ask` asks about it"),
            left => info(&format!(
                "{left} more are likely: `dossier fix --ask` asks about each"
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
        problems: &[Vec<Remedy>],
    ) -> Result<Outcome, Failure> {
        let mut answers = Answers::new();
        let mut accepted = Vec::new();
        for ways in problems {
            for remedy in ways {
                if answers.accept(&remedy.asked(content))? {
                    accepted.push(remedy);
                    break;
                }
            }
        }
        let fixes = Fixes::of(accepted.iter().map(|one| one.edits.clone()));
        self.apply(root, content, &fixes.changes)?;
        let content = Workspace::open(root)?.read()?.content;
        let mut lists = Vec::new();
        for list in in_order_of_text(&content) {
            let place = place(&content, list.span);
            let question = format!(
                "{place}these annotations are not in the order of the text\n  put them into that order?"
            );
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

    /// Sorts what has an order of its own, as it is after the fixes.
    fn sort(&self, root: &Utf8Path) -> Result<(), Failure> {
        let content = Workspace::open(root)?.read()?.content;
        let lists = in_order_of_text(&content);
        let lists = Fixes::of(lists.into_iter().map(|list| vec![list]));
        self.apply(root, &content, &lists.changes)?;
        if lists.made > 0 {
            let would = if self.dry_run { "would be " } else { "" };
            let count = of(lists.made, "list");
            info(&format!(
                "{count} of annotations {would}put into the order of the text"
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
                "{} not applied, since another fix changes the same words: run `dossier fix` again",
                fixes(self.left)
            ));
        }
    }
}

/// What a diagnostic offers: one of these ends it.
fn remedies<'a>(problem: &'a Diagnostic, content: &Content) -> Vec<Remedy<'a>> {
    let offers: Vec<&Help> = problem
        .help
        .iter()
        .filter(|help| !matches!(help, Help::Say(_)))
        .collect();
    match offers.as_slice() {
        [Help::Replace(_, span, by)] => vec![other_word(problem, *span, by, content)],
        [Help::Paste(_, lines)] if problem.rule == Rule::SelectorNotFound => {
            other_passage(problem, lines, content).into_iter().collect()
        }
        // One of several, which only an editor can choose.
        offers => offers
            .iter()
            .filter_map(|help| match help {
                Help::Replace(words, span, by) => Some(Remedy {
                    question: format!("{words}: {}", replaced(*span, by, content)),
                    is_certain: false,
                    ..other_word(problem, *span, by, content)
                }),
                _ => None,
            })
            .collect(),
    }
}

/// What is asked before words are replaced or taken out.
fn replaced(span: Span, by: &str, content: &Content) -> String {
    let now = content.sources.slice(span).trim();
    if by.is_empty() {
        format!("remove `{now}`?")
    } else {
        format!("write `{by}` instead of `{now}`?")
    }
}

/// Certain if only capitals, hyphens, characters that nobody sees and the like are different: then nothing else can have been meant.
fn other_word<'a>(problem: &'a Diagnostic, span: Span, by: &str, content: &Content) -> Remedy<'a> {
    // A word may stand between quotation marks of YAML.
    let bare = |text: &str| {
        text.chars()
            .filter(|c| !matches!(c, '-' | '_' | ' ' | '"' | '\''))
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let now = content.sources.slice(span);
    // Of two lines that say the same, either can go, and nothing else is advised.
    let is_same_twice = problem.rule == Rule::DuplicateKey && problem.help.len() == 1;
    Remedy {
        problem,
        edits: vec![TextEdit::new(span, by)],
        question: replaced(span, by, content),
        is_certain: is_same_twice
            || problem.rule == Rule::InvisibleCharacters
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
fn other_passage<'a>(
    problem: &'a Diagnostic,
    lines: &str,
    content: &Content,
) -> Option<Remedy<'a>> {
    let exact = problem.span?;
    let source = content.sources.get(exact.file)?;
    let edits = with_selector(exact.file, source, exact, lines)?;
    let (nearest, _) = problem.related.first()?;
    Some(Remedy {
        problem,
        edits,
        question: format!(
            "the nearest passage is on line {}; name that one?\n  {}",
            content.sources.position(*nearest).0.line,
            lines.trim()
        ),
        is_certain: false,
    })
}

impl Remedy<'_> {
    /// The problem with its place, and the question.
    fn asked(&self, content: &Content) -> String {
        let first = self.edits.first().map(|edit| edit.span);
        let place = self
            .problem
            .span
            .or(first)
            .map_or(String::new(), |span| place(content, span));
        format!("{place}{}\n  {}", self.problem.message, self.question)
    }
}

/// `file:line:column: `
fn place(content: &Content, span: Span) -> String {
    let start = content.sources.position(span).0;
    let path = content.sources.path(span.file);
    format!("{path}:{}:{}: ", start.line, start.column)
}

/// What somebody answers to one question after the other.
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
