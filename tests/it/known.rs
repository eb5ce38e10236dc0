//! What a dossier comes to that is known while it is annotated equals what it comes to if it is read for the first time.

use dossier::content;
use dossier::diagnostic::to_json;
use dossier::edit::Undo;
use dossier::workspace::annotate::{Request, entries};
use dossier::workspace::{Changes, Checked, Known, Workspace};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::driver::DossierTest;
use crate::props::config;

/// One action at the desk or in an editor.
#[derive(Clone, Debug)]
enum Action {
    /// Does something with the annotations of an article that are chosen: `remove`, `confirm` or `reject`.
    Annotations(&'static str, usize, Vec<bool>),
    /// Adds a note to an article, together with a new record.
    Note(usize, bool),
    /// Only plans it.
    Plan(usize),
    /// Takes the last change back.
    Undo,
    /// Changes a title in an editor.
    Title(usize),
}

fn action() -> impl Strategy<Value = Action> {
    let article = 0..8_usize;
    let verbs = prop::sample::select(vec!["remove", "confirm", "reject"]);
    let chosen = prop::collection::vec(any::<bool>(), 12);
    prop_oneof![
        4 => (verbs, article.clone(), chosen).prop_map(|(verb, article, chosen)| Action::Annotations(verb, article, chosen)),
        2 => (article.clone(), any::<bool>()).prop_map(|(article, record)| Action::Note(article, record)),
        1 => article.clone().prop_map(Action::Plan),
        3 => Just(Action::Undo),
        2 => article.prop_map(Action::Title),
    ]
}

fn shown(checked: &Checked) -> String {
    let problems = to_json(&checked.diagnostics, &checked.content.sources);
    format!("{problems:#}\n{:?}", checked.dossier)
}

fn note(article: &str, word: &str, number: usize, record: bool) -> Value {
    let note = json!({"do": "add", "article": article, "kind": "note", "passage": {"exact": word, "at": 0}, "fields": {"note": format!("{number}")}});
    let id = format!("somebody-{number}");
    let new = json!({"do": "add-record", "kind": "actor", "id": id, "name": word, "fields": {"kind": "person"}});
    if record {
        json!([new, note])
    } else {
        json!([note])
    }
}

/// What an action asks for in the dossier as it is.
fn asked(action: &Action, now: &Checked, number: usize) -> Option<Vec<Request>> {
    let articles = &now.content.articles;
    let asked = match action {
        Action::Annotations(verb, article, chosen) => {
            let article = &articles[article % articles.len()];
            let all = entries(&article.text);
            let chosen = all
                .iter()
                .zip(chosen)
                .filter(|(one, chosen)| **chosen && (*verb == "remove" || one.is_suggested()));
            chosen
                .map(|(one, _)| json!({"do": verb, "annotation": {"article": article.id, "name": one.name()}}))
                .collect()
        }
        Action::Note(article, record) => {
            let article = &articles[article % articles.len()];
            let word = article.text.body.text.split_whitespace().next()?;
            note(&article.id, word, number, *record)
        }
        Action::Plan(article) => {
            let article = &articles[article % articles.len()];
            let word = article.text.body.text.split_whitespace().next()?;
            note(&article.id, word, number, true)
        }
        Action::Undo | Action::Title(_) => return None,
    };
    serde_json::from_value(asked).ok()
}

proptest! {
    #![proptest_config(config(16))]

    #[test]
    fn a_known_dossier_equals_one_that_is_read_for_the_first_time(actions in prop::collection::vec(action(), 1..7)) {
        let test = DossierTest::from("small");
        let root = test.utf8_root();
        let workspace = Workspace::open(root).unwrap();
        let mut known = Known::new(root);
        let mut undos: Vec<Undo> = Vec::new();
        let mut changes = Changes::default();
        for (number, action) in actions.iter().enumerate() {
            let now = known.current(&std::mem::take(&mut changes), None).unwrap();
            if let Some(requests) = asked(action, &now, number) {
                let (one, other) = (known.plan(&requests), workspace.plan(&requests));
                match (one, other) {
                    (Ok(one), Ok(other)) => {
                        prop_assert_eq!(&one.changed, &other.changed);
                        prop_assert_eq!(shown(&one.after), shown(&other.after));
                        let caused = |of: &dossier::workspace::annotate::Planned| to_json(&of.caused, &of.after.content.sources).to_string();
                        prop_assert_eq!(caused(&one), caused(&other));
                        if !one.is_refused() && !matches!(action, Action::Plan(_)) {
                            workspace.apply(&one.changed, None).unwrap();
                            undos.push(Undo::of(&one.changed));
                            known.changed(&one.changed, Some(one.after));
                        }
                    }
                    (one, other) => prop_assert_eq!(one.err().map(|why| why.to_string()), other.err().map(|why| why.to_string())),
                }
            }
            match action {
                Action::Undo => {
                    let files = undos.pop().and_then(|undo| undo.changes(root).ok());
                    if let Some(files) = files {
                        workspace.apply(&files, None).unwrap();
                        known.changed(&files, None);
                    }
                }
                Action::Title(article) => {
                    let articles = &now.content.articles;
                    let file = articles[article % articles.len()].file.path();
                    let text = test.read(file.as_str());
                    test.write(file.as_str(), text.replacen("title: ", "title: A ", 1));
                    changes.paths.insert(file.to_owned());
                    undos.clear();
                }
                _ => {}
            }
            let (content, diagnostics) = content::read(root).unwrap();
            let fresh = dossier::workspace::ReadContent { content, diagnostics }.bind();
            let now = known.current(&std::mem::take(&mut changes), None).unwrap();
            prop_assert_eq!(shown(&now), shown(&fresh), "after {:?}", action);
        }
    }
}
