//! The words of the interface for closed lists: kinds, stances, languages.

use super::catalogue::Words;
use crate::content::Choice;
use crate::content::actor::ActorKind;
use crate::content::article::{Certainty, DateBasis, PublisherStatus, QuoteType, Stance, TextKind};
use crate::content::place::{PlaceKind, Point, Precision};
use crate::content::records::{ClaimKind, PublisherKind};
use crate::dossier::{Polarity, polarity};
use crate::text::keyword::keyphrase;
use crate::time::datewords::{DateWords, joined};

/// The class by which a stance is drawn.
pub(super) fn stance_class(stance: Stance) -> &'static str {
    match polarity(stance) {
        Polarity::For => "yes",
        Polarity::Against => "no",
        Polarity::Open if stance == Stance::Questions => "ask",
        Polarity::Open => "hint",
    }
}

impl Words {
    /// A word of a closed list, whose message is named after it: `stance-denies`.
    fn of_list<C: Choice>(&self, list: &str, choice: C) -> &str {
        self.say(&format!("{list}-{}", choice.as_str()))
    }

    /// A stance as a verb.
    pub(super) fn stance(&self, stance: Stance) -> &str {
        self.of_list("stance", stance)
    }

    /// An actor's kind.
    pub(super) fn actor_kind(&self, kind: ActorKind) -> &str {
        self.of_list("actor", kind)
    }

    /// Several actors of a kind.
    pub(super) fn actor_kinds(&self, kind: ActorKind) -> &str {
        self.of_list("actors", kind)
    }

    /// A place's kind.
    pub(super) fn place_kind(&self, kind: PlaceKind) -> &str {
        self.of_list("place", kind)
    }

    /// What a point stands for, as the end of "the point marks …".
    pub(super) fn precision(&self, precision: Precision) -> &str {
        self.of_list("precision", precision)
    }

    /// Degrees in words.
    pub(super) fn coordinates(&self, point: Point) -> String {
        let ns = if point.latitude < 0.0 {
            "south"
        } else {
            "north"
        };
        let ew = if point.longitude < 0.0 {
            "west"
        } else {
            "east"
        };
        let degrees = |degrees: f64| DateWords::figures(self, &format!("{:.2}", degrees.abs()));
        self.tell(
            "degrees",
            &[
                ("latitude", (&degrees(point.latitude)).into()),
                ("ns", self.say(ns).into()),
                ("longitude", (&degrees(point.longitude)).into()),
                ("ew", self.say(ew).into()),
            ],
        )
    }

    /// A claim's kind.
    pub(super) fn claim_kind(&self, kind: ClaimKind) -> &str {
        self.of_list("claim", kind)
    }

    /// A publisher's kind; empty where there is no more to say.
    pub(super) fn publisher_kind(&self, kind: PublisherKind) -> &str {
        match kind {
            PublisherKind::Other => "",
            kind => self.of_list("publisher", kind),
        }
    }

    /// What an article's text is.
    pub(super) fn text_kind(&self, kind: TextKind) -> &str {
        self.of_list("text", kind)
    }

    /// What that means, in a sentence.
    pub(super) fn text_status(&self, kind: TextKind) -> &str {
        self.of_list("text-status", kind)
    }

    /// A doubt about the publisher; empty where it is stated.
    pub(super) fn publisher_doubt(&self, status: PublisherStatus) -> &str {
        match status {
            PublisherStatus::Stated | PublisherStatus::Unknown => "",
            doubt => self.of_list("publisher", doubt),
        }
    }

    /// How a date is known; empty where the text says so.
    pub(super) fn date_basis(&self, basis: DateBasis) -> &str {
        match basis {
            DateBasis::Stated => "",
            basis => self.of_list("basis", basis),
        }
    }

    /// How words are quoted; empty for direct speech.
    pub(super) fn quote_type(&self, kind: QuoteType) -> &str {
        match kind {
            QuoteType::Direct => "",
            kind => self.of_list("quote", kind),
        }
    }

    /// A doubt of the annotator; empty where there is none.
    pub(super) fn certainty(&self, certainty: Option<Certainty>) -> &str {
        match certainty {
            Some(doubt @ (Certainty::Low | Certainty::Medium)) => self.of_list("certainty", doubt),
            Some(Certainty::High) | None => "",
        }
    }

    /// A language's name, or its tag.
    pub(super) fn language_name(&self, tag: &str) -> String {
        match self.say(&format!("language-{tag}")) {
            "" => tag.to_owned(),
            name => name.to_owned(),
        }
    }

    /// An ISO 8601 duration in words: `P2D` is "two days", `P3W~` "about three weeks".
    pub(super) fn duration(&self, duration: &str) -> String {
        if let Some(plain) = duration.strip_suffix('~') {
            let plain = self.duration(plain);
            return self.tell("duration-about", &[("distance", (&plain).into())]);
        }
        let mut parts = Vec::new();
        let mut number = String::new();
        for c in duration.chars().skip(1) {
            if c.is_ascii_digit() {
                number.push(c);
                continue;
            }
            let unit = match c {
                'Y' => "duration-years",
                'M' => "duration-months",
                'W' => "duration-weeks",
                _ => "duration-days",
            };
            parts.push(self.count(unit, number.parse().unwrap_or(usize::MAX)));
            number.clear();
        }
        joined(self, &parts)
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
pub(super) fn took_part(
    words: &Words,
    actor: &str,
    place: &str,
    hedge: &str,
    on_whose_word: &[String],
    named_by: &[String],
) -> String {
    let mut how = String::new();
    if !hedge.is_empty() {
        how += &words.tell("took-part-hedge", &[("hedge", hedge.into())]);
    }
    let accounts = [
        ("took-part-account", on_whose_word),
        ("took-part-named", named_by),
    ];
    for (id, tellers) in accounts {
        if !tellers.is_empty() {
            let tellers = words.listed(tellers);
            how += &words.tell(id, &[("tellers", (&tellers).into())]);
        }
    }
    let parts = [
        ("actor", actor.into()),
        ("how", (&how).into()),
        ("place", place.into()),
    ];
    words.tell("took-part", &parts)
}

/// The place of a name in an alphabet: capitals, accents and quotation marks do not move it. Every list by names goes by this.
pub(super) fn alphabetical(name: &str) -> (String, String) {
    (keyphrase(name), name.to_owned())
}

/// What is known, and how it is doubted, where it is.
pub(super) fn with_doubt(known: &str, doubt: &str) -> String {
    match doubt {
        "" => known.to_owned(),
        doubt => format!("{known} ({doubt})"),
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

/// The direction a language is written in.
pub(super) fn direction(language: &str) -> &'static str {
    // The letters' case means nothing in a tag.
    let small = language.to_ascii_lowercase();
    let mut parts = small.split('-');
    let primary = parts.next().unwrap_or("");
    let script = parts.find(|part| part.len() == 4);
    let rtl = match script {
        Some(script) => matches!(script, "arab" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm"),
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
        let words = Words::english().unwrap();
        assert_eq!(words.duration("P2D"), "two days");
        assert_eq!(words.duration("P1Y6M"), "one year and six months");
        assert_eq!(words.duration("P11M"), "11 months");
        assert_eq!(words.duration("P3W~"), "about three weeks");
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
