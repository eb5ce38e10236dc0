//! The label before a turn: a letter for question or answer, or a name.

use std::collections::BTreeMap;
use std::ops::Range;

use super::line::Line;
use super::turn::TurnKind;
use super::words::{asks, is_interviewer, is_rubric};
use crate::language::lexicon::{LEXICONS, Words, lists};
use crate::text::fold::{fold_case, is_dash};
use crate::text::sentence::is_unspaced;

lists! {
    NAME_JOINS = interview.name_joins;
}

/// The labels of a language for question and answer.
pub(super) struct Pair {
    question: Words,
    answer: Words,
}

/// The pairs of labels in all languages.
pub(super) fn pairs() -> impl Iterator<Item = Pair> {
    LEXICONS.iter().map(|one| Pair {
        question: one.interview.questions,
        answer: one.interview.answers,
    })
}

/// A letter for question or answer before a turn.
pub(super) struct Lettered {
    pub(super) is_question: bool,
    /// Whether it is followed by a colon or is in bold or italics. A full stop could belong to an abbreviation.
    pub(super) is_plain: bool,
    pub(super) words: Range<usize>,
}

impl Pair {
    /// The letter of this pair at the beginning of a line.
    pub(super) fn label(&self, text: &str, line: &Line) -> Option<Lettered> {
        let head = Head::of(text, line, 14)?;
        let word = head
            .label
            .trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ')
            .to_lowercase();
        let is_question = self.question.has(&word);
        let is_answer = self.answer.has(&word);
        (is_question || is_answer).then_some(Lettered {
            is_question,
            is_plain: head.is_colon || head.is_set_apart,
            words: head.rest,
        })
    }
}

/// The text before a turn, and where the turn begins.
struct Head<'t> {
    label: &'t str,
    at: Range<usize>,
    rest: Range<usize>,
    is_colon: bool,
    is_set_apart: bool,
}

impl<'t> Head<'t> {
    /// The text before a line's first colon, stop, bracket or dash, or the words in bold or italics at its beginning.
    fn of(text: &'t str, line: &Line, longest: usize) -> Option<Self> {
        let whole = text.get(line.range.clone())?;
        let start = line.range.end - behind_timecode(whole).len();
        let words = text.get(start..line.range.end)?;
        let sign = words
            .char_indices()
            .take(longest + 1)
            .find(|(_, c)| matches!(c, ':' | '：' | '.' | ')' | '．') || is_dash(*c));
        let set_apart = text
            .get(start..line.lead.max(start))
            .filter(|lead| !lead.is_empty() && line.lead < line.range.end);
        let (end, width, is_colon) = match (sign, set_apart) {
            // **Q** Where were you?
            (sign, Some(lead)) if sign.is_none_or(|(at, _)| at > lead.len()) => {
                (lead.len(), 0, false)
            }
            (Some((at, c)), _) => (at, c.len_utf8(), matches!(c, ':' | '：')),
            (None, _) => return None,
        };
        let label = words.get(..end)?.trim();
        let rest = words.get(end + width..)?;
        let rest = rest.trim_start_matches(|c: char| {
            c.is_whitespace()
                || matches!(c, ':' | '：')
                || (!is_colon && (is_dash(c) || matches!(c, '.' | ')')))
        });
        if label.is_empty() || rest.is_empty() {
            return None;
        }
        let at = start + (words.len() - words.trim_start().len());
        Some(Self {
            label,
            at: at..at + label.len(),
            rest: line.range.end - rest.len()..line.range.end,
            is_colon,
            is_set_apart: set_apart.is_some_and(|lead| lead.trim_end().len() >= label.len()),
        })
    }
}

/// A line without the timecode in brackets at the beginning, as in transcripts: `[00:12:31] Dravić: …`.
fn behind_timecode(line: &str) -> &str {
    let inside = line
        .strip_prefix(['[', '('])
        .and_then(|rest| rest.split_once([']', ')']));
    let is_time = |time: &str| {
        !time.is_empty()
            && time
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ',' | ' ' | '-' | '–'))
    };
    match inside {
        Some((time, rest)) if is_time(time) => rest.trim_start(),
        _ => line,
    }
}

/// Where a stretch is split into lines: at line breaks, and before a letter for question or answer at the end of a sentence.
pub(super) fn breaks(words: &str) -> Vec<usize> {
    let mut at: Vec<usize> = words.match_indices('\n').map(|(at, _)| at).collect();
    for (colon, _) in words.match_indices([':', '：']) {
        let before = words.get(..colon).unwrap_or_default();
        let start = before
            .rfind(|c: char| c.is_whitespace() || matches!(c, '。' | '？' | '！'))
            .map_or(0, |space| {
                space
                    + before
                        .get(space..)
                        .and_then(|rest| rest.chars().next())
                        .map_or(1, char::len_utf8)
            });
        let label = before.get(start..).unwrap_or_default().to_lowercase();
        let ends = before.get(..start).unwrap_or_default().trim_end();
        let ends = ends.ends_with([
            '.', '?', '!', '…', '؟', '۔', '。', '？', '！', '”', '"', '»', ')',
        ]);
        let known = |pair: Pair| pair.question.has(&label) || pair.answer.has(&label);
        if ends && pairs().any(known) {
            at.push(start);
        }
    }
    at.sort_unstable();
    at.dedup();
    at
}

/// A name before a turn.
pub(super) struct Named {
    /// The name in the form that all turns of the speaker share.
    pub(super) key: String,
    pub(super) name: Range<usize>,
    pub(super) words: Range<usize>,
    /// Whether it is in bold, in italics or in capitals.
    is_set_apart: bool,
}

/// The longest name before a turn, in characters.
const LONGEST_NAME: usize = 48;

/// The name at the beginning of a line: up to five capitalised words before a colon, or a few words of any kind in bold or italics.
pub(super) fn named(text: &str, line: &Line) -> Option<Named> {
    if line.is_heading || line.is_set_apart {
        return None;
    }
    let head = colon_head(text, line)?;
    // "Dravić (quietly): …"
    let name = head
        .label
        .split(['(', '[', '（'])
        .next()
        .unwrap_or_default()
        .trim();
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_name = |word: &str| {
        let first = word.chars().find(|c| c.is_alphabetic());
        first.is_some_and(|c| !c.is_lowercase()) || is_between_names(word)
    };
    let is_sound = (1..=5).contains(&words.len())
        && words.iter().all(|word| is_name(word))
        && words
            .first()
            .is_some_and(|word| !is_between_names(word) || words.len() > 1)
        && !name.contains(['?', '!', '"', '“', '”', '«', '»', '=', '/', '#', '@'])
        && (!name.contains(is_unspaced) || name.chars().count() <= 12)
        && name.contains(char::is_alphabetic)
        && !is_rubric(name);
    is_sound.then(|| Named {
        key: fold_case(name.trim_end_matches('.')),
        name: head.at.start..head.at.start + name.len(),
        is_set_apart: head.is_set_apart
            || !name.contains(char::is_lowercase) && name.contains(char::is_uppercase),
        words: head.rest,
    })
}

/// The head of a line before a colon, or one in bold that only a space separates from the rest.
fn colon_head<'t>(text: &'t str, line: &Line) -> Option<Head<'t>> {
    let whole = text.get(line.range.clone())?;
    let start = line.range.end - behind_timecode(whole).len();
    let words = text.get(start..line.range.end)?;
    let colon = words
        .char_indices()
        .take(LONGEST_NAME + 1)
        .find(|(_, c)| matches!(c, ':' | '：'));
    let lead = line.lead.max(start) - start;
    let (end, width) = match colon {
        Some((at, c)) => (at, c.len_utf8()),
        None if lead > 0 && lead <= LONGEST_NAME * 2 && start + lead < line.range.end => (lead, 0),
        None => return None,
    };
    let label = words
        .get(..end)?
        .trim()
        .trim_end_matches(['.', '-', '–', '—'])
        .trim_end();
    let rest = words
        .get(end + width..)?
        .trim_start_matches(|c: char| c.is_whitespace() || is_dash(c) || c == '.');
    if label.is_empty() || rest.is_empty() {
        return None;
    }
    let at = start + (words.len() - words.trim_start().len());
    Some(Head {
        label,
        at: at..at + label.len(),
        rest: line.range.end - rest.len()..line.range.end,
        is_colon: width > 0,
        is_set_apart: lead >= label.len(),
    })
}

/// Whether a word can be a small word within a name: "de la Cruz", "bin Said".
fn is_between_names(word: &str) -> bool {
    NAME_JOINS.contains(word) || word.starts_with("al-") || word.starts_with("el-")
}

/// The speakers in a dialogue, by the names before their turns.
pub(super) struct Cast {
    /// For each speaker, the number of turns and of questions, and the kind of name.
    known: BTreeMap<String, (usize, usize)>,
    asking: Option<String>,
}

impl Cast {
    /// The speakers, if their turns are a dialogue: there are at least two, and their turns are sentences.
    pub(super) fn of(text: &str, labelled: &[(usize, Named)]) -> Option<Self> {
        let mut known: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        let mut sentences = 0;
        for (_, one) in labelled {
            let words = text.get(one.words.clone()).unwrap_or_default();
            let counted = known.entry(one.key.clone()).or_default();
            counted.0 += 1;
            counted.1 += usize::from(asks(words));
            sentences += usize::from(ends_sentence(words));
        }
        let changes = labelled
            .windows(2)
            .filter(|two| matches!(two, [(_, one), (_, next)] if one.key != next.key))
            .count();
        let turns = labelled.len();
        let first = labelled.first()?;
        let asked = asks(text.get(first.1.words.clone()).unwrap_or_default());
        let adjoin = matches!(labelled, [(one, _), (next, _), ..] if next - one <= 3);
        let is_set_apart = labelled.iter().all(|(_, one)| one.is_set_apart);
        let repeats = known.values().any(|(count, _)| *count > 1);
        let is_dialogue = known.len() > 1
            && (is_set_apart || known.len() * 2 <= turns.max(4))
            && sentences * 2 >= turns
            && changes * 2 >= turns.saturating_sub(1)
            && ((turns >= 3 && repeats && (turns > 3 || asked || is_set_apart))
                || (turns == 2 && asked && adjoin));
        is_dialogue.then(|| {
            let asking = asking(&known, &first.1.key);
            Self { known, asking }
        })
    }

    /// Whether someone of this name is a speaker.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.known.contains_key(key)
    }

    /// The kind of turn of a speaker.
    pub(super) fn part(&self, key: &str) -> TurnKind {
        match &self.asking {
            Some(asking) if asking == key => TurnKind::Question,
            Some(_) => TurnKind::Answer,
            None => TurnKind::Voice,
        }
    }
}

/// The speaker who only asks: the name says so, or most of that speaker's turns are questions and most turns of the others are not.
fn asking(known: &BTreeMap<String, (usize, usize)>, first: &str) -> Option<String> {
    if let Some((name, _)) = known.iter().find(|(name, _)| is_interviewer(name)) {
        return Some(name.clone());
    }
    let asks =
        |(_, (turns, asking)): &(&String, &(usize, usize))| asking * 2 >= *turns && *asking > 0;
    let mut found = known.iter().filter(asks).map(|(name, _)| name);
    match (found.next(), found.next()) {
        (Some(only), None) if only == first || known.len() == 2 => Some(only.clone()),
        _ => None,
    }
}

fn ends_sentence(words: &str) -> bool {
    words
        .trim_end_matches(['"', '”', '“', '»', '’', '\'', ')', ']', '」', '』', ' '])
        .ends_with([
            '.', '?', '!', '…', '؟', '۔', '。', '？', '！', '।', '—', '–',
        ])
}
