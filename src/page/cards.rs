//! Cards: what is shown of a record on another's page.

use crate::analysis::quotations::within_marks;
use crate::content::article::TitleBy;
use crate::content::body::BlockKind;
use crate::content::shapes::Part;
use crate::dossier::{
    Actor, ActorId, Annotation, AnnotationRef, Article, ArticleId, Correction, Dossier, Event,
    EventId, Evidence, Mention, MentionBasis, MentionRef, Name, OtherName, Passage, PassageRef,
    Place, PlaceId, Prose, Provenance, Quote, RecordId, Target, What,
};
use crate::page::address;
use crate::page::address::From;
use crate::page::context::Edition;
use crate::page::draw::timeline;
use crate::page::head;
use crate::page::html::prose::Drawing;
use crate::page::html::writer::escape;
use crate::page::messages::Messages;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::register;
use crate::page::model::*;
use crate::text::fold::fold_case;
use crate::time::days::Days;
use crate::time::edtf::{Day, Edtf};

/// Makes cards for one page.
#[derive(Clone, Copy)]
pub(super) struct Cards<'a> {
    /// The dossier.
    pub(super) dossier: &'a Dossier,
    /// The words of the interface.
    pub(super) messages: &'a Messages,
    /// The page they stand on.
    pub(super) from: From<'a>,
}

impl<'a> Cards<'a> {
    /// Cards for the page at this address.
    pub(super) fn new(edition: Edition<'a>, address: &str) -> Self {
        Self {
            dossier: edition.dossier,
            messages: edition.messages,
            from: From::page(address),
        }
    }

    /// Cards for a part of the whole document.
    pub(super) fn part(edition: Edition<'a>, folder: &'a str, id: &'a str) -> Self {
        Self {
            dossier: edition.dossier,
            messages: edition.messages,
            from: From::part(folder, id),
        }
    }

    /// What they are made of.
    pub(super) fn edition(&self) -> Edition<'a> {
        Edition {
            dossier: self.dossier,
            messages: self.messages,
        }
    }

    /// What every page has.
    pub(super) fn frame(
        &self,
        address: &str,
        section: &'static str,
        title: &str,
        description: &str,
    ) -> Frame {
        let here = |correction: &&Correction| {
            let page = address::of(&correction.page);
            page.split('#').next() == Some(address)
        };
        Frame {
            root: self.from.root.to_owned(),
            address: address.to_owned(),
            section,
            page_title: title.to_owned(),
            page_description: description.to_owned(),
            page_corrections: self.corrections(here),
            page_canonical: head::canonical(&self.dossier.site, address),
            page_kind: "website",
            page_image: None,
            page_meta: Vec::new(),
            page_data_html: String::new(),
        }
    }

    /// Corrections that pass a test, newest first.
    pub(super) fn corrections(&self, test: impl Fn(&&Correction) -> bool) -> Vec<CorrectionCard> {
        let mut corrections: Vec<&Correction> =
            self.dossier.corrections.iter().filter(test).collect();
        corrections.sort_by_key(|correction| std::cmp::Reverse(correction.date.latest()));
        let card = |correction: &Correction| CorrectionCard {
            date: correction.date.said(self.messages),
            datetime: correction.date.html_datetime(),
            page: self.link(correction.page.clone()),
            was: correction.was.clone(),
            now: correction.now.clone(),
            why: correction.why.clone(),
            by: correction.by.clone(),
        };
        corrections.into_iter().map(card).collect()
    }

    /// A link to a record under its name.
    pub(super) fn link(&self, record: impl Into<RecordId>) -> LinkCard {
        let record = record.into();
        let lang = self.foreign(&record);
        LinkCard {
            href: Some(self.from.to_record(record.clone())),
            name: self.dossier.name_of(&record).to_owned(),
            dir: lang.map(direction).unwrap_or_default(),
            lang: lang.map(str::to_owned),
        }
    }

    /// The language of an article's headline, where it is not the dossier's.
    fn foreign(&self, record: &RecordId) -> Option<&'a str> {
        let RecordId::Article(id) = record else {
            return None;
        };
        let language = self.dossier.articles.get(id)?.language.as_str();
        (language != self.dossier.site.language).then_some(language)
    }

    /// Links to records under their names.
    pub(super) fn links<I: Into<RecordId> + Clone>(&self, records: &[I]) -> Vec<LinkCard> {
        records
            .iter()
            .map(|record| self.link(record.clone()))
            .collect()
    }

    /// The prose of the page's own record as HTML.
    pub(super) fn html(&self, prose: &Prose) -> String {
        Drawing::plain(self.edition(), prose, self.from).whole()
    }

    /// Prose that stands on the page beside other prose, as HTML. Its ids begin with `scope`, which no other prose there has.
    pub(super) fn html_in(&self, scope: &[&str], prose: &Prose) -> String {
        Drawing::plain(self.edition(), prose, self.from)
            .within(scope)
            .whole()
    }

    /// The HTML of an annotation's note, on any page but its article's; empty if there is none.
    pub(super) fn note(&self, article: &Article, key: &str, note: Option<&Prose>) -> String {
        note.map(|note| self.html_in(&[article.id.as_str(), key], note))
            .unwrap_or_default()
    }

    /// A profile as HTML: its first paragraph without `<p>`, and the rest.
    pub(super) fn profile(&self, prose: &Prose) -> (String, String) {
        let drawing = Drawing::plain(self.edition(), prose, self.from);
        let blocks = &prose.body.blocks;
        match blocks.split_first() {
            Some((first, rest))
                if matches!(first.kind, BlockKind::Paragraph(_))
                    && prose.body.footnotes.is_empty() =>
            {
                let lede = drawing.blocks(std::slice::from_ref(first));
                let lede = lede
                    .trim_start_matches("<p>")
                    .trim_end_matches("</p>")
                    .to_owned();
                (lede, drawing.blocks(rest))
            }
            _ => (String::new(), drawing.whole()),
        }
    }

    /// A record with its counts.
    pub(super) fn record(&self, record: &RecordId) -> RecordCard {
        let (kind, name, lede) = self.sort_of(record);
        let named = self
            .dossier
            .backlinks
            .named
            .get(record)
            .copied()
            .unwrap_or_default();
        RecordCard {
            href: self.from.to_record(record.clone()),
            name: self.dossier.name_of(record).to_owned(),
            class: record.kind().as_class(),
            kind: kind.to_owned(),
            native: name
                .map(|name| native_names(name, self.messages))
                .unwrap_or_default(),
            mentions: named.mentions,
            articles: named.articles,
            office: match record {
                RecordId::Actor(id) => self.dossier.actors.get(id).map(|actor| self.office(actor)),
                _ => None,
            }
            .unwrap_or_default(),
            lede: lede.map(first_paragraph).unwrap_or_default(),
            evidence: Vec::new(),
        }
    }

    /// What an office-holder is, or was: the office that the record names first, and when it was held.
    pub(super) fn office(&self, actor: &Actor) -> String {
        let Some(role) = actor.roles.first() else {
            return String::new();
        };
        let within = role
            .within
            .as_ref()
            .and_then(|id| self.dossier.actors.get(id))
            .map(|within| within.name.main.clone());
        let period = self.period(&role.from, &role.to);
        let title = std::iter::once(role.title.clone());
        let parts: Vec<String> = title.chain(within).chain(period).collect();
        self.messages.listed(&parts)
    }

    /// A record's kind in words, its name and its profile; only actors and places have them.
    fn sort_of(&self, record: &RecordId) -> (&'a str, Option<&Name>, Option<&Prose>) {
        let of_actor = |actor: &'a Actor| {
            (
                self.messages.actor_kind(actor.kind),
                Some(&actor.name),
                Some(&actor.profile),
            )
        };
        let of_place = |place: &'a Place| {
            (
                self.messages.place_kind(place.kind),
                Some(&place.name),
                Some(&place.profile),
            )
        };
        match record {
            RecordId::Actor(id) => self.dossier.actors.get(id).map(of_actor),
            RecordId::Place(id) => self.dossier.places.get(id).map(of_place),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// An actor with its counts.
    pub(super) fn actor(&self, id: &ActorId) -> RecordCard {
        self.record(&id.clone().into())
    }

    /// A place with its counts.
    pub(super) fn place(&self, id: &PlaceId) -> RecordCard {
        self.record(&id.clone().into())
    }

    /// An article.
    pub(super) fn article(&self, article: &Article) -> ArticleCard {
        let publisher = match &article.publisher {
            Some(id) => self.link(id.clone()),
            None => LinkCard {
                href: None,
                name: article
                    .publisher_name
                    .clone()
                    .unwrap_or_else(|| self.messages.get("publisher-not-recorded").to_owned()),
                ..LinkCard::default()
            },
        };
        ArticleCard {
            href: self.from.to_record(article.id.clone()),
            title: article.title.clone(),
            lang: article.language.clone(),
            dir: direction(&article.language),
            publisher,
            publisher_unrecorded: article.publisher_name.is_some(),
            publisher_doubt: self
                .messages
                .publisher_doubt(article.publisher_status)
                .to_owned(),
            date: article
                .published
                .as_ref()
                .map_or_else(|| self.not_recorded(), |date| date.said(self.messages)),
            datetime: article.published.as_ref().and_then(Edtf::html_datetime),
            date_basis: article
                .published_basis
                .map(|basis| self.messages.date_basis(basis))
                .unwrap_or_default()
                .to_owned(),
            dateline: article
                .dateline
                .as_ref()
                .map(|place| self.link(place.clone())),
            text_kind: article
                .text_kind
                .map(|kind| self.messages.text_kind(kind))
                .unwrap_or_default()
                .to_owned(),
            paragraphs: article
                .paragraphs
                .iter()
                .filter(|paragraph| paragraph.number.is_some())
                .count(),
            summary: article.summary.clone().unwrap_or_default(),
            summary_is_published: article.summary_by == Some(TitleBy::Publisher),
        }
    }

    /// A passage as a link to its sentence.
    pub(super) fn passage(&self, article: &Article, passage: &Passage) -> PassageCard {
        PassageCard {
            href: self.from.to(&address::of_passage(article, passage)),
            article: article.title.clone(),
            source: self.source(article),
            lang: article.language.clone(),
            dir: direction(&article.language),
            place: place_in(self.messages, article, passage),
        }
    }

    /// What an article is called in a short reference: its own short name, its publisher's if this is its only article, its title.
    pub(super) fn source(&self, article: &Article) -> String {
        let publisher = || {
            let id = article.publisher.as_ref()?;
            let only = self.dossier.backlinks.published.get(id)?.len() == 1;
            self.dossier
                .publishers
                .get(id)
                .filter(|_| only)
                .map(|publisher| publisher.name.short.clone())
        };
        article
            .short
            .clone()
            .or_else(publisher)
            .unwrap_or_else(|| article.title.clone())
    }

    /// A numbered paragraph as a link.
    pub(super) fn paragraph(&self, article: &Article, index: usize) -> Option<PassageCard> {
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
    pub(super) fn evidence(&self, evidence: &[Evidence]) -> Vec<EvidenceCard> {
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

    /// Other names of a record.
    pub(super) fn names(&self, names: &[OtherName]) -> Vec<NameCard> {
        names
            .iter()
            .map(|name| NameCard {
                text: name.text.clone(),
                kind: crate::content::Choice::as_str(name.kind),
                lang: name.language.clone(),
                dir: direction(
                    name.language
                        .as_deref()
                        .unwrap_or(&self.dossier.site.language),
                ),
            })
            .collect()
    }

    /// Mentions with their sentences, by article.
    pub(super) fn mentions(&self, mentions: &[MentionRef], side: Side) -> Vec<ArticleMentions> {
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
    pub(super) fn sentence(
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
    pub(super) fn annotated_sentences(&self, annotations: &[AnnotationRef]) -> Vec<MentionCard> {
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

    /// What an actor said: utterances quoted several times stand once.
    pub(super) fn quotes(&self, quotes: &[AnnotationRef]) -> Vec<QuoteCard> {
        let mut cards = Vec::new();
        for at in quotes {
            let Some((article, annotation)) = self.dossier.annotation(at) else {
                continue;
            };
            let What::Quote(quote) = &annotation.what else {
                continue;
            };
            if quote
                .same_as
                .as_ref()
                .is_some_and(|same| quotes.contains(same))
            {
                continue;
            }
            cards.push(self.quote(at, article, annotation, quote));
        }
        cards
    }

    fn quote(
        &self,
        at: &AnnotationRef,
        article: &Article,
        annotation: &Annotation,
        quote: &Quote,
    ) -> QuoteCard {
        let quoted = article.words(&annotation.passage);
        QuoteCard {
            words: said(quoted, quote).to_owned(),
            lang: article.language.clone(),
            dir: direction(&article.language),
            verbatim: quote.is_literal(),
            reported: quote.is_reported(),
            kind: quote
                .quote_type
                .map(|kind| self.messages.quote_type(kind))
                .unwrap_or_default()
                .to_owned(),
            details: quote
                .cue
                .iter()
                .map(|cue| self.messages.format("cue", &[("words", cue.into())]))
                .chain(self.quote_details(quote, article))
                .collect(),
            at: self.passage(article, &annotation.passage),
            also: self.same_utterance(at),
            suggested: annotation.provenance.suggested,
        }
    }

    /// Every other passage that quotes the same utterance.
    pub(super) fn same_utterance(&self, at: &AnnotationRef) -> Vec<PassageCard> {
        let links = &self.dossier.backlinks;
        let first = links.first_quote(at);
        let others = links.same_utterance.get(first);
        let all = std::iter::once(first)
            .chain(others.into_iter().flatten())
            .filter(|other| *other != at);
        all.filter_map(|other| self.dossier.annotation(other))
            .map(|(article, annotation)| self.passage(article, &annotation.passage))
            .collect()
    }

    /// Who says a quote: the actor; else the article's words for them, which lead nowhere.
    pub(super) fn speaker(&self, quote: &Quote) -> Option<LinkCard> {
        if let Some(speaker) = &quote.speaker {
            return Some(self.link(speaker.clone()));
        }
        quote.speaker_words.as_ref().map(|words| LinkCard {
            name: self.messages.quoted(words),
            ..LinkCard::default()
        })
    }

    /// Circumstances of a quote, in fragments. The cue is not among them: beside the article it would only repeat the text.
    pub(super) fn quote_details(&self, quote: &Quote, article: &Article) -> Vec<String> {
        let stated = [
            ("quote-as", "role", &quote.speaker_role),
            ("quote-to", "audience", &quote.audience),
            ("quote-through", "medium", &quote.medium),
            ("quote-asked", "question", &quote.prompt),
        ];
        let told = |(id, part, text): (&str, &str, &Option<String>)| {
            let text = text.as_ref()?;
            Some(self.messages.format(id, &[(part, text.into())]))
        };
        let mut details: Vec<String> = stated.into_iter().filter_map(told).collect();
        let times = &self.dossier.times;
        details.extend(quote.said.as_ref().map(|when| {
            let moment = times.said(when, article);
            self.when(when, moment, article)
        }));
        details
    }

    /// What is said instead of a date.
    pub(super) fn not_recorded(&self) -> String {
        self.messages.get("date-not-recorded").to_owned()
    }

    /// An event.
    pub(super) fn event(&self, event: &Event) -> EventCard {
        let (when, basis) = self.event_when(event);
        let resolved = self
            .dossier
            .times
            .resolved(event)
            .map(|timing| timing.moment.days);
        let reports = self
            .dossier
            .backlinks
            .reports
            .get(&event.id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let undated = event.date.is_none() && resolved.is_none();
        EventCard {
            order: if undated {
                self.event_order(event)
            } else {
                String::new()
            },
            href: self.from.to_record(event.id.clone()),
            title: event.title.clone(),
            datetime: event
                .date
                .as_ref()
                .and_then(|(date, _)| date.html_datetime())
                .or_else(|| resolved?.html_datetime()),
            vague: event.date.as_ref().is_none_or(|(date, basis)| {
                date.is_uncertain() || date.is_approximate() || basis.is_derived()
            }),
            undated,
            bar: timeline::bar(self.edition(), event),
            when,
            basis,
            places: self.links(&event.places),
            evidence: self.passages(reports),
        }
    }

    /// Passages of annotations, one for each paragraph.
    pub(super) fn passages(&self, annotations: &[AnnotationRef]) -> Vec<PassageCard> {
        let mut cards: Vec<PassageCard> = Vec::new();
        for at in annotations {
            let Some((article, annotation)) = self.dossier.annotation(at) else {
                continue;
            };
            let card = self.passage(article, &annotation.passage);
            let same =
                |other: &PassageCard| other.article == card.article && other.place == card.place;
            if !cards.iter().any(same) {
                cards.push(card);
            }
        }
        cards
    }

    /// Events by their ids, in order of time.
    pub(super) fn events<'e>(&self, ids: impl IntoIterator<Item = &'e EventId>) -> Vec<EventCard> {
        let mut events: Vec<&Event> = ids
            .into_iter()
            .filter_map(|id| self.dossier.events.get(id))
            .collect();
        events.sort_by_key(|event| chronological(self.dossier, event));
        events.into_iter().map(|event| self.event(event)).collect()
    }

    /// Identifiers as links.
    pub(super) fn elsewhere(&self, ids: &[(String, String)]) -> Vec<LinkCard> {
        ids.iter()
            .map(|(name, id)| {
                let (name, href) = register(name, id);
                LinkCard {
                    href,
                    name,
                    ..LinkCard::default()
                }
            })
            .collect()
    }
}

/// From which side a metonym is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// On the page of the actor who is meant.
    Meant,
    /// On the page of the place whose name is used.
    Used,
}

/// Events in order of time, as far as it is known: by the first day that is possible, then by the last. Those of which
/// nothing is known follow; among equals, those that an order joins stand together, each behind those it came after, and behind
/// what it is part of.
pub(super) fn chronological(dossier: &Dossier, event: &Event) -> impl Ord + use<> {
    let first = dossier.times.first_of_chain(&event.id);
    let title = dossier.name_of(&first.clone().into());
    let days = dossier.times.shown(event);
    let Days { earliest, latest } = days.unwrap_or_default();
    (
        days.is_none(),
        earliest,
        last_of_whole(dossier, event, earliest).max((latest.is_none(), latest)),
        (fold_case(title), first.clone()),
        dossier.times.rank(&event.id),
    )
}

/// The last day of what an event is part of, if that began on the same day: a part follows its whole.
fn last_of_whole(dossier: &Dossier, event: &Event, began: Option<Day>) -> (bool, Option<Day>) {
    const DEEPEST: usize = 20;
    let whole = |event: &Event| dossier.events.get(event.part_of.as_ref()?);
    let mut last = (false, None);
    let mut outer = whole(event);
    for _ in 0..DEEPEST {
        let Some(one) = outer else { break };
        let days = dossier.times.shown(one).unwrap_or_default();
        if days.earliest == began {
            last = last.max((days.latest.is_none(), days.latest));
        }
        outer = whole(one);
    }
    last
}

/// Names in other languages.
pub(super) fn native_names(name: &Name, messages: &Messages) -> Vec<NativeName> {
    name.others
        .iter()
        .map(|(lang, text)| NativeName {
            text: text.clone(),
            lang: lang.clone(),
            dir: direction(lang),
            language: messages.language_name(lang),
        })
        .collect()
}

fn first_paragraph(prose: &Prose) -> String {
    prose
        .body
        .blocks
        .first()
        .and_then(|block| prose.body.text.get(block.text.clone()))
        .unwrap_or("")
        .to_owned()
}

/// `¶3`, `headline`, the number of a footnote, or a heading's words.
pub(super) fn place_in(messages: &Messages, article: &Article, passage: &Passage) -> String {
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
pub(super) fn sentence_html(article: &Article, passage: &Passage) -> String {
    let text = article.part(passage.part);
    let sentence = article.sentences(passage);
    let start = passage.start.clamp(sentence.start, sentence.end);
    let end = passage.end.clamp(start, sentence.end);
    let cut = |range: std::ops::Range<usize>| escape(text.get(range).unwrap_or(""));
    format!(
        "{}<mark>{}</mark>{}",
        cut(sentence.start..start),
        cut(start..end),
        cut(end..sentence.end)
    )
}

/// The words of a quote as they are shown: literal ones without the marks around them, since the page sets its own.
fn said<'t>(words: &'t str, quote: &Quote) -> &'t str {
    if quote.is_literal() {
        within_marks(words)
    } else {
        words.trim()
    }
}
