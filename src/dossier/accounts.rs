//! Accounts of an event: what each article reports about it, in its own voice or according to someone.

use std::collections::BTreeSet;
use std::ops::Range;

use super::model::{
    ActorId, AnnotationRef, Article, ArticleId, Dating, EventId, MentionRef, Passage, What, When,
};
use super::positions::root;
use super::whole::Dossier;
use crate::content::shapes::Part;
use crate::language::Language;

/// What one voice in one article reports about an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The article.
    pub article: ArticleId,
    /// On whose word; `None` is the article's own voice.
    pub according_to: Option<ActorId>,
    /// The passages that report it, in order.
    pub reports: Vec<AnnotationRef>,
    /// The dates on which they, or their clauses, say that it happened.
    pub dates: Vec<AnnotationRef>,
    /// The actors and places named in their sentences.
    pub mentions: Vec<MentionRef>,
}

/// An account, with those of articles that repeat or translate its article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoldedAccount {
    /// The first account.
    pub first: Account,
    /// Where the same is reported again.
    pub also_in: Vec<Account>,
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
        let told: Vec<(&ArticleId, Vec<Stretch>)> = voices
            .iter()
            .map(|voice| (&voice.article.id, voice.sentences()))
            .collect();
        let of_voice = |(place, voice): (usize, &Voice<'_>)| {
            let others = told.iter().enumerate();
            let others = others
                .filter(|(other, (article, _))| *other != place && **article == voice.article.id);
            let others: Vec<Stretch> = others
                .flat_map(|(_, (_, told))| told.iter().cloned())
                .collect();
            account(event, voice, &others)
        };
        voices.iter().enumerate().map(of_voice).collect()
    }
}

impl<'a> Voice<'a> {
    /// The passages that it reports in.
    fn passages(&self) -> Vec<&'a Passage> {
        let annotations = self.reports.iter();
        annotations
            .filter_map(|at| self.article.annotations.get(at.index))
            .map(|annotation| &annotation.passage)
            .collect()
    }

    /// The sentences that it reports in.
    fn sentences(&self) -> Vec<Stretch> {
        let passages = self.passages();
        passages
            .iter()
            .map(|passage| sentences(self.article, passage))
            .collect()
    }
}

impl Dossier {
    /// The accounts of an event, each origin's once: what an article repeats of another, on the same word and with no other
    /// time, is not its own account.
    pub fn folded_accounts(&self, event: &EventId) -> Vec<FoldedAccount> {
        let mut accounts: Vec<(usize, Account)> = (0..).zip(self.accounts(event)).collect();
        accounts.sort_by_key(|(_, account)| {
            self.origin(account).as_deref() != Some(account.article.as_str())
        });
        let mut folded: Vec<(usize, FoldedAccount)> = Vec::new();
        for (order, account) in accounts {
            let mut known = folded.iter_mut();
            match known.find(|(_, known)| self.repeats(event, &account, &known.first)) {
                Some((_, known)) => known.also_in.push(account),
                None => folded.push((
                    order,
                    FoldedAccount {
                        first: account,
                        also_in: Vec::new(),
                    },
                )),
            }
        }
        folded.sort_by_key(|(order, _)| *order);
        folded.into_iter().map(|(_, folded)| folded).collect()
    }

    /// What the article of an account ultimately repeats, or itself.
    fn origin(&self, account: &Account) -> Option<String> {
        let article = self.articles.get(&account.article)?;
        Some(root(article, &self.articles))
    }

    /// Whether an account only repeats another.
    fn repeats(&self, event: &EventId, account: &Account, first: &Account) -> bool {
        let language = |account: &Account| Some(&self.articles.get(&account.article)?.language);
        let is_translated = language(account) != language(first);
        account.article != first.article
            && account.according_to == first.according_to
            && self.origin(account) == self.origin(first)
            && match is_translated {
                true => !self.tells_another_time(event, account, first),
                false => self.whens(account).is_subset(&self.whens(first)),
            }
    }

    /// Whether an account in other words gives a time that cannot be any of those that the first gives.
    fn tells_another_time(&self, event: &EventId, account: &Account, first: &Account) -> bool {
        let mut dates = account.dates.iter();
        dates.any(|at| {
            let mut known = first.dates.iter().peekable();
            known.peek().is_some() && known.all(|other| self.is_another_time(event, at, other))
        })
    }

    /// Whether it is known that two annotated times of an event cannot be one.
    pub(super) fn is_another_time(
        &self,
        event: &EventId,
        at: &AnnotationRef,
        other: &AnnotationRef,
    ) -> bool {
        let days = self.days_of(at, event).zip(self.days_of(other, event));
        days.is_some_and(|(one, other)| one.is_before(other) || other.is_before(one))
    }

    /// The words for when, without capitals.
    fn whens(&self, account: &Account) -> BTreeSet<String> {
        let dates = account.dates.iter().filter_map(|at| self.annotation(at));
        dates
            .map(|(article, date)| article.words(&date.passage).to_lowercase())
            .collect()
    }
}

/// The account of a voice. `others` are the sentences in which other voices in the same article report the event.
fn account(event: &EventId, voice: &Voice<'_>, others: &[Stretch]) -> Account {
    let Voice {
        article,
        according_to,
        reports,
    } = voice;
    let passages = voice.passages();
    let told = voice.sentences();
    // What is in a sentence of another voice alone is that voice's.
    let is_of_another = |date: &Passage| stands_in(date, others) && !stands_in(date, &told);
    let dates = article.annotations.iter().enumerate();
    let dates = dates.filter(|(_, one)| match &one.what {
        What::Date(dating) => {
            !is_of_another(&one.passage)
                && is_of_event(article, dating, &one.passage, event, &passages)
        }
        _ => false,
    });
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

/// Whether a date is that of an event: the article's file says so, or the words that report it or their clause do. The day on
/// which someone spoke of it is not.
fn is_of_event(
    article: &Article,
    dating: &Dating,
    date: &Passage,
    event: &EventId,
    reports: &[&Passage],
) -> bool {
    if let Some(dated) = &dating.event {
        return dated == event;
    }
    // What counts from an event happened at another time.
    let counts_from_it =
        matches!(&dating.when, When::Relative { anchor: Some(from), .. } if from == event);
    let language = Language::of(&article.language).times();
    !counts_from_it
        && reports.iter().any(|report| {
            let (part, sentence) = sentences(article, report);
            let text = article.part(part).get(sentence.clone());
            let (Some(text), true) = (text, date.part == part && sentence.contains(&date.start))
            else {
                return false;
            };
            let inside = |passage: &Passage| {
                passage.start.saturating_sub(sentence.start)
                    ..passage.end.saturating_sub(sentence.start)
            };
            match language {
                // "Three weeks" of "three weeks before the fire" is not a time of the fire's, nor of anything else.
                Some(language) => {
                    !language.counts_from_what_follows(text, &inside(date))
                        && language.tells_when(text, &inside(date), &inside(report))
                }
                None => report.start <= date.start && date.end <= report.end,
            }
        })
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
