//! Stretches of an article, and what a statement rests on.

use std::ops::Range;

use super::ids::ArticleId;
use crate::content::shapes::Part;
use crate::time::edtf::Edtf;

/// A block of an article.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its number, from 1; headings have none.
    pub number: Option<usize>,
    /// Its stretch of the text.
    pub range: Range<usize>,
    /// Its sentences, as stretches of the text.
    pub sentences: Vec<Range<usize>>,
}

/// A stretch of an article: part of the headline or of the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// Headline or text.
    pub part: Part,
    /// Where it begins, in bytes of that part.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Index of its paragraph; 0 for the headline.
    pub paragraph: usize,
    /// Index of its first sentence within the paragraph.
    pub sentence: usize,
}

impl Passage {
    /// Its stretch of the headline or text.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A passage of a certain article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PassageRef {
    /// The article.
    pub article: ArticleId,
    /// The passage.
    pub passage: Passage,
}

/// What a statement rests on.
#[derive(Clone, Debug)]
pub enum Evidence {
    /// A passage.
    Passage(PassageRef),
    /// Something outside the dossier.
    Outside {
        /// Its address.
        url: String,
        /// What it is.
        title: Option<String>,
        /// When it was looked at.
        accessed: Option<Edtf>,
    },
}
