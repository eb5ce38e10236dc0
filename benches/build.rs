//! Measures how long a build takes, as ratios that are comparable between machines. `cargo bench`.
//!
//! The program builds a made-up dossier of a hundred and of a thousand articles. The printed ratios are: a first build to copying
//! its output, a second build to the first, and the time per article among a thousand to that among a hundred.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that cannot be made ends the program"
)]

mod made_up;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use made_up::dossier;

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Builds a dossier, and returns the durations of the stages as the program prints them.
fn build(root: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
    let output = command
        .arg("--dossier")
        .arg(root)
        .args(["build", "--timings"])
        .output()
        .unwrap();
    assert!(output.status.success(), "the dossier does not build");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

struct Measured {
    first: Duration,
    second: Duration,
    copied: Duration,
}

fn measure(articles: usize) -> Measured {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    dossier(root, articles);
    let mut stages = String::new();
    let first = timed(|| stages = build(root));
    let second = timed(|| drop(build(root)));
    let copied = timed(|| copy(&root.join("public"), &root.join("copy")));
    println!(
        "{articles:>5} articles: first build {first:>9.0?}, second {second:>9.0?}, copying its output {copied:>9.0?}"
    );
    for stage in stages.lines().filter(|line| line.ends_with(" ms")) {
        println!("{stage}");
    }
    Measured {
        first,
        second,
        copied,
    }
}

fn main() {
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    let few = measure(100);
    let many = measure(1_000);
    println!(
        "a build to copying its output:          {:>6.2}",
        ratio(many.first, many.copied)
    );
    println!(
        "a second build to the first:            {:>6.2}",
        ratio(many.second, many.first)
    );
    println!(
        "an article among 1,000 to one among 100: {:>5.2}",
        ratio(many.first, few.first) / 10.0
    );
}
