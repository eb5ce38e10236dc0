//! A line of the head, and what it may state.

use super::mail_words::greets;
use super::page_words::is_menu;
use super::stated::Stated;
use super::words::{begins_with_small_word, is_paper, is_person, is_section};
use crate::clipping::footers::{is_footer, is_teaser};
use crate::clipping::words::{count, ends_sentence};

/// The most words in a headline or a summary.
pub(super) const LONGEST_HEADLINE: usize = 60;

/// A line of the head.
pub(super) struct HeadLine<'a> {
    pub(super) words: &'a str,
    pub(super) stated: Vec<Stated>,
    /// Whether it is long enough prose to begin the body.
    pub(super) is_prose: bool,
    /// Whether it is close enough to the text, or to the beginning of the file, to be part of the head.
    pub(super) is_near: bool,
}

impl HeadLine<'_> {
    /// Whether it states the publisher, the author, the date or the place.
    pub(super) fn is_field(&self) -> bool {
        self.stated.iter().any(|one| {
            !matches!(
                one,
                Stated::Section
                    | Stated::Release
                    | Stated::Letter
                    | Stated::Subject(_)
                    | Stated::Title(_)
                    | Stated::Aside(_)
            )
        })
    }

    /// The headline, if the line states one.
    pub(super) fn title(&self) -> Option<&str> {
        self.stated.iter().find_map(|one| match one {
            Stated::Title(words) => Some(words.as_str()),
            _ => None,
        })
    }

    pub(super) fn says_who(&self) -> bool {
        self.stated.iter().any(|one| {
            matches!(
                one,
                Stated::Byline(_) | Stated::Publisher(_) | Stated::Agency(_)
            )
        })
    }

    /// Whether it is only a publisher's name, recognised by its words.
    pub(super) fn is_bare_paper(&self) -> bool {
        matches!(self.stated.as_slice(), [Stated::Publisher(name)] if name == self.words)
            && is_paper(self.words)
    }

    /// Whether it could be a headline.
    pub(super) fn is_candidate(&self) -> bool {
        self.is_near && self.stated.is_empty() && could_be_headline(self.words)
    }
}

/// Whether a line that states nothing could be a headline.
pub(in crate::clipping) fn could_be_headline(words: &str) -> bool {
    let is_trail = words.contains(" > ") || words.contains(" » ") || words.contains(" / ");
    (2..=LONGEST_HEADLINE).contains(&count(words))
        && !is_footer(words)
        && !is_teaser(words)
        && !is_trail
        && !is_menu(words)
        && !words.ends_with(':')
        && !greets(words)
        && !words.starts_with(['←', '→', '‹', '▶', '◀', '<'])
        && !(words.starts_with('(') && words.ends_with(')'))
}

/// Whether words can be only a name: two to four words, each in the form that names have.
pub(super) fn names_alone(words: &str) -> bool {
    (2..=4).contains(&count(words))
        && is_person(words)
        && !words.starts_with(char::is_lowercase)
        && !ends_sentence(words)
        && !is_section(words)
        && !begins_with_small_word(words)
}

/// Whether the line before or after states something.
pub(super) fn is_beside_field(lines: &[HeadLine<'_>], at: usize) -> bool {
    let is_field = |at: usize| lines.get(at).is_some_and(HeadLine::is_field);
    is_field(at + 1) || at.checked_sub(1).is_some_and(is_field)
}
