//! The columns hold the figure record: every field, for every layout of the texts.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, StringArray, StructArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use financial_figures::Extractor;
use serde_json::{Map, Value, json};

use crate::session::{batches, session, table};

/// Texts that between them give every field of the record something to hold, and rows that hold nothing.
const TEXTS: [Option<&str>; 9] = [
    Some("Exports reached 26.19 trillion yuan (about $3.68 trillion), up 3.2% from a year earlier."),
    None,
    Some("Net profit fell 28.6% to $5 million from $7 million."),
    Some(""),
    Some("Nothing to report."),
    Some("Brent cost €80 to €85 a barrel; nearly two-thirds of 1,250 wells were shut, at most half a percentage point."),
    Some("It paid $1 a share (£0.80), doubled its margin to 12.5x and lost (1.250) points quarter on quarter."),
    Some("营收增长5%，至26.19万亿元"),
    None,
];

#[tokio::test]
async fn the_columns_are_the_record_whatever_the_layout() {
    let plain: ArrayRef = Arc::new(StringArray::from_iter(TEXTS));
    let dictionary = DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8));
    for layout in
        [DataType::Utf8, DataType::LargeUtf8, DataType::Utf8View, DataType::Binary, DataType::LargeBinary, DataType::BinaryView, dictionary]
    {
        let context = session();
        table(&context, "news", vec![("text", cast(&plain, &layout).unwrap())]);
        let batches = batches(&context, "SELECT figures(text) FROM news").await.unwrap();
        let read: Vec<_> = batches.iter().flat_map(|batch| lists(batch.column(0))).collect();
        assert_eq!(read, expected(), "{layout}");
    }
}

#[tokio::test]
async fn a_sliced_column_is_read_from_its_slice() {
    let plain: ArrayRef = Arc::new(StringArray::from_iter(TEXTS));
    let context = session();
    table(&context, "news", vec![("text", plain.slice(2, 4))]);
    let batches = batches(&context, "SELECT figures(text) FROM news").await.unwrap();
    let read: Vec<_> = batches.iter().flat_map(|batch| lists(batch.column(0))).collect();
    assert_eq!(read, expected()[2..6]);
}

/// The record as the library itself writes it.
fn expected() -> Vec<Value> {
    let extractor = Extractor::new();
    let rows = TEXTS.iter().map(|text| text.map(|text| extractor.read(text).into_figures()));
    rows.map(|figures| figures.map_or(Value::Null, |figures| serde_json::to_value(figures).unwrap())).collect()
}

fn lists(column: &ArrayRef) -> Vec<Value> {
    let column = column.as_list::<i32>();
    let row = |row| if column.is_null(row) { Value::Null } else { Value::Array(records(column.value(row).as_struct())) };
    (0..column.len()).map(row).collect()
}

fn records(figures: &StructArray) -> Vec<Value> {
    let record = |row| {
        let fields = figures.fields().iter().zip(figures.columns());
        Value::Object(fields.map(|(field, column)| (field.name().clone(), value(column, row))).collect::<Map<_, _>>())
    };
    (0..figures.len()).map(record).collect()
}

fn value(column: &ArrayRef, row: usize) -> Value {
    if column.is_null(row) {
        return Value::Null;
    }
    match column.data_type() {
        DataType::Utf8 => json!(column.as_string::<i32>().value(row)),
        DataType::Int64 => json!(column.as_primitive::<Int64Type>().value(row)),
        DataType::Boolean => json!(column.as_boolean().value(row)),
        other => panic!("{other} is no type of the record"),
    }
}
