//! What an annotation says, for the page: the records it names with their names, and its fields as they are written.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::content::article::{ArticleText, Stance};
use crate::content::tables::SELECTOR_FIELDS;
use crate::content::yaml::{self, Node};
use crate::content::{Choice, Record};
use crate::diagnostic::{Diagnostics, FileId};
use crate::dossier::{Annotation, Holder, Polarity, What, polarity};
use crate::workspace::Checked;
use crate::workspace::annotate::Entry;

/// A record, with its name in the dossier's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Named {
    kind: &'static str,
    id: String,
    /// The id itself if there is no such record.
    name: String,
}

impl Named {
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn of(checked: &Checked, kind: &'static str, id: &str) -> Self {
        let dossier = &checked.dossier;
        let name = match kind {
            "actor" => dossier.actors.get(id).map(|one| one.name.short.as_str()),
            "place" => dossier.places.get(id).map(|one| one.name.short.as_str()),
            "claim" => dossier.claims.get(id).map(|one| one.short.as_str()),
            "event" => dossier.events.get(id).map(|one| one.title.as_str()),
            "term" => dossier.terms.get(id).map(|one| one.term.as_str()),
            _ => None,
        };
        Self {
            kind,
            id: id.to_owned(),
            name: name.unwrap_or(id).to_owned(),
        }
    }
}

/// What an annotation says.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Meaning {
    /// The record that it is about: who is mentioned or speaks, the claim, the event, the term.
    about: Option<Named>,
    /// The place whose name is used for an actor.
    via: Option<Named>,
    /// Who holds a claim, as it is meant: an actor, or the article's words for someone.
    holder: Option<Value>,
    /// Other records that its fields name.
    others: Vec<Named>,
    /// `for`, `against` or `open`.
    side: Option<&'static str>,
    /// Its fields as they are written, except its passage.
    fields: Map<String, Value>,
}

/// The annotations of an article as they are written.
pub(super) struct Written(Option<Node>);

impl Written {
    pub(super) fn of(record: &Record<ArticleText>) -> Self {
        let yaml = &record.text.annotations_yaml;
        // It was read before, and what is wrong with it was said then.
        Self(yaml::parse(
            FileId::default(),
            0,
            yaml,
            &mut Diagnostics::default(),
        ))
    }

    /// The fields of an annotation, except its passage and who made it.
    fn fields(&self, entry: &Entry<'_>) -> Map<String, Value> {
        let lists = self.0.as_ref().map(as_data);
        let list = lists
            .as_ref()
            .and_then(|lists| lists.get(entry.kind.list()));
        let all = list
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice);
        let exact = entry.common.selector.exact.value.as_str();
        let is_it = |one: &&Value| one.get("exact").and_then(Value::as_str) == Some(exact);
        let numbered = all.get(entry.number.saturating_sub(1)).filter(is_it);
        let found = numbered.or_else(|| all.iter().find(is_it));
        let mut fields = found
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        fields.retain(|name, _| {
            !SELECTOR_FIELDS.contains(&name.as_str())
                && !["by", "status", "allow"].contains(&name.as_str())
        });
        fields
    }
}

fn as_data(node: &Node) -> Value {
    match &node.value {
        yaml::Value::Null => Value::Null,
        yaml::Value::Text(text) => Value::String(text.clone()),
        yaml::Value::List(items) => items.iter().map(as_data).collect(),
        yaml::Value::Map(fields) => fields
            .iter()
            .map(|(key, value)| (key.value.clone(), as_data(value)))
            .collect(),
    }
}

/// The fields that name the record that an annotation is about, with its kind.
const ABOUT: [(&str, &str); 6] = [
    ("actor", "actor"),
    ("place", "place"),
    ("speaker", "actor"),
    ("claim", "claim"),
    ("event", "event"),
    ("term", "term"),
];

/// Fields that name a record beside what an annotation is about, with its kind.
const OTHERS: [(&str, &str); 4] = [
    ("holder", "actor"),
    ("according_to", "actor"),
    ("event", "event"),
    ("relative_to", "event"),
];

impl Meaning {
    pub(super) fn of(
        entry: &Entry<'_>,
        record: &Record<ArticleText>,
        written: &Written,
        checked: &Checked,
    ) -> Self {
        let span = entry.common.selector.exact.span;
        let bound = checked.dossier.articles.get(record.id.as_str());
        let bound = bound.and_then(|one| one.annotations.iter().find(|one| one.span == span));
        let fields = written.fields(entry);
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let mut about = ABOUT.iter();
        let about = about.find_map(|(field, kind)| Some(Named::of(checked, kind, text(field)?)));
        let stance = text("stance").and_then(|word| {
            let mut all = Stance::ALL.iter().copied();
            all.find(|stance| stance.as_str() == word)
        });
        Self {
            about,
            via: text("via").map(|id| Named::of(checked, "place", id)),
            holder: bound.and_then(|one| holder(one, checked)),
            others: OTHERS
                .iter()
                .filter_map(|(field, kind)| Some(Named::of(checked, kind, text(field)?)))
                .collect(),
            side: stance.map(|stance| match polarity(stance) {
                Polarity::For => "for",
                Polarity::Against => "against",
                Polarity::Open => "open",
            }),
            fields,
        }
    }
}

fn holder(annotation: &Annotation, checked: &Checked) -> Option<Value> {
    let What::Claim(attestation) = &annotation.what else {
        return None;
    };
    Some(match &attestation.holder {
        Holder::Actor(id) => json!(Named::of(checked, "actor", id.as_str())),
        Holder::Unnamed(words) => json!({"unnamed": words}),
        Holder::Article | Holder::Presupposed => Value::Null,
    })
}
