//! The glossary.

use super::listed::{self, Share};
use crate::content::shapes::Kind;
use crate::dossier::{Dossier, Term};
use crate::language::order::Order;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Step};
use crate::page::make::sources::former_places;
use crate::page::messages::direction::direction;
use crate::page::model::{GlossaryPage, NativeName, TermCard};
use crate::page::routes::Overview;
use crate::text::keyword::keyphrase;

/// Terms by their alphabet.
pub(crate) fn in_order(dossier: &Dossier) -> Vec<&Term> {
    let mut terms: Vec<&Term> = dossier.terms.values().collect();
    let order = Order::of(&dossier.site.language);
    terms.sort_by_cached_key(|term| order.key(&term.term));
    terms
}

/// About how much HTML a term becomes, beside its definition, and one of its uses.
const ENTRY: usize = 250;
const USE: usize = 500;

/// Divides the glossary by letter.
pub(crate) fn divide(dossier: &Dossier, divisions: &mut Divisions) {
    let uses = &dossier.backlinks.uses;
    let row = |term: &Term| {
        let words = term.definition.body.text.len() + term.note.body.text.len();
        Row {
            steps: [
                Step::letter(keyphrase(&term.term).chars().next()),
                Step::Every,
            ],
            bytes: ENTRY + words + USE * uses.get(&term.id).map_or(0, Vec::len),
        }
    };
    let rows = in_order(dossier).into_iter();
    let rows = rows.map(|term| (&term.id, row(term))).collect();
    listed::overview(divisions, Overview::Glossary, dossier.terms.keys(), rows);
    let terms: Vec<&Term> = dossier.terms.values().collect();
    let id = |term: &Term| term.id.clone().into();
    divisions.place(Overview::Glossary, &terms, id);
}

/// The glossary, or a part of it.
pub(crate) fn page(edition: Edition<'_>, part: usize) -> GlossaryPage {
    let dossier = edition.dossier;
    let share = Share::of(edition, Overview::Glossary, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    GlossaryPage {
        count: dossier.terms.len(),
        listing: share.listing(cx),
        terms: share
            .rows(dossier.terms.values(), || in_order(dossier))
            .into_iter()
            .map(|term| term_card(cx, term))
            .collect(),
        frame: cx.frame(
            &address,
            "glossary",
            &share.title(cx, cx.messages.get("glossary")),
            cx.messages.get("glossary-description"),
        ),
    }
}

pub(crate) fn term_card(cx: Context<'_>, term: &Term) -> TermCard {
    let uses = cx
        .dossier
        .backlinks
        .uses
        .get(&term.id)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let forms = term.forms.iter().map(|(lang, text)| NativeName {
        text: text.clone(),
        lang: lang.clone(),
        dir: direction(lang),
        language: cx.messages.language_name(lang),
    });
    let id = address::place_of(Kind::Term, term.id.as_str());
    TermCard {
        definition_html: cx.html_in(&[&id], &term.definition),
        note_html: cx.html_in(&[&id, "note"], &term.note),
        id,
        formerly: former_places(cx, &term.id.clone().into()),
        term: term.term.clone(),
        forms: forms.collect(),
        see_also: cx.links(&term.see_also),
        evidence: cx.evidence(&term.evidence),
        uses: cx.annotated_sentences(uses),
    }
}
