//! What templates see of events and their order.

use serde::Serialize;

use super::asked::AskedCard;
use super::card::{ArticleCard, EvidenceCard, LinkCard, MentionCard, PassageCard};
use super::claim::ContestedCard;
use super::compared::ComparedCard;
use super::frame::Frame;
use super::hours::HoursCard;
use super::position::{PositionCard, StateCard};
use crate::page::html::writer::Html;

/// `chronology.html`
#[derive(Clone, Debug, Serialize)]
pub struct ChronologyPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Events with a date, in order.
    pub dated: Vec<EventCard>,
    /// Events without one.
    pub undated: Vec<EventCard>,
}

/// `event.html`
#[derive(Clone, Debug, Serialize)]
pub struct EventPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// What lists show of it too.
    pub card: EventCard,
    /// More about it.
    pub note_html: Html,
    /// Who took part.
    pub participants: Vec<ParticipantCard>,
    /// What it is part of.
    pub part_of: Option<LinkCard>,
    /// What is part of it.
    pub parts: Vec<LinkCard>,
    /// Order to other events, in sentences that lead to them.
    pub order: Vec<OrderCard>,
    /// Where an external date comes from.
    pub date_source: Option<String>,
    /// The times of day that accounts of it and of its parts give, where there are two or more.
    pub hours: Option<HoursCard>,
    /// The accounts of it and of its parts, fact by fact; null where there is only one source, or nothing is claimed of it.
    pub compared: Option<ComparedCard>,
    /// What each voice of each article speaks of it.
    pub accounts: Vec<AccountCard>,
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
    /// When, in words: "2021", "between 24 and 28 June 2024", "in March" (as the article has it), or "Date not
    /// recorded".
    pub when: String,
    /// For `<time datetime>`, where the date is plain.
    pub datetime: Option<String>,
    /// How that is known, if that needs saying: by whom, or what it was counted from.
    pub basis: String,
    /// Whether the date is approximate or uncertain, or nobody states it: it was counted or inferred. Drawn open.
    pub vague: bool,
    /// Whether it has no date, and none follows from anything else.
    pub undated: bool,
    /// What it came after or before, where it has no date; may be empty.
    pub order: String,
    /// Its bar on the line of time that all chronologies share.
    pub bar: Option<BarCard>,
    /// Where.
    pub places: Vec<LinkCard>,
    /// The sentences that report it.
    pub evidence: Vec<PassageCard>,
}

/// An event on the line of time. The words beside it say the same.
#[derive(Clone, Debug, Serialize)]
pub struct BarCard {
    /// The bar in pieces, from its beginning to its end.
    pub pieces: Vec<PieceCard>,
    /// Where the line begins: a year, or a month.
    pub from: String,
    /// Where it ends.
    pub to: String,
}

/// A piece of a bar.
#[derive(Clone, Debug, Serialize)]
pub struct PieceCard {
    /// `all`: it lasted so long, or the day is known; `some`: it happened somewhere in it; `f1` to `f3`: an end that fades.
    pub class: &'static str,
    /// Where it begins, in thousandths of the line.
    pub x: i64,
    /// How long it is, in the same.
    pub width: i64,
}

/// What one voice of one article speaks of an event.
#[derive(Clone, Debug, Serialize)]
pub struct AccountCard {
    /// The article.
    pub article: ArticleCard,
    /// On whose word; none where the article tells it in its own voice.
    pub according_to: Option<LinkCard>,
    /// The reporting verbs, each once.
    pub cues: Vec<String>,
    /// The words for when, each leading to its sentence.
    pub when: Vec<LinkCard>,
    /// The places named in the same sentences.
    pub places: Vec<LinkCard>,
    /// The actors named in the same sentences.
    pub actors: Vec<LinkCard>,
    /// Where reprints and translations of the article tell the same.
    pub also_in: Vec<PassageCard>,
    /// The sentences.
    pub sentences: Vec<MentionCard>,
}

/// A claim about an event, with everybody's position.
#[derive(Clone, Debug, Serialize)]
pub struct DisputeCard {
    /// The claim.
    pub claim: LinkCard,
    /// Whether somebody holds it and somebody disputes it.
    pub contested: bool,
    /// Whether it is in dispute, and how many hold and dispute it.
    pub state: StateCard,
    /// The questions that it answers.
    pub answers: Vec<LinkCard>,
    /// One position for each holder and stance.
    pub positions: Vec<PositionCard>,
}

/// Who took part in an event.
#[derive(Clone, Debug, Serialize)]
pub struct ParticipantCard {
    /// The actor.
    pub actor: LinkCard,
    /// As what; may be empty.
    pub role: String,
    /// The article's word of caution; may be empty.
    pub hedge: String,
    /// On whose word, where the record says it.
    pub according_to: Vec<LinkCard>,
    /// Else, where no article names the actor in its own voice: in whose accounts the actor is named. They vouch for what they
    /// tell, and need not vouch for the actor's part in it.
    pub named_by: Vec<LinkCard>,
    /// What shows it.
    pub evidence: Vec<EvidenceCard>,
    /// What is claimed of the actor's part: claims about both the actor and the event, each with its two sides.
    pub claims: Vec<ContestedCard>,
}

/// One event's order to another.
#[derive(Clone, Debug, Serialize)]
pub struct OrderCard {
    /// The message that says it: `event-after`, `event-before`, `event-after-by`, `event-before-by`.
    pub relation: &'static str,
    /// How far it lies from the other, where that is known: "two days".
    pub distance: Option<String>,
    /// The other event.
    pub event: LinkCard,
}
