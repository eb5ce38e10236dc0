//! Writes what was recognised in a text as annotations of a drafted article, each with `by: import, status: suggested`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::reading::Reading;
use crate::analysis::gazetteer::entries::EntryId;
use crate::analysis::gazetteer::index::NameMatch;
use crate::analysis::model::{
    Analysis, AttributedQuote, Certainty, Metonym, OfficeMention, ReadDate, TermUse,
};
use crate::content::shapes::Part;
use crate::content::write::{FrontMatter, NewMap};
use crate::language::lexicon::EN;
use crate::text::fold::Folded;
use crate::text::selector::{Selector, unique_selector};
use crate::text::words::{is_word_char, one_line};

/// The bytes of text that may be read to find the selectors of one article; each selector reads the whole text.
const SELECTOR_BUDGET: usize = 32 << 20;

/// Writes the annotations after the rest of an article's front matter.
pub(super) fn push_annotations(title: &str, reading: &Reading, out: &mut FrontMatter) {
    if reading.is_too_long {
        out.comment("The text is longer than an article, so nothing was looked for in it.");
        return;
    }
    let mut anchors = Anchors::new(&reading.text);
    let found = &reading.analysis;
    out.annotations("mentions", mentions(title, found, &mut anchors));
    out.annotations("quotes", quotes(&found.quotes, &mut anchors));
    out.annotations("dates", dates(&found.dates, &mut anchors));
    out.annotations("terms", terms(&found.terms, &mut anchors));
    push_offices(&found.roles, out);
    if anchors.left == 0 {
        out.comment("The text is long: its later part was not annotated.");
    }
}

/// Makes selectors for passages, until the budget is spent.
struct Anchors<'a> {
    text: &'a str,
    folded: Folded,
    left: usize,
}

impl<'a> Anchors<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            folded: Folded::for_matching(text),
            left: (SELECTOR_BUDGET / text.len().max(1)).clamp(1, 500),
        }
    }

    fn selector(&mut self, range: Range<usize>) -> Option<Selector> {
        self.left = self.left.checked_sub(1)?;
        let selector = unique_selector(self.text, &self.folded, range);
        (!selector.exact.is_empty()).then_some(selector)
    }
}

/// Mentions that the build cannot find from names alone: metonyms, and the surnames and acronyms that the text explains.
fn mentions(title: &str, found: &Analysis, anchors: &mut Anchors<'_>) -> Vec<NewMap> {
    let mut in_title = Anchors::new(title);
    let of_title = found.metonyms_in_title.iter().filter_map(|metonym| {
        let selector = in_title.selector(metonym.range.clone())?;
        Some(with_metonym(mention(&selector, Part::Title), metonym))
    });
    let mut items: Vec<NewMap> = of_title.collect();
    let meant: BTreeSet<usize> = found.metonyms.iter().map(|one| one.range.start).collect();
    let metonyms = found.metonyms.iter();
    let metonyms = metonyms.map(|metonym| (&metonym.range, Meant::Metonym(metonym)));
    let inferred = found.inferred.iter();
    let inferred = inferred.filter(|name| !meant.contains(&name.range.start));
    let inferred =
        inferred.filter_map(|name| Some((&name.range, Meant::Record(only_meaning(name)?))));
    let mut of_text: Vec<_> = metonyms.chain(inferred).collect();
    of_text.sort_by_key(|(range, _)| range.start);
    items.extend(of_text.into_iter().filter_map(|(range, meant)| {
        let mention = mention(&anchors.selector(range.clone())?, Part::Text);
        Some(match meant {
            Meant::Metonym(metonym) => with_metonym(mention, metonym),
            Meant::Record(record) => mention.with(record.kind(), record.id()),
        })
    }));
    items.into_iter().map(suggested).collect()
}

/// The meaning of a mention's words.
enum Meant<'a> {
    Metonym(&'a Metonym),
    Record(&'a EntryId),
}

fn mention(selector: &Selector, part: Part) -> NewMap {
    NewMap::annotation("mentions").with_passage(selector, part)
}

fn with_metonym(mention: NewMap, metonym: &Metonym) -> NewMap {
    mention
        .with("actor", &metonym.actor)
        .with("via", &metonym.place)
}

/// The meaning of a name, if it has only one.
fn only_meaning(name: &NameMatch) -> Option<&EntryId> {
    match name.meanings.as_slice() {
        [meaning] => Some(meaning),
        _ => None,
    }
}

/// Dates with their words. A date that counts from another one keeps its words, with its value if that is known.
fn dates(dates: &[ReadDate], anchors: &mut Anchors<'_>) -> Vec<NewMap> {
    let item = |date: &ReadDate| {
        let range = match date.is_offset {
            true => with_what_it_counts_from(anchors.text, &date.range),
            false => date.range.clone(),
        };
        let wording = match range == date.range {
            true => date.wording.clone(),
            false => one_line(anchors.text.get(range.clone())?),
        };
        let value = date.value.as_deref();
        let (field, meaning) = match date.relative {
            false => ("date", value?),
            true => ("relative", wording.as_str()),
        };
        let known = value.filter(|_| date.relative);
        let selector = anchors.selector(range)?;
        let item = NewMap::annotation("dates").with_passage(&selector, Part::Text);
        Some(suggested(
            item.with(field, meaning).with_some("value", known),
        ))
    };
    let dates = dates.iter().filter(|date| date.names_a_day);
    dates.filter_map(item).collect()
}

/// A time that counts from an event, extended by the words for the direction and the event: "three weeks before the fire" instead
/// of "three weeks". If it is unclear where those words end, only the direction is added.
fn with_what_it_counts_from(text: &str, range: &Range<usize>) -> Range<usize> {
    let behind = text.get(range.end..).unwrap_or_default();
    let Some((sign, rest)) = [" before", " after"].iter().find_map(|sign| {
        let rest = behind.strip_prefix(sign)?;
        (!rest.starts_with(is_word_char)).then_some((sign, rest))
    }) else {
        return range.clone();
    };
    let directed = range.end + sign.len();
    let end = named_thing(rest).map_or(directed, |length| directed + length);
    range.start..end
}

/// The length of the words for an event at the beginning of a text: " the fire", " his second visit". `None` if more words may
/// belong to them.
fn named_thing(text: &str) -> Option<usize> {
    const MOST: usize = 4;
    let mut words = text.strip_prefix(' ')?.split(' ');
    let first = words.next()?;
    if !EN.grammar.thing_determiners.has(first) {
        return None;
    }
    let mut length = 1 + first.len();
    for word in words.take(MOST) {
        if EN.grammar.thing_ends.has(word) {
            return (length > 1 + first.len()).then_some(length);
        }
        let plain = word.trim_end_matches(|c: char| !is_word_char(c));
        if plain.is_empty() || !plain.chars().all(is_word_char) {
            return None;
        }
        length += 1 + plain.len();
        if plain.len() < word.len() {
            return Some(length);
        }
    }
    None
}

/// Suggests offices in comments. They belong in actors' records, so an article can only list them.
fn push_offices(roles: &[OfficeMention], out: &mut FrontMatter) {
    let offices: BTreeSet<String> = roles.iter().map(office).collect();
    if offices.is_empty() {
        return;
    }
    out.comment("Offices that the text gives, for `roles` in the records of their holders:");
    for office in offices {
        out.comment(&format!("- {office}"));
    }
}

fn office(role: &OfficeMention) -> String {
    let within = role.organisation.as_ref();
    let within = within.filter(|within| !role.title.contains(within.as_str()));
    let within = within
        .map(|within| format!(", {within}"))
        .unwrap_or_default();
    format!("{}: {}{within}", role.person, role.title)
}

fn terms(terms: &[TermUse], anchors: &mut Anchors<'_>) -> Vec<NewMap> {
    let terms = terms.iter();
    let terms = terms.filter_map(|term| {
        let selector = anchors.selector(term.range.clone())?;
        let item = NewMap::annotation("terms").with_passage(&selector, Part::Text);
        Some(suggested(item.with("term", &term.id)))
    });
    terms.collect()
}

fn quotes(quotes: &[AttributedQuote], anchors: &mut Anchors<'_>) -> Vec<NewMap> {
    let quotes = quotes.iter();
    quotes
        .filter_map(|quote| Some(quote_entry(quote, &anchors.selector(quote.range.clone())?)))
        .collect()
}

fn quote_entry(quote: &AttributedQuote, selector: &Selector) -> NewMap {
    let entry = NewMap::annotation("quotes").with_passage(selector, Part::Text);
    let entry = with_speaker(entry, quote)
        .with_some("speaker_role", quote.role.as_deref())
        .with_some("cue", quote.cue.as_deref())
        .with("type", quote.form)
        .with_some("prompt", quote.prompt.as_deref())
        .with_some("certainty", certainty(quote));
    suggested(entry)
}

/// Adds the speaker: a record's id, or the article's words for someone without a record.
pub(super) fn with_speaker(entry: NewMap, quote: &AttributedQuote) -> NewMap {
    let words = words_for_speaker(quote).filter(|_| quote.speaker.is_none());
    entry
        .with_some("speaker", quote.speaker.as_deref())
        .with_some("speaker_words", words)
}

/// The certainty of the speaker, unless there is no doubt. Words that name the speaker as printed are certain; whom "she" means is
/// not.
pub(super) fn certainty(quote: &AttributedQuote) -> Option<&'static str> {
    let words = words_for_speaker(quote);
    let is_known = quote.speaker.is_some() || words.is_some() && words != quote.speaker_words;
    match (is_known, quote.certainty) {
        (false, _) | (_, Certainty::High) => None,
        (_, Certainty::Medium) => Some("medium"),
        (_, Certainty::Low) => Some("low"),
    }
}

/// The article's words for a speaker without a record. For "she", this is the name in the text.
pub(super) fn words_for_speaker(quote: &AttributedQuote) -> Option<String> {
    let words = quote.speaker_words.as_ref()?;
    match is_pronoun(words) {
        true => quote.speaker_name.clone().or_else(|| Some(words.clone())),
        false => Some(words.clone()),
    }
}

fn is_pronoun(words: &str) -> bool {
    matches!(words.to_lowercase().as_str(), "he" | "she" | "it" | "they")
}

/// Marks an annotation as suggested by the program and not confirmed.
fn suggested(annotation: NewMap) -> NewMap {
    annotation.with("by", "import").with("status", "suggested")
}
