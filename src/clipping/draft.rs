//! Turns a clipping into a drafted article. Stated facts become fields, recognised ones become suggestions, and missing ones are
//! listed for the editor.

use self::front_matter::front_matter;
use super::decode::{LARGEST, unread as cannot_be_read};
use super::imported::is_imported;
use super::laid_out::markdown_body;
use super::pieces::{ReadClipping, read_called};
use super::reading::Reading;
use crate::analysis::gazetteer::Gazetteer;
use crate::content::naming::is_device;
use crate::content::shapes::Kind;
use crate::content::write::NewRecord;
use crate::content::{ClippingFile, Content};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::text::keyword::plainest;
use crate::text::sentence::sentences;

/// Drafts an article from a clipping, or from each of its items. If there is none, the diagnostics say why.
pub fn draft(
    clipping: &ClippingFile,
    content: &Content,
    gazetteer: &Gazetteer,
) -> (Vec<NewRecord>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let mut drafts: Vec<NewRecord> = Vec::new();
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

/// A draft without a final id.
pub(super) struct Drafted {
    /// The id that it would have in an empty dossier.
    pub(super) id: String,
    /// The fingerprint of the clipping or item.
    pub(super) sha256: String,
    markdown: String,
    /// What was read.
    pub(super) reading: Reading,
}

impl Drafted {
    /// The draft with a free id.
    pub(super) fn placed(self, id: String) -> NewRecord {
        NewRecord::new(Kind::Article, id, self.markdown)
    }
}

/// Drafts an article from each item in a clipping that has no article yet, or reports why the clipping cannot be read. `name` is
/// the name of the file at its source.
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

/// Whether an article has this id, regardless of case.
pub(super) fn has_article(content: &Content, id: &str) -> bool {
    content
        .articles
        .iter()
        .any(|article| article.id.to_lowercase() == id)
}

/// Writes a reading as Markdown.
struct Writer<'a> {
    clipping: &'a ClippingFile,
    read: &'a ReadClipping,
    reading: &'a Reading,
}

impl Writer<'_> {
    fn draft(&self) -> Result<Drafted, Diagnostic> {
        if let Some(why) = &self.reading.refused {
            let item = self.read.item.as_ref();
            let why = item.map_or_else(|| why.clone(), |item| format!("its item `{item}`: {why}"));
            return Err(cannot_be_read(
                self.clipping,
                &why,
                "remove it from `content/clippings/`; what it says in words can be saved as a `.txt` file",
            ));
        }
        if self.reading.text.trim().is_empty() && !self.reading.is_citation {
            return Err(cannot_be_read(
                self.clipping,
                "it contains no text",
                "add the article's text to it, or remove it from `content/clippings/`",
            ));
        }
        let title = self
            .reading
            .title
            .clone()
            .unwrap_or_else(|| self.placeholder());
        let head = front_matter(self.clipping, self.read, &title);
        let markdown = head.file(Some(&markdown_body(self.reading)));
        if markdown.len() > LARGEST {
            return Err(cannot_be_read(
                self.clipping,
                "as Markdown it is larger than an article may be",
                "split it into several articles",
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

    /// The id: from the headline if it is in Latin letters, or else from the file's name.
    fn slug(&self, title: &str) -> String {
        let stem = camino::Utf8Path::new(&self.clipping.path)
            .file_stem()
            .unwrap_or("");
        // Leading numbers order the clippings and say nothing about the article.
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
}

// Ids.

/// At most five words of ASCII letters and digits, joined by hyphens: short enough to type and long enough to recognise an article.
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

/// Whether most letters in a headline are Latin.
fn is_latin(title: &str) -> bool {
    let plain = plainest(title);
    let letters = plain.chars().filter(|c| c.is_alphabetic()).count();
    let latin = plain.chars().filter(char::is_ascii_alphabetic).count();
    latin * 5 >= letters * 4 && latin > 0
}

/// The id itself, or with the lowest number from 2 that makes it free.
pub(super) fn free_id(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(id) && !is_device(id) {
        return id.to_owned();
    }
    (2_usize..)
        .map(|number| format!("{id}-{number}"))
        .find(|id| !is_taken(id))
        .unwrap_or_else(|| id.to_owned())
}

mod front_matter;
#[cfg(test)]
pub(super) mod tests;
