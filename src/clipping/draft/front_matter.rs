//! The front matter of a drafted article, with stated facts as fields and missing ones as comments for the editor.

use crate::clipping::annotated::push_annotations;
use crate::clipping::pieces::ReadClipping;
use crate::clipping::publisher::PublisherRead;
use crate::clipping::reading::{DatelineRead, Reading};
use crate::clipping::unread::{self, has_date, may_name_publisher};
use crate::content::article::PublisherStatus;
use crate::content::shapes::Kind;
use crate::content::tables;
use crate::content::write::{FrontMatter, NewMap, NewValue};
use crate::content::{Choice, ClippingFile};

/// Writes the front matter of an article from what was read in a clipping.
pub(super) fn front_matter(
    clipping: &ClippingFile,
    read: &ReadClipping,
    title: &str,
) -> FrontMatter {
    let mut writer = Writer {
        reading: &read.reading,
        out: FrontMatter::of(Kind::Article),
    };
    writer.headline(title);
    writer.publisher();
    writer.some("byline", read.reading.byline.as_deref());
    writer.dateline();
    writer.date();
    writer.unread();
    writer.some("url", read.reading.url.as_deref());
    writer.archived();
    writer.wire();
    writer.clipping(clipping, read);
    writer.words_about();
    writer.text_kind();
    writer.remarks();
    writer.left_out();
    push_annotations(title, &read.reading, &mut writer.out);
    writer.out
}

struct Writer<'a> {
    reading: &'a Reading,
    out: FrontMatter,
}

impl Writer<'_> {
    fn some(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.out.field(name, value);
        }
    }

    fn headline(&mut self, title: &str) {
        self.out.comment("Drafted from a clipping. Entries with `status: suggested` were detected automatically: to confirm one, delete that field; otherwise correct or delete the entry.");
        let has_own = self.reading.title.is_some();
        if !has_own {
            self.out.comment("The clipping has no headline. This is the beginning of its first sentence: write your own.");
        }
        self.out.field("title", title);
        let by = if has_own { "publisher" } else { "editor" };
        self.out.field("title_by", by);
        self.some("language", self.reading.language.as_deref());
    }

    fn publisher(&mut self) {
        let Some(PublisherRead { name, id, status }) = &self.reading.publisher else {
            let may_be_named =
                may_name_publisher(&self.reading.unread) || !self.reading.left_out.is_empty();
            self.out.comment(match may_be_named {
                true => {
                    "No publisher was recognised. The lines that were not used are listed below."
                }
                false => "The clipping names no publisher.",
            });
            self.out.field("publisher_status", "unknown");
            return;
        };
        if id.is_none() {
            self.out.comment("No record in content/publishers/ has this name. Once there is one, the article belongs to that publisher.");
        }
        if *status == PublisherStatus::Unverified {
            self.out.comment(
                "The clipping prints this name, but a line at its end gives another publisher.",
            );
        }
        match id {
            Some(id) => self.out.field("publisher", id),
            None => self.out.field("publisher_name", name),
        }
        self.out.field("publisher_status", status.as_str());
    }

    fn dateline(&mut self) {
        match &self.reading.dateline {
            Some(DatelineRead { id: Some(id), .. }) => self.out.field("dateline", id),
            Some(DatelineRead { place, .. }) => self.out.comment(&format!(
                "Dateline: {place}. No record in content/places/ has that name."
            )),
            None => {}
        }
    }

    fn date(&mut self) {
        let has_number = |line: &String| line.contains(char::is_numeric);
        match &self.reading.published {
            Some((date, basis)) => {
                self.out.field("published", date);
                self.out.field("published_basis", basis.as_str());
            }
            None if has_date(&self.reading.unread) => {}
            None if self.reading.left_out.iter().any(has_number) => self.out.comment(
                "No date of publication was recognised. The lines that were not used are listed below.",
            ),
            None => self.out.comment("The clipping gives no date of publication."),
        }
    }

    /// Lists what the clipping says about itself that has no field.
    fn unread(&mut self) {
        for sentence in unread::sentences(&self.reading.unread) {
            self.out.comment(&sentence);
        }
    }

    /// The copies in archives, as a field.
    fn archived(&mut self) {
        let copies = self.reading.archived.iter().map(|(url, date)| {
            let copy = NewMap::of(&tables::ARCHIVED).with("url", url);
            NewValue::Map(copy.with_some("date", date.as_deref()))
        });
        let copies: Vec<NewValue> = copies.collect();
        if !copies.is_empty() {
            self.out.value("archived", &NewValue::List(copies));
        }
    }

    fn wire(&mut self) {
        if let Some(wire) = &self.reading.wire {
            self.out
                .comment("The dateline credits this agency: they count as one origin, not two.");
            self.out.field("derived_from", format!("wire: {wire}"));
        }
    }

    fn clipping(&mut self, clipping: &ClippingFile, read: &ReadClipping) {
        let source = NewMap::of(&tables::CLIPPING)
            .with("file", &clipping.path)
            .with_some("item", read.item.as_deref())
            .with("sha256", &read.sha256);
        self.out.map("clipping", &source);
    }

    /// The abstract becomes a summary in the publisher's words. A page's description of itself is left to the editor.
    fn words_about(&mut self) {
        self.some("accessed", self.reading.accessed.as_deref());
        if let Some(summary) = &self.reading.summary {
            self.out.field("summary", summary);
            self.out.field("summary_by", "publisher");
        }
        if let Some(description) = &self.reading.description {
            self.out
                .comment(&format!("It describes itself as: {description}"));
        }
    }

    fn text_kind(&mut self) {
        self.out.comment(match self.reading.text.is_empty() {
            true => "The clipping cites an article and does not contain its text: write a digest below, with `text: digest`.",
            false => "Only an editor knows what kind of text this is: add `text: full`, `text: excerpt` or `text: digest`, with `rights`.",
        });
    }

    fn remarks(&mut self) {
        for remark in &self.reading.remarks {
            self.out.comment(remark);
        }
        if !self.reading.unplaced.is_empty() {
            self.out
                .comment("Information in the clipping that the article has no field for:");
        }
        for words in &self.reading.unplaced {
            self.out.comment(&format!("- {words}"));
        }
    }

    fn left_out(&mut self) {
        if self.reading.kept_all {
            self.out.comment("It was unclear where the text begins and ends, so everything was kept: look for lines that do not belong to it.");
        }
        const SHOWN: usize = 12;
        let left_out = &self.reading.left_out;
        if left_out.is_empty() {
            return;
        }
        self.out
            .comment("Lines of the clipping that were left out:");
        for line in left_out.iter().take(SHOWN) {
            let beginning: String = line.chars().take(80).collect();
            let more = match beginning.len() < line.len() {
                true => " …",
                false => "",
            };
            self.out.comment(&format!("- {beginning}{more}"));
        }
        if left_out.len() > SHOWN {
            let more = left_out.len() - SHOWN;
            self.out.comment(&format!("- and {more} more"));
        }
    }
}
