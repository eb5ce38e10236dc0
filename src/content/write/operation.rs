//! The complete list of operations on the content of a dossier.
//!
//! The commands use these operations, and so can an editor in a browser. Each one describes a change and changes nothing itself.
//! [`crate::edit`] applies several changes, all or none.

use crate::content::article::ArticleText;
use crate::content::choices::Part;
use crate::content::kind::{Kind, Reference};
use crate::content::naming::kind_and_id;
use crate::content::ordering::PassagePlaces;
use crate::content::whole::{Content, Record};
use crate::diagnostic::{FileId, SourceFile, Span, TextEdit};
use crate::text::selector::Selector;

use super::decisions_file::another_decision;
use super::new_record::NewRecord;
use super::planned_change::PlannedChange;
use super::record_file::RecordFile;
use super::unwritable::Unwritable;
use super::value::{FieldChange, NewMap, NewValue};

/// A change to what is written in a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Create a record.
    CreateRecord(NewRecord),
    /// Set a field of a record; `None` removes the field.
    SetField {
        /// The record.
        record: Reference,
        /// The field's name.
        field: String,
        /// Its value.
        value: Option<NewValue>,
    },
    /// Add an annotation to an article, in the order of the passages in the list.
    AddAnnotation {
        /// The article's id.
        article: String,
        /// The list: `quotes`, `mentions` …
        list: String,
        /// The part of the article that contains the passage.
        part: Part,
        /// The passage.
        passage: Selector,
        /// All its fields, including those that select the passage.
        annotation: NewMap,
    },
    /// Change fields of an annotation.
    ChangeAnnotation {
        /// The location of the value of its `exact`.
        exact: Span,
        /// The fields and their values; `None` removes a field.
        fields: Vec<FieldChange>,
    },
    /// Remove an annotation.
    RemoveAnnotation {
        /// The location of the value of its `exact`.
        exact: Span,
    },
    /// Adds a rejected suggestion to `content/decisions.yaml`.
    AddDecision(NewMap),
}

impl Operation {
    /// The change, file by file.
    ///
    /// # Errors
    /// Fails if there is no such record or field, or if the file cannot be changed without losing something.
    pub fn change(self, content: &Content) -> Result<PlannedChange, Unwritable> {
        let edits = match self {
            Self::CreateRecord(record) => return Ok(PlannedChange::NewFile(record)),
            Self::SetField {
                record,
                field,
                value,
            } => content.record_file(&record)?.set(&field, value),
            Self::AddAnnotation {
                article,
                list,
                part,
                passage,
                annotation,
            } => {
                let reference = Reference {
                    kind: Kind::Article,
                    id: article,
                };
                let mut articles = content.articles.iter();
                let written = articles.find(|one| one.id == reference.id);
                let written = written.ok_or(Unwritable::NoRecord(reference))?;
                AnnotatedFile::of(written, content)?.add(&list, part, &passage, &annotation)
            }
            Self::ChangeAnnotation { exact, fields } => {
                content.file_with(exact)?.change(exact, &fields)
            }
            Self::RemoveAnnotation { exact } => content.file_with(exact)?.remove(exact),
            Self::AddDecision(decision) => return another_decision(content, &decision),
        };
        edits.map(PlannedChange::Edits)
    }
}

/// An article's file to which annotations are added. It is parsed once for several of them.
pub struct AnnotatedFile<'a> {
    file: RecordFile<'a>,
    places: PassagePlaces<'a>,
}

impl<'a> AnnotatedFile<'a> {
    /// The file of an article.
    ///
    /// # Errors
    /// Fails if it is not among the files that were read.
    pub fn of(article: &'a Record<ArticleText>, content: &'a Content) -> Result<Self, Unwritable> {
        let source = content.sources.get(article.file);
        Ok(Self {
            file: RecordFile::new(article.file, source.ok_or(Unwritable::Unread)?),
            places: PassagePlaces::of(&article.text),
        })
    }

    /// The edits that add an annotation of this passage to one of the article's lists.
    ///
    /// # Errors
    /// Fails if there is no such passage or list, or if the form of the file does not allow the change.
    pub fn add(
        &self,
        list: &str,
        part: Part,
        passage: &Selector,
        annotation: &NewMap,
    ) -> Result<Vec<TextEdit>, Unwritable> {
        let place = self.places.of_selector(part, passage);
        let place = place.ok_or(Unwritable::NoAnnotation)?;
        let of_exact = |exact| self.places.of_exact(exact);
        self.file.add(list, annotation, &place, of_exact)
    }
}

impl Content {
    /// The file of a record, even of one that cannot be read.
    pub fn file_of(&self, record: &Reference) -> Option<(FileId, &SourceFile)> {
        let is_its = |file: &SourceFile| {
            kind_and_id(&file.path).is_some_and(|(kind, id)| kind == record.kind && id == record.id)
        };
        self.sources.iter().find(|(_, file)| is_its(file))
    }

    /// The file of a record, for changing it.
    ///
    /// # Errors
    /// Fails if there is no such record.
    pub fn record_file(&self, record: &Reference) -> Result<RecordFile<'_>, Unwritable> {
        let found = self.file_of(record);
        let (file, source) = found.ok_or_else(|| Unwritable::NoRecord(record.clone()))?;
        Ok(RecordFile::new(file, source))
    }

    fn file_with(&self, place: Span) -> Result<RecordFile<'_>, Unwritable> {
        let source = self.sources.get(place.file);
        let source = source.ok_or(Unwritable::NoAnnotation)?;
        Ok(RecordFile::new(place.file, source))
    }
}
