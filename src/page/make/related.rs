//! Relations between articles: in the heads of both, and at the passages that one corrects in another.

use crate::dossier::{Article, ArticleId, Corrected, Origin, Passage, RelationKind, RelationRef};
use crate::page::context::Context;
use crate::page::messages::direction::direction;
use crate::page::model::{CorrectedCard, RelatedArticleCard, RelatedArticlesCard};

/// The message that says a relation in the head of the article that has it, and the one for the other's.
const MESSAGES: [(RelationKind, &str, &str); 4] = [
    (
        RelationKind::Corrects,
        "article-corrects",
        "article-corrected-by",
    ),
    (
        RelationKind::Retracts,
        "article-retracts",
        "article-retracted-by",
    ),
    (
        RelationKind::Updates,
        "article-updates",
        "article-updated-by",
    ),
    (
        RelationKind::RepliesTo,
        "article-replies-to",
        "article-replied-to-by",
    ),
];

/// A passage of an article that another article corrects.
#[derive(Clone, Copy)]
pub(crate) struct Correction<'a> {
    /// The article that corrects it.
    pub(crate) by: &'a Article,
    /// What it corrects.
    pub(crate) corrected: &'a Corrected,
}

/// The passages of an article that others correct.
pub(crate) fn corrections<'a>(cx: Context<'a>, article: &Article) -> Vec<Correction<'a>> {
    let answers = cx.dossier.backlinks.article_relations.get(&article.id);
    let answers = answers.into_iter().flatten();
    answers
        .filter_map(|at| {
            let by = cx.dossier.articles.get(&at.article)?;
            let corrected = by.relations.get(at.index)?.passage.as_ref()?;
            Some(Correction { by, corrected })
        })
        .collect()
}

/// What other articles do to a passage: those that correct its words, with the corrected words, and those that retract its
/// whole article. What is shown from the passage says so.
pub(crate) fn corrected(
    cx: Context<'_>,
    article: &Article,
    passage: &Passage,
) -> Vec<CorrectedCard> {
    let is_here = |one: &Passage| {
        one.part == passage.part && one.start < passage.end && passage.start < one.end
    };
    let answers = cx.dossier.backlinks.article_relations.get(&article.id);
    let card = |at: &RelationRef| {
        let by = cx.dossier.articles.get(&at.article)?;
        let relation = by.relations.get(at.index)?;
        let corrected = relation.passage.as_ref();
        let corrected = corrected.filter(|corrected| is_here(&corrected.passage));
        let is_retraction = relation.kind == RelationKind::Retracts;
        if corrected.is_none() && !is_retraction {
            return None;
        }
        let now = corrected.and_then(|corrected| corrected.now.as_ref());
        let date = by.published.as_ref();
        Some(CorrectedCard {
            by: cx.link(by.id.clone()),
            date: date.map_or_else(String::new, |date| date.said(cx.messages)),
            now: now.cloned().unwrap_or_default(),
            lang: by.language.clone(),
            dir: direction(&by.language),
            is_retraction,
        })
    };
    answers.into_iter().flatten().filter_map(card).collect()
}

/// Whether another article takes this one back.
pub(crate) fn is_retracted(cx: Context<'_>, article: &ArticleId) -> bool {
    !taken_back(cx, article).is_empty()
}

/// The articles that take one back.
pub(crate) fn taken_back(cx: Context<'_>, article: &ArticleId) -> Vec<RelatedArticleCard> {
    others(cx, article, RelationKind::Retracts)
}

/// What an article is to others, and others to it. That it is taken back is said apart.
pub(crate) fn lines(cx: Context<'_>, article: &Article) -> Vec<RelatedArticlesCard> {
    let line =
        |message, articles: Vec<RelatedArticleCard>| RelatedArticlesCard { message, articles };
    let translated = match &article.derived_from {
        Some(Origin::Translated(original)) => card(cx, original, None).into_iter().collect(),
        _ => Vec::new(),
    };
    let mut lines = vec![line("article-translates", translated)];
    lines.extend(MESSAGES.map(|(kind, own, _)| line(own, theirs(cx, article, kind))));
    let turned = MESSAGES
        .into_iter()
        .filter(|(kind, ..)| *kind != RelationKind::Retracts);
    lines.extend(turned.map(|(kind, _, turned)| line(turned, others(cx, &article.id, kind))));
    let (translations, reprints) = copies(cx, &article.id);
    lines.push(line("article-repeated-by", reprints));
    lines.push(line("article-translated-by", translations));
    lines.retain(|line| !line.articles.is_empty());
    lines
}

/// The articles to which an article has a relation; if it is about a passage, the links lead there.
fn theirs(cx: Context<'_>, article: &Article, kind: RelationKind) -> Vec<RelatedArticleCard> {
    let relations = article.relations.iter();
    let of_kind = relations.filter(|relation| relation.kind == kind);
    of_kind
        .filter_map(|relation| card(cx, &relation.to, relation.passage.as_ref()))
        .collect()
}

/// The articles that have a relation to one, each once.
fn others(cx: Context<'_>, article: &ArticleId, kind: RelationKind) -> Vec<RelatedArticleCard> {
    let answers = cx.dossier.backlinks.article_relations.get(article);
    let is_of_kind = |at: &&RelationRef| {
        let by = cx.dossier.articles.get(&at.article);
        let relation = by.and_then(|by| by.relations.get(at.index));
        relation.is_some_and(|relation| relation.kind == kind)
    };
    let answers = answers.into_iter().flatten().filter(is_of_kind);
    let mut articles: Vec<&ArticleId> = answers.map(|at| &at.article).collect();
    articles.dedup();
    let articles = articles.into_iter();
    articles.filter_map(|id| card(cx, id, None)).collect()
}

/// The articles that translate one, and those that repeat it.
fn copies(
    cx: Context<'_>,
    article: &ArticleId,
) -> (Vec<RelatedArticleCard>, Vec<RelatedArticleCard>) {
    let copies = cx.dossier.backlinks.copies.get(article);
    let copies = copies.into_iter().flatten();
    let is_translation = |id: &&ArticleId| {
        let copy = cx.dossier.articles.get(*id);
        copy.is_some_and(|copy| matches!(copy.derived_from, Some(Origin::Translated(_))))
    };
    let (translations, reprints): (Vec<&ArticleId>, Vec<&ArticleId>) =
        copies.partition(is_translation);
    let cards = |ids: Vec<&ArticleId>| {
        let ids = ids.into_iter();
        ids.filter_map(|id| card(cx, id, None)).collect()
    };
    (cards(translations), cards(reprints))
}

fn card(
    cx: Context<'_>,
    article: &ArticleId,
    corrected: Option<&Corrected>,
) -> Option<RelatedArticleCard> {
    let article = cx.dossier.articles.get(article)?;
    let published = article.published.as_ref();
    Some(RelatedArticleCard {
        article: cx.link(article.id.clone()),
        at: corrected.map(|corrected| cx.passage(article, &corrected.passage)),
        date: published.map_or_else(String::new, |date| date.said(cx.messages)),
    })
}
