//! What is called literal must be shown as literal by the text itself: by quotation marks, or by the form it has.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::{Article, Setting};

pub(super) fn check(article: &Article, problems: &mut Diagnostics) {
    let literal = super::confirmed_quotes(article).filter(|(_, quote)| super::is_literal(quote));
    // Block quotations, interviews, transcripts, dialogues, verse and headlines need no marks.
    let bare = literal.filter(|(_, quote)| quote.setting == Setting::Prose);
    for (annotation, _) in bare {
        problems.push(
            Diagnostic::at(
                Rule::DirectQuoteWithoutMarks,
                annotation.span,
                "this quote is said to be literal, and its words stand in no quotation marks",
            )
            .help("if the article speaks in its own words here, write `type: indirect`; if only some of them are quoted, write `type: mixed` or quote only those")
            .help("if the source has quotation marks here, restore them in the text; if the words are literal without marks, keep the type and say why: `allow: {direct-quote-without-marks: …}`"),
        );
    }
}
