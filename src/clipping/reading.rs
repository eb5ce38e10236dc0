//! A clipping as it was read: what it states about itself, and what its text says.
//!
//! Nothing is written here: `draft` makes Markdown of a [`Reading`], `json` makes JSON of it.

use std::ops::Range;

use super::address::is_address;
use super::dateline::{Dateline, is_mentioned, says_it_is_there};
use super::dateline_parts::by_parts;
use super::head::Known;
use super::publisher::{PublisherRead, known_publisher, publisher};
use super::received::{Block, BlockKind, Mark, MarkKind, Received, Standing};
use super::unread::Unread;
use crate::analysis::analyse::{Story, analyse};
use crate::analysis::gazetteer::Gazetteer;
use crate::analysis::model::{Analysis, Stretch};
use crate::content::article::{ArticleText, DateBasis};
use crate::language::detect::language;

/// Everything that was recognised in a clipping. Ranges are bytes of its text, if nothing else is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The headline, where the clipping has one.
    pub(super) title: Option<String>,
    /// Who published it, and how that is known.
    pub(super) publisher: Option<PublisherRead>,
    /// The agency that its dateline credits, if someone else published it.
    pub(super) wire: Option<String>,
    /// Who signed it.
    pub(super) byline: Option<String>,
    /// Where it was written.
    pub(super) dateline: Option<DatelineRead>,
    /// When it was published, in EDTF, and how that is known.
    pub(super) published: Option<(String, DateBasis)>,
    /// The language: stated, or else recognised by the text.
    pub(super) language: Option<String>,
    /// Where it was published.
    pub(super) url: Option<String>,
    /// Copies of it in archives: where each is, and the day on which it was made, in EDTF.
    pub(super) archived: Vec<(String, Option<String>)>,
    /// What it says about itself that is in none of the fields.
    pub(super) unread: Vec<Unread>,
    /// What it says about itself in a sentence or two.
    pub(super) description: Option<String>,
    /// Its abstract.
    pub(super) summary: Option<String>,
    /// When someone read it, in EDTF.
    pub(super) accessed: Option<String>,
    /// Whether it only cites an article, and has no text of its own.
    pub(super) is_citation: bool,
    /// The body's text, as a reader of the article's Markdown gets it: blocks are separated by line breaks.
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
    /// Whether the body could not be distinguished from its surroundings, so that everything was kept.
    pub(super) kept_all: bool,
    /// Whether the text is too long for an article, so that nothing was looked for in it.
    pub(super) is_too_long: bool,
    /// What its text says.
    pub(super) analysis: Analysis,
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

/// In a longer body nothing is looked for: it is not an article.
const LONGEST_ANNOTATED: usize = 1 << 20;

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
        reading.analysed(gazetteer)
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
        let reading = Self {
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
        reading.analysed(gazetteer)
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

    /// Recognises what the text says, if it is no longer than an article.
    fn analysed(mut self, gazetteer: &Gazetteer) -> Self {
        self.is_too_long = self.text.len() > LONGEST_ANNOTATED;
        if self.is_too_long {
            return self;
        }
        let story = Story {
            title: self.title.as_deref().unwrap_or_default(),
            text: &self.text,
            stretches: &self.stretches(),
            language: self.language.as_deref(),
            published: self.published.as_ref().map(|(date, _)| date.as_str()),
            publisher: self.publisher.as_ref().map(|one| one.name.as_str()),
        };
        self.analysis = analyse(&story, gazetteer);
        self
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
    let dateline = dateline_by_parts(received)?;
    received.cut_beginning(dateline.0, dateline.1.end);
    let place = gazetteer.place_named(&dateline.1.place);
    Some((dateline.1, place))
}

/// The dateline that the first paragraph begins with, as its parts and the other lines show, and which block that paragraph is.
fn dateline_by_parts(received: &Received) -> Option<(usize, Dateline)> {
    let is_paragraph = |block: &Block| block.kind == BlockKind::Paragraph;
    let at = received.body.iter().position(is_paragraph)?;
    let paragraph = &received.body.get(at)?.text;
    let texts = received.body.iter().skip(at + 1);
    let others: Vec<&str> = texts
        .map(|block| block.text.as_str())
        .chain(received.title.as_deref())
        .collect();
    let known = Known {
        publisher: received.publisher.as_deref(),
        writer: received.byline.as_deref(),
    };
    Some((at, by_parts(paragraph, &known, &others)?))
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
