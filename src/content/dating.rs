//! Dates in an article: an entry of `dates`, and how a date is known.

use super::article::{DateBasis, WhatText};
use super::fields::Fields;
use super::shapes::{WhenText, anchor};
use crate::diagnostic::{Diagnostic, Rule};

impl DateBasis {
    /// Whether the date was counted or concluded, and no source states it.
    pub fn is_derived(self) -> bool {
        matches!(self, Self::Resolved | Self::Inferred)
    }
}

/// An entry of `dates`.
pub(super) fn dating(fields: &mut Fields<'_>) -> Option<WhatText> {
    let stated = fields.date("date");
    let words = fields.text("relative");
    let anchor = anchor(fields);
    let value = fields.date("value");
    let event = fields.text("event");
    if let (Some(_), Some(value)) = (&stated, &value) {
        let problem = Diagnostic::at(
            Rule::FieldConflict,
            value.span,
            "a value beside a date: `value` is what words in `relative` come to",
        );
        fields
            .problems()
            .push(problem.help("leave `value` out, or write `relative: …` instead of `date: …`"));
    }
    match (stated, words) {
        (Some(date), None) => Some(WhatText::Date(WhenText::Date(date), event)),
        (None, Some(words)) => {
            let when = WhenText::Relative {
                words,
                anchor,
                value,
            };
            Some(WhatText::Date(when, event))
        }
        (stated, _) => {
            let message = match &stated {
                Some(_) => "a date is stated or relative, and this one is both",
                None => "this says when in neither `date` nor `relative`",
            };
            let span = stated.map_or(fields.span(), |date| date.span);
            let problem = Diagnostic::at(Rule::FieldConflict, span, message);
            fields
                .problems()
                .push(problem.help("write one of `date: …` and `relative: …`"));
            None
        }
    }
}
