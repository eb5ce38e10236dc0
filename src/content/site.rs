//! `site.yaml`: the dossier as a whole.

use std::collections::BTreeMap;

use super::calendar::recent_date;
pub use super::choices::BundledTheme;
use super::defaults::Defaults;
use super::fields::{Fields, address, flag, language, text, value};
use super::sides;
pub use super::sides::SideText;
use super::tables;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Located, Rule, Severity, Span, nearest};
use crate::time::edtf::Edtf;

/// `site.yaml`, as written.
#[derive(Clone, Debug)]
pub struct SiteText {
    /// The dossier's name.
    pub title: String,
    /// The question it answers.
    pub question: Option<String>,
    /// One or two sentences.
    pub description: String,
    /// Language tag.
    pub language: String,
    /// The location of the language tag.
    pub language_at: Option<Span>,
    /// Who is responsible for it.
    pub editor: Option<String>,
    /// The ids of the articles to begin with, in this order.
    pub begin: Vec<Located<String>>,
    /// The two sides of the dispute; none if the editor names none.
    pub sides: Vec<SideText>,
    /// Name and address of the licence for the dossier's own words.
    pub license: Option<(String, Option<String>)>,
    /// The address at which it will be published, without a slash at the end.
    pub base_url: Option<String>,
    /// When its content was last changed.
    pub updated: Option<Edtf>,
    /// Defaults for articles that leave a field out.
    pub defaults: Defaults,
    /// Whether preview pictures are made if `base_url` is known.
    pub previews: bool,
    /// Whether parts of pages are pages of their own, for frames on other sites.
    pub embeds: bool,
    /// Whether the network also includes places.
    pub network_places: bool,
    /// The theme of its site.
    pub theme: BundledTheme,
    /// Whether unconfirmed annotations are shown.
    pub show_suggested: bool,
    /// Severities an editor chose; `None` silences.
    pub levels: BTreeMap<Rule, Option<Severity>>,
}

impl SiteText {
    /// Reads `site.yaml`.
    pub fn read(root: Node, problems: &mut Diagnostics) -> Self {
        let mut fields = Fields::new(&tables::SITE, root, problems);
        let language = fields.read("language", language);
        let site = Self {
            title: value(fields.read("title", text)).unwrap_or_default(),
            question: value(fields.text("question")),
            description: value(fields.read("description", text)).unwrap_or_default(),
            language_at: language.as_ref().map(|language| language.span),
            language: value(language).unwrap_or_else(|| "en".into()),
            editor: value(fields.text("editor")),
            begin: fields.list("begin", text),
            sides: sides::read(&mut fields),
            license: fields.read("license", license),
            base_url: fields
                .read("base_url", base_address)
                .map(|url| url.value.trim_end_matches('/').to_owned()),
            updated: value(fields.read("updated", recent_date)),
            defaults: fields.read("defaults", Defaults::read).unwrap_or_default(),
            previews: value(fields.read("previews", flag)).unwrap_or(true),
            embeds: value(fields.read("embeds", flag)).unwrap_or(true),
            network_places: fields.read("network", network).unwrap_or(false),
            theme: value(fields.choice("theme")).unwrap_or(BundledTheme::Dossier),
            show_suggested: value(fields.read("show_suggested", flag)).unwrap_or(true),
            levels: fields.read("diagnostics", levels).unwrap_or_default(),
        };
        fields.finish();
        site
    }
}

fn license(node: Node, problems: &mut Diagnostics) -> Option<(String, Option<String>)> {
    let mut fields = Fields::new(&tables::LICENSE, node, problems);
    let name = fields.read("name", text);
    let url = value(fields.address("url"));
    fields.finish();
    Some((name?.value, url))
}

/// Whether the network has places.
fn network(node: Node, problems: &mut Diagnostics) -> Option<bool> {
    let mut fields = Fields::new(&tables::NETWORK, node, problems);
    let places = value(fields.read("places", flag));
    fields.finish();
    places
}

fn levels(node: Node, problems: &mut Diagnostics) -> Option<BTreeMap<Rule, Option<Severity>>> {
    let Value::Map(entries) = node.value else {
        let message = format!(
            "`diagnostics` must be a map from id to level, found {}",
            node.value.shape()
        );
        problems.push(
            Diagnostic::at(Rule::WrongType, node.span, message)
                .help("write `diagnostics: {never-mentioned: off}`"),
        );
        return None;
    };
    let written: Vec<String> = entries.iter().map(|(key, _)| key.value.clone()).collect();
    Some(
        entries
            .into_iter()
            .filter_map(|(key, value)| level(&key, value, &written, problems))
            .collect(),
    )
}

fn level(
    key: &Located<String>,
    value: Node,
    written: &[String],
    problems: &mut Diagnostics,
) -> Option<(Rule, Option<Severity>)> {
    let rule = rule(key, written, problems);
    let word = text(value, problems)?;
    let severity = match word.value.as_str() {
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        "hint" => Some(Severity::Hint),
        "off" => None,
        other => {
            let problem = Diagnostic::at(
                Rule::UnknownChoice,
                word.span,
                format!("`{other}` is not a level"),
            );
            problems.push(problem.help("it is one of `error`, `warning`, `hint` and `off`"));
            return None;
        }
    };
    Some((rule?, severity))
}

/// The rule that a key names. `written` are all the keys of its map.
fn rule(key: &Located<String>, written: &[String], problems: &mut Diagnostics) -> Option<Rule> {
    let adjustable = || Rule::ALL.iter().filter(|rule| rule.is_adjustable());
    if let Some(rule) = adjustable().find(|rule| rule.id() == key.value) {
        return Some(*rule);
    }
    let fixed = Rule::ALL.iter().any(|rule| rule.id() == key.value);
    let message = if fixed {
        format!(
            "`{}` cannot be changed: it is about how files must be written",
            key.value
        )
    } else {
        format!("there is no diagnostic `{}`", key.value)
    };
    let problem = Diagnostic::at(Rule::UnknownKey, key.span, message);
    problems.push(
        match nearest(&key.value, adjustable().map(|rule| rule.id())) {
            Some(near) if !fixed && written.iter().any(|other| other == near) => problem.help(
                format!("`{near}` is already given: remove this line or that one"),
            ),
            Some(near) if !fixed => problem.respell(
                format!("did you mean `{near}`?"),
                key.span,
                &key.value,
                near,
            ),
            _ => problem
                .help("remove this line; docs/content-model.md lists those that can be changed"),
        },
    );
    None
}

/// A valid base address: that of a folder, without a query or a fragment (RFC 3986, section 5.2).
fn base_address(node: Node, problems: &mut Diagnostics) -> Option<Located<String>> {
    let written = address(node, problems)?;
    let base = base_of(&written.value);
    if base == written.value {
        return is_plain_base(written, problems);
    }
    let message = format!("`{}` is not the address of a folder", written.value);
    problems.push(
        Diagnostic::at(Rule::BadValue, written.span, message).respell(
            "a base address ends with a folder; remove `index.html`, `?…` and `#…`",
            written.span,
            &written.value,
            base,
        ),
    );
    None
}

/// A base address without anything that would break the addresses below it or reveal a password.
fn is_plain_base(written: Located<String>, problems: &mut Diagnostics) -> Option<Located<String>> {
    let behind = written.value.split_once("://").map_or("", |(_, rest)| rest);
    let (host, path) = behind.split_once('/').unwrap_or((behind, ""));
    let help = if host.contains('@') {
        "remove the name and the password: everybody could read them"
    } else if path.trim_end_matches('/').contains("//")
        || path.ends_with("//")
        || path.starts_with('/')
    {
        "write one `/` between folders"
    } else if path.split('/').any(|part| matches!(part, "." | "..")) {
        "write the folder itself, without `.` and `..`"
    } else if !is_percent_sound(path) {
        "write `%25` for a percent sign: `%` and two digits mean another character"
    } else {
        return Some(written);
    };
    let message = format!("`{}` cannot be a base address", written.value);
    problems.push(Diagnostic::at(Rule::BadValue, written.span, message).help(help));
    None
}

/// Whether two hexadecimal digits follow each percent sign (RFC 3986, section 2.1).
fn is_percent_sound(path: &str) -> bool {
    path.split('%').skip(1).all(|rest| {
        rest.get(..2)
            .is_some_and(|two| two.bytes().all(|byte| byte.is_ascii_hexdigit()))
    })
}

/// The folder of an address.
fn base_of(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let host = path.find("://").map_or(0, |at| at + 3);
    let Some(slash) = path.rfind('/').filter(|slash| *slash >= host) else {
        return path.to_owned();
    };
    let (folder, name) = path.split_at(slash + 1);
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    let is_file = ending.is_some_and(|ending| FILES.contains(&ending.as_str()));
    if is_file {
        folder.to_owned()
    } else {
        path.to_owned()
    }
}

/// Extensions of files that open a site. A folder may also have a full stop in its name: `v1.2`.
const FILES: [&str; 9] = [
    "html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "xml",
];

#[cfg(test)]
mod tests {
    use super::base_of;

    #[test]
    fn a_base_address_is_that_of_a_folder() {
        for (written, base) in [
            ("https://me.example/velm/?x=1", "https://me.example/velm/"),
            ("https://me.example/velm/#top", "https://me.example/velm/"),
            (
                "https://me.example/velm/index.html",
                "https://me.example/velm/",
            ),
            ("https://me.example/index.HTM?x#y", "https://me.example/"),
            ("https://me.example?x=1", "https://me.example"),
            ("https://me.example#top", "https://me.example"),
        ] {
            assert_eq!(base_of(written), base);
        }
        for sound in [
            "https://me.example",
            "https://me.example/",
            "https://me.example/velm",
            "https://me.example/v1.2/",
            "https://me.example/v1.2",
            "http://localhost:8000",
        ] {
            assert_eq!(base_of(sound), sound);
        }
    }
}
