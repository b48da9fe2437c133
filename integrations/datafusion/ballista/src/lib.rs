//! A Ballista cluster that knows the functions `figures` and `money`.
//!
//! Ballista sends plans, not code: the client, the scheduler and every executor have to know a function by its name.
//! Here is what makes each of the three know them; the program `figures-ballista` is all of them on the command line.
//!
//! ```no_run
//! # async fn example() -> datafusion::error::Result<()> {
//! let context = financial_figures_ballista::client("127.0.0.1:50050")?;
//! context.register_parquet("news", "/data/news/", Default::default()).await?;
//! context.sql("SELECT id, unnest(figures(text)) FROM news").await?.show().await
//! # }
//! ```
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic))]

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ballista_core::extension::SessionStateExt;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::{default_config_producer, default_session_builder};
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::error::Result;
use datafusion::execution::SessionState;
use datafusion::prelude::{SessionConfig, SessionContext};

/// How a scheduler runs.
#[derive(Debug, Clone)]
pub struct Scheduler {
    /// Where clients and executors reach it.
    pub address: SocketAddr,
    /// For how long an executor may be silent before its work is given to others.
    pub patience: Duration,
}

/// How an executor runs.
#[derive(Debug, Clone)]
pub struct Executor {
    /// Where its scheduler is.
    pub scheduler: SocketAddr,
    /// Where it hands out what it has made.
    pub flight: SocketAddr,
    /// The port where it takes tasks, at the same address.
    pub tasks: u16,
    /// How many tasks it runs at once.
    pub cores: usize,
    /// Where it keeps what it has made.
    pub folder: PathBuf,
    /// How often it tells the scheduler that it is there.
    pub heartbeat: Duration,
}

/// A session like Ballista's own that knows the functions, for the scheduler to read plans with.
fn session(config: SessionConfig) -> Result<SessionState> {
    let mut state = default_session_builder(config)?;
    financial_figures_datafusion::register_all(&mut state)?;
    Ok(state)
}

/// A session whose queries run on the cluster of that scheduler.
///
/// # Errors
///
/// When no session can be made; whether there is a scheduler is found out by the first query.
pub fn client(scheduler: &str) -> Result<SessionContext> {
    let state = default_session_builder(default_config_producer())?.upgrade_for_ballista(format!("http://{scheduler}"))?;
    let mut context = SessionContext::new_with_state(state);
    financial_figures_datafusion::register_all(&mut context)?;
    Ok(context)
}

/// A session whose queries run in this process.
///
/// # Errors
///
/// When no session can be made.
pub fn local() -> Result<SessionContext> {
    let mut context = SessionContext::new();
    financial_figures_datafusion::register_all(&mut context)?;
    Ok(context)
}

/// Runs a scheduler until the process ends.
///
/// # Errors
///
/// When its address is taken.
pub async fn run_scheduler(scheduler: Scheduler) -> ballista_core::error::Result<()> {
    let patience = scheduler.patience.as_secs();
    let config = SchedulerConfig {
        bind_host: scheduler.address.ip().to_string(),
        bind_port: scheduler.address.port(),
        external_host: scheduler.address.ip().to_string(),
        executor_timeout_seconds: patience,
        no_executors_grace_period_seconds: patience,
        expire_dead_executor_interval_seconds: (patience / 4).max(1),
        override_session_builder: Some(Arc::new(session)),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, scheduler.address, Arc::new(config)).await
}

/// Runs an executor until it is told to stop.
///
/// # Errors
///
/// When its folder cannot be made, its addresses are taken, or there is no scheduler within half a minute.
pub async fn run_executor(executor: Executor) -> ballista_core::error::Result<()> {
    std::fs::create_dir_all(&executor.folder)?;
    let mut registry = BallistaFunctionRegistry::default();
    for function in financial_figures_datafusion::all() {
        registry.scalar_functions.insert(function.name().to_owned(), function);
    }
    let config = ExecutorProcessConfig {
        bind_host: executor.flight.ip().to_string(),
        external_host: Some(executor.flight.ip().to_string()),
        port: executor.flight.port(),
        grpc_port: executor.tasks,
        scheduler_host: executor.scheduler.ip().to_string(),
        scheduler_port: executor.scheduler.port(),
        scheduler_connect_timeout_seconds: 30,
        vcores: executor.cores,
        work_dir: Some(executor.folder.to_string_lossy().into_owned()),
        executor_heartbeat_interval_seconds: executor.heartbeat.as_secs().max(1),
        override_function_registry: Some(Arc::new(registry)),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await
}
