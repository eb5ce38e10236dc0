//! The site as a reader opens it in a browser from a disk, with and without scripts, in light and dark colours, on wide and narrow
//! screens.

use std::path::Path;

use serde_json::json;

use crate::chromium::{self, Browser};
use crate::driver::{DossierTest, copy, pages, repository, shipped_site};

fn url(site: &Path, page: &str) -> String {
    format!("file://{}", site.join(page).display())
}

/// The element that the address names, and whether it is visible.
const NAMED_IS_SEEN: &str = "(() => {
    const e = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!e) return 'nothing has the id ' + location.hash;
    const box = e.getBoundingClientRect();
    const seen = box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return seen ? 'seen' : location.hash + ' is out of sight: ' + JSON.stringify(box);
})()";

/// Opens the home page, an article, Khawaja Asif, and the sentence of the last link on his page.
fn walk(browser: &mut Browser, site: &Path) {
    browser.open(&url(site, "index.html"));
    browser.follow("main a[href^='articles/']");
    let place = browser.evaluate("location.pathname");
    assert!(place.as_str().unwrap().contains("/articles/"), "{place}");
    browser.follow(".row a.m.actor[href$='khawaja-asif.html']");
    let name = browser.evaluate("document.querySelector('h1').innerText");
    assert!(name.as_str().unwrap().contains("Khawaja"), "{name}");
    browser.follow_last("main a[href*='../articles/'][href*='#p']");
    browser.frame();
    assert_eq!(
        browser.evaluate(NAMED_IS_SEEN),
        "seen",
        "at {}",
        browser.evaluate("location.href")
    );
}

/// Opens every page, and returns what is wrong with any.
fn every_page(browser: &mut Browser, site: &Path) -> Vec<String> {
    let mut wrong = Vec::new();
    for page in pages(site).into_keys() {
        browser.open(&url(site, &page));
        // Content that a reader must scroll sideways for. Tables and code scroll within themselves.
        let wide = browser.evaluate("document.documentElement.scrollWidth - innerWidth");
        if wide.as_i64().unwrap() > 0 {
            let culprit = browser.evaluate(
                "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, pre'))
                    .slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ')",
            );
            wrong.push(format!("{page}: {wide} px too wide: {culprit}"));
        }
        wrong.extend(
            browser
                .complaints()
                .into_iter()
                .map(|words| format!("{page}: {words}")),
        );
    }
    wrong
}

#[test]
fn a_reader_gets_from_home_to_the_sentence() {
    let Some(mut browser) = chromium::start("the walk through the site") else {
        return;
    };
    let site = shipped_site();
    browser.resize(1320, 900);
    walk(&mut browser, site);
    assert_eq!(browser.complaints(), Vec::<String>::new());
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    walk(&mut browser, site);
    assert_eq!(browser.complaints(), Vec::<String>::new(), "without script");
    browser.resize(320, 640);
    walk(&mut browser, site);
    assert_eq!(
        browser.complaints(),
        Vec::<String>::new(),
        "without script, at 320 px"
    );
}

#[test]
fn every_page_fits_320_pixels_and_requests_nothing_from_elsewhere() {
    let Some(mut browser) = chromium::start("the pages at 320 px") else {
        return;
    };
    browser.resize(320, 640);
    let wrong = every_page(&mut browser, shipped_site());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_fits_320_pixels_without_script_in_the_dark() {
    let Some(mut browser) = chromium::start("the pages without script") else {
        return;
    };
    browser.resize(320, 640);
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    browser.scheme("dark");
    let wrong = every_page(&mut browser, shipped_site());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_site_that_knows_its_address_opens_from_a_disk_without_an_error() {
    let Some(mut browser) = chromium::start("a published site on a disk") else {
        return;
    };
    browser.resize(1320, 900);
    for theme in ["dossier", "broadsheet"] {
        let test = DossierTest::from("small");
        let site = test.read("site.yaml");
        assert!(site.contains("base_url:"), "{site}");
        test.write("site.yaml", format!("{site}theme: {theme}\n"));
        let built = test.build();
        built.expect_exit(0);
        // A host shows this page at any address. Its files are addressed from the root of the host and cannot be found on a disk.
        std::fs::remove_file(built.site.join("404.html")).unwrap();
        let wrong = every_page(&mut browser, &built.site);
        assert!(wrong.is_empty(), "{theme}: {}", wrong.join("\n"));
    }
}

/// The widths at which a page is checked: phones, a tablet, and windows before and after columns are beside each other.
const WIDTHS: [u32; 5] = [320, 360, 600, 768, 1000];

#[test]
fn every_page_of_the_second_example_fits_its_window_in_long_words_and_from_right_to_left() {
    let Some(mut browser) = chromium::start("the second example in other languages") else {
        return;
    };
    for (language, theme) in [("de", "dossier"), ("ur", "broadsheet")] {
        let test = DossierTest::empty();
        copy(&repository().join("examples/old-mole"), test.root());
        test.edit(
            "site.yaml",
            "language: en",
            &format!("language: {language}"),
        );
        test.edit("site.yaml", "theme: broadsheet", &format!("theme: {theme}"));
        let built = test.build();
        built.expect_exit(0);
        let mut wrong = Vec::new();
        for page in pages(&built.site).into_keys() {
            browser.open(&url(&built.site, &page));
            for width in WIDTHS {
                browser.resize(width, 900);
                let wide = browser.evaluate("document.documentElement.scrollWidth - innerWidth");
                if wide.as_i64().unwrap() > 0 {
                    wrong.push(format!("{page} at {width}: {wide} px too wide"));
                }
            }
        }
        browser.complaints();
        assert!(wrong.is_empty(), "{language}: {}", wrong.join("\n"));
    }
}

/// The shipped dossier in the theme that is not its own.
struct OtherTheme {
    site: std::path::PathBuf,
    _test: DossierTest,
}

impl OtherTheme {
    fn build() -> Self {
        let test = DossierTest::shipped();
        let site = test.read("site.yaml");
        test.write("site.yaml", format!("{site}theme: broadsheet\n"));
        let built = test.build_with(&["--frozen"]);
        built.expect_exit(0);
        Self {
            site: built.site,
            _test: test,
        }
    }
}

#[test]
fn every_page_of_the_other_theme_fits_320_pixels_in_light_and_dark() {
    let Some(mut browser) = chromium::start("the other theme") else {
        return;
    };
    let built = OtherTheme::build();
    browser.resize(320, 640);
    for scheme in ["light", "dark"] {
        browser.scheme(scheme);
        let wrong = every_page(&mut browser, &built.site);
        assert!(wrong.is_empty(), "{scheme}: {}", wrong.join("\n"));
    }
    browser.resize(1320, 900);
    walk(&mut browser, &built.site);
}

/// The contrast between the text of an element and the background, as WCAG defines it.
const CONTRAST: &str = "(selector => {
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const rgb = colour => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const e = document.querySelector(selector);
    let behind = e;
    while (behind.parentElement && rgb(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
    const [a, b] = [light(rgb(getComputedStyle(e).color)), light(rgb(getComputedStyle(behind).backgroundColor))];
    return {contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), page: b};
})";

#[test]
fn text_is_legible_in_light_and_dark() {
    let Some(mut browser) = chromium::start("contrast") else {
        return;
    };
    browser.resize(1320, 900);
    for (scheme, bright) in [("light", true), ("dark", false)] {
        browser.scheme(scheme);
        browser.open(&url(shipped_site(), "articles/kabul-answers-asif.html"));
        for selector in [
            "h1",
            ".row p",
            ".row a.m.actor",
            ".note",
            "footer p",
            "header a",
        ] {
            let measured = browser.evaluate(&format!("{CONTRAST}({})", json!(selector)));
            let (contrast, page) = (
                measured["contrast"].as_f64().unwrap(),
                measured["page"].as_f64().unwrap(),
            );
            assert!(
                contrast >= 4.5,
                "{scheme}: {selector} has a contrast of {contrast:.2}"
            );
            assert!(
                (page > 0.5) == bright,
                "{scheme}: the page behind {selector} has a luminance of {page:.2}"
            );
        }
    }
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_layer_that_is_switched_off_shows_none_of_its_marks() {
    let Some(mut browser) = chromium::start("layers") else {
        return;
    };
    browser.resize(1320, 900);
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    browser.open(&url(shipped_site(), "articles/kabul-answers-asif.html"));
    let look = "(() => {
        const all = kind => [...document.querySelectorAll('.row mark.' + kind)];
        const drawn = e => { const s = getComputedStyle(e); return s.textDecorationLine !== 'none' || s.backgroundColor !== 'rgba(0, 0, 0, 0)' || s.backgroundImage !== 'none' || s.borderBottomStyle !== 'none'; };
        const shown = kind => [...document.querySelectorAll(`:is(.note, .ref).${kind}`)].filter(e => e.getClientRects().length > 0).length;
        // Words that are also a quotation or an event keep that mark.
        return {marks: all('claim').length, claims: all('claim:not(.quote, .event)').filter(drawn).length, notes: shown('claim:not(.quote, .event)'),
            parts: [...document.querySelectorAll('.part.claim')].filter(e => getComputedStyle(e).display !== 'none').length, quotes: all('quote').filter(drawn).length};
    })()";
    let before = browser.evaluate(look);
    assert!(
        before["claims"].as_u64().unwrap() > 3 && before["notes"].as_u64().unwrap() > 3,
        "{before}"
    );
    assert_eq!(browser.evaluate("document.querySelector('#l-claims').click(), document.querySelector('#l-claims').checked"), false);
    let after = browser.evaluate(look);
    assert_eq!(
        (
            after["claims"].as_u64(),
            after["notes"].as_u64(),
            after["parts"].as_u64()
        ),
        (Some(0), Some(0), Some(0)),
        "{before} → {after}"
    );
    assert_eq!(after["marks"], before["marks"], "the words themselves stay");
    assert_eq!(after["quotes"], before["quotes"], "other layers stay");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_note_is_shown_next_to_its_text_without_script() {
    let Some(mut browser) = chromium::start("notes") else {
        return;
    };
    browser.resize(360, 740);
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    browser.open(&url(shipped_site(), "articles/kabul-answers-asif.html"));
    let look = "(() => {
        const note = document.querySelector('.row .note'), number = document.querySelector('.row button.ref');
        const box = note.getBoundingClientRect();
        return {seen: number.getClientRects().length, links: document.querySelector('.row a.ref').getClientRects().length,
            same: number.getAttribute('popovertarget') === note.id, open: note.matches(':popover-open'),
            sheet: Math.round(box.bottom) === innerHeight && Math.round(box.width) === document.documentElement.clientWidth};
    })()";
    let before = browser.evaluate(look);
    assert_eq!(
        before,
        json!({"seen": 1, "links": 0, "same": true, "open": false, "sheet": false})
    );
    browser.evaluate("document.querySelector('.row button.ref').click()");
    let shown = browser.evaluate(look);
    assert_eq!(
        shown,
        json!({"seen": 1, "links": 0, "same": true, "open": true, "sheet": true})
    );
    browser.evaluate("document.querySelector('.row .note .close').click()");
    assert_eq!(browser.evaluate(look), before);
    browser.resize(1320, 900);
    browser.evaluate("document.querySelector('.row button.ref').click()");
    let wide = browser.evaluate(look);
    assert_eq!(
        (&wide["open"], &wide["sheet"]),
        (&json!(true), &json!(false)),
        "beside the text it is a card"
    );
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// Numbers at the beginning of a line, and numbers after which a line begins with punctuation that belongs to their word.
const ASTRAY: &str = "[...document.querySelectorAll('.row .refs')].filter(number => {
    const block = number.closest('.row > *');
    const line = range => [...range.getClientRects()].filter(box => box.width > 1);
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEndBefore(number);
    const own = number.querySelector('button').getBoundingClientRect();
    const words = line(before).at(-1);
    if (words && own.top + own.height / 2 > words.bottom + 4) return true;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    texts.currentNode = number;
    let next = texts.nextNode();
    while (next && number.contains(next)) next = texts.nextNode();
    if (!next || !/^[.,;:!?)”’»]/.test(next.data)) return false;
    const sign = document.createRange();
    sign.setStart(next, 0);
    sign.setEnd(next, 1);
    return sign.getBoundingClientRect().top > own.bottom;
}).map(number => number.innerText)";

#[test]
fn a_number_keeps_to_its_word_and_the_sign_after_it() {
    let Some(mut browser) = chromium::start("numbers") else {
        return;
    };
    // A few pixels move every line break, so that many breaks are tried.
    for width in (320..400).step_by(8) {
        browser.resize(width, 740);
        browser.open(&url(shipped_site(), "articles/kabul-answers-asif.html"));
        assert_eq!(browser.evaluate(ASTRAY), json!([]), "at {width} px");
        let reachable = browser.evaluate(
            "[...document.querySelectorAll('.row a.ref')].filter(link => (link.focus(), document.activeElement === link)).length",
        );
        assert_eq!(reachable, 0, "one of the two numbers is enough");
    }
    let copied = browser.evaluate(
        "(() => {
            const text = document.querySelector('#p1 > p');
            getSelection().selectAllChildren(text);
            return getSelection().toString();
        })()",
    );
    let copied = copied.as_str().unwrap();
    assert!(!copied.contains(|c: char| c.is_ascii_digit()), "{copied}");
}

/// The height of the page before anything is opened.
#[test]
fn an_article_is_no_longer_than_its_text_needs() {
    let Some(mut browser) = chromium::start("lengths") else {
        return;
    };
    let other = OtherTheme::build();
    for site in [shipped_site(), &other.site] {
        for (width, most) in [(360, 4800), (1320, 3200)] {
            browser.resize(width, 900);
            browser.open(&url(site, "articles/kabul-answers-asif.html"));
            let height = browser.evaluate("document.documentElement.scrollHeight");
            assert!(height.as_u64().unwrap() < most, "{height} px at {width}");
        }
    }
}

#[test]
fn a_note_is_beside_its_passage_and_does_not_stretch_the_text() {
    let Some(mut browser) = chromium::start("two columns") else {
        return;
    };
    let other = OtherTheme::build();
    for site in [shipped_site(), &other.site] {
        browser.resize(1320, 900);
        browser.open(&url(site, "articles/kabul-answers-asif.html"));
        let far = browser.evaluate(
            "[...document.querySelectorAll('.row .note')].map(note => {
                const number = document.querySelector(`[popovertarget=${note.id}].ref`).getBoundingClientRect();
                return {id: note.id, by: Math.round(note.getBoundingClientRect().top - number.top)};
            }).filter(({by}) => by < -60 || by > 260)",
        );
        assert_eq!(far, json!([]), "above its passage, or far below it");
        let gaps = browser.evaluate(
            "[...document.querySelectorAll('.row > p')].map(p => p.getBoundingClientRect()).map((box, i, all) => i ? Math.round(box.top - all[i - 1].bottom) : 0)
                .filter(gap => gap > 40)",
        );
        assert_eq!(gaps, json!([]), "the text waits for its notes");
    }
}

#[test]
fn a_link_to_a_note_opens_it_without_script() {
    let Some(mut browser) = chromium::start("linked notes") else {
        return;
    };
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    for width in [360, 1320] {
        browser.resize(width, 740);
        let page = url(shipped_site(), "articles/kabul-answers-asif.html");
        browser.open(&page);
        let keys = browser
            .evaluate("[...document.querySelectorAll('.row .part')].slice(0, 9).map(e => e.id)");
        let keys = keys.as_array().unwrap();
        // Both the address of a note and that of a second annotation on the same words.
        assert!(
            keys.iter()
                .any(|key| key.as_str().unwrap().starts_with("n-quote")),
            "{keys:?}"
        );
        for key in keys {
            browser.open("about:blank");
            browser.open(&format!("{page}#{}", key.as_str().unwrap()));
            browser.frame();
            assert_eq!(browser.evaluate(NAMED_IS_SEEN), "seen", "{key} at {width}");
        }
        let mark = browser.evaluate(
            "[...document.querySelectorAll('.row .also')].every(e => e.closest('mark') && e.id)",
        );
        assert_eq!(mark, true);
    }
}

#[test]
fn all_notes_are_open_at_once_on_request_and_on_paper() {
    let Some(mut browser) = chromium::start("all notes") else {
        return;
    };
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    let shown = "[...document.querySelectorAll('.note .part')].filter(part => part.checkVisibility({contentVisibilityAuto: true}) && part.getClientRects().length > 0).length";
    for width in [360, 1320] {
        browser.resize(width, 740);
        browser.open(&url(shipped_site(), "articles/kabul-answers-asif.html"));
        let parts = browser.evaluate("document.querySelectorAll('.note .part').length");
        assert_eq!(browser.evaluate(shown), 0, "at {width}");
        browser.evaluate("document.querySelector('#all-notes').click()");
        browser.frame();
        assert_eq!(browser.evaluate(shown), parts, "at {width}");
        browser.evaluate("document.querySelector('#all-notes').click()");
        browser.call("Emulation.setEmulatedMedia", json!({"media": "print"}));
        browser.frame();
        assert_eq!(browser.evaluate(shown), parts, "on paper");
        browser.call("Emulation.setEmulatedMedia", json!({"media": ""}));
    }
}

/// If anything is wider than the paper, Chromium prints the whole page smaller.
#[test]
fn an_article_is_printed_at_its_size() {
    let Some(mut browser) = chromium::start("paper") else {
        return;
    };
    browser.open(&url(shipped_site(), "articles/kabul-answers-asif.html"));
    let printed = browser.call(
        "Page.printToPDF",
        json!({"paperWidth": 8.27, "paperHeight": 11.69, "marginTop": 0, "marginBottom": 0, "marginLeft": 0, "marginRight": 0}),
    );
    let pages = browser.evaluate(&format!(
        "Number(atob({}).match(/\\/Count (\\d+)/)[1])",
        printed["data"]
    ));
    assert!(
        pages.as_u64() >= Some(5),
        "{pages} pages: three where its notes run out of the page"
    );
}

#[test]
fn scripts_add_conveniences_and_nothing_else() {
    let Some(mut browser) = chromium::start("comfort") else {
        return;
    };
    browser.resize(1320, 900);
    browser.open(&url(shipped_site(), "articles/kabul-answers-asif.html"));
    let card = browser.evaluate(
        "(() => {
            const name = document.querySelector('.row a.m.actor[href$=\"khawaja-asif.html\"]');
            name.focus({focusVisible: true});
            const card = document.querySelector('.hovercard');
            return {shown: !card.hidden, words: card.innerText.includes('Khawaja'), inside: card.getBoundingClientRect().right <= innerWidth};
        })()",
    );
    assert_eq!(card, json!({"shown": true, "words": true, "inside": true}));
    let press = |browser: &mut Browser, key: &str| {
        browser.evaluate(&format!(
            "(document.activeElement?.blur(), document.body.dispatchEvent(new KeyboardEvent('keydown', {{key: {key:?}, bubbles: true, cancelable: true}})))"
        ));
    };
    press(&mut browser, "j");
    assert_eq!(browser.evaluate("location.hash"), "#p1");
    press(&mut browser, "j");
    assert_eq!(browser.evaluate("location.hash"), "#p2");
    press(&mut browser, "t");
    assert_eq!(
        browser.evaluate("document.documentElement.dataset.theme"),
        "light"
    );
    browser.open(&url(shipped_site(), "claims.html"));
    assert_eq!(
        browser.evaluate("document.documentElement.dataset.theme"),
        "light",
        "the choice is remembered"
    );
    press(&mut browser, "?");
    assert_eq!(
        browser.evaluate("document.querySelector('dialog.help').open"),
        true
    );
    browser.evaluate("document.querySelector('dialog.help input').click(), document.querySelector('dialog.help').close()");
    press(&mut browser, "t");
    assert_eq!(
        browser.evaluate("document.documentElement.dataset.theme"),
        "light",
        "keys are off"
    );
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn nothing_moves_when_scripts_run() {
    let Some(mut browser) = chromium::start("steady") else {
        return;
    };
    let page = url(shipped_site(), "articles/kabul-answers-asif.html");
    for width in [360, 800, 1320] {
        browser.resize(width, 900);
        let tops = [true, false].map(|disabled| {
            browser.call(
                "Emulation.setScriptExecutionDisabled",
                json!({"value": disabled}),
            );
            browser.open(&page);
            browser.evaluate("['h1', '.row', 'footer'].map(s => Math.round(document.querySelector(s).getBoundingClientRect().top))")
        });
        assert_eq!(tops[0][0], tops[1][0], "at {width}");
        assert_eq!(tops[0][1], tops[1][1], "at {width}");
    }
}
