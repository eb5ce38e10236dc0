//! The page of an event: when, where and who, each with the sentence that says so, and all accounts of it side by side.

use super::listed::Lead;
use super::{asked, claims, compared, head, hours, positions};
use crate::dossier::{
    Account, ActorId, AnnotationRef, ClaimId, Dating, Event, EventId, FoldedAccount, Participant,
    RecordId, Target, What, When,
};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::division::Sort;
use crate::page::model::{
    AccountCard, ContestedCard, DisputeCard, EventPage, EvidenceCard, Frame, LinkCard, OrderCard,
    ParticipantCard,
};
use std::collections::BTreeSet;

/// The page.
pub(crate) fn page(edition: Edition<'_>, event: &Event) -> EventPage {
    let dossier = edition.dossier;
    let address = address::of(&event.id.clone().into());
    let cx = Context::new(edition, &address);
    let accounts = dossier.accounts(&event.id);
    let folded = dossier.folded_accounts(&event.id);
    let lead = Lead::of(cx, event.id.clone());
    let parts = dossier.backlinks.event_parts.get(&event.id);
    let parts = parts.into_iter().flatten();
    EventPage {
        note_html: cx.html(&event.note),
        participants: event
            .participants
            .iter()
            .map(|participant| ParticipantCard {
                claims: of_part(cx, &event.id, &participant.actor),
                ..participant_card(cx, participant, &accounts)
            })
            .collect(),
        part_of: event.part_of.as_ref().map(|id| cx.link(id.clone())),
        parts: parts.map(|part| cx.link(part.clone())).collect(),
        order: order(cx, event),
        date_source: event.date_source.clone(),
        hours: hours::hours(cx, &event.id),
        compared: compared::compared(cx, &event.id),
        accounts: lead
            .rows(Sort::Accounts, &folded)
            .iter()
            .filter_map(|account| account_card(cx, account))
            .collect(),
        questions: asked::about(cx, &event.id.clone().into()),
        claims: disputes(cx, &event.id),
        frame: Frame {
            page_data_html: head::event(dossier, event, &address),
            ..cx.frame(&address, "chronology", &event.title, &event.title)
        },
        listings: lead.listings(),
        card: cx.event(event),
    }
}

/// A participant, with the sentences that show it: those an editor names, or those of the accounts that name the actor.
pub(crate) fn participant_card(
    cx: Context<'_>,
    participant: &Participant,
    accounts: &[Account],
) -> ParticipantCard {
    let Participant {
        actor,
        role,
        hedge,
        according_to,
        evidence,
    } = participant;
    let naming: Vec<&Account> = accounts
        .iter()
        .filter(|account| names(cx, account, actor))
        .collect();
    let links = |actors: BTreeSet<&ActorId>| -> Vec<LinkCard> {
        let each = actors.into_iter();
        each.map(|actor| cx.link(actor.clone())).collect()
    };
    let (according_to, named_by) = match according_to {
        Some(teller) => (links(BTreeSet::from([teller])), Vec::new()),
        None => (Vec::new(), links(tellers(&naming))),
    };
    let evidence = if evidence.is_empty() {
        sentences_naming(cx, &naming, actor)
    } else {
        cx.evidence(evidence)
    };
    ParticipantCard {
        actor: cx.link(actor.clone()),
        role: role.clone().unwrap_or_default(),
        hedge: hedge.clone().unwrap_or_default(),
        according_to,
        named_by,
        evidence,
        claims: Vec::new(),
    }
}

/// What is claimed of an actor's part in an event: claims about both, the event or a part of it, on which someone takes a side.
fn of_part(cx: Context<'_>, event: &EventId, actor: &ActorId) -> Vec<ContestedCard> {
    let about = &cx.dossier.backlinks.claims_about;
    let events = cx.dossier.with_parts(event).into_iter();
    let claims = events.filter_map(|id| about.get(&RecordId::from(id.clone())));
    let claims: BTreeSet<&ClaimId> = claims.flatten().collect();
    let of_actor = about.get(&RecordId::from(actor.clone()));
    let claims = claims
        .into_iter()
        .filter(|claim| of_actor.is_some_and(|own| own.contains(*claim)));
    let cards = claims.map(|claim| claims::two_sides(cx, claim));
    cards
        .filter(|card| !card.held_by.is_empty() || !card.disputed_by.is_empty())
        .collect()
}

fn names(cx: Context<'_>, account: &Account, actor: &ActorId) -> bool {
    let mentions = account.mentions.iter();
    mentions
        .filter_map(|at| cx.dossier.mention(at))
        .any(|(_, mention)| mention.target.actor() == Some(actor))
}

/// Whose accounts name someone. Empty if any article does so in its own voice.
fn tellers<'a>(accounts: &[&'a Account]) -> BTreeSet<&'a ActorId> {
    let tellers: Option<BTreeSet<&ActorId>> = accounts
        .iter()
        .map(|account| account.according_to.as_ref())
        .collect();
    tellers.unwrap_or_default()
}

/// The sentences of accounts in which an actor is named, one for each paragraph.
fn sentences_naming(cx: Context<'_>, accounts: &[&Account], actor: &ActorId) -> Vec<EvidenceCard> {
    let mut shown: Vec<EvidenceCard> = Vec::new();
    for at in accounts.iter().flat_map(|account| &account.mentions) {
        let Some((article, mention)) = cx.dossier.mention(at) else {
            continue;
        };
        if mention.target.actor() != Some(actor) {
            continue;
        }
        let at = cx.passage(article, &mention.passage);
        let label = format!("{} {}", at.source, at.place);
        if !shown.iter().any(|other| other.label == label) {
            shown.push(EvidenceCard {
                href: at.href,
                label,
                outside: false,
            });
        }
    }
    shown
}

pub(crate) fn account_card(cx: Context<'_>, folded: &FoldedAccount) -> Option<AccountCard> {
    let account = &folded.first;
    let also_in = folded.also_in.iter().flat_map(|one| &one.reports);
    let also_in: Vec<AnnotationRef> = also_in.cloned().collect();
    let article = cx.dossier.articles.get(&account.article)?;
    let (actors, places) = named(cx, account);
    Some(AccountCard {
        article: cx.article(article),
        according_to: account
            .according_to
            .as_ref()
            .map(|actor| cx.link(actor.clone())),
        cues: cues(cx, account),
        when: account
            .dates
            .iter()
            .filter_map(|at| time_words(cx, at))
            .collect(),
        places,
        actors,
        also_in: cx.passages(&also_in),
        sentences: cx.annotated_sentences(&account.reports),
    })
}

fn cues(cx: Context<'_>, account: &Account) -> Vec<String> {
    let mut cues: Vec<String> = Vec::new();
    for at in &account.reports {
        if let Some((_, annotation)) = cx.dossier.annotation(at)
            && let What::Event(report) = &annotation.what
            && let Some(cue) = &report.cue
            && !cues.contains(cue)
        {
            cues.push(cue.clone());
        }
    }
    cues
}

/// The words of a date as a link to its sentence, with the event they count from.
fn time_words(cx: Context<'_>, at: &AnnotationRef) -> Option<LinkCard> {
    let (article, annotation) = cx.dossier.annotation(at)?;
    let words = article.words(&annotation.passage);
    let anchor = match &annotation.what {
        What::Date(Dating {
            when: When::Relative { anchor, .. },
            ..
        }) => anchor.as_ref(),
        _ => None,
    };
    let name = match anchor {
        Some(event) => {
            let event = cx.dossier.name_of(&event.clone().into());
            let parts = [("words", words.into()), ("event", event.into())];
            cx.messages.format("when-from-event", &parts)
        }
        None => words.to_owned(),
    };
    Some(LinkCard {
        href: Some(cx.passage(article, &annotation.passage).href),
        name,
        ..LinkCard::default()
    })
}

/// The actors and the places that an account names, each once, in its order. A place's name for someone names no place.
fn named(cx: Context<'_>, account: &Account) -> (Vec<LinkCard>, Vec<LinkCard>) {
    let mut seen: BTreeSet<RecordId> = BTreeSet::new();
    let (mut actors, mut places) = (Vec::new(), Vec::new());
    for (_, mention) in account
        .mentions
        .iter()
        .filter_map(|at| cx.dossier.mention(at))
    {
        let (record, to): (RecordId, _) = match &mention.target {
            Target::Actor(actor) | Target::Metonym(actor, _) => (actor.clone().into(), &mut actors),
            Target::Place(place) => (place.clone().into(), &mut places),
        };
        if seen.insert(record.clone()) {
            to.push(cx.link(record));
        }
    }
    (actors, places)
}

/// What is claimed about an event, contested claims first.
fn disputes(cx: Context<'_>, event: &EventId) -> Vec<DisputeCard> {
    let about = cx
        .dossier
        .backlinks
        .claims_about
        .get(&RecordId::from(event.clone()));
    claims::contested_first(cx.dossier, about.into_iter().flatten())
        .into_iter()
        .map(|(claim, contested)| DisputeCard {
            claim: cx.link(claim.id.clone()),
            contested,
            state: cx.state(&claim.id),
            answers: asked::answered_by(cx, &claim.id),
            positions: positions::everybody(cx, &claim.id),
        })
        .collect()
}

/// Order in time runs both ways.
fn order(cx: Context<'_>, event: &Event) -> Vec<OrderCard> {
    let mut order = Vec::new();
    let mut add = |is_after: bool, other: &EventId, by: Option<&String>| {
        order.push(OrderCard {
            relation: match (is_after, by.is_some()) {
                (true, false) => "event-after",
                (false, false) => "event-before",
                (true, true) => "event-after-by",
                (false, true) => "event-before-by",
            },
            distance: by.map(|by| cx.messages.duration(by)),
            event: cx.link(other.clone()),
        });
    };
    for (is_after, relation) in [(true, &event.after), (false, &event.before)] {
        if let Some((other, by)) = relation {
            add(is_after, other, by.as_ref());
        }
    }
    let dossier = cx.dossier;
    let others = dossier.backlinks.ordered_by.get(&event.id);
    let others = others.into_iter().flatten();
    for other in others.filter_map(|id| dossier.events.get(id)) {
        for (is_after, relation) in [(false, &other.after), (true, &other.before)] {
            if let Some((_, by)) = relation.as_ref().filter(|(id, _)| *id == event.id) {
                add(is_after, &other.id, by.as_ref());
            }
        }
    }
    order
}
