//! News agency items: IPTC ninjs 1.x, 2.x and 3.x.
//!
//! The versions use different names for the same things, and agencies' systems differ in capitalisation. The fields `role` and
//! `contentType` say what a part is for; no part is used for something else.

use super::fields::Fields;
use super::nitf::{self, unsigned};
use crate::clipping::address::is_address;
use crate::clipping::html;
use crate::clipping::lines;
use crate::clipping::marked;
use crate::clipping::received::{Block, BlockKind, Received, Standing};
use crate::clipping::words::one_line;
use crate::content::article::PublisherStatus;

/// Whether an object is a news agency item.
pub(super) fn is_item(fields: &Fields<'_>) -> bool {
    let named = |key: &String| {
        let small = key.to_lowercase();
        small.starts_with("body_")
            || matches!(
                small.as_str(),
                "bodies" | "headlines" | "versioncreated" | "headline" | "pubstatus"
            )
    };
    fields.0.keys().any(named)
}

/// The type of an item that is not an article.
pub(super) fn other_than_text(fields: &Fields<'_>) -> Option<String> {
    let kind = fields.text(&["type"])?.to_lowercase();
    let is_text = matches!(kind.as_str(), "text" | "article" | "newsitem" | "news");
    (!is_text).then_some(kind)
}

/// Reads an item.
pub(super) fn read(fields: &Fields<'_>) -> Received {
    let mut received = head(fields);
    received.state_language(fields.text(&["language"]));
    received.standing = standing(fields);
    let sentence = received.standing.as_ref().map(Standing::sentence);
    received.remarks.extend(sentence);
    embargo(fields, &mut received);
    notes(fields, &mut received);
    body(fields, &mut received);
    received
}

/// Roles of parts that are about an item and do not belong to it.
const NEVER: &[&str] = &[
    "credit",
    "writer",
    "rights",
    "copyright",
    "source",
    "keyword",
];

/// The parts in a list that have one of the given roles, the best match first, or no role. Parts with other roles are left out.
fn parts<'a>(fields: &Fields<'a>, name: &str, roles: &[&str]) -> Vec<Fields<'a>> {
    let rank = |entry: &Fields<'_>| match entry.text(&["role"]) {
        None => Some(roles.len()),
        Some(role) => {
            let role = role.to_lowercase();
            let is_other = NEVER.iter().any(|never| role.contains(never));
            let mut roles = if is_other { &[] } else { roles }.iter();
            roles.position(|wanted| role.contains(wanted))
        }
    };
    let mut ranked: Vec<(usize, Fields<'a>)> = fields
        .list(name)
        .into_iter()
        .filter_map(|entry| Some((rank(&entry)?, entry)))
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, entry)| entry).collect()
}

fn value(fields: &Fields<'_>, name: &str, roles: &[&str]) -> Option<String> {
    parts(fields, name, roles)
        .iter()
        .find_map(|entry| entry.text(&["value", "text", "content"]))
}

const HEADLINES: &[&str] = &["main", "headline", "title", "hl1", "short"];
const DESCRIPTIONS: &[&str] = &[
    "summary",
    "abstract",
    "lead",
    "description",
    "standfirst",
    "main",
    "text",
    "caption",
    "short",
];
const BYLINES: &[&str] = &["byline", "author", "main", "text"];

fn head(fields: &Fields<'_>) -> Received {
    let source = ["infosources", "infosource"]
        .iter()
        .flat_map(|name| fields.list(name))
        .filter(is_publisher)
        .find_map(|source| source.text(&["name", "literal"]));
    let holder = fields.text(&["copyrightholder"]).or_else(|| {
        let rights = ["copyright", "rightsinfo"].iter();
        rights
            .filter_map(|name| fields.get(name)?.as_object())
            .find_map(|rights| Fields(rights).text(&["holder", "copyrightholder"]))
    });
    let (publisher, publisher_status) = match (source, holder) {
        (Some(name), _) => (Some(name), None),
        (None, Some(name)) => (Some(name), Some(PublisherStatus::Inferred)),
        (None, None) => (None, None),
    };
    let links = fields
        .list("links")
        .into_iter()
        .chain(fields.list("altids"))
        .filter_map(|link| link.text(&["href", "url"]));
    let mut addresses = fields.text(&["url", "uri"]).into_iter().chain(links);
    Received {
        title: value(fields, "headlines", HEADLINES)
            .or_else(|| fields.text(&["headline"]))
            .or_else(|| value(fields, "titles", HEADLINES))
            .or_else(|| fields.text(&["title"])),
        publisher,
        publisher_status,
        byline: byline(fields),
        dateline: fields.text(&["located", "dateline"]),
        published: fields
            .text(&["published", "datepublished", "firstpublished"])
            .and_then(|date| html::day(&date)),
        made: fields
            .text(&["contentcreated", "firstcreated", "versioncreated"])
            .and_then(|date| html::day(&date)),
        url: addresses.find(|url| is_address(url)),
        description: value(fields, "descriptions", DESCRIPTIONS).or_else(|| {
            fields.text(&["description_text", "description_html", "description_xhtml"])
        }),
        ..Received::default()
    }
}

/// Whether the role of an information source is that of the publisher.
fn is_publisher(source: &Fields<'_>) -> bool {
    const ROLES: &[&str] = &[
        "main",
        "origin",
        "provider",
        "publisher",
        "agency",
        "source",
        "creator",
    ];
    source.text(&["role"]).is_none_or(|role| {
        let role = role.to_lowercase();
        ROLES.iter().any(|known| role.contains(known))
    })
}

/// The byline: as text, or from the persons among the creators.
fn byline(fields: &Fields<'_>) -> Option<String> {
    let written = fields
        .text(&["byline", "by"])
        .or_else(|| value(fields, "bylines", BYLINES));
    if let Some(written) = written {
        return Some(unsigned(&written));
    }
    let names: Vec<String> = ["by", "byline", "bylines", "authors", "creators"]
        .iter()
        .flat_map(|name| fields.list(name))
        .chain(fields.list("people").into_iter().filter(wrote))
        .filter_map(|person| person.text(&["name", "literal"]))
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Whether a person is listed as an author and not as a subject.
fn wrote(person: &Fields<'_>) -> bool {
    person.text(&["rel"]).is_some_and(|rel| {
        matches!(
            rel.to_lowercase().as_str(),
            "author" | "byline" | "creator" | "writer"
        )
    })
}

/// The status that the agency gives to the item.
fn standing(fields: &Fields<'_>) -> Option<Standing> {
    let stated = fields.text(&["pubstatus", "status"])?;
    let name = stated
        .rsplit([':', '/'])
        .next()
        .unwrap_or(&stated)
        .to_lowercase();
    match name.as_str() {
        "usable" => None,
        "canceled" | "cancelled" | "killed" | "recalled" | "withdrawn" => {
            Some(Standing::Withdrawn(stated))
        }
        "withheld" | "embargoed" | "onhold" => Some(Standing::Withheld(stated)),
        _ => None,
    }
}

/// The agency's notes to its customers.
fn notes(fields: &Fields<'_>, received: &mut Received) {
    let mut note = |before: &str, names: &[&str]| {
        if let Some(words) = fields.text(names) {
            received.remarks.push(format!("{before}: “{words}”."));
        }
    };
    note("The agency's note to editors", &["ednote", "editornote"]);
    note("The agency's terms of use", &["usageterms"]);
    note("The agency's reason for the embargo", &["embargoedreason"]);
    let status = fields.text(&["pubstatus"]);
    if let Some(status) = status.filter(|status| !status.to_lowercase().ends_with("usable"))
        && received.standing.is_none()
    {
        let remark = format!("The agency gives this item the status `{status}`.");
        received.remarks.push(remark);
    }
}

/// Until when an item must not be published, and from when it must no longer be used. If the item was created before the end of its
/// embargo, it was not published on that day.
fn embargo(fields: &Fields<'_>, received: &mut Received) {
    if let Some(until) = fields.text(&["embargoed", "embargo", "embargountil"]) {
        let remark = format!("The agency asks not to publish this before {until} (embargo).");
        received.remarks.push(remark);
        let ends = html::day(&until);
        if let (Some(made), Some(ends)) = (&received.made, &ends)
            && made.trim_start_matches('[') < ends.trim_start_matches('[')
        {
            received.made = None;
        }
        received.embargo = Some(until);
    }
    if let Some(end) = fields.text(&["expires", "expired", "expirydate"]) {
        let remark = format!("The agency asks not to use this after {end} (expires).");
        received.remarks.push(remark);
        received.expires = Some(end);
    }
}

/// The format of a body.
enum Written {
    Html,
    Nitf,
    Text,
    Markdown,
    /// Data for a program, which is not read.
    Other,
}

impl Written {
    /// The format by the stated type, or else by the content.
    fn of(stated: &str, text: &str) -> Self {
        let stated = stated.to_lowercase();
        let begins = text.trim_start().to_lowercase();
        if stated.contains("nitf") || begins.starts_with("<nitf") {
            Self::Nitf
        } else if stated.contains("html") || stated.contains("xml") {
            Self::Html
        } else if stated.contains("markdown") {
            Self::Markdown
        } else if stated.contains("plain") {
            Self::Text
        } else if stated.contains("json") || stated.contains("octet") || stated.contains("image/") {
            Self::Other
        } else if ["</p>", "<p>", "<br", "</div>"]
            .iter()
            .any(|tag| text.contains(tag))
        {
            Self::Html
        } else {
            Self::Text
        }
    }
}

const BODIES: &[&str] = &[
    "main", "body", "xhtml", "html", "nitf", "text", "article", "story", "full",
];

/// Reads the version of the body that keeps most of its structure.
fn body(fields: &Fields<'_>, received: &mut Received) {
    let single = |name: &'static str| Some((name.to_owned(), fields.get(name)?.as_str()?));
    let fitting = parts(fields, "bodies", BODIES);
    let bodies = if fitting.is_empty() {
        fields.list("bodies")
    } else {
        fitting
    };
    let several = bodies.iter().filter_map(|body| {
        let kind = body.text(&["contenttype", "role"]).unwrap_or_default();
        Some((kind, body.get("value")?.as_str()?))
    });
    let mut written: Vec<(String, &str)> = ["body_xhtml", "body_html", "body_nitf"]
        .into_iter()
        .filter_map(single)
        .chain(several)
        .chain(single("body_text").map(|(_, text)| ("text/plain".to_owned(), text)))
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    written.sort_by_key(|(kind, text)| match Written::of(kind, text) {
        Written::Html => 0,
        Written::Nitf => 1,
        Written::Markdown => 2,
        Written::Text => 3,
        Written::Other => 4,
    });
    let Some((kind, text)) = written.first() else {
        return;
    };
    match Written::of(kind, text) {
        Written::Html => received.body = html::fragment(text),
        Written::Nitf => nitf::read(text, received),
        Written::Markdown => {
            let read = marked::markdown("", text);
            (received.body, received.written) = (read.body, read.written);
            received.unplaced.extend(read.unplaced);
        }
        Written::Other => {}
        Written::Text => {
            let each = lines::blocks(text).into_iter();
            received.body = each
                .map(|line| Block::plain(BlockKind::Paragraph, line))
                .collect();
        }
    }
    if received.body.is_empty() {
        received
            .unplaced
            .push(format!("Its body: {}", one_line(text)));
    }
}
