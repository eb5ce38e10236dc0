//! Addresses to which other sites link. The lists here are promises: a changed id breaks links that nobody can fix.

use crate::driver::DossierTest;
use crate::html;

/// Annotations and their ids, for the title "Two bridges" and the text below. A change to the program that makes this test fail
/// must not be published: correct the program, not the list.
const PROMISED: &[(&str, &str, &str)] = &[
    (
        "quotes",
        "{exact: It is safe, speaker: ana}",
        "quote-c40e105b",
    ),
    ("quotes", "{exact: It is safe}", "quote-c40e105b"),
    ("quotes", "{exact: bridges, in: title}", "quote-e8a77363"),
    (
        "claims",
        "{exact: the bridge is safe, claim: safe, stance: asserts, voice: own}",
        "claim-3bc05be8",
    ),
    (
        "claims",
        "{exact: the bridge is safe, claim: safe, stance: denies, voice: attributed, holder: ana}",
        "claim-3bc05be8",
    ),
    (
        "claims",
        "{exact: the bridge is safe, claim: dear, stance: asserts, voice: own}",
        "claim-e0ca2274",
    ),
    (
        "claims",
        "{exact: Two bridges, in: title, claim: safe, stance: asserts, voice: own}",
        "claim-6cf95632",
    ),
    (
        "events",
        "{exact: fell in March, event: fall}",
        "event-91d1ae0c",
    ),
    (
        "events",
        "{exact: fell in March, event: fall, according_to: ana}",
        "event-91d1ae0c",
    ),
    ("dates", "{exact: in March, date: 2024-03}", "date-02ad61e2"),
    (
        "dates",
        "{exact: in March, relative: March}",
        "date-02ad61e2",
    ),
    ("terms", "{exact: pier, term: pier}", "term-5817d958"),
    ("notes", "{exact: pier, note: Of wood.}", "note-1c293f9f"),
    (
        "notes",
        "{exact: naïve, nth: 1, note: Composed.}",
        "note-da81132c",
    ),
    (
        "notes",
        "{exact: naïve, nth: 2, note: Decomposed.}",
        "note-da81132c",
    ),
    (
        "notes",
        "{exact: 'دو پل', note: Two bridges.}",
        "note-7dd4139a",
    ),
    (
        "notes",
        "{exact: two lines, note: Over the end of a line.}",
        "note-0a04f391",
    ),
    (
        "mentions",
        "{exact: the engineer, actor: ana, note: Who is meant.}",
        "mention-7b427347",
    ),
    (
        "mentions",
        "{exact: the engineer, place: velm, note: Who is meant.}",
        "mention-7b427347",
    ),
];

const TEXT: &str = "“It is safe,” the engineer said: the bridge is safe. The other one fell in March, \
at the pier.\n\nA na\u{ef}ve and a nai\u{308}ve view, دو پل, over two\nlines.\n";

fn dossier() -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D\nlanguage: en\n");
    let front = |path: &str, fields: &str| {
        test.write(
            &format!("content/{path}.md"),
            format!("---\n{fields}\n---\n"),
        );
    };
    front("actors/ana", "name: Ana Corvin\nkind: person");
    front("places/velm", "name: Velm\nkind: city");
    front("claims/safe", "statement: It is safe.\nkind: factual");
    front("claims/dear", "statement: It is dear.\nkind: factual");
    front("events/fall", "title: The fall");
    front("terms/pier", "term: pier\ndefinition: Where ships lie.");
    test
}

fn write(test: &DossierTest, title: &str, lists: &str, text: &str) {
    test.write(
        "content/articles/x.md",
        format!("---\ntitle: {title}\n{lists}text: digest\nrights: {{basis: ours}}\n---\n\n{text}"),
    );
}

/// The ids of the marks on the article's page, in the order of the text.
fn marked(test: &DossierTest) -> Vec<String> {
    let built = test.build();
    built.expect_exit(0);
    let page = built.page("articles/x.html");
    let ids = html::attributes(&page, "id");
    let kinds = [
        "quote-", "claim-", "event-", "date-", "term-", "note-", "mention-",
    ];
    ids.into_iter()
        .map(|(_, id)| id)
        .filter(|id| kinds.iter().any(|kind| id.starts_with(kind)))
        .collect()
}

#[test]
fn promised_ids_are_kept() {
    let test = dossier();
    let mut wrong = Vec::new();
    for (list, entry, promised) in PROMISED {
        write(
            &test,
            "Two bridges",
            &format!("{list}:\n  - {entry}\n"),
            TEXT,
        );
        let marked = marked(&test);
        if marked != [*promised] {
            wrong.push(format!("{list}: {entry}\n  {promised} is now {marked:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Annotations of all kinds, several of them on the same words.
const MANY: [(&str, &[&str]); 7] = [
    (
        "quotes",
        &[
            "{exact: It is safe, nth: 1, speaker: ana}",
            "{exact: It is safe, nth: 2, speaker: bo}",
            "{exact: It is safe, nth: 2}",
        ],
    ),
    (
        "claims",
        &[
            "{exact: It is safe, nth: 1, claim: safe, stance: asserts, voice: own}",
            "{exact: It is safe, nth: 1, claim: safe, stance: denies, voice: attributed, holder: ana}",
            "{exact: It is safe, nth: 1, claim: safe, stance: denies, voice: attributed, holder: bo}",
            "{exact: It is safe, nth: 2, claim: dear, stance: denies, voice: attributed, holder: bo}",
        ],
    ),
    (
        "events",
        &[
            "{exact: fell in March, event: fall, according_to: ana}",
            "{exact: fell in March, event: fall, according_to: bo}",
        ],
    ),
    (
        "dates",
        &[
            "{exact: in March, date: 2024-03}",
            "{exact: in March, relative: March}",
        ],
    ),
    ("terms", &["{exact: pier, term: pier}"]),
    (
        "notes",
        &[
            "{exact: pier, note: First., id: a}",
            "{exact: pier, note: Second., id: b}",
        ],
    ),
    (
        "mentions",
        &[
            "{exact: the engineer, nth: 1, actor: ana, note: She.}",
            "{exact: the engineer, nth: 2, actor: bo, note: He.}",
        ],
    ),
];

const MANY_TEXT: &str = "“It is safe,” the engineer said. “It is safe,” the engineer said. One fell in March, at \
the pier.\n";

fn many(order: impl Fn(&mut Vec<String>), more: &str) -> String {
    let mut lists = String::new();
    for (list, entries) in MANY {
        let mut entries: Vec<String> = entries
            .iter()
            .map(|entry| format!("  - {}{more}}}\n", entry.trim_end_matches('}')))
            .collect();
        order(&mut entries);
        lists.push_str(&format!("{list}:\n{}", entries.concat()));
    }
    lists
}

#[test]
fn ids_depend_only_on_the_canonical_form() {
    let test = dossier();
    test.write(
        "content/actors/bo.md",
        "---\nname: Bo Lind\nkind: person\n---\n",
    );
    let sorted = |lists: &str| {
        write(&test, "Two bridges", lists, MANY_TEXT);
        let mut ids = marked(&test);
        ids.sort();
        ids
    };
    let before = sorted(&many(|_| (), ""));
    assert_eq!(before.len(), 16);
    let mut apart = before.clone();
    apart.dedup();
    assert_eq!(before, apart);
    assert_eq!(sorted(&many(|entries| entries.reverse(), "")), before);
    assert_eq!(sorted(&many(|entries| entries.rotate_left(1), "")), before);
    for more in [
        ", by: Ida",
        ", certainty: low",
        ", status: suggested",
        ", status: confirmed",
        ", in: text",
        ", by: Ida, certainty: high, status: suggested",
    ] {
        assert_eq!(sorted(&many(|_| (), more)), before, "{more}");
    }
    for (from, to) in [
        ("note: She.", "note: Somebody else."),
        ("note: First.", "note: A second thought."),
        ("stance: asserts", "stance: alleges"),
        ("speaker: ana", "speaker: ana, cue: said, type: direct"),
        (", speaker: ana", ""),
        ("actor: ana, note", "place: velm, note"),
        ("date: 2024-03", "date: \"2024-03-02\""),
    ] {
        let lists = many(|_| (), "");
        assert!(lists.contains(from), "{from}");
        assert_eq!(sorted(&lists.replacen(from, to, 1)), before, "{from}");
    }
}

#[test]
fn confirming_a_hidden_suggestion_changes_no_other_id() {
    let test = dossier();
    test.write(
        "site.yaml",
        "title: T\ndescription: D\nlanguage: en\nshow_suggested: false\n",
    );
    let quotes = |status: &str| {
        format!(
            "quotes:\n  - {{exact: It is safe, nth: 1, status: {status}}}\n  - {{exact: It is safe, nth: 2}}\n"
        )
    };
    write(&test, "Two bridges", &quotes("suggested"), MANY_TEXT);
    let hidden = marked(&test);
    write(&test, "Two bridges", &quotes("confirmed"), MANY_TEXT);
    let shown = marked(&test);
    assert_eq!(hidden.len(), 1);
    assert_eq!(hidden, shown[1..]);
}

#[test]
fn words_are_compared_in_their_canonical_form() {
    let test = dossier();
    let id = |text: &str, exact: &str| {
        let list = format!("notes:\n  - {{exact: {exact}, note: N.}}\n");
        write(&test, "Two bridges", &list, text);
        marked(&test)
    };
    let plain = id("A na\u{ef}ve view.\n", "naïve view");
    for text in [
        "A nai\u{308}ve view.\n",
        "A na\u{ef}ve\nview.\n",
        "A na\u{ef}ve\u{a0}view.\n",
        "Before it.\n\nA *na\u{ef}ve* view.\n",
    ] {
        assert_eq!(id(text, "naïve view"), plain, "{text}");
    }
    assert_ne!(id("A Na\u{ef}ve view.\n", "Naïve view"), plain);
}
