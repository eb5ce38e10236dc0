//! What templates see: a struct for each kind of page, and the cards that several pages share.
//!
//! A field that is [`Html`](super::html::Html) is written with `| safe`; all other text is plain and escaped by the template.
//! Every `href` is relative to its page and names a file. Lists are in display order. Optional fields are null, and lists
//! empty, if the dossier does not know the value.

mod actor;
mod article;
mod asked;
mod book;
mod card;
mod claim;
mod compared;
mod continued;
mod corrections;
mod embed;
mod event;
mod feed;
mod frame;
mod gaps;
mod glossary;
mod home;
mod hours;
mod ledger;
mod listing;
mod map;
mod network;
mod place;
mod position;
mod prose;
mod question;
mod search;
mod source;

pub use self::actor::*;
pub use self::article::*;
pub use self::asked::*;
pub use self::book::*;
pub use self::card::*;
pub use self::claim::*;
pub use self::compared::*;
pub use self::continued::*;
pub use self::corrections::*;
pub use self::embed::*;
pub use self::event::*;
pub use self::feed::*;
pub use self::frame::*;
pub use self::gaps::*;
pub use self::glossary::*;
pub use self::home::*;
pub use self::hours::*;
pub use self::ledger::*;
pub use self::listing::*;
pub use self::map::*;
pub use self::network::*;
pub use self::place::*;
pub use self::position::*;
pub use self::prose::*;
pub use self::question::*;
pub use self::search::*;
pub use self::source::*;
