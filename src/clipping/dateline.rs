//! The dateline at the head of a text: where it was written, when, and by which agency.
//!
//! `(Agency) PLACE, Country, Month D YYYY (AGENCY) —`. Only the place is needed; capitals, a date or an agency make it sure.

mod words;

use self::words::{POSTPOSITIONS, PREPOSITIONS, REFUSED, TOWNS};
use super::cities::{is_city_of_news, is_land};
use super::dates;
use super::words::plain;
use crate::text::words::is_word_char;

/// What a dateline says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dateline {
    /// The place as printed.
    pub(super) place: String,
    /// The agency in brackets.
    pub(super) agency: Option<String>,
    /// The writer behind the place: "رملان - سامر الحلواني".
    pub(super) writer: Option<String>,
    /// The date, in EDTF.
    pub(super) date: Option<String>,
    /// Whether capitals, a date or an agency show that it is a dateline; else the place must be a known one.
    pub(super) is_sure: bool,
    /// Whether news is often written from the place, or a country stands behind it.
    pub(super) is_of_news: bool,
    /// Whether it is in capitals and ends with a dash, as hardly anything else does.
    pub(super) is_dashed: bool,
    /// Whether it is one or two words and a dash, which in most languages hardly anything else is at the beginning of a text, or a word
    /// and a stop, and the text calls it a town.
    pub(super) is_short_and_dashed: bool,
    /// Whether it is one or two words of a script without capitals and a colon, as papers in these scripts print it, and no word for
    /// anything else.
    pub(super) is_short_before_colon: bool,
    /// Where the text behind it begins.
    pub(super) end: usize,
}

/// Words before a place where something is.
const THERE: &[&str] = &[
    "in", "In", "bei", "Bei", "at", "At", "near", "à", "À", "en", "En", "nahe",
];

/// No dateline is longer, in bytes.
const LONGEST: usize = 120;
/// What stands behind a dateline that nothing else shows to be one.
const TEXT_BEHIND: usize = 120;

impl Dateline {
    /// The dateline a paragraph begins with.
    pub(super) fn read(paragraph: &str) -> Option<Self> {
        let read =
            || separators(paragraph).filter_map(|(head, end)| Self::of(paragraph, head, end));
        read()
            .find(|dateline| dateline.writer.is_some())
            .or_else(|| read().next())
    }

    /// Whether it is one even behind other paragraphs: a summary, a note.
    pub(super) fn stands_anywhere(&self) -> bool {
        self.date.is_some() || self.agency.is_some() || self.writer.is_some() || self.is_dashed
    }

    /// A place and a stop before a text whose headline says that something is there: "Scheune in Oberhausten brennt" above
    /// "Oberhausten. Bei einem Großbrand".
    pub(super) fn named_in(title: &str, paragraph: &str) -> Option<Self> {
        let (place, behind) = paragraph.split_once(". ")?;
        let words = place.split_whitespace();
        let are_names = words.clone().all(is_capitalised) && (1..=3).contains(&words.count());
        let is_there = THERE.iter().any(|there| {
            title
                .split_once(&format!("{there} {place}"))
                .is_some_and(|(before, after)| {
                    !before.ends_with(char::is_alphanumeric)
                        && !after.starts_with(char::is_alphanumeric)
                })
        });
        let is_text =
            behind.starts_with(char::is_uppercase) && behind.chars().count() >= TEXT_BEHIND;
        (are_names && is_there && is_text).then(|| Self {
            place: place.to_owned(),
            agency: None,
            writer: None,
            date: None,
            is_sure: true,
            is_of_news: is_city_of_news(place),
            is_dashed: false,
            is_short_and_dashed: false,
            is_short_before_colon: false,
            end: place.len() + ". ".len(),
        })
    }

    /// "(Rivière-aux-Ormes) Les 62 élèves"
    fn of_brackets(place: &str, paragraph: &str, end: usize) -> Option<Self> {
        let behind = paragraph.get(end..)?;
        (behind.chars().count() >= TEXT_BEHIND / 2).then(|| Self {
            place: place.to_owned(),
            agency: None,
            writer: None,
            date: None,
            is_sure: false,
            is_of_news: is_city_of_news(place),
            is_dashed: false,
            is_short_and_dashed: true,
            is_short_before_colon: false,
            end,
        })
    }

    fn of(paragraph: &str, head: usize, end: usize) -> Option<Self> {
        if let Some(place) = in_brackets(paragraph.get(..head)?) {
            return Self::of_brackets(place, paragraph, end);
        }
        let (words, agency) = without_agency(paragraph.get(..head)?)?;
        let (words, writer) = without_writer(words);
        let words = in_parts(words);
        let mut parts = words.split(',').map(str::trim);
        let place = without_preposition(parts.next()?.trim_end_matches('.'));
        let mut rest: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let last_agency = rest.pop_if(|part| is_agency(part));
        let agency = agency.or_else(|| last_agency.map(str::to_owned));
        let date = dates::stated(&rest.join(" "));
        let sound = is_place(place)
            && rest
                .iter()
                .all(|part| is_country(part) || is_of_a_date(part));
        let behind = paragraph.get(end..)?;
        let closing = paragraph.get(..end)?.trim_end();
        let in_capitals = is_in_capitals(place);
        let is_sure = in_capitals || date.is_some() || agency.is_some() || writer.is_some();
        let opens = behind
            .chars()
            .find(|c| c.is_alphanumeric())
            .is_none_or(|c| !c.is_lowercase());
        let is_of_news = is_city_of_news(place) || rest.iter().any(|part| is_land(part));
        let is_short_and_dashed = place.split_whitespace().count()
            <= if is_uncased(place) { 2 } else { 1 }
            && (ends_with_dash(closing) || closing.strip_suffix('.') == Some(place))
            && behind.chars().count() >= TEXT_BEHIND / 2;
        let is_short_before_colon = is_uncased(place)
            && place.split_whitespace().count() <= 2
            && closing.ends_with(':')
            && behind.chars().count() >= TEXT_BEHIND / 2
            && !behind.starts_with(['«', '“', '"', '\'', '’'])
            && !super::head::is_no_place(place);
        let likely = is_sure
            || is_short_before_colon
            || (is_short_and_dashed && is_uncased(place))
            || (is_of_news && behind.chars().count() >= TEXT_BEHIND / 2)
            || (place.split_whitespace().count() <= 2 && behind.chars().count() >= TEXT_BEHIND);
        let begins = opens || date.is_some() || agency.is_some();
        // A bracket alone parts the text from its head only if it holds what a dateline ends with.
        let bracket = closing.strip_suffix('.').unwrap_or(closing).ends_with(')');
        let ends = !bracket
            || date.is_some()
            || agency.as_deref().is_some_and(|agency| {
                is_agency(agency) || is_uncased(agency) && super::head::signs_for_a_paper(agency)
            });
        let spoken = date.is_none() && agency.is_none() && is_spoken(behind);
        (sound && likely && begins && ends && !spoken && !behind.trim().is_empty()).then(|| Self {
            place: place.to_owned(),
            agency,
            writer,
            date,
            is_sure,
            is_of_news,
            is_dashed: in_capitals
                && paragraph
                    .get(..end)
                    .is_some_and(|head| head.trim_end().ends_with(['—', '–', '-']))
                && behind.chars().count() >= TEXT_BEHIND / 2,
            is_short_and_dashed,
            is_short_before_colon,
            end,
        })
    }
}

/// Whether a text says that something is or happens in a place.
pub(super) fn says_it_is_there<T: AsRef<str>>(
    place: &str,
    texts: impl IntoIterator<Item = T>,
) -> bool {
    let before = PREPOSITIONS
        .iter()
        .chain(TOWNS)
        .map(|word| format!(" {word} {place}"));
    let behind = POSTPOSITIONS.iter().map(|word| format!(" {place} {word}"));
    let ways: Vec<String> = before.chain(behind).collect();
    texts
        .into_iter()
        .any(|text| ways.iter().any(|words| has_words(text.as_ref(), words)))
}

/// Whether words are in a text as they are, and not as the beginning of a longer name.
fn has_words(text: &str, words: &str) -> bool {
    let mut found = text.match_indices(words);
    found.any(|(at, words)| {
        let rest = text.get(at + words.len()..).unwrap_or_default();
        !rest.starts_with(is_word_char) && !rest.starts_with([' ', '-'])
            || rest.strip_prefix(' ').is_some_and(|rest| {
                rest.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase())
            })
    })
}

/// Whether a script has no capitals.
fn is_uncased(words: &str) -> bool {
    !words.chars().any(|c| c.is_uppercase() || c.is_lowercase())
}

fn ends_with_dash(head: &str) -> bool {
    let head = head.trim_end();
    head.ends_with(['—', '–', 'ـ']) || head.ends_with(" -")
}

/// Every sign that can end a dateline, with where its head ends and the text begins.
fn separators(paragraph: &str) -> impl Iterator<Item = (usize, usize)> {
    let places = paragraph.char_indices().take_while(|(at, _)| *at < LONGEST);
    places.filter_map(|(at, c)| {
        let rest = paragraph.get(at..)?;
        let before = paragraph.get(..at)?;
        // A bracket ends the head itself; the other signs stand behind it.
        let (head, length) = match c {
            // 13:20 is a time.
            ':' if before.ends_with(char::is_numeric)
                && rest.get(1..)?.starts_with(char::is_numeric) =>
            {
                return None;
            }
            ':' | '—' | '–' | '―' => (at, c.len_utf8()),
            // Wiekhafen (dpa). Die Werft
            '.' if before.ends_with(')') && rest.starts_with(". ") => (at, 1),
            // Brennfurt. Die Stadt Brennfurt
            '.' if is_named_again(before, rest) => (at, 1),
            // LIPOWO. Um fünf Uhr früh
            '.' if is_alone_in_capitals(before, rest) => (at, 1),
            ' ' if rest.starts_with(" -- ") => (at, 4),
            '-' if rest.starts_with("--") => (at, 2),
            ' ' if rest.starts_with(" - ") || rest.starts_with(" _ ") => (at, 3),
            // MOSCOW, July 25. /TASS/.
            '.' if before.ends_with('/') => (at, 1),
            '-' if before.ends_with(')') => (at, 1),
            // Harrow- The council
            '-' if before.ends_with(char::is_alphabetic) && rest.starts_with("- ") => (at, 1),
            // PUERTO SELENNE.- La policía
            '.' if rest.starts_with(".-") => (at, 2),
            '.' if rest.starts_with(".–") || rest.starts_with(".—") => (at, 4),
            // The tatweel that Arabic papers print for a dash.
            ' ' if rest.starts_with(" ـ ") => (at, 4),
            ')' if begins_text(rest.get(1..)?) => (at + 1, 1),
            _ => return None,
        };
        let behind = rest.get(length..)?;
        Some((
            head,
            at + length + (behind.len() - behind.trim_start().len()),
        ))
    })
}

/// Whether the words before a stop are one or two with capitals that the paragraph calls a town behind it: "Brennfurt. Die Stadt
/// Brennfurt". A noun alone ("Freiheit. Das Wort Freiheit") is no place.
fn is_named_again(before: &str, rest: &str) -> bool {
    let Some(behind) = rest.strip_prefix(". ") else {
        return false;
    };
    let words = before.split_whitespace();
    let are_names = words.clone().all(is_capitalised) && (1..=2).contains(&words.count());
    let calls = |town: &&str| {
        let called = format!("{town} {before}");
        behind.match_indices(&called).any(|(at, _)| {
            let after = behind.get(at + called.len()..).unwrap_or_default();
            !after.starts_with(char::is_alphanumeric)
        })
    };
    are_names && TOWNS.iter().any(calls)
}

/// Whether the words before a stop are one or two in capitals that the paragraph does not have again: "LIPOWO. Um fünf Uhr früh".
fn is_alone_in_capitals(before: &str, rest: &str) -> bool {
    let longest = before
        .split_whitespace()
        .map(|word| word.chars().count())
        .max();
    let opens = |rest: &str| {
        rest.starts_with(|c: char| c.is_uppercase() || matches!(c, '„' | '«' | '¿' | '“'))
    };
    rest.strip_prefix(". ").is_some_and(opens)
        && before.split_whitespace().count() <= 2
        && longest.is_some_and(|longest| longest >= 5)
        && before
            .chars()
            .all(|c| c.is_uppercase() || matches!(c, ' ' | '-'))
        && !rest.contains(before)
        // PORTO. March 3 (Interfax)
        && !begins_with_day(rest)
}

/// Whether the first two words behind a stop are a day.
fn begins_with_day(rest: &str) -> bool {
    let first: Vec<&str> = rest.split_whitespace().skip(1).take(2).collect();
    dates::stated(&first.join(" ")).is_some()
}

/// Whether a sentence begins here, after a space or none.
fn begins_text(rest: &str) -> bool {
    let mut chars = rest.trim_start().chars();
    chars
        .next()
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() || matches!(c, '“' | '"' | '«'))
}

/// The head without the agency in brackets or between strokes before or behind it.
fn without_agency(head: &str) -> Option<(&str, Option<String>)> {
    let head = head.trim();
    if let Some(rest) = head.strip_prefix('(') {
        let (agency, words) = rest.split_once(')')?;
        return Some((words.trim(), Some(agency.trim().to_owned())));
    }
    let parted = match (head.strip_suffix(')'), head.strip_suffix('/')) {
        (Some(rest), _) => rest.rsplit_once('(')?,
        (None, Some(rest)) => rest.rsplit_once('/')?,
        (None, None) => return Some((head, None)),
    };
    let (words, agency) = parted;
    Some((
        words.trim().trim_end_matches([',', '.']),
        Some(agency.trim().to_owned()).filter(|agency| !agency.is_empty()),
    ))
}

/// The place in brackets that is the whole head, if it is no agency's name.
fn in_brackets(head: &str) -> Option<&str> {
    let place = head.trim().strip_prefix('(')?.strip_suffix(')')?;
    let is_one = is_place(place)
        && !is_uncased(place)
        && !is_in_capitals(place)
        && !is_agency(place)
        && !super::head::is_no_place(place)
        && !super::head::signs_for_a_paper(place);
    is_one.then_some(place)
}

/// The head without a person's name behind its place: "رملان - سامر الحلواني", "Vardo / Kit Aldous".
fn without_writer(head: &str) -> (&str, Option<String>) {
    let parted = [" - ", " – ", " — ", " ـ ", " / ", "/"]
        .iter()
        .filter_map(|sign| head.split_once(sign))
        .find(|(_, name)| super::head::is_person_named(name.trim()));
    match parted {
        Some((place, name)) => (place.trim(), Some(name.trim().to_owned())),
        None => (head, None),
    }
}

/// The head with commas between its parts: "Porto [Coastland], May 3", "PORTO. May 3".
fn in_parts(words: &str) -> String {
    let mut parts = words.replace(" [", ", ").replace(']', "").replace('،', ",");
    if let Some((place, rest)) = parts.split_once(". ")
        && is_of_a_date(rest.trim_end_matches('.'))
    {
        parts = format!("{place}, {rest}");
    }
    // "ميناء سيلين 15 مارس"
    if !parts.contains(',') {
        let ends = parts.match_indices(' ').map(|(at, _)| at);
        let is_day = |at: &usize| {
            parts
                .get(at + 1..)
                .is_some_and(|day| is_of_a_date(day) && dates::stated(day).is_some())
        };
        if let Some(at) = ends.clone().find(is_day) {
            parts.insert(at, ',');
        }
    }
    parts
}

/// "ABOARD THE RESOLUTE", "NEAR PORTO"
fn without_preposition(place: &str) -> &str {
    let leads = [
        "ABOARD ", "Aboard ", "NEAR ", "Near ", "OUTSIDE ", "Outside ",
    ];
    leads
        .iter()
        .find_map(|lead| place.strip_prefix(lead))
        .unwrap_or(place)
}

/// Agencies that sign without brackets, or let the text follow their brackets without a dash.
pub(super) fn is_agency(words: &str) -> bool {
    #[rustfmt::skip]
    const AGENCIES: &[&str] = &[
        "aa", "afp", "agerpres", "ani", "ansa", "antara", "ap", "apa", "apf", "app", "bernama", "bss", "cna",
        "cnn", "dpa", "efe", "ians", "ifp", "interfax", "irna", "itar-tass", "jiji", "kuna", "kyodo", "lusa",
        "mena", "mti", "nan", "pajhwok", "pap", "petra", "pna", "pti", "reuters", "ria", "sana", "spa", "ssb",
        "tanjug", "tass", "unb", "uni", "upi", "voa", "wafa", "wam", "xinhua", "yonhap",
    ];
    AGENCIES
        .binary_search(&words.to_lowercase().as_str())
        .is_ok()
}

/// "SMITH: Well, I think": a transcript names who speaks.
fn is_spoken(behind: &str) -> bool {
    const OPENINGS: &[&str] = &[
        "absolutely",
        "good",
        "hello",
        "hi",
        "i",
        "i'd",
        "i'll",
        "i'm",
        "i've",
        "look",
        "maybe",
        "my",
        "no",
        "oh",
        "ok",
        "okay",
        "right",
        "so",
        "sure",
        "thank",
        "thanks",
        "that's",
        "we",
        "we're",
        "we've",
        "welcome",
        "well",
        "yeah",
        "yes",
        "you",
        "you're",
        "your",
    ];
    let first = behind.split_whitespace().next().unwrap_or_default();
    let first = first
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
        .replace('’', "'");
    OPENINGS.binary_search(&first.as_str()).is_ok()
}

fn is_place(words: &str) -> bool {
    let listed: Vec<&str> = words
        .split(|c: char| c.is_whitespace() || c == '/')
        .filter(|word| !word.is_empty())
        .collect();
    let first = listed.first().map(|word| plain(word)).unwrap_or_default();
    let fits = |word: &&str| {
        let joins = matches!(
            *word,
            "of" | "de"
                | "al"
                | "el"
                | "the"
                | "and"
                | "da"
                | "do"
                | "la"
                | "an"
                | "am"
                | "upon"
                | "sur"
                | "del"
                | "des"
                | "du"
                | "los"
                | "las"
                | "les"
                | "le"
                | "en"
                | "bei"
                | "im"
                | "ob"
                | "der"
        );
        (joins || is_capitalised(word))
            && word
                .chars()
                .all(|c| is_word_char(c) || matches!(c, '-' | '\'' | '’' | '.' | '\u{200c}'))
    };
    (1..=4).contains(&listed.len())
        && is_capitalised(words)
        && listed.iter().all(fits)
        && !super::head::is_section(words)
        && (!REFUSED.contains(&first.as_str()) || words.eq_ignore_ascii_case("the hague"))
        && !listed.iter().any(|word| {
            let plain = word.trim_end_matches('.');
            crate::language::en::words::is_title_word(plain) && !plain.eq_ignore_ascii_case("st")
        })
        && listed
            .last()
            .is_none_or(|word| super::words::unpossessed(word) == *word)
}

fn is_country(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    (1..=4).contains(&words.len())
        && words.iter().all(|word| {
            is_capitalised(word)
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, '.' | '-'))
        })
}

fn is_of_a_date(part: &str) -> bool {
    dates::is_part_of_a_date(part)
}

/// Whether a word begins like a name; in scripts without capitals every word does.
fn is_capitalised(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

fn is_in_capitals(place: &str) -> bool {
    place.chars().filter(|c| c.is_uppercase()).count() >= 3
        && !place.chars().any(char::is_lowercase)
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
    fn cities_and_lands_show_what_capitals_do_not() {
        for (head, known) in [
            ("Geneva: ", true),
            ("Old Porto, Lebanon — ", true),
            ("Old Porto: ", false),
        ] {
            let dateline = Dateline::read(&format!("{head}{BEHIND}")).unwrap();
            assert_eq!(
                (dateline.is_sure, dateline.is_of_news),
                (false, known),
                "{head}"
            );
        }
    }

    #[test]
    fn datelines_in_their_usual_shapes() {
        let with = |place: &str, agency: Option<&str>, date: Option<&str>| {
            Some((
                place.to_owned(),
                agency.map(str::to_owned),
                date.map(str::to_owned),
            ))
        };
        for (head, wanted) in [
            ("PORTO: ", with("PORTO", None, None)),
            ("Porto: ", with("Porto", None, None)),
            ("PORTO NOVO, Coastland — ", with("PORTO NOVO", None, None)),
            (
                "PORTO, July 24 (CNA) -- ",
                with("PORTO", Some("CNA"), Some("XXXX-07-24")),
            ),
            (
                "PORTO, July 24, 2024 (Coast News) – ",
                with("PORTO", Some("Coast News"), Some("2024-07-24")),
            ),
            ("(CNA) Porto - ", with("Porto", Some("CNA"), None)),
            ("Porto (CNA) — ", with("Porto", Some("CNA"), None)),
            ("اسلام آباد: ", with("اسلام آباد", None, None)),
            ("PORTO, Friday: ", with("PORTO", None, None)),
            (
                "PORTO, Feb. 3 (Xinhua) -- ",
                with("PORTO", Some("Xinhua"), Some("XXXX-02-03")),
            ),
            (
                "PORTO, July 25. /TASS/. ",
                with("PORTO", Some("TASS"), Some("XXXX-07-25")),
            ),
            (
                "Porto Novo [Coastland], March 3 (ANI): ",
                with("Porto Novo", Some("ANI"), Some("XXXX-03-03")),
            ),
            (
                "Porto Novo, Mar 3 (PTI) ",
                with("Porto Novo", Some("PTI"), Some("XXXX-03-03")),
            ),
            ("Porto (dpa) - ", with("Porto", Some("dpa"), None)),
            ("Porto, Coastland (CNN) ", with("Porto", Some("CNN"), None)),
            (
                "PORTO/HILLTOP (Reuters) - ",
                with("PORTO/HILLTOP", Some("Reuters"), None),
            ),
            (
                "PORTO, March 3, Kyodo - ",
                with("PORTO", Some("Kyodo"), Some("XXXX-03-03")),
            ),
            (
                "PORTO. March 3 (Interfax) - ",
                with("PORTO", Some("Interfax"), Some("XXXX-03-03")),
            ),
            ("ST. ANNA, P.Q. (AP) — ", with("ST. ANNA", Some("AP"), None)),
            ("PORTO (AP) _ ", with("PORTO", Some("AP"), None)),
            ("THE HAGUE, Netherlands — ", with("THE HAGUE", None, None)),
            (
                "ABOARD AIR FORCE ONE (AP) — ",
                with("AIR FORCE ONE", Some("AP"), None),
            ),
            ("UNITED NATIONS — ", with("UNITED NATIONS", None, None)),
            ("New Porto (AFP) – ", with("New Porto", Some("AFP"), None)),
            (
                "PORTO, 5 May 2020 – ",
                with("PORTO", None, Some("2020-05-05")),
            ),
            (
                "Porto Novo, Coastland (EFE).- ",
                with("Porto Novo", Some("EFE"), None),
            ),
        ] {
            assert_eq!(read(head), wanted, "{head}");
        }
    }

    #[test]
    fn places_in_other_shapes() {
        for (head, place, writer) in [
            ("LIPOWO. ", "LIPOWO", None),
            ("(Rivière-aux-Ormes) ", "Rivière-aux-Ormes", None),
            ("رملان - سامر الحلواني: ", "رملان", Some("سامر الحلواني")),
            ("سنگ‌چین: ", "سنگ‌چین", None),
            ("نیلم پور: ", "نیلم پور", None),
        ] {
            let dateline = Dateline::read(&format!("{head}{BEHIND}")).unwrap();
            assert_eq!(
                (dateline.place.as_str(), dateline.writer.as_deref()),
                (place, writer),
                "{head}"
            );
        }
        for head in ["KOMMENTAR. ", "(Advertisement) ", "سوال: ", "وزارت صحت: "] {
            let read = Dateline::read(&format!("{head}{BEHIND}"));
            assert!(
                read.is_none_or(|dateline| !dateline.is_short_before_colon && !dateline.is_sure),
                "{head}"
            );
        }
    }

    #[test]
    fn other_beginnings_are_no_datelines() {
        for head in [
            "By Omar Karimi: ",
            "Photo: ",
            "Opinion: ",
            "The mayor: ",
            "Minister Karimi: ",
            "It was late — ",
            "WATCH: ",
            "Porto's mayor: ",
            "UPDATE 1 - ",
            "POLITICS: ",
            "",
            "Editor's note: ",
            "(Updates with details) ",
            "Omar Karimi (left) ",
        ] {
            assert_eq!(Dateline::read(&format!("{head}{BEHIND}")), None, "{head}");
        }
        for spoken in [
            "STONE: Well, I think that is",
            "STONE: We’re not there yet,",
            "NATO — the alliance of",
        ] {
            assert_eq!(
                Dateline::read(&format!("{spoken} {BEHIND}")),
                None,
                "{spoken}"
            );
        }
        assert!(Dateline::read(&format!("PORTO: {BEHIND}")).unwrap().is_sure);
        assert!(
            !Dateline::read(&format!("اسلام آباد: {BEHIND}"))
                .unwrap()
                .is_sure
        );
        assert_eq!(Dateline::read("Porto: no."), None);
        assert_eq!(
            Dateline::read(
                "Porto — a town of many piers, all of them old and some of them older than the railway that runs behind them — has a new mayor this week."
            ),
            None
        );
        assert_eq!(Dateline::read("PORTO:"), None);
    }
}
