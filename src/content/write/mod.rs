//! The one writer of front matter: what a field, a list, a comment and an annotation look like in a file.
//!
//! [`NewValue`] is a value as it will be written, [`NewMap`] a map of such values that knows its table, and [`FrontMatter`] the
//! head of a new file. [`Operation`] is the list of everything that can be done to a dossier's files, and a [`RecordFile`] says how,
//! as edits: every byte that is not changed stays, and what would take a comment away is refused. Whatever is written reads back as
//! the same value: property tests try every field of the tables.

mod comment;
mod decisions_file;
mod front_matter;
mod given;
pub(super) mod layout;
mod map_in_file;
mod new_record;
mod operation;
mod planned_change;
mod record_file;
mod template;
#[cfg(test)]
mod tests;
mod unwritable;
mod value;

pub use front_matter::FrontMatter;
pub use new_record::NewRecord;
pub use operation::{AnnotatedFile, Operation};
pub use planned_change::PlannedChange;
pub use record_file::RecordFile;
pub use template::RecordTemplate;
pub use unwritable::Unwritable;
pub use value::{FieldChange, NewMap, NewValue};

pub use super::yaml::yaml_text;
