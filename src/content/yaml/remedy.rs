//! Remedies for invalid YAML: a replacement, and the words for it.

use std::ops::Range;

use super::line;

/// Characters that are used instead of the colon between a field and its value.
pub(super) const COLONS: [char; 6] = [':', '：', '﹕', '=', '＝', '→'];

/// A remedy for YAML that is invalid at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remedy {
    /// What is wrong, in a few words.
    pub(super) cause: String,
    /// The place.
    pub(super) at: Range<usize>,
    /// The advice.
    pub(super) advice: String,
    /// The range to replace.
    pub(super) replace: Range<usize>,
    /// The replacement.
    pub(super) by: String,
}

/// An edit of a line, with the problem that it fixes.
pub(super) struct Trap {
    pub(super) cause: String,
    pub(super) at: Range<usize>,
    pub(super) advice: String,
    pub(super) replace: Range<usize>,
    pub(super) by: String,
}

impl Trap {
    /// The same for a file in which the line begins at `start`.
    pub(super) fn in_file(self, start: usize) -> Remedy {
        let place = |range: Range<usize>| range.start + start..range.end + start;
        Remedy {
            cause: self.cause,
            at: place(self.at),
            advice: self.advice,
            replace: place(self.replace),
            by: self.by,
        }
    }
}

/// Text that begins with a field's name without a colon and a space after it.
pub(super) fn missing_separator(inside: &str, start: usize) -> Option<Trap> {
    let length = line::word(inside);
    let key = inside.get(..length)?;
    let rest = inside.get(length..)?;
    if !line::is_field(key) || rest.is_empty() {
        return None;
    }
    let is_sign = |c: char| matches!(c, ' ' | ';') || COLONS.contains(&c);
    let signs = rest.len() - rest.trim_start_matches(is_sign).len();
    let between = rest.get(..signs)?;
    if between.contains(": ") || signs == rest.len() {
        return None;
    }
    let (cause, advice) = if between == ":" {
        (
            format!("`{key}:` needs a space after its colon"),
            "write a space after the colon",
        )
    } else {
        (
            format!("`{key}` is not followed by a colon"),
            "write `: ` between a field and its value",
        )
    };
    Some(Trap {
        cause,
        at: start..start + length + between.trim_end().len(),
        advice: advice.into(),
        replace: start + length..start + length + signs,
        by: ": ".into(),
    })
}
