//! Checks a file of words before Fluent's parser reads it: that parser recurses for each brace, and panics if an escape ends
//! within a character.

/// How deep placeables and calls may be nested; the bundled files need three.
const DEPTH: usize = 100;

/// Whether the parser can be given the text.
///
/// # Errors
/// Where it cannot: the byte, and why.
pub(super) fn check(text: &str) -> Result<(), (usize, &'static str)> {
    check_depth(text)?;
    check_escapes(text)
}

fn check_depth(text: &str) -> Result<(), (usize, &'static str)> {
    let mut depth = 0_usize;
    let mut previous = ' ';
    for (at, sign) in text.char_indices() {
        // A brace that is meant is written as `{"{"}`.
        let is_quoted =
            previous == '"' && text.get(at + 1..).is_some_and(|rest| rest.starts_with('"'));
        let is_call =
            sign == '(' && (previous.is_ascii_alphanumeric() || matches!(previous, '_' | '-'));
        match sign {
            '{' | '}' if is_quoted => {}
            '{' => depth += 1,
            '(' if is_call => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH {
            return Err((at, "braces are nested more than 100 levels deep"));
        }
        previous = sign;
    }
    Ok(())
}

fn check_escapes(text: &str) -> Result<(), (usize, &'static str)> {
    for (escape, digits, why) in [
        ("\\u", 4, "`\\u` needs four hexadecimal digits after it"),
        ("\\U", 6, "`\\U` needs six hexadecimal digits after it"),
    ] {
        for (at, _) in text.match_indices(escape) {
            let start = text
                .get(..at)
                .and_then(|before| before.rfind('\n'))
                .map_or(0, |newline| newline + 1);
            let is_comment = text.get(start..).is_some_and(|line| line.starts_with('#'));
            let after = text.get(at + escape.len()..).unwrap_or("");
            // The parser cuts the text one byte after the first sign that is not a digit.
            let mut signs = after.chars().take(digits);
            let wrong = signs.find(|c| !c.is_ascii_hexdigit());
            let is_cut = wrong.is_some_and(|c| !c.is_ascii());
            if is_cut && !is_comment {
                return Err((at, why));
            }
        }
    }
    Ok(())
}
