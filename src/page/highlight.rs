//! Code in colours, as CSS classes: the stylesheet knows them in light and dark.

use std::sync::LazyLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::{SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::html::escape;

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);
const CLASSES: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };
/// Longer code is shown plain: nobody reads colours in a megabyte.
const LONGEST: usize = 200_000;

/// A block of code; plain where its language is not known.
pub fn block(language: Option<&str>, code: &str) -> String {
    let class = language
        .map(|language| format!(" class=\"language-{}\"", escape(language)))
        .unwrap_or_default();
    let inner = language
        .and_then(|language| colours(language, code))
        .unwrap_or_else(|| escape(code));
    format!("<pre tabindex=\"0\"><code{class}>{inner}</code></pre>")
}

/// The code with its words in `<span>`s; `None` where the language is not known.
pub fn colours(language: &str, code: &str) -> Option<String> {
    if code.len() > LONGEST {
        return None;
    }
    let syntax: &SyntaxReference = SYNTAXES.find_syntax_by_token(language)?;
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, &SYNTAXES, CLASSES);
    for line in LinesWithEndings::from(code) {
        generator
            .parse_html_for_line_which_includes_newline(line)
            .ok()?;
    }
    Some(generator.finalize())
}
