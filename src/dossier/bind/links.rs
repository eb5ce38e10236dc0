//! Links in prose: each leads to a record, a passage, a heading, a file or an address on the web, or is reported.

use super::resolve::Binder;
use crate::analysis::nearest::{Likeness, Nearest};
use crate::content::body::{Body, LinkTarget, LinkText};
use crate::content::fields::listed;
use crate::content::link_address::address_of;
use crate::content::shapes::Part;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Span, nearest};
use crate::dossier::model::{ArticleId, Link, PassageRef, Prose, RecordId};
use crate::dossier::passages::Passages;
use crate::text::fold::composed;
use crate::text::percent::decoded;
use crate::text::selector::Miss;
use crate::text::words::times;

impl Binder<'_> {
    /// Resolves the links of some prose.
    pub(super) fn prose(&self, body: &Body, problems: &mut Diagnostics) -> Prose {
        let links = body
            .links
            .iter()
            .map(|link| self.link(link, body, problems))
            .collect();
        Prose {
            body: body.clone(),
            links,
        }
    }

    fn link(&self, link: &LinkText, body: &Body, problems: &mut Diagnostics) -> Link {
        match &link.target {
            LinkTarget::Web(url) => Link::Web(url.clone()),
            LinkTarget::Nowhere => Link::Nowhere,
            LinkTarget::Heading(id) => self.heading(id, link, body, problems),
            LinkTarget::File(path) => self.file(path, link, body, problems),
            LinkTarget::Record(reference, words) => {
                let written = Located::new(reference.clone(), link.span);
                let mut unknown = Diagnostics::default();
                let record = self.references.record(&written, &mut unknown);
                let at = || self.address(link, body, &reference.to_string());
                problems.extend(
                    unknown
                        .iter()
                        .cloned()
                        .map(|problem| problem.at_address(at)),
                );
                match (record, words) {
                    (Some(RecordId::Article(article)), Some(words)) => {
                        self.citation(article, words, link, problems)
                    }
                    (Some(record), _) => Link::Record(record),
                    (None, _) => Link::Nowhere,
                }
            }
        }
    }

    fn heading(&self, id: &str, link: &LinkText, body: &Body, problems: &mut Diagnostics) -> Link {
        let written = composed(&decoded(id));
        let headings = body.heading_ids();
        if headings.contains(&written.as_str()) {
            return Link::Heading(written);
        }
        let problem = Diagnostic::at(
            Rule::BrokenLink,
            link.span,
            format!("there is no heading `#{written}` on this page"),
        );
        problems.push(match nearest(&written, headings.iter().copied()) {
            Some(near) => problem
                .respell(
                    format!("did you mean `#{near}`?"),
                    link.span,
                    &format!("#{written}"),
                    format!("#{near}"),
                )
                .at_address(|| self.address(link, body, &format!("#{id}"))),
            None => problem.help(which_headings(&headings)),
        });
        Link::Nowhere
    }

    /// Where a link's address is written, if it can be changed automatically.
    fn address(&self, link: &LinkText, body: &Body, address: &str) -> Option<Span> {
        let source = self.content.sources.get(link.span.file)?;
        address_of(&source.text, 0, link.span, body.span, address)
    }

    fn file(&self, path: &str, link: &LinkText, body: &Body, problems: &mut Diagnostics) -> Link {
        if self.references.has_file(path, self.content) {
            return Link::File(path.to_owned());
        }
        let problem = Diagnostic::at(
            Rule::BrokenLink,
            link.span,
            format!("there is no file `{path}`"),
        );
        let near = nearest(path, self.content.static_files.iter().map(String::as_str));
        problems.push(match near {
            Some(near) => problem
                .respell(format!("did you mean `{near}`?"), link.span, path, near)
                .at_address(|| self.address(link, body, path)),
            None => problem.help("put the file into the dossier's `static/` folder"),
        });
        Link::Nowhere
    }

    fn citation(
        &self,
        article: ArticleId,
        words: &str,
        link: &LinkText,
        problems: &mut Diagnostics,
    ) -> Link {
        let Some(passages) = self.text_of(&article) else {
            return Link::Nowhere;
        };
        match passages.locate_words(words) {
            Ok(passage) => Link::Passage(PassageRef { article, passage }),
            Err(miss) => {
                let near = passages.nearest_words(words);
                problems.push(lost_citation(&article, &miss, near, passages, link));
                Link::Nowhere
            }
        }
    }
}

/// How many headings are listed.
const FEW: usize = 8;

/// What to write instead of a heading that is nowhere near one of the page's.
fn which_headings(ids: &[&str]) -> String {
    let addresses: Vec<String> = ids.iter().map(|id| format!("#{id}")).collect();
    let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
    match addresses.len() {
        0 => "this page has no headings: remove the link".to_owned(),
        1..=FEW => format!("link to one of its headings, {}, or remove the link", listed(&addresses)),
        _ => "the address of a heading is its words in lower case, with hyphens: correct it, or remove the link".to_owned(),
    }
}

fn lost_citation(
    article: &ArticleId,
    miss: &Miss,
    nearest: Option<Nearest>,
    passages: &Passages<'_>,
    link: &LinkText,
) -> Diagnostic {
    match miss {
        Miss::Many { found } => {
            let message = format!(
                "the cited words occur {} in `{article}`",
                times(found.len())
            );
            Diagnostic::at(Rule::SelectorAmbiguous, link.span, message)
                .help("cite more of the sentence")
        }
        _ => {
            let problem = Diagnostic::at(
                Rule::SelectorNotFound,
                link.span,
                format!("the cited words are not in `{article}`"),
            );
            match nearest.filter(|near| near.likeness == Likeness::Same) {
                Some(near) => {
                    let text = passages.text(Part::Text);
                    let words = text.get(near.range).unwrap_or_default();
                    problem.paste("the nearest that are:", format!("  \"{words}\""))
                }
                None => problem.help("copy them from the article's text"),
            }
        }
    }
}
