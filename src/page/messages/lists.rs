//! The words of the interface for closed lists: kinds, stances, languages.

use super::Messages;
use crate::content::Choice;
use crate::content::actor::ActorKind;
use crate::content::article::{
    Certainty, DateBasis, Genre, PublisherStatus, QuoteType, Stance, TextKind,
};
use crate::content::place::{PlaceKind, Point, Precision};
use crate::content::records::{ClaimKind, PublisherKind};
use crate::time::datewords::{DateWords, joined};

impl Messages {
    /// A word of a closed list, whose message is named after it: `stance-denies`.
    fn of_list<C: Choice>(&self, list: &str, choice: C) -> &str {
        self.get(&format!("{list}-{}", choice.as_str()))
    }

    /// A stance as a verb.
    pub(crate) fn stance(&self, stance: Stance) -> &str {
        self.of_list("stance", stance)
    }

    /// An actor's kind.
    pub(crate) fn actor_kind(&self, kind: ActorKind) -> &str {
        self.of_list("actor", kind)
    }

    /// Several actors of a kind.
    pub(crate) fn actor_kinds(&self, kind: ActorKind) -> &str {
        self.of_list("actors", kind)
    }

    /// A place's kind.
    pub(crate) fn place_kind(&self, kind: PlaceKind) -> &str {
        self.of_list("place", kind)
    }

    /// What a point stands for, as the end of "the point marks …".
    pub(crate) fn precision(&self, precision: Precision) -> &str {
        self.of_list("precision", precision)
    }

    /// Degrees in words.
    pub(crate) fn coordinates(&self, point: Point) -> String {
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
        self.format(
            "degrees",
            &[
                ("latitude", (&degrees(point.latitude)).into()),
                ("ns", self.get(ns).into()),
                ("longitude", (&degrees(point.longitude)).into()),
                ("ew", self.get(ew).into()),
            ],
        )
    }

    /// A claim's kind.
    pub(crate) fn claim_kind(&self, kind: ClaimKind) -> &str {
        self.of_list("claim", kind)
    }

    /// A publisher's kind; empty if there is no more to say.
    pub(crate) fn publisher_kind(&self, kind: PublisherKind) -> &str {
        match kind {
            PublisherKind::Other => "",
            kind => self.of_list("publisher", kind),
        }
    }

    /// What form an article has.
    pub(crate) fn genre(&self, genre: Genre) -> &str {
        self.of_list("genre", genre)
    }

    /// What an article's text is.
    pub(crate) fn text_kind(&self, kind: TextKind) -> &str {
        self.of_list("text", kind)
    }

    /// What that means, in a sentence.
    pub(crate) fn text_status(&self, kind: TextKind) -> &str {
        self.of_list("text-status", kind)
    }

    /// A doubt about the publisher; empty if it is stated.
    pub(crate) fn publisher_doubt(&self, status: PublisherStatus) -> &str {
        match status {
            PublisherStatus::Stated | PublisherStatus::Unknown => "",
            doubt => self.of_list("publisher", doubt),
        }
    }

    /// How a date is known; empty if the text says so.
    pub(crate) fn date_basis(&self, basis: DateBasis) -> &str {
        match basis {
            DateBasis::Stated => "",
            basis => self.of_list("basis", basis),
        }
    }

    /// How words are quoted; empty for direct speech.
    pub(crate) fn quote_type(&self, kind: QuoteType) -> &str {
        match kind {
            QuoteType::Direct => "",
            kind => self.of_list("quote", kind),
        }
    }

    /// A doubt of the annotator; empty if there is none.
    pub(crate) fn certainty(&self, certainty: Option<Certainty>) -> &str {
        match certainty {
            Some(doubt @ (Certainty::Low | Certainty::Medium)) => self.of_list("certainty", doubt),
            Some(Certainty::High) | None => "",
        }
    }

    /// A language's name, or its tag.
    pub(crate) fn language_name(&self, tag: &str) -> String {
        match self.get(&format!("language-{tag}")) {
            "" => tag.to_owned(),
            name => name.to_owned(),
        }
    }

    /// An ISO 8601 duration in words: `P2D` is "two days", `P3W~` "about three weeks", `PT20M` "20 minutes".
    pub(crate) fn duration(&self, duration: &str) -> String {
        if let Some(plain) = duration.strip_suffix('~') {
            let plain = self.duration(plain);
            return self.format("duration-about", &[("distance", (&plain).into())]);
        }
        let mut parts = Vec::new();
        let mut number = String::new();
        let mut is_time = false;
        for c in duration.chars().skip(1) {
            if c.is_ascii_digit() {
                number.push(c);
                continue;
            }
            let unit = match c {
                'T' => {
                    is_time = true;
                    continue;
                }
                'H' => "duration-hours",
                'M' if is_time => "duration-minutes",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::messages::direction::direction;

    #[test]
    fn durations_and_directions_read_well() {
        let words = Messages::english().unwrap();
        assert_eq!(words.duration("P2D"), "two days");
        assert_eq!(words.duration("P1Y6M"), "one year and six months");
        assert_eq!(words.duration("P11M"), "11 months");
        assert_eq!(words.duration("P3W~"), "about three weeks");
        assert_eq!(words.duration("PT20M~"), "about 20 minutes");
        assert_eq!(
            words.duration("P1M2DT3H1M"),
            "one month, two days, three hours and one minute"
        );
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
