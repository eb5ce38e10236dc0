//! What browsers get: files of the site as it is now, the script that loads them again, and news of snapshots.

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

use super::desk::{self, Desk};
use super::injection::{SCRIPT, with_script};
use super::snapshot::Snapshot;
use super::{Log, host_guard, media};
use crate::page::html::escape;
use crate::site::publish::File;
use crate::site::theme::ThemeError;

/// What the answers are made from.
#[derive(Clone)]
pub(super) struct AppState {
    pub(super) snapshots: watch::Receiver<Snapshot>,
    /// The threads that made the dossier make its pages: they have the stack for it.
    pub(super) threads: Arc<ThreadPool>,
    pub(super) port: u16,
    pub(super) log: Arc<dyn Log>,
    /// The page on which articles are annotated; none if nothing may be changed.
    pub(super) desk: Option<Arc<Desk>>,
}

/// Where news of snapshots comes from.
const EVENTS: &str = "/.dossier/events";
/// How soon a browser asks again when the program was ended and started again, in milliseconds.
const AGAIN: u64 = 400;

/// What is answered at each address.
pub(super) fn router(state: &AppState) -> Router {
    let desk = state.desk.clone().map_or_else(Router::new, desk::router);
    Router::new()
        .route(SCRIPT, get(script))
        .route(EVENTS, get(events))
        .fallback_service(get(file).with_state(state.clone()))
        .with_state(state.clone())
        .merge(desk)
        .layer(from_fn_with_state(state.port, guard))
}

/// Refuses whom nothing is shown, and sees to it that browsers keep nothing and lend nothing to others.
async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    let mut response = match host_guard::refusal(request.uri(), request.headers(), port) {
        Some(status) => (
            status,
            "This server only answers requests for its own pages, at its own address.\n",
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

/// Every snapshot from the one there is now, as it comes. A browser that comes late gets the last, and never too few.
async fn events(State(state): State<AppState>) -> Response {
    let mut snapshots = state.snapshots;
    snapshots.mark_changed();
    let news = stream::unfold(snapshots, |mut snapshots| async move {
        snapshots.changed().await.ok()?;
        let told = snapshots.borrow_and_update().to_json().to_string();
        let event = Event::default().event("edition").data(told);
        let event = event.retry(Duration::from_millis(AGAIN));
        Some((Ok::<_, Infallible>(event), snapshots))
    });
    Sse::new(news)
        .keep_alive(KeepAlive::default())
        .into_response()
}

/// A file of the site.
async fn file(State(state): State<AppState>, uri: Uri) -> Response {
    let snapshot = state.snapshots.borrow().clone();
    let address = address_of(uri.path());
    let made = spawn_blocking(move || {
        state
            .threads
            .install(|| shown(&snapshot, &address, &*state.log))
    });
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

fn shown(snapshot: &Snapshot, address: &str, log: &dyn Log) -> Response {
    match found(snapshot, address) {
        Ok(Some((status, file))) => (status, answer(snapshot, file)).into_response(),
        Ok(None) => {
            let words = "The dossier has errors and cannot be shown yet. This page reloads once they are fixed.";
            plain(snapshot, StatusCode::SERVICE_UNAVAILABLE, words)
        }
        Err(error) => {
            let words = error.to_string();
            log.error(&words);
            plain(snapshot, StatusCode::INTERNAL_SERVER_ERROR, &words)
        }
    }
}

/// The file at an address, or the page that says that there is none. Nothing, if there is no site.
fn found(snapshot: &Snapshot, address: &str) -> Result<Option<(StatusCode, File)>, ThemeError> {
    let Some(site) = &snapshot.site else {
        return Ok(None);
    };
    if let Some(file) = site.file(address)? {
        return Ok(Some((StatusCode::OK, file)));
    }
    let not_found = site.not_found_below("/")?;
    Ok(Some((StatusCode::NOT_FOUND, not_found)))
}

/// A file as it is published; in a page's answer is the script that loads it again, and nowhere else.
fn answer(snapshot: &Snapshot, file: File) -> Response {
    let media = media::type_of(&file.path);
    if media != media::HTML {
        return typed(media, file.bytes.into_owned());
    }
    let html = String::from_utf8_lossy(&file.bytes);
    typed(media, with_script(&html, &snapshot.name))
}

/// A page that is not of the site: why there is none.
fn plain(snapshot: &Snapshot, status: StatusCode, words: &str) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Not made yet</title>\n</head>\n<body>\n<h1>Not made yet</h1>\n\
         <pre>{}</pre>\n</body>\n</html>\n",
        escape(words)
    );
    (
        status,
        typed(media::HTML, with_script(&html, &snapshot.name)),
    )
        .into_response()
}
