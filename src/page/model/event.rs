//! Template data for events and their order.

use serde::Serialize;

use super::asked::AskedCard;
use super::card::{ArticleCard, EvidenceCard, LinkCard, MentionCard, PassageCard, ShareCard};
use super::claim::ContestedCard;
use super::compared::ComparedCard;
use super::frame::Frame;
use super::hours::HoursCard;
use super::listing::{ListingCard, ListingsCard};
use super::position::{PositionCard, StateCard};
use crate::page::html::writer::Html;

/// `chronology.html`
#[derive(Clone, Debug, Serialize)]
pub struct ChronologyPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// How many events the dossier has.
    pub count: usize,
    /// Events with a date, in chronological order. If the list is long, those of the part that this page shows.
    pub dated: Vec<EventCard>,
    /// Events without one.
    pub undated: Vec<EventCard>,
    /// The parts of the list; null if it is on one page.
    pub listing: Option<ListingCard>,
    /// How to show it elsewhere; null if `site.yaml` turns that off.
    pub share: Option<ShareCard>,
}

/// `event.html`
#[derive(Clone, Debug, Serialize)]
pub struct EventPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// What lists show too.
    pub card: EventCard,
    /// More about it.
    pub note_html: Html,
    /// Who took part.
    pub participants: Vec<ParticipantCard>,
    /// What it is part of.
    pub part_of: Option<LinkCard>,
    /// What is part of it.
    pub parts: Vec<LinkCard>,
    /// Order relative to other events, in sentences that link to them.
    pub order: Vec<OrderCard>,
    /// The source of an external date.
    pub date_source: Option<String>,
    /// The times of day that accounts of the event and its parts give, if there are at least two.
    pub hours: Option<HoursCard>,
    /// The accounts of the event and its parts, fact by fact; null if there is only one source, or if nothing is claimed about it.
    pub compared: Option<ComparedCard>,
    /// What each voice in each article says about the event.
    pub accounts: Vec<AccountCard>,
    /// The lists that are too long for this page, which shows their first rows.
    pub listings: ListingsCard,
    /// Questions about it, or of which an answer is about it.
    pub questions: Vec<AskedCard>,
    /// Claims about it.
    pub claims: Vec<DisputeCard>,
}

/// An event in a list.
#[derive(Clone, Debug, Serialize)]
pub struct EventCard {
    /// Its page.
    pub href: String,
    /// What happened.
    pub title: String,
    /// The time in words: "2021", "between 24 and 28 June 2024", "in March" (as the article has it), or "Date not recorded".
    pub when: String,
    /// For `<time datetime>`, if the date can be written there.
    pub datetime: Option<String>,
    /// How the date is known, if that has to be said: who states it, or what it was calculated from.
    pub basis: String,
    /// Whether the date is approximate or uncertain, or was calculated or inferred because nobody states it. It is drawn open.
    pub vague: bool,
    /// Whether the event has no date, and none follows from anything else.
    pub undated: bool,
    /// What the event came after or before, if it has no date; may be empty.
    pub order: String,
    /// Its bar on the timeline that all chronologies share.
    pub bar: Option<BarCard>,
    /// Where.
    pub places: Vec<LinkCard>,
    /// The sentences that report it: at most twelve.
    pub evidence: Vec<PassageCard>,
    /// How many more there are.
    pub more_evidence: usize,
}

/// An event on the timeline. The text next to it gives the same information.
#[derive(Clone, Debug, Serialize)]
pub struct BarCard {
    /// The bar in pieces, from its beginning to its end.
    pub pieces: Vec<PieceCard>,
    /// Where the timeline begins: a year or a month.
    pub from: String,
    /// Where it ends.
    pub to: String,
}

/// A piece of a bar.
#[derive(Clone, Debug, Serialize)]
pub struct PieceCard {
    /// `all`: it lasted this long, or the day is known; `some`: it happened at some time in this period; `f1` to `f3`: an end
    /// that fades.
    pub class: &'static str,
    /// Where it begins, in thousandths of the timeline.
    pub x: i64,
    /// How long it is, in thousandths of the timeline.
    pub width: i64,
}

/// What one voice in one article says about an event.
#[derive(Clone, Debug, Serialize)]
pub struct AccountCard {
    /// The article.
    pub article: ArticleCard,
    /// Whose account it is; none if the article reports it in its own voice.
    pub according_to: Option<LinkCard>,
    /// The reporting verbs, each once.
    pub cues: Vec<String>,
    /// The words for the time, each with a link to its sentence.
    pub when: Vec<LinkCard>,
    /// The places mentioned in the same sentences.
    pub places: Vec<LinkCard>,
    /// The actors mentioned in the same sentences.
    pub actors: Vec<LinkCard>,
    /// Where reprints and translations of the article say the same.
    pub also_in: Vec<PassageCard>,
    /// The sentences.
    pub sentences: Vec<MentionCard>,
}

/// A claim about an event, with all positions.
#[derive(Clone, Debug, Serialize)]
pub struct DisputeCard {
    /// The claim.
    pub claim: LinkCard,
    /// Whether someone holds it and someone else disputes it.
    pub contested: bool,
    /// Whether it is in dispute, and how many hold and dispute it.
    pub state: StateCard,
    /// The questions that it answers.
    pub answers: Vec<LinkCard>,
    /// One position for each holder and stance.
    pub positions: Vec<PositionCard>,
}

/// A participant in an event.
#[derive(Clone, Debug, Serialize)]
pub struct ParticipantCard {
    /// The actor.
    pub actor: LinkCard,
    /// The role; may be empty.
    pub role: String,
    /// The article's expression of doubt; may be empty.
    pub hedge: String,
    /// According to whom, if the record says so.
    pub according_to: Vec<LinkCard>,
    /// Otherwise, if no article names the actor in its own voice: in whose accounts the actor is named. They vouch for their
    /// own account, not necessarily for the actor's part in it.
    pub named_by: Vec<LinkCard>,
    /// The evidence.
    pub evidence: Vec<EvidenceCard>,
    /// What is claimed of the actor's part: claims about both the actor and the event, each with its two sides.
    pub claims: Vec<ContestedCard>,
}

/// The order of one event relative to another.
#[derive(Clone, Debug, Serialize)]
pub struct OrderCard {
    /// The id of the message: `event-after`, `event-before`, `event-after-by`, `event-before-by`.
    pub relation: &'static str,
    /// The distance from the other event, if it is known: "two days".
    pub distance: Option<String>,
    /// The other event.
    pub event: LinkCard,
}
