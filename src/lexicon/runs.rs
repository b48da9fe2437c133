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
#[derive(Debug, Default)]
struct Letters([u64; 16]);

impl Letters {
    fn insert(&mut self, letter: char) {
        if let Some(bits) = self.0.get_mut(letter as usize >> 6 & 15) {
            *bits |= 1 << (letter as u32 & 63);
        }
    }

    #[inline]
    fn may_be(&self, letter: char) -> bool {
        self.0.get(letter as usize >> 6 & 15).is_some_and(|bits| bits >> (letter as u32 & 63) & 1 != 0)
    }
}

/// Words by a character at one of their ends.
#[derive(Debug)]
struct Ends {
    letters: Letters,
    lists: Vec<Vec<&'static str>>,
}

/// So many lists of words, by the lowest bits of a character.
const LISTS: usize = 256;

impl Ends {
    fn new(words: &[&'static str], end: impl Fn(&str) -> Option<char>) -> Self {
        let mut ends = Self { letters: Letters::default(), lists: vec![Vec::new(); LISTS] };
        for word in words {
            let Some(letter) = end(word) else { continue };
            ends.letters.insert(letter);
            if let Some(list) = ends.lists.get_mut(letter as usize % LISTS) {
                list.push(*word);
            }
        }
        // The longest first.
        for words in &mut ends.lists {
            words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        }
        ends
    }

    /// The words that may have a character at that end.
    #[inline]
    fn with(&self, letter: Option<char>) -> &[&'static str] {
        match letter.filter(|&letter| self.letters.may_be(letter)) {
            Some(letter) => self.lists.get(letter as usize % LISTS).map_or(&[], Vec::as_slice),
            None => &[],
        }
    }
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
        Self { first: Ends::new(words, |word| word.chars().next()), last: Ends::new(words, |word| word.chars().next_back()) }
    }

    /// How long the longest of the words is that a text begins with; 0 for none.
    #[inline]
    pub(crate) fn start(&self, text: &str) -> usize {
        let words = self.first.with(text.chars().next());
        words.iter().find(|word| text.starts_with(**word)).map_or(0, |word| word.len())
    }

    /// How long the longest of the words is that a text ends with; 0 for none.
    #[inline]
    pub(crate) fn end(&self, text: &str) -> usize {
        let words = self.last.with(text.chars().next_back());
        words.iter().find(|word| text.ends_with(**word)).map_or(0, |word| word.len())
    }

    /// The first place of one of the words in a text.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        text.char_indices()
            .filter(|&(_, letter)| self.first.letters.may_be(letter))
            .map(|(at, _)| at)
            .find(|&at| text.get(at..).is_some_and(|rest| self.start(rest) > 0))
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
    digits: &'static str,
    digit_letters: Letters,
    /// The characters that times begin with.
    begin_times: Letters,
    pub names: Names,
}

/// The words beside names, ready to be looked for.
#[derive(Debug)]
pub(crate) struct Names {
    pub particles: Affixes,
    pub whole: Affixes,
    pub doings: Affixes,
    pub openings: Affixes,
    pub unopened: Affixes,
    pub closings: Affixes,
    pub unclosed: Affixes,
    pub idle: Affixes,
    pub beside_numbers: &'static [char],
    pub counted: Affixes,
    pub places: Affixes,
    pub brands: Affixes,
}

impl Names {
    fn new(words: &NameWords) -> Self {
        Self {
            particles: Affixes::of(words.particles),
            whole: Affixes::of(words.whole),
            doings: Affixes::of(words.doings),
            openings: Affixes::of(words.openings),
            unopened: Affixes::of(words.unopened),
            closings: Affixes::of(words.closings),
            unclosed: Affixes::of(words.unclosed),
            idle: Affixes::of(words.idle),
            beside_numbers: words.beside_numbers,
            counted: Affixes::of(words.counted),
            places: Affixes::of(words.places),
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
            digits: words.digits,
            digit_letters,
            begin_times,
            names: Names::new(words.names),
        }
    }

    /// Whether a time may begin with a character: "no" is certain.
    #[inline]
    pub(crate) fn may_begin_time(&self, letter: char) -> bool {
        self.begin_times.may_be(letter)
    }

    /// Whether a character is a digit of the script.
    #[inline]
    pub(crate) fn is_digit(&self, letter: char) -> bool {
        self.digit_letters.may_be(letter) && self.digits.contains(letter)
    }
}
