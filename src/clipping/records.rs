//! Uses the dossier's records to read the lines above and below a text. A line that is exactly the name of a publisher or a place
//! states it in any position.

use super::received::Received;
use super::unread::Unread;
use crate::analysis::gazetteer::Gazetteer;

impl Received {
    /// Reads the lines that are names of records.
    pub(super) fn read_by_records(&mut self, gazetteer: &Gazetteer) {
        let is_publisher = |words: &str| gazetteer.publisher_named(words).is_some();
        let known = self.publisher.as_deref().is_some_and(is_publisher);
        if !known {
            self.find_publisher(&is_publisher);
        }
        if self.dateline.is_none() {
            let names = self
                .unread
                .iter()
                .filter(|one| matches!(one, Unread::Name(_) | Unread::Line(_)));
            let place = names
                .map(Unread::words)
                .find(|words| gazetteer.place_named(words).is_some());
            self.dateline = place.map(str::to_owned);
            let taken = self.dateline.clone();
            self.unread
                .retain(|one| Some(one.words()) != taken.as_deref());
        }
    }

    fn find_publisher(&mut self, is_publisher: &impl Fn(&str) -> bool) {
        // A publisher's name that was read as the headline, above the actual headline.
        let mistaken = self
            .title
            .clone()
            .filter(|title| self.publisher.is_none() && is_publisher(title));
        if let Some(name) = mistaken {
            let next = self.unread.iter().position(
                |one| matches!(one, Unread::Line(words) if words.split_whitespace().count() >= 2),
            );
            self.title = next
                .map(|at| self.unread.remove(at).words().to_owned())
                .or_else(|| self.description.take());
            let title = self.title.clone();
            self.left_out.retain(|line| Some(line) != title.as_ref());
            self.publisher = Some(name);
            return;
        }
        let in_unread = self
            .unread
            .iter()
            .map(Unread::words)
            .find(|words| is_publisher(words));
        let found = in_unread.or_else(|| {
            self.left_out
                .iter()
                .map(String::as_str)
                .find(|line| is_publisher(line))
        });
        let Some(name) = found.map(str::to_owned) else {
            return;
        };
        self.left_out.retain(|line| *line != name);
        self.unread.retain(|one| one.words() != name);
        let before = self.publisher.replace(name);
        self.unread.extend(before.map(Unread::Publisher));
        self.has_foreign_footer = false;
    }
}
