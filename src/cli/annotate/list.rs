//! `dossier annotate list`.

use camino::Utf8Path;
use clap::Args;
use serde_json::{Value, json};

use crate::cli::list::Form;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::terminal::{print, print_data};
use crate::content::article::ArticleText;
use crate::content::shapes::Part;
use crate::content::{Choice as _, Record};
use crate::workspace::Workspace;
use crate::workspace::annotate::{Entry, entries};

#[derive(Args, Debug)]
pub(super) struct ListAnnotations {
    /// List only the annotations of this article
    #[arg(value_name = "ARTICLE")]
    article: Option<String>,
    /// List only suggestions that are not yet confirmed
    #[arg(long)]
    suggested: bool,
    /// The output format
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

impl ListAnnotations {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let content = Workspace::open(root)?.read()?.content;
        if let Some(id) = &self.article {
            content.look_up(&format!("article:{id}"))?;
        }
        let is_asked = |article: &&Record<ArticleText>| {
            self.article.as_ref().is_none_or(|id| *id == article.id)
        };
        let mut rows = Vec::new();
        for article in content.articles.iter().filter(is_asked) {
            let found = entries(&article.text).into_iter();
            let found = found.filter(|one| !self.suggested || one.is_suggested());
            rows.extend(found.map(|entry| (article, entry)));
        }
        match self.format {
            Form::Json => {
                let rows: Vec<Value> = rows.iter().map(|(a, e)| as_data(a, e)).collect();
                print_data(&serde_json::to_string_pretty(&rows).unwrap_or_default());
            }
            Form::Text if rows.is_empty() => print("no annotations"),
            Form::Text => {
                for (article, entry) in &rows {
                    print(&row(article, entry));
                }
            }
        }
        Ok(Outcome::Clean)
    }
}

fn row(article: &Record<ArticleText>, entry: &Entry<'_>) -> String {
    let state = match (entry.is_suggested(), entry.ranges.is_empty()) {
        (true, _) => "  (suggested)",
        (false, true) => "  (not found in the text)",
        (false, false) => "",
    };
    format!(
        "{}  {}  “{}”{state}",
        article.id,
        entry.name(),
        entry.words()
    )
}

fn as_data(article: &Record<ArticleText>, entry: &Entry<'_>) -> Value {
    let text = text_of(&article.text, entry.common.selector.part);
    let ranges = entry.ranges.iter().map(
        |range| json!({"start": characters(text, range.start), "end": characters(text, range.end)}),
    );
    json!({
        "article": article.id,
        "name": entry.name(),
        "kind": entry.kind.as_str(),
        "exact": entry.words(),
        "in": entry.common.selector.part.as_str(),
        "suggested": entry.is_suggested(),
        "passages": ranges.collect::<Vec<Value>>(),
    })
}

/// A part of an article.
pub(super) fn text_of(article: &ArticleText, part: Part) -> &str {
    match part {
        Part::Title => &article.title.value,
        Part::Text => &article.body.text,
    }
}

/// A place in a text, in characters.
pub(super) fn characters(text: &str, at: usize) -> usize {
    text.get(..at).map_or(0, |before| before.chars().count())
}
