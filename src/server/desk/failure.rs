//! Why a request comes to nothing, in words for the person at the browser.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::guard::Refused;
use crate::edit::NotUndone;
use crate::workspace;
use crate::workspace::annotate::AnnotateError;

/// Why a request comes to nothing. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// It was not listened to.
    #[error("{}", .0.words())]
    Refused(Refused),
    /// It does not say what the desk's page says.
    #[error("this request cannot be read: {0}")]
    Unread(#[from] serde_json::Error),
    /// There is no such operation.
    #[error("the desk does not know `{0}`")]
    Unknown(String),
    /// There is no such article.
    #[error("there is no article `{0}`")]
    NoArticle(String),
    /// Nothing was changed in this run, or all of it was taken back.
    #[error("there is no change to take back or to make again")]
    NoStep,
    /// The change is not possible.
    #[error(transparent)]
    Annotate(#[from] AnnotateError),
    /// The change was followed by others.
    #[error(transparent)]
    NotUndone(#[from] NotUndone),
    /// Reading or writing failed.
    #[error(transparent)]
    Workspace(#[from] workspace::Error),
    /// A fault of the program.
    #[error("internal error while processing this request; please report it")]
    Internal,
}

impl Failure {
    fn status(&self) -> StatusCode {
        match self {
            Self::Refused(refused) => refused.status(),
            Self::Unread(_) => StatusCode::BAD_REQUEST,
            Self::Unknown(_) | Self::NoArticle(_) => StatusCode::NOT_FOUND,
            Self::NoStep | Self::NotUndone(_) => StatusCode::CONFLICT,
            Self::Annotate(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Workspace(_) | Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let body = json!({"error": self.to_string()}).to_string();
        let media = [(header::CONTENT_TYPE, "application/json")];
        (self.status(), media, body).into_response()
    }
}
