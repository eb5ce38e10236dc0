//! The words of all languages' tables in one index: what each can mean in a date.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::names::{DateNames, LANGUAGES};
use super::solar::Calendar;
use crate::text::fold::fold_case;

/// The name of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthName {
    pub(super) calendar: Calendar,
    /// 1 to 12; 0 for the lunar calendar, whose months are only recognised.
    pub(super) number: u8,
    /// Whether a year must follow, because the word has other uses.
    pub(super) needs_year: bool,
}

/// What one word does in a date; a word can do several things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Use {
    /// It is beside a date: a weekday, "at", a zone, a word of a label.
    pub(super) is_known: bool,
    /// It is between the parts of a date.
    pub(super) joins: bool,
    /// The number behind it is that of an issue or a page.
    pub(super) counts: bool,
    /// The number behind it is that of an issue.
    pub(super) counts_issues: bool,
    /// It is of a language that always writes the day before the month in figures.
    pub(super) is_day_first: bool,
    /// It is of a language that may write them in another order.
    pub(super) is_of_another_order: bool,
}

struct Index {
    /// Months by their names, of one or two words.
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
        published: phrases(|names| names.published),
        updated: phrases(|names| names.updated),
        of_others: phrases(|names| names.of_others),
    };
    // Names that need no year come first: a short form in one language does not weaken a name in another.
    for names in LANGUAGES {
        index.add_months(&names.months, Calendar::Gregorian, false);
        index.add_months(&names.solar, Calendar::Solar, true);
        index.add_words(names);
    }
    for names in LANGUAGES {
        index.add_months(&names.shortened, Calendar::Gregorian, true);
        for name in names.lunar {
            index.add_month(name, Calendar::Lunar, 0, false);
        }
    }
    index
});

impl Index {
    fn add_months(&mut self, months: &[&[&str]; 12], calendar: Calendar, needs_year: bool) {
        for (number, spellings) in (1..).zip(months) {
            for spelling in *spellings {
                self.add_month(spelling, calendar, number, needs_year);
            }
        }
    }

    fn add_month(&mut self, spelling: &str, calendar: Calendar, number: u8, needs_year: bool) {
        self.months.entry(key(spelling)).or_insert(MonthName {
            calendar,
            number,
            needs_year,
        });
    }

    fn add_words(&mut self, names: &DateNames) {
        let lists: [(&[&str], Use); 7] = [
            (names.weekdays, Use::default()),
            (names.around, Use::default()),
            (names.published, Use::default()),
            (names.updated, Use::default()),
            (
                names.joins,
                Use {
                    joins: true,
                    ..Use::default()
                },
            ),
            (
                names.numbered,
                Use {
                    counts: true,
                    counts_issues: true,
                    ..Use::default()
                },
            ),
            (
                names.pages,
                Use {
                    counts: true,
                    ..Use::default()
                },
            ),
        ];
        for (phrases, used) in lists {
            let folded: Vec<String> = phrases.iter().map(|phrase| key(phrase)).collect();
            for word in folded.iter().flat_map(|phrase| phrase.split([' ', '-'])) {
                let entry = self.words.entry(word.to_owned()).or_default();
                entry.is_known = true;
                entry.joins |= used.joins;
                entry.counts |= used.counts;
                entry.counts_issues |= used.counts_issues;
                entry.is_day_first |= names.day_first;
                entry.is_of_another_order |= !names.day_first;
            }
        }
    }
}

/// The labels of one kind in all languages, the longest first.
fn phrases(of: impl Fn(&DateNames) -> &'static [&'static str]) -> Vec<String> {
    let mut all: Vec<String> = LANGUAGES
        .iter()
        .flat_map(|names| of(names).iter().map(|phrase| key(phrase)))
        .collect();
    all.sort_by_key(|phrase| (usize::MAX - phrase.len(), phrase.clone()));
    all.dedup();
    all
}

/// A text in the form in which the words of dates are compared: in lower case, with one spelling for the variants of an Arabic letter.
pub(super) fn key(text: &str) -> String {
    let plain = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ې' | 'ۍ' => 'ی',
        c => c,
    };
    fold_case(text).chars().map(plain).collect()
}

/// The month with a name, given as a key.
pub(super) fn month_named(name: &str) -> Option<MonthName> {
    INDEX.months.get(name).copied()
}

/// What a word, given as a key, does in a date.
pub(super) fn used(word: &str) -> Use {
    INDEX.words.get(word).copied().unwrap_or_default()
}

/// Words beside a day on which something else begins or ends.
pub(super) fn words_of_other_days() -> &'static [String] {
    &INDEX.of_others
}

/// What is before the day of the last change, as keys.
pub(super) fn labels_of_changes() -> &'static [String] {
    &INDEX.updated
}

/// What is before the day of publication, as keys.
pub(super) fn labels_of_publication() -> &'static [String] {
    &INDEX.published
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_months() {
        for names in LANGUAGES {
            let tables = [
                (Calendar::Gregorian, &names.months),
                (Calendar::Gregorian, &names.shortened),
                (Calendar::Solar, &names.solar),
            ];
            for (calendar, months) in tables {
                for (number, spelling) in (1..)
                    .zip(months)
                    .flat_map(|(number, all)| all.iter().map(move |one| (number, one)))
                {
                    let read = month_named(&key(spelling)).unwrap();
                    assert_eq!(
                        (read.calendar, read.number),
                        (calendar, number),
                        "{} {spelling}",
                        names.tag
                    );
                }
            }
        }
    }
}
