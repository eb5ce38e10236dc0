//! The order in which articles were published, as far as it is known.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::model::{Article, ArticleId};

/// The place of an article among others: by the first day on which it may have been published, those without a date last. Of one
/// day, what repeats another text comes after what does not.
pub(super) fn published_at(article: &Article) -> impl Ord + use<> {
    let day = article.published.as_ref().and_then(|date| date.earliest());
    let repeats = article.derived_from.is_some();
    (day.is_none(), day, repeats, article.id.clone())
}

/// All articles, the first published first.
pub(super) fn in_time(articles: &BTreeMap<ArticleId, Arc<Article>>) -> Vec<&Arc<Article>> {
    let mut in_time: Vec<&Arc<Article>> = articles.values().collect();
    in_time.sort_by_cached_key(|article| published_at(article));
    in_time
}
