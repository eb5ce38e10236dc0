//! Turns other programs' Markdown into the dossier's: links and comments in notes, callouts, HTML, pictures, footnotes without a
//! reference.
//!
//! The source is changed only if it uses something that the dossier's Markdown lacks; everything else is kept as written. Removed
//! text that is more than a mark is listed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::callout::callouts;
use super::edits::{Edit, Guarded};
use super::foreign_html::{block, tag};
use crate::content::outline::{MarkdownElement, MarkdownElementKind, outline};

/// Markdown that is being converted to the dossier's.
pub(super) struct Dialect {
    /// The source in its current state.
    pub(super) source: String,
    /// What was removed from it.
    pub(super) left_out: Vec<String>,
}

impl Dialect {
    /// Converts the constructs of other kinds of Markdown that are visible to readers.
    pub(super) fn of(source: &str) -> Self {
        let mut dialect = Self {
            source: source.to_owned(),
            left_out: Vec::new(),
        };
        dialect.apply(comments);
        dialect.apply(notebook_marks);
        dialect.apply(generators_marks);
        dialect.apply(callouts);
        // Removing comments and tags can reveal others.
        for _ in 0..3 {
            dialect.apply(parts_without_a_place);
        }
        dialect
    }

    /// Removes footnotes without a reference and duplicates of a label, and turns references without a footnote into plain words.
    pub(super) fn settle_footnotes(&mut self) {
        // A removed footnote may contain references to others.
        for _ in 0..8 {
            let before = self.source.len();
            self.apply(uncalled_footnotes);
            if before == self.source.len() {
                break;
            }
        }
        self.apply(lost_calls);
    }

    /// Removes the first heading, which is the headline.
    pub(super) fn take_heading(&mut self) {
        self.apply(|source, edits| {
            let parts = outline(source);
            let heading = parts
                .iter()
                .find(|part| part.kind == MarkdownElementKind::Heading);
            edits.extend(heading.map(|part| Edit::drop(part.range.clone())));
        });
    }

    fn apply(&mut self, find: impl Fn(&str, &mut Vec<Edit>)) {
        let mut edits = Vec::new();
        find(&self.source, &mut edits);
        if edits.is_empty() {
            return;
        }
        edits.sort_by_key(|edit| (edit.range.start, std::cmp::Reverse(edit.range.end)));
        let mut out = String::with_capacity(self.source.len());
        let mut at = 0;
        for edit in edits {
            // This is inside something that was already removed.
            if edit.range.start < at {
                continue;
            }
            out += self.source.get(at..edit.range.start).unwrap_or_default();
            out += &edit.with;
            at = edit.range.end;
            self.left_out.extend(edit.lost);
        }
        out += self.source.get(at..).unwrap_or_default();
        self.source = out;
    }
}

/// The positions of paired marks that are not guarded: the whole pair with its content. If required, both marks are on one line.
fn pairs(
    source: &str,
    guarded: &Guarded,
    (opening, closing): (&str, &str),
    on_one_line: bool,
) -> Vec<(Range<usize>, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = find(source, opening, at) {
        let inner = start + opening.len();
        at = inner;
        let is_escaped = source
            .get(..start)
            .is_some_and(|before| before.ends_with('\\'));
        if is_escaped || guarded.has(start) {
            continue;
        }
        let line = || find(source, "\n", inner).unwrap_or(source.len());
        let limit = if on_one_line { line() } else { source.len() };
        let within = source.get(..limit).unwrap_or_default();
        let mut end = find(within, closing, inner);
        while let Some(close) = end.filter(|close| guarded.has(*close)) {
            end = find(within, closing, close + closing.len());
        }
        let Some(end) = end else {
            if on_one_line {
                continue;
            }
            break;
        };
        let inside = source.get(inner..end).unwrap_or_default();
        if inside.trim().is_empty() {
            continue;
        }
        found.push((start..end + closing.len(), inner..end));
        at = end + closing.len();
    }
    found
}

fn find(source: &str, words: &str, from: usize) -> Option<usize> {
    Some(from + source.get(from..)?.find(words)?)
}

/// Where elements of a kind begin.
fn starts(
    parts: &[MarkdownElement],
    is_wanted: impl Fn(&MarkdownElementKind) -> bool,
) -> BTreeSet<usize> {
    let wanted = parts.iter().filter(|part| is_wanted(&part.kind));
    wanted.map(|part| part.range.start).collect()
}

/// `%%…%%`: comments, which note-taking programs do not display.
fn comments(source: &str, edits: &mut Vec<Edit>) {
    if !source.contains("%%") {
        return;
    }
    let guarded = Guarded::of(&outline(source));
    for (whole, inner) in pairs(source, &guarded, ("%%", "%%"), false) {
        let words = source.get(inner).unwrap_or_default();
        edits.push(Edit::drop(whole).losing("A comment", words));
    }
}

/// `[[links]]`, `![[embeds]]` and `==highlights==` in notes.
fn notebook_marks(source: &str, edits: &mut Vec<Edit>) {
    let parts = outline(source);
    let guarded = Guarded::of(&parts);
    let links = starts(&parts, |kind| {
        matches!(
            kind,
            MarkdownElementKind::Link { .. } | MarkdownElementKind::Image { .. }
        )
    });
    for (whole, inner) in pairs(source, &guarded, ("[[", "]]"), true) {
        let words = source.get(inner.clone()).unwrap_or_default();
        if !words.contains(['[', ']']) && !links.contains(&whole.start) {
            edits.push(wikilink(source, whole, words));
        }
    }
    for (whole, inner) in pairs(source, &guarded, ("==", "=="), true) {
        let words = source.get(inner).unwrap_or_default();
        let before = source.get(..whole.start).unwrap_or_default();
        let behind = source.get(whole.end..).unwrap_or_default();
        let is_tight = words.trim() == words && !words.starts_with('=') && !words.ends_with('=');
        if is_tight && !before.ends_with('=') && !behind.starts_with('=') {
            edits.push(Edit::drop(whole.start..whole.start + 2));
            edits.push(Edit::drop(whole.end - 2..whole.end));
        }
    }
}

/// Remarks of an editor in brackets, which are not links.
const EDITORIAL: &[&str] = &[
    "sic",
    "…",
    "...",
    "!",
    "?",
    "recte",
    "inaudible",
    "redacted",
];

fn wikilink(source: &str, whole: Range<usize>, words: &str) -> Edit {
    if EDITORIAL.contains(&words.trim().to_lowercase().as_str()) {
        return Edit::with(whole, format!("\\[\\[{words}\\]\\]"));
    }
    let is_embedded = source
        .get(..whole.start)
        .is_some_and(|before| before.ends_with('!'));
    if is_embedded {
        return Edit::drop(whole.start - 1..whole.end).losing("An embedded file", words);
    }
    let (target, shown) = link_parts(words);
    let edit = Edit::with(whole, shown);
    if target == shown {
        edit
    } else {
        edit.losing("A link to a note", &format!("{shown} ({target})"))
    }
}

/// The target of a note's link, and the words displayed for it: `people/ada|the mayor`.
pub(super) fn link_parts(words: &str) -> (&str, &str) {
    let (target, shown) = words.split_once('|').unwrap_or((words, words));
    let target = target.trim_end_matches('\\').trim();
    match shown.trim() {
        // A link without words of its own displays the note's name without its folders.
        _ if !words.contains('|') => (target, target.rsplit('/').next().unwrap_or(target)),
        "" => (target, target),
        shown => (target, shown),
    }
}

/// Marks for site generators: shortcodes, attributes of headings and blocks.
fn generators_marks(source: &str, edits: &mut Vec<Edit>) {
    if !source.contains('{') && !source.contains(":::") {
        return;
    }
    let parts = outline(source);
    let guarded = Guarded::of(&parts);
    for marks in [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")] {
        for (whole, _) in pairs(source, &guarded, marks, false) {
            let words = source.get(whole.clone()).unwrap_or_default();
            edits.push(Edit::drop(whole.clone()).losing("A mark for another program", words));
        }
    }
    for part in parts
        .iter()
        .filter(|part| part.kind == MarkdownElementKind::Heading)
    {
        let line = source
            .get(part.range.clone())
            .unwrap_or_default()
            .trim_end();
        if let Some(at) = line.rfind(" {#").filter(|_| line.ends_with('}')) {
            let words = line.get(at..).unwrap_or_default();
            let start = part.range.start + at;
            edits.push(Edit::drop(start..start + words.len()).losing("A heading's mark", words));
        }
    }
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let words = line.trim();
        let is_mark = (words.starts_with("{:") && words.ends_with('}'))
            || (words.starts_with(":::") && !line.starts_with("    "));
        if is_mark && !guarded.has(at) {
            let lost = words.trim_matches(':').trim();
            edits.push(Edit::with(at..at + line.len(), "\n").losing("A block's mark", lost));
        }
        at += line.len();
    }
}

/// Pictures, HTML, and links outside the web.
fn parts_without_a_place(source: &str, edits: &mut Vec<Edit>) {
    let parts = outline(source);
    let mut links: Vec<(Range<usize>, String)> = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        let slice = source.get(part.range.clone()).unwrap_or_default();
        let following = parts.get(number + 1..).unwrap_or_default();
        match &part.kind {
            MarkdownElementKind::HtmlBlock => edits.push(block(part, slice)),
            MarkdownElementKind::HtmlInline => edits.extend(tag(source, part, slice, &mut links)),
            MarkdownElementKind::Image { address, words } => {
                let shown = format!("{words} ({address})");
                edits.push(Edit::drop(part.range.clone()).losing("A picture", &shown));
            }
            MarkdownElementKind::Link {
                address,
                words,
                is_mail,
            } => edits.extend(link(source, part, following, (address, words, *is_mail))),
            _ => {}
        }
    }
    let never_closed = links.into_iter();
    edits.extend(never_closed.map(|(tag, address)| Edit::drop(tag).losing("A link", &address)));
}

/// A link to the web is kept; any other is replaced by its words.
fn link(
    source: &str,
    part: &MarkdownElement,
    following: &[MarkdownElement],
    (address, words, is_mail): (&str, &Range<usize>, bool),
) -> Vec<Edit> {
    let scheme = address
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let leads = !is_mail && matches!(scheme.as_deref(), Some("http" | "https" | "mailto"));
    let pictures: usize = following
        .iter()
        .take_while(|inner| inner.range.end <= words.end)
        .filter(|inner| matches!(inner.kind, MarkdownElementKind::Image { .. }))
        .map(|inner| inner.range.len())
        .sum();
    if words.is_empty() || pictures >= source.get(words.clone()).unwrap_or_default().trim().len() {
        let inner = source.get(words.clone()).unwrap_or_default();
        let lost = format!("{inner} ({address})");
        return vec![Edit::drop(part.range.clone()).losing("A link without words", &lost)];
    }
    if leads {
        return Vec::new();
    }
    let shown = source.get(words.clone()).unwrap_or_default();
    let lost = if is_mail {
        String::new()
    } else {
        format!("{shown} ({address})")
    };
    vec![
        Edit::drop(part.range.start..words.start)
            .losing("A link that leads nowhere on the web", &lost),
        Edit::drop(words.end..part.range.end),
    ]
}

fn uncalled_footnotes(source: &str, edits: &mut Vec<Edit>) {
    let parts = outline(source);
    let mut calls: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for part in &parts {
        if let MarkdownElementKind::Call(label) = &part.kind {
            let label = label.to_lowercase();
            calls.entry(label).or_default().push(part.range.start);
        }
    }
    let mut defined: BTreeSet<String> = BTreeSet::new();
    for part in &parts {
        let MarkdownElementKind::Footnote(label) = &part.kind else {
            continue;
        };
        let label = label.to_lowercase();
        let mut calls = calls.get(&label).into_iter().flatten();
        let is_called = calls.any(|call| !part.range.contains(call));
        let is_again = !defined.insert(label);
        if !is_called || is_again {
            let words = source.get(part.range.clone()).unwrap_or_default();
            let what = if is_again {
                "A footnote with the number of another one"
            } else {
                "A footnote that nothing refers to"
            };
            edits.push(Edit::with(part.range.clone(), "\n").losing(what, words));
        }
    }
}

/// Turns references to missing footnotes into plain words.
fn lost_calls(source: &str, edits: &mut Vec<Edit>) {
    if !source.contains("[^") {
        return;
    }
    let parts = outline(source);
    let guarded = Guarded::of(&parts);
    let known = starts(&parts, |kind| {
        matches!(
            kind,
            MarkdownElementKind::Call(_) | MarkdownElementKind::Footnote(_)
        )
    });
    for (at, _) in source.match_indices("[^") {
        let is_escaped = source
            .get(..at)
            .is_some_and(|before| before.ends_with('\\'));
        if !is_escaped && !guarded.has(at) && !known.contains(&at) {
            edits.push(Edit::with(at..at, "\\"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated(source: &str) -> (String, Vec<String>) {
        let mut dialect = Dialect::of(source);
        dialect.settle_footnotes();
        (dialect.source, dialect.left_out)
    }

    #[test]
    fn markdown_that_the_dossier_supports_is_kept_as_written() {
        for source in [
            "One[^1].\n\n[^1]: Two.\n",
            "| a | b |\n|---|--:|\n| *c* | `d` |\n",
            "a  \nb\\\nc\n",
            "- [x] a\n- [ ] b\n    1. c\n\n       d\n",
            "```js\nlet x = \"[[y]] ==z== %%w%% <b>\";\n```\n",
            "    [[indented]]\n",
            "Use `[[x]]` and `==y==`.\n",
            "term\n: meaning\n",
            "> [!NOTE]\n> Mind.\n",
            "[a](https://b.example) <https://c.example> [d][e]\n\n[e]: https://f.example \"g\"\n",
            "a == b, c ==== d, \\[[e]] and \\==f==\n",
            "100%% sure\n",
            "[[1]](https://a.example)\n",
        ] {
            assert_eq!(translated(source), (source.to_owned(), vec![]));
        }
    }

    #[test]
    fn other_marks_become_words_and_are_listed_if_words_are_lost() {
        for (source, wanted, lost) in [
            (
                "See [[Odile|the mayor]] now.",
                "See the mayor now.",
                "A link to a note: the mayor (Odile)",
            ),
            ("See [[Odile]].", "See Odile.", ""),
            (
                "See [[people/Odile]].",
                "See Odile.",
                "A link to a note: Odile (people/Odile)",
            ),
            (
                "| [[a\\|b]] |\n|---|\n",
                "| b |\n|---|\n",
                "A link to a note: b (a)",
            ),
            ("“Choise” [[sic]].", "“Choise” \\[\\[sic\\]\\].", ""),
            ("![[map.png]] A.", " A.", "An embedded file: map.png"),
            ("A ==b c== d.", "A b c d.", ""),
            (
                "A %%hidden\n\nwords%% b.",
                "A  b.",
                "A comment: hidden words",
            ),
            ("A ![b](c.png) d.", "A  d.", "A picture: b (c.png)"),
            (
                "[![b](c.png)](https://d.example) e.",
                " e.",
                "A link without words: ![b](c.png) (https://d.example)",
            ),
            (
                "[a **b**](../c.md).",
                "a **b**.",
                "A link that leads nowhere on the web: a **b** (../c.md)",
            ),
            ("<m@a.example>", "m@a.example", ""),
            (
                "[^a]: Orphan.\n\nB.\n",
                "\nB.\n",
                "A footnote that nothing refers to: [^a]: Orphan.",
            ),
            (
                "A[^b].\n\n[^b]: C.\n\n[^b]: D.\n",
                "A[^b].\n\n[^b]: C.\n\n\n",
                "A footnote with the number of another one: [^b]: D.",
            ),
            ("A[^b].", "A\\[^b].", ""),
            (
                "{{< figure src=\"a.png\" >}}\n\nB.",
                "\n\nB.",
                "A mark for another program: {{< figure src=\"a.png\" >}}",
            ),
            ("## A {#b}\n", "## A\n", "A heading's mark: {#b}"),
            ("a\n{: .b}\n", "a\n\n", "A block's mark: {: .b}"),
        ] {
            let lost: Vec<String> = Some(lost.to_owned())
                .filter(|lost| !lost.is_empty())
                .into_iter()
                .collect();
            assert_eq!(translated(source), (wanted.to_owned(), lost), "{source}");
        }
    }
}
