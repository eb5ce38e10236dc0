//! Writes words as Markdown that reads back as the same words.

use std::fmt::Write;

use super::received::{Mark, MarkKind};

/// Words as Markdown that means exactly these words, with marks around some of them. A line break is kept.
///
/// Marks that Markdown cannot express, within a word or around a space, are left out.
pub(super) fn inline(words: &str, marks: &[Mark]) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    let marks = nested(words, marks);
    let opening = opening_marks(words);
    let mut next = marks.iter().peekable();
    let mut open: Vec<&Mark> = Vec::new();
    for (at, c) in words.char_indices() {
        close(&mut open, at, &mut out);
        while let Some(mark) = next.next_if(|mark| mark.range.start == at) {
            out.push_str(signs(&mark.kind));
            open.push(mark);
        }
        let behind = words.get(at + c.len_utf8()..).unwrap_or_default();
        let entity =
            c == '&' && behind.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '#');
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|'
        ) || entity
            || c == '\n'
            || opening.contains(&at)
        {
            out.push('\\');
        }
        out.push(c);
    }
    close(&mut open, words.len(), &mut out);
    out
}

/// The marks that nest and that Markdown can express.
fn nested<'a>(words: &str, marks: &'a [Mark]) -> Vec<&'a Mark> {
    let mut kept: Vec<&Mark> = Vec::new();
    let mut open: Vec<&Mark> = Vec::new();
    for mark in marks {
        open.retain(|outer| outer.range.end > mark.range.start);
        let nests = open.iter().all(|outer| {
            mark.range.end <= outer.range.end
                && std::mem::discriminant(&outer.kind) != std::mem::discriminant(&mark.kind)
        });
        let after = kept
            .last()
            .is_none_or(|last| last.range.start <= mark.range.start);
        // Two kinds of asterisks next to each other would be read as one.
        let stars = |mark: &Mark| !matches!(mark.kind, MarkKind::Link(_));
        let apart = !stars(mark)
            || kept.iter().rev().take(8).all(|other| {
                !stars(other)
                    || ![other.range.start, other.range.end].contains(&mark.range.start)
                        && ![other.range.start, other.range.end].contains(&mark.range.end)
            });
        if nests && after && apart && is_told(words, mark) {
            kept.push(mark);
            open.push(mark);
        }
    }
    kept
}

/// Whether Markdown would recognise a mark: its words begin and end with letters, and no letter is directly next to it.
fn is_told(words: &str, mark: &Mark) -> bool {
    let Some(inside) = words.get(mark.range.clone()) else {
        return false;
    };
    let solid = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
    let ends = solid(inside.chars().next()) && solid(inside.chars().next_back());
    if matches!(mark.kind, MarkKind::Link(_)) {
        return ends;
    }
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let before = words
        .get(..mark.range.start)
        .and_then(|before| before.chars().next_back());
    let behind = words
        .get(mark.range.end..)
        .and_then(|behind| behind.chars().next());
    ends && !letter(before) && !letter(behind)
}

fn signs(kind: &MarkKind) -> &'static str {
    match kind {
        MarkKind::Emphasis => "*",
        MarkKind::Strong => "**",
        MarkKind::Struck => "~~",
        MarkKind::Link(_) => "[",
    }
}

fn close(open: &mut Vec<&Mark>, at: usize, out: &mut String) {
    while let Some(mark) = open.pop_if(|mark| mark.range.end <= at) {
        match &mark.kind {
            MarkKind::Link(url) => {
                let _ = write!(out, "](<{}>)", url.replace('\\', "%5C").replace('|', "%7C"));
            }
            kind => out.push_str(signs(kind)),
        }
    }
}

/// A subhead's line as a heading.
pub(super) fn heading(level: u8, line: &str) -> String {
    format!(
        "{} {}",
        "#".repeat(usize::from(level.clamp(2, 6))),
        line.replace('#', "\\#").replace("\\\\#", "\\#")
    )
}

/// Positions at which characters at the beginning of a line would make it a heading, a list, a rule or a definition.
fn opening_marks(words: &str) -> Vec<usize> {
    let starts = words.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::once(0)
        .chain(starts)
        .filter_map(|start| Some(start + opening_mark(words.get(start..)?)?))
        .collect()
}

fn opening_mark(words: &str) -> Option<usize> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    match words.get(digits..)?.chars().next()? {
        '.' | ')' if digits > 0 => Some(digits),
        '#' | '+' | '-' | '=' | ':' | '^' | '$' if digits == 0 => Some(0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::body::{BlockKind, Body};
    use crate::diagnostic::{Diagnostics, FileId};

    const ODD: &[&str] = &[
        "a *b* _c_ `d` [e](f) [g] ![h](i) <b>j</b> <https://k.example> ~~l~~ | m | &amp; &#65; R&D \\n \\* end\\",
        "# no heading",
        "#hashtag",
        "- no list",
        "-5 degrees",
        "+ no",
        "* no",
        "1. no",
        "12) no",
        "2024. A year",
        "=== no",
        "--- no",
        "---",
        "***",
        "> no",
        ": no definition",
        "[^1] no footnote",
        "[^1]: no footnote",
        "[a]: https://b.example",
        "| a | b |",
        "$5 and $6",
        "```",
        "~~~",
        "<!-- x -->",
        "<script>alert(1)</script>",
        "snake_case_word and 2*3*4",
        "“Quoted,” she said… — ‘so’",
        "a^b^",
        "AT&T;",
        "[ ] box",
        "[x] box",
        "a ** b",
        "==a==",
        "++a++",
        "https://a_b.example/*x*?y=1&copy=2",
        "خواجہ آصف نے کہا ہے۔",
        "1986\\. x",
        "\\",
        "!",
        "_",
        "Tab\\",
        "a `` ` b",
        "[!NOTE] x",
        "a&lt",
        "&",
    ];

    fn read(markdown: &str) -> (Body, usize) {
        let mut problems = Diagnostics::default();
        let body = Body::read(FileId::default(), 0, markdown, &mut problems);
        (body, problems.iter().count())
    }

    #[test]
    fn paragraphs_read_back_as_the_same_words() {
        for words in ODD {
            let (body, problems) = read(&format!("{}\n", inline(words, &[])));
            assert_eq!(
                (body.text.as_str(), problems),
                (*words, 0),
                "{}",
                inline(words, &[])
            );
            assert!(
                matches!(body.blocks.as_slice(), [block] if matches!(block.kind, BlockKind::Paragraph(_))),
                "{words}"
            );
        }
        let all: Vec<String> = ODD.iter().map(|words| inline(words, &[])).collect();
        let (body, problems) = read(&all.join("\n\n"));
        assert_eq!(
            (body.text, body.leaves.len(), problems),
            (ODD.join("\n"), ODD.len(), 0)
        );
    }

    #[test]
    fn headings_read_back_as_the_same_words() {
        for words in [
            "What *next*?",
            "No. # 1 #",
            "#1",
            "1. One",
            "- a",
            "a \\# b",
            "R&D [x]",
        ] {
            let (body, problems) = read(&format!("{}\n", heading(2, &inline(words, &[]))));
            assert_eq!(
                (body.text.as_str(), problems),
                (words, 0),
                "{}",
                heading(2, &inline(words, &[]))
            );
            assert!(
                matches!(body.blocks.as_slice(), [block] if matches!(block.kind, BlockKind::Heading(2, ..)))
            );
        }
    }
}
