//! Everything that can be found → the files a page searches in.
//!
//! A page opened from a disk can load nothing but classic scripts, so each file is a script that hands its content to
//! `static/search.js`. A search loads the few it needs: the directory, the shards of the terms it begins with, the
//! postings of frequent terms, and the texts of the results it shows. docs/search.md describes the files and what they
//! weigh. The same entries give the same bytes.

mod facets;
mod postings;
mod shards;
mod terms;

use std::fmt::Write as _;

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::publish::File;
use crate::page::search::{ArticleEntries, Entry, EntryKind, Findable};
use facets::Facets;
use terms::Terms;

/// Something that is found, by its place among everything that is: the sorts follow each other in the order of
/// [`EntryKind::ALL`], and within a sort entries stand as they are given.
type Doc = u32;

/// Where all of them stand.
pub const FOLDER: &str = "search/";

/// The files a page searches in, below `search/`.
pub fn files(findable: &Findable, language: &str) -> Vec<File> {
    let docs = Docs::new(findable);
    let (terms, facets) = rayon::join(|| Terms::new(&docs), || Facets::new(findable, &docs));
    let mut parts = shards::terms(&terms);
    parts.extend(shards::near(&terms));
    let texts = shards::texts(findable, &docs, language);
    let directory = json!({
        "docs": docs.entries.len(),
        "kinds": docs.kinds(findable),
        "shards": firsts(&parts, 't'),
        "near": firsts(&parts, 'n'),
        "texts": shards::starts(&texts),
        "facets": facets.columns(),
    });
    parts.extend(texts);
    parts.extend(facets.parts());
    scripts(directory, parts)
}

/// Everything that is found, in order, and where each sort begins.
struct Docs<'a> {
    entries: Vec<&'a Entry>,
    /// The article of each quotation and paragraph, by its place among the articles.
    articles: Vec<Option<usize>>,
}

impl<'a> Docs<'a> {
    fn new(findable: &'a Findable) -> Self {
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

    /// Where each sort begins, with its words.
    fn kinds(&self, findable: &Findable) -> Vec<Value> {
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

/// A file before it is a script: its name and its content.
struct Part {
    /// `t3`: the sort and the number.
    name: String,
    /// The term or document it begins with, for the directory.
    first: String,
    /// As JSON, which is JavaScript too.
    content: String,
}

/// As JSON. What is written here are texts and numbers, of which any can be.
fn json<T: Serialize + ?Sized>(content: &T) -> String {
    serde_json::to_string(content).unwrap_or_else(|_| "null".to_owned())
}

/// The terms with which the shards of a sort begin.
fn firsts(parts: &[Part], sort: char) -> Vec<&str> {
    let of = parts.iter().filter(|part| part.name.starts_with(sort));
    of.map(|part| part.first.as_str()).collect()
}

/// Parts as scripts. Each carries the fingerprint of them all, so that a page notices when half of what it loaded is
/// from before an update.
fn scripts(mut directory: Value, parts: Vec<Part>) -> Vec<File> {
    let mut hash = Sha256::new();
    hash.update(directory.to_string());
    for part in &parts {
        hash.update(&part.name);
        hash.update(&part.content);
    }
    let version = hash
        .finalize()
        .iter()
        .take(6)
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
    if let Value::Object(fields) = &mut directory {
        fields.insert("version".to_owned(), version.clone().into());
    }
    let mut all = vec![Part {
        name: "index".to_owned(),
        first: String::new(),
        content: directory.to_string(),
    }];
    all.extend(parts);
    let script = |Part { name, content, .. }: Part| File {
        path: format!("{FOLDER}{name}.js"),
        bytes: format!("dossierSearch(\"{name}\",\"{version}\",{content});\n")
            .into_bytes()
            .into(),
    };
    all.into_par_iter().map(script).collect()
}

#[cfg(test)]
mod tests;
