//! From as written to as meant: every reference looked up, every selector found, every name in the prose tied to its record.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::annotate::{Draft, annotate};
use super::backlinks::Backlinks;
use super::former::Former;
use super::known::{Known, Lookup, shared_publisher};
use super::memory::{Ground, Memory};
use super::model::{
    Actor, ActorId, Article, ArticleId, Claim, ClaimId, Correction, Event, EventId, Evidence,
    Membership, Name, Origin, OtherName, Page, PageId, Participant, PassageRef, Place, PlaceId,
    Publisher, PublisherId, Relation, Role, Site, Target, Term, TermId, Verdict,
};
use super::ties::Ties;
use super::whole::Dossier;
use super::{circles, status, time};
use crate::content::actor::{ActorKind, ActorText, MembershipText, RelationText, RoleText};
use crate::content::area::{AREAS, Area};
use crate::content::article::{ArticleText, PublisherStatus};
use crate::content::place::{PlaceKind, PlaceText};
use crate::content::records::{
    ClaimKind, ClaimText, CorrectionText, EventText, OrderText, PageText, ParticipantText,
    PublisherText, TermText,
};
use crate::content::register::Register;
use crate::content::shapes::{EvidenceText, NameText, TextByLanguage};
use crate::content::site::SiteText;
use crate::content::{Content, Record};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

/// Turns what was written into what is meant. Nothing fails: what cannot be resolved is reported and left out.
pub fn bind(content: &Content) -> (Dossier, Diagnostics) {
    bind_with(content, None)
}

/// Turns into what is meant what was written and bound before, and changed since: as [`bind`] does, and quicker.
pub fn bind_again(content: &Content, memory: &mut Memory) -> (Dossier, Diagnostics) {
    bind_with(content, Some(memory))
}

fn bind_with(content: &Content, mut memory: Option<&mut Memory>) -> (Dossier, Diagnostics) {
    let mut problems = Diagnostics::default();
    let known = Known::new(content);
    if let Some(memory) = &mut memory {
        memory.stand_on(Ground::of(content, &known));
    }
    let register = Register::new(content);
    let before = memory.as_deref();
    let draft = |record| match before.and_then(|memory| memory.recall(record, content)) {
        Some(known) => Draft::again(record, known),
        None => annotate(record, content, &register),
    };
    let drafts: Vec<Draft<'_>> = content.articles.par_iter().map(draft).collect();
    let mut texts = BTreeMap::new();
    for draft in drafts {
        problems.extend(draft.problems.iter().cloned());
        texts.insert(draft.record.id.clone(), draft);
    }
    let binder = Binder {
        content,
        known: &known,
        texts: &texts,
    };
    let drafts: Vec<&Draft<'_>> = texts.values().collect();
    let bound: Vec<(Arc<Article>, Diagnostics)> = drafts
        .par_iter()
        .map(|draft| match &draft.known {
            Some(known) => (Arc::clone(&known.article), Diagnostics::default()),
            None => binder.new_article(draft),
        })
        .collect();
    if let Some(memory) = memory {
        let drafts = drafts.iter().copied();
        memory.keep(
            drafts.zip(bound.iter().map(|(article, found)| (article, found))),
            content,
        );
    }
    known.check_faulty(content, &mut problems);
    let mut articles = BTreeMap::new();
    for (article, found) in bound {
        problems.append(found);
        articles.insert(article.id.clone(), article);
    }
    super::utterances::same_utterances(&mut articles, &texts, &mut problems);
    circles::check(content, &mut problems);
    let events = binder.all(&content.events, EventId::new, Binder::event, &mut problems);
    let (times, contradictions) = time::solve(&articles, &events, content);
    problems.append(contradictions);
    let actors = binder.all(&content.actors, ActorId::new, Binder::actor, &mut problems);
    let places = binder.all(&content.places, PlaceId::new, Binder::place, &mut problems);
    let claims = binder.all(&content.claims, ClaimId::new, Binder::claim, &mut problems);
    let backlinks = Backlinks::new(&articles, &events).with_parts(&actors, &places);
    let dossier = Dossier {
        claim_statuses: status::of_claims(&claims, &articles, &backlinks),
        ties: Ties::new(&actors, &claims, &articles, &backlinks.attestations),
        site: site(&content.site),
        claims,
        terms: binder.all(&content.terms, TermId::new, Binder::term, &mut problems),
        publishers: binder.all(
            &content.publishers,
            PublisherId::new,
            Binder::publisher,
            &mut problems,
        ),
        pages: binder.all(&content.pages, PageId::new, Binder::page, &mut problems),
        former: Former::new(content),
        corrections: content
            .corrections
            .iter()
            .filter_map(|text| binder.correction(text, &mut problems))
            .collect(),
        backlinks,
        files: content
            .sources
            .iter()
            .map(|(id, file)| (id, file.path.to_string()))
            .collect(),
        actors,
        places,
        articles,
        events,
        times,
    };
    (dossier, problems)
}

fn site(text: &SiteText) -> Site {
    let SiteText {
        language_at: _,
        title,
        question,
        description,
        language,
        editor,
        license,
        base_url,
        updated,
        previews,
        network_places,
        theme,
        show_suggested: _,
        levels: _,
    } = text.clone();
    Site {
        title,
        question,
        description,
        language,
        editor,
        license,
        base_url,
        updated,
        previews,
        network_places,
        theme,
    }
}

/// What every record needs to be bound.
pub(super) struct Binder<'a> {
    pub(super) content: &'a Content,
    pub(super) known: &'a Known,
    pub(super) texts: &'a BTreeMap<String, Draft<'a>>,
}

impl Binder<'_> {
    fn all<T, I: Ord, R>(
        &self,
        records: &[Record<T>],
        id: fn(String) -> I,
        bind: fn(&Self, &Record<T>, &mut Diagnostics) -> R,
        problems: &mut Diagnostics,
    ) -> BTreeMap<I, R> {
        records
            .iter()
            .map(|record| (id(record.id.clone()), bind(self, record, problems)))
            .collect()
    }

    fn language(&self) -> &str {
        &self.content.site.language
    }

    fn new_article(&self, draft: &Draft<'_>) -> (Arc<Article>, Diagnostics) {
        let mut problems = Diagnostics::default();
        let article = self.article(draft, &mut problems);
        (Arc::new(article), problems)
    }

    fn article(&self, draft: &Draft<'_>, problems: &mut Diagnostics) -> Article {
        let Record { id, file, text, .. } = draft.record;
        let ArticleText {
            title,
            short,
            title_by,
            language,
            publisher,
            publisher_name,
            publisher_status,
            byline,
            dateline,
            published,
            published_basis,
            published_source,
            url,
            archived,
            accessed,
            clipping: _,
            derived_from,
            text_kind,
            rights_holder,
            rights_basis,
            summary,
            summary_by,
            actors,
            places,
            mentions: _,
            annotations: _,
            annotations_yaml,
            confirmed_yaml,
            body,
        } = &**text;
        let (publisher, publisher_name) =
            self.published_by(publisher.as_ref(), publisher_name.as_ref(), problems);
        let status = publisher_status.as_ref().map(|status| status.value);
        let mentions = draft.mentions(self, problems);
        let annotations = draft.annotations(self, problems);
        let mut article = Article {
            id: ArticleId::new(id.clone()),
            file: *file,
            title: title.value.clone(),
            short: short.clone(),
            title_by: *title_by,
            language: language
                .clone()
                .unwrap_or_else(|| self.language().to_owned()),
            publisher_status: status.unwrap_or(match (&publisher, &publisher_name) {
                (None, None) => PublisherStatus::Unknown,
                _ => PublisherStatus::Stated,
            }),
            publisher,
            publisher_name,
            byline: byline.clone(),
            dateline: PlaceId::find_option(dateline.as_ref(), self.known, problems),
            published: published.as_ref().map(|date| date.value.clone()),
            published_basis: published_basis.as_ref().map(|basis| basis.value),
            published_source: published_source.clone(),
            url: url.clone(),
            archived: archived.clone(),
            accessed: accessed.clone(),
            derived_from: derived_from
                .as_ref()
                .and_then(|origin| self.origin(origin, problems)),
            text_kind: text_kind.as_ref().map(|kind| kind.value),
            rights_holder: rights_holder.clone(),
            rights_basis: rights_basis.clone(),
            summary: summary.clone(),
            summary_by: *summary_by,
            actors: Vec::new(),
            places: Vec::new(),
            prose: self.prose(body, problems),
            paragraphs: draft.passages.ready.paragraphs.clone(),
            mentions,
            spoken: draft.spoken(self, &annotations),
            annotations,
            annotations_yaml: if self.content.site.show_suggested {
                annotations_yaml.clone()
            } else {
                confirmed_yaml.clone()
            },
        };
        let named = article.mentions.iter();
        article.actors = main_first(
            ActorId::find_all(actors.as_deref().unwrap_or_default(), self.known, problems),
            named.clone().filter_map(|mention| mention.target.actor()),
        );
        article.places = main_first(
            PlaceId::find_all(places.as_deref().unwrap_or_default(), self.known, problems),
            named.filter_map(|mention| match &mention.target {
                Target::Place(place) => Some(place),
                _ => None,
            }),
        );
        article
    }

    /// The record of an article's publisher, by its id or else by the name as printed; or that name, where no record has it.
    fn published_by(
        &self,
        id: Option<&Located<String>>,
        name: Option<&Located<String>>,
        problems: &mut Diagnostics,
    ) -> (Option<PublisherId>, Option<String>) {
        if id.is_some() {
            return (PublisherId::find_option(id, self.known, problems), None);
        }
        let Some(name) = name else {
            return (None, None);
        };
        let named = self.content.publishers_named(&name.value);
        if let [only] = *named {
            return (Some(PublisherId::new(only.to_owned())), None);
        }
        if !named.is_empty() {
            problems.push(shared_publisher(name, &named));
        }
        (None, Some(name.value.clone()))
    }

    fn origin(&self, written: &Located<String>, problems: &mut Diagnostics) -> Option<Origin> {
        match written.value.strip_prefix("wire:") {
            Some(wire) => Some(Origin::Wire(wire.trim().to_owned())),
            None => ArticleId::find(written, self.known, problems).map(Origin::Article),
        }
    }

    fn actor(&self, record: &Record<ActorText>, problems: &mut Diagnostics) -> Actor {
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
                self.known,
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
            actor: ActorId::find(actor, self.known, problems)?,
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
            title: title.clone(),
            within: ActorId::find_option(within.as_ref(), self.known, problems),
            from: from.clone(),
            to: to.clone(),
            evidence: self.evidence(evidence, problems),
        }
    }

    fn relation(&self, text: &RelationText, problems: &mut Diagnostics) -> Option<Relation> {
        let RelationText {
            relation,
            to,
            evidence,
        } = text;
        let evidence = self.evidence(evidence, problems);
        Some(Relation {
            relation: relation.clone(),
            to: ActorId::find(to, self.known, problems)?,
            evidence,
        })
    }

    fn place(&self, record: &Record<PlaceText>, problems: &mut Diagnostics) -> Place {
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
                self.known,
                problems,
            ),
            within: PlaceId::find_all(within, self.known, problems),
            point: point
                .as_ref()
                .map(|point| point.value)
                .zip(point_source.clone()),
            area: area
                .as_ref()
                .and_then(|area| self.area(area, problems))
                .zip(area_source.clone()),
            precision: *precision,
            borders: PlaceId::find_all(borders, self.known, problems),
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
        problems.push(match crate::diagnostic::nearest(&written.value, known) {
            Some(near) => problem.replace(format!("did you mean `{near}`?"), written.span, near),
            None => problem.help("put the outline there, as GeoJSON"),
        });
        None
    }

    fn claim(&self, record: &Record<ClaimText>, problems: &mut Diagnostics) -> Claim {
        let Record { id, file, text, .. } = record;
        let ClaimText {
            statement,
            short,
            kind,
            about,
            contradicts,
            refines,
            verdict,
            body,
        } = &**text;
        Claim {
            id: ClaimId::new(id.clone()),
            file: *file,
            statement: statement.value.clone(),
            short: short.clone().unwrap_or_else(|| statement.value.clone()),
            kind: kind.unwrap_or(ClaimKind::Factual),
            about: self.known.records(about, problems),
            contradicts: ClaimId::find_all(contradicts, self.known, problems),
            refines: ClaimId::find_all(refines, self.known, problems),
            verdict: verdict.clone().map(|text| Verdict {
                verdict: text.verdict,
                by: text.by,
                date: text.date,
                reasons: text.reasons,
            }),
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
        let actor = ActorId::find(actor, self.known, problems);
        let according_to = ActorId::find_option(according_to.as_ref(), self.known, problems);
        let evidence = self.evidence(evidence, problems);
        Some(Participant {
            actor: actor?,
            role: role.clone(),
            hedge: hedge.clone(),
            according_to,
            evidence,
        })
    }

    fn event(&self, record: &Record<EventText>, problems: &mut Diagnostics) -> Event {
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
            places: PlaceId::find_all(places, self.known, problems),
            place_precision: *place_precision,
            participants: participants
                .iter()
                .filter_map(|text| self.participant(text, problems))
                .collect(),
            part_of: EventId::find_option(part_of.as_ref(), self.known, problems),
            note: self.prose(body, problems),
        }
    }

    fn order(
        &self,
        text: Option<&OrderText>,
        problems: &mut Diagnostics,
    ) -> Option<(EventId, Option<String>)> {
        let OrderText { event, by } = text?;
        Some((EventId::find(event, self.known, problems)?, by.clone()))
    }

    fn term(&self, record: &Record<TermText>, problems: &mut Diagnostics) -> Term {
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
            see_also: self.known.records(see_also, problems),
            evidence: self.evidence(evidence, problems),
            note: self.prose(body, problems),
        }
    }

    fn publisher(&self, record: &Record<PublisherText>, problems: &mut Diagnostics) -> Publisher {
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
            country: PlaceId::find_option(country.as_ref(), self.known, problems),
            languages: languages.clone(),
            kind: *kind,
            policies: policies.clone(),
            assessments: assessments.clone(),
            ids: identifiers(ids),
            profile: self.prose(body, problems),
        }
    }

    fn page(&self, record: &Record<PageText>, problems: &mut Diagnostics) -> Page {
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

    fn correction(&self, text: &CorrectionText, problems: &mut Diagnostics) -> Option<Correction> {
        let CorrectionText {
            date,
            page,
            was,
            now,
            why,
            by,
        } = text.clone();
        let page = self.known.record(&page, problems)?;
        Some(Correction {
            date: date.value,
            page,
            was,
            now,
            why,
            by,
        })
    }

    fn name(&self, id: &str, name: Option<&TextByLanguage>, short: Option<&String>) -> Name {
        let main = name
            .and_then(|name| name.in_language(self.language()))
            .map_or(id, |text| text.value.as_str())
            .to_owned();
        let others = name
            .iter()
            .flat_map(|name| &name.texts)
            .filter_map(|(tag, text)| {
                let tag = tag.as_ref().filter(|tag| *tag != self.language())?;
                (text.value != main).then(|| (tag.clone(), text.value.clone()))
            });
        Name {
            others: others.collect(),
            short: short.cloned().unwrap_or_else(|| main.clone()),
            main,
        }
    }

    fn evidence(&self, texts: &[EvidenceText], problems: &mut Diagnostics) -> Vec<Evidence> {
        texts
            .iter()
            .filter_map(|text| self.piece_of_evidence(text, problems))
            .collect()
    }

    fn piece_of_evidence(
        &self,
        text: &EvidenceText,
        problems: &mut Diagnostics,
    ) -> Option<Evidence> {
        match text {
            EvidenceText::Outside {
                url,
                title,
                accessed,
            } => Some(Evidence::Outside {
                url: url.value.clone(),
                title: title.as_ref().map(|title| title.value.clone()),
                accessed: accessed.as_ref().map(|date| date.value.clone()),
            }),
            EvidenceText::Passage { article, selector } => {
                let id = ArticleId::find(article, self.known, problems)?;
                let passages = &self.texts.get(id.as_str())?.passages;
                let passage = passages.locate(selector, problems).into_iter().next()?;
                Some(Evidence::Passage(PassageRef {
                    article: id,
                    passage,
                }))
            }
        }
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

/// Ids by how often they occur, most often first, then by name.
/// The main ones that an editor names, in that order, then everybody else whom the text names: a list that left somebody out
/// would contradict the text.
fn main_first<'a, I: Ord + Clone + 'a>(
    mut main: Vec<I>,
    named: impl Iterator<Item = &'a I>,
) -> Vec<I> {
    let mut seen = BTreeSet::new();
    main.retain(|id| seen.insert(id.clone()));
    let others = by_frequency(named);
    main.extend(others.into_iter().filter(|id| !seen.contains(id)));
    main
}

fn by_frequency<'a, I: Ord + Clone + 'a>(ids: impl Iterator<Item = &'a I>) -> Vec<I> {
    let mut counts: BTreeMap<&I, usize> = BTreeMap::new();
    for id in ids {
        *counts.entry(id).or_default() += 1;
    }
    let mut ordered: Vec<(&I, usize)> = counts.into_iter().collect();
    ordered.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    ordered.into_iter().map(|(id, _)| id.clone()).collect()
}
