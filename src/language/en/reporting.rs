//! The words by which speech is recognised in English.

use crate::language::en::words::is_nationality_word;

/// Whether a word is a form of a verb of saying.
pub fn is_cue(word: &str) -> bool {
    CUES.binary_search(&word).is_ok()
}

pub(crate) fn is_pronoun(word: &str) -> bool {
    matches!(
        word,
        "he" | "she" | "it" | "they" | "we" | "I" | "He" | "She" | "It" | "They" | "We"
    )
}

pub(crate) fn is_determiner(small: &str) -> bool {
    matches!(
        small,
        "the"
            | "a"
            | "an"
            | "his"
            | "her"
            | "its"
            | "their"
            | "our"
            | "my"
            | "this"
            | "that"
            | "these"
            | "those"
            | "one"
            | "two"
            | "three"
            | "four"
            | "several"
            | "some"
            | "many"
            | "another"
            | "other"
            | "no"
            | "any"
            | "each"
            | "both"
            | "such"
    )
}

pub(crate) fn is_preposition(small: &str) -> bool {
    matches!(
        small,
        "of" | "in"
            | "at"
            | "from"
            | "with"
            | "against"
            | "for"
            | "to"
            | "by"
            | "near"
            | "on"
            | "into"
            | "across"
            | "between"
            | "toward"
            | "towards"
            | "over"
            | "inside"
            | "outside"
            | "under"
            | "about"
            | "during"
            | "within"
            | "amid"
            | "among"
            | "through"
            | "despite"
            | "following"
            | "via"
            | "upon"
            | "like"
            | "unlike"
            | "speaking"
    )
}

/// Words that begin another clause.
pub(crate) fn is_clause_word(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "but"
            | "while"
            | "after"
            | "before"
            | "as"
            | "because"
            | "so"
            | "when"
            | "since"
            | "if"
            | "although"
            | "though"
            | "whereas"
            | "until"
            | "unless"
            | "where"
            | "that"
            | "whether"
            | "After"
            | "Before"
            | "While"
            | "When"
            | "Since"
            | "Although"
            | "Though"
            | "If"
            | "As"
    )
}

/// Words that begin a clause about the noun before them.
pub(crate) fn is_relative(small: &str) -> bool {
    matches!(small, "who" | "whom" | "whose" | "which")
}

pub(crate) fn is_article(small: &str) -> bool {
    matches!(
        small,
        "the" | "a" | "an" | "his" | "her" | "its" | "their" | "our" | "my" | "no" | "such"
    )
}

/// Those who speak or act for whom they are named after.
#[rustfmt::skip]
pub(crate) fn is_following(word: &str) -> bool {
    matches!(
        word,
        "administration" | "advisers" | "aide" | "aides" | "allies" | "ally" | "army" | "authorities" | "backer" | "backers" | "camp"
            | "campaign" | "critics" | "delegates" | "donor" | "donors" | "fans" | "fighters" | "forces" | "foundation" | "government"
            | "household" | "lawyer" | "lawyers" | "leaders" | "lieutenants" | "loyalists" | "militants" | "ministry" | "officials"
            | "operatives" | "police" | "rally" | "regime" | "soldiers" | "sources" | "staff" | "staffers" | "strategists" | "supporters"
            | "surrogate" | "surrogates" | "team" | "troops" | "volunteers" | "voters"
    )
}

/// Verbs that say something only with the word behind them: "shot back", "put it".
pub(crate) fn is_phrase(word: &str, next: &str) -> bool {
    match next {
        "back" => matches!(
            word,
            "shot" | "fired" | "hit" | "pushed" | "punched" | "shoots" | "fires" | "hits"
        ),
        "in" => matches!(word, "chimed" | "weighed"),
        "out" => matches!(word, "pointed" | "points" | "pointing" | "called" | "cried"),
        "on" => matches!(word, "went" | "goes"),
        "it" => matches!(word, "put" | "puts"),
        "of" => matches!(word, "spoke" | "speaks" | "speaking" | "spoken"),
        _ => false,
    }
}

/// Forms of verbs of saying that are as often nouns.
pub(crate) fn is_also_noun(word: &str) -> bool {
    matches!(
        word,
        "answer"
            | "answers"
            | "attacks"
            | "blame"
            | "call"
            | "calls"
            | "caution"
            | "claim"
            | "claims"
            | "comment"
            | "comments"
            | "demand"
            | "demands"
            | "hopes"
            | "fears"
            | "note"
            | "notes"
            | "pledges"
            | "promise"
            | "promises"
            | "quote"
            | "quotes"
            | "remarks"
            | "replies"
            | "reply"
            | "report"
            | "reports"
            | "state"
            | "states"
            | "stress"
            | "stresses"
            | "tweets"
            | "chants"
            | "yells"
            | "reads"
            | "read"
            | "worries"
            | "counters"
            | "observes"
            | "mocks"
            | "cites"
            | "brands"
    )
}

/// Verbs that stand before their subject behind a quotation: “We stay,” said Karimi.
pub(crate) fn inverts(word: &str) -> bool {
    matches!(
        word,
        "said" | "says" | "asked" | "asks" | "added" | "adds" | "wrote" | "writes" | "told"
    )
}

/// Whether a capitalised word says of what kind somebody is: "Jewish leaders", "one Republican".
pub(crate) fn is_kind_word(word: &str) -> bool {
    is_nationality_word(word)
        || is_nationality_word(word.strip_suffix('s').unwrap_or(word))
        || matches!(
            word,
            "Republican"
                | "Republicans"
                | "Democrat"
                | "Democrats"
                | "Democratic"
                | "Jewish"
                | "Muslim"
                | "Muslims"
                | "Christian"
                | "Christians"
                | "Catholic"
                | "Catholics"
                | "Conservative"
                | "Liberal"
                | "Labour"
                | "GOP"
                | "Latino"
                | "Hispanic"
                | "Tory"
        )
}

/// Whether a word inside a description is the verb that ends it: "the president left", but not "the elected president".
pub(crate) fn acts(word: &str, before: &str) -> bool {
    const VERBS: &[&str] = &[
        "became", "began", "brought", "came", "chose", "cut", "drew", "fell", "found", "gave",
        "goes", "got", "grew", "held", "kept", "knew", "laid", "left", "lost", "made", "makes",
        "met", "paid", "put", "ran", "rose", "runs", "sat", "saw", "seems", "sent", "set",
        "sought", "spent", "spoke", "stood", "takes", "took", "tries", "used", "wants", "went",
        "won", "wrote",
    ];
    let described = is_determiner(&before.to_lowercase()) || before.ends_with("ly");
    let past = word.len() > 4 && word.ends_with("ed") && word.starts_with(char::is_lowercase);
    !described && (past || VERBS.contains(&word))
}

/// Whether a word looks like the verb of a main clause.
pub(crate) fn seems_finite(word: &str) -> bool {
    const SHORT: &[&str] = &[
        "began", "cried", "fired", "went", "shot", "put", "spoke", "began", "read", "goes", "sang",
        "tells", "thinks", "thought", "felt", "knew", "saw", "was", "is", "had", "has",
    ];
    let lower = word.starts_with(char::is_lowercase);
    lower
        && (SHORT.contains(&word)
            || (word.len() > 4 && word.ends_with("ed"))
            || (word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")))
}

/// Words between a subject and its verb.
pub(crate) fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "also"
            | "later"
            | "has"
            | "have"
            | "had"
            | "would"
            | "will"
            | "could"
            | "again"
            | "further"
            | "earlier"
            | "did"
            | "does"
            | "not"
            | "should"
            | "must"
            | "may"
            | "might"
            | "can"
            | "cannot"
            | "do"
            | "never"
            | "once"
            | "now"
            | "often"
            | "still"
            | "even"
            | "just"
            | "reportedly"
            | "to"
            | "is"
            | "was"
            | "were"
            | "are"
            | "been"
    ) || (word.len() > 4
        && word.ends_with("ly")
        && word.starts_with(char::is_lowercase)
        && word != "family"
        && word != "assembly"
        && word != "ally")
}

pub(crate) fn is_weekday(small: &str) -> bool {
    matches!(
        small,
        "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"
    )
}

pub(crate) fn is_portfolio(word: &str) -> bool {
    matches!(
        word,
        "Defense"
            | "Defence"
            | "Foreign"
            | "Interior"
            | "Finance"
            | "Economic"
            | "Information"
            | "Health"
            | "Education"
            | "Trade"
            | "Justice"
            | "National"
            | "Security"
    )
}

#[rustfmt::skip]
pub(crate) const CUES: &[&str] = &[
    "accuse", "accused", "accuses", "accusing", "acknowledge", "acknowledged", "acknowledges", "acknowledging",
    "add", "added", "adding", "adds", "admit", "admits", "admitted", "admitting", "advised", "advises",
    "advising", "agree", "agreed", "agreeing", "agrees", "allege", "alleged", "alleges", "alleging", "announce",
    "announced", "announces", "announcing", "answer", "answered", "answering", "answers", "argue", "argued",
    "argues", "arguing", "ask", "asked", "asking", "asks", "assailed", "assailing", "assert", "asserted",
    "asserting", "asserts", "assure", "assured", "assures", "assuring", "attacked", "attacking", "backtracked",
    "begged", "believe", "believed", "believes", "bellowed", "bemoaned", "blame", "blamed", "blames", "blaming",
    "blasted", "blasting", "boasted", "boasting", "boasts", "bragged", "bragging", "brags", "branded",
    "branding", "call", "called", "calling", "calls", "caution", "cautioned", "cautioning", "cautions",
    "chanted", "chanting", "chants", "characterised", "characterized", "characterizing", "cheered", "chided",
    "cited", "cites", "citing", "claim", "claimed", "claiming", "claims", "clarified", "commanded", "comment",
    "commented", "comments", "compared", "compares", "comparing", "complain", "complained", "complaining",
    "complains", "concede", "conceded", "concedes", "conceding", "conclude", "concluded", "concludes",
    "concluding", "concurred", "condemned", "condemning", "condemns", "confessed", "confirm", "confirmed",
    "confirming", "confirms", "contend", "contended", "contending", "contends", "continued", "continues",
    "corrected", "corrects", "countered", "countering", "counters", "cracked", "credited", "cried", "criticise",
    "criticised", "criticises", "criticising", "criticize", "criticized", "criticizes", "criticizing",
    "deadpanned", "declare", "declared", "declares", "declaring", "decried", "decries", "decrying", "deemed",
    "deeming", "defended", "defending", "demand", "demanded", "demanding", "demands", "denied", "denies",
    "denounced", "denounces", "denouncing", "deny", "denying", "deplored", "derided", "deriding", "describe",
    "described", "describes", "describing", "disclosed", "dismiss", "dismissed", "dismisses", "dismissing",
    "disputed", "dubbing", "echoed", "elaborated", "emailed", "emphasise", "emphasised", "emphasises",
    "emphasising", "emphasize", "emphasized", "emphasizes", "emphasizing", "enthused", "estimated", "exclaimed",
    "exclaims", "explain", "explained", "explaining", "explains", "express", "expressed", "expresses",
    "expressing", "extolled", "feared", "fears", "fumed", "groused", "grousing", "grumbled", "guessed",
    "gushed", "hailed", "hailing", "hinted", "hoped", "hopes", "implied", "implies", "imply", "implying",
    "indicate", "indicated", "indicates", "indicating", "informed", "informs", "insinuated", "insist",
    "insisted", "insisting", "insists", "instructed", "interjected", "interjects", "interrupted", "intoned",
    "joked", "jokes", "joking", "labeled", "labeling", "labelled", "labelling", "lambasted", "lamented",
    "lamenting", "lauded", "liken", "likened", "likening", "likens", "maintained", "maintains", "marveled",
    "marvelled", "mentioned", "mocked", "mocking", "mocks", "mouthed", "mused", "muttered", "note", "noted",
    "notes", "noting", "objected", "observed", "observes", "opined", "opining", "penned", "pleaded", "pleading",
    "pledged", "pledges", "pledging", "pondered", "posted", "posting", "praised", "praises", "praising",
    "predict", "predicted", "predicting", "predicts", "proclaimed", "proclaiming", "promise", "promised",
    "promises", "promising", "proposed", "proposes", "questioned", "questioning", "quipped", "quipping",
    "quizzed", "quoted", "quotes", "quoting", "read", "reads", "reaffirmed", "reassured", "rebuked", "rebutted",
    "recalled", "recalling", "recalls", "recited", "reckoned", "reckons", "recounted", "refer", "referenced",
    "referred", "referring", "refers", "reiterate", "reiterated", "reiterates", "reiterating", "reject",
    "rejected", "rejecting", "rejects", "remarked", "remarks", "reminded", "reminding", "repeat", "repeated",
    "repeating", "repeats", "replied", "replies", "reply", "replying", "report", "reported", "reporting",
    "reports", "responded", "responding", "responds", "retorted", "retweeted", "revealed", "ridiculed",
    "ridiculing", "roared", "said", "say", "saying", "says", "scoffed", "screamed", "screaming", "shouted",
    "shouting", "signaled", "signalled", "slammed", "slamming", "slams", "snapped", "sneered", "speculated",
    "speculates", "state", "stated", "states", "stating", "stress", "stressed", "stresses", "stressing",
    "suggest", "suggested", "suggesting", "suggests", "summarised", "summarized", "surmised", "swear", "swears",
    "swore", "taunted", "taunting", "teased", "tell", "telling", "tells", "termed", "terming", "testified",
    "testifies", "texted", "theorized", "thinks", "threaten", "threatened", "threatening", "threatens",
    "thundered", "told", "tout", "touted", "touting", "tweeted", "tweeting", "tweets", "underlined",
    "underscored", "urge", "urged", "urges", "urging", "uttered", "vented", "ventured", "voiced", "volunteered",
    "vow", "vowed", "vowing", "vows", "warn", "warned", "warning", "warns", "whispered", "wondered",
    "wondering", "worried", "worries", "write", "writes", "writing", "wrote", "yelled", "yelling", "yells",
];
