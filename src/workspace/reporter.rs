//! Who hears how far the work is.

/// A part of the sequence that may take its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The folder is read.
    Read,
    /// Clippings are read and become articles.
    Convert,
    /// References, names and passages are looked up, and the rules are checked.
    Check,
    /// The theme is read.
    Theme,
    /// Pages and pictures are made.
    Render,
    /// Links of the pages are followed.
    Links,
    /// The site is written.
    Publish,
}

/// Hears how far the work is. All is heard in the order of the work, but for [`advance`](Reporter::advance), which threads call
/// as they go.
pub trait Reporter: Sync {
    /// A stage begins, and the one before it is over.
    fn start(&self, stage: Stage);

    /// One more of `all` parts of the stage is done.
    fn advance(&self, all: usize);

    /// A file was written below `content/`: an article made from a clipping, at this path from the dossier's folder.
    fn wrote_article(&self, path: &str);

    /// A file was written below `content/`: a record for a name that had none.
    fn wrote_record(&self, path: &str);
}

/// Hears nothing.
pub struct Silent;

impl Reporter for Silent {
    fn start(&self, _stage: Stage) {}
    fn advance(&self, _all: usize) {}
    fn wrote_article(&self, _path: &str) {}
    fn wrote_record(&self, _path: &str) {}
}
