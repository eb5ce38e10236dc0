//! Records other than articles with their references looked up.

use std::sync::Arc;

use super::references::Lookup;
use super::resolve::Binder;
use crate::content::Record;
use crate::content::actor::{ActorKind, ActorText, MembershipText, RelationText, RoleText};
use crate::content::area::{AREAS, Area};
use crate::content::place::{PlaceKind, PlaceText};
use crate::content::question::QuestionText;
use crate::content::records::{
    ClaimKind, ClaimText, CorrectionText, EventText, OrderText, PageText, ParticipantText,
    PublisherText, TermText,
};
use crate::content::shapes::NameText;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, nearest};
use crate::dossier::model::{
    Actor, ActorId, Claim, ClaimId, Correction, Event, EventId, Membership, OtherName, Page,
    PageId, Participant, Place, PlaceId, Publisher, PublisherId, Question, QuestionId, Role,
    StatedRelation, Term, TermId, Verdict,
};

impl Binder<'_> {
    pub(super) fn actor(&self, record: &Record<ActorText>, problems: &mut Diagnostics) -> Actor {
        let Record { id, file, text, .. } = record;
        let ActorText {
            name,
            kind,
            short,
            names,
            not_to_be_confused_with,
            roles,
            part_of,
            relations,
            ids,
            body,
        } = &**text;
        Actor {
            id: ActorId::new(id.clone()),
            file: *file,
            name: self.name(id, name.as_ref(), short.as_ref()),
            kind: kind.unwrap_or(ActorKind::Unnamed),
            names: other_names(names),
            not_to_be_confused_with: ActorId::find_all(
                not_to_be_confused_with,
                &self.references,
                problems,
            ),
            roles: roles.iter().map(|role| self.role(role, problems)).collect(),
            part_of: part_of
                .iter()
                .filter_map(|text| self.membership(text, problems))
                .collect(),
            relations: relations
                .iter()
                .filter_map(|relation| self.relation(relation, problems))
                .collect(),
            ids: identifiers(ids),
            profile: self.prose(body, problems),
        }
    }

    fn membership(&self, text: &MembershipText, problems: &mut Diagnostics) -> Option<Membership> {
        let MembershipText { actor, evidence } = text;
        let evidence = self.evidence(evidence, problems);
        Some(Membership {
            actor: ActorId::find(actor, &self.references, problems)?,
            evidence,
        })
    }

    fn role(&self, text: &RoleText, problems: &mut Diagnostics) -> Role {
        let RoleText {
            title,
            within,
            from,
            to,
            evidence,
        } = text;
        Role {
            title: title.value.clone(),
            within: ActorId::find_option(within.as_ref(), &self.references, problems),
            from: from.as_ref().map(|date| date.value.clone()),
            to: to.as_ref().map(|date| date.value.clone()),
            evidence: self.evidence(evidence, problems),
        }
    }

    fn relation(&self, text: &RelationText, problems: &mut Diagnostics) -> Option<StatedRelation> {
        let RelationText {
            relation,
            to,
            evidence,
        } = text;
        let evidence = self.evidence(evidence, problems);
        Some(StatedRelation {
            relation: relation.clone(),
            to: ActorId::find(to, &self.references, problems)?,
            evidence,
        })
    }

    pub(super) fn place(&self, record: &Record<PlaceText>, problems: &mut Diagnostics) -> Place {
        let Record { id, file, text, .. } = record;
        let PlaceText {
            name,
            kind,
            short,
            names,
            not_to_be_confused_with,
            within,
            point,
            point_source,
            area,
            area_source,
            precision,
            borders,
            ids,
            body,
        } = &**text;
        Place {
            id: PlaceId::new(id.clone()),
            file: *file,
            name: self.name(id, name.as_ref(), short.as_ref()),
            kind: kind.unwrap_or(PlaceKind::Other),
            names: other_names(names),
            not_to_be_confused_with: PlaceId::find_all(
                not_to_be_confused_with,
                &self.references,
                problems,
            ),
            within: PlaceId::find_all(within, &self.references, problems),
            point: point
                .as_ref()
                .map(|point| point.value)
                .zip(point_source.clone()),
            area: area
                .as_ref()
                .and_then(|area| self.area(area, problems))
                .zip(area_source.clone()),
            precision: *precision,
            borders: PlaceId::find_all(borders, &self.references, problems),
            ids: identifiers(ids),
            profile: self.prose(body, problems),
        }
    }

    /// An outline; one that cannot be drawn was reported where it was read.
    fn area(&self, written: &Located<String>, problems: &mut Diagnostics) -> Option<Arc<Area>> {
        let areas = &self.content.areas;
        if let Some(record) = areas.iter().find(|record| record.id == written.value) {
            return (*record.text).clone().map(Arc::new);
        }
        let message = format!("there is no file `{AREAS}/{}`", written.value);
        let problem = Diagnostic::at(Rule::UnknownReference, written.span, message);
        let known = areas.iter().map(|record| record.id.as_str());
        problems.push(match nearest(&written.value, known) {
            Some(near) => problem.respell(
                format!("did you mean `{near}`?"),
                written.span,
                &written.value,
                near,
            ),
            None => problem.help("put the outline there, as GeoJSON"),
        });
        None
    }

    pub(super) fn claim(&self, record: &Record<ClaimText>, problems: &mut Diagnostics) -> Claim {
        let Record { id, file, text, .. } = record;
        let ClaimText {
            statement,
            short,
            kind,
            about,
            contradicts,
            refines,
            value,
            verdict,
            body,
        } = &**text;
        Claim {
            id: ClaimId::new(id.clone()),
            file: *file,
            statement: statement.value.clone(),
            short: short.clone().unwrap_or_else(|| statement.value.clone()),
            kind: kind.unwrap_or(ClaimKind::Factual),
            about: self.references.records(about, problems),
            contradicts: ClaimId::find_all(contradicts, &self.references, problems),
            refines: ClaimId::find_all(refines, &self.references, problems),
            value: value.as_ref().map(|value| value.value.clone()),
            verdict: verdict.clone().map(|text| Verdict {
                verdict: text.verdict,
                by: text.by,
                date: text.date,
                reasons: text.reasons,
            }),
            note: self.prose(body, problems),
        }
    }

    pub(super) fn question(
        &self,
        record: &Record<QuestionText>,
        problems: &mut Diagnostics,
    ) -> Question {
        let Record { id, file, text, .. } = record;
        let QuestionText {
            question,
            short,
            answers,
            about,
            body,
        } = &**text;
        let mut found: Vec<ClaimId> = Vec::new();
        for answer in ClaimId::find_all(answers, &self.references, problems) {
            if !found.contains(&answer) {
                found.push(answer);
            }
        }
        Question {
            id: QuestionId::new(id.clone()),
            file: *file,
            question: question.value.clone(),
            short: short.clone().unwrap_or_else(|| question.value.clone()),
            answers: found,
            about: self.references.records(about, problems),
            note: self.prose(body, problems),
        }
    }

    fn participant(
        &self,
        text: &ParticipantText,
        problems: &mut Diagnostics,
    ) -> Option<Participant> {
        let ParticipantText {
            actor,
            role,
            hedge,
            according_to,
            evidence,
        } = text;
        let actor = ActorId::find(actor, &self.references, problems);
        let according_to = ActorId::find_option(according_to.as_ref(), &self.references, problems);
        let evidence = self.evidence(evidence, problems);
        Some(Participant {
            actor: actor?,
            role: role.clone(),
            hedge: hedge.clone(),
            according_to,
            evidence,
        })
    }

    pub(super) fn event(&self, record: &Record<EventText>, problems: &mut Diagnostics) -> Event {
        let Record { id, file, text, .. } = record;
        let EventText {
            title,
            date,
            date_text,
            date_basis,
            date_source,
            after,
            before,
            places,
            place_precision,
            participants,
            part_of,
            body,
        } = &**text;
        Event {
            id: EventId::new(id.clone()),
            file: *file,
            title: title.value.clone(),
            date: date
                .as_ref()
                .map(|date| date.value.clone())
                .zip(date_basis.as_ref().map(|basis| basis.value)),
            date_text: date_text.as_ref().map(|words| words.value.clone()),
            date_source: date_source.clone(),
            after: self.order(after.as_ref(), problems),
            before: self.order(before.as_ref(), problems),
            places: PlaceId::find_all(places, &self.references, problems),
            place_precision: *place_precision,
            participants: participants
                .iter()
                .filter_map(|text| self.participant(text, problems))
                .collect(),
            part_of: EventId::find_option(part_of.as_ref(), &self.references, problems),
            note: self.prose(body, problems),
        }
    }

    fn order(
        &self,
        text: Option<&OrderText>,
        problems: &mut Diagnostics,
    ) -> Option<(EventId, Option<String>)> {
        let OrderText { event, by } = text?;
        Some((
            EventId::find(event, &self.references, problems)?,
            by.clone(),
        ))
    }

    pub(super) fn term(&self, record: &Record<TermText>, problems: &mut Diagnostics) -> Term {
        let Record { id, file, text, .. } = record;
        let TermText {
            term,
            definition,
            forms,
            see_also,
            evidence,
            body,
        } = &**text;
        Term {
            id: TermId::new(id.clone()),
            file: *file,
            term: term.value.clone(),
            definition: self.prose(definition, problems),
            forms: identifiers(forms),
            see_also: self.references.records(see_also, problems),
            evidence: self.evidence(evidence, problems),
            note: self.prose(body, problems),
        }
    }

    pub(super) fn publisher(
        &self,
        record: &Record<PublisherText>,
        problems: &mut Diagnostics,
    ) -> Publisher {
        let Record { id, file, text, .. } = record;
        let PublisherText {
            name,
            short,
            names,
            url,
            country,
            languages,
            kind,
            policies,
            assessments,
            ids,
            body,
        } = &**text;
        Publisher {
            id: PublisherId::new(id.clone()),
            file: *file,
            name: self.name(id, name.as_ref(), short.as_ref()),
            names: other_names(names),
            url: url.clone(),
            country: PlaceId::find_option(country.as_ref(), &self.references, problems),
            languages: languages.clone(),
            kind: *kind,
            policies: policies.clone(),
            assessments: assessments.clone(),
            ids: identifiers(ids),
            profile: self.prose(body, problems),
        }
    }

    pub(super) fn page(&self, record: &Record<PageText>, problems: &mut Diagnostics) -> Page {
        let Record { id, file, text, .. } = record;
        let PageText {
            title,
            summary,
            order,
            body,
        } = &**text;
        Page {
            id: PageId::new(id.clone()),
            file: *file,
            title: title.value.clone(),
            summary: summary.clone(),
            order: order.unwrap_or(usize::MAX),
            prose: self.prose(body, problems),
        }
    }

    pub(super) fn correction(
        &self,
        text: &CorrectionText,
        problems: &mut Diagnostics,
    ) -> Option<Correction> {
        let CorrectionText {
            date,
            page,
            was,
            now,
            why,
            by,
        } = text.clone();
        let page = self.references.record(&page, problems)?;
        Some(Correction {
            date: date.value,
            page,
            was,
            now,
            why,
            by,
        })
    }
}

fn other_names(names: &[NameText]) -> Vec<OtherName> {
    names
        .iter()
        .map(|name| OtherName {
            text: name.text.value.clone(),
            kind: name.kind,
            language: name.language.clone(),
        })
        .collect()
}

fn identifiers(written: &[(String, Located<String>)]) -> Vec<(String, String)> {
    written
        .iter()
        .map(|(register, id)| (register.clone(), id.value.clone()))
        .collect()
}
