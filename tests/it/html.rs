//! A small HTML checker for pages: elements nest, attributes are quoted, ids are unique.

use std::collections::BTreeMap;

/// A piece of a page.
#[derive(Clone, Debug)]
pub(crate) enum Piece<'a> {
    Open(&'a str, Vec<(&'a str, String)>),
    Close(&'a str),
    Text(&'a str),
}

const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Splits HTML into pieces. Void elements are only opened.
pub(crate) fn pieces(html: &str) -> Result<Vec<Piece<'_>>, String> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        rest = if let Some(comment) = tag.strip_prefix("<!--") {
            comment
                .split_once("-->")
                .ok_or("a comment without an end")?
                .1
        } else {
            let end =
                end_of_tag(tag).ok_or_else(|| format!("a tag without an end: {}", short(tag)))?;
            read_tag(&tag[1..end], &mut pieces)?;
            &tag[end + 1..]
        };
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quoted = false;
    tag.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == '>' && !quoted).then_some(at)
    })
}

fn read_tag<'a>(tag: &'a str, pieces: &mut Vec<Piece<'a>>) -> Result<(), String> {
    if tag.starts_with('!') {
        return Ok(());
    }
    if let Some(name) = tag.strip_prefix('/') {
        pieces.push(Piece::Close(name.trim()));
        return Ok(());
    }
    let (tag, closed) = tag
        .strip_suffix('/')
        .map_or((tag, false), |tag| (tag, true));
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(format!("no element is called `{}`", short(tag)));
    }
    let mut attributes: Vec<(&str, String)> = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        if attributes.iter().any(|(known, _)| *known == attribute)
            || attribute.contains(['"', '\'', '<', '&'])
        {
            return Err(format!("attribute `{attribute}` in <{}>", short(tag)));
        }
        match after.strip_prefix("=\"") {
            Some(value) => {
                let (value, after) = value
                    .split_once('"')
                    .ok_or_else(|| format!("<{}>", short(tag)))?;
                attributes.push((attribute, unescape(value)?));
                rest = after;
            }
            None if after.starts_with('=') => {
                return Err(format!("a value without quotes in <{}>", short(tag)));
            }
            None => {
                attributes.push((attribute, String::new()));
                rest = after;
            }
        }
    }
    pieces.push(Piece::Open(name, attributes));
    if closed && !VOID.contains(&name) {
        pieces.push(Piece::Close(name));
    }
    Ok(())
}

fn short(text: &str) -> String {
    text.chars().take(80).collect()
}

/// Text with its entities replaced; an entity that no page here uses is an error.
pub(crate) fn unescape(text: &str) -> Result<String, String> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, entity)) = rest.split_once('&') {
        plain.push_str(before);
        let (name, after) = entity
            .split_once(';')
            .ok_or_else(|| format!("a bare `&` in `{}`", short(text)))?;
        plain.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" | "#x27" => '\'',
            "#x2F" => '/',
            "nbsp" => '\u{a0}',
            _ => return Err(format!("`&{};`", short(name))),
        });
        rest = after;
    }
    plain.push_str(rest);
    Ok(plain)
}

/// Checks that elements nest, that none is where browsers would move it, and that ids are unique.
pub(crate) fn check(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut ids: BTreeMap<String, usize> = BTreeMap::new();
    for piece in pieces(html)? {
        match piece {
            Piece::Open(name, attributes) => {
                if name == "a" && open.contains(&"a") {
                    return Err(format!("a link within a link, after {}", open.join(" > ")));
                }
                if BLOCKS.contains(&name) && open.contains(&"p") {
                    return Err(format!("<{name}> within a paragraph: {}", open.join(" > ")));
                }
                for (attribute, value) in attributes {
                    if attribute == "id" {
                        *ids.entry(value).or_default() += 1;
                    }
                }
                if !VOID.contains(&name) {
                    open.push(name);
                }
            }
            Piece::Close(name) => match open.pop() {
                Some(last) if last == name => {}
                last => return Err(format!("</{name}> closes {last:?} in {}", open.join(" > "))),
            },
            Piece::Text(text) => drop(unescape(text)?),
        }
    }
    match ids.into_iter().find(|(_, count)| *count > 1) {
        Some((id, count)) => Err(format!("id `{id}` stands {count} times")),
        None if open.is_empty() => Ok(()),
        None => Err(format!("never closed: {}", open.join(" > "))),
    }
}

const BLOCKS: [&str; 16] = [
    "p",
    "div",
    "ul",
    "ol",
    "li",
    "table",
    "blockquote",
    "pre",
    "section",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dl",
];

/// The text of the HTML as a reader sees it: without tags, with entities replaced. Elements for which `skip` is true are left out
/// with their contents.
pub(crate) fn text(
    html: &str,
    skip: impl Fn(&str, &[(&str, String)]) -> bool,
) -> Result<String, String> {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut skipped_at = None;
    for piece in pieces(html)? {
        match piece {
            Piece::Open(name, attributes) => {
                let void = VOID.contains(&name);
                if skipped_at.is_none() && !void && skip(name, &attributes) {
                    skipped_at = Some(depth);
                }
                depth += usize::from(!void);
            }
            Piece::Close(_) => {
                depth = depth.saturating_sub(1);
                if skipped_at == Some(depth) {
                    skipped_at = None;
                }
            }
            Piece::Text(piece) if skipped_at.is_none() => text.push_str(&unescape(piece)?),
            Piece::Text(_) => {}
        }
    }
    Ok(text)
}

/// The values of an attribute, with the element's name.
pub(crate) fn attributes(html: &str, wanted: &str) -> Vec<(String, String)> {
    let all = pieces(html)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Open(name, attributes) => Some((
                name.to_owned(),
                attributes.into_iter().find(|(key, _)| *key == wanted)?.1,
            )),
            _ => None,
        });
    all.collect()
}

/// The HTML of every element that matches a CSS selector, in order, including the element itself.
pub(crate) fn select(html: &str, selector: &str) -> Vec<String> {
    let page = dom_query::Document::from(html);
    let found = page.select(selector);
    found.iter().map(|one| one.html().to_string()).collect()
}

/// The HTML of the only element that matches a CSS selector.
#[track_caller]
pub(crate) fn the(html: &str, selector: &str) -> String {
    let mut found = select(html, selector);
    let only = found.pop().filter(|_| found.is_empty());
    only.unwrap_or_else(|| panic!("`{selector}` does not find one element in:\n{html}"))
}

#[test]
fn selectors_find_elements() {
    let html = "<main><p class=\"a\">x</p><p id=\"b\">y</p></main>";
    assert_eq!(the(html, "main p.a"), "<p class=\"a\">x</p>");
    assert_eq!(select(html, "p").len(), 2);
    assert!(select(html, "li").is_empty());
}

#[test]
fn the_checker_distinguishes_valid_from_broken_html() {
    assert_eq!(
        check("<!doctype html><p class=\"x\">a &amp; b<br><svg><path d=\"M0\"/></svg></p>"),
        Ok(())
    );
    for broken in [
        "<p>",
        "<b><i></b></i>",
        "<p id=\"a\"></p><p id=\"a\"></p>",
        "<a><a></a></a>",
        "a & b",
        "<p class=x>",
        "<p><div></div></p>",
    ] {
        assert!(check(broken).is_err(), "{broken}");
    }
    assert_eq!(
        text("a<i>b<b>c</b></i>&lt;d", |name, _| name == "i"),
        Ok("a<d".into())
    );
}
