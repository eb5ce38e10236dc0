//! The kinds of lists in a lexicon.

/// A set of words.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub(super) &'static [&'static str]);

impl Words {
    /// Whether a word is in the set, as it is written.
    pub fn has(self, word: &str) -> bool {
        self.0.binary_search(&word).is_ok()
    }

    /// Whether a word is in the set once it is in lower case.
    pub fn has_in_small(self, word: &str) -> bool {
        if word.is_ascii() {
            // By far the most common case, and checked for every word: nothing is allocated.
            let small = |listed: &&str| {
                let letters = word.bytes().map(|byte| byte.to_ascii_lowercase());
                listed.bytes().cmp(letters)
            };
            return self.0.binary_search_by(small).is_ok();
        }
        self.has(&word.to_lowercase())
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The words, in sorted order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }
}

/// Words whose order has a meaning, such as the months.
#[derive(Clone, Copy, Debug)]
pub struct Series(pub(super) &'static [&'static str]);

impl Series {
    /// The index of a word, counted from zero and regardless of case.
    pub fn place(self, word: &str) -> Option<usize> {
        let is_it = |known: &&str| known.eq_ignore_ascii_case(word);
        self.0.iter().position(is_it)
    }

    /// Whether a word is in the series, regardless of case.
    pub fn has(self, word: &str) -> bool {
        self.place(word).is_some()
    }

    /// The words, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }
}

/// Words with what each of them is a form of.
#[derive(Clone, Copy, Debug)]
pub struct Forms(pub(super) &'static [(&'static str, &'static str)]);

impl Forms {
    /// Whether there are no forms.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// What a word is a form of; the first, if there are several.
    pub fn of(self, word: &str) -> Option<&'static str> {
        let at = self.0.partition_point(|(form, _)| *form < word);
        let (form, of) = self.0.get(at)?;
        (*form == word).then_some(of)
    }

    /// The forms in order, each with what it is a form of.
    pub fn iter(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().copied()
    }

    /// Whether a word is a form of `of`.
    pub fn pair(self, word: &str, of: &str) -> bool {
        self.0.binary_search(&(word, of)).is_ok()
    }
}

/// What a speaker does by saying something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// States it, in any tone.
    Say,
    /// Asks.
    Ask,
    /// Says that something is not true, or is not accepted.
    Deny,
    /// Says it against someone.
    Accuse,
    /// Confirms something that was in question.
    Acknowledge,
    /// Asks for something to be done.
    Demand,
    /// Says what will be done.
    Promise,
    /// Gives something a name.
    Call,
    /// Thinks or feels it, and lets it be known.
    Think,
}

/// A form of a reporting verb.
#[derive(Clone, Copy, Debug)]
pub struct Verb {
    /// The form in a text, in lower case.
    pub form: &'static str,
    /// The dictionary form.
    pub lemma: &'static str,
    /// What a speaker does with it.
    pub act: Act,
}

/// Reporting verbs, in all forms that introduce a quotation.
#[derive(Clone, Copy, Debug)]
pub struct Verbs(pub(super) &'static [Verb]);

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

/// A part of a lexicon that is optional.
pub trait Empty {
    /// The part without content.
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

impl Empty for &str {
    const EMPTY: Self = "";
}

impl Empty for bool {
    const EMPTY: bool = false;
}

/// Defines a struct whose fields are all optional.
macro_rules! section {
    ($(#[$of:meta])* $name:ident { $($(#[$is:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$of])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $($(#[$is])* pub $field: $kind,)*
        }

        impl $crate::language::lexicon::kinds::Empty for $name {
            const EMPTY: $name = $name { $($field: <$kind as $crate::language::lexicon::kinds::Empty>::EMPTY,)* };
        }
    };
}

pub(super) use section;
