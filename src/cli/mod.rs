//! AS ASKED: the command line. It runs the rooms in order, keeps the time, and is the only one to speak to the terminal.

mod annotate;
mod build;
mod check;
mod fix;
mod import;
mod init;
mod list;
mod new;
mod outcome;
mod progress;
mod rename;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod shell;
mod show;
mod suggest;
mod terminal;
mod theme;

use std::process::ExitCode;

use camino::Utf8PathBuf;
use clap::{CommandFactory as _, Parser, Subcommand};

use outcome::{Failure, Outcome, path};

/// A static site generator for annotated news dossiers.
#[derive(Parser, Debug)]
#[command(name = "dossier", version, about, max_term_width = 100)]
struct Arguments {
    /// The dossier's folder: the one with site.yaml
    #[arg(long, value_name = "FOLDER", default_value = ".", global = true, value_parser = path)]
    dossier: Utf8PathBuf,
    /// Print only errors
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Print more about what is done and how long it takes
    #[arg(long, short, global = true)]
    verbose: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Convert new clippings to articles and write the site
    #[command(after_help = "\
Examples:
  dossier build                       write the site to public/
  dossier build --frozen              the same, but change nothing in content/
  dossier build --format json         diagnostics for other programs, on standard output

Exit codes: 0 the site was written; 1 errors in the content; 2 dossier could not run.")]
    Build(build::Build),
    /// Report problems in the content without writing anything
    #[command(after_help = "\
Examples:
  dossier check                       report errors, warnings and hints, each with a remedy
  dossier check --deny warnings       the same, and also fail on warnings
  dossier check --format github       annotations for a pull request; use `sarif` for code scanning
  dossier check --links               also check the links on all pages

Exit codes: 0 no errors; 1 errors in the content; 2 dossier could not run.")]
    Check(check::Check),
    /// Import files as clippings and draft an article from each
    #[command(after_help = "\
Reads text, saved pages (.html), Markdown, news agency items (ninjs) and bibliographies (CSL-JSON) in any encoding, and never
uses the network. Files from elsewhere are copied to content/clippings/. Articles are never overwritten.

Examples:
  dossier import page.html            one saved page
  dossier import ~/Downloads/affair   all files in a folder and its subfolders
  pdftotext a.pdf - | dossier import -
                                      the output of another program
  dossier import --format json --names names.json page.html
                                      print what is recognised as JSON, without a dossier

Exit codes: 0 done; 1 errors in the content; 2 dossier could not run.")]
    Import(import::Import),
    /// Preview the site in a browser while you edit its files
    #[cfg(feature = "serve")]
    #[command(after_help = "\
The site is rebuilt whenever you save content, templates, static files or site.yaml, and open pages reload at the same place.
Errors are shown on the page and in the terminal; until they are fixed, you see the last good site. Nothing is written to disk,
and the site is visible only on this machine.

Examples:
  dossier serve                       use port 8000, or the next free one
  dossier serve --open --port 4000    use another port and open the browser

Exit codes: 0 stopped with Ctrl-C; 2 dossier could not run.")]
    Serve(serve::Serve),
    /// Suggest what else could be annotated in the articles, without writing anything
    #[command(after_help = "\
Suggests names without a record, quotations without an annotation, and words that other articles annotate. Suggestions that you
reject in content/decisions.yaml are not made again.

Examples:
  dossier suggest                     print each suggestion with the lines to paste
  dossier suggest --format json       print them for other programs

Exit codes: 0 done; 1 errors in the content; 2 dossier could not run.")]
    Suggest(suggest::Suggest),
    /// Annotate articles in a browser or from the command line
    #[command(after_help = "\
Without an action, serves the site like `dossier serve`, with a page on which annotations are
added, confirmed, rejected and undone. Only someone with the printed address can change anything.

Each change is a few lines in an article's file; everything else in the file stays the same. A
change that `check` would report as an error is refused. `dossier annotate ACTION --help` has
examples.

Examples:
  dossier annotate                    begin with the first article that has suggestions
  dossier annotate ferry-stopped      begin with this article
  dossier annotate --no-open --port 4000
                                      use another port and do not open the browser
  dossier annotate add mention --article ferry-stopped --exact 'Harbour master' --actor tom-wick
  dossier annotate list --suggested   all suggestions that are not yet confirmed
  dossier annotate confirm quotes:1 --article council-asks
  dossier annotate undo               undo the last change

Exit codes: 0 done, or stopped with Ctrl-C; 1 refused, because `check` would report an error; 2 dossier could not run.")]
    Annotate(annotate::Annotate),
    /// Create a new dossier with a small working example
    #[command(after_help = "\
Examples:
  dossier init affair                 the folder `affair`: an example, editor settings, a workflow
  dossier init affair --title 'The Harbour Affair' --empty
                                      the same without the example

Nothing is ever overwritten. Exit codes: 0 done; 2 dossier could not run.")]
    Init(init::Init),
    /// Create a new record with its fields explained
    #[command(after_help = "\
Examples:
  dossier new actor Mira Castellan    content/actors/mira-castellan.md, with an empty `kind`
  dossier new place 'Harrow Quay' --kind town
                                      the same with `kind: town`
  dossier new claim 'The ferry was inspected before the winter.' --id ferry-inspected
                                      with an id that you choose
  dossier new event 'The ferry stops' --bare
                                      only the required fields, without explanations

A file is never overwritten. Exit codes: 0 done; 2 dossier could not run.")]
    New(new::New),
    /// Apply the fixes that are certain
    #[command(after_help = "\
A fix is certain if only capitals, hyphens or underscores are wrong in a field, a word or an id. Other fixes that `check`
proposes are applied only if you accept them. Nothing else in a file changes.

Examples:
  dossier fix --dry-run               show what would change
  dossier fix                         apply the certain fixes
  dossier fix --ask                   review each fix and apply only those you accept

Exit codes: 0 done; 2 dossier could not run.")]
    Fix(fix::FixCommand),
    /// List the records of the dossier
    #[command(after_help = "\
Examples:
  dossier list                        every record, with the most important facts
  dossier list claim                  the claims, and which ones are contested
  dossier list actor minister         actors with this word in their id or name
  dossier list --format json          the list for other programs

Exit codes: 0 done; 2 dossier could not run.")]
    List(list::List),
    /// Show what is known about a record, with the passages that say so
    #[command(after_help = "\
Examples:
  dossier show actor:ada-lorne        where she is mentioned, what she says, which claims she holds
  dossier show claim:ferry-was-inspected
                                      who asserts it and who denies it
  dossier show --all place:kabul      all passages, not only the first ten of each kind

Exit codes: 0 done; 2 dossier could not run.")]
    Show(show::Show),
    /// Rename a record and update everything that refers to it
    #[command(after_help = "\
Renames the file and updates every field and link that refers to the record. Nothing else changes.

Examples:
  dossier rename actor:the-minister actor:jon-arden
                                      content/actors/the-minister.md becomes jon-arden.md
  dossier rename --dry-run event:attack event:harbour-attack
                                      show what would change without changing anything

Exit codes: 0 done; 1 errors in the content; 2 dossier could not run.")]
    Rename(rename::Rename),
    /// List the themes and copy their files into the dossier
    #[command(after_help = "\
Examples:
  dossier theme list                  the themes that `theme:` in site.yaml can name
  dossier theme eject dossier article.html
                                      write templates/article.html into the dossier, to edit it

Exit codes: 0 done; 2 dossier could not run.")]
    Theme(theme::Theme),
    /// Print JSON Schemas for the kinds of file, for use in editors
    #[command(after_help = "\
Examples:
  dossier schema actor                the schema of an actor's front matter
  dossier schema --write schemas      write a file for each kind, for editor settings
  dossier schema --write schemas --ids
                                      the same, with the ids of this dossier for completion

Exit codes: 0 done; 2 dossier could not run.")]
    Schema(schema::Schema),
    /// Print a completion script for a shell
    #[command(after_help = "\
Examples:
  dossier completions bash > ~/.local/share/bash-completion/completions/dossier
  dossier completions zsh > ~/.zfunc/_dossier
  dossier completions fish > ~/.config/fish/completions/dossier.fish

Exit codes: 0 done.")]
    Completions(shell::Completions),
    /// Print the manual page
    #[command(after_help = "\
Examples:
  dossier man | man -l -              read it
  dossier man --write ~/.local/share/man/man1
                                      write a page for each command, for `man dossier-build`

Exit codes: 0 done; 2 dossier could not run.")]
    Man(shell::Man),
}

impl Arguments {
    fn verbosity(&self) -> terminal::Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => terminal::Verbosity::Quiet,
            (_, true) => terminal::Verbosity::Verbose,
            _ => terminal::Verbosity::Normal,
        }
    }
}

/// Runs the program on its command line.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    terminal::set_verbosity(arguments.verbosity());
    let outcome = match &arguments.command {
        Command::Build(command) => command.run(&arguments.dossier),
        Command::Check(command) => command.run(&arguments.dossier),
        Command::Import(command) => command.run(&arguments.dossier),
        #[cfg(feature = "serve")]
        Command::Serve(command) => command.run(&arguments.dossier),
        Command::Suggest(command) => command.run(&arguments.dossier),
        Command::Annotate(command) => command.run(&arguments.dossier),
        Command::Init(command) => command.run(&arguments.dossier),
        Command::New(command) => command.run(&arguments.dossier),
        Command::Fix(command) => command.run(&arguments.dossier),
        Command::List(command) => command.run(&arguments.dossier),
        Command::Show(command) => command.run(&arguments.dossier),
        Command::Rename(command) => command.run(&arguments.dossier),
        Command::Theme(command) => command.run(&arguments.dossier),
        Command::Schema(command) => command.run(&arguments.dossier),
        Command::Completions(command) => Ok(command.run(Arguments::command())),
        Command::Man(command) => command.run(Arguments::command()),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::WrongContent) => ExitCode::from(1),
        Err(Failure(words)) => {
            terminal::error(&words);
            ExitCode::from(2)
        }
    }
}
