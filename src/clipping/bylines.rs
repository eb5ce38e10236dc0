//! How bylines begin, one table for each language: the words that papers and pages print before a writer's name.
//!
//! The reader of texts and the reader of pages both ask here. A new language is a new table; no code names a language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::text::fold::fold_case;

/// The words one language prints before a writer's name.
struct BylineNames {
    /// Words that a name follows without a sign: "By", "Interview by".
    leads: &'static [&'static str],
    /// Words that are words of sentences too: a name follows only behind a colon.
    labels: &'static [&'static str],
    /// Words before the name of whoever put it on a page: a writer there, perhaps a publisher in a text.
    posters: &'static [&'static str],
}

/// Every language's words.
#[rustfmt::skip]
const LANGUAGES: &[BylineNames] = &[
    // English
    BylineNames {
        leads: &["by", "interview by", "interviewed by", "an interview by", "story by", "report by", "reported by", "words by", "text by", "written by",
            "from our correspondent", "from our own correspondent", "from our special correspondent", "analysis by", "opinion by", "comment by", "review by",
            "reporting by", "a report by", "an essay by", "essay by", "a column by", "column by", "commentary by", "as told to", "byline", "story and photos by",
            "text and photos by", "words and pictures by", "words and photographs by", "special report by", "exclusive by", "exclusive report by"],
        labels: &["author", "authors", "author name", "author(s)", "reporter", "reporters", "text", "words", "writer", "writers", "contributor", "interviewer",
            "correspondent", "columnist", "journalist", "essay", "report", "story", "creator"],
        posters: &["posted by", "published by"],
    },
    // German
    BylineNames {
        leads: &["von", "interview von", "ein interview von", "ein gespräch von", "ein kommentar von", "kommentar von", "eine analyse von", "analyse von",
            "eine reportage von", "reportage von", "ein gastbeitrag von", "gastbeitrag von", "ein bericht von", "bericht von", "ein essay von", "essay von",
            "ein beitrag von", "beitrag von", "eine kolumne von", "kolumne von", "aufgezeichnet von", "protokolliert von", "das gespräch führte", "das gespräch führten",
            "das interview führte", "das interview führten", "die fragen stellte", "die fragen stellten", "interview führte", "text von", "geschrieben von",
            "verfasst von", "mit material von", "text und fotos von", "exklusiv von", "aus der redaktion von"],
        labels: &["autor", "autorin", "autoren", "autorinnen", "autor:in", "autor/in", "autor(en)", "text", "bericht", "interview", "verfasser", "verfasserin", "reportage", "redakteur", "redakteurin",
            "korrespondent", "korrespondentin", "gespräch", "kommentar", "protokoll", "aufgezeichnet", "reporter", "reporterin", "journalist", "journalistin"],
        posters: &["veröffentlicht von", "eingestellt von", "erstellt von"],
    },
    // Spanish
    BylineNames {
        leads: &["por", "entrevista de", "entrevista por", "una entrevista de", "texto de", "reportaje de", "un reportaje de", "crónica de", "una crónica de",
            "análisis de", "un análisis de", "opinión de", "columna de", "una columna de", "escrito por", "redactado por", "texto y fotos de", "de nuestro corresponsal", "de nuestra corresponsal",
            "de nuestra enviada especial", "de nuestro enviado especial", "de nuestra redacción", "un artículo de", "artículo de"],
        labels: &["autor", "autora", "autores", "autor(es)", "texto", "textos", "entrevista", "redacción", "reportaje", "firma", "escribe", "escriben", "entrevistó", "periodista", "redactor",
            "redactora", "corresponsal", "reportero", "reportera", "crónica", "columna"],
        posters: &["publicado por"],
    },
    // French
    BylineNames {
        leads: &["par", "propos recueillis par", "recueilli par", "entretien par", "entretien réalisé par", "un entretien de", "entretien avec propos recueillis par", "interview par", "interview réalisée par",
            "reportage de", "un reportage de", "texte de", "récit de", "un récit de", "écrit par", "rédigé par", "signé par", "texte et photos de", "de notre correspondant", "de notre correspondante", "de notre envoyé spécial",
            "de notre envoyée spéciale", "de nos correspondants", "de nos envoyés spéciaux", "une tribune de", "tribune de", "une analyse de", "analyse de", "une chronique de", "chronique de", "une enquête de", "un article de"],
        labels: &["auteur", "autrice", "auteure", "auteurs", "auteur(s)", "texte", "textes", "entretien", "interview", "rédaction", "reportage", "signé", "journaliste", "propos recueillis", "rédacteur", "rédactrice",
            "correspondant", "correspondante", "enquête", "récit"],
        posters: &["publié par", "posté par"],
    },
    // Arabic
    BylineNames {
        leads: &["بقلم", "كتب", "كتبت", "كتبه", "كتبته", "كتبها", "إعداد", "تقرير", "حوار", "حاوره", "حاورته", "حاورها", "حاورتها", "من مراسلنا", "من مراسلتنا", "أجرى الحوار", "أجرت الحوار", "أجرى المقابلة", "أجرت المقابلة",
            "الكاتب", "الكاتبة", "أجرى اللقاء", "أجرت اللقاء", "أعد التقرير", "أعدت التقرير"],
        labels: &["تحرير", "المؤلف", "المؤلفة", "المؤلفون", "مراسل", "مراسلتنا", "مراسلنا", "مراسلة", "تحقيق", "اسم الكاتب", "المحرر", "المحررة", "الصحفي", "الصحفية", "الصحافي", "الصحافية", "متابعة", "أعده", "أعدته", "مقابلة", "لقاء", "المراسل", "المراسلة", "نص"],
        posters: &["نشره", "نشرته"],
    },
    // Persian and Dari
    BylineNames {
        leads: &["به قلم", "نوشته", "نوشتهٔ", "نوشته‌ی", "گزارش از", "گفت‌وگو از", "گفتگو از", "گفت‌وگوی", "مصاحبه از", "یادداشت از", "نویسنده", "خبرنگار", "گزارشگر", "گزارش", "گزارش و عکس"],
        labels: &["نویسندگان", "نوشته ی", "گفت‌وگو", "گفتگو", "مصاحبه", "مصاحبه‌کننده", "مصاحبه کننده", "تهیه", "تهیه کننده", "تهیه‌کننده", "تهیه و تنظیم", "نگارنده", "نام نویسنده", "پدیدآور", "یادداشت", "روزنامه‌نگار", "روزنامه نگار",
            "گفت‌وگوکننده", "گفتگوکننده", "تدوین", "به کوشش", "متن", "دبیر"],
        posters: &[],
    },
    // Pashto
    BylineNames {
        leads: &["لیکوال", "لیکواله", "ليکوال", "لیکنه", "ليکنه", "راپور", "خبریال", "خبریاله", "مرکه"],
        labels: &["لیکونکی", "لیکونکې", "راپورچی", "راپورچۍ", "خبريال", "خبرياله", "مرکه کوونکی", "مرکه کوونکې", "چمتو کوونکی", "چمتو کوونکې", "د لیکوال نوم", "ژورنالیست", "ژورنالېست", "لیکوالان", "راپور چمتو کوونکی"],
        posters: &[],
    },
    // Urdu
    BylineNames {
        leads: &["از قلم", "بقلم", "بہ قلم", "تحریر", "رپورٹ", "انٹرویو", "نامہ نگار", "نمائندہ خصوصی", "مصنف", "مصنفہ"],
        labels: &["از", "رپورٹر", "کالم", "کالم نگار", "ترتیب", "نمائندہ", "قلم", "گفتگو", "تحقیق", "صحافی", "لکھاری", "مضمون نگار", "مصنفین", "خصوصی رپورٹ", "نامہ نگار خصوصی", "قلم کار", "انٹرویو نگار", "ملاقات", "تجزیہ", "نمائندے"],
        posters: &[],
    },
    // Italian
    BylineNames {
        leads: &["di", "intervista di", "a cura di", "dal nostro inviato", "dal nostro corrispondente", "dalla nostra inviata", "scritto da", "articolo di"],
        labels: &["autore", "autrice", "testo di", "testo"],
        posters: &["pubblicato da"],
    },
    // Portuguese
    BylineNames {
        leads: &["por", "entrevista de", "texto de", "do nosso correspondente", "escrito por"],
        labels: &["autor", "autora", "texto"],
        posters: &["publicado por"],
    },
    // Dutch
    BylineNames {
        leads: &["door", "interview door", "van onze correspondent", "van onze verslaggever", "van onze redactie", "geschreven door"],
        labels: &["auteur", "tekst"],
        posters: &[],
    },
    // Swedish, Norwegian and Danish
    BylineNames {
        leads: &["av", "af", "skriven av", "skrevet av", "skrevet af"],
        labels: &["tekst", "text", "forfatter", "författare"],
        posters: &[],
    },
    // Finnish
    BylineNames { leads: &["teksti"], labels: &["kirjoittaja"], posters: &[] },
    // Polish and Czech
    BylineNames { leads: &["napisał", "napisała", "napsal", "napsala", "autorka"], labels: &["tekst", "autor"], posters: &[] },
    // Hungarian
    BylineNames { leads: &["szerző", "írta"], labels: &[], posters: &[] },
    // Russian, Ukrainian and Bulgarian
    BylineNames { leads: &["автор", "автори", "авторы"], labels: &["текст"], posters: &[] },
    // Turkish
    BylineNames { leads: &["yazan"], labels: &["haber"], posters: &[] },
    // Chinese and Japanese
    BylineNames { leads: &["作者", "记者", "記者", "責任編集"], labels: &["文"], posters: &[] },
];

/// How a name is parted from the words before it; what parts more wins where two languages share words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Parting {
    /// By a space or a colon, on a page.
    Poster,
    /// By a colon alone.
    Label,
    /// By a space or a colon.
    Lead,
}

/// All words, folded.
static WORDS: LazyLock<BTreeMap<String, Parting>> = LazyLock::new(|| {
    let mut all: BTreeMap<String, Parting> = BTreeMap::new();
    for names in LANGUAGES {
        for (words, parting) in [
            (names.leads, Parting::Lead),
            (names.labels, Parting::Label),
            (names.posters, Parting::Poster),
        ] {
            for phrase in words {
                let known = all.entry(folded(phrase)).or_insert(parting);
                *known = parting.max(*known);
            }
        }
    }
    all
});

/// Whether folded words before a colon announce a writer.
pub(super) fn is_label(folded: &str) -> bool {
    WORDS
        .get(folded)
        .is_some_and(|parting| *parting != Parting::Poster)
}

/// The lead that a line begins with, and what is behind it: "De notre correspondant" of "De notre correspondant à Marrande".
pub(super) fn behind_lead(line: &str) -> Option<(&str, &str)> {
    beginnings(line).find_map(|(head, rest)| {
        (WORDS.get(&folded(head)) == Some(&Parting::Lead)).then_some((head, rest))
    })
}

/// What follows the words before a name on a page: "By", "Von", "Par", "Text:", "Posted by".
pub(super) fn behind_label(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['(', '[', '-', '–', '—', ' ']);
    beginnings(text).find_map(|(head, rest)| {
        let is_parted = match WORDS.get(&folded(head))? {
            Parting::Label => rest.trim_start().starts_with([':', '：', '=']),
            Parting::Lead | Parting::Poster => rest.starts_with([' ', ':', '\u{a0}', '：']),
        };
        let name = rest.trim_start_matches([' ', ':', '\u{a0}', '：', '=']);
        (is_parted && !name.is_empty()).then_some(name)
    })
}

/// Words as they are compared: Pashto's endings of one word are one.
fn folded(words: &str) -> String {
    fold_case(words).replace(['ې', 'ۍ', 'ئ'], "ی")
}

/// No words before a name are more than these.
const MOST_WORDS: usize = 6;

/// The first words of a line and the rest, the most words first.
fn beginnings(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let ends = line
        .match_indices([' ', ',', ':', '：', '/', '=', '\u{a0}'])
        .map(|(at, _)| at)
        .filter(|at| *at > 0)
        .take(MOST_WORDS + 2);
    let mut ends: Vec<usize> = ends.collect();
    if ends.len() < MOST_WORDS + 2 && !line.is_empty() {
        ends.push(line.len());
    }
    ends.into_iter()
        .rev()
        .filter_map(|end| Some((line.get(..end)?, line.get(end..)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_leads_and_labels() {
        for (line, name) in [
            ("By Kit Aldous", Some("Kit Aldous")),
            ("(Von Klara Otte", Some("Klara Otte")),
            ("Text: Klara Otte", Some("Klara Otte")),
            ("Text messages are read", None),
            ("Posted by Kit Aldous", Some("Kit Aldous")),
            ("بقلم: ليلى منصور", Some("ليلى منصور")),
            ("Byron returns", None),
        ] {
            assert_eq!(behind_label(line), name, "{line}");
        }
        assert_eq!(
            behind_lead("De notre correspondant à Marrande"),
            Some(("De notre correspondant", " à Marrande"))
        );
        assert_eq!(behind_lead("Text: Klara Otte"), None);
        assert!(is_label("text") && is_label("von") && !is_label("posted by"));
    }
}
