//! Rows a second: the library alone, the function on Arrow columns, and SQL over a directory of Parquet files, in one run;
//! and the most memory that it takes to read a part of the directory and all of it.
//!
//! ```console
//! cargo run --example throughput -- [MEGABYTES]
//! ```
//!
//! Fails where the whole directory takes much more memory than a quarter of it. Runs on Linux, which tells the memory.

use std::fs::File;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use datafusion::arrow::array::{ArrayRef, AsArray, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::{DataType, Field, Int64Type};
use datafusion::common::ScalarValue;
use datafusion::config::ConfigOptions;
use datafusion::error::{DataFusionError, Result};
use datafusion::logical_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use financial_figures::{Extractor, Scratch};

/// Rows of one batch.
const ROWS: usize = 8192;
/// Batches of one file.
const BATCHES: usize = 4;
/// Rounds of what is measured in memory; the best counts.
const ROUNDS: usize = 5;

#[tokio::main]
async fn main() -> Result<()> {
    let megabytes = std::env::args().nth(1).map_or(Ok(64), |argument| argument.parse::<usize>());
    let megabytes = megabytes.map_err(|error| DataFusionError::Configuration(format!("MEGABYTES: {error}")))?;

    let texts = texts(0);
    let (rows, bytes) = (ROWS as f64, texts.value_data().len() as f64);
    println!("{ROWS} texts of {:.0} bytes, one core:", bytes / rows);
    let report = |name: &str, took: Duration| {
        let seconds = took.as_secs_f64();
        println!("  {name:<28} {:>9.0} rows/s  {:>6.1} MB/s", rows / seconds, bytes / seconds / 1e6);
        seconds
    };
    let function = financial_figures_datafusion::figures();
    let column: ArrayRef = Arc::new(texts.clone());
    for (facts, alone, called) in
        [(true, "the library alone", "figures(text)"), (false, "the library without facts", "figures(text, false)")]
    {
        let alone = report(alone, best(|| native(&texts, facts)));
        let called = report(called, best(|| arrow(&function, &column, facts)));
        println!("  the Arrow columns have {:.0} % of the speed of the library alone", 100.0 * alone / called);
    }

    let folder = tempfile::tempdir()?;
    let batch = ROWS as f64 * bytes / rows;
    let files = ((megabytes as f64 * 1e6) / (batch * BATCHES as f64)).ceil().max(4.0) as usize;
    let (quarter, whole) = (folder.path().join("quarter"), folder.path().join("whole"));
    let (small, large) = (make(&quarter, files.div_ceil(4))?, make(&whole, files)?);
    println!("\nSQL over Parquet, on all cores:");
    // A first reading, so that what is set up once is in neither.
    facts(&quarter).await?;
    let few = measured("a quarter of the directory", &quarter, small).await?;
    let all = measured("the whole directory", &whole, large).await?;
    if all > few * 1.25 + 32.0 {
        return Err(DataFusionError::Execution(format!("memory grows with the directory: {few:.0} MB, then {all:.0} MB")));
    }
    Ok(())
}

/// Texts as news has them, the batches differing in their numbers.
fn texts(batch: usize) -> StringArray {
    let text = |row: usize| {
        let number = batch * ROWS + row;
        let (millions, cents, percent) = (number % 900 + 100, number % 100, number % 290);
        match row % 5 {
            0 => format!(
                "Net profit fell {percent}.5% to ${millions}.{cents:02} million from ${millions} million a year earlier, the company said on Tuesday."
            ),
            1 => "The board will meet again in spring and declined to comment on the talks with its lenders and suppliers.".to_owned(),
            2 => format!(
                "Exports reached {millions} billion yuan (about ${cents}.3 billion), up {percent}.2% from a year earlier, customs data showed."
            ),
            3 => format!(
                "The group, which employs {millions},500 people, expects sales to grow {} to {}% and will pay €1.{cents:02} a share.",
                percent,
                percent + 2
            ),
            _ => "Analysts had feared worse after the warning of last month, but the order book held up well in all regions.".to_owned(),
        }
    };
    StringArray::from_iter_values((0..ROWS).map(text))
}

/// The least time of a core that a round takes. A clock on the wall would count what other programs take of the machine.
fn best(mut round: impl FnMut() -> usize) -> Duration {
    let time = || {
        let begun = core_time();
        black_box(round());
        core_time().saturating_sub(begun)
    };
    std::iter::repeat_with(time).take(ROUNDS).min().unwrap_or_default()
}

/// For how long this thread has had a core.
fn core_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|nanoseconds| nanoseconds.parse().ok()).unwrap_or_default())
}

fn native(texts: &StringArray, facts: bool) -> usize {
    let extractor = Extractor::builder().facts(facts).build();
    let (mut scratch, mut figures, mut count) = (Scratch::new(), Vec::new(), 0);
    for text in texts.iter().flatten() {
        extractor.read_into(text, &mut scratch, &mut figures);
        count += black_box(&figures).len();
    }
    count
}

fn arrow(function: &ScalarUDF, column: &ArrayRef, facts: bool) -> usize {
    let facts = ScalarValue::from(facts);
    let fields = [column.data_type(), &DataType::Boolean].map(|found| Arc::new(Field::new("argument", found.clone(), true)));
    let asked = ReturnFieldArgs { arg_fields: &fields, scalar_arguments: &[None, Some(&facts)] };
    let call = ScalarFunctionArgs {
        args: vec![ColumnarValue::Array(column.clone()), ColumnarValue::Scalar(facts.clone())],
        return_field: function.return_field_from_args(asked).expect("a column of strings"),
        arg_fields: fields.to_vec(),
        number_rows: column.len(),
        config_options: Arc::new(ConfigOptions::new()),
    };
    let figures = function.invoke_with_args(call).expect("every text can be read");
    figures.into_array(column.len()).map_or(0, |figures| figures.as_list::<i32>().values().len())
}

/// Writes so many files, and tells how many rows they have.
fn make(folder: &Path, files: usize) -> Result<usize> {
    std::fs::create_dir(folder)?;
    for file in 0..files {
        let mut writer: Option<ArrowWriter<File>> = None;
        for batch in file * BATCHES..(file + 1) * BATCHES {
            let ids: ArrayRef = Arc::new(Int64Array::from_iter_values((batch * ROWS..(batch + 1) * ROWS).map(|id| id as i64)));
            let batch = RecordBatch::try_from_iter([("id", ids), ("text", Arc::new(texts(batch)) as ArrayRef)])?;
            let to = match &mut writer {
                Some(writer) => writer,
                None => {
                    writer.insert(ArrowWriter::try_new(File::create(folder.join(format!("{file:05}.parquet")))?, batch.schema(), None)?)
                }
            };
            to.write(&batch)?;
        }
        if let Some(writer) = writer {
            writer.close()?;
        }
    }
    Ok(files * BATCHES * ROWS)
}

/// The number of texts with figures, and of figures; nothing of them is kept.
async fn facts(folder: &Path) -> Result<(i64, i64)> {
    let mut context = SessionContext::new_with_config(SessionConfig::new());
    financial_figures_datafusion::register_all(&mut context)?;
    context.register_parquet("news", folder.to_string_lossy(), ParquetReadOptions::default()).await?;
    let query = "SELECT count(DISTINCT bucket), count(f.value) FROM (SELECT id % 1000 AS bucket, unnest(figures(text)) AS f FROM news)";
    let answer = context.sql(query).await?.collect().await?;
    let cell = |column: usize| answer.first().map_or(0, |batch| batch.column(column).as_primitive::<Int64Type>().value(0));
    Ok((cell(0), cell(1)))
}

/// Reads a directory, and tells the most memory in megabytes that the program had meanwhile.
async fn measured(name: &str, folder: &Path, rows: usize) -> Result<f64> {
    // Begins the count of the most memory anew.
    std::fs::write("/proc/self/clear_refs", "5")?;
    let begun = Instant::now();
    let (_, figures) = facts(folder).await?;
    let seconds = begun.elapsed().as_secs_f64();
    let status = std::fs::read_to_string("/proc/self/status")?;
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse::<f64>().ok());
    let most = most.unwrap_or_default() / 1024.0;
    println!("  {name:<28} {rows} rows, {figures} figures, {:.0} rows/s, at most {most:.0} MB", rows as f64 / seconds);
    Ok(most)
}
