//! Language tags (BCP 47, RFC 5646): whether a tag is valid, and the tag for a language that is given by name or by another code.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::text::fold::fold_case;

/// Whether a tag is valid: a registered kind of language code, the shortest one for its language, and permitted subtags after it.
/// `ur` and `pt-BR` are valid; `Urdu`, `urd` and `de-ere` are not.
pub fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts.next().is_some_and(is_shortest_code) && has_sound_parts(parts)
}

/// The tag for a language that is given by its tag in any case and with any separator (`en_us`), by an ISO 639 code (`eng`, `ger`),
/// or by its name in English or in the language itself (`Urdu`, `اردو`). `None` if the words name no language, or several.
pub fn tag_of(written: &str) -> Option<String> {
    let named = written.split([',', ';', '|', '/']).map(str::trim);
    // An unknown word may be another language.
    let tags: Option<Vec<String>> = named
        .filter(|name| !name.is_empty())
        .map(tag_of_one)
        .collect();
    let mut tags = tags?.into_iter();
    let first = tags.next()?;
    let primary = |tag: &str| tag.split('-').next().map(str::to_owned);
    let is_one = tags.all(|other| primary(&other) == primary(&first));
    is_one.then_some(first)
}

fn tag_of_one(written: &str) -> Option<String> {
    let bare = written.split('(').next()?.trim();
    let joined = bare.split('.').next()?.replace('_', "-");
    let mut parts = joined.split('-');
    let primary = parts.next()?.trim();
    let rest: Vec<&str> = parts.collect();
    let by_name = || NAMES.get(fold_case(bare).as_str()).copied();
    let language =
        code(primary).or_else(|| rest.is_empty().then(by_name).flatten().map(str::to_owned));
    let Some(language) = language else {
        return by_name().map(str::to_owned);
    };
    if matches!(language.as_str(), "und" | "mul" | "zxx" | "mis") {
        return None;
    }
    let mut tag = language;
    for part in rest {
        tag.push('-');
        tag.push_str(&part_in_case(part));
    }
    is_tag(&tag).then_some(tag)
}

/// The shortest code for the language of a code.
fn code(primary: &str) -> Option<String> {
    let small = primary.to_ascii_lowercase();
    let shorter = CODES.get(small.as_str()).map(|tag| (*tag).to_owned());
    shorter.or_else(|| is_shortest_code(&small).then_some(small))
}

/// Whether a code of two or three letters has no shorter equivalent. Codes of four letters are reserved, and no codes of five to
/// eight letters are registered.
fn is_shortest_code(primary: &str) -> bool {
    let small = primary.to_ascii_lowercase();
    let is_letters = small.bytes().all(|byte| byte.is_ascii_lowercase());
    match small.len() {
        2 => is_letters && LANGUAGES.iter().any(|(tag, _, _)| *tag == small),
        3 => is_letters && !CODES.contains_key(small.as_str()),
        _ => false,
    }
}

/// Whether the subtags after a language code are permitted: script, region, variants, extensions.
fn has_sound_parts<'a>(parts: impl Iterator<Item = &'a str>) -> bool {
    // What may come next: a script, a region, or variants.
    let mut step = 0;
    let mut is_extension = false;
    let mut count = 0;
    for part in parts {
        count += 1;
        let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let alphanumeric = part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        if !alphanumeric || part.is_empty() || part.len() > 8 || count > 12 {
            return false;
        }
        if is_extension {
            continue;
        }
        let kind = match part.len() {
            1 => {
                is_extension = true;
                continue;
            }
            4 if letters => 1,
            2 if letters && is_region(part) => 2,
            3 if digits => 2,
            4 if part.starts_with(|c: char| c.is_ascii_digit()) => 3,
            5..=8 => 3,
            3 if letters && step == 0 && EXTENDED.contains(&part.to_ascii_lowercase().as_str()) => {
                0
            }
            _ => return false,
        };
        if kind < step || (kind == step && kind != 3 && kind != 0) {
            return false;
        }
        step = kind;
    }
    true
}

fn is_region(part: &str) -> bool {
    let large = part.to_ascii_uppercase();
    REGIONS.split_whitespace().any(|region| region == large)
}

/// A subtag in its conventional case: a script begins with a capital; a region is in capitals.
fn part_in_case(part: &str) -> String {
    let small = part.to_ascii_lowercase();
    match part.len() {
        2 if small == "uk" => "GB".to_owned(),
        2 => small.to_ascii_uppercase(),
        4 if small.starts_with(|c: char| c.is_ascii_lowercase()) => {
            let (first, rest) = small.split_at(1);
            first.to_ascii_uppercase() + rest
        }
        _ => small,
    }
}

/// Codes of three letters and withdrawn codes of two, with their tags.
static CODES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let listed = LANGUAGES
        .iter()
        .flat_map(|(tag, codes, _)| codes.split_whitespace().map(move |code| (code, *tag)));
    listed.chain(WITHDRAWN.iter().copied()).collect()
});

/// Names, folded, with their tags.
static NAMES: LazyLock<BTreeMap<String, &str>> = LazyLock::new(|| {
    let listed = LANGUAGES
        .iter()
        .flat_map(|(tag, _, names)| names.split(',').map(move |name| (name, *tag)));
    listed
        .chain(OTHER_NAMES.iter().copied())
        .map(|(name, tag)| (fold_case(name.trim()), tag))
        .collect()
});

const WITHDRAWN: &[(&str, &str)] = &[
    ("iw", "he"),
    ("in", "id"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
];

/// Names of languages that have only a code of three letters, and of varieties.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("dari", "prs"),
    ("دری", "prs"),
    ("cantonese", "yue"),
    ("filipino", "fil"),
    ("hawaiian", "haw"),
    ("hmong", "hmn"),
    ("cebuano", "ceb"),
    ("low german", "nds"),
    ("plattdeutsch", "nds"),
    ("swiss german", "gsw"),
    ("sorani", "ckb"),
    ("central kurdish", "ckb"),
    ("balochi", "bal"),
    ("baluchi", "bal"),
    ("brahui", "brh"),
    ("saraiki", "skr"),
    ("hindko", "hno"),
    ("asturian", "ast"),
    ("simplified chinese", "zh-Hans"),
    ("traditional chinese", "zh-Hant"),
    ("简体中文", "zh-Hans"),
    ("繁體中文", "zh-Hant"),
    ("brazilian portuguese", "pt-BR"),
    ("american english", "en-US"),
    ("british english", "en-GB"),
    ("serbo-croatian", "sh"),
];

/// Extended language codes that may follow the language they belong to.
const EXTENDED: &[&str] = &[
    "yue", "cmn", "nan", "hak", "wuu", "gan", "arb", "arz", "apc", "ary", "zsm",
];

/// The codes of two letters (ISO 639-1), each with its codes of three letters and its names in English and in the language itself.
#[rustfmt::skip]
const LANGUAGES: &[(&str, &str, &str)] = &[
    ("aa", "aar", "Afar"), ("ab", "abk", "Abkhazian,Abkhaz"), ("ae", "ave", "Avestan"), ("af", "afr", "Afrikaans"), ("ak", "aka", "Akan"),
    ("am", "amh", "Amharic,አማርኛ"), ("an", "arg", "Aragonese"), ("ar", "ara", "Arabic,العربية,عربي"), ("as", "asm", "Assamese,অসমীয়া"),
    ("av", "ava", "Avaric"), ("ay", "aym", "Aymara"), ("az", "aze", "Azerbaijani,Azeri,azərbaycanca,azərbaycan"), ("ba", "bak", "Bashkir"),
    ("be", "bel", "Belarusian,беларуская"), ("bg", "bul", "Bulgarian,български"), ("bh", "bih", "Bihari"), ("bi", "bis", "Bislama"),
    ("bm", "bam", "Bambara"), ("bn", "ben", "Bengali,Bangla,বাংলা"), ("bo", "bod tib", "Tibetan,བོད་སྐད་"), ("br", "bre", "Breton,brezhoneg"),
    ("bs", "bos", "Bosnian,bosanski"), ("ca", "cat", "Catalan,Valencian,català"), ("ce", "che", "Chechen"), ("ch", "cha", "Chamorro"),
    ("co", "cos", "Corsican,corsu"), ("cr", "cre", "Cree"), ("cs", "ces cze", "Czech,čeština,česky"), ("cu", "chu", "Church Slavic"),
    ("cv", "chv", "Chuvash"), ("cy", "cym wel", "Welsh,Cymraeg"), ("da", "dan", "Danish,dansk"), ("de", "deu ger", "German,Deutsch"),
    ("dv", "div", "Divehi,Maldivian,Dhivehi"), ("dz", "dzo", "Dzongkha"), ("ee", "ewe", "Ewe"), ("el", "ell gre", "Greek,ελληνικά"),
    ("en", "eng", "English"), ("eo", "epo", "Esperanto"), ("es", "spa", "Spanish,Castilian,español,castellano"),
    ("et", "est", "Estonian,eesti"), ("eu", "eus baq", "Basque,euskara"), ("fa", "fas per", "Persian,Farsi,فارسی"), ("ff", "ful", "Fulah,Fula"),
    ("fi", "fin", "Finnish,suomi"), ("fj", "fij", "Fijian"), ("fo", "fao", "Faroese,føroyskt"), ("fr", "fra fre", "French,français"),
    ("fy", "fry", "Western Frisian,Frisian,Frysk"), ("ga", "gle", "Irish,Gaeilge"), ("gd", "gla", "Scottish Gaelic,Gaelic,Gàidhlig"),
    ("gl", "glg", "Galician,galego"), ("gn", "grn", "Guarani"), ("gu", "guj", "Gujarati,ગુજરાતી"), ("gv", "glv", "Manx"),
    ("ha", "hau", "Hausa"), ("he", "heb", "Hebrew,עברית"), ("hi", "hin", "Hindi,हिन्दी,हिंदी"), ("ho", "hmo", "Hiri Motu"),
    ("hr", "hrv", "Croatian,hrvatski"), ("ht", "hat", "Haitian,Haitian Creole,kreyòl ayisyen"), ("hu", "hun", "Hungarian,magyar"),
    ("hy", "hye arm", "Armenian,հայերեն"), ("hz", "her", "Herero"), ("ia", "ina", "Interlingua"),
    ("id", "ind", "Indonesian,Bahasa Indonesia,Bahasa"), ("ie", "ile", "Interlingue"), ("ig", "ibo", "Igbo"), ("ii", "iii", "Sichuan Yi"),
    ("ik", "ipk", "Inupiaq"), ("io", "ido", "Ido"), ("is", "isl ice", "Icelandic,íslenska"), ("it", "ita", "Italian,italiano"),
    ("iu", "iku", "Inuktitut"), ("ja", "jpn", "Japanese,日本語"), ("jv", "jav", "Javanese"), ("ka", "kat geo", "Georgian,ქართული"),
    ("kg", "kon", "Kongo"), ("ki", "kik", "Kikuyu"), ("kj", "kua", "Kuanyama"), ("kk", "kaz", "Kazakh,қазақ тілі,қазақша"),
    ("kl", "kal", "Kalaallisut,Greenlandic"), ("km", "khm", "Khmer,Central Khmer,ខ្មែរ"), ("kn", "kan", "Kannada,ಕನ್ನಡ"),
    ("ko", "kor", "Korean,한국어"), ("kr", "kau", "Kanuri"), ("ks", "kas", "Kashmiri,کٲشُر"), ("ku", "kur", "Kurdish,kurdî"), ("kv", "kom", "Komi"),
    ("kw", "cor", "Cornish"), ("ky", "kir", "Kyrgyz,Kirghiz,кыргызча"), ("la", "lat", "Latin"), ("lb", "ltz", "Luxembourgish,Lëtzebuergesch"),
    ("lg", "lug", "Ganda,Luganda"), ("li", "lim", "Limburgish"), ("ln", "lin", "Lingala"), ("lo", "lao", "Lao,ລາວ"),
    ("lt", "lit", "Lithuanian,lietuvių"), ("lu", "lub", "Luba-Katanga"), ("lv", "lav", "Latvian,latviešu"), ("mg", "mlg", "Malagasy"),
    ("mh", "mah", "Marshallese"), ("mi", "mri mao", "Maori,Māori"), ("mk", "mkd mac", "Macedonian,македонски"), ("ml", "mal", "Malayalam,മലയാളം"),
    ("mn", "mon", "Mongolian,монгол"), ("mr", "mar", "Marathi,मराठी"), ("ms", "msa may", "Malay,Bahasa Melayu,Bahasa Malaysia"),
    ("mt", "mlt", "Maltese,Malti"), ("my", "mya bur", "Burmese,မြန်မာ"), ("na", "nau", "Nauru"), ("nb", "nob", "Norwegian Bokmål,Bokmål"),
    ("nd", "nde", "North Ndebele"), ("ne", "nep", "Nepali,नेपाली"), ("ng", "ndo", "Ndonga"), ("nl", "nld dut", "Dutch,Flemish,Nederlands,Vlaams"),
    ("nn", "nno", "Norwegian Nynorsk,Nynorsk"), ("no", "nor", "Norwegian,norsk"), ("nr", "nbl", "South Ndebele"), ("nv", "nav", "Navajo"),
    ("ny", "nya", "Chichewa,Nyanja"), ("oc", "oci", "Occitan"), ("oj", "oji", "Ojibwa"), ("om", "orm", "Oromo"), ("or", "ori", "Oriya,Odia,ଓଡ଼ିଆ"),
    ("os", "oss", "Ossetian"), ("pa", "pan", "Punjabi,Panjabi,ਪੰਜਾਬੀ,پنجابی"), ("pi", "pli", "Pali"), ("pl", "pol", "Polish,polski"),
    ("ps", "pus", "Pashto,Pushto,پښتو"), ("pt", "por", "Portuguese,português"), ("qu", "que", "Quechua"), ("rm", "roh", "Romansh,rumantsch"),
    ("rn", "run", "Rundi,Kirundi"), ("ro", "ron rum", "Romanian,Moldavian,Moldovan,română"), ("ru", "rus", "Russian,русский"),
    ("rw", "kin", "Kinyarwanda"), ("sa", "san", "Sanskrit"), ("sc", "srd", "Sardinian"), ("sd", "snd", "Sindhi,سنڌي"), ("se", "sme", "Northern Sami"),
    ("sg", "sag", "Sango"), ("sh", "hbs", "Serbo-Croatian"), ("si", "sin", "Sinhala,Sinhalese,සිංහල"), ("sk", "slk slo", "Slovak,slovenčina"),
    ("sl", "slv", "Slovenian,Slovene,slovenščina"), ("sm", "smo", "Samoan"), ("sn", "sna", "Shona"), ("so", "som", "Somali,Soomaali"),
    ("sq", "sqi alb", "Albanian,shqip"), ("sr", "srp", "Serbian,српски,srpski"), ("ss", "ssw", "Swati"), ("st", "sot", "Southern Sotho,Sesotho"),
    ("su", "sun", "Sundanese"), ("sv", "swe", "Swedish,svenska"), ("sw", "swa", "Swahili,Kiswahili"), ("ta", "tam", "Tamil,தமிழ்"),
    ("te", "tel", "Telugu,తెలుగు"), ("tg", "tgk", "Tajik,тоҷикӣ"), ("th", "tha", "Thai,ไทย"), ("ti", "tir", "Tigrinya"), ("tk", "tuk", "Turkmen"),
    ("tl", "tgl", "Tagalog"), ("tn", "tsn", "Tswana"), ("to", "ton", "Tongan"), ("tr", "tur", "Turkish,Türkçe"), ("ts", "tso", "Tsonga"),
    ("tt", "tat", "Tatar"), ("tw", "twi", "Twi"), ("ty", "tah", "Tahitian"), ("ug", "uig", "Uyghur,Uighur,ئۇيغۇرچە"),
    ("uk", "ukr", "Ukrainian,українська"), ("ur", "urd", "Urdu,اردو"), ("uz", "uzb", "Uzbek,oʻzbek,o'zbek"), ("ve", "ven", "Venda"),
    ("vi", "vie", "Vietnamese,Tiếng Việt"), ("vo", "vol", "Volapük"), ("wa", "wln", "Walloon"), ("wo", "wol", "Wolof"), ("xh", "xho", "Xhosa"),
    ("yi", "yid", "Yiddish,ייִדיש"), ("yo", "yor", "Yoruba"), ("za", "zha", "Zhuang"), ("zh", "zho chi", "Chinese,Mandarin,中文,汉语,漢語"),
    ("zu", "zul", "Zulu"),
];

/// The regions of ISO 3166-1.
const REGIONS: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC \
CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL \
GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK \
LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG \
PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_tags_name_a_language() {
        for tag in [
            "en",
            "EN",
            "prs",
            "ckb",
            "pt-BR",
            "zh-Hant-TW",
            "sr-Latn",
            "es-419",
            "de-1996",
            "de-CH-1996",
            "zh-yue",
            "en-GB-oxendict",
            "de-x-plain",
        ] {
            assert!(is_tag(tag), "{tag}");
        }
        for tag in [
            "", "e", "English", "Urdu", "urd", "eng", "per", "xx", "de-ere", "en-UK", "en-XX",
            "en_US", "iw", "abcd", "english", "en-", "en--US", "de-DE-AT",
        ] {
            assert!(!is_tag(tag), "{tag}");
        }
    }

    #[test]
    fn a_language_is_recognised_by_any_name() {
        for (written, tag) in [
            ("en", Some("en")),
            ("EN", Some("en")),
            ("deutsch, German; ", Some("de")),
            ("englisch, deutsch", None),
            ("en / xyzzy", None),
            ("en_US", Some("en-US")),
            ("en-us", Some("en-US")),
            ("en_GB.UTF-8", Some("en-GB")),
            ("en-UK", Some("en-GB")),
            ("zh_hant_tw", Some("zh-Hant-TW")),
            ("eng", Some("en")),
            ("ger", Some("de")),
            ("per-IR", Some("fa-IR")),
            ("urd", Some("ur")),
            ("pus", Some("ps")),
            ("prs", Some("prs")),
            ("iw", Some("he")),
            ("English", Some("en")),
            ("english (United States)", Some("en")),
            ("Dutch", Some("nl")),
            ("Urdu", Some("ur")),
            ("اردو", Some("ur")),
            ("Deutsch", Some("de")),
            ("Français", Some("fr")),
            ("Farsi", Some("fa")),
            ("Dari", Some("prs")),
            ("en, fr", None),
            ("en-GB, en", Some("en-GB")),
            ("de-ere", None),
            ("und", None),
            ("Klingonese", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(tag_of(written).as_deref(), tag, "{written}");
            assert!(tag.is_none_or(is_tag), "{written}");
        }
    }
}
