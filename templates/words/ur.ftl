# اردو میں انٹرفیس کے الفاظ۔ ابھی کسی اہلِ زبان نے نہیں پڑھے۔

## How the language writes

# CLDR: Urdu writes Latin figures (Urdu in India writes ۰۱۲۳۴۵۶۷۸۹).
digits = 0123456789
comma = ،{ " " }
semicolon = ؛{ " " }
colon = :
figures = { $count }
list-next = { $list }، { $item }
list-last = { $list } اور { $item }
quoted = ”{ $words }“
arrow = ←
paragraph-sign = پیرا{ "\u00A0" }{ $number }
degrees = { "\u2066" }{ $latitude }°{ "\u2069" } { $ns }، { "\u2066" }{ $longitude }°{ "\u2069" } { $ew }
north = شمال
south = جنوب
east = مشرق
west = مغرب
kilometres = { $number } کلومیٹر

## The frame of every page

skip = مواد پر جائیں
nav-main = دستاویز
nav-about = اس دستاویز کے بارے میں
feed-title = { $site }: { $feed }
corrections-here = اس صفحے پر تصحیحات
footer = { $site }، حواشی کے ساتھ ایک دستاویز۔
footer-kept-by = { $site }، حواشی کے ساتھ ایک دستاویز، مرتب: { $editor }۔
footer-license = اس کے اپنے الفاظ اور حواشی: { $license }۔
footer-quotations = اقتباسات ان کے ہیں جنھوں نے وہ کہے یا شائع کیے۔

## Names of pages and parts of pages

home = سرورق
articles = مضامین
actors = کردار
places = مقامات
claims = دعوے
events = واقعات
chronology = ترتیبِ زمانی
sources = ذرائع
glossary = فرہنگ
search = تلاش
network = تعلقات کا جال
map = نقشہ
gaps = جو ہم نہیں جانتے
book = پوری دستاویز
book-link = سب کچھ ایک صفحے پر
corrections = تصحیحات
claim = دعویٰ
event = واقعہ
place = مقام
actor = کردار
term = اصطلاح
publisher = ناشر
page = صفحہ
article = مضمون
quotation = اقتباس
passage = عبارت
terms = اصطلاحات
publishers = ناشرین
pages = صفحات
quotations = اقتباسات
passages = عبارتیں
people-and-groups = افراد اور گروہ
position = جائے وقوع
kind = قسم
year = سال
stance = موقف
language = زبان
languages = زبانیں
address = پتا
country = ملک
facts = حقائق
facts-and-company = حقائق اور متعلقین
contents = فہرست
index = اشاریہ
others = دوسرے
who = کون
when = کب
where = کہاں
why = کیوں
about = متعلق
none = کوئی نہیں
suggested = تجویز کردہ
suggested-result = تجویز کردہ
close = بند کریں

## Counts

n-articles =
    { $count ->
        [one] { $count } مضمون
       *[other] { $count } مضامین
    }
n-articles-in-dossier =
    { $count ->
        [one] اس دستاویز میں { $count } مضمون
       *[other] اس دستاویز میں { $count } مضامین
    }
n-mentions =
    { $count ->
        [one] { $count } ذکر
       *[other] { $count } بار ذکر
    }
no-mention = کوئی ذکر نہیں
n-paragraphs =
    { $count ->
        [one] { $count } پیراگراف
       *[other] { $count } پیراگراف
    }
n-events =
    { $count ->
        [one] { $count } واقعہ
       *[other] { $count } واقعات
    }
n-notes =
    { $count ->
        [one] { $count } نوٹ
       *[other] { $count } نوٹ
    }
n-quotations =
    { $count ->
        [one] { $count } اقتباس
       *[other] { $count } اقتباسات
    }
n-dates =
    { $count ->
        [one] { $count } تاریخ
       *[other] { $count } تاریخیں
    }
n-remarks =
    { $count ->
        [one] { $count } وضاحت
       *[other] { $count } وضاحتیں
    }
n-claims =
    { $count ->
        [one] { $count } دعویٰ
       *[other] { $count } دعوے
    }
n-positions =
    { $count ->
        [one] { $count } موقف
       *[other] { $count } موقف
    }
n-passages =
    { $count ->
        [one] { $count } عبارت
       *[other] { $count } عبارتیں
    }
n-terms =
    { $count ->
        [one] { $count } اصطلاح
       *[other] { $count } اصطلاحات
    }
n-places =
    { $count ->
        [one] { $count } مقام
       *[other] { $count } مقامات
    }
n-actors =
    { $count ->
        [one] { $count } کردار
       *[other] { $count } کردار
    }
n-pairs =
    { $count ->
        [one] { $count } جوڑا
       *[other] { $count } جوڑے
    }
some-of-pairs = { $count } میں سے { $shown } جوڑے
first-of-pairs = { $count } میں سے پہلے { $shown } جوڑے
n-publishers =
    { $count ->
        [one] { $count } ناشر
       *[other] { $count } ناشرین
    }
n-named = { $count } کا نام آیا
n-places-named = { $count } کا نام آیا
n-reported = { $count } کی خبر
mentions-in-articles =
    { $count ->
        [one] { $count } مضمون میں { $mentions }
       *[other] { $count } مضامین میں { $mentions }
    }
and-more = اور مزید { $count }
figure-articles =
    { $count ->
        [one] مضمون
       *[other] مضامین
    }
figure-actors =
    { $count ->
        [one] فرد یا گروہ
       *[other] افراد اور گروہ
    }
figure-places =
    { $count ->
        [one] مقام
       *[other] مقامات
    }
figure-claims =
    { $count ->
        [one] دعویٰ
       *[other] دعوے
    }
figure-claims-contested =
    { $count ->
        [one] دعویٰ، { $contested } متنازع
       *[other] دعوے، { $contested } متنازع
    }
figure-events =
    { $count ->
        [one] واقعہ
       *[other] واقعات
    }
figure-quotations =
    { $count ->
        [one] اقتباس
       *[other] اقتباسات
    }

## Home

annotated-dossier = حواشی کے ساتھ دستاویز
updated = تازہ کاری: { $date }
held-by = قائل
disputed-by = منکر

## Articles

articles-description = اس دستاویز کے مضامین، ناشر، تاریخ اور متن کی نوعیت کے ساتھ۔
no-articles = ابھی کوئی مضمون نہیں۔
publisher-not-recorded = ناشر محفوظ نہیں
author-not-recorded = مصنف محفوظ نہیں
date-not-recorded = تاریخ محفوظ نہیں
date-not-recorded-aside = تاریخ محفوظ نہیں
source-line = { $publisher }، { $date }
genre-report = خبر
genre-interview = انٹرویو
genre-opinion = رائے
genre-analysis = تجزیہ
genre-press-release = پریس ریلیز
genre-statement = بیان
genre-transcript = تحریری متن
genre-correction = تصحیح
genre-live = براہِ راست کوریج
genre-feature = فیچر
# What form an article has, and whose voice its own is.
genre-by = { $genre }، از { $author }
by-author = از { $author }
text-full = مکمل متن
text-excerpt = اقتباس
text-digest = خلاصہ
text-status-full = یہ متن ویسا ہی ہے جیسا شائع ہوا۔
text-status-excerpt = یہ ایک اقتباس ہے: شائع شدہ متن کے کچھ حصے چھوڑ دیے گئے ہیں۔
text-status-digest = یہ ایک خلاصہ ہے: نیچے کا متن اس دستاویز کے اپنے الفاظ میں ہے؛ صرف واوین میں دیے گئے الفاظ نقل ہیں۔
text-status-unknown = یہ محفوظ نہیں کہ آیا یہ پورا متن ہے۔
headline-of-editor = سرخی اس دستاویز کی اپنی ہے۔
summary-is-published = ناشر کا اپنا خلاصہ
article-repeats = یہ { $origin } کو دہراتا ہے۔
# What an article is to others, and they to it.
article-corrects = یہ { $articles } کی تصحیح کرتا ہے۔
article-retracts = یہ { $articles } کو واپس لیتا ہے۔
article-updates = یہ { $articles } کی تازہ صورت ہے۔
article-replies-to = یہ { $articles } کا جواب ہے۔
article-translates = یہ { $articles } کا ترجمہ ہے۔
article-corrected-by = اس کی تصحیح { $articles } میں ہوئی۔
article-retracted-by = یہ مضمون واپس لے لیا گیا: { $articles }۔
article-updated-by = اس کی تازہ صورت { $articles } ہے۔
article-replied-to-by = اس کا جواب { $articles } میں دیا گیا۔
article-repeated-by = اسے { $articles } نے دہرایا۔
article-translated-by = اس کا ترجمہ { $articles } میں ہوا۔
retracted = واپس لیا گیا
note-corrected = تصحیح شدہ
correction-now = اب: { $words }
corrected-in = { $article } میں تصحیح کی گئی
retracted-in = { $article } میں واپس لیا گیا
kind-of-text = متن
genre-of-text = صنف
signature-of-text = دستخط
published-by = ناشر
published-on = تاریخِ اشاعت
written-in = مقامِ تحریر
original-of-text = اصل
archived-copies = محفوظ نقول
not-recorded = محفوظ نہیں
read-original = اصل پڑھیں
no-address = پتا محفوظ نہیں
archived-copy = محفوظ نقل
archived-copy-of = محفوظ نقل، { $date }
cite = حوالہ دیں
show-layers = متن میں نشان زد
footnotes = زیریں حواشی
footnote = زیریں حاشیہ { $number }
back-to-text = متن پر واپس
table = جدول
alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = انتباہ
alert-caution = احتیاط
layer-events = واقعات اور تاریخیں
layer-terms = اصطلاحات
layer-notes = نوٹ
related-articles = انھی افراد اور مقامات پر دوسرے مضامین
shares = مشترک: { $names }
shares-and-more = مشترک: { $names } اور مزید { $count }
citation-and-rights = حوالہ اور حقوق
rights = حقوق
rights-basis = یہاں اشاعت کی بنیاد
quotation-within = ’{ $words }‘
citation = ”{ $title }“۔ { $publisher }۔ { $date }۔
citation-from = ”{ $title }“۔ { $publisher }۔ { $dateline }۔ { $date }۔
citation-by = { $author }۔ { $citation }
citation-address = { $citation } { $address }
annotations-as-data = حواشی بطور ڈیٹا
annotations-as-yaml = حواشی بطور ڈیٹا
paragraph-number = پیراگراف { $number }
publisher-inferred = قیاسی
publisher-unverified = غیر مصدقہ
basis-resolved = دوسری تاریخ سے شمار کی گئی
basis-inferred = مدیر کا قیاس
basis-external = مضامین سے باہر کے ماخذ سے

## Notes in the margin

note = نوٹ { $number }
note-to-passage = متن میں دکھائیں
note-of-kind = نوٹ { $number }، { $kinds }
note-kind-quote = اقتباس
note-kind-remark = نوٹ
note-kind-who = کون
note-kind-where = کہاں
note-gist-claim = { $holder }: { $claim }
notes-on-headline = سرخی پر نوٹ
notes-on-paragraph = پیراگراف { $number } پر نوٹ
notes-and-marks = نوٹ اور نشان
open-all-notes = سب نوٹ کھولیں
note-quotation = اقتباس
note-reported-words = بالواسطہ بیان
note-quotation-mixed = اقتباس، جزوی
note-quotation-fragment = اقتباس، ٹکڑا
note-event = واقعہ، { $date }
note-event-undated = واقعہ، تاریخ محفوظ نہیں
note-date = تاریخ
note-editor = مدیر کا نوٹ
note-who-is-meant = کون مراد ہے
note-metonym = کسی کے لیے مقام کا نام
note-which-place = کون سا مقام
note-also-quoted-in = یہ بھی دیکھیں، یہی اقتباس: { $places }
this-article = یہی مضمون
the-article = مضمون
is-meant = مراد: { $name }
annotated-by = حاشیہ: { $name }
annotated-by-with-certainty = حاشیہ: { $name }؛ اس حاشیے پر یقین: { $certainty }
annotation-certainty = اس حاشیے پر یقین: { $certainty }
certainty-low = کم
certainty-medium = درمیانہ
certainty-is = یقین: { $certainty }
the-importer = خودکار درآمد

## Places in a text

headline = سرخی
heading = ذیلی سرخی
read-on = { $title }، دیکھا گیا { $date }
read-when = { $date } کو پڑھا گیا

## Quotations

quote-indirect = بالواسطہ
quote-mixed = جزوی اقتباس
quote-fragment = ٹکڑا
quote-in-words-of-article = مضمون کے الفاظ میں
quote-kind-in-words-of-article = { $kind }، مضمون کے الفاظ میں
wordings = دوسری عبارتیں؛ جو پہلی سے مختلف ہے اس کے نیچے خط ہے
# Words of the first wording that another lacks, for those who hear the page.
wording-without = { $words } کے بغیر
quote-as = بحیثیت { $role }
quote-to = مخاطب: { $audience }
quote-through = بذریعہ { $medium }
quote-asked = سوال: { $question }
quote-translated = یہاں ترجمہ: { $words }
quote-translated-into = یہاں { $language } میں ترجمہ: { $words }
cue = الفاظِ نسبت: ”{ $words }“
when-resolved = ”{ $words }“: { $date }
when-unknown = ”{ $words }“؛ مضمون کی تاریخ محفوظ نہیں
when-from-event = ”{ $words }“، اس واقعے سے شمار: { $event }
when-from-event-resolved = ”{ $words }“: { $date }، اس واقعے سے شمار: { $event }

## Actors

actors-lede = افراد، گروہ، تنظیمیں اور ریاستیں، اور وہ جنھیں مضامین نے بے نام چھوڑا۔
actors-description = اس دستاویز کے افراد، گروہ، تنظیمیں اور حکومتیں۔
kinds-of-actors = کرداروں کی اقسام
no-actors = ابھی کوئی کردار نہیں۔
actor-person = فرد
actor-organization = تنظیم
actor-group = گروہ
actor-government = حکومت
actor-unnamed = بے نام
actors-person = افراد
actors-organization = تنظیمیں
actors-group = گروہ
actors-government = حکومتیں
actors-unnamed = مضامین میں بے نام
actor-said = { $name } کے بیانات، وقت کی ترتیب سے
actor-wrote = { $name } کے مضامین
actor-appears = { $name } کا ذکر کب آیا
strip-days = ہر دن کے لیے ایک ستون؛ جتنا اونچا، اتنے زیادہ ذکر
strip-weeks = ہر ہفتے کے لیے ایک ستون؛ جتنا اونچا، اتنے زیادہ ذکر
strip-months = ہر مہینے کے لیے ایک ستون؛ جتنا اونچا، اتنے زیادہ ذکر
strip-years = ہر سال کے لیے ایک ستون؛ جتنا اونچا، اتنے زیادہ ذکر
strip-heard = بیان کے ساتھ
strip-named = صرف نام
strip-spoken = پہلا: { $first }۔ آخری: { $last }۔ سب سے زیادہ: { $most }، { $mentions }۔
strip-unplaced = { $mentions } ایسے مضامین میں جن کا دن معلوم نہیں
claims-and-others = اور دوسروں کا موقف
table-of-claims = دعووں کا جدول
stance-and-evidence = موقف اور ثبوت
nobody-else = کوئی اور محفوظ نہیں
every-mention = ہر ذکر
also-written = دوسرے املا
also-named = نیز { $names }
roles =
    { $count ->
        [one] عہدہ
       *[other] عہدے
    }
part-of = کا حصہ
parts = حصے
relations = تعلقات
relation-turned = ”{ $relation }“، اس کے بارے میں:
not-to-be-confused-with = ان سے خلط نہ کریں
elsewhere = دوسری جگہوں پر
joined-with = جڑا ہوا
appears-with = ساتھ آنے والے
places-in-same-paragraphs = انھی پیراگرافوں میں مقامات
in-other-languages = دوسری زبانوں میں
mention-by-editor = مدیر نے یوں پڑھا
metonym-as = ”{ $record }“ کے نام سے
metonym-meaning = مراد { $record }
what-is-not-known = جو معلوم نہیں
gap-not-named = مضامین ان کا نام نہیں بتاتے۔
gap-not-mentioned = مضامین میں ان کا کوئی ذکر محفوظ نہیں۔
no-mention-recorded = کوئی ذکر محفوظ نہیں

## Places

places-lede = وہ مقامات جن سے مقام ہی مراد ہے۔ جہاں کسی مقام کا نام حکومت کے لیے آئے، وہاں حکومت شمار ہوتی ہے۔
places-description = اس دستاویز کے مقامات، ہر ایک اس میں جہاں وہ واقع ہے۔
no-places = ابھی کوئی مقام نہیں۔
to-large-map = بڑا نقشہ، اور وہی بطور فہرست
what-lies-in-what = کون سا مقام کس میں ہے
lies-in = کہاں واقع ہے
within = کے اندر
contains = میں شامل
borders = سرحد ملتی ہے
border-between = کے درمیان
border-lines = اس کی سرحدیں
location = محلِ وقوع
no-point = نقطہ نہیں دیا گیا
source-is = ماخذ: { $source }
named-with-it = اس کے ساتھ آنے والے نام
what-happened-here = یہاں کیا ہوا
used-to-mean = مجازی مراد
used-to-mean-why = جہاں یہ نام حکومت یا کسی اور کے لیے آیا
written-here = یہاں لکھے گئے
gap-no-coordinates = دستاویز میں اس کے محدد نہیں، اس لیے یہ کسی نقشے پر نہیں۔
place-country = ملک
place-province = صوبہ
place-district = ضلع
place-city = شہر
place-town = قصبہ
place-village = گاؤں
place-region = خطہ
place-border = سرحد
place-building = عمارت
place-natural = قدرتی مقام
place-other = مقام
precision-exact = عین وہی جگہ
precision-vicinity = اس کا گردونواح
precision-locality = شہر یا قصبہ
precision-district = ضلعے کا وسط
precision-province = صوبے کا وسط
precision-country = ملک کا وسط
precision-region = خطے کا وسط
map-description = اس دستاویز کے وہ تمام مقامات جو نقشے پر آ سکتے ہیں، اور وہی بطور فہرست۔
map-lede = وہ مقامات جن سے مقام ہی مراد ہے؛ جس کا ذکر جتنا زیادہ، اس کا نقطہ اتنا بڑا؛ ملک کا نام ہوتا ہے، نقطہ نہیں۔ حلقہ یا ٹوٹی لکیر بتاتی ہے کہ نقطہ ایک جگہ سے زیادہ کے لیے ہے؛ مسلسل لکیر کسی مقام کی حدود ہے۔ نقشہ جو دکھاتا ہے وہ نیچے الفاظ میں ہے۔
# What the map has of a place, beside or instead of a point.
outline = حدود
outline-from = حدود کا ماخذ: { $source }
map-of = نقشہ: { $places }
map-boundaries = سرحدیں: نیچرل ارتھ، ٹوٹی لکیر جہاں بنیادی نقشہ انہیں متنازع بتاتا ہے؛ ان سے کوئی فیصلہ مراد نہیں۔
same-as-list = وہی بطور فہرست
table-of-places = مقامات کا جدول
mentions = ذکر
point-marks = نقطہ کس کے لیے ہے
on-no-map = کسی نقشے پر نہیں
no-coordinates-for-them = دستاویز میں ان کے محدد نہیں۔
never-meant-as-place = کبھی مقام مراد نہیں
never-meant-as-place-why = مضامین وہاں لکھے گئے، یا نام کسی کے لیے آیا، مثلاً حکومت کے لیے۔ اس سے مقام کو اس نقشے پر نقطہ نہیں ملتا۔

## Claims

claims-description = کون کیا دعویٰ کرتا ہے اور کون تردید، ہر ایک اس عبارت کے ساتھ جو یہ دکھاتی ہے۔
who-says-what = کون کیا کہتا ہے
no-claims = ابھی کوئی دعویٰ نہیں۔
articles-themselves = خود مضامین
side-for = حق میں
side-against = خلاف
side-neither = دونوں نہیں
no-position = اس پر کوئی موقف محفوظ نہیں۔
judgement = رائے
signed-by = دستخط: { $name }
signed-by-on = دستخط: { $name }، { $date }
contradicts = سے متصادم
refines = زیادہ واضح کرتا ہے
refined-by = زیادہ واضح کرنے والے
contested = متنازع
# اسم کی صورت میں، تاکہ مذکر و مؤنث کا سوال نہ اٹھے۔
stance-asserts = دعویٰ
stance-alleges = الزام
stance-acknowledges = اعتراف
stance-implies = اشارہ
stance-promises = وعدہ
stance-threatens = دھمکی
stance-warns = تنبیہ
stance-denies = تردید
stance-rejects = استرداد
stance-questions = سوال
stance-does-not-acknowledge = اس پر خاموشی
stance-declines-to-comment = تبصرے سے گریز
stance-takes-for-granted = مسلّم سمجھنا
holder-own-voice = { $article }، اپنی زبان میں
holder-takes-for-granted = { $article }، جو اسے مسلّم سمجھتا ہے
in-its-own-voice = اپنی زبان میں
claim-factual = واقعات سے متعلق
claim-causal = سبب
claim-predictive = پیش گوئی
claim-normative = قدر
claim-threat = دھمکی
claim-policy = پالیسی
no-longer-disputed = اب متنازع نہیں
withdrawn = واپس لیا گیا
order-not-known = ترتیب معلوم نہیں
since = { $date } سے
count-for =
    { $count ->
        [one] { $count } حامی
       *[other] { $count } حامی
    }
count-against =
    { $count ->
        [one] { $count } مخالف
       *[other] { $count } مخالف
    }
count-neither =
    { $count ->
        [one] { $count } نہ حامی نہ مخالف
       *[other] { $count } نہ حامی نہ مخالف
    }
count-unsure =
    { $count ->
        [one] { $count } کا تازہ ترین مؤقف معلوم نہیں
       *[other] { $count } کا تازہ ترین مؤقف معلوم نہیں
    }
changed-position = مؤقف میں تبدیلی
positions-in-time = کون کس طرف ہے، اور کب
positions-in-time-how = ہر صاحبِ مؤقف کی اپنی لکیر ہے: ٹوٹی ہوئی لکیر کے اوپر حامی، نیچے مخالف۔
positions-in-time-numbers = ہر نشان پر نیچے دیے گئے جملے کا نمبر ہے۔
told-in-time = وقت کی ترتیب سے
told-order-open = اگر بیانات ایک ہی دن کے ہوں، یا ان کے ممکنہ دن ایک دوسرے سے ملتے ہوں، تو معلوم نہیں کہ کون سا پہلے آیا۔
order-to-others-unknown = معلوم نہیں کہ یہ { $numbers } سے پہلے کہا گیا یا بعد میں
told-undated = کون کیا کہتا ہے: کوئی دن معلوم نہیں
against-or-neither = مخالف، یا کوئی نہیں
side-changed = طرف بدلی
order-of-reports = خبروں کی ترتیب سے: ممکن ہے یہ پچھلے مؤقف سے پہلے کہا گیا ہو
day-not-known = دن معلوم نہیں
said-dated = کہا گیا
said-in-words = کہا گیا { $words }
said-published = شائع ہوا
said-reported = اس دن خبر دی گئی
said-first-reported = پہلی بار اس دن خبر دی گئی
legend-said = اس دن کہا گیا
legend-reported = اس دن خبر دی گئی: اسی دن یا پہلے کہا گیا
legend-between = دونوں کے درمیان کسی وقت کہا گیا
legend-dotted = مؤقف میں تبدیلی، صرف خبروں کی ترتیب سے
pause = { $length } تک کوئی موقف درج نہیں
pause-reports = { $length } تک کوئی خبر شائع نہیں ہوئی
voice-quoted = اقتباس
voice-partly-quoted = مضمون کے الفاظ، جزوی اقتباس
voice-article = مضمون کے الفاظ
voice-another = کسی اور کے الفاظ میں
voice-own = مضمون کی اپنی آواز
voice-author = مصنف کی اپنی آواز
voice-presupposed = مسلّم مانا گیا
also-in = نیز { $places }
derived = دوسرے دعووں سے کیا نکلتا ہے
derived-contrary =
    { $count ->
        [one] یہ مؤقف اس کے برعکس ہے۔
       *[other] یہ مؤقف اس کے برعکس ہیں۔
    }
derived-finer =
    { $count ->
        [one] جو یہ زیادہ درست دعویٰ مانتا ہے وہ وسیع تر دعویٰ بھی مانتا ہے۔
       *[other] جو یہ زیادہ درست دعویٰ مانتے ہیں وہ وسیع تر دعویٰ بھی مانتے ہیں۔
    }
derived-wider =
    { $count ->
        [one] جو اس وسیع تر دعوے کی تردید کرتا ہے وہ زیادہ درست دعوے کی بھی تردید کرتا ہے۔
       *[other] جو اس وسیع تر دعوے کی تردید کرتے ہیں وہ زیادہ درست دعوے کی بھی تردید کرتے ہیں۔
    }
derived-via = بذریعہ { $claims }۔
derived-why = یہ دونوں بیانات سے نکلتا ہے۔ یہ کسی کے الفاظ نہیں، اور اوپر کسی کے حساب میں نہیں گنا گیا۔
reading-drift = آواز کی تبدیلی
reading-drift-words = { $article } پہلے اسے کسی سے منسوب کرتا ہے، اور آگے چل کر اپنی زبان میں کہتا ہے۔
reading-presupposed = مسلّم سمجھا گیا
reading-presupposed-words = وہاں کسی کو اس کا قائل نہیں بتایا گیا؛ جملہ اسے پہلے سے مانتا ہے۔
reading-origins = مآخذ
origins-one = { $articles } مضامین میں اس کی تائید، ماخذ ایک: وہ ایک ہی متن یا ایک ہی بیان دہراتے ہیں۔
origins-all = { $articles } مضامین میں اس کی تائید، مآخذ { $origins }: کسی کے بارے میں معلوم نہیں کہ دوسرے کو دہراتا ہے۔
origins-some = { $articles } مضامین میں اس کی تائید، مآخذ { $origins }: کچھ ایک ہی متن یا ایک ہی بیان دہراتے ہیں۔

## The ledger of claims

ledger-lede = ہر دعوے کے ساتھ درج ہے کہ کون اسے کہتا ہے اور کون اسے نہیں مانتا؛ ہر حوالہ جملے تک لے جاتا ہے۔
ledger-contested = متنازع
ledger-contested-why = کوئی یہ کہتا ہے اور کوئی اسے نہیں مانتا
ledger-moved = بدلے ہوئے یا غیر واضح
ledger-moved-why = کسی نے موقف بدلا، یا یقینی نہیں کہ اس نے آخر میں کیا کہا
ledger-disputed = صرف متنازع
ledger-disputed-why = کوئی اسے نہیں مانتا، اور کسی کا یہ کہنا نہیں دکھایا گیا
ledger-several = کئی آوازیں، کوئی مخالف نہیں
ledger-several-why = ایک سے زیادہ لوگ کہتے ہیں، یا کسی نے اسے بے جواب چھوڑا
ledger-one = ایک آواز
ledger-one-why = ایک شخص کہتا ہے اور کوئی جواب نہیں دیتا
ledger-own = صرف مضمون خود
ledger-own-why = کسی کہنے والے کا نام نہیں؛ مضمون اپنی آواز میں کہتا ہے
ledger-granted = مسلّم سمجھے گئے
ledger-granted-why = کوئی نہیں کہتا، مگر ایک جملہ اسے فرض کرتا ہے
ledger-open = نہ کہے گئے نہ رد ہوئے
ledger-open-why = کسی کا یہ کہنا یا نہ ماننا نہیں دکھایا گیا
ledger-groups = دعووں کے گروہ
side-unsure = آخری موقف معلوم نہیں
says-so-itself = خود کہتا ہے
takes-it-for-granted = اسے مسلّم سمجھتا ہے
sign-yes = یہی کہتا ہے
sign-own = مضمون خود یہی کہتا ہے
sign-no = نہیں کہتا ہے
sign-hint = خاموش ہے
sign-ask = پوچھتا ہے
signs = نشانیاں
contested-as-table = متنازع دعوے جدول میں
filter = چھانٹیں
filter-words = الفاظ
filter-who = کون بولتا ہے
filter-who-any = کوئی بھی
filter-text = مضمون
filter-text-any = کوئی بھی
filter-kind = دعوے کی قسم
filter-kind-any = کوئی بھی
filter-articles-themselves = کوئی مضمون خود
filter-reset = سب دکھائیں
filter-shown = دکھائے گئے: { $count } میں سے { $shown }

## The opening page

in-one-minute = تنازع ایک منٹ میں
sides-drawn = دونوں فریق ویسے ہیں جیسے اس ڈوزیئر کا مدیر انھیں دیکھتا ہے۔
no-position-of-theirs = اس فریق کا کوئی موقف درج نہیں۔
topic-threats = دھمکیاں اور انتباہ
topic-promises = وعدے
where-to-begin = کہاں سے شروع کریں
all-claims-counted = تمام دعوے ({ $count })
all-gaps-counted = تمام خلا ({ $count })
all-articles-counted = تمام مضامین ({ $count })
all-actors-counted = تمام افراد اور گروہ ({ $count })
whole-chronology = پوری تقویم
last-change = موقف میں آخری تبدیلی
easily-mistaken = نام جو آسانی سے گڈمڈ ہو جاتے ہیں
reading-time = پڑھنے کا وقت: { $time }

## سوالات

question = سوال
questions = سوالات
n-questions =
    { $count ->
        [one] { $count } سوال
       *[other] { $count } سوالات
    }
n-answers =
    { $count ->
        [one] { $count } جواب
       *[other] { $count } جوابات
    }
questions-description = اس دستاویز کے سوالات: کون کیا جواب دیتا ہے، کب سے، اور کس ثبوت پر۔
questions-lede = ہر سوال اپنے جوابات کے ساتھ، اور ان کے ساتھ جو یہ جواب دیتے ہیں، ہر ایک کی آخری معلوم بات کے مطابق۔ کون سا جواب درست ہے، اس کا فیصلہ یہاں نہیں ہوتا۔
question-open = کھلا
question-settled = طے شدہ
question-one-answer = ایک جواب
question-unanswered = بے جواب
question-open-words =
    { $count ->
        [0] معلوم نہیں کہ اب بھی کوئی کسی جواب کا قائل ہے یا نہیں۔
        [one] ایک جواب کے قائل موجود ہیں۔ اس پر اختلاف ہے، یا یہ معلوم نہیں کہ اب ہر ایک کس کا قائل ہے۔
       *[other] { $count } جوابات کے قائل موجود ہیں۔
    }
question-settled-words = { $date } سے صرف ایک جواب کے قائل باقی ہیں: { $answer }
question-settled-words-undated = اب صرف ایک جواب کے قائل باقی ہیں: { $answer }
question-undisputed-words = { $date } سے واحد جواب سے کوئی اختلاف نہیں کرتا: { $answer }
question-undisputed-words-undated = اب واحد جواب سے کوئی اختلاف نہیں کرتا: { $answer }
question-one-answer-words = صرف ایک ہی جواب دیا گیا، اور کوئی اس سے اختلاف نہیں کرتا۔
question-unanswered-words = معلوم نہیں کہ اب کوئی ان میں سے کسی جواب کا قائل ہو۔
answers = جوابات
answers-how = ہر ایک کو اس کی آخری معلوم بات کے مطابق گنا گیا ہے۔ ہر نام کے نیچے کا جملہ سب سے مضبوط ثبوت ہے: جس کا اپنا دن معلوم ہو وہ اس سے پہلے جس کی صرف خبر دی گئی، اپنے الفاظ مضمون کے الفاظ سے پہلے، اور پھر سب سے تازہ۔
no-line-units = جوابات ایک لکیر پر نہیں دکھائے گئے، کیونکہ وہ مختلف اکائیوں میں گنے گئے ہیں: { $units }۔
no-line-kinds = جوابات ایک لکیر پر نہیں دکھائے گئے، کیونکہ کچھ اعداد ہیں اور کچھ تاریخیں۔
no-line-zones = جوابات ایک لکیر پر نہیں دکھائے گئے، کیونکہ صرف کچھ اوقات اپنا ٹائم زون بتاتے ہیں۔
more-answers = مزید جوابات
no-answers = اس کا کوئی جواب محفوظ نہیں۔
answers-related = جوابات کا باہمی تعلق
answers-question = اس سوال کا جواب
in-figures = ہندسوں میں
value-at-least = کم از کم { $number }
value-at-most = زیادہ سے زیادہ { $number }
value-between = { $from } تا { $to }
value-line = جوابات اعداد کی لکیر پر، { $unit }: { $values }۔
value-line-days = جوابات وقت کی لکیر پر: { $values }۔
value-held =
    { $count ->
        [0] { $value }، اب کوئی قائل نہیں
        [one] { $value }، { $count } حامی
       *[other] { $value }، { $count } حامی
    }
answer-held-by-nobody = اب کوئی قائل نہیں
answer-also-at = یہی: { $places }
answer-moved-to = بعد میں دوسرا جواب: { $answer }
answer-moved =
    { $count ->
        [one] { $count } اب دوسرے جواب کا قائل
       *[other] { $count } اب دوسرے جواب کے قائل
    }
answer-taken-back =
    { $count ->
        [one] { $count } نے واپس لے لیا
       *[other] { $count } نے واپس لے لیا
    }
taken-back = تصحیح یا واپسی کے ذریعے واپس لیا گیا
taken-back-since = { $date } سے تصحیح یا واپسی کے ذریعے واپس لیا گیا
answer-granted =
    { $count ->
        [one] { $count } کے ہاں یہ مسلّم ہے
       *[other] { $count } کے ہاں یہ مسلّم ہے
    }
answer-unsure =
    { $count ->
        [one] { $count } کا آخری موقف معلوم نہیں
       *[other] { $count } کے آخری موقف معلوم نہیں
    }
answer-reported = خبر: { $date }
answer-last-heard = آخری بات: { $date }
answer-last-reported = آخری خبر: { $date }
answer-refines = اس سے زیادہ متعین: { $answers }
answer-excludes = اس کے ساتھ درست نہیں ہو سکتا: { $answers }
answer-derived-contrary = جو «{ $from }» کا قائل ہے وہ «{ $to }» کے برعکس کا قائل ہے: { $names }۔
answer-derived-finer = جو «{ $from }» کا قائل ہے، جو زیادہ متعین ہے، وہ «{ $to }» کا بھی قائل ہے: { $names }۔
answer-derived-wider = جو «{ $from }» کا انکار کرتا ہے، جو زیادہ عام ہے، وہ «{ $to }» کا بھی انکار کرتا ہے: { $names }۔

## Events

chronology-lede = جو ہوا، جہاں تک معلوم ہے ترتیب سے۔
chronology-rings = کھلا حلقہ بتاتا ہے کہ تاریخ قیاسی، شمار کردہ، تخمینی ہے یا محفوظ نہیں۔
chronology-rules = اندراج کے اوپر ٹوٹی لکیر بتاتی ہے کہ تاریخ قیاسی، شمار کردہ یا تخمینی ہے، اور نقطہ دار لکیر کہ تاریخ محفوظ نہیں۔
chronology-bars = وقت کی لکیر پر گہری پٹی وہ دن ہے جو بتایا گیا، یا اتنی لمبی جتنی دیر کچھ رہا؛ ہلکی پٹی ان دنوں پر ہے جن میں یہ ہوا ہو سکتا ہے؛ مدھم ہوتا سرا کھلا یا غیر یقینی ہے۔
chronology-description = جو ہوا، اس ترتیب سے جہاں تک تاریخیں معلوم ہیں۔
in-order = ترتیب سے
without-date = بغیر تاریخ
in-no-order = کسی ترتیب کے بغیر، سوائے وہاں جہاں لکھا ہے کہ ایک دوسرے کے بعد یا پہلے ہوا۔
chronology-order = جہاں تک معلوم ہے ترتیب سے۔ جس کی تاریخ نہیں وہ آخر میں ہے، کسی ترتیب کے بغیر، سوائے وہاں جہاں لکھا ہے کہ ایک دوسرے کے بعد یا پہلے ہوا۔
no-events = ابھی کوئی واقعہ نہیں۔
times-of-day = اوقات
times-of-day-lede = کب، اتنی ہی صحت سے جتنی ہر بیان دیتا ہے۔ جو بیان کسی اور کو دہراتے ہیں وہ شامل نہیں۔
times-disputed = اختلاف ان کے وقت پر ہے: { $events }۔ بتائے گئے سب وقت درست نہیں ہو سکتے۔
times-undisputed = کسی وقت پر اختلاف نہیں: ایک واقعے کے بتائے گئے سب وقت ایک ساتھ درست ہو سکتے ہیں۔
times-differ = یہ سب درست نہیں ہو سکتے
time-against = پہلے بتائے گئے وقت سے مختلف
time-reckoned = الفاظ سے شمار کیا گیا
times-of-day-legend = نقطہ منٹ تک درست ہے، حلقہ تقریباً اس وقت؛ نقطوں کی قطار وہاں تک جاتی ہے جہاں «ذرا پہلے» یا «ذرا بعد» ہو سکتا ہے، اور پٹی درمیان کا کوئی وقت ہے۔
who-tells-it =
    { $count ->
        [one] راوی کون ہے
       *[other] راوی کون ہیں، پہلو بہ پہلو
    }
accounts-by-fact = { $count } بیانات، نکتہ بہ نکتہ
accounts-how = اشاعت کی ترتیب سے۔ ہر بات میں چوکھٹا بتاتا ہے کہ یہ بات اس پہلی بات کے ساتھ درست نہیں ہو سکتی جس کی دوسرے تردید کرتے ہیں۔ نقطے کا مطلب ہے «نہیں کہا گیا»: ماخذ میں ایسی کوئی بات نشان زد نہیں۔
account-source = ماخذ
account-in-part = جزوی
account-beyond = { $origin } کو دہراتا ہے؛ یہاں صرف اضافہ
accounts-rest = اور { $count } جو کچھ نیا نہیں بتاتے
accounts-sentences = وہ جملے جو اس کی خبر دیتے ہیں
not-said = نہیں کہا گیا
not-said-by-others = باقی { $count } نے یہ نہیں کہا۔
against-first = پہلی بات کے خلاف
no-report-recorded = مضامین میں اس کی کوئی خبر محفوظ نہیں۔
claimed-about-it = اس کے بارے میں دعوے
no-place-recorded = کوئی مقام محفوظ نہیں
no-participants-recorded = کوئی شریک محفوظ نہیں
no-sentence-names-them = کوئی ایسا جملہ محفوظ نہیں جس میں ان کا نام ہو
on-the-word-of = بقول { $teller }
named-in-account-of = { $teller } کے بیان میں مذکور
as-reported-in = بحوالہ { $article }
places-named = مذکور مقامات
who-is-named = کس کا نام آیا
as-the-article-has-it = مضمون کے الفاظ میں؛ تاریخ محفوظ نہیں
as-the-editor-has-it = مدیر کے الفاظ میں؛ تاریخ محفوظ نہیں
event-after = اس کے بعد: { $event }
event-before = اس سے پہلے: { $event }
event-after-by = { $distance } بعد: { $event }
event-before-by = { $distance } پہلے: { $event }
beside-after = اس کے بعد: { $event }
beside-before = اس سے پہلے: { $event }
beside-after-by = { $distance } بعد: { $event }
beside-before-by = { $distance } پہلے: { $event }
basis-words = ”{ $article }“ کی اشاعت سے شمار: ”{ $words }“
basis-reported = ”{ $article }“ کی اشاعت سے پہلے
basis-stated = مذکور
duration-about = تقریباً { $distance }
duration-years =
    { $count ->
        [one] ایک سال
        [2] دو سال
        [3] تین سال
       *[other] { $count } سال
    }
duration-months =
    { $count ->
        [one] ایک ماہ
        [2] دو ماہ
        [3] تین ماہ
       *[other] { $count } ماہ
    }
duration-weeks =
    { $count ->
        [one] ایک ہفتہ
        [2] دو ہفتے
        [3] تین ہفتے
       *[other] { $count } ہفتے
    }
duration-days =
    { $count ->
        [one] ایک دن
        [2] دو دن
        [3] تین دن
       *[other] { $count } دن
    }
duration-hours =
    { $count ->
        [1] ایک گھنٹہ
        [2] دو گھنٹے
        [3] تین گھنٹے
       *[other] { $count } گھنٹے
    }
duration-minutes =
    { $count ->
        [1] ایک منٹ
        [2] دو منٹ
        [3] تین منٹ
       *[other] { $count } منٹ
    }

## Sources

sources-description = مضامین کس نے شائع کیے، اور اس بارے میں کیا معلوم نہیں۔
what-others-say = دوسرے اس کے بارے میں کیا کہتے ہیں
publisher-doubted = ناشر { $doubt }
its-rules = اس کے ضوابط
publisher-not-recorded-why = یہ محفوظ نہیں کہ یہ کس نے شائع کیے۔ اسلوب سے کسی ناشر کا قیاس نہیں کیا جاتا۔
publisher-newspaper = اخبار
publisher-agency = خبر رساں ادارہ
publisher-unrecorded = ابھی کوئی اندراج نہیں
publisher-unrecorded-why = یہ مضامین اسے اپنا ناشر بتاتے ہیں۔ اس دستاویز میں ابھی اس کا اندراج نہیں۔
publisher-broadcaster = نشریاتی ادارہ
publisher-online = آن لائن ادارہ
publisher-aggregator = خبریں جمع کرنے والا
publisher-government = حکومت

## Glossary

glossary-description = وہ الفاظ جن کی وضاحت درکار ہے، اور وہ کہاں آئے۔
no-terms = ابھی کوئی اصطلاح نہیں۔
evidence-is = ثبوت: { $evidence }
see-also = نیز دیکھیں { $others }
where-term-is-used = ”{ $term }“ کہاں استعمال ہوا

## Corrections

corrections-description = اس دستاویز میں کیا غلط تھا، اور اب کیا لکھا ہے۔
no-corrections = ابھی کوئی تصحیح نہیں ہوئی۔
it-said = پہلے لکھا تھا
it-says = اب لکھا ہے
corrected-by = مصحح
corrections-feed = { $site }: تصحیحات
correction-of = تصحیح: { $page }
correction-summary = پہلے لکھا تھا: { $was } اب لکھا ہے: { $now } { $why }

## What we do not know

gaps-lede = جو باتیں یہ دستاویز کھلی چھوڑتی ہے، خودکار طور پر جمع کی گئیں۔ ہر اندراج اس صفحے یا جملے تک لے جاتا ہے جہاں وہ نظر آتی ہے۔
gaps-description = جو باتیں یہ دستاویز کھلی چھوڑتی ہے: کس نے کیا کہا اور کیا، کب اور کہاں، اور مضامین کہاں سے آئے۔
no-gaps = جن خلاؤں کو پروگرام ڈھونڈتا ہے ان میں سے کوئی نہیں ملا۔ اس کا یہ مطلب نہیں کہ سب کچھ معلوم ہے۔
gaps-unordered = اس بارے میں آخر میں کون بولا
gaps-unordered-why = ان مؤقفوں کی ترتیب معلوم نہیں۔
gaps-unanswered = ان سوالوں کا جواب کیا ہے
gaps-unanswered-why = ان کا کوئی جواب محفوظ نہیں، یا معلوم نہیں کہ اب کوئی کسی جواب کا قائل ہے۔
gaps-unheld = ان دعووں کا قائل کون ہے
gaps-unattributed = یہ کس نے کہا
gaps-unattributed-why = ان کا کوئی قائل محفوظ نہیں۔
gaps-unreported = ان کی خبر کس نے دی
gaps-unreported-why = مضامین میں ان کی کوئی خبر محفوظ نہیں۔
gaps-uncertain = ان الفاظ کا مطلب کیا ہے
gaps-uncertain-why = جس نے ان پر حاشیہ لکھا، اس نے اس قرأت کو غیر یقینی قرار دیا۔
gaps-unnamed = یہ کون ہیں
gaps-unnamed-why = مضامین نام لیے بغیر ان کا ذکر کرتے ہیں۔
gaps-unattended = ان میں کون شریک تھا
gaps-unattended-why = ان کے کوئی شریک محفوظ نہیں۔
gaps-undated-events = یہ کب ہوا
gaps-undated-events-why = ان کی کوئی تاریخ محفوظ نہیں، یا صرف ایسے الفاظ جنھیں شمار کے لیے ایک تاریخ چاہیے۔
gaps-inexact-events = یہ ٹھیک کب ہوا
gaps-inexact-events-why = ان کا سال، آغاز یا انجام محفوظ نہیں۔
gaps-unlocated-events = یہ کہاں ہوا
gaps-unlocated-events-why = ان کا کوئی مقام محفوظ نہیں۔
gaps-unlocated-places = یہ نقشے پر کہاں ہیں
gaps-undated-articles = یہ کب شائع ہوئے
gaps-undated-articles-why = ان کی تاریخِ اشاعت محفوظ نہیں۔
gaps-inexact-articles = یہ کس دن شائع ہوئے
gaps-inexact-articles-why = ان کی تاریخِ اشاعت کا صرف ایک حصہ محفوظ ہے۔
gaps-publishers = یہ کس نے شائع کیے
gaps-publishers-why = ان کا کوئی ناشر محفوظ نہیں۔
gaps-unverified = کیا یہ ناشر درست ہیں
gaps-unverified-why = ناشر قیاس سے معلوم کیا گیا، یا اس کی تصدیق نہ ہو سکی۔
gaps-unsigned = یہ کس نے لکھے
gaps-unsigned-why = ان کا کوئی مصنف محفوظ نہیں۔
gaps-unaddressed = اصل کہاں پڑھے جا سکتے ہیں
gaps-unaddressed-why = ان کے اصل کا پتا محفوظ نہیں۔
gap-certainty-low = بہت غیر یقینی
gap-certainty-medium = کسی قدر غیر یقینی
gap-publisher-unverified = درج ہے، مگر مصدقہ نہیں
gap-speaker-words = مضمون میں: { $words }
gap-passage = ”{ $words }“، { $source } { $place }

## The network

network-heading = کون کس سے جڑا ہے
network-lede = کسی اندراج کے بیان سے، ایک ہی پیراگراف میں نام آنے سے، اور ایک کے دوسرے کے بارے میں دعوے سے۔ ساتھ نام آنے سے یہ لازم نہیں کہ ان کا ایک دوسرے سے کوئی واسطہ ہو۔
network-places-lede = وہ مقامات جن سے مقام ہی مراد ہے، واقعات اور پیراگرافوں کے ذریعے کرداروں سے جڑتے ہیں۔
n-nodes = کردار اور مقامات: { $count }
network-description = کون سے کردار کن سے جڑے ہیں، کس چیز سے، اور مضامین یہ کہاں کہتے ہیں۔
network-drawing = تعلقات کے جال کا خاکہ
network-label =
    { $count ->
        [one] { $count } کردار کا جال۔ نیچے کا جدول یہی الفاظ میں کہتا ہے۔
       *[other] { $count } کرداروں کا جال۔ نیچے کا جدول یہی الفاظ میں کہتا ہے۔
    }
network-label-places = کرداروں اور مقامات کا جال۔ نیچے کا جدول یہی الفاظ میں کہتا ہے۔
lines-lead-to-evidence = ہر لکیر اپنے ثبوت تک لے جاتی ہے
key-stated-long = بیان شدہ تعلق: حصہ، عہدہ، رشتہ
key-stated-places = بیان شدہ تعلق: حصہ، عہدہ، رشتہ، وہاں کا کوئی واقعہ
key-together-long = ساتھ نام آیا، شاید دوسرے کے بارے میں دعوے کے ساتھ؛ جتنے زیادہ پیراگراف، اتنی موٹی لکیر
key-claim-long = کبھی ساتھ نام نہیں آیا، مگر ایک کا دوسرے کے بارے میں دعویٰ ہے
key-size = جتنا بڑا، اتنا زیادہ ذکر
key-place = ایک مقام
key-unnamed = مضامین میں بے نام
key-stated = بیان شدہ تعلق
key-together = ساتھ نام آیا، شاید دعوے کے ساتھ
key-claim = صرف دوسرے کے بارے میں دعویٰ
network-groups = گروہ
network-grounds = سایہ دار زمین
network-groups-why = وہ کردار جو دوسروں سے زیادہ آپس میں جڑے ہیں، گنتی سے معلوم ہوئے۔ اس کا یہ مطلب نہیں کہ وہ ساتھ ہیں۔ ہر گروہ میں سب سے زیادہ مذکور:
same-as-table = وہی بطور جدول
with-whom = کس کے ساتھ
with-whom-or-where = کس کے ساتھ، یا کہاں
what-joins-them = انھیں کیا جوڑتا ہے، اور کہاں لکھا ہے
paragraphs = پیراگراف
joined-with-nobody = کوئی محفوظ رشتہ نہیں
ties-stated = تعلق بیان ہوا ہے
ties-together = ساتھ نام آیا، تعلق بیان نہیں ہوا
ties-claim = کبھی ساتھ نام نہیں آیا، مگر ایک کا دوسرے کے بارے میں دعویٰ ہے
page-of-dossier = { $name } پر دستاویز کا صفحہ
bond-part-of = { $from }: { $to } کا حصہ
bond-office = { $from }: { $title }، { $to }
bond-relation = { $from }: { $relation } { $to }
bond-claim = { $stance }: { $from }، { $to } کے بارے میں:
named-together = { $articles } کے { $paragraphs } میں ساتھ نام آیا
named-together-aside = { $articles } کے { $paragraphs } میں ساتھ نام آیا
claims-about-other =
    { $count ->
        [one] دوسرے کے بارے میں ایک دعویٰ
       *[other] دوسرے کے بارے میں { $count } دعوے
    }
events-there =
    { $count ->
        [one] وہاں ایک واقعہ
       *[other] وہاں { $count } واقعات
    }
took-part = { $actor } کی شرکت{ $how }، { $place } میں:
took-part-hedge = { " " }({ $hedge })
took-part-account = ، { $tellers } کے مطابق
took-part-named = ، { $tellers } کے بیان میں مذکور
tie-title = { $who } اور { $whom }: { $ties }
names-left-out = خاکے میں زیادہ سے زیادہ { $count } کرداروں کے نام ہیں؛ باقی نقطے ہیں جو اپنے صفحوں تک لے جاتے ہیں۔
names-left-out-places = خاکے میں زیادہ سے زیادہ { $count } کرداروں اور مقامات کے نام ہیں؛ باقی نقطے ہیں جو اپنے صفحوں تک لے جاتے ہیں۔
ties-left-out = { $pairs } جوڑوں میں سے { $drawn } کھینچے گئے: جن کا وزن { $weight } یا زیادہ ہے، اور ہر کردار کا مضبوط ترین۔ ہر پیراگراف جس میں دونوں کا نام آئے ایک گنا جاتا ہے، بیان شدہ تعلق دو، دعویٰ ایک۔
events-weigh = واقعہ دو گنا جاتا ہے۔
lines-without-row = لکیریں جدول میں اپنی سطر تک لے جاتی ہیں، جہاں ہو۔
around-label = { $name } اور اس سے سب سے مضبوط جڑے ہوئے۔ ساتھ کے حقائق اور فہرستیں یہی الفاظ میں کہتی ہیں۔
around-label-some = { $name } اور اس سے سب سے مضبوط جڑے { $count }۔ ساتھ کے حقائق اور فہرستیں یہی الفاظ میں کہتی ہیں۔
around-lines = ہر لکیر اس تک لے جاتی ہے جو دونوں کو جوڑتا ہے۔
around-not-drawn = مزید { $count } نہیں کھینچے گئے۔
whole-network = پورا جال

## Parts of pages on other sites

share = شیئر کریں
share-line = اسے کسی اور ویب سائٹ پر دکھانے کے لیے یہ سطر وہاں چسپاں کریں:
share-line-address = اسے کسی اور ویب سائٹ پر دکھانے کے لیے یہ سطر وہاں چسپاں کریں، اور ”embed/“ سے پہلے اس سائٹ کا پتا لکھیں:
share-picture = جہاں فریم کی اجازت نہیں، وہاں یہ تصویر چسپاں کریں:
share-text = جہاں فریم کی اجازت نہیں، وہاں یہ متن چسپاں کریں:
share-text-only = جہاں تصویروں کی بھی اجازت نہیں، وہاں یہ متن چسپاں کریں:
share-alone = صرف یہ، ایک الگ صفحے پر
embed-whole = پورا صفحہ، اپنے مآخذ کے ساتھ

## The whole dossier on one page

book-description = مضامین، ترتیبِ واقعات، دعوے، فرہنگ، ذرائع اور اشاریے ایک صفحے پر: چھاپنے کے لیے، یا باقی کے بغیر پڑھنے کے لیے۔
book-holds = تعارف، واقعات کے بیانات، تعلقات، نقشے اور خلا اس صفحے پر نہیں بلکہ سائٹ پر ہیں۔
as-of = بتاریخ { $date }
index-of-people = افراد اور گروہوں کا اشاریہ
index-of-places = مقامات کا اشاریہ

## Not found

not-found = نہیں ملا
not-found-description = یہ صفحہ موجود نہیں۔
moved = یہ صفحہ منتقل ہو گیا ہے
moved-to = صفحہ اب یہاں ہے: { $page }۔
no-such-page = ایسا کوئی صفحہ نہیں
no-such-page-why = یہ پتا اس دستاویز میں کہیں نہیں لے جاتا۔ ممکن ہے غلط لکھا گیا ہو، یا صفحے کا نام اب کچھ اور ہو۔

## Search

search-description = اس دستاویز کے مضامین، عبارتیں، اقتباسات، افراد، مقامات، اصطلاحات اور دعوے تلاش کریں۔
search-words = تلاش کے الفاظ
search-button = تلاش کریں
search-narrow = نتائج محدود کریں
search-results = نتائج
search-more = مزید دکھائیں
search-keys-on = کلیدیں فعال ہیں: { $slash } ہر صفحے سے یہاں لاتی ہے، { $help } باقی دکھاتی ہے۔
search-keys = نتائج میں { $down } اور { $up } سے حرکت، { $escape } سے خانے میں واپسی۔
index-lede = اس دستاویز کے ہر فرد، گروہ، مقام، اصطلاح، سوال اور دعوے کا نام، دوسرے املا اور رسم الخط میں بھی۔
letters = حروف
letter-figures = 0–9

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title }: { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = تمام
list-first = { $count } میں سے پہلے { $shown }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } اس سے پہلے
part-number = { $count } میں سے حصہ { $number }
parts-of-list = اس فہرست کے حصے
parts-beside = پچھلا اور اگلا حصہ
part-previous = پہلے: { $part }
part-next = بعد: { $part }
no-names = ابھی فہرست کے لیے کوئی نام نہیں۔
search-any = کوئی بھی
search-more-values = مزید…
search-not-recorded = محفوظ نہیں
search-also = نیز{ " " }
search-nothing = کچھ نہیں ملا۔
search-nothing-here = کچھ نہیں ملا: اوپر دوسرا انتخاب شاید زیادہ دے۔
search-n-results =
    { $count ->
        [one] { $count } نتیجہ۔
       *[other] { $count } نتائج۔
    }
search-more-left = مزید دکھائیں ({ $count } باقی)
search-corrected = { $word } نہیں ملا؛ یہ وہ ہے جو { $others } سے ملتا ہے۔
search-by-name = ان میں وہ بھی ہے جو { $names } کے نام سے ہے۔
search-partly = کسی میں تمام الفاظ نہیں؛ ان میں { $all } میں سے { $most } ہیں۔
search-ignored = بہت عام ہونے کے باعث چھوڑے گئے: { $words }۔
search-stale = صفحہ کھلنے کے بعد یہ دستاویز تازہ ہو گئی ہے۔ تلاش کے لیے صفحہ دوبارہ لوڈ کریں۔
search-broken = تلاش کا اشاریہ لوڈ نہ ہو سکا: { $why }۔

## Comforts with script

theme-is = رنگ: { $theme }
theme-change = رنگ: { $theme }۔ بدلیں
theme-system = نظام کے مطابق
theme-light = روشن
theme-dark = تاریک
copy-refused = براؤزر نقل کی اجازت نہیں دیتا۔
copied-paragraph = پیراگراف کا ربط نقل ہو گیا
copy-sentence = اس جملے کا ربط نقل کریں
copied-sentence = جملے کا ربط نقل ہو گیا
copy-citation = حوالہ نقل کریں
copied-citation = حوالہ نقل ہو گیا
copied-link = ربط نقل ہو گیا
keys = کلیدیں
keys-on = کلیدیں فعال ہیں
key-search = تلاش
key-next = اگلا پیراگراف
key-before = پچھلا پیراگراف
key-copy = اس جگہ کا ربط نقل کریں
key-theme = روشن، تاریک، یا نظام کے مطابق
key-home = سرورق
key-help = یہ مدد
key-close = جو کھلا ہے اسے بند کریں

## Dates

month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
season-spring = بہار
season-summer = گرما
season-autumn = خزاں
season-winter = سرما
season-north-spring = بہار (شمالی نصف کرہ)
season-north-summer = گرما (شمالی نصف کرہ)
season-north-autumn = خزاں (شمالی نصف کرہ)
season-north-winter = سرما (شمالی نصف کرہ)
season-south-spring = بہار (جنوبی نصف کرہ)
season-south-summer = گرما (جنوبی نصف کرہ)
season-south-autumn = خزاں (جنوبی نصف کرہ)
season-south-winter = سرما (جنوبی نصف کرہ)
date-quarter-1 = { $year } کی پہلی سہ ماہی
date-quarter-2 = { $year } کی دوسری سہ ماہی
date-quarter-3 = { $year } کی تیسری سہ ماہی
date-quarter-4 = { $year } کی چوتھی سہ ماہی
date-third-1 = { $year } کا پہلا تہائی
date-third-2 = { $year } کا دوسرا تہائی
date-third-3 = { $year } کا آخری تہائی
date-half-1 = { $year } کی پہلی ششماہی
date-half-2 = { $year } کی دوسری ششماہی
date-day = { $day } { $month } { $year }
date-day-of-month = { $day } { $month }
date-day-alone = { $day }
date-day-of-no-year = { $day } { $month }، سال نامعلوم
date-month = { $month } { $year }
date-month-of-no-year = { $month }، سال نامعلوم
date-unknown-year = نامعلوم سال
date-some-day-in = { $month } کا کوئی دن
date-some-day = { $year } کا کوئی دن
date-some-month = { $year } کا کوئی مہینہ
date-day-of-some-month = { $year } کے کسی مہینے کی { $day } تاریخ
date-like = { $date } ({ $pattern })
date-about = تقریباً { $date }
date-uncertain = { $date } (غیر یقینی)
date-remarks = { $date } ({ $remarks })
date-part-year = سال
date-part-month = مہینہ
date-part-season = موسم
date-part-day = دن
date-remark-uncertain = { $part } غیر یقینی
date-remark-approximate = { $part } تخمینی
date-remark-both = { $part } غیر یقینی اور تخمینی
date-time = { $date }، { $time }
date-clock = { $hour }:{ $minute } بجے
date-clock-about = تقریباً { $time }
date-clock-between = { $from } اور { $to } کے درمیان
date-clock-to = { $from } سے { $to } تک
date-clock-or-earlier = { $time } یا اس سے پہلے
date-clock-or-later = { $time } یا اس کے بعد
year-bc = { $year } قبل مسیح
year-decade = { $year } کی دہائی
year-century = { $century }ویں صدی
year-like = { $pattern } جیسا کوئی سال
year-power = سال { $number } × 10^{ $exponent }
year-significant = { $year } ({ $digits } معنی خیز ہندسے)
date-or-earlier = { $date } یا اس سے پہلے
date-or-later = { $date } یا اس کے بعد
date-to = { $from } تا { $to }
date-between = { $from } اور { $to } کے درمیان
date-between-days = { $from } اور { $to } کے درمیان
date-since = { $from } سے
date-from-end-unknown = { $from } سے، اختتام نامعلوم
date-until = { $to } تک
date-until-beginning-unknown = { $to } تک، آغاز نامعلوم
date-at-no-time = نامعلوم وقت پر
date-one-of = ان میں سے ایک: { $dates }

## Names of languages

language-ar = عربی
language-bal = بلوچی
language-de = جرمن
language-en = انگریزی
language-es = ہسپانوی
language-fa = فارسی
language-fr = فرانسیسی
language-hi = ہندی
language-prs = دری
language-ps = پشتو
language-ru = روسی
language-tr = ترکی
language-ur = اردو
language-zh = چینی
