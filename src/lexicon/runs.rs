//! What a language without spaces brings to tell what a figure is about.

use crate::lexicon::parts::Codes;

/// Words of an unspaced script around figures, each list with the longest first where that matters.
#[derive(Debug)]
pub(crate) struct RunWords {
    /// Names of measures.
    pub measures: &'static [&'static str],
    /// What is quoted: its whole name is the measure, and nobody owns it.
    pub quoted: &'static [&'static str],
    /// Characters that nouns of measures end with.
    pub endings: &'static [&'static str],
    /// What stays with a measure behind it.
    pub modifiers: &'static [&'static str],
    /// What stands between a measure and its figure.
    pub between: &'static [&'static str],
    /// Endings of those who own.
    pub owners: &'static [&'static str],
    /// Verbs whose object is what is counted or paid for: 销售, 发行.
    pub actions: &'static [&'static str],
    /// Begins what is told apart from what was said before: 其中.
    pub apart: &'static [&'static str],
    /// Nouns of movement that are measures where they move themselves, and how: 降幅 in 降幅收窄.
    pub swings: &'static [&'static str],
    pub turns: &'static [&'static str],
    /// Leads to the whole that a figure is a part of, and ends the name of such a part: 占, 比重.
    pub shares: &'static [&'static str],
    pub proportions: &'static [&'static str],
    /// Behind a span of time, it was before now, or passes: 前, 内.
    pub ago: &'static [&'static str],
    pub passing: &'static [&'static str],
    /// Behind a time that another is compared with: 与上年相比.
    pub likened: &'static [&'static str],
    /// Begins what is said of another than who says it: 予.
    pub rates: &'static [&'static str],
    /// What stands behind a name and is none: 宣布, 拟, 盘中.
    pub cuts: &'static [&'static str],
    /// What stands before a name or a measure and belongs to neither.
    pub leads: &'static [&'static str],
    /// What is no name by itself: 公司.
    pub anonymous: &'static [&'static str],
    /// What stands for the one told of before: 公司.
    pub itself: &'static [&'static str],
    /// Endings of those who only tell.
    pub sources: &'static [&'static str],
    /// Behind a name that gives notice: 公告.
    pub notices: &'static [&'static str],
    /// Joins a noun to what describes it: 的.
    pub link: char,
    /// Between two currencies, of which one is quoted in the other: 欧元兑英镑.
    pub against: char,
    /// Joins the members of a list: 、, 和.
    pub joints: &'static [&'static str],
    /// Says that something is to come.
    pub expected: &'static [&'static str],
    /// The same, where one of the second stands right behind: 将会, 或达.
    pub prospects: (&'static [&'static str], &'static [&'static str]),
    /// Compares: what follows is no time of the new level.
    pub compared: &'static [&'static str],
    /// Times in one word, of the figure and of an earlier one.
    pub times: &'static [&'static str],
    pub earlier: &'static [&'static str],
    /// Years without a number, and what may follow a year: 今年 and 上半年.
    pub years: &'static [&'static str],
    pub parts: &'static [&'static str],
    /// What may follow a month, and begin a span of so many.
    pub month_ends: &'static [&'static str],
    pub spans: (&'static [&'static str], &'static [&'static str]),
    /// What a number is written with: digits of the script, others that stand for one, and those of ASCII.
    pub digits: &'static str,
    pub calendar: Calendar,
    /// What is a name, and what only stands beside one.
    pub names: &'static NameWords,
}

/// What the times of a script say.
#[derive(Debug)]
pub(crate) struct Calendar {
    /// The digits from zero to nine, and ten.
    pub digits: &'static str,
    pub ten: char,
    /// The character behind a year, a quarter, a month and a day.
    pub year: char,
    pub quarter: char,
    pub month: char,
    pub day: char,
    /// Behind the number of a year that is no year of the calendar: 财年.
    pub fiscal: &'static str,
    /// Times in letters and digits: 3Q24.
    pub codes: Codes,
    pub halves: [&'static str; 2],
    /// The first nine months.
    pub nine_months: &'static str,
    /// Between the first and the last of several months: 1至5月.
    pub until: &'static [char],
    /// Says that a time is an earlier one, but where it is a part of the other: 上 and not 上半年.
    pub earlier: &'static [(&'static str, Option<&'static str>)],
    /// Says that a time is the end of one.
    pub ends: &'static [char],
}

/// What tells a name from the words beside it, each list parted by `|`.
#[derive(Debug)]
pub(crate) struct NameWords {
    /// Words between a name and what it does or has, where the name ends: 则, 目前.
    pub particles: &'static str,
    /// Words that hold one of these and are whole: 规则.
    pub whole: &'static str,
    /// What is done with a measure: 获得, 考虑.
    pub doings: &'static str,
    /// What no name begins with, and beginnings of names that look like it.
    pub openings: &'static str,
    pub unopened: &'static str,
    /// What no name ends with, and endings of names that look like it.
    pub closings: &'static str,
    pub unclosed: &'static str,
    /// What is no name by itself, in whole.
    pub idle: &'static str,
    /// What may stand between the digits of a number and what it counts: 多, 万.
    pub beside_numbers: &'static [char],
    /// What counts those who own, behind a number: 家.
    pub counted: &'static str,
    /// Names so short that they are names wherever they stand, where another two characters are any noun.
    pub places: &'static str,
    pub brands: &'static str,
}

/// Which characters there may be, by their lowest bits: "no" is certain.
#[derive(Debug)]
struct Letters([u64; 64]);

impl Default for Letters {
    fn default() -> Self {
        Self([0; 64])
    }
}

impl Letters {
    fn insert(&mut self, letter: char) {
        if let Some(bits) = self.0.get_mut(letter as usize >> 6 & 63) {
            *bits |= 1 << (letter as u32 & 63);
        }
    }

    #[inline]
    fn may_be(&self, letter: char) -> bool {
        self.0.get(letter as usize >> 6 & 63).is_some_and(|bits| bits >> (letter as u32 & 63) & 1 != 0)
    }

    /// Where a text may have one of them. The lowest bits of a character are those of its last two bytes, so that none is
    /// put together.
    #[inline]
    fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let bytes = text.as_bytes();
        let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
        let mut next = 0;
        std::iter::from_fn(move || {
            while let Some(&first) = bytes.get(next) {
                let at = next;
                let (size, row, bit) = match first {
                    0..=0x7F => (1, first >> 6, first),
                    0x80..=0xDF => (2, first & 31, byte(at + 1)),
                    0xE0..=0xEF => (3, byte(at + 1), byte(at + 2)),
                    0xF0.. => (4, byte(at + 2), byte(at + 3)),
                };
                next += size;
                if self.0.get(usize::from(row & 63)).is_some_and(|bits| bits >> (bit & 63) & 1 != 0) {
                    return Some(at);
                }
            }
            None
        })
    }
}

/// So many bytes of a word are compared at once.
const EIGHT: usize = 8;

/// A word, and its first or last bytes as one number: most words are told apart by it.
#[derive(Debug, Clone)]
struct Word {
    bytes: u64,
    /// The bits of `bytes` that are of the word.
    mask: u64,
    text: &'static str,
}

impl Word {
    fn new(text: &'static str, bytes: u64) -> Self {
        let unused = u32::try_from(EIGHT.saturating_sub(text.len())).unwrap_or_default() * u8::BITS;
        Self { bytes, mask: u64::MAX >> unused, text }
    }

    /// Whether a text with these bytes may begin or end with it, which is certain for a word of no more.
    #[inline]
    const fn is_in(&self, bytes: u64) -> bool {
        bytes & self.mask == self.bytes
    }
}

/// The first bytes of a text, the first of all lowest.
#[inline]
fn first_bytes(text: &str) -> u64 {
    let bytes = text.as_bytes();
    match bytes.first_chunk::<EIGHT>() {
        Some(first) => u64::from_le_bytes(*first),
        None => bytes.iter().rev().fold(0, |all, &byte| all << u8::BITS | u64::from(byte)),
    }
}

/// The last bytes of a text, the last of all lowest.
#[inline]
fn last_bytes(text: &str) -> u64 {
    let bytes = text.as_bytes();
    match bytes.last_chunk::<EIGHT>() {
        Some(last) => u64::from_be_bytes(*last),
        None => bytes.iter().fold(0, |all, &byte| all << u8::BITS | u64::from(byte)),
    }
}

/// Words by a character at one of their ends.
#[derive(Debug)]
struct Ends {
    letters: Letters,
    lists: Vec<Vec<Word>>,
}

/// So many lists of words, by the lowest bits of a character.
const LISTS: usize = 256;

impl Ends {
    fn new(words: &[&'static str], letter: impl Fn(&str) -> Option<char>, bytes: impl Fn(&str) -> u64) -> Self {
        let mut ends = Self { letters: Letters::default(), lists: vec![Vec::new(); LISTS] };
        for word in words {
            let Some(letter) = letter(word) else { continue };
            ends.letters.insert(letter);
            if let Some(list) = ends.lists.get_mut(letter as usize % LISTS) {
                list.push(Word::new(word, bytes(word)));
            }
        }
        // The longest first.
        for words in &mut ends.lists {
            words.sort_by_key(|word| std::cmp::Reverse(word.text.len()));
        }
        ends
    }

    /// The words that may have a character at that end.
    #[inline]
    fn with(&self, letter: Option<char>) -> &[Word] {
        match letter.filter(|&letter| self.letters.may_be(letter)) {
            Some(letter) => self.lists.get(letter as usize % LISTS).map_or(&[], Vec::as_slice),
            None => &[],
        }
    }
}

/// How long the first of the words is that a text begins with; 0 for none.
#[inline(never)]
fn starts(words: &[Word], text: &str) -> usize {
    let bytes = first_bytes(text);
    let fits = |word: &&Word| word.is_in(bytes) && (word.text.len() <= EIGHT || text.starts_with(word.text));
    words.iter().find(fits).map_or(0, |word| word.text.len())
}

/// How long the first of the words is that a text ends with; 0 for none.
#[inline(never)]
fn ends(words: &[Word], text: &str) -> usize {
    let bytes = last_bytes(text);
    let fits = |word: &&Word| word.is_in(bytes) && (word.text.len() <= EIGHT || text.ends_with(word.text));
    words.iter().find(fits).map_or(0, |word| word.text.len())
}

/// Words by their first and last character: most places are refused without a look at a word.
#[derive(Debug)]
pub(crate) struct Affixes {
    first: Ends,
    last: Ends,
}

impl Affixes {
    /// Of words parted by `|`.
    fn of(words: &'static str) -> Self {
        Self::new(&words.split('|').collect::<Vec<_>>())
    }

    fn new(words: &[&'static str]) -> Self {
        Self {
            first: Ends::new(words, |word| word.chars().next(), first_bytes),
            last: Ends::new(words, |word| word.chars().next_back(), last_bytes),
        }
    }

    /// How long the longest of the words is that a text begins with; 0 for none.
    #[inline]
    pub(crate) fn start(&self, text: &str) -> usize {
        let words = self.first.with(text.chars().next());
        if words.is_empty() { 0 } else { starts(words, text) }
    }

    /// How long the longest of the words is that a text ends with; 0 for none.
    #[inline]
    pub(crate) fn end(&self, text: &str) -> usize {
        let words = self.last.with(text.chars().next_back());
        if words.is_empty() { 0 } else { ends(words, text) }
    }

    /// Where one of the words ends in a text, and how long the longest is that does, from the end of the text backward.
    pub(crate) fn ends_backward(&self, text: &str) -> impl Iterator<Item = (usize, usize)> {
        text.char_indices().rev().filter(|&(_, letter)| self.last.letters.may_be(letter)).filter_map(|(at, letter)| {
            let end = at + letter.len_utf8();
            Some((end, text.get(..end).map_or(0, |left| self.end(left)))).filter(|&(_, length)| length > 0)
        })
    }

    /// The last place of one of the words in a text.
    pub(crate) fn find_last(&self, text: &str) -> Option<usize> {
        text.char_indices()
            .rev()
            .filter(|&(_, letter)| self.first.letters.may_be(letter))
            .map(|(at, _)| at)
            .find(|&at| text.get(at..).is_some_and(|rest| self.start(rest) > 0))
    }

    /// The first place of one of the words in a text.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        self.first.letters.places(text).find(|&at| text.get(at..).is_some_and(|rest| self.start(rest) > 0))
    }
}

/// The words of a language ready to be looked for.
#[derive(Debug)]
pub(crate) struct Runs {
    pub measures: Affixes,
    pub quoted: Affixes,
    pub endings: Affixes,
    pub modifiers: Affixes,
    pub between: Affixes,
    pub owners: Affixes,
    pub actions: Affixes,
    pub apart: Affixes,
    pub swings: Affixes,
    pub turns: Affixes,
    pub shares: Affixes,
    pub proportions: Affixes,
    pub ago: Affixes,
    pub passing: Affixes,
    pub likened: Affixes,
    pub rates: Affixes,
    pub cuts: Affixes,
    pub leads: Affixes,
    pub anonymous: Affixes,
    pub itself: Affixes,
    pub sources: Affixes,
    pub notices: Affixes,
    pub link: char,
    pub against: char,
    pub joints: Affixes,
    pub expected: Affixes,
    pub prospects: (Affixes, Affixes),
    pub compared: Affixes,
    pub times: Affixes,
    pub earlier: Affixes,
    pub years: Affixes,
    pub parts: Affixes,
    pub month_ends: Affixes,
    pub spans: (Affixes, Affixes),
    pub calendar: &'static Calendar,
    /// What a number is written with, in order, and how that may look.
    digits: Vec<char>,
    digit_letters: Letters,
    /// The characters that times begin with, and what says that something is to come.
    begin_times: Letters,
    begin_prospects: Letters,
    /// The characters behind the number of a time.
    number_times: Letters,
    pub names: Names,
}

/// The words beside names, ready to be looked for.
#[derive(Debug)]
pub(crate) struct Names {
    pub particles: Affixes,
    pub whole: Affixes,
    pub openings: Affixes,
    pub unopened: Affixes,
    pub closings: Affixes,
    pub unclosed: Affixes,
    pub idle: Affixes,
    pub beside_numbers: &'static [char],
    pub counted: Affixes,
    pub brands: Affixes,
    /// Places and brands.
    pub known: Affixes,
    /// What no particle ends: `whole`, `unclosed` and `known`.
    pub kept: Affixes,
    /// What is no verb before a measure: `whole`, `brands` and what stays with a measure.
    pub chosen: Affixes,
    /// Particles and what is done with a measure.
    pub verbs: Affixes,
}

impl Names {
    fn new(words: &NameWords, modifiers: &[&'static str]) -> Self {
        let all = |lists: &[&'static str]| lists.iter().flat_map(|list| list.split('|')).collect::<Vec<_>>();
        let chosen = [&all(&[words.whole, words.brands]), modifiers].concat();
        Self {
            known: Affixes::new(&all(&[words.places, words.brands])),
            kept: Affixes::new(&all(&[words.whole, words.unclosed, words.places, words.brands])),
            chosen: Affixes::new(&chosen),
            verbs: Affixes::new(&all(&[words.particles, words.doings])),
            particles: Affixes::of(words.particles),
            whole: Affixes::of(words.whole),
            openings: Affixes::of(words.openings),
            unopened: Affixes::of(words.unopened),
            closings: Affixes::of(words.closings),
            unclosed: Affixes::of(words.unclosed),
            idle: Affixes::of(words.idle),
            beside_numbers: words.beside_numbers,
            counted: Affixes::of(words.counted),
            brands: Affixes::of(words.brands),
        }
    }
}

impl Runs {
    pub(crate) fn new(words: &'static RunWords) -> Self {
        let mut begin_times = Letters::default();
        for lists in [words.years, words.earlier, words.times, words.spans.0] {
            lists.iter().filter_map(|word| word.chars().next()).for_each(|letter| begin_times.insert(letter));
        }
        let mut begin_prospects = Letters::default();
        for word in words.expected.iter().chain(words.prospects.0) {
            word.chars().next().into_iter().for_each(|letter| begin_prospects.insert(letter));
        }
        let mut digits: Vec<char> = words.digits.chars().collect();
        digits.sort_unstable();
        let mut digit_letters = Letters::default();
        for letter in words.calendar.codes.letters() {
            begin_times.insert(letter);
        }
        for digit in words.digits.chars() {
            digit_letters.insert(digit);
            begin_times.insert(digit);
        }
        Self {
            measures: Affixes::new(words.measures),
            quoted: Affixes::new(words.quoted),
            endings: Affixes::new(words.endings),
            modifiers: Affixes::new(words.modifiers),
            between: Affixes::new(words.between),
            owners: Affixes::new(words.owners),
            actions: Affixes::new(words.actions),
            apart: Affixes::new(words.apart),
            swings: Affixes::new(words.swings),
            turns: Affixes::new(words.turns),
            shares: Affixes::new(words.shares),
            proportions: Affixes::new(words.proportions),
            ago: Affixes::new(words.ago),
            passing: Affixes::new(words.passing),
            likened: Affixes::new(words.likened),
            rates: Affixes::new(words.rates),
            cuts: Affixes::new(words.cuts),
            leads: Affixes::new(words.leads),
            anonymous: Affixes::new(words.anonymous),
            itself: Affixes::new(words.itself),
            sources: Affixes::new(words.sources),
            notices: Affixes::new(words.notices),
            link: words.link,
            against: words.against,
            joints: Affixes::new(words.joints),
            expected: Affixes::new(words.expected),
            prospects: (Affixes::new(words.prospects.0), Affixes::new(words.prospects.1)),
            compared: Affixes::new(words.compared),
            times: Affixes::new(words.times),
            earlier: Affixes::new(words.earlier),
            years: Affixes::new(words.years),
            parts: Affixes::new(words.parts),
            month_ends: Affixes::new(words.month_ends),
            spans: (Affixes::new(words.spans.0), Affixes::new(words.spans.1)),
            calendar: &words.calendar,
            digits,
            digit_letters,
            begin_times,
            begin_prospects,
            number_times: Self::number_times(words),
            names: Names::new(words.names, words.modifiers),
        }
    }

    /// The characters behind the number of a time: signs of the calendar, and what joins or shortens times.
    fn number_times(words: &RunWords) -> Letters {
        let Calendar { year, month, day, fiscal, until, codes, .. } = &words.calendar;
        let mut letters = Letters::default();
        [*year, *month, *day].into_iter().chain(until.iter().copied()).for_each(|letter| letters.insert(letter));
        for letter in [codes.quarter, codes.half, codes.months.0] {
            letters.insert(char::from(letter));
            letters.insert(char::from(letter.to_ascii_uppercase()));
        }
        for word in words.spans.1.iter().chain([fiscal]) {
            word.chars().next().into_iter().for_each(|letter| letters.insert(letter));
        }
        letters
    }

    /// Where in a text a time may begin: elsewhere none does.
    #[inline]
    pub(crate) fn may_begin_times<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.begin_times.places(text)
    }

    /// Where in a text it may be said that something is to come.
    #[inline]
    pub(crate) fn may_begin_prospects<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.begin_prospects.places(text)
    }

    /// Whether a number before a character may be one of a time: "no" is certain.
    #[inline]
    pub(crate) fn may_number_time(&self, letter: char) -> bool {
        self.number_times.may_be(letter)
    }

    /// Whether a character is a digit of the script.
    #[inline]
    pub(crate) fn is_digit(&self, letter: char) -> bool {
        letter.is_ascii_digit() || self.digit_letters.may_be(letter) && self.digits.binary_search(&letter).is_ok()
    }
}
