//! Places turned into a map: drawn when the site is built, as paths and words, with no script, tiles or remote request.
//!
//! A map claims no more than the dossier knows. A town is a dot; a place somewhere near a point has a ring around the dot; a
//! place somewhere in a province or a region is an empty dot in a dashed shape, which is the province itself if the base map
//! has it; a country has no dot at all, but its name and a lighter background. Names never cover each other: the most mentioned
//! come first, and [`Map::unlabelled`] counts those without room, so that the list next to the map can name them.
//!
//! The same places give the same bytes in any order and on any machine.

mod basemap;
mod frame;
mod layers;
mod names;
mod shapes;
mod sited;
pub(crate) mod spot;
#[cfg(test)]
mod tests;

use self::layers::layers;
use self::names::Names;
use self::shapes::Pen;
use self::sited::{emphasised, frame_of, sited};
use self::spot::Spot;
use crate::page::messages::Messages;
use crate::page::model::Map;

/// Draws places on a map of that many pixels; nothing if no place has coordinates.
///
/// What has the most mentions is drawn first and named first. Only places meant as places belong here: a capital that stands
/// for its government has no dot.
pub fn draw(spots: &[Spot], width: u32, height: u32, messages: &Messages) -> Option<Map> {
    let (width, height) = (width.max(LEAST_SIZE), height.max(LEAST_SIZE));
    let sited = sited(spots);
    if sited.is_empty() {
        return None;
    }
    let frame = frame_of(&sited, f64::from(width), f64::from(height));
    let mut pen = Pen::new(frame);
    let emphasised = emphasised(&sited);
    let layers = layers(&mut pen, frame, &sited, &emphasised);
    let names = Names::set(&mut pen, frame, &sited, &emphasised, messages);
    let unlabelled = names.pins.iter().filter(|pin| pin.label.is_none()).count();
    let Names {
        pins,
        countries,
        scale,
    } = names;
    Some(Map {
        width,
        height,
        layers,
        countries,
        pins,
        scale,
        unlabelled,
    })
}

/// Smaller than this, in pixels, is not a map.
const LEAST_SIZE: u32 = 80;
