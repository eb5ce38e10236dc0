//! A made-up dossier of any size for measurements. It is always the same.

use std::fs;
use std::path::Path;

/// The number of actors.
const ACTORS: usize = 60;
const PLACES: usize = 30;

/// Pseudo-random numbers that are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

const SYLLABLES: [&str; 12] = [
    "ka", "mor", "vel", "ash", "tin", "dra", "sul", "bey", "ron", "ith", "gar", "no",
];

fn name(of: usize) -> String {
    let word = |mut of: usize| {
        let mut word = String::new();
        for _ in 0..3 {
            word.push_str(SYLLABLES[of % SYLLABLES.len()]);
            of /= SYLLABLES.len();
        }
        format!("{}{}", word[..1].to_uppercase(), &word[1..])
    };
    format!("{} {}", word(of * 7 + 5), word(of * 31 + 400))
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Writes a dossier of this many articles.
pub(crate) fn dossier(root: &Path, articles: usize) {
    write(
        root,
        "site.yaml",
        "title: Many\ndescription: A dossier to measure by.\nlanguage: en\n",
    );
    for actor in 0..ACTORS {
        write(
            root,
            &format!("content/actors/a{actor}.md"),
            &format!(
                "---\nname: {}\nkind: person\n---\n\nA profile.\n",
                name(actor)
            ),
        );
    }
    for place in 0..PLACES {
        let within = if place > 0 {
            format!("within: p{}\n", (place - 1) / 3)
        } else {
            String::new()
        };
        write(
            root,
            &format!("content/places/p{place}.md"),
            &format!(
                "---\nname: {}\nkind: region\n{within}---\n",
                name(1000 + place)
            ),
        );
    }
    for claim in 0..20 {
        write(
            root,
            &format!("content/claims/c{claim}.md"),
            &format!("---\nstatement: Statement number {claim}.\nkind: factual\n---\n"),
        );
    }
    let mut dice = Dice(1);
    for article in 0..articles {
        write(
            root,
            &format!("content/articles/x{article}.md"),
            &text(article, &mut dice),
        );
    }
}

fn text(article: usize, dice: &mut Dice) -> String {
    let mut front = format!(
        "---\ntitle: Report number {article}\npublished: \"20{:02}-01-{:02}\"\nquotes:\n",
        article / 28 % 100,
        article % 28 + 1
    );
    let mut body = String::new();
    let mut claims = String::from("claims:\n");
    for paragraph in 0..10 {
        let (speaker, other, place) = (dice.below(ACTORS), dice.below(ACTORS), dice.below(PLACES));
        let said = format!("we will answer question {paragraph} of report {article} in due time");
        body.push_str(&format!(
            "{} told reporters in {} that “{said}”. Nobody from the other side was there, and {} declined to say more about the matter, which has been open for {} years. Officials spoke of progress.\n\n",
            name(speaker),
            name(1000 + place),
            name(other),
            dice.below(40) + 2,
        ));
        front.push_str(&format!(
            "  - {{exact: {said}, speaker: a{speaker}, type: direct, cue: told}}\n"
        ));
        claims.push_str(&format!("  - {{exact: {said}, claim: c{}, stance: promises, voice: attributed, holder: a{speaker}}}\n", dice.below(20)));
    }
    format!("{front}{claims}---\n\n{body}")
}
