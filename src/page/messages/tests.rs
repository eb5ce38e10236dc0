//! Languages, plurals, directions, and files that are broken.

use super::*;

fn words(tag: &str) -> Messages {
    Messages::of(tag, |_| None).unwrap()
}

#[test]
fn a_tag_finds_the_words_of_the_nearest_language() {
    let spoken = |tag: &str| words(tag).language().to_owned();
    assert_eq!(
        [
            spoken("ur-PK"),
            spoken("prs"),
            spoken("de-AT-1996"),
            spoken("it")
        ],
        ["ur", "fa", "de", "en"]
    );
    assert!(words("ur-PK").missing().is_empty() && !words("it").missing().is_empty());
}

#[test]
fn plurals_and_figures_are_those_of_the_language() {
    let counted = |tag: &str| [0, 1, 2, 3, 11, 100].map(|n| words(tag).count("n-articles", n));
    assert_eq!(
        counted("ar"),
        [
            "لا مقالات",
            "مقال واحد",
            "مقالان",
            "٣ مقالات",
            "١١ مقالًا",
            "١٠٠ مقال"
        ]
    );
    assert_eq!(words("fr").count("n-articles", 0), "0 article");
    assert_eq!(words("fa").count("n-articles", 12), "۱۲ مقاله");
    assert_eq!(words("ur").count("n-articles", 12), "12 مضامین");
}

#[test]
fn dates_are_ordered_as_in_the_language() {
    let date = crate::time::edtf::Edtf::parse("2031-03-01/2031-04~").unwrap();
    let said = |tag: &str| date.said(&words(tag));
    assert_eq!(said("de"), "1. März 2031 bis etwa April 2031");
    assert_eq!(said("fr"), "1er mars 2031 – vers avril 2031");
    assert_eq!(said("es"), "1 de marzo de 2031 a hacia abril de 2031");
    assert_eq!(said("ur"), "1 مارچ 2031 تا تقریباً اپریل 2031");
    assert_eq!(said("ps"), "له د ۲۰۳۱ د مارچ ۱ تر شاوخوا د ۲۰۳۱ اپریل");
}

#[test]
fn days_have_their_articles_and_points_and_months_have_none() {
    use crate::time::days::Days;
    let said = |tag: &str, from: (u8, u8), to: (u8, u8)| {
        let day = |(month, day)| crate::time::day::Day {
            year: 2025,
            month,
            day,
        };
        Days::between(day(from), day(to)).said(&words(tag)).unwrap()
    };
    for (tag, days, across, months) in [
        (
            "de",
            "zwischen dem 18. und dem 24. Februar 2025",
            "zwischen dem 28. Februar und dem 1. März 2025",
            "zwischen Februar und März 2025",
        ),
        (
            "fr",
            "entre le 18 et le 24 février 2025",
            "entre le 28 février et le 1er mars 2025",
            "entre février et mars 2025",
        ),
        (
            "es",
            "entre el 18 y el 24 de febrero de 2025",
            "entre el 28 de febrero y el 1 de marzo de 2025",
            "entre febrero y marzo de 2025",
        ),
        (
            "en",
            "between 18 and 24 February 2025",
            "between 28 February and 1 March 2025",
            "between February and March 2025",
        ),
    ] {
        assert_eq!(said(tag, (2, 18), (2, 24)), days);
        assert_eq!(said(tag, (2, 28), (3, 1)), across);
        assert_eq!(said(tag, (2, 1), (3, 31)), months);
    }
}

#[test]
fn what_runs_the_other_way_is_kept_together_and_html_stays_html() {
    let ur = words("ur");
    let parts = [(
        "origin",
        MessagePart::Html("<a href=\"x.html\">Dawn & Co</a>"),
    )];
    assert_eq!(
        ur.html("article-repeats", &parts),
        "یہ \u{2068}<a href=\"x.html\">Dawn & Co</a>\u{2069} کو دہراتا ہے۔"
    );
    let parts = [("origin", MessagePart::Text("<b>"))];
    assert!(
        words("en")
            .html("article-repeats", &parts)
            .contains("&lt;b&gt;")
    );
    assert_eq!(ur.quoted("نور"), "”نور“");
}

#[test]
fn a_list_of_names_that_run_the_other_way_keeps_the_order_of_its_own_language() {
    let names = |tag: &str, names: &[&str]| {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        words(tag).listed(&names)
    };
    let apart = |name: &str| format!("\u{2068}{name}\u{2069}");
    // The list is not isolated as a whole: it would run from left to right.
    assert_eq!(
        names("ar", &["Ada", "Bo", "Cy"]),
        format!("{}، {}، {}", apart("Ada"), apart("Bo"), apart("Cy"))
    );
    assert_eq!(
        names("ur", &["Ada", "نور"]),
        format!("{}، نور", apart("Ada"))
    );
    assert_eq!(
        names("en", &["نور", "Ada", "أدا"]),
        format!("{}, Ada, {}", apart("نور"), apart("أدا"))
    );
    let html = "<a href=\"x\">Ada</a>، <bdi>Bo</bdi>";
    let parts = [("origin", MessagePart::Html(html))];
    assert!(
        words("ur")
            .html("article-repeats", &parts)
            .contains(&format!(" {html} "))
    );
}

#[test]
fn a_file_of_ones_own_is_laid_over_message_by_message() {
    let own = |tag: &str| (tag == "it").then_some("articles = Articoli\nfigure = 1");
    let it = Messages::of("it", own).unwrap();
    assert_eq!(
        (it.language(), it.get("articles"), it.get("places")),
        ("it", "Articoli", "Places")
    );
    assert_eq!(it.unknown(), ["figure"]);
    let english = Messages::of("en", |_| Some("articles = Pieces")).unwrap();
    assert_eq!(
        (english.get("articles"), english.missing().len()),
        ("Pieces", 0)
    );
}

#[test]
fn a_broken_file_says_its_line() {
    let line = |text: &str| Catalogue::read(text).unwrap_err().line;
    assert_eq!(line("a = x\nb = { $x"), 2);
    assert_eq!(line("a = x\n\nb = { DATETIME($x) }"), 3);
    assert_eq!(line("a = x\na = y"), 1);
    assert_eq!(line("a = { -no-term }"), 1);
}

#[test]
fn no_file_of_words_brings_the_reader_down() {
    for text in [
        format!("skip = {}", "{".repeat(12_000)),
        format!("skip = {}", "{ A(".repeat(12_000)),
        format!("skip = {{ $n ->\n [a] \"{}", "{".repeat(12_000)),
        format!("skip = {}", "{ -a(".repeat(12_000)),
        format!("skip = {}", "{\n".repeat(12_000)),
        "skip = {\"\\u—\"}\n".to_owned(),
        "skip = {\"\\u00é\"}\n".to_owned(),
        "a = b\nskip = {\"\\U0000é0\"}\n".to_owned(),
        "skip = {\"\\u".to_owned(),
        "skip = {\"\\u00".to_owned(),
    ] {
        let fault = Catalogue::read(&text).unwrap_err();
        assert!(fault.line > 0 && !fault.message.is_empty());
    }
    assert_eq!(
        Catalogue::read("a = b\nskip = {\"\\u—\"}\n")
            .unwrap_err()
            .line,
        2
    );
}

#[test]
fn braces_and_escapes_that_are_meant_are_read() {
    let many = "a = {\"{\"} and {\"\\u00e9\"} (s)\n# \\u—\n".to_owned();
    assert!(Catalogue::read(&many).is_ok());
}
