//! What templates see: one struct for each kind of page, and the cards that stand on several.
//!
//! Every field whose name ends in `html` is finished HTML and goes out with `| safe`; every other text is plain and is escaped by
//! the template. Every `href` is relative to the page it stands on and names a file. Lists are in the order in which they are shown.
//! Optional fields are null, lists empty, where the dossier does not know.

use serde::Serialize;

pub use super::locator::MapCard;

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
    /// Publisher, or "Publisher not recorded" without a link.
    pub publisher: LinkCard,
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

/// A claim with those who hold and those who dispute it.
#[derive(Clone, Debug, Serialize)]
pub struct ContestedCard {
    /// The claim.
    pub claim: LinkCard,
    /// Who holds it; each leads to the sentence.
    pub held_by: Vec<LinkCard>,
    /// Who disputes it; each leads to the sentence.
    pub disputed_by: Vec<LinkCard>,
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

/// `article.html`
#[derive(Clone, Debug, Serialize)]
pub struct ArticlePage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Its text and margin; these fields stand beside the page's own.
    #[serde(flatten)]
    pub chapter: ChapterCard,
    /// Who holds rights in the original.
    pub rights_holder: Option<String>,
    /// On what right the text is published here.
    pub rights_basis: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Archived copies.
    pub archived: Vec<LinkCard>,
    /// What it repeats.
    pub derived_from: Option<LinkCard>,
    /// Layers that can be switched, those of this page only.
    pub layers: Vec<LayerCard>,
    /// People, groups and other actors, most named first.
    pub actors: Vec<RecordCard>,
    /// Places meant as places, most named first.
    pub places: Vec<RecordCard>,
    /// Map of those places.
    pub map: Option<MapCard>,
    /// Events reported.
    pub events: Vec<EventCard>,
    /// Articles that share actors and places.
    pub related: Vec<RelatedCard>,
    /// The annotations as highlighted YAML; empty where there are none.
    pub annotations_html: String,
}

/// An article's text with its notes: on its own page, and in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct ChapterCard {
    /// What lists show of it too.
    pub card: ArticleCard,
    /// Its id in the whole document.
    pub id: String,
    /// Id of the headline: `headline`, and in the whole document one of its own.
    pub title_id: String,
    /// Headline with its marks. It stands in the heading with that id.
    pub title_html: String,
    /// Whether the headline is the editor's own.
    pub title_by_editor: bool,
    /// Who signed it; may be null.
    pub byline: Option<String>,
    /// What the text is, in a sentence: "The wording is the dossier's own; …". Empty where nothing is known.
    pub text_status: String,
    /// Margin notes of the headline.
    pub title_notes: Vec<NoteCard>,
    /// The text, block by block.
    pub rows: Vec<RowCard>,
    /// Footnotes as `<li>` elements; empty where there are none.
    pub footnotes_html: String,
    /// How to cite it, in a sentence.
    pub citation: String,
}

/// `book.html`: the whole dossier as one document. All its links to parts of the dossier lead within it.
#[derive(Clone, Debug, Serialize)]
pub struct BookPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// When the content was last changed, in words.
    pub updated: Option<String>,
    /// Pages of prose: about, method.
    pub pages: Vec<BookProse>,
    /// Articles, in the order of their list.
    pub articles: Vec<ChapterCard>,
    /// Events in order of time, as far as it is known.
    pub events: Vec<BookEvent>,
    /// Claims, contested ones first.
    pub claims: Vec<BookClaim>,
    /// Terms.
    pub terms: Vec<TermCard>,
    /// Publishers.
    pub publishers: Vec<PublisherCard>,
    /// The index of actors.
    pub actors: Vec<IndexEntry>,
    /// The index of places.
    pub places: Vec<IndexEntry>,
    /// What was corrected, newest first.
    pub corrections: Vec<CorrectionCard>,
}

/// A page of prose in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct BookProse {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Text.
    pub html: String,
}

/// An event in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct BookEvent {
    /// Its id.
    pub id: String,
    /// The event.
    pub event: EventCard,
    /// More about it; may be empty.
    pub note_html: String,
}

/// A claim in the whole document.
#[derive(Clone, Debug, Serialize)]
pub struct BookClaim {
    /// Its id.
    pub id: String,
    /// The claim.
    pub card: ClaimCard,
    /// The editor's note; may be empty.
    pub note_html: String,
    /// One position for each holder and stance.
    pub positions: Vec<PositionCard>,
}

/// An entry of the index.
#[derive(Clone, Debug, Serialize)]
pub struct IndexEntry {
    /// Its id.
    pub id: String,
    /// The actor or place.
    pub record: RecordCard,
    /// Its other names.
    pub names: Vec<NameCard>,
    /// Where it is named, once for each paragraph.
    pub passages: Vec<PassageCard>,
}

/// A layer of annotations that can be switched off.
#[derive(Clone, Debug, Serialize)]
pub struct LayerCard {
    /// Id of its checkbox: `l-people`, `l-places`, `l-claims`, `l-quotes`, `l-dates`, `l-terms`, `l-notes`, `l-suggested`.
    pub id: &'static str,
    /// Its words.
    pub label: String,
    /// Class of its colour: `actor`, `place`, `claim`, `quote`, `event`, `term`, `remark`, `suggested`.
    pub class: &'static str,
    /// How many annotations.
    pub count: usize,
}

/// A block of an article with its margin.
#[derive(Clone, Debug, Serialize)]
pub struct RowCard {
    /// Number; null for headings.
    pub number: Option<usize>,
    /// Id: `p3`, or a heading's.
    pub id: String,
    /// The block: one `<p>`, `<blockquote>`, `<ul>`, `<h2>` … with marks, mentions and sentences.
    pub html: String,
    /// Its margin notes.
    pub notes: Vec<NoteCard>,
}

/// A margin note.
#[derive(Clone, Debug, Serialize)]
pub struct NoteCard {
    /// Its number on this page, as its marker shows it.
    pub number: usize,
    /// Id of the mark it belongs to (`claim-1a2b3c4d`). The note's own id is `n-` and this.
    pub key: String,
    /// Class: `claim`, `quote`, `event`, `date`, `term`, `remark`.
    pub class: &'static str,
    /// Its kind in words: "Claim", "Event, date uncertain", "Quotation" …
    pub label: String,
    /// Who speaks, for a quotation; leads to the actor.
    pub speaker: Option<LinkCard>,
    /// The record it is about: claim, event, term, actor.
    pub subject: Option<LinkCard>,
    /// What the holder does with a claim, in a word.
    pub stance: Option<StanceCard>,
    /// More, in plain sentences or fragments: cue, role, audience, date.
    pub details: Vec<String>,
    /// The same utterance elsewhere.
    pub same_as: Vec<PassageCard>,
    /// The editor's note; empty where there is none.
    pub note_html: String,
    /// Whether it was written by the importer and not yet confirmed.
    pub suggested: bool,
    /// `low` or `medium` where the annotator was not sure; empty otherwise.
    pub certainty: String,
    /// Who annotated, where that is said.
    pub annotator: Option<String>,
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
}

/// An article that shares something with another.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedCard {
    /// The article.
    pub article: ArticleCard,
    /// What is shared, most named first, at most five.
    pub shared: Vec<String>,
    /// How many more.
    pub more: usize,
}

/// An event in a list.
#[derive(Clone, Debug, Serialize)]
pub struct EventCard {
    /// Its page.
    pub href: String,
    /// What happened.
    pub title: String,
    /// When, in words: "2021", "between 24 and 28 June 2024", "in March" (as the article has it), "two days before …", or
    /// "Date not recorded".
    pub when: String,
    /// For `<time datetime>`, where the date is plain.
    pub datetime: Option<String>,
    /// How that is known, if that needs saying: by whom, or what it was counted from.
    pub basis: String,
    /// Whether the date is approximate or uncertain, or nobody states it: it was counted or inferred. Drawn open.
    pub vague: bool,
    /// Whether it has no date, and none follows from anything else.
    pub undated: bool,
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

/// `actors.html`
#[derive(Clone, Debug, Serialize)]
pub struct ActorsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Actors, by kind.
    pub groups: Vec<GroupCard>,
    /// The network of those that are joined; null where none are.
    pub network: Option<LinkCard>,
}

/// Records of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct GroupCard {
    /// "People", "Organizations" …
    pub label: String,
    /// The records, by name.
    pub records: Vec<RecordCard>,
}

/// `actor.html`
#[derive(Clone, Debug, Serialize)]
pub struct ActorPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Name, kind, counts.
    pub card: RecordCard,
    /// The role by which it is best known, for the line above the name; may be empty.
    pub role_line: String,
    /// The profile's first paragraph.
    pub lede_html: String,
    /// The rest of it.
    pub profile_html: String,
    /// What it said.
    pub quotes: Vec<QuoteCard>,
    /// Claims it holds, with the others'.
    pub claims: Vec<HeldCard>,
    /// Events it took part in.
    pub events: Vec<EventCard>,
    /// Every mention, by article.
    pub mentions: Vec<ArticleMentions>,
    /// Other names.
    pub names: Vec<NameCard>,
    /// Offices held.
    pub roles: Vec<RoleCard>,
    /// What it belongs to.
    pub part_of: Vec<RelationCard>,
    /// What belongs to it.
    pub parts: Vec<LinkCard>,
    /// Stated relations.
    pub relations: Vec<RelationCard>,
    /// Whom it could be taken for.
    pub not_to_be_confused_with: Vec<LinkCard>,
    /// The same in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// It and those it is most firmly joined with, drawn; null where they are fewer than two.
    pub around: Option<super::network::AroundCard>,
    /// Actors named in the same paragraphs.
    pub beside: Vec<RecordCard>,
    /// Places named in the same paragraphs.
    pub places: Vec<RecordCard>,
    /// What is not known of it, in sentences.
    pub gaps: Vec<String>,
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

/// An office held.
#[derive(Clone, Debug, Serialize)]
pub struct RoleCard {
    /// Its title.
    pub title: String,
    /// In what.
    pub within: Option<LinkCard>,
    /// Since and until when, in words; may be empty.
    pub period: String,
    /// What says so.
    pub evidence: Vec<EvidenceCard>,
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

/// A stated relation.
#[derive(Clone, Debug, Serialize)]
pub struct RelationCard {
    /// A few words; empty where the list says what it is.
    pub relation: String,
    /// The other actor.
    pub to: LinkCard,
    /// What says so.
    pub evidence: Vec<EvidenceCard>,
}

/// What an actor said.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteCard {
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
    /// Cue, audience, medium, prompt, date, in fragments.
    pub details: Vec<String>,
    /// The sentence.
    pub at: PassageCard,
    /// The same utterance quoted elsewhere.
    pub also: Vec<PassageCard>,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// A claim an actor holds.
#[derive(Clone, Debug, Serialize)]
pub struct HeldCard {
    /// The claim.
    pub claim: LinkCard,
    /// Whether others dispute it.
    pub contested: bool,
    /// What the actor does with it, each with its sentence.
    pub stances: Vec<PositionCard>,
    /// Where others stand.
    pub others: Vec<PositionCard>,
}

/// Somebody's stance to a claim, and the sentence that shows it.
#[derive(Clone, Debug, Serialize)]
pub struct PositionCard {
    /// The stance and its holder.
    pub stance: StanceCard,
    /// The sentence, with the words that hold the claim in `<mark>`.
    pub sentence_html: String,
    /// Leads to the sentence.
    pub at: PassageCard,
    /// How many more sentences show the same, where only the first is given.
    pub more: usize,
    /// The editor's note; may be empty.
    pub note_html: String,
    /// Whether it is unconfirmed.
    pub suggested: bool,
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
    /// For a metonym: the place whose name is used, or on a place's page the actor who is meant.
    pub via: Option<LinkCard>,
    /// How it is known, if that needs saying: "a description", "suggested"; may be empty.
    pub basis: String,
    /// The editor's note; may be empty.
    pub note_html: String,
    /// Whether it is unconfirmed.
    pub suggested: bool,
}

/// `places.html`
#[derive(Clone, Debug, Serialize)]
pub struct PlacesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Places that lie in no other, each with those in it.
    pub tree: Vec<PlaceNode>,
    /// The same as HTML lists: `<ul class="tree">`, because templates do not recurse well.
    pub tree_html: String,
    /// Map of all places.
    pub map: Option<MapCard>,
}

/// A place and what lies in it.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceNode {
    /// The place.
    pub place: RecordCard,
    /// What lies in it.
    pub inner: Vec<PlaceNode>,
}

/// `place.html`
#[derive(Clone, Debug, Serialize)]
pub struct PlacePage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Name, kind, counts (mentions as a place only).
    pub card: RecordCard,
    /// What it lies in, outermost first.
    pub crumbs: Vec<LinkCard>,
    /// The profile's first paragraph.
    pub lede_html: String,
    /// The rest of it.
    pub profile_html: String,
    /// Where it is.
    pub map: Option<MapCard>,
    /// Coordinates in words: "34.53° N, 69.17° E"; null where it has no point.
    pub coordinates: Option<String>,
    /// Where they come from.
    pub point_source: Option<String>,
    /// Where its outline comes from, where the dossier has one.
    pub area_source: Option<String>,
    /// What the point stands for, in words; may be empty.
    pub precision: String,
    /// Other names.
    pub names: Vec<NameCard>,
    /// What it lies in, directly.
    pub within: Vec<LinkCard>,
    /// What lies in it.
    pub inner: Vec<LinkCard>,
    /// What it borders on.
    pub borders: Vec<LinkCard>,
    /// What it could be taken for.
    pub not_to_be_confused_with: Vec<LinkCard>,
    /// The same in other registers.
    pub elsewhere: Vec<LinkCard>,
    /// What happened here.
    pub events: Vec<EventCard>,
    /// Every mention as a place, by article.
    pub mentions: Vec<ArticleMentions>,
    /// Every use of its name for somebody, by article.
    pub metonyms: Vec<ArticleMentions>,
    /// Articles written here.
    pub datelines: Vec<ArticleCard>,
    /// Actors named in the same paragraphs.
    pub actors: Vec<RecordCard>,
    /// What is not known of it, in sentences.
    pub gaps: Vec<String>,
}

/// `claims.html`
#[derive(Clone, Debug, Serialize)]
pub struct ClaimsPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// The actors that have a column of their own in the matrix.
    pub holders: Vec<LinkCard>,
    /// Whether there are more of them than there is room for: they share a column.
    pub has_others: bool,
    /// A row for each claim, contested ones first.
    pub rows: Vec<MatrixRow>,
    /// Contested claims with their sides.
    pub contested: Vec<ContestedClaim>,
}

/// A row of the matrix. Each position stands for one holder and stance, and says how many more sentences show it.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixRow {
    /// The claim.
    pub claim: LinkCard,
    /// Whether somebody holds it and somebody disputes it.
    pub contested: bool,
    /// Positions of the page's `holders`, in their order.
    pub cells: Vec<Vec<PositionCard>>,
    /// Positions of actors without a column.
    pub others: Vec<PositionCard>,
    /// Positions of articles that speak for themselves.
    pub articles: Vec<PositionCard>,
}

/// A contested claim: one position for each holder and stance.
#[derive(Clone, Debug, Serialize)]
pub struct ContestedClaim {
    /// The claim.
    pub card: ClaimCard,
    /// Who holds it.
    pub held: Vec<PositionCard>,
    /// Who disputes it.
    pub disputed: Vec<PositionCard>,
    /// Who does neither.
    pub open: Vec<PositionCard>,
}

/// A claim in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimCard {
    /// Its page.
    pub href: String,
    /// Neutral wording.
    pub statement: String,
    /// "Factual", "Threat" …
    pub kind: String,
    /// Whether somebody holds it and somebody disputes it.
    pub contested: bool,
    /// What the positions amount to, counted and never judged.
    pub readings: Vec<ReadingCard>,
    /// How many passages take a position to it.
    pub positions: usize,
}

/// Something that the positions to a claim amount to.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingCard {
    /// "Contested", "Voice drift", "Taken for granted", "Origins".
    pub label: String,
    /// In words.
    pub words: String,
    /// The sentences that show it.
    pub at: Vec<PassageCard>,
}

/// `claim.html`
#[derive(Clone, Debug, Serialize)]
pub struct ClaimPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// What lists show of it too.
    pub card: ClaimCard,
    /// The editor's note.
    pub note_html: String,
    /// Who holds it.
    pub held: Vec<PositionCard>,
    /// Who disputes it.
    pub disputed: Vec<PositionCard>,
    /// Who does neither.
    pub open: Vec<PositionCard>,
    /// What it is about.
    pub about: Vec<RecordCard>,
    /// Claims that contradict it.
    pub contradicts: Vec<LinkCard>,
    /// Claims it makes more precise, and those that make it so.
    pub refines: Vec<LinkCard>,
    /// Claims that make it more precise.
    pub refined_by: Vec<LinkCard>,
    /// A signed judgement.
    pub verdict: Option<VerdictCard>,
}

/// A signed judgement.
#[derive(Clone, Debug, Serialize)]
pub struct VerdictCard {
    /// The judgement.
    pub verdict: String,
    /// Who signs it.
    pub by: String,
    /// When, in words.
    pub date: String,
    /// Why.
    pub reasons: String,
}

/// `map.html`
#[derive(Clone, Debug, Serialize)]
pub struct MapPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// All places that are meant as places and have a point or an outline; their dots grow with their mentions.
    pub map: Option<MapCard>,
    /// The same as a list, the most mentioned first.
    pub places: Vec<MappedCard>,
    /// Places without either.
    pub unmapped: Vec<RecordCard>,
    /// Places that articles are only written from, or whose names only mean somebody: they have no dot.
    pub unmeant: Vec<RecordCard>,
}

/// A place of the map in words.
#[derive(Clone, Debug, Serialize)]
pub struct MappedCard {
    /// The place.
    pub place: RecordCard,
    /// What it lies in.
    pub within: Vec<LinkCard>,
    /// Where, in degrees; empty for a place that has no more than an outline.
    pub coordinates: String,
    /// What the point stands for, as the end of "the point marks …".
    pub precision: String,
    /// Whether the map has its outline.
    pub has_area: bool,
}

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
    pub note_html: String,
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
    /// What each voice of each article tells of it.
    pub accounts: Vec<AccountCard>,
    /// Claims about it.
    pub claims: Vec<DisputeCard>,
}

/// What one voice of one article tells of an event.
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
    /// On whose word; empty where the articles say it themselves.
    pub according_to: Vec<LinkCard>,
    /// What shows it.
    pub evidence: Vec<EvidenceCard>,
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

/// `sources.html`
#[derive(Clone, Debug, Serialize)]
pub struct SourcesPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Publishers, by name.
    pub publishers: Vec<PublisherCard>,
    /// Articles whose publisher is not known.
    pub unknown: Vec<ArticleCard>,
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
