//! What is called literal must be marked as literal by the text itself.

use std::ops::Range;

use crate::content::body::BlockKind;
use crate::content::shapes::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::{Article, Passage};
use crate::prose::quote::in_marks;

pub(super) fn check(article: &Article, problems: &mut Diagnostics) {
    let literal = super::confirmed_quotes(article).filter(|(_, quote)| super::is_literal(quote));
    for (annotation, _) in literal.filter(|(one, _)| !is_marked(article, &one.passage)) {
        problems.push(
                Diagnostic::at(
                    Rule::DirectQuoteWithoutMarks,
                    annotation.span,
                    "this quote is said to be literal, and its words stand in no quotation marks",
                )
                .help("where the article speaks in its own words, write `type: indirect`; where only some of them are quoted, `type: mixed`, or name those only"),
            );
    }
}

fn is_marked(article: &Article, passage: &Passage) -> bool {
    let text = article.part(passage.part);
    is_block_quotation(article, passage)
        || stretches(article, passage).iter().any(|stretch| {
            let marked = in_marks(text.get(stretch.clone()).unwrap_or(""));
            marked.into_iter().any(|marked| {
                let marked = marked.start + stretch.start..marked.end + stretch.start;
                super::overlap(&marked, &passage.range())
            })
        })
}

/// A block set off as a quotation needs no marks.
fn is_block_quotation(article: &Article, passage: &Passage) -> bool {
    let block = article.prose.body.blocks.get(passage.paragraph);
    passage.part == Part::Text
        && block.is_some_and(|block| matches!(block.kind, BlockKind::Quote(..)))
}

/// The paragraphs, or the headline, a passage stands in: marks pair up within these.
fn stretches(article: &Article, passage: &Passage) -> Vec<Range<usize>> {
    match passage.part {
        Part::Title => std::iter::once(0..article.title.len()).collect(),
        Part::Text => {
            let leaves = article.prose.body.leaves.iter();
            leaves
                .filter(|leaf| super::overlap(leaf, &passage.range()))
                .cloned()
                .collect()
        }
    }
}
