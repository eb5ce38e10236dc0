//! Language tags as keys for the data of [CLDR](https://cldr.unicode.org/).

use icu_locale_core::Locale;

/// The locale of a BCP 47 tag, in any case. Text that is not a tag gives the unknown locale, which has what most languages share.
pub(super) fn locale(tag: &str) -> Locale {
    Locale::try_from_str(known_as(tag)).unwrap_or(Locale::UNKNOWN)
}

/// Maps the tags that CLDR knows under another tag.
fn known_as(tag: &str) -> &str {
    match tag.to_ascii_lowercase().as_str() {
        "prs" => "fa-AF",
        "pes" => "fa",
        "pbt" | "pbu" | "pst" => "ps",
        "arb" => "ar",
        _ => tag,
    }
}
