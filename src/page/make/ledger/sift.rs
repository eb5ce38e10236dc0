//! What the rows of the ledger can be chosen by: who speaks, in which article, and what kind of claim it is.
//!
//! A row has a class for each of these, and a stylesheet that is made for the dossier has a rule for each choice. So a choice needs no
//! script. Classes are numbers: ids of records may have letters that no class has.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Choice;
use crate::content::records::ClaimKind;
use crate::dossier::{ActorId, ArticleId, Claim, Dossier, Holder, What};
use crate::page::context::{Context, Edition};
use crate::page::model::{FilterCard, OptionCard};
use crate::page::routes::Overview;
use crate::text::fold::fold_case;

/// Where the stylesheet is published, from the site's root.
pub(crate) const ADDRESS: &str = "claims.css";

/// More choices of one sort than this are not offered: nobody finds anything among them, and the pages of articles and actors list
/// their claims.
const CHOICES: usize = 200;

/// The class of rows in which articles speak for themselves.
const ARTICLES: &str = "w0";

/// By what the rows can be chosen.
pub(crate) struct Sift<'a> {
    speakers: BTreeMap<&'a ActorId, usize>,
    articles: BTreeMap<&'a ArticleId, usize>,
    kinds: BTreeSet<ClaimKind>,
    has_own: bool,
}

/// Numbers from 1.
fn numbered<T: Ord>(all: BTreeSet<T>) -> BTreeMap<T, usize> {
    all.into_iter().zip(1..).collect()
}

impl<'a> Sift<'a> {
    /// What there is to choose from in a dossier.
    pub(crate) fn of(dossier: &'a Dossier) -> Self {
        let mut speakers = BTreeSet::new();
        let mut articles = BTreeSet::new();
        let mut has_own = false;
        for at in dossier.backlinks.attestations.values().flatten() {
            articles.insert(&at.article);
            if let Some((_, one)) = dossier.annotation(at)
                && let What::Claim(one) = &one.what
            {
                match &one.holder {
                    Holder::Actor(actor) => drop(speakers.insert(actor)),
                    Holder::Article | Holder::Presupposed => has_own = true,
                    Holder::Unnamed(_) => {}
                }
            }
        }
        Self {
            speakers: numbered(speakers),
            articles: numbered(articles),
            kinds: dossier.claims.values().map(|claim| claim.kind).collect(),
            has_own,
        }
    }

    /// The classes of a claim's row.
    pub(super) fn classes(&self, dossier: &Dossier, claim: &Claim) -> String {
        let mut classes = BTreeSet::from([kind_class(claim.kind)]);
        let refs = dossier.backlinks.attestations.get(&claim.id);
        for at in refs.into_iter().flatten() {
            let article = self.articles.get(&at.article);
            classes.extend(article.map(|number| format!("t{number}")));
            let what = dossier.annotation(at).map(|(_, one)| &one.what);
            let Some(What::Claim(one)) = what else {
                continue;
            };
            match &one.holder {
                Holder::Actor(actor) => {
                    let speaker = self.speakers.get(actor);
                    classes.extend(speaker.map(|number| format!("w{number}")));
                }
                Holder::Article | Holder::Presupposed => {
                    classes.insert(ARTICLES.to_owned());
                }
                Holder::Unnamed(_) => {}
            }
        }
        classes.into_iter().collect::<Vec<_>>().join(" ")
    }

    /// What can be chosen. A choice of one is none.
    pub(super) fn filters(&self, cx: Context<'_>) -> Vec<FilterCard> {
        let dossier = cx.dossier;
        let speakers = self.speakers.iter().map(|(id, number)| OptionCard {
            value: format!("w{number}"),
            name: dossier.name_of(&(*id).clone().into()).to_owned(),
        });
        let articles = self.articles.iter().filter_map(|(id, number)| {
            Some(OptionCard {
                value: format!("t{number}"),
                name: cx.source(dossier.articles.get(*id)?),
            })
        });
        let kinds = self.kinds.iter().map(|kind| OptionCard {
            value: kind_class(*kind),
            name: cx.messages.claim_kind(*kind).to_owned(),
        });
        let own = self.has_own.then(|| OptionCard {
            value: ARTICLES.to_owned(),
            name: cx.messages.get("filter-articles-themselves").to_owned(),
        });
        let sorts = [
            ("who", sorted(speakers).into_iter().chain(own).collect()),
            ("text", sorted(articles)),
            ("kind", sorted(kinds)),
        ];
        let card = |(id, options): (&'static str, Vec<OptionCard>)| FilterCard {
            id,
            label: cx.messages.get(&format!("filter-{id}")).to_owned(),
            any: cx.messages.get(&format!("filter-{id}-any")).to_owned(),
            options,
        };
        let is_choice = |one: &FilterCard| (2..=CHOICES).contains(&one.options.len());
        sorts.into_iter().map(card).filter(is_choice).collect()
    }
}

fn sorted(options: impl Iterator<Item = OptionCard>) -> Vec<OptionCard> {
    let mut options: Vec<OptionCard> = options.collect();
    options.sort_by_cached_key(|one| (fold_case(&one.name), one.value.clone()));
    options
}

fn kind_class(kind: ClaimKind) -> String {
    format!("k-{}", kind.as_str())
}

/// The stylesheet with a rule for each choice; nothing for a dossier without claims.
pub(crate) fn stylesheet(edition: Edition<'_>) -> Option<String> {
    let cx = Context::new(edition, Overview::Claims.address());
    let filters = Sift::of(edition.dossier).filters(cx);
    let rules = filters.iter().flat_map(|filter| {
        filter.options.iter().map(|option| {
            let (id, class) = (filter.id, &option.value);
            format!(
                "body:has(#f-{id} [value=\"{class}\"]:checked) .ledger :is(.cl:not(.{class}), .group:not(:has(.{class})))"
            )
        })
    });
    let rules: Vec<String> = rules.collect();
    let is_any = !edition.dossier.claims.is_empty();
    is_any.then(|| match rules.is_empty() {
        true => String::new(),
        false => format!("{} {{ display: none }}\n", rules.join(",\n")),
    })
}
