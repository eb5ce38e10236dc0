//! Where everything is: addresses from the site's root, and the way from one page to another.
//!
//! Addresses are flat files in one level of folders, or two below `embed/`, and links are relative and name a file: they work from a disk, and below
//! any path of any host.

use std::collections::BTreeMap;

use super::routes::Overview;
use crate::content::body::BlockKind;
use crate::content::shapes::{Kind, Part};
use crate::dossier::{Article, Dossier, Passage, RecordId};

/// The page that shows a record, from the site's root. All publishers share one page, and so do all terms.
pub fn of(record: &RecordId) -> String {
    of_id(record.kind(), record.as_str())
}

/// The page of a record that has, had or will have this id.
pub fn of_id(kind: Kind, id: &str) -> String {
    let place_on = |page: Overview| format!("{}#{}", page.address(), place_of(kind, id));
    match kind {
        Kind::Term => place_on(Overview::Glossary),
        Kind::Publisher => place_on(Overview::Sources),
        Kind::Page => format!("{id}.html"),
        kind => format!("{}/{id}.html", kind.folder()),
    }
}

/// Whether a record has its own page, and not a place on one that it shares with others.
pub fn is_page(record: &RecordId) -> bool {
    !matches!(record, RecordId::Publisher(_) | RecordId::Term(_))
}

/// The page of a part of a list that is too long for the page it belongs to. It is beside that page, under its name, so that links
/// on both are the same. No id has a full stop, so that no record has this address.
pub(crate) fn of_part(whole: &str, list: &str, part: &str) -> String {
    let page = whole.strip_suffix(".html").unwrap_or(whole);
    let own = match list {
        "" => part.to_owned(),
        list => format!("{list}-{part}"),
    };
    format!("{}.html", joined(&[page, &own]))
}

/// The page at an address, without the place on it.
pub(crate) fn page_of(address: &str) -> &str {
    address.split_once('#').map_or(address, |(page, _)| page)
}

/// Where records are that share a page, if that page is divided. All other records are where [`of`] says.
#[derive(Clone, Debug, Default)]
pub struct Places(BTreeMap<RecordId, String>);

impl Places {
    /// The page that shows a record, from the site's root.
    pub fn of(&self, record: &RecordId) -> String {
        let moved = self.0.get(record);
        moved.cloned().unwrap_or_else(|| of(record))
    }

    /// A record is on this page, under its own id.
    pub(crate) fn insert(&mut self, record: RecordId, page: &str) {
        let id = place_of(record.kind(), record.as_str());
        self.0.insert(record, format!("{page}#{id}"));
    }
}

/// Ids that the pages of publishers and terms have of themselves.
const OWN: [&str; 3] = ["main", "corrections", "publisher-not-stated"];

/// The id of a publisher or term on the page that it shares with others: its own, unless the page itself needs that one.
pub fn place_of(kind: Kind, id: &str) -> String {
    match OWN.contains(&id) {
        true => joined(&[kind.as_class(), id]),
        false => id.to_owned(),
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
    if let Some(number) = article.footnote_number(passage) {
        return footnote_id(number);
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

/// The id of a footnote, counted from 1.
pub fn footnote_id(number: usize) -> String {
    format!("fn-{number}")
}

/// The id of a heading. The letter in front keeps it apart from all ids that pages have of themselves.
pub fn heading_id(slug: &str) -> String {
    format!("h-{slug}")
}

/// A page, as the place from which links are made; or a part of the one document that holds the whole dossier, in which
/// links lead from part to part.
#[derive(Clone, Copy, Debug)]
pub struct From<'a> {
    /// The way to the site's root.
    pub root: &'static str,
    /// The part of the whole document that the links are in: folder and id of its record.
    part: Option<(&'a str, &'a str)>,
    /// Where records are that share a page.
    places: Option<&'a Places>,
}

/// Overviews whose records are in the whole document: a link to one of them leads to its heading there.
const PARTS: [&str; 9] = [
    "articles",
    "actors",
    "places",
    "claims",
    "questions",
    "chronology",
    "events",
    "glossary",
    "sources",
];

impl<'a> From<'a> {
    /// A page at this address, on a site with these places.
    pub fn page(address: &str, places: &'a Places) -> Self {
        Self {
            root: match address.matches('/').count() {
                0 => "",
                1 => "../",
                _ => "../../",
            },
            part: None,
            places: Some(places),
        }
    }

    /// A part of the whole document, by folder and id of its record.
    pub fn part(folder: &'a str, id: &'a str) -> Self {
        Self {
            root: "",
            part: Some((folder, id)),
            // All of them are in the document.
            places: None,
        }
    }

    /// An id of this page. In the whole document, where every part has a first paragraph, the part's is before it.
    pub fn id(self, id: &str) -> String {
        match self.part {
            None => id.to_owned(),
            Some((folder, record)) => joined(&[folder, record, id]),
        }
    }

    /// The way to an address.
    pub fn to(self, address: &str) -> String {
        match self.part.and(within_book(address)) {
            Some(id) => format!("#{id}"),
            None => format!("{}{address}", self.root),
        }
    }

    /// The way to a record's page.
    pub fn to_record(self, record: impl Into<RecordId>) -> String {
        let record = record.into();
        let address = self.places.map(|places| places.of(&record));
        self.to(&address.unwrap_or_else(|| of(&record)))
    }

    /// The way to the sentence of a passage.
    pub fn to_passage(self, dossier: &Dossier, at: &crate::dossier::PassageRef) -> String {
        match dossier.articles.get(&at.article) {
            Some(article) => self.to(&of_passage(article, &at.passage)),
            None => self.to_record(at.article.clone()),
        }
    }
}

/// The id in the whole document of what is at an address; nothing for what is not part of it.
pub fn within_book(address: &str) -> Option<String> {
    let (page, rest) = address.split_once(".html")?;
    let (part, record) = page.split_once('/').unwrap_or((page, ""));
    if !PARTS.contains(&part) {
        return None;
    }
    let local = rest.trim_start_matches('#');
    let steps = [part, record, local];
    let steps: Vec<&str> = steps.into_iter().filter(|step| !step.is_empty()).collect();
    Some(joined(&steps))
}

/// Separates the steps of an id. The ids of records, of headings and of a page's own parts do not contain it, so that different steps
/// never make the same id: `x` with `p3`, and `x-p3`.
pub const STEP: char = '.';

/// An id of several steps.
pub fn joined(steps: &[&str]) -> String {
    steps.join(&STEP.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_the_whole_document_links_lead_from_part_to_part() {
        let from = From::part("articles", "x");
        assert_eq!(from.to("articles/y.html#p3s2"), "#articles.y.p3s2");
        assert_eq!(from.to("glossary.html#oil"), "#glossary.oil");
        assert_eq!(from.to("claims.html"), "#claims");
        assert_eq!(from.to("static/a.png"), "static/a.png");
        assert_eq!(from.to("map.html"), "map.html");
        assert_eq!(from.id("p3s2"), "articles.x.p3s2");
        let places = Places::default();
        let page = From::page("articles/x.html", &places);
        assert_eq!(
            (page.id("p3"), page.to("actors/a.html")),
            ("p3".into(), "../actors/a.html".into())
        );
    }
}
