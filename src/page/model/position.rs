//! Template data for positions in time.

use serde::Serialize;

use super::card::{DayCard, LinkCard, PassageCard};
use crate::page::html::writer::Html;

/// The state of the dispute, based on the latest position of each holder.
#[derive(Clone, Debug, Serialize)]
pub struct StateCard {
    /// "contested", "no longer disputed", "withdrawn", "order not known"; empty if nobody disputes the claim.
    pub label: String,
    /// The same in a sentence, with the number of those for it, against it and neither.
    pub words: String,
}

/// A stance.
#[derive(Clone, Debug, Serialize)]
pub struct StanceCard {
    /// In words: "asserts", "does not acknowledge".
    pub word: String,
    /// `yes` (holds it), `own` (an article itself holds it), `taken` (taken for granted), `no` (disputes it), `ask` (questions it) or
    /// `hint` (neither).
    pub class: &'static str,
    /// Who: an actor, or "the article itself", or "taken for granted by the article".
    pub holder: LinkCard,
    /// How certain the editor is: "certainty: low"; empty if nothing is recorded.
    pub certainty: String,
}

/// Someone's stance on a claim, and the sentence that shows it.
#[derive(Clone, Debug, Serialize)]
pub struct PositionCard {
    /// The stance and its holder.
    pub stance: StanceCard,
    /// The sentence, with the words that attest the claim in `<mark>`.
    pub sentence_html: Html,
    /// Link to the sentence.
    pub at: PassageCard,
    /// When it was said.
    pub day: DayCard,
    /// How many more sentences show the same, if only the first is given.
    pub more: usize,
    /// Reprints that contain the same.
    pub also_in: Vec<PassageCard>,
    /// The editor's note; may be empty.
    pub note_html: Html,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// What was said about a claim in one month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthCard {
    /// "March 2025", or that the day is not known.
    pub label: String,
    /// Whether it is open at first: the first and the last month are.
    pub is_open: bool,
    /// The sentences.
    pub told: Vec<SayingCard>,
}

/// One sentence that shows a position, in chronological order.
#[derive(Clone, Debug, Serialize)]
pub struct SayingCard {
    /// Its number on the page, from 1; drawings refer to it.
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
    /// How long nothing was said before it, if that is a long time; empty otherwise.
    pub pause: String,
    /// That it is not known whether it was said before others of the same holder on another side, by their numbers; empty otherwise.
    pub unordered: String,
}

/// A holder who changed position.
#[derive(Clone, Debug, Serialize)]
pub struct TurnCard {
    /// Who.
    pub holder: LinkCard,
    /// The claim, on pages other than its own.
    pub claim: Option<LinkCard>,
    /// The first position, and the one after each change; only the first two if the others are folded.
    pub stages: Vec<StageCard>,
    /// The stages that are folded, since there are many; otherwise empty.
    pub folded: Vec<StageCard>,
    /// How many stages after the folded ones are only on the page of the claim.
    pub more: usize,
    /// The stages after those that are folded.
    pub last: Vec<StageCard>,
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
    /// That it may have been said before the previous stage, if only the reports are in this order; otherwise empty.
    pub doubt: String,
}

/// What follows from positions on another claim.
#[derive(Clone, Debug, Serialize)]
pub struct DerivedCard {
    /// The kind of conclusion, in words: "These positions contradict the claim."
    pub words: String,
    /// The other claim.
    pub claim: LinkCard,
    /// The claims in between, if it is more than one step away.
    pub via: Vec<LinkCard>,
    /// The positions on it that lead to the conclusion, each with its latest sentence.
    pub positions: Vec<DerivedPositionCard>,
}

/// A position that leads to a conclusion.
#[derive(Clone, Debug, Serialize)]
pub struct DerivedPositionCard {
    /// Who, and what.
    pub stance: StanceCard,
    /// When.
    pub day: DayCard,
    /// Where it can be read.
    pub at: PassageCard,
}

/// Positions on a timeline, with a lane for each holder.
#[derive(Clone, Debug, Serialize)]
pub struct LanesCard {
    /// Months or years, and days of events, along the timeline.
    pub ticks: Vec<TickCard>,
    /// For, changed, against, neither; empty groups are left out.
    pub bands: Vec<BandCard>,
    /// Whether any statement has no day: these are shown next to the timeline.
    pub has_undated: bool,
    /// The sorts of marks that occur, for the legend: `said`, `rep`, `while`; and of steps: `step`, and `dotted` for those in the
    /// order of the reports alone.
    pub legend: Vec<&'static str>,
}

/// A label on the timeline.
#[derive(Clone, Debug, Serialize)]
pub struct TickCard {
    /// Its position, in hundredths of the timeline.
    pub x: usize,
    /// Its text.
    pub label: String,
    /// Whether it marks an event.
    pub is_event: bool,
    /// Whether the text is before the mark, because there is no room after it.
    pub is_late: bool,
    /// Whether narrow pages have no room for the text.
    pub is_minor: bool,
}

/// The lanes of one side.
#[derive(Clone, Debug, Serialize)]
pub struct BandCard {
    /// `for`, `crossed`, `against` or `neither`.
    pub class: &'static str,
    /// In words.
    pub label: String,
    /// The number of holders.
    pub count: usize,
    /// The holders that are drawn.
    pub lanes: Vec<LaneCard>,
    /// How many more there are.
    pub more: usize,
}

/// What one holder said, along the timeline.
#[derive(Clone, Debug, Serialize)]
pub struct LaneCard {
    /// Who.
    pub holder: LinkCard,
    /// "denies, acknowledges". Pages show it before the holder, as a label: several holders under one name do not agree with a verb
    /// in the singular.
    pub stances: String,
    /// The lane in a sentence, for screen readers.
    pub spoken: String,
    /// "Order not known", if that is so; otherwise empty.
    pub doubt: String,
    /// Marks on the lane.
    pub marks: Vec<MarkCard>,
    /// Steps from one side to another.
    pub steps: Vec<SpanCard>,
    /// Statements without a day.
    pub undated: Vec<MarkCard>,
}

/// A mark on a lane: one sentence, or several that are too close to each other.
#[derive(Clone, Debug, Serialize)]
pub struct MarkCard {
    /// Its position, in hundredths of the timeline.
    pub x: usize,
    /// How far it extends, for something said at some time between two days.
    pub until: Option<usize>,
    /// `said`, `rep` or `while`.
    pub class: &'static str,
    /// `yes`, `own` (an article itself), `no`, `ask` or `hint`.
    pub sign: &'static str,
    /// `up` or `down` on the lane of a holder who changed sides.
    pub place: &'static str,
    /// The numbers of its sentences.
    pub numbers: String,
}

/// From one mark to another.
#[derive(Clone, Debug, Serialize)]
pub struct SpanCard {
    /// Where it begins, in hundredths of the timeline.
    pub x: usize,
    /// Where it ends.
    pub until: usize,
    /// `fall` if it leads downwards, from those who are for; `level` if neither end is for; empty if it leads upwards.
    pub way: &'static str,
    /// Whether the order follows from the dates of the statements, not only from those of the reports.
    pub is_firm: bool,
}
