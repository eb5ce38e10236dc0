//! Pairs of quotation marks, and the text without what they hold.

use std::ops::Range;

use crate::prose::fold::is_dash;
use crate::prose::names::is_word_char;

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

pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '“' | '”' | '"' | '„' | '«' | '»' | '‹' | '‘' | '\'' | '‚' | '`'
    )
}

/// Typewriters' and some newsrooms' double mark, two single ones: ''…'' or ``…''.
pub(super) fn doubled(rest: &str) -> Option<usize> {
    (rest.starts_with("''") || rest.starts_with("``")).then_some(2)
}

/// Where a quotation in doubled single marks is closed, and how long that mark is.
pub(super) fn doubled_closing(text: &str, open: usize, start: usize) -> Option<(usize, usize)> {
    let before = text.get(..open)?.chars().next_back();
    let rest = text.get(start..)?;
    if !opens_after(before) || rest.starts_with(char::is_whitespace) {
        return None;
    }
    let Some(end) = rest.find("''") else {
        return Some((text.len(), 0));
    };
    // Three in a row close a quotation within it first.
    let inner = usize::from(rest.get(end..).is_some_and(|end| end.starts_with("'''")));
    Some((start + end + inner, 2))
}

/// Where the quotation that this mark opens is closed, or the end of the text; none if it opens nothing.
pub(super) fn closing(text: &str, open: usize, mark: char) -> Option<usize> {
    let before = text.get(..open)?.chars().next_back();
    let start = open + mark.len_utf8();
    let rest = text.get(start..)?;
    let next = rest.chars().next()?;
    let find = |marks: &[char]| rest.find(marks).map(|at| start + at);
    match mark {
        '“' => double_closing(rest)
            .map(|at| start + at)
            .or(Some(text.len())),
        '„' => find(&['“', '”'])
            .or_else(|| find(&['"']))
            .or(Some(text.len())),
        '«' => find(&['»']).or(Some(text.len())),
        '»' => find(&['«']).filter(|_| is_word_char(next) && opens_after(before)),
        '‹' => find(&['›']),
        '"' if opens_after(before) && !next.is_whitespace() => {
            find(&['"', '”']).or(Some(text.len()))
        }
        // ”So it is done in the north.”
        '”' if opens_after(before) && is_word_char(next) => find(&['”']),
        '"' | '”' | '`' => None,
        _ if opens_after(before) && next.is_alphabetic() => single_closing(text, start)
            // A paragraph that opens with a single mark and closes none goes on in the next one.
            .or_else(|| (mark == '‘' && before.is_none()).then_some(text.len())),
        _ => None,
    }
}

/// The mark that closes a “: the curly one, or a straight one that opens nothing itself.
pub(super) fn double_closing(rest: &str) -> Option<usize> {
    let mut before = None;
    let mut inside = false;
    for (at, c) in rest.char_indices() {
        match c {
            '”' => return Some(at),
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
                '(' | '[' | '{' | '“' | '"' | '„' | '«' | '/' | '*' | '_' | '>' | ':'
            )
    })
}

/// No single quotation is longer: the marks are too easily apostrophes.
pub(super) const LONGEST_SINGLE: usize = 800;

/// A single closing mark stands behind a letter or a stop, and no letter follows it ("’s", "n’t").
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

/// The text with blanks for what is quoted, of the same length; a quotation's last stop is kept.
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
            .filter(|c| matches!(c, '.' | ',' | '!' | '?' | '…'));
        let blank = inner.len() - stop.map_or(0, char::len_utf8);
        masked.extend(std::iter::repeat_n(' ', blank));
        masked.extend(stop);
    }
    without_brackets(text.get(masked.len()..).unwrap_or_default(), &mut masked);
    masked
}

/// No longer aside in brackets is passed over.
pub(super) const LONGEST_ASIDE: usize = 60;

/// Writes a text with blanks for its short asides in brackets: "(R-Tenn.)" names nobody who speaks.
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
