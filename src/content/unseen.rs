//! Reports invisible characters in content at the places where they are written: as themselves, as a YAML escape (`"\u202E"`),
//! or as a Markdown entity (`&shy;`).

use std::ops::Range;

use crate::diagnostic::{Applicability, Diagnostic, Diagnostics, FileId, Located, Rule, Span};
use crate::text::unseen::{Unseen, is_turning, name, runs_from_right, unseen};

/// How many characters in a paragraph are reported one by one. Beyond that, a single diagnostic covers all of them.
const SINGLY: usize = 4;

/// A part of a file, with its decoded escapes.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) file: FileId,
    /// The offset of the part in the file, in bytes.
    pub(super) offset: usize,
    pub(super) text: &'a str,
    /// Ranges in the part that represent a single character, in order.
    pub(super) escapes: &'a [(Range<usize>, char)],
    /// Whether the surrounding text contains right-to-left letters.
    pub(super) from_right: bool,
}

/// Reports all invisible characters in a part of a file that do not belong there.
pub(super) fn check(written: Written<'_>, problems: &mut Diagnostics) {
    for paragraph in written.paragraphs() {
        let mut found: Vec<(Unseen, Range<usize>)> = Vec::new();
        for (one, place) in written.unseen(&paragraph) {
            match found.last_mut() {
                Some((_, last)) if last.end == place.start => last.end = place.end,
                _ => found.push((one, place)),
            }
        }
        if found.len() > SINGLY {
            problems.extend(written.together(&found));
        } else {
            let each = found.iter().map(|(one, place)| written.report(one, place));
            problems.extend(each);
        }
    }
}

/// The invisible characters in a part of a file that do not belong there, and their ranges.
pub(super) fn places(written: Written<'_>) -> Vec<(Range<usize>, char)> {
    let paragraphs = written.paragraphs().into_iter();
    let found = paragraphs.flat_map(|paragraph| written.unseen(&paragraph));
    found.map(|(one, place)| (place, one.sign)).collect()
}

fn is_plain(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~')
}

impl Written<'_> {
    /// The ranges between empty lines; empty if there is nothing to find.
    fn paragraphs(&self) -> Vec<Range<usize>> {
        if self.escapes.is_empty() && self.text.bytes().all(is_plain) {
            return Vec::new();
        }
        let (mut paragraphs, mut start, mut end) = (Vec::new(), 0, 0);
        for line in self.text.split_inclusive('\n') {
            end += line.len();
            if line.trim_ascii().is_empty() {
                paragraphs.push(start..end);
                start = end;
            }
        }
        paragraphs.push(start..end);
        paragraphs
    }

    /// The invisible characters in a paragraph, and where they are written.
    fn unseen(&self, paragraph: &Range<usize>) -> Vec<(Unseen, Range<usize>)> {
        let (text, places) = self.meant(paragraph);
        let found = unseen(&text, self.from_right).into_iter();
        found
            .map(|one| {
                let place = written_at(&places, one.at.clone());
                (one, place)
            })
            .collect()
    }

    /// The decoded text of a paragraph, and the positions of its escapes in the decoded text and in the stretch.
    fn meant(&self, range: &Range<usize>) -> (String, Vec<(usize, Range<usize>)>) {
        let mut text = String::new();
        let mut places = vec![(0, range.start..range.start)];
        let mut at = range.start;
        let first = self
            .escapes
            .partition_point(|(place, _)| place.start < range.start);
        let within = self.escapes.iter().skip(first);
        for (place, sign) in within.take_while(|(place, _)| place.end <= range.end) {
            text.push_str(self.text.get(at..place.start).unwrap_or_default());
            places.push((text.len(), place.clone()));
            text.push(*sign);
            // Positions after an escape are counted from its end.
            places.push((text.len(), place.end..place.end));
            at = place.end;
        }
        text.push_str(self.text.get(at..range.end).unwrap_or_default());
        (text, places)
    }

    fn span(&self, place: &Range<usize>) -> Span {
        Span::new(
            self.file,
            self.offset + place.start..self.offset + place.end,
        )
    }

    fn report(&self, one: &Unseen, place: &Range<usize>) -> Diagnostic {
        let name = name(one.sign);
        let message = if is_turning(one.sign) {
            format!("an invisible character, {name}, which no page shows")
        } else {
            format!("an invisible character, {name}")
        };
        let span = self.span(place);
        Diagnostic::at(Rule::InvisibleCharacters, span, message)
            .label("cannot be seen here")
            .replace_as(Applicability::Certain, "remove it", span, "")
    }

    /// A single diagnostic for many characters in one paragraph.
    fn together(&self, found: &[(Unseen, Range<usize>)]) -> Option<Diagnostic> {
        let ((one, first), (_, last)) = (found.first()?, found.last()?);
        let mut cleaned = String::new();
        let mut at = first.start;
        for (_, place) in found {
            cleaned.push_str(self.text.get(at..place.start)?);
            at = place.end;
        }
        let message = format!(
            "invisible characters in {} places in this paragraph, the first of them {}",
            found.len(),
            name(one.sign)
        );
        let problem = Diagnostic::at(Rule::InvisibleCharacters, self.span(first), message);
        let all = self.span(&(first.start..last.end));
        Some(
            problem
                .label("the first one, which cannot be seen")
                .replace_as(Applicability::Certain, "remove them", all, cleaned),
        )
    }
}

/// Reports entities in Markdown that is in a YAML field. Their places in the file are unknown. Characters that are written
/// literally were already reported with the file's YAML.
pub(super) fn entities(
    field: &Located<String>,
    entities: &[(Range<usize>, char)],
) -> Option<Diagnostic> {
    let written = Written {
        file: field.span.file,
        offset: 0,
        text: &field.value,
        escapes: entities,
        from_right: runs_from_right(&field.value),
    };
    let is_entity = |place: &Range<usize>| entities.iter().any(|(entity, _)| entity == place);
    let all = 0..field.value.len();
    let mut found = written.unseen(&all).into_iter();
    let (one, _) = found.find(|(_, place)| is_entity(place))?;
    let message = format!("an invisible character, {}", name(one.sign));
    let problem = Diagnostic::at(Rule::InvisibleCharacters, field.span, message);
    Some(problem.help("remove the entity for it, such as `&shy;` or `&#x200B;`"))
}

/// The range in the file for a range of the decoded text.
fn written_at(places: &[(usize, Range<usize>)], meant: Range<usize>) -> Range<usize> {
    let before = places.partition_point(|(at, _)| *at <= meant.start);
    match before.checked_sub(1).and_then(|last| places.get(last)) {
        Some((_, place)) if !place.is_empty() => place.clone(),
        Some((at, place)) => {
            let start = place.end + (meant.start - at);
            start..start + meant.len()
        }
        None => meant,
    }
}

/// The escapes in double-quoted text that name a character by number, or a control character by letter (YAML 1.2.2, 5.7).
pub(super) fn yaml_escapes(quoted: &str) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(backslash) = quoted.get(at..).and_then(|rest| rest.find('\\')) {
        let start = at + backslash;
        let mut rest = quoted.get(start + 1..).unwrap_or_default().chars();
        let letter = rest.next();
        let digits = match letter {
            Some('x') => 2,
            Some('u') => 4,
            Some('U') => 8,
            _ => 0,
        };
        let end = start + 1 + letter.map_or(0, char::len_utf8);
        let number = quoted.get(end..end + digits).unwrap_or_default();
        let sign = match letter {
            Some('0') => Some('\0'),
            Some('a') => Some('\u{7}'),
            Some('b') => Some('\u{8}'),
            Some('v') => Some('\u{b}'),
            Some('f') => Some('\u{c}'),
            Some('e') => Some('\u{1b}'),
            _ => u32::from_str_radix(number, 16)
                .ok()
                .and_then(char::from_u32),
        };
        at = end + number.len();
        found.extend(sign.map(|sign| (start..at, sign)));
    }
    found
}
