//! The words of Chinese that matter to figures.
use crate::currency::forms::Form;
use crate::lexicon::{Period, Sense};

pub(super) const WORDS: &[(&str, Sense)] = &[];
pub(super) const UNITS: &[(&str, &str)] = &[];
pub(super) const PERIODS: &[(&str, &str, Period)] = &[];
pub(super) const NAMES: &[Form] = &[];
