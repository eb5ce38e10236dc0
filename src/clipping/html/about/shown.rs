//! What a page displays around its headline: lines, and dates and authors marked in them.

use std::collections::BTreeSet;
use std::ops::Range;

use dom_query::{Document, NodeRef};

use super::label::is_label;
use super::marks::{beside, marked, work};
use super::part::{Part, PartKind};
use super::same_title::is_same;
use crate::clipping::words::{count, ends_sentence, one_line};
use crate::text::fold::fold_case;

/// The lines of a page as a reader sees them, and the position of its headline.
pub(super) struct Shown {
    lines: Vec<Line>,
    headline: Option<usize>,
    head: Range<usize>,
    /// The works on the page whose headline differs from the page's.
    others: BTreeSet<usize>,
}

/// A line.
#[derive(Default)]
pub(super) struct Line {
    /// Its words.
    pub(super) text: String,
    /// The marked words in it.
    pub(super) parts: Vec<Part>,
    /// The level of the heading, if it is one.
    level: Option<u8>,
    /// The containers around it whose names say that they are beside an article.
    beside: Vec<Beside>,
    /// The `<article>` elements around it.
    articles: Vec<usize>,
    /// The works that it is marked as part of (microdata, microformats), by element.
    works: Vec<usize>,
    /// The text before it, if it is in a table cell or a description list. Its meaning depends on that label.
    pub(super) label: Option<String>,
}

/// A container whose name says that it is beside an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Beside {
    /// The element's number.
    element: usize,
    /// Its first line.
    line: usize,
    /// Whether it certainly contains no part of an article.
    is_surely: bool,
}

/// The most lines of a page's head after its headline.
const LONGEST_HEAD: usize = 40;
/// How many lines above the headline belong to the head.
const ABOVE: usize = 8;
/// The most lines that are read.
const MOST: usize = 6_000;

impl Shown {
    /// The lines of a page. `titles` are the headlines that the page states, the best first.
    pub(super) fn of(document: &Document, titles: &[String]) -> Self {
        let mut walk = Walk::default();
        for body in document.select("body").nodes() {
            walk.children(body, 0);
        }
        walk.flush();
        let lines = walk.lines;
        let headline = headline(&lines, titles);
        let head = head(&lines, headline);
        let others = others(&lines, headline, titles);
        Self {
            lines,
            headline,
            head,
            others,
        }
    }

    /// The headline as displayed.
    pub(super) fn headline(&self) -> Option<&Line> {
        self.lines.get(self.headline?)
    }

    /// Whether the headline is inside an `<article>` element.
    pub(super) fn headline_is_in_article(&self) -> bool {
        self.headline()
            .is_some_and(|line| !line.articles.is_empty())
    }

    /// Whether the words before the headline in a title are displayed directly above the headline.
    pub(super) fn has_above(&self, title: &str, headline: &str) -> bool {
        let kicker = title.split([':', '：']).next().map(fold_case);
        let at = self.headline.unwrap_or(0);
        let above = self.lines.get(at.saturating_sub(3)..at).unwrap_or_default();
        !headline.is_empty()
            && above
                .iter()
                .any(|line| Some(fold_case(line.text.trim_end_matches(':'))) == kicker)
    }

    /// The lines around the headline that belong to the article, those below it first.
    pub(super) fn head(&self) -> impl Iterator<Item = &Line> {
        self.head_sides().map(|(line, _)| line)
    }

    /// The lines of [`Shown::head`], each with whether it is the headline or below it. Lines above it may belong to the whole site,
    /// such as the day on which the page was viewed.
    pub(super) fn head_sides(&self) -> impl Iterator<Item = (&Line, bool)> {
        let at = self.headline.unwrap_or(self.head.start);
        let below = self.head.clone().filter(move |line| *line >= at);
        let above = self.head.clone().filter(move |line| *line < at).rev();
        below
            .chain(above)
            .filter_map(move |line| Some((self.own(line)?, line >= at)))
    }

    /// Whether a line is above the headline and outside the article's element, like lines that belong to the whole site.
    pub(super) fn is_apart(&self, line: &Line, is_below: bool) -> bool {
        let articles = self.headline().map_or(&[][..], |line| &line.articles);
        !is_below && !articles.is_empty() && line.articles != articles
    }

    /// All lines of the article after its head.
    pub(super) fn behind(&self) -> impl Iterator<Item = &Line> {
        (self.head.end..self.lines.len()).filter_map(|line| self.own(line))
    }

    /// A line, unless it belongs to something beside the article.
    fn own(&self, at: usize) -> Option<&Line> {
        let line = self.lines.get(at)?;
        let headline = self.headline();
        let is_foreign = headline.is_some_and(|headline| {
            !headline.articles.is_empty()
                && line
                    .articles
                    .iter()
                    .any(|one| !headline.articles.contains(one))
        });
        let is_beside = line.beside.iter().any(|one| {
            let around_both = headline.is_some_and(|headline| headline.beside.contains(one));
            !around_both && (one.is_surely || !self.is_small(*one))
        });
        let is_of_another = line.works.iter().any(|work| self.others.contains(work));
        (!is_beside && !is_foreign && !is_of_another).then_some(line)
    }

    /// Whether a container has a few lines and no heading, as information about an article does and a list of other articles does
    /// not.
    fn is_small(&self, container: Beside) -> bool {
        const FEW: usize = 8;
        let mut inside = self
            .lines
            .iter()
            .skip(container.line)
            .take_while(|line| line.beside.contains(&container))
            .take(FEW + 1);
        let is_heading = |line: &Line| line.level.is_some();
        let mut count = 0;
        inside.all(|line| {
            count += 1;
            !is_heading(line) && count <= FEW
        })
    }
}

/// The line that is the headline: a heading with a stated title, of the highest level; or else the first heading of the first
/// level.
fn headline(lines: &[Line], titles: &[String]) -> Option<usize> {
    let headings = || {
        lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.level.is_some())
    };
    if let Some(at) = heading_of(titles, lines) {
        return Some(at);
    }
    for title in titles.iter().map(|title| fold_case(title)) {
        let contained = headings()
            .filter(|(_, line)| is_same(&line.text, &title))
            .min_by_key(|(at, line)| (line.level, *at));
        if let Some((at, _)) = contained {
            return Some(at);
        }
    }
    // A headline that is not a heading. The same words in a breadcrumb trail above the article are a link.
    let is_title = |line: &Line| {
        titles
            .iter()
            .any(|title| fold_case(title) == fold_case(&line.text))
    };
    let plain = lines.iter().position(|line| {
        is_title(line) && !line.beside.iter().any(|container| container.is_surely)
    });
    if plain.is_some() {
        return plain;
    }
    let first = headings().find(|(_, line)| line.level == Some(1));
    first.map(|(at, _)| at)
}

/// The heading that is exactly one of the titles, preferring the best title. A heading of the whole site, which a title may contain
/// next to the headline, is passed over for a longer one in the article.
fn heading_of(titles: &[String], lines: &[Line]) -> Option<usize> {
    let mut equal = titles.iter().filter_map(|title| {
        let title = fold_case(title);
        let headings = lines.iter().enumerate();
        let same =
            headings.filter(|(_, line)| line.level.is_some() && fold_case(&line.text) == title);
        same.min_by_key(|(at, line)| (line.level, *at))
    });
    let (first, line) = equal.next()?;
    let length = |line: &Line| line.text.chars().count();
    let better = equal.find(|(_, other)| {
        line.articles.is_empty() && !other.articles.is_empty() && length(other) > length(line)
    });
    Some(better.map_or(first, |(at, _)| at))
}

/// The works that do not contain the headline and have a headline of their own.
fn others(lines: &[Line], headline: Option<usize>, titles: &[String]) -> BTreeSet<usize> {
    let own: &[usize] = headline
        .and_then(|at| lines.get(at))
        .map_or(&[], |line| &line.works);
    let is_title = |words: &str| titles.iter().any(|title| is_same(words, title));
    let names_another = |line: &Line| {
        line.parts.iter().any(|part| {
            let words = part.value.as_deref().filter(|_| part.text.is_empty());
            part.kind == PartKind::Headline && !is_title(words.unwrap_or(&part.text))
        })
    };
    lines
        .iter()
        .filter(|line| names_another(line))
        .flat_map(|line| line.works.last())
        .filter(|work| !own.contains(work))
        .copied()
        .collect()
}

/// The lines from a little above the headline to the second or third paragraph after it. A standfirst also counts as a paragraph.
fn head(lines: &[Line], headline: Option<usize>) -> Range<usize> {
    let at = headline.unwrap_or(0);
    let is_prose =
        |line: &Line| count(&line.text) >= 18 && ends_sentence(&line.text) && line.level.is_none();
    let mut paragraphs = 0;
    let end = lines
        .iter()
        .enumerate()
        .skip(at + 1)
        .take(LONGEST_HEAD)
        .find(|(_, line)| {
            paragraphs += usize::from(is_prose(line));
            paragraphs > 2
        });
    let last = (at + 1 + LONGEST_HEAD).min(lines.len());
    at.saturating_sub(ABOVE)..end.map_or(last, |(end, _)| end)
}

/// Collects the lines of a page while walking through its elements.
#[derive(Default)]
struct Walk {
    lines: Vec<Line>,
    line: Line,
    space: bool,
    level: Option<u8>,
    beside: Vec<Beside>,
    articles: Vec<usize>,
    works: Vec<usize>,
    cells: usize,
    elements: usize,
}

/// Deeper elements are not visited.
const DEEPEST: usize = 300;

impl Walk {
    fn children(&mut self, node: &NodeRef<'_>, depth: usize) {
        for child in node.children_it(false) {
            if self.lines.len() > MOST {
                return;
            }
            if child.is_text() {
                self.words(&child.text());
            } else if child.is_element() && depth < DEEPEST {
                self.element(&child, depth + 1);
            }
        }
    }

    fn element(&mut self, node: &NodeRef<'_>, depth: usize) {
        let name = node.node_name().unwrap_or_default();
        self.elements += 1;
        match name.as_ref() {
            "script" | "style" | "noscript" | "template" | "svg" | "select" | "textarea"
            | "head" | "button" => {
                self.space = true;
                return;
            }
            "br" => {
                self.flush();
                return;
            }
            "meta" => {
                self.line.parts.extend(marked(node, &name, ""));
                return;
            }
            _ => {}
        }
        let is_inline = INLINE.contains(&name.as_ref());
        if !is_inline {
            self.flush();
        }
        let outer = (
            self.level,
            self.beside.len(),
            self.articles.len(),
            self.works.len(),
        );
        if let Some(level) = heading_level(&name) {
            self.level = Some(level);
        }
        if let Some(is_surely) = beside(node, &name) {
            self.beside.push(Beside {
                element: self.elements,
                line: self.lines.len(),
                is_surely,
            });
        }
        if &*name == "article" {
            self.articles.push(self.elements);
        }
        if work(node) {
            self.works.push(self.elements);
        }
        let is_cell = matches!(&*name, "td" | "th" | "dd" | "dt");
        self.cells += usize::from(is_cell);
        let (line, start) = (self.lines.len(), self.line.text.len());
        self.children(node, depth);
        if node.attr("class").is_some() || MARKED.contains(&name.as_ref()) || has_mark(node) {
            let text = self.words_since(line, start);
            self.line.parts.extend(marked(node, &name, &text));
        }
        // A style sheet separates "By" from the name after it.
        let own = self.line.text.get(start..).unwrap_or_default();
        self.space |= is_inline && is_label(own);
        if !is_inline {
            self.flush();
        }
        self.cells -= usize::from(is_cell);
        self.level = outer.0;
        self.beside.truncate(outer.1);
        self.articles.truncate(outer.2);
        if self.works.len() > outer.3 && self.line.text.is_empty() {
            self.line.parts.clear();
        }
        self.works.truncate(outer.3);
    }

    /// The words of an element that began at a position in a line.
    fn words_since(&self, line: usize, start: usize) -> String {
        const LONG: usize = 400;
        let mut text = String::new();
        let mut from = start;
        for line in self.lines.iter().skip(line) {
            text.push_str(line.text.get(from..).unwrap_or_default());
            text.push_str(" | ");
            from = 0;
            if text.len() > LONG {
                return String::new();
            }
        }
        text.push_str(self.line.text.get(from..).unwrap_or_default());
        one_line(text.trim().trim_end_matches('|'))
    }

    fn words(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.space = true;
            } else if !c.is_control() && !matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}') {
                if std::mem::take(&mut self.space) && !self.line.text.is_empty() {
                    self.line.text.push(' ');
                }
                self.line.text.push(c);
            }
        }
    }

    /// Ends a line. Marks from elements without words are added to the line before, if it is part of the same work.
    fn flush(&mut self) {
        self.space = false;
        if self.line.text.is_empty() {
            if let Some(last) = self.lines.last_mut()
                && last.works == self.works
            {
                last.parts.append(&mut self.line.parts);
            }
            return;
        }
        let line = std::mem::take(&mut self.line);
        let before = self.lines.last().map(|line| line.text.clone());
        self.lines.push(Line {
            level: self.level,
            beside: self.beside.clone(),
            articles: self.articles.clone(),
            works: self.works.clone(),
            label: (self.cells > 0).then_some(before).flatten(),
            ..line
        });
    }
}

fn heading_level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}

fn has_mark(node: &NodeRef<'_>) -> bool {
    ["itemprop", "rel", "property"]
        .iter()
        .any(|attribute| node.has_attr(attribute))
}

const MARKED: &[&str] = &["time", "abbr"];

const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u",
    "var", "img", "meta", "link",
];
