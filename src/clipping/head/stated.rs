//! What a line states.

use crate::clipping::dates;

/// What a line, or a part of one, states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stated {
    Title(String),
    Publisher(String),
    /// The agency whose text it is, and where it was written.
    Agency(String),
    Byline(String),
    /// When it was published.
    Date(String),
    /// When it was last changed.
    Made(String),
    /// Where it was written.
    Place(String),
    Address(String),
    /// A section or a genre.
    Section,
    /// The text is an office's release.
    Release,
    /// It is a letter to someone.
    Letter,
    /// What a letter is about: its headline; of another text only a topic.
    Subject(String),
    /// A person's name beside a date or a genre: the writer's, if nobody of that name is in the text.
    PerhapsWriter(String),
    /// A name beside the number of an issue: the paper's, if no other line has one.
    PerhapsPaper(String),
    /// A name before a comma and a date: a place if the text says that something is there.
    PerhapsPlace(String),
    /// A name that is beside a date, and may be a publisher's, a writer's or a place's.
    Name(String),
    /// Words around a text that are none of its own: of the mail that brought it, of a line above its headline. They are listed.
    Aside(String),
    /// A date that is not read.
    UnreadDate(String),
}

/// The days that a line names, as it states them.
pub(super) fn of_days(days: dates::DayLine) -> Vec<Stated> {
    let published = days.published.map(Stated::Date);
    published
        .into_iter()
        .chain(days.changed.map(Stated::Made))
        .collect()
}
