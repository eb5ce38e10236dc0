//! What has something to say in the margin of an article: annotations, mentions with a note, corrections by others.

use super::related::Correction;
use crate::dossier::{Annotation, Mention, Passage, What};

/// A mark or mention that has something to say in the margin.
pub(super) enum Noted<'a> {
    /// An annotation, and its place among the article's.
    Annotation(usize, &'a Annotation),
    /// A mention, and its place among the article's.
    Mention(usize, &'a Mention),
    /// What another article corrects here.
    Correction(Correction<'a>),
}

impl Noted<'_> {
    pub(super) fn passage(&self) -> &Passage {
        match self {
            Self::Annotation(_, annotation) => &annotation.passage,
            Self::Mention(_, mention) => &mention.passage,
            Self::Correction(correction) => &correction.corrected.passage,
        }
    }

    pub(super) fn key(&self) -> &str {
        match self {
            Self::Annotation(_, annotation) => &annotation.key,
            Self::Mention(_, mention) => &mention.key,
            Self::Correction(correction) => &correction.corrected.key,
        }
    }

    pub(super) fn is_suggested(&self) -> bool {
        match self {
            Self::Annotation(_, annotation) => annotation.provenance.suggested,
            Self::Mention(_, mention) => mention.provenance.suggested,
            Self::Correction(_) => false,
        }
    }

    pub(super) fn class(&self) -> &'static str {
        match self {
            Self::Annotation(_, annotation) => class(&annotation.what),
            Self::Mention(..) => "remark",
            Self::Correction(_) => "remark correction",
        }
    }

    pub(super) fn is_mention(&self) -> bool {
        matches!(self, Self::Mention(..))
    }

    /// Which of several annotations on the same words comes first: what is claimed before who says it, and so on. Its sorts are
    /// counted in the same order, with the messages that count them.
    pub(super) fn rank(&self) -> usize {
        match self {
            Self::Annotation(_, annotation) => match annotation.what {
                What::Claim(_) => 0,
                What::Quote(_) => 1,
                What::Event(_) => 2,
                What::Date(_) => 3,
                What::Term(_) => 4,
                What::Note => 5,
            },
            Self::Mention(..) | Self::Correction(_) => 5,
        }
    }
}

/// The messages that count what [`Noted::rank`] orders.
pub(super) const COUNTED: [&str; 6] = [
    "n-claims",
    "n-quotations",
    "n-events",
    "n-dates",
    "n-terms",
    "n-remarks",
];

/// How far inside the marks of a kind are drawn; sentences are at 0.
pub(super) fn depth(class: &str) -> u8 {
    match class {
        "claim" | "event" | "remark" | "remark correction" => 1,
        _ => 2,
    }
}

/// The class by which an annotation is drawn.
pub(crate) fn class(what: &What) -> &'static str {
    match what {
        What::Quote(_) => "quote",
        What::Claim(_) => "claim",
        What::Event(_) => "event",
        What::Date(_) => "date",
        What::Term(_) => "term",
        What::Note => "remark",
    }
}
