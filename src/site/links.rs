//! Checks the links of a finished site. They are read from its pages, as a browser would read them.

use std::collections::{BTreeMap, BTreeSet};

use dom_query::Document;
use rayon::prelude::*;

use super::publish::File;
use crate::text::percent::decoded;

/// A link on a page that is broken, or that requests something from the network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BrokenLink {
    /// The page.
    pub page: String,
    /// Its address, as written.
    pub address: String,
    /// What is wrong with it, as the end of a sentence.
    pub why: &'static str,
}

/// The ids and links of a page.
struct Page {
    /// The ids to which links within the page can lead.
    ids: BTreeSet<String>,
    /// The addresses of links, and whether the page is incomplete without their targets.
    links: Vec<(String, bool)>,
}

/// All broken links on all pages, in order, and the number of links.
pub fn broken(files: &[File]) -> (Vec<BrokenLink>, usize) {
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let pages: BTreeMap<&str, Page> = files
        .par_iter()
        .filter(|file| file.path.ends_with(".html"))
        .map(|file| {
            (
                file.path.as_str(),
                read(&String::from_utf8_lossy(&file.bytes)),
            )
        })
        .collect();
    let count = pages.values().map(|page| page.links.len()).sum();
    let mut broken: Vec<BrokenLink> = Vec::new();
    for (path, page) in &pages {
        for (address, is_part) in &page.links {
            if let Some(why) = wrong(path, address, *is_part, &paths, &pages) {
                broken.push(BrokenLink {
                    page: (*path).to_owned(),
                    address: address.clone(),
                    why,
                });
            }
        }
    }
    broken.sort();
    broken.dedup();
    (broken, count)
}

fn read(html: &str) -> Page {
    let document = Document::from(html);
    let values = |selector: &str, attribute: &str| -> Vec<String> {
        let nodes = document.select(selector);
        let values = nodes.nodes().iter().filter_map(|node| node.attr(attribute));
        values.map(|value| value.to_string()).collect()
    };
    let mut ids: BTreeSet<String> = values("[id]", "id").into_iter().collect();
    ids.extend(values("a[name]", "name"));
    let mut links: Vec<(String, bool)> = Vec::new();
    links.extend(
        values("a[href], area[href]", "href")
            .into_iter()
            .map(|href| (href, false)),
    );
    links.extend(
        values("link[rel~=stylesheet], link[rel~=icon]", "href")
            .into_iter()
            .map(|href| (href, true)),
    );
    links.extend(values("[src]", "src").into_iter().map(|src| (src, true)));
    links.extend(
        values("use[href]", "href")
            .into_iter()
            .map(|href| (href, true)),
    );
    Page { ids, links }
}

/// Whether this is a link to a file of the site from the 404 page, which hosts show at any address.
fn is_for_any_address(path: &str, address: &str, paths: &BTreeSet<&str>) -> bool {
    let place = address.split(['#', '?']).next().unwrap_or_default();
    let mut ends = place
        .match_indices('/')
        .filter_map(|(at, _)| place.get(at + 1..));
    path == "404.html" && ends.any(|end| paths.contains(end))
}

fn wrong(
    path: &str,
    address: &str,
    is_part: bool,
    paths: &BTreeSet<&str>,
    pages: &BTreeMap<&str, Page>,
) -> Option<&'static str> {
    let address = address.trim();
    if let Some(scheme) = scheme(address) {
        let is_remote = is_part && scheme != "data";
        return is_remote.then_some(
            "loads something from the network, which fails when the site is opened from a disk",
        );
    }
    if address.starts_with('/') && is_for_any_address(path, address, paths) {
        return None;
    }
    if address.starts_with('/') {
        return Some("begins with `/`, so it does not work when the site is opened from a disk");
    }
    let (place, fragment) = address.split_once('#').unwrap_or((address, ""));
    let place = place.split('?').next().unwrap_or("");
    let target = if place.is_empty() {
        Some(path.to_owned())
    } else {
        resolved(path, &decoded(place))
    };
    let Some(target) = target.filter(|target| paths.contains(target.as_str())) else {
        return Some("does not lead to a file of the site");
    };
    let fragment = decoded(fragment);
    let page = pages.get(target.as_str())?;
    let is_there = fragment.is_empty() || fragment == "top" || page.ids.contains(&fragment);
    (!is_there).then_some("leads to a place that does not exist on its page")
}

/// The text before the first colon, if it is a scheme.
fn scheme(address: &str) -> Option<String> {
    if address.starts_with("//") {
        return Some(String::new());
    }
    let (scheme, _) = address.split_once(':')?;
    let mut letters = scheme.chars();
    let is_one = letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    is_one.then(|| scheme.to_ascii_lowercase())
}

/// Resolves a relative address on a page; `None` if it leads out of the site.
fn resolved(page: &str, place: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in place.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(pages: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<File> = pages
            .iter()
            .map(|(path, html)| File {
                path: (*path).to_owned(),
                bytes: html.as_bytes().to_vec().into(),
            })
            .collect();
        broken(&files)
            .0
            .into_iter()
            .map(|link| format!("{} {}", link.page, link.address))
            .collect()
    }

    #[test]
    fn a_link_leads_to_a_file_and_to_a_place_in_it() {
        let found = site(&[
            (
                "index.html",
                "<a href=a/b.html#x>1</a><a href='a/b.html#%C3%A9'>2</a><a href=''>3</a><a href='#none'>4</a><a href=gone.html>5</a>",
            ),
            (
                "a/b.html",
                "<p id=x></p><p id=é></p><a href=../index.html>6</a><a href=../../index.html>7</a><a href=/index.html>8</a><a href=mailto:a@b>9</a>",
            ),
        ]);
        assert_eq!(
            found,
            [
                "a/b.html ../../index.html",
                "a/b.html /index.html",
                "index.html #none",
                "index.html gone.html"
            ]
        );
    }

    #[test]
    fn nothing_is_asked_of_the_network() {
        let found = site(&[(
            "index.html",
            "<link rel=stylesheet href=https://x.example/a.css><script src=//x.example/a.js></script><img src='data:image/png;base64,x'><a href=https://x.example/>x</a>",
        )]);
        assert_eq!(
            found,
            [
                "index.html //x.example/a.js",
                "index.html https://x.example/a.css"
            ]
        );
    }
}
