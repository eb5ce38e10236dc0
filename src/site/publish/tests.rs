mod closed;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::process::{Command, Stdio};

use camino::{Utf8Path, Utf8PathBuf};

use super::workshop::{WITHIN, Workshop};
use super::{File, LEDGER, PublishError, Published, address, beside, within};

/// A folder of this test's own, gone afterwards.
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

    /// Everything in the output, links not followed, the ledger left out.
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

    /// What lies beside the output.
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
fn a_file_or_a_link_to_nowhere_is_no_output() {
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
    // Whatever this process's umask is, more than these it cannot be, and the owner can always read.
    assert_eq!(mode("index.html") & !0o644, 0);
    assert_eq!(mode("articles") & !0o755, 0);
    assert_eq!(mode("index.html") & 0o600, 0o600);
    fs::set_permissions(scratch.output(), fs::Permissions::from_mode(0o2775)).unwrap();
    scratch.publish(&[("index.html", "new")]).unwrap();
    assert_eq!(mode(""), 0o2775);
}

#[test]
fn what_a_killed_build_left_is_cleared_away() {
    let scratch = Scratch::new("leftover");
    scratch.publish(FIRST).unwrap();
    let half = scratch.0.join("public.new/.dossier-site/articles");
    fs::create_dir_all(&half).unwrap();
    fs::write(half.join("a.html"), "half").unwrap();
    fs::write(scratch.0.join("public.new/.dossier-lock"), "").unwrap();
    assert_eq!(scratch.content(), texts(FIRST));
    assert_eq!(scratch.publish(FIRST).unwrap(), counts(0, 3, 0));
    assert_eq!(scratch.beside(), [""; 0]);
}

#[test]
fn a_site_taken_away_by_a_killed_build_is_put_back_with_what_is_foreign() {
    let scratch = Scratch::new("taken-away");
    scratch.publish(FIRST).unwrap();
    fs::write(scratch.output().join("CNAME"), "example.org").unwrap();
    fs::create_dir(scratch.0.join("public.new")).unwrap();
    fs::rename(scratch.output(), scratch.0.join("public.new/.dossier-old")).unwrap();
    assert_eq!(
        scratch.publish(&[("index.html", "home")]).unwrap(),
        counts(0, 1, 2)
    );
    assert_eq!(
        scratch.content(),
        texts(&[("CNAME", "example.org"), ("index.html", "home")])
    );
    assert_eq!(scratch.beside(), [""; 0]);
}

#[test]
fn foreign_files_in_the_remains_of_an_old_site_are_brought_home() {
    let scratch = Scratch::new("remains");
    scratch.publish(FIRST).unwrap();
    let old = scratch.0.join("public.new/.dossier-old");
    fs::create_dir_all(old.join("articles")).unwrap();
    fs::create_dir_all(old.join("mine/deep")).unwrap();
    fs::write(old.join(LEDGER), "dossier-ledger 1\narticles/gone.html\n").unwrap();
    fs::write(old.join("articles/gone.html"), "old page").unwrap();
    fs::write(old.join("mine/deep/late.txt"), "late").unwrap();
    scratch.publish(FIRST).unwrap();
    let mut expected = texts(FIRST);
    expected.insert("mine/deep/late.txt".to_owned(), "late".to_owned());
    assert_eq!(scratch.content(), expected);
    assert_eq!(scratch.beside(), [""; 0]);
}

#[test]
fn a_folder_of_the_users_where_the_workshop_would_be_is_left_alone() {
    let scratch = Scratch::new("no-workshop");
    fs::create_dir(scratch.0.join("public.new")).unwrap();
    fs::write(scratch.0.join("public.new/draft"), "mine").unwrap();
    let error = scratch.publish(FIRST).unwrap_err();
    assert!(matches!(error, PublishError::Workshop { .. }), "{error}");
    assert!(scratch.0.join("public.new/draft").exists());
}

#[test]
fn a_second_build_at_the_same_time_is_refused() {
    let scratch = Scratch::new("busy");
    let first = Workshop::open(scratch.0.join("public.new").into()).unwrap();
    let error = scratch.publish(FIRST).unwrap_err();
    assert!(matches!(error, PublishError::Busy { .. }), "{error}");
    drop(first);
    scratch.publish(FIRST).unwrap();
}

#[test]
fn builds_at_once_leave_one_whole_site() {
    let scratch = Scratch::new("race");
    std::thread::scope(|scope| {
        for builder in 0..4 {
            let scratch = &scratch;
            scope.spawn(move || {
                for round in 0..25 {
                    match scratch.publish(&[("a", &format!("{builder}-{round}")), ("b", "b")]) {
                        Ok(_) | Err(PublishError::Busy { .. }) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
    });
    assert_eq!(scratch.content().len(), 2);
    assert_eq!(scratch.beside(), [""; 0]);
}

#[test]
fn a_folder_that_cannot_be_cleared_later_is_published_to_in_place() {
    let scratch = Scratch::new("read-only");
    scratch.publish(FIRST).unwrap();
    let kept = scratch.output().join("kept");
    fs::create_dir(&kept).unwrap();
    fs::write(kept.join("file"), "kept").unwrap();
    fs::set_permissions(&kept, fs::Permissions::from_mode(0o555)).unwrap();
    let folder = fs::metadata(scratch.output()).unwrap().ino();
    scratch.publish(&[("index.html", "new")]).unwrap();
    assert_eq!(fs::metadata(scratch.output()).unwrap().ino(), folder);
    assert_eq!(
        scratch.content(),
        texts(&[("index.html", "new"), ("kept/file", "kept")])
    );
    assert_eq!(scratch.beside(), [""; 0]);
    fs::set_permissions(&kept, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_build_in_place_that_was_killed_is_mended() {
    let scratch = Scratch::new("within-killed");
    scratch.publish(FIRST).unwrap();
    let output = scratch.output();
    // As after the second of three renames: the ledger names old and new, one new file stands, one is still staged.
    let ledger =
        "dossier-ledger 1\narticles/a.html\narticles/b.html\nindex.html\nnew.html\nother.html\n";
    fs::write(output.join(LEDGER), ledger).unwrap();
    fs::write(output.join("new.html"), "new").unwrap();
    fs::create_dir_all(output.join(WITHIN).join(".dossier-site")).unwrap();
    fs::write(
        output.join(WITHIN).join(".dossier-site/other.html"),
        "other",
    )
    .unwrap();
    for way in [Scratch::publish_within, Scratch::publish] {
        assert!(way(&scratch, FIRST).is_ok());
        assert_eq!(scratch.content(), texts(FIRST));
    }
    fs::create_dir_all(output.join(WITHIN).join(".dossier-site")).unwrap();
    scratch.publish(&[("index.html", "exchanged")]).unwrap();
    assert_eq!(scratch.content().len(), 1);
    assert_eq!(scratch.beside(), [""; 0]);
}

#[test]
fn messages_say_what_to_do_and_show_no_debug_text() {
    let scratch = Scratch::new("messages");
    fs::write(scratch.0.join("file"), "").unwrap();
    let error = super::publish(&scratch.0.join("file/public"), &[], site(FIRST)).unwrap_err();
    let message = error.to_string();
    assert!(
        message.ends_with("a part of this path is a file, and not a folder\nmove that file away, or name another path"),
        "{message}"
    );
    assert!(
        !message.contains("os error") && !message.contains('"'),
        "{message}"
    );
}

#[test]
fn of_two_thousand_files_one_changed_is_written() {
    let scratch = Scratch::new("many");
    let page = "x".repeat(4000);
    let mut files: Vec<File> = (0..2000)
        .map(|n| File {
            path: format!("articles/{n}.html"),
            bytes: page.clone().into_bytes().into(),
        })
        .collect();
    super::publish(&scratch.output(), &[], files.clone()).unwrap();
    files[7].bytes = b"changed".to_vec().into();
    let again = super::publish(&scratch.output(), &[], files).unwrap();
    assert_eq!(again, counts(1, 1999, 0));
}

/// Not a test of its own: what the next test starts, and kills.
#[test]
#[ignore = "runs until it is killed"]
fn publish_until_killed() {
    let Ok(output) = std::env::var("DOSSIER_TEST_OUTPUT") else {
        return;
    };
    for generation in 0.. {
        let text = format!("generation {generation}");
        let mut files: Vec<File> = (0..150)
            .map(|n| File {
                path: format!("{}/{n}.html", n % 7),
                bytes: text.clone().into_bytes().into(),
            })
            .collect();
        files.truncate(150 - generation % 3);
        super::publish(Utf8Path::new(&output), &[], files).unwrap();
        let mut out = std::io::stdout().lock();
        out.write_all(b"one\n").and_then(|()| out.flush()).unwrap();
    }
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    let scratch = Scratch::new("killed");
    scratch.publish(&[("first.html", "first")]).unwrap();
    fs::write(scratch.output().join("CNAME"), "example.org").unwrap();
    for round in 0..12 {
        let mut build = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "site::publish::tests::publish_until_killed",
                "--ignored",
                "--nocapture",
            ])
            .env("DOSSIER_TEST_OUTPUT", scratch.output())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // It is killed after so many sites, wherever it is then in making the next.
        let output = std::io::BufReader::new(build.stdout.take().unwrap());
        let mut lines = std::io::BufRead::lines(output);
        let mut sites = lines
            .by_ref()
            .flatten()
            .filter(|line| line.ends_with("one"));
        let made = sites.nth(round);
        assert!(made.is_some(), "round {round}: the build ended by itself");
        build.kill().unwrap();
        // Its output stays open until it is dead: a closed pipe would end it in another way.
        drop(lines);
        let ended = std::os::unix::process::ExitStatusExt::signal(&build.wait().unwrap());
        assert_eq!(
            ended,
            Some(9),
            "round {round}: the build failed before it was killed"
        );
        let mut found = scratch.content();
        assert_eq!(found.remove("CNAME").as_deref(), Some("example.org"));
        let generations: std::collections::BTreeSet<&String> = found.values().collect();
        assert_eq!(generations.len(), 1, "round {round}: a mixture of sites");
        let pages = found.len();
        assert!(
            pages == 1 || (148..=150).contains(&pages),
            "round {round}: {pages} pages"
        );
    }
    scratch.publish(FIRST).unwrap();
    assert_eq!(scratch.content().len(), FIRST.len() + 1);
    assert_eq!(scratch.beside(), [""; 0]);
}

#[test]
fn an_output_that_is_a_disk_of_its_own_is_not_exchanged() {
    let (Ok(shm), Ok(dev)) = (fs::metadata("/dev/shm"), fs::metadata("/dev")) else {
        return;
    };
    if shm.dev() != dev.dev() {
        assert!(beside::workshop_of("/dev/shm".as_ref()).unwrap().is_none());
    }
}
