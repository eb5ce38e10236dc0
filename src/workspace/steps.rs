//! The steps from a folder to a site.

use std::borrow::Cow;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::error::Error;
use super::reporter::{Reporter, Silent, Stage};
use crate::clipping;
use crate::content::{self, Content, FolderError};
use crate::diagnostic::{Allowance, Diagnostic, Diagnostics, Rule};
use crate::dossier::{self, Dossier};
use crate::edit::{self, Changed, Move};
use crate::site::publish::{self, File, Published};
use crate::site::theme::Theme;
use crate::site::{self, Site};

/// How much stack a thread has that goes through the steps, in bytes. Deeply nested content is read by recursion, and worker
/// threads get little unless they are given more.
pub const STACK: usize = 8 << 20;

/// What converts a clipping that a command leaves as it is.
pub const CONVERTED_BY_BUILD: &str = "`dossier build` converts it";

/// Threads for the steps: `count` of them, or as many as there are processors if it is 0.
///
/// # Errors
/// The system gives no more threads.
pub fn threads(count: usize) -> Result<ThreadPool, Error> {
    Ok(ThreadPoolBuilder::new()
        .num_threads(count)
        .stack_size(STACK)
        .build()?)
}

/// A dossier's folder, and who hears how far the work is.
pub struct Workspace<'r> {
    pub(super) root: &'r Utf8Path,
    pub(super) reporter: &'r dyn Reporter,
}

/// The content of a folder as written, and what is wrong with it so far.
pub struct ReadContent {
    /// What the files say.
    pub content: Content,
    /// What is wrong, in no order.
    pub diagnostics: Diagnostics,
}

/// The content with the dossier that it means, and everything that is wrong.
pub struct Checked {
    /// As written.
    pub content: Content,
    /// As meant.
    pub dossier: Dossier,
    /// What is wrong: sorted, without what is allowed, and with the severities that `site.yaml` chooses.
    pub diagnostics: Diagnostics,
}

impl<'r> Workspace<'r> {
    /// The dossier in a folder. Nothing is read yet, and nothing is reported.
    ///
    /// # Errors
    /// The folder has no `site.yaml`.
    pub fn open(root: &'r Utf8Path) -> Result<Self, Error> {
        if !root.join("site.yaml").is_file() {
            return Err(FolderError::without_site(root).into());
        }
        Ok(Self {
            root,
            reporter: &Silent,
        })
    }

    /// The same, reporting how far it is.
    #[must_use]
    pub fn reporting_to(self, reporter: &'r dyn Reporter) -> Self {
        Self { reporter, ..self }
    }

    /// Reads the folder as it is.
    ///
    /// # Errors
    /// There is no dossier, or the disk refuses.
    pub fn read(&self) -> Result<ReadContent, Error> {
        self.reporter.start(Stage::Read);
        let (content, diagnostics) = content::read(self.root)?;
        Ok(ReadContent {
            content,
            diagnostics,
        })
    }

    /// Binds and checks what was read, with the dossier's own words and static files.
    ///
    /// # Errors
    /// A file of words cannot be read.
    pub fn check(&self, mut read: ReadContent) -> Result<Checked, Error> {
        self.reporter.start(Stage::Check);
        let own = site::check(self.root, &read.content)?;
        read.diagnostics.append(own);
        Ok(read.bind())
    }

    /// Makes changes to files, and to the name of one: all of them, or none.
    ///
    /// # Errors
    /// A file was changed by someone else since it was read, a name is taken, or the disk refuses.
    pub fn apply(&self, files: &[Changed], moved: Option<Move<'_>>) -> Result<(), Error> {
        Ok(edit::apply(self.root, files, moved)?)
    }

    /// Every file of a dossier's site.
    ///
    /// # Errors
    /// The theme cannot be read, or a template is wrong.
    pub fn render(&self, dossier: &Dossier) -> Result<Vec<File>, Error> {
        self.reporter.start(Stage::Theme);
        let theme = Theme::load(self.root, dossier.site.theme, &dossier.site.language)?;
        self.reporter.start(Stage::Render);
        let site = Site::new(Cow::Borrowed(dossier), theme)?;
        Ok(site.files(|all| self.reporter.advance(all))?)
    }

    /// Makes these files the site in an output folder, which must not cover what the dossier is made from.
    ///
    /// # Errors
    /// What [`publish`](fn@publish::publish) refuses.
    pub fn publish(&self, output: &Utf8Path, files: Vec<File>) -> Result<Published, Error> {
        self.reporter.start(Stage::Publish);
        let protected: Vec<Utf8PathBuf> = site::MADE_FROM
            .iter()
            .map(|path| self.root.join(path))
            .collect();
        let protected: Vec<&Utf8Path> = protected.iter().map(Utf8PathBuf::as_path).collect();
        Ok(publish::publish(output, &protected, files)?)
    }
}

impl ReadContent {
    /// Adds what is wrong with clippings; `advice` says what converts one that has no article yet.
    #[must_use]
    pub fn with_clippings(mut self, advice: &str) -> Self {
        self.diagnostics.append(clipping::check(&self.content));
        let waiting = clipping::pending(&self.content);
        let problems = waiting.iter().map(|file| {
            clipping::why_unread(file).unwrap_or_else(|| {
                let message = format!("the clipping `{}` has no article", file.path);
                Diagnostic::nowhere(Rule::ClippingNotConverted, message).help(advice)
            })
        });
        self.diagnostics.extend(problems.collect::<Vec<_>>());
        self
    }

    /// The dossier that the content means, with everything that is wrong.
    pub fn bind(self) -> Checked {
        self.bound_by(dossier::bind)
    }

    pub(super) fn bound_by(self, bind: impl FnOnce(&Content) -> (Dossier, Diagnostics)) -> Checked {
        let Self {
            content,
            mut diagnostics,
        } = self;
        let (dossier, unresolved) = bind(&content);
        diagnostics.append(unresolved);
        let diagnostics = settled(diagnostics, &dossier, &content);
        Checked {
            content,
            dossier,
            diagnostics,
        }
    }
}

/// All diagnostics: if nothing is broken, also what only looks wrong; in order, and as grave as `site.yaml` has it.
fn settled(mut diagnostics: Diagnostics, dossier: &Dossier, content: &Content) -> Diagnostics {
    if diagnostics.counts().errors == 0 {
        diagnostics.append(dossier::rules::check(dossier, content));
    }
    let allowances = content.allowances();
    let unused = diagnostics.allow(&allowances);
    // Rules are not checked while something is broken, and a record with a `todo` is not checked for what it lacks.
    if diagnostics.counts().errors == 0 {
        let todos = content.todos();
        let is_due = |one: &&&Allowance| !todos.contains_key(&one.at.file);
        let unused: Vec<&Allowance> = unused.iter().filter(is_due).copied().collect();
        diagnostics.report_unused(&unused);
    }
    diagnostics.apply_levels(&content.site.levels);
    diagnostics.sorted()
}
