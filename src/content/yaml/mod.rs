//! YAML as its author wrote it: a tree in which every key and value knows its place.
//!
//! Scalars stay text, with no guess at their type: `no`, `0755` and `2024-01-02` get a type from the field that reads them.
//! Anchors, aliases and tags are refused where they are and never expanded, so a bomb costs what its bytes cost. Everything
//! wrong in a file is reported, not only the first.

mod cuts;
mod faults;
mod line;
mod node;
mod parse;
mod remedy;
mod slips;
mod traps;
mod twice;
mod written;

pub use self::faults::between_marks_in_print;
pub use self::node::{Node, Value};
pub(super) use self::parse::parse_part;
pub use self::parse::{parse, write};
pub use self::written::{double_quoted, is_unheld, quoted, yaml_text};
