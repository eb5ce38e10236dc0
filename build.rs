//! Tells Cargo that the themes are part of the program, and turns the data on languages into Rust.
//!
//! Each folder in `src/language` with a `lexicon.toml` is a language. Its lists become sorted slices, so that nothing is parsed at
//! run time. A list that contains a word twice, or a language tag that two languages claim, fails the build. A list without a field
//! in `language::lexicon::Lexicon` does not compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use toml::{Table, Value};

fn main() -> Result<(), String> {
    // Without this, a new file in these folders would not reach the binary until something else is recompiled.
    for folder in ["templates", "static", "themes", "examples", "src/language"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let folder = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let made = example(Path::new("examples/old-mole"))?;
    fs::write(Path::new(&folder).join("old_mole.rs"), made).map_err(|error| error.to_string())?;
    let made = lexicons(Path::new("src/language"))?;
    fs::write(Path::new(&folder).join("lexicons.rs"), made).map_err(|error| error.to_string())?;
    let made = english(Path::new("src/language/en/lexicon.toml"))?;
    fs::write(Path::new(&folder).join("english.rs"), made).map_err(|error| error.to_string())
}

/// Rust code for the files of an example: their relative paths and their bytes.
fn example(folder: &Path) -> Result<String, String> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let read = fs::read_dir(&next).map_err(|error| error.to_string())?;
        for entry in read {
            let path = entry.map_err(|error| error.to_string())?.path();
            // A site that someone built there is not part of the example.
            if path.ends_with("public") {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut made = String::from("&[\n");
    for file in files {
        let inside = file
            .strip_prefix(folder)
            .map_err(|error| error.to_string())?;
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let bytes = fs::canonicalize(&file).map_err(|error| error.to_string())?;
        let bytes = bytes.to_string_lossy();
        writeln!(made, "({:?}, include_bytes!({bytes:?})),", parts.join("/"))
            .map_err(|error| error.to_string())?;
    }
    Ok(made + "]\n")
}

/// Rust code for the few English words that `time` needs. Authors write dates in English, and `time` comes before `language`.
fn english(file: &Path) -> Result<String, String> {
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let table: Table = text.parse().map_err(|error| format!("{error}"))?;
    let list = |key: &str| -> Result<String, String> {
        let value = table.get("time").and_then(|time| time.get(key));
        let listed = value.and_then(|list| list.get("in_order").or(Some(list)));
        let list = listed.and_then(Value::as_array);
        let words = strings(list.ok_or_else(|| format!("English has no `time.{key}`"))?)?;
        Ok(words.into_iter().map(quoted).collect::<Vec<_>>().join(", "))
    };
    Ok(format!(
        "/// The months, from January.\npub(super) const MONTHS: &[&str] = &[{}];\n\
         /// The days of the week, from Monday.\npub(super) const WEEKDAYS: &[&str] = &[{}];\n\
         /// Words before a date that is not known exactly.\npub(super) const ABOUT: &[&str] = &[{}];\n",
        list("months")?,
        list("weekdays")?,
        list("about")?
    ))
}

/// Rust code for all lexicons: one static each, and a list of them.
fn lexicons(folder: &Path) -> Result<String, String> {
    let mut made = String::new();
    let mut names = Vec::new();
    let mut tags: BTreeMap<String, String> = BTreeMap::new();
    let read = fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = read
        .filter_map(|entry| Some(entry.ok()?.path().join("lexicon.toml")))
        .filter(|file| file.is_file())
        .collect();
    files.sort();
    for file in files {
        let language = file.parent().and_then(Path::file_name).unwrap_or_default();
        let language = language.to_string_lossy().into_owned();
        let inside = |wrong: String| format!("{}: {wrong}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| inside(error.to_string()))?;
        let table: Table = text.parse().map_err(|error| inside(format!("{error}")))?;
        let listed = table
            .get("tags")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for tag in listed.filter_map(Value::as_str) {
            if let Some(other) = tags.insert(tag.to_owned(), language.clone()) {
                return Err(inside(format!("`{tag}` is also a tag of {other}")));
            }
        }
        let name = language.to_uppercase();
        let fields = fields(&table).map_err(inside)?;
        let _ = writeln!(
            made,
            "/// `{language}/lexicon.toml`.\npub static {name}: Lexicon = Lexicon {{ code: {language:?}, {fields}..Lexicon::EMPTY }};"
        );
        names.push(format!("&{name}"));
    }
    let _ = writeln!(
        made,
        "/// All lexicons, by their folders' names.\npub static LEXICONS: &[&Lexicon] = &[{}];",
        names.join(", ")
    );
    Ok(made)
}

/// The fields of a struct literal for a table.
fn fields(table: &Table) -> Result<String, String> {
    let mut made = String::new();
    for (key, value) in table {
        let value = literal(key, value).map_err(|wrong| format!("{key}: {wrong}"))?;
        let _ = write!(made, "{key}: {value}, ");
    }
    Ok(made)
}

fn literal(key: &str, value: &Value) -> Result<String, String> {
    match value {
        Value::Boolean(set) => Ok(set.to_string()),
        Value::Array(list) => Ok(format!("Words(&[{}])", sorted(list)?)),
        Value::Table(table) if key == "verbs" => verbs(table),
        Value::Table(table) if key.ends_with("_forms") => forms(table),
        Value::Table(table) => match table.get("in_order").and_then(Value::as_array) {
            Some(list) => {
                let quoted: Vec<String> = strings(list)?.iter().map(|word| quoted(word)).collect();
                Ok(format!("Series(&[{}])", quoted.join(", ")))
            }
            None => Ok(format!(
                "{0} {{ {1}..{0}::EMPTY }}",
                in_camels(key),
                fields(table)?
            )),
        },
        other => Err(format!("a {} has no use here", other.type_str())),
    }
}

fn quoted(word: &str) -> String {
    format!("{word:?}")
}

fn in_camels(key: &str) -> String {
    let parts = key.split('_').map(|part| {
        let (first, rest) = part.split_at(part.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    });
    parts.collect()
}

fn strings(list: &[Value]) -> Result<Vec<&str>, String> {
    let strings = list.iter().map(|word| {
        word.as_str()
            .ok_or_else(|| format!("a {} is no word", word.type_str()))
    });
    strings.collect()
}

/// The words in a list, sorted as they are searched, without duplicates.
fn sorted(list: &[Value]) -> Result<String, String> {
    let mut words = strings(list)?;
    words.sort_unstable();
    if let Some(pair) = words.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(format!("`{}` is listed twice", pair[0]));
    }
    Ok(words.into_iter().map(quoted).collect::<Vec<_>>().join(", "))
}

/// Words with what each is a form of, sorted by form.
fn forms(table: &Table) -> Result<String, String> {
    let mut pairs = Vec::new();
    for (of, list) in table {
        let list = list
            .as_array()
            .ok_or_else(|| format!("{of} is not a list"))?;
        pairs.extend(strings(list)?.into_iter().map(|form| (form, of)));
    }
    pairs.sort_unstable();
    let pairs = pairs.iter().map(|(form, of)| format!("({form:?}, {of:?})"));
    Ok(format!(
        "Forms(&[{}])",
        pairs.collect::<Vec<_>>().join(", ")
    ))
}

/// Verbs by act, each with its forms, sorted by form.
fn verbs(table: &Table) -> Result<String, String> {
    let mut all = Vec::new();
    for (act, verbs) in table {
        let verbs = verbs
            .as_table()
            .ok_or_else(|| format!("{act} is not a table of verbs"))?;
        for (lemma, list) in verbs {
            let list = list
                .as_array()
                .ok_or_else(|| format!("{lemma} has no list of forms"))?;
            all.extend(
                strings(list)?
                    .into_iter()
                    .map(|form| (form, lemma, in_camels(act))),
            );
        }
    }
    all.sort_unstable();
    if let Some(pair) = all.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("`{}` is a form of two verbs", pair[0].0));
    }
    let all = all.iter().map(|(form, lemma, act)| {
        format!("Verb {{ form: {form:?}, lemma: {lemma:?}, act: Act::{act} }}")
    });
    Ok(format!("Verbs(&[{}])", all.collect::<Vec<_>>().join(", ")))
}
