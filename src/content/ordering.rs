//! Annotations in the order of the text: the lists of an article, sorted where nothing but their order changes.

use std::collections::BTreeMap;
use std::ops::Range;

use super::article::ArticleText;
use super::front::cut;
use super::shapes::{Kind, Nth, Part, SelectorText};
use super::whole::{Content, Record};
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, FileId, SourceFile, Span, TextEdit};
use crate::text::fold::Folded;
use crate::text::selector::{Miss, Selector, locate};

/// The lists whose order says nothing: each of their items names its passage.
const LISTS: [&str; 7] = [
    "mentions", "quotes", "claims", "events", "dates", "terms", "notes",
];

/// Where a passage begins and ends; a headline comes before its text.
type Place = (Part, usize, usize);

/// What to change so that the annotations in every list of every article stand as their passages do.
///
/// A list is left as its author has it where an annotation's words are not found, and where a comment or an empty line stands
/// between two annotations: it may be the heading of those below.
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
    let places = places(&article.text);
    let lists = fields
        .iter()
        .filter(|(key, _)| LISTS.contains(&key.value.as_str()));
    lists
        .filter_map(|(_, list)| sorted(article.file, source, list, &places))
        .collect()
}

/// Where the passages of an article's annotations stand, each under the place of its `exact` in the file.
fn places(article: &ArticleText) -> BTreeMap<usize, Place> {
    let texts = [&article.title.value, &article.body.text];
    let [title, text] = texts.map(|text| (text.as_str(), Folded::for_matching(text)));
    let commons = article.mentions.iter().map(|one| &one.common);
    let commons = commons.chain(article.annotations.iter().map(|one| &one.common));
    let place = |selector: &SelectorText| {
        let (text, folded) = match selector.part {
            Part::Title => &title,
            Part::Text => &text,
        };
        let range = first(text, folded, selector)?;
        let at = selector.exact.span.range().start;
        Some((at, (selector.part, range.start, range.end)))
    };
    commons
        .filter_map(|common| place(&common.selector))
        .collect()
}

/// The passage that a selector names, or the first of all that it names.
fn first(text: &str, folded: &Folded, selector: &SelectorText) -> Option<Range<usize>> {
    match locate(text, folded, &Selector::from(selector)) {
        Ok(range) => Some(range),
        Err(Miss::Many { found }) if selector.nth.value == Nth::All => found.into_iter().next(),
        Err(_) => None,
    }
}

/// A list in order; `None` where it is already, or has to stay as it is.
fn sorted(
    file: FileId,
    source: &SourceFile,
    list: &Node,
    places: &BTreeMap<usize, Place>,
) -> Option<TextEdit> {
    let Value::List(items) = &list.value else {
        return None;
    };
    let place = |item: &Node| places.get(&exact_of(item)?).copied();
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

/// The place of an annotation's `exact` in the file.
fn exact_of(item: &Node) -> Option<usize> {
    let Value::Map(fields) = &item.value else {
        return None;
    };
    let (_, exact) = fields.iter().find(|(key, _)| key.value == "exact")?;
    Some(exact.span.range().start)
}

/// The whole lines of an item that begins a line with its dash; `None` for one that does not.
fn lines_of(text: &str, item: &Node) -> Option<Range<usize>> {
    let written = item.span.range();
    let start = text
        .get(..written.start)?
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let is_alone = text.get(start..written.start)?.trim() == "-";
    let end = end_of(text, item);
    let end = end + text.get(end..)?.find('\n')? + 1;
    is_alone.then_some(start..end)
}

/// Where the last word of a value ends. What is between braces ends with them; a block counts the comments after it as its own.
fn end_of(text: &str, node: &Node) -> usize {
    let written = node.span.range();
    let is_flow = text
        .get(written.clone())
        .is_some_and(|it| it.starts_with(['{', '[']));
    let last = match &node.value {
        Value::Map(fields) => fields.last().map(|(_, value)| value),
        Value::List(items) => items.last(),
        Value::Text(_) | Value::Null => None,
    };
    match last {
        Some(last) if !is_flow => end_of(text, last),
        _ => written.end,
    }
}
