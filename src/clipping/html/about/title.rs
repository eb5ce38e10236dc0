//! The headline as the page displays it, without the name of the site or a section.

use super::linked::Linked;
use super::metas::Metas;
use super::same_title::{has_kicker, is_same};
use super::shown::Shown;
use crate::clipping::words::count;
use crate::text::fold::fold_case;

/// The headlines that a page states, the best first; the last is the browser title, if there is one.
pub(super) struct Stated {
    /// In data.
    pub(super) in_data: Vec<String>,
    /// In the browser title.
    pub(super) in_bar: Option<String>,
}

impl Stated {
    pub(super) fn of(linked: &Linked, metas: &Metas, bar: &str) -> Self {
        let metas = metas.first(&[
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "parsely-title",
            "sailthru.title",
        ]);
        let headline = linked.text("headline");
        Self {
            in_data: headline.into_iter().chain(metas).collect(),
            in_bar: Some(bar.to_owned()).filter(|bar| !bar.is_empty()),
        }
    }

    /// All of them, without the site's name, for comparison with headings.
    pub(super) fn bare(&self, publisher: Option<&str>) -> Vec<String> {
        let all = self.in_data.iter().chain(&self.in_bar);
        let mut titles: Vec<String> = Vec::new();
        for title in all {
            let whole = [title.clone(), without_site(title, publisher)];
            for title in whole.into_iter().chain(parts(title)) {
                if !titles.contains(&title) && !is_site(&title, publisher) {
                    titles.push(title);
                }
            }
        }
        titles
    }
}

/// The headline of a page. `headings` are its headings of the first level.
pub(super) fn title(
    stated: &Stated,
    shown: &Shown,
    headings: &[String],
    publisher: Option<&str>,
) -> Option<String> {
    let titles = stated.bare(publisher);
    let in_data = stated.in_data.first();
    let headline = shown.headline().map(|line| line.text.clone());
    let same = headline.filter(|headline| titles.iter().any(|title| is_same(headline, title)));
    if let Some(same) = same {
        let full =
            in_data.filter(|title| has_kicker(title, &same) && shown.has_above(title, &same));
        return sound(full.unwrap_or(&same), publisher);
    }
    if let Some(title) = in_data.filter(|title| !is_site(title, publisher)) {
        return sound(title, publisher);
    }
    let own: Vec<&String> = headings
        .iter()
        .filter(|heading| !is_site(heading, publisher))
        .collect();
    let bar = stated
        .in_bar
        .as_ref()
        .map(|bar| without_site(bar, publisher))
        .filter(|bar| !is_site(bar, publisher));
    let only = match own.as_slice() {
        [only] if count(only) >= 3 => Some(*only),
        _ => None,
    };
    let says_more = |bar: &String| count(bar) >= 3 && !shown.headline_is_in_article();
    let title = match (only, bar) {
        (_, Some(bar)) if says_more(&bar) => bar,
        (Some(only), _) => only.clone(),
        (None, bar) => bar?,
    };
    sound(&title, publisher)
}

/// A title that contains letters and is not too long.
fn sound(title: &str, publisher: Option<&str>) -> Option<String> {
    let title = without_site(title, publisher);
    (title.chars().any(char::is_alphanumeric) && title.chars().count() <= 400).then_some(title)
}

/// Whether a title is only the site's name.
fn is_site(title: &str, publisher: Option<&str>) -> bool {
    publisher.is_some_and(|site| bare_name(site) == bare_name(title))
}

fn bare_name(name: &str) -> String {
    let folded = fold_case(name.trim());
    folded
        .strip_prefix("the ")
        .map(str::to_owned)
        .unwrap_or(folded)
}

/// Separators between a headline and the site's name.
const SIGNS: &[&str] = &[
    " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " « ", " » ", " @ ", "｜", "丨", " / ",
];

/// The parts of a title between separators that can be a headline. The first one comes before the others, but a long one before
/// all.
fn parts(title: &str) -> Vec<String> {
    let mut parts = vec![title];
    for sign in SIGNS {
        parts = parts.iter().flat_map(|part| part.split(sign)).collect();
    }
    let mut parts: Vec<String> = parts
        .iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| count(part) >= 2)
        .collect();
    parts.sort_by_key(|part| count(part) < 4);
    parts
}

/// A title without the site's name before or after it.
pub(super) fn without_site(title: &str, publisher: Option<&str>) -> String {
    let site = publisher.map(bare_name);
    for sign in SIGNS {
        if let Some((headline, behind)) = title.rsplit_once(sign) {
            let behind = fold_case(behind);
            let named = site.as_ref().is_some_and(|site| {
                behind.contains(site.as_str()) || site.contains(behind.trim_start_matches("the "))
            });
            let bar =
                matches!(*sign, " | " | "｜" | "丨") && count(&behind) <= 4 && count(headline) >= 3;
            if named || bar {
                return without_site(headline.trim(), publisher);
            }
        }
        if let Some((before, headline)) = title.split_once(sign)
            && site.as_deref() == Some(bare_name(before).as_str())
        {
            return without_site(headline.trim(), publisher);
        }
    }
    let behind_colon = title
        .split_once(": ")
        .filter(|(before, _)| site.as_deref() == Some(bare_name(before).as_str()));
    behind_colon
        .map_or(title, |(_, headline)| headline)
        .trim()
        .to_owned()
}
