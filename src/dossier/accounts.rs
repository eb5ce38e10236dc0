//! Accounts of an event: what each article tells of it, in its own voice or on somebody's word.

use std::ops::Range;

use super::backlinks::MentionRef;
use super::ids::{ActorId, ArticleId, EventId};
use super::model::{AnnotationRef, Article, Dossier, Passage, What};
use crate::content::shapes::Part;

/// What one voice of one article tells of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The article.
    pub article: ArticleId,
    /// On whose word; `None` is the article's own voice.
    pub according_to: Option<ActorId>,
    /// The passages that tell it, in order.
    pub reports: Vec<AnnotationRef>,
    /// The dates named in their sentences.
    pub dates: Vec<AnnotationRef>,
    /// The actors and places named in their sentences.
    pub mentions: Vec<MentionRef>,
}

/// A stretch of the headline or of the text.
type Stretch = (Part, Range<usize>);

/// One voice of one article, and where it speaks.
struct Voice<'a> {
    article: &'a Article,
    according_to: Option<&'a ActorId>,
    reports: Vec<&'a AnnotationRef>,
}

impl Dossier {
    /// The accounts of an event: by article, and there in the order in which voices come up.
    pub fn accounts(&self, event: &EventId) -> Vec<Account> {
        let mut voices: Vec<Voice<'_>> = Vec::new();
        for at in self.backlinks.reports.get(event).into_iter().flatten() {
            let Some((article, annotation)) = self.annotation(at) else {
                continue;
            };
            let What::Event(report) = &annotation.what else {
                continue;
            };
            let according_to = report.according_to.as_ref();
            let known = voices
                .iter_mut()
                .find(|voice| voice.article.id == article.id && voice.according_to == according_to);
            match known {
                Some(voice) => voice.reports.push(at),
                None => voices.push(Voice {
                    article,
                    according_to,
                    reports: vec![at],
                }),
            }
        }
        voices.iter().map(account).collect()
    }
}

fn account(voice: &Voice<'_>) -> Account {
    let Voice {
        article,
        according_to,
        reports,
    } = voice;
    let told: Vec<Stretch> = reports
        .iter()
        .filter_map(|at| article.annotations.get(at.index))
        .map(|annotation| sentences(article, &annotation.passage))
        .collect();
    let dates = article.annotations.iter().enumerate();
    let dates = dates.filter(|(_, one)| matches!(one.what, What::Date(_)));
    let dates = dates.filter(|(_, one)| stands_in(&one.passage, &told));
    let mentions = article.mentions.iter().enumerate();
    let mentions = mentions.filter(|(_, mention)| stands_in(&mention.passage, &told));
    Account {
        article: article.id.clone(),
        according_to: according_to.cloned(),
        reports: reports.iter().map(|at| (*at).clone()).collect(),
        dates: dates
            .map(|(index, _)| AnnotationRef {
                article: article.id.clone(),
                index,
            })
            .collect(),
        mentions: mentions
            .map(|(index, _)| MentionRef {
                article: article.id.clone(),
                index,
            })
            .collect(),
    }
}

/// A passage with all of the sentence it begins in.
fn sentences(article: &Article, passage: &Passage) -> Stretch {
    let sentence = article.sentence(passage);
    let end = sentence.end.max(passage.end);
    (passage.part, sentence.start..end)
}

fn stands_in(passage: &Passage, told: &[Stretch]) -> bool {
    told.iter()
        .any(|(part, range)| *part == passage.part && range.contains(&passage.start))
}
