//! What was recognised in a text, written as the annotations of a drafted article: each says `by: import, status: suggested`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::markdown::{comment, yaml_text};
use super::reading::Reading;
use crate::analysis::gazetteer::index::NameMatch;
use crate::analysis::model::{
    Analysis, AttributedQuote, Certainty, Metonym, ReadDate, Role, TermUse,
};
use crate::language::lexicon::EN;
use crate::text::fold::Folded;
use crate::text::selector::{Selector, unique_selector};
use crate::text::words::{is_word_char, one_line};

/// As many bytes of text may be looked through for the selectors of one article; each needs the whole text.
const SELECTOR_BUDGET: usize = 32 << 20;

/// Writes the annotations of a reading behind the rest of an article's front matter.
pub(super) fn push_annotations(title: &str, reading: &Reading, out: &mut String) {
    if reading.is_too_long {
        *out += &comment(
            "",
            "The text is longer than an article: nothing was looked for in it.",
        );
        return;
    }
    let mut anchors = Anchors::new(&reading.text);
    let found = &reading.analysis;
    push_mentions(title, found, &mut anchors, out);
    push_quotes(&found.quotes, &mut anchors, out);
    push_dates(&found.dates, &mut anchors, out);
    push_terms(&found.terms, &mut anchors, out);
    push_offices(&found.roles, out);
    if anchors.left == 0 {
        *out += &comment(
            "",
            "The text is long: what it says further on was not marked.",
        );
    }
}

/// Passages named by their words, as many as a text can afford.
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

/// What no build finds by names alone: metonyms, surnames and acronyms that the text explains.
fn push_mentions(title: &str, found: &Analysis, anchors: &mut Anchors<'_>, out: &mut String) {
    let mut in_title = Anchors::new(title);
    let mut items = Vec::new();
    for metonym in &found.metonyms_in_title {
        let selector = in_title.selector(metonym.range.clone());
        items.extend(selector.map(|one| mention(&one, true, metonym_fields(metonym))));
    }
    let metonyms = found.metonyms.iter();
    let metonyms = metonyms.map(|metonym| (metonym.range.clone(), metonym_fields(metonym)));
    let meant: BTreeSet<usize> = found.metonyms.iter().map(|one| one.range.start).collect();
    let inferred = found.inferred.iter();
    let inferred = inferred.filter(|name| !meant.contains(&name.range.start));
    let inferred = inferred.filter_map(|name| Some((name.range.clone(), name_fields(name)?)));
    let mut of_text: Vec<_> = metonyms.chain(inferred).collect();
    of_text.sort_by_key(|(range, _)| range.start);
    for (range, meaning) in of_text {
        let selector = anchors.selector(range);
        items.extend(selector.map(|one| mention(&one, false, meaning)));
    }
    push_list("mentions", &items, out);
}

fn mention(selector: &Selector, in_title: bool, meaning: Vec<(&'static str, String)>) -> String {
    flow(&[selector_fields(selector, in_title), meaning, suggested()].concat())
}

fn metonym_fields(metonym: &Metonym) -> Vec<(&'static str, String)> {
    vec![
        ("actor", metonym.actor.clone()),
        ("via", metonym.place.clone()),
    ]
}

/// What a name means, where it can mean one thing only.
fn name_fields(name: &NameMatch) -> Option<Vec<(&'static str, String)>> {
    let [meaning] = name.meanings.as_slice() else {
        return None;
    };
    Some(vec![(meaning.kind(), meaning.id().to_owned())])
}

/// Dates with their words; those that count from another date keep them, and what they come to where that is known.
fn push_dates(dates: &[ReadDate], anchors: &mut Anchors<'_>, out: &mut String) {
    let item = |date: &ReadDate| {
        let value = date.value.clone();
        let range = match date.is_offset {
            true => with_what_it_counts_from(anchors.text, &date.range),
            false => date.range.clone(),
        };
        let wording = match range == date.range {
            true => date.wording.clone(),
            false => one_line(anchors.text.get(range.clone())?),
        };
        let meaning = match (date.relative, value) {
            (false, value) => vec![("date", value?)],
            (true, Some(value)) => vec![("relative", wording), ("value", value)],
            (true, None) => vec![("relative", wording)],
        };
        let selector = anchors.selector(range)?;
        Some(mention(&selector, false, meaning))
    };
    let dates = dates.iter().filter(|date| date.names_a_day);
    let items: Vec<String> = dates.filter_map(item).collect();
    push_list("dates", &items, out);
}

/// A time that counts from something, with the words that say from what and in which direction: "three weeks before the fire", and not
/// "three weeks". Where it cannot be told how far those words go, at least the direction is kept.
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

/// How long the words for a thing are that a text begins with: " the fire", " his second visit". Nothing where they may go on.
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

/// Offices belong to actors' records, so an article can only say which it gives.
fn push_offices(roles: &[Role], out: &mut String) {
    let offices: BTreeSet<String> = roles.iter().map(office).collect();
    if offices.is_empty() {
        return;
    }
    *out += &comment(
        "",
        "Offices that the text gives, for `roles` in the records of who holds them:",
    );
    for office in offices {
        *out += &comment("", &format!("- {office}"));
    }
}

fn office(role: &Role) -> String {
    let within = role.organisation.as_ref();
    let within = within.filter(|within| !role.title.contains(within.as_str()));
    let within = within
        .map(|within| format!(", {within}"))
        .unwrap_or_default();
    format!("{}: {}{within}", role.person, role.title)
}

fn push_terms(terms: &[TermUse], anchors: &mut Anchors<'_>, out: &mut String) {
    let items: Vec<String> = terms
        .iter()
        .filter_map(|term| {
            Some(flow(
                &[
                    selector_fields(&anchors.selector(term.range.clone())?, false),
                    vec![("term", term.id.clone())],
                    suggested(),
                ]
                .concat(),
            ))
        })
        .collect();
    push_list("terms", &items, out);
}

fn push_quotes(quotes: &[AttributedQuote], anchors: &mut Anchors<'_>, out: &mut String) {
    let items: Vec<String> = quotes
        .iter()
        .filter_map(|quote| Some(quote_entry(quote, &anchors.selector(quote.range.clone())?)))
        .collect();
    push_list("quotes", &items, out);
}

fn quote_entry(quote: &AttributedQuote, selector: &Selector) -> String {
    let mut fields = selector_fields(selector, false);
    let mut push = |name, value: &Option<String>| {
        fields.extend(value.as_ref().map(|value| (name, value.clone())));
    };
    let words = words_for_speaker(quote).filter(|_| quote.speaker.is_none());
    push("speaker", &quote.speaker);
    push("speaker_words", &words);
    push("speaker_role", &quote.role);
    push("cue", &quote.cue);
    fields.push(("type", quote.form.to_owned()));
    fields.extend(
        quote
            .prompt
            .as_ref()
            .map(|prompt| ("prompt", prompt.clone())),
    );
    // The words as they are printed are certain, if they are those of the speaker: who is meant by "she" is not.
    let is_known = quote.speaker.is_some() || words.is_some() && words != quote.speaker_words;
    let certainty = match (is_known, quote.certainty) {
        (false, _) | (_, Certainty::High) => None,
        (_, Certainty::Medium) => Some("medium"),
        (_, Certainty::Low) => Some("low"),
    };
    fields.extend(certainty.map(|certainty| ("certainty", certainty.to_owned())));
    fields.extend(suggested());
    let lines: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}: {}", scalar(name, value)))
        .collect();
    format!("{}\n", lines.join("\n    "))
}

/// The article's words for a speaker whom no record names: for "she", the name that the text gives her.
fn words_for_speaker(quote: &AttributedQuote) -> Option<String> {
    let words = quote.speaker_words.as_ref()?;
    match is_pronoun(words) {
        true => quote.speaker_name.clone().or_else(|| Some(words.clone())),
        false => Some(words.clone()),
    }
}

fn is_pronoun(words: &str) -> bool {
    matches!(words.to_lowercase().as_str(), "he" | "she" | "it" | "they")
}

pub(super) fn selector_fields(selector: &Selector, in_title: bool) -> Vec<(&'static str, String)> {
    let mut fields = vec![("exact", selector.exact.clone())];
    fields.extend(selector.prefix.clone().map(|prefix| ("prefix", prefix)));
    fields.extend(selector.suffix.clone().map(|suffix| ("suffix", suffix)));
    fields.extend(selector.nth.map(|nth| ("nth", nth.to_string())));
    fields.extend(in_title.then(|| ("in", "title".to_owned())));
    fields
}

fn suggested() -> Vec<(&'static str, String)> {
    vec![
        ("by", "import".to_owned()),
        ("status", "suggested".to_owned()),
    ]
}

fn scalar(name: &str, value: &str) -> String {
    if name == "nth" {
        value.to_owned()
    } else {
        yaml_text(value)
    }
}

pub(super) fn flow(fields: &[(&'static str, String)]) -> String {
    let parts: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}: {}", scalar(name, value)))
        .collect();
    format!("{{{}}}\n", parts.join(", "))
}

fn push_list(name: &str, items: &[String], out: &mut String) {
    if items.is_empty() {
        return;
    }
    *out += &format!("\n{name}:\n");
    for item in items {
        *out += &format!("  - {item}");
    }
}
