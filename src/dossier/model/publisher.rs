//! Publishers.

use super::ids::{PlaceId, PublisherId};
use super::prose::{Name, OtherName, Prose};
use crate::content::records::{AssessmentText, PublisherKind};
use crate::diagnostic::FileId;

/// A publisher.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// Its id.
    pub id: PublisherId,
    /// Its file.
    pub file: FileId,
    /// Its name.
    pub name: Name,
    /// Other names.
    pub names: Vec<OtherName>,
    /// Address.
    pub url: Option<String>,
    /// Country.
    pub country: Option<PlaceId>,
    /// Language tags.
    pub languages: Vec<String>,
    /// What sort of publisher.
    pub kind: Option<PublisherKind>,
    /// Its rules: words, address.
    pub policies: Vec<(String, Option<String>)>,
    /// What others say about it.
    pub assessments: Vec<AssessmentText>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, String)>,
    /// Profile.
    pub profile: Prose,
}
