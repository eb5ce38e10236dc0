# The words of the interface in English. Every other language is checked against this file; docs/languages.md explains how
# to write one. Names in braces after a dollar sign are replaced when a page is made. A space at the beginning or end of a
# message is written { " " }.

## Digits, punctuation and lists

# The digits from zero to nine.
digits = 0123456789
# Separators between items.
comma = ,{ " " }
semicolon = ;{ " " }
colon = :
# A number by itself.
figures = { $count }
list-next = { $list }, { $item }
list-last = { $list } and { $item }
quoted = “{ $words }”
# Between an alternative name and the main one.
arrow = →
# The location of a sentence: the third paragraph.
paragraph-sign = ¶{ $number }
degrees = { $latitude }° { $ns }, { $longitude }° { $ew }
north = N
south = S
east = E
west = W
kilometres = { $number } km

## The frame of every page

skip = Skip to the content
nav-main = Dossier
nav-about = About this dossier
feed-title = { $site }: { $feed }
corrections-here = Corrections on this page
footer = { $site }, an annotated dossier.
footer-kept-by = { $site }, an annotated dossier kept by { $editor }.
footer-license = The dossier’s own text and annotations: { $license }.
footer-quotations = Quotations remain the property of those who said or published them.

## Names of pages and parts of pages

home = Home
articles = Articles
actors = Actors
places = Places
claims = Claims
events = Events
chronology = Chronology
sources = Sources
glossary = Glossary
search = Search
network = Network
map = Map
gaps = What we do not know
book = The whole dossier
book-link = All on one page
corrections = Corrections
claim = Claim
event = Event
place = Place
actor = Actor
term = Term
publisher = Publisher
page = Page
article = Article
quotation = Quotation
passage = Passage
terms = Terms
publishers = Publishers
pages = Pages
quotations = Quotations
passages = Passages
people-and-groups = People and groups
position = Position
kind = Kind
year = Year
stance = Stance
language = Language
languages = Languages
address = Address
country = Country
facts = Facts
facts-and-company = Key facts and connections
contents = Contents
index = Index
others = Others
who = Who
when = When
where = Where
why = Why
about = About
none = none
suggested = Suggested
suggested-result = suggested
close = Close

## Counts

n-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
n-articles-in-dossier =
    { $count ->
        [one] { $count } article in this dossier
       *[other] { $count } articles in this dossier
    }
n-mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }
no-mention = no mention
n-paragraphs =
    { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }
n-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
n-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
n-quotations =
    { $count ->
        [one] { $count } quotation
       *[other] { $count } quotations
    }
n-dates =
    { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }
n-remarks =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
n-claims =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
n-positions =
    { $count ->
        [one] { $count } position
       *[other] { $count } positions
    }
n-passages =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
n-terms =
    { $count ->
        [one] { $count } term
       *[other] { $count } terms
    }
n-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
n-actors =
    { $count ->
        [one] { $count } actor
       *[other] { $count } actors
    }
n-pairs =
    { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
some-of-pairs = { $shown } of { $count } pairs
first-of-pairs =
    { $count ->
        [one] the first { $shown } of { $count } pair
       *[other] the first { $shown } of { $count } pairs
    }
n-publishers =
    { $count ->
        [one] { $count } publisher
       *[other] { $count } publishers
    }
n-named = { $count } mentioned
n-places-named = { $count } mentioned
n-reported = { $count } reported
mentions-in-articles =
    { $count ->
        [one] { $mentions } in { $count } article
       *[other] { $mentions } in { $count } articles
    }
and-more = and { $count } more

# Next to a large number, on the home page.
figure-articles =
    { $count ->
        [one] article
       *[other] articles
    }
figure-actors =
    { $count ->
        [one] person or group
       *[other] people and groups
    }
figure-places =
    { $count ->
        [one] place
       *[other] places
    }
figure-claims =
    { $count ->
        [one] claim
       *[other] claims
    }
figure-claims-contested =
    { $count ->
        [one] claim, { $contested } contested
       *[other] claims, { $contested } contested
    }
figure-events =
    { $count ->
        [one] event
       *[other] events
    }
figure-quotations =
    { $count ->
        [one] quotation
       *[other] quotations
    }

## Home

annotated-dossier = Annotated dossier
updated = Updated { $date }
held-by = Held by
disputed-by = Disputed by

## Articles

articles-description = The articles in this dossier, with their publisher, date and kind of text.
no-articles = There are no articles yet.
publisher-not-recorded = Publisher not recorded
author-not-recorded = Author not recorded
date-not-recorded = Date not recorded
# Within a sentence.
date-not-recorded-aside = date not recorded
# An article's publisher and its date.
source-line = { $publisher }, { $date }
genre-report = Report
genre-interview = Interview
genre-opinion = Opinion
genre-analysis = Analysis
genre-press-release = Press release
genre-statement = Statement
genre-transcript = Transcript
genre-correction = Correction
genre-live = Live report
genre-feature = Feature
# The genre of an article, and its author.
genre-by = { $genre }, by { $author }
by-author = By { $author }
text-full = Full text
text-excerpt = Excerpt
text-digest = Digest
text-status-full = This is the text as published.
text-status-excerpt = This is an excerpt: parts of the published text have been left out.
text-status-digest = This is a digest: the text below is in the dossier’s own words; only words in quotation marks are quoted.
text-status-unknown = It is not recorded whether this is the full text.
headline-of-editor = The headline is the dossier’s own.
summary-is-published = the publisher’s own summary
article-repeats = This article repeats { $origin }.
# Relations between an article and others, in both directions.
article-corrects = This article corrects { $articles }.
article-retracts = This article retracts { $articles }.
article-updates = This article updates { $articles }.
article-replies-to = This article replies to { $articles }.
article-translates = This article is a translation of { $articles }.
article-corrected-by = This article was corrected by { $articles }.
article-retracted-by = This article was retracted: { $articles }.
article-updated-by = This article was updated by { $articles }.
article-replied-to-by = This article was answered by { $articles }.
article-repeated-by = This article was repeated by { $articles }.
article-translated-by = This article was translated as { $articles }.
retracted = retracted
note-corrected = Corrected
correction-now = now: { $words }
corrected-in = corrected in { $article }
retracted-in = retracted in { $article }
kind-of-text = Text
genre-of-text = Form
signature-of-text = Signed
published-by = Published by
published-on = Published on
written-in = Written in
original-of-text = Original
archived-copies = Archived copies
not-recorded = not recorded
read-original = Read the original
no-address = no address recorded
archived-copy = Archived copy
archived-copy-of = Archived copy, { $date }
cite = Cite
show-layers = Marked in the text
footnotes = Footnotes
footnote = Footnote { $number }
back-to-text = Back to the text
table = Table
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
layer-events = Events and dates
layer-terms = Terms
layer-notes = Notes
related-articles = Other articles about the same people and places
shares = In common: { $names }
shares-and-more = In common: { $names } and { $count } more
citation-and-rights = Citation and rights
rights = Rights
rights-basis = Basis for publication here
# A quotation within a headline that is itself in quotation marks.
quotation-within = ‘{ $words }’
citation = “{ $title }”. { $publisher }. { $date }.
citation-from = “{ $title }”. { $publisher }. { $dateline }. { $date }.
# The author of an article, and the rest of its citation.
citation-by = { $author }. { $citation }
# A citation, and the address of the original.
citation-address = { $citation } { $address }
annotations-as-data = Annotations as data
annotations-as-yaml = Annotations as YAML
paragraph-number = Paragraph { $number }
publisher-inferred = inferred
publisher-unverified = not verified
# How a date is known.
basis-resolved = calculated from another date
basis-inferred = inferred by the editor
basis-external = from outside the articles

## Notes in the margin

note = Note { $number }
note-to-passage = Show in the text
note-of-kind = Note { $number }, { $kinds }
note-kind-quote = Quote
note-kind-remark = Note
note-kind-who = Who
note-kind-where = Where
note-gist-claim = { $holder }: { $claim }
notes-on-headline = Notes on the headline
notes-on-paragraph = Notes on paragraph { $number }
notes-and-marks = Notes and marks
open-all-notes = Open all notes
note-quotation = Quotation
note-reported-words = Reported speech
note-quotation-mixed = Partial quotation
note-quotation-fragment = Quotation fragment
note-event = Event, { $date }
note-event-undated = Event, date not recorded
note-date = Date
note-editor = Editor’s note
note-who-is-meant = Who is meant
note-metonym = Place name used for an actor
note-which-place = Which place is meant
note-also-quoted-in = Also quoted in { $places }
this-article = this article
the-article = The article
is-meant = refers to { $name }
annotated-by = Annotated by { $name }
annotated-by-with-certainty = Annotated by { $name }; certainty of this annotation: { $certainty }
annotation-certainty = Certainty of this annotation: { $certainty }
certainty-low = low
certainty-medium = medium
certainty-is = certainty: { $certainty }
the-importer = the importer

## Places in a text

headline = headline
heading = heading
# A source outside the dossier, and when it was read.
read-on = { $title }, read { $date }
read-when = Read { $date }

## Quotations

quote-indirect = Indirect
quote-mixed = Partly quoted
quote-fragment = Fragment
quote-in-words-of-article = In the article’s words
quote-kind-in-words-of-article = { $kind }, in the article’s words
wordings = Also printed in other wordings; differences from the first are underlined
# Words of the first wording that another lacks, for screen readers.
wording-without = without { $words }
quote-as = as { $role }
quote-to = to { $audience }
quote-through = through { $medium }
quote-asked = when asked: { $question }
quote-translated = translated here: { $words }
quote-translated-into = translated here into { $language }: { $words }
cue = cue: “{ $words }”
when-resolved = “{ $words }”: { $date }
when-unknown = “{ $words }”; the article’s date is not recorded
when-from-event = “{ $words }”, relative to: { $event }
when-from-event-resolved = “{ $words }”: { $date }, relative to: { $event }

## Actors

actors-lede = People, groups, organizations and governments, including those that the articles do not name.
actors-description = The people, groups, organizations and governments in this dossier.
kinds-of-actors = Kinds of actors
no-actors = There are no actors yet.
actor-person = Person
actor-organization = Organization
actor-group = Group
actor-government = Government
actor-unnamed = Not named
actors-person = People
actors-organization = Organizations
actors-group = Groups
actors-government = Governments
actors-unnamed = Not named in the articles
actor-said = What { $name } said, in chronological order
actor-wrote = Articles by { $name }
actor-appears = When { $name } appears
strip-days = A bar for each day; the higher it is, the more mentions
strip-weeks = A bar for each week; the higher it is, the more mentions
strip-months = A bar for each month; the higher it is, the more mentions
strip-years = A bar for each year; the higher it is, the more mentions
strip-heard = quoted, or reported to have said something
strip-named = only named
strip-spoken = First: { $first }. Last: { $last }. Most: { $most }, { $mentions }.
strip-unplaced = { $mentions } in articles whose day is not known
claims-and-others = with the positions of others
table-of-claims = Table of claims
stance-and-evidence = Stance and evidence
nobody-else = nobody else recorded
every-mention = Every mention
also-written = Also written
also-named = also { $names }
roles =
    { $count ->
        [one] Role
       *[other] Roles
    }
part-of = Part of
parts = Parts
relations = Relations
# A relation that another actor has to this one.
relation-turned = “{ $relation }” this actor:
not-to-be-confused-with = Not to be confused with
elsewhere = Elsewhere
joined-with = Connected with
appears-with = Appears with
places-in-same-paragraphs = Places mentioned in the same paragraphs
in-other-languages = In other languages
mention-by-editor = identified by the editor
metonym-as = as “{ $record }”
metonym-meaning = meaning { $record }
what-is-not-known = What is not known
gap-not-named = The articles do not name them.
gap-not-mentioned = No mention of them is recorded in the articles.
no-mention-recorded = no mention recorded

## Places

places-lede = Only mentions of the place itself are counted here. When a place name stands for a government, the mention counts for the government.
places-description = The places in this dossier, each under the place that contains it.
no-places = There are no places yet.
to-large-map = Large map and list of places
what-lies-in-what = Places by area
lies-in = Located in
within = Located in
contains = Contains
borders = Borders
border-between = Between
border-lines = Border lines
location = Location
no-point = No coordinates given
source-is = Source: { $source }
named-with-it = Mentioned together
what-happened-here = What happened here
used-to-mean = Used as a name for an actor
used-to-mean-why = passages in which the place name stands for a government or another actor
written-here = Articles written here
gap-no-coordinates = The dossier gives no coordinates for this place, so it is not on the map.
place-country = Country
place-province = Province
place-district = District
place-city = City
place-town = Town
place-village = Village
place-region = Region
place-border = Border
place-building = Building
place-natural = Natural feature
place-other = Place
# What a point on a map marks.
precision-exact = the exact spot
precision-vicinity = the vicinity
precision-locality = the town or city
precision-district = the centre of the district
precision-province = the centre of the province
precision-country = the centre of the country
precision-region = the centre of the region
map-description = All places in this dossier that can be shown on a map, and a list of them.
map-lede = Only mentions of the place itself count: the more there are, the larger the dot. A country has its name and no dot. A ring or a dashed shape means that the point represents an area; a solid shape is the outline of a place. The list below contains everything that the map shows.
# Shown for a place in addition to a point, or instead of one.
outline = outline
outline-from = Outline from: { $source }
map-of = Map: { $places }
map-boundaries = Boundaries: Natural Earth, dashed where the base map marks them as disputed; they imply no judgement.
same-as-list = As a list
table-of-places = Table of places
mentions = Mentions
point-marks = What the point marks
on-no-map = Not on the map
no-coordinates-for-them = The dossier gives no coordinates for them.
never-meant-as-place = Not mentioned as a place
never-meant-as-place-why = Articles were written there, or use the name for an actor, such as a government. Such mentions do not put a dot on the map.

## Claims

claims-description = Who asserts what and who denies it, with the passages that show it.
who-says-what = Who says what
no-claims = There are no claims yet.
articles-themselves = The articles themselves
side-for = For
side-against = Against
side-neither = Neither
no-position = No position is recorded.
judgement = Judgement
signed-by = Signed by { $name }
signed-by-on = Signed by { $name }, { $date }
contradicts = Contradicts
refines = Refines
refined-by = Refined by
contested = contested
# What a holder does with a claim. At the beginning of a line, the first letter is capitalized.
stance-asserts = asserts
stance-alleges = alleges
stance-acknowledges = acknowledges
stance-implies = implies
stance-promises = promises
stance-threatens = threatens
stance-warns = warns
stance-denies = denies
stance-rejects = rejects
stance-questions = questions
stance-does-not-acknowledge = does not acknowledge
stance-declines-to-comment = declines to comment
stance-takes-for-granted = takes for granted
holder-own-voice = { $article }, in its own voice
holder-takes-for-granted = { $article }, which takes it for granted
in-its-own-voice = in its own voice
claim-factual = Factual
claim-causal = Causal
claim-predictive = Predictive
claim-normative = Normative
claim-threat = Threat
claim-policy = Policy
no-longer-disputed = no longer disputed
withdrawn = withdrawn
order-not-known = order not known
since = since { $date }
count-for =
    { $count ->
        [one] { $count } holds it
       *[other] { $count } hold it
    }
count-against =
    { $count ->
        [one] { $count } disputes it
       *[other] { $count } dispute it
    }
count-neither =
    { $count ->
        [one] { $count } takes neither side
       *[other] { $count } take neither side
    }
count-unsure =
    { $count ->
        [one] the latest position of { $count } holder is not known
       *[other] the latest positions of { $count } holders are not known
    }
changed-position = Changed position
positions-in-time = Who is on which side, and when
positions-in-time-how = Each holder has a lane. Lanes above the dashed line are for the claim; lanes below it are against.
positions-in-time-numbers = The number under a mark is that of its sentence below.
told-in-time = In chronological order
told-order-open = Where statements have the same day, or their possible days overlap, it is not known which came first.
order-to-others-unknown = it is not known whether this was said before or after { $numbers }
told-undated = Who says what, undated
against-or-neither = Against, or neither
side-changed = Changed sides
order-of-reports = in the order of the reports: this may have been said before the previous position
day-not-known = day not known
# How the date of a statement is known. Each follows the date.
said-dated = said
said-in-words = said { $words }
said-published = published
said-reported = reported on this day
said-first-reported = first reported on this day
legend-said = said on this day
legend-reported = reported on this day: said then or earlier
legend-between = said at some time in between
legend-dotted = changed position, only in the order of the reports
# A period in which no position is recorded.
pause = no recorded position for { $length }
pause-reports = nothing reported for { $length }
voice-quoted = quoted
voice-partly-quoted = the article’s words, partly quoted
voice-article = the article’s words
voice-another = in another speaker’s words
voice-own = the article’s own voice
voice-author = the author’s own voice
voice-presupposed = taken for granted
also-in = also in { $places }
derived = What follows from other claims
derived-contrary =
    { $count ->
        [one] This position contradicts the claim.
       *[other] These positions contradict the claim.
    }
derived-finer =
    { $count ->
        [one] Whoever holds this more precise claim also holds the broader one.
       *[other] Those who hold this more precise claim also hold the broader one.
    }
derived-wider =
    { $count ->
        [one] Whoever denies this broader claim also denies the more precise one.
       *[other] Those who deny this broader claim also deny the more precise one.
    }
derived-via = Via { $claims }.
derived-why = This follows from the two statements. Nobody said it in so many words, and nobody is counted above for it.
reading-drift = Voice drift
reading-drift-words = { $article } first attributes the claim to someone and later makes it in its own voice.
reading-presupposed = Taken for granted
reading-presupposed-words = The sentence presupposes the claim without attributing it to anyone.
reading-origins = Origins
origins-one = Held in { $articles } articles with 1 origin: they repeat one text or one statement.
origins-all = Held in { $articles } articles with { $origins } origins: none is known to repeat another.
origins-some = Held in { $articles } articles with { $origins } origins: some repeat one text or one statement.

## The ledger of claims

ledger-lede = Beside each claim is who holds it and who disputes it; every reference leads to the sentence.
ledger-contested = Contested
ledger-contested-why = somebody holds it, and somebody disputes it
ledger-moved = Changed, or not settled
ledger-moved-why = somebody changed position, or it is not certain what somebody said last
ledger-disputed = Only disputed
ledger-disputed-why = somebody disputes it, and nobody is shown to hold it
ledger-several = Several voices, nobody against
ledger-several-why = held by more than one, or left unanswered by another
ledger-one = One voice
ledger-one-why = one speaker says it, and nobody answers
ledger-own = Only the article itself
ledger-own-why = no speaker is named; the article says it in its own voice
ledger-granted = Taken for granted
ledger-granted-why = nobody says it, but a sentence needs it to be so
ledger-open = Neither held nor disputed
ledger-open-why = nobody is shown to hold it or to dispute it
ledger-groups = Groups of claims
side-unsure = Latest position not known
says-so-itself = says so itself
takes-it-for-granted = takes it for granted
sign-yes = says so
sign-own = the article itself says so
sign-no = says no
sign-hint = is silent
sign-ask = asks
signs = Signs
contested-as-table = The contested claims as a table
filter = Filter
filter-words = Words
filter-who = Who speaks
filter-who-any = anybody
filter-text = Article
filter-text-any = any
filter-kind = Kind of claim
filter-kind-any = any
filter-articles-themselves = an article itself
filter-reset = Show all
filter-shown = Shown: { $shown } of { $count }

## The opening page

in-one-minute = The dispute in one minute
sides-drawn = The two sides are as the editor of this dossier sees them.
no-position-of-theirs = No position of theirs is recorded.
topic-threats = Threats and warnings
topic-promises = Promises
where-to-begin = Where to begin
all-claims-counted = All claims ({ $count })
all-gaps-counted = All gaps ({ $count })
all-articles-counted = All articles ({ $count })
all-actors-counted = All people and groups ({ $count })
whole-chronology = The whole chronology
last-change = The last change of position
easily-mistaken = Names that are easily mistaken
reading-time = Reading time: { $time }

## Questions

question = Question
questions = Questions
n-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
n-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
questions-description = The questions in this dossier: who gives which answer, since when, and on what evidence.
questions-lede = Each question with its answers and those who give them, according to the latest known position of each. The dossier does not decide which answer is true.
question-open = open
question-settled = settled
question-one-answer = one answer
question-unanswered = unanswered
question-open-words =
    { $count ->
        [0] It is not known whether anybody still holds one of the answers.
        [one] One answer is held, but it is disputed, or it is not known what everybody holds now.
       *[other] { $count } answers are held.
    }
question-settled-words = Since { $date }, only one answer is held: { $answer }
question-settled-words-undated = Only one answer is still held: { $answer }
question-undisputed-words = Since { $date }, nobody disputes the only answer: { $answer }
question-undisputed-words-undated = Nobody disputes the only answer any longer: { $answer }
question-one-answer-words = Only one answer was ever given, and nobody disputes it.
question-unanswered-words = Nobody is known to hold any of the answers now.
answers = Answers
answers-how = Everybody is counted by their latest known position. The sentence below each name is the strongest evidence: dated statements come before merely reported ones, then the holder’s own words before an article’s, then later statements before earlier ones.
no-line-units = The answers are not drawn on one line, because they are counted in different units: { $units }.
no-line-kinds = The answers are not drawn on one line, because some are numbers and some are dates.
no-line-zones = The answers are not drawn on one line, because only some of the times say their time zone.
more-answers = More answers
no-answers = No answer to it is recorded.
answers-related = How the answers relate
answers-question = Answers the question
in-figures = In figures
value-at-least = at least { $number }
value-at-most = at most { $number }
value-between = { $from } to { $to }
value-line = The answers on a line of numbers, { $unit }: { $values }.
value-line-days = The answers on a line of time: { $values }.
value-held =
    { $count ->
        [0] { $value }, held by nobody now
        [one] { $value }, held by { $count }
       *[other] { $value }, held by { $count }
    }
answer-held-by-nobody = held by nobody now
answer-also-at = same answer: { $places }
answer-moved-to = Later gives another answer: { $answer }
answer-moved =
    { $count ->
        [one] { $count } changed to another answer
       *[other] { $count } changed to another answer
    }
answer-taken-back =
    { $count ->
        [one] { $count } has taken it back
       *[other] { $count } have taken it back
    }
taken-back = taken back, by a correction or retraction
taken-back-since = taken back since { $date }, by a correction or retraction
answer-granted =
    { $count ->
        [one] { $count } takes it for granted
       *[other] { $count } take it for granted
    }
answer-unsure =
    { $count ->
        [one] the latest position of { $count } holder is not known
       *[other] the latest positions of { $count } holders are not known
    }
answer-reported = reported { $date }
answer-last-heard = last heard { $date }
answer-last-reported = last reported { $date }
answer-refines = More precise than: { $answers }
answer-excludes = Cannot be true together with: { $answers }
answer-derived-contrary = Whoever holds “{ $from }” contradicts “{ $to }”: { $names }.
answer-derived-finer = Whoever holds the more precise “{ $from }” also holds “{ $to }”: { $names }.
answer-derived-wider = Whoever denies the broader “{ $from }” also denies “{ $to }”: { $names }.

## Events

chronology-lede = What happened, in chronological order as far as it is known.
chronology-rings = An open ring marks a date that is inferred, calculated, approximate or not recorded.
chronology-rules = A dashed rule above an entry marks a date that is inferred, calculated or approximate; a dotted rule marks a date that is not recorded.
chronology-bars = On the timeline, a solid bar is a stated day or the time that something lasted. A pale bar covers the days on which it may have happened. An end that fades is open or uncertain.
chronology-description = What happened, in chronological order as far as the dates are known.
in-order = In order
without-date = Without a date
in-no-order = In no particular order, unless one is known to come before or after another.
chronology-order = In chronological order as far as it is known. Events without a date come last, in no particular order, unless one is known to come before or after another.
no-events = There are no events yet.
times-of-day = Times of day
times-of-day-lede = The time as exactly as each account gives it. Accounts that repeat another one are left out.
times-disputed = Sources disagree about the time of: { $events }. Not all of the times they give can be true.
times-undisputed = No time is disputed: all times that are given for one event can be true together.
times-differ = not all of these can be true
time-against = differs from the first account
time-reckoned = calculated from the wording
times-of-day-legend = A dot marks an exact minute, a ring an approximate time. A dotted line covers what “shortly before” or “shortly after” may mean, and a bar means some time in between.
who-tells-it =
    { $count ->
        [one] Account
       *[other] Accounts side by side
    }
accounts-by-fact = { $count } accounts, fact by fact
accounts-how = In order of publication. For each fact, a frame marks what cannot be true together with the first value that others contradict. A dot means “not said”: nothing in the source is marked as saying it.
account-source = Source
account-in-part = in part
account-beyond = repeats { $origin }; only what it adds
accounts-rest = and { $count } that { $count ->
        [one] adds
       *[other] add
    } nothing
accounts-sentences = The sentences that report it
not-said = not said
not-said-by-others = Not said by the other { $count }.
against-first = speaks against the first
no-report-recorded = No report of it is recorded in the articles.
claimed-about-it = What is claimed about it
no-place-recorded = No place recorded
no-participants-recorded = No participants recorded
no-sentence-names-them = no sentence recorded that names them
on-the-word-of = according to { $teller }
named-in-account-of = named in the account of { $teller }
as-reported-in = as reported in { $article }
places-named = Places mentioned
who-is-named = People and groups mentioned
as-the-article-has-it = in the article’s words; date not recorded
as-the-editor-has-it = in the editor’s words; date not recorded
# Order in time on an event's page, where the event is a link.
event-after = after { $event }
event-before = before { $event }
event-after-by = { $distance } after { $event }
event-before-by = { $distance } before { $event }
# The same as a remark.
beside-after = after: { $event }
beside-before = before: { $event }
beside-after-by = { $distance } after: { $event }
beside-before-by = { $distance } before: { $event }
basis-words = calculated from the publication of “{ $article }”: “{ $words }”
basis-reported = before the publication of “{ $article }”
basis-stated = stated
duration-about = about { $distance }
duration-years =
    { $count ->
        [1] one year
        [2] two years
        [3] three years
        [4] four years
        [5] five years
        [6] six years
        [7] seven years
        [8] eight years
        [9] nine years
        [10] ten years
       *[other] { $count } years
    }
duration-months =
    { $count ->
        [1] one month
        [2] two months
        [3] three months
        [4] four months
        [5] five months
        [6] six months
        [7] seven months
        [8] eight months
        [9] nine months
        [10] ten months
       *[other] { $count } months
    }
duration-weeks =
    { $count ->
        [1] one week
        [2] two weeks
        [3] three weeks
        [4] four weeks
        [5] five weeks
        [6] six weeks
        [7] seven weeks
        [8] eight weeks
        [9] nine weeks
        [10] ten weeks
       *[other] { $count } weeks
    }
duration-days =
    { $count ->
        [1] one day
        [2] two days
        [3] three days
        [4] four days
        [5] five days
        [6] six days
        [7] seven days
        [8] eight days
        [9] nine days
        [10] ten days
       *[other] { $count } days
    }
duration-hours =
    { $count ->
        [1] one hour
        [2] two hours
        [3] three hours
        [4] four hours
        [5] five hours
        [6] six hours
        [7] seven hours
        [8] eight hours
        [9] nine hours
        [10] ten hours
       *[other] { $count } hours
    }
duration-minutes =
    { $count ->
        [1] one minute
        [2] two minutes
        [3] three minutes
        [4] four minutes
        [5] five minutes
        [6] six minutes
        [7] seven minutes
        [8] eight minutes
        [9] nine minutes
        [10] ten minutes
       *[other] { $count } minutes
    }

## Sources

sources-description = Who published the articles, and what is not known about that.
what-others-say = What others say about it
publisher-doubted = publisher { $doubt }
its-rules = Editorial rules
publisher-not-recorded-why = The publisher of these articles is not recorded. Publishers are not guessed from style.
publisher-newspaper = Newspaper
publisher-agency = News agency
publisher-unrecorded = no record yet
publisher-unrecorded-why = These articles name it as their publisher. The dossier has no record of it yet.
publisher-broadcaster = Broadcaster
publisher-online = Online outlet
publisher-aggregator = Aggregator
publisher-government = Government

## Glossary

glossary-description = Words that need explaining, and where they are used.
no-terms = There are no terms yet.
evidence-is = Evidence: { $evidence }
see-also = See also { $others }
where-term-is-used = Where { $term } is used

## Corrections

corrections-description = What was wrong in this dossier, and what it says now.
no-corrections = Nothing has been corrected yet.
it-said = It said
it-says = It says
corrected-by = By
corrections-feed = { $site }: corrections
correction-of = Correction: { $page }
correction-summary = It said: { $was } It says: { $now } { $why }

## What we do not know

gaps-lede = What this dossier leaves open, gathered automatically. Each entry leads to the page or the sentence that shows it.
gaps-description = What this dossier leaves open: who said and did what, when and where, and where the articles come from.
no-gaps = No gaps of the kinds listed on this page were found. That does not mean that everything is known.
gaps-unordered = Who was heard last on these
gaps-unordered-why = In which order these positions were taken is not known.
gaps-unanswered = What the answer to these is
gaps-unanswered-why = No answer to them is recorded, or nobody is known to hold one now.
gaps-unheld = Who holds these claims
gaps-unattributed = Who said this
gaps-unattributed-why = No speaker is recorded for them.
gaps-unreported = Who reported these
gaps-unreported-why = No report of them is recorded in the articles.
gaps-uncertain = What these words mean
gaps-uncertain-why = The annotator marked them as uncertain.
gaps-unnamed = Who these are
gaps-unnamed-why = The articles mention them without a name.
gaps-unattended = Who took part in these
gaps-unattended-why = No participants are recorded for them.
gaps-undated-events = When these happened
gaps-undated-events-why = No date is recorded for them, or only a relative one with nothing to calculate it from.
gaps-inexact-events = Exactly when these happened
gaps-inexact-events-why = The year, the beginning or the end is not recorded for them.
gaps-unlocated-events = Where these happened
gaps-unlocated-events-why = No place is recorded for them.
gaps-unlocated-places = Where these are on the map
gaps-undated-articles = When these were published
gaps-undated-articles-why = No date of publication is recorded for them.
gaps-inexact-articles = On which day these were published
gaps-inexact-articles-why = Only part of their date of publication is recorded.
gaps-publishers = Who published these
gaps-publishers-why = No publisher is recorded for them.
gaps-unverified = Whether these publishers are right
gaps-unverified-why = The publisher was inferred, or could not be confirmed.
gaps-unsigned = Who wrote these
gaps-unsigned-why = No author is recorded for them.
gaps-unaddressed = Where the originals can be read
gaps-unaddressed-why = The address of the original is not recorded for them.
gap-certainty-low = very uncertain
gap-certainty-medium = somewhat uncertain
gap-publisher-unverified = stated, but not verified
gap-speaker-words = in the article: { $words }
gap-passage = “{ $words }”, { $source } { $place }

## The network

network-heading = Who is connected with whom
network-lede = Two actors are connected if a record states a relation, if the same paragraph mentions both, or if one holds a claim about the other. Being mentioned together does not mean that they have anything to do with each other.
# Added if the network includes places.
network-places-lede = Places are connected with actors by events and by shared paragraphs.
n-nodes = actors and places: { $count }
network-description = Which actors are connected, how, and where the articles say so.
network-drawing = Drawing of the network
network-label = Network of { $count } actors. The table below contains the same information.
network-label-places = Network of actors and places. The table below contains the same information.
lines-lead-to-evidence = each line links to its evidence
key-stated-long = a stated relation: part of, an office, a relation
key-stated-places = a stated relation: part of, an office, a relation, an event there
key-together-long = mentioned together, perhaps with a claim about the other; the more paragraphs, the thicker the line
key-claim-long = never mentioned together, but one holds a claim about the other
key-size = the larger, the more mentions
key-place = a place
key-unnamed = not named in the articles
key-stated = a stated relation
key-together = mentioned together, perhaps with a claim
key-claim = only a claim about the other
network-groups = Groups
network-grounds = the shaded areas
network-groups-why = These actors have more connections with each other than with the rest. That is only a count: it does not mean that they belong together. The most mentioned of each group:
same-as-table = As a table
with-whom = With whom
with-whom-or-where = With whom, or where
what-joins-them = What connects them, and the evidence
paragraphs = Paragraphs
joined-with-nobody = No recorded connections
ties-stated = A relation is stated
ties-together = Mentioned together, no relation stated
ties-claim = Never mentioned together, but one holds a claim about the other
page-of-dossier = the dossier’s page of { $name }
bond-part-of = { $from }: part of { $to }
bond-office = { $from }: { $title }, { $to }
bond-relation = { $from }: { $relation } { $to }
bond-claim = { $stance }: { $from }, about { $to }:
# Shown when the pointer is on a line.
named-together = Mentioned together in { $paragraphs } of { $articles }
named-together-aside = mentioned together in { $paragraphs } of { $articles }
claims-about-other =
    { $count ->
        [one] a claim about the other
       *[other] { $count } claims about the other
    }
events-there =
    { $count ->
        [one] an event there
       *[other] { $count } events there
    }
# Before the title of an event in which an actor took part. $how: a hedge and whose account it is, or nothing.
took-part = { $actor } took part{ $how }, in { $place }:
took-part-hedge = { " " }({ $hedge })
took-part-account = , according to { $tellers }
took-part-named = , named in the account of { $tellers }
tie-title = { $who } and { $whom }: { $ties }
names-left-out = The drawing shows the names of up to { $count } actors; the others are dots that link to their pages.
names-left-out-places = The drawing shows the names of up to { $count } actors and places; the others are dots that link to their pages.
ties-left-out = The drawing shows { $drawn } of { $pairs } pairs: those with a weight of at least { $weight }, and the strongest connection of each actor. Each paragraph that mentions both counts one, a stated relation two, a claim one.
events-weigh = An event counts two.
lines-without-row = Each line links to its row in the table, if there is one.
around-label = The actors most strongly connected with { $name }. The facts and lists next to the drawing contain the same information.
around-label-some = The { $count } actors most strongly connected with { $name }. The facts and lists next to the drawing contain the same information.
around-lines = Each line links to what connects the two.
around-not-drawn = { $count } more are not drawn.
whole-network = The whole network

## Parts of pages on other sites

share = Share
share-line = To show this on another website, paste this line there:
share-line-address = To show this on another website, paste this line there, with the address of this site before “embed/”:
share-picture = Where frames are not allowed, paste this picture:
share-text = Where frames are not allowed, paste this text:
share-text-only = Where pictures are not allowed either, paste this text:
share-alone = This alone, on a page of its own
embed-whole = The whole page, with its sources

## The whole dossier on one page

book-description = Articles, chronology, claims, glossary, sources and indexes on one page, to print or to read offline.
book-holds = This page leaves out profiles, accounts of events, relations, maps and gaps. They are on the site.
as-of = as of { $date }
index-of-people = Index of people and groups
index-of-places = Index of places

## Not found

not-found = Not found
not-found-description = This page does not exist.
moved = This page has moved
moved-to = The page is now at { $page }.
no-such-page = Page not found
no-such-page-why = There is no page at this address. The address may have been mistyped, or the page may have been renamed.

## Search

search-description = Find articles, passages, quotations, people, places, terms and claims in this dossier.
search-words = Search terms
search-button = Search
search-narrow = Narrow the results
search-results = Results
search-more = Show more
search-keys-on = Keyboard shortcuts are on: { $slash } opens this page from anywhere, { $help } shows the others.
search-keys = In the results, { $down } and { $up } move between results and { $escape } returns to the search field.
index-lede = All names of people, groups, places, terms, questions and claims in this dossier, including other spellings and scripts.
letters = Letters
letter-figures = 0–9

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title }: { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = All
list-first = The first { $shown } of { $count }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } earlier
part-number = Part { $number } of { $count }
parts-of-list = Parts of this list
parts-beside = The parts before and after
part-previous = Before: { $part }
part-next = After: { $part }
no-names = There are no names to list yet.
search-any = Any
search-more-values = More…
search-not-recorded = Not recorded
search-also = also{ " " }
search-nothing = Nothing found.
search-nothing-here = Nothing found. Other choices above may find more.
search-n-results =
    { $count ->
        [one] { $count } result.
       *[other] { $count } results.
    }
search-more-left = Show more ({ $count } left)
search-corrected = No results for { $word }; these are the results for { $others }.
search-by-name = Results include records known as { $names }.
search-partly = No result contains all the words; these contain { $most } of { $all }.
search-ignored = Ignored because too common: { $words }.
search-stale = This dossier has been updated since the page was opened. Reload the page to search it.
search-broken = The search index cannot be loaded: { $why }.

## With JavaScript

theme-is = Colours: { $theme }
theme-change = Colours: { $theme }. Change
theme-system = system
theme-light = light
theme-dark = dark
copy-refused = The browser does not allow copying.
copied-paragraph = Link to paragraph copied
copy-sentence = Copy link to this sentence
copied-sentence = Link to sentence copied
copy-citation = Copy citation
copied-citation = Citation copied
copied-link = Link copied
keys = Keyboard shortcuts
keys-on = Keyboard shortcuts are on
key-search = search
key-next = next paragraph
key-before = previous paragraph
key-copy = copy link to this place
key-theme = light, dark or system colours
key-home = home
key-help = this help
key-close = close what is open

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
season-spring = spring
season-summer = summer
season-autumn = autumn
season-winter = winter
season-north-spring = spring (northern hemisphere)
season-north-summer = summer (northern hemisphere)
season-north-autumn = autumn (northern hemisphere)
season-north-winter = winter (northern hemisphere)
season-south-spring = spring (southern hemisphere)
season-south-summer = summer (southern hemisphere)
season-south-autumn = autumn (southern hemisphere)
season-south-winter = winter (southern hemisphere)
date-quarter-1 = the first quarter of { $year }
date-quarter-2 = the second quarter of { $year }
date-quarter-3 = the third quarter of { $year }
date-quarter-4 = the fourth quarter of { $year }
date-third-1 = the first third of { $year }
date-third-2 = the second third of { $year }
date-third-3 = the third third of { $year }
date-half-1 = the first half of { $year }
date-half-2 = the second half of { $year }
date-day = { $day } { $month } { $year }
date-day-of-month = { $day } { $month }
date-day-alone = { $day }
date-day-of-no-year = { $day } { $month }, year unknown
date-month = { $month } { $year }
date-month-of-no-year = { $month }, year unknown
date-unknown-year = an unknown year
date-some-day-in = a day in { $month }
date-some-day = a day of { $year }
date-some-month = a month of { $year }
# English writes "the 3rd"; other languages may use $day, a plain number.
date-day-of-some-month = the { $ordinal } of a month of { $year }
date-like = { $date } ({ $pattern })
date-about = about { $date }
date-uncertain = { $date } (uncertain)
date-remarks = { $date } ({ $remarks })
date-part-year = year
date-part-month = month
date-part-season = season
date-part-day = day
date-remark-uncertain = { $part } uncertain
date-remark-approximate = { $part } approximate
date-remark-both = { $part } uncertain and approximate
date-time = { $date }, { $time }
# A time of day on a 24-hour clock. Other languages may use $short: the hour without a leading zero.
date-clock = { $hour }:{ $minute }
date-clock-about = about { $time }
date-clock-between = between { $from } and { $to }
date-clock-to = { $from } to { $to }
date-clock-or-earlier = { $time } or earlier
date-clock-or-later = { $time } or later
year-bc = { $year } BC
year-decade = the { $year }s
# Other languages may use $century: 20 for the years from 1900.
year-century = the { $year }s
year-like = a year like { $pattern }
year-power = year { $number } × 10^{ $exponent }
year-significant = { $year } (to { $digits } significant digits)
date-or-earlier = { $date } or earlier
date-or-later = { $date } or later
date-to = { $from } to { $to }
date-between = between { $from } and { $to }
date-between-days = between { $from } and { $to }
date-since = since { $from }
date-from-end-unknown = from { $from }, end unknown
date-until = until { $to }
date-until-beginning-unknown = until { $to }, beginning unknown
date-at-no-time = at an unknown time
date-one-of = one of { $dates }

## Names of languages

language-ar = Arabic
language-bal = Balochi
language-de = German
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-hi = Hindi
language-prs = Dari
language-ps = Pashto
language-ru = Russian
language-tr = Turkish
language-ur = Urdu
language-zh = Chinese
