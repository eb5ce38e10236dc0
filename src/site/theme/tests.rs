use std::fs;

use camino::Utf8PathBuf;
use include_dir::{Dir, DirEntry, File};
use serde::Serialize;

use super::*;
use crate::content::Choice;

static EMBEDDED: Dir<'static> = Dir::new(
    "",
    &[
        DirEntry::File(File::new(".gitkeep", b"")),
        DirEntry::File(File::new("README.md", b"note")),
        DirEntry::File(File::new("a.html", b"embedded a")),
        DirEntry::Dir(Dir::new(
            "parts",
            &[DirEntry::File(File::new("parts/b.html", b"embedded b"))],
        )),
    ],
);

struct Scratch(Utf8PathBuf);

impl Scratch {
    fn new(test: &str) -> Scratch {
        let temp = Utf8PathBuf::from_path_buf(std::env::temp_dir()).expect("a temp dir in text");
        let folder = temp.join(format!("dossier-theme-{}-{test}", std::process::id()));
        let _none_yet = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a scratch folder");
        Scratch(folder)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _best_effort = fs::remove_dir_all(&self.0);
    }
}

#[derive(Serialize)]
struct Page {
    title: String,
    lang: &'static str,
    tags: Vec<&'static str>,
}

fn page(title: &str) -> Page {
    Page {
        title: title.to_owned(),
        lang: "en",
        tags: vec!["b", "a"],
    }
}

fn layers(files: &[(&str, &str)]) -> BTreeMap<String, Layer> {
    let layer = |(name, text): &(&str, &str)| {
        let bytes = Cow::Owned(text.as_bytes().to_vec());
        ((*name).to_owned(), Layer { bytes, file: None })
    };
    files.iter().map(layer).collect()
}

fn theme(files: &[(&str, &str)]) -> Result<Theme, ThemeError> {
    Theme::of(BundledTheme::Dossier, layers(files), BTreeMap::new(), "en")
}

fn fault(files: &[(&str, &str)]) -> String {
    theme(files).unwrap_err().to_string()
}

#[test]
fn the_embedded_themes_are_valid() {
    for bundled in BundledTheme::ALL {
        let scratch = Scratch::new("embedded");
        let theme = Theme::load(&scratch.0, *bundled, "en").unwrap();
        assert!(theme.templates.contains_key("base.html"));
        for (address, _) in theme.static_files() {
            assert!(
                address.starts_with("static/") && !address.contains('\\'),
                "{address}"
            );
            assert!(
                !address.ends_with("README.md") && !address.contains("/."),
                "{address}"
            );
        }
    }
}

#[test]
fn each_folder_of_themes_has_a_name_in_site_yaml() {
    let folder = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.push("dossier".to_owned());
    names.sort();
    let mut known: Vec<&str> = BundledTheme::ALL.iter().map(|one| one.as_str()).collect();
    known.sort_unstable();
    assert_eq!(names, known);
}

#[test]
fn a_file_of_the_dossier_takes_the_place_of_the_embedded_one() {
    let scratch = Scratch::new("override");
    scratch.write("parts/b.html", "own b");
    scratch.write("parts/c.html", "own c");
    scratch.write("parts/README.md", "note");
    scratch.write(".b.html.swp", "junk");
    let found = layers::read(&[&EMBEDDED], &scratch.0).unwrap();
    let found: Vec<(&str, &str, bool)> = found
        .iter()
        .map(|(name, it)| {
            (
                name.as_str(),
                str::from_utf8(&it.bytes).unwrap(),
                it.file.is_some(),
            )
        })
        .collect();
    let expected = [
        ("a.html", "embedded a", false),
        ("parts/b.html", "own b", true),
        ("parts/c.html", "own c", true),
    ];
    assert_eq!(found, expected);
}

#[test]
fn static_files_come_in_order_with_the_dossiers_own_among_them() {
    let scratch = Scratch::new("static");
    for name in [
        "zz-own.css",
        "fonts/zz-own.woff2",
        "aa.js",
        "README.md",
        ".DS_Store",
    ] {
        scratch.write(&format!("static/{name}"), name);
    }
    let theme = Theme::load(&scratch.0, BundledTheme::Dossier, "en").unwrap();
    let addresses: Vec<&str> = theme.static_files().map(|(address, _)| address).collect();
    assert!(addresses.is_sorted());
    let own: Vec<_> = theme
        .static_files()
        .filter(|(_, bytes)| bytes.len() < 20)
        .collect();
    for name in ["aa.js", "fonts/zz-own.woff2", "zz-own.css"] {
        assert!(own.contains(&(format!("static/{name}").as_str(), name.as_bytes())));
    }
    assert!(
        !addresses
            .iter()
            .any(|it| it.contains("README") || it.contains(".DS"))
    );
}

#[test]
#[cfg(unix)]
fn a_link_to_a_folder_is_refused_and_one_to_a_file_followed() {
    let scratch = Scratch::new("links");
    scratch.write("theme/a.html", "linked");
    fs::create_dir(scratch.0.join("own")).unwrap();
    std::os::unix::fs::symlink("../theme/a.html", scratch.0.join("own/a.html")).unwrap();
    let found = layers::read(&[&EMBEDDED], &scratch.0.join("own")).unwrap();
    assert_eq!(found["a.html"].bytes.as_ref(), b"linked");
    std::os::unix::fs::symlink("..", scratch.0.join("own/loop")).unwrap();
    let error = layers::read(&[&EMBEDDED], &scratch.0.join("own")).unwrap_err();
    assert!(matches!(error, ThemeError::Link { .. }), "{error}");
}

#[test]
fn every_kind_of_template_is_escaped() {
    for name in ["a.html", "b.xml", "c.svg", "d.atom"] {
        let theme = theme(&[(name, "{{ title }}")]).unwrap();
        assert_eq!(
            theme.render(name, &page("<a & b>")).unwrap(),
            "&lt;a &amp; b&gt;"
        );
    }
    for name in ["a.htm", "a.html.tera", "a.HTML", "a", "notes.txt"] {
        assert!(fault(&[(name, "")]).contains("is not a template"));
    }
}

#[test]
fn included_and_inherited_templates_are_escaped_too() {
    let files = [
        ("base.html", "<{% block main %}{% endblock %}>"),
        ("part.xml", "[{{ title }}]"),
        (
            "page.html",
            "{% extends \"base.html\" %}{% block main %}{% include \"part.xml\" %}{% endblock %}",
        ),
    ];
    let theme = theme(&files).unwrap();
    assert_eq!(
        theme.render("page.html", &page("<b>")).unwrap(),
        "<[&lt;b&gt;]>"
    );
}

#[test]
fn the_site_is_known_to_every_template() {
    let theme = theme(&[("a.html", "{{ site.title }}: {{ title }}")]).unwrap();
    let theme = theme.with_site(&page("Site")).unwrap();
    assert_eq!(theme.render("a.html", &page("Page")).unwrap(), "Site: Page");
}

#[test]
fn what_html_and_xml_may_not_contain_is_left_out() {
    let theme = theme(&[("a.xml", "{{ title }}")]).unwrap();
    let bad = "a\u{0}b\u{8}c\u{7f}d\u{85}e\u{fffe}f\u{ffff}g\u{fdd0}h\u{1fffe}";
    assert_eq!(theme.render("a.xml", &page(bad)).unwrap(), "abcdefgh");
    let good = "\t\n\r é ک\u{200c}ب \u{fffd} 😀 \u{ad}";
    assert_eq!(theme.render("a.xml", &page(good)).unwrap(), good);
}

#[test]
fn plural_counts() {
    let source = "{{ n | plural(one=\"claim\", other=\"claims\") }}";
    let theme = theme(&[("a.html", source)]).unwrap();
    for (n, expected) in [(0, "0 claims"), (1, "1 claim"), (2, "2 claims")] {
        let page = BTreeMap::from([("n", n)]);
        assert_eq!(theme.render("a.html", &page).unwrap(), expected);
    }
}

#[test]
fn byte_order_marks_and_carriage_returns_of_templates_reach_no_page() {
    let theme = theme(&[("a.html", "\u{feff}<p>\r\n{{ title }}\r\n")]).unwrap();
    assert_eq!(theme.render("a.html", &page("x")).unwrap(), "<p>\nx\n");
}

#[test]
fn maps_keep_their_order() {
    let source = "{% for key, value in site %}{{ key }} {% endfor %}";
    let theme = theme(&[("a.html", source)])
        .unwrap()
        .with_site(&page(""))
        .unwrap();
    assert_eq!(
        theme.render("a.html", &page("")).unwrap(),
        "title lang tags "
    );
}

#[test]
fn an_unknown_field_is_reported_with_its_place_and_the_known_ones() {
    let theme = theme(&[("a.html", "<p>\n{{ site.titel }}")]).unwrap();
    let theme = theme.with_site(&page("")).unwrap();
    let message = theme.render("a.html", &page("")).unwrap_err().to_string();
    assert!(message.contains("a.html:2:"), "{message}");
    assert!(message.contains("`titel` is not defined"), "{message}");
    for field in ["title", "lang", "tags"] {
        assert!(message.contains(field), "{message}");
    }
    assert!(
        message.contains("templates/a.html in the dossier replaces it"),
        "{message}"
    );
}

#[test]
fn an_unknown_variable_is_reported_with_the_known_ones() {
    let theme = theme(&[("a.html", "{{ titel }}")]).unwrap();
    let message = theme.render("a.html", &page("")).unwrap_err().to_string();
    assert!(message.contains("a.html:1:"), "{message}");
    assert!(message.contains("lang, tags, title"), "{message}");
}

#[derive(Serialize)]
struct Nested {
    one: Page,
    pages: Vec<Page>,
    nothing: Option<Page>,
}

/// The error in the conditions of a dossier's own template, if there is one.
fn wrong_condition(source: &str) -> Option<String> {
    let nested = Nested {
        one: page("One"),
        pages: vec![page("First"), page("Second")],
        nothing: None,
    };
    let page = Value::from_serializable(&nested);
    let site = Value::from_serializable(&self::page("Site"));
    Conditions::of(
        [
            ("a.html", source),
            ("b.html", "{% if one.titel %}{% endif %}"),
            ("c.html", "{% if unknown %}{% endif %}"),
        ]
        .into_iter(),
    )
    .missing("a.html", &page, Some(&site))
}

#[test]
fn a_condition_on_an_unknown_field_is_reported() {
    for (source, place) in [
        ("<p>\n{% if site.titel %}x{% endif %}", "a.html:2:12"),
        (
            "{%- if one.title and not one.titel -%}x{% endif %}",
            "a.html:1:30",
        ),
        (
            "{% if pages %}{% elif one.titel == 1 %}{% endif %}",
            "a.html:1:27",
        ),
        (
            "{% for it in pages %}{% if it.titel %}x{% endif %}{% endfor %}",
            "a.html:1:31",
        ),
        (
            "{% if (one.title | length) > one.titel.more %}{% endif %}",
            "a.html:1:34",
        ),
        ("{% if one.titel | capitalised %}{% endif %}", "a.html:1:11"),
        (
            "{# {% if one.a %} #}{% if one.titel in [1] %}{% endif %}",
            "a.html:1:31",
        ),
        ("{% include \"b.html\" %}", "b.html:1:11"),
        ("{% extends \"b.html\" %}", "b.html:1:11"),
    ] {
        let report =
            wrong_condition(source).unwrap_or_else(|| panic!("nothing is told of {source}"));
        assert!(report.contains(place), "{source}\n{report}");
        let told = [
            "Field `titel` is not defined. Available fields: lang, tags, title",
            "Variable `titel` is not defined. Available variables: nothing, one, pages, site",
        ];
        assert!(told.iter().any(|told| report.contains(told)), "{report}");
    }
}

#[test]
fn a_condition_that_may_ask_is_left_alone() {
    for source in [
        "{% if site.title and one.title and pages %}{% endif %}",
        "{% if one.titel is defined or one.titel is not defined %}{% endif %}",
        "{% if one.titel | default(value=false) %}{% endif %}",
        "{% if nothing.titel %}{% endif %}",
        "{% include \"c.html\" %}",
        "{% if \"one.titel\" == one.title %}{% endif %}",
        "{% if one.title | truncate(length=one) %}{% endif %}",
        "{% set one = 1 %}{% if one.titel %}{% endif %}",
        "{% for one in things %}{% if one.titel or loop.first %}{% endif %}{% endfor %}",
        "{% for key, one in site %}{% if one.titel %}{% endif %}{% endfor %}",
        "{% for it in pages | reverse %}{% if it.titel %}{% endif %}{% endfor %}",
        "{% component Card(one) %}{% if one.titel %}{% endif %}{% endcomponent Card %}",
        "{% raw %}{% if one.titel %}{% endraw %}",
        "{{ one.title }}{% if one[\"titel\"] %}{% endif %}",
        "{% if one.tit",
    ] {
        assert_eq!(wrong_condition(source), None, "{source}");
    }
}

#[test]
fn a_condition_in_a_dossiers_own_template_stops_the_build() {
    let scratch = Scratch::new("condition");
    scratch.write("templates/mine.html", "{% if site.titel %}x{% endif %}");
    let theme = Theme::load(&scratch.0, BundledTheme::Dossier, "en").unwrap();
    let theme = theme.with_site(&page("")).unwrap();
    let message = theme
        .render("mine.html", &page(""))
        .unwrap_err()
        .to_string();
    assert!(message.contains("mine.html:1:12"), "{message}");
    assert!(message.contains("is "), "{message}");
}

#[test]
fn a_fault_of_syntax_names_the_dossiers_file() {
    let scratch = Scratch::new("syntax");
    scratch.write("templates/mine.html", "<p>\n{% if title %}\n");
    let message = Theme::load(&scratch.0, BundledTheme::Dossier, "en")
        .unwrap_err()
        .to_string();
    assert!(message.contains("mine.html:"), "{message}");
    assert!(
        message.contains(scratch.0.join("templates").join("mine.html").as_str()),
        "{message}"
    );
}

#[test]
fn a_missing_template_is_reported_with_the_nearest_name() {
    let files = [("article.html", ""), ("actor.html", "")];
    let message = theme(&files)
        .unwrap()
        .render("artcle.html", &page(""))
        .unwrap_err()
        .to_string();
    assert_eq!(
        message,
        "there is no template artcle.html. The nearest name is article.html."
    );
    let parent = fault(&[
        ("article.html", ""),
        ("b.html", "\n{% extends \"artcle.html\" %}"),
    ]);
    assert!(parent.contains("--> b.html:2:12"), "{parent}");
    assert!(
        parent.contains("the nearest name is `article.html`"),
        "{parent}"
    );
    let include = fault(&[
        ("article.html", ""),
        ("b.html", "{% include \"artcle.html\" %}"),
    ]);
    assert!(include.contains("b.html:1:"), "{include}");
    assert!(
        include.contains("the nearest name is `article.html`"),
        "{include}"
    );
}

#[test]
fn circular_templates_are_reported_without_debug_text() {
    let a = ("a.html", "{% extends \"b.html\" %}");
    let message = fault(&[a, ("b.html", "{% extends \"a.html\" %}")]);
    assert!(message.contains("→") && !message.contains('['), "{message}");
    let message = fault(&[("a.html", "{% include \"a.html\" %}")]);
    assert!(message.contains("→") && !message.contains('['), "{message}");
}

#[test]
fn a_page_that_is_not_a_struct_is_an_error_in_the_program() {
    let theme = theme(&[("a.html", "")]).unwrap();
    let error = theme.render("a.html", &7).unwrap_err();
    assert!(matches!(error, ThemeError::Page { .. }), "{error}");
}

#[test]
fn pages_are_rendered_from_many_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Theme>();
}
