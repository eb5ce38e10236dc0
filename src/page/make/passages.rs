//! Passages as links to their sentences.

use std::collections::BTreeMap;

use super::related;
use crate::content::shapes::Part;
use crate::dossier::{AnnotationRef, Article, Evidence, Passage, PassageRef};
use crate::page::address;
use crate::page::context::Context;
use crate::page::html::writer::{Html, Tag};
use crate::page::messages::Messages;
use crate::page::messages::direction::direction;
use crate::page::model::{EvidenceCard, PassageCard};

impl<'a> Context<'a> {
    /// A passage as a link to its sentence.
    pub(crate) fn passage(&self, article: &Article, passage: &Passage) -> PassageCard {
        PassageCard {
            href: self.from.to(&address::of_passage(article, passage)),
            article: article.title.clone(),
            source: self.source(article),
            lang: article.language.clone(),
            dir: direction(&article.language),
            place: place_in(self.messages, article, passage),
            corrected: related::corrected(*self, article, passage),
        }
    }

    /// A numbered paragraph as a link.
    pub(crate) fn paragraph(&self, article: &Article, index: usize) -> Option<PassageCard> {
        let number = article.paragraphs.get(index)?.number?;
        let start = Passage {
            part: Part::Text,
            start: 0,
            end: 0,
            paragraph: index,
            sentence: 0,
        };
        let page = address::of(&article.id.clone().into());
        let href = self
            .from
            .to(&format!("{page}#{}", address::paragraph_id(number)));
        Some(PassageCard {
            href,
            ..self.passage(article, &start)
        })
    }

    fn passage_ref(&self, at: &PassageRef) -> Option<PassageCard> {
        self.dossier
            .articles
            .get(&at.article)
            .map(|article| self.passage(article, &at.passage))
    }

    /// What statements rest on.
    pub(crate) fn evidence(&self, evidence: &[Evidence]) -> Vec<EvidenceCard> {
        // A source that was just named is not named again.
        let mut named: Option<String> = None;
        evidence
            .iter()
            .filter_map(|piece| match piece {
                Evidence::Passage(at) => {
                    let card = self.passage_ref(at)?;
                    let label = match &named {
                        Some(source) if *source == card.source => card.place,
                        _ => format!("{} {}", card.source, card.place),
                    };
                    named = Some(card.source);
                    Some(EvidenceCard {
                        href: card.href,
                        label,
                        outside: false,
                    })
                }
                Evidence::Outside {
                    url,
                    title,
                    accessed,
                } => {
                    named = None;
                    let title = title.as_deref().unwrap_or(url);
                    let label = match accessed {
                        Some(date) => self.messages.format(
                            "read-on",
                            &[
                                ("title", title.into()),
                                ("date", (&date.said(self.messages)).into()),
                            ],
                        ),
                        None => title.to_owned(),
                    };
                    Some(EvidenceCard {
                        href: url.clone(),
                        label,
                        outside: true,
                    })
                }
            })
            .collect()
    }

    /// Passages of annotations, one for each paragraph.
    pub(crate) fn passages(&self, annotations: &[AnnotationRef]) -> Vec<PassageCard> {
        let mut found: Vec<PassageCard> = Vec::new();
        let mut places: BTreeMap<(String, String), usize> = BTreeMap::new();
        for at in annotations {
            let Some((article, annotation)) = self.dossier.annotation(at) else {
                continue;
            };
            let card = self.passage(article, &annotation.passage);
            let key = (card.article.clone(), card.place.clone());
            let place = *places.entry(key).or_insert(found.len());
            match found.get_mut(place) {
                Some(other) => {
                    let more = card.corrected.into_iter();
                    let more: Vec<_> = more.filter(|one| !other.corrected.contains(one)).collect();
                    other.corrected.extend(more);
                }
                None => found.push(card),
            }
        }
        found
    }
}

/// `¶3`, `headline`, the number of a footnote, or a heading's words.
pub(crate) fn place_in(messages: &Messages, article: &Article, passage: &Passage) -> String {
    if let Some(number) = article.footnote_number(passage) {
        return messages.format("footnote", &[("number", number.into())]);
    }
    match (passage.part, article.paragraph_number(passage)) {
        (Part::Title, _) => messages.get("headline").to_owned(),
        (Part::Text, Some(number)) => {
            messages.format("paragraph-sign", &[("number", number.into())])
        }
        (Part::Text, None) => {
            let range = article
                .paragraphs
                .get(passage.paragraph)
                .map(|paragraph| paragraph.range.clone());
            range
                .and_then(|range| article.part(Part::Text).get(range))
                .unwrap_or_else(|| messages.get("heading"))
                .to_owned()
        }
    }
}

/// The sentences of a passage as HTML, the passage in `<mark>`. It is shown whole: what it ends with may turn round what it begins
/// with.
pub(crate) fn sentence_html(article: &Article, passage: &Passage) -> Html {
    let text = article.part(passage.part);
    let sentence = article.sentences(passage);
    let start = passage.start.clamp(sentence.start, sentence.end);
    let end = passage.end.clamp(start, sentence.end);
    let cut = |range: std::ops::Range<usize>| text.get(range).unwrap_or("");
    let mut html = Html::of_text(cut(sentence.start..start));
    html.text_element(&Tag::new("mark"), cut(start..end));
    html.text(cut(end..sentence.end));
    html
}
