//! Where an article's quotes are.

use std::ops::Range;

use super::model::{Article, Attestation, Holder, Mention, Passage, Quote, Quoted, What};
use crate::content::shapes::Part;
use crate::text::spans::Spans;

/// Things that each have a passage in one article, by position.
pub(super) struct ByPassage<T> {
    title: Spans<T>,
    text: Spans<T>,
}

impl<T> ByPassage<T> {
    pub(super) fn new<'a>(things: impl IntoIterator<Item = (&'a Passage, T)>) -> Self {
        let (mut title, mut text) = (Vec::new(), Vec::new());
        for (passage, thing) in things {
            let part = match passage.part {
                Part::Title => &mut title,
                Part::Text => &mut text,
            };
            part.push((passage.range(), thing));
        }
        Self {
            title: Spans::new(title),
            text: Spans::new(text),
        }
    }

    /// What shares words with a passage, in order of where it begins.
    pub(super) fn across(&self, passage: &Passage) -> Vec<(&Range<usize>, &T)> {
        self.part(passage).across(&passage.range())
    }

    /// What holds the whole of a passage, in order of where it begins.
    pub(super) fn around<'s>(
        &'s self,
        passage: &Passage,
    ) -> impl Iterator<Item = (&'s Range<usize>, &'s T)> + use<'s, T> {
        self.part(passage).around(&passage.range())
    }

    fn part(&self, passage: &Passage) -> &Spans<T> {
        match passage.part {
            Part::Title => &self.title,
            Part::Text => &self.text,
        }
    }
}

/// Whether a quote is of somebody who reports what the holder says: the speaker is another, and names the holder.
fn is_of_another(
    article: &Article,
    range: &Range<usize>,
    quote: &Quote,
    attestation: &Attestation,
) -> bool {
    let Holder::Actor(holder) = &attestation.holder else {
        return false;
    };
    let is_named_there = |mention: &Mention| {
        let at = &mention.passage;
        mention.target.actor() == Some(holder)
            && at.part == Part::Text
            && range.start <= at.start
            && at.end <= range.end
    };
    quote
        .speaker
        .as_ref()
        .is_some_and(|speaker| speaker != holder)
        && article.mentions.iter().any(is_named_there)
}

/// The quotes of an article by position: those around a passage are found without going through all annotations.
pub(super) struct Quotations<'a>(ByPassage<Quotation<'a>>);

/// A quote of an article.
#[derive(Clone, Copy)]
pub(super) struct Quotation<'a> {
    /// Its index among the article's annotations.
    pub(super) index: usize,
    /// Its fields.
    pub(super) quote: &'a Quote,
}

impl<'a> Quotations<'a> {
    pub(super) fn of(article: &'a Article) -> Self {
        let quotes = article.annotations.iter().enumerate();
        let quotes = quotes.filter_map(|(index, one)| match &one.what {
            What::Quote(quote) => Some((&one.passage, Quotation { index, quote })),
            _ => None,
        });
        Self(ByPassage::new(quotes))
    }

    /// The shortest quote that holds the whole of a passage and passes a test; of two as short, the one that begins first.
    pub(super) fn shortest_around(
        &self,
        passage: &Passage,
        test: impl Fn(&Quote) -> bool,
    ) -> Option<Quotation<'a>> {
        let around = self.0.around(passage);
        let around = around.filter(|(_, one)| test(one.quote));
        let shortest = around.min_by_key(|(range, _)| range.len())?;
        Some(*shortest.1)
    }

    /// How much of the words that attest a claim is quoted word for word. If no quote is annotated there, the text shows it.
    pub(super) fn quoted(
        &self,
        article: &Article,
        passage: &Passage,
        attestation: &Attestation,
    ) -> Quoted {
        let across = self.0.across(passage);
        let literal = across.iter().filter(|(_, one)| one.quote.is_literal());
        let how_much = |(range, one): &(&Range<usize>, &Quotation<'_>)| match range.start
            <= passage.start
            && passage.end <= range.end
        {
            true if is_of_another(article, range, one.quote, attestation) => Quoted::ByAnother,
            true => Quoted::Wholly,
            false => Quoted::Partly,
        };
        match literal.map(how_much).max() {
            Some(quoted) => quoted,
            None if across.is_empty() => attestation.own_words,
            None => Quoted::Not,
        }
    }
}
