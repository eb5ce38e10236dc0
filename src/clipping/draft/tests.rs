use super::*;
use crate::content::body::Body;
use crate::diagnostic::{FileId, Rule};
use camino::Utf8PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A separate folder for one test.
pub(crate) fn folder() -> Utf8PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let name = format!(
        "dossier-clipping-{}-{}",
        std::process::id(),
        NUMBER.fetch_add(1, Ordering::Relaxed)
    );
    let root = Utf8PathBuf::from_path_buf(std::env::temp_dir())
        .unwrap()
        .join(name);
    std::fs::create_dir_all(&root).unwrap();
    root
}

/// Writes files into a new folder, with a site around them.
pub(crate) fn written(files: &[(&str, &str)]) -> Utf8PathBuf {
    let root = folder();
    std::fs::write(
        root.join("site.yaml"),
        "title: T\ndescription: D\nlanguage: en\n",
    )
    .unwrap();
    for (path, text) in files {
        std::fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        std::fs::write(root.join(path), text).unwrap();
    }
    root
}

/// A dossier of these files, which must have no errors.
pub(crate) fn dossier(files: &[(&str, &str)]) -> Content {
    let root = written(files);
    let (content, problems) = crate::content::read(&root).unwrap();
    std::fs::remove_dir_all(root).unwrap();
    assert_eq!(problems.counts().errors, 0, "{problems:#?}");
    content
}

/// An article file with some fields.
pub(crate) fn article(id: &str, fields: &str) -> (&'static str, &'static str) {
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    (
        leak(format!("content/articles/{id}.md")),
        leak(format!("---\ntitle: T\n{fields}\n---\n\nText.\n")),
    )
}

const RECORDS: &[(&str, &str)] = &[
    (
        "content/publishers/coast-daily.md",
        "---\nname: Coast Daily\n---\n",
    ),
    (
        "content/places/coastland.md",
        "---\nname: Coastland\nkind: country\n---\n",
    ),
    (
        "content/places/porto.md",
        "---\nname: Porto\nkind: city\nwithin: coastland\n---\n",
    ),
    (
        "content/actors/coast-gov.md",
        "---\nname: Government of Coastland\nkind: government\n---\n",
    ),
    (
        "content/actors/harbour-ministry.md",
        "---\nname: Coastland's Harbour Ministry\nkind: organization\nnames:\n  - {text: Coastland's harbour ministry, kind: spelling}\n---\n",
    ),
    (
        "content/actors/lena.md",
        "---\nname: Lena Brandt\nkind: person\nnames:\n  - {text: Brandt, match: after-full-name}\n---\n",
    ),
    (
        "content/actors/plf.md",
        "---\nname: Piers-i-Libre Front\nkind: group\nnames:\n  - Piers-e-Libre Front\n  - Coastland Pilots\n  - {text: PLF, kind: acronym}\n---\n",
    ),
    (
        "content/terms/long-pier.md",
        "---\nterm: long pier\ndefinition: A policy.\n---\n",
    ),
];

const WIRE: &str = "PORTO: Coastland’s harbour ministry on Friday answered what Minister Lena Brandt had said of it, warning Porto it would be made to pay for any “delays.”\n\
    A day before, Brandt said “there is no older thing in town than our pier” to a paper that had sent her the plan.\n\
    Porto has denied the charge and said the pier’s state is its own affair. It alleges that the Coastland Pilots or Piers-e-Libre Front (PLF) broke it.\n\
    “It is good for those who lead not to speak of the pier in such a way,” Coastland’s Harbour Ministry wrote on the platform Y.\n\
    “Anyone who breaks a pier will pay for the pier,” it added.\n\
    The ministry repeated that this was its position, and that nothing had been decided in Porto so far.";

const DUMP: &str = "Minister Threatens to Close Old Pier\n\nMinister Threatens to Close Old Pier\n\nCoast Daily|\n\n\
    The state has grown harsher in its words about the old pier while more ships come to it. Lena Brandt stressed that the pier would be closed.\n\n\
    There is agreement that the 'long pier' plan, which is ten years old, has not worked. The Piers-i-Libre Front (PLF) has said so too.\n\n\
    Harbour deputy Lena Brandt described it as a 'nest of gulls'—all noise—and no 'free lunch' for Coastland.\n\n\
    Know more about this story?\n\nIf you were there, or think that we got it wrong, let us know. Your tips are read by two editors.\n\nMore in Harbours\n";

fn clipping(path: &str, text: &str) -> ClippingFile {
    ClippingFile {
        path: path.into(),
        bytes: Vec::from(text).into(),
        sha256: crate::disk::fingerprint(text.as_bytes()),
    }
}

fn drafted(text: &str) -> (NewRecord, Diagnostics) {
    let content = dossier(RECORDS);
    let (draft, problems) = draft(
        &clipping("some file, 1.txt", text),
        &content,
        &content.gazetteer(),
    );
    (draft.into_iter().next().unwrap(), problems)
}

/// Reads a draft with the content reader.
fn read_back(draft: &NewRecord, original: &str) -> Content {
    let mut files = RECORDS.to_vec();
    files.push((&draft.path, &draft.markdown));
    files.push(("content/clippings/some file, 1.txt", original));
    let root = written(&files);
    let (content, problems) = crate::content::read(&root).unwrap();
    std::fs::remove_dir_all(root).unwrap();
    assert!(problems.is_empty(), "{problems:#?}\n{}", draft.markdown);
    assert!(
        super::super::pending(&content).is_empty()
            && super::super::check(&content)
                .iter()
                .all(|owed| owed.rule == Rule::TitleOwed)
    );
    content
}

#[test]
fn an_agency_text_without_a_headline_becomes_an_article_with_a_placeholder() {
    let (draft, problems) = drafted(WIRE);
    assert!(problems.is_empty());
    let content = read_back(&draft, WIRE);
    let owed = super::super::check(&content);
    assert_eq!(
        owed.iter()
            .map(|problem| problem.rule.id())
            .collect::<Vec<_>>(),
        ["title-owed"]
    );
    let article = &content.articles[0].text;
    assert!(
        article
            .title
            .value
            .starts_with("Coastland’s harbour ministry on Friday")
            && article.title.value.ends_with('…')
    );
    assert_eq!(article.dateline.as_ref().unwrap().value, "porto");
    assert!(
        article.published.is_none() && article.publisher.is_none() && article.text_kind.is_none()
    );
    assert!(
        article
            .body
            .text
            .starts_with("Coastland’s harbour ministry on Friday")
    );
    let expected = WIRE.strip_prefix("PORTO: ").unwrap();
    assert_eq!(article.body.text, expected);
    for line in [
        "exact: Porto, prefix: warning, actor: coast-gov, via: porto",
        "exact: Porto, prefix: plan., actor: coast-gov, via: porto",
        "speaker: lena\n    speaker_role: Minister\n    cue: said\n    type: direct",
        "exact: Anyone who breaks a pier will pay for the pier\n    speaker: harbour-ministry\n    cue: added\n    type: direct\n    certainty: medium",
        "exact: delays\n    speaker: harbour-ministry\n    cue: warning\n    type: fragment",
    ] {
        assert!(draft.markdown.contains(line), "{line}\n{}", draft.markdown);
    }
    // The build computes who and what is named: a stored list would be wrong after the next edit.
    assert!(article.actors.is_none() && article.places.is_none());
}

#[test]
fn a_page_dump_becomes_an_article_of_the_publisher_that_it_states() {
    let (draft, problems) = drafted(DUMP);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(
        draft.path,
        "content/articles/minister-threatens-to-close-old.md"
    );
    let content = read_back(&draft, DUMP);
    let article = &content.articles[0].text;
    assert_eq!(article.publisher.as_ref().unwrap().value, "coast-daily");
    assert!(draft.markdown.contains("publisher_status: stated"));
    let (doubtful, _) = drafted(&format!(
        "{DUMP}\n\n© 2024 Hill Gazette. All rights reserved.\n"
    ));
    assert!(doubtful.markdown.contains("publisher_status: unverified"));
    assert_eq!(article.body.leaves.len(), 3);
    assert_eq!(
        draft.markdown.matches("speaker: lena").count(),
        2,
        "{}",
        draft.markdown
    );
    assert!(
        draft
            .markdown
            .contains("{exact: long pier, term: long-pier, by: import, status: suggested}"),
        "{}",
        draft.markdown
    );
}

#[test]
fn nothing_is_invented_and_every_annotation_is_a_suggestion() {
    let (draft, _) = drafted(
        "Harbour talks end\n\nThe talks about the harbour of the town came to an end on Monday, said a person who was there.",
    );
    for field in [
        "publisher:",
        "dateline:",
        "published:",
        "published_basis:",
        "text:",
        "speaker:",
        "rights:",
        "summary:",
    ] {
        assert!(
            !draft
                .markdown
                .lines()
                .any(|line| line.trim_start().starts_with(field)),
            "{field}\n{}",
            draft.markdown
        );
    }
    let (draft, _) = drafted(WIRE);
    let items = draft.markdown.matches("exact: ").count();
    assert!(items > 5);
    assert_eq!(
        (
            draft.markdown.matches("by: import").count(),
            draft.markdown.matches("status: suggested").count()
        ),
        (items, items + 1)
    );
}

#[test]
fn an_unknown_publisher_keeps_its_name_and_an_unknown_place_is_a_comment() {
    let (draft, _) = drafted(
        "Old pier stays\n\nSource: Hill Gazette\n\nHILLTOP, July 24 — The council of the town on the hill has decided that the pier will stay.",
    );
    read_back(
        &draft,
        "Old pier stays\n\nSource: Hill Gazette\n\nHILLTOP, July 24 — The council of the town on the hill has decided that the pier will stay.",
    );
    assert!(
        draft
            .markdown
            .contains("publisher_name: Hill Gazette\npublisher_status: stated\n")
            && draft.markdown.contains("# Dateline: HILLTOP.")
    );
    assert!(
        draft
            .markdown
            .contains("published: \"XXXX-07-24\"\npublished_basis: stated")
    );
    assert!(draft.markdown.ends_with(
        "---\n\nThe council of the town on the hill has decided that the pier will stay.\n"
    ));
}

#[test]
fn addresses_come_from_headlines_or_else_from_file_names() {
    assert_eq!(
        ascii_slug("Pakistan’s Café—Über alles, and more words than eight of them"),
        "pakistans-cafe-uber-alles-and"
    );
    assert_eq!(ascii_slug("--- ---"), "");
    for (name, slug) in [
        ("Đặng Văn Ngữ", "dang-van-ngu"),
        ("ʿAbd al-Raḥmān", "abd-al-rahman"),
        ("ʻAkepa", "akepa"),
        ("Ŋugi ɓala Łódź Þór", "nugi-bala-lodz-thor"),
        ("Æsir Œuvre ﬁne Straße", "aesir-oeuvre-fine-strasse"),
        ("Ho\u{302}\u{300} Chi\u{301} Minh", "ho-chi-minh"),
        ("Qurʼān, O’Brien", "quran-obrien"),
    ] {
        assert_eq!(ascii_slug(name), slug, "{name}");
    }
    let content = dossier(&[article("old-pier-stays", "")]);
    let of = |path: &str, text: &str| {
        draft(&clipping(path, text), &content, &content.gazetteer())
            .0
            .remove(0)
            .id
    };
    let body = "The council of the harbour town decided on Monday that its old pier will stay for ten more years.";
    assert_eq!(
        of("a.txt", &format!("Old pier stays\n\n{body}")),
        "old-pier-stays-2"
    );
    assert_eq!(
        of(
            "b/pier-news.txt",
            &format!("پرانا پل دس سال تک رہے گا\n\n{body}")
        ),
        "pier-news"
    );
    assert_eq!(of("004-old-pier.txt", body), "old-pier");
    assert_eq!(
        of("پل.txt", &format!("پرانا پل رہے گا\n\n{body}")).len(),
        "clipping-12345678".len()
    );
}

#[test]
fn any_words_read_back_as_they_were() {
    let odd = "* not a list, [no](link) & no <b>mark</b> in this line of prose at all, is there?\n\n\
        1. Neither is this a list, nor `code`, nor a ---\\ rule, though it has ten words.\n\n\
        # What a headline: “a: b” # no comment\n\n--- {no: map} [no, list] *no alias* &no anchor !no tag in this sentence here.";
    let (draft, _) = drafted(odd);
    let content = read_back(&draft, odd);
    let words: Vec<&str> = odd.split("\n\n").collect();
    assert!(content.articles[0].text.body.text.contains(words[1]));
}

#[test]
fn any_bytes_give_a_draft_or_a_diagnostic() {
    let content = dossier(RECORDS);
    let gazetteer = content.gazetteer();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let parts = [
        "“",
        "”",
        "\"",
        "'",
        "’",
        " said ",
        "Lena Brandt",
        "Porto",
        ": ",
        "\n",
        "\n\n",
        "PORTO: ",
        "---",
        "#",
        "*",
        "|",
        ". ",
        "خ",
        "it ",
        "\u{feff}",
        "é",
        "(AFP) — ",
        "July 24, ",
        "© ",
        "{",
        "\\",
        "&amp;",
    ];
    for _ in 0..400 {
        let text: String = (0..random() % 60)
            .map(|_| parts[usize::try_from(random() % 27).unwrap()])
            .collect();
        let mut bytes = text.into_bytes();
        if random() % 4 == 0 && !bytes.is_empty() {
            let at = usize::try_from(random()).unwrap_or(0) % bytes.len();
            bytes[at] = 0xff;
        }
        let file = ClippingFile {
            path: "x.txt".into(),
            sha256: crate::disk::fingerprint(&bytes),
            bytes: bytes.into(),
        };
        let (drafted, problems) = draft(&file, &content, &gazetteer);
        let Some(drafted) = drafted.first() else {
            assert_eq!(problems.counts().warnings, 1);
            continue;
        };
        let mut faults = Diagnostics::default();
        let body = drafted.markdown.split_once("\n---\n").unwrap().1;
        Body::read(FileId::default(), 0, body, &mut faults);
        assert!(faults.is_empty(), "{faults:?}\n{}", drafted.markdown);
        let root = written(&[(&drafted.path, &drafted.markdown)]);
        let (_, faults) = crate::content::read(&root).unwrap();
        std::fs::remove_dir_all(root).unwrap();
        assert!(faults.is_empty(), "{faults:#?}\n{}", drafted.markdown);
    }
}

#[test]
fn long_and_dense_texts_are_read() {
    let content = dossier(RECORDS);
    let gazetteer = content.gazetteer();
    let prose = "“We stay for ever,” Lena Brandt said in Porto, and Porto has denied it. ";
    let lines = |line: &str, times: usize| {
        (0..times)
            .map(|number| format!("{number} {line}\n"))
            .collect::<String>()
    };
    let texts = [
        prose.repeat(2_000_000 / prose.len()),
        lines(prose, 60_000 / prose.len()),
        lines(&"\"a ".repeat(2_000), 5),
        lines(&"‘a ’".repeat(1_000), 5),
        lines(&"said ".repeat(1_000), 5),
        lines(&"Porto ".repeat(1_000), 5),
        lines(&"“Porto ".repeat(800), 5),
        lines(&"He said it. ".repeat(500), 5),
        lines("", 100_000),
        "*".repeat(2_000_000),
        "\n \n".repeat(500_000),
    ];
    for text in texts {
        draft(&clipping("x.txt", &text), &content, &gazetteer);
    }
}
