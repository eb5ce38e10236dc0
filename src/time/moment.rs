//! When something happened, in days.

use crate::time::datewords::{DateWords, EnglishDateWords};
use crate::time::days::Days;

/// When something happened, as far as the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The days.
    pub days: Days,
    /// Whether it lasted for all of the days, rather than on one of them.
    pub throughout: bool,
}

impl Moment {
    /// Some time within these days.
    pub const fn within(days: Days) -> Self {
        Self {
            days,
            throughout: false,
        }
    }

    /// The moment in English; `None` if neither end is known.
    pub fn in_words(self) -> Option<String> {
        self.said(&EnglishDateWords)
    }

    /// The moment in a language; `None` if neither end is known.
    pub fn said(self, words: &dyn DateWords) -> Option<String> {
        match (self.throughout, self.days.ends()) {
            (true, Some(_)) => self.days.all_said(words),
            (false, Some(_)) => self.days.said(words),
            (_, None) => self.days.end_said(self.throughout, words),
        }
    }
}
