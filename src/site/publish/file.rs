//! The files of a site.

use std::borrow::Cow;

/// The file in the output that lists what was written there.
pub const LEDGER: &str = ".dossier-ledger";

/// One file of the finished site.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path relative to the site's root, with `/` between the parts: `articles/x.html`.
    pub path: String,
    /// Its content.
    pub bytes: Cow<'static, [u8]>,
}
