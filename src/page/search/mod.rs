//! What can be searched for, and the page it is searched on.
//!
//! An [`Entry`] is one result: a record, an article, a quotation or a paragraph, with the words it is found by, the sentences
//! it can show, and what it is sorted by. Entries are made only from what the pages show: what a page withholds cannot be
//! found, because it is not here.

mod entries;
mod entry;

pub use entries::findable;
pub use entry::{ArticleEntries, Entry, EntryKind, Findable, Labels, Sentence};
