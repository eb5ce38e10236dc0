//! Diagnostics as SARIF 2.1.0 (OASIS), the format that code hosts and editors read from checkers.

use serde_json::{Value, json};

use super::github::advice;
use super::{Allowed, Diagnostic, Diagnostics, Rule, Severity, Sources, Span};

/// One run of this program, with the whole catalogue as its rules. Columns count characters from 1, and ends are exclusive.
pub fn to_sarif(diagnostics: &Diagnostics, sources: &Sources) -> Value {
    let rules = Rule::ALL.iter().map(|rule| {
        json!({
            "id": rule.id(),
            "shortDescription": {"text": rule.meaning()},
            "defaultConfiguration": {"level": level(rule.severity())},
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "dossier",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results(diagnostics, sources),
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// The reported diagnostics, and those that their author has answered. If any result has `suppressions`, all must have them (SARIF
/// 3.27.23).
fn results(diagnostics: &Diagnostics, sources: &Sources) -> Vec<Value> {
    let any = diagnostics.allowed().next().is_some();
    let reported = diagnostics.iter().map(|one| {
        let mut value = result(one, sources);
        if let Some(fields) = value.as_object_mut().filter(|_| any) {
            fields.insert("suppressions".into(), json!([]));
        }
        value
    });
    reported
        .chain(diagnostics.allowed().map(|one| suppressed(one, sources)))
        .collect()
}

fn suppressed(allowed: &Allowed, sources: &Sources) -> Value {
    let mut value = result(&allowed.diagnostic, sources);
    let suppression = json!([{
        "kind": "inSource",
        "justification": allowed.reason,
        "location": {"physicalLocation": region(allowed.at, sources)},
    }]);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("suppressions".into(), suppression);
    }
    value
}

fn result(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let helps = diagnostic.help.iter().map(advice);
    let words: Vec<String> = std::iter::once(diagnostic.message.clone())
        .chain(helps)
        .collect();
    let related = diagnostic.related.iter();
    json!({
        "ruleId": diagnostic.rule.id(),
        "level": level(diagnostic.severity),
        "message": {"text": words.join("\n")},
        "locations": diagnostic.span.iter().map(|span| json!({"physicalLocation": region(*span, sources)})).collect::<Vec<_>>(),
        "relatedLocations": related
            .map(|(span, words)| json!({"physicalLocation": region(*span, sources), "message": {"text": words}}))
            .collect::<Vec<_>>(),
    })
}

fn region(span: Span, sources: &Sources) -> Value {
    let (start, end) = sources.position(span);
    json!({
        "artifactLocation": {"uri": address(sources.path(span.file).as_str())},
        "region": {
            "startLine": start.line, "startColumn": start.column,
            "endLine": end.line, "endColumn": end.column,
        },
    })
}

/// A path as a relative URI (RFC 3986).
fn address(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{SourceFile, to_github};

    fn found() -> (Diagnostics, Sources) {
        let file = SourceFile {
            path: "content/actors/mira vale.md".into(),
            text: "---\nname: Mira\n---\n".into(),
        };
        let sources = Sources::new(vec![file]);
        let (id, _) = sources.iter().next().unwrap();
        let mut problems = Diagnostics::default();
        problems.push(
            Diagnostic::at(
                Rule::BadId,
                Span::new(id, 4..8),
                "100 % wrong: twice, thrice",
            )
            .help("rename it"),
        );
        (problems, sources)
    }

    #[test]
    fn a_code_host_gets_rule_place_and_fix() {
        let (problems, sources) = found();
        let sarif = to_sarif(&problems, &sources);
        let result = &sarif["runs"][0]["results"][0];
        assert_eq!(result["ruleId"], "bad-id");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "content/actors/mira%20vale.md"
        );
        assert_eq!(place["region"]["startLine"], 2);
        assert_eq!(
            to_github(&problems, &sources),
            "::error file=content/actors/mira vale.md,line=2,endLine=2,col=1,endColumn=5,title=bad-id::100 %25 wrong: twice, thrice%0Arename it"
        );
    }
}
