//! Dossier turns a folder of news articles into a site that shows who asserts what, who denies it, and where.
pub mod diagnostic;
pub mod prose;
pub mod content;
pub mod dossier;
pub mod page;
pub mod site;
