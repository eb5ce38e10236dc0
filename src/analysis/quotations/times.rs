//! "Five days later her ministry said": an expression of time at the beginning of a sentence is not the speaker.

use super::paragraph::{Attribution, Paragraph};
use crate::language::lexicon::EN;

impl Paragraph<'_> {
    /// The speaker, if it is not an expression of time. After one, the subject between it and the verb is the speaker.
    pub(super) fn not_a_time(&self, found: Attribution) -> Option<Attribution> {
        if !self.is_time(self.word(&found.speaker)) {
            return Some(found);
        }
        let cue = found
            .cue
            .as_ref()
            .filter(|cue| cue.start > found.speaker.end)?;
        // "later", "earlier", "after that"
        let words = self.words(found.speaker.end..cue.start);
        let start = words.first().map(|adverb| adverb.end)?;
        let noun = self.subject(start..cue.start)?;
        (!self.is_time(self.word(&noun.range))).then_some(Attribution {
            speaker: noun.range,
            certainty: noun.certainty.min(found.certainty),
            ..found
        })
    }

    pub(super) fn is_time(&self, words: &str) -> bool {
        let last = words.rsplit(' ').next().unwrap_or_default().to_lowercase();
        words.contains(' ') && EN.reporting.times.has(last.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::super::quotations;

    #[test]
    fn a_time_before_the_subject_is_not_the_speaker() {
        for (text, wanted) in [
            (
                "Five days later her ministry spoke of goods that were “declared dangerous”.",
                "her ministry",
            ),
            (
                "Two weeks earlier the mayor said that “no ship will be turned away”.",
                "the mayor",
            ),
            (
                "A year later the same office called it “a plain mistake of ours”.",
                "the same office",
            ),
        ] {
            let found = quotations(text, "en", &[]);
            let speaker = found.first().and_then(|one| one.speaker.clone());
            assert_eq!(
                speaker.and_then(|range| text.get(range)),
                Some(wanted),
                "{text}"
            );
        }
    }

    #[test]
    fn an_inscription_has_no_speaker() {
        for text in [
            "A stamp on the copy we have seen reads “received, 24 February”.",
            "Karimi walked past a banner reading “no more ships here”.",
            "The poster said “all ships go home tomorrow”.",
        ] {
            let names = text.find("Karimi").map(|at| at..at + 6);
            let found = quotations(text, "en", &Vec::from_iter(names));
            assert_eq!(found.len(), 1, "{text}");
            assert!(found.iter().all(|one| one.speaker.is_none()), "{text}");
        }
        let text = "Karimi stood at the sign and said “we stay where we are”.";
        let name = 0.."Karimi".len();
        let found = quotations(text, "en", std::slice::from_ref(&name));
        assert!(found.iter().all(|one| one.speaker.as_ref() == Some(&name)));
    }
}
