//! Checks whether the interface has words in the dossier's language, and whether the dossier's own words are used.

use camino::Utf8Path;

use super::theme::{self, ThemeError};
use crate::content::site::SiteText;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, nearest};
use crate::page::messages::Messages;

/// Diagnostics about the words of the dossier in `root`.
///
/// # Errors
/// Fails if a file of words or its folder cannot be read.
pub(super) fn check(root: &Utf8Path, site: &SiteText) -> Result<Diagnostics, ThemeError> {
    let words = theme::words(root, &site.language)?;
    let mut problems = Diagnostics::default();
    problems.extend(missing(&words, site));
    problems.extend(words.unknown().iter().map(|id| unknown(&words, id)));
    Ok(problems)
}

fn missing(words: &Messages, site: &SiteText) -> Option<Diagnostic> {
    let first = words.missing().first()?;
    let language = &site.language;
    let (message, file) = if words.serves(language) {
        let message = format!(
            "the interface has no translation for {} messages in `{}`, such as `{first}`: they are shown in English",
            words.missing().len(),
            words.language()
        );
        (message, words.language())
    } else {
        let message =
            format!("the interface has no translation for `{language}`: it is shown in English");
        (message, language.as_str())
    };
    let problem = match site.language_at {
        Some(span) => Diagnostic::at(Rule::WordsMissing, span, message),
        None => Diagnostic::nowhere(Rule::WordsMissing, message),
    };
    Some(problem.help(format!(
        "translate the words in `templates/words/{file}.ftl`: `dossier theme eject dossier words/en.ftl` writes a file to start from, and docs/languages.md explains how"
    )))
}

fn unknown(words: &Messages, what: &str) -> Diagnostic {
    let message = format!(
        "`templates/words/{}.ftl` has `{what}`, which no page uses",
        words.language()
    );
    let problem = Diagnostic::nowhere(Rule::WordsUnknown, message);
    let known = words.ids();
    let known = known.filter(|id| !words.unknown().iter().any(|one| one == id));
    match nearest(what, known) {
        Some(near) => problem.help(format!("did you mean `{near}`? Otherwise remove it")),
        None => problem.help(
            "remove it; the program's templates/words/en.ftl lists all messages with their parts",
        ),
    }
}
