//! The articles of a clipping: one, or several where it is a file of data.

use super::data;
use super::decode::{Form, decode, unread};
use super::html;
use super::marked;
use super::reading::Reading;
use super::received::{Piece, Received};
use crate::analysis::gazetteer::Gazetteer;
use crate::content::ClippingFile;
use crate::diagnostic::Diagnostic;

/// What was read of a clipping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadClipping {
    /// Which of the file's items it is, where the file has several.
    pub item: Option<String>,
    /// The fingerprint of the item, where the file has several; else the file's.
    pub sha256: String,
    /// Everything that was recognised in it.
    pub reading: Reading,
}

/// Reads everything in a clipping.
///
/// # Errors
/// Where it holds no text, or is of a form that is not read; the diagnostic says so.
pub fn read(
    clipping: &ClippingFile,
    gazetteer: &Gazetteer,
) -> Result<Vec<ReadClipping>, Diagnostic> {
    read_called(clipping, &clipping.path, gazetteer)
}

/// Reads everything in a clipping that had another name where it came from.
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

/// Why nothing can be read of a clipping, so that no article will be made of it; none if it can be read.
pub fn why_unread(clipping: &ClippingFile) -> Option<Diagnostic> {
    pieces(clipping).err()
}

/// The items of a clipping, with nothing recognised in their texts yet.
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
