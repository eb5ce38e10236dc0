//! Diagnostics for other programs: editors, CI, scripts.

use serde_json::{Value, json};

use super::{Allowed, Diagnostic, Diagnostics, Fix, Help, Sources, Span};

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
        Help::Note(words) => json!({"message": words}),
        Help::Fix(fix) => of_fix(fix, sources),
    }
}

/// A fix for programs: how sure it is, the lines to paste, and the place and its replacement, or several as `edits`.
fn of_fix(fix: &Fix, sources: &Sources) -> Value {
    let mut value = json!({
        "message": fix.title,
        "applicability": fix.applicability.as_str(),
    });
    if let Some(fields) = value.as_object_mut() {
        if let Some(lines) = &fix.lines {
            fields.insert("paste".into(), json!(lines));
        }
        if let Some(edit) = fix.only_edit() {
            fields.insert("at".into(), place(edit.span, sources));
            fields.insert("replacement".into(), json!(edit.text));
        } else if !fix.edits.is_empty() {
            let edits = fix
                .edits
                .iter()
                .map(|edit| json!({"at": place(edit.span, sources), "replacement": edit.text}));
            fields.insert("edits".into(), edits.collect());
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Applicability, Rule, SourceFile, TextEdit};

    #[test]
    fn a_fix_says_how_sure_it_is_and_what_it_changes() {
        let sources = Sources::new(vec![SourceFile {
            path: "a.md".into(),
            text: "name: X\nkind: Y\n".into(),
        }]);
        let file = sources.iter().next().unwrap().0;
        let span = |range| Span::new(file, range);
        let problem = Diagnostic::at(Rule::BadValue, span(0..4), "wrong")
            .respell("did you mean `Name`?", span(0..4), "name", "Name")
            .paste("add", "x: y")
            .fix(Fix {
                title: "write".into(),
                edits: vec![
                    TextEdit::new(span(6..7), "A"),
                    TextEdit::new(span(14..15), "B"),
                ],
                applicability: Applicability::Likely,
                lines: Some("A\nB".into()),
            });
        let mut all = Diagnostics::default();
        all.push(problem);
        let json = to_json(&all, &sources);
        let help = &json["diagnostics"][0]["help"];
        assert_eq!(help[0]["applicability"], "certain");
        assert_eq!(
            (&help[0]["replacement"], &help[0]["at"]["column"]),
            (&json!("Name"), &json!(1))
        );
        assert_eq!(
            (&help[1]["applicability"], &help[1]["paste"]),
            (&json!("manual"), &json!("x: y"))
        );
        assert_eq!(
            (&help[2]["paste"], &help[2]["edits"][1]["replacement"]),
            (&json!("A\nB"), &json!("B"))
        );
        assert!(help[2]["replacement"].is_null());
    }
}
