//! Offices, memberships and relations on an actor's record need evidence, just as its profile does.

use crate::content::Content;
use crate::content::actor::ActorText;
use crate::diagnostic::{Diagnostic, Diagnostics, Rule, Span};

pub(super) fn check(content: &Content, problems: &mut Diagnostics) {
    for record in &content.actors {
        for (at, statement, field) in uncited(&record.text) {
            problems.push(
                Diagnostic::at(
                    Rule::StatementWithoutEvidence,
                    at,
                    format!("nothing is cited for {statement}"),
                )
                .help(format!("link it to the words of an article, `{field}`"))
                .help("if the source is outside the dossier, the evidence is `{url: https://…, title: …}`"),
            );
        }
    }
}

/// Each statement that cites nothing: its place, what it is, and how to cite something.
fn uncited(actor: &ActorText) -> Vec<(Span, String, &'static str)> {
    const BESIDE: &str = "evidence: {article: …, exact: …}";
    const WITHIN: &str = "part_of: {actor: …, evidence: {article: …, exact: …}}";
    let roles = actor.roles.iter().filter(|role| role.evidence.is_empty());
    let roles = roles.map(|role| {
        let statement = format!("the office `{}`", role.title.value);
        (role.title.span, statement, BESIDE)
    });
    let memberships = actor.part_of.iter();
    let memberships = memberships.filter(|membership| membership.evidence.is_empty());
    let memberships = memberships.map(|membership| {
        let statement = format!("the membership in `{}`", membership.actor.value);
        (membership.actor.span, statement, WITHIN)
    });
    let relations = actor.relations.iter();
    let relations = relations.filter(|relation| relation.evidence.is_empty());
    let relations = relations.map(|relation| {
        let statement = format!(
            "the relation `{}` to `{}`",
            relation.relation, relation.to.value
        );
        (relation.to.span, statement, BESIDE)
    });
    roles.chain(memberships).chain(relations).collect()
}
