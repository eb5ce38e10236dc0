//! The people and organisations in a text, known and unknown, and how the text names them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::gazetteer::entries::{ActorSort, ListedActor};
use crate::analysis::gazetteer::index::NameMatch;
use crate::analysis::model::Metonym;
use crate::analysis::names::capitalised_runs;
use crate::analysis::quotations::in_marks;
use crate::analysis::roles::{role_before, role_behind};
use crate::language::en::reporting::is_cue;
use crate::language::en::words::{
    is_function_word, is_nationality_word, is_organisation_word, is_title_word,
};
use crate::language::lexicon::EN;
use crate::text::fold::fold_case;
use crate::text::words::{is_capitalised, is_word_char, one_line, plain, strip_possessive};

/// Longer paragraphs are not searched for quotations, because the search is not linear in the length.
pub(super) const LONGEST_PARAGRAPH: usize = 100_000;

/// How many mentions back "he" or "the ministry" can refer.
pub(super) const REMEMBERED: usize = 100;

/// A person or an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who<'a> {
    /// An actor in the gazetteer.
    Actor(&'a str),
    /// A person without a record, and the words that name the person.
    UnknownPerson(Words),
    /// An organisation without a record, and the words that name it.
    UnknownOrganisation(Words),
}

/// The start and the end of words that name someone.
pub(super) type Words = (usize, usize);

/// The sort of speaker that a pronoun can mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Referent {
    Person,
    Body,
}

/// The actors in a text, and where it names them.
pub(super) struct Participants<'a> {
    pub(super) text: &'a str,
    pub(super) paragraphs: &'a [Range<usize>],
    pub(super) actors: BTreeMap<&'a str, &'a ListedActor>,
    /// The mentions of actors, in order.
    pub(super) mentions: Vec<(Range<usize>, &'a str)>,
    /// All actors that are mentioned.
    pub(super) here: BTreeSet<&'a str>,
    /// Where someone is the subject of a reporting verb, in order.
    pub(super) speaking: Vec<(usize, Who<'a>)>,
    /// Where a person's name begins a sentence outside quotation marks, in order.
    pub(super) leading: Vec<(usize, Who<'a>)>,
    /// The full names of persons without a record, by their last word.
    pub(super) unknown: BTreeMap<&'a str, Words>,
    /// The office next to a person's name.
    pub(super) roles: BTreeMap<&'a str, String>,
}

impl<'a> Participants<'a> {
    pub(super) fn new(
        text: &'a str,
        paragraphs: &'a [Range<usize>],
        found: &'a [NameMatch],
        metonyms: &'a [Metonym],
        gazetteer: &'a Gazetteer,
    ) -> Self {
        let actors = gazetteer.actors.iter();
        let actors = actors.map(|actor| (actor.id.as_str(), actor)).collect();
        let named = found
            .iter()
            .filter_map(|name| match name.meanings.as_slice() {
                [meaning] => Some((name.range.clone(), meaning.actor()?)),
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
        let mut participants = Self {
            text,
            paragraphs,
            actors,
            mentions,
            here,
            speaking: Vec::new(),
            leading: Vec::new(),
            unknown: BTreeMap::new(),
            roles: BTreeMap::new(),
        };
        participants.find_roles();
        participants.find_namings(found);
        participants
    }

    pub(super) fn sort(&self, actor: &str) -> Option<ActorSort> {
        self.actors.get(actor).and_then(|actor| actor.sort)
    }

    pub(super) fn is_of(&self, who: Who<'_>, sort: Referent) -> bool {
        match who {
            Who::Actor(actor) => {
                matches!(
                    (self.sort(actor), sort),
                    (Some(ActorSort::Person), Referent::Person)
                ) || (sort == Referent::Body
                    && matches!(
                        self.sort(actor),
                        Some(ActorSort::Organisation | ActorSort::Group | ActorSort::Government)
                    ))
            }
            Who::UnknownPerson(_) => sort == Referent::Person,
            Who::UnknownOrganisation(_) => sort == Referent::Body,
        }
    }

    /// The names of actors in a paragraph, as ranges in the paragraph.
    pub(super) fn names_in(&self, paragraph: &Range<usize>) -> Vec<Range<usize>> {
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

    pub(super) fn find_roles(&mut self) {
        for (range, actor) in &self.mentions {
            if self.sort(actor) == Some(ActorSort::Person)
                && !self.roles.contains_key(actor)
                && let Some(role) = role_before(self.text, range.start)
                    .or_else(|| role_behind(self.text, range.end))
                    .and_then(|role| self.text.get(role))
            {
                self.roles.insert(actor, role.to_owned());
            }
        }
    }

    /// Finds who is named as the subject of a reporting verb, and at the beginning of a sentence.
    pub(super) fn find_namings(&mut self, found: &[NameMatch]) {
        let text = self.text;
        let unknown = unknown(text, self.paragraphs, found);
        for (run, who) in &unknown {
            let words = text.get(run.clone()).unwrap_or_default();
            if let (Who::UnknownPerson(_), Some((_, last))) = (who, words.rsplit_once(' ')) {
                self.unknown.entry(last).or_insert((run.start, run.end));
            }
        }
        let known = self
            .mentions
            .iter()
            .map(|(range, actor)| (range.clone(), Who::Actor(actor)));
        let mut namings: Vec<(Range<usize>, Who<'a>)> = known.chain(unknown).collect();
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
                || self.unknown.contains_key(words)
                || matches!(who, Who::Actor(_));
            let outside = quoted
                .get(quoted.partition_point(|mark| mark.end <= range.start))
                .is_none_or(|mark| mark.start >= range.end);
            if whole && outside && self.is_of(who, Referent::Person) && self.leads(&range) {
                self.leading.push((range.start, who));
            }
        }
    }

    /// The words in quotation marks in a paragraph.
    pub(super) fn quoted(&self, paragraph: &Range<usize>) -> Vec<Range<usize>> {
        if paragraph.len() > LONGEST_PARAGRAPH {
            return Vec::new();
        }
        in_marks(self.text.get(paragraph.clone()).unwrap_or_default())
            .into_iter()
            .map(|mark| mark.start + paragraph.start..mark.end + paragraph.start)
            .collect()
    }

    /// Whether a sentence begins with a name, apart from the words that introduce it.
    pub(super) fn leads(&self, name: &Range<usize>) -> bool {
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
        // "Their mother, NAME", "On Monday, NAME": anything before the comma, if it is short.
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
                || EN.reporting.participant_leads.has(plain);
            let circumstance = short && !word.contains(['”', '"']);
            if !(introduces || circumstance)
                || word.ends_with(',') && !short && !is_function_word(plain.trim_end_matches(','))
            {
                return false;
            }
        }
        words.next().is_none()
    }

    /// The person whose name begins a sentence before a position: in its paragraph, or else in the one before that.
    pub(super) fn lead_before(&self, at: usize) -> Option<(usize, Who<'a>)> {
        let nearby = self.nearby(at);
        let before = self.leading.partition_point(|(start, _)| *start < at);
        let last = self.leading.get(before.checked_sub(1)?)?;
        (last.0 >= nearby.start).then_some(*last)
    }

    /// Whether two positions are in the same paragraph.
    pub(super) fn same_paragraph(&self, one: usize, other: usize) -> bool {
        let number = |at: usize| {
            self.paragraphs
                .partition_point(|paragraph| paragraph.end < at)
        };
        number(one) == number(other)
    }

    /// The office next to the words that name someone without a record.
    pub(super) fn role_beside(&self, words: &Range<usize>) -> Option<String> {
        let named = self.text.get(words.clone()).is_some_and(is_capitalised);
        let role =
            role_before(self.text, words.start).or_else(|| role_behind(self.text, words.end));
        role.filter(|_| named)
            .and_then(|role| self.text.get(role))
            .map(one_line)
    }

    /// The full name of someone, as a record or the text gives it.
    pub(super) fn full_name(&self, who: Who<'_>) -> Option<String> {
        match who {
            Who::Actor(actor) => self.names_of(actor).next().map(one_line),
            Who::UnknownPerson((start, end)) | Who::UnknownOrganisation((start, end)) => {
                let words = untitled(self.text.get(start..end)?);
                if !is_capitalised(words) || is_function_word(words) {
                    return None;
                }
                let last = words.rsplit(' ').next().unwrap_or(words);
                let full = self
                    .unknown
                    .get(last)
                    .filter(|_| words == last)
                    .and_then(|(start, end)| self.text.get(*start..*end));
                Some(one_line(untitled(full.unwrap_or(words))))
            }
        }
    }

    /// The paragraph of a position and the one before it, up to the position.
    pub(super) fn nearby(&self, at: usize) -> Range<usize> {
        let number = self
            .paragraphs
            .partition_point(|paragraph| paragraph.end < at);
        let first = number
            .checked_sub(1)
            .and_then(|before| self.paragraphs.get(before))
            .or(self.paragraphs.get(number));
        first.map_or(at, |paragraph| paragraph.start.min(at))..at
    }

    /// The mentions in a range of the text.
    pub(super) fn mentions_in(
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

    /// The only actor of a sort that is named shortly before; `None` if there are several.
    pub(super) fn only_nearby(&self, at: usize, sort: Referent) -> Option<&'a str> {
        let near: BTreeSet<&str> = self
            .mentions_in(&self.nearby(at))
            .map(|(_, actor)| *actor)
            .filter(|actor| self.is_of(Who::Actor(actor), sort))
            .collect();
        single(near.into_iter())
    }

    // Names and descriptions.

    /// The actor that the words for a speaker name.
    pub(super) fn named(&self, range: &Range<usize>) -> Option<&'a str> {
        let mention = self
            .mentions_in(range)
            .rfind(|(mention, _)| self.is_head(mention, range))?;
        Some(mention.1)
    }

    /// Whether the words around a name are about its bearer: not "the envoy of NAME", not "NAME's envoy".
    pub(super) fn is_head(&self, name: &Range<usize>, words: &Range<usize>) -> bool {
        let before = self.text.get(words.start..name.start).unwrap_or_default();
        let behind = self.text.get(name.end..words.end).unwrap_or_default();
        let joined = before
            .split_whitespace()
            .any(|word| EN.reporting.dependents.has(word));
        !joined && !behind.starts_with(['\'', '’']) && !behind.contains(char::is_alphanumeric)
    }

    /// The person in this article whose name contains these words and ends with them.
    pub(super) fn by_surname(&self, words: &str) -> Option<&'a str> {
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
            self.sort(actor) == Some(ActorSort::Person)
                && self.names_of(actor).any(|name| {
                    let own: Vec<String> = name.split_whitespace().map(fold_case).collect();
                    own.last() == Some(last) && parts.iter().all(|part| own.contains(part))
                })
        };
        single(self.here.iter().copied().filter(bears))
    }

    /// All names of an actor, including offices.
    pub(super) fn names_of(&self, actor: &str) -> impl Iterator<Item = &'a str> {
        let names = self.actors.get(actor).map(|actor| actor.names.as_slice());
        let names = names.unwrap_or_default().iter();
        names.map(|name| name.text.as_str())
    }

    /// The actor who holds the office that these words name: "Coastland's transport minister".
    pub(super) fn by_office(&self, words: &str) -> Option<&'a str> {
        let wanted = spelled(
            words
                .strip_prefix("the ")
                .or(words.strip_prefix("The "))
                .unwrap_or(words),
        );
        let holds = |actor: &ListedActor| {
            actor
                .names
                .iter()
                .any(|name| name.is_office && spelled(&name.text) == wanted)
        };
        single(
            self.actors
                .iter()
                .filter(|(_, actor)| holds(actor))
                .map(|(id, _)| *id),
        )
    }

    /// The last actor mentioned whom "the ministry" or "the transport minister" can describe.
    pub(super) fn by_description(&self, words: &str, at: usize) -> Option<&'a str> {
        let determined = words
            .split_once(' ')
            .filter(|(first, _)| EN.reporting.describing.has_in_small(first))
            .map(|(_, rest)| rest);
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
            // Several people may hold an office of this name: exactly one of them must be in the article.
            return single(before.collect::<BTreeSet<_>>().into_iter());
        }
        determined?;
        match self.latest(at, |who| matches!(who, Who::Actor(actor) if fits(&actor))) {
            Some((_, Who::Actor(actor))) => Some(actor),
            _ => before.next(),
        }
    }

    pub(super) fn is_described(&self, actor: &str, wanted: &[String], head: &str) -> bool {
        let Some(record) = self.actors.get(actor) else {
            return false;
        };
        let of_kind = match head {
            "group" | "movement" => record.sort == Some(ActorSort::Group),
            "government" | "administration" => record.sort == Some(ActorSort::Government),
            _ => false,
        };
        let titles = record
            .offices
            .iter()
            .map(String::as_str)
            .chain(self.roles.get(actor).map(String::as_str));
        let mut texts = self.names_of(actor).chain(titles).map(spelled);
        (of_kind && wanted.len() == 1)
            || texts.any(|text| {
                wanted
                    .iter()
                    .all(|word| text.split_whitespace().any(|own| own == word))
            })
    }

    /// The last speaker before a position among those who match.
    pub(super) fn latest(
        &self,
        at: usize,
        fits: impl Fn(Who<'a>) -> bool,
    ) -> Option<(usize, Who<'a>)> {
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

/// The only item; `None` if there are more.
pub(super) fn single<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    items.next().filter(|_| items.next().is_none())
}

/// Words in the form used for comparison: in one spelling, without possessives.
pub(super) fn spelled(words: &str) -> String {
    let words: Vec<String> = words
        .split_whitespace()
        .map(|word| fold_case(strip_possessive(word)).replace("defence", "defense"))
        .collect();
    words.join(" ")
}

/// A name without the titles and nationalities at its beginning.
pub(super) fn untitled(mut words: &str) -> &str {
    while let Some((first, rest)) = words.split_once(' ') {
        let plain = first.trim_end_matches('.');
        if !is_title_word(plain) && !is_nationality_word(plain) {
            break;
        }
        words = rest;
    }
    words
}

/// Whether the words for a speaker probably name an organisation.
pub(super) fn is_body(words: &str) -> bool {
    words.split_whitespace().next_back().is_some_and(|word| {
        is_organisation_word(word) || EN.reporting.bodies.has(plain(word).as_str())
    })
}

/// Capitalised names without a record.
pub(super) fn unknown<'t>(
    text: &str,
    paragraphs: &[Range<usize>],
    found: &[NameMatch],
) -> Vec<(Range<usize>, Who<'t>)> {
    let mut unknown = Vec::new();
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
                Who::UnknownOrganisation((run.start, run.end))
            } else {
                Who::UnknownPerson((run.start, run.end))
            };
            unknown.push((run, who));
        }
    }
    unknown
}

/// Whether a name is the subject of a reporting verb: "NAME also said", "said NAME".
pub(super) fn speaks(text: &str, name: &Range<usize>) -> bool {
    let behind = text.get(name.end..).unwrap_or_default();
    let fillers = |word: &&str| {
        EN.reporting.speech_fillers.has(word) || (word.len() > 4 && word.ends_with("ly"))
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
