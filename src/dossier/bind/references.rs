//! Looking up what one file refers to, and remembering what was asked for.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::question::Question;
use super::record_index::RecordIndex;
use crate::content::references::in_fields;
use crate::content::shapes::{Kind, Reference};
use crate::content::{Choice, Content};
use crate::diagnostic::{Diagnostics, Help, Located, Span};
use crate::dossier::model::{
    ActorId, ArticleId, ClaimId, EventId, PlaceId, PublisherId, RecordId, Target, TermId,
};
use crate::text::words::without_article;

/// The records of a dossier, as one file asks for them.
pub(super) struct References<'a> {
    index: &'a RecordIndex,
    /// What was asked for, if that is to be kept.
    asked: Option<RefCell<Asked>>,
}

/// What a file asked for.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) questions: BTreeSet<Question>,
    /// Whether something was asked for and not found. The diagnostic then suggests similar ids, and any record can change these.
    pub(super) is_unanswered: bool,
}

impl<'a> References<'a> {
    pub(super) fn new(index: &'a RecordIndex, is_kept: bool) -> Self {
        Self {
            index,
            asked: is_kept.then(RefCell::default),
        }
    }

    /// Notes that the meaning of the file rests on an answer.
    pub(super) fn ask(&self, question: impl FnOnce() -> Question) {
        if let Some(asked) = &self.asked {
            asked.borrow_mut().questions.insert(question());
        }
    }

    pub(super) fn into_asked(self) -> Asked {
        self.asked.map(RefCell::into_inner).unwrap_or_default()
    }

    fn miss(&self) {
        if let Some(asked) = &self.asked {
            asked.borrow_mut().is_unanswered = true;
        }
    }

    /// The first id that a record had.
    pub(super) fn first_id<'i>(&'i self, kind: Kind, id: &'i str) -> &'i str {
        self.ask(|| Question::Record(kind, id.to_owned()));
        self.index.first_id(kind, id)
    }

    /// The publishers that have a name.
    pub(super) fn publishers_named(&self, name: &str) -> &[String] {
        let name = without_article(name);
        self.ask(|| Question::Publisher(name.clone()));
        self.index.publishers_named(&name)
    }

    /// Whether the dossier has a file in its `static/` folder.
    pub(super) fn has_file(&self, path: &str, content: &Content) -> bool {
        self.ask(|| Question::File(path.to_owned()));
        let is_there = content.static_files.contains(path);
        if !is_there {
            self.miss();
        }
        is_there
    }

    /// The id if such a record exists; otherwise reports it.
    fn resolve(
        &self,
        kind: Kind,
        written: &Located<String>,
        problems: &mut Diagnostics,
    ) -> Option<String> {
        let id = &written.value;
        self.ask(|| Question::Record(kind, id.clone()));
        if self.index.has(kind, id) {
            return Some(id.clone());
        }
        if !self.index.is_unread(kind, id) {
            self.miss();
            problems.push(self.index.unknown(kind, id, written.span));
        }
        None
    }

    /// Reports every record that the fields of faulty files refer to and that does not exist, also in parts that were left out.
    pub(super) fn check_faulty(&self, content: &Content, problems: &mut Diagnostics) {
        let faulty = content.faulty.iter();
        let files = faulty.filter_map(|file| Some((*file, content.sources.get(*file)?)));
        for (to, with_kind) in files.flat_map(|(file, source)| in_fields(file, source)) {
            if with_kind {
                self.record(&to, problems);
            } else {
                let kind = to.value.kind;
                self.resolve(kind, &to.map(|to| to.id), problems);
            }
        }
    }

    /// What a name or a link means: the actor or place that it refers to.
    pub(super) fn named(
        &self,
        reference: &Reference,
        span: Span,
        problems: &mut Diagnostics,
    ) -> Option<Target> {
        let written = Located::new(reference.id.clone(), span);
        match reference.kind {
            Kind::Actor => ActorId::find(&written, self, problems).map(Target::Actor),
            Kind::Place => PlaceId::find(&written, self, problems).map(Target::Place),
            _ => None,
        }
    }

    /// The record that a reference with its kind leads to.
    pub(super) fn record(
        &self,
        written: &Located<Reference>,
        problems: &mut Diagnostics,
    ) -> Option<RecordId> {
        let Reference { kind, id } = &written.value;
        let mut unknown = Diagnostics::default();
        let id = self.resolve(*kind, &Located::new(id.clone(), written.span), &mut unknown);
        for mut problem in unknown.iter().cloned() {
            // A suggested id stands for the whole reference here.
            for help in &mut problem.help {
                if let Help::Fix(fix) = help {
                    for edit in &mut fix.edits {
                        edit.text = format!("{}:{}", kind.as_str(), edit.text);
                    }
                }
            }
            problems.push(problem);
        }
        Some(RecordId::new(*kind, id?))
    }

    pub(super) fn records(
        &self,
        written: &[Located<Reference>],
        problems: &mut Diagnostics,
    ) -> Vec<RecordId> {
        written
            .iter()
            .filter_map(|one| self.record(one, problems))
            .collect()
    }
}

/// A type of id that can be looked up.
pub(super) trait Lookup: Sized {
    const KIND: Kind;
    fn of(id: String) -> Self;

    /// The id, if such a record exists; otherwise it is reported.
    fn find(
        written: &Located<String>,
        references: &References<'_>,
        problems: &mut Diagnostics,
    ) -> Option<Self> {
        let id = references.resolve(Self::KIND, written, problems);
        id.map(Self::of)
    }

    /// The same for a field that may be left out.
    fn find_option(
        written: Option<&Located<String>>,
        references: &References<'_>,
        problems: &mut Diagnostics,
    ) -> Option<Self> {
        Self::find(written?, references, problems)
    }

    /// The same for a list.
    fn find_all(
        written: &[Located<String>],
        references: &References<'_>,
        problems: &mut Diagnostics,
    ) -> Vec<Self> {
        written
            .iter()
            .filter_map(|one| Self::find(one, references, problems))
            .collect()
    }
}

macro_rules! lookups {
    ($($name:ident $kind:ident,)*) => {
        $(impl Lookup for $name {
            const KIND: Kind = Kind::$kind;
            fn of(id: String) -> Self {
                Self::new(id)
            }
        })*
    };
}

lookups! { ArticleId Article, ActorId Actor, PlaceId Place, ClaimId Claim, EventId Event, TermId Term, PublisherId Publisher, }
