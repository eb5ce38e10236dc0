//! Decides what a date in a sentence belongs to: the event, or someone's words about it.
//!
//! "Ada Lorne on Sunday rejected reports of a fire that killed seven": Sunday is the day of the rejection. If this is not certain,
//! the answer is no.

use std::ops::Range;

use super::tense::is_verb;
use super::tokens::Token;
use super::vocabulary::{is_part_of_day, month, weekday};
use crate::language::en::reporting::is_cue;
use crate::language::lexicon::EN;

/// Whether the words for an event, or their clause, say that it happened at a date. Both ranges are in tokens.
pub(super) fn tells_when(tokens: &[Token<'_>], date: &Range<usize>, event: &Range<usize>) -> bool {
    let sentence = Sentence { tokens };
    let clause = sentence.clause(date);
    let part = event.start.max(clause.start)..event.end.min(clause.end);
    let within = event.start <= date.start && date.end <= event.end;
    // "announced on Tuesday that …": words that begin with a reporting verb are about the statement.
    let is_a_saying =
        within && clause.contains(&event.start) && is_cue(sentence.small(event.start));
    // A date among the words for the event is the event's, whoever speaks in the clause: "condoled with the victims of the fire of
    // 14 March".
    let around = if within { &part } else { &clause };
    if part.is_empty() || (sentence.speaks(around) && !is_a_saying) {
        return false;
    }
    within || (!sentence.is_bound(date.start) && sentence.is_joined(&clause, date, &part))
}

struct Sentence<'a, 'b> {
    tokens: &'a [Token<'b>],
}

impl Sentence<'_, '_> {
    fn small(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.small.as_str())
    }

    /// The clause that contains the date. If the date opens the sentence, it belongs to the clause after it: "On Friday, a fire …".
    fn clause(&self, date: &Range<usize>) -> Range<usize> {
        let start = (0..date.start)
            .rev()
            .find(|at| self.parts(*at))
            .map_or(0, |at| at + 1);
        let from = |at: usize| {
            (at..self.tokens.len())
                .find(|at| self.parts(*at))
                .unwrap_or(self.tokens.len())
        };
        let end = from(date.end);
        let opens = (start..end).all(|at| date.contains(&at) || self.is_of_time(at));
        let opens = opens
            && start
                .checked_sub(1)
                .is_none_or(|before| self.ends_sentence(before));
        if opens && self.small(end) == "," {
            start..from(end + 1)
        } else {
            self.with_verb(start..end)
        }
    }

    /// Extends a part without a verb to a whole clause. A part that is merely set off by commas ("in Sarn, Coastland, on Friday")
    /// belongs to the text before it, or at the beginning of a clause to the text after it.
    fn with_verb(&self, clause: Range<usize>) -> Range<usize> {
        let has_verb = |clause: &Range<usize>| clause.clone().any(|at| is_verb(self.tokens, at));
        let is_comma = |at: usize| self.small(at) == ",";
        let mut whole = clause.clone();
        while !has_verb(&whole) {
            let Some(comma) = whole.start.checked_sub(1).filter(|at| is_comma(*at)) else {
                break;
            };
            let before = (0..comma).rev().find(|at| self.parts(*at));
            whole.start = before.map_or(0, |at| at + 1);
        }
        while !has_verb(&whole) && is_comma(whole.end) {
            let next = whole.end + 1..self.tokens.len();
            whole.end = next.clone().find(|at| self.parts(*at)).unwrap_or(next.end);
        }
        if has_verb(&whole) { whole } else { clause }
    }

    /// Whether a word or sign separates two clauses.
    fn parts(&self, at: usize) -> bool {
        // "burned and then exploded on Friday" is a single sequence of events.
        let goes_on = self.small(at) == "and" && self.small(at + 1) == "then";
        self.ends_sentence(at)
            || matches!(
                self.small(at),
                "," | ":"
                    | "—"
                    | "–"
                    | "("
                    | ")"
                    | "“"
                    | "”"
                    | "\""
                    | "but"
                    | "or"
                    | "while"
                    | "after"
                    | "before"
                    | "as"
                    | "because"
                    | "so"
                    | "when"
                    | "if"
                    | "although"
                    | "though"
                    | "whereas"
                    | "where"
                    | "whether"
                    | "that"
                    | "who"
                    | "whom"
                    | "whose"
                    | "which"
            )
            || (self.small(at) == "and" && !goes_on)
    }

    fn ends_sentence(&self, at: usize) -> bool {
        matches!(self.small(at), "." | "!" | "?" | ";" | "…")
    }

    /// Whether a word only expresses time.
    fn is_of_time(&self, at: usize) -> bool {
        let small = self.small(at);
        weekday(small).is_some()
            || month(small).is_some()
            || is_part_of_day(small)
            || small.starts_with(|c: char| c.is_ascii_digit())
            || matches!(
                small,
                "on" | "in"
                    | "at"
                    | "of"
                    | "the"
                    | "late"
                    | "early"
                    | "last"
                    | "around"
                    | "about"
                    | "shortly"
            )
    }

    /// Whether a clause reports speech: it contains a reporting verb, or a noun for a statement.
    fn speaks(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| {
            let small = self.small(at);
            is_cue(small) || EN.time.accounts.has(small)
        })
    }

    /// Whether the date is an end or a beginning of something: "until Saturday".
    fn is_bound(&self, date: usize) -> bool {
        let before = date.checked_sub(1).map_or("", |before| self.small(before));
        matches!(
            before,
            "until" | "till" | "by" | "since" | "from" | "to" | "for"
        )
    }

    /// Whether the words for an event and a date in the same clause belong together. They do if the event is the subject of the
    /// clause or its words contain the verb, and no other verb is in between.
    fn is_joined(&self, clause: &Range<usize>, date: &Range<usize>, event: &Range<usize>) -> bool {
        let between = if date.start < event.start {
            date.end..event.start
        } else {
            event.end..date.start
        };
        let goes_on = |at: usize| at.checked_sub(1).is_some_and(|at| self.small(at) == "then");
        let is_verb = |at: &usize| is_verb(self.tokens, *at) && !goes_on(*at);
        let verbs = |range: Range<usize>| range.filter(is_verb).count();
        let opens = (clause.start..event.start).all(|at| {
            date.contains(&at) || self.is_of_time(at) || matches!(self.small(at), "a" | "an" | ",")
        });
        if verbs(event.clone()) > 0 {
            return verbs(between) == 0;
        }
        opens && verbs(between) <= 1
    }
}

#[cfg(test)]
mod tests {
    use super::super::English;
    use crate::language::time::TimeLanguage;

    #[track_caller]
    fn expect(text: &str, date: &str, event: &str, wanted: bool) {
        let range = |words: &str| {
            let start = text.find(words).unwrap();
            start..start + words.len()
        };
        let told = English.tells_when(text, &range(date), &range(event));
        assert_eq!(told, wanted, "{text} ({date})");
    }

    #[test]
    fn a_date_belongs_to_its_own_clause() {
        for (text, date, event, wanted) in [
            (
                "Ada Lorne on Sunday rejected reports of a fire that killed seven.",
                "Sunday",
                "a fire that killed seven",
                false,
            ),
            (
                "A fire killed seven, officials said on Saturday.",
                "Saturday",
                "A fire killed seven",
                false,
            ),
            (
                "Officials said on Saturday that a fire had killed seven on Friday.",
                "Saturday",
                "a fire had killed seven",
                false,
            ),
            (
                "Officials said on Saturday that a fire had killed seven on Friday.",
                "Friday",
                "a fire had killed seven",
                true,
            ),
            ("A fire on Friday killed seven.", "Friday", "A fire", true),
            (
                "A fire broke out in Sarn, Coastland, on Friday.",
                "Friday",
                "A fire broke out",
                true,
            ),
            (
                "The fire, on Friday, killed seven.",
                "Friday",
                "The fire",
                true,
            ),
            (
                "A fire killed seven, officials said, on Friday.",
                "Friday",
                "A fire killed seven",
                false,
            ),
            (
                "Kharvan, on Sunday, rejected reports of a fire.",
                "Sunday",
                "a fire",
                false,
            ),
            (
                "Ada Lorne, the mayor, on Sunday, visited the site of the fire.",
                "Sunday",
                "the fire",
                false,
            ),
            (
                "A fire killed seven, and the mayor resigned, on Friday.",
                "Friday",
                "A fire killed seven",
                false,
            ),
            (
                "A fire broke out at the docks late on Friday.",
                "Friday",
                "A fire",
                true,
            ),
            (
                "A fire broke out at the docks late on Friday.",
                "Friday",
                "fire broke out",
                true,
            ),
            (
                "On Friday, a fire killed seven.",
                "Friday",
                "a fire killed seven",
                true,
            ),
            (
                "Late on Friday a fire killed seven.",
                "Friday",
                "a fire",
                true,
            ),
            (
                "Seven died when a warehouse burned and then exploded late on Friday, officials said on Saturday.",
                "Friday",
                "a warehouse burned",
                true,
            ),
            (
                "Seven died when a warehouse burned and then exploded late on Friday, officials said on Saturday.",
                "Saturday",
                "a warehouse burned",
                false,
            ),
            (
                "Ada Lorne on Monday visited the site of the fire.",
                "Monday",
                "the fire",
                false,
            ),
            (
                "Firefighters on Sunday put out the fire.",
                "Sunday",
                "the fire",
                false,
            ),
            (
                "Lorne met Farrant on Monday and spoke of the fire.",
                "Monday",
                "the fire",
                false,
            ),
            (
                "The council voted on Tuesday to close the bridge.",
                "Tuesday",
                "close the bridge",
                false,
            ),
            (
                "The fire delayed the talks until Saturday.",
                "Saturday",
                "The fire",
                false,
            ),
            // A date among the words for the event is the event's, whoever speaks in the clause.
            (
                "The ministry expresses its condolences to the victims of the fire of 14 March.",
                "14 March",
                "the fire of 14 March",
                true,
            ),
            (
                "Lorne on Sunday rejected reports of a fire on Friday.",
                "Friday",
                "a fire on Friday",
                true,
            ),
            (
                "Lorne on Sunday rejected reports of a fire on Friday.",
                "Sunday",
                "a fire on Friday",
                false,
            ),
            (
                "They talked on Thursday.",
                "Thursday",
                "They talked on Thursday",
                true,
            ),
            (
                "Velm announced on Tuesday that it will burn.",
                "Tuesday",
                "announced on Tuesday that it will burn",
                true,
            ),
            (
                "They said on Thursday it had burned.",
                "Thursday",
                "They said on Thursday it had burned",
                false,
            ),
            (
                "The ministry confirmed on Monday a fire.",
                "Monday",
                "a fire",
                false,
            ),
            (
                "Kharvan denied it on Sunday. A fire killed seven.",
                "Sunday",
                "A fire killed seven",
                false,
            ),
            (
                "The bridge was closed on Friday, the council said.",
                "Friday",
                "The bridge was closed",
                true,
            ),
            (
                "The bridge, the council said on Friday, was closed.",
                "Friday",
                "The bridge, the council said on Friday, was closed",
                false,
            ),
        ] {
            expect(text, date, event, wanted);
        }
    }
}
