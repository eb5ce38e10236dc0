//! An article's text under its annotations, with its margin: on its own page, and in the whole document.

use super::citation::citation;
use super::claims;
use super::related::{self, Correction};
use crate::content::article::QuoteType;
use crate::content::body::{Block, BlockKind};
use crate::content::shapes::Part;
use crate::dossier::RecordId;
use crate::dossier::{
    Annotation, AnnotationRef, Article, Mention, Passage, Prose, Provenance, Target, TermId, What,
};
use crate::page::address;
use crate::page::context::Context;
use crate::page::html::overlay::{Overlay, annotated_text};
use crate::page::html::prose::Drawing;
use crate::page::html::writer::{Html, Tag};
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::capitalised;
use crate::page::model::{ChapterCard, NoteCard, PassageCard, RowCard};
use std::collections::BTreeMap;
use std::ops::Range;

/// An article's text under its annotations, with its margin: on its own page, and in the whole document.
pub(crate) fn chapter(cx: Context<'_>, article: &Article) -> ChapterCard {
    let margin = Margin::new(cx, article);
    let card = cx.article(article);
    let blocks = article.prose.body.blocks.iter().enumerate();
    ChapterCard {
        id: address::within_book(&address::of(&article.id.clone().into())).unwrap_or_default(),
        title_id: cx.from.id("headline"),
        title_html: margin.title(),
        title_by_editor: article.title_by == Some(crate::content::article::TitleBy::Editor),
        byline: signed(cx, article),
        relations: related::lines(cx, article),
        retracted_by: related::taken_back(cx, &article.id),
        text_status: article
            .text_kind
            .map(|kind| cx.messages.text_status(kind))
            .unwrap_or_default()
            .to_owned(),
        title_notes: margin.notes(Part::Title, 0),
        rows: blocks
            .map(|(index, block)| margin.row(index, block))
            .collect(),
        footnotes_html: margin.footnotes(),
        citation: citation(cx, article, &card),
        card,
    }
}

/// Who signed an article, unless that is the author who is shown with it.
fn signed(cx: Context<'_>, article: &Article) -> Option<String> {
    let author = article.author.as_ref();
    let name = author.map(|author| cx.dossier.name_of(&author.clone().into()));
    article
        .byline
        .clone()
        .filter(|byline| name != Some(byline.as_str()))
}

/// A mark or mention that is in the margin, with its number.
enum Noted<'a> {
    Annotation(usize, &'a Annotation),
    Mention(usize, &'a Mention),
    Correction(Correction<'a>),
}

impl Noted<'_> {
    fn depth(&self) -> u8 {
        match self {
            Self::Annotation(_, annotation) => depth(class(&annotation.what)),
            Self::Mention(..) => MENTION_DEPTH,
            Self::Correction(_) => depth("correction"),
        }
    }

    fn passage(&self) -> &Passage {
        match self {
            Self::Annotation(_, annotation) => &annotation.passage,
            Self::Mention(_, mention) => &mention.passage,
            Self::Correction(correction) => &correction.corrected.passage,
        }
    }

    fn place(&self) -> (Part, usize, usize) {
        let passage = self.passage();
        (passage.part, passage.start, passage.end)
    }
}

/// How far inside the marks of a kind are drawn; sentences are at 0.
fn depth(class: &str) -> u8 {
    match class {
        "claim" | "event" | "remark" | "correction" => 1,
        _ => 2,
    }
}

/// Mentions are links, and stand inside all marks.
const MENTION_DEPTH: u8 = 3;

/// The margin of an article: which marks have notes, and their numbers.
struct Margin<'a> {
    cx: Context<'a>,
    article: &'a Article,
    noted: Vec<Noted<'a>>,
    /// Numbers of mentions with a note, by their index.
    numbers: BTreeMap<usize, usize>,
    /// What is laid over each block of the text, and last what is laid over the footnotes.
    over: Vec<Vec<Laid>>,
    /// The notes of the headline and of each block, by their place.
    beside: BTreeMap<(Part, usize), Vec<usize>>,
}

/// Something laid over a block.
#[derive(Clone, Copy)]
enum Laid {
    /// An annotation, by its place among what is noted.
    Mark(usize),
    /// A mention, by its index.
    Mention(usize),
}

/// Gathered once for the whole article: looking through everything for each block would take the square of its length.
fn over_blocks(article: &Article, noted: &[Noted<'_>]) -> Vec<Vec<Laid>> {
    let mut over = vec![Vec::new(); article.prose.body.blocks.len() + 1];
    for (at, noted) in noted.iter().enumerate() {
        if !matches!(noted, Noted::Mention(..)) {
            lay(article, noted.passage(), Laid::Mark(at), &mut over);
        }
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

impl<'a> Margin<'a> {
    fn new(cx: Context<'a>, article: &'a Article) -> Self {
        let annotations = article
            .annotations
            .iter()
            .enumerate()
            .map(|(index, annotation)| Noted::Annotation(index, annotation));
        let mentions = article
            .mentions
            .iter()
            .enumerate()
            .filter(|(_, mention)| mention.note.is_some())
            .map(|(index, mention)| Noted::Mention(index, mention));
        let corrections = related::corrections(cx, article).into_iter();
        let corrections = corrections.map(Noted::Correction);
        let mut noted: Vec<Noted<'a>> = annotations.chain(mentions).chain(corrections).collect();
        // Numbers run in the order in which markers stand: see `Overlay::marker_order`.
        noted.sort_by_key(|noted| {
            let (part, start, end) = noted.place();
            (
                part,
                end,
                std::cmp::Reverse(noted.depth()),
                std::cmp::Reverse(start),
            )
        });
        let numbers = noted
            .iter()
            .enumerate()
            .filter_map(|(at, noted)| match noted {
                Noted::Mention(index, _) => Some((*index, at + 1)),
                Noted::Annotation(..) | Noted::Correction(_) => None,
            });
        let numbers = numbers.collect();
        let over = over_blocks(article, &noted);
        let mut beside: BTreeMap<(Part, usize), Vec<usize>> = BTreeMap::new();
        for (at, noted) in noted.iter().enumerate() {
            let passage = noted.passage();
            beside
                .entry((passage.part, passage.paragraph))
                .or_default()
                .push(at);
        }
        Self {
            cx,
            article,
            noted,
            numbers,
            over,
            beside,
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
            notes: self.notes(Part::Text, index),
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
        overlays.extend(laid.filter_map(|laid| self.overlay(*laid)));
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
        let overlays = in_order(laid.filter_map(|laid| self.overlay(*laid)).collect());
        let (cx, prose) = (self.cx, &self.article.prose);
        Drawing::annotated(cx.edition(), prose, cx.from, &overlays).footnotes()
    }

    /// Everything laid over the headline: marks with notes. It is a heading, and no list of links.
    fn title_overlays(&self) -> Vec<Overlay> {
        let titled = self.noted.iter().enumerate();
        let titled = titled.filter(|(_, noted)| noted.place().0 == Part::Title);
        let laid = titled.map(|(at, noted)| match noted {
            Noted::Annotation(..) | Noted::Correction(_) => Laid::Mark(at),
            Noted::Mention(index, _) => Laid::Mention(*index),
        });
        in_order(laid.filter_map(|laid| self.overlay(laid)).collect())
    }

    fn overlay(&self, laid: Laid) -> Option<Overlay> {
        match laid {
            Laid::Mark(at) => match self.noted.get(at)? {
                Noted::Annotation(_, annotation) => Some(self.mark(annotation, at + 1)),
                Noted::Correction(one) => Some(self.correction_mark(*one, at + 1)),
                Noted::Mention(..) => None,
            },
            Laid::Mention(index) => {
                let number = self.numbers.get(&index).copied();
                Some(self.mention(self.article.mentions.get(index)?, number))
            }
        }
    }

    fn mark(&self, annotation: &Annotation, number: usize) -> Overlay {
        let key = self.cx.from.id(&annotation.key);
        let class = class(&annotation.what);
        let drawn = drawn(class, &annotation.provenance);
        Overlay {
            range: annotation.passage.range(),
            depth: depth(class),
            tag: Tag::new("mark")
                .with("class", drawn)
                .with("id", key.as_str()),
            after: marker(self.cx, class, &key, number),
        }
    }

    fn correction_mark(&self, one: Correction<'_>, number: usize) -> Overlay {
        let key = self.cx.from.id(&one.corrected.key);
        Overlay {
            range: one.corrected.passage.range(),
            depth: depth("correction"),
            tag: Tag::new("mark")
                .with("class", "remark correction")
                .with("id", key.as_str()),
            after: marker(self.cx, "remark", &key, number),
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

    fn mention(&self, mention: &Mention, number: Option<usize>) -> Overlay {
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
        let key = self.cx.from.id(&mention.key);
        Overlay {
            range: mention.passage.range(),
            depth: MENTION_DEPTH,
            tag: Tag::new("a")
                .with("class", drawn(class, &mention.provenance))
                .with_some("id", number.map(|_| key.clone()))
                .with("href", self.cx.from.to_record(record))
                .with_some("title", meant),
            after: number
                .map(|number| marker(self.cx, "remark", &key, number))
                .unwrap_or_default(),
        }
    }

    /// The notes of the headline, or of a block, in order of their numbers. A note is where its passage begins.
    fn notes(&self, part: Part, index: usize) -> Vec<NoteCard> {
        let here = self.beside.get(&(part, index)).into_iter().flatten();
        here.filter_map(|at| match self.noted.get(*at)? {
            Noted::Annotation(own, annotation) => {
                Some(self.annotation_note(*own, annotation, at + 1))
            }
            Noted::Mention(_, mention) => Some(self.mention_note(mention, at + 1)),
            Noted::Correction(one) => Some(self.correction_note(*one, at + 1)),
        })
        .collect()
    }

    fn annotation_note(&self, own: usize, annotation: &Annotation, number: usize) -> NoteCard {
        let cx = self.cx;
        let mut note = NoteCard {
            note_html: note_html(cx, &annotation.key, annotation.note.as_ref()),
            suggested: annotation.provenance.suggested,
            certainty: cx
                .messages
                .certainty(annotation.provenance.certainty)
                .to_owned(),
            annotator: annotator(cx, &annotation.provenance),
            ..NoteCard::empty(number, cx.from.id(&annotation.key), class(&annotation.what))
        };
        match &annotation.what {
            What::Quote(quote) => {
                let at = AnnotationRef {
                    article: self.article.id.clone(),
                    index: own,
                };
                note.label = quote_label(cx, quote);
                note.speaker = cx.speaker(quote);
                note.details = cx.quote_details(quote, self.article);
                note.same_as = self.elsewhere(cx.same_utterance(&at));
            }
            What::Claim(attestation) => {
                note.label = cx.messages.get("claim").to_owned();
                note.subject = Some(claims::short_link(cx, &attestation.claim));
                note.stance = Some(cx.stance(cx.messages.get("the-article"), attestation));
            }
            What::Event(report) => {
                let event = &report.event;
                note.label = cx.messages.get("event").to_owned();
                note.subject = Some(cx.link(event.clone()));
                if let Some(event) = cx.dossier.events.get(event) {
                    let card = cx.event(event);
                    note.label = if card.undated {
                        cx.messages.get("note-event-undated").to_owned()
                    } else {
                        cx.messages
                            .format("note-event", &[("date", (&card.when).into())])
                    };
                    if card.undated && card.when != cx.not_recorded() {
                        note.details.push(card.when);
                    }
                    if !card.order.is_empty() {
                        note.details.push(capitalised(&card.order));
                    }
                }
                if let Some(teller) = &report.according_to {
                    let name = cx.dossier.name_of(&teller.clone().into());
                    note.details.push(
                        cx.messages
                            .format("on-the-word-of", &[("teller", name.into())]),
                    );
                }
            }
            What::Date(dating) => {
                note.label = cx.messages.get("note-date").to_owned();
                note.details = vec![cx.date(dating, self.article, &annotation.passage)];
            }
            What::Term(term) => {
                note.label = cx.messages.get("term").to_owned();
                note.subject = Some(cx.link(term.clone()));
                if note.note_html.is_empty() && !self.is_used_before(own, term) {
                    let definition = cx.dossier.terms.get(term).map(|term| &term.definition);
                    note.note_html = note_html(cx, &annotation.key, definition);
                }
            }
            What::Note => note.label = cx.messages.get("note-editor").to_owned(),
        }
        note
    }

    /// Whether a term was used, and so explained, further up.
    fn is_used_before(&self, own: usize, term: &TermId) -> bool {
        let before = self.article.annotations.iter().take(own);
        before
            .into_iter()
            .any(|annotation| matches!(&annotation.what, What::Term(other) if other == term))
    }

    /// Passages of this article need no title here.
    fn elsewhere(&self, mut passages: Vec<PassageCard>) -> Vec<PassageCard> {
        for passage in passages
            .iter_mut()
            .filter(|passage| passage.article == self.article.title)
        {
            self.cx
                .messages
                .get("this-article")
                .clone_into(&mut passage.source);
        }
        passages
    }

    /// That another article corrects the passage, with that article's words.
    fn correction_note(&self, one: Correction<'_>, number: usize) -> NoteCard {
        let messages = self.cx.messages;
        let now = one.corrected.now.as_ref().map(|now| {
            let words = messages.quoted(now);
            messages.format("correction-now", &[("words", (&words).into())])
        });
        let date = one.by.published.as_ref();
        let date = date.map(|date| date.said(messages));
        NoteCard {
            label: messages.get("note-corrected").to_owned(),
            subject: Some(self.cx.link(one.by.id.clone())),
            details: now.into_iter().chain(date).collect(),
            ..NoteCard::empty(
                number,
                self.cx.from.id(&one.corrected.key),
                "remark correction",
            )
        }
    }

    fn mention_note(&self, mention: &Mention, number: usize) -> NoteCard {
        let (label, subject) = match &mention.target {
            Target::Actor(actor) => ("note-who-is-meant", self.cx.link(actor.clone())),
            Target::Metonym(actor, _) => ("note-metonym", self.cx.link(actor.clone())),
            Target::Place(place) => ("note-which-place", self.cx.link(place.clone())),
        };
        NoteCard {
            label: self.cx.messages.get(label).to_owned(),
            subject: Some(subject),
            note_html: note_html(self.cx, &mention.key, mention.note.as_ref()),
            suggested: mention.provenance.suggested,
            certainty: self
                .cx
                .messages
                .certainty(mention.provenance.certainty)
                .to_owned(),
            annotator: annotator(self.cx, &mention.provenance),
            ..NoteCard::empty(number, self.cx.from.id(&mention.key), "remark")
        }
    }
}

/// The prose of a note in the margin; empty if there is none.
fn note_html(cx: Context<'_>, key: &str, note: Option<&Prose>) -> Html {
    note.map(|note| cx.html_in(&[&format!("n-{key}")], note))
        .unwrap_or_default()
}

/// Who annotated, if that is recorded; for suggestions, the badge says it.
fn annotator(cx: Context<'_>, provenance: &Provenance) -> Option<String> {
    let by = provenance.by.as_deref().filter(|_| !provenance.suggested)?;
    let name = if by == "import" {
        cx.messages.get("the-importer")
    } else {
        by
    };
    Some(name.to_owned())
}

fn quote_label(cx: Context<'_>, quote: &crate::dossier::Quote) -> String {
    let id = match quote.quote_type {
        None if quote.is_reported() => "note-reported-words",
        None | Some(QuoteType::Direct) => "note-quotation",
        Some(QuoteType::Indirect) => "note-reported-words",
        Some(QuoteType::Mixed) => "note-quotation-mixed",
        Some(QuoteType::Fragment) => "note-quotation-fragment",
    };
    cx.messages.get(id).to_owned()
}

/// The class by which an annotation is drawn.
pub(crate) fn class(what: &What) -> &'static str {
    match what {
        What::Quote(_) => "quote",
        What::Claim(_) => "claim",
        What::Event(_) => "event",
        What::Date(_) => "date",
        What::Term(_) => "term",
        What::Note => "remark",
    }
}

/// The number that leads to a note: a link, and a button that shows the note in place. The stylesheet shows the one that fits:
/// the link next to the text, the button if notes are further down.
fn marker(cx: Context<'_>, class: &str, key: &str, number: usize) -> Html {
    let messages = cx.messages;
    let of = [("number", number.into())];
    let class = format!("ref {class}");
    let link = Tag::new("a")
        .with("class", class.as_str())
        .with("href", format!("#n-{key}"))
        .with("aria-label", messages.format("note", &of));
    let button = Tag::new("button")
        .with("class", class)
        .with("popovertarget", format!("n-{key}"))
        .with("aria-label", messages.format("show-note", &of));
    let number = messages.number(number);
    let mut html = Html::default();
    html.text_element(&link, &number);
    html.text_element(&button, &number);
    html
}

/// The class by which something is drawn, and whether it is only suggested.
fn drawn(class: &str, provenance: &Provenance) -> String {
    match provenance.suggested {
        true => format!("{class} suggested"),
        false => class.to_owned(),
    }
}
