//! A text dump: its body, and what stands around it (headline, publisher, byline, date, footer).
//!
//! The body is the contiguous run of blocks with the best sum, where a block that reads like prose counts for its length and any
//! other against it. Around it, repeats and footers go; what goes is kept in [`Received::left_out`], so that an editor can check it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::dateline::Dateline;
use super::dates;
use super::html::{is_credit, is_of_the_page};
use super::lines;
use super::received::{Block, BlockKind, Received};
use super::words::{count, ends_sentence};

impl Received {
    /// Reads a dump.
    pub(super) fn from_dump(text: &str) -> Self {
        let blocks = lines::blocks(text);
        let (run, kept_all) = body_run(&blocks);
        let mut dump = Self {
            kept_all,
            ..Self::default()
        };
        let run = dump.read_head(&blocks, run);
        dump.read_tail(blocks.get(run.end..).unwrap_or_default());
        dump.read_body(blocks.get(run).unwrap_or_default());
        dump
    }

    /// Reads the blocks before the body. Returns the body, without a headline that looked like its first sentence.
    fn read_head(&mut self, blocks: &[String], mut run: Range<usize>) -> Range<usize> {
        let head = blocks.get(..run.start).unwrap_or_default();
        let rest: Vec<&String> = head
            .iter()
            .filter(|block| !self.take_field(block))
            .collect();
        if self.title.is_none() {
            self.title = headline(&rest, blocks).map(|title| self.without_site(title));
        }
        if self.title.is_none() && blocks.get(run.clone()).is_some_and(begins_with_headline) {
            self.title = blocks.get(run.start).cloned();
            run.start += 1;
        }
        let title = self.title.clone().unwrap_or_default();
        self.left_out.extend(
            rest.into_iter()
                .filter(|block| !block.starts_with(&title) || title.is_empty())
                .cloned(),
        );
        run
    }

    fn read_tail(&mut self, tail: &[String]) {
        let rest: Vec<&String> = tail
            .iter()
            .filter(|block| !self.take_field(block))
            .collect();
        let publisher = self.publisher.as_ref().map(|name| name.to_lowercase());
        let named = |name: &String| {
            rest.iter()
                .any(|block| block.to_lowercase().contains(name.as_str()))
        };
        self.has_foreign_footer = !rest.is_empty() && !publisher.as_ref().is_some_and(named);
        self.left_out.extend(rest.into_iter().cloned());
    }

    fn read_body(&mut self, run: &[String]) {
        let mut seen: BTreeSet<&str> = self.title.as_deref().into_iter().collect();
        let mut body = Vec::new();
        for text in run {
            if is_teaser(text) || is_end(text) || is_of_the_page(text) || is_credit(text) {
                self.left_out.push(text.clone());
            } else if seen.insert(text) {
                let kind = if is_subhead(text) {
                    BlockKind::Subhead(2)
                } else {
                    BlockKind::Paragraph
                };
                body.push(Block::plain(kind, text.clone()));
            }
        }
        // A subhead with nothing under it is none.
        if let Some(last) = body.last_mut() {
            last.kind = BlockKind::Paragraph;
        }
        self.body = body;
    }

    /// Takes what a line states: publisher, byline, date, address, headline. The first one of each counts.
    fn take_field(&mut self, line: &str) -> bool {
        if let Some((head, day)) = before_day(line) {
            // "By Lena Brandt | July 24, 2024"
            if matches!(unlabelled(head), Some((Field::Byline, _))) {
                return self.take_field(head) && self.take_field(day);
            }
            // "Coast Daily | July 24, 2024": whose name that is cannot be told, so the line is listed as left out.
            if is_parted(line, head) && count(head) <= 6 {
                self.take_field(day);
                return false;
            }
        }
        let Some((field, value)) = labelled(line).or_else(|| unlabelled(line)) else {
            return false;
        };
        match field {
            Field::Title => set(&mut self.title, value),
            Field::Publisher => set(&mut self.publisher, value),
            Field::Byline => set(&mut self.byline, value),
            Field::Date => dates::stated(&value).is_some_and(|date| set(&mut self.published, date)),
            Field::Made => dates::stated(&value).is_some_and(|date| set(&mut self.made, date)),
            Field::Address => set(&mut self.url, value),
        }
    }

    /// A headline without the name of the site that follows it: `Headline | Name`.
    fn without_site(&mut self, title: &str) -> String {
        match title.rsplit_once(" | ") {
            Some((headline, site)) if count(site) <= 4 && count(headline) >= 3 => {
                set(&mut self.publisher, site.to_owned());
                headline.trim().to_owned()
            }
            _ => title.to_owned(),
        }
    }
}

fn set(field: &mut Option<String>, value: String) -> bool {
    if field.is_none() {
        *field = Some(value);
        return true;
    }
    field.as_ref() == Some(&value)
}

// The body

/// The body's blocks; and whether they are simply all of them.
fn body_run(blocks: &[String]) -> (Range<usize>, bool) {
    let weights = weights(blocks);
    let best = best_run(&weights);
    let prose = |weights: &[i64]| weights.iter().filter(|weight| **weight > 0).sum::<i64>();
    let inside = prose(weights.get(best.clone()).unwrap_or_default());
    if inside == 0 {
        let first =
            usize::from(blocks.len() > 1 && blocks.first().is_some_and(|block| is_headline(block)));
        return (first..blocks.len(), true);
    }
    if inside * 10 < prose(&weights) * 4 {
        let first = weights.iter().position(|weight| *weight > 0).unwrap_or(0);
        let last = weights.iter().rposition(|weight| *weight > 0).unwrap_or(0);
        return (first..last + 1, true);
    }
    (widened(blocks, best), false)
}

/// What each block counts for. One line between paragraphs is a subhead; the more follow each other, the less they are of a text.
fn weights(blocks: &[String]) -> Vec<i64> {
    let mut bad = 0;
    let weighed = blocks.iter().map(|block| {
        let weight = weight(block);
        bad = if weight > 0 { 0 } else { bad + 1 };
        let again = i64::from(weight <= 0) * (bad - 1).clamp(0, SHORT_LINES);
        weight.saturating_add((weight / 2).saturating_mul(again))
    });
    weighed.collect()
}

/// So many lines in a row count more and more against a text.
const SHORT_LINES: i64 = 6;

/// What a block counts for: its length if it reads like prose, else against it.
fn weight(block: &str) -> i64 {
    let length = i64::try_from(block.chars().count())
        .unwrap_or(i64::MAX / 4)
        .min(i64::MAX / 4);
    // So many words are prose even where the last stop is lost: losing them is worse than keeping a teaser.
    let is_prose = (count(block) >= 10 && (ends_sentence(block) || has_dateline(block)))
        || count(block) >= LONG;
    if is_end(block) {
        -BARRIER
    } else if is_prose && !is_footer(block) {
        length
    } else {
        -(40 + length / 2)
    }
}

/// "PORTO, July 24 (CNA) - Following are the results:" is where a text begins, whatever it ends with.
fn has_dateline(block: &str) -> bool {
    Dateline::read(block).is_some_and(|dateline| dateline.is_sure && dateline.stands_anywhere())
}

/// What a line counts against the text that goes on behind it, where texts end.
const BARRIER: i64 = 800;

/// Whether a line is one behind which comments or other articles follow.
fn is_end(block: &str) -> bool {
    if block.len() > 240 {
        return false;
    }
    let small = block.to_lowercase();
    let small = small.trim_end_matches([':', '.', '…', ' ']);
    let whole = [
        "comments",
        "leave a comment",
        "leave a reply",
        "most popular",
        "most read",
        "related articles",
        "related news",
        "related stories",
        "share this",
        "share this article",
        "share this story",
        "show comments",
        "top stories",
        "trending now",
        "view comments",
        "you may also like",
        "you might also like",
        "more stories",
        "recommended",
        "recommended stories",
        "more for you",
        "latest news",
    ];
    let counted = small
        .split_once(' ')
        .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
        .is_some_and(|(_, rest)| {
            rest == "comments"
                || rest == "comment"
                || rest.starts_with("responses to")
                || rest.starts_with("thoughts on")
        });
    let reserved = count(small) <= 30 && small.contains("all rights reserved");
    whole.contains(&small) || counted || reserved
}

/// More words than any headline, caption or teaser has.
const LONG: usize = 24;

/// The stretch with the greatest sum; empty where nothing is above zero.
fn best_run(weights: &[i64]) -> Range<usize> {
    let (mut best, mut most) = (0..0, 0);
    let (mut start, mut sum) = (0, 0_i64);
    for (at, weight) in weights.iter().enumerate() {
        if sum <= 0 {
            (start, sum) = (at, 0);
        }
        sum = sum.saturating_add(*weight);
        if sum > most {
            (best, most) = (start..at + 1, sum);
        }
    }
    best
}

/// The body with the short sentences at its edges ("He did not elaborate.").
fn widened(blocks: &[String], mut run: Range<usize>) -> Range<usize> {
    let is_sentence = |block: &String| {
        count(block) >= 3 && ends_sentence(block) && !is_footer(block) && labelled(block).is_none()
    };
    loop {
        let over_teaser = blocks.get(run.end).is_some_and(|block| is_teaser(block))
            && blocks.get(run.end + 1).is_some_and(is_sentence);
        if !over_teaser && !blocks.get(run.end).is_some_and(is_sentence) {
            break;
        }
        run.end += 1;
    }
    while let Some(before) = run.start.checked_sub(1)
        && blocks
            .get(before)
            .is_some_and(|block| is_sentence(block) && unlabelled(block).is_none())
        && blocks
            .get(..before)
            .unwrap_or_default()
            .iter()
            .any(|block| is_headline(block))
        && blocks
            .get(before)
            .is_some_and(|block| blocks.iter().filter(|other| *other == block).count() == 1)
    {
        run.start = before;
    }
    run
}

/// A line between paragraphs without a stop of its own. A short speech is none.
fn is_subhead(block: &str) -> bool {
    let speech = block.starts_with(['“', '"', '«', '-', '–', '—', '•', '*', '·']);
    (1..=12).contains(&count(block))
        && !ends_sentence(block)
        && !block.ends_with([',', ';', ':'])
        && !speech
}

// The headline

/// The headline among the lines before the body: one that is repeated, else the first that could be one.
fn headline<'a>(head: &[&'a String], all: &[String]) -> Option<&'a str> {
    let able: Vec<&&String> = head.iter().filter(|block| is_headline(block)).collect();
    let repeated = able
        .iter()
        .find(|block| all.iter().filter(|other| other == **block).count() > 1);
    let long = able
        .iter()
        .find(|block| count(block) >= 4 && !block.ends_with('.') && !is_signed(block));
    let short = able.iter().find(|block| !block.ends_with('.'));
    repeated
        .or(long)
        .or(short)
        .or(able.first())
        .map(|block| block.as_str())
}

fn is_headline(block: &str) -> bool {
    let trail = block.contains(" > ") || block.contains(" » ") || block.contains(" / ");
    (2..=40).contains(&count(block))
        && !is_footer(block)
        && !trail
        && !block.ends_with(':')
        && !dates::looks_like_a_date(block)
        && labelled(block).is_none()
        && unlabelled(block).is_none()
}

/// Whether the body's first block is a headline that ends like a sentence: it stands twice, or asks or calls before long prose.
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

// Lines that state something

enum Field {
    Title,
    Publisher,
    Byline,
    Date,
    /// When the page was last changed.
    Made,
    Address,
}

/// A line that ends with a day, parted before it.
fn before_day(line: &str) -> Option<(&str, &str)> {
    if line.len() > 120 {
        return None;
    }
    let mut words = line.match_indices(' ').map(|(at, _)| at + 1);
    let start = words.find(|at| {
        let day = line.get(*at..).unwrap_or_default();
        day.starts_with(char::is_alphanumeric) && dates::is_only_a_date(day)
    })?;
    let signs = [' ', ',', '|', '-', '–', '—', '·', '•'];
    let head = line.get(..start)?.trim_end_matches(signs);
    Some((head, line.get(start..)?))
}

/// "Coast Daily - July 24, 2024"
fn is_signed(line: &str) -> bool {
    before_day(line).is_some_and(|(head, _)| is_parted(line, head))
}

/// Whether a sign stands behind the words a line begins with, as between a name and a day.
fn is_parted(line: &str, head: &str) -> bool {
    let rest = line.get(head.len()..).unwrap_or_default().trim_start();
    !head.is_empty() && rest.starts_with(['|', '-', '–', '—', '·', '•'])
}

/// The day of a line that holds nothing else.
fn day_alone(line: &str) -> Option<(Field, String)> {
    let days = dates::day_line(line)?;
    let published = days.published.map(|day| (Field::Date, day));
    published.or_else(|| days.changed.map(|day| (Field::Made, day)))
}

/// `Source: Name`
fn labelled(line: &str) -> Option<(Field, String)> {
    let (label, value) = line.split_once(':')?;
    let value = value.trim();
    let field = match label.trim().to_lowercase().as_str() {
        "title" | "headline" => Field::Title,
        "source" | "publisher" | "publication" | "outlet" | "published by" => Field::Publisher,
        "by" | "author" | "authors" | "byline" | "written by" => Field::Byline,
        "url" | "link" | "address"
            if value.starts_with("https://") || value.starts_with("http://") =>
        {
            Field::Address
        }
        label if dates::labels_publication(label) => Field::Date,
        label if dates::labels_change(label) => Field::Made,
        _ => return None,
    };
    let short = count(value) <= if matches!(field, Field::Title) { 40 } else { 8 };
    (short && !value.is_empty()).then(|| (field, value.to_owned()))
}

/// `Name |`, `© 2024 Name`, `By Name`, a date alone.
fn unlabelled(line: &str) -> Option<(Field, String)> {
    if let Some(day) = day_alone(line) {
        return Some(day);
    }
    if count(line) > 10 || ends_sentence(line) && !line.starts_with('©') {
        return None;
    }
    if let Some(name) = line.strip_suffix('|').or_else(|| line.strip_prefix('|')) {
        let name = name.trim_matches(|c: char| c == '|' || c.is_whitespace());
        let single = !name.contains('|') && (1..=6).contains(&count(name));
        return single.then(|| (Field::Publisher, name.to_owned()));
    }
    if let Some(name) = line
        .strip_prefix('©')
        .or_else(|| line.strip_prefix("Copyright ©"))
    {
        return after_copyright(name).map(|name| (Field::Publisher, name));
    }
    if let Some(name) = line
        .strip_prefix("By ")
        .or_else(|| line.strip_prefix("BY "))
    {
        let named = name.starts_with(char::is_uppercase) && count(name) <= 8;
        return named.then(|| (Field::Byline, name.trim().to_owned()));
    }
    let is_dated = ["Published ", "Posted "]
        .iter()
        .any(|words| line.starts_with(words))
        && dates::stated(line).is_some();
    is_dated.then(|| (Field::Date, line.to_owned()))
}

/// The name in `© 2024 Name. All rights reserved.`
fn after_copyright(line: &str) -> Option<String> {
    let year = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '–' | ',');
    let name = line
        .trim_start_matches(year)
        .split(['.', ',', '|'])
        .next()?
        .trim();
    let name = name.strip_prefix("by ").unwrap_or(name);
    let small = name.to_lowercase();
    (!small.is_empty() && !small.contains("rights") && (1..=6).contains(&count(name)))
        .then(|| name.to_owned())
}

// Footers

/// Whether a line belongs to the page around a text, and not to the text.
pub(super) fn is_footer(block: &str) -> bool {
    if block.len() > 1_000 {
        return false;
    }
    let small = block.to_lowercase();
    let words = count(block);
    let quotes = block.contains(['“', '"', '«']);
    let says =
        words <= 40 && !quotes && SAID_IN_FOOTERS.iter().any(|phrase| small.contains(phrase));
    let begins = words <= 14
        && !ends_sentence(block)
        && BEGINNINGS_OF_FOOTERS
            .iter()
            .any(|words| begins_with(&small, words));
    let asks = words <= 14
        && small.ends_with('?')
        && BEGINNINGS_OF_FOOTERS
            .iter()
            .any(|words| begins_with(&small, words));
    let bracketed = words <= 30
        && small.starts_with('(')
        && small.ends_with(')')
        && SAID_BY_AGENCIES.iter().any(|phrase| small.contains(phrase));
    says || begins || asks || bracketed
}

/// A line inside a text that leads elsewhere: "Read more: …".
pub(super) fn is_teaser(block: &str) -> bool {
    if block.len() > 400 {
        return false;
    }
    const TEASERS: &[&str] = &[
        "also read",
        "read also",
        "read more",
        "read:",
        "related:",
        "see also:",
        "more:",
        "advertisement",
        "sign up",
    ];
    let small = block.to_lowercase();
    count(block) <= 25
        && !ends_sentence(block)
        && TEASERS.iter().any(|words| begins_with(&small, words))
}

/// Whether a line begins with these words as whole words.
fn begins_with(small: &str, words: &str) -> bool {
    small
        .strip_prefix(words)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[rustfmt::skip]
const SAID_IN_FOOTERS: &[&str] = &[
    "all rights reserved", "click here", "cookie policy", "download our app", "first appeared on", "follow us on", "get the latest",
    "have a tip", "help us stay", "join our", "know more about this story", "let us know", "may not be published, broadcast",
    "more stories", "newsletter", "originally published", "our whatsapp", "privacy policy", "send in tips", "send us your",
    "share this article", "share this story", "sign up for", "subscribe now", "subscribe to", "support our journalism", "terms of use",
    "tips and corrections", "whatsapp channel", "your email address", "your tips",
];

#[rustfmt::skip]
const BEGINNINGS_OF_FOOTERS: &[&str] = &[
    "(c)", "about the author", "advertisement", "also read", "comments", "copyright", "credit", "editing by", "editors' picks",
    "file photo", "filed under", "follow us", "image", "image credit", "keywords", "last modified", "last updated", "latest",
    "leave a comment", "listen", "more from", "more in", "more on", "most popular", "most read", "photo", "photograph", "picture",
    "print", "published", "read also", "read more", "recommended", "related", "reporting by", "see also", "share", "show comments",
    "source", "tags", "topics", "trending", "updated", "watch", "with inputs from", "©",
];

const SAID_BY_AGENCIES: &[&str] = &[
    "reporting by",
    "editing by",
    "with input",
    "writing by",
    "additional reporting",
    "compiled by",
    "agencies",
];

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "The council of the harbour town decided on Monday that its old pier will stay for ten more years.";
    const SECOND: &str = "The mayor, who had asked for a new one, did not speak after the vote, and neither did her office.";
    const THIRD: &str = "Omar Karimi of the dockers' union called the decision “a late one” and left before it was read out.";

    fn read(lines: &[&str]) -> Received {
        Received::from_dump(&lines.join("\n\n"))
    }

    fn body(dump: &Received) -> Vec<&str> {
        dump.body.iter().map(|block| block.text.as_str()).collect()
    }

    #[test]
    fn headline_twice_publisher_line_and_footer() {
        let footer = [
            "Know more about this story?",
            "Found a mistake, or have something to add? Let us know.",
            "More in Coastland",
        ];
        let mut lines = vec![
            "Old Pier Stays After Long Debate",
            "Old Pier Stays After Long Debate",
            "Coast Daily|",
            FIRST,
            SECOND,
            THIRD,
        ];
        lines.extend(footer);
        let dump = read(&lines);
        assert_eq!(
            dump.title.as_deref(),
            Some("Old Pier Stays After Long Debate")
        );
        assert_eq!(dump.publisher.as_deref(), Some("Coast Daily"));
        assert!(dump.has_foreign_footer);
        assert_eq!(body(&dump), [FIRST, SECOND, THIRD]);
        assert_eq!(dump.left_out, footer);
    }

    #[test]
    fn stated_fields_are_taken_and_nothing_is_invented() {
        let dump = read(&[
            "World",
            "Old Pier Stays After Long Debate | Coast Daily",
            "By Lena Brandt",
            "Published 24 July 2024, 10:15 BST",
            FIRST,
            SECOND,
            "© 2024 Coast Daily. All rights reserved.",
        ]);
        assert_eq!(
            dump.title.as_deref(),
            Some("Old Pier Stays After Long Debate")
        );
        assert_eq!(
            (dump.publisher.as_deref(), dump.has_foreign_footer),
            (Some("Coast Daily"), false)
        );
        assert_eq!(
            (dump.byline.as_deref(), dump.published.as_deref()),
            (Some("Lena Brandt"), Some("2024-07-24"))
        );
        assert_eq!(dump.left_out, ["World"]);
        let dump = read(&[FIRST, SECOND, THIRD]);
        assert_eq!(
            dump,
            Received {
                body: dump.body.clone(),
                ..Received::default()
            }
        );
    }

    #[test]
    fn a_byline_can_hold_the_day() {
        for line in [
            "By Lena Brandt | July 24, 2024",
            "By Lena Brandt, July 24, 2024",
            "By Lena Brandt July 24, 2024",
        ] {
            let dump = read(&["Old pier stays", line, FIRST, SECOND]);
            assert_eq!(
                (dump.byline.as_deref(), dump.published.as_deref()),
                (Some("Lena Brandt"), Some("2024-07-24")),
                "{line}"
            );
            assert_eq!(dump.left_out, [""; 0]);
        }
    }

    #[test]
    fn the_day_is_found_among_what_pages_print_beside_it() {
        for line in [
            "July 24, 2024 at 10:15 a.m. ET",
            "Wed 24 Jul 2024 10.15 BST",
            "First published on Wed 24 Jul 2024",
            "24 July 2024 - 10:15AM",
            "Jul. 24, 2024, 6:00 AM GMT+5",
            "Published July 24, 2024 | Updated July 25, 2024",
            "July 24, 2024 · 4 min read",
            "July 24, 2024 10:15 AM, Updated 2 days ago",
            "24-07-2024",
            "2024/07/24",
            "Coast Daily - July 24, 2024",
        ] {
            let dump = read(&["Old pier stays", line, FIRST, SECOND]);
            assert_eq!(dump.published.as_deref(), Some("2024-07-24"), "{line}");
            assert_eq!(dump.title.as_deref(), Some("Old pier stays"), "{line}");
        }
        // The day of a change is not that of publication.
        let dump = read(&[
            "Old pier stays",
            "Last updated: July 24, 2024",
            FIRST,
            SECOND,
        ]);
        assert_eq!(
            (dump.published.as_deref(), dump.made.as_deref()),
            (None, Some("2024-07-24"))
        );
        let dump = read(&["The pier of Porto, July 24, 2024", FIRST, SECOND]);
        assert_eq!(dump.published, None);
    }

    #[test]
    fn subheads_short_sentences_and_teasers() {
        let dump = read(&[
            "Old pier stays",
            FIRST,
            "What the mayor wanted",
            SECOND,
            "Read more: The new pier in pictures",
            THIRD,
            "He did not elaborate.",
            "Also read: Ten piers",
            "“It is over,” she said.",
            "Share",
        ]);
        assert_eq!(
            body(&dump),
            [
                FIRST,
                "What the mayor wanted",
                SECOND,
                THIRD,
                "He did not elaborate.",
                "“It is over,” she said."
            ]
        );
        assert_eq!(
            dump.body
                .iter()
                .filter(|block| block.kind.is_subhead())
                .count(),
            1
        );
        assert_eq!(
            dump.left_out,
            [
                "Share",
                "Read more: The new pier in pictures",
                "Also read: Ten piers"
            ]
        );
    }

    #[test]
    fn a_dateline_begins_a_text_that_leads_over_to_a_list() {
        let lead = "PORTO, July 24 (CNA) - Following are the decisions of the council of the town:";
        let dump = read(&["Old pier stays", lead, FIRST, SECOND]);
        assert_eq!(dump.title.as_deref(), Some("Old pier stays"));
        assert_eq!(body(&dump), [lead, FIRST, SECOND]);
    }

    #[test]
    fn a_headline_that_asks_is_no_paragraph() {
        let title = "Will the council of the harbour town really keep its old pier?";
        let dump = read(&[title, &format!("{FIRST} {SECOND}"), THIRD]);
        assert_eq!((dump.title.as_deref(), dump.body.len()), (Some(title), 2));
    }

    #[test]
    fn a_text_without_prose_is_kept_whole() {
        let dump = read(&["Tide table", "High 04:10", "Low 10:22"]);
        assert!(dump.kept_all);
        assert_eq!(
            (dump.title.as_deref(), body(&dump)),
            (Some("Tide table"), vec!["High 04:10", "Low 10:22"])
        );
        assert_eq!(body(&read(&["One"])), ["One"]);
    }
}
