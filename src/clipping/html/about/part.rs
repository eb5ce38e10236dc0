//! Words in a page with a meaning given by markup.

/// Marked words.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Their meaning.
    pub(super) kind: PartKind,
    /// The words.
    pub(super) text: String,
    /// The machine-readable value next to the words.
    pub(super) value: Option<String>,
    /// How explicit the markup is: by a standard, by a name, or by an element alone.
    pub(super) strength: Strength,
}

/// The meaning of marked words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartKind {
    /// The author.
    Author,
    /// The date of publication, or any time.
    Date,
    /// The date of a change.
    Changed,
    /// The headline of a work.
    Headline,
}

/// How explicit markup is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// An element or a class that may also mean something else.
    Weak,
    /// A name that means only this.
    Named,
    /// A standard: microdata, microformats, `pubdate`, `rel=author`.
    Standard,
}
