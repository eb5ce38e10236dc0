//! Articles.

use std::ops::Range;

use super::annotation::Annotation;
use super::ids::{ActorId, ArticleId, PlaceId, PublisherId, RecordId};
use super::mention::Mention;
use super::passage::{Paragraph, Passage};
use super::prose::Prose;
use super::relation::ArticleRelation;
use crate::content::article::{DateBasis, Genre, PublisherStatus, TextKind, TitleBy};
use crate::content::body::Block;
use crate::content::shapes::Part;
use crate::diagnostic::FileId;
use crate::time::edtf::Edtf;

/// An article.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Its file.
    pub file: FileId,
    /// Headline.
    pub title: String,
    /// A shorter name for tight places.
    pub short: Option<String>,
    /// Whose headline it is.
    pub title_by: Option<TitleBy>,
    /// Language tag.
    pub language: String,
    /// Who published it, and how that is known.
    pub publisher: Option<PublisherId>,
    /// The publisher's name as printed, if no record has it; nothing together with a `publisher`.
    pub publisher_name: Option<String>,
    /// How the publisher is known.
    pub publisher_status: PublisherStatus,
    /// Who signed it.
    pub byline: Option<String>,
    /// Whose voice its own voice is, if that is an actor of the dossier.
    pub author: Option<ActorId>,
    /// What form it has; not stated is not known.
    pub genre: Option<Genre>,
    /// Place of writing.
    pub dateline: Option<PlaceId>,
    /// Date of publication.
    pub published: Option<Edtf>,
    /// How that is known.
    pub published_basis: Option<DateBasis>,
    /// Where an external date comes from.
    pub published_source: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Archived copies.
    pub archived: Vec<(String, Option<Edtf>)>,
    /// When the editor read it.
    pub accessed: Option<Edtf>,
    /// Articles that it corrects, retracts, updates or answers.
    pub relations: Vec<ArticleRelation>,
    /// What it repeats or translates: both have one origin.
    pub derived_from: Option<Origin>,
    /// What its text is; not stated is not known.
    pub text_kind: Option<TextKind>,
    /// Who holds rights in the original.
    pub rights_holder: Option<String>,
    /// On what right the text is published here.
    pub rights_basis: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Whose summary it is; the editor's by default.
    pub summary_by: Option<TitleBy>,
    /// The actors it is mainly about, as the editor names them, then all others it names, most named first.
    pub actors: Vec<ActorId>,
    /// The places it is mainly about, as the editor names them, then all others it names, most named first.
    pub places: Vec<PlaceId>,
    /// Its text.
    pub prose: Prose,
    /// Its blocks with their numbers and sentences.
    pub paragraphs: Vec<Paragraph>,
    /// Names and descriptions of actors and places, in order.
    pub mentions: Vec<Mention>,
    /// The stretches of its text that are someone's words without quotation marks around them, as an interview's answers are.
    pub spoken: Vec<Range<usize>>,
    /// Everything else that is marked, in order.
    pub annotations: Vec<Annotation>,
    /// The annotations as YAML, for readers to audit.
    pub annotations_yaml: String,
}

/// What an article repeats or translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Another article of the dossier.
    Article(ArticleId),
    /// Another article of the dossier, in another language.
    Translated(ArticleId),
    /// A wire service, by name.
    Wire(String),
}

impl Article {
    /// The words of a passage.
    pub fn words(&self, passage: &Passage) -> &str {
        self.part(passage.part).get(passage.range()).unwrap_or("")
    }

    /// The headline or the text.
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Title => &self.title,
            Part::Text => &self.prose.body.text,
        }
    }

    /// The sentence a passage begins in; for a headline the whole of it, and in a footnote its paragraph.
    pub fn sentence(&self, passage: &Passage) -> Range<usize> {
        match passage.part {
            Part::Title => 0..self.title.len(),
            Part::Text => match self.footnote(passage) {
                Some((_, block)) => block.text.clone(),
                None => self
                    .paragraphs
                    .get(passage.paragraph)
                    .and_then(|paragraph| paragraph.sentences.get(passage.sentence))
                    .cloned()
                    .unwrap_or_else(|| passage.range()),
            },
        }
    }

    /// Everything from the beginning of the sentence in which a passage begins to the end of the one in which it ends.
    pub fn sentences(&self, passage: &Passage) -> Range<usize> {
        let first = self.sentence(passage);
        if passage.part == Part::Title || passage.end <= first.end {
            return first;
        }
        let mut all = self.paragraphs.iter().flat_map(|one| &one.sentences);
        let last = all.find(|one| one.start < passage.end && passage.end <= one.end);
        let end = last.map_or(passage.end, |last| last.end);
        first.start.min(passage.start)..end
    }

    /// The number of the footnote in which a passage begins, from 1, if it is in one.
    pub fn footnote_number(&self, passage: &Passage) -> Option<usize> {
        self.footnote(passage).map(|(number, _)| number)
    }

    /// The number of the footnote in which a passage begins, and its block there.
    fn footnote(&self, passage: &Passage) -> Option<(usize, &Block)> {
        let holds = |block: &&Block| block.text.contains(&passage.start);
        let body = &self.prose.body;
        let is_in_text = || {
            body.blocks
                .get(passage.paragraph)
                .is_some_and(|block| holds(&block))
        };
        if passage.part == Part::Title || body.footnotes.is_empty() || is_in_text() {
            return None;
        }
        let mut footnotes = (1..).zip(&body.footnotes);
        footnotes.find_map(|(number, footnote)| Some((number, footnote.blocks.iter().find(holds)?)))
    }

    /// The number of a passage's paragraph; headline, headings and footnotes have none.
    pub fn paragraph_number(&self, passage: &Passage) -> Option<usize> {
        match passage.part {
            Part::Title => None,
            Part::Text if self.footnote_number(passage).is_some() => None,
            Part::Text => self
                .paragraphs
                .get(passage.paragraph)
                .and_then(|paragraph| paragraph.number),
        }
    }

    /// The actors and places it is about, main ones first, actors before places.
    pub fn about(&self) -> impl Iterator<Item = RecordId> {
        let actors = self.actors.iter().cloned().map(RecordId::from);
        actors.chain(self.places.iter().cloned().map(RecordId::from))
    }
}
