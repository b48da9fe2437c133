//! Reading allocates nothing when scratch and vector are used again.
#![allow(unsafe_code)]

#[path = "support/texts.rs"]
mod texts;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use financial_figures::{Extractor, Scratch};

use texts::TEXTS;

/// The system's allocator, which counts for each thread.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn room_used_again_is_not_allocated_again() {
    let mut scratch = Scratch::new();
    let mut figures = Vec::new();
    for round in 0..2 {
        for (language, text) in TEXTS {
            let extractor = Extractor::builder().language(language).build();
            for line in text.lines() {
                let before = ALLOCATIONS.get();
                extractor.read_into(line, &mut scratch, &mut figures);
                assert!(round == 0 || ALLOCATIONS.get() == before, "{language}: {line}");
            }
        }
    }
}
