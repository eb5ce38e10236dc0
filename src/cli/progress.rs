//! How far the work is: a line in the terminal for whoever waits, and how long each stage took.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::terminal;
use crate::workspace::{Reporter, Stage};

/// What a command reports to: it times the stages, shows what is being done, and prints what was written to the content.
pub(super) struct Progress {
    state: Mutex<State>,
    share: Arc<Share>,
    print: fn(&str),
}

struct State {
    /// The stage that runs, and since when.
    current: Option<(Stage, Instant)>,
    done: Vec<(Stage, Duration)>,
    line: Option<StatusLine>,
}

/// How much of a stage is done.
#[derive(Default)]
struct Share {
    done: AtomicUsize,
    /// 0 if that is not known.
    all: AtomicUsize,
}

impl Progress {
    /// Nothing is done yet. What is written to the content is printed with `print`.
    pub(super) fn new(print: fn(&str)) -> Self {
        Self {
            state: Mutex::new(State {
                current: None,
                done: Vec::new(),
                line: None,
            }),
            share: Arc::new(Share::default()),
            print,
        }
    }

    /// The last stage is over: takes the line away.
    pub(super) fn end(&self) {
        let mut state = self.state();
        state.close();
        state.line = None;
    }

    /// How long each stage took, a line each.
    pub(super) fn table(&self) -> String {
        let state = self.state();
        let stages = state.done.iter();
        let mut lines: Vec<String> = stages
            .map(|(stage, took)| row(name(*stage), *took))
            .collect();
        lines.push(row("in all", state.elapsed()));
        lines.join("\n")
    }

    /// How long all stages took together.
    pub(super) fn elapsed(&self) -> Duration {
        self.state().elapsed()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn close(&mut self) {
        if let Some((stage, since)) = self.current.take() {
            self.done.push((stage, since.elapsed()));
        }
    }

    fn elapsed(&self) -> Duration {
        self.done.iter().map(|(_, took)| *took).sum()
    }
}

impl Reporter for Progress {
    fn start(&self, stage: Stage) {
        let mut state = self.state();
        state.close();
        state.current = Some((stage, Instant::now()));
        self.share.done.store(0, Ordering::Relaxed);
        self.share.all.store(0, Ordering::Relaxed);
        match &state.line {
            Some(line) => line.show(doing(stage)),
            None => state.line = Some(StatusLine::new(doing(stage), &self.share)),
        }
    }

    fn advance(&self, all: usize) {
        self.share.all.store(all, Ordering::Relaxed);
        self.share.done.fetch_add(1, Ordering::Relaxed);
    }

    fn wrote_article(&self, path: &str) {
        (self.print)(&format!("converted a clipping to {path}"));
    }

    fn wrote_record(&self, path: &str) {
        (self.print)(&format!("drafted a record in {path}"));
    }
}

/// What a stage is called once it is over.
fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Read => "read",
        Stage::Convert => "converted",
        Stage::Check => "checked",
        Stage::Theme => "theme",
        Stage::Render => "rendered",
        Stage::Links => "links",
        Stage::Publish => "published",
    }
}

/// What is being done in a stage.
fn doing(stage: Stage) -> &'static str {
    match stage {
        Stage::Read => "reading",
        Stage::Convert => "reading clippings",
        Stage::Check => "looking up names and passages",
        Stage::Theme | Stage::Render => "making pages",
        Stage::Links => "following links",
        Stage::Publish => "writing",
    }
}

fn row(name: &str, took: Duration) -> String {
    format!("{name:>10} {:>8.1} ms", took.as_secs_f64() * 1000.0)
}

/// How long a step takes before its progress is shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// How soon what is shown is looked at again.
const SOON: Duration = Duration::from_millis(100);

/// What the program does and how far it is, in one line of a terminal, for everything that takes over a second; nothing
/// elsewhere.
struct StatusLine {
    /// Tells the thread what is being done; gone when nothing more is.
    doing: Option<Sender<&'static str>>,
    thread: Option<JoinHandle<()>>,
}

impl StatusLine {
    fn new(doing: &'static str, share: &Arc<Share>) -> Self {
        if !terminal::shows_progress() {
            return Self {
                doing: None,
                thread: None,
            };
        }
        let (sender, receiver) = channel();
        let share = Arc::clone(share);
        let thread = std::thread::spawn(move || keep_current(doing, &share, &receiver));
        Self {
            doing: Some(sender),
            thread: Some(thread),
        }
    }

    fn show(&self, doing: &'static str) {
        if let Some(sender) = &self.doing {
            let _ = sender.send(doing);
        }
    }
}

impl Drop for StatusLine {
    fn drop(&mut self) {
        self.doing = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Share {
    /// `making pages … 120 of 3322`
    fn line(&self, doing: &str) -> String {
        let done = self.done.load(Ordering::Relaxed);
        match self.all.load(Ordering::Relaxed) {
            0 => format!("{doing} …"),
            all => format!("{doing} … {done} of {all}"),
        }
    }
}

/// Shows the line once patience is at its end, and keeps it true until nobody waits any more.
fn keep_current(mut doing: &'static str, share: &Share, news: &Receiver<&'static str>) {
    let end = Instant::now() + PATIENCE;
    loop {
        match news.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(other) => doing = other,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
    let mut shown = String::new();
    loop {
        let line = share.line(doing);
        if line != shown || !terminal::has_status() {
            terminal::put_status(&line);
            shown = line;
        }
        match news.recv_timeout(SOON) {
            Ok(other) => doing = other,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return terminal::clear_status(),
        }
    }
}
