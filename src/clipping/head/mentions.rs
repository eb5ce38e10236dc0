//! Checks whether other lines of a text mention a name that is alone on its line, and so show what it is.

use crate::clipping::words::count;
use crate::text::fold::fold_case;

/// Whether another line mentions someone by the last of these names. The line then names the subject of the text.
pub(super) fn is_in_text(name: &str, line: &str, blocks: &[String]) -> bool {
    let name = name.split([',', '،', '(', '|']).next().unwrap_or_default();
    let Some(last) = name.split_whitespace().next_back() else {
        return false;
    };
    let last = fold_case(last);
    let is_word = |word: &str| fold_case(word.trim_matches(|c: char| !c.is_alphanumeric())) == last;
    blocks
        .iter()
        .filter(|block| count(block) >= 4 && *block != line && !block.starts_with(name))
        .any(|block| {
            block
                .split(|c: char| c.is_whitespace() || c == '-')
                .any(is_word)
        })
}

/// Whether an address on the page belongs to a name: "Kell Post" and "news@kellpost.example".
pub(super) fn has_its_address(name: &str, blocks: &[String]) -> bool {
    let letters: String = fold_case(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let is_address = |word: &str| {
        word.contains("www.") || word.contains("://") || word.contains('@') && word.contains('.')
    };
    let is_its = |word: &str| {
        let host = word
            .rsplit(['@', '/'])
            .find(|part| part.contains('.'))
            .unwrap_or_default();
        host.split('.').any(|part| {
            let part: String = fold_case(part)
                .chars()
                .filter(|c| c.is_alphanumeric())
                .collect();
            part == letters
        })
    };
    letters.len() >= 5
        && blocks
            .iter()
            .flat_map(|block| block.split([' ', '<', '>', '(', ')']))
            .any(|word| is_address(word) && is_its(word.trim_end_matches(['.', '/', ','])))
}
