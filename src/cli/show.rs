//! `dossier show KIND:ID`: what a dossier knows of a record, each statement with the passage it rests on.

use camino::Utf8Path;
use clap::Args;
use serde::Serialize;

use super::list::{Form, about, file, of, records, reference, warn_of};
use super::outcome::{Failure, Outcome};
use super::terminal::{print, print_data};
use crate::content::article::Voice;
use crate::content::references::referrals;
use crate::content::shapes::Part;
use crate::content::{Choice, Content};
use crate::diagnostic::Span;
use crate::dossier::{
    ActorId, Amount, AnnotationRef, Article, Attestation, Dossier, Holder, HolderBasis, MentionRef,
    Passage, RecordId, Role, SaidBasis, What, When,
};
use crate::text::words::one_line;
use crate::time::datewords::EnglishDateWords;
use crate::workspace::{Checked, Workspace};

#[derive(Args, Debug)]
pub(super) struct Show {
    /// The record: `actor:khawaja-asif`
    #[arg(value_name = "RECORD")]
    record: String,
    /// Show all passages, not only the first ten of each kind
    #[arg(long)]
    all: bool,
    /// The output format
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

/// What is known about a record.
#[derive(Serialize)]
struct Shown {
    record: String,
    name: String,
    file: String,
    about: String,
    facts: Vec<String>,
    sections: Vec<Section>,
}

/// Passages of one sort.
#[derive(Serialize)]
struct Section {
    title: String,
    lines: Vec<Line>,
}

/// A passage: where it is, what is done in it, and its words.
#[derive(Clone, PartialEq, Eq, Serialize)]
struct Line {
    file: String,
    line: usize,
    does: String,
    words: String,
}

impl Show {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let read = Workspace::open(root)?.read()?;
        let wanted = read.content.look_up(&self.record)?.to_string();
        let Checked {
            content,
            dossier,
            diagnostics,
        } = read.bind();
        warn_of(&diagnostics);
        let record = records(&dossier)
            .into_iter()
            .find(|record| reference(record) == wanted);
        let Some(record) = record else {
            return Err(Failure(format!(
                "`{wanted}` cannot be read: run `dossier check` to see why"
            )));
        };
        let shown = Answer {
            content: &content,
            dossier: &dossier,
        }
        .shown(&record);
        match self.format {
            Form::Json => print_data(&serde_json::to_string_pretty(&shown).unwrap_or_default()),
            Form::Text => print(&shown.text(if self.all { usize::MAX } else { 10 })),
        }
        Ok(Outcome::Clean)
    }
}

/// What an answer is made from.
struct Answer<'a> {
    content: &'a Content,
    dossier: &'a Dossier,
}

impl Answer<'_> {
    fn shown(&self, record: &RecordId) -> Shown {
        Shown {
            record: reference(record),
            name: self.dossier.name_of(record).to_owned(),
            file: file(self.dossier, record),
            about: about(self.dossier, record),
            facts: self.facts(record),
            sections: self.sections(record),
        }
    }

    /// An office, the body in which it is held, and when.
    fn office(&self, role: &Role) -> String {
        let within = role.within.clone();
        let within = within.map(|id| self.dossier.name_of(&id.into()).to_owned());
        let from = role
            .from
            .as_ref()
            .map(|date| format!("from {}", date.written()));
        let to = role
            .to
            .as_ref()
            .map(|date| format!("until {}", date.written()));
        let title = std::iter::once(role.title.clone());
        let parts: Vec<String> = title.chain(within).chain(from).chain(to).collect();
        parts.join(", ")
    }

    /// What the record itself says, in a line each.
    fn facts(&self, record: &RecordId) -> Vec<String> {
        let mut facts = Vec::new();
        match record {
            RecordId::Actor(id) => {
                let Some(actor) = self.dossier.actors.get(id) else {
                    return facts;
                };
                facts.push(actor.kind.as_str().to_owned());
                facts.extend(also(actor.names.iter().map(|name| name.text.as_str())));
                facts.extend(actor.roles.iter().map(|role| self.office(role)));
            }
            RecordId::Place(id) => {
                let Some(place) = self.dossier.places.get(id) else {
                    return facts;
                };
                facts.push(place.kind.as_str().to_owned());
                facts.extend(also(place.names.iter().map(|name| name.text.as_str())));
                facts.extend(
                    place
                        .within
                        .iter()
                        .map(|within| format!("in place:{within}")),
                );
                facts.extend(place.point.as_ref().map(|(point, source)| {
                    format!("at {}, {} ({source})", point.latitude, point.longitude)
                }));
            }
            RecordId::Claim(id) => {
                let Some(claim) = self.dossier.claims.get(id) else {
                    return facts;
                };
                facts.push(claim.kind.as_str().to_owned());
                facts.extend(claim.value.as_ref().map(value));
                facts.extend(
                    self.dossier
                        .claim_statuses
                        .get(id)
                        .filter(|standing| standing.articles > 0)
                        .map(|standing| {
                            format!(
                                "held in {}, {}",
                                of(standing.articles, "article"),
                                of(standing.origins, "origin")
                            )
                        }),
                );
            }
            RecordId::Question(id) => {
                let question = self.dossier.questions.get(id);
                let answers = question.into_iter().flat_map(|one| &one.answers);
                facts.extend(answers.map(|claim| {
                    let name = self.dossier.name_of(&claim.clone().into());
                    format!("answer claim:{claim}  {name}")
                }));
            }
            RecordId::Article(id) => {
                let Some(article) = self.dossier.articles.get(id) else {
                    return facts;
                };
                facts.extend(article.text_kind.map(|kind| kind.as_str().to_owned()));
                facts.extend(article.summary.clone());
                facts.extend(article.about().map(|about| {
                    format!("{}  {}", reference(&about), self.dossier.name_of(&about))
                }));
            }
            RecordId::Event(id) => {
                let event = self.dossier.events.get(id);
                facts.extend(
                    event
                        .into_iter()
                        .flat_map(|event| &event.places)
                        .map(|place| format!("in place:{place}")),
                );
            }
            RecordId::Term(_) | RecordId::Publisher(_) | RecordId::Page(_) => {}
        }
        facts
    }

    fn sections(&self, record: &RecordId) -> Vec<Section> {
        let links = &self.dossier.backlinks;
        let mut sections = match record {
            RecordId::Actor(id) => vec![
                self.mentions("named", links.actor_mentions.get(id)),
                self.annotations("says", links.quotes.get(id)),
                self.annotations("holds", links.held.get(id)),
            ],
            RecordId::Place(id) => vec![
                self.mentions("named", links.place_mentions.get(id)),
                self.mentions("its name stands for an actor", links.metonyms.get(id)),
            ],
            RecordId::Claim(id) => {
                vec![self.annotations("who says what", links.attestations.get(id))]
            }
            RecordId::Question(id) => {
                let question = self.dossier.questions.get(id);
                let answers = question.into_iter().flat_map(|one| &one.answers);
                let section = |claim| {
                    let title = format!("who says what about claim:{claim}");
                    self.annotations(&title, links.attestations.get(claim))
                };
                answers.map(section).collect()
            }
            RecordId::Event(id) => vec![self.annotations("reported", links.reports.get(id))],
            RecordId::Term(id) => vec![self.annotations("used", links.uses.get(id))],
            RecordId::Article(id) => vec![self.of_article(id.as_str())],
            RecordId::Publisher(_) | RecordId::Page(_) => vec![],
        };
        sections.push(self.referrals(record));
        sections.retain(|section| !section.lines.is_empty());
        sections
    }

    fn mentions(&self, title: &str, refs: Option<&Vec<MentionRef>>) -> Section {
        let mut lines: Vec<Line> = refs
            .into_iter()
            .flatten()
            .filter_map(|at| {
                let (article, mention) = self.dossier.mention(at)?;
                Some(self.line(article, &mention.passage, String::new()))
            })
            .collect();
        lines.dedup();
        Section {
            title: title.to_owned(),
            lines,
        }
    }

    fn annotations(&self, title: &str, refs: Option<&Vec<AnnotationRef>>) -> Section {
        let lines = refs.into_iter().flatten().filter_map(|at| {
            let (article, annotation) = self.dossier.annotation(at)?;
            Some(self.line(
                article,
                &annotation.passage,
                self.does(at, &annotation.what),
            ))
        });
        Section {
            title: title.to_owned(),
            lines: lines.collect(),
        }
    }

    /// Everything that is marked in an article.
    fn of_article(&self, id: &str) -> Section {
        let article = self.dossier.articles.get(id);
        let lines = article.into_iter().flat_map(|article| {
            let line = move |(index, annotation): (usize, &crate::dossier::Annotation)| {
                let at = AnnotationRef {
                    article: article.id.clone(),
                    index,
                };
                self.line(
                    article,
                    &annotation.passage,
                    self.does(&at, &annotation.what),
                )
            };
            article.annotations.iter().enumerate().map(line)
        });
        Section {
            title: "marked".to_owned(),
            lines: lines.collect(),
        }
    }

    /// What an annotation says about its words.
    fn does(&self, at: &AnnotationRef, what: &What) -> String {
        let by = |actor: Option<&ActorId>| {
            actor.map_or(String::new(), |actor| format!("actor:{actor} "))
        };
        match what {
            What::Quote(quote) => {
                format!("{}says{}", by(quote.speaker.as_ref()), self.said(at))
            }
            What::Claim(attestation) => {
                let holder = match &attestation.holder {
                    Holder::Actor(actor) => format!("actor:{actor}"),
                    Holder::Unnamed(words) => format!("“{words}”"),
                    Holder::Article => "the article".to_owned(),
                    Holder::Presupposed => "the article takes it for granted:".to_owned(),
                };
                let voice = match (&attestation.holder, attestation.voice) {
                    (Holder::Actor(_), Voice::Own) => ", in its own voice",
                    _ => "",
                };
                format!(
                    "{holder}{voice} {} claim:{}{}{}",
                    attestation.stance.as_str(),
                    attestation.claim,
                    self.said(at),
                    not_written(attestation)
                )
            }
            What::Event(report) => format!(
                "{}reports event:{}",
                by(report.according_to.as_ref()),
                report.event
            ),
            What::Date(_) => "says when".to_owned(),
            What::Term(term) => format!("uses term:{term}"),
            What::Note => "has a note".to_owned(),
        }
    }

    /// When an attestation or a quote was said, and how that is known, in brackets.
    fn said(&self, at: &AnnotationRef) -> String {
        let Some(said) = self.dossier.positions.said(at) else {
            return String::new();
        };
        let days = said.days;
        let day = days
            .in_words()
            .or_else(|| days.end_said(false, &EnglishDateWords));
        match (day, &said.basis) {
            (None, _) => " (day not known)".to_owned(),
            (Some(day), SaidBasis::Dated(by)) if by == at => format!(" (said {day})"),
            (Some(day), SaidBasis::Dated(by)) => {
                format!(" (said {day}, {})", self.dated_by(at, by))
            }
            (Some(day), SaidBasis::Published) => format!(" (published {day})"),
            (Some(day), SaidBasis::Reported) => format!(" (reported: {day})"),
        }
    }

    /// Which quote says when something was said.
    fn dated_by(&self, at: &AnnotationRef, by: &AnnotationRef) -> String {
        if at.article != by.article {
            return format!("by a quote in article:{}", by.article);
        }
        let quote = self.dossier.annotation(by);
        let line = quote.map(|(_, quote)| self.content.sources.position(quote.span).0.line);
        line.map_or_else(String::new, |line| format!("by the quote in line {line}"))
    }

    /// The sentence of a passage, and where it is in the article's file.
    fn line(&self, article: &Article, passage: &Passage, does: String) -> Line {
        let sentence = article.sentences(passage);
        let span = match passage.part {
            Part::Text => article.prose.body.span_of(&passage.range()),
            Part::Title => Span::new(article.file, 0..0),
        };
        let words = article.part(passage.part).get(sentence).unwrap_or("");
        Line {
            file: self.content.sources.path(article.file).to_string(),
            line: self.content.sources.position(span).0.line,
            does,
            words: one_line(words),
        }
    }

    /// Fields and links that name the record.
    fn referrals(&self, record: &RecordId) -> Section {
        let wanted = reference(record);
        let all = referrals(self.content);
        let mut lines: Vec<Line> = all
            .iter()
            .filter(|referral| referral.to.to_string() == wanted)
            .map(|referral| Line {
                file: self.content.sources.path(referral.at.file).to_string(),
                line: self
                    .content
                    .sources
                    .position(referral.id.unwrap_or(referral.at))
                    .0
                    .line,
                does: String::new(),
                words: String::new(),
            })
            .collect();
        lines.dedup();
        Section {
            title: "referred to in".to_owned(),
            lines,
        }
    }
}

/// What of an attestation is not written with the claim, and where it comes from, in brackets.
fn not_written(attestation: &Attestation) -> String {
    if attestation.holder_basis == HolderBasis::Default {
        return " (no holder written: its own voice)".to_owned();
    }
    let said = match &attestation.said {
        Some(When::Relative { words, .. }) => format!("said “{words}”"),
        Some(When::Date(_)) | None => "said".to_owned(),
    };
    let of = |basis: HolderBasis| {
        let fields = [
            ("holder", attestation.holder_basis),
            ("cue", attestation.cue_basis),
            (said.as_str(), attestation.said_basis),
        ];
        let fields = fields.into_iter().filter(|(_, known)| *known == basis);
        let names: Vec<&str> = fields.map(|(name, _)| name).collect();
        match names.split_last() {
            None => None,
            Some((only, [])) => Some((*only).to_owned()),
            Some((last, rest)) => Some(format!("{} and {last}", rest.join(", "))),
        }
    };
    let quote = of(HolderBasis::Quote).map(|names| format!("{names}: from the quote"));
    let sentence = of(HolderBasis::Sentence).map(|names| format!("{names}: from the sentence"));
    let parts: Vec<String> = quote.into_iter().chain(sentence).collect();
    match parts.is_empty() {
        true => String::new(),
        false => format!(" ({})", parts.join("; ")),
    }
}

/// What a claim answers in figures.
fn value(value: &Amount) -> String {
    match value {
        Amount::Date(date) => date.written().to_owned(),
        Amount::Number {
            at_least,
            at_most,
            unit,
        } => match (at_least, at_most) {
            (Some(least), Some(most)) if least == most => format!("{least} {unit}"),
            (Some(least), Some(most)) => format!("{least} to {most} {unit}"),
            (Some(least), None) => format!("at least {least} {unit}"),
            (None, Some(most)) => format!("at most {most} {unit}"),
            (None, None) => unit.clone(),
        },
    }
}

fn also<'a>(names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<&str> = names.collect();
    (!names.is_empty()).then(|| format!("also {}", names.join(", ")))
}

impl Shown {
    /// As text, with at most `most` passages of each kind.
    fn text(&self, most: usize) -> String {
        let mut lines = vec![format!("{}  {}", self.record, self.name), self.file.clone()];
        lines.extend((!self.about.is_empty()).then(|| self.about.clone()));
        lines.extend(self.facts.iter().cloned());
        for section in &self.sections {
            lines.push(format!("\n{}:", section.title));
            lines.extend(section.lines.iter().take(most).map(Line::text));
            let more = section.lines.len().saturating_sub(most);
            if more > 0 {
                lines.push(format!("  … and {more} more: use `--all` to show them"));
            }
        }
        lines.join("\n")
    }
}

impl Line {
    fn text(&self) -> String {
        let mut text = format!("  {}:{}", self.file, self.line);
        for part in [&self.does, &self.words] {
            if !part.is_empty() {
                text.push_str("  ");
                text.push_str(part);
            }
        }
        text
    }
}
