//! AS ASKED: the command line. It runs the rooms in order, keeps the time, and is the only one to speak to the terminal.

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
    /// Say nothing of what goes well, and of what is wrong only errors
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more of what is done, and how long it takes
    #[arg(long, short, global = true)]
    verbose: bool,
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
  dossier check                       errors, warnings and hints, each with its place and what to do
  dossier check --deny warnings       the same, and fail on warnings too
  dossier check --format github       remarks for a pull request; `sarif` for code scanning
  dossier check --links               and whether the links of all pages lead anywhere

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
    /// Show the site in a browser while its files are being written
    #[cfg(feature = "serve")]
    #[command(after_help = "\
The site is made anew after every save of content, templates, static files or site.yaml, and open pages load it, where they
were. What is wrong with the files stands in the page and in the terminal; until it is mended, the last good site is shown.
Nothing is written to the disk, and only this machine can look.

Examples:
  dossier serve                       at port 8000, or the next that is free
  dossier serve --open --port 4000    another port, and the browser is opened

Exit code: 0 ended by Ctrl-C; 2 the program could not run.")]
    Serve(serve::Serve),
    /// Say what might be annotated in the articles and is not, and write nothing
    #[command(after_help = "\
Names that no record has, quotations without an annotation, words that are annotated elsewhere. What is turned down in
content/decisions.yaml is not suggested again.

Examples:
  dossier suggest                     each with its place, and the lines to paste
  dossier suggest --format json       the same for other programs

Exit code: 0 done; 1 the content is wrong; 2 the program could not run.")]
    Suggest(suggest::Suggest),
    /// Make a new dossier, with a small example that works
    #[command(after_help = "\
Examples:
  dossier init affair                 a folder `affair`: an example, editors' settings, a workflow
  dossier init affair --title 'The Harbour Affair' --empty
                                      the same without the example

Nothing is ever overwritten. Exit code: 0 done; 2 the program could not run.")]
    Init(init::Init),
    /// Write a new record, with its fields explained
    #[command(after_help = "\
Examples:
  dossier new actor Mira Castellan    content/actors/mira-castellan.md, with an empty `kind`
  dossier new place 'Harrow Quay' --kind town
                                      the same with `kind: town`
  dossier new claim 'The ferry was inspected before the winter.' --id ferry-inspected
                                      under an id of your own
  dossier new event 'The ferry stops' --bare
                                      only what must be there, without explanations

A file is never overwritten. Exit code: 0 done; 2 the program could not run.")]
    New(new::New),
    /// Apply the fixes that are certain
    #[command(after_help = "\
If only capitals, hyphens or underscores are wrong in a field, a word or an id, nothing else can have been meant. Other fixes
that `check` proposes are applied if you accept them. Every other byte of a file stays as it is.

Examples:
  dossier fix --dry-run               show what would change
  dossier fix                         apply what is certain
  dossier fix --ask                   ask about each fix, and apply only what is accepted

Exit code: 0 done; 2 the program could not run.")]
    Fix(fix::FixCommand),
    /// List the records of the dossier
    #[command(after_help = "\
Examples:
  dossier list                        every record, with what is most worth knowing of it
  dossier list claim                  the claims, and which of them are contested
  dossier list actor minister         actors with these words in their id or name
  dossier list --format json          the same for programs

Exit code: 0 done; 2 the program could not run.")]
    List(list::List),
    /// Show what is known of a record, each time with the passage
    #[command(after_help = "\
Examples:
  dossier show actor:ada-lorne        where she is named, what she says, which claims she holds
  dossier show claim:ferry-was-inspected
                                      who asserts it and who denies it
  dossier show --all place:kabul      every passage, and not only the first ten of each sort

Exit code: 0 done; 2 the program could not run.")]
    Show(show::Show),
    /// Change a record's id, and everything that refers to it
    #[command(after_help = "\
The file gets its new name, and every field and link that names the record is changed; every other byte stays as it is.

Examples:
  dossier rename actor:the-minister actor:jon-arden
                                      content/actors/the-minister.md becomes jon-arden.md
  dossier rename --dry-run event:attack event:harbour-attack
                                      shows what would change, and changes nothing

Exit code: 0 done; 1 the content is wrong; 2 the program could not run.")]
    Rename(rename::Rename),
    /// List the themes, and take over their files
    #[command(after_help = "\
Examples:
  dossier theme list                  the themes that `theme:` in site.yaml can name
  dossier theme eject dossier article.html
                                      writes templates/article.html, to be changed

Exit code: 0 done; 2 the program could not run.")]
    Theme(theme::Theme),
    /// Print what may be in each kind of file, as JSON Schemas for editors
    #[command(after_help = "\
Examples:
  dossier schema actor                the schema of an actor's front matter
  dossier schema --write schemas      a file for each kind, for an editor's settings
  dossier schema --write schemas --ids
                                      the same, offering the ids that this dossier has

Exit code: 0 done; 2 the program could not run.")]
    Schema(schema::Schema),
    /// Print a script that completes this command in a shell
    #[command(after_help = "\
Examples:
  dossier completions bash > ~/.local/share/bash-completion/completions/dossier
  dossier completions zsh > ~/.zfunc/_dossier
  dossier completions fish > ~/.config/fish/completions/dossier.fish

Exit code: 0 done.")]
    Completions(shell::Completions),
    /// Print the manual page
    #[command(after_help = "\
Examples:
  dossier man | man -l -              read it
  dossier man --write ~/.local/share/man/man1
                                      a page for each command, for `man dossier-build`

Exit code: 0 done; 2 the program could not run.")]
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
