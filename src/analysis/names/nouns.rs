//! Decides whether a name is inside a longer one in a language that capitalises all nouns. Capitals mean nothing there, so the
//! words themselves decide.

use std::ops::Range;

use super::context::{Context, ends, opens_sentence};
use crate::language::en::words::{is_nationality_word, is_title_word};
use crate::language::lexicon::Nouns;
use crate::language::lexicon::lists;
use crate::text::fold::is_dash;
use crate::text::words::{
    is_capitalised, is_initial, is_word_char, next_word, previous_word, strip_possessive,
};

lists! {
    PREFIXES = nouns.prefixes;
}

impl Context<'_> {
    pub(super) fn inside_among_nouns(&self, range: &Range<usize>, nouns: &Nouns) -> bool {
        let name = self.text.get(range.clone()).unwrap_or_default();
        let several = name.contains(' ');
        let last = name.rsplit(' ').next().unwrap_or_default();
        self.is_in_compound(range, several, nouns)
            || is_capitalised(last) && self.noun_goes_on(range.end, several, nouns)
            || is_capitalised(name) && self.noun_begins(range.start, several, nouns)
    }

    /// "Hugo-Brandt-Straße", "Brandt-Stiftung", "Meier-Brandt".
    fn is_in_compound(&self, range: &Range<usize>, several: bool, nouns: &Nouns) -> bool {
        let before = self.text.get(..range.start).unwrap_or_default();
        let after = self.text.get(range.end..).unwrap_or_default();
        let first = before.strip_suffix(is_dash).map(|rest| {
            let part = rest.rsplit(|c| !is_word_char(c)).next().unwrap_or_default();
            (part, rest.len())
        });
        let begun = first.is_some_and(|(part, end)| {
            is_capitalised(part)
                && !self.ends.contains(&end)
                && !PREFIXES.contains(part.to_lowercase().as_str())
        });
        let near = after.char_indices().take(LONGEST_COMPOUND);
        let joined = near.take_while(|(_, c)| is_word_char(*c) || is_dash(*c));
        let end = joined.last().map_or(0, |(at, c)| at + c.len_utf8());
        let compound = after.get(..end).filter(|rest| rest.starts_with(is_dash));
        let head = compound
            .and_then(|rest| rest.rsplit(is_dash).next())
            .unwrap_or_default();
        let continued = !head.is_empty() && ends(&head.to_lowercase(), nouns.institutions_behind);
        continued || begun && (!several || !head.is_empty())
    }

    fn noun_goes_on(&self, end: usize, several: bool, nouns: &Nouns) -> bool {
        let word = next_word(self.text, end).filter(|word| !self.starts.contains(&word.start));
        let Some(written) = word.and_then(|word| self.text.get(word)) else {
            return false;
        };
        if !is_capitalised(written) {
            return false;
        }
        let small = written.to_lowercase();
        if ends(&small, nouns.institutions_behind) {
            return true;
        }
        !several && !is_title_word(written) && !is_noun(&small, nouns)
    }

    fn noun_begins(&self, start: usize, several: bool, nouns: &Nouns) -> bool {
        if let Some(of) = self.joined_by(start) {
            return self.organisation_before(of).is_some();
        }
        let Some(word) = previous_word(self.text, start) else {
            return false;
        };
        let written = self.text.get(word.clone()).unwrap_or_default();
        if let Some(plain) = written.strip_suffix('.') {
            return is_initial(plain);
        }
        let part = written.rsplit(is_dash).next().unwrap_or_default();
        if !written.ends_with(is_word_char)
            || !is_capitalised(part)
            || strip_possessive(written) != written
            || self.ends.contains(&word.end)
        {
            return false;
        }
        let small = part.to_lowercase();
        if ends(&small, nouns.institutions) {
            return true;
        }
        let opens = opens_sentence(self.text, word.start);
        let known = several
            || self.lexicon.names.titles.has(small.as_str())
            || is_title_word(part)
            || is_nationality_word(part)
            || opens && self.lexicon.names.openers.has(small.as_str())
            || opens && self.small_words().contains(small.as_str())
            || is_noun(&small, nouns);
        // "FC Hamburg": an abbreviation forms a name with the next word, whatever article it has.
        let letters =
            (2..=4).contains(&part.chars().count()) && part.chars().all(char::is_uppercase);
        !known && (letters || !self.follows_determiner(word.start, nouns))
    }

    /// "der frühere Direktor": a first name rarely has an article.
    fn follows_determiner(&self, start: usize, nouns: &Nouns) -> bool {
        if nouns.articles_before_names {
            return false;
        }
        let mut at = start;
        for _ in 0..=MOST_ADJECTIVES {
            let Some(word) = previous_word(self.text, at) else {
                return false;
            };
            let written = self.text.get(word.clone()).unwrap_or_default();
            let small = written.to_lowercase();
            if nouns.determiners.has(small.as_str()) {
                // ", die Heinz Brandt kannte": "die" is a pronoun.
                let before = self.text.get(..word.start).unwrap_or_default();
                return !before.trim_end().ends_with(',');
            }
            let adjective = written.starts_with(char::is_lowercase)
                && ["e", "en", "er", "em", "es"]
                    .iter()
                    .any(|ending| written.ends_with(ending));
            if !adjective {
                return false;
            }
            at = word.start;
        }
        false
    }
}

/// The most adjectives that are examined between an article and its noun.
const MOST_ADJECTIVES: usize = 2;

/// How far a hyphenated compound is examined.
const LONGEST_COMPOUND: usize = 80;

/// Whether a word in lower case is a noun that may be next to a name.
fn is_noun(small: &str, nouns: &Nouns) -> bool {
    let mut inflections = std::iter::once("").chain(nouns.inflections.iter());
    ends(small, nouns.endings)
        || inflections.any(|ending| {
            let stem = small.strip_suffix(ending);
            stem.is_some_and(|stem| ends(stem, nouns.before))
        })
}
