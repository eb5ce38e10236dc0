//! Template data for prose pages, pages that have moved, and the 404 page.

use serde::Serialize;

use super::card::LinkCard;
use super::frame::Frame;
use crate::page::html::writer::Html;

/// `prose.html`: about, method, and the like.
#[derive(Clone, Debug, Serialize)]
pub struct ProsePage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// The text.
    pub html: Html,
}

/// `moved.html`: the page at a former address of a record. It needs no script, and redirects.
#[derive(Clone, Debug, Serialize)]
pub struct MovedPage {
    /// The current page of the record.
    pub to: LinkCard,
    /// The fields of every page. The full address is the record's current one.
    #[serde(flatten)]
    pub frame: Frame,
}

/// `404.html`
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
}
