//! The words of mails that pass on a text, and of lines above a headline, one row for each language. A new language is a new row.

use super::words::{Label, bare, folded, letter_label};

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
    "گزارشی از", "گزارشی درباره", "گزارشی دربارهٔ", "گزارش از", "گزارش درباره", "گفت‌وگو با", "گفتگو با", "گفت‌وگویی با", "گفتگویی با",
    "در گفت‌وگو با", "در گفتگو با", "مصاحبه با", "مصاحبه‌ای با", "روایتی از", "یادداشتی درباره", "نگاهی به",
    "یوه مرکه له", "مرکه له", "راپور له", "ځانګړې مرکه له",
];

/// Words that end such a line.
#[rustfmt::skip]
const KICKER_ENDS: &[&str] = &[
    "سره مرکه", "سره ځانګړې مرکه", "سره خبرې",
    "سے گفتگو", "سے خصوصی گفتگو", "سے انٹرویو", "سے خصوصی انٹرویو", "سے ملاقات", "کا انٹرویو", "پر ایک رپورٹ",
];

/// Words behind "report" that say of what kind it is: a script without capitals does not show that they are no name.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "خاص", "خاصة", "إخباري", "اليوم", "الأسبوع", "الشهر", "مصور", "ميداني", "سنوي", "جديد", "جديدة", "اقتصادي", "سياسي", "صحفي", "عن", "حول", "مع", "في", "على",
    "روز", "هفته", "ماه", "سال", "ویژه", "خبری", "تحلیلی", "تصویری", "میدانی", "اختصاصی", "امروز", "سالانه", "جدید", "درباره", "دربارهٔ", "با", "در", "به",
    "ورځې", "اونۍ", "ځانګړی", "ځانګړې", "خبري", "نوی", "نوې", "په", "سره", "د",
    "خصوصی", "آج", "روزانہ", "سالانہ", "تفصیلی", "جاری", "میں", "نے", "کے", "کی", "کا", "سے", "پر", "طلب",
];
