//! The articles in a clipping: one, or several in a data file.

use super::data;
use super::decode::{Form, decode, unread};
use super::html;
use super::marked;
use super::reading::Reading;
use super::received::{Piece, Received};
use crate::analysis::gazetteer::Gazetteer;
use crate::content::ClippingFile;
use crate::diagnostic::Diagnostic;

/// What was read from a clipping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadClipping {
    /// The id of the item, if the file contains several.
    pub item: Option<String>,
    /// The fingerprint of the item if the file contains several, or else that of the file.
    pub sha256: String,
    /// Everything that was recognised in it.
    pub reading: Reading,
}

/// Reads everything in a clipping.
///
/// # Errors
/// Fails with a diagnostic if the clipping contains no text or its format is not supported.
pub fn read(
    clipping: &ClippingFile,
    gazetteer: &Gazetteer,
) -> Result<Vec<ReadClipping>, Diagnostic> {
    read_called(clipping, &clipping.path, gazetteer)
}

/// Reads everything in a clipping whose file had another name at its source.
pub(super) fn read_called(
    clipping: &ClippingFile,
    name: &str,
    gazetteer: &Gazetteer,
) -> Result<Vec<ReadClipping>, Diagnostic> {
    let read = pieces_called(clipping, name)?.into_iter().map(|mut piece| {
        html::part_copies(&mut piece.received);
        ReadClipping {
            item: piece.item,
            sha256: piece.sha256.unwrap_or_else(|| clipping.sha256.clone()),
            reading: Reading::new(piece.received, gazetteer),
        }
    });
    Ok(read.collect())
}

/// Why a clipping cannot be read, so that no article will be made from it; `None` if it can be.
pub fn why_unread(clipping: &ClippingFile) -> Option<Diagnostic> {
    pieces(clipping).err()
}

/// The items in a clipping, before their texts are analysed.
pub(super) fn pieces(clipping: &ClippingFile) -> Result<Vec<Piece>, Diagnostic> {
    pieces_called(clipping, &clipping.path)
}

fn pieces_called(clipping: &ClippingFile, name: &str) -> Result<Vec<Piece>, Diagnostic> {
    let stem = camino::Utf8Path::new(name).file_stem().unwrap_or_default();
    let (form, text) = decode(clipping)?;
    let received = match form {
        Form::Dump => Received::from_dump(&text),
        Form::Page => html::page(&text),
        Form::Markdown => marked::markdown(stem, &text),
        Form::Json => {
            return data::items(&text).map_err(|why| {
                unread(
                    clipping,
                    &why,
                    "save the article as a page or as text, or remove the file from `content/clippings/`",
                )
            });
        }
    };
    let piece = Piece {
        received,
        ..Piece::default()
    };
    Ok(vec![piece])
}
