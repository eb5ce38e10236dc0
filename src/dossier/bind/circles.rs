//! Records that contain themselves, and articles that correct, repeat or translate themselves, by however many steps.

use std::collections::BTreeMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::content::Content;
use crate::content::article::ArticleText;
use crate::content::folder::Record;
use crate::content::relation::RelationsText;
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule};

/// Reports every record that contains itself.
pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    check_articles(content, problems);
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
