//! The extractor: a text in, its figures out.

pub(crate) mod builder;
pub(crate) mod extractor;
pub(crate) mod reading;

pub use self::builder::ExtractorBuilder;
pub use self::extractor::{Extractor, Figures, Scratch};
pub use self::reading::Reading;
