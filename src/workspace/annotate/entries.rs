//! The annotations of an article.

use std::ops::Range;

use super::error::AnnotateError;
use super::passage::{Searched, Wanted, snapped};
use super::request::{Annotated, AnnotationKind};
use crate::content::article::{ArticleText, Common, Status, WhatText};
use crate::content::shapes::{Nth, Part};
use crate::text::selector::{Miss, Selector, locate};
use crate::text::words::one_line;

/// An annotation of an article.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Its kind.
    pub kind: AnnotationKind,
    /// Its number in its list, from 1.
    pub number: usize,
    /// Its passage, and who made it.
    pub common: &'a Common,
    /// Its passages in the text or headline, in bytes; none if they are not found.
    pub ranges: Vec<Range<usize>>,
}

impl Entry<'_> {
    /// The name that commands use for it: `quotes:2`.
    pub fn name(&self) -> String {
        format!("{}:{}", self.kind.list(), self.number)
    }

    /// Its words, on one line.
    pub fn words(&self) -> String {
        one_line(&self.common.selector.exact.value)
    }

    /// Whether it still has to be confirmed.
    pub fn is_suggested(&self) -> bool {
        self.common.status == Status::Suggested
    }
}

/// The annotations of an article, list by list, as they are written.
pub fn entries(article: &ArticleText) -> Vec<Entry<'_>> {
    let places = [Part::Title, Part::Text].map(|part| (part, Searched::of(article, part)));
    let mentions = article.mentions.iter();
    let mentions = mentions.map(|one| (AnnotationKind::Mention, &one.common));
    let others = article.annotations.iter();
    let others = others.map(|one| (kind_of(&one.what), &one.common));
    let mut all: Vec<Entry<'_>> = Vec::new();
    for (kind, common) in mentions.chain(others) {
        let number = 1 + all.iter().filter(|one| one.kind == kind).count();
        let mut places = places.iter();
        let searched = places.find(|(part, _)| *part == common.selector.part);
        all.push(Entry {
            kind,
            number,
            common,
            ranges: searched.map_or_else(Vec::new, |(_, searched)| ranges(common, searched)),
        });
    }
    all
}

fn ranges(common: &Common, searched: &Searched<'_>) -> Vec<Range<usize>> {
    let selector = Selector::from(&common.selector);
    match locate(searched.text, &searched.folded, &selector) {
        Ok(range) => vec![range],
        Err(Miss::Many { found }) if common.selector.nth.value == Nth::All => found,
        Err(_) => Vec::new(),
    }
}

fn kind_of(what: &WhatText) -> AnnotationKind {
    match what {
        WhatText::Quote(_) => AnnotationKind::Quote,
        WhatText::Claim(_) => AnnotationKind::Claim,
        WhatText::Event(_) => AnnotationKind::Event,
        WhatText::Date(..) => AnnotationKind::Date,
        WhatText::Term(_) => AnnotationKind::Term,
        WhatText::Note => AnnotationKind::Note,
    }
}

/// The annotation that a request means.
pub(super) fn find<'a>(
    article: &'a ArticleText,
    meant: &Annotated,
) -> Result<Entry<'a>, AnnotateError> {
    let all = entries(article).into_iter();
    let of_kind = all.filter(|one| meant.kind.is_none_or(|kind| kind == one.kind));
    let (mut found, what): (Vec<Entry<'a>>, String) = match (&meant.name, &meant.passage) {
        (Some(name), _) => {
            let has_name = |one: &Entry<'_>| {
                let own = one.common.id.as_ref();
                one.name() == *name || own.is_some_and(|id| id.value == *name)
            };
            let what = format!("is called `{name}`");
            (of_kind.filter(has_name).collect(), what)
        }
        (None, Some(wanted)) => {
            let about = about(article, wanted)?;
            let is_about = |one: &Entry<'_>| {
                one.common.selector.part == wanted.part()
                    && one.ranges.iter().any(|range| about.contains(range))
            };
            let what = format!("is about “{}”", one_line(&wanted.exact));
            (of_kind.filter(is_about).collect(), what)
        }
        (None, None) => return Err(AnnotateError::Unnamed),
    };
    match (found.pop(), found.len()) {
        (Some(only), 0) => Ok(only),
        (Some(last), _) => {
            let names = found.iter().chain([&last]).map(Entry::name);
            Err(AnnotateError::SeveralAnnotations(names.collect()))
        }
        (None, _) => Err(AnnotateError::NoAnnotation {
            article: meant.article.clone(),
            what: match meant.kind {
                Some(kind) => format!("in `{}` {what}", kind.list()),
                None => what,
            },
        }),
    }
}

/// Where the words are by which an annotation is looked up, with and without the quotation marks around them.
fn about(article: &ArticleText, wanted: &Wanted) -> Result<Vec<Range<usize>>, AnnotateError> {
    let searched = Searched::of(article, wanted.part());
    let found = searched.all(wanted)?;
    let snapped = found
        .iter()
        .map(|range| snapped(searched.text, range.clone()));
    let mut all: Vec<Range<usize>> = snapped.collect();
    all.extend(found);
    Ok(all)
}
