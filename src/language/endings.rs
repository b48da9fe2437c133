//! Endings of nouns.

#[inline]
pub(crate) fn ends_with(word: &str, ending: &str) -> bool {
    word.len() >= ending.len()
        && word.as_bytes().get(word.len() - ending.len()..).is_some_and(|tail| tail.eq_ignore_ascii_case(ending.as_bytes()))
}

/// Endings of the plural, each with that of the singular.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Endings {
    pairs: &'static [(&'static str, &'static str)],
    /// The last letters of the plurals, a bit for each: most words end with none of them.
    letters: u32,
}

impl Endings {
    /// The first that fits a word counts.
    pub(crate) const fn of(pairs: &'static [(&'static str, &'static str)]) -> Self {
        let mut letters = 0;
        let mut rest = pairs;
        while let [(plural, _), others @ ..] = rest {
            if let [.., last] = plural.as_bytes() {
                letters |= Self::letter(*last);
            }
            rest = others;
        }
        Self { pairs, letters }
    }

    /// The bit of a letter, whether it is a capital or not.
    const fn letter(byte: u8) -> u32 {
        1 << (byte & 31)
    }

    /// The stem of a word that has one of the plural endings, and the ending of its singular.
    #[inline]
    pub(crate) fn singular<'w>(&self, word: &'w str) -> Option<(&'w str, &'static str)> {
        let last = word.as_bytes().last()?.to_ascii_lowercase();
        if self.letters & Self::letter(last) == 0 {
            return None;
        }
        let fits = |plural: &str| plural.as_bytes().last() == Some(&last) && ends_with(word, plural);
        let &(plural, singular) = self.pairs.iter().find(|(plural, _)| fits(plural))?;
        Some((word.get(..word.len() - plural.len())?, singular))
    }
}
