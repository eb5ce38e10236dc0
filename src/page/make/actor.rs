//! The page of an actor, and the list of all actors.

use super::mentions::Side;
use super::{asked, claims, head, network, strip, turns};
use crate::content::actor::ActorKind;
use crate::dossier::{Actor, MentionRef, Role};
use crate::language::order::Order;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::make::co_occurrence::together;
use crate::page::make::records::or_name;
use crate::page::make::records::refs;
use crate::page::model::{
    ActorPage, ActorsPage, Frame, GroupCard, LinkCard, RecordCard, RelationCard, RoleCard,
};
use crate::page::routes::Overview;

/// The page of an actor.
pub(crate) fn page(edition: Edition<'_>, actor: &Actor) -> ActorPage {
    let dossier = edition.dossier;
    let address = address::of(&actor.id.clone().into());
    let cx = Context::new(edition, &address);
    let links = &dossier.backlinks;
    let card = cx.actor(&actor.id);
    let (lede_html, profile_html) = cx.profile(&actor.profile);
    let mentions = refs(&links.actor_mentions, &actor.id);
    let claims = claims::of_actor(dossier, &actor.id);
    ActorPage {
        turns: turns::of_actor(cx, &actor.id, &claims),
        role_line: cx.office(actor),
        lede_html,
        profile_html,
        questions: asked::about(cx, &actor.id.clone().into()),
        quotes: cx.quotes(refs(&links.quotes, &actor.id)),
        wrote: refs(&links.authored, &actor.id)
            .iter()
            .filter_map(|id| Some(cx.article(dossier.articles.get(id)?)))
            .collect(),
        claims: claims::held(cx, &actor.id, &claims),
        events: cx.events(links.actor_events.get(&actor.id).into_iter().flatten()),
        strip: strip::of_actor(cx, actor, mentions),
        mentions: cx.mentions(mentions, Side::Meant),
        names: cx.names(&actor.names),
        roles: actor.roles.iter().map(|role| role_card(cx, role)).collect(),
        part_of: actor
            .part_of
            .iter()
            .map(|membership| RelationCard {
                relation: String::new(),
                to: cx.link(membership.actor.clone()),
                evidence: cx.evidence(&membership.evidence),
            })
            .collect(),
        parts: dossier
            .parts_of(&actor.id)
            .map(|part| cx.link(part.id.clone()))
            .collect(),
        relations: relations(cx, actor),
        not_to_be_confused_with: cx.links(&cx.mistaken(&actor.id.clone().into())),
        elsewhere: cx.elsewhere(&actor.ids),
        around: network::around(cx, actor),
        beside: together(
            cx,
            links.actors_beside.get(&actor.id).into_iter().flatten(),
            |id| cx.actor(id),
        ),
        places: together(
            cx,
            links.places_of.get(&actor.id).into_iter().flatten(),
            |id| cx.place(id),
        ),
        gaps: actor_gaps(cx, actor, mentions),
        frame: Frame {
            page_data_html: head::actor(dossier, actor, &address),
            ..cx.frame(
                &address,
                "actors",
                &actor.name.main,
                or_name(&card.lede, &actor.name.main),
            )
        },
        card,
    }
}

fn role_card(cx: Context<'_>, role: &Role) -> RoleCard {
    RoleCard {
        title: role.title.clone(),
        within: role.within.as_ref().map(|id| cx.link(id.clone())),
        period: cx.period(&role.from, &role.to).unwrap_or_default(),
        evidence: cx.evidence(&role.evidence),
    }
}

/// Relations stated on the actor's own page and, reversed, on the other's.
fn relations(cx: Context<'_>, actor: &Actor) -> Vec<RelationCard> {
    let own = actor.relations.iter().map(|relation| RelationCard {
        relation: relation.relation.clone(),
        to: cx.link(relation.to.clone()),
        evidence: cx.evidence(&relation.evidence),
    });
    let related = cx.dossier.backlinks.related.get(&actor.id);
    let others = related
        .into_iter()
        .flatten()
        .filter_map(|id| cx.dossier.actors.get(id))
        .flat_map(|other| {
            other
                .relations
                .iter()
                .map(move |relation| (other, relation))
        });
    let turned = others
        .filter(|(_, relation)| relation.to == actor.id)
        .map(|(other, relation)| RelationCard {
            relation: cx.messages.format(
                "relation-turned",
                &[("relation", (&relation.relation).into())],
            ),
            to: cx.link(other.id.clone()),
            evidence: cx.evidence(&relation.evidence),
        });
    own.chain(turned).collect()
}

fn actor_gaps(cx: Context<'_>, actor: &Actor, mentions: &[MentionRef]) -> Vec<String> {
    let mut gaps = Vec::new();
    if actor.kind == ActorKind::Unnamed {
        gaps.push(cx.messages.get("gap-not-named").to_owned());
    }
    if mentions.is_empty() && !cx.dossier.backlinks.authored.contains_key(&actor.id) {
        gaps.push(cx.messages.get("gap-not-mentioned").to_owned());
    }
    gaps
}

/// The list of actors.
pub(crate) fn list(edition: Edition<'_>) -> ActorsPage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Actors.address());
    let frame = cx.frame(
        Overview::Actors.address(),
        "actors",
        cx.messages.get("actors"),
        cx.messages.get("actors-description"),
    );
    ActorsPage {
        frame,
        groups: groups(cx),
        network: network::is_any(dossier).then(|| LinkCard {
            href: Some(Overview::Network.address().to_owned()),
            name: cx.messages.get("network-heading").to_owned(),
            ..LinkCard::default()
        }),
    }
}

/// Actors by kind, in order of their names.
pub(crate) fn groups(cx: Context<'_>) -> Vec<GroupCard> {
    use crate::content::Choice;
    let order = Order::of(&cx.dossier.site.language);
    ActorKind::ALL
        .iter()
        .map(|kind| {
            let mut records: Vec<RecordCard> = cx
                .dossier
                .actors
                .values()
                .filter(|actor| actor.kind == *kind)
                .map(|actor| cx.actor(&actor.id))
                .collect();
            records.sort_by_cached_key(|record| order.key(&record.name));
            GroupCard {
                label: cx.messages.actor_kinds(*kind).to_owned(),
                records,
            }
        })
        .filter(|group| !group.records.is_empty())
        .collect()
}
