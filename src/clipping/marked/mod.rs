//! Reads a Markdown file as received: its head, if it has one, and its text as it was written.
//!
//! `head` reads the front matter in the formats in use; `dialect` rewrites what the dossier's Markdown lacks: links and comments in
//! notes, callouts, HTML, pictures. Nothing is lost silently: what becomes neither text nor a field is listed for the editor.

mod callout;
mod dialect;
mod edits;
mod fields;
mod foreign_html;
mod head;
mod leaves;

use dialect::Dialect;

use super::html;
use super::received::{Block, BlockKind, Received};
use super::unread;
use super::words::{count, ends_sentence, one_line};
use crate::content::body::{self, Body};
use crate::diagnostic::{Diagnostics, FileId};
use crate::text::fold::fold_case;

/// Reads a Markdown file. `name` is the file name without its extension.
pub(super) fn markdown(name: &str, text: &str) -> Received {
    let cut = head::cut(text);
    let mut received = Received::default();
    fields::read(cut.fields, &mut received);
    received.unplaced.extend(
        cut.unread
            .into_iter()
            .map(|line| format!("A line of its head: {line}")),
    );
    let mut dialect = Dialect::of(cut.body);
    take_headline(&mut dialect, &mut received);
    dialect.settle_footnotes();
    received.unplaced.append(&mut dialect.left_out);
    let markdown = format!("{}\n", dialect.source.trim_matches('\n').trim_end());
    received.body = leaves::blocks(&read(&markdown));
    received.written = Some(markdown);
    read_head_lines(&mut received);
    if received.title.is_none() && is_headline(name) {
        received.title = Some(one_line(name));
        received
            .remarks
            .push("The headline is the file’s name: the clipping gives no other.".to_owned());
    }
    received
}

fn read(markdown: &str) -> Body {
    let mut ignored = Diagnostics::default();
    Body::read(FileId::default(), 0, markdown, &mut ignored)
}

/// Moves a first heading that is the headline from the text to the fields.
fn take_headline(dialect: &mut Dialect, received: &mut Received) {
    let body = read(&dialect.source);
    let Some((first, rest)) = body.blocks.split_first() else {
        return;
    };
    if !matches!(first.kind, body::BlockKind::Heading(..)) {
        return;
    }
    let words = one_line(body.text.get(first.text.clone()).unwrap_or_default());
    let again = received
        .title
        .as_ref()
        .is_some_and(|title| fold_case(title) == fold_case(&words));
    let is_first = received.title.is_none() && !rest.is_empty() && !words.is_empty();
    if again || is_first {
        received.title.get_or_insert(words);
        dialect.take_heading();
    }
}

/// Reads author and date from lines above the text, if the head has no such field. The lines stay in the text, which is kept as
/// written.
fn read_head_lines(received: &mut Received) {
    const MOST: usize = 4;
    let is_prose = |block: &&Block| count(&block.text) > 20 || ends_sentence(&block.text);
    let lines = received.body.iter().take_while(|block| !is_prose(block));
    let read: Vec<(Option<String>, Option<String>)> = lines
        .take(MOST)
        .filter_map(|block| match block.kind {
            BlockKind::Paragraph => Some(html::line_of_head(&block.text)),
            // Markdown reads "6. Mai 2024" as the sixth item of a list.
            BlockKind::Item {
                number: Some(number),
                ..
            } => Some(html::line_of_head(&format!("{number}. {}", block.text))),
            _ => None,
        })
        .collect();
    for (names, day) in read {
        if received.byline.is_none() {
            received.byline = names;
        }
        let has_date = received.published.is_some() || unread::has_date(&received.unread);
        if !has_date {
            received.published = day;
        }
    }
}

/// Whether a file name is a headline, as in note-taking programs: it has words separated by spaces.
fn is_headline(name: &str) -> bool {
    let words = name
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic));
    let spaced = words.count() >= 2;
    let unspaced = name.chars().filter(|c| !c.is_ascii()).count() >= 4;
    spaced || unspaced && !name.contains(['-', '_'])
}

#[cfg(test)]
mod tests {
    use super::super::received::{BlockKind, Mark, MarkKind};
    use super::*;

    #[test]
    fn front_matter_and_structure_are_read() {
        let read = markdown(
            "pier",
            "---\ntitle: Old pier stays\ndate: 2024-07-24\nauthor: [Lena Brandt, Omar Karimi]\nurl: https://coast.example/pier\nlang: en_GB\n---\n\
             # Old pier stays\n\nThe *old* pier [stays](https://coast.example/x), [not](actor:a) `so`.\n\n## Why\n\n1. One\n2. Two **b**\n\n> Said so.\n\n<script>x</script>\n",
        );
        assert_eq!(read.title.as_deref(), Some("Old pier stays"));
        assert_eq!(read.byline.as_deref(), Some("Lena Brandt, Omar Karimi"));
        assert_eq!(
            (read.published.as_deref(), read.language.as_deref()),
            (Some("2024-07-24"), Some("en-GB"))
        );
        let kinds: Vec<&str> = read.body.iter().map(|block| block.kind.as_str()).collect();
        assert_eq!(kinds, ["paragraph", "subhead", "item", "item", "quote"]);
        assert_eq!(read.body[0].text, "The old pier stays, not so.");
        assert_eq!(
            read.body[0].marks,
            [
                Mark {
                    range: 4..7,
                    kind: MarkKind::Emphasis
                },
                Mark {
                    range: 13..18,
                    kind: MarkKind::Link("https://coast.example/x".into())
                },
            ]
        );
        assert_eq!(
            read.body[3].kind,
            BlockKind::Item {
                number: Some(2),
                depth: 0
            }
        );
        assert_eq!(
            read.unplaced,
            [
                "A link that leads nowhere on the web: not (actor:a)",
                "HTML: x"
            ]
        );
    }

    #[test]
    fn a_text_without_front_matter_has_its_first_heading_for_a_headline() {
        let read = markdown("x", "# Old pier stays\n\nIt stays.\n");
        assert_eq!(
            (read.title.as_deref(), read.body.len()),
            (Some("Old pier stays"), 1)
        );
        assert_eq!(markdown("x", "---\nno end\n").title, None);
        let read = markdown("Old pier stays", "It stays.\n");
        assert_eq!(read.title.as_deref(), Some("Old pier stays"));
        for name in ["pier", "old-pier-stays", "2024-05-06 1", "clipping_2"] {
            assert_eq!(markdown(name, "It stays.\n").title, None, "{name}");
        }
    }
}
