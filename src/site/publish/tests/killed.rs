//! Builds that were killed, and concurrent builds.

use super::*;

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
fn foreign_files_in_the_remains_of_an_old_site_are_moved_to_the_new_one() {
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
fn a_build_in_place_that_was_killed_is_repaired() {
    let scratch = Scratch::new("within-killed");
    scratch.publish(FIRST).unwrap();
    let output = scratch.output();
    // The state after the second of three renames: the ledger lists old and new files, one new file is in place, one is still
    // staged.
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
    let error =
        super::super::publish(&scratch.0.join("file/public"), &[], site(FIRST)).unwrap_err();
    let message = error.to_string();
    assert!(
        message.ends_with(
            "part of this path is a file, not a folder\nmove that file away, or use another path"
        ),
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
    super::super::publish(&scratch.output(), &[], files.clone()).unwrap();
    files[7].bytes = b"changed".to_vec().into();
    let again = super::super::publish(&scratch.output(), &[], files).unwrap();
    assert_eq!(again, counts(1, 1999, 0));
}

/// Not a test of its own: the next test starts and kills it.
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
        super::super::publish(Utf8Path::new(&output), &[], files).unwrap();
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
                "site::publish::tests::killed::publish_until_killed",
                "--ignored",
                "--nocapture",
            ])
            .env("DOSSIER_TEST_OUTPUT", scratch.output())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // It is killed after a number of sites, at any point in making the next one.
        let output = std::io::BufReader::new(build.stdout.take().unwrap());
        let mut lines = std::io::BufRead::lines(output);
        let mut sites = lines
            .by_ref()
            .flatten()
            .filter(|line| line.ends_with("one"));
        let made = sites.nth(round);
        assert!(made.is_some(), "round {round}: the build ended by itself");
        build.kill().unwrap();
        // Its output stays open until it has ended, because a closed pipe would end it in another way.
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
