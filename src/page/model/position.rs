//! What templates see of positions in time.

use serde::Serialize;

use super::card::{DayCard, LinkCard, PassageCard};
use crate::page::html::writer::Html;

/// Whether a claim is in dispute, by the latest position of each holder.
#[derive(Clone, Debug, Serialize)]
pub struct StateCard {
    /// "contested", "no longer disputed", "withdrawn", "order not known"; empty where nobody disputes it.
    pub label: String,
    /// The same in a sentence, with how many hold it, dispute it, and do neither.
    pub words: String,
}

/// A stance.
#[derive(Clone, Debug, Serialize)]
pub struct StanceCard {
    /// In words: "asserts", "does not acknowledge".
    pub word: String,
    /// `yes` (holds it), `no` (disputes it), `ask` (questions it), `hint` (neither).
    pub class: &'static str,
    /// Who: an actor, or "the article itself", or "taken for granted by the article".
    pub holder: LinkCard,
    /// How sure the editor is that it is so: "certainty: low"; empty where nothing is said of it.
    pub certainty: String,
}

/// Somebody's stance to a claim, and the sentence that shows it.
#[derive(Clone, Debug, Serialize)]
pub struct PositionCard {
    /// The stance and its holder.
    pub stance: StanceCard,
    /// The sentence, with the words that hold the claim in `<mark>`.
    pub sentence_html: Html,
    /// Leads to the sentence.
    pub at: PassageCard,
    /// When it was said.
    pub day: DayCard,
    /// How many more sentences show the same, where only the first is given.
    pub more: usize,
    /// Reprints that have the same.
    pub also_in: Vec<PassageCard>,
    /// The editor's note; may be empty.
    pub note_html: Html,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// What was said of a claim in one month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthCard {
    /// "March 2025", or that the day is not known.
    pub label: String,
    /// Whether it is open at first: the first month and the last are.
    pub is_open: bool,
    /// The sentences.
    pub told: Vec<SayingCard>,
}

/// One sentence that shows a position, in the order of time.
#[derive(Clone, Debug, Serialize)]
pub struct SayingCard {
    /// Its number on the page, from 1: drawings name it.
    pub number: usize,
    /// `for`, `against` or `neither`.
    pub side: &'static str,
    /// When it was said.
    pub day: DayCard,
    /// Who says what, and the sentence.
    pub position: PositionCard,
    /// Whose words they are: "quoted", "the article’s words", "in its own voice".
    pub voice: String,
    /// Whether they are the holder’s own words.
    pub is_literal: bool,
    /// How long nothing was said before it, where that is long; empty otherwise.
    pub pause: String,
}

/// A holder who changed position.
#[derive(Clone, Debug, Serialize)]
pub struct TurnCard {
    /// Who.
    pub holder: LinkCard,
    /// The claim, on pages that are not its own.
    pub claim: Option<LinkCard>,
    /// What was said, at the beginning and after each step.
    pub stages: Vec<StageCard>,
    /// "In the order of the reports", where no day of its own gives the order; otherwise empty.
    pub doubt: String,
}

/// A stage of a changing position.
#[derive(Clone, Debug, Serialize)]
pub struct StageCard {
    /// `for`, `against` or `neither`.
    pub side: &'static str,
    /// When.
    pub day: DayCard,
    /// What the holder did with the claim.
    pub stance: StanceCard,
    /// Where it can be read.
    pub at: PassageCard,
    /// How many more sentences show it.
    pub more: usize,
}

/// What follows from positions on another claim.
#[derive(Clone, Debug, Serialize)]
pub struct DerivedCard {
    /// "They hold the contrary", in words.
    pub words: String,
    /// The other claim.
    pub claim: LinkCard,
    /// The claims between, where it is more than one step away.
    pub via: Vec<LinkCard>,
    /// The positions on it from which it follows, each with its latest sentence.
    pub positions: Vec<DerivedPositionCard>,
}

/// A position from which something follows.
#[derive(Clone, Debug, Serialize)]
pub struct DerivedPositionCard {
    /// Who, and what.
    pub stance: StanceCard,
    /// When.
    pub day: DayCard,
    /// Where it can be read.
    pub at: PassageCard,
}

/// Positions drawn on a line of time, a lane for each holder.
#[derive(Clone, Debug, Serialize)]
pub struct LanesCard {
    /// Months or years, and days of events, along the line.
    pub ticks: Vec<TickCard>,
    /// For, changed, against, neither; none that is empty.
    pub bands: Vec<BandCard>,
    /// Whether anything has no day: it has a place beside the line.
    pub has_undated: bool,
    /// Whether a mark of each sort occurs, for the legend: said, reported, between, step.
    pub legend: Vec<&'static str>,
}

/// A name on the line of time.
#[derive(Clone, Debug, Serialize)]
pub struct TickCard {
    /// Where, in hundredths of the line.
    pub x: usize,
    /// Its name.
    pub label: String,
    /// Whether it is an event's.
    pub is_event: bool,
    /// Whether its name goes before it, since there is no room behind it.
    pub is_late: bool,
    /// Whether narrow pages have no room for its name.
    pub is_minor: bool,
}

/// The lanes of one side.
#[derive(Clone, Debug, Serialize)]
pub struct BandCard {
    /// `for`, `crossed`, `against` or `neither`.
    pub class: &'static str,
    /// In words.
    pub label: String,
    /// How many holders.
    pub count: usize,
    /// Those that are drawn.
    pub lanes: Vec<LaneCard>,
    /// How many more there are.
    pub more: usize,
}

/// What one holder said, along the line.
#[derive(Clone, Debug, Serialize)]
pub struct LaneCard {
    /// Who.
    pub holder: LinkCard,
    /// "denies, acknowledges".
    pub stances: String,
    /// The lane in a sentence, for those who hear it.
    pub spoken: String,
    /// "Order not known", where it is not; otherwise empty.
    pub doubt: String,
    /// Marks on the line.
    pub marks: Vec<MarkCard>,
    /// Steps from one side to another.
    pub steps: Vec<SpanCard>,
    /// What has no day.
    pub undated: Vec<MarkCard>,
}

/// A mark on a lane: one sentence, or several that are too near each other.
#[derive(Clone, Debug, Serialize)]
pub struct MarkCard {
    /// Where, in hundredths of the line.
    pub x: usize,
    /// How far it reaches, for what was said at some time between two days.
    pub until: Option<usize>,
    /// `said`, `rep` or `while`.
    pub class: &'static str,
    /// `yes`, `no`, `ask` or `hint`.
    pub sign: &'static str,
    /// `up` or `down` on the lane of a holder who crossed the line.
    pub place: &'static str,
    /// The numbers of its sentences.
    pub numbers: String,
}

/// From one mark to another.
#[derive(Clone, Debug, Serialize)]
pub struct SpanCard {
    /// Where it begins, in hundredths of the line.
    pub x: usize,
    /// Where it ends.
    pub until: usize,
    /// Whether it leads upwards, to those who are for.
    pub is_up: bool,
    /// Whether days of their own give the order; it is that of the reports otherwise.
    pub is_firm: bool,
}
