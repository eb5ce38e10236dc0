//! An article's text under its annotations, with its margin: on its own page, and in the whole document.

use super::citation::citation;
use super::margin::{MENTION_DEPTH, Margin, drawn};
use super::related;
use crate::content::body::{Block, BlockKind};
use crate::content::shapes::Part;
use crate::dossier::{Article, Passage, RecordId, Target};
use crate::page::address;
use crate::page::context::Context;
use crate::page::html::overlay::{Overlay, annotated_text};
use crate::page::html::prose::Drawing;
use crate::page::html::writer::{Html, Tag};
use crate::page::messages::direction::direction;
use crate::page::model::{ChapterCard, RowCard};
use std::ops::Range;

/// An article's text under its annotations, with its margin: on its own page, and in the whole document.
pub(crate) fn chapter(cx: Context<'_>, article: &Article) -> ChapterCard {
    let text = Text::new(cx, article);
    let card = cx.article(article);
    let blocks = article.prose.body.blocks.iter().enumerate();
    ChapterCard {
        id: address::within_book(&address::of(&article.id.clone().into())).unwrap_or_default(),
        title_id: cx.from.id("headline"),
        title_html: text.title(),
        title_by_editor: article.title_by == Some(crate::content::article::TitleBy::Editor),
        byline: signed(cx, article),
        relations: related::lines(cx, article),
        retracted_by: related::taken_back(cx, &article.id),
        text_status: article
            .text_kind
            .map(|kind| cx.messages.text_status(kind))
            .unwrap_or_default()
            .to_owned(),
        title_margin: text.margin.card(Part::Title, 0),
        notes: text.margin.count(),
        rows: blocks
            .map(|(index, block)| text.row(index, block))
            .collect(),
        footnotes_html: text.footnotes(),
        citation: citation(cx, article, &card),
        card,
    }
}

/// Who signed an article, unless that is the author who is named beside it.
fn signed(cx: Context<'_>, article: &Article) -> Option<String> {
    let author = article.author.as_ref();
    let name = author.map(|author| cx.dossier.name_of(&author.clone().into()));
    article
        .byline
        .clone()
        .filter(|byline| name != Some(byline.as_str()))
}

/// The text of an article under its annotations.
struct Text<'a> {
    cx: Context<'a>,
    article: &'a Article,
    margin: Margin<'a>,
    /// What is laid over each block of the text, and last what is laid over the footnotes.
    over: Vec<Vec<Laid>>,
}

/// Something laid over a block.
#[derive(Clone, Copy)]
enum Laid {
    /// A note's marks, by the place of the note among all.
    Mark(usize),
    /// A mention, by its index.
    Mention(usize),
}

/// Gathered once for the whole article: looking through everything for each block would take the square of its length.
fn over_blocks(article: &Article, margin: &Margin<'_>) -> Vec<Vec<Laid>> {
    let mut over = vec![Vec::new(); article.prose.body.blocks.len() + 1];
    for (at, passage) in margin.marked() {
        lay(article, passage, Laid::Mark(at), &mut over);
    }
    for (index, mention) in article.mentions.iter().enumerate() {
        lay(article, &mention.passage, Laid::Mention(index), &mut over);
    }
    over
}

/// Lays something over every block that its passage touches.
fn lay(article: &Article, passage: &Passage, laid: Laid, over: &mut [Vec<Laid>]) {
    if passage.part == Part::Title {
        return;
    }
    if article.footnote_number(passage).is_some() {
        return over
            .last_mut()
            .into_iter()
            .for_each(|notes| notes.push(laid));
    }
    for index in passage.paragraph.. {
        let block = article.prose.body.blocks.get(index);
        let (Some(block), Some(over)) = (block, over.get_mut(index)) else {
            return;
        };
        if block.text.start >= passage.end {
            return;
        }
        if passage.start < block.text.end {
            over.push(laid);
        }
    }
}

fn in_order(mut overlays: Vec<Overlay>) -> Vec<Overlay> {
    overlays.sort_by_key(|overlay| {
        (
            overlay.depth,
            overlay.range.start,
            std::cmp::Reverse(overlay.range.end),
        )
    });
    overlays
}

impl<'a> Text<'a> {
    fn new(cx: Context<'a>, article: &'a Article) -> Self {
        let margin = Margin::new(cx, article);
        Self {
            over: over_blocks(article, &margin),
            cx,
            article,
            margin,
        }
    }

    fn title(&self) -> Html {
        annotated_text(&self.article.title, &self.title_overlays())
    }

    fn row(&self, index: usize, block: &Block) -> RowCard {
        let overlays = self.overlays(index, &block.text);
        let number = self
            .article
            .paragraphs
            .get(index)
            .and_then(|paragraph| paragraph.number);
        let id = match (number, &block.kind) {
            (Some(number), _) => address::paragraph_id(number),
            (None, BlockKind::Heading(_, id, _)) => format!("row-{id}"),
            _ => format!("line-{index}"),
        };
        let id = self.cx.from.id(&id);
        RowCard {
            number,
            id,
            html: self.drawing(&overlays).blocks(std::slice::from_ref(block)),
            margin: self.margin.card(Part::Text, index),
        }
    }

    /// The text under what is laid over it. A block that is not in the dossier's language says so on its element.
    fn drawing<'o>(&'o self, overlays: &'o [Overlay]) -> Drawing<'o> {
        let (cx, article) = (self.cx, self.article);
        let drawing = Drawing::annotated(cx.edition(), &article.prose, cx.from, overlays);
        match article.language == cx.dossier.site.language {
            true => drawing,
            false => drawing.in_language(&article.language, direction(&article.language)),
        }
    }

    /// Everything laid over a block: sentences, marks with notes, mentions.
    fn overlays(&self, index: usize, block: &Range<usize>) -> Vec<Overlay> {
        let laid = self.over.get(index).into_iter().flatten();
        let mut overlays: Vec<Overlay> = self.sentences(index);
        overlays.extend(laid.flat_map(|laid| self.overlays_of(*laid)));
        for overlay in &mut overlays {
            // Its first piece is in the block before.
            if overlay.range.start < block.start {
                overlay.tag = overlay.tag.clone().without_id();
            }
        }
        in_order(overlays)
    }

    /// The footnotes, under what is laid over them.
    fn footnotes(&self) -> Html {
        let laid = self.over.last().into_iter().flatten();
        let overlays = in_order(laid.flat_map(|laid| self.overlays_of(*laid)).collect());
        let (cx, prose) = (self.cx, &self.article.prose);
        Drawing::annotated(cx.edition(), prose, cx.from, &overlays).footnotes()
    }

    /// Everything laid over the headline: marks and mentions with notes.
    fn title_overlays(&self) -> Vec<Overlay> {
        let marks = self.margin.marked();
        let marks = marks
            .filter(|(_, passage)| passage.part == Part::Title)
            .map(|(at, _)| Laid::Mark(at));
        let mentions = self.margin.titled_mentions().map(Laid::Mention);
        in_order(
            marks
                .chain(mentions)
                .flat_map(|laid| self.overlays_of(laid))
                .collect(),
        )
    }

    fn overlays_of(&self, laid: Laid) -> Vec<Overlay> {
        match laid {
            Laid::Mark(at) => self.margin.marks(at),
            Laid::Mention(index) => self.mention(index).into_iter().collect(),
        }
    }

    fn sentences(&self, index: usize) -> Vec<Overlay> {
        let Some(paragraph) = self.article.paragraphs.get(index) else {
            return Vec::new();
        };
        let Some(number) = paragraph.number else {
            return Vec::new();
        };
        let sentence = |(at, range): (usize, &Range<usize>)| Overlay {
            range: range.clone(),
            depth: 0,
            tag: Tag::new("span")
                .with("class", "s")
                .with("id", self.cx.from.id(&address::sentence_id(number, at))),
            after: Html::default(),
        };
        paragraph
            .sentences
            .iter()
            .enumerate()
            .map(sentence)
            .collect()
    }

    fn mention(&self, index: usize) -> Option<Overlay> {
        let mention = self.article.mentions.get(index)?;
        let (class, record, meant): (_, RecordId, _) = match &mention.target {
            Target::Actor(actor) => ("m actor", actor.clone().into(), None),
            Target::Place(place) => ("m place", place.clone().into(), None),
            Target::Metonym(actor, _) => ("m actor as", actor.clone().into(), Some(actor)),
        };
        let meant = meant.and_then(|actor| self.cx.dossier.actors.get(actor));
        let meant = meant.map(|actor| {
            let name = [("name", (&actor.name.main).into())];
            self.cx.messages.format("is-meant", &name)
        });
        let number = self.margin.behind_mention(index);
        let id = number.is_some().then(|| self.cx.from.id(&mention.key));
        Some(Overlay {
            range: mention.passage.range(),
            depth: MENTION_DEPTH,
            tag: Tag::new("a")
                .with("class", drawn(class, mention.provenance.suggested))
                .with_some("id", id)
                .with("href", self.cx.from.to_record(record))
                .with_some("title", meant),
            after: number.unwrap_or_default(),
        })
    }
}
