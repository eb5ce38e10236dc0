//! Cities and countries that datelines name. If nothing else shows that a text begins with a dateline, its place must be in one of
//! these lists.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::language::lexicon::lists;
use crate::text::fold::fold_case;

lists! {
    CITIES = places.cities;
    LANDS = places.lands;
}

/// Cities in scripts without capitals, in which names have several spellings.
static FOLDED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let is_cased = |city: &&&str| city.contains(char::is_lowercase);
    CITIES
        .iter()
        .filter(|city| !is_cased(city))
        .map(|city| fold_case(city))
        .collect()
});

/// Whether words name a city that many datelines name.
pub(super) fn is_city_of_news(words: &str) -> bool {
    let small = words.to_lowercase().replace('’', "'");
    CITIES.contains(small.as_str()) || FOLDED.contains(&fold_case(words))
}

/// Whether words name a country or a state, as datelines do after a town.
pub(super) fn is_land(words: &str) -> bool {
    LANDS.contains(words.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cities_and_lands_are_found() {
        for city in ["Kabul", "NEW DELHI", "N’Djamena", "The Hague"] {
            assert!(is_city_of_news(city), "{city}");
        }
        assert!(!is_city_of_news("Analysis") && !is_city_of_news(""));
        assert!(is_land("Lebanon") && is_land("Calif.") && !is_land("Kabul"));
    }
}
