//! What a site is made of.

use std::borrow::Cow;

/// The file in the output that names what was written there.
pub const LEDGER: &str = ".dossier-ledger";

/// One file of the finished site.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it is, relative to the site's root, with `/` between the parts: `articles/x.html`.
    pub path: String,
    /// What it holds.
    pub bytes: Cow<'static, [u8]>,
}
