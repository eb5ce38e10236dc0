//! The few words by which interviews are known, in the languages of news.

use crate::language::Language;

/// Whether words end as a question does.
pub(super) fn asks(words: &str) -> bool {
    words
        .trim_end_matches(|c: char| c.is_whitespace() || "\"”“»«’')]」』*_".contains(c))
        .ends_with(['?', '؟', '？', '\u{37e}'])
}

/// Whether a text calls itself an interview.
pub fn is_called_interview(text: &str) -> bool {
    const NAMES: &[&str] = &[
        "interview",
        "q&a",
        "q & a",
        "conversation with",
        "im gespräch",
        "gespräch mit",
        "entrevista",
        "entretien",
        "intervista",
        "vraaggesprek",
        "röportaj",
        "söyleşi",
        "интервью",
        "مقابلة",
        "حوار",
        "لقاء مع",
        "مصاحبه",
        "گفتگو",
        "گفت‌وگو",
        "انٹرویو",
        "مرکه",
        "インタビュー",
        "专访",
        "專訪",
        "采访",
        "인터뷰",
    ];
    let folded = text.to_lowercase();
    NAMES.iter().any(|name| folded.contains(name))
}

/// Words of a language by which somebody is spoken to, and by which somebody speaks of himself.
struct Persons {
    language: &'static str,
    /// In small letters.
    second: &'static [&'static str],
    /// Polite forms, which only their capital tells from other words, and which mean something else where a sentence begins.
    polite: &'static [&'static str],
    /// In small letters.
    first: &'static [&'static str],
}

const PERSONS: &[Persons] = &[
    Persons {
        language: "en",
        second: &["you", "your", "yours", "yourself"],
        polite: &[],
        first: &["i", "me", "my", "mine", "myself", "we", "our", "ours"],
    },
    Persons {
        language: "de",
        second: &["du", "dich", "dir", "dein", "deine", "euch"],
        polite: &["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrer", "Ihrem"],
        first: &[
            "ich", "mich", "mir", "mein", "meine", "meinen", "meiner", "wir", "uns", "unser",
            "unsere",
        ],
    },
    Persons {
        language: "es",
        second: &["usted", "ustedes", "tú", "te", "ti", "vos", "su", "sus"],
        polite: &[],
        first: &[
            "yo", "me", "mí", "mi", "mis", "nosotros", "nosotras", "nuestro", "nuestra", "nos",
        ],
    },
    Persons {
        language: "fr",
        second: &["vous", "votre", "vos", "tu", "toi"],
        polite: &[],
        first: &["je", "j", "moi", "mon", "mes", "nous", "notre", "nos"],
    },
    Persons {
        language: "pt",
        second: &["você", "vocês", "senhor", "senhora"],
        polite: &[],
        first: &["eu", "me", "meu", "minha", "nós", "nosso", "nossa"],
    },
    Persons {
        language: "it",
        second: &["tu", "voi", "vostro", "vostra"],
        polite: &["Lei", "Suo", "Sua"],
        first: &["io", "mi", "mio", "mia", "noi", "nostro", "nostra"],
    },
    Persons {
        language: "nl",
        second: &["u", "uw", "jij", "je", "jullie"],
        polite: &[],
        first: &["ik", "mij", "mijn", "wij", "ons", "onze"],
    },
    Persons {
        language: "ru",
        second: &["вы", "вас", "вам", "ваш", "ваша"],
        polite: &[],
        first: &["я", "меня", "мне", "мой", "моя", "мы", "нас", "нам"],
    },
    Persons {
        language: "tr",
        second: &["siz", "sizin", "size", "sen"],
        polite: &[],
        first: &["ben", "benim", "bana", "biz", "bizim"],
    },
    Persons {
        language: "ar",
        second: &["أنت", "أنتم", "رأيك", "برأيك", "لديك", "لك", "كنتم"],
        polite: &[],
        first: &["أنا", "نحن", "كنت", "كنا", "لدي", "لدينا", "رأيت", "أعرف"],
    },
    Persons {
        language: "fa",
        second: &["شما", "تو"],
        polite: &[],
        first: &["من", "ما"],
    },
    Persons {
        language: "ur",
        second: &["آپ", "تم"],
        polite: &[],
        first: &["میں", "ہم", "مجھے", "ہمیں", "میرا", "میری", "ہمارا"],
    },
    Persons {
        language: "ps",
        second: &["تاسو", "تاسې", "ته"],
        polite: &[],
        first: &["زه", "موږ", "زما", "ما"],
    },
];

fn persons(language: &str) -> Option<&'static Persons> {
    let of_tag = |tag: &str| PERSONS.iter().find(|one| one.language == tag);
    Language::of(language).find(of_tag)
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Whether words are addressed to somebody: "you", "Sie", "usted".
pub(super) fn speaks_to_somebody(words: &str, language: &str) -> bool {
    let Some(persons) = persons(language) else {
        return words.contains(['您', '你']);
    };
    words_of(words).enumerate().any(|(at, word)| {
        let small = word.to_lowercase();
        persons.second.contains(&small.as_str()) || (at > 0 && persons.polite.contains(&word))
    })
}

/// Whether somebody speaks of himself: "I", "we", "ich", "nosotros".
pub fn speaks_of_oneself(words: &str, language: &str) -> bool {
    let Some(persons) = persons(language) else {
        return words.contains(['我', '私', '僕']);
    };
    words_of(words).any(|word| {
        // "i" is a letter in a list, "I" is somebody.
        let small = word.to_lowercase();
        (word != "i" || !Language::of(language).is_english())
            && persons.first.contains(&small.as_str())
    })
}

/// Whether a name before a turn is that of whoever asks.
pub(super) fn is_interviewer(folded: &str) -> bool {
    const ASKING: &[&str] = &[
        "interviewer",
        "interviewerin",
        "reporter",
        "reporterin",
        "journalist",
        "journalistin",
        "question",
        "frage",
        "redaktion",
        "entrevistador",
        "entrevistadora",
        "periodista",
        "pregunta",
        "intervieweur",
        "journaliste",
        "intervistatore",
        "repórter",
        "entrevistadora",
        "المذيع",
        "الصحفي",
        "المحاور",
        "خبرنگار",
        "صحافی",
        "خبریال",
        "記者",
        "记者",
        "司会",
        "聞き手",
    ];
    ASKING.contains(&folded)
}

/// Whether words before a colon are a newspaper's label and no name.
pub(super) fn is_rubric(name: &str) -> bool {
    const RUBRICS: &[&str] = &[
        "photo",
        "photos",
        "picture",
        "image",
        "credit",
        "caption",
        "video",
        "source",
        "sources",
        "read more",
        "see also",
        "related",
        "more",
        "date",
        "time",
        "where",
        "when",
        "who",
        "what",
        "why",
        "how",
        "note",
        "editor's note",
        "editor’s note",
        "update",
        "updated",
        "correction",
        "tel",
        "phone",
        "email",
        "e-mail",
        "price",
        "foto",
        "fotos",
        "bild",
        "quelle",
        "mehr",
        "datum",
        "ort",
        "wann",
        "wo",
        "fuente",
        "fecha",
        "lugar",
        "más",
        "leer más",
        "légende",
        "lire aussi",
        "lieu",
        "الصورة",
        "المصدر",
        "اقرأ أيضا",
        "اقرأ أيضاً",
        "تصویر",
        "منبع",
        "ذریعہ",
        "انځور",
        "سرچینه",
        "published",
        "by",
        "topics",
        "tags",
        "address",
        "http",
        "https",
    ];
    RUBRICS.contains(&name.to_lowercase().as_str())
}
