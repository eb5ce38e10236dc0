//! What can be searched for, and the page it is searched on.
//!
//! An [`Entry`] is one result: a record, an article, a quotation or a paragraph, with the words it is found by, the
//! sentences it can show, and what it is sorted by. Entries are made of what the pages show and of nothing else: what a
//! page withholds cannot be found, because it is not here.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Choice;
use crate::content::article::Stance;
use crate::content::body::BlockKind;
use crate::content::records::without_article;
use crate::content::shapes::Part;
use crate::dossier::{
    Actor, Annotation, Article, Claim, Dossier, Event, Holder, Name, OtherName, Page, Passage,
    Place, Prose, Publisher, Quote, RecordId, Target, Term, What,
};
use crate::page::address;
use crate::page::cards::Cards;
use crate::page::context::Edition;
use crate::page::messages::Messages;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::with_doubt;
use crate::page::model::{IndexCard, LetterCard, LinkCard, SearchPage};
use crate::text::keyword::keyphrase;
use crate::text::sentence::sentences;
use crate::time::edtf::Edtf;

/// What sort of thing a result is. Of equals, those of the first sort are shown first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A person, group, organisation or government.
    Actor,
    /// A place.
    Place,
    /// A term of the glossary.
    Term,
    /// A publisher.
    Publisher,
    /// An event.
    Event,
    /// A claim.
    Claim,
    /// A page of prose.
    Page,
    /// An article, by its headline and summary.
    Article,
    /// Somebody's words.
    Quote,
    /// A paragraph or heading of an article.
    Paragraph,
}

impl EntryKind {
    /// Every sort, in order.
    pub const ALL: [EntryKind; 10] = [
        Self::Actor,
        Self::Place,
        Self::Term,
        Self::Publisher,
        Self::Event,
        Self::Claim,
        Self::Page,
        Self::Article,
        Self::Quote,
        Self::Paragraph,
    ];

    /// As it stands in addresses, and the class of its results.
    pub fn class(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Place => "place",
            Self::Term => "term",
            Self::Publisher => "publisher",
            Self::Event => "event",
            Self::Claim => "claim",
            Self::Page => "page",
            Self::Article => "article",
            Self::Quote => "quote",
            Self::Paragraph => "paragraph",
        }
    }

    /// The message for one of them.
    fn word(self) -> &'static str {
        match self {
            Self::Quote => "quotation",
            Self::Paragraph => "passage",
            other => other.class(),
        }
    }

    /// The message for several of them.
    fn words(self) -> &'static str {
        match self {
            Self::Actor => "actors",
            Self::Place => "places",
            Self::Term => "terms",
            Self::Publisher => "publishers",
            Self::Event => "events",
            Self::Claim => "claims",
            Self::Page => "pages",
            Self::Article => "articles",
            Self::Quote => "quotations",
            Self::Paragraph => "passages",
        }
    }
}

/// Everything that can be found in a dossier, in the order in which equals are shown.
#[derive(Clone, Debug, Default)]
pub struct Findable {
    /// Records and pages, in order of their sorts.
    pub records: Vec<Entry>,
    /// Articles, newest first; those without a date follow.
    pub articles: Vec<ArticleEntries>,
    /// Names of what entries are sorted by, by id.
    pub labels: Labels,
}

/// What ids mean, in words.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// Names of actors.
    pub actors: BTreeMap<String, String>,
    /// Names of places.
    pub places: BTreeMap<String, String>,
    /// Names of publishers, also of those that no record has.
    pub publishers: BTreeMap<String, String>,
    /// What is done with claims, in words.
    pub stances: BTreeMap<String, String>,
    /// One and several of each sort, in the order of [`EntryKind::ALL`].
    pub kinds: Vec<(String, String)>,
}

/// Everything found in one article.
#[derive(Clone, Debug)]
pub struct ArticleEntries {
    /// The article itself. Its `href` is that of all of them.
    pub article: Entry,
    /// Publisher and date, as a reader would name the source.
    pub source: String,
    /// Language of the article.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The publisher's id, or the key of its name as printed; nothing where it is not stated.
    pub publisher: Option<String>,
    /// The year of publication, "2023–2024" where the date spans two; nothing where it is not stated.
    pub year: Option<String>,
    /// Its quotations.
    pub quotes: Vec<Entry>,
    /// Its paragraphs.
    pub paragraphs: Vec<Entry>,
}

/// One result.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What sort of thing.
    pub kind: EntryKind,
    /// Its page, from the site's root; empty for parts of an article.
    pub href: String,
    /// Its name, headline or statement; the speaker of a quotation, empty where nobody is named; `¶3`.
    pub title: String,
    /// Other names it goes by: aliases, acronyms, other languages.
    pub names: Vec<String>,
    /// Its sort in words, where there is more to say than its kind: "Person", "Province". May be empty.
    pub sort: String,
    /// What it can show.
    pub sentences: Vec<Sentence>,
    /// Whether the importer wrote it and nobody has confirmed it yet.
    pub suggested: bool,
    /// The year it happened, for events.
    pub year: Option<String>,
    /// Ids of actors that it names, or that speak in it.
    pub actors: BTreeSet<String>,
    /// Ids of places that it names.
    pub places: BTreeSet<String>,
    /// What is done with claims in it: `denies`.
    pub stances: BTreeSet<&'static str>,
}

/// A sentence that may hold what is searched for.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its permalink's fragment (`p3s2`); empty where it has none.
    pub anchor: String,
    /// Its words.
    pub text: String,
}

impl Entry {
    fn new(kind: EntryKind, href: String, title: &str) -> Self {
        Self {
            kind,
            href,
            title: title.to_owned(),
            names: Vec::new(),
            sort: String::new(),
            sentences: Vec::new(),
            suggested: false,
            year: None,
            actors: BTreeSet::new(),
            places: BTreeSet::new(),
            stances: BTreeSet::new(),
        }
    }

    fn of(kind: EntryKind, record: impl Into<RecordId>, title: &str) -> Self {
        Self::new(kind, address::of(&record.into()), title)
    }

    fn named(self, name: &Name, others: &[OtherName]) -> Self {
        let native = name.others.iter().map(|(_, text)| text);
        let all = native.chain(others.iter().map(|other| &other.text));
        let names = all.chain([&name.short]);
        Self {
            names: without_repetition(names, &self.title),
            ..self
        }
    }

    fn about(mut self, records: impl IntoIterator<Item = RecordId>) -> Self {
        for record in records {
            match record {
                RecordId::Actor(id) => drop(self.actors.insert(id.to_string())),
                RecordId::Place(id) => drop(self.places.insert(id.to_string())),
                _ => {}
            }
        }
        self
    }

    /// Its words are those of some prose.
    fn saying(mut self, prose: &Prose, language: &str) -> Self {
        let text = &prose.body.text;
        let found = sentences(text, language).into_iter();
        let found = found.filter_map(|range| text.get(range));
        self.sentences.extend(found.map(Sentence::unaddressed));
        self
    }

    /// Its words are a text of the dossier's own.
    fn stating(mut self, text: Option<&String>) -> Self {
        self.sentences
            .extend(text.map(|text| Sentence::unaddressed(text)));
        self
    }
}

impl Sentence {
    fn unaddressed(text: &str) -> Self {
        Self {
            anchor: String::new(),
            text: text.to_owned(),
        }
    }
}

fn without_repetition<'a>(names: impl Iterator<Item = &'a String>, title: &str) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        if name != title && !kept.contains(name) {
            kept.push(name.clone());
        }
    }
    kept
}

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
    let Edition { dossier, messages } = edition;
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
    let Edition { dossier, messages } = edition;
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
    entries.extend(dossier.terms.values().map(|one| term(one, language)));
    let publishers = dossier.publishers.values();
    entries.extend(publishers.map(|one| publisher(one, language, messages)));
    entries.extend(dossier.events.values().map(|one| event(dossier, one)));
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

fn term(term: &Term, language: &str) -> Entry {
    let mut entry = Entry::of(EntryKind::Term, term.id.clone(), &term.term)
        .saying(&term.definition, language)
        .saying(&term.note, language);
    entry.names = without_repetition(term.forms.iter().map(|(_, form)| form), &term.term);
    entry
}

fn publisher(publisher: &Publisher, language: &str, messages: &Messages) -> Entry {
    let name = &publisher.name;
    let kind = publisher.kind.map(|kind| messages.publisher_kind(kind));
    let mut entry = Entry::of(EntryKind::Publisher, publisher.id.clone(), &name.main)
        .named(name, &publisher.names)
        .saying(&publisher.profile, language);
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

fn claim(edition: Edition<'_>, claim: &Claim) -> Entry {
    let Edition { dossier, messages } = edition;
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

/// Adds what an annotation says of who speaks in an entry, and of what is done with a claim there.
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

/// What a publisher that no record has is told apart by: no id has a colon.
fn key_of_name(name: &str) -> String {
    format!("name:{}", without_article(name))
}

/// The year of a date, or the first and the last of those it may lie in.
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
    let Edition { dossier, messages } = edition;
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
    let Edition { dossier, messages } = edition;
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

/// The page on which a dossier is searched.
pub(super) fn search(edition: Edition<'_>) -> SearchPage {
    let cards = Cards::new(edition, "search.html");
    SearchPage {
        letters: letters(names(cards), cards.messages),
        frame: cards.frame(
            "search.html",
            "search",
            cards.messages.get("search"),
            cards.messages.get("search-description"),
        ),
    }
}

/// Every name of actors, places, terms and claims.
fn names(cards: Cards<'_>) -> Vec<IndexCard> {
    let Dossier {
        actors,
        places,
        terms,
        claims,
        ..
    } = cards.dossier;
    let mut names = Vec::new();
    for one in actors.values() {
        let kind = cards.messages.actor_kind(one.kind);
        let card = Naming::new(cards, one.id.clone(), kind);
        card.all(&one.name, &one.names, &mut names);
    }
    for one in places.values() {
        let kind = cards.messages.place_kind(one.kind);
        let card = Naming::new(cards, one.id.clone(), kind);
        card.all(&one.name, &one.names, &mut names);
    }
    for one in terms.values() {
        let card = Naming::new(cards, one.id.clone(), cards.messages.get("term"));
        names.push(card.name(&one.term, None));
        let forms = one.forms.iter();
        names.extend(forms.map(|(lang, form)| card.name(form, Some(lang))));
    }
    for one in claims.values() {
        let card = Naming::new(cards, one.id.clone(), cards.messages.get("claim"));
        names.push(card.name(&one.statement, None));
    }
    names
}

/// Makes the cards of one record's names.
struct Naming<'a> {
    cards: Cards<'a>,
    of: LinkCard,
    class: &'static str,
    kind: &'a str,
}

impl<'a> Naming<'a> {
    fn new(cards: Cards<'a>, record: impl Into<RecordId>, kind: &'a str) -> Self {
        let record = record.into();
        Self {
            class: record.kind().as_class(),
            of: cards.link(record),
            cards,
            kind,
        }
    }

    fn all(&self, name: &Name, others: &[OtherName], names: &mut Vec<IndexCard>) {
        names.push(self.name(&name.main, None));
        let native = name.others.iter();
        names.extend(native.map(|(lang, text)| self.name(text, Some(lang))));
        let others = others.iter();
        names.extend(others.map(|other| self.name(&other.text, other.language.as_ref())));
    }

    fn name(&self, name: &str, lang: Option<&String>) -> IndexCard {
        let site = &self.cards.dossier.site.language;
        IndexCard {
            name: name.to_owned(),
            lang: lang.cloned(),
            dir: direction(lang.unwrap_or(site)),
            own: name == self.of.name,
            of: self.of.clone(),
            class: self.class,
            kind: self.kind.to_owned(),
        }
    }
}

/// Names by their first letters. A name that several languages share stands once.
fn letters(names: Vec<IndexCard>, messages: &Messages) -> Vec<LetterCard> {
    let mut keyed: Vec<(String, IndexCard)> = names
        .into_iter()
        .map(|card| (keyphrase(&card.name), card))
        .collect();
    keyed.retain(|(key, _)| !key.is_empty());
    keyed.sort_by(|(a, one), (b, other)| {
        let rest = |card: &IndexCard| (!card.own, card.name.clone(), card.of.clone());
        a.cmp(b).then_with(|| rest(one).cmp(&rest(other)))
    });
    keyed.dedup_by(|(_, one), (_, other)| one.name == other.name && one.of == other.of);
    let mut letters: Vec<LetterCard> = Vec::new();
    for (key, card) in keyed {
        let first = key.chars().next();
        let letter = first
            .map(|first| letter(first, messages))
            .unwrap_or_default();
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.entries.push(card),
            _ => letters.push(LetterCard {
                id: format!("az-{}", first.map(letter_id).unwrap_or_default()),
                letter,
                entries: vec![card],
            }),
        }
    }
    letters
}

fn letter(first: char, messages: &Messages) -> String {
    if first.is_numeric() {
        messages.get("letter-figures").to_owned()
    } else {
        first.to_uppercase().collect()
    }
}

/// Letters other than ours by their number: an id that every address can hold.
fn letter_id(first: char) -> String {
    match first {
        c if c.is_numeric() => "0".to_owned(),
        c if c.is_ascii_alphabetic() => c.to_ascii_lowercase().to_string(),
        c => {
            let capitals = c.to_uppercase().map(|c| format!("{:x}", u32::from(c)));
            capitals.collect::<Vec<_>>().join("-")
        }
    }
}
