//! What was bound last: an article of which nothing changed, nor anything it rests on, need not be bound again.
//!
//! What articles are to each other (who stands where, what was said twice, when things happened) is always found anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::annotate::Draft;
use super::known::Known;
use super::model::Article;
use super::passages::Ready;
use crate::content::article::ArticleText;
use crate::content::body::{Body, LinkTarget};
use crate::content::register;
use crate::content::shapes::Reference;
use crate::content::{Content, Record};
use crate::diagnostic::{Diagnostics, FileId};
use crate::prose::names::Rule;

/// What was bound last.
#[derive(Default)]
pub struct Memory {
    ground: Option<Ground>,
    articles: BTreeMap<FileId, Arc<Remembered>>,
}

/// What the meaning of an article rests on besides its own file.
pub(super) struct Ground {
    /// The names that are found in it.
    names: Vec<(String, Rule, Reference)>,
    /// The records it can refer to.
    known: Known,
    /// The files it can link to.
    static_files: BTreeSet<String>,
    language: String,
    show_suggested: bool,
}

/// An article as it was bound.
pub(super) struct Remembered {
    /// What its file said.
    text: String,
    pub(super) ready: Arc<Ready>,
    pub(super) article: Article,
    pub(super) problems: Diagnostics,
}

impl Ground {
    pub(super) fn of(content: &Content, known: &Known) -> Self {
        Self {
            names: register::names(content),
            known: known.clone(),
            static_files: content.static_files.clone(),
            language: content.site.language.clone(),
            show_suggested: content.site.show_suggested,
        }
    }

    fn carries(&self, other: &Self) -> bool {
        let Self {
            names,
            known,
            static_files,
            language,
            show_suggested,
        } = self;
        *names == other.names
            && known.has_same_ids(&other.known)
            && *static_files == other.static_files
            && *language == other.language
            && *show_suggested == other.show_suggested
    }
}

impl Memory {
    /// Forgets what does not hold on this ground.
    pub(super) fn stand_on(&mut self, ground: Ground) {
        match &self.ground {
            Some(before) if before.carries(&ground) => {
                if !before.known.is_same(&ground.known) {
                    // What is wrong with an article may be told by the names of others: did you mean this one?
                    self.articles.retain(|_, known| known.problems.is_empty());
                }
            }
            _ => self.articles.clear(),
        }
        self.ground = Some(ground);
    }

    /// An article that was bound before, if its file still says the same.
    pub(super) fn recall(
        &self,
        record: &Record<ArticleText>,
        content: &Content,
    ) -> Option<Arc<Remembered>> {
        let known = self.articles.get(&record.file)?;
        let now = content.sources.get(record.file)?;
        (known.text == now.text && known.article.id.as_str() == record.id)
            .then(|| Arc::clone(known))
    }

    /// Keeps what was bound: of articles that cite others nothing, for those may change.
    pub(super) fn keep<'a>(
        &mut self,
        bound: impl Iterator<Item = (&'a Draft<'a>, (&'a Article, &'a Diagnostics))>,
        content: &Content,
    ) {
        let mut articles = BTreeMap::new();
        for (draft, (article, found)) in bound {
            let file = draft.record.file;
            let kept = match &draft.known {
                Some(known) => Some(Arc::clone(known)),
                None => remembered(draft, article, found, content),
            };
            articles.extend(kept.map(|kept| (file, kept)));
        }
        self.articles = articles;
    }
}

fn remembered(
    draft: &Draft<'_>,
    article: &Article,
    found: &Diagnostics,
    content: &Content,
) -> Option<Arc<Remembered>> {
    if cites_others(&draft.record.text) {
        return None;
    }
    let mut problems = draft.problems.clone();
    problems.extend(found.iter().cloned());
    Some(Arc::new(Remembered {
        text: content.sources.get(draft.record.file)?.text.clone(),
        ready: Arc::clone(&draft.passages.ready),
        article: article.clone(),
        problems,
    }))
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
