//! The words of dates, one table for each language. A new language is a new table; no code names a language.
//!
//! Spellings that differ only in case, in vowel marks, or in the variants of one Arabic letter are folded before they are compared, so
//! each is listed once.

/// The words one language uses in and around a date.
pub(super) struct DateNames {
    /// The language's tag.
    #[allow(dead_code, reason = "says whose words these are")]
    pub(super) tag: &'static str,
    /// The names of the Gregorian months, from January, each with its other spellings.
    pub(super) months: [&'static [&'static str]; 12],
    /// Shortened or ambiguous names: read only if a year follows.
    pub(super) shortened: [&'static [&'static str]; 12],
    /// The names of the months of the Solar Hijri calendar, from the one that begins in March.
    pub(super) solar: [&'static [&'static str]; 12],
    /// The names of the months of the Islamic lunar calendar.
    pub(super) lunar: &'static [&'static str],
    /// Weekdays.
    pub(super) weekdays: &'static [&'static str],
    /// Words between the parts of a date: "9 de mayo de 2025".
    pub(super) joins: &'static [&'static str],
    /// Words beside a date that change nothing: "at", "o'clock", zones.
    pub(super) around: &'static [&'static str],
    /// Words before a number that is no day: an issue, a page.
    pub(super) numbered: &'static [&'static str],
    /// What stands before the day of publication.
    pub(super) published: &'static [&'static str],
    /// What stands before the day of the last change.
    pub(super) updated: &'static [&'static str],
    /// Words beside a day on which something else begins or ends: a rule, an offer, a life.
    pub(super) of_others: &'static [&'static str],
}

const NONE: [&[&str]; 12] = [&[]; 12];

/// A table with nothing in it.
const EMPTY: DateNames = DateNames {
    tag: "und",
    months: NONE,
    shortened: NONE,
    solar: NONE,
    lunar: &[],
    weekdays: &[],
    joins: &[],
    around: &[],
    numbered: &[],
    published: &[],
    updated: &[],
    of_others: &[],
};

/// The names of the English months: the reader of dates in running English text uses them alone.
pub(super) const ENGLISH_MONTHS: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// The months of the Islamic lunar calendar as Arabic spells them; Persian, Pashto and Urdu mostly follow it.
#[rustfmt::skip]
const LUNAR: &[&str] = &[
    "محرم", "محرم الحرام", "صفر", "صفر المظفر", "ربيع الأول", "ربيع الاول", "ربيع الثاني", "ربيع الآخر", "جمادى الأولى", "جمادى الاولى",
    "جمادى الآخرة", "جمادى الثانية", "رجب", "رجب المرجب", "شعبان", "شعبان المعظم", "رمضان", "رمضان المبارك", "شوال", "شوال المكرم",
    "ذو القعدة", "ذي القعدة", "ذو الحجة", "ذي الحجة", "ذوالحجة", "ذوالقعدة", "ذيقعده", "ذيحجه", "ربيع الأولى",
];

/// Every language's words.
#[rustfmt::skip]
pub(super) const LANGUAGES: &[DateNames] = &[
    DateNames {
        tag: "en",
        months: ENGLISH_MONTHS,
        weekdays: &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "sat", "sun"],
        joins: &["of", "the", "day of", "in the year"],
        around: &["a.m", "p.m", "am", "pm", "at", "on", "date", "dated", "dateline", "hrs", "hours", "local", "time", "noon", "midnight",
            "aedt", "aest", "bst", "cdt", "cest", "cet", "cst", "ct", "eat", "edt", "eest", "eet", "est", "et", "gmt", "hkt", "ist", "jst",
            "kst", "mdt", "msk", "mst", "nzst", "pdt", "pkt", "pst", "pt", "sgt", "utc", "wib", "aft", "irst", "t", "z", "morning", "evening",
            "print", "online", "web", "today", "yesterday", "ce", "ad", "c.e", "a.d"],
        numbered: &["no", "number", "issue", "page", "pages", "pp", "p", "vol", "volume", "edition", "section"],
        published: &["published", "published on", "published at", "first published", "posted", "posted on", "posted at", "publication date",
            "date published", "date of publication", "issued", "issued on", "released", "released on", "date"],
        updated: &["last updated", "updated", "last modified", "modified", "last changed", "last update", "update", "revised", "last edited"],
        of_others: &["valid", "effective", "expires", "expired", "expiry", "deadline", "due", "until", "born", "died"],
        ..EMPTY
    },
    DateNames {
        tag: "de",
        months: [&["januar", "jänner", "jaenner"], &["februar", "feber"], &["märz", "maerz"], &["april"], &["mai"], &["juni"], &["juli"],
            &["august"], &["september"], &["oktober"], &["november"], &["dezember"]],
        shortened: [&["jan"], &["feb", "febr"], &["mrz", "mär"], &["apr"], &[], &["jun"], &["jul"], &["aug"], &["sep", "sept"], &["okt"],
            &["nov"], &["dez"]],
        weekdays: &["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do",
            "fr", "sa", "so"],
        around: &["am", "den", "der", "dem", "vom", "um", "uhr", "mez", "mesz", "ca", "datum", "von", "heute", "gestern", "morgens", "abends"],
        numbered: &["nr", "nummer", "seite", "seiten", "s", "ausgabe", "jahrgang", "jg", "heft", "blatt"],
        published: &["veröffentlicht", "veröffentlicht am", "erschienen", "erschienen am", "publiziert", "publiziert am", "erstellt",
            "erstellt am", "datum", "online seit", "veröffentlichungsdatum", "erscheinungsdatum", "artikel vom", "meldung vom"],
        updated: &["stand", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am", "zuletzt geändert",
            "geändert am", "akt", "letzte aktualisierung", "letzte änderung", "aktualisierung"],
        of_others: &["gültig", "gilt", "gelten", "befristet", "frist", "anmeldeschluss", "einsendeschluss", "bewerbungsschluss", "bis", "geboren", "gestorben"],
        ..EMPTY
    },
    DateNames {
        tag: "es",
        months: [&["enero"], &["febrero"], &["marzo"], &["abril"], &["mayo"], &["junio"], &["julio"], &["agosto"],
            &["septiembre", "setiembre"], &["octubre"], &["noviembre"], &["diciembre"]],
        shortened: [&["ene"], &["feb", "febr"], &["mar"], &["abr"], &["may"], &["jun"], &["jul"], &["ago"], &["sep", "sept", "set"], &["oct"],
            &["nov"], &["dic"]],
        weekdays: &["lunes", "martes", "miércoles", "miercoles", "jueves", "viernes", "sábado", "sabado", "domingo", "lun", "mar", "mié",
            "jue", "vie", "sáb", "dom"],
        joins: &["de", "del", "de el", "del año"],
        around: &["a", "a las", "a la", "el", "las", "la", "h", "hs", "horas", "hora", "fecha", "día", "dia", "hoy", "ayer", "y", "gmt"],
        numbered: &["núm", "num", "número", "numero", "nº", "n.º", "n", "página", "pagina", "pág", "pag", "edición", "edicion", "año", "tomo"],
        published: &["publicado", "publicado el", "publicada el", "publicado en", "fecha de publicación", "fecha de publicacion", "fecha",
            "difundido el", "emitido el"],
        updated: &["actualizado", "actualizado el", "actualizada el", "última actualización", "ultima actualizacion", "actualización",
            "modificado", "modificado el", "última modificación"],
        of_others: &["válido", "válida", "vigente", "vigor", "vence", "vencimiento", "plazo", "hasta", "nacido", "nacida"],
        ..EMPTY
    },
    DateNames {
        tag: "fr",
        months: [&["janvier"], &["février", "fevrier"], &["mars"], &["avril"], &["mai"], &["juin"], &["juillet"], &["août", "aout"],
            &["septembre"], &["octobre"], &["novembre"], &["décembre", "decembre"]],
        shortened: [&["janv", "jan"], &["févr", "fév", "fevr", "fev"], &[], &["avr"], &[], &[], &["juil"], &[], &["sept", "sep"], &["oct"],
            &["nov"], &["déc", "dec"]],
        weekdays: &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
        joins: &["de"],
        around: &["le", "à", "a", "h", "heures", "heure", "en date du", "du", "hier", "aujourd'hui", "et", "date", "min"],
        numbered: &["numéro", "numero", "n", "nº", "n°", "page", "pages", "p", "édition", "edition", "année", "tome"],
        published: &["publié", "publié le", "publie le", "publiée le", "paru le", "parue le", "posté le", "mis en ligne le", "mis en ligne",
            "date de publication", "diffusé le", "rédigé le"],
        updated: &["mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "modifié", "modifié le", "dernière mise à jour",
            "dernière modification", "actualisé le"],
        of_others: &["valable", "valide", "vigueur", "échéance", "limite", "jusqu'au", "jusqu’au", "expire", "né", "née"],
        ..EMPTY
    },
    DateNames {
        tag: "ar",
        months: [
            &["يناير", "كانون الثاني", "جانفي"], &["فبراير", "شباط", "فيفري"], &["مارس", "آذار"], &["أبريل", "إبريل", "ابريل", "نيسان", "أفريل"],
            &["مايو", "أيار", "ماي", "نوار"], &["يونيو", "يونيه", "حزيران"], &["يوليو", "يوليه", "تموز", "جويلية", "يوليوز"],
            &["أغسطس", "اغسطس", "غشت"], &["سبتمبر", "أيلول", "شتنبر"], &["أكتوبر", "اكتوبر", "تشرين الأول"],
            &["نوفمبر", "تشرين الثاني", "نونبر"], &["ديسمبر", "كانون الأول", "دجنبر"],
        ],
        // "آب" is also a word for water or a father, "جوان" one for the young, "أوت" an abbreviation.
        shortened: [&[], &[], &[], &[], &[], &["جوان"], &[], &["آب", "أوت"], &[], &[], &[], &[]],
        lunar: LUNAR,
        weekdays: &["الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد", "يوم", "اليوم", "اثنين", "ثلاثاء", "أربعاء", "خميس",
            "جمعة", "سبت", "أحد"],
        joins: &["من", "شهر", "من شهر", "عام", "سنة", "لعام", "لسنة", "من عام"],
        around: &["في", "بتاريخ", "تاريخ", "الساعة", "الساعه", "صباحا", "مساء", "ظهرا", "ص", "م", "ء", "هـ", "ه", "هجري", "هجرية", "ميلادي", "ميلادية", "الموافق",
            "الموافق لـ", "توقيت", "غرينتش", "بتوقيت", "بتوقيت غرينتش", "بالتوقيت المحلي", "مكة", "مكة المكرمة", "القدس", "المحلي", "محلي"],
        numbered: &["العدد", "عدد", "رقم", "صفحة", "الصفحة", "ص", "السنة"],
        published: &["نشر في", "نشر بتاريخ", "نشر", "نشرت في", "نشرت", "تاريخ النشر", "تم النشر", "تم النشر في", "صدر في", "التاريخ", "النشر"],
        updated: &["آخر تحديث", "اخر تحديث", "تحديث", "تم التحديث", "حدث في", "حدثت في", "تاريخ التحديث", "آخر تعديل", "عدل في", "التحديث"],
        of_others: &["صالح", "صالحة", "سارية", "ساري", "يسري", "حتى", "تنتهي", "ينتهي", "مواليد"],
        ..EMPTY
    },
    DateNames {
        tag: "fa",
        months: [&["ژانویه", "ژانویهٔ", "جنوری"], &["فوریه", "فبروری", "فوریهٔ"], &["مارس", "مارچ"], &["آوریل", "آپریل", "اپریل"], &["مه"],
            &["ژوئن", "جون"], &["ژوئیه", "جولای", "جولایی"], &["اوت", "آگوست", "اگست", "آگست"], &["سپتامبر", "سپتمبر"], &["اکتبر", "اکتوبر"],
            &["نوامبر", "نومبر"], &["دسامبر", "دسمبر"]],
        shortened: [&[], &[], &[], &[], &["می", "مۀ"], &[], &[], &[], &[], &[], &[], &[]],
        solar: [&["فروردین", "حمل"], &["اردیبهشت", "ثور"], &["خرداد", "جوزا"], &["تیر", "سرطان"], &["مرداد", "امرداد", "اسد"], &["شهریور", "سنبله"],
            &["مهر", "میزان"], &["آبان", "عقرب"], &["آذر", "قوس"], &["دی", "جدی"], &["بهمن", "دلو"], &["اسفند", "حوت", "اسفندماه"]],
        lunar: &["محرم", "صفر", "ربیع‌الاول", "ربیع‌الثانی", "جمادی‌الاول", "جمادی‌الثانی", "جمادی الاول", "جمادی الثانی", "رجب", "شعبان", "رمضان", "شوال",
            "ذی‌قعده", "ذی‌حجه", "ذیقعده", "ذیحجه", "ذی القعده", "ذی الحجه"],
        weekdays: &["شنبه", "یکشنبه", "یک شنبه", "دوشنبه", "دو شنبه", "سه‌شنبه", "سه شنبه", "چهارشنبه", "چهار شنبه", "پنجشنبه", "پنج‌شنبه", "پنج شنبه", "جمعه",
            "آدینه", "روز"],
        joins: &["ماه", "سال", "ماه سال", "از"],
        around: &["در", "تاریخ", "به تاریخ", "مورخ", "مورخه", "ساعت", "خورشیدی", "شمسی", "هجری", "هجری شمسی", "هجری خورشیدی", "میلادی", "برابر با", "برابر",
            "مصادف با", "مصادف", "مطابق", "ش", "ه", "ق", "قمری", "هجری قمری", "صبح", "عصر", "شب", "ظهر", "قبل از ظهر", "بعد از ظهر", "بعدازظهر", "به وقت",
            "به وقت تهران", "به وقت کابل", "وقت", "محلی", "ام", "م"],
        numbered: &["شماره", "شمارهٔ", "صفحه", "صفحهٔ", "ص"],
        published: &["تاریخ انتشار", "زمان انتشار", "منتشر شده", "منتشر شده در", "منتشرشده در", "نشر شده", "نشر شده در", "نشرشده در", "انتشار", "تاریخ نشر", "تاریخ",
            "تاریخ درج", "انتشار در", "زمان نشر"],
        updated: &["به‌روزرسانی", "به روز رسانی", "به‌روز شده", "به روز شده", "آخرین به‌روزرسانی", "آخرین به روز رسانی", "آخرین ویرایش", "ویرایش", "تاریخ به‌روزرسانی",
            "روزآمد شده", "بروزرسانی", "آخرین بروزرسانی", "به‌روز شده در"],
        of_others: &["معتبر", "اعتبار", "مهلت", "تا", "متولد"],
    },
    DateNames {
        tag: "ps",
        months: [&["جنوري"], &["فبروري", "فیبروري"], &["مارچ"], &["اپرېل", "اپریل"], &["مۍ", "مې"], &["جون"], &["جولای", "جولايي"], &["اګست", "اگست"],
            &["سپټمبر", "سېپتمبر", "سپتمبر", "سپتامبر"], &["اکتوبر", "اکټوبر"], &["نومبر", "نوامبر"], &["ډسمبر", "ډیسمبر", "دسمبر", "دسامبر"]],
        shortened: [&[], &[], &[], &[], &["می"], &[], &[], &[], &[], &[], &[], &[]],
        solar: [&["وری", "وري", "حمل"], &["غویی", "غويي", "غوی", "ثور"], &["غبرګولی", "غبرګولي", "جوزا"], &["چنګاښ", "چنگاښ", "سرطان"],
            &["زمری", "زمري", "اسد"], &["وږی", "وږي", "سنبله", "سنبلې"], &["تله", "تلې", "میزان"], &["لړم", "عقرب"], &["لیندۍ", "لیندي", "قوس"],
            &["مرغومی", "مرغومي", "جدي"], &["سلواغه", "سلواغې", "دلو", "دلوې"], &["کب", "حوت"]],
        lunar: LUNAR,
        weekdays: &["شنبه", "یکشنبه", "دوشنبه", "درېشنبه", "سه شنبه", "سه‌شنبه", "چهارشنبه", "څلرشنبه", "پنجشنبه", "پینځشنبه", "جمعه", "د جمعې", "ورځ", "خالي", "اتوار", "ګل",
            "نهه", "شورو", "زیارت", "د شنبې", "شنبې", "یکشنبې", "دوشنبې", "سه‌شنبې", "سه شنبې", "درېشنبې", "چهارشنبې", "پنجشنبې", "پینځشنبې", "جمعې", "ورځې"],
        joins: &["د", "کال", "د کال", "کال د", "میاشتې", "میاشت", "د میاشتې"],
        around: &["په", "نېټه", "نیټه", "نېټې", "پر", "بجې", "بجو", "مه", "مې", "مۍ نېټه", "لمریز", "لمریز کال", "هجري لمریز", "هجري", "ل", "هـ ل", "ه", "زیږدیز", "میلادي", "ز", "م",
            "سره سم", "له", "چې", "سهار", "ماښام", "غرمه", "قمري"],
        numbered: &["ګڼه", "ګڼې", "مخ", "پاڼه", "شمېره", "شمیره"],
        published: &["خپور شوی", "خپور شو", "خپرېدو نېټه", "د خپرېدو نېټه", "د خپریدو نېټه", "د خپریدو نیټه", "خپره شوې", "نشر شوی", "د خپرولو نېټه", "نېټه", "نیټه"],
        updated: &["تازه شوی", "وروستی تازه", "نوي شوی", "اوښتی", "وروستی بدلون", "د تازه کېدو نېټه"],
        of_others: &["اعتبار", "معتبر", "تر"],
    },
    DateNames {
        tag: "ur",
        months: [&["جنوری"], &["فروری"], &["مارچ"], &["اپریل"], &["مئی"], &["جون"], &["جولائی", "جولای"], &["اگست"], &["ستمبر"], &["اکتوبر"], &["نومبر"],
            &["دسمبر"]],
        lunar: &["محرم الحرام", "صفر المظفر", "ربیع الاول", "ربیع الثانی", "جمادی الاول", "جمادی الثانی", "رجب المرجب", "شعبان المعظم", "رمضان المبارک", "شوال المکرم",
            "ذیقعد", "ذی القعدہ", "ذوالحجہ", "ذی الحجہ", "محرم", "صفر", "رجب", "شعبان", "رمضان", "شوال"],
        weekdays: &["پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "جمعۃ المبارک", "جمعة المبارک", "ہفتہ", "سنیچر", "اتوار", "بروز", "دن"],
        joins: &["سنہ", "ماہ", "سال"],
        around: &["کو", "بوقت", "بجے", "بجکر", "منٹ", "صبح", "شام", "رات", "دوپہر", "تاریخ", "بتاریخ", "مورخہ", "بمطابق", "ء", "ھ", "ہجری", "عیسوی", "پاکستانی وقت", "وقت", "مقامی وقت",
            "معیاری وقت", "م", "ع", "ہ"],
        numbered: &["شمارہ", "صفحہ", "جلد", "نمبر", "صفحہ نمبر", "شمارہ نمبر"],
        published: &["شائع", "شائع ہوا", "شائع شدہ", "شائع کیا گیا", "تاریخ اشاعت", "اشاعت", "اشاعت کی تاریخ", "وقت اشاعت", "شائع ہوئی", "تاریخ"],
        updated: &["اپ ڈیٹ", "اپڈیٹ", "اپ ڈیٹ کیا گیا", "آخری اپ ڈیٹ", "تازہ کاری", "ترمیم", "آخری ترمیم", "تجدید"],
        of_others: &["میعاد", "مہلت", "تک", "نافذ"],
        ..EMPTY
    },
    DateNames {
        tag: "it",
        months: [&["gennaio"], &["febbraio"], &["marzo"], &["aprile"], &["maggio"], &["giugno"], &["luglio"], &["agosto"], &["settembre"],
            &["ottobre"], &["novembre"], &["dicembre"]],
        shortened: [&["gen"], &["feb"], &["mar"], &["apr"], &["mag"], &["giu"], &["lug"], &["ago"], &["set", "sett"], &["ott"], &["nov"], &["dic"]],
        weekdays: &["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
        around: &["il", "alle", "ore", "del", "data"],
        numbered: &["numero", "n", "pagina", "pag", "anno", "edizione"],
        published: &["pubblicato", "pubblicato il", "pubblicata il", "data di pubblicazione"],
        updated: &["aggiornato", "aggiornato il", "ultimo aggiornamento", "ultima modifica"],
        of_others: &["valido", "valida", "vigore", "scadenza", "scade", "entro", "fino", "nato", "nata"],
        ..EMPTY
    },
    DateNames {
        tag: "pt",
        months: [&["janeiro"], &["fevereiro"], &["março", "marco"], &["abril"], &["maio"], &["junho"], &["julho"], &["agosto"], &["setembro"],
            &["outubro"], &["novembro"], &["dezembro"]],
        shortened: [&["jan"], &["fev"], &["mar"], &["abr"], &["mai"], &["jun"], &["jul"], &["ago"], &["set"], &["out"], &["nov"], &["dez"]],
        weekdays: &["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo", "feira", "segunda-feira"],
        joins: &["de", "do"],
        around: &["às", "as", "em", "o", "h", "horas", "data"],
        numbered: &["número", "página", "pág", "edição", "ano"],
        published: &["publicado em", "publicada em", "publicado a", "publicado", "data de publicação"],
        updated: &["atualizado em", "atualizado", "atualizada em", "última atualização", "actualizado em", "modificado em"],
        of_others: &["válido", "válida", "vigente", "vigor", "prazo", "até", "vence", "nascido", "nascida"],
        ..EMPTY
    },
    DateNames {
        tag: "nl",
        months: [&["januari"], &["februari"], &["maart"], &["april"], &["mei"], &["juni"], &["juli"], &["augustus"], &["september"],
            &["oktober"], &["november"], &["december"]],
        shortened: [&["jan"], &["feb"], &["mrt"], &["apr"], &[], &["jun"], &["jul"], &["aug"], &["sep", "sept"], &["okt"], &["nov"], &["dec"]],
        weekdays: &["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        around: &["om", "uur", "op", "datum"],
        numbered: &["nr", "nummer", "pagina", "jaargang"],
        published: &["gepubliceerd", "gepubliceerd op", "geplaatst op", "verschenen op", "publicatiedatum"],
        updated: &["bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update", "gewijzigd op"],
        of_others: &["geldig", "geldt", "tot", "uiterlijk", "geboren"],
        ..EMPTY
    },
    DateNames {
        tag: "sv",
        months: [&["januari"], &["februari"], &["mars"], &["april"], &["maj"], &["juni"], &["juli"], &["augusti"], &["september"], &["oktober"],
            &["november"], &["december"]],
        shortened: [&["jan"], &["feb", "febr"], &[], &["apr"], &[], &["jun"], &["jul"], &["aug"], &["sep", "sept"], &["okt"], &["nov"], &["dec"]],
        weekdays: &["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
        around: &["kl", "klockan", "den"],
        numbered: &["nr", "sida", "sidan", "årgång"],
        published: &["publicerad", "publicerad den", "publicerat", "publicerades"],
        updated: &["uppdaterad", "uppdaterad den", "uppdaterat", "senast uppdaterad", "ändrad"],
        of_others: &["giltig", "giltigt", "gäller", "senast", "född"],
        ..EMPTY
    },
    DateNames {
        tag: "nb",
        months: [&["januar"], &["februar"], &["mars"], &["april"], &["mai"], &["juni"], &["juli"], &["august"], &["september"], &["oktober"],
            &["november"], &["desember"]],
        shortened: [&["jan"], &["feb"], &[], &["apr"], &[], &["jun"], &["jul"], &["aug"], &["sep", "sept"], &["okt"], &["nov"], &["des"]],
        weekdays: &["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        around: &["kl", "klokken", "den"],
        numbered: &["nr", "side", "årgang"],
        published: &["publisert", "publisert den"],
        updated: &["oppdatert", "sist oppdatert", "endret"],
        of_others: &["gyldig", "gjelder", "innen", "født"],
        ..EMPTY
    },
    DateNames {
        tag: "da",
        months: [&["januar"], &["februar"], &["marts"], &["april"], &["maj"], &["juni"], &["juli"], &["august"], &["september"], &["oktober"],
            &["november"], &["december"]],
        shortened: [&["jan"], &["feb"], &[], &["apr"], &[], &["jun"], &["jul"], &["aug"], &["sep", "sept"], &["okt"], &["nov"], &["dec"]],
        weekdays: &["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        around: &["kl", "den"],
        numbered: &["nr", "side", "årgang"],
        published: &["udgivet", "udgivet den", "offentliggjort", "publiceret"],
        updated: &["opdateret", "sidst opdateret", "ændret"],
        of_others: &["gyldig", "gælder", "senest"],
        ..EMPTY
    },
    DateNames {
        tag: "fi",
        months: [&["tammikuuta", "tammikuu"], &["helmikuuta", "helmikuu"], &["maaliskuuta", "maaliskuu"], &["huhtikuuta", "huhtikuu"],
            &["toukokuuta", "toukokuu"], &["kesäkuuta", "kesäkuu"], &["heinäkuuta", "heinäkuu"], &["elokuuta", "elokuu"],
            &["syyskuuta", "syyskuu"], &["lokakuuta", "lokakuu"], &["marraskuuta", "marraskuu"], &["joulukuuta", "joulukuu"]],
        weekdays: &["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai", "maanantaina", "tiistaina",
            "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina", "ma", "ti", "ke", "to", "pe", "la", "su"],
        around: &["klo"],
        numbered: &["nro", "sivu"],
        published: &["julkaistu"],
        updated: &["päivitetty", "muokattu"],
        of_others: &["voimassa", "asti", "mennessä"],
        ..EMPTY
    },
    DateNames {
        tag: "pl",
        months: [&["stycznia", "styczeń"], &["lutego", "luty"], &["marca", "marzec"], &["kwietnia", "kwiecień"], &["maja", "maj"],
            &["czerwca", "czerwiec"], &["lipca", "lipiec"], &["sierpnia", "sierpień"], &["września", "wrzesień"], &["października", "październik"],
            &["listopada", "listopad"], &["grudnia", "grudzień"]],
        weekdays: &["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
        around: &["r", "roku", "godz", "o", "dnia", "data"],
        numbered: &["nr", "numer", "strona", "str", "s"],
        published: &["opublikowano", "opublikowany", "data publikacji", "dodano"],
        updated: &["aktualizacja", "zaktualizowano", "ostatnia aktualizacja"],
        of_others: &["ważny", "ważne", "ważna", "obowiązuje", "urodzony", "urodzona"],
        ..EMPTY
    },
    DateNames {
        tag: "cs",
        months: [&["ledna", "leden"], &["února", "únor"], &["března", "březen"], &["dubna", "duben"], &["května", "květen"], &["června", "červen"],
            &["července", "červenec"], &["srpna", "srpen"], &["září"], &["října", "říjen"], &["listopadu"], &["prosince", "prosinec"]],
        weekdays: &["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
        around: &["v", "hod", "dne"],
        numbered: &["č", "číslo", "strana", "str"],
        published: &["publikováno", "zveřejněno", "vydáno"],
        updated: &["aktualizováno", "aktualizace", "upraveno"],
        of_others: &["platný", "platné", "platí", "platnost"],
        ..EMPTY
    },
    DateNames {
        tag: "ro",
        months: [&["ianuarie"], &["februarie"], &["martie"], &["aprilie"], &["mai"], &["iunie"], &["iulie"], &["august"], &["septembrie"],
            &["octombrie"], &["noiembrie"], &["decembrie"]],
        weekdays: &["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
        around: &["ora"],
        numbered: &["nr", "pagina"],
        published: &["publicat", "publicat pe", "publicat la"],
        updated: &["actualizat", "ultima actualizare"],
        of_others: &["valabil", "valabilă", "expiră"],
        ..EMPTY
    },
    DateNames {
        tag: "tr",
        months: [&["ocak"], &["şubat"], &["mart"], &["nisan"], &["mayıs"], &["haziran"], &["temmuz"], &["ağustos"], &["eylül"], &["ekim"], &["kasım"],
            &["aralık"]],
        weekdays: &["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
        around: &["saat", "tarihinde", "tarih"],
        numbered: &["sayı", "sayfa", "no"],
        published: &["yayınlanma", "yayınlanma tarihi", "yayın tarihi", "giriş tarihi", "giriş"],
        updated: &["güncelleme", "güncelleme tarihi", "son güncelleme", "güncellendi"],
        of_others: &["geçerli", "kadar"],
        ..EMPTY
    },
    DateNames {
        tag: "ru",
        months: [&["января", "январь"], &["февраля", "февраль"], &["марта", "март"], &["апреля", "апрель"], &["мая", "май"], &["июня", "июнь"],
            &["июля", "июль"], &["августа", "август"], &["сентября", "сентябрь"], &["октября", "октябрь"], &["ноября", "ноябрь"],
            &["декабря", "декабрь"]],
        weekdays: &["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "пн", "вт", "ср", "чт", "пт", "сб", "вс"],
        around: &["г", "года", "в", "мск", "дата"],
        numbered: &["номер", "выпуск", "стр", "страница"],
        published: &["опубликовано", "опубликован", "дата публикации"],
        updated: &["обновлено", "обновлен", "изменено"],
        of_others: &["действует", "действителен", "действительно", "до"],
        ..EMPTY
    },
    DateNames {
        tag: "uk",
        months: [&["січня", "січень"], &["лютого", "лютий"], &["березня", "березень"], &["квітня", "квітень"], &["травня", "травень"],
            &["червня", "червень"], &["липня", "липень"], &["серпня", "серпень"], &["вересня", "вересень"], &["жовтня", "жовтень"],
            &["листопада", "листопад"], &["грудня", "грудень"]],
        weekdays: &["понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя"],
        around: &["р", "року", "о"],
        numbered: &["номер", "випуск", "сторінка"],
        published: &["опубліковано", "дата публікації"],
        updated: &["оновлено", "змінено"],
        of_others: &["діє", "дійсний", "дійсно"],
        ..EMPTY
    },
    DateNames {
        tag: "el",
        months: [&["ιανουαρίου"], &["φεβρουαρίου"], &["μαρτίου"], &["απριλίου"], &["μαΐου", "μαίου"], &["ιουνίου"], &["ιουλίου"], &["αυγούστου"],
            &["σεπτεμβρίου"], &["οκτωβρίου"], &["νοεμβρίου"], &["δεκεμβρίου"]],
        weekdays: &["δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή"],
        published: &["δημοσιεύτηκε", "δημοσιεύθηκε", "ημερομηνία δημοσίευσης"],
        updated: &["ενημερώθηκε", "τελευταία ενημέρωση"],
        of_others: &["ισχύει", "έως", "λήγει"],
        ..EMPTY
    },
    DateNames {
        tag: "hu",
        months: [&["január"], &["február"], &["március"], &["április"], &["május"], &["június"], &["július"], &["augusztus"], &["szeptember"],
            &["október"], &["november"], &["december"]],
        weekdays: &["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"],
        published: &["közzétéve", "megjelent"],
        updated: &["frissítve", "módosítva"],
        of_others: &["érvényes", "hatályos"],
        ..EMPTY
    },
    DateNames {
        tag: "id",
        months: [&["januari"], &["februari"], &["maret"], &["april"], &["mei"], &["juni"], &["juli"], &["agustus"], &["september"], &["oktober"],
            &["november"], &["desember"]],
        weekdays: &["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"],
        around: &["pukul", "wib", "wita", "wit"],
        published: &["diterbitkan", "dipublikasikan"],
        updated: &["diperbarui"],
        of_others: &["berlaku", "hingga", "sampai"],
        ..EMPTY
    },
];
