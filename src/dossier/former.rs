//! What records were called before: where links to former addresses lead.

use std::collections::BTreeMap;

use super::model::RecordId;
use crate::content::shapes::Kind;
use crate::content::{Choice, Content};

/// The former ids of all records.
#[derive(Clone, Debug, Default)]
pub struct Former {
    /// What each was, with what it is now.
    leads: BTreeMap<RecordId, RecordId>,
    /// What each record was, the first id first.
    before: BTreeMap<RecordId, Vec<RecordId>>,
}

impl Former {
    pub(super) fn new(content: &Content) -> Self {
        let mut former = Self::default();
        for kind in Kind::ALL {
            for (now, before) in content.former_ids(*kind) {
                let now = RecordId::new(*kind, now.to_owned());
                let before = RecordId::new(*kind, before.value.clone());
                let all = former.before.entry(now.clone()).or_default();
                all.push(before.clone());
                if before != now {
                    former.leads.insert(before, now);
                }
            }
        }
        former
    }

    /// Every former id, with the record that has another now.
    pub fn leads(&self) -> impl Iterator<Item = (&RecordId, &RecordId)> {
        self.leads.iter()
    }

    /// The ids that a record had before.
    pub fn of(&self, record: &RecordId) -> &[RecordId] {
        self.before.get(record).map_or(&[], Vec::as_slice)
    }

    /// The first id that a record had.
    pub fn first<'a>(&'a self, record: &'a RecordId) -> &'a RecordId {
        self.of(record).first().unwrap_or(record)
    }
}
