//! Template data for the whole dossier on one page.

use serde::Serialize;

use super::article::ChapterCard;
use super::asked::QuestionCard;
use super::card::{CorrectionCard, LinkCard, NameCard, PassageCard, RecordCard};
use super::claim::ClaimCard;
use super::event::EventCard;
use super::frame::Frame;
use super::glossary::TermCard;
use super::position::PositionCard;
use super::source::PublisherCard;
use crate::page::html::writer::Html;

/// `book.html`: the whole dossier as one document. All its links to parts of the dossier are internal.
#[derive(Clone, Debug, Serialize)]
pub struct BookPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// When the content was last changed, in words.
    pub updated: Option<String>,
    /// Prose pages: about, method.
    pub pages: Vec<BookProse>,
    /// Articles, in the order of their list.
    pub articles: Vec<ChapterCard>,
    /// Events in chronological order, as far as it is known.
    pub events: Vec<BookEvent>,
    /// Questions with their answers and those who give them.
    pub questions: Vec<BookQuestion>,
    /// Claims, contested ones first.
    pub claims: Vec<BookClaim>,
    /// Terms.
    pub terms: Vec<TermCard>,
    /// Publishers.
    pub publishers: Vec<PublisherCard>,
    /// The index of actors.
    pub actors: Vec<IndexEntry>,
    /// The index of places.
    pub places: Vec<IndexEntry>,
    /// Corrections, the newest first.
    pub corrections: Vec<CorrectionCard>,
}

/// A prose page in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct BookProse {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Text.
    pub html: Html,
}

/// A question in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct BookQuestion {
    /// Its id.
    pub id: String,
    /// The question, with a row for each answer.
    pub card: QuestionCard,
    /// The editor's note.
    pub note_html: Html,
}

/// An event in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct BookEvent {
    /// Its id.
    pub id: String,
    /// The event.
    pub event: EventCard,
    /// More about it; may be empty.
    pub note_html: Html,
}

/// A claim in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct BookClaim {
    /// Its id.
    pub id: String,
    /// The claim.
    pub card: ClaimCard,
    /// The editor's note; may be empty.
    pub note_html: Html,
    /// Every passage that holds it.
    pub held: Vec<PositionCard>,
    /// Every passage that disputes it.
    pub disputed: Vec<PositionCard>,
    /// Every passage that is neither for nor against it.
    pub open: Vec<PositionCard>,
}

/// An entry of the index.
#[derive(Clone, Debug, Serialize)]
pub struct IndexEntry {
    /// Its id.
    pub id: String,
    /// The actor or place.
    pub record: RecordCard,
    /// Its other names.
    pub names: Vec<NameCard>,
    /// Where it is mentioned, once for each paragraph.
    pub passages: Vec<PassageCard>,
    /// For a place that no article mentions as a place: where its name means an actor, once for each paragraph.
    pub unmeant: Vec<PassageCard>,
    /// For such a place: the articles that were written there.
    pub datelines: Vec<LinkCard>,
}
