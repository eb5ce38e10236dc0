//! How scripts join names to the text next to them: scripts without spaces, prefixes and endings that are written together with a
//! name, and words that make it part of a longer name.

use std::ops::Range;

use crate::text::words::is_word_char;

/// The kind of script that a letter belongs to, as far as words and names are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Arabic,
    Han,
    Hangul,
    Hebrew,
    Hiragana,
    Katakana,
    Khmer,
    Lao,
    Myanmar,
    Thai,
    /// Scripts with spaces between words and no rules here: Latin, Cyrillic, Greek …
    Spaced,
}

impl Script {
    /// The script of a letter.
    pub(crate) fn of(c: char) -> Script {
        match c {
            'ー'
            | '\u{30A1}'..='\u{30FA}'
            | '\u{30FD}'..='\u{30FF}'
            | '\u{31F0}'..='\u{31FF}'
            | '\u{FF66}'..='\u{FF9F}' => Script::Katakana,
            '\u{3041}'..='\u{309F}' => Script::Hiragana,
            '\u{3005}'
            | '\u{3007}'
            | '\u{2E80}'..='\u{2FDF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{323AF}' => Script::Han,
            '\u{AC00}'..='\u{D7A3}' | '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' => {
                Script::Hangul
            }
            '\u{E00}'..='\u{E7F}' => Script::Thai,
            '\u{E80}'..='\u{EFF}' => Script::Lao,
            '\u{1780}'..='\u{17FF}' => Script::Khmer,
            '\u{1000}'..='\u{109F}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' => {
                Script::Myanmar
            }
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' => Script::Arabic,
            '\u{590}'..='\u{5FF}' => Script::Hebrew,
            _ => Script::Spaced,
        }
    }

    /// Whether the script has no spaces between words.
    pub(crate) fn is_unspaced(self) -> bool {
        match self {
            Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Khmer
            | Script::Lao
            | Script::Myanmar
            | Script::Thai => true,
            Script::Arabic | Script::Hangul | Script::Hebrew | Script::Spaced => false,
        }
    }
}

/// Whether a name is entirely in Chinese, Japanese or Korean script.
pub(crate) fn is_east_asian(name: &str) -> bool {
    let is_one = |c: char| {
        matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ac00}'..='\u{d7af}'
            | '\u{1100}'..='\u{11ff}' | '\u{20000}'..='\u{3ffff}' | '·')
    };
    !name.is_empty() && name.chars().all(is_one)
}

/// Languages that use the Arabic script and do not join prepositions to nouns.
#[rustfmt::skip]
pub(super) const PERSIANATE: &[&str] = &[
    "bal", "bcc", "ckb", "dv", "fa", "glk", "ks", "ku", "lrc", "mzn", "pbt", "pnb", "prs", "ps", "pus", "sd", "skr", "ug", "ur",
];

/// Prefixes that Arabic writes together with the next word, at most one of each group, in this order: and, so · by, like, for ·
/// the.
#[rustfmt::skip]
pub(crate) const ARABIC_PREFIXES: &[&[&str]] = &[&["و", "ف"], &["ب", "ک", "ل"]];

/// Prefixes that Hebrew writes together with the next word: and · that, when · in, to, from, as · the.
#[rustfmt::skip]
pub(crate) const HEBREW_PREFIXES: &[&[&str]] = &[
    &["ו"],
    &["לכש", "מש", "כש", "ש"],
    &["ב", "כ", "ל", "מ"],
    &["ה"],
];

/// Endings that Persian, Urdu and Pashto write after a name and a zero-width non-joiner: plurals, the ezafe, "a", possessives.
#[rustfmt::skip]
pub(crate) const PERSIAN_ENDINGS: &[&str] = &[
    "ها", "های", "هایی", "هایش", "هایشان", "ی", "ای", "ئی", "ئے", "ام", "ات", "اش", "مان", "تان", "شان", "ست", "اند", "ان",
    "گان", "گی", "وں",
];

/// Those endings that are also written without the zero-width non-joiner, and that names do not end in.
#[rustfmt::skip]
pub(crate) const PERSIAN_ENDINGS_JOINED: &[&str] = &["ها", "های"];

/// The letter of the ezafe after a vowel at the end of a name.
#[rustfmt::skip]
pub(crate) const EZAFE_AFTER_VOWEL: &[&str] = &["ی", "ئے"];

/// Particles that Korean writes after a name, and the sound they follow.
#[rustfmt::skip]
pub(crate) const KOREAN_PARTICLES: &[(&str, After)] = &[
    ("은", After::Consonant), ("이", After::Consonant), ("을", After::Consonant), ("과", After::Consonant),
    ("으로", After::Consonant), ("이나", After::Consonant), ("이라고", After::Consonant), ("이라는", After::Consonant),
    ("이며", After::Consonant), ("이고", After::Consonant), ("이다", After::Consonant), ("이었다", After::Consonant),
    ("이란", After::Consonant), ("이든", After::Consonant), ("이라", After::Consonant), ("아", After::Consonant),
    ("는", After::Vowel), ("가", After::Vowel), ("를", After::Vowel), ("와", After::Vowel), ("나", After::Vowel),
    ("라고", After::Vowel), ("라는", After::Vowel), ("며", After::Vowel), ("고", After::Vowel), ("였다", After::Vowel),
    ("란", After::Vowel), ("다", After::Vowel), ("로", After::VowelOrL), ("의", After::Any), ("에", After::Any),
    ("에서", After::Any), ("에게", After::Any), ("에게서", After::Any), ("께", After::Any), ("께서", After::Any),
    ("한테", After::Any), ("한테서", After::Any), ("도", After::Any), ("만", After::Any), ("부터", After::Any),
    ("까지", After::Any), ("처럼", After::Any), ("보다", After::Any), ("만큼", After::Any), ("조차", After::Any),
    ("마저", After::Any), ("밖에", After::Any), ("하고", After::Any), ("대로", After::Any), ("뿐", After::Any),
    ("씨", After::Any), ("님", After::Any), ("측", After::Any), ("들", After::Any), ("입니다", After::Any),
    ("인", After::Any), ("로서", After::VowelOrL), ("로써", After::VowelOrL), ("로부터", After::VowelOrL),
    ("으로서", After::Consonant), ("으로부터", After::Consonant), ("여", After::Vowel), ("야", After::Vowel),
];

/// The sound that a Korean particle follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    Any,
    Consonant,
    Vowel,
    /// "로" follows a vowel or ㄹ.
    VowelOrL,
}

/// Words in hiragana that may precede a name without being part of it.
#[rustfmt::skip]
pub(crate) const HIRAGANA_BEFORE: &[&str] = &["が", "から", "で", "と", "に", "の", "は", "へ", "まで", "も", "や", "より", "を"];

/// Words in hiragana that may follow a name.
#[rustfmt::skip]
pub(crate) const HIRAGANA_BEHIND: &[&str] = &[
    "が", "から", "くん", "さま", "さん", "だ", "ちゃん", "で", "と", "なら", "に", "の", "は", "へ", "まで", "も", "や", "より", "ら", "を",
];

/// Vowels that are written before the consonant they follow in speech. A word does not begin after one.
#[rustfmt::skip]
pub(crate) const LEADING_VOWELS: &[char] = &['เ', 'แ', 'โ', 'ใ', 'ไ', 'ເ', 'ແ', 'ໂ', 'ໃ', 'ໄ'];

/// Letters that belong to the consonant before them, although they are not combining marks.
#[rustfmt::skip]
pub(crate) const FOLLOWING_VOWELS: &[char] = &['ะ', 'า', 'ำ', 'ๅ', 'ະ', 'າ', 'ຳ', 'ຽ'];

/// Signs that stack the next letter below the one before.
#[rustfmt::skip]
pub(crate) const STACKING: &[char] = &['\u{17D2}', '\u{1039}'];

/// The sign that makes a consonant the end of the syllable before it.
pub(crate) const CLOSING: char = '\u{103A}';

/// Dots and dashes between the parts of a foreign name: 雨果·布兰特, マイケル・ブラント.
#[rustfmt::skip]
pub(crate) const NAME_DOTS: &[char] = &['·', '・', '•', '‧', '･', '＝', '゠'];

/// Words that form a longer name with the name before or after them.
pub(crate) struct Institutions {
    pub(crate) before: &'static [&'static str],
    pub(crate) behind: &'static [&'static str],
}

impl Script {
    /// Words that form a longer name with a name in this script. In scripts with spaces, each is a separate word; in the others, it
    /// touches the name.
    pub(crate) fn institutions(self) -> &'static Institutions {
        match self {
            Script::Han | Script::Hiragana | Script::Katakana => &EAST_ASIAN,
            Script::Hangul => &KOREAN,
            Script::Thai => &THAI,
            Script::Lao => &LAO,
            Script::Khmer => &KHMER,
            Script::Myanmar => &MYANMAR,
            Script::Arabic => &ARABIC,
            Script::Hebrew => &HEBREW,
            Script::Spaced => &NONE,
        }
    }
}

const NONE: Institutions = Institutions {
    before: &[],
    behind: &[],
};

#[rustfmt::skip]
const EAST_ASIAN: Institutions = Institutions {
    before: &[],
    behind: &[
        "大学", "大學", "学院", "學院", "学校", "學校", "中学", "中學", "小学", "小學", "高校", "银行", "銀行", "公司", "集团", "集團", "グループ", "医院", "醫院",
        "病院", "日报", "日報", "晚报", "晚報", "时报", "時報", "新聞", "新闻社", "通讯社", "通訊社", "通信社", "协会", "協会", "協會", "基金", "财团", "財団", "研究所",
        "研究院", "机场", "機場", "空港", "大桥", "大橋", "大厦", "大廈", "博物馆", "博物館", "美術館", "图书馆", "圖書館", "図書館", "电视台", "電視台", "テレビ", "放送",
        "株式会社", "大道", "大街", "通り", "駅", "大教堂", "体育场", "球場",
    ],
};

#[rustfmt::skip]
const KOREAN: Institutions = Institutions {
    before: &["대학교", "재단법인", "주식회사"],
    behind: &[
        "공항", "교육청", "국제공항", "그룹", "기념관", "다리", "대교", "대학", "대학교", "도서관", "박물관", "방송", "병원", "신문", "연구소", "연구원", "은행", "일보",
        "재단", "협회",
    ],
};

#[rustfmt::skip]
const THAI: Institutions = Institutions {
    before: &[
        "มหาวิทยาลัย", "ธนาคาร", "โรงพยาบาล", "โรงเรียน", "มูลนิธิ", "สนามบิน", "ท่าอากาศยาน", "สถาบัน", "ถนน", "สมาคม",
        "พิพิธภัณฑ์",
    ],
    behind: &[],
};

#[rustfmt::skip]
const LAO: Institutions = Institutions {
    before: &["ມະຫາວິທະຍາໄລ", "ທະນາຄານ", "ໂຮງໝໍ", "ໂຮງຮຽນ", "ສະໜາມບິນ", "ຖະໜົນ", "ມູນນິທິ"],
    behind: &[],
};

#[rustfmt::skip]
const KHMER: Institutions = Institutions {
    before: &["សាកលវិទ្យាល័យ", "ធនាគារ", "មន្ទីរពេទ្យ", "សាលា", "មូលនិធិ", "ព្រលានយន្តហោះ", "វិទ្យាស្ថាន"],
    behind: &[],
};

#[rustfmt::skip]
const MYANMAR: Institutions = Institutions {
    before: &[],
    behind: &["တက္ကသိုလ်", "ဘဏ်", "ဆေးရုံ", "လေဆိပ်", "ဖောင်ဒေးရှင်း", "လမ်း"],
};

/// Words in Arabic, Persian, Pashto and Urdu, folded.
#[rustfmt::skip]
const ARABIC: Institutions = Institutions {
    before: &[
        "جامعة", "معهد", "مؤسسة", "موسسه", "مستشفى", "مدرسة", "مصرف", "مطار", "متحف", "جمعية", "شارع", "أكاديمية", "بنك",
        "دانشگاه", "بانک", "بیمارستان", "فرودگاه", "خیابان", "بنیاد", "پژوهشگاه", "دبیرستان", "موزه", "پوهنتون", "جامعہ",
    ],
    behind: &[
        "یونیورسٹی", "بینک", "ہسپتال", "اسپتال", "فاؤنڈیشن", "انسٹی", "کالج", "ایئرپورٹ", "پوهنتون", "بانک", "روغتون", "هوايي",
    ],
};

#[rustfmt::skip]
const HEBREW: Institutions = Institutions {
    before: &["אוניברסיטת", "בנק", "בית־החולים", "מוזיאון", "מכון", "מכללת", "נמל־התעופה", "קרן", "רחוב", "שדרות", "תיכון"],
    behind: &[],
};

/// Whether a letter is of a script that joins words together, or writes them without spaces.
pub fn joins_words(c: char) -> bool {
    Script::of(c) != Script::Spaced
}

/// Whether a range of a text begins or ends in the middle of a word. In scripts that join words, this is unknown, and the answer is
/// no.
pub fn cuts_word(text: &str, range: &Range<usize>) -> bool {
    let cuts = |at: usize| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at..).and_then(|after| after.chars().next());
        let is_inside = |c: Option<char>| c.is_some_and(|c| is_word_char(c) && !joins_words(c));
        is_inside(before) && is_inside(after)
    };
    cuts(range.start) || cuts(range.end)
}
