use super::*;
use crate::analysis::gazetteer::entries::{ActorSort, PlaceSort};
use crate::analysis::metonyms::Governments;
use crate::analysis::model::AttributedQuote;

fn gazetteer() -> Gazetteer {
    let mut gazetteer = Gazetteer::of_actors(&[
        (
            "coast-gov",
            ActorSort::Government,
            "Government of Coastland",
        ),
        (
            "harbour-ministry",
            ActorSort::Organisation,
            "Coastland's Harbour Ministry",
        ),
        ("pilots", ActorSort::Group, "Pilots' League"),
        ("lena", ActorSort::Person, "Lena Brandt"),
        ("omar", ActorSort::Person, "Omar Said Karimi"),
    ]);
    gazetteer.add_place("coastland", PlaceSort::Country, "Coastland", &[]);
    gazetteer.add_office("lena", "Coastland's Transport Minister");
    gazetteer
}

fn read(paragraphs: &[&str]) -> Vec<(String, AttributedQuote)> {
    read_in("en", paragraphs)
}

fn read_in(language: &str, paragraphs: &[&str]) -> Vec<(String, AttributedQuote)> {
    let gazetteer = gazetteer();
    let text = paragraphs.join("\n");
    let mut at = 0;
    let ranges: Vec<Range<usize>> = paragraphs
        .iter()
        .map(|paragraph| {
            at += paragraph.len() + 1;
            at - 1 - paragraph.len()..at - 1
        })
        .collect();
    let found = gazetteer.index().find(&text, &ranges, language);
    let metonyms = Governments::new(&gazetteer).metonyms(&text, &found);
    let stretches: Vec<Stretch> = ranges
        .iter()
        .map(|range| Stretch {
            range: range.clone(),
            set_apart: Vec::new(),
            is_heading: false,
            is_quotation: false,
        })
        .collect();
    let found = speakers(
        ("", &text),
        &stretches,
        language,
        &found,
        &metonyms,
        &gazetteer,
    );
    found
        .quotes
        .into_iter()
        .map(|said| (text[said.range.clone()].to_owned(), said))
        .collect()
}

fn ids(paragraphs: &[&str]) -> Vec<Option<String>> {
    read(paragraphs)
        .into_iter()
        .map(|(_, said)| said.speaker)
        .collect()
}

fn id(id: &str) -> Option<String> {
    Some(id.to_owned())
}

#[test]
fn names_pronouns_and_descriptions_become_actors() {
    let said = [
        "PORTO: Coastland’s Harbour Ministry wrote on the platform Y: “Whoever breaks the old pier will pay for the new one.”",
        "“It is a question of safety,” it added.",
        "“We have waited for ten years now,” said Transport Minister Lena Brandt, who was there.",
        "“The pier is not for sale,” she said.",
        "The ministry repeated that it was “never asked”.",
        "Coastland’s Transport Minister called it “a late answer”.",
    ];
    assert_eq!(
        ids(&said),
        [
            id("harbour-ministry"),
            id("harbour-ministry"),
            id("lena"),
            id("lena"),
            id("harbour-ministry"),
            id("lena")
        ]
    );
    let read = read(&said);
    assert_eq!(read[2].1.role.as_deref(), Some("Transport Minister"));
    assert_eq!(
        (read[0].0.as_str(), read[0].1.form),
        (
            "Whoever breaks the old pier will pay for the new one",
            "direct"
        )
    );
    assert_eq!(
        (read[5].0.as_str(), read[5].1.form, read[5].1.cue.as_deref()),
        ("a late answer", "fragment", Some("called"))
    );
}

#[test]
fn a_surname_needs_a_full_name_in_the_article() {
    assert_eq!(
        ids(&["“We will not go back to that,” Karimi said."]),
        [None]
    );
    assert_eq!(
        ids(&[
            "Omar Said Karimi came late.",
            "“We will not go back to that,” Karimi said."
        ])[0],
        id("omar")
    );
    assert_eq!(
        ids(&[
            "Omar Said Karimi came late.",
            "“We will not go back to that,” Adam Karimi said."
        ]),
        [None]
    );
}

#[test]
fn an_unknown_speaker_is_not_replaced() {
    let said = [
        "Lena Brandt said that the pier will stay.",
        "“We will never agree to that,” said Ruth Almeida.",
        "“It is too late,” she said.",
    ];
    assert_eq!(ids(&said), [None, None]);
    let envoy = ["The envoy of the Pilots' League said: “We were never asked about it.”"];
    assert_eq!(ids(&envoy), [None]);
}

#[test]
fn a_metonym_can_speak() {
    assert_eq!(
        ids(&["Coastland has denied this and said: “We were never asked about it.”"]),
        [id("coast-gov")]
    );
}

#[test]
fn answers_belong_to_the_interviewee() {
    let said = read(&[
        "Lena Brandt was minister for eleven years.",
        "Q: Where were you?",
        "A: In the yard. I saw smoke.",
        "Q: The board says that nobody was there.",
        "A: They told me: “Lose it.”",
        "I did not.",
        "The Pilots' League declined to comment.",
    ]);
    let told: Vec<(&str, Option<&str>, Option<&str>)> = said
        .iter()
        .map(|(words, said)| {
            (
                words.as_str(),
                said.speaker.as_deref(),
                said.prompt.as_deref(),
            )
        })
        .collect();
    let (lena, board) = (Some("lena"), Some("The board says that nobody was there."));
    assert_eq!(
        told,
        [
            ("In the yard. I saw smoke.", lena, Some("Where were you?")),
            ("They told me: “Lose it.”", lena, board),
            ("I did not.", lena, board),
        ]
    );
    // With two persons, the one who answers is unknown. An explainer has no speaker.
    let two = [
        "Lena Brandt met Omar Said Karimi.",
        "Q: Where were you?",
        "A: I was in the yard.",
    ];
    assert_eq!(ids(&two), [None]);
    assert!(
        read(&[
            "Lena Brandt left.",
            "Q: What is next?",
            "A: The council votes."
        ])
        .is_empty()
    );
    let named = [
        "Lena Brandt came.",
        "TIDE: Where were you?",
        "BRANDT: In the yard.",
        "TIDE: And then?",
        "BRANDT: I ran.",
    ];
    assert_eq!(ids(&named), [id("lena"), id("lena")]);
}

#[test]
fn a_continued_quotation_is_read_in_the_english_of_any_country() {
    let said = [
        "Lena Brandt said: “The pier stays where it is.",
        "“It has been there for a hundred years.”",
    ];
    for language in ["en", "en-GB", "en-US", "EN"] {
        let speakers = read_in(language, &said).into_iter();
        let speakers: Vec<_> = speakers.map(|(_, said)| said.speaker).collect();
        assert_eq!(speakers, [id("lena"), id("lena")], "{language}");
    }
}
