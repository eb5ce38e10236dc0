//! Defaults for articles that leave a field out: `defaults` in `site.yaml`, for all articles and for those of one publisher.

use super::article::{ArticleText, TextKind, rights};
use super::fields::{Fields, value};
use super::tables;
use super::yaml::Node;
use crate::diagnostic::{Diagnostics, Located};

/// Defaults for articles whose files do not say otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleDefaults {
    /// What their text is.
    pub text_kind: Option<TextKind>,
    /// The language of their text.
    pub language: Option<String>,
    /// Who holds rights in the original.
    pub rights_holder: Option<String>,
    /// On what right the text is published here.
    pub rights_basis: Option<String>,
}

/// The defaults of a dossier.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    /// Defaults for all articles.
    pub of_all: ArticleDefaults,
    /// Defaults for the articles of one publisher, by publisher id. They take precedence over the others.
    pub of_publishers: Vec<(Located<String>, ArticleDefaults)>,
}

impl Defaults {
    /// Reads `defaults`.
    pub(super) fn read(node: Node, problems: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::new(&tables::DEFAULTS, node, problems);
        let of_all = ArticleDefaults::read(&mut fields);
        let of_publishers = fields.list("publishers", of_publisher);
        fields.finish();
        Some(Self {
            of_all,
            of_publishers,
        })
    }

    /// Whether the values are the same, regardless of their places in the file.
    pub fn is_same(&self, other: &Self) -> bool {
        let mut both = self.of_publishers.iter().zip(&other.of_publishers);
        self.of_all == other.of_all
            && self.of_publishers.len() == other.of_publishers.len()
            && both.all(|(one, other)| one.0.value == other.0.value && one.1 == other.1)
    }

    /// The language of an article whose file does not state it.
    pub fn language_of(&self, article: &ArticleText) -> Option<&str> {
        let own = self.of_publisher(article);
        let own = own.and_then(|own| own.language.as_deref());
        own.or(self.of_all.language.as_deref())
    }

    /// The kind of text of an article whose file does not state it.
    pub fn text_kind_of(&self, article: &ArticleText) -> Option<TextKind> {
        let own = self.of_publisher(article).and_then(|own| own.text_kind);
        own.or(self.of_all.text_kind)
    }

    /// The holder and the basis of the rights in an article whose file states neither. They belong together: what a publisher's
    /// entry leaves open is not filled in from the general defaults.
    pub fn rights_of(&self, article: &ArticleText) -> (Option<String>, Option<String>) {
        let has_rights =
            |one: &&ArticleDefaults| one.rights_holder.is_some() || one.rights_basis.is_some();
        let own = self.of_publisher(article).filter(has_rights);
        let rights = own.unwrap_or(&self.of_all);
        (rights.rights_holder.clone(), rights.rights_basis.clone())
    }

    fn of_publisher(&self, article: &ArticleText) -> Option<&ArticleDefaults> {
        let id = &article.publisher.as_ref()?.value;
        let mut publishers = self.of_publishers.iter();
        let own = publishers.find(|(publisher, _)| publisher.value == *id);
        own.map(|(_, own)| own)
    }
}

impl ArticleDefaults {
    fn read(fields: &mut Fields<'_>) -> Self {
        let (rights_holder, rights_basis) = rights(fields);
        Self {
            text_kind: value(fields.choice("text")),
            language: value(fields.read("language", super::fields::language)),
            rights_holder,
            rights_basis,
        }
    }
}

fn of_publisher(
    node: Node,
    problems: &mut Diagnostics,
) -> Option<(Located<String>, ArticleDefaults)> {
    let mut fields = Fields::new(&tables::PUBLISHER_DEFAULTS, node, problems);
    let publisher = fields.read("publisher", super::fields::text);
    let defaults = ArticleDefaults::read(&mut fields);
    fields.finish();
    Some((publisher?, defaults))
}
