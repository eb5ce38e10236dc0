//! Finds where the address of a link is written in a file.

use crate::diagnostic::Span;

/// Where a link's address is written: after its words, or in a definition `[label]: address`. `at` is the link, `body` the Markdown
/// that contains it, and `text` begins `offset` bytes into the file. `None` if the address is escaped, or written in more than one
/// place.
pub fn address_of(text: &str, offset: usize, at: Span, body: Span, address: &str) -> Option<Span> {
    let only = |within: Span, places: Vec<usize>| match places.as_slice() {
        [place] => {
            let start = within.range().start + place;
            Some(Span::new(at.file, start..start + address.len()))
        }
        _ => None,
    };
    let slice = |span: Span| {
        let (start, end) = (span.range().start, span.range().end);
        let range = start.checked_sub(offset).zip(end.checked_sub(offset));
        range
            .and_then(|(start, end)| text.get(start..end))
            .unwrap_or("")
    };
    match addresses(slice(at), address) {
        places if places.is_empty() => only(body, defined(slice(body), address)),
        places => only(at, places),
    }
}

/// The positions of an address after the words of a link.
pub(super) fn addresses(markdown: &str, written: &str) -> Vec<usize> {
    let is_address = |at: &usize| {
        let before = markdown.get(..*at).unwrap_or("");
        let after = markdown.get(at + written.len()..).unwrap_or("");
        let opened = before.trim_end_matches(['<', ' ', '\n', '\r', '\t']);
        (opened.ends_with("](") || before.ends_with('<')) && ends(after)
    };
    markdown
        .match_indices(written)
        .map(|(at, _)| at)
        .filter(is_address)
        .collect()
}

/// The positions of an address in link definitions: `[label]: address`.
pub(super) fn defined(markdown: &str, written: &str) -> Vec<usize> {
    let mut offset = 0;
    let mut found = Vec::new();
    for line in markdown.split_inclusive('\n') {
        let address = line
            .trim_start()
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("]:"))
            .map(|(_, address)| address.trim_start().trim_start_matches('<'));
        if let Some(address) = address
            && address.strip_prefix(written).is_some_and(ends)
        {
            found.push(offset + line.len() - address.len());
        }
        offset += line.len();
    }
    found
}

/// Whether an address ends before this text.
fn ends(after: &str) -> bool {
    after.is_empty() || after.starts_with([')', '>', ' ', '\n', '\r', '\t'])
}
