//! Quotation marks become quotations, with the words that name their speaker.
//!
//! Marks may be `“…”`, `"…"`, `„…“`, `«…»`, `‹…›`, `‘…’` and `'…'`; an opening mark never closed runs to the
//! paragraph's end. What stands between them is no quotation if it is a title (“The Long Road Home”) or follows
//! "so-called" or "dubbed". The speaker is then looked for in this order; the name of the rule is in
//! [`Quotation::rule`]:
//!
//! | rule | example | certainty |
//! |---|---|---|
//! | `cue-after` | “We stay,” Karimi said. “We stay,” said Karimi. | high |
//! | `according-to` | According to Karimi, they will “stay for ever”. | high |
//! | `cue-before` | Karimi said: “We stay.” Karimi called it “a mistake”. | high |
//! | `participle` | Karimi left, saying “we stay”. | medium |
//! | `cue-later` | The “dead” plan will be dropped, Karimi said. | medium |
//! | `colon`, `signature` | Karimi: “We stay.” “We stay.” — Karimi | high |
//! | `continued`, `carried` | a paragraph that is one quotation, after one by Karimi | medium |
//! | `paragraph` | the other quotations of the paragraph are Karimi's | medium |
//! | `subject` | no cue: Karimi is the sentence's subject | low |
//!
//! A pronoun or a description in the speaker's place ("he", "the ministry") is returned as it stands, with medium
//! certainty; who that is, the caller finds out. Words in quotation marks that nobody says are [`QuoteKind::Scare`].
//! Cues are English; in other languages only the marks, the colon and the signature are read.

use std::collections::BTreeSet;
use std::ops::Range;

use super::fold::{is_apostrophe, is_dash};
use super::names::{
    capitalised_run, is_capitalised, is_function_word, is_nationality_word, is_organisation_word,
    is_title_word, is_word_char, unpossessed, word_from,
};
use super::sentence::sentences;

/// Words between quotation marks, and who is said to have said them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// With the marks.
    pub range: Range<usize>,
    /// Without the marks.
    pub inner: Range<usize>,
    /// Whether somebody says a sentence, a few words, or nobody anything.
    pub kind: QuoteKind,
    /// The words that name the speaker: a name, a description or a pronoun.
    pub speaker: Option<Range<usize>>,
    /// The paragraph those words stand in, where it is not the quotation's own.
    pub speaker_paragraph: Option<usize>,
    /// The words that say that something is said ("said", "according to").
    pub cue: Option<Range<usize>>,
    /// How sure the speaker is.
    pub certainty: Certainty,
    /// Which rule found the speaker; empty where none did.
    pub rule: &'static str,
}

/// What the words between quotation marks are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteKind {
    /// A sentence or more.
    Direct,
    /// Some words inside the writer's own sentence.
    Fragment,
    /// Words set apart by the writer that nobody is said to have said: perhaps a term.
    Scare,
}

/// How sure something read from prose is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A guess.
    Low,
    /// Likely.
    Medium,
    /// As good as stated.
    High,
}

/// The quotations of one paragraph. `names` are the persons and organisations known to stand in it, in order.
pub fn quotations(text: &str, language: &str, names: &[Range<usize>]) -> Vec<Quotation> {
    let known_words = inner_names(std::iter::once(text));
    Paragraph::new(text, language, names, &known_words).quotations()
}

/// The quotations of consecutive paragraphs. One that is nothing but a quotation takes the speaker of the one before
/// it, unless somebody else is named in between.
pub fn quotations_in(
    paragraphs: &[(&str, &[Range<usize>])],
    language: &str,
) -> Vec<Vec<Quotation>> {
    let known_words = inner_names(paragraphs.iter().map(|(text, _)| *text));
    let read: Vec<Paragraph> = paragraphs
        .iter()
        .map(|(text, names)| Paragraph::new(text, language, names, &known_words))
        .collect();
    let mut last: Option<LastSpeaker> = None;
    let mut all = Vec::with_capacity(paragraphs.len());
    for (number, paragraph) in read.iter().enumerate() {
        let mut found = paragraph.attributed();
        if let Some(first) = found.first_mut()
            && first.speaker.is_none()
            && paragraph.begins_with(first)
        {
            let before = number.checked_sub(1).and_then(|before| read.get(before));
            let signed = read
                .get(number + 1)
                .filter(|_| paragraph.is_one_quotation())
                .and_then(|next| Some((number + 1, next.signs()?)));
            let introduced = || Some((number.checked_sub(1)?, before?.introduces()?));
            if let Some((paragraph, attribution)) = signed.or_else(introduced) {
                first.take(attribution);
                first.speaker_paragraph = Some(paragraph);
                first.cue = None;
            } else if let Some(last) = &last
                && (paragraph.is_one_quotation() || last.open)
            {
                last.lend_to(first);
            }
        }
        let found = paragraph.settled(found);
        last = LastSpeaker::after(last, number, paragraph, &found);
        all.push(found);
    }
    all
}

/// Words that have a capital inside a sentence: what begins a sentence is a name if it is one of them.
fn inner_names<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<&'t str> {
    let mut names = BTreeSet::new();
    for text in texts {
        let mut before = "";
        for word in text.split(' ') {
            let small = before.ends_with(char::is_lowercase)
                || before.ends_with([',', ';'])
                || is_title_word(before.trim_end_matches('.'));
            let end = word.find(|c: char| !is_word_char(c) && !is_dash(c));
            let plain = word.get(..end.unwrap_or(word.len())).unwrap_or(word);
            if small && is_capitalised(plain) && !is_function_word(plain) {
                names.insert(plain);
            }
            before = word;
        }
    }
    names
}

/// The words in quotation marks that nobody is said to have said: perhaps terms.
pub fn scare_quotes(text: &str, language: &str, names: &[Range<usize>]) -> Vec<Range<usize>> {
    let found = quotations(text, language, names);
    found
        .into_iter()
        .filter(|quotation| quotation.kind == QuoteKind::Scare)
        .map(|quotation| quotation.inner)
        .collect()
}

/// Every outermost stretch between quotation marks, with the marks, whoever says it or nobody.
pub fn in_marks(text: &str) -> Vec<Range<usize>> {
    marks(text).into_iter().map(|mark| mark.range).collect()
}

/// Who spoke last, for the paragraphs that follow.
struct LastSpeaker {
    paragraph: usize,
    speaker: Range<usize>,
    name: String,
    /// The quotation had no closing mark, so the next paragraph may continue it.
    open: bool,
}

impl LastSpeaker {
    fn after(
        before: Option<LastSpeaker>,
        number: usize,
        paragraph: &Paragraph,
        found: &[Quotation],
    ) -> Option<LastSpeaker> {
        let spoken = found
            .iter()
            .rev()
            .find(|quotation| quotation.speaker.is_some());
        let from = found.last().map_or(0, |quotation| quotation.range.end);
        let open = paragraph.marks.last().is_some_and(|mark| !mark.closed);
        let last = match spoken {
            Some(Quotation {
                speaker: Some(speaker),
                speaker_paragraph: None,
                ..
            }) => {
                let name = paragraph
                    .text
                    .get(speaker.clone())
                    .unwrap_or_default()
                    .to_owned();
                LastSpeaker {
                    paragraph: number,
                    speaker: speaker.clone(),
                    name,
                    open,
                }
            }
            Some(_) => LastSpeaker { open, ..before? },
            None if found
                .iter()
                .any(|quotation| quotation.kind == QuoteKind::Direct) =>
            {
                return None;
            }
            None => LastSpeaker {
                open: false,
                ..before?
            },
        };
        let other = |range: &Range<usize>| {
            paragraph
                .text
                .get(range.clone())
                .is_some_and(|name| name != last.name)
        };
        let named = paragraph
            .names
            .iter()
            .any(|range| range.start >= from && *range != last.speaker && other(range));
        (!named).then_some(last)
    }

    fn lend_to(&self, quotation: &mut Quotation) {
        quotation.speaker = Some(self.speaker.clone());
        quotation.speaker_paragraph = Some(self.paragraph);
        quotation.certainty = Certainty::Medium;
        quotation.rule = if self.open { "continued" } else { "carried" };
        if quotation.kind == QuoteKind::Scare {
            quotation.kind = QuoteKind::Fragment;
        }
    }
}

impl Quotation {
    fn take(&mut self, attribution: Attribution) {
        let Attribution {
            speaker,
            cue,
            certainty,
            rule,
        } = attribution;
        self.speaker = Some(speaker);
        self.cue = cue;
        self.certainty = certainty;
        self.rule = rule;
    }
}

/// A pair of quotation marks.
#[derive(Clone, Debug)]
struct Mark {
    range: Range<usize>,
    inner: Range<usize>,
    closed: bool,
}

struct Paragraph<'a> {
    text: &'a str,
    english: bool,
    marks: Vec<Mark>,
    /// The text with blanks for what is quoted, so that quoted words are no cues and quoted stops end no sentence.
    masked: String,
    sentences: Vec<Range<usize>>,
    /// Where the prose begins, behind a dateline.
    begin: usize,
    /// Known names outside the quotation marks.
    names: Vec<Range<usize>>,
    /// Words with a capital inside sentences of the text: names wherever they stand.
    known_words: &'a BTreeSet<&'a str>,
}

/// Who says it, and how that is known.
struct Attribution {
    speaker: Range<usize>,
    cue: Option<Range<usize>>,
    certainty: Certainty,
    rule: &'static str,
}

/// So many words, or fewer, that nobody is said to have said are set apart rather than quoted.
const FEW: usize = 3;

/// How far around a quotation its speaker is looked for.
const REACH: usize = 600;

impl<'a> Paragraph<'a> {
    fn new(
        text: &'a str,
        language: &str,
        names: &[Range<usize>],
        known_words: &'a BTreeSet<&'a str>,
    ) -> Paragraph<'a> {
        let marks = marks(text);
        let masked = masked(text, &marks);
        let sentences = sentences(&masked, language);
        let begin = dateline_end(text);
        let outside = |name: &Range<usize>| {
            let at = marks.partition_point(|mark| mark.range.end <= name.start);
            text.get(name.clone()).is_some_and(|name| !name.is_empty())
                && marks
                    .get(at)
                    .is_none_or(|mark| mark.range.start >= name.end)
        };
        let names = names.iter().filter(|name| outside(name)).cloned().collect();
        let english = language.is_empty() || language == "en" || language.starts_with("en-");
        Paragraph {
            text,
            english,
            marks,
            masked,
            sentences,
            begin,
            names,
            known_words,
        }
    }

    fn quotations(&self) -> Vec<Quotation> {
        self.settled(self.attributed())
    }

    /// The quotations, with the speakers that the words around each of them name.
    fn attributed(&self) -> Vec<Quotation> {
        self.marks
            .iter()
            .filter_map(|mark| self.quotation(mark))
            .collect()
    }

    /// The quotations once each has lent its speaker to its neighbours.
    fn settled(&self, mut found: Vec<Quotation>) -> Vec<Quotation> {
        share_speakers(&mut found);
        for quotation in &mut found {
            self.settle(quotation);
        }
        found
    }

    /// Whether nothing is said before a quotation.
    fn begins_with(&self, quotation: &Quotation) -> bool {
        self.text
            .get(..quotation.range.start)
            .is_some_and(|before| !before.contains(is_word_char))
    }

    /// "— NAME, on the radio": a short paragraph that signs the one before it.
    fn signs(&self) -> Option<Attribution> {
        let rest = self.text.trim_start();
        let dash = rest.chars().next().filter(|&c| is_dash(c))?;
        let start = self.text.len() - rest.len() + dash.len_utf8();
        if rest.split_whitespace().count() > 14 || !self.marks.is_empty() {
            return None;
        }
        self.object(start..self.text.len())
            .filter(|noun| noun.certainty == Certainty::High)
            .map(|noun| noun.by("signature", None))
    }

    /// "NAME wrote on Monday:" at the end of a paragraph introduces the next one.
    fn introduces(&self) -> Option<Attribution> {
        if !self.english || !self.text.trim_end().ends_with(':') {
            return None;
        }
        let sentence = self.sentences.last()?;
        let start = floor(
            self.text,
            sentence.start.max(sentence.end.saturating_sub(REACH)),
        );
        let words = self.words(start..sentence.end);
        let cue = words.iter().rfind(|word| self.is_cue_at(&words, word));
        let found = cue
            .and_then(|cue| self.subject(start..cue.start))
            .or_else(|| self.first_subject(start..sentence.end))?;
        Some(found.by("introduced", None))
    }

    /// Whether the paragraph is nothing but one quotation.
    fn is_one_quotation(&self) -> bool {
        let [mark] = self.marks.as_slice() else {
            return false;
        };
        let outside = |range: Range<usize>| {
            self.text
                .get(range)
                .is_some_and(|part| !part.contains(is_word_char))
        };
        outside(0..mark.range.start) && outside(mark.range.end..self.text.len())
    }

    fn quotation(&self, mark: &Mark) -> Option<Quotation> {
        if self.is_named_thing(mark) {
            return None;
        }
        let attribution = self.attribution(mark);
        let adjacent = attribution.as_ref().is_some_and(|found| {
            found.rule == "cue-after"
                && found.cue.as_ref().is_some_and(|cue| is_cue(self.word(cue)))
        });
        let work = self.is_title(mark) || self.is_work(mark);
        if work && (!adjacent || self.is_shown(mark)) {
            return None;
        }
        let kind = if self.is_fragment(mark) {
            QuoteKind::Fragment
        } else {
            QuoteKind::Direct
        };
        let mut quotation = Quotation {
            range: mark.range.clone(),
            inner: mark.inner.clone(),
            kind,
            speaker: None,
            speaker_paragraph: None,
            cue: None,
            certainty: Certainty::Low,
            rule: "",
        };
        if let Some(attribution) = attribution {
            quotation.take(attribution);
        }
        Some(quotation)
    }

    /// What can be said of a quotation that nobody claims.
    fn settle(&self, quotation: &mut Quotation) {
        if quotation.speaker.is_some() {
            return;
        }
        let inner = self.text.get(quotation.inner.clone()).unwrap_or_default();
        let few = inner.split_whitespace().nth(FEW).is_none();
        if quotation.kind == QuoteKind::Fragment && few {
            quotation.kind = QuoteKind::Scare;
        } else if let Some(subject) = self
            .english
            .then(|| self.nearby_subject(&quotation.range))
            .flatten()
        {
            quotation.speaker = Some(subject);
            quotation.rule = "subject";
        }
    }

    /// "so-called", "dubbed": the marks name a thing.
    fn is_named_thing(&self, mark: &Mark) -> bool {
        let before = self
            .text
            .get(..mark.range.start)
            .unwrap_or_default()
            .trim_end_matches([' ', ',']);
        let start = before
            .trim_end_matches(|c: char| is_word_char(c) || is_dash(c))
            .len();
        let word = before.get(start..).unwrap_or_default().to_lowercase();
        matches!(
            word.as_str(),
            "so-called"
                | "dubbed"
                | "nicknamed"
                | "titled"
                | "entitled"
                | "codenamed"
                | "code-named"
                | "headlined"
        ) || before.to_lowercase().ends_with("known as")
    }

    /// At most four capitalised words without a stop.
    fn is_title(&self, mark: &Mark) -> bool {
        let inner = self.text.get(mark.inner.clone()).unwrap_or_default().trim();
        let words: Vec<&str> = inner.split_whitespace().collect();
        let stops = inner.ends_with(['.', ',', '!', '?', '…', ';']);
        let titled = |word: &str| {
            is_capitalised(word)
                || is_function_word(word)
                || word.chars().all(|c| c.is_ascii_digit())
        };
        !stops
            && words.len() <= 4
            && words.first().is_some_and(|word| is_capitalised(word))
            && words.iter().all(|word| titled(word))
    }

    /// "on “This Week,”", "in the film “The Long Road,”": the words before the mark say that it is a work.
    fn is_shown(&self, mark: &Mark) -> bool {
        let before = self
            .masked
            .get(..mark.range.start)
            .unwrap_or_default()
            .trim_end();
        let word = before
            .rsplit(|c: char| c.is_whitespace())
            .next()
            .unwrap_or_default();
        unpossessed(word) != word
            || matches!(
                word,
                "on" | "On"
                    | "of"
                    | "film"
                    | "movie"
                    | "book"
                    | "song"
                    | "show"
                    | "novel"
                    | "series"
                    | "podcast"
                    | "album"
                    | "magazine"
                    | "program"
                    | "programme"
                    | "documentary"
                    | "play"
                    | "ad"
                    | "called"
                    | "titled"
            )
    }

    /// A title with a stop of the writer's own sentence, or a long one: “The Long Road, and the Way Home,”
    fn is_work(&self, mark: &Mark) -> bool {
        let inner = self.text.get(mark.inner.clone()).unwrap_or_default().trim();
        let inner = inner.strip_suffix([',', '.']).unwrap_or(inner);
        let words: Vec<&str> = inner.split_whitespace().collect();
        let joins = |word: &str| {
            matches!(
                word,
                "of" | "the"
                    | "and"
                    | "a"
                    | "an"
                    | "in"
                    | "on"
                    | "for"
                    | "to"
                    | "with"
                    | "at"
                    | "from"
                    | "by"
                    | "vs."
                    | "&"
            )
        };
        let spoken = |word: &&str| {
            let plain = word.trim_matches(|c: char| !is_word_char(c));
            is_pronoun(plain) || word.starts_with("I’") || word.starts_with("I'")
        };
        let capitals = words.iter().filter(|word| is_capitalised(word)).count();
        !inner.ends_with(['!', '?', '…', '.'])
            && (2..=14).contains(&words.len())
            && capitals >= 2
            && words.first().is_some_and(|word| is_capitalised(word))
            && !words.iter().any(spoken)
            && words.iter().all(|word| {
                is_capitalised(word) || joins(word) || word.chars().all(|c| c.is_ascii_digit())
            })
    }

    fn is_fragment(&self, mark: &Mark) -> bool {
        let inner = self.text.get(mark.inner.clone()).unwrap_or_default().trim();
        let words = inner.split_whitespace().count();
        let lower = inner
            .chars()
            .find(|&c| is_word_char(c))
            .is_some_and(char::is_lowercase);
        let stops = inner.ends_with(['.', ',', '!', '?', '…', '۔', '؟']);
        if words < 5 {
            return lower || !stops;
        }
        lower && !self.is_introduced(mark)
    }

    /// Whether a cue, a colon or a comma stands directly before the mark.
    fn is_introduced(&self, mark: &Mark) -> bool {
        let before = self
            .masked
            .get(..mark.range.start)
            .unwrap_or_default()
            .trim_end();
        let last = before
            .rsplit(|c: char| !is_word_char(c))
            .next()
            .unwrap_or_default();
        before.is_empty() || before.ends_with([':', ',', '”', '"']) || is_cue(last)
    }

    /// The speaker by the words around the quotation.
    fn attribution(&self, mark: &Mark) -> Option<Attribution> {
        if !self.english {
            return self.colon(mark).or_else(|| self.signature(mark));
        }
        let sentence = self.sentence_of(&mark.range);
        // “…,” in the middle of a sentence that began with who says it.
        let small = self
            .text
            .get(mark.inner.clone())
            .and_then(|inner| inner.trim_start().chars().next())
            .is_some_and(char::is_lowercase);
        // Stone answered, “Why?” Then Karimi said no.
        let ends = self
            .text
            .get(mark.inner.clone())
            .is_some_and(|inner| inner.trim_end().ends_with(['?', '!', '.']));
        let before = self
            .masked
            .get(sentence.start..mark.range.start)
            .unwrap_or_default()
            .trim_end();
        if ends
            && before.ends_with([',', ':'])
            && let Some(found) = self.cue_before(mark, &sentence)
        {
            return Some(found);
        }
        // “…,” he said: nothing is nearer.
        if small && let Some(found) = self.said_at_once(mark, &sentence) {
            return Some(found);
        }
        if small
            && let Some(found) = self
                .according_to(&sentence)
                .or_else(|| self.cue_before(mark, &sentence))
        {
            return Some(found);
        }
        self.cue_after(mark, &sentence)
            .or_else(|| self.according_to(&sentence))
            .or_else(|| self.cue_before(mark, &sentence))
            .or_else(|| self.cue_later(mark, &sentence))
            .or_else(|| self.colon(mark))
            .or_else(|| self.signature(mark))
            .or_else(|| self.own_subject(mark, &sentence))
    }

    /// NAME resisted: “…” · NAME dismissed it as “…”: no verb of saying, but a subject.
    fn own_subject(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let inner = self.text.get(mark.inner.clone())?;
        let before = self.masked.get(sentence.start..mark.range.start)?;
        let introduced = before.trim_end().ends_with(':');
        let long = inner.split_whitespace().nth(FEW).is_some();
        if before.split_whitespace().nth(1).is_none() || !(introduced || long) {
            return None;
        }
        let noun = self
            .first_subject(sentence.start..mark.range.start)
            .filter(|noun| {
                introduced
                    || noun.certainty == Certainty::High
                    || is_pronoun(self.word(&noun.range))
            })?;
        Some(Attribution {
            certainty: Certainty::Low,
            ..noun.by("subject", None)
        })
    }

    /// The sentence or sentences a quotation stands in, no further than anyone would look.
    fn sentence_of(&self, range: &Range<usize>) -> Range<usize> {
        let first = self
            .sentences
            .partition_point(|sentence| sentence.end <= range.start);
        let last = self
            .sentences
            .partition_point(|sentence| sentence.start < range.end);
        let start = self
            .sentences
            .get(first)
            .map_or(range.start, |sentence| sentence.start.min(range.start));
        let end = last
            .checked_sub(1)
            .and_then(|last| self.sentences.get(last))
            .map_or(range.end, |sentence| sentence.end.max(range.end));
        floor(
            self.text,
            start
                .max(range.start.saturating_sub(REACH))
                .max(self.begin.min(range.start)),
        )..floor(self.text, end.min(range.end + REACH))
    }

    /// “…,” NAME said: the speaker and the verb directly behind a comma.
    fn said_at_once(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let inner = self.text.get(mark.inner.clone())?.trim_end();
        let found = self
            .cue_after(mark, sentence)
            .filter(|_| inner.ends_with(','))?;
        let cue = found.cue.clone().filter(|cue| is_cue(self.word(cue)))?;
        let between = self.text.get(mark.range.end..cue.start)?;
        (between.len() < 40 && !between.contains([',', ';', '—', '–'])).then_some(found)
    }

    /// “…,” NAME said · “…,” said NAME · “…,” NAME shot back
    fn cue_after(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let inner = self.text.get(mark.inner.clone())?;
        let inner = inner.trim_end_matches(|c: char| c.is_whitespace() || is_apostrophe(c));
        let outside = self.text.get(mark.range.end..)?.trim_start();
        let asks = inner.ends_with(['?', '!']);
        let comma = inner.ends_with([',', '…'])
            || inner.ends_with(is_dash)
            || outside.starts_with([',', '—', '–'])
            // A comma forgotten.
            || (inner.ends_with(char::is_alphanumeric) && !self.is_fragment(mark));
        if !asks && !comma && !outside.starts_with(char::is_lowercase) {
            return None;
        }
        let end = if asks {
            self.sentence_from(mark.range.end).unwrap_or(sentence.end)
        } else {
            sentence.end
        };
        let window = mark.range.end..self.next_mark(mark.range.end).min(end.max(mark.range.end));
        let words = self.words(window.clone());
        let at = words
            .iter()
            .take(24)
            .position(|word| self.is_cue_at(&words, word));
        let Some((at, cue)) = at.and_then(|at| Some((at, words.get(at)?.clone()))) else {
            return (comma && inner.ends_with(','))
                .then(|| self.unlisted_cue(&window, &words))
                .flatten();
        };
        let opening = words.first().is_some_and(|word| {
            at > 0 && is_clause_word(self.word(word)) && self.word(word) != "as"
        });
        if opening {
            return None;
        }
        let first = words.iter().take(at).all(|word| is_filler(self.word(word)));
        let found = if first {
            (comma || asks || inverts(self.word(&cue)))
                .then_some(())
                .filter(|()| !self.word(&cue).ends_with("ing"))
                .and_then(|()| self.object(cue.end..window.end))
        } else {
            (comma || asks)
                .then(|| self.object(window.start..cue.start))
                .flatten()
        };
        found.map(|found| found.by("cue-after", Some(cue)))
    }

    /// “…,” NAME shot back: what a comma ends, the next words say whose it is, with whatever verb.
    fn unlisted_cue(&self, window: &Range<usize>, words: &[Range<usize>]) -> Option<Attribution> {
        let first = words.first()?;
        let small = self.word(first).to_lowercase();
        if is_clause_word(&small) || is_preposition(&small) || is_relative(&small) {
            return None;
        }
        let verb = words
            .iter()
            .skip(1)
            .take(8)
            .find(|word| seems_finite(self.word(word)))?;
        let found = self.object(window.start..verb.start)?;
        (found.range.start <= first.end + 40).then(|| found.by("cue-after", Some(verb.clone())))
    }

    /// Where the sentence that begins at or after a position ends.
    fn sentence_from(&self, at: usize) -> Option<usize> {
        let next = self
            .sentences
            .partition_point(|sentence| sentence.end <= at);
        let sentence = self.sentences.get(next)?;
        Some(floor(self.text, sentence.end.min(at + REACH)))
    }

    fn next_mark(&self, at: usize) -> usize {
        let next = self.marks.partition_point(|mark| mark.range.start < at);
        self.marks
            .get(next)
            .map_or(self.text.len(), |mark| mark.range.start)
    }

    fn according_to(&self, sentence: &Range<usize>) -> Option<Attribution> {
        let words = self.words(sentence.clone());
        let pair = words.windows(2).find(|pair| match pair {
            [first, second] => {
                self.word(first).eq_ignore_ascii_case("according") && self.word(second) == "to"
            }
            _ => false,
        })?;
        let cue = pair.first()?.start..pair.last()?.end;
        let found = self.object(cue.end..sentence.end)?;
        // "according to figures by Karimi"
        let maker = self
            .masked
            .get(found.range.end..sentence.end)
            .and_then(|rest| rest.strip_prefix(" by "))
            .filter(|_| found.certainty < Certainty::High)
            .and_then(|rest| self.object(sentence.end - rest.len()..sentence.end))
            .filter(|maker| maker.certainty == Certainty::High);
        Some(maker.unwrap_or(found).by("according-to", Some(cue)))
    }

    /// NAME said “…” · NAME left, saying “…” · accused by NAME of “…”
    fn cue_before(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let words = self.words(sentence.start..mark.range.start);
        let at = words
            .iter()
            .rposition(|word| self.is_cue_at(&words, word))?;
        let cue = words.get(at)?.clone();
        let before: Vec<&str> = words.iter().take(at).map(|word| self.word(word)).collect();
        let helper = before
            .iter()
            .rev()
            .find(|word| !word.ends_with("ly"))
            .copied()
            .unwrap_or_default();
        let is_form_of_be = matches!(
            helper,
            "is" | "was" | "were" | "are" | "been" | "being" | "be"
        );
        let infinitive = before.last() == Some(&"to");
        if infinitive || (self.word(&cue).ends_with("ing") && !is_form_of_be) {
            let found = self
                .absolute(sentence.start..cue.start)
                .filter(|_| !infinitive)
                .or_else(|| self.main_speaker(&words, at, sentence))
                .or_else(|| self.first_subject(sentence.start..cue.start))?;
            return Some(Attribution {
                certainty: Certainty::Medium,
                ..found.by("participle", Some(cue))
            });
        }
        if is_form_of_be && !self.word(&cue).ends_with("ing") {
            let by = words
                .iter()
                .skip(at + 1)
                .find(|word| self.word(word) == "by")?;
            return self
                .object(by.end..mark.range.start)
                .map(|found| found.by("cue-before", Some(cue)));
        }
        // "In other words, explained NAME: “…”"
        let left = self.masked.get(sentence.start..cue.start)?.trim_end();
        let right = self.masked.get(cue.end..mark.range.start)?.trim_end();
        if left.ends_with(',')
            && right.ends_with(':')
            && right.split_whitespace().nth(8).is_none()
            && right.split_whitespace().next().is_some_and(is_capitalised)
        {
            return self
                .object(cue.end..mark.range.start)
                .map(|found| found.by("cue-before", Some(cue)));
        }
        let found = self.subject(sentence.start..cue.start)?;
        if is_pronoun(self.word(&found.range))
            && let Some(outer) = self.outer_cue(&words, &found)
        {
            let at = words.partition_point(|word| word.start < outer.start);
            let named = if self.word(&outer).ends_with("ing") {
                self.main_speaker(&words, at, sentence)
                    .or_else(|| self.first_subject(sentence.start..outer.start))
            } else {
                self.subject(sentence.start..outer.start)
            };
            if let Some(named) = named {
                return Some(named.by("cue-before", Some(outer)));
            }
        }
        Some(found.by("cue-before", Some(cue)))
    }

    /// "with NAME saying", "and NAME calling it": a participle with a subject of its own.
    fn absolute(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region.clone());
        let last = chunks.last()?;
        let words = self.words(last.clone());
        let parted = self
            .masked
            .get(words.last()?.end..region.end)?
            .contains([',', '—', '–', '-']);
        if parted {
            return None;
        }
        let with = words.iter().rposition(|word| self.word(word) == "with");
        let (start, first) = match with {
            Some(with) => (words.get(with)?.end, words.get(with + 1)?),
            None => (last.start, words.first()?),
        };
        let own = start..last.end;
        let short = with.is_some() || (words.len() <= 3 && chunks.len() > 1);
        let noun = short.then(|| self.noun(&self.head(&own))).flatten()?;
        let sure = with.is_some() || noun.range.start == first.start;
        (sure && noun.certainty == Certainty::High || with.is_some()).then_some(noun)
    }

    /// "NAME said it was over, adding …", "“…,” said NAME, adding …": who said it adds it.
    fn main_speaker(
        &self,
        words: &[Range<usize>],
        at: usize,
        sentence: &Range<usize>,
    ) -> Option<Noun> {
        let participle = words.get(at)?;
        let (main, cue) = words.iter().enumerate().take(at).rev().find(|(_, word)| {
            matches!(
                self.word(word),
                "said" | "says" | "told" | "wrote" | "asked" | "added" | "argued"
            )
        })?;
        // "answered what Stone had said": another's words.
        let another = words
            .iter()
            .take(main)
            .skip(main.saturating_sub(6))
            .any(|word| self.word(word) == "what" || is_relative(self.word(word)));
        if another {
            return None;
        }
        let inverted = words
            .iter()
            .take(main)
            .all(|word| is_filler(self.word(word)));
        let found = if inverted {
            self.object(cue.end..participle.start)
        } else {
            self.subject(sentence.start..cue.start)
        };
        found.filter(|noun| noun.certainty == Certainty::High || is_pronoun(self.word(&noun.range)))
    }

    /// "NAME said that he wanted …": the cue whose subject the pronoun only repeats.
    fn outer_cue(&self, words: &[Range<usize>], pronoun: &Noun) -> Option<Range<usize>> {
        let at = words
            .iter()
            .rposition(|word| word.end <= pronoun.range.start)?;
        let cue = words.iter().take(at + 1).rev().take(5).find(|word| {
            matches!(
                self.word(word),
                "said"
                    | "says"
                    | "insisted"
                    | "added"
                    | "argued"
                    | "claimed"
                    | "stated"
                    | "adding"
                    | "saying"
                    | "told"
            )
        })?;
        Some(cue.clone())
    }

    /// The “…” thing is over, NAME said.
    fn cue_later(&self, mark: &Mark, sentence: &Range<usize>) -> Option<Attribution> {
        let words = self.words(mark.range.end..sentence.end.max(mark.range.end));
        let cue = words
            .iter()
            .find(|word| self.is_cue_at(&words, word))?
            .clone();
        // "NAME said", set off by a comma at the sentence's end.
        let comma = self.masked.get(mark.range.end..cue.start)?.rfind(',')?;
        let found = match self.words(mark.range.end + comma..cue.start).as_slice() {
            [] if inverts(self.word(&cue)) => self.object(cue.end..sentence.end)?,
            _ => self.subject(mark.range.end + comma..cue.start)?,
        };
        Some(Attribution {
            certainty: found.certainty.min(Certainty::Medium),
            ..found.by("cue-later", Some(cue))
        })
    }

    /// NAME: “…”
    fn colon(&self, mark: &Mark) -> Option<Attribution> {
        let before = self
            .text
            .get(..mark.range.start)?
            .trim_end()
            .strip_suffix([':', '：'])?;
        let name = self.names.iter().find(|name| name.end == before.len())?;
        Some(
            Noun {
                range: name.clone(),
                certainty: Certainty::High,
            }
            .by("colon", None),
        )
    }

    /// “…” — NAME
    fn signature(&self, mark: &Mark) -> Option<Attribution> {
        let rest = self.text.get(mark.range.end..)?;
        let after = rest.trim_start();
        let dash = after.chars().next().filter(|&c| is_dash(c))?;
        let signature = after.get(dash.len_utf8()..)?;
        let name = signature.trim_start();
        let start = self.text.len() - name.len();
        let short = name.split_whitespace().count() <= 8;
        let known = self
            .names
            .iter()
            .find(|known| known.start == start)
            .cloned();
        let run = || {
            self.unlisted(start..self.text.len(), false)
                .filter(|run| run.start == start)
        };
        let range = known.or_else(|| short.then(run).flatten())?;
        let only = self.next_mark(mark.range.end) == self.text.len()
            && !name.get(range.len()..)?.contains(char::is_lowercase);
        (only || short).then(|| {
            Noun {
                range,
                certainty: Certainty::High,
            }
            .by("signature", None)
        })
    }

    /// Without any cue: the subject of the quotation's sentence, or of the one before it.
    fn nearby_subject(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let sentence = self.sentence_of(range);
        let before = self
            .sentences
            .partition_point(|other| other.end <= sentence.start)
            .checked_sub(1);
        let previous = before
            .and_then(|before| self.sentences.get(before))
            .map(|previous| {
                floor(
                    self.text,
                    previous.start.max(previous.end.saturating_sub(REACH)),
                )..previous.end
            });
        [Some(sentence.start..range.start), previous]
            .into_iter()
            .flatten()
            .find_map(|region| self.first_subject(region))
            .filter(|noun| noun.certainty == Certainty::High || is_pronoun(self.word(&noun.range)))
            .map(|noun| noun.range)
    }

    // Who

    /// The subject of the verb a region ends before.
    fn subject(&self, region: Range<usize>) -> Option<Noun> {
        let mut words = self.words(region.clone());
        while words.last().is_some_and(|word| is_filler(self.word(word))) {
            words.pop();
        }
        let last = words.last()?;
        if is_relative(self.word(last)) || (self.word(last) == "that" && words.len() > 1) {
            return self.antecedent(region.start..last.start);
        }
        if matches!(self.word(last), "and" | "but" | "then" | "or") {
            // "Stone rose and said": who did the one did the other.
            let verb = words.iter().rfind(|word| self.is_cue_at(&words, word));
            return verb
                .filter(|verb| !self.word(verb).ends_with("ing"))
                .and_then(|verb| self.subject(region.start..verb.start))
                .filter(|noun| {
                    noun.certainty == Certainty::High || is_pronoun(self.word(&noun.range))
                })
                .or_else(|| self.first_subject(region.start..last.start));
        }
        let apposed = self.masked.get(last.end..region.end)?.contains(',');
        let mut chunks = self.chunks(region.start..last.end);
        if apposed && chunks.len() > 1 {
            let relative = |chunk: &Range<usize>| {
                let first = self.words(chunk.clone()).into_iter().next();
                first.is_some_and(|first| is_relative(self.word(&first)))
            };
            chunks.retain(|chunk| !relative(chunk));
        }
        if let Some(named) = self.apposed_name(&chunks).filter(|_| apposed) {
            return Some(named);
        }
        let mut order: Vec<&Range<usize>> = chunks.iter().rev().collect();
        if apposed && order.len() > 1 {
            order.swap(0, 1);
        }
        let named = order.iter().take(2).find_map(|chunk| self.last_name(chunk));
        match (apposed, order.first().and_then(|chunk| self.noun(chunk))) {
            // "the mayor of Porto, Omar Karimi, said"
            (true, Some(noun)) if noun.certainty < Certainty::High => named.or(Some(noun)),
            (_, Some(noun)) => Some(noun),
            (_, None) => order.iter().skip(1).find_map(|chunk| self.noun(chunk)),
        }
    }

    /// "NAME, editor of The Tide, a daily of Porto, said": the name that all small chunks behind it describe.
    fn apposed_name(&self, chunks: &[Range<usize>]) -> Option<Noun> {
        let first = |chunk: &Range<usize>| self.words(chunk.clone()).into_iter().next();
        let small = |chunk: &Range<usize>| {
            first(chunk).is_some_and(|word| self.word(&word).starts_with(char::is_lowercase))
        };
        let described = chunks.iter().rev().take_while(|chunk| small(chunk)).count();
        let at = chunks.len().checked_sub(described + 1)?;
        let behind = chunks.get(at + 1..)?;
        // "the senator" is somebody else.
        let other = |chunk: &Range<usize>| {
            let word = first(chunk);
            let word = word
                .as_ref()
                .map(|word| self.word(word))
                .unwrap_or_default();
            is_pronoun(word) || matches!(word, "the" | "his" | "her" | "their" | "its")
        };
        if described < 2 || behind.iter().any(other) {
            return None;
        }
        let circumstance = at
            .checked_sub(1)
            .and_then(|before| chunks.get(before))
            .and_then(first)
            .is_some_and(|word| is_preposition(&self.word(&word).to_lowercase()));
        let chunk = chunks.get(at).filter(|_| !circumstance)?;
        first(chunk).filter(|word| !is_function_word(self.word(word)))?;
        self.first_noun(&self.head(chunk))
            .filter(|noun| noun.certainty == Certainty::High)
    }

    /// "NAME, who": the name or description that a relative pronoun follows.
    fn antecedent(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region);
        let last = chunks.last()?;
        let run = self.names_in(last).last().cloned().or_else(|| {
            let word = self.words(last.clone()).into_iter().rfind(|word| {
                let written = self.word(word);
                is_capitalised(written) && !is_function_word(written)
            })?;
            let run = capitalised_run(self.text, word);
            Some(self.untitled(run.start.max(last.start)..run.end.min(last.end)))
        });
        match run {
            Some(range) if !range.is_empty() => Some(Noun {
                range,
                certainty: Certainty::High,
            }),
            _ => self.description(last),
        }
    }

    /// The first subject of a region: of its main clause, where it begins with the circumstances.
    fn first_subject(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region);
        let (main, others): (Vec<_>, Vec<_>) = chunks
            .iter()
            .enumerate()
            .partition(|(at, chunk)| self.is_main(chunk) && !self.is_wider_place(&chunks, *at));
        let (main, others) = (
            main.into_iter().map(|(_, chunk)| chunk),
            others.into_iter().map(|(_, chunk)| chunk),
        );
        main.chain(others)
            .find_map(|chunk| self.first_noun(&self.head(chunk)))
    }

    /// "In Porto, Coastland, NAME said": the second part of a place.
    fn is_wider_place(&self, chunks: &[Range<usize>], at: usize) -> bool {
        let words = chunks
            .get(at)
            .map(|chunk| self.words(chunk.clone()))
            .unwrap_or_default();
        let before = at.checked_sub(1).and_then(|before| chunks.get(before));
        let led = before.is_some_and(|before| {
            let words = self.words(before.clone());
            let first = words.first().map(|word| self.word(word).to_lowercase());
            first.is_some_and(|first| is_preposition(&first))
                && words
                    .last()
                    .is_some_and(|word| is_capitalised(self.word(word)))
        });
        led && words.len() <= 2
            && at + 1 < chunks.len()
            && words.iter().all(|word| is_capitalised(self.word(word)))
    }

    /// Whether a chunk may hold the subject of its sentence: not "In Porto", "Asked by Stone", "who came late".
    fn is_main(&self, chunk: &Range<usize>) -> bool {
        let words = self.words(chunk.clone());
        let Some(first) = words.first() else {
            return false;
        };
        let small = self.word(first).to_lowercase();
        let participle = small.len() > 4
            && (small.ends_with("ing") || small.ends_with("ed"))
            && !self.is_name(first);
        // "Instead,", "Minutes later,"
        let few = words.len() <= 2
            && words
                .iter()
                .all(|word| !is_pronoun(self.word(word)) && !self.is_name(word))
            && self.names_in(chunk).next().is_none()
            && !is_determiner(&small);
        !participle && !few && !is_preposition(&small) && !is_relative(&small)
    }

    /// Whether a capitalised word is a name although it begins its sentence.
    fn is_name(&self, word: &Range<usize>) -> bool {
        self.known_words.contains(self.word(word))
    }

    /// The noun a region begins with: "said NAME", "according to NAME".
    fn object(&self, region: Range<usize>) -> Option<Noun> {
        let chunks = self.chunks(region);
        let first = chunks
            .iter()
            .find(|chunk| !self.words((*chunk).clone()).is_empty())?;
        let first = &self.head(first);
        let noun = self.noun(first);
        if noun
            .as_ref()
            .is_some_and(|noun| noun.certainty == Certainty::High)
        {
            return noun;
        }
        // "said the mayor, Omar Karimi"
        let apposed = chunks
            .get(1)
            .and_then(|chunk| self.last_name(chunk))
            .filter(|name| {
                chunks.get(1).is_some_and(|chunk| {
                    self.words(chunk.clone())
                        .first()
                        .is_some_and(|word| word.start == name.range.start)
                })
            });
        apposed.or(noun)
    }

    /// A chunk up to the words that only say more of its noun: "NAME of the council", "NAME who was there".
    fn head(&self, chunk: &Range<usize>) -> Range<usize> {
        let words = self.words(chunk.clone());
        let starts = |word: &Range<usize>| {
            let small = self.word(word);
            is_relative(small)
                || matches!(
                    small,
                    "at" | "from" | "in" | "on" | "with" | "during" | "outside" | "told"
                )
        };
        let end = words
            .iter()
            .skip(1)
            .find(|word| starts(word))
            .map_or(chunk.end, |word| word.start);
        chunk.start..end
    }

    /// The person or group a chunk is about: a name, else a pronoun, else a description.
    fn noun(&self, chunk: &Range<usize>) -> Option<Noun> {
        let pronoun = self
            .words(chunk.clone())
            .into_iter()
            .rfind(|word| is_pronoun(self.word(word)));
        let name = self.last_name(chunk);
        match (name, pronoun) {
            (Some(name), Some(pronoun)) if pronoun.start > name.range.end => {
                Some(Noun::vague(pronoun))
            }
            (Some(name), _) => Some(name),
            (None, Some(pronoun)) => Some(Noun::vague(pronoun)),
            (None, None) => self.description(chunk),
        }
    }

    fn first_noun(&self, chunk: &Range<usize>) -> Option<Noun> {
        let pronoun = self
            .words(chunk.clone())
            .into_iter()
            .find(|word| is_pronoun(self.word(word)))
            .map(Noun::vague);
        let name = self
            .names_in(chunk)
            .find(|name| !self.is_object(name, chunk.start))
            .map(|name| Noun {
                range: name.clone(),
                certainty: Certainty::High,
            });
        let run = || {
            self.unlisted(chunk.clone(), true).map(|range| Noun {
                range,
                certainty: Certainty::High,
            })
        };
        let named = name.or_else(run);
        // "Mr. Karimi tries": the name, not all that is said around it.
        let described = self.description(chunk).filter(|described| {
            [&named, &pronoun]
                .into_iter()
                .flatten()
                .all(|other| !described.range.contains(&other.range.start))
        });
        [named, pronoun, described]
            .into_iter()
            .flatten()
            .min_by_key(|noun| noun.range.start)
    }

    fn last_name(&self, chunk: &Range<usize>) -> Option<Noun> {
        let known = self
            .names_in(chunk)
            .filter(|name| !self.is_object(name, chunk.start))
            .last()
            .cloned();
        let range = known.or_else(|| self.unlisted(chunk.clone(), true))?;
        Some(Noun {
            range,
            certainty: Certainty::High,
        })
    }

    fn names_in(&self, chunk: &Range<usize>) -> impl Iterator<Item = &Range<usize>> {
        let first = self.names.partition_point(|name| name.start < chunk.start);
        let end = chunk.end;
        self.names
            .iter()
            .skip(first)
            .take_while(move |name| name.end <= end)
    }

    /// Whether a name follows a preposition, or is a possessor: then it is not who acts.
    fn is_object(&self, name: &Range<usize>, from: usize) -> bool {
        let after = self.text.get(name.end..).unwrap_or_default();
        let mut ahead = after.chars();
        let possessive = ahead.next().is_some_and(is_apostrophe)
            && (ahead.next() == Some('s') || after.chars().nth(1).is_some_and(char::is_whitespace));
        let words =
            self.words(floor(self.text, from.max(name.start.saturating_sub(80)))..name.start);
        let before = words.iter().rev().map(|word| self.word(word)).find(|word| {
            !matches!(*word, "the" | "The" | "a" | "an")
                && !is_title_word(word)
                && !is_nationality_word(word)
        });
        // "the Karimi campaign", "a Taliban spokesman"
        let modifies = after
            .strip_prefix(' ')
            .and_then(|after| after.split(|c: char| !is_word_char(c)).next())
            .is_some_and(is_following);
        possessive || modifies || before.is_some_and(|word| is_preposition(&word.to_lowercase()))
    }

    /// A capitalised name that no register knows; a single word that begins its sentence is none.
    fn unlisted(&self, chunk: Range<usize>, in_sentence: bool) -> Option<Range<usize>> {
        let mut found = None;
        let mut at = chunk.start;
        for word in self.words(chunk.clone()) {
            let written = self.word(&word);
            if word.start < at
                || !is_capitalised(written)
                || is_function_word(written)
                || unpossessed(written) != written
            {
                continue;
            }
            let run = capitalised_run(self.text, word.clone());
            let run = self.untitled(run.start.max(word.start)..run.end.min(chunk.end));
            at = run.end;
            let opens = self
                .sentences
                .binary_search_by_key(&run.start, |sentence| sentence.start)
                .is_ok();
            let single = !self.text.get(run.clone())?.contains(' ');
            let kind_only = single
                && self
                    .text
                    .get(run.clone())
                    .is_some_and(|word| is_kind_word(word.split('-').next().unwrap_or(word)));
            let begins_sentence =
                in_sentence && single && opens && !self.known_words.contains(written);
            if !begins_sentence
                && !kind_only
                && !run.is_empty()
                && !self.is_object(&run, chunk.start)
            {
                let whole = self.is_told_more_of(&run);
                found = Some(run);
                if whole {
                    break;
                }
            }
        }
        found
    }

    /// "Omar Karimi of the Tide": what a person's full name is followed by says more of the person.
    fn is_told_more_of(&self, name: &Range<usize>) -> bool {
        let words = self.words(name.clone());
        let next = word_from(self.text, name.end)
            .filter(|next| self.text.get(name.end..next.start) == Some(" "));
        let preposition =
            next.is_some_and(|next| matches!(self.word(&next), "of" | "at" | "from" | "with"));
        preposition
            && words.len() > 1
            && !words.iter().any(|word| {
                let word = self.word(word);
                is_title_word(word) || is_organisation_word(word) || is_portfolio(word)
            })
    }

    /// The run without the titles and nationalities it begins with.
    fn untitled(&self, run: Range<usize>) -> Range<usize> {
        let words = self.words(run.clone());
        let name = words.iter().position(|word| {
            !is_title_word(self.word(word))
                && !is_nationality_word(self.word(word))
                && !is_portfolio(self.word(word))
        });
        match name.and_then(|name| words.get(name)) {
            Some(first) => first.start..run.end,
            None => run,
        }
    }

    /// "the ministry", "Porto's foreign minister", "two officials": up to a preposition.
    fn description(&self, chunk: &Range<usize>) -> Option<Noun> {
        let words = self.words(chunk.clone());
        let start = self.description_start(&words);
        let phrase: Vec<&Range<usize>> = words
            .iter()
            .skip(start)
            .enumerate()
            .take_while(|(index, word)| {
                let small = self.word(word).to_lowercase();
                let before = words
                    .get((start + index).wrapping_sub(1))
                    .map(|before| self.word(before))
                    .unwrap_or_default();
                *index < 8
                    && !(*index > 0 && acts(self.word(word), before))
                    && (small == "of" && *index > 0 || !is_preposition(&small))
                    && !is_filler(&small)
                    && !is_clause_word(&small)
                    && !is_relative(&small)
                    && !is_weekday(&small)
            })
            .map(|(_, word)| word)
            .collect();
        let (first, last) = (phrase.first()?, phrase.last()?);
        let lone = phrase.len() == 1 && {
            let small = self.word(first).to_lowercase();
            is_article(&small) || small.ends_with("ing") || is_clause_word(&small)
        };
        let participle = {
            let written = self.word(first);
            written.len() > 4 && written.ends_with("ed") && written.starts_with(char::is_lowercase)
        };
        (!lone && !participle).then(|| Noun::vague(first.start..last.end))
    }

    /// Where a description begins: behind the circumstances that its chunk begins with.
    fn description_start(&self, words: &[Range<usize>]) -> usize {
        let small = |at: usize| {
            words
                .get(at)
                .map(|word| self.word(word).to_lowercase())
                .unwrap_or_default()
        };
        let fillers = words
            .iter()
            .take_while(|word| {
                let small = self.word(word).to_lowercase();
                is_filler(&small) || matches!(small.as_str(), "here" | "then" | "there" | "yet")
            })
            .count();
        if !is_preposition(&small(fillers)) {
            return fillers;
        }
        let opens = |at: &usize| {
            let before = at.checked_sub(1).map(&small).unwrap_or_default();
            is_determiner(&small(*at)) && !is_preposition(&before)
        };
        (fillers + 1..words.len())
            .rev()
            .find(opens)
            .or_else(|| (fillers..words.len()).find(|at| is_determiner(&small(*at))))
            .unwrap_or(fillers)
    }

    /// A region cut at commas, brackets, dashes and the words that begin a clause.
    fn chunks(&self, region: Range<usize>) -> Vec<Range<usize>> {
        let mut chunks = Vec::new();
        let mut start = region.start;
        let mut at = region.start;
        for word in self.words(region) {
            let gap = self.masked.get(at..word.start).unwrap_or_default();
            if gap.contains([',', ';', '(', ')', '—', '–', ':', '“', '”', '"'])
                && word.start > start
            {
                chunks.push(start..at.max(start));
                start = word.start;
            }
            if is_clause_word(self.word(&word)) {
                chunks.push(start..word.start.max(start));
                start = word.end;
            }
            at = word.end;
        }
        chunks.push(start..at.max(start));
        chunks.retain(|chunk| {
            self.masked
                .get(chunk.clone())
                .is_some_and(|part| part.contains(is_word_char))
        });
        chunks
    }

    fn words(&self, region: Range<usize>) -> Vec<Range<usize>> {
        let mut words = Vec::new();
        let mut at = region.start;
        while let Some(word) = self
            .masked
            .get(..region.end)
            .and_then(|text| word_from(text, at))
        {
            at = word.end;
            words.push(word);
        }
        words
    }

    fn word(&self, range: &Range<usize>) -> &str {
        self.masked.get(range.clone()).unwrap_or_default()
    }

    /// Whether a word says that something is said, and is no noun ("the report", "Porto's claim").
    fn is_cue_at(&self, words: &[Range<usize>], word: &Range<usize>) -> bool {
        let at = words.partition_point(|other| other.start < word.start);
        let next = words
            .get(at + 1)
            .map(|next| self.word(next))
            .unwrap_or_default();
        if is_phrase(self.word(word), next) {
            return true;
        }
        if !is_cue(self.word(word)) {
            return false;
        }
        let before = at
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .map(|before| self.word(before))
            .unwrap_or_default();
        let written = before;
        let before = before.to_lowercase();
        let cue = self.word(word);
        let after_preposition = is_preposition(&before) && before != "to" && !cue.ends_with("ing");
        // "critics claim" and "she claims", but not "false claims"
        let subject = written.ends_with('s')
            || is_capitalised(written)
            || is_pronoun(written)
            || is_filler(&before)
            || is_relative(&before)
            || is_clause_word(&before)
            || before.is_empty();
        let noun = after_preposition || (is_also_noun(cue) && !subject);
        !is_determiner(&before) && !noun && unpossessed(&before) == before
    }
}

/// Words that name somebody, and how surely.
struct Noun {
    range: Range<usize>,
    certainty: Certainty,
}

impl Noun {
    fn vague(range: Range<usize>) -> Noun {
        Noun {
            range,
            certainty: Certainty::Medium,
        }
    }

    fn by(self, rule: &'static str, cue: Option<Range<usize>>) -> Attribution {
        Attribution {
            speaker: self.range,
            cue,
            certainty: self.certainty,
            rule,
        }
    }
}

/// Quotations of one paragraph share a speaker: the one before lends it, else the one after.
fn share_speakers(found: &mut [Quotation]) {
    lend(found.iter_mut());
    lend(found.iter_mut().rev());
}

fn lend<'a>(found: impl Iterator<Item = &'a mut Quotation>) {
    let mut lender: Option<Range<usize>> = None;
    for quotation in found {
        if quotation.speaker.is_none() && lender.is_some() {
            let direct = quotation.kind == QuoteKind::Direct;
            quotation.speaker = lender;
            quotation.rule = "paragraph";
            quotation.certainty = if direct {
                Certainty::Medium
            } else {
                Certainty::Low
            };
        }
        lender = quotation.speaker.clone();
    }
}

// The marks

/// The outermost pairs of quotation marks.
fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some((offset, c)) = text
        .get(at..)
        .and_then(|rest| rest.char_indices().find(|&(_, c)| is_mark(c)))
    {
        let open = at + offset;
        let doubled = doubled(text.get(open..).unwrap_or_default());
        let start = open + doubled.unwrap_or(c.len_utf8());
        at = start;
        let found = match doubled {
            Some(_) => doubled_closing(text, open, start),
            None => closing(text, open, c).map(|end| {
                let rest = text.get(end..).unwrap_or_default();
                (end, rest.chars().next().map_or(0, char::len_utf8))
            }),
        };
        let Some((end, width)) = found else {
            continue;
        };
        let closed = end < text.len();
        let inner = start..end;
        at = end + width;
        if text
            .get(inner.clone())
            .is_some_and(|inner| inner.contains(is_word_char))
        {
            marks.push(Mark {
                range: open..end + width,
                inner,
                closed,
            });
        }
    }
    marks
}

fn is_mark(c: char) -> bool {
    matches!(
        c,
        '“' | '”' | '"' | '„' | '«' | '»' | '‹' | '‘' | '\'' | '‚' | '`'
    )
}

/// Typewriters' and some newsrooms' double mark, two single ones: ''…'' or ``…''.
fn doubled(rest: &str) -> Option<usize> {
    (rest.starts_with("''") || rest.starts_with("``")).then_some(2)
}

/// Where a quotation in doubled single marks is closed, and how long that mark is.
fn doubled_closing(text: &str, open: usize, start: usize) -> Option<(usize, usize)> {
    let before = text.get(..open)?.chars().next_back();
    let rest = text.get(start..)?;
    if !opens_after(before) || rest.starts_with(char::is_whitespace) {
        return None;
    }
    let Some(end) = rest.find("''") else {
        return Some((text.len(), 0));
    };
    // Three in a row close a quotation within it first.
    let inner = usize::from(rest.get(end..).is_some_and(|end| end.starts_with("'''")));
    Some((start + end + inner, 2))
}

/// Where the quotation that this mark opens is closed, or the end of the text; none if it opens nothing.
fn closing(text: &str, open: usize, mark: char) -> Option<usize> {
    let before = text.get(..open)?.chars().next_back();
    let start = open + mark.len_utf8();
    let rest = text.get(start..)?;
    let next = rest.chars().next()?;
    let find = |marks: &[char]| rest.find(marks).map(|at| start + at);
    match mark {
        '“' => double_closing(rest)
            .map(|at| start + at)
            .or(Some(text.len())),
        '„' => find(&['“', '”'])
            .or_else(|| find(&['"']))
            .or(Some(text.len())),
        '«' => find(&['»']).or(Some(text.len())),
        '»' => find(&['«']).filter(|_| is_word_char(next) && opens_after(before)),
        '‹' => find(&['›']),
        '"' if opens_after(before) && !next.is_whitespace() => {
            find(&['"', '”']).or(Some(text.len()))
        }
        // ”So it is done in the north.”
        '”' if opens_after(before) && is_word_char(next) => find(&['”']),
        '"' | '”' | '`' => None,
        _ if opens_after(before) && next.is_alphabetic() => single_closing(text, start)
            // A paragraph that opens with a single mark and closes none goes on in the next one.
            .or_else(|| (mark == '‘' && before.is_none()).then_some(text.len())),
        _ => None,
    }
}

/// The mark that closes a “: the curly one, or a straight one that opens nothing itself.
fn double_closing(rest: &str) -> Option<usize> {
    let mut before = None;
    let mut inside = false;
    for (at, c) in rest.char_indices() {
        match c {
            '”' => return Some(at),
            '"' if opens_after(before) => inside = true,
            '"' if inside => inside = false,
            '"' if !before.is_some_and(|c| c.is_ascii_digit()) => return Some(at),
            _ => {}
        }
        before = Some(c);
    }
    None
}

fn opens_after(before: Option<char>) -> bool {
    before.is_none_or(|c| {
        c.is_whitespace()
            || is_dash(c)
            || matches!(
                c,
                '(' | '[' | '{' | '“' | '"' | '„' | '«' | '/' | '*' | '_' | '>' | ':'
            )
    })
}

/// No single quotation is longer: the marks are too easily apostrophes.
const LONGEST_SINGLE: usize = 800;

/// A single closing mark stands behind a letter or a stop, and no letter follows it ("’s", "n’t").
fn single_closing(text: &str, start: usize) -> Option<usize> {
    let mut before = ' ';
    let mut chars = text
        .get(start..)?
        .char_indices()
        .take(LONGEST_SINGLE)
        .peekable();
    while let Some((at, c)) = chars.next() {
        let follows = chars.peek().map(|&(_, next)| next);
        let closes = matches!(c, '’' | '\'' | '‘')
            && !before.is_whitespace()
            && !follows.is_some_and(is_word_char);
        if closes {
            return Some(start + at);
        }
        before = c;
    }
    None
}

/// The text with blanks for what is quoted, of the same length; a quotation's last stop is kept.
fn masked(text: &str, marks: &[Mark]) -> String {
    let mut masked = String::with_capacity(text.len());
    for mark in marks {
        without_brackets(
            text.get(masked.len()..mark.inner.start).unwrap_or_default(),
            &mut masked,
        );
        let inner = text.get(mark.inner.clone()).unwrap_or_default();
        let stop = inner
            .trim_end_matches(['\'', '’'])
            .chars()
            .next_back()
            .filter(|c| matches!(c, '.' | ',' | '!' | '?' | '…'));
        let blank = inner.len() - stop.map_or(0, char::len_utf8);
        masked.extend(std::iter::repeat_n(' ', blank));
        masked.extend(stop);
    }
    without_brackets(text.get(masked.len()..).unwrap_or_default(), &mut masked);
    masked
}

/// No longer aside in brackets is passed over.
const LONGEST_ASIDE: usize = 60;

/// Writes a text with blanks for its short asides in brackets: "(R-Tenn.)" names nobody who speaks.
fn without_brackets(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(open) = rest.find('(') {
        let (before, aside) = rest.split_at_checked(open).unwrap_or((rest, ""));
        out.push_str(before);
        let close = aside.find([')', '“', '"']).filter(|&at| at < LONGEST_ASIDE);
        match close.filter(|&at| aside.get(at..).is_some_and(|end| end.starts_with(')'))) {
            Some(close) => {
                out.extend(std::iter::repeat_n(' ', close + 1));
                rest = aside.get(close + 1..).unwrap_or_default();
            }
            None => {
                out.push('(');
                rest = aside.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

/// The end of "PORTO: " or "PORTO, Coast — ": the place of writing says nothing.
fn dateline_end(text: &str) -> usize {
    let Some(end) = text.find([':', '—', '–']).filter(|&end| end < 60) else {
        return 0;
    };
    let head = text.get(..end).unwrap_or_default();
    let first = head
        .split(|c: char| !is_word_char(c))
        .next()
        .unwrap_or_default();
    let in_capitals = first.len() > 2 && first.chars().all(char::is_uppercase);
    if in_capitals && !head.contains(is_mark) {
        end
    } else {
        0
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}

// The words

/// Whether a word is a form of a verb of saying.
pub fn is_cue(word: &str) -> bool {
    CUES.binary_search(&word).is_ok()
}

fn is_pronoun(word: &str) -> bool {
    matches!(
        word,
        "he" | "she" | "it" | "they" | "we" | "I" | "He" | "She" | "It" | "They" | "We"
    )
}

fn is_determiner(small: &str) -> bool {
    matches!(
        small,
        "the"
            | "a"
            | "an"
            | "his"
            | "her"
            | "its"
            | "their"
            | "our"
            | "my"
            | "this"
            | "that"
            | "these"
            | "those"
            | "one"
            | "two"
            | "three"
            | "four"
            | "several"
            | "some"
            | "many"
            | "another"
            | "other"
            | "no"
            | "any"
            | "each"
            | "both"
            | "such"
    )
}

fn is_preposition(small: &str) -> bool {
    matches!(
        small,
        "of" | "in"
            | "at"
            | "from"
            | "with"
            | "against"
            | "for"
            | "to"
            | "by"
            | "near"
            | "on"
            | "into"
            | "across"
            | "between"
            | "toward"
            | "towards"
            | "over"
            | "inside"
            | "outside"
            | "under"
            | "about"
            | "during"
            | "within"
            | "amid"
            | "among"
            | "through"
            | "despite"
            | "following"
            | "via"
            | "upon"
            | "like"
            | "unlike"
            | "speaking"
    )
}

/// Words that begin another clause.
fn is_clause_word(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "but"
            | "while"
            | "after"
            | "before"
            | "as"
            | "because"
            | "so"
            | "when"
            | "since"
            | "if"
            | "although"
            | "though"
            | "whereas"
            | "until"
            | "unless"
            | "where"
            | "that"
            | "whether"
            | "After"
            | "Before"
            | "While"
            | "When"
            | "Since"
            | "Although"
            | "Though"
            | "If"
            | "As"
    )
}

/// Words that begin a clause about the noun before them.
fn is_relative(small: &str) -> bool {
    matches!(small, "who" | "whom" | "whose" | "which")
}

fn is_article(small: &str) -> bool {
    matches!(
        small,
        "the" | "a" | "an" | "his" | "her" | "its" | "their" | "our" | "my" | "no" | "such"
    )
}

/// Those who speak or act for whom they are named after.
#[rustfmt::skip]
fn is_following(word: &str) -> bool {
    matches!(
        word,
        "administration" | "advisers" | "aide" | "aides" | "allies" | "ally" | "army" | "authorities" | "backer" | "backers" | "camp"
            | "campaign" | "critics" | "delegates" | "donor" | "donors" | "fans" | "fighters" | "forces" | "foundation" | "government"
            | "household" | "lawyer" | "lawyers" | "leaders" | "lieutenants" | "loyalists" | "militants" | "ministry" | "officials"
            | "operatives" | "police" | "rally" | "regime" | "soldiers" | "sources" | "staff" | "staffers" | "strategists" | "supporters"
            | "surrogate" | "surrogates" | "team" | "troops" | "volunteers" | "voters"
    )
}

/// Verbs that say something only with the word behind them: "shot back", "put it".
fn is_phrase(word: &str, next: &str) -> bool {
    match next {
        "back" => matches!(
            word,
            "shot" | "fired" | "hit" | "pushed" | "punched" | "shoots" | "fires" | "hits"
        ),
        "in" => matches!(word, "chimed" | "weighed"),
        "out" => matches!(word, "pointed" | "points" | "pointing" | "called" | "cried"),
        "on" => matches!(word, "went" | "goes"),
        "it" => matches!(word, "put" | "puts"),
        _ => false,
    }
}

/// Forms of verbs of saying that are as often nouns.
fn is_also_noun(word: &str) -> bool {
    matches!(
        word,
        "answer"
            | "answers"
            | "attacks"
            | "blame"
            | "call"
            | "calls"
            | "caution"
            | "claim"
            | "claims"
            | "comment"
            | "comments"
            | "demand"
            | "demands"
            | "hopes"
            | "fears"
            | "note"
            | "notes"
            | "pledges"
            | "promise"
            | "promises"
            | "quote"
            | "quotes"
            | "remarks"
            | "replies"
            | "reply"
            | "report"
            | "reports"
            | "state"
            | "states"
            | "stress"
            | "stresses"
            | "tweets"
            | "chants"
            | "yells"
            | "reads"
            | "read"
            | "worries"
            | "counters"
            | "observes"
            | "mocks"
            | "cites"
            | "brands"
    )
}

/// Verbs that stand before their subject behind a quotation: “We stay,” said Karimi.
fn inverts(word: &str) -> bool {
    matches!(
        word,
        "said" | "says" | "asked" | "asks" | "added" | "adds" | "wrote" | "writes" | "told"
    )
}

/// Whether a capitalised word says of what kind somebody is: "Jewish leaders", "one Republican".
fn is_kind_word(word: &str) -> bool {
    is_nationality_word(word)
        || is_nationality_word(word.strip_suffix('s').unwrap_or(word))
        || matches!(
            word,
            "Republican"
                | "Republicans"
                | "Democrat"
                | "Democrats"
                | "Democratic"
                | "Jewish"
                | "Muslim"
                | "Muslims"
                | "Christian"
                | "Christians"
                | "Catholic"
                | "Catholics"
                | "Conservative"
                | "Liberal"
                | "Labour"
                | "GOP"
                | "Latino"
                | "Hispanic"
                | "Tory"
        )
}

/// Whether a word inside a description is the verb that ends it: "the president left", but not "the elected president".
fn acts(word: &str, before: &str) -> bool {
    const VERBS: &[&str] = &[
        "became", "began", "brought", "came", "chose", "cut", "drew", "fell", "found", "gave",
        "goes", "got", "grew", "held", "kept", "knew", "laid", "left", "lost", "made", "makes",
        "met", "paid", "put", "ran", "rose", "runs", "sat", "saw", "seems", "sent", "set",
        "sought", "spent", "spoke", "stood", "takes", "took", "tries", "used", "wants", "went",
        "won", "wrote",
    ];
    let described = is_determiner(&before.to_lowercase()) || before.ends_with("ly");
    let past = word.len() > 4 && word.ends_with("ed") && word.starts_with(char::is_lowercase);
    !described && (past || VERBS.contains(&word))
}

/// Whether a word looks like the verb of a main clause.
fn seems_finite(word: &str) -> bool {
    const SHORT: &[&str] = &[
        "began", "cried", "fired", "went", "shot", "put", "spoke", "began", "read", "goes", "sang",
        "tells", "thinks", "thought", "felt", "knew", "saw", "was", "is", "had", "has",
    ];
    let lower = word.starts_with(char::is_lowercase);
    lower
        && (SHORT.contains(&word)
            || (word.len() > 4 && word.ends_with("ed"))
            || (word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")))
}

/// Words between a subject and its verb.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "also"
            | "later"
            | "has"
            | "have"
            | "had"
            | "would"
            | "will"
            | "could"
            | "again"
            | "further"
            | "earlier"
            | "did"
            | "does"
            | "not"
            | "should"
            | "must"
            | "may"
            | "might"
            | "can"
            | "cannot"
            | "do"
            | "never"
            | "once"
            | "now"
            | "often"
            | "still"
            | "even"
            | "just"
            | "reportedly"
            | "to"
            | "is"
            | "was"
            | "were"
            | "are"
            | "been"
    ) || (word.len() > 4
        && word.ends_with("ly")
        && word.starts_with(char::is_lowercase)
        && word != "family"
        && word != "assembly"
        && word != "ally")
}

fn is_weekday(small: &str) -> bool {
    matches!(
        small,
        "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"
    )
}

fn is_portfolio(word: &str) -> bool {
    matches!(
        word,
        "Defense"
            | "Defence"
            | "Foreign"
            | "Interior"
            | "Finance"
            | "Economic"
            | "Information"
            | "Health"
            | "Education"
            | "Trade"
            | "Justice"
            | "National"
            | "Security"
    )
}

#[rustfmt::skip]
const CUES: &[&str] = &[
    "accuse", "accused", "accuses", "accusing", "acknowledge", "acknowledged", "acknowledges", "acknowledging",
    "add", "added", "adding", "adds", "admit", "admits", "admitted", "admitting", "advised", "advises",
    "advising", "agree", "agreed", "agreeing", "agrees", "allege", "alleged", "alleges", "alleging", "announce",
    "announced", "announces", "announcing", "answer", "answered", "answering", "answers", "argue", "argued",
    "argues", "arguing", "ask", "asked", "asking", "asks", "assailed", "assailing", "assert", "asserted",
    "asserting", "asserts", "assure", "assured", "assures", "assuring", "attacked", "attacking", "backtracked",
    "begged", "believe", "believed", "believes", "bellowed", "bemoaned", "blame", "blamed", "blames", "blaming",
    "blasted", "blasting", "boasted", "boasting", "boasts", "bragged", "bragging", "brags", "branded",
    "branding", "call", "called", "calling", "calls", "caution", "cautioned", "cautioning", "cautions",
    "chanted", "chanting", "chants", "characterised", "characterized", "characterizing", "cheered", "chided",
    "cited", "cites", "citing", "claim", "claimed", "claiming", "claims", "clarified", "commanded", "comment",
    "commented", "comments", "compared", "compares", "comparing", "complain", "complained", "complaining",
    "complains", "concede", "conceded", "concedes", "conceding", "conclude", "concluded", "concludes",
    "concluding", "concurred", "condemned", "condemning", "condemns", "confessed", "confirm", "confirmed",
    "confirming", "confirms", "contend", "contended", "contending", "contends", "continued", "continues",
    "corrected", "corrects", "countered", "countering", "counters", "cracked", "credited", "cried", "criticise",
    "criticised", "criticises", "criticising", "criticize", "criticized", "criticizes", "criticizing",
    "deadpanned", "declare", "declared", "declares", "declaring", "decried", "decries", "decrying", "deemed",
    "deeming", "defended", "defending", "demand", "demanded", "demanding", "demands", "denied", "denies",
    "denounced", "denounces", "denouncing", "deny", "denying", "deplored", "derided", "deriding", "describe",
    "described", "describes", "describing", "disclosed", "dismiss", "dismissed", "dismisses", "dismissing",
    "disputed", "dubbing", "echoed", "elaborated", "emailed", "emphasise", "emphasised", "emphasises",
    "emphasising", "emphasize", "emphasized", "emphasizes", "emphasizing", "enthused", "estimated", "exclaimed",
    "exclaims", "explain", "explained", "explaining", "explains", "express", "expressed", "expresses",
    "expressing", "extolled", "feared", "fears", "fumed", "groused", "grousing", "grumbled", "guessed",
    "gushed", "hailed", "hailing", "hinted", "hoped", "hopes", "implied", "implies", "imply", "implying",
    "indicate", "indicated", "indicates", "indicating", "informed", "informs", "insinuated", "insist",
    "insisted", "insisting", "insists", "instructed", "interjected", "interjects", "interrupted", "intoned",
    "joked", "jokes", "joking", "labeled", "labeling", "labelled", "labelling", "lambasted", "lamented",
    "lamenting", "lauded", "liken", "likened", "likening", "likens", "maintained", "maintains", "marveled",
    "marvelled", "mentioned", "mocked", "mocking", "mocks", "mouthed", "mused", "muttered", "note", "noted",
    "notes", "noting", "objected", "observed", "observes", "opined", "opining", "penned", "pleaded", "pleading",
    "pledged", "pledges", "pledging", "pondered", "posted", "posting", "praised", "praises", "praising",
    "predict", "predicted", "predicting", "predicts", "proclaimed", "proclaiming", "promise", "promised",
    "promises", "promising", "proposed", "proposes", "questioned", "questioning", "quipped", "quipping",
    "quizzed", "quoted", "quotes", "quoting", "read", "reads", "reaffirmed", "reassured", "rebuked", "rebutted",
    "recalled", "recalling", "recalls", "recited", "reckoned", "reckons", "recounted", "refer", "referenced",
    "referred", "referring", "refers", "reiterate", "reiterated", "reiterates", "reiterating", "reject",
    "rejected", "rejecting", "rejects", "remarked", "remarks", "reminded", "reminding", "repeat", "repeated",
    "repeating", "repeats", "replied", "replies", "reply", "replying", "report", "reported", "reporting",
    "reports", "responded", "responding", "responds", "retorted", "retweeted", "revealed", "ridiculed",
    "ridiculing", "roared", "said", "say", "saying", "says", "scoffed", "screamed", "screaming", "shouted",
    "shouting", "signaled", "signalled", "slammed", "slamming", "slams", "snapped", "sneered", "speculated",
    "speculates", "state", "stated", "states", "stating", "stress", "stressed", "stresses", "stressing",
    "suggest", "suggested", "suggesting", "suggests", "summarised", "summarized", "surmised", "swear", "swears",
    "swore", "taunted", "taunting", "teased", "tell", "telling", "tells", "termed", "terming", "testified",
    "testifies", "texted", "theorized", "thinks", "threaten", "threatened", "threatening", "threatens",
    "thundered", "told", "tout", "touted", "touting", "tweeted", "tweeting", "tweets", "underlined",
    "underscored", "urge", "urged", "urges", "urging", "uttered", "vented", "ventured", "voiced", "volunteered",
    "vow", "vowed", "vowing", "vows", "warn", "warned", "warning", "warns", "whispered", "wondered",
    "wondering", "worried", "worries", "write", "writes", "writing", "wrote", "yelled", "yelling", "yells",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The spans of these names in a text.
    fn spans(text: &str, names: &[&str]) -> Vec<Range<usize>> {
        let mut spans: Vec<_> = names
            .iter()
            .flat_map(|name| {
                text.match_indices(name)
                    .map(|(at, name)| at..at + name.len())
            })
            .collect();
        spans.sort_by_key(|span| span.start);
        spans
    }

    const NAMES: &[&str] = &["PORTO", "Karimi", "Stone", "Porto", "Harbour League"];

    fn read(text: &str) -> Vec<Quotation> {
        quotations(text, "en", &spans(text, NAMES))
    }

    /// Quoted words, speaker and rule.
    fn told(text: &str) -> Vec<(&str, &str, &'static str)> {
        read(text)
            .into_iter()
            .map(|found| {
                (
                    &text[found.inner],
                    found.speaker.map_or("", |speaker| &text[speaker]),
                    found.rule,
                )
            })
            .collect()
    }

    #[test]
    fn cues_are_sorted() {
        assert!(
            CUES.is_sorted(),
            "{:?}",
            CUES.windows(2).find(|pair| pair[0] > pair[1])
        );
    }

    #[test]
    fn marks_are_paired() {
        let table: &[(&str, &[&str])] = &[
            ("“one” and \"two words\" here", &["one", "two words"]),
            (
                "„eins“ «deux» »drei« ‹vier›",
                &["eins", "deux", "drei", "vier"],
            ),
            ("“never closed. And on", &["never closed. And on"]),
            (
                "the ‘big day’ and the ‘don’t stop’ song",
                &["big day", "don’t stop"],
            ),
            (
                "the 'big day' of Stone's and the '90s don't 'n' count",
                &["big day", "n"],
            ),
            ("Porto’s officials’ plan’s end", &[]),
            (
                "“he said ‘no’ to me” ‘she said “yes” to me’",
                &["he said ‘no’ to me", "she said “yes” to me"],
            ),
            ("a 6\" pipe and a 7\" pipe", &[]),
            ("“mixed marks\" here", &["mixed marks"]),
            ("“” \"\" ' ' « »", &[]),
        ];
        for (text, wanted) in table {
            let found: Vec<&str> = marks(text)
                .into_iter()
                .map(|mark| &text[mark.inner])
                .collect();
            assert_eq!(&found, wanted, "{text}");
        }
    }

    #[test]
    fn speakers_are_found_by_their_cues() {
        let table: &[(&str, &[(&str, &str)])] = &[
            (
                "“We are not leaving the pier,” Karimi said on Monday.",
                &[("Karimi", "cue-after")],
            ),
            (
                "“We are not leaving the pier,” said Karimi after Stone left.",
                &[("Karimi", "cue-after")],
            ),
            (
                "“We are not leaving,” Karimi, the mayor of Porto, told Stone.",
                &[("Karimi", "cue-after")],
            ),
            (
                "“We are not leaving,” the mayor of Porto, Karimi, later said.",
                &[("Karimi", "cue-after")],
            ),
            (
                "“Are we leaving the pier?” Karimi asked Stone.",
                &[("Karimi", "cue-after")],
            ),
            (
                "“We are not leaving,” said Harbour League spokesman Karimi in Porto.",
                &[("Karimi", "cue-after")],
            ),
            (
                "“We are not leaving,” said Mayor Anna Berg.",
                &[("Anna Berg", "cue-after")],
            ),
            (
                "“Anyone who leaves will be missed,” it added.",
                &[("it", "cue-after")],
            ),
            (
                "“We must not leave,” Porto’s Pier Office wrote on a poster.",
                &[("Pier Office", "cue-after")],
            ),
            (
                "“We must not leave,” said the mayor of Porto.",
                &[("the mayor of Porto", "cue-after")],
            ),
            (
                "The pier was “a ruin”, according to Karimi.",
                &[("Karimi", "according-to")],
            ),
            (
                "In a talk with a paper on Monday, Karimi said “nothing is finer than a pier” when asked.",
                &[("Karimi", "cue-before")],
            ),
            (
                "After Karimi left, Stone said: “The pier will stay.”",
                &[("Stone", "cue-before")],
            ),
            (
                "Karimi, who owns the pier, said it was “rotten”.",
                &[("Karimi", "cue-before")],
            ),
            (
                "Karimi called Stone a “rotten plank”.",
                &[("Karimi", "cue-before")],
            ),
            (
                "Deputy Karimi referred to the pier as a ‘crown’—a wet one—not a ‘dry stick’ for Stone.",
                &[("Karimi", "cue-before"), ("Karimi", "cue-before")],
            ),
            (
                "Stone met Karimi and said the pier was “lost”.",
                &[("Stone", "cue-before")],
            ),
            (
                "Stone was accused by Karimi of “gross neglect”.",
                &[("Karimi", "cue-before")],
            ),
            (
                "Stone left Porto, saying the pier was “lost”.",
                &[("Stone", "participle")],
            ),
            (
                "Porto’s pier office on Monday hit back at Stone’s words, warning the League of the “consequences.”",
                &[("Porto’s pier office", "participle")],
            ),
            (
                "The ministry repeated that the pier was “safe”.",
                &[("The ministry", "cue-before")],
            ),
            (
                "The “dead” plan would cost millions, Karimi said.",
                &[("Karimi", "cue-later")],
            ),
            ("Karimi: “We are staying here.”", &[("Karimi", "colon")]),
            (
                "“We are staying here.” — Karimi",
                &[("Karimi", "signature")],
            ),
            (
                "“We are staying,” Karimi said. “We always have. And we will.”",
                &[("Karimi", "cue-after"), ("Karimi", "paragraph")],
            ),
            (
                "“We always have stayed here.” Then rain. “So we will,” Karimi said.",
                &[("Karimi", "paragraph"), ("Karimi", "cue-after")],
            ),
            (
                "“We are staying,” Karimi said, “and so is the pier.”",
                &[("Karimi", "cue-after"), ("Karimi", "cue-before")],
            ),
            (
                "Karimi was angry. “We have always been here.”",
                &[("Karimi", "subject")],
            ),
            (
                "Omar Karimi, editor of a paper, a weekly of Porto and a friend of Stone, said it was “a late hour for all.”",
                &[("Karimi", "cue-before")],
            ),
            (
                "“We are not leaving,” said Omar Karimi of the trading house Harbourline.",
                &[("Karimi", "cue-after")],
            ),
            (
                "It is “a late hour for all,” as Karimi told Stone.",
                &[("Karimi", "cue-after")],
            ),
            (
                "It is “a late hour for all,” according to figures by Karimi.",
                &[("Karimi", "according-to")],
            ),
            (
                "At a fair in Porto, Coastland, Karimi rose to speak, saying “we are not leaving.”",
                &[("Karimi", "participle")],
            ),
            (
                "The former mayor left no doubt of it, saying “we are not leaving.”",
                &[("The former mayor", "participle")],
            ),
        ];
        for (text, wanted) in table {
            let found: Vec<(&str, &str)> = told(text)
                .into_iter()
                .map(|(_, speaker, rule)| (speaker, rule))
                .collect();
            assert_eq!(&found, wanted, "{text}");
        }
    }

    #[test]
    fn titles_and_names_of_things_are_no_quotations() {
        for text in [
            "Her novel “The Long Pier” was read.",
            "the so-called “pier people” met",
            "a storm dubbed “the great wet one” came",
            "a man known as ‘the plank’ came",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
        assert_eq!(
            told("“Never Again,” Karimi said."),
            [("Never Again,", "Karimi", "cue-after")]
        );
    }

    #[test]
    fn words_that_nobody_says_are_scare_quotes() {
        let text = "People differ on the ‘pier first’ rule these days.";
        assert_eq!(
            scare_quotes(text, "en", &[])
                .into_iter()
                .map(|range| &text[range])
                .collect::<Vec<_>>(),
            ["pier first"]
        );
        assert_eq!(read(text)[0].kind, QuoteKind::Scare);
    }

    #[test]
    fn sentences_are_direct_and_a_few_words_a_fragment() {
        for (text, kind) in [
            (
                "Karimi said: “We are not leaving the pier.”",
                QuoteKind::Direct,
            ),
            (
                "Karimi said “nothing is finer than a pier”.",
                QuoteKind::Direct,
            ),
            ("“No,” Karimi said.", QuoteKind::Direct),
            (
                "Karimi said the pier was “old, wet and full of holes”.",
                QuoteKind::Fragment,
            ),
            ("Karimi warned of “consequences.”", QuoteKind::Fragment),
        ] {
            assert_eq!(read(text)[0].kind, kind, "{text}");
        }
    }

    #[test]
    fn certainty_follows_the_rule() {
        for (text, certainty) in [
            ("“We are leaving,” Karimi said.", Certainty::High),
            ("“We are leaving,” she said.", Certainty::Medium),
            (
                "Karimi was angry. “We have always been here.”",
                Certainty::Low,
            ),
        ] {
            assert_eq!(read(text)[0].certainty, certainty, "{text}");
        }
    }

    fn chain(paragraphs: &[&str]) -> Vec<Vec<Quotation>> {
        let names: Vec<_> = paragraphs.iter().map(|text| spans(text, NAMES)).collect();
        let pairs: Vec<(&str, &[Range<usize>])> = paragraphs
            .iter()
            .zip(&names)
            .map(|(text, names)| (*text, names.as_slice()))
            .collect();
        quotations_in(&pairs, "en")
    }

    #[test]
    fn a_paragraph_that_is_one_quotation_takes_the_speaker_before_it() {
        let found = chain(&[
            "“We are staying,” Karimi said.",
            "“The pier is ours and always was.”",
            "“And so is the sea.”",
        ]);
        assert_eq!(
            (
                found[1][0].speaker.clone(),
                found[1][0].speaker_paragraph,
                found[1][0].rule
            ),
            (Some(22..28), Some(0), "carried")
        );
        assert_eq!(found[2][0].speaker_paragraph, Some(0));
        let found = chain(&[
            "Karimi said: “We are staying.",
            "“The pier is ours and always was.”",
        ]);
        assert_eq!(found[1][0].rule, "continued");
        let found = chain(&[
            "“We are staying,” Karimi said. Then Stone rose.",
            "“The pier is ours and always was.”",
        ]);
        assert_eq!(found[1][0].speaker, None);
        let found = chain(&[
            "“We are staying,” Karimi said.",
            "Stone laughed.",
            "“The pier is ours and always was.”",
        ]);
        assert_eq!(found[2][0].speaker, None);
    }

    #[test]
    fn other_languages_are_read_by_their_marks() {
        let text = "„Wir bleiben hier, wo das Meer ist“ – Karimi";
        let found = quotations(text, "de", &spans(text, NAMES));
        assert_eq!(found[0].rule, "signature");
        let text = "کریمی: “ہم یہاں رہیں گے اور کام کریں گے”";
        assert_eq!(
            quotations(text, "ur", std::slice::from_ref(&(0..10)))[0].rule,
            "colon"
        );
    }

    #[test]
    fn no_text_makes_it_stumble() {
        let pieces = [
            "“",
            "”",
            "\"",
            "'",
            "’",
            " said ",
            "Karimi",
            ", ",
            ". ",
            "é",
            "according to",
            "’s",
            "\n",
            "—",
            ":",
            "the",
        ];
        for a in pieces {
            for b in pieces {
                for c in pieces {
                    let text = [a, b, "x", c, a, c, b].concat();
                    for found in quotations(&text, "en", &spans(&text, NAMES)) {
                        assert!(text.get(found.range).is_some() && text.get(found.inner).is_some());
                        assert!(found.speaker.is_none_or(|range| text.get(range).is_some()));
                    }
                }
            }
        }
        assert_eq!(
            quotations("", "en", &[0..5, Range { start: 9, end: 7 }]),
            []
        );
    }

    #[test]
    fn a_long_hostile_paragraph_is_read_to_its_end() {
        for piece in ["“a” b said ", "' a", "\"x. ", "“", "Karimi said ‘x y’ and "] {
            let text = piece.repeat(40_000 / piece.len());
            let _ = quotations(&text, "en", &spans(&text, NAMES));
        }
    }
}
