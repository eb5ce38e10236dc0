//! Relations to other articles as written: an article corrects, retracts, updates, answers or translates them.

use super::fields::{Fields, text};
use super::shapes::SelectorText;
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

/// The articles to which an article is related, by id.
#[derive(Clone, Debug, Default)]
pub struct RelationsText {
    /// Articles that it corrects, and the wrong passages if they are named.
    pub corrects: Vec<CorrectedText>,
    /// Articles that it retracts.
    pub retracts: Vec<Located<String>>,
    /// Articles that it updates.
    pub updates: Vec<Located<String>>,
    /// Articles that it answers.
    pub replies_to: Vec<Located<String>>,
    /// The article of which it is a translation.
    pub translates: Option<Located<String>>,
}

/// An article that is corrected.
#[derive(Clone, Debug)]
pub struct CorrectedText {
    /// Its id.
    pub article: Located<String>,
    /// The passage of it that was wrong.
    pub passage: Option<SelectorText>,
    /// What the passage says now, in the words of the correction.
    pub now: Option<Located<String>>,
}

impl RelationsText {
    /// Reads the relations from an article's fields.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        let relations = Self {
            corrects: fields.one_or_many("corrects", corrected),
            retracts: fields.one_or_many("retracts", text),
            updates: fields.one_or_many("updates", text),
            replies_to: fields.one_or_many("replies_to", text),
            translates: fields.text("translates"),
        };
        if let (Some(written), Some(other)) =
            (&relations.translates, fields.key_span("derived_from"))
        {
            let message = "`translates` together with `derived_from`: an article has one origin";
            let problem = Diagnostic::at(Rule::FieldConflict, written.span, message)
                .related(other, "the other origin")
                .help("keep the article that it was made from");
            fields.problems().push(problem);
        }
        relations
    }

    /// The articles of each relation, with the kind of relation.
    pub fn by_field(&self) -> [(&'static str, Vec<&Located<String>>); 5] {
        let corrected = self.corrects.iter().map(|one| &one.article);
        [
            ("corrects", corrected.collect()),
            ("retracts", self.retracts.iter().collect()),
            ("updates", self.updates.iter().collect()),
            ("replies to", self.replies_to.iter().collect()),
            ("translates", self.translates.iter().collect()),
        ]
    }
}

/// Reads an article's id, or `{article, exact …, now}`.
fn corrected(node: Node, problems: &mut Diagnostics) -> Option<CorrectedText> {
    if !matches!(node.value, Value::Map(_)) {
        return text(node, problems).map(|article| CorrectedText {
            article,
            passage: None,
            now: None,
        });
    }
    let mut fields = Fields::new(&tables::CORRECTED, node, problems);
    let article = fields.read("article", text);
    let passage = SelectorText::read(&mut fields);
    let now = fields.text("now");
    if let Some(passage) = &passage {
        fields.problems().extend(passage.names_all());
    }
    fields.finish();
    Some(CorrectedText {
        article: article?,
        passage,
        now,
    })
}
