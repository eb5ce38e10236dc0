//! What a line states.

use crate::clipping::dates;

/// What a line, or a part of one, states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stated {
    Title(String),
    Publisher(String),
    /// The agency that supplied the text, and the place of writing.
    Agency(String),
    Byline(String),
    /// The date of publication.
    Date(String),
    /// The date of the last change.
    Made(String),
    /// The place of writing.
    Place(String),
    Address(String),
    /// A section or a genre.
    Section,
    /// The text is a press release.
    Release,
    /// The text is a letter.
    Letter,
    /// The subject of a letter, which is its headline. For any other text, it is only a topic.
    Subject(String),
    /// A person's name next to a date or a genre: the author's, if nobody of that name is in the text.
    PerhapsWriter(String),
    /// A name next to the number of an issue: the paper's, if no other line states one.
    PerhapsPaper(String),
    /// A name before a comma and a date: a place, if the text says that something is there.
    PerhapsPlace(String),
    /// A name next to a date, which may be a publisher's, an author's or a place's.
    Name(String),
    /// Words around a text that do not belong to it: an email header, a line above its headline. They are listed for the editor.
    Aside(String),
    /// A date that is not read.
    UnreadDate(String),
}

/// The days in a line, as the line states them.
pub(super) fn of_days(days: dates::DayLine) -> Vec<Stated> {
    let published = days.published.map(Stated::Date);
    published
        .into_iter()
        .chain(days.changed.map(Stated::Made))
        .collect()
}
