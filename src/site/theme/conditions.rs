//! Finds conditions in templates that use fields which do not exist.
//!
//! If a template prints a field that does not exist, Tera reports it. In a condition, Tera treats such a field as false, so a
//! misspelling silently leaves out a part of every page. Here, the names in `{% if … %}` and `{% elif … %}` are looked up in the
//! page before it is rendered, including the names that loops give to their items. What cannot be followed (arguments of
//! components, results of filters, assigned variables) is left to Tera, and `is defined` and `default` may refer to anything.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tera::Value;

/// The conditions in some templates.
#[derive(Clone, Debug, Default)]
pub(super) struct Conditions {
    templates: BTreeMap<String, Template>,
}

#[derive(Clone, Debug, Default)]
struct Template {
    text: String,
    asked: Vec<Asked>,
    /// The templates that it extends or includes, and whether it includes them.
    uses: Vec<(String, bool)>,
}

/// A path in a condition.
#[derive(Clone, Debug)]
struct Asked {
    path: Vec<Name>,
    /// The loops and assignments around it, the innermost last.
    bound: Vec<Bound>,
}

/// A name in a template, and its position.
#[derive(Clone, Debug)]
struct Name {
    word: String,
    at: Range<usize>,
}

/// A name that a loop or an assignment introduces.
#[derive(Clone, Debug)]
struct Bound {
    name: String,
    /// The path whose items the loop visits; `None` if that cannot be followed.
    items_of: Option<Vec<Name>>,
}

impl Conditions {
    /// The conditions in these templates, by name of the template.
    pub(super) fn of<'t>(texts: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let scanned = texts.map(|(name, text)| (name.to_owned(), Scanner::scan(text)));
        Self {
            templates: scanned.collect(),
        }
    }

    /// Whether there are no conditions to check.
    pub(super) fn is_empty(&self) -> bool {
        self.templates.is_empty()
    }

    /// The first name in a condition that the page does not have, as a report like Tera's.
    pub(super) fn missing(
        &self,
        template: &str,
        page: &Value,
        site: Option<&Value>,
    ) -> Option<String> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![(template, false)]);
        while let Some((name, is_included)) = open.pop() {
            let Some(template) = self.templates.get(name).filter(|_| seen.insert(name)) else {
                continue;
            };
            let variables = Variables {
                page,
                site,
                are_all: !is_included,
            };
            let mut asked = template.asked.iter();
            if let Some(fault) = asked.find_map(|asked| variables.fault(asked)) {
                return Some(fault.report(name, &template.text));
            }
            let uses = template.uses.iter();
            open.extend(uses.map(|(name, included)| (name.as_str(), is_included || *included)));
        }
        None
    }
}

/// The variables of a page's template.
struct Variables<'v> {
    page: &'v Value,
    site: Option<&'v Value>,
    /// Whether there are no others. An included template also has those of the loops around it.
    are_all: bool,
}

/// A field that no value has, or an unknown variable, and the known ones.
struct Fault<'a> {
    what: &'static str,
    name: &'a Name,
    known: BTreeSet<&'a str>,
}

impl<'v> Variables<'v> {
    fn fault(&self, asked: &'v Asked) -> Option<Fault<'v>> {
        self.values(&asked.path, &asked.bound).err()
    }

    /// All possible values of a path; none if they are unknown.
    fn values(&self, path: &'v [Name], bound: &'v [Bound]) -> Result<Vec<&'v Value>, Fault<'v>> {
        let Some((root, fields)) = path.split_first() else {
            return Ok(Vec::new());
        };
        let mut values = self.root(root, bound)?;
        for field in fields {
            let maps: Vec<_> = values.iter().filter_map(|value| value.as_map()).collect();
            let of = |map: &&'v tera::Map| {
                let mut entries = map.iter();
                entries.find(|(key, _)| key.as_str() == Some(&field.word))
            };
            values = maps.iter().filter_map(of).map(|(_, value)| value).collect();
            if values.is_empty() && !maps.is_empty() {
                let known = maps.iter().flat_map(|map| map.keys());
                let known = known.filter_map(|key| key.as_str()).collect();
                return Err(Fault {
                    what: "Field",
                    name: field,
                    known,
                });
            }
        }
        Ok(values)
    }

    fn root(&self, root: &'v Name, bound: &'v [Bound]) -> Result<Vec<&'v Value>, Fault<'v>> {
        let name = root.word.as_str();
        let innermost = bound.iter().rposition(|bound| bound.name == name);
        if let Some((outer, binding)) =
            innermost.and_then(|at| Some((bound.get(..at)?, bound.get(at)?)))
        {
            let lists = binding.items_of.as_ref();
            // A loop over a field that does not exist is reported by Tera.
            let lists = lists.and_then(|path| self.values(path, outer).ok());
            let items = lists.unwrap_or_default().into_iter();
            return Ok(items.filter_map(|list| list.as_array()).flatten().collect());
        }
        let fields = self.page.as_map().into_iter().flatten();
        let fields = fields.filter_map(|(key, value)| Some((key.as_str()?, value)));
        let mut variables = fields.chain(self.site.map(|site| ("site", site)));
        match variables.clone().find(|(known, _)| *known == name) {
            Some((_, value)) => Ok(vec![value]),
            None if self.are_all => Err(Fault {
                what: "Variable",
                name: root,
                known: variables.by_ref().map(|(known, _)| known).collect(),
            }),
            None => Ok(Vec::new()),
        }
    }
}

impl Fault<'_> {
    fn report(&self, template: &str, text: &str) -> String {
        let (what, Name { word, at }) = (self.what, self.name);
        let kind = what.to_lowercase();
        let before = text.get(..at.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let number = before.matches('\n').count() + 1;
        let column = before.get(start..).unwrap_or_default().chars().count();
        let line = text.get(start..).and_then(|rest| rest.lines().next());
        let known: Vec<&str> = self.known.iter().copied().collect();
        let margin = " ".repeat(number.to_string().len());
        format!(
            "error: {what} `{word}` is not defined. Available {kind}s: {}\n\
             {margin}--> {template}:{number}:{}\n\
             {margin} |\n\
             {number} | {}\n\
             {margin} | {}{}",
            known.join(", "),
            column + 1,
            line.unwrap_or_default(),
            " ".repeat(column),
            "^".repeat(word.chars().count()),
        )
    }
}

/// Reads a template's tags, as far as conditions need them.
#[derive(Default)]
struct Scanner {
    template: Template,
    /// The names bound in each open loop, and at the top level.
    frames: Vec<Vec<Bound>>,
    /// The number of open components, whose arguments can be anything.
    components: usize,
    is_raw: bool,
}

/// A token in a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token<'t> {
    Word(&'t str, usize),
    Text(&'t str),
    Sign(char),
}

/// Words that are not names.
const KEYWORDS: [&str; 11] = [
    "and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "null",
];

impl Scanner {
    fn scan(text: &str) -> Template {
        let mut scanner = Self {
            frames: vec![Vec::new()],
            ..Self::default()
        };
        scanner.template.text = text.to_owned();
        let mut at = 0;
        while let Some(range) = next_tag(text, at) {
            at = range.end;
            if let Some(inner) = text.get(range.clone()) {
                scanner.take(&tokens(inner, range.start));
            }
        }
        scanner.template
    }

    fn take(&mut self, tokens: &[Token<'_>]) {
        let Some((Token::Word(tag, _), rest)) = tokens.split_first() else {
            return;
        };
        match *tag {
            "raw" => self.is_raw = true,
            "endraw" => self.is_raw = false,
            _ if self.is_raw => {}
            "extends" | "include" => {
                let is_included = *tag == "include";
                let names = rest.iter().filter_map(|token| match token {
                    Token::Text(name) => Some(((*name).to_owned(), is_included)),
                    _ => None,
                });
                self.template.uses.extend(names);
            }
            "component" => self.components += 1,
            "endcomponent" => self.components = self.components.saturating_sub(1),
            "for" => self.frames.push(bound_by_loop(rest)),
            "endfor" if self.frames.len() > 1 => drop(self.frames.pop()),
            "set" | "set_global" => self.bind(rest),
            "if" | "elif" if self.components == 0 => self.ask(rest),
            _ => {}
        }
    }

    fn bind(&mut self, rest: &[Token<'_>]) {
        if let (Some(Token::Word(name, _)), Some(frame)) = (rest.first(), self.frames.last_mut()) {
            frame.push(Bound {
                name: (*name).to_owned(),
                items_of: None,
            });
        }
    }

    fn ask(&mut self, tokens: &[Token<'_>]) {
        let bound: Vec<Bound> = self.frames.iter().flatten().cloned().collect();
        let paths = paths(tokens).into_iter();
        self.template.asked.extend(paths.map(|path| Asked {
            path,
            bound: bound.clone(),
        }));
    }
}

/// The range inside the next `{% … %}` that is not in a comment.
fn next_tag(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let tag = rest.find("{%")?;
    if let Some(comment) = rest.find("{#").filter(|comment| *comment < tag) {
        let end = rest.get(comment..)?.find("#}")?;
        return next_tag(text, from + comment + end + 2);
    }
    let start = from + tag + 2;
    let end = start + text.get(start..)?.find("%}")?;
    Some(start..end)
}

/// The tokens of a tag whose inside begins at `offset`.
fn tokens(inner: &str, offset: usize) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = inner.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        let length = if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
            let word = rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest);
            tokens.push(Token::Word(word, offset + at));
            word.len()
        } else if matches!(first, '"' | '\'' | '`') {
            let text = rest.get(1..).unwrap_or_default();
            let text = text.split(first).next().unwrap_or_default();
            tokens.push(Token::Text(text));
            text.len() + 2
        } else {
            let is_trimming = first == '-' && tokens.is_empty();
            if !first.is_whitespace() && !is_trimming {
                tokens.push(Token::Sign(first));
            }
            first.len_utf8()
        };
        at += length;
    }
    tokens
}

/// The names that `for x in path` and `for key, value in path` bind.
fn bound_by_loop(tokens: &[Token<'_>]) -> Vec<Bound> {
    let word = |token: &Token<'_>| match token {
        Token::Word(word, _) => Some((*word).to_owned()),
        _ => None,
    };
    let Some(at) = tokens
        .iter()
        .position(|it| word(it).as_deref() == Some("in"))
    else {
        return Vec::new();
    };
    let (names, through) = tokens.split_at(at);
    let names: Vec<String> = names.iter().filter_map(word).collect();
    let through = through.get(1..).unwrap_or_default();
    let (path, length) = path(through);
    let is_plain = names.len() == 1 && length == through.len();
    let items_of = path.filter(|_| is_plain);
    names
        .into_iter()
        .chain(std::iter::once("loop".to_owned()))
        .map(|name| Bound {
            items_of: items_of.clone().filter(|_| name != "loop"),
            name,
        })
        .collect()
}

/// The paths in a condition that must exist.
fn paths(tokens: &[Token<'_>]) -> Vec<Vec<Name>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let (path, length) = path(rest);
        let after = rest.get(length..).unwrap_or_default();
        let is_named = is_no_variable(tokens.get(..at).unwrap_or_default());
        if let Some(path) = path.filter(|_| !is_named && !may_be_missing(after)) {
            found.push(path);
        }
        at += length.max(1);
    }
    found
}

/// Whether the text before a word makes it the name of a filter, a test, or a field of something that cannot be followed.
fn is_no_variable(before: &[Token<'_>]) -> bool {
    matches!(
        before,
        [.., Token::Sign('|' | '.' | '?') | Token::Word("is", _)]
            | [.., Token::Word("is", _), Token::Word("not", _)]
    )
}

/// A name with the fields after it, and the number of tokens; `None` if no name begins here.
fn path(tokens: &[Token<'_>]) -> (Option<Vec<Name>>, usize) {
    let mut path = Vec::new();
    let mut length = 0;
    loop {
        match tokens.get(length) {
            Some(Token::Word(word, at)) if !path.is_empty() || is_name(word) => {
                path.push(Name {
                    word: (*word).to_owned(),
                    at: *at..*at + word.len(),
                });
                length += 1;
            }
            _ => break,
        }
        match (tokens.get(length), tokens.get(length + 1)) {
            (Some(Token::Sign('.')), Some(Token::Word(..))) => length += 1,
            _ => break,
        }
    }
    (Some(path).filter(|path| !path.is_empty()), length)
}

fn is_name(word: &str) -> bool {
    !KEYWORDS.contains(&word) && !word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether the text after a path makes it one that may be missing, or not a path at all.
fn may_be_missing(after: &[Token<'_>]) -> bool {
    let word = |at: usize| match after.get(at) {
        Some(Token::Word(word, _)) => Some(*word),
        _ => None,
    };
    let is_argument =
        after.first() == Some(&Token::Sign('=')) && after.get(1) != Some(&Token::Sign('='));
    let is_tested = word(0) == Some("is")
        && [word(1), word(2)]
            .iter()
            .flatten()
            .any(|it| it.ends_with("defined"));
    let has_default = after.first() == Some(&Token::Sign('|')) && word(1) == Some("default");
    let is_called = after.first() == Some(&Token::Sign('('));
    is_argument || is_tested || has_default || is_called
}
