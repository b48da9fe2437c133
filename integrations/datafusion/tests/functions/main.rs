//! The functions in queries: what they give, and what becomes of rows and queries that go wrong.

mod columns;
mod faults;
mod queries;
mod session;
