//! Lexemes: a sentence as numbers in digits, words of the lexicon, and marks.

pub(crate) mod digits;
pub(crate) mod lexeme;
pub(crate) mod lexer;
pub(crate) mod noun;
pub(crate) mod sentence;

pub(crate) use self::digits::{Form, Literal};
pub(crate) use self::lexeme::{ENUMERATION, Lexeme, Lexemes, Mark, Shape};
pub(crate) use self::sentence::{Lexed, Sentence, sense};
