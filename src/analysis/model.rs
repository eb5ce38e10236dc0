//! What an analysis finds, as plain data over one plain text. Ranges are bytes of that text, if nothing else is said.

use std::ops::Range;

use super::gazetteer::index::NameMatch;

/// Everything that was recognised in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Analysis {
    /// Names of the gazetteer in the text, without overlap.
    pub mentions: Vec<NameMatch>,
    /// Those of them that only the text explains, and that the index does not find: bare surnames, acronyms it has introduced.
    pub inferred: Vec<NameMatch>,
    /// Names of the gazetteer in the headline; ranges of the headline.
    pub mentions_in_title: Vec<NameMatch>,
    /// Those in the text that mean a government.
    pub metonyms: Vec<Metonym>,
    /// Those in the headline that mean a government; ranges of the headline.
    pub metonyms_in_title: Vec<Metonym>,
    /// What someone says.
    pub quotes: Vec<AttributedQuote>,
    /// Terms of the gazetteer that quotation marks set apart.
    pub terms: Vec<TermUse>,
    /// Dates in the text.
    pub dates: Vec<ReadDate>,
    /// Offices beside persons' names.
    pub roles: Vec<OfficeMention>,
    /// Acronyms that the text explains.
    pub acronyms: Vec<Acronym>,
    /// Names that the gazetteer lacks.
    pub candidates: Vec<Candidate>,
}

/// A stretch of a text that hangs together: a paragraph, a heading, an item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it is.
    pub range: Range<usize>,
    /// Its words in bold or italics, in order.
    pub set_apart: Vec<Range<usize>>,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// Whether it is set off as a quotation.
    pub is_quotation: bool,
}

/// How sure something read from prose is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A guess.
    Low,
    /// Likely.
    Medium,
    /// As good as stated.
    High,
}

/// Words someone said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributedQuote {
    /// The words, without quotation marks.
    pub range: Range<usize>,
    /// `direct` or `fragment`.
    pub form: &'static str,
    /// The actor's id.
    pub speaker: Option<String>,
    /// The words that name the speaker.
    pub speaker_words: Option<String>,
    /// The speaker's name in full, as far as the text or the gazetteer gives it.
    pub speaker_name: Option<String>,
    /// Where the words that name the speaker are.
    pub speaker_at: Option<Range<usize>>,
    /// The speaker's office, as printed.
    pub role: Option<String>,
    /// The reporting verb.
    pub cue: Option<String>,
    /// Where the reporting verb is.
    pub cue_at: Option<Range<usize>>,
    /// The question that it answers.
    pub prompt: Option<String>,
    /// Whether it is said in turn, in an interview or a transcript, and not between quotation marks.
    pub in_turn: bool,
    /// How sure the speaker is.
    pub certainty: Certainty,
}

/// A place's name that seems to mean a government.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metonym {
    /// The name.
    pub range: Range<usize>,
    /// The government's id.
    pub actor: String,
    /// The place's id.
    pub place: String,
}

/// A term of the gazetteer in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// Where.
    pub range: Range<usize>,
    /// The term's id.
    pub id: String,
}

/// A date in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadDate {
    /// Where.
    pub range: Range<usize>,
    /// Its words.
    pub wording: String,
    /// What it comes to, in EDTF, if that is known.
    pub value: Option<String>,
    /// The same in the notation of TIMEX3, which has one for durations too.
    pub timex: Option<String>,
    /// Whether it counts from another date.
    pub relative: bool,
    /// Whether it says when, and not only how long.
    pub names_a_day: bool,
    /// Whether it is an offset from another time: "three weeks", where "before the fire" follows.
    pub is_offset: bool,
}

/// An office beside a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeMention {
    /// The office's words.
    pub range: Range<usize>,
    /// The office, as printed.
    pub title: String,
    /// The body in which it is held, as printed.
    pub organisation: Option<String>,
    /// The person: an actor's id, or the name as printed.
    pub person: String,
}

/// An acronym that the text explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acronym {
    /// The acronym's letters, where they are explained.
    pub range: Range<usize>,
    /// The letters.
    pub letters: String,
    /// The words they are short for, as printed.
    pub long_form: String,
    /// The actor they mean, if the gazetteer has it.
    pub actor: Option<String>,
}

/// A name that the gazetteer lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// As printed.
    pub text: String,
    /// Shorter forms of it in the text: a surname.
    pub forms: Vec<String>,
    /// What it seems to be: `person`, `organization`, `place`; none if nothing says so.
    pub kind_guess: Option<&'static str>,
    /// How often it occurs in the text.
    pub count: usize,
    /// The sentences it occurs in.
    pub sentences: Vec<Range<usize>>,
    /// Entries that it may be another spelling of: `actor:id`.
    pub merges: Vec<String>,
    /// Entries that have exactly this name, and are not found by it here: `actor:id`.
    pub borne_by: Vec<String>,
}
