//! Diagnostics for other programs: editors, CI, scripts.

use serde_json::{Value, json};

use super::{Allowed, Diagnostic, Diagnostics, Help, Sources, Span};

/// All diagnostics as one JSON object: `{"diagnostics": […], "allowed": […], "errors": n, "warnings": n, "hints": n}`. What is allowed is
/// not counted, and has a `reason`.
///
/// Lines and columns count from 1, columns in characters; the end is exclusive.
pub fn to_json(diagnostics: &Diagnostics, sources: &Sources) -> Value {
    let counts = diagnostics.counts();
    json!({
        "diagnostics": diagnostics.iter().map(|d| one(d, sources)).collect::<Vec<_>>(),
        "allowed": diagnostics.allowed().map(|one| allowed(one, sources)).collect::<Vec<_>>(),
        "errors": counts.errors,
        "warnings": counts.warnings,
        "hints": counts.hints,
    })
}

fn one(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let related = diagnostic
        .related
        .iter()
        .map(|(span, words)| json!({"at": place(*span, sources), "message": words}));
    json!({
        "severity": diagnostic.severity.as_str(),
        "id": diagnostic.rule.id(),
        "message": diagnostic.message,
        "label": diagnostic.label,
        "at": diagnostic.span.map(|span| place(span, sources)),
        "related": related.collect::<Vec<_>>(),
        "help": diagnostic.help.iter().map(|h| help(h, sources)).collect::<Vec<_>>(),
    })
}

fn allowed(allowed: &Allowed, sources: &Sources) -> Value {
    let mut value = one(&allowed.diagnostic, sources);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("reason".into(), json!(allowed.reason));
        fields.insert("allowed_at".into(), place(allowed.at, sources));
    }
    value
}

fn place(span: Span, sources: &Sources) -> Value {
    let (start, end) = sources.position(span);
    json!({
        "file": sources.path(span.file).as_str(),
        "line": start.line, "column": start.column,
        "end_line": end.line, "end_column": end.column,
    })
}

fn help(help: &Help, sources: &Sources) -> Value {
    match help {
        Help::Say(words) => json!({"message": words}),
        Help::Paste(words, lines) => json!({"message": words, "paste": lines}),
        Help::Replace(words, span, by) => {
            json!({"message": words, "at": place(*span, sources), "replacement": by})
        }
    }
}
