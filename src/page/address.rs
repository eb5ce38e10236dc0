//! Where everything stands: addresses from the site's root, and the way from one page to another.
//!
//! Addresses are flat files in one level of folders, and links are relative and name a file: they work from a disk, and below
//! any path of any host.

use crate::content::body::BlockKind;
use crate::content::shapes::Part;
use crate::dossier::{Article, Dossier, Passage, RecordId};

/// The page that shows a record, from the site's root. Publishers and terms stand together on one page.
pub fn of(record: &RecordId) -> String {
    match record {
        RecordId::Publisher(id) => format!("sources.html#{id}"),
        RecordId::Term(id) => format!("glossary.html#{id}"),
        RecordId::Page(id) => format!("{id}.html"),
        other => format!("{}/{}.html", other.kind().folder(), other.as_str()),
    }
}

/// The sentence a passage begins in, from the site's root.
pub fn of_passage(article: &Article, passage: &Passage) -> String {
    format!("articles/{}.html#{}", article.id, anchor(article, passage))
}

/// The id of the sentence a passage begins in.
pub fn anchor(article: &Article, passage: &Passage) -> String {
    if passage.part == Part::Title {
        return "headline".into();
    }
    match article.paragraph_number(passage) {
        Some(number) => sentence_id(number, passage.sentence),
        None => match article
            .prose
            .body
            .blocks
            .get(passage.paragraph)
            .map(|block| &block.kind)
        {
            Some(BlockKind::Heading(_, id, _)) => heading_id(id),
            _ => "headline".into(),
        },
    }
}

/// The id of a numbered paragraph.
pub fn paragraph_id(number: usize) -> String {
    format!("p{number}")
}

/// The id of a sentence, counted from 0, in a numbered paragraph.
pub fn sentence_id(number: usize, sentence: usize) -> String {
    format!("p{number}s{}", sentence + 1)
}

/// The id of a heading. The letter in front keeps it apart from all ids that pages have of themselves.
pub fn heading_id(slug: &str) -> String {
    format!("h-{slug}")
}

/// A page, as the place from which links are made.
#[derive(Clone, Copy, Debug)]
pub struct From {
    /// The way to the site's root.
    pub root: &'static str,
}

impl From {
    /// A page at this address.
    pub fn page(address: &str) -> Self {
        Self {
            root: if address.contains('/') { "../" } else { "" },
        }
    }

    /// The way to an address.
    pub fn to(self, address: &str) -> String {
        format!("{}{address}", self.root)
    }

    /// The way to a record's page.
    pub fn to_record(self, record: impl Into<RecordId>) -> String {
        self.to(&of(&record.into()))
    }

    /// The way to the sentence of a passage.
    pub fn to_passage(self, dossier: &Dossier, at: &crate::dossier::PassageRef) -> String {
        match dossier.articles.get(&at.article) {
            Some(article) => self.to(&of_passage(article, &at.passage)),
            None => self.to_record(at.article.clone()),
        }
    }
}
