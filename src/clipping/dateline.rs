//! The dateline at the beginning of a text: place, date and agency.
//!
//! `(Agency) PLACE, Country, Month D YYYY (AGENCY) —`. Only the place is required; capitals, a date or an agency make it certain.

mod words;

use self::words::{
    ARTICLES, JOINS, NO_PLACES, NOUN_ENDINGS, OPENINGS, POSTPOSITIONS, PREPOSITIONS, SPOKEN, THERE,
    TOWNS,
};
use super::agencies::is_agency;
use super::cities::{is_city_of_news, is_land};
use super::dates;
use super::head::{is_given_name, is_no_place, is_person_named, is_section, signs_for_a_paper};
use super::words::plain;
use crate::language::lexicon::EN;
use crate::text::fold::fold_case;
use crate::text::words::is_word_char;

/// The parts of a dateline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dateline {
    /// The place as printed.
    pub(super) place: String,
    /// The agency in brackets.
    pub(super) agency: Option<String>,
    /// The writer after the place: "رملان - سامر الحلواني".
    pub(super) writer: Option<String>,
    /// The date, in EDTF.
    pub(super) date: Option<String>,
    /// Whether capitals, a date or an agency prove that it is a dateline. If not, the place must be a known one.
    pub(super) is_sure: bool,
    /// Whether the place is often in datelines, or is followed by a country.
    pub(super) is_of_news: bool,
    /// Whether it is in capitals and ends with a dash, which is rare in other text.
    pub(super) is_dashed: bool,
    /// Whether it is a few words and a dash, which is rare at the beginning of other texts in most languages; or a few words and a
    /// stop that can only be a town's name.
    pub(super) is_short_and_dashed: bool,
    /// Whether it is one or two words in a script without capitals and a colon, as papers in these scripts print datelines, and is
    /// not a word with another use.
    pub(super) is_short_before_colon: bool,
    /// Where the text after it begins.
    pub(super) end: usize,
}

/// The longest dateline, in bytes.
const LONGEST: usize = 120;
/// The length of the text that must follow a dateline without other evidence, in bytes.
const TEXT_BEHIND: usize = 120;

impl Dateline {
    /// The dateline at the beginning of a paragraph.
    pub(super) fn read(paragraph: &str) -> Option<Self> {
        Self::read_in(paragraph, None)
    }

    /// The dateline at the beginning of a paragraph, in a text whose publisher is known. Part of the publisher's name next to the
    /// place is neither a place nor another agency.
    pub(super) fn read_in(paragraph: &str, publisher: Option<&str>) -> Option<Self> {
        let read = || {
            separators(paragraph)
                .filter_map(|(head, end)| Self::of(paragraph, head, end, publisher))
        };
        read()
            .find(|dateline| dateline.writer.is_some())
            .or_else(|| read().next())
            .map(|dateline| dateline.behind_publisher(paragraph, publisher))
    }

    /// Extends the dateline by the name of the publisher or an agency, if another dash separates it from the text: "مهرین‌دشت- سپیدار- کارگرانی".
    fn behind_publisher(mut self, paragraph: &str, publisher: Option<&str>) -> Self {
        let behind = paragraph.get(self.end..).unwrap_or_default();
        let parted = ["- ", "– ", "— ", "ـ ", ": "]
            .iter()
            .filter_map(|sign| behind.split_once(sign))
            .min_by_key(|(name, _)| name.len());
        let Some((name, rest)) = parted.map(|(name, rest)| (name.trim(), rest)) else {
            return self;
        };
        // A text whose publisher nothing else states: "دشت‌آرا - خبرگزاری سپیدار - مدیرعامل".
        let is_agency = self.agency.is_none()
            && (2..=4).contains(&name.split_whitespace().count())
            && is_uncased(name)
            && signs_for_a_paper(name);
        if is_agency {
            self.agency = Some(name.to_owned());
        }
        if is_agency || is_publisher(name, publisher) {
            self.end = paragraph.len() - rest.trim_start().len();
        }
        self
    }

    /// Whether it is a dateline even after other paragraphs, such as a summary or a note.
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

    fn of(paragraph: &str, head: usize, end: usize, publisher: Option<&str>) -> Option<Self> {
        if let Some(place) = in_brackets(paragraph.get(..head)?) {
            return Self::of_brackets(place, paragraph, end);
        }
        let (words, agency) = without_agency(paragraph.get(..head)?)?;
        let (agency, day) = without_day(agency);
        let (words, writer) = without_writer(words);
        let words = in_parts(words);
        let mut parts = words.split(',').map(str::trim);
        let place = without_preposition(parts.next()?.trim_end_matches('.'));
        let mut rest: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let last_agency = rest.pop_if(|part| is_agency(part));
        let agency = agency.or_else(|| last_agency.map(str::to_owned));
        let date = dates::stated(&rest.join(" ")).or(day);
        let sound = is_place(place)
            && rest
                .iter()
                .all(|part| is_country(part) || is_of_a_date(part));
        let behind = paragraph.get(end..)?;
        let closing = paragraph.get(..end)?.trim_end();
        let in_capitals = is_in_capitals(place);
        let is_own = agency
            .as_deref()
            .is_some_and(|name| is_publisher(name, publisher));
        // "Xalcotepec, Ver.-" ends with a combination of signs that nothing else has.
        let is_signed = [".-", ".–", ".—"]
            .iter()
            .any(|sign| closing.ends_with(sign));
        let is_sure =
            in_capitals || is_signed || date.is_some() || agency.is_some() || writer.is_some();
        let opens = behind
            .chars()
            .find(|c| c.is_alphanumeric())
            .is_none_or(|c| !c.is_lowercase());
        let is_of_news = is_city_of_news(place) || rest.iter().any(|part| is_land(part));
        let is_short_and_dashed = place.split_whitespace().count()
            <= if is_uncased(place) { 2 } else { 4 }
            && (ends_with_dash(closing) || closing.strip_suffix('.') == Some(place))
            && behind.chars().count() >= TEXT_BEHIND / 2
            && (is_uncased(place) || !has_dash_again(behind));
        let is_short_before_colon = is_uncased(place)
            && place.split_whitespace().count() <= 2
            && closing.ends_with(':')
            && behind.chars().count() >= TEXT_BEHIND / 2
            && !behind.starts_with(['«', '“', '"', '\'', '’'])
            && !is_no_place(place);
        let likely = is_sure
            || is_short_before_colon
            || is_short_and_dashed
            || (is_of_news && behind.chars().count() >= TEXT_BEHIND / 2)
            || (place.split_whitespace().count() <= 2 && behind.chars().count() >= TEXT_BEHIND);
        let begins = opens || date.is_some() || agency.is_some();
        // A bracket alone separates the head from the text only if it contains what ends a dateline.
        let bracket = closing.strip_suffix('.').unwrap_or(closing).ends_with(')');
        let ends = !bracket
            || date.is_some()
            || agency.as_deref().is_some_and(|agency| {
                is_own || is_agency(agency) || is_uncased(agency) && signs_for_a_paper(agency)
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

/// Whether words are part of the publisher's name: "نوائے سحر" in "روزنامہ نوائے سحر".
pub(super) fn is_publisher(words: &str, publisher: Option<&str>) -> bool {
    publisher.is_some_and(|name| {
        let (name, words) = (fold_case(name), fold_case(words));
        words.chars().count() >= 3 && has_words(&format!(" {name}"), &format!(" {words}"))
    })
}

/// Whether another dash follows in the first sentence, as after an explanatory insertion.
fn has_dash_again(text: &str) -> bool {
    let sentence = text.split(". ").next().unwrap_or_default();
    [" – ", " — ", " - "]
        .iter()
        .any(|dash| sentence.contains(dash))
}

/// Whether a text says that something is or happens in a place.
pub(super) fn says_it_is_there<T: AsRef<str>>(
    place: &str,
    texts: impl IntoIterator<Item = T>,
) -> bool {
    let before = PREPOSITIONS
        .iter()
        .chain(TOWNS.iter())
        .map(|word| format!(" {word} {place}"));
    let behind = POSTPOSITIONS.iter().map(|word| format!(" {place} {word}"));
    let ways: Vec<String> = before.chain(behind).collect();
    texts
        .into_iter()
        .any(|text| ways.iter().any(|words| has_words(text.as_ref(), words)))
}

/// Whether a text names a place.
pub(super) fn is_mentioned<T: AsRef<str>>(place: &str, texts: impl IntoIterator<Item = T>) -> bool {
    let words = format!(" {place}");
    let is_quote = |c: char| "«»“”„‘’\"".contains(c);
    texts.into_iter().any(|text| {
        has_words(
            &format!(
                " {}",
                text.as_ref().replace(is_quote, " ").replace("  ", " ")
            ),
            &words,
        )
    })
}

/// Whether a text contains these exact words, not as the beginning of a longer name.
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

/// Whether words are in a script without capitals.
fn is_uncased(words: &str) -> bool {
    !words.chars().any(|c| c.is_uppercase() || c.is_lowercase())
}

fn ends_with_dash(head: &str) -> bool {
    let head = head.trim_end();
    head.ends_with(['—', '–', 'ـ', '|', '·'])
        || head.ends_with(" -")
        || is_uncased(head) && head.ends_with('-')
}

/// All signs that can end a dateline, each with the end of the head and the start of the text.
fn separators(paragraph: &str) -> impl Iterator<Item = (usize, usize)> {
    let places = paragraph.char_indices().take_while(|(at, _)| *at < LONGEST);
    places.filter_map(|(at, c)| {
        let rest = paragraph.get(at..)?;
        let before = paragraph.get(..at)?;
        // A bracket is part of the head; the other signs come after it.
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
            // Steinhausen. Der Gemeinderat hat
            '.' if is_alone_as_town(before, rest) => (at, 1),
            // LIPOWO. Um fünf Uhr früh
            '.' if is_alone_in_capitals(before, rest) => (at, 1),
            ' ' if rest.starts_with(" -- ") => (at, 4),
            '-' if rest.starts_with("--") => (at, 2),
            ' ' if rest.starts_with(" | ") => (at, 3),
            ' ' if rest.starts_with(" · ") => (at, 4),
            ' ' if rest.starts_with(" - ") || rest.starts_with(" _ ") => (at, 3),
            // MOSCOW, July 25. /TASS/.
            '.' if before.ends_with('/') => (at, 1),
            '-' if before.ends_with(')') => (at, 1),
            // Harrow- The council
            '-' if before.ends_with(char::is_alphabetic) && rest.starts_with("- ") => (at, 1),
            // PUERTO SELENNE.- La policía
            '.' if rest.starts_with(".-") => (at, 2),
            '.' if rest.starts_with(".–") || rest.starts_with(".—") => (at, 4),
            // The tatweel, which Arabic papers print as a dash.
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

/// Whether the words before a stop are one or two capitalised words that the paragraph later calls a town: "Brennfurt. Die Stadt
/// Brennfurt". A noun on its own ("Freiheit. Das Wort Freiheit") is not a place.
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

/// Whether the words before a stop are one or two words in capitals that do not occur again in the paragraph: "LIPOWO. Um fünf Uhr
/// früh".
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

/// Whether the words before a stop can only be the name of a town: they are not a common opening of a text ("Stille. Nur der
/// Wind"), they do not occur in the text with an article or in lower case, and a whole sentence follows. Applies only to languages
/// that print towns this way.
fn is_alone_as_town(before: &str, rest: &str) -> bool {
    let Some(behind) = rest.strip_prefix(". ") else {
        return false;
    };
    let words: Vec<&str> = before.split_whitespace().collect();
    let first = words.first().copied().unwrap_or_default();
    let sentence = behind.split(['.', '!', '?']).next().unwrap_or_default();
    let has_article = |article: &&str| has_words(behind, &format!(" {article} {before}"));
    (1..=4).contains(&words.len())
        && is_capitalised(first)
        && before.chars().count() >= 4
        && !before
            .chars()
            .all(|c| c.is_uppercase() || !c.is_alphabetic())
        && words.last().is_some_and(|word| is_capitalised(word))
        && behind
            .starts_with(|c: char| c.is_uppercase() || matches!(c, '„' | '«' | '»' | '¿' | '“'))
        && sentence.split_whitespace().count() >= 6
        && !is_common(before)
        && !behind.contains(&before.to_lowercase())
        && !ARTICLES.iter().any(has_article)
        && !begins_with_day(rest)
        && !is_no_place(before)
}

/// Whether a single word is a common opening of a text, or has the ending of a noun that is not a name.
fn is_common(words: &str) -> bool {
    let small = words.to_lowercase();
    let is_single = !small.contains([' ', '-']);
    is_single
        && (OPENINGS.contains(small.as_str())
            || NOUN_ENDINGS.iter().any(|ending| small.ends_with(ending)))
        || is_of_a_date(words)
        || is_given_name(words)
}

/// Whether the first two words after a stop are a day.
fn begins_with_day(rest: &str) -> bool {
    let first: Vec<&str> = rest.split_whitespace().skip(1).take(2).collect();
    dates::stated(&first.join(" ")).is_some()
}

/// Whether a sentence begins here, with or without a space before it.
fn begins_text(rest: &str) -> bool {
    let mut chars = rest.trim_start().chars();
    chars
        .next()
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() || matches!(c, '“' | '"' | '«'))
}

/// The head without the agency, which is in brackets or between slashes before or after it.
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
        Some(without_desk(agency.trim()).to_owned()).filter(|agency| !agency.is_empty()),
    ))
}

/// The agency without a day after it, and the day: "(CNA, March 3)".
fn without_day(agency: Option<String>) -> (Option<String>, Option<String>) {
    let parted = agency.as_deref().and_then(|agency| {
        let (name, day) = agency.split_once([',', '،'])?;
        let is_day = day.contains(char::is_numeric) && is_of_a_date(day.trim());
        is_day.then(|| (name.trim().to_owned(), dates::stated(day.trim())))
    });
    match parted {
        Some((name, day)) => (Some(name), day),
        None => (agency, None),
    }
}

/// An agency's abbreviation without that of its desk or of a partner: "dpa/lno".
fn without_desk(agency: &str) -> &str {
    let is_letters = |part: &str| {
        (2..=5).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic)
    };
    match agency.split_once('/') {
        Some((first, desk)) if is_letters(first) && is_letters(desk) => first,
        _ => agency,
    }
}

/// The place in brackets, if they are the whole head and do not contain an agency's name.
fn in_brackets(head: &str) -> Option<&str> {
    let place = head.trim().strip_prefix('(')?.strip_suffix(')')?;
    let is_one = is_place(place)
        && !is_uncased(place)
        && !is_in_capitals(place)
        && !is_agency(place)
        && !is_no_place(place)
        && !signs_for_a_paper(place);
    is_one.then_some(place)
}

/// The head without a person's name after the place: "رملان - سامر الحلواني", "Vardo / Kit Aldous".
fn without_writer(head: &str) -> (&str, Option<String>) {
    let parted = [" - ", " – ", " — ", " ـ ", " / ", "/"]
        .iter()
        .filter_map(|sign| head.split_once(sign))
        .find(|(_, name)| is_person_named(name.trim()));
    match parted {
        Some((place, name)) => (place.trim(), Some(name.trim().to_owned())),
        None => (head, None),
    }
}

/// The head with its parts separated by commas: "Porto [Coastland], May 3", "PORTO. May 3".
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
    let is_lead = |word: &str| {
        word.starts_with(char::is_uppercase)
            && EN.dateline.leads.has_in_small(word)
            && (word.chars().all(char::is_uppercase)
                || word.chars().skip(1).all(char::is_lowercase))
    };
    let parted = place.split_once(' ').filter(|(lead, _)| is_lead(lead));
    parted.map_or(place, |(_, rest)| rest)
}

/// "SMITH: Well, I think": whether the text is a transcript that names a speaker.
fn is_spoken(behind: &str) -> bool {
    let first = behind.split_whitespace().next().unwrap_or_default();
    let first = first
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
        .replace('’', "'");
    SPOKEN.contains(first.as_str())
}

fn is_place(words: &str) -> bool {
    let listed: Vec<&str> = words
        .split(|c: char| c.is_whitespace() || c == '/')
        .filter(|word| !word.is_empty())
        .collect();
    let first = listed.first().map(|word| plain(word)).unwrap_or_default();
    let fits = |word: &&str| {
        (JOINS.contains(*word) || is_capitalised(word))
            && word
                .chars()
                .all(|c| is_word_char(c) || matches!(c, '-' | '\'' | '’' | '.' | '\u{200c}'))
    };
    (1..=4).contains(&listed.len())
        && is_capitalised(words)
        && listed.iter().all(fits)
        && !is_section(words)
        && (!NO_PLACES.contains(first.as_str()) || words.eq_ignore_ascii_case("the hague"))
        && !listed.iter().any(|word| {
            let plain = word.trim_end_matches('.');
            crate::language::en::words::is_title_word(plain) && !plain.eq_ignore_ascii_case("st")
        })
        && listed
            .last()
            .is_none_or(|word| crate::text::words::strip_possessive(word) == *word)
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

/// Whether a word begins like a name. In scripts without capitals, every word does.
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
mod tests;
