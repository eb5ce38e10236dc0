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
pub(super) mod tests {
    use super::*;
    use crate::content::body::Body;
    use crate::diagnostic::{FileId, Rule};
    use camino::Utf8PathBuf;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A folder of its own for one test.
    pub(crate) fn folder() -> Utf8PathBuf {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "dossier-clipping-{}-{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let root = Utf8PathBuf::from_path_buf(std::env::temp_dir())
            .unwrap()
            .join(name);
        std::fs::create_dir_all(&root).unwrap();
        root
    }

    /// Writes files into a new folder, with a site around them.
    pub(crate) fn written(files: &[(&str, &str)]) -> Utf8PathBuf {
        let root = folder();
        std::fs::write(
            root.join("site.yaml"),
            "title: T\ndescription: D\nlanguage: en\n",
        )
        .unwrap();
        for (path, text) in files {
            std::fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            std::fs::write(root.join(path), text).unwrap();
        }
        root
    }

    /// A dossier of these files, read without a fault.
    pub(crate) fn dossier(files: &[(&str, &str)]) -> Content {
        let root = written(files);
        let (content, problems) = crate::content::read(&root).unwrap();
        std::fs::remove_dir_all(root).unwrap();
        assert_eq!(problems.counts().errors, 0, "{problems:#?}");
        content
    }

    /// An article file with some fields.
    pub(crate) fn article(id: &str, fields: &str) -> (&'static str, &'static str) {
        let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
        (
            leak(format!("content/articles/{id}.md")),
            leak(format!("---\ntitle: T\n{fields}\n---\n\nText.\n")),
        )
    }

    const RECORDS: &[(&str, &str)] = &[
        (
            "content/publishers/coast-daily.md",
            "---\nname: Coast Daily\n---\n",
        ),
        (
            "content/places/coastland.md",
            "---\nname: Coastland\nkind: country\n---\n",
        ),
        (
            "content/places/porto.md",
            "---\nname: Porto\nkind: city\nwithin: coastland\n---\n",
        ),
        (
            "content/actors/coast-gov.md",
            "---\nname: Government of Coastland\nkind: government\n---\n",
        ),
        (
            "content/actors/harbour-ministry.md",
            "---\nname: Coastland's Harbour Ministry\nkind: organization\nnames:\n  - {text: Coastland's harbour ministry, kind: spelling}\n---\n",
        ),
        (
            "content/actors/lena.md",
            "---\nname: Lena Brandt\nkind: person\nnames:\n  - {text: Brandt, match: after-full-name}\n---\n",
        ),
        (
            "content/actors/plf.md",
            "---\nname: Piers-i-Libre Front\nkind: group\nnames:\n  - Piers-e-Libre Front\n  - Coastland Pilots\n  - {text: PLF, kind: acronym}\n---\n",
        ),
        (
            "content/terms/long-pier.md",
            "---\nterm: long pier\ndefinition: A policy.\n---\n",
        ),
    ];

    const WIRE: &str = "PORTO: Coastland’s harbour ministry on Friday answered what Minister Lena Brandt had said of it, warning Porto it would be made to pay for any “delays.”\n\
        A day before, Brandt said “there is no older thing in town than our pier” to a paper that had sent her the plan.\n\
        Porto has denied the charge and said the pier’s state is its own affair. It alleges that the Coastland Pilots or Piers-e-Libre Front (PLF) broke it.\n\
        “It is good for those who lead not to speak of the pier in such a way,” Coastland’s Harbour Ministry wrote on the platform Y.\n\
        “Anyone who breaks a pier will pay for the pier,” it added.\n\
        The ministry repeated that this was its position, and that nothing had been decided in Porto so far.";

    const DUMP: &str = "Minister Threatens to Close Old Pier\n\nMinister Threatens to Close Old Pier\n\nCoast Daily|\n\n\
        The state has grown harsher in its words about the old pier while more ships come to it. Lena Brandt stressed that the pier would be closed.\n\n\
        There is agreement that the 'long pier' plan, which is ten years old, has not worked. The Piers-i-Libre Front (PLF) has said so too.\n\n\
        Harbour deputy Lena Brandt described it as a 'nest of gulls'—all noise—and no 'free lunch' for Coastland.\n\n\
        Know more about this story?\n\nIf you were there, or think that we got it wrong, let us know. Your tips are read by two editors.\n\nMore in Harbours\n";

    fn clipping(path: &str, text: &str) -> ClippingFile {
        ClippingFile {
            path: path.into(),
            bytes: Vec::from(text).into(),
            sha256: crate::disk::fingerprint(text.as_bytes()),
        }
    }

    fn drafted(text: &str) -> (Draft, Diagnostics) {
        let content = dossier(RECORDS);
        let (draft, problems) = draft(
            &clipping("some file, 1.txt", text),
            &content,
            &content.gazetteer(),
        );
        (draft.into_iter().next().unwrap(), problems)
    }

    /// Reads a draft back through the folder's own reader.
    fn read_back(draft: &Draft, original: &str) -> Content {
        let mut files = RECORDS.to_vec();
        files.push((&draft.path, &draft.markdown));
        files.push(("content/clippings/some file, 1.txt", original));
        let root = written(&files);
        let (content, problems) = crate::content::read(&root).unwrap();
        std::fs::remove_dir_all(root).unwrap();
        assert!(problems.is_empty(), "{problems:#?}\n{}", draft.markdown);
        assert!(
            super::super::pending(&content).is_empty()
                && super::super::check(&content)
                    .iter()
                    .all(|owed| owed.rule == Rule::TitleOwed)
        );
        content
    }

    #[test]
    fn a_wire_text_becomes_an_article_that_owes_its_headline() {
        let (draft, problems) = drafted(WIRE);
        assert!(problems.is_empty());
        let content = read_back(&draft, WIRE);
        let owed = super::super::check(&content);
        assert_eq!(
            owed.iter()
                .map(|problem| problem.rule.id())
                .collect::<Vec<_>>(),
            ["title-owed"]
        );
        let article = &content.articles[0].text;
        assert!(
            article
                .title
                .value
                .starts_with("Coastland’s harbour ministry on Friday")
                && article.title.value.ends_with('…')
        );
        assert_eq!(article.dateline.as_ref().unwrap().value, "porto");
        assert!(
            article.published.is_none()
                && article.publisher.is_none()
                && article.text_kind.is_none()
        );
        assert!(
            article
                .body
                .text
                .starts_with("Coastland’s harbour ministry on Friday")
        );
        let expected = WIRE.strip_prefix("PORTO: ").unwrap();
        assert_eq!(article.body.text, expected);
        for line in [
            "exact: Porto, prefix: warning, actor: coast-gov, via: porto",
            "exact: Porto, prefix: plan., actor: coast-gov, via: porto",
            "speaker: lena\n    speaker_role: Minister\n    cue: said\n    type: direct",
            "exact: Anyone who breaks a pier will pay for the pier\n    speaker: harbour-ministry\n    cue: added\n    type: direct\n    certainty: medium",
            "exact: delays\n    speaker: harbour-ministry\n    cue: warning\n    type: fragment",
        ] {
            assert!(draft.markdown.contains(line), "{line}\n{}", draft.markdown);
        }
        // Who and what is named, every build computes: a list written now would be wrong after the next edit.
        assert!(article.actors.is_none() && article.places.is_none());
    }

    #[test]
    fn a_page_dump_becomes_an_article_of_the_publisher_that_it_states() {
        let (draft, problems) = drafted(DUMP);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(
            draft.path,
            "content/articles/minister-threatens-to-close-old.md"
        );
        let content = read_back(&draft, DUMP);
        let article = &content.articles[0].text;
        assert_eq!(article.publisher.as_ref().unwrap().value, "coast-daily");
        assert!(draft.markdown.contains("publisher_status: stated"));
        let (doubtful, _) = drafted(&format!(
            "{DUMP}\n\n© 2024 Hill Gazette. All rights reserved.\n"
        ));
        assert!(doubtful.markdown.contains("publisher_status: unverified"));
        assert_eq!(article.body.leaves.len(), 3);
        assert_eq!(
            draft.markdown.matches("speaker: lena").count(),
            2,
            "{}",
            draft.markdown
        );
        assert!(
            draft
                .markdown
                .contains("{exact: long pier, term: long-pier, by: import, status: suggested}"),
            "{}",
            draft.markdown
        );
    }

    #[test]
    fn nothing_is_invented_and_every_annotation_is_a_suggestion() {
        let (draft, _) = drafted(
            "Harbour talks end\n\nThe talks about the harbour of the town came to an end on Monday, said a person who was there.",
        );
        for field in [
            "publisher:",
            "dateline:",
            "published:",
            "published_basis:",
            "text:",
            "speaker:",
            "rights:",
            "summary:",
        ] {
            assert!(
                !draft
                    .markdown
                    .lines()
                    .any(|line| line.trim_start().starts_with(field)),
                "{field}\n{}",
                draft.markdown
            );
        }
        let (draft, _) = drafted(WIRE);
        let items = draft.markdown.matches("exact: ").count();
        assert!(items > 5);
        assert_eq!(
            (
                draft.markdown.matches("by: import").count(),
                draft.markdown.matches("status: suggested").count()
            ),
            (items, items + 1)
        );
    }

    #[test]
    fn an_unknown_publisher_keeps_its_name_and_an_unknown_place_is_a_comment() {
        let (draft, _) = drafted(
            "Old pier stays\n\nSource: Hill Gazette\n\nHILLTOP, July 24 — The council of the town on the hill has decided that the pier will stay.",
        );
        read_back(
            &draft,
            "Old pier stays\n\nSource: Hill Gazette\n\nHILLTOP, July 24 — The council of the town on the hill has decided that the pier will stay.",
        );
        assert!(
            draft
                .markdown
                .contains("publisher_name: Hill Gazette\npublisher_status: stated\n")
                && draft.markdown.contains("# Dateline: HILLTOP.")
        );
        assert!(
            draft
                .markdown
                .contains("published: \"XXXX-07-24\"\npublished_basis: stated")
        );
        assert!(draft.markdown.ends_with(
            "---\n\nThe council of the town on the hill has decided that the pier will stay.\n"
        ));
    }

    #[test]
    fn addresses_come_from_headlines_or_else_from_file_names() {
        assert_eq!(
            ascii_slug("Pakistan’s Café—Über alles, and more words than eight of them"),
            "pakistans-cafe-uber-alles-and"
        );
        assert_eq!(ascii_slug("--- ---"), "");
        for (name, slug) in [
            ("Đặng Văn Ngữ", "dang-van-ngu"),
            ("ʿAbd al-Raḥmān", "abd-al-rahman"),
            ("ʻAkepa", "akepa"),
            ("Ŋugi ɓala Łódź Þór", "nugi-bala-lodz-thor"),
            ("Æsir Œuvre ﬁne Straße", "aesir-oeuvre-fine-strasse"),
            ("Ho\u{302}\u{300} Chi\u{301} Minh", "ho-chi-minh"),
            ("Qurʼān, O’Brien", "quran-obrien"),
        ] {
            assert_eq!(ascii_slug(name), slug, "{name}");
        }
        let content = dossier(&[article("old-pier-stays", "")]);
        let of = |path: &str, text: &str| {
            draft(&clipping(path, text), &content, &content.gazetteer())
                .0
                .remove(0)
                .id
        };
        let body = "The council of the harbour town decided on Monday that its old pier will stay for ten more years.";
        assert_eq!(
            of("a.txt", &format!("Old pier stays\n\n{body}")),
            "old-pier-stays-2"
        );
        assert_eq!(
            of(
                "b/pier-news.txt",
                &format!("پرانا پل دس سال تک رہے گا\n\n{body}")
            ),
            "pier-news"
        );
        assert_eq!(of("004-old-pier.txt", body), "old-pier");
        assert_eq!(
            of("پل.txt", &format!("پرانا پل رہے گا\n\n{body}")).len(),
            "clipping-12345678".len()
        );
    }

    #[test]
    fn any_words_read_back_as_they_were() {
        let odd = "* not a list, [no](link) & no <b>mark</b> in this line of prose at all, is there?\n\n\
            1. Neither is this a list, nor `code`, nor a ---\\ rule, though it has ten words.\n\n\
            # What a headline: “a: b” # no comment\n\n--- {no: map} [no, list] *no alias* &no anchor !no tag in this sentence here.";
        let (draft, _) = drafted(odd);
        let content = read_back(&draft, odd);
        let words: Vec<&str> = odd.split("\n\n").collect();
        assert!(content.articles[0].text.body.text.contains(words[1]));
    }

    #[test]
    fn any_bytes_give_a_draft_or_a_diagnostic() {
        let content = dossier(RECORDS);
        let gazetteer = content.gazetteer();
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let parts = [
            "“",
            "”",
            "\"",
            "'",
            "’",
            " said ",
            "Lena Brandt",
            "Porto",
            ": ",
            "\n",
            "\n\n",
            "PORTO: ",
            "---",
            "#",
            "*",
            "|",
            ". ",
            "خ",
            "it ",
            "\u{feff}",
            "é",
            "(AFP) — ",
            "July 24, ",
            "© ",
            "{",
            "\\",
            "&amp;",
        ];
        for _ in 0..400 {
            let text: String = (0..random() % 60)
                .map(|_| parts[usize::try_from(random() % 27).unwrap()])
                .collect();
            let mut bytes = text.into_bytes();
            if random() % 4 == 0 && !bytes.is_empty() {
                let at = usize::try_from(random()).unwrap_or(0) % bytes.len();
                bytes[at] = 0xff;
            }
            let file = ClippingFile {
                path: "x.txt".into(),
                sha256: crate::disk::fingerprint(&bytes),
                bytes: bytes.into(),
            };
            let (drafted, problems) = draft(&file, &content, &gazetteer);
            let Some(drafted) = drafted.first() else {
                assert_eq!(problems.counts().warnings, 1);
                continue;
            };
            let mut faults = Diagnostics::default();
            let body = drafted.markdown.split_once("\n---\n").unwrap().1;
            Body::read(FileId::default(), 0, body, &mut faults);
            assert!(faults.is_empty(), "{faults:?}\n{}", drafted.markdown);
            let root = written(&[(&drafted.path, &drafted.markdown)]);
            let (_, faults) = crate::content::read(&root).unwrap();
            std::fs::remove_dir_all(root).unwrap();
            assert!(faults.is_empty(), "{faults:#?}\n{}", drafted.markdown);
        }
    }

    #[test]
    fn long_and_dense_texts_are_read() {
        let content = dossier(RECORDS);
        let gazetteer = content.gazetteer();
        let prose = "“We stay for ever,” Lena Brandt said in Porto, and Porto has denied it. ";
        let lines = |line: &str, times: usize| {
            (0..times)
                .map(|number| format!("{number} {line}\n"))
                .collect::<String>()
        };
        let texts = [
            prose.repeat(2_000_000 / prose.len()),
            lines(prose, 60_000 / prose.len()),
            lines(&"\"a ".repeat(2_000), 5),
            lines(&"‘a ’".repeat(1_000), 5),
            lines(&"said ".repeat(1_000), 5),
            lines(&"Porto ".repeat(1_000), 5),
            lines(&"“Porto ".repeat(800), 5),
            lines(&"He said it. ".repeat(500), 5),
            lines("", 100_000),
            "*".repeat(2_000_000),
            "\n \n".repeat(500_000),
        ];
        for text in texts {
            draft(&clipping("x.txt", &text), &content, &gazetteer);
        }
    }
}
