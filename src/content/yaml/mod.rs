//! YAML as its author wrote it: a tree of keys and values with their locations.
//!
//! Scalars stay text, without a guess at their type: `no`, `0755` and `2024-01-02` get a type from the field that reads them.
//! Anchors, aliases and tags are refused and never expanded, so the cost of a file depends only on its size. All errors in a file
//! are reported, not only the first.

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
