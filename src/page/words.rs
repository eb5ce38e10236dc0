//! The words of the interface for closed lists: kinds, stances, languages.

use crate::content::actor::ActorKind;
use crate::content::article::{Certainty, DateBasis, PublisherStatus, QuoteType, Stance, TextKind};
use crate::content::place::{PlaceKind, Point, Precision};
use crate::content::records::{ClaimKind, PublisherKind};
use crate::dossier::{Polarity, polarity};

/// The class by which a stance is drawn.
pub(super) fn stance_class(stance: Stance) -> &'static str {
    match polarity(stance) {
        Polarity::For => "yes",
        Polarity::Against => "no",
        Polarity::Open if stance == Stance::Questions => "ask",
        Polarity::Open => "hint",
    }
}

/// A stance as a verb.
pub(super) fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "asserts",
        Stance::Alleges => "alleges",
        Stance::Acknowledges => "acknowledges",
        Stance::Implies => "implies",
        Stance::Promises => "promises",
        Stance::Threatens => "threatens",
        Stance::Warns => "warns",
        Stance::Denies => "denies",
        Stance::Rejects => "rejects",
        Stance::Questions => "questions",
        Stance::DoesNotAcknowledge => "does not acknowledge",
        Stance::DeclinesToComment => "declines to comment",
    }
}

/// An actor's kind.
pub(super) fn actor_kind(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "Person",
        ActorKind::Organization => "Organization",
        ActorKind::Group => "Group",
        ActorKind::Government => "Government",
        ActorKind::Unnamed => "Not named",
    }
}

/// Several actors of a kind.
pub(super) fn actor_kinds(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "People",
        ActorKind::Organization => "Organizations",
        ActorKind::Group => "Groups",
        ActorKind::Government => "Governments",
        ActorKind::Unnamed => "Not named in the articles",
    }
}

/// A place's kind.
pub(super) fn place_kind(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Country => "Country",
        PlaceKind::Province => "Province",
        PlaceKind::District => "District",
        PlaceKind::City => "City",
        PlaceKind::Town => "Town",
        PlaceKind::Village => "Village",
        PlaceKind::Region => "Region",
        PlaceKind::Border => "Border",
        PlaceKind::Building => "Building",
        PlaceKind::Natural => "Natural feature",
        PlaceKind::Other => "Place",
    }
}

/// What a point stands for, as the end of "the point marks …".
pub(super) fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "the spot itself",
        Precision::Vicinity => "its vicinity",
        Precision::Locality => "the town or city",
        Precision::District => "the middle of the district",
        Precision::Province => "the middle of the province",
        Precision::Country => "the middle of the country",
        Precision::Region => "the middle of the region",
    }
}

/// Degrees in words.
pub(super) fn coordinates(point: Point) -> String {
    let ns = if point.latitude < 0.0 { "S" } else { "N" };
    let ew = if point.longitude < 0.0 { "W" } else { "E" };
    format!(
        "{:.2}° {ns}, {:.2}° {ew}",
        point.latitude.abs(),
        point.longitude.abs()
    )
}

/// A claim's kind.
pub(super) fn claim_kind(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::Factual => "Factual",
        ClaimKind::Causal => "Causal",
        ClaimKind::Predictive => "Predictive",
        ClaimKind::Normative => "Normative",
        ClaimKind::Threat => "Threat",
        ClaimKind::Policy => "Policy",
    }
}

/// A publisher's kind.
pub(super) fn publisher_kind(kind: PublisherKind) -> &'static str {
    match kind {
        PublisherKind::Newspaper => "Newspaper",
        PublisherKind::Agency => "News agency",
        PublisherKind::Broadcaster => "Broadcaster",
        PublisherKind::Online => "Online outlet",
        PublisherKind::Aggregator => "Aggregator",
        PublisherKind::Government => "Government",
        PublisherKind::Other => "",
    }
}

/// What an article's text is.
pub(super) fn text_kind(kind: TextKind) -> &'static str {
    match kind {
        TextKind::Full => "Full text",
        TextKind::Excerpt => "Excerpt",
        TextKind::Digest => "Digest",
    }
}

/// What that means, in a sentence.
pub(super) fn text_status(kind: TextKind) -> &'static str {
    match kind {
        TextKind::Full => "This is the text as published.",
        TextKind::Excerpt => "This is an excerpt: parts of the published text are left out.",
        TextKind::Digest => {
            "This is a digest: the wording is the dossier’s own; only words in quotation marks are quoted."
        }
    }
}

/// A doubt about the publisher; empty where it is stated.
pub(super) fn publisher_doubt(status: PublisherStatus) -> &'static str {
    match status {
        PublisherStatus::Stated | PublisherStatus::Unknown => "",
        PublisherStatus::Inferred => "inferred",
        PublisherStatus::Unverified => "not verified",
    }
}

/// How a date is known; empty where the text says so.
pub(super) fn date_basis(basis: DateBasis) -> &'static str {
    match basis {
        DateBasis::Stated => "",
        DateBasis::Resolved => "counted from another date",
        DateBasis::Inferred => "inferred by the editor",
        DateBasis::External => "from outside the articles",
    }
}

/// Somebody's words in the quotation marks of their language.
pub(super) fn in_marks(said: &str, language: &str) -> String {
    match direction(language) {
        "rtl" => format!("«{said}»"),
        _ => format!("“{said}”"),
    }
}

/// That an actor took part in an event somewhere, as the words before the event's title.
pub(super) fn took_part(actor: &str, place: &str, hedge: &str, on_whose_word: &[&str]) -> String {
    let hedge = match hedge {
        "" => String::new(),
        hedge => format!(" ({hedge})"),
    };
    let word = match on_whose_word {
        [] => String::new(),
        tellers => format!(", by the account of {}", tellers.join(", ")),
    };
    format!("{actor} took part{hedge}{word}, in {place}:")
}

/// What a map shows, in words; empty where it shows nothing.
pub(super) fn map_of(places: &[&str]) -> String {
    const NAMED: usize = 12;
    match places.split_at_checked(NAMED) {
        _ if places.is_empty() => String::new(),
        Some((named, rest)) if !rest.is_empty() => format!("Map: {}…", named.join(", ")),
        _ => format!("Map: {}", places.join(", ")),
    }
}

/// Words with a full stop, unless they end in one or its like.
pub(super) fn as_sentence(words: &str) -> String {
    let closed = words.trim_end_matches(['”', '»', '"']);
    match closed.ends_with(['.', '!', '?', '…', '؟', '۔']) {
        true => words.to_owned(),
        false => format!("{words}."),
    }
}

/// How words are quoted; empty for direct speech.
pub(super) fn quote_type(kind: QuoteType) -> &'static str {
    match kind {
        QuoteType::Direct => "",
        QuoteType::Indirect => "Indirect",
        QuoteType::Mixed => "Partly quoted",
        QuoteType::Fragment => "Fragment",
    }
}

/// A doubt of the annotator; empty where there is none.
pub(super) fn certainty(certainty: Option<Certainty>) -> &'static str {
    match certainty {
        Some(Certainty::Low) => "low",
        Some(Certainty::Medium) => "medium",
        Some(Certainty::High) | None => "",
    }
}

/// The direction a language is written in.
pub(super) fn direction(language: &str) -> &'static str {
    let mut parts = language.split('-');
    let primary = parts.next().unwrap_or("");
    let script = parts.find(|part| part.len() == 4);
    let rtl = match script {
        Some(script) => matches!(script, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm"),
        None => matches!(
            primary,
            "ar" | "fa"
                | "prs"
                | "ps"
                | "pus"
                | "pbt"
                | "ur"
                | "sd"
                | "ug"
                | "ckb"
                | "he"
                | "yi"
                | "dv"
                | "bal"
                | "bcc"
                | "skr"
                | "pnb"
                | "ks"
        ),
    };
    if rtl { "rtl" } else { "ltr" }
}

/// A language's name in English, or its tag.
pub(super) fn language(tag: &str) -> String {
    let name = match tag {
        "ar" => "Arabic",
        "bal" => "Balochi",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fa" => "Persian",
        "fr" => "French",
        "hi" => "Hindi",
        "ps" => "Pashto",
        "prs" => "Dari",
        "ru" => "Russian",
        "tr" => "Turkish",
        "ur" => "Urdu",
        "zh" => "Chinese",
        other => other,
    };
    name.to_owned()
}

/// An ISO 8601 duration in words: `P2D` is "two days".
pub(super) fn duration(duration: &str) -> String {
    let mut parts = Vec::new();
    let mut number = String::new();
    for c in duration.chars().skip(1) {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let unit = match c {
            'Y' => "year",
            'M' => "month",
            'W' => "week",
            _ => "day",
        };
        let s = if number == "1" { "" } else { "s" };
        parts.push(format!("{} {unit}{s}", numeral(&number)));
        number.clear();
    }
    parts.join(" and ")
}

fn numeral(digits: &str) -> &str {
    match digits {
        "1" => "one",
        "2" => "two",
        "3" => "three",
        "4" => "four",
        "5" => "five",
        "6" => "six",
        "7" => "seven",
        "8" => "eight",
        "9" => "nine",
        "10" => "ten",
        other => other,
    }
}

/// Where an identifier of a register leads, and what the register is called.
pub(super) fn register(name: &str, id: &str) -> (String, Option<String>) {
    let id = id.trim();
    match name {
        "wikidata" => (
            "Wikidata".into(),
            Some(format!("https://www.wikidata.org/wiki/{id}")),
        ),
        "geonames" => (
            "GeoNames".into(),
            Some(format!("https://www.geonames.org/{id}")),
        ),
        "viaf" => ("VIAF".into(), Some(format!("https://viaf.org/viaf/{id}"))),
        "osm" => (
            "OpenStreetMap".into(),
            Some(format!("https://www.openstreetmap.org/{id}")),
        ),
        other => (format!("{other}: {id}"), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_and_directions_read_well() {
        assert_eq!(duration("P2D"), "two days");
        assert_eq!(duration("P1Y6M"), "one year and six months");
        assert_eq!(
            (
                direction("ur"),
                direction("en-GB"),
                direction("ur-Latn"),
                direction("pa-Arab")
            ),
            ("rtl", "ltr", "ltr", "rtl")
        );
    }
}
