//! Comments for editors.

use crate::content::yaml::is_unheld;

/// The most characters in a line of a comment, apart from a first word that is too long.
const WIDTH: usize = 118;

/// Words as a comment, on as many lines as needed. Characters that YAML cannot contain are left out.
pub(super) fn comment(words: &str) -> String {
    let mut lines = vec![String::from("#")];
    for word in words.split_whitespace() {
        let word: String = word.chars().filter(|c| !is_unheld(*c)).collect();
        let room = |line: &String| line.chars().count() + 1 + word.chars().count() <= WIDTH;
        match lines.last_mut() {
            Some(line) if line == "#" || room(line) => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(format!("# {word}")),
        }
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_comments() {
        let words = "word ".repeat(60) + "a\n- b: c";
        let written = comment(&words);
        assert!(
            written
                .lines()
                .all(|line| line.starts_with("# ") && line.len() < 120)
        );
        assert_eq!(written.lines().count(), 3);
    }

    #[test]
    fn a_word_that_is_too_long_has_a_line_of_its_own() {
        let long = "w".repeat(200);
        assert_eq!(
            comment(&format!("{long} and more")),
            format!("# {long}\n# and more\n")
        );
    }
}
