//! The page of the desk and its files. They are part of the program, and never part of a site.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::super::media;
use crate::page::html::escape;
use crate::page::messages::Messages;

/// Where the page of the desk is; the id of an article may follow.
pub(super) const PAGE: &str = "/.dossier/desk";
/// Where its scripts and styles are.
pub(super) const FILES: &str = "/.dossier/desk-files";

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// The files of the page by their names.
        pub(super) const ALL: &[(&str, &str)] = &[$(($name, include_str!(concat!("app/", $name)))),*];
    };
}

files![
    "api.js",
    "base.css",
    "card.js",
    "cards.css",
    "changes.css",
    "changes.js",
    "dom.js",
    "fields.js",
    "forms.js",
    "fresh.js",
    "gist.js",
    "help.js",
    "icon.svg",
    "keys.js",
    "main.js",
    "narrow.css",
    "parts.css",
    "picker.js",
    "places.js",
    "rail.js",
    "review.js",
    "select.js",
    "store.js",
    "text.css",
    "text.js",
    "toolbar.js",
    "top.js",
    "types.js",
    "words.js",
];

/// The styles of the page, in their order.
const STYLES: [&str; 6] = [
    "base.css",
    "parts.css",
    "text.css",
    "cards.css",
    "changes.css",
    "narrow.css",
];

/// Nothing but this server's own files, and no frame around the page in which somebody else could guide a click.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A file of the page.
pub(super) async fn file(Path(name): Path<String>) -> Response {
    let mut all = ALL.iter();
    match all.find(|(known, _)| *known == name) {
        Some((name, text)) => {
            ([(header::CONTENT_TYPE, media::type_of(name))], *text).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The page itself. It holds no key: its script takes the key from the part of its address that browsers tell no server.
pub(super) fn page(words: &Messages) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\" class=\"deskroot\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<link rel=\"icon\" href=\"{FILES}/icon.svg\">\n\
         {styles}\
         <script type=\"application/json\" id=\"words\">{spoken}</script>\n<script type=\"module\" src=\"{FILES}/main.js\"></script>\n\
         </head>\n<body class=\"desk\">\n<noscript><main><h1>{title}</h1><p>{without}</p></main></noscript>\n</body>\n</html>\n",
        language = escape(words.language()),
        direction = words.direction(),
        styles = STYLES
            .map(|name| format!("<link rel=\"stylesheet\" href=\"{FILES}/{name}\">\n"))
            .concat(),
        title = escape(words.get("desk-title")),
        spoken = as_data(&words.for_desk()),
        without = escape(words.get("desk-no-script")),
    );
    let headers = [
        (header::CONTENT_TYPE, media::HTML),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
    ];
    (headers, Body::from(html)).into_response()
}

/// JSON as it may be within a page: nothing in it ends the element.
fn as_data(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}
