//! Files → snapshots. What a change does not touch is not made again.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use camino::Utf8Path;
use rayon::ThreadPool;

use super::Log;
use super::snapshot::{Problems, Snapshot};
use crate::content::Content;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Sources};
use crate::site::Site;
use crate::workspace::{Changes, Follower, Updated};

/// Makes snapshots of one dossier.
pub(super) struct Rebuilder {
    threads: Arc<ThreadPool>,
    /// When the program was started: what was made in another run has another name.
    run: u128,
    /// How many sites were made.
    made: u64,
    /// The last site.
    site: Option<Arc<Site<'static>>>,
    follower: Follower,
    log: Arc<dyn Log>,
    /// What was last reported, as words; it is reported again only if it occurs again.
    told: BTreeSet<(Severity, String)>,
    was_wrong: bool,
}

/// A snapshot, and what the terminal shows about it.
pub(super) struct Rebuilt {
    pub(super) snapshot: Snapshot,
    diagnostics: Diagnostics,
    content: Option<Content>,
    changed: Changes,
    took: Duration,
}

/// What a try came to: an update, or nothing if nothing is other than it was; or why nothing could be made.
type Tried = Result<Option<Updated>, String>;

impl Rebuilder {
    /// A rebuilder that made nothing yet.
    pub(super) fn new(root: &Utf8Path, threads: Arc<ThreadPool>, log: Arc<dyn Log>) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        Self {
            threads,
            run: now.unwrap_or_default().as_nanos(),
            made: 0,
            site: None,
            follower: Follower::new(root),
            log,
            told: BTreeSet::new(),
            was_wrong: false,
        }
    }

    /// The first snapshot.
    pub(super) fn first(&mut self) -> Snapshot {
        let everything = Changes::everything();
        let start = Instant::now();
        let tried = self.try_again(&everything);
        let rebuilt = self.rebuilt(tried, everything, start);
        self.report(&rebuilt);
        rebuilt.snapshot
    }

    /// The snapshot after a change; `None` if the files have the same content as before.
    pub(super) fn next(&mut self, changed: &Changes) -> Option<Rebuilt> {
        let start = Instant::now();
        match self.try_again(changed) {
            Ok(None) => None,
            tried => Some(self.rebuilt(tried, changed.clone(), start)),
        }
    }

    /// A fault of the program must not end it while someone writes: it is reported like any other.
    fn try_again(&mut self, changed: &Changes) -> Tried {
        let threads = Arc::clone(&self.threads);
        let tried = catch_unwind(AssertUnwindSafe(|| {
            threads.install(|| self.follower.update(changed, !self.was_wrong))
        }));
        match tried {
            Ok(updated) => updated.map_err(|error| error.to_string()),
            Err(_) => {
                self.follower.forget();
                let words = "internal error while processing these files; please report it";
                Err(words.to_owned())
            }
        }
    }

    fn rebuilt(&mut self, tried: Tried, changed: Changes, start: Instant) -> Rebuilt {
        let (content, diagnostics, problems) = match tried {
            Ok(None) => (None, Diagnostics::default(), Problems::default()),
            Err(words) => (None, Diagnostics::default(), Problems::failure(words)),
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
        let snapshot = Snapshot {
            site: self.site.clone(),
            name: format!("{:x}-{}", self.run, self.made),
            problems: Arc::new(problems),
        };
        Rebuilt {
            snapshot,
            diagnostics,
            content,
            changed,
            took: start.elapsed(),
        }
    }

    /// What was not reported yet. If something is broken, fewer checks run, and what was reported before still holds.
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

    /// Logs what was made, and what is wrong that was not wrong before.
    pub(super) fn report(&mut self, rebuilt: &Rebuilt) {
        if let Some(failure) = &rebuilt.snapshot.problems.failure {
            self.log.error(failure);
        }
        if let Some(content) = &rebuilt.content {
            let news = self.news(&rebuilt.diagnostics, &content.sources);
            if !news.is_empty() {
                self.log.diagnostics(&news, &content.sources);
            }
        }
        self.log.note(&rebuilt.in_words());
    }
}

/// A diagnostic in words that stay the same when other lines come before it.
fn told(diagnostic: &Diagnostic, sources: &Sources) -> (Severity, String) {
    let file = diagnostic.span.map(|span| sources.path(span.file));
    let words = format!("{file:?} {} {}", diagnostic.rule.id(), diagnostic.message);
    (diagnostic.severity, words)
}

impl Rebuilt {
    /// `content/articles/x.md: shown after 31 ms; 2 warnings`.
    fn in_words(&self) -> String {
        let what = match (self.changed.paths.first(), self.changed.paths.len()) {
            (Some(path), 1) => path.to_string(),
            (Some(path), more) => format!("{path} and {} more", more - 1),
            (None, _) => "the dossier".to_owned(),
        };
        let took = self.took.as_millis();
        let counts = self.snapshot.problems.counts.to_string();
        let counts = if counts.is_empty() {
            counts
        } else {
            format!("; {counts}")
        };
        match (self.snapshot.is_wrong(), self.snapshot.site.is_some()) {
            (false, _) => format!("{what}: updated after {took} ms{counts}"),
            (true, true) => format!("{what}: still showing the last good site{counts}"),
            (true, false) => format!("{what}: nothing to show yet{counts}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use camino::Utf8PathBuf;

    use super::*;

    /// Writes down what it hears.
    #[derive(Default)]
    struct Heard(Mutex<Vec<String>>);

    impl Log for Heard {
        fn serving(&self, _address: &str) {}
        fn annotating(&self, _address: &str) {}
        fn note(&self, _words: &str) {}
        fn error(&self, words: &str) {
            self.0.lock().unwrap().push(words.to_owned());
        }
        fn diagnostics(&self, new: &Diagnostics, _sources: &Sources) {
            let rules = new.iter().map(|one| one.rule.id().to_owned());
            self.0.lock().unwrap().extend(rules);
        }
    }

    impl Heard {
        fn taken(&self) -> Vec<String> {
            std::mem::take(&mut self.0.lock().unwrap())
        }
    }

    #[test]
    fn a_mistake_is_logged_once_and_again_when_it_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let root: Utf8PathBuf = folder.path().to_path_buf().try_into().unwrap();
        std::fs::write(
            root.join("site.yaml"),
            "title: A\ndescription: B\nlanguage: en\n",
        )
        .unwrap();
        std::fs::create_dir_all(root.join("content/actors")).unwrap();
        let page = root.join("content/actors/x.md");
        let write = |front: &str| {
            std::fs::write(&page, format!("---\n{front}\n---\n")).unwrap();
            Changes::default()
        };
        let heard = Arc::new(Heard::default());
        let threads = Arc::new(crate::workspace::threads(1).unwrap());
        let mut rebuilder = Rebuilder::new(&root, threads, Arc::clone(&heard) as Arc<dyn Log>);
        let mut after = |changed: &Changes| {
            let rebuilt = rebuilder.next(changed).unwrap();
            rebuilder.report(&rebuilt);
            (rebuilt.snapshot.is_wrong(), heard.taken())
        };
        let wrong = "nmae: X\nkind: person";
        let found = after(&write(wrong));
        assert!(found.0 && !found.1.is_empty(), "{found:?}");
        assert_eq!(
            after(&write(&format!("# a line more\n{wrong}"))),
            (true, vec![])
        );
        assert!(!after(&write("name: X\nkind: person")).0);
        assert_eq!(after(&write(wrong)), found);
    }
}
