//! `dossier build`: as received → as written → as meant → as shown → as published.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;

use super::import::report_of;
use super::outcome::{Failure, Format, Outcome};
use super::progress::Progress;
use super::terminal::{eprint, info, is_verbose, report};
use crate::dossier::Dossier;
use crate::page;
use crate::site::publish::Published;
use crate::workspace::{self, Checked, Converted, ReadContent, Workspace};

#[derive(Args, Debug)]
pub(super) struct Build {
    /// The output folder, relative to the dossier's folder
    #[arg(long, short, value_name = "FOLDER", default_value = "public", value_parser = super::outcome::path)]
    output: Utf8PathBuf,
    /// Change nothing in content/: report clippings without an article instead of converting them
    #[arg(long)]
    frozen: bool,
    /// The format of diagnostics
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Print how long each stage took
    #[arg(long)]
    timings: bool,
    /// The number of threads; 0 uses one per processor
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
}

impl Build {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        workspace::threads(self.threads)?.install(|| self.build(root))
    }

    fn build(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let is_text = self.format == Format::Text;
        let progress = Progress::new(if is_text { info } else { |_| () });
        let workspace = Workspace::open(root)?.reporting_to(&progress);
        let read = self.read(&workspace)?;
        let Checked {
            content,
            dossier,
            diagnostics,
        } = workspace.check(read)?;
        report(&diagnostics, &content.sources, self.format);
        if diagnostics.counts().errors > 0 {
            return Ok(Outcome::WrongContent);
        }
        let output = self.output_in(root);
        let files = workspace.render(&dossier)?;
        let published = workspace.publish(&output, files)?;
        progress.end();
        if is_text {
            info(&summary(&dossier, &published, &output, progress.elapsed()));
            print_todos(content.todos().len());
            if let Some(without) = without(&dossier) {
                info(without);
            }
        }
        if self.timings || is_verbose() {
            eprint(&progress.table());
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
    fn read(&self, workspace: &Workspace<'_>) -> Result<ReadContent, Failure> {
        if self.frozen {
            let advice = "run without `--frozen` to convert it";
            return Ok(workspace.read()?.with_clippings(advice));
        }
        let Converted { read, proposals } = workspace.convert()?;
        if self.format == Format::Text
            && let Some(names) = report_of(&proposals)
        {
            info(&names);
        }
        Ok(read)
    }
}

/// Reports that some published records have a `todo`.
fn print_todos(count: usize) {
    match count {
        0 => {}
        1 => info("1 record has work left to do; run `dossier check` to list it"),
        more => info(&format!(
            "{more} records have work left to do; run `dossier check` to list it"
        )),
    }
}

/// What the site goes without, and what it would need.
fn without(dossier: &Dossier) -> Option<&'static str> {
    if dossier.site.base_url.is_none() {
        return Some(
            "no feeds, sitemap or preview images were written: they need `base_url` in site.yaml",
        );
    }
    (!page::has_feed(dossier) && !dossier.articles.is_empty()).then_some(
        "feed.xml was not written: its entries need a date, either `published` of an article or `updated` in site.yaml",
    )
}

/// What was made, on one screen.
fn summary(dossier: &Dossier, published: &Published, output: &Utf8Path, took: Duration) -> String {
    let count = |count: usize, one: &str, many: &str| {
        format!("{count} {}", if count == 1 { one } else { many })
    };
    let mut parts = vec![
        count(dossier.articles.len(), "article", "articles"),
        count(dossier.actors.len(), "actor", "actors"),
        count(dossier.places.len(), "place", "places"),
        count(dossier.claims.len(), "claim", "claims"),
        count(dossier.events.len(), "event", "events"),
    ];
    if !dossier.questions.is_empty() {
        parts.push(count(dossier.questions.len(), "question", "questions"));
    }
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
