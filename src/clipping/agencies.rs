//! News agencies, by the letters they sign with.

/// Agencies that sign without brackets, or let the text follow their brackets without a dash.
pub(super) fn is_agency(words: &str) -> bool {
    #[rustfmt::skip]
    const AGENCIES: &[&str] = &[
        "aa", "aap", "afp", "agerpres", "ani", "anp", "ansa", "antara", "ap", "apa", "apf", "app", "aps", "ats", "belga",
        "bernama", "bss", "cna", "cnn", "cp", "dpa", "efe", "epd", "europa press", "ians", "ifp", "ina", "interfax", "irna",
        "itar-tass", "jiji", "keystone-sda", "kna", "kuna", "kyodo", "lby", "lhe", "lni", "lno", "lnw", "lrs", "lsw", "lth",
        "lusa", "map", "mena", "mti", "nan", "ntb", "ots", "pa", "pajhwok", "pap", "petra", "pna", "pti", "reuters", "ria",
        "ritzau", "sana", "sda", "sid", "spa", "spk", "ssb", "tanjug", "tap", "tass", "telam", "tt", "télam", "unb", "uni",
        "upi", "voa", "wafa", "wam", "xinhua", "yonhap",
    ];
    AGENCIES
        .binary_search(&words.to_lowercase().as_str())
        .is_ok()
}
