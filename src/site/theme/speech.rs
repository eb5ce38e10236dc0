//! The words of a theme, and how its templates use them.
//!
//! - `{{ say(id="n-articles", count=3) }}` is a message with its parts. A part that is already HTML, such as one that `{% set %}`
//!   makes from components, is kept; everything else is escaped.
//! - `{{ 3 | figures }}` is a number in the language's own figures.
//! - `{{ names | listed }}` is "A, B, C" with the language's own comma.
//! - `{{ name | apart }}` is a name in a `<bdi>`, if any of its letters run against the dossier's direction.
//! - `{{ words | capitalised }}` begins with a capital, if the script has such letters.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::value::Key;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::error::ThemeError;
use super::layer::Layer;
use crate::page::messages::phrases::capitalised;
use crate::page::messages::{MessagePart, Messages};
use crate::time::datewords::DateWords;

/// The words for a language, from the theme's files, by language.
///
/// # Errors
/// Fails if a file is invalid, or is not text.
pub(super) fn words(
    files: &BTreeMap<String, Layer>,
    language: &str,
) -> Result<Messages, ThemeError> {
    let mut texts: BTreeMap<&str, &str> = BTreeMap::new();
    for (tag, layer) in files {
        // The catalogue already contains the embedded ones.
        let Some(file) = &layer.file else { continue };
        let text = str::from_utf8(&layer.bytes);
        let text = text.map_err(|_| ThemeError::NotText { file: file.clone() })?;
        texts.insert(tag, text.trim_start_matches('\u{FEFF}'));
    }
    Messages::of(language, |tag| texts.get(tag).copied()).map_err(|fault| {
        let file = files
            .get(&fault.language)
            .and_then(|layer| layer.file.clone());
        ThemeError::Words {
            file: file.unwrap_or_else(|| format!("templates/words/{}.ftl", fault.language).into()),
            why: fault.to_string(),
        }
    })
}

/// Makes the words available to templates.
pub(super) fn register(tera: &mut Tera, words: &Arc<Messages>) {
    let spoken = Arc::clone(words);
    tera.register_function("say", move |parts: Kwargs, _: &State| say(&spoken, &parts));
    let spoken = Arc::clone(words);
    tera.register_filter("figures", move |number: i64, _: Kwargs, _: &State| {
        DateWords::figures(spoken.as_ref(), &number.to_string())
    });
    let spoken = Arc::clone(words);
    tera.register_filter("listed", move |items: Vec<String>, _: Kwargs, _: &State| {
        spoken.listed(&items)
    });
    let spoken = Arc::clone(words);
    tera.register_filter("apart", move |name: &str, _: Kwargs, _: &State| {
        apart(&spoken, name)
    });
    tera.register_filter("capitalised", |words: &str, _: Kwargs, _: &State| {
        capitalised(words)
    });
}

/// A name that keeps to itself: the mark, number or comma beside it stays where the line around it has it.
fn apart(words: &Messages, name: &str) -> Value {
    if words.mixes(name) {
        let name = crate::page::html::escape(name);
        Value::safe_string(&format!("<bdi>{name}</bdi>"))
    } else {
        Value::from(name)
    }
}

fn say(words: &Messages, given: &Kwargs) -> TeraResult<Value> {
    let id: &str = given.must_get("id")?;
    if !words.has(id) {
        let message = format!("there is no message `{id}` in templates/words/en.ftl");
        return Err(Error::message(message));
    }
    let parts: Vec<(&str, MessagePart<'_>)> = given.iter().filter_map(part).collect();
    Ok(Value::safe_string(&words.html(id, &parts)))
}

fn part<'v>((name, value): (&'v Key<'static>, &'v Value)) -> Option<(&'v str, MessagePart<'v>)> {
    let name = name.as_str()?;
    let part = match (value.as_str(), value.as_u64()) {
        (Some(html), _) if value.is_safe() => MessagePart::Html(html),
        (Some(text), _) => MessagePart::Text(text),
        (None, Some(number)) => MessagePart::Number(number),
        (None, None) => return None,
    };
    Some((name, part))
}
