//! As published: what the templates make of the pages, and the folder it is all written to.
//!
//! [`theme`] turns page structs into text, [`publish`] puts the finished files where a reader or a web server finds them.
pub mod publish;
pub mod theme;
