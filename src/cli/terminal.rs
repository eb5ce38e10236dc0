//! Speaking to the terminal: colours only where they are wanted, and a closed pipe is no error.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::diagnostic::{
    Colour, Counts, Diagnostic, Diagnostics, Severity, Sources, printable, to_github, to_json,
    to_sarif, to_terminal,
};

use super::Format;

/// How much is said of what goes well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// Nothing.
    Quiet,
    /// What was done.
    Plain,
    /// And how.
    Verbose,
}

/// Like the choice of colours, one for the whole run.
static MANNER: OnceLock<Manner> = OnceLock::new();

/// Chooses how much is said; the first choice holds.
pub(super) fn speak(manner: Manner) {
    let _ = MANNER.set(manner);
}

fn manner() -> Manner {
    MANNER.get().copied().unwrap_or(Manner::Plain)
}

/// Whether more is to be said than usual.
pub(super) fn is_verbose() -> bool {
    manner() == Manner::Verbose
}

/// Says what was done, unless nobody wants to hear.
pub(super) fn mention(words: &str) {
    if manner() != Manner::Quiet {
        say(words);
    }
}

/// Prints to standard output. Characters that would command the terminal are left out: some of the words are a dossier's.
pub(super) fn say(words: &str) {
    write_to(&mut io::stdout(), &printable(words));
}

/// Prints data for another program to standard output, as it is.
pub(super) fn say_data(data: &str) {
    write_to(&mut io::stdout(), data);
}

/// Prints a question to standard error, and leaves the line open for the answer.
pub(super) fn ask(words: &str) {
    let plain = printable(words);
    let mut stream = io::stderr().lock();
    let _ = stream
        .write_all(plain.as_bytes())
        .and_then(|()| stream.flush());
}

/// Prints bytes to standard output as they are.
pub(super) fn say_bytes(bytes: &[u8]) {
    let mut stream = io::stdout().lock();
    let _ = stream.write_all(bytes).and_then(|()| stream.flush());
}

/// Prints to standard error, where it does not mix with what other programs read.
pub(super) fn note(words: &str) {
    tell(&printable(words));
}

fn tell(words: &str) {
    write_to(&mut io::stderr(), words);
}

/// A reader who went away (`dossier … | head`) is no reason to fail.
fn write_to(stream: &mut impl Write, words: &str) {
    let mut line = line();
    take_away(&mut line);
    let _ = writeln!(stream, "{words}").and_then(|()| stream.flush());
}

/// Whether a line stands in the terminal that says what the program is at. Whoever writes holds this, so that nothing is written
/// behind that line, nor the line behind anything.
static LINE: Mutex<bool> = Mutex::new(false);

fn line() -> MutexGuard<'static, bool> {
    LINE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn take_away(is_shown: &mut bool) {
    if std::mem::take(is_shown) {
        let mut stream = io::stderr();
        let _ = stream.write_all(b"\r\x1b[K").and_then(|()| stream.flush());
    }
}

/// After how long somebody who waits is told what for.
const PATIENCE: Duration = Duration::from_secs(1);

/// How soon what is shown is looked at again.
const SOON: Duration = Duration::from_millis(100);

/// What the program is at and how far it is, in one line of a terminal, for whatever takes over a second; nothing elsewhere.
pub(super) struct Waiting {
    tell: Option<Sender<&'static str>>,
    share: Arc<Share>,
    shower: Option<JoinHandle<()>>,
}

/// How much of something is done.
#[derive(Default)]
struct Share {
    done: AtomicUsize,
    /// 0 where that is not known.
    all: AtomicUsize,
}

impl Waiting {
    /// Begins to wait for this.
    pub(super) fn begin(doing: &'static str) -> Self {
        let share = Arc::new(Share::default());
        if manner() == Manner::Quiet || !takes_commands() {
            return Self {
                tell: None,
                share,
                shower: None,
            };
        }
        let (tell, told) = channel();
        let shown = Arc::clone(&share);
        let shower = std::thread::spawn(move || wait(doing, &shown, &told));
        Self {
            tell: Some(tell),
            share,
            shower: Some(shower),
        }
    }

    /// Waits for something else from now on.
    pub(super) fn go_on(&self, doing: &'static str) {
        self.share.done.store(0, Ordering::Relaxed);
        self.share.all.store(0, Ordering::Relaxed);
        if let Some(tell) = &self.tell {
            let _ = tell.send(doing);
        }
    }

    /// Nothing is waited for any more.
    pub(super) fn end(&mut self) {
        self.tell = None;
        if let Some(shower) = self.shower.take() {
            let _ = shower.join();
        }
    }

    /// One more of so many is done.
    pub(super) fn one_of(&self, all: usize) {
        self.share.all.store(all, Ordering::Relaxed);
        self.share.done.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.end();
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
fn wait(mut doing: &'static str, share: &Share, told: &Receiver<&'static str>) {
    let end = Instant::now() + PATIENCE;
    loop {
        match told.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(other) => doing = other,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
    let mut shown = String::new();
    loop {
        let line = share.line(doing);
        if line != shown || !*self::line() {
            put_line(&line);
            shown = line;
        }
        match told.recv_timeout(SOON) {
            Ok(other) => doing = other,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return take_away(&mut self::line()),
        }
    }
}

fn put_line(words: &str) {
    let mut is_shown = line();
    *is_shown = true;
    let mut stream = io::stderr();
    let words = format!("\r\x1b[K{words}");
    let _ = stream
        .write_all(words.as_bytes())
        .and_then(|()| stream.flush());
}

/// Says why the program could not run.
pub(super) fn complain(words: &str) {
    // Templates' errors come with the word already.
    let words = words.strip_prefix("error: ").unwrap_or(words);
    tell(&format!("error: {}", printable(words)));
}

/// Prints diagnostics in the form asked for; of those for people only errors, where little is to be said.
pub(super) fn report(diagnostics: &Diagnostics, sources: &Sources, format: Format) {
    if manner() == Manner::Quiet && format == Format::Text {
        let mut errors = Diagnostics::default();
        let grave = |one: &&Diagnostic| one.severity == Severity::Error;
        errors.extend(diagnostics.iter().filter(grave).cloned());
        report_all(&errors, sources, format);
    } else {
        report_all(diagnostics, sources, format);
    }
}

fn report_all(diagnostics: &Diagnostics, sources: &Sources, format: Format) {
    // Every test that runs the program asks this of every rule.
    debug_assert!(
        diagnostics.iter().all(|one| !one.help.is_empty()),
        "a diagnostic does not say what to do: {diagnostics:?}"
    );
    match format {
        Format::Json => {
            let json =
                serde_json::to_string_pretty(&to_json(diagnostics, sources)).unwrap_or_default();
            say_data(&json);
        }
        Format::Sarif => {
            let sarif =
                serde_json::to_string_pretty(&to_sarif(diagnostics, sources)).unwrap_or_default();
            say_data(&sarif);
        }
        Format::Github if !diagnostics.is_empty() => say(&to_github(diagnostics, sources)),
        Format::Text if !diagnostics.is_empty() => {
            show(diagnostics, sources);
            tell(&format!("\n{}", summary(diagnostics.counts())));
        }
        Format::Text | Format::Github => {}
    }
}

/// Shows people diagnostics, each with its place.
pub(super) fn show(diagnostics: &Diagnostics, sources: &Sources) {
    tell(to_terminal(diagnostics, sources, colour()).trim_end());
}

/// Whether standard error is a terminal that can be told to colour and clear its lines. A console of Windows has to be asked for
/// that first; terminals that came there from elsewhere say what they are in `TERM`.
fn takes_commands() -> bool {
    static UNDERSTANDS: OnceLock<bool> = OnceLock::new();
    let ask = || {
        anstyle_query::windows::enable_ansi_colors().unwrap_or(true)
            || std::env::var_os("TERM").is_some()
    };
    io::stderr().is_terminal() && *UNDERSTANDS.get_or_init(ask)
}

fn colour() -> Colour {
    let wanted =
        takes_commands() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if wanted {
        Colour::Always
    } else {
        Colour::Never
    }
}

/// "2 errors, 1 warning".
pub(super) fn summary(counts: Counts) -> String {
    let of = |count: usize, one: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        more => Some(format!("{more} {one}s")),
    };
    let parts = [
        of(counts.errors, "error"),
        of(counts.warnings, "warning"),
        of(counts.hints, "hint"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
