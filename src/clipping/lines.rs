//! The lines of a text become blocks: one for each paragraph, headline or footer line.
//!
//! A single line break parts paragraphs, unless it stands within a sentence, or lines are wrapped at a width: then it parts them only where
//! the next word would still have fitted into the line.

use super::words::{ends_sentence, one_line};

/// The text's blocks, in order, each in one line.
pub(super) fn blocks(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let width = wrapped_at(&lines);
    let mut blocks: Vec<String> = Vec::new();
    let mut before = "";
    for line in lines {
        match blocks.last_mut() {
            Some(block) if goes_on(before, line, width) => {
                block.push(' ');
                block.push_str(line);
            }
            _ if line.is_empty() => {}
            _ => blocks.push(line.to_owned()),
        }
        before = line;
    }
    blocks.iter().map(|block| one_line(block)).collect()
}

/// Shorter lines say nothing about wrapping.
const SHORTEST: usize = 40;
/// No text is wrapped at more characters.
const WIDEST: usize = 110;

/// The width at which lines are wrapped, if they are: many are of nearly one length, and end in the middle of a sentence.
fn wrapped_at(lines: &[&str]) -> Option<usize> {
    let followed = lines.iter().zip(lines.iter().skip(1)).filter(|(_, next)| !next.is_empty()).map(|(line, _)| *line);
    let inner: Vec<&str> = followed.filter(|line| length(line) >= SHORTEST).collect();
    let mut lengths: Vec<usize> = inner.iter().map(|line| length(line)).collect();
    lengths.sort_unstable();
    let median = *lengths.get(lengths.len() / 2)?;
    let ended = inner.iter().filter(|line| ends_sentence(line)).count();
    (lengths.len() >= 2 && median <= WIDEST && ended * 2 < inner.len()).then_some(median)
}

/// Whether a line continues the one before: the break between them was the wrapping's, or it stands within a sentence.
fn goes_on(before: &str, line: &str, width: Option<usize>) -> bool {
    let next = line.split_whitespace().next().map_or(0, length);
    let fitted = |width: usize| length(before) + 1 + next + width / 6 <= width;
    let within = length(before) >= SHORTEST && !ends_sentence(before) && line.starts_with(char::is_lowercase);
    !before.is_empty() && !line.is_empty() && (within || width.is_some_and(|width| !fitted(width)))
}

fn length(line: &str) -> usize {
    line.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_paragraphs() {
        let text = "The old pier will stay.\nThe council decided so.\n\n\tThe mayor  said nothing.\n";
        assert_eq!(blocks(text), ["The old pier will stay.", "The council decided so.", "The mayor said nothing."]);
    }

    #[test]
    fn wrapped_lines_are_joined_and_their_paragraphs_are_kept() {
        let text = "Old pier will stay\nThe council of the harbour town decided on Monday that its old\npier, built \
            when the railway came, will stay where it is for a\nfurther ten years.\nThe mayor, who had asked for a new one, did not \
            speak after the\nvote. Her office said nothing.\n\nThe end of it.";
        let joined = blocks(text);
        assert_eq!(joined.len(), 4, "{joined:#?}");
        assert_eq!(joined[0], "Old pier will stay");
        assert!(joined[1].ends_with("a further ten years.") && joined[2].ends_with("said nothing."));
        let once = "The council of the harbour town decided on Monday that its old pier, built when the railway\ncame, will stay.";
        assert_eq!(blocks(once).len(), 1);
    }
}
