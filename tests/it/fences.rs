//! The format of cases: Markdown with fenced blocks for files and other things on a disk, and words for the test that runs the
//! case. `tests/cases/README.md` describes it.

use std::fs;

use crate::driver::DossierTest;

/// A fenced block: the first word in its info string, the rest of the info string, and its lines.
pub(crate) struct Block<'t> {
    pub(crate) word: &'t str,
    pub(crate) rest: &'t str,
    pub(crate) lines: Vec<&'t str>,
}

impl<'t> Block<'t> {
    pub(crate) fn new(info: &'t str, lines: Vec<&'t str>) -> Self {
        let (word, rest) = info.split_once(' ').unwrap_or((info, ""));
        Self { word, rest, lines }
    }

    /// Its lines as text; empty if it has none.
    pub(crate) fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }
}

/// The fenced blocks in a text, in order. A block ends at a line with as many backticks as it began with.
pub(crate) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let info = line.trim_start_matches('`');
        let ticks = line.len() - info.len();
        if ticks >= 3 {
            let fence = line.get(..ticks).unwrap_or_default();
            let block = lines.by_ref().take_while(|line| *line != fence).collect();
            blocks.push(Block::new(info.trim(), block));
        }
    }
    blocks
}

/// Something on a disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    /// A file with these bytes.
    File { path: String, bytes: Vec<u8> },
    /// A sparse file of this many megabytes of zeros.
    Large { path: String, megabytes: u64 },
    /// An empty folder.
    Folder { path: String },
    /// A symbolic link and its target.
    Link { path: String, to: String },
    /// The permissions of something that exists, as for `chmod`.
    Mode { path: String, mode: u32 },
}

impl Thing {
    /// The thing that a block describes.
    pub(crate) fn read(block: &Block<'_>) -> Result<Self, String> {
        let path = block.rest.to_owned();
        let number = |number: &str| number.to_owned() + " is no number";
        let of_two = || block.rest.split_once(' ').ok_or("a block without a path");
        Ok(match block.word {
            "bytes" => Self::File {
                path,
                bytes: bytes(&block.lines.join("\n"))?,
            },
            "folder" => Self::Folder { path },
            "link" => {
                let (path, to) = path.split_once(" -> ").ok_or("a link to nothing")?;
                let (path, to) = (path.to_owned(), to.to_owned());
                Self::Link { path, to }
            }
            "megabytes" => {
                let (size, path) = of_two()?;
                let (megabytes, path) = (size.parse(), path.to_owned());
                let megabytes = megabytes.map_err(|_| number(size))?;
                Self::Large { path, megabytes }
            }
            "mode" => {
                let (digits, path) = of_two()?;
                let (mode, path) = (u32::from_str_radix(digits, 8), path.to_owned());
                let mode = mode.map_err(|_| number(digits))?;
                Self::Mode { path, mode }
            }
            _ if path.is_empty() => {
                return Err(format!("a block without a path: `{}`", block.word));
            }
            _ => {
                let bytes = block.text().into_bytes();
                Self::File { path, bytes }
            }
        })
    }

    /// Whether a block describes something other than a text file.
    pub(crate) fn is_odd(word: &str) -> bool {
        ["bytes", "folder", "link", "megabytes", "mode"].contains(&word)
    }

    /// Its path.
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::File { path, .. }
            | Self::Large { path, .. }
            | Self::Folder { path }
            | Self::Link { path, .. }
            | Self::Mode { path, .. } => path,
        }
    }

    /// Creates it.
    pub(crate) fn put(&self, test: &DossierTest) -> Result<(), String> {
        let put = match self {
            Self::File { path, bytes } => {
                test.unlink(path);
                test.write(path, bytes);
                Ok(())
            }
            Self::Large { path, megabytes } => {
                test.write(path, "");
                let file = fs::File::options().write(true).open(test.root().join(path));
                file.and_then(|file| file.set_len(megabytes << 20))
            }
            Self::Folder { path } => fs::create_dir_all(test.root().join(path)),
            Self::Link { path, to } => test.link(path, to),
            Self::Mode { path, mode } => test.allow(path, *mode),
        };
        put.map_err(|error| format!("{self:?}: {error}"))
    }
}

/// Whether this machine supports these things. Windows has other permissions, and lets few users create links.
#[allow(
    clippy::print_stderr,
    reason = "whoever runs the tests should know what was left out"
)]
pub(crate) fn can_be_put<'t>(things: impl IntoIterator<Item = &'t Thing>) -> bool {
    let is_unix = |thing: &&Thing| matches!(thing, Thing::Link { .. } | Thing::Mode { .. });
    let wanted = things.into_iter().find(is_unix);
    if let Some(wanted) = wanted.filter(|_| !cfg!(unix)) {
        eprintln!("left out, since only Unix has it: {wanted:?}");
        return false;
    }
    true
}

/// Text in which `\xff` is a byte.
pub(crate) fn bytes(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once("\\x") {
        bytes.extend(before.as_bytes());
        let digits = escape.get(..2).ok_or("`\\x` needs two digits")?;
        bytes.push(u8::from_str_radix(digits, 16).map_err(|error| error.to_string())?);
        rest = escape.get(2..).unwrap_or("");
    }
    bytes.extend(rest.as_bytes());
    Ok(bytes)
}

#[test]
fn blocks_are_read_as_their_info_strings_say() {
    let text = "Words.\n\n````yaml a.md\n```\nx\n```\n````\n```link b -> a.md\n```\n``` mode 600 a.md\n```\n";
    let read = blocks(text);
    let words: Vec<(&str, usize)> = read
        .iter()
        .map(|block| (block.word, block.lines.len()))
        .collect();
    assert_eq!(words, [("yaml", 3), ("link", 0), ("mode", 0)]);
    let things: Vec<Thing> = read
        .iter()
        .map(|block| Thing::read(block).unwrap())
        .collect();
    let path = |path: &str| path.to_owned();
    assert_eq!(
        things,
        [
            Thing::File {
                path: path("a.md"),
                bytes: b"```\nx\n```\n".to_vec()
            },
            Thing::Link {
                path: path("b"),
                to: path("a.md")
            },
            Thing::Mode {
                path: path("a.md"),
                mode: 0o600
            },
        ]
    );
    for wrong in ["yaml", "link b", "mode 9 a.md", "megabytes many a.md"] {
        assert!(
            Thing::read(&Block::new(wrong, Vec::new())).is_err(),
            "{wrong}"
        );
    }
}
