use super::*;

const BEHIND: &str = "The council of the harbour town decided on Monday that its old pier, built when the railway came, will stay for ten more years.";

fn read(head: &str) -> Option<(String, Option<String>, Option<String>)> {
    let paragraph = format!("{head}{BEHIND}");
    let dateline = Dateline::read(&paragraph)?;
    assert_eq!(&paragraph[dateline.end..], BEHIND, "{head}");
    Some((dateline.place, dateline.agency, dateline.date))
}

#[test]
fn cities_and_lands_show_what_capitals_do_not() {
    for (head, known) in [
        ("Geneva: ", true),
        ("Old Porto, Lebanon — ", true),
        ("Old Porto: ", false),
    ] {
        let dateline = Dateline::read(&format!("{head}{BEHIND}")).unwrap();
        assert_eq!(
            (dateline.is_sure, dateline.is_of_news),
            (false, known),
            "{head}"
        );
    }
}

#[test]
fn datelines_in_their_usual_shapes() {
    let with = |place: &str, agency: Option<&str>, date: Option<&str>| {
        Some((
            place.to_owned(),
            agency.map(str::to_owned),
            date.map(str::to_owned),
        ))
    };
    for (head, wanted) in [
        ("PORTO: ", with("PORTO", None, None)),
        ("Porto: ", with("Porto", None, None)),
        ("PORTO NOVO, Coastland — ", with("PORTO NOVO", None, None)),
        (
            "PORTO, July 24 (CNA) -- ",
            with("PORTO", Some("CNA"), Some("XXXX-07-24")),
        ),
        (
            "PORTO, July 24, 2024 (Coast News) – ",
            with("PORTO", Some("Coast News"), Some("2024-07-24")),
        ),
        ("(CNA) Porto - ", with("Porto", Some("CNA"), None)),
        ("Porto (CNA) — ", with("Porto", Some("CNA"), None)),
        ("اسلام آباد: ", with("اسلام آباد", None, None)),
        ("PORTO, Friday: ", with("PORTO", None, None)),
        (
            "PORTO, Feb. 3 (Xinhua) -- ",
            with("PORTO", Some("Xinhua"), Some("XXXX-02-03")),
        ),
        (
            "PORTO, July 25. /TASS/. ",
            with("PORTO", Some("TASS"), Some("XXXX-07-25")),
        ),
        (
            "Porto Novo [Coastland], March 3 (ANI): ",
            with("Porto Novo", Some("ANI"), Some("XXXX-03-03")),
        ),
        (
            "Porto Novo, Mar 3 (PTI) ",
            with("Porto Novo", Some("PTI"), Some("XXXX-03-03")),
        ),
        ("Porto (dpa) - ", with("Porto", Some("dpa"), None)),
        ("Porto, Coastland (CNN) ", with("Porto", Some("CNN"), None)),
        (
            "PORTO/HILLTOP (Reuters) - ",
            with("PORTO/HILLTOP", Some("Reuters"), None),
        ),
        (
            "PORTO, March 3, Kyodo - ",
            with("PORTO", Some("Kyodo"), Some("XXXX-03-03")),
        ),
        (
            "PORTO. March 3 (Interfax) - ",
            with("PORTO", Some("Interfax"), Some("XXXX-03-03")),
        ),
        ("ST. ANNA, P.Q. (AP) — ", with("ST. ANNA", Some("AP"), None)),
        ("PORTO (AP) _ ", with("PORTO", Some("AP"), None)),
        ("THE HAGUE, Netherlands — ", with("THE HAGUE", None, None)),
        (
            "ABOARD AIR FORCE ONE (AP) — ",
            with("AIR FORCE ONE", Some("AP"), None),
        ),
        (
            "Porto (CNA, March 3) – ",
            with("Porto", Some("CNA"), Some("XXXX-03-03")),
        ),
        (
            "سپینه دره (رڼا خبري اژانس، ۱۲ غويی ۱۴۰۳): ",
            with("سپینه دره", Some("رڼا خبري اژانس"), Some("2024-05-01")),
        ),
        (
            "دشت‌آرا - خبرگزاری سپیدار - ",
            with("دشت‌آرا", Some("خبرگزاری سپیدار"), None),
        ),
        ("UNITED NATIONS — ", with("UNITED NATIONS", None, None)),
        ("New Porto (AFP) – ", with("New Porto", Some("AFP"), None)),
        (
            "PORTO, 5 May 2020 – ",
            with("PORTO", None, Some("2020-05-05")),
        ),
        (
            "Porto Novo, Coastland (EFE).- ",
            with("Porto Novo", Some("EFE"), None),
        ),
    ] {
        assert_eq!(read(head), wanted, "{head}");
    }
}

#[test]
fn places_in_other_shapes() {
    for (head, place, writer) in [
        ("LIPOWO. ", "LIPOWO", None),
        ("(Rivière-aux-Ormes) ", "Rivière-aux-Ormes", None),
        ("رملان - سامر الحلواني: ", "رملان", Some("سامر الحلواني")),
        ("سنگ‌چین: ", "سنگ‌چین", None),
        ("نیلم پور: ", "نیلم پور", None),
        ("شاہ نگر: ", "شاہ نگر", None),
        ("گل پور: ", "گل پور", None),
        ("حسن آباد: ", "حسن آباد", None),
    ] {
        let dateline = Dateline::read(&format!("{head}{BEHIND}")).unwrap();
        assert_eq!(
            (dateline.place.as_str(), dateline.writer.as_deref()),
            (place, writer),
            "{head}"
        );
    }
    for head in ["KOMMENTAR. ", "(Advertisement) ", "سوال: ", "وزارت صحت: "] {
        let read = Dateline::read(&format!("{head}{BEHIND}"));
        assert!(
            read.is_none_or(|dateline| !dateline.is_short_before_colon && !dateline.is_sure),
            "{head}"
        );
    }
}

#[test]
fn other_beginnings_are_not_datelines() {
    for head in [
        "By Omar Karimi: ",
        "Photo: ",
        "Opinion: ",
        "The mayor: ",
        "Minister Karimi: ",
        "It was late — ",
        "WATCH: ",
        "Porto's mayor: ",
        "UPDATE 1 - ",
        "POLITICS: ",
        "",
        "Editor's note: ",
        "(Updates with details) ",
        "Omar Karimi (left) ",
    ] {
        assert_eq!(Dateline::read(&format!("{head}{BEHIND}")), None, "{head}");
    }
    for spoken in [
        "STONE: Well, I think that is",
        "STONE: We’re not there yet,",
        "NATO — the alliance of",
    ] {
        assert_eq!(
            Dateline::read(&format!("{spoken} {BEHIND}")),
            None,
            "{spoken}"
        );
    }
    assert!(Dateline::read(&format!("PORTO: {BEHIND}")).unwrap().is_sure);
    assert!(
        !Dateline::read(&format!("اسلام آباد: {BEHIND}"))
            .unwrap()
            .is_sure
    );
    assert_eq!(Dateline::read("Porto: no."), None);
    assert_eq!(
        Dateline::read(
            "Porto — a town of many piers, all of them old and some of them older than the railway that runs behind them — has a new mayor this week."
        ),
        None
    );
    assert_eq!(Dateline::read("PORTO:"), None);
}
