//! Dates of what is published, said or looked at. Their years are recent, or they are years of another calendar.

use super::fields::date;
use super::yaml::Node;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};
use crate::time::calendars::{calendars_of, is_no_date_of_news};
use crate::time::edtf::Edtf;

/// Reads a date of something that can only have happened in the time of newspapers.
pub(super) fn recent_date(node: Node, problems: &mut Diagnostics) -> Option<Located<Edtf>> {
    let read = date(node, problems)?;
    problems.extend(misdated(&read));
    Some(read)
}

/// Reports a date on which nothing can have been published, said or looked at.
pub(super) fn misdated(date: &Located<Edtf>) -> Option<Diagnostic> {
    let is_wrong = is_no_date_of_news(&date.value);
    is_wrong.then(|| of_another_calendar(date, &calendars_of(&date.value, &(1900..=2100))))
}

/// Says that a date is probably one of another calendar, which may be one of these.
pub fn of_another_calendar(date: &Located<Edtf>, calendars: &[&str]) -> Diagnostic {
    let message = format!(
        "{} is probably a date of another calendar",
        date.value.in_words()
    );
    let help = match calendars {
        [] => "dates are those of the Gregorian calendar: write the one that it has for this day"
            .to_owned(),
        names => format!(
            "dates are those of the Gregorian calendar: if this is one of the {} calendar, write the Gregorian date of that day",
            names.join(" or ")
        ),
    };
    Diagnostic::at(Rule::AnotherCalendar, date.span, message).help(help)
}
