//! Times of day in figures, in languages whose lexicon has the words around them: "kurz nach 22.40 Uhr", "vers 22h40", "a las
//! 22.40".

use super::lexicon::{LEXICONS, Lexicon, Words};
use crate::time::hours::{Exactness, Hours};
use crate::time::{Expression, Meaning};

/// In minutes.
const HOUR: i64 = 60;
/// How exact a time in whole hours is, in minutes.
const BY_THE_HOUR: i64 = 30;

/// Reads words that name a time of day and nothing else, in any language.
pub(super) fn time_of_day(words: &str) -> Option<Expression> {
    let small = words.trim().to_lowercase();
    let hours = LEXICONS.iter().find_map(|lexicon| read(&small, lexicon))?;
    Some(Expression::of(Meaning::TimeOfDay).at(Some(hours)))
}

fn read(small: &str, lexicon: &Lexicon) -> Option<Hours> {
    let clock = &lexicon.clock;
    let ways = [
        (clock.about, Exactness::About),
        (clock.after, Exactness::After),
        (clock.before, Exactness::Before),
    ];
    let said = ways
        .into_iter()
        .find_map(|(words, how)| Some((how, behind(small, words)?)));
    let (how, rest) = match said {
        Some((how, rest)) => (Some(how), rest),
        None => (None, small),
    };
    let led = behind(rest, clock.at);
    let is_led = led.is_some() || how.is_some();
    let time = led.unwrap_or(rest);
    let (hour, minute, rest) = figures(time)?;
    let is_marked = clock.behind.has(rest);
    let is_time = match minute {
        Some(_) => is_marked || (is_led && rest.is_empty()),
        None => is_marked,
    };
    let exact = if minute.is_some() { 0 } else { BY_THE_HOUR };
    let hours = Hours::at(hour * HOUR + minute.unwrap_or_default(), exact);
    // For hours up to twelve, nothing says which half of the day is meant.
    let hours = match hour {
        1..=11 if !time.starts_with('0') => hours.or_again_after(12 * HOUR),
        _ => hours,
    };
    is_time.then(|| how.map_or(hours, |how| hours.said_to_be(how)))
}

/// The text after the longest of `words` that it begins with.
fn behind(text: &str, words: Words) -> Option<&str> {
    let rests = words
        .iter()
        .filter_map(|word| text.strip_prefix(word)?.strip_prefix(' '));
    rests.min_by_key(|rest| rest.len()).map(str::trim_start)
}

/// "22.40", "22:40", "22h40", "22 h 40", "22": the hour, the minutes, and the text after them.
fn figures(text: &str) -> Option<(i64, Option<i64>, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (hour, rest) = text.split_at_checked(digits(text))?;
    let number = |digits: &str, most: i64| {
        let number = digits.parse::<i64>().ok()?;
        (digits.len() <= 2 && number < most).then_some(number)
    };
    let hour = number(hour, 24)?;
    let spaced = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let behind = match spaced.strip_prefix('h') {
        Some(behind) => Some(behind.trim_start_matches([' ', '\u{a0}', '\u{202f}'])),
        None => rest.strip_prefix(['.', ':']),
    };
    if let Some(behind) = behind {
        let (minute, rest) = behind.split_at_checked(digits(behind))?;
        if minute.len() == 2 {
            return Some((hour, Some(number(minute, 60)?), rest.trim()));
        }
    }
    Some((hour, None, spaced.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::days::Days;
    use crate::time::edtf::Edtf;

    #[test]
    fn times_in_figures_are_read_in_several_languages() {
        let day = Days::of(&Edtf::parse("2025-03-14").unwrap());
        for (words, wanted) in [
            ("um 22.40 Uhr", "22:40"),
            ("22:40 Uhr", "22:40"),
            ("gegen 23 Uhr", "between 22:30 and 23:30"),
            ("kurz nach 22.40 Uhr", "between 22:40 and 23:10"),
            ("Kurz vor 22.40 Uhr", "between 22:10 and 22:40"),
            ("à 22h40", "22:40"),
            ("à 22\u{a0}h\u{a0}40", "22:40"),
            ("peu après 22 h 40", "between 22:40 and 23:10"),
            ("vers 23 heures", "between 22:30 and 23:30"),
            ("a las 22.40", "22:40"),
            ("hacia las 22:40 horas", "between 22:10 and 23:10"),
            ("alle ore 22.40", "22:40"),
            ("por volta das 22h40", "between 22:10 and 23:10"),
            ("rond 22.40 uur", "between 22:10 and 23:10"),
            ("um 09.05 Uhr", "09:05"),
        ] {
            let read = Expression::read(words).and_then(|read| read.from_event(day));
            let said = read.and_then(|moment| moment.in_words());
            let wanted = format!("14 March 2025, {wanted}");
            assert_eq!(said.as_deref(), Some(wanted.as_str()), "{words}");
        }
        for words in [
            "um 10.40 Uhr",
            "um 1.01 Uhr",
            "a las 10.40",
            "22 Menschen",
            "um 22",
            "à 22 km",
            "um 25.10 Uhr",
            "22.75 Uhr",
            "12.05.2024",
            "um",
            "",
        ] {
            let read = Expression::read(words).and_then(|read| read.from_event(day));
            assert_eq!(read, None, "{words}");
        }
    }
}
