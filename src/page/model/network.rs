//! Template data for the network of actors.

use serde::Serialize;

use super::card::{EvidenceCard, LinkCard, ShareCard};
use super::frame::Frame;
use super::map::{Label, Shape};

/// `network.html`
#[derive(Clone, Debug, Serialize)]
pub struct NetworkPage {
    /// The fields of every page.
    #[serde(flatten)]
    pub frame: Frame,
    /// The number of actors with connections.
    pub actors: usize,
    /// The number of places with connections; none unless the dossier includes places in its network.
    pub places: usize,
    /// The number of connected pairs.
    pub pairs: usize,
    /// The drawing.
    pub wide: NetworkDrawing,
    /// The drawing for a narrow screen; null if it is too large for one.
    pub narrow: Option<NetworkDrawing>,
    /// How much of the page's width the drawing needs: `few`, `some` or `whole`.
    pub size: &'static str,
    /// Which kinds of connection there are: `stated`, `together`, `claim`.
    pub sorts: Vec<&'static str>,
    /// Whether some actor has no name.
    pub has_unnamed: bool,
    /// What the drawing leaves out, in sentences.
    pub left_out: Vec<String>,
    /// Groups of actors that have more connections with each other than with others; only in large networks.
    pub groups: Vec<NetworkGroup>,
    /// The connections, by kind.
    pub sections: Vec<TieSection>,
    /// How many pairs the table leaves out.
    pub more: usize,
    /// Actors and places that articles name but that have no connections.
    pub alone: Vec<LinkCard>,
    /// How many more of these there are.
    pub more_alone: usize,
    /// How to show it elsewhere; null if `site.yaml` turns that off.
    pub share: Option<ShareCard>,
}

/// Actors that have more connections with each other than with others.
#[derive(Clone, Debug, Serialize)]
pub struct NetworkGroup {
    /// The number of actors.
    pub size: usize,
    /// The most mentioned of them.
    pub main: Vec<LinkCard>,
}

/// Connections of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct TieSection {
    /// The kind of connection.
    pub label: String,
    /// The number of pairs with this kind of connection.
    pub pairs: usize,
    /// The connections, those in the most paragraphs first.
    pub rows: Vec<TieRow>,
}

/// The connection between two actors, or between an actor and a place.
#[derive(Clone, Debug, Serialize)]
pub struct TieRow {
    /// The fragment of the row's address.
    pub id: String,
    /// One actor.
    pub who: LinkCard,
    /// The other.
    pub whom: LinkCard,
    /// Whether the other is a place.
    pub is_place: bool,
    /// The number of paragraphs that mention both.
    pub paragraphs: usize,
    /// What connects them, one statement each.
    pub ties: Vec<TieWords>,
}

/// One thing that connects two actors.
#[derive(Clone, Debug, Serialize)]
pub struct TieWords {
    /// What it is.
    pub words: String,
    /// The claim or the event, if it is one.
    pub claim: Option<LinkCard>,
    /// At most three passages that say so, or the record that does.
    pub evidence: Vec<EvidenceCard>,
    /// How many more passages there are.
    pub more: usize,
    /// Whether nobody has confirmed it yet.
    pub suggested: bool,
}

/// An actor with those most strongly connected with it.
#[derive(Clone, Debug, Serialize)]
pub struct AroundCard {
    /// The drawing.
    pub drawing: NetworkDrawing,
    /// The number of further connections.
    pub more: usize,
    /// Which kinds of connection there are: `stated`, `together`, `claim`.
    pub sorts: Vec<&'static str>,
    /// The whole network.
    pub network: String,
}

/// A network for `components/network.html`. All positions are whole pixels.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkDrawing {
    /// Width of the view box.
    pub width: u32,
    /// Height of the view box.
    pub height: u32,
    /// A description of what it shows.
    pub label: String,
    /// The background of each group; only in large networks.
    pub grounds: Vec<Shape>,
    /// Lines without a link, grouped by kind and width.
    pub paths: Vec<TiePath>,
    /// Lines that link to their evidence.
    pub lines: Vec<TieLine>,
    /// Actors without a visible name; their names are titles.
    pub dots: Vec<Knot>,
    /// Actors with their names.
    pub knots: Vec<Knot>,
}

/// Many lines of the same kind and width.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TiePath {
    /// `stated`, `together` or `claim`.
    pub class: &'static str,
    /// How thick they are.
    pub width: f64,
    /// The lines, as path data.
    pub d: String,
}

/// A line between two actors.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TieLine {
    /// `stated`, `together` or `claim`.
    pub class: &'static str,
    /// How thick it is.
    pub width: f64,
    /// Link to its evidence.
    pub href: String,
    /// Both names, and what connects them.
    pub title: String,
    /// Its beginning, from the left.
    pub x1: i32,
    /// Its beginning, from the top.
    pub y1: i32,
    /// Its end, from the left.
    pub x2: i32,
    /// Its end, from the top.
    pub y2: i32,
}

/// An actor as a dot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Knot {
    /// `unnamed` for an actor without a name, `now` for the page's own, `pl` for a place; otherwise empty.
    pub class: &'static str,
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// Its radius.
    pub r: f64,
    /// The name, if there is room for it.
    pub label: Option<Label>,
}
