//! A reading as JSON for other programs. All offsets count code points in the body's text.

use std::ops::Range;

use serde_json::{Value, json};

use super::pieces::ReadClipping;
use super::reading::{BlockRead, Reading};
use super::received::MarkKind;
use crate::analysis::gazetteer::index::NameMatch;
use crate::analysis::model::{
    Acronym, Analysis, AttributedQuote, Candidate, Certainty, Metonym, OfficeMention, ReadDate,
    TermUse,
};
use crate::content::{Choice, ClippingFile};

/// Everything that was recognised in a clipping.
pub fn to_json(clipping: &ClippingFile, read: &ReadClipping) -> Value {
    let Reading {
        title,
        publisher,
        wire,
        byline,
        dateline,
        published,
        language,
        url,
        archived,
        unread,
        description,
        summary,
        accessed,
        is_citation,
        text,
        blocks,
        written: _,
        left_out,
        unplaced,
        remarks,
        standing: _,
        embargo: _,
        expires: _,
        refused,
        kept_all,
        is_too_long,
        analysis,
    } = &read.reading;
    let Analysis {
        mentions,
        mentions_in_title,
        metonyms,
        metonyms_in_title,
        quotes,
        terms,
        dates,
        roles,
        acronyms,
        candidates,
        inferred: _,
    } = analysis;
    let body = Passages::of(text);
    let head = title.as_deref().unwrap_or_default();
    let headline = Passages::of(head);
    json!({
        "clipping": clipping.path,
        "item": read.item,
        "sha256": read.sha256,
        "title": title,
        "publisher": publisher.as_ref().map(|publisher| json!({
            "name": publisher.name, "id": publisher.id, "status": publisher.status.as_str(),
        })),
        "wire": wire,
        "byline": byline,
        "dateline": dateline.as_ref().map(|dateline| json!({
            "place": dateline.place, "id": dateline.id, "agency": dateline.agency, "date": dateline.date,
        })),
        "published": published.as_ref().map(|(date, basis)| json!({"date": date, "basis": basis.as_str()})),
        "language": language,
        "url": url,
        "archived": archived.iter().map(|(url, date)| json!({"url": url, "date": date})).collect::<Vec<_>>(),
        "unread": unread.iter().map(|one| json!({"field": one.field(), "words": one.words()})).collect::<Vec<_>>(),
        "description": description,
        "summary": summary,
        "accessed": accessed,
        "cited_only": is_citation,
        "text": text,
        "paragraphs": body.all(blocks, |block| (&block.range, block_fields(&body, block))),
        "dropped": left_out.iter().chain(unplaced).collect::<Vec<_>>(),
        "remarks": remarks.iter().chain(refused).collect::<Vec<_>>(),
        "kept_all": kept_all,
        "too_long": is_too_long,
        "title_mentions": mentioned(&headline, mentions_in_title, metonyms_in_title),
        "mentions": mentioned(&body, mentions, metonyms),
        "quotes": body.all(quotes, |quote| (&quote.range, quote_fields(&body, quote))),
        "dates": body.all(dates, |date| (&date.range, date_fields(date))),
        "roles": body.all(roles, |role| (&role.range, role_fields(role))),
        "acronyms": body.all(acronyms, |acronym| (&acronym.range, acronym_fields(acronym))),
        "terms": body.all(terms, |term: &TermUse| (&term.range, json!({"id": term.id}))),
        "candidates": candidates.iter().map(|candidate| candidate_fields(&body, candidate)).collect::<Vec<_>>(),
    })
}

/// A text whose passages are given in code points.
struct Passages<'a> {
    text: &'a str,
    /// The byte offset of each code point.
    starts: Vec<usize>,
}

impl<'a> Passages<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            text,
            starts: text.char_indices().map(|(at, _)| at).collect(),
        }
    }

    fn point(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start < at)
    }

    /// A passage with its words, and further known fields.
    fn passage(&self, range: &Range<usize>, known: Value) -> Value {
        let mut passage = json!({
            "start": self.point(range.start),
            "end": self.point(range.end),
            "text": self.text.get(range.clone()),
        });
        if let (Some(passage), Value::Object(known)) = (passage.as_object_mut(), known) {
            passage.extend(known);
        }
        passage
    }

    fn all<'b, T: 'b>(
        &self,
        things: &'b [T],
        of: impl Fn(&'b T) -> (&'b Range<usize>, Value),
    ) -> Vec<Value> {
        things
            .iter()
            .map(|thing| {
                let (range, known) = of(thing);
                self.passage(range, known)
            })
            .collect()
    }
}

fn block_fields(body: &Passages<'_>, block: &BlockRead) -> Value {
    let marks = body.all(&block.marks, |mark| {
        let known = match &mark.kind {
            MarkKind::Emphasis => json!({"kind": "emphasis"}),
            MarkKind::Strong => json!({"kind": "strong"}),
            MarkKind::Struck => json!({"kind": "struck"}),
            MarkKind::Link(url) => json!({"kind": "link", "url": url}),
        };
        (&mark.range, known)
    });
    json!({"kind": block.kind.as_str(), "marks": marks})
}

/// Names with their meanings: one record or, if the text does not decide between several, none.
fn mentioned(text: &Passages<'_>, names: &[NameMatch], metonyms: &[Metonym]) -> Vec<Value> {
    text.all(names, |name| {
        let metonym = metonyms.iter().find(|metonym| metonym.range == name.range);
        let known = match (metonym, name.meanings.as_slice()) {
            (Some(metonym), _) => {
                json!({"kind": "actor", "id": metonym.actor, "via": metonym.place})
            }
            (None, [only]) => json!({"kind": only.kind(), "id": only.id(), "via": null}),
            (None, several) => json!({
                "kind": null,
                "id": null,
                "via": null,
                "between": several.iter().map(ToString::to_string).collect::<Vec<_>>(),
            }),
        };
        (&name.range, known)
    })
}

fn quote_fields(body: &Passages<'_>, quote: &AttributedQuote) -> Value {
    let certainty = match quote.certainty {
        Certainty::High => "high",
        Certainty::Medium => "medium",
        Certainty::Low => "low",
    };
    json!({
        "type": quote.form,
        "speaker": {
            "text": quote.speaker_words,
            "start": quote.speaker_at.as_ref().map(|at| body.point(at.start)),
            "end": quote.speaker_at.as_ref().map(|at| body.point(at.end)),
            "id": quote.speaker,
            "name": quote.speaker_name,
        },
        "role": quote.role,
        "prompt": quote.prompt,
        "cue": quote.cue,
        "cue_start": quote.cue_at.as_ref().map(|at| body.point(at.start)),
        "cue_end": quote.cue_at.as_ref().map(|at| body.point(at.end)),
        "certainty": certainty,
    })
}

fn date_fields(date: &ReadDate) -> Value {
    json!({"value": date.value, "timex": date.timex, "relative": date.relative, "wording": date.wording})
}

fn role_fields(role: &OfficeMention) -> Value {
    json!({"title": role.title, "organisation": role.organisation, "person": role.person})
}

fn acronym_fields(acronym: &Acronym) -> Value {
    json!({"letters": acronym.letters, "long_form": acronym.long_form, "id": acronym.actor})
}

fn candidate_fields(body: &Passages<'_>, candidate: &Candidate) -> Value {
    json!({
        "text": candidate.text,
        "kind": candidate.kind_guess,
        "forms": candidate.forms,
        "count": candidate.count,
        "sentences": body.all(&candidate.sentences, |sentence| (sentence, json!({}))),
        "perhaps": candidate.merges,
    })
}
