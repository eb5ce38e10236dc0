//! The spellings of a name: capitals at the beginning of a sentence or in a headline, initials with and without dots, a comma
//! before "Jr.", the dots in transliterated names, the Arabic article after "for".

use crate::language::scripts::{NAME_DOTS, is_east_asian};
use crate::text::sentence::is_unspaced;

/// How a spelling relates to the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Manner {
    /// As given, or in another spelling.
    Written,
    /// With the capital letter at the beginning of a sentence.
    Opening,
    /// In capitals.
    Capitals,
    /// Without the first letter of its Arabic article, which is lost after "for": "للحاضري".
    AfterLam,
}

/// All spellings that are searched for a folded name. The first is the name itself.
pub(super) fn forms(name: &str) -> Vec<(String, Manner)> {
    let mut spellings = vec![name.to_owned()];
    if let Some(rest) = name.strip_prefix("The ") {
        spellings.push(format!("the {rest}"));
    }
    for spell in [initials, suffixes, dots, spaces, hamzas, acronym] {
        for at in 0..spellings.len() {
            let more = spellings
                .get(at)
                .map(|name| spell(name))
                .unwrap_or_default();
            for form in more {
                if !spellings.contains(&form) {
                    spellings.push(form);
                }
            }
        }
    }
    let mut forms = Vec::new();
    for spelling in spellings {
        forms.extend(in_capitals(&spelling).map(|form| (form, Manner::Capitals)));
        forms.extend(with_opening_capital(&spelling).map(|form| (form, Manner::Opening)));
        let lam = spelling
            .strip_prefix('ا')
            .filter(|rest| rest.starts_with('ل'));
        forms.extend(lam.map(|form| (form.to_owned(), Manner::AfterLam)));
        forms.push((spelling, Manner::Written));
    }
    forms
}

/// "J. R. Orr", "J.R. Orr", "JR Orr", "J R Orr".
fn initials(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let is_initials = |word: &&str| letters_of_initials(word).is_some();
    let Some(start) = words.iter().position(is_initials) else {
        return Vec::new();
    };
    let count = words
        .iter()
        .skip(start)
        .take_while(|word| is_initials(word))
        .count();
    let letters: Vec<char> = words
        .iter()
        .skip(start)
        .take(count)
        .filter_map(|word| letters_of_initials(word))
        .flatten()
        .collect();
    // A dot at the end of a name could end the sentence.
    if words.len() <= start + count || letters.len() > MOST_INITIALS {
        return Vec::new();
    }
    let joined = |between: &str, behind: &str| {
        let parts: Vec<String> = letters.iter().map(|c| format!("{c}{between}")).collect();
        parts.join(behind)
    };
    let spelt = [
        joined(".", " "),
        joined(".", ""),
        joined("", ""),
        joined("", " "),
    ];
    spelt
        .into_iter()
        .map(|initials| {
            let before = words.iter().take(start).copied();
            let behind = words.iter().skip(start + count).copied();
            let all: Vec<&str> = before.chain([initials.as_str()]).chain(behind).collect();
            all.join(" ")
        })
        .collect()
}

/// The most initials in a name.
const MOST_INITIALS: usize = 4;

/// The letters of "J.", "J.R.", "JR" or "J". Without a dot to mark initials, at most two capitals count.
fn letters_of_initials(word: &str) -> Option<Vec<char>> {
    let letters: Vec<char> = word.chars().filter(|c| *c != '.').collect();
    let dotted = word.ends_with('.') && word.chars().filter(|c| *c == '.').count() == letters.len();
    let plain = !word.contains('.') && letters.len() <= 2;
    let capitals = !letters.is_empty() && letters.iter().all(|c| c.is_uppercase());
    (capitals && (dotted || plain)).then_some(letters)
}

/// "John Smith Jr.", "John Smith, Jr.", "John Smith Jr".
fn suffixes(name: &str) -> Vec<String> {
    let Some((rest, last)) = name.rsplit_once(' ') else {
        return Vec::new();
    };
    let plain = last.trim_end_matches('.');
    if !is_suffix(plain) {
        return Vec::new();
    }
    let rest = rest.trim_end_matches(',');
    [
        format!("{rest}, {plain}."),
        format!("{rest} {plain}."),
        format!("{rest}, {plain}"),
        format!("{rest} {plain}"),
    ]
    .into()
}

/// Whether a word distinguishes someone from a parent of the same name.
pub(super) fn is_suffix(word: &str) -> bool {
    matches!(word, "Jr" | "Sr" | "Jnr" | "Snr")
}

/// Transliterated names with another dot between their parts.
fn dots(name: &str) -> Vec<String> {
    if !name.contains(NAME_DOTS) {
        return Vec::new();
    }
    let others = NAME_DOTS
        .iter()
        .map(|dot| name.replace(NAME_DOTS, &dot.to_string()));
    others.collect()
}

/// In scripts without spaces between words, names are written with and without a space between their parts: "山田 太郎", "山田太郎". The
/// dot in a transliterated name is also such a boundary. In a name without either, the boundary is unknown, so a short name is
/// tried with a space in every place.
fn spaces(name: &str) -> Vec<String> {
    const SHORT: usize = 8;
    let is_part = |c: char| is_unspaced(c) || is_hangul(c);
    let is_between = |c: char| c == ' ' || NAME_DOTS.contains(&c);
    if !name.chars().all(|c| is_part(c) || is_between(c)) {
        return Vec::new();
    }
    if name.contains(is_between) {
        let parts: Vec<&str> = name.split(is_between).collect();
        return vec![parts.concat(), parts.join(" ")];
    }
    // Korean has spaces between words, and names in other scripts are longer.
    if name.contains(is_hangul) || !is_east_asian(name) || name.chars().count() > SHORT {
        return Vec::new();
    }
    let places = name.char_indices().map(|(at, _)| at).skip(1);
    let parted = places.filter_map(|at| name.split_at_checked(at));
    parted
        .map(|(family, given)| format!("{family} {given}"))
        .collect()
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}')
}

/// Alif is often written without its hamza.
fn hamzas(name: &str) -> Vec<String> {
    const WITH: [char; 3] = ['أ', 'إ', 'آ'];
    match name.contains(WITH) {
        true => vec![name.replace(WITH, "ا")],
        false => Vec::new(),
    }
}

/// "OSU" is also written "O.S.U.", and the reverse if it is too long to be another word.
fn acronym(name: &str) -> Vec<String> {
    let letters: String = name.chars().filter(|c| *c != '.').collect();
    let count = letters.chars().count();
    let capitals = letters.chars().all(|c| c.is_ascii_uppercase());
    if !capitals || !(2..=6).contains(&count) {
        return Vec::new();
    }
    let dotted: String = letters.chars().flat_map(|c| [c, '.']).collect();
    let mut forms = vec![dotted];
    if count > 2 {
        forms.push(letters);
    }
    forms
}

/// The name in capitals, if that is a different string and too long to be mistaken for an acronym.
fn in_capitals(name: &str) -> Option<String> {
    let capitals = name.to_uppercase();
    (capitals != name && name.chars().filter(|c| c.is_alphabetic()).count() > 3).then_some(capitals)
}

fn with_opening_capital(name: &str) -> Option<String> {
    let first = name.chars().next().filter(|c| c.is_lowercase())?;
    let rest = name.get(first.len_utf8()..)?;
    Some(first.to_uppercase().chain(rest.chars()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(name: &str) -> Vec<String> {
        let forms = forms(name).into_iter();
        forms
            .filter(|(_, manner)| *manner == Manner::Written)
            .map(|(form, _)| form)
            .collect()
    }

    #[test]
    fn a_name_has_its_spellings_and_no_others() {
        let table: &[(&str, &[&str])] = &[
            ("J. R. Orr", &["J. R. Orr", "J.R. Orr", "JR Orr", "J R Orr"]),
            ("JR Orr", &["JR Orr", "J. R. Orr", "J.R. Orr", "J R Orr"]),
            ("Omar K. Karimi", &["Omar K. Karimi", "Omar K Karimi"]),
            (
                "John Smith Jr.",
                &[
                    "John Smith Jr.",
                    "John Smith, Jr.",
                    "John Smith, Jr",
                    "John Smith Jr",
                ],
            ),
            ("OSU", &["OSU", "O.S.U."]),
            ("U.S.", &["U.S."]),
            (
                "雨果·布兰特",
                &[
                    "雨果·布兰特",
                    "雨果・布兰特",
                    "雨果•布兰特",
                    "雨果‧布兰特",
                    "雨果･布兰特",
                    "雨果＝布兰特",
                    "雨果゠布兰特",
                    "雨果布兰特",
                    "雨果 布兰特",
                ],
            ),
            ("山田 太郎", &["山田 太郎", "山田太郎"]),
            (
                "山田太郎",
                &["山田太郎", "山 田太郎", "山田 太郎", "山田太 郎"],
            ),
            ("สมชาย ใจดี", &["สมชาย ใจดี", "สมชายใจดี"]),
            ("สมชายใจดี", &["สมชายใจดี"]),
            ("김 정은", &["김 정은", "김정은"]),
            ("أحمد", &["أحمد", "احمد"]),
            ("Ali", &["Ali"]),
            (
                "MV Salt Star",
                &[
                    "MV Salt Star",
                    "M. V. Salt Star",
                    "M.V. Salt Star",
                    "M V Salt Star",
                ],
            ),
            ("X", &["X"]),
        ];
        for (name, wanted) in table {
            assert_eq!(&written(name), wanted, "{name}");
        }
    }
}
