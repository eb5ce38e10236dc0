//! An opinion, a press release and a statement are someone's: what they say in their own voice is a position of whoever that
//! is.

use super::annotated::confirmed;
use crate::content::article::{ArticleText, Genre};
use crate::content::{Choice, Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};
use crate::dossier::{Actor, Article, ArticleId, Dossier, Holder, What};

pub(super) fn check(dossier: &Dossier, content: &Content, problems: &mut Diagnostics) {
    for record in &content.articles {
        let id = ArticleId::new(record.id.clone());
        // Of two files with one id, which is reported, the last counts.
        let article = dossier.articles.get(&id);
        let article = article.filter(|article| article.file == record.file);
        if let (Some(article), Some((genre, at))) = (article, personal(record))
            && article.author.is_none()
            && speaks_for_itself(article)
        {
            problems.push(problem(dossier, article, genre, at));
        }
    }
}

/// The genre of an article that is someone's, and where it is written.
fn personal(record: &Record<ArticleText>) -> Option<(Genre, Span)> {
    let genre = record.text.genre.as_ref()?;
    let is_personal = matches!(
        genre.value,
        Genre::Opinion | Genre::PressRelease | Genre::Statement
    );
    is_personal.then_some((genre.value, genre.span))
}

/// Whether an article holds a claim in its own voice.
fn speaks_for_itself(article: &Article) -> bool {
    confirmed(article).any(|annotation| matches!(&annotation.what, What::Claim(held) if held.holder == Holder::Article))
}

fn problem(dossier: &Dossier, article: &Article, genre: Genre, at: Span) -> Diagnostic {
    let message = format!(
        "this {} holds claims in its own voice, but does not say whose voice that is",
        genre.as_str().replace('-', " ")
    );
    let id = known(dossier, article).map_or("…", |actor| actor.id.as_str());
    Diagnostic::at(Rule::AuthorNotNamed, at, message).paste(
        "name the actor who wrote or issued it in the front matter, so that these become that actor's positions:",
        format!("author: {id}"),
    )
}

/// The actor who signed it, or whose name its publisher has, where exactly one has that name.
fn known<'a>(dossier: &'a Dossier, article: &'a Article) -> Option<&'a Actor> {
    let signed = article.byline.as_deref();
    let names = signed.into_iter().chain(dossier.publisher_of(article));
    names
        .filter_map(|name| {
            let mut called = dossier.actors.values().filter(|actor| {
                let mut others = actor.names.iter();
                actor.name.main == name || others.any(|other| other.text == name)
            });
            called.next().filter(|_| called.next().is_none())
        })
        .next()
}
