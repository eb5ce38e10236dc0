# Les mots de l’interface en français. Pas encore relus par une personne de langue maternelle.

## How the language writes

digits = 0123456789
comma = ,{ " " }
semicolon = { "\u00A0; " }
colon = { "\u00A0:" }
figures = { $count }
list-next = { $list }, { $item }
list-last = { $list } et { $item }
quoted = «{ "\u00A0" }{ $words }{ "\u00A0" }»
arrow = →
paragraph-sign = §{ $number }
degrees = { $latitude }° { $ns }, { $longitude }° { $ew }
north = N
south = S
east = E
west = O
kilometres = { $number } km

## The frame of every page

skip = Aller au contenu
nav-main = Dossier
nav-about = À propos de ce dossier
feed-title = { $site }{ "\u00A0" }: { $feed }
corrections-here = Corrections sur cette page
footer = { $site }, un dossier annoté.
footer-kept-by = { $site }, un dossier annoté tenu par { $editor }.
footer-license = Ses propres textes et annotations{ "\u00A0" }: { $license }.
footer-quotations = Les citations appartiennent à celles et ceux qui les ont dites ou publiées.

## Names of pages and parts of pages

home = Accueil
articles = Articles
actors = Acteurs
places = Lieux
claims = Affirmations
events = Événements
chronology = Chronologie
sources = Sources
glossary = Glossaire
search = Recherche
network = Réseau
map = Carte
gaps = Ce que nous ne savons pas
book = Le dossier entier
book-link = Tout sur une page
corrections = Corrections
claim = Affirmation
event = Événement
place = Lieu
actor = Acteur
term = Terme
publisher = Éditeur
page = Page
article = Article
quotation = Citation
passage = Passage
terms = Termes
publishers = Éditeurs
pages = Pages
quotations = Citations
passages = Passages
people-and-groups = Personnes et groupes
position = Position
kind = Type
year = Année
stance = Attitude
language = Langue
languages = Langues
address = Adresse
country = Pays
facts = Données
facts-and-company = Données et entourage
contents = Sommaire
index = Index
others = Autres
who = Qui
when = Quand
where = Où
why = Pourquoi
about = Au sujet de
none = aucun
suggested = Suggéré
suggested-result = suggéré
close = Fermer

## Counts

n-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
n-articles-in-dossier =
    { $count ->
        [one] { $count } article dans ce dossier
       *[other] { $count } articles dans ce dossier
    }
n-mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }
no-mention = aucune mention
n-paragraphs =
    { $count ->
        [one] { $count } paragraphe
       *[other] { $count } paragraphes
    }
n-events =
    { $count ->
        [one] { $count } événement
       *[other] { $count } événements
    }
n-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
n-quotations =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
n-dates =
    { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }
n-remarks =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
n-claims =
    { $count ->
        [one] { $count } affirmation
       *[other] { $count } affirmations
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
        [one] { $count } terme
       *[other] { $count } termes
    }
n-places =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }
n-actors =
    { $count ->
        [one] { $count } acteur
       *[other] { $count } acteurs
    }
n-pairs =
    { $count ->
        [one] { $count } paire
       *[other] { $count } paires
    }
some-of-pairs = { $shown } paires sur { $count }
first-of-pairs = les { $shown } premières paires sur { $count }
n-publishers =
    { $count ->
        [one] { $count } éditeur
       *[other] { $count } éditeurs
    }
n-named =
    { $count ->
        [one] { $count } cité
       *[other] { $count } cités
    }
n-places-named =
    { $count ->
        [one] { $count } cité
       *[other] { $count } cités
    }
n-reported =
    { $count ->
        [one] { $count } rapporté
       *[other] { $count } rapportés
    }
mentions-in-articles =
    { $count ->
        [one] { $mentions } dans { $count } article
       *[other] { $mentions } dans { $count } articles
    }
and-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
figure-articles =
    { $count ->
        [one] article
       *[other] articles
    }
figure-actors =
    { $count ->
        [one] personne ou groupe
       *[other] personnes et groupes
    }
figure-places =
    { $count ->
        [one] lieu
       *[other] lieux
    }
figure-claims =
    { $count ->
        [one] affirmation
       *[other] affirmations
    }
figure-claims-contested =
    { $count ->
        [one] affirmation, dont { $contested } contestée
       *[other] affirmations, dont { $contested } contestées
    }
figure-events =
    { $count ->
        [one] événement
       *[other] événements
    }
figure-quotations =
    { $count ->
        [one] citation
       *[other] citations
    }

## Home

annotated-dossier = Dossier annoté
updated = Mis à jour{ "\u00A0" }: { $date }
held-by = Soutenue par
disputed-by = Contestée par

## Articles

articles-description = Les articles de ce dossier, avec l’éditeur, la date et la nature du texte.
no-articles = Il n’y a pas encore d’articles.
publisher-not-recorded = Éditeur non consigné
author-not-recorded = Auteur non consigné
date-not-recorded = Date non consignée
date-not-recorded-aside = date non consignée
source-line = { $publisher }, { $date }
genre-report = Compte rendu
genre-interview = Entretien
genre-opinion = Opinion
genre-analysis = Analyse
genre-press-release = Communiqué de presse
genre-statement = Déclaration
genre-transcript = Transcription
genre-correction = Rectificatif
genre-live = Direct
genre-feature = Reportage
# What form an article has, and whose voice its own is.
genre-by = { $genre }, par { $author }
by-author = Par { $author }
text-full = Texte intégral
text-excerpt = Extrait
text-digest = Résumé
text-status-full = C’est le texte tel qu’il a été publié.
text-status-excerpt = C’est un extrait{ "\u00A0" }: des parties du texte publié sont omises.
text-status-digest = C’est un résumé{ "\u00A0" }: le texte ci-dessous est dans les mots du dossier{ "\u00A0" }; seuls les mots entre guillemets sont cités.
text-status-unknown = Il n’est pas consigné si ce texte est intégral.
headline-of-editor = Le titre est du dossier.
summary-is-published = résumé de l’éditeur lui-même
article-repeats = Il reprend { $origin }.
# What an article is to others, and they to it.
article-corrects = Il rectifie { $articles }.
article-retracts = Il retire { $articles }.
article-updates = Il met à jour { $articles }.
article-replies-to = Il répond à { $articles }.
article-translates = C’est une traduction de { $articles }.
article-corrected-by = Rectifié par { $articles }.
article-retracted-by = Cet article a été retiré : { $articles }.
article-updated-by = Mis à jour par { $articles }.
article-replied-to-by = Réponse dans { $articles }.
article-repeated-by = Repris par { $articles }.
article-translated-by = Traduit dans { $articles }.
retracted = retiré
note-corrected = Rectifié
correction-now = désormais : { $words }
corrected-in = rectifié dans { $article }
retracted-in = retiré dans { $article }
kind-of-text = Texte
genre-of-text = Genre
signature-of-text = Signé
published-by = Publié par
published-on = Date de publication
written-in = Écrit à
original-of-text = Original
archived-copies = Copies archivées
not-recorded = non consigné
read-original = Lire l’original
no-address = adresse non consignée
archived-copy = Copie archivée
archived-copy-of = Copie archivée, { $date }
cite = Citer
show-layers = Marqué dans le texte
footnotes = Notes de bas de page
footnote = Note de bas de page { $number }
back-to-text = Retour au texte
table = Tableau
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Prudence
layer-events = Événements et dates
layer-terms = Termes
layer-notes = Notes
related-articles = Autres articles sur les mêmes personnes et lieux
shares = En commun{ "\u00A0" }: { $names }
shares-and-more = En commun{ "\u00A0" }: { $names } et { $count } de plus
citation-and-rights = Référence et droits
rights = Droits
rights-basis = Fondement de la publication ici
quotation-within = “{ $words }”
citation = «{ "\u00A0" }{ $title }{ "\u00A0" }». { $publisher }. { $date }.
citation-from = «{ "\u00A0" }{ $title }{ "\u00A0" }». { $publisher }. { $dateline }. { $date }.
citation-by = { $author }. { $citation }
citation-address = { $citation } { $address }
annotations-as-data = Annotations sous forme de données
annotations-as-yaml = Annotations en YAML
paragraph-number = Paragraphe { $number }
publisher-inferred = déduit
publisher-unverified = non vérifié
basis-resolved = calculé d’après une autre date
basis-inferred = déduit par la rédaction
basis-external = de source extérieure aux articles

## Notes in the margin

note = Note { $number }
note-to-passage = Montrer dans le texte
note-of-kind = Note { $number }, { $kinds }
note-kind-quote = Citation
note-kind-remark = Note
note-kind-who = Qui
note-kind-where = Où
note-gist-claim = { $holder } : { $claim }
notes-on-headline = Notes sur le titre
notes-on-paragraph = Notes sur le paragraphe { $number }
notes-and-marks = Notes et repères
open-all-notes = Ouvrir toutes les notes
note-quotation = Citation
note-reported-words = Propos rapportés
note-quotation-mixed = Citation partielle
note-quotation-fragment = Fragment de citation
note-event = Événement, { $date }
note-event-undated = Événement, date non consignée
note-date = Date
note-editor = Note de la rédaction
note-who-is-meant = De qui il s’agit
note-metonym = Un nom de lieu pour quelqu’un
note-which-place = De quel lieu il s’agit
note-also-quoted-in = Également cité dans { $places }
this-article = cet article
the-article = L’article
is-meant = Il s’agit de { $name }
annotated-by = Annotation{ "\u00A0" }: { $name }
annotated-by-with-certainty = Annotation{ "\u00A0" }: { $name }{ "\u00A0" }; certitude de cette annotation{ "\u00A0" }: { $certainty }
annotation-certainty = Certitude de cette annotation{ "\u00A0" }: { $certainty }
certainty-low = faible
certainty-medium = moyenne
certainty-is = certitude{ "\u00A0" }: { $certainty }
the-importer = l’importation automatique

## Places in a text

headline = titre
heading = intertitre
read-on = { $title }, consulté le { $date }
read-when = Lu le { $date }

## Quotations

quote-indirect = Indirect
quote-mixed = Cité en partie
quote-fragment = Fragment
quote-in-words-of-article = Dans les mots de l’article
quote-kind-in-words-of-article = { $kind }, dans les mots de l’article
wordings = Imprimé ailleurs ; ce qui diffère de la première formulation est souligné
# Words of the first wording that another lacks, for those who hear the page.
wording-without = sans { $words }
quote-as = en tant que { $role }
quote-to = à { $audience }
quote-through = par { $medium }
quote-asked = question{ "\u00A0" }: { $question }
quote-translated = traduit ici : { $words }
quote-translated-into = traduit ici ({ $language }) : { $words }
cue = mot introducteur{ "\u00A0" }: «{ "\u00A0" }{ $words }{ "\u00A0" }»
when-resolved = «{ "\u00A0" }{ $words }{ "\u00A0" }»{ "\u00A0" }: { $date }
when-unknown = «{ "\u00A0" }{ $words }{ "\u00A0" }»{ "\u00A0" }; la date de l’article n’est pas consignée
when-from-event = «{ "\u00A0" }{ $words }{ "\u00A0" }», à compter de{ "\u00A0" }: { $event }
when-from-event-resolved = «{ "\u00A0" }{ $words }{ "\u00A0" }»{ "\u00A0" }: { $date }, à compter de{ "\u00A0" }: { $event }

## Actors

actors-lede = Des personnes, des groupes, des organisations et des États, et celles et ceux que les articles laissent sans nom.
actors-description = Les personnes, groupes, organisations et gouvernements de ce dossier.
kinds-of-actors = Types d’acteurs
no-actors = Il n’y a pas encore d’acteurs.
actor-person = Personne
actor-organization = Organisation
actor-group = Groupe
actor-government = Gouvernement
actor-unnamed = Sans nom
actors-person = Personnes
actors-organization = Organisations
actors-group = Groupes
actors-government = Gouvernements
actors-unnamed = Sans nom dans les articles
actor-said = Les propos de { $name }, dans l’ordre du temps
actor-wrote = Articles de { $name }
actor-appears = Quand { $name } apparaît
strip-days = Une barre par jour ; plus elle est haute, plus il y a de mentions
strip-weeks = Une barre par semaine ; plus elle est haute, plus il y a de mentions
strip-months = Une barre par mois ; plus elle est haute, plus il y a de mentions
strip-years = Une barre par année ; plus elle est haute, plus il y a de mentions
strip-heard = avec des paroles citées ou rapportées
strip-named = seulement une mention
strip-spoken = Première fois : { $first }. Dernière : { $last }. Maximum : { $most }, { $mentions }.
strip-unplaced = { $mentions } dans des articles dont le jour n’est pas connu
claims-and-others = et la position des autres
table-of-claims = Tableau des affirmations
stance-and-evidence = Attitude et preuve
nobody-else = personne d’autre consigné
every-mention = Toutes les mentions
also-written = Autres graphies
also-named = aussi { $names }
roles =
    { $count ->
        [one] Fonction
       *[other] Fonctions
    }
part-of = Fait partie de
parts = Parties
relations = Relations
relation-turned = «{ "\u00A0" }{ $relation }{ "\u00A0" }», dit de lui{ "\u00A0" }:
not-to-be-confused-with = À ne pas confondre avec
elsewhere = Ailleurs
joined-with = Lié à
appears-with = Apparaît avec
places-in-same-paragraphs = Lieux dans les mêmes paragraphes
in-other-languages = Dans d’autres langues
mention-by-editor = lecture de la rédaction
metonym-as = sous le nom de «{ "\u00A0" }{ $record }{ "\u00A0" }»
metonym-meaning = désigne { $record }
what-is-not-known = Ce que l’on ne sait pas
gap-not-named = Les articles ne donnent pas de nom.
gap-not-mentioned = Aucune mention n’est consignée dans les articles.
no-mention-recorded = aucune mention consignée

## Places

places-lede = Les lieux pris au sens propre. Quand le nom d’un lieu désigne un gouvernement, il compte pour le gouvernement.
places-description = Les lieux de ce dossier, chacun dans celui où il se trouve.
no-places = Il n’y a pas encore de lieux.
to-large-map = La grande carte, et la même chose en liste
what-lies-in-what = Quel lieu se trouve dans quel autre
lies-in = Situé dans
within = Dans
contains = Contient
borders = Limitrophe de
border-between = Entre
border-lines = Ses frontières
location = Situation
no-point = Pas de coordonnées
source-is = Source{ "\u00A0" }: { $source }
named-with-it = Cités avec ce lieu
what-happened-here = Ce qui s’est passé ici
used-to-mean = Employé pour désigner
used-to-mean-why = là où le nom désigne un gouvernement ou quelqu’un d’autre
written-here = Écrit ici
gap-no-coordinates = Le dossier n’en donne pas les coordonnées, il ne figure donc sur aucune carte.
place-country = Pays
place-province = Province
place-district = District
place-city = Grande ville
place-town = Ville
place-village = Village
place-region = Région
place-border = Frontière
place-building = Bâtiment
place-natural = Site naturel
place-other = Lieu
precision-exact = l’endroit même
precision-vicinity = ses environs
precision-locality = la ville
precision-district = le milieu du district
precision-province = le milieu de la province
precision-country = le milieu du pays
precision-region = le milieu de la région
map-description = Tous les lieux de ce dossier qui peuvent figurer sur une carte, et la même chose en liste.
map-lede = Les lieux pris au sens propre{ "\u00A0" }; plus un lieu est cité, plus son point est gros{ "\u00A0" }; un pays a son nom et pas de point. Un anneau ou un contour en tirets signale que le point vaut pour plus qu’un endroit précis{ "\u00A0" }; une forme pleine est le contour d’un lieu. Ce que montre la carte est dit en mots au-dessous.
# What the map has of a place, beside or instead of a point.
outline = contour
outline-from = Contour d’après{ "\u00A0" }: { $source }
map-of = Carte{ "\u00A0" }: { $places }
map-boundaries = Frontières{ "\u00A0" }: Natural Earth, en tirets là où le fond de carte les donne pour disputées{ "\u00A0" }; elles n’impliquent aucun jugement.
same-as-list = La même chose en liste
table-of-places = Tableau des lieux
mentions = Mentions
point-marks = Le point marque
on-no-map = Sur aucune carte
no-coordinates-for-them = Le dossier n’en donne pas les coordonnées.
never-meant-as-place = Jamais pris au sens d’un lieu
never-meant-as-place-why = Des articles y sont écrits, ou emploient le nom pour quelqu’un, par exemple un gouvernement. Cela ne donne pas au lieu de point sur cette carte.

## Claims

claims-description = Qui affirme et qui nie quoi, chaque fois avec le passage qui le montre.
who-says-what = Qui dit quoi
no-claims = Il n’y a pas encore d’affirmations.
articles-themselves = Les articles eux-mêmes
side-for = Pour
side-against = Contre
side-neither = Ni l’un ni l’autre
no-position = Aucune position à ce sujet n’est consignée.
judgement = Jugement
signed-by = Signé{ "\u00A0" }: { $name }
signed-by-on = Signé{ "\u00A0" }: { $name }, { $date }
contradicts = Contredit
refines = Précise
refined-by = Précisée par
contested = contestée
stance-asserts = affirme
stance-alleges = allègue
stance-acknowledges = reconnaît
stance-implies = laisse entendre
stance-promises = promet
stance-threatens = menace
stance-warns = met en garde
stance-denies = nie
stance-rejects = rejette
stance-questions = met en doute
stance-does-not-acknowledge = n’en dit rien
stance-declines-to-comment = refuse de commenter
stance-takes-for-granted = tient pour acquis
holder-own-voice = { $article }, en son propre nom
holder-takes-for-granted = { $article }, qui le tient pour acquis
in-its-own-voice = en son propre nom
claim-factual = Factuelle
claim-causal = Causale
claim-predictive = Prédictive
claim-normative = Normative
claim-threat = Menace
claim-policy = Politique
no-longer-disputed = plus contestée
withdrawn = retirée
order-not-known = ordre inconnu
since = depuis{ "\u00A0" }: { $date }
count-for =
    { $count ->
        [one] { $count } voix pour
       *[other] { $count } voix pour
    }
count-against =
    { $count ->
        [one] { $count } voix contre
       *[other] { $count } voix contre
    }
count-neither =
    { $count ->
        [one] { $count } ni pour ni contre
       *[other] { $count } ni pour ni contre
    }
count-unsure =
    { $count ->
        [one] la dernière position de { $count } d’entre eux est inconnue
       *[other] les dernières positions de { $count } d’entre eux sont inconnues
    }
changed-position = Changement de position
positions-in-time = Qui est de quel côté, et quand
positions-in-time-how = Chaque voix a sa ligne : au-dessus du trait tireté, ceux qui sont pour ; au-dessous, ceux qui sont contre.
positions-in-time-numbers = Chaque signe porte le numéro de sa phrase plus bas.
told-in-time = Dans l’ordre chronologique
told-order-open = Quand des déclarations ont le même jour, ou que leurs jours possibles se recoupent, on ne sait pas laquelle est venue la première.
order-to-others-unknown = on ne sait pas si cela a été dit avant ou après { $numbers }
told-undated = Qui dit quoi : aucun jour n’est connu
against-or-neither = Contre, ou ni l’un ni l’autre
side-changed = A changé de camp
order-of-reports = dans l’ordre des articles{ "\u00A0" }: ceci a pu être dit avant la position précédente
day-not-known = jour inconnu
said-dated = dit
said-in-words = dit { $words }
said-published = publié
said-reported = rapporté ce jour-là
said-first-reported = rapporté pour la première fois ce jour-là
legend-said = dit ce jour-là
legend-reported = rapporté ce jour-là : dit alors, ou avant
legend-between = dit à un moment entre les deux
legend-dotted = changement de position, seulement dans l’ordre des articles
pause = { $length } sans position consignée
pause-reports = aucun article pendant { $length }
voice-quoted = cité
voice-partly-quoted = les mots de l’article, en partie cités
voice-article = les mots de l’article
voice-another = avec les mots d’une autre personne
voice-own = la voix de l’article
voice-author = la voix de l’auteur
voice-presupposed = tenu pour acquis
also-in = aussi dans { $places }
derived = Ce qui suit d’autres affirmations
derived-contrary =
    { $count ->
        [one] Cette position est le contraire.
       *[other] Ces positions sont le contraire.
    }
derived-finer =
    { $count ->
        [one] Qui soutient cette affirmation plus précise soutient aussi la plus large.
       *[other] Qui soutient cette affirmation plus précise soutient aussi la plus large.
    }
derived-wider =
    { $count ->
        [one] Qui nie cette affirmation plus large nie aussi la plus précise.
       *[other] Qui nie cette affirmation plus large nie aussi la plus précise.
    }
derived-via = Par { $claims }.
derived-why = Cela suit des deux énoncés. Ce ne sont les mots de personne, et personne n’est compté plus haut pour cela.
reading-drift = Glissement de voix
reading-drift-words = { $article } l’attribue d’abord à quelqu’un, et la reprend plus bas en son propre nom.
reading-presupposed = Tenue pour acquise
reading-presupposed-words = Il n’est pas dit là que quelqu’un la soutient{ "\u00A0" }; la phrase la présuppose.
reading-origins = Origines
origins-one = Soutenue dans { $articles } articles, avec une seule origine{ "\u00A0" }: ils répètent un même texte ou une même déclaration.
origins-all = Soutenue dans { $articles } articles, avec { $origins } origines{ "\u00A0" }: on n’en connaît aucun qui en répète un autre.
origins-some = Soutenue dans { $articles } articles, avec { $origins } origines{ "\u00A0" }: certains répètent un même texte ou une même déclaration.

## The ledger of claims

ledger-lede = À côté de chaque affirmation figure qui la soutient et qui la conteste ; chaque référence mène à la phrase.
ledger-contested = Contestées
ledger-contested-why = quelqu’un la soutient et quelqu’un la conteste
ledger-moved = Changées ou non tranchées
ledger-moved-why = quelqu’un a changé de position, ou l’on n’est pas sûr de ce qu’il a dit en dernier
ledger-disputed = Seulement contestées
ledger-disputed-why = quelqu’un la conteste, et personne n’est montré la soutenant
ledger-several = Plusieurs voix, personne contre
ledger-several-why = soutenue par plusieurs, ou laissée sans réponse par un autre
ledger-one = Une seule voix
ledger-one-why = une personne le dit, et personne ne répond
ledger-own = Seulement l’article lui-même
ledger-own-why = aucun locuteur n’est nommé ; l’article le dit de sa propre voix
ledger-granted = Tenues pour acquises
ledger-granted-why = personne ne le dit, mais une phrase le suppose
ledger-open = Ni soutenues ni contestées
ledger-open-why = personne n’est montré la soutenant ou la contestant
ledger-groups = Groupes d’affirmations
side-unsure = Dernière position inconnue
says-so-itself = le dit lui-même
takes-it-for-granted = le tient pour acquis
sign-yes = le dit
sign-own = l’article lui-même le dit
sign-no = dit non
sign-hint = se tait
sign-ask = demande
signs = Signes
contested-as-table = Les affirmations contestées en tableau
filter = Filtrer
filter-words = Mots
filter-who = Qui parle
filter-who-any = tous
filter-text = Article
filter-text-any = tous
filter-kind = Type d’affirmation
filter-kind-any = tous
filter-articles-themselves = un article lui-même
filter-reset = Tout afficher
filter-shown = Affichées : { $shown } sur { $count }

## The opening page

in-one-minute = Le différend en une minute
sides-drawn = Les deux camps sont tels que les voit la rédaction de ce dossier.
no-position-of-theirs = Aucune position de ce camp n’est consignée.
topic-threats = Menaces et mises en garde
topic-promises = Promesses
where-to-begin = Par où commencer
all-claims-counted = Toutes les affirmations ({ $count })
all-gaps-counted = Toutes les lacunes ({ $count })
all-articles-counted = Tous les articles ({ $count })
all-actors-counted = Toutes les personnes et tous les groupes ({ $count })
whole-chronology = Toute la chronologie
last-change = Le dernier changement de position
easily-mistaken = Des noms faciles à confondre
reading-time = Temps de lecture : { $time }

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
        [one] { $count } réponse
       *[other] { $count } réponses
    }
questions-description = Les questions de ce dossier{ "\u00A0" }: qui donne quelle réponse, depuis quand, et d’après quoi.
questions-lede = Chaque question avec ses réponses et ceux qui les donnent, d’après ce que l’on sait de plus récent sur chacun. Quelle réponse est vraie, cela n’est pas décidé ici.
question-open = ouverte
question-settled = tranchée
question-one-answer = une seule réponse
question-unanswered = sans réponse
question-open-words =
    { $count ->
        [0] On ne sait pas si quelqu’un soutient encore l’une des réponses.
        [one] Une réponse est soutenue. Elle est contestée, ou l’on ne sait pas ce que chacun soutient maintenant.
       *[other] { $count } réponses sont soutenues.
    }
question-settled-words = Une seule réponse est encore soutenue (date du dernier changement{ "\u00A0" }: { $date }){ "\u00A0" }: { $answer }
question-settled-words-undated = Une seule réponse est encore soutenue{ "\u00A0" }: { $answer }
question-undisputed-words = Personne ne conteste plus la seule réponse (date du dernier changement{ "\u00A0" }: { $date }){ "\u00A0" }: { $answer }
question-undisputed-words-undated = Personne ne conteste plus la seule réponse{ "\u00A0" }: { $answer }
question-one-answer-words = Une seule réponse a été donnée, et personne ne la conteste.
question-unanswered-words = Personne n’est connu pour soutenir maintenant l’une des réponses.
answers = Réponses
answers-how = Chaque voix compte par ce que l’on sait d’elle de plus récent. La phrase sous chaque nom est la preuve la plus forte{ "\u00A0" }: ce qui a son propre jour avant ce qui est seulement rapporté, les mots de la personne avant ceux d’un article, puis le plus récent.
no-line-units = Les réponses ne sont pas placées sur une même ligne, car elles sont comptées dans des unités différentes{ "\u00A0" }: { $units }.
no-line-kinds = Les réponses ne sont pas placées sur une même ligne, car les unes sont des nombres et les autres des dates.
no-line-zones = Les réponses ne sont pas placées sur une même ligne, car certaines heures seulement indiquent leur fuseau horaire.
more-answers = Autres réponses
no-answers = Aucune réponse n’est consignée.
answers-related = Comment les réponses se rapportent les unes aux autres
answers-question = Répond à la question
in-figures = En chiffres
value-at-least = au moins { $number }
value-at-most = au plus { $number }
value-between = de { $from } à { $to }
value-line = Les réponses sur une ligne de nombres, { $unit }{ "\u00A0" }: { $values }.
value-line-days = Les réponses sur une ligne de temps{ "\u00A0" }: { $values }.
value-held =
    { $count ->
        [0] { $value }, soutenue par personne maintenant
        [one] { $value }, { $count } voix pour
       *[other] { $value }, { $count } voix pour
    }
answer-held-by-nobody = soutenue par personne maintenant
answer-also-at = de même{ "\u00A0" }: { $places }
answer-moved-to = Donne ensuite une autre réponse{ "\u00A0" }: { $answer }
answer-moved =
    { $count ->
        [one] { $count } est passé à une autre réponse
       *[other] { $count } sont passés à une autre réponse
    }
answer-taken-back =
    { $count ->
        [one] { $count } s’est rétracté
       *[other] { $count } se sont rétractés
    }
taken-back = retiré par une correction ou une rétractation
taken-back-since = retiré par une correction ou une rétractation (date{ "\u00A0" }: { $date })
answer-granted =
    { $count ->
        [one] { $count } la tient pour acquise
       *[other] { $count } la tiennent pour acquise
    }
answer-unsure =
    { $count ->
        [one] la dernière position de { $count } d’entre eux est inconnue
       *[other] les dernières positions de { $count } d’entre eux sont inconnues
    }
answer-reported = rapporté{ "\u00A0" }: { $date }
answer-last-heard = dernière parole{ "\u00A0" }: { $date }
answer-last-reported = dernier compte rendu{ "\u00A0" }: { $date }
answer-refines = Plus précise que{ "\u00A0" }: { $answers }
answer-excludes = Ne peut être vraie en même temps que{ "\u00A0" }: { $answers }
answer-derived-contrary = Qui soutient «{ "\u00A0" }{ $from }{ "\u00A0" }» soutient le contraire de «{ "\u00A0" }{ $to }{ "\u00A0" }»{ "\u00A0" }: { $names }.
answer-derived-finer = Qui soutient «{ "\u00A0" }{ $from }{ "\u00A0" }», plus précise, soutient aussi «{ "\u00A0" }{ $to }{ "\u00A0" }»{ "\u00A0" }: { $names }.
answer-derived-wider = Qui nie «{ "\u00A0" }{ $from }{ "\u00A0" }», plus large, nie aussi «{ "\u00A0" }{ $to }{ "\u00A0" }»{ "\u00A0" }: { $names }.

## Events

chronology-lede = Ce qui s’est passé, dans l’ordre pour autant qu’il soit connu.
chronology-rings = Un anneau ouvert signale une date déduite, comptée, approximative ou non consignée.
chronology-rules = Un filet en tirets au-dessus d’une entrée signale une date déduite, comptée ou approximative, un filet en pointillés une date non consignée.
chronology-bars = Sur la ligne du temps, une barre pleine est un jour indiqué, ou aussi longue que la durée d’une chose{ "\u00A0" }; une barre pâle couvre les jours où elle a pu se passer{ "\u00A0" }; une extrémité qui s’estompe est ouverte ou incertaine.
chronology-description = Ce qui s’est passé, dans l’ordre, pour autant que les dates soient connues.
in-order = Dans l’ordre
without-date = Sans date
in-no-order = Sans ordre, sauf là où il est dit que l’un a eu lieu après ou avant un autre.
chronology-order = Dans l’ordre pour autant qu’il soit connu. Ce qui n’a pas de date vient à la fin, sans ordre, sauf là où il est dit que l’un a eu lieu après ou avant un autre.
no-events = Il n’y a pas encore d’événements.
times-of-day = Heures
times-of-day-lede = Quand, aussi précisément que chaque récit le dit. Les récits qui en répètent un autre sont omis.
times-disputed = L’heure est contestée pour : { $events }. Toutes celles qui sont données ne peuvent pas être vraies.
times-undisputed = Aucune heure n’est contestée : toutes celles qui sont données d’un même événement peuvent être vraies ensemble.
times-differ = toutes ne peuvent pas être vraies
time-against = diffère de ce qui a été dit en premier
time-reckoned = calculé d’après les mots
times-of-day-legend = Un point vaut à la minute près, un anneau environ ; des points mènent là où « peu avant » ou « peu après » peut se situer, et une barre est à un moment entre deux heures.
who-tells-it =
    { $count ->
        [one] Qui le raconte
       *[other] Qui le raconte, côte à côte
    }
accounts-by-fact = { $count } récits, point par point
accounts-how = Par ordre de publication. Pour chaque fait, un cadre signale ce qui ne peut pas être vrai en même temps que la première indication que d’autres contredisent. Un point veut dire « non dit » : rien dans la source n’est marqué comme le disant.
account-source = Source
account-in-part = en partie
account-beyond = répète { $origin } ; seulement ce qui s’y ajoute
accounts-rest = et { $count } qui { $count ->
        [one] n’ajoute
       *[other] n’ajoutent
    } rien
accounts-sentences = Les phrases qui le racontent
not-said = non dit
not-said-by-others =
    { $count ->
        [one] L’autre source ne le dit pas.
       *[other] Les { $count } autres ne le disent pas.
    }
against-first = contredit le premier
no-report-recorded = Aucun récit n’en est consigné dans les articles.
claimed-about-it = Ce qui en est affirmé
no-place-recorded = Aucun lieu consigné
no-participants-recorded = Aucun participant consigné
no-sentence-names-them = aucune phrase consignée ne donne ce nom
on-the-word-of = selon { $teller }
named-in-account-of = nommé dans le récit de { $teller }
as-reported-in = rapporté dans { $article }
places-named = Lieux cités
who-is-named = Qui est nommé
as-the-article-has-it = selon les mots de l’article{ "\u00A0" }; date non consignée
as-the-editor-has-it = selon les mots de la rédaction{ "\u00A0" }; date non consignée
event-after = après { $event }
event-before = avant { $event }
event-after-by = { $distance } après { $event }
event-before-by = { $distance } avant { $event }
beside-after = après{ "\u00A0" }: { $event }
beside-before = avant{ "\u00A0" }: { $event }
beside-after-by = { $distance } après{ "\u00A0" }: { $event }
beside-before-by = { $distance } avant{ "\u00A0" }: { $event }
basis-words = à compter de la publication de «{ "\u00A0" }{ $article }{ "\u00A0" }»{ "\u00A0" }: «{ "\u00A0" }{ $words }{ "\u00A0" }»
basis-reported = avant la publication de «{ "\u00A0" }{ $article }{ "\u00A0" }»
basis-stated = indiqué
duration-about = environ { $distance }
duration-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
duration-months = { $count } mois
duration-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
duration-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
duration-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## Sources

sources-description = Qui a publié les articles, et ce que l’on n’en sait pas.
what-others-say = Ce que d’autres en disent
publisher-doubted = éditeur { $doubt }
its-rules = Ses règles
publisher-not-recorded-why = Qui a publié ces textes n’est pas consigné. Aucun éditeur n’est deviné d’après leur style.
publisher-newspaper = Journal
publisher-agency = Agence de presse
publisher-unrecorded = pas encore de fiche
publisher-unrecorded-why = Ces articles le nomment comme éditeur. Le dossier n’a pas encore de fiche à son sujet.
publisher-broadcaster = Radio ou télévision
publisher-online = Média en ligne
publisher-aggregator = Agrégateur
publisher-government = Gouvernement

## Glossary

glossary-description = Les mots qu’il faut expliquer, et où ils se trouvent.
no-terms = Il n’y a pas encore de termes.
evidence-is = Preuve{ "\u00A0" }: { $evidence }
see-also = Voir aussi { $others }
where-term-is-used = Où est employé «{ "\u00A0" }{ $term }{ "\u00A0" }»

## Corrections

corrections-description = Ce qui était faux dans ce dossier, et ce qui y est dit maintenant.
no-corrections = Rien n’a encore été corrigé.
it-said = Il était dit
it-says = Il est dit
corrected-by = Par
corrections-feed = { $site }{ "\u00A0" }: corrections
correction-of = Correction{ "\u00A0" }: { $page }
correction-summary = Il était dit{ "\u00A0" }: { $was } Il est dit{ "\u00A0" }: { $now } { $why }

## What we do not know

gaps-lede = Ce que ce dossier laisse ouvert, rassemblé automatiquement. Chaque entrée mène à la page ou à la phrase où cela se voit.
gaps-description = Ce que ce dossier laisse ouvert{ "\u00A0" }: qui a dit et fait quoi, quand et où, et d’où viennent les articles.
no-gaps = Aucune des lacunes que cherche le programme n’a été trouvée. Cela ne veut pas dire que tout soit connu.
gaps-unordered = Qui s’est exprimé en dernier à ce sujet
gaps-unordered-why = L’ordre de ces prises de position n’est pas connu.
gaps-unanswered = Quelle est la réponse à ces questions
gaps-unanswered-why = Aucune réponse n’est consignée, ou l’on ne connaît personne qui en soutienne une aujourd’hui.
gaps-unheld = Qui soutient ces affirmations
gaps-unattributed = Qui a dit cela
gaps-unattributed-why = Aucun locuteur n’est consigné pour elles.
gaps-unreported = Qui en a rendu compte
gaps-unreported-why = Aucun récit n’en est consigné dans les articles.
gaps-uncertain = Ce que ces mots veulent dire
gaps-uncertain-why = La personne qui les a annotés a marqué la lecture comme incertaine.
gaps-unnamed = Qui ils sont
gaps-unnamed-why = Les articles en parlent sans les nommer.
gaps-unattended = Qui y a pris part
gaps-unattended-why = Aucun participant n’est consigné pour eux.
gaps-undated-events = Quand cela s’est passé
gaps-undated-events-why = Aucune date n’est consignée pour eux, ou seulement des mots qui demandent une date de départ.
gaps-inexact-events = Quand exactement cela s’est passé
gaps-inexact-events-why = L’année, le début ou la fin n’est pas consignée pour eux.
gaps-unlocated-events = Où cela s’est passé
gaps-unlocated-events-why = Aucun lieu n’est consigné pour eux.
gaps-unlocated-places = Où ils se trouvent sur la carte
gaps-undated-articles = Quand ils ont été publiés
gaps-undated-articles-why = Aucune date de publication n’est consignée pour eux.
gaps-inexact-articles = Quel jour ils ont été publiés
gaps-inexact-articles-why = Seule une partie de leur date de publication est consignée.
gaps-publishers = Qui les a publiés
gaps-publishers-why = Aucun éditeur n’est consigné pour eux.
gaps-unverified = Si ces éditeurs sont les bons
gaps-unverified-why = L’éditeur a été déduit, ou n’a pas pu être confirmé.
gaps-unsigned = Qui les a écrits
gaps-unsigned-why = Aucun auteur n’est consigné pour eux.
gaps-unaddressed = Où lire les originaux
gaps-unaddressed-why = L’adresse de l’original n’est pas consignée pour eux.
gap-certainty-low = très incertain
gap-certainty-medium = assez incertain
gap-publisher-unverified = indiqué, mais non vérifié
gap-speaker-words = dans l’article : { $words }
gap-passage = «{ "\u00A0" }{ $words }{ "\u00A0" }», { $source } { $place }

## The network

network-heading = Qui est lié à qui
network-lede = Par ce qu’indique une fiche, par le fait d’être nommés dans le même paragraphe, et par une affirmation de l’un au sujet de l’autre. Être nommés ensemble ne veut pas dire avoir affaire l’un à l’autre.
network-places-lede = Les lieux, pris au sens propre, sont liés aux acteurs par des événements et par des paragraphes.
n-nodes = acteurs et lieux{ "\u00A0" }: { $count }
network-description = Quels acteurs sont liés, par quoi, et où les articles le disent.
network-drawing = Dessin du réseau
network-label =
    { $count ->
        [one] Réseau de { $count } acteur. Le tableau ci-dessous dit la même chose en mots.
       *[other] Réseau de { $count } acteurs. Le tableau ci-dessous dit la même chose en mots.
    }
network-label-places = Réseau d’acteurs et de lieux. Le tableau ci-dessous dit la même chose en mots.
lines-lead-to-evidence = chaque ligne mène à sa preuve
key-stated-long = relation indiquée{ "\u00A0" }: appartenance, fonction, relation
key-stated-places = relation indiquée{ "\u00A0" }: appartenance, fonction, relation, un événement sur place
key-together-long = nommés ensemble, peut-être avec une affirmation sur l’autre{ "\u00A0" }; plus il y a de paragraphes, plus le trait est épais
key-claim-long = jamais nommés ensemble, mais l’un affirme quelque chose sur l’autre
key-size = plus il est gros, plus il y a de mentions
key-place = un lieu
key-unnamed = sans nom dans les articles
key-stated = relation indiquée
key-together = nommés ensemble, peut-être avec une affirmation
key-claim = seulement une affirmation sur l’autre
network-groups = Groupes
network-grounds = les fonds ombrés
network-groups-why = Acteurs plus liés entre eux qu’avec les autres, trouvés en comptant. Cela ne veut pas dire qu’ils vont ensemble. Les plus cités de chacun{ "\u00A0" }:
same-as-table = La même chose en tableau
with-whom = Avec qui
with-whom-or-where = Avec qui, ou où
what-joins-them = Ce qui les lie, et où on le lit
paragraphs = Paragraphes
joined-with-nobody = Aucun lien consigné
ties-stated = Une relation est indiquée
ties-together = Nommés ensemble, sans relation indiquée
ties-claim = Jamais nommés ensemble, mais l’un affirme quelque chose sur l’autre
page-of-dossier = la page du dossier sur { $name }
bond-part-of = { $from }{ "\u00A0" }: fait partie de { $to }
bond-office = { $from }{ "\u00A0" }: { $title }, { $to }
bond-relation = { $from }{ "\u00A0" }: { $relation } { $to }
bond-claim = { $stance }{ "\u00A0" }: { $from }, au sujet de { $to }{ "\u00A0" }:
named-together = Nommés ensemble dans { $paragraphs } de { $articles }
named-together-aside = nommés ensemble dans { $paragraphs } de { $articles }
claims-about-other =
    { $count ->
        [one] une affirmation sur l’autre
       *[other] { $count } affirmations sur l’autre
    }
events-there =
    { $count ->
        [one] un événement sur place
       *[other] { $count } événements sur place
    }
took-part = Participation de { $actor }{ $how }, à { $place }{ "\u00A0" }:
took-part-hedge = { " " }({ $hedge })
took-part-account = , selon { $tellers }
took-part-named = , mention dans le récit de { $tellers }
tie-title = { $who } et { $whom }{ "\u00A0" }: { $ties }
names-left-out = Les noms de { $count } acteurs au plus figurent dans le dessin{ "\u00A0" }; les autres sont des points qui mènent à leurs pages.
names-left-out-places = Les noms de { $count } acteurs et lieux au plus figurent dans le dessin{ "\u00A0" }; les autres sont des points qui mènent à leurs pages.
ties-left-out = Sur { $pairs } paires, { $drawn } sont dessinées{ "\u00A0" }: celles d’un poids de { $weight } ou plus, et la plus forte de chaque acteur. Chaque paragraphe où les deux sont nommés pèse un, une relation indiquée deux, une affirmation un.
events-weigh = Un événement pèse deux.
lines-without-row = Les lignes mènent à leur rangée du tableau, là où il y en a une.
around-label = { $name } et ses liens les plus forts. Les données et les listes à côté disent la même chose en mots.
around-label-some = { $name } et ses { $count } liens les plus forts. Les données et les listes à côté disent la même chose en mots.
around-lines = Chaque ligne mène à ce qui lie les deux.
around-not-drawn =
    { $count ->
        [one] { $count } de plus n’est pas dessiné.
       *[other] { $count } de plus ne sont pas dessinés.
    }
whole-network = Le réseau entier

## Parts of pages on other sites

share = Partager
share-line = Pour montrer ceci sur un autre site, y coller cette ligne{ "\u00A0" }:
share-line-address = Pour montrer ceci sur un autre site, y coller cette ligne, avec l’adresse de ce site avant «{ "\u00A0" }embed/{ "\u00A0" }»{ "\u00A0" }:
share-picture = Là où les cadres ne sont pas admis, coller cette image{ "\u00A0" }:
share-text = Là où les cadres ne sont pas admis, coller ce texte{ "\u00A0" }:
share-text-only = Là où les images ne le sont pas non plus, coller ce texte{ "\u00A0" }:
share-alone = Ceci seul, sur une page à part
embed-whole = La page entière, avec ses sources

## The whole dossier on one page

book-description = Articles, chronologie, affirmations, glossaire, sources et index sur une page{ "\u00A0" }: à imprimer, ou à lire sans le reste.
book-holds = Les profils, les récits des événements, les relations, les cartes et les lacunes ne sont pas sur cette page, mais sur le site.
as-of = état{ "\u00A0" }: { $date }
index-of-people = Index des personnes et des groupes
index-of-places = Index des lieux

## Not found

not-found = Page introuvable
not-found-description = Cette page n’existe pas.
moved = Cette page a changé d’adresse
moved-to = La page se trouve maintenant ici : { $page }.
no-such-page = Cette page n’existe pas
no-such-page-why = L’adresse ne mène nulle part dans ce dossier. Elle a peut-être été mal saisie, ou la page porte maintenant un autre nom.

## Search

search-description = Trouver des articles, des passages, des citations, des personnes, des lieux, des termes et des affirmations de ce dossier.
search-words = Mots à chercher
search-button = Chercher
search-narrow = Restreindre les résultats
search-results = Résultats
search-more = Afficher plus
search-keys-on = Les raccourcis sont actifs{ "\u00A0" }: { $slash } mène ici depuis chaque page, { $help } montre les autres.
search-keys = Dans les résultats, { $down } et { $up } déplacent, { $escape } ramène au champ.
index-lede = Chaque nom d’une personne, d’un groupe, d’un lieu, d’un terme, d’une question et d’une affirmation de ce dossier, aussi dans d’autres graphies et écritures.
letters = Lettres
letter-figures = 0–9

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title } : { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = Tout
list-first = Les { $shown } premiers sur { $count }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } plus tôt
part-number = Partie { $number } sur { $count }
parts-of-list = Parties de cette liste
parts-beside = Les parties précédente et suivante
part-previous = Avant : { $part }
part-next = Après : { $part }
no-names = Il n’y a pas encore de noms à lister.
search-any = Tous
search-more-values = Plus…
search-not-recorded = Non consigné
search-also = aussi{ " " }
search-nothing = Rien trouvé.
search-nothing-here = Rien trouvé{ "\u00A0" }: d’autres choix ci-dessus peuvent donner plus.
search-n-results =
    { $count ->
        [one] { $count } résultat.
       *[other] { $count } résultats.
    }
search-more-left = Afficher plus (encore { $count })
search-corrected = Il n’y a pas { $word }{ "\u00A0" }; voici ce que trouve { $others }.
search-by-name = Parmi eux, ce qui porte le nom de { $names }.
search-partly = Aucun n’a tous les mots{ "\u00A0" }; ceux-ci en ont { $most } sur { $all }.
search-ignored = Laissé de côté, car trop fréquent{ "\u00A0" }: { $words }.
search-stale = Ce dossier a été mis à jour depuis l’ouverture de la page. Rechargez la page pour y chercher.
search-broken = L’index de recherche ne peut pas être chargé{ "\u00A0" }: { $why }.

## Comforts with script

theme-is = Couleurs{ "\u00A0" }: { $theme }
theme-change = Couleurs{ "\u00A0" }: { $theme }. Changer
theme-system = comme le système
theme-light = clair
theme-dark = sombre
copy-refused = Le navigateur ne permet pas de copier.
copied-paragraph = Lien vers le paragraphe copié
copy-sentence = Copier le lien vers cette phrase
copied-sentence = Lien vers la phrase copié
copy-citation = Copier la référence
copied-citation = Référence copiée
copied-link = Lien copié
keys = Raccourcis
keys-on = Les raccourcis sont actifs
key-search = chercher
key-next = paragraphe suivant
key-before = paragraphe précédent
key-copy = copier le lien vers cet endroit
key-theme = clair, sombre, ou comme le système
key-home = accueil
key-help = cette aide
key-close = fermer ce qui est ouvert

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
season-spring = printemps
season-summer = été
season-autumn = automne
season-winter = hiver
season-north-spring = printemps (hémisphère nord)
season-north-summer = été (hémisphère nord)
season-north-autumn = automne (hémisphère nord)
season-north-winter = hiver (hémisphère nord)
season-south-spring = printemps (hémisphère sud)
season-south-summer = été (hémisphère sud)
season-south-autumn = automne (hémisphère sud)
season-south-winter = hiver (hémisphère sud)
date-quarter-1 = premier trimestre { $year }
date-quarter-2 = deuxième trimestre { $year }
date-quarter-3 = troisième trimestre { $year }
date-quarter-4 = quatrième trimestre { $year }
date-third-1 = premier tiers de { $year }
date-third-2 = deuxième tiers de { $year }
date-third-3 = dernier tiers de { $year }
date-half-1 = premier semestre { $year }
date-half-2 = second semestre { $year }
date-day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-day-of-month =
    { $day ->
        [1] 1er { $month }
       *[other] { $day } { $month }
    }
date-day-alone =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
date-day-of-no-year = { $day } { $month }, année inconnue
date-month = { $month } { $year }
date-month-of-no-year = { $month }, année inconnue
date-unknown-year = une année inconnue
date-some-day-in = un jour en { $month }
date-some-day = un jour, { $year }
date-some-month = un mois, { $year }
date-day-of-some-month = le { $day } d’un mois, { $year }
date-like = { $date } ({ $pattern })
date-about = vers { $date }
date-uncertain = { $date } (incertain)
date-remarks = { $date } ({ $remarks })
date-part-year = année
date-part-month = mois
date-part-season = saison
date-part-day = jour
date-remark-uncertain = doute sur { $part }
date-remark-approximate = approximation sur { $part }
date-remark-both = doute et approximation sur { $part }
date-time = { $date }, { $time }
date-clock = { $short } h { $minute }
date-clock-about = vers { $time }
date-clock-between = entre { $from } et { $to }
date-clock-to = de { $from } à { $to }
date-clock-or-earlier = { $time } ou plus tôt
date-clock-or-later = { $time } ou plus tard
year-bc = { $year } av. J.-C.
year-decade = années { $year }
year-century = { $century }e siècle
year-like = une année comme { $pattern }
year-power = année { $number } × 10^{ $exponent }
year-significant = { $year } ({ $digits } chiffres significatifs)
date-or-earlier = { $date } ou plus tôt
date-or-later = { $date } ou plus tard
date-to = { $from } – { $to }
date-between = entre { $from } et { $to }
date-between-days = entre le { $from } et le { $to }
date-since = depuis { $from }
date-from-end-unknown = à partir de { $from }, fin inconnue
date-until = jusqu’à { $to }
date-until-beginning-unknown = jusqu’à { $to }, début inconnu
date-at-no-time = à un moment inconnu
date-one-of = l’une de ces dates{ "\u00A0" }: { $dates }

## Names of languages

language-ar = arabe
language-bal = baloutchi
language-de = allemand
language-en = anglais
language-es = espagnol
language-fa = persan
language-fr = français
language-hi = hindi
language-prs = dari
language-ps = pachto
language-ru = russe
language-tr = turc
language-ur = ourdou
language-zh = chinois
