//! Cities that news is written from, and lands: where nothing else shows that a text begins with a dateline, its place must be one of them,
//! or lie in one.

use crate::text::fold::fold_case;

/// Whether words name one of the cities that most datelines name.
pub(super) fn is_city_of_news(words: &str) -> bool {
    let small = words.to_lowercase().replace('’', "'");
    CITIES.binary_search(&small.as_str()).is_ok() || {
        let folded = fold_case(words);
        IN_OTHER_SCRIPTS
            .iter()
            .any(|city| fold_case(city) == folded)
    }
}

/// Cities of news as Arabic, Persian, Pashto and Urdu write them.
#[rustfmt::skip]
const IN_OTHER_SCRIPTS: &[&str] = &[
    "القاهرة", "الإسكندرية", "بيروت", "دمشق", "حلب", "بغداد", "البصرة", "الموصل", "عمان", "عمّان", "الرياض", "جدة", "مكة", "المدينة المنورة", "الدوحة", "أبوظبي", "أبو ظبي", "دبي", "الكويت",
    "المنامة", "مسقط", "صنعاء", "عدن", "القدس", "غزة", "رام الله", "الخرطوم", "طرابلس", "بنغازي", "تونس", "الجزائر", "الرباط", "الدار البيضاء", "نواكشوط", "مقديشو", "واشنطن", "نيويورك",
    "لندن", "باريس", "برلين", "موسكو", "أنقرة", "إسطنبول", "اسطنبول", "طهران", "جنيف", "بروكسل", "تل أبيب", "كابول", "إسلام آباد", "بكين", "نيودلهي",
    "تهران", "مشهد", "اصفهان", "شیراز", "تبریز", "اهواز", "قم", "کرمان", "کابل", "هرات", "قندهار", "کندهار", "مزار شریف", "مزارشریف", "جلال آباد", "جلال‌آباد", "کندز", "کندوز", "غزنی", "بامیان",
    "هلمند", "خوست", "پکتیا", "بدخشان", "جلال اباد", "لشکرگاه", "دوشنبه", "نیویورک", "پاریس", "مسکو", "ژنو", "آنکارا", "استانبول", "واشینگتن", "واشنگتن", "بروکسل", "دهلی نو", "پکن", "توکیو", "دوحه",
    "اسلام آباد", "اسلام‌آباد", "کراچی", "لاہور", "پشاور", "کوئٹہ", "راولپنڈی", "ملتان", "فیصل آباد", "حیدرآباد", "حیدر آباد", "سکھر", "مظفرآباد", "مظفر آباد", "گلگت", "سرینگر", "گوادر", "سیالکوٹ", "گوجرانوالہ",
    "نئی دہلی", "دہلی", "ممبئی", "لکھنؤ", "ڈھاکہ", "کٹھمنڈو", "کولمبو", "واشنگٹن", "نیو یارک", "نیویارک", "لندن", "پیرس", "ماسکو", "بیجنگ", "انقرہ", "استنبول", "ریاض", "دبئی", "ابوظبی", "قاہرہ", "یروشلم", "غزہ",
    "پېښور", "کوټه", "اسلام اباد", "ننګرهار", "کونړ", "لوګر", "وردګ", "زابل", "ارزګان", "فراه", "نیمروز", "بغلان", "تخار", "فاریاب", "جوزجان",
];

/// Whether words name a country or a state, as datelines do behind a town.
pub(super) fn is_land(words: &str) -> bool {
    LANDS.binary_search(&words.to_lowercase().as_str()).is_ok()
}

#[rustfmt::skip]
const CITIES: &[&str] = &[
    "aarhus", "abbottabad", "aberdeen", "abidjan", "abu dhabi", "abuja", "acapulco", "accra", "addis ababa",
    "adelaide", "aden", "ahmedabad", "ahvaz", "albany", "albuquerque", "aleppo", "alexandria", "algiers", "almaty",
    "amman", "amritsar", "amsterdam", "anchorage", "ankara", "annapolis", "antananarivo", "antwerp", "apia",
    "ashgabat", "asmara", "astana", "asuncion", "aswan", "athens", "atlanta", "auckland", "austin", "baghdad",
    "bakhmut", "baku", "bali", "baltimore", "bamako", "bangalore", "bangkok", "bangui", "banja luka", "bannu",
    "barcelona", "basel", "basra", "baton rouge", "batumi", "beersheba", "beijing", "beirut", "belfast", "belgrade",
    "belo horizonte", "bengaluru", "benghazi", "bergen", "berlin", "bern", "bhopal", "bhubaneswar", "bilbao",
    "birmingham", "bishkek", "bloemfontein", "bogota", "bologna", "bombay", "bonn", "bordeaux", "boston", "brasilia",
    "bratislava", "brazzaville", "bremen", "brighton", "brisbane", "bristol", "brno", "brussels", "bucharest",
    "budapest", "buenos aires", "buffalo", "bujumbura", "bukavu", "bulawayo", "busan", "cairo", "calais", "calcutta",
    "calgary", "cali", "cambridge", "canberra", "cancun", "cape town", "caracas", "cardiff", "cartagena",
    "casablanca", "cebu", "chandigarh", "charlotte", "chengdu", "chennai", "chernihiv", "chicago", "chisinau",
    "chongqing", "christchurch", "cincinnati", "ciudad juarez", "cleveland", "cluj", "coimbatore", "cologne",
    "colombo", "columbus", "conakry", "copenhagen", "cork", "coventry", "culiacan", "curitiba", "cusco", "da nang",
    "dakar", "dallas", "damascus", "dar es salaam", "darwin", "davao", "davos", "debrecen", "dehradun", "denver",
    "des moines", "detroit", "dhaka", "dili", "djibouti", "dnipro", "doha", "donetsk", "dortmund", "dresden", "dubai",
    "dublin", "dundee", "dunedin", "durban", "dushanbe", "dusseldorf", "düsseldorf", "edinburgh", "edmonton", "erbil",
    "faisalabad", "fallujah", "fargo", "florence", "fort worth", "fortaleza", "frankfurt", "freetown", "fukuoka",
    "gaborone", "galway", "gaza", "gaza city", "gdansk", "geneva", "genoa", "georgetown", "ghazni", "ghent",
    "glasgow", "goma", "gothenburg", "graz", "grozny", "guadalajara", "guangzhou", "guantanamo", "guatemala city",
    "guayaquil", "gujranwala", "guwahati", "gwadar", "haifa", "halifax", "hama", "hamburg", "hangzhou", "hanoi",
    "hanover", "harare", "harbin", "hartford", "havana", "hebron", "helmand", "helsinki", "herat", "hiroshima",
    "ho chi minh city", "hobart", "homs", "hong kong", "honiara", "honolulu", "houston", "hyderabad", "ibadan",
    "idlib", "imphal", "incheon", "indianapolis", "indore", "innsbruck", "isfahan", "islamabad", "istanbul",
    "jacksonville", "jaipur", "jakarta", "jalalabad", "jammu", "jeddah", "jenin", "jerusalem", "johannesburg", "juba",
    "kabul", "kaduna", "kaliningrad", "kampala", "kandahar", "kano", "kanpur", "kansas city", "karachi", "karbala",
    "kathmandu", "kazan", "khan younis", "kharkiv", "khartoum", "kherson", "khujand", "kiev", "kigali", "kingston",
    "kinshasa", "kirkuk", "kisangani", "kisumu", "kochi", "kolkata", "kosice", "krakow", "kuala lumpur", "kumasi",
    "kunduz", "kuwait city", "kyiv", "kyoto", "la paz", "lagos", "lahore", "las vegas", "latakia", "lausanne",
    "leeds", "leicester", "leipzig", "lhasa", "lille", "lilongwe", "lima", "limerick", "lisbon", "little rock",
    "liverpool", "ljubljana", "lome", "london", "londonderry", "los angeles", "luanda", "lubumbashi", "lucknow",
    "lugano", "luhansk", "lusaka", "luxembourg", "luxor", "lviv", "lyon", "macao", "macau", "madras", "madrid",
    "madurai", "maiduguri", "malabo", "malaga", "male", "malmo", "managua", "manama", "manaus", "manchester",
    "mangaluru", "manila", "maputo", "mardan", "mariupol", "marrakesh", "marseille", "maseru", "mashhad",
    "mazar-i-sharif", "mbabane", "mecca", "medan", "medellin", "medina", "melbourne", "memphis", "mendoza",
    "mexico city", "miami", "milan", "milwaukee", "minneapolis", "minsk", "miranshah", "misrata", "mogadishu",
    "mombasa", "monrovia", "monterrey", "montevideo", "montreal", "moroni", "moscow", "mostar", "mosul", "multan",
    "mumbai", "munich", "murmansk", "muscat", "muzaffarabad", "mykolaiv", "n'djamena", "nablus", "nagasaki", "nagpur",
    "nairobi", "najaf", "nanjing", "nantes", "naples", "nashville", "nassau", "naypyitaw", "new delhi", "new orleans",
    "new york", "newcastle", "niamey", "nicosia", "nottingham", "nouakchott", "noumea", "novi sad", "novosibirsk",
    "nur-sultan", "nuremberg", "oakland", "odesa", "odessa", "oklahoma city", "omaha", "oran", "orlando", "osaka",
    "osh", "oslo", "ottawa", "ouagadougou", "oxford", "palermo", "panama city", "paramaribo", "paris", "patna",
    "penang", "perth", "peshawar", "philadelphia", "phnom penh", "phoenix", "pittsburgh", "plovdiv", "plymouth",
    "podgorica", "port elizabeth", "port harcourt", "port louis", "port moresby", "port of spain", "port said",
    "port vila", "port-au-prince", "portland", "porto alegre", "porto-novo", "portsmouth", "poznan", "prague",
    "praia", "pretoria", "pristina", "providence", "puebla", "pune", "pyongyang", "quebec city", "quetta", "quito",
    "rabat", "rafah", "raleigh", "ramadi", "ramallah", "ranchi", "rangoon", "raqqa", "rawalpindi", "recife",
    "reykjavik", "richmond", "riga", "rio de janeiro", "riyadh", "rome", "rosario", "rotterdam", "sacramento",
    "salt lake city", "salzburg", "samara", "samarkand", "san antonio", "san diego", "san francisco", "san jose",
    "san juan", "san salvador", "sanaa", "santiago", "santo domingo", "sao paulo", "sarajevo", "seattle", "sendai",
    "seoul", "sevastopol", "seville", "sfax", "shanghai", "sharjah", "sheffield", "shenzhen", "shimla", "shiraz",
    "sialkot", "sidon", "simferopol", "singapore", "sirte", "skopje", "sochi", "sofia", "southampton", "srinagar",
    "st. louis", "st. petersburg", "stepanakert", "stockholm", "strasbourg", "stuttgart", "suez", "sukhumi", "sukkur",
    "sumy", "surabaya", "suva", "swansea", "swat", "sydney", "são paulo", "tabriz", "taipei", "tallahassee",
    "tallinn", "tampa", "tampere", "tashkent", "tbilisi", "tegucigalpa", "tehran", "tel aviv", "the hague",
    "thessaloniki", "thimphu", "thiruvananthapuram", "tianjin", "tijuana", "tikrit", "tirana", "tobruk", "tokyo",
    "toronto", "toulouse", "tripoli", "trondheim", "tucson", "tulsa", "tunis", "turin", "turku", "tyre",
    "ulaanbaatar", "ulan bator", "united nations", "urumqi", "utrecht", "vaduz", "valencia", "valletta", "valparaiso",
    "vancouver", "varanasi", "varna", "vatican city", "venice", "veracruz", "verona", "victoria", "vienna",
    "vientiane", "vilnius", "visakhapatnam", "vladivostok", "volgograd", "warsaw", "washington", "wellington",
    "windhoek", "winnipeg", "wroclaw", "wuhan", "xi'an", "yangon", "yaounde", "yekaterinburg", "yerevan", "zagreb",
    "zaporizhzhia", "zurich", "zürich",
];

/// Countries, and the states that datelines name behind a town.
#[rustfmt::skip]
const LANDS: &[&str] = &[
    "afghanistan", "ala.", "alabama", "alaska", "albania", "alberta", "algeria", "angola", "argentina", "ariz.",
    "arizona", "ark.", "arkansas", "armenia", "australia", "austria", "azerbaijan", "bahamas", "bahrain",
    "bangladesh", "barbados", "belarus", "belgium", "belize", "benin", "bhutan", "bolivia", "bosnia",
    "bosnia-herzegovina", "botswana", "brazil", "britain", "british columbia", "brunei", "bulgaria", "burkina faso",
    "burma", "burundi", "calif.", "california", "cambodia", "cameroon", "canada", "central african republic", "chad",
    "chile", "china", "colo.", "colombia", "colorado", "congo", "conn.", "connecticut", "costa rica", "croatia",
    "cuba", "cyprus", "czech republic", "czechia", "del.", "delaware", "denmark", "dominican republic", "east timor",
    "ecuador", "egypt", "el salvador", "england", "eritrea", "estonia", "ethiopia", "fiji", "finland", "fla.",
    "florida", "france", "ga.", "gabon", "gambia", "gaza", "gaza strip", "georgia", "germany", "ghana", "greece",
    "guatemala", "guinea", "guyana", "haiti", "hawaii", "honduras", "hungary", "iceland", "idaho", "ill.", "illinois",
    "ind.", "india", "indiana", "indonesia", "iowa", "iran", "iraq", "ireland", "israel", "italy", "ivory coast",
    "jamaica", "japan", "jordan", "kan.", "kansas", "kazakhstan", "kentucky", "kenya", "kosovo", "kuwait", "ky.",
    "kyrgyzstan", "la.", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya", "lithuania", "louisiana",
    "luxembourg", "macedonia", "madagascar", "maine", "malawi", "malaysia", "maldives", "mali", "malta", "manitoba",
    "maryland", "mass.", "massachusetts", "mauritania", "mauritius", "md.", "mexico", "mich.", "michigan", "minn.",
    "minnesota", "miss.", "mississippi", "missouri", "mo.", "moldova", "monaco", "mongolia", "mont.", "montana",
    "montenegro", "morocco", "mozambique", "myanmar", "n.c.", "n.d.", "n.h.", "n.j.", "n.m.", "n.y.", "namibia",
    "neb.", "nebraska", "nepal", "netherlands", "nev.", "nevada", "new brunswick", "new hampshire", "new jersey",
    "new mexico", "new york", "new zealand", "newfoundland", "nicaragua", "niger", "nigeria", "north carolina",
    "north dakota", "north korea", "north macedonia", "northern ireland", "norway", "nova scotia", "ohio", "okla.",
    "oklahoma", "oman", "ontario", "ore.", "oregon", "pa.", "pakistan", "panama", "papua new guinea", "paraguay",
    "pennsylvania", "peru", "philippines", "poland", "portugal", "puerto rico", "qatar", "quebec", "r.i.",
    "rhode island", "romania", "russia", "rwanda", "s.c.", "s.d.", "saskatchewan", "saudi arabia", "scotland",
    "senegal", "serbia", "sierra leone", "singapore", "slovakia", "slovenia", "somalia", "south africa",
    "south carolina", "south dakota", "south korea", "south sudan", "spain", "sri lanka", "sudan", "suriname",
    "sweden", "switzerland", "syria", "taiwan", "tajikistan", "tanzania", "tenn.", "tennessee", "texas", "thailand",
    "togo", "tunisia", "turkey", "turkmenistan", "türkiye", "u.s.", "uae", "uganda", "uk", "ukraine",
    "united arab emirates", "united kingdom", "united states", "uruguay", "us", "usa", "utah", "uzbekistan", "va.",
    "venezuela", "vermont", "vietnam", "virginia", "vt.", "w.va.", "wales", "wash.", "west bank", "west virginia",
    "wis.", "wisconsin", "wyo.", "wyoming", "yemen", "zaire", "zambia", "zimbabwe",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cities_are_sorted_and_found() {
        assert!(CITIES.is_sorted() && LANDS.is_sorted());
        for city in ["Kabul", "NEW DELHI", "N’Djamena", "The Hague"] {
            assert!(is_city_of_news(city), "{city}");
        }
        assert!(!is_city_of_news("Analysis") && !is_city_of_news(""));
        assert!(is_land("Lebanon") && is_land("Calif.") && !is_land("Kabul"));
    }
}
