//! Suggests what an editor may have overlooked in existing articles: names without a record, quotations without an annotation,
//! words that are annotated elsewhere, copies of other articles. Each suggestion is a hint with its position and the line to paste. Suggestions that were
//! rejected in `content/decisions.yaml` are not repeated.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;

use super::annotated::{certainty, with_speaker, words_for_speaker};
use super::reading::Reading;
use super::twice;
use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::gazetteer::index::PassedOverName;
use crate::analysis::model::{AttributedQuote, Candidate};
use crate::content::article::{ArticleText, MentionTarget, WhatText};
use crate::content::decisions::Suggested;
use crate::content::shapes::Part;
use crate::content::write::{AnnotatedFile, NewMap, NewValue};
use crate::content::{Choice, Content, Record, tables};
use crate::diagnostic::{Applicability, Diagnostic, Diagnostics, Fix, Rule};
use crate::text::fold::{Folded, fold_case};
use crate::text::selector::{Selector, locate, unique_selector};
use crate::text::words::{is_word_char, one_line, times};

/// All suggestions, in the order of the articles.
pub fn suggestions(content: &Content) -> Diagnostics {
    let gazetteer = content.gazetteer();
    let phrases = phrases(content);
    let found: Vec<Vec<Diagnostic>> = content
        .articles
        .par_iter()
        .map(|article| Search::new(article, content).suggestions(&gazetteer, &phrases))
        .collect();
    let mut hints = Diagnostics::default();
    hints.extend(found.into_iter().flatten());
    hints.extend(twice::suggestions(content, &gazetteer));
    hints
}

/// Words that an article annotates, and their meaning there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Phrase {
    words: String,
    /// The list that contains the annotation, and the field and id of the meaning: `terms`, `term`, `x`.
    list: &'static str,
    field: &'static str,
    id: String,
}

/// Terms, and descriptions of actors and places that mean the same everywhere. "The ministry" does not.
fn phrases(content: &Content) -> BTreeSet<Phrase> {
    let mut phrases = BTreeSet::new();
    for article in &content.articles {
        let terms = article.text.annotations.iter();
        phrases.extend(terms.filter_map(|annotation| match &annotation.what {
            WhatText::Term(term) => Some(Phrase {
                words: annotation.common.selector.exact.value.clone(),
                list: "terms",
                field: "term",
                id: term.value.clone(),
            }),
            _ => None,
        }));
        let mentions = article.text.mentions.iter();
        phrases.extend(mentions.filter_map(|mention| {
            let words = &mention.common.selector.exact.value;
            let (field, id) = meaning(&mention.target)?;
            speaks_for_itself(words).then(|| Phrase {
                words: words.clone(),
                list: "mentions",
                field,
                id: id.to_owned(),
            })
        }));
    }
    phrases
}

fn meaning(target: &MentionTarget) -> Option<(&'static str, &str)> {
    match target {
        MentionTarget::Actor { actor, via: None } => Some(("actor", &actor.value)),
        MentionTarget::Place(place) => Some(("place", &place.value)),
        MentionTarget::Actor { .. } | MentionTarget::Nothing => None,
    }
}

/// Whether words are clear without context: three words or more, one of them a name, as in "the leadership of Pakistan".
fn speaks_for_itself(words: &str) -> bool {
    words.split_whitespace().count() >= 3 && words.chars().skip(1).any(char::is_uppercase)
}

/// An article that is searched for suggestions.
struct Search<'a> {
    article: &'a Record<ArticleText>,
    content: &'a Content,
    /// The annotated words, folded.
    annotated: Vec<String>,
    /// Its file, to which annotations can be added.
    file: Option<AnnotatedFile<'a>>,
    folded: Folded,
}

impl<'a> Search<'a> {
    fn new(article: &'a Record<ArticleText>, content: &'a Content) -> Self {
        let mentions = article.text.mentions.iter().map(|one| &one.common);
        let others = article.text.annotations.iter().map(|one| &one.common);
        Self {
            annotated: mentions
                .chain(others)
                .map(|common| fold_case(&common.selector.exact.value))
                .collect(),
            file: AnnotatedFile::of(article, content).ok(),
            folded: Folded::for_matching(&article.text.body.text),
            article,
            content,
        }
    }

    fn suggestions(&self, gazetteer: &Gazetteer, phrases: &BTreeSet<Phrase>) -> Vec<Diagnostic> {
        let found = Reading::of_article(&self.article.text, gazetteer).analysis;
        let names = found.candidates.iter().filter_map(|one| self.name(one));
        let quotes = found.quotes.iter().filter_map(|one| self.quote(one));
        let mut hints: Vec<Diagnostic> = names.chain(quotes).collect();
        hints.extend(phrases.iter().filter_map(|one| self.passage(one)));
        hints.extend(self.names_in_longer_ones(gazetteer));
        hints
    }

    /// Names of records that are in the text and are not recognised because of the words next to them; each longer name once.
    fn names_in_longer_ones(&self, gazetteer: &Gazetteer) -> Vec<Diagnostic> {
        let ArticleText { body, .. } = &*self.article.text;
        let language = self.content.language_of(&self.article.text);
        let mut told = BTreeSet::new();
        let mut hints = Vec::new();
        for passed in gazetteer
            .index()
            .passed_over(&body.text, &body.leaves, language)
        {
            let words = |range: &Range<usize>| {
                let words = body.text.get(range.clone()).unwrap_or_default();
                one_line(words)
            };
            let (name, longer) = (words(&passed.range), words(&passed.longer));
            let is_new = told.insert((fold_case(&name), fold_case(&longer)));
            if is_new && !self.is_explained(&name, &longer) {
                hints.push(self.name_in_longer_one(&passed, &name, &longer));
            }
        }
        hints
    }

    fn name_in_longer_one(&self, passed: &PassedOverName, name: &str, longer: &str) -> Diagnostic {
        let records: Vec<String> = passed
            .meanings
            .iter()
            .map(|record| format!("`{record}`"))
            .collect();
        let message = format!(
            "`{name}` is part of “{longer}” here, so it is not linked to {}",
            records.join(" or ")
        );
        let mut hint = self.hint(Rule::UnlinkedName, passed.range.clone(), message);
        for record in &passed.meanings {
            let words = "if it nevertheless does, add under `mentions:`";
            let says = |mention: NewMap| mention.with(record.kind(), record.id());
            hint = self.add(hint, words, "mentions", &passed.range, says);
        }
        Self::or_reject(hint, Suggested::Name, longer)
    }

    /// Whether an entry under `mentions:` explains a name or the longer one, or an editor rejected the suggestion.
    fn is_explained(&self, name: &str, longer: &str) -> bool {
        let (name, longer) = (fold_case(name), fold_case(longer));
        let entries = self.article.text.mentions.iter();
        let mut entries = entries.map(|one| fold_case(&one.common.selector.exact.value));
        self.is_rejected(Suggested::Name, &longer)
            || self.is_rejected(Suggested::Name, &name)
            || entries.any(|words| words == name || words == longer)
    }

    fn name(&self, candidate: &Candidate) -> Option<Diagnostic> {
        let Candidate { text: name, .. } = candidate;
        if self.is_settled(Suggested::Name, name) {
            return None;
        }
        let sentence = candidate.sentences.first()?;
        let text = &self.article.text.body.text;
        let start = sentence.start + text.get(sentence.clone())?.find(name.as_str())?;
        let times = times(candidate.count);
        if !candidate.borne_by.is_empty() {
            return Some(self.name_of_records(candidate, start, &times));
        }
        let message = format!("`{name}` is in this article {times}, but no record has that name");
        let hint = self.hint(Rule::UnlinkedName, start..start + name.len(), message);
        let hint = match candidate.merges.as_slice() {
            [] => hint.help("write a record for it, or add it to the `names` of an existing one"),
            merges => hint.help(format!("it may be another name of {}", merges.join(", "))),
        };
        Some(Self::or_reject(hint, Suggested::Name, name))
    }

    /// A name that several records have and that does not mean any of them on its own here.
    fn name_of_records(&self, candidate: &Candidate, start: usize, times: &str) -> Diagnostic {
        let Candidate {
            text: name,
            borne_by,
            ..
        } = candidate;
        let records: Vec<String> = borne_by
            .iter()
            .map(|record| format!("`{record}`"))
            .collect();
        let whose = match records.as_slice() {
            [only] => format!("{only} has that name, but is not found by it here"),
            several => format!(
                "{} have that name, so it is not linked to any of them",
                several.join(" and ")
            ),
        };
        let message = format!("`{name}` is in this article {times}; {whose}");
        let range = start..start + name.len();
        let mut hint = self.hint(Rule::UnlinkedName, range.clone(), message);
        for record in borne_by {
            let Some((kind, id)) = record.split_once(':') else {
                continue;
            };
            let field = match kind {
                "place" => "place",
                _ => "actor",
            };
            let words = format!("if it means {record}, add under `mentions:`");
            let says = |mention: NewMap| mention.with(field, id);
            hint = self.add(hint, words, "mentions", &range, says);
        }
        Self::or_reject(hint, Suggested::Name, name)
    }

    fn quote(&self, said: &AttributedQuote) -> Option<Diagnostic> {
        let words = self.article.text.body.text.get(said.range.clone())?;
        if self.is_settled(Suggested::Quote, words) {
            return None;
        }
        let message = if said.in_turn {
            "an answer or a line of a transcript without an annotation"
        } else {
            "words in quotation marks without an annotation"
        };
        let hint = self.hint(Rule::UnmarkedQuote, said.range.clone(), message);
        let title = "if they are someone's words, add under `quotes:`";
        let rest = |entry: NewMap| {
            entry
                .with("type", said.form)
                .with_some("certainty", certainty(said))
        };
        let is_known = said.speaker.is_some() || words_for_speaker(said).is_some();
        let hint = if is_known {
            self.add(hint, title, "quotes", &said.range, |quote| {
                rest(with_speaker(quote, said))
            })
        } else {
            let line = self.naming("quotes", &said.range).1;
            let line = rest(line.with_value("speaker", NewValue::Bare("…".to_owned())));
            hint.paste(title, format!("  - {}", line.inline()))
        };
        Some(Self::or_reject(hint, Suggested::Quote, words))
    }

    fn passage(&self, phrase: &Phrase) -> Option<Diagnostic> {
        let Phrase {
            words,
            list,
            field,
            id,
        } = phrase;
        if self.is_settled(Suggested::Passage, words) {
            return None;
        }
        let text = &self.article.text.body.text;
        let first = Selector {
            exact: words.clone(),
            prefix: None,
            suffix: None,
            nth: Some(1),
        };
        let found = locate(text, &self.folded, &first).ok()?;
        if !is_whole(text, &found) {
            return None;
        }
        let message = "these words are annotated in another article, but not in this one";
        let hint = self.hint(Rule::UnmarkedPassage, found.clone(), message);
        let title = format!("if they mean the same here, add under `{list}:`");
        let hint = self.add(hint, title, list, &found, |one| one.with(field, id));
        Some(Self::or_reject(hint, Suggested::Passage, words))
    }

    fn hint(&self, rule: Rule, range: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(rule, self.article.text.body.span_of(&range), message)
    }

    /// An annotation that selects a passage of the text, without any meaning yet, and its selector.
    fn naming(&self, list: &str, passage: &Range<usize>) -> (Selector, NewMap) {
        let text = &self.article.text.body.text;
        let selector = unique_selector(text, &self.folded, passage.clone());
        let annotation = NewMap::annotation(list).with_passage(&selector, Part::Text);
        (selector, annotation)
    }

    /// A hint that offers to add an annotation to one of the article's lists.
    fn add(
        &self,
        hint: Diagnostic,
        title: impl Into<String>,
        list: &str,
        passage: &Range<usize>,
        says: impl FnOnce(NewMap) -> NewMap,
    ) -> Diagnostic {
        let (selector, annotation) = self.naming(list, passage);
        let annotation = says(annotation);
        let lines = format!("  - {}", annotation.inline());
        let file = self.file.as_ref();
        let edits = file.and_then(|file| {
            let edits = file.add(list, Part::Text, &selector, &annotation);
            edits.ok()
        });
        match edits {
            Some(edits) => hint.fix(Fix {
                title: title.into(),
                edits,
                applicability: Applicability::Likely,
                lines: Some(lines),
            }),
            None => hint.paste(title, lines),
        }
    }

    /// Whether an annotation already contains the words, or an editor rejected the suggestion.
    fn is_settled(&self, kind: Suggested, words: &str) -> bool {
        let words = fold_case(words);
        self.is_rejected(kind, &words)
            || self
                .annotated
                .iter()
                .any(|known| known.contains(&words) || words.contains(known.as_str()))
    }

    /// Whether an editor rejected a suggestion for these folded words.
    fn is_rejected(&self, kind: Suggested, words: &str) -> bool {
        self.content.decisions.iter().any(|decision| {
            let article = decision.article.as_ref();
            decision.reject == kind
                && fold_case(&decision.words) == words
                && article.is_none_or(|id| id.value == self.article.id)
        })
    }

    fn or_reject(hint: Diagnostic, kind: Suggested, words: &str) -> Diagnostic {
        let line = NewMap::of(&tables::DECISION)
            .with("reject", kind.as_str())
            .with("words", one_line(words));
        let how = "or reject it permanently in content/decisions.yaml";
        hint.paste(how, format!("- {}", line.inline()))
    }
}

/// Whether a range begins and ends at word boundaries.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = text
        .get(..range.start)
        .and_then(|text| text.chars().next_back());
    let after = text.get(range.end..).and_then(|text| text.chars().next());
    !before.is_some_and(is_word_char) && !after.is_some_and(is_word_char)
}
