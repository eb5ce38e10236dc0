//! The words of the interface: every language has all of them, no template contains any, and an Urdu dossier is in Urdu.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use dossier::page::messages::{BUNDLED, Catalogue, MessagePart, Messages, is_offered};
use dossier::time::datewords::ENGLISH;
use dossier::time::edtf::Edtf;
use walkdir::WalkDir;

use crate::driver::{DossierTest, repository};
use crate::html;

fn words(tag: &str) -> Messages {
    Messages::of(tag, |_| None).unwrap()
}

/// The texts of all files below a folder with this ending.
fn texts(folder: &str, end: &str) -> BTreeMap<String, String> {
    let files = WalkDir::new(repository().join(folder)).into_iter();
    let files = files.map(Result::unwrap).filter(|entry| {
        let name = entry.file_name().to_str().unwrap();
        entry.file_type().is_file() && name.ends_with(end)
    });
    let text = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(repository()).unwrap();
        let path = path.to_str().unwrap().replace('\\', "/");
        (path, fs::read_to_string(entry.path()).unwrap())
    };
    files.map(text).collect()
}

#[test]
fn every_file_of_words_is_part_of_the_program() {
    let files = texts("templates/words", ".ftl");
    let names: Vec<String> = files
        .keys()
        .map(|path| {
            path.trim_start_matches("templates/words/")
                .trim_end_matches(".ftl")
                .to_owned()
        })
        .collect();
    assert_eq!(names, BUNDLED.map(|(tag, _)| tag));
}

#[test]
fn every_language_has_every_message_with_the_same_parts() {
    let english = Catalogue::read(BUNDLED.iter().find(|(tag, _)| *tag == "en").unwrap().1).unwrap();
    let mut wrong = Vec::new();
    for (tag, text) in BUNDLED {
        let own = Catalogue::read(text).unwrap();
        let own = own.parts();
        wrong.extend(
            words(tag)
                .unknown()
                .iter()
                .map(|id| format!("{tag}: {id} is unknown")),
        );
        for (id, parts) in english.parts() {
            let Some(theirs) = own.get(id) else {
                wrong.push(format!("{tag}: {id} is missing"));
                continue;
            };
            let offered = theirs.iter().any(|part| is_offered(id, part));
            // A word next to a number may be the same for all numbers.
            let may_lack = |part: &str| offered || (id.starts_with("figure-") && part == "count");
            let lacking = parts.difference(theirs).filter(|part| !may_lack(part));
            wrong.extend(lacking.map(|part| format!("{tag}: {id} lacks ${part}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The ids that code asks for, recognised by the text before them.
fn asked(text: &str, before: &str) -> Vec<String> {
    let all = text.match_indices(before);
    all.filter_map(|(at, _)| {
        let rest = &text[at + before.len()..];
        let (id, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        Some(id.to_owned())
    })
    .collect()
}

#[test]
fn every_requested_message_exists_and_every_message_is_requested() {
    let english = words("en");
    let mut templates = texts("templates", ".html");
    templates.extend(texts("themes", ".html"));
    let code = texts("src/page", ".rs");
    let scripts = texts("static", ".js");
    let mut wrong = Vec::new();
    let mut check = |path: &str, ids: Vec<String>| {
        let unknown = ids
            .into_iter()
            .filter(|id| !id.contains('{') && !english.has(id));
        wrong.extend(unknown.map(|id| format!("{path} asks for `{id}`")));
    };
    for (path, text) in &templates {
        check(path, asked(text, "say(id="));
    }
    for (path, text) in &scripts {
        check(path, asked(text, "words("));
    }
    for (path, text) in &code {
        let text = text.split("#[cfg(test)]").next().unwrap();
        for before in [".get(", ".format(", ".count(", "messages.html("] {
            check(path, asked(text, before));
        }
    }
    // Messages that are named after a choice, a part of a date, a script's purpose, or an alert.
    let families = [
        "stance-",
        "actor-",
        "actors-",
        "place-",
        "precision-",
        "claim-",
        "publisher-",
        "genre-",
        "text-",
        "basis-",
        "quote-",
        "certainty-",
        "language-",
        "month-",
        "season-",
        "date-",
        "year-",
        "alert-",
        "gaps-",
        "theme-",
        "list-",
        "ledger-",
        "filter-",
        "side-",
        "sign-",
    ];
    let everything: String = templates
        .values()
        .chain(code.values())
        .chain(scripts.values())
        .cloned()
        .collect();
    for id in english.ids() {
        let known = families.iter().any(|family| id.starts_with(family));
        if !known && !everything.contains(&format!("\"{id}\"")) {
            wrong.push(format!("nothing asks for `{id}`"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words that are the same in every language and may be in a template.
const SAME_EVERYWHERE: [&str; 2] = ["YAML", "Esc"];

/// A template without comments, statements and expressions.
fn bare(template: &str) -> String {
    let mut rest = template;
    let mut bare = String::new();
    let open = |text: &str| {
        ["{#", "{%", "{{"]
            .iter()
            .filter_map(|open| text.find(open))
            .min()
    };
    while let Some(at) = open(rest) {
        let (before, inside) = rest.split_at(at);
        bare.push_str(before);
        let close = match inside.get(..2) {
            Some("{#") => "#}",
            Some("{%") => "%}",
            _ => "}}",
        };
        rest = inside.split_once(close).map_or("", |(_, after)| after);
    }
    bare + rest
}

#[test]
fn no_template_has_words_of_its_own() {
    let mut wrong = Vec::new();
    for (path, template) in texts("templates", ".html") {
        let bare = bare(&template);
        let mut text = String::new();
        for piece in bare.split('<') {
            let (tag, after) = piece.split_once('>').unwrap_or(("", piece));
            text.push_str(after);
            text.push('\n');
            for name in ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\""] {
                for value in tag.split(name).skip(1) {
                    text.push_str(value.split('"').next().unwrap());
                    text.push('\n');
                }
            }
        }
        for same in SAME_EVERYWHERE {
            text = text.replace(same, "");
        }
        let entity = |word: &str| word.starts_with('&') && word.ends_with(';');
        let own = text
            .split_whitespace()
            .filter(|word| !entity(word) && !word.contains("&nbsp;") && !word.contains("&#x206"));
        let own = own.filter(|word| word.chars().any(char::is_alphabetic));
        // Attributes that a component writes.
        let own = own.filter(|word| !["lang=\"\"", "dir=\"\""].contains(word));
        wrong.extend(own.map(|word| format!("{path}: {word}")));
        // Words that are passed to a component or a filter.
        for name in ["words=\"", "name=\"", "one=\"", "other=\""] {
            let given = template
                .split(name)
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap());
            let given = given.filter(|words| {
                !words.starts_with('{')
                    && (words.chars().next().is_some_and(char::is_uppercase) || words.contains(' '))
            });
            wrong.extend(given.map(|words| format!("{path}: {name}{words}")));
        }
    }
    assert!(
        wrong.is_empty(),
        "words that belong into templates/words/en.ftl:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn english_dates_are_the_same_on_pages_and_in_the_terminal() {
    let english = words("en");
    for (id, phrase) in ENGLISH {
        let names: Vec<&str> = phrase
            .split('{')
            .skip(1)
            .map(|rest| rest.split('}').next().unwrap())
            .collect();
        let given: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let parts: Vec<(&str, MessagePart<'_>)> = names
            .iter()
            .zip(&given)
            .map(|(name, part)| (*name, part.into()))
            .collect();
        assert_eq!(english.format(id, &parts), *phrase, "{id}");
    }
    for written in [
        "2031-03-04?",
        "203X",
        "20XX",
        "XXXX-07-24",
        "2031-XX-17",
        "[2030,2031]",
        "{2030,2031,2032}",
        "../2031",
        "2031-34",
        "Y-17E7",
        "2031-03-04T10:20:00Z",
        "2031-3X",
    ] {
        if let Ok(date) = Edtf::parse(written) {
            assert_eq!(date.said(&english), date.in_words(), "{written}");
        }
    }
}

#[test]
fn every_language_says_every_date() {
    let dates = [
        "2031-03-04?",
        "2031-03~",
        "203X",
        "20XX",
        "XXXX-07-24",
        "XXXX-07",
        "2031-XX-17",
        "2031-XX",
        "2031-03-XX",
        "[2030,2031]",
        "{2030..2032}",
        "../2031",
        "2031/..",
        "2031/",
        "/2031",
        "2031-21",
        "2031-28",
        "2031-33",
        "2031-37",
        "2031-40",
        "Y-17E7",
        "-0500",
        "2031-03-04T10:20:00Z",
        "2031?-03~-04",
    ];
    for (tag, _) in BUNDLED {
        let words = words(tag);
        let is_latin = matches!(tag, "de" | "en" | "es" | "fr");
        for date in dates.iter().filter_map(|written| Edtf::parse(written).ok()) {
            let said = date.said(&words);
            assert!(
                !said.is_empty() && !said.contains('{'),
                "{tag}: {} is `{said}`",
                date.written()
            );
            // The time zone and the sign for an unknown digit are kept.
            let rest = said.replace("UTC", "").replace(['X', 'E'], "");
            assert!(
                is_latin || !rest.contains(|c: char| c.is_ascii_alphabetic()),
                "{tag}: {said}"
            );
        }
    }
}

/// Words in Latin letters that a reader of a page sees or hears, outside elements that are marked as another language.
fn latin(page: &str, own: &str) -> BTreeSet<String> {
    const VOID: [&str; 9] = [
        "meta", "link", "input", "br", "hr", "img", "rect", "path", "circle",
    ];
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut found = BTreeSet::new();
    let hidden = |open: &Vec<(String, bool)>| open.last().is_some_and(|(_, hidden)| *hidden);
    for piece in page.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric())
            .collect();
        if tag.starts_with('/') {
            while let Some((last, _)) = open.pop() {
                if last == name {
                    break;
                }
            }
        } else {
            let value = |attribute: &str| {
                tag.split(&format!(" {attribute}=\""))
                    .nth(1)
                    .map(|rest| rest.split('"').next().unwrap())
            };
            let foreign = value("lang").map(|lang| lang != own);
            // What is to be pasted elsewhere is HTML, and addresses.
            let skipped = ["script", "style", "code", "pre", "kbd", "title", "textarea"]
                .contains(&name.as_str());
            let is_hidden = skipped || foreign.unwrap_or_else(|| hidden(&open));
            if !is_hidden && name != "meta" && name != "link" {
                let said = ["aria-label", "title", "alt"].into_iter().filter_map(value);
                found.extend(said.flat_map(runs));
            }
            if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
                open.push((name, is_hidden));
            }
        }
        if !hidden(&open) {
            found.extend(runs(text));
        }
    }
    found
}

fn runs(text: &str) -> Vec<String> {
    let text = text
        .replace("&nbsp;", " ")
        .replace("&#x2068;", "")
        .replace("&#x2069;", "")
        .replace("&#39;", "’")
        .replace("&quot;", "");
    let words = text.split(|c: char| !c.is_ascii_alphabetic());
    words
        .filter(|word| word.len() > 1)
        .map(str::to_owned)
        .collect()
}

#[test]
fn an_urdu_dossier_is_urdu_on_every_page() {
    let test = DossierTest::from("urdu");
    let outcome = test.build();
    outcome.expect_exit(0);
    let pages = crate::driver::pages(&outcome.site);
    // Names and texts of the dossier itself that are in Latin letters, or in no language.
    let own = [
        "YAML",
        "The",
        "harbour",
        "pays",
        "for",
        "its",
        "light",
        "Its",
        "author",
        "quotation",
        "in",
        "the",
        "public",
        "interest",
        "https",
        "ghatnama",
        "charagh",
        "example",
        "chori",
    ];
    let mut wrong = Vec::new();
    for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(page.contains("<html lang=\"ur\" dir=\"rtl\">"), "{path}");
        let english = latin(page, "ur")
            .into_iter()
            .filter(|word| !own.contains(&word.as_str()));
        wrong.extend(english.map(|word| format!("{path}: {word}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let shows = |path: &str, words: &str| {
        let page = outcome.page(path);
        assert!(page.contains(words), "{path} has no {words}");
    };
    shows("index.html", "<b>3</b> مضامین");
    shows("index.html", "تقریباً 4 مارچ 2031");
    shows("index.html", "اپریل 2030 تا مئی 2030");
    shows("index.html", "دو دن بعد:");
    shows("articles/mahsool.html", "aria-label=\"پیراگراف 1\"");
    shows("articles/mahsool.html", "گھاٹ نامہ");
    shows("articles/jawab.html", "3 پیراگراف");
    shows("claims.html", "<a class=\"stance no\"");
    shows("claims.html", ">تردید</a>");
    shows("network.html", "1 مضمون کے 1 پیراگراف میں ساتھ نام آیا");
    // An English article is marked as English on its page and wherever it is named.
    shows("articles/harbour.html", "lang=\"en\" dir=\"ltr\"");
    shows(
        "gaps.html",
        "<a href=\"articles/harbour.html\" lang=\"en\" dir=\"ltr\">",
    );
    // Drawings keep their anchors, and their words keep their direction.
    shows("map.html", "direction=\"ltr\"");
    shows("map.html", "&#x2068;نیلاب&#x2069;");
    shows("corrections.xml", "پہلے لکھا تھا");
    let spoken = fs::read_to_string(outcome.site.join("static/words.js")).unwrap();
    assert!(
        spoken.contains("\"language\":\"ur\"") && spoken.contains("\"one\":\"{count} نتیجہ۔\""),
        "{spoken}"
    );
}

#[test]
fn an_unknown_language_is_answered_in_english_that_says_so_and_a_file_changes_it() {
    let test = DossierTest::from("small");
    test.edit("site.yaml", "language: en", "language: it");
    let outcome = test.build();
    outcome.expect_diagnostic("words-missing", "site.yaml", 5);
    let home = fs::read_to_string(outcome.site.join("index.html")).unwrap();
    assert!(
        home.contains("<html lang=\"it\"")
            && home.contains("<nav aria-label=\"Dossier\" lang=\"en\" dir=\"ltr\">")
    );
    test.write("templates/words/it.ftl", "articles = Articoli\nn-articles =\n    { $count ->\n        [one] { $count } articolo\n       *[other] { $count } articoli\n    }\n");
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = fs::read_to_string(outcome.site.join("articles.html")).unwrap();
    assert!(
        page.contains("<h1>Articoli</h1>")
            && page.contains("3 articoli")
            && !page.contains("lang=\"en\" dir=\"ltr\">\n"),
        "{page}"
    );
    test.write(
        "templates/words/it.ftl",
        "articles = Articoli\nplaces = { $count",
    );
    let outcome = test.build();
    outcome.expect_exit(2);
}

/// A dossier in a language, with places of these names and one article that names all of them.
fn of_places(language: &str, names: &[&str]) -> DossierTest {
    let test = DossierTest::empty();
    test.write(
        "site.yaml",
        format!(
            "title: T\ndescription: D\nlanguage: {language}\ndiagnostics: {{text-kind-unknown: off}}\n"
        ),
    );
    for (number, name) in names.iter().enumerate() {
        test.write(
            &format!("content/places/p{number}.md"),
            format!("---\nname: \"{name}\"\nkind: town\n---\n"),
        );
    }
    test.write(
        "content/articles/x.md",
        format!("---\ntitle: X\n---\n\n{}.\n", names.join(". ")),
    );
    test
}

#[test]
fn names_are_listed_in_the_alphabetical_order_of_the_dossiers_language() {
    for (language, names) in [
        ("fa", ["احمدآباد", "پغمان", "تهران", "گردیز", "ناصر"]),
        ("ur", ["بنوں", "ٹانک", "چترال", "گلگت", "لاہور"]),
        ("sv", ["Oslo", "Zinkgruvan", "Åmål", "Älmhult", "Örebro"]),
        ("de", ["Oels", "Öhringen", "Olpe", "Ulm", "Zell"]),
        ("en", ["Camp 1", "Camp 9", "Camp 10", "“Dale”", "Elm"]),
    ] {
        let mut mixed = names;
        mixed.reverse();
        mixed.swap(0, 2);
        let test = of_places(language, &mixed);
        let outcome = test.build();
        outcome.expect_exit(0);
        let page = outcome.page("places.html");
        let links = html::select(&page, "main a[href^=\"places/\"]");
        let listed: Vec<String> = links
            .iter()
            .map(|link| html::text(link, |_, _| false).unwrap())
            .filter(|name| names.contains(&name.as_str()))
            .collect();
        assert_eq!(listed, names, "{language}");
        let search = outcome.page("search.html");
        let found: Vec<usize> = names
            .iter()
            .filter_map(|name| search.find(&format!(">{name}</a>")))
            .collect();
        if language != "sv" {
            assert!(
                found.len() == names.len() && found.is_sorted(),
                "{language}: {found:?}\n{search}"
            );
        }
    }
}
