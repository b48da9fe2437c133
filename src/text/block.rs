//! Blocks of a text: sixty-four bytes that are looked at together, with a bit for each.
//!
//! Loops over a block are compiled to vector instructions; the bits then lead to the few bytes that matter.

/// The number of bytes looked at together: as many as a machine word has bits.
pub(crate) const SIZE: usize = 64;

pub(crate) type Block = [u8; SIZE];

/// The block at a place of a text, and how many of its bytes lie before that place: the last block of a text overlaps
/// the one before, and that of a shorter text is filled up with the zeros of `short`.
#[inline]
pub(crate) fn at<'b>(bytes: &'b [u8], at: usize, short: &'b mut Block) -> (&'b Block, u32) {
    if let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        return (block, 0);
    }
    if let Some(block) = bytes.last_chunk() {
        return (block, (at + SIZE - bytes.len()) as u32);
    }
    for (place, &byte) in short.iter_mut().zip(bytes) {
        *place = byte;
    }
    (short, at as u32)
}

/// An answer for each byte of a block: 1 or 0.
pub(crate) struct Answers([u8; SIZE]);

impl Answers {
    #[inline]
    pub(crate) fn of(block: &Block, is: impl Fn(u8) -> bool) -> Self {
        let mut answers = [0; SIZE];
        for (answer, &byte) in answers.iter_mut().zip(block) {
            *answer = u8::from(is(byte));
        }
        Self(answers)
    }

    /// Eight at a time.
    #[inline]
    fn words(&self) -> impl DoubleEndedIterator<Item = u64> {
        self.0.chunks_exact(8).filter_map(<[u8]>::first_chunk).map(|word| u64::from_le_bytes(*word))
    }

    /// Whether any is 1.
    #[inline]
    pub(crate) fn any(&self) -> bool {
        self.words().fold(0, |any, word| any | word) != 0
    }

    /// A bit for each, the lowest for the first. Eight are packed by one multiplication, which gathers their lowest bits
    /// in the highest byte.
    #[inline]
    pub(crate) fn bits(&self) -> u64 {
        self.words().rev().fold(0, |bits, word| bits << 8 | word.wrapping_mul(0x0102_0408_1020_4080) >> 56)
    }
}

#[cfg(test)]
mod tests {
    use super::{Answers, Block, SIZE, at};

    #[test]
    fn answers_are_of_their_bytes() {
        for place in 0..SIZE {
            let mut block = [b'a'; SIZE];
            block[place] = b'7';
            assert_eq!(Answers::of(&block, |byte| byte == b'7').bits(), 1 << place);
            assert_eq!(Answers::of(&block, |byte| byte == b'a').bits(), !(1 << place));
            assert!(Answers::of(&block, |byte| byte == b'7').any());
            assert!(!Answers::of(&block, |byte| byte == b'8').any());
        }
    }

    #[test]
    fn every_block_begins_at_its_place() {
        for length in [0, 1, 8, 63, 64, 65, 127, 128, 200] {
            let bytes: Vec<u8> = (1..=length as u8).collect();
            for place in 0..length {
                let mut short: Block = [0; SIZE];
                let (block, before) = at(&bytes, place, &mut short);
                let wanted = bytes[place..].iter().copied().chain(std::iter::repeat(0)).take(SIZE - before as usize);
                assert!(block[before as usize..].iter().copied().eq(wanted), "{length} bytes, at {place}");
            }
        }
    }
}
