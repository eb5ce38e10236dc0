//! Typing errors that involve several lines or signs of another language: a continuation line without indentation, a dash directly
//! before its field, and `；`, `，` or `=` between fields.

use std::ops::Range;

use super::line::{self, Line};
use super::remedy::{COLONS, Remedy, Trap, missing_separator};
use super::written::quoted;

/// Characters that are used instead of the comma between two fields.
pub(super) const COMMAS: [char; 7] = [',', ';', '，', '；', '、', '،', '؛'];

/// A line with its position.
type Placed<'a> = (usize, &'a str);

/// Indents the lines from `number` on that continue the value above them.
pub(super) fn continuation(lines: &[Placed<'_>], number: usize) -> Option<Remedy> {
    let (_, above) = lines
        .get(..number)?
        .iter()
        .rev()
        .find(|(_, text)| !text.trim().is_empty())?;
    let above = Line::read(above);
    let field = above
        .field
        .as_ref()
        .filter(|field| !field.value.is_empty())?;
    let column = match field.key.is_empty() {
        true => above.indent.max(above.column()),
        false => above.column() + 2,
    };
    let goes_on = |(_, text): &&Placed<'_>| {
        let line = Line::read(text);
        let is_prose = line.field.as_ref().is_some_and(|one| one.key.is_empty());
        let is_item = text
            .trim_start()
            .starts_with(['-', '–', '—', '•', '·', '‣', '*']);
        is_prose
            && !is_item
            && line.indent < column
            && line.column() == line.indent
            && !is_field_alone(&line)
    };
    let all: Vec<&Placed<'_>> = lines.get(number..)?.iter().take_while(goes_on).collect();
    let ((start, first), (last, end)) = (all.first()?, all.last()?);
    let indented: Vec<String> = all
        .iter()
        .map(|(_, text)| format!("{}{}", " ".repeat(column), text.trim_start()))
        .collect();
    let indent = first.len() - first.trim_start().len();
    Some(Remedy {
        cause: "this line continues the value above it but is not indented".into(),
        at: start + indent..start + first.trim_end().len(),
        advice: "indent it deeper than its field".into(),
        replace: *start..last + end.len(),
        by: indented.join("\n"),
    })
}

/// The same lines together with the value above them, in quotation marks, if they contain a character with a meaning in YAML.
pub(super) fn quoted_continuation(lines: &[Placed<'_>], number: usize) -> Option<Remedy> {
    let indented = continuation(lines, number)?;
    let (start, text) = lines.get(number.checked_sub(1)?)?;
    let value = Line::read(text).field?.value;
    let begun = text.get(value.clone())?;
    if begun.is_empty() || begun.starts_with(['"', '\'', '|', '>', '[', '{']) {
        return None;
    }
    let words = indented.by.split_whitespace();
    let all: Vec<&str> = begun.split_whitespace().chain(words).collect();
    Some(Remedy {
        cause: "this line continues the value above it, which needs quotation marks".into(),
        advice: "put the whole value in quotation marks".into(),
        replace: start + value.start..indented.replace.end,
        by: quoted(&all.join(" ")),
        ..indented
    })
}

/// Characters that look like a space but are not one in YAML, and the spaces to replace them with.
fn odd_space(sign: char) -> Option<&'static str> {
    match sign {
        '\u{200b}' | '\u{feff}' | '\u{2060}' => Some(""),
        '\u{3000}' => Some("  "),
        sign if sign.is_whitespace() && !sign.is_ascii() => Some(" "),
        _ => None,
    }
}

/// Whether a key begins with indentation that YAML does not accept, or with the dash of a list item without a space after it.
pub(super) fn is_slip(key: &str) -> bool {
    let glued = key.strip_prefix('-').is_some_and(line::is_field);
    glued || key.starts_with(|sign| odd_space(sign).is_some())
}

/// Whether a key looks like the rest of a sentence. No field has such a name.
pub(super) fn is_sentence(key: &str) -> bool {
    key.starts_with(char::is_lowercase) && key.split_whitespace().count() > 2
}

/// Replaces the indentation of all lines from the first to the last one with a character that only looks like a space.
pub(super) fn odd_indentation(lines: &[Placed<'_>]) -> Option<Remedy> {
    let is_blank = |sign: char| sign == ' ' || odd_space(sign).is_some();
    let split = |text: &'_ str| text.len() - text.trim_start_matches(is_blank).len();
    let is_odd = |(_, text): &&Placed<'_>| {
        let before = text.get(..split(text)).unwrap_or("");
        before.len() < text.len() && before.contains(|sign| odd_space(sign).is_some())
    };
    let (first, last) = (lines.iter().find(is_odd)?, lines.iter().rfind(is_odd)?);
    let range = first.0..last.0 + last.1.len();
    let spaced = lines
        .iter()
        .filter(|(start, _)| *start == range.start || range.contains(start))
        .map(|(_, text)| {
            let (before, after) = text.split_at(split(text));
            let spaces: String = before
                .chars()
                .map(|sign| odd_space(sign).unwrap_or(" "))
                .collect();
            spaces + after
        });
    let by = spaced.collect::<Vec<_>>().join("\n");
    Some(Remedy {
        cause: "this line is indented with characters that look like spaces".into(),
        at: first.0..first.0 + split(first.1),
        advice: "indent with spaces".into(),
        replace: range,
        by,
    })
}

/// A field without a space after its colon, or with another character instead of the colon.
pub(super) fn other_colon(lines: &[Placed<'_>], number: usize) -> Option<Remedy> {
    let (start, text) = lines.get(number)?;
    let line = Line::read(text);
    let trap = missing_separator(line.get(&line.content), line.content.start)?;
    let has_sign = line.get(&trap.replace).contains(COLONS);
    let value = text.get(trap.replace.end..).unwrap_or("");
    (has_sign && !value.starts_with(|sign| odd_space(sign).is_some())).then(|| trap.in_file(*start))
}

/// A comma or semicolon after a value in quotation marks, as in JSON.
pub(super) fn comma_at_the_end(line: &Line<'_>) -> Option<Trap> {
    let end = line.content.end;
    let all = line.get(&line.content);
    let value = all.strip_suffix(',').or_else(|| all.strip_suffix(';'))?;
    value.ends_with(['"', '\'']).then(|| Trap {
        cause: "fields on separate lines have no comma after them".into(),
        at: end - 1..end,
        advice: "remove it".into(),
        replace: end - 1..end,
        by: String::new(),
    })
}

/// Whether a line begins with a field without its colon, rather than with the same word in prose.
fn is_field_alone(line: &Line<'_>) -> bool {
    let inside = line.get(&line.content);
    if missing_separator(inside, 0).is_none() {
        return false;
    }
    let rest = inside.get(line::word(inside)..).unwrap_or("");
    let has_sign = rest.trim_start().starts_with(COLONS);
    has_sign || rest.split_whitespace().count() < 2 || !rest.trim().starts_with(char::is_lowercase)
}

/// List items whose dash directly precedes a field. With a space, they begin one column later, and so do their other fields.
pub(super) fn glued_dashes(lines: &[Placed<'_>], at: usize) -> Vec<Remedy> {
    let glued = |(_, text): &&Placed<'_>| {
        let inside = text.trim_start().strip_prefix('-')?;
        let after = inside.get(line::word(inside)..)?;
        let is_one = line::is_field(inside.get(..line::word(inside))?) && after.starts_with(':');
        is_one.then_some(text.len() - inside.len())
    };
    let all = lines.iter().enumerate();
    let near = all.filter(|(number, _)| (at.saturating_sub(20)..=at + 1).contains(number));
    near.filter_map(|(number, line)| {
        let column = glued(&line)?;
        let belongs = |(_, text): &&Placed<'_>| {
            !text.trim().is_empty() && text.len() - text.trim_start().len() == column
        };
        let rest = lines.get(number + 1..).unwrap_or(&[]);
        let others: Vec<&Placed<'_>> = rest.iter().take_while(belongs).collect();
        let (start, text) = line;
        let (before, after) = text.split_at(column);
        let mut by = format!("{before} {after}");
        for (_, text) in &others {
            by.push_str("\n ");
            by.push_str(text);
        }
        let end = others
            .last()
            .map_or(start + text.len(), |(at, text)| at + text.len());
        Some(Remedy {
            cause: "the hyphen of a list item needs a space after it".into(),
            at: start + column - 1..start + column,
            advice: "write a space after `-`".into(),
            replace: *start..end,
            by,
        })
    })
    .collect()
}

/// A comma or semicolon after the closing bracket of a map or list, where nothing needs to be separated.
pub(super) fn behind_bracket(line: &Line<'_>, behind: Range<usize>) -> Option<Trap> {
    let sign = line.get(&behind).trim();
    let mut signs = sign.chars();
    let (Some(one), None) = (signs.next(), signs.next()) else {
        return None;
    };
    COMMAS.contains(&one).then(|| Trap {
        cause: format!("`{one}` does not separate anything here"),
        at: behind.end - one.len_utf8()..behind.end,
        advice: "remove it".into(),
        replace: behind,
        by: String::new(),
    })
}

/// A field that begins after a character that YAML does not accept as a comma, inside the value before it.
pub(super) fn other_commas(
    line: &Line<'_>,
    value: &Range<usize>,
    is_new: impl Fn(&str) -> bool,
) -> Vec<Trap> {
    let text = line.get(value);
    let begun = |(at, sign): (usize, char)| {
        let rest = text.get(at + sign.len_utf8()..)?;
        let key = rest.trim_start();
        let word = key.get(..line::word(key))?;
        let is_key = key
            .get(word.len()..)?
            .trim_start_matches(' ')
            .starts_with(COLONS);
        (sign != ',' && is_key && line::is_field(word) && is_new(word)).then(|| {
            let start = value.start + at;
            Trap {
                cause: format!("between braces, `{sign}` does not separate fields"),
                at: start..start + sign.len_utf8(),
                advice: "write a comma between two fields".into(),
                replace: start..start + sign.len_utf8() + rest.len() - key.len(),
                by: ", ".into(),
            }
        })
    };
    let signs = text
        .char_indices()
        .filter(|(_, sign)| COMMAS.contains(sign));
    signs.filter_map(begun).collect()
}

/// A comma directly after another one.
pub(super) fn double_comma(line: &Line<'_>, value: &Range<usize>) -> Option<Trap> {
    let before = line.get(value).strip_suffix(',')?;
    let at = value.start + before.trim_end().len();
    Some(Trap {
        cause: "there is a comma too many".into(),
        at: value.end - 1..value.end,
        advice: "remove it".into(),
        replace: at..value.end,
        by: String::new(),
    })
}

/// A field between braces that other signs separate from its value and from the next field.
pub(super) struct Loose {
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
}

/// The fields in a text between braces, if each has a sign in place of its colon.
pub(super) fn loose_fields(text: &str) -> Option<Vec<Loose>> {
    let mut fields = Vec::new();
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let start = at + rest.len() - rest.trim_start().len();
        let (length, signs) = loose_key(text.get(start..)?)?;
        let value = start + length + signs;
        let (end, next) = loose_end(text, value);
        let inside = text.get(value..end)?.trim_end_matches([' ', ',']);
        fields.push(Loose {
            key: start..start + length,
            value: value..value + inside.len(),
        });
        match next {
            Some(next) => at = next,
            None => return Some(fields),
        }
    }
}

/// The length of the field name at the beginning, and of the signs after it.
fn loose_key(text: &str) -> Option<(usize, usize)> {
    let length = line::word(text);
    let rest = text.get(length..)?;
    let value = rest.trim_start_matches(' ').strip_prefix(COLONS)?;
    let signs = rest.len() - value.trim_start().len();
    line::is_field(text.get(..length)?).then_some((length, signs))
}

/// The end of a value, and the start of the next field.
fn loose_end(text: &str, value: usize) -> (usize, Option<usize>) {
    let rest = text.get(value..).unwrap_or("");
    let mut signs = rest
        .char_indices()
        .filter(|(_, sign)| COMMAS.contains(sign));
    let next = signs.find_map(|(at, sign)| {
        let after = rest.get(at + sign.len_utf8()..)?;
        loose_key(after.trim_start()).map(|_| (value + at, value + at + sign.len_utf8()))
    });
    next.map_or((text.len(), None), |(end, next)| (end, Some(next)))
}
