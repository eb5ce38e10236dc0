//! Changes to files that the page asks for: planned, made, taken back and made again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Desk;
use super::failure::Failure;
use super::history::{History, HistoryState, StepLabel, now};
use super::state::{ArticleState, caused};
use crate::edit::{Changed, Undo};
use crate::text::diff::unified;
use crate::workspace::annotate::{Planned, Request};
use crate::workspace::{Changes, Checked, Workspace};

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
        let (mut known, checked) = self.current(Some(&wish.article))?;
        if let Some(changed) = self.changed_meanwhile(&checked, wish)? {
            return Ok(changed);
        }
        let dossier = &mut *known;
        let planned = self.threads.install(|| dossier.plan(&wish.requests))?;
        let (files, problems) = (diffs(&planned.changed), caused(&planned.caused));
        Ok(match planned.is_refused() {
            true => Answer::Refused { files, problems },
            false => Answer::Planned { files, problems },
        })
    }

    /// Makes a change, and remembers how it is taken back.
    pub(super) fn perform(&self, wish: &Wish, history: &mut History) -> Result<Answer, Failure> {
        let workspace = Workspace::open(&self.root)?;
        let (mut known, checked) = self.current(Some(&wish.article))?;
        if let Some(changed) = self.changed_meanwhile(&checked, wish)? {
            return Ok(changed);
        }
        let dossier = &mut *known;
        let planned = self.threads.install(|| dossier.plan(&wish.requests))?;
        let (files, problems) = (diffs(&planned.changed), caused(&planned.caused));
        if planned.is_refused() {
            return Ok(Answer::Refused { files, problems });
        }
        // Whoever saves between the plan and this keeps what they wrote.
        if let Err(error) = workspace.apply(&planned.changed, None) {
            drop(known);
            let paths = planned.changed.iter().map(|file| file.path.clone());
            self.changed(&Changes {
                paths: paths.collect(),
                perhaps_more: false,
            });
            let now = self.read(Some(&wish.article))?;
            return self
                .changed_meanwhile(&now, wish)?
                .ok_or_else(|| error.into());
        }
        let Planned { changed, after, .. } = planned;
        let after = dossier.changed(&changed, Some(after));
        let label = label(wish);
        history.push(label.clone(), Undo::of(&changed));
        Ok(Answer::Done {
            files,
            problems,
            article: self.state_of(&after, &wish.article),
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
        let (mut known, _) = self.current(Some(article))?;
        let undo = history.next(backwards).ok_or(Failure::NoStep)?;
        let changes = undo.changes(&self.root)?;
        let files = diffs(&changes);
        workspace.apply(&changes, None)?;
        let dossier = &mut *known;
        let after = self.threads.install(|| dossier.changed(&changes, None));
        let label = history.moved(backwards, Undo::of(&changes));
        Ok(Answer::Done {
            files,
            problems: Vec::new(),
            article: self.state_of(&after, article),
            history: history.state(),
            label,
        })
    }

    /// The answer if the wish was made for another file than there is now: an annotation's number would be that of another one.
    fn changed_meanwhile(&self, checked: &Checked, wish: &Wish) -> Result<Option<Answer>, Failure> {
        let shown = self.state_of(checked, &wish.article);
        let shown = shown.ok_or_else(|| Failure::NoArticle(wish.article.clone()))?;
        let is_other = shown.seen() != wish.seen;
        Ok(is_other.then_some(Answer::Changed {
            article: Some(shown),
        }))
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
