//! What a dossier means: records that refer only to records that exist, and passages that were found. Types, and what each says
//! about itself.

mod actor;
mod annotation;
mod article;
mod claim;
mod event;
mod ids;
mod mention;
mod passage;
mod place;
mod prose;
mod publisher;
mod question;
mod relation;
mod site;
mod term;

pub use actor::*;
pub use annotation::*;
pub use article::*;
pub use claim::*;
pub use event::*;
pub use ids::*;
pub use mention::*;
pub use passage::*;
pub use place::*;
pub use prose::*;
pub use publisher::*;
pub use question::*;
pub use relation::*;
pub use site::*;
pub use term::*;
