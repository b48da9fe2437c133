//! The function `money`.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, BooleanBuilder, NullBufferBuilder, StructArray};
use arrow::datatypes::{DataType, Field, FieldRef, Fields};
use datafusion_common::{Result, internal_err, plan_err};
use datafusion_expr::{
    ColumnarValue, DocSection, Documentation, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use financial_figures::{Extractor, Money};

use crate::amount::{Amounts, Exactness, Notation, Unfit};
use crate::argument::{self, Columns};
use crate::strings::Strings;
use crate::texts::{Fault, Texts};

const NAME: &str = "money";

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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AmountOfMoney {
    signature: Signature,
}

impl AmountOfMoney {
    /// The function; all are alike.
    pub fn new() -> Self {
        Self { signature: Signature::user_defined(Volatility::Immutable) }
    }
}

impl Default for AmountOfMoney {
    fn default() -> Self {
        Self::new()
    }
}

impl ScalarUDFImpl for AmountOfMoney {
    fn name(&self) -> &str {
        NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, found: &[DataType]) -> Result<Vec<DataType>> {
        match found {
            [text] => Ok(vec![argument::text_type(NAME, text)?]),
            [text, scale] => Ok(vec![argument::text_type(NAME, text)?, argument::scale_type(NAME, scale)?]),
            _ => plan_err!("{NAME}: expected a text, perhaps a scale, found {} arguments", found.len()),
        }
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        internal_err!("{NAME}: the type depends on the scale, see return_field_from_args")
    }

    fn return_field_from_args(&self, arguments: ReturnFieldArgs) -> Result<FieldRef> {
        let amounts = fields(argument::notation(NAME, &arguments)?);
        Ok(Arc::new(Field::new(NAME, DataType::Struct(amounts), true)))
    }

    fn invoke_with_args(&self, call: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = Columns::of(NAME, &call)?;
        let texts = Texts::of(columns.text.as_ref())?;
        let notation = match call.return_type() {
            DataType::Struct(fields) => fields.find("amount").map_or(Notation::Digits, |(_, amount)| Notation::of(amount.data_type())),
            _ => Notation::Digits,
        };
        columns.result(rows(texts, notation).map_err(|fault| texts.error(NAME, fault))??)
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(&DOCUMENTATION)
    }
}

fn fields(notation: Notation) -> Fields {
    Fields::from(vec![
        Field::new("amount", notation.data_type(), true),
        Field::new("currency", DataType::Utf8, true),
        Field::new("assumed", DataType::Boolean, true),
    ])
}

/// Reads every row.
fn rows(texts: Texts<'_>, notation: Notation) -> Result<Result<ArrayRef>, Fault> {
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
    Ok(StructArray::try_new(fields(notation), columns, valid.finish()).map(|rows| Arc::new(rows) as ArrayRef).map_err(Into::into))
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
