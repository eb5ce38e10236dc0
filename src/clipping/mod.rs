//! AS RECEIVED: turns a raw text into a drafted article, written as Markdown.
//!
//! [`convert`] drafts every pending clipping, that is, one from which no article was made. `decode` turns bytes into text,
//! `furniture` removes what belongs to printed pages, `lines` makes blocks, `run` finds the body, `head` and `footers` read the
//! lines around it, and `dump` combines them into `received`. `bylines` knows the words before an author's name; `records` adds
//! what the dossier's records say about the lines; `dateline` (with `cities`) and `dates` read what a line states. Then
//! [`crate::analysis`] finds what the text says, and `proposals` collects names without a record from many clippings. [`draft`]
//! makes an article from a [`Reading`] (`laid_out` its body, `annotated` its annotations), `json` makes data of it, and `disk`
//! writes drafts to `content/articles/`. `ledger` knows which article a clipping belongs to, and `copies` which clippings are the
//! same.
//!
//! Precision comes first: if two readings are possible, the field is left out, with a comment for the editor. Every suggestion has
//! `by: import, status: suggested`. Text that an editor wrote is never changed.

mod address;
mod agencies;
mod annotated;
mod bylines;
mod cities;
mod copies;
mod data;
mod dateline;
mod dateline_parts;
mod dates;
mod decode;
mod diff;
mod disk;
mod draft;
mod dump;
mod footers;
mod furniture;
mod head;
mod html;
mod imported;
mod json;
mod laid_out;
mod ledger;
mod lines;
mod markdown;
mod marked;
mod pieces;
mod proposals;
mod publisher;
mod read_back;
mod reading;
mod received;
mod records;
mod rights;
mod run;
mod standing;
mod suggest;
mod twice;
mod unread;
mod unseen;
mod words;

pub use disk::{
    ClippingError, Conversion, Stored, convert, convert_some, is_numbered, proposed, store,
    stored_name, write, write_records,
};
pub use draft::{ascii_slug, draft};
pub use imported::is_part_of_page;
pub use json::to_json;
pub use ledger::{check, other_version, pending};
pub use pieces::{ReadClipping, read, why_unread};
pub use proposals::{Proposal, proposals, record_draft};
pub use reading::Reading;
pub use suggest::suggestions;
