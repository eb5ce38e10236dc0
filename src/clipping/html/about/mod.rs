//! What a page states about itself: JSON-LD, Open Graph, `<meta>`, `<time>`, `<link rel=canonical>`, and its visible head.
//!
//! Data may be about another article, an instant is not a day, an address may be that of a copy, and an element marked as the
//! author may name a site. Each module deals with one such problem. Stated values that cannot be used are kept as [`Unread`].

mod address;
mod authors;
mod days;
mod identity;
mod label;
mod linked;
mod marks;
mod metas;
mod moment;
mod part;
mod published;
mod same_title;
mod script;
mod shown;
mod title;
mod zones;

use std::collections::BTreeSet;

use dom_query::{Document, NodeRef};
use serde_json::Value;

use super::blocks::Found;
use super::words;
use crate::clipping::address::is_address;
use crate::clipping::received::Received;
use crate::clipping::unread::Unread;
use crate::clipping::words::{count, one_line, plain};
use crate::language::tags;
use identity::Identity;
use linked::Linked;
use metas::Metas;
use published::Evidence;
use shown::Shown;
use title::Stated;
use zones::Zones;

pub(in crate::clipping) use authors::without_label;
pub(in crate::clipping) use moment::day;
pub(super) use same_title::is_same as is_same_title;

/// What a page says about itself, and the text that its data contains, if there is one.
pub(super) struct About {
    /// The fields, without a body.
    pub(super) received: Received,
    /// The article's text in the page's data.
    pub(super) stated_text: Option<String>,
    /// Names that may occur next to the headline: those of the authors.
    pub(super) authors: Vec<String>,
    /// The headline as the page displays it.
    pub(super) headings: Vec<String>,
}

impl About {
    /// How many words of the page's title and description occur in some blocks.
    pub(super) fn shares<'a>(&self, found: impl IntoIterator<Item = &'a Found>) -> usize {
        let words = |text: &str| -> BTreeSet<String> {
            text.split_whitespace()
                .map(plain)
                .filter(|word| word.chars().count() > 3 || !word.is_ascii())
                .collect()
        };
        let mut said = words(self.received.title.as_deref().unwrap_or_default());
        said.extend(words(
            self.received.description.as_deref().unwrap_or_default(),
        ));
        let all: BTreeSet<String> = found
            .into_iter()
            .flat_map(|found| words(&found.block.text))
            .collect();
        said.intersection(&all).count()
    }
}

/// Reads what a page states. `html` is the page as it was saved.
pub(super) fn about(document: &Document, html: &str) -> About {
    let page = Page::of(document, html);
    let publisher = page.publisher();
    let stated = Stated::of(&page.linked, &page.metas, &page.bar);
    let mut titles = stated.bare(publisher.as_deref());
    // The heading of the page's only article is preferred to the browser title.
    let is_bar = |title: &String| Some(title) == stated.in_bar.as_ref();
    let at = titles.iter().position(is_bar).unwrap_or(titles.len());
    titles.splice(at..at, heading_of_article(document));
    let shown = Shown::of(document, &titles);
    let authors = authors::authors(&page.linked, &page.metas, &shown, publisher.as_deref());
    let (language, unread_language) = page.language();
    let url = page.addresses.own.first().cloned();
    let published = Evidence {
        linked: &page.linked,
        metas: &page.metas,
        shown: &shown,
        url: url.as_deref(),
        zones: page.zones(url.as_deref()),
    }
    .published();
    let in_broken = page.broken.iter();
    let dates = in_broken.filter_map(|script| script::stated_in_broken(script, "datePublished"));
    let dates: Vec<String> = dates.filter(|_| published.stated.is_none()).collect();
    let unread = published
        .unread
        .into_iter()
        .chain(dates)
        .map(Unread::Date)
        .chain(authors.unread.into_iter().map(Unread::Byline))
        .chain(unread_language.map(Unread::Language));
    let byline = authors.names.join(", ");
    About {
        received: Received {
            title: title::title(&stated, &shown, &page.headings, publisher.as_deref()),
            byline: Some(byline).filter(|byline| !byline.is_empty()),
            published: published.stated,
            made: published.inferred,
            language,
            url,
            archived: page.addresses.archived.clone(),
            unread: unread.collect(),
            unplaced: page.unplaced(),
            description: page.description(),
            publisher,
            ..Received::default()
        },
        stated_text: page
            .linked
            .text("articleBody")
            .filter(|text| count(text) >= 80),
        headings: page.headings,
        authors: authors.names,
    }
}

/// The data of a page.
struct Page {
    metas: Metas,
    linked: Linked,
    /// JSON-LD scripts that cannot be parsed.
    broken: Vec<String>,
    addresses: Addresses,
    /// The text of its headings of the first level.
    headings: Vec<String>,
    /// The title that a browser displays.
    bar: String,
    /// The language in the document's markup.
    lang: Option<String>,
}

impl Page {
    fn of(document: &Document, html: &str) -> Self {
        let metas = Metas::of(document);
        let (mut scripts, mut broken) = (Vec::<Value>::new(), Vec::new());
        for script in document.select("script").nodes() {
            let text = script.text();
            let values = script::values(&text);
            if values.is_empty() && text.contains('{') {
                broken.push(text.to_string());
            }
            scripts.extend(values);
        }
        let headings = headings(document);
        let bar = one_line(&document.select("title").first().text());
        let addresses = Addresses::of(document, &metas, html);
        let names: Vec<String> = headings
            .iter()
            .cloned()
            .chain(metas.first(&["og:title"]))
            .chain(Some(bar.clone()))
            .collect();
        let linked = Linked::new(&scripts, &Identity::new(&addresses.own, &names));
        let html = document.select("html");
        let mut page = Self {
            lang: html.attr("lang").map(|lang| lang.to_string()),
            metas,
            linked,
            broken,
            addresses,
            headings,
            bar,
        };
        page.addresses.add_stated(&page.linked);
        page
    }

    /// Data that was not read, for the editor.
    fn unplaced(&self) -> Vec<String> {
        const SHOWN: usize = 60;
        let beginning = |script: &String| {
            let words = one_line(script);
            let shown: String = words.chars().take(SHOWN).collect();
            format!("Page data (JSON-LD) that cannot be read: {shown}…")
        };
        self.broken.iter().map(beginning).collect()
    }

    fn publisher(&self) -> Option<String> {
        let named = || {
            let of_site = self.linked.values("isPartOf").into_iter();
            let values = self.linked.values("publisher").into_iter().chain(of_site);
            values
                .filter(|value| !is_person(value))
                .map(|value| {
                    let mut names = Vec::new();
                    authors::persons(value, &self.linked, 0, &mut names);
                    names
                })
                .find_map(|names| names.into_iter().next())
        };
        let metas = || {
            self.metas.first(&[
                "og:site_name",
                "dc.publisher",
                "dcterms.publisher",
                "citation_publisher",
                "citation_journal_title",
                "application-name",
            ])
        };
        named()
            .filter(|name| is_publisher(name))
            .or_else(|| metas().filter(|name| is_publisher(name)))
    }

    /// The language, and a stated language that is not valid.
    fn language(&self) -> (Option<String>, Option<String>) {
        let stated = self
            .linked
            .texts(&["inLanguage"])
            .into_iter()
            .chain(self.lang.clone())
            .chain(self.linked.texts_of_page(&["inLanguage"]))
            .chain(self.metas.first(&["og:locale"]))
            .chain(self.metas.first(&["content-language"]))
            .chain(self.metas.first(&["dc.language", "dcterms.language"]))
            .chain(self.metas.first(&["language"]));
        let stated: Vec<String> = stated.filter(|tag| !tag.trim().is_empty()).collect();
        let read = stated.iter().find_map(|tag| language_tag(tag));
        let unread = stated.into_iter().next().filter(|_| read.is_none());
        (read, unread)
    }

    /// The zones in which it may have been published: by a language with a region, by its address, or by its language.
    fn zones(&self, url: Option<&str>) -> Option<Zones> {
        let tags = || {
            let locale = self.metas.first(&["og:locale"]);
            self.lang.clone().into_iter().chain(locale)
        };
        let with_region = tags()
            .filter(|tag| tag.contains(['-', '_']))
            .find_map(|tag| Zones::of_language(&tag));
        url.and_then(Zones::of_address)
            .or(with_region)
            .or_else(|| tags().find_map(|tag| Zones::of_language(&tag)))
    }

    fn description(&self) -> Option<String> {
        self.linked
            .text("description")
            .or_else(|| {
                self.metas.first(&[
                    "og:description",
                    "description",
                    "twitter:description",
                    "dc.description",
                ])
            })
            .filter(|words| count(words) >= 4 && words.chars().count() <= 1_000)
    }
}

/// Whether linked data is about a person, as on a weblog whose author is also its publisher.
fn is_person(value: &Value) -> bool {
    value
        .get("@type")
        .is_some_and(|kind| kind.to_string().contains("Person"))
}

/// Whether a name can be a publisher's.
fn is_publisher(name: &str) -> bool {
    (1..=10).contains(&count(name)) && !name.contains("://") && !name.starts_with('@')
}

/// The headings that can be the headline: those of the first level. If these belong to the site or the section and the page's only
/// article begins with a heading, that heading. A kicker that is joined to the headline is separated.
fn headings(document: &Document) -> Vec<String> {
    let words = |node: &NodeRef<'_>| one_line(&node.text());
    if let Some(heading) = heading_of_article(document) {
        return vec![heading];
    }
    let first = document.select("h1");
    let first = first.nodes().iter();
    first
        .map(words)
        .filter(|heading| !heading.is_empty())
        .take(8)
        .collect()
}

/// The most words in a heading that is the name of a section or a paper.
const LONGEST_NAME: usize = 3;

/// The second-level heading at the beginning of a page's only article, if the first-level headings are those of the site or the
/// section.
fn heading_of_article(document: &Document) -> Option<String> {
    let words = |node: &NodeRef<'_>| one_line(&node.text());
    let is_in_article = |node: &NodeRef<'_>| {
        node.ancestors_it(None)
            .any(|around| around.has_name("article"))
    };
    // The name of a section or a paper is short and does not contain a headline.
    let is_headline =
        |node: &NodeRef<'_>| is_in_article(node) || count(&words(node)) > LONGEST_NAME;
    if document.select("h1").nodes().iter().any(is_headline) {
        return None;
    }
    let articles = document.select("article");
    let [article] = articles.nodes() else {
        return None;
    };
    let is_text = |node: &NodeRef<'_>| {
        node.node_name()
            .is_some_and(|name| matches!(&*name, "p" | "h1" | "h2" | "h3" | "h4" | "li"))
    };
    let first = article.descendants_it().find(is_text)?;
    let heading = first.has_name("h2").then(|| words(&first))?;
    (count(&heading) >= LONGEST_NAME).then_some(heading)
}

/// The addresses of a page.
#[derive(Default)]
struct Addresses {
    /// Its own addresses, the best first.
    own: Vec<String>,
    /// Copies of it in archives, each with its date.
    archived: Vec<(String, Option<String>)>,
}

impl Addresses {
    fn of(document: &Document, metas: &Metas, html: &str) -> Self {
        let saved = saved_from(html);
        let in_head = |selector: &str, attribute: &str| {
            let found = document.select(selector);
            found.attr(attribute).map(|url| url.replace("&amp;", "&"))
        };
        let base = in_head("base[href]", "href")
            .and_then(|base| address::resolved(&base, saved.as_deref()))
            .or_else(|| saved.clone())
            .or_else(|| metas.first(&["og:url"]));
        let canonical = in_head("link[rel=\"canonical\"]", "href");
        let stated = canonical
            .into_iter()
            .chain(metas.first(&["og:url"]))
            .filter_map(|url| address::resolved(&url, base.as_deref()))
            .chain(saved);
        let mut addresses = Self::default();
        for url in stated {
            addresses.add(&url);
        }
        addresses
    }

    /// Adds an address, or the original address if it is that of a copy.
    fn add(&mut self, url: &str) {
        let url = url.trim();
        if !is_address(url) || address::is_on_this_machine(url) {
            return;
        }
        let copy = address::original(url);
        let is_archived = copy
            .as_ref()
            .map_or_else(|| address::is_archive(url), |copy| copy.is_archived);
        let date = copy.as_ref().and_then(|copy| copy.date.clone());
        if is_archived && !self.archived.iter().any(|(known, _)| known == url) {
            self.archived.push((url.to_owned(), date));
        }
        let own = match copy {
            Some(copy) => copy.url,
            None if is_archived => return,
            None => url.to_owned(),
        };
        if !address::is_front_page(&own) && !self.own.contains(&own) {
            self.own.push(own);
        }
    }

    /// Adds the address in the article's data.
    fn add_stated(&mut self, linked: &Linked) {
        let stated = ["mainEntityOfPage", "url"].iter().flat_map(|field| {
            linked
                .own
                .iter()
                .filter_map(|object| match object.get(*field)? {
                    Value::String(url) => Some(url.clone()),
                    Value::Object(page) => Some(page.get("@id")?.as_str()?.to_owned()),
                    _ => None,
                })
        });
        for url in stated {
            self.add(&url);
        }
    }
}

/// What a line above a text says about author and day of publication.
pub(in crate::clipping) fn line_of_head(line: &str) -> (Option<String>, Option<String>) {
    let names = authors::signed(line).map(|names| names.join(", "));
    let day = days::of_line(line).map(|(day, _)| day);
    (names, day)
}

/// Separates the original address from that of a copy, if a clipping states the address of a copy.
pub(in crate::clipping) fn part_copies(received: &mut Received) {
    let Some(stated) = received.url.take() else {
        return;
    };
    let mut addresses = Addresses {
        archived: std::mem::take(&mut received.archived),
        ..Addresses::default()
    };
    addresses.add(&stated);
    received.url = match addresses.own.into_iter().next() {
        None if addresses.archived.is_empty() => Some(stated),
        own => own,
    };
    received.archived = addresses.archived;
}

/// The language tag for the language that a clipping states.
pub(in crate::clipping) fn language_tag(stated: &str) -> Option<String> {
    tags::tag_of(stated)
}

/// The address that browsers and SingleFile note in the pages they save.
fn saved_from(html: &str) -> Option<String> {
    let end = html
        .char_indices()
        .map(|(at, _)| at)
        .take_while(|at| *at < 4_000)
        .last()?;
    let head = html.get(..end)?;
    let noted = head
        .split_once("saved from url=(")
        .and_then(|(_, rest)| rest.split_once(')'))
        .map(|(_, rest)| rest)
        .or_else(|| {
            head.split_once("Page saved with SingleFile")
                .and_then(|(_, rest)| rest.split_once("url:"))
                .map(|(_, rest)| rest)
        })?;
    let url = noted.split_whitespace().next()?;
    (is_address(url) && !address::is_front_page(url)).then(|| url.to_owned())
}
