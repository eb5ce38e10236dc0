//! Suggests what links articles that say the same twice: a copy and its origin, two quotations of one utterance.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use super::draft::{ascii_slug, free_id};
use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::twice::copies::{Copy, FirstBy, Report, copies};
use crate::analysis::twice::utterances::{Common, Same, Utterance, same};
use crate::content::article::{AnnotationText, ArticleText, QuoteText, WhatText};
use crate::content::decisions::Suggested;
use crate::content::records::PublisherKind;
use crate::content::shapes::{Kind, Reference, WhenText};
use crate::content::write::{NewMap, NewValue};
use crate::content::{Choice, Content, Record, tables};
use crate::diagnostic::{Applicability, Diagnostic, Fix, Rule, Span, TextEdit};
use crate::text::fold::fold_case;
use crate::text::words::one_line;
use crate::time::edtf::Edtf;

/// How many words of a quotation make an id.
const WORDS_OF_ID: usize = 3;

/// Suggestions about articles that say the same.
pub(super) fn suggestions(content: &Content, gazetteer: &Gazetteer) -> Vec<Diagnostic> {
    let search = Search { content };
    let mut hints = search.copies();
    hints.extend(search.utterances(gazetteer));
    hints
}

struct Search<'a> {
    content: &'a Content,
}

fn days(date: Option<&Edtf>) -> Option<(i64, i64)> {
    let date = date?;
    Some((date.earliest()?.number(), date.latest()?.number()))
}

fn published(article: &ArticleText) -> Option<&Edtf> {
    article.published.as_ref().map(|date| &date.value)
}

/// A quotation as written, with its article.
struct Quoted<'a> {
    number: usize,
    article: &'a Record<ArticleText>,
    annotation: &'a AnnotationText,
    quote: &'a QuoteText,
}

impl Quoted<'_> {
    fn words(&self) -> &str {
        &self.annotation.common.selector.exact.value
    }

    fn exact(&self) -> Span {
        self.annotation.common.selector.exact.span
    }

    /// What another quotation writes to refer to it, if it has an id.
    fn own_name(&self) -> Option<String> {
        let id = self.annotation.common.id.as_ref()?;
        Some(format!("{}#{}", self.article.id, id.value))
    }

    /// What it refers to.
    fn refers_to(&self) -> Option<&str> {
        self.quote.same_as.as_ref().map(|name| name.value.as_str())
    }
}

impl<'a> Search<'a> {
    fn copies(&self) -> Vec<Diagnostic> {
        let articles = &self.content.articles;
        let publishers = self.content.publishers.iter();
        let agencies: BTreeSet<&str> = publishers
            .filter(|one| one.text.kind == Some(PublisherKind::Agency))
            .map(|one| one.id.as_str())
            .collect();
        let report = |article: &'a Record<ArticleText>| {
            let text = &article.text;
            Report {
                text: &text.body.text,
                paragraphs: text
                    .body
                    .stretches()
                    .into_iter()
                    .map(|one| one.range)
                    .collect(),
                language: self.content.language_of(text),
                days: days(published(text)),
                publisher: text.publisher.as_ref().map(|id| id.value.as_str()),
                is_of_agency: text
                    .publisher
                    .as_ref()
                    .is_some_and(|id| agencies.contains(id.value.as_str())),
                has_origin: text.derived_from.is_some() || text.relations.translates.is_some(),
            }
        };
        let reports: Vec<Report<'_>> = articles.iter().map(report).collect();
        let found = copies(&reports);
        found.iter().filter_map(|copy| self.copy(copy)).collect()
    }

    fn copy(&self, found: &Copy) -> Option<Diagnostic> {
        let copy = self.content.articles.get(found.copy)?;
        let origin = self.content.articles.get(found.origin)?;
        if self.is_rejected(Suggested::Copy, &origin.id, &copy.id) || self.are_related(copy, origin)
        {
            return None;
        }
        let share = match found.sentences == found.shared {
            true => format!("all {} longer sentences", found.shared),
            false => format!(
                "{} of the {} longer sentences",
                found.shared, found.sentences
            ),
        };
        let first = match (found.first_by, published(&origin.text)) {
            (FirstBy::Date, Some(date)) => format!("which was first ({})", date.written()),
            (FirstBy::Agency, _) => "which is from a news agency".to_owned(),
            _ => "which is longer; the dates do not say which was first".to_owned(),
        };
        let message = if found.is_page {
            format!(
                "this seems to be the page of `{}`, saved again: it has {share} of it",
                origin.id
            )
        } else {
            format!(
                "{share} of this article are also in `{}`, {first}",
                origin.id
            )
        };
        let hint = self
            .hint(Rule::UnmarkedCopy, copy, &found.first, message)
            .related(origin.text.title.span, "the other article");
        let hint = match found.is_page {
            true => hint.help("delete one of the two if it is the same page"),
            false => hint,
        };
        let reference = Reference {
            kind: Kind::Article,
            id: copy.id.clone(),
        };
        let value = NewValue::Text(origin.id.clone());
        let file = self.content.record_file(&reference).ok();
        let edits = file.and_then(|file| file.set("derived_from", Some(value)).ok());
        let title = "if it repeats that article, so that both count as one origin, add";
        let lines = format!("derived_from: {}", origin.id);
        let hint = offer(hint, title, lines, edits);
        Some(or_reject(hint, Suggested::Copy, &origin.id, &copy.id))
    }

    /// Whether a relation between two articles is already stated, or one is derived from the other through several steps.
    fn are_related(&self, copy: &Record<ArticleText>, origin: &Record<ArticleText>) -> bool {
        let states = |one: &Record<ArticleText>, other: &Record<ArticleText>| {
            let relations = one.text.relations.by_field();
            let mut named = relations.iter().flat_map(|(_, articles)| articles);
            named.any(|article| article.value == other.id)
        };
        states(copy, origin) || states(origin, copy) || self.comes_from(origin, &copy.id)
    }

    fn comes_from(&self, article: &Record<ArticleText>, id: &str) -> bool {
        let articles = &self.content.articles;
        let mut seen = BTreeSet::new();
        let mut at = Some(article);
        while let Some(article) = at.filter(|article| seen.insert(article.id.as_str())) {
            let text = &article.text;
            let origin = text.derived_from.as_ref();
            let Some(origin) = origin.or(text.relations.translates.as_ref()) else {
                return false;
            };
            if origin.value == id {
                return true;
            }
            at = articles.iter().find(|one| one.id == origin.value);
        }
        false
    }

    fn quotes(&self) -> Vec<Quoted<'a>> {
        let articles = self.content.articles.iter().enumerate();
        let all = articles.flat_map(|(number, article)| {
            let annotations = article.text.annotations.iter();
            annotations.filter_map(move |annotation| match &annotation.what {
                WhatText::Quote(quote) => Some(Quoted {
                    number,
                    article,
                    annotation,
                    quote,
                }),
                _ => None,
            })
        });
        all.collect()
    }

    fn utterances(&self, gazetteer: &Gazetteer) -> Vec<Diagnostic> {
        let quotes = self.quotes();
        let index = gazetteer.index();
        let read: Vec<Option<Utterance<'_>>> = quotes
            .par_iter()
            .map(|one| {
                let language = self.content.language_of(&one.article.text);
                let whole = 0..one.words().len();
                let names = index.find(one.words(), std::slice::from_ref(&whole), language);
                let meanings = names
                    .iter()
                    .filter_map(|name| match name.meanings.as_slice() {
                        [only] => Some(only.to_string()),
                        _ => None,
                    });
                let translated = one.quote.translation.as_ref();
                let translated = translated.and_then(|all| all.texts.first());
                let said = one.quote.said.as_ref().and_then(said_on);
                Some(Utterance {
                    article: one.number,
                    speaker: &one.quote.speaker.as_ref()?.value,
                    words: one.words(),
                    language,
                    translation: translated.map(|(tag, text)| {
                        let tag = tag.as_deref().unwrap_or(&self.content.site.language);
                        (text.value.as_str(), tag)
                    }),
                    days: days(said.or(published(&one.article.text))),
                    names: meanings.collect(),
                    is_known: one.refers_to().is_some(),
                })
            })
            .collect();
        let (known, utterances): (Vec<&Quoted<'_>>, Vec<Utterance<'_>>) = quotes
            .iter()
            .zip(read)
            .filter_map(|(quote, utterance)| Some((quote, utterance?)))
            .unzip();
        let named: BTreeMap<String, &str> = known
            .iter()
            .filter_map(|one| Some((one.own_name()?, one.refers_to()?)))
            .collect();
        let found = same(&utterances);
        let hints = found
            .iter()
            .filter_map(|one| self.utterance(one, &known, &named));
        hints.collect()
    }

    fn utterance(
        &self,
        found: &Same,
        quotes: &[&Quoted<'a>],
        named: &BTreeMap<String, &str>,
    ) -> Option<Diagnostic> {
        let (later, earlier) = (quotes.get(found.later)?, quotes.get(found.earlier)?);
        let own = later.own_name();
        if self.is_rejected(Suggested::Utterance, later.words(), &later.article.id)
            || own.is_some_and(|own| leads_to(earlier, &own, named))
        {
            return None;
        }
        let why = match &found.common {
            Common::AllWords => "in the same words".to_owned(),
            Common::Words(shared, of) => {
                format!("with {shared} of {of} longer words in common")
            }
            Common::Facts(facts) => format!("with {} in common", facts.join(", ")),
        };
        let message = format!(
            "these words of `{}` seem to be an utterance that `{}` quotes too, {why}: “{}”",
            later.quote.speaker.as_ref()?.value,
            earlier.article.id,
            one_line(earlier.words()),
        );
        let hint = Diagnostic::at(Rule::UnmarkedUtterance, later.exact(), message)
            .related(earlier.exact(), "the same utterance");
        let (target, id_edits) = self.target(earlier)?;
        let edits = self.set(later, "same_as", &target).map(|mut edits| {
            edits.extend(id_edits);
            edits
        });
        let title = "if they are one utterance, add to this quote";
        let hint = offer(hint, title, format!("same_as: {target}"), edits);
        let words = later.words();
        Some(or_reject(
            hint,
            Suggested::Utterance,
            words,
            &later.article.id,
        ))
    }

    /// What to write to refer to a quotation, and the edits that give it an id if it has none.
    fn target(&self, quote: &Quoted<'a>) -> Option<(String, Vec<TextEdit>)> {
        if let Some(other) = quote.refers_to() {
            return Some((other.to_owned(), Vec::new()));
        }
        if let Some(name) = quote.own_name() {
            return Some((name, Vec::new()));
        }
        let words = quote.words().split_whitespace().take(WORDS_OF_ID);
        let slug = ascii_slug(&words.collect::<Vec<_>>().join(" "));
        let slug = if slug.is_empty() {
            "quote".to_owned()
        } else {
            slug
        };
        let text = &quote.article.text;
        let mentions = text.mentions.iter().map(|one| &one.common);
        let all = mentions.chain(text.annotations.iter().map(|one| &one.common));
        let ids: BTreeSet<&str> = all
            .filter_map(|common| common.id.as_ref().map(|id| id.value.as_str()))
            .collect();
        let id = free_id(&slug, |id| ids.contains(id));
        let edits = self.set(quote, "id", &id)?;
        Some((format!("{}#{id}", quote.article.id), edits))
    }

    fn set(&self, quote: &Quoted<'a>, field: &str, value: &str) -> Option<Vec<TextEdit>> {
        let reference = Reference {
            kind: Kind::Article,
            id: quote.article.id.clone(),
        };
        let file = self.content.record_file(&reference).ok()?;
        let value = NewValue::Text(value.to_owned());
        let fields = [(field.to_owned(), Some(value))];
        file.change(quote.exact(), &fields).ok()
    }

    fn hint(
        &self,
        rule: Rule,
        article: &Record<ArticleText>,
        at: &Range<usize>,
        message: String,
    ) -> Diagnostic {
        Diagnostic::at(rule, article.text.body.span_of(at), message)
    }

    fn is_rejected(&self, kind: Suggested, words: &str, article: &str) -> bool {
        self.content.decisions.iter().any(|decision| {
            let of = decision.article.as_ref();
            decision.reject == kind
                && fold_case(&decision.words) == fold_case(&one_line(words))
                && of.is_none_or(|id| id.value == article)
        })
    }
}

/// Whether what a quotation refers to leads to another one, by its name.
fn leads_to(quote: &Quoted<'_>, name: &str, named: &BTreeMap<String, &str>) -> bool {
    let mut seen = BTreeSet::new();
    let mut at = quote.refers_to();
    while let Some(next) = at.filter(|next| seen.insert(*next)) {
        if next == name {
            return true;
        }
        at = named.get(next).copied();
    }
    false
}

fn said_on(when: &WhenText) -> Option<&Edtf> {
    match when {
        WhenText::Date(date) => Some(&date.value),
        WhenText::Relative { value, .. } => value.as_ref().map(|value| &value.value),
    }
}

fn offer(hint: Diagnostic, title: &str, lines: String, edits: Option<Vec<TextEdit>>) -> Diagnostic {
    match edits {
        Some(edits) => hint.fix(Fix {
            title: title.to_owned(),
            edits,
            applicability: Applicability::Likely,
            lines: Some(lines),
        }),
        None => hint.paste(title, lines),
    }
}

fn or_reject(hint: Diagnostic, kind: Suggested, words: &str, article: &str) -> Diagnostic {
    let line = NewMap::of(&tables::DECISION)
        .with("reject", kind.as_str())
        .with("words", one_line(words))
        .with("article", article);
    let how = "or reject it permanently in content/decisions.yaml";
    hint.paste(how, format!("- {}", line.inline()))
}
