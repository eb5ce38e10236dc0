//! The speaker of a sentence without quotation marks: "Stone said the pier would close."
//!
//! Only unambiguous sentences are read: they have one reporting verb, directly next to one name, and no other clause between that
//! verb and the words. `S V (that) W` · `W, S V` · `W, V S`. English only: other languages have no reporting verbs in their
//! lexicons.

use std::ops::Range;

use crate::language::Language;
use crate::language::TIMES;
use crate::language::en::reporting::is_cue;
use crate::language::lexicon::EN;
use crate::text::fold::is_dash;
use crate::text::words::{is_capitalised, word_from};

/// The speaker of some words in a sentence, and the reporting verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributed {
    /// The index of the speaker among the names.
    pub speaker: usize,
    /// The reporting verb.
    pub verb: Range<usize>,
    /// The words for the time at which they were said: "on Tuesday".
    pub time: Option<Range<usize>>,
}

/// The speaker of the words at `content`, if the sentence leaves no doubt. `names` contains the actors' names in the sentence, in
/// order.
pub fn attributed(
    sentence: &str,
    language: &str,
    names: &[Range<usize>],
    content: &Range<usize>,
) -> Option<Attributed> {
    let is_plain = !sentence.contains(MARKS) && !sentence.trim_end().ends_with('?');
    if !is_plain || !Language::of(language).is_english() {
        return None;
    }
    let sentence = Sentence {
        text: sentence,
        names,
    };
    let verb = sentence.only_verb(content)?;
    let speaker = if content.start >= verb.start {
        sentence.speaker_before(&verb, content)
    } else {
        sentence.speaker_behind(&verb, content)
    };
    let speaker = speaker?;
    Some(Attributed {
        time: sentence.time_of_saying(names.get(speaker)?, &verb, content),
        speaker,
        verb,
    })
}

/// Whether words are reported as somebody's, named or not: "Two officials said six were hurt", "The bridge is safe, critics say".
/// Even if nobody can be read as their speaker, they are not the article's own. English only.
pub fn is_reported(sentence: &str, language: &str, content: &Range<usize>) -> bool {
    if !Language::of(language).is_english() {
        return false;
    }
    let sentence = Sentence {
        text: sentence,
        names: &[],
    };
    let verbs = sentence.verbs().into_iter();
    let mut verbs = verbs.filter(|verb| is_cue(sentence.get(verb.clone())));
    verbs.any(|verb| match verb.end <= content.start {
        true => sentence.has_subject(&verb) && sentence.is_directly_behind(&verb, content),
        false => content.end <= verb.start && sentence.is_behind_comma(&verb, content),
    })
}

/// Whether words report what somebody says who is only a pronoun: "She says nobody signed." English only.
pub fn reports_somebody(words_of: &str, language: &str) -> bool {
    if !Language::of(language).is_english() {
        return false;
    }
    let all: Vec<&str> = words(words_of)
        .map(|word| words_of.get(word).unwrap_or_default())
        .collect();
    let is_third =
        |word: &str| EN.grammar.pronouns.has(word) && !EN.interview.first_person.has_in_small(word);
    all.windows(2)
        .any(|pair| matches!(pair, [subject, verb] if is_third(subject) && is_cue(verb)))
}

/// Quotation marks. A sentence with any of them is left to the rules for quotations.
const MARKS: [char; 6] = ['“', '”', '"', '„', '«', '»'];

struct Sentence<'a> {
    text: &'a str,
    names: &'a [Range<usize>],
}

impl Sentence<'_> {
    fn get(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// The reporting verbs outside names, and "according".
    fn verbs(&self) -> Vec<Range<usize>> {
        let is_in_name = |word: &Range<usize>| {
            let mut names = self.names.iter();
            names.any(|name| name.start <= word.start && word.end <= name.end)
        };
        words(self.text)
            .filter(|word| !is_in_name(word))
            .filter(|word| {
                let it = self.get(word.clone());
                is_cue(it) || it.eq_ignore_ascii_case("according")
            })
            .collect()
    }

    /// The only reporting verb; `None` if there is another one, or a word that may be one. Verbs within the words are their own
    /// ("Stone said [nobody had told her]"), unless somebody is named there who may be the subject of one.
    fn only_verb(&self, content: &Range<usize>) -> Option<Range<usize>> {
        let is_inside =
            |range: &Range<usize>| content.start <= range.start && range.end <= content.end;
        let (inside, outside): (Vec<_>, Vec<_>) = self.verbs().into_iter().partition(is_inside);
        let verb = match (outside.as_slice(), inside.as_slice()) {
            ([verb], []) | ([], [verb]) => verb,
            ([verb], _) if !self.names.iter().any(is_inside) => verb,
            _ => return None,
        };
        is_cue(self.get(verb.clone())).then(|| verb.clone())
    }

    /// Whether a verb may have a subject before it other than the author ("I say"): it is not a noun ("the report") and does not begin the
    /// sentence.
    fn has_subject(&self, verb: &Range<usize>) -> bool {
        let before = self.get(0..verb.start);
        let last = words(before).last().and_then(|word| before.get(word));
        let grammar = EN.grammar;
        last.is_some_and(|word| {
            !grammar.determiners.has_in_small(word)
                && !grammar.prepositions.has_in_small(word)
                && !EN.interview.first_person.has_in_small(word)
        })
    }

    /// Whether there is nothing but "that", and a time, between a reporting verb and what is reported.
    fn is_directly_behind(&self, verb: &Range<usize>, content: &Range<usize>) -> bool {
        let between = verb.end..content.start;
        let text = self.get(between.clone());
        let times = self.times();
        let is_in_time = |word: &Range<usize>| {
            let (start, end) = (word.start + between.start, word.end + between.start);
            times
                .iter()
                .any(|time| time.start <= start && end <= time.end)
        };
        !text.contains(is_break)
            && words(text).all(|word| {
                text.get(word.clone()) == Some("that")
                    || is_preposition(text, word.clone())
                    || is_in_time(&word)
            })
    }

    /// Whether a reporting verb follows the words behind a comma, with its subject around it: "…, two officials said on Monday".
    fn is_behind_comma(&self, verb: &Range<usize>, content: &Range<usize>) -> bool {
        const SUBJECT: usize = 6;
        let Some(comma) = self.get(content.end..verb.start).rfind(',') else {
            return false;
        };
        let comma = comma + content.end + 1;
        let subject = self.get(comma..verb.start);
        let rest = self.get(verb.end..self.text.len());
        let is_clause = |word: &str| {
            EN.grammar.clause_words.has_in_small(word) || EN.grammar.relatives.has(word)
        };
        let is_plain = |text: &str| {
            !text.contains(is_break)
                && words(text).all(|word| !is_clause(text.get(word).unwrap_or_default()))
        };
        let is_author = words(subject).any(|word| {
            let word = subject.get(word).unwrap_or_default();
            EN.interview.first_person.has_in_small(word)
        });
        !is_author && words(subject).count() <= SUBJECT && is_plain(subject) && is_plain(rest)
    }

    /// `S V (that) W`
    fn speaker_before(&self, verb: &Range<usize>, content: &Range<usize>) -> Option<usize> {
        let mut before = (0..)
            .zip(self.names)
            .filter(|(_, name)| name.start < verb.start);
        let (place, name) = before.next()?;
        let is_alone = before.next().is_none();
        let between = self.get(verb.end..content.start);
        let follows = content.start < verb.end || leads_on(between);
        (is_alone
            && follows
            && self.is_only_time(name.end..verb.start)
            && Self::opens_clause(self.get(0..name.start)))
        .then_some(place)
    }

    /// `W, S V` · `W, V S`
    fn speaker_behind(&self, verb: &Range<usize>, content: &Range<usize>) -> Option<usize> {
        let mut behind = (0..)
            .zip(self.names)
            .filter(|(_, name)| content.end <= name.start);
        // Earlier names in the same clause as the words are not the speaker.
        let comma = self.get(content.end..verb.start).rfind(',')? + content.end + 1;
        let (place, name) = behind.find(|(_, name)| comma <= name.start)?;
        if behind.next().is_some() {
            return None;
        }
        let is_said = if name.end <= verb.start {
            is_title(self.get(comma..name.start)) && self.is_only_time(name.end..verb.start)
        } else {
            self.get(comma..verb.start).trim().is_empty()
                && EN.reporting.inverting.has(self.get(verb.clone()))
                && is_title(self.get(verb.end..name.start))
        };
        is_said.then_some(place)
    }

    /// Whether there is nothing between a subject and its verb but a time, and words that do not change the meaning: "Stone on Sunday
    /// also said".
    fn is_only_time(&self, between: Range<usize>) -> bool {
        let words = self.get(between.clone());
        if changes_nothing(words) {
            return true;
        }
        let times = self.times();
        let mut inside = times
            .iter()
            .filter(|time| between.start <= time.start && time.end <= between.end);
        let (Some(time), None) = (inside.next(), inside.next()) else {
            return false;
        };
        joins(self.get(between.start..time.start))
            && changes_nothing(self.get(time.end..between.end))
    }

    /// All times in the sentence.
    fn times(&self) -> Vec<Range<usize>> {
        let english = TIMES.iter().find(|times| times.tag() == "en");
        let times = english.map(|english| english.expressions(self.text, &mut |_, _| false));
        times.into_iter().flatten().map(|time| time.range).collect()
    }

    /// The words for the time of saying: between the subject and the verb, right behind the verb and before "that", at the end behind the
    /// verb and its subject, or before the subject at the very beginning. Elsewhere a time may be that of what is said, and so may another
    /// one in the sentence.
    fn time_of_saying(
        &self,
        name: &Range<usize>,
        verb: &Range<usize>,
        content: &Range<usize>,
    ) -> Option<Range<usize>> {
        let mut times = self.times();
        times.retain(|time| time.end <= content.start || content.end <= time.start);
        let [time] = times.as_slice() else {
            return None;
        };
        let end = name.end.max(verb.end);
        let begin = |from: usize| {
            let before = self.get(from..time.start);
            let rest = before.trim_start();
            joins(before).then(|| from + before.len() - rest.len()..time.end)
        };
        if name.end <= time.start && time.end <= verb.start {
            return begin(name.end);
        }
        let behind = self.get(time.end..self.text.len());
        if end <= time.start {
            let is_last = !behind.contains(char::is_alphanumeric);
            let is_before_that = content.start > verb.end
                && words(behind).next().and_then(|word| behind.get(word)) == Some("that");
            return (is_last || is_before_that).then(|| begin(end)).flatten();
        }
        let is_first = time.end <= name.start && behind.starts_with(',');
        is_first.then(|| begin(0)).flatten()
    }

    /// Whether a subject may follow: its clause so far contains nothing but its title.
    fn opens_clause(before: &str) -> bool {
        is_title(before.rsplit_once(',').map_or(before, |(_, title)| title))
    }
}

/// Whether words between a clause and a time only join them: "on".
fn joins(between: &str) -> bool {
    !between.contains(is_break) && words(between).all(|word| is_preposition(between, word))
}

fn is_preposition(text: &str, word: Range<usize>) -> bool {
    let word = text.get(word).unwrap_or_default();
    EN.grammar.prepositions.has_in_small(word)
}

/// Whether words are at most an article and a title: "the", "Interior Minister".
fn is_title(words_before: &str) -> bool {
    !words_before.contains(is_break)
        && words(words_before).all(|word| {
            let word = words_before.get(word).unwrap_or_default();
            let grammar = EN.grammar;
            let is_article =
                grammar.articles.has_in_small(word) && !grammar.negations.has_in_small(word);
            is_article || (is_capitalised(word) && !leads_elsewhere(word))
        })
}

/// Whether a word begins something other than a name: "If", "Had", "With", "Nobody".
fn leads_elsewhere(word: &str) -> bool {
    let grammar = EN.grammar;
    [
        grammar.clause_words,
        grammar.auxiliaries,
        grammar.finite_verbs,
        grammar.prepositions,
        grammar.relatives,
        grammar.negations,
    ]
    .iter()
    .any(|list| list.has_in_small(word))
}

/// Whether words between a subject and its verb do not change the meaning.
fn changes_nothing(between: &str) -> bool {
    !between.contains(is_break)
        && words(between).all(|word| {
            let word = between.get(word).unwrap_or_default();
            EN.reporting.before_said.has(word)
        })
}

/// Whether nothing between a reporting verb and the words begins another clause or negates the verb.
fn leads_on(between: &str) -> bool {
    let mut words = words(between).map(|word| between.get(word).unwrap_or_default());
    !between.contains(is_break)
        && words.all(|word| {
            let grammar = EN.grammar;
            let is_other = grammar.clause_words.has_in_small(word) && word != "that";
            !is_other
                && !grammar.relatives.has(word)
                && !grammar.negations.has(word)
                && word != "by"
        })
}

fn is_break(c: char) -> bool {
    c != '-' && is_dash(c) || [',', ';', ':', '(', ')'].contains(&c)
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let word = word_from(text, at)?;
        at = word.end;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The speaker of the words between `[` and `]`, and the verb. Names are between `<` and `>`.
    fn read(marked: &str) -> Option<(String, String)> {
        let mut text = String::new();
        let (mut names, mut content) = (Vec::new(), 0..0);
        let mut start = 0;
        for c in marked.chars() {
            match c {
                '<' => start = text.len(),
                '>' => names.push(start..text.len()),
                '[' => content.start = text.len(),
                ']' => content.end = text.len(),
                c => text.push(c),
            }
        }
        let found = attributed(&text, "en", &names, &content)?;
        let name = names.get(found.speaker)?.clone();
        Some((text.get(name)?.to_owned(), text.get(found.verb)?.to_owned()))
    }

    #[test]
    fn one_verb_next_to_one_name_is_read() {
        for (sentence, speaker, verb) in [
            ("<Stone> said [the pier would close].", "Stone", "said"),
            (
                "The <Harbour Union> said that [eleven men were missing].",
                "Harbour Union",
                "said",
            ),
            (
                "On Friday, Interior Minister <Tomas Stone> has also said [it was set].",
                "Tomas Stone",
                "said",
            ),
            ("<Stone> [said the fire had been set].", "Stone", "said"),
            (
                "<Stone> said that [her ministry had been warned].",
                "Stone",
                "said",
            ),
            ("<Stone> said [nobody had told her].", "Stone", "said"),
            (
                "<Stone> on Sunday rejected [the charge].",
                "Stone",
                "rejected",
            ),
            (
                "[The pier is safe], <Stone> on 3 May also said.",
                "Stone",
                "said",
            ),
            (
                "<Stone> denied that [he had seen the letter].",
                "Stone",
                "denied",
            ),
            (
                "[A blast broke windows], <residents> said.",
                "residents",
                "said",
            ),
            (
                "[A blast broke windows] three miles away, the <Harbour Union> said on Monday.",
                "Harbour Union",
                "said",
            ),
            (
                "[The pier is safe], said Mayor <Ada Stone>.",
                "Ada Stone",
                "said",
            ),
            (
                "<Bo> must go at once and [the key was his], <Stone> said.",
                "Stone",
                "said",
            ),
        ] {
            let found = read(sentence);
            assert_eq!(
                found,
                Some((speaker.to_owned(), verb.to_owned())),
                "{sentence}"
            );
        }
    }

    #[test]
    fn reported_words_are_not_the_articles_own() {
        for (marked, is_it) in [
            ("Two officials said [six people were in hospital].", true),
            ("Two officials said on Monday that [six were hurt].", true),
            ("Critics said [Stone had denied it].", true),
            ("[The bridge is safe], critics say.", true),
            (
                "[The bridge is safe], a spokesman for the agency said on Monday.",
                true,
            ),
            ("[The bridge fell] in January.", false),
            ("I say that [the doors were locked].", false),
            ("[The doors were locked], I say.", false),
            ("The agency said it was safe, but [it fell].", false),
            ("When the report came, [the bridge was closed].", false),
            ("After its claims [the bridge was closed].", false),
            ("[The bridge fell], and the agency said nothing.", false),
            (
                "The minister denied everything and [the bridge fell].",
                false,
            ),
        ] {
            let start = marked.find('[').unwrap();
            let end = marked.find(']').unwrap() - 1;
            let text = marked.replace(['[', ']'], "");
            assert_eq!(is_reported(&text, "en", &(start..end)), is_it, "{marked}");
        }
    }

    #[test]
    fn an_ambiguous_sentence_is_not_read() {
        for sentence in [
            "[The pier would close].",
            "<Stone> did not say [the pier would close].",
            "<Stone> on Sunday never said [the pier would close].",
            "<Stone> on Sunday in the port said [the pier would close].",
            "<Stone> on Sunday, not on Monday, said [the pier would close].",
            "<Stone> never said [the pier would close].",
            "<Stone> would say [the pier would close].",
            "<Stone> said <Karimi> had claimed [the pier would close].",
            "<Stone> said nothing because [the doors were locked].",
            "<Stone> said so when [the doors were locked].",
            "<Stone> is said to know that [the doors were locked].",
            "<Stone>, who said it was set, found that [the doors were locked].",
            "<Stone> and <Karimi> said [the pier would close].",
            "A lawyer of <Stone> said [the pier would close].",
            "<Stone>'s lawyer said [the pier would close].",
            "If <Stone> said [the pier would close], it would.",
            "Did <Stone> say [the pier would close]?",
            "Should <Stone> say [the pier would close], it would.",
            "<Stone> said it was late, but [the doors were locked].",
            "[The pier would close], as <Stone> said.",
            "[The pier would close], which <Stone> said was untrue.",
            "[The pier would close], <Stone> said, but <Karimi> left.",
            "“[The pier would close],” <Stone> said.",
            "According to <Stone>, [the pier would close], they said.",
            "[The pier would close], she said.",
        ] {
            assert_eq!(read(sentence), None, "{sentence}");
        }
    }

    /// The words for the time of saying.
    fn time(marked: &str) -> Option<String> {
        let mut text = String::new();
        let (mut names, mut content, mut start) = (Vec::new(), 0..0, 0);
        for c in marked.chars() {
            match c {
                '<' => start = text.len(),
                '>' => names.push(start..text.len()),
                '[' => content.start = text.len(),
                ']' => content.end = text.len(),
                c => text.push(c),
            }
        }
        let found = attributed(&text, "en", &names, &content)?.time?;
        text.get(found).map(str::to_owned)
    }

    #[test]
    fn the_time_of_saying_is_beside_the_verb() {
        for (sentence, expected) in [
            (
                "<Stone> said on Tuesday that [the pier would close].",
                "on Tuesday",
            ),
            (
                "The <Harbour Union> said in March that [no letter had come].",
                "in March",
            ),
            (
                "<Stone> denied yesterday that [the doors had been locked].",
                "yesterday",
            ),
            (
                "[The pier would close in May], <Stone> said on Monday.",
                "on Monday",
            ),
            (
                "[The pier is safe], said Mayor <Ada Stone> on 3 May 2031.",
                "on 3 May 2031",
            ),
            (
                "On Friday, <Stone> said [the fire had been set].",
                "On Friday",
            ),
        ] {
            assert_eq!(time(sentence).as_deref(), Some(expected), "{sentence}");
        }
        for sentence in [
            // It may be the pier that closes on Tuesday.
            "<Stone> said on Tuesday [the pier would close].",
            "<Stone> said that on Tuesday [the pier would close].",
            "<Stone> said that [the pier would close] on Tuesday.",
            "[The pier would close], <Stone> said on Monday before the vote on Tuesday.",
            "[The pier would close] on Tuesday, <Stone> said.",
            "<Stone> said on Tuesday and on Friday that [the pier would close].",
            "<Stone> said [the pier would close].",
        ] {
            assert_eq!(time(sentence), None, "{sentence}");
        }
    }

    #[test]
    fn other_languages_are_not_read() {
        let stone = 0..5;
        let names = [stone, 14..14];
        assert_eq!(attributed("Stone said it.", "de", &names, &(11..13)), None);
    }
}
