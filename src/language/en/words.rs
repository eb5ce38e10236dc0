//! English words beside names: offices, what organisations are called, nationalities, words that a sentence begins with.

/// Whether a word introduces a person by office, rank or courtesy ("Minister", "Gen", "Mullah").
pub fn is_title_word(word: &str) -> bool {
    is_listed(TITLES, word)
}

/// Whether a word says where people or things are from ("Afghan", "US").
pub fn is_nationality_word(word: &str) -> bool {
    is_listed(NATIONALITIES, word)
}

/// Whether a word is written with a capital only because of its position ("The", "Since", "Monday").
pub fn is_function_word(word: &str) -> bool {
    is_listed(FUNCTION_WORDS, word)
}

/// Whether a word is the kind of thing an organisation is ("Institute", "League").
pub fn is_organisation_word(word: &str) -> bool {
    is_listed(ORGANISATIONS, word)
}

/// Whether a word is a courtesy before a person's name in some language: behind it no name is a place's.
pub(crate) fn is_courtesy(word: &str) -> bool {
    let small = word.to_lowercase();
    COURTESIES
        .iter()
        .any(|(_, words)| words.contains(&small.trim_end_matches('.')))
}

/// Whether a list in order has a word, in whatever case it is written.
pub(crate) fn is_listed(list: &[&str], word: &str) -> bool {
    if word.is_ascii() {
        // The commonest case by far, and asked of every word: nothing is allocated for it.
        return list
            .binary_search_by(|listed| {
                let small = word.bytes().map(|byte| byte.to_ascii_lowercase());
                listed.bytes().cmp(small)
            })
            .is_ok();
    }
    let small = word.to_lowercase();
    list.binary_search(&small.as_str()).is_ok()
}

#[rustfmt::skip]
const TITLES: &[&str] = &[
    "accountant", "acting", "activist", "actor", "actress", "admiral", "adviser", "advisor", "ambassador",
    "analyst", "archbishop", "archdeacon", "artist", "assistant", "attorney", "attorney-general", "author",
    "ayatollah", "baroness", "billionaire", "bishop", "boxer", "brig", "brigadier", "brother", "businessman",
    "businesswoman", "candidate", "capt", "captain", "cardinal", "ceo", "cfo", "chair", "chairman", "chairperson",
    "chairwoman", "chancellor", "chief", "cm", "cmdr", "co-chair", "co-chairman", "co-director", "co-founder",
    "coach", "col", "colonel", "comedian", "commander", "commander-in-chief", "commentator", "commissioner",
    "comrade", "congressman", "congresswoman", "constable", "coo", "correspondent", "councillor", "councilman",
    "councilwoman", "counsellor", "crown", "cto", "defender", "delegate", "deputy", "designer", "detective",
    "director", "director-general", "doctor", "dr", "driver", "economist", "editor", "emir", "envoy",
    "ex-president", "executive", "filmmaker", "fm", "former", "forward", "founder", "gen", "general", "goalkeeper",
    "gov", "governor", "governor-general", "guitarist", "hafiz", "haji", "hajji", "head", "historian", "imam",
    "inspector", "journalist", "judge", "justice", "king", "lady", "late", "lawmaker", "lawyer", "leader",
    "lieutenant", "lieutenant-colonel", "lieutenant-general", "lord", "lt", "magistrate", "maj", "major",
    "major-general", "manager", "marshal", "maulana", "maulvi", "mawlawi", "mayor", "midfielder", "minister",
    "monsignor", "mp", "mr", "mrs", "ms", "mufti", "mullah", "novelist", "officer", "official", "officials",
    "owner", "pastor", "patriarch", "philosopher", "photographer", "playwright", "pm", "poet", "pollster", "pope",
    "premier", "president", "president-elect", "prime", "prince", "princess", "producer", "prof", "professor",
    "prosecutor", "qari", "queen", "rabbi", "rapper", "rep", "reporter", "representative", "researcher", "rev",
    "reverend", "scientist", "secretary", "secretary-general", "sen", "senator", "sergeant", "sgt", "shaikh",
    "sheikh", "sheriff", "singer", "sir", "sister", "speaker", "special", "spokesman", "spokesperson",
    "spokeswoman", "st", "strategist", "striker", "sultan", "superintendent", "treasurer", "under-secretary",
    "undersecretary", "vice", "vice-chairman", "vice-president", "warlord", "winger", "writer",
];

/// Courtesies and what persons alone are called, by language. They are looked for in every text, since names keep the courtesies of
/// their own language.
#[rustfmt::skip]
const COURTESIES: &[(&str, &[&str])] = &[
    ("en", &["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "reverend", "judge", "justice"]),
    ("de", &["herr", "herrn", "frau", "fräulein"]),
    ("es", &["señor", "señora", "señorita", "sr", "sra", "srta", "don", "doña", "dra"]),
    ("fr", &["m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "mademoiselle", "maître"]),
    ("pt", &["senhor", "senhora", "dona"]),
    ("it", &["signor", "signora", "signorina", "dott", "dottoressa"]),
    ("nl", &["meneer", "mevrouw", "dhr", "mevr"]),
    ("sv", &["herr", "fru", "fröken"]),
    ("tr", &["bay", "bayan", "sayın"]),
    ("ar", &["السيد", "السيدة", "الآنسة", "الدكتور", "الدكتورة", "الأستاذ", "الأستاذة"]),
    ("fa", &["آقای", "خانم", "دکتر"]),
    ("ur", &["جناب", "محترم", "محترمہ", "ڈاکٹر"]),
    ("ps", &["ښاغلی", "ښاغلي", "مېرمن", "ډاکټر"]),
];

/// What a minister may be minister of: part of a title only when a title or a state body follows.
#[rustfmt::skip]
pub(crate) const PORTFOLIOS: &[&str] = &[
    "affairs", "agriculture", "air", "border", "climate", "commerce", "communications", "counter",
    "counter-terrorism", "culture", "defence", "defense", "development", "economic", "economy", "education",
    "energy", "environment", "exchequer", "external", "farm", "federal", "finance", "foreign", "health", "higher",
    "home", "housing", "immigration", "industry", "information", "intelligence", "interim", "interior", "internal",
    "justice", "labor", "labour", "law", "military", "national", "negotiating", "opposition", "planning",
    "political", "provincial", "public", "refugee", "relations", "religious", "republic", "science", "security",
    "senior", "services", "social", "sports", "state", "technology", "top", "tourism", "trade", "transport",
    "treasury", "welfare",
];

/// Parts of a state, named as "Pakistan Army": the state acts.
#[rustfmt::skip]
pub(crate) const STATE_BODIES: &[&str] = &[
    "administration", "administrations", "ambassadors", "army", "assembly", "authorities", "cabinet", "city",
    "congress", "consulate", "delegation", "department", "district", "embassy", "force", "forces",
    "government", "governments", "ministers", "ministries", "ministry", "mission", "navy", "office",
    "parliament", "police", "province", "regime", "region", "senate", "troops",
];

/// What a longer name is the name of.
#[rustfmt::skip]
const ORGANISATIONS: &[&str] = &[
    "academy", "agency", "airlines", "airport", "airways", "alliance", "association", "bank", "brigade",
    "bureau", "cable", "center", "centre", "church", "club", "college", "committee", "company", "conference",
    "corp", "corporation", "council", "court", "daily", "federation", "festival", "forum", "foundation",
    "front", "fund", "gazette", "group", "herald", "hospital", "hotel", "inc", "initiative", "institute",
    "institution", "international", "journal", "league", "limited", "ltd", "mail", "monitor", "mosque",
    "movement", "museum", "network", "news", "observatory", "observer", "organisation", "organization",
    "party", "press", "radio", "review", "school", "society", "star", "studies", "television", "times",
    "tribune", "trust", "tv", "union", "university", "weekly", "zoo",
];

#[rustfmt::skip]
const NATIONALITIES: &[&str] = &[
    "afghan", "afghans", "african", "albanian", "albanians", "algerian", "american", "americans", "angolan",
    "arab", "arabs", "argentine", "argentinian", "armenian", "armenians", "asian", "australian", "australians",
    "austrian", "azerbaijani", "baloch", "bangladeshi", "basque", "belarusian", "belgian", "bolivian", "bosnian",
    "brazilian", "brazilians", "british", "briton", "britons", "bulgarian", "burmese", "cambodian", "cameroonian",
    "canadian", "canadians", "catalan", "chadian", "chechen", "chilean", "chinese", "colombian", "congolese",
    "corsican", "croat", "croatian", "croats", "cuban", "cypriot", "czech", "czechs", "dane", "danes", "danish",
    "dominican", "dutch", "dutchman", "ecuadorean", "ecuadorian", "egyptian", "emirati", "emiratis", "englishman",
    "englishwoman", "eritrean", "estonian", "ethiopian", "ethiopians", "eu", "european", "europeans", "filipino",
    "finn", "finnish", "finns", "french", "frenchman", "frenchwoman", "georgian", "georgians", "german", "germans",
    "ghanaian", "greek", "greeks", "guatemalan", "haitian", "honduran", "hungarian", "icelandic", "indian",
    "indians", "indonesian", "iranian", "iranians", "iraqi", "iraqis", "irish", "irishman", "irishwoman",
    "israeli", "israelis", "italian", "italians", "ivorian", "jamaican", "japanese", "jordanian", "jordanians",
    "kashmiri", "kazakh", "kenyan", "kenyans", "korean", "koreans", "kosovar", "kurdish", "kurds", "kuwaiti",
    "kyrgyz", "latvian", "lebanese", "libyan", "libyans", "lithuanian", "macedonian", "malaysian", "malian",
    "maltese", "mexican", "mexicans", "moldovan", "mongolian", "moroccan", "mozambican", "namibian", "nepalese",
    "nepali", "nicaraguan", "nigerian", "nigerians", "norwegian", "omani", "pakistani", "pakistanis",
    "palestinian", "palestinians", "panamanian", "paraguayan", "pashtun", "persian", "peruvian", "pole", "poles",
    "polish", "portuguese", "punjabi", "qatari", "romanian", "romanians", "russian", "russians", "rwandan",
    "salvadoran", "saudi", "saudis", "scot", "scots", "scotsman", "scottish", "senegalese", "serb", "serbian",
    "serbs", "shia", "shiite", "sicilian", "sindhi", "singaporean", "slovak", "slovenian", "somali", "somalis",
    "soviet", "spaniard", "spaniards", "spanish", "sudanese", "sunni", "swede", "swedes", "swedish", "swiss",
    "syrian", "syrians", "taiwanese", "tajik", "tamil", "tanzanian", "thai", "tibetan", "tunisian", "turk",
    "turkish", "turkmen", "turks", "u.k", "u.n", "u.s", "ugandan", "uk", "ukrainian", "ukrainians", "un",
    "uruguayan", "us", "uzbek", "venezuelan", "venezuelans", "vietnamese", "welsh", "welshman", "western",
    "yemeni", "yemenis", "yugoslav", "zambian", "zimbabwean",
];

#[rustfmt::skip]
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "above", "according", "across", "after", "again", "against", "all", "almost", "along", "already",
    "also", "although", "amid", "among", "amongst", "an", "and", "another", "any", "april", "are", "around", "as",
    "at", "aug", "august", "because", "before", "behind", "below", "beneath", "beside", "besides", "between",
    "beyond", "both", "but", "by", "can", "could", "dec", "december", "despite", "did", "do", "does", "down",
    "during", "each", "earlier", "either", "even", "every", "except", "feb", "february", "few", "following", "for",
    "four", "friday", "from", "had", "has", "have", "he", "hence", "her", "here", "his", "how", "however", "i",
    "if", "in", "indeed", "inside", "instead", "into", "is", "it", "its", "january", "july", "june", "just",
    "last", "later", "least", "less", "like", "many", "march", "meanwhile", "monday", "more", "moreover", "most",
    "much", "my", "near", "nearly", "neither", "never", "nevertheless", "next", "no", "nor", "not", "nov",
    "november", "now", "oct", "october", "of", "off", "often", "on", "once", "one", "only", "onto", "or", "other",
    "others", "our", "out", "outside", "over", "per", "perhaps", "previously", "rather", "recently", "said",
    "saturday", "say", "says", "sep", "sept", "september", "several", "she", "should", "since", "so", "some",
    "soon", "still", "such", "sunday", "than", "that", "the", "their", "them", "then", "there", "therefore",
    "these", "they", "this", "those", "though", "three", "through", "throughout", "thursday", "thus", "till", "to",
    "today", "together", "tomorrow", "too", "toward", "towards", "tuesday", "two", "under", "unless", "unlike",
    "until", "up", "upon", "via", "was", "we", "wednesday", "were", "what", "when", "where", "whereas", "whether",
    "which", "while", "who", "whoever", "whom", "whose", "why", "with", "within", "without", "would", "yesterday",
    "yet", "you", "your",
];

/// Common words that often begin a sentence before a name.
#[rustfmt::skip]
pub(crate) const OPENERS: &[&str] = &[
    "analysts", "anti", "army", "authorities", "capital", "central", "clashes", "corporate", "critics",
    "diplomats", "dozens", "eastern", "economic", "experts", "fighters", "first", "foreign", "hundreds",
    "insurgents", "lawmakers", "media", "militants", "military", "nearby", "neighboring", "neighbouring", "new",
    "northern", "observers", "old", "police", "rebels", "reports", "residents", "rival", "rivals", "second",
    "senior", "separatists", "soldiers", "sources", "southern", "state", "talks", "teenager", "tensions", "third",
    "thousands", "today's", "top", "troops", "trust", "violence", "whoever", "witnesses", "young",
];

/// Courtesies and offices that are words of other kinds too, so that only a name behind them makes them one.
#[rustfmt::skip]
pub(crate) const INTRODUCERS: &[&str] = &[
    "advocate", "alderman", "alderwoman", "alhaja", "alhaji", "archduke", "assemblyman", "assemblywoman", "barrister",
    "begum", "bhai", "chaplain", "chieftain", "cleric", "comptroller", "count", "countess", "czar", "dame", "deacon",
    "dean", "duchess", "duke", "elder", "emperor", "empress", "engineer", "engr", "father", "freeholder", "herr", "hon",
    "honorable", "honourable", "khatib", "legislator", "madam", "madame", "mademoiselle", "mep", "minister-president",
    "mk", "mla", "mlc", "mme", "mna", "monsieur", "mother", "mpa", "msp", "nawab", "oba", "ombudsman", "pandit",
    "preacher", "provost", "rear-admiral", "regent", "ruler", "sardar", "sayyid", "selectman", "senhor", "senhora",
    "senor", "senora", "señor", "señora", "shri", "smt", "solicitor", "sri", "syed", "tsar", "ustad", "ustaz", "vicar",
    "viceroy", "viscount", "vizier", "whip",
];

/// Creeds and parties, as they describe people.
#[rustfmt::skip]
pub(crate) const BELIEFS: &[&str] = &[
    "alawite", "anglican", "baptist", "buddhist", "catholic", "centrist", "christian", "communist", "conservative",
    "coptic", "democratic", "druze", "evangelical", "hindu", "independent", "islamist", "jewish", "labor", "labour",
    "leftist", "lib-dem", "liberal", "lutheran", "maoist", "marxist", "methodist", "mormon", "muslim", "nationalist",
    "orthodox", "presbyterian", "protestant", "republican", "sikh", "socialist", "tory", "unionist", "yazidi",
];

/// The same, as parties call themselves.
#[rustfmt::skip]
pub(crate) const PARTISANS: &[&str] = &[
    "centrists", "christians", "communists", "conservatives", "democrats", "greens", "liberals", "nationalists",
    "republicans", "socialists", "unionists",
];

/// Those who belong to a name before them, and make no longer name with it.
#[rustfmt::skip]
pub(crate) const BEHIND: &[&str] = &[
    "captains", "coalition", "correspondents", "diplomats", "fans", "fighters", "lawmakers", "leaders", "leadership",
    "members", "negotiators", "players", "residents", "ruler", "rulers", "side", "soldiers", "squad", "supporters",
    "team", "teams", "voters",
];

#[cfg(test)]
pub(crate) const LISTS: &[&[&str]] = &[
    TITLES,
    PORTFOLIOS,
    STATE_BODIES,
    ORGANISATIONS,
    NATIONALITIES,
    FUNCTION_WORDS,
    OPENERS,
    INTRODUCERS,
    BELIEFS,
    PARTISANS,
    BEHIND,
];
