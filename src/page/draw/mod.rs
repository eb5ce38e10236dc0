//! What is drawn when the site is built: maps, the network, bars on the line of time, pictures for shared links.

pub(crate) mod labels;
pub mod map;
pub(crate) mod network;
pub mod preview;
pub(crate) mod timeline;
