//! Splits a record's file into the fields at its head and the text below them.

use super::body::Body;
use super::shapes::Kind;
use super::yaml::{self, Node};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Rule, Span};
use crate::text::unseen::{is_blank, runs_from_right};

/// The line before and after the fields.
const FENCE: &str = "---";

/// Whether a line is `---`. Invisible text after it is ignored, both spaces and zero-width characters.
fn is_fence(line: &str) -> bool {
    line.strip_prefix(FENCE).is_some_and(is_blank)
}

/// Splits a record's file into its front matter and its body.
pub(super) fn cut(
    file: FileId,
    text: &str,
    kind: Kind,
    problems: &mut Diagnostics,
) -> Option<(Node, Body)> {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if !is_fence(first) || !first.ends_with('\n') {
        problems.push(no_beginning(file, text, kind));
        return None;
    }
    let start = first.len();
    let from_right = runs_from_right(text);
    let mut at = start;
    for line in text.get(start..)?.split_inclusive('\n') {
        if is_fence(line) {
            let front = yaml::parse_part(file, start, text.get(start..at)?, from_right, problems);
            let body_start = at + line.len();
            let body = Body::read_part(
                file,
                body_start,
                text.get(body_start..)?,
                from_right,
                problems,
            );
            return Some((front?, body));
        }
        at += line.len();
    }
    problems.push(no_end(file, text, start));
    None
}

/// Whether a line was meant as `---`: dashes that an editor joined, too many or too few dashes, or the marks of other formats.
fn is_like_fence(line: &str) -> bool {
    let line = line.trim();
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '―' | '−' | '‐' | '‑');
    (!line.is_empty() && line.chars().all(is_dash)) || matches!(line, "..." | "…" | "***" | "===")
}

/// Explains what is wrong with a file that does not begin with `---`.
fn no_beginning(file: FileId, text: &str, kind: Kind) -> Diagnostic {
    let first = text.lines().next().unwrap_or("");
    let at = Span::new(file, 0..first.len());
    let problem = |message: String| Diagnostic::at(Rule::NoFrontMatter, at, message);
    let begins = |what: &str| {
        format!(
            "{} begins with a `---` line, but {what}",
            kind.with_article()
        )
    };
    if first.trim_end().contains('\r') {
        return problem(begins("its lines end with only carriage returns"))
            .label("all of it is on one line")
            .respell(
                "end the lines with line feeds",
                Span::new(file, 0..text.len()),
                text,
                text.replace("\r\n", "\n").replace('\r', "\n"),
            );
    }
    let lead = text.len() - text.trim_start().len();
    let rest = text.get(lead..).unwrap_or("");
    if lead > 0 && rest.lines().next().is_some_and(is_fence) {
        return problem(begins("there are empty lines or spaces before it"))
            .label("nothing may come before it")
            .respell(
                "remove them",
                Span::new(file, 0..lead),
                text.get(..lead).unwrap_or(""),
                "",
            );
    }
    if first.trim() == "+++" {
        return problem(begins("`+++` begins fields in TOML"))
            .label("TOML")
            .help("write the fields in YAML, as `field: value`, between two `---` lines");
    }
    if first.starts_with('{') {
        return problem(begins("`{` begins fields in JSON"))
            .label("JSON")
            .help("write the fields in YAML, as `field: value`, between two `---` lines");
    }
    let is_marked = first.starts_with(FENCE) || first.starts_with("```");
    if is_like_fence(first) || (is_marked && text.lines().nth(1).is_some_and(has_colon)) {
        let (end, by) = fences(text, first);
        return problem(begins(&format!("this one is `{}`", first.trim())))
            .label("this line")
            .respell(
                "write three hyphens and nothing else",
                Span::new(file, 0..end),
                text.get(..end).unwrap_or(""),
                by,
            );
    }
    if has_colon(first) {
        let start = Span::new(file, 0..0);
        return problem(begins("its fields come after it"))
            .label("the first field")
            .replace("put `---` before the first field", start, "---\n");
    }
    let message = format!(
        "{} begins with its fields between two `---` lines",
        kind.with_article()
    );
    problem(message)
        .label("there is no `---` before this")
        .help("put `---` on the first line, the fields below it, and another `---` on a line by itself after them")
}

/// The length of the first line and its replacement, `---`. If a later line was also meant as `---`, both extend to its end.
fn fences(text: &str, first: &str) -> (usize, String) {
    let mut at = 0;
    let mut by = FENCE.to_owned();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let content = line.trim_end();
        if number > 0 && content == FENCE {
            break;
        }
        if number > 0 && (is_like_fence(content) || content.starts_with("```")) {
            by.push_str(text.get(first.len()..at).unwrap_or(""));
            by.push_str(FENCE);
            return (at + content.len(), by);
        }
        at += line.len();
    }
    (first.len(), FENCE.to_owned())
}

/// Whether a line looks like a field.
fn has_colon(line: &str) -> bool {
    let word = line.split(':').next().unwrap_or("");
    word.len() < line.len()
        && !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// Explains what is wrong with fields that begin at `start` and do not end.
fn no_end(file: FileId, text: &str, start: usize) -> Diagnostic {
    let problem = Diagnostic::at(
        Rule::NoFrontMatter,
        Span::new(file, 0..FENCE.len()),
        "the fields that begin here have no end",
    )
    .label("begins here");
    let mut at = start;
    for line in text.get(start..).unwrap_or("").split_inclusive('\n') {
        let content = line.trim_end();
        if is_like_fence(content) {
            let span = Span::new(file, at..at + content.len());
            return problem
                .related(span, "not three hyphens and nothing else")
                .respell("write `---` after the last field", span, content, FENCE);
        }
        if content.is_empty() {
            // If the text after an empty line is not a field, the fields have ended.
            let rest = text.get(at + line.len()..).unwrap_or("");
            if rest
                .trim_start()
                .lines()
                .next()
                .is_some_and(|next| !has_colon(next))
            {
                let span = Span::new(file, at..at);
                return problem.replace("put `---` after the last field", span, "---\n");
            }
        }
        at += line.len();
    }
    let by = if text.ends_with('\n') {
        "---\n"
    } else {
        "\n---\n"
    };
    problem.replace(
        "put `---` on a line by itself after the last field",
        Span::new(file, text.len()..text.len()),
        by,
    )
}
