//! Facets that narrow the results: actor, place, publisher, year, stance.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::docs::{Doc, Docs, Part};
use super::postings::{gaps, number, shortest};
use crate::page::search::{ArticleEntries, Findable, Labels};

/// The most characters of a facet's values in a file. The most frequent values come first, and a reader can load more.
const CHUNK: usize = 7_000;

/// The values of all facets, with their entries.
pub(super) struct Facets {
    actors: Vec<Valued>,
    places: Vec<Valued>,
    stances: Vec<Valued>,
    articles: Value,
}

/// A value of a facet: its id, its words, its entries.
struct Valued {
    id: String,
    label: String,
    docs: Vec<Doc>,
}

impl Facets {
    pub(super) fn new(findable: &Findable, docs: &Docs<'_>) -> Self {
        let mut actors: BTreeMap<&str, Vec<Doc>> = BTreeMap::new();
        let mut places: BTreeMap<&str, Vec<Doc>> = BTreeMap::new();
        let mut stances: BTreeMap<&str, Vec<Doc>> = BTreeMap::new();
        for (doc, entry) in (0..).zip(&docs.entries) {
            gather(entry.actors.iter().map(String::as_str), doc, &mut actors);
            gather(entry.places.iter().map(String::as_str), doc, &mut places);
            gather(entry.stances.iter().copied(), doc, &mut stances);
        }
        let Labels {
            actors: actor_names,
            places: place_names,
            stances: stance_names,
            ..
        } = &findable.labels;
        Self {
            actors: valued(actors, |id| actor_names.get(id).cloned()),
            places: valued(places, |id| place_names.get(id).cloned()),
            stances: valued(stances, |id| stance_names.get(id).cloned()),
            articles: of_articles(findable, docs),
        }
    }

    /// The facets whose values are in separate files: id, number of files.
    pub(super) fn columns(&self) -> Value {
        let column = |(id, valued): (&str, &Vec<Valued>)| json!([id, chunks(valued).len()]);
        let columns = self.all().map(column);
        json!(columns.as_slice())
    }

    pub(super) fn parts(self) -> Vec<Part> {
        let mut parts = vec![Part {
            name: "articles".to_owned(),
            first: String::new(),
            content: self.articles.to_string(),
        }];
        for (id, valued) in self.all() {
            let chunks = chunks(valued).into_iter().enumerate();
            parts.extend(chunks.map(|(at, chunk)| Part {
                name: format!("{id}{at}"),
                first: String::new(),
                content: Value::Array(chunk).to_string(),
            }));
        }
        parts
    }

    fn all(&self) -> [(&'static str, &Vec<Valued>); 3] {
        [
            ("actor", &self.actors),
            ("place", &self.places),
            ("stance", &self.stances),
        ]
    }
}

fn gather<'a>(
    ids: impl Iterator<Item = &'a str>,
    doc: Doc,
    values: &mut BTreeMap<&'a str, Vec<Doc>>,
) {
    for id in ids {
        values.entry(id).or_default().push(doc);
    }
}

/// Values with their words, the most frequent first.
fn valued(values: BTreeMap<&str, Vec<Doc>>, label: impl Fn(&str) -> Option<String>) -> Vec<Valued> {
    let one = |(id, docs): (&str, Vec<Doc>)| Valued {
        id: id.to_owned(),
        label: label(id).unwrap_or_else(|| id.to_owned()),
        docs,
    };
    let mut valued: Vec<Valued> = values.into_iter().map(one).collect();
    valued.sort_by_key(|value| std::cmp::Reverse(value.docs.len()));
    valued
}

/// Values in written form, by file.
fn chunks(valued: &[Valued]) -> Vec<Vec<Value>> {
    let mut chunks: Vec<Vec<Value>> = Vec::new();
    let mut size = 0;
    for value in valued {
        let written = shortest(&value.docs);
        let more = written.len() + value.id.len() + value.label.len() + 12;
        let value = json!([value.id, value.label, written]);
        match chunks.last_mut() {
            Some(chunk) if size + more <= CHUNK => chunk.push(value),
            _ => {
                chunks.push(vec![value]);
                size = 0;
            }
        }
        size += more;
    }
    chunks
}

/// Data that all parts of an article share is written once per article: its year and its publisher, with the number of its
/// quotations and paragraphs. Articles are in chronological order, so years are run-length encoded.
fn of_articles(findable: &Findable, docs: &Docs<'_>) -> Value {
    let articles = &findable.articles;
    let mut years: Vec<(&str, usize)> = Vec::new();
    for article in articles {
        let year = article.year.as_deref().unwrap_or("");
        match years.last_mut() {
            Some((last, count)) if *last == year => *count += 1,
            _ => years.push((year, 1)),
        }
    }
    let mut publishers: Vec<&str> = articles.iter().map(publisher).collect();
    publishers.sort_unstable();
    publishers.dedup();
    let mut by = String::new();
    let (mut quotes, mut paragraphs) = (String::new(), String::new());
    for article in articles {
        let at = publishers
            .binary_search(&publisher(article))
            .unwrap_or_default();
        number(count(at), &mut by);
        number(count(article.quotes.len()), &mut quotes);
        number(count(article.paragraphs.len()), &mut paragraphs);
    }
    let labels = &findable.labels.publishers;
    let label = |id: &&str| json!([id, labels.get(*id)]);
    let publishers: Vec<Value> = publishers.iter().map(label).collect();
    json!({
        "years": years,
        "publishers": publishers,
        "by": by,
        "quotes": quotes,
        "paragraphs": paragraphs,
        "events": of_events(docs),
    })
}

/// A publisher's id; empty if it is unknown.
fn publisher(article: &ArticleEntries) -> &str {
    article.publisher.as_deref().unwrap_or("")
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Entries that have a year of their own.
fn of_events(docs: &Docs<'_>) -> Value {
    let mut years: BTreeMap<&str, Vec<Doc>> = BTreeMap::new();
    for (doc, entry) in (0..).zip(&docs.entries) {
        gather(entry.year.as_deref().into_iter(), doc, &mut years);
    }
    let years = years
        .into_iter()
        .map(|(year, docs)| json!([year, gaps(&docs)]));
    Value::Array(years.collect())
}
