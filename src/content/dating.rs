//! Dates in an article: entries in `dates`, and how a date is known.

use super::choices::DateBasis;
use super::fields::Fields;
use super::shapes::{WhenText, anchor};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

impl DateBasis {
    /// Whether the date was derived or concluded, rather than stated by a source.
    pub fn is_derived(self) -> bool {
        matches!(self, Self::Resolved | Self::Inferred)
    }
}

/// An entry in `dates`: when, and what happened then. If nothing else says when, the words of its passage (`exact`) do.
pub(super) fn dating(
    fields: &mut Fields<'_>,
    exact: Option<&Located<String>>,
) -> Option<(WhenText, Option<Located<String>>)> {
    let stated = fields.date("date");
    let words = fields.text("relative");
    let anchor = anchor(fields);
    let value = fields.date("value");
    let event = fields.text("event");
    if let (Some(_), Some(value)) = (&stated, &value) {
        let problem = Diagnostic::at(
            Rule::FieldConflict,
            value.span,
            "a value together with a date: `value` is the date that the words in `relative` mean",
        );
        fields
            .problems()
            .push(problem.help("remove `value`, or write `relative: …` instead of `date: …`"));
    }
    let when = match (stated, words) {
        (Some(date), None) => WhenText::Date(date),
        (Some(date), Some(_)) => {
            let message = "a date is either stated or relative, and this one is both";
            let problem = Diagnostic::at(Rule::FieldConflict, date.span, message);
            fields
                .problems()
                .push(problem.help("keep either `date: …` or `relative: …`"));
            return None;
        }
        (None, words) => WhenText::Relative {
            words: words.or_else(|| exact.cloned())?,
            anchor,
            value,
        },
    };
    Some((when, event))
}

/// Checks that the basis of a date has a date, and an external one also a source.
pub(super) fn check_basis(
    basis: &Located<DateBasis>,
    has_date: bool,
    has_source: bool,
    (date, source): (&str, &str),
    problems: &mut Diagnostics,
) {
    if !has_date {
        problems.push(
            Diagnostic::at(
                Rule::FieldConflict,
                basis.span,
                format!("a basis without `{date}`"),
            )
            .help(format!("add `{date}`, or remove the basis")),
        );
    } else if basis.value == DateBasis::External && !has_source {
        problems.push(
            Diagnostic::at(
                Rule::FieldConflict,
                basis.span,
                "an external date without its source",
            )
            .help(format!("add `{source}`: a citation or an address")),
        );
    }
}
