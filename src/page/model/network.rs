//! What templates see of the network of actors.

use serde::Serialize;

use super::card::{EvidenceCard, LinkCard};
use super::frame::Frame;
use super::map::{Label, Shape};

/// `network.html`
#[derive(Clone, Debug, Serialize)]
pub struct NetworkPage {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// How many actors are joined with another.
    pub actors: usize,
    /// How many places are joined with one; none unless the dossier wants places in its network.
    pub places: usize,
    /// How many pairs of them are joined.
    pub pairs: usize,
    /// The drawing.
    pub wide: NetworkDrawing,
    /// The same for a narrow screen; null where it is too large for one.
    pub narrow: Option<NetworkDrawing>,
    /// How much of the page the drawing needs: `few`, `some` or `whole`.
    pub size: &'static str,
    /// Which sorts of ties there are: `stated`, `together`, `claim`.
    pub sorts: Vec<&'static str>,
    /// Whether some actor has no name.
    pub has_unnamed: bool,
    /// What the drawing leaves out, in sentences.
    pub left_out: Vec<String>,
    /// Groups of actors joined more with each other than with others; in large networks only.
    pub groups: Vec<NetworkGroup>,
    /// The ties, by sort.
    pub sections: Vec<TieSection>,
    /// How many pairs the table leaves out.
    pub more: usize,
    /// Actors, and places, that articles name and nothing joins with another.
    pub alone: Vec<LinkCard>,
    /// How many more of these there are.
    pub more_alone: usize,
}

/// Actors joined more with each other than with others.
#[derive(Clone, Debug, Serialize)]
pub struct NetworkGroup {
    /// How many they are.
    pub size: usize,
    /// The most mentioned of them.
    pub main: Vec<LinkCard>,
}

/// Ties of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct TieSection {
    /// What joins them.
    pub label: String,
    /// How many pairs are of this sort.
    pub pairs: usize,
    /// The ties, those of the most paragraphs first.
    pub rows: Vec<TieRow>,
}

/// What joins two actors, or an actor and a place.
#[derive(Clone, Debug, Serialize)]
pub struct TieRow {
    /// The end of the row's address.
    pub id: String,
    /// One actor.
    pub who: LinkCard,
    /// The other.
    pub whom: LinkCard,
    /// Whether the other is a place.
    pub is_place: bool,
    /// In how many paragraphs both are named.
    pub paragraphs: usize,
    /// What joins them, one statement each.
    pub ties: Vec<TieWords>,
}

/// One thing that joins two actors.
#[derive(Clone, Debug, Serialize)]
pub struct TieWords {
    /// What it is.
    pub words: String,
    /// The claim, or the event, where it is one.
    pub claim: Option<LinkCard>,
    /// At most three passages that say so, or the record that does.
    pub evidence: Vec<EvidenceCard>,
    /// How many more passages there are.
    pub more: usize,
    /// Whether nobody has confirmed it yet.
    pub suggested: bool,
}

/// An actor with those it is most firmly joined with.
#[derive(Clone, Debug, Serialize)]
pub struct AroundCard {
    /// The drawing.
    pub drawing: NetworkDrawing,
    /// How many more it is joined with.
    pub more: usize,
    /// Which sorts of ties there are: `stated`, `together`, `claim`.
    pub sorts: Vec<&'static str>,
    /// The whole network.
    pub network: String,
}

/// A network, ready to be written by `components/network.html`. Everything is at whole pixels.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkDrawing {
    /// Width of the view box.
    pub width: u32,
    /// Height of the view box.
    pub height: u32,
    /// What it shows, in words.
    pub label: String,
    /// The ground of each group, in large networks only.
    pub grounds: Vec<Shape>,
    /// Lines that lead nowhere, those of one sort and width together.
    pub paths: Vec<TiePath>,
    /// Lines that lead to their evidence.
    pub lines: Vec<TieLine>,
    /// Actors whose name found no room, or was not to be there; their names are titles.
    pub dots: Vec<Knot>,
    /// Actors with their names.
    pub knots: Vec<Knot>,
}

/// Many lines of one sort and width.
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
    /// Leads to what it rests on.
    pub href: String,
    /// Both names, and what joins them.
    pub title: String,
    /// From the left, where it begins.
    pub x1: i32,
    /// From the top.
    pub y1: i32,
    /// From the left, where it ends.
    pub x2: i32,
    /// From the top.
    pub y2: i32,
}

/// An actor as a dot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Knot {
    /// `unnamed` for an actor without a name, `now` for the page's own, `pl` for a place; else empty.
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
    /// The name, where it has room.
    pub label: Option<Label>,
}
