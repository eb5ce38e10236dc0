//! A value in a YAML file, with its location.

use crate::diagnostic::Located;

/// A value in a YAML file, with its location.
pub type Node = Located<Value>;

/// The content of a value.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing: a key without a value, `~` or `null`.
    Null,
    /// Text, before it has a type.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order written.
    Map(Vec<(Located<String>, Node)>),
}

impl Value {
    /// Its name in messages.
    pub fn shape(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }
}
