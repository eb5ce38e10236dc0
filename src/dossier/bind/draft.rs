//! An article between the two phases: its passages are located, its references not yet looked up.

use crate::content::Record;
use crate::content::article::{AnnotationText, ArticleText, Common, MentionText, Status};
use crate::content::shapes::Reference;
use crate::diagnostic::{Diagnostics, Span};
use crate::dossier::model::Passage;
use crate::dossier::passages::Passages;

/// An article on its way: its passages are located, its references not yet looked up.
pub(super) struct Draft<'a> {
    pub(super) record: &'a Record<ArticleText>,
    pub(super) passages: Passages<'a>,
    pub(super) mentions: Vec<DraftMention<'a>>,
    /// The annotations with their passages, in the order of the text.
    pub(super) annotations: Vec<(Passage, &'a AnnotationText)>,
    pub(super) show_suggested: bool,
    /// The language its text is in.
    pub(super) language: &'a str,
    /// What was wrong on the way.
    pub(super) problems: Diagnostics,
}

/// Words that mean something, before that was looked up.
pub(super) struct DraftMention<'a> {
    pub(super) passage: Passage,
    pub(super) span: Span,
    pub(super) what: Meant<'a>,
}

/// What some words mean.
pub(super) enum Meant<'a> {
    /// An editor's entry.
    Annotated(&'a MentionText),
    /// A link in the text.
    Linked(&'a Reference),
    /// A name that was found.
    Named(Reference),
}

impl Draft<'_> {
    pub(super) fn words(&self, passage: &Passage) -> &str {
        let text = self.passages.text(passage.part);
        text.get(passage.range()).unwrap_or("")
    }

    /// Whether the dossier shows an annotation, or only keeps it for its editors.
    pub(super) fn shows(&self, common: &Common) -> bool {
        self.show_suggested || common.status == Status::Confirmed
    }
}
