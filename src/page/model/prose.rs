//! What templates see of pages of prose, of pages that moved, and of the page for what does not exist.

use serde::Serialize;

use super::card::LinkCard;
use super::frame::Frame;
use crate::page::html::writer::Html;

/// `prose.html`: about, method, and the like.
#[derive(Clone, Debug, Serialize)]
pub struct ProsePage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// The text.
    pub html: Html,
}

/// `moved.html`: the page at an address that a record had before. It needs no script, and leads on.
#[derive(Clone, Debug, Serialize)]
pub struct MovedPage {
    /// The record's page now.
    pub to: LinkCard,
    /// What every page has. The full address is that of the record's page now.
    #[serde(flatten)]
    pub frame: Frame,
}

/// `404.html`
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
}
