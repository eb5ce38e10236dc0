//! The fields of a request, as values that a file can have.

use camino::Utf8Path;
use serde_json::Value;

use super::error::AnnotateError;
use super::request::Field;
use crate::content::shapes::Kind;
use crate::content::table::Table;
use crate::content::tables;
use crate::content::write::{FieldChange, NewValue, RecordFile, Unwritable};
use crate::diagnostic::{FileId, SourceFile, Sources};
use crate::edit::ChangeSet;

/// Whether a field says something about the article itself, not about a passage.
pub(super) fn is_fact(field: &str) -> bool {
    !tables::ANNOTATIONS.contains(&field)
}

/// Fields with the values to write.
pub(super) fn changes(
    table: &'static Table,
    fields: &[Field],
) -> Result<Vec<FieldChange>, AnnotateError> {
    let change = |(name, value): &(String, Value)| {
        let known = table
            .field(name)
            .filter(|_| !tables::SELECTOR_FIELDS.contains(&name.as_str()));
        let known = known.ok_or_else(|| no_field(table, name))?;
        Ok((name.clone(), NewValue::given(known, value)))
    };
    fields.iter().map(change).collect()
}

/// Fields in the order in which articles have them: what an annotation says before who says so.
pub(super) fn in_order(table: &'static Table, mut fields: Vec<FieldChange>) -> Vec<FieldChange> {
    let own = |name: &str| table.own.iter().position(|field| field.name == name);
    let shared = |name: &str| table.fields().position(|field| field.name == name);
    fields.sort_by_key(|(name, _)| (own(name).is_none(), own(name), shared(name)));
    fields
}

pub(super) fn no_field(table: &'static Table, field: &str) -> AnnotateError {
    let names = table.fields().map(|field| field.name);
    let names: Vec<&str> = names
        .filter(|name| !tables::SELECTOR_FIELDS.contains(name) && is_fact(name))
        .collect();
    AnnotateError::NoField {
        what: table.what,
        field: field.to_owned(),
        fields: names.join(", "),
    }
}

/// The text of a new record's file with more fields.
pub(super) fn filled(
    path: &Utf8Path,
    mut text: String,
    kind: Kind,
    fields: &[Field],
) -> Result<String, AnnotateError> {
    for (name, value) in changes(tables::of(kind), fields)? {
        let file = FileId::of(path);
        let sources = Sources::new(vec![SourceFile {
            path: path.to_owned(),
            text: text.clone(),
        }]);
        let source = sources.get(file);
        let source = source.ok_or_else(|| unwritable(path, Unwritable::Unread))?;
        let edits = RecordFile::new(file, source).set(&name, value);
        let mut set = ChangeSet::default();
        set.add_all(edits.map_err(|source| unwritable(path, source))?)?;
        let changed = set.changed(&sources)?;
        text = changed
            .into_iter()
            .find_map(|file| file.after)
            .unwrap_or(text);
    }
    Ok(text)
}

pub(super) fn unwritable(path: &Utf8Path, source: Unwritable) -> AnnotateError {
    AnnotateError::Unwritable {
        path: path.to_owned(),
        source,
    }
}
