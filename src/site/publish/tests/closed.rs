//! Output folders that are not writable. The permission bits themselves are checked, so that this also applies to root.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{FIRST, Scratch, texts};
use crate::site::publish::PublishError;

const SECOND: &[(&str, &str)] = &[
    ("index.html", "new home"),
    ("articles/a.html", "a"),
    ("articles/b.html", "b"),
    ("deep/er/c.html", "c"),
];

fn with_closed(scratch: &Scratch, folder: &str, work: impl FnOnce()) {
    let folder = scratch.output().join(folder);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    work();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_closed_folder_of_the_site_is_named_and_nothing_is_left_beside_it() {
    for (closed, from, to) in [
        ("articles", FIRST, SECOND),
        ("deep/er", SECOND, FIRST),
        ("deep", SECOND, FIRST),
    ] {
        let scratch = Scratch::new(&format!("closed-{}", closed.len()));
        scratch.publish(from).unwrap();
        with_closed(&scratch, closed, || {
            let error = scratch.publish(to).unwrap_err();
            assert!(matches!(&error, PublishError::Closed { folder } if folder.ends_with(closed)));
            assert!(error.to_string().contains("chmod u+w"), "{error}");
            assert_eq!(scratch.content(), texts(from));
            assert_eq!(scratch.beside(), [""; 0]);
            // A site that needs no work is not touched.
            scratch.publish(from).unwrap();
        });
        scratch.publish(to).unwrap();
        assert_eq!(scratch.content(), texts(to));
        assert_eq!(scratch.beside(), [""; 0]);
    }
}
