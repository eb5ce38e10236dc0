//! Collects what the dossier does not know: each gap links to where it shows, and names the file in which to fill it.

use super::event::participant_card;
use crate::content::actor::ActorKind;
use crate::content::article::PublisherStatus;
use crate::diagnostic::FileId;
use crate::dossier::{
    Actor, ActorId, Annotation, Article, Dossier, Event, Passage, Prose, Provenance, RecordId, What,
};
use crate::page::context::{Context, Edition};
use crate::page::model::{GapCard, GapGroup, GapsPage, LinkCard};
use crate::page::routes::Overview;
use crate::text::words::without_article;

/// The page.
pub(crate) fn page(edition: Edition<'_>) -> GapsPage {
    let cx = Context::new(edition, Overview::Gaps.address());
    let groups = groups(cx);
    GapsPage {
        frame: cx.frame(
            Overview::Gaps.address(),
            "gaps",
            cx.messages.get("gaps"),
            cx.messages.get("gaps-description"),
        ),
        groups,
    }
}

/// Gaps by their sorts; those without any are left out.
fn groups(cx: Context<'_>) -> Vec<GapGroup> {
    let mut groups = vec![
        group(cx, "undated-articles", undated_articles(cx)),
        group(cx, "inexact-articles", inexact_articles(cx)),
        group(cx, "publishers", publishers(cx)),
        group(cx, "unsigned", unsigned(cx)),
        group(cx, "unaddressed", unaddressed(cx)),
        group(cx, "text-kinds", text_kinds(cx)),
        group(cx, "undated-events", undated_events(cx)),
        group(cx, "inexact-events", inexact_events(cx)),
        group(cx, "unlocated-events", unlocated_events(cx)),
        group(cx, "unattended", unattended(cx)),
        group(cx, "unreported", unreported(cx)),
        group(cx, "unshown", unshown(cx)),
        group(cx, "unlocated-places", unlocated_places(cx)),
        group(cx, "unnamed", unnamed(cx)),
        group(cx, "unmentioned", unmentioned(cx)),
        group(cx, "unattributed", unattributed(cx)),
        group(cx, "uncited", uncited(cx)),
        group(cx, "uncertain", uncertain(cx)),
        group(cx, "suggested", suggested(cx)),
    ];
    groups.retain(|group| !group.gaps.is_empty());
    groups
}

/// How many gaps the dossier has.
pub(crate) fn count(cx: Context<'_>) -> usize {
    groups(cx).iter().map(|group| group.gaps.len()).sum()
}

fn group(cx: Context<'_>, id: &'static str, gaps: Vec<GapCard>) -> GapGroup {
    let why = match id {
        "unlocated-places" => "no-coordinates-for-them".to_owned(),
        "unmentioned" => "gap-not-mentioned".to_owned(),
        _ => format!("gaps-{id}-why"),
    };
    GapGroup {
        id,
        label: cx.messages.get(&format!("gaps-{id}")).to_owned(),
        meaning: cx.messages.get(&why).to_owned(),
        gaps,
    }
}

fn gap(cx: Context<'_>, record: impl Into<RecordId>, words: String, file: FileId) -> GapCard {
    GapCard {
        at: cx.link(record),
        words,
        file: file.path().to_string(),
    }
}

/// What records state without leading to any words: profiles, offices, relations, claims that nobody is shown to hold.
fn uncited(cx: Context<'_>) -> Vec<GapCard> {
    let Dossier {
        actors,
        places,
        claims,
        backlinks,
        ..
    } = cx.dossier;
    let mut gaps = Vec::new();
    for actor in actors.values() {
        let stated = uncited_statements(cx, actor);
        gaps.extend(
            stated
                .into_iter()
                .map(|words| gap(cx, actor.id.clone(), words, actor.file)),
        );
    }
    let silent = places.values().filter(|place| is_uncited(&place.profile));
    let profile = || cx.messages.get("gap-profile").to_owned();
    gaps.extend(silent.map(|place| gap(cx, place.id.clone(), profile(), place.file)));
    let unheld = claims
        .values()
        .filter(|claim| !backlinks.attestations.contains_key(&claim.id));
    gaps.extend(unheld.map(|claim| {
        let words = cx.messages.get("gap-unheld").to_owned();
        gap(cx, claim.id.clone(), words, claim.file)
    }));
    gaps
}

fn uncited_statements(cx: Context<'_>, actor: &Actor) -> Vec<String> {
    let messages = cx.messages;
    let profile = is_uncited(&actor.profile).then(|| messages.get("gap-profile").to_owned());
    let roles = actor.roles.iter().filter(|role| role.evidence.is_empty());
    let memberships = actor
        .part_of
        .iter()
        .filter(|membership| membership.evidence.is_empty());
    let relations = actor
        .relations
        .iter()
        .filter(|relation| relation.evidence.is_empty());
    let name = |id: &ActorId| cx.dossier.name_of(&id.clone().into()).to_owned();
    profile
        .into_iter()
        .chain(roles.map(|role| messages.format("gap-role", &[("role", (&role.title).into())])))
        .chain(memberships.map(|membership| {
            messages.format(
                "gap-part-of",
                &[("name", (&name(&membership.actor)).into())],
            )
        }))
        .chain(relations.map(|one| format!("{} {}", one.relation, name(&one.to))))
        .collect()
}

fn is_uncited(profile: &Prose) -> bool {
    !profile.body.text.trim().is_empty() && !profile.cites()
}

pub(super) fn undated_articles(cx: Context<'_>) -> Vec<GapCard> {
    articles(cx, |article| article.published.is_none())
}

/// Articles with an incomplete date: a month, a year or several days, or a day without its year.
fn inexact_articles(cx: Context<'_>) -> Vec<GapCard> {
    let articles = cx.dossier.articles.values();
    articles
        .filter_map(|article| {
            let date = article.published.as_ref()?;
            let is_a_day = date.earliest().is_some() && date.earliest() == date.latest();
            (!is_a_day).then(|| {
                let said = date.said(cx.messages);
                gap(cx, article.id.clone(), said, article.file)
            })
        })
        .collect()
}

fn unsigned(cx: Context<'_>) -> Vec<GapCard> {
    articles(cx, |article| {
        article.byline.is_none() && article.author.is_none()
    })
}

fn unaddressed(cx: Context<'_>) -> Vec<GapCard> {
    articles(cx, |article| article.url.is_none())
}

fn text_kinds(cx: Context<'_>) -> Vec<GapCard> {
    articles(cx, |article| article.text_kind.is_none())
}

/// Articles in which something is not recorded.
pub(super) fn articles(cx: Context<'_>, lacks: impl Fn(&Article) -> bool) -> Vec<GapCard> {
    let articles = cx.dossier.articles.values();
    articles
        .filter(|article| lacks(article))
        .map(|article| gap(cx, article.id.clone(), String::new(), article.file))
        .collect()
}

fn publishers(cx: Context<'_>) -> Vec<GapCard> {
    let doubt = |article: &Article| match article.publisher_status {
        PublisherStatus::Stated => None,
        PublisherStatus::Unknown => Some("gap-publisher-unknown"),
        PublisherStatus::Inferred => Some("publisher-inferred"),
        PublisherStatus::Unverified => Some("gap-publisher-unverified"),
    };
    let unrecorded = |article: &Article| {
        let name = article.publisher_name.as_ref()?;
        let parts = [("name", name.into())];
        let message = match is_shared(cx, name) {
            true => "gap-publisher-shared",
            false => "gap-publisher-unrecorded",
        };
        Some(cx.messages.format(message, &parts))
    };
    let words = |article: &Article| {
        let doubt = doubt(article).map(|id| cx.messages.get(id).to_owned());
        let all: Vec<String> = doubt.into_iter().chain(unrecorded(article)).collect();
        (!all.is_empty()).then(|| all.join(" · "))
    };
    let articles = cx.dossier.articles.values();
    articles
        .filter_map(|article| Some(gap(cx, article.id.clone(), words(article)?, article.file)))
        .collect()
}

/// Whether records of publishers have this name: the binder takes a single one for the article's.
fn is_shared(cx: Context<'_>, name: &str) -> bool {
    let wanted = without_article(name);
    cx.dossier.publishers.values().any(|publisher| {
        let own = [&publisher.name.main, &publisher.name.short];
        let others = publisher.name.others.iter().map(|(_, name)| name);
        let more = publisher.names.iter().map(|name| &name.text);
        let mut all = own.into_iter().chain(others).chain(more);
        all.any(|name| without_article(name) == wanted)
    })
}

pub(super) fn undated_events(cx: Context<'_>) -> Vec<GapCard> {
    let events = cx
        .dossier
        .events
        .values()
        .filter(|event| event.date.is_none() && cx.dossier.times.resolved(event).is_none());
    let words = |event: &Event| match &event.date_text {
        Some(words) if cx.dossier.times.is_printed(event) => cx.messages.quoted(words),
        words => words.clone().unwrap_or_default(),
    };
    events
        .map(|event| gap(cx, event.id.clone(), words(event), event.file))
        .collect()
}

/// Events with a date of no year, or one whose beginning or end is open or not known.
fn inexact_events(cx: Context<'_>) -> Vec<GapCard> {
    let events = cx.dossier.events.values();
    events
        .filter_map(|event| {
            let (date, _) = event.date.as_ref()?;
            let has_ends = date.earliest().is_some() && date.latest().is_some();
            let is_whole = has_ends && !date.is_of_no_year();
            (!is_whole).then(|| {
                let said = date.said(cx.messages);
                gap(cx, event.id.clone(), said, event.file)
            })
        })
        .collect()
}

pub(super) fn unlocated_events(cx: Context<'_>) -> Vec<GapCard> {
    events(cx, |event| event.places.is_empty())
}

fn unattended(cx: Context<'_>) -> Vec<GapCard> {
    events(cx, |event| event.participants.is_empty())
}

fn unreported(cx: Context<'_>) -> Vec<GapCard> {
    events(cx, |event| cx.dossier.accounts(&event.id).is_empty())
}

/// Events with something that is not recorded.
fn events(cx: Context<'_>, lacks: impl Fn(&Event) -> bool) -> Vec<GapCard> {
    let events = cx.dossier.events.values();
    events
        .filter(|event| lacks(event))
        .map(|event| gap(cx, event.id.clone(), String::new(), event.file))
        .collect()
}

/// Participants for whom an event's page shows no sentence, each by name.
fn unshown(cx: Context<'_>) -> Vec<GapCard> {
    let mut gaps = Vec::new();
    for event in cx.dossier.events.values() {
        let accounts = cx.dossier.accounts(&event.id);
        for participant in &event.participants {
            let card = participant_card(cx, participant, &accounts);
            if card.evidence.is_empty() {
                gaps.push(gap(cx, event.id.clone(), card.actor.name, event.file));
            }
        }
    }
    gaps
}

fn unlocated_places(cx: Context<'_>) -> Vec<GapCard> {
    let places = cx
        .dossier
        .places
        .values()
        .filter(|place| !place.is_located());
    places
        .map(|place| gap(cx, place.id.clone(), String::new(), place.file))
        .collect()
}

pub(super) fn unnamed(cx: Context<'_>) -> Vec<GapCard> {
    let actors = cx
        .dossier
        .actors
        .values()
        .filter(|actor| actor.kind == ActorKind::Unnamed);
    actors
        .map(|actor| gap(cx, actor.id.clone(), String::new(), actor.file))
        .collect()
}

fn unmentioned(cx: Context<'_>) -> Vec<GapCard> {
    let actors = cx.dossier.actors.values();
    actors
        .filter(|actor| !has_mentions(cx, &actor.id))
        .filter(|actor| !cx.dossier.backlinks.authored.contains_key(&actor.id))
        .map(|actor| gap(cx, actor.id.clone(), String::new(), actor.file))
        .collect()
}

fn has_mentions(cx: Context<'_>, actor: &ActorId) -> bool {
    let all = cx.dossier.backlinks.actor_mentions.get(actor);
    all.is_some_and(|mentions| !mentions.is_empty())
}

pub(super) fn unattributed(cx: Context<'_>) -> Vec<GapCard> {
    let words = |marked: &Marked<'_>| match &marked.annotation?.what {
        What::Quote(quote) if quote.speaker.is_none() => {
            let said = quote.speaker_words.as_ref().map(|words| {
                let words = cx.messages.quoted(words);
                cx.messages
                    .format("gap-speaker-words", &[("words", (&words).into())])
            });
            Some(said.unwrap_or_default())
        }
        _ => None,
    };
    passages(cx, words)
}

/// Annotations that a person marked as uncertain. Suggestions of the importer are listed separately: nobody has checked them
/// yet.
fn uncertain(cx: Context<'_>) -> Vec<GapCard> {
    passages(cx, |marked| {
        let certainty = cx.messages.certainty(marked.provenance.certainty);
        let parts = [("certainty", certainty.into())];
        (!certainty.is_empty() && !marked.provenance.suggested)
            .then(|| cx.messages.format("certainty-is", &parts))
    })
}

fn suggested(cx: Context<'_>) -> Vec<GapCard> {
    passages(cx, |marked| marked.provenance.suggested.then(String::new))
}

/// A passage that someone marked.
struct Marked<'a> {
    passage: &'a Passage,
    provenance: &'a Provenance,
    /// Nothing for a mention.
    annotation: Option<&'a Annotation>,
}

/// Passages for which there is something to say, as links to their sentences under their own words.
fn passages(cx: Context<'_>, say: impl Fn(&Marked<'_>) -> Option<String>) -> Vec<GapCard> {
    let mut gaps = Vec::new();
    for article in cx.dossier.articles.values() {
        let annotations = article.annotations.iter().map(|one| Marked {
            passage: &one.passage,
            provenance: &one.provenance,
            annotation: Some(one),
        });
        let mentions = article.mentions.iter().map(|one| Marked {
            passage: &one.passage,
            provenance: &one.provenance,
            annotation: None,
        });
        for marked in annotations.chain(mentions) {
            gaps.extend(say(&marked).map(|words| passage(cx, article, marked.passage, words)));
        }
    }
    gaps
}

fn passage(cx: Context<'_>, article: &Article, passage: &Passage, words: String) -> GapCard {
    let card = cx.passage(article, passage);
    let name = cx.messages.format(
        "gap-passage",
        &[
            ("words", article.words(passage).into()),
            ("source", (&card.source).into()),
            ("place", (&card.place).into()),
        ],
    );
    GapCard {
        at: LinkCard {
            href: Some(card.href),
            name,
            ..LinkCard::default()
        },
        words,
        file: article.file.path().to_string(),
    }
}
