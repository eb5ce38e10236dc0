# Las palabras de la interfaz en español. Todavía no las ha leído ningún hablante nativo.

## How the language writes

digits = 0123456789
comma = ,{ " " }
semicolon = ;{ " " }
colon = :
figures = { $count }
list-next = { $list }, { $item }
list-last = { $list } y { $item }
quoted = «{ $words }»
arrow = →
paragraph-sign = §{ $number }
degrees = { $latitude }° { $ns }, { $longitude }° { $ew }
north = N
south = S
east = E
west = O
kilometres = { $number } km

## The frame of every page

skip = Ir al contenido
nav-main = Dossier
nav-about = Sobre este dossier
feed-title = { $site }: { $feed }
corrections-here = Correcciones en esta página
footer = { $site }, un dossier anotado.
footer-kept-by = { $site }, un dossier anotado a cargo de { $editor }.
footer-license = Sus propios textos y anotaciones: { $license }.
footer-quotations = Las citas pertenecen a quienes las dijeron o publicaron.

## Names of pages and parts of pages

home = Inicio
articles = Artículos
actors = Actores
places = Lugares
claims = Afirmaciones
events = Sucesos
chronology = Cronología
sources = Fuentes
glossary = Glosario
search = Búsqueda
network = Red
map = Mapa
gaps = Lo que no sabemos
book = El dossier completo
book-link = Todo en una página
corrections = Correcciones
claim = Afirmación
event = Suceso
place = Lugar
actor = Actor
term = Término
publisher = Medio
page = Página
article = Artículo
quotation = Cita
passage = Pasaje
terms = Términos
publishers = Medios
pages = Páginas
quotations = Citas
passages = Pasajes
people-and-groups = Personas y grupos
position = Posición
kind = Tipo
year = Año
stance = Postura
language = Idioma
languages = Idiomas
address = Dirección
country = País
facts = Datos
facts-and-company = Datos y entorno
contents = Contenido
index = Índice
others = Otros
who = Quién
when = Cuándo
where = Dónde
why = Por qué
about = Sobre
none = ninguno
suggested = Sugerido
suggested-result = sugerido
close = Cerrar

## Counts

n-articles =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
n-articles-in-dossier =
    { $count ->
        [one] { $count } artículo en este dossier
       *[other] { $count } artículos en este dossier
    }
n-mentions =
    { $count ->
        [one] { $count } mención
       *[other] { $count } menciones
    }
no-mention = ninguna mención
n-paragraphs =
    { $count ->
        [one] { $count } párrafo
       *[other] { $count } párrafos
    }
n-events =
    { $count ->
        [one] { $count } suceso
       *[other] { $count } sucesos
    }
n-notes =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
n-quotations =
    { $count ->
        [one] { $count } cita
       *[other] { $count } citas
    }
n-dates =
    { $count ->
        [one] { $count } fecha
       *[other] { $count } fechas
    }
n-remarks =
    { $count ->
        [one] { $count } observación
       *[other] { $count } observaciones
    }
n-claims =
    { $count ->
        [one] { $count } afirmación
       *[other] { $count } afirmaciones
    }
n-positions =
    { $count ->
        [one] { $count } postura
       *[other] { $count } posturas
    }
n-passages =
    { $count ->
        [one] { $count } pasaje
       *[other] { $count } pasajes
    }
n-terms =
    { $count ->
        [one] { $count } término
       *[other] { $count } términos
    }
n-places =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
n-actors =
    { $count ->
        [one] { $count } actor
       *[other] { $count } actores
    }
n-pairs =
    { $count ->
        [one] { $count } par
       *[other] { $count } pares
    }
some-of-pairs = { $shown } de { $count } pares
first-of-pairs = los primeros { $shown } de { $count } pares
n-publishers =
    { $count ->
        [one] { $count } medio
       *[other] { $count } medios
    }
n-named =
    { $count ->
        [one] { $count } nombrado
       *[other] { $count } nombrados
    }
n-places-named =
    { $count ->
        [one] { $count } nombrado
       *[other] { $count } nombrados
    }
n-reported =
    { $count ->
        [one] { $count } referido
       *[other] { $count } referidos
    }
mentions-in-articles =
    { $count ->
        [one] { $mentions } en { $count } artículo
       *[other] { $mentions } en { $count } artículos
    }
and-more = y { $count } más
figure-articles =
    { $count ->
        [one] artículo
       *[other] artículos
    }
figure-actors =
    { $count ->
        [one] persona o grupo
       *[other] personas y grupos
    }
figure-places =
    { $count ->
        [one] lugar
       *[other] lugares
    }
figure-claims =
    { $count ->
        [one] afirmación
       *[other] afirmaciones
    }
figure-claims-contested =
    { $count ->
        [one] afirmación, { $contested } en discusión
       *[other] afirmaciones, { $contested } en discusión
    }
figure-events =
    { $count ->
        [one] suceso
       *[other] sucesos
    }
figure-quotations =
    { $count ->
        [one] cita
       *[other] citas
    }

## Home

annotated-dossier = Dossier anotado
updated = Actualizado: { $date }
held-by = La sostiene
disputed-by = La discute

## Articles

articles-description = Los artículos de este dossier, con medio, fecha y naturaleza del texto.
no-articles = Todavía no hay artículos.
publisher-not-recorded = Medio no registrado
author-not-recorded = Autor no registrado
date-not-recorded = Fecha no registrada
date-not-recorded-aside = fecha no registrada
source-line = { $publisher }, { $date }
genre-report = Noticia
genre-interview = Entrevista
genre-opinion = Opinión
genre-analysis = Análisis
genre-press-release = Comunicado de prensa
genre-statement = Declaración
genre-transcript = Transcripción
genre-correction = Rectificación
genre-live = En directo
genre-feature = Reportaje
# What form an article has, and whose voice its own is.
genre-by = { $genre }, por { $author }
by-author = Por { $author }
text-full = Texto íntegro
text-excerpt = Extracto
text-digest = Resumen
text-status-full = Este es el texto tal como se publicó.
text-status-excerpt = Este es un extracto: se omiten partes del texto publicado.
text-status-digest = Este es un resumen: el texto que sigue está en palabras del dossier; solo se citan las palabras entre comillas.
text-status-unknown = No consta si este es el texto completo.
headline-of-editor = El titular es del dossier.
summary-is-published = resumen del propio medio
article-repeats = Reproduce { $origin }.
# What an article is to others, and they to it.
article-corrects = Rectifica { $articles }.
article-retracts = Retira { $articles }.
article-updates = Actualiza { $articles }.
article-replies-to = Responde a { $articles }.
article-translates = Es una traducción de { $articles }.
article-corrected-by = Rectificado por { $articles }.
article-retracted-by = Este artículo fue retirado: { $articles }.
article-updated-by = Actualizado por { $articles }.
article-replied-to-by = Respondido en { $articles }.
article-repeated-by = Reproducido por { $articles }.
article-translated-by = Traducido en { $articles }.
retracted = retirado
note-corrected = Rectificado
correction-now = ahora: { $words }
corrected-in = rectificado en { $article }
retracted-in = retirado en { $article }
kind-of-text = Texto
genre-of-text = Género
signature-of-text = Firma
published-by = Publicado por
published-on = Fecha de publicación
written-in = Escrito en
original-of-text = Original
archived-copies = Copias archivadas
not-recorded = sin registrar
read-original = Leer el original
no-address = dirección sin registrar
archived-copy = Copia archivada
archived-copy-of = Copia archivada, { $date }
cite = Citar
show-layers = Marcado en el texto
footnotes = Notas al pie
footnote = Nota al pie { $number }
back-to-text = Volver al texto
table = Tabla
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución
layer-events = Sucesos y fechas
layer-terms = Términos
layer-notes = Notas
related-articles = Otros artículos sobre las mismas personas y lugares
shares = En común: { $names }
shares-and-more = En común: { $names } y { $count } más
citation-and-rights = Referencia y derechos
rights = Derechos
rights-basis = Base de la publicación aquí
quotation-within = “{ $words }”
citation = «{ $title }». { $publisher }. { $date }.
citation-from = «{ $title }». { $publisher }. { $dateline }. { $date }.
citation-by = { $author }. { $citation }
citation-address = { $citation } { $address }
annotations-as-data = Anotaciones como datos
annotations-as-yaml = Anotaciones en YAML
paragraph-number = Párrafo { $number }
publisher-inferred = deducido
publisher-unverified = sin verificar
basis-resolved = calculada desde otra fecha
basis-inferred = deducida por la redacción
basis-external = de fuera de los artículos

## Notes in the margin

note = Nota { $number }
note-to-passage = Mostrar en el texto
note-of-kind = Nota { $number }, { $kinds }
note-kind-quote = Cita
note-kind-remark = Nota
note-kind-who = Quién
note-kind-where = Dónde
note-gist-claim = { $holder }: { $claim }
notes-on-headline = Notas al titular
notes-on-paragraph = Notas al párrafo { $number }
notes-and-marks = Notas y marcas
open-all-notes = Abrir todas las notas
note-quotation = Cita
note-reported-words = Palabras referidas
note-quotation-mixed = Cita parcial
note-quotation-fragment = Fragmento de cita
note-event = Suceso, { $date }
note-event-undated = Suceso, fecha no registrada
note-date = Fecha
note-editor = Nota de la redacción
note-who-is-meant = A quién se refiere
note-metonym = Un nombre de lugar por alguien
note-which-place = Qué lugar
note-also-quoted-in = También citado en { $places }
this-article = este artículo
the-article = El artículo
is-meant = Se refiere a { $name }
annotated-by = Anotado por { $name }
annotated-by-with-certainty = Anotado por { $name }; certeza de esta anotación: { $certainty }
annotation-certainty = Certeza de esta anotación: { $certainty }
certainty-low = baja
certainty-medium = media
certainty-is = certeza: { $certainty }
the-importer = la importación automática

## Places in a text

headline = titular
heading = ladillo
read-on = { $title }, consultado el { $date }
read-when = Leído el { $date }

## Quotations

quote-indirect = Indirecta
quote-mixed = Citado en parte
quote-fragment = Fragmento
quote-in-words-of-article = En palabras del artículo
quote-kind-in-words-of-article = { $kind }, en palabras del artículo
wordings = Publicado en otros lugares; lo que difiere de la primera versión está subrayado
# Words of the first wording that another lacks, for those who hear the page.
wording-without = sin { $words }
quote-as = como { $role }
quote-to = ante { $audience }
quote-through = por medio de { $medium }
quote-asked = pregunta: { $question }
quote-translated = traducido aquí: { $words }
quote-translated-into = traducido aquí ({ $language }): { $words }
cue = introducción: «{ $words }»
when-resolved = «{ $words }»: { $date }
when-unknown = «{ $words }»; la fecha del artículo no consta
when-from-event = «{ $words }», contado desde: { $event }
when-from-event-resolved = «{ $words }»: { $date }, contado desde: { $event }

## Actors

actors-lede = Personas, grupos, organizaciones y Estados, y quienes los artículos dejan sin nombre.
actors-description = Las personas, los grupos, las organizaciones y los gobiernos de este dossier.
kinds-of-actors = Tipos de actores
no-actors = Todavía no hay actores.
actor-person = Persona
actor-organization = Organización
actor-group = Grupo
actor-government = Gobierno
actor-unnamed = Sin nombre
actors-person = Personas
actors-organization = Organizaciones
actors-group = Grupos
actors-government = Gobiernos
actors-unnamed = Sin nombre en los artículos
actor-said = Declaraciones de { $name }, en orden de tiempo
actor-wrote = Artículos de { $name }
actor-appears = Cuándo aparece { $name }
strip-days = Una barra por día; cuanto más alta, más menciones
strip-weeks = Una barra por semana; cuanto más alta, más menciones
strip-months = Una barra por mes; cuanto más alta, más menciones
strip-years = Una barra por año; cuanto más alta, más menciones
strip-heard = con palabras citadas o referidas
strip-named = solo mención
strip-spoken = Primera vez: { $first }. Última: { $last }. Máximo: { $most }, { $mentions }.
strip-unplaced = { $mentions } en artículos cuyo día no se conoce
claims-and-others = y la postura de otros
table-of-claims = Tabla de afirmaciones
stance-and-evidence = Postura y prueba
nobody-else = nadie más registrado
every-mention = Todas las menciones
also-written = También escrito
also-named = también { $names }
roles =
    { $count ->
        [one] Cargo
       *[other] Cargos
    }
part-of = Parte de
parts = Partes
relations = Relaciones
relation-turned = «{ $relation }», según:
not-to-be-confused-with = No confundir con
elsewhere = En otros sitios
joined-with = Unido a
appears-with = Aparece con
places-in-same-paragraphs = Lugares en los mismos párrafos
in-other-languages = En otros idiomas
mention-by-editor = lectura de la redacción
metonym-as = como «{ $record }»
metonym-meaning = referido a { $record }
what-is-not-known = Lo que no se sabe
gap-not-named = Los artículos no dan el nombre.
gap-not-mentioned = No hay registrada ninguna mención en los artículos.
no-mention-recorded = ninguna mención registrada

## Places

places-lede = Lugares entendidos como lugares. Donde el nombre de un lugar designa a un gobierno, cuenta para el gobierno.
places-description = Los lugares de este dossier, cada uno en aquello en que se encuentra.
no-places = Todavía no hay lugares.
to-large-map = El mapa grande, y lo mismo como lista
what-lies-in-what = Qué está dentro de qué
lies-in = Está en
within = Dentro de
contains = Contiene
borders = Limita con
border-between = Entre
border-lines = Sus fronteras
location = Ubicación
no-point = Sin coordenadas
source-is = Fuente: { $source }
named-with-it = Nombrados con él
what-happened-here = Lo que ocurrió aquí
used-to-mean = Usado para designar
used-to-mean-why = donde el nombre designa a un gobierno o a otra persona
written-here = Escrito aquí
gap-no-coordinates = El dossier no da sus coordenadas, de modo que no figura en ningún mapa.
place-country = País
place-province = Provincia
place-district = Distrito
place-city = Ciudad
place-town = Localidad
place-village = Pueblo
place-region = Región
place-border = Frontera
place-building = Edificio
place-natural = Accidente natural
place-other = Lugar
precision-exact = el sitio mismo
precision-vicinity = sus alrededores
precision-locality = la localidad
precision-district = el centro del distrito
precision-province = el centro de la provincia
precision-country = el centro del país
precision-region = el centro de la región
map-description = Todos los lugares de este dossier que pueden situarse en un mapa, y lo mismo como lista.
map-lede = Lugares entendidos como lugares; cuanto más se menciona un lugar, mayor es su punto; un país lleva su nombre y ningún punto. Un anillo o una forma a trazos indica que el punto vale por más que un sitio; una forma de trazo continuo es el contorno de un lugar. Lo que muestra el mapa está debajo en palabras.
# What the map has of a place, beside or instead of a point.
outline = contorno
outline-from = Contorno según: { $source }
map-of = Mapa: { $places }
map-boundaries = Fronteras: Natural Earth, a trazos donde el mapa base las marca como disputadas; no implican ningún juicio.
same-as-list = Lo mismo como lista
table-of-places = Tabla de lugares
mentions = Menciones
point-marks = El punto marca
on-no-map = En ningún mapa
no-coordinates-for-them = El dossier no da sus coordenadas.
never-meant-as-place = Nunca entendido como lugar
never-meant-as-place-why = Hay artículos escritos allí, o que usan el nombre por alguien, por ejemplo un gobierno. Eso no da al lugar un punto en este mapa.

## Claims

claims-description = Quién afirma y quién niega qué, cada vez con el pasaje que lo muestra.
who-says-what = Quién dice qué
no-claims = Todavía no hay afirmaciones.
articles-themselves = Los propios artículos
side-for = A favor
side-against = En contra
side-neither = Ni lo uno ni lo otro
no-position = No hay registrada ninguna postura al respecto.
judgement = Juicio
signed-by = Firmado: { $name }
signed-by-on = Firmado: { $name }, { $date }
contradicts = Contradice
refines = Precisa
refined-by = Precisada por
contested = discutida
stance-asserts = afirma
stance-alleges = alega
stance-acknowledges = reconoce
stance-implies = da a entender
stance-promises = promete
stance-threatens = amenaza
stance-warns = advierte
stance-denies = niega
stance-rejects = rechaza
stance-questions = pone en duda
stance-does-not-acknowledge = no se pronuncia al respecto
stance-declines-to-comment = declina comentar
stance-takes-for-granted = da por hecho
holder-own-voice = { $article }, con voz propia
holder-takes-for-granted = { $article }, que lo da por hecho
in-its-own-voice = con voz propia
claim-factual = Sobre hechos
claim-causal = Causal
claim-predictive = Predicción
claim-normative = Normativa
claim-threat = Amenaza
claim-policy = Política
no-longer-disputed = ya no se discute
withdrawn = retirada
order-not-known = orden desconocido
since = desde: { $date }
count-for =
    { $count ->
        [one] { $count } a favor
       *[other] { $count } a favor
    }
count-against =
    { $count ->
        [one] { $count } en contra
       *[other] { $count } en contra
    }
count-neither =
    { $count ->
        [one] { $count } ni a favor ni en contra
       *[other] { $count } ni a favor ni en contra
    }
count-unsure =
    { $count ->
        [one] no se conoce la última postura de { $count } de ellos
       *[other] no se conocen las últimas posturas de { $count } de ellos
    }
changed-position = Cambio de postura
positions-in-time = Quién está de qué lado, y cuándo
positions-in-time-how = Cada voz tiene su línea: sobre la línea discontinua, quienes están a favor; debajo, quienes están en contra.
positions-in-time-numbers = Cada signo lleva el número de su frase, más abajo.
told-in-time = En orden cronológico
told-order-open = Cuando varias declaraciones son del mismo día, o sus días posibles se solapan, no se sabe cuál fue la primera.
order-to-others-unknown = no se sabe si esto se dijo antes o después de { $numbers }
told-undated = Quién dice qué: no se conoce ningún día
against-or-neither = En contra, o ninguno de los dos
side-changed = Cambió de lado
order-of-reports = en el orden de las noticias: esto pudo decirse antes que la postura anterior
day-not-known = día desconocido
said-dated = dicho
said-in-words = dicho { $words }
said-published = publicado
said-reported = informado ese día
said-first-reported = informado por primera vez ese día
legend-said = dicho ese día
legend-reported = informado ese día: dicho entonces, o antes
legend-between = dicho en algún momento entre ambos
legend-dotted = cambio de postura, solo en el orden de las noticias
pause = { $length } sin posturas registradas
pause-reports = ningún artículo durante { $length }
voice-quoted = citado
voice-partly-quoted = palabras del artículo, citadas en parte
voice-article = palabras del artículo
voice-another = en palabras de otra persona
voice-own = la voz del artículo
voice-author = la voz del autor
voice-presupposed = se da por sentado
also-in = también en { $places }
derived = Lo que se sigue de otras afirmaciones
derived-contrary =
    { $count ->
        [one] Esta postura es la contraria.
       *[other] Estas posturas son la contraria.
    }
derived-finer =
    { $count ->
        [one] Quien sostiene esta afirmación más precisa sostiene también la más amplia.
       *[other] Quien sostiene esta afirmación más precisa sostiene también la más amplia.
    }
derived-wider =
    { $count ->
        [one] Quien niega esta afirmación más amplia niega también la más precisa.
       *[other] Quien niega esta afirmación más amplia niega también la más precisa.
    }
derived-via = A través de { $claims }.
derived-why = Se sigue de los dos enunciados. No son palabras de nadie, y a nadie se le cuenta arriba por ello.
reading-drift = Cambio de voz
reading-drift-words = { $article } la atribuye primero a alguien y más abajo la dice con voz propia.
reading-presupposed = Dada por hecha
reading-presupposed-words = No se dice allí que alguien la sostenga; la frase la presupone.
reading-origins = Orígenes
origins-one = Sostenida en { $articles } artículos, con un solo origen: repiten un mismo texto o una misma declaración.
origins-all = Sostenida en { $articles } artículos, con { $origins } orígenes: no consta que ninguno repita a otro.
origins-some = Sostenida en { $articles } artículos, con { $origins } orígenes: algunos repiten un mismo texto o una misma declaración.

## The ledger of claims

ledger-lede = Junto a cada afirmación figura quién la sostiene y quién la discute; cada referencia lleva a la frase.
ledger-contested = Discutidas
ledger-contested-why = alguien la sostiene y alguien la discute
ledger-moved = Cambiadas o sin resolver
ledger-moved-why = alguien cambió de posición, o no es seguro qué dijo por último
ledger-disputed = Solo discutidas
ledger-disputed-why = alguien la discute y no consta que nadie la sostenga
ledger-several = Varias voces, nadie en contra
ledger-several-why = sostenida por más de uno, o sin respuesta de otro
ledger-one = Una sola voz
ledger-one-why = una persona lo dice y nadie responde
ledger-own = Solo el propio artículo
ledger-own-why = no se nombra a quien habla; el artículo lo dice con su propia voz
ledger-granted = Dadas por hechas
ledger-granted-why = nadie lo dice, pero una frase lo supone
ledger-open = Ni sostenidas ni discutidas
ledger-open-why = no consta que nadie la sostenga ni la discuta
ledger-groups = Grupos de afirmaciones
side-unsure = Última posición desconocida
says-so-itself = lo dice él mismo
takes-it-for-granted = lo da por hecho
sign-yes = lo dice
sign-own = el propio artículo lo dice
sign-no = dice que no
sign-hint = calla
sign-ask = pregunta
signs = Signos
contested-as-table = Las afirmaciones discutidas en una tabla
filter = Filtrar
filter-words = Palabras
filter-who = Quién habla
filter-who-any = cualquiera
filter-text = Artículo
filter-text-any = cualquiera
filter-kind = Tipo de afirmación
filter-kind-any = cualquiera
filter-articles-themselves = un artículo mismo
filter-reset = Mostrar todas
filter-shown = Se muestran { $shown } de { $count }

## The opening page

in-one-minute = La disputa en un minuto
sides-drawn = Los dos bandos son como los ve quien edita este dosier.
no-position-of-theirs = No consta ninguna posición de este bando.
topic-threats = Amenazas y advertencias
topic-promises = Promesas
where-to-begin = Por dónde empezar
all-claims-counted = Todas las afirmaciones ({ $count })
all-gaps-counted = Todas las lagunas ({ $count })
all-articles-counted = Todos los artículos ({ $count })
all-actors-counted = Todas las personas y grupos ({ $count })
whole-chronology = Toda la cronología
last-change = El último cambio de posición
easily-mistaken = Nombres fáciles de confundir
reading-time = Tiempo de lectura: { $time }

## Preguntas

question = Pregunta
questions = Preguntas
n-questions =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
n-answers =
    { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
questions-description = Las preguntas de este dossier: quién da qué respuesta, desde cuándo y con qué fundamento.
questions-lede = Cada pregunta con sus respuestas y con quienes las dan, según lo último que se sabe de cada cual. Aquí no se decide qué respuesta es cierta.
question-open = abierta
question-settled = resuelta
question-one-answer = una respuesta
question-unanswered = sin respuesta
question-open-words =
    { $count ->
        [0] No se sabe si alguien sostiene todavía alguna de las respuestas.
        [one] Se sostiene una respuesta. Está discutida, o no se sabe qué sostienen todos ahora.
       *[other] Se sostienen { $count } respuestas.
    }
question-settled-words = { $date }: desde entonces solo se sostiene una respuesta: { $answer }
question-settled-words-undated = Ya solo se sostiene una respuesta: { $answer }
question-undisputed-words = { $date }: desde entonces nadie discute la única respuesta: { $answer }
question-undisputed-words-undated = Ya nadie discute la única respuesta: { $answer }
question-one-answer-words = Solo se ha dado una respuesta, y nadie la discute.
question-unanswered-words = No consta que nadie sostenga ahora ninguna de las respuestas.
answers = Respuestas
answers-how = Cada voz cuenta por lo último que se sabe de ella. La frase bajo cada nombre es la prueba más firme: lo que tiene día propio antes que lo solo informado, las palabras propias antes que las de un artículo, y después lo más reciente.
no-line-units = Las respuestas no se muestran en una misma línea porque se cuentan en unidades distintas: { $units }.
no-line-kinds = Las respuestas no se muestran en una misma línea porque unas son números y otras fechas.
no-line-zones = Las respuestas no se muestran en una misma línea porque solo algunas de las horas indican su zona horaria.
more-answers = Más respuestas
no-answers = No hay registrada ninguna respuesta.
answers-related = Cómo se relacionan las respuestas
answers-question = Responde a la pregunta
in-figures = En cifras
value-at-least = al menos { $number }
value-at-most = como máximo { $number }
value-between = de { $from } a { $to }
value-line = Las respuestas en una línea de números, { $unit }: { $values }.
value-line-days = Las respuestas en una línea de tiempo: { $values }.
value-held =
    { $count ->
        [0] { $value }, nadie la sostiene ahora
        [one] { $value }, { $count } a favor
       *[other] { $value }, { $count } a favor
    }
answer-held-by-nobody = nadie la sostiene ahora
answer-also-at = lo mismo: { $places }
answer-moved-to = Después da otra respuesta: { $answer }
answer-moved =
    { $count ->
        [one] { $count } pasó a otra respuesta
       *[other] { $count } pasaron a otra respuesta
    }
answer-taken-back =
    { $count ->
        [one] { $count } la retiró
       *[other] { $count } la retiraron
    }
taken-back = retirado por una corrección o retractación
taken-back-since = retirado por una corrección o retractación (fecha: { $date })
answer-granted =
    { $count ->
        [one] { $count } la da por sentada
       *[other] { $count } la dan por sentada
    }
answer-unsure =
    { $count ->
        [one] no se conoce la última postura de { $count } de ellos
       *[other] no se conocen las últimas posturas de { $count } de ellos
    }
answer-reported = informado: { $date }
answer-last-heard = última vez: { $date }
answer-last-reported = última noticia: { $date }
answer-refines = Más precisa que: { $answers }
answer-excludes = No puede ser cierta a la vez que: { $answers }
answer-derived-contrary = Quien sostiene «{ $from }» sostiene lo contrario de «{ $to }»: { $names }.
answer-derived-finer = Quien sostiene «{ $from }», más precisa, sostiene también «{ $to }»: { $names }.
answer-derived-wider = Quien niega «{ $from }», más amplia, niega también «{ $to }»: { $names }.

## Events

chronology-lede = Lo que ocurrió, en orden hasta donde se conoce.
chronology-rings = Un anillo abierto señala una fecha deducida, calculada, aproximada o no registrada.
chronology-rules = Una raya discontinua sobre una entrada señala una fecha deducida, calculada o aproximada; una de puntos, una fecha no registrada.
chronology-bars = En la línea del tiempo, una barra llena es un día indicado, o tan larga como duró algo; una pálida cubre los días en que pudo ocurrir; un extremo que se desvanece está abierto o es incierto.
chronology-description = Lo que ocurrió, en orden, hasta donde se conocen las fechas.
in-order = En orden
without-date = Sin fecha
in-no-order = Sin orden, salvo donde se dice que uno fue después o antes de otro.
chronology-order = En orden hasta donde se conoce. Lo que no tiene fecha está al final, sin orden, salvo donde se dice que uno fue después o antes de otro.
no-events = Todavía no hay sucesos.
times-of-day = Horas
times-of-day-lede = Cuándo, con la exactitud con que lo dice cada relato. Se omiten los relatos que repiten otro.
times-disputed = Se discute la hora de: { $events }. No todas las que se dan pueden ser ciertas.
times-undisputed = Ninguna hora está en disputa: todas las que se dan de un mismo hecho pueden ser ciertas a la vez.
times-differ = no todas pueden ser ciertas
time-against = difiere de lo que se contó primero
time-reckoned = calculado a partir de las palabras
times-of-day-legend = Un punto es al minuto, un anillo es aproximado; los puntos llevan hasta donde puede estar «poco antes» o «poco después», y una barra es algún momento entre dos horas.
who-tells-it =
    { $count ->
        [one] Quién lo cuenta
       *[other] Quién lo cuenta, lado a lado
    }
accounts-by-fact = { $count } relatos, punto por punto
accounts-how = Por orden de publicación. En cada hecho, un recuadro señala lo que no puede ser cierto junto con el primer dato que otros contradicen. Un punto significa «no lo dice»: nada en la fuente está marcado como que lo diga.
account-source = Fuente
account-in-part = en parte
account-beyond = repite { $origin }; solo lo que añade
accounts-rest = y { $count } que no { $count ->
        [one] añade
       *[other] añaden
    } nada
accounts-sentences = Las frases que lo cuentan
not-said = no lo dice
not-said-by-others =
    { $count ->
        [one] La otra fuente no lo dice.
       *[other] Las otras { $count } no lo dicen.
    }
against-first = contradice lo primero
no-report-recorded = No hay registrado ningún relato de ello en los artículos.
claimed-about-it = Lo que se afirma al respecto
no-place-recorded = Ningún lugar registrado
no-participants-recorded = Ningún participante registrado
no-sentence-names-them = ninguna frase registrada que dé el nombre
on-the-word-of = según { $teller }
named-in-account-of = nombrado en el relato de { $teller }
as-reported-in = según se refiere en { $article }
places-named = Lugares nombrados
who-is-named = A quién se nombra
as-the-article-has-it = según las palabras del artículo; fecha no registrada
as-the-editor-has-it = con palabras de la redacción; fecha no registrada
event-after = después de { $event }
event-before = antes de { $event }
event-after-by = { $distance } después de { $event }
event-before-by = { $distance } antes de { $event }
beside-after = después de: { $event }
beside-before = antes de: { $event }
beside-after-by = { $distance } después de: { $event }
beside-before-by = { $distance } antes de: { $event }
basis-words = contado desde la publicación de «{ $article }»: «{ $words }»
basis-reported = antes de la publicación de «{ $article }»
basis-stated = indicado
duration-about = aproximadamente { $distance }
duration-years =
    { $count ->
        [one] un año
        [2] dos años
        [3] tres años
       *[other] { $count } años
    }
duration-months =
    { $count ->
        [one] un mes
        [2] dos meses
        [3] tres meses
       *[other] { $count } meses
    }
duration-weeks =
    { $count ->
        [one] una semana
        [2] dos semanas
        [3] tres semanas
       *[other] { $count } semanas
    }
duration-days =
    { $count ->
        [one] un día
        [2] dos días
        [3] tres días
       *[other] { $count } días
    }
duration-hours =
    { $count ->
        [one] una hora
        [2] dos horas
        [3] tres horas
       *[other] { $count } horas
    }
duration-minutes =
    { $count ->
        [one] un minuto
        [2] dos minutos
        [3] tres minutos
       *[other] { $count } minutos
    }

## Sources

sources-description = Quién publicó los artículos, y lo que no se sabe de ello.
what-others-say = Lo que otros dicen de él
publisher-doubted = medio { $doubt }
its-rules = Sus normas
publisher-not-recorded-why = No consta quién los publicó. No se adivina ningún medio por el estilo.
publisher-newspaper = Periódico
publisher-agency = Agencia de noticias
publisher-unrecorded = aún sin ficha
publisher-unrecorded-why = Estos artículos lo nombran como medio. El dossier aún no tiene ficha de él.
publisher-broadcaster = Radio o televisión
publisher-online = Medio digital
publisher-aggregator = Agregador
publisher-government = Gobierno

## Glossary

glossary-description = Palabras que necesitan explicación, y dónde están.
no-terms = Todavía no hay términos.
evidence-is = Prueba: { $evidence }
see-also = Véase también { $others }
where-term-is-used = Dónde se usa «{ $term }»

## Corrections

corrections-description = Lo que estaba mal en este dossier, y lo que dice ahora.
no-corrections = Todavía no se ha corregido nada.
it-said = Decía
it-says = Dice
corrected-by = Por
corrections-feed = { $site }: correcciones
correction-of = Corrección: { $page }
correction-summary = Decía: { $was } Dice: { $now } { $why }

## What we do not know

gaps-lede = Lo que este dossier deja abierto, reunido automáticamente. Cada entrada lleva a la página o a la frase donde se ve.
gaps-description = Lo que este dossier deja abierto: quién dijo e hizo qué, cuándo y dónde, y de dónde vienen los artículos.
no-gaps = No se halló ninguna de las lagunas que busca el programa. Eso no quiere decir que todo se sepa.
gaps-unordered = Quién habló por último de esto
gaps-unordered-why = No se sabe en qué orden se tomaron estas posturas.
gaps-unanswered = Cuál es la respuesta a esto
gaps-unanswered-why = No consta ninguna respuesta, o no se sabe de nadie que sostenga una ahora.
gaps-unheld = Quién sostiene estas afirmaciones
gaps-unattributed = Quién dijo esto
gaps-unattributed-why = No consta quién las dijo.
gaps-unreported = Quién informó de esto
gaps-unreported-why = No consta ningún relato de ellos en los artículos.
gaps-uncertain = Qué quieren decir estas palabras
gaps-uncertain-why = Quien los anotó marcó la lectura como incierta.
gaps-unnamed = Quiénes son
gaps-unnamed-why = Los artículos hablan de ellos sin nombrarlos.
gaps-unattended = Quiénes participaron en esto
gaps-unattended-why = No constan sus participantes.
gaps-undated-events = Cuándo ocurrió esto
gaps-undated-events-why = No consta su fecha, o solo palabras que necesitan una fecha desde la que contar.
gaps-inexact-events = Cuándo exactamente ocurrió esto
gaps-inexact-events-why = No consta su año, su comienzo o su fin.
gaps-unlocated-events = Dónde ocurrió esto
gaps-unlocated-events-why = No consta su lugar.
gaps-unlocated-places = Dónde están en el mapa
gaps-undated-articles = Cuándo se publicaron
gaps-undated-articles-why = No consta su fecha de publicación.
gaps-inexact-articles = Qué día se publicaron
gaps-inexact-articles-why = Solo consta una parte de su fecha de publicación.
gaps-publishers = Quién los publicó
gaps-publishers-why = No consta quién los publicó.
gaps-unverified = Si estos son los medios correctos
gaps-unverified-why = El medio se ha deducido, o no pudo confirmarse.
gaps-unsigned = Quién los escribió
gaps-unsigned-why = No consta su autor.
gaps-unaddressed = Dónde se pueden leer los originales
gaps-unaddressed-why = No consta la dirección del original.
gap-certainty-low = muy incierto
gap-certainty-medium = algo incierto
gap-publisher-unverified = indicado, pero sin verificar
gap-speaker-words = en el artículo: { $words }
gap-passage = «{ $words }», { $source } { $place }

## The network

network-heading = Quién está unido a quién
network-lede = Por lo que indica una ficha, por ser nombrados en el mismo párrafo y por una afirmación de uno sobre otro. Ser nombrados juntos no significa tener que ver el uno con el otro.
network-places-lede = Los lugares, entendidos como lugares, se unen con los actores por hechos y por párrafos.
n-nodes = actores y lugares: { $count }
network-description = Qué actores están unidos a cuáles, por qué, y dónde lo dicen los artículos.
network-drawing = Dibujo de la red
network-label =
    { $count ->
        [one] Red de { $count } actor. La tabla de abajo dice lo mismo en palabras.
       *[other] Red de { $count } actores. La tabla de abajo dice lo mismo en palabras.
    }
network-label-places = Red de actores y lugares. La tabla de abajo dice lo mismo en palabras.
lines-lead-to-evidence = cada línea lleva a su prueba
key-stated-long = relación indicada: parte de, cargo, relación
key-stated-places = relación indicada: parte de, cargo, relación, un hecho allí
key-together-long = nombrados juntos, quizá con una afirmación sobre el otro; cuantos más párrafos, más gruesa
key-claim-long = nunca nombrados juntos, pero uno afirma algo del otro
key-size = cuanto mayor, más menciones
key-place = un lugar
key-unnamed = sin nombre en los artículos
key-stated = relación indicada
key-together = nombrados juntos, quizá con una afirmación
key-claim = solo una afirmación sobre el otro
network-groups = Grupos
network-grounds = los fondos sombreados
network-groups-why = Actores más unidos entre sí que con el resto, hallados contando. Eso no quiere decir que vayan juntos. Los más mencionados de cada uno:
same-as-table = Lo mismo como tabla
with-whom = Con quién
with-whom-or-where = Con quién, o dónde
what-joins-them = Qué los une, y dónde consta
paragraphs = Párrafos
joined-with-nobody = Sin vínculos registrados
ties-stated = Se indica una relación
ties-together = Nombrados juntos, sin relación indicada
ties-claim = Nunca nombrados juntos, pero uno afirma algo del otro
page-of-dossier = la página del dossier sobre { $name }
bond-part-of = { $from }: parte de { $to }
bond-office = { $from }: { $title }, { $to }
bond-relation = { $from }: { $relation } { $to }
bond-claim = { $stance }: { $from }, sobre { $to }:
named-together = Nombrados juntos en { $paragraphs } de { $articles }
named-together-aside = nombrados juntos en { $paragraphs } de { $articles }
claims-about-other =
    { $count ->
        [one] una afirmación sobre el otro
       *[other] { $count } afirmaciones sobre el otro
    }
events-there =
    { $count ->
        [one] un hecho allí
       *[other] { $count } hechos allí
    }
took-part = Participación de { $actor }{ $how }, en { $place }:
took-part-hedge = { " " }({ $hedge })
took-part-account = , según { $tellers }
took-part-named = , con mención en el relato de { $tellers }
tie-title = { $who } y { $whom }: { $ties }
names-left-out = En el dibujo figuran los nombres de hasta { $count } actores; los demás son puntos que llevan a sus páginas.
names-left-out-places = En el dibujo figuran los nombres de hasta { $count } actores y lugares; los demás son puntos que llevan a sus páginas.
ties-left-out = De { $pairs } pares se dibujan { $drawn }: los de un peso de { $weight } o más, y el más firme de cada actor. Cada párrafo en que se nombra a ambos pesa uno, una relación indicada dos, una afirmación uno.
events-weigh = Un hecho pesa dos.
lines-without-row = Las líneas llevan a su fila de la tabla, donde la hay.
around-label = { $name } y los más firmemente unidos. Los datos y las listas de al lado dicen lo mismo en palabras.
around-label-some = { $name } y los { $count } más firmemente unidos. Los datos y las listas de al lado dicen lo mismo en palabras.
around-lines = Cada línea lleva a lo que une a los dos.
around-not-drawn = { $count } más no se dibujan.
whole-network = La red completa

## Parts of pages on other sites

share = Compartir
share-line = Para mostrar esto en otro sitio web, pegue allí esta línea:
share-line-address = Para mostrar esto en otro sitio web, pegue allí esta línea, con la dirección de este sitio antes de «embed/»:
share-picture = Donde no se permiten marcos, pegue esta imagen:
share-text = Donde no se permiten marcos, pegue este texto:
share-text-only = Donde tampoco se permiten imágenes, pegue este texto:
share-alone = Solo esto, en una página propia
embed-whole = La página completa, con sus fuentes

## The whole dossier on one page

book-description = Artículos, cronología, afirmaciones, glosario, fuentes e índices en una página: para imprimir, o para leer sin lo demás.
book-holds = Los perfiles, los relatos de los sucesos, las relaciones, los mapas y las lagunas no están en esta página, sino en el sitio.
as-of = a fecha de { $date }
index-of-people = Índice de personas y grupos
index-of-places = Índice de lugares

## Not found

not-found = No encontrada
not-found-description = Esta página no existe.
moved = Esta página ha cambiado de dirección
moved-to = La página está ahora en { $page }.
no-such-page = No hay tal página
no-such-page-why = La dirección no lleva a ninguna parte en este dossier. Quizá esté mal escrita, o la página tenga ahora otro nombre.

## Search

search-description = Buscar artículos, pasajes, citas, personas, lugares, términos y afirmaciones de este dossier.
search-words = Palabras que buscar
search-button = Buscar
search-narrow = Acotar los resultados
search-results = Resultados
search-more = Mostrar más
search-keys-on = Las teclas están activas: { $slash } trae aquí desde cualquier página, { $help } muestra las demás.
search-keys = En los resultados, { $down } y { $up } mueven, { $escape } vuelve al campo.
index-lede = Cada nombre de persona, grupo, lugar, término, pregunta y afirmación de este dossier, también en otras grafías y escrituras.
letters = Letras
letter-figures = 0–9

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title }: { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = Todo
list-first = Los primeros { $shown } de { $count }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } anteriores
part-number = Parte { $number } de { $count }
parts-of-list = Partes de esta lista
parts-beside = Las partes anterior y siguiente
part-previous = Antes: { $part }
part-next = Después: { $part }
no-names = Todavía no hay nombres que listar.
search-any = Todos
search-more-values = Más…
search-not-recorded = No registrado
search-also = también{ " " }
search-nothing = No se encontró nada.
search-nothing-here = No se encontró nada: otras opciones de arriba pueden dar más.
search-n-results =
    { $count ->
        [one] { $count } resultado.
       *[other] { $count } resultados.
    }
search-more-left = Mostrar más (quedan { $count })
search-corrected = No hay { $word }; esto es lo que encuentra { $others }.
search-by-name = Entre ellos está lo que lleva el nombre de { $names }.
search-partly = Ninguno tiene todas las palabras; estos tienen { $most } de { $all }.
search-ignored = Omitido por demasiado frecuente: { $words }.
search-stale = Este dossier se ha actualizado desde que se abrió la página. Recárguela para buscar.
search-broken = No se puede cargar el índice de búsqueda: { $why }.

## Comforts with script

theme-is = Colores: { $theme }
theme-change = Colores: { $theme }. Cambiar
theme-system = como el sistema
theme-light = claro
theme-dark = oscuro
copy-refused = El navegador no permite copiar.
copied-paragraph = Enlace al párrafo copiado
copy-sentence = Copiar el enlace a esta frase
copied-sentence = Enlace a la frase copiado
copy-citation = Copiar la referencia
copied-citation = Referencia copiada
copied-link = Enlace copiado
keys = Teclas
keys-on = Las teclas están activas
key-search = buscar
key-next = párrafo siguiente
key-before = párrafo anterior
key-copy = copiar el enlace a este lugar
key-theme = claro, oscuro o como el sistema
key-home = inicio
key-help = esta ayuda
key-close = cerrar lo que esté abierto

## Dates

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
season-spring = primavera
season-summer = verano
season-autumn = otoño
season-winter = invierno
season-north-spring = primavera (hemisferio norte)
season-north-summer = verano (hemisferio norte)
season-north-autumn = otoño (hemisferio norte)
season-north-winter = invierno (hemisferio norte)
season-south-spring = primavera (hemisferio sur)
season-south-summer = verano (hemisferio sur)
season-south-autumn = otoño (hemisferio sur)
season-south-winter = invierno (hemisferio sur)
date-quarter-1 = primer trimestre de { $year }
date-quarter-2 = segundo trimestre de { $year }
date-quarter-3 = tercer trimestre de { $year }
date-quarter-4 = cuarto trimestre de { $year }
date-third-1 = primer cuatrimestre de { $year }
date-third-2 = segundo cuatrimestre de { $year }
date-third-3 = tercer cuatrimestre de { $year }
date-half-1 = primer semestre de { $year }
date-half-2 = segundo semestre de { $year }
date-day = { $day } de { $month } de { $year }
date-day-of-month = { $day } de { $month }
date-day-alone = { $day }
date-day-of-no-year = { $day } de { $month }, año desconocido
date-month = { $month } de { $year }
date-month-of-no-year = { $month }, año desconocido
date-unknown-year = un año desconocido
date-some-day-in = un día de { $month }
date-some-day = un día de { $year }
date-some-month = un mes de { $year }
date-day-of-some-month = el { $day } de un mes de { $year }
date-like = { $date } ({ $pattern })
date-about = hacia { $date }
date-uncertain = { $date } (incierto)
date-remarks = { $date } ({ $remarks })
date-part-year = año
date-part-month = mes
date-part-season = estación
date-part-day = día
date-remark-uncertain = duda en { $part }
date-remark-approximate = aproximación en { $part }
date-remark-both = duda y aproximación en { $part }
date-time = { $date }, { $time }
date-clock = { $hour }:{ $minute }
date-clock-about = hacia las { $time }
date-clock-between = entre las { $from } y las { $to }
date-clock-to = de { $from } a { $to }
date-clock-or-earlier = { $time } o antes
date-clock-or-later = { $time } o después
year-bc = { $year } a. C.
year-decade = años { $year }
year-century = siglo { $century }
year-like = un año como { $pattern }
year-power = año { $number } × 10^{ $exponent }
year-significant = { $year } (con { $digits } cifras significativas)
date-or-earlier = { $date } o antes
date-or-later = { $date } o después
date-to = { $from } a { $to }
date-between = entre { $from } y { $to }
date-between-days = entre el { $from } y el { $to }
date-since = desde { $from }
date-from-end-unknown = desde { $from }, fin desconocido
date-until = hasta { $to }
date-until-beginning-unknown = hasta { $to }, comienzo desconocido
date-at-no-time = en un momento desconocido
date-one-of = una de: { $dates }

## Names of languages

language-ar = árabe
language-bal = baluchi
language-de = alemán
language-en = inglés
language-es = español
language-fa = persa
language-fr = francés
language-hi = hindi
language-prs = darí
language-ps = pastún
language-ru = ruso
language-tr = turco
language-ur = urdu
language-zh = chino
