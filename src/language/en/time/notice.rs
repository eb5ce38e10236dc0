//! Notices that were added to a text after it was published: "Correction: …", "This article was amended on Friday."

use super::tokens::Token;
use crate::language::lexicon::EN;

/// Whether a paragraph is a notice.
pub(super) fn is_notice(tokens: &[Token<'_>]) -> bool {
    let notice = Notice { tokens };
    notice.is_headed() || (0..tokens.len()).any(|at| notice.tells_of_a_change(at))
}

struct Notice<'a, 'b> {
    tokens: &'a [Token<'b>],
}

impl Notice<'_, '_> {
    fn small(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.small.as_str())
    }

    /// "Correction:", "Update, 26 July:", "Editor's note:", "Editors’ note —"
    fn is_headed(&self) -> bool {
        let start = (0..self.tokens.len())
            .find(|at| self.small(*at).starts_with(char::is_alphabetic))
            .unwrap_or_default();
        match self.small(start) {
            "correction" | "corrections" | "clarification" | "amendment" | "update" | "updated" => {
                let next = self.small(start + 1);
                matches!(
                    next,
                    "" | ":" | "," | "(" | ")" | "]" | "-" | "–" | "—" | "." | "appended"
                ) || (self.small(start) == "updated" && matches!(next, "on" | "at"))
            }
            "editor" | "editors" => {
                (start + 1..start + 4).any(|at| matches!(self.small(at), "note" | "notes"))
            }
            _ => false,
        }
    }

    /// "this article was amended", "an earlier version of this story"
    fn tells_of_a_change(&self, at: usize) -> bool {
        if self.small(at) != "this" || !EN.time.noticed.has(self.small(at + 1)) {
            return false;
        }
        let earlier = matches!(
            (
                self.small(at.wrapping_sub(3)),
                self.small(at.wrapping_sub(2)),
                self.small(at.wrapping_sub(1))
            ),
            (
                "earlier" | "previous" | "original" | "first",
                "version" | "headline",
                "of"
            )
        );
        let changed = (at + 2..at + 7).any(|at| EN.time.changes.has(self.small(at)));
        earlier || (matches!(self.small(at + 2), "was" | "has" | "is") && changed)
    }
}
