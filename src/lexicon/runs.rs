//! What a language without spaces brings to tell what a figure is about.

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
    /// What stands behind a name and is none: 宣布, 拟, 盘中.
    pub cuts: &'static [&'static str],
    /// What stands before a name or a measure and belongs to neither.
    pub leads: &'static [&'static str],
    /// What is no name by itself: 公司.
    pub anonymous: &'static [&'static str],
    /// Endings of those who only tell.
    pub sources: &'static [&'static str],
    /// Behind a name that gives notice: 公告.
    pub notices: &'static [&'static str],
    /// Joins a noun to what describes it: 的.
    pub links: &'static [&'static str],
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
    /// The character behind a year, a month and a day.
    pub year: char,
    pub month: char,
    pub day: char,
    /// What may follow a month, and begin a span of so many.
    pub month_ends: &'static [&'static str],
    pub spans: (&'static [&'static str], &'static [&'static str]),
    /// Digits of the script.
    pub digits: &'static str,
}

/// Words by their first and last character: most places are refused without a look at a word.
#[derive(Debug)]
pub(crate) struct Affixes {
    first: Vec<Vec<&'static str>>,
    last: Vec<Vec<&'static str>>,
}

/// So many lists of words, by the lowest bits of a character.
const LISTS: usize = 256;

fn list<'a>(lists: &'a [Vec<&'static str>], letter: Option<char>) -> &'a [&'static str] {
    letter.and_then(|letter| lists.get(letter as usize % LISTS)).map_or(&[], Vec::as_slice)
}

impl Affixes {
    fn new(words: &[&'static str]) -> Self {
        let (mut first, mut last) = (vec![Vec::new(); LISTS], vec![Vec::new(); LISTS]);
        for word in words {
            for (lists, letter) in [(&mut first, word.chars().next()), (&mut last, word.chars().next_back())] {
                if let Some(list) = letter.and_then(|letter| lists.get_mut(letter as usize % LISTS)) {
                    list.push(*word);
                }
            }
        }
        // The longest first.
        for words in first.iter_mut().chain(&mut last) {
            words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        }
        Self { first, last }
    }

    /// How long the longest of the words is that a text begins with; 0 for none.
    pub(crate) fn start(&self, text: &str) -> usize {
        let words = list(&self.first, text.chars().next());
        words.iter().find(|word| text.starts_with(**word)).map_or(0, |word| word.len())
    }

    /// How long the longest of the words is that a text ends with; 0 for none.
    pub(crate) fn end(&self, text: &str) -> usize {
        let words = list(&self.last, text.chars().next_back());
        words.iter().find(|word| text.ends_with(**word)).map_or(0, |word| word.len())
    }

    /// The first place of one of the words in a text.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        text.char_indices().map(|(at, _)| at).find(|&at| text.get(at..).is_some_and(|rest| self.start(rest) > 0))
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
    pub cuts: Affixes,
    pub leads: Affixes,
    pub anonymous: Affixes,
    pub sources: Affixes,
    pub notices: Affixes,
    pub links: Affixes,
    pub expected: Affixes,
    pub prospects: (Affixes, Affixes),
    pub compared: Affixes,
    pub times: Affixes,
    pub earlier: Affixes,
    pub years: Affixes,
    pub parts: Affixes,
    pub year: char,
    pub month: char,
    pub day: char,
    pub month_ends: Affixes,
    pub spans: (Affixes, Affixes),
    pub digits: &'static str,
}

impl Runs {
    pub(crate) fn new(words: &RunWords) -> Self {
        Self {
            measures: Affixes::new(words.measures),
            quoted: Affixes::new(words.quoted),
            endings: Affixes::new(words.endings),
            modifiers: Affixes::new(words.modifiers),
            between: Affixes::new(words.between),
            owners: Affixes::new(words.owners),
            actions: Affixes::new(words.actions),
            apart: Affixes::new(words.apart),
            cuts: Affixes::new(words.cuts),
            leads: Affixes::new(words.leads),
            anonymous: Affixes::new(words.anonymous),
            sources: Affixes::new(words.sources),
            notices: Affixes::new(words.notices),
            links: Affixes::new(words.links),
            expected: Affixes::new(words.expected),
            prospects: (Affixes::new(words.prospects.0), Affixes::new(words.prospects.1)),
            compared: Affixes::new(words.compared),
            times: Affixes::new(words.times),
            earlier: Affixes::new(words.earlier),
            years: Affixes::new(words.years),
            parts: Affixes::new(words.parts),
            year: words.year,
            month: words.month,
            day: words.day,
            month_ends: Affixes::new(words.month_ends),
            spans: (Affixes::new(words.spans.0), Affixes::new(words.spans.1)),
            digits: words.digits,
        }
    }
}
