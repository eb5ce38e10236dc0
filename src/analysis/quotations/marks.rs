//! Pairs of quotation marks, and the text without their content.

use std::ops::Range;

use crate::text::fold::is_dash;
use crate::text::sentence::{is_unspaced, sentences};
use crate::text::words::is_word_char;

/// A pair of quotation marks.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) range: Range<usize>,
    pub(super) inner: Range<usize>,
    pub(super) closed: bool,
}

/// The outermost pairs of quotation marks.
pub(super) fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some((offset, c)) = text
        .get(at..)
        .and_then(|rest| rest.char_indices().find(|&(_, c)| is_mark(c)))
    {
        let open = at + offset;
        let doubled = doubled(text.get(open..).unwrap_or_default());
        let start = open + doubled.unwrap_or(c.len_utf8());
        at = start;
        let found = match doubled {
            Some(_) => doubled_closing(text, open, start),
            None => closing(text, open, c).map(|end| {
                let rest = text.get(end..).unwrap_or_default();
                (end, rest.chars().next().map_or(0, char::len_utf8))
            }),
        };
        let Some((end, width)) = found else {
            continue;
        };
        let closed = end < text.len();
        let inner = start..end;
        at = end + width;
        if text
            .get(inner.clone())
            .is_some_and(|inner| inner.contains(is_word_char))
        {
            marks.push(Mark {
                range: open..end + width,
                inner,
                closed,
            });
        }
    }
    marks
}

/// Marks that are always quotation marks, each with its closing marks. If a pair contains one of the same kind, the outer pair
/// counts.
const BRACKETS: &[(char, char)] = &[
    ('「', '」'),
    ('『', '』'),
    ('｢', '｣'),
    ('﹁', '﹂'),
    ('﹃', '﹄'),
    ('〝', '〞'),
];

pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '“' | '”' | '‟' | '"' | '„' | '«' | '»' | '‹' | '›' | '‘' | '\'' | '‚' | '`' | '＂'
    ) || BRACKETS.iter().any(|(open, _)| *open == c)
}

/// The length of a double mark made of two single ones, as typewriters and some newsrooms write it: ''…'' or ``…''.
pub(super) fn doubled(rest: &str) -> Option<usize> {
    (rest.starts_with("''") || rest.starts_with("``")).then_some(2)
}

/// Where a quotation in such double marks is closed, and the length of the closing mark.
pub(super) fn doubled_closing(text: &str, open: usize, start: usize) -> Option<(usize, usize)> {
    let before = text.get(..open)?.chars().next_back();
    let rest = text.get(start..)?;
    if !opens_after(before) || rest.starts_with(char::is_whitespace) {
        return None;
    }
    let Some(end) = rest.find("''") else {
        return Some((text.len(), 0));
    };
    // Three in a row close an inner quotation first.
    let inner = usize::from(rest.get(end..).is_some_and(|end| end.starts_with("'''")));
    Some((start + end + inner, 2))
}

/// Where the quotation that this mark opens is closed, or the end of the text; `None` if it opens nothing.
pub(super) fn closing(text: &str, open: usize, mark: char) -> Option<usize> {
    let before = text.get(..open)?.chars().next_back();
    let start = open + mark.len_utf8();
    let rest = text.get(start..)?;
    let next = rest.chars().next()?;
    let find = |marks: &[char]| rest.find(marks).map(|at| start + at);
    let begins = opens_after(before);
    if let Some((open, close)) = BRACKETS.iter().find(|(open, _)| *open == mark) {
        return Some(bracket_closing(rest, *open, *close).map_or(text.len(), |at| start + at));
    }
    match mark {
        '“' => double_closing(rest)
            .map(|at| start + at)
            .or(Some(text.len())),
        '‟' => find(&['”', '‟']).or(Some(text.len())),
        '„' => find(&['“', '”', '‟'])
            .or_else(|| find(&['"']))
            .or(Some(text.len())),
        '«' => find(&['»']).or(Some(text.len())),
        '»' if begins && is_word_char(next) => find(&['«']),
        '‹' => find(&['›']),
        '›' if begins && is_word_char(next) => find(&['‹']),
        '＂' => find(&['＂']).or(Some(text.len())),
        '"' if (begins || before.is_some_and(is_unspaced)) && !next.is_whitespace() => {
            find(&['"', '”']).or(Some(text.len()))
        }
        // ”So it is done in the north.” And ”so in Urdu“.
        '”' if begins && is_word_char(next) => find(&['”', '“']),
        '»' | '›' | '"' | '”' | '`' => None,
        _ if begins && next.is_alphabetic() => single_closing(text, start)
            // A paragraph that opens with a single mark and does not close it continues in the next one.
            .or_else(|| (mark == '‘' && before.is_none()).then_some(text.len())),
        _ => None,
    }
}

/// The mark that closes a quotation bracket; nested brackets of the same kind are skipped.
fn bracket_closing(rest: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close || (close == '〞' && c == '〟') {
            match depth.checked_sub(1) {
                Some(outer) => depth = outer,
                None => return Some(at),
            }
        }
    }
    None
}

/// The mark that closes a “: the curly one, or a straight one that does not open a quotation.
pub(super) fn double_closing(rest: &str) -> Option<usize> {
    let mut before: Option<char> = None;
    let mut inside = false;
    let mut signs = rest.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let ends_words = before.is_some_and(|c| !c.is_whitespace())
            && signs.peek().is_none_or(|&(_, next)| !is_word_char(next));
        match c {
            '”' => return Some(at),
            // “The same mark at both ends“, as on some keyboards.
            '“' if ends_words && !inside => return Some(at),
            '"' if opens_after(before) => inside = true,
            '"' if inside => inside = false,
            '"' if !before.is_some_and(|c| c.is_ascii_digit()) => return Some(at),
            _ => {}
        }
        before = Some(c);
    }
    None
}

pub(super) fn opens_after(before: Option<char>) -> bool {
    before.is_none_or(|c| {
        c.is_whitespace()
            || is_dash(c)
            || matches!(
                c,
                '(' | '['
                    | '{'
                    | '“'
                    | '"'
                    | '„'
                    | '«'
                    | '»'
                    | '‹'
                    | '›'
                    | '/'
                    | '*'
                    | '_'
                    | '>'
                    | ':'
                    | '¿'
                    | '¡'
                    | '：'
                    | '，'
                    | '、'
                    | '。'
                    | '（'
                    | '「'
                    | '『'
            )
    })
}

/// The longest quotation in single marks. The marks are too easily confused with apostrophes.
pub(super) const LONGEST_SINGLE: usize = 800;

/// The closing single mark. It follows a letter or a stop and is not followed by a letter ("’s", "n’t").
pub(super) fn single_closing(text: &str, start: usize) -> Option<usize> {
    let mut before = ' ';
    let mut chars = text
        .get(start..)?
        .char_indices()
        .take(LONGEST_SINGLE)
        .peekable();
    while let Some((at, c)) = chars.next() {
        let follows = chars.peek().map(|&(_, next)| next);
        let closes = matches!(c, '’' | '\'' | '‘')
            && !before.is_whitespace()
            && !follows.is_some_and(is_word_char);
        if closes {
            return Some(start + at);
        }
        before = c;
    }
    None
}

/// The text with quoted words replaced by blanks, of the same length. The last stop of a quotation is kept.
pub(super) fn masked(text: &str, marks: &[Mark]) -> String {
    let mut masked = String::with_capacity(text.len());
    for mark in marks {
        without_brackets(
            text.get(masked.len()..mark.inner.start).unwrap_or_default(),
            &mut masked,
        );
        let inner = text.get(mark.inner.clone()).unwrap_or_default();
        let stop = inner
            .trim_end_matches(['\'', '’'])
            .chars()
            .next_back()
            .filter(|c| {
                matches!(
                    c,
                    '.' | ',' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔'
                )
            });
        let blank = inner.len() - stop.map_or(0, char::len_utf8);
        masked.extend(std::iter::repeat_n(' ', blank));
        masked.extend(stop);
    }
    without_brackets(text.get(masked.len()..).unwrap_or_default(), &mut masked);
    masked
}

/// The longest aside in brackets that is skipped.
pub(super) const LONGEST_ASIDE: usize = 60;

/// Writes a text with its short asides in brackets replaced by blanks: "(R-Tenn.)" does not name a speaker.
pub(super) fn without_brackets(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(open) = rest.find('(') {
        let (before, aside) = rest.split_at_checked(open).unwrap_or((rest, ""));
        out.push_str(before);
        let close = aside.find([')', '“', '"']).filter(|&at| at < LONGEST_ASIDE);
        match close.filter(|&at| aside.get(at..).is_some_and(|end| end.starts_with(')'))) {
            Some(close) => {
                out.extend(std::iter::repeat_n(' ', close + 1));
                rest = aside.get(close + 1..).unwrap_or_default();
            }
            None => {
                out.push('(');
                rest = aside.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

/// The sentences of a masked text. The direction of a straight mark follows from its pair, not from the signs next to it: `so."
/// "It` ends a sentence between two marks.
pub(super) fn sentences_between(masked: &str, marks: &[Mark], language: &str) -> Vec<Range<usize>> {
    let mut directed = String::with_capacity(masked.len());
    // Where each piece begins, in the directed text and in the masked one.
    let mut pieces = vec![(0, 0)];
    let mut at = 0;
    let ends = |mark: &Mark| {
        [
            (mark.range.start..mark.inner.start, '“'),
            (mark.inner.end..mark.range.end, '”'),
        ]
    };
    for (range, directed_mark) in marks.iter().flat_map(ends) {
        let written = masked.get(range.clone()).unwrap_or_default();
        if !written.is_empty() && written.is_ascii() {
            directed.push_str(masked.get(at..range.start).unwrap_or_default());
            directed.push(directed_mark);
            at = range.end;
            pieces.push((directed.len(), at));
        }
    }
    directed.push_str(masked.get(at..).unwrap_or_default());
    let back = |place: usize| {
        let next = pieces.partition_point(|(from, _)| *from <= place);
        let (from, to) = next
            .checked_sub(1)
            .and_then(|piece| pieces.get(piece))
            .copied()
            .unwrap_or_default();
        // A sentence that begins at a mark, or ends within it, includes the whole quotation.
        pieces
            .get(next)
            .map_or(usize::MAX, |(_, end)| *end)
            .min(to + (place - from))
    };
    sentences(&directed, language)
        .into_iter()
        .map(|sentence| back(sentence.start)..back(sentence.end).min(masked.len()))
        .collect()
}
