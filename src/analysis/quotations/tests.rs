use super::*;

/// The spans of these names in a text.
fn spans(text: &str, names: &[&str]) -> Vec<Range<usize>> {
    let mut spans: Vec<_> = names
        .iter()
        .flat_map(|name| {
            text.match_indices(name)
                .map(|(at, name)| at..at + name.len())
        })
        .collect();
    spans.sort_by_key(|span| span.start);
    spans
}

const NAMES: &[&str] = &["PORTO", "Karimi", "Stone", "Porto", "Harbour League"];

fn read(text: &str) -> Vec<Quotation> {
    quotations(text, "en", &spans(text, NAMES))
}

/// The quoted words, the speaker, and the rule.
fn told(text: &str) -> Vec<(&str, &str, &'static str)> {
    read(text)
        .into_iter()
        .map(|found| {
            (
                &text[found.inner],
                found.speaker.map_or("", |speaker| &text[speaker]),
                found.rule,
            )
        })
        .collect()
}

#[test]
fn marks_are_paired() {
    let table: &[(&str, &[&str])] = &[
        ("“one” and \"two words\" here", &["one", "two words"]),
        (
            "„eins“ «deux» »drei« ‹vier›",
            &["eins", "deux", "drei", "vier"],
        ),
        ("“never closed. And on", &["never closed. And on"]),
        (
            "the ‘big day’ and the ‘don’t stop’ song",
            &["big day", "don’t stop"],
        ),
        (
            "the 'big day' of Stone's and the '90s don't 'n' count",
            &["big day", "n"],
        ),
        ("Porto’s officials’ plan’s end", &[]),
        (
            "“he said ‘no’ to me” ‘she said “yes” to me’",
            &["he said ‘no’ to me", "she said “yes” to me"],
        ),
        ("a 6\" pipe and a 7\" pipe", &[]),
        ("“mixed marks\" here", &["mixed marks"]),
        ("“” \"\" ' ' « »", &[]),
        ("社長は「払わない」と『海』で言った。", &["払わない", "海"]),
        ("「外の「中」も」終わり", &["外の「中」も"]),
        (
            "他说:\"我们不走\"。他说：“我们不付”",
            &["我们不走", "我们不付"],
        ),
        ("کہا: ”ہم نہیں جائیں گے“ اور", &["ہم نہیں جائیں گے"]),
        (
            "so ›einzeln‹ ‚auch so‘ “so“ geht es",
            &["einzeln", "auch so", "so"],
        ),
        ("”Vi stannar”, sade hon, ”här.”", &["Vi stannar", "här."]),
        ("「never closed", &["never closed"]),
    ];
    for (text, wanted) in table {
        let found: Vec<&str> = marks(text)
            .into_iter()
            .map(|mark| &text[mark.inner])
            .collect();
        assert_eq!(&found, wanted, "{text}");
    }
}

#[test]
fn speakers_are_found_by_their_cues() {
    let table: &[(&str, &[(&str, &str)])] = &[
        (
            "“We are not leaving the pier,” Karimi said on Monday.",
            &[("Karimi", "cue-after")],
        ),
        (
            "“We are not leaving the pier,” said Karimi after Stone left.",
            &[("Karimi", "cue-after")],
        ),
        (
            "“We are not leaving,” Karimi, the mayor of Porto, told Stone.",
            &[("Karimi", "cue-after")],
        ),
        (
            "“We are not leaving,” the mayor of Porto, Karimi, later said.",
            &[("Karimi", "cue-after")],
        ),
        (
            "“Are we leaving the pier?” Karimi asked Stone.",
            &[("Karimi", "cue-after")],
        ),
        (
            "“We are not leaving,” said Harbour League spokesman Karimi in Porto.",
            &[("Karimi", "cue-after")],
        ),
        (
            "“We are not leaving,” said Mayor Anna Berg.",
            &[("Anna Berg", "cue-after")],
        ),
        (
            "“Anyone who leaves will be missed,” it added.",
            &[("it", "cue-after")],
        ),
        (
            "“We must not leave,” Porto’s Pier Office wrote on a poster.",
            &[("Pier Office", "cue-after")],
        ),
        (
            "“We must not leave,” said the mayor of Porto.",
            &[("the mayor of Porto", "cue-after")],
        ),
        (
            "The pier was “a ruin”, according to Karimi.",
            &[("Karimi", "according-to")],
        ),
        (
            "In a talk with a paper on Monday, Karimi said “nothing is finer than a pier” when asked.",
            &[("Karimi", "cue-before")],
        ),
        (
            "After Karimi left, Stone said: “The pier will stay.”",
            &[("Stone", "cue-before")],
        ),
        (
            "Karimi, who owns the pier, said it was “rotten”.",
            &[("Karimi", "cue-before")],
        ),
        (
            "Karimi called Stone a “rotten plank”.",
            &[("Karimi", "cue-before")],
        ),
        (
            "Deputy Karimi referred to the pier as a ‘crown’—a wet one—not a ‘dry stick’ for Stone.",
            &[("Karimi", "cue-before"), ("Karimi", "cue-before")],
        ),
        (
            "Stone met Karimi and said the pier was “lost”.",
            &[("Stone", "cue-before")],
        ),
        (
            "Stone was accused by Karimi of “gross neglect”.",
            &[("Karimi", "cue-before")],
        ),
        (
            "Stone left Porto, saying the pier was “lost”.",
            &[("Stone", "participle")],
        ),
        (
            "Porto’s pier office on Monday hit back at Stone’s words, warning the League of the “consequences.”",
            &[("Porto’s pier office", "participle")],
        ),
        (
            "The ministry repeated that the pier was “safe”.",
            &[("The ministry", "cue-before")],
        ),
        (
            "The “dead” plan would cost millions, Karimi said.",
            &[("Karimi", "cue-later")],
        ),
        ("Karimi: “We are staying here.”", &[("Karimi", "colon")]),
        (
            "“We are staying here.” — Karimi",
            &[("Karimi", "signature")],
        ),
        (
            "“We are staying,” Karimi said. “We always have. And we will.”",
            &[("Karimi", "cue-after"), ("Karimi", "paragraph")],
        ),
        (
            "“We always have stayed here.” Then rain. “So we will,” Karimi said.",
            &[("Karimi", "paragraph"), ("Karimi", "cue-after")],
        ),
        (
            "“We are staying,” Karimi said, “and so is the pier.”",
            &[("Karimi", "cue-after"), ("Karimi", "cue-before")],
        ),
        (
            "Karimi was angry. “We have always been here.”",
            &[("Karimi", "subject")],
        ),
        (
            "Omar Karimi, editor of a paper, a weekly of Porto and a friend of Stone, said it was “a late hour for all.”",
            &[("Karimi", "cue-before")],
        ),
        (
            "“We are not leaving,” said Omar Karimi of the trading house Harbourline.",
            &[("Karimi", "cue-after")],
        ),
        (
            "It is “a late hour for all,” as Karimi told Stone.",
            &[("Karimi", "cue-after")],
        ),
        (
            "It is “a late hour for all,” according to figures by Karimi.",
            &[("Karimi", "according-to")],
        ),
        (
            "At a fair in Porto, Coastland, Karimi rose to speak, saying “we are not leaving.”",
            &[("Karimi", "participle")],
        ),
        (
            "The former mayor left no doubt of it, saying “we are not leaving.”",
            &[("The former mayor", "participle")],
        ),
    ];
    for (text, wanted) in table {
        let found: Vec<(&str, &str)> = told(text)
            .into_iter()
            .map(|(_, speaker, rule)| (speaker, rule))
            .collect();
        assert_eq!(&found, wanted, "{text}");
    }
}

#[test]
fn titles_and_names_of_things_are_not_quotations() {
    for text in [
        "Her novel “The Long Pier” was read.",
        "the so-called “pier people” met",
        "a storm dubbed “the great wet one” came",
        "a man known as ‘the plank’ came",
        "An article on 15 March (\"Seven killed as the pier burns in Porto\") misquoted Karimi, who left.",
        "Stone read the story (“Karimi will stay for ever on the pier”) and left.",
        "Karimi was misquoted under the headline “Pier to be sold by the end of May” on Monday.",
    ] {
        assert_eq!(told(text), [], "{text}");
    }
    assert_eq!(
        told("“Never Again,” Karimi said."),
        [("Never Again,", "Karimi", "cue-after")]
    );
}

#[test]
fn words_that_nobody_says_are_scare_quotes() {
    let text = "People differ on the ‘pier first’ rule these days.";
    let found = quotations(text, "en", &[]);
    let kinds = found.iter().map(|one| (&text[one.inner.clone()], one.kind));
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [("pier first", QuoteKind::Scare)]
    );
}

#[test]
fn sentences_are_direct_and_a_few_words_a_fragment() {
    for (text, kind) in [
        (
            "Karimi said: “We are not leaving the pier.”",
            QuoteKind::Direct,
        ),
        (
            "Karimi said “nothing is finer than a pier”.",
            QuoteKind::Direct,
        ),
        ("“No,” Karimi said.", QuoteKind::Direct),
        (
            "Karimi said the pier was “old, wet and full of holes”.",
            QuoteKind::Fragment,
        ),
        ("Karimi warned of “consequences.”", QuoteKind::Fragment),
    ] {
        assert_eq!(read(text)[0].kind, kind, "{text}");
    }
}

#[test]
fn certainty_follows_the_rule() {
    for (text, certainty) in [
        ("“We are leaving,” Karimi said.", Certainty::High),
        ("“We are leaving,” she said.", Certainty::Medium),
        (
            "Karimi was angry. “We have always been here.”",
            Certainty::Low,
        ),
    ] {
        assert_eq!(read(text)[0].certainty, certainty, "{text}");
    }
}

fn chain(paragraphs: &[&str]) -> Vec<Vec<Quotation>> {
    let names: Vec<_> = paragraphs.iter().map(|text| spans(text, NAMES)).collect();
    let pairs: Vec<(&str, &[Range<usize>])> = paragraphs
        .iter()
        .zip(&names)
        .map(|(text, names)| (*text, names.as_slice()))
        .collect();
    quotations_in(&pairs, "en")
}

#[test]
fn a_paragraph_that_is_one_quotation_takes_the_speaker_before_it() {
    let found = chain(&[
        "“We are staying,” Karimi said.",
        "“The pier is ours and always was.”",
        "“And so is the sea.”",
    ]);
    assert_eq!(
        (
            found[1][0].speaker.clone(),
            found[1][0].speaker_paragraph,
            found[1][0].rule
        ),
        (Some(22..28), Some(0), "carried")
    );
    assert_eq!(found[2][0].speaker_paragraph, Some(0));
    let found = chain(&[
        "Karimi said: “We are staying.",
        "“The pier is ours and always was.”",
    ]);
    assert_eq!(found[1][0].rule, "continued");
    let found = chain(&[
        "“We are staying,” Karimi said. Then Stone rose.",
        "“The pier is ours and always was.”",
    ]);
    assert_eq!(found[1][0].speaker, None);
    let found = chain(&[
        "“We are staying,” Karimi said.",
        "Stone laughed.",
        "“The pier is ours and always was.”",
    ]);
    assert_eq!(found[2][0].speaker, None);
}

#[test]
fn other_languages_are_read_by_their_marks() {
    let text = "„Wir bleiben hier, wo das Meer ist“ – Karimi";
    let found = quotations(text, "de", &spans(text, NAMES));
    assert_eq!(found[0].rule, "signature");
    let text = "کریمی: “ہم یہاں رہیں گے اور کام کریں گے”";
    assert_eq!(
        quotations(text, "ur", std::slice::from_ref(&(0..10)))[0].rule,
        "colon"
    );
}

#[test]
fn no_text_makes_it_fail() {
    let pieces = [
        "“",
        "”",
        "\"",
        "'",
        "’",
        " said ",
        "Karimi",
        ", ",
        ". ",
        "é",
        "according to",
        "’s",
        "\n",
        "—",
        ":",
        "the",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                let text = [a, b, "x", c, a, c, b].concat();
                for found in quotations(&text, "en", &spans(&text, NAMES)) {
                    assert!(text.get(found.range).is_some() && text.get(found.inner).is_some());
                    assert!(found.speaker.is_none_or(|range| text.get(range).is_some()));
                }
            }
        }
    }
    assert_eq!(
        quotations("", "en", &[0..5, Range { start: 9, end: 7 }]),
        []
    );
}

#[test]
fn a_long_hostile_paragraph_is_read_to_its_end() {
    for piece in ["“a” b said ", "' a", "\"x. ", "“", "Karimi said ‘x y’ and "] {
        let text = piece.repeat(40_000 / piece.len());
        let _ = quotations(&text, "en", &spans(&text, NAMES));
    }
}

#[test]
fn straight_marks_have_a_direction_too() {
    let table: &[(&str, &[&str])] = &[
        (
            "\"We are not leaving the pier,\" said Karimi, \"and nobody else is leaving it.\" \"They are,\" Stone said.",
            &["Karimi", "Karimi", "Stone"],
        ),
        (
            "\"We are not leaving the pier,\" Karimi said, \"and nobody else is leaving it.\" \"They are,\" said Stone.",
            &["Karimi", "Karimi", "Stone"],
        ),
        (
            "''We are not leaving the pier,'' said Karimi, ''and nobody else is.'' ''They are not staying,'' Stone said.",
            &["Karimi", "Karimi", "Stone"],
        ),
        (
            "'We are not leaving the pier,' said Karimi, 'and nobody else is.' 'They are not staying,' Stone said.",
            &["Karimi", "Karimi", "Stone"],
        ),
        (
            "\"Nobody else is,\" said Karimi. \"It is our pier.\" \"It is not,\" Stone said. \"It is ours.\"",
            &["Karimi", "Karimi", "Stone", "Stone"],
        ),
        (
            "\"They are fine,\" said Karimi, turning to Stone, \"and will be used.\" \"They will not,\" Stone said.",
            &["Karimi", "Karimi", "Stone"],
        ),
        (
            "\"They are fine,\" said Karimi, \"They will be used.\" \"They will not,\" Stone said.",
            &["Karimi", "Karimi", "Stone"],
        ),
        (
            "“They are fine,” said Karimi, “and will be used.” “They will not,” Stone said.",
            &["Karimi", "Karimi", "Stone"],
        ),
        (
            "\"Are they?\" asked Karimi. \"They are,\" said Stone, \"and will be.\" \"Then we go,\" Karimi said.",
            &["Karimi", "Stone", "Stone", "Karimi"],
        ),
    ];
    for (text, wanted) in table {
        let found: Vec<&str> = told(text)
            .into_iter()
            .map(|(_, speaker, _)| speaker)
            .collect();
        assert_eq!(&found, wanted, "{text}");
    }
}

#[test]
fn sentences_are_cut_where_marks_say_so() {
    let straight =
        "\"So it is,\" Karimi said, \"and will be.\" \"No,\" he said. ''Yes,'' she said.";
    let curly = "“So it is,” Karimi said, “and will be.” “No,” he said. “Yes,” she said.";
    let cut = |text: &str| -> Vec<String> {
        let marks = marks(text);
        marks::sentences_between(&marks::masked(text, &marks), &marks, "en")
            .into_iter()
            .map(|range| text[range].replace("''", "\"").replace(['“', '”'], "\""))
            .collect()
    };
    assert_eq!(cut(straight), cut(curly));
}

#[test]
fn words_are_extracted_from_their_marks() {
    for (words, wanted) in [
        ("“We stay.”", "We stay."),
        ("“We stay”.", "We stay"),
        ("„Wir bleiben“", "Wir bleiben"),
        ("「払いません」", "払いません"),
        ("”ہم رہیں گے“", "ہم رہیں گے"),
        ("« Nous restons »", "Nous restons"),
        (
            "“We stay,” she said, “and so it is.”",
            "We stay,” she said, “and so it is.",
        ),
        ("“We stay", "We stay"),
        ("We stay”", "We stay"),
        ("the workers' own", "the workers' own"),
        ("she said “no” to it", "she said “no” to it"),
        ("We stay", "We stay"),
        ("“”", ""),
    ] {
        assert_eq!(within_marks(words), wanted, "{words}");
    }
}

/// In a language without known reporting verbs, only the punctuation around a short quotation can show that it is one.
#[test]
fn short_quotations_in_other_languages_are_recognised_by_punctuation() {
    for (language, text, wanted) in [
        (
            "de",
            "„Das ist gut“, sagte Farrant, „und es ist bezahlt.“",
            &["Das ist gut", "und es ist bezahlt."][..],
        ),
        (
            "de",
            "\"Das ist gut\", sagte Farrant, \"und es ist bezahlt.\"",
            &["Das ist gut", "und es ist bezahlt."],
        ),
        (
            "fr",
            "« C’est bien », a dit Farrant, « et c’est payé. »",
            &["C’est bien", "et c’est payé."],
        ),
        ("es", "Farrant dijo: «no hay dinero».", &["no hay dinero"]),
        ("ar", "وقال أور: «هذا جيد».", &["هذا جيد"]),
        (
            "ja",
            "佐藤花子氏は「橋は安全だ」と語った。",
            &["橋は安全だ"],
        ),
        ("de", "Dascar nannte es „ein Märchen“ und schwieg.", &[]),
        ("de", "Der Film „die Fähre“, ein Drama, läuft.", &[]),
        ("es", "La película «la barca», de Orr, se estrena.", &[]),
    ] {
        let found = quotations(text, language, &[]).into_iter();
        let found: Vec<&str> = found
            .filter(|one| one.kind != QuoteKind::Scare)
            .map(|one| text[one.inner].trim_matches(['\u{a0}', ' ']))
            .collect();
        assert_eq!(found, wanted, "{text}");
    }
}
