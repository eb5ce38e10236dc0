//! Finds what is known about a language by its tag. No other file takes a tag apart for this.

use super::clock::time_of_day;
use super::en::time::English;
use super::lexicon::{EN, Lexicon, UNKNOWN};
use super::scripts::PERSIANATE;
use super::time::TimeLanguage;
use crate::time::Expression;

/// A language, identified by its tag (BCP 47). Its data is looked up under its tag, and then under shorter and more general tags.
#[derive(Clone, Copy, Debug)]
pub struct Language<'a> {
    tag: &'a str,
}

/// The languages whose expressions of time can be read.
pub static TIMES: &[&dyn TimeLanguage] = &[&English];

/// Codes without data, each with the code of a more general language or another code for the same language. A text without a tag is
/// read as English.
const WIDER: &[(&str, &str)] = &[
    ("", "en"),
    ("ara", "ar"),
    ("arb", "ar"),
    ("deu", "de"),
    ("eng", "en"),
    ("fas", "fa"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("ger", "de"),
    ("pbt", "ps"),
    ("pbu", "ps"),
    ("per", "fa"),
    ("pes", "fa"),
    ("prs", "fa"),
    ("pst", "ps"),
    ("pus", "ps"),
    ("spa", "es"),
    ("urd", "ur"),
];

impl<'a> Language<'a> {
    /// The language with this tag.
    pub fn of(tag: &'a str) -> Self {
        Self { tag }
    }

    /// The tags under which its data may be found, the most specific first: `es-MX`, `es`; `prs-AF`, `prs`, `fa`.
    pub fn tags(self) -> impl Iterator<Item = &'a str> {
        let shorter = |tag: &&'a str| tag.rfind(['-', '_']).and_then(|end| tag.get(..end));
        let code = self.code();
        let mut wider = WIDER.iter();
        let wider = wider.find(|(own, _)| own.eq_ignore_ascii_case(code));
        std::iter::successors(Some(self.tag), shorter).chain(wider.map(|(_, wider)| *wider))
    }

    /// The data under the most specific of its tags.
    pub fn find<T>(self, known: impl FnMut(&str) -> Option<T>) -> Option<T> {
        self.tags().find_map(known)
    }

    /// Whether it is English, of any country.
    pub fn is_english(self) -> bool {
        self.tags().any(|tag| tag.eq_ignore_ascii_case("en"))
    }

    /// Its reader for expressions of time, if there is one.
    pub fn times(self) -> Option<&'static dyn TimeLanguage> {
        self.find(|tag| {
            let mut known = TIMES.iter();
            known
                .find(|one| one.tag().eq_ignore_ascii_case(tag))
                .copied()
        })
    }

    /// Its words. For a text without a tag, the words are English; for a language about which nothing is known, there are none.
    pub fn lexicon(self) -> &'static Lexicon {
        let is_unstated = self.code().eq_ignore_ascii_case("und");
        let known = self.find(Lexicon::listed);
        known.unwrap_or(if is_unstated { &EN } else { &UNKNOWN })
    }

    /// Whether it is written in the Arabic script and does not join prepositions to nouns.
    pub(crate) fn is_persianate(self) -> bool {
        self.tags().any(|tag| PERSIANATE.contains(&tag))
    }

    fn code(self) -> &'a str {
        self.tag.split(['-', '_']).next().unwrap_or_default()
    }
}

impl Expression {
    /// Reads words that consist only of an expression of time, in any known language; `None` if they are not understood.
    pub fn read(words: &str) -> Option<Self> {
        let read = TIMES.iter().find_map(|language| language.whole(words));
        read.or_else(|| time_of_day(words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_leads_to_more_general_ones() {
        for (tag, wanted) in [
            ("es-MX", vec!["es-MX", "es"]),
            ("zh-Hant-TW", vec!["zh-Hant-TW", "zh-Hant", "zh"]),
            ("prs-AF", vec!["prs-AF", "prs", "fa"]),
            ("und", vec!["und"]),
        ] {
            assert_eq!(Language::of(tag).tags().collect::<Vec<_>>(), wanted);
        }
    }

    #[test]
    fn english_is_english_in_every_country() {
        for tag in ["en", "EN", "en-GB", "en_US", "en-GB-oxendict", "eng", ""] {
            let language = Language::of(tag);
            assert!(language.is_english() && language.times().is_some(), "{tag}");
            assert!(language.lexicon().is_english(), "{tag}");
        }
        for tag in ["und", "fr", "ens", "x-en"] {
            assert!(!Language::of(tag).is_english(), "{tag}");
        }
    }
}
