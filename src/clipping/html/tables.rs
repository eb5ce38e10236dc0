//! Tables with data, and the position of each of their cells.
//!
//! Pages also use tables for layout. Following the HTML Standard's advice for user agents, a nested table, a single column or long
//! cells indicate layout.

use dom_query::NodeRef;

use crate::clipping::received::Place;

/// The most columns in a table. Wider tables are read as text.
const WIDEST: usize = 50;
/// The longest data cell in bytes. A longer cell contains a part of a page.
const LONGEST_CELL: usize = 400;
/// The fewest cells with words in a table.
const FEWEST: usize = 4;

/// The cells of a data table, row by row, each with its position. `None` for a layout table.
pub(super) fn cells<'a>(table: &NodeRef<'a>) -> Option<Vec<(Place, NodeRef<'a>)>> {
    if matches!(
        &*table.attr_or("role", "").to_ascii_lowercase(),
        "presentation" | "none"
    ) || holds_parts_of_a_page(table)
    {
        return None;
    }
    let rows = rows(table);
    let placed = placed(&rows)?;
    let filled = placed
        .iter()
        .filter(|(_, cell)| !cell.text().trim().is_empty());
    let has_columns = placed.iter().any(|(place, _)| place.column > 0);
    (rows.len() > 1 && has_columns && filled.count() >= FEWEST).then_some(placed)
}

/// The words above or below a table that describe it.
pub(super) fn caption<'a>(table: &NodeRef<'a>) -> Option<NodeRef<'a>> {
    table
        .children_it(false)
        .find(|child| child.has_name("caption"))
}

fn holds_parts_of_a_page(table: &NodeRef<'_>) -> bool {
    table.descendants_it().any(|inner| {
        inner.node_name().is_some_and(|name| {
            matches!(
                &*name,
                "table" | "form" | "iframe" | "article" | "section" | "h1" | "h2" | "h3" | "h4"
            ) || matches!(&*name, "td" | "th") && inner.text().trim().len() > LONGEST_CELL
        })
    })
}

fn rows<'a>(table: &NodeRef<'a>) -> Vec<NodeRef<'a>> {
    let mut rows = Vec::new();
    for child in table.children_it(false) {
        match child.node_name().as_deref() {
            Some("tr") => rows.push(child),
            Some("thead" | "tbody" | "tfoot") => {
                rows.extend(child.children_it(false).filter(|row| row.has_name("tr")));
            }
            _ => {}
        }
    }
    rows.retain(|row| row.children_it(false).any(|cell| is_cell(&cell)));
    rows
}

fn is_cell(node: &NodeRef<'_>) -> bool {
    node.has_name("td") || node.has_name("th")
}

/// Assigns a row and a column to every cell. A cell that spans several leaves the others empty.
fn placed<'a>(rows: &[NodeRef<'a>]) -> Option<Vec<(Place, NodeRef<'a>)>> {
    let mut placed = Vec::new();
    // For each column, how many more rows a cell above spans.
    let mut taken: Vec<usize> = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let cells: Vec<NodeRef<'a>> = row.children_it(false).filter(is_cell).collect();
        let is_of_head = cells.iter().all(|cell| cell.has_name("th"))
            || row.parent().is_some_and(|parent| parent.has_name("thead"));
        let is_head = number == 0 && is_of_head;
        let mut column = 0;
        for cell in cells {
            while taken.get(column).is_some_and(|rows| *rows > 0) {
                column += 1;
            }
            let wide = span(&cell, "colspan", WIDEST);
            if column + wide > WIDEST {
                return None;
            }
            taken.resize(taken.len().max(column + wide), 0);
            let down = span(&cell, "rowspan", rows.len());
            for reached in taken.iter_mut().skip(column).take(wide) {
                // The current row is subtracted below.
                *reached = down;
            }
            placed.push((
                Place {
                    row: number,
                    column,
                    is_head,
                },
                cell,
            ));
            column += wide;
        }
        for rows in &mut taken {
            *rows = rows.saturating_sub(1);
        }
    }
    Some(placed)
}

/// The span that a cell states, at least 1.
fn span(cell: &NodeRef<'_>, name: &str, most: usize) -> usize {
    let stated = cell.attr(name).and_then(|span| span.trim().parse().ok());
    stated.unwrap_or(1).clamp(1, most.max(1))
}
