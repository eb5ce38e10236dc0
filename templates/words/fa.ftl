# واژه‌های رابط به فارسی. هنوز کسی از اهل زبان آن‌ها را نخوانده است.

## How the language writes

# CLDR: Persian writes the extended Arabic-Indic figures.
digits = ۰۱۲۳۴۵۶۷۸۹
comma = ،{ " " }
semicolon = ؛{ " " }
colon = :
figures = { $count }
list-next = { $list }، { $item }
list-last = { $list } و { $item }
quoted = «{ $words }»
arrow = ←
paragraph-sign = بند{ "\u00A0" }{ $number }
degrees = { "\u2066" }{ $latitude }°{ "\u2069" } { $ns }، { "\u2066" }{ $longitude }°{ "\u2069" } { $ew }
north = شمالی
south = جنوبی
east = شرقی
west = غربی
kilometres = { $number } کیلومتر

## The frame of every page

skip = رفتن به متن
nav-main = پرونده
nav-about = دربارهٔ این پرونده
feed-title = { $site }: { $feed }
corrections-here = تصحیح‌های این صفحه
footer = { $site }، پرونده‌ای با یادداشت.
footer-kept-by = { $site }، پرونده‌ای با یادداشت به کوشش { $editor }.
footer-license = متن‌ها و یادداشت‌های خود پرونده: { $license }.
footer-quotations = نقل‌قول‌ها از آنِ کسانی است که آن‌ها را گفته یا منتشر کرده‌اند.

## Names of pages and parts of pages

home = خانه
articles = مقاله‌ها
actors = کنشگران
places = مکان‌ها
claims = ادعاها
events = رویدادها
chronology = گاه‌شمار
sources = منابع
glossary = واژه‌نامه
search = جستجو
network = شبکه
map = نقشه
gaps = آنچه نمی‌دانیم
book = کل پرونده
book-link = همه در یک صفحه
corrections = تصحیح‌ها
claim = ادعا
event = رویداد
place = مکان
actor = کنشگر
term = اصطلاح
publisher = ناشر
page = صفحه
article = مقاله
quotation = نقل‌قول
passage = عبارت
terms = اصطلاح‌ها
publishers = ناشران
pages = صفحه‌ها
quotations = نقل‌قول‌ها
passages = عبارت‌ها
people-and-groups = افراد و گروه‌ها
position = مختصات
kind = نوع
year = سال
stance = موضع
language = زبان
languages = زبان‌ها
address = نشانی
country = کشور
facts = دانسته‌ها
facts-and-company = دانسته‌ها و پیرامون
contents = فهرست
index = نمایه
others = دیگران
who = چه کسی
when = کی
where = کجا
why = چرا
about = دربارهٔ
none = هیچ
suggested = پیشنهادی
suggested-result = پیشنهادی
close = بستن

## Counts

n-articles = { $count } مقاله
n-articles-in-dossier = { $count } مقاله در این پرونده
n-mentions = { $count } بار ذکر
no-mention = بدون ذکر
n-paragraphs = { $count } بند
n-events = { $count } رویداد
n-notes = { $count } یادداشت
n-quotations = { $count } نقل‌قول
n-dates = { $count } تاریخ
n-remarks = { $count } توضیح
n-claims = { $count } ادعا
n-positions = { $count } موضع
n-passages = { $count } عبارت
n-terms = { $count } اصطلاح
n-places = { $count } مکان
n-actors = { $count } کنشگر
n-pairs = { $count } جفت
some-of-pairs = { $shown } از { $count } جفت
first-of-pairs = نخستین { $shown } از { $count } جفت
n-publishers = { $count } ناشر
n-named = { $count } نام
n-places-named = { $count } نام
n-reported = { $count } گزارش‌شده
mentions-in-articles = { $mentions } در { $count } مقاله
and-more = و { $count } مورد دیگر
figure-articles = مقاله
figure-actors = فرد و گروه
figure-places = مکان
figure-claims =
    { $count ->
        [one] ادعا
       *[other] ادعا
    }
figure-claims-contested = ادعا، { $contested } مورد مناقشه
figure-events = رویداد
figure-quotations = نقل‌قول

## Home

annotated-dossier = پروندهٔ یادداشت‌دار
updated = به‌روزشده: { $date }
held-by = مدعی
disputed-by = مخالف

## Articles

articles-description = مقاله‌های این پرونده، با ناشر، تاریخ و نوع متن.
no-articles = هنوز مقاله‌ای نیست.
publisher-not-recorded = ناشر ثبت نشده
author-not-recorded = نویسنده ثبت نشده
date-not-recorded = تاریخ ثبت نشده
date-not-recorded-aside = تاریخ ثبت نشده
source-line = { $publisher }، { $date }
genre-report = گزارش خبری
genre-interview = مصاحبه
genre-opinion = یادداشت
genre-analysis = تحلیل
genre-press-release = بیانیهٔ مطبوعاتی
genre-statement = بیانیه
genre-transcript = متن پیاده‌شده
genre-correction = اصلاحیه
genre-live = پوشش زنده
genre-feature = گزارش تفصیلی
# What form an article has, and whose voice its own is.
genre-by = { $genre }، از { $author }
by-author = از { $author }
text-full = متن کامل
text-excerpt = گزیده
text-digest = چکیده
text-status-full = این متن همان است که منتشر شده.
text-status-excerpt = این یک گزیده است: بخش‌هایی از متن منتشرشده حذف شده است.
text-status-digest = این یک چکیده است: متن زیر به عبارت خود پرونده است؛ تنها واژه‌های درون گیومه نقل شده‌اند.
text-status-unknown = ثبت نشده که این متن کامل است یا نه.
headline-of-editor = تیتر از خود پرونده است.
summary-is-published = خلاصهٔ خود ناشر
article-repeats = این مقاله { $origin } را تکرار می‌کند.
# What an article is to others, and they to it.
article-corrects = { $articles } را تصحیح می‌کند.
article-retracts = { $articles } را پس می‌گیرد.
article-updates = { $articles } را به‌روز می‌کند.
article-replies-to = به { $articles } پاسخ می‌دهد.
article-translates = ترجمهٔ { $articles } است.
article-corrected-by = در { $articles } تصحیح شده است.
article-retracted-by = این مقاله پس گرفته شده است: { $articles }.
article-updated-by = در { $articles } به‌روز شده است.
article-replied-to-by = در { $articles } به آن پاسخ داده شده است.
article-repeated-by = در { $articles } بازنشر شده است.
article-translated-by = در { $articles } ترجمه شده است.
retracted = پس‌گرفته
note-corrected = تصحیح‌شده
correction-now = اکنون: { $words }
corrected-in = تصحیح‌شده در { $article }
retracted-in = پس‌گرفته‌شده در { $article }
kind-of-text = متن
genre-of-text = نوع
signature-of-text = امضا
published-by = ناشر
published-on = تاریخ انتشار
written-in = نوشته‌شده در
original-of-text = اصل
archived-copies = نسخه‌های بایگانی
not-recorded = ثبت نشده
read-original = خواندن اصل
no-address = نشانی ثبت نشده
archived-copy = نسخهٔ بایگانی
archived-copy-of = نسخهٔ بایگانی، { $date }
cite = ارجاع
show-layers = نشان‌شده در متن
footnotes = پانویس‌ها
footnote = پانویس { $number }
back-to-text = بازگشت به متن
table = جدول
alert-note = نکته
alert-tip = راهنمایی
alert-important = مهم
alert-warning = هشدار
alert-caution = احتیاط
layer-events = رویدادها و تاریخ‌ها
layer-terms = اصطلاح‌ها
layer-notes = یادداشت‌ها
related-articles = مقاله‌های دیگر دربارهٔ همین افراد و مکان‌ها
shares = مشترک: { $names }
shares-and-more = مشترک: { $names } و { $count } مورد دیگر
citation-and-rights = ارجاع و حقوق
rights = حقوق
rights-basis = مبنای انتشار در اینجا
quotation-within = “{ $words }”
citation = «{ $title }». { $publisher }. { $date }.
citation-from = «{ $title }». { $publisher }. { $dateline }. { $date }.
citation-by = { $author }. { $citation }
citation-address = { $citation } { $address }
annotations-as-data = یادداشت‌ها به صورت داده
annotations-as-yaml = یادداشت‌ها به صورت داده
paragraph-number = بند { $number }
publisher-inferred = استنباطی
publisher-unverified = تأییدنشده
basis-resolved = از تاریخ دیگری حساب شده
basis-inferred = استنباط ویراستار
basis-external = از بیرون مقاله‌ها

## Notes in the margin

note = یادداشت { $number }
note-to-passage = نمایش در متن
note-of-kind = یادداشت { $number }، { $kinds }
note-kind-quote = نقل
note-kind-remark = یادداشت
note-kind-who = چه کسی
note-kind-where = کجا
note-gist-claim = { $holder }: { $claim }
notes-on-headline = یادداشت‌های عنوان
notes-on-paragraph = یادداشت‌های بند { $number }
notes-and-marks = یادداشت‌ها و نشانه‌ها
open-all-notes = باز کردن همهٔ یادداشت‌ها
note-quotation = نقل‌قول
note-reported-words = سخن گزارش‌شده
note-quotation-mixed = نقل‌قول، نیمه‌مستقیم
note-quotation-fragment = نقل‌قول، پاره
note-event = رویداد، { $date }
note-event-undated = رویداد، تاریخ ثبت نشده
note-date = تاریخ
note-editor = یادداشت ویراستار
note-who-is-meant = منظور کیست
note-metonym = نام مکان به جای کسی
note-which-place = کدام مکان
note-also-quoted-in = همچنین نقل‌شده در { $places }
this-article = همین مقاله
the-article = مقاله
is-meant = منظور: { $name }
annotated-by = یادداشت از { $name }
annotated-by-with-certainty = یادداشت از { $name }؛ اطمینان این یادداشت: { $certainty }
annotation-certainty = اطمینان این یادداشت: { $certainty }
certainty-low = کم
certainty-medium = متوسط
certainty-is = اطمینان: { $certainty }
the-importer = واردکنندهٔ خودکار

## Places in a text

headline = تیتر
heading = میان‌تیتر
read-on = { $title }، دیده‌شده در { $date }
read-when = خوانده‌شده در { $date }

## Quotations

quote-indirect = غیرمستقیم
quote-mixed = نیمه‌مستقیم
quote-fragment = پاره
quote-in-words-of-article = به بیان مقاله
quote-kind-in-words-of-article = { $kind }، به بیان مقاله
wordings = عبارت‌بندی‌های دیگر؛ زیر آنچه با نخستین فرق دارد خط کشیده شده است
# Words of the first wording that another lacks, for those who hear the page.
wording-without = بدون { $words }
quote-as = در مقام { $role }
quote-to = خطاب به { $audience }
quote-through = از طریق { $medium }
quote-asked = پرسش: { $question }
quote-translated = ترجمه‌شده در اینجا: { $words }
quote-translated-into = در اینجا به { $language } ترجمه شده: { $words }
cue = واژهٔ نسبت: «{ $words }»
when-resolved = «{ $words }»: { $date }
when-unknown = «{ $words }»؛ تاریخ مقاله ثبت نشده
when-from-event = «{ $words }»، از زمان: { $event }
when-from-event-resolved = «{ $words }»: { $date }، از زمان: { $event }

## Actors

actors-lede = افراد، گروه‌ها، سازمان‌ها و دولت‌ها، و کسانی که مقاله‌ها بی‌نام گذاشته‌اند.
actors-description = افراد، گروه‌ها، سازمان‌ها و حکومت‌های این پرونده.
kinds-of-actors = انواع کنشگران
no-actors = هنوز کنشگری نیست.
actor-person = فرد
actor-organization = سازمان
actor-group = گروه
actor-government = حکومت
actor-unnamed = بی‌نام
actors-person = افراد
actors-organization = سازمان‌ها
actors-group = گروه‌ها
actors-government = حکومت‌ها
actors-unnamed = بی‌نام در مقاله‌ها
actor-said = گفته‌های { $name }، به ترتیب زمان
actor-wrote = مقاله‌های { $name }
actor-appears = { $name } چه زمانی نام برده می‌شود
strip-days = یک ستون برای هر روز؛ هرچه بلندتر، ذکر بیشتر
strip-weeks = یک ستون برای هر هفته؛ هرچه بلندتر، ذکر بیشتر
strip-months = یک ستون برای هر ماه؛ هرچه بلندتر، ذکر بیشتر
strip-years = یک ستون برای هر سال؛ هرچه بلندتر، ذکر بیشتر
strip-heard = با نقل سخن
strip-named = فقط نام
strip-spoken = نخستین: { $first }. واپسین: { $last }. بیشترین: { $most }، { $mentions }.
strip-unplaced = { $mentions } در مقاله‌هایی که روزشان معلوم نیست
claims-and-others = و موضع دیگران
table-of-claims = جدول ادعاها
stance-and-evidence = موضع و شاهد
nobody-else = هیچ‌کس دیگر ثبت نشده
every-mention = همهٔ ذکرها
also-written = صورت‌های دیگر
also-named = نیز { $names }
roles =
    { $count ->
        [1] سمت
       *[other] سمت‌ها
    }
part-of = بخشی از
parts = بخش‌ها
relations = روابط
relation-turned = «{ $relation }»، دربارهٔ او از سوی:
not-to-be-confused-with = با این‌ها اشتباه نشود
elsewhere = در جاهای دیگر
joined-with = پیوسته با
appears-with = همراه با
places-in-same-paragraphs = مکان‌ها در همان بندها
in-other-languages = به زبان‌های دیگر
mention-by-editor = برداشت ویراستار
metonym-as = با نام «{ $record }»
metonym-meaning = به معنای { $record }
what-is-not-known = آنچه معلوم نیست
gap-not-named = مقاله‌ها نامشان را نمی‌برند.
gap-not-mentioned = هیچ اشاره‌ای به آن‌ها در مقاله‌ها ثبت نشده است.
no-mention-recorded = اشاره‌ای ثبت نشده

## Places

places-lede = مکان‌هایی که خود مکان منظور است. هرجا نام مکانی به جای حکومت آمده، به حساب حکومت است.
places-description = مکان‌های این پرونده، هرکدام درون آنچه در آن قرار دارد.
no-places = هنوز مکانی نیست.
to-large-map = نقشهٔ بزرگ، و همان به صورت فهرست
what-lies-in-what = چه چیزی در چه چیزی قرار دارد
lies-in = واقع در
within = درونِ
contains = شامل
borders = هم‌مرز با
border-between = میان
border-lines = مرزهایش
location = موقعیت
no-point = نقطه‌ای داده نشده
source-is = منبع: { $source }
named-with-it = نام‌های همراه
what-happened-here = آنچه اینجا رخ داد
used-to-mean = به کار رفته برای
used-to-mean-why = هرجا این نام به جای حکومت یا کس دیگری آمده
written-here = اینجا نوشته شده
gap-no-coordinates = پرونده مختصات آن را نمی‌دهد، پس بر هیچ نقشه‌ای نیست.
place-country = کشور
place-province = ولایت یا استان
place-district = ولسوالی یا شهرستان
place-city = شهر
place-town = شهر کوچک
place-village = روستا
place-region = منطقه
place-border = مرز
place-building = ساختمان
place-natural = عارضهٔ طبیعی
place-other = مکان
precision-exact = خود همان نقطه
precision-vicinity = پیرامون آن
precision-locality = شهر
precision-district = میانهٔ ولسوالی یا شهرستان
precision-province = میانهٔ ولایت یا استان
precision-country = میانهٔ کشور
precision-region = میانهٔ منطقه
map-description = همهٔ مکان‌های این پرونده که می‌توان بر نقشه گذاشت، و همان به صورت فهرست.
map-lede = مکان‌هایی که خود مکان منظور است؛ هرچه ذکر یک مکان بیشتر، نقطه‌اش بزرگ‌تر؛ کشور نام خود را دارد و نقطه ندارد. حلقه یا خط‌چین می‌گوید که نقطه برای بیش از یک جاست؛ شکل با خط پیوسته محدودهٔ یک مکان است. آنچه نقشه نشان می‌دهد پایین آن به واژه آمده است.
# What the map has of a place, beside or instead of a point.
outline = محدوده
outline-from = منبع محدوده: { $source }
map-of = نقشه: { $places }
map-boundaries = مرزها: نچرال ارث، خط‌چین آنجا که نقشهٔ پایه آن‌ها را مورد اختلاف نشان می‌دهد؛ هیچ داوری‌ای در آن‌ها نیست.
same-as-list = همان به صورت فهرست
table-of-places = جدول مکان‌ها
mentions = ذکرها
point-marks = نقطه نشان می‌دهد
on-no-map = بر هیچ نقشه‌ای نیست
no-coordinates-for-them = پرونده مختصات آن‌ها را نمی‌دهد.
never-meant-as-place = هرگز به معنای مکان نیامده
never-meant-as-place-why = مقاله‌ها آنجا نوشته شده‌اند، یا نام را برای کسی به کار برده‌اند، مثلاً حکومت. این به مکان نقطه‌ای روی این نقشه نمی‌دهد.

## Claims

claims-description = چه کسی چه ادعایی می‌کند و چه کسی تکذیب می‌کند، هرکدام با عبارتی که نشانش می‌دهد.
who-says-what = چه کسی چه می‌گوید
no-claims = هنوز ادعایی نیست.
articles-themselves = خود مقاله‌ها
side-for = موافق
side-against = مخالف
side-neither = هیچ‌کدام
no-position = هیچ موضعی دربارهٔ آن ثبت نشده است.
judgement = داوری
signed-by = امضا: { $name }
signed-by-on = امضا: { $name }، { $date }
contradicts = در تناقض با
refines = دقیق‌تر می‌کند
refined-by = دقیق‌ترشده با
contested = مورد مناقشه
# به صورت اسم، تا فعل با فاعل ناشناس جور باشد.
stance-asserts = تصریح
stance-alleges = اتهام
stance-acknowledges = اذعان
stance-implies = تلویح
stance-promises = وعده
stance-threatens = تهدید
stance-warns = هشدار
stance-denies = تکذیب
stance-rejects = رد
stance-questions = تردید
stance-does-not-acknowledge = سکوت درباره آن
stance-declines-to-comment = خودداری از اظهارنظر
stance-takes-for-granted = مسلّم گرفتن
holder-own-voice = { $article }، از زبان خود
holder-takes-for-granted = { $article }، که آن را مسلّم می‌گیرد
in-its-own-voice = از زبان خود
claim-factual = درباره واقعیت‌ها
claim-causal = علت
claim-predictive = پیش‌بینی
claim-normative = ارزش‌گذاری
claim-threat = تهدید
claim-policy = سیاست
no-longer-disputed = دیگر مورد اختلاف نیست
withdrawn = پس گرفته شده
order-not-known = ترتیب معلوم نیست
since = از { $date }
count-for =
    { $count ->
        [one] { $count } موافق
       *[other] { $count } موافق
    }
count-against =
    { $count ->
        [one] { $count } مخالف
       *[other] { $count } مخالف
    }
count-neither =
    { $count ->
        [one] { $count } نه موافق و نه مخالف
       *[other] { $count } نه موافق و نه مخالف
    }
count-unsure =
    { $count ->
        [one] آخرین موضع { $count } نفر معلوم نیست
       *[other] آخرین موضع { $count } نفر معلوم نیست
    }
changed-position = تغییر موضع
positions-in-time = چه کسی در کدام سو است، و کی
positions-in-time-how = هر صاحب موضع یک خط دارد: بالای خط بریده موافقان، و پایین آن مخالفان.
positions-in-time-numbers = هر نشانه شمارهٔ جمله‌اش را در پایین دارد.
told-in-time = به ترتیب زمان
told-order-open = اگر گفته‌ها در یک روز باشند، یا روزهای ممکنشان هم‌پوشانی داشته باشد، معلوم نیست کدام زودتر بوده است.
order-to-others-unknown = معلوم نیست این پیش از { $numbers } گفته شده است یا پس از آن
told-undated = چه کسی چه می‌گوید: هیچ روزی معلوم نیست
against-or-neither = مخالف، یا هیچ‌کدام
side-changed = سوی خود را عوض کرده
order-of-reports = به ترتیب گزارش‌ها: شاید این پیش از موضع قبلی گفته شده باشد
day-not-known = روز معلوم نیست
said-dated = گفته شده
said-in-words = گفته شده { $words }
said-published = منتشر شده
said-reported = در این روز گزارش شده
said-first-reported = نخستین بار در این روز گزارش شده
legend-said = در این روز گفته شده
legend-reported = در این روز گزارش شده: همان روز یا پیش از آن گفته شده
legend-between = زمانی میان این دو گفته شده
legend-dotted = تغییر موضع، تنها به ترتیب گزارش‌ها
pause = { $length } بدون موضع ثبت‌شده
pause-reports = { $length } بی‌هیچ گزارشی
voice-quoted = نقل مستقیم
voice-partly-quoted = واژه‌های مقاله، بخشی نقل‌شده
voice-article = واژه‌های مقاله
voice-another = به نقل از زبان گوینده‌ای دیگر
voice-own = از زبان خود مقاله
voice-author = از زبان خود نویسنده
voice-presupposed = مسلّم گرفته شده
also-in = همچنین در { $places }
derived = آنچه از ادعاهای دیگر برمی‌آید
derived-contrary =
    { $count ->
        [one] این موضع خلاف آن است.
       *[other] این مواضع خلاف آن‌اند.
    }
derived-finer =
    { $count ->
        [one] هر که این ادعای دقیق‌تر را دارد، ادعای گسترده‌تر را هم دارد.
       *[other] هر که این ادعای دقیق‌تر را دارد، ادعای گسترده‌تر را هم دارد.
    }
derived-wider =
    { $count ->
        [one] هر که این ادعای گسترده‌تر را رد می‌کند، ادعای دقیق‌تر را هم رد می‌کند.
       *[other] هر که این ادعای گسترده‌تر را رد می‌کند، ادعای دقیق‌تر را هم رد می‌کند.
    }
derived-via = از راه { $claims }.
derived-why = این از دو گزاره برمی‌آید. سخن کسی نیست، و در بالا برای کسی شمرده نشده است.
reading-drift = جابه‌جایی صدا
reading-drift-words = { $article } نخست آن را به کسی نسبت می‌دهد، و پایین‌تر از زبان خود می‌گوید.
reading-presupposed = مسلّم گرفته‌شده
reading-presupposed-words = آنجا گفته نشده که کسی بر آن است؛ جمله آن را پیش‌فرض می‌گیرد.
reading-origins = سرچشمه‌ها
origins-one = در { $articles } مقاله از آن دفاع شده، با یک سرچشمه: یک متن یا یک گفته را تکرار می‌کنند.
origins-all = در { $articles } مقاله از آن دفاع شده، با { $origins } سرچشمه: معلوم نیست یکی دیگری را تکرار کند.
origins-some = در { $articles } مقاله از آن دفاع شده، با { $origins } سرچشمه: برخی یک متن یا یک گفته را تکرار می‌کنند.

## The ledger of claims

ledger-lede = کنار هر ادعا آمده که چه کسی آن را می‌گوید و چه کسی با آن مخالف است؛ هر ارجاع به جمله می‌رسد.
ledger-contested = مورد مناقشه
ledger-contested-why = کسی آن را می‌گوید و کسی با آن مخالف است
ledger-moved = تغییرکرده یا نامعلوم
ledger-moved-why = کسی موضعش را تغییر داده، یا قطعی نیست آخرین بار چه گفته است
ledger-disputed = فقط مخالف دارد
ledger-disputed-why = کسی با آن مخالف است و نشان داده نشده که کسی آن را بگوید
ledger-several = چند صدا، بی‌مخالف
ledger-several-why = بیش از یک نفر آن را می‌گوید، یا دیگری بی‌پاسخش گذاشته است
ledger-one = یک صدا
ledger-one-why = یک نفر آن را می‌گوید و کسی پاسخ نمی‌دهد
ledger-own = فقط خود مقاله
ledger-own-why = گوینده‌ای نام برده نشده؛ مقاله از زبان خود می‌گوید
ledger-granted = مسلّم گرفته‌شده
ledger-granted-why = کسی آن را نمی‌گوید، اما جمله‌ای آن را فرض می‌گیرد
ledger-open = نه گوینده دارد و نه مخالف
ledger-open-why = نشان داده نشده که کسی آن را بگوید یا با آن مخالف باشد
ledger-groups = گروه‌های ادعاها
side-unsure = آخرین موضع معلوم نیست
says-so-itself = خودش می‌گوید
takes-it-for-granted = آن را مسلّم می‌گیرد
sign-yes = آن را می‌گوید
sign-own = خود مقاله آن را می‌گوید
sign-no = می‌گوید نه
sign-hint = خاموش است
sign-ask = می‌پرسد
signs = نشانه‌ها
contested-as-table = ادعاهای مورد مناقشه در یک جدول
filter = پالایش
filter-words = واژه‌ها
filter-who = گوینده
filter-who-any = هر کس
filter-text = مقاله
filter-text-any = همه
filter-kind = نوع ادعا
filter-kind-any = همه
filter-articles-themselves = خود یک مقاله
filter-reset = نمایش همه
filter-shown = نمایش: { $shown } از { $count }

## The opening page

in-one-minute = مناقشه در یک دقیقه
sides-drawn = دو طرف چنان‌اند که ویراستار این پرونده می‌بیند.
no-position-of-theirs = موضعی از این طرف ثبت نشده است.
topic-threats = تهدیدها و هشدارها
topic-promises = وعده‌ها
where-to-begin = از کجا آغاز کنیم
all-claims-counted = همهٔ ادعاها ({ $count })
all-gaps-counted = همهٔ شکاف‌ها ({ $count })
all-articles-counted = همهٔ مقاله‌ها ({ $count })
all-actors-counted = همهٔ افراد و گروه‌ها ({ $count })
whole-chronology = همهٔ گاه‌شمار
last-change = آخرین تغییر موضع
easily-mistaken = نام‌هایی که به‌آسانی اشتباه گرفته می‌شوند
reading-time = زمان خواندن: { $time }

## پرسش‌ها

question = پرسش
questions = پرسش‌ها
n-questions = { $count } پرسش
n-answers = { $count } پاسخ
questions-description = پرسش‌های این پرونده: چه کسی چه پاسخی می‌دهد، از کِی و بر پایهٔ چه شاهدی.
questions-lede = هر پرسش با پاسخ‌هایش و با کسانی که آن‌ها را می‌دهند، بر پایهٔ آخرین چیزی که از هرکس معلوم است. این‌که کدام پاسخ درست است در این‌جا تعیین نمی‌شود.
question-open = باز
question-settled = روشن‌شده
question-one-answer = یک پاسخ
question-unanswered = بی‌پاسخ
question-open-words =
    { $count ->
        [0] معلوم نیست هنوز کسی بر یکی از پاسخ‌ها باشد.
        [one] یک پاسخ طرفدار دارد. با آن مخالفت شده، یا معلوم نیست اکنون هرکس بر چه نظری است.
       *[other] { $count } پاسخ طرفدار دارند.
    }
question-settled-words = از { $date } تنها یک پاسخ طرفدار دارد: { $answer }
question-settled-words-undated = دیگر تنها یک پاسخ طرفدار دارد: { $answer }
question-undisputed-words = از { $date } کسی با تنها پاسخ مخالف نیست: { $answer }
question-undisputed-words-undated = دیگر کسی با تنها پاسخ مخالف نیست: { $answer }
question-one-answer-words = تنها یک پاسخ داده شده و کسی با آن مخالفت نکرده است.
question-unanswered-words = معلوم نیست که اکنون کسی بر هیچ‌یک از پاسخ‌ها باشد.
answers = پاسخ‌ها
answers-how = هرکس با آخرین چیزی که از او معلوم است شمرده می‌شود. جملهٔ زیر هر نام قوی‌ترین شاهد است: آنچه روز خود را دارد پیش از آنچه تنها گزارش شده، سخن خود او پیش از سخن مقاله، و سپس تازه‌ترین.
no-line-units = پاسخ‌ها روی یک خط کشیده نشده‌اند، چون با واحدهای متفاوت شمرده شده‌اند: { $units }.
no-line-kinds = پاسخ‌ها روی یک خط کشیده نشده‌اند، چون برخی عددند و برخی تاریخ.
no-line-zones = پاسخ‌ها روی یک خط کشیده نشده‌اند، چون تنها برخی از ساعت‌ها منطقهٔ زمانی خود را می‌گویند.
more-answers = پاسخ‌های دیگر
no-answers = هیچ پاسخی برای آن ثبت نشده است.
answers-related = نسبت پاسخ‌ها با یکدیگر
answers-question = پاسخ به پرسش
in-figures = به عدد
value-at-least = دست‌کم { $number }
value-at-most = حداکثر { $number }
value-between = { $from } تا { $to }
value-line = پاسخ‌ها بر خط اعداد، { $unit }: { $values }.
value-line-days = پاسخ‌ها بر خط زمان: { $values }.
value-held =
    { $count ->
        [0] { $value }، اکنون بی‌طرفدار
        [one] { $value }، { $count } موافق
       *[other] { $value }، { $count } موافق
    }
answer-held-by-nobody = اکنون بی‌طرفدار
answer-also-at = همین: { $places }
answer-moved-to = سپس پاسخ دیگری داده: { $answer }
answer-moved =
    { $count ->
        [one] { $count } تن به پاسخ دیگری رفته
       *[other] { $count } تن به پاسخ دیگری رفته‌اند
    }
answer-taken-back =
    { $count ->
        [one] { $count } تن آن را پس گرفته
       *[other] { $count } تن آن را پس گرفته‌اند
    }
taken-back = با تصحیح یا پس‌گیری پس گرفته شده
taken-back-since = از { $date } با تصحیح یا پس‌گیری پس گرفته شده
answer-granted =
    { $count ->
        [one] { $count } مورد آن را مسلّم می‌گیرد
       *[other] { $count } مورد آن را مسلّم می‌گیرند
    }
answer-unsure =
    { $count ->
        [one] آخرین موضع { $count } تن معلوم نیست
       *[other] آخرین موضع { $count } تن معلوم نیست
    }
answer-reported = گزارش: { $date }
answer-last-heard = آخرین سخن: { $date }
answer-last-reported = آخرین گزارش: { $date }
answer-refines = دقیق‌تر از: { $answers }
answer-excludes = با این‌ها نمی‌تواند درست باشد: { $answers }
answer-derived-contrary = هرکه «{ $from }» را می‌گوید خلاف «{ $to }» را می‌گوید: { $names }.
answer-derived-finer = هرکه «{ $from }» را، که دقیق‌تر است، می‌گوید «{ $to }» را نیز می‌گوید: { $names }.
answer-derived-wider = هرکه «{ $from }» را، که گسترده‌تر است، انکار می‌کند «{ $to }» را نیز انکار می‌کند: { $names }.

## Events

chronology-lede = آنچه رخ داد، به ترتیب تا جایی که دانسته است.
chronology-rings = حلقهٔ باز یعنی تاریخ استنباطی، حساب‌شده یا تقریبی است یا ثبت نشده.
chronology-rules = خط‌چین بالای هر مورد یعنی تاریخ استنباطی، حساب‌شده یا تقریبی است؛ نقطه‌چین یعنی تاریخ ثبت نشده.
chronology-bars = روی خط زمان، نوار پررنگ روزی است که گفته شده، یا به درازای زمانی که چیزی طول کشید؛ کم‌رنگ روزهایی را می‌پوشاند که شاید در آن‌ها رخ داده باشد؛ سری که محو می‌شود باز یا نامطمئن است.
chronology-description = آنچه رخ داد، به ترتیب، تا جایی که تاریخ‌ها معلوم است.
in-order = به ترتیب
without-date = بی‌تاریخ
in-no-order = بی‌ترتیب، مگر جایی که گفته شده یکی پس یا پیش از دیگری بوده است.
chronology-order = به ترتیب تا جایی که دانسته است. آنچه تاریخ ندارد در پایان می‌آید، بی‌ترتیب، مگر جایی که گفته شده یکی پس یا پیش از دیگری بوده است.
no-events = هنوز رویدادی نیست.
times-of-day = ساعت‌ها
times-of-day-lede = زمان رویداد، به همان دقتی که هر روایت می‌گوید. روایت‌هایی که روایت دیگری را تکرار می‌کنند نیامده‌اند.
times-disputed = اختلاف بر سر زمانِ این است: { $events }. همهٔ زمان‌های گفته‌شده نمی‌توانند درست باشند.
times-undisputed = بر سر هیچ زمانی اختلاف نیست: همهٔ آنچه دربارهٔ یک رویداد گفته شده می‌تواند با هم درست باشد.
times-differ = همه نمی‌توانند درست باشند
time-against = با آنچه نخست گفته شد فرق دارد
time-reckoned = از روی واژه‌ها حساب شده
times-of-day-legend = نقطه تا دقیقه دقیق است و حلقه یعنی حدود آن؛ نقطه‌چین تا جایی می‌رود که «کمی پیش» یا «کمی پس» ممکن است باشد، و نوار زمانی است در آن میان.
who-tells-it =
    { $count ->
        [1] چه کسی آن را روایت می‌کند
       *[other] چه کسانی آن را روایت می‌کنند، کنار هم
    }
accounts-by-fact = { $count } روایت، نکته به نکته
accounts-how = به ترتیب انتشار. برای هر موضوع، قاب نشان آن است که این سخن نمی‌تواند همراه با نخستین سخنی که دیگران خلافش را گفته‌اند درست باشد. نقطه یعنی «گفته نشده»: چیزی در منبع با این مضمون نشانه‌گذاری نشده است.
account-source = منبع
account-in-part = بخشی
account-beyond = تکرار { $origin }؛ تنها آنچه افزوده است
accounts-rest = و { $count } منبع که چیزی نمی‌افزایند
accounts-sentences = جمله‌هایی که آن را گزارش می‌کنند
not-said = گفته نشده
not-said-by-others = { $count } منبع دیگر آن را نگفته‌اند.
against-first = با نخستین سخن ناسازگار است
no-report-recorded = گزارشی از آن در مقاله‌ها ثبت نشده است.
claimed-about-it = ادعاها دربارهٔ آن
no-place-recorded = مکانی ثبت نشده
no-participants-recorded = شرکت‌کننده‌ای ثبت نشده
no-sentence-names-them = جمله‌ای که نامشان را ببرد ثبت نشده
on-the-word-of = به گفتهٔ { $teller }
named-in-account-of = نام‌برده در روایت { $teller }
as-reported-in = به نقل از { $article }
places-named = مکان‌های نام‌برده
who-is-named = چه کسی نام برده شده
as-the-article-has-it = به بیان مقاله؛ تاریخ ثبت نشده
as-the-editor-has-it = به بیان ویراستار؛ تاریخ ثبت نشده
event-after = پس از { $event }
event-before = پیش از { $event }
event-after-by = { $distance } پس از { $event }
event-before-by = { $distance } پیش از { $event }
beside-after = پس از: { $event }
beside-before = پیش از: { $event }
beside-after-by = { $distance } پس از: { $event }
beside-before-by = { $distance } پیش از: { $event }
basis-words = از زمان انتشار «{ $article }»: «{ $words }»
basis-reported = پیش از انتشار «{ $article }»
basis-stated = ذکرشده
duration-about = حدود { $distance }
duration-years =
    { $count ->
        [1] یک سال
        [2] دو سال
        [3] سه سال
       *[other] { $count } سال
    }
duration-months =
    { $count ->
        [1] یک ماه
        [2] دو ماه
        [3] سه ماه
       *[other] { $count } ماه
    }
duration-weeks =
    { $count ->
        [1] یک هفته
        [2] دو هفته
        [3] سه هفته
       *[other] { $count } هفته
    }
duration-days =
    { $count ->
        [1] یک روز
        [2] دو روز
        [3] سه روز
       *[other] { $count } روز
    }
duration-hours =
    { $count ->
        [1] یک ساعت
        [2] دو ساعت
        [3] سه ساعت
       *[other] { $count } ساعت
    }
duration-minutes =
    { $count ->
        [1] یک دقیقه
        [2] دو دقیقه
        [3] سه دقیقه
       *[other] { $count } دقیقه
    }

## Sources

sources-description = چه کسی مقاله‌ها را منتشر کرده، و چه چیزی از آن معلوم نیست.
what-others-say = دیگران درباره‌اش چه می‌گویند
publisher-doubted = ناشر { $doubt }
its-rules = قواعد آن
publisher-not-recorded-why = ثبت نشده که چه کسی این‌ها را منتشر کرده. هیچ ناشری از روی سبک حدس زده نمی‌شود.
publisher-newspaper = روزنامه
publisher-agency = خبرگزاری
publisher-unrecorded = هنوز مدخلی ندارد
publisher-unrecorded-why = این مقاله‌ها آن را ناشر خود می‌نامند. هنوز مدخلی برای آن در این پرونده نیست.
publisher-broadcaster = رادیو و تلویزیون
publisher-online = رسانهٔ اینترنتی
publisher-aggregator = گردآورندهٔ خبر
publisher-government = حکومت

## Glossary

glossary-description = واژه‌هایی که توضیح می‌خواهند، و جای آن‌ها.
no-terms = هنوز اصطلاحی نیست.
evidence-is = شاهد: { $evidence }
see-also = نیز بنگرید به { $others }
where-term-is-used = جاهایی که «{ $term }» به کار رفته

## Corrections

corrections-description = آنچه در این پرونده نادرست بود، و آنچه اکنون می‌گوید.
no-corrections = هنوز چیزی تصحیح نشده است.
it-said = نوشته بود
it-says = اکنون نوشته
corrected-by = مصحح
corrections-feed = { $site }: تصحیح‌ها
correction-of = تصحیح: { $page }
correction-summary = نوشته بود: { $was } اکنون نوشته: { $now } { $why }

## What we do not know

gaps-lede = آنچه این پرونده باز می‌گذارد، که به‌طور خودکار گرد آمده است. هر مورد به صفحه یا جمله‌ای می‌رسد که در آن دیده می‌شود.
gaps-description = آنچه این پرونده باز می‌گذارد: چه کسی چه گفت و چه کرد، کی و کجا، و مقاله‌ها از کجا آمده‌اند.
no-gaps = هیچ‌یک از کاستی‌هایی که برنامه می‌جوید یافت نشد. این به معنای دانستن همه‌چیز نیست.
gaps-unordered = چه کسی آخر از همه دربارهٔ اینها گفته
gaps-unordered-why = ترتیب این موضع‌گیری‌ها معلوم نیست.
gaps-unanswered = پاسخ اینها چیست
gaps-unanswered-why = پاسخی برایشان ثبت نشده، یا معلوم نیست کسی اکنون بر پاسخی باشد.
gaps-unheld = چه کسی بر این ادعاهاست
gaps-unattributed = چه کسی این را گفته
gaps-unattributed-why = گوینده‌ای برایشان ثبت نشده است.
gaps-unreported = چه کسی اینها را گزارش کرده
gaps-unreported-why = گزارشی از آن‌ها در مقاله‌ها ثبت نشده است.
gaps-uncertain = این واژه‌ها چه معنایی دارند
gaps-uncertain-why = کسی که آن‌ها را حاشیه زده، این خوانش را نامطمئن نشان کرده است.
gaps-unnamed = اینها که هستند
gaps-unnamed-why = مقاله‌ها بی‌نام از آن‌ها سخن می‌گویند.
gaps-unattended = چه کسانی در اینها شرکت داشتند
gaps-unattended-why = شرکت‌کننده‌ای برایشان ثبت نشده است.
gaps-undated-events = اینها کی رخ داده
gaps-undated-events-why = تاریخی برایشان ثبت نشده، یا تنها واژه‌هایی که تاریخی برای حساب می‌خواهد.
gaps-inexact-events = اینها دقیقاً کی رخ داده
gaps-inexact-events-why = سال، آغاز یا پایانشان ثبت نشده است.
gaps-unlocated-events = اینها کجا رخ داده
gaps-unlocated-events-why = مکانی برایشان ثبت نشده است.
gaps-unlocated-places = اینها کجای نقشه‌اند
gaps-undated-articles = اینها کی منتشر شده‌اند
gaps-undated-articles-why = تاریخ انتشارشان ثبت نشده است.
gaps-inexact-articles = اینها در چه روزی منتشر شده‌اند
gaps-inexact-articles-why = تنها بخشی از تاریخ انتشارشان ثبت شده است.
gaps-publishers = چه کسی اینها را منتشر کرده
gaps-publishers-why = ناشری برایشان ثبت نشده است.
gaps-unverified = آیا این ناشران درست‌اند
gaps-unverified-why = ناشر استنباط شده، یا نمی‌شد تأییدش کرد.
gaps-unsigned = چه کسی اینها را نوشته
gaps-unsigned-why = نویسنده‌ای برایشان ثبت نشده است.
gaps-unaddressed = اصل اینها را کجا می‌توان خواند
gaps-unaddressed-why = نشانی اصلشان ثبت نشده است.
gap-certainty-low = بسیار نامطمئن
gap-certainty-medium = تا حدی نامطمئن
gap-publisher-unverified = ذکر شده، اما تأیید نشده
gap-speaker-words = در مقاله: { $words }
gap-passage = «{ $words }»، { $source } { $place }

## The network

network-heading = چه کسی با چه کسی پیوند دارد
network-lede = با آنچه یک برگه می‌گوید، با آمدن نام‌ها در یک بند، و با ادعای یکی دربارهٔ دیگری. آمدن نام‌ها کنار هم به این معنا نیست که با هم کاری دارند.
network-places-lede = مکان‌هایی که خود مکان منظور است، با رویدادها و بندها به کنشگران پیوند دارند.
n-nodes = کنشگران و مکان‌ها: { $count }
network-description = کدام کنشگران با هم پیوند دارند، با چه، و مقاله‌ها کجا می‌گویند.
network-drawing = طرح شبکه
network-label = شبکهٔ { $count } کنشگر. جدول پایین همان را به واژه می‌گوید.
network-label-places = شبکهٔ کنشگران و مکان‌ها. جدول پایین همان را به واژه می‌گوید.
lines-lead-to-evidence = هر خط به شاهد خود می‌رسد
key-stated-long = رابطهٔ ذکرشده: بخشی از، سمت، رابطه
key-stated-places = رابطهٔ ذکرشده: بخشی از، سمت، رابطه، رویدادی در آنجا
key-together-long = نام‌برده در کنار هم، شاید با ادعایی دربارهٔ دیگری؛ هرچه بند بیشتر، خط ضخیم‌تر
key-claim-long = هرگز کنار هم نام برده نشده‌اند، اما یکی دربارهٔ دیگری ادعایی دارد
key-size = هرچه بزرگ‌تر، ذکر بیشتر
key-place = یک مکان
key-unnamed = بی‌نام در مقاله‌ها
key-stated = رابطهٔ ذکرشده
key-together = نام‌برده در کنار هم، شاید با ادعایی
key-claim = تنها ادعایی دربارهٔ دیگری
network-groups = گروه‌ها
network-grounds = زمینه‌های سایه‌دار
network-groups-why = کنشگرانی که با یکدیگر بیش از دیگران پیوند دارند، به شمارش یافته شده. این به معنای آن نیست که با هم‌اند. پرنام‌ترین‌های هرکدام:
same-as-table = همان به صورت جدول
with-whom = با چه کسی
with-whom-or-where = با چه کسی، یا کجا
what-joins-them = پیوندشان چیست، و کجا آمده
paragraphs = بندها
joined-with-nobody = بدون پیوند ثبت‌شده
ties-stated = رابطه‌ای ذکر شده
ties-together = کنار هم نام برده شده‌اند، رابطه‌ای ذکر نشده
ties-claim = هرگز کنار هم نام برده نشده‌اند، اما یکی دربارهٔ دیگری ادعایی دارد
page-of-dossier = صفحهٔ پرونده دربارهٔ { $name }
bond-part-of = { $from }: بخشی از { $to }
bond-office = { $from }: { $title }، { $to }
bond-relation = { $from }: { $relation } { $to }
bond-claim = { $stance }: { $from }، دربارهٔ { $to }:
named-together = نام‌برده در کنار هم در { $paragraphs } از { $articles }
named-together-aside = نام‌برده در کنار هم در { $paragraphs } از { $articles }
claims-about-other =
    { $count ->
        [1] یک ادعا دربارهٔ دیگری
       *[other] { $count } ادعا دربارهٔ دیگری
    }
events-there =
    { $count ->
        [1] یک رویداد در آنجا
       *[other] { $count } رویداد در آنجا
    }
took-part = مشارکت { $actor }{ $how }، در { $place }:
took-part-hedge = { " " }({ $hedge })
took-part-account = ، به گفتهٔ { $tellers }
took-part-named = ، نام‌برده در روایت { $tellers }
tie-title = { $who } و { $whom }: { $ties }
names-left-out = نام حداکثر { $count } کنشگر در طرح آمده؛ دیگران نقطه‌هایی‌اند که به صفحه‌هایشان می‌رسند.
names-left-out-places = نام حداکثر { $count } کنشگر و مکان در طرح آمده؛ دیگران نقطه‌هایی‌اند که به صفحه‌هایشان می‌رسند.
ties-left-out = از { $pairs } جفت، { $drawn } کشیده شده: آن‌هایی که وزنشان { $weight } یا بیشتر است، و محکم‌ترینِ هر کنشگر. هر بندی که نام هر دو در آن است یک وزن دارد، رابطهٔ ذکرشده دو، ادعا یک.
events-weigh = رویداد دو وزن دارد.
lines-without-row = خط‌ها به ردیف خود در جدول می‌رسند، اگر باشد.
around-label = { $name } و آن‌ها که محکم‌ترین پیوند را با آن دارند. دانسته‌ها و فهرست‌های کنارش همان را به واژه می‌گویند.
around-label-some = { $name } و { $count } موردی که محکم‌ترین پیوند را با آن دارند. دانسته‌ها و فهرست‌های کنارش همان را به واژه می‌گویند.
around-lines = هر خط به آنچه دو سو را می‌پیوندد می‌رسد.
around-not-drawn = { $count } مورد دیگر کشیده نشده.
whole-network = کل شبکه

## Parts of pages on other sites

share = هم‌رسانی
share-line = برای نمایش این در وب‌گاهی دیگر، این سطر را آنجا بگذارید:
share-line-address = برای نمایش این در وب‌گاهی دیگر، این سطر را آنجا بگذارید، با نشانی این وب‌گاه پیش از «embed/»:
share-picture = جایی که قاب مجاز نیست، این تصویر را بگذارید:
share-text = جایی که قاب مجاز نیست، این متن را بگذارید:
share-text-only = جایی که تصویر هم مجاز نیست، این متن را بگذارید:
share-alone = تنها همین، در صفحه‌ای جدا
embed-whole = صفحهٔ کامل، با منابعش

## The whole dossier on one page

book-description = مقاله‌ها، گاه‌شمار، ادعاها، واژه‌نامه، منابع و نمایه‌ها در یک صفحه: برای چاپ، یا خواندن بدون بقیه.
book-holds = معرفی‌ها، روایت‌های رویدادها، روابط، نقشه‌ها و خلأها در این صفحه نیستند، بلکه در وبگاه‌اند.
as-of = به تاریخ { $date }
index-of-people = نمایهٔ افراد و گروه‌ها
index-of-places = نمایهٔ مکان‌ها

## Not found

not-found = یافت نشد
not-found-description = این صفحه وجود ندارد.
moved = این صفحه جابه‌جا شده است
moved-to = صفحه اکنون اینجاست: { $page }.
no-such-page = چنین صفحه‌ای نیست
no-such-page-why = این نشانی در این پرونده به جایی نمی‌رسد. شاید اشتباه نوشته شده، یا صفحه اکنون نام دیگری دارد.

## Search

search-description = یافتن مقاله‌ها، عبارت‌ها، نقل‌قول‌ها، افراد، مکان‌ها، اصطلاح‌ها و ادعاهای این پرونده.
search-words = واژه‌های جستجو
search-button = جستجو
search-narrow = محدود کردن نتایج
search-results = نتایج
search-more = نمایش بیشتر
search-keys-on = کلیدها روشن‌اند: { $slash } از هر صفحه به اینجا می‌آورد، { $help } بقیه را نشان می‌دهد.
search-keys = در نتایج { $down } و { $up } جابه‌جا می‌کنند، { $escape } به خانهٔ جستجو برمی‌گرداند.
index-lede = هر نام فرد، گروه، مکان، اصطلاح، پرسش و ادعا در این پرونده، با املاها و خط‌های دیگر نیز.
letters = حروف
letter-figures = ۰–۹

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title }: { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = همه
list-first = { $shown } مورد نخست از { $count }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } مورد پیشین
part-number = بخش { $number } از { $count }
parts-of-list = بخش‌های این فهرست
parts-beside = بخش پیشین و بخش پسین
part-previous = پیش از این: { $part }
part-next = پس از این: { $part }
no-names = هنوز نامی برای فهرست نیست.
search-any = همه
search-more-values = بیشتر…
search-not-recorded = ثبت نشده
search-also = نیز{ " " }
search-nothing = چیزی یافت نشد.
search-nothing-here = چیزی یافت نشد: شاید گزینه‌های دیگر بالا بیشتر بیابند.
search-n-results = { $count } نتیجه.
search-more-left = نمایش بیشتر ({ $count } مانده)
search-corrected = { $word } نیست؛ این چیزی است که { $others } می‌یابد.
search-by-name = در میانشان آنچه به نام { $names } است.
search-partly = هیچ‌یک همهٔ واژه‌ها را ندارد؛ این‌ها { $most } از { $all } را دارند.
search-ignored = کنار گذاشته شد، چون بسیار پرتکرار است: { $words }.
search-stale = این پرونده پس از باز شدن صفحه به‌روز شده. برای جستجو صفحه را دوباره بارگذاری کنید.
search-broken = نمایهٔ جستجو بارگذاری نمی‌شود: { $why }.

## Comforts with script

theme-is = رنگ‌ها: { $theme }
theme-change = رنگ‌ها: { $theme }. تغییر
theme-system = مانند سیستم
theme-light = روشن
theme-dark = تیره
copy-refused = مرورگر اجازهٔ رونوشت نمی‌دهد.
copied-paragraph = پیوند بند رونوشت شد
copy-sentence = رونوشت پیوند این جمله
copied-sentence = پیوند جمله رونوشت شد
copy-citation = رونوشت ارجاع
copied-citation = ارجاع رونوشت شد
copied-link = پیوند رونوشت شد
keys = کلیدها
keys-on = کلیدها روشن‌اند
key-search = جستجو
key-next = بند بعدی
key-before = بند پیشین
key-copy = رونوشت پیوند این جا
key-theme = روشن، تیره، یا مانند سیستم
key-home = خانه
key-help = این راهنما
key-close = بستن آنچه باز است

## Dates

month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
season-spring = بهار
season-summer = تابستان
season-autumn = پاییز
season-winter = زمستان
season-north-spring = بهار (نیم‌کرهٔ شمالی)
season-north-summer = تابستان (نیم‌کرهٔ شمالی)
season-north-autumn = پاییز (نیم‌کرهٔ شمالی)
season-north-winter = زمستان (نیم‌کرهٔ شمالی)
season-south-spring = بهار (نیم‌کرهٔ جنوبی)
season-south-summer = تابستان (نیم‌کرهٔ جنوبی)
season-south-autumn = پاییز (نیم‌کرهٔ جنوبی)
season-south-winter = زمستان (نیم‌کرهٔ جنوبی)
date-quarter-1 = سه‌ماههٔ نخست { $year }
date-quarter-2 = سه‌ماههٔ دوم { $year }
date-quarter-3 = سه‌ماههٔ سوم { $year }
date-quarter-4 = سه‌ماههٔ چهارم { $year }
date-third-1 = ثلث نخست { $year }
date-third-2 = ثلث دوم { $year }
date-third-3 = ثلث سوم { $year }
date-half-1 = نیمهٔ نخست { $year }
date-half-2 = نیمهٔ دوم { $year }
date-day = { $day } { $month } { $year }
date-day-of-month = { $day } { $month }
date-day-alone = { $day }
date-day-of-no-year = { $day } { $month }، سال نامعلوم
date-month = { $month } { $year }
date-month-of-no-year = { $month }، سال نامعلوم
date-unknown-year = سالی نامعلوم
date-some-day-in = روزی در { $month }
date-some-day = روزی از { $year }
date-some-month = ماهی از { $year }
date-day-of-some-month = روز { $day } ماهی از { $year }
date-like = { $date } ({ $pattern })
date-about = حدود { $date }
date-uncertain = { $date } (نامطمئن)
date-remarks = { $date } ({ $remarks })
date-part-year = سال
date-part-month = ماه
date-part-season = فصل
date-part-day = روز
date-remark-uncertain = { $part } نامطمئن
date-remark-approximate = { $part } تقریبی
date-remark-both = { $part } نامطمئن و تقریبی
date-time = { $date }، { $time }
date-clock = ساعت { $hour }:{ $minute }
date-clock-about = حدود { $time }
date-clock-between = میان { $from } و { $to }
date-clock-to = { $from } تا { $to }
date-clock-or-earlier = { $time } یا زودتر
date-clock-or-later = { $time } یا دیرتر
year-bc = { $year } پیش از میلاد
year-decade = دههٔ { $year }
year-century = سدهٔ { $century }
year-like = سالی مانند { $pattern }
year-power = سال { $number } × 10^{ $exponent }
year-significant = { $year } (تا { $digits } رقم معنادار)
date-or-earlier = { $date } یا پیش‌تر
date-or-later = { $date } یا دیرتر
date-to = { $from } تا { $to }
date-between = میان { $from } و { $to }
date-between-days = میان { $from } و { $to }
date-since = از { $from }
date-from-end-unknown = از { $from }، پایان نامعلوم
date-until = تا { $to }
date-until-beginning-unknown = تا { $to }، آغاز نامعلوم
date-at-no-time = در زمانی نامعلوم
date-one-of = یکی از { $dates }

## Names of languages

language-ar = عربی
language-bal = بلوچی
language-de = آلمانی
language-en = انگلیسی
language-es = اسپانیایی
language-fa = فارسی
language-fr = فرانسوی
language-hi = هندی
language-prs = دری
language-ps = پشتو
language-ru = روسی
language-tr = ترکی
language-ur = اردو
language-zh = چینی
