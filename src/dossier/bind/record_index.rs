//! Looks up records by what was written, and suggests similar ones if nothing is found.

use std::collections::{BTreeMap, BTreeSet};

use super::question::Question;
use crate::content::fields::{listed, without_marks};
use crate::content::shapes::{Kind, NameText, Reference, TextByLanguage};
use crate::content::yaml::between_marks_in_print;
use crate::content::{Choice, Content, Record};
use crate::diagnostic::{Applicability, Diagnostic, Located, Rule, Span, nearest};
use crate::text::words::without_article;

/// Every record's id, with the names an author could have written instead.
#[derive(Clone)]
pub(super) struct RecordIndex {
    ids: BTreeMap<(Kind, String), Vec<String>>,
    /// Records that exist and could not be read.
    unread: BTreeSet<(Kind, String)>,
    /// Former ids of records, with their current ids.
    former: BTreeMap<(Kind, String), String>,
    /// The first id of each record that had another.
    first: BTreeMap<(Kind, String), String>,
    /// The publishers that have each name, as names are compared, in the order of their files.
    publishers: BTreeMap<String, Vec<String>>,
}

impl RecordIndex {
    pub(super) fn new(content: &Content) -> Self {
        let mut known = Self {
            ids: BTreeMap::new(),
            unread: content.unread.clone(),
            former: BTreeMap::new(),
            first: BTreeMap::new(),
            publishers: BTreeMap::new(),
        };
        for record in &content.publishers {
            for name in record.text.names_in_texts() {
                let all = known.publishers.entry(without_article(name)).or_default();
                if all.last() != Some(&record.id) {
                    all.push(record.id.clone());
                }
            }
        }
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
        known.add(Kind::Question, &content.questions, |question| {
            vec![question.question.value.clone()]
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

    /// The records, and the names of publishers, that differ between the two.
    pub(super) fn differences(&self, other: &Self) -> BTreeSet<Question> {
        let unread = self.unread.symmetric_difference(&other.unread).cloned();
        let mut records: BTreeSet<(Kind, String)> = unread.collect();
        for (one, other) in [(self, other), (other, self)] {
            let ids = one.ids.keys().filter(|id| !other.ids.contains_key(*id));
            let first = one.first.iter();
            let first = first.filter(|(id, first)| other.first.get(*id) != Some(*first));
            records.extend(ids.chain(first.map(|(id, _)| id)).cloned());
        }
        let of_records = records.into_iter();
        let of_records = of_records.map(|(kind, id)| Question::Record(kind, id));
        let (these, those) = (&self.publishers, &other.publishers);
        let names = these.keys().chain(those.keys());
        let names = names.filter(|name| these.get(*name) != those.get(*name));
        let publishers = names.map(|name| Question::Publisher(name.clone()));
        of_records.chain(publishers).collect()
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

    /// The publishers that have a name, as names are compared.
    pub(super) fn publishers_named(&self, name: &str) -> &[String] {
        self.publishers.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn has(&self, kind: Kind, id: &str) -> bool {
        self.ids.contains_key(&(kind, id.to_owned()))
    }

    /// Whether the record exists and could not be read, so that its own file is what is wrong.
    pub(super) fn is_unread(&self, kind: Kind, id: &str) -> bool {
        self.unread.contains(&(kind, id.to_owned()))
    }

    pub(super) fn unknown(&self, kind: Kind, id: &str, span: Span) -> Diagnostic {
        let message = format!("there is no {} `{id}`", kind.as_str());
        let problem = Diagnostic::at(Rule::UnknownReference, span, message).label("not known");
        // A reference that includes the kind may be in a place for a bare id.
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
            return problem.replace_as(Applicability::Certain, renamed, span, now.clone());
        }
        let of_kind = || self.ids.iter().filter(|((known, _), _)| *known == kind);
        if let Some(((_, near), _)) =
            of_kind().find(|(_, names)| names.iter().any(|name| name == id))
        {
            return problem.respell(
                format!("records are referred to by their id: did you mean `{near}`?"),
                span,
                id,
                near.clone(),
            );
        }
        if let Some(near) = nearest(id, of_kind().map(|((_, known), _)| known.as_str())) {
            return problem.respell(format!("did you mean `{near}`?"), span, id, near);
        }
        let parts = || {
            id.split([';', ',', '，', '；', '、', '،', '؛', '|'])
                .map(str::trim)
        };
        if parts().count() > 1 && parts().all(|part| self.has(kind, part)) {
            return problem.help("these are several ids: put them between `[` and `]`, separated by a comma and a space");
        }
        let elsewhere = Kind::ALL.iter().find(|other| self.has(**other, id));
        match elsewhere {
            Some(other) => problem.help(format!(
                "`{id}` is {}: write the id of {} here, or remove it",
                other.with_article(),
                kind.with_article()
            )),
            None => problem.help(format!(
                "create the record as `content/{}/{}.md`, or correct the id",
                kind.folder(),
                crate::content::headings::slug(id)
            )),
        }
    }
}

fn names(name: Option<&TextByLanguage>, others: &[NameText]) -> Vec<String> {
    let texts = name.iter().flat_map(|name| &name.texts);
    texts
        .map(|(_, text)| text.value.clone())
        .chain(others.iter().map(|other| other.text.value.clone()))
        .collect()
}

/// A publisher's name as printed that several records have: nothing decides between them.
pub(super) fn shared_publisher(name: &Located<String>, ids: &[String]) -> Diagnostic {
    let message = format!(
        "{} publishers are named `{}`: {}",
        ids.len(),
        name.value,
        listed(&ids.iter().map(String::as_str).collect::<Vec<_>>())
    );
    let fields: Vec<String> = ids.iter().map(|id| format!("publisher: {id}")).collect();
    let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
    Diagnostic::at(Rule::AmbiguousName, name.span, message)
        .label("none of the records is used")
        .help(format!(
            "replace `publisher_name` with the id of the record, with one of {}",
            listed(&fields)
        ))
}
