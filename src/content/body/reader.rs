//! A body that is being read, and what all parts of the reading share.

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

/// How deep quotations and lists may nest before their content is shown flat.
pub(super) const DEPTH: usize = 48;

/// A body that is being read.
pub(super) struct Reader<'a, 'p> {
    pub(super) source: &'a str,
    pub(super) events: Peekable<OffsetIter<'a, Undefined>>,
    pub(super) file: FileId,
    pub(super) offset: usize,
    pub(super) body: Body,
    /// Footnotes, as they are defined and called.
    pub(super) notes: Notes,
    /// Entities that stand for one character other than what is written, in order.
    pub(super) entities: Vec<(Range<usize>, char)>,
    /// What Markdown takes without a word.
    pub(super) taken: Taken,
    pub(super) problems: &'p mut Diagnostics,
}

/// Where words end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// At the end of what encloses them.
    End,
    /// Where the next block begins.
    NextBlock,
}

/// A link as Markdown has it.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) kind: LinkType,
    /// Where it leads.
    pub(super) url: &'a str,
    /// The words in quotation marks behind that.
    pub(super) title: &'a str,
    /// The label of its definition, if its address is written elsewhere.
    pub(super) label: &'a str,
    pub(super) span: Span,
    pub(super) is_image: bool,
}

/// What was read and is in no event of the parser, or in none that a page shows.
#[derive(Default)]
pub(super) struct Taken {
    /// The end of the words that were read last, in bytes of the source.
    pub(super) read_to: usize,
    /// Labels of addresses that links use.
    pub(super) used: BTreeSet<String>,
    /// Addresses that are written apart, `[label]: https://…`: the label and its place.
    pub(super) addresses: Vec<(String, Range<usize>)>,
    pub(super) undefined: Undefined,
    /// Whether it has been said that something is nested too deeply.
    pub(super) is_deep: bool,
}

impl Taken {
    pub(super) fn of(undefined: &Undefined) -> Self {
        Self {
            undefined: undefined.clone(),
            ..Self::default()
        }
    }

    /// Notes that a link takes its address from elsewhere.
    pub(super) fn uses(&mut self, kind: LinkType, label: &str) {
        if matches!(
            kind,
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
        ) {
            self.used.insert(folded(label));
        }
    }
}

/// Links whose address is written nowhere, `[words][label]`, as the parser finds them: their places and labels.
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

/// A label as Markdown compares labels: without regard to capitals and to how many spaces there are.
pub(super) fn folded(label: &str) -> String {
    fold_case(&one_line(label))
}
