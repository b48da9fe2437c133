//! Places in a text by code point: what Python counts, of what the library counts in bytes.

/// How many code points a text has.
pub(crate) fn code_points(text: &str) -> usize {
    // Every byte but those that continue a character. Unlike `chars().count()` this is one loop that the compiler
    // makes wide, for texts of any length.
    text.bytes().filter(|byte| (*byte as i8) >= -0x40).count()
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
