//! Cards shared by many pages: links, days, records, articles, passages, mentions, corrections.

use serde::Serialize;

use crate::page::html::writer::Html;

/// A link with its text.
#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LinkCard {
    /// Its target; null if there is nothing to link to.
    pub href: Option<String>,
    /// Its text.
    pub name: String,
    /// The language of the text, if it is not the dossier's: for example the headline of an article.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, if the language is given.
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
    /// Its kind in words: "Person", "Province". Empty if there is nothing to say.
    pub kind: String,
    /// An actor's first office, with its body and period: "Mayor, Velm, until 2031"; empty if there is none.
    pub office: String,
    /// Names in other scripts and languages.
    pub native: Vec<NativeName>,
    /// The number of mentions.
    pub mentions: usize,
    /// The number of articles that mention it.
    pub articles: usize,
    /// The first paragraph of its profile, without markup; may be empty.
    pub lede: String,
    /// Where it is mentioned together with the page's own record: at most three paragraphs. Empty in other lists.
    pub evidence: Vec<PassageCard>,
    /// What it is not to be confused with. Filled for the cards beside names in an article; empty in lists.
    pub namesakes: Vec<NamesakeCard>,
}

/// Someone or something that is easily mistaken for another.
#[derive(Clone, Debug, Serialize)]
pub struct NamesakeCard {
    /// Its name.
    pub name: String,
    /// What distinguishes it: its office, or else its kind in words.
    pub what: String,
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
    /// Language tag, if it is not the page's.
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
    /// Publisher; without a link if it has no record, or if it is "Publisher not recorded".
    pub publisher: LinkCard,
    /// Whether a publisher is recorded.
    pub publisher_known: bool,
    /// Whether the publisher's name is shown as printed because it has no record.
    pub publisher_unrecorded: bool,
    /// "not verified" and the like; empty if the publisher is stated.
    pub publisher_doubt: String,
    /// Date of publication in words, or "Date not recorded".
    pub date: String,
    /// Whether a date is recorded.
    pub date_known: bool,
    /// The date for `<time datetime>`, if it can be written there.
    pub datetime: Option<String>,
    /// How the date is known, if that has to be said: "inferred by the editor".
    pub date_basis: String,
    /// Whether another article retracts it.
    pub retracted: bool,
    /// Genre and author: "Opinion, by Jorun Aske". Null if neither is recorded.
    pub form: Option<FormCard>,
    /// Place of writing.
    pub dateline: Option<LinkCard>,
    /// "Digest", "Full text", "Excerpt", or empty.
    pub text_kind: String,
    /// The number of numbered paragraphs.
    pub paragraphs: usize,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Whether the summary is the publisher's own, not the dossier's.
    pub summary_is_published: bool,
}

/// The genre and author of an article.
#[derive(Clone, Debug, Serialize)]
pub struct FormCard {
    /// "Opinion", "Press release"; empty if it is not recorded.
    pub genre: String,
    /// The actor whose voice is the article's own voice; null if none is recorded.
    pub author: Option<LinkCard>,
}

/// A passage, as a link to its sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PassageCard {
    /// Link to the sentence.
    pub href: String,
    /// The article's title.
    pub article: String,
    /// How the article is called in a short reference: its short title, its publisher's short name, or its title.
    pub source: String,
    /// Language of the article, its title and its words.
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

/// Evidence for a statement.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceCard {
    /// Its address.
    pub href: String,
    /// Its text: `¶3` with the name of the source, or the title of an outside source.
    pub label: String,
    /// Whether it links out of the dossier.
    pub outside: bool,
}

/// The mentions of a record in one article.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleMentions {
    /// The article.
    pub article: ArticleCard,
    /// The mentions, in the order of the text.
    pub mentions: Vec<MentionCard>,
}

/// A mention with its sentence.
#[derive(Clone, Debug, Serialize)]
pub struct MentionCard {
    /// Link to the sentence.
    pub at: PassageCard,
    /// The sentence, with the words in `<mark>`.
    pub sentence_html: Html,
    /// Language of the sentence.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// For a metonym: the place whose name is used, in the article's words; on a place's page, the actor that is meant.
    pub via: Option<LinkCard>,
    /// How the mention is known, if that has to be said: "a description", "suggested"; may be empty.
    pub basis: String,
    /// The editor's note; may be empty.
    pub note_html: Html,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// What an actor said.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteCard {
    /// When it was said, and how that is known: from the quote itself, another wording, or the first report.
    pub day: DayCard,
    /// The words, without the outer quotation marks.
    pub words: String,
    /// Language of the words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether the words are exactly the speaker's own.
    pub verbatim: bool,
    /// Whether the words are the article's. If neither is true, only some are the speaker's, or the article does not show it.
    pub reported: bool,
    /// "Indirect", "Fragment" …; empty for direct speech.
    pub kind: String,
    /// Cue, role, audience, medium, prompt, translation, in fragments; and the quote's words for its day, where `day` does not have them.
    pub details: Vec<String>,
    /// The sentence.
    pub at: PassageCard,
    /// The same utterance in other wordings, in the order of publication.
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
    /// Whether the words are exactly the speaker's own.
    pub verbatim: bool,
    /// The words. If they are the speaker's and in the language of the first wording, differences from it are marked.
    pub words_html: Html,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// A correction.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionCard {
    /// Its date, in words.
    pub date: String,
    /// For `<time datetime>`.
    pub datetime: Option<String>,
    /// What was corrected.
    pub page: LinkCard,
    /// What the page said.
    pub was: String,
    /// What the page says now.
    pub now: String,
    /// Why.
    pub why: String,
    /// Who corrected it.
    pub by: Option<String>,
}

/// How to show a part of a page elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct ShareCard {
    /// The part as a page of its own.
    pub alone: String,
    /// The HTML to paste into another page.
    pub line: String,
    /// Whether the site's address is known. If not, the address in `line` begins at the site's root, and `text` has none.
    pub is_addressed: bool,
    /// The HTML of its preview image, for places that take pictures and no frames. Only with the site's address, and unless previews
    /// are turned off.
    pub picture: Option<String>,
    /// The same in words, for places that take no frames: one line for each of the heading, the state, the rows of a
    /// table, and the source.
    pub text: String,
}
