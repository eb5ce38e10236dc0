//! `site.yaml`: which articles a reader begins with, and who is on which side.

use std::collections::{BTreeMap, BTreeSet};

use super::references::Lookup;
use super::resolve::Binder;
use crate::content::site::{SideText, SiteText};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};
use crate::dossier::model::{ActorId, ArticleId, Side, Site};

impl Binder<'_> {
    /// The dossier as a whole.
    pub(super) fn site(&self, text: &SiteText, problems: &mut Diagnostics) -> Site {
        let SiteText {
            language_at: _,
            title,
            question,
            description,
            language,
            editor,
            begin,
            sides,
            license,
            base_url,
            updated,
            defaults: _,
            previews,
            embeds,
            network_places,
            theme,
            show_suggested: _,
            levels: _,
        } = text.clone();
        Site {
            title,
            question,
            description,
            language,
            editor,
            begin: self.begin(&begin, problems),
            sides: self.sides(&sides, problems),
            license,
            base_url,
            updated,
            previews,
            embeds,
            network_places,
            theme,
        }
    }

    fn begin(&self, written: &[Located<String>], problems: &mut Diagnostics) -> Vec<ArticleId> {
        let mut seen = BTreeSet::new();
        let each = written.iter().filter(|one| seen.insert(&one.value));
        each.filter_map(|one| ArticleId::find(one, &self.references, problems))
            .collect()
    }

    fn sides(&self, written: &[SideText], problems: &mut Diagnostics) -> Option<[Side; 2]> {
        let mut seen = BTreeMap::new();
        let mut side = |text: &SideText| {
            let mut actors = Vec::new();
            let mut here = BTreeSet::new();
            for one in text.actors.iter().filter(|one| here.insert(&one.value)) {
                if let Some(first) = seen.insert(one.value.clone(), one.span) {
                    let message = format!("`{}` is on a side already", one.value);
                    problems.push(
                        Diagnostic::at(Rule::BadValue, one.span, message)
                            .related(first, "it is here")
                            .help("name each actor once, on one side"),
                    );
                    continue;
                }
                actors.extend(ActorId::find(one, &self.references, problems));
            }
            Side {
                name: text.name.clone(),
                actors,
            }
        };
        match written {
            [one, other] => Some([side(one), side(other)]),
            _ => None,
        }
    }
}
