//! Driving Chromium: its DevTools protocol over a pipe, which needs no port, no download, and no crate.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

/// How long Chromium may take over anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser with one page.
pub(crate) struct Browser {
    process: Child,
    commands: ChildStdin,
    messages: Receiver<Value>,
    session: String,
    next: u64,
    /// Requests, failures and complaints since they were last taken.
    heard: Vec<String>,
    /// Files that were loaded since they were last asked for.
    files: Vec<String>,
    loads: usize,
    _profile: TempDir,
}

/// Chromium, if this machine has one.
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

/// A browser, or none, which is then said aloud; with `DOSSIER_REQUIRE_BROWSER=1` it must be there.
pub(crate) fn start(what: &str) -> Option<Browser> {
    let found = if cfg!(unix) { find() } else { None };
    if found.is_none() {
        assert!(
            env::var("DOSSIER_REQUIRE_BROWSER").as_deref() != Ok("1"),
            "no Chromium found, and DOSSIER_REQUIRE_BROWSER=1"
        );
        // Not by a macro: what those print, the test harness keeps to itself.
        let _ = writeln!(std::io::stderr(), "skipped: no Chromium found for {what}");
    }
    found.map(|chromium| Browser::start(&chromium))
}

impl Browser {
    fn start(chromium: &Path) -> Self {
        let profile = TempDir::with_prefix("dossier-chromium-").unwrap();
        let mut command = Command::new("sh");
        // Chromium reads commands from descriptor 3 and answers on 4.
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

    /// Asks for something, and waits for the answer.
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

    /// Takes note of what nobody asked for.
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

    /// Opens an address and waits until all of it is there.
    pub(crate) fn open(&mut self, url: &str) {
        let before = self.loads;
        let answer = self.call("Page.navigate", json!({"url": url}));
        assert!(answer["errorText"].is_null(), "{url}: {answer}");
        // Another place on the same page fires no load event.
        if !answer["loaderId"].is_null() {
            self.wait_for_load(before, url);
        }
    }

    /// Clicks the first element a selector finds, and waits for the page it leads to.
    pub(crate) fn follow(&mut self, selector: &str) {
        self.follow_at(selector, 0);
    }

    /// The same for the last such element.
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

    /// Waits until the page is drawn: only then has it moved to the place its address names.
    pub(crate) fn frame(&mut self) {
        let clip = json!({"x": 0, "y": 0, "width": 1, "height": 1, "scale": 1});
        self.call("Page.captureScreenshot", json!({"clip": clip}));
    }

    /// Does something that leads to a page, and waits for it.
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

    /// The value of an expression on the page. It works where the page's own scripts are disabled, too.
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

    /// A reader's wish for bright or dark pages, who also wants nothing to move: so that a page is still when it is looked at.
    pub(crate) fn scheme(&mut self, scheme: &str) {
        let wishes = json!([{"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}]);
        self.call("Emulation.setEmulatedMedia", json!({"features": wishes}));
    }

    /// The size of the window.
    pub(crate) fn resize(&mut self, width: u32, height: u32) {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}),
        );
    }

    /// The addresses of files that were loaded since this was last asked.
    pub(crate) fn files(&mut self) -> Vec<String> {
        self.evaluate("1");
        std::mem::take(&mut self.files)
    }

    /// Everything that went wrong since this was last asked.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // An answered call has all earlier events before it.
        self.evaluate("1");
        std::mem::take(&mut self.heard)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Closed by its own hand, it takes its helpers along and lets go of its profile.
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
