//! The results of an analysis, as plain data about one plain text. Ranges are in bytes of that text unless stated otherwise.

use std::ops::Range;

use super::gazetteer::index::NameMatch;

/// Everything that was recognised in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Analysis {
    /// Names in the text that are in the gazetteer, without overlap.
    pub mentions: Vec<NameMatch>,
    /// Those names that only the text explains, and that the index does not find: surnames on their own, and acronyms that the text
    /// introduces.
    pub inferred: Vec<NameMatch>,
    /// Names in the headline that are in the gazetteer; ranges are in the headline.
    pub mentions_in_title: Vec<NameMatch>,
    /// Names in the text that mean a government.
    pub metonyms: Vec<Metonym>,
    /// Names in the headline that mean a government; ranges are in the headline.
    pub metonyms_in_title: Vec<Metonym>,
    /// Quotations.
    pub quotes: Vec<AttributedQuote>,
    /// Terms from the gazetteer in quotation marks.
    pub terms: Vec<TermUse>,
    /// Dates in the text.
    pub dates: Vec<ReadDate>,
    /// Offices next to persons' names.
    pub roles: Vec<OfficeMention>,
    /// Acronyms that the text explains.
    pub acronyms: Vec<Acronym>,
    /// Names that are not in the gazetteer.
    pub candidates: Vec<Candidate>,
}

/// A coherent part of a text: a paragraph, a heading, a list item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its range.
    pub range: Range<usize>,
    /// Its words in bold or italics, in order.
    pub set_apart: Vec<Range<usize>>,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// Whether it is a block quotation.
    pub is_quotation: bool,
}

/// How certain something is that was read from prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A guess.
    Low,
    /// Likely.
    Medium,
    /// Practically certain.
    High,
}

/// A quotation.
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
    /// The range of the words that name the speaker.
    pub speaker_at: Option<Range<usize>>,
    /// The speaker's office, as printed.
    pub role: Option<String>,
    /// The reporting verb.
    pub cue: Option<String>,
    /// The range of the reporting verb.
    pub cue_at: Option<Range<usize>>,
    /// The question that it answers.
    pub prompt: Option<String>,
    /// Whether it is a turn in an interview or a transcript, without quotation marks.
    pub in_turn: bool,
    /// How certain the speaker is.
    pub certainty: Certainty,
}

/// The name of a place that probably means a government.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metonym {
    /// The name.
    pub range: Range<usize>,
    /// The government's id.
    pub actor: String,
    /// The place's id.
    pub place: String,
}

/// A term from the gazetteer in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// Its range.
    pub range: Range<usize>,
    /// The term's id.
    pub id: String,
}

/// A date in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadDate {
    /// Its range.
    pub range: Range<usize>,
    /// Its words.
    pub wording: String,
    /// The value in EDTF, if it is known.
    pub value: Option<String>,
    /// The value in the notation of TIMEX3, which can also express durations.
    pub timex: Option<String>,
    /// Whether it counts from another date.
    pub relative: bool,
    /// Whether it says when something was, rather than only how long it lasted.
    pub names_a_day: bool,
    /// Whether it is an offset from another time: "three weeks" before "before the fire".
    pub is_offset: bool,
}

/// An office next to a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeMention {
    /// The range of the office's words.
    pub range: Range<usize>,
    /// The office, as printed.
    pub title: String,
    /// The body to which the office belongs, as printed.
    pub organisation: Option<String>,
    /// The person: an actor's id, or the name as printed.
    pub person: String,
}

/// An acronym that the text explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acronym {
    /// The range of the acronym where it is explained.
    pub range: Range<usize>,
    /// The letters.
    pub letters: String,
    /// The words that it abbreviates, as printed.
    pub long_form: String,
    /// The actor that it means, if the gazetteer contains it.
    pub actor: Option<String>,
}

/// A name that is not in the gazetteer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// As printed.
    pub text: String,
    /// Shorter forms of it in the text, such as a surname.
    pub forms: Vec<String>,
    /// What it probably is: `person`, `organization`, `place`; `None` if unknown.
    pub kind_guess: Option<&'static str>,
    /// How often it occurs in the text.
    pub count: usize,
    /// The sentences in which it occurs.
    pub sentences: Vec<Range<usize>>,
    /// Entries of which it may be another spelling: `actor:id`.
    pub merges: Vec<String>,
    /// Entries that have exactly this name, although the name does not find them here: `actor:id`.
    pub borne_by: Vec<String>,
}
