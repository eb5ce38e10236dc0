//! A text dump: the body, and the lines around it (headline, publisher, byline, date, footer).
//!
//! `furniture` removes running heads and page numbers, `lines` makes blocks, `run` finds the body, and `head` reads the lines above
//! it. Repeated lines and footers around the body are removed. Everything removed is kept in [`Received::left_out`], so that an
//! editor can check it.

use super::dateline::Dateline;
use super::dateline_parts::by_parts;
use super::footers::{is_end, is_teaser};
use super::furniture::without_pages;
use super::head::{
    Head, Known, NEAR, Stated, could_be_headline, is_person_named, is_signature,
    name_before_office, over_two_lines, stated, with_colons,
};
use super::html::{is_credit, is_of_the_page};
use super::lines::{self, Parted};
use super::received::{Block, BlockKind, Received};
use super::run::body_run;
use super::words::{count, ends_sentence};
use crate::text::words::without_article;

impl Received {
    /// Reads a dump.
    pub(super) fn from_dump(text: &str) -> Self {
        let unpaged = without_pages(text);
        let parted = with_datelines(with_labels(lines::parted(&with_colons(&unpaged.text))));
        let apart: Vec<bool> = parted.iter().map(|block| block.is_apart).collect();
        let blocks: Vec<String> = parted.into_iter().map(|block| block.words).collect();
        let (mut run, kept_all) = body_run(&blocks);
        let mut dump = Self {
            kept_all,
            ..Self::default()
        };
        let head = blocks.get(..run.start).unwrap_or_default();
        let has_headline = head
            .iter()
            .take(NEAR)
            .any(|block| stated(block).is_empty() && could_be_headline(block));
        if !has_headline && blocks.get(run.clone()).is_some_and(begins_with_headline) {
            run.start += 1;
        }
        let head = Head::read(&mut dump, &blocks, &apart, &run);
        dump.read_tail(blocks.get(run.end..).unwrap_or_default(), &blocks);
        let body: Vec<&String> = head.body.iter().filter_map(|at| blocks.get(*at)).collect();
        dump.read_body(&body);
        dump.left_out.extend(unpaged.left_out);
        dump
    }

    fn read_tail(&mut self, tail: &[String], blocks: &[String]) {
        let mut rest: Vec<&String> = Vec::new();
        let tail = match tail.split_first() {
            Some((name, behind)) if self.byline.is_none() && is_signature(name, blocks) => {
                self.byline = Some(name.trim_start_matches(['—', '–', '-', ' ']).to_owned());
                behind
            }
            _ => tail,
        };
        for (at, block) in tail.iter().enumerate() {
            let is_near = at < NEAR || at + NEAR >= tail.len();
            let told = if is_near { stated(block) } else { Vec::new() };
            let is_label = told.first().is_some_and(|one| {
                !matches!(
                    one,
                    Stated::Section
                        | Stated::Release
                        | Stated::Letter
                        | Stated::Subject(_)
                        | Stated::Name(_)
                        | Stated::PerhapsPlace(_)
                        | Stated::PerhapsWriter(_)
                        | Stated::PerhapsPaper(_)
                )
            });
            // A name on its own is read only above the text. Below, it may belong to another text.
            let is_bare = matches!(told.as_slice(), [Stated::Publisher(name)] if name == block);
            if is_label && !is_bare {
                told.iter().for_each(|one| self.take(one, block));
            } else {
                rest.push(block);
            }
        }
        self.has_foreign_footer = tail.iter().any(|block| self.is_of_another(block));
        self.left_out.extend(rest.into_iter().cloned());
    }

    /// Whether a footer line states a publisher other than the one already read. Buttons, addresses and teasers do not.
    fn is_of_another(&self, line: &str) -> bool {
        let own = self.publisher.as_deref().map(without_article);
        let is_other = |one: &Stated| match one {
            Stated::Publisher(name) => own.as_ref().is_some_and(|own| {
                let other = without_article(name);
                !other.contains(own.as_str()) && !own.contains(other.as_str())
            }),
            _ => false,
        };
        stated(line).iter().any(is_other)
    }

    fn read_body(&mut self, run: &[&String]) {
        let mut kept: Vec<&str> = Vec::new();
        for (at, text) in run.iter().enumerate() {
            let is_title = self.title.as_ref() == Some(*text);
            // A line that is printed twice in a row, or again at the end, belongs to the page. Inside a text, it may be a repeated
            // question, and at the end, a repeated quotation.
            let is_again = kept.last() == Some(&text.as_str())
                || at + 1 == run.len()
                    && kept.contains(&text.as_str())
                    && !text.contains(['“', '"', '«', '„']);
            if is_title {
                continue;
            }
            if is_again
                || is_teaser(text)
                || is_end(text)
                || is_of_the_page(text)
                || is_credit(text)
            {
                self.left_out.push((*text).clone());
            } else {
                kept.push(text);
            }
        }
        self.body = body_blocks(&kept);
    }
}

/// The blocks of the body: paragraphs, subheads, list items.
fn body_blocks(kept: &[&str]) -> Vec<Block> {
    let mut body = Vec::with_capacity(kept.len());
    let mut at = 0;
    while let Some(text) = kept.get(at) {
        let items = lines::list_at(kept.get(at..).unwrap_or_default());
        if !items.is_empty() {
            at += items.len();
            let item = |(number, words): (Option<u32>, &str)| {
                Block::plain(BlockKind::Item { number, depth: 0 }, words.to_owned())
            };
            body.extend(items.into_iter().map(item));
            continue;
        }
        // A subhead has text above or below it. Two such lines in a row are ordinary lines.
        let is_one = |at: Option<usize>| {
            at.and_then(|at| kept.get(at))
                .is_some_and(|other| is_subhead(other))
        };
        let is_alone = !is_one(at.checked_sub(1)) && !is_one(Some(at + 1)) && at + 1 < kept.len();
        let kind = match is_subhead(text) && is_alone {
            true => BlockKind::Subhead(2),
            false => BlockKind::Paragraph,
        };
        body.push(Block::plain(kind, (*text).to_owned()));
        at += 1;
    }
    body
}

/// Joins labels on a separate line to the value below, in the first and the last blocks.
fn with_labels(blocks: Vec<Parted>) -> Vec<Parted> {
    let all = blocks.len();
    let mut joined: Vec<Parted> = Vec::with_capacity(all);
    for (at, block) in blocks.into_iter().enumerate() {
        let is_near = at < NEAR || at + NEAR >= all;
        let whole = joined
            .last()
            .filter(|_| is_near)
            .and_then(|before| over_two_lines(&before.words, &block.words));
        match (whole, joined.last_mut()) {
            (Some(whole), Some(before)) => before.words = whole,
            _ => joined.push(block),
        }
    }
    joined
}

/// Joins datelines on a separate line to the paragraph below.
fn with_datelines(blocks: Vec<Parted>) -> Vec<Parted> {
    let mut joined: Vec<Parted> = Vec::with_capacity(blocks.len());
    for block in blocks {
        match joined.last_mut() {
            Some(before) if is_dateline_alone(&before.words, &block.words) => {
                before.words.push(' ');
                before.words.push_str(&block.words);
            }
            _ => joined.push(block),
        }
    }
    joined
}

fn is_dateline_alone(line: &str, next: &str) -> bool {
    let ends = line.ends_with(['-', '–', '—', ':', ')', '/', '.']);
    // "Bilal Qureshi (Korrespondent)" above "Talheim: Die Stadt" is a byline, not a place with an agency.
    let is_signed = name_before_office(line)
        .is_some_and(|name| is_person_named(name) || Dateline::read(next).is_some());
    count(line) <= 12 && ends && !is_signed && count(next) >= 8 && is_whole_dateline(line, next)
}

/// Whether a line above a paragraph is a complete dateline, without any words of the paragraph.
fn is_whole_dateline(line: &str, next: &str) -> bool {
    let joined = format!("{line} {next}");
    let end = line.len() + 1;
    let sure = Dateline::read(&joined)
        .is_some_and(|one| one.end == end && one.is_sure && one.stands_anywhere());
    let nothing = Known {
        publisher: None,
        writer: None,
    };
    sure || line.contains(char::is_numeric)
        && by_parts(&joined, &nothing, &[]).is_some_and(|one| one.end == end)
}

/// Whether a line between paragraphs is a subhead: it has no stop and is not short direct speech.
fn is_subhead(block: &str) -> bool {
    let speech = block.starts_with(['“', '"', '«', '-', '–', '—', '•', '*', '·']);
    (1..=12).contains(&count(block))
        && block.contains(char::is_alphabetic)
        && !block.contains(": ")
        && !ends_sentence(block)
        && !block.ends_with([',', ';', ':'])
        && !speech
}

/// Whether the body's first block is a headline that ends like a sentence: it occurs twice, or it is a question or an exclamation
/// before long prose.
fn begins_with_headline(run: &[String]) -> bool {
    let [first, rest @ ..] = run else {
        return false;
    };
    let calls = first.ends_with(['?', '!'])
        && count(first) <= 25
        && rest
            .first()
            .is_some_and(|next| next.len() > 2 * first.len());
    count(first) <= 40 && (rest.first() == Some(first) || calls)
}

#[cfg(test)]
mod tests;
