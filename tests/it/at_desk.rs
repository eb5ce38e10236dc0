//! Somebody at the desk: Chromium with the page of `dossier annotate`, with keys, mouse and fingers.

use serde_json::json;

use crate::chromium::{self, Browser};
use crate::driver::DossierTest;
use crate::serving::Serving;

/// The desk of `small` in a browser, with an article.
pub(crate) struct Desk {
    pub(crate) browser: Browser,
    pub(crate) test: DossierTest,
    _serving: Serving,
}

impl Desk {
    pub(crate) fn open(article: &str) -> Option<Self> {
        Self::open_with(DossierTest::from("small"), article)
    }

    pub(crate) fn open_with(test: DossierTest, article: &str) -> Option<Self> {
        let mut browser = chromium::start("the desk")?;
        let serving = Serving::annotate(&test, article);
        browser.resize(1320, 900);
        browser.open(&format!(
            "http://127.0.0.1:{}/{}",
            serving.port, serving.rest
        ));
        let mut desk = Self {
            browser,
            test,
            _serving: serving,
        };
        desk.until("document.activeElement?.id === 'body'");
        // With other faces, words are elsewhere.
        desk.browser
            .evaluate("document.fonts.ready.then(() => true)");
        // The key is in no address that can be copied, sent or kept.
        assert_eq!(desk.browser.evaluate("location.hash"), "");
        Some(desk)
    }

    /// Waits until something is true of the page.
    #[track_caller]
    pub(crate) fn until(&mut self, condition: &str) {
        // The longest that any of this may take, in milliseconds.
        let patience = 20_000;
        let is_true = self.browser.evaluate(&format!(
            "new Promise(done => {{ const end = performance.now() + {patience}; const look = () => {{ \
             if ({condition}) done(true); else if (performance.now() > end) done(false); else requestAnimationFrame(look); }}; look(); }})"
        ));
        let status = self.browser.evaluate("document.getElementById('status').textContent + ' ' + document.getElementById('card')?.textContent");
        assert_eq!(is_true, true, "never: {condition}; the page says: {status}");
    }

    /// Waits until the status line says something.
    #[track_caller]
    pub(crate) fn told(&mut self, words: &str) {
        self.until(&format!(
            "document.getElementById('status').textContent.includes({})",
            json!(words)
        ));
    }

    /// Presses keys, one after the other: `c`, `Enter`, `Shift+ArrowRight`, `Control+z`.
    pub(crate) fn press(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            let (modifiers, name) = match key.rsplit_once('+').filter(|_| key != "Alt++") {
                Some(("Shift", name)) => (8, name),
                Some(("Control", name)) => (2, name),
                Some(("Control+Shift", name)) => (10, name),
                Some(("Alt", name)) => (1, name),
                None if key == "Alt++" => (1, "+"),
                _ => (0, key),
            };
            let text = match name {
                "Space" => " ".to_owned(),
                "Enter" => "\r".to_owned(),
                one if one.chars().count() == 1 && modifiers & 3 == 0 => one.to_owned(),
                _ => String::new(),
            };
            let code = match name {
                "Enter" => 13,
                "Escape" => 27,
                "ArrowLeft" => 37,
                "ArrowRight" => 39,
                "ArrowUp" => 38,
                "ArrowDown" => 40,
                "Tab" => 9,
                "Backspace" => 8,
                "Space" => 32,
                _ => 0,
            };
            let mut down = json!({
                "type": if text.is_empty() { "rawKeyDown" } else { "keyDown" },
                "key": if name == "Space" { " " } else { name }, "modifiers": modifiers, "windowsVirtualKeyCode": code,
            });
            if !text.is_empty() {
                down["text"] = json!(text);
            }
            self.browser.call("Input.dispatchKeyEvent", down);
            let up = json!({"type": "keyUp", "key": if name == "Space" { " " } else { name }, "modifiers": modifiers, "windowsVirtualKeyCode": code});
            self.browser.call("Input.dispatchKeyEvent", up);
        }
    }

    /// The same, once a list that a key is about is there.
    pub(crate) fn press_when_ready(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            if key == "Alt++" {
                self.until("document.querySelector('#card [role=listbox]:not([hidden])')");
            }
            self.press(key);
        }
    }

    pub(crate) fn mouse(&mut self, kind: &str, x: f64, y: f64, clicks: u32) {
        self.browser.call(
            "Input.dispatchMouseEvent",
            json!({"type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": clicks}),
        );
    }

    /// Taps with a finger.
    pub(crate) fn tap(&mut self, x: f64, y: f64) {
        let down = json!({"type": "touchStart", "touchPoints": [{"x": x, "y": y}]});
        self.browser.call("Input.dispatchTouchEvent", down);
        let up = json!({"type": "touchEnd", "touchPoints": []});
        self.browser.call("Input.dispatchTouchEvent", up);
    }

    /// Where words are on the screen: the middle of their left and right ends.
    pub(crate) fn ends_of(&mut self, words: &str) -> [f64; 4] {
        let found = self.browser.evaluate(&format!(
            "(() => {{ const words = {}; const walker = document.createTreeWalker(document.getElementById('body'), NodeFilter.SHOW_TEXT);
                const nodes = []; let text = ''; for (let n; (n = walker.nextNode());) {{ if (!n.parentElement.closest('.text')) continue; nodes.push([n, text.length]); text += n.data; }}
                const at = text.indexOf(words); const point = (i, end) => {{ const [n, s] = nodes.filter(([n, s]) => s <= i && i < s + n.length).pop(); const r = document.createRange();
                    r.setStart(n, i - s); r.setEnd(n, i - s + 1); const b = r.getBoundingClientRect(); return [end ? b.right - 1 : b.left + 1, b.top + b.height / 2]; }};
                return [...point(at, false), ...point(at + words.length - 1, true)]; }})()",
            json!(words)
        ));
        let at = |index: usize| found[index].as_f64().unwrap();
        [at(0), at(1), at(2), at(3)]
    }

    /// Selects words with the mouse.
    pub(crate) fn drag(&mut self, words: &str) {
        let [x, y, to_x, to_y] = self.ends_of(words);
        self.mouse("mousePressed", x, y, 1);
        self.mouse("mouseMoved", to_x, to_y, 1);
        self.mouse("mouseReleased", to_x, to_y, 1);
        self.until("document.getElementById('bar')");
    }

    /// Nothing failed on the way.
    pub(crate) fn close(self) {
        self.close_except("net::ERR_ABORTED");
    }

    /// Nothing failed on the way, except what is mentioned.
    pub(crate) fn close_except(mut self, mentioned: &str) {
        let complaints: Vec<String> = self
            .browser
            .complaints()
            .into_iter()
            .filter(|words| {
                !words.starts_with("asks the network for http://127.0.0.1:")
                    && !words.contains("net::ERR_ABORTED")
                    && !words.contains(mentioned)
            })
            .collect();
        assert_eq!(complaints, Vec::<String>::new());
    }
}
