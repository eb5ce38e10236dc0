//! Removes what belongs to the page and not to its article: teasers, bylines, share bars, newsletters, author biographies, credits.
//!
//! There are no rules for particular sites. A block is removed because of its words, its position, or the share of links in it.
//! Everything removed is kept in [`Received::left_out`].

use std::collections::BTreeSet;

use super::about::About;
use super::blocks::Found;
use super::lines::{
    is_caption, is_credit, is_line_of_head, is_of_the_page, is_tail, leads_elsewhere,
};
use crate::clipping::footers::{is_footer, is_teaser};
use crate::clipping::received::{Block, BlockKind, Received};
use crate::clipping::words::{count, ends_sentence};
use crate::text::fold::fold_case;

/// The article of a page: its fields, and the blocks that are its text.
pub(super) fn prune(found: Vec<Found>, about: About) -> Received {
    let mut kept = Kept::of(found);
    kept.drop_beside(&about);
    kept.drop_headlines(&about);
    kept.drop_lists_of_links();
    kept.drop_each(is_no_text);
    kept.drop_unstated(about.stated_text.as_deref());
    kept.drop_head(&about.authors);
    kept.drop_tail();
    kept.drop_tables();
    kept.drop_empty_subheads();
    let mut received = about.received;
    (received.body, received.left_out) = kept.parted();
    received
}

/// Blocks, each with whether it is kept.
struct Kept {
    blocks: Vec<(Found, bool)>,
}

impl Kept {
    fn of(found: Vec<Found>) -> Self {
        let mut seen = BTreeSet::new();
        let repeated = found
            .iter()
            .filter(|found| found.block.text.len() > 40 && !seen.insert(found.block.text.clone()))
            .count();
        seen.clear();
        let blocks = found.into_iter().map(|mut found| {
            if found.block.kind == BlockKind::Paragraph && is_caption(&found.block.text) {
                found.block.kind = BlockKind::Caption;
            }
            // A repeated block is dropped, unless the text repeats many blocks on purpose.
            let again = repeated <= 8
                && !is_cell(&found)
                && found.block.text.len() > 40
                && !seen.insert(found.block.text.clone());
            (found, !again)
        });
        Self {
            blocks: blocks.collect(),
        }
    }

    /// How much text is kept: the bytes of paragraphs that read like prose.
    fn prose(&self, of: impl Fn(&Found) -> bool) -> usize {
        let kept = self
            .blocks
            .iter()
            .filter(|(found, kept)| *kept && of(found));
        kept.filter(|(found, _)| is_prose(found))
            .map(|(found, _)| found.block.text.len())
            .sum()
    }

    fn drop_each(&mut self, drops: impl Fn(&Found) -> bool) {
        for (found, kept) in &mut self.blocks {
            *kept &= !drops(found);
        }
    }

    /// Drops blocks beside the text if enough prose is left. Enough is half of it, or as much as a short article has, if the rest
    /// is about the page's title and the dropped blocks are in elements that never contain an article.
    fn drop_beside(&mut self, about: &About) {
        const SHORT: usize = 300;
        let is_caption = |found: &Found| found.block.kind == BlockKind::Caption;
        if self.prose(|found| !found.is_beside) * 2 >= self.prose(|_| true) {
            self.drop_each(|found| found.is_beside && !is_caption(found));
        }
        let of = |apart: bool| {
            let blocks = self.blocks.iter().map(|(found, _)| found);
            about.shares(blocks.filter(|found| found.is_apart == apart))
        };
        if self.prose(|found| !found.is_apart) >= SHORT && of(false) > of(true) {
            self.drop_each(|found| found.is_apart && !is_caption(found));
        }
    }

    fn drop_headlines(&mut self, about: &About) {
        let mut titles: BTreeSet<String> = about
            .headings
            .iter()
            .map(|title| fold_case(title))
            .collect();
        titles.extend(about.received.title.iter().map(|title| fold_case(title)));
        self.drop_each(|found| {
            found.is_headline
                || (!is_cell(found)
                    && found.block.text.len() < 400
                    && titles.contains(&fold_case(&found.block.text)))
        });
    }

    /// Drops lists that consist of links.
    fn drop_lists_of_links(&mut self) {
        let lists: BTreeSet<usize> = self
            .blocks
            .iter()
            .filter_map(|(found, _)| found.list)
            .collect();
        for list in lists {
            let of_list = || {
                self.blocks
                    .iter()
                    .filter(|(found, _)| found.list == Some(list))
            };
            let all: usize = of_list().map(|(found, _)| found.block.text.len()).sum();
            let linked: usize = of_list().map(|(found, _)| found.linked).sum();
            if linked * 10 >= all * 6 {
                self.drop_each(|found| found.list == Some(list));
            }
        }
    }

    /// If the page's data also contains the text, drops blocks that it lacks.
    fn drop_unstated(&mut self, stated: Option<&str>) {
        let Some(stated) = stated else { return };
        let stated = Shingles::of(stated);
        let said: Vec<bool> = self
            .blocks
            .iter()
            .map(|(found, _)| stated.has(&found.block.text))
            .collect();
        let length = |wanted: bool| -> usize {
            let kept = self
                .blocks
                .iter()
                .zip(&said)
                .filter(|((found, kept), _)| *kept && is_prose(found));
            kept.filter(|(_, said)| **said == wanted)
                .map(|((found, _), _)| found.block.text.len())
                .sum()
        };
        if length(true) < 2 * length(false) {
            return;
        }
        let last = said.iter().rposition(|said| *said).unwrap_or(0);
        let is_whole = self
            .blocks
            .get(last)
            .is_some_and(|(found, _)| stated.ends_in(&found.block.text));
        for (at, ((found, kept), said)) in self.blocks.iter_mut().zip(said).enumerate() {
            let tells = !is_cell(found)
                && !matches!(found.block.kind, BlockKind::Caption | BlockKind::Subhead(_));
            *kept &= said || !tells || (at > last && !is_whole);
        }
    }

    /// Drops bylines, dates and breadcrumbs before the first prose. Only a subhead directly above it belongs to the text.
    fn drop_head(&mut self, authors: &[String]) {
        let first = self.blocks.iter().position(|(found, kept)| {
            *kept && is_prose(found) && !is_line_of_head(&found.block.text, authors)
        });
        for (found, kept) in self.blocks.iter_mut().take(first.unwrap_or(0)) {
            let text = &found.block.text;
            let speaks = ends_sentence(text) && count(text) >= 4;
            *kept &= found.block.kind == BlockKind::Caption
                || is_cell(found)
                || (speaks && !is_line_of_head(text, authors));
        }
        // A line with author and date may also follow an isolated sentence.
        let upto = first.map_or(0, |first| first + 3);
        for (found, kept) in self.blocks.iter_mut().take(upto) {
            *kept &= is_cell(found) || !is_line_of_head(&found.block.text, authors);
        }
    }

    /// Drops credits and invitations after the last prose.
    fn drop_tail(&mut self) {
        let end = self.blocks.iter().rposition(|(found, kept)| {
            *kept
                && is_prose(found)
                && !is_tail(&found.block.text)
                && !is_line_of_head(&found.block.text, &[])
        });
        let Some(end) = end else { return };
        // Many lines with figures are results or a price list.
        let figures = |found: &Found| !is_cell(found) && has_figures(found);
        let is_table = self
            .blocks
            .iter()
            .skip(end + 1)
            .filter(|(found, kept)| *kept && figures(found))
            .count()
            > 6;
        for (found, kept) in self.blocks.iter_mut().skip(end + 1) {
            if is_table && figures(found) || is_cell(found) {
                continue;
            }
            let text = &found.block.text;
            let listed =
                matches!(found.block.kind, BlockKind::Item { .. }) && found.linked * 2 < text.len();
            // A subhead is dropped if nothing follows it; that is checked last. The last line of a quotation names its source.
            let heads = found.block.kind.is_subhead() || found.block.kind == BlockKind::Quote;
            let short = !ends_sentence(text) && !listed && !heads && count(text) <= 14;
            *kept &= found.block.kind == BlockKind::Caption
                || !(short || is_tail(text) || is_line_of_head(text, &[]));
        }
        self.drop_closing_section(end);
    }

    /// Keeps or drops tables as a whole. A table inside the text is kept if it is more than a list of links, and one before or
    /// after the text if it contains figures.
    fn drop_tables(&mut self) {
        let tells = |(found, kept): &(Found, bool)| *kept && is_prose(found);
        let first = self.blocks.iter().position(tells).unwrap_or(0);
        let last = self.blocks.iter().rposition(tells).unwrap_or(0);
        let mut at = 0;
        for table in self
            .blocks
            .chunk_by_mut(|(one, _), (next, _)| is_one_table(one, next))
        {
            let inside = (first..last).contains(&at);
            at += table.len();
            if !table.iter().all(|(found, _)| is_cell(found)) {
                continue;
            }
            let size: usize = table.iter().map(|(found, _)| found.block.text.len()).sum();
            let linked: usize = table.iter().map(|(found, _)| found.linked).sum();
            let figures = table.iter().filter(|(found, _)| has_figures(found)).count();
            let stays = if inside {
                linked * 10 < size * 9
            } else {
                figures * 3 >= table.len() && linked * 2 < size
            };
            for (_, kept) in table {
                *kept &= stays;
            }
        }
    }

    /// Drops a final section about the publisher of the text: "About Name".
    fn drop_closing_section(&mut self, end: usize) {
        let heads = |found: &Found| {
            let small = found.block.text.to_lowercase();
            (found.block.kind.is_subhead() || found.is_strong)
                && count(&small) <= 8
                && (small.starts_with("about ")
                    || small.starts_with("notes to editors")
                    || small.starts_with("media contact"))
        };
        let Some(from) = self
            .blocks
            .iter()
            .position(|(found, kept)| *kept && heads(found))
        else {
            return;
        };
        let behind: usize = self
            .blocks
            .iter()
            .skip(from)
            .map(|(found, _)| found.block.text.len())
            .sum();
        let all: usize = self
            .blocks
            .iter()
            .map(|(found, _)| found.block.text.len())
            .sum();
        if from > 2 && from <= end && behind * 2 <= all {
            for (_, kept) in self.blocks.iter_mut().skip(from) {
                *kept = false;
            }
        }
    }

    /// Drops subheads whose section was dropped.
    fn drop_empty_subheads(&mut self) {
        let mut is_followed = false;
        let mut lost = false;
        for (found, kept) in self.blocks.iter_mut().rev() {
            let heads = found.block.kind.is_subhead()
                || (found.is_strong
                    && count(&found.block.text) <= 10
                    && !ends_sentence(&found.block.text));
            if *kept && heads {
                *kept = is_followed && !lost;
                if *kept {
                    (is_followed, lost) = (true, false);
                }
            } else if *kept && found.block.kind != BlockKind::Caption {
                (is_followed, lost) = (true, false);
            } else if !*kept {
                lost = !is_followed || found.linked * 2 > found.block.text.len();
            }
        }
    }

    fn parted(self) -> (Vec<Block>, Vec<String>) {
        let mut body = Vec::new();
        let mut left_out = Vec::new();
        for (found, kept) in self.blocks {
            if kept {
                body.push(found.block);
            } else {
                left_out.push(found.block.text);
            }
        }
        (body, left_out)
    }
}

fn is_cell(found: &Found) -> bool {
    matches!(found.block.kind, BlockKind::Cell(_))
}

/// Whether two blocks are cells in the same table.
fn is_one_table(one: &Found, next: &Found) -> bool {
    matches!(
        (one.block.kind, next.block.kind),
        (BlockKind::Cell(one), BlockKind::Cell(next)) if !next.begins_behind(one)
    )
}

/// Whether a block contains figures and is not a link.
fn has_figures(found: &Found) -> bool {
    found.block.text.contains(|c: char| c.is_ascii_digit()) && found.linked == 0
}

/// Whether a block reads like a paragraph of a text.
pub(super) fn is_prose(found: &Found) -> bool {
    let text = &found.block.text;
    let running = count(text) >= 10 && (ends_sentence(text) || count(text) >= 24);
    !matches!(found.block.kind, BlockKind::Caption | BlockKind::Subhead(_))
        && !is_cell(found)
        && running
        && found.linked * 10 < text.len() * 7
}

/// Whether the words of a block show that it is not part of a text.
fn is_no_text(found: &Found) -> bool {
    let text = &found.block.text;
    if is_cell(found) {
        return false;
    }
    let words = count(text);
    let sentence = ends_sentence(text) && words >= 6;
    if found.block.kind == BlockKind::Caption {
        return is_credit(text) || (!sentence && words < 5);
    }
    let all_link = found.linked * 10 >= text.len() * 8
        && !(sentence && words >= 12)
        && !matches!(found.block.kind, BlockKind::Item { .. });
    let most_link = found.linked * 2 >= text.len() && words <= 30 && leads_elsewhere(text);
    let shouted =
        found.linked * 2 >= text.len() && words >= 3 && !text.contains(char::is_lowercase);
    let no_words = !text.contains(char::is_alphanumeric);
    all_link
        || most_link
        || shouted
        || no_words
        || is_footer(text)
        || is_teaser(text)
        || is_credit(text)
        || is_of_the_page(text)
        || leads_elsewhere(text) && words <= 16 && !sentence
}

/// The sequences of words in a text.
struct Shingles {
    runs: BTreeSet<String>,
    words: Vec<String>,
}

/// The number of words in a sequence.
const RUN: usize = 5;

impl Shingles {
    fn of(text: &str) -> Self {
        let words = words(text);
        let runs = words.windows(RUN).map(|run| run.join(" ")).collect();
        Self { runs, words }
    }

    /// Whether a good part of some words is in the text.
    fn has(&self, text: &str) -> bool {
        let words = words(text);
        let (mut shared, mut all) = (0_usize, 0_usize);
        for run in words.windows(RUN) {
            all += 1;
            shared += usize::from(self.runs.contains(&run.join(" ")));
        }
        if all == 0 {
            // Too short for a sequence, but it may be part of one.
            let line = words.join(" ");
            return self.runs.iter().any(|run| run.contains(&line));
        }
        shared * 10 >= all * 3
    }

    /// Whether the text ends with the end of some words.
    fn ends_in(&self, text: &str) -> bool {
        let end = |words: &[String]| words.iter().rev().take(4).cloned().collect::<Vec<_>>();
        end(&self.words) == end(&words(text))
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
