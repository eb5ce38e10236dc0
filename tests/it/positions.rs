//! Who is on which side, since when, and who changed position: the tables in `tests/positions`, and properties of all positions.

use std::collections::BTreeMap;
use std::fs;

use dossier::content;
use dossier::content::Choice as _;
use dossier::dossier::{
    ClaimId, ClaimState, DatedAttestation, Dossier, Latest, Polarity, Position, PositionHolder,
    Said, Weight, bind, polarity,
};
use proptest::prelude::*;

use crate::driver::{DossierTest, repository};

/// A row in a table: what one passage shows.
#[derive(Clone, Debug, Default)]
struct Row {
    article: String,
    published: String,
    from: String,
    author: String,
    holder: String,
    stance: String,
    said: String,
    corrects: String,
    retracts: String,
}

/// A case: its name, its rows, and the expected result.
struct Case {
    name: String,
    rows: Vec<Row>,
    expected: String,
}

fn cases(text: &str) -> Vec<Case> {
    let sections = text.split("\n## ").skip(1);
    sections
        .map(|section| {
            let (name, rest) = section.split_once('\n').unwrap();
            let (table, block) = rest.split_once("```\n").unwrap();
            let lines: Vec<&str> = table.lines().filter(|line| line.starts_with('|')).collect();
            let cells = |line: &str| -> Vec<String> {
                let inside = line.trim().trim_matches('|');
                inside
                    .split('|')
                    .map(|cell| cell.trim().to_owned())
                    .collect()
            };
            let columns = cells(lines[0]);
            let rows = lines[2..].iter().map(|line| {
                let row: BTreeMap<&str, String> = columns
                    .iter()
                    .map(String::as_str)
                    .zip(cells(line))
                    .collect();
                let get = |name| row.get(name).cloned().unwrap_or_default();
                Row {
                    article: get("article"),
                    published: get("published"),
                    from: get("from"),
                    author: get("author"),
                    holder: get("holder"),
                    stance: get("stance"),
                    said: get("said"),
                    corrects: get("corrects"),
                    retracts: get("retracts"),
                }
            });
            Case {
                name: name.to_owned(),
                rows: rows.collect(),
                expected: block.split("\n```").next().unwrap().to_owned(),
            }
        })
        .collect()
}

/// An article with the rows that belong to it.
fn article(id: &str, rows: &[&Row]) -> String {
    let mut front = format!("---\ntitle: {id}\ntext: full\n");
    let fields = [
        ("published", &rows[0].published),
        ("derived_from", &rows[0].from),
        ("author", &rows[0].author),
        ("retracts", &rows[0].retracts),
    ];
    for (field, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
        front.push_str(&format!("{field}: \"{value}\"\n"));
    }
    if let Some((article, row)) = rows[0].corrects.split_once(' ') {
        let exact = format!("words {row} of it");
        front.push_str(&format!(
            "corrects: {{article: {article}, exact: {exact}}}\n"
        ));
    }
    let (mut quotes, mut claims, mut body) = (String::new(), String::new(), String::new());
    for (index, row) in rows.iter().enumerate() {
        if row.stance.is_empty() {
            continue;
        }
        let (stance, certainty) = match row.stance.strip_prefix('~') {
            Some(stance) => (stance, ", certainty: low"),
            None => (row.stance.as_str(), ""),
        };
        let holder = match row.holder.strip_prefix('“') {
            _ if row.holder == "itself" => "voice: own".to_owned(),
            Some(words) => format!("holder: {{unnamed: {}}}", words.trim_end_matches('”')),
            None => format!("holder: {}", row.holder),
        };
        let is_date = row.said.starts_with(|c: char| c.is_ascii_digit());
        let said = match row.said.strip_prefix('#') {
            _ if row.said.is_empty() => String::new(),
            Some(first) => {
                let tie = match first == id {
                    true => "id: first".to_owned(),
                    false => format!("same_as: \"{first}#first\""),
                };
                let speaker = &row.holder;
                quotes.push_str(&format!(
                    "  - {{exact: words {index} of it, speaker: {speaker}, type: direct, {tie}}}\n"
                ));
                String::new()
            }
            None if is_date => format!(", said: \"{}\"", row.said),
            None => format!(", said: {{relative: {}}}", row.said),
        };
        claims.push_str(&format!(
            "  - {{exact: words {index} of it, claim: c, stance: {stance}, {holder}{said}{certainty}}}\n"
        ));
        let when = if is_date { "" } else { &row.said };
        body.push_str(&format!(
            "Here are “words {index} of it”, two firemen said {when}.\n\n"
        ));
    }
    if !quotes.is_empty() {
        front.push_str(&format!("quotes:\n{quotes}"));
    }
    if !claims.is_empty() {
        front.push_str(&format!("claims:\n{claims}"));
    }
    format!("{front}---\n\n{body}Nothing more.\n")
}

/// The dossier of the rows. A prefix to the ids of articles can change the order of the files.
fn dossier(rows: &[Row]) -> Dossier {
    let test = DossierTest::empty();
    test.write("site.yaml", "title: T\ndescription: D.\nlanguage: en\n");
    test.write(
        "content/claims/c.md",
        "---\nstatement: S.\nkind: factual\n---\n",
    );
    let mut articles: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        articles.entry(&row.article).or_default().push(row);
        for actor in [&row.holder, &row.author] {
            if !actor.is_empty() && actor != "itself" && !actor.starts_with('“') {
                let record = format!("---\nname: {actor}\nkind: person\n---\n");
                test.write(&format!("content/actors/{actor}.md"), record);
            }
        }
    }
    let repeated = rows.iter().map(|row| row.from.as_str());
    let unsaid =
        |id: &&str| !id.is_empty() && !id.starts_with("wire:") && !articles.contains_key(id);
    for id in repeated.filter(unsaid) {
        let text = format!("---\ntitle: {id}\ntext: full\n---\n\nNothing.\n");
        test.write(&format!("content/articles/{id}.md"), text);
    }
    for (id, rows) in articles {
        test.write(&format!("content/articles/{id}.md"), article(id, &rows));
    }
    let (content, problems) = content::read(test.utf8_root()).unwrap();
    assert_eq!(problems.counts().errors, 0, "{problems:?}");
    let (dossier, problems) = bind(&content);
    assert_eq!(problems.counts().errors, 0, "{problems:?}");
    dossier
}

fn claim(dossier: &Dossier) -> ClaimId {
    dossier.claims.keys().next().unwrap().clone()
}

fn day(said: &Said) -> String {
    let words = said.days.in_words();
    let words = words.or_else(|| {
        said.days
            .end_said(false, &dossier::time::datewords::EnglishDateWords)
    });
    words.unwrap_or_else(|| "day not known".to_owned())
}

fn attestation(position: &Position, index: usize, one: &DatedAttestation) -> String {
    let stance = one.stance.as_str();
    let stance = match &one.weight {
        Weight::Counts => stance.to_owned(),
        Weight::Doubtful => format!("({stance})"),
        Weight::TakenBack(since) => format!("[{stance} until {}]", day(since)),
    };
    let reprints = match one.also_in.len() {
        0 => String::new(),
        count => format!(" +{count}"),
    };
    let unsure = match position.sequence.unplaced.contains(&index) {
        true => "? ",
        false => "",
    };
    format!("{unsure}{stance} ({}){reprints}", day(&one.said))
}

fn line(dossier: &Dossier, position: &Position) -> String {
    let holder = match &position.holder {
        PositionHolder::Actor(actor) => actor.to_string(),
        PositionHolder::Article(article) => format!("{article} itself"),
        PositionHolder::Unnamed(at) => {
            let (article, _) = dossier.annotation(at).unwrap();
            format!("“two firemen” in {}", article.id)
        }
    };
    let mut line = format!("{holder}: ");
    for (index, one) in position.attestations.iter().enumerate() {
        let step = position.sequence.steps.iter().find(|step| step.to == index);
        line.push_str(match step {
            _ if index == 0 => "",
            Some(step) if step.is_firm => " → ",
            Some(_) => " ⇢ ",
            None => ", ",
        });
        line.push_str(&attestation(position, index, one));
    }
    line
}

/// The resulting positions, in the notation of the cases.
fn said(dossier: &Dossier) -> String {
    let claim = claim(dossier);
    let state = match &dossier.claim_statuses[&claim].state {
        ClaimState::Contested => "contested".to_owned(),
        ClaimState::NoLongerDisputed(since) => format!("no longer disputed since {}", day(since)),
        ClaimState::Withdrawn(since) => format!("withdrawn since {}", day(since)),
        ClaimState::OrderUnknown => "order unknown".to_owned(),
        ClaimState::Uncontested => "uncontested".to_owned(),
    };
    let lines = dossier.positions.of(&claim).iter();
    let mut lines: Vec<String> = lines.map(|position| line(dossier, position)).collect();
    lines.sort();
    format!("{state}\n{}", lines.join("\n"))
}

#[test]
fn positions_are_as_the_tables_say() {
    let folder = repository().join("tests/positions");
    let mut differences = Vec::new();
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    for file in files.iter().filter(|file| !file.ends_with("README.md")) {
        for case in cases(&fs::read_to_string(file).unwrap()) {
            let found = said(&dossier(&case.rows));
            if found != case.expected {
                differences.push(format!(
                    "## {}\nexpected:\n{}\nfound:\n{found}\n",
                    case.name, case.expected
                ));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let said = prop_oneof![
        3 => Just(String::new()),
        3 => (1..28).prop_map(|day| format!("2031-02-{day:02}")),
        1 => Just("2031-02".to_owned()),
        1 => Just("2031-02-10~".to_owned()),
    ];
    let stance = prop::sample::select(vec!["asserts", "denies", "declines-to-comment", "~denies"]);
    let holder = prop::sample::select(vec!["ada", "ben", "itself", "“two firemen”"]);
    let row = (0..4, holder, stance, said).prop_map(|(article, holder, stance, said)| Row {
        article: format!("a{article}"),
        published: match article {
            0 => String::new(),
            other => format!("2031-03-{other:02}"),
        },
        from: if article == 3 {
            "a1".to_owned()
        } else {
            String::new()
        },
        holder: holder.to_owned(),
        stance: stance.to_owned(),
        said,
        ..Row::default()
    });
    prop::collection::vec(row, 1..7)
}

/// The line for each holder.
fn lines(dossier: &Dossier) -> BTreeMap<String, String> {
    let positions = dossier.positions.of(&claim(dossier)).iter();
    let lines = positions.map(|position| line(dossier, position));
    lines
        .map(|line| {
            let (holder, rest) = line.split_once(": ").unwrap();
            (holder.to_owned(), rest.to_owned())
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// A statement does not change the position of anyone else.
    #[test]
    fn one_more_attestation_changes_no_other_holders_sequence(
        rows in rows(),
        stance in prop::sample::select(vec!["asserts", "denies"]),
    ) {
        let before = lines(&dossier(&rows));
        let mut more = rows.clone();
        more.push(Row { holder: "eve".to_owned(), stance: stance.to_owned(), said: String::new(), ..rows[0].clone() });
        let mut after = lines(&dossier(&more));
        after.remove("eve");
        prop_assert_eq!(before, after);
    }

    /// The order of files and lines has no effect.
    #[test]
    fn names_and_order_of_files_have_no_effect(rows in rows()) {
        // Ids in the opposite order, and lines in the opposite order in each file.
        let renamed = |id: &str| id.strip_prefix('a').map_or(String::new(), |at| {
            format!("a{}", 9 - at.parse::<i32>().unwrap())
        });
        let mut other: Vec<Row> = rows
            .iter()
            .rev()
            .map(|row| Row { article: renamed(&row.article), from: renamed(&row.from), ..row.clone() })
            .collect();
        let one = dossier(&rows);
        other.sort_by(|a, b| b.article.cmp(&a.article));
        let other = dossier(&other);
        let state = |dossier: &Dossier| dossier.claim_statuses[&claim(dossier)].state.clone();
        let name = |state: ClaimState| format!("{state:?}").split('(').next().unwrap_or_default().to_owned();
        prop_assert_eq!(name(state(&one)), name(state(&other)));
        let latest = |dossier: &Dossier| -> BTreeMap<String, Option<Latest>> {
            let positions = dossier.positions.of(&claim(dossier)).iter();
            let actors = positions.filter(|one| matches!(one.holder, PositionHolder::Actor(_)));
            actors.map(|one| (format!("{:?}", one.holder), one.latest().cloned())).collect()
        };
        prop_assert_eq!(latest(&one), latest(&other));
    }

    /// A dispute needs two opposing positions.
    #[test]
    fn nothing_is_contested_unless_two_latest_positions_oppose(rows in rows()) {
        let dossier = dossier(&rows);
        let positions = dossier.positions.of(&claim(&dossier));
        let on = |side| -> Vec<&PositionHolder> {
            let on = positions.iter().filter(|one| {
                let counting: Vec<_> = one.attestations.iter().filter(|one| one.counts()).collect();
                let is_alone = counting.iter().all(|one| polarity(one.stance) != opposite(side));
                let is_last = matches!(one.latest(), Some(Latest::Known { side: last, .. }) if *last == side);
                is_last || (is_alone && one.latest().is_some_and(|latest| latest.may_be(side)))
                    || one.latest().is_some_and(|latest| latest.is(side))
            });
            on.map(|one| &one.holder).collect()
        };
        let (holding, against) = (on(Polarity::For), on(Polarity::Against));
        let oppose = holding.iter().any(|one| against.iter().any(|other| one != other));
        prop_assert_eq!(dossier.claim_statuses[&claim(&dossier)].is_contested(), oppose);
        // A holder whose last known position is on a side has made a statement on that side.
        for one in positions {
            for side in [Polarity::For, Polarity::Against, Polarity::Open] {
                let may_be = one.latest().is_some_and(|latest| latest.may_be(side));
                prop_assert!(!may_be || one.was_ever(side));
            }
        }
    }
}

fn opposite(side: Polarity) -> Polarity {
    match side {
        Polarity::For => Polarity::Against,
        Polarity::Against => Polarity::For,
        Polarity::Open => Polarity::Open,
    }
}
