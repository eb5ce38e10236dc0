//! The two columns of an annotated text, as the browser will set them: how far each note is moved down, so that it is beside
//! its passage.
//!
//! The text and its notes are two columns of floats. Where a paragraph begins, and where the notes before it end, only the
//! browser knows. What is known here is how many letters come before a passage, and about how many fill a line in each script.
//! That is enough to be right to a line or two, and no script is needed in the browser.

/// How high a line of text is, in half lines.
const LINE: usize = 2;
/// The space after a paragraph and the height of a folded note, in hundredths of a half line: 1.19 and 1.5 rem, where half a
/// line is .93 rem.
const AFTER_PARAGRAPH: usize = 127;
const NOTE: usize = 161;
/// The space after the notes of a paragraph, in hundredths of a half line.
const AFTER_NOTES: usize = 59;
const HALF_LINE: usize = 100;
/// The stylesheet has a class for each number of half lines up to this one.
pub(crate) const FARTHEST: usize = 8;

/// A block of the text: how long it is, and where its notes belong.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beside {
    /// How many letters it has.
    pub letters: usize,
    /// For each note, in order, how many letters come before the end of its passage.
    pub notes: Vec<usize>,
}

/// How many half lines of space each note of each block has above it, at most [`FARTHEST`].
pub(crate) fn spaces(blocks: &[Beside], per_line: usize) -> Vec<Vec<usize>> {
    let (mut text, mut margin) = (0_usize, 0_usize);
    let mut all = Vec::with_capacity(blocks.len());
    for block in blocks {
        let lines = |letters: usize| letters / per_line.max(1);
        let top = text;
        text = top
            .saturating_add((lines(block.letters) + 1) * LINE * HALF_LINE)
            .saturating_add(AFTER_PARAGRAPH);
        if block.notes.is_empty() {
            all.push(Vec::new());
            continue;
        }
        let first = top.max(margin);
        margin = first;
        let space = |before: &usize| {
            let passage = top.saturating_add(lines(*before) * LINE * HALF_LINE);
            let space = (passage.saturating_sub(margin) / HALF_LINE).min(FARTHEST);
            margin = margin.saturating_add(space * HALF_LINE + NOTE);
            space
        };
        all.push(block.notes.iter().map(space).collect());
        margin = margin.saturating_add(AFTER_NOTES);
        // No float is higher than the one before it: a text whose notes have fallen behind waits for their beginning.
        text = text.max(first);
    }
    all
}

/// About how many letters fill a line of 38 rem, numbers of notes among them, counted in the fonts of the themes.
pub(crate) fn letters_in_a_line(text: &str) -> usize {
    const SAMPLE: usize = 400;
    let mut counts = [0_usize; SCRIPTS.len()];
    for letter in text.chars().filter(|c| c.is_alphabetic()).take(SAMPLE) {
        let script = SCRIPTS
            .iter()
            .position(|(first, last, _)| (*first..=*last).contains(&letter));
        if let Some(count) = script.and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    SCRIPTS
        .iter()
        .zip(counts)
        .max_by_key(|(_, count)| *count)
        .filter(|(_, count)| *count > 0)
        .map_or(LATIN, |((.., letters), _)| *letters)
}

const LATIN: usize = 64;

/// Scripts by their blocks in Unicode, and how many of their letters fill a line.
const SCRIPTS: [(char, char, usize); 9] = [
    ('A', '\u{24f}', LATIN),
    ('\u{370}', '\u{3ff}', 58),
    ('\u{400}', '\u{52f}', 53),
    ('\u{590}', '\u{5ff}', 67),
    ('\u{600}', '\u{8ff}', 74),
    ('\u{900}', '\u{dff}', 66),
    ('\u{3040}', '\u{30ff}', 32),
    ('\u{3400}', '\u{9fff}', 32),
    ('\u{ac00}', '\u{d7a3}', 38),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn block(letters: usize, notes: &[usize]) -> Beside {
        Beside {
            letters,
            notes: notes.to_vec(),
        }
    }

    #[test]
    fn a_note_is_moved_down_to_the_line_of_its_passage() {
        let blocks = [block(640, &[0, 320])];
        assert_eq!(spaces(&blocks, 64), [[0, 8]], "five lines less one note");
        let blocks = [block(640, &[130, 135])];
        assert_eq!(spaces(&blocks, 64), [[4, 0]], "two lines, then the next");
    }

    #[test]
    fn notes_that_have_fallen_behind_follow_each_other() {
        let crowded = block(64, &[10; 12]);
        let blocks = [crowded, block(300, &[200])];
        let spaces = spaces(&blocks, 64);
        assert!(
            spaces.iter().flatten().all(|space| *space == 0),
            "{spaces:?}"
        );
    }

    #[test]
    fn letters_in_a_line_depend_on_the_script() {
        assert_eq!(letters_in_a_line("The minister"), 64);
        assert_eq!(letters_in_a_line("وزیر دفاع نے BBC"), 74);
        assert_eq!(letters_in_a_line("国防部长"), 32);
        assert_eq!(letters_in_a_line("12:40"), 64);
        assert_eq!(letters_in_a_line(""), 64);
    }

    proptest! {
        #[test]
        fn there_is_a_space_for_every_note(
            blocks in prop::collection::vec((0_usize..5000, prop::collection::vec(0_usize..5000, 0..9)), 0..9),
            per_line in 0_usize..90,
        ) {
            let blocks: Vec<Beside> = blocks.iter().map(|(letters, notes)| block(*letters, notes)).collect();
            let spaces = spaces(&blocks, per_line);
            prop_assert_eq!(spaces.len(), blocks.len());
            for (block, spaces) in blocks.iter().zip(&spaces) {
                prop_assert_eq!(block.notes.len(), spaces.len());
                prop_assert!(spaces.iter().all(|space| *space <= FARTHEST));
            }
        }
    }
}
