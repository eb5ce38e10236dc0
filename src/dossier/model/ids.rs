//! Ids of records that exist: a value of one of these types was looked up.
//!
//! A large dossier holds millions of references: they share the letters of their ids.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use crate::content::shapes::Kind;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $kind:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
            pub struct $name(Arc<str>);

            impl $name {
                pub(in crate::dossier) fn new(id: String) -> Self {
                    Self(id.into())
                }

                /// The id as written: the file's name and the end of the address.
                pub fn as_str(&self) -> &str {
                    &self.0
                }
            }

            // So that a map by ids can be asked with what a file says.
            impl Borrow<str> for $name {
                fn borrow(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl From<$name> for RecordId {
                fn from(id: $name) -> Self {
                    Self::$kind(id)
                }
            }
        )*

        /// Any record.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RecordId {
            $(#[doc = "A record of this kind."] $kind($name),)*
        }

        impl RecordId {
            /// The id of a record of a kind.
            pub(in crate::dossier) fn new(kind: Kind, id: String) -> Self {
                match kind { $(Kind::$kind => Self::$kind($name::new(id)),)* }
            }

            /// Its kind.
            pub fn kind(&self) -> Kind {
                match self { $(Self::$kind(_) => Kind::$kind,)* }
            }

            /// Its id, without the kind.
            pub fn as_str(&self) -> &str {
                match self { $(Self::$kind(id) => id.as_str(),)* }
            }
        }
    };
}

ids! {
    /// An article.
    ArticleId Article;
    /// An actor.
    ActorId Actor;
    /// A place.
    PlaceId Place;
    /// A claim.
    ClaimId Claim;
    /// A question.
    QuestionId Question;
    /// An event.
    EventId Event;
    /// A term.
    TermId Term;
    /// A publisher.
    PublisherId Publisher;
    /// A page of prose.
    PageId Page;
}
