//! The function `money`.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, BooleanBuilder, NullBufferBuilder, StructArray};
use arrow::datatypes::{DataType, Field, Fields};
use datafusion_expr::{DocSection, Documentation, ScalarUDF};
use financial_figures::{Extractor, Money};

use crate::amount::{Amounts, Exactness, Notation, Unfit};
use crate::argument::{Call, Extra};
use crate::function::{Function, OfTexts};
use crate::strings::Strings;
use crate::texts::{Failure, Fault, Texts};

static DOCUMENTATION: LazyLock<Documentation> = LazyLock::new(|| {
    let section = DocSection { include: true, label: "Text Functions", description: None };
    Documentation::builder(
        section,
        "The one amount of money that a text is, as a struct; null for any other text.",
        "money(text [, scale])",
    )
    .with_argument("text", "The text: a string, or bytes that are UTF-8.")
    .with_argument("scale", "How many decimals the amount has, as Decimal128; a string of all digits if left out.")
    .build()
});

/// `money(text [, scale])`: the one amount of money that each row's whole text is, as a struct.
///
/// ```
/// use datafusion::prelude::SessionContext;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> datafusion::error::Result<()> {
/// let mut context = SessionContext::new();
/// financial_figures_datafusion::register_all(&mut context)?;
/// let fee = context.sql("SELECT money('£1.2bn') AS fee, money('about £1.2bn') AS no_fee").await?;
/// let fee = fee.to_string().await?;
/// assert_eq!(fee.lines().nth(3), Some("| {amount: 1200000000, currency: GBP, assumed: true} |        |"));
/// # Ok(())
/// # }
/// ```
pub fn money() -> Arc<ScalarUDF> {
    Arc::new(ScalarUDF::from(Function::new(AmountOfMoney)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct AmountOfMoney;

impl OfTexts for AmountOfMoney {
    const NAME: &'static str = "money";
    const EXTRAS: &'static [Extra] = &[Extra::Scale];

    fn documentation() -> &'static Documentation {
        &DOCUMENTATION
    }

    fn data_type(notation: Notation) -> DataType {
        DataType::Struct(fields(notation))
    }

    fn rows(call: &Call, texts: Texts<'_>) -> Result<ArrayRef, Failure> {
        let notation = call.constants.notation;
        let extractor = Extractor::new();
        let (mut amounts, mut currencies, mut assumed) = (Amounts::new(notation), Strings::default(), BooleanBuilder::new());
        let mut valid = NullBufferBuilder::new(texts.len());
        for row in 0..texts.len() {
            let money = match texts.row(row)? {
                Some(text) => read(&extractor, text),
                None => None,
            };
            let fault = |unfit| Fault { row, problem: problem(unfit) };
            amounts.push(money.map(|(money, _)| money.amount()), Exactness::Exact).map_err(fault)?;
            currencies.push(money.map(|(money, _)| money.currency().code())).map_err(|full| fault(full.into()))?;
            assumed.append_option(money.and_then(|(_, assumed)| assumed));
            valid.append(money.is_some());
        }
        let columns: Vec<ArrayRef> = vec![amounts.finish(), currencies.finish(), Arc::new(assumed.finish())];
        Ok(Arc::new(StructArray::try_new(fields(notation), columns, valid.finish())?))
    }
}

fn fields(notation: Notation) -> Fields {
    Fields::from(vec![
        Field::new("amount", notation.data_type(), true),
        Field::new("currency", DataType::Utf8, true),
        Field::new("assumed", DataType::Boolean, true),
    ])
}

/// The amount that a text is, and whether its currency was assumed.
fn read(extractor: &Extractor, text: &str) -> Option<(Money, Option<bool>)> {
    let money = text.parse::<Money>().ok()?;
    // The strict type does not say how its currency was settled; the expression of the same text does.
    let expression = extractor.parse(text).ok();
    let figure = expression.as_ref().map(|expression| expression.figure()).filter(|figure| figure.money() == Some(money));
    Some((money, figure.map(|figure| figure.is_assumed())))
}

#[cold]
fn problem(unfit: Unfit) -> String {
    match unfit {
        Unfit::Column => "is the one with which those of its batch no longer fit an array: read smaller batches".to_owned(),
        Unfit::Scale(value, scale) => format!("is {value}, which does not fit Decimal128 with {scale} decimals"),
    }
}
