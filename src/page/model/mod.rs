//! What templates see: one struct for each kind of page, and the cards that stand on several.
//!
//! Every field whose name ends in `html` is finished HTML and goes out with `| safe`; every other text is plain and is escaped by
//! the template. Every `href` is relative to the page it stands on and names a file. Lists are in the order in which they are shown.
//! Optional fields are null, lists empty, where the dossier does not know.

mod actor;
mod article;
mod book;
mod card;
mod claim;
mod corrections;
mod event;
mod feed;
mod frame;
mod gaps;
mod glossary;
mod home;
mod map;
mod network;
mod place;
mod prose;
mod search;
mod source;

pub use actor::*;
pub use article::*;
pub use book::*;
pub use card::*;
pub use claim::*;
pub use corrections::*;
pub use event::*;
pub use feed::*;
pub use frame::*;
pub use gaps::*;
pub use glossary::*;
pub use home::*;
pub use map::*;
pub use network::*;
pub use place::*;
pub use prose::*;
pub use search::*;
pub use source::*;
