//! Template data for the home page.

use serde::Serialize;

use super::asked::QuestionCard;
use super::card::{ArticleCard, DayCard, LinkCard, PassageCard, RecordCard};
use super::event::EventCard;
use super::frame::Frame;
use super::map::MapCard;
use super::position::{StanceCard, TurnCard};

/// `home.html`: in one minute, what the dispute is, who is on which side, what is not known and where to begin.
#[derive(Clone, Debug, Serialize)]
pub struct HomePage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// The question that the dossier answers, or its name.
    pub headline: String,
    /// When its content was last changed, in words.
    pub updated: Option<String>,
    /// The dispute in two columns; null where nothing is disputed.
    pub dispute: Option<DisputeBoard>,
    /// How many claims there are.
    pub claims: usize,
    /// Questions, with who gives which answer.
    pub questions: Vec<QuestionCard>,
    /// The last time that somebody changed position; null where nobody is known to have done so.
    pub last_change: Option<TurnCard>,
    /// What is not known: at most six sorts.
    pub unknown: Vec<UnknownCard>,
    /// How many gaps the dossier has.
    pub gaps: usize,
    /// What to read first, in order.
    pub begin: Vec<BeginCard>,
    /// How many articles there are.
    pub articles: usize,
    /// The events that most articles report, in order: at most eight.
    pub events: Vec<EventCard>,
    /// Whether there are more events.
    pub has_more_events: bool,
    /// People and groups: those of each side, or those most named.
    pub people: Vec<PeopleCard>,
    /// How many people and groups there are.
    pub actors: usize,
    /// Names that are easily mistaken for one another, with what tells them apart.
    pub mistaken: Vec<Vec<RecordCard>>,
    /// Map of the places that are named, where events happened at more than one of them.
    pub map: Option<MapCard>,
    /// Numbers.
    pub figures: Vec<FigureCard>,
}

/// The dispute in two columns: the two sides that the editor names, or those who hold a claim and those who dispute it.
#[derive(Clone, Debug, Serialize)]
pub struct DisputeBoard {
    /// What the columns are called: two names.
    pub names: Vec<String>,
    /// Whether the editor named the sides.
    pub is_by_editor: bool,
    /// At most five topics.
    pub topics: Vec<TopicCard>,
}

/// What is in dispute, with a voice of each side.
#[derive(Clone, Debug, Serialize)]
pub struct TopicCard {
    /// The claim, or "Threats and warnings".
    pub title: LinkCard,
    /// Whether it is a contested claim.
    pub is_contested: bool,
    /// What either side says: two of them.
    pub sides: Vec<TopicSide>,
    /// What others say about it, such as articles in their own voice.
    pub others: Vec<VoiceCard>,
}

/// What one side says about a topic.
#[derive(Clone, Debug, Serialize)]
pub struct TopicSide {
    /// Its voices; none where no position of theirs is recorded.
    pub voices: Vec<VoiceCard>,
    /// How many more there are.
    pub more: usize,
}

/// Somebody who says something.
#[derive(Clone, Debug, Serialize)]
pub struct VoiceCard {
    /// The stance and its holder.
    pub stance: StanceCard,
    /// Whether the holder is an actor.
    pub is_actor: bool,
    /// Whether it may be several people: then the stance is a heading before the name, not a verb behind it.
    pub is_several: bool,
    /// The claim, where the topic is not one; otherwise null.
    pub claim: Option<LinkCard>,
    /// The article's words; empty if the claim says it.
    pub words: String,
    /// Whether these words are the holder's own, word for word. Only such words are in quotation marks.
    pub is_quoted: bool,
    /// When that was said.
    pub day: DayCard,
    /// Leads to the sentence.
    pub at: PassageCard,
}

/// Things of one sort that are not known.
#[derive(Clone, Debug, Serialize)]
pub struct UnknownCard {
    /// "When these happened" …
    pub label: String,
    /// What they are: at most three.
    pub of: Vec<LinkCard>,
    /// How many more there are.
    pub more: usize,
}

/// An article to begin with.
#[derive(Clone, Debug, Serialize)]
pub struct BeginCard {
    /// The article.
    pub article: ArticleCard,
    /// How long it takes to read it, in words: "three minutes".
    pub minutes: String,
}

/// People and groups under a heading.
#[derive(Clone, Debug, Serialize)]
pub struct PeopleCard {
    /// The name of their side; empty where no sides are named.
    pub name: String,
    /// Who.
    pub records: Vec<RecordCard>,
}

/// A number with what it counts.
#[derive(Clone, Debug, Serialize)]
pub struct FigureCard {
    /// The number.
    pub count: usize,
    /// What it counts.
    pub label: String,
    /// Where they are listed.
    pub href: String,
}
