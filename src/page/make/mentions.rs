//! Mentions and other annotations, each in its sentence.

use super::passages::sentence_html;
use crate::dossier::{
    AnnotationRef, Article, ArticleId, Mention, MentionBasis, MentionRef, Passage, PlaceId, Prose,
    Provenance, Target,
};
use crate::page::context::Context;
use crate::page::messages::direction::direction;
use crate::page::model::{ArticleMentions, LinkCard, MentionCard};

/// From which side a metonym is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// On the page of the actor who is meant.
    Meant,
    /// On the page of the place whose name is used.
    Used,
}

impl<'a> Context<'a> {
    /// Mentions with their sentences, by article.
    pub(crate) fn mentions(&self, mentions: &[MentionRef], side: Side) -> Vec<ArticleMentions> {
        let mut groups: Vec<(ArticleId, ArticleMentions)> = Vec::new();
        for at in mentions {
            let Some(article) = self.dossier.articles.get(&at.article) else {
                continue;
            };
            let Some(mention) = article.mentions.get(at.index) else {
                continue;
            };
            let card = self.mention(article, mention, side);
            match groups.last_mut() {
                Some((id, group)) if *id == at.article => group.mentions.push(card),
                _ => {
                    let group = ArticleMentions {
                        article: self.article(article),
                        mentions: vec![card],
                    };
                    groups.push((at.article.clone(), group));
                }
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn mention(&self, article: &Article, mention: &Mention, side: Side) -> MentionCard {
        let via = match (&mention.target, side) {
            (Target::Metonym(_, place), Side::Meant) => {
                Some(self.link_in_words_of(article, &mention.passage, place))
            }
            (Target::Metonym(actor, _), Side::Used) => Some(self.link(actor.clone())),
            _ => None,
        };
        // Of what is only suggested, the badge says it.
        let is_read = mention.basis == MentionBasis::Annotation && !mention.provenance.suggested;
        let basis = match is_read && via.is_none() {
            true => self.messages.get("mention-by-editor"),
            false => "",
        };
        MentionCard {
            via,
            basis: basis.to_owned(),
            ..self.sentence(
                article,
                &mention.passage,
                &mention.provenance,
                (&mention.key, mention.note.as_ref()),
            )
        }
    }

    /// A place under the words that an article uses for it, in the article's language.
    fn link_in_words_of(&self, article: &Article, passage: &Passage, place: &PlaceId) -> LinkCard {
        let is_foreign = article.language != self.dossier.site.language;
        LinkCard {
            name: article.words(passage).to_owned(),
            lang: is_foreign.then(|| article.language.clone()),
            dir: direction(&article.language),
            ..self.link(place.clone())
        }
    }

    /// A passage in its sentence, with the words marked.
    pub(crate) fn sentence(
        &self,
        article: &Article,
        passage: &Passage,
        provenance: &Provenance,
        (key, note): (&str, Option<&Prose>),
    ) -> MentionCard {
        MentionCard {
            at: self.passage(article, passage),
            sentence_html: sentence_html(article, passage),
            lang: article.language.clone(),
            dir: direction(&article.language),
            via: None,
            basis: String::new(),
            note_html: self.note(article, key, note),
            suggested: provenance.suggested,
        }
    }

    /// Annotations in their sentences, by article.
    pub(crate) fn annotated_sentences(&self, annotations: &[AnnotationRef]) -> Vec<MentionCard> {
        annotations
            .iter()
            .filter_map(|at| {
                let (article, annotation) = self.dossier.annotation(at)?;
                Some(self.sentence(
                    article,
                    &annotation.passage,
                    &annotation.provenance,
                    (&annotation.key, annotation.note.as_ref()),
                ))
            })
            .collect()
    }
}
