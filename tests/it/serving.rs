//! The program as a server, for tests that ask it over sockets.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::driver::DossierTest;
use crate::follow;

/// The longest time that the program may take for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server.
pub(crate) struct Serving {
    process: Child,
    pub(crate) port: u16,
    /// What follows the address of the server in what it said: nothing, or the address of the desk with its key.
    pub(crate) rest: String,
}

impl Serving {
    /// Somebody annotates a dossier, and opens no browser.
    pub(crate) fn annotate(test: &DossierTest, article: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
        command.arg("--dossier").arg(test.root());
        command.args(["annotate", article, "--no-open", "--port", "0"]);
        Self::run(command.stderr(Stdio::null()))
    }

    pub(crate) fn start(test: &DossierTest) -> Self {
        Self::start_at(test, 0, Stdio::null())
    }

    pub(crate) fn start_at(test: &DossierTest, port: u16, complaints: Stdio) -> Self {
        let mut command = Self::command(test);
        command.args(["--port", &port.to_string()]);
        Self::run(command.stderr(complaints))
    }

    /// Serves a dossier and opens a browser, which is searched for in a single folder.
    pub(crate) fn start_open(test: &DossierTest, browsers: &Path) -> Self {
        let complaints = fs::File::create(test.root().join("complaints")).unwrap();
        let mut path = browsers.as_os_str().to_owned();
        if browsers == follow::stand_ins() {
            // The stand-in is a script and calls `mv`.
            path.push(":/usr/bin:/bin");
        }
        let mut command = Self::command(test);
        command
            .args(["--port", "0", "--open"])
            .env("PATH", path)
            .env("OPENED", test.root().join("opened"));
        Self::run(command.stderr(complaints))
    }

    fn command(test: &DossierTest) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
        command.arg("--dossier").arg(test.root()).arg("serve");
        command
    }

    fn run(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        let mut lines = BufReader::new(process.stdout.take().unwrap());
        lines.read_line(&mut said).unwrap();
        let (port, rest) = said
            .trim()
            .split_once(" at http://127.0.0.1:")
            .and_then(|(_, address)| address.split_once('/'))
            .unwrap_or_else(|| panic!("the program said: {said}"));
        Self {
            port: port.parse().unwrap(),
            rest: rest.to_owned(),
            process,
        }
    }

    pub(crate) fn ask(&self, path: &str, headers: &[(&str, &str)]) -> TcpStream {
        self.send("GET", path, headers, b"")
    }

    /// Sends any request.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        stream
            .write_all(format!("{request}\r\n").as_bytes())
            .unwrap();
        // A server that refuses a request need not read all of it.
        let _ = stream.write_all(body);
        stream
    }

    /// The answer to a request with these headers.
    pub(crate) fn answer(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        Answer::of(self.ask(path, headers), path)
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        let host = format!("127.0.0.1:{}", self.port);
        self.answer(path, &[("Host", &host)])
    }

    pub(crate) fn news(&self) -> News {
        let host = format!("localhost:{}", self.port);
        let stream = self.ask("/.dossier/events", &[("Host", &host)]);
        News {
            lines: BufReader::new(stream),
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// What comes back over a connection; `what` was asked.
    pub(crate) fn of(mut stream: TcpStream, what: &str) -> Self {
        let mut bytes = Vec::new();
        // A connection that is cut may have brought its answer before.
        let read = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let end = text
            .find("\r\n\r\n")
            .unwrap_or_else(|| panic!("{what}: {text} {read:?}"));
        Self {
            status: text[9..12].parse().unwrap(),
            head: text[..end].to_lowercase(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// The messages about editions that a browser receives.
pub(crate) struct News {
    lines: BufReader<TcpStream>,
}

impl News {
    pub(crate) fn next(&mut self) -> Value {
        loop {
            let mut line = String::new();
            let read = self.lines.read_line(&mut line).unwrap();
            assert!(read > 0, "the news ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// The next news of which something is true; editors' saves may be reported in several steps.
    pub(crate) fn until(&mut self, is: impl Fn(&Value) -> bool) -> Value {
        loop {
            let news = self.next();
            if is(&news) {
                return news;
            }
        }
    }
}
