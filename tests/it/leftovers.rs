//! Things in a dossier's folder that are not part of it: files that programs leave behind, and links that lead out of it.

use std::fs;
use std::path::Path;

use crate::driver::{DossierTest, tree};

fn dossier() -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/pages/about.md",
        "---\ntitle: About\n---\n\nWords.\n",
    );
    test.write("static/map.svg", "<svg/>");
    test
}

#[test]
fn leftover_files_change_nothing() {
    let test = dossier();
    let clean = test.build_with(&["--frozen"]);
    clean.expect_exit(0);
    let site = tree(&clean.site);
    for folder in [
        "content",
        "content/pages",
        "content/clippings",
        "static",
        "templates",
    ] {
        for name in [
            "about.md~",
            "#about.md#",
            "Thumbs.db",
            "desktop.ini",
            ".DS_Store",
            "about.md___jb_old___",
            ".about.md.swp",
            "about.md.bak",
            "~$about.docx",
            ".~lock.about.odt#",
        ] {
            test.write(&format!("{folder}/{name}"), "\u{0}\u{1}");
        }
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    assert_eq!(outcome.diagnostics(), &[] as &[serde_json::Value]);
    assert_eq!(tree(&outcome.site), site);
}

#[cfg(unix)]
fn link(to: &str, test: &DossierTest, path: &str) {
    let path = test.root().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(to, path).unwrap();
}

/// Emacs locks a file with such a link while it has unsaved changes.
#[cfg(unix)]
#[test]
fn the_lock_of_an_editor_stops_nothing() {
    let test = dossier();
    for folder in ["content/pages", "content/clippings", "static", "templates"] {
        link("user@host.123:1", &test, &format!("{folder}/.#about.md"));
    }
    let outcome = test.build();
    outcome.expect_exit(0);
    assert_eq!(outcome.diagnostics(), &[] as &[serde_json::Value]);
}

#[cfg(unix)]
#[test]
fn links_out_of_the_dossier_and_broken_links_are_reported() {
    let elsewhere = DossierTest::empty();
    elsewhere.write("secret.md", "---\ntitle: Secret\n---\n\nsecret-words\n");
    let secret = elsewhere
        .root()
        .join("secret.md")
        .to_str()
        .unwrap()
        .to_owned();
    let folder = elsewhere.root().to_str().unwrap().to_owned();
    let places = [
        ("content/pages/secret.md", &secret),
        ("content/clippings/secret.txt", &secret),
        ("content/articles", &folder),
        ("content/areas/x.geojson", &secret),
        ("static/secret.txt", &secret),
        ("static/folder", &folder),
        ("templates/article.html", &secret),
        ("templates/words", &folder),
    ];
    for (path, to) in places {
        for (to, says) in [
            (to.as_str(), "leads out of the dossier's folder"),
            ("/no/such/file", "leads to a file that does not exist"),
        ] {
            let test = dossier();
            link(to, &test, path);
            let outcome = test.build();
            outcome.expect_exit(1);
            let found = outcome.diagnostics();
            let at = |one: &&serde_json::Value| one["at"]["file"] == path;
            let one = found
                .iter()
                .find(at)
                .unwrap_or_else(|| panic!("{path}: {found:?}"));
            assert_eq!(one["id"], "unreadable-file");
            assert!(one["message"].as_str().unwrap().contains(says), "{one}");
            assert!(!outcome.report.to_string().contains("secret-words"));
            assert!(!Path::new(&outcome.site).join("static/secret.txt").exists());
            // The remedy in the message.
            fs::remove_file(test.root().join(path)).unwrap();
            test.build().expect_exit(0);
            // The other remedy, if the target is a file.
            if to == secret && path.starts_with("content/pages") {
                test.write(path, fs::read(&secret).unwrap());
                test.build().expect_exit(0);
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_within_the_dossier_is_followed_and_a_cycle_is_reported() {
    let test = dossier();
    test.write("notes/more.md", "---\ntitle: More\n---\n\nMore words.\n");
    link("../../notes/more.md", &test, "content/pages/more.md");
    let outcome = test.build();
    outcome.expect_exit(0);
    assert!(Path::new(&outcome.site).join("more.html").exists());
    link(".", &test, "static/self");
    let outcome = test.build();
    outcome.expect_exit(1);
    assert!(
        outcome.report.to_string().contains("leads back"),
        "{}",
        outcome.report
    );
}

/// A record without read permission is reported together with everything else that is wrong.
#[cfg(unix)]
#[test]
fn an_unreadable_record_is_reported_with_the_rest() {
    use std::os::unix::fs::PermissionsExt as _;
    let test = dossier();
    test.write("content/pages/broken.md", "---\ntitl: B\n---\n");
    let path = test.root().join("content/pages/about.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&path).is_ok() {
        // This cannot be tested by a user who may read everything.
        return;
    }
    let outcome = test.build();
    outcome.expect_exit(1);
    let ids: Vec<&str> = outcome
        .diagnostics()
        .iter()
        .filter_map(|one| one["id"].as_str())
        .collect();
    assert!(
        ids.contains(&"unreadable-file") && ids.contains(&"unknown-key"),
        "{ids:?}"
    );
}

/// The next build deletes what a killed command left. Until then, it is ignored by version control.
#[test]
fn the_next_build_deletes_what_a_killed_command_left() {
    let test = DossierTest::empty();
    test.run(&["init", "--empty"]).expect_exit(0);
    assert!(
        test.read(".gitignore")
            .lines()
            .any(|line| line == ".*.unfinished")
    );
    let left = [
        ".1f6f0a6a1d5e.4000000.unfinished",
        "content/.1f6f0a6a1d5e.4000000.unfinished",
        "content/actors/.1f6f0a6a1d5e.4000000.unfinished",
        "content/clippings/2024/.1f6f0a6a1d5e.4000000.unfinished",
    ];
    for path in left {
        test.write(path, "half");
    }
    // Both change nothing below `content/`.
    test.run(&["check"]);
    test.build_with(&["--frozen"]).expect_exit(0);
    assert!(left.iter().all(|path| test.root().join(path).exists()));
    test.build().expect_exit(0);
    for path in left {
        assert!(!test.root().join(path).exists(), "{path}");
    }
}
