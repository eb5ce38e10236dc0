//! Dates in figures: `2024-07-24`, `24.7.2024`, `13/7/2024`.

use super::solar;

/// The meaning of figures with signs between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figures {
    /// A day of the Gregorian calendar: year, month, day.
    Day(u32, u32, u32),
    /// A year, month and day whose year is too early for Gregorian dates in the news: the Solar Hijri or the lunar calendar.
    Hijri(u32, u32, u32),
    /// A year and two numbers that could each be the day; first the one that is written first.
    Either(u32, u32, u32),
    /// A time or another number.
    Other,
}

/// Reads figures. With slashes or hyphens, a day is read only if day and month cannot be confused.
pub(super) fn figures(written: &str) -> Figures {
    let sign = ['-', '/', '.']
        .into_iter()
        .find(|sign| written.contains(*sign));
    let numbers: Option<Vec<&str>> = sign.map(|sign| written.split(sign).collect());
    let Some([first, second, third]) = numbers.as_deref() else {
        return Figures::Other;
    };
    let day = year_first(first, second, third)
        .or_else(|| year_last(first, second, third, sign == Some('.')));
    match day {
        Some((year, month, day)) if year >= 1500 => Figures::Day(year, month, day),
        Some((year, month, day)) => Figures::Hijri(year, month, day),
        None => either(first, second, third).unwrap_or(Figures::Other),
    }
}

/// "3/4/2025"
fn either(first: &str, second: &str, third: &str) -> Option<Figures> {
    let year = year(third).filter(|year| *year >= 1500)?;
    Some(Figures::Either(
        year,
        number(first, 12)?,
        number(second, 12)?,
    ))
}

fn year_first(first: &str, second: &str, third: &str) -> Option<(u32, u32, u32)> {
    Some((year(first)?, number(second, 12)?, number(third, 31)?))
}

fn year_last(first: &str, second: &str, third: &str, is_dotted: bool) -> Option<(u32, u32, u32)> {
    let (first, second, year) = (number(first, 31)?, number(second, 31)?, year(third)?);
    let (month, day) = match (first, second) {
        (day, month) if is_dotted || day > 12 || day == month => (month, day),
        (month, day) if day > 12 => (month, day),
        _ => return None,
    };
    (month <= 12).then_some((year, month, day))
}

fn year(written: &str) -> Option<u32> {
    let year = written.parse().ok().filter(|_| written.len() == 4)?;
    let is_hijri = solar::YEARS.contains(&i64::from(year));
    (is_hijri || (1500..2200).contains(&year)).then_some(year)
}

fn number(written: &str, most: u32) -> Option<u32> {
    let number = written.parse().ok().filter(|_| written.len() <= 2);
    number.filter(|number| (1..=most).contains(number))
}
