//! Web addresses that lead to the same page. The same report, saved twice, is one origin and not two.

use std::collections::BTreeMap;

use super::article::ArticleText;
use super::whole::{Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::text::percent::decoded;

/// Reports articles whose `url` leads to the same page as that of an earlier article, unless one says that it is derived from the
/// other, or both from a third. With `only`, reports only pairs that contain one of these articles (ids).
pub fn same_reports(content: &Content, only: Option<&[&str]>) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let mut first: BTreeMap<String, &Record<ArticleText>> = BTreeMap::new();
    for article in &content.articles {
        let Some(url) = article.text.url.as_deref() else {
            continue;
        };
        let Some(known) = first.get(&folded(url)).copied() else {
            first.insert(folded(url), article);
            continue;
        };
        let is_wanted = |article: &Record<ArticleText>| {
            only.is_none_or(|only| only.contains(&article.id.as_str()))
        };
        if !are_related(known, article) && (is_wanted(known) || is_wanted(article)) {
            problems.push(problem(known, article));
        }
    }
    problems
}

fn are_related(one: &Record<ArticleText>, other: &Record<ArticleText>) -> bool {
    let origin = |article: &Record<ArticleText>| {
        let text = &article.text;
        let derived = text.derived_from.as_ref();
        let derived = derived.or(text.relations.translates.as_ref());
        derived.map(|origin| origin.value.clone())
    };
    let (of_one, of_other) = (origin(one), origin(other));
    of_one.as_deref() == Some(&other.id)
        || of_other.as_deref() == Some(&one.id)
        || (of_one.is_some() && of_one == of_other)
}

fn problem(known: &Record<ArticleText>, article: &Record<ArticleText>) -> Diagnostic {
    let message = format!(
        "`{}` and `{}` have the same address, so one report counts as two origins",
        known.id, article.id
    );
    Diagnostic::at(Rule::SameAddress, Span::new(article.file, 0..0), message)
        .label("this article")
        .related(Span::new(known.file, 0..0), "the other one")
        .help(format!(
            "delete one of the two, or add `derived_from: {}` to this one if it is a later version",
            known.id
        ))
}

/// Prefixes of host names for mobile and AMP pages.
const HOSTS: [&str; 5] = ["www.", "m.", "mobile.", "amp.", "touch."];

/// Query parameters that identify the referrer, not the page.
const TRACKING: [&str; 21] = [
    "fbclid",
    "gclid",
    "gbraid",
    "wbraid",
    "dclid",
    "msclkid",
    "yclid",
    "twclid",
    "mc_cid",
    "mc_eid",
    "igshid",
    "igsh",
    "ocid",
    "cmpid",
    "cmp",
    "ref",
    "ref_src",
    "smid",
    "_ga",
    "amp",
    "outputtype",
];

/// An address in a form that is the same for two addresses of one page.
fn folded(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.split('#').next().unwrap_or("");
    let rest = original(rest);
    let rest = rest.split_once("://").map_or(rest, |(_, rest)| rest);
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = place.split_once('/').unwrap_or((place, ""));
    let host = host.to_ascii_lowercase();
    let mut host = host.trim_end_matches(":443").trim_end_matches(":80");
    while let Some(short) = HOSTS.iter().find_map(|before| host.strip_prefix(before)) {
        host = short;
    }
    let path = decoded(path);
    let path = path.trim_end_matches('/');
    let path = path.strip_suffix("/index.html").unwrap_or(path);
    let path = path.strip_prefix("amp/").unwrap_or(path);
    let path = path
        .strip_suffix("/amp")
        .or_else(|| path.strip_suffix(".amp"))
        .unwrap_or(path)
        .replace(".amp.html", ".html");
    let mut parameters: Vec<&str> = query.split('&').filter(|one| !is_tracking(one)).collect();
    parameters.sort_unstable();
    format!(
        "{host}/{}?{}",
        path.trim_end_matches('/'),
        parameters.join("&")
    )
}

/// The original address inside that of an AMP copy.
fn original(address: &str) -> &str {
    let inside = |mark: &str| address.split_once(mark).map(|(_, inside)| inside);
    let host = address.split('/').next().unwrap_or("").to_ascii_lowercase();
    let kept = if host == "web.archive.org" {
        ["https://", "http://"].iter().find_map(|scheme| {
            let at = address.find(scheme)?;
            address.get(at..)
        })
    } else if host.ends_with(".cdn.ampproject.org") {
        inside("/c/s/").or_else(|| inside("/c/"))
    } else if host.contains("google.") {
        inside("/amp/s/").or_else(|| inside("/amp/"))
    } else {
        None
    };
    kept.unwrap_or(address)
}

fn is_tracking(parameter: &str) -> bool {
    let name = parameter
        .split('=')
        .next()
        .unwrap_or("")
        .to_ascii_lowercase();
    name.is_empty()
        || name.starts_with("utm_")
        || name.starts_with("at_")
        || TRACKING.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn addresses_of_one_page_are_the_same() {
        let plain = folded("https://brannock.example/news/bridge");
        for url in [
            "http://www.Brannock.example/news/bridge/",
            "https://m.brannock.example/news/bridge?utm_source=x&fbclid=1#top",
            "https://brannock.example/news/bridge/amp/",
            "https://amp.brannock.example/news/bridge?gclid=2",
            "https://brannock.example/amp/news/bridge",
            "https://www.google.com/amp/s/www.brannock.example/news/bridge",
            "https://brannock-example.cdn.ampproject.org/c/s/brannock.example/news/bridge",
            "https://brannock.example:443/news/bridge/index.html",
            "https://brannock.example/news/%62ridge",
            "https://web.archive.org/web/20240507112233/https://brannock.example/news/bridge",
        ] {
            assert_eq!(folded(url), plain, "{url}");
        }
        for url in [
            "https://brannock.example/news/bridge-2",
            "https://brannock.example/news/bridge?id=2",
            "https://post.example/news/bridge",
            "https://brannock.example/News/bridge",
        ] {
            assert_ne!(folded(url), plain, "{url}");
        }
        assert_eq!(
            folded("https://a.example/?b=2&a=1"),
            folded("http://a.example?a=1&b=2&utm_x=")
        );
    }
}
