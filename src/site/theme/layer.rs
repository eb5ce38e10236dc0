//! One file of a theme.

use std::borrow::Cow;

use camino::Utf8PathBuf;

/// One file of a theme.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    pub(super) bytes: Cow<'static, [u8]>,
    /// The dossier's own file; `None` for the embedded one.
    pub(super) file: Option<Utf8PathBuf>,
}
