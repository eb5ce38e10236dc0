//! AS RECEIVED: a raw text becomes a drafted article, written as Markdown.
//!
//! [`convert`] drafts every pending clipping, one that no article was made from. On the way, `decode` makes bytes a text, `furniture` takes out what belongs
//! to printed pages, `lines` makes blocks, `run` finds the body, `head` and `footers` read what is around it, and `dump` makes it
//! `received`; `bylines` knows the words before a writer's name; `records` adds what the dossier's records know of its lines; `dateline` (with
//! `cities`) and `dates` read what a line states. Then [`crate::analysis`] finds what the text says, and `proposals` gathers the names beyond
//! the dossier's records over many clippings. [`draft`] makes an article of a [`Reading`] (`laid_out` its body, `annotated` its
//! annotations), `json` makes data of it, and `disk` puts drafts into `content/articles/`. `ledger` knows
//! which article a clipping belongs to, and `copies` which clippings are one.
//!
//! Precision comes first: where two readings are possible the field is left out, with a comment for the editor. Everything that is
//! suggested says `by: import, status: suggested`. Nothing an editor wrote is ever touched.

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
