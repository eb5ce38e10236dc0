//! What was bound last: an article of which nothing changed, nor anything it rests on, need not be bound again.
//!
//! What articles are to each other (who stands where, what was said twice, when things happened) is always found anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::draft::Draft;
use super::record_index::Known;
use crate::content::article::ArticleText;
use crate::content::body::{Body, LinkTarget};
use crate::content::register::{self, Register, RegisteredName};
use crate::content::{Content, Record};
use crate::diagnostic::{Diagnostics, FileId};
use crate::dossier::model::Article;
use crate::dossier::passages::Ready;

/// What was bound last.
#[derive(Default)]
pub struct BindCache {
    inputs: Option<BindInputs>,
    articles: BTreeMap<FileId, Arc<CachedArticle>>,
    /// The names that came, went or changed since.
    other_names: Option<Register>,
}

/// What the meaning of an article rests on besides its own file.
pub(super) struct BindInputs {
    /// The names that are found in it.
    names: BTreeSet<RegisteredName>,
    /// The records it can refer to.
    known: Known,
    /// The names that publishers are known by, each with the publisher's id.
    publishers: BTreeSet<(String, String)>,
    /// The files it can link to.
    static_files: BTreeSet<String>,
    language: String,
    show_suggested: bool,
}

/// An article as it was bound.
pub(super) struct CachedArticle {
    /// What its file said.
    text: String,
    pub(super) ready: Arc<Ready>,
    pub(super) article: Arc<Article>,
    pub(super) problems: Diagnostics,
}

impl BindInputs {
    pub(super) fn of(content: &Content, known: &Known) -> Self {
        Self {
            names: register::names(content).into_iter().collect(),
            known: known.clone(),
            publishers: publishers(content),
            static_files: content.static_files.clone(),
            language: content.site.language.clone(),
            show_suggested: content.site.show_suggested,
        }
    }

    /// Whether an article in which no changed name stands means the same on the other.
    fn carries(&self, other: &Self) -> bool {
        let Self {
            names: _,
            known,
            publishers,
            static_files,
            language,
            show_suggested,
        } = self;
        known.has_same_ids(&other.known)
            && *publishers == other.publishers
            && *static_files == other.static_files
            && *language == other.language
            && *show_suggested == other.show_suggested
    }

    /// The names that only one of both has.
    fn other_names(&self, other: &Self) -> Option<Register> {
        let mut names = self.names.symmetric_difference(&other.names).peekable();
        names.peek()?;
        Some(Register::of(names.cloned()))
    }
}

fn publishers(content: &Content) -> BTreeSet<(String, String)> {
    let records = content.publishers.iter();
    let names = records.flat_map(|record| {
        let names = record.text.names_in_texts();
        names.map(|name| (name.to_owned(), record.id.clone()))
    });
    names.collect()
}

impl BindCache {
    /// Forgets what does not hold for these inputs.
    pub(super) fn invalidate(&mut self, inputs: BindInputs) {
        self.other_names = None;
        match &self.inputs {
            Some(before) if before.carries(&inputs) => {
                self.other_names = before.other_names(&inputs);
                if !before.known.is_same(&inputs.known) {
                    // What is wrong with an article may be told by the names of others: did you mean this one?
                    self.articles.retain(|_, known| known.problems.is_empty());
                }
            }
            _ => self.articles.clear(),
        }
        self.inputs = Some(inputs);
    }

    /// An article that was bound before, if its file still says the same.
    pub(super) fn get(
        &self,
        record: &Record<ArticleText>,
        content: &Content,
    ) -> Option<Arc<CachedArticle>> {
        let known = self.articles.get(&record.file)?;
        let now = content.sources.get(record.file)?;
        let is_other = |names: &Register| speaks_of_any(&record.text, names);
        let means_the_same = !self.other_names.as_ref().is_some_and(is_other);
        (known.text == now.text && known.article.id.as_str() == record.id && means_the_same)
            .then(|| Arc::clone(known))
    }

    /// Keeps what was bound, and nothing else.
    pub(super) fn keep(&mut self, articles: impl Iterator<Item = Arc<CachedArticle>>) {
        let articles = articles.map(|known| (known.article.file, known));
        self.articles = articles.collect();
    }
}

/// Whether any of the names stands in an article.
fn speaks_of_any(text: &ArticleText, names: &Register) -> bool {
    let title = &text.title.value;
    let whole = 0..title.len();
    names.stands_in(title, std::slice::from_ref(&whole))
        || names.stands_in(&text.body.text, &text.body.leaves)
}

impl CachedArticle {
    /// What is kept of an article: nothing if it cites others, for those may change.
    pub(super) fn new(
        draft: &Draft<'_>,
        article: &Arc<Article>,
        found: &Diagnostics,
        content: &Content,
    ) -> Option<Arc<Self>> {
        if cites_others(&draft.record.text) {
            return None;
        }
        let mut problems = draft.problems.clone();
        problems.extend(found.iter().cloned());
        Some(Arc::new(Self {
            text: content.sources.get(draft.record.file)?.text.clone(),
            ready: Arc::clone(&draft.passages.ready),
            article: Arc::clone(article),
            problems,
        }))
    }
}

/// Whether an article or a note in it cites the words of another article.
fn cites_others(text: &ArticleText) -> bool {
    let notes = text.annotations.iter().map(|one| &one.common);
    let notes = notes.chain(text.mentions.iter().map(|one| &one.common));
    let bodies = notes.filter_map(|common| common.note.as_ref());
    let cites = |body: &Body| {
        let mut links = body.links.iter();
        links.any(|link| matches!(link.target, LinkTarget::Record(_, Some(_))))
    };
    bodies.chain([&text.body]).any(cites)
}
