//! Compares two wordings of one utterance and finds where the second differs from the first.
//!
//! Words are aligned by their longest common subsequence. Case and the punctuation around a word are ignored.

use super::words::plain;

/// A part of the second wording, or of the first if the second lacks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiffSegment {
    /// Words in both, as the second spells them.
    Same(String),
    /// Words only in the second.
    Other(String),
    /// Words only in the first.
    Missing(String),
}

/// The most words that are aligned. Longer quotations are left for readers to compare.
const LONGEST: usize = 400;

/// The second wording in segments, in order. If a wording is too long to be compared, all words count as the same.
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

/// A word of both wordings, of the first, or of the second, by its index there; a word of both by its index in the second.
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
    // `common` holds how many words the rests of both wordings have in common, for each pair of positions.
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

/// Merges adjacent segments of the same kind.
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
    fn different_and_missing_words_are_distinguished() {
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
