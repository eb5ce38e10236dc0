//! An outline that no place has stands on no map.

use crate::content::Content;
use crate::content::area::AREAS;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    let used = |id: &str| {
        let mut areas = content
            .places
            .iter()
            .filter_map(|place| place.text.area.as_ref());
        areas.any(|area| area.value == id)
    };
    for area in content.areas.iter().filter(|area| !used(&area.id)) {
        let message = format!("no place has the outline `{AREAS}/{}`", area.id);
        let problem = Diagnostic::at(Rule::UnusedArea, Span::new(area.file, 0..0), message);
        problems.push(problem.help(format!(
            "write `area: {}` into the record of its place",
            area.id
        )));
    }
}
