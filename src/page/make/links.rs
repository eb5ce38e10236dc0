//! Links to records, and names.

use crate::dossier::{Name, OtherName, RecordId};
use crate::page::context::Context;
use crate::page::messages::Messages;
use crate::page::messages::direction::direction;
use crate::page::messages::phrases::register;
use crate::page::model::{LinkCard, NameCard, NativeName};

impl<'a> Context<'a> {
    /// A link to a record under its name.
    pub(crate) fn link(&self, record: impl Into<RecordId>) -> LinkCard {
        let record = record.into();
        let lang = self.foreign(&record);
        LinkCard {
            href: Some(self.from.to_record(record.clone())),
            name: self.dossier.name_of(&record).to_owned(),
            dir: lang.map(direction).unwrap_or_default(),
            lang: lang.map(str::to_owned),
        }
    }

    /// The language of an article's headline, if it is not the dossier's.
    fn foreign(&self, record: &RecordId) -> Option<&'a str> {
        let RecordId::Article(id) = record else {
            return None;
        };
        let language = self.dossier.articles.get(id)?.language.as_str();
        (language != self.dossier.site.language).then_some(language)
    }

    /// Links to records under their names.
    pub(crate) fn links<I: Into<RecordId> + Clone>(&self, records: &[I]) -> Vec<LinkCard> {
        records
            .iter()
            .map(|record| self.link(record.clone()))
            .collect()
    }

    /// Identifiers as links.
    pub(crate) fn elsewhere(&self, ids: &[(String, String)]) -> Vec<LinkCard> {
        ids.iter()
            .map(|(name, id)| {
                let (name, href) = register(name, id);
                LinkCard {
                    href,
                    name,
                    ..LinkCard::default()
                }
            })
            .collect()
    }

    /// Other names of a record.
    pub(crate) fn names(&self, names: &[OtherName]) -> Vec<NameCard> {
        names
            .iter()
            .map(|name| NameCard {
                text: name.text.clone(),
                kind: crate::content::Choice::as_str(name.kind),
                lang: name.language.clone(),
                dir: direction(
                    name.language
                        .as_deref()
                        .unwrap_or(&self.dossier.site.language),
                ),
            })
            .collect()
    }
}

/// Names in other languages.
pub(crate) fn native_names(name: &Name, messages: &Messages) -> Vec<NativeName> {
    name.others
        .iter()
        .map(|(lang, text)| NativeName {
            text: text.clone(),
            lang: lang.clone(),
            dir: direction(lang),
            language: messages.language_name(lang),
        })
        .collect()
}

pub(crate) fn unlinked(name: String) -> LinkCard {
    LinkCard {
        name,
        ..LinkCard::default()
    }
}
