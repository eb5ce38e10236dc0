//! Follows the instructions in documents, help texts and workflows, in a dossier.
//!
//! Commands run in a shell that finds the program by name, with stand-ins (`tests/stand-ins`) for other services and browsers.
//! `dossier serve` is ended as soon as it serves.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_yaml::Value;

use crate::driver::repository;

/// The folder with the stand-ins.
pub(crate) fn stand_ins() -> PathBuf {
    repository().join("tests/stand-ins")
}

/// The search path for programs: stand-ins, the program, and the path of the machine.
fn path() -> OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_dossier")).parent();
    let own = [Some(stand_ins()), program.map(Path::to_path_buf)];
    let others = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(
        own.into_iter()
            .flatten()
            .chain(std::env::split_paths(&others)),
    )
    .unwrap()
}

/// A shell that runs a script in a folder, which is also its home. In a checkout, `cargo run --` runs the program.
fn shell(script: &str, folder: &Path) -> Command {
    let mut shell = Command::new("sh");
    shell
        .args(["-euc", &script.replace("cargo run --", "dossier")])
        .current_dir(folder)
        .env("PATH", path())
        .env("HOME", folder)
        .env("OPENED", folder.join("opened"))
        .stdin(std::process::Stdio::null());
    shell
}

/// Whether a command succeeds, and its output.
pub(crate) fn run(command: &str, folder: &Path) -> (bool, String) {
    match is_serving(command) {
        true => (true, serve(command, folder)),
        false => told(&shell(command, folder).output().unwrap()),
    }
}

/// Whether a command runs until it is stopped.
fn is_serving(command: &str) -> bool {
    let words: Vec<&str> = command.split_whitespace().collect();
    match words.as_slice() {
        ["dossier", "serve", ..] | ["dossier", "annotate"] => true,
        // With a word for what to do, `annotate` does it and ends.
        ["dossier", "annotate", next, ..] => {
            next.starts_with('-')
                || ![
                    "add", "apply", "change", "confirm", "reject", "remove", "list", "undo", "redo",
                ]
                .contains(next)
        }
        _ => false,
    }
}

fn told(output: &Output) -> (bool, String) {
    let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    (output.status.success(), said.concat())
}

/// Serves a dossier until it prints the address and, if a browser is to be opened, until the browser has the address.
#[cfg(feature = "serve")]
fn serve(command: &str, folder: &Path) -> String {
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;

    let mut serving = shell(&format!("exec {command}"), folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let read = BufReader::new(serving.stdout.take().unwrap()).read_line(&mut said);
    let annotates = command.starts_with("dossier annotate");
    let opens = command.contains("--open") || (annotates && !command.contains("--no-open"));
    let opened = opens.then(|| opened(folder));
    serving.kill().unwrap();
    serving.wait().unwrap();
    read.unwrap();
    let begin = if annotates {
        "annotating at "
    } else {
        "serving at "
    };
    let address = said.trim().strip_prefix(begin);
    assert!(address.is_some(), "`{command}`: {said}");
    // What the browser is given has a key of its own.
    let page = |address: &str| address.split('#').next().unwrap().to_owned();
    assert!(opened.is_none_or(|opened| Some(page(opened.trim())) == address.map(page)));
    fs::remove_file(folder.join("opened")).ok();
    said
}

/// Without its server, there is nothing to try.
#[cfg(not(feature = "serve"))]
fn serve(_: &str, _: &Path) -> String {
    String::new()
}

/// The address that the stand-in for a browser was asked to open.
#[cfg(feature = "serve")]
pub(crate) fn opened(folder: &Path) -> String {
    use std::time::{Duration, Instant};

    let begun = Instant::now();
    loop {
        match fs::read_to_string(folder.join("opened")) {
            Ok(address) => return address,
            Err(_) if begun.elapsed() < Duration::from_secs(60) => {
                std::thread::sleep(Duration::from_millis(5));
            }
            Err(error) => panic!("no browser was asked to open anything: {error}"),
        }
    }
}

/// Files that a reader of a document is assumed to have: saved pages, a folder of them, a document from another program.
pub(crate) fn belongings(folder: &Path) {
    let page = "<!doctype html><html lang=en><title>The quay at night</title>\
        <h1>The quay at night</h1><p>VELM, May 4, 2024 — Nobody was on the quay at night, the harbour master said.</p></html>";
    fs::create_dir_all(folder.join("Downloads/affair")).unwrap();
    for (path, text) in [
        ("page.html", page),
        ("a.pdf", ""),
        ("report.pdf", ""),
        (
            "names.json",
            "[{\"id\": \"velm\", \"kind\": \"city\", \"names\": [\"Velm\"]}]",
        ),
        (
            "Downloads/affair/lamps.txt",
            "The lamps of Velm\n\nVELM — All lamps were lit, the mayor said.\n",
        ),
    ] {
        fs::write(folder.join(path), text).unwrap();
    }
}

/// The steps of a workflow that call the program, as scripts. Every step must do something.
pub(crate) fn calls(text: &str, place: &str) -> Vec<String> {
    let all: Value = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{place}: {error}"));
    let jobs = all
        .get("jobs")
        .and_then(Value::as_mapping)
        .into_iter()
        .flatten();
    let steps = jobs.flat_map(|(_, job)| list(job, &["steps"]));
    let scripts = steps.filter_map(|step| {
        let uses = step.get("uses").is_some();
        assert!(uses != step.get("run").is_some(), "{place}: {step:?}");
        step.get("run")?.as_str()
    });
    scripts
        .filter_map(|script| script.split_once("/dist/dossier "))
        .filter(|(before, _)| before.starts_with("target/") && !before.contains('\n'))
        .map(|(_, arguments)| format!("dossier {arguments}"))
        .collect()
}

/// Runs the steps of a workflow (for GitHub or GitLab) in order, and checks what it would publish.
pub(crate) fn workflow(text: &str, folder: &Path, place: &str) {
    let all: Value = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{place}: {error}"));
    let _ = fs::remove_dir_all(folder.join("public"));
    let github = all.get("jobs").and_then(Value::as_mapping);
    let jobs = github.or(all.as_mapping()).into_iter().flatten();
    let mut published = 0;
    for (_, job) in jobs {
        let words = [&all, job].into_iter().flat_map(variables).collect();
        for step in list(job, &["steps"]) {
            if let Some(script) = step.get("run") {
                follow(script, folder, &words, place);
            }
            if step["uses"]
                .as_str()
                .is_some_and(|uses| uses.contains("upload-pages"))
            {
                published += is_site(&folder.join(step["with"]["path"].as_str().unwrap()), place);
            }
        }
        for line in list(job, &["script"]) {
            follow(line, folder, &words, place);
        }
        for path in list(job, &["artifacts", "paths"]) {
            published += is_site(&folder.join(path.as_str().unwrap()), place);
        }
    }
    assert_eq!(published, 1, "{place}: one site is published");
}

fn follow(script: &Value, folder: &Path, words: &BTreeMap<String, String>, place: &str) {
    let script = script.as_str().unwrap();
    let (succeeds, said) = told(&shell(script, folder).envs(words).output().unwrap());
    assert!(succeeds, "{place}: `{script}`:\n{said}");
}

fn is_site(folder: &Path, place: &str) -> usize {
    assert!(
        folder.join("index.html").is_file(),
        "{place}: no site is in {}",
        folder.display()
    );
    1
}

/// The items of a list inside a value; empty if there is none.
fn list<'a>(value: &'a Value, path: &[&str]) -> impl Iterator<Item = &'a Value> {
    let found = path.iter().try_fold(value, |value, key| value.get(*key));
    found.and_then(Value::as_sequence).into_iter().flatten()
}

/// The variables that a workflow or a job sets.
fn variables(value: &Value) -> BTreeMap<String, String> {
    let all = value.get("env").and_then(Value::as_mapping);
    let all = all.into_iter().flatten();
    all.filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value.as_str()?.to_owned())))
        .collect()
}

/// If nginx is installed, lets it check a configuration: without the certificate, which only its owner has, and on test sockets in
/// place of privileged ports.
#[cfg(unix)]
pub(crate) fn nginx(servers: &str, place: &str) {
    let found = ["nginx", "/usr/sbin/nginx"]
        .into_iter()
        .find(|program| Command::new(program).arg("-v").output().is_ok());
    let Some(program) = found else {
        let _ = writeln!(std::io::stderr(), "{place}: skipped: there is no nginx");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().to_str().unwrap();
    let line = |(number, line): (usize, &str)| {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["ssl_certificate" | "ssl_certificate_key", _] => String::new(),
            ["listen", _, rest @ ..] => {
                let rest = rest.join(" ").replace("ssl ", "");
                let end = if rest.is_empty() { ";" } else { "" };
                format!("listen unix:{here}/{number}.sock {rest}{end}\n")
            }
            _ => format!("{line}\n"),
        }
    };
    let servers: String = servers.lines().enumerate().map(line).collect();
    let kept: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|of| format!("{of}_temp_path {here}/{of};\n"))
        .collect();
    let configuration = format!(
        "pid {here}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{kept}{servers}}}\n"
    );
    fs::write(folder.path().join("nginx.conf"), configuration).unwrap();
    let output = Command::new(program)
        .args(["-t", "-q", "-p", here, "-c", "nginx.conf"])
        .output()
        .unwrap();
    let (is_sound, told) = told(&output);
    assert!(is_sound, "{place}: {told}");
}

#[cfg(not(unix))]
pub(crate) fn nginx(_: &str, place: &str) {
    let _ = writeln!(std::io::stderr(), "{place}: skipped: nginx is read on Unix");
}
