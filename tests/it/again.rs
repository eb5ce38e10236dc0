//! The cache of an earlier reading has no effect on the result: after any edits, a dossier that is read and bound again equals one
//! that is read and bound for the first time.

use std::fs;

use camino::Utf8Path;
use dossier::content;
use dossier::diagnostic::{Diagnostics, to_json};
use dossier::dossier::{BindCache, Dossier, bind, bind_cached};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::driver::{copy, repository, tree};

/// One action of an author.
#[derive(Clone, Debug)]
enum Edit {
    /// Delete a line.
    Delete(Index, Index),
    /// Insert a line of one file into another.
    Insert(Index, Index, Index, Index),
    /// Insert words that have a meaning in other files, such as the name of an actor or a place.
    Name(Index, Index),
    /// Remove a file.
    Remove(Index),
    /// Restore a file.
    Restore(Index),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let any = any::<Index>;
    let edit = prop_oneof![
        2 => (any(), any()).prop_map(|(file, line)| Edit::Delete(file, line)),
        2 => (any(), any(), any(), any()).prop_map(|(a, b, c, d)| Edit::Insert(a, b, c, d)),
        5 => (any(), any()).prop_map(|(file, name)| Edit::Name(file, name)),
        1 => any().prop_map(Edit::Remove),
        3 => any().prop_map(Edit::Restore),
    ];
    prop::collection::vec(edit, 1..7)
}

/// Names in the small dossier, whole and in part, and words from its articles.
const NAMES: [&str; 10] = [
    "Ana Corvin",
    "Corvin",
    "Velm",
    "Harrow Quay",
    "The Keepers’ Guild",
    "Marsh",
    "Lantern",
    "Orvane",
    "Nobody Else",
    "the city",
];

/// Applies the edit to the dossier in `root`, whose files were `first` at the start. Returns the path of the changed file.
fn apply(edit: &Edit, root: &Utf8Path, first: &[(String, Vec<u8>)]) -> String {
    let lines = |path: &str| -> Vec<String> {
        let text = fs::read_to_string(root.join(path)).unwrap_or_default();
        text.split_inclusive('\n').map(str::to_owned).collect()
    };
    let at = |file: &Index| first[file.index(first.len())].0.clone();
    let (path, text) = match edit {
        Edit::Delete(file, line) => {
            let mut lines = lines(&at(file));
            if !lines.is_empty() {
                lines.remove(line.index(lines.len()));
            }
            (at(file), lines.concat())
        }
        Edit::Insert(from, which, to, place) => {
            let mut lines_there = lines(&at(to));
            let others = lines(&at(from));
            if !others.is_empty() {
                let line = others[which.index(others.len())].clone();
                lines_there.insert(place.index(lines_there.len() + 1), line);
            }
            (at(to), lines_there.concat())
        }
        Edit::Name(file, name) => {
            let named: Vec<&String> = first
                .iter()
                .map(|(path, _)| path)
                .filter(|path| path.contains("/actors/") || path.contains("/places/"))
                .collect();
            let path = named[file.index(named.len())].clone();
            let name = NAMES[name.index(NAMES.len())];
            let renamed = lines(&path).into_iter().map(|line| {
                if line.starts_with("name:") {
                    format!("name: {name}\n")
                } else {
                    line
                }
            });
            (path, renamed.collect())
        }
        Edit::Remove(file) => {
            let _ = fs::remove_file(root.join(at(file)));
            return at(file);
        }
        Edit::Restore(file) => {
            let (path, bytes) = &first[file.index(first.len())];
            fs::write(root.join(path), bytes).unwrap();
            return path.clone();
        }
    };
    fs::write(root.join(&path), text).unwrap();
    path
}

fn shown(dossier: &Dossier, problems: Diagnostics, content: &content::Content) -> String {
    let problems = to_json(&problems.sorted(), &content.sources);
    format!("{problems:#}\n{dossier:?}")
}

proptest! {
    #![proptest_config(crate::props::config(40))]

    #[test]
    fn a_dossier_read_again_equals_one_read_for_the_first_time(edits in edits()) {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        copy(&repository().join("tests/dossiers/small"), folder.path());
        let first: Vec<(String, Vec<u8>)> = tree(&folder.path().join("content"))
            .into_iter()
            .map(|(path, bytes)| (format!("content/{path}"), bytes))
            .collect();
        let (mut files, mut passages) = (content::ParseCache::default(), BindCache::default());
        let mut saved: Option<String> = None;
        for edit in std::iter::once(None).chain(edits.iter().map(Some)) {
            saved = edit.map(|edit| apply(edit, root, &first)).or(saved);
            let is_saved = |path: &Utf8Path| saved.as_deref() == Some(path.as_str());
            let again = content::read_cached(root, &mut files, is_saved).unwrap();
            let (dossier_again, mut problems_again) = bind_cached(&again.content, &mut passages);
            problems_again.append(again.problems);
            let (anew, mut problems) = content::read(root).unwrap();
            let (dossier, unresolved) = bind(&anew);
            problems.append(unresolved);
            let (one, other) = (
                shown(&dossier_again, problems_again, &again.content),
                shown(&dossier, problems, &anew),
            );
            prop_assert!(one == other, "after {:?} they differ:\n{}", edit, difference(&one, &other));
        }
    }
}

/// A copy of the small dossier, with its cache.
struct Remembered {
    folder: tempfile::TempDir,
    files: content::ParseCache,
    passages: BindCache,
}

impl Remembered {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&repository().join("tests/dossiers/small"), folder.path());
        let mut remembered = Self {
            folder,
            files: content::ParseCache::default(),
            passages: BindCache::default(),
        };
        let (parsed, bound) = remembered.after("content/actors/nobody.md", None);
        assert!(parsed > bound && bound == remembered.articles());
        remembered
    }

    fn articles(&self) -> usize {
        tree(&self.folder.path().join("content/articles")).len()
    }

    /// Writes a file, or removes it, and counts the files that are parsed and the articles that are bound after that. The result
    /// must equal a first reading.
    fn after(&mut self, path: &str, text: Option<&str>) -> (usize, usize) {
        let root = Utf8Path::from_path(self.folder.path()).unwrap();
        match text {
            Some(text) => fs::write(root.join(path), text).unwrap(),
            None => drop(fs::remove_file(root.join(path))),
        }
        let again = content::read_cached(root, &mut self.files, |_| true).unwrap();
        let (dossier, mut problems) = bind_cached(&again.content, &mut self.passages);
        problems.append(again.problems);
        let (anew, mut first) = content::read(root).unwrap();
        let (other, unresolved) = bind(&anew);
        first.append(unresolved);
        let one = shown(&dossier, problems, &again.content);
        let other = shown(&other, first, &anew);
        assert!(one == other, "{path}: {}", difference(&one, &other));
        (again.parsed, self.passages.bound())
    }
}

const SOMEBODY: &str = "---\nname: Somebody Entirely Else\nkind: person\n---\n";

#[test]
fn a_new_record_binds_no_article_that_does_not_mention_it() {
    let mut dossier = Remembered::new();
    assert_eq!(
        dossier.after("content/actors/aa.md", Some(SOMEBODY)),
        (1, 0)
    );
    let place = "---\nname: Nowhere In Particular\nkind: town\n---\n";
    assert_eq!(dossier.after("content/places/aa.md", Some(place)), (1, 0));
    let claim = "---\nstatement: Nobody says so.\nkind: factual\n---\n";
    assert_eq!(dossier.after("content/claims/aa.md", Some(claim)), (1, 0));
    let publisher = "---\nname: The Nowhere Gazette\n---\n";
    assert_eq!(
        dossier.after("content/publishers/aa.md", Some(publisher)),
        (1, 0)
    );
    assert_eq!(dossier.after("content/actors/aa.md", None), (0, 0));
}

#[test]
fn a_new_record_binds_the_articles_that_refer_to_it_or_contain_its_name() {
    let mut dossier = Remembered::new();
    let article = "content/articles/zz.md";
    let text = "---\ntitle: A talk in the street\npublished: 2024-03-01\nactors: [aa]\n---\n\nPeople talked, and [one](actor:bb) left.\n";
    assert_eq!(dossier.after(article, Some(text)), (1, 1));
    // Neither of its two actors exists yet. Its text suggests others, and any new record may be one of them.
    assert_eq!(
        dossier.after("content/actors/cc.md", Some(SOMEBODY)),
        (1, 1)
    );
    assert_eq!(
        dossier.after(
            "content/actors/aa.md",
            Some("---\nname: Aa Aa\nkind: person\n---\n")
        ),
        (1, 1)
    );
    assert_eq!(
        dossier.after(
            "content/actors/bb.md",
            Some("---\nname: Bb Bb\nkind: person\n---\n")
        ),
        (1, 1)
    );
    // Now all references are resolved.
    assert_eq!(
        dossier.after(
            "content/actors/dd.md",
            Some("---\nname: Dd Dd\nkind: person\n---\n")
        ),
        (1, 0)
    );
    // A name that is in the article.
    assert_eq!(
        dossier.after(
            "content/actors/ee.md",
            Some("---\nname: People\nkind: group\n---\n")
        ),
        (1, 1)
    );
    // A record that the article refers to is removed.
    assert_eq!(dossier.after("content/actors/aa.md", None), (0, 1));
}

#[test]
fn an_article_that_cites_another_is_bound_again_when_that_one_changes() {
    let mut dossier = Remembered::new();
    let cited = "content/articles/yy.md";
    let one = "---\ntitle: A quiet day\n---\n\nNothing happened at all.\n";
    assert_eq!(dossier.after(cited, Some(one)), (1, 1));
    let citing = "---\ntitle: A day later\n---\n\nAs [they wrote](article:yy \"Nothing happened at all\"), so it was.\n";
    assert_eq!(
        dossier.after("content/articles/zz.md", Some(citing)),
        (1, 1)
    );
    assert_eq!(
        dossier.after("content/actors/aa.md", Some(SOMEBODY)),
        (1, 0)
    );
    let two = one.replace("\n\nNothing", "\n\nStill: Nothing");
    assert_eq!(dossier.after(cited, Some(&two)), (1, 2));
    let three = two.replace("happened", "was heard");
    assert_eq!(dossier.after(cited, Some(&three)), (1, 2));
    assert_eq!(dossier.after(cited, Some(&two)), (1, 2));
}

#[test]
fn a_new_picture_binds_only_the_articles_that_show_it() {
    let mut dossier = Remembered::new();
    fs::create_dir_all(dossier.folder.path().join("static")).unwrap();
    let article = "---\ntitle: A quay\n---\n\n![A quay](static/quay.png)\n";
    assert_eq!(
        dossier.after("content/articles/zz.md", Some(article)),
        (1, 1)
    );
    assert_eq!(dossier.after("static/quay.png", Some("x")), (0, 1));
    assert_eq!(dossier.after("static/other.png", Some("x")), (0, 0));
    assert_eq!(dossier.after("static/quay.png", None), (0, 1));
}

#[test]
fn a_printed_name_of_a_publisher_is_looked_up_again_when_a_publisher_is_added() {
    let mut dossier = Remembered::new();
    let article = "---\ntitle: A quay\npublisher_name: The Quay Post\n---\n\nWords.\n";
    assert_eq!(
        dossier.after("content/articles/zz.md", Some(article)),
        (1, 1)
    );
    let publisher = "---\nname: Quay Post\n---\n";
    assert_eq!(
        dossier.after("content/publishers/quay.md", Some(publisher)),
        (1, 1)
    );
    assert_eq!(dossier.after("content/publishers/quay.md", None), (0, 1));
}

/// Where two texts begin to differ.
fn difference(one: &str, other: &str) -> String {
    let same = one
        .bytes()
        .zip(other.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let around = |text: &str| {
        let from = same.saturating_sub(200);
        let part = text.as_bytes().get(from..).unwrap_or_default();
        String::from_utf8_lossy(&part[..part.len().min(400)]).into_owned()
    };
    format!("again: {}\nanew:  {}", around(one), around(other))
}
