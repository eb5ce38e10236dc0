//! What the text says about words that somebody selected: their likely kind, and values for the fields of an annotation, each with its reason.
//! What the text does not say stays empty.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::failure::Failure;
use super::meaning::Named;
use super::search::names;
use crate::analysis::analyse::{Story, analyse};
use crate::analysis::attribution::attributed;
use crate::analysis::model::{Analysis, Stretch};
use crate::content::Record;
use crate::content::article::ArticleText;
use crate::content::shapes::Part;
use crate::dossier::{Annotation, Article, Mention, What};
use crate::language::Language;
use crate::language::lexicon::Act;
use crate::text::fold::fold_case;
use crate::text::keyword::keywords;
use crate::workspace::Checked;
use crate::workspace::annotate::AnnotationKind;

/// Words of an article that somebody selected.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Selected {
    article: String,
    /// The kind of annotation that they become; the likely one if it is left out.
    kind: Option<AnnotationKind>,
    exact: String,
    /// Where they begin, in characters.
    at: usize,
    /// Whether they are in the headline.
    #[serde(default)]
    in_title: bool,
}

/// What is proposed for them.
#[derive(Debug, Serialize)]
pub(super) struct Proposal {
    likely: &'static str,
    values: BTreeMap<&'static str, Value>,
    /// Why fields have their values: a message of the desk with its parts.
    reasons: BTreeMap<&'static str, Reason>,
}

/// A reason, as a message of the desk.
#[derive(Debug, Serialize)]
struct Reason {
    id: &'static str,
    parts: BTreeMap<&'static str, String>,
}

/// Claims whose statements share at least this part of their keywords with the words are proposed.
const ALIKE: f64 = 0.6;

/// What the text says about selected words.
pub(super) fn propose(checked: &Checked, selected: &Selected) -> Result<Proposal, Failure> {
    let missing = || Failure::NoArticle(selected.article.clone());
    let mut records = checked.content.articles.iter();
    let record = records
        .find(|one| one.id == selected.article)
        .ok_or_else(missing)?;
    let bound = checked
        .dossier
        .articles
        .get(selected.article.as_str())
        .ok_or_else(missing)?;
    let part = match selected.in_title {
        true => Part::Title,
        false => Part::Text,
    };
    let text = match part {
        Part::Title => record.text.title.value.as_str(),
        Part::Text => record.text.body.text.as_str(),
    };
    let begin = text
        .char_indices()
        .nth(selected.at)
        .map_or(text.len(), |(at, _)| at);
    let end = begin.saturating_add(selected.exact.len()).min(text.len());
    let analysis = analysed(checked, record, part);
    let mut reader = Reader {
        words: text.get(begin..end).unwrap_or(&selected.exact),
        range: begin..end,
        part,
        text,
        bound: Arc::clone(bound),
        language: checked.content.language_of(&record.text),
        checked,
        analysis: &analysis,
        found: Proposal {
            likely: "",
            values: BTreeMap::new(),
            reasons: BTreeMap::new(),
        },
    };
    let likely = reader.likely();
    reader.found.likely = likely.as_str();
    match selected.kind.unwrap_or(likely) {
        AnnotationKind::Mention => reader.mention(),
        AnnotationKind::Quote => reader.quote(),
        AnnotationKind::Claim => reader.claim(),
        AnnotationKind::Date => reader.date(),
        AnnotationKind::Term => reader.named("term", "term"),
        AnnotationKind::Event => reader.event(),
        AnnotationKind::Note => {}
    }
    Ok(reader.found)
}

/// What the text says. A headline is read as a text of its own.
fn analysed(checked: &Checked, record: &Record<ArticleText>, part: Part) -> Analysis {
    let (title, body) = (record.text.title.value.as_str(), &record.text.body);
    let published = record.text.published.as_ref();
    let whole = [Stretch {
        range: 0..title.len(),
        set_apart: Vec::new(),
        is_heading: false,
        is_quotation: false,
    }];
    let stretches = body.stretches();
    let (title, text, stretches) = match part {
        Part::Title => ("", title, &whole[..]),
        Part::Text => (title, body.text.as_str(), &stretches[..]),
    };
    let story = Story {
        title,
        text,
        stretches,
        language: Some(checked.content.language_of(&record.text)),
        published: published.map(|date| date.value.written()),
        publisher: None,
    };
    analyse(&story, &checked.content.gazetteer())
}

/// Reads an article around selected words.
struct Reader<'a> {
    words: &'a str,
    /// Where they are, in bytes.
    range: Range<usize>,
    /// Headline or text.
    part: Part,
    /// All of it.
    text: &'a str,
    bound: Arc<Article>,
    language: &'a str,
    checked: &'a Checked,
    analysis: &'a Analysis,
    found: Proposal,
}

impl Reader<'_> {
    fn put(
        &mut self,
        field: &'static str,
        value: impl Into<Value>,
        id: &'static str,
        parts: &[(&'static str, &str)],
    ) {
        self.found.values.insert(field, value.into());
        let parts = parts
            .iter()
            .map(|(name, words)| (*name, (*words).to_owned()));
        let reason = Reason {
            id,
            parts: parts.collect(),
        };
        self.found.reasons.insert(field, reason);
    }

    /// What is mentioned in the headline or the text.
    fn mentions(&self) -> impl Iterator<Item = &Mention> {
        let all = self.bound.mentions.iter();
        all.filter(|one| one.passage.part == self.part)
    }

    fn record(&self, kind: &'static str, id: &str) -> Value {
        json!(Named::of(self.checked, kind, id))
    }

    fn is_all(&self, range: &Range<usize>) -> bool {
        *range == self.range
    }

    /// What the words most likely are.
    fn likely(&self) -> AnnotationKind {
        let found = self.analysis;
        let is_quote = found.quotes.iter().any(|one| self.is_all(&one.range));
        let count = |words: &str| words.split_whitespace().count();
        let is_date = found.dates.iter().any(|one| {
            let is_inside = self.range.start <= one.range.start && one.range.end <= self.range.end;
            // "On Tuesday" is a date; a sentence with a date in it is none.
            is_inside && count(self.words) <= count(&one.wording) + 1
        });
        let is_mention = self.mentions().any(|one| self.is_all(&one.passage.range()));
        let is_term = self.same_name("term").is_some();
        let is_long = count(self.words) > 4;
        let reports = Language::of(self.language).lexicon().reporting.verbs;
        let mut all = self.words.split(|c: char| !c.is_alphanumeric());
        let has_verb = all.any(|word| reports.of(&word.to_lowercase()).is_some());
        match () {
            () if is_quote => AnnotationKind::Quote,
            () if is_date => AnnotationKind::Date,
            () if is_term => AnnotationKind::Term,
            () if is_mention => AnnotationKind::Mention,
            () if is_long || has_verb => AnnotationKind::Claim,
            () => AnnotationKind::Mention,
        }
    }

    /// The record of a kind that has the words as a name, if only one has.
    fn same_name(&self, kind: &'static str) -> Option<String> {
        let folded = fold_case(self.words);
        let all = names(&self.checked.dossier, &[kind.to_owned()]);
        let mut same = all
            .into_iter()
            .filter(|(_, _, names)| names.iter().any(|name| fold_case(name) == folded));
        let (_, only, _) = same.next()?;
        same.next().is_none().then(|| only.to_owned())
    }

    fn named(&mut self, field: &'static str, kind: &'static str) {
        if let Some(id) = self.same_name(kind) {
            self.put(
                field,
                self.record(kind, &id),
                "desk-why-name",
                &[("words", self.words)],
            );
        }
    }

    /// Who or what is meant: by a metonym, by a name, by the only name within the words.
    fn mention(&mut self) {
        let metonym = self
            .analysis
            .metonyms
            .iter()
            .find(|one| one.range == self.range);
        if let Some(metonym) = metonym {
            let (actor, place) = (metonym.actor.clone(), metonym.place.clone());
            self.put(
                "target",
                self.record("actor", &actor),
                "desk-why-metonym",
                &[("words", self.words)],
            );
            self.found
                .values
                .insert("via", self.record("place", &place));
            return;
        }
        let named = ["actor", "place"].map(|kind| (kind, self.same_name(kind)));
        if let [(_, Some(_)), (kind, Some(place))] = &named {
            // Both have the name: the actor by way of the place.
            let place = self.record(kind, place);
            self.found.values.insert("via", place);
        }
        let first = named.into_iter().find_map(|(kind, id)| Some((kind, id?)));
        if let Some((kind, id)) = first {
            let value = self.record(kind, &id);
            self.put("target", value, "desk-why-name", &[("words", self.words)]);
            return;
        }
        let inside = self.mentions().filter(|one| {
            let range = one.passage.range();
            range.start >= self.range.start && range.end <= self.range.end
        });
        let meant: Vec<_> = inside
            .filter_map(|one| {
                let name = self.text.get(one.passage.range())?;
                Some((one.target.actor()?.clone(), name))
            })
            .collect();
        if let [(actor, name)] = meant.as_slice() {
            let value = self.record("actor", actor.as_str());
            self.put("target", value, "desk-why-inside", &[("words", name)]);
        }
    }

    /// Who speaks, how, and with which verb.
    fn quote(&mut self) {
        let quotes = self.analysis.quotes.iter();
        let read = quotes.clone().find(|one| self.is_all(&one.range));
        let read = read.or_else(|| {
            let mut around = quotes.clone();
            around
                .find(|one| one.range.start <= self.range.start && self.range.end <= one.range.end)
        });
        if let Some(read) = read.cloned() {
            let cue = read.cue.clone().unwrap_or_default();
            let said_by = read.speaker_words.clone().unwrap_or_default();
            if let Some(id) = &read.speaker {
                let value = self.record("actor", id);
                self.put("speaker", value, "desk-why-speaker", &[("words", &said_by)]);
            }
            if !cue.is_empty() {
                self.put("cue", cue, "desk-why-sentence", &[]);
            }
            let form = if self.is_all(&read.range) {
                read.form
            } else {
                "fragment"
            };
            self.put("type", form, "desk-why-marks", &[]);
            return;
        }
        if let Some((actor, name, cue)) = self.attribution() {
            let value = self.record("actor", &actor);
            self.put("speaker", value, "desk-why-speaker", &[("words", &name)]);
            self.put("cue", cue, "desk-why-sentence", &[]);
        }
        self.put("type", "indirect", "desk-why-no-marks", &[]);
    }

    /// Which claim, with which stance, and whose.
    fn claim(&mut self) {
        let alike = self.alike_claim();
        // Words that say the opposite of a statement deny it, and nobody can tell from a verb what they do with it.
        let is_opposite = alike.as_ref().is_some_and(|(id, _)| self.negates(id));
        if let Some((id, short)) = alike {
            let value = self.record("claim", &id);
            self.put("claim", value, "desk-why-alike", &[("words", &short)]);
        }
        let bound = Arc::clone(&self.bound);
        let around = bound
            .annotations
            .iter()
            .find_map(|one| self.quote_around(one));
        let cue = match (around, self.attribution()) {
            (Some((speaker, cue, false)), _) => {
                let value = self.record("actor", &speaker);
                let name = Named::of(self.checked, "actor", &speaker);
                self.put("holder", value, "desk-why-quoted", &[("name", name.name())]);
                if !cue.is_empty() {
                    self.put(
                        "cue",
                        cue.clone(),
                        "desk-why-quoted",
                        &[("name", name.name())],
                    );
                }
                cue
            }
            (Some((speaker, cue, true)), _) => {
                // The holder and the verb follow from the quotation.
                let name = Named::of(self.checked, "actor", &speaker);
                let parts = BTreeMap::from([("name", name.name().to_owned())]);
                let id = "desk-why-quoted";
                self.found.reasons.insert("holder", Reason { id, parts });
                cue
            }
            (None, Some((actor, name, cue))) => {
                let value = self.record("actor", &actor);
                self.put("holder", value, "desk-why-speaker", &[("words", &name)]);
                self.put("cue", cue.clone(), "desk-why-sentence", &[]);
                cue
            }
            (None, None) => self.verb_in(self.words).unwrap_or_default(),
        };
        if is_opposite {
            return;
        }
        if !cue.is_empty() {
            self.stance(&cue);
        } else if self.is_of_nobody() {
            self.put("voice", "own", "desk-why-own", &[]);
            self.put("stance", "asserts", "desk-why-own", &[]);
        }
    }

    /// Whether the words say the opposite of a claim's statement, or the statement of them.
    fn negates(&self, claim: &str) -> bool {
        let negations = Language::of(self.language).lexicon().grammar.negations;
        let odd = |text: &str| {
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'');
            let all = words
                .filter(|word| negations.has(&word.to_lowercase()))
                .count();
            all % 2 == 1
        };
        let statement = self.checked.dossier.claims.get(claim);
        statement.is_some_and(|claim| odd(&claim.statement) != odd(self.words))
    }

    /// The first reporting verb in some words.
    fn verb_in(&self, words: &str) -> Option<String> {
        let verbs = Language::of(self.language).lexicon().reporting.verbs;
        let mut all = words.split(|c: char| !c.is_alphanumeric());
        all.find(|word| verbs.of(&word.to_lowercase()).is_some())
            .map(str::to_owned)
    }

    /// Whether nothing in the sentence says whose words these are: it has no reporting verb and no quotation marks. A language without
    /// reporting verbs in its lexicon never says so.
    fn is_of_nobody(&self) -> bool {
        let knows_verbs = Language::of(self.language)
            .lexicon()
            .reporting
            .verbs
            .iter()
            .next()
            .is_some();
        let sentence = self.sentence().and_then(|range| self.text.get(range));
        knows_verbs
            && sentence.is_some_and(|words| {
                !words.contains(['“', '”', '"', '„', '«', '»']) && self.verb_in(words).is_none()
            })
    }

    fn sentence(&self) -> Option<Range<usize>> {
        if self.part == Part::Title {
            return Some(0..self.text.len());
        }
        let mut sentences = self.bound.paragraphs.iter().flat_map(|one| &one.sentences);
        let found =
            sentences.find(|one| one.start <= self.range.start && self.range.end <= one.end);
        found.cloned()
    }

    /// Whose words those are that the selection is in, the verb, and whether they are quoted word for word.
    fn quote_around(&self, one: &Annotation) -> Option<(String, String, bool)> {
        let What::Quote(quote) = &one.what else {
            return None;
        };
        let (range, speaker) = (one.passage.range(), quote.speaker.as_ref()?);
        let holds = one.passage.part == self.part
            && range.start <= self.range.start
            && self.range.end <= range.end;
        let is_confirmed = !one.provenance.suggested;
        let cue = quote.cue.clone().unwrap_or_default();
        let found = (speaker.as_str().to_owned(), cue, quote.is_literal());
        (holds && is_confirmed).then_some(found)
    }

    /// The stance that a reporting verb suggests; verbs that suggest none leave it open.
    fn stance(&mut self, cue: &str) {
        let verbs = Language::of(self.language).lexicon().reporting.verbs;
        let mut words = cue.split_whitespace();
        let verb = words.find_map(|word| verbs.of(&word.to_lowercase()));
        let stance = match verb.map(|verb| (verb.act, verb.lemma)) {
            Some((Act::Say, "warn" | "caution")) => "warns",
            Some((Act::Say, _)) => "asserts",
            Some((Act::Ask, _)) => "questions",
            Some((Act::Deny, "deny" | "dispute")) => "denies",
            Some((Act::Deny, _)) => "rejects",
            Some((Act::Accuse, "accuse" | "allege" | "blame")) => "alleges",
            Some((Act::Acknowledge, _)) => "acknowledges",
            Some((Act::Promise, "threaten")) => "threatens",
            Some((Act::Promise, _)) => "promises",
            _ => return,
        };
        self.put("stance", stance, "desk-why-verb", &[("words", cue)]);
    }

    /// The actor, its words and the verb by which the sentence says whose words these are, if it leaves no doubt.
    fn attribution(&self) -> Option<(String, String, String)> {
        let sentence = self.sentence()?;
        let mentions = self.mentions().filter(|one| {
            let range = one.passage.range();
            sentence.start <= range.start && range.end <= sentence.end && !one.provenance.suggested
        });
        let mut actors: Vec<_> = mentions
            .filter_map(|one| Some((one.passage.range(), one.target.actor()?.as_str().to_owned())))
            .collect();
        actors.sort_by_key(|(range, _)| range.start);
        let inside =
            |range: &Range<usize>| range.start - sentence.start..range.end - sentence.start;
        let ranges: Vec<_> = actors.iter().map(|(range, _)| inside(range)).collect();
        let words = self.text.get(sentence.clone())?;
        let content = self.content_of_selection();
        let found = attributed(words, self.language, &ranges, &inside(&content));
        let (range, verb) = match found {
            Some(found) => (
                actors.get(found.speaker)?,
                words.get(found.verb)?.to_owned(),
            ),
            None => self.subject_of_selection(&actors)?,
        };
        let name = self.text.get(range.0.clone())?.to_owned();
        Some((range.1.clone(), name, verb))
    }

    /// The words that are said, if the selection also has the reporting verb: what follows it.
    fn content_of_selection(&self) -> Range<usize> {
        let verb = self
            .verb_in(self.words)
            .and_then(|verb| Some(self.words.find(&verb)? + verb.len()));
        let start = verb.map_or(self.range.start, |end| self.range.start + end + 1);
        start.min(self.range.end)..self.range.end
    }

    /// The only actor in the selection whose name a reporting verb follows, directly or after an auxiliary: "Dascar has denied".
    fn subject_of_selection<'n>(
        &self,
        actors: &'n [(Range<usize>, String)],
    ) -> Option<(&'n (Range<usize>, String), String)> {
        let inside = actors
            .iter()
            .filter(|(range, _)| self.range.start <= range.start && range.end <= self.range.end);
        let mut subjects = inside.filter_map(|actor| {
            let behind = self.text.get(actor.0.end..self.range.end)?;
            Some((actor, self.verb_at_beginning(behind)?))
        });
        let only = subjects.next()?;
        subjects.next().is_none().then_some(only)
    }

    /// The reporting verb with which some words begin, with its auxiliary.
    fn verb_at_beginning(&self, words: &str) -> Option<String> {
        let lexicon = Language::of(self.language).lexicon();
        let mut all = words.split(' ').skip(1);
        let bare = |word: &str| {
            word.trim_end_matches(|c: char| !c.is_alphanumeric())
                .to_owned()
        };
        let is_verb = |word: &str| lexicon.reporting.verbs.of(&word.to_lowercase()).is_some();
        let first = all.next()?;
        if is_verb(&bare(first)) && words.starts_with(' ') {
            return Some(bare(first));
        }
        let second = bare(all.next()?);
        let has_auxiliary = lexicon.grammar.auxiliaries.has(&first.to_lowercase());
        (has_auxiliary && is_verb(&second)).then(|| format!("{first} {second}"))
    }

    /// The claim whose statement has the most words of the selection, if it has enough of them and no other has as many.
    fn alike_claim(&self) -> Option<(String, String)> {
        let own = keywords(self.words);
        let share = |statement: &str| {
            let theirs = keywords(statement);
            let common = theirs.iter().filter(|word| own.contains(word)).count();
            let fewest = theirs.len().min(own.len()).max(2);
            f64::from(u32::try_from(common).unwrap_or(0))
                / f64::from(u32::try_from(fewest).unwrap_or(1))
        };
        let claims = self.checked.dossier.claims.values();
        let mut scored: Vec<_> = claims
            .map(|claim| {
                let best = share(&claim.statement).max(share(&claim.short));
                (best, claim)
            })
            .filter(|(score, _)| *score >= ALIKE)
            .collect();
        scored.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        match scored.as_slice() {
            [(best, claim), rest @ ..] if rest.first().is_none_or(|(next, _)| next < best) => {
                Some((claim.id.as_str().to_owned(), claim.short.clone()))
            }
            _ => None,
        }
    }

    /// What the date's words mean. A date that counts from another one keeps its words.
    fn date(&mut self) {
        let date = self
            .analysis
            .dates
            .iter()
            .find(|one| self.is_all(&one.range));
        let value = date
            .filter(|date| !date.relative)
            .and_then(|date| date.value.clone());
        match value {
            Some(value) => self.put("date", value, "desk-why-written", &[]),
            None => {
                let (id, parts) = ("desk-why-relative", BTreeMap::new());
                self.found.reasons.insert("date", Reason { id, parts });
            }
        }
    }

    /// The only event whose title has all its keywords in the sentence.
    fn event(&mut self) {
        let own = keywords(self.words);
        let events = self.checked.dossier.events.values();
        let mut fits = events.filter(|event| {
            let theirs = keywords(&event.title);
            theirs.len() > 1 && theirs.iter().all(|word| own.contains(word))
        });
        if let (Some(event), None) = (fits.next(), fits.next()) {
            let (id, title) = (event.id.as_str().to_owned(), event.title.clone());
            self.put(
                "event",
                self.record("event", &id),
                "desk-why-alike",
                &[("words", &title)],
            );
        }
    }
}
