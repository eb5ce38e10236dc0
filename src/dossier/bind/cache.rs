//! What was bound last: an article need not be bound again if neither it nor anything it depends on has changed.
//!
//! Each article asks the rest of the dossier some questions, and keeps them. Whatever changes, only those articles are bound
//! again that asked about it, or in whose texts a name is that came, went or changed. What articles are to each other (who is
//! where, what was said twice, when things happened) is always found again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::article::Bound;
use super::draft::Draft;
use super::question::Question;
use super::record_index::RecordIndex;
use super::references::Asked;
use crate::analysis::gazetteer::index::{IndexedName, NameIndex};
use crate::content::article::ArticleText;
use crate::content::defaults::Defaults;
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
    other_names: Option<NameIndex>,
    bound: usize,
}

/// What the meaning of articles rests on.
pub(super) struct BindInputs {
    /// The names that are found in them.
    names: BTreeSet<IndexedName>,
    /// The records they can refer to.
    index: RecordIndex,
    /// What each says: the same value, as long as its file is the same.
    texts: BTreeMap<String, Arc<ArticleText>>,
    /// The files they can link to.
    static_files: BTreeSet<String>,
    language: String,
    defaults: Defaults,
    show_suggested: bool,
}

/// An article as it was bound.
pub(super) struct CachedArticle {
    text: Arc<ArticleText>,
    pub(super) ready: Arc<Ready>,
    pub(super) article: Arc<Article>,
    pub(super) problems: Diagnostics,
    asked: Asked,
}

impl BindInputs {
    pub(super) fn of(content: &Content, index: &RecordIndex) -> Self {
        let articles = content.articles.iter();
        Self {
            names: content.gazetteer().names().into_iter().collect(),
            index: index.clone(),
            texts: articles
                .map(|record| (record.id.clone(), Arc::clone(&record.text)))
                .collect(),
            static_files: content.static_files.clone(),
            language: content.site.language.clone(),
            defaults: content.site.defaults.clone(),
            show_suggested: content.site.show_suggested,
        }
    }

    /// The questions that have other answers now.
    fn other_answers(&self, now: &Self) -> BTreeSet<Question> {
        let mut other = self.index.differences(&now.index);
        let files = self.static_files.symmetric_difference(&now.static_files);
        other.extend(files.map(|file| Question::File(file.clone())));
        for (one, another) in [(self, now), (now, self)] {
            let same = |(id, text): &(&String, &Arc<ArticleText>)| {
                let there = another.texts.get(*id);
                there.is_some_and(|there| Arc::ptr_eq(there, text))
            };
            let texts = one.texts.iter().filter(|text| !same(text));
            other.extend(texts.map(|(id, _)| Question::Text(id.clone())));
        }
        other
    }

    /// Whether what is near to something that is not there may be another.
    fn suggests_others(&self, now: &Self) -> bool {
        !self.index.is_same(&now.index) || self.static_files != now.static_files
    }

    /// The names that only one of both has.
    fn other_names(&self, other: &Self) -> Option<NameIndex> {
        let mut names = self.names.symmetric_difference(&other.names).peekable();
        names.peek()?;
        Some(NameIndex::new(names.cloned()))
    }
}

impl BindCache {
    /// How many articles were bound the last time: all others were taken from here.
    pub fn bound(&self) -> usize {
        self.bound
    }

    /// Forgets what rests on something that is different now.
    pub(super) fn invalidate(&mut self, now: BindInputs) {
        self.other_names = None;
        match &self.inputs {
            Some(before)
                if before.language == now.language
                    && before.defaults.is_same(&now.defaults)
                    && before.show_suggested == now.show_suggested =>
            {
                self.other_names = before.other_names(&now);
                let other = before.other_answers(&now);
                let suggests_others = before.suggests_others(&now);
                self.articles.retain(|_, known| {
                    let Asked {
                        questions,
                        is_unanswered,
                    } = &known.asked;
                    !(*is_unanswered && suggests_others) && questions.is_disjoint(&other)
                });
            }
            _ => self.articles.clear(),
        }
        self.inputs = Some(now);
    }

    /// An article that was bound before, if its file still says the same and no other name is in it.
    pub(super) fn get(&self, record: &Record<ArticleText>) -> Option<Arc<CachedArticle>> {
        let known = self.articles.get(&record.file)?;
        let is_same =
            Arc::ptr_eq(&known.text, &record.text) && known.article.id.as_str() == record.id;
        let is_other = |names: &NameIndex| speaks_of_any(&record.text, names);
        let means_other = self.other_names.as_ref().is_some_and(is_other);
        (is_same && !means_other).then(|| Arc::clone(known))
    }

    /// Keeps what was bound, and nothing else. `bound` are how many of these were not here before.
    pub(super) fn keep(&mut self, articles: Vec<Arc<CachedArticle>>, bound: usize) {
        let articles = articles.into_iter();
        self.articles = articles.map(|known| (known.article.file, known)).collect();
        self.bound = bound;
    }
}

/// Whether any of the names is in an article.
fn speaks_of_any(text: &ArticleText, names: &NameIndex) -> bool {
    let title = &text.title.value;
    let whole = 0..title.len();
    names.occurs_in(title, std::slice::from_ref(&whole))
        || names.occurs_in(&text.body.text, &text.body.leaves)
}

impl CachedArticle {
    /// What is kept of an article that was bound just now.
    pub(super) fn new(draft: &Draft<'_>, bound: Bound) -> Self {
        let mut problems = draft.problems.clone();
        problems.append(bound.problems);
        Self {
            text: Arc::clone(&draft.record.text),
            ready: Arc::clone(&draft.passages.ready),
            article: bound.article,
            problems,
            asked: bound.asked,
        }
    }
}
