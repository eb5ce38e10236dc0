//! Which way a language is written, and which way some words run.

/// The direction a language is written in.
pub(crate) fn direction(language: &str) -> &'static str {
    // The letters' case means nothing in a tag.
    let small = language.to_ascii_lowercase();
    let mut parts = small.split('-');
    let primary = parts.next().unwrap_or("");
    let script = parts.find(|part| part.len() == 4);
    let rtl = match script {
        Some(script) => matches!(script, "arab" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm"),
        None => matches!(
            primary,
            "ar" | "fa"
                | "prs"
                | "ps"
                | "pus"
                | "pbt"
                | "ur"
                | "sd"
                | "ug"
                | "ckb"
                | "he"
                | "yi"
                | "dv"
                | "bal"
                | "bcc"
                | "skr"
                | "pnb"
                | "ks"
        ),
    };
    if rtl { "rtl" } else { "ltr" }
}

/// Whether the first letter that has a direction runs the other way. Tags are not looked at.
pub(super) fn runs_against(text: &str, direction: &str) -> bool {
    let mut in_tag = false;
    let first = text.chars().find(|c| {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        !in_tag && c.is_alphabetic()
    });
    first.is_some_and(|c| is_rtl(c) != (direction == "rtl"))
}

fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
