use crate::text::sentences::{PIECE, boundary, piece};

const TEXTS: [&str; 3] = [
    include_str!("../../../benches/data/news.txt"),
    include_str!("../../../benches/data/headlines.txt"),
    include_str!("../../../benches/data/reports.txt"),
];

/// Where the sentences of a text end.
fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while at < text.len() {
        at = piece(text.as_bytes(), at).end;
        ends.push(at);
    }
    ends
}

/// Splits a text at the `|` of `marked`, and nowhere else.
#[track_caller]
fn splits(marked: &str) {
    let text = marked.replace('|', "");
    let mut at = 0;
    let mut found = Vec::new();
    for end in ends(&text) {
        found.push(&text[at..end]);
        at = end;
    }
    assert_eq!(found.join("|"), marked);
}

/// Holds the sentences of a text against the reference, which looks at one byte after the other.
#[track_caller]
fn agrees(text: &str) {
    let bytes = text.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let found = piece(bytes, start);
        let wanted = (start..bytes.len()).find_map(|at| boundary(bytes, at)).unwrap_or(bytes.len());
        let sentence = &text[start..found.end];
        assert!(found.end == wanted || sentence.len() >= PIECE, "{sentence:?}, not {:?}", &text[start..wanted]);
        // Only "no digits" is certain.
        assert!(found.digits || !sentence.bytes().any(|byte| byte.is_ascii_digit()), "{sentence:?}");
        start = found.end;
    }
}

#[test]
fn stops() {
    splits("Sales rose.| Profit fell.| Costs were flat.");
    splits("Did sales rose?| They did!| Well.");
    splits("Sales rose 5.2% to $3.1 million.| Profit fell.");
    splits("No stop at all");
    splits("");
    splits("Sales rose ... and fell again.");
    splits("Sales rose in 2011.| In 2012 they fell.");
    splits("It made $5 million.| 300 people work there.");
}

#[test]
fn stops_within_quotes_and_parentheses() {
    splits("\"Sales rose.\"| Profit fell.");
    splits("“Sales rose.”| Profit fell.");
    splits("(Sales rose.)| Profit fell.");
}

#[test]
fn lines() {
    splits("Sales\n\n|Profit");
    splits("Sales\r\n\r\n|Profit");
    splits("Sales rose 3%\n|Profit fell.");
    splits("Sales rose\n|- in May");
    splits("Sales rose to\n$5 million from\nUS$4 million in\nthe third quarter.");
    splits("Sales rose in May,\nJune and July to EUR\n5 million or\nUSD 6 million.");
    splits("营收增长\n|利润下降");
}

#[test]
fn abbreviations() {
    splits("Acme Corp. said sales rose.");
    splits("Acme Inc. Chairman Smith spoke.");
    splits("It paid Rs. 20 a share.");
    splits("J. Smith agreed.");
    splits("The U.S. Treasury agreed.");
    splits("Sales were 5 vs. 4 in May.");
    splits("Sales rose approx. five percent.");
    splits("It is No. 5 in the world.");
    splits("See p. 20 of the report.");
}

#[test]
fn stops_without_a_space() {
    splits("Profit hit $6.1m.|Costs fell 3%.|Margins were 4%.");
    splits("1.Revenue rose 5%.");
    splits("Booking.Com rose 5%.");
    splits("It sold 3 of the U.S.Treasury's 7 bonds.");
}

#[test]
fn stops_of_other_scripts() {
    splits("增长。|下降。");
    splits("增长！|下降？");
}

#[test]
fn overlong_sentences_come_in_pieces() {
    for text in ["word ".repeat(3000), "5,".repeat(9000), "营收增长".repeat(3000), "x".repeat(9000)] {
        let mut before = 0;
        for end in ends(&text) {
            assert!(end > before && text.is_char_boundary(end));
            before = end;
        }
        assert_eq!(before, text.len());
    }
    assert!(ends(&"word ".repeat(3000)).len() > 2);
}

#[test]
fn blocks_find_what_bytes_find() {
    for text in TEXTS {
        agrees(text);
        text.lines().for_each(agrees);
    }
    // A boundary, and a digit, at every place of a block.
    for shift in 0..70 {
        let before = "x".repeat(shift);
        agrees(&format!("{before}. \"Sales rose.\" Profit fell.\n\nCosts 3.5 vs. 4? No!\n\n\nWell. B.” C.) D\r\n\r\nE"));
        agrees(&format!("{before}增长。下降！持平？完"));
        agrees(&format!("{before}7"));
        agrees(&format!("{before}7{before}.{before} 8"));
    }
}
