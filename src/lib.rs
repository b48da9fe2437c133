//! Financial figures in text, typed.
mod currency;
mod error;
mod figure;
mod quantity;
mod text;
