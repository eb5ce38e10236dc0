//! What templates see of articles: their list, the page of one, and its part of the book.

use serde::Serialize;

use super::card::{ArticleCard, LinkCard, PassageCard, RecordCard};
use super::event::EventCard;
use super::frame::Frame;
use super::map::MapCard;
use super::position::StanceCard;
use crate::page::html::writer::Html;

/// `articles.html`
#[derive(Clone, Debug, Serialize)]
pub struct ArticlesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Articles: dated ones first, newest first.
    pub articles: Vec<ArticleCard>,
}

/// `article.html`
#[derive(Clone, Debug, Serialize)]
pub struct ArticlePage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Its text and margin; these fields are beside the page's own.
    #[serde(flatten)]
    pub chapter: ChapterCard,
    /// Who holds rights in the original.
    pub rights_holder: Option<String>,
    /// On what right the text is published here.
    pub rights_basis: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Archived copies.
    pub archived: Vec<LinkCard>,
    /// What it repeats. What it translates is among its relations.
    pub derived_from: Option<LinkCard>,
    /// Layers that can be switched, those of this page only.
    pub layers: Vec<LayerCard>,
    /// People, groups and other actors, most named first.
    pub actors: Vec<RecordCard>,
    /// Places meant as places, most named first.
    pub places: Vec<RecordCard>,
    /// How many actors the text names; those that an editor lists beside them are what it is about.
    pub actors_named: usize,
    /// How many places the text names, as places.
    pub places_named: usize,
    /// Map of those places.
    pub map: Option<MapCard>,
    /// Events reported.
    pub events: Vec<EventCard>,
    /// Articles that share actors and places.
    pub related: Vec<RelatedCard>,
    /// The annotations as highlighted YAML; empty where there are none.
    pub annotations_html: Html,
}

/// An article's text with its notes: on its own page, and in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct ChapterCard {
    /// What lists show of it too.
    pub card: ArticleCard,
    /// Its id in the whole document.
    pub id: String,
    /// Id of the headline: `headline`, and in the whole document one of its own.
    pub title_id: String,
    /// Headline with its marks. It is in the heading with that id.
    pub title_html: Html,
    /// Whether the headline is the editor's own.
    pub title_by_editor: bool,
    /// Who signed it, as printed; null where that is not recorded, or is the name of the author whom the card names.
    pub byline: Option<String>,
    /// What it is to other articles, and they to it: what it corrects, who corrected it.
    pub relations: Vec<RelatedArticlesCard>,
    /// The articles that take it back; empty where none does.
    pub retracted_by: Vec<RelatedArticleCard>,
    /// What the text is, in a sentence: "This is the text as published.". Empty where nothing is known.
    pub text_status: String,
    /// Margin notes of the headline.
    pub title_notes: Vec<NoteCard>,
    /// The text, block by block.
    pub rows: Vec<RowCard>,
    /// Footnotes as `<li>` elements; empty where there are none.
    pub footnotes_html: Html,
    /// How to cite it, in a sentence.
    pub citation: String,
}

/// Articles that have one relation to the page's.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedArticlesCard {
    /// The message that says it: `article-corrects`, `article-corrected-by`, `article-translates` …
    pub message: &'static str,
    /// The articles.
    pub articles: Vec<RelatedArticleCard>,
}

/// An article that has a relation to the page's.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedArticleCard {
    /// The article.
    pub article: LinkCard,
    /// The passage of it that is corrected; null where none is named.
    pub at: Option<PassageCard>,
    /// When it was published; empty where that is not recorded.
    pub date: String,
}

/// A layer of annotations that can be switched off.
#[derive(Clone, Debug, Serialize)]
pub struct LayerCard {
    /// Id of its checkbox: `l-people`, `l-places`, `l-claims`, `l-quotes`, `l-dates`, `l-terms`, `l-notes`, `l-suggested`.
    pub id: &'static str,
    /// Its words.
    pub label: String,
    /// Class of its colour: `actor`, `place`, `claim`, `quote`, `event`, `term`, `remark`, `suggested`.
    pub class: &'static str,
    /// How many annotations.
    pub count: usize,
}

/// A block of an article with its margin.
#[derive(Clone, Debug, Serialize)]
pub struct RowCard {
    /// Number; null for headings.
    pub number: Option<usize>,
    /// Id: `p3`, or a heading's.
    pub id: String,
    /// The block: one `<p>`, `<blockquote>`, `<ul>`, `<h2>` … with marks, mentions and sentences.
    pub html: Html,
    /// Its margin notes.
    pub notes: Vec<NoteCard>,
}

/// A margin note.
#[derive(Clone, Debug, Serialize)]
pub struct NoteCard {
    /// Its number on this page, as its marker shows it.
    pub number: usize,
    /// Id of the mark it belongs to (`claim-1a2b3c4d`). The note's own id is `n-` and this.
    pub key: String,
    /// Class: `claim`, `quote`, `event`, `date`, `term`, `remark`, `correction`.
    pub class: &'static str,
    /// Its kind in words: "Claim", "Event, date uncertain", "Quotation" …
    pub label: String,
    /// Who speaks, for a quotation: leads to the actor, or nowhere if it is only the article's words for somebody.
    pub speaker: Option<LinkCard>,
    /// The record it is about: claim, event, term, actor.
    pub subject: Option<LinkCard>,
    /// What the holder does with a claim, in a word.
    pub stance: Option<StanceCard>,
    /// More, in plain sentences or fragments: cue, role, audience, date.
    pub details: Vec<String>,
    /// The same utterance elsewhere.
    pub same_as: Vec<PassageCard>,
    /// The editor's note; empty where there is none.
    pub note_html: Html,
    /// Whether it was written by the importer and not yet confirmed.
    pub suggested: bool,
    /// `low` or `medium` where the annotator was not sure; empty otherwise.
    pub certainty: String,
    /// Who annotated, where that is said.
    pub annotator: Option<String>,
}

impl NoteCard {
    /// A note that says nothing yet.
    pub(crate) fn empty(number: usize, key: String, class: &'static str) -> Self {
        Self {
            number,
            key,
            class,
            label: String::new(),
            speaker: None,
            subject: None,
            stance: None,
            details: Vec::new(),
            same_as: Vec::new(),
            note_html: Html::default(),
            suggested: false,
            certainty: String::new(),
            annotator: None,
        }
    }
}

/// An article that shares something with another.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedCard {
    /// The article.
    pub article: ArticleCard,
    /// What is shared, most named first, at most five.
    pub shared: Vec<String>,
    /// How many more.
    pub more: usize,
}
