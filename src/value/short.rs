//! A piece of text that is kept: borrowed where it can be, within itself where it is short.
//!
//! Most figures are written in less than 24 bytes. Kept inline they need no allocation, which would be most of the
//! time of a strict parse.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

/// The longest piece that is kept inline.
const SHORT: usize = 22;

/// A piece of text, compared and written as the string it is.
#[derive(Clone)]
pub(crate) enum Text<'t> {
    Borrowed(&'t str),
    Inline(u8, [u8; SHORT]),
    Owned(Box<str>),
}

impl Text<'_> {
    /// The piece, independent of where it comes from.
    #[inline]
    pub(crate) fn owned(text: &str) -> Text<'static> {
        let mut bytes = [0; SHORT];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Text::Inline(length, bytes)
            }
            _ => Text::Owned(text.into()),
        }
    }

    pub(crate) fn into_owned(self) -> Text<'static> {
        match self {
            Self::Borrowed(text) => Self::owned(text),
            Self::Inline(length, bytes) => Text::Inline(length, bytes),
            Self::Owned(text) => Text::Owned(text),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            // The bytes are those of a string, so the fallback is never taken.
            Self::Inline(length, bytes) => {
                bytes.get(..usize::from(*length)).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
            }
            Self::Owned(text) => text,
        }
    }
}

impl<'t> From<Cow<'t, str>> for Text<'t> {
    fn from(text: Cow<'t, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::Borrowed(text),
            Cow::Owned(text) => Self::Owned(text.into()),
        }
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text<'_> {}

impl Hash for Text<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_what_it_says_however_it_is_kept() {
        assert_eq!(size_of::<Text<'_>>(), 24);
        for text in ["", "3.2%", "26.19 trillion yuan", "２６．１９万亿元", "exactly twenty-two b.s", "more than twenty-two bytes"]
        {
            let kept = Text::owned(text);
            assert_eq!(kept.as_str(), text);
            assert_eq!(kept, Text::Borrowed(text));
            assert_eq!(Text::Borrowed(text).into_owned(), kept);
            assert_eq!(matches!(kept, Text::Owned(_)), text.len() > SHORT, "{text}");
        }
    }
}
