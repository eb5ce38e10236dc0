//! Operations that belong together, as files before and after.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use camino::{Utf8Path, Utf8PathBuf};

use super::error::AnnotateError;
use super::fields::unwritable;
use super::request::AnnotationKind;
use crate::content::Content;
use crate::content::write::{Operation, PlannedChange};
use crate::diagnostic::{FileId, Span};
use crate::edit::{ChangeSet, Changed};
use crate::workspace::{Checked, Error};

/// The texts that some files would have; `None` for a file that would not be there.
pub(in crate::workspace) type Texts = BTreeMap<Utf8PathBuf, Option<String>>;

/// One operation of a request.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// The file that it changes.
    pub(super) file: FileId,
    /// The change.
    pub(super) operation: Operation,
    /// The list that loses an annotation.
    pub(super) shortens: Option<List>,
}

/// A list of annotations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct List {
    /// The article's id.
    pub(super) article: String,
    /// The kind of its annotations.
    pub(super) kind: AnnotationKind,
    /// How many annotations it has before the change.
    pub(super) length: usize,
}

impl Step {
    /// Where the `exact` of the annotation is that the step changes or removes. Such a place is only valid as long as nothing before
    /// it in the file has changed; all other steps find their place by names.
    fn place(&self) -> Option<Span> {
        match &self.operation {
            Operation::ChangeAnnotation { exact, .. } | Operation::RemoveAnnotation { exact } => {
                Some(*exact)
            }
            _ => None,
        }
    }
}

/// The files before and after all of these steps.
///
/// Each round takes as many steps as fit together without meeting in the same place, and the next one sees the files as the last one
/// left them. Nothing is written.
pub(super) fn changed_by(
    content: &Content,
    steps: Vec<Step>,
    as_if: &mut impl FnMut(&Texts) -> Result<Checked, Error>,
) -> Result<Vec<Changed>, AnnotateError> {
    let mut left = in_order(steps)?;
    let mut texts = Texts::new();
    let mut read_again: Option<Content> = None;
    let mut removed = BTreeMap::new();
    while !left.is_empty() {
        let mut round = Round::on(read_again.as_ref().unwrap_or(content));
        round.take_from(&mut left, &mut removed)?;
        texts.extend(round.texts()?);
        if !left.is_empty() {
            read_again = Some(as_if(&texts)?.content);
        }
    }
    let before = |path: &Utf8Path| {
        let source = content.sources.get(FileId::of(path));
        source.map(|file| file.text.clone())
    };
    let files = texts.into_iter().map(|(path, after)| Changed {
        before: before(&path),
        path,
        after,
    });
    Ok(files.filter(|file| file.before != file.after).collect())
}

/// The steps with places first, from the end of each file to its beginning, so that none moves the place of the next.
fn in_order(steps: Vec<Step>) -> Result<VecDeque<Step>, AnnotateError> {
    let (mut placed, named): (Vec<Step>, Vec<Step>) =
        steps.into_iter().partition(|step| step.place().is_some());
    let key = |step: &Step| step.place().map(|span| (span.file, span.range().start));
    placed.sort_by_key(|step| std::cmp::Reverse(key(step)));
    let places: BTreeSet<_> = placed.iter().map(key).collect();
    if places.len() < placed.len() {
        return Err(AnnotateError::SameAnnotation);
    }
    Ok(placed.into_iter().chain(named).collect())
}

/// Steps that are taken together.
struct Round<'a> {
    content: &'a Content,
    edits: ChangeSet,
    made: BTreeMap<Utf8PathBuf, String>,
    has_removed: bool,
}

impl<'a> Round<'a> {
    fn on(content: &'a Content) -> Self {
        Self {
            content,
            edits: ChangeSet::default(),
            made: BTreeMap::new(),
            has_removed: false,
        }
    }

    /// Takes the first steps, up to one that has to see what the others do. Counts what each list loses.
    fn take_from(
        &mut self,
        left: &mut VecDeque<Step>,
        removed: &mut BTreeMap<List, usize>,
    ) -> Result<(), AnnotateError> {
        while let Some(step) = left.pop_front() {
            if self.has_to_wait(&step, removed) || !self.take(&step)? {
                left.push_front(step);
                return Ok(());
            }
            if let Some(list) = step.shortens {
                self.has_removed = true;
                *removed.entry(list).or_default() += 1;
            }
        }
        Ok(())
    }

    /// Whether a step has to wait for the next round: the last annotation of a list is removed together with the list, and only the file
    /// without the others shows that it is the last. The same is true of an annotation that is added to such a list.
    fn has_to_wait(&self, step: &Step, removed: &BTreeMap<List, usize>) -> bool {
        let is_last = step.shortens.as_ref().is_some_and(|list| {
            let before = removed.get(list).copied().unwrap_or_default();
            before + 1 == list.length
        });
        let adds = matches!(step.operation, Operation::AddAnnotation { .. });
        self.has_removed && (is_last || adds)
    }

    /// Takes a step, unless it changes the same place as another one.
    fn take(&mut self, step: &Step) -> Result<bool, AnnotateError> {
        let change = step.operation.clone().change(self.content);
        let change = change.map_err(|source| unwritable(step.file.path(), source))?;
        Ok(match change {
            PlannedChange::Edits(edits) => match self.edits.add_all(edits) {
                Ok(()) => true,
                Err(conflict) if self.edits.is_empty() => return Err(conflict.into()),
                Err(_) => false,
            },
            PlannedChange::NewFile(record) => self.make(record.path.into(), record.markdown),
            PlannedChange::NewText { path, text } => self.make(path.into(), text),
        })
    }

    fn make(&mut self, path: Utf8PathBuf, text: String) -> bool {
        let is_new = !self.made.contains_key(&path);
        if is_new {
            self.made.insert(path, text);
        }
        is_new
    }

    fn texts(self) -> Result<BTreeMap<Utf8PathBuf, Option<String>>, AnnotateError> {
        let changed = self.edits.changed(&self.content.sources)?.into_iter();
        let mut texts: BTreeMap<_, _> = changed.map(|file| (file.path, file.after)).collect();
        let made = self.made.into_iter();
        texts.extend(made.map(|(path, text)| (path, Some(text))));
        Ok(texts)
    }
}
