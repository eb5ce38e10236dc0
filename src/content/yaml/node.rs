//! A value in a YAML file, and its place.

use crate::diagnostic::Located;

/// A value in a YAML file, and where it is.
pub type Node = Located<Value>;

/// What is there.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing: a key without a value, `~` or `null`.
    Null,
    /// Text, as yet without a type.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order written.
    Map(Vec<(Located<String>, Node)>),
}

impl Value {
    /// What it is called in a message.
    pub fn shape(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }
}
