//! Finds the blocks of a text that are its body.
//!
//! The body is the run of blocks with the greatest sum. A block that reads like prose adds its length; any other is subtracted.
//! Short lines between two paragraphs count as zero if they are a list, or few: a list, a poem or a table is part of the text, and
//! the paragraph after it shows that the text continues.

use std::ops::Range;

use super::dateline::Dateline;
use super::footers::{is_end, is_footer, is_teaser};
use super::head::{could_be_headline, stated};
use super::lines::{is_listed, list_at};
use super::words::{count, ends_sentence};

/// The range of the body, and whether it is simply all blocks.
pub(super) fn body_run(blocks: &[String]) -> (Range<usize>, bool) {
    let weights = weights(blocks);
    let best = best_run(&weights);
    let prose = |weights: &[i64]| weights.iter().filter(|weight| **weight > 0).sum::<i64>();
    let inside = prose(weights.get(best.clone()).unwrap_or_default());
    if inside == 0 {
        let first = usize::from(
            blocks.len() > 1 && blocks.first().is_some_and(|block| could_be_headline(block)),
        );
        return (first..blocks.len(), true);
    }
    if inside * 10 < prose(&weights) * 4 {
        let first = weights.iter().position(|weight| *weight > 0).unwrap_or(0);
        let last = weights.iter().rposition(|weight| *weight > 0).unwrap_or(0);
        return (first..last + 1, true);
    }
    (widened(blocks, best), false)
}

/// The weight of each block. A single line between paragraphs is a subhead. The more short lines follow each other, the less likely
/// they belong to the text, unless the text continues after them.
fn weights(blocks: &[String]) -> Vec<i64> {
    let mut weights: Vec<i64> = blocks.iter().map(|block| weight(block)).collect();
    for (at, block) in blocks.iter().enumerate() {
        if is_end(block) && goes_on_behind(weights.get(at + 1..).unwrap_or_default()) {
            set(&mut weights, at, -line_weight(block));
        }
    }
    let mut start = 0;
    while start < weights.len() {
        let is_short = |at: usize| weights.get(at).is_some_and(|weight| *weight <= 0);
        if !is_short(start) {
            start += 1;
            continue;
        }
        let end = (start..).find(|at| !is_short(*at)).unwrap_or(weights.len());
        let is_inside = start > 0 && end < weights.len();
        let goes_on = is_inside && is_part_of_text(blocks.get(start..end).unwrap_or_default());
        for (again, weight) in (0..).zip(weights.iter_mut().skip(start).take(end - start)) {
            *weight = match goes_on {
                true => 0,
                false => weight
                    .saturating_add((*weight / 2).saturating_mul(i64::min(again, SHORT_LINES))),
            };
        }
        start = end;
    }
    weights
}

/// How many short lines in a row add to the weight against a text, each more than the one before.
const SHORT_LINES: i64 = 6;
/// How many short lines between two paragraphs can be a poem, a table or labels. More are a page's menu.
const FEW_LINES: usize = 8;

/// Whether short lines between two paragraphs belong to the text around them: they are a list, or few, and none of them belongs to
/// the page or to the head of another article.
fn is_part_of_text(lines: &[String]) -> bool {
    let is_foreign = |line: &String| {
        is_end(line) || is_footer(line) || is_teaser(line) || is_head_of_another(line)
    };
    let are_few = lines.len() <= FEW_LINES;
    (are_few || lines.iter().all(|line| is_listed(line))) && !lines.iter().any(is_foreign)
}

/// Whether a line states an author, a publisher or a date.
fn is_head_of_another(line: &str) -> bool {
    use super::head::Stated;
    // A year or a number on a separate line is where a sentence was broken.
    let is_number = line.chars().all(char::is_numeric);
    let is_fact = |one: &Stated| {
        !matches!(
            one,
            Stated::Section
                | Stated::Name(_)
                | Stated::PerhapsPlace(_)
                | Stated::PerhapsWriter(_)
                | Stated::PerhapsPaper(_)
        )
    };
    !is_number && stated(line).iter().any(is_fact)
}

fn set(weights: &mut [i64], at: usize, weight: i64) {
    if let Some(own) = weights.get_mut(at) {
        *own = weight;
    }
}

/// Whether only paragraphs follow a line at which texts end, so that the line is inside the text. Comments and lists of other
/// articles have names, days and headlines between their paragraphs.
fn goes_on_behind(weights: &[i64]) -> bool {
    let until = weights
        .iter()
        .position(|weight| *weight <= -BARRIER)
        .unwrap_or(weights.len());
    let next = weights.get(..until).unwrap_or_default();
    !next.is_empty() && next.iter().all(|weight| *weight > 0)
}

/// The weight of a line that is not prose against the text around it.
fn line_weight(block: &str) -> i64 {
    40 + length(block) / 2
}

fn length(block: &str) -> i64 {
    let length = i64::try_from(block.chars().count());
    length.unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}

/// The weight of a block: its length if it reads like prose, or else a negative weight.
fn weight(block: &str) -> i64 {
    // This many words are prose even if the last stop is missing: losing them is worse than keeping a teaser.
    let is_prose = (count(block) >= 10
        && (ends_sentence(block) || block.ends_with(':') || has_dateline(block)))
        || count(block) >= LONG;
    if is_end(block) {
        -BARRIER
    } else if is_prose && !is_footer(block) {
        length(block)
    } else {
        -line_weight(block)
    }
}

/// Whether a block begins with a dateline, and so begins the text, whatever it ends with: "PORTO, July 24 (CNA) - Following are the
/// results:".
fn has_dateline(block: &str) -> bool {
    // A line that contains only facts, such as the day and the number of an issue, belongs to the head.
    Dateline::read(block).is_some_and(|dateline| dateline.is_sure && dateline.stands_anywhere())
        && stated(block).is_empty()
}

/// The weight of a line at which texts end against the text after it.
const BARRIER: i64 = 800;

/// More words than in any headline, caption or teaser.
const LONG: usize = 24;

/// The run with the greatest sum; empty if no weight is above zero.
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

/// How many blocks after the body are a list that belongs to it: a list that the last paragraph announces, or one of whole phrases.
fn list_below(blocks: &[String], end: usize) -> usize {
    let rest: Vec<&str> = blocks.iter().skip(end).map(String::as_str).collect();
    let items = list_at(&rest);
    let is_announced = end
        .checked_sub(1)
        .and_then(|last| blocks.get(last))
        .is_some_and(|last| last.ends_with([':', '：']));
    if is_announced || are_phrases(&items) {
        items.len()
    } else {
        0
    }
}

/// How many blocks directly above the body are a list: the key points that a paper prints above a text.
fn list_above(blocks: &[String], start: usize) -> usize {
    let first = (0..start)
        .rev()
        .take_while(|at| blocks.get(*at).is_some_and(|block| is_listed(block)))
        .last()
        .unwrap_or(start);
    let above: Vec<&str> = blocks
        .get(first..start)
        .unwrap_or_default()
        .iter()
        .map(String::as_str)
        .collect();
    let items = list_at(&above);
    if items.len() == above.len() && first > 0 && are_phrases(&items) {
        items.len()
    } else {
        0
    }
}

/// Whether the items of a list are phrases rather than entries in a menu.
fn are_phrases(items: &[(Option<u32>, &str)]) -> bool {
    let words: usize = items.iter().map(|(_, words)| count(words)).sum();
    let is_foreign = |words: &str| is_end(words) || is_footer(words) || is_teaser(words);
    items.len() >= 2
        && words >= 4 * items.len()
        && !items.iter().any(|(_, words)| is_foreign(words))
}

/// Extends the body by the short sentences at its edges ("He did not elaborate.").
fn widened(blocks: &[String], mut run: Range<usize>) -> Range<usize> {
    let is_sentence = |block: &String| {
        count(block) >= 3 && ends_sentence(block) && !is_footer(block) && stated(block).is_empty()
    };
    loop {
        let over_teaser = blocks.get(run.end).is_some_and(|block| is_teaser(block))
            && blocks.get(run.end + 1).is_some_and(is_sentence);
        if !over_teaser && !blocks.get(run.end).is_some_and(is_sentence) {
            break;
        }
        run.end += 1;
    }
    run.end += list_below(blocks, run.end);
    run.start -= list_above(blocks, run.start);
    while let Some(before) = run.start.checked_sub(1)
        && blocks
            .get(before)
            .is_some_and(|block| is_sentence(block) && stated(block).is_empty())
        && blocks
            .get(..before)
            .unwrap_or_default()
            .iter()
            .any(|block| could_be_headline(block))
        && blocks
            .get(before)
            .is_some_and(|block| blocks.iter().filter(|other| *other == block).count() == 1)
    {
        run.start = before;
    }
    run
}
