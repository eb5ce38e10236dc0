//! The dossier as a whole, its pages of prose, and what was corrected.

use super::ids::{ActorId, ArticleId, PageId, RecordId};
use super::prose::Prose;
use crate::content::site::BundledTheme;
use crate::diagnostic::FileId;
use crate::time::edtf::Edtf;

/// The dossier as a whole.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// The question it answers.
    pub question: Option<String>,
    /// One or two sentences.
    pub description: String,
    /// Language tag.
    pub language: String,
    /// Who answers for it.
    pub editor: Option<String>,
    /// The articles that a reader begins with, in this order.
    pub begin: Vec<ArticleId>,
    /// The two sides of the dispute, as the editor sees them.
    pub sides: Option<[Side; 2]>,
    /// Licence of its own words: name, address.
    pub license: Option<(String, Option<String>)>,
    /// Where it will be.
    pub base_url: Option<String>,
    /// When its content was last changed.
    pub updated: Option<Edtf>,
    /// Whether preview images are made, if the site's address is known.
    pub previews: bool,
    /// Whether parts of pages are pages of their own, for frames on other sites.
    pub embeds: bool,
    /// Whether places are in the network too.
    pub network_places: bool,
    /// The look of its site.
    pub theme: BundledTheme,
}

/// A side of the dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// What it is called.
    pub name: String,
    /// Who is on it.
    pub actors: Vec<ActorId>,
}

/// A page of prose.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its id.
    pub id: PageId,
    /// Its file.
    pub file: FileId,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: Option<String>,
    /// Place among the others.
    pub order: usize,
    /// Text.
    pub prose: Prose,
}

/// A correction.
#[derive(Clone, Debug)]
pub struct Correction {
    /// When it was made.
    pub date: Edtf,
    /// What was corrected.
    pub page: RecordId,
    /// What it said.
    pub was: String,
    /// What it says.
    pub now: String,
    /// Why.
    pub why: String,
    /// Who corrected.
    pub by: Option<String>,
}
