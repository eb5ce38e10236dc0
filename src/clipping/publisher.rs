//! The publisher of a clipping, as far as it is stated.

use super::received::Received;
use crate::analysis::gazetteer::Gazetteer;
use crate::content::article::{ArticleText, PublisherStatus};
use crate::text::words::without_article;

/// The name of a publisher in a clipping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PublisherRead {
    /// As printed.
    pub(super) name: String,
    /// The publisher's id, if exactly one record has the name.
    pub(super) id: Option<String>,
    /// How the publisher is known.
    pub(super) status: PublisherStatus,
}

impl PublisherRead {
    /// Whether an agency is a different publisher: neither the same record nor a part of the name or its initials.
    pub(super) fn is_another(&self, agency: &str, gazetteer: &Gazetteer) -> bool {
        let (own, other) = (without_article(&self.name), without_article(agency));
        let initials: String = self
            .name
            .split_whitespace()
            .filter_map(|word| word.chars().next().filter(|c| c.is_uppercase()))
            .collect();
        let same_record =
            self.id.is_some() && self.id.as_deref() == gazetteer.publisher_named(agency);
        let same_name = own.contains(&other) || other.contains(&own);
        !same_record
            && !same_name
            && initials.trim_start_matches('T') != agency
            && initials != agency
    }
}

/// The publisher that a clipping states, or else the agency in its dateline.
pub(super) fn publisher(
    received: &Received,
    agency: Option<&str>,
    gazetteer: &Gazetteer,
) -> Option<PublisherRead> {
    let stated = || match received.has_foreign_footer {
        true => PublisherStatus::Unverified,
        false => PublisherStatus::Stated,
    };
    let (name, status) = match (received.publisher.as_deref(), agency) {
        (Some(name), _) => (name, received.publisher_status.unwrap_or_else(stated)),
        (None, agency) => (agency?, PublisherStatus::Inferred),
    };
    Some(PublisherRead {
        name: name.to_owned(),
        id: gazetteer.publisher_named(name).map(str::to_owned),
        status,
    })
}

/// The publisher of an existing article: the name in its record, or the name as printed.
pub(super) fn known_publisher(
    article: &ArticleText,
    gazetteer: &Gazetteer,
) -> Option<PublisherRead> {
    let id = article.publisher.as_ref().map(|id| id.value.clone());
    let mut records = gazetteer.publishers.iter();
    let record = records.find(|one| Some(&one.id) == id.as_ref());
    let name = record.and_then(|one| one.names.first());
    let name = name.map(String::as_str).or(article
        .publisher_name
        .as_ref()
        .map(|name| name.value.as_str()))?;
    Some(PublisherRead {
        name: name.to_owned(),
        id,
        status: PublisherStatus::Stated,
    })
}
