//! Which words in an article link to records. The article's lists contain everyone whom it names.

use serde_json::Value;

use crate::driver::DossierTest;
use crate::html;
use crate::shown::Shown;

/// A dossier with these actors (id, front matter) and places.
fn dossier(actors: &[(&str, &str)], places: &[(&str, &str)]) -> DossierTest {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\nlanguage: en\ndescription: D\n");
    for (folder, records) in [("actors", actors), ("places", places)] {
        for (id, front) in records {
            test.write(
                &format!("content/{folder}/{id}.md"),
                format!("---\n{front}\n---\n"),
            );
        }
    }
    test
}

/// The links in an article's text: their words and the records.
fn links(page: &str) -> Vec<(String, String)> {
    let shown = Shown::read(page);
    let text: Vec<char> = shown.text.chars().collect();
    let links = shown.links.iter();
    links
        .map(|link| {
            let words = text[link.start..link.end].iter().collect();
            (words, link.record.clone())
        })
        .collect()
}

fn expect_links(page: &str, wanted: &[(&str, &str)]) {
    let found = links(page);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(words, record)| (words.as_str(), record.as_str()))
        .collect();
    assert_eq!(found, wanted, "{page}");
}

#[test]
fn an_entry_for_every_occurrence_gives_way_to_longer_words() {
    let test = dossier(
        &[
            ("fish", "name: Ministry of Fish\nkind: organization"),
            (
                "transport",
                "name: Ministry of Transport and Waterways\nnames: [The Ministry of Transport and Waterways]\nkind: organization",
            ),
            ("town", "name: Town Council of Sarn\nkind: organization"),
            ("elders", "name: Council of Elders\nkind: organization"),
            ("guild", "name: The guild of Sarn\nkind: organization"),
        ],
        &[],
    );
    test.write(
        "content/articles/a.md",
        "---\ntitle: The Ministry of Transport and Waterways\nmentions:\n  \
           - {exact: The Ministry, actor: fish, nth: all}\n  \
           - {exact: The Ministry, actor: fish, in: title, nth: all}\n  \
           - {exact: the council, actor: town, nth: all}\n  \
           - {exact: the council of elders, actor: elders}\n  \
           - {exact: the guild, none: true, nth: all}\n---\n\n\
         The Ministry of Transport and Waterways was silent. The Ministry spoke. The guild of Sarn left.\n\n\
         Later the council met, and the council of elders did not. [the council of Sarn](actor:elders) was asked.\n\n\
         The Ministry of Transport and Waterways, The Ministry, the council and the guild of Sarn agreed, and the guild left.\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    let page = outcome.page("articles/a.html");
    expect_links(
        &page,
        &[
            (
                "The Ministry of Transport and Waterways",
                "actors/transport",
            ),
            ("The Ministry", "actors/fish"),
            ("The guild of Sarn", "actors/guild"),
            ("the council", "actors/town"),
            ("the council of elders", "actors/elders"),
            ("the council of Sarn", "actors/elders"),
            (
                "The Ministry of Transport and Waterways",
                "actors/transport",
            ),
            ("The Ministry", "actors/fish"),
            ("the council", "actors/town"),
            ("the guild of Sarn", "actors/guild"),
        ],
    );
}

#[test]
fn an_entry_for_one_occurrence_still_wins_over_a_longer_name() {
    let test = dossier(
        &[
            ("fish", "name: Ministry of Fish\nkind: organization"),
            (
                "transport",
                "name: Ministry of Transport\nkind: organization",
            ),
        ],
        &[],
    );
    test.write(
        "content/articles/a.md",
        "---\ntitle: T\nmentions:\n  - {exact: The Ministry, actor: fish}\n---\n\nThe Ministry of Transport spoke.\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    expect_links(
        &outcome.page("articles/a.html"),
        &[("The Ministry", "actors/fish")],
    );
}

/// The records in a list on an article's page, and how often each is named.
fn listed(page: &Value, list: &str) -> Vec<(String, u64)> {
    let rows = page[list].as_array().unwrap().iter();
    rows.map(|row| {
        let href = row["href"].as_str().unwrap().to_owned();
        (href, row["mentions"].as_u64().unwrap())
    })
    .collect()
}

/// The number on the button that shows or hides a layer on an article's page.
fn count_of_layer(page: &Value, id: &str) -> u64 {
    let mut layers = page["layers"].as_array().unwrap().iter();
    let layer = layers.find(|layer| layer["id"] == id);
    layer.map_or(0, |layer| layer["count"].as_u64().unwrap())
}

#[test]
fn the_lists_of_an_article_contain_everyone_it_names() {
    let actors: Vec<(String, String)> = ["Ada Lorne", "Ben Orr", "Cleo Vale", "Dan Rook"]
        .iter()
        .map(|name| {
            let id = name.to_lowercase().replace(' ', "-");
            (id, format!("name: {name}\nkind: person"))
        })
        .collect();
    let actors: Vec<(&str, &str)> = actors
        .iter()
        .map(|(id, front)| (id.as_str(), front.as_str()))
        .collect();
    let places = [
        ("sarn", "name: Sarn\nkind: city"),
        ("velm", "name: Velm\nkind: city"),
    ];
    let body = "Ada Lorne met Ben Orr in Sarn. Ada Lorne left for Velm. Cleo Vale stayed. Velm was shut to Ada Lorne.\n";
    for main in [
        "",
        "actors: []\nplaces: []\n",
        "actors: [ben-orr]\nplaces: [sarn]\n",
        "actors: [cleo-vale, ben-orr]\n",
        "actors: [dan-rook]\n",
    ] {
        let test = dossier(&actors, &places);
        test.write(
            "content/articles/a.md",
            format!("---\ntitle: T\n{main}---\n\n{body}"),
        );
        test.build().expect_exit(0);
        let page = test.given("articles/a.html");
        let (people, places) = (listed(&page, "actors"), listed(&page, "places"));
        let times = |list: &[(String, u64)], href: String| {
            let mut found = list.iter().filter(|(known, _)| *known == href);
            (found.next().map(|(_, times)| *times), found.count())
        };
        for (id, count) in [("ada-lorne", 3), ("ben-orr", 1), ("cleo-vale", 1)] {
            let href = format!("../actors/{id}.html");
            assert_eq!(times(&people, href), (Some(count), 0), "{main}");
        }
        for (id, count) in [("velm", 2), ("sarn", 1)] {
            let href = format!("../places/{id}.html");
            assert_eq!(times(&places, href), (Some(count), 0), "{main}");
        }
        for (list, layer) in [(&people, "l-people"), (&places, "l-places")] {
            let sum: u64 = list.iter().map(|(_, times)| times).sum();
            assert_eq!(sum, count_of_layer(&page, layer), "{main}: {layer}");
        }
        let wanted = main
            .split(['[', ',', ']'])
            .nth(1)
            .filter(|id| !id.is_empty());
        let first = format!("../actors/{}.html", wanted.unwrap_or("ada-lorne"));
        assert_eq!(people[0].0, first, "{main}");
    }
}

#[test]
fn an_import_writes_no_list_that_the_next_edit_makes_wrong() {
    let test = dossier(
        &[
            ("ada-lorne", "name: Ada Lorne\nkind: person"),
            ("keeper", "name: Ben Orr\nkind: person"),
        ],
        &[("sarn", "name: Sarn\nkind: city")],
    );
    test.write(
        "content/clippings/a.txt",
        "The lamps of Sarn go out\n\nMay 3, 2024\n\nAda Lorne put out the lamps of Sarn on Monday, and the keeper of the lamps was not asked.\n",
    );
    test.run(&["import", "content/clippings"]).expect_exit(0);
    let path = "content/articles/the-lamps-of-sarn-go.md";
    let article = test.read(path);
    assert!(
        !article.contains("actors:") && !article.contains("places:"),
        "{article}"
    );
    test.edit(
        path,
        "\ndates:",
        "\nmentions:\n  - {exact: the keeper of the lamps, actor: keeper}\ndates:",
    );
    test.build().expect_exit(0);
    let page = test.given("articles/the-lamps-of-sarn-go.html");
    let people = listed(&page, "actors");
    assert_eq!(people.len(), 2, "{people:?}");
    let sum: u64 = people.iter().map(|(_, times)| times).sum();
    assert_eq!(sum, count_of_layer(&page, "l-people"));
}

#[test]
fn names_are_found_by_the_rules_of_the_articles_language() {
    let test = dossier(
        &[
            ("hugo", "name: Hugo Brandt\nkind: person"),
            ("mao", "name: {en: Mao Dongze, zh: 毛东泽}\nkind: person"),
        ],
        &[],
    );
    test.write(
        "content/articles/de.md",
        "---\ntitle: T\nlanguage: de\n---\n\nIhr Direktor Hugo Brandt schwieg. Innenminister Hugo Brandt schwieg. Da sprach Innenminister Hugo Brandt. \
         Der Vorarbeiter Hugo Brandt und die Hugo Brandt Stiftung schwiegen.\n",
    );
    test.write(
        "content/articles/zh.md",
        "---\ntitle: T\nlanguage: zh\nquotes:\n  - {exact: 我们没有其他选择, speaker: mao, type: direct}\n---\n\n市长毛东泽说：“我们没有其他选择。”毛东泽星期二访问了城市。\n",
    );
    let outcome = test.build();
    outcome.expect_exit(0);
    expect_links(
        &outcome.page("articles/de.html"),
        &[("Hugo Brandt", "actors/hugo"); 4],
    );
    expect_links(
        &outcome.page("articles/zh.html"),
        &[("毛东泽", "actors/mao"); 2],
    );
    for silenced in ["never-mentioned", "speaker-not-named"] {
        let told = outcome
            .diagnostics()
            .iter()
            .filter(|one| one["id"] == silenced);
        assert_eq!(told.count(), 0, "{silenced}");
    }
}

#[test]
fn a_name_after_a_courtesy_title_is_not_a_town() {
    let test = dossier(
        &[(
            "odile-marant",
            "name: Odile Marant\nkind: person\nnames:\n  - {text: Marant, match: after-full-name}",
        )],
        &[("grell", "name: Grell\nkind: city")],
    );
    test.write(
        "content/articles/a.md",
        "---\ntitle: A\n---\n\nOdile Marant met Mrs Grell, Dr. Grell, Herr Grell, Mme Grell and Señora Grell in Grell. \
         Mr Marant met Mrs Marant-Duval at Marant & Sons. The Grell-based paper asked the Marant-Duval firm.\n",
    );
    let outcome = test.build();
    expect_links(
        &outcome.page("articles/a.html"),
        &[
            ("Odile Marant", "actors/odile-marant"),
            ("Grell", "places/grell"),
            ("Marant", "actors/odile-marant"),
            ("Grell", "places/grell"),
        ],
    );
}

#[test]
fn an_entry_for_every_occurrence_does_not_split_a_longer_name() {
    let test = dossier(
        &[
            (
                "ministry",
                "name: Ministry of Transport and Waterways\nkind: organization",
            ),
            (
                "office",
                "name: Office of the Prosecutor\nkind: organization",
            ),
            ("guild", "name: Guild of Pilots\nkind: organization"),
        ],
        &[],
    );
    test.write(
        "content/articles/x.md",
        "---\ntitle: X\nmentions:\n  - {exact: The Ministry, nth: all, actor: ministry}\n  - {exact: the Office, nth: all, actor: office}\n  - {exact: old Guild, nth: all, actor: guild}\n---\n\nThe Ministry of Transport and Waterways is shut. The Ministry is shut, and so is the Office of the Prosecutor. Nobody asks the Office, the old Guild of Pilots or the old Guild.\n",
    );
    let page = test.build().page("articles/x.html");
    expect_links(
        &page,
        &[
            ("Ministry of Transport and Waterways", "actors/ministry"),
            ("The Ministry", "actors/ministry"),
            ("Office of the Prosecutor", "actors/office"),
            ("the Office", "actors/office"),
            ("Guild of Pilots", "actors/guild"),
            ("old Guild", "actors/guild"),
        ],
    );
}

#[test]
fn a_metonym_is_shown_in_the_words_of_its_article() {
    let test = dossier(
        &[(
            "government",
            "name: Government of Kharvan\nkind: government",
        )],
        &[(
            "dascar",
            "name: Dascar\nkind: city\nnames: [{text: داسكار, lang: ar}, {text: Daskar, lang: de}]",
        )],
    );
    for (id, language, text, exact) in [
        ("ar", "ar", "رفضت داسكار اتهامات أوستريل.", "داسكار"),
        ("de", "de", "Das wies Daskar zurück.", "Daskar"),
        ("en", "en", "Dascar denied it.", "Dascar"),
    ] {
        test.write(
            &format!("content/articles/{id}.md"),
            format!("---\ntitle: X\nlanguage: {language}\nmentions:\n  - {{exact: {exact}, actor: government, via: dascar}}\n---\n\n{text}\n"),
        );
    }
    let page = test.build().page("actors/government.html");
    let said = html::select(&page, "a[href='../places/dascar.html']");
    for words in [">داسكار</a>", ">Daskar</a>", ">Dascar</a>"] {
        let is_shown = said.iter().any(|link| link.ends_with(words));
        assert!(is_shown, "not as {words}\n{page}");
    }
}
