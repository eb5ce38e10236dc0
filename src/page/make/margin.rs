//! The margin of an article: which words have notes, their numbers, and where each note is.
//!
//! One passage has one note: what is annotated on exactly the same words shares a number. The note's address is that of its
//! first annotation; the addresses of the others lead to it too.

use super::noted::{COUNTED, Noted, depth};
use super::notes::Notes;
use super::related;
use crate::content::shapes::Part;
use crate::dossier::{Article, Passage};
use crate::page::context::Context;
use crate::page::draw::columns::{self, Beside};
use crate::page::html::overlay::Overlay;
use crate::page::html::writer::{Html, Tag};
use crate::page::model::{MarginCard, NoteCard, StepCard};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What is noted on the same words: one note.
struct Group<'a> {
    noted: Vec<Noted<'a>>,
}

impl Group<'_> {
    fn place(&self) -> (Part, usize, usize) {
        self.noted.first().map_or((Part::Text, 0, 0), |first| {
            let passage = first.passage();
            (passage.part, passage.start, passage.end)
        })
    }

    /// How far inside the text's other marks it is drawn; sentences are at 0.
    fn depth(&self) -> u8 {
        self.marks()
            .map(|one| depth(one.class()))
            .min()
            .unwrap_or(MENTION_DEPTH)
    }

    /// What is drawn as a mark; mentions are links.
    fn marks(&self) -> impl Iterator<Item = &Noted<'_>> {
        self.noted.iter().filter(|one| !one.is_mention())
    }

    fn is_suggested(&self) -> bool {
        self.noted.iter().all(Noted::is_suggested)
    }

    /// The classes of the note and its number: one for each sort.
    fn class(&self) -> String {
        classes(self.noted.iter())
    }
}

fn classes<'n>(noted: impl Iterator<Item = &'n Noted<'n>>) -> String {
    let mut classes: Vec<&str> = Vec::new();
    for class in noted.flat_map(|one| one.class().split(' ')) {
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    classes.join(" ")
}

/// Mentions are links, and inside all marks.
pub(super) const MENTION_DEPTH: u8 = 3;

/// The margin of an article: which passages have notes, and their numbers.
pub(super) struct Margin<'a> {
    notes: Notes<'a>,
    groups: Vec<Group<'a>>,
    /// For each mention with a note, by its index: which note it is in.
    of_mention: BTreeMap<usize, usize>,
    /// For the headline and each block: which notes are beside it.
    beside: BTreeMap<(Part, usize), Vec<usize>>,
    /// How many half lines each note is moved down.
    spaces: Vec<usize>,
}

impl<'a> Margin<'a> {
    pub(super) fn new(cx: Context<'a>, article: &'a Article) -> Self {
        let groups = groups(cx, article);
        let mut of_mention = BTreeMap::new();
        let mut beside: BTreeMap<(Part, usize), Vec<usize>> = BTreeMap::new();
        for (at, group) in groups.iter().enumerate() {
            for one in &group.noted {
                if let Noted::Mention(index, _) = one {
                    of_mention.insert(*index, at);
                }
            }
            if let Some(first) = group.noted.first() {
                let block = block_of(article, first.passage());
                beside
                    .entry((first.passage().part, block))
                    .or_default()
                    .push(at);
            }
        }
        let spaces = spaces(article, &groups, &beside);
        Self {
            notes: Notes { cx, article },
            groups,
            of_mention,
            beside,
            spaces,
        }
    }

    /// How many notes there are.
    pub(super) fn count(&self) -> usize {
        self.groups.len()
    }

    /// The passages that are drawn as marks, with the place of each among the notes.
    pub(super) fn marked(&self) -> impl Iterator<Item = (usize, &Passage)> {
        self.groups.iter().enumerate().filter_map(|(at, group)| {
            let first = group.marks().next()?;
            Some((at, first.passage()))
        })
    }

    /// The mentions of the headline that have a note, by their index. Others are not linked: it is a heading, and no list of links.
    pub(super) fn titled_mentions(&self) -> impl Iterator<Item = usize> {
        let is_titled = |at: &usize| {
            let group = self.groups.get(*at);
            group.is_some_and(|group| group.place().0 == Part::Title)
        };
        let mentions = self.of_mention.iter();
        mentions
            .filter(move |(_, at)| is_titled(at))
            .map(|(index, _)| *index)
    }

    /// A note's marks: the one that is drawn, and within it what keeps the addresses of the others.
    pub(super) fn marks(&self, at: usize) -> Vec<Overlay> {
        let Some(group) = self.groups.get(at) else {
            return Vec::new();
        };
        let (_, start, end) = group.place();
        let drawn = drawn(&classes(group.marks()), group.is_suggested());
        let overlay = |(index, one): (usize, &Noted<'_>)| {
            let (tag, class, after) = match index {
                0 => ("mark", drawn.as_str(), self.marker(at)),
                _ => ("span", "also", Html::default()),
            };
            Overlay {
                range: start..end,
                depth: group.depth(),
                tag: Tag::new(tag)
                    .with("class", class)
                    .with("id", self.notes.cx.from.id(one.key())),
                after,
            }
        };
        group.marks().enumerate().map(overlay).collect()
    }

    /// The number behind a mention, unless a mark on the same words has it; nothing where the mention has no note.
    pub(super) fn behind_mention(&self, index: usize) -> Option<Html> {
        let at = *self.of_mention.get(&index)?;
        let is_marked = self.groups.get(at)?.marks().next().is_some();
        Some(if is_marked {
            Html::default()
        } else {
            self.marker(at)
        })
    }

    /// The number that leads to a note: a link for browsers without popovers, and a button that shows the note on the spot. It
    /// keeps to the word before it and to the sign after it.
    fn marker(&self, at: usize) -> Html {
        const WORD_JOINER: &str = "\u{2060}";
        let Some(group) = self.groups.get(at) else {
            return Html::default();
        };
        let cx = self.notes.cx;
        let kinds: Vec<String> = group.noted.iter().map(|one| self.notes.kind(one)).collect();
        let kinds = cx.messages.listed(&once(kinds));
        let class = format!("ref {}", drawn(&group.class(), group.is_suggested()));
        let parts = [("number", (at + 1).into()), ("kinds", (&kinds).into())];
        let name = cx.messages.format("note-of-kind", &parts);
        let key = group.noted.first().map_or("", Noted::key);
        let link = Tag::new("a")
            .with("class", class.as_str())
            .with("href", format!("#n-{}", cx.from.id(key)))
            .with("aria-label", name.as_str());
        let button = Tag::new("button")
            .with("class", class)
            .with("popovertarget", self.id(at))
            .with("aria-label", name);
        let number = cx.messages.number(at + 1);
        let mut html = Html::default();
        let tag = Tag::new("span").with("class", "refs");
        html.open(&tag);
        html.text(WORD_JOINER);
        html.text_element(&link, &number);
        html.text_element(&button, &number);
        html.text(WORD_JOINER);
        html.close(&tag);
        html
    }

    fn id(&self, at: usize) -> String {
        self.notes.cx.from.id(&format!("n{}", at + 1))
    }

    /// The margin of the headline, or of a block; nothing where no passage with a note ends in it.
    pub(super) fn card(&self, part: Part, block: usize) -> Option<MarginCard> {
        let messages = self.notes.cx.messages;
        let here = self.beside.get(&(part, block))?;
        let number = self
            .notes
            .article
            .paragraphs
            .get(block)
            .and_then(|one| one.number);
        let label = match (part, number) {
            (Part::Title, _) => messages.get("notes-on-headline").to_owned(),
            (Part::Text, Some(number)) => {
                messages.format("notes-on-paragraph", &[("number", number.into())])
            }
            (Part::Text, None) => messages.get("layer-notes").to_owned(),
        };
        let mut counts = [0_usize; COUNTED.len()];
        for one in here
            .iter()
            .filter_map(|at| self.groups.get(*at))
            .flat_map(|group| &group.noted)
        {
            if let Some(count) = counts.get_mut(one.rank()) {
                *count += 1;
            }
        }
        let mut sorts = COUNTED.iter().zip(counts).filter(|(_, count)| *count > 0);
        let first = sorts.by_ref().take(2);
        Some(MarginCard {
            label,
            sorts: first.map(|(id, count)| messages.count(id, count)).collect(),
            more: sorts.next().is_some(),
            notes: here.iter().filter_map(|at| self.note(*at)).collect(),
        })
    }

    fn note(&self, at: usize) -> Option<NoteCard> {
        let group = self.groups.get(at)?;
        let first = group.noted.first()?;
        let parts: Vec<_> = group.noted.iter().map(|one| self.notes.part(one)).collect();
        let step = |at: usize| StepCard {
            number: at + 1,
            id: self.id(at),
        };
        Some(NoteCard {
            number: at + 1,
            id: self.id(at),
            before: at.checked_sub(1).map(step),
            after: (at + 1 < self.groups.len()).then(|| step(at + 1)),
            key: self.notes.cx.from.id(first.key()),
            class: group.class(),
            kind: self.notes.kind(first),
            gist: self.notes.gist(first, parts.first()?),
            space: self.spaces.get(at).copied().unwrap_or_default(),
            suggested: group.is_suggested(),
            parts,
        })
    }
}

/// What is noted, by its words, in the order in which the numbers are in the text: see `Overlay::marker_order`.
fn groups<'a>(cx: Context<'a>, article: &'a Article) -> Vec<Group<'a>> {
    let annotations = article.annotations.iter().enumerate();
    let annotations = annotations.map(|(index, annotation)| Noted::Annotation(index, annotation));
    let mentions = article.mentions.iter().enumerate();
    let mentions = mentions
        .filter(|(_, mention)| mention.note.is_some())
        .map(|(index, mention)| Noted::Mention(index, mention));
    let corrections = related::corrections(cx, article).into_iter();
    let corrections = corrections.map(Noted::Correction);
    let mut by_place: BTreeMap<(Part, usize, usize), Vec<Noted<'a>>> = BTreeMap::new();
    for one in annotations.chain(mentions).chain(corrections) {
        let passage = one.passage();
        let place = (passage.part, passage.start, passage.end);
        by_place.entry(place).or_default().push(one);
    }
    let group = |mut noted: Vec<Noted<'a>>| {
        noted.sort_by_key(|one| (one.is_mention(), one.rank()));
        Group { noted }
    };
    let mut groups: Vec<Group<'a>> = by_place.into_values().map(group).collect();
    groups.sort_by_key(|group| {
        let (part, start, end) = group.place();
        (part, end, Reverse(group.depth()), Reverse(start))
    });
    groups
}

/// The block in which a passage ends: its number is there. What is on a footnote keeps the block of its call.
fn block_of(article: &Article, passage: &Passage) -> usize {
    if passage.part == Part::Title || article.footnote_number(passage).is_some() {
        return passage.paragraph;
    }
    let blocks = article.prose.body.blocks.iter().enumerate();
    let touched = blocks
        .skip(passage.paragraph)
        .take_while(|(_, block)| block.text.start < passage.end);
    touched.last().map_or(passage.paragraph, |(index, _)| index)
}

/// How many half lines each note is moved down.
fn spaces(
    article: &Article,
    groups: &[Group<'_>],
    beside: &BTreeMap<(Part, usize), Vec<usize>>,
) -> Vec<usize> {
    let text = article.part(Part::Text);
    let letters =
        |from: usize, to: usize| text.get(from..to).map_or(0, |text| text.chars().count());
    let here = |part, block| beside.get(&(part, block)).into_iter().flatten();
    // The headline's notes are the first in the margin of the text.
    let title = Beside {
        letters: 0,
        notes: here(Part::Title, 0).map(|_| 0).collect(),
    };
    let blocks = article.prose.body.blocks.iter().enumerate();
    let blocks = blocks.map(|(index, block)| {
        let end = |at: &usize| groups.get(*at).map_or(0, |group| group.place().2);
        Beside {
            letters: letters(block.text.start, block.text.end),
            notes: here(Part::Text, index)
                .map(|at| {
                    letters(
                        block.text.start,
                        end(at).clamp(block.text.start, block.text.end),
                    )
                })
                .collect(),
        }
    });
    let blocks: Vec<Beside> = std::iter::once(title).chain(blocks).collect();
    let counted = columns::spaces(&blocks, columns::letters_in_a_line(text));
    let order = std::iter::once((Part::Title, 0))
        .chain((0..article.prose.body.blocks.len()).map(|index| (Part::Text, index)));
    let mut spaces = vec![0; groups.len()];
    for ((part, block), counted) in order.zip(counted) {
        for (at, space) in here(part, block).zip(counted) {
            if let Some(place) = spaces.get_mut(*at) {
                *place = space;
            }
        }
    }
    spaces
}

/// Each of some words once, in their order.
fn once(words: Vec<String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for word in words {
        if !once.contains(&word) {
            once.push(word);
        }
    }
    once
}

/// The class by which something is drawn, and whether it is only suggested.
pub(super) fn drawn(class: &str, suggested: bool) -> String {
    match suggested {
        true => format!("{class} suggested"),
        false => class.to_owned(),
    }
}
