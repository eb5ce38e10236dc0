//! Reads links in a body: their targets, and text that only looks like a link.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::model::{Inline, LinkTarget, LinkText};
use super::reader::{Reader, Until, Written};
use crate::content::kind::Reference;
use crate::content::link_address::address_of;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::text::unseen::unturned;

impl Reader<'_, '_> {
    /// Reads a link or picture: its index in the body's links, and its words.
    pub(super) fn link(&mut self, link: &Written<'_>, depth: usize) -> (usize, Vec<Inline>) {
        let Written { span, is_image, .. } = *link;
        self.taken.uses(link.kind, link.label);
        let target = self.target(link);
        self.look_for_lost_title(link, &target);
        let at = self.body.links.len();
        let start = self.body.text.len();
        self.body.links.push(LinkText {
            target,
            span,
            text: start..start,
            is_image,
        });
        let words = self.inlines(Until::End, depth + 1);
        if let Some(link) = self.body.links.get_mut(at) {
            link.text.end = self.body.text.len();
        }
        if !is_image {
            self.look_for_words(span, start, &words);
        }
        (at, words)
    }

    /// Reads a picture: its index in the body's links, and its description. The description is not part of the text, so it is read
    /// and then removed again.
    pub(super) fn picture(&mut self, picture: &Written<'_>, depth: usize) -> (usize, String) {
        let (before, links) = (self.body.text.len(), self.body.links.len());
        let (at, _) = self.link(picture, depth);
        let description = self.body.text.split_off(before);
        while self
            .body
            .pieces
            .pop_if(|(text, _)| *text >= before)
            .is_some()
        {}
        if self.body.links.len() > links + 1 {
            self.report_link_in_picture(picture.span);
        }
        self.body.links.truncate(links + 1);
        (at, description)
    }

    fn target(&mut self, link: &Written<'_>) -> LinkTarget {
        let Written {
            title,
            span,
            is_image,
            ..
        } = *link;
        let url = link.url.trim();
        if link.kind == LinkType::Email {
            return LinkTarget::Web(format!("mailto:{}", unturned(url)));
        }
        if let Some(reference) = Reference::parse(url) {
            let words = (!title.is_empty()).then(|| title.to_owned());
            return if is_image {
                self.refused(span, "a record is not an image")
            } else {
                LinkTarget::Record(reference, words)
            };
        }
        if let Some(heading) = url.strip_prefix('#') {
            return LinkTarget::Heading(heading.to_owned());
        }
        match url
            .split_once(':')
            .map(|(scheme, _)| scheme.to_ascii_lowercase())
        {
            Some(scheme) if matches!(scheme.as_str(), "http" | "https" | "mailto") => {
                if is_image {
                    return self.refused(
                        span,
                        "images from other sites are refused: pages load nothing from the network",
                    );
                }
                LinkTarget::Web(unturned(url).replace(char::is_control, ""))
            }
            Some(scheme)
                if scheme
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
                    && !scheme.is_empty() =>
            {
                self.refused(
                    span,
                    &format!("`{}:` links are refused", scheme.escape_debug()),
                )
            }
            _ => self.file(url, span),
        }
    }

    fn file(&mut self, url: &str, span: Span) -> LinkTarget {
        let sound = url.starts_with("static/")
            && !url.split('/').any(|part| part == ".." || part.is_empty());
        if sound && !url.contains(|c: char| c.is_control() || c == '\\') {
            return LinkTarget::File(url.to_owned());
        }
        let problem = Diagnostic::at(
            Rule::BrokenLink,
            span,
            "this link does not lead to a record or a file",
        )
        .label("leads nowhere");
        self.problems.push(match Reference::of_file(url) {
            Some(record) => problem
                .replace(
                    format!("link to a record by its kind and id: `[words]({record})`"),
                    span,
                    record.to_string(),
                )
                .at_address(|| {
                    let body = &self.body.span;
                    address_of(self.source, self.offset, span, *body, url)
                }),
            None => problem.help("link to a record by its kind and id, `[words](actor:id)`, or to a file in the dossier's `static/` folder, `[words](static/file.pdf)`; otherwise remove the link"),
        });
        LinkTarget::Nowhere
    }

    fn refused(&mut self, span: Span, message: &str) -> LinkTarget {
        let problem =
            Diagnostic::at(Rule::RefusedLink, span, message).label("shown as plain words");
        self.problems.push(problem.help("links lead to records (`actor:id`), to `https:`, `http:` or `mailto:`, or to files in `static/`; images must be in `static/`"));
        LinkTarget::Nowhere
    }

    /// Reports a wiki link, `[[ada-lorne]]`, which is plain text in Markdown. The parser passes its brackets one by one. Escaped
    /// brackets are words.
    pub(super) fn look_for_wikilink(&mut self, text: &str, range: &Range<usize>) {
        if !text.starts_with(']') || self.is_escaped(self.offset + range.start) {
            return;
        }
        let before = match text.starts_with("]]") {
            true => Some(self.body.text.as_str()),
            false => self.body.text.strip_suffix(']'),
        };
        // The nearest bracket before, so that no text is searched twice.
        let Some(bracket) = before.and_then(|before| before.rfind(['[', ']'])) else {
            return;
        };
        let (opening, words) = self.body.text.split_at(bracket + 1);
        let words = words.strip_suffix(']').unwrap_or(words);
        let is_word = |at: usize| self.is_escaped(self.body.span_of(&(at..at + 1)).range().start);
        let closing = bracket + 1 + words.len();
        let is_meant = || {
            !is_word(bracket)
                && !is_word(bracket - 1)
                && (closing == self.body.text.len() || !is_word(closing))
        };
        if opening.ends_with("[[") && !words.trim().is_empty() && is_meant() {
            let span = self.body.span_of(&(bracket + 1..bracket + 1 + words.len()));
            let message = "a link in double brackets is shown as written";
            let problem = Diagnostic::at(Rule::Wikilink, span, message);
            self.problems
                .push(problem.help("link to a record by its kind and id: `[words](actor:id)`"));
        }
    }

    /// Whether a backslash is before a position in the file.
    fn is_escaped(&self, at: usize) -> bool {
        let before = at
            .checked_sub(self.offset)
            .and_then(|at| self.source.get(..at))
            .unwrap_or_default();
        let backslashes = before.bytes().rev().take_while(|byte| *byte == b'\\');
        backslashes.count() % 2 == 1
    }
}
