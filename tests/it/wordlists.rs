//! Words of languages are data in the lexicons: code that reads texts contains no lists of them.
//!
//! An array, a match or a comparison with more than a few literals that could be words of a language is a list. Names that only
//! look like words (elements, fields, files) are allowed in the files that [`NO_LANGUAGE`] lists with a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use walkdir::WalkDir;

use crate::driver::repository;

/// The rooms that read texts or describe them.
const ROOMS: &[&str] = &[
    "text", "time", "language", "analysis", "clipping", "content", "dossier", "page",
];

/// This many words are not yet a list.
const A_FEW: usize = 6;

/// This many words in one literal, without a stop, are a list rather than a phrase.
const A_ROW: usize = 16;

/// Files with lists that are not words of a language, and the reason; a folder ends with `/`.
const NO_LANGUAGE: &[(&str, &[&str])] = &[
    (
        "elements and attributes of HTML",
        &[
            "src/clipping/html/about/shown.rs",
            "src/clipping/html/blocks.rs",
            "src/clipping/html/plain.rs",
            "src/clipping/marked/foreign_html.rs",
        ],
    ),
    (
        "names that pages give to classes, metadata and parameters of addresses",
        &[
            "src/clipping/html/about/address.rs",
            "src/clipping/html/about/authors.rs",
            "src/clipping/html/about/marks.rs",
            "src/clipping/html/about/metas.rs",
            "src/clipping/html/marked.rs",
            "src/content/addresses.rs",
            "src/page/make/head.rs",
        ],
    ),
    (
        "fields and types of data formats",
        &[
            "src/clipping/data/",
            "src/clipping/html/about/linked.rs",
            "src/clipping/marked/fields.rs",
            "src/clipping/marked/head.rs",
            "src/content/area.rs",
        ],
    ),
    (
        "endings and names of files, and what they are called in messages",
        &[
            "src/clipping/decode.rs",
            "src/content/site.rs",
            "src/content/walk.rs",
        ],
    ),
    (
        "words that readers of YAML take for something other than text",
        &["src/content/yaml/written.rs"],
    ),
    (
        "fields, parts and pages of a dossier",
        &[
            "src/content/naming.rs",
            "src/content/tables/parts.rs",
            "src/content/yaml/traps.rs",
            "src/page/address.rs",
            "src/page/draw/preview/sheet.rs",
            "src/page/html/highlight.rs",
            "src/page/make/quotes.rs",
            "src/page/make/related.rs",
            "src/page/make/running_heads.rs",
        ],
    ),
    (
        "codes and names of languages and countries",
        &[
            "src/clipping/html/about/zones.rs",
            "src/language/pack.rs",
            "src/language/tags.rs",
            "src/page/messages/catalogue.rs",
            "src/page/messages/direction.rs",
        ],
    ),
    (
        "ids of messages, and the English that is shown to authors",
        &["src/page/messages/mod.rs", "src/time/datewords.rs"],
    ),
    (
        "what a script joins to names, by scripts and the sounds of letters, in one table",
        &["src/language/scripts.rs"],
    ),
    (
        "patterns of several words, which are the rules of a language and no list of it",
        &["src/language/en/time/"],
    ),
];

/// Finds the lists in a file, except in tests.
#[derive(Default)]
struct Reader {
    /// The name of the item that contains each list, and the words.
    lists: Vec<(String, Vec<String>)>,
    /// The names of the functions and constants that are being visited.
    inside: Vec<String>,
}

impl Reader {
    fn list(&mut self, words: Vec<String>) {
        let words: Vec<String> = words.into_iter().filter(|word| is_word(word)).collect();
        if words.len() > A_FEW {
            self.lists.push((self.inside.join("::"), words));
        }
    }

    fn within(&mut self, name: &syn::Ident, visit: impl FnOnce(&mut Self)) {
        self.inside.push(name.to_string());
        visit(self);
        self.inside.pop();
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.within(&item.sig.ident, |reader| {
            visit::visit_item_fn(reader, item);
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.within(&item.sig.ident, |reader| {
            visit::visit_impl_item_fn(reader, item);
        });
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.within(&item.ident, |reader| {
            visit::visit_item_const(reader, item);
        });
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.within(&item.ident, |reader| {
            visit::visit_item_static(reader, item);
        });
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {
        // Comments are prose.
    }

    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        let text = literal.value();
        let is_row = text.split_whitespace().count() >= A_ROW && !text.contains(['.', ',']);
        if is_row && is_word(&text) {
            self.list(text.split_whitespace().map(str::to_owned).collect());
        }
    }

    fn visit_expr_array(&mut self, array: &'ast syn::ExprArray) {
        let mut words = Vec::new();
        for item in &array.elems {
            literals(item, &mut words);
        }
        self.list(words);
        visit::visit_expr_array(self, array);
    }

    fn visit_expr_match(&mut self, expression: &'ast syn::ExprMatch) {
        let mut patterns = Patterns::default();
        for arm in &expression.arms {
            patterns.visit_pat(&arm.pat);
        }
        self.list(patterns.0);
        visit::visit_expr_match(self, expression);
    }

    fn visit_expr_binary(&mut self, expression: &'ast syn::ExprBinary) {
        let mut words = Vec::new();
        compared(expression, &mut words);
        self.list(words);
        visit::visit_expr_binary(self, expression);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        if called.path.is_ident("matches") {
            let Ok((subject, pattern)) = matched.parse2(called.tokens.clone()) else {
                return;
            };
            let mut patterns = Patterns::default();
            patterns.visit_pat(&pattern);
            self.list(patterns.0);
            self.visit_expr(&subject);
            return;
        }
        let arguments = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        for argument in arguments
            .parse2(called.tokens.clone())
            .into_iter()
            .flatten()
        {
            let mut reader = Reader {
                inside: self.inside.clone(),
                ..Reader::default()
            };
            reader.visit_expr(&argument);
            self.lists.extend(reader.lists);
        }
    }
}

/// The literals in a pattern.
#[derive(Default)]
struct Patterns(Vec<String>);

impl<'ast> Visit<'ast> for Patterns {
    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.0.push(literal.value());
    }
}

/// The expression and the pattern in `matches!`.
fn matched(input: ParseStream<'_>) -> syn::Result<(syn::Expr, syn::Pat)> {
    let subject = syn::Expr::parse(input)?;
    input.parse::<syn::Token![,]>()?;
    let pattern = syn::Pat::parse_multi_with_leading_vert(input)?;
    if input.peek(syn::Token![if]) {
        input.parse::<syn::Token![if]>()?;
        input.parse::<syn::Expr>()?;
    }
    input.parse::<Option<syn::Token![,]>>()?;
    Ok((subject, pattern))
}

/// The literal that is an item of a list, or those in a tuple.
fn literals(item: &syn::Expr, words: &mut Vec<String>) {
    match item {
        syn::Expr::Lit(literal) => {
            if let syn::Lit::Str(literal) = &literal.lit {
                words.push(literal.value());
            }
        }
        syn::Expr::Tuple(tuple) => {
            for item in &tuple.elems {
                literals(item, words);
            }
        }
        _ => {}
    }
}

/// The literals in comparisons in a chain of `||`.
fn compared(expression: &syn::ExprBinary, words: &mut Vec<String>) {
    for side in [&*expression.left, &*expression.right] {
        match (side, &expression.op) {
            (syn::Expr::Binary(inner), syn::BinOp::Or(_)) => compared(inner, words),
            (side, syn::BinOp::Eq(_)) => literals(side, words),
            _ => {}
        }
    }
}

/// Whether a literal looks like a word or words of a language.
fn is_word(literal: &str) -> bool {
    let bare = literal.trim_matches(|c: char| !c.is_alphanumeric());
    bare.contains(char::is_alphabetic)
        && bare
            .chars()
            .all(|c| c.is_alphabetic() || c.is_whitespace() || "'’.-,\u{200c}".contains(c))
}

/// The lists of words in a file's code.
fn lists(code: &str) -> Vec<(String, Vec<String>)> {
    let mut reader = Reader::default();
    reader.visit_file(&syn::parse_file(code).unwrap());
    reader.lists
}

#[test]
fn no_list_of_words_is_in_code() {
    let exceptions: BTreeSet<&str> = NO_LANGUAGE
        .iter()
        .flat_map(|(_, files)| files.iter().copied())
        .collect();
    let (mut wrong, mut needed) = (BTreeMap::new(), BTreeSet::new());
    for room in ROOMS {
        for entry in WalkDir::new(repository().join("src").join(room)) {
            let path = entry.unwrap().into_path();
            let name = path.strip_prefix(repository()).unwrap();
            let name = name.to_str().unwrap().replace('\\', "/");
            if !name.ends_with(".rs") || name.contains("/tests") {
                continue;
            }
            let found = lists(&fs::read_to_string(&path).unwrap());
            let of_file = |exception: &&&str| {
                name == **exception || exception.ends_with('/') && name.starts_with(**exception)
            };
            match exceptions.iter().find(of_file) {
                _ if found.is_empty() => {}
                Some(exception) => {
                    needed.insert(*exception);
                }
                None => {
                    wrong.insert(name, found);
                }
            }
        }
    }
    let wrong: Vec<String> = wrong
        .iter()
        .flat_map(|(name, lists)| lists.iter().map(move |list| (name, list)))
        .map(|(name, (inside, words))| format!("{name}, {inside}: {}", words.join(" | ")))
        .collect();
    assert!(
        wrong.is_empty(),
        "words of a language belong in `src/language/<tag>/lexicon.toml`:\n{}",
        wrong.join("\n")
    );
    let needless: Vec<_> = exceptions.difference(&needed).collect();
    assert!(needless.is_empty(), "no list is there: {needless:?}");
}

#[test]
fn lists_of_words_are_found_in_every_form() {
    for code in [
        r#"const SAID: [&str; 7] = ["said", "told", "asked", "says", "tells", "asks", "added"];"#,
        r#"fn is(w: &str) -> bool { matches!(w, "a" | "b" | "c" | "d" | "e" | "f" | "g" if true) }"#,
        r#"fn of(w: &str) -> u8 { match w { "eins" => 1, "zwei" | "zwo" => 2, "drei" | "vier" | "fünf" | "sechs" => 3, _ => 0 } }"#,
        r#"fn is(w: &str) -> bool { w == "a" || w == "b" || w == "c" || w == "d" || w == "e" || w == "f" || w == "g" }"#,
        r#"static NAMES: &str = "Ada Ben Cleo Dora Emil Finn Gesa Hugo Ida Jan Kurt Lea Max Nora Otto Paul";"#,
        r#"fn all() -> Vec<(&'static str, u8)> { vec![("lundi", 1), ("mardi", 2)].into_iter().chain([("mercredi", 3), ("jeudi", 4), ("vendredi", 5), ("samedi", 6), ("dimanche", 7), ("hier", 8), ("demain", 9)]).collect() }"#,
    ] {
        assert!(!lists(code).is_empty(), "{code}");
    }
    for code in [
        r#"const SIGNS: [&str; 8] = ["<p>", "{", "_", "1", "2", "3", "=", "::"];"#,
        r#"fn of(w: &str) -> bool { matches!(w, "and" | "or") }"#,
        r#"mod tests { const SAID: [&str; 7] = ["said", "told", "asked", "says", "tells", "asks", "added"]; }"#,
    ] {
        assert_eq!(lists(code), [], "{code}");
    }
}
