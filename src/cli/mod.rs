//! AS ASKED: the command line. It runs the rooms in order, keeps the time, and is the only one to speak to the terminal.

mod build;
mod import;
mod terminal;

use std::process::ExitCode;

use camino::Utf8PathBuf;
use clap::{Parser, Subcommand, ValueEnum};

/// A static site generator for annotated news dossiers.
#[derive(Parser, Debug)]
#[command(name = "dossier", version, about, max_term_width = 100)]
struct Arguments {
    /// The dossier's folder: the one with site.yaml
    #[arg(long, value_name = "FOLDER", default_value = ".", global = true)]
    dossier: Utf8PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Convert new clippings to articles, and write the site
    #[command(after_help = "\
Examples:
  dossier build                       write the site to public/
  dossier build --frozen              the same, and change nothing below content/
  dossier build --format json         diagnostics for other programs, on standard output

Exit code: 0 the site was written; 1 the content is wrong; 2 the program could not run.")]
    Build(build::Build),
    /// Make files from anywhere clippings, and clippings articles
    #[command(after_help = "\
Reads text, saved pages (.html), Markdown, news agencies' items (ninjs) and bibliographies (CSL-JSON), in any encoding,
and asks nothing of the network. Files from elsewhere are copied to content/clippings/; an article is never overwritten.

Examples:
  dossier import page.html            one saved page
  dossier import ~/Downloads/affair   every file in a folder and below it
  pdftotext a.pdf - | dossier import -
                                      what another program writes
  dossier import --format json --names names.json page.html
                                      what is recognised, as data, without a dossier

Exit code: 0 all was done; 1 the content is wrong; 2 the program could not run.")]
    Import(import::Import),
}

/// Deeply nested content is read by recursion, and worker threads get little stack unless they are given more.
const STACK: usize = 8 << 20;

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// How a command ended.
enum Outcome {
    /// All is well.
    Clean,
    /// The content is wrong; diagnostics were printed.
    WrongContent,
}

/// Something other than content that went wrong, in words.
struct Failure(String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Runs the program on its command line.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        Command::Build(command) => command.run(&arguments.dossier),
        Command::Import(command) => command.run(&arguments.dossier),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::WrongContent) => ExitCode::from(1),
        Err(Failure(words)) => {
            terminal::complain(&words);
            ExitCode::from(2)
        }
    }
}
