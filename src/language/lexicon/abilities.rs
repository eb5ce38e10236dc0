//! What the program can do in a language, computed from the lists in its lexicon.

use super::Lexicon;

/// A task that is possible in texts of a language if its lexicon has certain words.
#[derive(Clone, Copy, Debug)]
pub struct Ability {
    /// The task in a few English words.
    pub name: &'static str,
    /// Whether a lexicon has the words for the task.
    pub has: fn(&Lexicon) -> bool,
}

impl Lexicon {
    /// The tasks that this lexicon makes possible.
    pub fn abilities(&self) -> impl Iterator<Item = Ability> {
        ABILITIES
            .iter()
            .copied()
            .filter(|ability| (ability.has)(self))
    }
}

/// All tasks that depend on a lexicon. Names, quotation marks, tables, and dates in figures need no words.
pub static ABILITIES: &[Ability] = &[
    Ability {
        name: "language of a text, by its commonest words",
        has: |one| !one.grammar.commonest.is_empty(),
    },
    Ability {
        name: "head of a text: publisher, section, kind of text",
        has: |one| !one.head.papers.is_empty() && !one.head.sections.is_empty(),
    },
    Ability {
        name: "byline",
        has: |one| !one.byline.leads.is_empty(),
    },
    Ability {
        name: "dateline",
        has: |one| !one.dateline.joins.is_empty() || !one.dateline.towns.is_empty(),
    },
    Ability {
        name: "dates with month names, around a text",
        has: |one| !one.dates.month_forms.is_empty() || !one.dates.solar_month_forms.is_empty(),
    },
    Ability {
        name: "emails that forward a text",
        has: |one| !one.mail.forward_marks.is_empty(),
    },
    Ability {
        name: "lines that reserve rights",
        has: |one| !one.page.rights_reserved.is_empty(),
    },
    Ability {
        name: "footers and captions of pages",
        has: |one| !one.page.buttons.is_empty() && !one.page.caption_beginnings.is_empty(),
    },
    Ability {
        name: "first names, which show that a name is a person's",
        has: |one| !one.names.given.is_empty(),
    },
    Ability {
        name: "offices and titles with names",
        has: |one| !one.names.titles.is_empty() || !one.names.courtesies.is_empty(),
    },
    Ability {
        name: "names inside longer names of organisations",
        has: |one| !one.names.organisations.is_empty() || !one.nouns.institutions.is_empty(),
    },
    Ability {
        name: "interviews: who asks, and who answers",
        has: |one| !one.interview.questions.is_empty() && !one.interview.first_person.is_empty(),
    },
    Ability {
        name: "who says a quotation",
        has: |one| one.reporting.verbs.iter().next().is_some(),
    },
    Ability {
        name: "words in quotation marks that nobody said",
        has: |one| !one.reporting.instead.is_empty(),
    },
    Ability {
        name: "times in a text: “last Thursday”",
        has: |one| one.time.weekdays.iter().next().is_some(),
    },
    Ability {
        name: "countries and capitals that mean their governments",
        has: |one| !one.metonymy.acts.is_empty(),
    },
    Ability {
        name: "names without a record",
        has: |one| !one.discovery.bodies.is_empty(),
    },
    Ability {
        name: "negations, so that no passage that says the opposite is offered",
        has: |one| !one.grammar.negations.is_empty(),
    },
];
