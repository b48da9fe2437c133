//! What the functions give in SQL.

use std::sync::Arc;

use datafusion::arrow::array::{Array, Int64Array};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::ParquetReadOptions;

use crate::session::{batches, lines, problem, session, strings, table};

#[tokio::test]
async fn queries_give_what_is_read() {
    let context = session();
    let texts = [
        Some("Net profit fell 28.6% to $5 million from $7 million."),
        Some("Nothing to report."),
        None,
        Some("Brent cost about €80 to €85 a barrel; two-thirds of 1,250 wells were shut."),
        Some("营收增长5%"),
    ];
    let languages = [Some("en"), Some("en-GB"), Some("en"), Some("en"), Some("zh-Hans")];
    let ids = Arc::new(Int64Array::from_iter_values(1..=5));
    table(&context, "news", vec![("id", ids), ("text", strings(&texts)), ("lang", strings(&languages))]);

    for (name, query, expected) in [
        (
            "a row for each figure",
            "SELECT id, f.text, f.kind, f.value, f.currency, f.role, f.direction
             FROM (SELECT id, unnest(figures(text)) AS f FROM news WHERE id < 4) ORDER BY id, f.start",
            vec!["1|28.6%|percent|28.6||change|down", "1|$5 million|money|5000000|USD|level|down", "1|$7 million|money|7000000|USD|level|"],
        ),
        (
            "all fields as columns",
            "SELECT unnest(f) FROM (SELECT unnest(figures('Exports rose 3.2% to $5 billion.')) AS f)",
            vec![
                "13|17|3.2%|percent|3.2||||false|||exact|change|up||1||||Exports||false",
                "21|31|$5 billion|money|5000000000|||USD|true|||exact|level|up||||||Exports||false",
            ],
        ),
        (
            "what a figure is about, and whether it has happened",
            "SELECT f.text, f.entity, f.metric, f.period, f.expected FROM (SELECT unnest(figures(
             'Net profit of Halden AG rose to $5 million in the June quarter. Halden expects revenue of $7 billion in 2027.')) AS f)",
            vec!["$5 million|Halden AG|Net profit|June quarter|false", "$7 billion|Halden|revenue|2027|true"],
        ),
        (
            "a row that is null stays null, a text without figures has an empty list",
            "SELECT id, figures(text) IS NULL, array_length(figures(text)) FROM news WHERE id IN (1, 2, 3) ORDER BY id",
            vec!["1|false|3", "2|false|0", "3|true|"],
        ),
        (
            "a link is an index from 0, a place in a list is counted from 1",
            "SELECT list[1]['value'], list[list[1]['of'] + 1]['value'], list[list[list[1]['of'] + 1]['from'] + 1]['value']
             FROM (SELECT figures(text) AS list FROM news WHERE id = 1)",
            vec!["28.6|5000000|7000000"],
        ),
        (
            "ranges, units, rates and bounds",
            "SELECT f.text, f.kind, f.value, f.low, f.high, f.unit, f.per, f.bound
             FROM (SELECT unnest(figures(text)) AS f FROM news WHERE id = 4)",
            vec![
                "€80 to €85 a barrel|money||80|85||barrel|about",
                "two-thirds|fraction|0.6666666666666666666666666667|||||exact",
                "1,250 wells|count|1250|||well||exact",
            ],
        ),
        (
            "decimals, to be summed",
            "SELECT f.currency, sum(f.value), arrow_typeof(first_value(f.value))
             FROM (SELECT unnest(figures(text, 2)) AS f FROM news) WHERE f.kind = 'money' AND f.low IS NULL GROUP BY f.currency",
            vec!["USD|12000000.00|Decimal128(38, 2)"],
        ),
        (
            "decimals, with a language; of a fraction the rest is rounded",
            "SELECT f.value FROM (SELECT unnest(figures(text, 'en', 4)) AS f FROM news WHERE id = 4) WHERE f.kind = 'fraction'",
            vec!["0.6667"],
        ),
        (
            "a language in the query",
            "SELECT f.text, f.value, f.direction FROM (SELECT unnest(figures(text, 'zh')) AS f FROM news WHERE id = 5)",
            vec!["5%|5|up"],
        ),
        (
            "a language of each row",
            "SELECT id, f.value, f.direction FROM (SELECT id, unnest(figures(text, lang)) AS f FROM news) WHERE f.kind = 'percent' ORDER BY id",
            vec!["1|28.6|down", "5|5|up"],
        ),
        (
            "a language that is null is not known, so that the script decides",
            "SELECT f.direction FROM (SELECT unnest(figures(text, NULL)) AS f FROM news WHERE id = 5)",
            vec!["up"],
        ),
        (
            "a language of the data that is not read is not known either",
            "SELECT f.direction FROM (SELECT unnest(figures(text, concat('x', lang))) AS f FROM news WHERE id = 5)",
            vec!["up"],
        ),
        ("one text in many languages", "SELECT array_length(figures('up 5%', lang)) FROM news ORDER BY id", vec!["1", "1", "1", "1", "1"]),
        (
            "with and without what figures are about",
            "SELECT f.text, f.metric, f.period, g.text, g.direction, g.metric, g.period, g.entity, g.expected
             FROM (SELECT unnest(figures(text)) AS f, unnest(figures(text, false)) AS g FROM (SELECT 'Sales are expected to rise 3% in May.' AS text))",
            vec!["3%|Sales|May|3%|up||||false"],
        ),
        ("of a null", "SELECT figures(NULL), money(NULL), figures(NULL, 'en', 2)", vec!["||"]),
        (
            "an amount of money, and what is none",
            "SELECT money('£1.2bn'), money('USD 3.50'), money('about £5'), money('£5 a share'), money('5'), money('')",
            vec!["{amount: 1200000000, currency: GBP, assumed: true}|{amount: 3.50, currency: USD, assumed: false}||||"],
        ),
        ("an amount as decimal", "SELECT money('5 cents', 2)['amount'] + money('$1,234.5', 2)['amount']", vec!["1234.55"]),
        (
            "a column of amounts",
            "SELECT id, m.amount, m.currency FROM (SELECT id, money(CASE WHEN id = 1 THEN 'CNY 5' WHEN id = 2 THEN text END) AS m FROM news) ORDER BY id",
            vec!["1|5|CNY", "2||", "3||", "4||", "5||"],
        ),
    ] {
        assert_eq!(lines(&context, query).await.unwrap_or_else(|error| panic!("{name}: {error}")), expected, "{name}");
    }
}

/// What stands behind the text is told apart by its type, in any order, and each can be left out.
#[tokio::test]
async fn arguments_behind_the_text() {
    let context = session();
    let texts = strings(&[Some("Net profit of Halden fell 28.6% to $5 million in May."), Some("营收增长5%"), None]);
    table(&context, "news", vec![("text", texts), ("lang", strings(&[Some("en"), Some("zh"), Some("en")]))]);
    for (one, other, same) in [
        ("figures(text, lang, 2, false)", "figures(text, false, 2, lang)", true),
        ("figures(text, lang, true)", "figures(text, lang)", true),
        ("figures(text, 'en', false)", "figures(text, false)", true),
        ("figures(text, 2, 'en')", "figures(text, 'en', 2)", true),
        ("figures(text, false)", "figures(text)", false),
        ("figures(text, lang)", "figures(text)", false),
    ] {
        let rows = |call: &str| format!("SELECT {call} FROM news");
        let (found, expected) = (lines(&context, &rows(one)).await.unwrap(), lines(&context, &rows(other)).await.unwrap());
        assert_eq!(found == expected, same, "{one} and {other}: {found:?}, {expected:?}");
    }
}

#[tokio::test]
async fn a_wrong_call_is_refused_before_any_row_is_read() {
    let context = session();
    table(&context, "news", vec![("text", strings(&[Some("up 5%")])), ("scale", Arc::new(Int64Array::from(vec![2])))]);
    for (name, query, expected) in [
        ("no text", "SELECT figures() FROM news", "figures"),
        ("a number", "SELECT figures(5) FROM news", "figures: expected a text, found Int64"),
        ("an amount that is a number", "SELECT money(5.5) FROM news", "money: expected a text, found Float64"),
        ("a language that is not read", "SELECT figures(text, 'klingon') FROM news", "figures: unknown language \"klingon\""),
        ("bytes as language", "SELECT figures(text, X'656e') FROM news", "figures: expected a language or a scale or facts, found Binary"),
        ("a scale of each row", "SELECT figures(text, scale) FROM news", "figures: the scale has to be written in the query as a number"),
        ("a scale of each row", "SELECT money(text, scale) FROM news", "money: the scale has to be written in the query as a number"),
        ("a scale that is too large", "SELECT figures(text, 39) FROM news", "expected a scale from 0 to 38, found 39"),
        ("a scale below nothing", "SELECT figures(text, 'en', -1) FROM news", "scale"),
        ("a scale that is a text", "SELECT figures(text, 'en', '2') FROM news", "figures: expected a scale or facts, found Utf8"),
        (
            "facts of each row",
            "SELECT figures(text, text = 'up 5%') FROM news",
            "figures: facts has to be true or false, written in the query",
        ),
        ("facts that are null", "SELECT figures(text, CAST(NULL AS BOOLEAN)) FROM news", "figures: facts has to be true or false"),
        ("facts of an amount", "SELECT money(text, false) FROM news", "money: expected a scale, found Boolean"),
        ("two scales", "SELECT figures(text, 'en', 2, 3) FROM news", "figures: expected facts, found Int64"),
        ("too much", "SELECT figures(text, 'en', 2, true, 3) FROM news", "figures: expected nothing more, found Int64"),
        ("too much for an amount", "SELECT money(text, 2, 3) FROM news", "money: expected nothing more, found Int64"),
    ] {
        let problem = problem(&context, query).await;
        assert!(problem.contains(expected), "{name}: {problem}");
    }
}

#[tokio::test]
async fn a_file_of_texts_becomes_a_file_of_facts() {
    let folder = tempfile::tempdir().unwrap();
    let (news, facts) = (folder.path().join("news.parquet"), folder.path().join("facts.parquet"));
    let context = session();
    let texts = strings(&[Some("Sales rose 3% to $5 million."), None, Some("It paid €2.50 a share.")]);
    let ids = Arc::new(Int64Array::from_iter_values(1..=3));
    table(&context, "made", vec![("id", ids), ("text", texts)]);
    let made = batches(&context, "SELECT * FROM made").await.unwrap();
    let mut writer = ArrowWriter::try_new(std::fs::File::create(&news).unwrap(), made[0].schema(), None).unwrap();
    made.iter().for_each(|batch| writer.write(batch).unwrap());
    writer.close().unwrap();

    context.register_parquet("news", news.to_str().unwrap(), ParquetReadOptions::default()).await.unwrap();
    let query = "SELECT id, unnest(f) FROM (SELECT id, unnest(figures(text, 'en', 6)) AS f FROM news)";
    let written = format!("COPY ({query}) TO '{}' STORED AS PARQUET", facts.display());
    assert_eq!(lines(&context, &written).await.unwrap(), ["3"]);
    context.register_parquet("facts", facts.to_str().unwrap(), ParquetReadOptions::default()).await.unwrap();
    let kept = lines(&context, "SELECT * FROM facts").await.unwrap();
    assert_eq!(kept, lines(&context, query).await.unwrap());
    assert_eq!(kept[2], "3|8|23|€2.50 a share|money|2.500000|||EUR|false||share|exact|level|||||||||false");

    // Lists of structs are written too, and read back as they were.
    let lists = folder.path().join("lists.parquet");
    let written = format!("COPY (SELECT id, figures(text) AS figures FROM news) TO '{}' STORED AS PARQUET", lists.display());
    lines(&context, &written).await.unwrap();
    context.register_parquet("lists", lists.to_str().unwrap(), ParquetReadOptions::default()).await.unwrap();
    let read = batches(&context, "SELECT figures FROM lists ORDER BY id").await.unwrap();
    assert_eq!(read.iter().map(|batch| batch.column(0).null_count()).sum::<usize>(), 1);
    let (kept, made) = ("SELECT figures FROM lists ORDER BY id", "SELECT figures(text) FROM news ORDER BY id");
    assert_eq!(lines(&context, kept).await.unwrap(), lines(&context, made).await.unwrap());
}
