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
