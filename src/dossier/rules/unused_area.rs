//! An outline that no place has is on no map.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::content::area::AREAS;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    let areas = content.places.iter();
    let areas = areas.filter_map(|place| place.text.area.as_ref());
    let used: BTreeSet<&str> = areas.map(|area| area.value.as_str()).collect();
    let unused = |id: &str| !used.contains(id);
    for area in content.areas.iter().filter(|area| unused(&area.id)) {
        let message = format!("no place has the outline `{AREAS}/{}`", area.id);
        let problem = Diagnostic::at(Rule::UnusedArea, Span::new(area.file, 0..0), message);
        problems.push(problem.help(format!(
            "add `area: {}` to the record of its place",
            area.id
        )));
    }
}
