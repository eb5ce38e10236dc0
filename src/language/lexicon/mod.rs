//! What a lexicon can hold, and finding the one for a language.
//!
//! A language is a folder with a `lexicon.toml`; `build.rs` makes it one of [`LEXICONS`]. Every list may be left out: what a language's
//! lexicon does not hold is not recognised in its texts.
//!
//! - [`abilities`]: what can be done in a language, computed from its lists.
//! - [`kinds`]: words, series, forms, verbs.
//! - [`text`]: the lists about running text.
//! - [`press`]: the lists about how papers print what is around a text. A text's language is not known before its head is read, so
//!   they are asked in all languages at once, by [`in_any`].

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
        /// The name of its folder: the main language it is for, or `und` for what is of no one language.
        code: &'static str,
        /// Tags of the languages it is for (BCP 47), without region or script.
        tags: Words,
        /// Words beside names, and what joins them.
        names: Names,
        /// What distinguishes a noun from a name, in a language that writes both with a capital.
        nouns: Nouns,
        /// Words by which the parts of a sentence are known.
        grammar: Grammar,
        /// Words by which speech is known.
        reporting: Reporting,
        /// Words by which offices beside names are known.
        roles: Roles,
        /// Words by which names of no record are proposed.
        discovery: Discovery,
        /// Words by which a place's name is known to mean its government.
        metonymy: Metonymy,
        /// Words by which interviews are known.
        interview: Interview,
        /// Words for times.
        time: Time,
        /// Words around times of day that are written in figures.
        clock: Clock,
        /// Words above a text.
        head: Head,
        /// Words by which datelines are known.
        dateline: Dateline,
        /// How dates are printed around a text.
        dates: Dates,
        /// Words around a writer's name.
        byline: Byline,
        /// Words of mails that pass on a text.
        mail: Mail,
        /// Words of the page around a text.
        page: Page,
        /// Places that news is written from.
        places: Places,
        /// Those who publish news.
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

/// Lists as all languages have them together, each made when it is first asked for; with `by`, each word as a function has it.
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

/// What is before and after the gap of a listed phrase: "vor …stunden". All of it is before, if it has none.
pub fn around(words: &str) -> (&str, &str) {
    words.split_once('…').unwrap_or((words, ""))
}

/// The words that a list has in the lexicon of any language.
pub fn in_any(list: impl Fn(&Lexicon) -> Words) -> BTreeSet<&'static str> {
    LEXICONS.iter().flat_map(|one| list(one).iter()).collect()
}

/// The lexicon of a language of which nothing is known.
pub(super) static UNKNOWN: Lexicon = Lexicon::EMPTY;

impl Lexicon {
    /// The lexicon that lists a tag.
    pub(super) fn listed(tag: &str) -> Option<&'static Lexicon> {
        let small = tag.to_ascii_lowercase();
        LEXICONS.iter().find(|one| one.tags.has(&small)).copied()
    }

    /// Whether it is that of English.
    pub fn is_english(&self) -> bool {
        std::ptr::eq(self, &EN)
    }

    /// What distinguishes nouns from names, if the language writes both with a capital.
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
