//! What the pages of a dossier are made of, and the place from which one page sees it.

use crate::dossier::Dossier;
use crate::page::address::From;
use crate::page::division::Divisions;
use crate::page::messages::Messages;

/// A dossier in the words of a language: what pages are made of.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The messages of the interface, in its language.
    pub messages: &'a Messages,
    /// The lists that are too long for one page.
    pub divisions: &'a Divisions,
}

/// What is needed to make one page: the dossier, the messages, and where the page is.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    /// The dossier.
    pub(crate) dossier: &'a Dossier,
    /// The messages of the interface.
    pub(crate) messages: &'a Messages,
    /// The lists that are too long for one page.
    pub(crate) divisions: &'a Divisions,
    /// The page from which links lead.
    pub(crate) from: From<'a>,
}

impl<'a> Context<'a> {
    /// Cards for the page at this address.
    pub(crate) fn new(edition: Edition<'a>, address: &str) -> Self {
        Self {
            dossier: edition.dossier,
            messages: edition.messages,
            divisions: edition.divisions,
            from: From::page(address, &edition.divisions.places),
        }
    }

    /// Cards for a part of the whole document.
    pub(crate) fn part(edition: Edition<'a>, folder: &'a str, id: &'a str) -> Self {
        Self {
            dossier: edition.dossier,
            messages: edition.messages,
            divisions: edition.divisions,
            from: From::part(folder, id),
        }
    }

    /// What they are made of.
    pub(crate) fn edition(&self) -> Edition<'a> {
        Edition {
            dossier: self.dossier,
            messages: self.messages,
            divisions: self.divisions,
        }
    }
}
