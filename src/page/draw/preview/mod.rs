//! The picture that goes with a shared link: what is set on it, and the fonts it is set in.

pub(crate) mod fonts;
pub(crate) mod sheet;
#[cfg(test)]
mod tests;
