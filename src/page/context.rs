//! What pages are made of.

use super::messages::Messages;
use crate::dossier::Dossier;

/// A dossier in the words of a language: what pages are made of.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The messages of the interface, in its language.
    pub messages: &'a Messages,
}
