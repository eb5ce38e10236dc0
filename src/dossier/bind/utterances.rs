//! One utterance that is quoted several times: `same_as`, across articles.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::Record;
use crate::content::article::{ArticleText, WhatText};
use crate::content::yaml::double_quoted;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, nearest};
use crate::dossier::model::{AnnotationRef, Article, ArticleId, What};

/// Ties quotes of one utterance to each other, across articles.
pub(super) fn same_utterances(
    articles: &mut BTreeMap<ArticleId, Arc<Article>>,
    records: &[&Record<ArticleText>],
    problems: &mut Diagnostics,
) {
    let ids = quote_ids(articles, records);
    let mut ties: Tied<'_> = BTreeMap::new();
    for record in records {
        let own = ArticleId::new(record.id.clone());
        for text in record.text.annotations.iter() {
            let WhatText::Quote(quote) = &text.what else {
                continue;
            };
            let Some(written) = &quote.same_as else {
                continue;
            };
            let (article, id) = written
                .value
                .split_once('#')
                .unwrap_or((own.as_str(), &written.value));
            match ids.get(&(article.to_owned(), id.to_owned())) {
                Some(at) => {
                    let span = text.common.selector.exact.span;
                    tie(articles, &own, span, at);
                    if let Some(here) = quote_at(articles, &own, span) {
                        ties.insert(here, (at.clone(), written));
                    }
                }
                None => problems.push(unknown_quote(written, own.as_str(), &ids)),
            }
        }
    }
    check_circles(articles, &ties, problems);
}

/// Quotes with the one that each is the same as, and where that is written.
type Tied<'a> = BTreeMap<AnnotationRef, (AnnotationRef, &'a Located<String>)>;

/// Of quotes of one utterance, one is shown and the others are named beside it. If each refers to another, none would be shown.
fn check_circles(
    articles: &mut BTreeMap<ArticleId, Arc<Article>>,
    ties: &Tied<'_>,
    problems: &mut Diagnostics,
) {
    for (quote, (_, written)) in ties.iter().filter(|(quote, _)| comes_back(quote, ties)) {
        let message = "this quote is the same as itself, directly or through others";
        problems.push(
            Diagnostic::at(Rule::CircularReference, written.span, message)
                .label("leads back here")
                .help("remove `same_as` from the first of these quotes: the others refer to it"),
        );
        if let Some(What::Quote(quote)) = what_at(articles, quote) {
            quote.same_as = None;
        }
    }
}

/// Whether what a quote refers to leads back to it.
fn comes_back(quote: &AnnotationRef, ties: &Tied<'_>) -> bool {
    let mut seen = BTreeSet::new();
    let mut at = quote;
    while let Some((next, _)) = ties.get(at).filter(|_| seen.insert(at)) {
        if next == quote {
            return true;
        }
        at = next;
    }
    false
}

fn what_at<'a>(
    articles: &'a mut BTreeMap<ArticleId, Arc<Article>>,
    at: &AnnotationRef,
) -> Option<&'a mut What> {
    let article = Arc::make_mut(articles.get_mut(&at.article)?);
    Some(&mut article.annotations.get_mut(at.index)?.what)
}

/// The quote that an article has at a place of its file.
fn quote_at(
    articles: &BTreeMap<ArticleId, Arc<Article>>,
    article: &ArticleId,
    span: Span,
) -> Option<AnnotationRef> {
    let mut annotations = articles.get(article)?.annotations.iter();
    let index = annotations.position(|one| one.span == span)?;
    Some(AnnotationRef {
        article: article.clone(),
        index,
    })
}

type QuoteIds = BTreeMap<(String, String), AnnotationRef>;

fn quote_ids(
    articles: &BTreeMap<ArticleId, Arc<Article>>,
    records: &[&Record<ArticleText>],
) -> QuoteIds {
    let mut ids = QuoteIds::new();
    for record in records {
        for text in &record.text.annotations {
            let (WhatText::Quote(_), Some(id)) = (&text.what, &text.common.id) else {
                continue;
            };
            let article_id = ArticleId::new(record.id.clone());
            let span = text.common.selector.exact.span;
            if let Some(quote) = quote_at(articles, &article_id, span) {
                ids.insert((record.id.clone(), id.value.clone()), quote);
            }
        }
    }
    ids
}

fn tie(
    articles: &mut BTreeMap<ArticleId, Arc<Article>>,
    own: &ArticleId,
    span: Span,
    at: &AnnotationRef,
) {
    let Some(article) = articles.get_mut(own) else {
        return;
    };
    for annotation in Arc::make_mut(article)
        .annotations
        .iter_mut()
        .filter(|one| one.span == span)
    {
        if let What::Quote(quote) = &mut annotation.what {
            quote.same_as = Some(at.clone());
        }
    }
}

fn unknown_quote(written: &Located<String>, article: &str, ids: &QuoteIds) -> Diagnostic {
    let message = format!("there is no quote `{}`", written.value);
    let problem = Diagnostic::at(Rule::UnknownReference, written.span, message).label("not known");
    let (of, wanted) = match written.value.rsplit_once('#') {
        Some((other, id)) => (other, id),
        None => (article, written.value.as_str()),
    };
    let there = ids.keys().filter(|(known, _)| known == of);
    match nearest(wanted, there.map(|(_, id)| id.as_str())) {
        Some(near) => {
            let whole = match of == article {
                true => near.to_owned(),
                false => format!("{of}#{near}"),
            };
            let words = format!("did you mean `{whole}`?");
            problem.respell(words, written.span, &written.value, double_quoted(&whole))
        }
        None => problem.help("give the other quote an `id`, and use it here, or `article-id#id` for a quote in another article"),
    }
}
