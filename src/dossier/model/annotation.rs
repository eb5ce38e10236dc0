//! What is marked in an article: quotes, claims, events, dates, terms and remarks.

use super::ids::{ActorId, ArticleId, ClaimId, EventId, TermId};
use super::mention::Provenance;
use super::passage::Passage;
use super::prose::Prose;
use crate::content::article::{QuoteType, Stance, Voice};
use crate::diagnostic::Span;
use crate::time::edtf::Edtf;

/// A marked passage.
#[derive(Clone, Debug)]
pub struct Annotation {
    /// The end of its permalink, made from its content and not from its position.
    pub key: String,
    /// The passage.
    pub passage: Passage,
    /// Who says so, and how sure.
    pub provenance: Provenance,
    /// A remark for the margin.
    pub note: Option<Prose>,
    /// What is marked.
    pub what: What,
    /// Where it was written.
    pub span: Span,
}

/// What an annotation says about its passage.
#[derive(Clone, Debug)]
pub enum What {
    /// Someone's words.
    Quote(Quote),
    /// A claim is held.
    Claim(Attestation),
    /// An event is reported.
    Event(Report),
    /// A date is named.
    Date(Dating),
    /// A term is used.
    Term(TermId),
    /// An editor's remark.
    Note,
}

/// An event that an article reports.
#[derive(Clone, Debug)]
pub struct Report {
    /// The event.
    pub event: EventId,
    /// On whose word; `None` is the article's own voice.
    pub according_to: Option<ActorId>,
    /// The reporting verb.
    pub cue: Option<String>,
}

/// Someone's words.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Who said it.
    pub speaker: Option<ActorId>,
    /// The article's words for who said it, if no record is given; nothing together with a `speaker`.
    pub speaker_words: Option<String>,
    /// In which role.
    pub speaker_role: Option<String>,
    /// The reporting verb.
    pub cue: Option<String>,
    /// How it is quoted.
    pub quote_type: Option<QuoteType>,
    /// To whom.
    pub audience: Option<String>,
    /// By what means.
    pub medium: Option<String>,
    /// What was asked.
    pub prompt: Option<String>,
    /// When.
    pub said: Option<When>,
    /// The editor's translations, each with its language; `None` is the dossier's own. In the order written.
    pub translations: Vec<(Option<String>, String)>,
    /// The same utterance, quoted elsewhere.
    pub same_as: Option<AnnotationRef>,
    /// How the article shows that the words are the speaker's.
    pub setting: Setting,
}

impl Quote {
    /// Whether its words are the speaker's own, letter by letter. An editor who writes `type: direct` or `fragment` says that they
    /// are. Where the type is left out the text decides, and of words quoted in part only those between quotation marks are.
    pub fn is_literal(&self) -> bool {
        self.setting.makes_literal(self.quote_type)
    }

    /// Whether its words are the article's: its type says so, or it is left open in prose without quotation marks.
    pub fn is_reported(&self) -> bool {
        match self.quote_type {
            Some(QuoteType::Indirect) => true,
            Some(QuoteType::Direct | QuoteType::Fragment) => false,
            Some(QuoteType::Mixed) | None => self.setting == Setting::Prose,
        }
    }
}

/// How an article shows whose words it prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Between quotation marks, or from within some to within others.
    Marks,
    /// Only some of the words are between quotation marks.
    SomeMarks,
    /// In a quotation that is set off as a block.
    Quotation,
    /// In an answer of an interview, or in a line of a transcript.
    Turn,
    /// Spoken after a dash.
    Dialogue,
    /// In lines of verse, without quotation marks.
    Verse,
    /// In a headline or a heading, without quotation marks.
    Headline,
    /// In the article's prose, without quotation marks.
    Prose,
}

impl Setting {
    /// Whether the words of a quote of this type, in this setting, are its speaker's own.
    pub(in crate::dossier) fn makes_literal(self, quote_type: Option<QuoteType>) -> bool {
        match quote_type {
            Some(QuoteType::Direct | QuoteType::Fragment) => true,
            Some(QuoteType::Indirect) => false,
            Some(QuoteType::Mixed) => self == Self::Marks,
            None => match self {
                Self::Marks | Self::Quotation | Self::Turn | Self::Dialogue => true,
                Self::SomeMarks | Self::Verse | Self::Headline | Self::Prose => false,
            },
        }
    }
}

/// An annotation of a certain article, by its index there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnnotationRef {
    /// The article.
    pub article: ArticleId,
    /// Index among its annotations.
    pub index: usize,
}

/// A claim held in an article.
#[derive(Clone, Debug)]
pub struct Attestation {
    /// The claim.
    pub claim: ClaimId,
    /// What the holder does with it.
    pub stance: Stance,
    /// Who holds it.
    pub holder: Holder,
    /// How it is known who holds it.
    pub holder_basis: HolderBasis,
    /// In whose voice it is stated. An article's own voice may be its author's.
    pub voice: Voice,
    /// The verb.
    pub cue: Option<String>,
    /// How the verb is known, if there is one.
    pub cue_basis: HolderBasis,
    /// When the holder said so, if the attestation or its sentence says it.
    pub said: Option<When>,
    /// How that is known.
    pub said_basis: HolderBasis,
    /// How much of its words the text itself shows to be the holder's own, by quotation marks or by its form, whatever is annotated.
    pub own_words: Quoted,
}

/// How much of a passage an article quotes word for word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quoted {
    /// Nothing.
    #[default]
    Not,
    /// All of it, in the words of somebody who reports what the holder says.
    ByAnother,
    /// Some of its words.
    Partly,
    /// All of it.
    Wholly,
}

/// How it is known who holds a claim, by which verb, and when that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HolderBasis {
    /// The claim says so, by its `holder`, its `voice` or its `cue`.
    Written,
    /// It says nothing, and its words are in a literal quote of the holder.
    Quote,
    /// It says nothing, and the sentence around its words says whose they are: it has one reporting verb, next to one name.
    Sentence,
    /// It says nothing, and its words are not attributed to anyone: they are the article's.
    Default,
}

/// Who holds a claim in an article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    /// An actor: as the article reports, or as its author.
    Actor(ActorId),
    /// Someone whom the article does not name, in its words. Nobody can say that two of them are the same.
    Unnamed(String),
    /// The article, in its own voice.
    Article,
    /// The article, which takes it for granted.
    Presupposed,
}

/// When something was said or done.
#[derive(Clone, Debug)]
pub enum When {
    /// On a date.
    Date(Edtf),
    /// In words that need an anchor.
    Relative {
        /// The words.
        words: String,
        /// The event they count from; `None` is the article's publication.
        anchor: Option<EventId>,
        /// The date they mean, if the article's file gives it.
        value: Option<Edtf>,
    },
}

/// A date that an article names.
#[derive(Clone, Debug)]
pub struct Dating {
    /// When.
    pub when: When,
    /// What happened then, if the article's file says so.
    pub event: Option<EventId>,
}
