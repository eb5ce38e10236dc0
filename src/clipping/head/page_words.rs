//! Lines that belong to the page around a text: its menu, its buttons, its address, its counts.

pub(super) use super::counted::is_counted;
use super::mail_words::is_newsletter;
use super::words::{INDEX, folded, is_paper, is_section, is_uncased, names_section};
use crate::clipping::words::count;
use crate::language::lexicon::lists;

lists! {
    WAYS_BACK = page.ways_back by folded;
    PREHEADERS = page.preheaders;
    DOCUMENTS = page.documents;
    OF = page.of;
}

/// Whether a line is a page's offer to its readers: "Skip to main content", "Artikel anhören".
pub(super) fn is_offer(line: &str) -> bool {
    let folded = folded(line);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    INDEX.offers.contains(bare)
        || is_newsletter(line)
        || WAYS_BACK.iter().any(|words| bare.starts_with(words))
        || PREHEADERS.iter().any(|words| bare.starts_with(words))
        || is_place_among_documents(bare)
}

/// Whether a line is the address of a site, perhaps with the reading time: "lavozdearribes.example · 4 min de lectura".
pub(super) fn is_site(line: &str) -> bool {
    let is_host = |part: &str| {
        let mut labels = part.split('.');
        labels.clone().count() >= 2
            && !part.contains(' ')
            && labels.clone().all(|label| {
                !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            })
            && labels
                .next_back()
                .is_some_and(|last| last.len() >= 2 && !last.contains(char::is_numeric))
    };
    let parts: Vec<&str> = line
        .split(['|', '·', '•', '–', '—'])
        .map(str::trim)
        .collect();
    parts.iter().any(|part| is_host(part))
        && parts
            .iter()
            .all(|part| is_host(part) || is_counted(part) || is_section(part))
}

/// Whether a line is a document's place among the results of a database: "2 of 37 documents", "Document 3 sur 12".
fn is_place_among_documents(folded: &str) -> bool {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let is_number = |word: &&str| word.chars().all(char::is_numeric);
    let names = |word: &str| DOCUMENTS.iter().any(|name| word.starts_with(name));
    (3..=5).contains(&words.len())
        && words.iter().filter(|word| is_number(word)).count() == 2
        && words.iter().any(|word| OF.contains(word))
        && words.iter().any(|word| names(word))
}

/// Whether a line is a row of sections: three or more short parts, at least two of them sections, and none of them a paper or a
/// day.
pub(super) fn is_row_of_sections(line: &str) -> bool {
    let parts: Vec<&str> = line
        .split(['|', '·', '•', '»', '›', '>', '/'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let known = parts
        .iter()
        .filter(|part| is_section(part) || is_offer(part))
        .count();
    parts.len() >= 3
        && known >= 2
        && parts.iter().all(|part| {
            let is_name = is_paper(part) && !names_section(part);
            count(part) <= 3 && !is_name && !part.contains(char::is_numeric)
        })
        && !parts.iter().any(|part| super::given::is_person_named(part))
}

/// The entries of a menu row.
pub(super) fn menu_parts(line: &str) -> Vec<String> {
    line.split(['|', '·', '•', '»', '›', '>', '/'])
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Whether a line is a row of a page's menu or buttons: short parts between bars.
pub(super) fn is_menu(line: &str) -> bool {
    let parts = menu_parts(line);
    let is_known = |part: &String| is_section(part) || is_offer(part) || is_counted(part);
    let are_short = parts.iter().all(|part| count(part) <= 3);
    let is_shouted = !is_uncased(line) && !line.contains(char::is_lowercase);
    are_short
        && (parts.len() >= 3 || parts.len() >= 2 && (is_shouted || parts.iter().any(is_known)))
}
