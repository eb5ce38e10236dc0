//! Whoever publishes another's text in full says whose it is, and on what right.

use crate::content::Content;
use crate::content::article::TextKind;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    for record in &content.articles {
        let (holder, basis) = (&record.text.rights_holder, &record.text.rights_basis);
        let (missing, add) = match (holder, basis) {
            (Some(_), Some(_)) => continue,
            (None, None) => (
                "who holds the rights and on what basis it is published",
                "add `rights: {holder: …, basis: …}`",
            ),
            (None, Some(_)) => ("who holds the rights", "add `holder: …` to `rights`"),
            (Some(_), None) => (
                "on what basis it is published",
                "add `basis: …` to `rights`",
            ),
        };
        let kind = record.text.text_kind.as_ref();
        let Some(full) = kind.filter(|kind| kind.value == TextKind::Full) else {
            continue;
        };
        let message = format!("the text is published here in full, but nothing says {missing}");
        problems.push(Diagnostic::at(Rule::MissingRights, full.span, message).help(format!(
            "{add}; if you may not publish it, write a digest in your own words instead, with `text: digest` and a `basis` that says so"
        )));
    }
}
