//! What a lexicon holds about running text: names, sentences, speech and times.

use super::kinds::{Forms, Series, Verbs, Words, section};

section! {
    /// How a language writes names and what is beside them. Lists are in small letters.
    Names {
        /// Words that have a capital only because a sentence begins with them.
        openers: Words,
        /// Common words that often begin a sentence before a name.
        often_first: Words,
        /// Offices and courtesies before a name.
        titles: Words,
        /// Courtesies behind which a name is a person's.
        courtesies: Words,
        /// Courtesies and offices that are words of other kinds too, so that only a name behind them makes them one.
        introducers: Words,
        /// What an office is for: "the *defence* minister".
        portfolios: Words,
        /// Where people and things are from.
        nationalities: Words,
        /// What people believe.
        beliefs: Words,
        /// What people are for.
        partisans: Words,
        /// What a longer name is the name of, beside the name or joined to it by one of `joins`.
        organisations: Words,
        /// Parts of a state, named as "Pakistan Army": the state acts.
        state_bodies: Words,
        /// Words that may follow a name without making a longer one of it.
        behind: Words,
        /// "of".
        joins: Words,
        /// Whether an ending may follow a name's apostrophe: "Brandt'ın", "Chirac’iem".
        joins_by_apostrophe: bool,
        /// Whether a name's genitive ends in a bare `s`: "Brandts Haus".
        genitive_s: bool,
        /// Whether names take case endings that only a dictionary could tell from other names: "Brandtin", "Brandtem". A name with
        /// one is proposed, and not taken for found.
        inflects: bool,
        /// First names, as they are written, by the language whose speakers mostly bear them; a list of them is never whole.
        given: Words,
        /// Small words of a long name that its acronym has no letter for.
        acronym_joins: Words,
        /// What ends in an apostrophe before a vowel: "*l*'Orvane", "*qu*'Ada".
        elided: Words,
        /// Small words that hyphens tie into one name, as in "Tehreek-*e*-Insaf" and "Aziz-*ur*-Rehman".
        joining_particles: Words,
        /// What may be between "of" and a name: "University of *the* Coast".
        articles_inside: Words,
        /// Articles and other small words that a hyphen joins to a name: "*al*-Karimi".
        joined_articles: Words,
        /// Small words inside a person's name.
        particles: Words,
    }
}

section! {
    /// What distinguishes a noun from a name in a language that writes both with a capital. Lists are in small letters; of `before`,
    /// `institutions` and `institutions_behind`, words with `=` are whole, and others are how words end.
    Nouns {
        /// Words that come before nouns, and not before first names.
        determiners: Words,
        /// Whether people's names take an article too, so that one before a word shows nothing: "den Heinz Brandt".
        articles_before_names: bool,
        /// How nouns end that a name follows: "Innenminister Brandt", "Hafen Selenne".
        before: Words,
        /// How other nouns end, that happen to be beside a name: "gab Brandt Erklärungen ab".
        endings: Words,
        /// How nouns end that make one name with what follows: "Universität Hamburg".
        institutions: Words,
        /// How words end that make one name with what precedes: "Hugo Brandt Stiftung", "Hugo-Brandt-Straße".
        institutions_behind: Words,
        /// What a hyphen joins to a name without making another of it: "*Nord*-Valmora".
        prefixes: Words,
        /// Endings that a noun takes.
        inflections: Words,
    }
}

section! {
    /// Words by which the parts of a sentence are known. Lists are in small letters where nothing else is said.
    Grammar {
        /// Words with a capital only because of their position.
        function_words: Words,
        /// Pronouns for people, as they are written.
        pronouns: Words,
        /// Words before a noun.
        determiners: Words,
        /// Determiners that leave open how many there are.
        articles: Words,
        /// Words that lead on from a noun to another.
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
        /// Verbs of main clauses that have no ending to know them by.
        finite_verbs: Words,
        /// Words after a word cut short: "Hafen- *und* Schiffsamt".
        compound_joins: Words,
        /// Words that are joined to another with a hyphen: "*self*-made".
        hyphen_prefixes: Words,
        /// Words that begin the name of a thing that someone says something of: "*the* harbour".
        thing_determiners: Words,
        /// Words that are not part of such a name any more: "the harbour *was*".
        thing_ends: Words,
        /// Verbs before another that is the one that says something.
        auxiliaries: Words,
        /// Adverbs between a subject and its verb that do not end as adverbs do.
        adverbs: Words,
        /// Words that deny, or nearly do. A word that denies in one language only costs an offer in another.
        negations: Words,
        /// How more such words begin.
        negation_stems: Words,
        /// What turns a word into its opposite when it is put before it: "*un*safe".
        negating_prefixes: Words,
        /// Forms of "be".
        be: Words,
        /// The commonest words of running text: a text with enough of them is in the language.
        commonest: Words,
        /// What may follow an apostrophe at the beginning of a word, in small letters: "'*tis*".
        elisions: Words,
    }
}

section! {
    /// Words by which speech is known.
    Reporting {
        /// Verbs of saying, by what they do and by their lemma.
        verbs: Verbs,
        /// Verbs that say something only with the word behind them, by that word: "shot *back*".
        phrase_forms: Forms,
        /// Forms of verbs of saying that are as often nouns.
        also_nouns: Words,
        /// Words between a subject and a verb of saying that change nothing of what is said: Karimi *has also* said.
        before_said: Words,
        /// Verbs that come before their subject after a quotation: “We stay,” *said* Karimi.
        inverting: Words,
        /// Those who speak or act for whom they are named after.
        followings: Words,
        /// Words with a capital that say of what kind someone is, as they are written: "one *Republican*".
        kinds: Words,
        /// What an office is for, as it is written with a capital in the office's name.
        portfolios: Words,
        /// Verbs of saying, as they follow "did not", "never" and "denied".
        unsaid: Words,
        /// What can be between such a verb and the words.
        between_unsaid: Words,
        /// What takes a verb of saying back.
        never: Words,
        /// Words that begin another clause, whose verb "not" before it does not take back.
        clauses: Words,
        /// What says that the words behind it are those that were not used: “X” *rather than* “Y”.
        instead: Words,
        /// "not" after a pause: “X”, *not* “Y”.
        not: Words,
        /// Words that lead over to "not": “X” *and* not “Y”.
        and_not: Words,
        /// What says that words were put into someone's mouth.
        misquoted: Words,
        /// What leads from there to the words: "misquoted him *as saying*".
        misquoted_as: Words,
        /// Words before a name in quotation marks, in small letters: "*dubbed* “The Wall”".
        naming_words: Words,
        /// What has a headline, in small letters: "an *article*, “The Long Road”".
        pieces: Words,
        /// What words are written on, in small letters: "a *banner* that read “Stay”".
        inscribed: Words,
        /// Words before the title of a work: "the *film* “Harbour”".
        works: Words,
        /// Small words inside titles of works.
        title_joins: Words,
        /// Words that end the head of a description: "the mayor *from* Porto".
        head_ends: Words,
        /// Verbs of saying of a main clause, before a participle that goes on: "*said*, adding".
        main_cues: Words,
        /// Verbs of saying that a whole sentence is said with.
        outer_cues: Words,
        /// What a time is counted in, and other words that end one: "Five *days* later".
        times: Words,
        /// Words that lead to a name that speaks behind others.
        participant_leads: Words,
        /// Words that make a name depend on another: "the envoy *of* Karimi".
        dependents: Words,
        /// What bodies that speak are called, beside what organisations are.
        bodies: Words,
        /// Words between a name and its verb of saying.
        speech_fillers: Words,
        /// Words before a description of someone named before.
        describing: Words,
    }
}

section! {
    /// Words for times. Lists are in small letters.
    Time {
        /// From January.
        months: Series,
        /// From Monday.
        weekdays: Series,
        /// From one.
        numbers: Series,
        /// From twenty, by tens.
        tens: Series,
        /// From the first.
        ordinals: Series,
        /// From the thirties, by tens.
        decades: Series,
        /// Parts of a day.
        parts_of_day: Words,
        /// Words of seasons, by the number that EDTF has for each.
        season_forms: Forms,
        /// Words of units, by the unit.
        unit_forms: Forms,
        /// Words that go on with the sentence, so that what is before them describes nothing.
        running_on: Words,
        /// What four digits before it count, so that they are not a year.
        counted: Words,
        /// Words after which four digits before a noun are a number, and no year.
        amounts: Words,
        /// Words and signs after which four digits alone are a year.
        year_leads: Words,
        /// Words after which a month's name is a month.
        month_leads: Words,
        /// Verbs before another that make it something to come, if they are not denied.
        modals: Words,
        /// To whom, and by what means, something is said.
        audiences: Words,
        /// Small words between a verb of saying and its day.
        around_saying: Words,
        /// What is said of things to come.
        due: Words,
        /// Present forms that news uses of things to come.
        scheduled: Words,
        /// Words before an infinitive that make it something to come.
        intent: Words,
        /// Words that look back, beside those with the ending of the past.
        past: Words,
        /// Words before a date that is not known exactly: "*circa* 1900".
        about: Words,
        /// What the one day is named after that everybody means: "the Sept. 11 *attacks*".
        attacks: Words,
        /// Words for what was said, by which a clause reports it.
        accounts: Words,
        /// What a notice of a change calls the text that it belongs to: "this *article* was amended".
        noticed: Words,
        /// What was done to that text.
        changes: Words,
        /// Words before a day or month that is one of many: "*every* Friday".
        one_of_many: Words,
        /// Words before a time that is not exact: "*nearly* two years".
        roughly: Words,
        /// Words that end as a past does and are none.
        no_past: Words,
        /// What someone would not do, who was asked: "would not *comment*".
        refused: Words,
        /// Words before a participle that gives no time: "the *newly* agreed text".
        before_participle: Words,
        /// Words before a noun, with the "s" of a genitive.
        determiners: Words,
        /// Words before a day that make a name of it: "*Black* Friday".
        named_days: Words,
        /// Words after a day that make a name of both: "Sunday *Times*".
        day_names: Words,
    }
}

section! {
    /// Words by which a place's name is known to mean its government.
    Metonymy {
        /// Words before a place that is only a place: "*in* Kabul".
        prepositions: Words,
        /// Verbs whose object acts and is not mere place: "*accused* Kabul".
        addressing: Words,
        /// What two states have with each other: "*relations* with Kabul".
        dealings: Words,
        /// What a state has that a place has not: "Kabul's *position*".
        possessions: Words,
        /// What happens to a place or is so there, and is not an act: "Kabul has *remained*".
        states: Words,
        /// What states do, beside what they say: "Kabul *expelled* its envoy".
        acts: Words,
    }
}

section! {
    /// Words by which names are proposed that no record has, as they are written where nothing else is said.
    Discovery {
        /// What is named by a number: "*Warehouse* 9".
        numbered: Words,
        /// Bodies that "of" and "for" join to what follows, beside what organisations are called.
        joined_bodies: Words,
        /// Words before a name that is then a place's.
        place_prepositions: Words,
        /// What a minister or a ministry is for.
        portfolios: Words,
        /// Words with a capital that any text has, and that are not a name alone.
        no_names: Words,
        /// What public offices are called, in small letters.
        offices: Words,
        /// Words in the names of organisations and companies.
        bodies: Words,
    }
}

section! {
    /// Words by which offices beside names are known.
    Roles {
        /// Words said of anyone out of politeness that are not an office, in small letters.
        courtesies: Words,
        /// Words that say what an office is about, in small letters.
        areas: Words,
        /// Words that begin an office after a name, in small letters: "*the* mayor of Porto".
        openers: Words,
    }
}

section! {
    /// Words by which interviews are known. Lists are in small letters where nothing else is said.
    Interview {
        /// What an interview is called.
        called: Words,
        /// Words and letters before a question.
        questions: Words,
        /// Words and letters before an answer.
        answers: Words,
        /// What whoever asks is called before a question.
        interviewers: Words,
        /// What is before a colon and is not a name.
        rubrics: Words,
        /// Small words between the parts of a name before a colon.
        name_joins: Words,
        /// Words by which someone is spoken to.
        second_person: Words,
        /// Polite forms as they are written, which only their capital tells from other words, and which mean something else where a
        /// sentence begins.
        polite_forms: Words,
        /// Words by which someone speaks of himself.
        first_person: Words,
    }
}

section! {
    /// Words around times of day that are written in figures. Lists are in small letters.
    Clock {
        /// Before a time.
        at: Words,
        /// Before a time that is approximate.
        about: Words,
        /// Before a time that it was somewhat later than.
        after: Words,
        /// Before a time that it was somewhat earlier than.
        before: Words,
        /// Behind a time.
        behind: Words,
    }
}
