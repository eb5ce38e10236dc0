//! A dossier that is followed while someone writes: after each change only what it touches is made again.

use std::borrow::Cow;
use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Checked, Error, ReadContent};
use crate::content::site::BundledTheme;
use crate::content::{self, Content};
use crate::diagnostic::Diagnostics;
use crate::dossier;
use crate::site::theme::Theme;
use crate::site::{self, Site};

/// What was changed in a dossier's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Paths from the dossier's folder; a folder stands for everything in it.
    pub paths: BTreeSet<Utf8PathBuf>,
    /// Whether more than these may have changed.
    pub perhaps_more: bool,
}

impl Changes {
    /// Anything may have changed.
    pub fn everything() -> Self {
        Self {
            paths: BTreeSet::new(),
            perhaps_more: true,
        }
    }

    /// Whether what is at a path may be other than it was.
    pub(super) fn concern(&self, path: &Utf8Path) -> bool {
        self.perhaps_more || self.paths.iter().any(|changed| path.starts_with(changed))
    }

    /// Whether the theme may look otherwise now.
    pub(super) fn concern_theme(&self) -> bool {
        let in_theme =
            |path: &Utf8PathBuf| path.starts_with("templates") || path.starts_with("static");
        self.perhaps_more || self.paths.iter().any(in_theme)
    }
}

/// Goes through the sequence again after each change, and remembers what it found the last time.
pub struct Follower {
    root: Utf8PathBuf,
    theme: Option<(String, Theme)>,
    files: content::ParseCache,
    passages: dossier::BindCache,
}

/// A dossier after a change.
pub struct Updated {
    /// As written.
    pub content: Content,
    /// Everything that is wrong, as in [`Checked`].
    pub diagnostics: Diagnostics,
    /// The site, or why the theme cannot show it; none while there are errors.
    pub site: Option<Result<Site<'static>, Error>>,
}

impl Follower {
    /// Follows the dossier in `root`, about which nothing is known yet.
    pub fn new(root: &Utf8Path) -> Self {
        Self {
            root: root.to_owned(),
            theme: None,
            files: content::ParseCache::default(),
            passages: dossier::BindCache::default(),
        }
    }

    /// Forgets everything, so that the next update makes all of it.
    pub fn forget(&mut self) {
        *self = Self::new(&self.root);
    }

    /// The current dossier; `None` if nothing has changed. `was_sound` says whether the last update produced a site: if not,
    /// everything is checked again.
    ///
    /// # Errors
    /// The folder or a file of words cannot be read.
    pub fn update(&mut self, changes: &Changes, was_sound: bool) -> Result<Option<Updated>, Error> {
        if changes.concern_theme() {
            self.theme = None;
        }
        let again =
            content::read_cached(&self.root, &mut self.files, |path| changes.concern(path))?;
        if again.is_same && self.theme.is_some() && was_sound {
            return Ok(None);
        }
        let read = ReadContent {
            content: again.content,
            diagnostics: again.problems,
        };
        let mut read = read.with_clippings(super::CONVERTED_BY_BUILD);
        read.diagnostics
            .append(site::check(&self.root, &read.content)?);
        let passages = &mut self.passages;
        let Checked {
            content,
            dossier,
            diagnostics,
        } = read.bound_by(|content| dossier::bind_cached(content, passages));
        let is_sound = diagnostics.counts().errors == 0;
        let site = is_sound.then(|| {
            let theme = self.theme(dossier.site.theme, &dossier.site.language)?;
            Ok(Site::new(Cow::Owned(dossier), theme)?)
        });
        Ok(Some(Updated {
            content,
            diagnostics,
            site,
        }))
    }

    /// The theme as it is now, in a language: read once for all updates that do not change it.
    fn theme(&mut self, bundled: BundledTheme, language: &str) -> Result<Theme, Error> {
        if let Some((tag, theme)) = &self.theme
            && tag == language
            && theme.bundled() == bundled
        {
            return Ok(theme.clone());
        }
        let theme = Theme::load(&self.root, bundled, language)?;
        self.theme = Some((language.to_owned(), theme.clone()));
        Ok(theme)
    }
}
