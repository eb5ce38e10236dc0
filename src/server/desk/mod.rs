//! Annotating in a browser. `dossier annotate` serves the site as `serve` does, and a page of its own that may change the dossier's files.
//!
//! Everything that the page asks for is a POST of JSON to `/.dossier/api/…` ([`guard`] says which are listened to, docs/desk.md what they
//! say). The page and its scripts are part of the program and of no site. Only this module writes, and only by requests of
//! [`crate::workspace::annotate`]; without `annotate`, none of this has an address.

mod changes;
mod failure;
mod guard;
mod history;
mod keys;
mod meaning;
mod page;
mod propose;
mod search;
mod state;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Path, Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use camino::{Utf8Path, Utf8PathBuf};
use rayon::ThreadPool;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use self::failure::Failure;
use self::guard::{Refused, check_source, check_token};
use self::history::History;
use self::keys::Keys;
use self::state::{ArticleState, articles};
use super::Error;
use crate::content::naming::kind_and_id;
use crate::page::messages::{Catalogue, Messages};
use crate::site::theme;
use crate::workspace::{Changes, Checked, Known};

/// More than any request of the page needs, in bytes.
const LONGEST: usize = 256 << 10;

/// A dossier that is annotated in a browser.
pub(super) struct Desk {
    root: Utf8PathBuf,
    threads: Arc<ThreadPool>,
    keys: Keys,
    history: Mutex<History>,
    known: Mutex<Known>,
    /// What may have been changed on disk since the dossier was read.
    unread: Mutex<Changes>,
}

/// A request about an article.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfArticle {
    article: String,
}

/// A key, in exchange for the token.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entering {
    key: String,
}

impl Desk {
    /// The desk of the dossier in `root`, with keys of its own.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub(super) fn new(root: &Utf8Path, threads: Arc<ThreadPool>) -> Result<Self, Error> {
        Ok(Self {
            root: root.to_owned(),
            threads,
            keys: Keys::new()?,
            history: Mutex::default(),
            known: Mutex::new(Known::new(root)),
            unread: Mutex::default(),
        })
    }

    /// The address that opens the desk as often as one likes, from the server's root. Browsers keep what follows `#` to themselves.
    pub(super) fn address(&self, article: Option<&str>) -> String {
        address(article, self.keys.token())
    }

    /// The address that opens the desk once.
    pub(super) fn address_for_browser(&self, article: Option<&str>) -> Option<String> {
        self.keys.ticket().map(|ticket| address(article, &ticket))
    }

    fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Some files may have been changed.
    pub(super) fn changed(&self, more: &Changes) {
        let mut all = self.unread.lock().unwrap_or_else(PoisonError::into_inner);
        all.paths.extend(more.paths.iter().cloned());
        all.perhaps_more |= more.perhaps_more;
    }

    /// The dossier as it is known, and the dossier as it is now. `article` is looked at on disk in any case.
    fn current(
        &self,
        article: Option<&str>,
    ) -> Result<(MutexGuard<'_, Known>, Arc<Checked>), Failure> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let since =
            std::mem::take(&mut *self.unread.lock().unwrap_or_else(PoisonError::into_inner));
        let file = article.map(|id| Utf8PathBuf::from(format!("content/articles/{id}.md")));
        let file = file.filter(|path| kind_and_id(path).is_some());
        let dossier = &mut *known;
        let checked = self
            .threads
            .install(|| dossier.current(&since, file.as_deref()));
        if checked.is_err() {
            self.changed(&since);
        }
        Ok((known, checked?))
    }

    /// The dossier as it is now.
    fn read(&self, article: Option<&str>) -> Result<Arc<Checked>, Failure> {
        Ok(self.current(article)?.1)
    }

    /// An article as the desk shows it.
    fn state_of(&self, checked: &Checked, id: &str) -> Option<Box<ArticleState>> {
        self.threads
            .install(|| ArticleState::of(checked, id))
            .map(Box::new)
    }

    /// What is answered to a request that was listened to.
    ///
    /// Whoever waits for the history or for the dossier waits here, outside the pool: within it, a thread that has one of them may be given
    /// the work of another request in between, which would then wait for it forever.
    fn answer(&self, operation: &str, body: &[u8]) -> Result<Value, Failure> {
        let answer = match operation {
            "articles" => {
                let history = json!(self.history().state());
                let checked = self.read(None)?;
                let all = self.threads.install(|| articles(&checked));
                json!({"articles": all, "history": history})
            }
            "article" => {
                let OfArticle { article } = of(body)?;
                let checked = self.read(Some(&article))?;
                let state = self.state_of(&checked, &article);
                json!(state.ok_or(Failure::NoArticle(article))?)
            }
            "search" => {
                let (search, checked) = (of(body)?, self.read(None)?);
                json!(self.threads.install(|| search::search(&checked, &search)))
            }
            "propose" => {
                let (selected, checked) = (of(body)?, self.read(None)?);
                json!(
                    self.threads
                        .install(|| propose::propose(&checked, &selected))?
                )
            }
            "plan" => json!(self.plan(&of(body)?)?),
            "perform" => json!(self.perform(&of(body)?, &mut self.history())?),
            "undo" | "redo" => {
                let OfArticle { article } = of(body)?;
                json!(self.step(operation == "undo", &article, &mut self.history())?)
            }
            other => return Err(Failure::Unknown(other.to_owned())),
        };
        Ok(answer)
    }

    fn words(&self) -> Result<Messages, Failure> {
        let checked = self.read(None)?;
        let own = theme::words(&self.root, &checked.content.site.language);
        let words = own.map_err(crate::workspace::Error::from)?;
        let more = words_of_desk(words.language());
        Ok(words.with(&more))
    }
}

fn of<T: DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    Ok(serde_json::from_slice(body)?)
}

fn address(article: Option<&str>, key: &str) -> String {
    match article {
        Some(article) => format!("{}/{article}#{key}", page::PAGE.trim_start_matches('/')),
        None => format!("{}#{key}", page::PAGE.trim_start_matches('/')),
    }
}

/// What is answered at the addresses of the desk.
pub(super) fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route(page::PAGE, get(shell))
        .route(&format!("{}/{{article}}", page::PAGE), get(shell))
        .route(&format!("{}/{{name}}", page::FILES), get(page::file))
        .route("/.dossier/api/{operation}", post(api))
        .with_state(desk)
}

async fn shell(State(desk): State<Arc<Desk>>) -> Response {
    let made = spawn_blocking(move || desk.words());
    match made.await {
        Ok(Ok(words)) => page::page(&words),
        Ok(Err(failure)) => failure.into_response(),
        Err(_) => Failure::Internal.into_response(),
    }
}

async fn api(
    State(desk): State<Arc<Desk>>,
    Path(operation): Path<String>,
    request: Request,
) -> Response {
    match answered(desk, operation, request).await {
        Ok(answer) => {
            let media = [(header::CONTENT_TYPE, "application/json")];
            (media, answer.to_string()).into_response()
        }
        Err(failure) => failure.into_response(),
    }
}

async fn answered(desk: Arc<Desk>, operation: String, request: Request) -> Result<Value, Failure> {
    let (head, body) = request.into_parts();
    check_source(&head.headers).map_err(Failure::Refused)?;
    let enters = operation == "enter";
    if !enters {
        check_token(&head.headers, &desk.keys).map_err(Failure::Refused)?;
    }
    let body = to_bytes(body, LONGEST).await;
    let body = body.map_err(|_| Failure::Refused(Refused::Size))?;
    if enters {
        let Entering { key } = of(&body)?;
        let token = desk.keys.exchange(&key);
        return Ok(json!({"token": token.ok_or(Failure::Refused(Refused::Token))?}));
    }
    let made = spawn_blocking(move || desk.answer(&operation, &body));
    made.await.map_err(|_| Failure::Internal)?
}

/// The words of the desk in a language.
const WORDS: [(&str, &str); 8] = [
    ("ar", include_str!("words/ar.ftl")),
    ("de", include_str!("words/de.ftl")),
    ("en", include_str!("words/en.ftl")),
    ("es", include_str!("words/es.ftl")),
    ("fa", include_str!("words/fa.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("ps", include_str!("words/ps.ftl")),
    ("ur", include_str!("words/ur.ftl")),
];

/// The desk's words: those of a language over the English ones.
fn words_of_desk(language: &str) -> Vec<Catalogue> {
    let files = ["en", language].map(|tag| WORDS.iter().find(|(known, _)| *known == tag));
    let read = files.into_iter().flatten();
    read.filter_map(|(_, text)| Catalogue::read(text).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_says_exists_and_what_exists_is_said() {
        let (_, english) = WORDS.iter().find(|(tag, _)| *tag == "en").unwrap();
        let english = Catalogue::read(english).unwrap();
        let known = english.parts();
        let scripts: String = page::ALL.iter().map(|(_, text)| *text).collect();
        let rust = concat!(include_str!("page.rs"), include_str!("propose.rs"));
        let quotes = ['"', '`'];
        let said: Vec<&str> = scripts
            .split(quotes)
            .chain(rust.split('"'))
            .filter(|word| word.starts_with("desk-"))
            .collect();
        // Families end in a part that is put in: `desk-kind-${kind}`, or are given to `worded`.
        let families = [
            "desk-kind-",
            "desk-field-",
            "desk-did-",
            "desk-side-",
            "desk-key-",
            "desk-keys-",
        ];
        let worded = ["desk-type-", "desk-voice-", "desk-certainty-"];
        let is_of_family = |id: &str| {
            families
                .iter()
                .chain(&worded)
                .any(|start| id.starts_with(start))
        };
        for id in known.keys() {
            assert!(said.contains(id) || is_of_family(id), "nobody says {id}");
        }
        for id in said {
            let is_known = known.contains_key(id) || worded.contains(&format!("{id}-").as_str());
            let is_family = families.iter().any(|start| id.starts_with(start));
            assert!(
                is_known || is_family || id == "desk-files",
                "there is no {id}"
            );
        }
        for kind in ["mention", "quote", "claim", "event", "date", "term", "note"] {
            assert!(known.contains_key(format!("desk-kind-{kind}").as_str()));
        }
    }

    #[test]
    fn every_language_has_every_word_of_the_desk_with_the_same_parts() {
        let read = |tag: &str| {
            let (_, text) = WORDS.iter().find(|(known, _)| *known == tag).unwrap();
            Catalogue::read(text).unwrap()
        };
        let english = read("en");
        for (tag, _) in WORDS {
            assert_eq!(read(tag).parts(), english.parts(), "{tag}");
        }
    }
}
