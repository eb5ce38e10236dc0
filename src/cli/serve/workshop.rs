//! Files → editions. What a change does not touch is not made again.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use camino::Utf8Path;
use rayon::ThreadPool;

use super::super::Failure;
use super::super::terminal::{self, eprint};
use super::edition::{Edition, Problems};
use crate::content::Content;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Sources};
use crate::site::Site;
use crate::workspace::{Changes, Follower, Updated};

/// Makes editions of one dossier.
pub(super) struct Workshop {
    threads: Arc<ThreadPool>,
    /// When the program was started: what was made in another run has another name.
    run: u128,
    /// How many sites were made.
    made: u64,
    /// The last site.
    site: Option<Arc<Site<'static>>>,
    follower: Follower,
    /// What was told last, as words: told again only when it comes again.
    told: BTreeSet<(Severity, String)>,
    was_wrong: bool,
}

/// An edition, and what is said of it in the terminal.
pub(super) struct Made {
    pub(super) edition: Edition,
    diagnostics: Diagnostics,
    content: Option<Content>,
    changed: Changes,
    took: Duration,
}

/// What a try came to: an update, or nothing if nothing is other than it was; or why nothing could be made.
type Tried = Result<Option<Updated>, Failure>;

impl Workshop {
    /// A workshop in which nothing was made yet.
    pub(super) fn new(root: &Utf8Path, threads: Arc<ThreadPool>) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        Self {
            threads,
            run: now.unwrap_or_default().as_nanos(),
            made: 0,
            site: None,
            follower: Follower::new(root),
            told: BTreeSet::new(),
            was_wrong: false,
        }
    }

    /// The first edition.
    pub(super) fn first(&mut self) -> Edition {
        let everything = Changes::everything();
        let start = Instant::now();
        let tried = self.try_again(&everything);
        let made = self.made(tried, everything, start);
        self.report(&made);
        made.edition
    }

    /// The edition after a change; `None` where the files say what they said before.
    pub(super) fn next(&mut self, changed: &Changes) -> Option<Made> {
        let start = Instant::now();
        match self.try_again(changed) {
            Ok(None) => None,
            tried => Some(self.made(tried, changed.clone(), start)),
        }
    }

    /// A fault of the program must not end it while somebody writes: it is told like any other.
    fn try_again(&mut self, changed: &Changes) -> Tried {
        let threads = Arc::clone(&self.threads);
        let tried = catch_unwind(AssertUnwindSafe(|| {
            threads.install(|| self.follower.update(changed, !self.was_wrong))
        }));
        match tried {
            Ok(updated) => Ok(updated?),
            Err(_) => {
                self.follower.forget();
                let words = "the program came to a fault of its own with these files";
                Err(Failure(words.to_owned()))
            }
        }
    }

    fn made(&mut self, tried: Tried, changed: Changes, start: Instant) -> Made {
        let (content, diagnostics, problems) = match tried {
            Ok(None) => (None, Diagnostics::default(), Problems::default()),
            Err(Failure(words)) => (None, Diagnostics::default(), Problems::failure(words)),
            Ok(Some(updated)) => {
                let Updated {
                    content,
                    diagnostics,
                    site,
                } = updated;
                let mut problems = Problems::of(&diagnostics, &content.sources);
                match site {
                    Some(Ok(site)) => {
                        self.made += 1;
                        self.site = Some(Arc::new(site));
                    }
                    Some(Err(error)) => problems.failure = Some(error.to_string()),
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
            terminal::error(failure);
        }
        if let Some(content) = &made.content {
            let news = self.news(&made.diagnostics, &content.sources);
            if !news.is_empty() {
                terminal::show(&news, &content.sources);
            }
        }
        eprint(&made.in_words());
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
