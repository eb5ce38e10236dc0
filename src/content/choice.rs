//! Closed lists of words that fields allow.

/// A closed list of words that a field allows.
pub trait Choice: Copy + 'static {
    /// The name of such a choice in messages: "a stance".
    const WHAT: &'static str;
    /// All choices.
    const ALL: &'static [Self];
    /// The word in files.
    fn as_str(self) -> &'static str;
    /// What it means.
    fn meaning(self) -> &'static str;
}

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident, $what:literal { $(#[doc = $meaning:literal] $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $(#[doc = $meaning] $variant,)* }

        impl $crate::content::choice::Choice for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = &[$(Self::$variant),*];
            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
            fn meaning(self) -> &'static str {
                // The compiler keeps the space that follows the slashes.
                match self { $(Self::$variant => $meaning.trim_ascii(),)* }
            }
        }
    };
}
pub(crate) use choices;
