//! `content/decisions.yaml`: suggestions that an editor rejected, so that they never come back.

pub use super::choices::Suggested;
use super::fields::{Fields, choice, text, value};
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

/// A suggestion that was rejected.
#[derive(Clone, Debug)]
pub struct DecisionText {
    /// The kind of suggestion.
    pub reject: Suggested,
    /// The words it was about.
    pub words: String,
    /// The article's id, if the decision is about one article only.
    pub article: Option<Located<String>>,
}

/// Reads `decisions.yaml`: a list, or nothing.
pub fn decisions(root: Node, problems: &mut Diagnostics) -> Vec<DecisionText> {
    match root.value {
        Value::Null => Vec::new(),
        Value::List(items) => items
            .into_iter()
            .filter_map(|item| decision(item, problems))
            .collect(),
        other => {
            let message = format!("expected a list of decisions, found {}", other.shape());
            problems.push(
                Diagnostic::at(Rule::WrongType, root.span, message)
                    .help("begin each decision with `- `"),
            );
            Vec::new()
        }
    }
}

fn decision(node: Node, problems: &mut Diagnostics) -> Option<DecisionText> {
    let mut fields = Fields::new(&tables::DECISION, node, problems);
    let reject = fields.read("reject", choice);
    let words = fields.read("words", text);
    let article = fields.text("article");
    // For the editor's own memory.
    let _ = value(fields.text("why"));
    fields.finish();
    Some(DecisionText {
        reject: reject?.value,
        words: words?.value,
        article,
    })
}
