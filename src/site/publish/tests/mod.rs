mod closed;

mod killed;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::process::{Command, Stdio};

use camino::{Utf8Path, Utf8PathBuf};

use super::workshop::{WITHIN, Workshop};
use super::{File, LEDGER, PublishError, Published, address, beside, within};

/// A separate folder for this test, removed afterwards.
struct Scratch(Utf8PathBuf);

impl Scratch {
    fn new(test: &str) -> Scratch {
        let temp = Utf8PathBuf::from_path_buf(std::env::temp_dir()).expect("a temp dir in text");
        let folder = temp.join(format!("dossier-publish-{}-{test}", std::process::id()));
        let _none_yet = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a scratch folder");
        Scratch(folder.canonicalize_utf8().expect("a scratch folder"))
    }

    fn output(&self) -> Utf8PathBuf {
        self.0.join("public")
    }

    fn publish(&self, files: &[(&str, &str)]) -> Result<Published, PublishError> {
        super::publish(&self.output(), &[], site(files))
    }

    fn publish_within(&self, files: &[(&str, &str)]) -> Result<Published, PublishError> {
        let files = address::in_order(site(files))?;
        within::publish(self.output().as_std_path(), &files)
    }

    /// Everything in the output except the ledger. Links are not followed.
    fn content(&self) -> BTreeMap<String, String> {
        let mut content = content(&self.output());
        content.remove(LEDGER);
        content
    }

    fn inode(&self, path: &str) -> u64 {
        fs::symlink_metadata(self.output().join(path))
            .expect("a file")
            .ino()
    }

    /// The names next to the output.
    fn beside(&self) -> Vec<String> {
        let entries = self.0.read_dir_utf8().expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name().to_owned());
        names.filter(|name| name != "public").collect()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _best_effort = fs::remove_dir_all(&self.0);
    }
}

fn site(files: &[(&str, &str)]) -> Vec<File> {
    let file = |(path, text): &(&str, &str)| File {
        path: (*path).to_owned(),
        bytes: text.as_bytes().to_vec().into(),
    };
    files.iter().map(file).collect()
}

fn content(folder: &Utf8Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in next.read_dir_utf8().expect("a folder") {
            let entry = entry.expect("an entry");
            let name = entry
                .path()
                .strip_prefix(folder)
                .expect("below")
                .to_string();
            let kind = entry.file_type().expect("a kind");
            if kind.is_dir() {
                open.push(entry.path().to_owned());
            } else if kind.is_symlink() {
                let target = entry.path().read_link_utf8().expect("a link");
                found.insert(name, format!("-> {target}"));
            } else {
                found.insert(name, fs::read_to_string(entry.path()).expect("text"));
            }
        }
    }
    found
}

fn texts(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

fn counts(written: usize, unchanged: usize, removed: usize) -> Published {
    Published {
        written,
        unchanged,
        removed,
    }
}

const FIRST: &[(&str, &str)] = &[
    ("index.html", "home"),
    ("articles/a.html", "a"),
    ("articles/b.html", "b"),
];

#[test]
fn the_first_build_writes_everything_and_leaves_nothing_beside_it() {
    let scratch = Scratch::new("first");
    assert_eq!(scratch.publish(FIRST).unwrap(), counts(3, 0, 0));
    assert_eq!(scratch.content(), texts(FIRST));
    assert_eq!(
        fs::read_to_string(scratch.output().join(LEDGER)).unwrap(),
        "dossier-ledger 1\narticles/a.html\narticles/b.html\nindex.html\n"
    );
    assert_eq!(scratch.beside(), [""; 0]);
}

#[test]
fn an_output_below_folders_that_do_not_exist_is_created() {
    let scratch = Scratch::new("deep");
    let output = scratch.0.join("one/two/site");
    super::publish(&output, &[], site(FIRST)).unwrap();
    assert_eq!(
        fs::read_to_string(output.join("articles/a.html")).unwrap(),
        "a"
    );
}

#[test]
fn unchanged_files_keep_their_inode_and_changed_ones_get_a_new_one() {
    let scratch = Scratch::new("inode");
    scratch.publish(FIRST).unwrap();
    let (home, a) = (
        scratch.inode("index.html"),
        scratch.inode("articles/a.html"),
    );
    let backup = scratch.0.join("backup.html");
    fs::hard_link(scratch.output().join("articles/a.html"), &backup).unwrap();
    let next = [
        ("index.html", "home"),
        ("articles/a.html", "A"),
        ("new.html", "new"),
    ];
    assert_eq!(scratch.publish(&next).unwrap(), counts(2, 1, 1));
    assert_eq!(scratch.content(), texts(&next));
    assert_eq!(scratch.inode("index.html"), home);
    assert_ne!(scratch.inode("articles/a.html"), a);
    assert_eq!(fs::read_to_string(backup).unwrap(), "a");
    assert_eq!(scratch.beside(), ["backup.html"]);
}

#[test]
fn an_identical_site_is_not_touched() {
    for within in [false, true] {
        let scratch = Scratch::new("identical");
        scratch.publish(FIRST).unwrap();
        let before = fs::metadata(scratch.output()).unwrap();
        let again = if within {
            scratch.publish_within(FIRST)
        } else {
            scratch.publish(FIRST)
        };
        let after = fs::metadata(scratch.output()).unwrap();
        assert_eq!(again.unwrap(), counts(0, 3, 0));
        assert_eq!(
            (before.ino(), before.ctime_nsec()),
            (after.ino(), after.ctime_nsec())
        );
        assert_eq!(scratch.beside(), [""; 0]);
    }
}

#[test]
fn two_builds_give_the_same_bytes() {
    let (one, two) = (Scratch::new("same-one"), Scratch::new("same-two"));
    one.publish(FIRST).unwrap();
    let mut shuffled = FIRST.to_vec();
    shuffled.reverse();
    two.publish(&[("gone.html", "gone")]).unwrap();
    two.publish(&shuffled).unwrap();
    assert_eq!(content(&one.output()), content(&two.output()));
}

#[test]
fn foreign_files_survive_in_both_ways_of_publishing() {
    for way in [Scratch::publish, Scratch::publish_within] {
        let scratch = Scratch::new("foreign");
        scratch.publish(FIRST).unwrap();
        let output = scratch.output();
        fs::create_dir_all(output.join(".git/objects/empty")).unwrap();
        fs::write(output.join(".git/objects/1f"), "object").unwrap();
        fs::write(output.join("CNAME"), "example.org").unwrap();
        fs::write(output.join("articles/note.txt"), "note").unwrap();
        symlink("/nowhere", output.join("link")).unwrap();
        symlink("index.html", output.join("home.html")).unwrap();
        fs::set_permissions(output.join("CNAME"), fs::Permissions::from_mode(0o444)).unwrap();
        let cname = scratch.inode("CNAME");
        assert_eq!(
            way(&scratch, &[("index.html", "new")]).unwrap(),
            counts(1, 0, 2)
        );
        let expected = [
            (".git/objects/1f", "object"),
            ("CNAME", "example.org"),
            ("articles/note.txt", "note"),
            ("home.html", "-> index.html"),
            ("index.html", "new"),
            ("link", "-> /nowhere"),
        ];
        assert_eq!(scratch.content(), texts(&expected));
        assert_eq!(scratch.inode("CNAME"), cname);
        assert!(output.join(".git/objects/empty").is_dir());
        assert_eq!(scratch.beside(), [""; 0]);
        assert!(!output.join(WITHIN).exists());
    }
}

#[test]
fn an_address_that_a_foreign_file_has_is_refused_and_nothing_moves() {
    let cases: &[(&str, &str)] = &[
        ("CNAME", "CNAME"),
        ("cname", "CNAME"),
        ("own/x.html", "own"),
        ("dir", "dir"),
        ("link/x.html", "link"),
    ];
    for way in [Scratch::publish, Scratch::publish_within] {
        let scratch = Scratch::new("collision");
        scratch.publish(FIRST).unwrap();
        let output = scratch.output();
        fs::write(output.join("CNAME"), "").unwrap();
        fs::write(output.join("own"), "").unwrap();
        fs::create_dir(output.join("dir")).unwrap();
        symlink(&scratch.0, output.join("link")).unwrap();
        let before = content(&output);
        for (address, foreign) in cases {
            let message = way(&scratch, &[(address, "")]).unwrap_err().to_string();
            assert!(message.contains(output.join(foreign).as_str()), "{message}");
            assert!(message.contains(address), "{message}");
            assert_eq!(content(&output), before);
        }
    }
}

#[test]
fn an_emptied_folder_of_ours_may_become_a_file() {
    for way in [Scratch::publish, Scratch::publish_within] {
        let scratch = Scratch::new("emptied");
        way(&scratch, &[("b/c/d", "deep")]).unwrap();
        fs::remove_file(scratch.output().join("b/c/d")).unwrap();
        way(&scratch, &[("b", "file")]).unwrap();
        assert_eq!(scratch.content(), texts(&[("b", "file")]));
    }
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    for way in [Scratch::publish, Scratch::publish_within] {
        let scratch = Scratch::new("swap-kinds");
        way(&scratch, &[("a", "file"), ("b/c/d", "deep"), ("Case", "1")]).unwrap();
        let next = [("a/b", "in"), ("b", "file"), ("case", "2")];
        assert_eq!(way(&scratch, &next).unwrap(), counts(3, 0, 3));
        assert_eq!(scratch.content(), texts(&next));
    }
}

#[test]
fn a_foreign_file_in_a_folder_that_becomes_a_file_is_refused() {
    let scratch = Scratch::new("below");
    scratch.publish(&[("b/c", "own")]).unwrap();
    fs::write(scratch.output().join("b/note"), "mine").unwrap();
    let error = scratch.publish(&[("b", "file")]).unwrap_err();
    assert!(matches!(error, PublishError::Taken { .. }), "{error}");
}

#[test]
fn a_link_put_in_the_place_of_a_folder_is_not_followed() {
    for way in [Scratch::publish, Scratch::publish_within] {
        let scratch = Scratch::new("link-folder");
        scratch.publish(FIRST).unwrap();
        let elsewhere = scratch.0.join("elsewhere");
        fs::rename(scratch.output().join("articles"), &elsewhere).unwrap();
        symlink(&elsewhere, scratch.output().join("articles")).unwrap();
        let error = way(&scratch, FIRST).unwrap_err();
        assert!(matches!(error, PublishError::Taken { .. }), "{error}");
        way(&scratch, &[("index.html", "new")]).unwrap();
        assert_eq!(content(&elsewhere).len(), 2);
        assert!(scratch.output().join("articles").is_symlink());
    }
}

#[test]
fn a_page_edited_or_deleted_by_hand_is_put_right() {
    for way in [Scratch::publish, Scratch::publish_within] {
        let scratch = Scratch::new("by-hand");
        way(&scratch, FIRST).unwrap();
        fs::write(scratch.output().join("index.html"), "HOME").unwrap();
        fs::remove_file(scratch.output().join("articles/a.html")).unwrap();
        assert_eq!(way(&scratch, FIRST).unwrap(), counts(2, 1, 0));
        assert_eq!(scratch.content(), texts(FIRST));
    }
}

#[test]
fn a_folder_that_is_not_ours_is_refused_until_it_is_given_a_ledger() {
    let scratch = Scratch::new("not-ours");
    fs::create_dir(scratch.output()).unwrap();
    fs::write(scratch.output().join("thesis.doc"), "years").unwrap();
    for way in [Scratch::publish, Scratch::publish_within] {
        let error = way(&scratch, FIRST).unwrap_err();
        assert!(matches!(error, PublishError::NotOurs { .. }), "{error}");
        assert_eq!(scratch.content(), texts(&[("thesis.doc", "years")]));
    }
    fs::write(scratch.output().join(LEDGER), "").unwrap();
    scratch.publish(FIRST).unwrap();
    assert_eq!(scratch.content().len(), 4);
}

#[test]
fn an_empty_folder_is_taken() {
    let scratch = Scratch::new("empty");
    fs::create_dir(scratch.output()).unwrap();
    assert_eq!(scratch.publish(FIRST).unwrap(), counts(3, 0, 0));
}

#[test]
fn a_ledger_that_points_out_of_the_site_is_refused() {
    let scratch = Scratch::new("ledger");
    scratch.publish(FIRST).unwrap();
    for bad in [
        "dossier-ledger 1\na.html\n../victim\n",
        "dossier-ledger 9\n",
        "\u{0}",
    ] {
        fs::write(scratch.output().join(LEDGER), bad).unwrap();
        let error = scratch.publish(FIRST).unwrap_err();
        assert!(matches!(error, PublishError::Ledger { .. }), "{error}");
    }
}

#[test]
fn protected_folders_are_neither_covered_nor_entered() {
    let scratch = Scratch::new("protected");
    let root = &scratch.0;
    let content = root.join("content");
    fs::create_dir_all(content.join("articles")).unwrap();
    fs::write(root.join("site.yaml"), "").unwrap();
    symlink(&content, root.join("alias")).unwrap();
    symlink(root, root.join("self")).unwrap();
    let config = root.join("site.yaml");
    let protected: [&Utf8Path; 3] = [&content, &config, &root.join("absent")];
    let refused = [
        "content",
        "content/articles",
        "content/public",
        "content/articles/../public",
        "public/../content",
        "none/../content",
        "alias",
        "alias/new",
        "self/self/content",
        ".",
        "",
        "absent",
        "absent/x",
    ];
    for output in refused {
        let error = super::publish(&root.join(output), &protected, site(FIRST)).unwrap_err();
        assert!(
            matches!(error, PublishError::Overlap { .. }),
            "{output}: {error}"
        );
    }
    for output in ["public", "contents", "self/public2", "alias/../public3"] {
        super::publish(&root.join(output), &protected, site(FIRST)).unwrap();
    }
    assert!(root.join("public3/index.html").exists());
}

#[test]
fn a_file_or_a_broken_link_is_not_an_output_folder() {
    let scratch = Scratch::new("odd-output");
    fs::write(scratch.output(), "").unwrap();
    let error = scratch.publish(FIRST).unwrap_err();
    assert!(matches!(error, PublishError::NotAFolder { .. }), "{error}");
    fs::remove_file(scratch.output()).unwrap();
    symlink("nowhere", scratch.output()).unwrap();
    let error = scratch.publish(FIRST).unwrap_err();
    assert!(
        matches!(error, PublishError::LinkToNowhere { .. }),
        "{error}"
    );
}

#[test]
fn an_output_that_is_a_link_is_published_to_where_it_leads() {
    let scratch = Scratch::new("link-output");
    let real = scratch.0.join("www/site");
    fs::create_dir_all(&real).unwrap();
    symlink("www/site", scratch.output()).unwrap();
    scratch.publish(FIRST).unwrap();
    scratch.publish(&[("index.html", "new")]).unwrap();
    assert!(scratch.output().is_symlink());
    assert_eq!(fs::read_to_string(real.join("index.html")).unwrap(), "new");
    assert_eq!(content(&scratch.0.join("www")).len(), 2);
}

#[test]
fn addresses_that_no_site_can_have_are_refused() {
    let long = "x".repeat(256);
    let bad = [
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/../b",
        "./a",
        "a\\b",
        "a\nb",
        LEDGER,
        ".Dossier-x/y",
        &long,
    ];
    for address in bad {
        let scratch = Scratch::new("addresses");
        let error = scratch.publish(&[(address, "")]).unwrap_err();
        assert!(
            matches!(error, PublishError::Address { .. }),
            "{address}: {error}"
        );
        assert!(!scratch.output().exists());
    }
    let twins = [
        ["a", "a"],
        ["A.html", "a.html"],
        ["ß/Ü", "ß/ü"],
        ["a", "a/b"],
        ["A", "a/b"],
    ];
    for [one, two] in twins {
        let scratch = Scratch::new("twins");
        let error = scratch.publish(&[(one, ""), (two, "")]).unwrap_err();
        assert!(
            matches!(error, PublishError::Twins { .. }),
            "{one} {two}: {error}"
        );
    }
}

#[test]
fn permissions_are_those_of_public_pages_and_the_folders_own_are_kept() {
    let scratch = Scratch::new("modes");
    scratch.publish(FIRST).unwrap();
    let mode = |path: &str| {
        let found = fs::metadata(scratch.output().join(path)).unwrap();
        found.permissions().mode() & 0o7777
    };
    // Whatever the umask of this process is, there are no other permissions, and the owner can always read.
    assert_eq!(mode("index.html") & !0o644, 0);
    assert_eq!(mode("articles") & !0o755, 0);
    assert_eq!(mode("index.html") & 0o600, 0o600);
    fs::set_permissions(scratch.output(), fs::Permissions::from_mode(0o2775)).unwrap();
    scratch.publish(&[("index.html", "new")]).unwrap();
    assert_eq!(mode(""), 0o2775);
}
