//! The data for templates: the structs of pages, before any HTML is made from them.

use std::convert::Infallible;

use dossier::content;
use dossier::dossier::bind;
use dossier::page::messages::Messages;
use dossier::page::{self, Edition, Limits, Render};
use serde::Serialize;
use serde_json::Value;

use crate::driver::DossierTest;

/// A renderer that returns the data for templates.
pub(crate) struct Given;

impl Render for Given {
    type Error = Infallible;

    fn render<P: Serialize>(&self, _: &str, page: &P) -> Result<String, Infallible> {
        Ok(serde_json::to_string(page).unwrap())
    }
}

impl DossierTest {
    /// The struct of the page at an address, as JSON.
    #[track_caller]
    pub(crate) fn given(&self, address: &str) -> Value {
        let (content, _) = content::read(self.utf8_root()).unwrap();
        let messages = Messages::of(&content.site.language, |_| None).unwrap();
        let (dossier, _) = bind(&content);
        let divisions = page::divisions(&dossier, &messages, Limits::default());
        let edition = Edition {
            dossier: &dossier,
            messages: &messages,
            divisions: &divisions,
        };
        let shown = page::at(edition, address);
        let shown = shown.unwrap_or_else(|| panic!("there is no page `{address}`"));
        let Ok(data) = shown.render(edition, &Given);
        serde_json::from_str(&data).unwrap()
    }
}

/// The item in a list whose field has a certain value.
#[track_caller]
pub(crate) fn one<'a>(list: &'a Value, field: &str, value: &str) -> &'a Value {
    let mut items = list.as_array().unwrap().iter();
    let item = items.find(|item| item[field] == value);
    item.unwrap_or_else(|| panic!("no item has the {field} `{value}`: {list:#}"))
}

/// A field of each item of a list.
pub(crate) fn each<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    let items = list.as_array().unwrap().iter();
    items.map(|item| item[field].as_str().unwrap()).collect()
}
