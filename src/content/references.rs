//! Finds all references to records in files, using the tables of fields and the links in Markdown, so that an id can be changed
//! everywhere.

use super::body::{Body, LinkTarget};
use super::front::cut;
use super::link_address::{addresses, defined};
use super::naming::kind_and_id;
use super::shapes::{Kind, Reference};
use super::table::{Shape, Table};
use super::tables;
use super::whole::Content;
use super::yaml::{self, Node, Value};
use crate::diagnostic::{Diagnostics, FileId, Located, SourceFile, Span};

/// A reference to a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Referral {
    /// The record.
    pub to: Reference,
    /// Its location: the field's value, or the link.
    pub at: Span,
    /// The location of the id alone; `None` if it cannot be changed automatically, for example because of escapes.
    pub id: Option<Span>,
}

/// All references to records in a dossier's files, in order.
pub fn referrals(content: &Content) -> Vec<Referral> {
    let mut all: Vec<Referral> = content
        .sources
        .iter()
        .flat_map(|(file, source)| in_file(file, source))
        .collect();
    all.sort();
    all.dedup();
    all
}

fn in_file(file: FileId, source: &SourceFile) -> Vec<Referral> {
    let mut finder = Finder {
        file,
        text: &source.text,
        found: Vec::new(),
    };
    let mut aside = Diagnostics::default();
    match source.path.as_str() {
        "site.yaml" => {
            let root = yaml::parse(file, 0, &source.text, &mut aside);
            root.iter().for_each(|root| finder.map(&tables::SITE, root));
        }
        "content/corrections.yaml" => finder.list(&tables::CORRECTION, &mut aside),
        "content/decisions.yaml" => finder.list(&tables::DECISION, &mut aside),
        _ => {
            let parts = kind_and_id(&source.path)
                .and_then(|(kind, _)| Some((kind, cut(file, &source.text, kind, &mut aside)?)));
            if let Some((kind, (front, body))) = parts {
                finder.map(tables::of(kind), &front);
                finder.body(&body);
            }
        }
    }
    finder.found
}

/// The records to which the fields of a file refer, field by field; `true` if the reference includes the kind.
///
/// Fields with errors are included, so that one error in an annotation does not hide another.
pub fn in_fields(file: FileId, source: &SourceFile) -> Vec<(Located<Reference>, bool)> {
    let mut aside = Diagnostics::default();
    let front = kind_and_id(&source.path)
        .and_then(|(kind, _)| Some((kind, cut(file, &source.text, kind, &mut aside)?.0)));
    let mut found = Vec::new();
    if let Some((kind, front)) = front {
        of_table(tables::of(kind), &front, &mut found);
    }
    found
}

fn of_table(table: &Table, node: &Node, found: &mut Vec<(Located<Reference>, bool)>) {
    if let Value::Map(entries) = &node.value {
        for (key, value) in entries {
            if let Some(field) = table.field(&key.value) {
                of_shape(&field.holds, value, found);
            }
        }
    }
}

fn of_shape(shape: &Shape, node: &Node, found: &mut Vec<(Located<Reference>, bool)>) {
    let mut id = |kind: Kind, id: &str| {
        let reference = Reference {
            kind,
            id: id.to_owned(),
        };
        found.push((Located::new(reference, node.span), false));
    };
    match (shape, &node.value) {
        (Shape::Id(kind), Value::Text(written)) => id(*kind, written),
        (Shape::IdOrWord(kind, word), Value::Text(written)) if written != word => {
            id(*kind, written);
        }
        (Shape::IdOrPrefixed(kind, prefix), Value::Text(written))
            if !written.starts_with(prefix) =>
        {
            id(*kind, written);
        }
        (Shape::Reference, Value::Text(written)) => {
            let reference = Reference::parse(written);
            found.extend(reference.map(|reference| (Located::new(reference, node.span), true)));
        }
        (Shape::Map(table), _) => of_table(table, node, found),
        (Shape::MapWith(key, one, other), Value::Map(entries)) => {
            let has = entries.iter().any(|(known, _)| known.value == *key);
            of_table(if has { one } else { other }, node, found);
        }
        (Shape::List(held) | Shape::OneOrMany(held), Value::List(items)) => {
            for item in items {
                of_shape(held, item, found);
            }
        }
        (Shape::OneOrMany(held), _) => of_shape(held, node, found),
        (Shape::ScalarOr(_, other), Value::Map(_)) => of_shape(other, node, found),
        (Shape::ScalarOr(scalar, _), _) => of_shape(scalar, node, found),
        _ => {}
    }
}

struct Finder<'a> {
    file: FileId,
    text: &'a str,
    found: Vec<Referral>,
}

impl Finder<'_> {
    /// A file that is a list of maps.
    fn list(&mut self, table: &'static Table, aside: &mut Diagnostics) {
        let root = yaml::parse(self.file, 0, self.text, aside);
        if let Some(Value::List(items)) = root.map(|root| root.value) {
            for item in &items {
                self.map(table, item);
            }
        }
    }

    fn map(&mut self, table: &'static Table, node: &Node) {
        let Value::Map(entries) = &node.value else {
            return;
        };
        for (key, value) in entries {
            if let Some(field) = table.field(&key.value) {
                self.shape(field.holds, value);
            }
        }
    }

    fn shape(&mut self, shape: Shape, node: &Node) {
        match (shape, &node.value) {
            (Shape::Id(kind), Value::Text(id)) => self.id(kind, id, node.span, 0),
            (Shape::IdOrWord(kind, word), Value::Text(id)) if id != word => {
                self.id(kind, id, node.span, 0);
            }
            (Shape::IdOrPrefixed(kind, prefix), Value::Text(id)) if !id.starts_with(prefix) => {
                self.id(kind, id, node.span, 0);
            }
            (Shape::AnnotationOf(kind), Value::Text(name)) => {
                if let Some((id, rest)) = name.split_once('#') {
                    self.id(kind, id, node.span, rest.len() + 1);
                }
            }
            (Shape::Reference, Value::Text(written)) => {
                if let Some(Reference { kind, id }) = Reference::parse(written) {
                    self.id(kind, &id, node.span, 0);
                }
            }
            (Shape::Markdown, Value::Text(_)) => self.field_of_markdown(node),
            (Shape::Map(table), _) => self.map(table, node),
            (Shape::MapWith(key, one, other), Value::Map(entries)) => {
                let has = entries.iter().any(|(known, _)| known.value == key);
                self.map(if has { one } else { other }, node);
            }
            (Shape::List(held) | Shape::OneOrMany(held), Value::List(items)) => {
                for item in items {
                    self.shape(*held, item);
                }
            }
            (Shape::OneOrMany(held), _) => self.shape(*held, node),
            (Shape::ScalarOr(_, other), Value::Map(_)) => self.shape(*other, node),
            (Shape::ScalarOr(scalar, _), _) => self.shape(*scalar, node),
            _ => {}
        }
    }

    /// Adds the id in a value that continues for `after` bytes after the id.
    fn id(&mut self, kind: Kind, id: &str, at: Span, after: usize) {
        let raw = self.slice(at);
        let quotes = raw.starts_with(['"', '\'']);
        let end = at.range().end.checked_sub(after + usize::from(quotes));
        let id_at = end.and_then(|end| Some(end.checked_sub(id.len())?..end));
        let stands = id_at
            .map(|range| Span::new(self.file, range))
            .filter(|span| self.slice(*span) == id);
        self.found.push(Referral {
            to: Reference {
                kind,
                id: id.to_owned(),
            },
            at,
            id: stands,
        });
    }

    fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Adds links in a Markdown field. If YAML escapes it, the words in the file differ from those of the text.
    fn field_of_markdown(&mut self, node: &Node) {
        let Value::Text(text) = &node.value else {
            return;
        };
        let mut aside = Diagnostics::default();
        let links = records(&Body::read(self.file, 0, text, &mut aside));
        let raw = self.slice(node.span).to_owned();
        let start = node.span.range().start;
        for (to, _) in &links {
            let places = ids(&raw, to);
            let wanted = links.iter().filter(|(other, _)| other == to).count();
            if places.len() == wanted {
                for place in places {
                    self.link(to, node.span, Some(start + place));
                }
            } else {
                self.link(to, node.span, None);
            }
        }
    }

    fn body(&mut self, body: &Body) {
        for (to, at) in records(body) {
            let within = ids(self.slice(at), &to).into_iter().next();
            match within {
                Some(place) => self.link(&to, at, Some(at.range().start + place)),
                None => self.defined_elsewhere(&to, at, body.span),
            }
        }
    }

    /// Adds a link with a label, whose address is in a definition: `[label]: actor:id`.
    fn defined_elsewhere(&mut self, to: &Reference, at: Span, body: Span) {
        let written = to.to_string();
        let start = body.range().start + written.len() - to.id.len();
        let defined = defined(self.slice(body), &written);
        for place in &defined {
            self.link(to, at, Some(start + place));
        }
        if defined.is_empty() {
            self.link(to, at, None);
        }
    }

    fn link(&mut self, to: &Reference, at: Span, id: Option<usize>) {
        self.found.push(Referral {
            to: to.clone(),
            at,
            id: id.map(|start| Span::new(self.file, start..start + to.id.len())),
        });
    }
}

/// The links to records, with their locations.
fn records(body: &Body) -> Vec<(Reference, Span)> {
    let target = |target: &LinkTarget| match target {
        LinkTarget::Record(reference, _) => Some(reference.clone()),
        _ => None,
    };
    body.links
        .iter()
        .filter_map(|link| Some((target(&link.target)?, link.span)))
        .collect()
}

/// The positions in Markdown at which the id of a record ends a link's address.
fn ids(markdown: &str, to: &Reference) -> Vec<usize> {
    let written = to.to_string();
    let before = written.len() - to.id.len();
    let places = addresses(markdown, &written).into_iter();
    places.map(|at| at + before).collect()
}
