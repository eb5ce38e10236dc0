# كلمات الواجهة بالعربية. لم يقرأها بعد أحد من أهل اللغة.

## How the language writes

# CLDR: Arabic writes the Arabic-Indic figures (in the Maghreb Latin ones: 0123456789).
digits = ٠١٢٣٤٥٦٧٨٩
comma = ،{ " " }
semicolon = ؛{ " " }
colon = :
figures = { $count }
list-next = { $list }، { $item }
list-last = { $list } و{ $item }
quoted = «{ $words }»
arrow = ←
paragraph-sign = ف{ $number }
degrees = { "\u2066" }{ $latitude }°{ "\u2069" } { $ns }، { "\u2066" }{ $longitude }°{ "\u2069" } { $ew }
north = شمالًا
south = جنوبًا
east = شرقًا
west = غربًا
kilometres = { $number } كم

## The frame of every page

skip = الانتقال إلى المحتوى
nav-main = الملف
nav-about = عن هذا الملف
feed-title = { $site }: { $feed }
corrections-here = تصويبات في هذه الصفحة
footer = { $site }، ملف مشروح.
footer-kept-by = { $site }، ملف مشروح بإشراف { $editor }.
footer-license = نصوصه وشروحه الخاصة: { $license }.
footer-quotations = الاقتباسات ملك لمن قالها أو نشرها.

## Names of pages and parts of pages

home = الرئيسية
articles = المقالات
actors = الأطراف
places = الأماكن
claims = الادعاءات
events = الأحداث
chronology = التسلسل الزمني
sources = المصادر
glossary = المسرد
search = البحث
network = الشبكة
map = الخريطة
gaps = ما لا نعرفه
book = الملف كاملًا
book-link = كل شيء في صفحة واحدة
corrections = التصويبات
claim = ادعاء
event = حدث
place = مكان
actor = طرف
term = مصطلح
publisher = ناشر
page = صفحة
article = مقال
quotation = اقتباس
passage = مقطع
terms = المصطلحات
publishers = الناشرون
pages = الصفحات
quotations = الاقتباسات
passages = المقاطع
people-and-groups = أشخاص وجماعات
position = الإحداثيات
kind = النوع
year = السنة
stance = الموقف
language = اللغة
languages = اللغات
address = العنوان
country = البلد
facts = بيانات
facts-and-company = بيانات ومحيط
contents = المحتويات
index = الفهرس
others = آخرون
who = من
when = متى
where = أين
why = لماذا
about = عن
none = لا شيء
suggested = مقترح
suggested-result = مقترح
close = إغلاق

## Counts

n-articles =
    { $count ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }
n-articles-in-dossier =
    { $count ->
        [zero] لا مقالات في هذا الملف
        [one] مقال واحد في هذا الملف
        [two] مقالان في هذا الملف
        [few] { $count } مقالات في هذا الملف
        [many] { $count } مقالًا في هذا الملف
       *[other] { $count } مقال في هذا الملف
    }
n-mentions =
    { $count ->
        [zero] لا ذكر
        [one] ذكر واحد
        [two] ذكران
        [few] { $count } مرات ذكر
        [many] { $count } مرة ذكر
       *[other] { $count } مرة ذكر
    }
no-mention = لا ذكر
n-paragraphs =
    { $count ->
        [zero] لا فقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $count } فقرات
        [many] { $count } فقرة
       *[other] { $count } فقرة
    }
n-events =
    { $count ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $count } أحداث
        [many] { $count } حدثًا
       *[other] { $count } حدث
    }
n-notes =
    { $count ->
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
n-quotations =
    { $count ->
        [one] اقتباس واحد
        [two] اقتباسان
        [few] { $count } اقتباسات
        [many] { $count } اقتباسًا
       *[other] { $count } اقتباس
    }
n-dates =
    { $count ->
        [one] تاريخ واحد
        [two] تاريخان
        [few] { $count } تواريخ
        [many] { $count } تاريخًا
       *[other] { $count } تاريخ
    }
n-remarks =
    { $count ->
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
n-claims =
    { $count ->
        [zero] لا ادعاءات
        [one] ادعاء واحد
        [two] ادعاءان
        [few] { $count } ادعاءات
        [many] { $count } ادعاءً
       *[other] { $count } ادعاء
    }
n-positions =
    { $count ->
        [zero] لا مواقف
        [one] موقف واحد
        [two] موقفان
        [few] { $count } مواقف
        [many] { $count } موقفًا
       *[other] { $count } موقف
    }
n-passages =
    { $count ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $count } مقاطع
        [many] { $count } مقطعًا
       *[other] { $count } مقطع
    }
n-terms =
    { $count ->
        [zero] لا مصطلحات
        [one] مصطلح واحد
        [two] مصطلحان
        [few] { $count } مصطلحات
        [many] { $count } مصطلحًا
       *[other] { $count } مصطلح
    }
n-places =
    { $count ->
        [zero] لا أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانًا
       *[other] { $count } مكان
    }
n-actors =
    { $count ->
        [zero] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $count } أطراف
        [many] { $count } طرفًا
       *[other] { $count } طرف
    }
n-pairs =
    { $count ->
        [zero] لا أزواج
        [one] زوج واحد
        [two] زوجان
        [few] { $count } أزواج
        [many] { $count } زوجًا
       *[other] { $count } زوج
    }
some-of-pairs = { $shown } من أصل { $count } زوج
first-of-pairs = أول { $shown } من أصل { $count } زوج
n-publishers =
    { $count ->
        [zero] لا ناشرين
        [one] ناشر واحد
        [two] ناشران
        [few] { $count } ناشرين
        [many] { $count } ناشرًا
       *[other] { $count } ناشر
    }
n-named = المذكورون: { $count }
n-places-named = المذكورة: { $count }
n-reported = المذكورة: { $count }
mentions-in-articles =
    { $count ->
        [one] { $mentions } في مقال واحد
        [two] { $mentions } في مقالين
        [few] { $mentions } في { $count } مقالات
        [many] { $mentions } في { $count } مقالًا
       *[other] { $mentions } في { $count } مقال
    }
and-more = و{ $count } غيرها
figure-articles =
    { $count ->
        [two] مقالان
        [few] مقالات
        [many] مقالًا
       *[other] مقال
    }
figure-actors =
    { $count ->
        [two] شخصان أو جماعتان
        [few] أشخاص وجماعات
        [many] شخصًا وجماعة
       *[other] شخص وجماعة
    }
figure-places =
    { $count ->
        [two] مكانان
        [few] أماكن
        [many] مكانًا
       *[other] مكان
    }
figure-claims =
    { $count ->
        [two] ادعاءان
        [few] ادعاءات
        [many] ادعاءً
       *[other] ادعاء
    }
figure-claims-contested =
    { $count ->
        [two] ادعاءان، المتنازع عليها { $contested }
        [few] ادعاءات، المتنازع عليها { $contested }
        [many] ادعاءً، المتنازع عليها { $contested }
       *[other] ادعاء، المتنازع عليها { $contested }
    }
figure-events =
    { $count ->
        [two] حدثان
        [few] أحداث
        [many] حدثًا
       *[other] حدث
    }
figure-quotations =
    { $count ->
        [two] اقتباسان
        [few] اقتباسات
        [many] اقتباسًا
       *[other] اقتباس
    }

## Home

annotated-dossier = ملف مشروح
updated = آخر تحديث: { $date }
held-by = يقول بها
disputed-by = يعترض عليها

## Articles

articles-description = مقالات هذا الملف، مع الناشر والتاريخ ونوع النص.
no-articles = لا توجد مقالات بعد.
publisher-not-recorded = الناشر غير مدوَّن
author-not-recorded = الكاتب غير مدوَّن
date-not-recorded = التاريخ غير مدوَّن
date-not-recorded-aside = التاريخ غير مدوَّن
source-line = { $publisher }، { $date }
genre-report = خبر
genre-interview = مقابلة
genre-opinion = رأي
genre-analysis = تحليل
genre-press-release = بيان صحفي
genre-statement = تصريح
genre-transcript = نص مفرّغ
genre-correction = تصحيح
genre-live = تغطية مباشرة
genre-feature = تقرير مطوّل
# What form an article has, and whose voice its own is.
genre-by = { $genre }، بقلم { $author }
by-author = بقلم { $author }
text-full = النص الكامل
text-excerpt = مقتطف
text-digest = ملخص
text-status-full = هذا هو النص كما نُشر.
text-status-excerpt = هذا مقتطف: حُذفت أجزاء من النص المنشور.
text-status-digest = هذا ملخص: النص أدناه بكلمات الملف نفسه؛ ولا يُقتبس إلا ما بين علامات التنصيص.
text-status-unknown = لم يُدوَّن هل هذا هو النص الكامل.
headline-of-editor = العنوان للملف نفسه.
summary-is-published = ملخّص الناشر نفسه
article-repeats = يكرر { $origin }.
# What an article is to others, and they to it.
article-corrects = يصحّح { $articles }.
article-retracts = يسحب { $articles }.
article-updates = يستكمل { $articles }.
article-replies-to = يردّ على { $articles }.
article-translates = وهو ترجمة لـ{ $articles }.
article-corrected-by = صُحّح في { $articles }.
article-retracted-by = سُحب هذا المقال: { $articles }.
article-updated-by = استُكمل في { $articles }.
article-replied-to-by = رُدّ عليه في { $articles }.
article-repeated-by = أُعيد نشره في { $articles }.
article-translated-by = تُرجم في { $articles }.
retracted = مسحوب
note-corrected = مصحَّح
correction-now = الآن: { $words }
corrected-in = مصحَّح في { $article }
retracted-in = مسحوب في { $article }
kind-of-text = النص
genre-of-text = النوع
signature-of-text = التوقيع
published-by = الناشر
published-on = تاريخ النشر
written-in = كُتب في
original-of-text = الأصل
archived-copies = نسخ مؤرشفة
not-recorded = غير مدوَّن
read-original = قراءة الأصل
no-address = العنوان غير مدوَّن
archived-copy = نسخة مؤرشفة
archived-copy-of = نسخة مؤرشفة، { $date }
cite = استشهاد
show-layers = مُعلَّم في النص
footnotes = الحواشي
footnote = حاشية { $number }
back-to-text = العودة إلى النص
table = جدول
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = تنبيه
layer-events = أحداث وتواريخ
layer-terms = مصطلحات
layer-notes = ملاحظات
related-articles = مقالات أخرى عن الأشخاص والأماكن نفسها
shares = المشترك: { $names }
shares-and-more = المشترك: { $names } و{ $count } غيرها
citation-and-rights = الاستشهاد والحقوق
rights = الحقوق
rights-basis = أساس النشر هنا
quotation-within = “{ $words }”
citation = «{ $title }». { $publisher }. { $date }.
citation-from = «{ $title }». { $publisher }. { $dateline }. { $date }.
citation-by = { $author }. { $citation }
citation-address = { $citation } { $address }
annotations-as-data = الشروح بصيغة بيانات
annotations-as-yaml = الشروح بصيغة بيانات
paragraph-number = الفقرة { $number }
publisher-inferred = مستنتج
publisher-unverified = غير مؤكد
basis-resolved = محسوب من تاريخ آخر
basis-inferred = استنتاج المحرر
basis-external = من خارج المقالات

## Notes in the margin

note = ملاحظة { $number }
note-to-passage = إظهار في النص
note-of-kind = الملاحظة { $number }، { $kinds }
note-kind-quote = اقتباس
note-kind-remark = ملاحظة
note-kind-who = من
note-kind-where = أين
note-gist-claim = { $holder }: { $claim }
notes-on-headline = ملاحظات على العنوان
notes-on-paragraph = ملاحظات على الفقرة { $number }
notes-and-marks = الملاحظات والعلامات
open-all-notes = فتح كل الملاحظات
note-quotation = اقتباس
note-reported-words = كلام منقول
note-quotation-mixed = اقتباس جزئي
note-quotation-fragment = شذرة اقتباس
note-event = حدث، { $date }
note-event-undated = حدث، التاريخ غير مدوَّن
note-date = تاريخ
note-editor = ملاحظة المحرر
note-who-is-meant = من المقصود
note-metonym = اسم مكان يُقصد به أحد
note-which-place = أي مكان
note-also-quoted-in = مقتبس أيضًا في { $places }
this-article = هذا المقال
the-article = المقال
is-meant = المقصود: { $name }
annotated-by = شرح: { $name }
annotated-by-with-certainty = شرح: { $name }؛ درجة اليقين في هذا الشرح: { $certainty }
annotation-certainty = درجة اليقين في هذا الشرح: { $certainty }
certainty-low = منخفضة
certainty-medium = متوسطة
certainty-is = درجة اليقين: { $certainty }
the-importer = الاستيراد الآلي

## Places in a text

headline = العنوان
heading = عنوان فرعي
read-on = { $title }، اطُّلع عليه في { $date }
read-when = قُرئ في { $date }

## Quotations

quote-indirect = غير مباشر
quote-mixed = اقتباس جزئي
quote-fragment = شذرة
quote-in-words-of-article = بكلمات المقال
quote-kind-in-words-of-article = { $kind }، بكلمات المقال
wordings = نُشر في مواضع أخرى؛ ما يختلف عن الصياغة الأولى تحته خط
# Words of the first wording that another lacks, for those who hear the page.
wording-without = بلا { $words }
quote-as = بصفة { $role }
quote-to = مخاطبًا { $audience }
quote-through = عبر { $medium }
quote-asked = السؤال: { $question }
quote-translated = مترجم هنا: { $words }
quote-translated-into = مترجم هنا إلى { $language }: { $words }
cue = لفظ الإسناد: «{ $words }»
when-resolved = «{ $words }»: { $date }
when-unknown = «{ $words }»؛ تاريخ المقال غير مدوَّن
when-from-event = «{ $words }»، حسابًا من: { $event }
when-from-event-resolved = «{ $words }»: { $date }، حسابًا من: { $event }

## Actors

actors-lede = أشخاص وجماعات ومنظمات ودول، ومن تركتهم المقالات بلا اسم.
actors-description = أشخاص هذا الملف وجماعاته ومنظماته وحكوماته.
kinds-of-actors = أنواع الأطراف
no-actors = لا توجد أطراف بعد.
actor-person = شخص
actor-organization = منظمة
actor-group = جماعة
actor-government = حكومة
actor-unnamed = بلا اسم
actors-person = أشخاص
actors-organization = منظمات
actors-group = جماعات
actors-government = حكومات
actors-unnamed = بلا اسم في المقالات
actor-said = أقوال { $name }، بترتيب الزمن
actor-wrote = مقالات بقلم { $name }
actor-appears = متى يرد ذكر { $name }
strip-days = عمود لكل يوم؛ كلما ارتفع زادت مرات الذكر
strip-weeks = عمود لكل أسبوع؛ كلما ارتفع زادت مرات الذكر
strip-months = عمود لكل شهر؛ كلما ارتفع زادت مرات الذكر
strip-years = عمود لكل سنة؛ كلما ارتفع زادت مرات الذكر
strip-heard = مع أقوال منقولة
strip-named = ذكر فقط
strip-spoken = الأول: { $first }. الأخير: { $last }. الأكثر: { $most }، { $mentions }.
strip-unplaced = { $mentions } في مقالات لا يُعرف يومها
claims-and-others = ومواقف الآخرين
table-of-claims = جدول الادعاءات
stance-and-evidence = الموقف والدليل
nobody-else = لا أحد غيره مدوَّن
every-mention = كل المواضع
also-written = صيغ أخرى
also-named = أيضًا { $names }
roles =
    { $count ->
        [one] المنصب
       *[other] المناصب
    }
part-of = جزء من
parts = الأجزاء
relations = العلاقات
relation-turned = «{ $relation }»، قيلت عنه من:
not-to-be-confused-with = لا يُخلط بينه وبين
elsewhere = في مواضع أخرى
joined-with = مرتبط بـ
appears-with = يظهر مع
places-in-same-paragraphs = أماكن في الفقرات نفسها
in-other-languages = بلغات أخرى
mention-by-editor = هكذا قرأه المحرر
metonym-as = باسم «{ $record }»
metonym-meaning = المقصود { $record }
what-is-not-known = ما ليس معروفًا
gap-not-named = لا تذكر المقالات الاسم.
gap-not-mentioned = لم يُدوَّن أي ذكر لهم في المقالات.
no-mention-recorded = لا ذكر مدوَّن

## Places

places-lede = أماكن يُقصد بها المكان نفسه. حيث يُقصد باسم مكان حكومة، يُحسب للحكومة.
places-description = أماكن هذا الملف، كل منها ضمن ما يقع فيه.
no-places = لا توجد أماكن بعد.
to-large-map = الخريطة الكبيرة، والمحتوى نفسه قائمةً
what-lies-in-what = ما يقع ضمن ماذا
lies-in = يقع في
within = ضمن
contains = يضم
borders = يحدّه
border-between = بين
border-lines = حدوده
location = الموقع
no-point = لا نقطة محددة
source-is = المصدر: { $source }
named-with-it = مذكورون معه
what-happened-here = ما حدث هنا
used-to-mean = يُستعمل بمعنى
used-to-mean-why = حيث يُقصد بالاسم حكومة أو جهة أخرى
written-here = كُتبت هنا
gap-no-coordinates = لا يورد الملف إحداثياته، فلا يظهر على أي خريطة.
place-country = بلد
place-province = محافظة أو إقليم
place-district = مديرية
place-city = مدينة
place-town = بلدة
place-village = قرية
place-region = منطقة
place-border = حدود
place-building = مبنى
place-natural = معلم طبيعي
place-other = مكان
precision-exact = الموضع نفسه
precision-vicinity = جواره
precision-locality = المدينة أو البلدة
precision-district = وسط المديرية
precision-province = وسط المحافظة أو الإقليم
precision-country = وسط البلد
precision-region = وسط المنطقة
map-description = كل أماكن هذا الملف التي يمكن وضعها على خريطة، والمحتوى نفسه قائمةً.
map-lede = أماكن يُقصد بها المكان نفسه؛ كلما كثر ذكر المكان كبرت نقطته؛ وللدولة اسمها بلا نقطة. الحلقة أو الشكل المتقطع يعني أن النقطة تمثل أكثر من موضع؛ والشكل المتصل هو حدود مكان. ما تعرضه الخريطة مذكور أسفلها بالكلمات.
# What the map has of a place, beside or instead of a point.
outline = حدود مرسومة
outline-from = مصدر الحدود: { $source }
map-of = خريطة: { $places }
map-boundaries = الحدود: ناتشورال إيرث، متقطعة حيث تعدّها الخريطة الأساسية متنازعًا عليها؛ ولا تتضمن حكمًا.
same-as-list = المحتوى نفسه قائمةً
table-of-places = جدول الأماكن
mentions = مرات الذكر
point-marks = النقطة تدل على
on-no-map = ليس على أي خريطة
no-coordinates-for-them = لا يورد الملف إحداثياتها.
never-meant-as-place = لا يُقصد بها مكان قط
never-meant-as-place-why = كُتبت فيها مقالات، أو استُعمل الاسم لأحد، كحكومة مثلًا. وهذا لا يعطي المكان نقطة على هذه الخريطة.

## Claims

claims-description = من يؤكد ماذا ومن ينفي، كل مع المقطع الذي يبيّنه.
who-says-what = من يقول ماذا
no-claims = لا توجد ادعاءات بعد.
articles-themselves = المقالات نفسها
side-for = مع
side-against = ضد
side-neither = لا هذا ولا ذاك
no-position = لم يُدوَّن أي موقف منه.
judgement = حكم
signed-by = التوقيع: { $name }
signed-by-on = التوقيع: { $name }، { $date }
contradicts = يناقض
refines = يدقّق
refined-by = يدقّقه
contested = متنازع عليه
# بصيغة المصدر، كي لا يلزم تذكير أو تأنيث.
stance-asserts = تأكيد
stance-alleges = اتهام
stance-acknowledges = إقرار
stance-implies = تلميح
stance-promises = وعد
stance-threatens = تهديد
stance-warns = تحذير
stance-denies = نفي
stance-rejects = رفض
stance-questions = تشكيك
stance-does-not-acknowledge = سكوت عنه
stance-declines-to-comment = امتناع عن التعليق
stance-takes-for-granted = تسليم ضمني
holder-own-voice = { $article }، بلسانه هو
holder-takes-for-granted = { $article }، الذي يسلّم به
in-its-own-voice = بلسانه هو
claim-factual = متعلق بالوقائع
claim-causal = سبب
claim-predictive = توقع
claim-normative = قيمة
claim-threat = تهديد
claim-policy = سياسة
no-longer-disputed = لم يعد موضع خلاف
withdrawn = سُحب
order-not-known = الترتيب غير معروف
since = منذ { $date }
count-for =
    { $count ->
        [one] { $count } مؤيد
        [two] { $count } مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيدًا
       *[other] { $count } مؤيد
    }
count-against =
    { $count ->
        [one] { $count } معارض
        [two] { $count } معارضان
        [few] { $count } معارضين
        [many] { $count } معارضًا
       *[other] { $count } معارض
    }
count-neither =
    { $count ->
        [one] { $count } لا مع ولا ضد
       *[other] { $count } لا مع ولا ضد
    }
count-unsure =
    { $count ->
        [one] عدد من لا يُعرف آخر موقف له: { $count }
       *[other] عدد من لا يُعرف آخر موقف له: { $count }
    }
changed-position = تغيّر الموقف
positions-in-time = من في أي جانب، ومتى
positions-in-time-how = لكل صاحب موقف مسار: فوق الخط المتقطع المؤيدون، وتحته المعارضون.
positions-in-time-numbers = وعلى كل علامة رقم جملتها أدناه.
told-in-time = بترتيب الزمن
told-order-open = إذا كانت التصريحات في اليوم نفسه، أو تداخلت أيامها الممكنة، فلا يُعرف أيها سبق.
order-to-others-unknown = لا يُعرف هل قيل هذا قبل { $numbers } أم بعده
told-undated = من يقول ماذا: لا يُعرف أي يوم
against-or-neither = ضد، أو لا هذا ولا ذاك
side-changed = غيّر جانبه
order-of-reports = بترتيب التقارير: ربما قيل هذا قبل الموقف السابق
day-not-known = اليوم غير معروف
said-dated = قيل
said-in-words = قيل { $words }
said-published = نُشر
said-reported = ورد في هذا اليوم
said-first-reported = ورد أول مرة في هذا اليوم
legend-said = قيل في هذا اليوم
legend-reported = ورد في هذا اليوم: قيل فيه أو قبله
legend-between = قيل في وقت ما بينهما
legend-dotted = تغيّر الموقف، بترتيب التقارير وحده
pause = { $length } بلا موقف مدوَّن
pause-reports = لا تقرير طوال { $length }
voice-quoted = مقتبس
voice-partly-quoted = كلمات المقال، مقتبسة جزئيًا
voice-article = كلمات المقال
voice-another = بكلمات متحدث آخر
voice-own = صوت المقال نفسه
voice-author = صوت الكاتب نفسه
voice-presupposed = مفترض
also-in = وكذلك في { $places }
derived = ما يترتب على أقوال أخرى
derived-contrary =
    { $count ->
        [one] هذا الموقف هو النقيض.
       *[other] هذه المواقف هي النقيض.
    }
derived-finer =
    { $count ->
        [one] من يأخذ بهذا القول الأدق يأخذ بالأوسع أيضًا.
       *[other] من يأخذ بهذا القول الأدق يأخذ بالأوسع أيضًا.
    }
derived-wider =
    { $count ->
        [one] من ينفي هذا القول الأوسع ينفي الأدق أيضًا.
       *[other] من ينفي هذا القول الأوسع ينفي الأدق أيضًا.
    }
derived-via = عبر { $claims }.
derived-why = يترتب هذا على القولين. وليس من كلام أحد، ولا يُحسب لأحد أعلاه.
reading-drift = انزلاق الصوت
reading-drift-words = { $article } ينسبه أولًا إلى أحد، ثم يقوله بعد ذلك بلسانه هو.
reading-presupposed = مسلَّم به
reading-presupposed-words = لا يُقال هناك إن أحدًا يقول به؛ الجملة تفترضه مسبقًا.
reading-origins = الأصول
origins-one = عدد المقالات التي يرد فيها القول به: { $articles }، ولها أصل واحد: تكرر نصًا واحدًا أو قولًا واحدًا.
origins-all = عدد المقالات التي يرد فيها القول به: { $articles }، وعدد أصولها: { $origins }؛ لا يُعرف أن أحدها يكرر غيره.
origins-some = عدد المقالات التي يرد فيها القول به: { $articles }، وعدد أصولها: { $origins }؛ بعضها يكرر نصًا واحدًا أو قولًا واحدًا.

## The ledger of claims

ledger-lede = إلى جانب كل ادعاء من يقول به ومن ينازع فيه، وكل إحالة تقود إلى الجملة.
ledger-contested = متنازع عليها
ledger-contested-why = هناك من يقول به وهناك من ينازع فيه
ledger-moved = تغيّرت أو لم تُحسم
ledger-moved-why = غيّر أحدهم موقفه، أو ليس مؤكدًا ما قاله آخر مرة
ledger-disputed = متنازع فيها فقط
ledger-disputed-why = هناك من ينازع فيه، ولم يظهر من يقول به
ledger-several = أصوات عدة ولا معارض
ledger-several-why = يقول به أكثر من واحد، أو تركه غيره بلا رد
ledger-one = صوت واحد
ledger-one-why = يقوله واحد ولا يرد عليه أحد
ledger-own = المقال وحده
ledger-own-why = لم يُذكر قائل؛ المقال يقوله بصوته
ledger-granted = مسلّم بها
ledger-granted-why = لا يقوله أحد، لكن جملة تفترضه
ledger-open = لا قائل بها ولا منازع
ledger-open-why = لم يظهر من يقول به أو ينازع فيه
ledger-groups = مجموعات الادعاءات
side-unsure = آخر موقف غير معروف
says-so-itself = يقوله بنفسه
takes-it-for-granted = يسلّم به
sign-yes = يقول به
sign-own = المقال نفسه يقول به
sign-no = يقول لا
sign-hint = يسكت
sign-ask = يسأل
signs = العلامات
contested-as-table = الادعاءات المتنازع عليها في جدول
filter = تصفية
filter-words = كلمات
filter-who = المتكلم
filter-who-any = أي أحد
filter-text = المقال
filter-text-any = أي مقال
filter-kind = نوع الادعاء
filter-kind-any = أي نوع
filter-articles-themselves = مقال بصوته
filter-reset = إظهار الكل
filter-shown = المعروض: { $shown } من { $count }

## The opening page

in-one-minute = الخلاف في دقيقة
sides-drawn = الطرفان كما يراهما محرر هذا الملف.
no-position-of-theirs = لا موقف مسجّلًا لهذا الطرف.
topic-threats = تهديدات وتحذيرات
topic-promises = وعود
where-to-begin = من أين تبدأ
all-claims-counted = كل الادعاءات ({ $count })
all-gaps-counted = كل الثغرات ({ $count })
all-articles-counted = كل المقالات ({ $count })
all-actors-counted = كل الأشخاص والجماعات ({ $count })
whole-chronology = التسلسل الزمني كاملًا
last-change = آخر تغيير في موقف
easily-mistaken = أسماء يسهل الخلط بينها
reading-time = وقت القراءة: { $time }

## الأسئلة

question = سؤال
questions = الأسئلة
n-questions =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
n-answers =
    { $count ->
        [zero] لا أجوبة
        [one] جواب واحد
        [two] جوابان
        [few] { $count } أجوبة
        [many] { $count } جوابًا
       *[other] { $count } جواب
    }
questions-description = أسئلة هذا الملف: من يعطي أي جواب، ومنذ متى، وبأي دليل.
questions-lede = كل سؤال مع أجوبته ومع من يعطونها، بحسب آخر ما يُعرف عن كل منهم. أما أي جواب هو الصحيح فلا يُقرَّر هنا.
question-open = مفتوح
question-settled = محسوم
question-one-answer = جواب واحد
question-unanswered = بلا جواب
question-open-words =
    { $count ->
        [zero] لا يُعرف هل ما زال أحد يقول بأحد الأجوبة.
        [one] هناك جواب واحد له من يقول به. وهو موضع اعتراض، أو لا يُعرف ما يقول به الجميع الآن.
       *[other] عدد الأجوبة التي لها من يقول بها: { $count }.
    }
question-settled-words = منذ { $date } لم يبق إلا جواب واحد يقال به: { $answer }
question-settled-words-undated = لم يبق إلا جواب واحد يقال به: { $answer }
question-undisputed-words = منذ { $date } لا يعترض أحد على الجواب الوحيد: { $answer }
question-undisputed-words-undated = لم يعد أحد يعترض على الجواب الوحيد: { $answer }
question-one-answer-words = لم يُعطَ إلا جواب واحد، ولا يعترض عليه أحد.
question-unanswered-words = لا يُعرف أن أحدًا يقول الآن بأي من الأجوبة.
answers = الأجوبة
answers-how = يُحسب كل طرف بآخر ما يُعرف عنه. والجملة تحت كل اسم هي أقوى دليل: ما له يوم خاص به قبل ما نُقل فقط، وكلام صاحبه قبل كلام المقال، ثم الأحدث.
no-line-units = لم تُرسم الإجابات على خط واحد لأنها محسوبة بوحدات مختلفة: { $units }.
no-line-kinds = لم تُرسم الإجابات على خط واحد لأن بعضها أعداد وبعضها تواريخ.
no-line-zones = لم تُرسم الإجابات على خط واحد لأن بعض الأوقات فقط يذكر منطقته الزمنية.
more-answers = أجوبة أخرى
no-answers = لم يُدوَّن أي جواب عنه.
answers-related = علاقة الأجوبة بعضها ببعض
answers-question = جواب عن السؤال
in-figures = بالأرقام
value-at-least = { $number } على الأقل
value-at-most = { $number } على الأكثر
value-between = من { $from } إلى { $to }
value-line = الأجوبة على خط أعداد، { $unit }: { $values }.
value-line-days = الأجوبة على خط زمني: { $values }.
value-held =
    { $count ->
        [zero] { $value }، لا يقول به أحد الآن
        [one] { $value }، يقول به { $count }
       *[other] { $value }، يقول به { $count }
    }
answer-held-by-nobody = لا يقول به أحد الآن
answer-also-at = وكذلك: { $places }
answer-moved-to = ثم أُعطي جواب آخر: { $answer }
answer-moved =
    { $count ->
        [one] عدد من انتقل إلى جواب آخر: { $count }
       *[other] عدد من انتقل إلى جواب آخر: { $count }
    }
answer-taken-back =
    { $count ->
        [one] عدد من تراجع عنه: { $count }
       *[other] عدد من تراجع عنه: { $count }
    }
taken-back = سُحب بتصحيح أو تراجع
taken-back-since = سُحب منذ { $date } بتصحيح أو تراجع
answer-granted =
    { $count ->
        [one] عدد من يسلّم به: { $count }
       *[other] عدد من يسلّم به: { $count }
    }
answer-unsure =
    { $count ->
        [one] عدد من لا يُعرف آخر موقف له: { $count }
       *[other] عدد من لا يُعرف آخر موقف له: { $count }
    }
answer-reported = ورد: { $date }
answer-last-heard = آخر قول: { $date }
answer-last-reported = آخر خبر: { $date }
answer-refines = أدق من: { $answers }
answer-excludes = لا يصح مع: { $answers }
answer-derived-contrary = من يقول «{ $from }» يقول بنقيض «{ $to }»: { $names }.
answer-derived-finer = من يقول «{ $from }»، وهو أدق، يقول كذلك «{ $to }»: { $names }.
answer-derived-wider = من ينفي «{ $from }»، وهو أعم، ينفي كذلك «{ $to }»: { $names }.

## Events

chronology-lede = ما حدث بالترتيب بقدر ما هو معروف.
chronology-rings = الحلقة المفتوحة تعني تاريخًا مستنتجًا أو محسوبًا أو تقريبيًا أو غير مدوَّن.
chronology-rules = الخط المتقطع فوق الحدث يعني تاريخًا مستنتجًا أو محسوبًا أو تقريبيًا، والمنقّط تاريخًا غير مدوَّن.
chronology-bars = على خط الزمن، الشريط الغامق يوم مذكور أو مدة ما دام؛ والباهت يغطي الأيام التي ربما حدث فيها؛ والطرف المتلاشي مفتوح أو غير مؤكد.
chronology-description = ما حدث بالترتيب، بقدر ما تُعرف تواريخه.
in-order = بالترتيب
without-date = بلا تاريخ
in-no-order = بلا ترتيب، إلا حيث يُذكر أن أحدها كان بعد الآخر أو قبله.
chronology-order = بالترتيب بقدر ما هو معروف. وما لا تاريخ له يأتي في الآخر بلا ترتيب، إلا حيث يُذكر أن أحدها كان بعد الآخر أو قبله.
no-events = لا توجد أحداث بعد.
times-of-day = أوقات اليوم
times-of-day-lede = متى حدث ذلك، بالدقة التي ترويها كل رواية. وتُترك الروايات التي تكرر غيرها.
times-disputed = الخلاف في وقت: { $events }. لا يمكن أن تصح كل الأوقات المروية.
times-undisputed = لا خلاف في وقت: كل ما رُوي لحدث واحد يمكن أن يصح معًا.
times-differ = لا يمكن أن تصح كلها
time-against = يختلف عمّا رُوي أولًا
time-reckoned = محسوب من الكلمات
times-of-day-legend = النقطة تعني الدقيقة نفسها، والحلقة تعني نحو ذلك؛ وتمتد النقاط إلى حيث قد يقع «قبيل» أو «بعيد»، والشريط وقتٌ ما بين حدين.
who-tells-it =
    { $count ->
        [one] من يرويه
       *[other] من يرويه، جنبًا إلى جنب
    }
accounts-by-fact = الروايات نقطةً نقطة (عدد المصادر: { $count })
accounts-how = بترتيب النشر. في كل واقعة، الإطار يعني أن القول لا يمكن أن يصح مع أول قول يخالفه آخرون. والنقطة تعني «لم يُذكر»: لم يُعلَّم في المصدر شيء يقوله.
account-source = المصدر
account-in-part = جزئيًا
account-beyond = يكرر { $origin }؛ وهنا ما زاده فقط
accounts-rest = ومصادر لا تضيف شيئًا، عددها { $count }
accounts-sentences = الجمل التي ترويه
not-said = لم يُذكر
not-said-by-others = لم تذكره المصادر الأخرى، وعددها { $count }.
against-first = يعارض القول الأول
no-report-recorded = لم يُدوَّن أي خبر عنه في المقالات.
claimed-about-it = ما يُدّعى بشأنه
no-place-recorded = لا مكان مدوَّن
no-participants-recorded = لا مشاركين مدوَّنين
no-sentence-names-them = لم تُدوَّن جملة تسمّيهم
on-the-word-of = على قول { $teller }
named-in-account-of = ورد الاسم في رواية { $teller }
as-reported-in = كما ورد في { $article }
places-named = الأماكن المذكورة
who-is-named = من المذكور
as-the-article-has-it = بكلمات المقال؛ التاريخ غير مدوَّن
as-the-editor-has-it = بكلمات المحرر؛ التاريخ غير مدوَّن
event-after = بعد { $event }
event-before = قبل { $event }
event-after-by = { $distance } بعد { $event }
event-before-by = { $distance } قبل { $event }
beside-after = بعد: { $event }
beside-before = قبل: { $event }
beside-after-by = { $distance } بعد: { $event }
beside-before-by = { $distance } قبل: { $event }
basis-words = حسابًا من نشر «{ $article }»: «{ $words }»
basis-reported = قبل نشر «{ $article }»
basis-stated = مذكور
duration-about = نحو { $distance }
duration-years =
    { $count ->
        [one] سنة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
duration-months =
    { $count ->
        [one] شهر
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
duration-weeks =
    { $count ->
        [one] أسبوع
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
duration-days =
    { $count ->
        [one] يوم
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
duration-hours =
    { $count ->
        [one] ساعة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
duration-minutes =
    { $count ->
        [one] دقيقة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

## Sources

sources-description = من نشر المقالات، وما ليس معروفًا عن ذلك.
what-others-say = ما يقوله آخرون عنه
publisher-doubted = الناشر { $doubt }
its-rules = قواعده
publisher-not-recorded-why = لم يُدوَّن من نشر هذه النصوص. ولا يُخمَّن ناشر من الأسلوب.
publisher-newspaper = صحيفة
publisher-agency = وكالة أنباء
publisher-unrecorded = لا سجل له بعد
publisher-unrecorded-why = تذكره هذه المقالات ناشرًا لها. وليس له سجل في الملف بعد.
publisher-broadcaster = إذاعة أو تلفزيون
publisher-online = وسيلة إلكترونية
publisher-aggregator = مجمّع أخبار
publisher-government = حكومة

## Glossary

glossary-description = كلمات تحتاج إلى شرح، ومواضعها.
no-terms = لا توجد مصطلحات بعد.
evidence-is = الدليل: { $evidence }
see-also = انظر أيضًا { $others }
where-term-is-used = مواضع استعمال «{ $term }»

## Corrections

corrections-description = ما كان خطأ في هذا الملف، وما يقوله الآن.
no-corrections = لم يُصوَّب شيء بعد.
it-said = كان
it-says = صار
corrected-by = بقلم
corrections-feed = { $site }: تصويبات
correction-of = تصويب: { $page }
correction-summary = كان: { $was } صار: { $now } { $why }

## What we do not know

gaps-lede = ما يتركه هذا الملف مفتوحًا، جُمع آليًا. كل مدخل يقود إلى الصفحة أو الجملة التي يظهر فيها.
gaps-description = ما يتركه هذا الملف مفتوحًا: من قال وفعل ماذا، ومتى وأين، ومن أين جاءت المقالات.
no-gaps = لم توجد أي من الثغرات التي يبحث عنها البرنامج. ولا يعني ذلك أن كل شيء معروف.
gaps-unordered = من تكلم أخيرًا في هذه
gaps-unordered-why = لا يُعرف ترتيب هذه المواقف.
gaps-unanswered = ما جواب هذه الأسئلة
gaps-unanswered-why = لم يُدوَّن لها جواب، أو لا يُعرف أحد يقول الآن بأي جواب.
gaps-unheld = من يقول بهذه الادعاءات
gaps-unattributed = من قال هذا
gaps-unattributed-why = لم يُدوَّن لها متحدث.
gaps-unreported = من نقل خبر هذه
gaps-unreported-why = لم يُدوَّن أي خبر عنها في المقالات.
gaps-uncertain = ما معنى هذه الكلمات
gaps-uncertain-why = وضع من علّق عليها علامة بأن القراءة غير مؤكدة.
gaps-unnamed = من هؤلاء
gaps-unnamed-why = تتحدث عنهم المقالات بلا اسم.
gaps-unattended = من شارك في هذه
gaps-unattended-why = لم يُدوَّن لها مشاركون.
gaps-undated-events = متى وقعت هذه
gaps-undated-events-why = لم يُدوَّن لها تاريخ، أو دُوِّنت كلمات تحتاج إلى تاريخ للحساب منه.
gaps-inexact-events = متى بالضبط وقعت هذه
gaps-inexact-events-why = لم تُدوَّن سنتها أو بدايتها أو نهايتها.
gaps-unlocated-events = أين وقعت هذه
gaps-unlocated-events-why = لم يُدوَّن لها مكان.
gaps-unlocated-places = أين تقع هذه على الخريطة
gaps-undated-articles = متى نُشرت هذه
gaps-undated-articles-why = لم يُدوَّن لها تاريخ نشر.
gaps-inexact-articles = في أي يوم نُشرت هذه
gaps-inexact-articles-why = لم يُدوَّن من تاريخ نشرها إلا جزء.
gaps-publishers = من نشر هذه
gaps-publishers-why = لم يُدوَّن لها ناشر.
gaps-unverified = هل هؤلاء هم الناشرون حقًا
gaps-unverified-why = استُنتج الناشر، أو تعذّر تأكيده.
gaps-unsigned = من كتب هذه
gaps-unsigned-why = لم يُدوَّن لها كاتب.
gaps-unaddressed = أين تُقرأ الأصول
gaps-unaddressed-why = لم يُدوَّن لها عنوان الأصل.
gap-certainty-low = غير مؤكد إلى حد بعيد
gap-certainty-medium = غير مؤكد إلى حد ما
gap-publisher-unverified = مذكور، لكنه غير مؤكد
gap-speaker-words = في المقال: { $words }
gap-passage = «{ $words }»، { $source } { $place }

## The network

network-heading = من يرتبط بمن
network-lede = بما يذكره سجل، وبالورود في الفقرة نفسها، وبادعاء أحدهما عن الآخر. والورود معًا لا يعني بالضرورة أن بينهما صلة.
network-places-lede = والأماكن التي يُقصد بها المكان نفسه ترتبط بالأطراف بالأحداث وبالفقرات.
n-nodes = الأطراف والأماكن: { $count }
network-description = أي الأطراف يرتبط بأيها، وبماذا، وأين تقول المقالات ذلك.
network-drawing = رسم الشبكة
network-label =
    { $count ->
        [one] شبكة من طرف واحد. الجدول أدناه يقول الشيء نفسه بالكلمات.
        [two] شبكة من طرفين. الجدول أدناه يقول الشيء نفسه بالكلمات.
        [few] شبكة من { $count } أطراف. الجدول أدناه يقول الشيء نفسه بالكلمات.
        [many] شبكة من { $count } طرفًا. الجدول أدناه يقول الشيء نفسه بالكلمات.
       *[other] شبكة من { $count } طرف. الجدول أدناه يقول الشيء نفسه بالكلمات.
    }
network-label-places = شبكة من الأطراف والأماكن. الجدول أدناه يقول الشيء نفسه بالكلمات.
lines-lead-to-evidence = كل خط يقود إلى دليله
key-stated-long = علاقة مذكورة: جزء من، منصب، علاقة
key-stated-places = علاقة مذكورة: جزء من، منصب، علاقة، حدث هناك
key-together-long = مذكوران معًا، وربما مع ادعاء عن الآخر؛ كلما كثرت الفقرات ازداد الخط سماكة
key-claim-long = لم يُذكرا معًا قط، لكن أحدهما يدّعي شيئًا عن الآخر
key-size = كلما كبر زاد الذكر
key-place = مكان
key-unnamed = بلا اسم في المقالات
key-stated = علاقة مذكورة
key-together = مذكوران معًا، وربما مع ادعاء
key-claim = ادعاء عن الآخر فقط
network-groups = مجموعات
network-grounds = الأرضيات المظللة
network-groups-why = أطراف يرتبط بعضها ببعض أكثر من ارتباطها بالبقية، وُجدت بالعدّ. ولا يعني ذلك أنها تنتمي معًا. الأكثر ذكرًا في كل منها:
same-as-table = المحتوى نفسه جدولًا
with-whom = مع من
with-whom-or-where = مع من، أو أين
what-joins-them = ما يربطهما، وأين ورد
paragraphs = الفقرات
joined-with-nobody = لا روابط مدوَّنة
ties-stated = علاقة مذكورة
ties-together = مذكوران معًا، ولا علاقة مذكورة
ties-claim = لم يُذكرا معًا قط، لكن أحدهما يدّعي شيئًا عن الآخر
page-of-dossier = صفحة الملف عن { $name }
bond-part-of = { $from }: جزء من { $to }
bond-office = { $from }: { $title }، { $to }
bond-relation = { $from }: { $relation } { $to }
bond-claim = { $stance }: { $from }، بشأن { $to }:
named-together = مذكوران معًا: { $paragraphs }، { $articles }
named-together-aside = مذكوران معًا: { $paragraphs }، { $articles }
claims-about-other =
    { $count ->
        [one] ادعاء واحد عن الآخر
        [two] ادعاءان عن الآخر
        [few] { $count } ادعاءات عن الآخر
        [many] { $count } ادعاءً عن الآخر
       *[other] { $count } ادعاء عن الآخر
    }
events-there =
    { $count ->
        [one] حدث واحد هناك
        [two] حدثان هناك
        [few] { $count } أحداث هناك
        [many] { $count } حدثًا هناك
       *[other] { $count } حدث هناك
    }
took-part = مشاركة { $actor }{ $how }، في { $place }:
took-part-hedge = { " " }({ $hedge })
took-part-account = ، بحسب رواية { $tellers }
took-part-named = ، ورد الاسم في رواية { $tellers }
tie-title = { $who } و{ $whom }: { $ties }
names-left-out = في الرسم أسماء { $count } طرفًا على الأكثر؛ والباقون نقاط تقود إلى صفحاتهم.
names-left-out-places = في الرسم أسماء بعض الأطراف والأماكن، وعددها { $count } على الأكثر؛ والباقون نقاط تقود إلى صفحاتهم.
ties-left-out = من { $pairs } زوج رُسم { $drawn }: ما وزنه { $weight } أو أكثر، وأوثق ما لكل طرف. كل فقرة تذكر الاثنين تزن واحدًا، والعلاقة المذكورة اثنين، والادعاء واحدًا.
events-weigh = والحدث يزن اثنين.
lines-without-row = الخطوط تقود إلى صفها في الجدول، إن وُجد.
around-label = { $name } والأوثق ارتباطًا به. البيانات والقوائم بجانبه تقول الشيء نفسه بالكلمات.
around-label-some = { $name } و{ $count } هم الأوثق ارتباطًا به. البيانات والقوائم بجانبه تقول الشيء نفسه بالكلمات.
around-lines = كل خط يقود إلى ما يربط الاثنين.
around-not-drawn = { $count } غيرهم لم يُرسموا.
whole-network = الشبكة كاملة

## Parts of pages on other sites

share = مشاركة
share-line = لعرض هذا على موقع آخر، ألصقوا هذا السطر هناك:
share-line-address = لعرض هذا على موقع آخر، ألصقوا هذا السطر هناك، مع عنوان هذا الموقع قبل «embed/»:
share-picture = حيث لا يُسمح بالإطارات، ألصقوا هذه الصورة:
share-text = حيث لا يُسمح بالإطارات، ألصقوا هذا النص:
share-text-only = وحيث لا يُسمح بالصور أيضًا، ألصقوا هذا النص:
share-alone = هذا وحده، في صفحة مستقلة
embed-whole = الصفحة كاملة، مع مصادرها

## The whole dossier on one page

book-description = المقالات والتسلسل الزمني والادعاءات والمسرد والمصادر والفهارس في صفحة واحدة: للطباعة، أو للقراءة دون الباقي.
book-holds = التعريفات وروايات الأحداث والعلاقات والخرائط والثغرات ليست في هذه الصفحة، بل في الموقع.
as-of = حتى { $date }
index-of-people = فهرس الأشخاص والجماعات
index-of-places = فهرس الأماكن

## Not found

not-found = غير موجودة
not-found-description = هذه الصفحة غير موجودة.
moved = انتقلت هذه الصفحة
moved-to = الصفحة الآن هنا: { $page }.
no-such-page = لا توجد صفحة كهذه
no-such-page-why = لا يقود العنوان إلى شيء في هذا الملف. ربما كُتب خطأ، أو صار للصفحة اسم آخر.

## Search

search-description = ابحث عن مقالات هذا الملف ومقاطعه واقتباساته وأشخاصه وأماكنه ومصطلحاته وادعاءاته.
search-words = كلمات البحث
search-button = بحث
search-narrow = تضييق النتائج
search-results = النتائج
search-more = عرض المزيد
search-keys-on = المفاتيح مفعّلة: { $slash } يقود إلى هنا من كل صفحة، و{ $help } يعرض بقيتها.
search-keys = في النتائج ينتقل { $down } و{ $up }، ويعيد { $escape } إلى الحقل.
index-lede = كل اسم لشخص أو جماعة أو مكان أو مصطلح أو سؤال أو ادعاء في هذا الملف، بصيغ وكتابات أخرى أيضًا.
letters = الحروف
letter-figures = ٠–٩

# $from and $to are letters, years or months.
part-range = { $from } – { $to }
# $title is a page or a kind, $part "March 2025".
part-title = { $title }: { $part }
# Several parts that have the same name.
part-numbered = { $part } ({ $number })
part-all = الكل
list-first = أول { $shown } من { $count }
# Positions of the same holder on the same claim.
earlier-on-claim = { $count } قبل ذلك
part-number = الجزء { $number } من { $count }
parts-of-list = أجزاء هذه القائمة
parts-beside = الجزء السابق والجزء التالي
part-previous = قبله: { $part }
part-next = بعده: { $part }
no-names = لا أسماء لعرضها بعد.
search-any = الكل
search-more-values = المزيد…
search-not-recorded = غير مدوَّن
search-also = أيضًا{ " " }
search-nothing = لم يُعثر على شيء.
search-nothing-here = لم يُعثر على شيء: قد تأتي خيارات أخرى أعلاه بأكثر.
search-n-results =
    { $count ->
        [zero] لا نتائج.
        [one] نتيجة واحدة.
        [two] نتيجتان.
        [few] { $count } نتائج.
        [many] { $count } نتيجة.
       *[other] { $count } نتيجة.
    }
search-more-left = عرض المزيد (بقي { $count })
search-corrected = لا يوجد { $word }؛ هذا ما يجده { $others }.
search-by-name = منها ما يحمل اسم { $names }.
search-partly = لا شيء فيه كل الكلمات؛ في هذه { $most } من { $all }.
search-ignored = تُركت لكثرة تكرارها: { $words }.
search-stale = حُدّث هذا الملف بعد فتح الصفحة. أعد تحميل الصفحة للبحث فيه.
search-broken = تعذّر تحميل فهرس البحث: { $why }.

## Comforts with script

theme-is = الألوان: { $theme }
theme-change = الألوان: { $theme }. تغيير
theme-system = كالنظام
theme-light = فاتح
theme-dark = داكن
copy-refused = المتصفح لا يسمح بالنسخ.
copied-paragraph = نُسخ رابط الفقرة
copy-sentence = نسخ رابط هذه الجملة
copied-sentence = نُسخ رابط الجملة
copy-citation = نسخ الاستشهاد
copied-citation = نُسخ الاستشهاد
copied-link = نُسخ الرابط
keys = المفاتيح
keys-on = المفاتيح مفعّلة
key-search = بحث
key-next = الفقرة التالية
key-before = الفقرة السابقة
key-copy = نسخ رابط هذا الموضع
key-theme = فاتح أو داكن أو كالنظام
key-home = الرئيسية
key-help = هذه المساعدة
key-close = إغلاق المفتوح

## Dates

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
season-spring = الربيع
season-summer = الصيف
season-autumn = الخريف
season-winter = الشتاء
season-north-spring = الربيع (نصف الكرة الشمالي)
season-north-summer = الصيف (نصف الكرة الشمالي)
season-north-autumn = الخريف (نصف الكرة الشمالي)
season-north-winter = الشتاء (نصف الكرة الشمالي)
season-south-spring = الربيع (نصف الكرة الجنوبي)
season-south-summer = الصيف (نصف الكرة الجنوبي)
season-south-autumn = الخريف (نصف الكرة الجنوبي)
season-south-winter = الشتاء (نصف الكرة الجنوبي)
date-quarter-1 = الربع الأول من { $year }
date-quarter-2 = الربع الثاني من { $year }
date-quarter-3 = الربع الثالث من { $year }
date-quarter-4 = الربع الرابع من { $year }
date-third-1 = الثلث الأول من { $year }
date-third-2 = الثلث الثاني من { $year }
date-third-3 = الثلث الأخير من { $year }
date-half-1 = النصف الأول من { $year }
date-half-2 = النصف الثاني من { $year }
date-day = { $day } { $month } { $year }
date-day-of-month = { $day } { $month }
date-day-alone = { $day }
date-day-of-no-year = { $day } { $month }، السنة غير معروفة
date-month = { $month } { $year }
date-month-of-no-year = { $month }، السنة غير معروفة
date-unknown-year = سنة غير معروفة
date-some-day-in = يوم في { $month }
date-some-day = يوم من { $year }
date-some-month = شهر من { $year }
date-day-of-some-month = يوم { $day } من شهر في { $year }
date-like = { $date } ({ $pattern })
date-about = نحو { $date }
date-uncertain = { $date } (غير مؤكد)
date-remarks = { $date } ({ $remarks })
date-part-year = السنة
date-part-month = الشهر
date-part-season = الفصل
date-part-day = اليوم
date-remark-uncertain = شك في { $part }
date-remark-approximate = تقريب في { $part }
date-remark-both = شك وتقريب في { $part }
date-time = { $date }، { $time }
date-clock = الساعة { $hour }:{ $minute }
date-clock-about = نحو { $time }
date-clock-between = بين { $from } و{ $to }
date-clock-to = من { $from } إلى { $to }
date-clock-or-earlier = { $time } أو قبلها
date-clock-or-later = { $time } أو بعدها
year-bc = { $year } ق.م
year-decade = عقد { $year }
year-century = القرن { $century }
year-like = سنة مثل { $pattern }
year-power = سنة { $number } × 10^{ $exponent }
year-significant = { $year } (بدقة { $digits } أرقام)
date-or-earlier = { $date } أو قبله
date-or-later = { $date } أو بعده
date-to = { $from } إلى { $to }
date-between = بين { $from } و{ $to }
date-between-days = بين { $from } و{ $to }
date-since = منذ { $from }
date-from-end-unknown = من { $from }، والنهاية غير معروفة
date-until = حتى { $to }
date-until-beginning-unknown = حتى { $to }، والبداية غير معروفة
date-at-no-time = في وقت غير معروف
date-one-of = أحد: { $dates }

## Names of languages

language-ar = العربية
language-bal = البلوشية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-hi = الهندية
language-prs = الدرية
language-ps = البشتوية
language-ru = الروسية
language-tr = التركية
language-ur = الأردية
language-zh = الصينية
