//! AS WRITTEN: the dossier's folder as typed values with their locations.
//!
//! [`read`] walks the folder, splits each file into front matter and body, and reads every field into a value with a location.
//! Nothing is looked up or guessed here. Errors in files are reported, and reading continues.

pub mod actor;
pub mod addresses;
pub mod amount;
pub mod area;
pub mod article;
mod as_data;
pub mod asides;
pub mod body;
pub mod calendar;
mod choice;
mod choices;
mod comments;
mod dating;
pub mod decisions;
pub mod defaults;
pub mod fields;
pub mod folder;
mod footnotes;
pub mod former;
mod front;
mod gazetteer;
pub mod headings;
mod kind;
mod layout;
pub mod link_address;
mod lookup;
pub mod names;
pub mod naming;
pub mod ordering;
pub mod outline;
pub mod place;
pub mod question;
pub mod records;
pub mod references;
mod refining;
pub mod relation;
pub mod schema;
pub mod shapes;
mod sides;
pub mod site;
pub mod table;
pub mod tables;
mod twice;
mod undossier;
mod unseen;
mod walk;
mod whole;
pub mod write;
pub mod yaml;

pub use body::unseen_places;
pub use choice::Choice;
pub use folder::{
    CachedRead, ClippingFile, Content, FolderError, ParseCache, Record, read, read_again_as_if,
    read_as_if, read_cached,
};
pub use lookup::Unknown;
