//! The words of all languages in one index, with their possible meanings in a date.
//!
//! Before a comparison, differences of case, vowel marks and variants of Arabic letters are folded, so each word is listed once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::solar::Calendar;
use crate::language::lexicon::{Dates, Forms, LEXICONS, Words};
use crate::text::fold::fold_case;

/// A month, as named by a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthName {
    pub(super) calendar: Calendar,
    /// 1 to 12; 0 for the lunar calendar, whose months are only recognised.
    pub(super) number: u8,
    /// Whether a year must follow, because the word also has other meanings.
    pub(super) needs_year: bool,
}

/// The uses of a word in a date. A word can have several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Use {
    /// It occurs next to a date: a weekday, "at", a zone, a word in a label.
    pub(super) is_known: bool,
    /// It occurs between the parts of a date.
    pub(super) joins: bool,
    /// The number after it is that of an issue or a page.
    pub(super) counts: bool,
    /// The number after it is that of an issue.
    pub(super) counts_issues: bool,
    /// It is in a language that always writes the day before the month in figures.
    pub(super) is_day_first: bool,
    /// It is in a language that may use another order.
    pub(super) is_of_another_order: bool,
}

struct Index {
    /// Months by name, of one or two words.
    months: BTreeMap<String, MonthName>,
    words: BTreeMap<String, Use>,
    published: Vec<String>,
    updated: Vec<String>,
    of_others: Vec<String>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        months: BTreeMap::new(),
        words: BTreeMap::new(),
        published: phrases(|dates| dates.published),
        updated: phrases(|dates| dates.updated),
        of_others: phrases(|dates| dates.of_others),
    };
    // Names that need no year come first, so that an abbreviation in one language does not override a full name in another.
    for dates in LEXICONS.iter().map(|one| &one.dates) {
        index.add_months(dates.month_forms, Calendar::Gregorian, false);
        index.add_months(dates.solar_month_forms, Calendar::Solar, true);
        index.add_words(dates);
    }
    for dates in LEXICONS.iter().map(|one| &one.dates) {
        index.add_months(dates.short_month_forms, Calendar::Gregorian, true);
        for name in dates.lunar_months.iter() {
            index.add_month(name, Calendar::Lunar, 0, false);
        }
    }
    index
});

impl Index {
    fn add_months(&mut self, months: Forms, calendar: Calendar, needs_year: bool) {
        for (spelling, number) in numbered(months) {
            self.add_month(spelling, calendar, number, needs_year);
        }
    }

    fn add_month(&mut self, spelling: &str, calendar: Calendar, number: u8, needs_year: bool) {
        self.months.entry(key(spelling)).or_insert(MonthName {
            calendar,
            number,
            needs_year,
        });
    }

    fn add_words(&mut self, dates: &Dates) {
        let is_day_first = !dates.day_first.is_empty();
        let lists: [(Words, Use); 7] = [
            (dates.weekdays, Use::default()),
            (dates.around, Use::default()),
            (dates.published, Use::default()),
            (dates.updated, Use::default()),
            (
                dates.joins,
                Use {
                    joins: true,
                    ..Use::default()
                },
            ),
            (
                dates.issues,
                Use {
                    counts: true,
                    counts_issues: true,
                    ..Use::default()
                },
            ),
            (
                dates.pages,
                Use {
                    counts: true,
                    ..Use::default()
                },
            ),
        ];
        for (phrases, used) in lists {
            let folded: Vec<String> = phrases.iter().map(key).collect();
            for word in folded.iter().flat_map(|phrase| phrase.split([' ', '-'])) {
                let entry = self.words.entry(word.to_owned()).or_default();
                entry.is_known = true;
                entry.joins |= used.joins;
                entry.counts |= used.counts;
                entry.counts_issues |= used.counts_issues;
                entry.is_day_first |= is_day_first;
                entry.is_of_another_order |= !is_day_first;
            }
        }
    }
}

/// The spellings of months, with their numbers.
fn numbered(months: Forms) -> impl Iterator<Item = (&'static str, u8)> {
    months
        .iter()
        .filter_map(|(spelling, number)| Some((spelling, number.parse().ok()?)))
}

/// The labels of one kind in all languages, the longest first.
fn phrases(of: impl Fn(&Dates) -> Words) -> Vec<String> {
    let mut all: Vec<String> = LEXICONS
        .iter()
        .flat_map(|one| of(&one.dates).iter().map(key))
        .collect();
    all.sort_by_key(|phrase| (usize::MAX - phrase.len(), phrase.clone()));
    all.dedup();
    all
}

/// Text in the form in which words in dates are compared: in lower case, with one spelling for the variants of an Arabic letter.
pub(super) fn key(text: &str) -> String {
    let plain = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ې' | 'ۍ' => 'ی',
        c => c,
    };
    fold_case(text).chars().map(plain).collect()
}

/// The month with a name. The name is given as a key.
pub(super) fn month_named(name: &str) -> Option<MonthName> {
    INDEX.months.get(name).copied()
}

/// The uses of a word in a date. The word is given as a key.
pub(super) fn used(word: &str) -> Use {
    INDEX.words.get(word).copied().unwrap_or_default()
}

/// Words next to a day on which something else begins or ends.
pub(super) fn words_of_other_days() -> &'static [String] {
    &INDEX.of_others
}

/// Labels for the day of the last change, as keys.
pub(super) fn labels_of_changes() -> &'static [String] {
    &INDEX.updated
}

/// Labels for the day of publication, as keys.
pub(super) fn labels_of_publication() -> &'static [String] {
    &INDEX.published
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_months() {
        for Dates {
            month_forms,
            short_month_forms,
            solar_month_forms,
            ..
        } in LEXICONS.iter().map(|one| &one.dates)
        {
            for (calendar, months) in [
                (Calendar::Gregorian, month_forms),
                (Calendar::Gregorian, short_month_forms),
                (Calendar::Solar, solar_month_forms),
            ] {
                for (spelling, number) in numbered(*months) {
                    let read = month_named(&key(spelling)).unwrap();
                    assert_eq!(
                        (read.calendar, read.number),
                        (calendar, number),
                        "{spelling}"
                    );
                }
            }
        }
    }
}
