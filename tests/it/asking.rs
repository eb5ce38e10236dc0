//! The commands that answer questions and fix content: `list`, `show`, `fix`, `completions`, `man`.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::driver::{DossierTest, difference, repository, tree};

#[test]
fn list_shows_every_record_and_finds_words() {
    let test = DossierTest::from("small");
    let all = test.run(&["list", "--format", "json"]);
    let rows = all.expect_exit(0).report.as_array().unwrap();
    let files = tree(&test.root().join("content"));
    assert_eq!(
        rows.len(),
        files.keys().filter(|path| path.ends_with(".md")).count()
    );
    assert!(
        rows.iter()
            .all(|row| test.root().join(row["file"].as_str().unwrap()).is_file())
    );
    let claims = test.run(&["list", "claim"]);
    assert!(
        claims.stdout.contains("claim:lanterns-stolen") && claims.stdout.contains("contested"),
        "{}",
        claims.stdout
    );
    assert!(!claims.stdout.contains("actor:"));
    let found = test.run(&["list", "actor", "CORVIN"]);
    assert_eq!(found.stdout.lines().count(), 1, "{}", found.stdout);
    assert_eq!(
        test.run(&["list", "actor", "nobody at all"]).stdout,
        "no records of this kind\n"
    );
}

#[test]
fn show_lists_passages_with_their_actual_places() {
    let test = DossierTest::from("small");
    let rows = test.run(&["list", "--format", "json"]).report;
    let mut count = 0;
    for row in rows.as_array().unwrap() {
        let record = row["record"].as_str().unwrap();
        let shown = test.run(&["show", record, "--format", "json"]);
        shown.expect_exit(0);
        assert_eq!(shown.report["name"], row["name"]);
        for section in shown.report["sections"].as_array().unwrap() {
            for line in section["lines"].as_array().unwrap() {
                let words: String = line["words"].as_str().unwrap().chars().take(12).collect();
                let text = test.read(line["file"].as_str().unwrap());
                let there = text
                    .lines()
                    .nth(line["line"].as_u64().unwrap() as usize - 1)
                    .unwrap();
                // If a link or emphasis begins inside a sentence, its source differs from its text.
                assert!(
                    there.contains(&words) || there.starts_with("---") || there.contains('['),
                    "{line} {there}"
                );
                count += 1;
            }
        }
    }
    assert!(count > 60, "{count}");
    let text = test.run(&["show", "claim:lanterns-stolen"]).stdout;
    assert!(
        text.contains("actor:teo-marsh denies claim:lanterns-stolen"),
        "{text}"
    );
    test.run(&["show", "claim:lantern-stolen"])
        .expect_exit(2)
        .expect_stderr("did you mean `claim:lanterns-stolen`?");
}

#[test]
fn no_text_in_a_dossier_controls_the_terminal() {
    let test = DossierTest::from("small");
    test.edit(
        "content/actors/teo-marsh.md",
        "name: Teo Marsh",
        "name: \"Teo \\e]0;x\\a Marsh\"",
    );
    for arguments in [&["list"][..], &["show", "actor:teo-marsh"]] {
        assert!(!test.run(arguments).stdout.contains(['\u{1b}', '\u{7}']));
    }
}

#[test]
fn fix_applies_certain_fixes_and_asks_about_the_rest() {
    let test = DossierTest::from("small");
    test.edit(
        "content/actors/teo-marsh.md",
        "after-full-name",
        "After_Full_Name",
    );
    test.edit(
        "content/claims/keepers-few.md",
        "kind: causal",
        "kind:   Causal   # why",
    );
    test.edit("content/places/velm.md", "precision:", "presicion:");
    let before = tree(test.root());
    let dry = test.run(&["fix", "--dry-run"]);
    assert!(
        dry.expect_exit(0)
            .stdout
            .contains("-kind:   Causal   # why\n+kind:   causal   # why"),
        "{}",
        dry.stdout
    );
    assert_eq!(difference(&before, &tree(test.root())), None);
    let fixed = test.run(&["fix"]);
    assert!(
        fixed
            .stdout
            .contains("2 fixes applied\n1 more possible fix"),
        "{}",
        fixed.stdout
    );
    assert!(
        test.read("content/actors/teo-marsh.md")
            .contains("after-full-name")
    );
    assert!(test.read("content/places/velm.md").contains("presicion:"));
    for (answer, expected) in [
        ("n\n", "presicion:"),
        ("", "presicion:"),
        ("y\n", "precision:"),
    ] {
        let told = fix_asking(&test, answer);
        assert!(
            told.contains("content/places/velm.md:7:1")
                && told.contains("replace `presicion` with `precision`"),
            "{told}"
        );
        assert!(
            test.read("content/places/velm.md").contains(expected),
            "{answer:?}"
        );
    }
    assert_eq!(
        difference(
            &tree(&DossierTest::from("small").root().join("content/actors")),
            &tree(&test.root().join("content/actors"))
        ),
        None
    );
    assert_eq!(test.run(&["fix"]).stdout, "0 fixes applied\n");
}

#[test]
fn every_command_has_help_with_examples_and_a_manual_page() {
    let test = DossierTest::empty();
    test.run(&["man", "--write", "man"]).expect_exit(0);
    let help = test.run(&["--help"]).stdout;
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands: Vec<&str> = commands
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.len() > 10);
    for name in &commands {
        let help = test.run(&[name, "--help"]);
        let text = &help.expect_exit(0).stdout;
        assert!(
            text.contains("Exit code") && (text.contains(&format!("  dossier {name}"))),
            "{name}:\n{text}"
        );
        assert!(
            test.read(&format!("man/dossier-{name}.1"))
                .contains(".SH NAME")
        );
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = test.run(&["completions", shell]);
        assert!(
            commands.iter().all(|name| script.stdout.contains(name)),
            "{shell}"
        );
    }
    let schema: Value = serde_json::from_str(&test.run(&["schema", "actor"]).stdout).unwrap();
    assert_eq!(schema["required"], serde_json::json!(["name", "kind"]));
}

#[test]
fn check_follows_the_links_of_every_page() {
    let test = DossierTest::from("small");
    let checked = test.run(&["check", "--links"]);
    let followed = checked
        .expect_exit(0)
        .stdout
        .lines()
        .find(|line| line.contains("links on the pages were followed"));
    let count: usize = followed
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert!(count > 500, "{count}");
    let template = repository().join("templates/not_found.html");
    let template = std::fs::read_to_string(template).unwrap();
    let broken = template.replacen(
        "</ul>",
        "<a href=\"nowhere.html\">x</a><a href=\"index.html#nowhere\">x</a></ul>",
        9,
    );
    assert_ne!(template, broken);
    test.write("templates/not_found.html", broken);
    let checked = test.run(&["check", "--links", "--format", "json"]);
    checked.expect_exit(1);
    let told: Vec<&str> = checked
        .diagnostics()
        .iter()
        .filter(|one| one["id"] == "broken-link")
        .map(|one| one["message"].as_str().unwrap())
        .collect();
    assert!(
        told.iter()
            .any(|one| one.contains("`404.html`, the link `nowhere.html` does not lead to a file")),
        "{told:?}"
    );
    assert!(
        told.iter()
            .any(|one| one.contains("`index.html#nowhere` leads to a place that does not exist")),
        "{told:?}"
    );
    test.run(&["check"]).expect_exit(0);
    // Following the advice removes the diagnostic.
    test.write("templates/not_found.html", template);
    test.run(&["check", "--links"]).expect_exit(0);
    assert!(!test.root().join("public").exists());
}

#[test]
fn the_amount_of_output_can_be_chosen() {
    let test = DossierTest::from("small");
    let quiet = test.run(&["-q", "build"]);
    assert_eq!(
        (quiet.expect_exit(0).stdout.as_str(), quiet.stderr.as_str()),
        ("", "")
    );
    let plain = test.run(&["check"]);
    assert!(
        plain.stderr.contains("hint[") && !plain.stderr.contains(" ms"),
        "{}",
        plain.stderr
    );
    let verbose = test.run(&["check", "--verbose"]);
    assert!(
        verbose.stderr.contains("read") && verbose.stderr.contains(" ms"),
        "{}",
        verbose.stderr
    );
    assert!(test.run(&["check", "--timings"]).stderr.contains("in all"));
    test.edit(
        "content/actors/teo-marsh.md",
        "kind: person",
        "kind: persona",
    );
    let quiet = test.run(&["check", "--quiet"]);
    assert!(
        quiet
            .expect_exit(1)
            .stderr
            .contains("error[unknown-choice]")
    );
    assert!(!quiet.stderr.contains("hint["), "{}", quiet.stderr);
    // The requested output is printed all the same.
    assert!(
        test.run(&["-q", "schema", "actor"])
            .stdout
            .contains("\"properties\"")
    );
}

/// Runs `fix --ask` with these answers, and returns the questions.
fn fix_asking(test: &DossierTest, answers: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(["fix", "--ask"])
        .current_dir(test.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(answers.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn fix_sorts_annotations_in_the_order_of_the_text() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: X\ndescription: X\nlanguage: en\n");
    let body = "---\n\nOne came. Two came. Three came, and two went.\n";
    let article = |lists: &str| format!("---\ntitle: Four words of it\n{lists}{body}");
    let in_disorder = "notes:\n\
        \x20 - exact: Three\n\
        \x20   # a remark in between\n\
        \x20   note: |\n\
        \x20     3\n\
        \x20 - {note: '2', exact: Two came} # two\n\
        \x20 - note: \"1\"\n\
        \x20   exact: One\n\
        \x20 - {exact: words, in: title, note: 0}\n";
    let in_order = "notes:\n\
        \x20 - {exact: words, in: title, note: 0}\n\
        \x20 - note: \"1\"\n\
        \x20   exact: One\n\
        \x20 - {note: '2', exact: Two came} # two\n\
        \x20 - exact: Three\n\
        \x20   # a remark in between\n\
        \x20   note: |\n\
        \x20     3\n";
    // Annotations in an order of the author's own, in an order that is unknown, or not in a list with one entry per line.
    let left = [
        "notes:\n  # the end\n  - {exact: Three, note: 3}\n  # the beginning\n  - {exact: One, note: 1}\n",
        "notes:\n  - {exact: Three, note: 3}\n\n  - {exact: One, note: 1}\n",
        "notes:\n  - {exact: Three, note: 3}\n  - {exact: came, note: 1}\n",
        "notes: [{exact: Three, note: 3}, {exact: One, note: 1}]\n",
        "notes:\n  - {exact: One, note: 1}\n  - {exact: Three, note: 3}\n",
    ];
    test.write("content/articles/x.md", article(in_disorder));
    test.write(
        "content/articles/windows.md",
        article(in_disorder).replace('\n', "\r\n"),
    );
    for (number, list) in left.iter().enumerate() {
        test.write(&format!("content/articles/left-{number}.md"), article(list));
    }
    let before = tree(test.root());
    let dry = test.run(&["fix", "--dry-run"]);
    assert!(
        dry.stdout
            .contains("2 lists of annotations would be sorted into the order of the text"),
        "{}",
        dry.stdout
    );
    assert_eq!(difference(&before, &tree(test.root())), None);
    test.run(&["fix"]).expect_exit(0);
    assert_eq!(test.read("content/articles/x.md"), article(in_order));
    assert_eq!(
        test.read("content/articles/windows.md"),
        article(in_order).replace('\n', "\r\n")
    );
    for (number, list) in left.iter().enumerate() {
        let path = format!("content/articles/left-{number}.md");
        assert_eq!(test.read(&path), article(list), "{path}");
    }
    assert_eq!(test.run(&["fix"]).stdout, "0 fixes applied\n");
}

#[test]
fn fix_with_ask_changes_only_what_was_accepted() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: X\ndescription: X\nlanguage: en\n");
    let article = "---\ntitle: X\npublished: 28 June 2024\ntext: Digest\nnotes:\n\
        \x20 - {exact: Three, note: 3}\n\
        \x20 - {exact: One, note: 1, note: 2}\n\
        ---\n\nOne came. Then Three came.\n";
    test.write("content/articles/x.md", article);
    let asked = fix_asking(&test, &"n\n".repeat(9));
    assert_eq!(test.read("content/articles/x.md"), article);
    assert_eq!(asked.matches("[y/n/q]").count(), 5, "{asked}");
    let changed = |answers: &str| {
        test.write("content/articles/x.md", article);
        fix_asking(&test, answers);
        test.read("content/articles/x.md")
    };
    let date = ("published: 28 June 2024", "published: \"2024-06-28\"");
    assert_eq!(changed("y\nq\n"), article.replace(date.0, date.1));
    assert_eq!(
        changed("n\ny\nq\n"),
        article.replace("text: Digest", "text: digest")
    );
    // The second of two ways, and no question about what was already answered.
    assert_eq!(
        changed("n\nn\nn\ny\nn\n"),
        article.replace("note: 1, note: 2", "note: 2")
    );
    assert_eq!(
        changed("n\nn\ny\nn\n"),
        article.replace("note: 1, note: 2", "note: 1")
    );
    let (three, one) = (
        "  - {exact: Three, note: 3}\n",
        "  - {exact: One, note: 1, note: 2}\n",
    );
    assert_eq!(
        changed("n\nn\nn\nn\ny\n"),
        article.replace(&format!("{three}{one}"), &format!("{one}{three}"))
    );
}

#[test]
fn fix_prints_nothing_with_quiet() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: X\ndescription: X\nlanguage: en\n");
    let article = "---\ntitle: X\ntext: Digest\nnotes:\n\
        \x20 - {exact: Three, note: 3}\n\
        \x20 - {exact: One, note: 1}\n\
        ---\n\nOne came. Then Three came.\n";
    test.write("content/articles/x.md", article);
    let dry = test.run(&["-q", "fix", "--dry-run"]);
    // The requested output is printed all the same.
    assert!(dry.stdout.contains("+text: digest") && !dry.stdout.contains("would be"));
    let quiet = test.run(&["fix", "-q"]);
    quiet.expect_exit(0);
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""));
    let fixed = test.read("content/articles/x.md");
    assert!(
        fixed.contains("text: digest\nnotes:\n  - {exact: One"),
        "{fixed}"
    );
}

#[test]
fn fix_replaces_a_former_id_in_links_by_the_new_one() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: X\ndescription: X\nlanguage: en\n");
    test.write(
        "content/actors/mira.md",
        "---\nname: Mira Vale\nkind: person\nformerly: [the-clerk]\n---\n",
    );
    test.write(
        "content/places/velm.md",
        "---\nname: Velm\nkind: city\nformerly: [old-velm]\n---\n",
    );
    let page = "---\ntitle: X\n---\n\n\
        [The clerk](actor:the-clerk) of [the *old* town](<place:old-velm> \"as it was\"), [her][1], [again][1],\n\
        and [once\nmore](actor:the-clerk). The address is `actor:the-clerk`.\n\n\
        [1]: actor:the-clerk\n";
    test.write("content/pages/x.md", page);
    test.write(
        "content/terms/t.md",
        "---\nterm: T\ndefinition: Of [her](actor:the-clerk). # the-clerk\n---\n\n[Velm](place:old-velm)\n",
    );
    test.run(&["fix"]).expect_exit(0);
    let expected = page
        .replace("](actor:the-clerk)", "](actor:mira)")
        .replace("<place:old-velm>", "<place:velm>")
        .replace("[1]: actor:the-clerk", "[1]: actor:mira");
    assert_eq!(test.read("content/pages/x.md"), expected);
    assert_eq!(
        test.read("content/terms/t.md"),
        "---\nterm: T\ndefinition: Of [her](actor:mira). # the-clerk\n---\n\n[Velm](place:velm)\n"
    );
    test.run(&["check"]).expect_exit(0);
}

#[test]
fn a_lost_passage_is_selected_again_if_an_editor_accepts() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: X\ndescription: X\nlanguage: en\n");
    let article = "---\n# first\ntitle: X\nnotes:\n\
        \x20 - {exact: Mira Val spoke, note: one} # kept\n\
        \x20 - {note: two, exact: 'the odl bridge', prefix: on, nth: 1}\n\
        \x20 # between\n\
        \x20 - exact: a secnod time\n\
        \x20   prefix: spoke\n\
        \x20   note: three  # kept too\n\
        \x20 - note: four\n\
        \x20   exact: \"the brigde\"\n\
        \x20 - exact: a thrid time\n\
        \x20   suffix: x  # a reason that must not be lost\n\
        \x20   note: five\n\
        ---\n\nMira Vale spoke on the old bridge. She spoke a second time on the bridge, and on the bridge nobody asked. Then came a third time.\n";
    test.write("content/articles/x.md", article);
    let asked = fix_asking(&test, "n\nn\nn\nn\nn\n");
    assert!(
        asked.contains("the nearest passage is on line 18; use that one?"),
        "{asked}"
    );
    assert_eq!(test.read("content/articles/x.md"), article);
    fix_asking(&test, &"y\n".repeat(9));
    let mended = test.read("content/articles/x.md");
    let lost: Vec<Value> = test
        .run(&["check", "--format", "json"])
        .diagnostics()
        .iter()
        .filter(|one| one["id"].as_str().unwrap().starts_with("selector"))
        .cloned()
        .collect();
    // The one with a comment in between is left to its author.
    assert!(
        lost.len() == 1 && lost[0]["at"]["line"].as_u64() == Some(13),
        "{lost:#?}\n{mended}"
    );
    for kept in [
        "# first\n",
        "note: one} # kept\n",
        "  # between\n",
        "note: three  # kept too\n",
        "x  # a reason that must not be lost\n",
    ] {
        assert!(mended.contains(kept), "{kept}\n{mended}");
    }
    assert!(
        mended.ends_with(article.split_once("\n---\n").unwrap().1),
        "{mended}"
    );
}

#[test]
fn a_word_between_quotation_marks_is_fixed_like_one_without() {
    for written in ["Person", "\"Person\"", "'PERSON'"] {
        let test = DossierTest::from("small");
        test.edit(
            "content/actors/teo-marsh.md",
            "kind: person",
            &format!("kind: {written}"),
        );
        test.run(&["fix"])
            .expect_exit(0)
            .expect_stdout("1 fix applied");
        test.run(&["check"]).expect_exit(0);
    }
}

/// Quotation marks alone are certain only if nothing else can be meant.
#[test]
fn ambiguous_annotations_are_fixed_only_after_a_question() {
    let article = |line: &str| {
        format!(
            "---\ntitle: Seven\n{line}\n---\n\nNobody saw us, and nobody asked. A lamp # of gold.\n"
        )
    };
    for (line, is_certain) in [
        ("summary: Flight #370 is late", false),
        ("summary: The lamp # of gold", false),
        (
            "mentions: [{exact: A lamp, actor: teo-marsh, suggested}]",
            false,
        ),
        (
            "mentions: [{exact: Nobody saw, exat of it, actor: teo-marsh}]",
            false,
        ),
        (
            "mentions: [{exact: Nobody saw us, and nobody asked, actor: teo-marsh}]",
            true,
        ),
    ] {
        let test = DossierTest::from("small");
        test.write("content/articles/seven.md", article(line));
        test.run(&["fix"]);
        let is_changed = !test.read("content/articles/seven.md").contains(line);
        assert_eq!(is_changed, is_certain, "{line}");
    }
}

#[test]
fn show_says_which_facts_of_a_claim_are_derived() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    test.write(
        "content/actors/mira.md",
        "---\nname: Mira Vale\nkind: person\n---\n",
    );
    test.write(
        "content/claims/safe.md",
        "---\nstatement: The pier is safe.\nkind: factual\n---\n",
    );
    test.write(
        "content/articles/x.md",
        "---\ntitle: X\npublished: \"2031-05-06\"\nquotes:\n  - {exact: The pier is safe, speaker: mira, cue: told, said: \"2031-05-04\"}\n  - {exact: Safe it is, speaker: mira}\nclaims:\n  - {exact: pier is safe, claim: safe, stance: asserts}\n  - {exact: Safe it is, claim: safe, stance: asserts}\n  - {exact: it holds, claim: safe, stance: asserts}\n  - {exact: it will hold, claim: safe, stance: asserts, holder: mira, cue: said}\n  - {exact: The pier is, claim: safe, stance: asserts, holder: mira}\n---\n\n“The pier is safe,” Mira Vale told us. “Safe it is.”\n\nAnd it holds. And it will hold, she said.\n",
    );
    let text = test.run(&["show", "claim:safe"]).stdout;
    for line in [
        "actor:mira asserts claim:safe (said 4 May 2031, by the quote in line 5) (holder and cue: from the quote)",
        "actor:mira asserts claim:safe (said 4 May 2031, by the quote in line 5) (cue: from the quote)",
        "actor:mira asserts claim:safe (reported: 6 May 2031 or earlier) (holder: from the quote)",
        "the article asserts claim:safe (published 6 May 2031) (no holder written: its own voice)",
        "actor:mira asserts claim:safe (reported: 6 May 2031 or earlier)  ",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn a_claim_is_held_by_the_certain_speaker_of_its_sentence() {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    for (id, name) in [("mira", "Mira Vale"), ("bo", "Bo Karr")] {
        let fields = format!("---\nname: {name}\nkind: person\n---\n");
        test.write(&format!("content/actors/{id}.md"), fields);
    }
    test.write(
        "content/claims/safe.md",
        "---\nstatement: The pier is safe.\nkind: factual\n---\n",
    );
    for (sentence, rest, shown) in [
        (
            "Mira Vale said [the pier was safe].",
            "",
            "actor:mira asserts claim:safe (reported: 6 May 2031 or earlier) (holder and cue: from the sentence)",
        ),
        (
            "[The pier was safe], Bo Karr said.",
            "",
            "actor:bo asserts claim:safe (reported: 6 May 2031 or earlier) (holder and cue: from the sentence)",
        ),
        (
            "Mira Vale said [the pier was safe].",
            ", holder: mira",
            "actor:mira asserts claim:safe (reported: 6 May 2031 or earlier) (cue: from the sentence)",
        ),
        // The written form wins, and the verb of someone else is not used.
        (
            "Mira Vale said [the pier was safe].",
            ", holder: bo",
            "actor:bo asserts claim:safe (reported: 6 May 2031 or earlier)  ",
        ),
        (
            "Mira Vale said [the pier was safe].",
            ", voice: own",
            "the article asserts claim:safe (published 6 May 2031)  ",
        ),
        // What somebody did not say is not what the article says either: nobody holds it until the claim says who.
        (
            "Mira Vale did not say [the pier was safe].",
            "",
            "\n0 positions\n",
        ),
        (
            "She kept quiet. [The pier was safe].",
            "",
            "the article asserts claim:safe (published 6 May 2031) (no holder written: its own voice)",
        ),
    ] {
        let (before, words) = sentence.split_once('[').unwrap();
        let (words, after) = words.split_once(']').unwrap();
        test.write(
            "content/articles/x.md",
            format!("---\ntitle: X\npublished: \"2031-05-06\"\nclaims:\n  - {{exact: {words}, claim: safe, stance: asserts{rest}}}\n---\n\n{before}{words}{after}\n"),
        );
        let text = test.run(&["show", "claim:safe"]).stdout;
        assert!(text.contains(shown), "{sentence} {rest}\n{text}");
    }
}
