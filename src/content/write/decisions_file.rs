//! Adding to the file of rejected suggestions.

use camino::Utf8Path;

use crate::content::whole::Content;
use crate::content::yaml::{self, Value};
use crate::diagnostic::{Diagnostics, FileId, Span, TextEdit};

use super::layout::{is_flow, line_of, with_line_ends};
use super::planned_change::PlannedChange;
use super::unwritable::Unwritable;
use super::value::NewMap;

const PATH: &str = "content/decisions.yaml";

/// Adds a decision at the end of the file, which is created if necessary.
pub(super) fn another_decision(
    content: &Content,
    decision: &NewMap,
) -> Result<PlannedChange, Unwritable> {
    let file = FileId::of(Utf8Path::new(PATH));
    let Some(source) = content.sources.get(file) else {
        let text = format!("- {}\n", decision.inline());
        return Ok(PlannedChange::NewText { path: PATH, text });
    };
    let text = source.text.as_str();
    let root = yaml::parse(file, 0, text, &mut Diagnostics::default());
    let root = root.ok_or(Unwritable::Unread)?;
    let indent = match &root.value {
        Value::Null => "",
        Value::List(items) if !is_flow(text, &root) => {
            let first = items.first().map_or(0, |item| item.span.range().start);
            let line = text.get(line_of(text, first)..first).unwrap_or_default();
            line.get(..line.len() - line.trim_start().len())
                .unwrap_or_default()
        }
        _ => return Err(Unwritable::Form),
    };
    let end = text.len();
    let line_break = match text.is_empty() || text.ends_with('\n') {
        true => "",
        false => "\n",
    };
    let line = format!("{line_break}{indent}- {}\n", decision.inline());
    let line = with_line_ends(text, end, &line);
    let edit = TextEdit::new(Span::new(file, end..end), line);
    Ok(PlannedChange::Edits(vec![edit]))
}
