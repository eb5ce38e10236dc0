//! `dossier theme`: the looks that are part of the program, and their files for whoever wants to change them.

use camino::Utf8Path;
use clap::builder::PossibleValue;
use clap::{Args, Subcommand, ValueEnum};

use super::outcome::{Failure, Outcome};
use super::terminal::{info, print};
use crate::content::Choice;
use crate::content::site::BundledTheme;
use crate::site::theme::{self, Ejected};
use crate::workspace::Workspace;

#[derive(Args, Debug)]
pub(super) struct Theme {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// List the themes
    List,
    /// Copy files of a theme into the dossier's templates/ and static/, to edit them there
    #[command(after_help = "\
Existing files are never changed. An ejected file belongs to the dossier: it replaces the theme's file and does not change when
the program is updated.

Examples:
  dossier theme eject dossier article.html
                                      one template: templates/article.html
  dossier theme eject dossier         every file of the default theme
  dossier theme eject broadsheet static/dossier.css
                                      the stylesheet of the other theme

Exit codes: 0 done; 2 dossier could not run.")]
    Eject(Eject),
}

#[derive(Args, Debug)]
struct Eject {
    /// The theme
    #[arg(value_enum, value_name = "NAME")]
    theme: BundledTheme,
    /// The files, with or without their folder; all of them by default
    #[arg(value_name = "FILE")]
    files: Vec<String>,
}

impl ValueEnum for BundledTheme {
    fn value_variants<'a>() -> &'a [Self] {
        Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.as_str()).help(self.meaning()))
    }
}

impl Theme {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        match &self.command {
            Command::List => list(),
            Command::Eject(eject) => eject.run(root)?,
        }
        Ok(Outcome::Clean)
    }
}

fn list() {
    for theme in BundledTheme::ALL {
        print(&format!("{:<12}{}", theme.as_str(), theme.meaning()));
    }
}

impl Eject {
    fn run(&self, root: &Utf8Path) -> Result<(), Failure> {
        // A folder that is not a dossier is a mistake: sixty files would be scattered in it.
        Workspace::open(root)?;
        let Ejected { written, kept } = theme::eject(root, self.theme, &self.files)?;
        for path in &written {
            info(&format!("wrote {path}"));
        }
        for path in &kept {
            print(&format!("left {path} unchanged: it already exists"));
        }
        info(&format!(
            "{} files written, {} left unchanged",
            written.len(),
            kept.len()
        ));
        Ok(())
    }
}
