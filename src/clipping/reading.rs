//! A clipping after reading: what it states about itself, and what its text says.
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

/// Everything that was recognised in a clipping. Ranges are in bytes of its text unless stated otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The headline, if the clipping has one.
    pub(super) title: Option<String>,
    /// The publisher, and how it is known.
    pub(super) publisher: Option<PublisherRead>,
    /// The agency that its dateline credits, if that is not the publisher.
    pub(super) wire: Option<String>,
    /// The byline.
    pub(super) byline: Option<String>,
    /// The dateline, with the place of writing.
    pub(super) dateline: Option<DatelineRead>,
    /// The date of publication in EDTF, and how it is known.
    pub(super) published: Option<(String, DateBasis)>,
    /// The language: as stated, or else as detected.
    pub(super) language: Option<String>,
    /// The address at which it was published.
    pub(super) url: Option<String>,
    /// Copies of it in archives: the address of each, and its date in EDTF.
    pub(super) archived: Vec<(String, Option<String>)>,
    /// What it says about itself that is in none of the fields.
    pub(super) unread: Vec<Unread>,
    /// Its description of itself in a sentence or two.
    pub(super) description: Option<String>,
    /// Its abstract.
    pub(super) summary: Option<String>,
    /// The date on which someone read it, in EDTF.
    pub(super) accessed: Option<String>,
    /// Whether it only cites an article and has no text.
    pub(super) is_citation: bool,
    /// The body's text, as a reader of the article's Markdown sees it: line breaks separate blocks.
    pub(super) text: String,
    /// Its blocks, in order.
    pub(super) blocks: Vec<BlockRead>,
    /// The body as the dossier's Markdown, if it was received as Markdown.
    pub(super) written: Option<String>,
    /// Lines that belong neither to the body nor to the fields above.
    pub(super) left_out: Vec<String>,
    /// What it states that fits neither into the body nor into a field.
    pub(super) unplaced: Vec<String>,
    /// Remarks for the editor, as sentences.
    pub(super) remarks: Vec<String>,
    /// The agency's status of the item, if it is not free to be used.
    pub(super) standing: Option<Standing>,
    /// The time before which the agency asks not to publish it, as written.
    pub(super) embargo: Option<String>,
    /// The time after which the agency asks not to use it, as written.
    pub(super) expires: Option<String>,
    /// Why it is not an article, so that none is drafted.
    pub(super) refused: Option<String>,
    /// Whether the body could not be told from its surroundings, so that everything was kept.
    pub(super) kept_all: bool,
    /// Whether the text is too long for an article, so that it was not analysed.
    pub(super) is_too_long: bool,
    /// What its text says.
    pub(super) analysis: Analysis,
}

/// A dateline, removed from the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DatelineRead {
    /// The place as printed.
    pub(super) place: String,
    /// The place's id, if exactly one record has the name.
    pub(super) id: Option<String>,
    /// The agency in it.
    pub(super) agency: Option<String>,
    /// The date in it, in EDTF.
    pub(super) date: Option<String>,
}

/// A block of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BlockRead {
    /// The kind of block.
    pub(super) kind: BlockKind,
    /// Its range in the text.
    pub(super) range: Range<usize>,
    /// Formatting of some of its words; ranges are in the whole text.
    pub(super) marks: Vec<Mark>,
}

/// Longer bodies are not analysed, because they are not articles.
const LONGEST_ANNOTATED: usize = 1 << 20;

impl Reading {
    /// Analyses a clipping.
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

    /// Analyses an existing article.
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

    /// Joins the blocks into one text.
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

    /// Its blocks, with their words in bold or italics.
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

    /// Analyses the text, if it is no longer than an article.
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

/// The kind of block for a part of an article, as far as it matters for finding speakers.
fn kind_of(stretch: &Stretch) -> BlockKind {
    match (stretch.is_heading, stretch.is_quotation) {
        (true, _) => BlockKind::Subhead(2),
        (_, true) => BlockKind::Quote,
        _ => BlockKind::Paragraph,
    }
}

/// The language that a clipping states, unless its text is clearly in another one.
fn told_language(stated: Option<String>, text: &str) -> Option<String> {
    let told = language(text);
    match (stated, told) {
        (Some(stated), Some(told)) if !stated.to_lowercase().starts_with(told) => {
            // Dari and Persian have the same letters.
            let same = matches!((told, stated.as_str()), ("fa", "prs"));
            Some(if same { stated } else { told.to_owned() })
        }
        (stated, told) => stated.or_else(|| told.map(str::to_owned)),
    }
}

/// Moves the dateline from the body to the fields, with the id of its place. If only a known place makes it likely, it is left in
/// the body unless a record has the place, datelines often name it, or the text says that something is there.
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
        // The place of a dateline after a caption must also be in the headline.
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

/// The dateline at the beginning of the first paragraph, as its parts and the other lines show, and the index of that paragraph.
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

/// Whether words before the first colon in a text are not a speaker: they do not occur again, and no other paragraph begins with a
/// few words and a colon, as in a dialogue.
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

/// Whether the text is in English, in which a word and a dash can begin a sentence ("Hope — the charity's name — …").
fn is_english(body: &[Block]) -> bool {
    let sample: Vec<&str> = body
        .iter()
        .take(4)
        .map(|block| block.text.as_str())
        .collect();
    language(&sample.join("\n")).is_none_or(|language| language == "en")
}
