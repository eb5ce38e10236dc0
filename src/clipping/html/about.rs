//! What a page states about itself: JSON-LD, Open Graph, `<meta>`, `<time>`, `<link rel=canonical>`, its headline.

use dom_query::{Document, NodeRef};
use serde_json::{Map, Value};

use super::words;
use crate::clipping::dates;
use crate::clipping::reading::is_address;
use crate::clipping::received::Received;
use crate::clipping::words::{count, one_line};
use crate::content::fields::is_language;
use crate::prose::edtf::Edtf;
use crate::prose::fold::fold_case;

/// What a page says of itself, and the text it states for itself, if it does.
pub(super) struct About {
    /// The fields; without a body.
    pub(super) received: Received,
    /// The article's text as the page's data has it.
    pub(super) stated_text: Option<String>,
    /// The names that can stand at a page's head beside the headline: of the authors.
    pub(super) authors: Vec<String>,
    /// The headline as the page shows it.
    pub(super) headings: Vec<String>,
}

/// Reads what a page states. `html` is the page as it was saved.
pub(super) fn about(document: &Document, html: &str) -> About {
    let page = Page::of(document);
    let authors = page.authors();
    let publisher = page.publisher();
    let byline = authors
        .iter()
        .filter(|author| publisher.as_ref() != Some(author))
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    About {
        received: Received {
            title: page.title(publisher.as_deref()),
            byline: Some(byline).filter(|byline| !byline.is_empty() && count(byline) <= 16),
            published: page.published(),
            language: page.language(),
            url: page.url().or_else(|| saved_from(html)),
            description: page.description(),
            publisher,
            ..Received::default()
        },
        stated_text: page.text("articleBody").filter(|text| count(text) >= 80),
        headings: page.headings(),
        authors,
    }
}

/// A page's data.
struct Page<'a> {
    document: &'a Document,
    /// Every `<meta>` with a name and content, in order.
    metas: Vec<(String, String)>,
    /// The article in the page's JSON-LD.
    article: Map<String, Value>,
}

impl<'a> Page<'a> {
    fn of(document: &'a Document) -> Self {
        let metas = document
            .select("meta")
            .nodes()
            .iter()
            .filter_map(meta)
            .collect();
        let scripts = document.select("script");
        let article = scripts
            .nodes()
            .iter()
            .filter_map(|script| json(&script.text()))
            .find_map(|data| article_in(&data, 0));
        Self {
            document,
            metas,
            article: article.unwrap_or_default(),
        }
    }

    /// The first of some metadata that is there.
    fn meta(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|wanted| {
            let mut named = self.metas.iter().filter(|(name, _)| name == wanted);
            named.next().map(|(_, content)| content.clone())
        })
    }

    /// A field of the article's JSON-LD as words.
    fn text(&self, field: &str) -> Option<String> {
        match self.article.get(field)? {
            Value::String(text) => Some(words(text)).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    fn headings(&self) -> Vec<String> {
        let headings = self.document.select("h1");
        let shown = headings
            .nodes()
            .iter()
            .map(|heading| one_line(&heading.text()));
        shown
            .filter(|heading| !heading.is_empty())
            .take(8)
            .collect()
    }

    fn title(&self, publisher: Option<&str>) -> Option<String> {
        let stated = self.text("headline").or_else(|| {
            self.meta(&[
                "og:title",
                "twitter:title",
                "dc.title",
                "dcterms.title",
                "parsely-title",
                "sailthru.title",
            ])
        });
        let site = publisher.map(fold_case);
        let mut headings = self.headings();
        headings.retain(|heading| site.as_ref() != Some(&fold_case(heading)));
        let shown = one_line(&self.document.select("title").text());
        // The headline a reader saw is the page's own; what it says to networks is sometimes another.
        let same = headings.iter().find(|heading| {
            let own = fold_case(heading);
            let says = |title: &str| {
                fold_case(title).contains(&own)
                    || own.starts_with(&fold_case(title).replace('…', ""))
            };
            count(heading) >= 2 && (stated.as_deref().is_some_and(says) || says(&shown))
        });
        let only = match headings.as_slice() {
            [only] if stated.is_none() && count(only) >= 3 => Some(only),
            _ => None,
        };
        let title = same.or(only).cloned().or(stated).or(Some(shown))?;
        let title = without_site(&title, publisher);
        (title.chars().any(char::is_alphanumeric) && title.chars().count() <= 400).then_some(title)
    }

    fn publisher(&self) -> Option<String> {
        let named = self.article.get("publisher").and_then(name_of);
        named
            .or_else(|| {
                self.meta(&[
                    "og:site_name",
                    "dc.publisher",
                    "dcterms.publisher",
                    "citation_publisher",
                ])
            })
            .filter(|name| {
                (1..=10).contains(&count(name)) && !name.contains("://") && !name.starts_with('@')
            })
    }

    fn authors(&self) -> Vec<String> {
        let stated: Vec<String> = match self.article.get("author") {
            Some(Value::Array(authors)) => authors.iter().filter_map(name_of).collect(),
            Some(author) => name_of(author).into_iter().collect(),
            None => Vec::new(),
        };
        let found = if stated.is_empty() {
            let named = self.meta(&[
                "author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "parsely-author",
                "sailthru.author",
                "byl",
            ]);
            named
                .or_else(|| self.marked("author"))
                .into_iter()
                .collect()
        } else {
            stated
        };
        let mut authors: Vec<String> = Vec::new();
        for author in found {
            let author = one_line(author.trim_start_matches("By ").trim_start_matches("by "));
            let named = (1..=8).contains(&count(&author))
                && !author.contains("://")
                && !author.contains('@');
            if named && !authors.contains(&author) {
                authors.push(author);
            }
        }
        authors
    }

    /// The words or the value of the one element that says what it is.
    fn marked(&self, what: &str) -> Option<String> {
        let marked = self.document.select(&format!("[itemprop=\"{what}\"]"));
        match marked.nodes() {
            [only] => only
                .attr("content")
                .or_else(|| only.attr("datetime"))
                .map(|value| one_line(&value))
                .or_else(|| Some(one_line(&only.text())))
                .filter(|words| !words.is_empty()),
            _ => None,
        }
    }

    /// The day of publication; uncertain where the page states several.
    fn published(&self) -> Option<String> {
        const NAMES: &[&str] = &[
            "article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publication-date",
            "published",
            "parsely-pub-date",
            "sailthru.date",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "rnews:datepublished",
            "originalpublicationdate",
            "ptime",
        ];
        let in_data = self.text("datePublished").and_then(|date| day(&date));
        let in_metas = self.meta(NAMES).and_then(|date| day(&date));
        match (in_data, in_metas) {
            (Some(one), Some(other)) if one != other => Some(format!("{}?", one.min(other))),
            (Some(date), _) | (None, Some(date)) => Some(date),
            (None, None) => self
                .marked("datePublished")
                .and_then(|date| day(&date))
                .or_else(|| self.only_time()),
        }
    }

    /// The day of the page's one `<time>`, or of the one that says it is the publication's.
    fn only_time(&self) -> Option<String> {
        let all = |selector: &str| {
            let times = self.document.select(selector);
            let mut days: Vec<String> = times
                .nodes()
                .iter()
                .filter_map(|time| time.attr("datetime"))
                .filter_map(|date| day(&date))
                .collect();
            days.sort();
            days.dedup();
            days
        };
        [
            all("time[pubdate]"),
            all("article header time"),
            all("time"),
        ]
        .into_iter()
        .find(|days| !days.is_empty())
        .and_then(|days| match days.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        })
    }

    fn language(&self) -> Option<String> {
        let stated = self.text("inLanguage");
        let of_page = || {
            let html = self.document.select("html");
            html.attr("lang").map(|lang| lang.to_string())
        };
        let tag = stated
            .filter(|tag| tag.len() <= 12)
            .or_else(of_page)
            .or_else(|| self.meta(&["og:locale", "content-language", "dc.language", "language"]))?;
        language_tag(&tag)
    }

    fn url(&self) -> Option<String> {
        let canonical = self.document.select("link[rel=\"canonical\"]");
        let stated = canonical.attr("href").map(|url| url.to_string());
        let of_data = || match self
            .article
            .get("mainEntityOfPage")
            .or_else(|| self.article.get("url"))
        {
            Some(Value::String(url)) => Some(url.clone()),
            Some(Value::Object(page)) => page.get("@id").and_then(Value::as_str).map(str::to_owned),
            _ => None,
        };
        [stated, self.meta(&["og:url"]), of_data()]
            .into_iter()
            .flatten()
            .map(|url| url.replace("&amp;", "&").trim().to_owned())
            .find(|url| is_address(url) && !is_front_page(url))
    }

    fn description(&self) -> Option<String> {
        self.text("description")
            .or_else(|| {
                self.meta(&[
                    "og:description",
                    "description",
                    "twitter:description",
                    "dc.description",
                ])
            })
            .filter(|words| count(words) >= 4 && words.chars().count() <= 1_000)
    }
}

fn meta(node: &NodeRef<'_>) -> Option<(String, String)> {
    let name = node
        .attr("property")
        .or_else(|| node.attr("name"))
        .or_else(|| node.attr("itemprop"))?;
    let content = words(&node.attr("content")?);
    (!content.is_empty()).then(|| (name.to_lowercase(), content))
}

/// JSON, also where it stands in a comment or has line breaks in its strings.
fn json(text: &str) -> Option<Value> {
    let text = text.trim();
    let text = text.strip_prefix("<!--").unwrap_or(text);
    let text = text
        .strip_prefix("//<![CDATA[")
        .unwrap_or(text)
        .trim_end_matches("//]]>")
        .trim_end_matches("-->");
    let flat = || {
        text.chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect::<String>()
    };
    let read = serde_json::from_str(text).or_else(|_| serde_json::from_str(&flat()));
    read.ok()
}

/// The first article in some JSON-LD.
fn article_in(data: &Value, depth: usize) -> Option<Map<String, Value>> {
    match data {
        _ if depth > 6 => None,
        Value::Array(items) => items
            .iter()
            .take(200)
            .find_map(|item| article_in(item, depth + 1)),
        Value::Object(object) => {
            let is_article = |kind: &Value| {
                kind.as_str().is_some_and(|kind| {
                    kind.ends_with("Article")
                        || kind.ends_with("BlogPosting")
                        || kind.ends_with("NewsReport")
                })
            };
            let named = match object.get("@type") {
                Some(Value::Array(kinds)) => kinds.iter().any(is_article),
                Some(kind) => is_article(kind),
                None => false,
            };
            if named {
                return Some(object.clone());
            }
            ["@graph", "mainEntity", "itemListElement"]
                .iter()
                .find_map(|inner| article_in(object.get(*inner)?, depth + 1))
        }
        _ => None,
    }
}

/// The name of a person or body in JSON-LD.
fn name_of(value: &Value) -> Option<String> {
    let name = match value {
        Value::String(name) => words(name),
        Value::Object(body) => words(body.get("name")?.as_str()?),
        Value::Array(several) => name_of(several.first()?)?,
        _ => return None,
    };
    (!name.is_empty()).then_some(name)
}

/// The day a date names, in EDTF.
pub(in crate::clipping) fn day(date: &str) -> Option<String> {
    let head = date.trim().get(..10).filter(|head| head.is_ascii());
    let iso = head.filter(|head| {
        let sound = head.bytes().enumerate().all(|(at, byte)| {
            if at == 4 || at == 7 {
                byte == b'-'
            } else {
                byte.is_ascii_digit()
            }
        });
        sound && Edtf::parse(head).is_ok()
    });
    let iso = iso.map(str::to_owned);
    iso.or_else(|| dates::stated(date).filter(|date| !date.contains('X')))
}

/// A language tag as this program writes it.
pub(in crate::clipping) fn language_tag(tag: &str) -> Option<String> {
    let tag = tag.trim().split([',', ';']).next()?.replace('_', "-");
    is_language(&tag).then_some(tag)
}

/// A title without the site's name behind it.
fn without_site(title: &str, publisher: Option<&str>) -> String {
    let site = publisher.map(fold_case);
    for sign in [
        " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " « ", " » ",
    ] {
        if let Some((headline, behind)) = title.rsplit_once(sign) {
            let behind = fold_case(behind);
            let named = site.as_ref().is_some_and(|site| {
                behind.contains(site.trim_start_matches("the "))
                    || site.contains(behind.trim_start_matches("the "))
            });
            let bar = matches!(sign, " | ") && count(&behind) <= 4 && count(headline) >= 3;
            if named || bar {
                return without_site(headline.trim(), publisher);
            }
        }
    }
    title.trim().to_owned()
}

/// Whether an address is a site's, and not an article's.
fn is_front_page(url: &str) -> bool {
    let behind = url.split_once("://").map_or("", |(_, rest)| rest);
    behind
        .split_once('/')
        .is_none_or(|(_, path)| path.trim_matches('/').is_empty())
}

/// The address that a browser or SingleFile notes in the pages it saves.
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
    (is_address(url) && !is_front_page(url)).then(|| url.to_owned())
}
