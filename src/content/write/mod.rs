//! The only writer of front matter: it knows the form of fields, lists, comments and annotations in files.
//!
//! [`NewValue`] is a value to be written, [`NewMap`] a map of such values with its table, and [`FrontMatter`] the head of a new
//! file. [`Operation`] lists everything that can be done to a dossier's files, and a [`RecordFile`] turns it into edits. Bytes that
//! are not changed stay the same, and an edit that would remove a comment is refused. Everything written reads back as the same
//! value; property tests check this for every field in the tables.

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
