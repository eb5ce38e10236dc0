//! What templates see on every page: the dossier as `site`, and the frame of the page itself.

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
    /// The language of the interface's words: English where there are none in the dossier's own.
    pub words_language: String,
    /// The direction of that language.
    pub words_direction: &'static str,
    /// Who answers for it.
    pub editor: Option<String>,
    /// Licence of its own words.
    pub license: Option<LinkCard>,
    /// Main navigation. Addresses are from the site's root: write `{{ root }}{{ item.href }}`.
    pub nav: Vec<NavCard>,
    /// Pages of prose and the like, for the foot; addresses from the root too.
    pub footer: Vec<NavCard>,
    /// Feeds, by title; addresses from the root too.
    pub feeds: Vec<NavCard>,
    /// The picture that previews show of pages without one of their own, where the site's address is known.
    pub image: Option<ImageCard>,
}

/// An entry of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavCard {
    /// The section it opens: it is current on pages whose `section` is the same.
    pub section: String,
    /// Its words.
    pub label: String,
    /// Address from the site's root.
    pub href: String,
}

/// What every page has. Its fields are beside the page's own.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// `""` or `"../"`: the way from this page to the site's root. The page for what does not exist is shown at any address:
    /// where the site's is known, its way is the path that this ends in, `"/"` or `"/dossier/"`.
    pub root: String,
    /// Address from the root.
    pub address: String,
    /// Which entry of the navigation is current.
    pub section: &'static str,
    /// What the browser's tab says, without the dossier's name.
    pub page_title: String,
    /// One sentence about the page, for search engines and previews.
    pub page_description: String,
    /// What was corrected on this page, newest first.
    pub page_corrections: Vec<CorrectionCard>,
    /// Its full address, where the site's is known.
    pub page_canonical: Option<String>,
    /// `website`, or `article` for the page of one: what previews call it.
    pub page_kind: &'static str,
    /// The picture of an article that previews show, where the site's address is known; other pages have `site.image`.
    pub page_image: Option<ImageCard>,
    /// What reference managers read.
    pub page_meta: Vec<MetaCard>,
    /// Its facts as JSON-LD, safe in a `script` element; may be empty.
    pub page_data_html: Html,
}

/// A picture for previews.
#[derive(Clone, Debug, Serialize)]
pub struct ImageCard {
    /// Its full address.
    pub href: String,
    /// What it shows, in words.
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
