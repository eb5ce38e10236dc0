//! Waiting for what an author saves.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use notify::Watcher as _;
use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode};

use super::{Error, Log};
use crate::content::folder::slashed;
use crate::workspace::Changes;

/// What a site is made from, and who watches it.
pub(super) struct Watcher {
    arrived: Receiver<Change>,
    root: PathBuf,
    watcher: Box<dyn notify::Watcher + Send>,
}

/// One report from the operating system.
enum Change {
    At(Utf8PathBuf),
    Somewhere,
}

/// The folders that are watched with everything below them.
const FOLDERS: [&str; 3] = ["content", "templates", "static"];
/// The file that is watched as well.
const FILE: &str = "site.yaml";

/// An editor is done when nothing more was saved for this long.
const QUIET: Duration = Duration::from_millis(15);
/// Whoever goes on saving is not waited for longer than this.
const LONGEST: Duration = Duration::from_millis(100);
/// For how long a wrong state may be one that only is between two others.
const A_MOMENT: Duration = Duration::from_millis(120);
/// How often to check for changes if the operating system does not report them.
const POLLING: Duration = Duration::from_millis(500);

impl Watcher {
    /// Begins to watch a dossier.
    pub(super) fn below(root: &Utf8Path, log: &dyn Log) -> Result<Self, Error> {
        let root = root.canonicalize()?;
        let (tell, arrived) = channel();
        let watcher = watch(&root, &tell, log)?;
        Ok(Self {
            arrived,
            root,
            watcher,
        })
    }

    /// Waits for the next change, and for what is saved together with it. `None` when no more can come.
    pub(super) fn next(&mut self) -> Option<Changes> {
        let first = self.arrived.recv().ok()?;
        Some(self.together_with(first))
    }

    /// What is changed within a moment, if anything is.
    pub(super) fn soon(&mut self) -> Option<Changes> {
        let first = self.arrived.recv_timeout(A_MOMENT).ok()?;
        Some(self.together_with(first))
    }

    fn together_with(&mut self, first: Change) -> Changes {
        let mut changed = Changes::default();
        add(&mut changed, first);
        let end = Instant::now() + LONGEST;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.arrived.recv_timeout(QUIET.min(left)) {
                Ok(more) => add(&mut changed, more),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        if changed
            .paths
            .iter()
            .any(|path| FOLDERS.contains(&path.as_str()))
        {
            // A folder that came, or came back, has to be watched again.
            watch_folders(&mut *self.watcher, &self.root);
            changed.perhaps_more = true;
        }
        changed
    }
}

fn add(changed: &mut Changes, change: Change) {
    match change {
        Change::At(path) => drop(changed.paths.insert(path)),
        Change::Somewhere => changed.perhaps_more = true,
    }
}

/// The system's watcher, or, if there is none (the number of watches is limited), one that polls.
fn watch(
    root: &Path,
    tell: &Sender<Change>,
    log: &dyn Log,
) -> Result<Box<dyn notify::Watcher + Send>, Error> {
    match RecommendedWatcher::new(listener(root, tell), Config::default()) {
        Ok(mut watcher) => match watch_all(&mut watcher, root) {
            Ok(()) => return Ok(Box::new(watcher)),
            Err(error) => not_told(&error, log),
        },
        Err(error) => not_told(&error, log),
    }
    let often = Config::default().with_poll_interval(POLLING);
    let mut watcher = PollWatcher::new(listener(root, tell), often)?;
    watch_all(&mut watcher, root)?;
    Ok(Box::new(watcher))
}

fn not_told(error: &notify::Error, log: &dyn Log) {
    log.note(&format!(
        "file watching is unavailable ({error}); polling twice a second instead"
    ));
}

fn watch_all(watcher: &mut dyn notify::Watcher, root: &Path) -> notify::Result<()> {
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.iter().map(|name| root.join(name)) {
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    Ok(())
}

/// Watches the folders that exist now. One that has disappeared in the meantime will be reported.
fn watch_folders(watcher: &mut dyn notify::Watcher, root: &Path) {
    for folder in FOLDERS.iter().map(|name| root.join(name)) {
        let _ = watcher.unwatch(&folder);
        if folder.is_dir() {
            let _ = watcher.watch(&folder, RecursiveMode::Recursive);
        }
    }
}

fn listener(root: &Path, tell: &Sender<Change>) -> impl Fn(notify::Result<Event>) + Send + use<> {
    let (root, tell) = (root.to_owned(), tell.clone());
    move |event| {
        for change in heard(event, &root) {
            // Nobody listens any more when the program ends.
            let _ = tell.send(change);
        }
    }
}

/// What an event means for the dossier. Reading is not a change: it is done at every build.
fn heard(event: notify::Result<Event>, root: &Path) -> Vec<Change> {
    let Ok(event) = event else {
        return vec![Change::Somewhere];
    };
    if event.need_rescan() {
        return vec![Change::Somewhere];
    }
    let is_read = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
    if is_read {
        return Vec::new();
    }
    let within = |path: &PathBuf| {
        let path = Utf8Path::from_path(path.strip_prefix(root).ok()?)?;
        let path = Utf8PathBuf::from(slashed(path));
        concerns(&path).then_some(Change::At(path))
    };
    event.paths.iter().filter_map(within).collect()
}

/// Whether the site depends on what is at this path. Hidden files that editors keep next to a file do not count.
fn concerns(path: &Utf8Path) -> bool {
    let is_hidden = path.components().any(|part| part.as_str().starts_with('.'));
    let first = path.components().next().map(|part| part.as_str());
    let is_part = path == FILE || first.is_some_and(|first| FOLDERS.contains(&first));
    is_part && !is_hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{CreateKind, Flag, ModifyKind};

    fn paths(kind: EventKind, path: &str) -> Vec<String> {
        let event = Event::new(kind).add_path(Path::new("/d").join(path));
        let heard = heard(Ok(event), Path::new("/d"));
        heard
            .iter()
            .map(|change| match change {
                Change::At(path) => path.to_string(),
                Change::Somewhere => "?".to_owned(),
            })
            .collect()
    }

    #[test]
    fn what_a_site_is_made_from_is_heard_of_and_nothing_else() {
        let saved = EventKind::Modify(ModifyKind::Any);
        for path in [
            "site.yaml",
            "content/articles/x.md",
            "templates/base.html",
            "static/x.css",
            "content",
        ] {
            assert_eq!(paths(saved, path), [path]);
        }
        for path in [
            "public/index.html",
            "site.yaml~",
            "content/articles/.x.md.swp",
            ".git/index",
            "target/x",
            "",
        ] {
            assert!(paths(saved, path).is_empty(), "{path}");
        }
    }

    #[test]
    fn a_file_closed_after_writing_has_changed_and_one_that_was_read_has_not() {
        let file = "content/articles/x.md";
        assert!(paths(EventKind::Access(AccessKind::Open(AccessMode::Any)), file).is_empty());
        assert!(paths(EventKind::Access(AccessKind::Close(AccessMode::Read)), file).is_empty());
        assert_eq!(
            paths(
                EventKind::Access(AccessKind::Close(AccessMode::Write)),
                file
            ),
            [file]
        );
        assert_eq!(paths(EventKind::Create(CreateKind::File), file), [file]);
    }

    #[test]
    fn where_events_were_lost_anything_may_have_changed() {
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(matches!(
            heard(Ok(lost), Path::new("/d")).as_slice(),
            [Change::Somewhere]
        ));
    }
}
