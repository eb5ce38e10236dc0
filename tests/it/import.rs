//! `dossier import`: files in every format become articles or data; nothing is lost, overwritten or downloaded.

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use proptest::prelude::*;
use serde_json::Value;

use crate::driver::{DossierTest, difference, repository, tree};

fn inputs() -> String {
    repository()
        .join("tests/inputs")
        .to_str()
        .unwrap()
        .to_owned()
}

fn dossier() -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/actors/mira-vale.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/places/sarn.md",
        "---\nname: Sarn\nkind: city\n---\n",
    );
    test.write(
        "content/publishers/quay-gazette.md",
        "---\nname: The Quay Gazette\n---\n",
    );
    test
}

fn run(test: &DossierTest, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .arg("--dossier")
        .arg(test.root())
        .arg("import")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input closes it.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn imported(test: &DossierTest, arguments: &[&str], input: &[u8]) -> String {
    let output = run(test, arguments, input);
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{report}");
    report + &String::from_utf8_lossy(&output.stdout)
}

fn printed(test: &DossierTest, arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let arguments = [arguments, &["--format", "json"]].concat();
    let output = run(test, &arguments, input);
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn a_folder_of_every_format_becomes_articles_once() {
    let test = dossier();
    let folder = inputs();
    imported(&test, &[&folder], b"");
    let page = test.read("content/articles/harbour-lamps-to-be-taxed.md");
    for words in [
        "title: Harbour lamps to be taxed\ntitle_by: publisher",
        "publisher: quay-gazette\npublisher_status: stated",
        "byline: Ines Torm",
        "dateline: sarn",
        "published: \"2024-07-24\"\npublished_basis: stated",
        "url: \"https://quay.example/2024/lamps\"",
        "The [council](<https://quay.example/council>) of the town *decided*",
        "## Who pays\n",
        "- Every keeper of a lamp",
        "> Light is not free, and it never was.",
        "*Lamps on the old quay, seen from the water.*",
    ] {
        assert!(page.contains(words), "no `{words}` in\n{page}");
    }
    let body = page.split("\n---\n").nth(1).unwrap();
    for gone in [
        "Subscribe",
        "cookies",
        "Share",
        "Ten lamps you",
        "alert(",
        "<",
        "Great article",
    ] {
        let gone_from_body = !body.replace("](<", "").contains(gone);
        assert!(gone_from_body, "`{gone}` in\n{body}");
    }
    for (file, words) in [
        ("ferry-line-opens-again", "published_basis: inferred"),
        ("tide-tables-of-sarn", "item: tides"),
        ("bridge-keepers-strike", "summary: "),
        ("bells-of-the-old-quay", "dateline: sarn"),
        ("marche-aux-poissons-a-sarn", "naïveté"),
    ] {
        let article = test.read(&format!("content/articles/{file}.md"));
        assert!(article.contains(words), "no `{words}` in\n{article}");
    }
    let before = tree(&test.root().join("content"));
    imported(&test, &[&folder], b"");
    assert_eq!(
        difference(&before, &tree(&test.root().join("content"))),
        None
    );
    test.build().expect_exit(0);
    assert_eq!(
        difference(&before, &tree(&test.root().join("content"))),
        None
    );
}

#[test]
fn damaged_files_are_reported_and_the_others_are_imported() {
    let test = dossier();
    let folder = test.root().join("elsewhere");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("a.pdf"), b"%PDF-1.7 \x00\x01").unwrap();
    fs::write(folder.join("b.json"), b"{\"headline\": ").unwrap();
    fs::write(folder.join("c.txt"), "Old pier stays\n\nThe council of the harbour town decided on Monday that its old pier will stay for ten more years.").unwrap();
    let report = imported(&test, &[folder.to_str().unwrap()], b"");
    assert_eq!(report.matches("clipping-unread").count(), 2, "{report}");
    assert!(
        test.root()
            .join("content/articles/old-pier-stays.md")
            .is_file()
    );
}

#[test]
fn another_version_is_shown_as_a_diff_and_overwrites_nothing() {
    let test = dossier();
    let file = test.root().join("pier.txt");
    let text = "Old pier stays\n\nThe council of the harbour town decided on Monday that its old pier will stay for ten more years.\n\nThe mayor did not speak after the vote, and her office said nothing about it for a day.\n";
    fs::write(&file, text).unwrap();
    imported(&test, &[file.to_str().unwrap()], b"");
    fs::write(&file, text.replace("ten more", "twelve more")).unwrap();
    let before = tree(&test.root().join("content"));
    let report = imported(&test, &[file.to_str().unwrap()], b"");
    assert!(
        report.contains("clipping-changed") && report.contains("twelve more"),
        "{report}"
    );
    assert_eq!(
        difference(&before, &tree(&test.root().join("content"))),
        None
    );
    assert!(report.contains("import it under another file name"));
    let other = test.root().join("pier-again.txt");
    fs::rename(&file, &other).unwrap();
    let report = imported(&test, &[other.to_str().unwrap()], b"");
    assert!(
        report.contains("1 article written") && !report.contains("clipping-changed"),
        "{report}"
    );
}

#[test]
fn records_are_drafted_only_on_request_and_read_back() {
    let test = dossier();
    let text = "Old pier stays\n\nMinister Lena Brandt said on Monday that the old pier of the town will stay for ten more years.\n\nLena Brandt said nothing of the new one, and Brandt left before the vote was read out.\n";
    let report = imported(&test, &["-"], text.as_bytes());
    assert!(
        report.contains("Lena Brandt (2×, perhaps a person)")
            || report.contains("Lena Brandt (3×, perhaps a person)"),
        "{report}"
    );
    assert!(!test.root().join("content/actors/lena-brandt.md").exists());
    fs::remove_file(test.root().join("content/articles/old-pier-stays.md")).unwrap();
    imported(&test, &["--draft-records", "-"], text.as_bytes());
    assert!(
        test.read("content/actors/lena-brandt.md")
            .contains("kind: person")
    );
    test.build().expect_exit(0);
}

#[test]
fn an_item_in_a_library_is_a_clipping() {
    let test = dossier();
    let library = |tides: &str, more: &str| {
        format!(
            "[{{\"id\": \"tides\", \"title\": \"{tides}\"}}, {{\"id\": 2, \"title\": \"Second of all\"}}{more}]"
        )
    };
    test.write("content/clippings/library.json", library("Tide tables", ""));
    test.build().expect_exit(0);
    assert_eq!(tree(&test.root().join("content/articles")).len(), 2);
    let more = ", {\"id\": \"x\", \"title\": \"Third of all\"}";
    test.write(
        "content/clippings/library.json",
        library("Tide tables, again", more),
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    assert_eq!(tree(&test.root().join("content/articles")).len(), 3);
    assert_eq!(
        outcome
            .report
            .to_string()
            .matches("changed after this article")
            .count(),
        1,
        "{}",
        outcome.report
    );
}

/// If all other items are removed from a library, it still names the one that is left, and adds no article twice.
#[test]
fn an_item_keeps_its_name_when_it_is_the_last_one() {
    let item = |id: &str| format!("{{\"id\": \"{id}\", \"title\": \"Report on {id}\"}}");
    let count = |test: &DossierTest| tree(&test.root().join("content/articles")).len();
    let both = [item("tides"), item("lamps")].join(", ");
    let lists = [
        (format!("[{both}]"), format!("[{}]", item("tides")), "lamps"),
        (
            format!("{{\"items\": [{both}]}}"),
            format!("{{\"items\": [{}]}}", item("lamps")),
            "tides",
        ),
    ];
    for (whole, cut, gone) in lists {
        let test = dossier();
        test.write("content/clippings/library.json", &whole);
        test.build().expect_exit(0);
        assert_eq!(count(&test), 2);
        test.write("content/clippings/library.json", &cut);
        test.remove(&format!("content/articles/report-on-{gone}.md"));
        test.build().expect_exit(0);
        assert_eq!(count(&test), 1, "{cut}");
    }
    // The reverse: a single item is recognised when others are added.
    let test = dossier();
    test.write(
        "content/clippings/library.json",
        format!("[{}]", item("tides")),
    );
    test.build().expect_exit(0);
    test.write(
        "content/clippings/library.json",
        format!("[{}, {}]", item("lamps"), item("tides")),
    );
    test.build().expect_exit(0);
    assert_eq!(count(&test), 2);
}

/// A file with a known name and other bytes changes nothing. Under another name, it is a new clipping, as the diagnostic says.
#[test]
fn another_version_of_a_clipping_is_kept_under_another_name() {
    let test = dossier();
    let text = |years: &str| {
        format!(
            "Old pier stays\n\nThe council decided on Monday that its old pier will stay for {years} more years.\n"
        )
    };
    let count = || tree(&test.root().join("content/articles")).len();
    let arrives = |name: &str, years: &str| {
        let file = test.root().join(name);
        fs::write(&file, text(years)).unwrap();
        imported(&test, &[file.to_str().unwrap()], b"")
    };
    arrives("one.txt", "ten");
    let said = arrives("one.txt", "twelve");
    assert!(
        said.contains("was imported again with different bytes")
            && said.contains("another file name"),
        "{said}"
    );
    assert_eq!(count(), 1);
    let said = arrives("two.txt", "twelve");
    assert!(!said.contains("came again"), "{said}");
    assert_eq!(count(), 2);
}

#[test]
fn standard_input_is_a_clipping() {
    let test = dossier();
    let text = b"Old pier stays\n\nThe council of the harbour town decided on Monday that its old pier will stay for ten more years.";
    imported(&test, &["-"], text);
    imported(&test, &["-"], text);
    let made = tree(&test.root().join("content/articles"));
    assert_eq!(made.keys().collect::<Vec<_>>(), ["old-pier-stays.md"]);
}

#[test]
fn json_output_needs_no_dossier_and_is_as_documented() {
    let test = DossierTest::empty();
    let documented = fs::read_to_string(repository().join("docs/import.md")).unwrap();
    let block = |language: &str| {
        let from = documented
            .split(&format!("```{language}\n"))
            .nth(1)
            .unwrap();
        from.split("\n```").next().unwrap().to_owned()
    };
    test.write("names.json", block("json names.json"));
    test.write("lamps.txt", block("text lamps.txt"));
    let names = test.root().join("names.json");
    let file = test.root().join("lamps.txt");
    let mut data = printed(
        &test,
        &[file.to_str().unwrap(), "--names", names.to_str().unwrap()],
        b"",
    );
    data[0]["clipping"] = "lamps.txt".into();
    let wanted: Value = serde_json::from_str(&block("json lamps")).unwrap();
    assert_eq!(
        Value::Array(data.clone()),
        wanted,
        "{}",
        serde_json::to_string_pretty(&data).unwrap()
    );
    let text: Vec<char> = data[0]["text"].as_str().unwrap().chars().collect();
    for kind in ["paragraphs", "mentions", "quotes"] {
        for passage in data[0][kind].as_array().unwrap() {
            let at = |end: &str| usize::try_from(passage[end].as_u64().unwrap()).unwrap();
            let words: String = text[at("start")..at("end")].iter().collect();
            assert_eq!(passage["text"], words);
        }
    }
}

#[test]
fn markup_in_the_input_becomes_plain_words() {
    let test = dossier();
    let hostile = "<html><body><article><h1>Old pier stays here</h1><p>The council said &lt;script&gt;alert(1)&lt;/script&gt; and [x](javascript:alert(1)) of its old pier, which will stay for ten more years.</p>\
        <p>It <a href=\"javascript:alert(2)\">links</a> and <a href='https://a.example/\"><img src=x onerror=alert(3)>'>more</a>, it was said at the quay on Monday by those who keep it.</p></article></body></html>";
    let file = test.root().join("pier.html");
    fs::write(&file, hostile).unwrap();
    imported(&test, &[file.to_str().unwrap()], b"");
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = test.read("public/articles/old-pier-stays-here.html");
    assert!(
        !page.contains("<script>alert")
            && !page.contains("onerror=alert(3)>")
            && !page.contains("href=\"javascript"),
        "{page}"
    );
}

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class=\"share\">",
        "</div>",
        "<a href='https://a.example/b'>",
        "</a>",
        "<b>",
        "<!--",
        "-->",
        "<script>",
        "<table><tr><td>",
        "<html>",
        "<h1>",
        "<li>",
        "<blockquote>",
        "{\"headline\":",
        "\"x\"",
        "[",
        "]",
        "}",
        ",",
        "---\n",
        "title: x\n",
        "# ",
        "> ",
        "- ",
        "*",
        "`",
        "\n\n",
        "said “",
        "PORTO: ",
        "The council of the town decided on Monday that its pier stays. ",
        "&amp;",
        "&#0;",
        "\u{feff}",
        "<svg>",
        "<br><br>",
        "1. ",
        "|",
        "\\",
        "خ",
    ]);
    let piece = prop_oneof![8 => known.prop_map(|text| text.as_bytes().to_vec()), 1 => prop::collection::vec(any::<u8>(), 0..6)];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Every draft of some bytes reads back without a diagnostic; bytes without a draft are reported.
fn read_back(bytes: &[u8], ending: &str) {
    use dossier::content::{ClippingFile, Content};
    let content = Content::empty(Vec::new(), Default::default());
    let clipping = ClippingFile {
        path: format!("x.{ending}"),
        sha256: "0".repeat(64),
        bytes: bytes.to_vec().into(),
    };
    let (drafts, problems) = dossier::clipping::draft(&clipping, &content, &content.gazetteer());
    assert!(!drafts.is_empty() || problems.iter().count() == 1);
    for draft in drafts {
        let test = DossierTest::empty();
        test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
        test.write(&draft.path, &draft.markdown);
        let root = camino::Utf8Path::from_path(test.root()).unwrap();
        let (_, problems) = dossier::content::read(root).unwrap();
        assert!(problems.is_empty(), "{problems:#?}\n{}", draft.markdown);
    }
}

/// What follows a dateline in Markdown may begin something else once the dateline is gone.
#[test]
fn a_dateline_is_kept_if_the_rest_would_be_read_otherwise() {
    for rest in [
        "<!--", "<div>", "# One", "- One", "> One", "1. One", "| a |", "```",
    ] {
        for ending in ["md", "txt", "html"] {
            read_back(format!("PORTO: {rest}").as_bytes(), ending);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes_give_articles_that_read_back_or_a_diagnostic(bytes in pieces(), ending in prop::sample::select(vec!["txt", "html", "md", "json", "bin"])) {
        read_back(&bytes, ending);
    }
}

/// A publisher is recognised by all of its names, except by one that is marked as not searchable.
#[test]
fn a_publisher_is_recognised_by_its_other_names() {
    let test = dossier();
    test.write(
        "content/publishers/northern.md",
        "---\nname: {en: Northern Press Agency, ar: وكالة الشمال}\nshort: Northern\n\
         names: [{text: NPA, kind: acronym}, Nordpresse, {text: The Agency, match: never}]\n---\n",
    );
    for (written, id) in [
        ("NPA", Some("northern")),
        ("Nordpresse", Some("northern")),
        ("nordpresse", Some("northern")),
        ("The Northern Press Agency", Some("northern")),
        ("وكالة الشمال", Some("northern")),
        ("Northern", Some("northern")),
        ("The Agency", None),
    ] {
        let clipping = format!(
            "Old pier stays\n\nSource: {written}\n\nThe old pier will stay where it is, the council of Sarn said on Monday, and nobody will be asked to pay.\n"
        );
        let all = printed(&test, &["-"], clipping.as_bytes());
        let publisher = &all[0]["publisher"];
        assert_eq!(publisher["id"].as_str(), id, "{written}: {publisher}");
    }
}

/// One clipping under two names becomes one article, wherever the second file comes from, and both files are named.
#[test]
fn one_clipping_under_two_names_is_one_article() {
    const TEXT: &str = "Old pier stays\n\nThe council of the harbour town decided on Monday that its old pier will stay for ten more years.\n";
    let count = |test: &DossierTest| tree(&test.root().join("content/articles")).len();
    let named = |said: &str, files: [&str; 2]| {
        let is_said = said.matches("same-clipping").count() == 1;
        assert!(
            is_said && files.iter().all(|file| said.contains(file)),
            "{said}"
        );
    };
    // A folder.
    let test = dossier();
    for name in ["received/pier.txt", "received/deeper/a pier.txt"] {
        test.write(name, TEXT);
    }
    let folder = test.root().join("received");
    let said = imported(&test, &[folder.to_str().unwrap()], b"");
    named(&said, ["received/pier.txt", "`a-pier.txt`"]);
    assert_eq!(count(&test), 1, "{said}");
    // Importing the same folder again names the same files. A file with the clipping's own name is not reported.
    let said = imported(&test, &[folder.join("deeper").to_str().unwrap()], b"");
    assert!(!said.contains("same-clipping"), "{said}");
    // Standard input.
    let said = imported(&test, &["-"], TEXT.as_bytes());
    named(&said, ["standard input", "`a-pier.txt`"]);
    // A file that is added later, with and without an import.
    test.write("content/clippings/zz.txt", TEXT);
    let outcome = test.build();
    outcome.expect_exit(0);
    named(&outcome.report.to_string(), ["`a-pier.txt`", "`zz.txt`"]);
    let dropped = test.root().join("content/clippings/zz.txt");
    named(
        &imported(&test, &[dropped.to_str().unwrap()], b""),
        ["`a-pier.txt`", "`zz.txt`"],
    );
    assert_eq!(count(&test), 1);
    // The clipping is renamed: it still belongs to the article and is not new.
    fs::remove_file(test.root().join("content/clippings/a-pier.txt")).unwrap();
    let report = test.build().report.to_string();
    assert!(
        report.contains("was it renamed?") && !report.contains("same-clipping"),
        "{report}"
    );
    assert_eq!(count(&test), 1);
}

/// A file name that differs only by the number after it does not count as another name of a clipping.
#[test]
fn a_number_after_a_name_is_not_another_name() {
    let test = dossier();
    let text = |day: &str| {
        format!(
            "Old pier stays\n\nThe council of the harbour town decided on {day} that its old pier will stay for ten more years, and nobody spoke.\n"
        )
    };
    test.write("a/pier.txt", text("Monday"))
        .write("b/pier.txt", text("Sunday"));
    let folders = ["a", "b"].map(|folder| test.root().join(folder));
    for folder in &folders {
        imported(&test, &[folder.to_str().unwrap()], b"");
    }
    for folder in &folders {
        let said = imported(&test, &[folder.to_str().unwrap()], b"");
        assert!(!said.contains("same-clipping"), "{said}");
    }
}

/// A library that is exported again under another name adds only new items.
#[test]
fn an_item_in_two_libraries_is_one_article() {
    let test = dossier();
    let item = |id: &str| format!("{{\"id\": \"{id}\", \"title\": \"Report on {id}\"}}");
    let library = |ids: &[&str]| {
        let items: Vec<String> = ids.iter().map(|id| item(id)).collect();
        format!("[{}]", items.join(", "))
    };
    let count = || tree(&test.root().join("content/articles")).len();
    test.write("content/clippings/one.json", library(&["tides", "lamps"]));
    test.write("content/clippings/two.json", library(&["lamps", "piers"]));
    test.build().expect_exit(0);
    assert_eq!(count(), 3);
    test.write("content/clippings/three.json", library(&["piers", "tides"]));
    let outcome = test.build();
    outcome.expect_exit(0);
    let report = outcome.report.to_string();
    assert!(
        report.matches("same-clipping").count() == 1 && report.contains("`three.json`"),
        "{report}"
    );
    assert_eq!(count(), 3);
}

/// The same page, saved again a day later, is reported at once.
#[test]
fn a_known_report_is_pointed_out_on_import() {
    let test = dossier();
    let page = |url: &str, extra: &str| {
        format!(
            "<!doctype html><html lang=en><head><title>Swing bridge closed</title><link rel=canonical href=\"{url}\"></head><body><article><h1>Swing bridge closed</h1><p>The council of Sarn closed the old swing bridge on Tuesday after engineers found rust in two of its main girders.{extra}</p></article></body></html>"
        )
    };
    let first = test.root().join("one.html");
    fs::write(&first, page("https://www.quay.example/bridge", "")).unwrap();
    let second = test.root().join("two.html");
    fs::write(
        &second,
        page("https://m.quay.example/bridge/?utm_source=x", " More."),
    )
    .unwrap();
    let said = imported(&test, &[first.to_str().unwrap()], b"");
    assert!(!said.contains("same-address"), "{said}");
    let said = imported(&test, &[second.to_str().unwrap()], b"");
    assert!(
        said.contains("same-address") && said.contains("derived_from"),
        "{said}"
    );
}

/// `build` lists names without a record. The command that it suggests then drafts records, although the clippings are articles
/// already.
#[test]
fn names_that_a_build_lists_are_drafted_by_the_command_it_suggests() {
    let test = dossier();
    test.write(
        "content/clippings/a.txt",
        "Old pier stays\n\nOdile Farrant, the harbour master, said the pier stays. \u{201c}It stays,\u{201d} Odile Farrant said. Odile Farrant was sure.\n",
    );
    let outcome = test.run(&["build"]);
    assert!(
        outcome.stdout.contains("Odile Farrant"),
        "{}",
        outcome.stdout
    );
    let command = "import --draft-records content/clippings";
    assert!(outcome.stdout.contains(command), "{}", outcome.stdout);
    let folder = test.root().join("content/clippings");
    imported(&test, &["--draft-records", folder.to_str().unwrap()], b"");
    assert!(
        test.read("content/actors/odile-farrant.md")
            .contains("Odile Farrant")
    );
}

/// An import can set the id of an article.
#[test]
fn an_article_gets_the_requested_id() {
    let test = dossier();
    test.write(
        "in/ferry.txt",
        "Ferry stopped\n\nThe ferry was stopped on Monday.\n",
    );
    test.write("in/other.txt", "Ferry runs\n\nThe ferry runs again.\n");
    let import = |more: &[&str]| test.run(&[&["import", "in/ferry.txt"], more].concat());
    import(&["--id", "no way"]).expect_exit(2);
    import(&["in/other.txt", "--id", "ferry"]).expect_exit(2);
    import(&["--id", "ferry-1"]).expect_exit(0);
    assert!(test.root().join("content/articles/ferry-1.md").is_file());
    test.run(&["import", "in/other.txt", "--id", "ferry-1"])
        .expect_exit(2);
}
