//! Diagnostics as GitHub workflow commands: an annotation on each line of a pull request.

use std::fmt::Write as _;

use super::printable::printable;
use super::{Diagnostic, Diagnostics, Help, Severity, Sources};

/// One line for each diagnostic: `::error file=…,line=…,col=…,title=…::…`.
pub fn to_github(diagnostics: &Diagnostics, sources: &Sources) -> String {
    diagnostics
        .iter()
        .map(|diagnostic| one(diagnostic, sources))
        .collect::<Vec<_>>()
        .join("\n")
}

fn one(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let mut line = format!("::{command} ");
    if let Some(span) = diagnostic.span {
        let (start, end) = sources.position(span);
        let file = property(sources.path(span.file).as_str());
        let _ = write!(
            line,
            "file={file},line={},endLine={},col={},endColumn={},",
            start.line, end.line, start.column, end.column
        );
    }
    let helps = diagnostic.help.iter().map(advice);
    let words: Vec<String> = std::iter::once(diagnostic.message.clone())
        .chain(helps)
        .collect();
    let _ = write!(
        line,
        "title={}::{}",
        property(diagnostic.rule.id()),
        data(&words.join("\n"))
    );
    line
}

/// What an author can do, in words.
pub(super) fn advice(help: &Help) -> String {
    match help {
        Help::Note(words) => words.clone(),
        Help::Fix(fix) => match (&fix.lines, fix.edits.as_slice()) {
            (Some(lines), _) => format!("{}:\n{lines}", fix.title),
            (None, [edit, ..]) => format!("{} {}", fix.title, edit.text),
            (None, []) => fix.title.clone(),
        },
    }
}

fn data(words: &str) -> String {
    printable(words)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(words: &str) -> String {
    data(words).replace(':', "%3A").replace(',', "%2C")
}
