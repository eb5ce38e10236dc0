//! The dateline at the head of a text: where it was written, when, and by which agency.
//!
//! `(Agency) PLACE, Country, Month D YYYY (AGENCY) —`. Only the place is needed; capitals, a date or an agency make it sure.

use super::dates;
use super::words::plain;

/// What a dateline says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dateline {
    /// The place as printed.
    pub(super) place: String,
    /// The agency in brackets.
    pub(super) agency: Option<String>,
    /// The date, in EDTF.
    pub(super) date: Option<String>,
    /// Whether capitals, a date or an agency show that it is a dateline; else the place must be a known one.
    pub(super) is_sure: bool,
    /// Where the text behind it begins.
    pub(super) end: usize,
}

/// No dateline is longer, in bytes.
const LONGEST: usize = 120;
/// What stands behind a dateline that nothing else shows to be one.
const TEXT_BEHIND: usize = 120;

impl Dateline {
    /// The dateline a paragraph begins with.
    pub(super) fn read(paragraph: &str) -> Option<Self> {
        separators(paragraph).find_map(|(head, end)| Self::of(paragraph, head, end))
    }

    fn of(paragraph: &str, head: usize, end: usize) -> Option<Self> {
        let (words, agency) = without_agency(paragraph.get(..head)?)?;
        let mut parts = words.split(',').map(str::trim);
        let place = parts.next()?.trim_end_matches('.');
        let rest: Vec<&str> = parts.collect();
        let date = dates::stated(&rest.join(" "));
        let sound = is_place(place) && rest.iter().all(|part| is_country(part) || is_of_a_date(part));
        let behind = paragraph.get(end..)?;
        let in_capitals = is_in_capitals(place);
        let is_sure = in_capitals || date.is_some() || agency.is_some();
        let opens = behind.chars().find(|c| c.is_alphanumeric()).is_none_or(|c| !c.is_lowercase());
        let likely = is_sure || (place.split_whitespace().count() <= 2 && behind.chars().count() >= TEXT_BEHIND);
        let begins = opens || (in_capitals && is_sure);
        (sound && likely && begins && !behind.trim().is_empty()).then(|| Self { place: place.to_owned(), agency, date, is_sure, end })
    }
}

/// Every sign that can end a dateline, with where its head ends and the text begins.
fn separators(paragraph: &str) -> impl Iterator<Item = (usize, usize)> {
    let places = paragraph.char_indices().take_while(|(at, _)| *at < LONGEST);
    places.filter_map(|(at, c)| {
        let rest = paragraph.get(at..)?;
        let length = match c {
            ':' | '—' | '–' => c.len_utf8(),
            ' ' if rest.starts_with(" -- ") => 4,
            '-' if rest.starts_with("--") => 2,
            ' ' if rest.starts_with(" - ") => 3,
            _ => return None,
        };
        let behind = rest.get(length..)?;
        Some((at, at + length + (behind.len() - behind.trim_start().len())))
    })
}

/// The head without the agency in brackets before or behind it.
fn without_agency(head: &str) -> Option<(&str, Option<String>)> {
    let head = head.trim();
    if let Some(rest) = head.strip_prefix('(') {
        let (agency, words) = rest.split_once(')')?;
        return Some((words.trim(), Some(agency.trim().to_owned())));
    }
    match head.strip_suffix(')') {
        None => Some((head, None)),
        Some(rest) => {
            let (words, agency) = rest.rsplit_once('(')?;
            Some((words.trim().trim_end_matches(','), Some(agency.trim().to_owned()).filter(|agency| !agency.is_empty())))
        }
    }
}

fn is_place(words: &str) -> bool {
    let listed: Vec<&str> = words.split(|c: char| c.is_whitespace() || c == '/').filter(|word| !word.is_empty()).collect();
    let first = listed.first().map(|word| plain(word)).unwrap_or_default();
    let fits = |word: &&str| {
        let joins = matches!(*word, "of" | "de" | "al" | "el" | "the" | "and");
        (joins || is_capitalised(word)) && word.chars().all(|c| crate::prose::names::is_word_char(c) || matches!(c, '-' | '\'' | '’' | '.'))
    };
    (1..=4).contains(&listed.len())
        && is_capitalised(words)
        && listed.iter().all(fits)
        && !REFUSED.contains(&first.as_str())
        && !listed.iter().any(|word| crate::prose::names::is_title_word(word))
        && listed.last().is_none_or(|word| super::words::unpossessed(word) == *word)
}

/// What stands before a colon or a dash and is no place.
const REFUSED: &[&str] = &[
    "advertisement", "also", "analysis", "and", "answer", "blog", "breaking", "but", "by", "comment", "correction", "editor", "editorial",
    "editors", "exclusive", "explained", "explainer", "fact", "factbox", "feature", "file", "gallery", "how", "image", "in", "interview",
    "it", "live", "more", "note", "opinion", "photo", "photos", "picture", "pictures", "podcast", "profile", "q", "question", "read",
    "related", "report", "review", "see", "source", "special", "that", "the", "this", "timeline", "topic", "update", "updated", "updates",
    "video", "watch", "what", "who", "why",
];

fn is_country(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    (1..=4).contains(&words.len()) && words.iter().all(|word| is_capitalised(word) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-')))
}

fn is_of_a_date(part: &str) -> bool {
    let weekday = |word: &str| {
        matches!(plain(word).as_str(), "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
    };
    let of_date = |word: &str| dates::month(word).is_some() || weekday(word) || word.starts_with(|c: char| c.is_ascii_digit());
    !part.is_empty() && part.split_whitespace().all(of_date)
}

/// Whether a word begins like a name; in scripts without capitals every word does.
fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

fn is_in_capitals(place: &str) -> bool {
    place.chars().filter(|c| c.is_uppercase()).count() >= 3 && !place.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEHIND: &str = "The council of the harbour town decided on Monday that its old pier, built when the railway came, will stay for ten more years.";

    fn read(head: &str) -> Option<(String, Option<String>, Option<String>)> {
        let paragraph = format!("{head}{BEHIND}");
        let dateline = Dateline::read(&paragraph)?;
        assert_eq!(&paragraph[dateline.end..], BEHIND, "{head}");
        Some((dateline.place, dateline.agency, dateline.date))
    }

    #[test]
    fn datelines_in_their_usual_shapes() {
        let with = |place: &str, agency: Option<&str>, date: Option<&str>| Some((place.to_owned(), agency.map(str::to_owned), date.map(str::to_owned)));
        for (head, wanted) in [
            ("PORTO: ", with("PORTO", None, None)),
            ("Porto: ", with("Porto", None, None)),
            ("PORTO NOVO, Coastland — ", with("PORTO NOVO", None, None)),
            ("PORTO, July 24 (CNA) -- ", with("PORTO", Some("CNA"), Some("XXXX-07-24"))),
            ("PORTO, July 24, 2024 (Coast News) – ", with("PORTO", Some("Coast News"), Some("2024-07-24"))),
            ("(CNA) Porto - ", with("Porto", Some("CNA"), None)),
            ("Porto (CNA) — ", with("Porto", Some("CNA"), None)),
            ("اسلام آباد: ", with("اسلام آباد", None, None)),
            ("PORTO, Friday: ", with("PORTO", None, None)),
        ] {
            assert_eq!(read(head), wanted, "{head}");
        }
    }

    #[test]
    fn other_beginnings_are_no_datelines() {
        for head in ["By Omar Karimi: ", "Photo: ", "Opinion: ", "The mayor: ", "Minister Karimi: ", "It was late — ", "WATCH: ", "Porto's mayor: ", ""] {
            assert_eq!(Dateline::read(&format!("{head}{BEHIND}")), None, "{head}");
        }
        assert!(Dateline::read(&format!("PORTO: {BEHIND}")).unwrap().is_sure);
        assert!(!Dateline::read(&format!("اسلام آباد: {BEHIND}")).unwrap().is_sure);
        assert_eq!(Dateline::read("Porto: no."), None);
        assert_eq!(Dateline::read("Porto — a town of many piers, all of them old and some of them older than the railway that runs behind them — has a new mayor this week."), None);
        assert_eq!(Dateline::read("PORTO:"), None);
    }
}
