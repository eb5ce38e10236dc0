//! Addresses within a site: which ones all disks and hosts allow, and the ledger that lists them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::error::PublishError;
use super::file::{File, LEDGER};
use crate::content::naming::{LONGEST_NAME, folded};

/// Names with this prefix at the root of a site are reserved for this program.
const RESERVED: &str = ".dossier-";
const HEADER: &str = "dossier-ledger 1";

/// The files sorted by address, including the ledger.
///
/// # Errors
/// Fails if an address is not allowed, or if two files would be the same on some disk.
pub(super) fn in_order(mut files: Vec<File>) -> Result<Vec<File>, PublishError> {
    for File { path, .. } in &files {
        if let Some(why) = fault(path) {
            let address = path.clone();
            return Err(PublishError::Address { address, why });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    refuse_twins(&files)?;
    let ledger = to_ledger(files.iter().map(|file| file.path.as_str()));
    let place = files.partition_point(|file| file.path.as_str() < LEDGER);
    files.insert(place, ledger);
    Ok(files)
}

/// The ledger for these addresses, which must be sorted.
pub(super) fn to_ledger<'a>(addresses: impl Iterator<Item = &'a str>) -> File {
    let mut text = format!("{HEADER}\n");
    for address in addresses.filter(|address| *address != LEDGER) {
        text.push_str(address);
        text.push('\n');
    }
    File {
        path: LEDGER.to_owned(),
        bytes: Cow::Owned(text.into_bytes()),
    }
}

/// The addresses in a ledger, including the ledger's own. An empty file is a ledger without addresses.
///
/// # Errors
/// The number of the first invalid line (from 1), and the reason.
pub(super) fn from_ledger(text: &str) -> Result<BTreeSet<String>, (usize, &'static str)> {
    let mut own = BTreeSet::from([LEDGER.to_owned()]);
    for (line, written) in text.lines().enumerate() {
        match line {
            0 if written == HEADER => {}
            0 => return Err((1, "it is not a list that this version of Dossier can read")),
            _ => match fault(written) {
                Some(why) => return Err((line + 1, why)),
                None => drop(own.insert(written.to_owned())),
            },
        }
    }
    Ok(own)
}

/// The folders that contain an address, outermost first: `a` and `a/b` for `a/b/c.html`.
pub(super) fn folders(address: &str) -> impl Iterator<Item = &str> {
    address.match_indices('/').map(|(end, _)| &address[..end])
}

/// Why a file of a site cannot have this address.
fn fault(address: &str) -> Option<&'static str> {
    if address.is_empty() {
        return Some("it is empty");
    }
    if address.starts_with('/') {
        return Some("it begins with a slash, but addresses are relative to the site");
    }
    if address.contains('\\') || (cfg!(windows) && address.contains(':')) {
        return Some("it contains a character that separates folders on some systems");
    }
    if address.chars().any(char::is_control) {
        return Some("it contains a control character, such as a line break");
    }
    if folded(address).starts_with(RESERVED) {
        return Some("names that begin with “.dossier-” are reserved for Dossier");
    }
    address.split('/').find_map(fault_of_part)
}

fn fault_of_part(part: &str) -> Option<&'static str> {
    match part {
        "" => Some("a part of it is empty"),
        "." | ".." => Some("it leads out of its folder, with “.” or “..”"),
        _ if part.len() > LONGEST_NAME => Some("a part of it is longer than 255 bytes"),
        _ => None,
    }
}

/// Checks that no two files have the same address, and that no file has the name of a folder that another needs.
fn refuse_twins(files: &[File]) -> Result<(), PublishError> {
    let twins = |first: &str, second: &str| PublishError::Twins {
        first: first.to_owned(),
        second: second.to_owned(),
    };
    let mut seen = BTreeMap::new();
    for file in files {
        if let Some(first) = seen.insert(folded(&file.path), &file.path) {
            return Err(twins(first, &file.path));
        }
    }
    for file in files {
        for folder in folders(&file.path) {
            if let Some(first) = seen.get(&folded(folder)) {
                return Err(twins(first, &file.path));
            }
        }
    }
    Ok(())
}
