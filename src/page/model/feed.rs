//! Template data for feeds and the sitemap.

use serde::Serialize;

/// `feed.xml`: a feed in Atom (RFC 4287). All addresses are absolute.
#[derive(Clone, Debug, Serialize)]
pub struct FeedPage {
    /// Its title.
    pub title: String,
    /// Its own address, which is also its id.
    pub href: String,
    /// The site's home page.
    pub home: String,
    /// Who is responsible for the dossier, or the dossier itself if nobody is named.
    pub author: String,
    /// When its newest entry changed.
    pub updated: String,
    /// Its entries, the most recently changed first.
    pub entries: Vec<EntryCard>,
}

/// An entry of a feed.
#[derive(Clone, Debug, Serialize)]
pub struct EntryCard {
    /// Its id, which never changes.
    pub id: String,
    /// The page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Whose words it is about; none if they are the dossier's own.
    pub author: Option<String>,
    /// Language of the title.
    pub lang: String,
    /// A summary; may be empty.
    pub summary: String,
    /// When it was published, if that is a day.
    pub published: Option<String>,
    /// When it was last changed.
    pub updated: String,
}

/// `sitemap.xml`
#[derive(Clone, Debug, Serialize)]
pub struct SitemapPage {
    /// Every page.
    pub addresses: Vec<SiteAddressCard>,
}

/// A page in the sitemap.
#[derive(Clone, Debug, Serialize)]
pub struct SiteAddressCard {
    /// Its full address.
    pub href: String,
    /// The day of its last correction.
    pub changed: Option<String>,
}
