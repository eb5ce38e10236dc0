//! The sequence on a small dossier: what is reported, what is written, and what is made again.

use std::sync::Mutex;

use camino::{Utf8Path, Utf8PathBuf};

use super::*;
use crate::diagnostic::Rule;

const ARTICLE: &str = "The ferry stops\n\nThe council of the island decided on Monday that the ferry will stop for the whole winter.\n";

/// A dossier with one clipping, in a folder that goes when the test ends.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write(
            "site.yaml",
            "title: Ferry\ndescription: A ferry.\nlanguage: en\n",
        );
        folder.write("content/clippings/ferry.txt", ARTICLE);
        folder
    }

    fn root(&self) -> Utf8PathBuf {
        self.0.path().to_path_buf().try_into().unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// Writes down what it hears.
#[derive(Default)]
struct Heard(Mutex<Vec<String>>);

impl Reporter for Heard {
    fn start(&self, stage: Stage) {
        self.0.lock().unwrap().push(format!("{stage:?}"));
    }
    fn advance(&self, _all: usize) {}
    fn wrote_article(&self, path: &str) {
        self.0.lock().unwrap().push(path.to_owned());
    }
    fn wrote_record(&self, path: &str) {
        self.0.lock().unwrap().push(path.to_owned());
    }
}

#[test]
fn a_build_goes_through_its_stages_in_order_and_converts_each_clipping_once() {
    let folder = Folder::new();
    let (root, heard) = (folder.root(), Heard::default());
    let workspace = Workspace::open(&root).unwrap().reporting_to(&heard);
    let checked = workspace.check(workspace.convert().unwrap().read).unwrap();
    assert_eq!(checked.diagnostics.counts().errors, 0);
    assert_eq!(checked.dossier.articles.len(), 1);
    let files = workspace.render(&checked.dossier).unwrap();
    let output = root.join("public");
    assert!(workspace.publish(&output, files).unwrap().written > 0);
    assert!(output.join("articles/the-ferry-stops.html").is_file());
    workspace.convert().unwrap();
    assert_eq!(
        *heard.0.lock().unwrap(),
        [
            "Read",
            "Convert",
            "content/articles/the-ferry-stops.md",
            "Check",
            "Theme",
            "Render",
            "Publish",
            "Read"
        ]
    );
}

#[test]
fn a_clipping_that_is_left_alone_is_reported_with_the_advice_of_the_command() {
    let folder = Folder::new();
    let root = folder.root();
    let read = Workspace::open(&root).unwrap().read().unwrap();
    let checked = read.with_clippings("do as you like").bind();
    let rules: Vec<Rule> = checked.diagnostics.iter().map(|one| one.rule).collect();
    assert!(rules.contains(&Rule::ClippingNotConverted), "{rules:?}");
    assert!(format!("{:?}", checked.diagnostics).contains("do as you like"));
    assert!(!root.join("content/articles").exists());
}

#[test]
fn a_folder_without_a_dossier_is_an_error_that_keeps_its_source() {
    let empty = tempfile::tempdir().unwrap();
    let root: Utf8PathBuf = empty.path().to_path_buf().try_into().unwrap();
    let Err(error) = Workspace::open(&root) else {
        panic!("an empty folder was opened");
    };
    assert!(matches!(error, Error::Folder(_)), "{error:?}");
    assert!(error.to_string().contains("it has no `site.yaml`"));
}

#[test]
fn an_import_counts_what_is_new_and_what_was_known() {
    let folder = Folder::new();
    folder.write("given/ferry.txt", ARTICLE);
    folder.write("given/other.txt", &ARTICLE.replace("ferry", "boat"));
    let root = folder.root();
    let incoming = || Incoming::at(&[root.join("given")]).unwrap();
    let workspace = Workspace::open(&root).unwrap();
    let counted = |imported: Imported| (imported.articles, imported.known);
    assert_eq!(
        counted(workspace.import(incoming(), false, None).unwrap()),
        (2, 1)
    );
    assert_eq!(
        counted(workspace.import(incoming(), false, None).unwrap()),
        (0, 2)
    );
    let missing = Incoming::at(&[root.join("nowhere")]);
    assert!(matches!(missing, Err(Error::NoSuchPath(_))));
}

#[test]
fn a_follower_makes_again_only_what_changed() {
    let folder = Folder::new();
    let root = folder.root();
    Workspace::open(&root).unwrap().convert().unwrap();
    let mut follower = Follower::new(&root);
    let first = follower.update(&Changes::everything(), false).unwrap();
    assert!(matches!(first.unwrap().site, Some(Ok(_))));
    let none = Changes::default();
    assert!(follower.update(&none, true).unwrap().is_none());
    // After a failure all is looked at again, even if no file is other than it was.
    assert!(follower.update(&none, false).unwrap().is_some());
    folder.write("content/actors/x.md", "---\nname: [\n---\n");
    let broken = follower.update(&none, true).unwrap().unwrap();
    assert!(broken.site.is_none() && broken.diagnostics.counts().errors > 0);
}

#[test]
fn a_changed_folder_stands_for_what_is_in_it() {
    let changes = |path: &str| Changes {
        paths: [Utf8PathBuf::from(path)].into(),
        perhaps_more: false,
    };
    let clipping = Utf8Path::new("content/clippings/a.txt");
    assert!(changes("content/clippings").concern(clipping));
    assert!(!changes("content/articles").concern(clipping));
    assert!(Changes::everything().concern(clipping));
    assert!(changes("static/x.css").concern_theme());
    assert!(!changes("content/x.md").concern_theme());
    assert!(!Changes::default().concern_theme());
}
