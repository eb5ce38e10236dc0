//! What a clipping says about itself that did not become a field. It is listed, so that nothing is lost silently.

/// Words of a clipping about itself that did not become a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unread {
    /// Words at the head that contain a date, or a date in the data, that was not used.
    Date(String),
    /// Words that may name the author.
    Byline(String),
    /// Words that may be the publisher's name.
    Publisher(String),
    /// A name on a separate line, which may be anyone's.
    Name(String),
    /// Another line at the head that was not understood.
    Line(String),
    /// The language that it states, if that is not a language tag.
    Language(String),
}

impl Unread {
    /// The field that it may belong to, for data.
    pub(super) fn field(&self) -> &'static str {
        match self {
            Self::Date(_) => "published",
            Self::Byline(_) => "byline",
            Self::Publisher(_) => "publisher",
            Self::Name(_) => "name",
            Self::Line(_) => "head",
            Self::Language(_) => "language",
        }
    }

    /// Its words.
    pub(super) fn words(&self) -> &str {
        match self {
            Self::Date(words)
            | Self::Byline(words)
            | Self::Publisher(words)
            | Self::Name(words)
            | Self::Line(words)
            | Self::Language(words) => words,
        }
    }

    /// Its words, mutable.
    pub(super) fn words_mut(&mut self) -> &mut String {
        match self {
            Self::Date(words)
            | Self::Byline(words)
            | Self::Publisher(words)
            | Self::Name(words)
            | Self::Line(words)
            | Self::Language(words) => words,
        }
    }
}

/// The most words of one kind that a draft lists; the data contains all of them.
const MOST: usize = 6;

/// Sentences about what was not used, for the comments in a draft.
pub(super) fn sentences(unread: &[Unread]) -> Vec<String> {
    let of = |field: &str, before: &str| {
        let words: Vec<String> = unread
            .iter()
            .filter(|one| one.field() == field)
            .take(MOST)
            .map(|one| format!("“{}”", one.words()))
            .collect();
        (!words.is_empty()).then(|| format!("{before}: {}.", words.join(", ")))
    };
    [
        of("publisher", "Perhaps the publisher, not used"),
        of(
            "name",
            "A name at the beginning, perhaps the byline or the publisher, not used",
        ),
        of("byline", "Perhaps the byline, not used"),
        of("published", "Dates that were not used"),
        of("head", "Lines at the beginning that were not understood"),
        of("language", "Given as the language, but not a language tag"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether there is a date that was not used, or a line with figures that was not understood.
pub(super) fn has_date(unread: &[Unread]) -> bool {
    unread.iter().any(|one| match one {
        Unread::Date(_) => true,
        Unread::Line(words) => words.contains(char::is_numeric),
        _ => false,
    })
}

/// Whether there are words that may name the publisher.
pub(super) fn may_name_publisher(unread: &[Unread]) -> bool {
    let may = |one: &Unread| {
        matches!(
            one,
            Unread::Publisher(_) | Unread::Name(_) | Unread::Line(_)
        )
    };
    unread.iter().any(may)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unread_facts_are_listed_by_kind() {
        let unread = [
            Unread::Date("03/04/2024".into()),
            Unread::Language("de-ere".into()),
            Unread::Date("soon after 5".into()),
        ];
        assert_eq!(
            sentences(&unread),
            [
                "Dates that were not used: “03/04/2024”, “soon after 5”.",
                "Given as the language, but not a language tag: “de-ere”."
            ]
        );
        assert!(has_date(&unread) && sentences(&[]).is_empty());
    }
}
