//! Names without a record in many clippings, and a drafted record for each.

use std::collections::BTreeMap;

use super::draft::{ascii_slug, free_id};
use super::publisher::PublisherRead;
use super::reading::Reading;
use crate::analysis::discovery::is_office;
use crate::content::decisions::{DecisionText, Suggested};
use crate::content::shapes::Kind;
use crate::content::write::{FrontMatter, NewMap, NewRecord, NewValue};
use crate::content::{ClippingFile, tables};
use crate::text::fold::fold_case;
use crate::text::keyword::plainest;
use crate::text::words::{one_line, without_article};

/// How many sentences show a name in context.
const SHOWN: usize = 3;

/// A name without a record, in one or more clippings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The name in full.
    pub name: String,
    /// Other forms of it.
    pub forms: Vec<String>,
    /// `person`, `organization` or `place`, if something shows the kind; `publisher`, if clippings state it as their publisher.
    pub kind: Option<&'static str>,
    /// How often it occurs in all of them.
    pub count: usize,
    /// A few sentences, each with the path of its clipping.
    pub sentences: Vec<(String, String)>,
    /// Records of which it may be another spelling: `actor:id`.
    pub merges: Vec<String>,
}

impl Proposal {
    /// The likely kind in words: "perhaps an organization". Empty if nothing shows it.
    pub fn kind_in_words(&self) -> &'static str {
        match self.kind {
            Some("person") => "perhaps a person",
            Some("organization") => "perhaps an organization",
            Some("place") => "perhaps a place",
            Some("publisher") => "named as a publisher",
            _ => "",
        }
    }
}

/// The names in clippings that the gazetteer lacks, the most frequent first.
pub fn proposals<'a>(
    read: impl IntoIterator<Item = (&'a ClippingFile, &'a Reading)>,
    decisions: &[DecisionText],
) -> Vec<Proposal> {
    let mut by_name: BTreeMap<String, Proposal> = BTreeMap::new();
    let mut publishers: BTreeMap<String, Proposal> = BTreeMap::new();
    for (clipping, reading) in read {
        if let Some(PublisherRead { name, id: None, .. }) = &reading.publisher {
            let proposal = publishers.entry(without_article(name));
            let proposal = proposal.or_insert_with(|| of_publisher(name));
            proposal.count += 1;
            let says = "names it as its publisher".to_owned();
            proposal.sentences.push((clipping.path.clone(), says));
            proposal.sentences.truncate(SHOWN);
        }
        for candidate in reading
            .analysis
            .candidates
            .iter()
            .filter(|one| one.borne_by.is_empty())
        {
            let proposal = by_name
                .entry(key(&candidate.text))
                .or_insert_with(|| Proposal {
                    name: candidate.text.clone(),
                    forms: Vec::new(),
                    kind: candidate.kind_guess,
                    count: 0,
                    sentences: Vec::new(),
                    merges: candidate.merges.clone(),
                });
            // "Ilena Dravic" is another spelling, not another person.
            let is_spelling =
                candidate.text != proposal.name && !proposal.forms.contains(&candidate.text);
            if is_spelling && fold_case(&candidate.text) != fold_case(&proposal.name) {
                proposal.forms.push(candidate.text.clone());
            }
            proposal.count += candidate.count;
            proposal.kind = proposal.kind.or(candidate.kind_guess);
            for form in &candidate.forms {
                if !proposal.forms.contains(form) {
                    proposal.forms.push(form.clone());
                }
            }
            let room = SHOWN.saturating_sub(proposal.sentences.len());
            proposal
                .sentences
                .extend(
                    candidate
                        .sentences
                        .iter()
                        .take(room)
                        .filter_map(|sentence| {
                            Some((
                                clipping.path.clone(),
                                one_line(reading.text.get(sentence.clone())?),
                            ))
                        }),
                );
        }
    }
    for decision in decisions.iter().filter(|one| one.reject == Suggested::Name) {
        by_name.remove(&key(&decision.words));
        publishers.remove(&without_article(&decision.words));
    }
    // A publisher in one clipping is not also an organisation in another, unless it is an office.
    by_name.retain(|_, one| {
        is_office(&one.name) || !publishers.contains_key(&without_article(&one.name))
    });
    let mut proposals: Vec<Proposal> = by_name
        .into_values()
        .chain(publishers.into_values())
        .collect();
    proposals.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    proposals
}

/// A key that the spellings of a name share: letters without diacritics, in one case.
fn key(name: &str) -> String {
    fold_case(&plainest(name))
}

fn of_publisher(name: &str) -> Proposal {
    Proposal {
        name: one_line(name),
        forms: Vec::new(),
        kind: Some("publisher"),
        count: 0,
        sentences: Vec::new(),
        merges: Vec::new(),
    }
}

/// The kind of record for a guessed kind.
pub(super) fn record_kind(kind: &str) -> Kind {
    match kind {
        "place" => Kind::Place,
        "publisher" => Kind::Publisher,
        _ => Kind::Actor,
    }
}

/// A record file for a proposal, with comments for what an editor must add.
pub fn record_draft(proposal: &Proposal, is_taken: impl Fn(&str) -> bool) -> Option<NewRecord> {
    let kind = proposal.kind?;
    // A name in another script has no letters for an id. Its kind is used instead, until `dossier rename`.
    let slug = Some(ascii_slug(&proposal.name)).filter(|slug| !slug.is_empty());
    let slug = slug.unwrap_or_else(|| kind.to_owned());
    let id = free_id(&slug, is_taken);
    let record = record_kind(kind);
    let file = front_matter(proposal, kind, record).file(None);
    Some(NewRecord::new(record, id, file))
}

fn front_matter(proposal: &Proposal, kind: &str, record: Kind) -> FrontMatter {
    let mut out = FrontMatter::of(record);
    out.comment("Drafted from clippings: confirm what it says, or delete it.");
    for merge in &proposal.merges {
        out.comment(&format!(
            "Perhaps another name of {merge}: if so, add it there under `names`."
        ));
    }
    for (path, sentence) in &proposal.sentences {
        out.comment(&format!("{path}: {sentence}"));
    }
    out.field("name", &proposal.name);
    match record {
        Kind::Place => {
            out.comment("What kind of place? `country`, `province`, `city` …");
            out.field("kind", "other");
        }
        // Nothing shows the kind of publisher.
        Kind::Publisher => {}
        _ => out.field("kind", kind),
    }
    let form = |form: &String| {
        let is_surname = !form.contains(' ') && kind == "person";
        let name = NewMap::of(&tables::OTHER_NAME).with("text", form);
        match is_surname {
            true => NewValue::Map(name.with("match", "after-full-name")),
            false => NewValue::Text(form.clone()),
        }
    };
    if !proposal.forms.is_empty() {
        let forms: Vec<NewValue> = proposal.forms.iter().map(form).collect();
        out.list("names", &forms);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::dossier;
    use super::*;

    fn clipping(text: &str) -> ClippingFile {
        ClippingFile {
            path: "content/clippings/x.txt".to_owned(),
            bytes: format!("A headline for the harbour town\n\n{text}\n")
                .into_bytes()
                .into(),
            sha256: String::new(),
        }
    }

    fn proposed(text: &str) -> Vec<Proposal> {
        proposed_after(text, "")
    }

    fn proposed_after(text: &str, decisions: &'static str) -> Vec<Proposal> {
        let content = dossier(&[
            (
                "content/actors/anna.md",
                "---\nname: Anna Berg\nkind: person\n---\n",
            ),
            ("content/decisions.yaml", decisions),
        ]);
        let clipping = clipping(text);
        let read = super::super::read(&clipping, &content.gazetteer()).unwrap_or_default();
        let read = read.iter().map(|one| (&clipping, &one.reading));
        proposals(read, &content.decisions)
    }

    #[test]
    fn forms_of_one_name_are_one_candidate() {
        let found = proposed(
            "The harbour was closed on Monday by Gen. Stone, the mayor of the town said on the radio.\n\n\
            John Stone had asked for it, and John Stone had paid for it, as the council of the town knew.\n\n\
            “We stay,” said Ruth Berg of the Coast Workers Union, which has called a strike for the winter.",
        );
        let names: Vec<_> = found
            .iter()
            .map(|one| (one.name.as_str(), one.kind, one.count, one.forms.join(",")))
            .collect();
        assert_eq!(
            names,
            [
                ("John Stone", Some("person"), 3, "Stone".to_owned()),
                (
                    "Coast Workers Union",
                    Some("organization"),
                    1,
                    String::new()
                ),
                ("Ruth Berg", Some("person"), 1, String::new()),
            ]
        );
        assert!(found.iter().all(|one| one.merges.is_empty()), "{found:?}");
    }

    #[test]
    fn a_rejected_name_is_not_proposed_again() {
        let text = "“We stay,” said Ruth Berg of the Coast Workers Union, which has called a strike for the winter.";
        let decisions = "- {reject: unlinked-name, words: Ruth Berg}\n";
        let names: Vec<String> = proposed_after(text, decisions)
            .into_iter()
            .map(|one| one.name)
            .collect();
        assert_eq!(names, ["Coast Workers Union"]);
        assert_eq!(proposed(text).len(), 2);
    }

    #[test]
    fn a_surname_alone_may_be_a_known_person() {
        let found = proposed(
            "“We stay where we are, whatever the weather does to us,” Mayor Berg said to the paper on Monday.",
        );
        assert_eq!(found[0].merges, ["actor:anna"]);
    }

    #[test]
    fn a_proposal_becomes_a_record_that_can_be_read() {
        let found = proposed(
            "The harbour was closed on Monday by Gen. Stone, the mayor of the town said on the radio: “too late”.\n\n\
            John Stone had asked for it, and John Stone had paid for it, as the council of the town knew.",
        );
        let draft = record_draft(&found[0], |_| false).unwrap();
        assert_eq!(draft.path, "content/actors/john-stone.md");
        let content = dossier(&[(&draft.path, &draft.markdown)]);
        assert_eq!(content.actors[0].text.names.len(), 1, "{}", draft.markdown);
        let place = Proposal {
            name: "Sarn".to_owned(),
            forms: Vec::new(),
            kind: Some("place"),
            ..found[0].clone()
        };
        let draft = record_draft(&place, |_| false).unwrap();
        assert_eq!(draft.path, "content/places/sarn.md");
        let content = dossier(&[(&draft.path, &draft.markdown)]);
        assert_eq!(content.places.len(), 1, "{}", draft.markdown);
    }
}
