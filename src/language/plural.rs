//! Plural forms for a number in a language: "1 article", "2 articles", "٣ مقالات".

use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};

use super::cldr::locale;

/// The plural rules of a language for counting (CLDR's cardinals).
#[derive(Clone, Debug)]
pub struct Plurals(PluralRulesPreferences);

impl Plurals {
    /// The plural rules of a language by its BCP 47 tag. A language that CLDR does not know has one form for all numbers.
    pub fn of(tag: &str) -> Self {
        Self((&locale(tag)).into())
    }

    /// The name that CLDR and Fluent give to the form for a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn name(&self, number: u64) -> &'static str {
        // Rules are cheap to make, since they only point to the program's data, and cannot be shared between threads.
        let rules = PluralRules::try_new_cardinal(self.0);
        match rules.map_or(PluralCategory::Other, |rules| rules.category_for(number)) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_counts_in_its_own_way() {
        for (tag, names) in [
            ("en", ["other", "one", "other", "other", "other", "other"]),
            ("fr", ["one", "one", "other", "other", "other", "other"]),
            ("pt", ["one", "one", "other", "other", "other", "other"]),
            (
                "pt-PT",
                ["other", "one", "other", "other", "other", "other"],
            ),
            ("ar", ["zero", "one", "two", "few", "many", "other"]),
            ("fa-AF", ["one", "one", "other", "other", "other", "other"]),
            ("prs", ["one", "one", "other", "other", "other", "other"]),
            ("ur", ["other", "one", "other", "other", "other", "other"]),
            ("pl", ["many", "one", "few", "few", "many", "many"]),
            ("ja", ["other"; 6]),
            ("", ["other"; 6]),
        ] {
            let plurals = Plurals::of(tag);
            let found = [0, 1, 2, 3, 11, 100].map(|number| plurals.name(number));
            assert_eq!(found, names, "{tag}");
        }
    }
}
