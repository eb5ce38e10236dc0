//! Cards that many pages share: links, days, records, articles, passages, mentions, corrections.

use serde::Serialize;

use crate::page::html::writer::Html;

/// A link with its words.
#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LinkCard {
    /// Where it leads; null where there is nothing to lead to.
    pub href: Option<String>,
    /// Its words.
    pub name: String,
    /// The language of the words, where it is not the dossier's: the headline of an article.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, where the language is given.
    pub dir: &'static str,
}

/// When something was said, and how that is known.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DayCard {
    /// "12 March 2025", "until 15 March 2025", "day not known".
    pub words: String,
    /// The day for machines, where it is one day, month or year.
    pub datetime: Option<String>,
    /// "said", "said “on Sunday”", "published", "reported on this day".
    pub basis: String,
    /// Whether anything is known of the day.
    pub is_known: bool,
}

/// A record in a list: an actor, place, claim, event, term or publisher.
#[derive(Clone, Debug, Serialize)]
pub struct RecordCard {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// `actor`, `place`, `claim`, `event`, `term`, `publisher`, `article`: the class of its links.
    pub class: &'static str,
    /// What sort it is, in words: "Person", "Province". Empty where that says nothing.
    pub kind: String,
    /// An actor's first office, with the body and the time in which it is held: "Mayor, Velm, until 2031"; empty where there is none.
    pub office: String,
    /// Names in other scripts and languages.
    pub native: Vec<NativeName>,
    /// How many mentions.
    pub mentions: usize,
    /// In how many articles.
    pub articles: usize,
    /// The first paragraph of its profile, without mark-up; may be empty.
    pub lede: String,
    /// Where it is named together with the page's own record: at most three paragraphs. Empty in other lists.
    pub evidence: Vec<PassageCard>,
}

/// A name in another language.
#[derive(Clone, Debug, Serialize)]
pub struct NativeName {
    /// The name.
    pub text: String,
    /// Language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's English name, or its tag.
    pub language: String,
}

/// Another name.
#[derive(Clone, Debug, Serialize)]
pub struct NameCard {
    /// The name.
    pub text: String,
    /// `alias`, `acronym`, `spelling`, `role`.
    pub kind: &'static str,
    /// Language tag, where it is not the page's.
    pub lang: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// An article in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleCard {
    /// Its page.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Language of the headline.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Publisher; without a link where no record has the name, or where it is "Publisher not recorded".
    pub publisher: LinkCard,
    /// Whether the publisher's name is shown as printed, because no record has it.
    pub publisher_unrecorded: bool,
    /// "not verified" and the like; empty where it is stated.
    pub publisher_doubt: String,
    /// Date of publication in words, or "Date not recorded".
    pub date: String,
    /// The date for `<time datetime>`, where it is plain.
    pub datetime: Option<String>,
    /// How the date is known, if that needs saying: "inferred by the editor".
    pub date_basis: String,
    /// Whether another article takes it back.
    pub retracted: bool,
    /// What form it has and whose voice its own is: "Opinion, by Jorun Aske". Null where neither is recorded.
    pub form: Option<FormCard>,
    /// Place of writing.
    pub dateline: Option<LinkCard>,
    /// "Digest", "Full text", "Excerpt", or empty.
    pub text_kind: String,
    /// How many numbered paragraphs.
    pub paragraphs: usize,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Whether the summary is the publisher's own, and not the dossier's.
    pub summary_is_published: bool,
}

/// What form an article has, and whose voice its own is.
#[derive(Clone, Debug, Serialize)]
pub struct FormCard {
    /// "Opinion", "Press release"; empty where it is not recorded.
    pub genre: String,
    /// The actor whose voice its own is; null where none is recorded.
    pub author: Option<LinkCard>,
}

/// A passage, as a link to its sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PassageCard {
    /// Leads to the sentence.
    pub href: String,
    /// The article's title.
    pub article: String,
    /// What the article is called in a short reference: its short name, its publisher's, or its title.
    pub source: String,
    /// Language of the article, in which its title and its words are.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// `¶3`, `headline`, or a heading's words.
    pub place: String,
    /// What other articles correct in the passage, and those that take its article back.
    pub corrected: Vec<CorrectedCard>,
}

/// That another article corrects a passage, or takes back the article that it is in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct CorrectedCard {
    /// The article that does so.
    pub by: LinkCard,
    /// When that was published, in words; may be empty.
    pub date: String,
    /// What the passage says now, in the words of the correction; may be empty.
    pub now: String,
    /// Language of these words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether the whole article is taken back.
    pub is_retraction: bool,
}

/// What a statement rests on.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceCard {
    /// Where it leads.
    pub href: String,
    /// Its words: `¶3` with the source's name, or an outside title.
    pub label: String,
    /// Whether it leads out of the dossier.
    pub outside: bool,
}

/// The mentions of a record in one article.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleMentions {
    /// The article.
    pub article: ArticleCard,
    /// The mentions, in order.
    pub mentions: Vec<MentionCard>,
}

/// A mention with its sentence.
#[derive(Clone, Debug, Serialize)]
pub struct MentionCard {
    /// Leads to the sentence.
    pub at: PassageCard,
    /// The sentence, with the words in `<mark>`.
    pub sentence_html: Html,
    /// Language of the sentence.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// For a metonym: the place whose name is used, in the article's words; or on a place's page the actor who is meant.
    pub via: Option<LinkCard>,
    /// How it is known, if that needs saying: "a description", "suggested"; may be empty.
    pub basis: String,
    /// The editor's note; may be empty.
    pub note_html: Html,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// What an actor said.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteCard {
    /// When it was said, and how that is known: by itself or by another wording, or else by the first report.
    pub day: DayCard,
    /// The words; without outer quotation marks.
    pub words: String,
    /// Language of the words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether the words are the speaker's own, letter by letter.
    pub verbatim: bool,
    /// Whether the words are the article's. Where neither is so, only some are the speaker's, or the article does not show it.
    pub reported: bool,
    /// "Indirect", "Fragment" …; empty for direct speech.
    pub kind: String,
    /// Cue, role, audience, medium, prompt, translation, in fragments; and the quote's words for its day, where `day` does not have them.
    pub details: Vec<String>,
    /// The sentence.
    pub at: PassageCard,
    /// The same utterance in other wordings, the first published first.
    pub wordings: Vec<WordingCard>,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// Another wording of an utterance.
#[derive(Clone, Debug, Serialize)]
pub struct WordingCard {
    /// Where it is printed.
    pub at: PassageCard,
    /// When its article was published, in words.
    pub date: String,
    /// Role, audience, medium, prompt, translation, in fragments; and its own words for the day on which it was said.
    pub details: Vec<String>,
    /// Whether the words are the speaker's own, letter by letter.
    pub verbatim: bool,
    /// The words. Where they are the speaker's and in the language of the first wording, what differs from it is marked.
    pub words_html: Html,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// A correction.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionCard {
    /// When, in words.
    pub date: String,
    /// For `<time datetime>`.
    pub datetime: Option<String>,
    /// What was corrected.
    pub page: LinkCard,
    /// What it said.
    pub was: String,
    /// What it says.
    pub now: String,
    /// Why.
    pub why: String,
    /// Who corrected.
    pub by: Option<String>,
}
