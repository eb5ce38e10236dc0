//! The pages that are once, in one table: where each is, the template that shows it, and whether readers are meant to find it.
//!
//! Addresses, links, the sitemap and the choice of a template follow from this table. A new page has a row here, a struct in
//! [`model`](super::model), a maker in `make`, and an arm in [`Shown::render`](super::Shown::render), which the compiler asks for.

/// A row of the table: what is known about a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    /// Its address from the site's root.
    pub(crate) address: &'static str,
    /// The template that shows it.
    pub(crate) template: &'static str,
    /// Whether readers are meant to find it: it is in the sitemap.
    pub(crate) is_indexed: bool,
}

macro_rules! routes {
    ($($name:ident: $address:literal, $template:literal, $is_indexed:literal;)*) => {
        /// A page that is once.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Overview {
            $(#[doc = concat!("`", $address, "`")] $name,)*
        }

        impl Overview {
            /// Every page that is once, whether a dossier has it or not.
            #[cfg(test)]
            const ALL: &[Self] = &[$(Self::$name,)*];

            /// What the table says about it.
            pub(crate) fn route(self) -> Route {
                match self {
                    $(Self::$name => Route {
                        address: $address,
                        template: $template,
                        is_indexed: $is_indexed,
                    },)*
                }
            }
        }
    };
}

routes! {
    Home: "index.html", "home.html", true;
    Articles: "articles.html", "articles.html", true;
    Actors: "actors.html", "actors.html", true;
    Places: "places.html", "places.html", true;
    Map: "map.html", "map.html", true;
    Claims: "claims.html", "claims.html", true;
    Questions: "questions.html", "questions.html", true;
    Chronology: "chronology.html", "chronology.html", true;
    Sources: "sources.html", "sources.html", true;
    Glossary: "glossary.html", "glossary.html", true;
    Corrections: "corrections.html", "corrections.html", true;
    Network: "network.html", "network.html", true;
    Gaps: "gaps.html", "gaps.html", true;
    Book: "book.html", "book.html", true;
    Search: "search.html", "search.html", true;
    NotFound: "404.html", "not_found.html", false;
    Feed: "feed.xml", "feed.xml", false;
    CorrectionsFeed: "corrections.xml", "feed.xml", false;
    Sitemap: "sitemap.xml", "sitemap.xml", false;
}

impl Overview {
    /// Its address from the site's root.
    pub(crate) fn address(self) -> &'static str {
        self.route().address
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::content::naming::OWN_PAGES;

    #[test]
    fn pages_of_prose_cannot_take_the_address_of_an_overview() {
        let own = Overview::ALL.iter().map(|page| page.address());
        let own: BTreeSet<&str> = own.filter_map(|it| it.strip_suffix(".html")).collect();
        assert_eq!(own, BTreeSet::from(OWN_PAGES));
    }
}
