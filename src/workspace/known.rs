//! A dossier that is annotated for a while: it is read once, and after each change only what the change touches is read and bound again.

use std::fs;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::annotate::{AnnotateError, Planned, Request, Texts, planned};
use super::{Changes, Checked, Error, ReadContent};
use crate::content::{self, CachedRead};
use crate::diagnostic::FileId;
use crate::dossier;
use crate::edit::Changed;

/// A dossier as it is known, with what makes it quick to bind again.
///
/// What is wrong with the theme is not looked for.
pub struct Known {
    root: Utf8PathBuf,
    files: content::ParseCache,
    passages: dossier::BindCache,
    now: Option<Arc<Checked>>,
    /// The files as they would be after what was planned last.
    planned: Option<content::ParseCache>,
}

impl Known {
    /// The dossier in `root`, about which nothing is known yet.
    pub fn new(root: &Utf8Path) -> Self {
        Self {
            root: root.to_owned(),
            files: content::ParseCache::default(),
            passages: dossier::BindCache::default(),
            now: None,
            planned: None,
        }
    }

    /// The dossier as it is. `changes` are what may have been changed on disk since it was asked for last, and `shown` is a file that is
    /// looked at in any case.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn current(
        &mut self,
        changes: &Changes,
        shown: Option<&Utf8Path>,
    ) -> Result<Arc<Checked>, Error> {
        if let Some(now) = &self.now
            && !changes.perhaps_more
            && changes.paths.iter().all(|path| self.is_known(now, path))
            && shown.is_none_or(|path| self.is_known(now, path))
        {
            return Ok(Arc::clone(now));
        }
        let may_have_changed = |path: &Utf8Path| self.now.is_none() || changes.concern(path);
        self.planned = None;
        let read = content::read_cached(&self.root, &mut self.files, may_have_changed)?;
        let now = Arc::new(self.bound(read));
        self.now = Some(Arc::clone(&now));
        Ok(now)
    }

    /// Whether a file is on disk as it is known. A file that is neither there nor known is.
    fn is_known(&self, now: &Checked, path: &Utf8Path) -> bool {
        let known = now.content.sources.get(FileId::of(path));
        match fs::read(self.root.join(path)) {
            Ok(bytes) => known.is_some_and(|file| file.text.as_bytes() == bytes),
            Err(error) => known.is_none() && error.kind() == std::io::ErrorKind::NotFound,
        }
    }

    fn bound(&mut self, read: CachedRead) -> Checked {
        let read = ReadContent {
            content: read.content,
            diagnostics: read.problems,
        };
        read.bound_by(|content| dossier::bind_cached(content, &mut self.passages))
    }

    fn as_if(&mut self, other: &Texts) -> Checked {
        let read = content::read_again_as_if(&mut self.files, other);
        self.bound(read)
    }

    /// What requests would change in the dossier as it was last asked for. Nothing is written.
    ///
    /// # Errors
    /// As for [`super::Workspace::plan`].
    pub fn plan(&mut self, requests: &[Request]) -> Result<Planned, AnnotateError> {
        let before = self.current(&Changes::default(), None)?;
        let files = self.files.clone();
        let plan = planned(&before, requests, |other| Ok(self.as_if(other)));
        // The files are known again as they are.
        self.planned = Some(std::mem::replace(&mut self.files, files));
        plan
    }

    /// These changes were made to the files of the dossier as it was last asked for; `after` is the dossier with them, if it was the last
    /// that was planned.
    pub fn changed(&mut self, changed: &[Changed], after: Option<Checked>) -> Arc<Checked> {
        let after = match (after, self.planned.take()) {
            (Some(after), Some(files)) => {
                self.files = files;
                after
            }
            _ => {
                let files = changed.iter();
                let other = files.map(|file| (file.path.clone(), file.after.clone()));
                self.as_if(&other.collect())
            }
        };
        let after = Arc::new(after);
        self.now = Some(Arc::clone(&after));
        after
    }
}
