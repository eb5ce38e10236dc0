//! Language tags as the data of [CLDR](https://cldr.unicode.org/) are asked by.

use icu_locale_core::Locale;

/// The locale of a BCP 47 tag, in any case; what is not a tag is the unknown locale, which has what most languages share.
pub(super) fn locale(tag: &str) -> Locale {
    Locale::try_from_str(known_as(tag)).unwrap_or(Locale::UNKNOWN)
}

/// Tags of languages that CLDR has under another tag.
fn known_as(tag: &str) -> &str {
    match tag.to_ascii_lowercase().as_str() {
        "prs" => "fa-AF",
        "pes" => "fa",
        "pbt" | "pbu" | "pst" => "ps",
        "arb" => "ar",
        _ => tag,
    }
}
