//! Alphabetical order as readers of a language expect it: that of [CLDR](https://cldr.unicode.org/), not that of bytes.
//!
//! In English, `Özil` comes between `Oz` and `Pamuk`; in Swedish, it comes after `Zaman`. The orders of Persian and Urdu differ
//! from that of code points. Numbers are compared by value: `Camp 9` comes before `Camp 10`.

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use super::cldr::locale;
use crate::text::fold::{fold, is_mark};

/// The alphabetical order of a language.
#[derive(Debug)]
pub struct Order {
    /// `None` only if the program's own data cannot be read. Then names are ordered by code points.
    collator: Option<CollatorBorrowed<'static>>,
}

/// The position of a name in an order. Names that differ in any byte have different keys, so a sorted list is always the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey {
    in_the_alphabet: Vec<u8>,
    as_written: String,
}

impl Order {
    /// The order of a language by its BCP 47 tag, in any case. A language without an order in CLDR, and text that is not a tag, get
    /// the order that most languages share.
    pub fn of(tag: &str) -> Self {
        let mut preferences = CollatorPreferences::from(&locale(tag));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = Collator::try_new(preferences, CollatorOptions::default()).ok();
        Self { collator }
    }

    /// A key to sort a name by. Quotation marks and other punctuation are ignored; hyphens count as spaces.
    pub fn key(&self, name: &str) -> SortKey {
        let letters = letters(name);
        let mut key = Vec::new();
        match &self.collator {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(&letters, &mut key);
            }
            None => key.extend(letters.bytes()),
        }
        SortKey {
            in_the_alphabet: key,
            as_written: name.to_owned(),
        }
    }
}

/// A name without punctuation.
fn letters(name: &str) -> String {
    let kept = fold(name)
        .chars()
        .filter_map(|c| match c {
            '-' => Some(' '),
            c => (c.is_alphanumeric() || c.is_whitespace() || is_mark(c)).then_some(c),
        })
        .collect::<String>();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sorts names in the order of a language.
    fn sorted(tag: &str, names: &[&'static str]) -> String {
        let order = Order::of(tag);
        let mut names = names.to_vec();
        names.sort_by_cached_key(|name| order.key(name));
        names.join(" ")
    }

    #[test]
    fn each_language_has_its_own_order() {
        for (tag, names, wanted) in [
            (
                "de",
                &["Zaman", "Özil", "Oz", "Ozan"][..],
                "Oz Ozan Özil Zaman",
            ),
            ("en", &["Zaman", "Özil", "Ozan"], "Ozan Özil Zaman"),
            (
                "sv",
                &["Özil", "Ozan", "Zaman", "Åkesson", "Äng"],
                "Ozan Zaman Åkesson Äng Özil",
            ),
            ("tr", &["Özil", "Ozan", "Pamuk"], "Ozan Özil Pamuk"),
            ("es", &["Ñandú", "Nz", "Oca", "Na"], "Na Nz Ñandú Oca"),
            (
                "fr",
                &["Etat", "Zone", "État", "Évian"],
                "Etat État Évian Zone",
            ),
            // By code point, پ چ گ come after all other letters.
            (
                "fa",
                &["گنجی", "ناصر", "پرویز", "احمد", "تهران", "چمن"],
                "احمد پرویز تهران چمن گنجی ناصر",
            ),
            (
                "ur",
                &["ژوب", "زرداری", "ٹانک", "تربت", "بنوں"],
                "بنوں تربت ٹانک زرداری ژوب",
            ),
            ("ps", &["ګل", "کابل", "ټانک", "تورخم"], "تورخم ټانک کابل ګل"),
            ("ar", &["يوسف", "أحمد", "بدر"], "أحمد بدر يوسف"),
        ] {
            assert_eq!(sorted(tag, names), wanted, "{tag}");
        }
    }

    #[test]
    fn case_and_numbers_are_as_readers_expect() {
        assert_eq!(
            sorted("en", &["beta", "Alpha", "alpha", "Beta"]),
            "alpha Alpha beta Beta"
        );
        assert_eq!(sorted("en", &["C10", "C9", "C1"]), "C1 C9 C10");
        assert_eq!(sorted("fa", &["پ۱۰", "پ۹"]), "پ۹ پ۱۰");
    }

    #[test]
    fn punctuation_and_invisible_marks_are_ignored() {
        for (tag, names, wanted) in [
            (
                "en",
                &["O’Brien B", "O'Brien C", "O'Brien A"][..],
                "O'Brien A O’Brien B O'Brien C",
            ),
            ("en", &["Zoo", "“Agreement”", "Bo"], "“Agreement” Bo Zoo"),
            ("en", &["Bo", "\u{200e}Ana"], "\u{200e}Ana Bo"),
            (
                "en",
                &["Jean-Luc B", "Jean Luc C", "Jean-Luc A"],
                "Jean-Luc A Jean-Luc B Jean Luc C",
            ),
            ("fa", &["«ناصر»", "گل"], "گل «ناصر»"),
        ] {
            assert_eq!(sorted(tag, names), wanted, "{tag}");
        }
    }

    #[test]
    fn any_tag_and_any_text_has_an_order() {
        for tag in [
            "",
            "xx",
            "not a tag",
            "prs",
            "DE-at",
            "es-MX",
            "zh-Hant",
            "\u{0}",
        ] {
            assert_eq!(sorted(tag, &["b", "a", ""]), " a b", "{tag}");
        }
        let order = Order::of("en");
        for (one, other) in [
            ("e\u{301}", "\u{e9}"),
            ("a", "a\u{200b}"),
            ("ي", "ی"),
            ("!", "?"),
        ] {
            assert_ne!(order.key(one), order.key(other));
        }
    }

    #[test]
    fn dari_is_ordered_as_persian() {
        let names = ["گل", "ناصر", "پرویز", "احمد"];
        assert_eq!(sorted("prs", &names), sorted("fa", &names));
    }
}
