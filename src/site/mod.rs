//! AS PUBLISHED: the output of the templates for all pages, and the folder into which it is written.
//!
//! [`theme`] turns page structs into text, and [`search`] makes the search index. A [`Site`] makes each of its files on
//! request, or all of them; [`publish`](fn@publish::publish) puts them where a reader or a web server finds them, and [`links`]
//! checks whether its pages' links work.

pub mod links;
pub mod publish;
pub mod search;
mod stylesheet;
pub mod theme;
mod words;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use camino::Utf8Path;
use rayon::prelude::*;
use serde::Serialize;

use crate::content::Content;
use crate::diagnostic::Diagnostics;
use crate::dossier::Dossier;
use crate::page::messages::Messages;
use crate::page::preview::Preview;
use crate::page::{self, Divisions, Edition, Limits, Render, Shown};
use publish::File;
use theme::{Theme, ThemeError};

/// Diagnostics about a dossier's own words, templates and static files.
///
/// # Errors
/// Fails if a file of words or its folder cannot be read.
pub fn check(root: &Utf8Path, content: &Content) -> Result<Diagnostics, ThemeError> {
    let mut problems = words::check(root, &content.site)?;
    problems.append(theme::check_unused(root, &content.site)?);
    problems.append(theme::check_static(
        content.site.theme,
        &content.static_files,
    ));
    Ok(problems)
}

impl Render for Theme {
    type Error = ThemeError;

    fn render<P: Serialize>(&self, template: &str, page: &P) -> Result<String, ThemeError> {
        Theme::render(self, template, page)
    }
}

/// A dossier's site: its pages, its search index, and the static files of the theme and of the dossier. Each file is made on
/// request.
pub struct Site<'a> {
    dossier: Cow<'a, Dossier>,
    theme: Theme,
    /// The most that a page shows of a list.
    limits: Limits,
    divisions: OnceLock<Divisions>,
    /// Made together, because it needs everything.
    search: OnceLock<BTreeMap<String, File>>,
}

impl<'a> Site<'a> {
    /// The site of a dossier with a theme.
    ///
    /// # Errors
    /// Fails if the data about the dossier cannot be passed to templates.
    pub fn new(dossier: Cow<'a, Dossier>, theme: Theme) -> Result<Site<'a>, ThemeError> {
        let site = page::site(Edition {
            dossier: &dossier,
            messages: theme.words(),
            divisions: &Divisions::default(),
        });
        let theme = theme.with_site(&site)?;
        Ok(Site {
            dossier,
            theme,
            limits: Limits::default(),
            divisions: OnceLock::new(),
            search: OnceLock::new(),
        })
    }

    /// The same site with other limits for what a page shows of a list.
    #[must_use]
    pub fn within(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// All files. `made` is called after each page and picture, with the number of these.
    ///
    /// # Errors
    /// Fails if a template is invalid.
    pub fn files(&self, made: impl Fn(usize) + Sync) -> Result<Vec<File>, ThemeError> {
        let pages = page::pages(self.edition());
        let previews = page::preview::previews(self.edition());
        let all = pages.len() + previews.len();
        let rendered: Result<Vec<File>, ThemeError> = pages
            .par_iter()
            .map(|page| self.page(page, &page.address()).inspect(|_| made(all)))
            .collect();
        let mut files = rendered?;
        files.extend(self.search());
        let static_files = self.theme.static_files();
        files.extend(static_files.map(|(address, bytes)| self.static_file(address, bytes)));
        files.extend(robots(&self.dossier));
        files.extend(self.choices());
        files.extend(self.running_heads());
        let painted = previews.par_iter().filter_map(|preview| {
            let file = painted(preview);
            made(all);
            file
        });
        files.par_extend(painted);
        Ok(files)
    }

    /// The file at an address, if the site has one. It has the same bytes as in [`files`](Self::files).
    ///
    /// # Errors
    /// Fails if its template is invalid.
    pub fn file(&self, address: &str) -> Result<Option<File>, ThemeError> {
        if let Some(bytes) = self.theme.static_file(address) {
            return Ok(Some(self.static_file(address, bytes)));
        }
        if address == page::LEDGER_CHOICES {
            return Ok(self.choices());
        }
        if address == page::RUNNING_HEADS {
            return Ok(self.running_heads());
        }
        if address.starts_with(search::FOLDER) {
            let by_address = || {
                self.search()
                    .into_iter()
                    .map(|file| (file.path.clone(), file))
            };
            let files = self.search.get_or_init(|| by_address().collect());
            return Ok(files.get(address).cloned());
        }
        if let Some(page) = page::at(self.edition(), address) {
            return self.page(&page, address).map(Some);
        }
        let preview = page::preview::previews(self.edition())
            .into_iter()
            .find(|preview| preview.address() == address);
        let painted = preview.and_then(|preview| painted(&preview));
        Ok(painted.or_else(|| robots(&self.dossier).filter(|file| file.path == address)))
    }

    /// The 404 page for a host on which the site is at `root`.
    ///
    /// # Errors
    /// Fails if its template is invalid.
    pub fn not_found_below(&self, root: &str) -> Result<File, ThemeError> {
        let html = page::not_found_below(root, self.edition(), &self.theme)?;
        Ok(file(NOT_FOUND, html.into_bytes()))
    }

    fn page(&self, page: &Shown<'_>, address: &str) -> Result<File, ThemeError> {
        let html = page.render(self.edition(), &self.theme)?;
        Ok(file(address, html.into_bytes()))
    }

    /// The stylesheet that filters the rows of the ledger.
    fn choices(&self) -> Option<File> {
        let css = page::ledger_choices(self.edition())?;
        Some(file(page::LEDGER_CHOICES, css.into_bytes()))
    }

    /// The stylesheet for the running heads of the whole dossier on paper.
    fn running_heads(&self) -> Option<File> {
        let css = page::running_heads(self.edition())?;
        Some(file(page::RUNNING_HEADS, css.into_bytes()))
    }

    fn search(&self) -> Vec<File> {
        let findable = page::search::findable(self.edition());
        search::files(&findable, &self.dossier.site.language)
    }

    fn static_file(&self, address: &str, bytes: &[u8]) -> File {
        let bytes = match address {
            SPOKEN => spoken(bytes, self.theme.words()),
            address if address.ends_with(".css") => match str::from_utf8(bytes) {
                Ok(css) => stylesheet::published(css, |name| self.sheet(name)).into_bytes(),
                Err(_) => bytes.to_vec(),
            },
            _ => bytes.to_vec(),
        };
        file(address, bytes)
    }

    /// Another stylesheet by name.
    fn sheet(&self, name: &str) -> Option<&str> {
        let bytes = self.theme.static_file(&format!("static/{name}"))?;
        str::from_utf8(bytes).ok()
    }

    /// The dossier with the words of its language.
    fn edition(&self) -> Edition<'_> {
        let divide = || page::divisions(&self.dossier, self.theme.words(), self.limits);
        Edition {
            dossier: &self.dossier,
            messages: self.theme.words(),
            divisions: self.divisions.get_or_init(divide),
        }
    }
}

fn file(address: &str, bytes: Vec<u8>) -> File {
    File {
        path: address.to_owned(),
        bytes: bytes.into(),
    }
}

fn painted(preview: &Preview<'_>) -> Option<File> {
    Some(file(&preview.address(), preview.png()?))
}

/// The 404 page.
const NOT_FOUND: &str = "404.html";

/// The script with the words that other scripts display.
const SPOKEN: &str = "static/words.js";

/// Inserts the messages into that script.
fn spoken(script: &[u8], words: &Messages) -> Vec<u8> {
    let script = String::from_utf8_lossy(script);
    let messages = words.for_scripts().to_string();
    script
        .replacen("messages = {}", &format!("messages = {messages}"), 1)
        .into_bytes()
}

/// `robots.txt`: everything may be read, and the sitemap is named by its full address.
fn robots(dossier: &Dossier) -> Option<File> {
    let base = dossier.site.base_url.as_ref()?;
    let text = format!("User-agent: *\nAllow: /\nSitemap: {base}/sitemap.xml\n");
    Some(file("robots.txt", text.into_bytes()))
}

/// The sources of a site in the dossier's folder. Publishing must never change them.
pub const MADE_FROM: [&str; 5] = ["content", "templates", "static", "site.yaml", "src"];
