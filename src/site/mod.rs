//! AS PUBLISHED: what the templates make of the pages, and the folder it is all written to.
//!
//! [`theme`] turns page structs into text, [`search`] makes what is searched in, [`files`] gathers everything a site consists of, [`publish`](fn@publish::publish) puts it where a
//! reader or a web server finds it.

pub mod publish;
pub mod search;
pub mod theme;
pub mod words;

use rayon::prelude::*;
use serde::Serialize;

use crate::dossier::Dossier;
use crate::page::catalogue::Words;
use crate::page::{self, Edition, Render};
use publish::File;
use theme::{Theme, ThemeError};

impl Render for Theme {
    type Error = ThemeError;

    fn render<P: Serialize>(&self, template: &str, page: &P) -> Result<String, ThemeError> {
        Theme::render(self, template, page)
    }
}

/// Every file of a dossier's site: its pages, rendered in parallel, and the theme's and the dossier's own static files.
///
/// # Errors
/// Where a template is broken.
pub fn files(dossier: &Dossier, theme: Theme) -> Result<Vec<File>, ThemeError> {
    let site = page::site(Edition {
        dossier,
        words: theme.words(),
    });
    let theme = theme.with_site(&site)?;
    let edition = Edition {
        dossier,
        words: theme.words(),
    };
    let pages = page::pages(dossier);
    let rendered: Result<Vec<File>, ThemeError> = pages
        .par_iter()
        .map(|page| {
            let html = page.render(edition, &theme)?;
            Ok(File {
                path: page.address(),
                bytes: html.into_bytes().into(),
            })
        })
        .collect();
    let mut files = rendered?;
    files.extend(search::files(
        &page::search::findable(edition),
        &dossier.site.language,
    ));
    files.extend(theme.static_files().map(|(path, bytes)| File {
        path: path.to_owned(),
        bytes: match path {
            SPOKEN => spoken(bytes, theme.words()).into(),
            _ => bytes.to_vec().into(),
        },
    }));
    files.extend(robots(dossier));
    Ok(files)
}

/// What the scripts say.
const SPOKEN: &str = "static/words.js";

/// Puts the messages into the script that says them.
fn spoken(script: &[u8], words: &Words) -> Vec<u8> {
    let script = String::from_utf8_lossy(script);
    let messages = words.for_scripts().to_string();
    script
        .replacen("messages = {}", &format!("messages = {messages}"), 1)
        .into_bytes()
}

/// `robots.txt`: everything may be read, and the sitemap says what there is. It must name that by its full address.
fn robots(dossier: &Dossier) -> Option<File> {
    let base = dossier.site.base_url.as_ref()?;
    let text = format!("User-agent: *\nAllow: /\nSitemap: {base}/sitemap.xml\n");
    Some(File {
        path: "robots.txt".to_owned(),
        bytes: text.into_bytes().into(),
    })
}

/// What a site is made from, below the dossier's folder: publishing must never touch it.
pub const MADE_FROM: [&str; 5] = ["content", "templates", "static", "site.yaml", "src"];
