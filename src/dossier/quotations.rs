//! Where an article's quotes are.

use std::ops::Range;

use super::model::{Article, Passage, Quote, What};
use crate::content::shapes::Part;
use crate::text::spans::Spans;

/// How much of a passage an article quotes word for word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quoted {
    /// Nothing.
    #[default]
    Not,
    /// Some of its words.
    Partly,
    /// All of it.
    Wholly,
}

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

/// The quotes of an article by position: those around a passage are found without going through all annotations.
pub(super) struct Quotations<'a>(ByPassage<Quotation<'a>>);

/// A quote of an article.
#[derive(Clone, Copy)]
pub(super) struct Quotation<'a> {
    /// Its index among the article's annotations.
    pub(super) index: usize,
    /// What is said of it.
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

    /// How much of a passage is quoted word for word.
    pub(super) fn quoted(&self, passage: &Passage) -> Quoted {
        let across = self.0.across(passage).into_iter();
        let literal = across.filter(|(_, one)| one.quote.is_literal());
        let how_much = |(range, _): (&Range<usize>, _)| match range.start <= passage.start
            && passage.end <= range.end
        {
            true => Quoted::Wholly,
            false => Quoted::Partly,
        };
        literal.map(how_much).max().unwrap_or_default()
    }
}
