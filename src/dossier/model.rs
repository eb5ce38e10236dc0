//! What a dossier means: records that refer only to records that exist, and passages that were found.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::backlinks::{Backlinks, MentionRef};
use super::former::Former;
use super::ids::{
    ActorId, ArticleId, ClaimId, EventId, PageId, PlaceId, PublisherId, RecordId, TermId,
};
use super::standing::Standing;
use super::ties::Ties;
use super::time::Times;
use crate::content::actor::ActorKind;
use crate::content::area::Area;
use crate::content::article::{
    Certainty, DateBasis, PublisherStatus, QuoteType, Stance, TextKind, TitleBy,
};
use crate::content::body::{Block, Body};
use crate::content::place::{PlaceKind, Point, Precision};
use crate::content::records::{AssessmentText, ClaimKind, PublisherKind};
use crate::content::shapes::{NameKind, Part};
use crate::content::site::BundledTheme;
use crate::diagnostic::{FileId, Span};
use crate::time::edtf::Edtf;

/// A whole dossier, resolved and linked both ways. Nothing in it changes any more.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// The dossier as a whole.
    pub site: Site,
    /// Its articles.
    pub articles: BTreeMap<ArticleId, Arc<Article>>,
    /// Its actors.
    pub actors: BTreeMap<ActorId, Actor>,
    /// Its places.
    pub places: BTreeMap<PlaceId, Place>,
    /// Its claims.
    pub claims: BTreeMap<ClaimId, Claim>,
    /// Its events.
    pub events: BTreeMap<EventId, Event>,
    /// Its terms.
    pub terms: BTreeMap<TermId, Term>,
    /// Its publishers.
    pub publishers: BTreeMap<PublisherId, Publisher>,
    /// Its pages of prose.
    pub pages: BTreeMap<PageId, Page>,
    /// What records were called before.
    pub former: Former,
    /// What was corrected, in the order written.
    pub corrections: Vec<Correction>,
    /// Who is named, quoted and spoken of where.
    pub backlinks: Backlinks,
    /// What the attestations of each claim amount to.
    pub standings: BTreeMap<ClaimId, Standing>,
    /// What is stated between actors.
    pub ties: Ties,
    /// Where each record is written: the path of its file in the dossier's folder.
    pub files: BTreeMap<FileId, String>,
    /// When things happened, as far as dates, words and order tell.
    pub times: Times,
}

/// The dossier as a whole.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// The question it answers.
    pub question: Option<String>,
    /// One or two sentences.
    pub description: String,
    /// Language tag.
    pub language: String,
    /// Who answers for it.
    pub editor: Option<String>,
    /// Licence of its own words: name, address.
    pub license: Option<(String, Option<String>)>,
    /// Where it will stand.
    pub base_url: Option<String>,
    /// When its content was last changed.
    pub updated: Option<Edtf>,
    /// Whether pictures for previews are made, where it is known where it will stand.
    pub previews: bool,
    /// Whether places stand in the network too.
    pub network_places: bool,
    /// The look of its site.
    pub theme: BundledTheme,
}

/// Prose with its links resolved; `links` runs parallel to the body's.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The prose.
    pub body: Body,
    /// Where its links lead.
    pub links: Vec<Link>,
}

/// Where a link leads.
#[derive(Clone, Debug)]
pub enum Link {
    /// To a record's page.
    Record(RecordId),
    /// To words in an article.
    Passage(PassageRef),
    /// Out of the dossier.
    Web(String),
    /// To a heading of the same page.
    Heading(String),
    /// To a file of the dossier's `static/` folder.
    File(String),
    /// Nowhere; this was reported.
    Nowhere,
}

/// A name by language: first the one in the dossier's language.
#[derive(Clone, Debug)]
pub struct Name {
    /// In the dossier's language, or else the first written.
    pub main: String,
    /// For tight places.
    pub short: String,
    /// In other languages, with their tags.
    pub others: Vec<(String, String)>,
}

/// Another name of a record.
#[derive(Clone, Debug)]
pub struct OtherName {
    /// The name.
    pub text: String,
    /// What it is.
    pub kind: NameKind,
    /// Its language, where it is not the dossier's.
    pub language: Option<String>,
}

/// An article.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Its file.
    pub file: FileId,
    /// Headline.
    pub title: String,
    /// A shorter name for tight places.
    pub short: Option<String>,
    /// Whose headline it is.
    pub title_by: Option<TitleBy>,
    /// Language tag.
    pub language: String,
    /// Who published it, and how that is known.
    pub publisher: Option<PublisherId>,
    /// The publisher's name as printed, where no record has it; nothing beside a `publisher`.
    pub publisher_name: Option<String>,
    /// How the publisher is known.
    pub publisher_status: PublisherStatus,
    /// Who signed it.
    pub byline: Option<String>,
    /// Place of writing.
    pub dateline: Option<PlaceId>,
    /// Date of publication.
    pub published: Option<Edtf>,
    /// How that is known.
    pub published_basis: Option<DateBasis>,
    /// Where an external date comes from.
    pub published_source: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Archived copies.
    pub archived: Vec<(String, Option<Edtf>)>,
    /// When the editor read it.
    pub accessed: Option<Edtf>,
    /// Article it repeats.
    pub derived_from: Option<Origin>,
    /// What its text is; not stated is not known.
    pub text_kind: Option<TextKind>,
    /// Who holds rights in the original.
    pub rights_holder: Option<String>,
    /// On what right the text is published here.
    pub rights_basis: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Whose summary it is; the editor's where nothing is said.
    pub summary_by: Option<TitleBy>,
    /// The actors it is mainly about, as the editor names them, then all others it names, most named first.
    pub actors: Vec<ActorId>,
    /// The places it is mainly about, as the editor names them, then all others it names, most named first.
    pub places: Vec<PlaceId>,
    /// Its text.
    pub prose: Prose,
    /// Its blocks with their numbers and sentences.
    pub paragraphs: Vec<Paragraph>,
    /// Names and descriptions of actors and places, in order.
    pub mentions: Vec<Mention>,
    /// The stretches of its text that are somebody's words without quotation marks around them, as an interview's answers are.
    pub spoken: Vec<Range<usize>>,
    /// Everything else that is marked, in order.
    pub annotations: Vec<Annotation>,
    /// The annotations as YAML, for readers to audit.
    pub annotations_yaml: String,
}

/// What an article repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Another article of the dossier.
    Article(ArticleId),
    /// A wire service, by name.
    Wire(String),
}

/// A block of an article.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its number, from 1; headings have none.
    pub number: Option<usize>,
    /// Its stretch of the text.
    pub range: Range<usize>,
    /// Its sentences, as stretches of the text.
    pub sentences: Vec<Range<usize>>,
}

/// A stretch of an article: part of the headline or of the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// Headline or text.
    pub part: Part,
    /// Where it begins, in bytes of that part.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Index of its paragraph; 0 for the headline.
    pub paragraph: usize,
    /// Index of its first sentence within the paragraph.
    pub sentence: usize,
}

impl Passage {
    /// Its stretch of the headline or text.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A passage of a certain article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PassageRef {
    /// The article.
    pub article: ArticleId,
    /// The passage.
    pub passage: Passage,
}

/// What a mention means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An actor, named by a name of its own.
    Actor(ActorId),
    /// An actor, named by the name of a place: a metonym.
    Metonym(ActorId, PlaceId),
    /// A place.
    Place(PlaceId),
}

impl Target {
    /// The actor meant, if one is.
    pub fn actor(&self) -> Option<&ActorId> {
        match self {
            Self::Actor(actor) | Self::Metonym(actor, _) => Some(actor),
            Self::Place(_) => None,
        }
    }
}

/// How it is known what a mention means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MentionBasis {
    /// Its name was found.
    Name,
    /// The text links it.
    Link,
    /// An editor, or the importer, said so.
    Annotation,
}

/// Words that mean an actor or place.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The words.
    pub passage: Passage,
    /// What they mean.
    pub target: Target,
    /// How that is known.
    pub basis: MentionBasis,
    /// Who says so, and how sure.
    pub provenance: Provenance,
    /// A remark for the margin.
    pub note: Option<Prose>,
    /// The end of its permalink.
    pub key: String,
}

/// Who annotated, and how sure.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// An editor, or `import`.
    pub by: Option<String>,
    /// How sure.
    pub certainty: Option<Certainty>,
    /// Whether no person has confirmed it yet.
    pub suggested: bool,
}

/// A marked passage.
#[derive(Clone, Debug)]
pub struct Annotation {
    /// The end of its permalink, made from what it says and not from where it stands.
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

/// What an annotation says of its passage.
#[derive(Clone, Debug)]
pub enum What {
    /// Somebody's words.
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

/// Somebody's words.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Who said it.
    pub speaker: Option<ActorId>,
    /// The article's words for who said it, where no record is given; nothing beside a `speaker`.
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
    /// The same utterance, quoted elsewhere.
    pub same_as: Option<AnnotationRef>,
    /// How the article shows that the words are the speaker's.
    pub setting: Setting,
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
    /// Spoken behind a dash.
    Dialogue,
    /// In lines of verse, without quotation marks.
    Verse,
    /// In a headline or a heading, without quotation marks.
    Headline,
    /// In the article's prose, without quotation marks.
    Prose,
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
    /// The verb.
    pub cue: Option<String>,
}

/// Who holds a claim in an article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    /// An actor, as the article reports.
    Actor(ActorId),
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
        /// What they come to, where the article's file says it.
        value: Option<Edtf>,
    },
}

/// A date that an article names.
#[derive(Clone, Debug)]
pub struct Dating {
    /// When.
    pub when: When,
    /// What happened then, where the article's file says it.
    pub event: Option<EventId>,
}

/// An actor.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Its id.
    pub id: ActorId,
    /// Its file.
    pub file: FileId,
    /// Its name.
    pub name: Name,
    /// What sort of actor.
    pub kind: ActorKind,
    /// Other names.
    pub names: Vec<OtherName>,
    /// Actors it could be taken for.
    pub not_to_be_confused_with: Vec<ActorId>,
    /// Offices held.
    pub roles: Vec<Role>,
    /// Actors it belongs to.
    pub part_of: Vec<Membership>,
    /// Stated relations.
    pub relations: Vec<Relation>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, String)>,
    /// Profile.
    pub profile: Prose,
}

/// What an actor belongs to.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The other actor.
    pub actor: ActorId,
    /// What says so.
    pub evidence: Vec<Evidence>,
}

/// An office held.
#[derive(Clone, Debug)]
pub struct Role {
    /// The office's title.
    pub title: String,
    /// The actor in which it is held.
    pub within: Option<ActorId>,
    /// Since when.
    pub from: Option<Edtf>,
    /// Until when.
    pub to: Option<Edtf>,
    /// What says so.
    pub evidence: Vec<Evidence>,
}

/// A stated relation.
#[derive(Clone, Debug)]
pub struct Relation {
    /// A few words.
    pub relation: String,
    /// The other actor.
    pub to: ActorId,
    /// What says so.
    pub evidence: Vec<Evidence>,
}

/// What a statement rests on.
#[derive(Clone, Debug)]
pub enum Evidence {
    /// A passage.
    Passage(PassageRef),
    /// Something outside the dossier.
    Outside {
        /// Its address.
        url: String,
        /// What it is.
        title: Option<String>,
        /// When it was looked at.
        accessed: Option<Edtf>,
    },
}

/// A place.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Its file.
    pub file: FileId,
    /// Its name.
    pub name: Name,
    /// What sort of place.
    pub kind: PlaceKind,
    /// Other names.
    pub names: Vec<OtherName>,
    /// Places it could be taken for.
    pub not_to_be_confused_with: Vec<PlaceId>,
    /// Places it lies in.
    pub within: Vec<PlaceId>,
    /// Where it is, and where that comes from.
    pub point: Option<(Point, String)>,
    /// Its outline, and where that comes from.
    pub area: Option<(Arc<Area>, String)>,
    /// What the point stands for.
    pub precision: Option<Precision>,
    /// Places it borders on.
    pub borders: Vec<PlaceId>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, String)>,
    /// Profile.
    pub profile: Prose,
}

/// A claim.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// Its file.
    pub file: FileId,
    /// Neutral wording.
    pub statement: String,
    /// A few words for tight places.
    pub short: String,
    /// What sort of statement.
    pub kind: ClaimKind,
    /// Records it is about.
    pub about: Vec<RecordId>,
    /// Claims that cannot be true with it.
    pub contradicts: Vec<ClaimId>,
    /// Claims it makes more precise.
    pub refines: Vec<ClaimId>,
    /// A signed judgement.
    pub verdict: Option<Verdict>,
    /// Editor's note.
    pub note: Prose,
}

/// A signed judgement on a claim.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The judgement.
    pub verdict: String,
    /// Who signs it.
    pub by: String,
    /// When.
    pub date: Edtf,
    /// Why.
    pub reasons: String,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// Its file.
    pub file: FileId,
    /// What happened.
    pub title: String,
    /// When, and how that is known.
    pub date: Option<(Edtf, DateBasis)>,
    /// The article's words for when.
    pub date_text: Option<String>,
    /// Where an external date comes from.
    pub date_source: Option<String>,
    /// The event it came after, and by how much.
    pub after: Option<(EventId, Option<String>)>,
    /// The event it came before, and by how much.
    pub before: Option<(EventId, Option<String>)>,
    /// Where.
    pub places: Vec<PlaceId>,
    /// What those places stand for.
    pub place_precision: Option<Precision>,
    /// Who took part.
    pub participants: Vec<Participant>,
    /// The event it belongs to.
    pub part_of: Option<EventId>,
    /// More about it.
    pub note: Prose,
}

/// Who took part in an event.
#[derive(Clone, Debug)]
pub struct Participant {
    /// The actor.
    pub actor: ActorId,
    /// As what.
    pub role: Option<String>,
    /// The article's word of caution.
    pub hedge: Option<String>,
    /// Who says that they took part; `None` where the articles say it themselves.
    pub according_to: Option<ActorId>,
    /// What says so, where an editor names it; else the sentences that report the event and name the actor.
    pub evidence: Vec<Evidence>,
}

/// A term.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// Its file.
    pub file: FileId,
    /// The term.
    pub term: String,
    /// What it means.
    pub definition: Prose,
    /// Other forms, with their language tags.
    pub forms: Vec<(String, String)>,
    /// Related records.
    pub see_also: Vec<RecordId>,
    /// What the definition rests on.
    pub evidence: Vec<Evidence>,
    /// More about it.
    pub note: Prose,
}

/// A publisher.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// Its id.
    pub id: PublisherId,
    /// Its file.
    pub file: FileId,
    /// Its name.
    pub name: Name,
    /// Other names.
    pub names: Vec<OtherName>,
    /// Address.
    pub url: Option<String>,
    /// Country.
    pub country: Option<PlaceId>,
    /// Language tags.
    pub languages: Vec<String>,
    /// What sort of publisher.
    pub kind: Option<PublisherKind>,
    /// Its rules: words, address.
    pub policies: Vec<(String, Option<String>)>,
    /// What others say of it.
    pub assessments: Vec<AssessmentText>,
    /// Identifiers in other registers.
    pub ids: Vec<(String, String)>,
    /// Profile.
    pub profile: Prose,
}

/// A page of prose.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its id.
    pub id: PageId,
    /// Its file.
    pub file: FileId,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: Option<String>,
    /// Place among the others.
    pub order: usize,
    /// Text.
    pub prose: Prose,
}

/// A correction.
#[derive(Clone, Debug)]
pub struct Correction {
    /// When it was made.
    pub date: Edtf,
    /// What was corrected.
    pub page: RecordId,
    /// What it said.
    pub was: String,
    /// What it says.
    pub now: String,
    /// Why.
    pub why: String,
    /// Who corrected.
    pub by: Option<String>,
}

impl Prose {
    /// Whether it leads to words of an article, or to something outside the dossier.
    pub fn cites(&self) -> bool {
        self.links.iter().any(|link| match link {
            Link::Record(RecordId::Article(_)) | Link::Passage(_) | Link::Web(_) => true,
            Link::Record(_) | Link::Heading(_) | Link::File(_) | Link::Nowhere => false,
        })
    }
}

impl Place {
    /// Whether it can be put on a map.
    pub fn is_located(&self) -> bool {
        self.point.is_some() || self.area.is_some()
    }
}

impl Article {
    /// The words of a passage.
    pub fn words(&self, passage: &Passage) -> &str {
        self.part(passage.part).get(passage.range()).unwrap_or("")
    }

    /// The headline or the text.
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Title => &self.title,
            Part::Text => &self.prose.body.text,
        }
    }

    /// The sentence a passage begins in; for a headline the whole of it, and in a footnote its paragraph.
    pub fn sentence(&self, passage: &Passage) -> Range<usize> {
        match passage.part {
            Part::Title => 0..self.title.len(),
            Part::Text => match self.footnote(passage) {
                Some((_, block)) => block.text.clone(),
                None => self
                    .paragraphs
                    .get(passage.paragraph)
                    .and_then(|paragraph| paragraph.sentences.get(passage.sentence))
                    .cloned()
                    .unwrap_or_else(|| passage.range()),
            },
        }
    }

    /// The stretch from the beginning of the sentence in which a passage begins to the end of the one in which it ends: all of what
    /// is said there.
    pub fn sentences(&self, passage: &Passage) -> Range<usize> {
        let first = self.sentence(passage);
        if passage.part == Part::Title || passage.end <= first.end {
            return first;
        }
        let mut all = self.paragraphs.iter().flat_map(|one| &one.sentences);
        let last = all.find(|one| one.start < passage.end && passage.end <= one.end);
        let end = last.map_or(passage.end, |last| last.end);
        first.start.min(passage.start)..end
    }

    /// The number of the footnote in which a passage begins, from 1, if it is in one.
    pub fn footnote_number(&self, passage: &Passage) -> Option<usize> {
        self.footnote(passage).map(|(number, _)| number)
    }

    /// The number of the footnote in which a passage begins, and its block there.
    fn footnote(&self, passage: &Passage) -> Option<(usize, &Block)> {
        let holds = |block: &&Block| block.text.contains(&passage.start);
        let body = &self.prose.body;
        let is_in_text = || {
            body.blocks
                .get(passage.paragraph)
                .is_some_and(|block| holds(&block))
        };
        if passage.part == Part::Title || body.footnotes.is_empty() || is_in_text() {
            return None;
        }
        let mut footnotes = (1..).zip(&body.footnotes);
        footnotes.find_map(|(number, footnote)| Some((number, footnote.blocks.iter().find(holds)?)))
    }

    /// The number of a passage's paragraph; headline, headings and footnotes have none.
    pub fn paragraph_number(&self, passage: &Passage) -> Option<usize> {
        match passage.part {
            Part::Title => None,
            Part::Text if self.footnote_number(passage).is_some() => None,
            Part::Text => self
                .paragraphs
                .get(passage.paragraph)
                .and_then(|paragraph| paragraph.number),
        }
    }
}

impl Dossier {
    /// The name of a record, as a reader knows it.
    pub fn name_of(&self, record: &RecordId) -> &str {
        let name = match record {
            RecordId::Article(id) => self.articles.get(id).map(|article| &article.title),
            RecordId::Actor(id) => self.actors.get(id).map(|actor| &actor.name.main),
            RecordId::Place(id) => self.places.get(id).map(|place| &place.name.main),
            RecordId::Claim(id) => self.claims.get(id).map(|claim| &claim.statement),
            RecordId::Event(id) => self.events.get(id).map(|event| &event.title),
            RecordId::Term(id) => self.terms.get(id).map(|term| &term.term),
            RecordId::Publisher(id) => self
                .publishers
                .get(id)
                .map(|publisher| &publisher.name.main),
            RecordId::Page(id) => self.pages.get(id).map(|page| &page.title),
        };
        name.map_or("", String::as_str)
    }

    /// The name of an article's publisher: its record's, or else as printed.
    pub fn publisher_of<'a>(&'a self, article: &'a Article) -> Option<&'a str> {
        match &article.publisher {
            Some(id) => Some(self.name_of(&id.clone().into())),
            None => article.publisher_name.as_deref(),
        }
    }

    /// An annotation by its reference.
    pub fn annotation(&self, at: &AnnotationRef) -> Option<(&Article, &Annotation)> {
        let article = self.articles.get(&at.article)?;
        Some((article, article.annotations.get(at.index)?))
    }

    /// A mention by its reference.
    pub fn mention(&self, at: &MentionRef) -> Option<(&Article, &Mention)> {
        let article = self.articles.get(&at.article)?;
        Some((article, article.mentions.get(at.index)?))
    }

    /// Places that lie directly in one.
    pub fn places_in<'a>(&'a self, place: &'a PlaceId) -> impl Iterator<Item = &'a Place> {
        let inside = self.backlinks.inside.get(place).into_iter().flatten();
        inside.filter_map(|id| self.places.get(id))
    }

    /// Every actor that is part of one, directly.
    pub fn parts_of<'a>(&'a self, actor: &'a ActorId) -> impl Iterator<Item = &'a Actor> {
        let parts = self.backlinks.parts.get(actor).into_iter().flatten();
        parts.filter_map(|id| self.actors.get(id))
    }

    /// Articles that share actors or places with one, most shared first, at most `most`; each with how many it shares.
    pub fn related(&self, article: &Article, most: usize) -> Vec<(&Article, usize)> {
        // Counted by rank and not by id: in a large dossier every article is compared with every other here.
        let mut shared = vec![0_usize; self.articles.len()];
        for record in article.about() {
            for rank in self.backlinks.about.get(&record).into_iter().flatten() {
                if let Some(count) = shared.get_mut(*rank) {
                    *count += 1;
                }
            }
        }
        let others = self.articles.values().map(Arc::as_ref).zip(shared);
        let mut related: Vec<(&Article, usize)> = others
            .filter(|(other, shared)| *shared > 0 && other.id != article.id)
            .collect();
        related.sort_by_key(|(_, shared)| std::cmp::Reverse(*shared));
        related.truncate(most);
        related
    }
}

impl Article {
    /// The actors and places it is about, main ones first, actors before places.
    pub fn about(&self) -> impl Iterator<Item = RecordId> {
        let actors = self.actors.iter().cloned().map(RecordId::from);
        actors.chain(self.places.iter().cloned().map(RecordId::from))
    }
}
