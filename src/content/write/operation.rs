//! What someone can do to what is written in a dossier: the whole list.
//!
//! The commands use these operations, and so can an editor in a browser: each says what to change, and changes nothing itself.
//! [`crate::edit`] makes the changes of several, all or none.

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
    /// There is another record.
    CreateRecord(NewRecord),
    /// A field of a record has this value; `None` takes the field away.
    SetField {
        /// The record.
        record: Reference,
        /// The field's name.
        field: String,
        /// Its value.
        value: Option<NewValue>,
    },
    /// An article has another annotation. It goes where its passage is among those of the list.
    AddAnnotation {
        /// The article's id.
        article: String,
        /// Which of its lists: `quotes`, `mentions` …
        list: String,
        /// The part of the article in which its passage is.
        part: Part,
        /// The passage that it is about.
        passage: Selector,
        /// All its fields, with those that name the passage.
        annotation: NewMap,
    },
    /// Fields of an annotation have other values.
    ChangeAnnotation {
        /// Where the value of its `exact` is.
        exact: Span,
        /// The fields and their values; `None` takes a field away.
        fields: Vec<FieldChange>,
    },
    /// An annotation is gone.
    RemoveAnnotation {
        /// Where the value of its `exact` is.
        exact: Span,
    },
    /// Adds a rejected suggestion to `content/decisions.yaml`.
    AddDecision(NewMap),
}

impl Operation {
    /// What to change, in which files.
    ///
    /// # Errors
    /// There is no such record or field, or the file is written in a way that cannot be changed without losing something.
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

/// An article's file, in which annotations are to be added: for several of them, it is read once.
pub struct AnnotatedFile<'a> {
    file: RecordFile<'a>,
    places: PassagePlaces<'a>,
}

impl<'a> AnnotatedFile<'a> {
    /// The file of an article.
    ///
    /// # Errors
    /// It is not among the files that were read.
    pub fn of(article: &'a Record<ArticleText>, content: &'a Content) -> Result<Self, Unwritable> {
        let source = content.sources.get(article.file);
        Ok(Self {
            file: RecordFile::new(article.file, source.ok_or(Unwritable::Unread)?),
            places: PassagePlaces::of(&article.text),
        })
    }

    /// What to change so that one of the article's lists has another annotation, which is about this passage.
    ///
    /// # Errors
    /// There is no such passage or list, or the file is written in a way that cannot be changed.
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
    /// The file of a record, also of one that cannot be read.
    pub fn file_of(&self, record: &Reference) -> Option<(FileId, &SourceFile)> {
        let is_its = |file: &SourceFile| {
            kind_and_id(&file.path).is_some_and(|(kind, id)| kind == record.kind && id == record.id)
        };
        self.sources.iter().find(|(_, file)| is_its(file))
    }

    /// The file of a record, to be changed.
    ///
    /// # Errors
    /// There is no such annotation.
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
