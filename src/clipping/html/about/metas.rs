//! The contents of a page's `<meta>` elements.

use dom_query::{Document, NodeRef};

use super::super::words;

/// Metadata with name and content, in the order of the page.
pub(super) struct Metas {
    all: Vec<(String, String)>,
}

/// How closely the name of a date relates to publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum DateKind {
    /// The day of publication.
    Published,
    /// A day of the text: `date`, `created`.
    OfText,
    /// The day of the last change.
    Changed,
}

impl Metas {
    /// The metadata of a page. Descriptions of other things in the body (`itemprop`) are left out.
    pub(super) fn of(document: &Document) -> Self {
        let metas = document.select("meta");
        Self {
            all: metas.nodes().iter().flat_map(read).collect(),
        }
    }

    /// The first existing content of some names.
    pub(super) fn first(&self, names: &[&str]) -> Option<String> {
        names
            .iter()
            .find_map(|wanted| self.named(wanted).next().map(str::to_owned))
    }

    /// All contents of a name, in order.
    pub(super) fn named<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = &'a str> {
        self.all
            .iter()
            .filter(move |(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, content)| content.as_str())
    }

    /// The contents of dates of a kind, beginning with the most common name.
    pub(super) fn dates(&self, kind: DateKind) -> Vec<&str> {
        let mut dates: Vec<(bool, &str)> = self
            .all
            .iter()
            .filter(|(name, _)| date_kind(name) == Some(kind))
            .map(|(name, content)| (name != "article:published_time", content.as_str()))
            .collect();
        dates.sort_by_key(|(is_other, _)| *is_other);
        dates.into_iter().map(|(_, content)| content).collect()
    }
}

fn read(node: &NodeRef<'_>) -> Vec<(String, String)> {
    let Some(content) = node.attr("content") else {
        return Vec::new();
    };
    let content = words(&content);
    if content.is_empty() {
        return Vec::new();
    }
    let in_head = node
        .parent()
        .and_then(|parent| parent.node_name())
        .is_some_and(|name| &*name == "head");
    let names = ["property", "name", "http-equiv"]
        .iter()
        .filter_map(|attribute| node.attr(attribute))
        .chain(node.attr("itemprop").filter(|_| in_head));
    names
        .flat_map(|names| {
            names
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .map(|name| (name, content.clone()))
        .collect()
}

/// What the words in a name say about a date: `article:published_time`, `sw-pubDate`, `citation_publication_date`.
pub(super) fn date_kind(name: &str) -> Option<DateKind> {
    const WHOLE: &[(&str, DateKind)] = &[
        ("date", DateKind::OfText),
        ("dc.date", DateKind::OfText),
        ("dcterms.date", DateKind::OfText),
        ("dc:date", DateKind::OfText),
        ("ptime", DateKind::Published),
        ("pdate", DateKind::Published),
        ("article.published", DateKind::Published),
        ("eprints.date", DateKind::OfText),
        ("sailthru.date", DateKind::Published),
        ("citation_date", DateKind::Published),
        ("citation_online_date", DateKind::Published),
        ("bepress_citation_date", DateKind::Published),
        ("article_date_original", DateKind::Published),
        ("originalpublicationdate", DateKind::Published),
        ("dc.issued", DateKind::Published),
        ("dcterms.issued", DateKind::Published),
        ("dc.date.issued", DateKind::Published),
        ("published", DateKind::Published),
        ("article:published", DateKind::Published),
        ("og:pubdate", DateKind::Published),
        ("created", DateKind::OfText),
        ("dcterms.created", DateKind::OfText),
        ("dc.date.created", DateKind::OfText),
        ("dc.created", DateKind::OfText),
        ("article.created", DateKind::OfText),
        ("uploaddate", DateKind::OfText),
        ("last-modified", DateKind::Changed),
        ("dcterms.modified", DateKind::Changed),
        ("dc.date.modified", DateKind::Changed),
        ("revised", DateKind::Changed),
    ];
    /// Words for other dates: of an end, of a change, of a film or a book.
    const OTHER: &[&str] = &[
        "expir",
        "unpub",
        "end",
        "book:",
        "music:",
        "video:",
        "event",
        "valid",
        "birth",
        "index",
        "archive",
        "crawl",
        "review",
        "embargo",
        "next",
        "depub",
        "conference",
        "takedown",
    ];
    let small = name.to_lowercase();
    if let Some((_, kind)) = WHOLE.iter().find(|(whole, _)| *whole == small) {
        return Some(*kind);
    }
    if OTHER.iter().any(|part| small.contains(part)) && !small.contains("calendar") {
        return None;
    }
    let has = |parts: &[&str]| parts.iter().any(|part| small.contains(part));
    let is_date = has(&["date", "time", "datum", "fecha"]);
    if has(&["modif", "updat", "changed", "revis", "lastmod", "lastpub"]) && is_date {
        return Some(DateKind::Changed);
    }
    if has(&["pub", "issue", "posted", "release"]) && is_date {
        return Some(DateKind::Published);
    }
    if has(&[
        "published_at",
        "publishedat",
        "published-at",
        "published_on",
        "publishedon",
    ]) {
        return Some(DateKind::Published);
    }
    (has(&["creat", "written", "upload"]) && is_date).then_some(DateKind::OfText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_dates_are_recognised_by_their_words() {
        for (name, kind) in [
            ("article:published_time", Some(DateKind::Published)),
            ("citation_publication_date", Some(DateKind::Published)),
            ("bt:pubDate", Some(DateKind::Published)),
            ("sw-pubdate", Some(DateKind::Published)),
            ("vr:published-time", Some(DateKind::Published)),
            (
                "shareaholic:article_published_time",
                Some(DateKind::Published),
            ),
            ("cXenseParse:recs:publishtime", Some(DateKind::Published)),
            ("DC.date.issued", Some(DateKind::Published)),
            ("parsely-pub-date", Some(DateKind::Published)),
            ("date", Some(DateKind::OfText)),
            ("dateCreated", Some(DateKind::OfText)),
            ("article:modified_time", Some(DateKind::Changed)),
            ("dateUpdate", Some(DateKind::Changed)),
            ("og:updated_time", Some(DateKind::Changed)),
            ("article:expiration_time", None),
            ("unpublish_date", None),
            ("nextPublishDate", None),
            ("depublish-date", None),
            ("lastPublicationDate", Some(DateKind::Changed)),
            ("article.published", Some(DateKind::Published)),
            ("book:release_date", None),
            ("publisher", None),
            ("og:title", None),
            ("article:publisher", None),
            ("viewport", None),
        ] {
            assert_eq!(date_kind(name), kind, "{name}");
        }
    }
}
