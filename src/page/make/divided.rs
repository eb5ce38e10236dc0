//! Which lists of a dossier are divided.

use super::{
    actor, articles, chronology, gaps, glossary, ledger, places, search, sections, sources,
};
use crate::dossier::Dossier;
use crate::page::context::Edition;
use crate::page::division::{Divisions, Limits};
use crate::page::messages::Messages;

/// The lists of a dossier that are too long for one page.
pub(crate) fn divisions(dossier: &Dossier, messages: &Messages, limits: Limits) -> Divisions {
    let mut divisions = Divisions::within(limits);
    let none = Divisions::default();
    let edition = Edition {
        dossier,
        messages,
        divisions: &none,
    };
    articles::divide(dossier, &mut divisions);
    actor::divide(dossier, &mut divisions);
    chronology::divide(dossier, &mut divisions);
    glossary::divide(dossier, &mut divisions);
    places::divide(dossier, &mut divisions);
    sources::divide(dossier, &mut divisions);
    ledger::divide(dossier, &mut divisions);
    gaps::divide(edition, &mut divisions);
    search::divide(edition, &mut divisions);
    sections::divide(edition, &mut divisions);
    divisions
}
