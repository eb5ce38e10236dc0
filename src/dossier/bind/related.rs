//! What an article is to others, with the others looked up, and the passages that it corrects found in them.

use super::draft::Draft;
use super::permalink::{Identity, Numbers};
use super::references::Lookup;
use super::resolve::Binder;
use crate::content::relation::{CorrectedText, RelationsText};
use crate::content::shapes::{Part, SelectorText};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};
use crate::dossier::model::{ArticleId, ArticleRelation, Corrected, RelationKind};
use crate::dossier::wording::has_words;

impl Binder<'_> {
    /// The articles that one corrects, retracts, updates and answers, in that order.
    pub(super) fn relations(
        &self,
        draft: &Draft<'_>,
        problems: &mut Diagnostics,
    ) -> Vec<ArticleRelation> {
        let RelationsText {
            corrects,
            retracts,
            updates,
            replies_to,
            translates: _,
        } = &draft.record.text.relations;
        let mut keys = Numbers::default();
        let mut found: Vec<ArticleRelation> = corrects
            .iter()
            .filter_map(|text| self.correction_of(draft, text, &mut keys, problems))
            .collect();
        let others = [
            (RelationKind::Retracts, retracts),
            (RelationKind::Updates, updates),
            (RelationKind::RepliesTo, replies_to),
        ];
        for (kind, written) in others {
            let to = ArticleId::find_all(written, &self.references, problems);
            found.extend(to.into_iter().map(|to| ArticleRelation {
                kind,
                to,
                passage: None,
            }));
        }
        found
    }

    fn correction_of(
        &self,
        draft: &Draft<'_>,
        text: &CorrectedText,
        keys: &mut Numbers,
        problems: &mut Diagnostics,
    ) -> Option<ArticleRelation> {
        problems.extend(text.now.as_ref().and_then(|now| not_there(draft, now)));
        let to = ArticleId::find(&text.article, &self.references, problems)?;
        let passage = text.passage.as_ref().and_then(|selector| {
            let now = text.now.as_ref().map(|now| now.value.clone());
            self.corrected(draft, &to, selector, now, keys, problems)
        });
        Some(ArticleRelation {
            kind: RelationKind::Corrects,
            to,
            passage,
        })
    }

    fn corrected(
        &self,
        draft: &Draft<'_>,
        to: &ArticleId,
        selector: &SelectorText,
        now: Option<String>,
        keys: &mut Numbers,
        problems: &mut Diagnostics,
    ) -> Option<Corrected> {
        let passages = self.text_of(to)?;
        let passage = passages.locate(selector, problems).into_iter().next()?;
        let words = passages.text(passage.part).get(passage.range());
        let identity = Identity::of_correction(
            &passage,
            words.unwrap_or_default(),
            &draft.record.id,
            &self.references,
        );
        Some(Corrected {
            passage,
            key: keys.next(&identity),
            now,
        })
    }
}

/// Reports words of a correction that are not in the article that corrects.
fn not_there(draft: &Draft<'_>, now: &Located<String>) -> Option<Diagnostic> {
    let texts = [Part::Title, Part::Text].map(|part| draft.passages.text(part));
    let is_there = texts.iter().any(|text| has_words(text, &now.value));
    (!is_there).then(|| {
        let message = format!("this article does not have the words “{}”", now.value);
        Diagnostic::at(Rule::SelectorNotFound, now.span, message)
            .label("not found")
            .help("copy the corrected passage from this article, which corrects the other one, or remove `now`")
    })
}
