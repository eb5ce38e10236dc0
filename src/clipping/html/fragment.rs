//! Reads a piece of HTML that is all article, or only a few words.

use dom_query::Document;

use super::{blocks, plain};
use crate::clipping::received::Block;
use crate::text::words::one_line;

/// The blocks of a piece of HTML that is all article.
pub(in crate::clipping) fn fragment(html: &str) -> Vec<Block> {
    let small = plain::plain(html);
    blocks::blocks(&Document::fragment(small.as_str()))
        .into_iter()
        .map(|found| found.block)
        .collect()
}

/// The words of a piece of HTML, with a space between blocks.
pub(in crate::clipping) fn words(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return one_line(html);
    }
    let texts: Vec<String> = fragment(html).into_iter().map(|block| block.text).collect();
    texts.join(" ")
}
