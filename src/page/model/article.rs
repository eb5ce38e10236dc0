//! Template data for articles: their list, their pages, and their part of the book.

use serde::Serialize;

use super::card::{ArticleCard, LinkCard, PassageCard, RecordCard};
use super::event::EventCard;
use super::frame::Frame;
use super::listing::ListingCard;
use super::map::MapCard;
use super::position::StanceCard;
use crate::page::html::writer::Html;

/// `articles.html`
#[derive(Clone, Debug, Serialize)]
pub struct ArticlesPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// How many articles the dossier has.
    pub count: usize,
    /// Articles: those with a date first, the newest first. If the list is long, those of the part that this page shows.
    pub articles: Vec<ArticleCard>,
    /// The parts of the list; null if it is on one page.
    pub listing: Option<ListingCard>,
}

/// `article.html`
#[derive(Clone, Debug, Serialize)]
pub struct ArticlePage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// Text and margin. These fields are on the same level as the page's own.
    #[serde(flatten)]
    pub chapter: ChapterCard,
    /// Who holds the rights in the original.
    pub rights_holder: Option<String>,
    /// On what basis the text is published here.
    pub rights_basis: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Archived copies.
    pub archived: Vec<LinkCard>,
    /// What the article repeats. What it translates is among its relations.
    pub derived_from: Option<LinkCard>,
    /// The layers of this page that can be switched on and off.
    pub layers: Vec<LayerCard>,
    /// People, groups and other actors, the most mentioned first.
    pub actors: Vec<RecordCard>,
    /// Places mentioned as places, the most mentioned first.
    pub places: Vec<RecordCard>,
    /// How many actors the text names. The list may also contain actors that an editor added because the article is about them.
    pub actors_named: usize,
    /// How many places the text mentions as places.
    pub places_named: usize,
    /// Map of those places.
    pub map: Option<MapCard>,
    /// Events that the article reports.
    pub events: Vec<EventCard>,
    /// Articles that share actors and places.
    pub related: Vec<RelatedCard>,
    /// The annotations as highlighted YAML; empty if there are none.
    pub annotations_html: Html,
}

/// The text of an article with its notes: on its own page, and in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct ChapterCard {
    /// What lists show too.
    pub card: ArticleCard,
    /// Its id in the whole document.
    pub id: String,
    /// Id of the headline: `headline`, or a different one in the whole document.
    pub title_id: String,
    /// Headline with its marks, inside the heading with that id.
    pub title_html: Html,
    /// Whether the headline is the editor's own.
    pub title_by_editor: bool,
    /// Who signed it, as printed; null if that is not recorded, or if it is the name of the author on the card.
    pub byline: Option<String>,
    /// Relations to other articles, in both directions: what the article corrects, what corrected it.
    pub relations: Vec<RelatedArticlesCard>,
    /// The articles that retract this one; empty if there are none.
    pub retracted_by: Vec<RelatedArticleCard>,
    /// What kind of text it is, in a sentence: "This is the text as published.". Empty if nothing is known.
    pub text_status: String,
    /// The margin of the headline; null where nothing in it has a note.
    pub title_margin: Option<MarginCard>,
    /// How many margin notes it has.
    pub notes: usize,
    /// The text, block by block.
    pub rows: Vec<RowCard>,
    /// Footnotes as `<li>` elements; empty if there are none.
    pub footnotes_html: Html,
    /// How to cite it, in a sentence.
    pub citation: String,
}

/// Articles that have the same relation to the page's article.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedArticlesCard {
    /// The id of the message: `article-corrects`, `article-corrected-by`, `article-translates` …
    pub message: &'static str,
    /// The articles.
    pub articles: Vec<RelatedArticleCard>,
}

/// An article with a relation to the page's article.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedArticleCard {
    /// The article.
    pub article: LinkCard,
    /// The passage that is corrected; null if none is given.
    pub at: Option<PassageCard>,
    /// When it was published; empty if that is not recorded.
    pub date: String,
}

/// A layer of annotations that can be switched on and off.
#[derive(Clone, Debug, Serialize)]
pub struct LayerCard {
    /// Id of its checkbox: `l-people`, `l-places`, `l-claims`, `l-quotes`, `l-dates`, `l-terms`, `l-notes`, `l-suggested`.
    pub id: &'static str,
    /// Its label.
    pub label: String,
    /// Class of its colour: `actor`, `place`, `claim`, `quote`, `event`, `term`, `remark`, `suggested`.
    pub class: &'static str,
    /// How many annotations.
    pub count: usize,
}

/// A block of an article with its margin notes.
#[derive(Clone, Debug, Serialize)]
pub struct RowCard {
    /// Number; null for headings.
    pub number: Option<usize>,
    /// Id: `p3`, or a heading's.
    pub id: String,
    /// The block: one `<p>`, `<blockquote>`, `<ul>`, `<h2>` … with marks, mentions and sentences.
    pub html: Html,
    /// Its margin; null where nothing in it has a note.
    pub margin: Option<MarginCard>,
}

/// The notes beside a block.
#[derive(Clone, Debug, Serialize)]
pub struct MarginCard {
    /// What the notes are on: "Notes on paragraph 3".
    pub label: String,
    /// How many annotations there are of the first two sorts: "4 claims", "2 quotations".
    pub sorts: Vec<String>,
    /// Whether there are others.
    pub more: bool,
    /// The notes, in the order in which their passages end.
    pub notes: Vec<NoteCard>,
}

/// A margin note: what is annotated on the same words.
#[derive(Clone, Debug, Serialize)]
pub struct NoteCard {
    /// Its number on this page, as shown in the text.
    pub number: usize,
    /// Its id, by which its number shows it: `n8`. It is not a permanent address; those of its parts are.
    pub id: String,
    /// The number of the note before it, and its id; null for the first.
    pub before: Option<StepCard>,
    /// The number of the note after it, and its id; null for the last.
    pub after: Option<StepCard>,
    /// Id of the first mark it belongs to (`claim-1a2b3c4d`).
    pub key: String,
    /// Classes, one for each sort of annotation: `claim`, `quote`, `event`, `date`, `term`, `remark`, `correction`.
    pub class: String,
    /// Its sort in a word: "Claim", "Quote".
    pub kind: String,
    /// What it says, in at most eight words.
    pub gist: String,
    /// How many half lines lower it is than the end of the note before it, so that it is beside its passage; at most 8.
    pub space: usize,
    /// Whether nothing in it is confirmed.
    pub suggested: bool,
    /// What is annotated, one part for each annotation; a claim comes first.
    pub parts: Vec<NotePartCard>,
}

/// The way to a neighbouring note.
#[derive(Clone, Debug, Serialize)]
pub struct StepCard {
    /// The number of the note.
    pub number: usize,
    /// Its id.
    pub id: String,
}

/// One annotation in a margin note.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotePartCard {
    /// Id of the mark it belongs to (`claim-1a2b3c4d`). The part's own id is `n-` and this: its permanent address.
    pub key: String,
    /// Class: `claim`, `quote`, `event`, `date`, `term`, `remark`, `remark correction`.
    pub class: &'static str,
    /// Its kind in words: "Claim", "Event, date uncertain", "Quotation" …
    pub label: String,
    /// What the label says beside the bare kind, such as the date of an event; empty if it says no more. The line of a note names the
    /// kind of its first part, and this is what is left to say there.
    pub more: String,
    /// Who speaks, for a quotation: links to the actor, or to nothing if there are only the article's words for the speaker.
    pub speaker: Option<LinkCard>,
    /// The record it is about: claim, event, term, actor.
    pub subject: Option<LinkCard>,
    /// The holder's stance on a claim, in a word.
    pub stance: Option<StanceCard>,
    /// More, in plain sentences or fragments: cue, role, audience, date.
    pub details: Vec<String>,
    /// The same utterance elsewhere.
    pub same_as: Vec<PassageCard>,
    /// The editor's note; empty if there is none.
    pub note_html: Html,
    /// Whether the importer wrote it and nobody has confirmed it yet.
    pub suggested: bool,
    /// `low` or `medium` if the annotator was not certain; empty otherwise.
    pub certainty: String,
    /// Who annotated, if that is recorded.
    pub annotator: Option<String>,
}

/// An article that shares something with another.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedCard {
    /// The article.
    pub article: ArticleCard,
    /// What both share, the most mentioned first, at most five.
    pub shared: Vec<String>,
    /// How many more.
    pub more: usize,
}
