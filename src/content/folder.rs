//! Reads a dossier's folder from the disk into records.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::actor::ActorText;
use super::area::{AREAS, Area};
use super::article::ArticleText;
use super::asides::{allowances, todo};
use super::decisions::{DecisionText, decisions};
use super::front::cut;
use super::naming::{self, check_ids, id_of, kind_and_id, kind_of};
use super::place::PlaceText;
use super::question::QuestionText;
use super::records::{
    ClaimText, CorrectionText, EventText, PageText, PublisherText, TermText, corrections,
};
use super::shapes::Kind;
use super::site::SiteText;
pub use super::undossier::FolderError;
use super::undossier::SITE;
use super::walk::{
    Fault, Unread, check_beside_content, clipping, clipping_name, single, source, walk,
};
pub use super::walk::{files_below, is_followed, is_leftover, slashed};
pub use super::whole::{CLIPPINGS, ClippingFile, Content, Record};
use super::{comments, former, tables, yaml};
use crate::diagnostic::{Diagnostics, FileId, SourceFile, Sources, Span};
use crate::text::fold::composed;

/// Reads the dossier in `root`.
///
/// # Errors
/// Fails if there is no dossier or the disk refuses. Problems in files are in the diagnostics.
pub fn read(root: &Utf8Path) -> Result<(Content, Diagnostics), FolderError> {
    Files::read(root, |_| None).map(Files::all_parsed)
}

/// Reads the dossier in `root` as if some of its records' files had other texts: each is given as its path from `root` and its text,
/// or `None` if it is to be missing. Nothing is written.
///
/// # Errors
/// As for [`read`].
pub fn read_as_if(
    root: &Utf8Path,
    other: &BTreeMap<Utf8PathBuf, Option<String>>,
) -> Result<(Content, Diagnostics), FolderError> {
    let mut files = Files::read(root, |_| None)?;
    files.replace(other);
    Ok(files.all_parsed())
}

/// The last state of a folder, so that only changed files are parsed again.
#[derive(Clone, Default)]
pub struct ParseCache {
    files: BTreeMap<Utf8PathBuf, Arc<CachedFile>>,
    clippings: BTreeMap<String, ClippingFile>,
    static_files: BTreeSet<String>,
    /// What is wrong with the folder itself.
    problems: Diagnostics,
}

/// A file, and what was read from it.
struct CachedFile {
    text: String,
    fault: Option<Fault>,
    parsed: Option<Parsed>,
    problems: Diagnostics,
}

/// The result of reading a folder with a cache.
pub struct CachedRead {
    /// What it says now.
    pub content: Content,
    /// What is wrong with it.
    pub problems: Diagnostics,
    /// Whether the content equals that of the last reading.
    pub is_same: bool,
    /// How many files were parsed; all others were unchanged.
    pub parsed: usize,
}

/// Like [`read`], but reuses from `cache` every file whose bytes have not changed. `may_have_changed` reports whether the file at a
/// path relative to `root` might have changed. It is consulted only for clippings, which are large and rarely touched.
///
/// # Errors
/// As for [`read`].
pub fn read_cached(
    root: &Utf8Path,
    cache: &mut ParseCache,
    may_have_changed: impl Fn(&Utf8Path) -> bool + Sync,
) -> Result<CachedRead, FolderError> {
    let files = Files::read(root, |path| {
        let known = cache.clippings.get(&clipping_name(path))?;
        (!may_have_changed(path)).then(|| known.clone())
    })?;
    Ok(parsed_again(files, cache))
}

/// Like [`read_as_if`], but from the last state of the folder: the disk is not asked.
pub fn read_again_as_if(
    cache: &mut ParseCache,
    other: &BTreeMap<Utf8PathBuf, Option<String>>,
) -> CachedRead {
    let mut files = Files::of(cache);
    files.replace(other);
    parsed_again(files, cache)
}

fn parsed_again(files: Files, cache: &mut ParseCache) -> CachedRead {
    let known: Vec<Arc<CachedFile>> = files.each(|id, file| {
        let known = cache.files.get(&file.path);
        known
            .filter(|known| known.is(file, files.faults.get(&file.path)))
            .map_or_else(|| Arc::new(files.parse(id, file)), Arc::clone)
    });
    let parsed = known
        .par_iter()
        .map(|known| (known.parsed.clone(), known.problems.clone()))
        .collect();
    let now = ParseCache {
        files: files
            .sources
            .iter()
            .map(|(_, file)| file.path.clone())
            .zip(known)
            .collect(),
        clippings: files
            .clippings
            .iter()
            .map(|clipping| (clipping.path.clone(), clipping.clone()))
            .collect(),
        static_files: files.static_files.clone(),
        problems: files.problems.clone(),
    };
    let before = |(path, known): (_, &Arc<CachedFile>)| {
        let then = cache.files.get(path);
        then.is_some_and(|then| Arc::ptr_eq(then, known))
    };
    let parsed_count = now.files.iter().filter(|file| !before(*file)).count();
    let is_same = files.problems.is_empty() && now.is_same(cache);
    *cache = now;
    let (content, problems) = files.into_content(parsed);
    CachedRead {
        content,
        problems,
        is_same,
        parsed: parsed_count,
    }
}

impl ParseCache {
    fn is_same(&self, before: &Self) -> bool {
        let files = self.files.iter().zip(&before.files);
        let clippings = self.clippings.values().zip(before.clippings.values());
        self.files.len() == before.files.len()
            && self.clippings.len() == before.clippings.len()
            && self.static_files == before.static_files
            && files
                .into_iter()
                .all(|(now, then)| Arc::ptr_eq(now.1, then.1))
            && clippings
                .into_iter()
                .all(|(now, then)| now.path == then.path && now.sha256 == then.sha256)
    }
}

impl CachedFile {
    fn is(&self, file: &SourceFile, fault: Option<&Fault>) -> bool {
        self.text == file.text && self.fault.as_ref() == fault
    }
}

/// The files of a folder, before parsing.
struct Files {
    sources: Sources,
    /// Why files could not be read.
    faults: BTreeMap<Utf8PathBuf, Fault>,
    clippings: Vec<ClippingFile>,
    static_files: BTreeSet<String>,
    problems: Diagnostics,
}

impl Files {
    /// `known` contains the clippings that need not be read.
    fn read(
        root: &Utf8Path,
        known: impl Fn(&Utf8Path) -> Option<ClippingFile> + Sync,
    ) -> Result<Self, FolderError> {
        if !root.join(SITE).is_file() {
            return Err(FolderError::without_site(root));
        }
        let mut problems = Diagnostics::default();
        let walked = walk(root, "content", &mut problems);
        let mut unread = walked.unread;
        let (clippings, records): (Vec<_>, Vec<_>) = walked
            .files
            .into_iter()
            .partition(|path| path.starts_with(CLIPPINGS));
        let (clippings, refused) = clippings_in(root, &clippings, known);
        unread.extend(refused);
        let static_files = walk(root, "static", &mut problems);
        unread.extend(static_files.unread);
        // The theme reads them; this only checks that no link leads out.
        unread.extend(walk(root, "templates", &mut problems).unread);
        let mut paths = records;
        match single(root, SITE) {
            None => paths.push(SITE.into()),
            Some(fault) => unread.push((SITE.into(), fault)),
        }
        let read: Vec<_> = paths
            .into_par_iter()
            .map(|path| source(root, path))
            .collect();
        let mut sources = Vec::new();
        let mut faults = BTreeMap::new();
        for (file, fault) in read {
            faults.extend(fault.map(|fault| (file.path.clone(), fault)));
            sources.push(file);
        }
        for (path, fault) in unread {
            let text = String::new();
            faults.insert(path.clone(), fault);
            sources.push(SourceFile { path, text });
        }
        naming::check_static(&static_files.files, &mut problems);
        check_beside_content(root, &mut problems);
        let static_files = static_files.files.iter();
        Ok(Self {
            sources: Sources::new(sources),
            faults,
            clippings,
            static_files: static_files.map(|path| composed(path.as_str())).collect(),
            problems,
        })
    }

    /// The files as they were read last.
    fn of(cache: &ParseCache) -> Self {
        let file = |(path, known): (&Utf8PathBuf, &Arc<CachedFile>)| SourceFile {
            path: path.clone(),
            text: known.text.clone(),
        };
        let fault = |(path, known): (&Utf8PathBuf, &Arc<CachedFile>)| {
            Some((path.clone(), known.fault.clone()?))
        };
        Self {
            sources: Sources::new(cache.files.iter().map(file).collect()),
            faults: cache.files.iter().filter_map(fault).collect(),
            clippings: cache.clippings.values().cloned().collect(),
            static_files: cache.static_files.clone(),
            problems: cache.problems.clone(),
        }
    }

    /// Gives files other texts, or takes them away.
    fn replace(&mut self, other: &BTreeMap<Utf8PathBuf, Option<String>>) {
        let kept = self.sources.iter().map(|(_, file)| file.clone());
        let mut sources: Vec<SourceFile> = kept
            .filter(|file| !other.contains_key(&file.path))
            .collect();
        sources.extend(other.iter().filter_map(|(path, text)| {
            Some(SourceFile {
                path: path.clone(),
                text: text.clone()?,
            })
        }));
        self.sources = Sources::new(sources);
        self.faults.retain(|path, _| !other.contains_key(path));
    }

    /// Applies a function to each file, in order.
    fn each<T: Send>(&self, work: impl Fn(FileId, &SourceFile) -> T + Sync) -> Vec<T> {
        let files: Vec<(FileId, &SourceFile)> = self.sources.iter().collect();
        files
            .into_par_iter()
            .map(|(id, file)| work(id, file))
            .collect()
    }

    fn parse(&self, id: FileId, file: &SourceFile) -> CachedFile {
        let fault = self.faults.get(&file.path);
        let (parsed, problems) = parse(id, file, fault);
        CachedFile {
            text: file.text.clone(),
            fault: fault.cloned(),
            parsed,
            problems,
        }
    }

    fn all_parsed(self) -> (Content, Diagnostics) {
        let parsed = self.each(|id, file| {
            let CachedFile {
                parsed, problems, ..
            } = self.parse(id, file);
            (parsed, problems)
        });
        self.into_content(parsed)
    }

    fn into_content(self, parsed: Vec<(Option<Parsed>, Diagnostics)>) -> (Content, Diagnostics) {
        let Self {
            sources,
            faults: _,
            clippings,
            static_files,
            mut problems,
        } = self;
        let mut content = Content::empty(clippings, static_files);
        for ((file, source), (record, diagnostics)) in sources.iter().zip(parsed) {
            if diagnostics.counts().errors > 0 {
                content.faulty.push(file);
            }
            problems.append(diagnostics);
            match record {
                Some(record) => content.take(record),
                None => content.unread.extend(kind_and_id(&source.path)),
            }
        }
        content.sources = sources;
        content.check_ids(&mut problems);
        (content, problems)
    }
}

/// One file, read.
#[derive(Clone)]
#[expect(
    clippy::large_enum_variant,
    reason = "one for each file, and taken apart at once"
)]
enum Parsed {
    Site(SiteText),
    Corrections(Vec<CorrectionText>),
    Decisions(Vec<DecisionText>),
    Article(Record<ArticleText>),
    Actor(Record<ActorText>),
    Place(Record<PlaceText>),
    Claim(Record<ClaimText>),
    Question(Record<QuestionText>),
    Event(Record<EventText>),
    Term(Record<TermText>),
    Publisher(Record<PublisherText>),
    Page(Record<PageText>),
    Area(Record<Option<Area>>),
}

fn parse(
    file: FileId,
    source: &SourceFile,
    fault: Option<&Fault>,
) -> (Option<Parsed>, Diagnostics) {
    let mut problems = Diagnostics::default();
    let parsed = match fault {
        Some(fault) => {
            problems.push(fault.diagnostic(file, source));
            None
        }
        None => parse_text(file, source, &mut problems),
    };
    (parsed, problems)
}

/// The clippings at these paths, and those that could not be read.
fn clippings_in(
    root: &Utf8Path,
    paths: &[Utf8PathBuf],
    known: impl Fn(&Utf8Path) -> Option<ClippingFile> + Sync,
) -> (Vec<ClippingFile>, Vec<Unread>) {
    let read: Vec<_> = paths
        .par_iter()
        .map(|path| known(path).map_or_else(|| clipping(root, path), Ok))
        .collect();
    let (mut clippings, mut unread) = (Vec::new(), Vec::new());
    for one in read {
        match one {
            Ok(clipping) => clippings.push(clipping),
            Err(refused) => unread.push(refused),
        }
    }
    (clippings, unread)
}

fn parse_text(file: FileId, source: &SourceFile, problems: &mut Diagnostics) -> Option<Parsed> {
    match source.path.as_str() {
        SITE => {
            let root = yaml::parse(file, 0, &source.text, problems)?;
            comments::check(&tables::SITE, &root, file, &source.text, problems);
            return Some(Parsed::Site(SiteText::read(root, problems)));
        }
        "content/corrections.yaml" => {
            let root = yaml::parse(file, 0, &source.text, problems)?;
            comments::check(&tables::CORRECTION, &root, file, &source.text, problems);
            return Some(Parsed::Corrections(corrections(root, problems)));
        }
        "content/decisions.yaml" => {
            let root = yaml::parse(file, 0, &source.text, problems)?;
            comments::check(&tables::DECISION, &root, file, &source.text, problems);
            return Some(Parsed::Decisions(decisions(root, problems)));
        }
        _ => {}
    }
    if let Ok(path) = source.path.strip_prefix(AREAS)
        && matches!(path.extension(), Some("geojson" | "json"))
    {
        return Some(Parsed::Area(Record {
            id: composed(path.as_str()),
            file,
            todo: None,
            allowed: Vec::new(),
            formerly: Vec::new(),
            text: Arc::new(Area::read(file, &source.text, problems)),
        }));
    }
    let kind = kind_of(file, &source.path, problems)?;
    let id = id_of(file, &source.path, kind, problems)?;
    let (mut front, body) = cut(file, &source.text, kind, problems)?;
    comments::check(tables::of(kind), &front, file, &source.text, problems);
    let todo = todo(&mut front, problems);
    let allowed = allowances(&mut front, Span::new(file, 0..source.text.len()), problems);
    let formerly = former::read(&mut front, kind, &id, problems);
    let begun = Record {
        id,
        file,
        todo,
        allowed,
        formerly,
        text: Arc::new(()),
    };
    Some(match kind {
        Kind::Article => Parsed::Article(begun.with(ArticleText::read(front, body, problems))),
        Kind::Actor => Parsed::Actor(begun.with(ActorText::read(front, body, problems))),
        Kind::Place => Parsed::Place(begun.with(PlaceText::read(front, body, problems))),
        Kind::Claim => Parsed::Claim(begun.with(ClaimText::read(front, body, problems))),
        Kind::Question => Parsed::Question(begun.with(QuestionText::read(front, body, problems))),
        Kind::Event => Parsed::Event(begun.with(EventText::read(front, body, problems))),
        Kind::Term => Parsed::Term(begun.with(TermText::read(front, body, problems))),
        Kind::Publisher => {
            Parsed::Publisher(begun.with(PublisherText::read(front, body, problems)))
        }
        Kind::Page => Parsed::Page(begun.with(PageText::read(front, body, problems))),
    })
}

impl Content {
    fn take(&mut self, parsed: Parsed) {
        match parsed {
            Parsed::Site(site) => self.site = site,
            Parsed::Corrections(corrections) => self.corrections = corrections,
            Parsed::Decisions(decisions) => self.decisions = decisions,
            Parsed::Article(record) => self.articles.push(record),
            Parsed::Actor(record) => self.actors.push(record),
            Parsed::Place(record) => self.places.push(record),
            Parsed::Claim(record) => self.claims.push(record),
            Parsed::Question(record) => self.questions.push(record),
            Parsed::Event(record) => self.events.push(record),
            Parsed::Term(record) => self.terms.push(record),
            Parsed::Publisher(record) => self.publishers.push(record),
            Parsed::Page(record) => self.pages.push(record),
            Parsed::Area(record) => self.areas.push(record),
        }
    }

    fn check_ids(&self, problems: &mut Diagnostics) {
        check_ids(Kind::Article, &self.articles, problems);
        check_ids(Kind::Actor, &self.actors, problems);
        check_ids(Kind::Place, &self.places, problems);
        check_ids(Kind::Claim, &self.claims, problems);
        check_ids(Kind::Question, &self.questions, problems);
        check_ids(Kind::Event, &self.events, problems);
        check_ids(Kind::Term, &self.terms, problems);
        check_ids(Kind::Publisher, &self.publishers, problems);
        check_ids(Kind::Page, &self.pages, problems);
        former::check(self, problems);
    }
}
