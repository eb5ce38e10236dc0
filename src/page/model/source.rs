//! What templates see of publishers.

use serde::Serialize;

use super::card::{ArticleCard, LinkCard, NameCard, NativeName};
use super::frame::Frame;
use crate::page::html::writer::Html;

/// `sources.html`
#[derive(Clone, Debug, Serialize)]
pub struct SourcesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Publishers, by name.
    pub publishers: Vec<PublisherCard>,
    /// Publishers that articles name and no record has, by name.
    pub unrecorded: Vec<NamedPublisherCard>,
    /// Articles whose publisher is not known.
    pub unknown: Vec<ArticleCard>,
}

/// A publisher that articles name and no record has.
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
    /// Ids that its section had before.
    pub formerly: Vec<String>,
    /// Its name.
    pub name: String,
    /// Names in other scripts.
    pub native: Vec<NativeName>,
    /// Other names.
    pub names: Vec<NameCard>,
    /// What sort, in words; may be empty.
    pub kind: String,
    /// Its address.
    pub url: Option<String>,
    /// Its country.
    pub country: Option<LinkCard>,
    /// Its languages, in words.
    pub languages: Vec<String>,
    /// Profile.
    pub profile_html: Html,
    /// Its rules.
    pub policies: Vec<LinkCard>,
    /// What others say of it.
    pub assessments: Vec<AssessmentCard>,
    /// The same in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// Its articles.
    pub articles: Vec<ArticleCard>,
}

/// What somebody says of a publisher.
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentCard {
    /// The words.
    pub text: String,
    /// Whose they are, with a link where there is one.
    pub by: LinkCard,
}
