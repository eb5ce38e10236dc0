//! Prepares a stylesheet for publishing: in a single file, so that a browser loads it with one request, and without comments and
//! indentation, which are a quarter of its size.

/// The stylesheet without comments, blank lines, and white space at the edges of lines. Strings are kept, and so are comments that
/// begin with `/*!`, such as licences. A stylesheet with a comment that does not end, or a string that does not end on its line, is
/// not changed.
///
/// If a sheet begins with an import, such as `@import "base.css";`, the imported sheet replaces that line if `beside` has one of
/// that name. A browser would do the same, but later.
pub(super) fn published<'s>(css: &'s str, beside: impl Fn(&str) -> Option<&'s str>) -> String {
    let Some(bare) = bare(css) else {
        return css.to_owned();
    };
    let bare = with_import(&bare, beside).unwrap_or(bare);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The imported sheet, and the text after the line that imports it.
fn with_import<'s>(css: &str, beside: impl Fn(&str) -> Option<&'s str>) -> Option<String> {
    let after = css.trim_start().strip_prefix("@import \"")?;
    let (name, rest) = after.split_once("\";")?;
    Some(bare(beside(name)?)? + rest)
}

fn bare(css: &str) -> Option<String> {
    let ends = !css.contains("\\\n");
    ends.then(|| without_comments(css)).flatten()
}

fn without_comments(css: &str) -> Option<String> {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['/', '"', '\'', '\\']) {
        let (before, here) = rest.split_at(at);
        bare.push_str(before);
        let kept = if here.starts_with("/*") {
            let end = here.get(2..)?.find("*/")? + 4;
            if !here.starts_with("/*!") {
                // A comment separates words, as white space does.
                bare.push(' ');
                rest = here.get(end..)?;
                continue;
            }
            end
        } else if here.starts_with(['"', '\'']) {
            string_length(here)?
        } else if here.starts_with('\\') {
            1 + here.chars().nth(1)?.len_utf8()
        } else {
            1
        };
        let (kept, behind) = here.split_at_checked(kept)?;
        bare.push_str(kept);
        rest = behind;
    }
    bare.push_str(rest);
    Some(bare)
}

/// The length of the string that begins here, including its quotation marks; `None` if it does not end on its line.
fn string_length(here: &str) -> Option<usize> {
    let mark = here.chars().next()?;
    let mut chars = here.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()?),
            '\n' => return None,
            c if c == mark => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_strings_stay() {
        for (css, wanted) in [
            (
                "a {\n  color: red; /* why */\n}\n\n",
                "a {\ncolor: red;\n}\n",
            ),
            (
                "a::after { content: \"/* no */  'x' \\\" \" }",
                "a::after { content: \"/* no */  'x' \\\" \" }\n",
            ),
            ("/* one\n * two */ a/**/b {}\n", "a b {}\n"),
            ("a { width: calc(1px / 2) }", "a { width: calc(1px / 2) }\n"),
            (".a\\/b {}\n", ".a\\/b {}\n"),
            // Unclosed constructs are not changed, because browsers decide how to read them.
            ("a {} /* b\n  c", "a {} /* b\n  c"),
            ("a { content: \"x\n }", "a { content: \"x\n }"),
            ("a { content: \"x\\\n  y\" }", "a { content: \"x\\\n  y\" }"),
            ("/*! MIT */ a {}\n", "/*! MIT */ a {}\n"),
            ("", ""),
        ] {
            assert_eq!(published(css, |_| None), wanted, "{css:?}");
        }
    }

    #[test]
    fn the_theme_loses_nothing_but_comments() {
        let css = include_str!("../../static/dossier.css");
        let made = published(css, |_| None);
        assert!(made.len() < css.len() && !made.contains("/*"));
        let braces = |css: &str| css.matches('{').count();
        assert_eq!(braces(&made), braces(&without_comments(css).unwrap()));
    }

    #[test]
    fn an_imported_sheet_is_put_in_its_place() {
        let base = |name: &str| (name == "base.css").then_some("/* under all */\nb {}\n");
        for (css, wanted) in [
            ("/* a */\n@import \"base.css\";\n\na {}\n", "b {}\na {}\n"),
            // An unknown name, a condition, an import further down: left to the browser.
            ("@import \"x.css\";\na {}\n", "@import \"x.css\";\na {}\n"),
            (
                "@import \"base.css\" print;\n",
                "@import \"base.css\" print;\n",
            ),
            (
                "a {}\n@import \"base.css\";\n",
                "a {}\n@import \"base.css\";\n",
            ),
        ] {
            assert_eq!(published(css, base), wanted, "{css:?}");
        }
    }

    /// Rules that both themes share are in one place.
    #[test]
    fn both_themes_begin_with_what_they_share() {
        let base = include_str!("../../static/base.css");
        let default = include_str!("../../static/dossier.css");
        let broadsheet = include_str!("../../themes/broadsheet/static/dossier.css");
        for css in [default, broadsheet] {
            let made = published(css, |name| (name == "base.css").then_some(base));
            assert!(!made.contains("@import") && made.contains("@font-face"));
        }
    }

    /// WebKit drops `text-decoration: underline solid 2px red` whole, and with it every line under an annotated passage.
    #[test]
    fn lines_under_text_are_described_in_parts() {
        let base = include_str!("../../static/base.css");
        let default = include_str!("../../static/dossier.css");
        let broadsheet = include_str!("../../themes/broadsheet/static/dossier.css");
        for css in [base, default, broadsheet].map(|css| without_comments(css).unwrap()) {
            let values = css.split("text-decoration:").skip(1);
            let values = values.filter_map(|rest| rest.split(';').next().map(str::trim));
            let whole = values.filter(|value| !matches!(*value, "underline" | "none"));
            assert_eq!(whole.collect::<Vec<_>>(), Vec::<&str>::new());
        }
    }
}
