//! Changes to files that the page asks for: planned, made, taken back and made again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Desk;
use super::failure::Failure;
use super::history::{History, HistoryState, StepLabel, now};
use super::state::{ArticleState, caused};
use crate::disk::fingerprint;
use crate::edit::{Changed, Undo};
use crate::text::diff::unified;
use crate::workspace::annotate::{Planned, Request};
use crate::workspace::{Error, Workspace};

/// What the page wants to be changed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wish {
    /// The article that the page shows.
    article: String,
    /// SHA-256 of the article's file for which the change was made. Another file is not changed.
    seen: String,
    /// The changes, made together.
    requests: Vec<Request>,
}

/// What a wish comes to.
#[derive(Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub(super) enum Answer {
    /// It would be possible, and nothing was changed.
    Planned {
        files: Vec<FileDiff>,
        problems: Vec<Value>,
    },
    /// It was made.
    Done {
        files: Vec<FileDiff>,
        problems: Vec<Value>,
        article: Option<Box<ArticleState>>,
        history: HistoryState,
        /// What was done, taken back or made again.
        label: Option<StepLabel>,
    },
    /// `check` would call something an error. Nothing was changed.
    Refused {
        files: Vec<FileDiff>,
        problems: Vec<Value>,
    },
    /// The article's file is another than the one that the change was made for. Nothing was changed.
    Changed { article: Option<Box<ArticleState>> },
}

/// What changes in a file.
#[derive(Debug, Serialize)]
pub(super) struct FileDiff {
    /// From the dossier's folder.
    file: String,
    /// A unified diff without lines around the changes.
    diff: String,
}

impl Desk {
    /// What a wish would change.
    pub(super) fn plan(&self, wish: &Wish) -> Result<Answer, Failure> {
        let planned = match self.planned(wish)? {
            Ok(planned) => planned,
            Err(changed) => return Ok(changed),
        };
        let (files, problems) = (diffs(&planned.changed), caused(&planned.caused));
        Ok(match planned.is_refused() {
            true => Answer::Refused { files, problems },
            false => Answer::Planned { files, problems },
        })
    }

    /// Makes a change, and remembers how it is taken back.
    pub(super) fn perform(&self, wish: &Wish, history: &mut History) -> Result<Answer, Failure> {
        let workspace = Workspace::open(&self.root)?;
        let planned = match self.planned(wish)? {
            Ok(planned) => planned,
            Err(changed) => return Ok(changed),
        };
        let (files, problems) = (diffs(&planned.changed), caused(&planned.caused));
        if planned.is_refused() {
            return Ok(Answer::Refused { files, problems });
        }
        // Whoever saves between the plan and this keeps what they wrote.
        match workspace.apply(&planned.changed, None) {
            Err(Error::Edit(_)) if self.is_other_file(wish)? => {
                return Ok(Answer::Changed {
                    article: self.article(&wish.article)?.map(Box::new),
                });
            }
            applied => applied?,
        }
        self.forget();
        let label = label(wish);
        history.push(label.clone(), Undo::of(&planned.changed));
        Ok(Answer::Done {
            files,
            problems,
            article: ArticleState::of(&planned.after, &wish.article).map(Box::new),
            history: history.state(),
            label: Some(label),
        })
    }

    /// Takes the last step back, or makes the one again that was taken back last.
    pub(super) fn step(
        &self,
        backwards: bool,
        article: &str,
        history: &mut History,
    ) -> Result<Answer, Failure> {
        let workspace = Workspace::open(&self.root)?;
        let undo = history.next(backwards).ok_or(Failure::NoStep)?;
        let changes = undo.changes(&self.root)?;
        let files = diffs(&changes);
        workspace.apply(&changes, None)?;
        self.forget();
        let label = history.moved(backwards, Undo::of(&changes));
        Ok(Answer::Done {
            files,
            problems: Vec::new(),
            article: self.article(article)?.map(Box::new),
            history: history.state(),
            label,
        })
    }

    /// The plan for a wish, or the answer if the wish was made for another file than there is now: an annotation's number would be that
    /// of another one.
    fn planned(&self, wish: &Wish) -> Result<Result<Planned, Answer>, Failure> {
        let shown = self.article(&wish.article)?;
        let shown = shown.ok_or_else(|| Failure::NoArticle(wish.article.clone()))?;
        let file = shown.file().to_owned();
        if shown.seen() != wish.seen {
            return Ok(Err(Answer::Changed {
                article: Some(Box::new(shown)),
            }));
        }
        let planned = Workspace::open(&self.root)?.plan(&wish.requests)?;
        let mut changed = planned.changed.iter();
        let before = changed.find(|one| one.path.as_str() == file);
        let before = before.and_then(|one| one.before.as_deref());
        let is_same = before.is_none_or(|text| fingerprint(text.as_bytes()) == wish.seen);
        Ok(match is_same {
            true => Ok(planned),
            false => Err(Answer::Changed {
                article: self.article(&wish.article)?.map(Box::new),
            }),
        })
    }

    fn is_other_file(&self, wish: &Wish) -> Result<bool, Failure> {
        let shown = self.article(&wish.article)?;
        Ok(shown.is_none_or(|shown| shown.seen() != wish.seen))
    }
}

fn diffs(changed: &[Changed]) -> Vec<FileDiff> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let all = changed.iter().map(|file| FileDiff {
        file: file.path.to_string(),
        diff: unified(&text(&file.before), &text(&file.after), "before", "after"),
    });
    all.collect()
}

/// What a wish did: the action of its last request, since records are made before what names them.
fn label(wish: &Wish) -> StepLabel {
    let mut label = StepLabel {
        action: "add",
        kind: String::new(),
        words: String::new(),
        article: wish.article.clone(),
        count: wish.requests.len(),
        at: now(),
    };
    let Some(last) = wish.requests.last() else {
        return label;
    };
    let annotated = match last {
        Request::Add { kind, passage, .. } => {
            label.kind = kind.as_str().to_owned();
            label.words = passage.exact.clone();
            return label;
        }
        Request::AddRecord { kind, name, .. } => {
            label.action = "add-record";
            label.kind = kind.clone();
            label.words = name.clone();
            return label;
        }
        Request::SetFact { field, .. } => {
            label.action = "set-fact";
            label.words = field.clone();
            return label;
        }
        Request::Change { annotation, .. } => ("change", annotation),
        Request::Remove { annotation } => ("remove", annotation),
        Request::Confirm { annotation } => ("confirm", annotation),
        Request::Reject { annotation, .. } => ("reject", annotation),
    };
    label.action = annotated.0;
    let name = annotated.1.name.as_deref().unwrap_or_default();
    let list = name.split(':').next().unwrap_or_default();
    label.kind = list.trim_end_matches('s').to_owned();
    let passage = annotated.1.passage.as_ref();
    label.words = passage.map(|one| one.exact.clone()).unwrap_or_default();
    label
}
