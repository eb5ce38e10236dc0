//! `dossier list`: the records there are.

use camino::Utf8Path;
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::outcome::{Failure, Outcome};
use super::terminal::{eprint, print, print_data};
use crate::content::Choice;
use crate::content::shapes::Kind;
use crate::diagnostic::Diagnostics;
use crate::dossier::{ClaimStatus, Dossier, QuestionState, RecordId};
use crate::workspace::{Checked, Workspace};

#[derive(Args, Debug)]
pub(super) struct List {
    /// List only records of this kind
    #[arg(value_name = "KIND", value_parser = kinds())]
    kind: Option<String>,
    /// List only records with these words in their id or name
    #[arg(value_name = "WORDS")]
    words: Option<String>,
    /// The output format
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
}

fn kinds() -> clap::builder::PossibleValuesParser {
    let names: Vec<&'static str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    names.into()
}

/// A record in a list.
#[derive(Serialize)]
struct Row {
    record: String,
    name: String,
    /// What is most worth knowing of it.
    about: String,
    file: String,
}

impl List {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let Checked {
            dossier,
            diagnostics,
            ..
        } = Workspace::open(root)?.read()?.bind();
        warn_of(&diagnostics);
        let rows: Vec<Row> = records(&dossier)
            .iter()
            .filter(|record| self.is_wanted(&dossier, record))
            .map(|record| row(&dossier, record))
            .collect();
        match self.format {
            Form::Json => print_data(&serde_json::to_string_pretty(&rows).unwrap_or_default()),
            Form::Text if rows.is_empty() => print("no records of this kind"),
            Form::Text => print(&table(&rows)),
        }
        Ok(Outcome::Clean)
    }

    fn is_wanted(&self, dossier: &Dossier, record: &RecordId) -> bool {
        let kind = record.kind().as_str();
        let has = |words: &String| {
            let words = words.to_lowercase();
            record.as_str().to_lowercase().contains(&words)
                || dossier.name_of(record).to_lowercase().contains(&words)
        };
        self.kind.as_deref().is_none_or(|wanted| wanted == kind)
            && self.words.as_ref().is_none_or(has)
    }
}

/// Says that an answer may not be whole, where content is wrong.
pub(super) fn warn_of(diagnostics: &Diagnostics) {
    let errors = diagnostics.counts().errors;
    if errors > 0 {
        let wrong = of(errors, "error");
        eprint(&format!(
            "{wrong} in the content, so this list may be incomplete; run `dossier check` for details"
        ));
    }
}

/// Every record, by kind and id.
pub(super) fn records(dossier: &Dossier) -> Vec<RecordId> {
    let mut all: Vec<RecordId> = Vec::new();
    all.extend(dossier.articles.keys().cloned().map(RecordId::from));
    all.extend(dossier.actors.keys().cloned().map(RecordId::from));
    all.extend(dossier.places.keys().cloned().map(RecordId::from));
    all.extend(dossier.claims.keys().cloned().map(RecordId::from));
    all.extend(dossier.questions.keys().cloned().map(RecordId::from));
    all.extend(dossier.events.keys().cloned().map(RecordId::from));
    all.extend(dossier.terms.keys().cloned().map(RecordId::from));
    all.extend(dossier.publishers.keys().cloned().map(RecordId::from));
    all.extend(dossier.pages.keys().cloned().map(RecordId::from));
    all
}

/// A record as it is referred to.
pub(super) fn reference(record: &RecordId) -> String {
    format!("{}:{}", record.kind().as_str(), record.as_str())
}

/// The path of a record's file.
pub(super) fn file(dossier: &Dossier, record: &RecordId) -> String {
    let file = match record {
        RecordId::Article(id) => dossier.articles.get(id).map(|one| one.file),
        RecordId::Actor(id) => dossier.actors.get(id).map(|one| one.file),
        RecordId::Place(id) => dossier.places.get(id).map(|one| one.file),
        RecordId::Claim(id) => dossier.claims.get(id).map(|one| one.file),
        RecordId::Question(id) => dossier.questions.get(id).map(|one| one.file),
        RecordId::Event(id) => dossier.events.get(id).map(|one| one.file),
        RecordId::Term(id) => dossier.terms.get(id).map(|one| one.file),
        RecordId::Publisher(id) => dossier.publishers.get(id).map(|one| one.file),
        RecordId::Page(id) => dossier.pages.get(id).map(|one| one.file),
    };
    file.map(|file| file.path().to_string()).unwrap_or_default()
}

fn row(dossier: &Dossier, record: &RecordId) -> Row {
    Row {
        record: reference(record),
        name: dossier.name_of(record).to_owned(),
        about: about(dossier, record),
        file: file(dossier, record),
    }
}

/// "1 article", "3 articles".
pub(super) fn of(count: usize, one: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        more => format!("{more} {one}s"),
    }
}

/// What is most worth knowing of a record, in a few words.
pub(super) fn about(dossier: &Dossier, record: &RecordId) -> String {
    let links = &dossier.backlinks;
    let len = |refs: Option<usize>| refs.unwrap_or(0);
    match record {
        RecordId::Article(id) => dossier
            .articles
            .get(id)
            .map_or_else(String::new, |article| {
                let date = article
                    .published
                    .as_ref()
                    .map_or("undated", |date| date.written());
                let publisher = dossier.publisher_of(article);
                let publisher = publisher.unwrap_or("publisher unknown");
                format!("{publisher}, {date}")
            }),
        RecordId::Actor(_) | RecordId::Place(_) => match links.named.get(record) {
            Some(named) => format!(
                "{} in {}",
                of(named.mentions, "mention"),
                of(named.articles, "article")
            ),
            None => "never mentioned".to_owned(),
        },
        RecordId::Claim(id) => {
            let held = of(len(links.attestations.get(id).map(Vec::len)), "position");
            let is_contested = dossier
                .claim_statuses
                .get(id)
                .is_some_and(ClaimStatus::is_contested);
            if is_contested {
                format!("{held}, contested")
            } else {
                held
            }
        }
        RecordId::Question(id) => dossier.questions.get(id).map_or(String::new(), |question| {
            let answers = of(question.answers.len(), "answer");
            format!(
                "{answers}, {}",
                question_state(&dossier.question_state(question))
            )
        }),
        RecordId::Event(id) => {
            let event = dossier.events.get(id);
            let when = event
                .and_then(|event| dossier.times.shown(event))
                .and_then(|days| days.in_words());
            let reports = of(len(links.reports.get(id).map(Vec::len)), "report");
            format!(
                "{}, {reports}",
                when.unwrap_or_else(|| "undated".to_owned())
            )
        }
        RecordId::Term(id) => of(len(links.uses.get(id).map(Vec::len)), "use"),
        RecordId::Publisher(id) => of(len(links.published.get(id).map(Vec::len)), "article"),
        RecordId::Page(_) => String::new(),
    }
}

fn question_state(state: &QuestionState) -> String {
    match state {
        QuestionState::Unanswered => "unanswered".to_owned(),
        QuestionState::OneAnswer(_) => "only one answer has been given".to_owned(),
        QuestionState::Settled(answer, since) => {
            let days = since.days.in_words();
            let since = days.map_or(String::new(), |days| format!(" since {days}"));
            format!("settled{since}: only claim:{answer} is still held")
        }
        QuestionState::Open => "open".to_owned(),
    }
}

/// Rows in columns.
fn table(rows: &[Row]) -> String {
    const WIDEST: usize = 56;
    let width = |text: &str| text.chars().count();
    let widest = |part: fn(&Row) -> &str| {
        rows.iter()
            .map(|row| width(part(row)).min(WIDEST))
            .max()
            .unwrap_or(0)
    };
    let (first, second) = (widest(|row| &row.record), widest(|row| &row.name));
    let line = |row: &Row| {
        let name = short(&row.name, WIDEST);
        format!("{:first$}  {name:second$}  {}", row.record, row.about)
            .trim_end()
            .to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A text cut to at most `most` characters.
fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
