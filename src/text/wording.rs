//! Two wordings of one utterance: where the second differs from the first.
//!
//! Words are aligned by their longest common subsequence. Case, and signs before and after a word (quotation marks, stops,
//! commas), do not count.

use super::words::plain;

/// A part of the second wording, or of the first if the second lacks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiffSegment {
    /// Words that both have, as the second has them.
    Same(String),
    /// Words that only the second has.
    Other(String),
    /// Words that only the first has.
    Missing(String),
}

/// More words than this are not aligned: a quotation that long is compared by its readers.
const LONGEST: usize = 400;

/// The second wording in stretches, in order. Of two that are too long to be compared, all words are the same.
pub fn compare(first: &str, second: &str) -> Vec<DiffSegment> {
    let one: Vec<&str> = first.split_whitespace().collect();
    let other: Vec<&str> = second.split_whitespace().collect();
    if one.len() > LONGEST || other.len() > LONGEST {
        return vec![DiffSegment::Same(other.join(" "))];
    }
    let steps = align(&keys(&one), &keys(&other));
    let mut stretches: Vec<DiffSegment> = Vec::new();
    for step in steps {
        let next = match step {
            Step::Both(at) => other
                .get(at)
                .map(|word| DiffSegment::Same((*word).to_owned())),
            Step::Second(at) => other
                .get(at)
                .map(|word| DiffSegment::Other((*word).to_owned())),
            Step::First(at) => one
                .get(at)
                .map(|word| DiffSegment::Missing((*word).to_owned())),
        };
        stretches.extend(next);
    }
    joined(stretches)
}

/// A word of both, of the first, or of the second, by its index there; of both, by that in the second.
enum Step {
    Both(usize),
    First(usize),
    Second(usize),
}

fn keys(words: &[&str]) -> Vec<String> {
    let trimmed = words
        .iter()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    trimmed.map(|word| plain(word).to_lowercase()).collect()
}

fn align(one: &[String], other: &[String]) -> Vec<Step> {
    // How many words the rests from each pair of places have in common.
    let width = other.len() + 1;
    let mut common = vec![0_usize; (one.len() + 1) * width];
    let read = |common: &[usize], i: usize, j: usize| {
        common.get(i * width + j).copied().unwrap_or_default()
    };
    for i in (0..one.len()).rev() {
        for j in (0..other.len()).rev() {
            let best = match one.get(i) == other.get(j) {
                true => read(&common, i + 1, j + 1) + 1,
                false => read(&common, i + 1, j).max(read(&common, i, j + 1)),
            };
            if let Some(cell) = common.get_mut(i * width + j) {
                *cell = best;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut steps = Vec::new();
    while i < one.len() || j < other.len() {
        if i < one.len() && j < other.len() && one.get(i) == other.get(j) {
            steps.push(Step::Both(j));
            (i, j) = (i + 1, j + 1);
        } else if j < other.len()
            && (i == one.len() || read(&common, i, j + 1) >= read(&common, i + 1, j))
        {
            steps.push(Step::Second(j));
            j += 1;
        } else {
            steps.push(Step::First(i));
            i += 1;
        }
    }
    steps
}

/// Adjacent words of one sort become one part.
fn joined(stretches: Vec<DiffSegment>) -> Vec<DiffSegment> {
    let mut all: Vec<DiffSegment> = Vec::new();
    for stretch in stretches {
        match (all.last_mut(), &stretch) {
            (Some(DiffSegment::Same(words)), DiffSegment::Same(word))
            | (Some(DiffSegment::Other(words)), DiffSegment::Other(word))
            | (Some(DiffSegment::Missing(words)), DiffSegment::Missing(word)) => {
                words.push(' ');
                words.push_str(word);
            }
            _ => all.push(stretch),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::DiffSegment::{Missing, Other, Same};
    use super::compare;

    fn same(words: &str) -> super::DiffSegment {
        Same(words.into())
    }

    #[test]
    fn words_that_differ_and_words_that_are_missing_are_told_apart() {
        let first = "Nobody signed for that cargo, and nobody will tell me who did";
        assert_eq!(
            compare(
                first,
                "nobody has signed for that cargo and nobody will say who did."
            ),
            [
                same("nobody"),
                Other("has".into()),
                same("signed for that cargo and nobody will"),
                Other("say".into()),
                Missing("tell me".into()),
                same("who did."),
            ]
        );
        assert_eq!(
            compare(first, "Nobody signed for this cargo"),
            [
                same("Nobody signed for"),
                Other("this".into()),
                Missing("that".into()),
                same("cargo"),
                Missing("and nobody will tell me who did".into()),
            ]
        );
    }

    #[test]
    fn case_quotation_marks_and_stops_do_not_count() {
        assert_eq!(compare("We stay.", "“we stay”"), [same("“we stay”")]);
        assert_eq!(compare("لن نبقى", "«لن نبقى».",), [same("«لن نبقى».")]);
        assert_eq!(compare("", ""), []);
        assert_eq!(compare("We stay", ""), [Missing("We stay".into())]);
    }
}
