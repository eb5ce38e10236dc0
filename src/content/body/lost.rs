//! Text that Markdown accepts and no page shows. It is reported, so that nothing is lost silently.

use std::collections::BTreeMap;
use std::ops::Range;

use super::model::{Inline, LinkTarget};
use super::reader::{DEPTH, Reader, Written, folded};
use crate::content::kind::Kind;
use crate::diagnostic::{Diagnostic, Rule, Span};

impl Reader<'_, '_> {
    fn lost(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let problem = Diagnostic::at(Rule::NotShown, span, message.into());
        self.problems
            .push(problem.label("no page shows this").help(help));
    }

    /// Reports the title of a link, which no page shows. In a link to an article, the title names the passage.
    pub(super) fn look_for_lost_title(&mut self, link: &Written<'_>, target: &LinkTarget) {
        let names_passage = matches!(target, LinkTarget::Record(to, _) if to.kind == Kind::Article);
        if link.title.trim().is_empty() || names_passage || *target == LinkTarget::Nowhere {
            return;
        }
        let what = if link.is_image { "picture" } else { "link" };
        let message = format!(
            "the title of this {what}, “{}”, is not shown anywhere",
            link.title
        );
        self.lost(link.span, message, "write it in the text, or remove it");
    }

    /// Reports a link without words, which is invisible.
    pub(super) fn look_for_words(&mut self, span: Span, start: usize, words: &[Inline]) {
        let has_words = self
            .body
            .text
            .get(start..)
            .is_some_and(|text| !text.trim().is_empty());
        let is_seen = |inline: &Inline| matches!(inline, Inline::Image(..) | Inline::Footnote(..));
        if !has_words && !words.iter().any(is_seen) {
            self.lost(
                span,
                "a link without words cannot be seen",
                "write its words between the brackets, or remove it",
            );
        }
    }

    /// Reports a link in the description of a picture, which can only contain words.
    pub(super) fn report_link_in_picture(&mut self, picture: Span) {
        self.lost(
            picture,
            "a link in the description of an image does not work",
            "put the link into the text",
        );
    }

    /// Reports text after the language of a code block.
    pub(super) fn look_for_code_info(&mut self, rest: &str, block: &Range<usize>) {
        let rest = rest.trim();
        if rest.is_empty() {
            return;
        }
        let line = self.source.get(block.clone()).unwrap_or_default();
        let length = line.lines().next().map_or(0, str::len);
        let span = self.span(block.start..block.start + length);
        let message = format!(
            "the words after the language of this code block, `{rest}`, are not shown anywhere"
        );
        self.lost(span, message, "write them in the text, or remove them");
    }

    /// Reports cells beyond the columns of a table's head, which Markdown drops.
    pub(super) fn look_for_surplus_cells(&mut self, row: Range<usize>, columns: usize) {
        let cells = cells(self.source.get(row.clone()).unwrap_or_default());
        let mut surplus = cells.iter().skip(columns).filter(|cell| !cell.is_empty());
        let Some(first) = surplus.next() else {
            return;
        };
        let last = surplus.next_back().unwrap_or(first);
        let span = self.span(row.start + first.start..row.start + last.end);
        let message = format!(
            "this row has {} cells, but the head of the table has {columns}",
            cells.len()
        );
        self.lost(
            span,
            message,
            "give both the same number of cells, or write `\\|` for a bar that is part of the text",
        );
    }

    /// Reports numbers in a list that differ from those shown. A numbered list counts from its first number, whatever the others
    /// are. If all numbers are the same, the author expects this.
    pub(super) fn look_for_numbers(&mut self, first: u64, items: &[usize]) {
        let numbers: Vec<(u64, Range<usize>)> = items
            .iter()
            .filter_map(|at| number(self.source, *at))
            .collect();
        if numbers.iter().all(|(number, _)| *number == first) {
            return;
        }
        let mut counted = (first..).zip(numbers);
        if let Some((shown, (written, place))) =
            counted.find(|(shown, (number, _))| shown != number)
        {
            let message =
                format!("this item is number {written} here, but number {shown} on the page");
            let help = format!(
                "write `{shown}.` or, if the numbers are part of the text, make each item a paragraph: `{written}\\. …`"
            );
            let span = self.span(place);
            self.lost(span, message, help);
        }
    }

    /// Reports lists and quotations that are nested too deeply to be shown as such.
    pub(super) fn report_depth(&mut self, range: Range<usize>) {
        if std::mem::replace(&mut self.taken.is_deep, true) {
            return;
        }
        let line = self.source.get(range.clone()).unwrap_or_default();
        let length = line.lines().next().map_or(0, str::len);
        let span = self.span(range.start..range.start + length);
        let message = format!(
            "this is nested more than {DEPTH} levels deep and is shown as plain words, without links and notes"
        );
        self.lost(span, message, "reduce the nesting");
    }

    /// Finds link definitions among blocks. The parser does not report them.
    pub(super) fn look_for_addresses(&mut self, around: &Range<usize>, blocks: &[Range<usize>]) {
        let mut at = around.start;
        let end = around.end..around.end;
        for block in blocks.iter().chain([&end]) {
            let mut start = at;
            for line in self
                .source
                .get(at..block.start)
                .unwrap_or_default()
                .split_inclusive('\n')
            {
                let found = address(line)
                    .map(|(label, place)| (label, start + place.start..start + place.end));
                self.taken.addresses.extend(found);
                start += line.len();
            }
            at = block.end.max(at);
        }
    }

    /// Reports link definitions that no link uses, and links without a definition.
    pub(super) fn report_addresses(&mut self) {
        let mut known: BTreeMap<String, Span> = BTreeMap::new();
        let mut addresses = std::mem::take(&mut self.taken.addresses);
        addresses.sort_by_key(|(_, place)| place.start);
        for (label, place) in addresses {
            let (key, span) = (folded(&label), self.span(place));
            if let Some(first) = known.get(&key) {
                let message =
                    format!("`[{label}]` already has an address, and only the first one is used");
                let problem = Diagnostic::at(Rule::NotShown, span, message);
                self.problems.push(
                    problem
                        .label("not used by any link")
                        .related(*first, "used")
                        .help("give one of them another label, or remove it"),
                );
                continue;
            }
            if !self.taken.used.contains(&key) {
                let message =
                    format!("no link uses the address of `[{label}]`, so no page shows it");
                let help =
                    format!("write `[words][{label}]` where the link belongs, or remove this line");
                self.lost(span, message, help);
            }
            known.insert(key, span);
        }
        let undefined = std::mem::take(&mut *self.taken.undefined.0.borrow_mut());
        for ((start, end), label) in undefined {
            // `list[i][j]` is not a link.
            let before = self.source.get(..start).unwrap_or_default();
            if before.ends_with(char::is_alphanumeric) {
                continue;
            }
            let message = format!("the address of this link, `[{label}]`, is not defined");
            let problem = Diagnostic::at(Rule::UndefinedLink, self.span(start..end), message);
            self.problems.push(
                problem
                    .label("shown with its brackets")
                    .help(format!("add a line `[{label}]: https://…`, or write `[words](https://…)`; put a backslash before brackets that are part of the text")),
            );
        }
    }

    /// Reports references to footnotes that are not defined, which are plain text in Markdown.
    pub(super) fn look_for_lost_footnote(&mut self, text: &str, range: Range<usize>) {
        // The parser passes the brackets and the label as separate pieces: the label begins with `^`.
        if let Some(label) = text.strip_prefix('^')
            && !label.is_empty()
            && !label.contains(char::is_whitespace)
            && self.body.text.ends_with('[')
        {
            let message = format!("footnote `[^{label}]` is not defined");
            let problem = Diagnostic::at(Rule::UndefinedFootnote, self.span(range), message);
            self.problems.push(problem.help(format!(
                "add a line `[^{label}]: …`, or remove the reference"
            )));
        }
    }
}

/// The cells in a row of a table, without surrounding spaces.
fn cells(row: &str) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let (mut start, mut backslashes) = (0, 0);
    for (at, sign) in row.char_indices() {
        if sign == '|' && backslashes % 2 == 0 {
            cells.push(start..at);
            start = at + 1;
        }
        backslashes = if sign == '\\' { backslashes + 1 } else { 0 };
    }
    cells.push(start..row.len());
    let tight = |cell: Range<usize>| {
        let words = row.get(cell.clone()).unwrap_or_default();
        let start = cell.start + words.len() - words.trim_start().len();
        start..start.max(cell.start + words.trim_end().len())
    };
    let mut cells: Vec<Range<usize>> = cells.into_iter().map(tight).collect();
    // There is no cell before the first bar or after the last one.
    if row.trim_start().starts_with('|') {
        cells.remove(0);
    }
    cells.pop_if(|last| last.start == last.end);
    cells
}

/// The number of the list item at a position in the source, and its range.
fn number(source: &str, at: usize) -> Option<(u64, Range<usize>)> {
    let rest = source.get(at..)?;
    let marker = rest.trim_start();
    let start = at + rest.len() - marker.len();
    let digits = marker.bytes().take_while(u8::is_ascii_digit).count();
    let number = marker.get(..digits)?.parse().ok()?;
    Some((number, start..start + digits + 1))
}

/// The label of a link definition on this line, and the range of both. Markers of quotations and lists may come before it.
fn address(line: &str) -> Option<(String, Range<usize>)> {
    let before =
        |c: char| c == '>' || c.is_whitespace() || c.is_ascii_digit() || "-*+.)".contains(c);
    let rest = line.trim_start_matches(before);
    let start = line.len() - rest.len();
    let (label, target) = rest.strip_prefix('[')?.split_once("]:")?;
    let is_label = !label.starts_with('^') && !label.trim().is_empty() && !label.contains('[');
    let end = start + rest.trim_end().len();
    (is_label && !target.trim().is_empty()).then(|| (label.to_owned(), start..end))
}
