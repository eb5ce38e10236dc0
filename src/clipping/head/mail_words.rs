//! The words of mails that pass on a text, and of lines above a headline, one row for each language. A new language is a new row.

use super::words::{Label, bare, folded, is_joint, letter_label};
use crate::clipping::dates;

/// A label of the head of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MailLabel {
    Sender,
    Recipient,
    Subject,
    /// A copy, a day, an attachment.
    Other,
}

/// The label of a mail that words are, whatever else they can announce.
pub(super) fn mail_label(words: &str) -> Option<MailLabel> {
    let own = folded(words);
    let is_in = |table: &[&str]| table.iter().any(|word| folded(word) == own);
    match letter_label(words) {
        Some(Label::Sender) => Some(MailLabel::Sender),
        Some(Label::Recipient) => Some(MailLabel::Recipient),
        Some(Label::Subject) => Some(MailLabel::Subject),
        _ if is_in(FORWARD_WORDS) => Some(MailLabel::Subject),
        _ => is_in(MAIL_LABELS).then_some(MailLabel::Other),
    }
}

/// Whether a word before a colon says that a mail is passed on: "Fwd", "WG".
pub(super) fn is_forward_word(word: &str) -> bool {
    let own = folded(word.trim());
    FORWARD_WORDS.iter().any(|one| folded(one) == own)
}

/// What is behind the signs of a subject that say a mail is passed on.
pub(super) fn behind_forward(subject: &str) -> Option<&str> {
    let (word, rest) = subject.split_once([':', '：'])?;
    let rest = rest.trim();
    is_forward_word(word).then(|| behind_forward(rest).unwrap_or(rest))
}

/// Whether a line parts a mail from the one that it passes on: "---------- Forwarded message ---------".
pub(super) fn is_forward_mark(line: &str) -> bool {
    let whole = folded(line);
    let own = whole.trim_matches(|c: char| !c.is_alphanumeric());
    FORWARD_MARKS.iter().any(|mark| folded(mark) == own)
}

/// Whether a line speaks to somebody, as a note above an article does.
pub(super) fn is_note(line: &str) -> bool {
    line.split_whitespace()
        .any(|word| NOTE_WORDS.iter().any(|note| folded(note) == bare(word)))
}

/// Whether a line begins or ends with words that say what is below it: "Interview mit", "گزارشی از", "سے گفتگو".
pub(super) fn begins_as_kicker(line: &str) -> bool {
    let whole = folded(line);
    let begins = |words: &str| {
        let rest = whole.strip_prefix(folded(words).as_str());
        rest.is_some_and(|rest| rest.starts_with(' '))
    };
    let ends = |words: &str| {
        let rest = whole.strip_suffix(folded(words).as_str());
        rest.is_some_and(|rest| rest.ends_with(' '))
    };
    !line.contains(NOT_IN_KICKERS)
        && (KICKERS.iter().any(|words| begins(words))
            || KICKER_ENDS.iter().any(|words| ends(words)))
}

/// Whether a line says who says what the headline below it says: "رئیس اداره میراث فرهنگی خبر داد".
pub(super) fn attributes(line: &str) -> bool {
    let whole = folded(line.trim_end_matches(['؛', ';', ':', '…', ' ']));
    let has_object = whole.split_whitespace().any(|word| {
        let mut of_objects = BEFORE_OBJECTS.iter();
        of_objects.any(|one| folded(one) == word)
    });
    (3..=8).contains(&whole.split_whitespace().count())
        && !has_object
        && ATTRIBUTIONS.iter().any(|words| {
            let rest = whole.strip_suffix(folded(words).as_str());
            rest.is_some_and(|rest| rest.ends_with(' '))
        })
}

/// Whether a line is what a paper calls the letter that it sends to its readers: "La lettre du lundi", "Your Friday Briefing".
pub(super) fn is_newsletter(line: &str) -> bool {
    let words: Vec<String> = line.split_whitespace().map(bare).collect();
    let is_in = |table: &[&str], word: &str| table.iter().any(|one| folded(one) == word);
    let is_letter = |word: &str| is_in(LETTERS, word);
    let says_when = |word: &str| is_in(OF_LETTERS, word) || dates::is_part_of_a_date(word);
    (2..=6).contains(&words.len())
        && words.iter().any(|word| is_letter(word.as_str()))
        && words.iter().any(|word| says_when(word.as_str()))
        && words.iter().all(|word| {
            is_letter(word) || says_when(word) || is_joint(word) || word.chars().count() <= 2
        })
}

/// Whether a line greets its readers, as letters do above an article.
pub(super) fn greets(line: &str) -> bool {
    let whole = folded(line);
    let behind = |greeting: &&str| {
        let rest = whole.strip_prefix(folded(greeting).as_str())?;
        let is_whole = rest.is_empty() || rest.starts_with(|c: char| !c.is_alphanumeric());
        is_whole.then(|| rest.to_owned())
    };
    let is_closed = line.ends_with(['.', ',', '!', '،', ':', '۔']);
    let rest = GREETINGS.iter().find_map(behind);
    rest.is_some_and(|rest| is_closed || rest.is_empty())
}

/// Whether a line says how an agency sends a text, or is one that it sent before: "2nd Lead, adds minister's quote".
pub(super) fn is_slug(line: &str) -> bool {
    let whole = folded(line);
    let words = whole.trim_start_matches(|c: char| {
        c.is_numeric() || matches!(c, '(' | '[' | '.' | ' ' | '-' | '*')
    });
    let words = ["st ", "nd ", "rd ", "th ", "er ", "e ", "ème ", "ª ", "º "]
        .iter()
        .find_map(|ordinal| words.strip_prefix(ordinal))
        .filter(|_| whole.starts_with(char::is_numeric))
        .unwrap_or(words);
    let begins = |slug: &&&str| {
        words
            .strip_prefix(**slug)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([',', ':', ' ', '-', ')', ']']))
    };
    // "Lead found in the water of three schools" is a headline: the word is followed by a sign or a number there.
    let is_one = |slug: &&str| {
        let rest = words.get(slug.len()..).unwrap_or_default().trim_start();
        rest.is_empty() || rest.starts_with(|c: char| !c.is_alphabetic())
    };
    whole.split_whitespace().count() <= 14
        && (SLUGS.iter().filter(|slug| begins(slug)).any(is_one)
            || SLUG_LEADS.iter().any(|slug| begins(&slug)))
}

/// How agencies number what they send again. A sign or nothing follows.
const SLUGS: &[&str] = &[
    "lead",
    "ld",
    "writethru",
    "update",
    "add",
    "take",
    "recast",
    "recasts",
    "eds",
    "editors",
    "urgent",
    "flash",
    "bulletin",
    "zusammenfassung",
    "eilmeldung",
    "aktualisierung",
    "neufassung",
    "synthèse",
    "papier général",
    "actualisation",
    "ampliación",
    "actualización",
    "avance",
    "تحديث",
    "إضافة",
    "موجز",
    "تکمیلی",
    "اپ ڈیٹ",
];

/// How agencies say what is new in what they send again.
const SLUG_LEADS: &[&str] = &[
    "updates with",
    "updating with",
    "adds quotes",
    "adds details",
    "adds background",
    "recasts with",
    "corrects spelling",
    "repeats story",
    "with photos",
    "with pictures",
    "neu:",
    "actualisé avec",
    "ajoute",
    "actualiza con",
    "añade declaraciones",
    "corrige",
];

/// Signs that show a headline with its kicker in one line: "Interview mit Jens Petersen: „Ich war dort“".
const NOT_IN_KICKERS: &[char] = &[':', '“', '”', '„', '«', '»', '"', '?', '؟', '!'];

/// Whether a word says of what kind a report is: "of the day", "special". It is no name.
pub(super) fn is_of_kind(words: &str) -> bool {
    words
        .split_whitespace()
        .any(|word| KINDS.iter().any(|kind| folded(kind) == bare(word)))
}

/// Words before a colon in a subject that say that a mail is passed on.
#[rustfmt::skip]
const FORWARD_WORDS: &[&str] = &[
    "fw", "fwd", "forward", "forwarded",
    "wg", "weitergeleitet",
    "rv", "reenviado", "reenv",
    "tr", "transféré",
    "إعادة توجيه", "إ.ت",
    "فوروارد", "بازارسال", "هدایت شده",
    "لېږل شوی",
    "فارورڈ",
    "enc", "doorst",
];

/// Lines that part a mail from the one that it passes on.
#[rustfmt::skip]
const FORWARD_MARKS: &[&str] = &[
    "forwarded message", "original message", "begin forwarded message", "forwarded mail", "forwarded email", "start of forwarded message",
    "weitergeleitete nachricht", "ursprüngliche nachricht", "originalnachricht", "anfang der weitergeleiteten nachricht",
    "original-nachricht", "weitergeleitete e-mail",
    "mensaje reenviado", "mensaje original", "inicio del mensaje reenviado",
    "message transféré", "message d'origine", "message original", "début du message transféré", "message réexpédié", "début du message réexpédié",
    "رسالة معاد توجيهها", "رسالة مُعاد توجيهها", "الرسالة الأصلية", "رسالة محولة", "الرسالة المحولة",
    "پیام بازارسال‌شده", "پیام بازارسال شده", "پیام هدایت‌شده", "پیام هدایت شده", "پیام فوروارد شده", "پیام اصلی",
    "لېږل شوی پیغام", "اصلي پیغام",
    "فارورڈ کردہ پیغام", "آگے بھیجا گیا پیغام", "اصل پیغام",
    "messaggio inoltrato", "mensagem encaminhada", "doorgestuurd bericht",
];

/// Labels of mails that say neither who sent one, nor to whom, nor about what.
#[rustfmt::skip]
const MAIL_LABELS: &[&str] = &[
    "date", "sent", "cc", "bcc", "reply-to", "attachments", "attachment", "importance",
    "datum", "gesendet", "kopie", "anhang", "anlagen", "antwort an",
    "fecha", "enviado", "enviado el", "adjunto", "adjuntos",
    "envoyé", "envoyé le", "pièce jointe", "pièces jointes", "copie",
    "التاريخ", "تاريخ", "تاريخ الإرسال", "أرسلت", "المرفقات",
    "تاریخ", "تاریخ ارسال", "ارسال شده", "پیوست",
    "نېټه", "نیټه",
    "بھیجا گیا", "منسلکات",
];

/// Words that speak to somebody, as a note above an article does and a headline does not.
#[rustfmt::skip]
const NOTE_WORDS: &[&str] = &[
    "you", "you'd", "you'll", "you're", "you've", "your", "fyi", "hi", "hello", "dear", "thought", "cheers", "attached", "i'd",
    "dir", "dich", "dein", "deine", "ihnen", "hallo", "liebe", "lieber", "zk", "kenntnis", "kenntnisnahme", "gruß", "grüße", "anbei",
    "hola", "querido", "querida", "adjunto", "reenvío", "paso", "interesarte", "te", "saludos", "abrazo",
    "bonjour", "salut", "cher", "chère", "ci-joint", "ci-dessous", "vous", "toi", "t'intéresser", "bises", "cordialement",
    "مرحبا", "مرحبًا", "تحية", "عزيزي", "عزيزتي", "للاطلاع", "للعلم", "لك", "مرفق", "أرسل",
    "سلام", "درود", "عزیز", "برایت", "برایتان", "جهت", "اطلاع", "پیوست", "ببین", "ببینید",
    "درته", "تاسو", "ګرانه", "ګران", "وګوره",
    "السلام", "علیکم", "عزیزم", "آپ", "پیارے", "ملاحظہ", "دیکھیے", "دیکھیں", "منسلک",
];

/// Words that begin a line above a headline: what is below it.
#[rustfmt::skip]
const KICKERS: &[&str] = &[
    "interview with", "an interview with", "a conversation with", "in conversation with", "a report from", "a report on", "a visit to",
    "interview mit", "ein interview mit", "im gespräch mit", "ein gespräch mit", "gespräch mit", "reportage aus", "eine reportage aus",
    "ein bericht aus", "ein bericht über", "ein besuch bei", "zu besuch bei",
    "entrevista a", "entrevista con", "una entrevista con", "conversación con", "una conversación con", "un reportaje sobre",
    "reportaje sobre", "un reportaje desde",
    "entretien avec", "un entretien avec", "interview de", "interview avec", "rencontre avec", "conversation avec", "un reportage à",
    "un reportage sur", "reportage sur", "reportage dans",
    "حوار مع", "حوار خاص مع", "مقابلة مع", "لقاء مع", "حديث مع", "تقرير عن", "تقرير من", "تحقيق عن",
    "گزارش میدانی از", "گزارش تصویری از", "گزارش اختصاصی از", "گزارش ویژه از", "گزارشی میدانی از", "گزارشی از", "گزارشی درباره", "گزارشی دربارهٔ", "گزارش از", "گزارش درباره", "گفت‌وگو با", "گفتگو با", "گفت‌وگویی با", "گفتگویی با",
    "در گفت‌وگو با", "در گفتگو با", "مصاحبه با", "مصاحبه‌ای با", "روایتی از", "یادداشتی درباره", "نگاهی به",
    "یوه مرکه له", "مرکه له", "راپور له", "ځانګړې مرکه له",
];

/// Words that end such a line.
#[rustfmt::skip]
const KICKER_ENDS: &[&str] = &[
    "سره مرکه", "سره ځانګړې مرکه", "سره خبرې",
    "سے گفتگو", "سے خصوصی گفتگو", "سے انٹرویو", "سے خصوصی انٹرویو", "سے ملاقات", "کا انٹرویو", "پر ایک رپورٹ",
];

/// What letters to readers are called.
const LETTERS: &[&str] = &[
    "newsletter",
    "briefing",
    "brief",
    "letter",
    "digest",
    "edition",
    "morgenpost",
    "rundbrief",
    "wochenbrief",
    "newsletter-ausgabe",
    "boletín",
    "carta",
    "lettre",
    "infolettre",
    "édition",
    "نشرة",
    "النشرة",
    "رسالة",
    "خبرنامه",
    "خبرنامهٔ",
    "نیوز",
    "لیٹر",
    "خبرپاڼه",
];

/// Words beside that name which say when it comes, or to whom.
const OF_LETTERS: &[&str] = &[
    "morning",
    "evening",
    "daily",
    "weekly",
    "weekend",
    "your",
    "our",
    "today's",
    "morgen",
    "abend",
    "täglicher",
    "wöchentlicher",
    "woche",
    "tag",
    "tages",
    "wochenende",
    "mañana",
    "tarde",
    "noche",
    "semana",
    "semanal",
    "diario",
    "diaria",
    "nuestra",
    "matin",
    "soir",
    "semaine",
    "jour",
    "hebdo",
    "hebdomadaire",
    "quotidienne",
    "votre",
    "الصباح",
    "المساء",
    "اليوم",
    "الأسبوع",
    "الأسبوعية",
    "اليومية",
    "الصباحية",
    "المسائية",
    "صبح",
    "عصر",
    "روز",
    "هفته",
    "روزانه",
    "هفتگی",
    "صبحگاهی",
    "روزانہ",
    "ہفتہ",
    "وار",
    "آج",
];

/// How letters greet their readers.
const GREETINGS: &[&str] = &[
    "good morning",
    "good evening",
    "good afternoon",
    "hello",
    "hi",
    "dear reader",
    "dear readers",
    "dear subscriber",
    "dear all",
    "guten morgen",
    "guten tag",
    "guten abend",
    "moin",
    "hallo",
    "liebe leserinnen",
    "liebe leser",
    "liebe leserin",
    "sehr geehrte",
    "bonjour",
    "bonsoir",
    "chers lecteurs",
    "chère lectrice",
    "chères lectrices",
    "chers abonnés",
    "buenos días",
    "buenas tardes",
    "hola",
    "queridos lectores",
    "estimados lectores",
    "estimado lector",
    "querido lector",
    "صباح الخير",
    "مساء الخير",
    "أعزاءنا",
    "عزيزي القارئ",
    "قراءنا",
    "سلام",
    "درود",
    "خوانندگان گرامی",
    "خواننده گرامی",
    "صبح بخیر",
    "السلام علیکم",
    "سلامونه",
    "محترم قارئین",
    "عزیز قارئین",
    "آداب",
    "درنو لوستونکو",
];

/// Words that end a line above a headline which names who says it.
const ATTRIBUTIONS: &[&str] = &[
    "خبر داد",
    "اعلام کرد",
    "تاکید کرد",
    "تأکید کرد",
    "مطرح کرد",
    "عنوان کرد",
    "تشریح کرد",
    "هشدار داد",
    "گفت",
    "بیان کرد",
    "اظهار کرد",
    "توضیح داد",
    "خبر دادند",
];

/// Words before what somebody says: a line that has one is a headline itself.
const BEFORE_OBJECTS: &[&str] = &["از", "درباره", "دربارهٔ", "به", "که", "در", "را", "با", "بر"];

/// Words behind "report" that say of what kind it is: a script without capitals does not show that they are no name.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "خاص", "خاصة", "إخباري", "اليوم", "الأسبوع", "الشهر", "مصور", "ميداني", "سنوي", "جديد", "جديدة", "اقتصادي", "سياسي", "صحفي", "عن", "حول", "مع", "في", "على",
    "روز", "هفته", "ماه", "سال", "ویژه", "خبری", "تحلیلی", "تصویری", "میدانی", "اختصاصی", "امروز", "سالانه", "جدید", "درباره", "دربارهٔ", "با", "در", "به",
    "ورځې", "اونۍ", "ځانګړی", "ځانګړې", "خبري", "نوی", "نوې", "په", "سره", "د",
    "خصوصی", "آج", "روزانہ", "سالانہ", "تفصیلی", "جاری", "میں", "نے", "کے", "کی", "کا", "سے", "پر", "طلب",
];
