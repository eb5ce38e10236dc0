//! The documents of the index in the order of their numbers, and the parts into which it is split.

use serde::Serialize;
use serde_json::{Value, json};

use crate::page::search::{ArticleEntries, Entry, EntryKind, Findable};

/// A document, by its number. The kinds follow each other in the order of [`EntryKind::ALL`], and within a kind the entries keep
/// their order.
pub(super) type Doc = u32;

/// All documents in order, and the start of each kind.
pub(super) struct Docs<'a> {
    pub(super) entries: Vec<&'a Entry>,
    /// The article of each quotation and paragraph, by its number among the articles.
    pub(super) articles: Vec<Option<usize>>,
}

impl<'a> Docs<'a> {
    pub(super) fn new(findable: &'a Findable) -> Self {
        let mut docs = Docs {
            entries: findable.records.iter().collect(),
            articles: vec![None; findable.records.len()],
        };
        let articles = || findable.articles.iter().enumerate();
        for (_, article) in articles() {
            docs.entries.push(&article.article);
            docs.articles.push(None);
        }
        let quotes = |parts: (usize, &'a _)| part(parts, |article| &article.quotes);
        let paragraphs = |parts: (usize, &'a _)| part(parts, |article| &article.paragraphs);
        let parts = articles().flat_map(quotes);
        for (article, entry) in parts.chain(articles().flat_map(paragraphs)) {
            docs.entries.push(entry);
            docs.articles.push(Some(article));
        }
        docs
    }

    /// The start of each kind, with its words.
    pub(super) fn kinds(&self, findable: &Findable) -> Vec<Value> {
        let start = |kind: EntryKind| self.entries.partition_point(|entry| entry.kind < kind);
        let labels = &findable.labels.kinds;
        let kind = |(at, kind): (usize, EntryKind)| {
            let words = labels.get(at);
            let one = words.map_or(kind.class(), |(one, _)| one);
            let several = words.map_or(kind.class(), |(_, several)| several);
            json!([kind.class(), one, several, start(kind)])
        };
        EntryKind::ALL.into_iter().enumerate().map(kind).collect()
    }
}

fn part<'a>(
    (at, article): (usize, &'a ArticleEntries),
    of: impl Fn(&'a ArticleEntries) -> &'a Vec<Entry>,
) -> impl Iterator<Item = (usize, &'a Entry)> {
    of(article).iter().map(move |entry| (at, entry))
}

/// A file before it becomes a script: its name and its content.
pub(super) struct Part {
    /// `t3`: the kind and the number.
    pub(super) name: String,
    /// The first term or document in it, for the directory.
    pub(super) first: String,
    /// JSON, which is also valid JavaScript.
    pub(super) content: String,
}

/// Text and numbers of any kind as JSON.
pub(super) fn json<T: Serialize + ?Sized>(content: &T) -> String {
    serde_json::to_string(content).unwrap_or_else(|_| "null".to_owned())
}
