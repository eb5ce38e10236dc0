//! What is drawn when the site is built: maps, the network, bars and positions on the timeline, pictures for shared links.

pub(crate) mod columns;
pub(crate) mod hours;
pub(crate) mod labels;
pub(crate) mod lanes;
pub mod map;
pub(crate) mod network;
pub mod preview;
pub(crate) mod timeline;
