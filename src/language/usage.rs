//! How languages that share the Latin script write names, as data: which words have a capital for another reason than that they
//! are names, what a longer name is the name of, and what may be joined to a name's end.
//!
//! Rules that belong to a script and not to a language are in [`script`](super::script).

/// How a language writes names and what is beside them. Lists are in small letters.
#[derive(Debug)]
pub(crate) struct Usage {
    /// Tags of the languages, without region or script.
    tags: &'static [&'static str],
    /// Set where every noun has a capital.
    pub(crate) nouns: Option<&'static Nouns>,
    /// Words that have a capital only because a sentence begins with them.
    pub(crate) openers: &'static [&'static str],
    /// Offices and courtesies before a name.
    pub(crate) titles: &'static [&'static str],
    /// What a longer name is the name of, beside the name or joined to it by one of `joins`.
    pub(crate) organisations: &'static [&'static str],
    /// "of".
    pub(crate) joins: &'static [&'static str],
    /// Whether an ending may follow a name's apostrophe: "Brandt'ın", "Chirac’iem".
    pub(crate) joins_by_apostrophe: bool,
    /// Whether a name's genitive ends in a bare `s`: "Brandts Haus".
    pub(crate) genitive_s: bool,
    /// Whether names take case endings that only a dictionary could tell from other names: "Brandtin", "Brandtem". A name with
    /// one is proposed, and not taken for found.
    pub(crate) inflects: bool,
}

/// What tells a noun from a name in a language that writes both with a capital.
#[derive(Debug)]
pub(crate) struct Nouns {
    /// Words that come before nouns, and not before first names.
    pub(crate) determiners: &'static [&'static str],
    /// Whether people's names take an article too, so that one before a word tells nothing: "den Heinz Brandt".
    pub(crate) articles_before_names: bool,
    /// How nouns end that a name follows: "Innenminister Brandt", "Hafen Selenne".
    pub(crate) before: &'static [&'static str],
    /// How other nouns end, that happen to be beside a name: "gab Brandt Erklärungen ab".
    pub(crate) endings: &'static [&'static str],
    /// How nouns end that make one name with what follows: "Universität Hamburg".
    pub(crate) institutions: &'static [&'static str],
    /// How words end that make one name with what precedes: "Hugo Brandt Stiftung", "Hugo-Brandt-Straße".
    pub(crate) institutions_behind: &'static [&'static str],
}

impl Usage {
    /// Whether its rules are those of English, as where nothing is known.
    pub(crate) fn is_english(&self) -> bool {
        self.tags.is_empty()
    }

    /// The usage of a language by its BCP 47 tag; what holds in all of them where none of its own is known.
    pub(crate) fn of(language: &str) -> &'static Usage {
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        let small = primary.to_ascii_lowercase();
        USAGES
            .iter()
            .find(|usage| usage.tags.contains(&small.as_str()))
            .unwrap_or(if matches!(small.as_str(), "" | "en" | "und") {
                &PLAIN
            } else {
                &OTHER
            })
    }
}

const PLAIN: Usage = Usage {
    tags: &[],
    nouns: None,
    openers: &[],
    titles: &[],
    organisations: &[],
    joins: &["of"],
    joins_by_apostrophe: false,
    genitive_s: false,
    inflects: false,
};

/// A language of which nothing is known but that it is not English.
const OTHER: Usage = Usage {
    tags: &["mul"],
    ..PLAIN
};

#[rustfmt::skip]
const USAGES: &[Usage] = &[
    Usage {
        tags: &["de", "bar", "gsw", "nds"],
        nouns: Some(&GERMAN),
        openers: GERMAN_OPENERS,
        titles: &["dr", "frau", "fräulein", "graf", "gräfin", "herr", "herrn", "ministerin", "prof", "professorin"],
        joins: &["der", "des", "für", "von", "zu"],
        genitive_s: true,
        ..PLAIN
    },
    Usage {
        tags: &["lb"],
        nouns: Some(&LUXEMBOURGISH),
        openers: &[
            "am", "an", "awer", "d", "de", "den", "dee", "deen", "déi", "eng", "et", "fir", "géint", "hien", "hir", "hu", "mam",
            "mat", "no", "op", "säi", "si", "sou", "well", "wéi", "zu",
        ],
        titles: &["dr", "här", "madamm", "mme", "prof"],
        joins: &["vu", "vun"],
        genitive_s: true,
        ..PLAIN
    },
    Usage {
        tags: &["es", "gl", "ast"],
        openers: &[
            "a", "al", "ante", "aunque", "aún", "bajo", "como", "con", "contra", "cuando", "de", "del", "desde", "después",
            "donde", "durante", "el", "ella", "ellos", "en", "entre", "esa", "ese", "esta", "este", "esto", "hacia", "hasta",
            "hoy", "la", "las", "los", "mientras", "ni", "no", "o", "para", "pero", "por", "porque", "que", "segundo", "según",
            "si", "sin", "sobre", "su", "sus", "también", "tampoco", "tras", "un", "una", "y", "ya",
        ],
        titles: &[
            "canciller", "comandante", "diputada", "diputado", "director", "directora", "don", "doña", "dr", "dra", "general",
            "gobernador", "gobernadora", "ministra", "ministro", "presidenta", "presidente", "sr", "sra", "srta",
            "ex-presidente",
        ],
        organisations: &[
            "academia", "aeropuerto", "asociación", "banco", "biblioteca", "calle", "catedral", "colegio", "compañía",
            "consejo", "diario", "federación", "fundación", "hospital", "instituto", "museo", "observatorio", "orquesta",
            "partido", "plaza", "real", "sindicato", "teatro", "universidad",
        ],
        joins: &["de", "del"],
        ..PLAIN
    },
    Usage {
        tags: &["pt"],
        openers: &[
            "a", "ao", "aos", "apesar", "após", "as", "até", "com", "como", "contra", "da", "das", "de", "depois", "desde",
            "do", "dos", "durante", "e", "ela", "ele", "em", "embora", "entre", "essa", "esse", "esta", "este", "hoje", "já",
            "mas", "na", "nas", "no", "nos", "não", "o", "onde", "os", "ou", "para", "pela", "pelo", "por", "porque", "quando",
            "que", "se", "segundo", "sem", "sobre", "sua", "também", "um", "uma",
        ],
        titles: &[
            "deputada", "deputado", "diretor", "diretora", "dom", "dona", "dr", "dra", "general", "ministra", "ministro",
            "presidente", "sr", "sra",
        ],
        organisations: &[
            "academia", "aeroporto", "associação", "banco", "biblioteca", "colégio", "companhia", "conselho", "diário",
            "federação", "fundação", "hospital", "instituto", "jornal", "museu", "partido", "praça", "rua", "sindicato",
            "teatro", "universidade",
        ],
        joins: &["da", "das", "de", "do", "dos"],
        ..PLAIN
    },
    Usage {
        tags: &["fr", "oc"],
        openers: &[
            "a", "alors", "après", "au", "aux", "avant", "avec", "bien", "car", "ce", "cela", "celle", "celui", "ces", "cet",
            "cette", "chez", "comme", "contre", "dans", "de", "depuis", "des", "donc", "du", "elle", "elles", "en", "entre",
            "et", "face", "hier", "il", "ils", "la", "le", "les", "leur", "leurs", "lorsque", "mais", "malgré", "ni", "on",
            "or", "ou", "où", "par", "parce", "pendant", "pour", "pourquoi", "puis", "quand", "que", "qui", "sa", "sans",
            "selon", "ses", "si", "son", "sous", "sur", "tandis", "un", "une", "vers", "à", "également",
        ],
        titles: &[
            "dr", "général", "m", "maire", "maître", "me", "ministre", "mlle", "mme", "monsieur", "madame", "président",
            "présidente", "directeur", "directrice",
        ],
        organisations: &[
            "académie", "aéroport", "association", "avenue", "banque", "bibliothèque", "boulevard", "cathédrale", "collège",
            "compagnie", "conseil", "fondation", "fédération", "hôpital", "institut", "journal", "lycée", "musée",
            "observatoire", "parti", "place", "rue", "syndicat", "théâtre", "université",
        ],
        joins: &["d", "de", "des", "du"],
        ..PLAIN
    },
    Usage {
        tags: &["it"],
        openers: &[
            "a", "ad", "al", "alla", "anche", "che", "chi", "come", "con", "contro", "da", "dal", "dalla", "del", "della", "di",
            "dopo", "dove", "durante", "e", "ed", "era", "fra", "gli", "i", "ieri", "il", "in", "la", "le", "lo", "ma",
            "mentre", "nel", "nella", "non", "o", "oggi", "ogni", "per", "perché", "poi", "presso", "quando", "questa",
            "questo", "se", "secondo", "senza", "si", "sotto", "su", "sua", "sul", "sulla", "suo", "tra", "un", "una", "verso",
            "è",
        ],
        titles: &[
            "direttore", "direttrice", "don", "dott", "generale", "ministra", "ministro", "on", "presidente", "sig", "signor",
            "signora", "sindaca", "sindaco",
        ],
        organisations: &[
            "accademia", "aeroporto", "associazione", "banca", "biblioteca", "compagnia", "consiglio", "federazione",
            "fondazione", "giornale", "istituto", "museo", "ospedale", "partito", "piazza", "politecnico", "sindacato",
            "teatro", "università", "via",
        ],
        joins: &["d", "dei", "del", "dell", "della", "delle", "di"],
        ..PLAIN
    },
    Usage {
        tags: &["nl", "af"],
        openers: &[
            "aan", "achter", "al", "als", "bij", "daar", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "haar",
            "het", "hij", "hoe", "hun", "ik", "in", "maar", "met", "na", "naar", "niet", "nog", "nu", "of", "om", "onder",
            "ook", "op", "over", "sinds", "te", "tegen", "toen", "tot", "tussen", "uit", "van", "vanuit", "voor", "volgens",
            "waar", "wat", "wie", "ze", "zij", "zijn",
        ],
        titles: &[
            "burgemeester", "dhr", "directeur", "dr", "generaal", "meneer", "mevr", "mevrouw", "minister", "mr", "premier",
            "prof", "voorzitter",
        ],
        organisations: &[
            "academie", "bank", "hogeschool", "instituut", "krant", "luchthaven", "museum", "stichting", "universiteit",
            "vereniging", "ziekenhuis",
        ],
        joins: &["te", "van", "voor"],
        ..PLAIN
    },
    Usage {
        tags: &["sv", "da", "nb", "nn", "no", "is", "fo"],
        openers: &[
            "af", "alle", "at", "av", "bland", "da", "de", "den", "denne", "der", "det", "detta", "efter", "eller", "en", "er",
            "et", "ett", "etter", "for", "fra", "från", "för", "han", "hans", "hon", "hun", "hvor", "i", "ifølge", "igår",
            "ikke", "inte", "men", "med", "mot", "nu", "när", "når", "och", "og", "også", "om", "på", "samt", "som", "så",
            "till", "til", "under", "var", "ved", "vid",
        ],
        titles: &[
            "borgermester", "direktør", "direktör", "dr", "fru", "general", "herr", "minister", "prof", "president",
            "statsminister", "statsråd",
        ],
        organisations: &[
            "akademi", "bank", "fond", "fonden", "institut", "institutt", "museum", "stiftelse", "stiftelsen", "universitet",
            "universitetet",
        ],
        joins: &["af", "av", "i"],
        genitive_s: true,
        ..PLAIN
    },
    Usage {
        tags: &["tr", "az", "crh", "tk"],
        openers: &[
            "ama", "ancak", "ayrıca", "bir", "bu", "bunun", "bütün", "daha", "dün", "eğer", "fakat", "gibi", "göre", "her",
            "için", "ile", "ise", "kadar", "karşı", "ne", "o", "olarak", "onun", "sonra", "ve", "veya", "ya", "çünkü", "şu",
        ],
        titles: &[
            "bakan", "bakanı", "başkan", "başkanı", "bay", "bayan", "cumhurbaşkanı", "dr", "general", "müdür", "müdürü", "prof",
            "sayın", "sözcüsü", "vali", "valisi", "başbakan",
        ],
        organisations: &[
            "bankası", "derneği", "enstitüsü", "gazetesi", "hastanesi", "havalimanı", "köprüsü", "lisesi", "müzesi", "partisi",
            "sendikası", "vakfı", "üniversitesi",
        ],
        joins_by_apostrophe: true,
        inflects: true,
        ..PLAIN
    },
    Usage {
        tags: &["fi", "et", "hu", "sk", "cs", "sl", "hr", "sr", "bs", "lt", "lv", "ru", "uk", "be", "mk", "eu", "ka", "el"],
        inflects: true,
        joins_by_apostrophe: true,
        ..PLAIN
    },
    Usage {
        tags: &["ru", "uk", "be", "bg", "mk"],
        openers: &[
            "але", "без", "был", "была", "были", "было", "вчера", "где", "для", "его", "если", "ещё", "или", "как", "когда",
            "который", "между", "над", "она", "они", "оно", "перед", "під", "под", "после", "потом", "при", "про", "против",
            "сегодня", "согласно", "также", "тем", "только", "три", "через", "что", "чтобы", "это", "этот", "вона", "вони",
            "він", "від", "після", "також", "щоб", "того", "той", "тот",
        ],
        titles: &["господин", "госпожа", "пан", "пані"],
        inflects: true,
        ..PLAIN
    },
    Usage {
        tags: &["pl"],
        openers: &[
            "a", "ale", "bez", "był", "była", "co", "czy", "dla", "do", "gdy", "i", "ich", "jak", "jednak", "jego", "jej",
            "kiedy", "który", "ma", "na", "nad", "nie", "o", "od", "oraz", "po", "pod", "podczas", "przed", "przez", "przy",
            "tak", "ten", "to", "także", "u", "w", "we", "według", "więc", "wczoraj", "z", "za", "ze", "że",
        ],
        titles: &["dr", "dyrektor", "generał", "minister", "pan", "pani", "premier", "prezydent", "prof", "rzecznik"],
        organisations: &["bank", "fundacja", "fundacji", "instytut", "muzeum", "szpital", "uniwersytet"],
        inflects: true,
        joins_by_apostrophe: true,
        ..PLAIN
    },
];

#[rustfmt::skip]
const GERMAN_OPENERS: &[&str] = &[
    "ab", "aber", "alle", "als", "also", "am", "an", "auch", "auf", "aus", "bei", "beim", "beide", "bevor", "bis", "da",
    "dabei", "dadurch", "dafür", "dagegen", "daher", "damals", "damit", "danach", "daneben", "dann", "daran", "darauf", "darin",
    "darum", "das", "dass", "dazu", "dem", "den", "denn", "dennoch", "der", "deren", "des", "deshalb", "dessen", "die", "dies",
    "diese", "diesem", "diesen", "dieser", "dieses", "doch", "dort", "durch", "ein", "eine", "einem", "einen", "einer", "eines",
    "er", "es", "etwa", "für", "gegen", "gegenüber", "gestern", "hat", "hatte", "heute", "hier", "hinter", "ich", "ihm", "ihn",
    "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "in", "indem", "ins", "ist", "jede", "jeder", "jedoch", "jetzt", "kein",
    "keine", "laut", "man", "mehr", "mit", "morgen", "nach", "nachdem", "neben", "nicht", "noch", "nun", "nur", "ob", "obwohl",
    "oder", "ohne", "sagte", "schon", "sehr", "sein", "seine", "seinem", "seinen", "seiner", "seit", "selbst", "sich", "sie",
    "sind", "so", "sondern", "sowie", "sowohl", "statt", "trotz", "um", "und", "unter", "vom", "von", "vor", "war", "was",
    "wegen", "weil", "weiter", "wenn", "wer", "wie", "wieder", "wo", "während", "wurde", "zu", "zudem", "zuletzt", "zum", "zur",
    "zwischen", "über",
];

#[rustfmt::skip]
const GERMAN: Nouns = Nouns {
    determiners: &[
        "am", "beim", "das", "dem", "den", "der", "des", "deren", "dessen", "die", "diese", "diesem", "diesen", "dieser",
        "dieses", "ein", "eine", "einem", "einen", "einer", "eines", "euer", "eure", "eurem", "euren", "ihr", "ihre", "ihrem",
        "ihren", "ihrer", "ihres", "im", "ins", "jede", "jedem", "jeden", "jeder", "jedes", "jene", "jener", "kein", "keine",
        "keinem", "keinen", "keiner", "mein", "meine", "meinem", "meinen", "meiner", "sein", "seine", "seinem", "seinen",
        "seiner", "seines", "unser", "unsere", "unserem", "unseren", "unserer", "vom", "zum", "zur",
    ],
    articles_before_names: false,
    before: &[
        "abgeordnete", "samt", "srat", "bundesland", "abgeordneter", "agentur", "=amt", "angeklagte", "angeklagter", "anwalt",
        "anwält", "arbeiter", "armee", "arzt", "autor", "bauer", "beamte", "beamter", "behörde", "besitzer", "bezirk",
        "bischof", "bürger", "chef", "direktor", "doktor", "dorf", "fahrer", "familie", "firma", "fischer", "forscher",
        "führer", "general", "geber", "gefängnis", "gemeinde", "gründer", "gruppe", "hafen", "hauptstadt", "=herr", "=herrn",
        "händler", "inhaber", "insel", "inspektor", "inspekteur", "intendant", "journalist", "kanzlei", "kanzler", "kapitän",
        "kommandant", "kommandeur", "kommissar", "konzern", "kritiker", "könig", "künstler", "=land", "lehrer", "leiter",
        "macher", "makler", "=marke", "meister", "miliz", "minister", "mitglied", "musiker", "nehmer", "=oberst", "offizier",
        "partei", "pfarrer", "politiker", "polizist", "provinz", "präsident", "pilot", "=prinz", "professor", "=rat",
        "redakteur", "reederei", "regierung", "region", "reporter", "republik", "richter", "schreiber", "sekretär", "senator",
        "soldat", "spieler", "sprecher", "staat", "staatsanwalt", "stadt", "student", "sänger", "techniker", "trainer",
        "träger", "unternehmen", "unternehmer", "=vater", "=mutter", "=bruder", "=schwester", "=sohn", "=tochter", "=frau",
        "witwe", "witwer", "vertreter", "vorsitzende", "vorsitzender", "vorstand", "werft", "=wirt", "wissenschaftler", "zeuge",
        "zeugin",
    ],
    endings: &[
        "erei", "heit", "heiten", "ismus", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tung", "tungen", "tät",
        "täten", "ung", "ungen",
    ],
    institutions: &[
        "akademie", "allee", "bank", "bibliothek", "borussia", "brauerei", "=dom", "eintracht", "flughafen", "fortuna",
        "gesellschaft", "gymnasium", "hochschule", "institut", "klinik", "klinikum", "=klub", "krankenhaus", "kreissparkasse",
        "=messe", "museum", "=oper", "orchester", "philharmoniker", "schule", "sparkasse", "stadion", "stiftung",
        "tageszeitung", "theater", "universität", "verein", "verlag", "volksbank", "=werke", "=zoo",
    ],
    institutions_behind: &[
        "=ag", "akademie", "allee", "bank", "bibliothek", "brücke", "=damm", "flughafen", "gasse", "gesellschaft", "=gmbh",
        "=group", "gruppe", "gymnasium", "halle", "hochschule", "=holding", "institut", "=international", "=junior", "=kg",
        "klinik", "klinikum", "kolleg", "krankenhaus", "kurier", "museum", "nachrichten", "orchester", "=park", "=partners",
        "platz", "preis", "=ring", "schule", "=se", "=senior", "stadion", "stiftung", "straße", "strasse", "tageblatt",
        "theater", "=ufer", "universität", "verein", "verlag", "weg", "=werke", "zeitung", "zentrum",
    ],
};

#[rustfmt::skip]
const LUXEMBOURGISH: Nouns = Nouns {
    determiners: &[
        "am", "beim", "eise", "eisen", "engem", "enger", "hire", "hirem", "hiren", "mengem", "sengem", "säin", "vum", "zum",
    ],
    articles_before_names: true,
    before: &[
        "aarbechter", "affekot", "armée", "auteur", "buergermeeschter", "buergermeeschtesch", "chef", "deputéierte",
        "deputéierten", "direkter", "direktesch", "duerf", "firma", "frëndin", "generol", "haff", "hafen", "här", "insel",
        "journalist", "kapitän", "kommissär", "leeder", "madamm", "member", "minister", "ministesch", "partei", "president",
        "presidentin", "professer", "regierung", "riichter", "sekretär", "spriecher", "spriecherin", "stad", "trainer",
        "virsëtzenden", "virsëtzende",
    ],
    endings: &["heet", "heeten", "keet", "keeten", "schaft", "tioun", "tiounen", "téit", "téiten", "ung", "ungen"],
    institutions: &[
        "akademie", "bank", "fondatioun", "hotel", "institut", "klinik", "lycée", "musée", "schoul", "spidol", "universitéit",
        "veräin",
    ],
    institutions_behind: &[
        "bank", "bréck", "fondatioun", "group", "institut", "international", "junior", "lycée", "musée", "plaz", "präis",
        "schoul", "strooss", "veräin", "wee",
    ],
};
