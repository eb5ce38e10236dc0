//! Web addresses: comparison, resolution of relative addresses, and addresses of copies.

use crate::clipping::address::is_address;

/// An address without the parts that do not distinguish pages: scheme, `www.`, fragment, trackers, final slash, AMP mark. For
/// comparison only.
pub(super) fn folded(url: &str) -> String {
    let url = original(url).map_or_else(|| url.to_owned(), |copy| copy.url);
    let small = url.trim().to_lowercase();
    let bare = small
        .strip_prefix("https://")
        .or_else(|| small.strip_prefix("http://"))
        .or_else(|| small.strip_prefix("//"))
        .unwrap_or(&small);
    let bare = bare.split('#').next().unwrap_or(bare);
    let bare = ["www.", "m.", "amp.", "mobile."]
        .iter()
        .find_map(|prefix| bare.strip_prefix(prefix))
        .unwrap_or(bare);
    let (path, query) = bare.split_once('?').unwrap_or((bare, ""));
    let path = path.trim_end_matches('/');
    let path = path
        .strip_suffix("/amp")
        .or_else(|| path.strip_suffix("/index.html"))
        .unwrap_or(path);
    let kept: Vec<&str> = query
        .split('&')
        .filter(|part| !part.is_empty() && !is_tracker(part))
        .collect();
    if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    }
}

/// Whether a part of a query is a tracker, which does not identify the page.
fn is_tracker(part: &str) -> bool {
    const NAMES: &[&str] = &[
        "fbclid",
        "gclid",
        "dclid",
        "msclkid",
        "yclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "cmpid",
        "cmp",
        "ref",
        "ref_src",
        "ref_url",
        "source",
        "src",
        "amp",
        "outputtype",
        "smid",
        "partner",
        "ns_campaign",
        "ns_mchannel",
        "at_medium",
        "at_campaign",
        "xtor",
        "wt_mc",
        "wt_zmc",
        "sharetype",
        "share",
        "feature",
        "s",
        "mod",
        "ito",
        "cid",
        "ocid",
        "taid",
        "sh",
        "_x_tr_sl",
        "_x_tr_tl",
    ];
    let name = part.split('=').next().unwrap_or(part);
    name.starts_with("utm_") || name.starts_with("pk_") || NAMES.contains(&name)
}

/// Whether an address is that of a site rather than of an article.
pub(super) fn is_front_page(url: &str) -> bool {
    let behind = url.split_once("://").map_or("", |(_, rest)| rest);
    behind
        .split_once('/')
        .is_none_or(|(_, path)| path.trim_matches('/').is_empty())
}

/// The full address for one that may be relative (RFC 3986, section 5); `None` if it cannot be resolved with the base.
pub(super) fn resolved(href: &str, base: Option<&str>) -> Option<String> {
    let href = href.trim();
    if href.starts_with("http://") || href.starts_with("https://") {
        return Some(href.to_owned());
    }
    let Some(base) = base else {
        let host = href.strip_prefix("//").filter(|host| host.contains('.'));
        return host.map(|host| format!("https://{host}"));
    };
    let (scheme, rest) = base.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    if let Some(other_host) = href.strip_prefix("//") {
        return Some(format!("{scheme}://{other_host}"));
    }
    let has_scheme = href
        .split_once(':')
        .is_some_and(|(before, _)| !before.contains(['/', '?', '#']));
    if has_scheme || href.is_empty() || href.starts_with('#') {
        return None;
    }
    let path = rest.get(authority.len()..).unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let folder = path
        .rfind('/')
        .map_or("", |at| path.get(..at).unwrap_or_default());
    let joined = match href.chars().next() {
        Some('/') => href.to_owned(),
        Some('?') => format!("{path}{href}"),
        _ => format!("{folder}/{href}"),
    };
    Some(format!("{scheme}://{authority}{}", without_dots(&joined)))
}

/// A path without `.` and `..`.
fn without_dots(path: &str) -> String {
    let (path, query) = match path.find(['?', '#']) {
        Some(at) => path.split_at(at),
        None => (path, ""),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}{query}", parts.join("/"))
}

/// The parsed address of a copy.
pub(super) struct Copy {
    /// The address that was copied.
    pub(super) url: String,
    /// Whether the copy is in an archive and so permanent.
    pub(super) is_archived: bool,
    /// The day of the copy, in EDTF.
    pub(super) date: Option<String>,
}

/// Hosts of archives. Some of their addresses do not contain the original address.
const ARCHIVES: &[&str] = &[
    "archive.org",
    "archive.ph",
    "archive.is",
    "archive.today",
    "archive.li",
    "archive.vn",
    "archive.md",
    "archive.fo",
    "archive-it.org",
    "arquivo.pt",
    "ghostarchive.org",
    "megalodon.jp",
    "perma.cc",
    "webarchive.org.uk",
    "webcitation.org",
    "freezepage.com",
    "preservetube.com",
    "webarchive.nationalarchives.gov.uk",
    "webarchive.loc.gov",
];

/// Whether an address is that of a copy in an archive.
pub(super) fn is_archive(url: &str) -> bool {
    let host = host(url);
    !is_front_page(url)
        && ARCHIVES.iter().any(|archive| {
            host == *archive
                || host
                    .strip_suffix(archive)
                    .is_some_and(|before| before.ends_with('.'))
        })
}

/// Whether an address refers to the machine on which the page was saved, and so to nothing that was published.
pub(super) fn is_on_this_machine(url: &str) -> bool {
    let host = host(url);
    let name = host.split(':').next().unwrap_or(&host);
    name == "localhost"
        || name.starts_with("127.")
        || name == "0.0.0.0"
        || host.starts_with("[::1]")
}

fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.to_lowercase()
}

/// The original address in the address of a copy.
pub(super) fn original(url: &str) -> Option<Copy> {
    let (_, rest) = url.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let host = host.to_lowercase();
    let copy = in_archive(path, is_archive(url))
        .or_else(|| in_search_cache(&host, path))
        .or_else(|| in_amp_cache(&host, path))
        .or_else(|| in_translator(&host, path))?;
    is_address(&copy.url).then_some(copy)
}

/// `web/20240507112233id_/https://…`, `2024.05.07-112233/https://…`, `https://…`
fn in_archive(path: &str, is_archived: bool) -> Option<Copy> {
    let schemes = ["https:/", "http:/"].iter();
    let Some(at) = schemes.filter_map(|scheme| path.find(scheme)).min() else {
        return without_scheme(path).filter(|_| is_archived);
    };
    let before = path.get(..at)?;
    // An address in a query or after other words is a parameter, not a copy.
    if before.contains(['?', '=', '#']) || !(before.is_empty() || before.ends_with('/')) {
        return None;
    }
    let stamp = before.trim_end_matches('/').rsplit('/').next()?;
    let date = stamped(stamp);
    if date.is_none() && !is_archived && !before.is_empty() {
        return None;
    }
    let (scheme, rest) = path.get(at..)?.split_once(":/")?;
    let rest = rest.trim_start_matches('/');
    Some(Copy {
        url: format!("{scheme}://{}", without_default_port(scheme, rest)),
        is_archived,
        date,
    })
}

/// A host and path without the scheme's default port, which crawlers include.
fn without_default_port(scheme: &str, rest: &str) -> String {
    let port = if scheme == "http" { ":80" } else { ":443" };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    format!("{}{path}", host.strip_suffix(port).unwrap_or(host))
}

/// `web/20240507112233/www.example.com/page`: archives read an address without a scheme as one with `http:`.
fn without_scheme(path: &str) -> Option<Copy> {
    let (_, rest) = path.split_once('/')?;
    let (stamp, page) = rest.split_once('/')?;
    let date = stamped(stamp)?;
    let host = page.split('/').next().unwrap_or(page);
    host.contains('.').then(|| Copy {
        url: format!("http://{page}"),
        is_archived: true,
        date: Some(date),
    })
}

/// `translate?u=https://…` on a translation service, `www-example-com.translate.goog/page`
fn in_translator(host: &str, path: &str) -> Option<Copy> {
    if let Some(dashed) = host.strip_suffix(".translate.goog") {
        // A hyphen in the host is doubled.
        let named = dashed
            .replace("--", "\0")
            .replace('-', ".")
            .replace('\0', "-");
        let page = path.split("?_x_tr").next().unwrap_or(path);
        let page = page.split("&_x_tr").next().unwrap_or(page);
        return Some(not_kept(format!("https://{named}/{page}")));
    }
    let is_translator = host.starts_with("translate.") && path.starts_with("translate");
    let (_, behind) = path.split_once("u=").filter(|_| is_translator)?;
    let named = behind.split('&').next().unwrap_or(behind);
    let named = named.replace("%3A", ":").replace("%2F", "/");
    named.starts_with("http").then(|| not_kept(named))
}

/// The day in `20240507112233id_` or `2024.05.07-112233`.
fn stamped(stamp: &str) -> Option<String> {
    let day = stamp.split('-').next()?;
    let figures: String = if day.contains('.') {
        day.split('.').collect()
    } else {
        day.trim_end_matches(|c: char| c.is_ascii_lowercase() || c == '_')
            .to_owned()
    };
    let is_stamp = (8..=14).contains(&figures.len()) && figures.bytes().all(|b| b.is_ascii_digit());
    if !is_stamp {
        return None;
    }
    super::moment::day(figures.get(..8)?)
}

/// `search?q=cache:Abc:https://…+words`
fn in_search_cache(host: &str, path: &str) -> Option<Copy> {
    if !host.contains("cache") && !path.contains("q=cache:") {
        return None;
    }
    let (_, behind) = path
        .split_once("cache:")
        .or_else(|| path.split_once("u="))?;
    let behind = behind.replace("%3A", ":").replace("%2F", "/");
    let end = behind.find(['+', '&']).unwrap_or(behind.len());
    let named = behind.get(..end)?;
    let url = match named.find("http") {
        Some(at) => named.get(at..)?.to_owned(),
        None => {
            let page = named.rsplit(':').next()?;
            if !page.contains('.') {
                return None;
            }
            format!("https://{page}")
        }
    };
    Some(not_kept(url))
}

/// `c/s/www.example.com/page` on an AMP cache, `amp/s/www.example.com/page` on a search engine
fn in_amp_cache(host: &str, path: &str) -> Option<Copy> {
    let is_cache = host.ends_with("ampproject.org") || host.ends_with("bing-amp.com");
    let is_viewer = host.contains("google.") && path.starts_with("amp/");
    if !is_cache && !is_viewer {
        return None;
    }
    let mut parts = path.splitn(2, '/');
    parts
        .next()
        .filter(|kind| matches!(*kind, "c" | "v" | "i" | "r" | "wp" | "amp"))?;
    let rest = parts.next()?;
    let url = match rest.strip_prefix("s/") {
        Some(rest) => format!("https://{rest}"),
        None => format!("http://{rest}"),
    };
    let bare = url.split("?amp").next().unwrap_or(&url).to_owned();
    Some(not_kept(bare))
}

/// A copy that is not permanent.
fn not_kept(url: String) -> Copy {
    Copy {
        url,
        is_archived: false,
        date: None,
    }
}

/// The date in an address: `/2024/05/06/`, `/2024-05-06-words`, `/20240506/`; the month, if there is no day.
pub(super) fn day_in(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let (_, path) = rest.split_once('/')?;
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let mut days: Vec<String> = Vec::new();
    let parts: Vec<&str> = path.split('/').collect();
    for (at, part) in parts.iter().enumerate() {
        let next = |steps: usize| parts.get(at + steps).copied().unwrap_or_default();
        let spread = format!("{part}-{}-{}", next(1), next(2));
        days.extend(exact(&spread));
        days.extend(dashed(part));
        days.extend(exact_figures(part));
    }
    days.dedup();
    match days.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// A day such as `2024-5-6` in EDTF.
fn exact(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let sound = year.len() == 4
        && [year, month, day]
            .iter()
            .all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    let is_recent = (1990..2200).contains(&year.parse().unwrap_or(0));
    (sound && is_recent && parts.next().is_none())
        .then(|| super::moment::day(&format!("{year}-{month:0>2}-{day:0>2}")))
        .flatten()
}

/// `words-2024-05-06`, `2024-05-06-words`
fn dashed(part: &str) -> Option<String> {
    let pieces: Vec<&str> = part.split(['-', '_', '.']).collect();
    pieces.windows(3).find_map(|three| exact(&three.join("-")))
}

/// `20240506`
fn exact_figures(part: &str) -> Option<String> {
    if part.len() != 8 || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (year, rest) = part.split_at(4);
    let (month, day) = rest.split_at(2);
    exact(&format!("{year}-{month}-{day}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_page_fold_to_one() {
        for (one, other) in [
            ("https://www.post.example/a/", "http://post.example/a"),
            (
                "https://post.example/a?utm_source=x&id=3",
                "https://post.example/a?id=3#top",
            ),
            ("https://post.example/a/amp/", "https://amp.post.example/a"),
            (
                "https://web.archive.org/web/20240507112233/https://post.example/a",
                "https://post.example/a",
            ),
        ] {
            assert_eq!(folded(one), folded(other));
        }
        assert_ne!(
            folded("https://post.example/a?id=3"),
            folded("https://post.example/a?id=4")
        );
    }

    #[test]
    fn copies_are_recognised_by_their_addresses() {
        for (copy, url, archived, date) in [
            (
                "https://web.archive.org/web/20240507112233/https://post.example/news/bridge",
                "https://post.example/news/bridge",
                true,
                Some("2024-05-07"),
            ),
            (
                "https://web.archive.org/web/20240507112233id_/http://post.example/a?b=c",
                "http://post.example/a?b=c",
                true,
                Some("2024-05-07"),
            ),
            (
                "https://web.archive.org/web/2024/https://post.example/a",
                "https://post.example/a",
                true,
                None,
            ),
            (
                "https://archive.ph/20240507112233/https://post.example/a",
                "https://post.example/a",
                true,
                Some("2024-05-07"),
            ),
            (
                "https://archive.is/2024.05.07-112233/https://post.example/a",
                "https://post.example/a",
                true,
                Some("2024-05-07"),
            ),
            (
                "https://arquivo.pt/wayback/20160516123000/http://post.example/a",
                "http://post.example/a",
                true,
                Some("2016-05-16"),
            ),
            (
                "https://webcache.googleusercontent.com/search?q=cache:AbC-1:https://post.example/a+&cd=1&hl=en",
                "https://post.example/a",
                false,
                None,
            ),
            (
                "https://webcache.googleusercontent.com/search?q=cache:https://post.example/a",
                "https://post.example/a",
                false,
                None,
            ),
            (
                "https://www-post-example.cdn.ampproject.org/c/s/www.post.example/a",
                "https://www.post.example/a",
                false,
                None,
            ),
            (
                "https://www.google.com/amp/s/www.post.example/a",
                "https://www.post.example/a",
                false,
                None,
            ),
            (
                "https://web.archive.org/web/20240507112233/www.post.example/a",
                "http://www.post.example/a",
                true,
                Some("2024-05-07"),
            ),
            (
                "https://the--post-example.translate.goog/a?_x_tr_sl=en&_x_tr_tl=de",
                "https://the-post.example/a",
                false,
                None,
            ),
            (
                "https://translate.google.com/translate?sl=en&u=https%3A%2F%2Fpost.example/a&tl=de",
                "https://post.example/a",
                false,
                None,
            ),
        ] {
            let read = original(copy).unwrap();
            assert_eq!(
                (read.url.as_str(), read.is_archived, read.date.as_deref()),
                (url, archived, date),
                "{copy}"
            );
        }
        for own in [
            "https://post.example/share?url=https://other.example/a",
            "https://post.example/2024/05/07/a",
            "https://archive.ph/AbCd1",
            "https://post.example/a/https-is-safe",
        ] {
            assert!(original(own).is_none(), "{own}");
        }
        assert!(is_archive("https://archive.ph/AbCd1") && !is_archive("https://myarchive.org/x"));
    }

    #[test]
    fn relative_addresses_are_resolved_with_their_base() {
        for (href, base, full) in [
            (
                "/a",
                Some("https://post.example/x/y"),
                Some("https://post.example/a"),
            ),
            (
                "a?b",
                Some("https://post.example/x/y"),
                Some("https://post.example/x/a?b"),
            ),
            (
                "../a",
                Some("https://post.example/x/y/z"),
                Some("https://post.example/x/a"),
            ),
            (
                "//other.example/a",
                Some("https://post.example/"),
                Some("https://other.example/a"),
            ),
            (
                "a",
                Some("https://post.example"),
                Some("https://post.example/a"),
            ),
            ("/a", None, None),
            ("javascript:x", Some("https://post.example/"), None),
            (
                "https://post.example/a",
                None,
                Some("https://post.example/a"),
            ),
        ] {
            assert_eq!(resolved(href, base).as_deref(), full, "{href}");
        }
    }

    #[test]
    fn a_day_in_an_address_is_a_whole_day() {
        for (url, day) in [
            ("https://post.example/2024/05/06/bridge", Some("2024-05-06")),
            (
                "https://post.example/news/2024/5/6/bridge",
                Some("2024-05-06"),
            ),
            (
                "https://post.example/news/2024-05-06-bridge.html",
                Some("2024-05-06"),
            ),
            ("https://post.example/20240506/bridge", Some("2024-05-06")),
            ("https://post.example/2024/05/bridge", None),
            ("https://post.example/2024/13/06/bridge", None),
            ("https://post.example/a-12345678", None),
            ("https://post.example/", None),
        ] {
            assert_eq!(day_in(url).as_deref(), day, "{url}");
        }
    }
}
