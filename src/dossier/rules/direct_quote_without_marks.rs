//! What is called literal must be shown as literal by the text itself: by quotation marks, or by the form it has.

use super::annotated::{confirmed_quotes, is_literal};
use crate::content::shapes::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::{Annotation, Article, Quote, Setting};

pub(super) fn check(article: &Article, problems: &mut Diagnostics) {
    for (annotation, quote) in confirmed_quotes(article) {
        if is_literal(quote) {
            problems.extend(bare(annotation, quote));
        }
    }
}

/// Block quotations, interviews, transcripts, dialogues, verse and headlines need no marks.
fn bare(annotation: &Annotation, quote: &Quote) -> Option<Diagnostic> {
    let (message, help) = match (quote.setting, annotation.passage.part) {
        (Setting::Prose, _) => (
            "this quote is marked as direct, but its words are not in quotation marks",
            "if the article uses its own words here, write `type: indirect`; if only some of them are quoted, write `type: mixed` or quote only those",
        ),
        (Setting::SomeMarks, Part::Text) => (
            "this quote is marked as direct, but some of its words are outside the quotation marks",
            "quote only the words between the quotation marks; if the article's words belong to the quote, write `type: mixed`",
        ),
        _ => return None,
    };
    Some(
        Diagnostic::at(Rule::DirectQuoteWithoutMarks, annotation.span, message)
            .help(help)
            .help("if the original has quotation marks here, restore them in the text; if the words are direct speech without quotation marks, keep the type and say why: `allow: {direct-quote-without-marks: …}`"),
    )
}
