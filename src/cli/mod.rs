//! AS ASKED: the command line. It runs the rooms in order, keeps the time, and is the only one to speak to the terminal.

mod build;
mod check;
mod import;
mod init;
mod new;
mod schema;
mod suggest;
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
    /// Say what is wrong with the content, and write nothing
    #[command(after_help = "\
Examples:
  dossier check                       errors, warnings and hints, each with place and mend
  dossier check --deny warnings       the same, and fail on warnings too
  dossier check --format github       remarks for a pull request; `sarif` for code scanning

Exit code: 0 nothing stands in the way of a site; 1 the content is wrong; 2 the program could not run.")]
    Check(check::Check),
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
    /// Say what might be annotated in the articles and is not, and write nothing
    #[command(after_help = "\
Names that no record has, quotations without an annotation, words that are annotated elsewhere. What is turned down in
content/decisions.yaml is not suggested again.

Exit code: 0 done; 1 the content is wrong; 2 the program could not run.")]
    Suggest(suggest::Suggest),
    /// Make a new dossier, with a small example that works
    #[command(after_help = "\
Examples:
  dossier init affair                 a folder `affair` with an example, editors' settings and a workflow
  dossier init affair --title 'The Harbour Affair' --empty
                                      the same without the example

Nothing is ever overwritten. Exit code: 0 done; 2 the program could not run.")]
    Init(init::Init),
    /// Write a new record, with its fields explained
    #[command(after_help = "\
Examples:
  dossier new actor 'Mira Castellan'  content/actors/mira-castellan.md
  dossier new place 'Port Hallow' --kind town
                                      the same with `kind: town`
  dossier new claim 'The ferry was inspected before the winter.' --id ferry-inspected
                                      under an id of your own
  dossier new event 'The ferry stops' --bare
                                      only what must be there, without explanations

A file is never overwritten. Exit code: 0 done; 2 the program could not run.")]
    New(new::New),
    /// Print what may stand in each kind of file, as JSON Schemas for editors
    #[command(after_help = "\
Examples:
  dossier schema actor                the schema of an actor's front matter
  dossier schema --write schemas      a file for each kind, for an editor's settings
  dossier schema --write schemas --ids
                                      the same, offering the ids that this dossier has

Exit code: 0 done; 2 the program could not run.")]
    Schema(schema::Schema),
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
    /// GitHub's workflow commands: remarks beside the lines of a pull request.
    Github,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
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
        Command::Check(command) => command.run(&arguments.dossier),
        Command::Import(command) => command.run(&arguments.dossier),
        Command::Suggest(command) => command.run(&arguments.dossier),
        Command::Init(command) => command.run(&arguments.dossier),
        Command::New(command) => command.run(&arguments.dossier),
        Command::Schema(command) => command.run(&arguments.dossier),
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
