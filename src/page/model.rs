//! What templates see: one struct for each kind of page, and the cards that stand on several.
//!
//! Every field whose name ends in `html` is finished HTML and goes out with `| safe`; every other text is plain and is escaped by
//! the template. Every `href` is relative to the page it stands on and names a file. Lists are in the order in which they are shown.
//! Optional fields are null, lists empty, where the dossier does not know.

mod article;
mod book;
mod claim;
mod event;
mod record;

use serde::Serialize;

pub use super::locator::MapCard;
pub use article::*;
pub use book::*;
pub use claim::*;
pub use event::*;
pub use record::*;

/// What every template sees as `site`: the dossier as a whole.
#[derive(Clone, Debug, Serialize)]
pub struct SiteCard {
    /// The dossier's name.
    pub title: String,
    /// One or two sentences about it.
    pub description: String,
    /// Language tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The language of the interface's words: English where there are none in the dossier's own.
    pub words_language: String,
    /// The direction of that language.
    pub words_direction: &'static str,
    /// Who answers for it.
    pub editor: Option<String>,
    /// Licence of its own words.
    pub license: Option<LinkCard>,
    /// Main navigation. Addresses are from the site's root: write `{{ root }}{{ item.href }}`.
    pub nav: Vec<NavCard>,
    /// Pages of prose and the like, for the foot; addresses from the root too.
    pub footer: Vec<NavCard>,
    /// Feeds, by title; addresses from the root too.
    pub feeds: Vec<NavCard>,
    /// The picture that previews show of pages without one of their own, where the site's address is known.
    pub image: Option<ImageCard>,
}

/// An entry of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavCard {
    /// The section it opens: it is current on pages whose `section` is the same.
    pub section: String,
    /// Its words.
    pub label: String,
    /// Address from the site's root.
    pub href: String,
}

/// What every page has. Its fields stand beside the page's own.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// `""` or `"../"`: the way from this page to the site's root. The page for what does not exist is shown at any address:
    /// where the site's is known, its way is the path that this ends in, `"/"` or `"/dossier/"`.
    pub root: String,
    /// Address from the root.
    pub address: String,
    /// Which entry of the navigation is current.
    pub section: &'static str,
    /// What the browser's tab says, without the dossier's name.
    pub page_title: String,
    /// One sentence about the page, for search engines and previews.
    pub page_description: String,
    /// What was corrected on this page, newest first.
    pub page_corrections: Vec<CorrectionCard>,
    /// Its full address, where the site's is known.
    pub page_canonical: Option<String>,
    /// `website`, or `article` for the page of one: what previews call it.
    pub page_kind: &'static str,
    /// The picture of an article that previews show, where the site's address is known; other pages have `site.image`.
    pub page_image: Option<ImageCard>,
    /// What reference managers read.
    pub page_meta: Vec<MetaCard>,
    /// Its facts as JSON-LD, safe in a `script` element; may be empty.
    pub page_data_html: String,
}

/// A picture for previews.
#[derive(Clone, Debug, Serialize)]
pub struct ImageCard {
    /// Its full address.
    pub href: String,
    /// What it shows, in words.
    pub alt: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// A `meta` element.
#[derive(Clone, Debug, Serialize)]
pub struct MetaCard {
    /// Its name.
    pub name: &'static str,
    /// Its content.
    pub content: String,
}

/// `feed.xml`: a feed in Atom (RFC 4287). All addresses are absolute.
#[derive(Clone, Debug, Serialize)]
pub struct FeedPage {
    /// What it is called.
    pub title: String,
    /// Its own address, which is its id too.
    pub href: String,
    /// The site's home page.
    pub home: String,
    /// Who answers for the dossier; the dossier itself where nobody is named.
    pub author: String,
    /// When its newest entry changed.
    pub updated: String,
    /// Its entries, the last changed first.
    pub entries: Vec<EntryCard>,
}

/// An entry of a feed.
#[derive(Clone, Debug, Serialize)]
pub struct EntryCard {
    /// Its id, which never changes.
    pub id: String,
    /// The page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Whose words it is about; none where they are the dossier's own.
    pub author: Option<String>,
    /// Language of the title.
    pub lang: String,
    /// What it is about; may be empty.
    pub summary: String,
    /// When it was published, where that is a day.
    pub published: Option<String>,
    /// When it was last changed.
    pub updated: String,
}

/// `sitemap.xml`
#[derive(Clone, Debug, Serialize)]
pub struct SitemapPage {
    /// Every page.
    pub addresses: Vec<SiteAddressCard>,
}

/// A page in the sitemap.
#[derive(Clone, Debug, Serialize)]
pub struct SiteAddressCard {
    /// Its full address.
    pub href: String,
    /// The day of its last correction.
    pub changed: Option<String>,
}

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

/// A number on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct FigureCard {
    /// How many.
    pub count: usize,
    /// Of what.
    pub label: String,
    /// Where they are listed.
    pub href: String,
}

/// `home.html`
#[derive(Clone, Debug, Serialize)]
pub struct HomePage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// The question the dossier answers, or its name.
    pub headline: String,
    /// When its content was last changed, in words.
    pub updated: Option<String>,
    /// Numbers.
    pub figures: Vec<FigureCard>,
    /// Articles.
    pub articles: Vec<ArticleCard>,
    /// Claims that somebody holds and somebody disputes.
    pub contested: Vec<ContestedCard>,
    /// Actors most named.
    pub actors: Vec<RecordCard>,
    /// Places most named.
    pub places: Vec<RecordCard>,
    /// Events in order.
    pub events: Vec<EventCard>,
    /// Map of all places, if any has a point.
    pub map: Option<MapCard>,
}

/// `articles.html`
#[derive(Clone, Debug, Serialize)]
pub struct ArticlesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Articles: dated ones first, newest first.
    pub articles: Vec<ArticleCard>,
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
    pub sentence_html: String,
    /// Language of the sentence.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// For a metonym: the place whose name is used, in the article's words; or on a place's page the actor who is meant.
    pub via: Option<LinkCard>,
    /// How it is known, if that needs saying: "a description", "suggested"; may be empty.
    pub basis: String,
    /// The editor's note; may be empty.
    pub note_html: String,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// `sources.html`
#[derive(Clone, Debug, Serialize)]
pub struct SourcesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Publishers, by name.
    pub publishers: Vec<PublisherCard>,
    /// Publishers that articles name and no record has, by name.
    pub unrecorded: Vec<NamedPublisherCard>,
    /// Articles whose publisher is not known.
    pub unknown: Vec<ArticleCard>,
}

/// A publisher that articles name and no record has.
#[derive(Clone, Debug, Serialize)]
pub struct NamedPublisherCard {
    /// Its name as printed.
    pub name: String,
    /// Its articles, in the order of their ids.
    pub articles: Vec<ArticleCard>,
}

/// A publisher.
#[derive(Clone, Debug, Serialize)]
pub struct PublisherCard {
    /// Id of its section on the page.
    pub id: String,
    /// Ids that its section had before.
    pub formerly: Vec<String>,
    /// Its name.
    pub name: String,
    /// Names in other scripts.
    pub native: Vec<NativeName>,
    /// Other names.
    pub names: Vec<NameCard>,
    /// What sort, in words; may be empty.
    pub kind: String,
    /// Its address.
    pub url: Option<String>,
    /// Its country.
    pub country: Option<LinkCard>,
    /// Its languages, in words.
    pub languages: Vec<String>,
    /// Profile.
    pub profile_html: String,
    /// Its rules.
    pub policies: Vec<LinkCard>,
    /// What others say of it.
    pub assessments: Vec<AssessmentCard>,
    /// The same in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// Its articles.
    pub articles: Vec<ArticleCard>,
}

/// What somebody says of a publisher.
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentCard {
    /// The words.
    pub text: String,
    /// Whose they are, with a link where there is one.
    pub by: LinkCard,
}

/// `glossary.html`
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Terms, by name.
    pub terms: Vec<TermCard>,
}

/// A term.
#[derive(Clone, Debug, Serialize)]
pub struct TermCard {
    /// Id of its entry on the page.
    pub id: String,
    /// Ids that its entry had before.
    pub formerly: Vec<String>,
    /// The term.
    pub term: String,
    /// What it means.
    pub definition_html: String,
    /// More about it.
    pub note_html: String,
    /// Other forms.
    pub forms: Vec<NativeName>,
    /// Related records.
    pub see_also: Vec<LinkCard>,
    /// What the definition rests on.
    pub evidence: Vec<EvidenceCard>,
    /// The sentences that use it.
    pub uses: Vec<MentionCard>,
}

/// `prose.html`: about, method, and the like.
#[derive(Clone, Debug, Serialize)]
pub struct ProsePage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// The text.
    pub html: String,
}

/// `corrections.html`
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Corrections, newest first.
    pub corrections: Vec<CorrectionCard>,
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

/// `gaps.html`: what the dossier does not know.
#[derive(Clone, Debug, Serialize)]
pub struct GapsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Gaps of one sort each; those without any are left out.
    pub groups: Vec<GapGroup>,
}

/// Gaps of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct GapGroup {
    /// Id of its section.
    pub id: &'static str,
    /// "Without a date" …
    pub label: String,
    /// What it means, in a sentence.
    pub meaning: String,
    /// The gaps.
    pub gaps: Vec<GapCard>,
}

/// Something that is not known.
#[derive(Clone, Debug, Serialize)]
pub struct GapCard {
    /// Where it shows.
    pub at: LinkCard,
    /// More about it; may be empty.
    pub words: String,
    /// The file in which it would be filled in.
    pub file: String,
}

/// `moved.html`: the page at an address that a record had before. It needs no script, and leads on.
#[derive(Clone, Debug, Serialize)]
pub struct MovedPage {
    /// The record's page now.
    pub to: LinkCard,
    /// What every page has. The full address is that of the record's page now.
    #[serde(flatten)]
    pub frame: Frame,
}

/// `404.html`
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
}
