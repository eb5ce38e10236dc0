//! What a lexicon can hold, and finding the one for a language.
//!
//! A language is a folder with a `lexicon.toml`; `build.rs` makes it one of [`LEXICONS`]. Every list may be left out: what a language's
//! lexicon does not hold is not recognised in its texts.

/// A set of words.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static [&'static str]);

impl Words {
    /// Whether a word is one of them, as it is written.
    pub fn has(self, word: &str) -> bool {
        self.0.binary_search(&word).is_ok()
    }

    /// Whether a word is one of them in small letters, in whatever case it is written.
    pub fn has_in_small(self, word: &str) -> bool {
        if word.is_ascii() {
            // The commonest case by far, and asked of every word: nothing is allocated for it.
            let small = |listed: &&str| {
                let letters = word.bytes().map(|byte| byte.to_ascii_lowercase());
                listed.bytes().cmp(letters)
            };
            return self.0.binary_search_by(small).is_ok();
        }
        self.has(&word.to_lowercase())
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The words, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }
}

/// Words whose order means something, such as the months.
#[derive(Clone, Copy, Debug)]
pub struct Series(&'static [&'static str]);

impl Series {
    /// The place of a word among them, counted from nothing, in whatever case it is written.
    pub fn place(self, word: &str) -> Option<usize> {
        let is_it = |known: &&str| known.eq_ignore_ascii_case(word);
        self.0.iter().position(is_it)
    }

    /// Whether a word is one of them, in whatever case it is written.
    pub fn has(self, word: &str) -> bool {
        self.place(word).is_some()
    }

    /// The words, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }
}

/// Words, each of them a form of something.
#[derive(Clone, Copy, Debug)]
pub struct Forms(&'static [(&'static str, &'static str)]);

impl Forms {
    /// What a word is a form of; the first, if it is one of several.
    pub fn of(self, word: &str) -> Option<&'static str> {
        let at = self.0.partition_point(|(form, _)| *form < word);
        let (form, of) = self.0.get(at)?;
        (*form == word).then_some(of)
    }

    /// Whether a word is a form of something.
    pub fn pair(self, word: &str, of: &str) -> bool {
        self.0.binary_search(&(word, of)).is_ok()
    }
}

/// What somebody does who says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Says it, in whatever tone.
    Say,
    /// Asks.
    Ask,
    /// Says that something is not so, or is not accepted.
    Deny,
    /// Says it against somebody.
    Accuse,
    /// Says that something is so that was in question.
    Acknowledge,
    /// Asks for something to be done.
    Demand,
    /// Says what will be done.
    Promise,
    /// Calls something a name.
    Call,
    /// Thinks or feels it, and is known to.
    Think,
}

/// A form of a verb of saying.
#[derive(Clone, Copy, Debug)]
pub struct Verb {
    /// As it is written in a text, in small letters.
    pub form: &'static str,
    /// As it is found in a dictionary.
    pub lemma: &'static str,
    /// What it does.
    pub act: Act,
}

/// Verbs of saying, in all forms that introduce words.
#[derive(Clone, Copy, Debug)]
pub struct Verbs(&'static [Verb]);

impl Verbs {
    /// The verb that a word is a form of.
    pub fn of(self, word: &str) -> Option<Verb> {
        let at = self.0.binary_search_by(|verb| verb.form.cmp(word)).ok()?;
        self.0.get(at).copied()
    }

    /// All forms, in order.
    pub fn iter(self) -> impl Iterator<Item = Verb> {
        self.0.iter().copied()
    }
}

/// A part of a lexicon that may be left out.
trait Empty {
    const EMPTY: Self;
}

impl Empty for Words {
    const EMPTY: Words = Words(&[]);
}

impl Empty for Series {
    const EMPTY: Series = Series(&[]);
}

impl Empty for Forms {
    const EMPTY: Forms = Forms(&[]);
}

impl Empty for Verbs {
    const EMPTY: Verbs = Verbs(&[]);
}

impl Empty for bool {
    const EMPTY: bool = false;
}

/// A struct whose fields may each be left out.
macro_rules! section {
    ($(#[$of:meta])* $name:ident { $($(#[$is:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$of])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $($(#[$is])* pub $field: $kind,)*
        }

        impl Empty for $name {
            const EMPTY: $name = $name { $($field: <$kind as Empty>::EMPTY,)* };
        }
    };
}

section! {
    /// What is known of a language.
    Lexicon {
        /// Tags of the languages it is for (BCP 47), without region or script.
        tags: Words,
        /// Words beside names, and what joins them.
        names: Names,
        /// What tells a noun from a name, in a language that writes both with a capital.
        nouns: Nouns,
        /// Words by which the parts of a sentence are known.
        grammar: Grammar,
        /// Words by which speech is known.
        reporting: Reporting,
        /// Words for times.
        time: Time,
    }
}

section! {
    /// How a language writes names and what is beside them. Lists are in small letters.
    Names {
        /// Words that have a capital only because a sentence begins with them.
        openers: Words,
        /// Common words that often begin a sentence before a name.
        often_first: Words,
        /// Offices and courtesies before a name.
        titles: Words,
        /// Courtesies behind which a name is a person's.
        courtesies: Words,
        /// Courtesies and offices that are words of other kinds too, so that only a name behind them makes them one.
        introducers: Words,
        /// What an office is for: "the *defence* minister".
        portfolios: Words,
        /// Where people and things are from.
        nationalities: Words,
        /// What people believe.
        beliefs: Words,
        /// What people are for.
        partisans: Words,
        /// What a longer name is the name of, beside the name or joined to it by one of `joins`.
        organisations: Words,
        /// Parts of a state, named as "Pakistan Army": the state acts.
        state_bodies: Words,
        /// Words that may follow a name without making a longer one of it.
        behind: Words,
        /// "of".
        joins: Words,
        /// Whether an ending may follow a name's apostrophe: "Brandt'ın", "Chirac’iem".
        joins_by_apostrophe: bool,
        /// Whether a name's genitive ends in a bare `s`: "Brandts Haus".
        genitive_s: bool,
        /// Whether names take case endings that only a dictionary could tell from other names: "Brandtin", "Brandtem". A name with
        /// one is proposed, and not taken for found.
        inflects: bool,
    }
}

section! {
    /// What tells a noun from a name in a language that writes both with a capital. Lists are in small letters; of `before`,
    /// `institutions` and `institutions_behind`, words with `=` are whole, and others are how words end.
    Nouns {
        /// Words that come before nouns, and not before first names.
        determiners: Words,
        /// Whether people's names take an article too, so that one before a word tells nothing: "den Heinz Brandt".
        articles_before_names: bool,
        /// How nouns end that a name follows: "Innenminister Brandt", "Hafen Selenne".
        before: Words,
        /// How other nouns end, that happen to be beside a name: "gab Brandt Erklärungen ab".
        endings: Words,
        /// How nouns end that make one name with what follows: "Universität Hamburg".
        institutions: Words,
        /// How words end that make one name with what precedes: "Hugo Brandt Stiftung", "Hugo-Brandt-Straße".
        institutions_behind: Words,
    }
}

section! {
    /// Words by which the parts of a sentence are known. Lists are in small letters where nothing else is said.
    Grammar {
        /// Words with a capital only because of their position.
        function_words: Words,
        /// Pronouns for people, as they are written.
        pronouns: Words,
        /// Words before a noun.
        determiners: Words,
        /// Determiners that leave open how many there are.
        articles: Words,
        /// Words that lead on from a noun to another.
        prepositions: Words,
        /// Words that begin another clause, as they are written.
        clause_words: Words,
        /// Words that begin a clause about the noun before them.
        relatives: Words,
        /// Words between a subject and its verb.
        fillers: Words,
        /// Words in "ly" that are no adverbs.
        no_adverbs: Words,
        /// Verbs that end a description: "the president *left*".
        ending_verbs: Words,
        /// Verbs of main clauses that have no ending to know them by.
        finite_verbs: Words,
    }
}

section! {
    /// Words by which speech is known.
    Reporting {
        /// Verbs of saying, by what they do and by their lemma.
        verbs: Verbs,
        /// Verbs that say something only with the word behind them, by that word: "shot *back*".
        phrase_forms: Forms,
        /// Forms of verbs of saying that are as often nouns.
        also_nouns: Words,
        /// Verbs that come before their subject behind a quotation: “We stay,” *said* Karimi.
        inverting: Words,
        /// Those who speak or act for whom they are named after.
        followings: Words,
        /// Words with a capital that say of what kind somebody is, as they are written: "one *Republican*".
        kinds: Words,
        /// What an office is for, as it is written with a capital in the office's name.
        portfolios: Words,
    }
}

section! {
    /// Words for times. Lists are in small letters.
    Time {
        /// From January.
        months: Series,
        /// From Monday.
        weekdays: Series,
        /// From one.
        numbers: Series,
        /// From twenty, by tens.
        tens: Series,
        /// From the first.
        ordinals: Series,
        /// From the thirties, by tens.
        decades: Series,
        /// Parts of a day.
        parts_of_day: Words,
        /// Words of seasons, by the number that EDTF has for each.
        season_forms: Forms,
        /// Words of units, by the unit.
        unit_forms: Forms,
        /// Words that go on with the sentence, so that what is before them describes nothing.
        running_on: Words,
        /// What four digits before it count, so that they are no year.
        counted: Words,
        /// Words after which four digits before a noun are a number, and no year.
        amounts: Words,
        /// Words and signs after which four digits alone are a year.
        year_leads: Words,
        /// Words after which a month's name is a month.
        month_leads: Words,
        /// Verbs before another that make it something to come, if they are not denied.
        modals: Words,
        /// To whom, and by what means, something is said.
        audiences: Words,
        /// Small words between a verb of saying and its day.
        around_saying: Words,
        /// What is said of things to come.
        due: Words,
        /// Present forms that news uses of things to come.
        scheduled: Words,
        /// Words before an infinitive that make it something to come.
        intent: Words,
        /// Words that look back, beside those with the ending of the past.
        past: Words,
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

    /// What tells nouns from names, if the language writes both with a capital.
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
