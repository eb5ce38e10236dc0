//! A page's linked data (JSON-LD 1.1, schema.org): its objects, their references, and the object for the page's article.
//!
//! A page has data about itself and about others: related articles, the posts of a live blog, the list of a section. An object is
//! used only if its address or headline shows that it is about this page, or if it is the only one.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::words;
use super::identity::{Identity, Object};

/// What a page's linked data says about the page.
#[derive(Default)]
pub(super) struct Linked {
    /// The objects about the article, the best match first.
    pub(super) own: Vec<Object>,
    /// The objects about the page that contains it.
    pub(super) page: Vec<Object>,
    by_id: BTreeMap<String, Value>,
}

/// How deep lists and objects are followed.
const DEEPEST: usize = 10;
/// The most objects that are read.
const MOST: usize = 3_000;

impl Linked {
    /// Reads all scripts of a page together, since one may refer to an object in another.
    pub(super) fn new(scripts: &[Value], identity: &Identity) -> Self {
        let mut found = Found::default();
        for script in scripts {
            found.visit(&plainly_named(script, 0), Place::Own, 0);
        }
        Self {
            own: chosen(&found.works, identity),
            page: chosen_page(&found.pages, identity),
            by_id: found.by_id,
        }
    }

    /// The first text in a field of the article's objects.
    pub(super) fn text(&self, field: &str) -> Option<String> {
        self.own
            .iter()
            .find_map(|object| text_of(object.get(field)?))
    }

    /// All texts in some fields of the article's objects.
    pub(super) fn texts(&self, fields: &[&str]) -> Vec<String> {
        texts(&self.own, fields)
    }

    /// All texts in a field of those objects that describe the article as certainly as the first one does.
    pub(super) fn texts_of_article(&self, field: &str) -> Vec<String> {
        let headline = |object: &Object| object.get("headline").or(object.get("name")).cloned();
        let first = self.own.first();
        let same = self.own.iter().filter(|object| {
            first.is_some_and(|first| {
                is_beside(first) == is_beside(object) && headline(first) == headline(object)
            })
        });
        let same: Vec<Object> = same.cloned().collect();
        let found = texts(&same, &[field]);
        if found.is_empty() {
            self.texts(&[field]).into_iter().take(1).collect()
        } else {
            found
        }
    }

    /// All texts in some fields of the page's objects.
    pub(super) fn texts_of_page(&self, fields: &[&str]) -> Vec<String> {
        texts(&self.page, fields)
    }

    /// The non-empty values of a field, first of the article and then of the page.
    pub(super) fn values(&self, field: &str) -> Vec<&Value> {
        let objects = self.own.iter().chain(&self.page);
        let fields = objects.filter_map(|object| object.get(field));
        fields.map(|value| self.resolved(value)).collect()
    }

    /// The object that a value refers to, or the value itself.
    pub(super) fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        let id = match value {
            Value::Object(object) if !object.contains_key("name") => object.get("@id"),
            _ => None,
        };
        id.and_then(Value::as_str)
            .and_then(|id| self.defined(id))
            .unwrap_or(value)
    }

    /// The object with an id. A relative id is the same as a full one that ends with it.
    fn defined(&self, id: &str) -> Option<&Value> {
        let fragment = id.rsplit_once('#').map(|(_, fragment)| fragment);
        let same_fragment = || {
            let fragment = fragment?;
            let mut same = self.by_id.iter().filter(|(known, _)| {
                known
                    .rsplit_once('#')
                    .is_some_and(|(_, own)| own == fragment)
            });
            match (same.next(), same.next()) {
                (Some((_, only)), None) => Some(only),
                _ => None,
            }
        };
        self.by_id.get(id).or_else(same_fragment)
    }
}

/// Linked data with the field names of schema.org, without a prefix or the address of the vocabulary.
fn plainly_named(value: &Value, depth: usize) -> Value {
    const PREFIXES: &[&str] = &["schema:", "https://schema.org/", "http://schema.org/"];
    let bare = |name: &str| {
        let found = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix));
        found.unwrap_or(name).to_owned()
    };
    match value {
        Value::Array(values) if depth <= DEEPEST => values
            .iter()
            .map(|value| plainly_named(value, depth + 1))
            .collect(),
        Value::Object(object) if depth <= DEEPEST => {
            let fields = object.iter();
            Value::Object(
                fields
                    .map(|(name, value)| (bare(name), plainly_named(value, depth + 1)))
                    .collect(),
            )
        }
        value => value.clone(),
    }
}

fn texts(objects: &[Object], fields: &[&str]) -> Vec<String> {
    let of = |object: &Object| {
        let values = fields.iter().find_map(|field| object.get(*field))?;
        let words: Vec<String> = match values {
            Value::Array(values) => values.iter().filter_map(text_of).collect(),
            one => text_of(one).into_iter().collect(),
        };
        Some(words)
    };
    objects.iter().filter_map(of).flatten().collect()
}

/// The text of a value.
pub(super) fn text_of(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => words(text),
        Value::Number(number) => number.to_string(),
        Value::Object(object) => words(object.get("@value")?.as_str()?),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// Whether an object is on its own or in a list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Own,
    Listed,
}

/// The sort of an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A published work.
    Work,
    /// The page that contains it.
    Page,
}

struct Item {
    object: Object,
    place: Place,
}

#[derive(Default)]
struct Found {
    works: Vec<Item>,
    pages: Vec<Item>,
    by_id: BTreeMap<String, Value>,
    seen: usize,
}

impl Found {
    fn visit(&mut self, value: &Value, place: Place, depth: usize) {
        self.seen += 1;
        if depth > DEEPEST || self.seen > MOST {
            return;
        }
        match value {
            Value::Array(values) => {
                for value in values {
                    self.visit(value, place, depth + 1);
                }
            }
            Value::Object(object) => self.object(object, place, depth),
            _ => {}
        }
    }

    fn object(&mut self, object: &Object, place: Place, depth: usize) {
        self.define(object);
        let item = || Item {
            object: object.clone(),
            place,
        };
        match sort(object) {
            Some(Sort::Work) => self.works.push(item()),
            Some(Sort::Page) => self.pages.push(item()),
            None => {}
        }
        for (field, value) in object {
            let inner = if OWN_FIELDS.contains(&field.as_str()) {
                place
            } else {
                Place::Listed
            };
            self.visit(value, inner, depth + 1);
        }
    }

    /// Stores an object that has an id and content. Of several with the same id, the one with the most content is kept.
    fn define(&mut self, object: &Object) {
        let Some(id) = object.get("@id").and_then(Value::as_str) else {
            return;
        };
        let says = |object: &Object| object.keys().filter(|key| !key.starts_with('@')).count();
        let known = self.by_id.get(id).and_then(Value::as_object);
        if says(object) > known.map_or(0, says) {
            self.by_id
                .insert(id.to_owned(), Value::Object(object.clone()));
        }
    }
}

/// Fields whose objects belong to the page as much as the object around them.
const OWN_FIELDS: &[&str] = &["@graph", "mainEntity", "mainEntityOfPage", "@list", "@set"];

/// The endings of schema.org's types for works.
const WORKS: &[&str] = &[
    "Article",
    "Posting",
    "Report",
    "Review",
    "Recipe",
    "Question",
    "CreativeWork",
    "HowTo",
    "Chapter",
    "Episode",
    "VideoObject",
    "AudioObject",
    "PodcastEpisode",
    "Event",
    "PressRelease",
];

fn sort(object: &Object) -> Option<Sort> {
    let kinds: Vec<&str> = match object.get("@type")? {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    };
    let name = |kind: &'static str, full: &str| {
        let own = full.rsplit(['/', '#', ':']).next().unwrap_or(full);
        own.ends_with(kind)
    };
    let is = |ends: &[&'static str]| {
        kinds
            .iter()
            .any(|full| ends.iter().any(|end| name(end, full)))
    };
    // A job posting is about the job.
    if is(&["JobPosting"]) {
        None
    } else if is(WORKS) {
        Some(Sort::Work)
    } else {
        is(&["Page"]).then_some(Sort::Page)
    }
}

/// The works that describe the page, the best match first.
fn chosen(works: &[Item], identity: &Identity) -> Vec<Object> {
    let by = |fits: &dyn Fn(&Object) -> bool| {
        let mut fitting: Vec<&Item> = works.iter().filter(|item| fits(&item.object)).collect();
        // A match in headline and address comes before one in address only, and an object on its own before one in a list.
        fitting.sort_by_key(|item| {
            (
                identity.is_named(&item.object) != Some(true),
                is_beside(&item.object),
                item.place,
            )
        });
        fitting
            .into_iter()
            .map(|item| item.object.clone())
            .collect::<Vec<_>>()
    };
    let at_address = by(&|object| identity.is_at(object) == Some(true));
    if !at_address.is_empty() {
        return at_address;
    }
    let named = by(&|object| identity.is_named(object) == Some(true));
    if !named.is_empty() {
        return named;
    }
    // If no work matches the page, the only one may still be its article, unless it clearly describes something else.
    let own: Vec<&Item> = works
        .iter()
        .filter(|item| item.place == Place::Own && !is_beside(&item.object))
        .collect();
    match own.as_slice() {
        [only] if !identity.is_of_another(&only.object) => vec![only.object.clone()],
        [first, rest @ ..] if !rest.is_empty() => {
            let same = rest
                .iter()
                .all(|other| says_the_same(&first.object, &other.object));
            if same && !identity.is_of_another(&first.object) {
                vec![first.object.clone()]
            } else {
                Vec::new()
            }
        }
        _ => Vec::new(),
    }
}

/// Whether an object is a video or a recording, which has its own date.
fn is_beside(object: &Object) -> bool {
    let kind = object.get("@type").map(Value::to_string);
    kind.is_some_and(|kind| {
        ["VideoObject", "AudioObject", "Event", "CreativeWork\""]
            .iter()
            .any(|beside| kind.contains(beside))
    })
}

/// Whether two works agree on author and date.
fn says_the_same(one: &Object, other: &Object) -> bool {
    ["datePublished", "author", "headline"]
        .iter()
        .all(|field| one.get(*field) == other.get(*field))
}

/// The object for the page itself: the one with its address, or else the only one.
fn chosen_page(pages: &[Item], identity: &Identity) -> Vec<Object> {
    let own = || pages.iter().filter(|item| item.place == Place::Own);
    let at = own().find(|item| identity.is_at(&item.object) == Some(true));
    let only = || {
        let mut own = own();
        match (own.next(), own.next()) {
            (Some(only), None) if !identity.is_of_another(&only.object) => Some(only),
            _ => None,
        }
    };
    at.or_else(only)
        .map(|item| item.object.clone())
        .into_iter()
        .collect()
}
