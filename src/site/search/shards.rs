//! Splits terms and texts into files of a size that a search can load.

use rayon::prelude::*;
use serde::Serialize;

use super::docs::{Doc, Docs, Part, json};
use super::postings::{digit, gaps, number, shortest};
use super::terms::Terms;
use crate::page::search::{ArticleEntries, Entry, EntryKind, Findable};

/// The most characters of terms in a file.
const SHARD: usize = 10_000;
/// A longer list of documents is in a separate file.
const INLINE: usize = 1_000;
/// The most characters of text in a file, unless a single entry is longer.
const TEXT: usize = 4_000;
/// The most characters of all lists of similar terms together; beyond that, rare terms are left out.
const NEAR: usize = 160_000;

/// Terms with their documents, in order, and the files for frequent terms.
///
/// A term is written as the number of characters that it shares with the one before, the rest, `=`, and three lists separated by
/// commas: entries whose name it is, entries whose name contains it, and entries whose text contains it. For a frequent term, `!`
/// and the number of a file with its length take the place of a list.
pub(super) fn terms(terms: &Terms) -> Vec<Part> {
    let mut shards = Shards::new('t', SHARD);
    let mut frequent: Vec<Part> = Vec::new();
    for (term, places) in &terms.list {
        let mut written = String::from("=");
        for (at, docs) in [&places.whole, &places.named, &places.said]
            .into_iter()
            .enumerate()
        {
            if at > 0 {
                written.push(',');
            }
            written.push_str(&list(docs, &mut frequent));
        }
        written.truncate(written.trim_end_matches(',').len());
        shards.add(term, &written);
    }
    let mut parts = shards.finish();
    parts.extend(frequent);
    parts
}

/// A list of documents, or a reference to its file.
fn list(docs: &[Doc], frequent: &mut Vec<Part>) -> String {
    let inline = gaps(docs);
    if inline.len() <= INLINE {
        return inline;
    }
    let content = shortest(docs);
    let reference = format!("!{}.{}.{}", frequent.len(), content.len(), docs.len());
    frequent.push(Part {
        name: format!("w{}", frequent.len()),
        first: String::new(),
        content: json(&content),
    });
    reference
}

/// Terms for suggestions when a word is misspelt: those in names and, as far as there is room, other terms, the most frequent
/// first. The number after `=` is the frequency of the term as a power of two.
pub(super) fn near(terms: &Terms) -> Vec<Part> {
    let cut = |least: usize| {
        let mut shards = Shards::new('n', SHARD);
        for (term, places) in &terms.list {
            let named = !places.named.is_empty();
            if (named || places.count() >= least) && is_misspelt(term) {
                let magnitude = (places.count() + 1).ilog2();
                shards.add(term, &format!("={}", digit(magnitude)));
            }
        }
        shards
    };
    let all = cut(1);
    if all.size <= NEAR {
        return all.finish();
    }
    [2, 3, 5, 8, 13, 21]
        .into_iter()
        .map(cut)
        .find(|shards| shards.size <= NEAR)
        .unwrap_or_else(|| cut(34))
        .finish()
}

/// Whether a term is suggested for misspelt words: it is a single word and long enough.
fn is_misspelt(term: &str) -> bool {
    term.chars().count() >= 3 && !term.contains(' ') && !term.chars().all(|c| c.is_numeric())
}

/// Terms in order, split into files. The first term in each is written in full.
struct Shards {
    sort: char,
    most: usize,
    parts: Vec<Part>,
    open: String,
    first: String,
    last: String,
    size: usize,
}

impl Shards {
    fn new(sort: char, most: usize) -> Self {
        Self {
            sort,
            most,
            parts: Vec::new(),
            open: String::new(),
            first: String::new(),
            last: String::new(),
            size: 0,
        }
    }

    fn add(&mut self, term: &str, places: &str) {
        if self.open.len() + term.len() + places.len() > self.most {
            self.close();
        }
        if self.open.is_empty() {
            term.clone_into(&mut self.first);
        } else {
            self.open.push(';');
        }
        let before = self.open.len();
        let pairs = self.last.chars().zip(term.chars());
        let shared = pairs
            .take_while(|(one, other)| one == other)
            .count()
            .min(63);
        self.open
            .push(digit(u32::try_from(shared).unwrap_or_default()));
        self.open.extend(term.chars().skip(shared));
        self.open.push_str(places);
        self.size += self.open.len() - before + 1;
        term.clone_into(&mut self.last);
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.parts.push(Part {
                name: format!("{}{}", self.sort, self.parts.len()),
                first: std::mem::take(&mut self.first),
                content: json(&std::mem::take(&mut self.open)),
            });
        }
        self.last.clear();
    }

    fn finish(mut self) -> Vec<Part> {
        self.close();
        self.parts
    }
}

/// The texts of results, by document, split into files.
pub(super) fn texts(findable: &Findable, docs: &Docs<'_>, language: &str) -> Vec<Part> {
    let indices: Vec<usize> = (0..docs.entries.len()).collect();
    let sized: Vec<usize> = docs.entries.par_iter().map(|entry| size(entry)).collect();
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    let mut filled = 0;
    for (at, size) in indices.into_iter().zip(sized) {
        match blocks.last_mut() {
            Some(block) if filled + size <= TEXT => block.push(at),
            _ => {
                blocks.push(vec![at]);
                filled = 0;
            }
        }
        filled += size;
    }
    let part = |(number, block): (usize, &Vec<usize>)| Part {
        name: format!("x{number}"),
        first: block.first().map(ToString::to_string).unwrap_or_default(),
        content: text_block(findable, docs, block, language),
    };
    blocks.par_iter().enumerate().map(part).collect()
}

/// The approximate length of an entry in characters.
fn size(entry: &Entry) -> usize {
    let names: usize = entry.names.iter().map(|name| name.len() + 3).sum();
    let sentences = entry
        .sentences
        .iter()
        .map(|one| one.text.len() + one.anchor.len() + 8);
    // An article also contains its source.
    let head = if entry.kind == EntryKind::Article {
        60
    } else {
        0
    };
    entry.title.len() + entry.href.len() + names + sentences.sum::<usize>() + head + 24
}

/// The first document in each file of texts, as differences.
pub(super) fn starts(texts: &[Part]) -> String {
    let mut written = String::new();
    let mut last = 0;
    for part in texts {
        let first: Doc = part.first.parse().unwrap_or_default();
        number(first.saturating_sub(last), &mut written);
        last = first;
    }
    written
}

fn text_block(findable: &Findable, docs: &Docs<'_>, block: &[usize], language: &str) -> String {
    let mut articles: Vec<usize> = Vec::new();
    let mut entries: Vec<Shown<'_>> = Vec::new();
    let first_article = findable.records.len();
    for at in block {
        let Some(entry) = docs.entries.get(*at) else {
            continue;
        };
        let of = docs.articles.get(*at).copied().flatten();
        // An article is an entry itself, and also contains its source.
        let own = at
            .checked_sub(first_article)
            .filter(|at| *at < findable.articles.len());
        let article = of.or(own).map(|article| {
            let known = articles.iter().position(|one| *one == article);
            known.unwrap_or_else(|| {
                articles.push(article);
                articles.len() - 1
            })
        });
        entries.push(Shown::new(entry, article));
    }
    let articles = articles
        .iter()
        .filter_map(|at| findable.articles.get(*at))
        .map(|article| Head::new(article, language));
    json(&(articles.collect::<Vec<_>>(), entries))
}

/// Data that the parts of an article share: address, headline, source, and its language if it differs.
#[derive(Serialize)]
#[serde(untagged)]
enum Head<'a> {
    Native(&'a str, &'a str, &'a str),
    Foreign(&'a str, &'a str, &'a str, &'a str, &'static str),
}

impl<'a> Head<'a> {
    fn new(article: &'a ArticleEntries, language: &str) -> Self {
        let ArticleEntries {
            article: entry,
            source,
            lang,
            dir,
            ..
        } = article;
        if lang == language {
            Self::Native(&entry.href, &entry.title, source)
        } else {
            Self::Foreign(&entry.href, &entry.title, source, lang, dir)
        }
    }
}

/// The displayed data of an entry; empty fields are left out.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(rename = "a", skip_serializing_if = "Option::is_none")]
    article: Option<usize>,
    #[serde(rename = "h", skip_serializing_if = "str::is_empty")]
    href: &'a str,
    #[serde(rename = "t", skip_serializing_if = "str::is_empty")]
    title: &'a str,
    #[serde(rename = "n", skip_serializing_if = "<[String]>::is_empty")]
    names: &'a [String],
    #[serde(rename = "k", skip_serializing_if = "str::is_empty")]
    sort: &'a str,
    #[serde(rename = "u", skip_serializing_if = "Option::is_none")]
    suggested: Option<u8>,
    #[serde(rename = "s", skip_serializing_if = "Vec::is_empty")]
    sentences: Vec<(&'a str, &'a str)>,
}

impl<'a> Shown<'a> {
    fn new(entry: &'a Entry, article: Option<usize>) -> Self {
        let sentences = entry.sentences.iter();
        // The address and headline of an article are in its head.
        let in_head = article.is_some() && !entry.href.is_empty();
        let unless_in_head = |words: &'a str| if in_head { "" } else { words };
        Self {
            article,
            href: unless_in_head(&entry.href),
            title: unless_in_head(&entry.title),
            names: &entry.names,
            sort: &entry.sort,
            suggested: entry.suggested.then_some(1),
            sentences: sentences
                .map(|one| (one.anchor.as_str(), one.text.as_str()))
                .collect(),
        }
    }
}
