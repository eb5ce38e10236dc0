//! Finds a dossier's own templates and words that its site does not use.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8Path;

use super::error::ThemeError;
use super::layer::Layer;
use super::{bundled, layers};
use crate::content::site::SiteText;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, nearest};
use crate::page::messages::Messages;

/// Reports the templates and words of the dossier in `root` that no page uses.
///
/// # Errors
/// Fails if the folder of templates cannot be read, or if one of them is not text.
pub(in crate::site) fn check(root: &Utf8Path, site: &SiteText) -> Result<Diagnostics, ThemeError> {
    let mut own = layers::read(&[], &root.join("templates"))?;
    let words = layers::words(&mut own);
    let embedded = bundled::layers(site.theme, bundled::Folder::Templates);
    let mut theme = layers::embedded_only(&embedded);
    let bundled_words = layers::words(&mut theme);
    let mut problems = Diagnostics::default();
    let used = used(&theme, &own)?;
    let names = own.keys().filter(|name| !used.contains(name.as_str()));
    problems.extend(names.map(|name| unused(name, &theme)));
    let asked = asked(&site.language);
    // Unchanged files that were copied from the theme are not the dossier's own.
    let is_own = |tag: &String, layer: &Layer| {
        bundled_words
            .get(tag)
            .is_none_or(|bundled| bundled.bytes != layer.bytes)
    };
    let words = words.iter();
    let unread_words = words.filter(|(tag, layer)| !asked.contains(*tag) && is_own(tag, layer));
    problems.extend(unread_words.map(|(tag, _)| unread(tag, &site.language)));
    Ok(problems)
}

/// The names of the templates for pages: those of the theme, and the dossier's own that one of them uses.
fn used<'a>(
    theme: &'a BTreeMap<String, Layer>,
    own: &'a BTreeMap<String, Layer>,
) -> Result<BTreeSet<&'a str>, ThemeError> {
    let own = layers::texts(own)?;
    let (mut reached, mut others): (Vec<_>, Vec<_>) = own
        .into_iter()
        .partition(|(name, _)| theme.contains_key(*name));
    let replaced: BTreeSet<&str> = reached.iter().map(|(name, _)| *name).collect();
    let rest = layers::texts(theme)?.into_iter();
    reached.extend(rest.filter(|(name, _)| !replaced.contains(name)));
    loop {
        let (asked, left): (Vec<_>, Vec<_>) = others.into_iter().partition(|(name, text)| {
            let parts: Vec<String> = components(text).map(|part| format!("<{part}")).collect();
            reached.iter().any(|(_, asking)| {
                names(asking, name) || parts.iter().any(|part| uses(asking, part))
            })
        });
        if asked.is_empty() {
            return Ok(reached.into_iter().map(|(name, _)| name).collect());
        }
        reached.extend(asked);
        others = left;
    }
}

/// Whether a template includes or extends another.
fn names(text: &str, template: &str) -> bool {
    ['"', '\'', '`']
        .iter()
        .any(|quote| text.contains(&format!("{quote}{template}{quote}")))
}

/// The components that a template defines.
fn components(text: &str) -> impl Iterator<Item = &str> {
    text.split("{%").skip(1).filter_map(|tag| {
        let tag = tag.trim_start_matches('-').trim_start();
        let name = tag.strip_prefix("component ")?.trim_start();
        name.split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .next()
    })
}

/// Whether a template uses a component. `component` is the beginning of its use.
fn uses(text: &str, component: &str) -> bool {
    text.match_indices(component).any(|(at, found)| {
        let behind = text.get(at + found.len()..).unwrap_or_default();
        !behind.starts_with(|c: char| c.is_alphanumeric() || c == '_')
    })
}

fn unused(name: &str, theme: &BTreeMap<String, Layer>) -> Diagnostic {
    let message = format!(
        "no page uses `templates/{name}`: the theme has no template of that name, and no template includes it"
    );
    let problem = Diagnostic::nowhere(Rule::UnusedTemplate, message);
    let file = |name: &str| name.rsplit('/').next().map(str::to_lowercase);
    let known = || theme.keys().map(String::as_str);
    let near = known()
        .find(|known| file(known) == file(name))
        .or_else(|| nearest(name, known()));
    match near {
        Some(near) => problem.help(format!(
            "did you mean `templates/{near}`? Rename it, include it in a template that is used, or remove it"
        )),
        None => problem.help(
            "give it the name of one of the theme's templates (docs/templates.md lists them), include it in one that is used, or remove it",
        ),
    }
}

/// The languages whose words a site in this language uses.
fn asked(language: &str) -> BTreeSet<String> {
    let asked = RefCell::new(BTreeSet::new());
    // Errors in the words are reported when they are read.
    drop(Messages::of(language, |tag| {
        asked.borrow_mut().insert(tag.to_owned());
        None
    }));
    asked.into_inner()
}

fn unread(tag: &str, language: &str) -> Diagnostic {
    let message = format!(
        "no page uses the words in `templates/words/{tag}.ftl`: the dossier's language is `{language}`"
    );
    Diagnostic::nowhere(Rule::UnusedTemplate, message).help(format!(
        "rename it to `templates/words/{language}.ftl` if it is meant for this dossier, or remove it"
    ))
}
