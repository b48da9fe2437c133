//! What the sentences of a source are about: how often words stand in it, which are names, and whose a sentence is.

use crate::check::item::{Document, is_measure, key, spoken};
use crate::facts::words;
use crate::lexicon::parts_of;

/// The words of a source by how rare they are, its names, and the names that each sentence is about.
#[derive(Debug, Clone, Default)]
pub(crate) struct Topics {
    /// Each word with the sentences that it stands in, sorted.
    words: Vec<(u64, usize)>,
    /// Sorted.
    names: Vec<u64>,
    /// The names of each sentence, or of the last before it that has one; sorted.
    topics: Vec<(usize, usize)>,
    told: Vec<u64>,
    sentences: usize,
}

/// A word that stands in so many sentences or more leads to none of them.
const COMMON: usize = 12;

/// What the rarest word weighs.
const RAREST: u32 = 6;

impl Topics {
    pub(crate) fn new(document: &Document<'_>) -> Self {
        let mut topics = Self { sentences: document.sentences.len(), ..Self::default() };
        let mut capitals: Vec<(usize, u64)> = Vec::new();
        let mut small: Vec<u64> = Vec::new();
        for (at, span) in document.sentences.iter().enumerate() {
            let sentence = span.of(document.text).unwrap_or_default();
            let begins = sentence.trim_start().as_ptr();
            for word in spoken(sentence) {
                let key = key(word);
                topics.words.push((key, at));
                if !word.starts_with(char::is_uppercase) {
                    small.push(key);
                } else if !words::parts(word).meets(parts_of!(Month, Weekday, Span, Time, Timely, Ordinal, Measure, Choosing))
                    && !is_measure(key)
                {
                    capitals.push((at, key));
                    if word.as_ptr() != begins {
                        topics.names.push(key);
                    }
                }
            }
        }
        topics.words.sort_unstable();
        topics.words.dedup();
        small.sort_unstable();
        small.dedup();
        // What is also written small, or has a capital only where a sentence begins, is no name.
        topics.names.retain(|key| small.binary_search(key).is_err());
        topics.names.sort_unstable();
        topics.names.dedup();
        capitals.retain(|(_, key)| topics.names.binary_search(key).is_ok());
        let mut place = 0;
        let mut last = (0, 0);
        for at in 0..topics.sentences {
            let first = topics.told.len();
            while let Some((_, key)) = capitals.get(place).filter(|(sentence, _)| *sentence == at) {
                topics.told.push(*key);
                place += 1;
            }
            if topics.told.len() > first {
                if let Some(own) = topics.told.get_mut(first..) {
                    own.sort_unstable();
                }
                last = (first, topics.told.len());
            }
            topics.topics.push(last);
        }
        topics
    }

    /// The sentences that a word stands in.
    fn places(&self, word: u64) -> &[(u64, usize)] {
        let first = self.words.partition_point(|row| row.0 < word);
        let rest = self.words.get(first..).unwrap_or_default();
        rest.get(..rest.partition_point(|row| row.0 == word)).unwrap_or_default()
    }

    /// What a word says of where a claim is told: the rarer it is, the more; nothing, if the source has not got it.
    pub(crate) fn weight(&self, word: u64) -> i32 {
        match self.places(word).len() {
            0 => 0,
            often => i32::try_from((self.sentences / often).max(1).ilog2().min(RAREST)).unwrap_or_default(),
        }
    }

    /// The sentences that a rare word stands in.
    pub(crate) fn rare(&self, word: u64) -> impl Iterator<Item = usize> {
        let places = self.places(word);
        places.iter().take(if places.len() < COMMON { places.len() } else { 0 }).map(|row| row.1)
    }

    pub(crate) fn is_name(&self, word: u64) -> bool {
        self.names.binary_search(&word).is_ok()
    }

    /// The names that a sentence is about.
    pub(crate) fn of(&self, sentence: usize) -> &[u64] {
        self.topics.get(sentence).and_then(|&(first, end)| self.told.get(first..end)).unwrap_or_default()
    }
}
