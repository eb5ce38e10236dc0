//! Turns everything that can be found into the files of a search index.
//!
//! A page opened from a disk can load only classic scripts, so each file is a script that passes its content to `static/search.js`.
//! A search loads the few files that it needs: the directory, the shards of the terms it begins with, the postings of frequent
//! terms, and the texts of the displayed results. docs/search.md describes the files and their sizes. The same entries give the
//! same bytes.

mod docs;
mod facets;
mod postings;
mod shards;
mod terms;

use std::fmt::Write as _;

use rayon::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use self::docs::{Docs, Part};
use super::publish::File;
use crate::page::search::Findable;
use facets::Facets;
use terms::Terms;

/// The folder that contains all of them.
pub const FOLDER: &str = "search/";

/// The files of the index, below `search/`.
pub fn files(findable: &Findable, language: &str) -> Vec<File> {
    let docs = Docs::new(findable);
    let (terms, facets) = rayon::join(|| Terms::new(&docs), || Facets::new(findable, &docs));
    let mut parts = shards::terms(&terms);
    parts.extend(shards::near(&terms));
    let texts = shards::texts(findable, &docs, language);
    let directory = json!({
        "docs": docs.entries.len(),
        "kinds": docs.kinds(findable),
        "shards": firsts(&parts, 't'),
        "near": firsts(&parts, 'n'),
        "texts": shards::starts(&texts),
        "facets": facets.columns(),
    });
    parts.extend(texts);
    parts.extend(facets.parts());
    scripts(directory, parts)
}

/// The first term in each shard of a kind.
fn firsts(parts: &[Part], sort: char) -> Vec<&str> {
    let of = parts.iter().filter(|part| part.name.starts_with(sort));
    of.map(|part| part.first.as_str()).collect()
}

/// Parts as scripts. Each contains the fingerprint of all of them, so that a page notices if some of its files are from before an
/// update.
fn scripts(mut directory: Value, parts: Vec<Part>) -> Vec<File> {
    let mut hash = Sha256::new();
    hash.update(directory.to_string());
    for part in &parts {
        hash.update(&part.name);
        hash.update(&part.content);
    }
    let version = hash
        .finalize()
        .iter()
        .take(6)
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
    if let Value::Object(fields) = &mut directory {
        fields.insert("version".to_owned(), version.clone().into());
    }
    let mut all = vec![Part {
        name: "index".to_owned(),
        first: String::new(),
        content: directory.to_string(),
    }];
    all.extend(parts);
    let script = |Part { name, content, .. }: Part| File {
        path: format!("{FOLDER}{name}.js"),
        bytes: format!("dossierSearch(\"{name}\",\"{version}\",{content});\n")
            .into_bytes()
            .into(),
    };
    all.into_par_iter().map(script).collect()
}

#[cfg(test)]
mod tests;
