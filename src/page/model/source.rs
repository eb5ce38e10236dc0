//! Template data for publishers.

use serde::Serialize;

use super::card::{ArticleCard, LinkCard, NameCard, NativeName};
use super::frame::Frame;
use super::listing::ListingCard;
use crate::page::html::writer::Html;

/// `sources.html`
#[derive(Clone, Debug, Serialize)]
pub struct SourcesPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// How many publishers the dossier has.
    pub count: usize,
    /// Publishers, by name. If the list is long, those of the part that this page shows; the same is true of the other lists.
    pub publishers: Vec<PublisherCard>,
    /// Publishers without a record that articles name, by name.
    pub unrecorded: Vec<NamedPublisherCard>,
    /// Articles without a known publisher.
    pub unknown: Vec<ArticleCard>,
    /// The parts of the page; null if all of it is on one page.
    pub listing: Option<ListingCard>,
}

/// A publisher without a record that articles name.
#[derive(Clone, Debug, Serialize)]
pub struct NamedPublisherCard {
    /// Its name as printed.
    pub name: String,
    /// Its articles, in the order of their ids.
    pub articles: Vec<ArticleCard>,
}

/// A publisher.
#[derive(Clone, Debug, Serialize)]
pub struct PublisherCard {
    /// Id of its section on the page.
    pub id: String,
    /// Former ids of its section.
    pub formerly: Vec<String>,
    /// Its name.
    pub name: String,
    /// Names in other scripts.
    pub native: Vec<NativeName>,
    /// Other names.
    pub names: Vec<NameCard>,
    /// Its kind, in words; may be empty.
    pub kind: String,
    /// Its address.
    pub url: Option<String>,
    /// Its country.
    pub country: Option<LinkCard>,
    /// Its languages, in words.
    pub languages: Vec<String>,
    /// Profile.
    pub profile_html: Html,
    /// Its editorial rules.
    pub policies: Vec<LinkCard>,
    /// What others say about it.
    pub assessments: Vec<AssessmentCard>,
    /// Identifiers in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// How many articles it published.
    pub count: usize,
    /// The parts of the list of its articles; null if the list is short.
    pub listing: Option<ListingCard>,
    /// Its articles.
    pub articles: Vec<ArticleCard>,
}

/// What someone says about a publisher.
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentCard {
    /// The words.
    pub text: String,
    /// Who said them, with a link if there is one.
    pub by: LinkCard,
}
