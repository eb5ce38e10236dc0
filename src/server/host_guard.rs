//! Who may ask: browsers on this machine that were sent here by their own address bar or by a page of this site.
//!
//! A page from elsewhere can make a browser ask for anything: under its own name that suddenly leads to this machine (DNS
//! rebinding), or as its own script, which a search index is. Neither may read a dossier that is not published yet.

use axum::http::{HeaderMap, HeaderName, StatusCode, Uri, header};

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// Why a request is refused; `None` if it may be answered.
pub(super) fn refusal(uri: &Uri, headers: &HeaderMap, port: u16) -> Option<StatusCode> {
    let host = headers.get(header::HOST).map(|host| host.to_str());
    let named = match (uri.authority(), host) {
        // A request may name its host twice.
        (Some(authority), Some(Ok(host))) => {
            is_here(authority.as_str(), port) && is_here(host, port)
        }
        (None, Some(Ok(host))) => is_here(host, port),
        _ => false,
    };
    if !named {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    }
    let says = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let from_elsewhere = matches!(says(&SITE), Some("cross-site" | "same-site"));
    let is_visit = says(&MODE) == Some("navigate");
    (from_elsewhere && !is_visit).then_some(StatusCode::FORBIDDEN)
}

/// Whether a host, with its port, is this server by a name that only this machine has.
fn is_here(host: &str, port: u16) -> bool {
    let (name, at) = match host.rsplit_once(':') {
        Some((name, digits)) if !digits.ends_with(']') => (name, digits.parse().ok()),
        _ => (host, Some(80)),
    };
    let is_local = name.eq_ignore_ascii_case("localhost") || ["127.0.0.1", "[::1]"].contains(&name);
    is_local && at == Some(port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_with_the_port_are_here() {
        for host in [
            "localhost:8000",
            "LocalHost:8000",
            "127.0.0.1:8000",
            "[::1]:8000",
        ] {
            assert!(is_here(host, 8000), "{host}");
        }
        for host in [
            "",
            ":",
            ":8000",
            "localhost",
            "localhost:",
            "localhost:80",
            "localhost:8001",
            "localhost:8000:8000",
            "localhost.:8000",
            "localhost.example:8000",
            "example.org:8000",
            "127.0.0.1.example:8000",
            "127.0.0.2:8000",
            "[::1]",
            "[::1",
            "::1:8000",
            "user@localhost:8000",
            "localhost:+8000x",
        ] {
            assert!(!is_here(host, 8000), "{host}");
        }
        assert!(is_here("localhost", 80) && is_here("[::1]", 80));
    }

    fn asked(uri: &str, headers: &[(&'static str, &str)]) -> Option<u16> {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        refusal(&uri.parse().unwrap(), &headers.collect(), 8000).map(|status| status.as_u16())
    }

    #[test]
    fn a_request_names_this_host_and_nothing_else() {
        let here = ("host", "127.0.0.1:8000");
        assert_eq!(asked("/", &[here]), None);
        assert_eq!(asked("/", &[]), Some(421));
        assert_eq!(asked("/", &[("host", "evil.example:8000")]), Some(421));
        assert_eq!(asked("http://evil.example/", &[here]), Some(421));
        assert_eq!(asked("http://localhost:8000/", &[here]), None);
    }

    #[test]
    fn pages_from_elsewhere_may_link_here_and_load_nothing() {
        let here = ("host", "127.0.0.1:8000");
        let site = |site| ("sec-fetch-site", site);
        let mode = |mode| ("sec-fetch-mode", mode);
        assert_eq!(
            asked("/", &[here, site("cross-site"), mode("navigate")]),
            None
        );
        assert_eq!(
            asked(
                "/search/index.js",
                &[here, site("cross-site"), mode("no-cors")]
            ),
            Some(403)
        );
        assert_eq!(
            asked(
                "/search/index.js",
                &[here, site("same-site"), mode("no-cors")]
            ),
            Some(403)
        );
        assert_eq!(
            asked(
                "/search/index.js",
                &[here, site("same-origin"), mode("no-cors")]
            ),
            None
        );
        assert_eq!(asked("/", &[here, site("none"), mode("navigate")]), None);
    }
}
