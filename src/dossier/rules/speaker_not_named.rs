//! Whoever speaks in an article is named or described in it: those words are tied to them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::annotated::confirmed;
use crate::analysis::gazetteer::entries::EntryId;
use crate::analysis::gazetteer::index::NameIndex;
use crate::content::Content;
use crate::content::article::Voice;
use crate::content::shapes::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::dossier::passages::remedy;
use crate::dossier::{ActorId, Annotation, Article, Dossier, Holder, Passage, What};
use crate::text::words::one_line;

pub(super) fn check(dossier: &Dossier, content: &Content, problems: &mut Diagnostics) {
    // Made only when there is something to explain.
    let gazetteer = LazyLock::new(|| content.gazetteer());
    for article in dossier.articles.values() {
        let mut seen: BTreeSet<&ActorId> = mentioned(article);
        for annotation in confirmed(article) {
            // Told once for each actor: one mention is enough for all.
            let Some(actor) = speaker(annotation).filter(|actor| seen.insert(actor)) else {
                continue;
            };
            let name = dossier.name_of(&actor.clone().into());
            let problem = match Unlinked::find(article, actor, gazetteer.index()) {
                Some(unlinked) => unlinked.problem(article, actor, name, annotation),
                None => {
                    let does = does(annotation);
                    let message = format!(
                        "`{name}` {does}, but this article contains no name of that record that is found automatically"
                    );
                    Diagnostic::at(Rule::SpeakerNotNamed, annotation.span, message).paste(
                        "add the words that name or describe the actor, under `mentions:`",
                        format!("  - {{exact: …, actor: {actor}}}"),
                    )
                }
            };
            problems.push(problem.help(format!(
                "if it is someone else, correct the `{}`",
                field(annotation)
            )));
        }
    }
}

/// A name of a speaker that is in the article all the same.
struct Unlinked {
    passage: Passage,
    /// Why it is not a mention of the speaker.
    why: String,
    /// Whether an entry or a link says what these words mean.
    is_taken: bool,
}

impl Unlinked {
    fn find(article: &Article, actor: &ActorId, index: &NameIndex) -> Option<Self> {
        let body = &article.prose.body;
        let (text, leaves, language) = (&body.text, &body.leaves, article.language.as_str());
        let words = |range: &std::ops::Range<usize>| {
            let words = text.get(range.clone()).unwrap_or_default();
            one_line(words)
        };
        let is_own = |entry: &EntryId| entry.actor() == Some(actor.as_str());
        let mut passed = index.passed_over(text, leaves, language).into_iter();
        let inside = passed.find(|one| {
            let mut meanings = one.meanings.iter();
            meanings.any(is_own)
        });
        if let Some(one) = inside {
            let why = format!("is part of “{}” there", words(&one.longer));
            return Some(Self::new(one.range, why, false));
        }
        let mut found = index.find(text, leaves, language).into_iter();
        let name = found.find(|name| {
            let mut meanings = name.meanings.iter();
            meanings.any(is_own)
        })?;
        let is_taken = name.meanings.len() == 1;
        let why = match is_taken {
            true => {
                "is there, but an entry under `mentions:` or a link says that it means something else"
            }
            false => "is there, but several records have that name",
        };
        Some(Self::new(name.range, why.to_owned(), is_taken))
    }

    fn new(range: std::ops::Range<usize>, why: String, is_taken: bool) -> Self {
        let passage = Passage {
            part: Part::Text,
            start: range.start,
            end: range.end,
            paragraph: 0,
            sentence: 0,
        };
        Self {
            passage,
            why,
            is_taken,
        }
    }

    fn problem(
        &self,
        article: &Article,
        actor: &ActorId,
        name: &str,
        annotation: &Annotation,
    ) -> Diagnostic {
        let body = &article.prose.body;
        let words = body.text.get(self.passage.range()).unwrap_or_default();
        let message = format!(
            "`{name}` {}, but no words in this article are linked to that record: “{words}” {}",
            does(annotation),
            self.why
        );
        let line = format!(
            "  - {{{}, actor: {actor}}}",
            remedy(&body.text, &self.passage)
        );
        let problem = Diagnostic::at(Rule::SpeakerNotNamed, annotation.span, message)
            .related(body.span_of(&self.passage.range()), "the name is here");
        if self.is_taken {
            problem.paste(
                "if those words mean this record, change the entry or the link:",
                line,
            )
        } else {
            problem.paste("if the words mean this record, add under `mentions:`", line)
        }
    }
}

/// What an annotation says that an actor does.
fn does(annotation: &Annotation) -> &'static str {
    match annotation.what {
        What::Claim(_) => "is said to hold a claim here",
        _ => "speaks here",
    }
}

/// The field that names them.
fn field(annotation: &Annotation) -> &'static str {
    match annotation.what {
        What::Claim(_) => "holder",
        _ => "speaker",
    }
}

fn mentioned(article: &Article) -> BTreeSet<&ActorId> {
    let targets = article.mentions.iter();
    targets
        .filter_map(|mention| mention.target.actor())
        .collect()
}

/// Who is quoted, or said to hold a claim.
fn speaker(annotation: &Annotation) -> Option<&ActorId> {
    match &annotation.what {
        What::Quote(quote) => quote.speaker.as_ref(),
        What::Claim(attestation) => match (&attestation.holder, attestation.voice) {
            (Holder::Actor(actor), Voice::Attributed) => Some(actor),
            // An author need not name herself.
            _ => None,
        },
        What::Event(_) | What::Date(_) | What::Term(_) | What::Note => None,
    }
}
