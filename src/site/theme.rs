//! Turns page structs into text with Tera templates, and provides the static files that go with them.
//!
//! Two themes are part of the program. A dossier chooses one in `site.yaml`. It can replace any file of the theme by one of the
//! same name in its own `templates/` or `static/` folder, and can add others. A template sees the fields of its page struct as
//! variables, and the variable `site`; nothing that it can call looks anything up. Its words come from the catalogue of the
//! dossier's language, in `templates/words/`.

mod bundled;
mod conditions;
mod eject;
mod error;
mod layer;
mod layers;
mod speech;
mod unused;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use camino::Utf8Path;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::content::naming;
use crate::content::site::BundledTheme;
use crate::diagnostic::Diagnostics;
use crate::page::messages::Messages;

pub use eject::{Ejected, eject};
pub use error::ThemeError;

use conditions::Conditions;
use layer::Layer;
use layers::SUFFIXES;
pub(super) use unused::check as check_unused;

/// The theme of a site: its templates, parsed and checked, and its static files.
#[derive(Clone, Debug)]
pub struct Theme {
    bundled: BundledTheme,
    tera: Tera,
    /// The conditions in the dossier's own templates; those of the program are covered by tests.
    conditions: Conditions,
    /// The variable `site` of every template.
    site: Option<Value>,
    words: Arc<Messages>,
    templates: BTreeMap<String, Layer>,
    static_files: BTreeMap<String, Cow<'static, [u8]>>,
}

/// The words of the dossier in `root`: those of its language, overridden by its own.
///
/// # Errors
/// Fails if a folder cannot be read, or if a file of words is invalid.
pub fn words(root: &Utf8Path, language: &str) -> Result<Messages, ThemeError> {
    // The catalogue already contains the program's own words.
    let mut templates = layers::read(&[], &root.join("templates"))?;
    speech::words(&layers::words(&mut templates), language)
}

impl Theme {
    /// Reads the theme of the dossier in `root`: a bundled one, overridden by the dossier's own files. Its words are in the
    /// language with this tag, or in English.
    ///
    /// # Errors
    /// Fails if a folder cannot be read; if a template has a name of an unknown kind or is not text; if the templates contain
    /// syntax errors or refer to unknown parents, includes, blocks, components or filters; or if a file of words is invalid.
    pub fn load(
        root: &Utf8Path,
        bundled: BundledTheme,
        language: &str,
    ) -> Result<Theme, ThemeError> {
        let [templates, static_files] = bundled::FOLDERS.map(|folder| {
            let embedded = bundled::layers(bundled, folder);
            layers::read(&embedded, &root.join(folder.as_str()))
        });
        Theme::of(bundled, templates?, static_files?, language)
    }

    fn of(
        bundled: BundledTheme,
        mut templates: BTreeMap<String, Layer>,
        static_files: BTreeMap<String, Layer>,
        language: &str,
    ) -> Result<Theme, ThemeError> {
        let words = Arc::new(speech::words(&layers::words(&mut templates), language)?);
        let sources = layers::texts(&templates)?;
        let is_own = |name: &str| templates.get(name).is_some_and(|it| it.file.is_some());
        let own = sources.iter().filter(|(name, _)| is_own(name));
        let conditions = Conditions::of(own.map(|(name, text)| (*name, text.as_str())));
        let mut tera = Tera::new();
        tera.autoescape_on(SUFFIXES);
        tera.register_filter("plural", plural);
        speech::register(&mut tera, &words);
        if let Err(error) = tera.add_raw_templates(sources) {
            return Err(ThemeError::of_tera(&error, &templates));
        }
        let published = |(name, layer): (String, Layer)| (format!("static/{name}"), layer.bytes);
        Ok(Theme {
            bundled,
            tera,
            conditions,
            site: None,
            words,
            templates,
            static_files: static_files.into_iter().map(published).collect(),
        })
    }

    /// The words for its pages.
    pub fn words(&self) -> &Messages {
        &self.words
    }

    /// The bundled theme that the dossier's own files override.
    pub fn bundled(&self) -> BundledTheme {
        self.bundled
    }

    /// Makes `site` available to all templates as the variable of that name. It is converted once and shared by all pages. A page
    /// must not have a field called `site`, which would hide this one.
    ///
    /// # Errors
    /// Fails if the value cannot be passed to templates, for example because it is a map with structs as keys.
    pub fn with_site<S: Serialize + ?Sized>(mut self, site: &S) -> Result<Theme, ThemeError> {
        let value = Value::try_from_serializable(site);
        let value = value.map_err(|error| ThemeError::Page {
            template: "site".to_owned(),
            why: error.to_string(),
        })?;
        self.site = Some(value.clone());
        self.tera.global_context().insert_value("site", value);
        Ok(self)
    }

    /// Renders a page with a template. The page's fields are the template's variables. Characters that neither HTML nor XML may
    /// contain are left out.
    ///
    /// # Errors
    /// Fails if there is no such template, or if it uses something that the page does not have.
    pub fn render<P: Serialize + ?Sized>(
        &self,
        template: &str,
        page: &P,
    ) -> Result<String, ThemeError> {
        if !self.templates.contains_key(template) {
            return Err(ThemeError::missing(template, &self.templates));
        }
        let context = Context::from_serialize(page).map_err(|error| ThemeError::Page {
            template: template.to_owned(),
            why: error.to_string(),
        })?;
        if !self.conditions.is_empty() {
            let (page, site) = (Value::from_serializable(page), self.site.as_ref());
            if let Some(report) = self.conditions.missing(template, &page, site) {
                return Err(ThemeError::of_report(report, &self.templates));
            }
        }
        let text = self.tera.render(template, &context);
        text.map(printable)
            .map_err(|error| ThemeError::of_tera(&error, &self.templates))
    }

    /// The static file at an address below the site's root (`static/dossier.css`).
    pub fn static_file(&self, address: &str) -> Option<&[u8]> {
        self.static_files.get(address).map(AsRef::as_ref)
    }

    /// The static files, sorted by address below the site's root (`static/dossier.css`). Notes (`README.md`) and hidden files are
    /// left out.
    pub fn static_files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.static_files
            .iter()
            .map(|(address, bytes)| (address.as_str(), bytes.as_ref()))
    }
}

/// Reports a dossier's static files that would have the same name as a file of its theme on some disk.
pub(super) fn check_static(theme: BundledTheme, own: &BTreeSet<String>) -> Diagnostics {
    let embedded = layers::embedded_only(&bundled::layers(theme, bundled::Folder::Static));
    let names = embedded
        .keys()
        .map(|name| format!("static/{name}"))
        .collect();
    let mut problems = Diagnostics::default();
    naming::check_beside(own, &names, &mut problems);
    problems
}

/// `{{ 3 | plural(one="article", other="articles") }}` → `3 articles`.
#[expect(
    clippy::needless_pass_by_value,
    reason = "Tera calls filters like this"
)]
fn plural(count: i64, words: Kwargs, _: &State) -> TeraResult<String> {
    let one: &str = words.must_get("one")?;
    let other: &str = words.must_get("other")?;
    Ok(format!("{count} {}", if count == 1 { one } else { other }))
}

/// Removes what would make a page or feed ill-formed: control characters other than tab and line ends, and noncharacters.
fn printable(mut text: String) -> String {
    if text.contains(forbidden) {
        text.retain(|c| !forbidden(c));
    }
    text
}

fn forbidden(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE,
    }
}

#[cfg(test)]
mod tests;
