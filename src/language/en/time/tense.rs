//! Decides whether a sentence refers to the past or the future at an expression of time: "met on Thursday", "will meet on
//! Thursday".
//!
//! The nearest verb before the expression decides. If the sentence begins with the expression, the first verb after it decides. A
//! participle that only describes has no effect ("the planned talks", "will be named"), nor has a noun with the form of a verb ("a
//! plan").

use super::tokens::Token;
use crate::language::en::reporting::is_cue;
use crate::language::en::words::is_title_word;
use crate::language::lexicon::EN;
use crate::time::Direction;

/// The direction to which a sentence refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tense {
    Past,
    Ahead,
}

/// How many words before the expression are searched for a verb.
const REACH: usize = 18;
/// How many words after the expression are searched for a verb.
const REACH_BEHIND: usize = 12;

/// The direction to which the sentence refers at the tokens from `at` to `next`.
///
/// A reporting verb places the statement in time, not its content: "said on Thursday" refers to the past, "said the talks in July"
/// need not. Set `is_near` for words that news uses for nearby days, such as weekdays: for these the reporting verb decides, unless
/// another verb refers to the future.
pub(super) fn direction(tokens: &[Token<'_>], at: usize, next: usize, is_near: bool) -> Direction {
    let words = Words { tokens };
    let tense = match words.reported(at) {
        Some(_) if words.behind(next) == Some(Tense::Ahead) => None,
        Some(_) if !is_near => None,
        _ => words.tense(at, next),
    };
    match tense {
        Some(Tense::Past) => Direction::Past,
        Some(Tense::Ahead) => Direction::Future,
        None => Direction::Unknown,
    }
}

/// Whether the verb before the expression describes something that is still going on: "has been shut".
pub(super) fn is_perfect(tokens: &[Token<'_>], at: usize, next: usize) -> bool {
    let words = Words { tokens };
    let before = (1..=REACH)
        .map_while(|back| at.checked_sub(back))
        .take_while(|here| !words.ends_sentence(*here));
    let behind = (next..tokens.len().min(next + REACH_BEHIND))
        .take_while(|here| !words.ends_sentence(*here));
    before
        .chain(behind)
        .find(|here| words.verb(*here).is_some())
        .is_some_and(|here| {
            let helper = |back: usize| matches!(words.small_before(here, back), "has" | "have");
            matches!(words.small(here), "has" | "have")
                || (0..=3).any(|back| back > 0 && helper(back))
        })
}

/// Whether an expression says when something was said: "said on Thursday", "on Thursday told reporters".
pub(super) fn is_of_saying(tokens: &[Token<'_>], at: usize, next: usize) -> bool {
    let words = Words { tokens };
    let says = |here: &usize| is_cue(words.small(*here)) && !words.is_capitalised(*here);
    let before = (1..=REACH)
        .map_while(|back| at.checked_sub(back))
        .take_while(|here| *here + 1 == at || words.is_of_saying(*here, at) || says(here))
        .any(|here| says(&here));
    before || says(&next)
}

/// Whether a word is a reporting verb; an infinitive does not count.
pub(super) fn is_verb(tokens: &[Token<'_>], at: usize) -> bool {
    let words = Words { tokens };
    words.small(at) != "to" && words.verb(at).is_some()
}

struct Words<'a, 'b> {
    tokens: &'a [Token<'b>],
}

impl Words<'_, '_> {
    fn tense(&self, at: usize, next: usize) -> Option<Tense> {
        let before = self.before(at);
        match self.small_before(at, 1) {
            "since" => Some(Tense::Past),
            "until" | "till" => Some(self.until(at, next, before)),
            // "called a march for Friday", but "the strike it had called for Friday"
            "for" => Some(match before {
                Some(Tense::Past) if self.is_pluperfect(at) => Tense::Past,
                _ => Tense::Ahead,
            }),
            "by" => Some(match before.or_else(|| self.behind(next)) {
                Some(Tense::Past) => Tense::Past,
                _ => Tense::Ahead,
            }),
            "before" if before.is_none() => self.behind(next).or(Some(Tense::Ahead)),
            "of" if self.small_before(at, 2) == "ahead" => Some(Tense::Ahead),
            // "as early as Tuesday"
            "as" if matches!(self.small_before(at, 2), "early" | "soon" | "late")
                && self.small_before(at, 3) == "as" =>
            {
                Some(
                    before
                        .filter(|_| self.small_before(at, 2) == "late")
                        .unwrap_or(Tense::Ahead),
                )
            }
            _ => before.or_else(|| self.behind(next)),
        }
    }

    /// The reporting verb before an expression that belongs to the reported content, not to the reporting verb: "said the talks in
    /// July".
    fn reported(&self, at: usize) -> Option<usize> {
        let verb = (1..=REACH)
            .map_while(|back| at.checked_sub(back))
            .take_while(|here| !self.ends_sentence(*here))
            .find(|here| self.verb(*here).is_some())?;
        let says = is_cue(self.small(verb)) && !matches!(self.small(verb), "called" | "made");
        let of_saying = (verb + 1..at).all(|here| self.is_of_saying(here, at));
        (says && !of_saying).then_some(verb)
    }

    /// Whether a word after a reporting verb gives the listener, the place or the time of the statement.
    fn is_of_saying(&self, here: usize, end: usize) -> bool {
        let word = self.small(here);
        let is_audience = |at: usize| EN.time.audiences.has(self.small(at));
        let determined = is_determiner(word) && (here + 1..end.min(here + 4)).any(is_audience);
        let described = (here + 1..end.min(here + 3)).any(is_audience) && word != "that";
        self.is_capitalised(here)
            || EN.time.around_saying.has(word)
            || is_audience(here)
            || word.ends_with("ly")
            || EN.time.weekdays.has(word)
            || determined
            || described
    }

    fn small(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.small.as_str())
    }

    /// The word `back` places before this one.
    fn small_before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |at| self.small(at))
    }

    fn is_capitalised(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.text.starts_with(char::is_uppercase))
    }

    /// "They knew nothing until Thursday" refers to the past; "it was put off until Thursday" does not.
    fn until(&self, at: usize, next: usize, before: Option<Tense>) -> Tense {
        let not = (2..=3).any(|back| self.small_before(at, back) == "not");
        let opens = before.is_none() && self.behind(next) == Some(Tense::Past);
        if before != Some(Tense::Ahead) && (not || opens) {
            Tense::Past
        } else {
            Tense::Ahead
        }
    }

    /// Whether the nearest verb before a word has "had".
    fn is_pluperfect(&self, at: usize) -> bool {
        let verb = (1..=REACH)
            .map_while(|back| at.checked_sub(back))
            .find(|here| self.verb(*here).is_some());
        verb.is_some_and(|verb| (1..=2).any(|back| self.small_before(verb, back) == "had"))
    }

    /// The direction of the nearest verb before a word in the same sentence.
    fn before(&self, at: usize) -> Option<Tense> {
        (1..=REACH)
            .map_while(|back| at.checked_sub(back))
            .take_while(|here| !self.ends_sentence(*here))
            .find_map(|here| self.verb(here))
    }

    /// The direction of the next verb in the same sentence.
    fn behind(&self, next: usize) -> Option<Tense> {
        (next..self.tokens.len().min(next + REACH_BEHIND))
            .take_while(|here| !self.ends_sentence(*here))
            .find_map(|here| self.verb(here))
    }

    /// Whether a sentence ends at a sign before a closing quotation mark.
    fn ends_sentence(&self, at: usize) -> bool {
        if !matches!(self.small(at), "." | "!" | "?" | ";" | "…") {
            return false;
        }
        let word = self.small_before(at, 1);
        let short = word.chars().count() == 1 || is_title_word(word);
        let next = (at + 1..at + 4)
            .find(|next| !matches!(self.small(*next), "”" | "\"" | "’" | "'" | ")" | "“" | "‘"));
        !short && next.is_none_or(|next| self.is_capitalised(next) || next >= self.tokens.len())
    }

    /// The direction that a word expresses, if it is a verb that expresses one.
    fn verb(&self, at: usize) -> Option<Tense> {
        let small = self.small(at);
        if self.is_capitalised(at) || self.follows_modal(at) {
            return None;
        }
        let wont = small == "won" && matches!(self.small(at + 1), "'" | "’");
        if EN.time.modals.has(small) || wont {
            return Some(self.modal(at));
        }
        if small == "to" {
            return self.infinitive(at);
        }
        if EN.time.due.has(small) {
            let done = self.small_before(at, 1) == "been" && self.small_before(at, 2) == "had";
            let described = is_determiner(self.small_before(at, 1));
            return (!described).then_some(if done { Tense::Past } else { Tense::Ahead });
        }
        if EN.time.scheduled.has(small) {
            let noun = is_determiner(self.small_before(at, 1)) || self.small_before(at, 1) == "to";
            return (!noun).then_some(Tense::Ahead);
        }
        if matches!(small, "plan" | "plans" | "hope" | "hopes") {
            return (self.small(at + 1) == "to").then_some(Tense::Ahead);
        }
        if small == "set" {
            return match self.small(at + 1) {
                "to" | "for" => Some(Tense::Ahead),
                "aside" | "off" | "out" | "up" | "a" | "an" | "the" => Some(Tense::Past),
                _ => None,
            };
        }
        if matches!(small, "has" | "have" | "had") && self.small(at + 1) == "until" {
            return Some(Tense::Ahead);
        }
        (EN.time.past.has(small) || self.is_past_form(at))
            .then_some(Tense::Past)
            .filter(|_| !self.is_described(at))
    }

    /// Whether a word follows a modal verb, which then decides: "will put", "will not shut".
    fn follows_modal(&self, at: usize) -> bool {
        let is_between = |back: &usize| {
            let small = self.small_before(at, *back);
            small == "not" || small.ends_with("ly")
        };
        let back = (1..4).find(|back| !is_between(back)).unwrap_or(1);
        let modal = self.small_before(at, back);
        EN.time.modals.has(modal) && !matches!(self.small(at), "have" | "be")
    }

    /// "will meet" refers to the future; "could not be reached" and "may have met" do not.
    fn modal(&self, at: usize) -> Tense {
        // "would not", "wouldn't"
        let joined = self.small(at).ends_with('n') || self.small(at) == "can";
        let parted = matches!(self.small(at + 1), "'" | "’");
        let negated = self.small(at + 1) == "not" || (joined && parted);
        let next = self.small(match (negated, parted) {
            (true, true) => at + 3,
            (true, false) => at + 2,
            (false, _) => at + 1,
        });
        let silent = negated && EN.time.refused.has(next);
        let unable = negated && self.small(at) == "could";
        if next == "have" || silent || unable {
            Tense::Past
        } else {
            Tense::Ahead
        }
    }

    /// "is to meet", "agreed to meet", "the report to be published" refer to the future.
    fn infinitive(&self, to: usize) -> Option<Tense> {
        // "agreed on Monday to meet"
        let mut back = 1;
        while EN.time.weekdays.has(self.small_before(to, back))
            || self.small_before(to, back) == "on"
        {
            back += 1;
        }
        let before = self.small_before(to, back);
        let verb = self.small(to + 1);
        let able = verb.chars().all(char::is_lowercase) && !is_determiner(verb) && verb != "have";
        let due = matches!(before, "is" | "are" | "was" | "were" | "be")
            || (verb == "be" && !before.ends_with("ed"))
            || EN.time.intent.has(before);
        (able && !verb.is_empty() && due).then_some(Tense::Ahead)
    }

    fn is_past_form(&self, at: usize) -> bool {
        let small = self.small(at);
        let short = matches!(small, "died" | "lied" | "sued" | "tied" | "used");
        short || small.len() > 4 && small.ends_with("ed") && !EN.time.no_past.has(small)
    }

    /// Whether a participle expresses no time: "the agreed text", "to be held", "is held".
    fn is_described(&self, at: usize) -> bool {
        let mut back = 1;
        while self.small_before(at, back).ends_with("ly") {
            back += 1;
        }
        let before = self.small_before(at, back);
        let perfect = matches!(self.small_before(at, back + 1), "had" | "has" | "have");
        let passive =
            matches!(before, "be" | "being" | "is" | "are") || (before == "been" && !perfect);
        let inside = EN.time.before_participle.has(before);
        passive || inside || is_determiner(before)
    }
}

fn is_determiner(small: &str) -> bool {
    EN.time.determiners.has(small)
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    /// The direction at the first weekday of a text.
    fn at_weekday(text: &str) -> Option<Tense> {
        let tokens = tokens(text);
        let at = tokens
            .iter()
            .position(|token| token.small.ends_with("day"))
            .unwrap();
        match direction(&tokens, at, at + 1, true) {
            Direction::Past => Some(Tense::Past),
            Direction::Future => Some(Tense::Ahead),
            Direction::Unknown => None,
        }
    }

    #[test]
    fn verbs_show_the_future() {
        use Tense::{Ahead, Past};
        for (text, wanted) in [
            ("The council met on Monday", Some(Past)),
            ("The council will meet on Monday", Some(Ahead)),
            ("The council will be asked on Monday", Some(Ahead)),
            (
                "He would be moving to the United Harbours on Monday",
                Some(Ahead),
            ),
            ("The two signed a plan on Monday", Some(Past)),
            ("They plan to sail on Monday", Some(Ahead)),
            ("They agreed to sail on Monday", Some(Ahead)),
            ("The rules to be published on Monday", Some(Ahead)),
            ("They could not be reached on Monday", Some(Past)),
            ("They may have sailed on Monday", Some(Past)),
            ("The bid had been due to expire on Monday", Some(Past)),
            ("The bid is due to expire on Monday", Some(Ahead)),
            ("It was not until Monday that she knew", Some(Past)),
            (
                "Until Monday, however, they had called it a rumour",
                Some(Past),
            ),
            ("The vote was put off until Monday", Some(Ahead)),
            ("All had answered by Monday", Some(Past)),
            ("They want answers by Monday", Some(Ahead)),
            ("They might come as early as Monday", Some(Ahead)),
            ("She will not stay. On Monday, she left", Some(Past)),
            ("She would stay.” Karimi on Monday", None),
            ("On Monday the union will vote", Some(Ahead)),
            ("The fair will still be held on Monday", Some(Ahead)),
            ("The union spoke ahead of Monday", Some(Ahead)),
            (
                "Ahead of the vote, the union on Monday called it late",
                Some(Past),
            ),
            ("A concert on Monday", None),
            ("The army will set off a blast on Monday", Some(Ahead)),
            ("They will not put off the vote on Monday", Some(Ahead)),
            ("They would shut the lock on Monday", Some(Ahead)),
            ("They did not put off the vote on Monday", Some(Past)),
            ("She told reporters in Ostrel on Monday", Some(Past)),
            ("She said the talks on Monday would be hard", None),
            ("She said the talks on Monday were hard", Some(Past)),
        ] {
            assert_eq!(at_weekday(text), wanted, "{text}");
        }
    }
}
