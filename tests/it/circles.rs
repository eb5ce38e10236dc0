//! The files inside a room have no circular dependencies: of any two files, one can be read without the other.
//!
//! A file depends on the file that defines what it names. A name that a module only re-exports leads to its origin. A `mod` line is
//! not a dependency: the root file of a room may name its parts, as long as they do not depend on it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;
use syn::visit::{self, Visit};
use walkdir::WalkDir;

use crate::driver::repository;

/// The path from the crate's root to a module.
type Path = Vec<String>;

/// What a file of the library names, and what it re-exports.
#[derive(Default)]
struct Module {
    /// The paths in it, as they are written.
    named: Vec<Path>,
    /// The names it imports, which its parts may import from it, with their origins; `*` for everything in a module.
    passed_on: Vec<(String, Path)>,
}

/// Collects the paths in a file, except in tests.
#[derive(Default)]
struct Reader(Module);

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut found = Vec::new();
        leaves(&item.tree, &mut Vec::new(), &mut found);
        self.0
            .named
            .extend(found.iter().map(|(_, path)| path.clone()));
        self.0.passed_on.extend(found);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // `pub(super)` names a module and does not depend on it.
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter();
        self.0
            .named
            .push(names.map(|part| part.ident.to_string()).collect());
        visit::visit_path(self, path);
    }
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        _ => &[],
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    let is_test = |attribute: &syn::Attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|condition| condition == "test")
    };
    attributes.iter().any(is_test)
}

/// The name that each leaf of an import introduces, and its path.
fn leaves(tree: &syn::UseTree, before: &mut Path, found: &mut Vec<(String, Path)>) {
    match tree {
        syn::UseTree::Path(path) => {
            before.push(path.ident.to_string());
            leaves(&path.tree, before, found);
            before.pop();
        }
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                leaves(tree, before, found);
            }
        }
        syn::UseTree::Glob(_) => found.push(("*".to_owned(), before.clone())),
        syn::UseTree::Name(name) if name.ident == "self" => {
            found.push((before.last().cloned().unwrap_or_default(), before.clone()));
        }
        syn::UseTree::Name(name) => {
            let name = name.ident.to_string();
            found.push((name.clone(), [before.as_slice(), &[name]].concat()));
        }
        syn::UseTree::Rename(rename) => {
            let path = [before.as_slice(), &[rename.ident.to_string()]].concat();
            found.push((rename.rename.to_string(), path));
        }
    }
}

/// The modules of the library, one per file, except files of tests.
fn modules() -> BTreeMap<Path, Module> {
    let folder = repository().join("src");
    let files = WalkDir::new(&folder).into_iter().map(Result::unwrap);
    let rust = files.filter(|entry| entry.path().extension().is_some_and(|end| end == "rs"));
    let read = rust.map(|entry| {
        let path = entry.path().strip_prefix(&folder).unwrap();
        let mut names: Path = path
            .with_extension("")
            .iter()
            .map(|part| part.to_str().unwrap().to_owned())
            .collect();
        if names.last().is_some_and(|last| last == "mod") {
            names.pop();
        }
        let mut reader = Reader::default();
        reader.visit_file(&syn::parse_file(&fs::read_to_string(entry.path()).unwrap()).unwrap());
        (names, reader.0)
    });
    let outside = |names: &Path| matches!(names[0].as_str(), "lib" | "main");
    read.filter(|(names, _)| !outside(names) && names.iter().all(|name| name != "tests"))
        .collect()
}

/// The absolute form of a path that is written in a module. `None` if it does not begin with a module of the library.
fn absolute(module: &Path, written: &[String], modules: &BTreeMap<Path, Module>) -> Option<Path> {
    let mut base = module.clone();
    let mut rest = written;
    match written.first()?.as_str() {
        "crate" => return Some(written[1..].to_vec()),
        "self" => rest = &written[1..],
        "super" => {
            while rest.first().is_some_and(|part| part == "super") {
                base.pop();
                rest = &rest[1..];
            }
        }
        child => {
            let mut inside = module.clone();
            inside.push(child.to_owned());
            if !modules.contains_key(&inside) {
                return None;
            }
        }
    }
    base.extend_from_slice(rest);
    Some(base)
}

/// The modules that define the item at an absolute path.
fn definers(path: &[String], modules: &BTreeMap<Path, Module>, depth: usize) -> BTreeSet<Path> {
    let length = (1..=path.len())
        .rev()
        .find(|length| modules.contains_key(&path[..*length]));
    let Some(length) = length else {
        return BTreeSet::new();
    };
    let here = path[..length].to_vec();
    let Some(name) = path.get(length) else {
        return BTreeSet::from([here]);
    };
    if depth == 0 {
        return BTreeSet::from([here]);
    }
    let passed_on = &modules[&here].passed_on;
    let named = passed_on.iter().find(|(known, _)| known == name);
    if let Some(there) = named.and_then(|(_, there)| absolute(&here, there, modules)) {
        let further = [there.as_slice(), &path[length + 1..]].concat();
        return definers(&further, modules, depth - 1);
    }
    BTreeSet::from([here])
}

fn dependencies(modules: &BTreeMap<Path, Module>) -> BTreeSet<(&Path, &Path)> {
    let mut edges = BTreeSet::new();
    for (module, read) in modules {
        let named = read.named.iter();
        let paths: BTreeSet<Path> = named
            .filter_map(|written| absolute(module, written, modules))
            .collect();
        for there in paths.iter().flat_map(|path| definers(path, modules, 8)) {
            let (there, _) = modules.get_key_value(&there).unwrap();
            if there != module && there[0] == module[0] {
                edges.insert((module, there));
            }
        }
    }
    edges
}

#[test]
fn files_in_a_room_have_no_circular_dependencies() {
    let modules = modules();
    let edges = dependencies(&modules);
    let mut graph: DiGraph<&Path, ()> = DiGraph::new();
    let nodes: BTreeMap<&Path, _> = modules
        .keys()
        .map(|path| (path, graph.add_node(path)))
        .collect();
    for (from, to) in &edges {
        graph.add_edge(nodes[from], nodes[to], ());
    }
    let circles = tarjan_scc(&graph).into_iter().filter(|part| part.len() > 1);
    let mut found = Vec::new();
    for circle in circles {
        let mut circle: Vec<String> = circle
            .into_iter()
            .map(|node| graph[node].join("::"))
            .collect();
        circle.sort();
        found.push(circle.join("\n  "));
    }
    assert!(
        found.is_empty(),
        "files in circles:\n{}",
        found.join("\n\n")
    );
}
