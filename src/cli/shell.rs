//! `dossier completions` and `dossier man`: the command line for shells and for `man`.

use camino::Utf8PathBuf;
use clap::{Args, Command};
use clap_complete::Shell;

use super::outcome::{Failure, Outcome};
use super::terminal::{info, print_bytes};
use crate::disk;

#[derive(Args, Debug)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, mut whole: Command) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut whole, "dossier", &mut script);
        print_bytes(&script);
        Outcome::Clean
    }
}

#[derive(Args, Debug)]
pub(super) struct Man {
    /// Write a page for each command into this folder instead of printing
    #[arg(long, value_name = "FOLDER", value_parser = super::outcome::path)]
    write: Option<Utf8PathBuf>,
}

impl Man {
    pub(super) fn run(&self, mut whole: Command) -> Result<Outcome, Failure> {
        whole.build();
        let Some(folder) = &self.write else {
            print_bytes(&page(&whole)?);
            return Ok(Outcome::Clean);
        };
        let mut count = 0;
        for (name, command) in pages(&whole) {
            let path = folder.join(format!("{name}.1"));
            disk::write(&path, &page(&command)?)
                .map_err(|error| Failure::unwritten(&path, &error))?;
            count += 1;
        }
        info(&format!("{count} pages written to {folder}"));
        Ok(Outcome::Clean)
    }
}

/// The program's page and one for each of its commands.
fn pages(whole: &Command) -> Vec<(String, Command)> {
    let own = [("dossier".to_owned(), whole.clone())];
    let commands = whole
        .get_subcommands()
        .filter(|command| command.get_name() != "help");
    let others = commands.map(|command| {
        let name = format!("dossier-{}", command.get_name());
        (name, command.clone())
    });
    own.into_iter().chain(others).collect()
}

fn page(command: &Command) -> std::io::Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}
