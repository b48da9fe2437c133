//! Rows and queries that go wrong: an error that names the row, or a right result.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, BinaryArray, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::{Int64Type, SchemaRef};
use datafusion::catalog::streaming::StreamingTable;
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::physical_plan::streaming::PartitionStream;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use futures::{StreamExt, stream};

use crate::session::{batches, lines, problem, session, strings, table};

#[tokio::test]
async fn bytes_that_are_not_utf8_end_the_query_with_the_row() {
    let rows: Vec<Option<&[u8]>> = vec![Some(b"up 5%"), None, Some(b"Sales rose to $5 \xff million."), Some(b"up 6%")];
    let context = session();
    table(&context, "news", vec![("text", Arc::new(BinaryArray::from(rows)))]);
    let place = "row 2, counted from 0, of a batch of 4 is not UTF-8 at byte 17; its text begins \"Sales rose to $5 \u{fffd} million.\"";
    for function in ["figures", "money"] {
        let problem = problem(&context, &format!("SELECT {function}(text) FROM news")).await;
        assert!(problem.contains(&format!("{function}: {place}")), "{problem}");
    }
    let whole = lines(&context, "SELECT array_length(figures(text)) FROM news WHERE substr(encode(text, 'hex'), 1, 2) = '75'").await;
    assert_eq!(whole.unwrap(), ["1", "1"]);
}

#[tokio::test]
async fn a_parquet_column_called_text_that_is_none_ends_the_query() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("news.parquet");
    let rows: Vec<&[u8]> = vec![b"up 5%", b"up \xc3\x28 6%", b"up 7%"];
    let batch = RecordBatch::try_from_iter([("text", Arc::new(BinaryArray::from_vec(rows)) as ArrayRef)]).unwrap();
    let mut writer = ArrowWriter::try_new(std::fs::File::create(&file).unwrap(), batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();

    // As bytes, and as strings that the reader of the file does not look at.
    for as_strings in [false, true] {
        let context = session();
        context.sql(&format!("SET datafusion.execution.parquet.binary_as_string = {as_strings}")).await.unwrap();
        context.register_parquet("news", file.to_str().unwrap(), ParquetReadOptions::default()).await.unwrap();
        for function in ["figures", "money"] {
            let problem = problem(&context, &format!("SELECT {function}(text) FROM news")).await;
            let place = format!("{function}: row 1, counted from 0, of a batch of 3 is not UTF-8 at byte 3");
            assert!(problem.contains(&place), "as strings: {as_strings}: {problem}");
        }
    }
}

#[tokio::test]
async fn an_amount_that_does_not_fit_ends_the_query_with_the_row() {
    let context = session();
    table(&context, "news", vec![("text", strings(&[Some("$5"), None, Some("$1.2345")]))]);
    for (query, expected) in [
        ("SELECT figures(text, 2) FROM news", "figures: row 2, counted from 0, of a batch of 3 has \"$1.2345\", and 1.2345 does not fit"),
        ("SELECT money(text, 2) FROM news", "money: row 2, counted from 0, of a batch of 3 is 1.2345, which does not fit"),
    ] {
        let problem = problem(&context, query).await;
        assert!(problem.contains(expected), "{problem}");
    }
    assert_eq!(lines(&context, "SELECT money(text, 4)['amount'] FROM news").await.unwrap(), ["5.0000", "", "1.2345"]);
}

#[tokio::test]
async fn a_row_of_fifty_megabytes_is_read_whole_and_so_are_its_neighbours() {
    let sentence = format!("{}Sales rose to $5 million.\n", "It said that it had nothing more to say about it. ".repeat(20));
    let sentences = 50_000_000 / sentence.len() + 1;
    let long = sentence.repeat(sentences);
    assert!(long.len() >= 50_000_000);
    let context = session();
    table(&context, "news", vec![("text", strings(&[Some("up 5%"), Some(&long), None, Some("up 6%")]))]);
    let counts = lines(&context, "SELECT array_length(figures(text)) FROM news").await.unwrap();
    assert_eq!(counts, ["1", &sentences.to_string(), "", "1"]);
    let last =
        "SELECT max(f.start), max(f['end']), min(f.value) FROM (SELECT unnest(figures(text)) AS f FROM news WHERE length(text) > 100)";
    let (start, end) = (long.len() - ".\n".len() - "$5 million".len(), long.len() - ".\n".len());
    assert_eq!(lines(&context, last).await.unwrap(), [format!("{start}|{end}|5000000")]);
}

/// A partition of numbered texts, made as they are asked for and counted.
#[derive(Debug)]
struct Numbered {
    batches: Range<i64>,
    given: Arc<AtomicUsize>,
}

/// Rows of a batch of numbered texts.
const ROWS: i64 = 999;

/// Each text has the number of its row in it, so that a row that is lost or swapped is seen.
fn numbered(batch: i64) -> RecordBatch {
    let ids = Int64Array::from_iter_values(batch * ROWS..(batch + 1) * ROWS);
    let filler = "It had nothing more to say about it. ".repeat(20);
    let texts = ids.values().iter().map(|id| format!("{filler}Sales rose 3% to ${id} from $7 a year earlier."));
    let texts: ArrayRef = Arc::new(StringArray::from_iter_values(texts));
    RecordBatch::try_from_iter([("id", Arc::new(ids) as ArrayRef), ("text", texts)]).unwrap()
}

impl PartitionStream for Numbered {
    fn schema(&self) -> &SchemaRef {
        static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| numbered(0).schema());
        &SCHEMA
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let given = self.given.clone();
        let batch = move |batch| {
            given.fetch_add(1, Ordering::Relaxed);
            Ok(numbered(batch))
        };
        Box::pin(RecordBatchStreamAdapter::new(self.schema().clone(), stream::iter(self.batches.clone()).map(batch)))
    }
}

/// A table of two partitions, and how many of its batches have been asked for.
fn table_of_numbered(context: &SessionContext, batches: i64) -> Arc<AtomicUsize> {
    let given = Arc::new(AtomicUsize::new(0));
    let partition = |batches| Arc::new(Numbered { batches, given: given.clone() }) as Arc<dyn PartitionStream>;
    let partitions = vec![partition(0..batches / 2), partition(batches / 2..batches)];
    let table = StreamingTable::try_new(partitions[0].schema().clone(), partitions).unwrap();
    context.register_table("news", Arc::new(table)).unwrap();
    given
}

#[test]
fn a_cancelled_query_stops_and_the_session_reads_on() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let context = session();
    let batches_made = 200;
    let given = table_of_numbered(&context, batches_made);
    let query =
        "SELECT id, f.value FROM (SELECT id, unnest(figures(text)) AS f FROM news) WHERE f.kind = 'money' AND f['from'] IS NOT NULL";

    let first = runtime();
    let asked = context.clone();
    let task = first.spawn(async move { batches(&asked, query).await });
    while given.load(Ordering::Relaxed) < 4 {
        std::thread::sleep(Duration::from_millis(1));
    }
    task.abort();
    assert!(first.block_on(task).unwrap_err().is_cancelled());
    // Waits for what still runs.
    drop(first);
    let stopped = given.load(Ordering::Relaxed);
    assert!(stopped < batches_made as usize, "it read on to the end");

    let mut again = runtime().block_on(lines(&context, query)).unwrap();
    assert_eq!(given.load(Ordering::Relaxed), stopped + batches_made as usize);
    again.sort_unstable();
    let mut expected: Vec<_> = (0..batches_made * ROWS).map(|id| format!("{id}|{id}")).collect();
    expected.sort_unstable();
    assert!(again == expected, "every row once, with its own amount");
}

#[tokio::test]
async fn a_stream_that_is_dropped_early_gave_only_right_rows() {
    let context = session();
    table_of_numbered(&context, 20);
    let mut stream = context.sql("SELECT id, figures(text) FROM news").await.unwrap().execute_stream().await.unwrap();
    let batch = stream.next().await.unwrap().unwrap();
    drop(stream);
    let (ids, lists) = (batch.column(0).as_primitive::<Int64Type>(), batch.column(1).as_list::<i32>());
    assert!(batch.num_rows() > 0);
    for row in 0..batch.num_rows() {
        let figures = lists.value(row);
        let amounts = figures.as_struct().column_by_name("value").unwrap().as_string::<i32>();
        assert_eq!((amounts.len(), amounts.value(1)), (3, ids.value(row).to_string().as_str()));
    }
}
