//! The network: actors joined where articles support it, drawn when the site is built, with a table that says the same.
//!
//! Three kinds of connection are kept separate. A *stated* one is in a record: part of, an office, a relation. *Mentioned
//! together* is no more than that: both are mentioned in a paragraph. A *claim* is what one holds about the other. For each
//! connection, the table says which kind it is, and links to the passages.

mod around;
pub(crate) mod graph;
mod plan;
mod table;
#[cfg(test)]
mod tests;

use self::graph::Graph;
use self::plan::places;
use crate::dossier::Dossier;
use crate::page::context::{Context, Edition};
use crate::page::make::network::graph::joined;
use crate::page::make::network::graph::sorts;
use crate::page::make::network::plan::NARROW;
use crate::page::make::network::plan::NARROW_MOST;
use crate::page::make::network::plan::Plan;
use crate::page::make::network::plan::is_unnamed;
use crate::page::make::network::table::ranked;
use crate::page::make::network::table::sections;
use crate::page::make::network::table::shown;
use crate::page::model::{Frame, NetworkDrawing, NetworkGroup, NetworkPage};
use crate::page::routes::Overview;
use crate::page::shown::Part;
pub(crate) use around::around;

/// More names than this are counted and not listed.
const ALONE: usize = 60;

/// Whether there is a network to show.
pub(crate) fn is_any(dossier: &Dossier) -> bool {
    graph::is_any(dossier)
}

/// The drawing for a frame on another site: its lines lead to the rows of the network's own page.
pub(crate) fn for_frame(cx: Context<'_>) -> NetworkDrawing {
    let (graph, _) = joined(&Graph::of(cx.dossier));
    let ranked = ranked(&graph);
    let shown = shown(&ranked);
    let plan = Plan::new(&graph, &shown.concat(), cx);
    // A frame is seldom wider than a column of text.
    let width = match graph.nodes.len() <= NARROW_MOST {
        true => plan.width().min(560.0),
        false => plan.width(),
    };
    let mut drawing = plan.drawing(width);
    for line in &mut drawing.lines {
        line.href = format!("{}{}", cx.from.to(Overview::Network.address()), line.href);
    }
    drawing
}

/// The page of the network.
pub(crate) fn page(edition: Edition<'_>) -> NetworkPage {
    let dossier = edition.dossier;
    let cx = Context::new(edition, Overview::Network.address());
    let (graph, alone) = joined(&Graph::of(dossier));
    let ranked = ranked(&graph);
    let shown = shown(&ranked);
    let plan = Plan::new(&graph, &shown.concat(), cx);
    let groups = plan.groups.iter().map(|group| NetworkGroup {
        size: group.len(),
        main: group
            .iter()
            .take(5)
            .map(|node| cx.link(graph.nodes[*node].0.record()))
            .collect(),
    });
    let wide = plan.drawing(plan.width());
    let image = super::preview::of_part(edition, &Part::Network);
    NetworkPage {
        share: super::share::of_overview(cx, &Part::Network, image.as_ref()),
        frame: Frame {
            page_image: image,
            ..cx.frame(
                Overview::Network.address(),
                "network",
                cx.messages.get("network"),
                cx.messages.get("network-description"),
            )
        },
        actors: graph.nodes.len() - places(&graph),
        places: places(&graph),
        pairs: graph.ties.len(),
        size: match wide.width {
            0..640 => "few",
            640..900 => "some",
            _ => "whole",
        },
        narrow: (graph.nodes.len() <= NARROW_MOST && wide.width > 480)
            .then(|| plan.drawing(NARROW)),
        wide,
        sorts: sorts(&graph),
        has_unnamed: graph.nodes.iter().any(|(node, _)| is_unnamed(*node)),
        left_out: plan.left_out(cx.messages),
        groups: groups.collect(),
        more: ranked.len() - shown.iter().map(|ties| ties.len()).sum::<usize>(),
        sections: sections(cx, &graph, &ranked, &shown),
        more_alone: alone.len().saturating_sub(ALONE),
        alone: alone
            .iter()
            .take(ALONE)
            .map(|node| cx.link(node.record()))
            .collect(),
    }
}
