//! `docs/templates.md` is generated from the structs for templates. `DOSSIER_BLESS=1 cargo test --test it templates` writes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use walkdir::WalkDir;

use crate::driver::repository;

/// A struct in the source.
struct Struct {
    /// Its description.
    doc: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    doc: String,
    /// Its Rust type.
    kind: String,
    /// Whether it is flattened.
    is_flat: bool,
}

/// All structs of pages that a template can see. The lines must be formatted by `cargo fmt`.
fn structs() -> BTreeMap<String, Struct> {
    let mut all = BTreeMap::new();
    for entry in WalkDir::new(repository().join("src/page")).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|end| end == "rs") {
            read(&fs::read_to_string(entry.path()).unwrap(), &mut all);
        }
    }
    all
}

fn read(source: &str, all: &mut BTreeMap<String, Struct>) {
    let mut lines = source.lines();
    let (mut doc, mut is_seen) = (String::new(), false);
    while let Some(line) = lines.next() {
        if let Some(words) = line.strip_prefix("///") {
            add(&mut doc, words);
        } else if line.starts_with("#[") {
            is_seen |= line.starts_with("#[derive(") && line.contains("Serialize");
        } else if let Some(name) = struct_name(line).filter(|_| is_seen) {
            let fields = fields(lines.by_ref().take_while(|line| *line != "}"));
            let doc = std::mem::take(&mut doc);
            all.insert(name.to_owned(), Struct { doc, fields });
            is_seen = false;
        } else {
            (doc, is_seen) = (String::new(), false);
        }
    }
}

fn struct_name(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("struct ")?;
    let name = rest.strip_suffix(" {")?;
    name.split('<').next()
}

fn fields<'s>(lines: impl Iterator<Item = &'s str>) -> Vec<Field> {
    let mut fields = Vec::new();
    let (mut doc, mut is_flat) = (String::new(), false);
    for line in lines.map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            add(&mut doc, words);
        } else if line.starts_with("#[") {
            is_flat |= line == "#[serde(flatten)]";
        } else if let Some((before, kind)) = line.trim_end_matches(',').split_once(": ") {
            let name = before.rsplit(' ').next().unwrap_or(before);
            fields.push(Field {
                name: name.trim_start_matches("r#").to_owned(),
                doc: std::mem::take(&mut doc),
                kind: kind.to_owned(),
                is_flat: std::mem::take(&mut is_flat),
            });
        }
    }
    fields
}

fn add(doc: &mut String, words: &str) {
    if !doc.is_empty() {
        doc.push(' ');
    }
    doc.push_str(words.trim());
}

/// The struct inside a type.
fn inner(kind: &str) -> &str {
    let kind = kind.rsplit('<').next().unwrap_or(kind);
    kind.trim_end_matches('>')
        .rsplit("::")
        .next()
        .unwrap_or(kind)
}

/// A type in words.
fn in_words(kind: &str, all: &BTreeMap<String, Struct>) -> String {
    for (outer, words) in [
        ("Vec<", "list of "),
        ("Option<", ""),
        ("&'a ", ""),
        ("Box<", ""),
    ] {
        if let Some(rest) = kind.strip_prefix(outer) {
            let rest = rest
                .strip_suffix('>')
                .filter(|_| outer.ends_with('<'))
                .unwrap_or(rest);
            let end = if outer == "Option<" { ", or null" } else { "" };
            return format!("{words}{}{end}", in_words(rest, all));
        }
    }
    match kind {
        "String" | "&'static str" | "&str" | "Cow<'static, str>" => "text".to_owned(),
        "Html" => "HTML".to_owned(),
        "bool" => "true or false".to_owned(),
        "usize" | "u8" | "u16" | "u32" | "u64" | "i32" | "i64" | "f64" | "f32" => {
            "number".to_owned()
        }
        kind if all.contains_key(inner(kind)) => {
            let name = inner(kind);
            format!("[{name}](#{})", name.to_lowercase())
        }
        kind => format!("`{kind}`"),
    }
}

/// The template for which a page's struct is, as the first word of its description.
fn template(doc: &str) -> Option<&str> {
    let (name, _) = doc.strip_prefix('`')?.split_once('`')?;
    name.contains('.').then_some(name)
}

fn table(out: &mut String, fields: &[Field], all: &BTreeMap<String, Struct>) {
    let fields = flat(fields, all);
    if fields.is_empty() {
        out.push_str("\nNo fields of its own.\n");
        return;
    }
    out.push_str("\n| field | is | what it means |\n|---|---|---|\n");
    for field in fields {
        let doc = field.doc.replace('|', "\\|");
        writeln!(
            out,
            "| `{}` | {} | {doc} |",
            field.name,
            in_words(&field.kind, all)
        )
        .unwrap();
    }
}

/// The fields, with flattened structs expanded; the frame of all pages is described once.
fn flat<'s>(fields: &'s [Field], all: &'s BTreeMap<String, Struct>) -> Vec<&'s Field> {
    let mut found = Vec::new();
    for field in fields {
        match all.get(inner(&field.kind)).filter(|_| field.is_flat) {
            Some(_) if inner(&field.kind) == "Frame" => {}
            Some(within) => found.extend(flat(&within.fields, all)),
            None => found.push(field),
        }
    }
    found
}

/// The names of all structs that a struct refers to.
fn reach(name: &str, all: &BTreeMap<String, Struct>, found: &mut BTreeSet<String>) {
    let Some(one) = all.get(name) else { return };
    for field in &one.fields {
        let name = inner(&field.kind);
        let is_new = all.contains_key(name) && (field.is_flat || found.insert(name.to_owned()));
        if is_new {
            reach(name, all, found);
        }
    }
}

const HEAD: &str = "\
# What templates see

This page is generated from the program's source, and a test keeps it up to date.

The templates use [Tera](https://keats.github.io/tera/). Each kind of page has one template, which sees the fields below as variables, and the dossier
as a whole as `site`. A file with the same name in your dossier's own `templates/` folder replaces it; a file in `static/` replaces a static file.
No function that a template can call looks anything up, so these tables list everything that is available.

The words of the interface are not in the templates: `{{ say(id=\"n-articles\", count=3) }}` is a message in the dossier's language with its
placeholders filled in, `{{ 3 | figures }}` a number in its digits, and `{{ names | listed }}` a list with its separators. [Languages](languages.md)
explains where the messages are.

A field that is HTML is finished: write it with `| safe`. A field that is text is plain and is escaped by Tera. Every `href` is
relative to its page and names a file, so that the site opens from a disk. Fields are null, and lists empty, if the dossier does not know the value.

A template that uses a field that does not exist stops the build with an error that gives its name, its line, and the available fields.
";

fn documentation() -> String {
    let all = structs();
    let mut out = HEAD.to_owned();
    for (name, title) in [("SiteCard", "## `site`"), ("Frame", "## Every page")] {
        let one = &all[name];
        write!(out, "\n{title}\n\n{}\n", one.doc).unwrap();
        table(&mut out, &one.fields, &all);
    }
    let mut pages: Vec<(&str, &str)> = all
        .iter()
        .filter_map(|(name, one)| {
            Some((
                template(&one.doc).filter(|_| name.ends_with("Page"))?,
                name.as_str(),
            ))
        })
        .collect();
    pages.sort_unstable();
    let mut cards = BTreeSet::new();
    for (template, name) in pages {
        let one = &all[name];
        write!(out, "\n## `{template}`\n").unwrap();
        let more = one
            .doc
            .split_once(':')
            .map(|(_, more)| more.trim())
            .unwrap_or_default();
        if !more.is_empty() {
            write!(out, "\n{}{}\n", more[..1].to_uppercase(), &more[1..]).unwrap();
        }
        table(&mut out, &one.fields, &all);
        reach(name, &all, &mut cards);
    }
    reach("SiteCard", &all, &mut cards);
    reach("Frame", &all, &mut cards);
    out.push_str("\n## Cards\n");
    for name in cards {
        let one = &all[&name];
        write!(out, "\n### {name}\n\n{}\n", one.doc).unwrap();
        table(&mut out, &one.fields, &all);
    }
    out
}

#[test]
fn the_documentation_of_templates_is_up_to_date() {
    let file = repository().join("docs/templates.md");
    let made = documentation();
    if std::env::var_os("DOSSIER_BLESS").is_some() {
        fs::write(&file, &made).unwrap();
    }
    let Ok(written) = fs::read_to_string(&file) else {
        return;
    };
    assert!(
        written == made,
        "docs/templates.md is out of date: DOSSIER_BLESS=1 cargo test --test it templates"
    );
}

/// Every field needs a description for authors of themes.
#[test]
fn every_page_and_field_is_described() {
    let all = structs();
    assert!(all.len() > 60, "only {} structs were read", all.len());
    for (name, one) in &all {
        assert!(!one.doc.is_empty(), "{name}");
        for field in one.fields.iter().filter(|field| !field.is_flat) {
            assert!(!field.doc.is_empty(), "{name}.{}", field.name);
        }
    }
}
