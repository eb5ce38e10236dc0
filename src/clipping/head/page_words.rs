//! Lines that belong to the page around a text: its menu, its buttons, its address, what it counts.

use super::mail_words::is_newsletter;
use super::words::{INDEX, folded, is_paper, is_section, is_uncased};
use crate::clipping::words::count;

/// Whether a line says how much of something there is: "412 words", "۳ دقیقه".
pub(super) fn is_counted(line: &str) -> bool {
    let folded = folded(line);
    let rest = folded
        .trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ',' | ' ' | '~' | '٬'));
    let rest = rest.strip_prefix("k ").unwrap_or(rest);
    let is_counted = line.starts_with(char::is_numeric)
        && count(line) <= 6
        && INDEX.counted.contains(rest.trim_end_matches(['.', ' ']));
    is_counted || is_ago(line)
}

/// Whether words count the hours or days since a text was published, which say no day: "vor 3 Stunden", "2 hours ago".
fn is_ago(words: &str) -> bool {
    let whole = folded(words);
    let says = |(before, behind): &(&str, &str)| {
        whole
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(behind))
            .is_some_and(|rest| rest.contains(char::is_numeric))
    };
    count(words) <= 5
        && words.contains(char::is_numeric)
        && AGO
            .iter()
            .any(|(before, behind)| says(&(&self::folded(before), &self::folded(behind))))
}

/// What is before and behind the hours or days since then.
const AGO: &[(&str, &str)] = &[
    ("", " ago"),
    ("vor ", "stunden"),
    ("vor ", "stunde"),
    ("vor ", "tagen"),
    ("vor ", "minuten"),
    ("hace ", ""),
    ("il y a ", ""),
    ("منذ ", ""),
    ("قبل ", ""),
    ("", " پیش"),
    ("", " قبل"),
    ("", " پہلے"),
    ("", " مخکې"),
];

/// Whether a line is what pages offer their readers: "Skip to main content", "Artikel anhören".
pub(super) fn is_offer(line: &str) -> bool {
    let folded = folded(line);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    INDEX.offers.contains(bare)
        || is_newsletter(line)
        || BACK
            .iter()
            .any(|words| bare.starts_with(self::folded(words).as_str()))
        || NEWSLETTERS.iter().any(|words| bare.starts_with(words))
        || is_place_among_documents(bare)
}

/// Whether a line is the address of a site, perhaps with how long the text is: "lavozdearribes.example · 4 min de lectura".
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

/// Whether a line counts the documents that a database gave: "2 of 37 documents", "Document 3 sur 12".
fn is_place_among_documents(folded: &str) -> bool {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let is_number = |word: &&str| word.chars().all(char::is_numeric);
    let is_of = |word: &str| matches!(word, "of" | "von" | "de" | "sur" | "من" | "از");
    let names = |word: &str| {
        [
            "document",
            "dokument",
            "documento",
            "result",
            "article",
            "artikel",
        ]
        .iter()
        .any(|name| word.starts_with(name))
    };
    (3..=5).contains(&words.len())
        && words.iter().filter(|word| is_number(word)).count() == 2
        && words.iter().any(|word| is_of(word))
        && words.iter().any(|word| names(word))
}

/// How lines begin that lead to another part of a page.
#[rustfmt::skip]
const BACK: &[&str] = &[
    "back to ", "return to ", "skip to ", "jump to ", "zuruck zu", "zurück zu", "zum inhalt", "zum hauptinhalt", "volver a ", "volver al ", "ir al contenido", "saltar al ",
    "retour a ", "retour à ", "retour au ", "aller au contenu", "العودة إلى ", "انتقل إلى المحتوى", "بازگشت به ", "رفتن به محتوا", "منځپانګی ته ", "بېرته ", "مواد پر جائیں", "شریک یی کړی",
];

/// How the lines begin that newsletters print above everything, for readers who see nothing else; folded.
#[rustfmt::skip]
const NEWSLETTERS: &[&str] = &[
    "view this email in your browser", "view in browser", "having trouble viewing", "if you are having trouble", "email not displaying",
    "falls diese e-mail nicht", "wird diese e-mail nicht", "wird diese mail nicht", "wird dieses mail nicht", "probleme mit der darstellung", "sollte dieser newsletter nicht", "newsletter im browser", "im browser ansehen",
    "si ce message ne s'affiche", "si cet e-mail ne s'affiche", "voir la version en ligne", "afficher dans le navigateur",
    "si no ve correctamente", "si no puedes ver", "ver en el navegador", "ver este correo en",
    "لعرض الرسالة في المتصفح", "إذا لم تظهر الرسالة", "برای مشاهده در مرورگر", "براؤزر میں دیکھیں",
];

/// Whether a line is a row of sections: three or more short parts, at least two of them sections, and no paper or day among them.
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
        && parts
            .iter()
            .all(|part| count(part) <= 3 && !is_paper(part) && !part.contains(char::is_numeric))
        && !parts.iter().any(|part| super::given::is_person_named(part))
}

/// The parts of a row of a page's menu.
pub(super) fn menu_parts(line: &str) -> Vec<String> {
    line.split(['|', '·', '•', '»', '›', '>', '/'])
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Whether a line is a row of a page's menu or of its buttons: short parts between bars.
pub(super) fn is_menu(line: &str) -> bool {
    let parts = menu_parts(line);
    let is_known = |part: &String| is_section(part) || is_offer(part) || is_counted(part);
    let are_short = parts.iter().all(|part| count(part) <= 3);
    let is_shouted = !is_uncased(line) && !line.contains(char::is_lowercase);
    are_short
        && (parts.len() >= 3 || parts.len() >= 2 && (is_shouted || parts.iter().any(is_known)))
}
