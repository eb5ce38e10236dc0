//! The terminal: colours only if they are wanted, and a closed pipe is not an error.

use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use crate::diagnostic::{
    Colour, Diagnostic, Diagnostics, Severity, Sources, printable, to_github, to_json, to_sarif,
    to_terminal,
};

use super::outcome::Format;

/// How much is printed when everything goes well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verbosity {
    /// Nothing.
    Quiet,
    /// What was done.
    Normal,
    /// And how.
    Verbose,
}

/// Like the choice of colours, one for the whole run.
static VERBOSITY: OnceLock<Verbosity> = OnceLock::new();

/// Chooses how much is printed; the first choice holds.
pub(super) fn set_verbosity(verbosity: Verbosity) {
    let _ = VERBOSITY.set(verbosity);
}

fn verbosity() -> Verbosity {
    VERBOSITY.get().copied().unwrap_or(Verbosity::Normal)
}

/// Whether more is to be printed than usual.
pub(super) fn is_verbose() -> bool {
    verbosity() == Verbosity::Verbose
}

/// Prints what was done, unless `--quiet` was given.
pub(super) fn info(words: &str) {
    if verbosity() != Verbosity::Quiet {
        print(words);
    }
}

/// Prints to standard output. Characters that would command the terminal are left out: some of the words are a dossier's.
pub(super) fn print(words: &str) {
    write_to(&mut io::stdout(), &printable(words));
}

/// Prints data for another program to standard output, as it is.
pub(super) fn print_data(data: &str) {
    write_to(&mut io::stdout(), data);
}

/// Prints bytes to standard output as they are.
pub(super) fn print_bytes(bytes: &[u8]) {
    let mut stream = io::stdout().lock();
    let _ = stream.write_all(bytes).and_then(|()| stream.flush());
}

/// Prints to standard error, if it does not mix with what other programs read.
pub(super) fn eprint(words: &str) {
    write_to(&mut io::stderr(), &printable(words));
}

/// Prints a question to standard error, and leaves the line open for the answer.
pub(super) fn ask(words: &str) {
    let plain = printable(words);
    let mut stream = io::stderr().lock();
    let _ = stream
        .write_all(plain.as_bytes())
        .and_then(|()| stream.flush());
}

/// Prints why the program could not run.
pub(super) fn error(words: &str) {
    // Templates' errors come with the word already.
    let words = words.strip_prefix("error: ").unwrap_or(words);
    eprint(&format!("error: {words}"));
}

/// A reader that closed the pipe (`dossier … | head`) is not an error.
fn write_to(stream: &mut impl Write, words: &str) {
    let mut has_status = status();
    take_away(&mut has_status);
    let _ = writeln!(stream, "{words}").and_then(|()| stream.flush());
}

/// Whether the terminal has a line that says what the program does. Whoever writes holds this, so that nothing is written
/// behind that line, nor the line behind anything.
static STATUS: Mutex<bool> = Mutex::new(false);

fn status() -> MutexGuard<'static, bool> {
    STATUS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn take_away(has_status: &mut bool) {
    if std::mem::take(has_status) {
        let mut stream = io::stderr();
        let _ = stream.write_all(b"\r\x1b[K").and_then(|()| stream.flush());
    }
}

/// Whether a line that says what the program does has a place to be shown.
pub(super) fn shows_progress() -> bool {
    verbosity() != Verbosity::Quiet && takes_commands()
}

/// Whether that line is in the terminal now.
pub(super) fn has_status() -> bool {
    *status()
}

/// Puts that line into the terminal, in place of the one before.
pub(super) fn put_status(words: &str) {
    let mut has_status = status();
    *has_status = true;
    let mut stream = io::stderr();
    let words = format!("\r\x1b[K{words}");
    let _ = stream
        .write_all(words.as_bytes())
        .and_then(|()| stream.flush());
}

/// Takes that line away.
pub(super) fn clear_status() {
    take_away(&mut status());
}

/// Prints diagnostics in the form asked for; of those for people only errors, where little is to be said.
pub(super) fn report(diagnostics: &Diagnostics, sources: &Sources, format: Format) {
    if verbosity() == Verbosity::Quiet && format == Format::Text {
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
            print_data(&json);
        }
        Format::Sarif => {
            let sarif =
                serde_json::to_string_pretty(&to_sarif(diagnostics, sources)).unwrap_or_default();
            print_data(&sarif);
        }
        Format::Github if !diagnostics.is_empty() => print(&to_github(diagnostics, sources)),
        Format::Text if !diagnostics.is_empty() => {
            show(diagnostics, sources);
            write_to(&mut io::stderr(), &format!("\n{}", diagnostics.counts()));
        }
        Format::Text | Format::Github => {}
    }
}

/// Shows people diagnostics, each with its place.
pub(super) fn show(diagnostics: &Diagnostics, sources: &Sources) {
    write_to(
        &mut io::stderr(),
        to_terminal(diagnostics, sources, colour()).trim_end(),
    );
}

/// Whether standard error is a terminal that supports colours and clearing lines. A Windows console has to be asked for that
/// first; terminals from other systems say what they are in `TERM`.
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
