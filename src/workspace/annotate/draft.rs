//! Requests as edits and new files.

use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};

use super::entries::{self, Entry};
use super::error::AnnotateError;
use super::fields::{changes, filled, in_order, is_fact, no_field};
use super::passage::{Searched, Wanted};
use super::request::{Annotated, AnnotationKind, Field, Request, record_kind};
use super::steps::{List, Step};
use crate::content::article::{ArticleText, Status};
use crate::content::decisions::Suggested;
use crate::content::naming::kind_and_id;
use crate::content::shapes::{Kind, Part, Reference};
use crate::content::write::{FieldChange, NewMap, NewRecord, NewValue, Operation, RecordTemplate};
use crate::content::{self, Choice, Content, Record, tables};
use crate::diagnostic::FileId;
use crate::text::selector::Selector;
use crate::text::words::one_line;

/// The value of `by` in annotations that `import` proposes.
const IMPORT: &str = "import";
/// The value of `nth` for every occurrence of the words.
const ALL: &str = "all";
/// The passage of an annotation that is new, or about other words than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The article's id.
    pub article: String,
    /// The kind of annotation.
    pub kind: AnnotationKind,
    /// The part of the article.
    pub part: Part,
    /// The shortest selector of the passage.
    pub selector: Selector,
    /// Where it is in its part, in bytes.
    pub range: Range<usize>,
}

/// What the requests so far need.
pub(super) struct Draft<'a> {
    content: &'a Content,
    /// The operations, in the order of the requests.
    pub(super) steps: Vec<Step>,
    /// The passages of annotations that are new, or about other words than before.
    pub(super) outcomes: Vec<Outcome>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(content: &'a Content) -> Self {
        Self {
            content,
            steps: Vec::new(),
            outcomes: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, request: &Request) -> Result<(), AnnotateError> {
        match request {
            Request::Add {
                article,
                kind,
                passage,
                fields,
            } => self.add_annotation(self.article(article)?, *kind, passage, fields)?,
            Request::Change {
                annotation,
                passage,
                fields,
            } => {
                let (article, entry) = self.entry(annotation)?;
                let mut changes = changes(entry.kind.table(), fields)?;
                if let Some(wanted) = passage {
                    changes.extend(self.other_passage(article, entry.kind, wanted)?);
                }
                self.change(article, &entry, changes);
            }
            Request::Remove { annotation } => {
                let (article, entry) = self.entry(annotation)?;
                self.remove(article, &entry);
            }
            Request::Confirm { annotation } => {
                let (article, entry) = self.suggestion(annotation)?;
                let mut changes = vec![("status".to_owned(), None)];
                if entry.common.by.as_deref() == Some(IMPORT) {
                    changes.push(("by".to_owned(), None));
                }
                self.change(article, &entry, changes);
            }
            Request::Reject { annotation, why } => {
                let (article, entry) = self.suggestion(annotation)?;
                let decision = decision(article, &entry, why.as_deref());
                self.remove(article, &entry);
                self.operate(article.file, Operation::AddDecision(decision));
            }
            Request::AddRecord {
                kind,
                id,
                name,
                fields,
            } => self.add_record(kind, id, name, fields)?,
            Request::SetFact {
                article,
                field,
                value,
            } => {
                let article = self.article(article)?;
                let table = &tables::ARTICLE;
                let known = table.field(field).filter(|known| is_fact(known.name));
                let known = known.ok_or_else(|| no_field(table, field))?;
                let set = Operation::SetField {
                    record: reference(article),
                    field: field.clone(),
                    value: NewValue::given(known, value),
                };
                self.operate(article.file, set);
            }
        }
        Ok(())
    }

    fn article(&self, written: &str) -> Result<&'a Record<ArticleText>, AnnotateError> {
        let whole = match written.contains(':') {
            true => written.to_owned(),
            false => format!("article:{written}"),
        };
        let found = self.content.look_up(&whole)?;
        let mut articles = self.content.articles.iter();
        articles
            .find(|one| found.kind == Kind::Article && one.id == found.id)
            .ok_or_else(|| AnnotateError::NotAnArticle(written.to_owned()))
    }

    fn entry(
        &self,
        meant: &Annotated,
    ) -> Result<(&'a Record<ArticleText>, Entry<'a>), AnnotateError> {
        let article = self.article(&meant.article)?;
        Ok((article, entries::find(&article.text, meant)?))
    }

    fn suggestion(
        &self,
        meant: &Annotated,
    ) -> Result<(&'a Record<ArticleText>, Entry<'a>), AnnotateError> {
        let (article, entry) = self.entry(meant)?;
        match entry.common.status {
            Status::Suggested => Ok((article, entry)),
            Status::Confirmed => Err(AnnotateError::Confirmed(format!(
                "`{}` (“{}”)",
                entry.name(),
                entry.words()
            ))),
        }
    }

    fn add_annotation(
        &mut self,
        article: &'a Record<ArticleText>,
        kind: AnnotationKind,
        wanted: &Wanted,
        fields: &[Field],
    ) -> Result<(), AnnotateError> {
        let (selector, part) = self.select(article, kind, wanted)?;
        let mut annotation = NewMap::annotation(kind.list()).with_passage(&selector, part);
        if wanted.every {
            annotation = annotation.with("nth", ALL);
        }
        for (name, value) in in_order(kind.table(), changes(kind.table(), fields)?) {
            if let Some(value) = value {
                annotation = annotation.with_value(&name, value);
            }
        }
        let add = Operation::AddAnnotation {
            article: article.id.clone(),
            list: kind.list().to_owned(),
            part,
            passage: selector,
            annotation,
        };
        self.operate(article.file, add);
        Ok(())
    }

    /// The selector of the words that an editor selected. It is recorded as an outcome.
    fn select(
        &mut self,
        article: &Record<ArticleText>,
        kind: AnnotationKind,
        wanted: &Wanted,
    ) -> Result<(Selector, Part), AnnotateError> {
        let part = wanted.part();
        let searched = Searched::of(&article.text, part);
        let (selector, ranges) = match wanted.every {
            true => (every(wanted), searched.all(wanted)?),
            false => {
                let range = searched.one(wanted)?;
                (searched.selector(&range), vec![range])
            }
        };
        self.outcomes
            .extend(ranges.into_iter().map(|range| Outcome {
                article: article.id.clone(),
                kind,
                part,
                selector: selector.clone(),
                range,
            }));
        Ok((selector, part))
    }

    /// The fields of another passage, for an annotation that is moved there.
    fn other_passage(
        &mut self,
        article: &Record<ArticleText>,
        kind: AnnotationKind,
        wanted: &Wanted,
    ) -> Result<Vec<FieldChange>, AnnotateError> {
        let (selector, part) = self.select(article, kind, wanted)?;
        let mut map = NewMap::annotation(kind.list()).with_passage(&selector, part);
        if wanted.every {
            map = map.with("nth", ALL);
        }
        Ok(map.selector_changes())
    }

    fn change(
        &mut self,
        article: &Record<ArticleText>,
        entry: &Entry<'_>,
        fields: Vec<FieldChange>,
    ) {
        let exact = entry.common.selector.exact.span;
        self.operate(article.file, Operation::ChangeAnnotation { exact, fields });
    }

    fn remove(&mut self, article: &Record<ArticleText>, entry: &Entry<'_>) {
        let all = entries::entries(&article.text);
        let list = List {
            article: article.id.clone(),
            kind: entry.kind,
            length: all.iter().filter(|one| one.kind == entry.kind).count(),
        };
        let exact = entry.common.selector.exact.span;
        self.steps.push(Step {
            file: article.file,
            operation: Operation::RemoveAnnotation { exact },
            shortens: Some(list),
        });
    }

    fn operate(&mut self, file: FileId, operation: Operation) {
        self.steps.push(Step {
            file,
            operation,
            shortens: None,
        });
    }

    /// Whether an earlier request makes this file.
    fn makes(&self, path: &Utf8Path) -> bool {
        let mut steps = self.steps.iter();
        steps.any(|step| {
            matches!(step.operation, Operation::CreateRecord(_)) && step.file.path() == path
        })
    }

    fn add_record(
        &mut self,
        kind: &str,
        id: &str,
        name: &str,
        fields: &[Field],
    ) -> Result<(), AnnotateError> {
        let Some(kind) = record_kind(kind) else {
            return Err(content::Unknown::NoKind(format!("{kind}:{id}")).into());
        };
        let bad = |why| AnnotateError::BadId {
            kind: kind.as_str(),
            id: id.to_owned(),
            why,
        };
        let path = Utf8PathBuf::from(format!("content/{}/{id}.md", kind.folder()));
        if kind_and_id(&path).is_none_or(|(_, sound)| sound != id) {
            return Err(bad("an id consists of letters, digits and hyphens"));
        }
        let known = Reference {
            kind,
            id: id.to_owned(),
        };
        if self.content.file_of(&known).is_some() || self.makes(&path) {
            return Err(bad("it is taken; choose another id"));
        }
        let (words, fields): (Vec<&Field>, Vec<&Field>) =
            fields.iter().partition(|(name, _)| name == "kind");
        let word = words.first().and_then(|(_, word)| word.as_str());
        let template = RecordTemplate {
            kind,
            name,
            word: word.map(str::to_owned),
            has_schema: false,
            is_bare: true,
        };
        let fields: Vec<Field> = fields.into_iter().cloned().collect();
        let markdown = filled(&path, template.file(), kind, &fields)?;
        let record = NewRecord::new(kind, id, markdown);
        self.operate(FileId::of(&path), Operation::CreateRecord(record));
        Ok(())
    }
}

fn every(wanted: &Wanted) -> Selector {
    Selector {
        exact: one_line(&wanted.exact),
        prefix: wanted.prefix.clone(),
        suffix: wanted.suffix.clone(),
        nth: None,
    }
}

fn reference(article: &Record<ArticleText>) -> Reference {
    Reference {
        kind: Kind::Article,
        id: article.id.clone(),
    }
}

/// The decision that keeps a suggestion from coming back.
fn decision(article: &Record<ArticleText>, entry: &Entry<'_>, why: Option<&str>) -> NewMap {
    let sort = match entry.kind {
        AnnotationKind::Mention => Suggested::Name,
        AnnotationKind::Quote => Suggested::Quote,
        _ => Suggested::Passage,
    };
    NewMap::of(&tables::DECISION)
        .with("reject", sort.as_str())
        .with("words", entry.words())
        .with("article", article.id.as_str())
        .with_some("why", why)
}
