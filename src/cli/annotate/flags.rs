//! The flags of `dossier annotate`: words of an article, and a flag for each field of annotations.

use clap::{Arg, ArgMatches, Args, FromArgMatches};
use serde_json::Value;

use crate::content::table::Field;
use crate::content::tables;
use crate::content::write::NewValue;
use crate::workspace::annotate::{AnnotationKind, Wanted};

/// Which of several passages with the same words.
#[derive(Args, Debug)]
pub(super) struct Words {
    /// Words directly before, if the words occur more than once
    #[arg(long, value_name = "WORDS")]
    prefix: Option<String>,
    /// Words directly after
    #[arg(long, value_name = "WORDS")]
    suffix: Option<String>,
    /// Which occurrence, counted from 1; `all` for a mention that means every one
    #[arg(long, value_name = "NUMBER", value_parser = nth)]
    nth: Option<Nth>,
    /// Look for the words in the headline instead of the text
    #[arg(long)]
    headline: bool,
}

/// The words to which an annotation moves.
#[derive(Args, Debug)]
pub(super) struct NewWords {
    /// Move the annotation to these words
    #[arg(long, value_name = "WORDS")]
    new_exact: Option<String>,
    /// Words directly before the new ones
    #[arg(long, value_name = "WORDS", requires = "new_exact")]
    new_prefix: Option<String>,
    /// Words directly after the new ones
    #[arg(long, value_name = "WORDS", requires = "new_exact")]
    new_suffix: Option<String>,
    /// Which occurrence of the new words, counted from 1, or `all`
    #[arg(long, value_name = "NUMBER", value_parser = nth, requires = "new_exact")]
    new_nth: Option<Nth>,
    /// The new words are in the headline
    #[arg(long, requires = "new_exact")]
    new_headline: bool,
}

/// Which occurrence of words.
#[derive(Clone, Copy, Debug)]
enum Nth {
    Number(usize),
    All,
}

fn nth(written: &str) -> Result<Nth, String> {
    match (written, written.parse()) {
        ("all", _) => Ok(Nth::All),
        (_, Ok(number)) if number > 0 => Ok(Nth::Number(number)),
        _ => Err("write a number from 1, or `all`".to_owned()),
    }
}

impl Nth {
    fn number(self) -> Option<usize> {
        match self {
            Self::Number(number) => Some(number),
            Self::All => None,
        }
    }
}

impl Words {
    pub(super) fn wanted(&self, exact: &str) -> Wanted {
        Wanted {
            exact: exact.to_owned(),
            prefix: self.prefix.clone(),
            suffix: self.suffix.clone(),
            nth: self.nth.and_then(Nth::number),
            at: None,
            every: matches!(self.nth, Some(Nth::All)),
            in_title: self.headline,
        }
    }
}

impl NewWords {
    pub(super) fn wanted(&self) -> Option<Wanted> {
        Some(Wanted {
            exact: self.new_exact.clone()?,
            prefix: self.new_prefix.clone(),
            suffix: self.new_suffix.clone(),
            nth: self.new_nth.and_then(Nth::number),
            at: None,
            every: matches!(self.new_nth, Some(Nth::All)),
            in_title: self.new_headline,
        })
    }
}

/// The kinds of annotation, for a flag.
pub(super) fn kinds() -> clap::builder::PossibleValuesParser {
    let names: Vec<&'static str> = AnnotationKind::all().map(AnnotationKind::as_str).collect();
    names.into()
}

/// The given fields, each with its value as it was typed.
#[derive(Debug)]
pub(super) struct Fields(Vec<(&'static Field, String)>);

impl Fields {
    /// The fields as data.
    pub(super) fn typed(&self) -> Vec<(String, Value)> {
        let typed = |(field, text): &(&'static Field, String)| {
            (field.name.to_owned(), NewValue::typed(field, text))
        };
        self.0.iter().map(typed).collect()
    }
}

/// Each field that an annotation can have, once. Fields that name the passage have flags of their own.
fn fields() -> Vec<&'static Field> {
    let mut all: Vec<&'static Field> = Vec::new();
    for field in AnnotationKind::all().flat_map(|kind| kind.table().fields()) {
        let is_known = all.iter().any(|known| known.name == field.name);
        if !is_known && !tables::SELECTOR_FIELDS.contains(&field.name) {
            all.push(field);
        }
    }
    all
}

/// The kinds of annotation that have a field, in words.
fn kinds_with(field: &str) -> String {
    let with = AnnotationKind::all().filter(|kind| kind.table().field(field).is_some());
    let with: Vec<&str> = with.map(AnnotationKind::as_str).collect();
    match with.len() == AnnotationKind::all().count() {
        true => String::new(),
        false => format!(" ({})", with.join(", ")),
    }
}

/// The flag of a field: `speaker_words` is `--speaker-words`.
fn flag_of(field: &Field) -> String {
    field.name.replace('_', "-")
}

impl Args for Fields {
    fn augment_args(command: clap::Command) -> clap::Command {
        let flag = |field: &'static Field| {
            let about = field.about.trim_end_matches('.');
            Arg::new(flag_of(field))
                .long(flag_of(field))
                .value_name("VALUE")
                .help_heading("Fields")
                .help(format!("{about}{}", kinds_with(field.name)))
        };
        command.args(fields().into_iter().map(flag))
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Fields {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |field: &'static Field| {
            let value = matches.get_one::<String>(&flag_of(field))?;
            Some((field, value.clone()))
        };
        Ok(Self(fields().into_iter().filter_map(given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
