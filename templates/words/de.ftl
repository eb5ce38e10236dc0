# Die Wörter der Oberfläche auf Deutsch. Noch nicht von Muttersprachlern gelesen.

## How the language writes

digits = 0123456789
comma = ,{ " " }
semicolon = ;{ " " }
colon = :
figures = { $count }
list-next = { $list }, { $item }
list-last = { $list } und { $item }
quoted = „{ $words }“
arrow = →
paragraph-sign = Abs.{ "\u00A0" }{ $number }
degrees = { $latitude }° { $ns }, { $longitude }° { $ew }
north = N
south = S
east = O
west = W
kilometres = { $number } km

## The frame of every page

skip = Zum Inhalt springen
nav-main = Dossier
nav-about = Über dieses Dossier
feed-title = { $site }: { $feed }
corrections-here = Berichtigungen auf dieser Seite
footer = { $site }, ein kommentiertes Dossier.
footer-kept-by = { $site }, ein kommentiertes Dossier von { $editor }.
footer-license = Eigene Texte und Anmerkungen: { $license }.
footer-quotations = Zitate gehören denen, die sie gesagt oder veröffentlicht haben.

## Names of pages and parts of pages

home = Startseite
articles = Artikel
actors = Akteure
places = Orte
claims = Behauptungen
events = Ereignisse
chronology = Chronologie
sources = Quellen
glossary = Glossar
search = Suche
network = Netzwerk
map = Karte
gaps = Was wir nicht wissen
book = Das ganze Dossier
book-link = Alles auf einer Seite
corrections = Berichtigungen
claim = Behauptung
event = Ereignis
place = Ort
actor = Akteur
term = Begriff
publisher = Herausgeber
page = Seite
article = Artikel
quotation = Zitat
passage = Textstelle
terms = Begriffe
publishers = Herausgeber
pages = Seiten
quotations = Zitate
passages = Textstellen
people-and-groups = Personen und Gruppen
position = Lage
kind = Art
year = Jahr
stance = Haltung
language = Sprache
languages = Sprachen
address = Adresse
country = Land
facts = Angaben
facts-and-company = Angaben und Umfeld
contents = Inhalt
index = Register
others = Andere
who = Wer
when = Wann
where = Wo
why = Warum
about = Betrifft
none = keine
suggested = Vorschlag
suggested-result = Vorschlag
close = Schließen

## Counts

n-articles = { $count } Artikel
n-articles-in-dossier = { $count } Artikel in diesem Dossier
n-mentions =
    { $count ->
        [one] { $count } Erwähnung
       *[other] { $count } Erwähnungen
    }
no-mention = keine Erwähnung
n-paragraphs =
    { $count ->
        [one] { $count } Absatz
       *[other] { $count } Absätze
    }
n-events =
    { $count ->
        [one] { $count } Ereignis
       *[other] { $count } Ereignisse
    }
n-notes =
    { $count ->
        [one] { $count } Anmerkung
       *[other] { $count } Anmerkungen
    }
n-quotations =
    { $count ->
        [one] { $count } Zitat
       *[other] { $count } Zitate
    }
n-dates =
    { $count ->
        [one] { $count } Datum
       *[other] { $count } Daten
    }
n-remarks =
    { $count ->
        [one] { $count } Notiz
       *[other] { $count } Notizen
    }
n-claims =
    { $count ->
        [one] { $count } Behauptung
       *[other] { $count } Behauptungen
    }
n-positions =
    { $count ->
        [one] { $count } Position
       *[other] { $count } Positionen
    }
n-passages =
    { $count ->
        [one] { $count } Textstelle
       *[other] { $count } Textstellen
    }
n-terms =
    { $count ->
        [one] { $count } Begriff
       *[other] { $count } Begriffe
    }
n-places =
    { $count ->
        [one] { $count } Ort
       *[other] { $count } Orte
    }
n-actors =
    { $count ->
        [one] { $count } Akteur
       *[other] { $count } Akteure
    }
n-pairs =
    { $count ->
        [one] { $count } Paar
       *[other] { $count } Paare
    }
some-of-pairs = { $shown } von { $count } Paaren
first-of-pairs = die ersten { $shown } von { $count } Paaren
n-publishers = { $count } Herausgeber
n-named = { $count } genannt
n-places-named = { $count } genannt
n-reported = { $count } berichtet
mentions-in-articles = { $mentions } in { $count } Artikeln
and-more = und noch { $count }
figure-articles = Artikel
figure-actors =
    { $count ->
        [one] Person oder Gruppe
       *[other] Personen und Gruppen
    }
figure-places =
    { $count ->
        [one] Ort
       *[other] Orte
    }
figure-claims =
    { $count ->
        [one] Behauptung
       *[other] Behauptungen
    }
figure-claims-contested =
    { $count ->
        [one] Behauptung, { $contested } umstritten
       *[other] Behauptungen, { $contested } umstritten
    }
figure-events =
    { $count ->
        [one] Ereignis
       *[other] Ereignisse
    }
figure-quotations =
    { $count ->
        [one] Zitat
       *[other] Zitate
    }

## Home

annotated-dossier = Kommentiertes Dossier
updated = Stand: { $date }
held-by = Vertreten von
disputed-by = Bestritten von

## Articles

articles-description = Die Artikel dieses Dossiers, mit Herausgeber, Datum und Art des Textes.
no-articles = Es gibt noch keine Artikel.
publisher-not-recorded = Herausgeber nicht erfasst
author-not-recorded = Autor nicht erfasst
date-not-recorded = Datum nicht erfasst
date-not-recorded-aside = Datum nicht erfasst
source-line = { $publisher }, { $date }
genre-report = Bericht
genre-interview = Interview
genre-opinion = Meinung
genre-analysis = Analyse
genre-press-release = Pressemitteilung
genre-statement = Erklärung
genre-transcript = Wortprotokoll
genre-correction = Berichtigung
genre-live = Liveticker
genre-feature = Reportage
# What form an article has, and whose voice its own is.
genre-by = { $genre }, von { $author }
by-author = Von { $author }
text-full = Volltext
text-excerpt = Auszug
text-digest = Zusammenfassung
text-status-full = Dies ist der Text, wie er veröffentlicht wurde.
text-status-excerpt = Dies ist ein Auszug: Teile des veröffentlichten Textes sind weggelassen.
text-status-digest = Dies ist eine Zusammenfassung: Der Text unten ist in den Worten des Dossiers; nur Wörter in Anführungszeichen sind zitiert.
text-status-unknown = Ob dies der vollständige Text ist, ist nicht erfasst.
headline-of-editor = Die Überschrift stammt vom Dossier.
summary-is-published = Zusammenfassung des Herausgebers
article-repeats = Er gibt { $origin } wieder.
# What an article is to others, and they to it.
article-corrects = Er berichtigt { $articles }.
article-retracts = Er zieht { $articles } zurück.
article-updates = Er führt { $articles } fort.
article-replies-to = Er antwortet auf { $articles }.
article-translates = Er ist eine Übersetzung von { $articles }.
article-corrected-by = Berichtigt in { $articles }.
article-retracted-by = Dieser Artikel wurde zurückgezogen: { $articles }.
article-updated-by = Fortgeführt in { $articles }.
article-replied-to-by = Beantwortet in { $articles }.
article-repeated-by = Wiederholt in { $articles }.
article-translated-by = Übersetzt in { $articles }.
retracted = zurückgezogen
note-corrected = Berichtigt
correction-now = jetzt: { $words }
corrected-in = berichtigt in { $article }
retracted-in = zurückgezogen in { $article }
kind-of-text = Text
genre-of-text = Form
signature-of-text = Gezeichnet
published-by = Herausgegeben von
published-on = Erschienen
written-in = Geschrieben in
original-of-text = Original
archived-copies = Archivkopien
not-recorded = nicht erfasst
read-original = Original lesen
no-address = keine Adresse erfasst
archived-copy = Archivkopie
archived-copy-of = Archivkopie, { $date }
cite = Zitieren
show-layers = Im Text markiert
footnotes = Fußnoten
footnote = Fußnote { $number }
back-to-text = Zurück zum Text
table = Tabelle
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht
layer-events = Ereignisse und Daten
layer-terms = Begriffe
layer-notes = Anmerkungen
related-articles = Andere Artikel über dieselben Personen und Orte
shares = Gemeinsam: { $names }
shares-and-more = Gemeinsam: { $names } und { $count } weitere
citation-and-rights = Nachweis und Rechte
rights = Rechte
rights-basis = Grundlage der Veröffentlichung hier
quotation-within = ‚{ $words }‘
citation = „{ $title }“. { $publisher }. { $date }.
citation-from = „{ $title }“. { $publisher }. { $dateline }. { $date }.
citation-by = { $author }. { $citation }
citation-address = { $citation } { $address }
annotations-as-data = Anmerkungen als Daten
annotations-as-yaml = Anmerkungen als YAML
paragraph-number = Absatz { $number }
publisher-inferred = erschlossen
publisher-unverified = nicht überprüft
basis-resolved = aus einem anderen Datum berechnet
basis-inferred = von der Redaktion erschlossen
basis-external = nicht aus den Artikeln

## Notes in the margin

note = Anmerkung { $number }
note-to-passage = Im Text zeigen
note-of-kind = Anmerkung { $number }, { $kinds }
note-kind-quote = Zitat
note-kind-remark = Notiz
note-kind-who = Wer
note-kind-where = Wo
note-gist-claim = { $holder }: { $claim }
notes-on-headline = Anmerkungen zur Überschrift
notes-on-paragraph = Anmerkungen zu Absatz { $number }
notes-and-marks = Anmerkungen und Markierungen
open-all-notes = Alle Anmerkungen öffnen
note-quotation = Zitat
note-reported-words = Wiedergegebene Worte
note-quotation-mixed = Zitat, teilweise wörtlich
note-quotation-fragment = Zitat, Bruchstück
note-event = Ereignis, { $date }
note-event-undated = Ereignis, Datum nicht erfasst
note-date = Datum
note-editor = Anmerkung der Redaktion
note-who-is-meant = Wer gemeint ist
note-metonym = Ein Ortsname für jemanden
note-which-place = Welcher Ort
note-also-quoted-in = Auch zitiert in { $places }
this-article = dieser Artikel
the-article = Der Artikel
is-meant = Gemeint: { $name }
annotated-by = Angemerkt von { $name }
annotated-by-with-certainty = Angemerkt von { $name }; Sicherheit dieser Anmerkung: { $certainty }
annotation-certainty = Sicherheit dieser Anmerkung: { $certainty }
certainty-low = gering
certainty-medium = mittel
certainty-is = Sicherheit: { $certainty }
the-importer = der automatische Import

## Places in a text

headline = Überschrift
heading = Zwischenüberschrift
read-on = { $title }, gelesen am { $date }
read-when = Gelesen am { $date }

## Quotations

quote-indirect = Indirekt
quote-mixed = Teilweise zitiert
quote-fragment = Bruchstück
quote-in-words-of-article = In den Worten des Artikels
quote-kind-in-words-of-article = { $kind }, in den Worten des Artikels
wordings = Anderswo gedruckt; was vom ersten Wortlaut abweicht, ist unterstrichen
# Words of the first wording that another lacks, for those who hear the page.
wording-without = ohne { $words }
quote-as = als { $role }
quote-to = gegenüber { $audience }
quote-through = über { $medium }
quote-asked = Frage: { $question }
quote-translated = hier übersetzt: { $words }
quote-translated-into = hier übersetzt ({ $language }): { $words }
cue = Einleitung: „{ $words }“
when-resolved = „{ $words }“: { $date }
when-unknown = „{ $words }“; das Datum des Artikels ist nicht erfasst
when-from-event = „{ $words }“, gerechnet ab: { $event }
when-from-event-resolved = „{ $words }“: { $date }, gerechnet ab: { $event }

## Actors

actors-lede = Personen, Gruppen, Organisationen und Staaten, und jene, die in den Artikeln ohne Namen bleiben.
actors-description = Die Personen, Gruppen, Organisationen und Regierungen dieses Dossiers.
kinds-of-actors = Arten von Akteuren
no-actors = Es gibt noch keine Akteure.
actor-person = Person
actor-organization = Organisation
actor-group = Gruppe
actor-government = Regierung
actor-unnamed = Nicht namentlich
actors-person = Personen
actors-organization = Organisationen
actors-group = Gruppen
actors-government = Regierungen
actors-unnamed = In den Artikeln nicht namentlich genannt
actor-said = Aussagen von { $name }, in zeitlicher Reihenfolge
actor-wrote = Artikel von { $name }
actor-appears = Wann { $name } vorkommt
strip-days = Ein Balken für jeden Tag; je höher, desto mehr Erwähnungen
strip-weeks = Ein Balken für jede Woche; je höher, desto mehr Erwähnungen
strip-months = Ein Balken für jeden Monat; je höher, desto mehr Erwähnungen
strip-years = Ein Balken für jedes Jahr; je höher, desto mehr Erwähnungen
strip-heard = kommt zu Wort, wörtlich oder sinngemäß
strip-named = nur genannt
strip-spoken = Zuerst: { $first }. Zuletzt: { $last }. Am meisten: { $most }, { $mentions }.
strip-unplaced = { $mentions } in Artikeln, deren Tag nicht bekannt ist
claims-and-others = und wo andere stehen
table-of-claims = Tabelle der Behauptungen
stance-and-evidence = Haltung und Beleg
nobody-else = niemand sonst erfasst
every-mention = Jede Erwähnung
also-written = Auch geschrieben
also-named = auch { $names }
roles =
    { $count ->
        [one] Funktion
       *[other] Funktionen
    }
part-of = Teil von
parts = Teile
relations = Beziehungen
relation-turned = „{ $relation }“, gesagt von:
not-to-be-confused-with = Nicht zu verwechseln mit
elsewhere = Anderswo
joined-with = Verbunden mit
appears-with = Erscheint mit
places-in-same-paragraphs = Orte in denselben Absätzen
in-other-languages = In anderen Sprachen
mention-by-editor = so gelesen von der Redaktion
metonym-as = als „{ $record }“
metonym-meaning = gemeint: { $record }
what-is-not-known = Was nicht bekannt ist
gap-not-named = Die Artikel nennen keinen Namen.
gap-not-mentioned = In den Artikeln ist keine Erwähnung erfasst.
no-mention-recorded = keine Erwähnung erfasst

## Places

places-lede = Orte, die als Orte gemeint sind. Wo der Name eines Ortes für eine Regierung steht, zählt er für die Regierung.
places-description = Die Orte dieses Dossiers, jeder in dem, worin er liegt.
no-places = Es gibt noch keine Orte.
to-large-map = Die große Karte, und dasselbe als Liste
what-lies-in-what = Was worin liegt
lies-in = Liegt in
within = In
contains = Enthält
borders = Grenzt an
border-between = Zwischen
border-lines = Seine Grenzen
location = Lage
no-point = Kein Punkt angegeben
source-is = Quelle: { $source }
named-with-it = Mit ihm genannt
what-happened-here = Was hier geschah
used-to-mean = Gebraucht für
used-to-mean-why = wo der Name für eine Regierung oder jemand anderen steht
written-here = Hier geschrieben
gap-no-coordinates = Das Dossier nennt keine Koordinaten, deshalb steht der Ort auf keiner Karte.
place-country = Land
place-province = Provinz
place-district = Bezirk
place-city = Großstadt
place-town = Stadt
place-village = Dorf
place-region = Region
place-border = Grenze
place-building = Gebäude
place-natural = Naturgebilde
place-other = Ort
precision-exact = die Stelle selbst
precision-vicinity = ihre Umgebung
precision-locality = die Ortschaft
precision-district = die Mitte des Bezirks
precision-province = die Mitte der Provinz
precision-country = die Mitte des Landes
precision-region = die Mitte der Region
map-description = Alle Orte dieses Dossiers, die auf einer Karte stehen können, und dasselbe als Liste.
map-lede = Orte, die als Orte gemeint sind; je öfter ein Ort erwähnt wird, desto größer sein Punkt; ein Land hat seinen Namen und keinen Punkt. Ein Ring oder eine gestrichelte Form sagt, dass der Punkt für mehr als eine Stelle steht; eine durchgezogene Form ist der Umriss eines Ortes. Was die Karte zeigt, steht darunter in Worten.
# What the map has of a place, beside or instead of a point.
outline = Umriss
outline-from = Umriss aus: { $source }
map-of = Karte: { $places }
map-boundaries = Grenzen: Natural Earth, gestrichelt, wo die Grundkarte sie als umstritten führt; sie enthalten kein Urteil.
same-as-list = Dasselbe als Liste
table-of-places = Tabelle der Orte
mentions = Erwähnungen
point-marks = Der Punkt bezeichnet
on-no-map = Auf keiner Karte
no-coordinates-for-them = Das Dossier nennt keine Koordinaten für sie.
never-meant-as-place = Nie als Ort gemeint
never-meant-as-place-why = Artikel sind dort geschrieben oder gebrauchen den Namen für jemanden, etwa eine Regierung. Das gibt einem Ort keinen Punkt auf dieser Karte.

## Claims

claims-description = Wer was behauptet und wer es bestreitet, jeweils mit der Stelle, die es zeigt.
who-says-what = Wer was sagt
no-claims = Es gibt noch keine Behauptungen.
articles-themselves = Die Artikel selbst
side-for = Dafür
side-against = Dagegen
side-neither = Weder noch
no-position = Dazu ist keine Position erfasst.
judgement = Urteil
signed-by = Gezeichnet: { $name }
signed-by-on = Gezeichnet: { $name }, { $date }
contradicts = Widerspricht
refines = Präzisiert
refined-by = Präzisiert durch
contested = umstritten
stance-asserts = behauptet
stance-alleges = wirft vor
stance-acknowledges = räumt ein
stance-implies = deutet an
stance-promises = verspricht
stance-threatens = droht
stance-warns = warnt
stance-denies = bestreitet
stance-rejects = weist zurück
stance-questions = bezweifelt
stance-does-not-acknowledge = geht nicht darauf ein
stance-declines-to-comment = lehnt Stellungnahme ab
stance-takes-for-granted = setzt voraus
holder-own-voice = { $article }, in eigenen Worten
holder-takes-for-granted = { $article }, der es voraussetzt
in-its-own-voice = in eigenen Worten
claim-factual = Tatsachenbehauptung
claim-causal = Ursache
claim-predictive = Vorhersage
claim-normative = Wertung
claim-threat = Drohung
claim-policy = Politik
no-longer-disputed = nicht mehr bestritten
withdrawn = zurückgenommen
order-not-known = Reihenfolge nicht bekannt
since = seit { $date }
count-for =
    { $count ->
        [one] { $count } Stimme dafür
       *[other] { $count } Stimmen dafür
    }
count-against =
    { $count ->
        [one] { $count } Stimme dagegen
       *[other] { $count } Stimmen dagegen
    }
count-neither =
    { $count ->
        [one] { $count } weder noch
       *[other] { $count } weder noch
    }
count-unsure =
    { $count ->
        [one] die letzte Haltung von { $count } Beteiligten ist nicht bekannt
       *[other] die letzte Haltung von { $count } Beteiligten ist nicht bekannt
    }
changed-position = Geänderte Haltung
positions-in-time = Wer auf welcher Seite steht, und wann
positions-in-time-how = Jede Stimme hat eine Spur: über der gestrichelten Linie, wer dafür ist, darunter, wer dagegen ist.
positions-in-time-numbers = Jedes Zeichen trägt die Nummer seines Satzes weiter unten.
told-in-time = In zeitlicher Folge
told-order-open = Bei Äußerungen desselben Tages, oder wenn sich die möglichen Tage überschneiden, ist nicht bekannt, welche zuerst kam.
order-to-others-unknown = es ist nicht bekannt, ob dies vor oder nach { $numbers } gesagt wurde
told-undated = Wer was sagt: kein Tag ist bekannt
against-or-neither = Dagegen oder weder noch
side-changed = Seite gewechselt
order-of-reports = in der Reihenfolge der Berichte: vielleicht wurde dies vor der vorigen Haltung gesagt
day-not-known = Tag nicht bekannt
said-dated = gesagt
said-in-words = gesagt { $words }
said-published = veröffentlicht
said-reported = an diesem Tag berichtet
said-first-reported = an diesem Tag zuerst berichtet
legend-said = an diesem Tag gesagt
legend-reported = an diesem Tag berichtet: da oder vorher gesagt
legend-between = irgendwann dazwischen gesagt
legend-dotted = geänderte Haltung, nur in der Reihenfolge der Berichte
pause = { $length } ohne erfasste Haltung
pause-reports = { $length } ohne Bericht
voice-quoted = zitiert
voice-partly-quoted = in den Worten des Artikels, teils zitiert
voice-article = in den Worten des Artikels
voice-another = in den Worten einer anderen Person
voice-own = der Artikel selbst
voice-author = der Verfasser selbst
voice-presupposed = vorausgesetzt
also-in = auch in { $places }
derived = Was aus anderen Behauptungen folgt
derived-contrary =
    { $count ->
        [one] Diese Haltung ist das Gegenteil.
       *[other] Diese Haltungen sind das Gegenteil.
    }
derived-finer =
    { $count ->
        [one] Wer diese genauere Behauptung vertritt, vertritt auch die weitere.
       *[other] Wer diese genauere Behauptung vertritt, vertritt auch die weitere.
    }
derived-wider =
    { $count ->
        [one] Wer diese weitere Behauptung bestreitet, bestreitet auch die genauere.
       *[other] Wer diese weitere Behauptung bestreitet, bestreitet auch die genauere.
    }
derived-via = Über { $claims }.
derived-why = Das folgt aus den beiden Aussagen. Es sind niemandes Worte, und oben zählt es für niemanden.
reading-drift = Wechsel der Stimme
reading-drift-words = { $article } schreibt sie zuerst jemandem zu und sagt sie weiter unten in eigenen Worten.
reading-presupposed = Vorausgesetzt
reading-presupposed-words = Von niemandem wird dort gesagt, dass er sie vertritt; der Satz setzt sie voraus.
reading-origins = Ursprünge
origins-one = In { $articles } Artikeln vertreten, mit einem Ursprung: Sie wiederholen einen Text oder eine Aussage.
origins-all = In { $articles } Artikeln vertreten, mit { $origins } Ursprüngen: Von keinem ist bekannt, dass er einen anderen wiederholt.
origins-some = In { $articles } Artikeln vertreten, mit { $origins } Ursprüngen: Einige wiederholen einen Text oder eine Aussage.

## The ledger of claims

ledger-lede = Neben jeder Behauptung steht, wer sie vertritt und wer sie bestreitet; jeder Verweis führt zum Satz.
ledger-contested = Umstritten
ledger-contested-why = jemand vertritt sie, und jemand bestreitet sie
ledger-moved = Geändert oder ungeklärt
ledger-moved-why = jemand hat seine Haltung geändert, oder es ist nicht sicher, was jemand zuletzt gesagt hat
ledger-disputed = Nur bestritten
ledger-disputed-why = jemand bestreitet sie, und von niemandem ist belegt, dass er sie vertritt
ledger-several = Mehrere Stimmen, niemand dagegen
ledger-several-why = von mehreren vertreten oder von jemandem offengelassen
ledger-one = Eine Stimme
ledger-one-why = einer sagt es, und niemand antwortet
ledger-own = Nur der Artikel selbst
ledger-own-why = kein Sprecher ist genannt; der Artikel sagt es selbst
ledger-granted = Vorausgesetzt
ledger-granted-why = niemand sagt es, aber ein Satz setzt es voraus
ledger-open = Weder vertreten noch bestritten
ledger-open-why = von niemandem ist belegt, dass er sie vertritt oder bestreitet
ledger-groups = Gruppen von Behauptungen
side-unsure = Letzte Haltung nicht bekannt
says-so-itself = sagt es selbst
takes-it-for-granted = setzt es voraus
sign-yes = sagt es
sign-own = der Artikel selbst sagt es
sign-no = sagt Nein
sign-hint = schweigt
sign-ask = fragt
signs = Zeichen
contested-as-table = Die umstrittenen Behauptungen als Tabelle
filter = Auswählen
filter-words = Wörter
filter-who = Wer spricht
filter-who-any = alle
filter-text = Artikel
filter-text-any = alle
filter-kind = Art der Behauptung
filter-kind-any = alle
filter-articles-themselves = ein Artikel selbst
filter-reset = Alle zeigen
filter-shown = Gezeigt: { $shown } von { $count }

## The opening page

in-one-minute = Der Streit in einer Minute
sides-drawn = Die beiden Seiten sind so, wie der Herausgeber dieses Dossiers sie sieht.
no-position-of-theirs = Von dieser Seite ist keine Haltung dazu verzeichnet.
topic-threats = Drohungen und Warnungen
topic-promises = Versprechen
where-to-begin = Wo anfangen
all-claims-counted = Alle Behauptungen ({ $count })
all-gaps-counted = Alle Lücken ({ $count })
all-articles-counted = Alle Artikel ({ $count })
all-actors-counted = Alle Personen und Gruppen ({ $count })
whole-chronology = Die ganze Chronologie
last-change = Die letzte Änderung einer Haltung
easily-mistaken = Leicht zu verwechselnde Namen
reading-time = Lesezeit: { $time }

## Fragen

question = Frage
questions = Fragen
n-questions =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }
n-answers =
    { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }
questions-description = Die Fragen dieses Dossiers: wer welche Antwort gibt, seit wann und auf welcher Grundlage.
questions-lede = Jede Frage mit ihren Antworten und mit denen, die sie geben, jeweils nach dem Letzten, was von ihnen bekannt ist. Welche Antwort stimmt, wird hier nicht entschieden.
question-open = offen
question-settled = entschieden
question-one-answer = eine Antwort
question-unanswered = ohne Antwort
question-open-words =
    { $count ->
        [0] Es ist nicht bekannt, ob noch jemand eine der Antworten vertritt.
        [one] Eine Antwort wird vertreten. Sie wird bestritten, oder es ist nicht von allen bekannt, was sie jetzt vertreten.
       *[other] { $count } Antworten werden vertreten.
    }
question-settled-words = Seit { $date } wird nur noch eine Antwort vertreten: { $answer }
question-settled-words-undated = Nur noch eine Antwort wird vertreten: { $answer }
question-undisputed-words = Seit { $date } bestreitet niemand mehr die einzige Antwort: { $answer }
question-undisputed-words-undated = Niemand bestreitet mehr die einzige Antwort: { $answer }
question-one-answer-words = Es wurde nur eine einzige Antwort gegeben, und niemand bestreitet sie.
question-unanswered-words = Von niemandem ist bekannt, dass er jetzt eine der Antworten vertritt.
answers = Antworten
answers-how = Jede Stimme zählt mit dem Letzten, was von ihr bekannt ist. Der Satz unter jedem Namen ist der stärkste Beleg: was einen eigenen Tag hat, vor dem, was nur berichtet wird, eigene Worte vor denen eines Artikels, und dann das Neueste.
no-line-units = Die Antworten sind nicht auf einer Linie gezeichnet, weil sie in verschiedenen Einheiten zählen: { $units }.
no-line-kinds = Die Antworten sind nicht auf einer Linie gezeichnet, weil manche Zahlen sind und manche Daten.
no-line-zones = Die Antworten sind nicht auf einer Linie gezeichnet, weil nur manche der Uhrzeiten ihre Zeitzone nennen.
more-answers = Weitere Antworten
no-answers = Dazu ist keine Antwort erfasst.
answers-related = Wie sich die Antworten zueinander verhalten
answers-question = Antwort auf die Frage
in-figures = In Zahlen
value-at-least = mindestens { $number }
value-at-most = höchstens { $number }
value-between = { $from } bis { $to }
value-line = Die Antworten auf einem Zahlenstrahl, { $unit }: { $values }.
value-line-days = Die Antworten auf einer Zeitachse: { $values }.
value-held =
    { $count ->
        [0] { $value }, jetzt von niemandem vertreten
        [one] { $value }, { $count } Stimme dafür
       *[other] { $value }, { $count } Stimmen dafür
    }
answer-held-by-nobody = jetzt von niemandem vertreten
answer-also-at = ebenso: { $places }
answer-moved-to = Gibt später eine andere Antwort: { $answer }
answer-moved =
    { $count ->
        [one] { $count } zu einer anderen Antwort übergegangen
       *[other] { $count } zu einer anderen Antwort übergegangen
    }
answer-taken-back =
    { $count ->
        [one] { $count } Stimme hat sie zurückgenommen
       *[other] { $count } Stimmen haben sie zurückgenommen
    }
taken-back = durch Berichtigung oder Widerruf zurückgenommen
taken-back-since = seit { $date } durch Berichtigung oder Widerruf zurückgenommen
answer-granted =
    { $count ->
        [one] { $count } setzt sie voraus
       *[other] { $count } setzen sie voraus
    }
answer-unsure =
    { $count ->
        [one] die letzte Haltung von { $count } Beteiligten ist nicht bekannt
       *[other] die letzte Haltung von { $count } Beteiligten ist nicht bekannt
    }
answer-reported = berichtet: { $date }
answer-last-heard = zuletzt gehört: { $date }
answer-last-reported = zuletzt berichtet: { $date }
answer-refines = Genauer als: { $answers }
answer-excludes = Kann nicht zugleich stimmen mit: { $answers }
answer-derived-contrary = Wer „{ $from }“ vertritt, vertritt das Gegenteil von „{ $to }“: { $names }.
answer-derived-finer = Wer das genauere „{ $from }“ vertritt, vertritt auch „{ $to }“: { $names }.
answer-derived-wider = Wer das weitere „{ $from }“ bestreitet, bestreitet auch „{ $to }“: { $names }.

## Events

chronology-lede = Was geschah, der Reihe nach, soweit sie bekannt ist.
chronology-rings = Ein offener Ring bezeichnet ein Datum, das erschlossen, berechnet, ungefähr oder nicht erfasst ist.
chronology-rules = Eine gestrichelte Linie über einem Eintrag bezeichnet ein Datum, das erschlossen, berechnet oder ungefähr ist, eine gepunktete eines, das nicht erfasst ist.
chronology-bars = Auf der Zeitlinie ist ein voller Balken ein genannter Tag oder so lang, wie etwas dauerte; ein blasser bedeckt die Tage, an denen es geschehen sein kann; ein Ende, das verblasst, ist offen oder ungewiss.
chronology-description = Was geschah, der Reihe nach, soweit die Daten bekannt sind.
in-order = Der Reihe nach
without-date = Ohne Datum
in-no-order = Ohne Reihenfolge, außer wo gesagt ist, dass eines nach oder vor einem anderen war.
chronology-order = Der Reihe nach, soweit sie bekannt ist. Was kein Datum hat, steht am Ende, ohne Reihenfolge, außer wo gesagt ist, dass eines nach oder vor einem anderen war.
no-events = Es gibt noch keine Ereignisse.
times-of-day = Uhrzeiten
times-of-day-lede = Wann, so genau wie jeder Bericht es sagt. Berichte, die einen anderen wiederholen, sind weggelassen.
times-disputed = Strittig ist die Zeit von: { $events }. Nicht alle genannten Zeiten können stimmen.
times-undisputed = Keine Zeit ist strittig: Alle, die für ein Ereignis genannt werden, können zugleich stimmen.
times-differ = nicht alle können stimmen
time-against = weicht vom zuerst Berichteten ab
time-reckoned = aus den Worten berechnet
times-of-day-legend = Ein Punkt gilt auf die Minute, ein Ring ungefähr; Punktreihen führen dorthin, wo „kurz vor“ oder „kurz nach“ liegen kann, ein Balken ist irgendwann dazwischen.
who-tells-it =
    { $count ->
        [one] Wer davon berichtet
       *[other] Wer davon berichtet, nebeneinander
    }
accounts-by-fact = { $count } Berichte, Punkt für Punkt
accounts-how = In der Reihenfolge der Veröffentlichung. Zu jedem Punkt zeigt ein Rahmen, was nicht zusammen mit der ersten Angabe wahr sein kann, der andere widersprechen. Ein Punkt heißt „nicht gesagt“: Nichts in der Quelle ist so ausgezeichnet, dass es das sagt.
account-source = Quelle
account-in-part = zum Teil
account-beyond = wiederholt { $origin }; hier nur, was hinzukommt
accounts-rest = und { $count } ohne Neues
accounts-sentences = Die Sätze, die davon berichten
not-said = nicht gesagt
not-said-by-others =
    { $count ->
        [one] Von der einen anderen nicht gesagt.
       *[other] Von den { $count } anderen nicht gesagt.
    }
against-first = widerspricht dem Ersten
no-report-recorded = In den Artikeln ist kein Bericht davon erfasst.
claimed-about-it = Was darüber behauptet wird
no-place-recorded = Kein Ort erfasst
no-participants-recorded = Keine Beteiligten erfasst
no-sentence-names-them = kein Satz erfasst, der den Namen nennt
on-the-word-of = nach Angaben von { $teller }
named-in-account-of = genannt in der Darstellung von { $teller }
as-reported-in = laut { $article }
places-named = Genannte Orte
who-is-named = Wer genannt wird
as-the-article-has-it = in den Worten des Artikels; Datum nicht erfasst
as-the-editor-has-it = in den Worten der Redaktion; Datum nicht erfasst
event-after = nach { $event }
event-before = vor { $event }
event-after-by = { $distance } nach { $event }
event-before-by = { $distance } vor { $event }
beside-after = danach: { $event }
beside-before = davor: { $event }
beside-after-by = { $distance } danach: { $event }
beside-before-by = { $distance } davor: { $event }
basis-words = gerechnet ab der Veröffentlichung von „{ $article }“: „{ $words }“
basis-reported = vor der Veröffentlichung von „{ $article }“
basis-stated = angegeben
duration-about = etwa { $distance }
duration-years =
    { $count ->
        [one] ein Jahr
        [2] zwei Jahre
        [3] drei Jahre
       *[other] { $count } Jahre
    }
duration-months =
    { $count ->
        [one] ein Monat
        [2] zwei Monate
        [3] drei Monate
       *[other] { $count } Monate
    }
duration-weeks =
    { $count ->
        [one] eine Woche
        [2] zwei Wochen
        [3] drei Wochen
       *[other] { $count } Wochen
    }
duration-days =
    { $count ->
        [one] ein Tag
        [2] zwei Tage
        [3] drei Tage
       *[other] { $count } Tage
    }
duration-hours =
    { $count ->
        [one] eine Stunde
        [2] zwei Stunden
        [3] drei Stunden
       *[other] { $count } Stunden
    }
duration-minutes =
    { $count ->
        [one] eine Minute
        [2] zwei Minuten
        [3] drei Minuten
       *[other] { $count } Minuten
    }

## Sources

sources-description = Wer die Artikel veröffentlicht hat, und was darüber nicht bekannt ist.
what-others-say = Was andere darüber sagen
publisher-doubted = Herausgeber { $doubt }
its-rules = Eigene Regeln
publisher-not-recorded-why = Wer sie veröffentlicht hat, ist nicht erfasst. Kein Herausgeber wird aus dem Stil erraten.
publisher-newspaper = Zeitung
publisher-agency = Nachrichtenagentur
publisher-unrecorded = noch ohne Eintrag
publisher-unrecorded-why = In diesen Artikeln als Herausgeber genannt. Das Dossier hat noch keinen Eintrag dazu.
publisher-broadcaster = Sender
publisher-online = Onlinemedium
publisher-aggregator = Aggregator
publisher-government = Regierung

## Glossary

glossary-description = Wörter, die eine Erklärung brauchen, und wo sie stehen.
no-terms = Es gibt noch keine Begriffe.
evidence-is = Beleg: { $evidence }
see-also = Siehe auch { $others }
where-term-is-used = Wo „{ $term }“ gebraucht wird

## Corrections

corrections-description = Was in diesem Dossier falsch war, und was es jetzt sagt.
no-corrections = Noch wurde nichts berichtigt.
it-said = Bisher
it-says = Jetzt
corrected-by = Von
corrections-feed = { $site }: Berichtigungen
correction-of = Berichtigung: { $page }
correction-summary = Bisher: { $was } Jetzt: { $now } { $why }

## What we do not know

gaps-lede = Was dieses Dossier offenlässt, vom Programm zusammengestellt. Jeder Eintrag führt zu der Seite oder dem Satz, wo es sich zeigt.
gaps-description = Was dieses Dossier offenlässt: wer was gesagt und getan hat, wann und wo, und woher die Artikel stammen.
no-gaps = Keine der Lücken, nach denen das Programm sucht, wurde gefunden. Das heißt nicht, dass alles bekannt ist.
gaps-unordered = Wer sich hierzu zuletzt geäußert hat
gaps-unordered-why = In welcher Reihenfolge sich die Beteiligten geäußert haben, ist nicht bekannt.
gaps-unanswered = Wie die Antwort hierauf lautet
gaps-unanswered-why = Für sie ist keine Antwort erfasst, oder von niemandem ist bekannt, dass er jetzt eine vertritt.
gaps-unheld = Wer diese Behauptungen vertritt
gaps-unattributed = Wer dies gesagt hat
gaps-unattributed-why = Für sie ist kein Sprecher erfasst.
gaps-unreported = Wer hierüber berichtet hat
gaps-unreported-why = In den Artikeln ist kein Bericht von ihnen erfasst.
gaps-uncertain = Was diese Worte bedeuten
gaps-uncertain-why = Wer sie angemerkt hat, hat die Lesung als unsicher gekennzeichnet.
gaps-unnamed = Wer dies ist
gaps-unnamed-why = Die Artikel sprechen von ihnen ohne Namen.
gaps-unattended = Wer daran beteiligt war
gaps-unattended-why = Für sie sind keine Beteiligten erfasst.
gaps-undated-events = Wann dies geschehen ist
gaps-undated-events-why = Für sie ist kein Datum erfasst, oder nur Worte, die ein Datum zum Zählen brauchen.
gaps-inexact-events = Wann genau dies geschehen ist
gaps-inexact-events-why = Für sie ist das Jahr, der Anfang oder das Ende nicht erfasst.
gaps-unlocated-events = Wo dies geschehen ist
gaps-unlocated-events-why = Für sie ist kein Ort erfasst.
gaps-unlocated-places = Wo diese Orte auf der Karte liegen
gaps-undated-articles = Wann dies erschienen ist
gaps-undated-articles-why = Für sie ist kein Datum der Veröffentlichung erfasst.
gaps-inexact-articles = An welchem Tag dies erschienen ist
gaps-inexact-articles-why = Für sie ist nur ein Teil des Datums der Veröffentlichung erfasst.
gaps-publishers = Wer dies veröffentlicht hat
gaps-publishers-why = Für sie ist kein Herausgeber erfasst.
gaps-unverified = Ob diese Herausgeber stimmen
gaps-unverified-why = Der Herausgeber wurde erschlossen oder ließ sich nicht bestätigen.
gaps-unsigned = Wer dies geschrieben hat
gaps-unsigned-why = Für sie ist kein Autor erfasst.
gaps-unaddressed = Wo die Originale zu lesen sind
gaps-unaddressed-why = Für sie ist die Adresse des Originals nicht erfasst.
gap-certainty-low = sehr unsicher
gap-certainty-medium = etwas unsicher
gap-publisher-unverified = angegeben, aber nicht überprüft
gap-speaker-words = im Artikel: { $words }
gap-passage = „{ $words }“, { $source } { $place }

## The network

network-heading = Wer mit wem verbunden ist
network-lede = Durch das, was ein Eintrag angibt, durch Nennung im selben Absatz und durch eine Behauptung des einen über den anderen. Wer zusammen genannt wird, muss nichts miteinander zu tun haben.
network-places-lede = Orte, die als Orte gemeint sind, sind mit Akteuren durch Ereignisse und durch Absätze verbunden.
n-nodes = Akteure und Orte: { $count }
network-description = Welche Akteure miteinander verbunden sind, wodurch, und wo die Artikel es sagen.
network-drawing = Zeichnung des Netzwerks
network-label =
    { $count ->
        [one] Netzwerk aus { $count } Akteur. Die Tabelle darunter sagt dasselbe in Worten.
       *[other] Netzwerk aus { $count } Akteuren. Die Tabelle darunter sagt dasselbe in Worten.
    }
network-label-places = Netzwerk aus Akteuren und Orten. Die Tabelle darunter sagt dasselbe in Worten.
lines-lead-to-evidence = jede Linie führt zu ihrem Beleg
key-stated-long = eine angegebene Beziehung: Teil von, Amt, Beziehung
key-stated-places = eine angegebene Beziehung: Teil von, Amt, Beziehung, ein Ereignis dort
key-together-long = zusammen genannt, vielleicht mit einer Behauptung über den anderen; je mehr Absätze, desto dicker
key-claim-long = nie zusammen genannt, aber einer behauptet etwas über den anderen
key-size = je größer, desto mehr Erwähnungen
key-place = ein Ort
key-unnamed = in den Artikeln nicht namentlich genannt
key-stated = eine angegebene Beziehung
key-together = zusammen genannt, vielleicht mit einer Behauptung
key-claim = nur eine Behauptung über den anderen
network-groups = Gruppen
network-grounds = die schattierten Flächen
network-groups-why = Akteure, die untereinander enger verbunden sind als mit den übrigen, durch Zählen gefunden. Das heißt nicht, dass sie zusammengehören. Die meistgenannten jeder Gruppe:
same-as-table = Dasselbe als Tabelle
with-whom = Mit wem
with-whom-or-where = Mit wem oder wo
what-joins-them = Was sie verbindet, und wo es steht
paragraphs = Absätze
joined-with-nobody = Keine erfassten Verbindungen
ties-stated = Eine Beziehung ist angegeben
ties-together = Zusammen genannt, keine Beziehung angegeben
ties-claim = Nie zusammen genannt, aber einer behauptet etwas über den anderen
page-of-dossier = die Seite des Dossiers über { $name }
bond-part-of = { $from }: Teil von { $to }
bond-office = { $from }: { $title }, { $to }
bond-relation = { $from }: { $relation } { $to }
bond-claim = { $stance }: { $from }, betrifft { $to }:
named-together = Zusammen genannt: { $paragraphs }, { $articles }
named-together-aside = zusammen genannt: { $paragraphs }, { $articles }
claims-about-other =
    { $count ->
        [one] eine Behauptung über den anderen
       *[other] { $count } Behauptungen über den anderen
    }
events-there =
    { $count ->
        [one] ein Ereignis dort
       *[other] { $count } Ereignisse dort
    }
took-part = { $actor } war beteiligt{ $how }, Ort: { $place }:
took-part-hedge = { " " }({ $hedge })
took-part-account = , nach Darstellung von { $tellers }
took-part-named = , genannt in der Darstellung von { $tellers }
tie-title = { $who } und { $whom }: { $ties }
names-left-out = Die Namen von bis zu { $count } Akteuren stehen in der Zeichnung; die anderen sind Punkte, die zu ihren Seiten führen.
names-left-out-places = Die Namen von bis zu { $count } Akteuren und Orten stehen in der Zeichnung; die anderen sind Punkte, die zu ihren Seiten führen.
ties-left-out = Von { $pairs } Paaren sind { $drawn } gezeichnet: die mit einem Gewicht von { $weight } oder mehr, und das festeste jedes Akteurs. Jeder Absatz, in dem beide genannt sind, wiegt eins, eine angegebene Beziehung zwei, eine Behauptung eins.
events-weigh = Ein Ereignis wiegt zwei.
lines-without-row = Linien führen zu ihrer Zeile der Tabelle, wo es eine gibt.
around-label = { $name } und die am festesten damit verbundenen Akteure. Die Angaben und Listen daneben sagen dasselbe in Worten.
around-label-some = { $name } und die { $count } am festesten damit verbundenen Akteure. Die Angaben und Listen daneben sagen dasselbe in Worten.
around-lines = Jede Linie führt zu dem, was die beiden verbindet.
around-not-drawn = { $count } weitere sind nicht gezeichnet.
whole-network = Das ganze Netzwerk

## Parts of pages on other sites

share = Teilen
share-line = Um dies auf einer anderen Website zu zeigen, diese Zeile dort einfügen:
share-line-address = Um dies auf einer anderen Website zu zeigen, diese Zeile dort einfügen, mit der Adresse dieser Website vor „embed/“:
share-picture = Wo keine Frames erlaubt sind, dieses Bild einfügen:
share-text = Wo keine Frames erlaubt sind, diesen Text einfügen:
share-text-only = Wo auch keine Bilder erlaubt sind, diesen Text einfügen:
share-alone = Nur dies, auf einer eigenen Seite
embed-whole = Die ganze Seite mit ihren Quellen

## The whole dossier on one page

book-description = Artikel, Chronologie, Behauptungen, Glossar, Quellen und Register auf einer Seite: zum Drucken, oder um sie ohne den Rest zu lesen.
book-holds = Porträts, Darstellungen der Ereignisse, Beziehungen, Karten und Lücken stehen nicht auf dieser Seite, sondern auf der Website.
as-of = Stand: { $date }
index-of-people = Register der Personen und Gruppen
index-of-places = Register der Orte

## Not found

not-found = Nicht gefunden
not-found-description = Diese Seite gibt es nicht.
moved = Diese Seite ist umgezogen
moved-to = Die Seite steht jetzt unter { $page }.
no-such-page = Diese Seite gibt es nicht
no-such-page-why = Die Adresse führt in diesem Dossier nirgendwohin. Vielleicht ist sie vertippt, oder die Seite heißt jetzt anders.

## Search

search-description = Artikel, Textstellen, Zitate, Personen, Orte, Begriffe und Behauptungen dieses Dossiers finden.
search-words = Suchwörter
search-button = Suchen
search-narrow = Ergebnisse eingrenzen
search-results = Ergebnisse
search-more = Mehr zeigen
search-keys-on = Tasten sind an: { $slash } führt von jeder Seite hierher, { $help } zeigt die anderen.
search-keys = In den Ergebnissen bewegen { $down } und { $up }, { $escape } führt ins Feld zurück.
index-lede = Jeder Name einer Person, einer Gruppe, eines Ortes, eines Begriffs, einer Frage und einer Behauptung dieses Dossiers, auch in anderen Schreibweisen und Schriften.
letters = Buchstaben
letter-figures = 0–9

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title }: { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = Alle
list-first = Die ersten { $shown } von { $count }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } frühere
part-number = Teil { $number } von { $count }
parts-of-list = Teile dieser Liste
parts-beside = Die Teile davor und danach
part-previous = Davor: { $part }
part-next = Danach: { $part }
no-names = Es gibt noch keine Namen aufzulisten.
search-any = Alle
search-more-values = Mehr…
search-not-recorded = Nicht erfasst
search-also = auch{ " " }
search-nothing = Nichts gefunden.
search-nothing-here = Nichts gefunden: Eine andere Auswahl oben findet vielleicht mehr.
search-n-results =
    { $count ->
        [one] { $count } Ergebnis.
       *[other] { $count } Ergebnisse.
    }
search-more-left = Mehr zeigen (noch { $count })
search-corrected = { $word } kommt nicht vor; dies findet { $others }.
search-by-name = Darunter ist, was { $names } heißt.
search-partly = Keines hat alle Wörter; diese haben { $most } von { $all }.
search-ignored = Ausgelassen, weil zu häufig: { $words }.
search-stale = Dieses Dossier wurde aktualisiert, seit die Seite geöffnet wurde. Zum Suchen die Seite neu laden.
search-broken = Der Suchindex lässt sich nicht laden: { $why }.

## Comforts with script

theme-is = Farben: { $theme }
theme-change = Farben: { $theme }. Ändern
theme-system = wie das System
theme-light = hell
theme-dark = dunkel
copy-refused = Der Browser erlaubt das Kopieren nicht.
copied-paragraph = Link zum Absatz kopiert
copy-sentence = Link zu diesem Satz kopieren
copied-sentence = Link zum Satz kopiert
copy-citation = Nachweis kopieren
copied-citation = Nachweis kopiert
copied-link = Link kopiert
keys = Tasten
keys-on = Tasten sind an
key-search = suchen
key-next = nächster Absatz
key-before = voriger Absatz
key-copy = Link zu dieser Stelle kopieren
key-theme = hell, dunkel oder wie das System
key-home = Startseite
key-help = diese Hilfe
key-close = Offenes schließen

## Dates

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
season-spring = Frühling
season-summer = Sommer
season-autumn = Herbst
season-winter = Winter
season-north-spring = Frühling (Nordhalbkugel)
season-north-summer = Sommer (Nordhalbkugel)
season-north-autumn = Herbst (Nordhalbkugel)
season-north-winter = Winter (Nordhalbkugel)
season-south-spring = Frühling (Südhalbkugel)
season-south-summer = Sommer (Südhalbkugel)
season-south-autumn = Herbst (Südhalbkugel)
season-south-winter = Winter (Südhalbkugel)
date-quarter-1 = 1. Quartal { $year }
date-quarter-2 = 2. Quartal { $year }
date-quarter-3 = 3. Quartal { $year }
date-quarter-4 = 4. Quartal { $year }
date-third-1 = 1. Drittel { $year }
date-third-2 = 2. Drittel { $year }
date-third-3 = 3. Drittel { $year }
date-half-1 = 1. Halbjahr { $year }
date-half-2 = 2. Halbjahr { $year }
date-day = { $day }. { $month } { $year }
date-day-of-month = { $day }. { $month }
date-day-alone = { $day }.
date-day-of-no-year = { $day }. { $month }, Jahr unbekannt
date-month = { $month } { $year }
date-month-of-no-year = { $month }, Jahr unbekannt
date-unknown-year = unbekanntes Jahr
date-some-day-in = ein Tag im { $month }
date-some-day = ein Tag, { $year }
date-some-month = ein Monat, { $year }
date-day-of-some-month = der { $day }. eines Monats, { $year }
date-like = { $date } ({ $pattern })
date-about = etwa { $date }
date-uncertain = { $date } (unsicher)
date-remarks = { $date } ({ $remarks })
date-part-year = Jahr
date-part-month = Monat
date-part-season = Jahreszeit
date-part-day = Tag
date-remark-uncertain = { $part } unsicher
date-remark-approximate = { $part } ungefähr
date-remark-both = { $part } unsicher und ungefähr
date-time = { $date }, { $time }
date-clock = { $hour }:{ $minute } Uhr
date-clock-about = gegen { $time }
date-clock-between = zwischen { $from } und { $to }
date-clock-to = { $from } bis { $to }
date-clock-or-earlier = { $time } oder früher
date-clock-or-later = { $time } oder später
year-bc = { $year } v. Chr.
year-decade = { $year }er Jahre
year-century = { $century }. Jahrhundert
year-like = ein Jahr wie { $pattern }
year-power = Jahr { $number } × 10^{ $exponent }
year-significant = { $year } (auf { $digits } Stellen genau)
date-or-earlier = { $date } oder früher
date-or-later = { $date } oder später
date-to = { $from } bis { $to }
date-between = zwischen { $from } und { $to }
date-between-days = zwischen dem { $from } und dem { $to }
date-since = seit { $from }
date-from-end-unknown = ab { $from }, Ende unbekannt
date-until = bis { $to }
date-until-beginning-unknown = bis { $to }, Anfang unbekannt
date-at-no-time = zu unbekannter Zeit
date-one-of = eines von: { $dates }

## Names of languages

language-ar = Arabisch
language-bal = Belutschisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fr = Französisch
language-hi = Hindi
language-prs = Dari
language-ps = Paschtu
language-ru = Russisch
language-tr = Türkisch
language-ur = Urdu
language-zh = Chinesisch
