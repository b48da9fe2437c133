//! A scheduler and two executors, each a process of its own, read a directory of Parquet files: they give what one
//! process gives, also where a row cannot be read, a query is given up, or an executor is killed in the middle.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use datafusion::arrow::array::{ArrayRef, BinaryArray, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::util::display::array_value_to_string;
use datafusion::error::Result;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use financial_figures_ballista::{client, local};
use tempfile::TempDir;

/// Longest that anything may take before the test calls it hung.
const PATIENCE: Duration = Duration::from_secs(120);
/// For how long the scheduler of the tests waits for an executor that is silent.
const SILENCE: u64 = 4;

/// A process that ends with the test.
struct Process(Child);

impl Process {
    fn start(mode: &str, arguments: &[&str]) -> Self {
        let log = if std::env::var_os("RUST_LOG").is_some() { Stdio::inherit() } else { Stdio::null() };
        let program = env!("CARGO_BIN_EXE_figures-ballista");
        Self(Command::new(program).arg(mode).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap())
    }

    /// As a machine that loses its power.
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Cluster {
    scheduler: SocketAddr,
    executors: Vec<(Process, TempDir)>,
    _scheduler: Process,
}

fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

impl Cluster {
    fn start() -> Self {
        let scheduler = free();
        let process = Process::start("scheduler", &["--at", &scheduler.to_string(), "--patience", &SILENCE.to_string()]);
        let executor = |_| {
            let folder = tempfile::tempdir().unwrap();
            let (flight, tasks) = (free().to_string(), free().port().to_string());
            let mut arguments = vec!["--at", &flight, "--tasks", &tasks, "--cores", "1", "--heartbeat", "1"];
            let (scheduler, path) = (scheduler.to_string(), folder.path().to_string_lossy().into_owned());
            arguments.extend(["--scheduler", &scheduler, "--folder", &path]);
            (Process::start("executor", &arguments), folder)
        };
        Self { scheduler, executors: (0..2).map(executor).collect(), _scheduler: process }
    }

    /// A session on the cluster with that directory as `news`, once both executors are at work.
    async fn client(&self, folder: &Path) -> SessionContext {
        let begun = Instant::now();
        let context = client(&self.scheduler.to_string()).unwrap();
        register(&context, "news", folder).await;
        loop {
            let answer = tokio::time::timeout(PATIENCE, lines(&context, "SELECT id % 2, count(*) FROM news GROUP BY id % 2")).await;
            if answer.is_ok_and(|lines| lines.is_ok()) && self.jobs().iter().all(|jobs| *jobs > 0) {
                return context;
            }
            assert!(begun.elapsed() < PATIENCE, "the cluster does not answer");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// For how many queries each executor has made something by now.
    fn jobs(&self) -> [usize; 2] {
        [0, 1].map(|at| self.executors[at].1.path().read_dir().unwrap().count())
    }
}

/// Texts with the number of their row in them, so that a row that is lost, doubled or swapped is seen.
fn batch(first: i64, rows: i64) -> RecordBatch {
    let filler = "It had nothing more to say about it. ".repeat(10);
    let text = |id: i64| match id % 7 {
        0 => None,
        1 => Some("营收增长5%，至26亿元".to_owned()),
        _ => Some(format!("{filler}Sales rose 3.2% to ${id} million from $7 million a year earlier (about €{id}.5 million).")),
    };
    let ids: ArrayRef = Arc::new(Int64Array::from_iter_values(first..first + rows));
    let texts: ArrayRef = Arc::new(StringArray::from_iter((first..first + rows).map(text)));
    let tags: ArrayRef = Arc::new(StringArray::from_iter((first..first + rows).map(|id| Some(if id % 7 == 1 { "zh" } else { "en" }))));
    RecordBatch::try_from_iter([("id", ids), ("text", texts), ("lang", tags)]).unwrap()
}

fn write(file: &Path, batch: &RecordBatch) {
    let mut writer = ArrowWriter::try_new(File::create(file).unwrap(), batch.schema(), None).unwrap();
    writer.write(batch).unwrap();
    writer.close().unwrap();
}

fn directory(files: i64, rows: i64) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    (0..files).for_each(|at| write(&folder.path().join(format!("{at:03}.parquet")), &batch(at * rows, rows)));
    folder
}

async fn register(context: &SessionContext, name: &str, folder: &Path) {
    context.register_parquet(name, folder.to_str().unwrap(), ParquetReadOptions::default()).await.unwrap();
}

async fn lines(context: &SessionContext, query: &str) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for batch in context.sql(query).await?.collect().await? {
        for row in 0..batch.num_rows() {
            let cells: Vec<_> = batch.columns().iter().map(|column| array_value_to_string(column, row).unwrap()).collect();
            lines.push(cells.join("|"));
        }
    }
    lines.sort_unstable();
    Ok(lines)
}

/// The commands of the README's cluster, its ports and paths replaced.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_commands_of_the_readme_run() {
    let readme = include_str!("../../README.md");
    let [folder, news] = [tempfile::tempdir().unwrap(), directory(2, 70)];
    let mut commands: Vec<String> = readme.lines().filter_map(|line| line.strip_prefix("$ figures-ballista ")).map(str::to_owned).collect();
    assert_eq!(commands.len(), 4);
    for port in 50050..50055 {
        let free = free().port().to_string();
        commands.iter_mut().for_each(|command| *command = command.replace(&port.to_string(), &free));
    }
    let (query, services) = commands.split_last().unwrap();
    let (options, sql) = query.strip_suffix('"').and_then(|query| query.split_once('"')).unwrap();
    let _services: Vec<_> = services
        .iter()
        .map(|command| {
            let mut words: Vec<_> = command.split(' ').map(str::to_owned).collect();
            if let Some(at) = words.iter().position(|word| word == "--folder") {
                words[at + 1] = folder.path().join(&words[at + 1]).to_string_lossy().into_owned();
            }
            Process::start(&words[0], &words[1..].iter().map(String::as_str).collect::<Vec<_>>())
        })
        .collect();
    let options = options.replace("news/", &news.path().to_string_lossy());
    let local = local().unwrap();
    register(&local, "news", news.path()).await;
    let expected = lines(&local, sql).await.unwrap();
    let begun = Instant::now();
    let answer = loop {
        let answer = Command::new(env!("CARGO_BIN_EXE_figures-ballista")).args(options.split_whitespace()).arg(sql).output().unwrap();
        if answer.status.success() {
            break String::from_utf8(answer.stdout).unwrap();
        }
        assert!(begun.elapsed() < PATIENCE, "{}", String::from_utf8_lossy(&answer.stderr));
        tokio::time::sleep(Duration::from_millis(200)).await;
    };
    assert!(answer.contains(&format!("| {} ", expected[0])), "{answer}");
}

const QUERIES: [(&str, &str); 5] = [
    ("every field of every figure", "SELECT id, unnest(f) FROM (SELECT id, unnest(figures(text, lang)) AS f FROM news)"),
    ("lists, empty and null", "SELECT id, figures(text, lang, 2) FROM news"),
    ("without what figures are about", "SELECT id, unnest(f) FROM (SELECT id, unnest(figures(text, lang, false)) AS f FROM news)"),
    (
        "sums over all executors",
        "SELECT f.currency, f.kind, count(*), sum(f.value), min(f.start) FROM (SELECT unnest(figures(text, 'en', 2)) AS f FROM news)
         GROUP BY f.currency, f.kind",
    ),
    (
        "amounts of money",
        "SELECT id, m.amount, m.currency, m.assumed FROM (SELECT id, money(concat('$', CAST(id AS VARCHAR), 'k')) AS m FROM news)",
    ),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_gives_what_one_process_gives() {
    let cluster = Cluster::start();
    let folder = directory(8, 500);
    let (far, near) = (cluster.client(folder.path()).await, local().unwrap());
    register(&near, "news", folder.path()).await;
    for (name, query) in QUERIES {
        let expected = lines(&near, query).await.unwrap();
        assert!(!expected.is_empty(), "{name}");
        let found = tokio::time::timeout(PATIENCE, lines(&far, query)).await.expect("it hangs").unwrap();
        assert!(found == expected, "{name}: {} rows, not {}", found.len(), expected.len());
    }

    // A row that cannot be read ends the query with an error that names the row, and the cluster works on.
    let broken = tempfile::tempdir().unwrap();
    let texts = BinaryArray::from_vec(vec![b"up 5%".as_slice(), b"up \xff5%", b"up 6%"]);
    write(&broken.path().join("0.parquet"), &RecordBatch::try_from_iter([("text", Arc::new(texts) as ArrayRef)]).unwrap());
    register(&far, "broken", broken.path()).await;
    let error =
        tokio::time::timeout(PATIENCE, lines(&far, "SELECT unnest(figures(text)) FROM broken")).await.expect("it hangs").unwrap_err();
    assert!(error.to_string().contains("figures: row 1, counted from 0, of a batch of 3 is not UTF-8 at byte 3"), "{error}");

    // A query that is given up leaves the cluster as it was.
    let asked = far.clone();
    let task = tokio::spawn(async move { lines(&asked, QUERIES[0].1).await });
    tokio::time::sleep(Duration::from_millis(30)).await;
    task.abort();
    let (name, query) = QUERIES[3];
    let found = tokio::time::timeout(PATIENCE, lines(&far, query)).await.expect("it hangs").unwrap();
    assert_eq!(found, lines(&near, query).await.unwrap(), "{name}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_executor_killed_in_the_middle_costs_no_row() {
    let mut cluster = Cluster::start();
    let folder = directory(40, 4000);
    let (far, near) = (cluster.client(folder.path()).await, local().unwrap());
    register(&near, "news", folder.path()).await;
    let (_, query) = QUERIES[0];
    let expected = lines(&near, query).await.unwrap();

    let before = cluster.jobs();
    let asked = far.clone();
    let task = tokio::spawn(async move { lines(&asked, query).await });
    let begun = Instant::now();
    while cluster.jobs()[0] == before[0] && begun.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    cluster.executors[0].0.kill();
    assert!(!task.is_finished(), "the query was over before an executor could be killed");
    let answer = tokio::time::timeout(PATIENCE, task).await.expect("it hangs").unwrap();
    println!("after {:?}: {}", begun.elapsed(), answer.as_ref().map_or_else(ToString::to_string, |lines| format!("{} rows", lines.len())));
    if let Ok(found) = answer {
        assert!(found == expected, "{} rows, not {}", found.len(), expected.len());
    }

    // What is left of the cluster reads it all.
    let found = tokio::time::timeout(PATIENCE, lines(&far, query)).await.expect("it hangs").unwrap();
    assert!(found == expected, "{} rows, not {}", found.len(), expected.len());
}
