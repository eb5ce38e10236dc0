//! Persons' names in bibliographic data, which are split into parts.

use super::fields::{Fields, is_true};
use crate::language::scripts::is_east_asian;

/// The fields that contain the parts of a name in a format.
pub(super) struct Parts {
    /// A name without parts.
    pub(super) whole: &'static [&'static str],
    /// The given names.
    pub(super) given: &'static [&'static str],
    /// The family name.
    pub(super) family: &'static [&'static str],
}

/// The parts in CSL-JSON.
pub(super) const CSL: Parts = Parts {
    whole: &["literal", "name"],
    given: &["given"],
    family: &["family"],
};
/// The parts in Zotero's own JSON.
pub(super) const ZOTERO: Parts = Parts {
    whole: &["name", "literal"],
    given: &["firstName", "given"],
    family: &["lastName", "family"],
};

/// A name written out: given name, particles, family name, suffix. In Chinese, Japanese and Korean script, the family name comes
/// first, without a space.
pub(super) fn written(fields: &Fields<'_>, parts: &Parts) -> Option<String> {
    if let Some(whole) = fields.text(parts.whole) {
        return Some(whole);
    }
    let (given, family) = (fields.text(parts.given), fields.text(parts.family));
    let is_set = |name: &str| fields.get(name).is_some_and(is_true);
    let name = match (given, family) {
        (Some(given), Some(family)) if is_east_asian(&given) && is_east_asian(&family) => {
            return Some(format!("{family}{given}"));
        }
        (Some(given), Some(family)) if is_set("static-ordering") => format!("{family} {given}"),
        (given, family) => {
            let dropping = fields.text(&["dropping-particle"]);
            let fixed = fields.text(&["non-dropping-particle"]);
            joined(&[given, dropping, fixed, family])
        }
    };
    let suffix = fields.text(&["suffix"]);
    let name = match suffix {
        Some(suffix) if is_set("comma-suffix") => format!("{name}, {suffix}"),
        suffix => joined(&[Some(name).filter(|name| !name.is_empty()), suffix]),
    };
    (!name.is_empty()).then_some(name)
}

/// Joins parts with spaces. A particle that ends with an apostrophe or a hyphen is joined to the next part.
fn joined(parts: &[Option<String>]) -> String {
    let mut name = String::new();
    for part in parts.iter().flatten() {
        if !name.is_empty() && !name.ends_with(['\'', '’', '-']) {
            name.push(' ');
        }
        name += part;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_out_in_spoken_order() {
        for (json, name) in [
            (
                r#"{"family": "Gaal", "given": "Pieter", "dropping-particle": "van"}"#,
                "Pieter van Gaal",
            ),
            (
                r#"{"family": "Alembert", "given": "Jean", "dropping-particle": "d’"}"#,
                "Jean d’Alembert",
            ),
            (
                r#"{"family": "Cruz", "given": "Ana", "non-dropping-particle": "de la", "suffix": "III"}"#,
                "Ana de la Cruz III",
            ),
            (
                r#"{"family": "Orr", "given": "Ned", "suffix": "Jr.", "comma-suffix": true}"#,
                "Ned Orr, Jr.",
            ),
            (r#"{"family": "毛", "given": "东泽"}"#, "毛东泽"),
            (r#"{"family": "さとう", "given": "ゆき"}"#, "さとうゆき"),
            (r#"{"family": "김", "given": "철수"}"#, "김철수"),
            (
                r#"{"family": "Kovács", "given": "Anna", "static-ordering": true}"#,
                "Kovács Anna",
            ),
            (r#"{"family": "Kim", "given": "철수"}"#, "철수 Kim"),
            (r#"{"literal": "Coast Wire", "family": "x"}"#, "Coast Wire"),
            (r#"{"family": "Orr"}"#, "Orr"),
        ] {
            let object: serde_json::Map<_, _> = serde_json::from_str(json).unwrap();
            assert_eq!(
                written(&Fields(&object), &CSL).as_deref(),
                Some(name),
                "{json}"
            );
        }
    }
}
