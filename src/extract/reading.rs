//! What reading a text gives.

use crate::value::Figure;

/// The figures of a whole text, with their links.
///
/// ```
/// use financial_figures::Extractor;
/// let reading = Extractor::new().read("Sales rose 3% to $5 million.");
/// for figure in &reading {
///     println!("{figure}");
/// }
/// assert_eq!(reading.changes_of(1).next(), Some(&reading.figures()[0]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<'t> {
    figures: Vec<Figure<'t>>,
}

impl<'t> Reading<'t> {
    pub(crate) fn new(figures: Vec<Figure<'t>>) -> Self {
        Self { figures }
    }

    /// The figures in text order.
    pub fn figures(&self) -> &[Figure<'t>] {
        &self.figures
    }

    /// How many figures there are.
    pub fn len(&self) -> usize {
        self.figures.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.figures.is_empty()
    }

    /// The figure at an index, as links tell it.
    pub fn get(&self, index: usize) -> Option<&Figure<'t>> {
        self.figures.get(index)
    }

    /// The figures in text order, one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Figure<'t>> {
        self.figures.iter()
    }

    /// The figures, owned.
    pub fn into_figures(self) -> Vec<Figure<'t>> {
        self.figures
    }

    /// The figures that restate the one at `index` in another currency or unit.
    pub fn equivalents_of(&self, index: usize) -> impl Iterator<Item = &Figure<'t>> {
        self.figures.iter().filter(move |figure| figure.equivalent_of == Some(index))
    }

    /// The changes of the level at `index`: of "$5 million", the 3% of "rose 3% to $5 million".
    pub fn changes_of(&self, index: usize) -> impl Iterator<Item = &Figure<'t>> {
        self.figures.iter().filter(move |figure| figure.change_of() == Some(index))
    }

    /// The level that the change at `index` is of. `None` for a level, where the text names no level, and beyond
    /// the last figure.
    pub fn level_of(&self, index: usize) -> Option<&Figure<'t>> {
        self.figures.get(index)?.change_of().and_then(|level| self.figures.get(level))
    }

    /// The level that the one at `index` came from: of "to $5 million from $7 million", the second. `None` where
    /// the text names none, and beyond the last figure.
    pub fn earlier_level_of(&self, index: usize) -> Option<&Figure<'t>> {
        self.figures.get(index)?.earlier().and_then(|level| self.figures.get(level))
    }
}

impl<'t> IntoIterator for Reading<'t> {
    type Item = Figure<'t>;
    type IntoIter = std::vec::IntoIter<Figure<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.figures.into_iter()
    }
}

impl<'r, 't> IntoIterator for &'r Reading<'t> {
    type Item = &'r Figure<'t>;
    type IntoIter = std::slice::Iter<'r, Figure<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.figures.iter()
    }
}

/// The figures as a sequence of flat records.
///
/// ```
/// let reading = financial_figures::Extractor::new().read("Sales rose 3% to $5 million.");
/// let json = serde_json::to_value(&reading).unwrap();
/// assert_eq!((&json[0]["of"], &json[1]["currency"]), (&1.into(), &"USD".into()));
/// ```
#[cfg(feature = "serde")]
impl serde::Serialize for Reading<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.figures)
    }
}
