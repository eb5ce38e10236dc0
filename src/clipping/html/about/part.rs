//! Words that a page marks.

/// Words that are marked.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// As what.
    pub(super) kind: PartKind,
    /// The words.
    pub(super) text: String,
    /// The value that is beside the words for machines.
    pub(super) value: Option<String>,
    /// How plainly the mark says so: by a standard, by a name, by an element alone.
    pub(super) strength: Strength,
}

/// What words are marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartKind {
    /// Who wrote it.
    Author,
    /// When it was published, or simply a time.
    Date,
    /// When it was changed.
    Changed,
    /// The headline of a work.
    Headline,
}

/// How plainly a mark says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// By an element or a class that may mean something else too.
    Weak,
    /// By a name that means just this.
    Named,
    /// By a standard: microdata, microformats, `pubdate`, `rel=author`.
    Standard,
}
