//! Decides whether a name is inside a longer one in scripts without capitals, by the text that touches it or the word next to it.

use std::ops::Range;
use std::sync::LazyLock;

use super::context::Context;
use crate::language::scripts::{Institutions, NAME_DOTS, Script};
use crate::text::fold::fold;
use crate::text::words::{is_word_char, next_word, previous_word};

/// The longer name around a match, if there is one.
pub(super) fn longer_name(context: &Context<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let name = context.text.get(range.clone())?;
    let script = name.chars().next().map(Script::of)?;
    match script {
        Script::Spaced => None,
        Script::Hangul | Script::Arabic | Script::Hebrew => beside(context, range, script),
        _ => dotted(context, range, script).or_else(|| touching(context, range, script)),
    }
}

/// "北京大学", "มหาวิทยาลัยเชียงใหม่".
fn touching(context: &Context<'_>, range: &Range<usize>, script: Script) -> Option<Range<usize>> {
    let Institutions { before, behind } = script.institutions();
    let (start, end) = (
        context.text.get(..range.start)?,
        context.text.get(range.end..)?,
    );
    if let Some(word) = before.iter().find(|word| start.ends_with(*word)) {
        return Some(range.start - word.len()..range.end);
    }
    if context.starts.contains(&range.end) {
        return None;
    }
    let word = behind
        .iter()
        .filter(|word| end.starts_with(*word))
        .max_by_key(|word| word.len())?;
    Some(range.start..range.end + word.len())
}

/// "マイケル・ブラント", where only the second part is listed.
fn dotted(context: &Context<'_>, range: &Range<usize>, script: Script) -> Option<Range<usize>> {
    let (before, after) = (
        context.text.get(..range.start)?,
        context.text.get(range.end..)?,
    );
    // In Japanese, the same dot separates the items of a list: 東京・大阪.
    let joins =
        |c: char| NAME_DOTS.contains(&c) && !(script == Script::Han && matches!(c, '・' | '･'));
    let of_name = |c: char| is_word_char(c) && Script::of(c) == script;
    let mut longer = range.clone();
    if let Some(rest) = before.strip_suffix(joins)
        && rest.ends_with(of_name)
        && !context.ends.contains(&rest.len())
    {
        longer.start = rest.trim_end_matches(of_name).len();
    }
    let dot = after
        .chars()
        .next()
        .filter(|c| joins(*c))
        .map_or(0, char::len_utf8);
    let rest = after.get(dot..)?;
    if dot > 0 && rest.starts_with(of_name) && !context.starts.contains(&(range.end + dot)) {
        longer.end = context.text.len() - rest.trim_start_matches(of_name).len();
    }
    (longer != *range).then_some(longer)
}

/// "جامعة محمد علي", "브란트 재단": the word next to it.
fn beside(context: &Context<'_>, range: &Range<usize>, script: Script) -> Option<Range<usize>> {
    let text = context.text;
    let known = folded(script);
    let before = previous_word(text, range.start);
    if let Some(word) = before.filter(|word| !context.ends.contains(&word.end)) {
        let written = fold(text.get(word.clone())?);
        // A preposition may be joined to the word.
        let is = |known: &String| {
            let prefix = written.strip_suffix(known.as_str());
            prefix.is_some_and(|prefix| prefix.chars().count() <= LONGEST_PREFIX)
        };
        if known.before.iter().any(is) {
            return Some(word.start..range.end);
        }
    }
    let word = next_word(text, range.end).filter(|word| !context.starts.contains(&word.start))?;
    let written = fold(text.get(word.clone())?);
    let mut behind = known.behind.iter();
    behind
        .any(|known| written.starts_with(known.as_str()))
        .then_some(range.start..word.end)
}

const LONGEST_PREFIX: usize = 2;

struct FoldedInstitutions {
    before: Vec<String>,
    behind: Vec<String>,
}

/// The words of a script with spaces, folded once.
fn folded(script: Script) -> &'static FoldedInstitutions {
    static ARABIC: LazyLock<FoldedInstitutions> = LazyLock::new(|| fold_all(Script::Arabic));
    static HEBREW: LazyLock<FoldedInstitutions> = LazyLock::new(|| fold_all(Script::Hebrew));
    static KOREAN: LazyLock<FoldedInstitutions> = LazyLock::new(|| fold_all(Script::Hangul));
    match script {
        Script::Hebrew => &HEBREW,
        Script::Hangul => &KOREAN,
        _ => &ARABIC,
    }
}

fn fold_all(script: Script) -> FoldedInstitutions {
    let Institutions { before, behind } = script.institutions();
    let all = |words: &[&str]| words.iter().map(|word| fold(word)).collect();
    FoldedInstitutions {
        before: all(before),
        behind: all(behind),
    }
}
