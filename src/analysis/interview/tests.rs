use super::*;

/// Reads the turns in some paragraphs: kind, name, words. `**` marks words in bold, and `##` a heading.
fn read(language: &str, paragraphs: &[&str]) -> Vec<(TurnKind, String, String)> {
    let mut text = String::new();
    let mut stretches = Vec::new();
    for paragraph in paragraphs {
        if !text.is_empty() {
            text.push('\n');
        }
        let start = text.len();
        let plain = paragraph.trim_start_matches("## ");
        let mut set_apart = Vec::new();
        for (at, piece) in plain.split("**").enumerate() {
            if at % 2 == 1 {
                set_apart.push(text.len()..text.len() + piece.len());
            }
            text.push_str(piece);
        }
        stretches.push(Stretch {
            range: start..text.len(),
            set_apart,
            is_heading: plain.len() < paragraph.len(),
            is_quotation: false,
        });
    }
    let get = |range: &Range<usize>| text[range.clone()].to_owned();
    turns("", &text, language, &stretches)
        .iter()
        .map(|turn| {
            let words: Vec<String> = turn.words.iter().map(get).collect();
            (
                turn.part,
                turn.name.as_ref().map(get).unwrap_or_default(),
                words.join(" | "),
            )
        })
        .collect()
}

fn answers(language: &str, paragraphs: &[&str]) -> Vec<String> {
    let said = read(language, paragraphs).into_iter();
    said.filter(|(part, ..)| *part != TurnKind::Question)
        .map(|(_, name, words)| {
            if name.is_empty() {
                words
            } else {
                format!("{name} > {words}")
            }
        })
        .collect()
}

#[test]
fn letters_and_words_for_question_and_answer() {
    let table: &[(&str, &[&str], &[&str])] = &[
        (
            "en",
            &[
                "He came late.",
                "Q: Where were you?",
                "A: In the yard.",
                "Q: The board says no.",
                "A: It lies.",
                "I saw it.",
                "The board was silent.",
            ],
            &["In the yard.", "It lies. | I saw it."],
        ),
        (
            "en",
            &[
                "Q. Where were you?",
                "A. In the yard.",
                "Q. And then?",
                "A. I ran.",
            ],
            &["In the yard.", "I ran."],
        ),
        (
            "en",
            &["Q1: Where were you?", "A1: In the yard."],
            &["In the yard."],
        ),
        (
            "en",
            &["**Q: Where were you?**", "**A:** In the yard."],
            &["In the yard."],
        ),
        (
            "en",
            &[
                "**Q** Where were you?",
                "**A** In the yard.",
                "**Q** Why?",
                "**A** I ran.",
            ],
            &["In the yard.", "I ran."],
        ),
        (
            "en",
            &["Q: Where were you? A: In the yard. Q: Why? A: It burned."],
            &["In the yard.", "It burned."],
        ),
        (
            "en",
            &["Q: Where were you?\nA: In the yard.\nQ: Why?\nA: It burned."],
            &["In the yard.", "It burned."],
        ),
        (
            "en",
            &[
                "Q: Where were you?",
                "In the yard.",
                "Q: And who was there?",
                "Nobody.",
                "It was late.",
            ],
            &["In the yard.", "Nobody."],
        ),
        (
            "de",
            &["Frage: Wo waren Sie?", "Antwort: Im Hof."],
            &["Im Hof."],
        ),
        ("de", &["F: Wo waren Sie?", "A: Im Hof."], &["Im Hof."]),
        (
            "es",
            &["P: ¿Dónde estaba?", "R: En el patio.", "Vi humo."],
            &["En el patio."],
        ),
        (
            "es",
            &[
                "**Pregunta.** ¿Dónde estaba?",
                "**Respuesta.** En el patio.",
                "**P.** ¿Y luego?",
                "**R.** Corrí.",
            ],
            &["En el patio.", "Corrí."],
        ),
        (
            "fr",
            &["Question : où étiez-vous ?", "Réponse : dans la cour."],
            &["dans la cour."],
        ),
        ("ar", &["س: أين كنت؟", "ج: في الساحة."], &["في الساحة."]),
        (
            "ur",
            &["سوال: آپ کہاں تھے؟", "جواب: صحن میں۔"],
            &["صحن میں۔"],
        ),
        ("zh", &["问：你在哪里？", "答：在院子里。"], &["在院子里。"]),
    ];
    for (language, paragraphs, wanted) in table {
        assert_eq!(&answers(language, paragraphs), wanted, "{paragraphs:?}");
    }
}

#[test]
fn names_before_a_colon() {
    let table: &[(&[&str], &[&str])] = &[
        (
            &[
                "TRIBUNE: Where were you?",
                "Dravić: In the yard.",
                "TRIBUNE: The board says no.",
                "Dravić: It lies.",
                "It does.",
            ],
            &["Dravić > In the yard.", "Dravić > It lies."],
        ),
        (
            &[
                "**Tribune:** Where were you?",
                "**Pavel Dravić:** In the yard.",
            ],
            &["Pavel Dravić > In the yard."],
        ),
        (
            &[
                "**Tribune** Where were you?",
                "**Pavel Dravić** In the yard.",
            ],
            &["Pavel Dravić > In the yard."],
        ),
        (
            &[
                "[00:01] THE CHAIR: The session is open.",
                "[00:02] MR STONE: I object.",
                "[00:03] THE CHAIR: Noted.",
                "[00:04] MS BERG: I do not.",
            ],
            &[
                "THE CHAIR > The session is open.",
                "MR STONE > I object.",
                "THE CHAIR > Noted.",
                "MS BERG > I do not.",
            ],
        ),
        (
            &[
                "Reporter: You closed it.",
                "Dravić (quietly): I did.",
                "Reporter: Tell us.",
                "Dravić: No.",
            ],
            &["Dravić > I did.", "Dravić > No."],
        ),
        (
            &["記者：社長はどこですか？", "田中：知りません。"],
            &["田中 > 知りません。"],
        ),
        // Not a dialogue.
        (
            &[
                "Date: 5 May",
                "Place: Porto",
                "Price: 3",
                "Date: 6 May",
                "Place: Velm",
                "Price: 4",
            ],
            &[],
        ),
        (
            &[
                "Photo: Anna Berg",
                "Read more: The fire",
                "Photo: Tom Lee",
                "Read more: The key",
            ],
            &[],
        ),
        (
            &[
                "Monday: Rain falls all day.",
                "Tuesday: It is dry.",
                "Wednesday: It snows.",
            ],
            &[],
        ),
        (&["Porto: Nothing is known.", "He said so."], &[]),
    ];
    for (paragraphs, wanted) in table {
        assert_eq!(&answers("en", paragraphs), wanted, "{paragraphs:?}");
    }
}

#[test]
fn dashes_and_questions_in_bold() {
    let table: &[(&str, &[&str], &[&str])] = &[
        (
            "en",
            &[
                "– Where were you?",
                "– In the yard.",
                "– The board says no.",
                "– It lies.",
            ],
            &["In the yard.", "It lies."],
        ),
        (
            "es",
            &[
                "—¿Dónde estaba usted?",
                "—En el patio.",
                "—¿Y luego?",
                "—Corrí.",
            ],
            &["En el patio.", "Corrí."],
        ),
        (
            "fr",
            &[
                "— Où étiez-vous ?",
                "Dans la cour.",
                "— Et puis ?",
                "J’ai couru.",
                "J’ai crié.",
            ],
            &["Dans la cour.", "J’ai couru. | J’ai crié."],
        ),
        (
            "en",
            &["– first thing;", "– second thing;", "– third thing."],
            &[],
        ),
        (
            "en",
            &[
                "**Where were you?**",
                "In the yard.",
                "I ran.",
                "**The board says no.**",
                "It lies.",
                "**Who told you?**",
                "A man.",
                "The board was silent.",
            ],
            &["In the yard. | I ran.", "It lies.", "A man."],
        ),
        (
            "de",
            &[
                "## Wo waren Sie?",
                "Im Hof.",
                "## Wer hat es Ihnen gesagt?",
                "Niemand.",
            ],
            &["Im Hof.", "Niemand."],
        ),
        // The questions in an explainer address nobody.
        (
            "en",
            &[
                "**What is nitrate?**",
                "A salt.",
                "**Why does it burn?**",
                "It holds oxygen.",
            ],
            &[],
        ),
        (
            "en",
            &[
                "In an interview he said more.",
                "**What is nitrate?**",
                "A salt.",
                "**Why does it burn?**",
                "It holds oxygen.",
            ],
            &["A salt.", "It holds oxygen."],
        ),
        (
            "en",
            &[
                "**He came late.**",
                "Then he left.",
                "**It rained.**",
                "All day.",
            ],
            &[],
        ),
    ];
    for (language, paragraphs, wanted) in table {
        assert_eq!(&answers(language, paragraphs), wanted, "{paragraphs:?}");
    }
}

#[test]
fn an_answer_knows_its_question() {
    let text = "Q: Where?\nA: Here.\nQ: Why?\nA: So.";
    let stretch = Stretch {
        range: 0..text.len(),
        set_apart: Vec::new(),
        is_heading: false,
        is_quotation: false,
    };
    let found = turns("", text, "en", &[stretch]);
    let asked: Vec<Option<&str>> = found
        .iter()
        .map(|turn| turn.asked.map(|at| &text[found[at].words[0].clone()]))
        .collect();
    assert_eq!(asked, [None, Some("Where?"), None, Some("Why?")]);
    assert!(is_in_turn(
        &found,
        &(text.find("Here").unwrap()..text.find("Here").unwrap() + 4)
    ));
    assert!(!is_in_turn(&found, &(0..2)));
}

#[test]
fn no_text_makes_it_fail() {
    let pieces = [
        "Q", ": ", "A", "\n", "—", "?", "é", "", "س", "：", "[", "**", ". ", "(", " ",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                for d in pieces {
                    let whole = [a, b, c, d, a, b, d, c].concat();
                    let _ = read("en", &whole.split('\n').collect::<Vec<_>>());
                }
            }
        }
    }
}
