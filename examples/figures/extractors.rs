//! One extractor per language and region, made when first needed.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use financial_figures::{DecimalSeparator, Error, Extractor, Kind, Language, Region};

/// What the command line says about the texts.
#[derive(Clone, Default)]
pub struct Settings {
    /// Of the texts that do not tell their own; where none is told either, the script decides.
    pub language: Option<Language>,
    pub region: Option<Region>,
    pub decimal_comma: bool,
    pub accounting: bool,
    pub without_facts: bool,
    /// All, where none are named.
    pub kinds: Option<Vec<Kind>>,
}

impl Settings {
    /// For a text that says nothing about itself.
    pub fn extractor_of(&self, text: &str) -> Extractor {
        self.extractor(self.language_of(text), self.region)
    }

    fn language_of(&self, text: &str) -> Language {
        self.language.or_else(|| Language::of_script(text)).unwrap_or_default()
    }

    fn extractor(&self, language: Language, region: Option<Region>) -> Extractor {
        let mut builder = Extractor::builder().language(language).accounting_parentheses(self.accounting).facts(!self.without_facts);
        if let Some(region) = region {
            builder = builder.region(region);
        }
        if self.decimal_comma {
            builder = builder.decimal_separator(DecimalSeparator::Comma);
        }
        if let Some(kinds) = &self.kinds {
            builder = builder.kinds(kinds.iter().copied());
        }
        builder.build()
    }
}

type Key = (Language, Option<Region>);

/// Shared by all cores.
pub struct Extractors {
    settings: Settings,
    /// For most of the texts that say nothing about themselves; outside the lock, as it is nearly always the one.
    usual: (Key, Arc<Extractor>),
    others: RwLock<HashMap<Key, Arc<Extractor>>>,
}

impl Extractors {
    pub fn new(settings: Settings) -> Self {
        let key = (settings.language.unwrap_or_default(), settings.region);
        let usual = (key, Arc::new(settings.extractor(key.0, key.1)));
        Self { settings, usual, others: RwLock::default() }
    }

    /// The extractor for a text that says nothing about itself.
    pub fn of(&self, text: &str) -> Arc<Extractor> {
        self.get((self.settings.language_of(text), self.settings.region))
    }

    /// The extractor for a text that may tell its own language and region. An unknown language is read as
    /// undetermined; an unknown region is an error, as amounts would be put in a wrong currency.
    pub fn told(&self, text: &str, language_tag: Option<&str>, region: Option<&str>) -> Result<Arc<Extractor>, String> {
        let language = match language_tag {
            Some(tag) => tag.parse().unwrap_or(Language::Undetermined),
            None => self.settings.language_of(text),
        };
        let region = match region {
            Some(code) => Some(code.parse().map_err(|error: Error| error.to_string())?),
            // "zh-HK": the tag tells a region too.
            None => language_tag.and_then(Region::of_language_tag).or(self.settings.region),
        };
        Ok(self.get((language, region)))
    }

    fn get(&self, key: Key) -> Arc<Extractor> {
        let (usual, extractor) = &self.usual;
        if key == *usual {
            return Arc::clone(extractor);
        }
        // A lock is poisoned only by a panic, which ends the program anyway; the map is whole at any time.
        let known = self.others.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key).cloned();
        known.unwrap_or_else(|| {
            let mut others = self.others.write().unwrap_or_else(|poisoned| poisoned.into_inner());
            Arc::clone(others.entry(key).or_insert_with(|| Arc::new(self.settings.extractor(key.0, key.1))))
        })
    }
}
