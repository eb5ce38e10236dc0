//! Claims that nobody can hold: they contradict themselves, what they refine, or one of what they refine the other; and claims that
//! refine others without being as exact.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Content;
use crate::content::amount::AmountText;
use crate::content::folder::Record;
use crate::content::records::ClaimText;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

/// Reports every claim whose relations to others cannot all be meant.
pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    let claims = content.claims.iter();
    let claims = Claims(claims.map(|one| (one.id.as_str(), one)).collect());
    for record in &content.claims {
        claims.check_contraries(record, problems);
        claims.check_values(record, problems);
    }
}

struct Claims<'a>(BTreeMap<&'a str, &'a Record<ClaimText>>);

impl<'a> Claims<'a> {
    fn refined(&self, id: &str) -> &'a [Located<String>] {
        let record = self.0.get(id);
        record.map_or(&[], |record| record.text.refines.as_slice())
    }

    /// A claim and all that it refines, directly and through others: whoever holds it holds them.
    fn held_with(&self, id: &'a str) -> BTreeSet<&'a str> {
        let mut held = BTreeSet::from([id]);
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            let wider = self.refined(next).iter().map(|one| one.value.as_str());
            open.extend(wider.filter(|wider| held.insert(wider)));
        }
        held
    }

    /// Reports contradictions among what whoever holds a claim holds with it, unless what it refines has them already.
    fn check_contraries(&self, record: &'a Record<ClaimText>, problems: &mut Diagnostics) {
        let held = self.held_with(&record.id);
        let of_refined: Vec<BTreeSet<&str>> = record
            .text
            .refines
            .iter()
            .filter(|wider| wider.value != record.id)
            .map(|wider| self.held_with(&wider.value))
            .collect();
        for one in held.iter().filter_map(|id| self.0.get(id)) {
            // An unknown claim is reported as that.
            let known = one.text.contradicts.iter();
            for other in known.filter(|other| self.0.contains_key(other.value.as_str())) {
                let both = [one.id.as_str(), other.value.as_str()];
                let has = |held: &BTreeSet<&str>| both.iter().all(|id| held.contains(id));
                if has(&held) && !of_refined.iter().any(has) {
                    problems.push(self.contrary(record, one, other));
                }
            }
        }
    }

    fn contrary(
        &self,
        record: &'a Record<ClaimText>,
        one: &Record<ClaimText>,
        other: &Located<String>,
    ) -> Diagnostic {
        if one.id == other.value {
            let message = format!("`{}` contradicts itself", one.id);
            return Diagnostic::at(Rule::CircularReference, other.span, message)
                .help("remove it, or write the id of the claim that was meant");
        }
        let refined = match record.id == one.id {
            true => other.value.as_str(),
            false => one.id.as_str(),
        };
        let message = if record.id == one.id || record.id == other.value {
            format!(
                "`{}` refines `{refined}`, and one of the two contradicts the other",
                record.id
            )
        } else {
            format!(
                "`{}` refines `{}` and `{}`, which contradict each other",
                record.id, one.id, other.value
            )
        };
        let way = record
            .text
            .refines
            .iter()
            .find(|wider| self.held_with(&wider.value).contains(refined));
        let problem = Diagnostic::at(Rule::FieldConflict, other.span, message);
        let problem = match way {
            Some(way) => problem.related(way.span, "refined here"),
            None => problem,
        };
        problem.help("whoever holds a claim also holds what it refines, so nobody could hold this one: remove it from `contradicts` or from `refines`")
    }

    /// Reports values that are not within those of what the claim refines. What it refines through others without such a value counts, too.
    fn check_values(&self, record: &'a Record<ClaimText>, problems: &mut Diagnostics) {
        let Some(value) = &record.text.value else {
            return;
        };
        for way in &record.text.refines {
            let mut seen = BTreeSet::from([record.id.as_str()]);
            let mut open = vec![way.value.as_str()];
            while let Some(id) = open.pop() {
                if !seen.insert(id) {
                    continue;
                }
                match self.value_like(&value.value, id) {
                    Some(wider) if !value.value.is_within(&wider.value) => {
                        problems.push(not_within(record, value, way, (id, wider)));
                    }
                    Some(_) => {}
                    None => {
                        open.extend(self.refined(id).iter().map(|one| one.value.as_str()));
                    }
                }
            }
        }
    }

    /// The value of a claim, if it can be compared with another.
    fn value_like(&self, value: &AmountText, id: &str) -> Option<&'a Located<AmountText>> {
        let other = self.0.get(id)?.text.value.as_ref()?;
        value.is_comparable(&other.value).then_some(other)
    }
}

fn not_within(
    record: &Record<ClaimText>,
    value: &Located<AmountText>,
    way: &Located<String>,
    (wider_id, wider): (&str, &Located<AmountText>),
) -> Diagnostic {
    let (value_words, wider_words) = (value.value.in_words(), wider.value.in_words());
    let message = format!(
        "`{}` cannot refine `{wider_id}`: whoever says {value_words} does not say {wider_words}",
        record.id
    );
    Diagnostic::at(Rule::FieldConflict, way.span, message)
        .related(value.span, value_words)
        .related(wider.span, wider_words)
        .help("a claim refines another if it is a more exact form of it: correct one of the values, or remove it from `refines`; claims that exclude each other are listed in `contradicts`")
}
