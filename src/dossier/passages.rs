//! Finding passages in an article: its paragraphs and sentences, and the words that selectors name.

use std::ops::Range;
use std::sync::Arc;

use super::model::{Paragraph, Passage};
use crate::analysis::nearest::{Likeness, Nearest, nearest, whole_words};
use crate::content::article::ArticleText;
use crate::content::body::{BlockKind, Body};
use crate::content::shapes::{Nth, Part, SelectorText};
use crate::content::tables;
use crate::content::write::{NewMap, RecordFile};
use crate::content::yaml::between_marks_in_print;
use crate::diagnostic::{
    Applicability, Diagnostic, Diagnostics, Fix, Rule, Sources, Span, TextEdit,
};
use crate::text::fold::Folded;
use crate::text::selector::{Miss, Selector, locate, unique_selector};
use crate::text::sentence::sentences;
use crate::text::words::{one_line, times};

/// An article's headline and text, ready to be searched.
#[derive(Clone)]
pub(super) struct Passages<'a> {
    sources: &'a Sources,
    /// The article's own file, which contains most of the selectors for its passages.
    own: Option<RecordFile<'a>>,
    title: &'a str,
    body: &'a Body,
    pub(super) ready: Arc<Ready>,
    /// Where headline and body are in the file, for messages.
    title_span: Span,
}

/// Headline and text, prepared for searching.
pub(super) struct Ready {
    title: Folded,
    text: Folded,
    pub(super) paragraphs: Vec<Paragraph>,
}

impl<'a> Passages<'a> {
    pub(super) fn new(sources: &'a Sources, text: &'a ArticleText, language: &str) -> Self {
        let ready = Ready {
            title: Folded::for_matching(&text.title.value),
            text: Folded::for_matching(&text.body.text),
            paragraphs: paragraphs(&text.body, language),
        };
        Self::of_ready(sources, text, Arc::new(ready))
    }

    /// An article that is already prepared for searching.
    pub(super) fn of_ready(sources: &'a Sources, text: &'a ArticleText, ready: Arc<Ready>) -> Self {
        let file = text.title.span.file;
        Self {
            sources,
            own: sources
                .get(file)
                .map(|source| RecordFile::new(file, source)),
            title: &text.title.value,
            body: &text.body,
            ready,
            title_span: text.title.span,
        }
    }

    /// The passages a selector names: one, or with `nth: all` every one. What is wrong is reported, with the fix.
    pub(super) fn locate(
        &self,
        selector: &SelectorText,
        problems: &mut Diagnostics,
    ) -> Vec<Passage> {
        let (text, folded) = self.part(selector.part);
        match locate(text, folded, &Selector::from(selector)) {
            Ok(range) => vec![self.passage(selector.part, range)],
            Err(Miss::Many { found }) if selector.nth.value == Nth::All => found
                .into_iter()
                .map(|range| self.passage(selector.part, range))
                .collect(),
            Err(miss) => {
                problems.push(self.explain(selector, &miss));
                Vec::new()
            }
        }
    }

    /// The one passage with these words, for a citation in Markdown.
    pub(super) fn locate_words(&self, words: &str) -> Result<Passage, Miss> {
        locate(&self.body.text, &self.ready.text, &Selector::of(words))
            .map(|range| self.passage(Part::Text, range))
    }

    /// The passage most similar to words that the text does not have.
    pub(super) fn nearest_words(&self, words: &str) -> Option<Nearest> {
        nearest(&self.body.text, &self.ready.text, &Selector::of(words))
    }

    fn part(&self, part: Part) -> (&str, &Folded) {
        match part {
            Part::Title => (self.title, &self.ready.title),
            Part::Text => (&self.body.text, &self.ready.text),
        }
    }

    /// A stretch of headline or text, with its paragraph and sentence.
    pub(super) fn passage(&self, part: Part, range: Range<usize>) -> Passage {
        let (paragraph, sentence) = match part {
            Part::Title => (0, 0),
            Part::Text => self.place(range.start),
        };
        Passage {
            part,
            start: range.start,
            end: range.end,
            paragraph,
            sentence,
        }
    }

    /// The sentence that contains a passage of the text, if one sentence does.
    pub(super) fn sentence_around(&self, passage: &Passage) -> Option<Range<usize>> {
        if passage.part != Part::Text {
            return None;
        }
        let paragraph = self.ready.paragraphs.get(passage.paragraph)?;
        let sentence = paragraph.sentences.get(passage.sentence)?;
        let is_inside = sentence.start <= passage.start && passage.end <= sentence.end;
        is_inside.then(|| sentence.clone())
    }

    /// Everything from the beginning of the sentence in which a passage begins to the end of the one in which it ends; the whole of a
    /// headline.
    pub(super) fn sentences_around(&self, passage: &Passage) -> Range<usize> {
        if passage.part != Part::Text {
            return 0..self.title.len();
        }
        let paragraph = self.ready.paragraphs.get(passage.paragraph);
        let sentences = paragraph.map_or(&[][..], |paragraph| &paragraph.sentences);
        let mut across = sentences
            .iter()
            .filter(|one| one.start < passage.end && passage.start < one.end);
        let first = across.next();
        let start = first.map_or(passage.start, |first| first.start);
        let end = across
            .next_back()
            .or(first)
            .map_or(passage.end, |last| last.end);
        start.min(passage.start)..end.max(passage.end)
    }

    fn place(&self, at: usize) -> (usize, usize) {
        let paragraphs = &self.ready.paragraphs;
        let paragraph = paragraphs.partition_point(|paragraph| paragraph.range.end <= at);
        let paragraph = paragraph.min(paragraphs.len().saturating_sub(1));
        let sentence = paragraphs.get(paragraph).map_or(0, |paragraph| {
            paragraph
                .sentences
                .partition_point(|sentence| sentence.end <= at)
                .min(paragraph.sentences.len().saturating_sub(1))
        });
        (paragraph, sentence)
    }

    fn explain(&self, selector: &SelectorText, miss: &Miss) -> Diagnostic {
        let at = selector.exact.span;
        let (text, folded) = self.part(selector.part);
        let r#where = match selector.part {
            Part::Title => "the headline",
            Part::Text => "the text",
        };
        match miss {
            Miss::Empty => Diagnostic::at(
                Rule::SelectorNotFound,
                at,
                "these words are only characters that are ignored in a search",
            )
            .help(format!(
                "copy words that contain letters or digits from {}",
                r#where
            )),
            Miss::None => {
                let message = format!("these words are not in {}", r#where);
                let problem =
                    Diagnostic::at(Rule::SelectorNotFound, at, message).label("not found");
                match nearest(text, folded, &Selector::from(selector)) {
                    Some(Nearest {
                        range,
                        likeness: Likeness::Same,
                        ..
                    }) => {
                        let range = without_marks(selector, range, text);
                        let (problem, remedy) = self.with_nearest(problem, selector, &range);
                        let title = "if this is the one, write:";
                        match self.edits(at, &remedy) {
                            Some(edits) => problem.fix(Fix {
                                title: title.into(),
                                edits,
                                applicability: Applicability::Likely,
                                lines: Some(lines_of(&remedy, selector.is_flow)),
                            }),
                            None => problem.paste(title, lines_of(&remedy, selector.is_flow)),
                        }
                    }
                    Some(Nearest {
                        range, likeness, ..
                    }) => {
                        let words = one_line(text.get(range.clone()).unwrap_or_default());
                        problem
                            .related(
                                self.span_of(selector.part, &range),
                                "the nearest passage is here",
                            )
                            .help(says_otherwise(likeness, &words, r#where))
                    }
                    None => problem.help(format!(
                        "copy the words from {}; no match is ever guessed",
                        r#where
                    )),
                }
            }
            Miss::NthTooLarge { found } => {
                let message = format!(
                    "there is no occurrence with this number: the words occur {} in {}",
                    times(*found),
                    r#where
                );
                let problem = Diagnostic::at(Rule::SelectorNotFound, selector.nth.span, message);
                match found {
                    1 => problem.replace("write `1`, or remove `nth`", selector.nth.span, "1"),
                    found => problem.help(format!("write a number from 1 to {found}")),
                }
            }
            Miss::Many { found } => {
                let message = format!("these words occur {} in {}", times(found.len()), r#where);
                let problem =
                    Diagnostic::at(Rule::SelectorAmbiguous, at, message).label("which one?");
                let lines = found.iter().take(4).map(|range| {
                    let remedy = unique_selector(text, folded, range.clone());
                    lines_of(&fields_of(&remedy, selector.part), selector.is_flow)
                });
                let between = if selector.is_flow { "\n" } else { "\nor\n" };
                problem.paste(
                    "say which one, with one of these:",
                    lines.collect::<Vec<_>>().join(between),
                )
            }
        }
    }

    /// A diagnostic that shows the nearest passage, and the fields that name it.
    fn with_nearest(
        &self,
        problem: Diagnostic,
        selector: &SelectorText,
        range: &Range<usize>,
    ) -> (Diagnostic, NewMap) {
        let (text, folded) = self.part(selector.part);
        let range = self.same_number(selector, range, text, folded);
        let remedy = unique_selector(text, folded, range.clone());
        let span = self.span_of(selector.part, &range);
        let problem = problem.related(span, "the nearest passage is here");
        (problem, fields_of(&remedy, selector.part))
    }

    /// What to change so that the selector whose words are at `exact` has these fields.
    fn edits(&self, exact: Span, fields: &NewMap) -> Option<Vec<TextEdit>> {
        if exact.file == self.title_span.file {
            return self.own.as_ref()?.name_passage(exact, fields).ok();
        }
        let source = self.sources.get(exact.file)?;
        let file = RecordFile::new(exact.file, source);
        file.name_passage(exact, fields).ok()
    }

    /// The same diagnostic, with the passage that cuts through no word.
    pub(super) fn with_whole_words(
        &self,
        problem: Diagnostic,
        selector: &SelectorText,
        passage: &Passage,
    ) -> Diagnostic {
        let (text, _) = self.part(passage.part);
        let whole = whole_words(text, passage.range());
        let (problem, remedy) = self.with_nearest(problem, selector, &whole);
        let lines = lines_of(&remedy, selector.is_flow);
        problem.paste("if this is the one, write:", lines)
    }

    /// The headline, or the text.
    pub(super) fn text(&self, part: Part) -> &str {
        self.part(part).0
    }

    fn span_of(&self, part: Part, range: &Range<usize>) -> Span {
        match part {
            Part::Title => self.title_span,
            Part::Text => self.body.span_of(range),
        }
    }

    /// Where the author numbered the words, the nearest passage with that number; else the nearest.
    fn same_number(
        &self,
        selector: &SelectorText,
        range: &Range<usize>,
        text: &str,
        folded: &Folded,
    ) -> Range<usize> {
        let Nth::Number(nth) = selector.nth.value else {
            return range.clone();
        };
        let exact = text.get(range.clone()).unwrap_or("").to_owned();
        let numbered = Selector {
            exact,
            prefix: None,
            suffix: None,
            nth: Some(nth),
        };
        locate(text, folded, &numbered).unwrap_or_else(|_| range.clone())
    }
}

/// The advice if the nearest passage may say something else. Its words are not offered, because the annotation could then claim
/// the opposite of the article.
pub(super) fn says_otherwise(likeness: Likeness, words: &str, r#where: &str) -> String {
    let why = match likeness {
        Likeness::Negated => "one of them may deny what the other says",
        Likeness::Same | Likeness::Other => "it has different words and may say something else",
    };
    format!(
        "copy the words from {}; the nearest passage is “{words}”, but {why}: if it is the one, check that the rest of the annotation is true of it",
        r#where
    )
}

/// The fields that name a passage, with their texts between quotation marks and on one line.
fn fields_of(selector: &Selector, part: Part) -> NewMap {
    let line = |text: &String| one_line(text);
    let selector = Selector {
        exact: one_line(&selector.exact),
        prefix: selector.prefix.as_ref().map(line),
        suffix: selector.suffix.as_ref().map(line),
        nth: selector.nth,
    };
    NewMap::of(&tables::PASSAGE)
        .with_passage(&selector, part)
        .quoted()
}

/// Fields as they would be written: on one line between braces, or else a line for each.
fn lines_of(fields: &NewMap, is_flow: bool) -> String {
    match is_flow {
        true => format!("  {}", fields.between_braces()),
        false => format!("    {}", fields.lines(4)),
    }
}

/// Numbers an article's blocks, and finds their sentences.
fn paragraphs(body: &Body, language: &str) -> Vec<Paragraph> {
    let mut number = 0;
    body.blocks
        .iter()
        .map(|block| {
            let numbered = !matches!(block.kind, BlockKind::Heading(..) | BlockKind::Rule);
            number += usize::from(numbered);
            Paragraph {
                number: numbered.then_some(number),
                range: block.text.clone(),
                sentences: leaves_of(body, &block.text)
                    .iter()
                    .flat_map(|leaf| sentences_of(body, leaf, language))
                    .collect(),
            }
        })
        .collect()
}

/// The leaves of a block: they are in order.
fn leaves_of<'b>(body: &'b Body, block: &Range<usize>) -> &'b [Range<usize>] {
    let first = body.leaves.partition_point(|leaf| leaf.start < block.start);
    let end = body.leaves.partition_point(|leaf| leaf.end <= block.end);
    body.leaves.get(first..end.max(first)).unwrap_or_default()
}

fn sentences_of(body: &Body, leaf: &Range<usize>, language: &str) -> Vec<Range<usize>> {
    let text = body.text.get(leaf.clone()).unwrap_or("");
    let found = sentences(text, language);
    found
        .into_iter()
        .map(|sentence| sentence.start + leaf.start..sentence.end + leaf.start)
        .collect()
}

/// The selector that names a passage and no other, as it would be written between braces.
pub(super) fn remedy(text: &str, passage: &Passage) -> String {
    let folded = Folded::for_matching(text);
    let selector = unique_selector(text, &folded, passage.range());
    lines_of(&fields_of(&selector, passage.part), true)
        .trim_start()
        .to_owned()
}
/// A passage without the quotation marks at its ends, where those around the selector's words are YAML's as its author sees it.
fn without_marks(selector: &SelectorText, range: Range<usize>, text: &str) -> Range<usize> {
    const MARKS: [char; 9] = ['“', '”', '„', '‘', '’', '‚', '«', '»', '"'];
    let words = text.get(range.clone()).unwrap_or("");
    let inside = words.trim_start_matches(MARKS);
    if between_marks_in_print(&selector.exact.value).is_none() || inside.is_empty() {
        return range;
    }
    let start = range.end - inside.len();
    start..start + inside.trim_end_matches(MARKS).len()
}
