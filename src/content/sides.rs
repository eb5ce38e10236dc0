//! The sides of a dispute: `sides` in `site.yaml`.

use super::fields::{Fields, text, value};
use super::tables;
use super::yaml::Node;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

/// A side of the dispute, as written.
#[derive(Clone, Debug)]
pub struct SideText {
    /// What it is called.
    pub name: String,
    /// The ids of the actors on it.
    pub actors: Vec<Located<String>>,
}

/// Reads `sides`: there are two, or none.
pub(super) fn read(fields: &mut Fields<'_>) -> Vec<SideText> {
    let key = fields.key_span("sides");
    let mut written = 0;
    let sides = fields.list("sides", |node, problems| {
        written += 1;
        side(node, problems)
    });
    if let Some(key) = key.filter(|_| !matches!(written, 0 | 2)) {
        let message = match written {
            1 => "`sides` has one entry, and a dispute has two sides".to_owned(),
            more => format!("`sides` has {more} entries, and the home page has room for two"),
        };
        fields.problems().push(
            Diagnostic::at(Rule::BadValue, key, message)
                .help("name two sides, or remove `sides`: the home page then lists who holds a claim and who disputes it"),
        );
        return Vec::new();
    }
    sides
}

fn side(node: Node, problems: &mut Diagnostics) -> Option<SideText> {
    let mut fields = Fields::new(&tables::SIDE, node, problems);
    let name = value(fields.text("name"));
    let actors = fields.list("actors", text);
    fields.finish();
    Some(SideText {
        name: name?,
        actors,
    })
}
