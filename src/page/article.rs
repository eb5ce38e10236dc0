//! The article page: the text under its annotations, its margin, and what hangs together with it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::content::article::QuoteType;
use crate::content::body::{Block, BlockKind};
use crate::content::shapes::Part;
use crate::dossier::{
    Annotation, AnnotationRef, Article, EventId, Mention, Origin, Passage, Prose, Provenance,
    RecordId, Target, TermId, What,
};
use crate::page::address;
use crate::page::cards::Cards;
use crate::page::citation::citation;
use crate::page::context::Edition;
use crate::page::html::highlight;
use crate::page::html::overlay::{Overlay, annotated_text};
use crate::page::html::prose::Drawing;
use crate::page::html::writer::escape;
use crate::page::locator;
use crate::page::locator::Width;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::capitalised;
use crate::page::model::*;
use crate::page::{claims, head, preview};

/// The page of an article.
pub(super) fn page(edition: Edition<'_>, article: &Article) -> ArticlePage {
    let dossier = edition.dossier;
    let address = format!("articles/{}.html", article.id);
    let cards = Cards::new(edition, &address);
    ArticlePage {
        chapter: chapter(cards, article),
        rights_holder: article.rights_holder.clone(),
        rights_basis: article.rights_basis.clone(),
        url: article.url.clone(),
        archived: archived(cards, article),
        derived_from: article
            .derived_from
            .as_ref()
            .map(|origin| derived_from(cards, origin)),
        layers: layers(cards, article),
        actors: article
            .actors
            .iter()
            .map(|id| {
                in_this_article(cards.actor(id), article, |target| {
                    target.actor() == Some(id)
                })
            })
            .collect(),
        places: article
            .places
            .iter()
            .map(|id| {
                in_this_article(cards.place(id), article, |target| {
                    *target == Target::Place(id.clone())
                })
            })
            .collect(),
        actors_named: named(article, |target| target.actor()),
        places_named: named(article, |target| match target {
            Target::Place(place) => Some(place),
            _ => None,
        }),
        map: locator::map(&cards, &places_meant(article), None, Width::Column),
        events: cards.events(&events(article)),
        related: related(cards, article),
        annotations_html: annotations(article),
        frame: Frame {
            page_kind: "article",
            page_image: preview::of_article(edition, article),
            page_meta: head::citation(dossier, article),
            page_data_html: head::article(dossier, article, &address),
            ..cards.frame(
                &address,
                "articles",
                &article.title,
                article.summary.as_ref().unwrap_or(&article.title),
            )
        },
    }
}

/// An article's text under its annotations, with its margin: on its own page, and in the whole document.
pub(super) fn chapter(cards: Cards<'_>, article: &Article) -> ChapterCard {
    let margin = Margin::new(cards, article);
    let card = cards.article(article);
    let blocks = article.prose.body.blocks.iter().enumerate();
    ChapterCard {
        id: address::within_book(&address::of(&article.id.clone().into())).unwrap_or_default(),
        title_id: cards.from.id("headline"),
        title_html: margin.title(),
        title_by_editor: article.title_by == Some(crate::content::article::TitleBy::Editor),
        byline: article.byline.clone(),
        text_status: article
            .text_kind
            .map(|kind| cards.messages.text_status(kind))
            .unwrap_or_default()
            .to_owned(),
        title_notes: margin.notes(Part::Title, 0),
        rows: blocks
            .map(|(index, block)| margin.row(index, block))
            .collect(),
        footnotes_html: margin.footnotes(),
        citation: citation(cards, article, &card),
        card,
    }
}

/// A mark or mention that stands in the margin, with its number.
enum Noted<'a> {
    Annotation(usize, &'a Annotation),
    Mention(usize, &'a Mention),
}

impl Noted<'_> {
    fn depth(&self) -> u8 {
        match self {
            Self::Annotation(_, annotation) => depth(class(&annotation.what)),
            Self::Mention(..) => MENTION_DEPTH,
        }
    }

    fn passage(&self) -> &Passage {
        match self {
            Self::Annotation(_, annotation) => &annotation.passage,
            Self::Mention(_, mention) => &mention.passage,
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
        "claim" | "event" | "remark" => 1,
        _ => 2,
    }
}

/// Mentions are links, and stand inside all marks.
const MENTION_DEPTH: u8 = 3;

/// The margin of an article: which marks have notes, and their numbers.
struct Margin<'a> {
    cards: Cards<'a>,
    article: &'a Article,
    noted: Vec<Noted<'a>>,
    /// Numbers of mentions with a note, by their index.
    numbers: BTreeMap<usize, usize>,
    /// What is laid over each block of the text, and last what is laid over the footnotes.
    over: Vec<Vec<Laid>>,
    /// What is noted beside the headline and each block, by its place among what is noted.
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
        if let Noted::Annotation(_, annotation) = noted {
            lay(article, &annotation.passage, Laid::Mark(at), &mut over);
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
    fn new(cards: Cards<'a>, article: &'a Article) -> Self {
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
        let mut noted: Vec<Noted<'a>> = annotations.chain(mentions).collect();
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
                Noted::Annotation(..) => None,
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
            cards,
            article,
            noted,
            numbers,
            over,
            beside,
        }
    }

    fn title(&self) -> String {
        annotated_text(&self.article.title, &self.title_overlays())
    }

    fn row(&self, index: usize, block: &Block) -> RowCard {
        let overlays = self.overlays(index, &block.text);
        let drawing = Drawing::annotated(
            self.cards.edition(),
            &self.article.prose,
            self.cards.from,
            &overlays,
        );
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
        let id = self.cards.from.id(&id);
        RowCard {
            number,
            id,
            html: self.in_its_language(drawing.blocks(std::slice::from_ref(block))),
            notes: self.notes(Part::Text, index),
        }
    }

    /// A block of an article that is not in the dossier's language says so on its element.
    fn in_its_language(&self, html: String) -> String {
        let language = &self.article.language;
        if *language == self.cards.dossier.site.language {
            return html;
        }
        match html.find(['>', ' ']) {
            Some(at) => {
                let (tag, rest) = html.split_at(at);
                let dir = direction(language);
                format!("{tag} lang=\"{}\" dir=\"{dir}\"{rest}", escape(language))
            }
            None => html,
        }
    }

    /// Everything laid over a block: sentences, marks with notes, mentions.
    fn overlays(&self, index: usize, block: &Range<usize>) -> Vec<Overlay> {
        let laid = self.over.get(index).into_iter().flatten();
        let mut overlays: Vec<Overlay> = self.sentences(index);
        overlays.extend(laid.filter_map(|laid| self.overlay(*laid)));
        for overlay in &mut overlays {
            // Its first piece stands in the block before.
            if overlay.range.start < block.start {
                overlay.open = overlay.again.clone();
            }
        }
        in_order(overlays)
    }

    /// The footnotes, under what is laid over them.
    fn footnotes(&self) -> String {
        let laid = self.over.last().into_iter().flatten();
        let overlays = in_order(laid.filter_map(|laid| self.overlay(*laid)).collect());
        let (edition, prose) = (self.cards.edition(), &self.article.prose);
        Drawing::annotated(edition, prose, self.cards.from, &overlays).footnotes()
    }

    /// Everything laid over the headline: marks with notes. It is a heading, and no list of links.
    fn title_overlays(&self) -> Vec<Overlay> {
        let titled = self.noted.iter().enumerate();
        let titled = titled.filter(|(_, noted)| noted.place().0 == Part::Title);
        let laid = titled.map(|(at, noted)| match noted {
            Noted::Annotation(..) => Laid::Mark(at),
            Noted::Mention(index, _) => Laid::Mention(*index),
        });
        in_order(laid.filter_map(|laid| self.overlay(laid)).collect())
    }

    fn overlay(&self, laid: Laid) -> Option<Overlay> {
        match laid {
            Laid::Mark(at) => match self.noted.get(at)? {
                Noted::Annotation(_, annotation) => Some(self.mark(annotation, at + 1)),
                Noted::Mention(..) => None,
            },
            Laid::Mention(index) => {
                let number = self.numbers.get(&index).copied();
                Some(self.mention(self.article.mentions.get(index)?, number))
            }
        }
    }

    fn mark(&self, annotation: &Annotation, number: usize) -> Overlay {
        let key = self.cards.from.id(&annotation.key);
        let class = class(&annotation.what);
        let suggested = if annotation.provenance.suggested {
            " suggested"
        } else {
            ""
        };
        Overlay {
            range: annotation.passage.range(),
            depth: depth(class),
            open: format!("<mark class=\"{class}{suggested}\" id=\"{key}\">"),
            again: format!("<mark class=\"{class}{suggested}\">"),
            close: "</mark>",
            after: marker(self.cards, class, &key, number),
            is_link: false,
        }
    }

    fn sentences(&self, index: usize) -> Vec<Overlay> {
        let Some(paragraph) = self.article.paragraphs.get(index) else {
            return Vec::new();
        };
        let Some(number) = paragraph.number else {
            return Vec::new();
        };
        let sentence = |(at, range): (usize, &std::ops::Range<usize>)| Overlay {
            range: range.clone(),
            depth: 0,
            open: format!(
                "<span class=\"s\" id=\"{}\">",
                self.cards.from.id(&address::sentence_id(number, at))
            ),
            again: "<span class=\"s\">".into(),
            close: "</span>",
            after: String::new(),
            is_link: false,
        };
        paragraph
            .sentences
            .iter()
            .enumerate()
            .map(sentence)
            .collect()
    }

    fn mention(&self, mention: &Mention, number: Option<usize>) -> Overlay {
        let (class, record, title): (_, crate::dossier::RecordId, _) = match &mention.target {
            Target::Actor(actor) => ("actor", actor.clone().into(), None),
            Target::Place(place) => ("place", place.clone().into(), None),
            Target::Metonym(actor, _) => ("actor as", actor.clone().into(), Some(actor)),
        };
        let href = escape(&self.cards.from.to_record(record));
        let suggested = if mention.provenance.suggested {
            " suggested"
        } else {
            ""
        };
        let meant = title
            .and_then(|actor| self.cards.dossier.actors.get(actor))
            .map(|actor| {
                let name = [("name", (&actor.name.main).into())];
                format!(" title=\"{}\"", self.cards.messages.html("is-meant", &name))
            });
        let meant = meant.unwrap_or_default();
        let key = self.cards.from.id(&mention.key);
        let id = number.map(|_| format!(" id=\"{key}\"")).unwrap_or_default();
        Overlay {
            range: mention.passage.range(),
            depth: MENTION_DEPTH,
            open: format!("<a class=\"m {class}{suggested}\"{id} href=\"{href}\"{meant}>"),
            again: format!("<a class=\"m {class}{suggested}\" href=\"{href}\"{meant}>"),
            close: "</a>",
            after: number
                .map(|number| marker(self.cards, "remark", &key, number))
                .unwrap_or_default(),
            is_link: true,
        }
    }

    /// The notes of the headline, or of a block, in order of their numbers. A note stands where its passage begins.
    fn notes(&self, part: Part, index: usize) -> Vec<NoteCard> {
        let here = self.beside.get(&(part, index)).into_iter().flatten();
        here.filter_map(|at| match self.noted.get(*at)? {
            Noted::Annotation(own, annotation) => {
                Some(self.annotation_note(*own, annotation, at + 1))
            }
            Noted::Mention(_, mention) => Some(self.mention_note(mention, at + 1)),
        })
        .collect()
    }

    fn annotation_note(&self, own: usize, annotation: &Annotation, number: usize) -> NoteCard {
        let cards = self.cards;
        let mut note = NoteCard {
            number,
            key: cards.from.id(&annotation.key),
            class: class(&annotation.what),
            label: String::new(),
            speaker: None,
            subject: None,
            stance: None,
            details: Vec::new(),
            same_as: Vec::new(),
            note_html: note_html(cards, &annotation.key, annotation.note.as_ref()),
            suggested: annotation.provenance.suggested,
            certainty: cards
                .messages
                .certainty(annotation.provenance.certainty)
                .to_owned(),
            annotator: annotator(cards, &annotation.provenance),
        };
        match &annotation.what {
            What::Quote(quote) => {
                let at = AnnotationRef {
                    article: self.article.id.clone(),
                    index: own,
                };
                note.label = quote_label(cards, quote);
                note.speaker = cards.speaker(quote);
                note.details = cards.quote_details(quote, self.article);
                note.same_as = self.elsewhere(cards.same_utterance(&at));
            }
            What::Claim(attestation) => {
                note.label = cards.messages.get("claim").to_owned();
                note.subject = Some(claims::short_link(cards, &attestation.claim));
                note.stance = Some(cards.stance(cards.messages.get("the-article"), attestation));
            }
            What::Event(report) => {
                let event = &report.event;
                note.label = cards.messages.get("event").to_owned();
                note.subject = Some(cards.link(event.clone()));
                if let Some(event) = cards.dossier.events.get(event) {
                    let card = cards.event(event);
                    note.label = if card.undated {
                        cards.messages.get("note-event-undated").to_owned()
                    } else {
                        cards
                            .messages
                            .format("note-event", &[("date", (&card.when).into())])
                    };
                    if card.undated && card.when != cards.not_recorded() {
                        note.details.push(card.when);
                    }
                    if !card.order.is_empty() {
                        note.details.push(capitalised(&card.order));
                    }
                }
                if let Some(teller) = &report.according_to {
                    let name = cards.dossier.name_of(&teller.clone().into());
                    note.details.push(
                        cards
                            .messages
                            .format("on-the-word-of", &[("teller", name.into())]),
                    );
                }
            }
            What::Date(dating) => {
                note.label = cards.messages.get("note-date").to_owned();
                note.details = vec![cards.date(dating, self.article, &annotation.passage)];
            }
            What::Term(term) => {
                note.label = cards.messages.get("term").to_owned();
                note.subject = Some(cards.link(term.clone()));
                if note.note_html.is_empty() && !self.is_used_before(own, term) {
                    let definition = cards.dossier.terms.get(term).map(|term| &term.definition);
                    note.note_html = note_html(cards, &annotation.key, definition);
                }
            }
            What::Note => note.label = cards.messages.get("note-editor").to_owned(),
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
            self.cards
                .messages
                .get("this-article")
                .clone_into(&mut passage.source);
        }
        passages
    }

    fn mention_note(&self, mention: &Mention, number: usize) -> NoteCard {
        let (label, subject) = match &mention.target {
            Target::Actor(actor) => ("note-who-is-meant", self.cards.link(actor.clone())),
            Target::Metonym(actor, _) => ("note-metonym", self.cards.link(actor.clone())),
            Target::Place(place) => ("note-which-place", self.cards.link(place.clone())),
        };
        NoteCard {
            number,
            key: self.cards.from.id(&mention.key),
            class: "remark",
            label: self.cards.messages.get(label).to_owned(),
            speaker: None,
            subject: Some(subject),
            stance: None,
            details: Vec::new(),
            same_as: Vec::new(),
            note_html: note_html(self.cards, &mention.key, mention.note.as_ref()),
            suggested: mention.provenance.suggested,
            certainty: self
                .cards
                .messages
                .certainty(mention.provenance.certainty)
                .to_owned(),
            annotator: annotator(self.cards, &mention.provenance),
        }
    }
}

/// The prose of a note in the margin; empty if there is none.
fn note_html(cards: Cards<'_>, key: &str, note: Option<&Prose>) -> String {
    note.map(|note| cards.html_in(&[&format!("n-{key}")], note))
        .unwrap_or_default()
}

/// Who annotated, where it is said; of what is only suggested, the badge says it.
fn annotator(cards: Cards<'_>, provenance: &Provenance) -> Option<String> {
    let by = provenance.by.as_deref().filter(|_| !provenance.suggested)?;
    let name = if by == "import" {
        cards.messages.get("the-importer")
    } else {
        by
    };
    Some(name.to_owned())
}

fn quote_label(cards: Cards<'_>, quote: &crate::dossier::Quote) -> String {
    let id = match quote.quote_type {
        None if quote.is_reported() => "note-reported-words",
        None | Some(QuoteType::Direct) => "note-quotation",
        Some(QuoteType::Indirect) => "note-reported-words",
        Some(QuoteType::Mixed) => "note-quotation-mixed",
        Some(QuoteType::Fragment) => "note-quotation-fragment",
    };
    cards.messages.get(id).to_owned()
}

/// The class by which an annotation is drawn.
fn class(what: &What) -> &'static str {
    match what {
        What::Quote(_) => "quote",
        What::Claim(_) => "claim",
        What::Event(_) => "event",
        What::Date(_) => "date",
        What::Term(_) => "term",
        What::Note => "remark",
    }
}

/// The number that leads to a note: a link, and a button that shows the note on the spot. The stylesheet offers the one that
/// serves: beside the text the link, above notes that stand further down the button.
fn marker(cards: Cards<'_>, class: &str, key: &str, number: usize) -> String {
    let messages = cards.messages;
    let of = [("number", number.into())];
    let (note, show) = (messages.html("note", &of), messages.html("show-note", &of));
    let number = messages.number(number);
    format!(
        "<a class=\"ref {class}\" href=\"#n-{key}\" aria-label=\"{note}\">{number}</a>\
         <button class=\"ref {class}\" popovertarget=\"n-{key}\" aria-label=\"{show}\">{number}</button>"
    )
}

fn layers(cards: Cards<'_>, article: &Article) -> Vec<LayerCard> {
    let of = |wanted: &[&str]| {
        article
            .annotations
            .iter()
            .filter(|one| wanted.contains(&class(&one.what)))
            .count()
    };
    let people = article
        .mentions
        .iter()
        .filter(|mention| mention.target.actor().is_some())
        .count();
    let noted = article
        .mentions
        .iter()
        .filter(|mention| mention.note.is_some())
        .count();
    let suggested = article
        .annotations
        .iter()
        .filter(|one| one.provenance.suggested)
        .count()
        + article
            .mentions
            .iter()
            .filter(|mention| mention.provenance.suggested)
            .count();
    let layer = |id, label, class, count| LayerCard {
        id,
        label: cards.messages.get(label).to_owned(),
        class,
        count,
    };
    let mut layers = vec![
        layer("l-people", "people-and-groups", "actor", people),
        layer(
            "l-places",
            "places",
            "place",
            article.mentions.len() - people,
        ),
        layer("l-claims", "claims", "claim", of(&["claim"])),
        layer("l-quotes", "quotations", "quote", of(&["quote"])),
        layer("l-dates", "layer-events", "event", of(&["event", "date"])),
        layer("l-terms", "layer-terms", "term", of(&["term"])),
        layer("l-notes", "layer-notes", "remark", of(&["remark"]) + noted),
        layer("l-suggested", "suggested", "suggested", suggested),
    ];
    layers.retain(|layer| layer.count > 0);
    layers
}

fn in_this_article(
    card: RecordCard,
    article: &Article,
    is: impl Fn(&Target) -> bool,
) -> RecordCard {
    let mentions = article
        .mentions
        .iter()
        .filter(|mention| is(&mention.target))
        .count();
    RecordCard { mentions, ..card }
}

/// How many records of a sort the text names. An editor's list may have others too, which the article is about.
fn named<'a, I: Ord + 'a>(article: &'a Article, id: impl Fn(&'a Target) -> Option<&'a I>) -> usize {
    let mentions = article.mentions.iter();
    let named: BTreeSet<&I> = mentions.filter_map(|mention| id(&mention.target)).collect();
    named.len()
}

pub(super) fn places_meant(article: &Article) -> Vec<crate::dossier::PlaceId> {
    let mut places: Vec<_> = article
        .mentions
        .iter()
        .filter_map(|mention| match &mention.target {
            Target::Place(place) => Some(place.clone()),
            _ => None,
        })
        .collect();
    places.sort();
    places.dedup();
    places
}

fn events(article: &Article) -> Vec<EventId> {
    let mut events: Vec<EventId> = article
        .annotations
        .iter()
        .filter_map(|annotation| match &annotation.what {
            What::Event(report) => Some(report.event.clone()),
            _ => None,
        })
        .collect();
    events.sort();
    events.dedup();
    events
}

fn related(cards: Cards<'_>, article: &Article) -> Vec<RelatedCard> {
    const SHOWN: usize = 5;
    let own: BTreeSet<RecordId> = article.about().collect();
    let card = |(other, shared): (&Article, usize)| {
        let shown = other
            .about()
            .filter(|record| own.contains(record))
            .take(SHOWN);
        let shown: Vec<String> = shown
            .map(|record| cards.dossier.name_of(&record).to_owned())
            .collect();
        RelatedCard {
            article: cards.article(other),
            more: shared.saturating_sub(shown.len()),
            shared: shown,
        }
    };
    cards
        .dossier
        .related(article, SHOWN)
        .into_iter()
        .map(card)
        .collect()
}

fn archived(cards: Cards<'_>, article: &Article) -> Vec<LinkCard> {
    let messages = cards.messages;
    let copy = |(url, made): &(String, Option<crate::time::edtf::Edtf>)| LinkCard {
        href: Some(url.clone()),
        name: match made {
            Some(date) => messages.format(
                "archived-copy-of",
                &[("date", (&date.said(messages)).into())],
            ),
            None => messages.get("archived-copy").to_owned(),
        },
        ..LinkCard::default()
    };
    article.archived.iter().map(copy).collect()
}

fn derived_from(cards: Cards<'_>, origin: &Origin) -> LinkCard {
    match origin {
        Origin::Article(id) => cards.link(id.clone()),
        Origin::Wire(name) => LinkCard {
            href: None,
            name: name.clone(),
            ..LinkCard::default()
        },
    }
}

fn annotations(article: &Article) -> String {
    if article.annotations_yaml.is_empty() {
        return String::new();
    }
    highlight::colours("yaml", &article.annotations_yaml)
        .unwrap_or_else(|| escape(&article.annotations_yaml))
}
