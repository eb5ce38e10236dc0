//! A network of actors: groups, places for its nodes, and lines, dots and names.

pub(crate) mod communities;
pub(crate) mod drawing;
pub(crate) mod layout;
