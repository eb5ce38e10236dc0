//! Records that contain or name themselves, and articles that correct, repeat or translate themselves, by however many steps.

use std::collections::BTreeMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::content::Content;
use crate::content::article::ArticleText;
use crate::content::folder::Record;
use crate::content::relation::RelationsText;
use crate::content::shapes::{Kind, Reference};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

/// Reports every record that contains itself.
pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    check_articles(content, problems);
    check_selves(content, problems);
    report(
        &content.actors,
        |_| "contains",
        |actor| actor.part_of.iter().map(|part| &part.actor).collect(),
        problems,
    );
    report(
        &content.places,
        |_| "contains",
        |place| place.within.iter().collect(),
        problems,
    );
    report(
        &content.claims,
        |_| "contains",
        |claim| claim.refines.iter().collect(),
        problems,
    );
    report(
        &content.events,
        |_| "contains",
        |event| event.part_of.iter().collect(),
        problems,
    );
}

/// Reports every article that corrects, retracts, updates, answers, repeats or translates itself, directly or through others. To
/// repeat and to translate are one relation here: either way an article has the other as its origin.
fn check_articles(content: &Content, problems: &mut Diagnostics) {
    let relations = RelationsText::default();
    let fields = relations.by_field().into_iter().enumerate();
    for (at, (verb, _)) in fields.filter(|(_, (verb, _))| *verb != TRANSLATES) {
        report(
            &content.articles,
            |_| verb,
            |article| related(article, at),
            problems,
        );
    }
    report(
        &content.articles,
        |article| match article.derived_from {
            Some(_) => "repeats",
            None => TRANSLATES,
        },
        |article| {
            let origins = article.derived_from.iter();
            let origins = origins.chain(&article.relations.translates);
            origins.take(1).collect()
        },
        problems,
    );
}

/// Reports every record that a field of its own names as another one.
fn check_selves(content: &Content, problems: &mut Diagnostics) {
    for Record { id, text, .. } in &content.actors {
        let others = text.not_to_be_confused_with.iter();
        let others = others.map(|one| ("not_to_be_confused_with", one));
        let roles = text.roles.iter().filter_map(|role| role.within.as_ref());
        let relations = text.relations.iter().map(|relation| &relation.to);
        let others = others.chain(roles.map(|one| ("roles", one)));
        report_itself(id, others, problems);
        report_itself(id, relations.map(|one| ("relations", one)), problems);
    }
    for Record { id, text, .. } in &content.places {
        let others = text.not_to_be_confused_with.iter();
        let others = others.map(|one| ("not_to_be_confused_with", one));
        let borders = text.borders.iter().map(|one| ("borders", one));
        report_itself(id, others.chain(borders), problems);
    }
    for Record { id, text, .. } in &content.events {
        let after = text.after.iter().map(|order| ("after", &order.event));
        let before = text.before.iter().map(|order| ("before", &order.event));
        report_itself(id, after.chain(before), problems);
    }
    let about = |kind: Kind, id: &str, field: &str, others: &[Located<Reference>]| {
        let others = others.iter().filter(|one| one.value.kind == kind);
        let others: Vec<Located<String>> = others
            .map(|one| Located::new(one.value.id.clone(), one.span))
            .collect();
        let mut found = Diagnostics::default();
        report_itself(id, others.iter().map(|one| (field, one)), &mut found);
        found
    };
    for Record { id, text, .. } in &content.claims {
        problems.append(about(Kind::Claim, id, "about", &text.about));
    }
    for Record { id, text, .. } in &content.questions {
        problems.append(about(Kind::Question, id, "about", &text.about));
    }
    for Record { id, text, .. } in &content.terms {
        problems.append(about(Kind::Term, id, "see_also", &text.see_also));
    }
}

fn report_itself<'c>(
    id: &str,
    others: impl Iterator<Item = (&'c str, &'c Located<String>)>,
    problems: &mut Diagnostics,
) {
    for (field, other) in others.filter(|(_, other)| other.value == id) {
        let message = format!("`{id}` names itself in `{field}`");
        problems.push(
            Diagnostic::at(Rule::CircularReference, other.span, message)
                .help("remove it, or write the id of the record that was meant"),
        );
    }
}

const TRANSLATES: &str = "translates";

/// The articles to which one has the relation with this number.
fn related(article: &ArticleText, at: usize) -> Vec<&Located<String>> {
    let mut all = article.relations.by_field().into_iter();
    all.nth(at).map_or(Vec::new(), |(_, others)| others)
}

/// Reports records of one kind; `above` gives what a record is directly in, or what else it is to others.
fn report<'c, T>(
    records: &'c [Record<T>],
    verb: impl Fn(&'c T) -> &'static str,
    above: impl Fn(&'c T) -> Vec<&'c Located<String>>,
    problems: &mut Diagnostics,
) {
    let mut graph: DiGraph<&Record<T>, ()> = DiGraph::new();
    let nodes: BTreeMap<&str, NodeIndex> = records
        .iter()
        .map(|record| (record.id.as_str(), graph.add_node(record)))
        .collect();
    for record in records {
        for parent in above(&record.text) {
            let ends = nodes
                .get(record.id.as_str())
                .zip(nodes.get(parent.value.as_str()));
            if let Some((from, to)) = ends {
                graph.add_edge(*from, *to, ());
            }
        }
    }
    // Records lead to each other exactly if they are in one strongly connected component.
    let components = kosaraju_scc(&graph);
    let component: BTreeMap<NodeIndex, usize> = (0..)
        .zip(&components)
        .flat_map(|(number, members)| members.iter().map(move |node| (*node, number)))
        .collect();
    let component_of = |id: &str| component.get(nodes.get(id)?);
    for record in records {
        let parents = above(&record.text);
        let back = parents.into_iter().find(|parent| {
            component_of(&parent.value).is_some_and(|it| Some(it) == component_of(&record.id))
        });
        if let Some(parent) = back {
            let message = format!("`{}` {} itself", record.id, verb(&record.text));
            problems.push(
                Diagnostic::at(Rule::CircularReference, parent.span, message)
                    .label("leads back here")
                    .help("remove one link of the cycle"),
            );
        }
    }
}
