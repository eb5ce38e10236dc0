//! Annotating in Chromium: by keyboard alone, by mouse, and what the file says afterwards.

use serde_json::json;

use crate::chromium::{self, Browser};
use crate::driver::DossierTest;
use crate::serving::Serving;

const ARTICLE: &str = "content/articles/tax-announced.md";

/// The desk of `small` in a browser, with an article.
struct Desk {
    browser: Browser,
    test: DossierTest,
    _serving: Serving,
}

impl Desk {
    fn open(article: &str) -> Option<Self> {
        Self::open_with(DossierTest::from("small"), article)
    }

    fn open_with(test: DossierTest, article: &str) -> Option<Self> {
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
    fn until(&mut self, condition: &str) {
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
    fn told(&mut self, words: &str) {
        self.until(&format!(
            "document.getElementById('status').textContent.includes({})",
            json!(words)
        ));
    }

    /// Presses keys, one after the other: `c`, `Enter`, `Shift+ArrowRight`, `Control+z`.
    fn press(&mut self, keys: &str) {
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
                _ => 0,
            };
            let mut down = json!({
                "type": if text.is_empty() { "rawKeyDown" } else { "keyDown" },
                "key": name, "modifiers": modifiers, "windowsVirtualKeyCode": code,
            });
            if !text.is_empty() {
                down["text"] = json!(text);
            }
            self.browser.call("Input.dispatchKeyEvent", down);
            let up = json!({"type": "keyUp", "key": name, "modifiers": modifiers, "windowsVirtualKeyCode": code});
            self.browser.call("Input.dispatchKeyEvent", up);
        }
    }

    /// The same, once a list that a key is about is there.
    fn press_when_ready(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            if key == "Alt++" {
                self.until("document.querySelector('#card [role=listbox]:not([hidden])')");
            }
            self.press(key);
        }
    }

    fn mouse(&mut self, kind: &str, x: f64, y: f64, clicks: u32) {
        self.browser.call(
            "Input.dispatchMouseEvent",
            json!({"type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": clicks}),
        );
    }

    /// Where words are on the screen: the middle of their left and right ends.
    fn ends_of(&mut self, words: &str) -> [f64; 4] {
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
    fn drag(&mut self, words: &str) {
        let [x, y, to_x, to_y] = self.ends_of(words);
        self.mouse("mousePressed", x, y, 1);
        self.mouse("mouseMoved", to_x, to_y, 1);
        self.mouse("mouseReleased", to_x, to_y, 1);
        self.until("document.getElementById('bar')");
    }

    /// The article says what it said, with more lines before one of its lines.
    #[track_caller]
    fn expect(&self, original: &str, before: &str, more: &str) {
        let (head, rest) = original.split_once(before).unwrap();
        let now = self.article();
        let here = now.strip_prefix(head).unwrap_or_default();
        let lines: String = here
            .split_inclusive('\n')
            .take(more.lines().count())
            .collect();
        assert_eq!(lines, more);
        assert_eq!(now, format!("{head}{more}{before}{rest}"));
    }

    fn article(&self) -> String {
        self.test.read(ARTICLE)
    }

    /// Nothing failed on the way.
    fn close(mut self) {
        let complaints: Vec<String> = self
            .browser
            .complaints()
            .into_iter()
            .filter(|words| {
                !words.starts_with("asks the network for http://127.0.0.1:")
                    && !words.contains("net::ERR_ABORTED")
            })
            .collect();
        assert_eq!(complaints, Vec::<String>::new());
    }
}

#[test]
fn suggestions_are_reviewed_with_one_key_each_and_taken_back_with_one() {
    let Some(mut desk) = Desk::open("tax-announced") else {
        return;
    };
    let original = desk.article();
    desk.press("r");
    desk.told("Suggestion 1 of 2");
    desk.press("a");
    desk.told("Accepted. 1 left.");
    let confirmed = original.replace(
        ", status: suggested, by: import, certainty: low}",
        ", certainty: low}",
    );
    assert_eq!(desk.article(), confirmed);
    // The next one is looked at already.
    desk.press("x");
    desk.told("Rejected. 0 left.");
    let line = "  - {exact: lanterns had been stolen in spring, speaker: foreign-captain, type: indirect, status: suggested, by: import}\n";
    assert_eq!(desk.article(), confirmed.replace(line, ""));
    assert!(desk.test.read("content/decisions.yaml").contains("reject"));
    desk.press("Control+z");
    desk.told("Undone: rejected");
    assert_eq!(desk.article(), confirmed);
    desk.press("Control+z");
    desk.told("Undone: accepted");
    assert_eq!(desk.article(), original);
    assert!(!desk.test.root().join("content/decisions.yaml").exists());
    desk.press("Control+Shift+z");
    desk.told("Made again: accepted");
    assert_eq!(desk.article(), confirmed);
    desk.close();
}

#[test]
fn a_claim_is_made_by_keyboard_alone() {
    let Some(mut desk) = Desk::open("tax-announced") else {
        return;
    };
    let original = desk.article();
    // The third paragraph's first sentence, then the third.
    desk.press("ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown s");
    desk.told("Marsh denied that lanterns had been stolen");
    desk.press("c");
    desk.until("document.activeElement?.getAttribute('role') === 'combobox'");
    desk.browser
        .call("Input.insertText", json!({"text": "stolen"}));
    desk.until("document.querySelector('#card .cur .name')?.textContent.includes('tolen')");
    desk.browser
        .evaluate("document.querySelector('#card input[value=denies]').click()");
    desk.press("Enter");
    desk.told("Saved: Claim.");
    desk.expect(
        &original,
        "  - {exact: denied that lanterns had been stolen, claim: lanterns-stolen",
        "  - {exact: Marsh denied that lanterns had been stolen, claim: lanterns-stolen, stance: denies, holder: teo-marsh, cue: denied}\n",
    );
    desk.press("Control+z");
    desk.told("Undone");
    assert_eq!(desk.article(), original);
    desk.close();
}

#[test]
fn words_are_selected_with_the_mouse_and_become_a_mention_and_a_note() {
    let Some(mut desk) = Desk::open("tax-announced") else {
        return;
    };
    let original = desk.article();
    // Half a word and a space too much.
    desk.drag("inister Teo Marsh, ");
    desk.told("Selected: “Minister Teo Marsh,”");
    desk.press("Escape");
    desk.drag("inister Teo Marsh");
    desk.told("Selected: “Minister Teo Marsh”");
    desk.press("m");
    desk.until("document.activeElement?.id === 'save'");
    desk.press("Enter");
    desk.told("Saved: Mention.");
    desk.expect(
        &original,
        "quotes:\n",
        "  - {exact: Minister Teo Marsh, actor: teo-marsh}\n",
    );
    let with_mention = desk.article();
    desk.drag("lantern oil is dear");
    desk.press("n");
    desk.until("document.activeElement?.tagName === 'TEXTAREA'");
    desk.browser
        .call("Input.insertText", json!({"text": "How dear?"}));
    desk.browser
        .evaluate("document.getElementById('save').click()");
    desk.told("Saved: Note.");
    desk.expect(
        &with_mention,
        "  - exact: lantern glass is rare, and lantern keepers\n",
        "  - exact: lantern oil is dear\n    note: \"How dear?\"\n",
    );
    desk.press("Control+z");
    desk.told("Undone");
    assert_eq!(desk.article(), with_mention);
    desk.close();
}

const NIGHT: &str = "content/articles/night.md";
const NIGHT_TEXT: &str = "---
title: A night in Velm
publisher_status: unknown
published: \"2031-03-05\"
text: excerpt
rights: {holder: Its unknown author, basis: A quotation in the public interest}
---

Teo Marsh denied on Monday that lanterns were stolen in spring. “Every lantern in the harbour will be taxed,” Ana Corvin said.

The lamplighter left. The quay was dark for an hour.
";

/// Selecting counts as one interaction, each key as another.
#[test]
fn annotations_as_proposed_take_three_interactions_and_new_records_four_or_five() {
    let test = DossierTest::from("small");
    test.write(NIGHT, NIGHT_TEXT);
    let Some(mut desk) = Desk::open_with(test, "night") else {
        return;
    };
    for (words, keys, told, line) in [
        (
            "Every lantern in the harbour will be taxed",
            "q Enter",
            "Quote",
            "quotes:\n  - {exact: Every lantern in the harbour will be taxed, speaker: ana-corvin, cue: said, type: direct}\n",
        ),
        (
            "Every lantern in the harbour will be taxed",
            "c Enter",
            "Claim",
            "claims:\n  - {exact: Every lantern in the harbour will be taxed, claim: tax-comes, stance: asserts}\n",
        ),
        (
            "that lanterns were stolen in spring",
            "c Enter",
            "Claim",
            "  - {exact: that lanterns were stolen in spring, claim: lanterns-stolen, stance: denies, holder: teo-marsh, cue: denied}\n",
        ),
        (
            "on Monday",
            "d Enter",
            "Date",
            "dates:\n  - {exact: on Monday}\n",
        ),
        (
            "The lamplighter",
            "m Alt++ u",
            "Mention",
            "mentions:\n  - {exact: The lamplighter, actor: the-lamplighter}\n",
        ),
    ] {
        desk.drag(words);
        let begin = keys.split(' ').next().unwrap();
        desk.press(begin);
        desk.until("document.getElementById('card')?.contains(document.activeElement)");
        desk.press_when_ready(&keys[begin.len()..]);
        desk.told(&format!("Saved: {told}."));
        let now = desk.test.read(NIGHT);
        // In the one form or the other, whichever the file follows.
        let block = line
            .replace("{exact", "exact")
            .replace(", ", "\n    ")
            .replace("}\n", "\n");
        assert!(now.contains(line) || now.contains(&block), "{words}: {now}");
    }
    assert!(
        desk.test
            .read("content/actors/the-lamplighter.md")
            .contains("kind: unnamed")
    );
    desk.drag("The quay was dark for an hour");
    desk.press("c");
    desk.until("document.querySelector('#card [role=listbox]:not([hidden])')");
    desk.press("Alt++");
    desk.until("document.activeElement?.tagName === 'TEXTAREA'");
    desk.browser
        .call("Input.insertText", json!({"text": "The quay was dark."}));
    desk.until("document.querySelector('.fresh input[dir=ltr]').value === 'the-quay-was-dark'");
    desk.press("Control+Enter");
    desk.told("Saved: Claim.");
    let claim = desk.test.read("content/claims/the-quay-was-dark.md");
    assert!(
        claim.contains("statement: The quay was dark.") && claim.contains("kind: factual"),
        "{claim}"
    );
    // One step each takes all of it back.
    for _ in 0..6 {
        desk.press("Control+z");
        desk.until("document.getElementById('status').textContent.startsWith('Undone')");
        desk.browser
            .evaluate("document.getElementById('status').textContent = ''");
    }
    assert_eq!(desk.test.read(NIGHT), NIGHT_TEXT);
    assert!(
        !desk
            .test
            .root()
            .join("content/actors/the-lamplighter.md")
            .exists()
    );
    desk.close();
}

#[test]
fn what_another_window_or_an_editor_changes_is_shown() {
    let Some(mut desk) = Desk::open("tax-announced") else {
        return;
    };
    desk.test.edit(
        ARTICLE,
        "title: Velm taxes its lanterns",
        "title: Velm taxes all its lanterns",
    );
    desk.until("document.querySelector('#headline h1').textContent.includes('all its')");
    desk.told("changed elsewhere");
    // A decision about what is shown now is possible at once.
    desk.press("r a");
    desk.told("Accepted.");
    assert!(
        desk.article()
            .contains("title: Velm taxes all its lanterns")
    );
    desk.close();
}

#[test]
fn an_error_is_said_where_it_is_made_and_nothing_is_written() {
    let Some(mut desk) = Desk::open("tax-announced") else {
        return;
    };
    let original = desk.article();
    desk.drag("dear");
    desk.press("d");
    desk.until("document.querySelector('#card input')");
    desk.browser
        .evaluate("(i => { i.focus(); })(document.querySelector('#card .field.inline input'))");
    desk.browser
        .call("Input.insertText", json!({"text": "some day soon"}));
    desk.press("Enter");
    desk.until("document.querySelector('#card-says .bad')");
    let says = desk
        .browser
        .evaluate("document.getElementById('card-says').textContent");
    assert!(says.as_str().unwrap().contains("some day soon"), "{says}");
    assert_eq!(desk.article(), original);
    desk.press("Escape");
    desk.until("!document.getElementById('card') && document.activeElement.id === 'body'");
    desk.close();
}

#[test]
fn the_desk_fits_360_pixels_and_follows_a_right_to_left_dossier() {
    let Some(mut desk) = Desk::open("rtl") else {
        return;
    };
    let too_wide = "document.documentElement.scrollWidth - innerWidth";
    for (width, scheme) in [
        (1320, "light"),
        (1000, "dark"),
        (360, "light"),
        (360, "dark"),
    ] {
        desk.browser.resize(width, 800);
        desk.browser.scheme(scheme);
        desk.browser.frame();
        assert_eq!(desk.browser.evaluate(too_wide), 0, "{width}");
    }
    assert_eq!(
        desk.browser
            .evaluate("getComputedStyle(document.querySelector('#body .text')).direction"),
        "rtl"
    );
    desk.press("ArrowRight ArrowLeft Shift+ArrowLeft m");
    desk.until("document.getElementById('card')");
    assert_eq!(desk.browser.evaluate(too_wide), 0, "with a card");
    desk.close();
}
