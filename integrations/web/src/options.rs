//! The options of an extractor, as JavaScript gives them.

use std::collections::BTreeMap;

use financial_figures::{Checker, Currency, DecimalSeparator, Error, Extractor, Kind};
use serde::Deserialize;

/// Each is the option of the core's `ExtractorBuilder` of that name.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Options {
    /// A BCP 47 tag.
    language: Option<String>,
    /// An ISO 3166 alpha-2 code.
    region: Option<String>,
    kinds: Option<Vec<Kind>>,
    decimal_separator: Option<Separator>,
    #[serde(default)]
    accounting_parentheses: bool,
    facts: Option<bool>,
    /// Singulars, each with another form.
    #[serde(default)]
    units: BTreeMap<String, String>,
    /// Names, each with its code.
    #[serde(default)]
    currencies: BTreeMap<String, Currency>,
    #[serde(default)]
    skip: Vec<String>,
    #[serde(default)]
    exclude: Vec<String>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
enum Separator {
    #[serde(rename = ".")]
    Point,
    #[serde(rename = ",")]
    Comma,
}

impl Options {
    /// The extractor that they describe.
    ///
    /// # Errors
    ///
    /// Where a language or region is not known, and where a word or pattern cannot be used.
    pub fn extractor(self) -> Result<Extractor, Error> {
        let mut builder = Extractor::builder().accounting_parentheses(self.accounting_parentheses);
        if let Some(facts) = self.facts {
            builder = builder.facts(facts);
        }
        if let Some(language) = self.language {
            builder = builder.language(language.parse()?);
        }
        if let Some(region) = self.region {
            builder = builder.region(region.parse()?);
        }
        if let Some(kinds) = self.kinds {
            builder = builder.kinds(kinds);
        }
        if let Some(separator) = self.decimal_separator {
            builder = builder.decimal_separator(match separator {
                Separator::Point => DecimalSeparator::Point,
                Separator::Comma => DecimalSeparator::Comma,
            });
        }
        for (singular, plural) in &self.units {
            builder = builder.unit(singular, plural)?;
        }
        for (name, currency) in self.currencies {
            builder = builder.currency(&name, currency)?;
        }
        for name in &self.skip {
            builder = builder.skip(name)?;
        }
        for pattern in &self.exclude {
            builder = builder.exclude(pattern)?;
        }
        Ok(builder.build())
    }
}

/// Each is the option of the core's `CheckerBuilder` of that name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckOptions {
    period: Option<String>,
    derived: Option<bool>,
    /// Names of measures, each with another of the same.
    #[serde(default)]
    synonyms: BTreeMap<String, String>,
    #[serde(default)]
    extractor: Options,
}

impl CheckOptions {
    /// The checker that they describe.
    ///
    /// # Errors
    ///
    /// Where the options of its extractor have one, or leave out what figures are about: a check needs that.
    pub fn checker(self) -> Result<Checker, String> {
        if self.extractor.facts == Some(false) {
            return Err("facts: a check holds against each other what is about the same".to_owned());
        }
        let extractor = self.extractor.extractor().map_err(|error| error.to_string())?;
        let mut builder = Checker::builder().extractor(extractor).derived(self.derived.unwrap_or(true));
        if let Some(period) = self.period {
            builder = builder.period(period);
        }
        for (name, other) in self.synonyms {
            builder = builder.synonym(name, other);
        }
        Ok(builder.build())
    }
}
