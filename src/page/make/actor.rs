//! The page of an actor, and the list of all actors.

use super::in_order::in_time;
use super::listed::{self, Lead, Share};
use super::mentions::Side;
use super::quotes::utterances;
use super::{asked, claims, head, network, strip, turns};
use crate::content::actor::ActorKind;
use crate::dossier::{Actor, Dossier, MentionRef, Role};
use crate::language::order::Order;
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::division::{Divisions, Row, Sort, Step};
use crate::page::make::co_occurrence::together;
use crate::page::make::records::or_name;
use crate::page::make::records::refs;
use crate::page::model::{
    ActorPage, ActorsPage, Frame, GroupCard, LinkCard, RelationCard, RoleCard,
};
use crate::page::routes::Overview;
use crate::text::keyword::keyphrase;

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
    let lead = Lead::of(cx, actor.id.clone());
    let utterances = utterances(cx, refs(&links.quotes, &actor.id));
    let events = links.actor_events.get(&actor.id).into_iter().flatten();
    let events = in_time(dossier, events);
    let events = lead.rows(Sort::Happened, &events);
    let beside = links.actors_beside.get(&actor.id).into_iter().flatten();
    let (beside, more_beside) = together(cx, beside, |id| cx.actor(id));
    let places = links.places_of.get(&actor.id).into_iter().flatten();
    let (places, more_places) = together(cx, places, |id| cx.place(id));
    ActorPage {
        turns: turns::of_actor(cx, &actor.id, &claims),
        role_line: cx.office(actor),
        lede_html,
        profile_html,
        questions: asked::about(cx, &actor.id.clone().into()),
        quotes: cx.quotes(&lead.rows(Sort::Said, &utterances)),
        wrote: lead
            .rows(Sort::Wrote, refs(&links.authored, &actor.id))
            .iter()
            .filter_map(|id| Some(cx.article(dossier.articles.get(id)?)))
            .collect(),
        claims: claims::held(cx, &actor.id, &lead.rows(Sort::Held, &claims)),
        events: events.iter().map(|event| cx.event(event)).collect(),
        strip: strip::of_actor(cx, actor, mentions),
        mentions: cx.mentions(&lead.rows(Sort::Mentions, mentions), Side::Meant),
        listings: lead.listings(),
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
        beside,
        more_beside,
        places,
        more_places,
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

/// About how much HTML an actor in the list becomes, beside the names.
const ENTRY: usize = 170;

/// Divides the list by kind, and there by letter.
pub(crate) fn divide(dossier: &Dossier, divisions: &mut Divisions) {
    use crate::content::Choice;
    let row = |actor: &Actor| Row {
        steps: [
            Step::Kind("actors", actor.kind.as_str()),
            Step::letter(keyphrase(&actor.name.main).chars().next()),
        ],
        bytes: ENTRY + actor.name.main.len(),
    };
    let rows = in_order(dossier).into_iter();
    let rows = rows.map(|actor| (&actor.id, row(actor))).collect();
    listed::overview(divisions, Overview::Actors, dossier.actors.keys(), rows);
}

/// Actors by kind, and there by name.
fn in_order(dossier: &Dossier) -> Vec<&Actor> {
    use crate::content::Choice;
    let order = Order::of(&dossier.site.language);
    let mut actors: Vec<&Actor> = dossier.actors.values().collect();
    actors.sort_by_cached_key(|actor| {
        let kind = ActorKind::ALL.iter().position(|kind| *kind == actor.kind);
        (kind, order.key(&actor.name.main))
    });
    actors
}

/// The list of actors, or a part of it.
pub(crate) fn list(edition: Edition<'_>, part: usize) -> ActorsPage {
    let dossier = edition.dossier;
    let share = Share::of(edition, Overview::Actors, part);
    let address = share.address();
    let cx = Context::new(edition, &address);
    let frame = cx.frame(
        &address,
        "actors",
        &share.title(cx, cx.messages.get("actors")),
        cx.messages.get("actors-description"),
    );
    let actors = share.rows(dossier.actors.values(), || in_order(dossier));
    ActorsPage {
        frame,
        groups: grouped(cx, &actors),
        listing: share.listing(cx),
        network: network::is_any(dossier).then(|| LinkCard {
            href: Some(Overview::Network.address().to_owned()),
            name: cx.messages.get("network-heading").to_owned(),
            ..LinkCard::default()
        }),
    }
}

/// Actors that are in order, by kind.
fn grouped(cx: Context<'_>, actors: &[&Actor]) -> Vec<GroupCard> {
    let kinds = actors.chunk_by(|one, other| one.kind == other.kind);
    let group = |actors: &[&Actor]| {
        let kind = actors.first()?.kind;
        Some(GroupCard {
            label: cx.messages.actor_kinds(kind).to_owned(),
            records: actors.iter().map(|actor| cx.actor(&actor.id)).collect(),
        })
    };
    kinds.filter_map(group).collect()
}
