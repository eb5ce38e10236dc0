//! Who may change files: whoever has read the key of this run in their own terminal, or whose browser the program opened.

use std::sync::{Mutex, PoisonError};

use super::super::Error;

/// The secrets of one run of the program. Nothing of them is written anywhere.
pub(super) struct Keys {
    token: String,
    /// What the browser that the program opens is given. Other users can see with which address a program was started, so it opens the
    /// desk once only.
    ticket: Mutex<Option<String>>,
}

impl Keys {
    /// Other secrets than in any other run.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub(super) fn new() -> Result<Self, Error> {
        Ok(Self {
            token: random()?,
            ticket: Mutex::new(Some(random()?)),
        })
    }

    /// The key that every request to the desk carries.
    pub(super) fn token(&self) -> &str {
        &self.token
    }

    /// The key that is good once, unless it was used.
    pub(super) fn ticket(&self) -> Option<String> {
        let ticket = self.ticket.lock();
        ticket.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The token, for one of the keys. The ticket is used up by this.
    pub(super) fn exchange(&self, key: &str) -> Option<&str> {
        let mut ticket = self.ticket.lock().unwrap_or_else(PoisonError::into_inner);
        let is_ticket = ticket.as_deref().is_some_and(|ticket| equal(ticket, key));
        if is_ticket {
            *ticket = None;
        }
        (is_ticket || equal(&self.token, key)).then_some(self.token.as_str())
    }

    /// Whether this is the token.
    pub(super) fn is_token(&self, given: &[u8]) -> bool {
        equal_bytes(self.token.as_bytes(), given)
    }
}

/// 256 bits that nobody can guess, in hexadecimal.
fn random() -> Result<String, Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoKey)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn equal(one: &str, other: &str) -> bool {
    equal_bytes(one.as_bytes(), other.as_bytes())
}

/// Takes the same time wherever the first difference is.
fn equal_bytes(one: &[u8], other: &[u8]) -> bool {
    let differs = one.iter().zip(other).fold(0, |all, (a, b)| all | (a ^ b));
    one.len() == other.len() && differs == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_run_has_its_own_keys() {
        let (one, other) = (Keys::new().unwrap(), Keys::new().unwrap());
        assert_eq!(one.token().len(), 64);
        assert_ne!(one.token(), other.token());
        assert_ne!(Some(one.token().to_owned()), one.ticket());
        assert!(one.is_token(one.token().as_bytes()));
        for wrong in [
            "",
            "0",
            other.token(),
            &one.token()[1..],
            &format!("{}0", one.token()),
        ] {
            assert!(!one.is_token(wrong.as_bytes()), "{wrong}");
            assert_eq!(one.exchange(wrong), None);
        }
    }

    #[test]
    fn the_ticket_is_good_once_and_the_token_always() {
        let keys = Keys::new().unwrap();
        let ticket = keys.ticket().unwrap();
        assert_eq!(keys.exchange(&ticket), Some(keys.token()));
        assert_eq!(keys.exchange(&ticket), None);
        assert_eq!(keys.ticket(), None);
        for _ in 0..2 {
            assert_eq!(keys.exchange(keys.token()), Some(keys.token()));
        }
        assert!(!keys.is_token(ticket.as_bytes()));
    }
}
