//! Whether two amounts are told of the same thing, where clauses are parted by commas alone.

use crate::amount::Amount;
use crate::clause::{Statement, hedge};
use crate::lex::noun::is_noun;
use crate::lex::{Mark, Sentence, Shape};
use crate::lexicon::{MOVEMENTS, tags};

/// 305只股票翻倍, 3家公司增长5%: right before their verb, it is the things that move and not how many there are, unless what
/// is counted is named before (产品300款增长5%).
#[inline(never)]
pub(crate) fn moves_themselves(sentence: Sentence<'_>, level: &Amount, movement: usize) -> bool {
    let things = sentence.any_has(level.first..level.end, tags!(Classifier));
    let before = hedge::hedges(sentence, level.first, 0).first.checked_sub(1);
    let named = before.is_some_and(|at| is_noun(sentence, at));
    things && !named && !(level.end..movement).any(|at| sentence.mark(at).is_some())
}

/// 预期49.5: what was thought beforehand came from no earlier level.
#[inline(never)]
pub(crate) fn is_forecast(sentence: Sentence<'_>, statement: &Statement) -> bool {
    sentence.settings.order.clause_by_comma
        && sentence.any_has(statement.lead_at.saturating_sub(1)..statement.amount.first, tags!(Expected))
}

/// Whether an object stands between the verb and its amount, so that it tells of something else than the level before.
pub(crate) fn has_object(sentence: Sentence<'_>, movement: usize, first: usize) -> bool {
    let verb = sentence.settings.order.clause_by_comma && sentence.has(movement, tags!(Moves, Shifts));
    verb && (movement + 1..first).any(|at| is_noun(sentence, at) || sentence.has(at, tags!(Worth)))
}

/// Whether what follows an amount still speaks of the same thing: 营收5亿元，同比增长3%, but not 营收5亿元，净利润增长3%.
pub(crate) fn same_subject(sentence: Sentence<'_>, start: usize, end: usize) -> bool {
    let case = sentence.settings.order.case_behind && (sentence.shape(start) == Some(Shape::Kana) || sentence.has(start, MOVEMENTS));
    // 相比上季度的67亿美元小幅下降4%
    let filled = || (start..end).all(|at| sentence.has(at, tags!(Filler)));
    let apart = start == end
        || case
        || filled()
        || matches!(sentence.mark(start), Some(Mark::Comma | Mark::Open))
        || start > 0 && sentence.gap(start - 1) > 0;
    // 2023年营收5亿元，2024年增长3%: another time, unless it is what is compared with.
    let dated = |at: usize| {
        sentence.is_digits(at) && sentence.has(at + 1, tags!(DateMark)) && !sentence.any_has(start..at, tags!(Comparator, From, Versus))
    };
    let known =
        |at: usize| sentence.has(at, tags!(Worth)) || sentence.has(at, tags!(Stop)) && sentence.written(at).chars().nth(1).is_some();
    // What is compared with is no subject: 较高位下降.
    let own = || (start..end).take_while(|&at| !sentence.has(at, tags!(Comparator)));
    // 営業利益は: what a clause is about is named anew.
    let named = |at: usize| at > start && sentence.has(at, tags!(Being));
    apart && !own().any(|at| is_noun(sentence, at) || known(at) || named(at) || dated(at) || sentence.is_word(at))
}
