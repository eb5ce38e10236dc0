//! What browsers get: files of the site as it is now, the script that loads them again, and news of editions.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive};
use axum::response::{IntoResponse, Response, Sse};
use axum::routing::get;
use futures_util::stream;
use rayon::ThreadPool;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use super::super::terminal::error;
use super::edition::Edition;
use super::injection::{SCRIPT, with_script};
use super::{media, visitors};
use crate::page::html::escape;
use crate::site::publish::File;
use crate::site::theme::ThemeError;

/// Where browsers are answered.
#[derive(Clone)]
pub(super) struct Desk {
    editions: watch::Receiver<Edition>,
    threads: Arc<ThreadPool>,
    port: u16,
}

impl Desk {
    /// A desk that shows these editions at a port. Pages are made by the threads that made the dossier: they have the stack for it.
    pub(super) fn new(
        editions: watch::Receiver<Edition>,
        threads: Arc<ThreadPool>,
        port: u16,
    ) -> Self {
        Self {
            editions,
            threads,
            port,
        }
    }
}

/// Where news of editions comes from.
const EVENTS: &str = "/.dossier/events";
/// How soon a browser asks again when the program was ended and started anew, in milliseconds.
const AGAIN: u64 = 400;

/// What is answered at each address.
pub(super) fn router(desk: Desk) -> Router {
    Router::new()
        .route(SCRIPT, get(script))
        .route(EVENTS, get(events))
        .fallback_service(get(file).with_state(desk.clone()))
        .layer(from_fn_with_state(desk.port, guard))
        .with_state(desk)
}

/// Refuses whom nothing is shown, and sees to it that browsers keep nothing and lend nothing to others.
async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    let mut response = match visitors::refusal(request.uri(), request.headers(), port) {
        Some(status) => (
            status,
            "This server answers only pages of its own, at its own address.\n",
        )
            .into_response(),
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    );
    response
}

async fn script() -> Response {
    typed(media::SCRIPT, include_str!("reload.js"))
}

fn typed(media: &'static str, body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, media)], body.into()).into_response()
}

/// Every edition from the one there is now, as it comes. A browser that comes late gets the last, and never too few.
async fn events(State(desk): State<Desk>) -> Response {
    let mut editions = desk.editions;
    editions.mark_changed();
    let news = stream::unfold(editions, |mut editions| async move {
        editions.changed().await.ok()?;
        let told = editions.borrow_and_update().to_json().to_string();
        let event = Event::default().event("edition").data(told);
        let event = event.retry(Duration::from_millis(AGAIN));
        Some((Ok::<_, Infallible>(event), editions))
    });
    Sse::new(news)
        .keep_alive(KeepAlive::default())
        .into_response()
}

/// A file of the site.
async fn file(State(desk): State<Desk>, uri: Uri) -> Response {
    let edition = desk.editions.borrow().clone();
    let address = address_of(uri.path());
    let made = spawn_blocking(move || desk.threads.install(|| shown(&edition, &address)));
    match made.await {
        Ok(response) => response,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The address from the site's root that a path asks for. It is looked up among the site's own, so that it may be anything.
fn address_of(path: &str) -> String {
    let path = path.strip_prefix('/').unwrap_or(path);
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    if decoded.is_empty() || decoded.ends_with('/') {
        return format!("{decoded}index.html");
    }
    decoded.into_owned()
}

fn shown(edition: &Edition, address: &str) -> Response {
    match found(edition, address) {
        Ok(Some((status, file))) => (status, answer(edition, file)).into_response(),
        Ok(None) => {
            let words = "Nothing could be made of the dossier yet. This page comes when its mistakes are mended.";
            plain(edition, StatusCode::SERVICE_UNAVAILABLE, words)
        }
        Err(refused) => {
            let words = refused.to_string();
            error(&words);
            plain(edition, StatusCode::INTERNAL_SERVER_ERROR, &words)
        }
    }
}

/// The file at an address, or the page that says that there is none. Nothing, where there is no site.
fn found(edition: &Edition, address: &str) -> Result<Option<(StatusCode, File)>, ThemeError> {
    let Some(site) = &edition.site else {
        return Ok(None);
    };
    if let Some(file) = site.file(address)? {
        return Ok(Some((StatusCode::OK, file)));
    }
    let not_found = site.not_found_below("/")?;
    Ok(Some((StatusCode::NOT_FOUND, not_found)))
}

/// A file as it is published; in a page's answer stands the script that loads it again, and nowhere else.
fn answer(edition: &Edition, file: File) -> Response {
    let media = media::type_of(&file.path);
    if media != media::HTML {
        return typed(media, file.bytes.into_owned());
    }
    let html = String::from_utf8_lossy(&file.bytes);
    typed(media, with_script(&html, &edition.name))
}

/// A page that is not of the site: why there is none.
fn plain(edition: &Edition, status: StatusCode, words: &str) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Not made yet</title>\n</head>\n<body>\n<h1>Not made yet</h1>\n\
         <pre>{}</pre>\n</body>\n</html>\n",
        escape(words)
    );
    (
        status,
        typed(media::HTML, with_script(&html, &edition.name)),
    )
        .into_response()
}
