//! Headings of a body: their levels on the page, and their ids.
//!
//! An id is made from the heading's words. If several headings have the same words, the first keeps the plain id and the others
//! are numbered, as writers know it from GitHub: `overview`, `overview-1`. A heading whose own words make `overview-1` keeps
//! that id, wherever it is, and the others take the next free number.

use std::collections::{BTreeMap, BTreeSet};

use super::body::{Block, BlockKind, Body, Definition};
use crate::text::fold::{composed, is_mark};

/// The words of a heading as a URL fragment: letters and digits of any script in lower case, with hyphens for everything else.
pub fn slug(words: &str) -> String {
    let mut slug = String::new();
    for c in composed(words).chars().flat_map(char::to_lowercase) {
        let continues = is_mark(c) && !slug.is_empty() && !slug.ends_with('-');
        if c.is_alphanumeric() || continues {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The id of a heading without letters and digits.
const WORDLESS: &str = "section";

/// Assigns a level and an id to every heading.
pub(super) fn settle(body: &mut Body) {
    let mut levels = Levels::default();
    let mut slugs: Vec<String> = Vec::new();
    each(body, &mut |level, id| {
        levels.used.insert(*level);
        slugs.push(std::mem::take(id));
    });
    let mut ids = distinct(&slugs).into_iter();
    each(body, &mut |level, id| {
        *level = levels.next(*level);
        *id = ids.next().unwrap_or_default();
    });
}

impl Body {
    /// The ids of its headings, in the order of the page.
    pub fn heading_ids(&self) -> Vec<&str> {
        let mut ids = Vec::new();
        gather(&self.blocks, &mut ids);
        for footnote in &self.footnotes {
            gather(&footnote.blocks, &mut ids);
        }
        ids
    }
}

fn distinct(slugs: &[String]) -> Vec<String> {
    let own: BTreeSet<String> = slugs.iter().cloned().collect();
    let mut given: BTreeSet<String> = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut numbered = |stem: &str, given: &mut BTreeSet<String>| {
        let count = counts.entry(stem.to_owned()).or_default();
        loop {
            *count += 1;
            let id = format!("{stem}-{count}");
            if !own.contains(&id) && given.insert(id.clone()) {
                return id;
            }
        }
    };
    let mut ids = Vec::with_capacity(slugs.len());
    for slug in slugs {
        let stem = if slug.is_empty() { WORDLESS } else { slug };
        let is_free = !slug.is_empty() || !own.contains(WORDLESS);
        ids.push(if is_free && given.insert(stem.to_owned()) {
            stem.to_owned()
        } else {
            numbered(stem, &mut given)
        });
    }
    ids
}

/// The levels of headings on a page: the highest level that the author uses comes directly below the headline, and no level is
/// skipped on the way down, whatever levels were written.
struct Levels {
    used: BTreeSet<u8>,
    last: u8,
}

impl Default for Levels {
    fn default() -> Self {
        Self {
            used: BTreeSet::new(),
            last: 1,
        }
    }
}

impl Levels {
    fn next(&mut self, written: u8) -> u8 {
        let rank = self.used.iter().take_while(|used| **used < written).count();
        let rank = u8::try_from(rank).unwrap_or(u8::MAX).saturating_add(2);
        self.last = rank.min(self.last.saturating_add(1)).min(6);
        self.last
    }
}

/// Visits the level and the id of every heading, in the order of the page.
fn each(body: &mut Body, visit: &mut dyn FnMut(&mut u8, &mut String)) {
    each_in(&mut body.blocks, visit);
    for footnote in &mut body.footnotes {
        each_in(&mut footnote.blocks, visit);
    }
}

fn each_in(blocks: &mut [Block], visit: &mut dyn FnMut(&mut u8, &mut String)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Heading(level, id, _) => visit(level, id),
            BlockKind::Quote(_, inner) => each_in(inner, visit),
            BlockKind::List(_, items) => items.iter_mut().for_each(|item| each_in(item, visit)),
            BlockKind::Definitions(parts) => {
                for part in parts {
                    if let Definition::Meaning(inner) = part {
                        each_in(inner, visit);
                    }
                }
            }
            _ => {}
        }
    }
}

fn gather<'a>(blocks: &'a [Block], ids: &mut Vec<&'a str>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(_, id, _) => ids.push(id),
            BlockKind::Quote(_, inner) => gather(inner, ids),
            BlockKind::List(_, items) => items.iter().for_each(|item| gather(item, ids)),
            BlockKind::Definitions(parts) => {
                for part in parts {
                    if let Definition::Meaning(inner) = part {
                        gather(inner, ids);
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostics, FileId};

    fn read(markdown: &str) -> Body {
        Body::read(FileId::default(), 0, markdown, &mut Diagnostics::default())
    }

    fn ids_of(markdown: &str) -> String {
        read(markdown).heading_ids().join(" ")
    }

    #[test]
    fn an_id_belongs_to_one_heading() {
        for (markdown, ids) in [
            ("## Overview\n\n## Overview\n", "overview overview-1"),
            (
                "## Overview\n\n## Overview\n\n## Overview 1\n",
                "overview overview-2 overview-1",
            ),
            (
                "## Overview 1\n\n## Overview\n\n## overview!\n\n## Overview\n",
                "overview-1 overview overview-2 overview-3",
            ),
            ("## A\n\n## A\n\n## A 1\n\n## A 1\n", "a a-2 a-1 a-1-1"),
            (
                "## Überblick\n\n## U\u{308}berblick\n",
                "überblick überblick-1",
            ),
            ("## خلاصه\n\n## خلاصه\n", "خلاصه خلاصه-1"),
            ("## हिन्दी\n\n## हिन्दी\n", "हिन्दी हिन्दी-1"),
            ("## 概要\n\n## 概要\n", "概要 概要-1"),
            ("##\n\n## …\n\n## —\n", "section section-1 section-2"),
            (
                "## …\n\n## Section\n\n## Section 1\n",
                "section-2 section section-1",
            ),
            (
                "> ## A\n\n- ## A\n\n## A\n\nb\n: ## A\n\nc[^d]\n\n[^d]: ## A\n",
                "a a-1 a-2 a-3 a-4",
            ),
        ] {
            assert_eq!(ids_of(markdown), ids, "{markdown}");
        }
    }

    #[test]
    fn headings_follow_each_other_without_a_gap() {
        let levels = |markdown: &str| -> Vec<u8> {
            let blocks = read(markdown).blocks;
            let level = |block: &Block| match block.kind {
                BlockKind::Heading(level, ..) => Some(level),
                _ => None,
            };
            blocks.iter().filter_map(level).collect()
        };
        assert_eq!(levels("## a\n\n### b\n\n## c\n"), [2, 3, 2]);
        assert_eq!(levels("# a\n\n#### b\n\n###### c\n"), [2, 3, 4]);
        assert_eq!(levels("### a\n\n## b\n\n### c\n"), [2, 2, 3]);
    }
}
