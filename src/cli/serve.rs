//! `dossier serve`: the site as it would be published, while its files are being written.

use std::sync::Arc;

use camino::Utf8Path;
use clap::Args;

use super::outcome::{Failure, Outcome};
use super::terminal::{self, eprint, print};
use crate::diagnostic::{Diagnostics, Sources};
use crate::server::{self, Log, Options};

#[derive(Args, Debug)]
pub(super) struct Serve {
    /// The port; if it is in use, the next free one. 0 uses any free port
    #[arg(long, short, value_name = "PORT", default_value_t = 8000)]
    port: u16,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
}

impl Serve {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let options = Options {
            port: self.port,
            open: self.open,
        };
        server::serve(root, options, Arc::new(Terminal))?;
        Ok(Outcome::Clean)
    }
}

/// The terminal in which the server was started.
pub(super) struct Terminal;

impl Log for Terminal {
    fn serving(&self, address: &str) {
        print(&format!("serving at {address}\npress Ctrl-C to stop"));
    }

    fn annotating(&self, address: &str) {
        print(&format!(
            "annotating at {address}\nwhoever has this address can change the dossier's files: keep it to yourself\npress Ctrl-C to stop"
        ));
    }

    fn note(&self, words: &str) {
        eprint(words);
    }

    fn error(&self, words: &str) {
        terminal::error(words);
    }

    fn diagnostics(&self, new: &Diagnostics, sources: &Sources) {
        terminal::show(new, sources);
    }
}
