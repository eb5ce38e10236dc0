//! The zones in which a page may have been published, as offsets from UTC. They decide on which day an instant near midnight falls.

/// The least and the greatest offset from UTC, in quarters of an hour, in winter and summer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Zones {
    west: i32,
    east: i32,
}

const HOUR: i32 = 4;

impl Zones {
    /// The zones of a language with a region, such as `de-AT` or `en_GB`, or of a language that is spoken in few zones; `None` for
    /// other languages.
    pub(super) fn of_language(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next()?.to_lowercase();
        let region = parts
            .find(|part| part.len() == 2)
            .and_then(|region| named(REGIONS, &region.to_lowercase()));
        region.or_else(|| named(LANGUAGES, &language))
    }

    /// The zones of the country in an address.
    pub(super) fn of_address(url: &str) -> Option<Self> {
        let (_, rest) = url.split_once("://")?;
        let host = rest.split(['/', ':', '?', '#']).next()?;
        let (_, country) = host.rsplit_once('.')?;
        let country = match country.to_lowercase().as_str() {
            "uk" => "gb".to_owned(),
            other => other.to_owned(),
        };
        named(REGIONS, &country)
    }

    /// How many days the local day may differ from that in UTC at this minute: -1, 0 or 1 at each end.
    pub(super) fn days_off(self, minute: u32) -> (i64, i64) {
        let at = |quarters: i32| {
            let local = i64::from(minute) + i64::from(quarters) * 15;
            local.div_euclid(24 * 60)
        };
        (at(self.west), at(self.east))
    }
}

fn named(table: &[(&str, i32, i32)], name: &str) -> Option<Zones> {
    table
        .iter()
        .find(|(names, _, _)| names.split(' ').any(|own| own == name))
        .map(|(_, west, east)| Zones {
            west: *west,
            east: *east,
        })
}

/// Countries by ISO 3166 code. Those with the same zones are listed together.
const REGIONS: &[(&str, i32, i32)] = &[
    ("us", -10 * HOUR, -4 * HOUR),
    ("ca", -8 * HOUR, -2 * HOUR),
    ("mx", -8 * HOUR, -5 * HOUR),
    ("br", -5 * HOUR, -2 * HOUR),
    ("ar uy", -3 * HOUR, -3 * HOUR),
    ("cl", -4 * HOUR, -3 * HOUR),
    ("co pe ec", -5 * HOUR, -5 * HOUR),
    ("ve bo", -4 * HOUR, -4 * HOUR),
    ("gb ie pt", 0, HOUR),
    ("is gh sn", 0, 0),
    ("es", 0, 2 * HOUR),
    (
        "fr de at ch li lu be nl it dk no se pl cz sk hu si hr rs ba mk me al mt",
        HOUR,
        2 * HOUR,
    ),
    ("fi ee lv lt ro bg gr cy ua md il lb eg", 2 * HOUR, 3 * HOUR),
    ("tr sa iq kw qa ke et ug tz by", 3 * HOUR, 3 * HOUR),
    ("za", 2 * HOUR, 2 * HOUR),
    ("ng dz tn ma", 0, HOUR),
    ("ru", 2 * HOUR, 12 * HOUR),
    ("ir", 14, 18),
    ("ae om ge am az", 4 * HOUR, 4 * HOUR),
    ("af", 18, 18),
    ("pk uz tm tj", 5 * HOUR, 5 * HOUR),
    ("in lk", 22, 22),
    ("np", 23, 23),
    ("bd kz", 5 * HOUR, 6 * HOUR),
    ("mm", 26, 26),
    ("th vn kh la", 7 * HOUR, 7 * HOUR),
    ("id", 7 * HOUR, 9 * HOUR),
    ("cn hk tw sg my ph", 8 * HOUR, 8 * HOUR),
    ("jp kr", 9 * HOUR, 9 * HOUR),
    ("au", 8 * HOUR, 11 * HOUR),
    ("nz", 12 * HOUR, 13 * HOUR),
];

/// Languages that are published in few zones, by ISO 639 code.
const LANGUAGES: &[(&str, i32, i32)] = &[
    (
        "de it nl da no nb nn sv pl cs sk sl hr bs sr sq mk hu lb fy rm mt",
        HOUR,
        2 * HOUR,
    ),
    ("fi et lv lt ro bg el uk he iw", 2 * HOUR, 3 * HOUR),
    ("is", 0, 0),
    ("ga cy gd", 0, HOUR),
    ("ca eu gl", 0, 2 * HOUR),
    ("tr be am sw so", 3 * HOUR, 3 * HOUR),
    ("fa", 14, 18),
    ("prs ps ur", 18, 5 * HOUR),
    ("ka hy az", 4 * HOUR, 4 * HOUR),
    ("hi mr ta te gu kn ml pa si", 22, 22),
    ("ne", 23, 23),
    ("bn", 22, 6 * HOUR),
    ("my", 26, 26),
    ("th vi km lo", 7 * HOUR, 7 * HOUR),
    ("id", 7 * HOUR, 9 * HOUR),
    ("zh ms tl fil", 8 * HOUR, 8 * HOUR),
    ("ja ko", 9 * HOUR, 9 * HOUR),
];

/// If the place is unknown, an instant this many minutes after midnight in UTC may still be on the day before, and one
/// [`BEFORE_MIDNIGHT`] before it already on the next day. News is published at all hours, but mostly when people are awake: in the
/// evening in America, at night in Europe.
pub(super) const AFTER_MIDNIGHT: u32 = 7 * 60;
/// See [`AFTER_MIDNIGHT`].
pub(super) const BEFORE_MIDNIGHT: u32 = 2 * 60;

/// How many days the local day may differ from that in UTC, anywhere in the world.
pub(super) fn days_off_anywhere(minute: u32) -> (i64, i64) {
    (
        if minute < AFTER_MIDNIGHT { -1 } else { 0 },
        if minute + BEFORE_MIDNIGHT >= 24 * 60 {
            1
        } else {
            0
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_on_another_day_only_if_the_zone_says_so() {
        let off =
            |tag: &str, minute: u32| Zones::of_language(tag).map(|zones| zones.days_off(minute));
        assert_eq!(off("de", 23 * 60 + 30), Some((1, 1)));
        assert_eq!(off("de", 2 * 60), Some((0, 0)));
        assert_eq!(off("en-US", 2 * 60), Some((-1, -1)));
        assert_eq!(off("en_US", 6 * 60), Some((-1, 0)));
        assert_eq!(off("ja", 16 * 60), Some((1, 1)));
        assert_eq!(off("fa-IR", 20 * 60 + 15), Some((0, 1)));
        assert_eq!(off("en", 2 * 60), None);
        let uk = Zones::of_address("https://post.co.uk/a").map(|zones| zones.days_off(60));
        assert_eq!(uk, Some((0, 0)));
        assert_eq!(Zones::of_address("https://post.example/a"), None);
        assert_eq!(days_off_anywhere(12 * 60), (0, 0));
        assert_eq!(days_off_anywhere(2 * 60), (-1, 0));
        assert_eq!(days_off_anywhere(23 * 60), (0, 1));
    }
}
