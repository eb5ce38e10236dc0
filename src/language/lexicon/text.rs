//! Word lists for running text: names, sentences, speech and times.

use super::kinds::{Forms, Series, Verbs, Words, section};

section! {
    /// How a language writes names and the words next to them. Lists are in lower case.
    Names {
        /// Words that are capitalised only because they begin a sentence.
        openers: Words,
        /// Common words that often begin a sentence before a name.
        often_first: Words,
        /// Offices and courtesy titles before a name.
        titles: Words,
        /// Courtesy titles before a person's name.
        courtesies: Words,
        /// Courtesy titles and offices that also have other meanings. They count only before a name.
        introducers: Words,
        /// What an office is responsible for: "the *defence* minister".
        portfolios: Words,
        /// Nationalities.
        nationalities: Words,
        /// Religions and beliefs.
        beliefs: Words,
        /// Political affiliations.
        partisans: Words,
        /// Kinds of organisations. One next to a name, or joined to it by one of `joins`, makes a longer name.
        organisations: Words,
        /// Parts of a state, as in "Pakistan Army". Their acts are the state's.
        state_bodies: Words,
        /// Words that may follow a name without being part of it.
        behind: Words,
        /// "of".
        joins: Words,
        /// Whether an apostrophe may join an ending to a name: "Brandt'ın", "Chirac’iem".
        joins_by_apostrophe: bool,
        /// Whether the genitive of a name ends in a bare `s`: "Brandts Haus".
        genitive_s: bool,
        /// Whether names take case endings that only a dictionary could tell from other names: "Brandtin", "Brandtem". A name with
        /// such an ending is suggested, not recognised.
        inflects: bool,
        /// First names, as they are written, by the language of most people who have them. A list is never complete.
        given: Words,
        /// Small words in a long name that have no letter in its acronym.
        acronym_joins: Words,
        /// Words that end in an apostrophe before a vowel: "*l*'Orvane", "*qu*'Ada".
        elided: Words,
        /// Small words that hyphens join into one name, as in "Tehreek-*e*-Insaf" and "Aziz-*ur*-Rehman".
        joining_particles: Words,
        /// Words that may be between "of" and a name: "University of *the* Coast".
        articles_inside: Words,
        /// Articles and other small words that a hyphen joins to a name: "*al*-Karimi".
        joined_articles: Words,
        /// Small words inside a person's name.
        particles: Words,
    }
}

section! {
    /// What distinguishes a noun from a name in a language that capitalises both. Lists are in lower case. In `before`,
    /// `institutions` and `institutions_behind`, entries with `=` are whole words; others are endings of words.
    Nouns {
        /// Words that precede nouns but not first names.
        determiners: Words,
        /// Whether people's names also take an article, so that an article before a word proves nothing: "den Heinz Brandt".
        articles_before_names: bool,
        /// Endings of nouns that precede a name: "Innenminister Brandt", "Hafen Selenne".
        before: Words,
        /// Endings of other nouns that may be next to a name: "gab Brandt Erklärungen ab".
        endings: Words,
        /// Endings of nouns that form one name with the next word: "Universität Hamburg".
        institutions: Words,
        /// Endings of words that form one name with the word before: "Hugo Brandt Stiftung", "Hugo-Brandt-Straße".
        institutions_behind: Words,
        /// Prefixes that a hyphen joins to a name without making a different name: "*Nord*-Valmora".
        prefixes: Words,
        /// Endings of inflected nouns.
        inflections: Words,
    }
}

section! {
    /// Words that show the structure of a sentence. Lists are in lower case unless stated otherwise.
    Grammar {
        /// Words that are capitalised only because of their position.
        function_words: Words,
        /// Pronouns for people, as they are written.
        pronouns: Words,
        /// Words before a noun.
        determiners: Words,
        /// Determiners that do not say how many there are.
        articles: Words,
        /// Words that link a noun to the next one.
        prepositions: Words,
        /// Words that begin another clause, as they are written.
        clause_words: Words,
        /// Words that begin a clause about the noun before them.
        relatives: Words,
        /// Words between a subject and its verb.
        fillers: Words,
        /// Words in "ly" that are not adverbs.
        no_adverbs: Words,
        /// Verbs that end a description: "the president *left*".
        ending_verbs: Words,
        /// Verbs of main clauses that cannot be recognised by an ending.
        finite_verbs: Words,
        /// Words after the first part of a shared compound: "Hafen- *und* Schiffsamt".
        compound_joins: Words,
        /// Words that a hyphen joins to the next one: "*self*-made".
        hyphen_prefixes: Words,
        /// Words that begin the name of a thing in a statement: "*the* harbour".
        thing_determiners: Words,
        /// Words that end such a name: "the harbour *was*".
        thing_ends: Words,
        /// Auxiliary verbs before a reporting verb.
        auxiliaries: Words,
        /// Adverbs between a subject and its verb without the usual ending of adverbs.
        adverbs: Words,
        /// Words that negate, or nearly do. A false match in another language only prevents a suggestion.
        negations: Words,
        /// Beginnings of further such words.
        negation_stems: Words,
        /// Prefixes that turn a word into its opposite: "*un*safe".
        negating_prefixes: Words,
        /// Forms of "be".
        be: Words,
        /// The most common words in running text. A text with enough of them is in the language.
        commonest: Words,
        /// Words after an apostrophe at the beginning of a word, in lower case: "'*tis*".
        elisions: Words,
    }
}

section! {
    /// Words that show reported speech.
    Reporting {
        /// Reporting verbs, by act and lemma.
        verbs: Verbs,
        /// Verbs that report speech only together with the next word, by that word: "shot *back*".
        phrase_forms: Forms,
        /// Forms of reporting verbs that are as often nouns.
        also_nouns: Words,
        /// Words between a subject and a reporting verb that do not change the meaning: Karimi *has also* said.
        before_said: Words,
        /// Verbs that precede their subject after a quotation: “We stay,” *said* Karimi.
        inverting: Words,
        /// People who speak or act for the one they are named after.
        followings: Words,
        /// Capitalised words for a kind of person, as they are written: "one *Republican*".
        kinds: Words,
        /// What an office is responsible for, capitalised as in the office's name.
        portfolios: Words,
        /// Reporting verbs in the form that follows "did not", "never" and "denied".
        unsaid: Words,
        /// Words that can be between such a verb and the quotation.
        between_unsaid: Words,
        /// Words that negate a reporting verb.
        never: Words,
        /// Words that begin another clause. A "not" before them does not negate the verb after them.
        clauses: Words,
        /// Words that mark the quotation after them as what was not said: “X” *rather than* “Y”.
        instead: Words,
        /// "not" after a pause: “X”, *not* “Y”.
        not: Words,
        /// Words that introduce "not": “X” *and* not “Y”.
        and_not: Words,
        /// Words for a false attribution of a quotation.
        misquoted: Words,
        /// Words that lead from there to the quotation: "misquoted him *as saying*".
        misquoted_as: Words,
        /// Words before a name in quotation marks, in lower case: "*dubbed* “The Wall”".
        naming_words: Words,
        /// Kinds of texts that have a headline, in lower case: "an *article*, “The Long Road”".
        pieces: Words,
        /// Things with writing on them, in lower case: "a *banner* that read “Stay”".
        inscribed: Words,
        /// Words before the title of a work: "the *film* “Harbour”".
        works: Words,
        /// Small words inside titles of works.
        title_joins: Words,
        /// Words that end the head of a description: "the mayor *from* Porto".
        head_ends: Words,
        /// Reporting verbs of a main clause before a participle that continues it: "*said*, adding".
        main_cues: Words,
        /// Reporting verbs that can govern a whole sentence.
        outer_cues: Words,
        /// Units of time, and other words that end an expression of time: "Five *days* later".
        times: Words,
        /// Words that introduce the name of a speaker after other names.
        participant_leads: Words,
        /// Words that make a name depend on another: "the envoy *of* Karimi".
        dependents: Words,
        /// Names for bodies that make statements, in addition to kinds of organisations.
        bodies: Words,
        /// Words between a name and its reporting verb.
        speech_fillers: Words,
        /// Words before a description of someone who was named earlier.
        describing: Words,
    }
}

section! {
    /// Words for times. Lists are in lower case.
    Time {
        /// From January on.
        months: Series,
        /// From Monday on.
        weekdays: Series,
        /// From one on.
        numbers: Series,
        /// From twenty on, by tens.
        tens: Series,
        /// From the first on.
        ordinals: Series,
        /// From the thirties on, by tens.
        decades: Series,
        /// Parts of a day.
        parts_of_day: Words,
        /// Words for seasons, by EDTF number.
        season_forms: Forms,
        /// Words for units, by unit.
        unit_forms: Forms,
        /// Words that continue the sentence, so that the words before them do not describe a noun.
        running_on: Words,
        /// Words that make four digits before them a count, not a year.
        counted: Words,
        /// Words that make four digits before a noun a number, not a year.
        amounts: Words,
        /// Words and signs that make four digits after them a year.
        year_leads: Words,
        /// Words before the name of a month that show it is one.
        month_leads: Words,
        /// Verbs that put the next verb in the future, unless they are negated.
        modals: Words,
        /// Words for the listeners and the means of a statement.
        audiences: Words,
        /// Small words between a reporting verb and its day.
        around_saying: Words,
        /// Words for future events.
        due: Words,
        /// Present-tense forms that news uses for future events.
        scheduled: Words,
        /// Words that put an infinitive in the future.
        intent: Words,
        /// Words that refer to the past, in addition to those with a past-tense ending.
        past: Words,
        /// Words before a date that is approximate: "*circa* 1900".
        about: Words,
        /// Words after a date that everybody understands as one particular day: "the Sept. 11 *attacks*".
        attacks: Words,
        /// Nouns for statements, by which a clause reports speech.
        accounts: Words,
        /// What a notice of a change calls its text: "this *article* was amended".
        noticed: Words,
        /// What was done to that text.
        changes: Words,
        /// Words that make a day or month recurrent: "*every* Friday".
        one_of_many: Words,
        /// Words before a time that is approximate: "*nearly* two years".
        roughly: Words,
        /// Words with a past-tense ending that are not in the past tense.
        no_past: Words,
        /// What someone refused to do when asked: "would not *comment*".
        refused: Words,
        /// Words before a participle that expresses no time: "the *newly* agreed text".
        before_participle: Words,
        /// Determiners, with the "s" of a genitive.
        determiners: Words,
        /// Words before a day that form a name with it: "*Black* Friday".
        named_days: Words,
        /// Words after a day that form a name with it: "Sunday *Times*".
        day_names: Words,
    }
}

section! {
    /// Words that show that the name of a place means its government.
    Metonymy {
        /// Words before a place that is only a place: "*in* Kabul".
        prepositions: Words,
        /// Verbs whose object is an actor, not just a place: "*accused* Kabul".
        addressing: Words,
        /// What two states have with each other: "*relations* with Kabul".
        dealings: Words,
        /// What a state has and a place does not: "Kabul's *position*".
        possessions: Words,
        /// Verbs for what happens to a place, or for its condition, which are not acts: "Kabul has *remained*".
        states: Words,
        /// What states do, apart from making statements: "Kabul *expelled* its envoy".
        acts: Words,
    }
}

section! {
    /// Words that show names that have no record yet, as they are written unless stated otherwise.
    Discovery {
        /// Things that are named by a number: "*Warehouse* 9".
        numbered: Words,
        /// Bodies that "of" and "for" join to the next words, in addition to kinds of organisations.
        joined_bodies: Words,
        /// Words before a name that make it a place.
        place_prepositions: Words,
        /// What a minister or a ministry is responsible for.
        portfolios: Words,
        /// Capitalised words that occur in any text and are not a name on their own.
        no_names: Words,
        /// Names for public offices, in lower case.
        offices: Words,
        /// Words in names of organisations and companies.
        bodies: Words,
    }
}

section! {
    /// Words that show an office next to a name.
    Roles {
        /// Polite words about a person that are not an office, in lower case.
        courtesies: Words,
        /// Areas of responsibility, in lower case.
        areas: Words,
        /// Words that begin an office after a name, in lower case: "*the* mayor of Porto".
        openers: Words,
    }
}

section! {
    /// Words that show an interview. Lists are in lower case unless stated otherwise.
    Interview {
        /// Names for interviews.
        called: Words,
        /// Words and letters before a question.
        questions: Words,
        /// Words and letters before an answer.
        answers: Words,
        /// What the interviewer is called before a question.
        interviewers: Words,
        /// Words before a colon that are not names.
        rubrics: Words,
        /// Small words between the parts of a name before a colon.
        name_joins: Words,
        /// Words that address someone.
        second_person: Words,
        /// Polite forms as they are written. Only the capital tells them from other words, so they are ambiguous at the beginning
        /// of a sentence.
        polite_forms: Words,
        /// Words by which speakers refer to themselves.
        first_person: Words,
    }
}

section! {
    /// Words next to times of day in figures. Lists are in lower case.
    Clock {
        /// Before a time.
        at: Words,
        /// Before an approximate time.
        about: Words,
        /// Before a time, for somewhat later than it.
        after: Words,
        /// Before a time, for somewhat earlier than it.
        before: Words,
        /// After a time.
        behind: Words,
    }
}
