//! Prose that is not valid YAML, and how to fix the line: a colon, a comma, an apostrophe, a bracket, a tab.
//!
//! A remedy is never guessed from the line alone. Each one is tried, and offered only if the file then parses beyond the line.

use std::ops::Range;

use super::faults::{Fault, fault};
use super::line::{self, Field, Flow, Line, closing_bracket};
use super::remedy::{Remedy, Trap, missing_separator};
use super::slips::{
    behind_bracket, comma_at_the_end, continuation, double_comma, glued_dashes, is_sentence,
    is_slip, odd_indentation, other_colon, other_commas, quoted_continuation,
};

/// The most remedies that are tried, and the most bytes that are read for this.
const TRIALS: usize = 80;
const BYTES: usize = 32 << 20;
/// How many lines before the one where the parser stopped may contain the error.
const LINES: usize = 400;
/// The longest line that is examined, in bytes.
const LONGEST: usize = 20_000;

/// The remedy for YAML that is invalid at a position. `breaks` returns where a text is invalid, if it is.
pub(super) fn remedy(
    yaml: &str,
    at: usize,
    breaks: impl Fn(&str) -> Option<usize>,
) -> Option<Remedy> {
    let mut best: Option<Remedy> = None;
    let mut trials = TRIALS.min(BYTES / yaml.len().max(1) + 4);
    for remedy in candidates(yaml, at) {
        trials = trials.checked_sub(1)?;
        let end = remedy.replace.start + remedy.by.len();
        let Some(tried) = applied(yaml, &remedy) else {
            continue;
        };
        let line_end = tried.get(end..).and_then(|rest| rest.find('\n'));
        match breaks(&tried) {
            None => return Some(remedy),
            Some(next) => {
                let reach = at + remedy.by.len().saturating_sub(remedy.replace.len());
                let is_beyond = line_end.is_some_and(|line| next > end + line) && next > reach;
                if is_beyond && best.is_none() {
                    best = Some(remedy);
                }
            }
        }
        if trials == 0 {
            break;
        }
    }
    best
}

fn applied(yaml: &str, remedy: &Remedy) -> Option<String> {
    let before = yaml.get(..remedy.replace.start)?;
    let after = yaml.get(remedy.replace.end..)?;
    Some(format!("{before}{}{after}", remedy.by))
}

/// Possible remedies, the most likely first: in the line where the parser stopped, then in the next one, then in the lines before
/// it.
fn candidates(yaml: &str, at: usize) -> impl Iterator<Item = Remedy> {
    let lines = lines(yaml);
    let here = lines.partition_point(|(start, text)| start + text.len() < at);
    let before = (here.saturating_sub(LINES)..here).rev();
    let order: Vec<usize> = [here, here + 1].into_iter().chain(before).collect();
    let mut first = tabs(&lines);
    first.extend(odd_indentation(&lines));
    first.extend(glued_dashes(&lines, here));
    let near = || [Some(here), here.checked_sub(1)].into_iter().flatten();
    first.extend(near().filter_map(|number| other_colon(&lines, number)));
    first.extend(near().filter_map(|number| continuation(&lines, number)));
    first.extend(near().filter_map(|number| quoted_continuation(&lines, number)));
    first.into_iter().chain(
        order
            .into_iter()
            .flat_map(move |number| of_line(&lines, number)),
    )
}

/// All lines with their positions, without line endings.
fn lines(yaml: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    yaml.split_inclusive('\n')
        .map(|line| {
            let start = at;
            at += line.len();
            (start, line.trim_end_matches(['\n', '\r']))
        })
        .collect()
}

/// Replaces the tabs in the indentation of all lines by spaces.
fn tabs(lines: &[(usize, &str)]) -> Vec<Remedy> {
    let indentation = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let has_tab = |(_, line): &&(usize, &str)| {
        let end = indentation(line);
        line.get(..end).unwrap_or("").contains('\t') && end < line.len()
    };
    let (Some(first), Some(last)) = (lines.iter().find(has_tab), lines.iter().rfind(has_tab))
    else {
        return Vec::new();
    };
    let indented = first.1.find('\t').unwrap_or(0);
    let range = first.0..last.0 + last.1.len();
    let within = lines
        .iter()
        .filter(|(start, _)| range.contains(start) || *start == range.start);
    let within: Vec<&str> = within.map(|(_, line)| *line).collect();
    ["  ", "    ", ""]
        .into_iter()
        .map(|spaces| {
            let spaced = within.iter().map(|line| {
                let (before, after) = line.split_at(indentation(line));
                before.replace('\t', spaces) + after
            });
            let by = spaced.collect::<Vec<_>>().join("\n");
            Remedy {
                cause: "this line is indented with a tab".into(),
                at: first.0 + indented..first.0 + indented + 1,
                advice: "indent with spaces: YAML does not allow tabs".into(),
                replace: range.clone(),
                by,
            }
        })
        .collect()
}

/// A fix for a key that no field can have: it begins with indentation or a dash that YAML does not accept.
pub(super) fn slip(yaml: &str, key: &str, at: usize) -> Option<Remedy> {
    let is_in_column_0 = at == 0 || yaml.get(..at).is_some_and(|before| before.ends_with('\n'));
    let goes_on = is_in_column_0 && is_sentence(key);
    if !is_slip(key) && !goes_on {
        return None;
    }
    let lines = lines(yaml);
    let here = lines.partition_point(|(start, text)| start + text.len() < at);
    if goes_on {
        return quoted_continuation(&lines, here);
    }
    match key.strip_prefix('-') {
        Some(_) => glued_dashes(&lines, here).into_iter().next(),
        None => odd_indentation(&lines),
    }
}

fn of_line(lines: &[(usize, &str)], number: usize) -> Vec<Remedy> {
    let Some((start, text)) = lines.get(number).filter(|(_, text)| text.len() < LONGEST) else {
        return Vec::new();
    };
    let line = Line::read(text);
    let mut traps = spaces(&line);
    traps.extend(comma_at_the_end(&line));
    traps.extend(dashes(&line));
    traps.extend(separator(&line));
    traps.extend(
        line.flow
            .as_ref()
            .into_iter()
            .flat_map(|flow| brackets(&line, flow)),
    );
    traps.extend(block_value(&line));
    traps.extend(indentation(lines, number, &line));
    traps.into_iter().map(|trap| trap.in_file(*start)).collect()
}

/// Characters that YAML does not accept as spaces, such as a no-break space, where it needs one.
fn spaces(line: &Line<'_>) -> Vec<Trap> {
    let is_odd = |c: char| {
        (c.is_whitespace() && !c.is_ascii()) || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
    };
    let mut traps = Vec::new();
    for (at, sign) in line.text.char_indices().filter(|(_, c)| is_odd(*c)) {
        let before = line.text.get(..at).unwrap_or("");
        let is_indentation = before.trim_start_matches(is_odd).trim().is_empty();
        if is_indentation || before.ends_with(':') || before.trim() == "-" {
            let by = if sign.is_whitespace() { " " } else { "" };
            traps.push(Trap {
                cause: "this looks like a space but is another character".into(),
                at: at..at + sign.len_utf8(),
                advice: "replace it with a space".into(),
                replace: at..at + sign.len_utf8(),
                by: by.into(),
            });
        }
    }
    traps
}

/// A list item without a space after its dash, or with another character instead of the dash.
fn dashes(line: &Line<'_>) -> Vec<Trap> {
    let rest = line.text.get(line.indent..).unwrap_or("");
    let Some(sign) = rest.chars().next() else {
        return Vec::new();
    };
    let after = rest.get(sign.len_utf8()..).unwrap_or("");
    let (cause, advice) = match sign {
        '-' if !after.starts_with([' ', '-']) && !after.is_empty() => (
            "the hyphen of a list item needs a space after it",
            "write a space after `-`",
        ),
        '–' | '—' | '•' | '·' | '‣' | '*' => (
            "a list item begins with a hyphen, and this is another character",
            "write `- `",
        ),
        _ => return Vec::new(),
    };
    let width = sign.len_utf8() + after.len() - after.trim_start().len();
    vec![Trap {
        cause: cause.into(),
        at: line.indent..line.indent + sign.len_utf8(),
        advice: advice.into(),
        replace: line.indent..line.indent + width,
        by: "- ".into(),
    }]
}

/// A field without the colon and space that end its key.
fn separator(line: &Line<'_>) -> Vec<Trap> {
    let inside = line.get(&line.content);
    missing_separator(inside, line.content.start)
        .into_iter()
        .collect()
}

/// The value of a block's field or item, if it needs quotation marks.
fn block_value(line: &Line<'_>) -> Vec<Trap> {
    let Some(field) = &line.field else {
        return Vec::new();
    };
    let mut traps = Vec::new();
    let mut values = vec![field.value.clone()];
    // Two spaces and `#` may belong to the value if its quotation marks are not closed before them.
    let all = field.value.start..line.text.trim_end().len();
    if all != field.value {
        values.push(all.clone());
    }
    // In a map on several lines, the comma at the end of a line is not part of the value.
    if let Some(before) = line.get(&all).strip_suffix(',') {
        values.push(all.start..all.start + before.trim_end().len());
    }
    for value in values {
        let key = line.get(&field.key);
        if let Some(fault) = fault(line.get(&value), key, false) {
            traps.push(fault.in_line(&value));
        }
    }
    traps
}

/// The errors in a map or list in brackets: its values, its end, and missing commas.
fn brackets(line: &Line<'_>, flow: &Flow) -> Vec<Trap> {
    let inside = line.text.get(flow.open..line.content.end).unwrap_or("");
    let behind = closing_bracket(inside).and_then(|end| inside.get(end..));
    let after = line.content.end - behind.map_or(0, str::len)..line.content.end;
    if let Some(trap) = behind_bracket(line, after) {
        return vec![trap];
    }
    let end = line.content.end - behind.map_or(0, str::len);
    if let Some(trap) = closed_too_soon(line, flow, end) {
        return vec![trap];
    }
    if behind.is_some_and(|rest| !rest.trim_matches(['}', ']', ' ', ',']).is_empty()) {
        // A text that begins with a bracket.
        return Vec::new();
    }
    let mut traps: Vec<Trap> = comma_at_the_start(line, flow).into_iter().collect();
    traps.extend(commas(line, flow));
    let all = together(line, &traps);
    traps.extend(all);
    if behind.is_none_or(|rest| !rest.is_empty()) {
        traps.extend(end_of(line, flow));
    }
    traps.extend(
        flow.fields
            .iter()
            .filter_map(|field| double_comma(line, &field.value)),
    );
    traps.extend(flow.fields.iter().filter_map(|field| {
        let fault = fault(line.get(&field.value), line.get(&field.key), true)?;
        Some(fault.in_line(&field.value))
    }));
    if behind.is_some_and(str::is_empty) {
        traps.extend(end_of(line, flow));
    }
    traps.extend(first_colon(line, flow));
    let all = together(line, &traps);
    traps.extend(all);
    traps
}

/// A bracket that closes a map too early: fields follow it, and the line ends with another bracket.
fn closed_too_soon(line: &Line<'_>, flow: &Flow, end: usize) -> Option<Trap> {
    let sign = flow.end();
    let rest = line.text.get(end..line.content.end)?;
    let key = rest.strip_prefix(',')?.trim_start();
    let word = key.get(..line::word(key))?;
    let goes_on = line::is_field(word) && key.get(word.len()..)?.starts_with(": ");
    (goes_on && flow.is_map && rest.ends_with(sign)).then(|| Trap {
        cause: format!("this `{sign}` closes the map, but more fields follow"),
        at: end - sign.len_utf8()..end,
        advice: "remove it".into(),
        replace: end - sign.len_utf8()..end,
        by: String::new(),
    })
}

/// A comma before the first field or item.
fn comma_at_the_start(line: &Line<'_>, flow: &Flow) -> Option<Trap> {
    let inside = line.text.get(flow.open + 1..line.content.end)?;
    let spaces = inside.len() - inside.trim_start().len();
    let rest = inside.get(spaces..)?.strip_prefix(',')?;
    let comma = flow.open + 1 + spaces;
    Some(Trap {
        cause: "this comma does not separate anything".into(),
        at: comma..comma + 1,
        advice: "remove it".into(),
        replace: flow.open + 1..comma + 1 + rest.len() - rest.trim_start().len(),
        by: String::new(),
    })
}

/// Brackets that are not closed, or closed with the wrong character.
fn end_of(line: &Line<'_>, flow: &Flow) -> Vec<Trap> {
    let end = line.content.end;
    let sign = flow.end();
    let open = flow.open..flow.open + 1;
    let begun = if flow.is_map { '{' } else { '[' };
    let missing = |at: usize| Trap {
        cause: format!("this `{begun}` is never closed"),
        at: open.clone(),
        advice: format!("close it with `{sign}`"),
        replace: at..at,
        by: sign.to_string(),
    };
    let Some(close) = flow.close else {
        return vec![missing(end)];
    };
    let inside = line.text.get(flow.open..end).unwrap_or("");
    match closing_bracket(inside) {
        None => vec![missing(end)],
        Some(_) if line.text.get(close..end) != Some(sign.to_string().as_str()) => vec![Trap {
            cause: format!("what begins with `{begun}` does not end with `{sign}`"),
            at: close..end,
            advice: format!("end it with `{sign}`"),
            replace: close..end,
            by: sign.to_string(),
        }],
        Some(first) if flow.open + first < end => vec![Trap {
            cause: format!("this `{sign}` closes nothing"),
            at: close..end,
            advice: "remove it".into(),
            replace: close..end,
            by: String::new(),
        }],
        Some(_) => Vec::new(),
    }
}

/// Fields that are also words before a colon in prose: "he said: yes".
const WORDS: [&str; 12] = [
    "said", "note", "text", "title", "words", "date", "to", "by", "in", "was", "now", "why",
];

/// A field that begins within a value, because the comma before it is missing.
fn commas(line: &Line<'_>, flow: &Flow) -> Vec<Trap> {
    let inside = |field: &Field| {
        let value = line.get(&field.value);
        let spaces = value.match_indices(' ').map(|(at, _)| at);
        let mut keys = spaces.filter_map(|at| {
            let rest = value.get(at + 1..)?;
            let key = rest.get(..line::word(rest))?;
            let behind = rest.get(key.len()..)?.strip_prefix(": ")?;
            let is_word = !behind.trim().contains(' ') && !WORDS.contains(&key);
            let is_new = !flow.fields.iter().any(|field| line.get(&field.key) == key);
            (line::is_field(key) && is_word && is_new).then_some((at, key))
        });
        let (at, key) = keys.next()?;
        let start = field.value.start + at;
        Some(Trap {
            cause: format!("a comma is missing before `{key}`"),
            at: start + 1..start + 1 + key.len(),
            advice: "write a comma between two fields".into(),
            replace: start..start,
            by: ",".into(),
        })
    };
    let is_new = |key: &str| {
        let is_there = |field: &Field| line.get(&field.key) == key;
        !WORDS.contains(&key) && !flow.fields.iter().any(is_there)
    };
    let of_field = |field: &Field| {
        let others = other_commas(line, &field.value, is_new);
        match others.is_empty() {
            true => inside(field).into_iter().collect(),
            false => others,
        }
    };
    let fields = flow.fields.iter().filter(|_| flow.is_map);
    fields.flat_map(of_field).collect()
}

/// The first field in a map, without a colon.
fn first_colon(line: &Line<'_>, flow: &Flow) -> Option<Trap> {
    let inside = line.text.get(flow.open + 1..line.content.end)?;
    let start = flow.open + 1 + inside.len() - inside.trim_start().len();
    missing_separator(inside.trim_start(), start).filter(|_| flow.is_map)
}

/// All fixes for a line combined.
fn together(line: &Line<'_>, traps: &[Trap]) -> Option<Trap> {
    let (first, rest) = traps.split_first()?;
    if rest.is_empty() {
        return None;
    }
    let mut edits: Vec<&Trap> = traps.iter().collect();
    edits.sort_by_key(|trap| trap.replace.start);
    let start = edits.first()?.replace.start;
    let mut at = start;
    let mut by = String::new();
    for edit in edits {
        if edit.replace.start < at {
            continue;
        }
        by.push_str(line.text.get(at..edit.replace.start)?);
        by.push_str(&edit.by);
        at = edit.replace.end;
    }
    Some(Trap {
        cause: first.cause.clone(),
        at: first.at.clone(),
        advice: format!("{}, and fix the rest of the line", first.advice),
        replace: start..at,
        by,
    })
}

/// A line with wrong indentation, aligned with each of the columns at which lines above it begin.
fn indentation(lines: &[(usize, &str)], number: usize, line: &Line<'_>) -> Vec<Trap> {
    if line.content.is_empty() {
        return Vec::new();
    }
    let mut columns: Vec<usize> = Vec::new();
    for (_, above) in lines.iter().take(number).rev().take(20) {
        if above.len() > LONGEST {
            break;
        }
        let above = Line::read(above);
        for column in [above.column(), above.indent] {
            if !above.content.is_empty() && column != line.indent && !columns.contains(&column) {
                columns.push(column);
            }
        }
    }
    let trap = |column: usize| Trap {
        cause: "this line is indented differently from the lines it belongs to".into(),
        at: 0..line.indent.max(1).min(line.text.len()),
        advice: "align it with them".into(),
        replace: 0..line.indent,
        by: " ".repeat(column),
    };
    columns.into_iter().take(6).map(trap).collect()
}

impl Fault {
    fn in_line(self, value: &Range<usize>) -> Trap {
        Trap {
            cause: self.cause,
            at: value.start + self.at.start..value.start + self.at.end,
            advice: self.advice.into(),
            replace: value.clone(),
            by: self.by,
        }
    }
}
