//! Annotations in the order of the text: sorts an article's lists if nothing but their order changes.

use std::collections::BTreeMap;
use std::ops::Range;

use super::article::ArticleText;
use super::front::cut;
use super::shapes::{Kind, Nth, Part};
use super::tables::ANNOTATIONS;
use super::whole::{Content, Record};
use super::write::layout::{exact_of, lines_of};
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, FileId, SourceFile, Span, TextEdit};
use crate::text::fold::Folded;
use crate::text::selector::{Miss, Selector, locate};

/// The start and the end of a passage; a headline comes before its text.
type Place = (Part, usize, usize);

/// The changes that put the annotations in every list of every article into the order of their passages.
///
/// A list is not sorted if the words of an annotation are not found, or if there is a comment or an empty line between two
/// annotations, which may be a heading.
pub fn in_order_of_text(content: &Content) -> Vec<TextEdit> {
    let articles = content.articles.iter();
    articles
        .flat_map(|article| lists_of(content, article))
        .collect()
}

fn lists_of(content: &Content, article: &Record<ArticleText>) -> Vec<TextEdit> {
    let written = content.sources.get(article.file).and_then(|source| {
        let aside = &mut Diagnostics::default();
        let (front, _) = cut(article.file, &source.text, Kind::Article, aside)?;
        Some((source, front))
    });
    let Some((source, front)) = written else {
        return Vec::new();
    };
    let Value::Map(fields) = &front.value else {
        return Vec::new();
    };
    let places = PassagePlaces::of(&article.text);
    let lists = fields
        .iter()
        .filter(|(key, _)| ANNOTATIONS.contains(&key.value.as_str()));
    lists
        .filter_map(|(_, list)| sorted(article.file, source, list, &places))
        .collect()
}

/// The positions of passages in an article.
pub(super) struct PassagePlaces<'a> {
    title: (&'a str, Folded),
    text: (&'a str, Folded),
    /// Passages of annotations, by the position of `exact` in the file.
    annotated: BTreeMap<usize, Place>,
}

impl<'a> PassagePlaces<'a> {
    pub(super) fn of(article: &'a ArticleText) -> Self {
        let ready = |text: &'a str| (text, Folded::for_matching(text));
        let mut places = Self {
            title: ready(&article.title.value),
            text: ready(&article.body.text),
            annotated: BTreeMap::new(),
        };
        let commons = article.mentions.iter().map(|one| &one.common);
        let commons = commons.chain(article.annotations.iter().map(|one| &one.common));
        for selector in commons.map(|common| &common.selector) {
            let place = places.first(
                selector.part,
                &Selector::from(selector),
                selector.nth.value == Nth::All,
            );
            let at = selector.exact.span.range().start;
            places.annotated.extend(place.map(|place| (at, place)));
        }
        places
    }

    /// The passage that a selector identifies, or the first of several.
    pub(super) fn of_selector(&self, part: Part, selector: &Selector) -> Option<Place> {
        self.first(part, selector, true)
    }

    /// The passage of the annotation whose `exact` is at this position in the file.
    pub(super) fn of_exact(&self, exact: usize) -> Option<Place> {
        self.annotated.get(&exact).copied()
    }

    fn first(&self, part: Part, selector: &Selector, of_several: bool) -> Option<Place> {
        let (text, folded) = match part {
            Part::Title => &self.title,
            Part::Text => &self.text,
        };
        let range = match locate(text, folded, selector) {
            Ok(range) => range,
            Err(Miss::Many { found }) if of_several => found.into_iter().next()?,
            Err(_) => return None,
        };
        Some((part, range.start, range.end))
    }
}

/// The sorted list; `None` if it is already sorted or must not be changed.
fn sorted(
    file: FileId,
    source: &SourceFile,
    list: &Node,
    places: &PassagePlaces<'_>,
) -> Option<TextEdit> {
    let Value::List(items) = &list.value else {
        return None;
    };
    let place = |item: &Node| places.of_exact(exact_of(item)?);
    let stretches = items.iter().map(|item| lines_of(&source.text, item));
    let stretches: Vec<Range<usize>> = stretches.collect::<Option<_>>()?;
    let are_adjacent = stretches
        .windows(2)
        .all(|pair| matches!(pair, [one, next] if one.end == next.start));
    let mut order: Vec<(Place, &Range<usize>)> = items
        .iter()
        .zip(&stretches)
        .map(|(item, stretch)| Some((place(item)?, stretch)))
        .collect::<Option<_>>()?;
    if !are_adjacent || order.is_sorted_by_key(|(place, _)| *place) {
        return None;
    }
    order.sort_by_key(|(place, _)| *place);
    let lines = order
        .iter()
        .filter_map(|(_, stretch)| source.text.get((*stretch).clone()));
    let whole = stretches.first()?.start..stretches.last()?.end;
    Some(TextEdit::new(
        Span::new(file, whole),
        lines.collect::<String>(),
    ))
}
