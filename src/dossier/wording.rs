//! Whether words that are shown as an article's are in it.

use super::model::Article;
use crate::prose::fold::fold_case;

/// The words of an article, ready to be looked through.
pub(super) struct Wording {
    headline: String,
    text: String,
}

impl Wording {
    pub(super) fn of(article: &Article) -> Self {
        Self {
            headline: fold_case(&article.title),
            text: fold_case(&article.prose.body.text),
        }
    }

    /// Whether the headline or the text has these words, whatever their capitals. Where "…" leaves some out, the rest follow
    /// one another.
    pub(super) fn has(&self, words: &str) -> bool {
        let words = fold_case(words).replace("...", "…");
        [&self.headline, &self.text]
            .into_iter()
            .any(|text| follow(text, words.split('…').map(str::trim)))
    }
}

/// Whether pieces are in a text one behind another.
fn follow<'w>(text: &str, mut pieces: impl Iterator<Item = &'w str>) -> bool {
    pieces
        .try_fold(text, |rest, piece| {
            let at = rest.find(piece)? + piece.len();
            rest.get(at..)
        })
        .is_some()
}

#[cfg(test)]
mod tests {
    use super::follow;

    #[test]
    fn pieces_follow_one_another() {
        let text = "the lamps were lit on friday, and put out on sunday";
        for (pieces, wanted) in [
            (vec!["on friday"], true),
            (vec!["lit", "on sunday"], true),
            (vec!["on sunday", "on friday"], false),
            (vec!["on monday"], false),
            (vec![""], true),
        ] {
            assert_eq!(follow(text, pieces.iter().copied()), wanted, "{pieces:?}");
        }
    }
}
