# د مخ ټکي په پښتو. تر اوسه د ژبې کوم ویونکي نه دي لوستي.

## How the language writes

# CLDR: Pashto writes the extended Arabic-Indic figures.
digits = ۰۱۲۳۴۵۶۷۸۹
comma = ،{ " " }
semicolon = ؛{ " " }
colon = :
figures = { $count }
list-next = { $list }، { $item }
list-last = { $list } او { $item }
quoted = «{ $words }»
arrow = ←
paragraph-sign = پراګراف{ "\u00A0" }{ $number }
degrees = { "\u2066" }{ $latitude }°{ "\u2069" } { $ns }، { "\u2066" }{ $longitude }°{ "\u2069" } { $ew }
north = شمال
south = جنوب
east = ختیځ
west = لوېدیځ
kilometres = { $number } کیلومتره

## The frame of every page

skip = متن ته ورشئ
nav-main = دوسیه
nav-about = د دې دوسیې په اړه
feed-title = { $site }: { $feed }
corrections-here = پر دې مخ سمونونه
footer = { $site }، یوه له یادښتونو سره دوسیه.
footer-kept-by = { $site }، یوه له یادښتونو سره دوسیه، ترتیبوونکی: { $editor }.
footer-license = د دوسیې خپل ټکي او یادښتونه: { $license }.
footer-quotations = نقلونه د هغو دي چې ویلي یا خپاره کړي یې دي.

## Names of pages and parts of pages

home = کور
articles = مقالې
actors = لوبغاړي
places = ځایونه
claims = ادعاوې
events = پېښې
chronology = د وخت لړۍ
sources = سرچینې
glossary = ویی‌پانګه
search = لټون
network = شبکه
map = نقشه
gaps = هغه څه چې نه پوهېږو
book = ټوله دوسیه
book-link = ټول په یوه مخ کې
corrections = سمونونه
claim = ادعا
event = پېښه
place = ځای
actor = لوبغاړی
term = اصطلاح
publisher = خپروونکی
page = مخ
article = مقاله
quotation = نقل
passage = عبارت
terms = اصطلاحات
publishers = خپروونکي
pages = مخونه
quotations = نقلونه
passages = عبارتونه
people-and-groups = کسان او ډلې
position = مختصات
kind = ډول
year = کال
stance = دریځ
language = ژبه
languages = ژبې
address = پته
country = هېواد
facts = معلومات
facts-and-company = معلومات او شاوخوا
contents = فهرست
index = نښلیک
others = نور
who = څوک
when = کله
where = چېرته
why = ولې
about = په اړه
none = هېڅ
suggested = وړاندیز شوی
suggested-result = وړاندیز شوی
close = تړل

## Counts

n-articles =
    { $count ->
        [one] { $count } مقاله
       *[other] { $count } مقالې
    }
n-articles-in-dossier =
    { $count ->
        [one] په دې دوسیه کې { $count } مقاله
       *[other] په دې دوسیه کې { $count } مقالې
    }
n-mentions =
    { $count ->
        [one] { $count } یادونه
       *[other] { $count } یادونې
    }
no-mention = هېڅ یادونه نشته
n-paragraphs =
    { $count ->
        [one] { $count } پراګراف
       *[other] { $count } پراګرافونه
    }
n-events =
    { $count ->
        [one] { $count } پېښه
       *[other] { $count } پېښې
    }
n-notes =
    { $count ->
        [one] { $count } یادښت
       *[other] { $count } یادښتونه
    }
n-quotations =
    { $count ->
        [one] { $count } نقل
       *[other] { $count } نقلونه
    }
n-dates =
    { $count ->
        [one] { $count } نېټه
       *[other] { $count } نېټې
    }
n-remarks =
    { $count ->
        [one] { $count } څرګندونه
       *[other] { $count } څرګندونې
    }
n-claims =
    { $count ->
        [one] { $count } ادعا
       *[other] { $count } ادعاوې
    }
n-positions =
    { $count ->
        [one] { $count } دریځ
       *[other] { $count } دریځونه
    }
n-passages =
    { $count ->
        [one] { $count } ټوټه
       *[other] { $count } ټوټې
    }
n-terms =
    { $count ->
        [one] { $count } اصطلاح
       *[other] { $count } اصطلاحات
    }
n-places =
    { $count ->
        [one] { $count } ځای
       *[other] { $count } ځایونه
    }
n-actors =
    { $count ->
        [one] { $count } لوبغاړی
       *[other] { $count } لوبغاړي
    }
n-pairs =
    { $count ->
        [one] { $count } جوړه
       *[other] { $count } جوړې
    }
some-of-pairs = له { $count } جوړو { $shown }
first-of-pairs = له { $count } جوړو لومړۍ { $shown }
n-publishers =
    { $count ->
        [one] { $count } خپروونکی
       *[other] { $count } خپروونکي
    }
n-named = { $count } نومول شوي
n-places-named = { $count } نومول شوي
n-reported = { $count } راپور شوې
mentions-in-articles =
    { $count ->
        [one] { $mentions } په { $count } مقاله کې
       *[other] { $mentions } په { $count } مقالو کې
    }
and-more = او { $count } نور
figure-articles =
    { $count ->
        [one] مقاله
       *[other] مقالې
    }
figure-actors =
    { $count ->
        [one] کس یا ډله
       *[other] کسان او ډلې
    }
figure-places =
    { $count ->
        [one] ځای
       *[other] ځایونه
    }
figure-claims =
    { $count ->
        [one] ادعا
       *[other] ادعاوې
    }
figure-claims-contested =
    { $count ->
        [one] ادعا، { $contested } شخړیزه
       *[other] ادعاوې، { $contested } شخړیزې
    }
figure-events =
    { $count ->
        [one] پېښه
       *[other] پېښې
    }
figure-quotations =
    { $count ->
        [one] نقل
       *[other] نقلونه
    }

## Home

annotated-dossier = له یادښتونو سره دوسیه
updated = نوې شوې: { $date }
held-by = ملاتړي
disputed-by = مخالفان

## Articles

articles-description = د دې دوسیې مقالې، له خپروونکي، نېټې او د متن له ډول سره.
no-articles = لا مقاله نشته.
publisher-not-recorded = خپروونکی نه دی ثبت شوی
author-not-recorded = لیکوال نه دی ثبت شوی
date-not-recorded = نېټه نه ده ثبت شوې
date-not-recorded-aside = نېټه نه ده ثبت شوې
source-line = { $publisher }، { $date }
genre-report = خبر
genre-interview = مرکه
genre-opinion = نظر
genre-analysis = شننه
genre-press-release = خبري اعلامیه
genre-statement = بیان
genre-transcript = لیکلی متن
genre-correction = سمون
genre-live = ژوندی پوښښ
genre-feature = مفصل راپور
# What form an article has, and whose voice its own is.
genre-by = { $genre }، د { $author } له‌خوا
by-author = د { $author } له‌خوا
text-full = بشپړ متن
text-excerpt = ټوټه
text-digest = لنډیز
text-status-full = دا متن هماغسې دی چې خپور شوی دی.
text-status-excerpt = دا یوه ټوټه ده: د خپور شوي متن ځینې برخې پرېښودل شوې دي.
text-status-digest = دا یو لنډیز دی: لاندې متن د دوسیې په خپلو ټکو دی؛ یوازې هغه ټکي نقل دي چې په لیندیو کې دي.
text-status-unknown = نه دي ثبت شوي چې دا بشپړ متن دی که نه.
headline-of-editor = سرلیک د دوسیې خپل دی.
summary-is-published = د خپروونکي خپل لنډیز
article-repeats = دا { $origin } تکراروي.
# What an article is to others, and they to it.
article-corrects = { $articles } سموي.
article-retracts = { $articles } بېرته اخلي.
article-updates = { $articles } تازه کوي.
article-replies-to = { $articles } ته ځواب ورکوي.
article-translates = د { $articles } ژباړه ده.
article-corrected-by = په { $articles } کې سمه شوې.
article-retracted-by = دا لیکنه بېرته اخیستل شوې ده: { $articles }.
article-updated-by = په { $articles } کې تازه شوې.
article-replied-to-by = په { $articles } کې ورته ځواب ورکړل شوی.
article-repeated-by = په { $articles } کې بیا خپره شوې.
article-translated-by = په { $articles } کې ژباړل شوې.
retracted = بېرته اخیستل شوې
note-corrected = سم شوی
correction-now = اوس: { $words }
corrected-in = په { $article } کې سم شوی
retracted-in = په { $article } کې بېرته اخیستل شوی
kind-of-text = متن
genre-of-text = ډول
signature-of-text = لاسلیک
published-by = خپروونکی
published-on = د خپرېدو نېټه
written-in = لیکل شوی په
original-of-text = اصل
archived-copies = خوندي کاپۍ
not-recorded = نه دی ثبت شوی
read-original = اصل ولولئ
no-address = پته نه ده ثبت شوې
archived-copy = خوندي شوې کاپي
archived-copy-of = خوندي شوې کاپي، { $date }
cite = حواله
show-layers = په متن کې نښه شوي
footnotes = لمنلیکونه
footnote = لمنلیک { $number }
back-to-text = متن ته بېرته
table = جدول
alert-note = یادښت
alert-tip = لارښوونه
alert-important = مهم
alert-warning = خبرداری
alert-caution = احتیاط
layer-events = پېښې او نېټې
layer-terms = اصطلاحات
layer-notes = یادښتونه
related-articles = د همدې کسانو او ځایونو په اړه نورې مقالې
shares = ګډ: { $names }
shares-and-more = ګډ: { $names } او { $count } نور
citation-and-rights = حواله او حقونه
rights = حقونه
rights-basis = دلته د خپرولو بنسټ
quotation-within = “{ $words }”
citation = «{ $title }». { $publisher }. { $date }.
citation-from = «{ $title }». { $publisher }. { $dateline }. { $date }.
citation-by = { $author }. { $citation }
citation-address = { $citation } { $address }
annotations-as-data = یادښتونه د ډېټا په بڼه
annotations-as-yaml = یادښتونه د ډېټا په بڼه
paragraph-number = پراګراف { $number }
publisher-inferred = اټکل شوی
publisher-unverified = نا تایید شوی
basis-resolved = له بلې نېټې شمېرل شوې
basis-inferred = د سمونګر اټکل
basis-external = له مقالو بهر

## Notes in the margin

note = یادښت { $number }
note-to-passage = په متن کې وښایئ
note-of-kind = یادښت { $number }، { $kinds }
note-kind-quote = نقل
note-kind-remark = یادښت
note-kind-who = څوک
note-kind-where = چېرته
note-gist-claim = { $holder }: { $claim }
notes-on-headline = د سرلیک یادښتونه
notes-on-paragraph = د { $number } پراګراف یادښتونه
notes-and-marks = یادښتونه او نښې
open-all-notes = ټول یادښتونه پرانیزئ
note-quotation = نقل
note-reported-words = رانقل شوې خبرې
note-quotation-mixed = نقل، نیم نېغ
note-quotation-fragment = نقل، ټوټه
note-event = پېښه، { $date }
note-event-undated = پېښه، نېټه نه ده ثبت شوې
note-date = نېټه
note-editor = د سمونګر یادښت
note-who-is-meant = موخه څوک دی
note-metonym = د ځای نوم د چا لپاره
note-which-place = کوم ځای
note-also-quoted-in = همدا نقل په { $places } کې هم
this-article = همدا مقاله
the-article = مقاله
is-meant = موخه: { $name }
annotated-by = یادښت د { $name }
annotated-by-with-certainty = یادښت د { $name }؛ د دې یادښت ډاډ: { $certainty }
annotation-certainty = د دې یادښت ډاډ: { $certainty }
certainty-low = کم
certainty-medium = منځنی
certainty-is = ډاډ: { $certainty }
the-importer = اوتومات واردوونکی

## Places in a text

headline = سرلیک
heading = منځنی سرلیک
read-on = { $title }، لوستل شوی { $date }
read-when = په { $date } لوستل شوې

## Quotations

quote-indirect = نا نېغ
quote-mixed = نیم نېغ
quote-fragment = ټوټه
quote-in-words-of-article = د مقالې په ټکو
quote-kind-in-words-of-article = { $kind }، د مقالې په ټکو
wordings = نورې بڼې؛ هغه څه چې له لومړۍ سره توپیر لري، لاندې کرښه لري
# Words of the first wording that another lacks, for those who hear the page.
wording-without = پرته له { $words }
quote-as = د { $role } په توګه
quote-to = { $audience } ته
quote-through = د { $medium } له لارې
quote-asked = پوښتنه: { $question }
quote-translated = دلته ژباړل شوی: { $words }
quote-translated-into = دلته { $language } ته ژباړل شوی: { $words }
cue = د نسبت ټکی: «{ $words }»
when-resolved = «{ $words }»: { $date }
when-unknown = «{ $words }»؛ د مقالې نېټه نه ده ثبت شوې
when-from-event = «{ $words }»، له دې شمېرل شوي: { $event }
when-from-event-resolved = «{ $words }»: { $date }، له دې شمېرل شوي: { $event }

## Actors

actors-lede = کسان، ډلې، سازمانونه او دولتونه، او هغه چې مقالو بې نومه پرېښي دي.
actors-description = د دې دوسیې کسان، ډلې، سازمانونه او حکومتونه.
kinds-of-actors = د لوبغاړو ډولونه
no-actors = لا لوبغاړی نشته.
actor-person = کس
actor-organization = سازمان
actor-group = ډله
actor-government = حکومت
actor-unnamed = بې نومه
actors-person = کسان
actors-organization = سازمانونه
actors-group = ډلې
actors-government = حکومتونه
actors-unnamed = په مقالو کې بې نومه
actor-said = د { $name } خبرې، د وخت په ترتیب
actor-wrote = د { $name } مقالې
actor-appears = { $name } کله یادېږي
strip-days = د هرې ورځې لپاره یو ستون؛ څومره چې لوړ وي، هومره یادونې ډېرې دي
strip-weeks = د هرې اونۍ لپاره یو ستون؛ څومره چې لوړ وي، هومره یادونې ډېرې دي
strip-months = د هرې میاشتې لپاره یو ستون؛ څومره چې لوړ وي، هومره یادونې ډېرې دي
strip-years = د هر کال لپاره یو ستون؛ څومره چې لوړ وي، هومره یادونې ډېرې دي
strip-heard = له خبرو سره
strip-named = یوازې نوم
strip-spoken = لومړی: { $first }. وروستی: { $last }. تر ټولو ډېر: { $most }، { $mentions }.
strip-unplaced = { $mentions } په هغو مقالو کې چې ورځ یې معلومه نه ده
claims-and-others = او د نورو دریځ
table-of-claims = د ادعاوو جدول
stance-and-evidence = دریځ او شاهد
nobody-else = بل هېڅوک نه دي ثبت شوي
every-mention = ټولې یادونې
also-written = نورې بڼې
also-named = هم { $names }
roles =
    { $count ->
        [one] دنده
       *[other] دندې
    }
part-of = برخه د
parts = برخې
relations = اړیکې
relation-turned = «{ $relation }»، د ده په اړه:
not-to-be-confused-with = له دې سره مه ګډوئ
elsewhere = نورو ځایونو کې
joined-with = تړلی له
appears-with = یوځای راځي له
places-in-same-paragraphs = په همدې پراګرافونو کې ځایونه
in-other-languages = په نورو ژبو
mention-by-editor = سمونګر داسې لوستی
metonym-as = د «{ $record }» په نوم
metonym-meaning = موخه { $record }
what-is-not-known = هغه څه چې معلوم نه دي
gap-not-named = مقالې یې نوم نه اخلي.
gap-not-mentioned = په مقالو کې یې هېڅ یادونه نه ده ثبت شوې.
no-mention-recorded = هېڅ یادونه نه ده ثبت شوې

## Places

places-lede = هغه ځایونه چې موخه پرې پخپله ځای دی. چېرته چې د یوه ځای نوم د حکومت لپاره راغلی، د حکومت په حساب دی.
places-description = د دې دوسیې ځایونه، هر یو په هغه کې چې پکې پروت دی.
no-places = لا ځای نشته.
to-large-map = لویه نقشه، او همدا د لړلیک په بڼه
what-lies-in-what = څه په څه کې پراته دي
lies-in = پروت په
within = په دننه کې د
contains = رانغاړي
borders = ګډه پوله له
border-between = تر منځ
border-lines = پولې یې
location = موقعیت
no-point = ټکی نه دی ورکړل شوی
source-is = سرچینه: { $source }
named-with-it = ورسره نومول شوي
what-happened-here = دلته څه وشول
used-to-mean = کارول شوی د دې لپاره
used-to-mean-why = چېرته چې نوم د حکومت یا بل چا لپاره راغلی
written-here = دلته لیکل شوي
gap-no-coordinates = دوسیه یې مختصات نه ورکوي، نو پر هېڅ نقشه نشته.
place-country = هېواد
place-province = ولایت
place-district = ولسوالۍ
place-city = ښار
place-town = ښارګوټی
place-village = کلی
place-region = سیمه
place-border = پوله
place-building = ودانۍ
place-natural = طبیعي ځای
place-other = ځای
precision-exact = پخپله هماغه ځای
precision-vicinity = شاوخوا یې
precision-locality = ښار یا ښارګوټی
precision-district = د ولسوالۍ منځ
precision-province = د ولایت منځ
precision-country = د هېواد منځ
precision-region = د سیمې منځ
map-description = د دې دوسیې ټول هغه ځایونه چې پر نقشه راتلای شي، او همدا د لړلیک په بڼه.
map-lede = هغه ځایونه چې موخه پرې پخپله ځای دی؛ څومره چې ډېر یاد شي، ټکی یې لوی دی؛ هېواد خپل نوم لري او ټکی نه لري. کړۍ یا ټوټه کرښه وايي چې ټکی له یوه ځای د ډېر لپاره دی؛ بشپړه کرښه د ځای حدود ښيي. څه چې نقشه ښایي، لاندې په ټکو راغلي دي.
# What the map has of a place, beside or instead of a point.
outline = حدود
outline-from = د حدودو سرچینه: { $source }
map-of = نقشه: { $places }
map-boundaries = پولې: نېچرل ارت، ټوټه کرښې چېرته چې اساسي نقشه یې شخړیزې بولي؛ هېڅ قضاوت پکې نشته.
same-as-list = همدا د لړلیک په بڼه
table-of-places = د ځایونو جدول
mentions = یادونې
point-marks = ټکی ښایي
on-no-map = پر هېڅ نقشه نشته
no-coordinates-for-them = دوسیه یې مختصات نه ورکوي.
never-meant-as-place = هېڅکله ځای موخه نه دی
never-meant-as-place-why = مقالې هلته لیکل شوې، یا یې نوم د چا لپاره کارولی، لکه د حکومت. دا ځای ته په دې نقشه کې ټکی نه ورکوي.

## Claims

claims-description = څوک څه ادعا کوي او څوک یې ردوي، هر یو له هغه عبارت سره چې ښایي یې.
who-says-what = څوک څه وايي
no-claims = لا ادعا نشته.
articles-themselves = پخپله مقالې
side-for = پلوي
side-against = مخالف
side-neither = هېڅ یو
no-position = پرې هېڅ دریځ نه دی ثبت شوی.
judgement = قضاوت
signed-by = لاسلیک: { $name }
signed-by-on = لاسلیک: { $name }، { $date }
contradicts = ټکر لري له
refines = کره کوي
refined-by = کره شوې له خوا د
contested = شخړیزه
# د نوم په بڼه، چې د نر او ښځې توپیر ته اړتیا نه وي.
stance-asserts = ادعا
stance-alleges = تور
stance-acknowledges = منښته
stance-implies = اشاره
stance-promises = ژمنه
stance-threatens = ګواښ
stance-warns = خبرداری
stance-denies = انکار
stance-rejects = ردونه
stance-questions = شک
stance-does-not-acknowledge = پرې چوپتیا
stance-declines-to-comment = له تبصرې ډډه
stance-takes-for-granted = منلی ګڼل
holder-own-voice = { $article }، په خپله ژبه
holder-takes-for-granted = { $article }، چې منلې یې ګڼي
in-its-own-voice = په خپله ژبه
claim-factual = د واقعیتونو په اړه
claim-causal = لامل
claim-predictive = وړاندوینه
claim-normative = ارزښت
claim-threat = ګواښ
claim-policy = تګلاره
no-longer-disputed = نور پرې اختلاف نشته
withdrawn = بېرته اخیستل شوې
order-not-known = ترتیب یې نه دی معلوم
since = له { $date } راهیسې
count-for =
    { $count ->
        [one] { $count } پلوی
       *[other] { $count } پلویان
    }
count-against =
    { $count ->
        [one] { $count } مخالف
       *[other] { $count } مخالفین
    }
count-neither =
    { $count ->
        [one] { $count } نه پلوی نه مخالف
       *[other] { $count } نه پلویان نه مخالفین
    }
count-unsure =
    { $count ->
        [one] د { $count } وروستی دریځ نه دی معلوم
       *[other] د { $count } وروستی دریځ نه دی معلوم
    }
changed-position = د دریځ بدلون
positions-in-time = څوک په کوم اړخ کې دی، او کله
positions-in-time-how = هر د دریځ خاوند خپله کرښه لري: د ماتې کرښې پورته پلویان، ښکته مخالفین.
positions-in-time-numbers = هره نښه د خپلې جملې شمېره لري، چې لاندې ده.
told-in-time = د وخت په ترتیب
told-order-open = که څرګندونې د یوې ورځې وي، یا یې ممکنې ورځې سره ګډې وي، نه ده معلومه چې کومه لومړۍ وه.
order-to-others-unknown = نه ده معلومه چې دا له { $numbers } مخکې ویل شوي که وروسته
told-undated = څوک څه وایي: هېڅ ورځ نه ده معلومه
against-or-neither = مخالف، یا هېڅ یو
side-changed = اړخ یې بدل کړی
order-of-reports = د راپورونو په ترتیب: ښايي دا تر مخکېني دریځ مخکې ویل شوی وي
day-not-known = ورځ نه ده معلومه
said-dated = ویل شوي
said-in-words = ویل شوي { $words }
said-published = خپور شوی
said-reported = په دې ورځ راپور شوی
said-first-reported = لومړی ځل په دې ورځ راپور شوی
legend-said = په دې ورځ ویل شوي
legend-reported = په دې ورځ راپور شوی: هماغه وخت یا مخکې ویل شوي
legend-between = د دواړو ترمنځ یو وخت ویل شوي
legend-dotted = د دریځ بدلون، یوازې د راپورونو په ترتیب
pause = { $length } کې هېڅ دریځ نه دی ثبت شوی
pause-reports = { $length } هېڅ راپور نشته
voice-quoted = نقل قول
voice-partly-quoted = د مقالې ټکي، یوه برخه یې نقل
voice-article = د مقالې ټکي
voice-another = د بل ویونکي په خبرو
voice-own = د مقالې خپل غږ
voice-author = د لیکوال خپل غږ
voice-presupposed = مسلم ګڼل شوی
also-in = همدارنګه په { $places } کې
derived = هغه څه چې له نورو ادعاوو څخه راوځي
derived-contrary =
    { $count ->
        [one] دا دریځ د دې خلاف دی.
       *[other] دا دریځونه د دې خلاف دي.
    }
derived-finer =
    { $count ->
        [one] څوک چې دا دقیقه ادعا مني، پراخه ادعا هم مني.
       *[other] څوک چې دا دقیقه ادعا مني، پراخه ادعا هم مني.
    }
derived-wider =
    { $count ->
        [one] څوک چې دا پراخه ادعا ردوي، دقیقه ادعا هم ردوي.
       *[other] څوک چې دا پراخه ادعا ردوي، دقیقه ادعا هم ردوي.
    }
derived-via = د { $claims } له لارې.
derived-why = دا له دواړو څرګندونو راوځي. د چا خبرې نه دي، او پورته د چا په حساب کې نه دي شمېرل شوي.
reading-drift = د غږ بدلون
reading-drift-words = { $article } لومړی یې چا ته منسوبوي، او وروسته یې په خپله ژبه وايي.
reading-presupposed = منلې ګڼل شوې
reading-presupposed-words = هلته نه دي ویل شوي چې څوک یې مني؛ جمله یې له مخکې منلې ګڼي.
reading-origins = سرچینې
origins-one = په { $articles } مقالو کې منل شوې، له یوې سرچینې: یو متن یا یوه وینا تکراروي.
origins-all = په { $articles } مقالو کې منل شوې، له { $origins } سرچینو: معلومه نه ده چې یوه بله تکراروي.
origins-some = په { $articles } مقالو کې منل شوې، له { $origins } سرچینو: ځینې یو متن یا یوه وینا تکراروي.

## The ledger of claims

ledger-lede = د هرې ادعا تر څنګ لیکل شوي چې څوک یې وايي او څوک یې نه مني؛ هره حواله جملې ته رسېږي.
ledger-contested = شخړیزې
ledger-contested-why = یو څوک یې وايي او بل یې نه مني
ledger-moved = بدلې شوې یا ناڅرګندې
ledger-moved-why = چا خپل دریځ بدل کړی، یا ډاډه نه ده چې وروستی ځل یې څه ویلي
ledger-disputed = یوازې مخالف لري
ledger-disputed-why = یو څوک یې نه مني، او نه ده ښودل شوې چې څوک یې وايي
ledger-several = څو غږونه، هېڅ مخالف نشته
ledger-several-why = تر یوه زیات کسان یې وايي، یا بل چا بې ځوابه پرېښې
ledger-one = یو غږ
ledger-one-why = یو کس یې وايي او هېڅوک ځواب نه ورکوي
ledger-own = یوازې مقاله پخپله
ledger-own-why = ویونکی نه دی نومول شوی؛ مقاله یې په خپل غږ وايي
ledger-granted = منل شوې ګڼل شوې
ledger-granted-why = هېڅوک یې نه وايي، خو یوه جمله یې فرض کوي
ledger-open = نه ویل شوې او نه رد شوې
ledger-open-why = نه ده ښودل شوې چې څوک یې وايي یا یې نه مني
ledger-groups = د ادعاوو ډلې
side-unsure = وروستی دریځ نه دی معلوم
says-so-itself = پخپله یې وايي
takes-it-for-granted = منلې یې ګڼي
sign-yes = همداسې وايي
sign-own = مقاله پخپله همداسې وايي
sign-no = نه وايي
sign-hint = چوپ دی
sign-ask = پوښتي
signs = نښې
contested-as-table = شخړیزې ادعاوې په جدول کې
filter = چاڼول
filter-words = کلمې
filter-who = څوک وايي
filter-who-any = هر څوک
filter-text = مقاله
filter-text-any = هره یوه
filter-kind = د ادعا ډول
filter-kind-any = هره یوه
filter-articles-themselves = یوه مقاله پخپله
filter-reset = ټولې وښیه
filter-shown = ښودل شوې: { $shown } له { $count } څخه

## The opening page

in-one-minute = شخړه په یوه دقیقه کې
sides-drawn = دوه لوري هغسې دي لکه د دې دوسیې سمونګر یې چې ویني.
no-position-of-theirs = د دې لوري کوم دریځ نه دی ثبت شوی.
topic-threats = ګواښونه او خبرداري
topic-promises = ژمنې
where-to-begin = له کومه ځایه پیل وکړو
all-claims-counted = ټولې ادعاوې ({ $count })
all-gaps-counted = ټولې تشې ({ $count })
all-articles-counted = ټولې مقالې ({ $count })
all-actors-counted = ټول کسان او ډلې ({ $count })
whole-chronology = ټول مهالوېش
last-change = د دریځ وروستی بدلون
easily-mistaken = نومونه چې په اسانۍ سره ګډېږي
reading-time = د لوستلو وخت: { $time }

## پوښتنې

question = پوښتنه
questions = پوښتنې
n-questions =
    { $count ->
        [one] { $count } پوښتنه
       *[other] { $count } پوښتنې
    }
n-answers =
    { $count ->
        [one] { $count } ځواب
       *[other] { $count } ځوابونه
    }
questions-description = د دې دوسیې پوښتنې: څوک کوم ځواب ورکوي، له کله راهیسې او په کوم شاهد.
questions-lede = هره پوښتنه له خپلو ځوابونو او له هغو کسانو سره چې ورکوي یې، د هر چا د وروستي معلوم دریځ له مخې. دا چې کوم ځواب سم دی دلته نه پرېکړه کېږي.
question-open = پرانیستې
question-settled = حل شوې
question-one-answer = یو ځواب
question-unanswered = بې ځوابه
question-open-words =
    { $count ->
        [0] معلومه نه ده چې لا هم څوک پر کوم ځواب ولاړ وي.
        [one] یو ځواب پلوي لري. مخالفت ورسره شوی، یا معلومه نه ده چې اوس هر څوک څه وايي.
       *[other] { $count } ځوابونه پلويان لري.
    }
question-settled-words = له { $date } راهیسې یوازې یو ځواب پلوي لري: { $answer }
question-settled-words-undated = اوس یوازې یو ځواب پلوي لري: { $answer }
question-undisputed-words = له { $date } راهیسې د یوازیني ځواب مخالفت هېڅوک نه کوي: { $answer }
question-undisputed-words-undated = نور د یوازیني ځواب مخالفت هېڅوک نه کوي: { $answer }
question-one-answer-words = یوازې یو ځواب ورکړل شوی او هېڅوک یې مخالفت نه کوي.
question-unanswered-words = معلومه نه ده چې اوس دې څوک پر کوم ځواب ولاړ وي.
answers = ځوابونه
answers-how = هر څوک د خپل وروستي معلوم دریځ له مخې شمېرل کېږي. تر هر نوم لاندې جمله تر ټولو پیاوړی شاهد دی: هغه چې خپله ورځ لري تر هغې مخکې چې یوازې راپور شوې، د هغه خپلې خبرې د مقالې تر خبرو مخکې، او بیا تر ټولو نوې.
no-line-units = ځوابونه پر یوه کرښه نه دي کښل شوي، ځکه په بېلابېلو واحدونو شمېرل شوي دي: { $units }.
no-line-kinds = ځوابونه پر یوه کرښه نه دي کښل شوي، ځکه ځینې یې شمېرې دي او ځینې نېټې.
no-line-zones = ځوابونه پر یوه کرښه نه دي کښل شوي، ځکه یوازې ځینې وختونه خپله وخت سیمه ښيي.
more-answers = نور ځوابونه
no-answers = هېڅ ځواب یې نه دی ثبت شوی.
answers-related = د ځوابونو خپلمنځي اړیکه
answers-question = د دې پوښتنې ځواب
in-figures = په شمېرو
value-at-least = لږ تر لږه { $number }
value-at-most = ډېر تر ډېره { $number }
value-between = له { $from } تر { $to }
value-line = ځوابونه د شمېرو پر کرښه، { $unit }: { $values }.
value-line-days = ځوابونه د وخت پر کرښه: { $values }.
value-held =
    { $count ->
        [0] { $value }، اوس پلوي نه لري
        [one] { $value }، { $count } پلوی
       *[other] { $value }، { $count } پلویان
    }
answer-held-by-nobody = اوس پلوي نه لري
answer-also-at = همدا: { $places }
answer-moved-to = وروسته بل ځواب ورکوي: { $answer }
answer-moved =
    { $count ->
        [one] { $count } بل ځواب ته اوښتی
       *[other] { $count } بل ځواب ته اوښتي
    }
answer-taken-back =
    { $count ->
        [one] { $count } بېرته اخیستی
       *[other] { $count } بېرته اخیستی
    }
taken-back = په سمون یا بېرته اخیستنې سره بېرته اخیستل شوی
taken-back-since = له { $date } راهیسې په سمون یا بېرته اخیستنې سره بېرته اخیستل شوی
answer-granted =
    { $count ->
        [one] { $count } یې منل شوی ګڼي
       *[other] { $count } یې منل شوی ګڼي
    }
answer-unsure =
    { $count ->
        [one] د { $count } وروستی دریځ معلوم نه دی
       *[other] د { $count } وروستي دریځونه معلوم نه دي
    }
answer-reported = راپور شوی: { $date }
answer-last-heard = وروستۍ خبره: { $date }
answer-last-reported = وروستی راپور: { $date }
answer-refines = تر دې دقیق: { $answers }
answer-excludes = له دې سره یوځای سم نه شي کېدای: { $answers }
answer-derived-contrary = څوک چې «{ $from }» وايي، د «{ $to }» خلاف وايي: { $names }.
answer-derived-finer = څوک چې «{ $from }» وايي، چې دقیق دی، «{ $to }» هم وايي: { $names }.
answer-derived-wider = څوک چې «{ $from }» ردوي، چې پراخ دی، «{ $to }» هم ردوي: { $names }.

## Events

chronology-lede = څه چې شوي، په ترتیب تر هغه ځایه چې معلوم دی.
chronology-rings = پرانیستې کړۍ وايي چې نېټه اټکلي، شمېرل شوې، نږدې یا نا ثبت شوې ده.
chronology-rules = د یوه مورد له پاسه ماته کرښه وايي چې نېټه اټکلي، شمېرل شوې یا نږدې ده؛ ټکي‌ټکي کرښه وايي چې نېټه نه ده ثبت شوې.
chronology-bars = د وخت پر کرښه، ډکه پټه یوه ویل شوې ورځ ده، یا هومره اوږده لکه څومره چې یو څه روان وو؛ پیکه پټه هغه ورځې پوښي چې ښايي پکې شوي وي؛ هغه څوکه چې ورکېږي پرانیستې یا نا ډاډه ده.
chronology-description = څه چې شوي، په ترتیب، تر هغه ځایه چې نېټې یې معلومې دي.
in-order = په ترتیب
without-date = بې نېټې
in-no-order = بې ترتیبه، پرته له هغه ځایه چې ویل شوي یوه له بلې وروسته یا مخکې وه.
chronology-order = په ترتیب تر هغه ځایه چې معلوم دی. څه چې نېټه نه لري په پای کې راځي، بې ترتیبه، پرته له هغه ځایه چې ویل شوي یوه له بلې وروسته یا مخکې وه.
no-events = لا پېښه نشته.
times-of-day = د ورځې وختونه
times-of-day-lede = کله، په هماغه دقت چې هر روایت یې وايي. هغه روایتونه چې بل تکراروي پرېښودل شوي دي.
times-disputed = اختلاف د دې په وخت دی: { $events }. ټول ویل شوي وختونه سم نه شي کېدای.
times-undisputed = په هېڅ وخت اختلاف نشته: هغه ټول چې د یوې پېښې په اړه ویل شوي یو ځای سم کېدای شي.
times-differ = ټول سم نه شي کېدای
time-against = له هغه څه سره توپیر لري چې لومړی ویل شوي وو
time-reckoned = له کلمو څخه شمېرل شوی
times-of-day-legend = ټکی تر دقیقې کره دی، کړۍ شاوخوا هماغه وخت ښيي؛ د ټکو لیکه هغه ځای ته ځي چې «لږ مخکې» یا «لږ وروسته» پکې کېدای شي، او پټه د دوو وختونو ترمنځ کوم وخت دی.
who-tells-it =
    { $count ->
        [one] څوک یې وايي
       *[other] څوک یې وايي، څنګ په څنګ
    }
accounts-by-fact = { $count } روایتونه، ټکی په ټکی
accounts-how = د خپرېدو په ترتیب. په هره موضوع کې چوکاټ ښيي چې دا خبره له هغې لومړۍ خبرې سره یو ځای سمه نه شي کېدای چې نور یې ردوي. ټکی «نه دي ویل شوي» مانا لري: په سرچینه کې داسې څه نه دي نښه شوي چې دا ووايي.
account-source = سرچینه
account-in-part = یوه برخه
account-beyond = { $origin } تکراروي؛ دلته یوازې هغه څه چې پرې زیات کړي یې دي
accounts-rest = او { $count } چې څه نه زیاتوي
accounts-sentences = هغه جملې چې د دې خبر ورکوي
not-said = نه دي ویل شوي
not-said-by-others = نورو { $count } دا نه ده ویلې.
against-first = د لومړۍ خبرې خلاف
no-report-recorded = په مقالو کې یې هېڅ راپور نه دی ثبت شوی.
claimed-about-it = د دې په اړه ادعاوې
no-place-recorded = هېڅ ځای نه دی ثبت شوی
no-participants-recorded = هېڅ ګډونوال نه دي ثبت شوي
no-sentence-names-them = داسې جمله نه ده ثبت شوې چې نوم یې اخلي
on-the-word-of = د { $teller } په وینا
named-in-account-of = د { $teller } په روایت کې نومول شوی
as-reported-in = لکه په { $article } کې
places-named = نومول شوي ځایونه
who-is-named = څوک نومول شوی
as-the-article-has-it = د مقالې په ټکو؛ نېټه نه ده ثبت شوې
as-the-editor-has-it = د سمونګر په ټکو؛ نېټه نه ده ثبت شوې
event-after = وروسته له { $event }
event-before = مخکې له { $event }
event-after-by = { $distance } وروسته له { $event }
event-before-by = { $distance } مخکې له { $event }
beside-after = وروسته له: { $event }
beside-before = مخکې له: { $event }
beside-after-by = { $distance } وروسته له: { $event }
beside-before-by = { $distance } مخکې له: { $event }
basis-words = د «{ $article }» له خپرېدو شمېرل شوي: «{ $words }»
basis-reported = د «{ $article }» له خپرېدو مخکې
basis-stated = یاد شوی
duration-about = شاوخوا { $distance }
duration-years =
    { $count ->
        [1] یو کال
        [2] دوه کاله
        [3] درې کاله
       *[other] { $count } کاله
    }
duration-months =
    { $count ->
        [1] یوه میاشت
        [2] دوې میاشتې
        [3] درې میاشتې
       *[other] { $count } میاشتې
    }
duration-weeks =
    { $count ->
        [1] یوه اونۍ
        [2] دوې اونۍ
        [3] درې اونۍ
       *[other] { $count } اونۍ
    }
duration-days =
    { $count ->
        [1] یوه ورځ
        [2] دوې ورځې
        [3] درې ورځې
       *[other] { $count } ورځې
    }
duration-hours =
    { $count ->
        [1] یو ساعت
        [2] دوه ساعته
        [3] درې ساعته
       *[other] { $count } ساعته
    }
duration-minutes =
    { $count ->
        [1] یوه دقیقه
        [2] دوې دقیقې
        [3] درې دقیقې
       *[other] { $count } دقیقې
    }

## Sources

sources-description = مقالې چا خپرې کړې، او څه یې معلوم نه دي.
what-others-say = نور یې په اړه څه وايي
publisher-doubted = خپروونکی { $doubt }
its-rules = اصول یې
publisher-not-recorded-why = نه دي ثبت شوي چې دا چا خپرې کړې. هېڅ خپروونکی له سبکه نه اټکل کېږي.
publisher-newspaper = ورځپاڼه
publisher-agency = خبري اژانس
publisher-unrecorded = لا ثبت نه لري
publisher-unrecorded-why = دا مقالې یې خپل خپروونکی بولي. په دوسیه کې یې لا ثبت نشته.
publisher-broadcaster = راډیو یا ټلویزیون
publisher-online = انټرنټي رسنۍ
publisher-aggregator = خبر راټولوونکی
publisher-government = حکومت

## Glossary

glossary-description = هغه ټکي چې څرګندونه غواړي، او چېرته راغلي.
no-terms = لا اصطلاح نشته.
evidence-is = شاهد: { $evidence }
see-also = دا هم وګورئ { $others }
where-term-is-used = «{ $term }» چېرته کارول شوې

## Corrections

corrections-description = په دې دوسیه کې څه ناسم وو، او اوس څه وايي.
no-corrections = لا څه نه دي سم شوي.
it-said = ویلي یې وو
it-says = اوس وايي
corrected-by = سموونکی
corrections-feed = { $site }: سمونونه
correction-of = سمون: { $page }
correction-summary = ویلي یې وو: { $was } اوس وايي: { $now } { $why }

## What we do not know

gaps-lede = هغه څه چې دا دوسیه یې بې ځوابه پرېږدي، په اتومات ډول راټول شوي. هر یو هغه مخ یا جملې ته رسي چې پکې ښکاري.
gaps-description = هغه څه چې دا دوسیه یې بې ځوابه پرېږدي: چا څه وویل او وکړل، کله او چېرته، او مقالې له کومه راغلې.
no-gaps = هغه تشې چې پروګرام یې لټوي، هېڅ یوه ونه موندل شوه. دا په دې مانا نه ده چې هر څه معلوم دي.
gaps-unordered = د دې په اړه چا وروستی ځل ویلي
gaps-unordered-why = د دې دریځونو ترتیب معلوم نه دی.
gaps-unanswered = د دې پوښتنو ځواب څه دی
gaps-unanswered-why = ځواب یې نه دی ثبت شوی، یا معلومه نه ده چې اوس څوک کوم ځواب مني.
gaps-unheld = دا ادعاوې څوک مني
gaps-unattributed = دا چا ویلي
gaps-unattributed-why = ویونکی یې نه دی ثبت شوی.
gaps-unreported = د دې راپور چا ورکړی
gaps-unreported-why = په مقالو کې یې هېڅ راپور نه دی ثبت شوی.
gaps-uncertain = د دې ټکو مانا څه ده
gaps-uncertain-why = چا چې تبصره پرې کړې، دا لوستنه یې نا ډاډه نښه کړې ده.
gaps-unnamed = دا څوک دي
gaps-unnamed-why = مقالې ترې بې نومه غږېږي.
gaps-unattended = په دې کې چا ګډون درلود
gaps-unattended-why = ګډونوال یې نه دي ثبت شوي.
gaps-undated-events = دا کله پېښ شوي
gaps-undated-events-why = نېټه یې نه ده ثبت شوې، یا یوازې داسې ټکي چې د شمېر لپاره نېټه غواړي.
gaps-inexact-events = دا کټ مټ کله پېښ شوي
gaps-inexact-events-why = کال، پیل یا پای یې نه دی ثبت شوی.
gaps-unlocated-events = دا چېرته پېښ شوي
gaps-unlocated-events-why = ځای یې نه دی ثبت شوی.
gaps-unlocated-places = دا د نقشې پر کوم ځای دي
gaps-undated-articles = دا کله خپاره شوي
gaps-undated-articles-why = د خپرېدو نېټه یې نه ده ثبت شوې.
gaps-inexact-articles = دا په کومه ورځ خپاره شوي
gaps-inexact-articles-why = د خپرېدو د نېټې یوازې یوه برخه یې ثبت شوې ده.
gaps-publishers = دا چا خپاره کړي
gaps-publishers-why = خپروونکی یې نه دی ثبت شوی.
gaps-unverified = ایا دا خپروونکي سم دي
gaps-unverified-why = خپروونکی اټکل شوی، یا تایید نه شو.
gaps-unsigned = دا چا لیکلي
gaps-unsigned-why = لیکوال یې نه دی ثبت شوی.
gaps-unaddressed = اصل یې چېرته لوستل کېدای شي
gaps-unaddressed-why = د اصل پته یې نه ده ثبت شوې.
gap-certainty-low = ډېر نا ډاډه
gap-certainty-medium = یو څه نا ډاډه
gap-publisher-unverified = یاد شوی، خو نا تایید شوی
gap-speaker-words = په مقاله کې: { $words }
gap-passage = «{ $words }»، { $source } { $place }

## The network

network-heading = څوک له چا سره تړلی
network-lede = په هغه څه چې یوه پاڼه یې وايي، په یوه پراګراف کې په یوځای نومولو، او د یوه په ادعا د بل په اړه. یوځای نومول دا مانا نه لري چې یو له بله سره کار لري.
network-places-lede = هغه ځایونه چې موخه پرې پخپله ځای دی، په پېښو او پراګرافونو له لوبغاړو سره تړل کېږي.
n-nodes = لوبغاړي او ځایونه: { $count }
network-description = کوم لوبغاړي له کومو سره تړلي، په څه، او مقالې یې چېرته وايي.
network-drawing = د شبکې انځور
network-label =
    { $count ->
        [one] د { $count } لوبغاړي شبکه. لاندې جدول همدا په ټکو وايي.
       *[other] د { $count } لوبغاړو شبکه. لاندې جدول همدا په ټکو وايي.
    }
network-label-places = د لوبغاړو او ځایونو شبکه. لاندې جدول همدا په ټکو وايي.
lines-lead-to-evidence = هره کرښه خپل شاهد ته رسي
key-stated-long = ویل شوې اړیکه: برخه، دنده، اړیکه
key-stated-places = ویل شوې اړیکه: برخه، دنده، اړیکه، هلته یوه پېښه
key-together-long = یوځای نومول شوي، کېدای شي د بل په اړه له ادعا سره؛ څومره ډېر پراګرافونه، هومره پنډه کرښه
key-claim-long = هېڅکله یوځای نه دي نومول شوي، خو یو د بل په اړه ادعا لري
key-size = څومره لوی، هومره ډېرې یادونې
key-place = یو ځای
key-unnamed = په مقالو کې بې نومه
key-stated = ویل شوې اړیکه
key-together = یوځای نومول شوي، کېدای شي له ادعا سره
key-claim = یوازې د بل په اړه ادعا
network-groups = ډلې
network-grounds = سیوري شوې ځمکې
network-groups-why = هغه لوبغاړي چې له نورو زیات له یو بل سره تړلي، په شمېر موندل شوي. دا په دې مانا نه ده چې سره یوځای دي. د هرې ډلې تر ټولو یاد شوي:
same-as-table = همدا د جدول په بڼه
with-whom = له چا سره
with-whom-or-where = له چا سره، یا چېرته
what-joins-them = څه یې تړي، او چېرته لیکل شوي
paragraphs = پراګرافونه
joined-with-nobody = هېڅ ثبت شوې اړیکې
ties-stated = اړیکه ویل شوې
ties-together = یوځای نومول شوي، اړیکه نه ده ویل شوې
ties-claim = هېڅکله یوځای نه دي نومول شوي، خو یو د بل په اړه ادعا لري
page-of-dossier = د { $name } په اړه د دوسیې مخ
bond-part-of = { $from }: برخه د { $to }
bond-office = { $from }: { $title }، { $to }
bond-relation = { $from }: { $relation } { $to }
bond-claim = { $stance }: { $from }، د { $to } په اړه:
named-together = د { $articles } په { $paragraphs } کې یوځای نومول شوي
named-together-aside = د { $articles } په { $paragraphs } کې یوځای نومول شوي
claims-about-other =
    { $count ->
        [one] د بل په اړه یوه ادعا
       *[other] د بل په اړه { $count } ادعاوې
    }
events-there =
    { $count ->
        [one] هلته یوه پېښه
       *[other] هلته { $count } پېښې
    }
took-part = د { $actor } ګډون{ $how }، په { $place } کې:
took-part-hedge = { " " }({ $hedge })
took-part-account = ، د { $tellers } په وینا
took-part-named = ، د { $tellers } په روایت کې نومول شوی
tie-title = { $who } او { $whom }: { $ties }
names-left-out = په انځور کې تر { $count } پورې د لوبغاړو نومونه شته؛ نور ټکي دي چې خپلو مخونو ته رسي.
names-left-out-places = په انځور کې تر { $count } پورې د لوبغاړو او ځایونو نومونه شته؛ نور ټکي دي چې خپلو مخونو ته رسي.
ties-left-out = له { $pairs } جوړو { $drawn } کښل شوې: هغه چې وزن یې { $weight } یا ډېر دی، او د هر لوبغاړي تر ټولو ټینګه. هر پراګراف چې دواړه پکې نومول شوي یو وزن لري، ویل شوې اړیکه دوه، ادعا یو.
events-weigh = پېښه دوه وزن لري.
lines-without-row = کرښې په جدول کې خپل کتار ته رسي، که وي.
around-label = { $name } او هغه چې تر ټولو ټینګ ورسره تړلي. ورڅېرمه معلومات او لړلیکونه همدا په ټکو وايي.
around-label-some = { $name } او هغه { $count } چې تر ټولو ټینګ ورسره تړلي. ورڅېرمه معلومات او لړلیکونه همدا په ټکو وايي.
around-lines = هره کرښه هغه څه ته رسي چې دواړه تړي.
around-not-drawn = { $count } نور نه دي کښل شوي.
whole-network = ټوله شبکه

## Parts of pages on other sites

share = شریکول
share-line = د دې لپاره چې دا په بل وېبپاڼه کې وښيئ، دا کرښه هلته ولګوئ:
share-line-address = د دې لپاره چې دا په بل وېبپاڼه کې وښيئ، دا کرښه هلته ولګوئ، او له «embed/» مخکې د دې وېبپاڼې پته ولیکئ:
share-picture = چېرته چې چوکاټونه نه منل کېږي، دا انځور ولګوئ:
share-text = چېرته چې چوکاټونه نه منل کېږي، دا متن ولګوئ:
share-text-only = چېرته چې انځورونه هم نه منل کېږي، دا متن ولګوئ:
share-alone = یوازې دا، په خپله پاڼه کې
embed-whole = بشپړه پاڼه، له سرچینو سره

## The whole dossier on one page

book-description = مقالې، مهال وېش، ادعاوې، لغتنامه، سرچینې او لړلیکونه په یوه مخ کې: د چاپ لپاره، یا له نورو پرته د لوستلو لپاره.
book-holds = پېژندنې، د پېښو روایتونه، اړیکې، نقشې او تشې په دې مخ کې نه، بلکې په وېبپاڼه کې دي.
as-of = تر { $date }
index-of-people = د کسانو او ډلو نښلیک
index-of-places = د ځایونو نښلیک

## Not found

not-found = ونه موندل شو
not-found-description = دا مخ نشته.
moved = دا مخ بل ځای ته لېږدول شوی
moved-to = مخ اوس دلته دی: { $page }.
no-such-page = داسې مخ نشته
no-such-page-why = دا پته په دې دوسیه کې هېڅ ځای ته نه رسي. ښايي ناسمه لیکل شوې وي، یا مخ اوس بل نوم لري.

## Search

search-description = د دې دوسیې مقالې، عبارتونه، نقلونه، کسان، ځایونه، اصطلاحات او ادعاوې ومومئ.
search-words = د لټون ټکي
search-button = لټون
search-narrow = پایلې محدودې کړئ
search-results = پایلې
search-more = نور وښایئ
search-keys-on = کیلۍ فعالې دي: { $slash } له هر مخه دلته راولي، { $help } نورې ښایي.
search-keys = په پایلو کې { $down } او { $up } خوځوي، { $escape } بېرته ځای ته راولي.
index-lede = د دې دوسیې د هر کس، ډلې، ځای، اصطلاح، پوښتنې او ادعا نوم، په نورو املاوو او لیکدودونو هم.
letters = توري
letter-figures = ۰–۹

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title }: { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = ټول
list-first = له { $count } څخه لومړي { $shown }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } پخواني
part-number = له { $count } څخه { $number }مه برخه
parts-of-list = د دې لست برخې
parts-beside = مخکینۍ او وروستۍ برخه
part-previous = مخکې: { $part }
part-next = وروسته: { $part }
no-names = لا د لړلیک لپاره نوم نشته.
search-any = ټول
search-more-values = نور…
search-not-recorded = نه دی ثبت شوی
search-also = هم{ " " }
search-nothing = هېڅ ونه موندل شول.
search-nothing-here = هېڅ ونه موندل شول: پورته بل غوره کول ښايي ډېر ومومي.
search-n-results =
    { $count ->
        [one] { $count } پایله.
       *[other] { $count } پایلې.
    }
search-more-left = نور وښایئ ({ $count } پاتې)
search-corrected = { $word } نشته؛ دا هغه دي چې { $others } یې مومي.
search-by-name = پکې هغه هم شته چې { $names } نومېږي.
search-partly = هېڅ یو ټول ټکي نه لري؛ دا له { $all } { $most } لري.
search-ignored = پرېښودل شول، ځکه ډېر عام دي: { $words }.
search-stale = دا دوسیه د مخ له پرانیستلو وروسته نوې شوې. د لټون لپاره مخ بیا پرانیزئ.
search-broken = د لټون نښلیک نه پرانیستل کېږي: { $why }.

## Comforts with script

theme-is = رنګونه: { $theme }
theme-change = رنګونه: { $theme }. بدلول
theme-system = د سیسټم په څېر
theme-light = روښانه
theme-dark = تیاره
copy-refused = براوزر د کاپي اجازه نه ورکوي.
copied-paragraph = د پراګراف تړنی کاپي شو
copy-sentence = د دې جملې تړنی کاپي کړئ
copied-sentence = د جملې تړنی کاپي شو
copy-citation = حواله کاپي کړئ
copied-citation = حواله کاپي شوه
copied-link = تړنی کاپي شو
keys = کیلۍ
keys-on = کیلۍ فعالې دي
key-search = لټون
key-next = راتلونکی پراګراف
key-before = مخکینی پراګراف
key-copy = د دې ځای تړنی کاپي کړئ
key-theme = روښانه، تیاره، یا د سیسټم په څېر
key-home = کور
key-help = دا مرسته
key-close = پرانیستی څه وتړئ

## Dates

month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپریل
month-5 = مۍ
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
season-spring = پسرلی
season-summer = اوړی
season-autumn = منی
season-winter = ژمی
season-north-spring = پسرلی (شمالي نیمه کره)
season-north-summer = اوړی (شمالي نیمه کره)
season-north-autumn = منی (شمالي نیمه کره)
season-north-winter = ژمی (شمالي نیمه کره)
season-south-spring = پسرلی (جنوبي نیمه کره)
season-south-summer = اوړی (جنوبي نیمه کره)
season-south-autumn = منی (جنوبي نیمه کره)
season-south-winter = ژمی (جنوبي نیمه کره)
date-quarter-1 = د { $year } لومړۍ ربعه
date-quarter-2 = د { $year } دویمه ربعه
date-quarter-3 = د { $year } درېیمه ربعه
date-quarter-4 = د { $year } څلورمه ربعه
date-third-1 = د { $year } لومړی درېیم
date-third-2 = د { $year } دویم درېیم
date-third-3 = د { $year } وروستی درېیم
date-half-1 = د { $year } لومړۍ نیمایي
date-half-2 = د { $year } دویمه نیمایي
date-day = د { $year } د { $month } { $day }
date-day-of-month = د { $month } { $day }
date-day-alone = { $day }
date-day-of-no-year = د { $month } { $day }، کال نا معلوم
date-month = د { $year } { $month }
date-month-of-no-year = { $month }، کال نا معلوم
date-unknown-year = نا معلوم کال
date-some-day-in = یوه ورځ، { $month }
date-some-day = د { $year } یوه ورځ
date-some-month = د { $year } یوه میاشت
date-day-of-some-month = د { $year } د یوې میاشتې { $day }
date-like = { $date } ({ $pattern })
date-about = شاوخوا { $date }
date-uncertain = { $date } (نا ډاډه)
date-remarks = { $date } ({ $remarks })
date-part-year = کال
date-part-month = میاشت
date-part-season = موسم
date-part-day = ورځ
date-remark-uncertain = { $part } نا ډاډه
date-remark-approximate = { $part } نږدې
date-remark-both = { $part } نا ډاډه او نږدې
date-time = { $date }، { $time }
date-clock = { $hour }:{ $minute } بجې
date-clock-about = شاوخوا { $time }
date-clock-between = د { $from } او { $to } ترمنځ
date-clock-to = له { $from } تر { $to }
date-clock-or-earlier = { $time } یا مخکې
date-clock-or-later = { $time } یا وروسته
year-bc = له میلاد مخکې { $year }
year-decade = { $year } لسیزه
year-century = { $century }مه پېړۍ
year-like = یو کال لکه { $pattern }
year-power = کال { $number } × 10^{ $exponent }
year-significant = { $year } (تر { $digits } رقمونو)
date-or-earlier = { $date } یا مخکې
date-or-later = { $date } یا وروسته
date-to = له { $from } تر { $to }
date-between = د { $from } او { $to } ترمنځ
date-between-days = د { $from } او { $to } ترمنځ
date-since = له { $from }
date-from-end-unknown = له { $from }، پای نا معلوم
date-until = تر { $to }
date-until-beginning-unknown = تر { $to }، پیل نا معلوم
date-at-no-time = په نا معلوم وخت کې
date-one-of = یو له دې: { $dates }

## Names of languages

language-ar = عربي
language-bal = بلوڅي
language-de = الماني
language-en = انګلیسي
language-es = هسپانوي
language-fa = فارسي
language-fr = فرانسوي
language-hi = هندي
language-prs = دري
language-ps = پښتو
language-ru = روسي
language-tr = ترکي
language-ur = اردو
language-zh = چینایي
