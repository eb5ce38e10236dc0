//! Files from anywhere → clippings → articles.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Error, ReadContent, Stage, Workspace};
use crate::clipping::{self, Proposal, Stored};
use crate::content::addresses::same_reports;
use crate::content::folder::{CLIPPINGS, files_below, slashed};
use crate::content::write::NewRecord;
use crate::content::{self, ClippingFile, Content};
use crate::diagnostic::{Diagnostic, Diagnostics, Refusal, Rule};
use crate::disk::{fingerprint, lock_content, sweep_content};

/// What is to be imported: a file by its path, which is read when its turn comes, or the bytes of standard input.
pub enum Incoming {
    /// A file.
    File(Utf8PathBuf),
    /// What standard input held.
    Input(Vec<u8>),
}

/// A folder in which every clipping has its article.
pub struct Converted {
    /// What was read, with the articles that were made.
    pub read: ReadContent,
    /// Names that the clippings have and no record has, the most frequent first.
    pub proposals: Vec<Proposal>,
}

/// What an import did.
pub struct Imported {
    /// The content after it.
    pub content: Content,
    /// Problems in what was imported: sorted, with the severities that `site.yaml` sets.
    pub diagnostics: Diagnostics,
    /// How many articles were written.
    pub articles: usize,
    /// How many records were written.
    pub records: usize,
    /// How many files were clippings already.
    pub known: usize,
    /// Names that the clippings have and no record has, the most frequent first; none if records were written for them.
    pub proposals: Vec<Proposal>,
}

impl Incoming {
    /// Every file that was named, or that is in a folder that was; `-` is standard input.
    ///
    /// # Errors
    /// There is nothing at a path, or the disk refuses.
    pub fn at(paths: &[Utf8PathBuf]) -> Result<Vec<Self>, Error> {
        let mut all = Vec::new();
        for path in paths {
            if path == "-" {
                let mut bytes = Vec::new();
                std::io::stdin().lock().read_to_end(&mut bytes)?;
                all.push(Self::Input(bytes));
            } else if path.is_dir() {
                all.extend(files_in(path)?.into_iter().map(Self::File));
            } else if path.exists() {
                all.push(Self::File(path.clone()));
            } else {
                return Err(Error::NoSuchPath(path.clone()));
            }
        }
        Ok(all)
    }

    /// Its path; `-` for standard input.
    pub fn path(&self) -> &str {
        match self {
            Self::File(path) => path.as_str(),
            Self::Input(_) => "-",
        }
    }

    /// Its bytes.
    ///
    /// # Errors
    /// That they could not be read.
    pub fn bytes(self) -> Result<Vec<u8>, Diagnostic> {
        match self {
            Self::Input(bytes) => Ok(bytes),
            Self::File(path) => std::fs::read(&path).map_err(|error| {
                let Refusal { why, remedy } = Refusal::of(&error);
                let message = format!("`{path}` could not be read: {why}");
                let problem = Diagnostic::nowhere(Rule::ClippingUnread, message);
                problem.help(remedy).help("or import the others without it")
            }),
        }
    }
}

/// Every file in a folder, except what browsers save next to their pages.
fn files_in(folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, Error> {
    let files = files_below(folder)?;
    let below = |file: &Utf8PathBuf| slashed(file.strip_prefix(folder).unwrap_or(file));
    let all: BTreeSet<String> = files.iter().map(below).collect();
    let is_own =
        |file: &&Utf8PathBuf| !clipping::is_part_of_page(&below(file), |path| all.contains(path));
    Ok(files.iter().filter(is_own).cloned().collect())
}

impl Workspace<'_> {
    /// Reads the folder; clippings that no article claims become articles first.
    ///
    /// # Errors
    /// There is no dossier, or the disk refuses.
    pub fn convert(&self) -> Result<Converted, Error> {
        sweep_content(self.root);
        let read = self.read()?;
        if clipping::pending(&read.content).is_empty() {
            let mut read = read;
            read.diagnostics.append(clipping::check(&read.content));
            return Ok(Converted {
                read,
                proposals: Vec::new(),
            });
        }
        self.reporter.start(Stage::Convert);
        let alone = lock_content(self.root);
        // Another program may have converted them while this one waited.
        let (content, _) = content::read(self.root)?;
        let waiting = clipping::pending(&content);
        let made = self.converted(&content, &waiting, &BTreeMap::new(), None)?;
        drop(alone);
        let (content, diagnostics) = content::read(self.root)?;
        let mut read = ReadContent {
            content,
            diagnostics,
        };
        read.diagnostics.append(clipping::check(&read.content));
        read.diagnostics.append(made.problems);
        Ok(Converted {
            read,
            proposals: made.proposals,
        })
    }

    /// Makes each file a clipping, and each of these clippings that has no article an article. With `draft_records`, also writes
    /// records for names that no record has. `id` is the id that an article gets; if several are made, the others get it with a number.
    ///
    /// # Errors
    /// There is no dossier, or the disk refuses.
    pub fn import(
        &self,
        incoming: Vec<Incoming>,
        draft_records: bool,
        id: Option<&str>,
    ) -> Result<Imported, Error> {
        let _alone = lock_content(self.root);
        let (mut content, _) = content::read(self.root)?;
        let kept = self.keep(&mut content, incoming)?;
        let waiting: Vec<&ClippingFile> = clipping::pending(&content)
            .into_iter()
            .filter(|clipping| kept.paths.contains(&clipping.path))
            .collect();
        self.reporter.start(Stage::Convert);
        let made = self.converted(&content, &waiting, &kept.names, id)?;
        let mut proposals = made.proposals;
        let mut records = 0;
        if draft_records {
            let earlier = earlier(&content, &kept.paths, &waiting);
            let more = clipping::proposed(&content, &earlier);
            for proposal in more {
                if proposals.iter().all(|known| known.name != proposal.name) {
                    proposals.push(proposal);
                }
            }
            let drafts = clipping::write_records(self.root, &content, &proposals)?;
            drafts
                .iter()
                .for_each(|draft| self.reporter.wrote_record(&draft.path));
            records = drafts.len();
            proposals.clear();
        }
        // Reads again, including what was written: a location in a file is relative to all files of one reading.
        let (content, _) = content::read(self.root)?;
        let ids: Vec<&str> = made.drafts.iter().map(|draft| draft.id.as_str()).collect();
        let mut diagnostics = kept.problems;
        diagnostics.append(made.problems);
        diagnostics.append(clipping::check(&content));
        diagnostics.append(same_reports(&content, Some(&ids)));
        diagnostics.apply_levels(&content.site.levels);
        Ok(Imported {
            content,
            diagnostics: diagnostics.sorted(),
            articles: ids.len(),
            records,
            known: kept.known,
            proposals,
        })
    }

    fn converted(
        &self,
        content: &Content,
        waiting: &[&ClippingFile],
        names: &BTreeMap<String, String>,
        id: Option<&str>,
    ) -> Result<clipping::Conversion, Error> {
        let each = || self.reporter.advance(waiting.len());
        let made = clipping::convert_some(self.root, content, waiting, names, id, &each)?;
        let say = |draft: &NewRecord| self.reporter.wrote_article(&draft.path);
        made.drafts.iter().for_each(say);
        Ok(made)
    }

    /// Puts files among the clippings, and adds them to the content.
    fn keep(&self, content: &mut Content, incoming: Vec<Incoming>) -> Result<Keeping, Error> {
        let mut keeping = Keeping::default();
        for file in incoming {
            let name = file.path().to_owned();
            match self.keep_one(content, file)? {
                Ok(Stored::Known(path)) => {
                    keeping.known += 1;
                    keeping
                        .problems
                        .extend(under_another_name(self.root, &name, &path));
                    keeping.paths.insert(path);
                }
                Ok(Stored::New(file)) => {
                    keeping.paths.insert(file.path.clone());
                    keeping.names.insert(file.path.clone(), name);
                    content.clippings.push(file);
                }
                Err(problem) => keeping.problems.push(problem),
            }
        }
        content.clippings.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(keeping)
    }

    /// Makes a file a clipping. What is already among the clippings stays where it is, and so does another version of it.
    fn keep_one(
        &self,
        content: &Content,
        file: Incoming,
    ) -> Result<Result<Stored, Diagnostic>, Error> {
        if let Some(path) = inside(self.root, file.path()) {
            return Ok(Ok(Stored::Known(path)));
        }
        let path = file.path().to_owned();
        let bytes = match file.bytes() {
            Ok(bytes) => bytes,
            Err(problem) => return Ok(Err(problem)),
        };
        let name = file_name(&path, &bytes);
        if let Some(problem) =
            clipping::other_version(content, &clipping::stored_name(&name), &bytes)
            && content.clippings.iter().all(|known| *known.bytes != bytes)
        {
            return Ok(Err(problem));
        }
        Ok(Ok(clipping::store(self.root, content, &name, bytes)?))
    }
}

/// Says that a file is a clipping which is kept under another name, unless that name was made from the file's own.
fn under_another_name(root: &Utf8Path, name: &str, path: &str) -> Option<Diagnostic> {
    let kept = Utf8Path::new(path).file_name().unwrap_or(path);
    let own = clipping::stored_name(Utf8Path::new(name).file_name().unwrap_or(name));
    let is_own = kept == own || clipping::is_numbered(kept, &own);
    (!is_own && inside(root, name).is_none()).then(|| {
        let what = match name {
            "-" => "standard input".to_owned(),
            name => format!("`{name}`"),
        };
        Diagnostic::nowhere(
            Rule::SameClipping,
            format!("{what} has the same bytes as the clipping `{path}`, so it was not copied"),
        )
        .help("leave it out of the next import; if it is a different article, save that one again")
    })
}

/// What came of files that were to be clippings.
#[derive(Default)]
struct Keeping {
    /// The clippings that they are, by path.
    paths: BTreeSet<String>,
    /// The original names of the new ones, by path.
    names: BTreeMap<String, String>,
    known: usize,
    problems: Diagnostics,
}

/// The clippings that were imported and had an article already.
fn earlier<'c>(
    content: &'c Content,
    imported: &BTreeSet<String>,
    waiting: &[&ClippingFile],
) -> Vec<&'c ClippingFile> {
    let converted: BTreeSet<&str> = waiting.iter().map(|one| one.path.as_str()).collect();
    let is_earlier = |clipping: &&ClippingFile| {
        imported.contains(&clipping.path) && !converted.contains(clipping.path.as_str())
    };
    content.clippings.iter().filter(is_earlier).collect()
}

/// The path below the folder of clippings, for a file that is there.
fn inside(root: &Utf8Path, path: &str) -> Option<String> {
    let folder = root.join(CLIPPINGS).canonicalize_utf8().ok()?;
    let file = Utf8Path::new(path).canonicalize_utf8().ok()?;
    let below = file.strip_prefix(&folder).ok()?;
    Some(slashed(below))
}

/// The name a clipping is kept under; what came from standard input is named after its bytes.
fn file_name(path: &str, bytes: &[u8]) -> String {
    if path == "-" {
        let sha256 = fingerprint(bytes);
        return format!("from-input-{}.txt", sha256.get(..8).unwrap_or("x"));
    }
    Utf8Path::new(path)
        .file_name()
        .unwrap_or("clipping.txt")
        .to_owned()
}
