//! `dossier import PATH…`: files from anywhere become clippings, and clippings become articles.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Args, ValueEnum};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::terminal::{Waiting, report, say, say_data};
use super::{Failure, Format, Outcome};
use crate::clipping::{self, Kept, Proposal};
use crate::content::addresses::same_reports;
use crate::content::folder::{CLIPPINGS, files_below, fingerprint, slashed};
use crate::content::register::Register;
use crate::content::{self, ClippingFile, Content};
use crate::diagnostic::{Diagnostic, Diagnostics, Rule};

#[derive(Args, Debug)]
pub(super) struct Import {
    /// Files and folders to import; `-` is standard input
    #[arg(value_name = "PATH", required = true, value_parser = super::path)]
    paths: Vec<Utf8PathBuf>,
    /// With `json`, print what is recognised in each file, and write nothing
    #[arg(long, value_enum, default_value_t = Printed::Text)]
    format: Printed,
    /// Names to look for, as JSON (a list of objects with id, kind, names), instead of a dossier's; with `--format json` only
    #[arg(long, value_name = "FILE", value_parser = super::path)]
    names: Option<Utf8PathBuf>,
    /// Write records for persons and organisations that the clippings name and no record has
    #[arg(long)]
    draft_records: bool,
    /// How many threads work at once; 0 takes as many as there are processors
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Printed {
    /// What was done, for people.
    Text,
    /// What is recognised, for programs.
    Json,
}

/// What to import: a file by its path, which is read when its turn comes, or standard input.
enum Given {
    File(Utf8PathBuf),
    Input(Vec<u8>),
}

impl Given {
    fn path(&self) -> &str {
        match self {
            Self::File(path) => path.as_str(),
            Self::Input(_) => "-",
        }
    }

    /// The bytes, or why they could not be read, in words.
    fn bytes(self) -> Result<Vec<u8>, String> {
        match self {
            Self::Input(bytes) => Ok(bytes),
            Self::File(path) => {
                std::fs::read(&path).map_err(|error| format!("`{path}` could not be read: {error}"))
            }
        }
    }
}

impl Import {
    pub(super) fn run(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        if self.draft_records && self.format == Printed::Json {
            return Err(Failure(
                "`--format json` writes nothing, so there are no records to draft".into(),
            ));
        }
        if self.names.is_some() && self.format != Printed::Json {
            return Err(Failure(
                "`--names` is for reading without a dossier: use it with `--format json`".into(),
            ));
        }
        rayon::ThreadPoolBuilder::new()
            .num_threads(self.threads)
            .stack_size(super::STACK)
            .build()?
            .install(|| match self.format {
                Printed::Json => self.print(root),
                Printed::Text => self.import(root),
            })
    }

    /// Prints what is recognised in each file.
    fn print(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let content = match &self.names {
            Some(names) => named(names)?,
            None => content::read(root)?.0,
        };
        let register = Register::new(&content);
        let given = self.given()?;
        let waiting = Waiting::begin("reading");
        let all = given.len();
        let read: Vec<Vec<Value>> = given
            .into_par_iter()
            .map(|given| {
                let printed = printed(given, &content, &register);
                waiting.one_of(all);
                printed
            })
            .collect();
        drop(waiting);
        let read: Vec<Value> = read.into_iter().flatten().collect();
        say_data(&serde_json::to_string_pretty(&read).unwrap_or_default());
        Ok(Outcome::Clean)
    }

    /// Makes each file a clipping and each clipping an article.
    fn import(&self, root: &Utf8Path) -> Result<Outcome, Failure> {
        let given = self.given()?;
        let _alone = clipping::lock_content(root);
        let (mut content, _) = content::read(root)?;
        let mut named: Vec<String> = Vec::new();
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let mut known = 0_usize;
        let mut problems = Diagnostics::default();
        for given in given {
            let name = given.path().to_owned();
            match keep(root, &content, given)? {
                Ok(Kept::Known(path)) => {
                    known += 1;
                    problems.extend(under_another_name(root, &name, &path));
                    named.push(path);
                }
                Ok(Kept::New(file)) => {
                    named.push(file.path.clone());
                    names.insert(file.path.clone(), name);
                    content.clippings.push(file);
                }
                Err(problem) => problems.push(problem),
            }
        }
        content.clippings.sort_by(|a, b| a.path.cmp(&b.path));
        let named: BTreeSet<String> = named.into_iter().collect();
        let waiting: Vec<&ClippingFile> = clipping::unclaimed(&content)
            .into_iter()
            .filter(|clipping| named.contains(&clipping.path))
            .collect();
        let made = {
            let shown = Waiting::begin("reading");
            let each = || shown.one_of(waiting.len());
            let register = Register::new(&content);
            clipping::convert_some(root, &content, &register, &waiting, &names, &each)?
        };
        for draft in &made.drafts {
            say(&format!("converted a clipping to {}", draft.path));
        }
        let mut records = 0;
        if self.draft_records {
            let converted = waiting.iter().map(|clipping| clipping.path.as_str());
            let converted: BTreeSet<&str> = converted.collect();
            let earlier = |clipping: &&ClippingFile| {
                named.contains(&clipping.path) && !converted.contains(clipping.path.as_str())
            };
            let earlier: Vec<&ClippingFile> = content.clippings.iter().filter(earlier).collect();
            let register = Register::new(&content);
            let mut proposals = made.proposals;
            for proposal in clipping::proposed(&content, &register, &earlier) {
                if proposals.iter().all(|known| known.name != proposal.name) {
                    proposals.push(proposal);
                }
            }
            for record in clipping::write_records(root, &content, &proposals)? {
                say(&format!("drafted a record in {}", record.path));
                records += 1;
            }
        } else if let Some(names) = report_of(&made.proposals) {
            say(&names);
        }
        problems.append(made.problems);
        // Read again, with what was written: a place in a file is one among all files of a reading.
        let (content, _) = content::read(root)?;
        problems.append(clipping::check(&content));
        let made: Vec<&str> = made.drafts.iter().map(|draft| draft.id.as_str()).collect();
        problems.append(same_reports(&content, Some(&made)));
        let counts = Counts {
            articles: made.len(),
            records,
            known,
        };
        finish(problems, &content, &counts)
    }

    /// Every file that was named, or lies in a folder that was.
    fn given(&self) -> Result<Vec<Given>, Failure> {
        let mut given = Vec::new();
        for path in &self.paths {
            if path == "-" {
                let mut bytes = Vec::new();
                std::io::stdin().lock().read_to_end(&mut bytes)?;
                given.push(Given::Input(bytes));
            } else if path.is_dir() {
                given.extend(files_in(path)?.into_iter().map(Given::File));
            } else if path.exists() {
                given.push(Given::File(path.clone()));
            } else {
                return Err(Failure(format!("there is no file and no folder `{path}`")));
            }
        }
        Ok(given)
    }
}

/// Every file in a folder, but for what browsers save beside their pages.
fn files_in(folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, Failure> {
    let files = files_below(folder)?;
    let below = |file: &Utf8PathBuf| slashed(file.strip_prefix(folder).unwrap_or(file));
    let all: BTreeSet<String> = files.iter().map(below).collect();
    let is_own =
        |file: &&Utf8PathBuf| !clipping::is_part_of_page(&below(file), |path| all.contains(path));
    Ok(files.iter().filter(is_own).cloned().collect())
}

/// Makes a file a clipping. What lies among the clippings already stays where it is, and so does what is another version of one.
fn keep(
    root: &Utf8Path,
    content: &Content,
    given: Given,
) -> Result<Result<Kept, Diagnostic>, Failure> {
    if let Some(path) = inside(root, given.path()) {
        return Ok(Ok(Kept::Known(path)));
    }
    let path = given.path().to_owned();
    let bytes = match given.bytes() {
        Ok(bytes) => bytes,
        Err(why) => {
            let problem = Diagnostic::nowhere(Rule::ClippingUnread, why);
            return Ok(Err(problem.help(
                "allow it to be read, and import it again; or leave it out",
            )));
        }
    };
    let name = file_name(&path, &bytes);
    if let Some(problem) = clipping::other_version(content, &clipping::kept_name(&name), &bytes)
        && content.clippings.iter().all(|known| *known.bytes != bytes)
    {
        return Ok(Err(problem));
    }
    Ok(Ok(clipping::keep(root, content, &name, bytes)?))
}

/// Says that a file is a clipping which is kept under another name, unless that name was made from the file's own.
fn under_another_name(root: &Utf8Path, name: &str, path: &str) -> Option<Diagnostic> {
    let kept = Utf8Path::new(path).file_name().unwrap_or(path);
    let own = clipping::kept_name(Utf8Path::new(name).file_name().unwrap_or(name));
    let is_own = kept == own || clipping::is_numbered(kept, &own);
    (!is_own && inside(root, name).is_none()).then(|| {
        let what = match name {
            "-" => "standard input".to_owned(),
            name => format!("`{name}`"),
        };
        Diagnostic::nowhere(
            Rule::SameClipping,
            format!("{what} has the same bytes as the clipping `{path}`: they are one clipping, and it was not copied"),
        )
        .help("leave it out of the next import; if it should be another article, save that one again")
    })
}

/// Names that no record has, the most frequent first.
pub(super) fn report_of(proposals: &[Proposal]) -> Option<String> {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = proposals
        .iter()
        .take(SHOWN)
        .map(|proposal| {
            let Proposal { name, count, .. } = proposal;
            match proposal.kind_in_words() {
                "" => format!("  {name} ({count}×)"),
                kind => format!("  {name} ({count}×, {kind})"),
            }
        })
        .collect();
    lines.insert(
        0,
        "names that no record has (`dossier import --draft-records content/clippings` writes records for them):".to_owned(),
    );
    let more = proposals.len().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(format!("  and {more} more"));
    }
    (!proposals.is_empty()).then(|| lines.join("\n"))
}

/// What an import did.
struct Counts {
    /// Articles written.
    articles: usize,
    /// Records drafted.
    records: usize,
    /// Clippings that were there already.
    known: usize,
}

impl Counts {
    /// "2 articles and 1 record written, 3 clippings known already".
    fn in_words(&self) -> String {
        let of = |count: usize, what: &str| {
            let plural = if count == 1 { "" } else { "s" };
            format!("{count} {what}{plural}")
        };
        let records = match self.records {
            0 => String::new(),
            records => format!(" and {}", of(records, "record")),
        };
        let articles = of(self.articles, "article");
        let known = of(self.known, "clipping");
        format!("{articles}{records} written, {known} known already")
    }
}

fn finish(
    mut problems: Diagnostics,
    content: &Content,
    counts: &Counts,
) -> Result<Outcome, Failure> {
    problems.apply_levels(&content.site.levels);
    let problems = problems.sorted();
    report(&problems, &content.sources, Format::Text);
    say(&counts.in_words());
    Ok(if problems.counts().errors > 0 {
        Outcome::WrongContent
    } else {
        Outcome::Clean
    })
}

fn named(path: &Utf8Path) -> Result<Content, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure(format!("`{path}` could not be read: {error}")))?;
    content::names::read(&text).map_err(|why| Failure(format!("`{path}` holds no names: {why}")))
}

/// What is printed for a file: an object for each of its items, or why it could not be read.
fn printed(given: Given, content: &Content, register: &Register) -> Vec<Value> {
    let path = given.path().to_owned();
    let bytes = match given.bytes() {
        Ok(bytes) => bytes,
        Err(why) => return vec![json!({"clipping": path, "error": why})],
    };
    let clipping = ClippingFile {
        sha256: fingerprint(&bytes),
        path,
        bytes: bytes.into(),
    };
    match clipping::read(&clipping, content, register) {
        Ok(read) => read
            .iter()
            .map(|read| clipping::to_json(&clipping, read))
            .collect(),
        Err(problem) => {
            vec![json!({"clipping": clipping.path, "error": problem.message})]
        }
    }
}

/// The path below the folder of clippings, for a file that lies there.
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
