//! `dossier annotate [ARTICLE]`: the site with a page on which its articles can be annotated.

use std::sync::Arc;

use camino::Utf8Path;
use clap::Args;

use crate::cli::outcome::{Failure, Outcome};
use crate::cli::serve::Terminal;
use crate::server::{self, Options};
use crate::workspace::Workspace;
use crate::workspace::annotate::AnnotateError;

#[derive(Args, Debug)]
pub(super) struct Desk {
    /// The article to begin with, by its id
    #[arg(value_name = "ARTICLE")]
    article: Option<String>,
    /// The port; if it is in use, the next free one. 0 uses any free port
    #[arg(long, short, value_name = "PORT", default_value_t = 8000)]
    port: u16,
    /// Do not open the browser; the address is in the terminal
    #[arg(long)]
    no_open: bool,
}

impl Desk {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        if let Some(article) = &self.article {
            let content = Workspace::open(root)?.read()?.content;
            let found = content.look_up(&format!("article:{article}"));
            found.map_err(AnnotateError::from)?;
        }
        let options = Options {
            port: self.port,
            open: !self.no_open,
        };
        server::annotate(root, options, self.article.as_deref(), Arc::new(Terminal))?;
        Ok(Outcome::Clean)
    }
}
