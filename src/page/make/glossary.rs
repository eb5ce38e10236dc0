//! The glossary.

use crate::content::shapes::Kind;
use crate::dossier::{Dossier, Term};
use crate::language::order::Order;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::make::sources::former_places;
use crate::page::messages::direction::direction;
use crate::page::model::{GlossaryPage, NativeName, TermCard};
use crate::page::routes::Overview;

/// Terms by their alphabet.
pub(crate) fn in_order(dossier: &Dossier) -> Vec<&Term> {
    let mut terms: Vec<&Term> = dossier.terms.values().collect();
    let order = Order::of(&dossier.site.language);
    terms.sort_by_cached_key(|term| order.key(&term.term));
    terms
}

/// The glossary.
pub(crate) fn page(edition: Edition<'_>) -> GlossaryPage {
    let cx = Context::new(edition, Overview::Glossary.address());
    GlossaryPage {
        terms: in_order(edition.dossier)
            .into_iter()
            .map(|term| term_card(cx, term))
            .collect(),
        frame: cx.frame(
            Overview::Glossary.address(),
            "glossary",
            cx.messages.get("glossary"),
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
