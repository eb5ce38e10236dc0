//! The annotations of a shipped article, all made once more through the interface: by keyboard alone, and some by mouse and by touch.
//! What is counted are interactions: selecting words, choosing a kind, filling in a field, opening the folded fields, saving.

use std::collections::BTreeMap;

use dossier::dossier::{Article, MentionBasis, Prose, What};
use dossier::workspace::Workspace;
use serde_json::{Value, json};

use crate::at_desk::Desk;
use crate::driver::DossierTest;

const KINDS: [(&str, &str); 7] = [
    ("mention", "m"),
    ("quote", "q"),
    ("claim", "c"),
    ("event", "e"),
    ("date", "d"),
    ("term", "t"),
    ("note", "n"),
];

/// The fields of annotations that name records, with the kind of record.
const RECORDS: [(&str, &str); 8] = [
    ("via", "place"),
    ("speaker", "actor"),
    ("claim", "claim"),
    ("holder", "actor"),
    ("event", "event"),
    ("according_to", "actor"),
    ("relative_to", "event"),
    ("term", "term"),
];

/// An annotation that is to be made.
struct Wanted {
    kind: &'static str,
    letter: &'static str,
    words: String,
    /// Where its words are; in the headline they are counted from its beginning.
    place: [i64; 2],
    in_title: bool,
    /// Whether all places with its words are meant.
    everywhere: bool,
    /// The values of the card's fields; records as `actor:mira-vale`.
    values: BTreeMap<String, String>,
    /// The names of the records.
    names: BTreeMap<String, String>,
}

impl Wanted {
    fn of(one: &Value) -> Self {
        let kind = one["kind"].as_str().unwrap();
        let (kind, letter) = KINDS.into_iter().find(|(known, _)| *known == kind).unwrap();
        let mut values = BTreeMap::new();
        for (name, value) in one["fields"].as_object().unwrap() {
            let kinds = RECORDS.iter().find(|(field, _)| field == name);
            let text = value.as_str().or_else(|| value["relative"].as_str());
            let text = text.unwrap_or_else(|| panic!("{name}: {value}"));
            match (name.as_str(), kinds) {
                ("actor" | "place", _) => {
                    values.insert("target".to_owned(), format!("{name}:{text}"));
                }
                (_, Some((_, kind))) => {
                    values.insert(name.clone(), format!("{kind}:{text}"));
                }
                // The words of the passage, unless a file says otherwise.
                ("relative", _) => assert_eq!(text, one["words"]),
                _ => {
                    values.insert(name.clone(), text.to_owned());
                }
            }
        }
        let others = one["others"].as_array().unwrap().iter();
        let named = others.chain([&one["about"], &one["via"], &one["holder"]]);
        let names = named.filter_map(|one| {
            let id = format!("{}:{}", one["kind"].as_str()?, one["id"].as_str()?);
            Some((id, one["name"].as_str()?.to_owned()))
        });
        let at = |index: usize| one["places"][0][index].as_i64().unwrap();
        Self {
            kind,
            letter,
            words: one["words"].as_str().unwrap().to_owned(),
            place: [at(0), at(1)],
            in_title: one["inTitle"].as_bool().unwrap(),
            everywhere: one["places"].as_array().unwrap().len() > 1,
            values,
            names: names.collect(),
        }
    }
}

/// What a card says: the values of its fields, and which of them are empty since they follow from something else.
#[derive(Debug)]
struct Card {
    values: BTreeMap<String, String>,
    follow: Vec<String>,
}

impl Card {
    /// The fields that have to be changed, with the values they need, in the order of the card.
    fn changes(&self, wanted: &Wanted, fields: &[String]) -> Vec<(String, String)> {
        let mut changes = Vec::new();
        for field in fields.iter().filter(|one| *one != "everywhere") {
            let is = self.values.get(field).cloned().unwrap_or_default();
            let should = wanted.values.get(field).cloned().unwrap_or_default();
            let follows = self.follow.contains(field)
                || (field == "cue" && self.follow.iter().any(|one| one == "holder"));
            let voice = if wanted.values.contains_key("holder") {
                "attributed"
            } else {
                "own"
            };
            let is_default = field == "voice" && is.is_empty() && should == voice;
            if is != should && !(follows && is.is_empty()) && !is_default {
                changes.push((field.clone(), should));
            }
        }
        changes
    }
}

#[derive(Clone, Copy)]
enum Pointer {
    Mouse,
    Finger,
}

/// The page of an article at the desk, once it has no annotations.
struct Again {
    desk: Desk,
    article: &'static str,
    original: DossierTest,
    wanted: Vec<Wanted>,
    title: i64,
    /// Where each sentence begins, the headline first.
    sentences: Vec<i64>,
}

impl Again {
    fn open(article: &'static str) -> Option<Self> {
        let mut desk = Desk::open_with(DossierTest::shipped(), article)?;
        let ask = format!(
            "fetch('/.dossier/api/article', {{ method: 'POST', headers: {{ 'content-type': 'application/json', \
             'x-dossier-token': localStorage.getItem('dossier-desk-key') }}, body: {} }}).then(answer => answer.json())",
            json!(json!({"article": article}).to_string())
        );
        let state = desk.browser.evaluate(&ask);
        let mut wanted: Vec<Wanted> = state["annotations"]
            .as_array()
            .unwrap()
            .iter()
            .map(Wanted::of)
            .collect();
        // Whoever refers to another annotation makes that one first.
        let order = |one: &Wanted| {
            let place = KINDS.iter().position(|(kind, _)| *kind == one.kind);
            (place, one.values.contains_key("same_as"))
        };
        wanted.sort_by_key(order);
        let title = i64::try_from(state["title"].as_str().unwrap().chars().count()).unwrap();
        let paragraphs = state["paragraphs"].as_array().unwrap().iter();
        let sentences = paragraphs.flat_map(|one| one["sentences"].as_array().unwrap());
        let sentences = sentences.map(|one| one[0].as_i64().unwrap());
        let mut again = Self {
            sentences: [-title - 1].into_iter().chain(sentences).collect(),
            desk,
            article,
            original: DossierTest::shipped(),
            wanted,
            title,
        };
        again.strip();
        Some(again)
    }

    fn file(&self) -> String {
        format!("content/articles/{}.md", self.article)
    }

    /// Takes all annotations out of the file.
    fn strip(&mut self) {
        let text = self.desk.test.read(&self.file());
        let (head, rest) = text.split_once("\nmentions:\n").unwrap();
        let (_, body) = rest.split_once("\n---\n").unwrap();
        self.desk
            .test
            .write(&self.file(), format!("{head}\n---\n{body}"));
        self.desk.told("changed elsewhere");
        self.desk
            .until("document.querySelectorAll('.ann').length === 0");
    }

    /// The stretch that is selected.
    fn selected(&mut self) -> Option<[i64; 2]> {
        let found = self.desk.browser.evaluate(
            "(() => { const all = [...document.querySelectorAll('#body .piece')].filter(one => one.querySelector('.pick')); \
             if (!all.length) return null; const last = all.at(-1); \
             return [Number(all[0].dataset.at), Number(last.dataset.at) + [...last.textContent].length]; })()",
        );
        Some([found[0].as_i64()?, found[1].as_i64()?])
    }

    /// Selects words with the arrow keys: down and up to their sentence, from there to the first word, then to the last one.
    fn select(&mut self, wanted: &Wanted) {
        let shift = if wanted.in_title { -self.title - 1 } else { 0 };
        let [from, to] = wanted.place.map(|at| at + shift);
        let index = |at: i64| self.sentences.partition_point(|start| *start <= at);
        let target = index(from);
        let mut steps = 0;
        loop {
            let sentence = self
                .selected()
                .map(|[at, _]| self.sentences.partition_point(|start| *start <= at));
            match sentence {
                Some(now) if now == target => break,
                Some(now) if now > target => self.desk.press("ArrowUp"),
                _ => self.desk.press("ArrowDown"),
            }
            steps += 1;
            assert!(steps < 200, "no way to {}", wanted.words);
        }
        while let Some([start, end]) = self.selected() {
            match () {
                () if end <= from => self.desk.press("ArrowRight"),
                () if start > from => self.desk.press("ArrowLeft"),
                () if end < to => self.desk.press("Shift+ArrowRight"),
                () => break,
            }
            steps += 1;
            assert!(steps < 400, "no way to {}", wanted.words);
        }
        assert_eq!(self.selected(), Some([from, to]), "{}", wanted.words);
    }

    fn card(&mut self) -> (Card, Vec<String>) {
        let found = self.desk.browser.evaluate(
            "[...document.querySelectorAll('#card [data-field]')].map(field => [field.dataset.field, \
             field.dataset.record ?? field.querySelector('input:checked')?.value ?? field.querySelector('input:not([type=radio]), textarea')?.value ?? '', \
             field.querySelector('.why') !== null])",
        );
        let mut card = Card {
            values: BTreeMap::new(),
            follow: Vec::new(),
        };
        let mut fields = Vec::new();
        for one in found.as_array().unwrap() {
            let (name, value) = (one[0].as_str().unwrap(), one[1].as_str().unwrap());
            if value.is_empty() && one[2] == true {
                card.follow.push(name.to_owned());
            }
            card.values.insert(name.to_owned(), value.to_owned());
            fields.push(name.to_owned());
        }
        (card, fields)
    }

    /// Goes to a field with the Tab key. Returns how many interactions are needed beside filling it in.
    fn reach(&mut self, field: &str) -> usize {
        let look = format!(
            "(() => {{ const field = document.querySelector('#card [data-field={field}]'), now = document.activeElement; \
             if (field.contains(now)) return 'there'; const fold = field.closest('details:not([open])'); const goal = fold?.firstChild ?? field; \
             if (goal === now) return 'open'; \
             return now.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING ? 'on' : 'back'; }})()"
        );
        let mut more = 0;
        for _ in 0..40 {
            match self.desk.browser.evaluate(&look).as_str().unwrap() {
                "there" => return more,
                "open" => {
                    self.desk.press("Enter");
                    more += 1;
                }
                "on" => self.desk.press("Tab"),
                _ => self.desk.press("Shift+Tab"),
            }
        }
        panic!("{field} is not reached by the Tab key");
    }

    /// Fills in a field by keyboard. Returns how many interactions that takes.
    fn fill(&mut self, field: &str, value: &str, wanted: &Wanted) -> usize {
        let more = self.reach(field);
        let within = format!("document.querySelector('#card [data-field={field}]')");
        let widget = self.desk.browser.evaluate(&format!(
            "{within}.querySelector('input[type=radio]') ? 'pills' : {within}.querySelector('[role=combobox]') ? 'record' : 'text'"
        ));
        match widget.as_str().unwrap() {
            "pills" => {
                let checked = format!("{within}.querySelector('input:checked')?.value ?? ''");
                for _ in 0..14 {
                    let now = self.desk.browser.evaluate(&checked);
                    if now == value {
                        break;
                    }
                    self.desk.press(if value.is_empty() {
                        "Space"
                    } else {
                        "ArrowRight"
                    });
                }
                assert_eq!(self.desk.browser.evaluate(&checked), value, "{field}");
            }
            "record" if !value.is_empty() => {
                let name = &wanted.names[value];
                self.desk
                    .browser
                    .call("Input.insertText", json!({"text": name}));
                let options = format!(
                    "[...{within}.querySelectorAll('[role=option]')].map(one => one.dataset.record)"
                );
                self.desk.until(&format!(
                    "!{within}.querySelector('[aria-busy]') && {options}.includes({})",
                    json!(value)
                ));
                let place = self
                    .desk
                    .browser
                    .evaluate(&format!("{options}.indexOf({})", json!(value)));
                self.desk
                    .press(&format!("Alt+{}", place.as_i64().unwrap() + 1));
                assert_eq!(
                    self.desk
                        .browser
                        .evaluate(&format!("{within}.dataset.record")),
                    value
                );
            }
            _ if value.is_empty() => self.desk.press("Backspace"),
            _ => {
                self.desk
                    .browser
                    .call("Input.insertText", json!({"text": value}));
            }
        }
        more + 1
    }

    /// Makes an annotation by keyboard. Returns the interactions, and the fields that were not as proposed.
    fn make(&mut self, wanted: &Wanted) -> (usize, Vec<String>) {
        self.select(wanted);
        self.desk.press(wanted.letter);
        self.desk
            .until("document.getElementById('card')?.contains(document.activeElement)");
        let (card, fields) = self.card();
        let changes = card.changes(wanted, &fields);
        let unknown: Vec<_> = wanted
            .values
            .keys()
            .filter(|name| !fields.contains(name))
            .collect();
        assert!(unknown.is_empty(), "no field for {unknown:?}");
        let mut count = 2;
        if wanted.everywhere {
            count += self.reach("everywhere") + 1;
            self.desk.press("Space");
        }
        for (field, value) in &changes {
            count += self.fill(field, value, wanted);
        }
        self.desk
            .browser
            .evaluate("document.getElementById('status').textContent = ''");
        self.desk.press("Control+Enter");
        self.desk.told("Saved: ");
        self.desk
            .until("!document.getElementById('card') && document.activeElement.id === 'body'");
        (
            count + 1,
            changes.into_iter().map(|(field, _)| field).collect(),
        )
    }

    /// Where two characters of the text are on the screen, once they are in sight.
    fn ends(&mut self, wanted: &Wanted) -> [f64; 4] {
        let shift = if wanted.in_title { -self.title - 1 } else { 0 };
        let [from, to] = wanted.place.map(|at| at + shift);
        let found = self.desk.browser.evaluate(&format!(
            "(() => {{ const point = (at, end) => {{ const piece = [...document.querySelectorAll('#body .piece')].filter(one => Number(one.dataset.at) <= at).at(-1); \
             const node = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT).nextNode(), offset = at - Number(piece.dataset.at), range = document.createRange(); \
             range.setStart(node, offset); range.setEnd(node, offset + 1); const box = range.getBoundingClientRect(); \
             return [end ? box.right - 1 : box.left + 1, box.top + box.height / 2]; }}; \
             [...document.querySelectorAll('#body .piece')].filter(one => Number(one.dataset.at) <= {from}).at(-1).scrollIntoView({{ block: 'center' }}); \
             return [...point({from}, false), ...point({to} - 1, true)]; }})()"
        ));
        [0, 1, 2, 3].map(|index| found[index].as_f64().unwrap())
    }

    /// Where an element is on the screen.
    fn middle(&mut self, element: &str) -> [f64; 2] {
        let found = self.desk.browser.evaluate(&format!(
            "(() => {{ const one = document.querySelector({}); one.scrollIntoView({{ block: 'nearest' }}); const box = one.getBoundingClientRect(); \
             return [box.left + box.width / 2, box.top + box.height / 2]; }})()",
            json!(element)
        ));
        [0, 1].map(|index| found[index].as_f64().unwrap())
    }

    fn point(&mut self, with: Pointer, element: &str) {
        let [x, y] = self.middle(element);
        match with {
            Pointer::Mouse => {
                self.desk.mouse("mousePressed", x, y, 1);
                self.desk.mouse("mouseReleased", x, y, 1);
            }
            Pointer::Finger => self.desk.tap(x, y),
        }
    }

    /// Makes an annotation without the keyboard, if the card says everything as it should be. Counts the interactions.
    fn make_by(&mut self, with: Pointer, wanted: &Wanted) -> Option<usize> {
        let [x, y, to_x, to_y] = self.ends(wanted);
        match with {
            Pointer::Mouse => {
                self.desk.mouse("mousePressed", x, y, 1);
                self.desk.mouse("mouseMoved", to_x, to_y, 1);
                self.desk.mouse("mouseReleased", to_x, to_y, 1);
            }
            Pointer::Finger => self.desk.tap(x + 4.0, y),
        }
        self.desk.until("document.getElementById('bar')");
        let shift = if wanted.in_title { -self.title - 1 } else { 0 };
        assert_eq!(
            self.selected(),
            Some(wanted.place.map(|at| at + shift)),
            "{}",
            wanted.words
        );
        self.point(with, &format!("#bar [data-kind={}]", wanted.kind));
        self.desk.until(
            "document.getElementById('card') && !document.querySelector('#card [aria-busy]')",
        );
        let (card, fields) = self.card();
        let is_as_proposed = card.changes(wanted, &fields).is_empty();
        self.desk
            .browser
            .evaluate("document.getElementById('status').textContent = ''");
        self.point(with, if is_as_proposed { "#save" } else { "#card .x" });
        self.desk.until("!document.getElementById('card')");
        if is_as_proposed {
            self.desk.told("Saved: ");
        }
        is_as_proposed.then_some(3)
    }

    /// What an article's annotations mean, in no order.
    fn meanings(&self, test: &DossierTest) -> Vec<String> {
        let workspace = Workspace::open(test.utf8_root()).unwrap();
        let checked = workspace.read().unwrap().bind();
        let mut all = meanings(&checked.dossier.articles[self.article]);
        all.sort();
        all
    }
}

fn meanings(article: &Article) -> Vec<String> {
    let note = |note: &Option<Prose>| {
        let note = note.as_ref();
        note.map(|note| format!("{} {:?}", note.body.text, note.links))
    };
    let written = article
        .mentions
        .iter()
        .filter(|one| one.basis == MentionBasis::Annotation);
    let mentions = written.map(|one| {
        let about = (&one.passage, &one.target, &one.provenance);
        format!("{about:?} {:?}", note(&one.note))
    });
    let others = article.annotations.iter().map(|one| {
        let what = match &one.what {
            // Whether a holder was written or follows from the sentence makes no difference to what is meant.
            What::Claim(claim) => format!(
                "{:?}",
                (
                    (&claim.claim, &claim.stance, &claim.holder),
                    (&claim.voice, &claim.cue, &claim.said)
                )
            ),
            What::Quote(quote) => {
                let mut quote = quote.clone();
                let same = quote.same_as.take();
                let same = same.map(|same| &article.annotations[same.index].passage);
                format!("{quote:?} {same:?}")
            }
            other => format!("{other:?}"),
        };
        let about = (&one.passage, &one.provenance, note(&one.note));
        format!("{about:?} {what}")
    });
    mentions.chain(others).collect()
}

/// Makes all annotations of an article once more. Returns how many were as proposed, of how many.
fn made_again(article: &'static str) -> Option<[usize; 2]> {
    let mut again = Again::open(article)?;
    let wanted = std::mem::take(&mut again.wanted);
    let mut as_proposed = 0;
    for one in &wanted {
        let (count, changed) = again.make(one);
        match changed.as_slice() {
            [] if !one.everywhere => {
                as_proposed += 1;
                assert_eq!(count, 3, "{}", one.words);
            }
            [field] if ["claim", "stance", "target"].contains(&field.as_str()) => {
                assert_eq!(count, 4, "{}", one.words);
            }
            _ => {}
        }
    }
    let expected = again.meanings(&again.original);
    let made = again.meanings(&again.desk.test);
    let lost: Vec<&String> = expected.iter().filter(|one| !made.contains(one)).collect();
    let more: Vec<&String> = made.iter().filter(|one| !expected.contains(one)).collect();
    assert!(
        lost.is_empty() && more.is_empty(),
        "lost {lost:#?} more {more:#?}"
    );
    assert_eq!(made.len(), expected.len());
    again.desk.close();
    Some([as_proposed, wanted.len()])
}

#[test]
fn every_annotation_of_a_shipped_article_is_made_again_by_keyboard_alone() {
    if let Some([as_proposed, all]) = made_again("pakistans-defense-minister-threatens-strikes") {
        assert!(
            as_proposed >= 26,
            "only {as_proposed} of {all} are as proposed"
        );
        assert_eq!(all, 67);
    }
}

#[test]
fn so_is_every_one_of_an_article_with_moments_and_repeated_words() {
    if let Some([as_proposed, all]) = made_again("kabul-answers-asif") {
        assert!(
            as_proposed >= 35,
            "only {as_proposed} of {all} are as proposed"
        );
        assert_eq!(all, 83);
    }
}

/// Makes annotations without the keyboard, until there are enough.
fn made_by(with: Pointer, enough: usize) {
    let Some(mut again) = Again::open("pakistans-defense-minister-threatens-strikes") else {
        return;
    };
    if matches!(with, Pointer::Finger) {
        let touch = json!({"enabled": true, "maxTouchPoints": 1});
        again
            .desk
            .browser
            .call("Emulation.setTouchEmulationEnabled", touch);
        again.desk.browser.resize(390, 800);
    }
    let wanted = std::mem::take(&mut again.wanted);
    let is_word = |one: &&Wanted| !one.words.contains(' ');
    let within_reach = wanted
        .iter()
        .filter(|one| matches!(with, Pointer::Mouse) || is_word(one));
    let mut made = 0;
    for one in within_reach {
        if made == enough {
            break;
        }
        made += usize::from(again.make_by(with, one) == Some(3));
    }
    assert_eq!(made, enough);
    let expected = again.meanings(&again.original);
    let now = again.meanings(&again.desk.test);
    assert_eq!(now.len(), enough);
    for one in now {
        assert!(expected.contains(&one), "{one}");
    }
    again.desk.close();
}

#[test]
fn ten_are_made_by_mouse_alone() {
    made_by(Pointer::Mouse, 10);
}

#[test]
fn five_are_made_by_touch_alone() {
    made_by(Pointer::Finger, 5);
}
