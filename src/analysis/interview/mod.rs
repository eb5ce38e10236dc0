//! Finds turns: the questions and answers of an interview, the lines of a transcript, a dialogue with dashes.
//!
//! A turn is a literal quotation without quotation marks. These are the forms of turns, in the order in which they are tried:
//!
//! | form | example |
//! |---|---|
//! | letters or words for question and answer | `Q: Where were you?` `A: In the yard.` |
//! | names before a colon | `TRIBUNE: Where were you?` `Dravić: In the yard.` |
//! | dashes | `– Where were you?` `– In the yard.` |
//! | questions set apart, in bold, in italics or as headings | **Where were you?** In the yard. |
//!
//! Explainers also have the last form, but their answers are nobody's words. It is read only if the questions address someone, or
//! if the text calls itself an interview. A text with none of these forms has no turns: nothing is guessed.

use std::ops::Range;

mod label;
mod line;
mod lines;
mod turn;
mod words;

use crate::analysis::model::Stretch;
use label::{Named, Pair};
use line::Line;
use lines::lines;
pub use turn::{Turn, TurnKind};
pub use words::{is_called_interview, speaks_of_oneself};

/// Longer texts are not searched for turns.
const LONGEST: usize = 1 << 20;

/// The turns in a text, in order; empty if there is no dialogue. Ranges are in bytes of the text.
pub fn turns(title: &str, text: &str, language: &str, stretches: &[Stretch]) -> Vec<Turn> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    let lines = lines(text, stretches);
    let dialogue = Dialogue {
        title,
        text,
        language,
        lines,
    };
    let said = [
        Dialogue::lettered,
        Dialogue::named,
        Dialogue::dashed,
        Dialogue::set_apart,
    ]
    .iter()
    .map(|form| form(&dialogue))
    .find(|said| !said.is_empty());
    said.map(|said| dialogue.turns(said)).unwrap_or_default()
}

/// Whether a range is inside a turn.
pub fn is_in_turn(turns: &[Turn], range: &Range<usize>) -> bool {
    let holds = |words: &Range<usize>| words.start <= range.start && range.end <= words.end;
    let touches = |words: &Range<usize>| words.start < range.end && range.start < words.end;
    turns.iter().any(|turn| turn.words.iter().any(holds))
        || turns.iter().any(|turn| {
            let whole = turn.words.first().zip(turn.words.last());
            whole.is_some_and(|(first, last)| holds(&(first.start..last.end)))
                && turn.words.iter().any(touches)
        })
}

/// The first line of a turn.
struct Said {
    line: usize,
    part: TurnKind,
    name: Option<Range<usize>>,
    words: Range<usize>,
}

/// A text that may be a dialogue.
struct Dialogue<'a> {
    title: &'a str,
    text: &'a str,
    language: &'a str,
    lines: Vec<Line>,
}

impl Dialogue<'_> {
    fn get(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    fn asks(&self, range: &Range<usize>) -> bool {
        words::asks(self.get(range))
    }

    /// `Q: …` and `A: …`, or `Q: …` and paragraphs without a letter.
    fn lettered(&self) -> Vec<Said> {
        let found = |pair: Pair| {
            let label = |(at, line): (usize, &Line)| {
                let found = pair.label(self.text, line)?;
                Some((at, found))
            };
            let labelled: Vec<_> = self.lines.iter().enumerate().filter_map(label).collect();
            let asks = |one: &(usize, label::Lettered)| one.1.is_question;
            let first = labelled.iter().position(asks)?;
            let labelled = labelled.get(first..)?;
            let questions = labelled.iter().filter(|one| asks(one)).count();
            let answered = labelled
                .windows(2)
                .filter(|two| matches!(two, [one, next] if asks(one) && !asks(next)))
                .count();
            let is_plain = labelled.iter().all(|(_, one)| one.is_plain);
            let begins = labelled.first()?;
            let is_dialogue = match (answered, questions) {
                // Only questions have a letter.
                (0, 2..) => {
                    is_plain
                        && labelled.iter().all(|(_, one)| self.asks(&one.words))
                        && labelled.iter().all(|(at, _)| self.is_answered(*at))
                }
                (0, _) => false,
                (1, _) => is_plain || self.asks(&begins.1.words),
                _ => true,
            };
            let only_questions = answered == 0;
            is_dialogue.then(|| {
                let said = labelled.iter().map(|(line, found)| Said {
                    line: *line,
                    part: if found.is_question {
                        TurnKind::Question
                    } else {
                        TurnKind::Answer
                    },
                    name: None,
                    words: found.words.clone(),
                });
                let said: Vec<Said> = said.collect();
                if only_questions {
                    self.with_answers(said)
                } else {
                    said
                }
            })
        };
        label::pairs().find_map(found).unwrap_or_default()
    }

    /// `TRIBUNE: …` and `Dravić: …`.
    fn named(&self) -> Vec<Said> {
        let label = |(at, line): (usize, &Line)| Some((at, label::named(self.text, line)?));
        let labelled: Vec<(usize, Named)> =
            self.lines.iter().enumerate().filter_map(label).collect();
        let Some(cast) = label::Cast::of(self.text, &labelled) else {
            return Vec::new();
        };
        let said = labelled.into_iter().filter(|(_, one)| cast.knows(&one.key));
        said.map(|(line, one)| Said {
            line,
            part: cast.part(&one.key),
            name: Some(one.name),
            words: one.words,
        })
        .collect()
    }

    /// `– Where were you?` `– In the yard.`
    fn dashed(&self) -> Vec<Said> {
        let dash = |(at, line): (usize, &Line)| Some((at, line.behind_dash(self.text)?));
        let dashed: Vec<(usize, Range<usize>)> =
            self.lines.iter().enumerate().filter_map(dash).collect();
        let asking = |(_, words): &(usize, Range<usize>)| self.asks(words);
        let Some(first) = dashed.iter().position(asking) else {
            return Vec::new();
        };
        let dashed = dashed.get(first..).unwrap_or_default();
        let adjoining = dashed
            .windows(2)
            .filter(|two| matches!(two, [(one, _), (next, _)] if one + 1 == *next))
            .count();
        let questions = dashed.iter().filter(|one| asking(one)).count();
        let said = |part: TurnKind, (line, words): &(usize, Range<usize>)| Said {
            line: *line,
            part,
            name: None,
            words: words.clone(),
        };
        // Only questions have a dash.
        if adjoining == 0 {
            let all_ask = questions == dashed.len() && questions > 1;
            let answered = dashed.iter().all(|(at, _)| self.is_answered(*at));
            let asked: Vec<Said> = dashed
                .iter()
                .map(|one| said(TurnKind::Question, one))
                .collect();
            return if all_ask && answered {
                self.with_answers(asked)
            } else {
                Vec::new()
            };
        }
        // Question and answer alternate; two questions in a row from one speaker break the order.
        let turns = [TurnKind::Question, TurnKind::Answer].into_iter().cycle();
        let in_order: Vec<Said> = dashed
            .iter()
            .zip(turns)
            .map(|(one, part)| said(part, one))
            .collect();
        let asked = in_order.iter().filter(|one| one.part == TurnKind::Question);
        let (mut right, mut all) = (0, 0);
        for one in asked {
            all += 1;
            right += usize::from(self.asks(&one.words));
        }
        let answers = in_order.iter().filter(|one| one.part == TurnKind::Answer);
        let asks_back = answers.filter(|one| self.asks(&one.words)).count();
        if right * 2 >= all && asks_back * 2 <= right {
            in_order
        } else {
            Vec::new()
        }
    }

    /// Questions in bold, in italics or as headings, with their answers below.
    fn set_apart(&self) -> Vec<Said> {
        let is_asked = |line: &Line| line.is_set_apart || line.is_heading;
        let asked: Vec<(usize, &Line)> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(at, line)| is_asked(line) && self.is_answered(*at))
            .collect();
        let Some(first) = asked.iter().position(|(_, line)| self.asks(&line.range)) else {
            return Vec::new();
        };
        let asked = asked.get(first..).unwrap_or_default();
        let asking = asked
            .iter()
            .filter(|(_, line)| self.asks(&line.range))
            .count();
        if asking < 2 || asking * 2 < asked.len() || !self.is_interview(asked) {
            return Vec::new();
        }
        let said = asked.iter().map(|(at, line)| Said {
            line: *at,
            part: TurnKind::Question,
            name: None,
            words: line.words(self.text),
        });
        self.with_answers(said.collect())
    }

    /// Whether questions address someone, or the text calls itself an interview.
    fn is_interview(&self, asked: &[(usize, &Line)]) -> bool {
        let first = asked.first().map_or(0, |(_, line)| line.range.start);
        let before = self.text.get(..first).unwrap_or_default();
        words::is_called_interview(self.title)
            || words::is_called_interview(before)
            || asked
                .iter()
                .any(|(_, line)| words::speaks_to_somebody(self.get(&line.range), self.language))
    }

    /// Whether an ordinary paragraph follows.
    fn is_answered(&self, line: usize) -> bool {
        self.lines.get(line + 1).is_some_and(|next| next.is_plain())
    }

    /// Adds the paragraphs below questions as answers.
    fn with_answers(&self, asked: Vec<Said>) -> Vec<Said> {
        let mut said = Vec::with_capacity(asked.len() * 2);
        for question in asked {
            let line = question.line + 1;
            said.push(question);
            said.extend(self.lines.get(line).map(|answer| Said {
                line,
                part: TurnKind::Answer,
                name: None,
                words: answer.words(self.text),
            }));
        }
        said
    }

    /// Makes turns, each with the paragraphs that continue it.
    fn turns(&self, said: Vec<Said>) -> Vec<Turn> {
        let begins: Vec<usize> = said.iter().map(|one| one.line).collect();
        let mut turns: Vec<Turn> = Vec::with_capacity(said.len());
        let mut asked = None;
        for (at, one) in said.into_iter().enumerate() {
            let next = begins.get(at + 1).copied();
            let mut words = vec![one.words];
            words.extend(self.continued(one.line, next));
            words.retain(|words| !self.get(words).trim().is_empty());
            let turn = Turn {
                part: one.part,
                name: one.name,
                words,
                asked: asked.filter(|_| one.part == TurnKind::Answer),
            };
            if one.part == TurnKind::Question {
                asked = Some(turns.len());
            }
            turns.push(turn);
        }
        turns.retain(|turn| turn.part == TurnKind::Question || !turn.words.is_empty());
        turns
    }

    /// The later paragraphs that belong to a turn, up to the next turn. After the last turn, the article itself may continue, so
    /// only paragraphs in the first person are included.
    fn continued(&self, line: usize, next: Option<usize>) -> Vec<Range<usize>> {
        let end = next.unwrap_or(self.lines.len());
        let lines = self.lines.get(line + 1..end).unwrap_or_default();
        let mut words = Vec::new();
        for line in lines {
            let belongs = line.is_plain()
                && !line.is_aside(self.text)
                && (next.is_some() || speaks_of_oneself(self.get(&line.range), self.language));
            if belongs {
                words.push(line.words(self.text));
            } else if next.is_none() {
                break;
            }
        }
        words
    }
}

#[cfg(test)]
mod tests;
