//! Questions, as written.

use super::body::Body;
use super::fields::{Fields, text, value};
use super::kind::Reference;
use super::shapes::reference;
use super::tables;
use super::yaml::Node;
use crate::diagnostic::{Diagnostics, Located};

/// A question's file.
#[derive(Clone, Debug)]
pub struct QuestionText {
    /// What is asked.
    pub question: Located<String>,
    /// A shorter wording for narrow spaces.
    pub short: Option<String>,
    /// The claims that answer it: ids.
    pub answers: Vec<Located<String>>,
    /// Records it is about.
    pub about: Vec<Located<Reference>>,
    /// Editor's note.
    pub body: Body,
}

impl QuestionText {
    /// Reads a question's front matter.
    pub fn read(front: Node, body: Body, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::QUESTION, front, problems);
        let here = fields.span().start();
        let question = Self {
            question: fields
                .read("question", text)
                .unwrap_or(Located::new(String::new(), here)),
            short: value(fields.text("short")),
            answers: fields.list("answers", text),
            about: fields.list("about", reference),
            body,
        };
        fields.finish();
        question
    }
}
