//! Making a change, or showing it.

use camino::Utf8Path;
use clap::Args;
use serde_json::{Value, json};

use super::list::{characters, text_of};
use crate::cli::list::Form;
use crate::cli::outcome::{Failure, Format, Outcome};
use crate::cli::terminal::{info, print, print_data, report};
use crate::diagnostic::to_json;
use crate::workspace::Workspace;
use crate::workspace::annotate::{Performed, Planned, Request};

/// How a change is made and shown.
#[derive(Args, Debug)]
pub(super) struct Way {
    /// Show what would change without changing anything
    #[arg(long)]
    dry_run: bool,
    /// The output format
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

impl Way {
    /// Makes the changes that the requests need, or shows them.
    pub(super) fn perform(
        &self,
        root: &Utf8Path,
        requests: &[Request],
    ) -> Result<Outcome, Failure> {
        let workspace = Workspace::open(root)?;
        let (planned, is_done) = match self.dry_run {
            true => (workspace.plan(requests)?, false),
            false => match workspace.perform(requests)? {
                Performed::Done(planned, undo) => {
                    workspace.remember(&undo)?;
                    (planned, true)
                }
                Performed::Refused(planned) => (planned, false),
            },
        };
        match self.format {
            Form::Json => print_data(&as_data(&planned, is_done)),
            Form::Text => self.show(&planned),
        }
        match planned.is_refused() {
            true => Ok(Outcome::WrongContent),
            false => Ok(Outcome::Clean),
        }
    }

    fn show(&self, planned: &Planned) {
        report(
            &planned.caused,
            &planned.after.content.sources,
            Format::Text,
        );
        let is_refused = planned.is_refused();
        for file in &planned.changed {
            match self.dry_run || is_refused {
                true => print(&file.diff()),
                false => info(&file.diff()),
            }
        }
        if is_refused {
            print("nothing was changed, because `dossier check` would report an error");
        }
    }
}

/// A change for other programs. Places are counted in characters.
fn as_data(planned: &Planned, is_done: bool) -> String {
    let files = planned.changed.iter();
    let files = files.map(|file| json!({"file": file.path.as_str(), "diff": file.diff()}));
    let content = &planned.after.content;
    let passages = planned.outcomes.iter().map(|one| {
        let article = content
            .articles
            .iter()
            .find(|article| article.id == one.article);
        let text = article.map_or("", |article| text_of(&article.text, one.part));
        json!({
            "article": one.article,
            "kind": one.kind.as_str(),
            "exact": one.selector.exact,
            "prefix": one.selector.prefix,
            "suffix": one.selector.suffix,
            "nth": one.selector.nth,
            "start": characters(text, one.range.start),
            "end": characters(text, one.range.end),
        })
    });
    let data = json!({
        "done": is_done,
        "refused": planned.is_refused(),
        "files": files.collect::<Vec<Value>>(),
        "passages": passages.collect::<Vec<Value>>(),
        "check": to_json(&planned.caused, &content.sources),
    });
    serde_json::to_string_pretty(&data).unwrap_or_default()
}
