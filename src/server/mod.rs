//! The site as it would be published, shown in a browser while its files are being written.
//!
//! A thread waits for changes (`watcher`) and makes a new `Snapshot` of the site after each (`rebuilder`). Another answers
//! browsers (`routes`), which are notified of every snapshot and reload their page. `host_guard` keeps others out. The site
//! exists only in memory: nothing is written to disk, so nothing is left behind however the program ends, and no requested path
//! is ever opened.
//!
//! [`annotate`] does the same and adds `desk`: a page that may change the dossier's files, for whoever has the key of this run.

mod desk;
mod error;
mod host_guard;
mod injection;
mod log;
mod media;
mod rebuilder;
mod routes;
mod snapshot;
mod watcher;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

use camino::Utf8Path;
use tokio::sync::watch;

use desk::Desk;
pub use error::Error;
pub use log::Log;
use rebuilder::Rebuilder;
use routes::AppState;
use snapshot::Snapshot;
use watcher::Watcher;

use crate::workspace::{self, Changes, Workspace};

/// How a dossier is served.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The port; if it is taken, the next free one. 0 takes any that is free.
    pub port: u16,
    /// Whether the site is opened in the browser.
    pub open: bool,
}

/// How many ports are tried.
const TRIED: u16 = 100;

/// Serves the dossier in `root` until Ctrl-C.
///
/// # Errors
/// There is no dossier, its files cannot be watched, or no port is free.
pub fn serve(root: &Utf8Path, options: Options, log: Arc<dyn Log>) -> Result<(), Error> {
    run(root, options, log, None)
}

/// Serves the dossier in `root` with a page on which its articles can be annotated, until Ctrl-C. The page begins with `article`, by
/// its id, or with the first one. Only someone with the address that goes to `log` can change anything.
///
/// # Errors
/// As for [`serve`]; or the system gives no random numbers.
pub fn annotate(
    root: &Utf8Path,
    options: Options,
    article: Option<&str>,
    log: Arc<dyn Log>,
) -> Result<(), Error> {
    run(root, options, log, Some(article))
}

/// Serves a dossier; `annotated` is the article that the desk begins with, if there is a desk.
fn run(
    root: &Utf8Path,
    options: Options,
    log: Arc<dyn Log>,
    annotated: Option<Option<&str>>,
) -> Result<(), Error> {
    Workspace::open(root)?;
    let threads = Arc::new(workspace::threads(0)?);
    let desk = match annotated {
        Some(_) => Some(Arc::new(Desk::new(root, Arc::clone(&threads))?)),
        None => None,
    };
    // Before anything is read: what is saved from here on is not missed.
    let mut watcher = Watcher::below(root, &*log)?;
    let mut rebuilder = Rebuilder::new(root, Arc::clone(&threads), Arc::clone(&log));
    let first = rebuilder.first();
    let (tell, snapshots) = watch::channel(first);
    let listener = listen(options.port, &*log)?;
    let port = listener.local_addr()?.port();
    let address = format!("http://127.0.0.1:{port}/");
    let opened = match (&desk, annotated) {
        (Some(desk), Some(article)) => {
            log.annotating(&format!("{address}{}", desk.address(article)));
            let once = desk.address_for_browser(article);
            format!("{address}{}", once.unwrap_or_default())
        }
        _ => {
            log.serving(&address);
            address
        }
    };
    std::thread::Builder::new()
        .stack_size(workspace::STACK)
        .spawn({
            let desk = desk.clone();
            move || keep_current(&mut rebuilder, &mut watcher, &tell, desk.as_deref())
        })?;
    if options.open {
        show(&opened, &*log);
    }
    answer(
        listener,
        &AppState {
            snapshots,
            threads,
            port,
            log,
            desk,
        },
    )
}

/// A socket that only this machine can reach.
fn listen(wanted: u16, log: &dyn Log) -> Result<TcpListener, Error> {
    let last = wanted.saturating_add(TRIED);
    for port in wanted..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => {
                if port != wanted {
                    log.note(&format!(
                        "port {wanted} is in use: using port {port} instead"
                    ));
                }
                return Ok(listener);
            }
            Err(error) if is_taken(&error) => {}
            Err(source) => return Err(Error::Port { port, source }),
        }
    }
    Err(Error::PortsTaken {
        first: wanted,
        last,
    })
}

/// Whether a port is another's. Windows keeps whole ranges for itself, and refuses those.
fn is_taken(error: &io::Error) -> bool {
    match error.kind() {
        io::ErrorKind::AddrInUse => true,
        io::ErrorKind::PermissionDenied => cfg!(windows),
        _ => false,
    }
}

/// Makes a new snapshot after every change, for as long as there are changes to come.
fn keep_current(
    rebuilder: &mut Rebuilder,
    watcher: &mut Watcher,
    tell: &watch::Sender<Snapshot>,
    desk: Option<&Desk>,
) {
    let hear = |changes: &Changes| {
        if let Some(desk) = desk {
            desk.changed(changes);
        }
    };
    while let Some(mut changed) = watcher.next() {
        hear(&changed);
        while let Some(rebuilt) = rebuilder.next(&changed) {
            // An editor may save in several steps. What is wrong is reported only if it stays so for a moment.
            if rebuilt.snapshot.is_wrong()
                && let Some(more) = watcher.soon()
            {
                hear(&more);
                changed = more;
                continue;
            }
            tell.send_replace(rebuilt.snapshot.clone());
            rebuilder.report(&rebuilt);
            break;
        }
    }
}

/// Opens the browser; without one, the address is in the terminal.
fn show(address: &str, log: &dyn Log) {
    if let Err(error) = open::that_detached(address) {
        log.note(&format!("could not open a browser: {error}"));
    }
}

/// Answers browsers until Ctrl-C.
fn answer(listener: TcpListener, state: &AppState) -> Result<(), Error> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let answering = async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let serving = axum::serve(listener, routes::router(state));
        tokio::select! {
            served = serving => served,
            asked = tokio::signal::ctrl_c() => asked,
        }
    };
    let answered = runtime.block_on(answering);
    // Whoever still listens for snapshots would be waited for.
    runtime.shutdown_background();
    Ok(answered?)
}
