//! Decides whether a name is a separate word, by the rules of its script and of the text's language.

use std::ops::Range;

use crate::language::Language;
use crate::language::lexicon::Lexicon;
use crate::language::lexicon::lists;
use crate::language::scripts::{
    ARABIC_PREFIXES, After, CLOSING, EZAFE_AFTER_VOWEL, FOLLOWING_VOWELS, HEBREW_PREFIXES,
    HIRAGANA_BEFORE, HIRAGANA_BEHIND, KOREAN_PARTICLES, LEADING_VOWELS, PERSIAN_ENDINGS,
    PERSIAN_ENDINGS_JOINED, STACKING, Script,
};
use crate::text::fold::{Folded, fold};
use crate::text::words::is_word_char;

lists! {
    ELIDED = names.elided;
    JOINING_PARTICLES = names.joining_particles;
}

/// How certain it is that the words in the text are the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// Separate words.
    Whole,
    /// A prefix or an ending of the language is joined to it.
    Joined,
    /// The same, but so short that the whole may be another word. It counts only if the name is elsewhere in the text as a separate
    /// word.
    Doubtful,
}

/// A name within its text, both folded.
pub(super) struct Spot<'a> {
    pub(super) before: &'a str,
    pub(super) name: &'a str,
    pub(super) after: &'a str,
    /// Whether a zero-width non-joiner follows the name; folding removes it.
    pub(super) parted: bool,
    pub(super) language: &'a str,
    pub(super) lexicon: &'static Lexicon,
}

impl<'a> Spot<'a> {
    /// A match in a folded text in a language.
    pub(super) fn new(
        text: &str,
        folded: &'a Folded,
        hit: Range<usize>,
        language: &'a str,
        lexicon: &'static Lexicon,
    ) -> Self {
        let end = folded.to_original(hit.clone()).end;
        let behind = text.get(end..).unwrap_or_default();
        Spot {
            before: folded.text.get(..hit.start).unwrap_or_default(),
            name: folded.text.get(hit.clone()).unwrap_or_default(),
            after: folded.text.get(hit.end..).unwrap_or_default(),
            parted: behind.starts_with(NON_JOINER),
            language,
            lexicon,
        }
    }

    /// The range of the name in the folded text.
    pub(super) fn range(&self) -> Range<usize> {
        let start = self.before.len();
        start..start + self.name.len()
    }

    /// Whether the Arabic "for" is before it, which removes a letter of the article.
    pub(super) fn follows_lam(&self) -> bool {
        self.before.ends_with('ل')
    }

    /// How certain the name is here; `None` if it is part of another word.
    pub(super) fn standing(&self) -> Option<Standing> {
        Some(self.begins()?.max(self.ends()?))
    }

    /// The whole word of which a name is only the beginning or the end, for a message to the editor. `None` unless the rest is a
    /// likely ending or prefix in the language.
    pub(super) fn word(&self) -> Option<Range<usize>> {
        let Range { start, end } = self.range();
        if self.begins().is_some() {
            let ending = leading(self.after, is_word_char)?;
            let small = ending.chars().all(char::is_lowercase) && self.lexicon.names.inflects;
            let korean = self.name.chars().next_back().map(Script::of) == Some(Script::Hangul);
            let fits = small || korean;
            return (fits && !ending.is_empty() && is_long(self.name))
                .then_some(start..end + ending.len());
        }
        let article = self.before.strip_suffix(ARABIC_ARTICLE)?;
        let whole = !article.ends_with(is_word_char) && self.ends().is_some();
        (whole && self.name.chars().next().map(Script::of) == Some(Script::Arabic))
            .then_some(start - ARABIC_ARTICLE.len()..end)
    }

    fn begins(&self) -> Option<Standing> {
        let first = self.name.chars().next()?;
        let Some(before) = self.before.chars().next_back() else {
            return Some(Standing::Whole);
        };
        if before == '_' || before == '@' {
            return None;
        }
        if !is_word_char(before) {
            return begins_after_mark(self.before, before).then_some(Standing::Whole);
        }
        let (one, other) = (Script::of(before), Script::of(first));
        match other {
            _ if STACKING.contains(&before) || LEADING_VOWELS.contains(&before) => None,
            script if script.is_unspaced() => self.begins_unspaced(one, script),
            Script::Arabic if one == Script::Arabic => self.follows_prefix(Joined::Arabic),
            Script::Hebrew if one == Script::Hebrew => self.follows_prefix(Joined::Hebrew),
            script if one != script && before.is_alphabetic() => Some(Standing::Whole),
            _ => None,
        }
    }

    fn begins_unspaced(&self, before: Script, script: Script) -> Option<Standing> {
        if before == Script::Hangul {
            return None;
        }
        let free = match script {
            Script::Katakana => before != Script::Katakana,
            Script::Hiragana if before == Script::Hiragana => HIRAGANA_BEFORE
                .iter()
                .any(|word| self.before.ends_with(word)),
            Script::Han if is_single(self.name) => !before.is_unspaced(),
            _ => before != script || !is_single(self.name),
        };
        free.then_some(Standing::Whole)
    }

    fn ends(&self) -> Option<Standing> {
        let last = self.name.chars().next_back()?;
        let Some(after) = self.after.chars().next() else {
            return Some(Standing::Whole);
        };
        if after == '_' || after == '@' {
            return None;
        }
        if !is_word_char(after) {
            return self.ends_before_mark(after).then_some(Standing::Whole);
        }
        let (one, other) = (Script::of(last), Script::of(after));
        match one {
            _ if is_attached(after) => None,
            script if script.is_unspaced() => self.ends_unspaced(script, other),
            Script::Hangul if other == Script::Hangul => self.precedes_particles(),
            Script::Arabic if other == Script::Arabic => self.precedes_persian_ending(),
            script if script != other && after.is_alphabetic() && last.is_alphabetic() => {
                Some(Standing::Whole)
            }
            Script::Spaced if self.lexicon.names.genitive_s => self.is_genitive(),
            _ => None,
        }
    }

    fn ends_unspaced(&self, script: Script, after: Script) -> Option<Standing> {
        let closes = script == Script::Myanmar && self.after.chars().nth(1) == Some(CLOSING);
        let stacks = self
            .after
            .chars()
            .nth(1)
            .is_some_and(|c| STACKING.contains(&c));
        if closes || (script == Script::Myanmar && stacks) {
            return None;
        }
        let free = match script {
            Script::Katakana => after != Script::Katakana,
            Script::Hiragana if after == Script::Hiragana => {
                let mut behind = HIRAGANA_BEHIND.iter();
                behind.any(|word| self.after.starts_with(word))
            }
            Script::Han if is_single(self.name) => !after.is_unspaced(),
            _ => after != script || !is_single(self.name),
        };
        free.then_some(Standing::Whole)
    }

    /// "وبمحمد", "and by Muhammad".
    fn follows_prefix(&self, joined: Joined) -> Option<Standing> {
        let prefixes = match joined {
            Joined::Arabic if Language::of(self.language).is_persianate() => return None,
            Joined::Arabic => ARABIC_PREFIXES,
            Joined::Hebrew => HEBREW_PREFIXES,
        };
        let letters = self.before.chars().rev().take(LONGEST_ENDING + 1);
        let length: usize = letters
            .take_while(|c| is_word_char(*c))
            .map(char::len_utf8)
            .sum();
        let mut rest = self.before.get(self.before.len() - length..)?;
        if matches!(joined, Joined::Arabic) && is_nisba(self.name) {
            rest = rest.strip_suffix(ARABIC_ARTICLE).unwrap_or(rest);
        }
        for choice in prefixes {
            let taken = choice.iter().find_map(|prefix| rest.strip_prefix(prefix));
            rest = taken.unwrap_or(rest);
        }
        rest.is_empty().then(|| doubt(self.name))
    }

    fn precedes_persian_ending(&self) -> Option<Standing> {
        let ending = leading(self.after, is_word_char)?;
        let is = |list: &[&str]| list.iter().any(|known| fold(known) == ending);
        let vowel = self.name.ends_with(['ا', 'و']);
        let fits = (self.parted && is(PERSIAN_ENDINGS))
            || Language::of(self.language).is_persianate()
                && (is(PERSIAN_ENDINGS_JOINED) || vowel && is(EZAFE_AFTER_VOWEL));
        fits.then_some(if self.parted {
            Standing::Joined
        } else {
            doubt(self.name)
        })
    }

    fn precedes_particles(&self) -> Option<Standing> {
        let word = leading(self.after, |c| Script::of(c) == Script::Hangul)?;
        let last = self.name.chars().next_back()?;
        (!is_single(self.name) && is_particles(last, word, MOST_PARTICLES))
            .then_some(Standing::Joined)
    }

    /// "Hugo Brandts Haus".
    fn is_genitive(&self) -> Option<Standing> {
        let rest = self.after.strip_prefix('s')?;
        let whole = !rest.starts_with(is_word_char) && !rest.starts_with(['\'', '-', '.']);
        let several = self.name.contains(' ');
        (whole && is_long(self.name)).then_some(if several {
            Standing::Joined
        } else {
            Standing::Doubtful
        })
    }

    fn ends_before_mark(&self, mark: char) -> bool {
        let after = self.after;
        let word = after
            .get(1..)
            .filter(|_| mark.is_ascii())
            .unwrap_or_default()
            .split(|c| !is_word_char(c))
            .next()
            .unwrap_or_default();
        match mark {
            // "US$5"
            '$' | '€' | '£' => false,
            '\'' => {
                matches!(word, "" | "s" | "S" | "ll" | "d" | "ve" | "re")
                    || self.lexicon.names.joins_by_apostrophe
                        && word.chars().all(char::is_lowercase)
            }
            '-' => {
                let behind = after.get(1 + word.len()..).unwrap_or_default();
                !(is_joining_particle(word) && behind.starts_with('-'))
            }
            // A domain name: "kabul.example".
            '.' => !word.starts_with(|c: char| c.is_lowercase() && c.is_ascii()),
            _ => true,
        }
    }
}

#[derive(Clone, Copy)]
enum Joined {
    Arabic,
    Hebrew,
}

/// The character that Persian writes between a word and its ending. Folding removes it.
const NON_JOINER: char = '\u{200C}';

const ARABIC_ARTICLE: &str = "ال";

/// The most letters that can be joined to a name.
const LONGEST_ENDING: usize = 8;

/// The most particles that can follow one another: "에게서만은".
const MOST_PARTICLES: usize = 3;

/// A shorter word after a single letter is too often part of another word.
const LONG: usize = 4;

/// The letters at the beginning of a text, if they are few enough to be an ending. In a script without spaces, a word has no end.
fn leading(text: &str, is: impl Fn(char) -> bool) -> Option<&str> {
    let most = text.char_indices().take(LONGEST_ENDING + 1);
    let (at, c) = most.take_while(|(_, c)| is(*c)).last().unwrap_or((0, '\0'));
    let end = at + if c == '\0' { 0 } else { c.len_utf8() };
    let letters = text.get(..end)?;
    (letters.chars().count() <= LONGEST_ENDING).then_some(letters)
}

fn is_long(name: &str) -> bool {
    name.chars().count() >= LONG
}

fn doubt(name: &str) -> Standing {
    if is_long(name) {
        Standing::Joined
    } else {
        Standing::Doubtful
    }
}

/// Whether a name is an Arabic surname for where a family is from. It is the same name with and without the article.
fn is_nisba(name: &str) -> bool {
    is_long(name) && !name.contains(' ') && name.ends_with('ی') && !name.starts_with(ARABIC_ARTICLE)
}

fn is_single(name: &str) -> bool {
    name.chars().nth(1).is_none()
}

/// Whether a character belongs to the letter before it.
fn is_attached(c: char) -> bool {
    FOLLOWING_VOWELS.contains(&c) || STACKING.contains(&c) || crate::text::fold::is_mark(c)
}

/// Whether the rest of a Korean word consists only of particles that may follow this sound.
fn is_particles(last: char, rest: &str, most: usize) -> bool {
    rest.is_empty()
        || most > 0
            && KOREAN_PARTICLES.iter().any(|(particle, after)| {
                let Some(further) = rest.strip_prefix(particle).filter(|_| after.allows(last))
                else {
                    return false;
                };
                let last = particle.chars().next_back().unwrap_or(last);
                is_particles(last, further, most - 1)
            })
}

impl After {
    fn allows(self, last: char) -> bool {
        const FIRST: u32 = 0xAC00;
        const FINALS: u32 = 28;
        const L: u32 = 8;
        let code = u32::from(last);
        let Some(closing) = code.checked_sub(FIRST).map(|at| at % FINALS) else {
            return true;
        };
        match self {
            After::Any => true,
            After::Consonant => closing != 0,
            After::Vowel => closing == 0,
            After::VowelOrL => closing == 0 || closing == L,
        }
    }
}

fn begins_after_mark(before: &str, mark: char) -> bool {
    let rest = before
        .get(..before.len() - mark.len_utf8())
        .unwrap_or_default();
    let word = || rest.rsplit(|c| !is_word_char(c)).next().unwrap_or_default();
    match mark {
        // "l'Afghanistan", but not "O'Neil" or "Qur'an".
        '\'' if rest.ends_with(is_word_char) => ELIDED.contains(word().to_lowercase().as_str()),
        // "Tehreek-e-Insaf", but "anti-Kabul" and "Delhi-Kabul".
        '-' => !is_joining_particle(word()),
        _ => true,
    }
}

/// Whether a word is a small word that hyphens join into one name: "Tehreek-e-Insaf", "Aziz-ur-Rehman".
fn is_joining_particle(word: &str) -> bool {
    JOINING_PARTICLES.contains(word)
}
