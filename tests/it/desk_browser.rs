//! Annotating in Chromium: by keyboard alone, by mouse, and what the file says afterwards.

use serde_json::json;

use crate::at_desk::Desk;
use crate::driver::{DossierTest, copy, difference, repository, tree};

const ARTICLE: &str = "content/articles/tax-announced.md";

trait Written {
    fn article(&self) -> String;
    fn expect(&self, original: &str, before: &str, more: &str);
}

impl Written for Desk {
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
    // The headline, the third paragraph's first sentence, then the third.
    desk.press("ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown s");
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
    desk.until("document.querySelector('#body h1').textContent.includes('all its')");
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

/// What the importer suggests for Old Mole's clippings, article after article: a decision is one key, and so is taking it back.
#[test]
fn all_suggestions_of_a_dossier_are_reviewed_to_the_end_and_taken_back() {
    let test = DossierTest::empty();
    copy(&repository().join("examples/old-mole"), test.root());
    for path in tree(&test.root().join("content/articles")).keys() {
        test.remove(&format!("content/articles/{path}"));
    }
    test.build();
    let before = tree(&test.root().join("content"));
    let first = before
        .keys()
        .find_map(|path| path.strip_prefix("articles/")?.strip_suffix(".md"));
    let first = first.unwrap().to_owned();
    let Some(mut desk) = Desk::open_with(test, &first) else {
        return;
    };
    let left = "Number(document.querySelector('#rail').dataset.left)";
    let all = desk.browser.evaluate(left).as_u64().unwrap();
    assert!(all > 50, "only {all} suggestions");
    let mut decided = 0;
    while desk.browser.evaluate(left).as_u64() != Some(0) {
        assert!(decided < all, "more decisions than suggestions");
        if desk
            .browser
            .evaluate("document.querySelector('.ann.sug.now') !== null")
            == false
        {
            // To the first one of this article, or of the next.
            desk.press("r");
            desk.until("document.querySelector('.ann.sug.now')");
        }
        let key = if decided % 3 == 2 { "x" } else { "a" };
        desk.press(key);
        decided += 1;
        desk.until(&format!("{left} === {}", all - decided));
    }
    assert_eq!(decided, all);
    desk.press("r");
    desk.told("Nothing is left to review in the whole dossier.");
    assert!(desk.test.read("content/decisions.yaml").contains("reject"));
    for undone in 1..=all {
        desk.press("Control+z");
        desk.until(&format!("{left} === {undone}"));
    }
    let after = tree(&desk.test.root().join("content"));
    assert_eq!(difference(&before, &after), None);
    // What other files cite is missing in the new articles: the site is not shown, and its faces are not there.
    desk.close_except("503 (Service Unavailable)");
}
