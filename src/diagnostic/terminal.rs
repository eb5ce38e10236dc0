//! Diagnostics for a terminal in the style of rustc, with the line, a caret, and the fix.

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};

use super::printable::{printable, rendered};
use super::{Diagnostic, Diagnostics, Fix, Help, Severity, Sources, Span};

/// Whether colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// For a terminal.
    Always,
    /// For files, pipes and `NO_COLOR`.
    Never,
}

/// All diagnostics as text, one block each, with an empty line between them.
pub fn to_terminal(diagnostics: &Diagnostics, sources: &Sources, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Always => Renderer::styled(),
        Colour::Never => Renderer::plain(),
    };
    let mut text = String::new();
    for diagnostic in diagnostics.iter() {
        let plain = plain(diagnostic);
        text.push_str(&rendered(&renderer.render(&groups(&plain, sources))));
        text.push_str("\n\n");
    }
    text
}

/// The same diagnostic without terminal control characters, except in text to be pasted into a file.
fn plain(diagnostic: &Diagnostic) -> Diagnostic {
    let words = |words: &String| printable(words).into_owned();
    let mut plain = diagnostic.clone();
    plain.message = words(&plain.message);
    plain.label = words(&plain.label);
    for (_, related) in &mut plain.related {
        *related = words(related);
    }
    for help in &mut plain.help {
        match help {
            Help::Note(said) => *said = words(said),
            Help::Fix(fix) => {
                fix.title = words(&fix.title);
                fix.lines = fix.lines.as_ref().map(words);
                for edit in &mut fix.edits {
                    edit.text = words(&edit.text);
                }
            }
        }
    }
    plain
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::INFO.with_name("hint"),
    }
}

fn groups<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Group<'a>> {
    let title = level(diagnostic.severity)
        .primary_title(&diagnostic.message)
        .id(diagnostic.rule.id());
    let mut main = Group::with_title(title);
    if let Some(span) = diagnostic.span {
        main = main.elements(snippets(diagnostic, span, sources));
    }
    let mut groups = Vec::new();
    for help in &diagnostic.help {
        match help {
            Help::Note(words) => main = main.element(Level::HELP.message(words)),
            Help::Fix(Fix {
                title,
                lines: Some(lines),
                ..
            }) => main = main.element(Level::HELP.message(format!("{title}\n{lines}"))),
            Help::Fix(fix) => groups.push(patch(fix, sources)),
        }
    }
    groups.insert(0, main);
    groups
}

/// The most lines between two places that are shown in one snippet.
const NEAR: usize = 6;

/// Snippets: the diagnostic's own first; distant places and places in other files have separate snippets.
fn snippets<'a>(
    diagnostic: &'a Diagnostic,
    span: Span,
    sources: &'a Sources,
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let line = |span: Span| sources.position(span).0.line;
    let near = |other: Span| other.file == span.file && line(other).abs_diff(line(span)) <= NEAR;
    let (beside, apart): (Vec<_>, Vec<_>) = diagnostic
        .related
        .iter()
        .partition(|(other, _)| near(*other));
    let context = |window: &Window<'a>, (other, words): &'a (Span, String)| {
        AnnotationKind::Context
            .span(window.place(visible(*other, sources)))
            .label(words.as_str())
    };
    let mut snippets = Vec::new();
    if let Some(window) = Window::of(span, sources) {
        let primary = AnnotationKind::Primary
            .span(window.place(visible(span, sources)))
            .label(diagnostic.label.as_str());
        let beside = beside.into_iter().map(|related| context(&window, related));
        snippets.push(window.snippet().annotation(primary).annotations(beside));
    }
    for related in apart {
        snippets.extend(
            Window::of(related.0, sources)
                .map(|window| window.snippet().annotation(context(&window, related))),
        );
    }
    snippets
}

/// The lines around a span. The renderer reads the whole text that it is given, for each diagnostic again.
struct Window<'a> {
    path: &'a str,
    text: &'a str,
    start: usize,
    first_line: usize,
}

impl<'a> Window<'a> {
    fn of(span: Span, sources: &'a Sources) -> Option<Self> {
        let source = sources.get(span.file)?;
        let (range, first_line) = sources.around(span, NEAR);
        Some(Self {
            path: source.path.as_str(),
            text: source.text.get(range.clone())?,
            start: range.start,
            first_line,
        })
    }

    /// A range of the file as a range of the window's text.
    fn place(&self, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let inside = |at: usize| at.saturating_sub(self.start).min(self.text.len());
        // The renderer splits the text at these positions, so they must be character boundaries.
        let mut start = inside(range.start);
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = inside(range.end).max(start);
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        start..end
    }

    fn snippet<T: Clone>(&self) -> Snippet<'a, T> {
        Snippet::source(self.text)
            .path(printable(self.path))
            .line_start(self.first_line)
    }
}

/// A fix as the lines after it, one snippet for each edit.
fn patch<'a>(fix: &'a Fix, sources: &'a Sources) -> Group<'a> {
    let title = Group::with_title(Level::HELP.secondary_title(&fix.title));
    title.elements(fix.edits.iter().filter_map(|edit| {
        let window = Window::of(edit.span, sources)?;
        let place = window.place(edit.span.range());
        Some(
            window
                .snippet()
                .patch(Patch::new(place, edit.text.as_str())),
        )
    }))
}

/// The span up to the end of its first line: a caret under a whole front matter says less than one under its first line.
fn visible(span: Span, sources: &Sources) -> std::ops::Range<usize> {
    let range = span.range();
    match sources.slice(span).find('\n') {
        Some(newline) => range.start..range.start + newline.max(1),
        None => range,
    }
}
