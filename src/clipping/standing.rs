//! The status that agencies give to their items: withdrawn, withheld, under an embargo.

use std::collections::BTreeMap;

use super::pieces::pieces;
use super::reading::Reading;
use super::received::{Piece, Standing};
use crate::content::article::ClippingRef;
use crate::content::{ClippingFile, Content};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};

/// What to report when an article is made from an item: when it may be published, which no program can check later.
pub(super) fn times(clipping: &ClippingFile, reading: &Reading) -> Vec<Diagnostic> {
    let path = &clipping.path;
    let before = reading.embargo.iter().map(|until| {
        let message = format!(
            "the agency asks not to publish the clipping `content/clippings/{path}` before {until}"
        );
        Diagnostic::nowhere(Rule::ClippingWithheld, message)
            .help("wait until then before you publish the article made from it")
    });
    let after = reading.expires.iter().map(|end| {
        let message = format!(
            "the agency asks not to use the clipping `content/clippings/{path}` after {end}"
        );
        Diagnostic::nowhere(Rule::ClippingWithheld, message)
            .help("delete the clipping and the article made from it by then, or ask the agency")
    });
    before.chain(after).collect()
}

/// What to report as long as an article made from the item exists.
pub(super) fn use_of(clipping: &ClippingFile, standing: &Standing) -> Diagnostic {
    let path = &clipping.path;
    let (message, help) = match standing {
        Standing::Withdrawn(word) => (
            format!("the agency withdrew the clipping `content/clippings/{path}` (`{word}`)"),
            "delete the clipping and the article made from it, or replace the clipping with the item that corrects it",
        ),
        Standing::Withheld(word) => (
            format!("the agency is withholding the clipping `content/clippings/{path}` (`{word}`)"),
            "move the clipping and the article made from it out of `content/` until the agency releases it",
        ),
    };
    Diagnostic::nowhere(Rule::ClippingWithheld, message).help(help)
}

/// The items of files that may be withdrawn. Each file is read once.
#[derive(Default)]
pub(super) struct Standings<'a>(BTreeMap<&'a str, Vec<Piece>>);

impl<'a> Standings<'a> {
    /// What to report about the item from which an article was made.
    pub(super) fn check(
        &mut self,
        content: &'a Content,
        reference: &ClippingRef,
        problems: &mut Diagnostics,
    ) {
        let file = &reference.file;
        let mut clippings = content.clippings.iter();
        let Some(clipping) = clippings.find(|clipping| clipping.path == file.value) else {
            return;
        };
        if !may_have_one(&clipping.bytes) {
            return;
        }
        let path = clipping.path.as_str();
        let all = self
            .0
            .entry(path)
            .or_insert_with(|| pieces(clipping).unwrap_or_default());
        let item = reference.item.as_ref().map(|item| item.value.as_str());
        let piece = all.iter().find(|piece| piece.item.as_deref() == item);
        let standing = piece.and_then(|piece| piece.received.standing.as_ref());
        problems.extend(standing.map(|standing| {
            let mut problem = use_of(clipping, standing);
            problem.span = Some(file.span);
            problem
        }));
    }
}

/// Whether a file may be an agency's item with a status. Few are, and only these are read again.
fn may_have_one(bytes: &[u8]) -> bool {
    let starts = |at: &[u8], word: &[u8]| {
        at.get(..word.len())
            .is_some_and(|here| here.eq_ignore_ascii_case(word))
    };
    bytes
        .iter()
        .find(|byte| !byte.is_ascii_whitespace())
        .is_some_and(|byte| matches!(byte, b'{' | b'[' | 0xef))
        && bytes
            .windows(9)
            .any(|at| starts(at, b"pubstatus") || starts(at, b"\"status\""))
}
