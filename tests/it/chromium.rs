//! Controls Chromium through its DevTools protocol over a pipe, which needs no port, no download, and no crate.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

/// The longest time that Chromium may take for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser with one page.
pub(crate) struct Browser {
    process: Child,
    commands: ChildStdin,
    messages: Receiver<Value>,
    session: String,
    next: u64,
    /// Requests, failures and console messages since they were last taken.
    heard: Vec<String>,
    /// Files that were loaded since they were last taken.
    files: Vec<String>,
    loads: usize,
    _profile: TempDir,
}

/// The path of Chromium, if it is installed.
pub(crate) fn find() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        return Some(named.into());
    }
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    names.iter().find_map(|name| {
        folders
            .iter()
            .map(|folder| folder.join(name))
            .find(|path| path.is_file())
    })
}

/// Starts a browser. Returns `None` and prints a message if there is none; with `DOSSIER_REQUIRE_BROWSER=1`, that is an error.
pub(crate) fn start(what: &str) -> Option<Browser> {
    let found = if cfg!(unix) { find() } else { None };
    if found.is_none() {
        assert!(
            env::var("DOSSIER_REQUIRE_BROWSER").as_deref() != Ok("1"),
            "no Chromium found, and DOSSIER_REQUIRE_BROWSER=1"
        );
        // Not with a macro: the test harness captures what macros print.
        let _ = writeln!(std::io::stderr(), "skipped: no Chromium found for {what}");
    }
    found.map(|chromium| Browser::start(&chromium))
}

impl Browser {
    fn start(chromium: &Path) -> Self {
        let profile = TempDir::with_prefix("dossier-chromium-").unwrap();
        let mut command = Command::new("sh");
        // Chromium reads commands from file descriptor 3 and answers on 4.
        command
            .args([
                "-c",
                "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null 2>/dev/null",
            ])
            .arg(chromium)
            .args([
                "--remote-debugging-pipe",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
            ]);
        command
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank");
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let commands = process.stdin.take().unwrap();
        let answers = process.stdout.take().unwrap();
        let (send, messages) = channel();
        std::thread::spawn(move || {
            for message in BufReader::new(answers).split(0).map_while(Result::ok) {
                let sent = serde_json::from_slice(&message).map(|message| send.send(message));
                if !matches!(sent, Ok(Ok(()))) {
                    break;
                }
            }
        });
        let mut browser = Self {
            process,
            commands,
            messages,
            session: String::new(),
            next: 0,
            heard: Vec::new(),
            files: Vec::new(),
            loads: 0,
            _profile: profile,
        };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attached = browser.call(
            "Target.attachToTarget",
            json!({"targetId": target["targetId"], "flatten": true}),
        );
        browser.session = attached["sessionId"].as_str().unwrap().to_owned();
        for domain in [
            "Page.enable",
            "Runtime.enable",
            "Network.enable",
            "Log.enable",
        ] {
            browser.call(domain, json!({}));
        }
        browser.scheme("light");
        browser
    }

    /// Sends a request, and waits for the answer.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "made by `json!` where it is asked for"
    )]
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.next += 1;
        let id = self.next;
        let mut message = json!({"id": id, "method": method, "params": parameters});
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        self.commands
            .write_all(message.to_string().as_bytes())
            .and_then(|()| self.commands.write_all(&[0]))
            .expect("Chromium listens");
        loop {
            let answer = self.listen(method);
            if answer["id"] == id {
                assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return answer["result"].clone();
            }
        }
    }

    fn listen(&mut self, waiting_for: &str) -> Value {
        match self.messages.recv_timeout(PATIENCE) {
            Ok(message) => {
                self.take(&message);
                message
            }
            Err(RecvTimeoutError::Timeout) => {
                panic!("Chromium did not answer within {PATIENCE:?}: {waiting_for}")
            }
            Err(RecvTimeoutError::Disconnected) => panic!("Chromium ended: {waiting_for}"),
        }
    }

    /// Records an event that is not an answer.
    fn take(&mut self, message: &Value) {
        let event = &message["params"];
        let complaint = match message["method"].as_str().unwrap_or("") {
            "Page.loadEventFired" => {
                self.loads += 1;
                return;
            }
            "Network.requestWillBeSent" => {
                let url = event["request"]["url"].as_str().unwrap_or("");
                if url.starts_with("file:") {
                    self.files.push(url.to_owned());
                    return;
                }
                if url.starts_with("data:") || url.starts_with("about:") {
                    return;
                }
                format!("asks the network for {url}")
            }
            "Network.loadingFailed" => format!("a request failed: {event}"),
            "Runtime.exceptionThrown" => format!("an exception: {}", event["exceptionDetails"]),
            "Runtime.consoleAPICalled"
                if matches!(event["type"].as_str(), Some("error" | "warning" | "assert")) =>
            {
                format!("the console says: {}", event["args"])
            }
            "Log.entryAdded"
                if matches!(event["entry"]["level"].as_str(), Some("error" | "warning")) =>
            {
                format!("the log says: {}", event["entry"]["text"])
            }
            _ => return,
        };
        self.heard.push(complaint);
    }

    /// Opens an address and waits until the page has loaded completely.
    pub(crate) fn open(&mut self, url: &str) {
        let before = self.loads;
        let answer = self.call("Page.navigate", json!({"url": url}));
        assert!(answer["errorText"].is_null(), "{url}: {answer}");
        // A link to another place on the same page fires no load event.
        if !answer["loaderId"].is_null() {
            self.wait_for_load(before, url);
        }
    }

    /// Clicks the first element that matches a selector, and waits for the page it leads to.
    pub(crate) fn follow(&mut self, selector: &str) {
        self.follow_at(selector, 0);
    }

    /// The same for the last matching element.
    pub(crate) fn follow_last(&mut self, selector: &str) {
        self.follow_at(selector, -1);
    }

    fn follow_at(&mut self, selector: &str, at: i32) {
        let before = self.loads;
        let clicked = self.evaluate(&format!(
            "(e => {{ if (e) e.click(); return Boolean(e); }})([...document.querySelectorAll({})].at({at}))",
            json!(selector)
        ));
        assert_eq!(
            clicked,
            true,
            "no {selector} on {}",
            self.evaluate("location.href")
        );
        self.wait_for_load(before, selector);
    }

    /// Waits until the page is drawn. Only then has it scrolled to the place in its address.
    pub(crate) fn frame(&mut self) {
        let clip = json!({"x": 0, "y": 0, "width": 1, "height": 1, "scale": 1});
        self.call("Page.captureScreenshot", json!({"clip": clip}));
    }

    /// Performs an action that leads to a page, and waits for that page.
    pub(crate) fn expect_load(&mut self, act: impl FnOnce(&mut Self)) {
        let before = self.loads;
        act(self);
        self.wait_for_load(before, "another page");
    }

    fn wait_for_load(&mut self, before: usize, what: &str) {
        while self.loads == before {
            self.listen(what);
        }
    }

    /// Evaluates an expression on the page. This works even if the page's own scripts are disabled.
    pub(crate) fn evaluate(&mut self, expression: &str) -> Value {
        let answer = self.call(
            "Runtime.evaluate",
            json!({"expression": expression, "returnByValue": true, "awaitPromise": true}),
        );
        assert!(
            answer["exceptionDetails"].is_null(),
            "{expression}: {}",
            answer["exceptionDetails"]
        );
        answer["result"]["value"].clone()
    }

    /// Sets the preferred colour scheme, and disables motion, so that the page is still when it is examined.
    pub(crate) fn scheme(&mut self, scheme: &str) {
        let wishes = json!([{"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}]);
        self.call("Emulation.setEmulatedMedia", json!({"features": wishes}));
    }

    /// Sets the size of the window.
    pub(crate) fn resize(&mut self, width: u32, height: u32) {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}),
        );
    }

    /// The addresses of files that were loaded since the last call.
    pub(crate) fn files(&mut self) -> Vec<String> {
        self.evaluate("1");
        std::mem::take(&mut self.files)
    }

    /// Everything that went wrong since the last call.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // When a call is answered, all earlier events have arrived.
        self.evaluate("1");
        std::mem::take(&mut self.heard)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // If Chromium closes itself, it ends its helper processes and releases its profile.
        let close = json!({"id": self.next + 1, "method": "Browser.close"}).to_string();
        let sent = self
            .commands
            .write_all(close.as_bytes())
            .and_then(|()| self.commands.write_all(&[0]))
            .and_then(|()| self.commands.flush());
        if sent.is_err() {
            let _ = self.process.kill();
        }
        while self.messages.recv_timeout(Duration::from_secs(10)).is_ok() {}
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
