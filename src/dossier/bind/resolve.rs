//! What every record needs to have its references looked up.

use std::collections::BTreeMap;

use super::question::Question;
use super::references::{Lookup, References};
use crate::content::shapes::{EvidenceText, TextByLanguage};
use crate::content::{Content, Record};
use crate::diagnostic::Diagnostics;
use crate::dossier::model::{ArticleId, Evidence, Name, PassageRef};
use crate::dossier::passages::Passages;

/// What every record needs to be bound.
pub(super) struct Binder<'a> {
    pub(super) content: &'a Content,
    pub(super) references: References<'a>,
    /// The texts of all articles, by the articles' ids.
    texts: &'a BTreeMap<&'a str, Passages<'a>>,
}

impl<'a> Binder<'a> {
    pub(super) fn new(
        content: &'a Content,
        references: References<'a>,
        texts: &'a BTreeMap<&'a str, Passages<'a>>,
    ) -> Self {
        Self {
            content,
            references,
            texts,
        }
    }

    /// The text of an article, in which passages are cited.
    pub(super) fn text_of(&self, article: &ArticleId) -> Option<&'a Passages<'a>> {
        self.references
            .ask(|| Question::Text(article.as_str().to_owned()));
        self.texts.get(article.as_str())
    }

    pub(super) fn all<T, I: Ord, R>(
        &self,
        records: &[Record<T>],
        id: fn(String) -> I,
        bind: fn(&Self, &Record<T>, &mut Diagnostics) -> R,
        problems: &mut Diagnostics,
    ) -> BTreeMap<I, R> {
        records
            .iter()
            .map(|record| (id(record.id.clone()), bind(self, record, problems)))
            .collect()
    }

    pub(super) fn language(&self) -> &str {
        &self.content.site.language
    }

    pub(super) fn evidence(
        &self,
        texts: &[EvidenceText],
        problems: &mut Diagnostics,
    ) -> Vec<Evidence> {
        texts
            .iter()
            .filter_map(|text| self.piece_of_evidence(text, problems))
            .collect()
    }

    fn piece_of_evidence(
        &self,
        text: &EvidenceText,
        problems: &mut Diagnostics,
    ) -> Option<Evidence> {
        match text {
            EvidenceText::Outside {
                url,
                title,
                accessed,
            } => Some(Evidence::Outside {
                url: url.value.clone(),
                title: title.as_ref().map(|title| title.value.clone()),
                accessed: accessed.as_ref().map(|date| date.value.clone()),
            }),
            EvidenceText::Passage { article, selector } => {
                let id = ArticleId::find(article, &self.references, problems)?;
                let passages = self.text_of(&id)?;
                let passage = passages.locate(selector, problems).into_iter().next()?;
                Some(Evidence::Passage(PassageRef {
                    article: id,
                    passage,
                }))
            }
        }
    }

    pub(super) fn name(
        &self,
        id: &str,
        name: Option<&TextByLanguage>,
        short: Option<&String>,
    ) -> Name {
        let main = name
            .and_then(|name| name.in_language(self.language()))
            .map_or(id, |text| text.value.as_str())
            .to_owned();
        let others = name
            .iter()
            .flat_map(|name| &name.texts)
            .filter_map(|(tag, text)| {
                let tag = tag.as_ref().filter(|tag| *tag != self.language())?;
                (text.value != main).then(|| (tag.clone(), text.value.clone()))
            });
        Name {
            others: others.collect(),
            short: short.cloned().unwrap_or_else(|| main.clone()),
            main,
        }
    }
}
