//! Identifies a page's article by the addresses and headlines that the page's own data and others use for it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::address;
use crate::text::fold::fold_case;
use crate::text::words::one_line;

/// An object of linked data.
pub(super) type Object = Map<String, Value>;

/// What identifies a page.
pub(super) struct Identity {
    /// Its addresses, folded.
    addresses: BTreeSet<String>,
    /// Its headings and titles, folded.
    names: Vec<String>,
}

impl Identity {
    /// `addresses` are those that the page states; `names` are those that it displays.
    pub(super) fn new(addresses: &[String], names: &[String]) -> Self {
        Self {
            addresses: addresses.iter().map(|url| address::folded(url)).collect(),
            names: names
                .iter()
                .map(|name| folded(name))
                .filter(|name| !name.is_empty())
                .collect(),
        }
    }

    /// Whether an object states the page's address; `None` if the object or the page has no address.
    pub(super) fn is_at(&self, object: &Object) -> Option<bool> {
        let theirs = addresses(object);
        if theirs.is_empty() || self.addresses.is_empty() {
            return None;
        }
        Some(theirs.iter().any(|url| self.addresses.contains(url)))
    }

    /// Whether an object has the page's headline; `None` if the page has no headline.
    pub(super) fn is_named(&self, object: &Object) -> Option<bool> {
        let own: Vec<String> = ["headline", "name", "alternativeHeadline"]
            .iter()
            .filter_map(|field| object.get(*field)?.as_str())
            .map(|name| folded(&super::words(name)))
            .filter(|name| !name.is_empty())
            .collect();
        (!own.is_empty()).then(|| own.iter().any(|name| self.has_name(name)))
    }

    fn has_name(&self, own: &str) -> bool {
        self.names.iter().any(|name| same_headline(own, name))
    }

    /// Whether an object is clearly about something else.
    pub(super) fn is_of_another(&self, object: &Object) -> bool {
        self.is_at(object) == Some(false) && self.is_named(object) != Some(true)
            || self.is_at(object).is_none()
                && self.is_named(object) == Some(false)
                && !self.names.is_empty()
                && self.shares_nothing(object)
    }

    /// Whether an object's headline shares none of the longer words of the page's.
    fn shares_nothing(&self, object: &Object) -> bool {
        let long = |text: &str| -> BTreeSet<String> {
            text.split(' ')
                .filter(|word| word.chars().count() >= 4)
                .map(str::to_owned)
                .collect()
        };
        let ours: BTreeSet<String> = self.names.iter().flat_map(|name| long(name)).collect();
        ["headline", "name"]
            .iter()
            .filter_map(|field| object.get(*field)?.as_str())
            .all(|name| {
                let theirs = long(&folded(name));
                !theirs.is_empty() && theirs.is_disjoint(&ours)
            })
    }
}

/// Whether two folded headlines are the same, even if one is truncated or has the site's name next to it.
fn same_headline(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let is_part = short.split(' ').count() >= 3 || short.chars().count() >= 14;
    short == long || (is_part && long.contains(short))
}

/// The addresses of an object, folded. A fragment identifies a part of a page.
fn addresses(object: &Object) -> Vec<String> {
    let of = |value: &Value| match value {
        Value::String(url) => Some(url.clone()),
        Value::Object(page) => ["@id", "url"]
            .iter()
            .find_map(|field| Some(page.get(*field)?.as_str()?.to_owned())),
        _ => None,
    };
    ["url", "@id", "mainEntityOfPage"]
        .iter()
        .filter_map(|field| of(object.get(*field)?))
        .filter(|url| url.contains("://") && !address::is_front_page(url))
        .map(|url| address::folded(&url))
        .collect()
}

/// A headline reduced to its words.
fn folded(name: &str) -> String {
    let words: String = fold_case(name)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    one_line(&words)
}
