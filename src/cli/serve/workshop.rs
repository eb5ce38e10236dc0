//! Files → editions. What a change does not touch is not made again.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::ThreadPool;

use super::super::Failure;
use super::super::build::{checked, with_clippings};
use super::super::terminal::{self, note};
use super::changes::Changed;
use super::edition::{Edition, Problems};
use crate::content::site::BundledTheme;
use crate::content::{self, Content};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Sources};
use crate::dossier;

use crate::site::theme::Theme;
use crate::site::{self, Site};

/// Makes editions of one dossier.
pub(super) struct Workshop {
    root: Utf8PathBuf,
    threads: Arc<ThreadPool>,
    /// When the program was started: what was made in another run has another name.
    run: u128,
    /// How many sites were made.
    made: u64,
    /// The last site.
    site: Option<Arc<Site<'static>>>,
    theme: Option<(String, Theme)>,
    files: content::Memory,
    passages: dossier::Memory,
    /// What was told last, as words: told again only when it comes again.
    told: BTreeSet<(Severity, String)>,
    was_wrong: bool,
}

/// An edition, and what is said of it in the terminal.
pub(super) struct Made {
    pub(super) edition: Edition,
    diagnostics: Diagnostics,
    content: Option<Content>,
    changed: Changed,
    took: Duration,
}

/// What a try came to.
enum Tried {
    /// Nothing is other than it was.
    Same,
    /// The files were read; the site could be made or not.
    Read(Box<Read>),
    /// They could not even be read.
    Failed(Failure),
}

struct Read {
    content: Content,
    diagnostics: Diagnostics,
    site: Option<Result<Site<'static>, Failure>>,
}

impl Workshop {
    /// A workshop in which nothing was made yet.
    pub(super) fn new(root: &Utf8Path, threads: Arc<ThreadPool>) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        Self {
            root: root.to_owned(),
            threads,
            run: now.unwrap_or_default().as_nanos(),
            made: 0,
            site: None,
            theme: None,
            files: content::Memory::default(),
            passages: dossier::Memory::default(),
            told: BTreeSet::new(),
            was_wrong: false,
        }
    }

    /// The first edition.
    pub(super) fn first(&mut self) -> Edition {
        let everything = Changed {
            perhaps_more: true,
            ..Changed::default()
        };
        let start = Instant::now();
        let tried = self.try_again(&everything);
        let made = self.made(tried, everything, start);
        self.report(&made);
        made.edition
    }

    /// The edition after a change; `None` where the files say what they said before.
    pub(super) fn next(&mut self, changed: &Changed) -> Option<Made> {
        let start = Instant::now();
        match self.try_again(changed) {
            Tried::Same => None,
            tried => Some(self.made(tried, changed.clone(), start)),
        }
    }

    /// A fault of the program must not end it while somebody writes: it is told like any other.
    fn try_again(&mut self, changed: &Changed) -> Tried {
        let threads = Arc::clone(&self.threads);
        let tried = catch_unwind(AssertUnwindSafe(|| {
            threads.install(|| self.remake(changed))
        }));
        tried.unwrap_or_else(|_| {
            self.files = content::Memory::default();
            self.passages = dossier::Memory::default();
            self.theme = None;
            let words = "the program came to a fault of its own with these files";
            Tried::Failed(Failure(words.to_owned()))
        })
    }

    fn remake(&mut self, changed: &Changed) -> Tried {
        match self.read(changed) {
            Ok(tried) => tried,
            Err(failure) => Tried::Failed(failure),
        }
    }

    fn read(&mut self, changed: &Changed) -> Result<Tried, Failure> {
        if changed.concerns_theme() {
            self.theme = None;
        }
        let read = content::read_again(&self.root, &mut self.files, |path| changed.concerns(path))?;
        if read.is_same && self.theme.is_some() && !self.was_wrong {
            return Ok(Tried::Same);
        }
        let content = read.content;
        let mut problems = with_clippings(&content, read.problems);
        problems.append(site::check(&self.root, &content)?);
        let (dossier, unresolved) = dossier::bind_again(&content, &mut self.passages);
        problems.append(unresolved);
        let diagnostics = checked(&dossier, &content, problems);
        let is_sound = diagnostics.counts().errors == 0;
        let site = is_sound.then(|| {
            let theme = self.theme(dossier.site.theme, &dossier.site.language)?;
            Ok(Site::new(Cow::Owned(dossier), theme)?)
        });
        Ok(Tried::Read(Box::new(Read {
            content,
            diagnostics,
            site,
        })))
    }

    /// The theme as it is now, in a language: read once for all editions that it does not change in.
    fn theme(&mut self, bundled: BundledTheme, language: &str) -> Result<Theme, Failure> {
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

    fn made(&mut self, tried: Tried, changed: Changed, start: Instant) -> Made {
        let (content, diagnostics, problems) = match tried {
            Tried::Same => (None, Diagnostics::default(), Problems::default()),
            Tried::Failed(Failure(words)) => {
                (None, Diagnostics::default(), Problems::failure(words))
            }
            Tried::Read(read) => {
                let Read {
                    content,
                    diagnostics,
                    site,
                } = *read;
                let mut problems = Problems::of(&diagnostics, &content.sources);
                match site {
                    Some(Ok(site)) => {
                        self.made += 1;
                        self.site = Some(Arc::new(site));
                    }
                    Some(Err(Failure(words))) => problems.failure = Some(words),
                    None => {}
                }
                (Some(content), diagnostics, problems)
            }
        };
        self.was_wrong = problems.are_errors();
        let edition = Edition {
            site: self.site.clone(),
            name: format!("{:x}-{}", self.run, self.made),
            problems: Arc::new(problems),
        };
        Made {
            edition,
            diagnostics,
            content,
            changed,
            took: start.elapsed(),
        }
    }

    /// What was not told yet. Where something is broken less is looked for, and what was told before still holds.
    fn news(&mut self, diagnostics: &Diagnostics, sources: &Sources) -> Diagnostics {
        let all = || diagnostics.iter().map(|one| told(one, sources));
        let mut news = Diagnostics::default();
        let is_new = |one: &&Diagnostic| !self.told.contains(&told(one, sources));
        news.extend(diagnostics.iter().filter(is_new).cloned());
        let is_broken = diagnostics.counts().errors > 0;
        self.told
            .retain(|(severity, _)| is_broken && *severity != Severity::Error);
        self.told.extend(all());
        news
    }

    /// Says in the terminal what was made, and what is wrong that was not wrong before.
    pub(super) fn report(&mut self, made: &Made) {
        if let Some(failure) = &made.edition.problems.failure {
            terminal::complain(failure);
        }
        if let Some(content) = &made.content {
            let news = self.news(&made.diagnostics, &content.sources);
            if !news.is_empty() {
                terminal::show(&news, &content.sources);
            }
        }
        note(&made.in_words());
    }
}

/// A diagnostic in words that stay the same when other lines come before it.
fn told(diagnostic: &Diagnostic, sources: &Sources) -> (Severity, String) {
    let file = diagnostic.span.map(|span| sources.path(span.file));
    let words = format!("{file:?} {} {}", diagnostic.rule.id(), diagnostic.message);
    (diagnostic.severity, words)
}

impl Made {
    /// `content/articles/x.md: shown after 31 ms; 2 warnings`.
    fn in_words(&self) -> String {
        let what = match (self.changed.paths.first(), self.changed.paths.len()) {
            (Some(path), 1) => path.to_string(),
            (Some(path), more) => format!("{path} and {} more", more - 1),
            (None, _) => "the dossier".to_owned(),
        };
        let took = self.took.as_millis();
        let counts = terminal::summary(self.edition.problems.counts);
        let counts = if counts.is_empty() {
            counts
        } else {
            format!("; {counts}")
        };
        match (self.edition.is_wrong(), self.edition.site.is_some()) {
            (false, _) => format!("{what}: shown after {took} ms{counts}"),
            (true, true) => format!("{what}: the last good site stays{counts}"),
            (true, false) => format!("{what}: there is nothing to show yet{counts}"),
        }
    }
}
