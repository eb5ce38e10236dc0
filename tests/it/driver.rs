//! A dossier in a temporary folder, the program running on it, and expectations of the outcome.
//!
//! ```text
//! DossierTest::from("small").edit("site.yaml", "title:", "titel:").build().expect_exit(1).expect_diagnostic("unknown-key", "site.yaml", 1);
//! ```

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;
use walkdir::WalkDir;

/// The root of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Copies a folder with all its contents.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).sort_by_file_name() {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).unwrap();
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// All files below a folder, by path with `/`, and their bytes.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file());
    let named = files.map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap();
        let path = path
            .components()
            .map(|part| part.as_os_str().to_str().unwrap())
            .collect::<Vec<_>>()
            .join("/");
        (path, fs::read(entry.path()).unwrap())
    });
    named.collect()
}

/// Lists the files that differ between two trees.
pub(crate) fn difference(
    one: &BTreeMap<String, Vec<u8>>,
    other: &BTreeMap<String, Vec<u8>>,
) -> Option<String> {
    let paths: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differ: Vec<String> = paths
        .into_iter()
        .filter(|path| one.get(*path) != other.get(*path))
        .cloned()
        .collect();
    (!differ.is_empty()).then(|| differ.join("\n"))
}

/// A dossier under test.
pub(crate) struct DossierTest {
    folder: TempDir,
    /// Paths with restricted permissions. Because these do not apply to root, the program then runs as another user.
    limited: RefCell<Vec<PathBuf>>,
}

/// Restores permissions, so that the folder can be removed.
impl Drop for DossierTest {
    fn drop(&mut self) {
        for path in self.limited.take() {
            // It may have been removed.
            drop(permit(&path, 0o755));
        }
    }
}

impl DossierTest {
    /// A copy of `tests/dossiers/<name>`.
    pub(crate) fn from(name: &str) -> Self {
        let test = Self::empty();
        copy(&repository().join("tests/dossiers").join(name), test.root());
        test
    }

    /// A copy of the dossier that ships with the program.
    pub(crate) fn shipped() -> Self {
        let test = Self::empty();
        copy(&repository().join("content"), &test.root().join("content"));
        fs::copy(
            repository().join("site.yaml"),
            test.root().join("site.yaml"),
        )
        .unwrap();
        test
    }

    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self {
            folder: TempDir::with_prefix("dossier-test-").unwrap(),
            limited: RefCell::default(),
        }
    }

    /// The path of the folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The same, as the library needs it.
    pub(crate) fn utf8_root(&self) -> &camino::Utf8Path {
        camino::Utf8Path::from_path(self.root()).unwrap()
    }

    /// Writes a file and creates the folders it needs.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.root().join(path);
        let folder = path.parent().unwrap();
        fs::create_dir_all(folder).unwrap();
        let mut within = path.ancestors().take_while(|part| *part != self.root());
        let link = within.find(|part| part.is_symlink());
        assert!(
            link.is_none(),
            "{} is written through a link",
            path.display()
        );
        fs::write(path, bytes).unwrap();
        self
    }

    /// Replaces the first occurrence of some words in a file. The words must be there.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "`{path}` has no `{from}`:\n{text}");
        self.write(path, text.replacen(from, to, 1))
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) -> &Self {
        fs::remove_file(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        self
    }

    /// A file's text.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs `dossier build`, and parses its diagnostics.
    pub(crate) fn build(&self) -> Outcome {
        self.build_with(&[])
    }

    /// The same with additional arguments.
    pub(crate) fn build_with(&self, arguments: &[&str]) -> Outcome {
        self.run(&[&["build", "--format", "json"], arguments].concat())
    }

    /// Makes a symbolic link.
    pub(crate) fn link(&self, path: &str, to: &str) -> io::Result<()> {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap())?;
        symlink(Path::new(to), &path)
    }

    /// Removes a symbolic link, so that nothing is written to its target.
    pub(crate) fn unlink(&self, path: &str) {
        let path = self.root().join(path);
        if path.is_symlink() {
            fs::remove_file(path).unwrap();
        }
    }

    /// Sets the permissions of a file or folder, as `chmod` does.
    pub(crate) fn allow(&self, path: &str, mode: u32) -> io::Result<()> {
        let path = self.root().join(path);
        permit(&path, mode)?;
        self.limited.borrow_mut().push(path);
        Ok(())
    }

    /// A command that runs the program in this folder.
    pub(crate) fn program(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
        command.current_dir(self.root()).env_remove("NO_COLOR");
        if !self.limited.borrow().is_empty() {
            as_nobody(&mut command, self.root());
        }
        command
    }

    /// Runs the program with these arguments on this dossier, unless they name another.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        let mut command = self.program();
        if !arguments.contains(&"--dossier") {
            command.arg("--dossier").arg(self.root());
        }
        let output = command.args(arguments).output().unwrap();
        let stdout = String::from_utf8(output.stdout).expect("standard output is text");
        let stderr = String::from_utf8(output.stderr).expect("standard error is text");
        let code = output.status.code();
        assert!(
            !stderr.contains("panicked at"),
            "the program panicked:\n{stderr}"
        );
        let json = arguments.contains(&"json") && code != Some(2);
        let report = json.then(|| {
            serde_json::from_str(&stdout)
                .unwrap_or_else(|error| panic!("no JSON ({error}):\n{stdout}\n{stderr}"))
        });
        Outcome {
            code,
            stdout,
            stderr,
            report: report.unwrap_or(Value::Null),
            site: self.root().join("public"),
        }
    }
}

#[cfg(unix)]
fn symlink(to: &Path, path: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(to, path)
}

#[cfg(unix)]
fn permit(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// If the tests run as root, runs a command as the user `nobody`, who gets the folder.
#[cfg(unix)]
fn as_nobody(command: &mut Command, folder: &Path) {
    use std::os::unix::fs::{MetadataExt as _, lchown};
    use std::os::unix::process::CommandExt as _;
    const NOBODY: u32 = 65534;
    const ROOT: u32 = 0;
    if ![ROOT, NOBODY].contains(&folder.metadata().unwrap().uid()) {
        return;
    }
    for entry in WalkDir::new(folder) {
        lchown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
    command.uid(NOBODY).gid(NOBODY);
}

#[cfg(not(unix))]
fn symlink(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(not(unix))]
fn permit(_: &Path, _: u32) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(not(unix))]
fn as_nobody(_: &mut Command, _: &Path) {}

/// The outcome of a run of the program.
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// The diagnostics as JSON; null if text was requested.
    pub(crate) report: Value,
    /// The folder of the site.
    pub(crate) site: PathBuf,
}

impl Outcome {
    #[track_caller]
    pub(crate) fn expect_exit(&self, code: i32) -> &Self {
        assert!(
            self.code == Some(code),
            "expected exit code {code}, and it was {:?}\n{}",
            self.code,
            self.told()
        );
        self
    }

    /// Expects a page that contains these pieces of text in this order.
    #[track_caller]
    pub(crate) fn expect_page(&self, path: &str, pieces: &[&str]) -> &Self {
        let page = self.page(path);
        let mut rest = page.as_str();
        for piece in pieces {
            match rest.split_once(piece) {
                Some((_, after)) => rest = after,
                None if page.contains(piece) => {
                    panic!("{path} has `{piece}`, but not where it was expected:\n{page}")
                }
                None => panic!("{path} has no `{piece}`:\n{page}"),
            }
        }
        self
    }

    /// The text of a page in the site.
    #[track_caller]
    pub(crate) fn page(&self, path: &str) -> String {
        match fs::read_to_string(self.site.join(path)) {
            Ok(page) => page,
            Err(error) => panic!("no page {path}: {error}\n{}", self.told()),
        }
    }

    /// Expects that a page does not exist.
    #[track_caller]
    pub(crate) fn expect_no_page(&self, path: &str) -> &Self {
        assert!(!self.site.join(path).exists(), "{path} was written");
        self
    }

    /// Expects a diagnostic at this location.
    #[track_caller]
    pub(crate) fn expect_diagnostic(&self, id: &str, file: &str, line: u64) -> &Self {
        let found = self
            .diagnostics()
            .iter()
            .any(|one| one["id"] == id && one["at"]["file"] == file && one["at"]["line"] == line);
        assert!(found, "no `{id}` at {file}:{line}\n{}", self.told());
        self
    }

    /// Expects no diagnostics.
    #[track_caller]
    pub(crate) fn expect_clean(&self) -> &Self {
        assert!(
            self.diagnostics().is_empty(),
            "expected no diagnostics\n{}",
            self.told()
        );
        self.expect_exit(0)
    }

    /// Expects words in standard error.
    #[track_caller]
    pub(crate) fn expect_stderr(&self, words: &str) -> &Self {
        assert!(
            self.stderr.contains(words),
            "standard error has no `{words}`\n{}",
            self.told()
        );
        self
    }

    /// Expects words in standard output.
    #[track_caller]
    pub(crate) fn expect_stdout(&self, words: &str) -> &Self {
        assert!(
            self.stdout.contains(words),
            "standard output has no `{words}`\n{}",
            self.told()
        );
        self
    }

    /// The diagnostics, if JSON was requested.
    pub(crate) fn diagnostics(&self) -> &[Value] {
        self.report["diagnostics"]
            .as_array()
            .map_or(&[], Vec::as_slice)
    }

    fn told(&self) -> String {
        format!(
            "--- standard output\n{}\n--- standard error\n{}",
            self.stdout, self.stderr
        )
    }
}

/// The site of the dossier that ships with the program, built once.
pub(crate) fn shipped_site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let site = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shipped");
        let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["build", "--frozen", "--output"])
            .arg(&site)
            .arg("--dossier")
            .arg(repository())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "the shipped dossier does not build:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
        site
    })
}

/// The pages of a site, by address.
pub(crate) fn pages(site: &Path) -> BTreeMap<String, String> {
    let pages = tree(site)
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html"));
    pages
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}
