//! Who hears what the server does.

use crate::diagnostic::{Diagnostics, Sources};

/// Who hears what the server does: the person who started it.
pub trait Log: Send + Sync {
    /// The server answers at this address.
    fn serving(&self, address: &str);

    /// The dossier can be annotated at this address. Whoever has it can change the dossier's files.
    fn annotating(&self, address: &str);

    /// Something that is good to know.
    fn note(&self, words: &str);

    /// Why nothing can be shown.
    fn error(&self, words: &str);

    /// What is wrong with the content that was not wrong before.
    fn diagnostics(&self, new: &Diagnostics, sources: &Sources);
}
