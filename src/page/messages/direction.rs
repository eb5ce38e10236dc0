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

/// Whether the words run the other way: by their first letter, as browsers decide it. Tags are not looked at. What is isolated already
/// says nothing of the words around it, unless it is all there is: two Latin names with an Arabic comma between them are an Arabic list.
pub(super) fn runs_against(text: &str, direction: &str) -> bool {
    let (mut depth, mut isolates) = (0_usize, 0_usize);
    let mut first_within = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '<' => {
                let (tag, after) = rest.as_str().split_once('>').unwrap_or_default();
                rest = after.chars();
                match tag.split_whitespace().next() {
                    Some("a" | "bdi") => {
                        isolates += usize::from(depth == 0);
                        depth += 1;
                    }
                    Some("/a" | "/bdi") => depth = depth.saturating_sub(1),
                    _ => {}
                }
            }
            '\u{2066}'..='\u{2068}' => {
                isolates += usize::from(depth == 0);
                depth += 1;
            }
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ if !c.is_alphabetic() => {}
            _ if depth == 0 => return is_against(c, direction),
            _ => {
                first_within.get_or_insert(c);
            }
        }
    }
    isolates == 1 && first_within.is_some_and(|c| is_against(c, direction))
}

/// Whether words have letters of both directions, or of the other one alone, so that marks and figures beside them could change places.
pub(crate) fn mixes(text: &str, direction: &str) -> bool {
    text.chars()
        .any(|c| c.is_alphabetic() && is_against(c, direction))
}

fn is_against(c: char, direction: &str) -> bool {
    is_rtl(c) != (direction == "rtl")
}

fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
