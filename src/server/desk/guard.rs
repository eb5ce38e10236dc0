//! Which requests to the desk are listened to: those that its own page sends, and that know the token.
//!
//! A page from elsewhere can make a browser send a form or plain text here without being asked. It cannot send JSON or a header of its
//! own: for that the browser asks this server first, which never says yes. It cannot lie about its origin, and does not know the token.

use axum::http::{HeaderMap, HeaderName, StatusCode, header};

use super::keys::Keys;

/// The header that carries the token.
const TOKEN: HeaderName = HeaderName::from_static("x-dossier-token");
const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Why a request is not listened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It does not come from the desk's own page.
    Origin,
    /// It is not JSON.
    Form,
    /// It does not carry the token of this run.
    Token,
    /// It is longer than anything the desk's page sends.
    Size,
}

impl Refused {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Origin => StatusCode::FORBIDDEN,
            Self::Form => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Token => StatusCode::UNAUTHORIZED,
            Self::Size => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }

    /// For the person at the browser, if it is one.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Origin => "this request does not come from a page of this server",
            Self::Form => "this request is not JSON",
            Self::Token => {
                "the key of this page is not that of the running program; open the address that the program printed in the terminal"
            }
            Self::Size => "this request is too long",
        }
    }
}

/// Whether a request comes from a page of this server, in the form in which only such a page can send it. Its host was checked before.
pub(super) fn check_source(headers: &HeaderMap) -> Result<(), Refused> {
    let says = |name: &HeaderName| {
        let mut all = headers.get_all(name).iter();
        let one = all.next().and_then(|value| value.to_str().ok());
        one.filter(|_| all.next().is_none())
    };
    let host = says(&header::HOST).ok_or(Refused::Origin)?;
    let origin = says(&header::ORIGIN).ok_or(Refused::Origin)?;
    let named = origin.strip_prefix("http://").ok_or(Refused::Origin)?;
    if !named.eq_ignore_ascii_case(host) {
        return Err(Refused::Origin);
    }
    if headers.contains_key(&SITE) && says(&SITE) != Some("same-origin") {
        return Err(Refused::Origin);
    }
    match says(&header::CONTENT_TYPE) {
        Some(media) if is_json(media) => Ok(()),
        _ => Err(Refused::Form),
    }
}

fn is_json(media: &str) -> bool {
    let mut parts = media.split(';').map(str::trim);
    let is_json = parts
        .next()
        .is_some_and(|media| media.eq_ignore_ascii_case("application/json"));
    is_json && parts.all(|parameter| parameter.eq_ignore_ascii_case("charset=utf-8"))
}

/// Whether a request carries the token.
pub(super) fn check_token(headers: &HeaderMap, keys: &Keys) -> Result<(), Refused> {
    let mut given = headers.get_all(&TOKEN).iter();
    match (given.next(), given.next()) {
        (Some(token), None) if keys.is_token(token.as_bytes()) => Ok(()),
        _ => Err(Refused::Token),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in all {
            headers.append(HeaderName::from_static(name), value.parse().unwrap());
        }
        headers
    }

    const HERE: (&str, &str) = ("host", "127.0.0.1:8000");
    const OWN: (&str, &str) = ("origin", "http://127.0.0.1:8000");
    const JSON: (&str, &str) = ("content-type", "application/json");

    #[test]
    fn only_a_page_of_this_server_is_a_source() {
        assert_eq!(check_source(&headers(&[HERE, OWN, JSON])), Ok(()));
        let same = ("sec-fetch-site", "same-origin");
        assert_eq!(check_source(&headers(&[HERE, OWN, JSON, same])), Ok(()));
        for other in [
            "null",
            "",
            "http://evil.example",
            "http://evil.example:8000",
            "https://127.0.0.1:8000",
            "http://127.0.0.1:8001",
            "http://127.0.0.1",
            "http://localhost:8000",
            "http://127.0.0.1:8000.evil.example",
            "http://127.0.0.1:8000/",
            "file://",
        ] {
            let asked = headers(&[HERE, ("origin", other), JSON]);
            assert_eq!(check_source(&asked), Err(Refused::Origin), "{other}");
        }
        for wrong in [
            &[HERE, JSON][..],
            &[OWN, JSON],
            &[HERE, OWN, ("origin", "http://evil.example"), JSON],
            &[HERE, OWN, JSON, ("sec-fetch-site", "cross-site")],
            &[HERE, OWN, JSON, ("sec-fetch-site", "same-site")],
            &[HERE, OWN, JSON, ("sec-fetch-site", "none")],
        ] {
            assert_eq!(
                check_source(&headers(wrong)),
                Err(Refused::Origin),
                "{wrong:?}"
            );
        }
    }

    #[test]
    fn only_json_is_a_form() {
        for media in ["application/json", "Application/JSON; charset=UTF-8"] {
            let asked = headers(&[HERE, OWN, ("content-type", media)]);
            assert_eq!(check_source(&asked), Ok(()), "{media}");
        }
        for media in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "text/plain; application/json",
            "application/json, text/plain",
            "application/json; charset=utf-7",
            "application/jsonx",
            "",
        ] {
            let asked = headers(&[HERE, OWN, ("content-type", media)]);
            assert_eq!(check_source(&asked), Err(Refused::Form), "{media}");
        }
        assert_eq!(check_source(&headers(&[HERE, OWN])), Err(Refused::Form));
    }

    #[test]
    fn the_token_is_there_once_and_right() {
        let keys = Keys::new().unwrap();
        let token = ("x-dossier-token", keys.token());
        assert_eq!(check_token(&headers(&[token]), &keys), Ok(()));
        for wrong in [&[][..], &[token, token], &[("x-dossier-token", "0")]] {
            assert_eq!(check_token(&headers(wrong), &keys), Err(Refused::Token));
        }
    }
}
