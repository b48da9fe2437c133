//! The command line: a scheduler, an executor, or a query.

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use datafusion::prelude::ParquetReadOptions;
use financial_figures_ballista::{Executor, Scheduler, client, local, run_executor, run_scheduler};
use lexopt::prelude::*;

const HELP: &str = "\
figures-ballista: a Ballista cluster that knows figures(text) and money(text)

usage: figures-ballista scheduler [--at ADDRESS] [--patience SECONDS]
       figures-ballista executor --folder PATH [--at ADDRESS] [--tasks PORT] [--scheduler ADDRESS]
                                 [--cores N] [--heartbeat SECONDS]
       figures-ballista query [--scheduler ADDRESS] [--table NAME=PATH]... SQL

An ADDRESS is IP:PORT; the scheduler's is 127.0.0.1:50050 and an executor's 127.0.0.1:50051 if not given.
A table is a Parquet file, or a directory of them, at a PATH that every executor can read.
Without --scheduler a query runs in this process.
";

type Outcome<T> = Result<T, Box<dyn Error>>;

enum Command {
    Help,
    Scheduler(Scheduler),
    Executor(Executor),
    Query { scheduler: Option<SocketAddr>, tables: Vec<(String, String)>, sql: String },
}

fn main() -> ExitCode {
    env_logger::init();
    let run = || tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run(command()?));
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("figures-ballista: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Outcome<()> {
    match command {
        Command::Help => print!("{HELP}"),
        Command::Scheduler(scheduler) => run_scheduler(scheduler).await?,
        Command::Executor(executor) => run_executor(executor).await?,
        Command::Query { scheduler, tables, sql } => {
            let context = match scheduler {
                Some(scheduler) => client(&scheduler.to_string())?,
                None => local()?,
            };
            for (name, path) in tables {
                context.register_parquet(name, path, ParquetReadOptions::default()).await?;
            }
            context.sql(&sql).await?.show().await?;
        }
    }
    Ok(())
}

fn command() -> Outcome<Command> {
    let mut arguments = lexopt::Parser::from_env();
    let mode = match arguments.next()? {
        Some(Value(mode)) => mode.string()?,
        Some(Long("help") | Short('h')) => return Ok(Command::Help),
        _ => return Err("expected scheduler, executor or query (see --help)".into()),
    };
    let (mut at, mut scheduler, mut tasks, mut folder) = (None, None, 50052, None::<PathBuf>);
    let (mut cores, mut heartbeat, mut patience) = (std::thread::available_parallelism()?.get(), 15, 60);
    let (mut tables, mut sql) = (Vec::new(), None);
    while let Some(argument) = arguments.next()? {
        match (mode.as_str(), argument) {
            (_, Long("help") | Short('h')) => return Ok(Command::Help),
            ("scheduler" | "executor", Long("at")) => at = Some(arguments.value()?.parse::<SocketAddr>()?),
            ("scheduler", Long("patience")) => patience = arguments.value()?.parse()?,
            ("executor" | "query", Long("scheduler")) => scheduler = Some(arguments.value()?.parse::<SocketAddr>()?),
            ("executor", Long("tasks")) => tasks = arguments.value()?.parse()?,
            ("executor", Long("folder")) => folder = Some(arguments.value()?.into()),
            ("executor", Long("cores")) => cores = arguments.value()?.parse()?,
            ("executor", Long("heartbeat")) => heartbeat = arguments.value()?.parse()?,
            ("query", Long("table")) => {
                let table = arguments.value()?.string()?;
                let (name, path) = table.split_once('=').ok_or("--table: expected NAME=PATH")?;
                tables.push((name.to_owned(), path.to_owned()));
            }
            ("query", Value(text)) if sql.is_none() => sql = Some(text.string()?),
            (_, other) => return Err(other.unexpected().into()),
        }
    }
    let local = |port| SocketAddr::from(([127, 0, 0, 1], port));
    Ok(match mode.as_str() {
        "scheduler" => Command::Scheduler(Scheduler { address: at.unwrap_or(local(50050)), patience: Duration::from_secs(patience) }),
        "executor" => Command::Executor(Executor {
            scheduler: scheduler.unwrap_or(local(50050)),
            flight: at.unwrap_or(local(50051)),
            tasks,
            cores,
            folder: folder.ok_or("an executor needs a --folder")?,
            heartbeat: Duration::from_secs(heartbeat),
        }),
        "query" => Command::Query { scheduler, tables, sql: sql.ok_or("a query needs its SQL")? },
        other => return Err(format!("expected scheduler, executor or query, found {other:?}").into()),
    })
}
