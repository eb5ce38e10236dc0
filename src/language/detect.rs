//! Detects the language of a text by its script, or else by its most common words. The result is `None` if these do not decide.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::lexicon::{LEXICONS, Lexicon};
/// The tag of the language of a text.
pub fn language(text: &str) -> Option<&'static str> {
    let sample: String = text.chars().take(SAMPLE).collect();
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    let script = SCRIPTS
        .iter()
        .find(|(range, _)| 2 * sample.chars().filter(|c| range.contains(c)).count() > letters);
    match script {
        Some((_, by_letters)) => by_letters(&sample),
        None => by_words(&sample),
    }
}

/// How many characters of a text are examined.
const SAMPLE: usize = 5_000;

type ByLetters = fn(&str) -> Option<&'static str>;

const SCRIPTS: &[(std::ops::RangeInclusive<char>, ByLetters)] = &[
    ('\u{600}'..='\u{6ff}', arabic_script),
    ('\u{400}'..='\u{4ff}', cyrillic_script),
    ('\u{590}'..='\u{5ff}', |_| Some("he")),
    ('\u{370}'..='\u{3ff}', |_| Some("el")),
    ('\u{ac00}'..='\u{d7af}', |_| Some("ko")),
    ('\u{980}'..='\u{9ff}', |_| Some("bn")),
    ('\u{3040}'..='\u{9fff}', |text| {
        Some(if text.contains(|c| matches!(c, '\u{3040}'..='\u{30ff}')) {
            "ja"
        } else {
            "zh"
        })
    }),
];

/// Tells apart languages in the Arabic script. Urdu and Pashto have letters that others lack, and Persian has letters that Arabic
/// lacks. Dari has the letters of Persian and counts as Persian.
fn arabic_script(text: &str) -> Option<&'static str> {
    let share = |letters: &str| {
        text.chars().filter(|c| letters.contains(*c)).count() * 200 / text.chars().count().max(1)
    };
    let scores = [
        ("ur", share("ٹڈڑےں")),
        ("ps", share("ټډړږښځڅېۍ")),
        ("fa", share("پچژگیک")),
        ("ar", share("ةيكىأإ")),
    ];
    match scores {
        [(_, ur), (_, ps), ..] if ur > 0 && ps > 0 => None,
        [(ur, n), ..] if n > 0 => Some(ur),
        [_, (ps, n), ..] if n > 0 => Some(ps),
        [_, _, (fa, persian), (_, arabic)] if persian > 2 * arabic && persian > 0 => Some(fa),
        [_, _, (_, persian), (ar, arabic)] if arabic > 2 * persian && arabic > 0 => Some(ar),
        _ => None,
    }
}

fn cyrillic_script(text: &str) -> Option<&'static str> {
    let has = |letters: &str| text.contains(|c| letters.contains(c));
    match (has("ыэъё"), has("іїєґ")) {
        (true, false) => Some("ru"),
        (false, true) => Some("uk"),
        _ => None,
    }
}

/// The languages whose most common words are known.
static LANGUAGES: LazyLock<Vec<&Lexicon>> = LazyLock::new(|| {
    let known = LEXICONS
        .iter()
        .filter(|one| !one.grammar.commonest.is_empty());
    known.copied().collect()
});

/// For each common word, the indices of the languages that use it.
static USED_BY: LazyLock<BTreeMap<&str, Vec<usize>>> = LazyLock::new(|| {
    let mut used = BTreeMap::<&str, Vec<usize>>::new();
    for (language, lexicon) in LANGUAGES.iter().enumerate() {
        for word in lexicon.grammar.commonest.iter() {
            used.entry(word).or_default().push(language);
        }
    }
    used
});

/// The language whose most common words make up enough of the text, and far more of it than any other's.
fn by_words(text: &str) -> Option<&'static str> {
    let small = text.to_lowercase();
    let mut count = 0;
    let mut scores: Vec<(usize, &'static str)> =
        LANGUAGES.iter().map(|one| (0, one.code)).collect();
    for word in small.split(|c: char| !c.is_alphabetic()) {
        count += usize::from(!word.is_empty());
        for language in USED_BY.get(word).into_iter().flatten() {
            if let Some((score, _)) = scores.get_mut(*language) {
                *score += 1;
            }
        }
    }
    scores.sort_unstable_by(|a, b| b.cmp(a));
    match scores.as_slice() {
        [(best, tag), (second, _), ..]
            if *best >= 3 && best * 10 > count && *best * 2 > second * 3 =>
        {
            Some(tag)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_languages_are_distinguished() {
        for (text, tag) in [
            (
                "The council of the town said on Monday that the pier is to stay where it was.",
                Some("en"),
            ),
            (
                "Le conseil de la ville a dit lundi que la jetée est là pour dix ans et que les bateaux sont au port.",
                Some("fr"),
            ),
            (
                "Der Rat der Stadt sagte am Montag, dass die alte Brücke nicht für den Verkehr und das Volk ist.",
                Some("de"),
            ),
            (
                "بندرگاہ کے حکام نے کہا ہے کہ پرانا پل دس سال تک رہے گا اور اس پر بحث ختم ہو گئی ہے۔",
                Some("ur"),
            ),
            (
                "د ښار شورا وویل چې زوړ پل به لس کاله پاتې شي او په اړه یې خبرې پای ته ورسېدې.",
                Some("ps"),
            ),
            (
                "شورای شهر گفت که پل قدیمی ده سال دیگر می‌ماند و گفتگو درباره آن پایان یافت.",
                Some("fa"),
            ),
            (
                "قال مجلس المدينة إن الجسر القديم سيبقى عشر سنوات أخرى وإن النقاش انتهى في الميناء.",
                Some("ar"),
            ),
            (
                "Городской совет объявил, что старый мост останется ещё на десять лет.",
                Some("ru"),
            ),
            ("港口将于周一重新开放", Some("zh")),
            ("PORTO 1234", None),
            ("", None),
        ] {
            assert_eq!(language(text), tag, "{text}");
        }
    }
}
