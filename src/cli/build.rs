//! `dossier build`: as received → as written → as meant → as shown → as published.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;

use super::import::report_of;
use super::terminal::{Waiting, is_verbose, mention, report};
use super::{Failure, Format, Outcome};
use crate::clipping;
use crate::content::register::Register;
use crate::content::{self, Content};
use crate::diagnostic::{Allowance, Diagnostic, Diagnostics, Rule};
use crate::dossier::{self, Dossier};
use crate::page;
use crate::site::publish::{Published, publish};
use crate::site::theme::Theme;
use crate::site::{self, Site};

#[derive(Args, Debug)]
pub(super) struct Build {
    /// Where the site is written, relative to the dossier's folder
    #[arg(long, short, value_name = "FOLDER", default_value = "public", value_parser = super::path)]
    output: Utf8PathBuf,
    /// Change nothing below content/: clippings without an article are reported, not converted
    #[arg(long)]
    frozen: bool,
    /// How diagnostics are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
    /// How many threads work at once; 0 takes as many as there are processors
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
}

impl Build {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        rayon::ThreadPoolBuilder::new()
            .num_threads(self.threads)
            .stack_size(super::STACK)
            .build()?
            .install(|| self.build(root))
    }

    fn build(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let mut clock = Clock::start();
        let (content, problems) = self.read(root, &mut clock)?;
        let mut problems = problems;
        problems.append(site::check(root, &content)?);
        let (dossier, problems) = bound(&content, problems);
        clock.stage("bound");
        report(&problems, &content.sources, self.format);
        if problems.counts().errors > 0 {
            return Ok(Outcome::WrongContent);
        }
        let published = self.publish(root, &dossier, &mut clock)?;
        if self.format == Format::Text {
            let output = self.output_in(root);
            mention(&summary(&dossier, &published, &output, clock.in_all()));
            mention_todos(content.todos().len());
            if let Some(without) = without(&dossier) {
                mention(without);
            }
        }
        if self.timings || is_verbose() {
            super::terminal::note(&clock.table());
        }
        Ok(Outcome::Clean)
    }

    /// The output folder, without a needless `./` in what is printed.
    fn output_in(&self, root: &Utf8Path) -> Utf8PathBuf {
        if root == "." {
            self.output.clone()
        } else {
            root.join(&self.output)
        }
    }

    /// Reads the folder; clippings that no article claims become articles first.
    fn read(&self, root: &Utf8Path, clock: &mut Clock) -> Result<(Content, Diagnostics), Failure> {
        if !self.frozen {
            clipping::staged::sweep_content(root);
        }
        let (content, problems) = content::read(root)?;
        clock.stage("read");
        let waiting = clipping::unclaimed(&content);
        if waiting.is_empty() || self.frozen {
            let how = "build without `--frozen` to convert it";
            let problems = with_waiting(&content, problems, how);
            return Ok((content, problems));
        }
        clock.waiting.go_on("reading clippings");
        let alone = clipping::lock_content(root);
        // Another program may have converted them while this one waited.
        let (content, _) = content::read(root)?;
        let each = |all| clock.waiting.one_of(all);
        let made = clipping::convert(root, &content, &Register::new(&content), each)?;
        drop(alone);
        for draft in &made.drafts {
            say_unless_json(
                self.format,
                &format!("converted a clipping to {}", draft.path),
            );
        }
        if let Some(names) = report_of(&made.proposals) {
            say_unless_json(self.format, &names);
        }
        let (content, mut problems) = content::read(root)?;
        problems.append(clipping::check(&content));
        problems.append(made.problems);
        clock.stage("converted");
        Ok((content, problems))
    }

    fn publish(
        &self,
        root: &Utf8Path,
        dossier: &Dossier,
        clock: &mut Clock,
    ) -> Result<Published, Failure> {
        let theme = Theme::load(root, dossier.site.theme, &dossier.site.language)?;
        clock.stage("theme");
        let made = |all| clock.waiting.one_of(all);
        let files = Site::new(Cow::Borrowed(dossier), theme)?.files(made)?;
        clock.stage("rendered");
        let protected: Vec<Utf8PathBuf> =
            site::MADE_FROM.iter().map(|path| root.join(path)).collect();
        let protected: Vec<&Utf8Path> = protected.iter().map(Utf8PathBuf::as_path).collect();
        let published = publish(&self.output_in(root), &protected, files)?;
        clock.stage("published");
        Ok(published)
    }
}

/// Adds what is wrong with clippings to what is wrong with records, for a command that converts none.
pub(super) fn with_clippings(content: &Content, problems: Diagnostics) -> Diagnostics {
    with_waiting(content, problems, "`dossier build` converts it")
}

/// `how`: what converts a clipping that waits for it.
fn with_waiting(content: &Content, mut problems: Diagnostics, how: &str) -> Diagnostics {
    problems.append(clipping::check(content));
    let waiting = clipping::unclaimed(content);
    problems.extend(waiting.iter().map(|file| {
        let cannot_be = clipping::why_unread(file);
        cannot_be.unwrap_or_else(|| not_converted(&file.path, how))
    }));
    problems
}

/// As meant, with everything that is wrong: in order, and as grave as `site.yaml` has it.
pub(super) fn bound(content: &Content, mut problems: Diagnostics) -> (Dossier, Diagnostics) {
    let (dossier, unresolved) = dossier::bind(content);
    problems.append(unresolved);
    let problems = checked(&dossier, content, problems);
    (dossier, problems)
}

/// Everything that is wrong: where nothing is broken, also what only looks wrong.
pub(super) fn checked(
    dossier: &Dossier,
    content: &Content,
    mut problems: Diagnostics,
) -> Diagnostics {
    if problems.counts().errors == 0 {
        problems.append(dossier::rules::check(dossier, content));
    }
    let allowances = content.allowances();
    let unused = problems.allow(&allowances);
    // What is broken keeps rules from being checked, and a record that was only begun is not told what it lacks.
    if problems.counts().errors == 0 {
        let todos = content.todos();
        let is_due = |one: &&&Allowance| !todos.contains_key(&one.at.file);
        let unused: Vec<&Allowance> = unused.iter().filter(is_due).copied().collect();
        problems.report_unused(&unused);
    }
    problems.apply_levels(&content.site.levels);
    problems.sorted()
}

fn say_unless_json(format: Format, words: &str) {
    if format == Format::Text {
        mention(words);
    }
}

fn not_converted(path: &str, how: &str) -> Diagnostic {
    Diagnostic::nowhere(
        Rule::ClippingNotConverted,
        format!("the clipping `{path}` has no article"),
    )
    .help(how)
}

/// Says that records are published that something is left to do with.
fn mention_todos(count: usize) {
    match count {
        0 => {}
        1 => mention("1 record says what is left to do with it: `dossier check` repeats it"),
        more => mention(&format!(
            "{more} records say what is left to do with them: `dossier check` repeats it"
        )),
    }
}

/// What the site goes without, and what it would need.
fn without(dossier: &Dossier) -> Option<&'static str> {
    if dossier.site.base_url.is_none() {
        return Some(
            "without feeds, sitemap and pictures for shared links: they need `base_url` in site.yaml",
        );
    }
    (!page::has_feed(dossier) && !dossier.articles.is_empty()).then_some(
        "without feed.xml: its entries need a day: `published` of an article, or `updated` in site.yaml",
    )
}

/// What was made, on one screen.
fn summary(dossier: &Dossier, published: &Published, output: &Utf8Path, took: Duration) -> String {
    let count = |count: usize, one: &str, many: &str| {
        format!("{count} {}", if count == 1 { one } else { many })
    };
    let parts = [
        count(dossier.articles.len(), "article", "articles"),
        count(dossier.actors.len(), "actor", "actors"),
        count(dossier.places.len(), "place", "places"),
        count(dossier.claims.len(), "claim", "claims"),
        count(dossier.events.len(), "event", "events"),
    ];
    let Published {
        written,
        unchanged,
        removed,
    } = published;
    format!(
        "{}: {}\n{written} files written, {unchanged} unchanged, {removed} removed, in {:.2} s\nopen {}",
        dossier.site.title,
        parts.join(", "),
        took.as_secs_f64(),
        output.join("index.html"),
    )
}

/// How long the stages took.
pub(super) struct Clock {
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
    /// What is said meanwhile.
    pub(super) waiting: Waiting,
}

impl Clock {
    pub(super) fn start() -> Self {
        Self {
            last: Instant::now(),
            stages: Vec::new(),
            waiting: Waiting::begin("reading"),
        }
    }

    pub(super) fn stage(&mut self, name: &'static str) {
        let now = Instant::now();
        self.stages.push((name, now.duration_since(self.last)));
        self.last = now;
        let next = match name {
            "read" | "converted" => "looking up names and passages",
            "bound" | "checked" | "theme" => "making pages",
            "rendered" => "writing",
            _ => return self.waiting.end(),
        };
        self.waiting.go_on(next);
    }

    pub(super) fn table(&self) -> String {
        let mut lines: Vec<String> = self
            .stages
            .iter()
            .map(|(name, took)| line(name, *took))
            .collect();
        lines.push(line("in all", self.in_all()));
        lines.join("\n")
    }

    /// How long all stages took together.
    fn in_all(&self) -> Duration {
        self.stages.iter().map(|(_, took)| *took).sum()
    }
}

fn line(name: &str, took: Duration) -> String {
    format!("{name:>10} {:>8.1} ms", took.as_secs_f64() * 1000.0)
}
