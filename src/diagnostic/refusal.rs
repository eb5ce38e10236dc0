//! The reasons why a system refuses something, in words for the user.

use std::io;

/// Why a file or folder could not be read or written, and what its owner can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong, without a final stop: "you have no permission".
    pub why: String,
    /// What to do, without a final stop: "make room on it, and try again".
    pub remedy: String,
}

impl Refusal {
    /// The meaning of a system's error. For common errors, the number is left out.
    pub fn of(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        let (why, remedy) = match error.kind() {
            Kind::PermissionDenied => (
                "you have no permission",
                "ask its owner, or give yourself permission with `chmod u+rwX` on it and on its folder",
            ),
            Kind::ReadOnlyFilesystem => (
                "the disk is read-only",
                "name a folder on another disk, or move the dossier to one",
            ),
            Kind::StorageFull | Kind::QuotaExceeded => {
                ("the disk is full", "free some space and try again")
            }
            Kind::NotFound => (
                "it does not exist",
                "check the spelling of the path; it may also have been moved just now",
            ),
            Kind::NotADirectory => (
                "part of this path is a file, not a folder",
                "move that file away, or use another path",
            ),
            Kind::IsADirectory => (
                "it is a folder, not a file",
                "move that folder away, or use another path",
            ),
            Kind::AlreadyExists => (
                "something else already has this name",
                "move it away, or use another path",
            ),
            Kind::InvalidFilename => (
                "the disk does not support names like this",
                "give the file a shorter name",
            ),
            Kind::InvalidData => ("it is not UTF-8 text", "save it as UTF-8"),
            _ => {
                return Self {
                    why: error.to_string(),
                    remedy:
                        "this is what the operating system reported: resolve that and try again"
                            .into(),
                };
            }
        };
        Self {
            why: why.into(),
            remedy: remedy.into(),
        }
    }

    /// What was tried with a path, why it failed, and on a second line what to do.
    pub fn about(error: &io::Error, what: &str) -> String {
        let Self { why, remedy } = Self::of(error);
        format!("{what}: {why}\n{remedy}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_errors_are_put_into_words() {
        let of = |number| {
            Refusal::about(
                &io::Error::from_raw_os_error(number),
                "`x` could not be read",
            )
        };
        if cfg!(target_os = "linux") {
            let numbers = [1, 2, 13, 17, 20, 21, 28, 30, 36, 122];
            for words in numbers.map(of) {
                assert!(!words.contains("os error"), "{words}");
            }
        }
        assert!(of(5).contains("os error 5"), "{}", of(5));
    }
}
