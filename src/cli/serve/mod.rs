//! `dossier serve`: the site as it would be published, while its files are being written.
//!
//! A thread waits for changes ([`changes`]) and makes a new [`Edition`] of the site after each ([`workshop`]); another answers
//! browsers ([`answers`]), which are told of every edition and load their page again. The site exists in memory alone: nothing is
//! written to the disk, so that nothing is left behind however the program ends, and no path that is asked for is ever opened.

mod answers;
mod changes;
mod edition;
mod injection;
mod media;
mod visitors;
mod workshop;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

use camino::Utf8Path;
use clap::Args;
use tokio::sync::watch;

use super::terminal::{eprint, print};
use super::{Failure, Outcome};
use answers::Desk;
use changes::Watched;
use edition::Edition;
use workshop::Workshop;

use crate::workspace::{self, Workspace};

#[derive(Args, Debug)]
pub(super) struct Serve {
    /// The port; where it is taken, the next free one. 0 takes any that is free
    #[arg(long, short, value_name = "PORT", default_value_t = 8000)]
    port: u16,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
}

/// How many ports are tried.
const TRIED: u16 = 100;

impl Serve {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        Workspace::open(root)?;
        let threads = Arc::new(workspace::threads(0)?);
        // Before anything is read: what is saved from here on is not missed.
        let mut changes = Watched::below(root)?;
        let mut workshop = Workshop::new(root, Arc::clone(&threads));
        let first = workshop.first();
        let (tell, editions) = watch::channel(first);
        let listener = self.listen()?;
        let port = listener.local_addr()?.port();
        let address = format!("http://127.0.0.1:{port}/");
        print(&format!("serving at {address}\nCtrl-C ends it"));
        std::thread::Builder::new()
            .stack_size(workspace::STACK)
            .spawn(move || keep_current(&mut workshop, &mut changes, &tell))?;
        if self.open {
            show(&address);
        }
        answer(listener, Desk::new(editions, threads, port))?;
        Ok(Outcome::Clean)
    }

    /// A socket that only this machine can reach.
    fn listen(&self) -> Result<TcpListener, Failure> {
        let last = self.port.saturating_add(TRIED);
        for port in self.port..=last {
            match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
                Ok(listener) => {
                    if port != self.port {
                        eprint(&format!("port {} is taken: this is port {port}", self.port));
                    }
                    return Ok(listener);
                }
                Err(error) if is_taken(&error) => {}
                Err(error) => {
                    let message = format!("nothing can be served at port {port}: {error}");
                    return Err(Failure(message));
                }
            }
        }
        Err(Failure(format!(
            "the ports from {} to {last} are taken\nname another with `--port PORT`",
            self.port
        )))
    }
}

/// Whether a port is another's. Windows keeps whole ranges for itself, and refuses those.
fn is_taken(error: &io::Error) -> bool {
    match error.kind() {
        io::ErrorKind::AddrInUse => true,
        io::ErrorKind::PermissionDenied => cfg!(windows),
        _ => false,
    }
}

/// Makes a new edition after every change, for as long as there are changes to come.
fn keep_current(workshop: &mut Workshop, changes: &mut Watched, tell: &watch::Sender<Edition>) {
    while let Some(mut changed) = changes.next() {
        while let Some(made) = workshop.next(&changed) {
            // An editor may save in several steps. What is wrong is told only where it stays so for a moment.
            if made.edition.is_wrong()
                && let Some(more) = changes.soon()
            {
                changed = more;
                continue;
            }
            tell.send_replace(made.edition.clone());
            workshop.report(&made);
            break;
        }
    }
}

/// Opens the browser; without one, the address stands in the terminal.
fn show(address: &str) {
    if let Err(error) = open::that_detached(address) {
        eprint(&format!("no browser could be opened: {error}"));
    }
}

/// Answers browsers until Ctrl-C.
fn answer(listener: TcpListener, desk: Desk) -> Result<(), Failure> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let answering = async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let serving = axum::serve(listener, answers::router(desk));
        tokio::select! {
            served = serving => served,
            asked = tokio::signal::ctrl_c() => asked,
        }
    };
    let answered = runtime.block_on(answering);
    // Whoever still listens for editions would be waited for.
    runtime.shutdown_background();
    Ok(answered?)
}
