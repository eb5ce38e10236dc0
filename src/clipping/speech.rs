//! Who said what: the quotations of a body, with speakers resolved to actors.
//!
//! [`crate::prose::quote`] finds the quotations and the words that name each speaker. Here those words become an actor: a name of the
//! register; a surname that only one person in the article bears; "he" and "she", the last person who spoke; "it" and "the ministry",
//! the last organisation. Somebody whom no record names is a stranger: nobody else is put in their place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::metonym::Metonym;
use super::roles::{role_before, role_behind};
use super::words::{is_capitalised, one_line, plain, unpossessed};
use crate::content::actor::{ActorKind, ActorText};
use crate::content::register::FoundName;
use crate::content::shapes::{Kind, NameKind};
use crate::content::{Content, Record};
use crate::prose::fold::fold_case;
use crate::prose::names::{
    capitalised_runs, is_function_word, is_nationality_word, is_organisation_word, is_title_word,
    is_word_char,
};
use crate::prose::quote::{Certainty, Quotation, QuoteKind, in_marks, is_cue, quotations_in};

/// Words somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// The words, without quotation marks.
    pub(super) range: Range<usize>,
    /// `direct`, `fragment` or `mixed`.
    pub(super) form: &'static str,
    /// The actor's id.
    pub(super) speaker: Option<String>,
    /// The words that name the speaker.
    pub(super) speaker_words: Option<String>,
    /// The speaker's name in full, as far as the article or a record gives it.
    pub(super) speaker_name: Option<String>,
    /// Where the words stand.
    pub(super) speaker_at: Option<Range<usize>>,
    /// The speaker's office, as printed.
    pub(super) role: Option<String>,
    /// The reporting verb.
    pub(super) cue: Option<String>,
    /// Where it stands.
    pub(super) cue_at: Option<Range<usize>>,
    /// How sure the speaker is.
    pub(super) certainty: Certainty,
}

/// What stands in quotation marks.
#[derive(Clone, Debug, Default)]
pub(super) struct Speech {
    /// What somebody said.
    pub(super) quotes: Vec<Said>,
    /// Words set apart that nobody says: perhaps terms.
    pub(super) set_apart: Vec<Range<usize>>,
}

/// No paragraph longer than this is searched for quotations: the search is not linear in its length.
const LONGEST_PARAGRAPH: usize = 100_000;

/// So many namings back, nobody is meant by "he" or "the ministry" any more.
const REMEMBERED: usize = 100;

/// Reads what is said in a text of paragraphs.
pub(super) fn speech(
    text: &str,
    paragraphs: &[Range<usize>],
    language: &str,
    found: &[FoundName],
    metonyms: &[Metonym],
    content: &Content,
) -> Speech {
    let cast = Cast::new(text, paragraphs, found, metonyms, content);
    let names: Vec<Vec<Range<usize>>> = paragraphs
        .iter()
        .map(|paragraph| cast.names_in(paragraph))
        .collect();
    let readable = |paragraph: &Range<usize>| {
        if paragraph.len() <= LONGEST_PARAGRAPH {
            text.get(paragraph.clone()).unwrap_or_default()
        } else {
            ""
        }
    };
    let given: Vec<(&str, &[Range<usize>])> = paragraphs
        .iter()
        .zip(&names)
        .map(|(paragraph, names)| (readable(paragraph), names.as_slice()))
        .collect();
    let english = language == "en";
    let mut resolver = Resolver {
        cast,
        spoken: Vec::new(),
        speech: Speech::default(),
    };
    for (paragraph, quotations) in paragraphs.iter().zip(quotations_in(&given, language)) {
        // Elsewhere an opening mark without its end is more likely a closing one of another custom: ”…“.
        for quotation in quotations
            .into_iter()
            .filter(|quotation| english || quotation.inner.end < quotation.range.end)
        {
            resolver.take(paragraph, paragraphs, &quotation);
        }
    }
    resolver.speech
}

/// Who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Who<'a> {
    /// An actor of the dossier.
    Actor(&'a str),
    /// A person whom no record names, and where the text does so.
    Stranger(Words),
    /// An organisation that no record names.
    StrangeBody(Words),
}

/// The first and the last byte of words that name somebody.
type Words = (usize, usize);

/// What sort of speaker a pronoun can mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Person,
    Body,
}

/// The actors of a text, and where it names them.
struct Cast<'a> {
    text: &'a str,
    paragraphs: &'a [Range<usize>],
    actors: BTreeMap<&'a str, &'a ActorText>,
    /// Where an actor is named, in order.
    mentions: Vec<(Range<usize>, &'a str)>,
    /// Every actor that is named.
    here: BTreeSet<&'a str>,
    /// Where somebody is the subject of a verb of saying, in order.
    speaking: Vec<(usize, Who<'a>)>,
    /// Where a person's name begins a sentence outside quotation marks, in order.
    leading: Vec<(usize, Who<'a>)>,
    /// The names of persons whom no record names, by their last word: where they stand in full.
    strangers: BTreeMap<&'a str, Words>,
    /// An office that stands beside a person's name.
    roles: BTreeMap<&'a str, String>,
}

impl<'a> Cast<'a> {
    fn new(
        text: &'a str,
        paragraphs: &'a [Range<usize>],
        found: &'a [FoundName],
        metonyms: &'a [Metonym],
        content: &'a Content,
    ) -> Self {
        let actors = content
            .actors
            .iter()
            .map(|Record { id, text, .. }| (id.as_str(), &**text))
            .collect();
        let named = found
            .iter()
            .filter_map(|name| match name.meanings.as_slice() {
                [meaning] if meaning.kind == Kind::Actor => {
                    Some((name.range.clone(), meaning.id.as_str()))
                }
                _ => None,
            });
        let mut mentions: Vec<_> = named
            .chain(
                metonyms
                    .iter()
                    .map(|metonym| (metonym.range.clone(), metonym.actor.as_str())),
            )
            .collect();
        mentions.sort_by_key(|(range, _)| range.start);
        let here = mentions.iter().map(|(_, actor)| *actor).collect();
        let mut cast = Self {
            text,
            paragraphs,
            actors,
            mentions,
            here,
            speaking: Vec::new(),
            leading: Vec::new(),
            strangers: BTreeMap::new(),
            roles: BTreeMap::new(),
        };
        cast.find_roles();
        cast.find_namings(found);
        cast
    }

    fn kind(&self, actor: &str) -> Option<ActorKind> {
        self.actors.get(actor).and_then(|actor| actor.kind)
    }

    fn is_of(&self, who: Who<'_>, sort: Sort) -> bool {
        match who {
            Who::Actor(actor) => {
                matches!(
                    (self.kind(actor), sort),
                    (Some(ActorKind::Person), Sort::Person)
                ) || (sort == Sort::Body
                    && matches!(
                        self.kind(actor),
                        Some(ActorKind::Organization | ActorKind::Group | ActorKind::Government)
                    ))
            }
            Who::Stranger(_) => sort == Sort::Person,
            Who::StrangeBody(_) => sort == Sort::Body,
        }
    }

    /// The names of actors in a paragraph, as ranges of the paragraph.
    fn names_in(&self, paragraph: &Range<usize>) -> Vec<Range<usize>> {
        let first = self
            .mentions
            .partition_point(|(range, _)| range.start < paragraph.start);
        let inside = self
            .mentions
            .iter()
            .skip(first)
            .take_while(|(range, _)| range.end <= paragraph.end);
        inside
            .map(|(range, _)| range.start - paragraph.start..range.end - paragraph.start)
            .collect()
    }

    fn find_roles(&mut self) {
        for (range, actor) in &self.mentions {
            if self.kind(actor) == Some(ActorKind::Person)
                && !self.roles.contains_key(actor)
                && let Some(role) = role_before(self.text, range.start)
                    .or_else(|| role_behind(self.text, range.end))
                    .and_then(|role| self.text.get(role))
            {
                self.roles.insert(actor, role.to_owned());
            }
        }
    }

    /// Finds who is named where: as the subject of a verb of saying, and at the head of a sentence.
    fn find_namings(&mut self, found: &[FoundName]) {
        let text = self.text;
        let strangers = strangers(text, self.paragraphs, found);
        for (run, who) in &strangers {
            let words = text.get(run.clone()).unwrap_or_default();
            if let (Who::Stranger(_), Some((_, last))) = (who, words.rsplit_once(' ')) {
                self.strangers.entry(last).or_insert((run.start, run.end));
            }
        }
        let known = self
            .mentions
            .iter()
            .map(|(range, actor)| (range.clone(), Who::Actor(actor)));
        let mut namings: Vec<(Range<usize>, Who<'a>)> = known.chain(strangers).collect();
        namings.sort_by_key(|(range, _)| range.start);
        let quoted: Vec<Range<usize>> = self
            .paragraphs
            .iter()
            .flat_map(|paragraph| self.quoted(paragraph))
            .collect();
        for (range, who) in namings {
            if speaks(text, &range) {
                self.speaking.push((range.start, who));
            }
            let words = text.get(range.clone()).unwrap_or_default();
            let whole = words.contains(' ')
                || self.strangers.contains_key(words)
                || matches!(who, Who::Actor(_));
            let outside = quoted
                .get(quoted.partition_point(|mark| mark.end <= range.start))
                .is_none_or(|mark| mark.start >= range.end);
            if whole && outside && self.is_of(who, Sort::Person) && self.leads(&range) {
                self.leading.push((range.start, who));
            }
        }
    }

    /// What stands in quotation marks in a paragraph.
    fn quoted(&self, paragraph: &Range<usize>) -> Vec<Range<usize>> {
        if paragraph.len() > LONGEST_PARAGRAPH {
            return Vec::new();
        }
        in_marks(self.text.get(paragraph.clone()).unwrap_or_default())
            .into_iter()
            .map(|mark| mark.start + paragraph.start..mark.end + paragraph.start)
            .collect()
    }

    /// Whether a sentence begins with a name, but for the words that introduce it.
    fn leads(&self, name: &Range<usize>) -> bool {
        let number = self
            .paragraphs
            .partition_point(|paragraph| paragraph.end < name.start);
        let start = self
            .paragraphs
            .get(number)
            .map_or(0, |paragraph| paragraph.start);
        let behind = self.text.get(name.end..).unwrap_or_default();
        if behind.starts_with(['\'', '’']) {
            return false;
        }
        let before = self.text.get(start..name.start).unwrap_or_default();
        let mut words = before.rsplit(' ').filter(|word| !word.is_empty());
        // "Their mother, NAME", "On Monday, NAME": whatever stands before the comma, if it is short.
        let short = before.trim_end().ends_with(',');
        for word in words.by_ref().take(6) {
            let plain = word.trim_end_matches('.');
            let abbreviated = plain.len() < word.len() && is_title_word(plain);
            if !abbreviated
                && word.ends_with(['.', '!', '?', '”', '"', '’', ':', '\'', '-', '—', '–'])
            {
                return true;
            }
            let introduces = is_title_word(plain)
                || is_nationality_word(plain)
                || is_capitalised(plain)
                || matches!(
                    plain,
                    "the"
                        | "a"
                        | "an"
                        | "her"
                        | "his"
                        | "its"
                        | "their"
                        | "opposition"
                        | "minister,"
                        | "then"
                );
            let circumstance = short && !word.contains(['”', '"']);
            if !(introduces || circumstance)
                || word.ends_with(',') && !short && !is_function_word(plain.trim_end_matches(','))
            {
                return false;
            }
        }
        words.next().is_none()
    }

    /// The person whose name begins a sentence before a place: in its paragraph, else in the one before that.
    fn lead_before(&self, at: usize) -> Option<(usize, Who<'a>)> {
        let nearby = self.nearby(at);
        let before = self.leading.partition_point(|(start, _)| *start < at);
        let last = self.leading.get(before.checked_sub(1)?)?;
        (last.0 >= nearby.start).then_some(*last)
    }

    /// Whether a place lies in the paragraph of another.
    fn same_paragraph(&self, one: usize, other: usize) -> bool {
        let number = |at: usize| {
            self.paragraphs
                .partition_point(|paragraph| paragraph.end < at)
        };
        number(one) == number(other)
    }

    /// The office beside the words that name somebody whom no record has.
    fn role_beside(&self, words: &Range<usize>) -> Option<String> {
        let named = self.text.get(words.clone()).is_some_and(is_capitalised);
        let role =
            role_before(self.text, words.start).or_else(|| role_behind(self.text, words.end));
        role.filter(|_| named)
            .and_then(|role| self.text.get(role))
            .map(one_line)
    }

    /// The name of somebody, as a record has it or as the text does where it names him in full.
    fn full_name(&self, who: Who<'_>) -> Option<String> {
        match who {
            Who::Actor(actor) => self.names_of(actor).next().map(one_line),
            Who::Stranger((start, end)) | Who::StrangeBody((start, end)) => {
                let words = untitled(self.text.get(start..end)?);
                if !is_capitalised(words) || is_function_word(words) {
                    return None;
                }
                let last = words.rsplit(' ').next().unwrap_or(words);
                let full = self
                    .strangers
                    .get(last)
                    .filter(|_| words == last)
                    .and_then(|(start, end)| self.text.get(*start..*end));
                Some(one_line(untitled(full.unwrap_or(words))))
            }
        }
    }

    /// The paragraph a place lies in, and the one before it, up to that place.
    fn nearby(&self, at: usize) -> Range<usize> {
        let number = self
            .paragraphs
            .partition_point(|paragraph| paragraph.end < at);
        let first = number
            .checked_sub(1)
            .and_then(|before| self.paragraphs.get(before))
            .or(self.paragraphs.get(number));
        first.map_or(at, |paragraph| paragraph.start.min(at))..at
    }

    /// The mentions in a stretch of the text.
    fn mentions_in(
        &self,
        stretch: &Range<usize>,
    ) -> impl DoubleEndedIterator<Item = &(Range<usize>, &'a str)> {
        let from = self
            .mentions
            .partition_point(|(range, _)| range.start < stretch.start);
        let to = self
            .mentions
            .partition_point(|(range, _)| range.end <= stretch.end);
        self.mentions
            .get(from..to.max(from))
            .unwrap_or_default()
            .iter()
    }

    /// The one actor of a sort that is named shortly before; none if several are.
    fn only_nearby(&self, at: usize, sort: Sort) -> Option<&'a str> {
        let near: BTreeSet<&str> = self
            .mentions_in(&self.nearby(at))
            .map(|(_, actor)| *actor)
            .filter(|actor| self.is_of(Who::Actor(actor), sort))
            .collect();
        single(near.into_iter())
    }

    // Names and descriptions

    /// The actor that a speaker's words name.
    fn named(&self, range: &Range<usize>) -> Option<&'a str> {
        let mention = self
            .mentions_in(range)
            .rfind(|(mention, _)| self.is_head(mention, range))?;
        Some(mention.1)
    }

    /// Whether a name is what the words around it are about: not "the envoy of NAME", not "NAME's envoy".
    fn is_head(&self, name: &Range<usize>, words: &Range<usize>) -> bool {
        let before = self.text.get(words.start..name.start).unwrap_or_default();
        let behind = self.text.get(name.end..words.end).unwrap_or_default();
        let joined = before.split_whitespace().any(|word| {
            matches!(
                word,
                "of" | "for" | "at" | "from" | "in" | "to" | "by" | "with"
            )
        });
        !joined && !behind.starts_with(['\'', '’']) && !behind.contains(char::is_alphanumeric)
    }

    /// The person in this article whose name ends in these words and contains them all.
    fn by_surname(&self, words: &str) -> Option<&'a str> {
        let parts: Vec<String> = words
            .split_whitespace()
            .filter(|word| !is_title_word(word.trim_end_matches('.')) && !is_nationality_word(word))
            .map(fold_case)
            .collect();
        let last = parts.last().filter(|last| last.chars().count() > 2)?;
        if !words.split_whitespace().all(is_capitalised) {
            return None;
        }
        let bears = |actor: &&str| {
            self.kind(actor) == Some(ActorKind::Person)
                && self.names_of(actor).any(|name| {
                    let own: Vec<String> = name.split_whitespace().map(fold_case).collect();
                    own.last() == Some(last) && parts.iter().all(|part| own.contains(part))
                })
        };
        single(self.here.iter().copied().filter(bears))
    }

    /// Every name of an actor, offices too.
    fn names_of(&self, actor: &str) -> impl Iterator<Item = &'a str> {
        let actor = self.actors.get(actor).copied();
        let main = actor
            .and_then(|actor| actor.name.as_ref())
            .into_iter()
            .flat_map(|name| &name.texts)
            .map(|(_, text)| text.value.as_str());
        main.chain(
            actor
                .into_iter()
                .flat_map(|actor| &actor.names)
                .map(|name| name.text.value.as_str()),
        )
    }

    /// The actor whose office these words are: "Coastland's transport minister".
    fn by_office(&self, words: &str) -> Option<&'a str> {
        let wanted = spelled(
            words
                .strip_prefix("the ")
                .or(words.strip_prefix("The "))
                .unwrap_or(words),
        );
        let holds = |actor: &ActorText| {
            actor
                .names
                .iter()
                .any(|name| name.kind == NameKind::Role && spelled(&name.text.value) == wanted)
        };
        single(
            self.actors
                .iter()
                .filter(|(_, actor)| holds(actor))
                .map(|(id, _)| *id),
        )
    }

    /// The actor mentioned before whom "the ministry", "the transport minister" can describe.
    fn by_description(&self, words: &str, at: usize) -> Option<&'a str> {
        let determined = ["the ", "The ", "its ", "Its ", "their ", "Their "]
            .iter()
            .find_map(|determiner| words.strip_prefix(determiner));
        let wanted: Vec<String> = determined
            .unwrap_or(words)
            .split_whitespace()
            .filter(|word| !is_nationality_word(word))
            .map(spelled)
            .collect();
        let head = wanted.last()?;
        let fits = |actor: &&str| self.is_described(actor, &wanted, head);
        let earlier = 0..at;
        let mut before = self
            .mentions_in(&earlier)
            .rev()
            .take(REMEMBERED)
            .map(|(_, actor)| *actor)
            .filter(fits);
        if is_title_word(head) {
            // Many hold an office of one name: only where one of them is in the article.
            return single(before.collect::<BTreeSet<_>>().into_iter());
        }
        determined?;
        match self.latest(at, |who| matches!(who, Who::Actor(actor) if fits(&actor))) {
            Some((_, Who::Actor(actor))) => Some(actor),
            _ => before.next(),
        }
    }

    fn is_described(&self, actor: &str, wanted: &[String], head: &str) -> bool {
        let Some(record) = self.actors.get(actor) else {
            return false;
        };
        let of_kind = match head {
            "group" | "movement" => record.kind == Some(ActorKind::Group),
            "government" | "administration" => record.kind == Some(ActorKind::Government),
            _ => false,
        };
        let titles = record
            .roles
            .iter()
            .map(|role| role.title.as_str())
            .chain(self.roles.get(actor).map(String::as_str));
        let mut texts = self.names_of(actor).chain(titles).map(spelled);
        (of_kind && wanted.len() == 1)
            || texts.any(|text| {
                wanted
                    .iter()
                    .all(|word| text.split_whitespace().any(|own| own == word))
            })
    }

    /// Who was the last to speak before a place, among those that fit.
    fn latest(&self, at: usize, fits: impl Fn(Who<'a>) -> bool) -> Option<(usize, Who<'a>)> {
        let before = self.speaking.partition_point(|(start, _)| *start < at);
        self.speaking
            .get(..before)?
            .iter()
            .rev()
            .take(REMEMBERED)
            .copied()
            .find(|(_, who)| fits(*who))
    }
}

/// The only item, where there is one and no second.
fn single<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    items.next().filter(|_| items.next().is_none())
}

/// Words as they are compared: in one spelling, without possessives.
fn spelled(words: &str) -> String {
    let words: Vec<String> = words
        .split_whitespace()
        .map(|word| fold_case(unpossessed(word)).replace("defence", "defense"))
        .collect();
    words.join(" ")
}

/// Makes actors of the words that name speakers, in the order of the text.
struct Resolver<'a> {
    cast: Cast<'a>,
    /// Speakers of quotations, in order.
    spoken: Vec<(usize, Who<'a>)>,
    speech: Speech,
}

impl<'a> Resolver<'a> {
    fn take(
        &mut self,
        paragraph: &Range<usize>,
        paragraphs: &[Range<usize>],
        quotation: &Quotation,
    ) {
        let moved = |range: &Range<usize>, by: usize| range.start + by..range.end + by;
        let inner = said_words(self.cast.text, moved(&quotation.inner, paragraph.start));
        if inner.is_empty() {
            return;
        }
        if quotation.kind == QuoteKind::Scare {
            self.speech.set_apart.push(inner);
            return;
        }
        let base = quotation
            .speaker_paragraph
            .and_then(|number| paragraphs.get(number))
            .map_or(paragraph.start, |paragraph| paragraph.start);
        let speaker = quotation
            .speaker
            .as_ref()
            .map(|speaker| moved(speaker, base));
        let (who, certainty) = speaker.as_ref().map_or((None, Certainty::Low), |words| {
            self.who(words, quotation.certainty)
        });
        if let Some(who) = who {
            self.spoken.push((inner.start, who));
        }
        let actor = match who {
            Some(Who::Actor(actor)) => Some(actor),
            _ => None,
        };
        let slice = |range: Range<usize>| self.cast.text.get(range).map(one_line);
        let cue = quotation
            .cue
            .as_ref()
            .map(|cue| moved(cue, paragraph.start));
        self.speech.quotes.push(Said {
            form: form(self.cast.text, paragraph, quotation),
            speaker: actor.map(str::to_owned),
            speaker_name: who.and_then(|who| self.cast.full_name(who)),
            speaker_words: speaker.clone().and_then(slice),
            speaker_at: speaker.clone(),
            role: match actor {
                Some(actor) => self.cast.roles.get(actor).cloned(),
                None => speaker
                    .as_ref()
                    .and_then(|words| self.cast.role_beside(words)),
            },
            cue: cue.clone().and_then(slice).map(|cue| cue.to_lowercase()),
            cue_at: cue,
            certainty,
            range: inner,
        });
    }

    fn who(&self, range: &Range<usize>, certainty: Certainty) -> (Option<Who<'a>>, Certainty) {
        let words = self.cast.text.get(range.clone()).unwrap_or_default();
        let medium = certainty.min(Certainty::Medium);
        match words.to_lowercase().as_str() {
            "he" | "she" => return self.pronoun(range.start, Sort::Person, medium),
            "it" => return self.pronoun(range.start, Sort::Body, medium),
            "they" | "we" | "i" => return (None, Certainty::Low),
            _ => {}
        }
        if let Some(actor) = self.cast.named(range) {
            return (Some(Who::Actor(actor)), certainty);
        }
        let longer = with_possessor(self.cast.text, range);
        let office = self
            .cast
            .by_office(words)
            .or_else(|| self.cast.by_office(longer));
        let meant = office
            .or_else(|| self.cast.by_surname(words))
            .or_else(|| self.cast.by_description(words, range.start));
        match meant {
            Some(actor) => (Some(Who::Actor(actor)), medium),
            None if is_body(words) => (Some(Who::StrangeBody((range.start, range.end))), certainty),
            None => (Some(Who::Stranger((range.start, range.end))), certainty),
        }
    }

    /// "He", "it": the last one of that sort who spoke; else the only one named shortly before.
    fn pronoun(&self, at: usize, sort: Sort, certainty: Certainty) -> (Option<Who<'a>>, Certainty) {
        let fits = |who| self.cast.is_of(who, sort);
        let quoted = self
            .spoken
            .iter()
            .rev()
            .take(REMEMBERED)
            .copied()
            .find(|(start, who)| *start < at && fits(*who));
        let reported = self.cast.latest(at, fits);
        let leading = self.cast.lead_before(at).filter(|_| sort == Sort::Person);
        let spoke = [quoted, reported]
            .into_iter()
            .flatten()
            .max_by_key(|(start, _)| *start);
        // "Karimi rose. “We stay,” he said": whoever the paragraph is about goes before whoever spoke in another.
        let last = match (leading, spoke) {
            (Some(leading), Some(spoke)) if self.cast.same_paragraph(leading.0, at) => {
                let here = self.cast.same_paragraph(spoke.0, at);
                Some(if here { leading.max(spoke) } else { leading })
            }
            (leading, spoke) => [leading, spoke]
                .into_iter()
                .flatten()
                .max_by_key(|(start, _)| *start),
        };
        match last {
            Some((_, who)) => (Some(who), certainty),
            None => (
                self.cast.only_nearby(at, sort).map(Who::Actor),
                Certainty::Low,
            ),
        }
    }
}

/// A name without the titles and nationalities it begins with.
fn untitled(mut words: &str) -> &str {
    while let Some((first, rest)) = words.split_once(' ') {
        let plain = first.trim_end_matches('.');
        if !is_title_word(plain) && !is_nationality_word(plain) {
            break;
        }
        words = rest;
    }
    words
}

/// Words with the possessor before them: "Coastland's Transport Minister" for "Transport Minister".
fn with_possessor<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let before = text.get(..range.start).unwrap_or_default();
    let word = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let start = before.trim_end().len() - word.len();
    text.get(start..range.end)
        .filter(|_| unpossessed(word) != word)
        .unwrap_or_default()
}

/// The quoted words without the punctuation that only ends the writer's sentence.
fn said_words(text: &str, range: Range<usize>) -> Range<usize> {
    let words = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (words.len() - words.trim_start().len());
    let words = words.trim();
    let bare = words
        .strip_suffix(',')
        .or_else(|| words.strip_suffix('.').filter(|rest| !rest.ends_with('.')))
        .unwrap_or(words);
    start..start + bare.trim_end().len()
}

/// How the words are quoted: a few words, a part of a sentence, or a sentence.
fn form(text: &str, paragraph: &Range<usize>, quotation: &Quotation) -> &'static str {
    if quotation.kind == QuoteKind::Direct {
        return "direct";
    }
    let inner = text
        .get(paragraph.start + quotation.inner.start..paragraph.start + quotation.inner.end)
        .unwrap_or_default();
    let before = text
        .get(paragraph.start..paragraph.start + quotation.range.start)
        .unwrap_or_default();
    match inner.split_whitespace().count() {
        0..5 => "fragment",
        _ if before.trim_end().ends_with(" that") => "direct",
        _ => "mixed",
    }
}

/// Whether a speaker's words seem to name an organisation.
fn is_body(words: &str) -> bool {
    const BODIES: &[&str] = &[
        "administration",
        "army",
        "authorities",
        "camp",
        "campaign",
        "government",
        "military",
        "ministry",
        "office",
        "police",
        "statement",
    ];
    words
        .split_whitespace()
        .next_back()
        .is_some_and(|word| is_organisation_word(word) || BODIES.contains(&plain(word).as_str()))
}

/// Capitalised names that no record has.
fn strangers<'t>(
    text: &str,
    paragraphs: &[Range<usize>],
    found: &[FoundName],
) -> Vec<(Range<usize>, Who<'t>)> {
    let mut strangers = Vec::new();
    for paragraph in paragraphs
        .iter()
        .filter(|paragraph| paragraph.len() <= LONGEST_PARAGRAPH)
    {
        for run in capitalised_runs(text.get(paragraph.clone()).unwrap_or_default()) {
            let run = run.start + paragraph.start..run.end + paragraph.start;
            let next = found.partition_point(|name| name.range.end <= run.start);
            if found
                .get(next)
                .is_some_and(|name| name.range.start < run.end)
            {
                continue;
            }
            let words = text.get(run.clone()).unwrap_or_default();
            // "We’re", "It’s"
            if !words.contains(' ') && words.contains(['\'', '’']) && words.len() < 8 {
                continue;
            }
            let who = if is_body(words) {
                Who::StrangeBody((run.start, run.end))
            } else {
                Who::Stranger((run.start, run.end))
            };
            strangers.push((run, who));
        }
    }
    strangers
}

/// Whether a name is the subject of a verb of saying: "NAME also said", "said NAME".
fn speaks(text: &str, name: &Range<usize>) -> bool {
    let behind = text.get(name.end..).unwrap_or_default();
    let fillers = |word: &&str| {
        matches!(
            *word,
            "has" | "had" | "also" | "later" | "again" | "then" | "would" | "repeatedly"
        ) || (word.len() > 4 && word.ends_with("ly"))
    };
    let follows = behind.starts_with(' ')
        && behind
            .split_whitespace()
            .take(4)
            .find(|word| !fillers(word))
            .is_some_and(is_cue);
    let before = text.get(..name.start).unwrap_or_default();
    let last = before.strip_suffix(' ').map(|before| {
        before
            .rsplit(|c: char| !is_word_char(c))
            .next()
            .unwrap_or_default()
    });
    follows || last.is_some_and(|word| matches!(word, "said" | "says" | "wrote" | "told" | "added"))
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::dossier;
    use super::super::metonym::Governments;
    use super::*;
    use crate::content::register::Register;

    fn content() -> Content {
        dossier(&[
            (
                "content/places/coastland.md",
                "---\nname: Coastland\nkind: country\n---\n",
            ),
            (
                "content/actors/coast-gov.md",
                "---\nname: Government of Coastland\nkind: government\n---\n",
            ),
            (
                "content/actors/harbour-ministry.md",
                "---\nname: Coastland's Harbour Ministry\nkind: organization\n---\n",
            ),
            (
                "content/actors/pilots.md",
                "---\nname: Pilots' League\nkind: group\n---\n",
            ),
            (
                "content/actors/lena.md",
                "---\nname: Lena Brandt\nkind: person\nnames:\n  - {text: Coastland's Transport Minister, kind: role}\n---\n",
            ),
            (
                "content/actors/omar.md",
                "---\nname: Omar Said Karimi\nkind: person\n---\n",
            ),
        ])
    }

    fn read(paragraphs: &[&str]) -> Vec<(String, Said)> {
        let content = content();
        let text = paragraphs.join("\n");
        let mut at = 0;
        let ranges: Vec<Range<usize>> = paragraphs
            .iter()
            .map(|paragraph| {
                at += paragraph.len() + 1;
                at - 1 - paragraph.len()..at - 1
            })
            .collect();
        let found = Register::new(&content).find(&text, &ranges);
        let metonyms = Governments::new(&content).metonyms(&text, &found);
        let speech = speech(&text, &ranges, "en", &found, &metonyms, &content);
        speech
            .quotes
            .into_iter()
            .map(|said| (text[said.range.clone()].to_owned(), said))
            .collect()
    }

    fn speakers(paragraphs: &[&str]) -> Vec<Option<String>> {
        read(paragraphs)
            .into_iter()
            .map(|(_, said)| said.speaker)
            .collect()
    }

    fn id(id: &str) -> Option<String> {
        Some(id.to_owned())
    }

    #[test]
    fn names_pronouns_and_descriptions_become_actors() {
        let said = [
            "PORTO: Coastland’s Harbour Ministry wrote on the platform Y: “Whoever breaks the old pier will pay for the new one.”",
            "“It is a question of safety,” it added.",
            "“We have waited for ten years now,” said Transport Minister Lena Brandt, who was there.",
            "“The pier is not for sale,” she said.",
            "The ministry repeated that it was “never asked”.",
            "Coastland’s Transport Minister called it “a late answer”.",
        ];
        assert_eq!(
            speakers(&said),
            [
                id("harbour-ministry"),
                id("harbour-ministry"),
                id("lena"),
                id("lena"),
                id("harbour-ministry"),
                id("lena")
            ]
        );
        let read = read(&said);
        assert_eq!(read[2].1.role.as_deref(), Some("Transport Minister"));
        assert_eq!(
            (read[0].0.as_str(), read[0].1.form),
            (
                "Whoever breaks the old pier will pay for the new one",
                "direct"
            )
        );
        assert_eq!(
            (read[5].0.as_str(), read[5].1.form, read[5].1.cue.as_deref()),
            ("a late answer", "fragment", Some("called"))
        );
    }

    #[test]
    fn a_surname_needs_its_bearer_in_the_article() {
        assert_eq!(
            speakers(&["“We will not go back to that,” Karimi said."]),
            [None]
        );
        assert_eq!(
            speakers(&[
                "Omar Said Karimi came late.",
                "“We will not go back to that,” Karimi said."
            ])[0],
            id("omar")
        );
        assert_eq!(
            speakers(&[
                "Omar Said Karimi came late.",
                "“We will not go back to that,” Adam Karimi said."
            ]),
            [None]
        );
    }

    #[test]
    fn a_stranger_is_not_replaced() {
        let said = [
            "Lena Brandt said that the pier will stay.",
            "“We will never agree to that,” said Ruth Almeida.",
            "“It is too late,” she said.",
        ];
        assert_eq!(speakers(&said), [None, None]);
        let envoy = ["The envoy of the Pilots' League said: “We were never asked about it.”"];
        assert_eq!(speakers(&envoy), [None]);
    }

    #[test]
    fn a_metonym_can_speak() {
        assert_eq!(
            speakers(&["Coastland has denied this and said: “We were never asked about it.”"]),
            [id("coast-gov")]
        );
    }
}
