//! Values of claims: the figures that a claim gives as an answer.

use std::fmt;

use super::fields::{Fields, date, text};
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span};
use crate::time::edtf::Edtf;

/// A number as written, exact to six decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal(i128);

/// The figures that a claim gives as an answer.
#[derive(Clone, Debug)]
pub enum AmountText {
    /// A number with a unit, or bounds for one.
    Number {
        /// The least that it can be; `None` if that is open.
        at_least: Option<Decimal>,
        /// The most that it can be; `None` if that is open.
        at_most: Option<Decimal>,
        /// What is counted, as written.
        unit: String,
    },
    /// A date.
    Date(Edtf),
}

const DECIMALS: usize = 6;
const MILLION: i128 = 1_000_000;

impl Decimal {
    /// Reads digits, with an optional `-` before them and optional decimals after a `.`: at most fifteen digits, and six decimals.
    pub fn parse(written: &str) -> Option<Self> {
        let (sign, digits) = match written.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, written),
        };
        let (whole, decimals) = match digits.split_once('.') {
            Some((_, "")) => return None,
            Some((whole, decimals)) => (whole, decimals),
            None => (digits, ""),
        };
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let fits = (1..=15).contains(&whole.len()) && decimals.len() <= DECIMALS;
        if !fits || !is_digits(whole) || !is_digits(decimals) {
            return None;
        }
        let millionths: i128 = format!("{whole}{decimals:0<DECIMALS$}").parse().ok()?;
        Some(Self(sign * millionths))
    }

    /// A whole number.
    pub fn whole(number: i64) -> Self {
        Self(i128::from(number) * MILLION)
    }

    /// In millionths.
    pub fn millionths(self) -> i128 {
        self.0
    }

    /// From millionths.
    pub fn of_millionths(millionths: i128) -> Self {
        Self(millionths)
    }
}

impl fmt::Display for Decimal {
    /// Digits, and only as many decimals as there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (size / MILLION.unsigned_abs(), size % MILLION.unsigned_abs());
        let decimals = format!("{rest:0>DECIMALS$}");
        match decimals.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            decimals => write!(f, "{sign}{whole}.{decimals}"),
        }
    }
}

/// Reads `value` and `unit` of a claim. A value without a unit is a date, because "7" alone does not say what it counts.
pub(super) fn amount(fields: &mut Fields<'_>) -> Option<Located<AmountText>> {
    let value = fields.read("value", |node, _| Some(node));
    let unit = fields.text("unit");
    let problems = fields.problems();
    let Some(value) = value else {
        if let Some(unit) = unit {
            let problem = Diagnostic::at(Rule::FieldConflict, unit.span, "a unit without a value");
            problems.push(problem.help("add `value`, or remove `unit`"));
        }
        return None;
    };
    let span = value.span;
    let amount = amount_of(value, unit, problems)?;
    Some(Located::new(amount, span))
}

fn amount_of(
    value: Node,
    unit: Option<Located<String>>,
    problems: &mut Diagnostics,
) -> Option<AmountText> {
    let span = value.span;
    match (&value.value, unit) {
        (Value::Map(_), unit) => {
            let (at_least, at_most) = bounds(value, problems)?;
            let unit = unit.or_else(|| without_unit(span, problems))?.value;
            Some(AmountText::Number {
                at_least,
                at_most,
                unit,
            })
        }
        (_, Some(unit)) => {
            let number = decimal(value, problems)?.value;
            Some(AmountText::Number {
                at_least: Some(number),
                at_most: Some(number),
                unit: unit.value,
            })
        }
        (Value::Text(written), None)
            if Decimal::parse(written).is_some() && Edtf::parse(written).is_err() =>
        {
            without_unit(span, problems);
            None
        }
        (_, None) => date(value, problems).map(|date| AmountText::Date(date.value)),
    }
}

fn without_unit(span: Span, problems: &mut Diagnostics) -> Option<Located<String>> {
    let problem = Diagnostic::at(
        Rule::FieldConflict,
        span,
        "a number that does not say what it counts",
    );
    problems.push(problem.help("add `unit`, such as `unit: deaths`"));
    None
}

type Bounds = (Option<Decimal>, Option<Decimal>);

fn bounds(node: Node, problems: &mut Diagnostics) -> Option<Bounds> {
    let span = node.span;
    let mut fields = Fields::new(&tables::BOUNDS, node, problems);
    let has_none = ["at_least", "at_most"]
        .iter()
        .all(|name| fields.key_span(name).is_none());
    let at_least = fields.read("at_least", decimal);
    let at_most = fields.read("at_most", decimal);
    fields.finish();
    if let (Some(least), Some(most)) = (&at_least, &at_most)
        && least.value > most.value
    {
        let message = "`at_least` is more than `at_most`";
        let problem = Diagnostic::at(Rule::FieldConflict, span, message);
        problems.push(problem.help("swap the two, or correct one of them"));
        return None;
    }
    if has_none {
        let message = "a value in braces has neither `at_least` nor `at_most`";
        let problem = Diagnostic::at(Rule::FieldConflict, span, message);
        problems.push(problem.help("write `{at_least: 7}` or `{at_most: 9}`, or just a number"));
    }
    let bound = |bound: Option<Located<Decimal>>| bound.map(|bound| bound.value);
    let bounds = (bound(at_least), bound(at_most));
    (bounds != (None, None)).then_some(bounds)
}

/// A number in digits.
fn decimal(node: Node, problems: &mut Diagnostics) -> Option<Located<Decimal>> {
    let written = text(node, problems)?;
    if let Some(number) = Decimal::parse(&written.value) {
        return Some(Located::new(number, written.span));
    }
    let message = format!("expected a number here, found `{}`", written.value);
    let problem = Diagnostic::at(Rule::WrongType, written.span, message);
    problems.push(match plain(&written.value) {
        Some(plain) => problem.respell(
            "write the number without anything between its digits",
            written.span,
            &written.value,
            plain,
        ),
        None => problem.help(
            "write digits, with `.` before decimals: `7`, `1200`, `2.5`; bounds are `{at_least: 7}` and `{at_most: 9}`",
        ),
    });
    None
}

/// A number without its thousands separators.
fn plain(written: &str) -> Option<String> {
    let is_between = |c: char| matches!(c, ',' | '_' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}');
    let mut groups = written.trim_start_matches('-').split(is_between);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = !rest.is_empty()
        && (1..=3).contains(&first.len())
        && rest.iter().all(|group| group.len() == 3);
    let plain: String = written.chars().filter(|c| !is_between(*c)).collect();
    (is_grouped && Decimal::parse(&plain).is_some()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_as_written() {
        for written in ["7", "0", "-3", "2.5", "1200", "0.000001", "999999999999999"] {
            assert_eq!(Decimal::parse(written).unwrap().to_string(), written);
        }
        assert_eq!(Decimal::parse("2.50").unwrap().to_string(), "2.5");
        for written in [
            "",
            "-",
            ".5",
            "5.",
            "1e3",
            "7a",
            "+7",
            "1,200",
            "٧",
            "1.0000001",
        ] {
            assert_eq!(Decimal::parse(written), None, "{written}");
        }
    }

    #[test]
    fn thousands_are_recognised_and_nothing_else() {
        assert_eq!(plain("1,200").as_deref(), Some("1200"));
        assert_eq!(plain("-12 000 000").as_deref(), Some("-12000000"));
        for written in ["1,2", "1,2000", "12", ",200", "1,200,3"] {
            assert_eq!(plain(written), None, "{written}");
        }
    }
}
