//! From a clipping to a drafted article: what is stated is taken over, what is read is suggested, what is owed is said.

use std::collections::BTreeSet;

use super::annotated::push_annotations;
use super::decode::{LARGEST, unread as cannot_be_read};
use super::imported::is_imported;
use super::laid_out::markdown_body;
use super::markdown::{comment, yaml_text};
use super::pieces::{Read, read_called};
use super::publisher::PublisherRead;
use super::reading::{DatelineRead, Reading};
use super::unread::{self, has_date, may_name_publisher};
use crate::analysis::gazetteer::Gazetteer;
use crate::content::article::PublisherStatus;
use crate::content::naming::is_device;
use crate::content::{Choice, ClippingFile, Content};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::text::keyword::plainest;
use crate::text::sentence::sentences;

/// An article drafted from a clipping, not yet written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The article's id.
    pub id: String,
    /// Where it belongs: `content/articles/<id>.md`.
    pub path: String,
    /// Its file.
    pub markdown: String,
}

/// Drafts an article from a clipping, or from each item of one. Where there is none, the diagnostics say why.
pub fn draft(
    clipping: &ClippingFile,
    content: &Content,
    gazetteer: &Gazetteer,
) -> (Vec<Draft>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut drafts: Vec<Draft> = Vec::new();
    for drafted in drafted(clipping, &clipping.path, content, gazetteer) {
        match drafted {
            Ok(drafted) => {
                let taken = |id: &str| {
                    has_article(content, id) || drafts.iter().any(|draft| draft.id == id)
                };
                let id = free_id(&drafted.id, taken);
                drafts.push(drafted.placed(id));
            }
            Err(problem) => problems.push(problem),
        }
    }
    (drafts, problems)
}

/// A draft that has no place of its own yet.
pub(super) struct Drafted {
    /// The id it would have in an empty dossier.
    pub(super) id: String,
    /// The fingerprint of what it is drafted from.
    pub(super) sha256: String,
    markdown: String,
    /// What was read.
    pub(super) reading: Reading,
}

impl Drafted {
    /// The draft under an id that is free.
    pub(super) fn placed(self, id: String) -> Draft {
        Draft {
            path: format!("content/articles/{id}.md"),
            id,
            markdown: self.markdown,
        }
    }
}

/// Drafts an article from each item of a clipping that no article was made from, or says why it cannot be read; `name` is the name it had where
/// it came from.
pub(super) fn drafted(
    clipping: &ClippingFile,
    name: &str,
    content: &Content,
    gazetteer: &Gazetteer,
) -> Vec<Result<Drafted, Diagnostic>> {
    let read = match read_called(clipping, name, gazetteer) {
        Ok(read) => read,
        Err(problem) => return vec![Err(problem)],
    };
    let waiting = read
        .iter()
        .filter(|read| !is_imported(content, &clipping.path, read.item.as_deref(), &read.sha256));
    waiting
        .map(|read| {
            Writer {
                clipping,
                read,
                reading: &read.reading,
            }
            .draft()
        })
        .collect()
}

/// Whether an article has this id, in capitals or not.
pub(super) fn has_article(content: &Content, id: &str) -> bool {
    content
        .articles
        .iter()
        .any(|article| article.id.to_lowercase() == id)
}

/// A reading on its way to Markdown.
struct Writer<'a> {
    clipping: &'a ClippingFile,
    read: &'a Read,
    reading: &'a Reading,
}

impl Writer<'_> {
    fn draft(&self) -> Result<Drafted, Diagnostic> {
        if let Some(why) = &self.reading.refused {
            let item = self.read.item.as_ref();
            let why = item.map_or_else(
                || why.clone(),
                |item| format!("of its item `{item}`, {why}"),
            );
            return Err(cannot_be_read(
                self.clipping,
                &why,
                "take it out of `content/clippings/`; what it says in words can be saved as a `.txt` file",
            ));
        }
        if self.reading.text.trim().is_empty() && !self.reading.is_citation {
            return Err(cannot_be_read(
                self.clipping,
                "it holds no text",
                "put the article's text into it, or take it out of `content/clippings/`",
            ));
        }
        let title = self
            .reading
            .title
            .clone()
            .unwrap_or_else(|| self.placeholder());
        let markdown = format!(
            "---\n{}---\n\n{}",
            self.front_matter(&title),
            markdown_body(self.reading)
        );
        if markdown.len() > LARGEST {
            return Err(cannot_be_read(
                self.clipping,
                "as Markdown it is larger than an article can be",
                "cut it into articles",
            ));
        }
        Ok(Drafted {
            id: self.slug(&title),
            sha256: self.read.sha256.clone(),
            markdown,
            reading: self.reading.clone(),
        })
    }

    /// A headline made from the first sentence, until an editor writes one.
    fn placeholder(&self) -> String {
        let first: String = self
            .reading
            .text
            .chars()
            .take(2_000)
            .take_while(|c| *c != '\n')
            .collect();
        let sentence = sentences(&first, self.reading.language.as_deref().unwrap_or("en"))
            .into_iter()
            .next()
            .and_then(|range| first.get(range))
            .unwrap_or(&first);
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let kept: String = words
            .iter()
            .take(12)
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
            .chars()
            .take(100)
            .collect();
        let is_whole = kept.len() >= sentence.trim().len();
        let kept = kept.trim_end_matches(['.', ',', ';', ':', ' ']);
        match (kept.contains(char::is_alphanumeric), is_whole) {
            (false, _) => "Without a headline".to_owned(),
            (true, true) => kept.to_owned(),
            (true, false) => format!("{kept} …"),
        }
    }

    /// The address: from the headline if it is in Latin letters, else from the file's name.
    fn slug(&self, title: &str) -> String {
        let stem = camino::Utf8Path::new(&self.clipping.path)
            .file_stem()
            .unwrap_or("");
        // Numbers in front keep clippings in order; they say nothing of the article.
        let from_stem = ascii_slug(stem.trim_start_matches(|c: char| !c.is_alphabetic()));
        let speaks = from_stem
            .split('-')
            .filter(|part| part.len() >= 3 && part.chars().all(char::is_alphabetic))
            .count()
            >= 2;
        let from_title = if is_latin(title) {
            ascii_slug(title)
        } else {
            String::new()
        };
        let order = if self.reading.title.is_none() && speaks {
            [from_stem, from_title]
        } else {
            [from_title, from_stem]
        };
        let slug = order.into_iter().find(|slug| !slug.is_empty());
        slug.unwrap_or_else(|| {
            format!(
                "clipping-{}",
                self.clipping.sha256.get(..8).unwrap_or("unnamed")
            )
        })
    }

    // Front matter

    fn front_matter(&self, title: &str) -> String {
        let mut out = comment(
            "",
            "Drafted from a clipping. What says `status: suggested` was read by a program: confirm it by taking that out, mend it, or delete it.",
        );
        if self.reading.title.is_none() {
            out += &comment(
                "",
                "The clipping has no headline. This one is the beginning of its first sentence: write your own.",
            );
        }
        out += &field("title", title);
        out += &field(
            "title_by",
            if self.reading.title.is_some() {
                "publisher"
            } else {
                "editor"
            },
        );
        if let Some(language) = self.reading.language.as_deref() {
            out += &field("language", language);
        }
        self.push_publisher(&mut out);
        if let Some(byline) = &self.reading.byline {
            out += &field("byline", byline);
        }
        self.push_dateline(&mut out);
        self.push_date(&mut out);
        self.push_unread(&mut out);
        if let Some(url) = self.reading.url.as_ref() {
            out += &field("url", url);
        }
        self.push_archived(&mut out);
        if let Some(wire) = &self.reading.wire {
            out += &comment("", "The dateline credits this agency: one origin, not two.");
            out += &field("derived_from", &format!("wire: {wire}"));
        }
        out += &format!("clipping:\n  file: {}\n", yaml_text(&self.clipping.path));
        if let Some(item) = &self.read.item {
            out += &format!("  item: {}\n", yaml_text(item));
        }
        out += &format!("  sha256: \"{}\"\n", self.read.sha256);
        self.push_words_about(&mut out);
        out += &comment(
            "",
            if self.reading.text.is_empty() {
                "The clipping cites an article and has no text of it: write a digest below, with `text: digest`."
            } else {
                "What the text below is, only an editor knows: `text: full`, `text: excerpt` or `text: digest`, with `rights`."
            },
        );
        self.push_remarks(&mut out);
        self.push_left_out(&mut out);
        push_annotations(title, self.reading, &mut out);
        out
    }

    fn push_publisher(&self, out: &mut String) {
        let Some(PublisherRead { name, id, status }) = &self.reading.publisher else {
            let may_be_named =
                may_name_publisher(&self.reading.unread) || !self.reading.left_out.is_empty();
            let what = match may_be_named {
                true => {
                    "No publisher was recognised. The lines that were not taken are listed below."
                }
                false => "The clipping names no publisher.",
            };
            *out += &comment("", what);
            *out += &field("publisher_status", "unknown");
            return;
        };
        if id.is_none() {
            *out += &comment(
                "",
                "No record in content/publishers/ has this name. Once one has it, the article is from that publisher.",
            );
        }
        if *status == PublisherStatus::Unverified {
            *out += &comment(
                "",
                "The clipping prints this name, and a line at its foot states another publisher.",
            );
        }
        *out += &match id {
            Some(id) => field("publisher", id),
            None => field("publisher_name", name),
        };
        *out += &field("publisher_status", status.as_str());
    }

    fn push_dateline(&self, out: &mut String) {
        match &self.reading.dateline {
            Some(DatelineRead { id: Some(id), .. }) => *out += &field("dateline", id),
            Some(DatelineRead { place, .. }) => {
                *out += &comment(
                    "",
                    &format!("Dateline: {place}. No record in content/places/ has that name."),
                );
            }
            None => {}
        }
    }

    fn push_date(&self, out: &mut String) {
        match &self.reading.published {
            Some((date, basis)) => {
                *out += &format!(
                    "published: \"{date}\"\npublished_basis: {}\n",
                    basis.as_str()
                );
            }
            None if has_date(&self.reading.unread) => {}
            None if self
                .reading
                .left_out
                .iter()
                .any(|line| line.contains(char::is_numeric)) =>
            {
                *out += &comment(
                    "",
                    "No date of publication was recognised. The lines that were not taken are listed below.",
                );
            }
            None => *out += &comment("", "The clipping states no date of publication."),
        }
    }

    /// The copies in archives, as the field has them.
    fn push_archived(&self, out: &mut String) {
        let copies: Vec<String> = self
            .reading
            .archived
            .iter()
            .map(|(url, date)| match date {
                Some(date) => format!("{{url: {}, date: \"{date}\"}}", yaml_text(url)),
                None => format!("{{url: {}}}", yaml_text(url)),
            })
            .collect();
        if !copies.is_empty() {
            *out += &format!("archived: [{}]\n", copies.join(", "));
        }
    }

    /// What the clipping says about itself and no field has.
    fn push_unread(&self, out: &mut String) {
        for sentence in unread::sentences(&self.reading.unread) {
            *out += &comment("", &sentence);
        }
    }

    /// The abstract is a summary in its publisher's words; what a page says of itself is an editor's to use.
    fn push_words_about(&self, out: &mut String) {
        if let Some(accessed) = &self.reading.accessed {
            *out += &format!("accessed: \"{accessed}\"\n");
        }
        if let Some(summary) = &self.reading.summary {
            *out += &(field("summary", summary) + &field("summary_by", "publisher"));
        }
        if let Some(description) = &self.reading.description {
            *out += &comment("", &format!("It says of itself: {description}"));
        }
    }

    fn push_remarks(&self, out: &mut String) {
        for remark in &self.reading.remarks {
            *out += &comment("", remark);
        }
        if !self.reading.unplaced.is_empty() {
            *out += &comment(
                "",
                "What the clipping states, and the article has no place for:",
            );
        }
        for words in &self.reading.unplaced {
            *out += &comment("", &format!("- {words}"));
        }
    }

    fn push_left_out(&self, out: &mut String) {
        if self.reading.kept_all {
            *out += &comment(
                "",
                "Where the text begins and ends could not be told, so everything was kept: look for lines that do not belong to it.",
            );
        }
        let left_out: BTreeSet<&String> = self.reading.left_out.iter().collect();
        if left_out.is_empty() {
            return;
        }
        *out += &comment("", "Lines of the clipping that were left out:");
        for line in self.reading.left_out.iter().take(12) {
            let beginning: String = line.chars().take(80).collect();
            *out += &comment(
                "",
                &format!(
                    "- {beginning}{}",
                    if beginning.len() < line.len() {
                        " …"
                    } else {
                        ""
                    }
                ),
            );
        }
        if self.reading.left_out.len() > 12 {
            *out += &comment(
                "",
                &format!("- and {} more", self.reading.left_out.len() - 12),
            );
        }
    }
}

// Addresses

/// At most five words of ASCII letters and digits, joined by hyphens: enough to know an article by, and to type.
pub fn ascii_slug(words: &str) -> String {
    let mut slug = String::new();
    for c in plainest(words).chars().filter(|c| !matches!(c, '\'' | 'ʔ')) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let short: Vec<&str> = slug
        .split('-')
        .filter(|part| !part.is_empty())
        .take(5)
        .collect();
    let slug: String = short.join("-").chars().take(80).collect();
    slug.trim_end_matches('-').to_owned()
}

/// Whether most letters of a headline are Latin.
fn is_latin(title: &str) -> bool {
    let plain = plainest(title);
    let letters = plain.chars().filter(|c| c.is_alphabetic()).count();
    let latin = plain.chars().filter(char::is_ascii_alphabetic).count();
    latin * 5 >= letters * 4 && latin > 0
}

/// The id itself, or with the first number from 2 that makes it free.
pub(super) fn free_id(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(id) && !is_device(id) {
        return id.to_owned();
    }
    (2_usize..)
        .map(|number| format!("{id}-{number}"))
        .find(|id| !is_taken(id))
        .unwrap_or_else(|| id.to_owned())
}

// Written down

fn field(name: &str, value: &str) -> String {
    format!("{name}: {}\n", yaml_text(value))
}

#[cfg(test)]
pub(super) mod tests;
