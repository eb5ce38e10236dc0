//! Template data on every page: the dossier as `site`, and the frame of the page itself.

use serde::Serialize;

use super::card::{CorrectionCard, LinkCard};
use crate::page::html::writer::Html;

/// What every template sees as `site`: the dossier as a whole.
#[derive(Clone, Debug, Serialize)]
pub struct SiteCard {
    /// The dossier's name.
    pub title: String,
    /// One or two sentences about it.
    pub description: String,
    /// Language tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The language of the interface: English if there is no translation into the dossier's own language.
    pub words_language: String,
    /// The direction of that language.
    pub words_direction: &'static str,
    /// Who is responsible for it.
    pub editor: Option<String>,
    /// Licence of the dossier's own words.
    pub license: Option<LinkCard>,
    /// Main navigation. Addresses are relative to the site's root: write `{{ root }}{{ item.href }}`.
    pub nav: Vec<NavCard>,
    /// Prose pages and the like, for the footer. Addresses are relative to the root, too.
    pub footer: Vec<NavCard>,
    /// Feeds, by title. Addresses are relative to the root, too.
    pub feeds: Vec<NavCard>,
    /// The preview image of pages without their own, if the site's address is known.
    pub image: Option<ImageCard>,
}

/// An entry of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavCard {
    /// The section it opens. It is current on pages with the same `section`.
    pub section: String,
    /// Its label.
    pub label: String,
    /// Address relative to the site's root.
    pub href: String,
}

/// The fields that every page has. They are on the same level as the page's own.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// `""`, `"../"` or `"../../"`: the path from this page to the site's root. The 404 page can be served at any depth; if the site's
    /// address is known, its `root` is that address's path, `"/"` or `"/dossier/"`.
    pub root: String,
    /// Address relative to the root.
    pub address: String,
    /// Which entry of the navigation is current.
    pub section: &'static str,
    /// The title in the browser's tab, without the dossier's name.
    pub page_title: String,
    /// One sentence about the page, for search engines and previews.
    pub page_description: String,
    /// Corrections of this page, the newest first.
    pub page_corrections: Vec<CorrectionCard>,
    /// Its full address, if the site's is known.
    pub page_canonical: Option<String>,
    /// `website`, or `article` for the page of an article: the type for previews.
    pub page_kind: &'static str,
    /// The preview image of an article or of a page that can be shared, if the site's address is known; other pages use `site.image`.
    pub page_image: Option<ImageCard>,
    /// Metadata for reference managers.
    pub page_meta: Vec<MetaCard>,
    /// Its facts as JSON-LD, safe in a `script` element; may be empty.
    pub page_data_html: Html,
}

/// A preview image.
#[derive(Clone, Debug, Serialize)]
pub struct ImageCard {
    /// Its full address.
    pub href: String,
    /// A description of what it shows.
    pub alt: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// A `meta` element.
#[derive(Clone, Debug, Serialize)]
pub struct MetaCard {
    /// Its name.
    pub name: &'static str,
    /// Its content.
    pub content: String,
}
