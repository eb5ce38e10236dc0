//! The state while a body is being read, which all parts of the reader share.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::ops::Range;
use std::rc::Rc;

use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr, LinkType, OffsetIter, Options};

use super::model::Body;
use crate::content::footnotes::Notes;
use crate::diagnostic::{Diagnostics, FileId, Span};
use crate::text::fold::fold_case;
use crate::text::words::one_line;

/// The Markdown that is read.
pub(in crate::content) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// How deeply quotations and lists may be nested before their content is flattened.
pub(super) const DEPTH: usize = 48;

/// A body while it is being read.
pub(super) struct Reader<'a, 'p> {
    pub(super) source: &'a str,
    pub(super) events: Peekable<OffsetIter<'a, Undefined>>,
    pub(super) file: FileId,
    pub(super) offset: usize,
    pub(super) body: Body,
    /// Footnotes, as they are defined and called.
    pub(super) notes: Notes,
    /// Entities for a single character, in order.
    pub(super) entities: Vec<(Range<usize>, char)>,
    /// What Markdown takes without a word.
    pub(super) taken: Taken,
    pub(super) problems: &'p mut Diagnostics,
}

/// Where a run of words ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// At the end of the enclosing element.
    End,
    /// At the beginning of the next block.
    NextBlock,
}

/// A link as the parser reports it.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) kind: LinkType,
    /// Where it leads.
    pub(super) url: &'a str,
    /// The title: the words in quotation marks after the address.
    pub(super) title: &'a str,
    /// The label of its definition, if its address is written elsewhere.
    pub(super) label: &'a str,
    pub(super) span: Span,
    pub(super) is_image: bool,
}

/// What was read, but is not in any event of the parser, or not in one that a page shows.
#[derive(Default)]
pub(super) struct Taken {
    /// The end of the last words that were read, in bytes of the source.
    pub(super) read_to: usize,
    /// Labels of link definitions that links use.
    pub(super) used: BTreeSet<String>,
    /// Link definitions, `[label]: https://…`: the label and its range.
    pub(super) addresses: Vec<(String, Range<usize>)>,
    pub(super) undefined: Undefined,
    /// Whether excessive nesting was already reported.
    pub(super) is_deep: bool,
}

impl Taken {
    pub(super) fn of(undefined: &Undefined) -> Self {
        Self {
            undefined: undefined.clone(),
            ..Self::default()
        }
    }

    /// Records that a link takes its address from a definition.
    pub(super) fn uses(&mut self, kind: LinkType, label: &str) {
        if matches!(
            kind,
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
        ) {
            self.used.insert(folded(label));
        }
    }
}

/// Links without a definition, `[words][label]`, as the parser finds them: their ranges and labels.
#[derive(Clone, Default)]
pub(super) struct Undefined(pub(super) Rc<RefCell<BTreeMap<(usize, usize), String>>>);

impl<'a> BrokenLinkCallback<'a> for Undefined {
    fn handle_broken_link(&mut self, link: BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)> {
        let is_note = link.reference.starts_with('^');
        let is_number = link.reference.chars().all(char::is_numeric);
        let is_meant = matches!(link.link_type, LinkType::Reference | LinkType::Collapsed);
        if is_meant && !is_note && !is_number {
            let place = (link.span.start, link.span.end);
            self.0
                .borrow_mut()
                .insert(place, link.reference.into_string());
        }
        None
    }
}

/// A label in the form in which Markdown compares labels: without case, and with single spaces.
pub(super) fn folded(label: &str) -> String {
    fold_case(&one_line(label))
}
