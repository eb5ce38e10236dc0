//! What a lexicon can contain, and how it is found for a language.
//!
//! A language is a folder with a `lexicon.toml`; `build.rs` turns it into one of [`LEXICONS`]. Every list is optional: words that
//! are missing from a language's lexicon are not recognised in its texts.
//!
//! - [`abilities`]: what the program can do in a language, computed from its lists.
//! - [`kinds`]: sets of words, series, forms and verbs.
//! - [`text`]: the lists for running text.
//! - [`press`]: the lists for the lines that papers and pages print around a text. The language of a text is not known before these
//!   lines are read, so [`in_any`] searches the lists of all languages at once.

pub mod abilities;
pub mod kinds;
pub mod press;
pub mod text;

use std::collections::BTreeSet;

use self::kinds::section;
pub use self::kinds::{Act, Empty, Forms, Series, Verb, Verbs, Words};
pub use self::press::{Byline, Dateline, Dates, Head, Mail, Page, Places, Press};
pub use self::text::{
    Clock, Discovery, Grammar, Interview, Metonymy, Names, Nouns, Reporting, Roles, Time,
};

section! {
    /// What is known about a language.
    Lexicon {
        /// The name of its folder: the main language it covers, or `und` for words of no particular language.
        code: &'static str,
        /// Tags of the languages it covers (BCP 47), without region or script.
        tags: Words,
        /// Words next to names and inside them.
        names: Names,
        /// What distinguishes a noun from a name, in a language that capitalises both.
        nouns: Nouns,
        /// Words that show the structure of a sentence.
        grammar: Grammar,
        /// Words that show reported speech.
        reporting: Reporting,
        /// Words that show an office next to a name.
        roles: Roles,
        /// Words that show names that have no record yet.
        discovery: Discovery,
        /// Words that show that the name of a place means its government.
        metonymy: Metonymy,
        /// Words that show an interview.
        interview: Interview,
        /// Words for times.
        time: Time,
        /// Words next to times of day in figures.
        clock: Clock,
        /// Words above a text.
        head: Head,
        /// Words that show a dateline.
        dateline: Dateline,
        /// How dates are printed around a text.
        dates: Dates,
        /// Words next to an author's name.
        byline: Byline,
        /// Words in emails that forward a text.
        mail: Mail,
        /// Words on the page around a text.
        page: Page,
        /// Places from which news is reported.
        places: Places,
        /// Publishers of news.
        press: Press,
    }
}

#[allow(
    clippy::needless_update,
    reason = "a lexicon may have all lists of a section"
)]
mod made {
    use crate::language::lexicon::*;

    include!(concat!(env!("OUT_DIR"), "/lexicons.rs"));
}

pub use made::*;

/// Defines lists that combine all languages. Each is made when it is first used; `by` applies a function to each word.
macro_rules! lists {
    () => {};
    ($(#[$is:meta])* $vis:vis $name:ident = $section:ident.$list:ident; $($rest:tt)*) => {
        $(#[$is])*
        $vis static $name: std::sync::LazyLock<std::collections::BTreeSet<&'static str>> =
            std::sync::LazyLock::new(|| $crate::language::lexicon::in_any(|one| one.$section.$list));
        $crate::language::lexicon::lists! { $($rest)* }
    };
    ($(#[$is:meta])* $vis:vis $name:ident = $section:ident.$list:ident by $key:path; $($rest:tt)*) => {
        $(#[$is])*
        $vis static $name: std::sync::LazyLock<std::collections::BTreeSet<String>> =
            std::sync::LazyLock::new(|| {
                let all = $crate::language::lexicon::in_any(|one| one.$section.$list);
                all.into_iter().map($key).collect()
            });
        $crate::language::lexicon::lists! { $($rest)* }
    };
}

pub(crate) use lists;

/// The parts of a listed phrase before and after the gap: "vor …stunden". A phrase without a gap is all before it.
pub fn around(words: &str) -> (&str, &str) {
    words.split_once('…').unwrap_or((words, ""))
}

/// All words of a list in the lexicons of all languages.
pub fn in_any(list: impl Fn(&Lexicon) -> Words) -> BTreeSet<&'static str> {
    LEXICONS.iter().flat_map(|one| list(one).iter()).collect()
}

/// The lexicon for languages about which nothing is known.
pub(super) static UNKNOWN: Lexicon = Lexicon::EMPTY;

impl Lexicon {
    /// The lexicon that lists a tag.
    pub(super) fn listed(tag: &str) -> Option<&'static Lexicon> {
        let small = tag.to_ascii_lowercase();
        LEXICONS.iter().find(|one| one.tags.has(&small)).copied()
    }

    /// Whether this is the lexicon of English.
    pub fn is_english(&self) -> bool {
        std::ptr::eq(self, &EN)
    }

    /// What distinguishes nouns from names, if the language capitalises both.
    pub fn capitalised_nouns(&self) -> Option<&Nouns> {
        (!self.nouns.determiners.is_empty()).then_some(&self.nouns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_tag_leads_to_the_lexicon_of_its_language() {
        let tags = |tag: &str| Language::of(tag).lexicon().tags.iter().next();
        assert_eq!(tags("es-MX"), tags("es"));
        assert_eq!(tags("nn"), tags("sv"));
        assert!(
            Language::of("en-GB").lexicon().is_english() && Language::of("").lexicon().is_english()
        );
        assert_eq!(tags("xx"), None);
    }

    #[test]
    fn words_are_found_in_any_case_and_forms_lead_to_what_they_are_of() {
        assert!(EN.names.titles.has_in_small("Gen") && !EN.names.titles.has("Gen"));
        assert!(
            Language::of("tr")
                .lexicon()
                .names
                .titles
                .has_in_small("BAŞKAN")
        );
        assert_eq!(EN.time.weekdays.place("Thursday"), Some(3));
        let denied = EN.reporting.verbs.of("denied").unwrap();
        assert_eq!((denied.lemma, denied.act), ("deny", Act::Deny));
        assert!(EN.reporting.phrase_forms.pair("shot", "back"));
        assert!(!EN.reporting.phrase_forms.pair("shot", "out"));
        assert_eq!(EN.time.unit_forms.of("weeks"), Some("week"));
    }
}
