//! A column of strings that says so when it is full, where Arrow's builder panics.

use std::fmt::{Display, Write};
use std::sync::Arc;

use arrow::array::{ArrayRef, StringBuilder};

/// Bytes that no number of 128 bits takes more of, with its sign and point.
const NUMBER: usize = 64;

/// Does not fit.
pub(crate) struct Full;

/// Strings, and nulls among them; together no more bytes than Arrow's offsets reach.
#[derive(Default)]
pub(crate) struct Strings(StringBuilder);

impl Strings {
    fn room(&self, bytes: usize) -> Result<(), Full> {
        // Offsets are of 31 bits.
        let used = self.0.values_slice().len();
        if used.saturating_add(bytes) > i32::MAX as usize { Err(Full) } else { Ok(()) }
    }

    pub(crate) fn push(&mut self, value: Option<&str>) -> Result<(), Full> {
        match value {
            Some(value) => {
                self.room(value.len())?;
                self.0.append_value(value);
            }
            None => self.0.append_null(),
        }
        Ok(())
    }

    /// A number as it displays itself.
    pub(crate) fn push_number(&mut self, value: Option<impl Display>) -> Result<(), Full> {
        let Some(value) = value else { return self.push(None) };
        self.room(NUMBER)?;
        write!(self.0, "{value}").map_err(|_| Full)?;
        self.0.append_value("");
        Ok(())
    }

    pub(crate) fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}
