//! Looking records up by what was written, and saying what is near where nothing is found.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::fields::{listed, without_marks};
use crate::content::references::in_fields;
use crate::content::shapes::{Kind, NameText, Reference, TextByLanguage};
use crate::content::yaml::between_marks_in_print;
use crate::content::{Choice, Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, nearest};
use crate::dossier::model::{
    ActorId, ArticleId, ClaimId, EventId, PlaceId, PublisherId, RecordId, Target, TermId,
};

/// Every record's id, with the names an author could have written instead.
#[derive(Clone)]
pub(super) struct Known {
    ids: BTreeMap<(Kind, String), Vec<String>>,
    /// Records that exist and could not be read.
    unread: BTreeSet<(Kind, String)>,
    /// What records were called before, with what they are called now.
    former: BTreeMap<(Kind, String), String>,
    /// The first id of each record that had another.
    first: BTreeMap<(Kind, String), String>,
}

impl Known {
    pub(super) fn new(content: &Content) -> Self {
        let mut known = Self {
            ids: BTreeMap::new(),
            unread: content.unread.clone(),
            former: BTreeMap::new(),
            first: BTreeMap::new(),
        };
        for kind in Kind::ALL {
            for (id, former) in content.former_ids(*kind) {
                let former = &former.value;
                let first = known.first.entry((*kind, id.to_owned()));
                first.or_insert_with(|| former.clone());
                known.former.insert((*kind, former.clone()), id.to_owned());
            }
        }
        known.add(Kind::Article, &content.articles, |article| {
            vec![article.title.value.clone()]
        });
        known.add(Kind::Actor, &content.actors, |actor| {
            names(actor.name.as_ref(), &actor.names)
        });
        known.add(Kind::Place, &content.places, |place| {
            names(place.name.as_ref(), &place.names)
        });
        known.add(Kind::Claim, &content.claims, |claim| {
            vec![claim.statement.value.clone()]
        });
        known.add(Kind::Event, &content.events, |event| {
            vec![event.title.value.clone()]
        });
        known.add(Kind::Term, &content.terms, |term| {
            vec![term.term.value.clone()]
        });
        known.add(Kind::Publisher, &content.publishers, |publisher| {
            names(publisher.name.as_ref(), &publisher.names)
        });
        known.add(Kind::Page, &content.pages, |page| {
            vec![page.title.value.clone()]
        });
        known
    }

    fn add<T>(&mut self, kind: Kind, records: &[Record<T>], names: impl Fn(&T) -> Vec<String>) {
        for record in records {
            self.ids
                .insert((kind, record.id.clone()), names(&record.text));
        }
    }

    /// Whether both know the same records, by whatever names.
    pub(super) fn has_same_ids(&self, other: &Self) -> bool {
        self.ids.keys().eq(other.ids.keys())
            && self.unread == other.unread
            && self.first == other.first
    }

    /// Whether both know the same records by the same names.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.ids == other.ids && self.unread == other.unread && self.former == other.former
    }

    /// The first id that a record had.
    pub(super) fn first_id<'a>(&'a self, kind: Kind, id: &'a str) -> &'a str {
        let first = self.first.get(&(kind, id.to_owned()));
        first.map_or(id, String::as_str)
    }

    fn has(&self, kind: Kind, id: &str) -> bool {
        self.ids.contains_key(&(kind, id.to_owned()))
    }

    /// Whether the record exists and could not be read, so that its own file is what is wrong.
    fn is_unread(&self, kind: Kind, id: &str) -> bool {
        self.unread.contains(&(kind, id.to_owned()))
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

    /// The id if such a record exists; otherwise reports it.
    fn resolve(
        &self,
        kind: Kind,
        written: &Located<String>,
        problems: &mut Diagnostics,
    ) -> Option<String> {
        if self.has(kind, &written.value) {
            return Some(written.value.clone());
        }
        if !self.is_unread(kind, &written.value) {
            problems.push(self.unknown(kind, &written.value, written.span));
        }
        None
    }

    fn unknown(&self, kind: Kind, id: &str, span: Span) -> Diagnostic {
        let message = format!("there is no {} `{id}`", kind.as_str());
        let problem = Diagnostic::at(Rule::UnknownReference, span, message).label("not known");
        // A reference with its kind may stand where a bare id belongs.
        if let Some(reference) = Reference::parse(id)
            && reference.kind == kind
            && self.has(kind, &reference.id)
        {
            return problem.replace("only the id belongs here", span, reference.id);
        }
        if between_marks_in_print(id).is_some_and(|inside| self.has(kind, inside)) {
            return without_marks(problem, &Located::new(id.to_owned(), span));
        }
        let bare = Reference::parse(id).filter(|reference| reference.kind == kind);
        let bare = bare.map_or_else(|| id.to_owned(), |reference| reference.id);
        if let Some(now) = self.former.get(&(kind, bare.clone())) {
            let renamed = format!("`{bare}` was renamed to `{now}`");
            return problem.replace(renamed, span, now.clone());
        }
        let of_kind = || self.ids.iter().filter(|((known, _), _)| *known == kind);
        if let Some(((_, near), _)) =
            of_kind().find(|(_, names)| names.iter().any(|name| name == id))
        {
            return problem.replace(
                format!("records are referred to by their id: did you mean `{near}`?"),
                span,
                near.clone(),
            );
        }
        if let Some(near) = nearest(id, of_kind().map(|((_, known), _)| known.as_str())) {
            return problem.replace(format!("did you mean `{near}`?"), span, near);
        }
        let parts = || {
            id.split([';', ',', '，', '；', '、', '،', '؛', '|'])
                .map(str::trim)
        };
        if parts().count() > 1 && parts().all(|part| self.has(kind, part)) {
            return problem.help("these are several ids: put them between `[` and `]`, with a comma and a space between two");
        }
        let elsewhere = Kind::ALL.iter().find(|other| self.has(**other, id));
        match elsewhere {
            Some(other) => problem.help(format!(
                "`{id}` is {}: write the id of {} here, or remove it",
                other.with_article(),
                kind.with_article()
            )),
            None => problem.help(format!(
                "write it as `content/{}/{}.md`, or correct the id",
                kind.folder(),
                crate::content::headings::slug(id)
            )),
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

    pub(super) fn record(
        &self,
        written: &Located<Reference>,
        problems: &mut Diagnostics,
    ) -> Option<RecordId> {
        let Reference { kind, id } = &written.value;
        if self.is_unread(*kind, id) {
            return None;
        }
        if !self.has(*kind, id) {
            let mut problem = self.unknown(*kind, id, written.span);
            // A suggested id stands for the whole reference here.
            for help in &mut problem.help {
                if let crate::diagnostic::Help::Replace(_, _, by) = help {
                    *by = format!("{}:{by}", kind.as_str());
                }
            }
            problems.push(problem);
            return None;
        }
        Some(RecordId::new(*kind, id.clone()))
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
    fn find(written: &Located<String>, known: &Known, problems: &mut Diagnostics) -> Option<Self> {
        known.resolve(Self::KIND, written, problems).map(Self::of)
    }

    /// The same for a field that may be left out.
    fn find_option(
        written: Option<&Located<String>>,
        known: &Known,
        problems: &mut Diagnostics,
    ) -> Option<Self> {
        Self::find(written?, known, problems)
    }

    /// The same for a list.
    fn find_all(
        written: &[Located<String>],
        known: &Known,
        problems: &mut Diagnostics,
    ) -> Vec<Self> {
        written
            .iter()
            .filter_map(|one| Self::find(one, known, problems))
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

fn names(name: Option<&TextByLanguage>, others: &[NameText]) -> Vec<String> {
    let texts = name.iter().flat_map(|name| &name.texts);
    texts
        .map(|(_, text)| text.value.clone())
        .chain(others.iter().map(|other| other.text.value.clone()))
        .collect()
}

/// A publisher's name as printed that several records have: nothing decides between them.
pub(super) fn shared_publisher(name: &Located<String>, ids: &[&str]) -> Diagnostic {
    let message = format!(
        "{} publishers have the name `{}`: {}",
        ids.len(),
        name.value,
        listed(ids)
    );
    let fields: Vec<String> = ids.iter().map(|id| format!("publisher: {id}")).collect();
    let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
    Diagnostic::at(Rule::AmbiguousName, name.span, message)
        .label("no record is taken for it")
        .help(format!(
            "name the record in place of `publisher_name`, with one of {}",
            listed(&fields)
        ))
}
