//! Everything that can be found, as entries.

use super::entry::without_repetition;
use super::entry::{ArticleEntries, Entry, EntryKind, Findable, Labels, Sentence};
use crate::content::Choice;
use crate::content::article::Stance;
use crate::content::body::BlockKind;
use crate::content::shapes::Part;
use crate::dossier::{
    Actor, Annotation, Article, Claim, Dossier, Event, Holder, Name, Page, Passage, Place,
    Publisher, Question, Quote, RecordId, Target, Term, What,
};
use crate::page::address;
use crate::page::context::Edition;
use crate::page::messages::Messages;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::with_doubt;
use crate::text::words::without_article;
use crate::time::edtf::Edtf;

/// Everything that can be found in a dossier.
pub fn findable(edition: Edition<'_>) -> Findable {
    let dossier = edition.dossier;
    use rayon::prelude::*;
    let mut articles: Vec<&Article> = dossier.articles.values().map(AsRef::as_ref).collect();
    articles.sort_by_key(|article| {
        let latest = article.published.as_ref().and_then(Edtf::latest);
        std::cmp::Reverse(latest)
    });
    let entries = articles.par_iter();
    Findable {
        records: records(edition),
        articles: entries
            .map(|article| of_article(edition, article))
            .collect(),
        labels: labels(edition),
    }
}

fn labels(edition: Edition<'_>) -> Labels {
    let Edition {
        dossier, messages, ..
    } = edition;
    let label = |id: &dyn ToString, name: &Name| (id.to_string(), name.main.clone());
    let actors = dossier.actors.values();
    let places = dossier.places.values();
    let publishers = dossier.publishers.values();
    let printed = dossier.articles.values();
    let printed = printed.filter_map(|article| article.publisher_name.as_ref());
    let named = printed.map(|name| (key_of_name(name), name.clone()));
    Labels {
        actors: actors.map(|one| label(&one.id, &one.name)).collect(),
        places: places.map(|one| label(&one.id, &one.name)).collect(),
        publishers: publishers
            .map(|one| label(&one.id, &one.name))
            .chain(named)
            .collect(),
        stances: Stance::ALL
            .iter()
            .map(|stance| {
                (
                    stance.as_str().to_owned(),
                    messages.stance(*stance).to_owned(),
                )
            })
            .collect(),
        kinds: EntryKind::ALL
            .iter()
            .map(|kind| {
                let (one, several) = (messages.get(kind.word()), messages.get(kind.words()));
                (one.to_owned(), several.to_owned())
            })
            .collect(),
    }
}

fn records(edition: Edition<'_>) -> Vec<Entry> {
    let Edition {
        dossier, messages, ..
    } = edition;
    let language = &dossier.site.language;
    let mut entries: Vec<Entry> = Vec::new();
    entries.extend(
        dossier
            .actors
            .values()
            .map(|one| actor(one, language, messages)),
    );
    entries.extend(
        dossier
            .places
            .values()
            .map(|one| place(one, language, messages)),
    );
    entries.extend(dossier.terms.values().map(|one| term(edition, one)));
    let publishers = dossier.publishers.values();
    entries.extend(publishers.map(|one| publisher(edition, one)));
    entries.extend(dossier.events.values().map(|one| event(dossier, one)));
    let questions = dossier.questions.values();
    entries.extend(questions.map(|one| question(one, language)));
    entries.extend(dossier.claims.values().map(|one| claim(edition, one)));
    entries.extend(dossier.pages.values().map(|one| page(one, language)));
    entries
}

fn actor(actor: &Actor, language: &str, messages: &Messages) -> Entry {
    let mut entry = Entry::of(EntryKind::Actor, actor.id.clone(), &actor.name.main)
        .named(&actor.name, &actor.names)
        .about([actor.id.clone().into()])
        .saying(&actor.profile, language);
    messages.actor_kind(actor.kind).clone_into(&mut entry.sort);
    entry
}

fn place(place: &Place, language: &str, messages: &Messages) -> Entry {
    let mut entry = Entry::of(EntryKind::Place, place.id.clone(), &place.name.main)
        .named(&place.name, &place.names)
        .about([place.id.clone().into()])
        .saying(&place.profile, language);
    messages.place_kind(place.kind).clone_into(&mut entry.sort);
    entry
}

fn term(edition: Edition<'_>, term: &Term) -> Entry {
    let language = &edition.dossier.site.language;
    let mut entry = Entry::of(EntryKind::Term, term.id.clone(), &term.term)
        .saying(&term.definition, language)
        .saying(&term.note, language);
    entry.href = edition.divisions.places.of(&term.id.clone().into());
    entry.names = without_repetition(term.forms.iter().map(|(_, form)| form), &term.term);
    entry
}

fn publisher(edition: Edition<'_>, publisher: &Publisher) -> Entry {
    let messages = edition.messages;
    let name = &publisher.name;
    let kind = publisher.kind.map(|kind| messages.publisher_kind(kind));
    let mut entry = Entry::of(EntryKind::Publisher, publisher.id.clone(), &name.main)
        .named(name, &publisher.names)
        .saying(&publisher.profile, &edition.dossier.site.language);
    entry.href = edition.divisions.places.of(&publisher.id.clone().into());
    kind.unwrap_or_default().clone_into(&mut entry.sort);
    entry
}

fn event(dossier: &Dossier, event: &Event) -> Entry {
    let participants = event.participants.iter();
    let actors = participants.map(|one| one.actor.clone().into());
    let places = event.places.iter().map(|place| place.clone().into());
    let mut entry = Entry::of(EntryKind::Event, event.id.clone(), &event.title)
        .about(actors.chain(places))
        .saying(&event.note, &dossier.site.language);
    entry.year = event.date.as_ref().and_then(|(date, _)| year(date));
    entry
}

fn question(question: &Question, language: &str) -> Entry {
    let mut entry = Entry::of(EntryKind::Question, question.id.clone(), &question.question)
        .about(question.about.iter().cloned())
        .saying(&question.note, language);
    entry.names = without_repetition([&question.short].into_iter(), &question.question);
    entry
}

fn claim(edition: Edition<'_>, claim: &Claim) -> Entry {
    let Edition {
        dossier, messages, ..
    } = edition;
    let attestations = dossier.backlinks.attestations.get(&claim.id);
    let annotations = attestations
        .into_iter()
        .flatten()
        .filter_map(|at| Some(dossier.annotation(at)?.1));
    let mut entry = Entry::of(EntryKind::Claim, claim.id.clone(), &claim.statement)
        .about(claim.about.iter().cloned())
        .saying(&claim.note, &dossier.site.language);
    entry.names = without_repetition([&claim.short].into_iter(), &claim.statement);
    messages.claim_kind(claim.kind).clone_into(&mut entry.sort);
    for annotation in annotations {
        attest(&mut entry, annotation);
    }
    entry
}

fn page(page: &Page, language: &str) -> Entry {
    Entry::of(EntryKind::Page, page.id.clone(), &page.title)
        .stating(page.summary.as_ref())
        .saying(&page.prose, language)
}

/// Adds what an annotation says about the speaker in an entry, and about the stance on a claim there.
fn attest(entry: &mut Entry, annotation: &Annotation) {
    match &annotation.what {
        What::Claim(attestation) => {
            entry.stances.insert(attestation.stance.as_str());
            if let Holder::Actor(actor) = &attestation.holder {
                entry.actors.insert(actor.to_string());
            }
        }
        What::Quote(quote) => {
            let speaker = quote.speaker.as_ref();
            entry.actors.extend(speaker.map(ToString::to_string));
        }
        _ => {}
    }
}

/// What a publisher that no record has is distinguished by: no id has a colon.
fn key_of_name(name: &str) -> String {
    format!("name:{}", without_article(name))
}

/// The year of a date, or the first and the last of those it may be in.
fn year(date: &Edtf) -> Option<String> {
    if date.is_of_no_year() {
        return None;
    }
    match (date.earliest()?.year, date.latest()?.year) {
        (first, last) if first == last => Some(first.to_string()),
        (first, last) => Some(format!("{first}–{last}")),
    }
}

fn of_article(edition: Edition<'_>, article: &Article) -> ArticleEntries {
    let quoted = |annotation: &Annotation| match &annotation.what {
        What::Quote(said) => Some(quote(edition, article, annotation, said)),
        _ => None,
    };
    let mut entry = Entry::of(EntryKind::Article, article.id.clone(), &article.title)
        .about(article.about())
        .stating(article.summary.as_ref());
    entry.names = without_repetition(article.short.iter(), &article.title);
    entry.sentences.extend(
        article
            .byline
            .iter()
            .map(|byline| Sentence::unaddressed(byline)),
    );
    let mut paragraphs = paragraphs(article, edition.messages);
    for annotation in &article.annotations {
        let text = annotation.passage.part == Part::Text;
        let paragraph = paragraphs.get_mut(annotation.passage.paragraph);
        let target = paragraph.filter(|_| text).unwrap_or(&mut entry);
        attest(target, annotation);
    }
    paragraphs.retain(|paragraph| !paragraph.sentences.is_empty());
    ArticleEntries {
        article: entry,
        source: source(edition, article),
        lang: article.language.clone(),
        dir: direction(&article.language),
        publisher: match (&article.publisher, &article.publisher_name) {
            (Some(id), _) => Some(id.to_string()),
            (None, name) => name.as_deref().map(key_of_name),
        },
        year: article.published.as_ref().and_then(year),
        quotes: article.annotations.iter().filter_map(quoted).collect(),
        paragraphs,
    }
}

fn source(edition: Edition<'_>, article: &Article) -> String {
    let Edition {
        dossier, messages, ..
    } = edition;
    let publisher = dossier.publisher_of(article);
    let publisher = publisher.unwrap_or_else(|| messages.get("publisher-not-recorded"));
    let publisher = with_doubt(
        publisher,
        messages.publisher_doubt(article.publisher_status),
    );
    let date = article.published.as_ref().map(|date| date.said(messages));
    let date = date.unwrap_or_else(|| messages.get("date-not-recorded-aside").to_owned());
    let parts = [("publisher", (&publisher).into()), ("date", (&date).into())];
    messages.format("source-line", &parts)
}

/// An entry for every block of an article's text, also for those without words.
fn paragraphs(article: &Article, messages: &Messages) -> Vec<Entry> {
    let blocks = article.prose.body.blocks.iter().zip(&article.paragraphs);
    let entries = blocks.enumerate().map(|(index, (block, paragraph))| {
        let sign = |number: usize| messages.format("paragraph-sign", &[("number", number.into())]);
        let title = paragraph.number.map(sign);
        let mut entry = Entry::new(
            EntryKind::Paragraph,
            String::new(),
            &title.unwrap_or_default(),
        );
        let ranges = match &block.kind {
            BlockKind::Heading(..) => vec![paragraph.range.clone()],
            _ => paragraph.sentences.clone(),
        };
        let sentence = |(sentence, range): (usize, std::ops::Range<usize>)| {
            let passage = Passage {
                part: Part::Text,
                start: range.start,
                end: range.end,
                paragraph: index,
                sentence,
            };
            let text = article.words(&passage).to_owned();
            let anchor = address::anchor(article, &passage);
            (!text.trim().is_empty()).then_some(Sentence { anchor, text })
        };
        entry.sentences = ranges
            .into_iter()
            .enumerate()
            .filter_map(sentence)
            .collect();
        entry
    });
    let mut entries: Vec<Entry> = entries.collect();
    for mention in &article.mentions {
        if let Some(entry) = entries.get_mut(mention.passage.paragraph)
            && mention.passage.part == Part::Text
        {
            match &mention.target {
                Target::Actor(id) | Target::Metonym(id, _) => {
                    entry.actors.insert(id.to_string());
                }
                Target::Place(id) => {
                    entry.places.insert(id.to_string());
                }
            }
        }
    }
    entries
}

fn quote(edition: Edition<'_>, article: &Article, annotation: &Annotation, quote: &Quote) -> Entry {
    let Edition {
        dossier, messages, ..
    } = edition;
    let passage = &annotation.passage;
    let within = |other: &Passage| {
        other.part == passage.part && passage.start < other.end && other.start < passage.end
    };
    let speaker = quote.speaker.as_ref().and_then(|id| dossier.actors.get(id));
    let name = match (speaker, &quote.speaker_words) {
        (Some(speaker), _) => speaker.name.main.clone(),
        (None, Some(said_by)) => messages.quoted(said_by),
        (None, None) => String::new(),
    };
    let mentions = article.mentions.iter();
    let named = mentions.filter(|mention| within(&mention.passage));
    let mut entry =
        Entry::new(EntryKind::Quote, String::new(), &name).about(named.map(|mention| {
            match mention.target.clone() {
                Target::Actor(id) | Target::Metonym(id, _) => RecordId::from(id),
                Target::Place(id) => id.into(),
            }
        }));
    for other in article
        .annotations
        .iter()
        .filter(|one| within(&one.passage))
    {
        if matches!(other.what, What::Claim(_)) {
            attest(&mut entry, other);
        }
    }
    attest(&mut entry, annotation);
    let kind = quote.quote_type.map(|kind| messages.quote_type(kind));
    kind.unwrap_or_default().clone_into(&mut entry.sort);
    entry.suggested = annotation.provenance.suggested;
    entry.sentences.push(Sentence {
        anchor: address::anchor(article, passage),
        text: article.words(passage).to_owned(),
    });
    entry
}
