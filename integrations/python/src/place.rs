//! Places in a text by code point: what Python counts, of what the library counts in bytes.

/// How many code points a text has.
pub(crate) fn code_points(text: &str) -> usize {
    // Every byte but those that continue a character. Unlike `chars().count()` this is one loop that the compiler
    // makes wide, for texts of any length.
    text.bytes().filter(|byte| (*byte as i8) >= -0x40).count()
}

/// The code points at byte offsets of one text, which are told in any order and then asked for.
pub(crate) struct Marks(Vec<(usize, usize)>);

impl Marks {
    pub(crate) fn new(text: &str, bytes: impl IntoIterator<Item = usize>) -> Self {
        let mut bytes: Vec<usize> = bytes.into_iter().collect();
        bytes.sort_unstable();
        bytes.dedup();
        let mut places = Places::new(text);
        Self(bytes.into_iter().map(|byte| (byte, places.at(byte))).collect())
    }

    /// The code point at one of the offsets.
    pub(crate) fn at(&self, byte: usize) -> usize {
        let place = self.0.partition_point(|mark| mark.0 < byte);
        self.0.get(place).map_or(byte, |mark| mark.1)
    }
}

/// Turns byte offsets of one text, asked for in ascending order, into code points.
pub(crate) struct Places<'t> {
    text: &'t str,
    /// Whether every byte is a code point.
    ascii: bool,
    byte: usize,
    place: usize,
}

impl<'t> Places<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, ascii: text.is_ascii(), byte: 0, place: 0 }
    }

    /// The code point at a byte offset that is on a character boundary and not before the last one asked for.
    pub(crate) fn at(&mut self, byte: usize) -> usize {
        if self.ascii {
            return byte;
        }
        self.place += self.text.get(self.byte..byte).map_or(0, code_points);
        self.byte = byte;
        self.place
    }
}
