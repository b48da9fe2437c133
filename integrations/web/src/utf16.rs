//! Places of a text in UTF-16 units, which JavaScript counts in, from places in bytes.

/// Walks along a text, so that all places of it together cost one pass.
#[derive(Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    byte: usize,
    unit: usize,
}

impl<'t> Offsets<'t> {
    /// At the start of a text.
    pub fn of(text: &'t str) -> Self {
        Self { text, byte: 0, unit: 0 }
    }

    /// The UTF-16 unit at which a byte of the text begins a character. Bytes are asked for in order; one behind
    /// the place already reached, or inside a character, is answered with the place reached.
    pub fn at(&mut self, byte: usize) -> usize {
        if let Some(passed) = self.text.get(self.byte..byte) {
            self.unit += units(passed);
            self.byte = byte;
        }
        self.unit
    }
}

/// The UTF-16 units at places of a text that are told in any order and then asked for.
#[derive(Debug)]
pub struct Places(Vec<(usize, usize)>);

impl Places {
    /// At those bytes of a text, each the beginning or the end of a character.
    pub fn of(text: &str, bytes: impl IntoIterator<Item = usize>) -> Self {
        let mut bytes: Vec<usize> = bytes.into_iter().collect();
        bytes.sort_unstable();
        bytes.dedup();
        let mut offsets = Offsets::of(text);
        Self(bytes.into_iter().map(|byte| (byte, offsets.at(byte))).collect())
    }

    /// The unit at one of them.
    pub fn at(&self, byte: usize) -> usize {
        let place = self.0.partition_point(|place| place.0 < byte);
        self.0.get(place).map_or(byte, |place| place.1)
    }
}

/// How many UTF-16 units a text is. Every character begins with a byte that continues none; those of four bytes are
/// a pair.
fn units(text: &str) -> usize {
    text.bytes().map(|byte| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        // (name, text, byte)
        let rows = [
            ("ascii", "Sales rose 3%", 11),
            ("two bytes", "£5 and £6", 8),
            ("three bytes", "营收增长5%", 12),
            ("a pair", "📈 5%", 5),
            ("pairs and accents", "é📈é📈 5%", 13),
            ("the end", "📈", 4),
        ];
        for (name, text, byte) in rows {
            assert_eq!(Offsets::of(text).at(byte), text[..byte].encode_utf16().count(), "{name}");
        }
    }

    #[test]
    fn places_in_any_order() {
        let text = "a£营📈 5% £营📈 b";
        let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).rev().collect();
        let places = Places::of(text, bytes.iter().copied().chain([0]));
        for byte in bytes {
            assert_eq!(places.at(byte), text[..byte].encode_utf16().count(), "byte {byte}");
        }
    }

    #[test]
    fn one_pass() {
        let text = "a£营📈 5% £营📈 b";
        let mut offsets = Offsets::of(text);
        for (byte, _) in text.char_indices() {
            assert_eq!(offsets.at(byte), text[..byte].encode_utf16().count(), "byte {byte}");
        }
        assert_eq!(offsets.at(text.len()), text.encode_utf16().count());
        assert_eq!(offsets.at(text.len() + 5), text.encode_utf16().count(), "beyond the end");
    }
}
