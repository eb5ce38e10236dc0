//! Names in English texts.

use super::*;

fn finder(names: &[&str]) -> NameFinder<String> {
    NameFinder::new(
        names
            .iter()
            .map(|name| ((*name).to_owned(), NameRule::Always, name.to_lowercase())),
    )
}

/// The names found, as they are written in the text.
fn found<'a>(names: &[&str], text: &'a str) -> Vec<&'a str> {
    finder(names)
        .find(text, "en")
        .into_iter()
        .map(|found| &text[found.range])
        .collect()
}

#[test]
fn names_are_found_leftmost_longest_on_word_boundaries() {
    let table: &[(&[&str], &str, &[&str])] = &[
        (
            &["Taliban", "Pakistani Taliban"],
            "the Pakistani Taliban denied it, the Taliban did not",
            &["Pakistani Taliban", "Taliban"],
        ),
        (&["Ali", "Ali Khan"], "Ali Khanabad spoke", &[]),
        (
            &["Ali", "Ali Khan"],
            "Ali, Khanabad and Alia spoke; Ali Khan did not",
            &["Ali", "Ali Khan"],
        ),
        (
            &["Kabul"],
            "Kabul's mayor, Kabul’s river, the Kabul-based paper, anti-Kabul talk",
            &["Kabul"; 4],
        ),
        (
            &["Kabul"],
            "Kabuli dishes, old_Kabul, @Kabul, kabul.example and Kabul.example",
            &[],
        ),
        (
            &["Afghanistan's Defense Ministry", "Afghanistan"],
            "Afghanistan’s Defense Ministry moved",
            &["Afghanistan’s Defense Ministry"],
        ),
        (
            &["Tehreek-e-Taliban", "Taliban"],
            "Tehreek–e‑Taliban fighters",
            &["Tehreek–e‑Taliban"],
        ),
        (
            &["Taliban"],
            "a Tehreek-e-Taliban fighter, a Taliban-led state",
            &["Taliban"],
        ),
        (&["Asif"], "Asif-ur-Rehman came, Asif left", &["Asif"]),
        (&["Neil", "O'Neil"], "O’Neil and Neil", &["O’Neil", "Neil"]),
        (
            &["Afghanistan"],
            "la guerre d’Afghanistan",
            &["Afghanistan"],
        ),
        (
            &["Kabul"],
            "\"Kabul\" ‘Kabul’ (Kabul) Kabul’ll",
            &["Kabul"; 4],
        ),
        (&["X"], "left the network X.", &["X"]),
        (
            &["U.S."],
            "the U.S. and the U.S.-led force",
            &["U.S.", "U.S."],
        ),
        (&["محمد علي"], "مُحَمَّد علی نے کہا", &["مُحَمَّد علی"]),
        (
            &["The Hague"],
            "from the Hague to The Hague",
            &["the Hague", "The Hague"],
        ),
    ];
    for (names, text, wanted) in table {
        assert_eq!(&found(names, text), wanted, "{text}");
    }
}

#[test]
fn case_differs_only_where_the_position_explains_it() {
    let names = ["Islamabad", "Ali", "the ministry", "US", "army chief"];
    let table: &[(&str, &[&str])] = &[
        ("ISLAMABAD: Officials met.", &["ISLAMABAD"]),
        ("ISLAMABAD'S officials, ALI", &["ISLAMABAD"]),
        ("islamabad, ali", &[]),
        ("It is us against us.", &[]),
        (
            "The ministry spoke. The ministry's man, the ministry, and The ministry",
            &["The ministry", "The ministry", "the ministry"],
        ),
        ("He said: “The ministry knows.”", &["The ministry"]),
        ("KABUL — Army chief Sabir", &["Army chief"]),
    ];
    for (text, wanted) in table {
        assert_eq!(&found(&names, text), wanted, "{text}");
    }
}

#[test]
fn a_name_inside_a_longer_name_is_not_found() {
    for (name, text) in [
        (
            "Islamabad",
            "a report by the Islamabad Policy Institute says",
        ),
        ("Ali", "the singer Ali Khanabad left"),
        ("Taliban", "according to Taliban International"),
        ("Asif", "the minister, Khawaja Asif, said"),
        ("Asif", "Khawaja Asif said"),
        ("Khan", "the player Omar K. Khan won"),
        ("Kabul", "a student at the University of Kabul said"),
        ("Kabul", "the Kabul Security Forum met"),
        ("Pakistan", "the Pakistan Muslim League won"),
        ("Pakistan", "he runs Pakistan Foreign Policy Institute"),
        ("Korea", "the leader of North Korea said"),
        (
            "Kabul",
            "Kabul University Students March Against New Exam Rules\n\nmore",
        ),
        ("Karimi", "the president of Port Karimi spoke"),
        ("Coastland", "the Coastland Farm Institute Director Karimi"),
        ("US", "a fine of US$5"),
    ] {
        assert_eq!(found(&[name], text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn ordinary_neighbours_do_not_hide_a_name() {
    let names = [
        "Kabul",
        "Taliban",
        "Pakistan",
        "Khawaja Asif",
        "John Smith",
        "Mohammad Yaqub Mujahid",
        "Abdul Ghani Baradar",
        "US",
    ];
    let table: &[(&str, &[&str])] = &[
        ("In Kabul, Pakistan said", &["Kabul", "Pakistan"]),
        ("In Kabul Pakistan said", &["Kabul", "Pakistan"]),
        ("Since Kabul and Pakistan met", &["Kabul", "Pakistan"]),
        ("Defense Minister Khawaja Asif danced", &["Khawaja Asif"]),
        (
            "the late Gen. John Smith and Lt. Col. John Smith",
            &["John Smith", "John Smith"],
        ),
        (
            "Taliban Finance Minister Mohammad Yaqub Mujahid sang",
            &["Taliban", "Mohammad Yaqub Mujahid"],
        ),
        (
            "Economic Deputy Abdul Ghani Baradar slept",
            &["Abdul Ghani Baradar"],
        ),
        ("Pakistan's Foreign Ministry moved house", &["Pakistan"]),
        (
            "the Afghan Taliban and the Pakistani Taliban",
            &["Taliban", "Taliban"],
        ),
        (
            "It ended in Kabul. Pakistan Army troops left",
            &["Kabul", "Pakistan"],
        ),
        (
            "the US State Department said Friday in Kabul Thursday",
            &["US", "Kabul"],
        ),
        (
            "Bombing Kabul was wrong. Police say the police left. Police Kabul",
            &["Kabul", "Kabul"],
        ),
        ("Witnesses Khawaja Asif named", &["Khawaja Asif"]),
        (
            "Talks in Kabul\nPakistan said\nHerat",
            &["Kabul", "Pakistan"],
        ),
        (
            "Pakistan’s Foreign Minister met Taliban Chief Spokesman Omari",
            &["Pakistan", "Taliban"],
        ),
        (
            "Pakistan Delays Harbour Vote Again While Envoys Visit the Taliban",
            &["Pakistan", "Taliban"],
        ),
        ("the Taliban-led Kabul government", &["Taliban", "Kabul"]),
        ("The Taliban Al-Emarah outlet", &[]),
        (
            "Harbourline CEO John Smith and Deputy Secretary of State John Smith",
            &["John Smith", "John Smith"],
        ),
        (
            "Minister for Trade and Industry Khawaja Asif hummed",
            &["Khawaja Asif"],
        ),
        (
            "the Kabul Farm Commissioner Omari and US Assistant Secretary Vale",
            &["Kabul", "US"],
        ),
        (
            "Winger John Smith scored. Outfielder John Smith ran. Frenchman John Smith sat",
            &["John Smith"; 3],
        ),
        ("a visit to Pakistan Sept. 15-21", &["Pakistan"]),
    ];
    for (text, wanted) in table {
        assert_eq!(&found(&names, text), wanted, "{text}");
    }
}

#[test]
fn a_shared_name_returns_all_its_records_in_order() {
    let finder = NameFinder::new([
        ("Khan".to_owned(), NameRule::AfterFullName, "imran"),
        ("Khan ".to_owned(), NameRule::AfterFullName, "amir"),
        ("Khan".to_owned(), NameRule::AfterFullName, "imran"),
        ("—".to_owned(), NameRule::Always, "nobody"),
        (String::new(), NameRule::Always, "nobody"),
    ]);
    let found = finder.find("When Khan left – ", "en");
    assert_eq!(
        found,
        [Found {
            range: 5..9,
            keys: vec![
                ("amir", NameRule::AfterFullName),
                ("imran", NameRule::AfterFullName)
            ]
        }]
    );
    assert!(NameFinder::<u8>::new([]).find("Khan", "en").is_empty());
}

#[test]
fn an_exact_name_is_preferred_to_one_in_capitals() {
    let finder = NameFinder::new([
        ("Swat".to_owned(), NameRule::Always, "valley"),
        ("SWAT".to_owned(), NameRule::Always, "police"),
    ]);
    let keys: Vec<_> = finder
        .find("SWAT came to Swat", "en")
        .into_iter()
        .map(|found| found.keys[0].0)
        .collect();
    assert_eq!(keys, ["police", "valley"]);
}

#[test]
fn the_whole_capitalised_name_is_taken() {
    let text =
        "The visit of Gen. Omar K. bin Salim’s aide to Islamabad Policy Institute’s head, Said";
    let run = |part: &str| {
        let at = text.find(part).unwrap();
        &text[capitalised_run(text, at..at + part.len())]
    };
    assert_eq!(run("Omar"), "Gen. Omar K. bin Salim");
    assert_eq!(run("Policy"), "Islamabad Policy Institute");
    assert_eq!(run("visit"), "visit");
    let runs: Vec<&str> = capitalised_runs(text)
        .into_iter()
        .map(|range| &text[range])
        .collect();
    assert_eq!(
        runs,
        ["Gen. Omar K. bin Salim", "Islamabad Policy Institute"]
    );
}

#[test]
fn no_text_makes_it_fail() {
    let finder = finder(&["Kabul", "é", "Ali Khan", "“"]);
    for text in [
        "",
        "'",
        "Kabul'",
        "-Kabul-",
        " . Kabul . ",
        "Kabul\u{a0}\u{301}",
        "é’é",
        "A. A. A. Kabul",
        "’Kabul’’",
        "Kabul É. \u{200d}é",
    ] {
        for found in finder.find(text, "en") {
            assert!(text.get(found.range).is_some());
        }
        for at in 0..=text.len() {
            let _ = capitalised_run(text, at..at);
        }
        let _ = capitalised_runs(text);
    }
}
