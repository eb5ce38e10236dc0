//! Prose as HTML, and the pages that hold nothing else.

use super::head;
use crate::content::body::BlockKind;
use crate::dossier::{Article, Page, Prose, RecordId};
use crate::page::address;
use crate::page::context::{Context, Edition};
use crate::page::html::prose::Drawing;
use crate::page::html::writer::Html;
use crate::page::model::{Frame, MovedPage, NotFoundPage, ProsePage};
use crate::page::routes::Overview;

impl<'a> Context<'a> {
    /// The prose of the page's own record as HTML.
    pub(crate) fn html(&self, prose: &Prose) -> Html {
        Drawing::plain(self.edition(), prose, self.from).whole()
    }

    /// Prose that shares its page with other prose, as HTML. Its ids begin with `scope`, which no other prose there has.
    pub(crate) fn html_in(&self, scope: &[&str], prose: &Prose) -> Html {
        Drawing::plain(self.edition(), prose, self.from)
            .within(scope)
            .whole()
    }

    /// The HTML of an annotation's note, on any page but its article's; empty if there is none.
    pub(crate) fn note(&self, article: &Article, key: &str, note: Option<&Prose>) -> Html {
        note.map(|note| self.html_in(&[article.id.as_str(), key], note))
            .unwrap_or_default()
    }

    /// A profile as HTML: what is in its first paragraph, and the rest.
    pub(crate) fn profile(&self, prose: &Prose) -> (Html, Html) {
        let drawing = Drawing::plain(self.edition(), prose, self.from);
        match prose.body.blocks.split_first() {
            Some((first, rest)) if prose.body.footnotes.is_empty() => match &first.kind {
                BlockKind::Paragraph(lede) => (drawing.inlines(lede), drawing.blocks(rest)),
                _ => (Html::default(), drawing.whole()),
            },
            _ => (Html::default(), drawing.whole()),
        }
    }
}

/// A page of prose.
pub(crate) fn page(edition: Edition<'_>, page: &Page) -> ProsePage {
    let address = address::of(&page.id.clone().into());
    let cx = Context::new(edition, &address);
    let summary = page.summary.clone().unwrap_or_default();
    ProsePage {
        frame: cx.frame(
            &address,
            "pages",
            &page.title,
            if summary.is_empty() {
                &page.title
            } else {
                &summary
            },
        ),
        title: page.title.clone(),
        summary,
        html: cx.html(&page.prose),
    }
}

/// The page at an address that a record had before.
pub(crate) fn moved(edition: Edition<'_>, before: &RecordId, now: &RecordId) -> MovedPage {
    let address = address::of(before);
    let cx = Context::new(edition, &address);
    let messages = edition.messages;
    let name = edition.dossier.name_of(now);
    MovedPage {
        to: cx.link(now.clone()),
        frame: Frame {
            page_canonical: head::canonical(&edition.dossier.site, &address::of(now)),
            ..cx.frame(&address, "none", name, messages.get("moved"))
        },
    }
}

/// The page for addresses that do not exist, with links that begin at `root`, or, if that is not given, at the path of the
/// site's address.
pub(crate) fn not_found(edition: Edition<'_>, root: Option<&str>) -> NotFoundPage {
    let cx = Context::new(edition, Overview::NotFound.address());
    let frame = cx.frame(
        Overview::NotFound.address(),
        "none",
        cx.messages.get("not-found"),
        cx.messages.get("not-found-description"),
    );
    let root = root
        .map(str::to_owned)
        .or_else(|| head::path_of_root(&edition.dossier.site));
    NotFoundPage {
        frame: Frame {
            root: root.unwrap_or(frame.root),
            ..frame
        },
    }
}
