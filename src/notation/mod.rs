//! How values are written, and read back as written: plain notation, `Display`, the record.

pub(crate) mod display;
pub(crate) mod plain;
pub(crate) mod record;
#[cfg(feature = "serde")]
mod serde;

pub use self::record::Record;
