//! A clipping as it was read: everything that was recognised in it, as plain data over one plain text.
//!
//! Nothing is written here: `draft` makes Markdown of a [`Reading`], `json` makes JSON of it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::acronyms::{acronyms, uses};
use super::body_dates::{body_dates, is_quoted};
use super::candidates::{Searched, candidates};
use super::dateline::{Dateline, is_mentioned, says_it_is_there};
use super::language::language;
use super::metonym::{Governments, Metonym};
use super::publisher::{PublisherRead, known_publisher, publisher};
use super::received::{Block, BlockKind, Mark, MarkKind, Received, Standing};
use super::roles::roles;
use super::speech::{Said, speech};
use super::surnames::surnames;
use super::unread::Unread;
use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::gazetteer::entries::EntryId;
use crate::analysis::gazetteer::index::NameMatch;
use crate::analysis::interview::Stretch;
use crate::content::article::{ArticleText, DateBasis};
use crate::text::fold::fold_case;

/// Everything that was recognised in a clipping. Ranges are bytes of its text, if nothing else is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The headline, where the clipping has one.
    pub(super) title: Option<String>,
    /// Who published it, and how that is known.
    pub(super) publisher: Option<PublisherRead>,
    /// The agency that its dateline credits, where somebody else published it.
    pub(super) wire: Option<String>,
    /// Who signed it.
    pub(super) byline: Option<String>,
    /// Where it was written.
    pub(super) dateline: Option<DatelineRead>,
    /// When it was published, in EDTF, and how that is known.
    pub(super) published: Option<(String, DateBasis)>,
    /// The language: stated, else told from the text.
    pub(super) language: Option<String>,
    /// Where it was published.
    pub(super) url: Option<String>,
    /// Copies of it in archives: where each is, and the day on which it was made, in EDTF.
    pub(super) archived: Vec<(String, Option<String>)>,
    /// What it says about itself that is in none of the fields.
    pub(super) unread: Vec<Unread>,
    /// What it says of itself in a sentence or two.
    pub(super) description: Option<String>,
    /// Its abstract.
    pub(super) summary: Option<String>,
    /// When somebody read it, in EDTF.
    pub(super) accessed: Option<String>,
    /// Whether it only cites an article, and has no text of its own.
    pub(super) is_citation: bool,
    /// The body's text, as a reader of the article's Markdown gets it: blocks are parted by line breaks.
    pub(super) text: String,
    /// Its blocks, in order.
    pub(super) blocks: Vec<BlockRead>,
    /// The body as the dossier's Markdown, where it was received as Markdown.
    pub(super) written: Option<String>,
    /// Lines that belong neither to the body nor to the fields above.
    pub(super) left_out: Vec<String>,
    /// What it states, and neither the body nor a field can hold.
    pub(super) unplaced: Vec<String>,
    /// What an editor has to know of it: sentences.
    pub(super) remarks: Vec<String>,
    /// What its agency says of its use, if it is not free to be used.
    pub(super) standing: Option<Standing>,
    /// Before when its agency asks not to publish it, as written.
    pub(super) embargo: Option<String>,
    /// After when its agency asks not to use it any more, as written.
    pub(super) expires: Option<String>,
    /// Why no article is made of it: it is something else.
    pub(super) refused: Option<String>,
    /// Whether the body could not be told from its surroundings, so that everything was kept.
    pub(super) kept_all: bool,
    /// Whether the text is too long for an article, so that nothing was looked for in it.
    pub(super) is_too_long: bool,
    /// Names of the register in the body, without overlap.
    pub(super) mentions: Vec<NameMatch>,
    /// Those of them that only the text explains, and no build finds by names: bare surnames, acronyms it has introduced.
    pub(super) inferred: Vec<NameMatch>,
    /// Names of the register in the headline; ranges of the headline.
    pub(super) mentions_in_title: Vec<NameMatch>,
    /// Those of them that mean a government.
    pub(super) metonyms: Vec<Metonym>,
    /// Those in the headline; ranges of the headline.
    pub(super) metonyms_in_title: Vec<Metonym>,
    /// What somebody says.
    pub(super) quotes: Vec<Said>,
    /// Terms of the dossier that quotation marks set apart.
    pub(super) terms: Vec<TermRead>,
    /// Dates in the text.
    pub(super) dates: Vec<ReadDate>,
    /// Offices beside persons' names.
    pub(super) roles: Vec<Role>,
    /// Acronyms that the text explains.
    pub(super) acronyms: Vec<Acronym>,
    /// Names that the register lacks.
    pub(super) candidates: Vec<Candidate>,
}

/// A dateline, cut from the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DatelineRead {
    /// The place as printed.
    pub(super) place: String,
    /// The place's id, where exactly one record has the name.
    pub(super) id: Option<String>,
    /// The agency it names.
    pub(super) agency: Option<String>,
    /// The day it names, in EDTF.
    pub(super) date: Option<String>,
}

/// A block of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BlockRead {
    /// What it is.
    pub(super) kind: BlockKind,
    /// Its part of the text.
    pub(super) range: Range<usize>,
    /// What is done with some of its words; ranges of the whole text.
    pub(super) marks: Vec<Mark>,
}

/// A term of the dossier in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TermRead {
    /// Where.
    pub(super) range: Range<usize>,
    /// The term's id.
    pub(super) id: String,
}

/// A date in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ReadDate {
    /// Where.
    pub(super) range: Range<usize>,
    /// Its words.
    pub(super) wording: String,
    /// What it comes to, in EDTF, where that is known.
    pub(super) value: Option<String>,
    /// The same in the notation of TIMEX3, which has one for durations too.
    pub(super) timex: Option<String>,
    /// Whether it counts from another date.
    pub(super) relative: bool,
    /// Whether it says when, and not only how long.
    pub(super) names_a_day: bool,
    /// Whether it is an offset from another time: "three weeks", where "before the fire" follows.
    pub(super) is_offset: bool,
}

/// An office beside a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Role {
    /// The office's words.
    pub(super) range: Range<usize>,
    /// The office, as printed.
    pub(super) title: String,
    /// The body in which it is held, as printed.
    pub(super) organisation: Option<String>,
    /// The person: an actor's id, or the name as printed.
    pub(super) person: String,
}

/// An acronym that the text explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Acronym {
    /// The acronym's letters, where they are explained.
    pub(super) range: Range<usize>,
    /// The letters.
    pub(super) letters: String,
    /// The words they stand for, as printed.
    pub(super) long_form: String,
    /// The actor they mean, where the register has it.
    pub(super) actor: Option<String>,
}

/// A name that the register lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// As printed.
    pub(super) text: String,
    /// Shorter forms of it in the text: a surname.
    pub(super) forms: Vec<String>,
    /// What it seems to be: `person`, `organization`, `place`; none where nothing tells.
    pub(super) kind_guess: Option<&'static str>,
    /// How often it stands in the text.
    pub(super) count: usize,
    /// The sentences it stands in.
    pub(super) sentences: Vec<Range<usize>>,
    /// Records that it may be another spelling of: `actor:id`.
    pub(super) merges: Vec<String>,
    /// Records that have exactly this name, and are not found by it here: `actor:id`.
    pub(super) borne_by: Vec<String>,
}

/// In a longer body nothing is looked for: it is no article.
const LONGEST_ANNOTATED: usize = 1 << 20;
/// Names are not looked for in longer blocks.
const LONGEST_SEARCHED: usize = 100_000;

impl Reading {
    /// Recognises what is in a clipping.
    pub(super) fn new(received: Received, gazetteer: &Gazetteer) -> Self {
        let mut received = received;
        received.leave_out_unseen();
        received.read_by_records(gazetteer);
        let dateline = cut_dateline(&mut received, gazetteer);
        let writer = dateline
            .as_ref()
            .and_then(|(dateline, _)| dateline.writer.clone());
        received.byline = received.byline.take().or(writer);
        let agency = dateline
            .as_ref()
            .and_then(|(dateline, _)| dateline.agency.clone());
        let in_dateline = dateline
            .as_ref()
            .and_then(|(dateline, _)| dateline.date.clone());
        let signing = agency.as_deref().or(received.agency.as_deref());
        let publisher = publisher(&received, signing, gazetteer);
        let is_wire = |agency: &&str| {
            publisher
                .as_ref()
                .is_some_and(|own| own.is_another(agency, gazetteer))
        };
        let mut reading = Self {
            wire: signing.filter(is_wire).map(str::to_owned),
            publisher,
            dateline: dateline
                .map(|(dateline, id)| DatelineRead {
                    place: dateline.place,
                    id,
                    agency,
                    date: dateline.date,
                })
                .or_else(|| {
                    let place = received.dateline.clone()?;
                    Some(DatelineRead {
                        id: gazetteer.place_named(&place),
                        place,
                        agency: received.agency.clone(),
                        date: None,
                    })
                }),
            published: received
                .published
                .or(in_dateline)
                .map(|date| (date, DateBasis::Stated))
                .or(received.made.map(|date| (date, DateBasis::Inferred))),
            accessed: received.accessed,
            summary: received.summary,
            is_citation: received.is_citation,
            title: received.title,
            byline: received.byline,
            url: received.url.filter(|url| is_address(url)),
            archived: received.archived,
            unread: received.unread,
            description: received.description,
            written: received.written,
            left_out: received.left_out,
            unplaced: received.unplaced,
            remarks: received.remarks,
            standing: received.standing,
            embargo: received.embargo,
            expires: received.expires,
            refused: received.refused,
            kept_all: received.kept_all,
            ..Self::default()
        };
        reading.lay_out(received.body);
        reading.language = told_language(received.language, &reading.text);
        reading.is_too_long = reading.text.len() > LONGEST_ANNOTATED;
        if !reading.is_too_long {
            reading.recognise(gazetteer);
        }
        reading
    }

    /// Recognises what is in an article that is there already.
    pub(super) fn of_article(article: &ArticleText, gazetteer: &Gazetteer) -> Self {
        let strong = |range: &Range<usize>| Mark {
            range: range.clone(),
            kind: MarkKind::Strong,
        };
        let blocks = article
            .body
            .stretches()
            .into_iter()
            .map(|stretch| BlockRead {
                kind: kind_of(&stretch),
                marks: stretch.set_apart.iter().map(strong).collect(),
                range: stretch.range,
            });
        let published = article.published.as_ref();
        let mut reading = Self {
            title: Some(article.title.value.clone()),
            publisher: known_publisher(article, gazetteer),
            language: article
                .language
                .clone()
                .or_else(|| Some(gazetteer.language.clone())),
            published: published.map(|date| (date.value.written().to_owned(), DateBasis::Stated)),
            text: article.body.text.clone(),
            blocks: blocks.collect(),
            ..Self::default()
        };
        reading.is_too_long = reading.text.len() > LONGEST_ANNOTATED;
        if !reading.is_too_long {
            reading.recognise(gazetteer);
        }
        reading
    }

    /// Puts the blocks into one text.
    fn lay_out(&mut self, body: Vec<Block>) {
        for block in body {
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            let start = self.text.len();
            self.text.push_str(&block.text);
            let shifted = |mark: Mark| Mark {
                range: mark.range.start + start..mark.range.end + start,
                kind: mark.kind,
            };
            self.blocks.push(BlockRead {
                kind: block.kind,
                range: start..self.text.len(),
                marks: block.marks.into_iter().map(shifted).collect(),
            });
        }
    }

    /// Its blocks, with the words that are in bold or italics.
    fn stretches(&self) -> Vec<Stretch> {
        let is_set_apart =
            |mark: &&Mark| matches!(mark.kind, MarkKind::Emphasis | MarkKind::Strong);
        let blocks = self.blocks.iter();
        blocks
            .map(|block| Stretch {
                range: block.range.clone(),
                set_apart: block
                    .marks
                    .iter()
                    .filter(is_set_apart)
                    .map(|mark| mark.range.clone())
                    .collect(),
                is_heading: block.kind.is_subhead(),
                is_quotation: block.kind == BlockKind::Quote,
            })
            .collect()
    }

    /// Looks for names, governments, speech and terms.
    fn recognise(&mut self, gazetteer: &Gazetteer) {
        let leaves: Vec<Range<usize>> = self
            .blocks
            .iter()
            .map(|block| block.range.clone())
            .collect();
        let searched: Vec<Range<usize>> = leaves
            .iter()
            .filter(|leaf| leaf.len() <= LONGEST_SEARCHED)
            .cloned()
            .collect();
        let title = self.title.clone().unwrap_or_default();
        let language = self.language.clone();
        let language = language.as_deref().unwrap_or(&gazetteer.language);
        let index = gazetteer.index();
        self.mentions = index.find(&self.text, &searched, language);
        let whole = 0..title.len();
        self.mentions_in_title = index.find(&title, std::slice::from_ref(&whole), language);
        if self.is_english() {
            let surnames = surnames(&self.text, &searched, &self.mentions, gazetteer);
            self.mentions.extend(surnames);
            self.mentions.sort_by_key(|name| name.range.start);
            self.acronyms = acronyms(&self.text, &searched, &self.mentions);
            self.add_acronyms(&searched);
            self.inferred = beyond(&self.mentions, &index.find(&self.text, &searched, language));
            let governments = Governments::new(gazetteer);
            self.metonyms = governments.metonyms(&self.text, &self.mentions);
            self.metonyms_in_title = governments.metonyms(&title, &self.mentions_in_title);
        }
        let speech = speech(
            (&title, &self.text),
            &self.stretches(),
            self.language.as_deref().unwrap_or("und"),
            &self.mentions,
            &self.metonyms,
            gazetteer,
        );
        self.terms = terms(&self.text, &speech.set_apart, gazetteer);
        self.quotes = speech.quotes;
        self.find_dates(&speech.in_turn);
        if self.is_english() {
            self.find_names(&searched, gazetteer);
        }
    }

    /// Reads the dates of a text in a language whose words for them are known.
    fn find_dates(&mut self, in_turn: &[Range<usize>]) {
        let Some(language) =
            crate::language::time::language(self.language.as_deref().unwrap_or("en"))
        else {
            return;
        };
        let searched: Vec<(Range<usize>, bool)> = self
            .blocks
            .iter()
            .filter(|block| block.range.len() <= LONGEST_SEARCHED)
            .map(|block| (block.range.clone(), is_quoted(block, in_turn)))
            .collect();
        let published = self.published.as_ref().map(|(date, _)| date.as_str());
        self.dates = body_dates(&self.text, &searched, published, language);
    }

    /// An explained acronym is a name of its actor from there on.
    fn add_acronyms(&mut self, searched: &[Range<usize>]) {
        for (range, id) in uses(&self.text, searched, &self.acronyms, &self.mentions) {
            self.mentions.push(NameMatch {
                range,
                meanings: vec![EntryId::Actor(id)],
            });
        }
        self.mentions.sort_by_key(|name| name.range.start);
    }

    /// Looks for offices, and for names beyond the register.
    fn find_names(&mut self, searched: &[Range<usize>], gazetteer: &Gazetteer) {
        let prose: Vec<Range<usize>> = self
            .blocks
            .iter()
            .filter(|block| !block.kind.is_subhead() && block.range.len() <= LONGEST_SEARCHED)
            .map(|block| block.range.clone())
            .collect();
        let mut speakers: Vec<Range<usize>> = self
            .quotes
            .iter()
            .filter_map(|said| said.speaker_at.clone())
            .collect();
        speakers.sort_by_key(|speaker| (speaker.start, speaker.end));
        speakers.dedup();
        let speaking: BTreeSet<&str> = self
            .quotes
            .iter()
            .filter(|said| said.speaker.is_none())
            .filter_map(|said| said.speaker_name.as_deref())
            .collect();
        let names = Searched {
            publisher: self.publisher.as_ref().map(|one| one.name.as_str()),
            text: &self.text,
            blocks: &prose,
            found: &self.mentions,
            speakers: &speakers,
            speaking: &speaking,
            explained: &self.acronyms,
        };
        self.candidates = candidates(&names, gazetteer);
        let persons = persons(
            &self.text,
            searched,
            &self.mentions,
            &self.candidates,
            gazetteer,
        );
        self.roles = roles(&self.text, &persons, &self.mentions);
    }

    /// Whether rules for English may be used.
    pub(super) fn is_english(&self) -> bool {
        self.language
            .as_deref()
            .is_none_or(|language| language == "en" || language.starts_with("en-"))
    }
}

/// What a stretch of an article is, as far as that says who speaks in it.
fn kind_of(stretch: &Stretch) -> BlockKind {
    match (stretch.is_heading, stretch.is_quotation) {
        (true, _) => BlockKind::Subhead(2),
        (_, true) => BlockKind::Quote,
        _ => BlockKind::Paragraph,
    }
}

/// Where persons are named: by the register, or by the first form of a candidate.
fn persons(
    text: &str,
    blocks: &[Range<usize>],
    mentions: &[NameMatch],
    candidates: &[Candidate],
    gazetteer: &Gazetteer,
) -> Vec<(Range<usize>, String)> {
    let known = gazetteer.persons();
    let named = mentions
        .iter()
        .filter_map(|name| match name.meanings.as_slice() {
            [EntryId::Actor(id)] if known.contains(id.as_str()) => {
                Some((name.range.clone(), id.clone()))
            }
            _ => None,
        });
    let proposed = candidates
        .iter()
        .filter(|candidate| candidate.kind_guess == Some("person"))
        .filter_map(|candidate| {
            let sentence = candidate.sentences.first()?;
            let at = text.get(sentence.clone())?.find(&candidate.text)? + sentence.start;
            Some((at..at + candidate.text.len(), candidate.text.clone()))
        });
    let inside = |range: &Range<usize>| {
        let block = blocks.get(blocks.partition_point(|block| block.end <= range.start));
        block.is_some_and(|block| block.start <= range.start)
    };
    let mut persons: Vec<_> = named
        .chain(proposed)
        .filter(|(range, _)| inside(range))
        .collect();
    persons.sort_by_key(|(range, _)| range.start);
    persons
}

/// The language a clipping states, unless its text is plainly in another one.
fn told_language(stated: Option<String>, text: &str) -> Option<String> {
    let told = language(text);
    match (stated, told) {
        (Some(stated), Some(told)) if !stated.to_lowercase().starts_with(told) => {
            // Dari is Persian as far as letters tell.
            let same = matches!((told, stated.as_str()), ("fa", "prs"));
            Some(if same { stated } else { told.to_owned() })
        }
        (stated, told) => stated.or_else(|| told.map(str::to_owned)),
    }
}

/// Takes the dateline out of the body, with its place's id. One that only a known place makes likely is left where no record has
/// the place, no news is written from it, and the text does not say that something is there.
fn cut_dateline(
    received: &mut Received,
    gazetteer: &Gazetteer,
) -> Option<(Dateline, Option<String>)> {
    let paragraphs = received
        .body
        .iter()
        .enumerate()
        .take(8)
        .filter(|(_, block)| block.kind == BlockKind::Paragraph);
    for (number, (at, block)) in paragraphs.enumerate().take(6) {
        let read = Dateline::read_in(&block.text, received.publisher.as_deref()).or_else(|| {
            let title = received.title.as_deref().filter(|_| number == 0)?;
            Dateline::named_in(title, &block.text)
        });
        let Some(dateline) = read else {
            continue;
        };
        let place = gazetteer.place_named(&dateline.place);
        let known = dateline.is_sure
            || dateline.is_of_news
            || place.is_some()
            || dateline.is_short_and_dashed && !is_english(&received.body)
            || dateline.is_short_before_colon && is_no_speaker(&dateline.place, &received.body);
        let is_one = known || {
            let texts = received.body.iter().map(|block| block.text.as_str());
            says_it_is_there(&dateline.place, texts)
        };
        // Behind a caption the headline's place shows that a dateline is none of a later paragraph.
        let is_of_title = || {
            let title = received.title.as_deref();
            dateline.is_short_and_dashed && is_mentioned(&dateline.place, title)
        };
        if is_one && (number == 0 || dateline.stands_anywhere() || is_of_title()) {
            received.cut_beginning(at, dateline.end);
            return Some((dateline, place));
        }
    }
    None
}

/// Whether words before the first colon of a text are nobody who speaks in it: they are not there again, and no other paragraph begins
/// with a few words and a colon, as those of a dialogue do.
fn is_no_speaker(words: &str, body: &[Block]) -> bool {
    let names_speaker = |block: &Block| {
        let head = block.text.split_once(':').map_or("", |(head, _)| head);
        (1..=4).contains(&head.split_whitespace().count())
    };
    let times: usize = body
        .iter()
        .map(|block| block.text.matches(words).count())
        .sum();
    times == 1 && !body.iter().skip(1).any(names_speaker)
}

/// Whether the text is in English, where a word and a dash can begin a sentence ("Hope — the charity's name — …").
fn is_english(body: &[Block]) -> bool {
    let sample: Vec<&str> = body
        .iter()
        .take(4)
        .map(|block| block.text.as_str())
        .collect();
    language(&sample.join("\n")).is_none_or(|language| language == "en")
}

/// Whether an address can stand in a field and in a link.
pub(super) fn is_address(url: &str) -> bool {
    let plain = !url.contains(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\')
    });
    plain && url.len() > 10 && (url.starts_with("https://") || url.starts_with("http://"))
}

/// The names that are not among those found.
fn beyond(all: &[NameMatch], found: &[NameMatch]) -> Vec<NameMatch> {
    let known: BTreeSet<usize> = found.iter().map(|name| name.range.start).collect();
    all.iter()
        .filter(|name| !known.contains(&name.range.start))
        .cloned()
        .collect()
}

/// Words set apart by quotation marks that are a term of the dossier.
fn terms(text: &str, set_apart: &[Range<usize>], gazetteer: &Gazetteer) -> Vec<TermRead> {
    let mut known = BTreeMap::new();
    for term in &gazetteer.terms {
        let forms = term.forms.iter();
        known.extend(forms.map(|form| (fold_case(form), term.id.as_str())));
    }
    let used = set_apart.iter().filter_map(|range| {
        let id = known.get(&fold_case(text.get(range.clone())?))?;
        Some(TermRead {
            range: range.clone(),
            id: (*id).to_owned(),
        })
    });
    used.collect()
}
